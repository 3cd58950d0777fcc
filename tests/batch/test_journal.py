"""The results file: complete lines only, whatever happened before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.batch.cache import Cache
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


@pytest.mark.parametrize("text", ["x\n", "[]\n", '{"id": 1}\n', "\x00\n"])
def test_other_files_are_not_overwritten(tmp_path: Path, text: str) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text(text, "utf-8")
    with pytest.raises(JournalError, match=r"r\.jsonl:1"):
        Journal(path)
    assert path.read_text("utf-8") == text


def test_cache(tmp_path: Path) -> None:
    path = tmp_path / "c" / "answers.sqlite"
    Cache(path).put("k", {"versions": [1]})
    assert Cache(path).get("k") == {"versions": [1]}
    assert Cache(path).get("other") is None
    for left in path.parent.glob("answers.sqlite-*"):
        left.unlink()
    path.write_bytes(b"no database at all, " * 100)
    again = Cache(path)
    assert again.get("k") is None
    again.put("k", {"x": 1})
    assert Cache(path).get("k") == {"x": 1}


def test_a_cache_that_cannot_be_written_fails_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    cache = Cache(tmp_path / "file" / "answers.sqlite")
    cache.put("k", {})
    assert cache.get("k") is None
