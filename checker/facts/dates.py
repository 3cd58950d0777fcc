"""Dates, clock times and relative times in a text, with only the fields that the text gives.

The tables of each language (``checker.languages.times_<code>``) are compiled to one scanner per language. All
offsets count Unicode code points, ``end`` is exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from enum import Enum
from functools import cache, lru_cache

from checker.facts.folding import Folded, fold, fold_word
from checker.languages.times import UNIT_DAYS, Bound, Hours, Phase, TimeData, time_data


class Kind(Enum):
    """What an expression is compared with: expressions of the same kind only."""

    DATE = "date"
    CLOCK = "clock"
    PART = "part of the day"
    RELATIVE = "relative"
    SHIFT = "shift"


@dataclass(frozen=True, slots=True)
class Moment:
    """A point or period in time; a field is ``None`` where the text does not give it.

    ``weekday`` counts from Monday (0); ``decade`` is its first year (of the century, 0-99, where only that is said),
    ``century`` its number; ``months`` the first and last month of a quarter, half-year or first months of a year.
    ``zone`` is the distance from UTC in hours; ``near`` says that the hour is a word such as noon. ``part`` is a part
    of the day in hours, which may go beyond 24. ``unit`` with ``offset`` is a period counted from now or from an event
    (last month: month, -1; two days before: day, -2); where the number is not said (a few days ago, last Friday) only
    ``sign`` is given. ``sign`` 0 beside an offset other than 0 leaves the direction open. A shift (earlier or later
    than planned) has only a sign.
    """

    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    decade: int | None = None
    century: int | None = None
    months: tuple[int, int] | None = None
    season: str | None = None
    phase: Phase | None = None
    hour: int | None = None
    minute: int | None = None
    zone: float | None = None
    near: bool = False
    part: Hours | None = None
    unit: str | None = None
    offset: float | None = None
    sign: int | None = None

    @property
    def given(self) -> dict[str, object]:
        """The fields that the text gives."""
        values = ((name, getattr(self, name)) for name in _FIELDS)
        return {name: value for name, value in values if value is not None and value is not False}


_FIELDS = tuple(f.name for f in fields(Moment))


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """An expression of time with its place; ``readings`` holds more than one moment where the text is ambiguous
    (``3/5/2023`` in English, ``8:30`` without a.m. or p.m.)."""

    start: int
    end: int
    text: str
    kind: Kind
    readings: tuple[Moment, ...]
    bound: Bound | None = None

    @property
    def moment(self) -> Moment:
        """The first reading."""
        return self.readings[0]


@lru_cache(maxsize=8192)
def extract(text: str, language: str) -> tuple[TimeExpression, ...]:
    """All expressions of time in a text, in order of their places.

    A range (13-15 November) gives two dates; ``besok malam`` gives a day and a part of the day with the same span.

    Raises:
        UnknownLanguageError: the checker does not speak the language.
    """
    return _scanner(language).scan(text)


def spans(text: str, language: str) -> list[tuple[int, int]]:
    """The stretches of a text whose numbers are dates, clock times or years; overlapping ones are joined.

    Numbers of durations (``tiga hari lalu``) are not among them.
    """
    found = sorted((e.start, e.end) for e in extract(text, language) if e.kind in (Kind.DATE, Kind.CLOCK))
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


# --- templates to patterns

_SLOT = re.compile(r"\{([a-z]+)(\d?)\}")
_YEAR = r"(?<![\d.,])(?:1[4-9]\d\d|20\d\d)(?!\d|[.,]\d)"
_NUMERIC: Mapping[str, str] = {
    "day": r"(?<!\d)(?<!\d[.,])(?:3[01]|[12]\d|0?[1-9])(?!\d|[.,]\d)",
    "monthnum": r"(?<!\d)(?:1[0-2]|0?[1-9])(?!\d)",
    "year": _YEAR,
    "hour": r"(?<!\d)(?<!\d[.,:])(?:2[0-4]|1\d|0?\d)(?!\d)",
    "minute": r"[0-5]\d(?!\d)",
    "decade": r"(?<!\d)(?:1[5-9]\d0|20\d0|[1-9]0)(?!\d)",
    "shortyear": r"(?<!\d)\d\d(?!\d)",
    "quarternum": r"[1-4](?!\d)",
    "before": r"\d{1,2}(?!\d)",
    "after": r"\d{1,2}(?!\d)",
}


@cache
def _scanner(code: str) -> _Scanner:
    return _Scanner(time_data(code))


def _alternation(words: Iterable[str], proper: frozenset[str]) -> str:
    folded = sorted({fold_word(w, proper) for w in words}, key=lambda w: (-len(w), w))
    return (
        "(?:" + "|".join(r"\s{1,3}".join(map(re.escape, w.split())) for w in folded) + ")"
        if folded
        else "(?!)"
    )


def _key(text: str) -> str:
    return " ".join(text.split())


class _Scanner:
    """The compiled templates of a language."""

    def __init__(self, data: TimeData) -> None:
        self.data = data
        proper = data.proper
        tables: dict[str, Mapping[str, object]] = {
            "weekday": data.weekdays,
            "month": data.months,
            "monthname": {w: data.months[w] for w in data.month_names},
            "part": data.parts,
            "halfday": data.half_days,
            "edge": data.edges,
            "noon": data.noons,
            "unit": data.units,
            "dual": data.duals,
            "modifier": data.modifiers,
            "dated": data.dated,
            "direction": data.directions,
            "ordinal": data.ordinals,
            "relative": data.relatives,
            "phase": data.phases,
            "zone": data.zones,
            "season": data.seasons,
            "shift": data.shifts,
            "hourword": data.hour_words,
            "minuteword": data.minute_words,
            "dayword": data.day_words,
            "decadeword": data.decade_words,
            "number": data.numbers,
        }
        self._tables = {
            name: {fold_word(word, proper): value for word, value in reversed(rows.items())}
            for name, rows in tables.items()
        }
        slots = {name: _alternation(rows, proper) for name, rows in tables.items()}
        number = rf"(?:(?<!\d)(?<!\d[.,])\d{{1,3}}(?:[.,]\d)?(?!\d)|{slots['number']})"
        slots |= dict(_NUMERIC)
        slots |= {"n": number, "firstmonths": number, "firstquarters": number, "century": slots["ordinal"]}
        slots |= {
            "quarter": slots["ordinal"],
            "half": slots["ordinal"],
            "minuteordinal": slots["ordinal"],
            "halfhour": _NUMERIC["hour"],
        }
        self._templates = [self._compile(t, slots) for t in data.templates]
        self._zones = self._compile("{zone}", slots)
        self._shifts = self._compile("{shift}", slots)
        self._idioms = [re.compile(_blanks(rf"{data.opening}(?:{i}){data.closing}")) for i in data.idioms]
        before = _alternation(data.bounds_before, proper)
        self._before = re.compile(rf"{data.opening}(?P<bound>{before})\s{{0,3}}(?:\w{{1,3}}\s)?$")
        self._after = re.compile(rf"\s{{0,3}}(?P<bound>{_alternation(data.bounds_after, proper)})")
        self._bounds = {
            fold_word(w, proper): b
            for rows in (data.bounds_before, data.bounds_after)
            for w, b in rows.items()
        }

    def _compile(self, template: str, slots: Mapping[str, str]) -> re.Pattern[str]:
        marked = template if "⟨" in template else f"⟨{template}⟩"

        def slot(match: re.Match[str]) -> str:
            name, number = match.groups()
            if name.endswith("text"):
                return slots[name.removesuffix("text")]
            return rf"(?P<{name}{number}>{slots[name]})"

        pattern = _SLOT.sub(slot, _blanks(marked)).replace("⟨", "(?P<span>").replace("⟩", ")")
        return re.compile(self.data.opening + pattern + self.data.closing)

    # --- scanning

    def scan(self, text: str) -> tuple[TimeExpression, ...]:
        folded = fold(text, self.data.proper)
        taken = bytearray(len(folded.text))
        for idiom in self._idioms:
            for match in idiom.finditer(folded.text):
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
        candidates = [
            (m.start("span") - m.end("span"), rank, m)
            for rank, template in enumerate(self._templates)
            for m in template.finditer(folded.text)
        ]
        candidates.sort(key=lambda c: (c[0], c[1], c[2].start()))
        zones = [
            (m.span("span"), self._tables["zone"][_key(m["zone"])]) for m in self._zones.finditer(folded.text)
        ]
        found: list[TimeExpression] = []
        for _, _, match in candidates:
            start, end = match.span("span")
            if any(taken[start:end]):
                continue
            made = list(self._read(match, folded, text))
            if made:
                taken[start:end] = b"\1" * (end - start)
                found.extend(made)
        found = [self._with_zone(e, folded, zones) for e in found]
        found.extend(self._shift(folded, text))
        return tuple(sorted(found, key=lambda e: (e.start, e.end, e.kind.value)))

    def _value(self, table: str, match: re.Match[str], group: str) -> object:
        return self._tables[table][_key(match[group])]

    def _read(self, match: re.Match[str], folded: Folded, text: str) -> Iterator[TimeExpression]:
        """The expressions of a match; none where its numbers fit no calendar."""
        start, end = match.span("span")
        groups = {
            n
            for n, v in match.groupdict().items()
            if v is not None and start <= match.start(n) and match.end(n) <= end
        }

        def make(kind: Kind, readings: Iterable[Moment], a: int = start, b: int = end) -> TimeExpression:
            place = folded.offsets[a], _original_end(folded, b)
            kept = tuple(dict.fromkeys(readings))
            return TimeExpression(
                *place, text[place[0] : place[1]], kind, kept, self._bound(folded.text, a, b)
            )

        moments = self._date_readings(match, groups)
        if moments:
            second = self._second_date(match, groups, moments[0])
            if second:
                split = match.end("day") if "day2" in groups else match.end("year")
                other = match.start("day2") if "day2" in groups else match.start("year2")
                first, last = make(Kind.DATE, moments, start, split), make(Kind.DATE, [second], other, end)
                if "to" in groups:
                    first = replace(first, bound=first.bound or Bound.SINCE)
                    last = replace(last, bound=last.bound or Bound.UNTIL)
                yield from (first, last)
            else:
                yield make(Kind.DATE, moments)
        if "dated" in groups:
            sign = int(str(self._value("dated", match, "dated")))
            yield make(Kind.RELATIVE, [Moment(sign=sign)])
        yield from self._clock(match, groups, make)
        relative = self._relative(match, groups)
        if relative is not None:
            yield make(Kind.RELATIVE, [relative])
        if "relative" in groups:
            _, _, *part = self._tables["relative"][_key(match["relative"])]  # type: ignore[misc]
            yield from (make(Kind.PART, [Moment(part=hours)]) for hours in part)

    def _date_readings(self, match: re.Match[str], groups: set[str]) -> list[Moment]:
        values: dict[str, object] = {}
        if "weekday" in groups:
            values["weekday"] = self._value("weekday", match, "weekday")
        if "day" in groups:
            values["day"] = int(match["day"])
        if "dayword" in groups:
            values["day"] = self._value("dayword", match, "dayword")
        if "month" in groups:
            values["month"] = self._value("month", match, "month")
        if "monthname" in groups:
            values["month"] = self._value("monthname", match, "monthname")
        if "monthnum" in groups:
            values["month"] = int(match["monthnum"])
        if "year" in groups:
            values["year"] = int(match["year"])
        if "shortyear" in groups:
            values["year"] = 2000 + int(match["shortyear"])
        if "decade" in groups:
            values["decade"] = int(match["decade"])
        if "decadeword" in groups:
            values["decade"] = self._value("decadeword", match, "decadeword")
        if "century" in groups:
            values["century"] = self._value("ordinal", match, "century")
        if "season" in groups:
            values["season"] = self._value("season", match, "season")
        months = self._months(match, groups)
        if months:
            values["months"] = months
        if not values or not _possible(values):
            return []
        if "phase" in groups:
            values["phase"] = self._value("phase", match, "phase")
        moment = Moment(**values)  # type: ignore[arg-type]
        if (
            self.data.month_first
            and "monthnum" in groups
            and moment.day
            and moment.month
            and moment.day <= 12
        ):
            return [replace(moment, day=moment.month, month=moment.day), moment]
        return [moment]

    def _months(self, match: re.Match[str], groups: set[str]) -> tuple[int, int] | None:
        if "quarter" in groups:
            number = int(str(self._value("ordinal", match, "quarter")))
            return (3 * number - 2, 3 * number) if 1 <= number <= 4 else None
        if "half" in groups:
            number = int(str(self._value("ordinal", match, "half")))
            return (6 * number - 5, 6 * number) if 1 <= number <= 2 else None
        if "firstmonths" in groups:
            months = self._number(match["firstmonths"])
            return (1, int(months)) if months and 1 < months <= 12 else None
        if "quarternum" in groups:
            return 3 * int(match["quarternum"]) - 2, 3 * int(match["quarternum"])
        if "firstquarters" in groups:
            quarters = self._number(match["firstquarters"])
            return (1, int(3 * quarters)) if quarters in (2, 3) else None
        if "monthnum" in groups and "monthnum2" in groups and "day" not in groups:
            return int(match["monthnum"]), int(match["monthnum2"])
        return None

    def _second_date(self, match: re.Match[str], groups: set[str], first: Moment) -> Moment | None:
        if "year2" in groups and "day2" not in groups:
            return replace(first, year=int(match["year2"]))
        if "day2" not in groups:
            return None
        month = first.month
        if "month2" in groups:
            month = int(str(self._value("month", match, "month2")))
        elif "monthnum2" in groups:
            month = int(match["monthnum2"])
        weekday = self._tables["weekday"][_key(match["weekday2"])] if "weekday2" in groups else None
        return replace(first, day=int(match["day2"]), month=month, weekday=weekday)  # type: ignore[arg-type]

    def _clock(
        self, match: re.Match[str], groups: set[str], make: Callable[..., TimeExpression]
    ) -> Iterator[TimeExpression]:
        part: Hours | None = None
        for name in ("edge", "halfday", "part"):
            if name in groups:
                part = self._tables[name][_key(match[name])]  # type: ignore[assignment]
        start, end = match.span("span")
        if "noon" in groups:
            hour = int(str(self._value("noon", match, "noon")))
            yield make(Kind.CLOCK, [Moment(hour=hour, near=True)])
        elif "hour" in groups and "hour2" in groups:
            second_part = part
            if "halfday2" in groups:
                second_part = self._tables["halfday"][_key(match["halfday2"])]  # type: ignore[assignment]
            elif "part2" in groups:
                second_part = self._tables["part"][_key(match["part2"])]  # type: ignore[assignment]
            split = max(
                match.end(g)
                for g in ("hour", "minute", "halfday")
                if g in groups and match.start(g) < match.start("hour2")
            )
            first = make(Kind.CLOCK, self._hours(match, "hour", "minute", part), start, split)
            last = make(
                Kind.CLOCK, self._hours(match, "hour2", "minute2", second_part), match.start("hour2"), end
            )
            if "to" in groups:
                first = replace(first, bound=first.bound or Bound.SINCE)
                last = replace(last, bound=last.bound or Bound.UNTIL)
            yield from (first, last)
        elif "hour" in groups:
            yield make(Kind.CLOCK, self._hours(match, "hour", "minute", part))
        elif "halfhour" in groups:
            hour = (int(match["halfhour"]) - 1) % 24
            yield make(Kind.CLOCK, self._readings(hour, 30, part, padded=False))
        elif "hourword" in groups:
            hour = int(str(self._value("hourword", match, "hourword")))
            minute = int(str(self._value("minuteword", match, "minuteword"))) if "minuteword" in groups else 0
            if "minuteordinal" in groups:
                minute = int(str(self._value("ordinal", match, "minuteordinal")))
            total = hour * 60 + minute
            yield make(Kind.CLOCK, self._readings(total // 60 % 24, total % 60, part, padded=False))
        elif part is not None:
            yield make(Kind.PART, [Moment(part=part)])

    def _hours(self, match: re.Match[str], hour: str, minute: str, part: Hours | None) -> list[Moment]:
        written = match[hour]
        minutes = match.groupdict().get(minute)
        value = int(minutes) if minutes else 0
        if minutes is None and "halfpast" in match.groupdict() and match["halfpast"]:
            value = 30
        return self._readings(int(written), value, part, padded=written.startswith("0"))

    def _readings(self, hour: int, minute: int, part: Hours | None, *, padded: bool) -> list[Moment]:
        """The times that an hour may mean: with a part of the day one, without it often two."""
        if hour > 12:
            return [Moment(hour=hour % 24, minute=minute)]
        both = [hour % 12, hour % 12 + 12]
        if part is not None:
            clock = [h + minute / 60 for h in both]
            fits = [h for h, c in zip(both, clock, strict=True) if _within(c, part)]
            if len(fits) == 1:
                return [Moment(hour=fits[0], minute=minute)]
        if padded or (self.data.clock24 and part is None):
            return [Moment(hour=hour, minute=minute)]
        return [Moment(hour=h, minute=minute) for h in both]

    def _relative(self, match: re.Match[str], groups: set[str]) -> Moment | None:
        phase = self._tables["phase"].get(_key(match["phase"])) if "phase" in groups else None
        if "relative" in groups:
            unit, offset, *_ = self._tables["relative"][_key(match["relative"])]  # type: ignore[misc]
            return _counted(unit, offset, phase)
        if "before" in groups:
            return _counted("day", -int(match["before"]), None)
        if "after" in groups:
            return _counted("day", int(match["after"]), None)
        if not groups & {"unit", "dual"}:
            return None
        table = "unit" if "unit" in groups else "dual"
        unit, size = self._tables[table][_key(match[table])]  # type: ignore[misc]
        if "modifier" in groups:
            sign = int(str(self._value("modifier", match, "modifier")))
            number = self._number(match["n"]) if "n" in groups else 1.0
            return (
                Moment(unit=unit, sign=sign)
                if number is None
                else _counted(unit, sign * number * size, phase)
            )
        if "direction" in groups:
            sign = int(str(self._value("direction", match, "direction")))
        elif groups & {"plus", "minus"}:
            sign = 1 if "plus" in groups else -1
        else:
            return None
        number = self._number(match["n"]) if "n" in groups else 1.0
        if number is None:
            return Moment(unit=unit, sign=sign)
        return Moment(unit=unit, offset=number * size * (sign or 1), sign=sign)

    def _number(self, written: str) -> float | None:
        key = _key(written)
        if key[0].isdecimal():
            return float(key.replace(",", "."))
        value = self._tables["number"][key]
        return None if value is None else float(str(value))

    # --- what stands around an expression

    def _bound(self, text: str, start: int, end: int) -> Bound | None:
        match = self._before.search(text, max(0, start - 32), start)
        if match is None:
            match = self._after.match(text, end, min(len(text), end + 16))
        return self._bounds.get(_key(match["bound"])) if match else None

    def _with_zone(
        self, expression: TimeExpression, folded: Folded, zones: list[tuple[tuple[int, int], object]]
    ) -> TimeExpression:
        """The expression with the time zone that stands closest behind it, or else before it."""
        if expression.kind is not Kind.CLOCK or not zones:
            return expression
        best: tuple[int, float] | None = None
        for (start, end), zone in zones:
            first, last = folded.offsets[start], folded.offsets[min(end, len(folded.offsets) - 1)]
            if -1 <= first - expression.end <= ZONE_REACH_AFTER:
                distance = first - expression.end
            elif first < expression.end and last > expression.start:
                distance = 0
            elif 0 <= expression.start - last <= ZONE_REACH_BEFORE:
                distance = ZONE_REACH_AFTER + expression.start - last
            else:
                continue
            if isinstance(zone, float) and (best is None or distance < best[0]):
                best = distance, zone
        if best is None:
            return expression
        return replace(expression, readings=tuple(replace(m, zone=best[1]) for m in expression.readings))

    def _shift(self, folded: Folded, text: str) -> Iterator[TimeExpression]:
        for match in self._shifts.finditer(folded.text):
            start, end = folded.offsets[match.start("span")], _original_end(folded, match.end("span"))
            sign = int(str(self._value("shift", match, "shift")))
            yield TimeExpression(start, end, text[start:end], Kind.SHIFT, (Moment(sign=sign),))


#: How many characters may stand between a clock time and its time zone.
ZONE_REACH_AFTER = 24
ZONE_REACH_BEFORE = 14


def _blanks(template: str) -> str:
    return template.replace("_", r"\s{0,3}").replace(" ", r"\s{1,3}")


def _original_end(folded: Folded, end: int) -> int:
    """The original place behind a folded stretch, with the vowel signs that follow its last letter left out."""
    return folded.offsets[end - 1] + 1 if end else 0


_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _possible(values: Mapping[str, object]) -> bool:
    """Whether the day exists in the month."""
    day, month = values.get("day"), values.get("month")
    return (
        not (isinstance(day, int) and isinstance(month, int))
        or day <= _DAYS_IN_MONTH[month - 1]
        or month > 12
    )


def _counted(unit: str, offset: float, phase: object) -> Moment:
    sign = (offset > 0) - (offset < 0)
    return Moment(unit=unit, offset=offset, sign=sign, phase=phase if isinstance(phase, Phase) else None)


def _within(hour: float, part: Hours) -> bool:
    """Whether a time of the day lies in a part of it, which may run past midnight."""
    return any(part[0] <= h < part[1] for h in (hour, hour + 24))
