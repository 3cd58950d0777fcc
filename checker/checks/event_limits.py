"""Until something ends that became until it begins, or the other way round (*hingga arus balik berakhir*)."""

from __future__ import annotations

from collections.abc import Iterator

from checker.checks.rule import Pair
from checker.languages import SOURCE
from checker.languages.event_limits import EVENT_LIMITS

Spans = tuple[tuple[int, int], tuple[int, int]]


def turned_limits(pair: Pair) -> Iterator[Spans]:
    """Until an end for until a beginning: only where nothing else on either side could be meant."""
    here, there = EVENT_LIMITS[SOURCE], EVENT_LIMITS[pair.language.code]
    for own, other, absent in (
        (here.ending, there.beginning, (here.begins, there.ends)),
        (here.beginning, there.ending, (here.ends, there.begins)),
    ):
        mine, theirs = own.search(pair.source), other.search(pair.translation)
        if mine is None or theirs is None:
            continue
        rest = pair.source[: mine.start()] + pair.source[mine.end() :]
        if not absent[0].search(rest) and not absent[1].search(pair.translation):
            yield mine.span(), theirs.span()
