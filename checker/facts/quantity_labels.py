"""Numbers that name instead of count: articles and paragraphs of laws, numbered regulations, terminals, and codes.

``labels`` finds a label word with its numbers (*Pasal 27 ayat (3)*, *Article 27*, 第27条), ``codes`` letters with a
number (F-16, COVID-19, B40). They are compared only with labels of the same kind and codes of the same letters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from checker.facts.folding import Folded, fold, fold_word
from checker.facts.gates import GatedPatterns
from checker.facts.quantity_masks import with_folded_letters
from checker.languages.quantity_words import quantity_words

_DIGITS = re.compile(r"\d+")
#: Numbers of one label: *Pasal 55 dan 56*, *No. 11/2008*.
_NUMBERS = (
    r"(?P<numbers>\d{1,6}(?:(?:\s?[,/&、-]\s?|\s(?:dan|atau|juncto|jo\.?|and|or|et|ou|و)\s?)\d{1,6}(?!\d))*)(?![.,]\d)"
)
_CODE = re.compile(r"(?<![a-z\d])(?P<letters>[a-z]{1,6})-?(?P<numbers>\d{1,5})(?![a-z\d_]|[.,]\d)")


@dataclass(frozen=True, slots=True)
class Label:
    """A numbered thing: its ``kind`` (``article``, or the letters of a code), ``number`` and place (code points)."""

    kind: str
    number: int
    text: str
    start: int
    end: int


def labels(text: str, language: str) -> list[Label]:
    """The numbers of a text that a word makes the name of something, in the order of the kinds."""
    folded = fold(text)
    if not _DIGITS.search(folded.text):
        return []
    kinds, patterns = _patterns(language)
    return [label for number, match in patterns.matches(folded.text) for label in _made(kinds[number], match, folded)]


def codes(text: str, language: str) -> list[Label]:
    """Letters that a number follows, in order; signs of money and units are none."""
    folded = fold(text)
    if not _DIGITS.search(folded.text):
        return []
    units = _unit_letters(language)
    return [
        label
        for match in _CODE.finditer(folded.text)
        if match["letters"] not in units
        for label in _made(match["letters"], match, folded)
    ]


def numbers_in(text: str) -> frozenset[int]:
    """All numbers that stand in a text in digits, the parts of those with separators too."""
    found = fold(text).text
    joined = re.findall(r"\d+(?:[.,' ]\d{3})*", found)
    return frozenset(int("".join(_DIGITS.findall(n))) for n in (*joined, *_DIGITS.findall(found)))


def _made(kind: str, match: re.Match[str], folded: Folded) -> list[Label]:
    first, last = match.span()
    start, end = folded.offsets[first], folded.original_end(last)
    numbers = _DIGITS.findall(match["numbers"])
    return [Label(kind, int(n), folded.original[start:end], start, end) for n in numbers]


@cache
def _patterns(language: str) -> tuple[tuple[str, ...], GatedPatterns]:
    """The kinds of labels with their patterns."""
    numbered = quantity_words(language).numbered
    kinds, expressions = tuple(kind for kind, _ in numbered), [e.replace("{}", _NUMBERS) for _, e in numbered]
    return kinds, GatedPatterns(map(with_folded_letters, expressions))


@cache
def _unit_letters(language: str) -> frozenset[str]:
    words = quantity_words(language)
    return frozenset(fold_word(phrase) for phrase in (*words.prefixes, *words.units))
