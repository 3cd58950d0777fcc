"""Whether two quantities say the same: values after conversion of units, roundings, ranges and fractions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from typing import NamedTuple

from checker.facts.numerals import Reading
from checker.facts.quantities import Quantity
from checker.languages.units import MULTIPLE, POINT, RATIO, TIME, Unit

#: How far a conversion between unit systems (miles to kilometres, months to days) may round.
CONVERSION_TOLERANCE = Fraction(35, 1000)
#: How far an announced rounding (*about*, *nearly*) may go.
COARSE_TOLERANCE = Fraction(1, 5)
#: How far two vague numbers (*belasan*, *a dozen*) may lie apart.
VAGUE_SLACK = Fraction(1, 5)
#: Vague numbers beyond this one name an order of size: *belasan* (11 to 19), tens, hundreds, thousands.
SMALLEST_ORDER = 19
#: Significant places that an unannounced rounding keeps.
KEPT_PLACES = 10

_SCORES = frozenset({POINT, "score", "magnitude"})


_SPOKEN_SPEEDS = {"km/h": "km", "km/s": "km", "m/s": "m", "mph": "mi", "knot": "nmi"}


class _Looseness(NamedTuple):
    """Whether one of two numbers rounds or bounds openly (*about*), or is vague altogether (*dozens*)."""

    announced: bool
    vague: bool


class Agreement(IntEnum):
    """How far two quantities say the same; a rough agreement rests on rounding, bounds or a rough conversion."""

    NONE = 0
    ROUGH = 1
    EXACT = 2


def agreement(source: Quantity, target: Quantity) -> Agreement:
    """Whether a translated quantity may stand for a source quantity."""
    loose = _Looseness(source.approximate or target.approximate, source.vague or target.vague)
    best = Agreement.NONE
    for mine in source.readings:
        if not mine.native and "," not in source.text:
            continue
        for theirs in target.readings:
            if theirs.native:
                best = max(best, _agreement(mine, theirs, source, target, loose))
                if best is Agreement.EXACT:
                    return best
    return best


def _agreement(mine: Reading, theirs: Reading, source: Quantity, target: Quantity, loose: _Looseness) -> Agreement:
    if source.units and target.units:
        return max(_converted(mine, theirs, a, b, loose) for a in source.units for b in target.units)
    if _inverse(mine, theirs, source, target):
        return Agreement.ROUGH
    return same_value(mine, theirs, loose) or _as_ratio(mine, theirs, source, target, loose)


def _inverse(mine: Reading, theirs: Reading, source: Quantity, target: Quantity) -> bool:
    """Half as many is *deux fois moins*."""
    if source.units or not target.units or target.units[0].dimension != MULTIPLE or mine.low >= 1:
        return False
    return mine.low * theirs.low == 1


def _as_ratio(mine: Reading, theirs: Reading, source: Quantity, target: Quantity, loose: _Looseness) -> Agreement:
    """Five percent is 0.05; a third is 33.3 percent."""
    if source.units and source.units[0].dimension == RATIO:
        if theirs.low <= 1:
            return same_value(mine.scaled(source.units[0].factor), theirs, loose)
    elif target.units and target.units[0].dimension == RATIO and mine.low <= 1:
        return same_value(mine, theirs.scaled(target.units[0].factor), loose)
    return Agreement.NONE


def _converted(mine: Reading, theirs: Reading, unit: Unit, other: Unit, loose: _Looseness) -> Agreement:
    if unit.same_kind(other):
        if unit.dimension == "temperature" and unit.system != other.system:
            return _close(_celsius(mine.low, unit), _celsius(theirs.low, other), Fraction(1, 25))
        if unit.factor == other.factor and mine.is_exact and theirs.is_exact:
            a, b = mine, theirs  # Comparing them needs no conversion.
        else:
            a, b = mine.scaled(unit.factor), theirs.scaled(other.factor)
        same = same_value(a, b, loose)
        if same or unit.system == other.system:
            return same
        if _half_month(mine, unit, theirs, other) or _half_month(theirs, other, mine, unit):
            return Agreement.ROUGH
        tolerance = CONVERSION_TOLERANCE * (2 if loose.announced or _round(mine) or _round(theirs) else 1)
        return min(_close(a.low, b.low, tolerance), _close(a.high, b.high, tolerance))
    kinds = {unit.dimension, other.dimension}
    if kinds <= _SCORES or (unit.dimension, other.code) == (RATIO, "point") or _spoken_of(unit, other):
        return same_value(mine, theirs, loose)
    if kinds == {POINT, RATIO} and "bp" in (unit.code, other.code):
        a = mine.scaled(unit.factor if unit.code == "bp" else 1)
        b = theirs.scaled(other.factor if other.code == "bp" else 1)
        return same_value(a, b, loose)
    if kinds == {MULTIPLE, RATIO}:
        times, percent = (mine, theirs) if unit.dimension == MULTIPLE else (theirs, mine)
        return Agreement.ROUGH if percent.low in (times.low * 100, (times.low - 1) * 100) else Agreement.NONE
    return Agreement.NONE


def _half_month(half: Reading, unit: Unit, whole: Reading, other: Unit) -> bool:
    """Half a month is two weeks, or fifteen days; a month and a half is six weeks."""
    if unit.code == "month" and half.low == Fraction(3, 2):
        return 41 <= whole.low * other.factor / 86400 <= 46
    return unit.code == "month" and half.low == Fraction(1, 2) and 13 <= whole.low * other.factor / 86400 <= 16


def _spoken_of(speed: Unit, length: Unit) -> bool:
    """A speed may be told by its length where the context says that it is a speed (*slowed to 20 kilometres*)."""
    return _SPOKEN_SPEEDS.get(speed.code) == length.code


def _round(reading: Reading) -> bool:
    """Whether a value has one significant digit only, so that its conversion may be coarse."""
    return reading.step > 0 and reading.low / reading.step < 10


def _celsius(value: Fraction, unit: Unit) -> Fraction:
    if unit.code == "°F":
        return (value - 32) * Fraction(5, 9)
    return value - Fraction(27315, 100) if unit.code == "K" else value


def _close(a: Fraction, b: Fraction, tolerance: Fraction) -> Agreement:
    return Agreement.ROUGH if abs(a - b) <= tolerance * max(abs(a), abs(b)) else Agreement.NONE


def same_value(mine: Reading, theirs: Reading, loose: _Looseness) -> Agreement:
    """Equal values; roughly the same are overlapping vague ones and the same value at a coarser precision."""
    if mine.is_exact and theirs.is_exact:
        if mine.low == theirs.low:
            return Agreement.EXACT
        return Agreement.ROUGH if _rounded(mine, theirs, loose.announced) else Agreement.NONE
    if mine.low == theirs.low and mine.high == theirs.high:
        return Agreement.EXACT
    low, high = max(mine.low, theirs.low), min(mine.high, theirs.high)
    # Tens, hundreds and thousands are words for different orders of size; a few and some run into one another.
    worded = not mine.is_exact and not theirs.is_exact and low > SMALLEST_ORDER
    slack = Fraction(0) if worded else VAGUE_SLACK
    return Agreement.ROUGH if loose.vague and low <= high * (1 + slack) else Agreement.NONE


def _rounded(fine: Reading, coarse: Reading, announced: bool) -> bool:
    """Whether the translation rounds the source; more digits than the source has are invented."""
    step = coarse.step
    if fine.step >= step:
        return False
    distance = abs(fine.low - coarse.low)
    near = distance <= step / 2 or (coarse.low < fine.low and distance < step)
    if near and abs(coarse.low) >= step * KEPT_PLACES:
        return True
    return announced and distance < step and distance <= COARSE_TOLERANCE * max(fine.low, coarse.low)


def flattened(
    items: Iterable[Quantity], others: Sequence[Quantity], hidden: Callable[[], Sequence[Quantity]], *, source: bool
) -> list[Quantity]:
    """The quantities of one side; a range, score or ratio that the other side has not falls into its numbers."""
    result: list[Quantity] = []
    for item in items:
        if item.parts and not _stays_whole(item, [*others, *hidden()], source):
            result.extend(item.parts)
        else:
            result.append(item)
    return result


def _stays_whole(item: Quantity, others: Sequence[Quantity], source: bool) -> bool:
    """Whether a range, score or ratio has its equal on the other side, or one of its kind to be compared with."""

    def agrees(part: Quantity, other: Quantity) -> bool:
        return bool(agreement(part, other) if source else agreement(other, part))

    if any(agrees(item, o) for o in others) or (_is_score(item) and any(map(_is_score, others))):
        return True
    singles = [*others, *(part for o in others for part in o.parts)]
    told = all(any(agrees(part, o) for o in singles) for part in item.parts)
    return _is_share(item) and not item.units and any(map(_is_share, others)) and not told


def _is_share(quantity: Quantity) -> bool:
    """Whether a quantity is a fraction, a ratio or a percentage."""
    if quantity.units:
        return quantity.units[0].dimension == RATIO
    return not quantity.vague and 0 < quantity.value < 1


def _is_score(quantity: Quantity) -> bool:
    return any(u.code == "score" for u in quantity.units)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is left of two sides when all that agrees is taken away."""

    source: tuple[Quantity, ...]
    target: tuple[Quantity, ...]
    left_source: tuple[Quantity, ...]
    left_target: tuple[Quantity, ...]


def compare(
    source: Sequence[Quantity],
    target: Sequence[Quantity],
    hidden_source: Callable[[], Sequence[Quantity]],
    hidden_target: Callable[[], Sequence[Quantity]],
) -> Comparison:
    """Matches the two sides; ``hidden`` numbers (inside dates and labels) explain but are not compared.

    They are asked for only where there is something to explain.

    A number that is said twice may match twice; one that has its equal does not also explain a rounding.
    """
    if not source and not target:
        return Comparison((), (), (), ())
    mine = flattened(source, target, hidden_target, source=True)
    theirs = flattened(target, mine, hidden_source, source=False)
    grades = [[agreement(s, t) for t in theirs] for s in mine]
    matched_source = [Agreement.EXACT in row for row in grades]
    matched_target = [any(row[j] is Agreement.EXACT for row in grades) for j in range(len(theirs))]
    left_source = tuple(
        s
        for i, s in enumerate(mine)
        if not any(g is Agreement.EXACT or (g and not matched_target[j]) for j, g in enumerate(grades[i]))
        and not (_may_be_hidden(s) and any(agreement(s, h) for h in hidden_target()))
    )
    left_target = tuple(
        t
        for j, t in enumerate(theirs)
        if not any(row[j] is Agreement.EXACT or (row[j] and not matched_source[i]) for i, row in enumerate(grades))
        and not (_may_be_hidden(t) and any(agreement(h, t) for h in hidden_source()))
    )
    return Comparison(tuple(mine), tuple(theirs), left_source, left_target)


def _may_be_hidden(quantity: Quantity) -> bool:
    """Ranks and spans of time may stand in a date of the other side (*babak kedua*, the second half)."""
    return quantity.ordinal or any(u.dimension == TIME for u in quantity.units)


def follows_from(value: Quantity, missing: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether a value is worked out of the missing number and another one of the source.

    A difference or sum within a unit (*from 500 to 625* told as *up 125*), a share, a change in percent, a ratio
    (84 for 2 are 42 each).
    """
    wanted = value.readings[0]
    for other in others:
        if other is missing or other.readings[0].low <= 1 or missing.readings[0].low <= 1:
            continue
        for first, second in ((missing, other), (other, missing)):
            if _derived(value, wanted, first.readings[0], second.readings[0], first, second):
                return True
    return False


def _derived(value: Quantity, wanted: Reading, a: Reading, b: Reading, first: Quantity, second: Quantity) -> bool:
    step = min(a.step, b.step)
    dimension = value.units[0].dimension if value.units else None
    results = []
    points = _points(first), _points(second)
    if None not in points and first.units != second.units:  # 25 basis points and 7.75 percent make 8 percent.
        one, other = a.low * (points[0] or 1), b.low * (points[1] or 1)
        results += [one + other, one - other]
    elif _addable(first, second):
        if dimension in (None, RATIO):
            results += [a.low / b.low * 100, (a.low - b.low) / b.low * 100]
        if dimension in (None, MULTIPLE):
            results.append(a.low / b.low)
        if not value.units or not first.units or same_dimension(value, first) or dimension == POINT:
            results += [a.low + b.low, a.low - b.low]
    elif RATIO in (_dimension(first), _dimension(second)) and not (first.units and second.units):
        results.append(a.low * b.low / 100)  # 60 percent of 2,500.
    elif not first.units or not second.units or MULTIPLE in (first.units[0].dimension, second.units[0].dimension):
        results += [a.low * b.low, a.low / b.low]
    for result in results:
        computed = Reading(result, result, min(step, wanted.step) / 10)
        if result > 0 and same_value(computed, wanted, _Looseness(False, False)):
            return True
    return False


def _dimension(quantity: Quantity) -> str | None:
    return quantity.units[0].dimension if quantity.units else None


def _points(quantity: Quantity) -> Fraction | None:
    """How many percentage points the unit of a percentage, of points or of basis points has."""
    unit = quantity.units[0] if quantity.units else None
    if unit is None or unit.code not in ("percent", "pp", "bp"):
        return None
    return unit.factor if unit.code == "bp" else Fraction(1)


def _addable(first: Quantity, second: Quantity) -> bool:
    if not first.units or not second.units:
        return not first.units and not second.units
    return any(a.code == b.code for a in first.units for b in second.units)


def digits_of(quantity: Quantity) -> str:
    """The significant digits of a value: 1,250 and 125 and 12.5 share theirs."""
    value = quantity.value
    scaled = value * 10**6
    return str(scaled.numerator // scaled.denominator).strip("0")


def look_alike(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers look like slips of each other: shifted, swapped, dropped or changed digits."""
    mine, theirs = digits_of(a), digits_of(b)
    if not mine or not theirs:
        return False
    if mine == theirs:
        return True
    if len(mine) >= 2 and sorted(mine) == sorted(theirs):
        return True
    if min(len(mine), len(theirs)) >= 2 and sorted(mine.replace("0", "")) == sorted(theirs.replace("0", "")):
        return True
    return max(len(mine), len(theirs)) >= 3 and _one_edit(mine, theirs)


def _one_edit(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    if len(a) > len(b):
        a, b = b, a
    i = 0
    while i < len(a) and a[i] == b[i]:
        i += 1
    return a[i + 1 :] == b[i + 1 :] if len(a) == len(b) else a[i:] == b[i + 1 :]


def same_dimension(a: Quantity, b: Quantity) -> bool:
    """Whether both have units and measure the same thing (money: whatever the currency)."""
    return any(x.dimension == y.dimension for x in a.units for y in b.units)
