"""Names, quantity words and certainty in Chinese, in sentences of their own: most rules read characters there."""

from __future__ import annotations

import pytest

from checker.findings import Severity
from tests.checks.chinese_rows import RIGHT_NAMES, RIGHT_SCOPES, WRONG_NAMES, WRONG_SCOPES
from tests.checks.support import findings

NAMES = frozenset({"name-mismatch", "name-translated"})
SCOPES = frozenset(
    "quantifier-changed modality-changed negation-lost negation-added polarity-flipped attribution-lost".split()
)

#: A deputy who became the office holder is told as a word that was lost.
RANKS = frozenset({"meaning-contrast"})


def alerts(source: str, translation: str, rules: frozenset[str]) -> list[str]:
    return [
        f.message
        for f in findings(source, translation, "zh")
        if f.rule in rules and f.severity >= Severity.MAJOR and not f.hint
    ]


@pytest.mark.parametrize(("source", "translation"), WRONG_NAMES)
def test_wrong_names_are_found(source: str, translation: str) -> None:
    assert alerts(source, translation, NAMES | RANKS)


@pytest.mark.parametrize(("source", "translation"), [(s, t) for s, texts in RIGHT_NAMES for t in texts])
def test_faithful_names_are_quiet(source: str, translation: str) -> None:
    assert not alerts(source, translation, NAMES)


@pytest.mark.parametrize(("source", "translation"), WRONG_SCOPES)
def test_wrong_scopes_are_found(source: str, translation: str) -> None:
    assert alerts(source, translation, SCOPES)


@pytest.mark.parametrize(("source", "translation"), [(s, t) for s, texts in RIGHT_SCOPES for t in texts])
def test_faithful_scopes_are_quiet(source: str, translation: str) -> None:
    assert not alerts(source, translation, SCOPES)
