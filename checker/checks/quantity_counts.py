"""Counts of the right value that count something else: households that became persons, two counts exchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from checker.checks.rule import Pair, Rule
from checker.facts.quantities import Quantity
from checker.facts.quantity_matching import Agreement, Comparison, agreement
from checker.findings import Finding
from checker.languages import SOURCE
from checker.languages.quantity_words import quantity_words
from checker.languages.units import MULTIPLE

CONFIDENCE = 0.85
#: How many characters behind a number what it counts is looked for, and between two counts of a list.
COUNTED_REACH = 30


def check(pair: Pair, compared: Comparison, number: Rule, unit: Rule) -> Iterator[Finding]:
    """Both kinds need no left-over number: every value has its equal."""
    yield from _households(pair, compared, unit)
    yield from _exchanged(pair, compared, number)
    yield from _other_change(pair, compared, number)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Words of a language, compiled once: the module ``re`` forgets."""
    return re.compile(words)


def _other_change(pair: Pair, compared: Comparison, rule: Rule) -> Iterator[Finding]:
    """*Rose to 5 percent* for *rose by 5 percent*, and the other way round."""
    here, there = quantity_words(SOURCE), quantity_words(pair.language.code)
    for mine in compared.source:
        if not mine.units or mine.weak or mine.parts or mine.units[0].dimension == MULTIPLE:
            continue  # To rise three times and to three times are the same.
        to = _stands(pair.source, mine, here.changes_to)
        if not to and not _stands(pair.source, mine, here.changes_by):
            continue
        theirs = [q for q in compared.target if agreement(mine, q) is Agreement.EXACT]
        same = [q for q in compared.source if agreement(q, mine)]
        if len(theirs) != 1 or len(same) != 1 or not theirs[0].units:
            continue
        right, wrong = (there.changes_to, there.changes_by) if to else (there.changes_by, there.changes_to)
        if _stands(pair.translation, theirs[0], wrong) and not _stands(pair.translation, theirs[0], right):
            yield Finding(
                rule.id,
                rule.category,
                rule.severity,
                CONFIDENCE,
                f"“{mine.text}” is the {'value to' if to else 'amount by'} which something changes in the source, and "
                f"the {'amount by' if to else 'value to'} which it changes in the {pair.language.name}.",
                source=pair.source_span(mine.start, mine.end),
                translation=pair.translation_span(theirs[0].start, theirs[0].end),
            )
            return


def _stands(text: str, quantity: Quantity, words: str) -> bool:
    """Whether words stand directly before a value, or behind it where they say so."""
    if words.startswith("^"):
        return _pattern(words).search(text[quantity.end : quantity.end + COUNTED_REACH]) is not None
    before = text[max(0, quantity.start - 2 * COUNTED_REACH) : quantity.start].lower()
    return _pattern(words).search(before) is not None


def _households(pair: Pair, compared: Comparison, rule: Rule) -> Iterator[Finding]:
    here, there = quantity_words(SOURCE), quantity_words(pair.language.code)
    households = [q for q in compared.source if _counts(pair.source, q, here.households)]
    if not households or any(_counts(pair.source, q, here.persons) for q in compared.source):
        return
    if _pattern(there.households.removeprefix("^")).search(pair.translation.lower()):
        return
    for mine in households:
        for theirs in compared.target:
            if agreement(mine, theirs) is Agreement.EXACT and _counts(pair.translation, theirs, there.persons):
                yield Finding(
                    rule.id,
                    rule.category,
                    rule.severity,
                    CONFIDENCE,
                    f"“{mine.text}” counts households in the source; the {pair.language.name} counts persons.",
                    source=pair.source_span(mine.start, _word_end(pair.source, mine.end)),
                    translation=pair.translation_span(theirs.start, _word_end(pair.translation, theirs.end)),
                )
                return


def _counts(text: str, quantity: Quantity, words: str) -> bool:
    """Whether a count is one of what the words name; a counter may have been read with the number."""
    if quantity.units or quantity.ordinal:
        return False
    return _pattern(words).search(text[quantity.end : quantity.end + COUNTED_REACH].lower()) is not None


def _word_end(text: str, at: int) -> int:
    match = re.compile(r"\s?\w+").match(text, at)
    return match.end() if match and text[at : at + 1] == " " else at


def _exchanged(pair: Pair, compared: Comparison, rule: Rule) -> Iterator[Finding]:
    """*350 passengers and 42 vehicles* that became *42 passengers and 350 vehicles*."""
    counts = [q for q in compared.source if _is_count(q)]
    for first, second in pairwise(counts):
        if second.start - first.end > COUNTED_REACH or first.value == second.value:
            continue
        one, other = _only(first, compared.target), _only(second, compared.target)
        if one is None or other is None or abs(one.start - other.start) > 2 * COUNTED_REACH:
            continue
        mine = _terms_behind(pair, first), _terms_behind(pair, second)
        theirs = _terms_beside(pair, one), _terms_beside(pair, other)
        if not (mine[0] and mine[1]) or mine[0] & mine[1]:
            continue
        turned = theirs[0] & mine[1] and theirs[1] & mine[0]
        if turned and not theirs[0] & mine[0] and not theirs[1] & mine[1]:
            yield Finding(
                rule.id,
                rule.category,
                rule.severity,
                CONFIDENCE,
                f"“{first.text}” and “{second.text}” have changed places in the {pair.language.name}: each counts what "
                "the other does in the source.",
                source=pair.source_span(first.start, second.end),
                translation=pair.translation_span(min(one.start, other.start), max(one.end, other.end)),
            )
            return


def _is_count(quantity: Quantity) -> bool:
    plain = not quantity.units and not quantity.ordinal and not quantity.parts and not quantity.weak
    return plain and not quantity.vague and quantity.value > 1


def _only(quantity: Quantity, others: Sequence[Quantity]) -> Quantity | None:
    same = [q for q in others if agreement(quantity, q) is Agreement.EXACT]
    return same[0] if len(same) == 1 and _is_count(same[0]) else None


def _terms_behind(pair: Pair, quantity: Quantity) -> set[int]:
    """The first words of the source behind a number, which name what it counts."""
    terms = pair.evidence.source.terms
    behind = [i for i, t in enumerate(terms) if quantity.end <= t.start <= quantity.end + 4]
    return set(behind[:1])


def _terms_beside(pair: Pair, quantity: Quantity) -> set[int]:
    """The source words that explain the words behind a number of the translation, in Japanese also before it."""
    evidence = pair.evidence
    tokens, content = evidence.target.tokens, evidence.target.content
    behind = [i for i in content if quantity.end <= tokens[i].start <= quantity.end + 12][:1]
    if pair.language.code == "ja":
        before = [i for i in content if tokens[i].end <= quantity.start and quantity.start - tokens[i].end <= 1][-1:]
        behind = before or behind
    return {term for i in behind for term in evidence.support[i]}


__all__ = ["check"]
