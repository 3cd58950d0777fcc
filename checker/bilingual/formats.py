"""The formats of sentence pairs by name and file ending."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from checker.bilingual.lines import file_lines
from checker.documents.reading import read_data
from checker.pairs import PairError, SentencePair, read_jsonl, read_tsv

#: Longest file of a format that is read as a whole (bytes).
MAX_BYTES = {"xliff": 50_000_000, "tmx": 50_000_000, "po": 20_000_000}
_SUFFIXES = {
    ".tsv": "tsv",
    ".tab": "tsv",
    ".csv": "csv",
    ".xliff": "xliff",
    ".xlf": "xliff",
    ".sdlxliff": "xliff",
    ".mqxliff": "xliff",
    ".mxliff": "xliff",
    ".tmx": "tmx",
    ".po": "po",
    ".pot": "po",
}
Found = SentencePair | PairError


def format_of(path: Path) -> str:
    """The format that a file's ending tells; JSON lines where it tells none."""
    return _SUFFIXES.get(path.suffix.lower(), "jsonl")


def read_pairs(path: Path, language: str | None = None, input_format: str | None = None) -> Iterator[Found]:
    """The pairs of a file, or of standard input for ``-``; lines as they come, other formats as a whole.

    Raises:
        DocumentError: the file cannot be read, or is none of its format.
    """
    style = input_format or format_of(path)
    if style == "tsv":
        yield from read_tsv(file_lines(path), language)
    elif style == "csv":
        from checker.bilingual.table import read_csv

        yield from read_csv(file_lines(path), language)
    elif style == "jsonl":
        yield from read_jsonl(file_lines(path), language)
    else:
        yield from _whole(style)(read_data(path, MAX_BYTES[style], "more than is read: divide it"), str(path), language)


def _whole(style: str) -> Callable[[bytes, str, str | None], list[Found]]:
    if style == "xliff":
        from checker.bilingual.xliff import read_xliff

        return read_xliff
    if style == "tmx":
        from checker.bilingual.tmx import read_tmx

        return read_tmx
    from checker.bilingual.po import read_po

    return read_po
