"""Answers kept by key (texts, models, settings), so that a re-run of an unchanged archive takes seconds."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any


class Cache:
    """A table ``key -> answer`` in a SQLite file that several processes may use; a damaged one is made anew.

    A cache must never fail a run: what cannot be read or written is as if it were not there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = self._open()

    def _open(self) -> sqlite3.Connection | None:
        for attempt in range(2):
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                connection = sqlite3.connect(self.path, timeout=30, isolation_level=None)
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("CREATE TABLE IF NOT EXISTS answer (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
                return connection
            except sqlite3.OperationalError:
                return None
            except sqlite3.DatabaseError:
                if attempt == 0:
                    for suffix in ("", "-wal", "-shm"):
                        self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
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
