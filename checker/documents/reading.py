"""Reads a document from a file or standard input and splits it into sentences."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from checker.documents.decoding import decode, decode_html, decode_markup, is_html
from checker.documents.detection import UNDETERMINED, detect_language, language_from_path, parse_language
from checker.documents.extract import Extract
from checker.documents.json_fields import DEFAULT_FIELDS, JsonFields
from checker.documents.layout import plain_blocks, split_lines
from checker.documents.markdown import markdown_blocks
from checker.documents.model import Article, Document, DocumentError, Kind, Segment
from checker.documents.segmentation import split_sentences
from checker.documents.suppressions import blank_comments
from checker.languages import CODES, UnknownLanguageError, get_language

#: The path that stands for standard input.
STDIN = "-"
STDIN_NAME = "<standard input>"
#: Longest file (bytes): an article of a million words has less.
MAX_BYTES = 20_000_000
#: A language that is detected with less confidence (0–1) is asked for.
SURE_LANGUAGE = 0.55
_read_up: list[TextIO] = []

_MARKDOWN = {".md", ".markdown", ".mdown", ".mkd"}
_HTML = {".html", ".htm", ".xhtml"}
_DOCX = ".docx"
_JSON = ".json"
_UNREADABLE = {
    ".doc": "an Office document",
    ".odt": "an Office document",
    ".pdf": "a PDF file",
    ".rtf": "an RTF document",
}


def read_text(path: str | Path) -> str:
    """The text of a file, or of standard input for ``-``.

    Raises:
        DocumentError: there is no such file, or it is a directory, empty, binary or in another encoding.
    """
    return decode(read_data(path), _name(path))


def read_data(path: str | Path, limit: int = MAX_BYTES, beyond: str = "no article") -> bytes:
    """The bytes of a file, or of standard input for ``-``; ``limit`` is the greatest number of them.

    ``beyond`` says what a larger file is.

    Raises:
        DocumentError: there is no such file, it is a directory, may not be read, or is too large.
    """
    name = str(path)
    if name == STDIN:
        return _standard_input(limit, beyond)
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(limit + 1)
    except FileNotFoundError:
        raise DocumentError(name, "there is no such file") from None
    except IsADirectoryError:
        empty = " (an empty file name means this one)" if name == "." else ""
        raise DocumentError(name, f"this is a directory, not a file{empty}: name the file in it") from None
    except PermissionError:
        raise DocumentError(name, "the file may not be read (permission denied)") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DocumentError(name, f"the file cannot be read: {reason}") from None
    if len(data) > limit:
        raise DocumentError(name, f"the file has more than {limit // 1_000_000} MB, which is {beyond}")
    return data


def _name(path: str | Path) -> str:
    """The path as messages name it."""
    return STDIN_NAME if str(path) == STDIN else str(path)


def _standard_input(limit: int, beyond: str) -> bytes:
    """What comes in on standard input, which can be read once only."""
    if sys.stdin is None:
        raise DocumentError(STDIN_NAME, "standard input is closed")
    if sys.stdin in _read_up:
        raise DocumentError(STDIN_NAME, "only one of the files can be standard input (-), and it was read already")
    _read_up.append(sys.stdin)
    data = sys.stdin.buffer.read(limit + 1)
    if len(data) > limit:
        raise DocumentError(STDIN_NAME, f"more than {limit // 1_000_000} MB came in, which is {beyond}")
    return data


def read_document(path: str | Path, language: str | None = None, fields: JsonFields = DEFAULT_FIELDS) -> Document:
    """A document with its sentences, from plain text, Markdown, HTML, DOCX or JSON (by the suffix).

    The language is ``language`` if given, else what the file's name says, else detected. ``fields`` says where the
    parts of an article stand in JSON.

    Raises:
        DocumentError: the file cannot be read, holds no words, or its language cannot be told.
        UnknownLanguageError: ``language`` is none of the languages of the checker.
    """
    name = str(path)
    suffix = Path(name).suffix.lower()
    kind = _UNREADABLE.get(suffix)
    code = parse_language(language) if language is not None else None
    if kind is not None and Path(name).is_file():
        raise DocumentError(name, f"this is {kind}, which is not read: save its text as plain text or Markdown")
    # Only documents in a format pay for its reader.
    if suffix == _JSON:
        from checker.documents.json_article import read_parts

        return _document(read_parts(decode_markup(read_data(path), name), name, fields).source, name, code)
    data = read_data(path)
    if suffix == _DOCX:
        from checker.documents.docx import docx_extract

        return _document(docx_extract(data, name), name, code)
    if suffix in _HTML or (name == STDIN and is_html(data)):
        return parse_document(decode_html(data, _name(path)), name, code, html=True)
    return parse_document(decode(data, _name(path)), name, code)


def parse_document(text: str, path: str, language: str | None = None, *, html: bool = False) -> Document:
    """A document from decoded text; ``path`` tells the format and, without ``language``, the language.

    ``html`` says that it is an HTML page, whatever its path says.

    Raises:
        DocumentError: the text holds no words, or its language cannot be told.
        UnknownLanguageError: ``language`` is none of the languages of the checker.
    """
    code = parse_language(language) if language is not None else None
    suffix = Path(path).suffix.lower()
    if html or suffix in _HTML:
        from checker.documents.html import html_extract

        return _document(html_extract(text, path), path, code)
    if suffix in _MARKDOWN:
        blocks, visible = markdown_blocks(text)
        return _document(Extract(text, visible, blocks), path, code)
    visible = blank_comments(text)
    return _document(Extract(text, visible, plain_blocks(visible)), path, code)


def _document(extract: Extract, path: str, language: str | None) -> Document:
    code = language or _language(extract.text, path, extract.language)
    segments = _segments(extract, code)
    if not segments:
        raise DocumentError(path, "the file holds no words")
    return Document(path, code, extract.text, segments, extract.origin)


def is_json_article(path: str | Path) -> bool:
    """Whether a file is, by its name, JSON that may hold an article with all its versions."""
    return Path(path).suffix.lower() == _JSON


def read_json_article(
    path: str | Path, fields: JsonFields = DEFAULT_FIELDS
) -> tuple[Document, list[Document | DocumentError]]:
    """The source and the versions of a JSON file that holds an article with all of them.

    A version that cannot be read is given as its error, so that the others can be checked.

    Raises:
        DocumentError: the file or its source cannot be read, or there is no version in it.
    """
    from checker.documents.json_article import read_parts

    name = str(path)
    parts = read_parts(decode_markup(read_data(path), name), name, fields)
    source = _document(parts.source, name, parts.source.language or None)
    versions: list[Document | DocumentError] = []
    for version in parts.versions:
        if isinstance(version, DocumentError):
            versions.append(version)
            continue
        try:
            versions.append(_document(version, name, version.language or None))
        except DocumentError as error:
            versions.append(error)
    if not versions:
        raise DocumentError(name, f"there is no version in it, at {fields.versions!r} (see json-fields)")
    return source, versions


def read_article(source: str | Path, versions: Sequence[str | Path], language: str | None = None) -> Article:
    """An article from its source file and the files of its versions; ``language`` is that of the source.

    Raises:
        DocumentError: a file cannot be read, or its language cannot be told.
        UnknownLanguageError: ``language`` is none of the languages of the checker.
    """
    return Article(read_document(source, language), tuple(read_document(version) for version in versions))


def _language(text: str, path: str, declared: str = "") -> str:
    """The language of a text by its name, its words, or (where these leave doubts) what the file says of itself."""
    try:
        named = language_from_path(path) if path != STDIN else None
    except UnknownLanguageError as error:
        raise DocumentError(path, f"{error} (the language is taken from the file's name)") from None
    if named is not None:
        return named
    detected = detect_language(text)
    if declared and detected.confidence < SURE_LANGUAGE:
        try:
            return parse_language(declared)
        except UnknownLanguageError:
            pass
    if detected.code == UNDETERMINED or detected.confidence < SURE_LANGUAGE:
        why = f" ({detected.reason})" if detected.reason else ""
        guess = f"; it could be {get_language(detected.code).name}" if detected.code != UNDETERMINED else ""
        raise DocumentError(
            path,
            f"its language is none of {', '.join(CODES)}, or cannot be told{why}{guess}: name it in the file's name "
            "(berita.en.txt) or with --language",
        )
    return detected.code


def _segments(extract: Extract, language: str) -> tuple[Segment, ...]:
    visible, origin = extract.visible, extract.origin
    starts = [line.start for line in split_lines(origin.file if origin is not None else visible)]
    segments: list[Segment] = []
    for number, block in enumerate(extract.blocks):
        spans = [(0, block.end - block.start)]
        if block.kind is not Kind.HEADLINE:  # a headline is one unit, whatever stops it holds
            spans = split_sentences(visible[block.start : block.end], language)
        for first, last in spans:
            start, end = block.start + first, block.start + last
            place = start if origin is None else origin.place(start, end)[0]
            segments.append(
                Segment(visible[start:end], start, end, max(1, bisect_right(starts, place)), number, block.kind)
            )
    return tuple(segments)
