"""Known findings: fingerprints, reading, writing, updating."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checker.baseline import Baseline, BaselineError, Known, fingerprint, read_baseline, write_baseline

SAME = [
    ("Polisi menangkap  pelaku.", "Police arrested the culprit."),
    ("Polisi menangkap pelaku. ", "Police arrested\n the culprit."),
    ("polisi menangkap pelaku.", "POLICE arrested the culprit."),
    ("Polisi menangkap pelaku．", "Police arrested the culprit."),
]
OTHER = [
    ("Polisi menangkap pelaku.", "Police arrested a culprit."),
    ("Polisi membebaskan pelaku.", "Police arrested the culprit."),
]


def known(mark: str, rule: str = "number-value") -> Known:
    return Known(mark, rule, "en", "Sumber.", "Version.")


@pytest.mark.parametrize("pair", SAME)
def test_moved_and_respaced_sentences_keep_their_fingerprint(pair: tuple[str, str]) -> None:
    assert fingerprint("number-value", *pair) == fingerprint("number-value", *SAME[0])


@pytest.mark.parametrize("pair", OTHER)
def test_changed_sentences_make_new_findings(pair: tuple[str, str]) -> None:
    assert fingerprint("number-value", *pair) != fingerprint("number-value", *SAME[0])
    assert fingerprint("negation-lost", *SAME[0]) != fingerprint("number-value", *SAME[0])


def test_quotation_marks_do_not_matter() -> None:
    assert fingerprint("x", "“Ya”, katanya.", "«Oui»") == fingerprint("x", '"Ya", katanya.', '"Oui"')


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    baseline = Baseline([known("a"), known("b")]).accepting(known("c"), "kutipan asli", date(2026, 11, 26))
    write_baseline(baseline, path)
    again = read_baseline(path)
    assert again.known == baseline.known
    assert again.known["c"].reason == "kutipan asli"
    assert again.known["c"].accepted == "2026-11-26"
    assert "a" in again and "z" not in again
    assert not list(tmp_path.glob("*.draft"))


def test_what_was_fixed_leaves_and_what_was_accepted_stays() -> None:
    old = Baseline([known("a"), known("b")]).accepting(known("c"), "why", date(2026, 1, 2))
    assert set(old.updated([known("b"), known("d")]).known) == {"a", "b", "c", "d"}
    fresh = old.updated([known("b"), known("d")], replaces=lambda _: True)
    assert set(fresh.known) == {"b", "c", "d"}
    assert fresh.known["c"].reason == "why"


ROW = '"fingerprint": "a", "rule": "r", "language": "en", "source": "s"'
DAMAGED = [
    ("", "no valid JSON"),
    ("\x00", "no valid JSON"),
    ("7", "it must be an object with 'format' and a list 'known'"),
    ("[]", "it must be an object with 'format' and a list 'known'"),
    ('{"known": []}', "it must be an object with 'format' and a list 'known'"),
    ('{"format": 1, "known": {"a": 1}}', "it must be an object with 'format' and a list 'known'"),
    ('{"format": 9, "known": []}', "has format 9, this version reads 1"),
    ('{"format": 1, "known": ["a"]}', "its finding 1 is no object"),
    ('{"format": 1, "known": [{"x": 1}]}', "its finding 1 has no 'fingerprint'"),
    (f'{{"format": 1, "known": [{{{ROW}}}]}}', "its finding 1 has no 'translation'"),
    (
        f'{{"format": 1, "known": [{{{ROW}, "translation": "t", "x": "y"}}]}}',
        "its finding 1 has 'x', which is not known",
    ),
    (
        f'{{"format": 1, "known": [{{{ROW}, "translation": null}}]}}',
        "its finding 1 has a 'translation' that is no text",
    ),
]


@pytest.mark.parametrize(("text", "message"), DAMAGED)
def test_damaged_files_are_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "known.json"
    path.write_text(text, "utf-8")
    with pytest.raises(BaselineError) as caught:
        read_baseline(path)
    assert str(path) in str(caught.value) and message in str(caught.value)


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BaselineError, match=r"known\.json is no baseline: it is no UTF-8 text"):
        read_baseline(path)
    with pytest.raises(BaselineError, match="Is a directory"):
        read_baseline(tmp_path)


def test_no_file_is_an_empty_baseline(tmp_path: Path) -> None:
    assert len(read_baseline(tmp_path / "none.json")) == 0
