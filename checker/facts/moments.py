"""What an expression of time says: the types that extractor, comparison and wording share."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum

from checker.languages.times import Bound, Hours, Phase


class Kind(Enum):
    """What an expression is compared with: clock times with parts of the day, all others with their own kind."""

    DATE = "date"
    CLOCK = "clock"
    PART = "part of the day"
    RELATIVE = "relative"
    SHIFT = "shift"
    ORDER = "order"
    PERIOD_PART = "part of a period"


@dataclass(frozen=True, slots=True)
class Moment:
    """A point or period in time; a field is ``None`` where the text does not give it.

    ``weekday`` counts from Monday (0); ``decade`` is its first year (of the century, 0-99, where only that is said),
    ``century`` its number; ``months`` the first and last month of a quarter, half-year or first months of a year,
    ``week`` the week of a month (or which Saturday of it; -1 for the last), ``holiday`` the name of a feast,
    ``lunar`` a month of the Islamic calendar.
    ``zone`` is the distance from UTC in hours; ``near`` says that the hour is a word such as noon,
    ``rounded`` that words beside it make it a rough one (about four, shortly before four). ``part`` is a part
    of the day in hours, which may go beyond 24. ``unit`` with ``offset`` is a period counted from now or from an event
    (last month: month, -1; two days before: day, -2); where the number is not said (a few days ago, last Friday) only
    ``sign`` is given. ``sign`` 0 beside an offset other than 0 leaves the direction open. A shift (earlier or later
    than planned) and an order (before or after an event) have only a sign.
    """

    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    decade: int | None = None
    century: int | None = None
    months: tuple[int, int] | None = None
    season: str | None = None
    week: int | None = None
    holiday: str | None = None
    lunar: int | None = None
    phase: Phase | None = None
    hour: int | None = None
    minute: int | None = None
    zone: float | None = None
    near: bool = False
    rounded: bool = False
    part: Hours | None = None
    unit: str | None = None
    offset: float | None = None
    sign: int | None = None

    @property
    def given(self) -> dict[str, object]:
        """The fields that the text gives."""
        values = ((f.name, getattr(self, f.name)) for f in fields(self))
        return {name: value for name, value in values if value is not None and value is not False}


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """An expression of time with its place in the text (code points, ``end`` exclusive).

    ``readings`` holds more than one moment where the text is ambiguous (``3/5/2023`` in English, ``8:30`` without a.m.
    or p.m.). ``bound`` is the limit that the words around it make it (``hingga Jumat``). ``anchored`` says that an
    offset counts from an event named beside it (two days after the vote), ``window`` that it is a stretch of time
    (the past two years). ``bound_at`` and ``zone_at`` are the places of the words for its limit and its time zone.
    """

    start: int
    end: int
    text: str
    kind: Kind
    readings: tuple[Moment, ...]
    bound: Bound | None = None
    anchored: bool = False
    window: bool = False
    bound_at: tuple[int, int] | None = None
    zone_at: tuple[int, int] | None = None

    @property
    def moment(self) -> Moment:
        """The first reading."""
        return self.readings[0]
