"""Which expressions of time agree, in whatever words and calendar fields they are given."""

from __future__ import annotations

import datetime
from itertools import product
from operator import attrgetter
from typing import Any

from checker.facts.moments import Kind, Moment, TimeExpression
from checker.languages.times import UNIT_DAYS, Bound, Hours

#: The fields of a date; two dates are compared by those that both give.
DATE_FIELDS = (
    *("weekday", "day", "month", "lunar", "year", "decade", "century", "months", "season", "week", "holiday", "phase"),
)
_fields = attrgetter(*DATE_FIELDS)
#: Fields that say nothing when they agree alone: the phase belongs to a period.
_DEPENDENT = frozenset({"phase"})
#: What tells a time of the day.
_TIMES = (Kind.CLOCK, Kind.PART)

#: Lengths of time agree up to this ratio: 30 days and a month, quinze jours and two weeks.
MAX_RATIO = 1.18
#: How far from noon or midnight a time may lie that is called so, in minutes.
NEAR = 90
DAY_MINUTES = 24 * 60
#: What rough times are rounded to, and how far they may lie from the exact time, in minutes.
QUARTER = 15
ROUNDED = 10
#: The hours shortly before midnight.
LATE_HOURS = (21.5, 24.25)
#: How many hours two parts of the day share at least when they may be the same.
LEAST_OVERLAP = 0.5


def agree(one: TimeExpression, other: TimeExpression, shift: int = 0) -> bool:
    """Whether two expressions, the first of the source, can mean the same time.

    ``shift`` is the number of days by which a conversion between time zones moves the second against the first.
    """
    if one.kind in _TIMES:
        return other.kind in _TIMES and any(_times_agree(a, b) for a, b in product(_bounded(one), _bounded(other)))
    if one.kind is not other.kind:
        return False
    if one.kind is Kind.DATE:
        return any(_dates_agree(a, b, shift) for a, b in product(one.readings, other.readings))
    if one.kind is Kind.RELATIVE:
        return _offsets_agree(one.moment, other.moment) or (
            one.anchored and not other.anchored and inverted(one, other)
        )
    return one.kind is Kind.SHIFT and one.moment.sign == other.moment.sign


def date_value(moment: Moment, name: str, shift: int = 0) -> object:
    """A field of a date in comparable form, moved by a number of days."""
    value = getattr(moment, name)
    return None if value is None else _comparable(name, value, shift)


def _comparable(name: str, value: Any, shift: int) -> object:
    if name == "weekday":
        return (value + shift) % 7
    if name == "day":
        return value + shift
    if name == "decade":
        return value % 100
    return value


def weekday_of(year: int, month: int, day: int) -> int | None:
    """The weekday of a date, Monday being 0; none where the calendar has no such date."""
    try:
        return datetime.date(year, month, day).weekday()
    except ValueError:
        return None


def _dates_agree(one: Moment, other: Moment, shift: int) -> bool:
    told = False
    for name, mine, theirs in zip(DATE_FIELDS, _fields(one), _fields(other), strict=True):
        if mine is None or theirs is None:
            continue
        if _comparable(name, mine, shift) != _comparable(name, theirs, 0):
            return False
        told = told or name not in _DEPENDENT
    return told


# --- clock times and parts of the day


def _bounded(expression: TimeExpression) -> tuple[Moment, ...]:
    """The readings of a time; the hours before midnight (menjelang tengah malam) are no small hours."""
    if expression.bound is Bound.BEFORE and expression.moment.near and expression.moment.hour == 0:
        return (Moment(part=LATE_HOURS),)
    return expression.readings


def _times_agree(one: Moment, other: Moment) -> bool:
    if one.hour is not None and other.hour is not None:
        return _clocks_agree(one, other)
    if one.part and other.part:
        return _overlap(one.part, other.part)
    clock, part = (one, other.part) if one.hour is not None else (other, one.part)
    return part is not None and _in_part(clock, part)


def _clocks_agree(one: Moment, other: Moment) -> bool:
    first, second = _minutes(one), _minutes(other)
    if one.zone is not None and other.zone is not None:
        difference = first - one.zone * 60 - (second - other.zone * 60)
    elif _foreign(one) or _foreign(other):
        # One side converts and the other does not say from where: only the minutes can be compared.
        difference = (first - second) % 60
    else:
        difference = first - second
    distance = min(difference % DAY_MINUTES, -difference % DAY_MINUTES)
    return distance <= (NEAR if one.near or other.near else _slack(one, other))


def _slack(one: Moment, other: Moment) -> int:
    """How many minutes a rough time may lie from an exact one, which it rounds to a quarter of an hour."""
    for rough, exact in ((one, other), (other, one)):
        if rough.rounded and not exact.rounded and not (rough.minute or 0) % QUARTER:
            return ROUNDED
    return 0


def _foreign(moment: Moment) -> bool:
    """Whether the time is given for a zone outside Indonesia."""
    return moment.zone is not None and not 7 <= moment.zone <= 9


def day_shift(one: TimeExpression, other: TimeExpression) -> int:
    """By how many days the conversion from one time zone to another moves the date: -1, 0 or 1."""
    a, b = one.moment, other.moment
    if a.hour is None or b.hour is None or a.zone is None or b.zone is None or a.zone == b.zone:
        return 0
    return int((_minutes(a) + (b.zone - a.zone) * 60) // DAY_MINUTES)


def _minutes(moment: Moment) -> float:
    return (moment.hour or 0) * 60 + (moment.minute or 0)


def _in_part(clock: Moment, part: Hours) -> bool:
    if _foreign(clock):
        return True
    hour = _minutes(clock) / 60
    slack = 0.25 if clock.near else 0.0
    return any(part[0] - slack <= h <= part[1] + slack for h in (hour, hour + 24))


def _overlap(one: Hours, other: Hours) -> bool:
    return any(min(one[1], other[1] + d) - max(one[0], other[0] + d) > LEAST_OVERLAP for d in (-24, 0, 24))


# --- offsets


def _offsets_agree(one: Moment, other: Moment) -> bool:
    if one.phase and other.phase and one.phase != other.phase:
        return False
    if one.offset is None or other.offset is None:
        # One side does not say how far: only the direction can disagree.
        return (one.sign or 0) * (other.sign or 0) >= 0
    if one.offset == 0 or other.offset == 0:
        return one.offset == other.offset and _same_period(one, other)
    if one.sign and other.sign and one.sign != other.sign:
        return False
    first, second = abs(days(one)), abs(days(other))
    return max(first, second) <= min(first, second) * MAX_RATIO


def inverted(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether two offsets have the same length and opposite directions.

    The same fact can be told from either event: the plant closed a month after the cut; it had been cut off a month
    before. The second does not name the event beside the offset.
    """
    a, b = one.moment, other.moment
    if a.sign and b.sign and a.sign == -b.sign and a.offset is None and b.offset is None:
        return a.unit is not None and a.unit == b.unit  # A few minutes before: a few minutes after.
    if not (a.sign and b.sign and a.offset and b.offset and a.sign == -b.sign):
        return False
    first, second = abs(days(a)), abs(days(b))
    return max(first, second) <= min(first, second) * MAX_RATIO


def _same_period(one: Moment, other: Moment) -> bool:
    units = {one.unit, other.unit}
    return len(units) == 1 or "now" in units or units == {"week", "weekend"}


def days(moment: Moment) -> float:
    """The offset in days, negative for the past."""
    return (moment.offset or 0) * UNIT_DAYS[moment.unit or "now"]
