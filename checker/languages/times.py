"""How a language writes dates and times: the shape of the tables in ``times_<code>.py``.

A *template* is a regular expression with a few conveniences, so that a language is data only:

* ``{month}``, ``{day}`` … stand for the words of a table or for a number in the right range. A second date of a
  range takes a ``2`` (``{day2}``); everything else of the range is shared. ``{monthtext}`` only looks at the words.
* A space stands for one to three blanks, an underscore for none to three.
* The named group ``to`` marks a range (its ends are bounds), ``plus`` and ``minus`` give an offset its direction,
  ``halfpast`` adds half an hour, ``halfbefore`` takes it off, ``andhalf`` adds half a unit; ``cumulative`` lets a
  quarter mean all quarters up to it, ``eve`` a weekday the one before, ``several`` says that a number is not given,
  ``term`` makes two months one period, ``lastweek`` says that the week of a month is its last.
* ``⟨`` and ``⟩`` enclose the expression itself where the template also asks for words around it.

Texts and tables are folded before they meet: lower case, ASCII digits, one form of each Arabic letter, no vowel signs,
half-width forms. ``proper`` lists words that only mean a day or month when capitalised (``May``, ``Minggu``); they
keep their capital in the folded text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from importlib import import_module

from checker.languages import CODES, UnknownLanguageError


class Phase(Enum):
    """A part of a period: its beginning, its middle, its end."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"


class Bound(Enum):
    """What a point in time limits."""

    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"


#: Units of time with their length in days; ``now`` is no length, it says that the offset is zero.
UNIT_DAYS: Mapping[str, float] = {
    "now": 0.0,
    "second": 1 / 86400,
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1.0,
    "weekend": 7.0,
    "week": 7.0,
    "month": 30.44,
    "quarter": 91.3,
    "half": 182.6,
    "year": 365.25,
    "decade": 3652.5,
    "century": 36525.0,
}

#: First and last hour of a part of the day; hours beyond 24 belong to the next day.
Hours = tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class TimeData:
    """The tables of a language. In each table the first word with a value is the one shown to an editor.

    ``weekdays`` (and ``weekday_letters``, which need brackets) count from Monday (0), ``months`` from 1;
    ``month_names`` are those that mean a month without a number beside them. ``parts`` are parts of the day (``pagi``),
    ``half_days`` those that only stand beside a clock time (``p.m.``), ``edges`` those beside a weekday
    (``early Thursday``), ``noons`` words for 12 and 0 o'clock. ``units`` (and ``duals``, which hold their number) give
    a unit and how many of it. ``modifiers`` turn a unit into a period (``bulan lalu``: -1), ``dated`` are modifiers
    that say only past or future (``Juli mendatang``). ``directions`` belong to offsets (``setelah``: 1, ``lalu``: -1;
    0: either). ``numbers`` give ``None`` for a number that is not said (``beberapa``). ``relatives`` are whole phrases
    with unit, offset and, for some, part of the day. ``zones`` are hours from UTC, ``None`` for the local time of the
    place of the event. ``holidays`` have a name for each (several joined by ``|`` for *Eid*). ``shifts`` say that
    something comes earlier (-1) or later (1) than planned, ``orders`` that what is told precedes (-1) or follows (1)
    the event named behind them. ``idioms``
    (templates) hold words of time that mean none. ``date_pieces`` build a date: field and pattern, in writing order;
    ``clock_pattern`` a time from ``hour``, ``hour12``, ``minute`` and ``half`` (one of ``halves``).
    """

    code: str
    opening: str
    closing: str
    templates: tuple[str, ...]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    month_names: frozenset[str]
    parts: Mapping[str, Hours]
    half_days: Mapping[str, Hours]
    noons: Mapping[str, int]
    units: Mapping[str, tuple[str, float]]
    modifiers: Mapping[str, int]
    dated: Mapping[str, int]
    directions: Mapping[str, int]
    numbers: Mapping[str, float | None]
    ordinals: Mapping[str, int]
    relatives: Mapping[str, tuple[str, int] | tuple[str, int, Hours]]
    phases: Mapping[str, Phase]
    zones: Mapping[str, float | None]
    bounds_before: Mapping[str, Bound]
    bounds_after: Mapping[str, Bound]
    shifts: Mapping[str, int]
    seasons: Mapping[str, str]
    holidays: Mapping[str, str] = field(default_factory=dict)
    #: The beginning, middle or end of a period that is not named (*akhir bulan*, 年底): its unit and which part.
    period_parts: Mapping[str, tuple[str, Phase]] = field(default_factory=dict)
    #: The months of the Islamic calendar, from 1.
    lunar_months: Mapping[str, int] = field(default_factory=dict)
    orders: Mapping[str, int] = field(default_factory=dict)
    duals: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    hour_words: Mapping[str, int] = field(default_factory=dict)
    minute_words: Mapping[str, int] = field(default_factory=dict)
    day_words: Mapping[str, int] = field(default_factory=dict)
    decade_words: Mapping[str, int] = field(default_factory=dict)
    weekday_letters: Mapping[str, int] = field(default_factory=dict)
    edges: Mapping[str, Hours] = field(default_factory=dict)
    idioms: tuple[str, ...] = ()
    proper: frozenset[str] = frozenset()
    #: Words of ``directions`` and ``relatives`` that are followed by the event they count from.
    anchoring: frozenset[str] = frozenset()
    #: What follows or precedes an offset that counts from an event (expressions).
    anchor_after: str = ""
    anchor_before: str = ""
    #: What follows an offset that belongs to the word behind it although a word precedes it (两年前通过的).
    anchor_not: str = ""
    #: What follows a word of ``bounds_after`` that is part of another word (前往, 前後; an expression).
    bound_not: str = ""
    #: Words of ``orders`` that say many other things too.
    vague_orders: frozenset[str] = frozenset()
    #: What stands behind an event that is before or after another (出席した後); ``orders`` is empty then (expressions).
    order_after: str = ""
    order_before: str = ""
    #: What stands for the event instead of naming it (an expression): two days after *that*.
    anaphors: str = ""
    #: Words of ``directions``, and leading words of offsets, that give a stretch of time rather than a point.
    windows: frozenset[str] = frozenset()
    #: Words in an offset that make it a point in time and no stretch (an expression): *three weeks from now*.
    points: str = ""
    #: Words before a date that was the planned one, until it was changed (an expression).
    originally: str = ""
    #: Whether the night of a weekday may be the one before the day (ليلة الخميس).
    night_before: bool = False
    #: Whether an hour up to 12 without a part of the day is one of the 24-hour clock.
    clock24: bool = False
    #: What may stand between a part of the day and the clock time that it belongs to (*petang sekitar pukul enam*; an
    #: expression). Empty where the time comes first or says its half of the day itself.
    part_gap: str = ""
    #: What says right before or behind a clock time that it is rounded: about, shortly before (expressions).
    rounded_before: str = ""
    rounded_after: str = ""
    #: Whether 3/5 may also mean March 5.
    month_first: bool = False
    date_pieces: tuple[tuple[str, str], ...] = ()
    clock_pattern: str = "{hour:02}:{minute:02}"
    halves: tuple[str, str] = ("", "")


@cache
def time_data(code: str) -> TimeData:
    """The tables of a language.

    Raises:
        UnknownLanguageError: the checker does not speak it.
    """
    if code not in CODES:
        raise UnknownLanguageError(code)
    data: TimeData = import_module(f"checker.languages.times_{code}").TIMES
    return data


def table(text: str, *values: int) -> dict[str, int]:
    """A table from lines of variants separated by ``|``, numbered from the first value (default 0) on."""
    start = values[0] if values else 0
    lines = [line.strip() for line in text.strip().splitlines()]
    return {word.strip(): start + i for i, line in enumerate(lines) for word in line.split("|")}
