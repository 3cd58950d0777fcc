"""Certainty and attribution: "allegedly" that became a fact, "may" that became "must", "said" that vanished."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.checks.rule import Pair, Rule
from checker.checks.wording import in_quotes, usual_wording
from checker.evidence.cues import CueMatch, find_cues, unsaid
from checker.findings import Category, Finding, Severity, Span
from checker.languages import SOURCE
from checker.languages.cues import Cue
from checker.languages.cues_id import SPEAKERS

MODALITY_CHANGED = Rule(
    "modality-changed",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "What was alleged, possible, expected, planned or conditional became a fact, or advice became a duty",
    "The source says how certain a statement is (diduga, kemungkinan, diperkirakan, berencana, akan, jika …) "
    "and the translation has no word of that step or of one that could stand for it, or it has one of a contradicting "
    "step (proven, certainly, must) that no source word explains.",
)
ATTRIBUTION_LOST = Rule(
    "attribution-lost",
    Category.OMISSION,
    Severity.CRITICAL,
    "Nobody says it any more, or somebody else does",
    "The source attributes a statement (kata, menurut, disampaikan …) and the translation has no reporting expression "
    "of any kind, so that it reads as a statement of the newsroom (minor); or beside the reporting expression stands "
    "somebody whom no source word names, while the speaker of the source is missing (critical).",
)
RULES = (MODALITY_CHANGED, ATTRIBUTION_LOST)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the scale of certainty: which classes keep it in a translation, and how bad its loss is.

    Where a language may leave the step unsaid (a future by the present tense), ``instead`` lists the classes of which
    one must stand in the translation. ``confidence`` is the measured share of right findings.
    """

    kept: frozenset[Cue]
    severity: Severity
    instead: frozenset[Cue] = frozenset()
    confidence: float = 0.9


_HAPPENED = frozenset({Cue.PAST, Cue.PROVEN, Cue.CERTAIN})
_AHEAD = frozenset({Cue.PLANNED, Cue.FUTURE})

LOST: dict[Cue, Step] = {
    Cue.ALLEGED: Step(frozenset({Cue.ALLEGED}), Severity.CRITICAL),
    Cue.HEARSAY: Step(frozenset({Cue.HEARSAY, Cue.ALLEGED}), Severity.CRITICAL),
    Cue.EXPECTED: Step(frozenset({Cue.EXPECTED, Cue.ABOUT}), Severity.MAJOR),
    Cue.POSSIBLE: Step(frozenset({Cue.POSSIBLE}), Severity.MAJOR, _HAPPENED | {Cue.FUTURE}),
    Cue.ABLE: Step(frozenset({Cue.ABLE, Cue.POSSIBLE, Cue.PERMITTED}), Severity.MAJOR, _HAPPENED | {Cue.FUTURE}),
    Cue.CONSIDERED: Step(frozenset({Cue.CONSIDERED}), Severity.MAJOR, _HAPPENED | {Cue.FUTURE}),
    Cue.PLANNED: Step(_AHEAD | {Cue.CONSIDERED}, Severity.MAJOR),
    Cue.PROPOSED: Step(frozenset({Cue.PROPOSED, Cue.ADVISED}), Severity.MAJOR, _HAPPENED),
    Cue.WISHED: Step(frozenset({Cue.WISHED}), Severity.MAJOR, _HAPPENED),
    Cue.FUTURE: Step(_AHEAD | {Cue.EXPECTED, Cue.POSSIBLE, Cue.WISHED}, Severity.MAJOR, _HAPPENED),
    Cue.CONDITION: Step(frozenset({Cue.CONDITION}), Severity.MAJOR, _HAPPENED),
    Cue.ADVISED: Step(frozenset({Cue.ADVISED}), Severity.MAJOR, _HAPPENED | {Cue.OBLIGED}),
    Cue.OBLIGED: Step(frozenset({Cue.OBLIGED}), Severity.MAJOR, frozenset({Cue.PERMITTED})),
    Cue.CLAIMED: Step(frozenset({Cue.CLAIMED, Cue.HEARSAY, Cue.ALLEGED}), Severity.MAJOR, frozenset({Cue.PROVEN})),
}

#: Steps below certainty: beside one of them a "certainly" or "proven" needs a source word of its own.
UNCERTAIN = (Cue.ALLEGED, Cue.HEARSAY, Cue.EXPECTED, Cue.POSSIBLE, Cue.CONSIDERED, Cue.WISHED, Cue.PROPOSED)
ASSERTED = (Cue.CERTAIN, Cue.PROVEN)

CLASSES = frozenset({*LOST, *ASSERTED, Cue.NEUTRAL, Cue.DOUBLE, Cue.NOT})

DENIALS = (Cue.NOT, Cue.NEGATIVE)

#: So far from a reporting expression (characters) a speaker stands in the source and in a translation.
SPEAKER_REACH_SOURCE = 25
SPEAKER_REACH = 25

MODALITY_ASSERTED_CONFIDENCE = 0.9
SPEAKER_CONFIDENCE = 0.8
ATTRIBUTION_CONFIDENCE = 0.6


def check(pair: Pair) -> Iterator[Finding]:
    """Steps of certainty that nothing keeps, assertions without a source, speakers that changed or vanished."""
    source = find_cues(pair.source, SOURCE, CLASSES)
    found = list(_lost(pair, source))
    yield from found
    if not found:
        yield from _asserted(pair, source)
    yield from _attribution(pair)


def _lost(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    code = pair.language.code
    for cue in source:
        if cue.is_one(Cue.NOT, Cue.NEUTRAL):
            continue
        for kind in sorted((cue.strict & LOST.keys()) - unsaid(code)):
            step = LOST[kind]
            if find_cues(pair.translation, code, step.kept):
                continue
            if step.instead and not find_cues(pair.translation, code, step.instead - (unsaid(code) & {Cue.FUTURE})):
                continue
            span = pair.source_span(cue.start, cue.end)
            usual = usual_wording(pair, cue)
            hint = f" (usually {in_quotes(usual)})" if usual else ""
            yield Finding(
                MODALITY_CHANGED.id,
                MODALITY_CHANGED.category,
                step.severity,
                step.confidence,
                f"“{span.text}”{hint} marks the statement as {kind.value}; nothing in the {pair.language.name} does.",
                source=span,
                expected=usual,
            )
            break


def _asserted(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A "certainly" or "proven" in place of a weaker step."""
    weaker = [c for c in source if c.is_one(*UNCERTAIN)]
    if not weaker:
        return
    for kind in ASSERTED:
        found = find_cues(pair.translation, pair.language.code, frozenset({kind, Cue.NOT, Cue.NEGATIVE}))
        said = [c for n, c in enumerate(found) if c.is_one(kind) and not (n and found[n - 1].may_be(*DENIALS))]
        if not said or any(c.may_be(kind) for c in source):
            continue
        span = pair.source_span(weaker[0].start, weaker[0].end)
        became = pair.translation_span(said[0].start, said[0].end)
        yield Finding(
            MODALITY_CHANGED.id,
            MODALITY_CHANGED.category,
            Severity.CRITICAL,
            MODALITY_ASSERTED_CONFIDENCE,
            f"“{became.text}” makes the statement {kind.value}; the source only says “{span.text}”.",
            source=span,
            translation=became,
        )
        return


def _attribution(pair: Pair) -> Iterator[Finding]:
    """A statement that nobody makes any more, or that somebody else makes."""
    saying = [c for c in find_cues(pair.source, SOURCE, frozenset({Cue.REPORTED})) if c.is_one(Cue.REPORTED)]
    if not saying:
        return
    said = find_cues(pair.translation, pair.language.code, frozenset({Cue.REPORTED}))
    if not said:
        span = pair.source_span(saying[0].start, saying[0].end)
        yield Finding(
            ATTRIBUTION_LOST.id,
            ATTRIBUTION_LOST.category,
            Severity.MINOR,
            ATTRIBUTION_CONFIDENCE,
            f"The source attributes the statement (“{span.text}”); in the {pair.language.name} nobody says so.",
            source=span,
        )
        return
    yield from _speaker_changed(pair, saying, said)


def _speaker_changed(pair: Pair, saying: Sequence[CueMatch], said: Sequence[CueMatch]) -> Iterator[Finding]:
    """Somebody speaks in the translation whom no source word names, and the source's speaker is not there."""
    missing = [n for n in _speakers_in_source(pair, saying) if not pair.evidence.covered(n)]
    other = _other_speaker(pair, said) if missing else None
    if other is None:
        return
    span = pair.term_span(missing[0], missing[0])
    yield Finding(
        ATTRIBUTION_LOST.id,
        Category.MISTRANSLATION,
        Severity.CRITICAL,
        SPEAKER_CONFIDENCE,
        f"In the source “{span.text}” says so; the {pair.language.name} names “{other.text}”.",
        source=span,
        translation=other,
    )


def _speakers_in_source(pair: Pair, saying: Sequence[CueMatch]) -> list[int]:
    """The terms beside a reporting expression that name somebody who makes statements."""
    found: list[int] = []
    for number, term in enumerate(pair.evidence.source.terms):
        near = any(0 <= max(term.start - cue.end, cue.start - term.end) <= SPEAKER_REACH_SOURCE for cue in saying)
        if near and any(s.headword.lower() in SPEAKERS for s in term.senses):
            found.append(number)
    return found


def _other_speaker(pair: Pair, said: Sequence[CueMatch]) -> Span | None:
    """Somebody beside a reporting expression whom no source word explains."""
    tokens = pair.evidence.target.tokens
    lexicon = pair.matcher.source_lexicon
    for i in pair.suspicions.unsupported:
        names = {lexicon.sense(n).headword.lower() for n in pair.suspicions.meanings(i)}
        if names.isdisjoint(SPEAKERS):
            continue
        for cue in said:
            gap = max(tokens[i].start - cue.end, cue.start - tokens[i].end)
            if 0 <= gap <= SPEAKER_REACH:
                return pair.token_span(i, i)
    return None
