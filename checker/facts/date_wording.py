"""How a language writes a moment, and what an expression of time means in the words of a message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from checker.facts.moments import Kind, Moment, TimeExpression
from checker.languages.times import Hours, TimeData, time_data

_T = TypeVar("_T")

#: Offsets up to this distance have phrases of their own (lusa, the day after tomorrow).
MAX_PHRASE = 2
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}
_SIGNED = {Kind.SHIFT: ("earlier", "later"), Kind.ORDER: ("before", "after")}
_PHASES = {"early": "the beginning of", "middle": "the middle of", "late": "the end of"}


def written(moment: Moment, code: str) -> tuple[str, ...]:
    """How a language writes a moment: the usual words, at most two; none for what it writes in too many ways.

    Raises:
        UnknownLanguageError: the checker does not speak the language.
    """
    data = time_data(code)
    if moment.hour is not None:
        return (_clock(moment.hour, moment.minute or 0, data),)
    if moment.part:
        part = moment.part
        return (max(data.parts, key=lambda word: _similarity(data.parts[word], part)),)
    if moment.unit and moment.offset is None and moment.phase:
        value = moment.unit, moment.phase
        return tuple(w for w, part in data.period_parts.items() if part == value)[:2]
    if moment.unit and moment.offset is not None and abs(moment.offset) <= MAX_PHRASE:
        phrases = [w for w, v in data.relatives.items() if v == (moment.unit, moment.offset)]
        if phrases:
            return tuple(phrases[:2])
    if moment.sign:
        return tuple(w for w, sign in (data.directions if moment.unit else data.shifts).items() if sign == moment.sign)[
            :2
        ]
    if moment.holiday and moment.lunar is None:
        return (_word(data.holidays, moment.holiday),)
    text = _date(moment, data)
    return (text,) if text else ()


def _clock(hour: int, minute: int, data: TimeData) -> str:
    half = data.halves[hour >= 12]
    return data.clock_pattern.format(hour=hour, hour12=(hour - 1) % 12 + 1, minute=minute, half=half)


def _date(moment: Moment, data: TimeData) -> str:
    words: dict[str, object] = {"day": moment.day, "year": moment.year}
    if moment.weekday is not None:
        words["weekday"] = _word(data.weekdays, moment.weekday)
    if moment.month is not None:
        words["month"] = _word(data.months, moment.month)
    elif moment.lunar is not None:
        words["month"] = _word(data.lunar_months, moment.lunar)
    pieces = (pattern.format(words[name]) for name, pattern in data.date_pieces if words.get(name) is not None)
    return "".join(pieces).strip(" ,")


def _word(table: Mapping[str, _T], value: _T) -> str:
    return next(word for word, number in table.items() if number == value)


def _similarity(one: Hours, other: Hours) -> float:
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common / (max(one[1], other[1]) - min(one[0], other[0]))


def described(expression: TimeExpression) -> str:
    """What an expression means, in English, for a message to an editor."""
    moment = expression.moment
    if expression.kind is Kind.CLOCK:
        return _described_clock(expression)
    if moment.part:
        return f"{_hours(moment.part[0])}–{_hours(moment.part[1])}"
    if expression.kind in _SIGNED:
        return _SIGNED[expression.kind][(moment.sign or 0) > 0]
    if expression.kind in (Kind.RELATIVE, Kind.PERIOD_PART):
        return _described_offset(moment)
    return _described_date(moment)


def _described_clock(expression: TimeExpression) -> str:
    moment = expression.moment
    if moment.near:
        return "noon" if moment.hour == 12 else "midnight"
    times = " or ".join(f"{m.hour or 0:02}:{m.minute or 0:02}" for m in expression.readings)
    return times if moment.zone is None else f"{times} at UTC{moment.zone:+g}"


def _hours(hours: float) -> str:
    return f"{int(hours) % 24:02}:{round(hours % 1 * 60):02}"


def _described_offset(moment: Moment) -> str:
    phase = f"{_PHASES[moment.phase.value]} " if moment.phase else ""
    if moment.unit and moment.offset is None and moment.phase:
        return f"{phase}the {moment.unit}"
    if moment.unit is None or moment.offset is None:
        return "in the past" if (moment.sign or 0) < 0 else "in the future"
    if moment.offset == 0:
        return (
            "now" if moment.unit == "now" else "the same day" if moment.unit == "day" else f"{phase}this {moment.unit}"
        )
    count = abs(moment.offset)
    distance = f"{count:g} {moment.unit}" + ("" if count == 1 else "s")
    return f"{phase}{distance} {'before' if moment.offset < 0 else 'after'}" if moment.sign else f"{distance} away"


def _described_date(moment: Moment) -> str:
    months = time_data("en").months
    parts: list[str] = []
    if moment.phase:
        parts.append(_PHASES[moment.phase.value])
    if moment.holiday and moment.lunar is None:
        parts.append(_word(time_data("en").holidays, moment.holiday))
    if moment.week is not None:
        parts.append(f"the {_WEEKS[moment.week]}" + (" week of" if moment.weekday is None else ""))
    if moment.weekday is not None:
        parts.append(_WEEKDAYS[moment.weekday])
    if moment.day is not None:
        parts.append(str(moment.day) if moment.month or moment.lunar else f"the {moment.day}.")
    if moment.month is not None:
        parts.append(_word(months, moment.month))
    if moment.lunar is not None:
        parts.append(_word(time_data("en").lunar_months, moment.lunar))
    if moment.months:
        parts.append(f"{_word(months, moment.months[0])} to {_word(months, moment.months[1])}")
    if moment.season:
        parts.append(f"the {moment.season} season" if moment.season in ("rainy", "dry") else moment.season)
    if moment.year is not None:
        parts.append(str(moment.year))
    if moment.decade is not None:
        parts.append(f"the {moment.decade}s")
    if moment.century is not None:
        parts.append(f"century {moment.century}")
    return " ".join(parts)
