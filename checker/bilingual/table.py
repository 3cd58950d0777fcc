"""CSV: pairs as a spreadsheet writes them, with quotation marks and line breaks in cells."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator

from checker.pairs import MAX_LINE, PLAIN_COLUMNS, PairError, SentencePair, header_columns, pair_of_cells

_DELIMITERS = ",;\t"


def read_csv(lines: Iterable[str], language: str | None = None) -> Iterator[SentencePair | PairError]:
    """Pairs from CSV: two columns (source, translation), or a header line that names the columns as in TSV.

    Cells are divided by commas, semicolons or tabs, as the first line tells. Errors name the line at which a row ends.
    """
    rows = _Rows(lines)
    columns: list[str] | None = None
    pairs = 0
    for cells in rows:
        if isinstance(cells, PairError):
            yield cells
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if columns is None:
            try:
                columns = header_columns(cells, rows.line)
            except PairError as error:
                yield error
                return  # Without the columns no other row can be read.
            if columns is not None:
                continue
            columns = list(PLAIN_COLUMNS)
        pairs += 1
        try:
            yield pair_of_cells(cells, columns, rows.line, pairs, language)
        except PairError as error:
            yield error


class _Rows:
    """The rows of a table; a row that cannot be read is given as its error."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self.line = 0

    def __iter__(self) -> Iterator[list[str] | PairError]:
        first = next(self._lines, None)
        if first is None:
            return
        first = first.lstrip("\ufeff")
        offset = 0
        delimiter = ""
        if first[:4].lower() == "sep=":  # a line that Excel writes and understands
            delimiter = first[4:5]
            first, offset = next(self._lines, ""), 1
        delimiter = delimiter if delimiter in _DELIMITERS and delimiter else _delimiter(first)
        limit = csv.field_size_limit(MAX_LINE)
        try:
            reader = csv.reader(_chain(first, self._lines), delimiter=delimiter, strict=False)
            while True:
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error as error:
                    self.line = reader.line_num + offset
                    long = (
                        f"a cell has more than {MAX_LINE:,} characters" if "field limit" in str(error) else str(error)
                    )
                    yield PairError(self.line, f"no valid CSV: {long}")
                    continue
                self.line = reader.line_num + offset
                yield cells
        finally:
            csv.field_size_limit(limit)


def _chain(first: str, others: Iterator[str]) -> Iterator[str]:
    yield first
    yield from others


def _delimiter(line: str) -> str:
    """What divides the cells of a line: the sign that stands most often outside quotation marks."""
    outside = "".join(line[:MAX_LINE].split('"')[::2])
    return max(_DELIMITERS, key=outside.count)
