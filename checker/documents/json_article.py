"""An article with all its versions from one JSON file, as a CMS exports it.

Where the parts stand is told by paths (``checker.documents.json_fields``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from checker.documents.detection import parse_language
from checker.documents.extract import Extract
from checker.documents.html import html_extract
from checker.documents.json_fields import DEFAULT_FIELDS, JsonFields
from checker.documents.json_strings import JsonString, parse_json
from checker.documents.layout import Block, plain_blocks
from checker.documents.markdown import markdown_blocks
from checker.documents.model import DocumentError, Kind
from checker.documents.origin import Extraction
from checker.documents.suppressions import blank_comments
from checker.languages import SOURCE, UnknownLanguageError

#: Escaped characters of a text.
MAX_ESCAPES = 500_000
_LANGUAGE = "{language}"
_HTML = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|strong|em|b|i|a|span|figure|blockquote|table)(?:\s[^<>]{0,2000})?/?>"
    r"|&(?:#\d{2,6}|#x[0-9a-f]{2,6}|[a-z]{2,8});",
    re.IGNORECASE,
)
_CONTENT = re.compile(r"[^\W_]")


class Parts(NamedTuple):
    """What a file holds: the source, and the versions or what is wrong with them; ``language`` of each is told."""

    source: Extract
    versions: list[Extract | DocumentError]


def read_parts(text: str, path: str, fields: JsonFields = DEFAULT_FIELDS) -> Parts:
    """The source and the versions in a JSON text; ``path`` is for messages.

    Raises:
        DocumentError: it is no JSON, or there is no source in it.
    """
    root = parse_json(text, path)
    reader = _Reader(text, path, fields)
    at = f" at {fields.source!r}" if fields.source else ""
    source = next(_find(root, fields.source), None)
    if not isinstance(source, dict):
        raise DocumentError(path, f"there is no object with an article{at} (see json-fields)")
    if any(_LANGUAGE in part for part in fields.body):
        tags = _tags(source, fields.body)
        if SOURCE not in tags:
            raise DocumentError(path, f"there is no Indonesian text at {fields.body[0]!r} (see json-fields)")
        return Parts(
            reader.extract(source, tags.pop(SOURCE), SOURCE),
            [reader.attempt(source, tag, code) for code, tag in tags.items()],
        )
    tag = reader.language(source)
    try:
        code = parse_language(tag) if tag else ""
    except UnknownLanguageError as error:
        raise DocumentError(path, f"{fields.language}: {error}") from None
    found = reader.extract(source, "", code)
    return Parts(found, list(_versions(root, reader, fields)))


def _versions(root: Any, reader: _Reader, fields: JsonFields) -> Iterator[Extract | DocumentError]:
    versions = next(_find(root, fields.versions), None)
    if isinstance(versions, list):
        named = [(f"{fields.versions}.{n}", version, reader.language(version)) for n, version in enumerate(versions)]
    elif isinstance(versions, dict):
        named = [(f"{fields.versions}.{tag}", version, tag) for tag, version in versions.items()]
    else:
        return
    for place, version, tag in named:
        if isinstance(version, JsonString) and isinstance(versions, dict):
            version = {fields.body[0].split(".")[0]: version}
        if not isinstance(version, dict):
            yield DocumentError(reader.path, f"{place} is no object with an article")
            continue
        try:
            code = parse_language(tag) if tag else ""
        except UnknownLanguageError as error:
            yield DocumentError(reader.path, f"{place}: {error}")
            continue
        if code != SOURCE:  # The source stands among its versions in some exports.
            yield reader.attempt(version, "", code)


def _tags(source: dict[str, Any], paths: tuple[str, ...]) -> dict[str, str]:
    """The languages (code -> as the file writes it) for which there is a field."""
    found: dict[str, str] = {}
    for path in paths:
        before, _, rest = path.partition(_LANGUAGE)
        parent, _, start = before.rpartition(".")
        end = rest.partition(".")[0]
        for node in _find(source, parent):
            for key in node if isinstance(node, dict) else ():
                if len(key) <= len(start) + len(end) or not (key.startswith(start) and key.endswith(end)):
                    continue
                tag = key[len(start) : len(key) - len(end)]
                try:
                    found.setdefault(parse_language(tag), tag)
                except UnknownLanguageError:
                    continue  # body_format, body_html
    return found


def _find(node: Any, path: str) -> Iterator[Any]:
    """The values that a path leads to."""
    nodes = [node]
    for name in path.split(".") if path else ():
        following: list[Any] = []
        for at in nodes:
            if name == "*":
                following += at.values() if isinstance(at, dict) else at if isinstance(at, list) else ()
            elif isinstance(at, dict) and name in at:
                following.append(at[name])
            elif isinstance(at, list) and name.isascii() and name.isdigit() and int(name[:9]) < len(at):
                following.append(at[int(name[:9])])
        nodes = following
    yield from nodes


def _strings(node: Any, path: str) -> Iterator[JsonString]:
    """The strings that a path leads to; those of a list one after the other."""
    for value in _find(node, path):
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, JsonString):
                yield item


class _Reader:
    """Makes texts of objects."""

    def __init__(self, text: str, path: str, fields: JsonFields) -> None:
        self._text = text
        self.path = path
        self._fields = fields

    def language(self, node: Any) -> str:
        """The tag of the language that an object names, empty where it names none that is known."""
        found = next(_strings(node, self._fields.language), None)
        try:
            return parse_language(found.value) if found is not None else ""
        except UnknownLanguageError:
            return found.value if found is not None else ""

    def attempt(self, node: dict[str, Any], tag: str, code: str) -> Extract | DocumentError:
        """As ``extract``; what is wrong is given back."""
        try:
            return self.extract(node, tag, code)
        except DocumentError as error:
            return error

    def extract(self, node: dict[str, Any], tag: str, code: str) -> Extract:
        """The text of an object: headline, captions, body. ``tag`` is put in place of ``{language}``."""
        out = Extraction(self._text)
        visible: list[str] = []
        blocks: list[Block] = []
        headed = bodied = False
        for paths, kind in (
            (self._fields.headline, Kind.HEADLINE),
            (self._fields.caption, Kind.CAPTION),
            (self._fields.body, Kind.PARAGRAPH),
        ):
            for path in paths:
                for string in _strings(node, path.replace(_LANGUAGE, tag)):
                    if not _CONTENT.search(string.value):
                        continue
                    self._require_few_escapes(string)
                    found = self._field(string, kind, headed)
                    if out.length:
                        out.add("\n\n", string.start, string.start)
                        visible.append("\n\n")
                    base = out.length
                    blocks += [b._replace(start=b.start + base, end=b.end + base) for b in found.blocks]
                    visible.append(found.visible)
                    self._add(out, string, found)
                    headed = headed or kind is Kind.HEADLINE
                    bodied = bodied or kind is Kind.PARAGRAPH
        if not bodied:
            names = " or ".join(repr(p.replace(_LANGUAGE, tag)) for p in self._fields.body)
            which = f"the version {code!r} has" if code and code != SOURCE else "the article has"
            raise DocumentError(self.path, f"{which} no text at {names} (see json-fields)")
        return Extract(out.text, "".join(visible), blocks, out.origin(), code)

    def _require_few_escapes(self, string: JsonString) -> None:
        if self._text.count("\\", string.start, string.end) > MAX_ESCAPES:
            raise DocumentError(self.path, f"a text has more than {MAX_ESCAPES:,} escaped characters: save it as UTF-8")

    def _field(self, string: JsonString, kind: Kind, headed: bool) -> Extract:
        """The text of one field with its paragraphs, places counting in the string's value."""
        value, style = string.value, self._fields.body_format if kind is Kind.PARAGRAPH else "auto"
        if style == "html" or (style == "auto" and _HTML.search(value)):
            found = html_extract(value, self.path, fragment=True)
        elif style == "markdown":
            blocks, visible = markdown_blocks(value)
            found = Extract(value, visible, blocks)
        else:
            visible = blank_comments(value)
            found = Extract(value, visible, plain_blocks(visible))
        if kind is not Kind.PARAGRAPH:
            return found._replace(blocks=[block._replace(kind=kind) for block in found.blocks])
        if headed:  # a body's first line is no second headline
            lower = {Kind.HEADLINE: Kind.HEADING}
            return found._replace(blocks=[b._replace(kind=lower.get(b.kind, b.kind)) for b in found.blocks])
        return found

    def _add(self, out: Extraction, string: JsonString, found: Extract) -> None:
        pieces = list(string.pieces(self._text))
        if found.origin is None:
            for piece in pieces:
                out.add(*piece)
            return
        inner = Extraction(self._text)
        for piece in pieces:
            inner.add(*piece)
        places = inner.origin()
        for start, end, first, last in found.origin.runs():
            out.add(found.text[start:end], *places.place(first, last))
