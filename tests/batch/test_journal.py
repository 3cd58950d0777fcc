"""The results file: complete lines only, whatever happened before."""

from __future__ import annotations

import gc
import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.batch.cache import Cache, CacheError, require_cache
from checker.batch.journal import Journal, JournalError, read_records, repair


def record(task: str, key: str = "k") -> dict[str, object]:
    return {"id": task, "key": key, "versions": []}


def test_answers_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "r.jsonl"
    with Journal(path) as journal:
        journal.write(record("a"))
        journal.write(record("b"))
    with Journal(path) as journal:
        assert len(journal) == 2
        assert journal.is_done("a", "k") and not journal.is_done("a", "other") and not journal.is_done("c", "k")
        journal.write(record("a", "new"))
    assert [(r["id"], r["key"]) for r in read_records(path)] == [("b", "k"), ("a", "new")]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(min_value=0, max_value=400), big=st.booleans())
def test_a_cut_line_is_taken_away(tmp_path: Path, cut: int, big: bool) -> None:
    lines = [json.dumps(record(str(n), "x" * (70_000 if big and n == 2 else 20))).encode() + b"\n" for n in range(4)]
    data = b"".join(lines)
    path = tmp_path / "r.jsonl"
    path.write_bytes(data[: max(len(data) - cut, 0)])
    repair(path)
    left = path.read_bytes()
    assert data.startswith(left) and (not left or left.endswith(b"\n"))
    assert len(left) == sum(map(len, lines[: left.count(b"\n")]))
    whole = 0
    while whole < 4 and len(b"".join(lines[: whole + 1])) <= max(len(data) - cut, 0):
        whole += 1
    assert left.count(b"\n") == whole


@pytest.mark.parametrize(
    "text",
    [
        "x\n",
        "[]\n",
        '{"id": 1}\n',
        "\x00\n",
        "notes without an end",
        '{"id": "a", "key": "b"}',
        '{"schema": 2',
        "a line\nand half of one",
        " ",
    ],
)
def test_other_files_are_not_overwritten(tmp_path: Path, text: str) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text(text, "utf-8")
    with pytest.raises(JournalError, match=r"r\.jsonl:1"):
        Journal(path)
    assert path.read_text("utf-8") == text


@pytest.mark.parametrize("begun", ["", '{"sch', '{"schema": 1, "id": "cut off in the'])
def test_a_run_that_ended_in_its_first_line_goes_on(tmp_path: Path, begun: str) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text(begun, "utf-8")
    with Journal(path) as journal:
        journal.write(record("a"))
    assert [r["id"] for r in read_records(path)] == ["a"]


def test_results_go_to_a_file(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="must go to a file"):
        Journal(Path(os.devnull))


def test_cache(tmp_path: Path) -> None:
    path = tmp_path / "c" / "answers.sqlite"
    Cache(path).put("k", {"versions": [1]})
    assert Cache(path).get("k") == {"versions": [1]}
    assert Cache(path).get("other") is None


def zeros(data: bytes) -> bytes:
    return data[:200] + bytes(100) + data[300:]


def cut(data: bytes) -> bytes:
    return data[:5000]


def other_sign(data: bytes) -> bytes:
    return b"sqlite FORMAT 3\0" + data[16:]


@pytest.mark.parametrize("damage", [zeros, cut, other_sign])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "answers.sqlite"
    Cache(path).put("k", {"versions": [1]})
    gc.collect()  # closes the file
    assert not list(tmp_path.glob("*-wal"))
    path.write_bytes(damage(path.read_bytes()))
    require_cache(path)
    again = Cache(path)
    again.put("k", {"x": 1})
    assert Cache(path).get("k") == {"x": 1}


def a_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE clients (name TEXT)")
        connection.execute("INSERT INTO clients VALUES ('x')")
        connection.commit()


def a_text(path: Path) -> None:
    path.write_bytes(b"no database at all, " * 100)


def a_torn_database(path: Path) -> None:
    a_database(path)
    path.write_bytes(path.read_bytes()[:4500])


@pytest.mark.parametrize("make", [a_database, a_text, a_torn_database])
def test_files_that_are_no_cache_stay(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "precious"
    make(path)
    before = path.read_bytes()
    with pytest.raises(CacheError, match="precious: this is no cache"):
        require_cache(path)
    cache = Cache(path)
    cache.put("k", {})
    assert cache.get("k") is None
    assert path.read_bytes() == before and [p.name for p in tmp_path.iterdir()] == ["precious"]


def test_a_new_cache_is_no_stranger(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    require_cache(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    require_cache(path)
    path.write_bytes(b"")
    require_cache(path)


def test_a_cache_that_cannot_be_written_fails_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    cache = Cache(tmp_path / "file" / "answers.sqlite")
    cache.put("k", {})
    assert cache.get("k") is None
