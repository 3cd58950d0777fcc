"""What is planned, expected or claimed, and in the translation is settled, sure to come or a fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.following import (
    Following,
    following,
    is_particle,
    own_places,
    renders_noun,
    renders_other,
    statements,
    told_as_done,
    told_as_to_come,
)
from checker.checks.rule import Pair, Rule
from checker.evidence.cues import CueMatch, find_cues
from checker.findings import Finding, Severity, Span
from checker.languages import SOURCE
from checker.languages.cues import Cue

#: Steps before a decision, and what keeps each of them.
OPEN: dict[Cue, frozenset[Cue]] = {
    Cue.PLANNED: frozenset({Cue.PLANNED, Cue.CONSIDERED}),
    Cue.CONSIDERED: frozenset({Cue.CONSIDERED}),
    Cue.PROPOSED: frozenset({Cue.PROPOSED, Cue.ADVISED}),
    Cue.FUTURE: frozenset({Cue.FUTURE, Cue.PLANNED, Cue.CONSIDERED, Cue.POSSIBLE, Cue.EXPECTED, Cue.WISHED}),
}
#: Steps below a plain future, and what keeps them.
UNSURE: dict[Cue, frozenset[Cue]] = {
    Cue.EXPECTED: frozenset({Cue.EXPECTED, Cue.POSSIBLE, Cue.ABOUT}),
    Cue.POSSIBLE: frozenset({Cue.POSSIBLE, Cue.EXPECTED}),
}
#: What shows that a claim is one.
CLAIMS = frozenset({Cue.CLAIMED, Cue.REPORTED, Cue.HEARSAY})
CLAIMS_UNSPACED = CLAIMS | {Cue.ALLEGED}
REPORTS = frozenset({Cue.REPORTED})

CONFIDENCE = 0.9


def check(pair: Pair, rule: Rule, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """Steps of certainty that the translation skips."""
    if not pair.language.spaced:
        yield from _claimed(pair, rule, source)
        return
    for cue in source:
        if cue.is_one(Cue.NEUTRAL, Cue.NOT, Cue.DOUBLE):
            continue
        for kind in sorted(cue.strict & OPEN.keys()):
            yield from _decided(pair, rule, cue, kind)
        for kind in sorted(cue.strict & UNSURE.keys()):
            yield from _sure(pair, rule, cue, kind)
        if cue.is_one(Cue.CLAIMED):
            yield from _fact(pair, rule, cue)


def _decided(pair: Pair, rule: Rule, cue: CueMatch, kind: Cue) -> Iterator[Finding]:
    """A plan or proposal that is decided, ordered or begun in the translation."""
    settled = frozenset({Cue.SETTLED})
    said = [c for c in find_cues(pair.translation, pair.language.code, settled) if not renders_other(pair, c, cue)]
    if not said or find_cues(pair.source, SOURCE, settled):
        return
    kept = find_cues(pair.translation, pair.language.code, OPEN[kind])
    if kind is Cue.FUTURE and kept:
        return  # "Has decided to raise": it will.
    if any(not (renders_other(pair, c, cue) or renders_noun(pair, c, cue)) and not _overlaps(c, said) for c in kept):
        return
    span = pair.source_span(cue.start, cue.end)
    became = pair.translation_span(said[0].start, said[0].end)
    text = f"“{span.text}” is {kind.value}; the {pair.language.name} tells it as settled (“{became.text}”)."
    yield _finding(rule, span, became, text)


def _sure(pair: Pair, rule: Rule, cue: CueMatch, kind: Cue) -> Iterator[Finding]:
    """Something expected or possible that will happen in the translation."""
    word = _verb(pair, cue)
    if word is None:
        return
    code = pair.language.code
    parts = statements(pair.translation, code)
    kept = find_cues(pair.translation, code, UNSURE[kind])
    for start, end in own_places(pair, word):
        if not told_as_to_come(pair.translation, start, end, code):
            continue
        if any(c.end <= start or not renders_other(pair, c, cue) for c in kept if not start <= c.start < end):
            continue
        if any(parts.at(c.start) == parts.at(start) and c.end <= start for c in kept):
            continue
        span = pair.source_span(cue.start, word.end)
        became = pair.translation_span(start, end)
        text = f"“{span.text}” is {kind.value}; the {pair.language.name} says that it will happen (“{became.text}”)."
        yield _finding(rule, span, became, text)
        return


def _fact(pair: Pair, rule: Rule, cue: CueMatch) -> Iterator[Finding]:
    """What somebody claims to have done and has done in the translation."""
    word = _verb(pair, cue)
    if word is None:
        return
    code = pair.language.code
    parts = statements(pair.translation, code)
    kept = find_cues(pair.translation, code, CLAIMS)
    for start, end in own_places(pair, word):
        if not told_as_done(pair.translation, start, end, code):
            continue
        if any(
            c.is_one(*CLAIMS)
            and parts.at(c.start) == parts.at(start)
            and not is_particle(pair.translation, c, start, code)
            for c in kept
        ):
            continue
        span = pair.source_span(cue.start, word.end)
        became = pair.translation_span(start, end)
        text = f"“{span.text}” is a claim; the {pair.language.name} tells it as a fact (“{became.text}”)."
        yield _finding(rule, span, became, text)
        return


def _claimed(pair: Pair, rule: Rule, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A claim told as a fact in one half of the sentence, while somebody else speaks in the other half.

    In Chinese and Japanese, whose words of claiming are so common that one stands in nearly every sentence.
    """
    code = pair.language.code
    halves = statements(pair.source, SOURCE)
    parts = statements(pair.translation, code)
    for cue in source:
        if not cue.is_one(Cue.CLAIMED):
            continue
        word = next((w for w in following(pair, cue) if w.is_verb and w.matches), None)
        others = [c for c in find_cues(pair.source, SOURCE, REPORTS) if halves.at(c.start) != halves.at(cue.start)]
        if word is None or not others or halves.at(word.start) != halves.at(cue.start):
            continue
        places = own_places(pair, word)
        said = [c for c in find_cues(pair.translation, code, CLAIMS_UNSPACED) if c.may_be(*CLAIMS_UNSPACED)]
        heard = {parts.at(c.start) for c in said}
        if len(places) != 1 or not heard or parts.at(places[0][0]) in heard:
            continue
        span = pair.source_span(cue.start, word.end)
        became = pair.translation_span(*places[0])
        text = f"“{span.text}” is a claim; the {pair.language.name} tells it as a fact (“{became.text}”)."
        yield _finding(rule, span, became, text)


def _verb(pair: Pair, cue: CueMatch) -> Following | None:
    """The verb after a cue, with nothing but "telah" and the like between them."""
    word = next((w for w in following(pair, cue) if w.matches and not w.is_vague), None)
    if word is None or not word.is_verb:
        return None
    between = pair.source[cue.end : word.start].lower().split()
    return word if AUXILIARIES.issuperset(between) else None


#: What may stand between a cue and its verb.
AUXILIARIES = frozenset("telah sudah akan bakal bisa dapat mampu berhasil segera kembali".split())


def _overlaps(cue: CueMatch, others: Sequence[CueMatch]) -> bool:
    return any(cue.start < o.end and o.start < cue.end for o in others)


def _finding(rule: Rule, span: Span, became: Span, text: str) -> Finding:
    return Finding(rule.id, rule.category, Severity.CRITICAL, CONFIDENCE, text, source=span, translation=became)
