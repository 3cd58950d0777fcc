"""HTML as its elements and the boxes of text in them, hidden and foreign ones left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from checker.documents.html_tokens import RAW, Comment, Tag, Text, attribute, pieces, tokens
from checker.documents.model import DocumentError, Kind
from checker.documents.suppressions import is_comment

#: Elements within elements; a page of a newsroom has less than a hundred.
MAX_DEPTH = 1000
#: Elements, and words with the spaces between them, of a page.
MAX_ELEMENTS = 100_000
MAX_PIECES = 1_000_000
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search"
    " section summary table tbody td tfoot th thead tr ul".split()
)
_VOID = frozenset(
    "area base br col embed frame hr img input keygen link meta param source track wbr amp-img amp-pixel".split()
)
_DROPPED = frozenset(
    "nav aside footer form button select option datalist noscript template svg math object audio video canvas dialog"
    " menu address map applet label head search".split()
) | (RAW - {"title"})
_DROPPED_ROLES = frozenset(
    ("navigation", "complementary", "contentinfo", "search", "dialog", "alert", "menu", "banner")
)
_HIDDEN_STYLE = re.compile(r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden", re.IGNORECASE)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_KINDS = {"li": Kind.LIST, "figcaption": Kind.CAPTION, "blockquote": Kind.QUOTE} | dict.fromkeys(
    _HEADINGS, Kind.HEADING
)
#: What a start tag ends that was left open (HTML lets their end tags out), within its own list or table.
_ENDS = {
    "li": ({"li"}, {"ul", "ol", "menu"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "tr": ({"tr", "td", "th"}, {"table"}),
    "td": ({"td", "th"}, {"table"}),
    "th": ({"td", "th"}, {"table"}),
    "a": ({"a"}, {"table", "td", "th"}),
}
_CAPTION_NAME = re.compile(r"(?:^|[\s_-])(?:caption|figcaption|keterangan|wp-caption-text)(?:$|[\s_-])", re.IGNORECASE)
NAMED = frozenset(("article", "main", "body", "html"))


@dataclass(slots=True)
class Element:
    tag: str
    parent: int
    name: str  # class and id
    kind: Kind | None
    dropped: bool
    linked: bool
    block: int  # the number of the block element that it is, or lies in
    last: int = 0  # the number of its last descendant


@dataclass(slots=True)
class Piece:
    text: str
    first: int
    last: int


@dataclass(slots=True)
class Box:
    """Text without a block element between: a paragraph, or several that line breaks divide."""

    element: int
    kind: Kind
    pieces: list[Piece] = field(default_factory=list)
    length: int = 0
    linked: int = 0

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


class Tree:
    """Elements in the order of their start tags, boxes of text, and what the head says."""

    def __init__(self, page: str, path: str) -> None:
        self._page = page
        self._path = path
        self.elements = [Element("", -1, "", None, False, False, 0)]
        self.boxes: list[Box] = []
        self.title: list[Piece] = []
        self.og_title: list[Piece] = []
        self.language = ""
        self._open = [0]
        self._counts: dict[str, int] = {}
        self._box: Box | None = None
        self._space: Piece | None = None
        self._in_title = False
        self._pieces = 0

    def read(self) -> None:
        """Reads the page."""
        for token in tokens(self._page):
            if isinstance(token, Text):
                self._text(token)
            elif isinstance(token, Comment):
                self._comment(token)
            elif token.closing:
                self._end(token.name)
            else:
                self._start(token)
        while len(self._open) > 1:
            self._pop()
        self._flush()
        self.elements[0].last = len(self.elements) - 1

    def _start(self, tag: Tag) -> None:
        name = tag.name
        if name == "br":
            self._break(tag)
        elif name == "meta" and "og:title" in (
            attribute(self._page, tag, "property"),
            attribute(self._page, tag, "name"),
        ):
            value = tag.attributes.get("content")
            self.og_title = self.og_title or (collect(self._page, *value) if value else [])
        if name in _BLOCKS:
            self._flush()
        if name in _VOID or name in ("br", "meta"):
            return
        if name == "body" and self._counts.get("head"):
            self._end("head")
        if name in _BLOCKS and self._counts.get("p"):
            self._close({"p"}, {"table", "td", "th", "li", "div", "article", "section", "main", "blockquote", "figure"})
        if name in _ENDS:
            self._close(*_ENDS[name])
        if name == "html" and not self.language:
            self.language = attribute(self._page, tag, "lang") or ""
        if len(self._open) > MAX_DEPTH:
            line = self._page.count("\n", 0, tag.start) + 1
            raise DocumentError(
                self._path, f"elements are nested more than {MAX_DEPTH:,} deep, which no article needs", line
            )
        parent = self.elements[self._open[-1]]
        named = ""
        if tag.attributes:
            named = " ".join(filter(None, (attribute(self._page, tag, "class"), attribute(self._page, tag, "id"))))[
                :500
            ]
        dropped = parent.dropped or name in _DROPPED or (name.startswith("amp-") and name != "amp-layout")
        dropped = dropped or (bool(tag.attributes) and self._hidden(tag))
        kind = _KINDS.get(name, parent.kind)
        if kind is None and name not in NAMED and _CAPTION_NAME.search(named):
            kind = Kind.CAPTION
        number = len(self.elements)
        if number > MAX_ELEMENTS:
            raise DocumentError(self._path, f"the page has more than {MAX_ELEMENTS:,} elements, which is no article")
        block = number if name in _BLOCKS else parent.block
        self.elements.append(Element(name, self._open[-1], named, kind, dropped, parent.linked or name == "a", block))
        self._open.append(number)
        self._counts[name] = self._counts.get(name, 0) + 1
        self._in_title = name == "title" and not self._counts.get("svg")

    def _hidden(self, tag: Tag) -> bool:
        if "hidden" in tag.attributes or attribute(self._page, tag, "aria-hidden") == "true":
            return True
        if (attribute(self._page, tag, "role") or "").lower() in _DROPPED_ROLES:
            return True
        style = tag.attributes.get("style")
        if style is None:
            return False
        return _HIDDEN_STYLE.search(self._page, style.start, min(style.end, style.start + 2000)) is not None

    def _end(self, name: str) -> None:
        if name in _BLOCKS:
            self._flush()
        if self._counts.get(name):
            # Only an element that is open ends; what was left open in it ends with it.
            while self.elements[self._open[-1]].tag != name:
                self._pop()
            self._pop()

    def _close(self, tags: set[str], within: set[str]) -> None:
        """Ends the innermost open element of some tags, unless one of ``within`` is further in."""
        if not any(self._counts.get(tag) for tag in tags):
            return
        for number in reversed(self._open):
            tag = self.elements[number].tag
            if tag in tags:
                if tag in _BLOCKS:
                    self._flush()
                while self._open[-1] != number:
                    self._pop()
                self._pop()
                return
            if tag in within:
                return

    def _pop(self) -> None:
        element = self.elements[self._open.pop()]
        element.last = len(self.elements) - 1
        self._counts[element.tag] -= 1
        if element.tag == "title":
            self._in_title = False

    def _text(self, token: Text) -> None:
        if self._in_title:
            self.title = self.title or collect(self._page, *token)
            return
        element = self.elements[self._open[-1]]
        if element.dropped:
            return
        for text, first, last in pieces(self._page, token.start, token.end):
            if text == " ":
                if self._space is None:
                    self._space = Piece(" ", first, last)
                continue
            box = self._require_box()
            if self._space is not None:
                if box.pieces and box.pieces[-1].text != "\n":
                    box.pieces.append(self._space)
                self._space = None
            box.pieces.append(Piece(text, first, last))
            self._pieces += 1
            if self._pieces > MAX_PIECES:
                raise DocumentError(self._path, f"the page has more than {MAX_PIECES:,} words, which is no article")
            box.length += len(text)
            box.linked += len(text) if element.linked else 0

    def _break(self, tag: Tag) -> None:
        if self._box is not None and not self.elements[self._open[-1]].dropped:
            self._space = None
            if self._box.kind in (Kind.HEADING, Kind.CAPTION):
                self._space = Piece(" ", tag.start, tag.end)
            else:
                self._box.pieces.append(Piece("\n", tag.start, tag.end))

    def _comment(self, token: Comment) -> None:
        """Comments that speak to the checker stay in the text, others are gone."""
        if is_comment(self._page[token.start : min(token.end, token.start + 1000)]):
            self._require_box().pieces.append(Piece(self._page[token.start : token.end], token.start, token.end))

    def _require_box(self) -> Box:
        if self._box is None:
            element = self.elements[self._open[-1]]
            number = element.block
            kind = element.kind or Kind.PARAGRAPH
            if kind is Kind.PARAGRAPH and self.elements[number].tag in ("td", "th"):
                kind = Kind.TABLE
            self._box = Box(number, kind)
        return self._box

    def _flush(self) -> None:
        if self._box is not None and self._box.pieces:
            self.boxes.append(self._box)
        self._box = self._space = None


def collect(page: str, start: int, end: int) -> list[Piece]:
    """Text of a title, without white space at its ends."""
    found = [Piece(*piece) for piece in pieces(page, start, end)]
    while found and found[-1].text == " ":
        found.pop()
    while found and found[0].text == " ":
        found.pop(0)
    return found
