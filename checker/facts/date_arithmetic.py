"""Dates that follow from others: a year after, the day after, the day before."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from checker.facts.moments import Moment, TimeExpression
from checker.languages.times import Bound

#: How many days or months a unit has.
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "semester": 6, "year": 12, "decade": 120}
#: Years that stand for one that is not said: a common one and a leap year.
_ANY_YEARS = (2023, 2024)
#: Half a month and a fortnight, in days: what stands for *half* a unit of months.
_HALVES = {"month": (14, 15), "year": ()}

#: What limits the time from the next day on (after March 31: from April 1), or up to the day before.
_STEPS = {
    (Bound.AFTER, Bound.SINCE): 1,
    (Bound.SINCE, Bound.AFTER): -1,
    (Bound.BEFORE, Bound.UNTIL): -1,
    (Bound.UNTIL, Bound.BEFORE): 1,
}


def moved(moment: Moment, unit: str, count: float) -> Iterator[Moment]:
    """The date that lies so many units from another, with the fields that the other gives."""
    if unit in _DAYS and count == int(count):
        yield from _by_days(moment, int(count) * _DAYS[unit])
    elif unit in _MONTHS:
        months = count * _MONTHS[unit]
        if months == int(months):
            yield from _by_months(moment, int(months))
        elif abs(count) == 0.5:
            for days in _HALVES.get(unit, ()):
                yield from _by_days(moment, days if count > 0 else -days)


def _by_days(moment: Moment, days: int) -> Iterator[Moment]:
    if moment.day is None or moment.month is None:
        if moment.weekday is not None and moment.day is None and moment.month is None:
            yield Moment(weekday=(moment.weekday + days) % 7)
        return
    for year in (moment.year,) if moment.year else _ANY_YEARS:
        try:
            date = datetime.date(year, moment.month, moment.day) + datetime.timedelta(days)
        except (ValueError, OverflowError):
            continue
        yield Moment(
            weekday=None if moment.weekday is None else (moment.weekday + days) % 7,
            day=date.day,
            month=date.month,
            year=date.year if moment.year else None,
        )


def _by_months(moment: Moment, months: int) -> Iterator[Moment]:
    if moment.month is None:
        if moment.year is not None and months % 12 == 0:
            yield Moment(year=moment.year + months // 12)
        return
    total = moment.month - 1 + months
    year = None if moment.year is None else moment.year + total // 12
    yield Moment(day=moment.day, month=total % 12 + 1, year=year)


def is_moved(moment: Moment, unit: str, count: float, other: Moment) -> bool:
    """Whether another date lies so many units from a date, as far as both say.

    A date that gives more than day, month, year and weekday (the beginning of a month, a week of it) is none that can
    be worked out, and neither is one that the distance does not change.
    """
    names = ("weekday", "day", "month", "year")
    if any(m.week or m.phase or m.holiday or m.lunar or m.months for m in (moment, other)):
        return False
    for computed in moved(moment, unit, count):
        shared = [n for n in names if getattr(computed, n) is not None and getattr(other, n) is not None]
        if (
            shared
            and (moment.day is None) == (other.day is None)
            and all(getattr(computed, n) == getattr(other, n) for n in shared)
            and any(getattr(moment, n) != getattr(other, n) for n in shared)
        ):
            return True
    return False


def is_neighbour(source: TimeExpression, translation: TimeExpression) -> bool:
    """Whether two limits are the same though their dates are neighbours: *after March 31* is *from April 1 on*."""
    if source.bound is None or translation.bound is None:
        return False
    step = _STEPS.get((source.bound, translation.bound))
    if step is None:
        return False
    one, other = source.moment, translation.moment
    unit = "day" if one.day or (one.weekday is not None and not one.month) else "month" if one.month else "year"
    return is_moved(one, unit, step, other)
