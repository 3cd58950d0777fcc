"""Negation: a "not" that was lost, and one that was added."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.checks.rule import Pair, Rule
from checker.evidence.cues import CueMatch, find_cues
from checker.evidence.matching import Via
from checker.findings import Category, Finding, Severity
from checker.languages import SOURCE
from checker.languages.cues import Cue

NEGATION_LOST = Rule(
    "negation-lost",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A statement that the source denies is affirmed",
    "The source negates a word (tidak, bukan, belum, jangan, tanpa …); the translation renders that word and has nothing "
    "negative of its own near it: no negator, no word that denies (refuse, fail, lack, un-), no word whose opposite is "
    "usual. Sentences with two negations that cancel each other are left alone.",
)
NEGATION_ADDED = Rule(
    "negation-added",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A statement that the source makes is denied",
    "The translation negates a word that renders one of the source, and nothing in the source denies, doubts, limits or "
    "prevents anything.",
)
RULES = (NEGATION_LOST, NEGATION_ADDED)

#: Negators that are part of one of these say something else, which rules of their own check.
OTHER_BUSINESS = (
    Cue.NEUTRAL,
    Cue.DOUBLE,
    Cue.NOT_ALL,
    Cue.AT_LEAST,
    Cue.AT_MOST,
    Cue.LESS,
    Cue.ALSO,
    Cue.ONLY,
    Cue.EXCEPT,
    Cue.FEW,
    Cue.MANY,
)
#: Words that deny; a negator counts wherever it stands, the others where no source word of their own explains them.
DENYING = (Cue.NOT, Cue.NEGATIVE, Cue.DOUBLE, Cue.NONE, Cue.FORBIDDEN, Cue.LESS, Cue.EXCEPT, Cue.NOT_ALL)
#: What may make a translation negative although the source has no negator.
EXPLAINING = (*DENYING, Cue.CONTRARY, Cue.ONLY, Cue.ALSO, Cue.NEUTRAL, Cue.AT_LEAST, Cue.AT_MOST, Cue.FEW, Cue.ALMOST)

#: The negated word is looked for so far after its negator (characters), within the clause.
REACH = 30
CLAUSE_END = re.compile(r"[.,;:!?،؛؟。，；：！？](?!\d)")

LOST_CONFIDENCE = 0.9
ADDED_CONFIDENCE = 0.8


def check(pair: Pair) -> Iterator[Finding]:
    """Lost negations, then added ones."""
    source = find_cues(pair.source, SOURCE)
    target = find_cues(pair.translation, pair.language.code)
    yield from _lost(pair, source, target)


def _lost(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Finding]:
    negations = [c for c in source if c.is_one(Cue.NOT) and not c.is_one(*OTHER_BUSINESS)]
    if not negations or any(c.is_one(Cue.DOUBLE) for c in source):
        return
    negators = [c for c in target if c.is_one(Cue.NOT, Cue.DOUBLE)]
    for cue in negations:
        rendered = _negated(pair, cue)
        if rendered is None:
            continue
        term, first, last = rendered
        if len(negators) >= len(negations) or any(_denies(pair, c, term, first, last) for c in target):
            continue
        span = pair.source_span(cue.start, pair.evidence.source.terms[term].end)
        became = pair.token_span(first, last)
        yield Finding(
            NEGATION_LOST.id,
            NEGATION_LOST.category,
            Severity.CRITICAL,
            LOST_CONFIDENCE,
            f"The source denies it (“{span.text}”); the {pair.language.name} says “{became.text}” without a negation.",
            source=span,
            translation=became,
        )


def _negated(pair: Pair, cue: CueMatch) -> tuple[int, int, int] | None:
    """The word that a negator negates, with the tokens (first, last) that render it; none where nothing does."""
    for number, term in enumerate(pair.evidence.source.terms):
        if term.start < cue.end:
            continue
        if term.start - cue.end > REACH or CLAUSE_END.search(pair.source, cue.end, term.start):
            return None
        found = [m for m in pair.evidence.matches[number] if m.via is not Via.COPY]
        if found:
            return number, found[0].first, found[0].last
    return None


def _denies(pair: Pair, cue: CueMatch, term: int, first: int, last: int) -> bool:
    """Whether a word of the translation may carry the negation of the words that render a term."""
    if cue.may_be(Cue.NOT, Cue.DOUBLE) and not cue.may_be(*OTHER_BUSINESS):
        return True
    tokens = pair.evidence.target.tokens
    here = [i for i, t in enumerate(tokens) if t.start < cue.end and cue.start < t.end]
    explained = any(set(pair.evidence.support[i]) - {term} for i in here)
    if cue.may_be(*DENYING):
        return not explained
    if cue.may_be(Cue.CONTRARY):
        low, high = sorted((cue.end, tokens[first].start))
        return not explained and not CLAUSE_END.search(pair.translation, low, high)
    return False
