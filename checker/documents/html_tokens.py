"""HTML to a flat row of tags, text and comments with their offsets, in time linear in the length of the page.

``html.parser`` of the standard library takes quadratic time for some broken pages (thousands of ``<a`` without an end)
in many Python versions, and parsers in C tell no offsets; what the checker needs of HTML is little.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple


class Value(NamedTuple):
    """An attribute's value as it stands at ``start`` to ``end`` of the page."""

    start: int
    end: int


class Tag(NamedTuple):
    """A start tag with its attributes (the first of each name), or an end tag, by its name in small letters."""

    name: str
    start: int
    end: int
    closing: bool
    attributes: Mapping[str, Value]


class Text(NamedTuple):
    """A stretch of text, references and white space as they stand in the page."""

    start: int
    end: int


class Comment(NamedTuple):
    """A comment with its delimiters."""

    start: int
    end: int


_NAME = re.compile(r"[a-zA-Z][^\s/>]*+")
_ATTRIBUTE = re.compile(
    r"[\s/]*+(?P<name>[^\s/>][^\s/>=]*+)"
    r"(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^\s>]*+)))?"
)
_TAG_END = re.compile(r"[\s/]*+>")
#: Elements whose content is no markup.
RAW = frozenset(("script", "style", "xmp", "iframe", "noembed", "noframes", "title", "textarea"))
_RAW_END = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in RAW}
#: The attributes that are kept; a hostile tag may have a million others.
_KEPT = frozenset(("class", "id", "hidden", "aria-hidden", "role", "style", "lang", "property", "name", "content"))
_SPACE = " \t\n\r\f"
_PIECE = re.compile(
    r"(?P<space>[ \t\n\r\f]++)|(?P<reference>&(?:#[0-9]{1,8}+;?|#[xX][0-9a-fA-F]{1,8}+;?|[a-zA-Z][a-zA-Z0-9]{1,31}+;?))"
    r"|(?P<plain>[^& \t\n\r\f]++|&)"
)
#: Characters that a reader does not see and that only say where a word may be broken.
_INVISIBLE = str.maketrans("", "", "\u00ad\u200b\ufeff")
_JOINERS = "\u200c\u200d\u200e\u200f"


def tokens(page: str) -> Iterator[Tag | Text | Comment]:
    """The tokens of a page, as browsers cut it: what is not closed at its end is lost."""
    at = begin = 0
    while True:
        opening = page.find("<", at)
        if opening < 0:
            break
        token = _token(page, opening)
        if token is None:
            at = opening + 1
            continue
        if begin < opening:
            yield Text(begin, opening)
        yield token
        at = begin = token.end
        if isinstance(token, Tag) and not token.closing and token.name in RAW:
            closing = _RAW_END[token.name].search(page, at)
            at = begin = closing.start() if closing else len(page)
            if token.end < at:
                yield Text(token.end, at)
    if begin < len(page):
        yield Text(begin, len(page))


def _token(page: str, opening: int) -> Tag | Comment | None:
    """The tag or comment that begins with a ``<``; None where this is a character like others."""
    if page.startswith("<!--", opening):
        # <!--> and <!---> are whole comments for browsers.
        return Comment(opening, _after(page, "-->", opening + 2))
    following = page[opening + 1 : opening + 2]
    if following and following in "!?":
        return Comment(opening, _after(page, ">", opening))
    closing = following == "/"
    name = _NAME.match(page, opening + 1 + closing)
    if name is None:
        return Comment(opening, _after(page, ">", opening)) if closing else None
    at = name.end()
    attributes: dict[str, Value] = {}
    while not (end := _TAG_END.match(page, at)):
        found = _ATTRIBUTE.match(page, at)
        if found is None:
            return Comment(opening, len(page))
        at = found.end()
        attribute = found["name"].lower()
        if attribute in _KEPT:
            group = next((g for g in ("double", "single", "bare") if found[g] is not None), "")
            attributes.setdefault(attribute, Value(*found.span(group)) if group else Value(at, at))
    return Tag(name.group().lower(), opening, end.end(), closing, attributes)


def _after(page: str, mark: str, start: int) -> int:
    at = page.find(mark, start)
    return at + len(mark) if at >= 0 else len(page)


def pieces(page: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """A stretch of text as a reader sees it, in pieces with their places; a run of white space is one space."""
    for found in _PIECE.finditer(page, start, end):
        text = found.group()
        if found.lastgroup == "space":
            text = " "
        elif found.lastgroup == "reference":
            text = _character(text)
        elif text != (kept := text.translate(_INVISIBLE)):
            # Only whole pieces are left out, so that the offsets of the others stay right.
            yield from _without_invisible(text, found.start()) if kept else ()
            continue
        if text:
            yield text, *found.span()


def _character(reference: str) -> str:
    text = html.unescape(reference).translate(_INVISIBLE)
    if text in ("\n", "\r", "\t", "\f"):
        return " "
    # Control characters that a reference can spell are no text.
    return text if all(c.isprintable() or c.isspace() or c in _JOINERS for c in text) else ""


def _without_invisible(text: str, offset: int) -> Iterator[tuple[str, int, int]]:
    for part in re.finditer("[^\u00ad\u200b\ufeff]+", text):
        yield part.group(), offset + part.start(), offset + part.end()


def attribute(page: str, tag: Tag, name: str) -> str | None:
    """The decoded value of an attribute; None where there is none of that name."""
    value = tag.attributes.get(name)
    return None if value is None else html.unescape(page[value.start : value.end]).strip(_SPACE)
