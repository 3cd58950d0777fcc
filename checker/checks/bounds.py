"""The bound beside a number: "at least 17" that became "under 17", though the number itself is right.

Other quantity words of the sentence say nothing here: a bound counts where it stands beside the number, on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.checks.rule import Pair
from checker.checks.scope import DOWN, QUANTIFIER_CHANGED, UP
from checker.checks.wording import usual_wording
from checker.evidence.cues import CueMatch, find_cues
from checker.facts.quantities import Quantity, extract
from checker.facts.quantity_matching import Agreement, agreement
from checker.findings import Finding, Severity
from checker.languages import SOURCE
from checker.languages.cues import Cue

#: What each bound must not become where the number stays.
AGAINST: dict[Cue, frozenset[Cue]] = {
    Cue.AT_LEAST: DOWN | {Cue.ALMOST},
    Cue.MORE: DOWN | {Cue.ALMOST},
    Cue.AT_MOST: UP,
    Cue.LESS: UP,
    Cue.ALMOST: UP,
    Cue.ABOUT: UP | DOWN,
    Cue.ONLY: UP | {Cue.AS_MANY},
    Cue.EACH: frozenset({Cue.TOTAL}),
}
#: Scanned together; a denied bound ("not more than") is a form of its own.
CLASSES = frozenset(AGAINST) | {Cue.AS_MANY, Cue.TOTAL, Cue.NOT, Cue.NEUTRAL, Cue.DOUBLE, Cue.AVERAGE, Cue.FORBIDDEN}
#: A denial bears on a bound whose number stands so close behind it (characters).
REACH_BEFORE = 60

#: What turns a bound about: "may not be over 24 hours".
DENIALS = frozenset({Cue.NOT, Cue.FORBIDDEN, Cue.DOUBLE})

#: What may stand between a bound and its number: a word in spaced languages, a few characters in others.
_BETWEEN = re.compile(r"\s*(?:[^\W\d_]{1,12}\s+)?(?:Rp|US\$|\$|€|£|¥)?\s*")
_AFTER = re.compile(r"\s*(?:[^\W\d_]{1,12}\s+)?")
REACH_BEFORE_UNSPACED = 2
REACH_AFTER_UNSPACED = 4
#: "At the latest 30 days before the vote" is at least 30 days before it.
AHEAD = re.compile(r"\s+(?:\w+\s+)?sebelum\b", re.IGNORECASE)
_PUNCTUATION = re.compile(r"[，。、；：！？,.;:!?()（）「」『』]")
#: What ends the clause of a number.
_CLAUSE = re.compile(r"[,.;:，、。；：](?!\d)")

CONFIDENCE = 0.93


def check(pair: Pair) -> Iterator[Finding]:
    """Numbers that both sides have and bound in contradicting ways."""
    source = find_cues(pair.source, SOURCE, CLASSES)
    if not any(c.may_be(*AGAINST) for c in source):
        return
    target = find_cues(pair.translation, pair.language.code, CLASSES)
    if not any(c.may_be(*AGAINST) for c in target):
        return
    theirs = extract(pair.translation, pair.language.code)
    mine = extract(pair.source, SOURCE)
    for number in mine:
        bounds = _bounds(number, mine, source, pair.source, spaced=True)
        kinds = {k for c in bounds for k in c.strict & AGAINST.keys()}
        if len(kinds) != 1:
            continue
        same = [q for q in theirs if agreement(number, q) is Agreement.EXACT]
        if len(same) != 1 or sum(agreement(q, same[0]) is Agreement.EXACT for q in mine) != 1:
            continue
        (kind,) = kinds
        said = _bounds(same[0], theirs, target, pair.translation, spaced=pair.language.spaced)
        if pair.language.spaced:
            keeping, kept = list(target), any(c.may_be(kind) for c in said)
            denied = _is_denied(number, source) or _is_denied(same[0], target)
        else:  # 期限まで6か月以上: the まで is another word's.
            keeping, kept = said, any(c.is_one(kind) for c in said)
            denied = _denies_here(pair, number, same[0])
        if kept or denied or AHEAD.match(pair.source, number.end):
            continue
        sure = kind is Cue.ABOUT or any(c.may_be(kind) for c in keeping)
        wrong = [
            c
            for c in said
            if c.is_one(*AGAINST[kind]) or (not sure and c.may_be(*AGAINST[kind]) and not c.may_be(kind))
        ]
        if wrong:
            yield _finding(pair, bounds[0], wrong[0], kind)


def _is_denied(number: Quantity, cues: Sequence[CueMatch]) -> bool:
    """Whether a denial that is no part of a bound stands before a number, so close that it may turn a bound about."""
    return any(
        c.is_one(*DENIALS) and not c.may_be(*AGAINST) and 0 <= number.start - c.end <= REACH_BEFORE for c in cues
    )


def _denies_here(pair: Pair, number: Quantity, same: Quantity) -> bool:
    """Whether anything is denied in the clause of the number: Chinese and Japanese deny a bound beside it."""
    sides = ((pair.source, SOURCE, number), (pair.translation, pair.language.code, same))
    for text, code, quantity in sides:
        for cue in find_cues(text, code, CLASSES):
            first, last = min(cue.end, quantity.end), max(cue.start, quantity.start)
            if cue.is_one(*DENIALS) and not _CLAUSE.search(text, first, max(first, last)):
                return True
    return False


def _bounds(
    number: Quantity, numbers: Sequence[Quantity], cues: Sequence[CueMatch], text: str, *, spaced: bool
) -> list[CueMatch]:
    """The cues that stand beside a number, with no other number between."""
    found = []
    for cue in cues:
        if cue.start < number.end and number.start < cue.end:
            found.append(cue)
            continue
        before = cue.end <= number.start
        first, last = (cue.end, number.start) if before else (number.end, cue.start)
        between = text[first:last]
        if any(first <= q.start < last for q in numbers if q is not number):
            continue
        if spaced:
            near = (_BETWEEN if before else _AFTER).fullmatch(between) is not None
        else:
            reach = REACH_BEFORE_UNSPACED if before else REACH_AFTER_UNSPACED
            near = len(between) <= reach and not _PUNCTUATION.search(between)
        if near:
            found.append(cue)
    return found


def _finding(pair: Pair, bound: CueMatch, became: CueMatch, kind: Cue) -> Finding:
    said = pair.source_span(bound.start, bound.end)
    other = next(k for k in sorted(AGAINST[kind]) if became.may_be(k))
    span = pair.translation_span(became.start, became.end)
    return Finding(
        QUANTIFIER_CHANGED.id,
        QUANTIFIER_CHANGED.category,
        Severity.CRITICAL,
        CONFIDENCE,
        f"“{said.text}” says “{kind.value}” of the number; the {pair.language.name} has “{span.text}” ({other.value}) "
        "beside it instead.",
        source=said,
        translation=span,
        expected=usual_wording(pair, bound),
    )
