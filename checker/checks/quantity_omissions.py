"""Counts that a translation surely left out: *41 di antaranya rusak berat*, *tujuh lainnya masih hilang*.

That a number is nowhere says little by itself: it may be said in other words or follow from others. Two things
together with it tell that it was left out: that it counts a part or the rest of what is told, which no other figure
gives, or that nothing of what the source says of it is in the translation either. Of a measure its unit has to be
missing too, with no other word of measure in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from checker.checks.rule import Pair
from checker.facts.quantities import Quantity
from checker.facts.quantity_matching import Comparison
from checker.languages.quantity_words import quantity_words

#: Up to this number translations say it without one (both, a trio, 三档).
SMALL = 3
#: How many content words behind a number must all be missing.
LEAST_TERMS = 2

#: A smaller measure may be one of another unit: 1,6 km, "a mile".
LEAST_MEASURE = 2
#: Two of anything may be a dual, where a language has it.
DUAL = 2
#: Units whose numbers are as good as names, and measures that are often said in a word: a full day, a decade, in full.
_NAMING = frozenset({"magnitude"})
_SAID_OTHERWISE = frozenset(
    {("h", 24), ("day", 7), ("day", 30), ("week", 4), ("month", 12), ("year", 10), ("year", 100), ("year", 1000)}
    | {("percent", 50), ("percent", 100)}
)

#: What makes a number one of a part, or of the rest, in the source.
_PART_BEHIND = re.compile(r"\s(?:\w+\s)?(?:di antaranya|di antara mereka|lainnya|sisanya|orang lain)\b")
_PART_BEFORE = re.compile(r"\b(?:termasuk|di antaranya|sisanya|sisanya sebanyak|selebihnya)\s$")
#: Where what is said of a number ends.
_CLAUSE_END = re.compile(
    r"[,;:.!?](?=\s|$)|\s(?:dan|serta|tetapi|namun|sedangkan|sementara|karena|setelah|menurut|kata|ujar)\s"
)
_NAMED = re.compile(r"\s[A-Z(]")
#: What stands before a number that names, or that gives another in another unit.
_LABELLED = re.compile(r"[A-Z(][\w.-]*\s?$|[(\"“]$")
#: What tells of an amount for each, or of one in another unit.
_BEFORE_SEVERAL = re.compile(r"\d\s(?:kali|x)\s$|\b(?:masing-masing|tiap|setiap|per|atau|alias)\s$")
_IN_BRACKETS = re.compile(r"\s*\(")
_LAST_WORDS = re.compile(r"\s*[.!?]?$")
_BEFORE = 24


def left_out_counts(pair: Pair, compared: Comparison) -> Iterator[Quantity]:
    """Numbers of the source without any counterpart that were left out together with what they count."""
    if any(not q.weak for q in compared.left_target):
        return
    for mine in compared.left_source:
        if _is_plain(pair.source, mine) and (
            (_is_part_untold(pair, mine) and not _follows(mine, compared)) or _is_untold(pair, mine)
        ):
            yield mine


def left_out_measures(pair: Pair, compared: Comparison) -> Iterator[Quantity]:
    """Measures of the source of which the translation has neither the number nor the unit: *selama dua jam*."""
    if not any(not q.weak for q in compared.left_target):
        told = [q for q in compared.left_source if not _is_compound(q, compared)]
        yield from (mine for mine in told if _is_measure_untold(pair, mine))


def _is_compound(mine: Quantity, compared: Comparison) -> bool:
    """Whether a measure is part of one in several units: *2 jam 8 menit*, which may be 2:08."""
    others = (q for q in (*compared.source, *compared.left_source) if q is not mine and q.units)
    return any(max(q.start - mine.end, mine.start - q.end) <= 1 for q in others)


def _is_measure_untold(pair: Pair, mine: Quantity) -> bool:
    """Whether neither the number nor the unit of a measure is rendered, nor any word of measure stands in its place.

    "Selama dua minggu" may be a fortnight, "24 jam" a full day.
    """
    before = pair.source[max(0, mine.start - _BEFORE) : mine.start]
    if not mine.units or mine.weak or mine.ordinal or mine.vague or mine.parts or mine.value < LEAST_MEASURE:
        return False
    if mine.value == DUAL and quantity_words(pair.language.code).duals:
        return False  # "Meletus dua kali": ثورانين.
    if any(u.code in _NAMING or (u.code, int(mine.value)) in _SAID_OTHERWISE for u in mine.units):
        return False
    if _LABELLED.search(before) or _BEFORE_SEVERAL.search(before) or _IN_BRACKETS.match(pair.source, mine.end):
        return False
    evidence, suspicions = pair.evidence, pair.suspicions
    own = [i for i, t in enumerate(evidence.source.terms) if t.start < mine.end and mine.start < t.end]
    if not own or any(evidence.matches[i] for i in own):
        return False
    return not any(suspicions.is_measure_at(i) and not evidence.support[i] for i in evidence.target.content)


def clause_end(text: str, quantity: Quantity) -> int:
    """Where what the source says of a number ends."""
    stop = _CLAUSE_END.search(text, quantity.end)
    return stop.start() if stop else len(text)


def _is_plain(text: str, quantity: Quantity) -> bool:
    """Whether a number counts or measures something, and is no label nor part of a name (Densus 88, Kecamatan Lima)."""
    before = text[max(0, quantity.start - _BEFORE) : quantity.start]
    sentence_start = not before.strip() or before.rstrip()[-1] in ".!?"
    return not (
        quantity.weak
        or quantity.ordinal
        or quantity.vague
        or quantity.parts
        or quantity.value <= SMALL
        or (quantity.text[:1].isupper() and not sentence_start and not quantity.units)
        or _LABELLED.search(before)
        or _NAMED.match(text, quantity.end)
    )


def _part_end(text: str, quantity: Quantity) -> int | None:
    """Where the words end that make a number one of a part or of the rest; none where it is of neither."""
    if quantity.units or quantity.value.denominator != 1:
        return None
    behind = _PART_BEHIND.match(text, quantity.end)
    if behind:
        return behind.end()
    before = text[max(0, quantity.start - _BEFORE) : quantity.start].lower()
    return quantity.end if _PART_BEFORE.search(before) else None


def _is_part_untold(pair: Pair, mine: Quantity) -> bool:
    """Whether a number counts a part or the rest, and what comes first of it is not told in its own words.

    *Most of them students* tells of the seven pupils without their number; *230 houses were damaged* has the damage
    of all, not that of the 41.
    """
    start = _part_end(pair.source, mine)
    if start is None:
        return False
    evidence, end = pair.evidence, clause_end(pair.source, mine)
    clause = {i for i, t in enumerate(evidence.source.terms) if mine.end <= t.start < end}
    first = next((i for i in sorted(clause) if evidence.source.terms[i].start >= start), None)
    if first is None:
        return _LAST_WORDS.match(pair.source, start) is None
    tokens = {n for m in evidence.matches[first] for n in range(m.first, m.last + 1)}
    return all(set(evidence.support[n]) - clause for n in tokens)


def _follows(mine: Quantity, compared: Comparison) -> bool:
    """Whether a number is the sum or the difference of two others that the translation gives."""
    values = {q.value for q in compared.target}
    kept = [q.value for q in compared.source if q is not mine and q.value in values]
    return any(mine.value in (a - b, a + b) for a, b in permutations(kept, 2)) or mine.value in kept


def _is_untold(pair: Pair, mine: Quantity) -> bool:
    """Whether nothing that the source says right behind a number is in the translation."""
    end = clause_end(pair.source, mine)
    evidence = pair.evidence
    behind = [i for i, t in enumerate(evidence.source.terms) if mine.end <= t.start < end]
    known = [i for i in behind if evidence.source.terms[i].senses]
    return len(known) >= LEAST_TERMS and not any(evidence.matches[i] for i in behind)
