"""The answers of a batch on disk: one JSON line an article, written as it comes, complete or not at all.

After a crash the last line may be cut off: it is taken away, and its article checked again. Nothing is lost, nothing
stands there twice.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SCHEMA = 1
_CHUNK = 1 << 16
#: How every line begins that this program has written.
_HEAD = b'{"schema": %d, "id": ' % SCHEMA


class JournalError(Exception):
    """A results file that cannot be used; the message names it."""


class Journal:
    """The results file of a batch, open for appending; use as a context manager.

    Raises:
        JournalError: the file holds something else than the answers of a batch, or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._done: dict[str, str] = {}
        self._failed: set[str] = set()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _require_journal(path)
            repair(path)
            for record in read_records(path):
                self._note(record)
            self._stream = path.open("ab")
        except OSError as error:
            raise JournalError(f"{path}: {error.strerror or error}") from None

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def __len__(self) -> int:
        return len(self._done)

    def is_done(self, task: str, key: str) -> bool:
        """Whether an article was answered with the same texts, models and settings (its key)."""
        return self._done.get(task) == key

    def is_checked(self, task: str) -> bool:
        """Whether an article's answer holds checked versions (it could be read)."""
        return task in self._done and task not in self._failed

    def write(self, record: dict[str, Any]) -> None:
        """Appends an answer; it is on disk when this returns."""
        self._stream.write(line_of({"schema": SCHEMA, **record}))
        self._stream.flush()
        os.fsync(self._stream.fileno())
        self._note(record)

    def _note(self, record: dict[str, Any]) -> None:
        self._done[record["id"]] = record["key"]
        (self._failed.discard if record.get("versions") else self._failed.add)(record["id"])


def line_of(record: dict[str, Any]) -> bytes:
    """A record as a line of JSON in UTF-8; names of files that are no text (lone surrogates) as escapes."""
    try:
        return (json.dumps(record, ensure_ascii=False) + "\n").encode()
    except UnicodeEncodeError:
        return (json.dumps(record) + "\n").encode()


def _require_journal(path: Path) -> None:
    """Sees to it that a file is the results of a batch, before anything in it is touched.

    Raises:
        JournalError: its first line is no answer, nor the beginning of one.
    """
    if not path.exists():
        return
    if not path.is_file():
        raise JournalError(f"{path}: the results must go to a file: a run goes on where it ends")
    with path.open("rb") as stream:
        first = stream.read(len(_HEAD))
        if first.startswith(b"{"):
            first += stream.readline()
    if first.endswith(b"\n"):
        _record(first, path, 1)
    elif not (_HEAD.startswith(first) or first.startswith(_HEAD)):
        raise _no_answer(path, 1)


def repair(path: Path) -> bool:
    """Takes away a last line that was not written to its end; whether there was one."""
    if not path.is_file() or not path.stat().st_size:
        return False
    with path.open("rb+") as stream:
        stream.seek(-1, os.SEEK_END)
        if stream.read(1) == b"\n":
            return False
        at = path.stat().st_size
        while at:
            start = max(at - _CHUNK, 0)
            stream.seek(start)
            end = stream.read(at - start).rfind(b"\n")
            if end >= 0:
                stream.truncate(start + end + 1)
                return True
            at = start
        stream.truncate(0)
    return True


def read_records(path: Path) -> Iterator[dict[str, Any]]:
    """The answers in a results file; of an article that was answered again (its text had changed) the last one counts.

    Raises:
        JournalError: a line is no answer of a batch.
    """
    if not path.is_file():
        return
    last: dict[str, int] = {}
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            last[_record(line, path, number)["id"]] = number
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            record = _record(line, path, number)
            if last[record["id"]] == number:
                yield record


def _record(line: bytes, path: Path, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict) or not isinstance(record.get("id"), str) or "key" not in record:
        raise _no_answer(path, number)
    return record


def _no_answer(path: Path, number: int) -> JournalError:
    return JournalError(f"{path}:{number}: this is no answer of a batch: name another file for the results")
