"""The extractors do work in proportion to the length of the text, shown by counting calls rather than by a clock."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from types import FrameType

import pytest

from checker.facts import dates, quantities
from checker.facts.quantity_labels import codes, labels
from checker.languages import CODES
from tests.facts.quantity_rows import ROWS

LANGUAGES = sorted(CODES)
#: How much more work a text twice as long may take; below four, what is quadratic would need.
MOST = 2.6
#: Texts that tempt a scanner to look back or ahead without end.
TRAPS = (
    "1 ",
    "1,",
    "1.000 ",
    "12-",
    "satu ",
    "and ",
    "mille ",
    "ألف و",
    "三",
    "万",
    "第",
    "年",
    "(13/11) ",
    "13:",
    "Rp",
    "%",
    "«",
)


def _work(run: Callable[[], object]) -> int:
    """How many calls of functions, in Python or C, a run makes."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    collecting = gc.isenabled()
    gc.disable()  # A collection may call what other tests left behind.
    sys.setprofile(count)
    try:
        run()
    finally:
        sys.setprofile(None)
        if collecting:
            gc.enable()
    return calls


def _extract_all(text: str, language: str) -> None:
    dates.extract(text, language)
    quantities.extract(text, language)
    labels(text, language)
    codes(text, language)


def _growth(piece: str, language: str) -> float:
    _extract_all(piece, language)  # The tables of the language are compiled now.
    short, long = (_work(lambda n=n: _extract_all(piece * n, language)) for n in (25, 50))  # type: ignore[misc]
    return long / max(short, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_news_text(language: str) -> None:
    sentences = [line.split("|")[0].strip() for line in ROWS[language].strip().splitlines()[:20]]
    assert _growth("; ".join(sentences) + ". ", language) < MOST


@pytest.mark.parametrize("trap", TRAPS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_monotonous_text(language: str, trap: str) -> None:
    assert _growth(trap, language) < MOST
