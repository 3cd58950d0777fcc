"""Reads a document from a file or standard input and splits it into sentences."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from checker.documents.decoding import decode
from checker.documents.detection import UNDETERMINED, detect_language, language_from_path, parse_language
from checker.documents.layout import Block, plain_blocks, split_lines
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
_UNREADABLE = {
    ".html": "an HTML page",
    ".htm": "an HTML page",
    ".docx": "an Office document",
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
    name = str(path)
    if name == STDIN:
        return decode(_standard_input(), STDIN_NAME)
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
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
    if len(data) > MAX_BYTES:
        raise DocumentError(name, f"the file has more than {MAX_BYTES // 1_000_000} MB, which is no article")
    return decode(data, name)


def _standard_input() -> bytes:
    """What comes in on standard input, which can be read once only."""
    if sys.stdin is None:
        raise DocumentError(STDIN_NAME, "standard input is closed")
    if sys.stdin in _read_up:
        raise DocumentError(STDIN_NAME, "only one of the files can be standard input (-), and it was read already")
    _read_up.append(sys.stdin)
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise DocumentError(STDIN_NAME, f"more than {MAX_BYTES // 1_000_000} MB came in, which is no article")
    return data


def read_document(path: str | Path, language: str | None = None) -> Document:
    """A document with its sentences, from plain text or Markdown (by the suffix).

    The language is ``language`` if given, else what the file's name says, else detected.

    Raises:
        DocumentError: the file cannot be read, holds no words, or its language cannot be told.
        UnknownLanguageError: ``language`` is none of the languages of the checker.
    """
    name = str(path)
    kind = _UNREADABLE.get(Path(name).suffix.lower())
    code = parse_language(language) if language is not None else None
    if kind is not None and Path(name).is_file():
        raise DocumentError(name, f"this is {kind}, which is not read: save its text as plain text or Markdown")
    text = read_text(path)
    return parse_document(text, name, code)


def parse_document(text: str, path: str, language: str | None = None) -> Document:
    """A document from decoded text; ``path`` tells the format and, without ``language``, the language.

    Raises:
        DocumentError: the text holds no words, or its language cannot be told.
        UnknownLanguageError: ``language`` is none of the languages of the checker.
    """
    code = parse_language(language) if language is not None else _language(text, path)
    if Path(path).suffix.lower() in _MARKDOWN:
        blocks, visible = markdown_blocks(text)
    else:
        visible = blank_comments(text)
        blocks = plain_blocks(visible)
    segments = _segments(visible, blocks, code)
    if not segments:
        raise DocumentError(path, "the file holds no words")
    return Document(path, code, text, segments)


def read_article(source: str | Path, versions: Sequence[str | Path], language: str | None = None) -> Article:
    """An article from its source file and the files of its versions; ``language`` is that of the source.

    Raises:
        DocumentError: a file cannot be read, or its language cannot be told.
        UnknownLanguageError: ``language`` is none of the languages of the checker.
    """
    return Article(read_document(source, language), tuple(read_document(version) for version in versions))


def _language(text: str, path: str) -> str:
    try:
        named = language_from_path(path) if path != STDIN else None
    except UnknownLanguageError as error:
        raise DocumentError(path, f"{error} (the language is taken from the file's name)") from None
    if named is not None:
        return named
    detected = detect_language(text)
    if detected.code == UNDETERMINED or detected.confidence < SURE_LANGUAGE:
        why = f" ({detected.reason})" if detected.reason else ""
        guess = f"; it could be {get_language(detected.code).name}" if detected.code != UNDETERMINED else ""
        raise DocumentError(
            path,
            f"its language is none of {', '.join(CODES)}, or cannot be told{why}{guess}: name it in the file's name "
            "(berita.en.txt) or with --language",
        )
    return detected.code


def _segments(visible: str, blocks: Sequence[Block], language: str) -> tuple[Segment, ...]:
    starts = [line.start for line in split_lines(visible)]
    segments: list[Segment] = []
    for number, block in enumerate(blocks):
        spans = [(0, block.end - block.start)]
        if block.kind is not Kind.HEADLINE:  # a headline is one unit, whatever stops it holds
            spans = split_sentences(visible[block.start : block.end], language)
        for first, last in spans:
            start, end = block.start + first, block.start + last
            segments.append(
                Segment(visible[start:end], start, end, max(1, bisect_right(starts, start)), number, block.kind)
            )
    return tuple(segments)
