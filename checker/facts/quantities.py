"""Quantities in a text: the value (as an interval, with several readings where separators are ambiguous) and the unit.

``extract`` finds numbers in digits and words with their units; dates, clock times, years, labels (law articles,
phone numbers, names with digits) and idioms (*one of*, *salah satu*) are left out. ``unit_mentions`` finds currencies
without a number and rates (*per kilogram*, *daily*). All offsets count code points, ``end`` is exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from functools import cache, lru_cache
from typing import NamedTuple

from checker.facts.folding import Folded, fold, fold_word
from checker.facts.numerals import Reading, exact
from checker.facts.quantity_masks import mask, masked_places
from checker.languages.quantity_words import QuantityWords, quantity_words
from checker.languages.units import TIME, UNITS, Unit

#: Spoken of as "n in m": denominators that make a ratio rather than two counts.
RATIO_BASES = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000, 10000, 100000})
#: A number without separators in this interval may be a year.
YEARS = range(1800, 2101)
HIGHEST_SCORE = 200
#: How far around two numbers with a dash the words stand that make them a score.
SCORE_REACH = 26
_TOLERANCES = frozenset(
    {"±", "+/-", "plus minus", "plus-minus", "plus or minus", "plus ou moins", "プラスマイナス", "正负", "زائد أو ناقص"}
)
#: How many times the second number of a falling range the first may be.
LARGEST_FALL = 100
#: How far back (in characters) the words reach that tell a change.
LONGEST_CHANGE_WORD = 20
#: What may stand between the years and months of one span of time.
_SPAN_JOINERS = frozenset({"", ",", "and", ", and", "dan", "et", "و", "، و", "零", "又", "と"})


class Role(Enum):
    """Where a value stands in a change: *from* A *to* B."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity.

    ``units`` are the possible units (none for a count of things or persons; several for *degrees* or *pounds*).
    ``approximate`` says that the text itself rounds or bounds the value (*about*, *more than*, *dozens*),
    ``ordinal`` that it is a rank. ``written`` tells digits from words. A ``weak`` one may be something else (a year,
    a day of the month): it can explain a number of the other side but accuses none. ``scale`` is its scale word
    (million: 10^6). ``parts`` are the numbers of a
    range, score or ratio. ``role`` says that something changes from or to the value.
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
    scale: int = 1
    parts: tuple[Quantity, ...] = ()
    role: Role | None = None

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


class _Scan(NamedTuple):
    """What a text holds: quantities, unit mentions, the word *one* alone; and the places that were left out."""

    quantities: tuple[Quantity, ...]
    mentions: tuple[Mention, ...]
    ones: tuple[Quantity, ...]
    places: list[tuple[int, int]]


@lru_cache(maxsize=2048)
def _scanned(text: str, language: str) -> _Scan:
    words = quantity_words(language)
    folded = fold(text)
    places = masked_places(text, folded, language)
    found, mentions = _scan(text, folded, language, places)
    singles = [_with_role(q, folded, language) for q in found]
    composed = list(_composed(singles, text, folded, words))
    return _Scan(
        tuple(q for q in composed if not _lone_one(q)),
        tuple(mentions),
        tuple(q for q in composed if _lone_one(q)),
        places,
    )


def _scan(
    text: str, folded: Folded, language: str, places: list[tuple[int, int]]
) -> tuple[list[Quantity], list[Mention]]:
    """The single quantities and the unit mentions of a text outside some places of the folded text."""
    if language in ("zh", "ja"):
        from checker.facts import quantities_unspaced as scanner
    else:
        from checker.facts import quantities_spaced as scanner  # type: ignore[no-redef]
    return scanner.scan(text, folded, language, places)


@lru_cache(maxsize=2048)
def _hidden(text: str, language: str) -> tuple[Quantity, ...]:
    places = _scanned(text, language).places
    if not places:
        return ()
    folded = fold(text)
    everything, _ = _scan(text, folded, language, [])
    starts = [folded.offsets[start] for start, _ in places]
    ends = [folded.offsets[end] for _, end in places]
    hidden: list[Quantity] = []
    # Places are in order and apart: the first that ends after the quantity's start is the only one to look at.
    for quantity in everything:
        first = bisect_right(ends, quantity.start)
        if first < len(starts) and starts[first] < quantity.end:
            hidden.append(quantity)
    return tuple(hidden)


def extract(text: str, language: str) -> list[Quantity]:
    """The quantities of a text in order; ``language`` is an ISO 639-1 code."""
    return list(_scanned(text, language).quantities)


def unit_mentions(text: str, language: str) -> list[Mention]:
    """The currencies and rates that a text names without a number, in order."""
    return list(_scanned(text, language).mentions)


def left_out(text: str, language: str) -> list[Quantity]:
    """Numbers inside dates, labels and idioms: no quantities, but they may explain a number of the other side.

    The text is read a second time for them, which few pairs need.
    """
    return list(_hidden(text, language))


def _with_role(quantity: Quantity, folded: Folded, language: str) -> Quantity:
    """The quantity with its role in a change, told by the words before it (in Japanese after it)."""
    starts, ends = _change_words(language)
    if language == "ja":
        end_place = folded.place(quantity.end)
        after = folded.text[end_place : end_place + LONGEST_CHANGE_WORD]
        start, end = after.startswith(starts), after.startswith(ends)
    else:
        place = folded.place(quantity.start)
        before = folded.text[max(0, place - LONGEST_CHANGE_WORD) : place].rstrip()
        start, end = before.endswith(starts), before.endswith(ends)
    return replace(quantity, role=Role.START if start else Role.END) if start != end else quantity


@cache
def _change_words(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words that tell the roles in a change, after a blank where the language writes any."""
    words = quantity_words(language)
    blank = "" if language in ("zh", "ja") else " "
    starts, ends = (tuple(blank + fold_word(w) for w in group) for group in (words.start_words, words.end_words))
    return starts, ends


def lone_ones(text: str, language: str) -> list[Quantity]:
    """The number one in words without a unit, which is no quantity by itself (it may be an article)."""
    return list(_scanned(text, language).ones)


def _lone_one(quantity: Quantity) -> bool:
    """*one*, *satu* without a unit: often an article or pronoun, kept only as part of a ratio (*one in three*)."""
    bare = quantity.weak and not quantity.written and not quantity.parts and not quantity.units
    return bare and quantity.value == 1


def units_of(codes: str) -> tuple[Unit, ...]:
    """The units of a table entry (``a|b`` for an ambiguous phrase)."""
    return tuple(UNITS[c] for c in codes.split("|"))


def year_like(literal: str, value: Fraction) -> bool:
    """Whether digits without separators may be a year."""
    return len(literal) == 4 and literal.isdigit() and value.denominator == 1 and value.numerator in YEARS


def _composed(found: list[Quantity], text: str, folded: Folded, words: QuantityWords) -> Iterator[Quantity]:
    """Joins two numbers to a range, a score, a tolerance or a ratio where the words between them say so."""
    if len(found) < 2:
        yield from found
        return
    i = 0
    while i < len(found):
        first = found[i]
        second = found[i + 1] if i + 1 < len(found) else None
        joined = None
        if second is not None and second.start - first.end <= 14 and second.start >= first.end:
            gap = " ".join(folded.text[folded.place(first.end) : folded.place(second.start)].split())
            start = folded.place(first.start)
            before = folded.text[max(0, start - 12) : start].split()
            joined = _join(first, second, gap, before[-1] if before else "", text, words)
            if joined is not None and gap == "-" and _is_match(joined, folded, words):
                joined = replace(joined, units=(UNITS["score"],))
        if joined is None:
            yield first
            i += 1
        elif (
            len(joined.units) == 1
            and joined.units[0].dimension == TIME
            and joined.parts
            and joined.parts[0].units != joined.units
        ):
            found[i + 1] = joined  # A span of time may go on with a smaller unit.
            i += 1
        else:
            yield joined
            i += 2


def _is_match(joined: Quantity, folded: Folded, words: QuantityWords) -> bool:
    """Whether two small numbers with a dash are the score of a match (lost 2-3) and no range."""
    if joined.units or not all(p.written and p.value < HIGHEST_SCORE and not p.units for p in joined.parts):
        return False
    start, end = folded.place(joined.start), folded.place(joined.end)
    around = folded.text[max(0, start - SCORE_REACH) : start] + " " + folded.text[end : end + SCORE_REACH]
    return score_pattern(words.score_words).search(around) is not None


@cache
def score_pattern(words: str) -> re.Pattern[str]:
    """The words of scores, compiled, with folded letters."""
    return re.compile("".join(c if c.isascii() else fold_word(c) or c for c in words))


def _join(first: Quantity, second: Quantity, gap: str, before: str, text: str, words: QuantityWords) -> Quantity | None:
    if first.ordinal or second.ordinal or first.vague or second.vague or second.parts:
        return None
    if first.parts:
        span = _time_span(first, second, gap)
        if span is None:
            return None
        whole = replace(second, text=text[first.start : second.end], start=first.start)
        return replace(whole, readings=(span,), units=_of_time(second), parts=(*first.parts, second))
    low, high = first.readings[0], second.readings[0]
    whole = replace(
        second,
        text=text[first.start : second.end],
        start=first.start,
        approximate=first.approximate or second.approximate,
        weak=first.weak and second.weak and not (_lone_one(first) or _lone_one(second)),
    )
    if gap in _TOLERANCES and (not first.units or not second.units or first.units == second.units):
        spread = Reading(low.low - high.low, low.low + high.low, min(low.step, high.step))
        units = second.units or first.units
        if units == (UNITS["percent"],):  # The spread of a percentage is told in percent or in points.
            second = replace(second, units=(*units, UNITS["pp"]))
        return replace(whole, readings=(spread,), units=units, parts=(first, second))
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
    span = _time_span(first, second, gap)
    if span is not None:
        return replace(whole, readings=(span,), units=_of_time(second), parts=(first, second))
    if gap in words.product_words or (not gap and first.units == (UNITS["times"],) and first.text[0].isdigit()):
        if first.written and second.written and second.units and low.low < 1000:
            # A field has two sides; 2 x 24 hours are 48, and neither 2 nor 24.
            sides = () if _of_time(second) else (replace(first, units=second.units), second)
            product = exact(low.low * high.low)
            return replace(whole, readings=(product,), units=second.units, parts=sides)
        return None
    if _lone_one(first) or _lone_one(second):
        return None
    openers = [opener for opener, joiner in words.range_words if joiner == gap]
    if not openers or ("" not in openers and before not in openers):
        return None
    if first.units and first.units != second.units:
        return None
    units = second.units or first.units
    if (falling := _falling_range(whole, first, second, units)) is not None:
        return falling
    shared = _shared_scale(first, second)
    if low.low * shared < high.low and gap not in ("比", "対"):
        scaled = tuple(r.scaled(shared) for r in first.readings)
        parts = (replace(first, readings=scaled, units=first.units or units), replace(second, units=units))
        interval = Reading(low.low * shared, high.high, min(low.step * shared, high.step))
        return replace(whole, readings=(interval,), units=units, parts=parts)
    if gap in ("-", "比", "対") and not units and first.written and second.written and low.low < HIGHEST_SCORE:
        interval = Reading(min(low.low, high.low), max(low.low, high.low), Fraction(1))
        return replace(whole, readings=(interval,), units=(UNITS["score"],), parts=(first, second))
    return None


def _of_time(quantity: Quantity) -> tuple[Unit, ...]:
    """The units of time among those that a word may mean (分 is a minute or a point)."""
    return tuple(u for u in quantity.units if u.dimension == TIME)


def _time_span(first: Quantity, second: Quantity, gap: str) -> Reading | None:
    """*1 tahun 6 bulan*, *4 minutes and 12 seconds*: one span of time, in the unit of the second number."""
    large = next((u for u in first.units if u.dimension == TIME), None)
    small = next((u for u in second.units if u.dimension == TIME), None)
    if gap not in _SPAN_JOINERS or large is None or small is None or large.factor <= small.factor:
        return None
    total = first.value * large.factor / small.factor + second.value
    if large.code == "year" and small.code == "month":
        total = first.value * 12 + second.value
    return Reading(total, total, second.readings[0].step)


def _falling_range(whole: Quantity, first: Quantity, second: Quantity, units: tuple[Unit, ...]) -> Quantity | None:
    """*De 150 à 120 milliards*: the scale word of the second number may hold for the first, larger one too."""
    if first.scale > 1 or second.scale == 1 or first.units or not first.written:
        return None
    mantissa = second.value / second.scale
    if not mantissa < first.value < mantissa * LARGEST_FALL:
        return None
    scaled = tuple(r.scaled(second.scale) for r in first.readings)
    parts = (replace(first, readings=(*scaled, *first.readings), units=units), replace(second, units=units))
    interval = Reading(second.value, scaled[0].low, second.readings[0].step)
    return replace(whole, readings=(interval,), units=units, parts=parts)


def _shared_scale(first: Quantity, second: Quantity) -> int:
    """*2 hingga 3 juta* is from two million: the scale word of the second number holds for the first too."""
    if first.scale == 1 and second.scale > 1 and first.value < second.value / second.scale:
        return second.scale
    return 1


__all__ = ["Mention", "Quantity", "Role", "extract", "left_out", "lone_ones", "mask", "unit_mentions"]
