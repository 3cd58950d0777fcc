"""Whether two whole numbers next to each other bound the same: under 19, and 18 or younger."""

from __future__ import annotations

import re

from checker.checks.rule import Pair
from checker.facts.quantities import Quantity
from checker.languages import SOURCE
from checker.languages.strict_bounds import NUMBER, STRICT

#: How far around a number, in characters, the words of its bound reach.
REACH = 26


def same_bound(pair: Pair, mine: Quantity, theirs: Quantity) -> bool:
    """Whether a strict bound became one that holds its number, or the other way round, with the next whole number."""
    if mine.units and theirs.units and {u.code for u in mine.units}.isdisjoint(u.code for u in theirs.units):
        return False
    step = theirs.value - mine.value
    if abs(step) != 1 or mine.value.denominator != 1 or mine.vague or theirs.vague:
        return False
    here, there = _around(pair.source, mine), _around(pair.translation, theirs)
    own, other = STRICT[SOURCE], STRICT[pair.language.code]
    if step < 0:
        return _both(own.below, here, other.at_most, there) or _both(own.at_least, here, other.above, there)
    return _both(own.at_most, here, other.below, there) or _both(own.above, here, other.at_least, there)


def _around(text: str, quantity: Quantity) -> str:
    before = text[max(0, quantity.start - REACH) : quantity.start]
    return f"{before}{NUMBER}{text[quantity.end : quantity.end + REACH]}".lower()


def _both(one: re.Pattern[str], here: str, other: re.Pattern[str], there: str) -> bool:
    return bool(one.search(here)) and bool(other.search(there))
