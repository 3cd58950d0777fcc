"""The pair protocol: sentence pairs in (JSONL or TSV), one result line a pair out, in order, streaming."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from checker.documents.detection import parse_language
from checker.languages import SOURCE, TARGETS, UnknownLanguageError

#: Column names that a TSV file may begin with; without them the columns are source, translation.
TSV_COLUMNS = ("id", "source", "translation", "language", "source_language")
PLAIN_COLUMNS = ("source", "translation")
MAX_LINE = 1_000_000
#: A pair is a sentence or a few: more characters on a side are an article, for which there is a command of its own.
MAX_SIDE = 10_000
_KINDS = {
    int: "a number",
    float: "a number",
    bool: "true or false",
    list: "a list",
    dict: "an object",
    type(None): "null",
}


# Bytes that are no UTF-8 (decoded with surrogateescape), and halves of surrogate pairs that JSON can spell.
_UNDECODED = re.compile("[\udc80-\udcff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class PairError(ValueError):
    """A line that holds no sentence pair; ``line`` is its 1-based number."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"line {line}: {message}")
        self.line = line
        self.message = message


@dataclass(frozen=True, slots=True)
class SentencePair:
    """A source sentence and its translation; ``id`` is given back as it came, ``line`` is its 1-based place."""

    id: Any
    source: str
    translation: str
    language: str
    line: int


def read_jsonl(lines: Iterable[str], language: str | None = None) -> Iterator[SentencePair | PairError]:
    """Pairs from JSON lines; a line that is none is given as its error, so that the others can still be answered.

    ``language`` is used where a line names none.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _json_pair(line, number, language)
        except PairError as error:
            yield error


def _json_pair(line: str, number: int, language: str | None) -> SentencePair:
    _require_utf8(line, number)
    if len(line) > MAX_LINE:
        raise PairError(number, f"the line has more than {MAX_LINE:,} characters")
    try:
        row = json.loads(line.lstrip("\ufeff").rstrip(), parse_constant=_no_number)
        json.dumps(row, allow_nan=False)
    except json.JSONDecodeError as error:
        # What begins like no value of JSON is most likely a table, whose format nothing told.
        other = "" if line.lstrip("\ufeff \t")[:1] in ("{", "[") else "; is it TSV or CSV? Say so with --input-format"
        raise PairError(
            number, f"no valid JSON: {error.msg.removesuffix(' at')}, column {error.colno}{other}"
        ) from None
    except ValueError as error:
        raise PairError(number, f"no valid JSON: {error}") from None
    except RecursionError:
        raise PairError(number, "the JSON is nested too deeply") from None
    if not isinstance(row, dict):
        raise PairError(
            number, f"expected an object with source and translation, found {_KINDS.get(type(row), 'a string')}"
        )
    return _pair(row, number, language)


def _require_utf8(line: str, number: int) -> None:
    found = _UNDECODED.search(line)
    if found:
        raise PairError(
            number, f"not UTF-8: byte 0x{ord(found.group()) - 0xDC00:02X} after {found.start()} characters of the line"
        )


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")


def _pair(row: dict[str, Any], number: int, language: str | None) -> SentencePair:
    for name in ("source", "translation"):
        if not isinstance(row.get(name), str):
            found = "missing" if name not in row else f"{_KINDS.get(type(row[name]), 'something')}, not a string"
            raise PairError(number, f"{name!r} is {found}")
        half = _SURROGATE.search(row[name])
        if half:
            raise PairError(number, f"{name!r} holds half a surrogate pair (\\u{ord(half.group()):04x}), no character")
        if len(row[name]) > MAX_SIDE:
            raise PairError(number, f"{name!r} has {len(row[name]):,} characters, at most {MAX_SIDE:,} are checked")
    code = row.get("language", language)
    if code is None:
        raise PairError(number, f"'language' is missing: give it in the line or with --language ({', '.join(TARGETS)})")
    if not isinstance(code, str):
        raise PairError(number, "'language' is not a string")
    source_code = row.get("source_language", SOURCE)
    try:
        code = parse_language(code)
        origin = parse_language(source_code) if isinstance(source_code, str) else source_code
    except UnknownLanguageError as error:
        raise PairError(number, str(error)) from None
    if origin != SOURCE:
        raise PairError(number, f"the source language must be {SOURCE!r}, not {source_code!r}")
    if code not in TARGETS:
        raise PairError(number, f"a translation must be one of {', '.join(TARGETS)}, not {code!r}")
    return SentencePair(row.get("id", number), row["source"], row["translation"], code, number)


def read_tsv(lines: Iterable[str], language: str | None = None) -> Iterator[SentencePair | PairError]:
    """Pairs from tab-separated lines: two columns (source, translation), or a header line that names the columns.

    Columns of other names are passed over. Pairs without an id are numbered from 1, the header not counted; errors name
    the line in the file.
    """
    columns: list[str] | None = None
    pairs = 0
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip("\r\n")
        if number == 1:
            line = line.lstrip("\ufeff")
        if not line.strip():
            continue
        if len(line) > MAX_LINE:
            columns = columns or list(PLAIN_COLUMNS)
            yield PairError(number, f"the line has more than {MAX_LINE:,} characters")
            continue
        cells = line.split("\t")
        if columns is None:
            try:
                columns = header_columns(cells, number)
            except PairError as error:
                yield error
                return  # Without the columns no other line can be read.
            if columns is not None:
                continue
            columns = list(PLAIN_COLUMNS)
        pairs += 1
        try:
            yield pair_of_cells(cells, columns, number, pairs, language)
        except PairError as error:
            yield error


def header_columns(cells: list[str], number: int) -> list[str] | None:
    """The columns that the cells of a first line name, or None where it is a pair itself.

    Raises:
        PairError: it names only some of the columns that are needed, or one of them twice.
    """
    named = [_unquoted(c).strip().lower() for c in cells]
    if not {"source", "translation"} & set(named):
        return None
    for name in ("source", "translation"):
        if name not in named:
            raise PairError(number, f"the header names no column {name!r}, only {', '.join(map(repr, named))}")
    doubled = next((n for n in TSV_COLUMNS if named.count(n) > 1), None)
    if doubled is not None:
        raise PairError(number, f"the header names the column {doubled!r} twice")
    return named


def pair_of_cells(cells: list[str], columns: list[str], number: int, pairs: int, language: str | None) -> SentencePair:
    """The pair in the cells of a row; ``number`` is its line, ``pairs`` how many it and those before it are.

    Raises:
        PairError: cells are missing, or what they say makes no pair.
    """
    _require_utf8("\t".join(cells), number)
    # Spreadsheets leave out empty cells at the end of a line.
    if len(cells) > max(columns.index(name) for name in PLAIN_COLUMNS):
        cells = cells + [""] * (len(columns) - len(cells))
    if len(cells) != len(columns):
        raise PairError(number, f"expected {len(columns)} columns ({', '.join(columns)}), found {len(cells)}")
    row: dict[str, Any] = {
        name: cell
        for name, cell in zip(columns, cells, strict=True)
        if name in TSV_COLUMNS and (cell or name in PLAIN_COLUMNS)
    }
    row.setdefault("id", pairs)
    return _pair(row, number, language)


def _unquoted(cell: str) -> str:
    return cell[1:-1] if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell
