"""Negation: a "not" that was lost, and one that was added."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.checks.rule import Pair, Rule
from checker.evidence.cues import CueMatch, find_cues, negative_affix
from checker.evidence.matching import Match, PairEvidence, Via
from checker.findings import Category, Finding, Severity, Span
from checker.languages import SOURCE
from checker.languages.cues import Cue

NEGATION_LOST = Rule(
    "negation-lost",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A statement that the source denies is affirmed",
    "The source negates a word (tidak, bukan, belum, jangan, tanpa …); the translation renders that word and has "
    "nothing negative of its own: no negator, no word that denies (refuse, fail, lack, un-). Sentences with two "
    "negations that cancel each other are left alone.",
)
NEGATION_ADDED = Rule(
    "negation-added",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A statement that the source makes is denied",
    "The translation negates a word that renders one of the source, and nothing in the source denies, doubts, limits "
    "or prevents anything.",
)
RULES = (NEGATION_LOST, NEGATION_ADDED)

#: What a negator may be part of; rules of their own check these.
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
#: Negators: they count wherever they stand in the translation.
NEGATORS = (Cue.NOT, Cue.DOUBLE, Cue.NONE, Cue.NOT_ALL)
#: Words that deny by themselves; they count unless they render a source word that does.
DENYING = (Cue.NEGATIVE, Cue.LESS, Cue.EXCEPT)
CLASSES = frozenset({*OTHER_BUSINESS, *NEGATORS, *DENYING, Cue.CONTRARY, Cue.ALMOST})

#: The negated word is looked for so far after its negator (characters), within the clause.
REACH = 30
#: A negator stands at most so far (characters) from the verb that it denies.
BESIDE = 4
CLAUSE_END = re.compile(r"[.,;:!?،؛؟。，；：！？](?!\d)")

#: What may make a translation negative although the source has no negator.
EXPLAINING = (*NEGATORS, *DENYING, *OTHER_BUSINESS, Cue.CONTRARY, Cue.ALMOST)

LOST_CONFIDENCE = 0.9
ADDED_CONFIDENCE = 0.8


def check(pair: Pair) -> Iterator[Finding]:
    """Lost negations, or else added ones."""
    source = find_cues(pair.source, SOURCE, CLASSES)
    if any(c.may_be(*EXPLAINING) for c in source):
        yield from _lost(pair, source)
    else:
        yield from _added(pair)


def _lost(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    negations = [c for c in source if c.is_one(Cue.NOT, Cue.NONE) and not c.is_one(*OTHER_BUSINESS)]
    if not negations or any(c.is_one(Cue.DOUBLE) for c in source):
        return
    if len(negations) > 1 and any(c.may_be(Cue.EXCEPT) for c in negations):
        return  # "Without a permit they may not": "they need a permit".
    target = find_cues(pair.translation, pair.language.code, CLASSES)
    if sum(c.is_one(*NEGATORS) for c in target) >= len(negations):
        return
    for cue in negations:
        rendered = _negated(pair, cue)
        if rendered is None:
            continue
        number, match, direct = rendered
        classes = DENYING if direct else (*DENYING, Cue.CONTRARY)
        scope = _scope(pair, cue, number)
        if _denied_itself(pair, match) or any(_denies(pair, c, scope, classes) for c in target):
            continue
        span = pair.source_span(cue.start, pair.evidence.source.terms[number].end)
        became = pair.token_span(match.first, match.last)
        yield Finding(
            NEGATION_LOST.id,
            NEGATION_LOST.category,
            Severity.CRITICAL,
            LOST_CONFIDENCE,
            f"The source denies it (“{span.text}”); the {pair.language.name} says “{became.text}” without a negation.",
            source=span,
            translation=became,
        )


def _added(pair: Pair) -> Iterator[Finding]:
    """A negator beside the rendering of a source verb, where the source neither denies nor limits anything."""
    target = find_cues(pair.translation, pair.language.code, CLASSES | {Cue.NEGATED})
    negators = [c for c in target if c.is_one(Cue.NEGATED) and not c.is_one(*OTHER_BUSINESS, *DENYING)]
    if len(negators) != 1:
        return
    cue = negators[0]
    for number, term in enumerate(pair.evidence.source.terms):
        if not any(s.pos == "verb" and not s.vague for s in term.senses):
            continue
        for match in pair.evidence.matches[number]:
            if match.via is not Via.LEXICON or not _beside(pair, cue, match):
                continue
            span = pair.source_span(term.start, term.end)
            became = _from_to(pair, cue, match)
            yield Finding(
                NEGATION_ADDED.id,
                NEGATION_ADDED.category,
                Severity.CRITICAL,
                ADDED_CONFIDENCE,
                f"The {pair.language.name} denies it (“{became.text}”); nothing in the source does (“{span.text}”).",
                source=span,
                translation=became,
            )
            return


def _beside(pair: Pair, cue: CueMatch, match: Match) -> bool:
    """Whether a negator stands next to the words that render a verb."""
    tokens = pair.evidence.target.tokens
    start, end = tokens[match.first].start, tokens[match.last].end
    return 0 <= max(start - cue.end, cue.start - end) <= BESIDE


def _from_to(pair: Pair, cue: CueMatch, match: Match) -> Span:
    tokens = pair.evidence.target.tokens
    start = min(cue.start, tokens[match.first].start)
    return pair.translation_span(start, max(cue.end, tokens[match.last].end))


def _negated(pair: Pair, cue: CueMatch) -> tuple[int, Match, bool] | None:
    """The word that a negator negates, the words that render it, and whether it follows at once.

    Where the negated word itself is reworded, the next one that is rendered shows that the clause is there.
    """
    direct = True
    noun = cue.is_one(Cue.NONE)  # "Not one passenger survived": what is denied comes after the noun.
    for number, term in enumerate(pair.evidence.source.terms):
        if term.end <= cue.end:
            continue
        if term.start - cue.end > REACH or CLAUSE_END.search(pair.source, cue.end, max(cue.end, term.start)):
            return None
        found = [m for m in pair.evidence.matches[number] if m.via is Via.LEXICON]
        counted = any(s.kind == "measure" or s.pos == "num" for s in term.senses)
        if noun and term.start >= cue.end and not counted:
            noun = False
            continue
        if found and term.start >= cue.end and not counted:
            return number, found[0], direct
        if not any(s.vague or s.kind == "measure" for s in term.senses):
            direct = False
    return None


def _scope(pair: Pair, cue: CueMatch, last: int) -> frozenset[int]:
    """The terms that a negator is part of or negates, up to one after the last that was looked at."""
    terms = enumerate(pair.evidence.source.terms)
    return frozenset(n for n, term in terms if term.end > cue.start and n <= last + 1)


def _denied_itself(pair: Pair, match: Match) -> bool:
    """Whether the rendering holds its negation: unclear, 不明."""
    affix = negative_affix(pair.language.code)
    return any(affix.search(t.text.lower()) for t in pair.evidence.target.tokens[match.first : match.last + 1])


def _denies(pair: Pair, cue: CueMatch, scope: frozenset[int], classes: tuple[Cue, ...]) -> bool:
    """Whether a word of the translation may carry a negation that the source expresses by a negator.

    A denying word does not where it renders another word of the source.
    """
    if cue.is_one(*NEGATORS) or cue.may_be(Cue.NOT):
        return True
    if not (cue.is_one(*classes) or cue.may_be(Cue.NEGATIVE)):
        return False
    evidence = pair.evidence
    affix = negative_affix(pair.language.code)
    target = evidence.target
    for i in range(target.token_at(cue.start), target.token_at(cue.end - 1) + 1):
        if affix.search(target.tokens[i].text.lower()):
            continue
        rendered = {n for n in evidence.support[i] if _renders(evidence, n, i)}
        if rendered and rendered.isdisjoint(scope):
            return False
    return True


def _renders(evidence: PairEvidence, term: int, token: int) -> bool:
    """Whether the lexicon says that a token renders a term."""
    return any(m.first <= token <= m.last and m.via is Via.LEXICON for m in evidence.matches[term])
