"""Dates, clock times and relative times by value: what the source says is missing, and another value stands there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product

from checker.checks.derived_dates import follows
from checker.checks.event_limits import turned_limits
from checker.checks.event_order import misplaced
from checker.checks.period_parts import exchanged_parts
from checker.checks.rule import Pair, Rule
from checker.checks.time_pairing import doubled, other_part_of_day
from checker.facts.date_agreement import DATE_FIELDS, agree, date_value, day_shift, inverted, weekday_of
from checker.facts.date_arithmetic import is_neighbour
from checker.facts.date_wording import described, written
from checker.facts.dates import Kind, Moment, TimeExpression, extract, orders
from checker.facts.quantities import extract as quantities
from checker.findings import Category, Finding, Severity
from checker.languages import SOURCE
from checker.languages.quantity_polarity import POLARITY
from checker.languages.times import Bound, time_data
from checker.languages.units import TIME as SPAN

DATE = Rule(
    "date-value",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A date, weekday, month or year became another one",
    "A field of a date (weekday, day, week, month, year, decade, century, quarter, half-year, season, "
    "holiday, or the beginning, middle or end of a period) that the source gives is nowhere in the translation, and "
    "another value of the same field stands there that the source does not give. A date without its year or weekday "
    "is the same date; one that lies as far from the source's as a duration says that both sides state, or the day "
    "before or after that a limit includes (after March 31, from April 1), follows from it. A source date without any "
    "partner is a hint; a full date whose weekday is not that of the calendar is minor.",
)
TIME = Rule(
    "time-value",
    Category.MISTRANSLATION,
    Severity.MAJOR,
    "A clock time or part of the day became another one",
    "No time in the translation agrees with the source's, and one stands there that agrees with none of the source. "
    "Times are compared in UTC where both sides name a time zone; 12-hour and 24-hour clocks and parts of the day are "
    "converted.",
)
RELATIVE = Rule(
    "relative-time",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "Last, this or next; before or after; since or until; earlier or later became another",
    "A period counted from now or from an event (bulan lalu, lusa, sebulan setelah) has no partner of the same "
    "distance and direction, and one that the source does not hold stands there; or a date is the end of a period "
    "where it was the beginning; or the end of the month became that of the year; or something was brought forward "
    "instead of postponed; or two events are told in the other order. A fact told from the other of "
    "its two events (it had been cut off a month before) is the same fact.",
)
RULES = (DATE, TIME, RELATIVE)

#: Measured precision of each rule; the share of its findings that are right.
DATE_CONFIDENCE = 0.97
TIME_CONFIDENCE = 0.95
RELATIVE_CONFIDENCE = 0.93
LOSS_CONFIDENCE = 0.4

#: How far behind a source offset, in characters, the event is named that it counts from, and how many words of the
#: translation beside its offset name it.
EVENT_REACH = 45
EVENT_WORDS = 3

#: How many characters may stand between a month and the year it belongs to in the source (Maret tahun lalu).
MONTH_REACH = 2

#: The small hours end and the night begins, in hours; how far from a part of the day its weekday stands.
DAWN = 6.5
DUSK = 16
NIGHT_END = 30
#: When a late hour begins in a language that calls the night before a day by the day.
LATE = 17
WEEKDAY_REACH = 12
#: How far from a limit, in characters, something may be denied.
DENIAL_REACH = 60
#: How far from an event, in characters, an offset stands that counts from it.
OFFSET_REACH = 6
#: How far from the date or feast that it counts from an offset stands, in characters.
DATED_REACH = 8
#: Most hours that are told as a number of hours rather than as days.
MOST_HOURS = 24
#: How the source says that something lasts.
LASTING = ("selama ", "sepanjang ")

#: Limits behind which something is told, and before which.
_STARTS = frozenset({Bound.SINCE, Bound.AFTER})
_ENDS = frozenset({Bound.UNTIL, Bound.BEFORE})


def check(pair: Pair) -> Iterator[Finding]:
    """Dates, then times of the day, then relative times and limits."""
    source = extract(pair.source, SOURCE)
    translation = extract(pair.translation, pair.language.code)
    yield from _Comparison(pair, source, translation).findings()


class _Comparison:
    """The expressions of the two sides of a pair."""

    def __init__(self, pair: Pair, source: Sequence[TimeExpression], translation: Sequence[TimeExpression]) -> None:
        self.pair = pair
        self.source = source
        self.translation = translation

    def findings(self) -> Iterator[Finding]:
        yield from self._event_limits()
        if not self.source and not self.translation:
            yield from self._orders()
            return
        yield from self._dates()
        yield from self._times()
        yield from self._relatives()
        yield from self._period_parts()
        yield from self._shifts()
        yield from self._orders()
        yield from self._bounds()
        yield from self._weekdays()
        yield from self._paired()

    def _sides(self, *kinds: Kind) -> tuple[list[TimeExpression], list[TimeExpression]]:
        return [e for e in self.source if e.kind in kinds], [e for e in self.translation if e.kind in kinds]

    # --- dates

    def _dates(self) -> Iterator[Finding]:
        source, translation = self._sides(Kind.DATE)
        shifts = {0, *(day_shift(a, b) for a, b in product(*self._sides(Kind.CLOCK)) if agree(a, b))}
        left = [(e, _unexplained(e, translation, shifts, forward=True)) for e in source]
        other = [(e, _unexplained(e, source, shifts, forward=False)) for e in translation]
        used: set[int] = set()
        for expression, fields in left:
            best = max(
                (
                    (_closeness(expression, candidate, conflict), -number, conflict)
                    for number, (candidate, rest) in enumerate(other)
                    if number not in used
                    and (
                        conflict := _conflict(expression, candidate, fields & rest)
                        or _other_week(expression, candidate)
                        or _other_span(expression, candidate)
                    )
                    and not self._explained(expression, candidate)
                ),
                default=None,
            )
            if best is not None:
                used.add(-best[1])
                yield self._finding(DATE, DATE_CONFIDENCE, expression, other[-best[1]][0])
            elif fields and fields == set(_given(expression)) and "day" in fields and not any(r for _, r in other):
                yield self._loss(DATE, expression)

    def _explained(self, source: TimeExpression, translation: TimeExpression) -> bool:
        """Whether a date of the translation follows from the source's: by a duration that both state, or as a limit."""
        return is_neighbour(source, translation) or follows(
            self.pair, source, translation, self.source, self.translation
        )

    # --- times of the day

    def _times(self) -> Iterator[Finding]:
        source, translation = self._sides(Kind.CLOCK, Kind.PART)
        left = [e for e in source if not any(agree(e, t) for t in translation if _explains(t, e))]
        other = [t for t in translation if not any(agree(e, t) for e in source if _explains(e, t))]
        for expression, candidate in _partners(left, other):
            yield self._finding(TIME, TIME_CONFIDENCE, expression, candidate)
        yield from self._nights(source, translation)
        yield from self._hours_as_clock()

    def _nights(self, source: Sequence[TimeExpression], translation: Sequence[TimeExpression]) -> Iterator[Finding]:
        """The small hours of a weekday that became its night, which is almost a day later."""
        dawns = [e for e in source if e.kind is Kind.PART and e.moment.part and e.moment.part[1] <= DAWN]
        if len(dawns) != 1 or any(e.kind is Kind.CLOCK for e in (*source, *translation)):
            return
        (dawn,) = dawns
        nights = [t for t in translation if agree(dawn, t)]
        parts = [t.moment.part for t in nights if t.moment.part]
        if not parts or any(part[0] < DUSK for part in parts):
            return
        if time_data(self.pair.language.code).night_before and all(part[0] != LATE for part in parts):
            return  # The night before a day is called by the day; only a late hour surely is of its evening.
        day, same = self._weekday_of(self.source, dawn), self._weekday_of(self.translation, nights[0])
        others = {e.moment.weekday for e in self.translation if e.kind is Kind.DATE}
        if day is None or day != same or (day - 1) % 7 in others:
            return
        if (day + 1) % 7 in others or all(part[1] <= NIGHT_END for part in parts):
            yield self._finding(TIME, TIME_CONFIDENCE, dawn, nights[0])

    @staticmethod
    def _weekday_of(expressions: Iterable[TimeExpression], part: TimeExpression) -> int | None:
        """The weekday that stands beside a part of the day."""
        for e in expressions:
            if e.kind is Kind.DATE and e.moment.weekday is not None:
                gap = max(e.start, part.start) - min(e.end, part.end)
                if gap <= WEEKDAY_REACH:
                    return e.moment.weekday
        return None

    def _hours_as_clock(self) -> Iterator[Finding]:
        """So many hours later that became that hour of the clock, or the hour that became a duration."""
        for mine, theirs, forward in ((self.source, self.translation, True), (self.translation, self.source, False)):
            spans = [e for e in mine if _whole_hours(e) and not any(agree(e, t) for t in theirs)]
            clocks = [e for e in theirs if e.kind is Kind.CLOCK and not e.moment.near]
            if not spans or not clocks:
                continue
            known = [e for e in mine if e.kind in (Kind.CLOCK, Kind.PART)]
            code = self.pair.language.code if forward else SOURCE
            text = self.pair.translation if forward else self.pair.source
            for span, clock in product(spans, clocks):
                hours = _whole_hours(span)
                if any(agree(k, clock) for k in known) or not any(
                    m.hour is not None and m.hour % 12 == hours % 12 and not m.minute for m in clock.readings
                ):
                    continue
                if _says_hours(text, code, hours) or any(
                    k.moment.hour is not None
                    and ((k.moment.hour + n * hours) % 12 == hours % 12)
                    and not k.moment.minute
                    for k in known
                    for n in (1, -1)
                ):
                    continue
                yield self._finding(TIME, TIME_CONFIDENCE, *((span, clock) if forward else (clock, span)))
                return

    # --- relative times

    def _relatives(self) -> Iterator[Finding]:
        source, translation = _without_shared_now(*self._sides(Kind.RELATIVE))
        source = [e for e in source if not _is_partial(self.pair.source, SOURCE, e)]
        translation = [t for t in translation if not _is_partial(self.pair.translation, self.pair.language.code, t)]
        left = [e for e in source if not any(agree(e, t) and _as_definite(t, e) for t in translation)]
        other = [t for t in translation if not any(agree(e, t) and _as_definite(e, t) for e in source)]
        left, other = _without_now(left), _without_now(self._without_supplied_years(other))
        comparable = _same_side if len(left) == 1 == len(other) and self._only_relatives_left() else _comparable
        for expression, candidate in _partners(left, other, comparable):
            if self._same_event(expression, candidate):
                yield self._finding(RELATIVE, RELATIVE_CONFIDENCE, expression, candidate)
        yield from self._stretches(source, translation)

    def _period_parts(self) -> Iterator[Finding]:
        for expression, candidate in exchanged_parts(self.source, self.translation):
            yield self._finding(RELATIVE, RELATIVE_CONFIDENCE, expression, candidate)

    def _only_relatives_left(self) -> bool:
        """Whether every date of each side has its partner: then none of them can stand for an offset."""
        source, translation = self._sides(Kind.DATE)
        return all(any(agree(s, t) for t in translation) for s in source) and all(
            any(agree(s, t) for s in source) for t in translation
        )

    def _stretches(self, source: Sequence[TimeExpression], translation: Sequence[TimeExpression]) -> Iterator[Finding]:
        """What lasts for the next three weeks and is told to happen in three weeks."""
        points = time_data(self.pair.language.code).points
        for expression in source:
            if not (points and expression.window and expression.text.lower().startswith(LASTING)):
                continue
            partners = [t for t in translation if agree(expression, t)]
            if len(partners) != 1 or partners[0].window or partners[0].anchored or partners[0].bound:
                continue
            if re.search(points, partners[0].text.lower()):
                yield self._finding(RELATIVE, RELATIVE_CONFIDENCE, expression, partners[0])

    def _without_supplied_years(self, translation: Iterable[TimeExpression]) -> list[TimeExpression]:
        """Without the years that a translation adds to a month (明年1月 for Januari) where the source names none."""
        if any(self._beside_month(e, self.source, MONTH_REACH) for e in self.source):
            return list(translation)
        return [e for e in translation if not self._beside_month(e, self.translation, 0)]

    @staticmethod
    def _beside_month(expression: TimeExpression, others: Iterable[TimeExpression], reach: int) -> bool:
        return expression.moment.unit == "year" and any(
            e.moment.month and (0 <= expression.start - e.end <= reach or 0 <= e.start - expression.end <= reach)
            for e in others
        )

    def _same_event(self, source: TimeExpression, translation: TimeExpression) -> bool:
        """Whether two opposite offsets name the same event beside them, as far as the lexicon can tell."""
        if translation.anchored and not source.anchored and inverted(source, translation):
            # The spill three months ago: three months after the spill.
            nearest, _ = self._events(source, translation)
            terms = self.pair.evidence.source.terms
            before = {i for i, t in enumerate(terms) if source.start - EVENT_REACH <= t.start < source.start}
            return before.isdisjoint(nearest)
        if not (source.anchored and translation.anchored and inverted(source, translation)):
            return True
        if self._same_date_beside(source, translation):
            return True
        nearest, behind = self._events(source, translation)
        return not nearest or not behind.isdisjoint(nearest)

    def _same_date_beside(self, source: TimeExpression, translation: TimeExpression) -> bool:
        """Whether the event that both offsets count from is the same date or feast (tujuh hari sebelum Idulfitri)."""
        after = [e for e in self.source if e.kind is Kind.DATE and 0 <= e.start - source.end <= DATED_REACH]
        beside = [
            e
            for e in self.translation
            if e.kind is Kind.DATE
            and max(e.start, translation.start) - min(e.end, translation.end) <= DATED_REACH
            and (e.start >= translation.end) == self.pair.language.spaced
        ]
        return any(agree(a, b) for a, b in product(after[:1], beside))

    def _events(self, source: TimeExpression, translation: TimeExpression) -> tuple[set[int], set[int]]:
        """Source terms that explain the event beside a translated offset, and those behind the source's offset."""
        evidence = self.pair.evidence
        terms = evidence.source.terms
        behind = {i for i, t in enumerate(terms) if source.end <= t.start <= source.end + EVENT_REACH}
        content = evidence.target.content
        tokens = evidence.target.tokens
        if self.pair.language.spaced:
            beside = [i for i in content if tokens[i].start >= translation.end][:EVENT_WORDS]
        else:
            beside = [i for i in content if tokens[i].end <= translation.start][: -EVENT_WORDS - 1 : -1]
        elsewhere = {i for i, t in enumerate(terms) if t.end <= source.start or t.start >= source.end}
        support = (elsewhere.intersection(evidence.support[i]) for i in beside)
        return next((found for found in support if found), set()), behind

    def _shifts(self) -> Iterator[Finding]:
        source, translation = self._sides(Kind.SHIFT)
        if source and translation and not any(agree(a, b) for a, b in product(source, translation)):
            yield self._finding(RELATIVE, RELATIVE_CONFIDENCE, source[0], translation[0])

    def _orders(self) -> Iterator[Finding]:
        """Before for after the same event: only where no word of the other order could be meant."""
        source = orders(self.pair.source, SOURCE)
        signs = {e.moment.sign for e in source}
        if not source or len(signs) > 1:
            return
        translation = orders(self.pair.translation, self.pair.language.code)
        opposite = signs.isdisjoint(e.moment.sign for e in translation)
        for expression, candidate in product(source, translation) if opposite else ():
            if expression.anchored and candidate.anchored:
                nearest, behind = self._events(expression, candidate)
                if not behind.isdisjoint(nearest):
                    yield self._finding(RELATIVE, RELATIVE_CONFIDENCE, expression, candidate)
                    return
        for expression, candidate in misplaced(self.pair):
            yield self._order_finding(expression, candidate)

    def _bounds(self) -> Iterator[Finding]:
        """A date or time that ends a period on one side and begins it on the other."""
        source, translation = self._sides(Kind.DATE, Kind.CLOCK, Kind.RELATIVE, Kind.PART)
        for expression in source:
            partners = [t for t in translation if t.kind is expression.kind and agree(expression, t)]
            if len(partners) != 1:
                continue
            partner = partners[0]
            if self._ends_offset(self.source, expression) or self._ends_offset(self.translation, partner):
                continue  # Two days before the feast: the word belongs to the days.
            if (
                sum(agree(e, partner) for e in source if e.kind is partner.kind) == 1
                and _opposed(expression.bound, partner.bound)
                and self._denied(self.pair.source, expression, SOURCE)
                == self._denied(self.pair.translation, partner, self.pair.language.code)
            ):
                yield self._bound_finding(expression, partner)

    def _event_limits(self) -> Iterator[Finding]:
        for here, there in turned_limits(self.pair):
            source, translation = self.pair.source_span(*here), self.pair.translation_span(*there)
            yield Finding(
                RELATIVE.id,
                RELATIVE.category,
                RELATIVE.severity,
                RELATIVE_CONFIDENCE,
                f"“{source.text}” names an end or a beginning as the limit; the {self.pair.language.name} says the "
                f"opposite: “{translation.text}”.",
                source=source,
                translation=translation,
            )

    @staticmethod
    def _ends_offset(expressions: Iterable[TimeExpression], event: TimeExpression) -> bool:
        """Whether an offset beside an event counts from it."""
        return any(
            e.kind is Kind.RELATIVE
            and e is not event
            and e.moment.offset
            and max(e.start, event.start) - min(e.end, event.end) <= OFFSET_REACH
            for e in expressions
        )

    @staticmethod
    def _denied(text: str, expression: TimeExpression, code: str) -> bool:
        """Whether something is denied beside a limit: closed until Monday, not open until Monday."""
        around = text[max(0, expression.start - DENIAL_REACH) : expression.end + DENIAL_REACH]
        return POLARITY[code].denied.search(around.lower()) is not None

    def _paired(self) -> Iterator[Finding]:
        """Times that only show to be wrong when they are paired one by one."""
        for expression, candidate in doubled(self.source, self.translation):
            if expression.kind is Kind.CLOCK:
                yield self._finding(TIME, TIME_CONFIDENCE, expression, candidate)
            elif not self._explained(expression, candidate):
                yield self._finding(DATE, DATE_CONFIDENCE, expression, candidate)
        texts, spaced = (self.pair.source, self.pair.translation), self.pair.language.spaced
        for expression, candidate in other_part_of_day(self.source, self.translation, texts, spaced=spaced):
            yield self._finding(TIME, TIME_CONFIDENCE, expression, candidate)

    def _weekdays(self) -> Iterator[Finding]:
        """A full date of the translation that names a weekday which it was not, and which the source does not name."""
        named = {m.weekday for e in self.source if e.kind is Kind.DATE for m in e.readings}
        for expression in self.translation:
            moment = expression.moment
            if expression.kind is not Kind.DATE or len(expression.readings) > 1 or moment.weekday in (None, *named):
                continue
            if moment.day and moment.month and moment.year:
                day = weekday_of(moment.year, moment.month, moment.day)
                if day is not None and day != moment.weekday:
                    yield self._calendar_finding(expression, replace(moment, weekday=day))

    # --- findings

    def _finding(self, rule: Rule, confidence: float, source: TimeExpression, translation: TimeExpression) -> Finding:
        zones = _same_hour(source, translation)
        here = self.pair.source_span(*_stretch(source, source.zone_at if zones else None))
        there = self.pair.translation_span(*_stretch(translation, translation.zone_at if zones else None))
        return Finding(
            rule.id,
            rule.category,
            rule.severity,
            confidence,
            f"“{here.text}” is {described(source)}; the {self.pair.language.name} says “{there.text}”, "
            f"{described(translation)}.",
            source=here,
            translation=there,
            expected=written(source.moment, self.pair.language.code),
        )

    def _order_finding(self, source: TimeExpression, translation: TimeExpression) -> Finding:
        return Finding(
            RELATIVE.id,
            RELATIVE.category,
            RELATIVE.severity,
            RELATIVE_CONFIDENCE,
            f"“{source.text}” puts two events in an order; “{translation.text}” in the {self.pair.language.name} turns "
            "it round.",
            source=self.pair.source_span(source.start, source.end),
            translation=self.pair.translation_span(translation.start, translation.end),
        )

    def _bound_finding(self, source: TimeExpression, translation: TimeExpression) -> Finding:
        assert source.bound and translation.bound
        here = self.pair.source_span(*_stretch(source, source.bound_at))
        there = self.pair.translation_span(*_stretch(translation, translation.bound_at))
        return Finding(
            RELATIVE.id,
            RELATIVE.category,
            RELATIVE.severity,
            RELATIVE_CONFIDENCE,
            f"“{here.text}” says “{source.bound.value}” in the source; the {self.pair.language.name} says "
            f"“{translation.bound.value}”: “{there.text}”.",
            source=here,
            translation=there,
        )

    def _calendar_finding(self, translation: TimeExpression, right: Moment) -> Finding:
        name = self.pair.language.name
        return Finding(
            DATE.id,
            Category.MISTRANSLATION,
            Severity.MINOR,
            LOSS_CONFIDENCE,
            f"“{translation.text}” in the {name}: by the calendar it is "
            f"{described(replace(translation, readings=(right,)))}.",
            translation=self.pair.translation_span(translation.start, translation.end),
            expected=written(right, self.pair.language.code),
        )

    def _loss(self, rule: Rule, source: TimeExpression) -> Finding:
        return Finding(
            rule.id,
            Category.OMISSION,
            Severity.MINOR,
            LOSS_CONFIDENCE,
            f"“{source.text}” ({described(source)}) is not in the {self.pair.language.name}.",
            source=self.pair.source_span(source.start, source.end),
            expected=written(source.moment, self.pair.language.code),
            hint=True,
        )


def _stretch(expression: TimeExpression, other: tuple[int, int] | None) -> tuple[int, int]:
    """The place of an expression together with that of the words that belong to it."""
    start, end = other or (expression.start, expression.end)
    return min(start, expression.start), max(end, expression.end)


def _same_hour(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether two times of the clock differ in their time zones only."""
    a, b = one.moment, other.moment
    return a.hour is not None and (a.hour, a.minute or 0) == (b.hour, b.minute or 0) and a.zone != b.zone


def _given(expression: TimeExpression) -> list[str]:
    return [n for n in DATE_FIELDS if getattr(expression.moment, n) is not None]


def _unexplained(
    expression: TimeExpression, others: Iterable[TimeExpression], shifts: Iterable[int], *, forward: bool
) -> set[str]:
    """The fields of a date that no agreeing date of the other side gives."""
    left = set(_given(expression))
    for other in others:
        if not left:
            break
        if any(agree(expression, other, s) if forward else agree(other, expression, s) for s in shifts):
            left -= set(_given(other))
    return left


def _conflict(source: TimeExpression, translation: TimeExpression, fields: set[str]) -> tuple[str, ...]:
    """The fields in which two dates differ in every reading; dates of two calendars cannot be compared."""
    if not fields:
        return ()
    if (source.moment.lunar is None) != (translation.moment.lunar is None) and "holiday" not in fields:
        return ()
    return tuple(
        n
        for n in DATE_FIELDS
        if n in fields
        and all(date_value(a, n) != date_value(b, n) for a, b in product(source.readings, translation.readings))
    )


def _other_week(source: TimeExpression, translation: TimeExpression) -> tuple[str, ...]:
    """The week of a month that became a day outside it (the second week of August: August 2)."""
    a, b = source.moment, translation.moment
    if a.week is None or a.week < 1 or a.day or b.day is None or a.month is None or a.month != b.month:
        return ()
    return () if 7 * a.week - 9 <= b.day <= 7 * a.week + 3 else ("week",)


def _other_span(source: TimeExpression, translation: TimeExpression) -> tuple[str, ...]:
    """The decade that became its first year (1970-an: in 1970), or a round year that became its decade.

    With the word for a year (*tahun 1970*) the decade may be meant.
    """
    for one, other in ((source.moment, translation.moment), (translation.moment, source.moment)):
        decade, year = one.decade, other.year
        if decade is not None and year is not None and one.year is None and other.decade is None:
            loose = one is translation.moment and not source.text[:1].isdecimal()
            return ("decade",) if year in (decade, 1900 + decade) and not loose else ()
    return ()


def _closeness(source: TimeExpression, translation: TimeExpression, conflict: tuple[str, ...]) -> int:
    """How much two dates have in common besides what differs."""
    a, b = source.moment, translation.moment
    same = sum(getattr(a, n) is not None and date_value(a, n) == date_value(b, n) for n in DATE_FIELDS)
    return same - len(conflict)


def _explains(witness: TimeExpression, expression: TimeExpression) -> bool:
    """Whether an expression can stand for another: a clock time for a part of the day, but not the other way round."""
    return witness.kind is Kind.CLOCK or expression.kind is Kind.PART or expression.moment.near


#: Units whose periods are confused with one another: this week, this month.
_NEIGHBOURS = ({"day", "week"}, {"week", "month"}, {"month", "year"}, {"month", "quarter"}, {"quarter", "year"})


def _is_partial(text: str, code: str, expression: TimeExpression) -> bool:
    """Whether an offset is only a part of what is said: of a range (dua hingga *tiga jam sebelum*), of a long span."""
    return any(
        q.parts
        and q.start < expression.end
        and expression.start < q.end
        and (q.start < expression.start or expression.end < q.end)
        for q in quantities(text, code)
    )


def _comparable(source: TimeExpression, translation: TimeExpression) -> bool:
    """Whether one offset can stand in the place of another, so that a difference is an error."""
    a, b = source.moment, translation.moment
    if a.unit is None or b.unit is None or a.offset is None or b.offset is None:
        return (a.sign or 0) * (b.sign or 0) < 0
    if a.unit == b.unit:
        return True
    if source.window and translation.window and a.offset == b.offset:
        return True  # The last three months: the last three years.
    if source.window or translation.window:
        return False
    if a.offset == 0 or b.offset == 0:
        return a.offset == b.offset and {a.unit, b.unit} in _NEIGHBOURS
    return a.sign == b.sign and (abs(a.offset) == abs(b.offset) or (source.anchored and translation.anchored))


def _same_side(source: TimeExpression, translation: TimeExpression) -> bool:
    """Whether two offsets, the only ones without a partner, both lie in the past or both in the future."""
    if _comparable(source, translation):
        return True
    a, b = source.moment, translation.moment
    whole = a.unit is not None and b.unit is not None and a.offset and b.offset
    loose = source.window or translation.window or source.anchored or translation.anchored
    return bool(whole) and a.sign == b.sign and not loose


def _as_definite(witness: TimeExpression, expression: TimeExpression) -> bool:
    """Whether a witness says as much as the expression: last Friday does not render two days ago."""
    return witness.moment.unit is not None or expression.moment.unit is None


def _without_shared_now(
    source: list[TimeExpression], translation: list[TimeExpression]
) -> tuple[list[TimeExpression], list[TimeExpression]]:
    """Two sides without what both call now, which then explains nothing else (kini, désormais: not this year)."""
    if all(any(e.moment.unit == "now" for e in side) for side in (source, translation)):
        return _without_now(source), _without_now(translation)
    return source, translation


def _without_now(expressions: Iterable[TimeExpression]) -> list[TimeExpression]:
    return [e for e in expressions if e.moment.unit != "now"]


def _partners(
    left: Sequence[TimeExpression],
    other: Sequence[TimeExpression],
    comparable: Callable[[TimeExpression, TimeExpression], bool] = lambda a, b: True,
) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """Pairs of expressions that disagree, in order, each used once; those of the same unit first."""
    rest = list(other)
    for expression in left:
        possible = [t for t in rest if not agree(expression, t) and comparable(expression, t)]
        partner = min(possible, key=lambda t: t.moment.unit != expression.moment.unit, default=None)
        if partner is not None:
            rest.remove(partner)
            yield expression, partner


def _whole_hours(expression: TimeExpression) -> int:
    """The hours of an offset in whole hours; 0 for any other expression."""
    moment = expression.moment
    if expression.kind is not Kind.RELATIVE or moment.unit != "hour" or not moment.offset:
        return 0
    hours = abs(moment.offset)
    return int(hours) if hours == int(hours) and 1 < hours <= MOST_HOURS else 0


def _says_hours(text: str, code: str, hours: int) -> bool:
    """Whether a text names a span of so many hours (a five-hour delay)."""
    return any(
        u.dimension == SPAN and q.value * u.factor == hours * 3600 for q in quantities(text, code) for u in q.units
    )


def _opposed(one: Bound | None, other: Bound | None) -> bool:
    """Whether one limit is a beginning and the other an end; what ends with a day is over after it."""
    ends = (one in _STARTS and other in _ENDS) or (one in _ENDS and other in _STARTS)
    return ends and {one, other} != {Bound.UNTIL, Bound.AFTER}
