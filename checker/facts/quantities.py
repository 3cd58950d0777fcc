"""Quantities in a text: the value (as an interval, with several readings where separators are ambiguous) and the unit.

``extract`` finds numbers in digits and words with their units; dates, clock times, years, labels (law articles,
phone numbers, names with digits) and idioms (*one of*, *salah satu*) are left out. ``unit_mentions`` finds currencies
without a number and rates (*per kilogram*, *daily*). All offsets count code points, ``end`` is exclusive.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from checker.facts.folding import Folded, fold
from checker.facts.numerals import Reading
from checker.facts.quantity_masks import mask, masked_places
from checker.languages.quantity_words import QuantityWords, quantity_words
from checker.languages.units import UNITS, Unit

#: Spoken of as "n in m": denominators that make a ratio rather than two counts.
RATIO_BASES = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000, 10000, 100000})
#: A number without separators in this interval may be a year.
YEARS = range(1800, 2101)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity.

    ``units`` are the possible units (none for a count of things or persons; several for *degrees* or *pounds*).
    ``approximate`` says that the text itself rounds or bounds the value (*about*, *more than*, *dozens*),
    ``ordinal`` that it is a rank. ``written`` tells digits from words. A ``weak`` one may be something else (a year,
    a day of the month): it can explain a number of the other side but accuses none. ``parts`` are the numbers of a
    range, score or ratio.
    """

    text: str
    start: int
    end: int
    readings: tuple[Reading, ...]
    units: tuple[Unit, ...] = ()
    approximate: bool = False
    ordinal: bool = False
    written: bool = True
    vague: bool = False
    weak: bool = False
    parts: tuple[Quantity, ...] = ()

    @property
    def value(self) -> Fraction:
        """The (lower) value in its most likely reading."""
        return self.readings[0].low

    @property
    def unit(self) -> Unit | None:
        """The most likely unit."""
        return self.units[0] if self.units else None


@dataclass(frozen=True, slots=True)
class Mention:
    """A unit named without a number: a currency, or a rate (``per`` that unit)."""

    text: str
    start: int
    end: int
    units: tuple[Unit, ...]
    rate: bool


@lru_cache(maxsize=2048)
def _scanned(text: str, language: str) -> tuple[tuple[Quantity, ...], tuple[Mention, ...]]:
    words = quantity_words(language)
    folded = fold(text)
    places = masked_places(folded, language)
    if language in ("zh", "ja"):
        from checker.facts import quantities_unspaced as scanner
    else:
        from checker.facts import quantities_spaced as scanner  # type: ignore[no-redef]
    found, mentions = scanner.scan(text, folded, language, places)
    return tuple(_composed(found, text, folded, words)), tuple(mentions)


def extract(text: str, language: str) -> list[Quantity]:
    """The quantities of a text in order; ``language`` is an ISO 639-1 code."""
    return list(_scanned(text, language)[0])


def unit_mentions(text: str, language: str) -> list[Mention]:
    """The currencies and rates that a text names without a number, in order."""
    return list(_scanned(text, language)[1])


def units_of(codes: str) -> tuple[Unit, ...]:
    """The units of a table entry (``a|b`` for an ambiguous phrase)."""
    return tuple(UNITS[c] for c in codes.split("|"))


def year_like(literal: str, value: Fraction) -> bool:
    """Whether digits without separators may be a year."""
    return len(literal) == 4 and literal.isdigit() and value in YEARS


def _composed(found: list[Quantity], text: str, folded: Folded, words: QuantityWords) -> Iterator[Quantity]:
    """Joins two numbers to a range, a score, a tolerance or a ratio where the words between them say so."""
    place = {offset: i for i, offset in reversed(list(enumerate(folded.offsets)))}
    i = 0
    while i < len(found):
        first = found[i]
        second = found[i + 1] if i + 1 < len(found) else None
        joined = None
        if second is not None and second.start - first.end <= 14 and second.start >= first.end:
            gap = " ".join(folded.text[place[first.end] : place[second.start]].split())
            before = folded.text[max(0, place[first.start] - 12) : place[first.start]].split()
            joined = _join(first, second, gap, before[-1] if before else "", text, words)
        if joined is None:
            yield first
            i += 1
        else:
            yield joined
            i += 2


def _join(
    first: Quantity, second: Quantity, gap: str, before: str, text: str, words: QuantityWords
) -> Quantity | None:
    if first.ordinal or second.ordinal or first.vague or second.vague or first.parts or second.parts:
        return None
    low, high = first.readings[0], second.readings[0]
    whole = replace(
        second,
        text=text[first.start : second.end],
        start=first.start,
        approximate=first.approximate or second.approximate,
        weak=first.weak and second.weak,
    )
    if gap in ("±", "+/-", "plus minus") and (
        not first.units or not second.units or first.units == second.units
    ):
        spread = Reading(low.low - high.low, low.low + high.low, min(low.step, high.step))
        return replace(whole, readings=(spread,), units=second.units or first.units, parts=(first, second))
    if gap in words.ratio_words and not first.units and low.low < high.low and high.low in RATIO_BASES:
        if second.units:
            return None
        value = low.low / high.low
        return replace(
            whole,
            readings=(Reading(value, value, Fraction(1, 100)),),
            units=(),
            parts=(first, second),
            written=True,
        )
    openers = [opener for opener, joiner in words.range_words if joiner == gap]
    if not openers or ("" not in openers and before not in openers):
        return None
    if first.units and second.units and not _alike(first, second):
        return None
    if not first.units and second.units and low.low >= high.low and gap != "-":
        return None
    units = second.units or first.units
    if low.low < high.low:
        shared = _shared_scale(low.low, high)
        parts = (replace(first, readings=(low.scaled(shared),), units=units), replace(second, units=units))
        interval = Reading(low.low * shared, high.high, min(low.step * shared, high.step))
        return replace(whole, readings=(interval,), units=units, parts=parts)
    if gap in ("-", "比", "対") and not units and first.written and second.written:
        interval = Reading(high.low, low.low, Fraction(1))
        return replace(whole, readings=(interval,), units=(UNITS["score"],), parts=(first, second))
    return None


def _alike(first: Quantity, second: Quantity) -> bool:
    return any(a.same_kind(b) for a in first.units for b in second.units)


def _shared_scale(low: Fraction, high: Reading) -> int:
    """*2 hingga 3 juta* is from two million: the scale of the second number that the first one shares."""
    for scale in (10**12, 10**9, 10**8, 10**6, 10**4, 1000):
        mantissa = high.low / scale
        if mantissa >= 1 and low < mantissa and low < 1000:
            return scale if mantissa < 10000 and high.low % (scale // 1000) == 0 else 1
    return 1


__all__ = ["Mention", "Quantity", "extract", "mask", "unit_mentions"]
