"""What holds digits or number words and is no quantity: dates, clock times, years, labels; idioms.

Patterns run over folded text (``checker.facts.folding``); a place that a pattern covers is left out by the extractor.
"""

from __future__ import annotations

import re
from functools import cache

from checker.facts.folding import Folded, fold
from checker.languages.quantity_words import quantity_words

_ARABIC = re.compile("[\u0621-\u064a]+")


def mask(text: str, language: str) -> list[tuple[int, int]]:
    """The places (code points, end exclusive) of dates, clock times, years and labels of a text, in order."""
    folded = fold(text)
    return [(folded.offsets[a], folded.offsets[b]) for a, b in _find(folded, _dates(language))]


def masked_places(folded: Folded, language: str) -> list[tuple[int, int]]:
    """Everything that the extractor leaves out, as places in the folded text, in order."""
    return _find(folded, _dates(language) + _idioms(language))


def _find(folded: Folded, patterns: tuple[re.Pattern[str], ...]) -> list[tuple[int, int]]:
    found = sorted(m.span() for p in patterns for m in p.finditer(folded.text) if m.end() > m.start())
    merged: list[tuple[int, int]] = []
    for start, end in found:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


@cache
def _dates(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(p) for p in quantity_words(language).dates)


@cache
def _idioms(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(p) for p in quantity_words(language).idioms)


def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern whose Arabic letters are folded like the text (its escapes must keep their case)."""
    return re.compile(_ARABIC.sub(lambda m: fold(m.group()).text, pattern))
