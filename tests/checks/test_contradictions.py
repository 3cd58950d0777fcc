"""Negation, quantity words and certainty: free right versions and plausible wrong ones."""

from __future__ import annotations

import pytest

from tests.checks.contradiction_rows import ROWS
from tests.checks.exclusion_rows import ROWS as EXCLUSIONS
from tests.checks.exclusion_rows_more import ROWS as MORE_EXCLUSIONS
from tests.checks.support import alerts

#: Free versions leave out and add words; the rules for these have tables of their own.
COMPLETENESS = {"omission-phrase", "addition-phrase"}

ALL_ROWS = [*ROWS, *EXCLUSIONS, *MORE_EXCLUSIONS]


@pytest.mark.parametrize(("language", "source", "right", "wrong"), ALL_ROWS)
def test_wrong_versions_are_found(language: str, source: str, right: str, wrong: str) -> None:
    assert {f.rule for f in alerts(source, wrong, language)} - COMPLETENESS


@pytest.mark.parametrize(("language", "source", "right", "wrong"), ALL_ROWS)
def test_right_versions_are_quiet(language: str, source: str, right: str, wrong: str) -> None:
    assert {f.rule for f in alerts(source, right, language)} <= COMPLETENESS
