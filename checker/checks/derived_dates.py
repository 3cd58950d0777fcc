"""Dates that a translation works out of the source's date and a duration that both state."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.checks.rule import Pair
from checker.facts.date_agreement import agree, inverted
from checker.facts.date_arithmetic import is_moved
from checker.facts.moments import Kind, TimeExpression
from checker.facts.quantities import extract as quantities
from checker.languages import SOURCE
from checker.languages.times import time_data
from checker.languages.units import TIME

#: How many characters before a date the words reach which say that it was the planned one.
ORIGIN_REACH = 34
#: How far behind an offset the date of the event stands from which it counts.
EVENT_REACH = 45


def follows(
    pair: Pair,
    date: TimeExpression,
    other: TimeExpression,
    source: Sequence[TimeExpression],
    translation: Sequence[TimeExpression],
) -> bool:
    """Whether a translated date lies as far from the source's as a duration says that stands on both sides.

    *On August 1, 2024, two years after it applied* gives the day of the application. Where both sides count the
    duration from the same event, the date is that of the same event and must be the same.
    """
    code = pair.language.code
    for offset in source:
        moment = offset.moment
        if offset.kind is not Kind.RELATIVE or not moment.unit or not moment.offset or moment.sign == 0:
            continue
        signs = [n for n in (-1, 1) if is_moved(date.moment, moment.unit, n * moment.offset, other.moment)]
        if not signs:
            continue
        partners = [t for t in translation if t.kind is Kind.RELATIVE and (agree(offset, t) or inverted(offset, t))]
        # "On the 21st, and back two days later": what counts on from the date itself must start at the earlier day.
        partners = [t for t in partners if t.anchored or -(t.moment.sign or 0) in signs]
        if not partners:
            continue
        if not any(t.anchored and offset.anchored and agree(offset, t) for t in partners):
            return True
        if 1 in signs and 0 < date.start - offset.end <= EVENT_REACH:
            return True  # The day before the vote, February 14: the date is that of the vote.
    if not any(e.kind is Kind.SHIFT for e in source):
        return False
    origin = _is_origin(pair.source, date, SOURCE), _is_origin(pair.translation, other, code)
    if origin[0] == origin[1]:
        return False
    return any(
        is_moved(date.moment, unit, n * count, other.moment) for unit, count in _durations(pair.source) for n in (-1, 1)
    )


def _durations(text: str) -> Iterator[tuple[str, float]]:
    """The spans of time that the source names, with a number or as one (*sepekan*)."""
    for quantity in quantities(text, SOURCE):
        for unit in quantity.units:
            if unit.dimension == TIME:
                yield unit.code, float(quantity.value)
    pattern, units = _ones()
    for match in pattern.finditer(text):
        yield units[match[1].lower()], 1.0


@cache
def _ones() -> tuple[re.Pattern[str], dict[str, str]]:
    units = {word: unit for word, (unit, size) in time_data(SOURCE).units.items() if size == 1 and " " not in word}
    return re.compile(rf"(?<!\w)se({'|'.join(units)})(?!\w)", re.IGNORECASE), units


def _is_origin(text: str, date: TimeExpression, code: str) -> bool:
    """Whether the words before a date say that it was the planned one."""
    words = time_data(code).originally
    before = text[max(0, date.start - ORIGIN_REACH) : date.start].lower()
    return bool(words) and re.search(words, before) is not None


__all__ = ["follows"]
