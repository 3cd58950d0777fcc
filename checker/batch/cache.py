"""Answers kept by key (texts, models, settings), so that a re-run of an unchanged archive takes seconds."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

_SIGN = b"SQLite format 3\0"
#: How SQLite keeps the definition of the table: in the first page, or in the log beside the file.
_TABLE = "CREATE TABLE answer (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
_HEAD = 1 << 16


class CacheError(Exception):
    """A file that holds something else than kept answers; the message names it."""


def require_cache(path: Path) -> None:
    """Sees to it that a file may be used for answers: there is none yet, or it was made for them, damaged or not.

    Raises:
        CacheError: it holds something else, which must not be lost.
    """
    if not _is_own(path):
        raise CacheError(f"{path}: this is no cache of answers, and is left as it is")


def _is_own(path: Path) -> bool:
    try:
        if not path.exists() or (path.is_file() and not path.stat().st_size):
            return True
        if not path.is_file():
            return False
        head = _head(path)
        if _TABLE.encode() in head + _head(_beside(path, "-wal")):
            return True
        return head.startswith(_SIGN) and _is_empty(path)
    except (OSError, ValueError):
        return True  # It cannot be opened: nothing is read from it, nothing written to it.


def _head(path: Path) -> bytes:
    if not path.is_file():
        return b""
    with path.open("rb") as stream:
        return stream.read(_HEAD)


def _is_empty(path: Path) -> bool:
    """Whether a database has no table yet: of a run that ended as it began."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=30)) as connection:
            return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is None
    except sqlite3.Error:
        return False


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


class Cache:
    """A table ``key -> answer`` in a SQLite file that several processes may use; a damaged one is made anew.

    A cache must never fail a run: what cannot be read or written is as if it were not there. A file that holds
    something else (``require_cache``) is left alone.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = self._open() if _is_own(path) else None

    def _open(self) -> sqlite3.Connection | None:
        for attempt in range(2):
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                connection = sqlite3.connect(self.path, timeout=30, isolation_level=None)
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute(_TABLE.replace("TABLE", "TABLE IF NOT EXISTS"))
                return connection
            except sqlite3.OperationalError:
                return None
            except sqlite3.DatabaseError:
                if attempt == 0:
                    for suffix in ("", "-wal", "-shm"):
                        _beside(self.path, suffix).unlink(missing_ok=True)
            except OSError:
                return None
        return None

    def get(self, key: str) -> dict[str, Any] | None:
        """The answer of a key, or None."""
        if self._connection is None:
            return None
        try:
            row = self._connection.execute("SELECT value FROM answer WHERE key = ?", (key,)).fetchone()
            found = json.loads(row[0]) if row else None
        except (sqlite3.DatabaseError, json.JSONDecodeError):
            return None
        return found if isinstance(found, dict) else None

    def put(self, key: str, answer: dict[str, Any]) -> None:
        """Keeps an answer."""
        if self._connection is None:
            return
        try:
            text = json.dumps(answer, ensure_ascii=False)
            self._connection.execute("INSERT OR REPLACE INTO answer VALUES (?, ?)", (key, text))
        except UnicodeEncodeError:
            return  # a file's name that is no text
        except sqlite3.DatabaseError:
            self._connection = None
