"""Two events told in the other order: left after attending, and attended after leaving.

The event beside a word of order is found by what the lexicon knows of it. In the source the word stands before its
event (*setelah menghadiri*), in Chinese and Japanese behind it (出席した後).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from checker.checks.rule import Pair
from checker.facts.dates import extract, orders
from checker.facts.moments import Kind, Moment, TimeExpression
from checker.languages import SOURCE
from checker.languages.quantity_polarity import POLARITY
from checker.languages.times import time_data

#: How many words of the translation beside a word of order tell its event.
EVENT_WORDS = 4
#: How many of them must be known as the one event while none is known as the other.
LEAST_WORDS = 2
#: The event behind a word of order begins with one of so many words: *setelah lima kekalahan*.
NEXT_TERMS = 2

_STOP = re.compile(r"[,;:](?=\s)|[.!?](?=\s|$)|[，。；：、—–]|،|؛|\s[-–—]\s")
_INITIAL = re.compile(r"[\s\"“'‘(]*$")


def misplaced(pair: Pair) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """The words of order of the two sides, where they put the two events in different orders."""
    source = _marker(orders(pair.source, SOURCE), SOURCE)
    if source is None or len(orders(pair.source, SOURCE)) > 1:
        return
    first, second = _source_events(pair, source)
    if not first or not second:
        return
    code = pair.language.code
    denied = (
        POLARITY[c].denied.search(text.lower()) is None for c, text in ((SOURCE, pair.source), (code, pair.translation))
    )
    if len(set(denied)) > 1:
        return  # Not before: only after.
    translation = _marker(orders(pair.translation, code), code) if pair.language.spaced else _postposed(pair)
    if translation is None:
        return
    near, rest = _target_words(pair, translation)
    own, other = _counts(pair, near, first, second), _counts(pair, rest, first, second)
    if not near or not pair.evidence.support[near[0] if pair.language.spaced else near[-1]]:
        return  # The word right beside the marker is of an event that the lexicon does not know.
    if not pair.language.spaced and own[1] > own[0] and _goes_on(pair, translation, first, second):
        return
    opposite = source.moment.sign != translation.moment.sign
    if opposite and not pair.language.spaced and _is_beside(pair, near[-1], source, first):
        yield source, translation
        return
    kept = not opposite and own[0] >= other[0]
    turned = opposite and not pair.language.spaced
    beside, apart = own if kept else own[::-1], other[::-1] if kept else other
    if (kept or turned) and beside[0] >= LEAST_WORDS and not beside[1] and apart[0]:
        yield source, translation


def _goes_on(pair: Pair, marker: TimeExpression, first: set[int], second: set[int]) -> bool:
    """Whether the second event stands before the marker, a third behind it: B した後、C is A sebelum B dan C."""
    tokens = pair.evidence.target.tokens
    behind = [i for i in pair.evidence.target.content if tokens[i].start >= marker.end]
    return _counts(pair, behind, first, second)[1] >= LEAST_WORDS


def _is_beside(pair: Pair, word: int, marker: TimeExpression, told: set[int]) -> bool:
    """Whether a word renders what stands right behind a word of order, and nothing of what is told: 车祸 in 车祸后."""
    terms = pair.evidence.source.terms
    behind = [i for i, t in enumerate(terms) if t.start >= marker.end][:NEXT_TERMS]
    support = set(pair.evidence.support[word])
    return bool(support) and support <= set(behind) and support.isdisjoint(told)


def _marker(found: Sequence[TimeExpression], code: str) -> TimeExpression | None:
    """The only word of order before an event; none where another word tells of an order too."""
    data = time_data(code)
    clear = [e for e in found if " ".join(e.text.lower().split()) not in data.vague_orders]
    return clear[0] if len(clear) == 1 and clear[0].anchored else None


@cache
def _markers(code: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    data = time_data(code)
    return ((1, re.compile(data.order_after)), (-1, re.compile(data.order_before)))


def _postposed(pair: Pair) -> TimeExpression | None:
    """The only word of order behind an event, which is no part of a date or an offset."""
    text = pair.translation
    taken = [(e.start, e.end + 2) for e in extract(text, pair.language.code)]
    found = [
        TimeExpression(m.start(), m.end(), m.group(), Kind.ORDER, (Moment(sign=sign),), anchored=True)
        for sign, pattern in _markers(pair.language.code)
        for m in pattern.finditer(text)
        if not any(a <= m.start() < b for a, b in taken)
    ]
    return found[0] if len(found) == 1 else None


def _source_events(pair: Pair, marker: TimeExpression) -> tuple[set[int], set[int]]:
    """The source terms of what is told, and of the event behind the word of order."""
    text = pair.source
    stops = [m.start() for m in _STOP.finditer(text)]
    end = next((s for s in stops if s >= marker.end), len(text))
    sentence = re.compile(r"[.!?]\s")
    begin = max((m.end() for m in sentence.finditer(text, 0, marker.start)), default=0)
    if _INITIAL.match(text, begin) and not text[begin : marker.start].strip(" \"“'‘("):
        last = next((m.start() for m in sentence.finditer(text, end)), len(text))
        told = (end, last)
    else:
        told = (begin, marker.start)
    terms = pair.evidence.source.terms
    return (
        {i for i, t in enumerate(terms) if told[0] <= t.start < told[1]},
        {i for i, t in enumerate(terms) if marker.end <= t.start < end},
    )


def _target_words(pair: Pair, marker: TimeExpression) -> tuple[list[int], list[int]]:
    """The words of the translation that tell the event beside the word of order, and the rest of the sentence."""
    tokens = pair.evidence.target.tokens
    text = pair.translation
    if pair.language.spaced:
        end = next((m.start() for m in _STOP.finditer(text, marker.end)), len(text))
        clause = [i for i in pair.evidence.target.content if marker.end <= tokens[i].start < end]
        near = clause[:EVENT_WORDS]
    else:
        begin = max((m.end() for m in _STOP.finditer(text, 0, marker.start)), default=0)
        before = [i for i in pair.evidence.target.content if begin <= tokens[i].start < marker.start]
        # What is told may stand in the same clause before the event: 最后被看到是在离开咖啡馆之后.
        near = clause = before[-EVENT_WORDS:]
    return near, [i for i in pair.evidence.target.content if i not in clause]


def _counts(pair: Pair, words: Iterable[int], first: set[int], second: set[int]) -> tuple[int, int]:
    """How many words only the one and only the other event of the source explains."""
    support = [set(pair.evidence.support[i]) for i in words]
    return (
        sum(bool(s & first) and not s & second for s in support),
        sum(bool(s & second) and not s & first for s in support),
    )
