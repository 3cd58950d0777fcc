"""The signature of results: what changes a result changes it, nothing else does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from checker.api import signature as whole_signature
from checker.config import Settings, load_settings
from checker.evidence.models import models_dir
from checker.signature import settings_mark, signature

# Settings as they stand in checker.toml, and whether they are another way to judge than the defaults.
ROWS = [
    ("", False),
    ('fail-on = "minor"\nmin-fidelity = 50\njobs = 3\nformat = ["json"]', False),
    ('[rules]\nname-missing = "on"', False),
    ("[thresholds.fr]\naddition = 0.0", False),
    ("ignore = []\nglossary = []", False),
    ('[json-fields]\nbody = "body"', False),
    ('[rules]\nname-missing = "off"', True),
    ('[rules]\nname-missing = "minor"', True),
    ('[languages.ar]\nname-missing = "off"', True),
    ('[languages.fr]\nname-missing = "off"', True),
    ("[thresholds.en]\naddition = 0.5", True),
    ("[thresholds.en]\naddition = 0.6", True),
    ('ignore = ["VOI"]', True),
    ('[json-fields]\nbody = "isi"', True),
    ('glossary = "terms.csv"', True),
    ('baseline = "known.json"', True),
]


def loaded(folder: Path, text: str) -> Settings:
    (folder / "terms.csv").write_text("term,en\nMBG,MBG\n", "utf-8")
    (folder / "known.json").write_text('{"format": 1, "known": []}', "utf-8")
    (folder / "checker.toml").write_text(text, "utf-8")
    return load_settings(folder / "checker.toml")


@pytest.mark.parametrize(("text", "counts"), ROWS)
def test_settings_that_change_results_are_in_the_signature(tmp_path: Path, text: str, counts: bool) -> None:
    plain, told = (signature(models_dir(), s, rules=1) for s in (Settings(), loaded(tmp_path, text)))
    assert told.startswith(plain)
    assert told.removeprefix(plain).startswith("|settings:") == counts
    assert (told == plain) != counts


def test_no_two_of_them_are_the_same(tmp_path: Path) -> None:
    marks = [settings_mark(loaded(tmp_path, text)) for text, counts in ROWS if counts]
    assert len(set(marks)) == len(marks)


@pytest.mark.parametrize(("name", "text"), [("terms.csv", 'glossary = "terms.csv"'), ("known.json", 'baseline = "known.json"')])  # fmt: skip
def test_files_count_with_what_stands_in_them(tmp_path: Path, name: str, text: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    first = settings_mark(loaded(tmp_path, text))
    assert settings_mark(loaded(elsewhere, text)) == first
    settings = loaded(tmp_path, text)
    (tmp_path / name).write_text("term,en\nMBG,Other\n", "utf-8")
    assert settings_mark(settings) != first


def test_everything_that_is_read_to_judge_counts(tmp_path: Path) -> None:
    lexicon = tmp_path / "lexicon"
    shutil.copytree(models_dir() / "lexicon", lexicon, ignore=shutil.ignore_patterns("*.sqlite"))
    for code in ("id", "en"):
        (lexicon / f"{code}.sqlite").write_bytes(code.encode())
    before = signature(tmp_path, Settings(), rules=1)
    for name, counts in (
        ("fields.txt", True),
        ("weights.json", True),
        ("confidences.json", True),
        ("en.sqlite", True),
        ("news-lexicon.jsonl", False),
        ("names/persons.jsonl", False),
        ("README.md", False),
    ):
        path = lexicon / name
        data = path.read_bytes()
        path.write_bytes(data + b"\n")
        assert (signature(tmp_path, Settings(), rules=1) != before) == counts, name
        path.write_bytes(data)
    (lexicon / "fields.txt").unlink()
    assert signature(tmp_path, Settings(), rules=1) != before


def test_engine_and_witness_have_parts_of_their_own() -> None:
    plain = whole_signature()
    assert whole_signature(Settings(engine="none")) == plain
    assert "|back:phrases:" in whole_signature(Settings(engine="phrases"))
    assert whole_signature(Settings(engine="phrases"), engine="none") == plain
    assert "|witness:" in whole_signature(Settings(engine="none", witness=True))
