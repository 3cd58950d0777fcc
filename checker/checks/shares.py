"""Shares of a whole: all that became half, both that became one of them, one of two that became both, not all of whom
became none.

A share has no word in the translation that keeps it, and one that says another share.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.rule import Pair, Rule
from checker.checks.wording import usual_wording
from checker.evidence.cues import CueMatch, find_cues
from checker.findings import Finding, Severity
from checker.languages import SOURCE
from checker.languages.cues import Cue

CONFIDENCE = 0.9

SHARES = frozenset(
    {Cue.HALF, Cue.BOTH, Cue.ONE_OF, Cue.ALL, Cue.MOST, Cue.NOT_ALL, Cue.NONE, Cue.SOME, Cue.FEW, Cue.NEUTRAL}
)
NEGATIONS = frozenset({Cue.NOT, Cue.NEGATIVE, Cue.NEUTRAL, Cue.DOUBLE, Cue.FORBIDDEN})
#: Any word of quantity shows that "not all" was rendered.
QUANTITIES = frozenset(
    {Cue.NOT_ALL, Cue.SOME, Cue.MOST, Cue.FEW, Cue.ALL, Cue.EACH, Cue.MANY, Cue.ONLY, Cue.LESS, Cue.HALF}
)


def check(pair: Pair, rule: Rule) -> Iterator[Finding]:
    """Shares of the source that the translation turns into others."""
    if not pair.language.spaced:
        return
    source = find_cues(pair.source, SOURCE, SHARES)
    if not any(c.is_one(Cue.ALL, Cue.MOST, Cue.BOTH, Cue.ONE_OF, Cue.NOT_ALL) for c in source):
        return
    target = find_cues(pair.translation, pair.language.code, SHARES)
    for search in (_halved, _one_left_out, _doubled):
        found = search(source, target)
        if found is not None:
            yield _finding(pair, rule, *found)
            return
    yield from _nobody(pair, rule, source)


_Found = tuple[CueMatch, CueMatch, Cue]


def _halved(source: Sequence[CueMatch], target: Sequence[CueMatch]) -> _Found | None:
    """ "Hampir seluruh" that became "about half"."""
    whole = [c for c in source if c.is_one(Cue.ALL, Cue.MOST)]
    halves = [c for c in target if c.is_one(Cue.HALF) and not c.may_be(Cue.ALL, Cue.MOST)]
    if not whole or len(halves) != 1 or any(c.may_be(Cue.HALF) for c in source):
        return None
    if any(c.is_one(Cue.ALL, Cue.MOST) or c.may_be(Cue.ALL) for c in target):
        return None
    return whole[0], halves[0], Cue.ALL if whole[0].is_one(Cue.ALL) else Cue.MOST


def _one_left_out(source: Sequence[CueMatch], target: Sequence[CueMatch]) -> _Found | None:
    """ "Baik A maupun B" that became "A but not B", both that became one of them."""
    both = [c for c in source if c.is_one(Cue.BOTH)]
    ones = [c for c in target if c.is_one(Cue.ONE_OF) and not c.may_be(Cue.BOTH)]
    if not both or not ones or any(c.may_be(Cue.ONE_OF) for c in source):
        return None
    return None if any(c.may_be(Cue.BOTH) for c in target) else (both[0], ones[0], Cue.BOTH)


def _doubled(source: Sequence[CueMatch], target: Sequence[CueMatch]) -> _Found | None:
    """ "Salah satu dari dua" that became both."""
    ones = [c for c in source if c.is_one(Cue.ONE_OF)]
    both = [c for c in target if c.is_one(Cue.BOTH)]
    if not ones or not both or any(c.is_one(Cue.BOTH, Cue.ALL) for c in source):
        return None
    return None if any(c.may_be(Cue.ONE_OF) for c in target) else (ones[0], both[0], Cue.ONE_OF)


def _nobody(pair: Pair, rule: Rule, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """ "Tidak semua berangkat" that became "they will not leave": a denial, and no word of quantity."""
    parts = [c for c in source if c.is_one(Cue.NOT_ALL)]
    if len(parts) != 1:
        return
    mine = find_cues(pair.source, SOURCE, QUANTITIES | NEGATIONS)
    theirs = find_cues(pair.translation, pair.language.code, QUANTITIES | NEGATIONS)
    kept = [c for c in theirs if c.may_be(*QUANTITIES)]
    spare = sum(c.may_be(*QUANTITIES) and c.start != parts[0].start for c in mine)
    denials = [c for c in theirs if c.is_one(Cue.NOT) and not c.is_one(Cue.NEUTRAL, Cue.DOUBLE)]
    if not denials or len(kept) > spare or any(not c.may_be(Cue.ONLY) for c in kept):
        return
    yield _finding(pair, rule, parts[0], denials[0], Cue.NOT_ALL)


def _finding(pair: Pair, rule: Rule, cue: CueMatch, rival: CueMatch, kind: Cue) -> Finding:
    said = pair.source_span(cue.start, cue.end)
    became = pair.translation_span(rival.start, rival.end)
    return Finding(
        rule.id,
        rule.category,
        Severity.CRITICAL,
        CONFIDENCE,
        f"“{said.text}” says “{kind.value}”; the {pair.language.name} has “{became.text}” instead.",
        source=said,
        translation=became,
        expected=usual_wording(pair, cue),
    )
