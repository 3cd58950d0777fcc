"""Plain errors in short sentences: each is found by its rule, and the faithful version beside it is not alerted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from checker.findings import Severity
from tests.checks.plain_rows import ROWS
from tests.checks.support import engine


def _rows() -> Iterator[tuple[str, str, str, str, str]]:
    """Rule, language, source, faithful version, wrong version (empty where the row has none)."""
    rule = source = ""
    for line in filter(None, ROWS.splitlines()):
        mark, _, text = line.partition(" ")
        if mark == "#":
            rule = text
        elif mark == "=":
            source = text
        else:
            right, _, wrong = text.partition(" | ")
            yield rule, mark, source, right, "" if wrong == "-" else wrong


CASES = list(_rows())


def _rules(source: str, translation: str, language: str) -> set[str]:
    return {f.rule for f in engine().check_pair(source, translation, language).findings if f.severity >= Severity.MAJOR}


@pytest.mark.parametrize(("rule", "language", "source", "wrong"), [(r, c, s, w) for r, c, s, _, w in CASES if w])
def test_a_plain_error_is_found(rule: str, language: str, source: str, wrong: str) -> None:
    assert rule in _rules(source, wrong, language)


@pytest.mark.parametrize(("language", "source", "right"), [(c, s, t) for _, c, s, t, _ in CASES])
def test_a_faithful_version_passes(language: str, source: str, right: str) -> None:
    assert _rules(source, right, language) == set()


@pytest.mark.parametrize(
    ("language", "source", "wrong", "words"),
    [
        ("en", "Perusahaan itu menutup pabriknya.", "The company may close its factory.", "may"),
        ("fr", "Gubernur menutup pasar.", "Le gouverneur a fermé certains marchés.", "certains"),
        ("ar", "Gubernur menutup pasar.", "أغلق المحافظ بعض الأسواق.", "بعض"),
        ("en", "Aktor itu menyumbangkan honornya.", "The actor donated half of his fee.", "half of his"),
    ],
)
def test_what_is_marked_is_the_word_that_was_added(language: str, source: str, wrong: str, words: str) -> None:
    added = [f for f in engine().check_pair(source, wrong, language).findings if f.source is None]
    assert words in {f.translation.text for f in added if f.translation}
    assert any(f"“{words}”" in f.message for f in added)
