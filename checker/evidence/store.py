"""Read-only tables on disk: SQLite files opened immutable and memory-mapped, rows decoded when asked for."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

MMAP_BYTES = 64 * 1024 * 1024

#: So many rows are asked for in one query at most.
BATCH = 64

#: The values are written without white space around them, which ``json.loads`` would look for.
_decode = json.JSONDecoder().raw_decode


class ModelError(Exception):
    """A model file is missing, unreadable or of another format version."""


class Store:
    """Named tables of ``key -> JSON value`` in one file; keys are text or integers.

    Opening costs a few milliseconds whatever the size. Values are decoded anew at every look-up: who asks often keeps
    what it made of them.

    Raises:
        ModelError: there is no such file, or it is no store of this format.
    """

    FORMAT = 4

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise ModelError(f"model file {path} is missing: reinstall the package or run `checker train lexicon`")
        self.path = path
        self._connection = sqlite3.connect(
            f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1", uri=True, check_same_thread=False
        )
        self._rows(f"PRAGMA mmap_size={MMAP_BYTES}")
        version = self.get("meta", "format")
        if version != self.FORMAT:
            raise ModelError(f"model file {path} has format {version}, this version reads {self.FORMAT}")

    def get(self, table: str, key: str | int) -> Any:
        """The value of a key in a table, or None."""
        rows = self._rows(f"SELECT value FROM {table} WHERE key = ?", (key,))
        return _decode(rows[0][0])[0] if rows else None

    def get_all(self, table: str, keys: Sequence[str | int]) -> dict[Any, Any]:
        """The values of some keys in a table, those that it has: a query for many takes half the time of many."""
        found: dict[Any, Any] = {}
        for first in range(0, len(keys), BATCH):
            batch = keys[first : first + BATCH]
            # Of few different lengths, so that SQLite compiles few different queries.
            size = 1 << (len(batch) - 1).bit_length()
            query = f"SELECT key, value FROM {table} WHERE key IN ({','.join('?' * size)})"
            for key, value in self._rows(query, (*batch, *[batch[-1]] * (size - len(batch)))):
                found[key] = _decode(value)[0]
        return found

    def items(self, table: str, first: int | None = None) -> Iterator[tuple[Any, Any]]:
        """All keys and values of a table (of one with integer keys those from a key on), in key order."""
        where, parameters = ("", ()) if first is None else ("WHERE key >= ?", (first,))
        for key, value in self._rows(f"SELECT key, value FROM {table} {where} ORDER BY key", parameters):
            yield key, _decode(value)[0]

    def tables(self) -> frozenset[str]:
        """The names of the tables that the file holds."""
        rows = self._rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        return frozenset(name for (name,) in rows)

    def _rows(self, query: str, parameters: tuple[str | int, ...] = ()) -> list[Any]:
        try:
            return self._connection.execute(query, parameters).fetchall()
        except (sqlite3.DatabaseError, UnicodeEncodeError) as error:
            raise ModelError(f"model file {self.path} cannot be read: {error}") from None


def write_table(path: Path, table: str, rows: Iterable[tuple[str | int, Any]], *, integer_keys: bool = False) -> int:
    """Writes one table of a store, in place of an older one of that name; returns the number of rows.

    The file is replaced as a whole when the table is complete, so that no reader ever meets half of it.
    """
    draft = path.with_suffix(".draft")
    # What a run that was killed left behind: SQLite would play its journal back into the new draft.
    leftovers = (draft, draft.with_name(f"{draft.name}-journal"))
    for leftover in leftovers:
        leftover.unlink(missing_ok=True)
    if path.is_file():
        shutil.copyfile(path, draft)
    try:
        count = _write(draft, table, rows, integer_keys=integer_keys)
        draft.replace(path)
    finally:
        for leftover in leftovers:
            leftover.unlink(missing_ok=True)
    return count


def _write(path: Path, table: str, rows: Iterable[tuple[str | int, Any]], *, integer_keys: bool) -> int:
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA page_size = 16384")  # A tenth smaller than with the usual pages.
        kind = "INTEGER" if integer_keys else "TEXT"
        connection.execute(f"DROP TABLE IF EXISTS {table}")
        suffix = "" if integer_keys else " WITHOUT ROWID"
        connection.execute(f"CREATE TABLE {table} (key {kind} PRIMARY KEY, value TEXT NOT NULL){suffix}")
        count = 0
        for key, value in rows:
            text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
            connection.execute(f"INSERT INTO {table} VALUES (?, ?)", (key, text))
            count += 1
        connection.commit()
        connection.execute("VACUUM")
        return count
    finally:
        connection.close()


def finish(path: Path, meta: dict[str, Any]) -> None:
    """Writes the ``meta`` table that makes a file a store."""
    write_table(path, "meta", [("format", Store.FORMAT), *sorted(meta.items())])
