"""Finds cue words in a text: which stretch negates, softens, bounds or attributes, and in which way.

The forms come from the languages package (``checker.languages.cues``). Where cues overlap the longest strict one
counts. A text is scanned once for the cues of all classes (``checker.evidence.cue_lists``), in time linear in its
length.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import import_module
from itertools import pairwise
from typing import NamedTuple

from checker.evidence.cue_forms import Parts, Said
from checker.evidence.cue_lists import cue_list
from checker.languages.arabic import normalize
from checker.languages.cues import CLAIM_CLASSES, Cue


class CueMatch(NamedTuple):
    """A cue in a text: offsets in characters, the classes it says outright and those that it only may mean."""

    start: int
    end: int
    strict: frozenset[Cue]
    loose: frozenset[Cue]

    def may_be(self, *classes: Cue) -> bool:
        """Whether the cue is, or may be, of one of the classes."""
        return not (self.strict.isdisjoint(classes) and self.loose.isdisjoint(classes))

    def is_one(self, *classes: Cue) -> bool:
        """Whether the cue says one of the classes outright."""
        return not self.strict.isdisjoint(classes)


class _Candidate(NamedTuple):
    """A cue that counts unless a longer strict one covers some of its ``letters``, a bit for each from its start on.

    In the order in which they are to be tried: the longest first.
    """

    shortness: int
    parts: Parts
    letters: int
    start: int
    end: int
    said: Said


class _Scan(NamedTuple):
    """The cues of all classes in a text, the longest first, and the classes of which there is any; the claims."""

    candidates: list[_Candidate]
    classes: frozenset[Cue]
    claims: list[_Candidate]


@lru_cache(maxsize=4096)
def find_cues(text: str, code: str, classes: frozenset[Cue]) -> tuple[CueMatch, ...]:
    """The cues of some classes in a text of a language (ISO 639-1 code), in order.

    Cues of other classes are not looked at: they hide nothing.

    Raises:
        UnknownLanguageError: the checker does not speak the language.
    """
    scan = _scan(text, code)
    if classes.isdisjoint(scan.classes):
        return ()
    return _longest(scan.candidates, classes)


@lru_cache(maxsize=512)
def find_claims(text: str, code: str) -> tuple[CueMatch, ...]:
    """The words of a text that claim something of people or events, in order; among them the longest count.

    Raises:
        UnknownLanguageError: the checker does not speak the language.
    """
    return _longest(_scan(text, code).claims, CLAIM_CLASSES)


def _longest(candidates: Sequence[_Candidate], classes: frozenset[Cue]) -> tuple[CueMatch, ...]:
    """The cues of some classes, those left out that a longer strict one covers."""
    taken = 0
    kept: list[tuple[Parts, CueMatch]] = []
    for _, parts, letters, start, end, said in candidates:
        if classes.isdisjoint(said.classes) or taken >> parts[0][0] & letters:
            continue
        strict = said.strict & classes
        if strict:
            taken |= letters << parts[0][0]
        kept.append((parts, CueMatch(start, end, strict, said.loose & classes)))
    return tuple(cue for _, cue in sorted(kept))


def classes_in(text: str, code: str) -> frozenset[Cue]:
    """The classes of which a text has a cue at all, whether or not a longer one hides it: a quick look ahead."""
    return _scan(text, code).classes


@lru_cache(maxsize=512)
def _scan(text: str, code: str) -> _Scan:
    plain, offsets = _fold(text, code == "ar")
    found = cue_list(code).find(plain)
    candidates: list[_Candidate] = []
    claims: list[_Candidate] = []
    named = _named_stretches(text, code) if found else []
    for parts, said in found.items():
        start, end = parts[0][0], parts[-1][1]
        letters = (1 << end - start) - 1
        for (_, gap), (word, _) in pairwise(parts):
            letters -= (1 << word - start) - (1 << gap - start)
        place = -letters.bit_count(), parts, letters, offsets[start], offsets[end - 1] + 1
        is_named = any(a <= offsets[start] and offsets[end - 1] < b for a, b in named)
        if not said.classes <= CLAIM_CLASSES and not is_named:
            candidates.append(_Candidate(*place, said))
        if not said.classes.isdisjoint(CLAIM_CLASSES):
            claims.append(_Candidate(*place, said))
    candidates.sort()
    claims.sort()
    return _Scan(candidates, frozenset().union(*(c.said.classes for c in candidates)), claims)


def _named_stretches(text: str, code: str) -> list[tuple[int, int]]:
    """Names that are spelt like cues: on May 5, Pasar Larangan."""
    pattern = _named(code)
    return [m.span() for m in pattern.finditer(text)] if pattern is not None else []


@cache
def _named(code: str) -> re.Pattern[str] | None:
    named: str | None = getattr(import_module(f"checker.languages.cues_{code}"), "NAMED", None)
    return None if named is None else re.compile(named)


@cache
def negative_affix(code: str) -> re.Pattern[str]:
    """What makes a word of a language negative by itself: unclear, homeless, 不明."""
    affix: str = import_module(f"checker.languages.cues_{code}").NEGATIVE_AFFIX
    return re.compile(affix)


@cache
def denied_beside(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What denies an adjective of an unspaced language directly before it, and directly after it."""
    module = import_module(f"checker.languages.cues_{code}")
    return re.compile(module.DENIES_BEFORE), re.compile(module.DENIES_AFTER)


@cache
def negative_ending(code: str) -> re.Pattern[str] | None:
    """What denies a verb directly behind its stem, where a language does so."""
    ending: str | None = getattr(import_module(f"checker.languages.cues_{code}"), "NEGATIVE_ENDING", None)
    return None if ending is None else re.compile(ending)


@cache
def speaker_topic(code: str) -> re.Pattern[str] | None:
    """What makes somebody the speaker of a sentence that ends with the reporting verb; None elsewhere."""
    topic: str | None = getattr(import_module(f"checker.languages.cues_{code}"), "SPEAKER_TOPIC", None)
    return None if topic is None else re.compile(topic)


@cache
def unsaid(code: str) -> frozenset[Cue]:
    """The classes that a language often leaves unsaid."""
    classes: frozenset[Cue] = import_module(f"checker.languages.cues_{code}").UNSAID
    return classes


@cache
def insisted(code: str) -> frozenset[str]:
    """Source words of classes that a language often leaves unsaid which no translation into it leaves unsaid."""
    words: frozenset[str] = getattr(import_module(f"checker.languages.cues_{code}"), "INSISTED", frozenset())
    return words


@cache
def outright(code: str) -> frozenset[str]:
    """Denying source words that no translation into a language renders without a denying word."""
    words: frozenset[str] = getattr(import_module(f"checker.languages.cues_{code}"), "OUTRIGHT", frozenset())
    return words


@cache
def phrase_negators(code: str) -> frozenset[str]:
    """Negators of a language that deny nothing but the phrase after them: without, غير."""
    words: frozenset[str] = getattr(import_module(f"checker.languages.cues_{code}"), "PHRASE_NEGATORS", frozenset())
    return words


def _fold(text: str, arabic: bool) -> tuple[str, Sequence[int]]:
    """The text in lower case (Arabic: normalised) with the place of each of its characters in the original."""
    folded = text.translate(_ARABIC_FOLDS if arabic else _FOLDS)
    if len(folded) == len(text):
        return folded, range(len(text))
    table = _ARABIC_FOLDS if arabic else _FOLDS
    return folded, [i for i, c in enumerate(text) if table[ord(c)]]


class _Folds(dict[int, str]):
    """How each character is folded, found out when it is first met: one character, or none."""

    def __init__(self, arabic: bool) -> None:
        self._arabic = arabic

    def __missing__(self, code: int) -> str:
        c = chr(code)
        folded = " " if c.isspace() else (normalize(c) if self._arabic else c).lower().replace("’", "'")
        self[code] = folded if len(folded) == 1 else ""
        return self[code]


_FOLDS, _ARABIC_FOLDS = _Folds(False), _Folds(True)
