"""From the words and numbers that a template of time found to the moments that they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple, TypeVar

from checker.facts.folding import fold_word
from checker.facts.moments import Kind, Moment
from checker.languages.times import Bound, Hours, TimeData
from checker.languages.times_hijri import FEASTS, HIJRI_YEARS

_T = TypeVar("_T")

_CHARACTER_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
#: A month has no more weeks, nor Saturdays.
MAX_WEEK = 5
#: Stretches of months that have a name: quarters, halves, the first nine months.
_NAMED_STRETCHES = frozenset({(1, 3), (4, 6), (7, 9), (10, 12), (1, 6), (7, 12), (1, 9)})
_RAMADAN = 9
_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


#: Groups of which a date, and of which a time of the day, has one.
_OF_DATES = frozenset(
    "holiday weekday weekdaychar day dayword month monthname monthnum year yearchars shortyear decade decadeword "
    "century firsthalf secondhalf quarter quarternum half firstmonths firstquarters season week lastweek lunar".split()
)
_OF_CLOCKS = frozenset("noon hour halfhour hourword part halfday edge".split())
_NOTHING = Moment()


class Reading(NamedTuple):
    """Moments that a stretch of the folded text may mean."""

    kind: Kind
    moments: tuple[Moment, ...]
    start: int
    end: int
    bound: Bound | None = None
    #: Whether it is a whole range, whose ends have the bounds.
    whole: bool = False


class Found:
    """The named groups of a match that lie within the expression itself."""

    def __init__(self, match: re.Match[str]) -> None:
        self.match = match
        self.start, self.end = match.span("span")
        spans = match.regs  # A group without a part in the match has -1 on both sides.
        self.names = {
            name
            for name, number in match.re.groupindex.items()
            if self.start <= spans[number][0] and spans[number][1] <= self.end
        }

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def any(self, *names: str) -> bool:
        """Whether one of the groups is there."""
        return not self.names.isdisjoint(names)

    def first(self, *names: str) -> str | None:
        """The first of some groups that is there."""
        return next((n for n in names if n in self.names), None)

    def word(self, name: str) -> str:
        """The text of a group with single blanks."""
        return " ".join(self.match[name].split())

    def number(self, name: str) -> int:
        """The value of a group of digits."""
        return int(self.match[name])

    def end_of_first(self) -> int:
        """Where the first half of a range ends: before the word that joins the halves."""
        before = self.match.string[self.start : self.match.end("to") - len(self.match["to"].lstrip())]
        return self.start + len(before.rstrip())


class Reader:
    """Reads matches by the tables of a language."""

    def __init__(self, data: TimeData) -> None:
        self._clock24 = data.clock24
        self._month_first = data.month_first
        proper = data.proper
        self._weekdays = _folded(data.weekdays, proper) | _folded(data.weekday_letters, proper)
        self._months = _folded(data.months, proper)
        self._parts = _folded(data.parts, proper) | {
            f"{name} {word}": hours
            for name, rows in (("halfday", data.half_days), ("edge", data.edges))
            for word, hours in _folded(rows, proper).items()
        }
        self._noons = _folded(data.noons, proper)
        self._units = _folded(data.units, proper) | _folded(data.duals, proper)
        self._modifiers = _folded(data.modifiers, proper)
        self._dated = _folded(data.dated, proper)
        self._directions = _folded(data.directions, proper)
        self._ordinals = _folded(data.ordinals, proper)
        self._relatives = _folded(data.relatives, proper)
        self._phases = _folded(data.phases, proper)
        self._period_parts = _folded(data.period_parts, proper)
        self._seasons = _folded(data.seasons, proper)
        self._holidays = _folded(data.holidays, proper)
        self._lunar = _folded(data.lunar_months, proper)
        self._numbers = _folded(data.numbers, proper)
        self._hours = _folded(data.hour_words, proper)
        self._minutes = _folded(data.minute_words, proper)
        self._days = _folded(data.day_words, proper)
        self._decades = _folded(data.decade_words, proper)

    def read(self, found: Found) -> Iterator[Reading]:
        """What a match says; nothing where its numbers fit no calendar."""
        if not found.names.isdisjoint(_OF_DATES):
            yield from self._date(found)
        if "dated" in found:
            yield Reading(Kind.RELATIVE, (Moment(sign=self._dated[found.word("dated")]),), found.start, found.end)
        if "periodpart" in found:
            unit, phase = self._period_parts[found.word("periodpart")]
            yield Reading(Kind.PERIOD_PART, (Moment(unit=unit, phase=phase),), found.start, found.end)
        if not found.names.isdisjoint(_OF_CLOCKS):
            yield from self._clock(found)
        relative = self._relative(found)
        if relative is not None:
            yield Reading(Kind.RELATIVE, (relative,), found.start, found.end)
        if "relative" in found:
            _, _, *parts = self._relatives[found.word("relative")]
            for part in parts:
                yield Reading(Kind.PART, (Moment(part=part),), found.start, found.end)

    # --- dates

    def _date(self, found: Found) -> Iterator[Reading]:
        moments = self._first_date(found)
        if not moments:
            return
        second = self._second_date(found, moments[0])
        if second is None:
            yield Reading(Kind.DATE, moments, found.start, found.end)
            return
        match = found.match
        field = next(g for g in ("day", "century", "year", "monthnum", "month") if f"{g}2" in found)
        split = found.end_of_first() if "to" in found else match.end(field)
        names = ("year2", "month2", "weekday2", "day2", "century2", "monthnum2")
        other = min(match.start(n) for n in names if n in found and match.start(n) >= split)
        since, until = (Bound.SINCE, Bound.UNTIL) if "to" in found else (None, None)
        yield Reading(Kind.DATE, moments, found.start, split, since)
        yield Reading(Kind.DATE, (second,), other, found.end, until)
        if moments[0].month and second.month and not second.day and moments[0].year == second.year:
            stretch = moments[0].month, second.month
            if stretch in _NAMED_STRETCHES:
                whole = (Moment(months=stretch, year=second.year),)
                yield Reading(Kind.DATE, whole, found.start, found.end, whole=True)

    def _first_date(self, found: Found) -> tuple[Moment, ...]:
        if "holiday" in found:
            return tuple(Moment(holiday=name) for name in self._holidays[found.word("holiday")].split("|"))
        weekday = found.first("weekday", "weekdaychar")
        moment = Moment(
            weekday=self._weekdays[found.word(weekday)] if weekday else None,
            day=self._day(found),
            month=self._month(found),
            year=_year(found),
            decade=self._decade(found),
            century=self._ordinals[found.word("century")] if "century" in found else None,
            months=self._period(found),
            season=self._seasons[found.word("season")] if "season" in found else None,
            week=self._week(found),
            lunar=self._lunar[found.word("lunar")] if "lunar" in found else None,
        )
        if moment.lunar or "hijri" in found or moment.year in HIJRI_YEARS:
            moment = _islamic(moment)
        if moment == _NOTHING or not _possible(moment):
            return ()
        if "phase" in found:
            moment = replace(moment, phase=self._phases[found.word("phase")])
        if "cumulative" in found and moment.months:
            return moment, replace(moment, months=(1, moment.months[1]))
        if "eve" in found and moment.weekday is not None:
            return replace(moment, weekday=(moment.weekday - 1) % 7), moment
        if self._month_first and "monthnum" in found and moment.day and moment.day <= 12:
            return replace(moment, day=moment.month, month=moment.day), moment
        return (moment,)

    def _day(self, found: Found) -> int | None:
        if "day" in found:
            return found.number("day")
        return self._days[found.word("dayword")] if "dayword" in found else None

    def _month(self, found: Found) -> int | None:
        name = found.first("month", "monthname")
        if name:
            return self._months[found.word(name)]
        return found.number("monthnum") if "monthnum" in found and "term" not in found else None

    def _week(self, found: Found) -> int | None:
        if "lastweek" in found:
            return -1
        number = self._ordinals[found.word("week")] if "week" in found else 0
        return number if 1 <= number <= MAX_WEEK else None

    def _decade(self, found: Found) -> int | None:
        if "decade" in found:
            return found.number("decade")
        return self._decades[found.word("decadeword")] if "decadeword" in found else None

    def _period(self, found: Found) -> tuple[int, int] | None:
        """First and last month of a quarter, half-year, or of the first months or quarters of a year."""
        if found.any("firsthalf", "secondhalf"):
            return (1, 6) if "firsthalf" in found else (7, 12)
        if "term" in found:
            return found.number("monthnum"), found.number("monthnum2")
        if found.any("quarter", "quarternum"):
            number = self._ordinals[found.word("quarter")] if "quarter" in found else found.number("quarternum")
            return (3 * number - 2, 3 * number) if 1 <= number <= 4 else None
        if "half" in found:
            number = self._ordinals[found.word("half")]
            return (6 * number - 5, 6 * number) if 1 <= number <= 2 else None
        if found.any("firstmonths", "firstquarters"):
            count = self._count(found, "firstmonths" if "firstmonths" in found else "firstquarters") or 0
            months = int(count) * (1 if "firstmonths" in found else 3)
            return (1, months) if 1 < months <= 12 else None
        return None

    def _second_date(self, found: Found, first: Moment) -> Moment | None:
        """The other end of a range, with what both ends share."""
        if "century2" in found:
            return replace(first, century=self._ordinals[found.word("century2")])
        year = found.number("year2") if "year2" in found else first.year
        month = first.month
        if "month2" in found:
            month = self._months[found.word("month2")]
        elif "monthnum2" in found:
            month = found.number("monthnum2")
        if "day2" not in found:
            months = "month2" in found and "to" in found
            second = (months or found.any("year2", "monthnum2")) and "term" not in found
            return replace(first, year=year, month=month) if second else None
        weekday = self._weekdays[found.word("weekday2")] if "weekday2" in found else None
        return replace(first, day=found.number("day2"), month=month, year=year, weekday=weekday)

    # --- times of the day

    def _clock(self, found: Found) -> Iterator[Reading]:
        match = found.match
        part = self._part(found, "")
        if "noon" in found:
            moments: tuple[Moment, ...] = (Moment(hour=self._noons[found.word("noon")], near=True),)
        elif "hour" in found and "hour2" in found:
            yield from self._clock_range(found, part)
            return
        elif "hour" in found:
            moments = self._times(match["hour"], self._minute(found, ""), part)
        elif "halfhour" in found:
            moments = self._times(str((found.number("halfhour") - 1) % 24), 30, part)
        elif "hourword" in found:
            total = self._hours[found.word("hourword")] * 60 + self._minute(found, "")
            moments = self._times(str(total // 60 % 24), total % 60, part)
        elif part is not None:
            yield Reading(Kind.PART, (Moment(part=part),), found.start, found.end)
            return
        else:
            return
        yield Reading(Kind.CLOCK, moments, found.start, found.end)

    def _clock_range(self, found: Found, part: Hours | None) -> Iterator[Reading]:
        match = found.match
        ends = [match.end(g) for g in ("hour", "minute", "mins", "halfday") if g in found]
        split = found.end_of_first() if "to" in found else max(e for e in ends if e <= match.start("hour2"))
        other = min(match.start(g) for g in ("hour2", "halfday2", "part2") if g in found)
        since, until = (Bound.SINCE, Bound.UNTIL) if "to" in found else (None, None)
        first = self._times(match["hour"], self._minute(found, ""), part)
        second = self._times(match["hour2"], self._minute(found, "2"), self._part(found, "2") or part)
        yield Reading(Kind.CLOCK, first, found.start, split, since)
        yield Reading(Kind.CLOCK, second, other, found.end, until)

    def _part(self, found: Found, suffix: str) -> Hours | None:
        for name in ("part", "halfday", "edge"):
            if name + suffix in found:
                word = found.word(name + suffix)
                return self._parts[word if name == "part" else f"{name} {word}"]
        return None

    def _minute(self, found: Found, suffix: str) -> int:
        name = found.first("minute" + suffix, "mins" + suffix)
        if name:
            return found.number(name)
        if found.any("halfpast" + suffix, "halfbefore" + suffix):
            return 30 if "halfpast" + suffix in found else -30
        if "minuteordinal" in found:
            return self._ordinals[found.word("minuteordinal")]
        return self._minutes[found.word("minuteword")] if "minuteword" in found else 0

    def _times(self, written: str, minute: int, part: Hours | None) -> tuple[Moment, ...]:
        """The times that an hour may mean: with a part of the day one, without it often two."""
        hour = int(written)
        if hour > 12:
            return (Moment(hour=hour % 24, minute=minute),)
        both = (hour % 12, hour % 12 + 12)
        if part is not None:
            fits = [h for h in both if is_within(h + minute / 60, part)]
            if len(fits) == 1:
                return (Moment(hour=fits[0], minute=minute),)
        if written.startswith("0") or (self._clock24 and part is None):
            return (Moment(hour=hour, minute=minute),)
        return tuple(Moment(hour=h, minute=minute) for h in both)

    # --- offsets

    def _relative(self, found: Found) -> Moment | None:
        if "relative" in found:
            unit, offset, *_ = self._relatives[found.word("relative")]
            return self._counted(found, unit, offset)
        if found.any("before", "after"):
            return _offset("day", -found.number("before") if "before" in found else found.number("after"))
        if "modifier" in found and "weekday" in found:
            return _offset("week", self._modifiers[found.word("modifier")])
        name = found.first("unit", "dual")
        if name is None:
            return None
        unit, size = self._units[found.word(name)]
        if "modifier" in found:
            sign = self._modifiers[found.word("modifier")]
        elif "direction" in found:
            sign = self._directions[found.word("direction")]
        elif found.any("plus", "minus"):
            sign = 1 if "plus" in found else -1
        else:
            return None
        number = self._count(found, "n") if "n" in found else None if "several" in found else 1.0
        if number is None:
            return Moment(unit=unit, sign=sign)
        distance = (number + (0.5 if "andhalf" in found else 0.0)) * size
        if "modifier" in found:
            return self._counted(found, unit, sign * distance)
        return Moment(unit=unit, offset=distance * (sign or 1), sign=sign)

    def _counted(self, found: Found, unit: str, offset: float) -> Moment:
        moment = _offset(unit, offset)
        return replace(moment, phase=self._phases[found.word("phase")]) if "phase" in found else moment

    def _count(self, found: Found, name: str) -> float | None:
        """The value of a number in digits or words; ``None`` for a few."""
        word = found.word(name)
        return float(word.replace(",", ".")) if word[0].isdecimal() else self._numbers[word]


def _folded(rows: Mapping[str, _T], proper: frozenset[str]) -> dict[str, _T]:
    """A table with its words as they stand in folded text; of two that fold to the same the first counts."""
    folded: dict[str, _T] = {}
    for word, value in rows.items():
        folded.setdefault(fold_word(word, proper), value)
    return folded


def _offset(unit: str, offset: float) -> Moment:
    return Moment(unit=unit, offset=offset, sign=(offset > 0) - (offset < 0))


def _year(found: Found) -> int | None:
    if "year" in found:
        return found.number("year")
    if "yearchars" in found:
        return int(found.word("yearchars").translate(_CHARACTER_DIGITS))
    return 2000 + found.number("shortyear") if "shortyear" in found else None


def _islamic(moment: Moment) -> Moment:
    """A moment of the Islamic calendar, with the feast of its day; a month in figures is one of that calendar."""
    lunar = moment.lunar or moment.month
    if lunar is None:
        return moment
    feast = FEASTS.get((lunar, moment.day or 0)) or ("ramadan" if lunar == _RAMADAN else None)
    return replace(moment, lunar=lunar, month=None, holiday=feast)


def _possible(moment: Moment) -> bool:
    """Whether the day exists in the month."""
    if moment.day is None or moment.month is None:
        return True
    return moment.day <= _DAYS_IN_MONTH[moment.month - 1]


def is_within(hour: float, part: Hours) -> bool:
    """Whether a time of the day lies in a part of it, which may run past midnight."""
    return any(part[0] <= h < part[1] for h in (hour, hour + 24))


def folded_words(words: Iterable[str], proper: frozenset[str]) -> frozenset[str]:
    """Words as they stand in folded text."""
    return frozenset(fold_word(w, proper) for w in words)
