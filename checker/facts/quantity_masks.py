"""What holds digits or number words and is no quantity: dates, clock times, years, labels; idioms.

Patterns run over folded text (``checker.facts.folding``); a place that a pattern covers is left out by the extractor.
"""

from __future__ import annotations

import re
from functools import cache

from checker.facts.dates import spans as times
from checker.facts.folding import Folded, fold, fold_word
from checker.facts.gates import GatedPatterns
from checker.languages.quantity_words import quantity_words

_ARABIC = re.compile("[\u0621-\u064a]+")


def mask(text: str, language: str) -> list[tuple[int, int]]:
    """The places (code points, end exclusive) of dates, clock times, years and labels of a text, in order."""
    folded = fold(text)
    found = [(folded.offsets[a], folded.offsets[b]) for a, b in _labels(language).places(folded.text)]
    return _merged(found + times(text, language))


def masked_places(text: str, folded: Folded, language: str) -> list[tuple[int, int]]:
    """Everything that the extractor leaves out, as places in the folded text, in order."""
    moments = [(folded.place(start), folded.place(end)) for start, end in times(text, language)]
    return _merged(_labels_and_idioms(language).places(folded.text) + moments)


def _merged(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places in order, those that overlap made one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


@cache
def _labels(language: str) -> GatedPatterns:
    return GatedPatterns(map(with_folded_letters, quantity_words(language).labels))


@cache
def _labels_and_idioms(language: str) -> GatedPatterns:
    words = quantity_words(language)
    return GatedPatterns(map(with_folded_letters, words.labels + words.idioms))


def with_folded_letters(pattern: str) -> str:
    """A pattern whose Arabic letters are folded like the text (its escapes must keep their case)."""
    return _ARABIC.sub(lambda m: fold_word(m.group()), pattern)
