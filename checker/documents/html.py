"""HTML to paragraphs: the headline, the captions and the main text of a page, with their places in it.

Where a page has an ``article`` or ``main`` that holds its text, this is the main text, else the element with the
densest text (in the manner of Readability: paragraphs count for their parents, links count for nothing). Menus, forms,
comments, hidden elements, boxes named ``related``, ``share`` and the like are left out.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise

from checker.documents.extract import Extract
from checker.documents.html_tree import NAMED, Box, Piece, Tree
from checker.documents.layout import Block, classify, is_caption, paragraphs, split_lines
from checker.documents.model import Kind
from checker.documents.origin import Extraction
from checker.documents.suppressions import blank_comments

# Names (class, id) of boxes that are no part of the text.
_BESIDE = re.compile(
    r"(?:^|[\s_-])(?:comments?|disqus|respond|share[ds]?|sharing|sharebar|social|sosmed|medsos|related|recommend(?:ed|ations?)?"
    r"|terkait|baca-?juga|bacajuga|readmore|read-(?:more|also)|breadcrumbs?|sidebar|widget|newsletter|subscribe|advert(?:isement)?|ads?|iklan"
    r"|banner|promo|sponsor(?:ed)?|tags?|tagcloud|author|authors|byline|penulis|editor|meta|date|datetime|time|tanggal"
    r"|published|pagination|pager|paging|toolbar|navigation|nav|navbar|menu|footer|cookies?|popup|modal|skip-link|sr-only"
    r"|screen-reader-text|visually-hidden|site-(?:title|name|header|branding)|logo|brand|masthead|copyright|trending|popular|terpopuler)(?:$|[\s_-])",
    re.IGNORECASE,
)
_READ_ALSO = re.compile(
    r"\s{0,3}[(\[（【]?\s{0,3}(?:baca juga|lihat juga|simak juga|read (?:also|more)|see also|also read"
    r"|à lire|lire aussi|voir aussi"
    r"|اقرأ (?:أيضا|المزيد)|إقرأ|延伸阅读|相关(?:新闻|阅读)|另请阅读|関連記事|あわせて読みたい)",
    re.IGNORECASE,
)
#: Elements that hold one paragraph, which counts for the element around them.
_SINGLE = frozenset(("p", "li", "figcaption", "blockquote", "td", "th"))
_FINAL = re.compile(r"[.!?؟…。！？][\"'”’»)）\]」』】\s]*$")
_WIDE = re.compile("[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]")
_TITLE_PARTS = re.compile(r"\s+[|–—»·-]\s+")
#: An article holds the text where it has this share of the page's; a box without sentences weighs a quarter.
_MOST = 0.4
_HEADING_WEIGHT = 0.25
#: A container's parent is taken where this much of its own comes to it, and the headline's where no more comes to it.
_CLIMB = 0.75
_WITH_HEADLINE = 1.3
#: A box with a larger share of the text is never beside it, whatever it is called.
_BESIDE_SHARE = 0.5


def html_extract(page: str, path: str, *, fragment: bool = False) -> Extract:
    """The article of a page; of a ``fragment`` (a field of an export) everything visible is taken.

    Raises:
        DocumentError: the elements are nested too deeply.
    """
    tree = Tree(page, path)
    tree.read()
    return _Composer(tree, page).compose(fragment=fragment)


class _Composer:
    """Finds the article among the boxes of a page and puts its text together."""

    def __init__(self, tree: Tree, page: str) -> None:
        self._tree = tree
        self._page = page
        self._elements = tree.elements
        self._weights = [_weight(box) for box in tree.boxes]

    def compose(self, *, fragment: bool) -> Extract:
        """The article as text."""
        headline: list[Piece] = []
        boxes = self._tree.boxes
        if fragment:
            chosen = boxes
        else:
            container, wide = self._container()
            headline, chosen = self._headed(self._chosen(container, wide), container)
        return self._write(headline, [box for box in chosen if not _is_pointer(box)])

    def _container(self) -> tuple[int, int]:
        """The element that holds the text, and the one above it that holds the headline and its pictures too."""
        beside = self._beside(0)
        good = self._sums(beside)
        core = self._landmark(good)
        if core is None:
            core = self._densest(beside)
        first = self._first_heading(core)
        if first is None or core <= first <= self._elements[core].last:
            return core, core
        wide = core
        while not wide <= first <= self._elements[wide].last:
            wide = self._elements[wide].parent
        return core, wide if good[wide] <= _WITH_HEADLINE * good[core] else core

    def _landmark(self, good: Sequence[float]) -> int | None:
        """An ``article`` or ``main`` that holds most of the page's text."""
        candidates = {tag: [n for n, e in enumerate(self._elements) if e.tag == tag] for tag in ("article", "main")}
        titled = {self._elements[box.element].tag == "h1" and box.element for box in self._tree.boxes}
        for tag in ("article", "main"):
            best = max((good[n] for n in candidates[tag]), default=0.0)
            if best and best >= _MOST * good[0]:
                # Pages that load the next article have several: the first of those of some length is meant.
                large = [n for n in candidates[tag] if good[n] >= 0.6 * best]
                for n in large:
                    if any(h and n <= h <= self._elements[n].last for h in titled):
                        return n
                return large[0]
        return None

    def _densest(self, beside: Sequence[bool]) -> int:
        scores = [0.0] * len(self._elements)
        for box, weight in zip(self._tree.boxes, self._weights, strict=True):
            element = self._elements[box.element]
            if beside[box.element] or box.kind is Kind.HEADING:
                continue
            home = element.parent if element.tag in _SINGLE else box.element
            scores[max(home, 0)] += weight
            if home > 0:
                scores[self._elements[home].parent] += weight / 2
        found = max(range(len(scores)), key=scores.__getitem__)
        while found > 0 and self._elements[found].parent > 0:
            parent = self._elements[found].parent
            if scores[parent] < _CLIMB * scores[found]:
                break
            found = parent
        return found

    def _first_heading(self, core: int) -> int | None:
        """The ``h1`` of an article: in it, else the last one before it, else the first one after it."""
        found = [
            box.element
            for box in self._tree.boxes
            if self._heading(box.element) and not self._is_site(box.element) and box.text.strip()
        ]
        last = self._elements[core].last
        inside = [n for n in found if core <= n <= last]
        before = [n for n in found if n < core]
        return inside[0] if inside else before[-1] if before else found[0] if found else None

    def _heading(self, number: int) -> bool:
        return self._elements[number].tag == "h1"

    def _is_site(self, number: int) -> bool:
        """Whether a heading is the name of the site."""
        for _ in range(3):
            element = self._elements[number]
            if element.tag not in NAMED and _BESIDE.search(element.name):
                return True
            number = max(element.parent, 0)
        return False

    def _beside(self, container: int) -> list[bool]:
        """For every element whether it is, or lies in, a box beside the text."""
        lengths = [0] * len(self._elements)
        for box in self._tree.boxes:
            lengths[box.element] += box.length
        for number in range(len(self._elements) - 1, 0, -1):
            lengths[self._elements[number].parent] += lengths[number]
        most = _BESIDE_SHARE * max(1, lengths[container])
        beside = [False] * len(self._elements)
        for number, element in enumerate(self._elements):
            if number > container:
                named = element.tag not in NAMED and bool(element.name) and bool(_BESIDE.search(element.name))
                beside[number] = (named and lengths[number] < most) or (
                    element.parent > container and beside[element.parent]
                )
        return beside

    def _sums(self, beside: Sequence[bool]) -> list[float]:
        """The weight of the text in every element, boxes beside it left out."""
        sums = [0.0] * len(self._elements)
        for box, weight in zip(self._tree.boxes, self._weights, strict=True):
            if not beside[box.element]:
                sums[box.element] += weight
        for number in range(len(self._elements) - 1, 0, -1):
            sums[self._elements[number].parent] += sums[number]
        return sums

    def _chosen(self, core: int, wide: int) -> list[Box]:
        beside = self._beside(core)
        around = self._beside(wide) if wide != core else beside
        chosen = []
        for box, weight in zip(self._tree.boxes, self._weights, strict=True):
            number = box.element
            if core <= number <= self._elements[core].last:
                fits = not beside[number]
            elif wide <= number <= self._elements[wide].last and not around[number]:
                caption = box.kind is Kind.CAPTION or is_caption(box.text.strip())
                fits = self._heading(number) or caption or (weight > 0 and bool(_FINAL.search(box.text)))
            else:
                fits = False
            if fits:
                chosen.append(box)
        return chosen

    def _headed(self, boxes: list[Box], core: int) -> tuple[list[Piece], list[Box]]:
        """Tells the headline: a box that becomes it, or the pieces of a title from elsewhere."""
        found = self._first_heading(core)
        mine = [box for box in boxes if box.element == found]
        if mine:
            mine[0].kind = Kind.HEADLINE
            return [], boxes
        if found is not None:
            return next(box.pieces for box in self._tree.boxes if box.element == found), boxes
        first = next((box for box in boxes[:3] if box.kind is Kind.HEADING), None)
        if first is not None:
            first.kind = Kind.HEADLINE
            return [], boxes
        title = self._tree.og_title or _without_site(self._tree.title)
        text = _plain(title)
        if boxes and text and _plain(boxes[0].pieces) == text:
            boxes[0].kind = Kind.HEADLINE
            return [], boxes
        return title, boxes

    def _write(self, headline: list[Piece], boxes: Sequence[Box]) -> Extract:
        out = Extraction(self._page)
        marks: list[tuple[int, int, Kind]] = []
        sources = [(headline, Kind.HEADLINE)] if headline else []
        for found, kind in (*sources, *((box.pieces, box.kind) for box in boxes)):
            if out.length:
                last = found[0].first if found else 0
                out.add("\n\n", last, last)
            start = out.length
            for piece in found:
                out.add(piece.text, piece.first, piece.last)
            marks.append((start, out.length, kind))
        text = out.text
        visible = blank_comments(text)
        blocks = [block for mark in marks for block in _blocks(visible, *mark)]
        return Extract(text, visible, classify(visible, blocks), out.origin(), self._tree.language)


def _blocks(visible: str, start: int, end: int, kind: Kind) -> Iterable[Block]:
    """The paragraphs of a box: line breaks divide it as they divide plain text."""
    content = visible[start:end]
    group = []
    for line in (*split_lines(content), None):
        if line is not None and line.text:
            group.append(line)
            continue
        for first, last in paragraphs(group):
            block = Block(start + group[first].start, start + group[last - 1].end, kind)
            if any(c.isalnum() for c in visible[block.start : block.end]):
                yield block
        group = []


def _weight(box: Box) -> float:
    """How much a box speaks for being in the main text: its length without links, less where it ends in no sentence."""
    text = box.text
    length = box.length + 2 * len(_WIDE.findall(text))
    share = box.linked / box.length if box.length else 0.0
    if box.kind in (Kind.HEADING, Kind.CAPTION) or share > 0.5:
        return 0.0
    return length * (1 - share) * (1.0 if _FINAL.search(text[-40:]) else _HEADING_WEIGHT)


def _is_pointer(box: Box) -> bool:
    """Whether a box only leads to other articles."""
    return box.linked > 0 and (
        bool(_READ_ALSO.match(box.text)) or (box.kind is Kind.LIST and box.linked >= 0.9 * box.length)
    )


def _plain(found: Sequence[Piece]) -> str:
    return " ".join("".join(piece.text for piece in found).split())


def _without_site(title: list[Piece]) -> list[Piece]:
    """A title without the name of the site behind its last dash or bar, where that is the shorter part."""
    text = "".join(piece.text for piece in title)
    cuts = list(_TITLE_PARTS.finditer(text))
    if not cuts or len(text) - cuts[-1].end() > cuts[-1].start():
        return title
    ends = array("L", [0])
    for piece in title:
        ends.append(ends[-1] + len(piece.text))
    limit = cuts[-1].start()
    return [piece for piece, (_, end) in zip(title, pairwise(ends), strict=True) if end <= limit]
