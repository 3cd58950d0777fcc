"""Times that have to be paired one by one: said twice instead of twice different, or of another part of the same day.

Comparing each expression with all of the other side misses both: the first quarter against the first quarter (which
the source names too), and Tuesday morning, when something else in the source happened at dawn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.facts.date_agreement import DATE_FIELDS, agree, date_value
from checker.facts.moments import Kind, TimeExpression

Pairs = Iterator[tuple[TimeExpression, TimeExpression]]

#: Fields of which an event has one value, so that another one beside the same other fields is another date.
_TOLD_APART = frozenset({"weekday", "day", "month", "year", "months", "century", "week"})
#: How far from its weekday a part of the day or a clock time stands, in languages with and without spaces.
_REACH, _REACH_UNSPACED = 12, 3
#: What tells that a time belongs to something else than the weekday before it.
_APART = re.compile(r"[.;,:!?、。，；：،؛]|\d")


def doubled(source: Sequence[TimeExpression], translation: Sequence[TimeExpression]) -> Pairs:
    """One of several dates or clock times that became the same as another one of the source.

    Both sides have as many, all but one pair off, and what is left over on either side names the same fields.
    """
    for kind in (Kind.DATE, Kind.CLOCK):
        mine = [e for e in source if e.kind is kind]
        theirs = [e for e in translation if e.kind is kind]
        if len(mine) != len(theirs) or len(mine) < 2:
            continue
        left, rest = _unpaired(mine, theirs)
        if len(left) != 1 or len(rest) != 1:
            continue
        (one,), (other,) = left, rest
        if _is_repeated(other, theirs, mine) and not agree(one, other) and _same_fields(one, other):
            missing = not any(agree(one, t) for t in theirs)
            if missing or (kind is Kind.CLOCK and _other_zone(one, other)):
                yield one, other


def _unpaired(
    mine: Sequence[TimeExpression], theirs: Sequence[TimeExpression]
) -> tuple[list[TimeExpression], list[TimeExpression]]:
    """What is left when equal expressions, and then those that agree, are taken away in pairs."""
    left, rest = list(mine), list(theirs)
    for alike in (lambda a, b: a.readings == b.readings, agree):
        for one in list(left):
            partner = next((other for other in rest if alike(one, other)), None)
            if partner is not None:
                left.remove(one)
                rest.remove(partner)
    return left, rest


def _is_repeated(one: TimeExpression, side: Sequence[TimeExpression], source: Sequence[TimeExpression]) -> bool:
    """Whether a time stands elsewhere on its side, or is the source's but for its zone."""
    return any(e is not one and e.readings == one.readings for e in side) or any(_other_zone(s, one) for s in source)


def _same_fields(one: TimeExpression, other: TimeExpression) -> bool:
    a, b = one.moment, other.moment
    if one.kind is Kind.CLOCK:
        alone = len(one.readings) == len(other.readings) == 1
        return (alone or _other_zone(one, other)) and not (a.near or b.near)
    given = [{n for n in DATE_FIELDS if getattr(m, n) is not None} for m in (a, b)]
    differ = {n for n in given[0] & given[1] if date_value(a, n) != date_value(b, n)}
    return given[0] == given[1] and not differ.isdisjoint(_TOLD_APART)


def _other_zone(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether the same hour is given for another zone of the home country."""
    a, b = one.moment, other.moment
    if a.hour is None or b.hour is None or a.zone is None or b.zone is None or a.zone == b.zone:
        return False
    same = any((m.hour, m.minute or 0) == (n.hour, n.minute or 0) for m in one.readings for n in other.readings)
    return same and 7 <= a.zone <= 9 and 7 <= b.zone <= 9


def other_part_of_day(
    source: Sequence[TimeExpression],
    translation: Sequence[TimeExpression],
    texts: tuple[str, str],
    *,
    spaced: bool,
) -> Pairs:
    """The evening of a weekday that became its morning, whatever other times of the day the two sides name."""
    mine = _parts_by_weekday(source, texts[0], _REACH)
    theirs = _parts_by_weekday(translation, texts[1], _REACH if spaced else _REACH_UNSPACED)
    for weekday, parts in mine.items():
        others = theirs.get(weekday, [])
        told = len(parts) == 1 == len(others) and Kind.PART in (parts[0].kind, others[0].kind)
        if told and not agree(parts[0], others[0]):
            yield parts[0], others[0]


def _parts_by_weekday(expressions: Sequence[TimeExpression], text: str, reach: int) -> dict[int, list[TimeExpression]]:
    """The times of the day that stand beside each weekday; a weekday without one makes the others uncertain."""
    found: dict[int, list[TimeExpression]] = {}
    unsure: set[int] = set()
    for day in expressions:
        weekday = day.moment.weekday
        if day.kind is not Kind.DATE or weekday is None:
            continue
        parts = [e for e in expressions if e.kind in (Kind.PART, Kind.CLOCK) and _is_beside(day, e, text, reach)]
        if len(parts) != 1 or len(day.readings) > 1:
            unsure.add(weekday)
        found.setdefault(weekday, []).extend(parts)
    return {weekday: parts for weekday, parts in found.items() if weekday not in unsure}


def _is_beside(day: TimeExpression, part: TimeExpression, text: str, reach: int) -> bool:
    start, end = min(day.end, part.end), max(day.start, part.start)
    return end - start <= reach and not _APART.search(text[start:end])
