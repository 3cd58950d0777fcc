"""The beginning, middle or end of a period that is not named: the end of the month that became the end of the year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.facts.date_agreement import agree
from checker.facts.moments import Kind, TimeExpression
from checker.languages.times import Phase

#: The end of the week is the weekend.
_ALIKE = {"weekend": "week"}


def exchanged_parts(
    source: Sequence[TimeExpression], translation: Sequence[TimeExpression]
) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """Parts of a period without an equal on the other side, with the one that stands in their place.

    A date says the same in other words (the end of the year: by December 31); where one is left over nothing is told.
    """
    if not any(e.kind is Kind.PERIOD_PART for e in (*source, *translation)):
        return
    mine, theirs = _parts(source), _parts(translation)
    known, others = {_value(e) for e in mine}, {_value(e) for e in theirs}
    left = [e for e in mine if _value(e) not in others]
    rest = [e for e in theirs if _value(e) not in known]
    yield from _named_months(source, translation, left, rest)
    if not left or not rest or _has_other_dates(source, translation):
        return
    for expression, candidate in zip(left, rest, strict=False):
        if Kind.PERIOD_PART in (expression.kind, candidate.kind):
            yield expression, candidate


def _named_months(
    source: Sequence[TimeExpression],
    translation: Sequence[TimeExpression],
    left: Sequence[TimeExpression],
    rest: Sequence[TimeExpression],
) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """The middle of the same month that became the end of the month by its name, or the other way round."""
    mine, theirs = _month_parts(source), _month_parts(translation)
    loose = [e for e in mine if not any(agree(e, t) for t in theirs)]
    strange = [t for t in theirs if not any(agree(e, t) for e in mine)]
    for parts, dates, own, forward in ((left, strange, mine, True), (rest, loose, theirs, False)):
        if len(parts) != 1 or len(dates) != 1 or parts[0].moment.unit != "month":
            continue
        part, date = parts[0], dates[0]
        same_month = any(d.moment.month == date.moment.month for d in own)
        if same_month and part.moment.phase is not date.moment.phase:
            yield (part, date) if forward else (date, part)


def _month_parts(expressions: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The beginnings, middles and ends of months by their names."""
    return [e for e in expressions if e.kind is Kind.DATE and e.moment.month and e.moment.phase and not e.moment.day]


def _parts(expressions: Sequence[TimeExpression]) -> list[TimeExpression]:
    return [
        e for e in expressions if e.kind is Kind.PERIOD_PART or (e.kind is Kind.RELATIVE and e.moment.phase is not None)
    ]


def _value(expression: TimeExpression) -> tuple[str | None, Phase | None]:
    unit = expression.moment.unit
    return _ALIKE.get(unit or "", unit), expression.moment.phase


def _has_other_dates(source: Sequence[TimeExpression], translation: Sequence[TimeExpression]) -> bool:
    """Whether a month, year or day stands on one side only."""
    mine, theirs = ([e for e in side if e.kind is Kind.DATE] for side in (source, translation))
    return any(not any(agree(s, t) for t in theirs) for s in mine) or any(
        not any(agree(s, t) for s in mine) for t in theirs
    )
