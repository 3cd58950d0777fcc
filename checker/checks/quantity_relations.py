"""Figures that say the same in another way: what is left for what is gone, a part of the usual for a multiple of it."""

from __future__ import annotations

import re
from fractions import Fraction

from checker.checks.rule import Pair
from checker.facts.quantities import Quantity, Role
from checker.facts.quantity_matching import Comparison
from checker.languages import SOURCE
from checker.languages.quantity_polarity import POLARITY
from checker.languages.quantity_words import quantity_words
from checker.languages.units import MULTIPLE, RATIO

#: How far around a figure the words reach that say what it is a share of; half as far where no blanks are written.
REACH = 100
_STOPS = re.compile(r"[.;!?؛。；！？](?!\d)")
#: Vowel signs of Arabic.
_MARKS = re.compile("[\u064b-\u0652]")
#: What joins a part to its whole in the source: *tiga dari sebelas awak*.
_PART_OF = re.compile(r"\s*(?:orang |unit |buah )?(?:dari|di antara)(?: total| jumlah| keseluruhan| ke)?[ -]\s*")


def is_complement(pair: Pair, mine: Quantity, theirs: Quantity) -> bool:
    """Whether a share became what is missing to the whole, and the words around it turned round."""
    one, other = _share(mine), _share(theirs)
    return one is not None and other is not None and one + other == 1 and _opposed(pair, mine, theirs)


def is_rest(pair: Pair, mine: Quantity, theirs: Quantity, compared: Comparison) -> bool | None:
    """Whether *three of eleven* became the other eight rightly; none where the figures are not of that kind."""
    for whole in compared.source:
        rest = whole.start > mine.end and whole.value - mine.value == theirs.value
        if rest and _PART_OF.fullmatch(pair.source[mine.end : whole.start]):
            return _opposed(pair, mine, theirs)
    return None


def joins_part(text: str, part: Quantity, whole: Quantity) -> bool:
    """Whether the source tells a number as a part of another: *dua dari lima*."""
    return whole.start > part.end and _PART_OF.fullmatch(text[part.end : whole.start]) is not None


def share_of(quantity: Quantity) -> Fraction | None:
    """A fraction or a percentage below a hundred as a part of one."""
    return _share(quantity)


def turns_round(pair: Pair, mine: Quantity, theirs: Quantity) -> bool:
    """Whether the words around two figures say the opposite of each other."""
    return _opposed(pair, mine, theirs)


def _share(quantity: Quantity) -> Fraction | None:
    value = quantity.value
    if quantity.units and quantity.units[0].dimension == RATIO:
        value *= quantity.units[0].factor
    elif quantity.units:
        return None
    return value if 0 < value < 1 and not quantity.vague else None


def _opposed(pair: Pair, mine: Quantity, theirs: Quantity) -> bool:
    return _is_positive(pair.source, mine, SOURCE) != _is_positive(pair.translation, theirs, pair.language.code)


def _is_positive(text: str, quantity: Quantity, code: str) -> bool:
    """Whether a share is one of what is there or done, judged by the words around it in the sentence."""
    words = POLARITY[code]
    reach = REACH // 2 if code in ("zh", "ja") else REACH
    before = _STOPS.split(text[max(0, quantity.start - reach) : quantity.start])[-1]
    after = _STOPS.split(text[quantity.end : quantity.end + reach])[0]
    around = _MARKS.sub("", f"{before} {after}".lower())
    if words.left.search(around) or (quantity.role is Role.END and words.gone.search(around)):
        return True
    return (words.gone.search(around) is not None) == (words.denied.search(around) is not None)


def is_usual_turned(pair: Pair, mine: Quantity, theirs: Quantity) -> bool:
    """*Usually five times as much* that became *a fifth of the usual*: the usual is the base on the other side."""
    if not any(u.dimension == MULTIPLE for u in mine.units) or mine.value <= 1:
        return False
    share = _share(theirs)
    if share is None or share * mine.value != 1:
        return False
    here, there = quantity_words(SOURCE).usual, quantity_words(pair.language.code).usual
    before = pair.source[max(0, mine.start - REACH // 2) : mine.start].lower()
    return bool(re.search(here, before)) and bool(re.search(there, pair.translation.lower()))


def is_margin(source: tuple[Quantity, ...] | list[Quantity], mine: Quantity, theirs: Quantity) -> bool:
    """Whether a number is by how much a score is won: 4-1 is *by three goals*."""
    if theirs.units or theirs.parts:
        return False
    for score in source:
        if len(score.parts) == 2 and any(u.code == "score" for u in score.units):
            first, second = (p.value for p in score.parts)
            if score.start <= mine.start < score.end and abs(first - second) == theirs.value:
                return True
    return False


__all__ = ["is_complement", "is_margin", "is_rest", "is_usual_turned", "joins_part", "share_of", "turns_round"]
