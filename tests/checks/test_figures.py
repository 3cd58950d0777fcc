"""Numbers, money, units, dates and times together: planted errors are found, faithful versions pass."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from checker.checks import dates, quantities
from checker.checks.rule import Pair
from checker.checks.weights import load_weights
from checker.evidence.models import models_dir
from checker.findings import Finding, Severity
from checker.languages import TARGETS
from tests.checks.figure_rows import ROWS
from tests.checks.part_rows import ROWS as PART_ROWS
from tests.checks.support import engine
from tests.checks.time_rows import ROWS as TIME_ROWS
from tests.checks.value_rows import ROWS as MORE_ROWS


def _rows() -> Iterator[tuple[str, str, str, str]]:
    """Language, ``+`` or ``-``, source, translation."""
    source = ""
    for line in (ROWS.strip() + MORE_ROWS.rstrip() + TIME_ROWS.rstrip() + PART_ROWS.rstrip()).splitlines():
        if line.startswith("S "):
            source = line[2:]
        else:
            yield line[:2], line[2], source, line[4:]


CASES = list(_rows())


def _found(source: str, translation: str, language: str) -> list[Finding]:
    weights = load_weights(models_dir() / "lexicon" / "weights.json")
    pair = Pair(source, translation, engine().matcher(language), weights)
    return [*quantities.check(pair), *dates.check(pair)]


def _alerts(source: str, translation: str, language: str) -> list[Finding]:
    return [f for f in _found(source, translation, language) if f.severity >= Severity.MAJOR and not f.hint]


@pytest.mark.parametrize(("language", "source", "wrong"), [(c, s, t) for c, sign, s, t in CASES if sign == "-"])
def test_a_planted_error_is_found(language: str, source: str, wrong: str) -> None:
    assert _alerts(source, wrong, language)


@pytest.mark.parametrize(("language", "source", "right"), [(c, s, t) for c, sign, s, t in CASES if sign == "+"])
def test_a_faithful_version_passes(language: str, source: str, right: str) -> None:
    assert _alerts(source, right, language) == []


def test_every_language_has_fifty_of_each() -> None:
    counts = Counter((language, sign) for language, sign, _, _ in CASES)
    assert all(counts[language, sign] >= 50 for language in TARGETS for sign in "+-")


@pytest.mark.parametrize(
    ("language", "translation"),
    [
        ("en", "The trial opened on Tuesday, November 13, 2023."),
        ("fr", "Le procès s'est ouvert mardi 13 novembre 2023."),
        ("ar", "بدأت المحاكمة الثلاثاء 13 نوفمبر 2023."),
        ("zh", "庭审于2023年11月13日（星期二）开始。"),
        ("ja", "公判は2023年11月13日（火）に始まった。"),
    ],
)
def test_a_weekday_that_the_calendar_contradicts_is_minor(language: str, translation: str) -> None:
    found = _found("Sidang dimulai 13 November 2023.", translation, language)
    assert [(f.rule, f.severity) for f in found] == [("date-value", Severity.MINOR)]
    assert _found("Sidang dimulai Selasa, 13 November 2023.", translation, language) == []
