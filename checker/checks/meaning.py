"""Mistranslated words: a source word that nothing renders, and another word in its place."""

from __future__ import annotations

import math
from collections.abc import Iterator

from checker.checks.contradictions import denials
from checker.checks.ranks import LostRank, lost_ranks
from checker.checks.rule import Pair, Rule
from checker.checks.wording import expected_wordings
from checker.evidence.cues import find_cues
from checker.evidence.substitutions import Substitution
from checker.evidence.usual import sense_label
from checker.findings import Category, Finding, Severity
from checker.languages import SOURCE
from checker.languages.cues import Cue

FLIPPED = Rule(
    "polarity-flipped",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A word became its opposite",
    "None of the source word's renderings stands in the translation, and a rendering of a listed opposite does, which "
    "no other source word explains: naik/turun, melarang/mengizinkan, menang/kalah, surplus/defisit and well over a "
    "thousand more pairs of the news lexicon. A negated opposite (“tidak menolak”, “accepted”) is none. "
    "Comparisons count as a whole (“A lebih tinggi daripada B”: A is lower than B), so do limits (di bawah target).",
)
CONTRAST = Rule(
    "meaning-contrast",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A word became a neighbour that tells the reader something false",
    "None of the source word's renderings stands in the translation, and a rendering of a listed dangerous neighbour "
    "does (the sibling, the next step: menuntut/memvonis, tersangka/saksi), which no other source word explains.",
)
UNSUPPORTED = Rule(
    "meaning-unsupported",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A word is not rendered, and a word without origin stands in its place",
    "None of the source word's renderings stands in the translation, and near the place where it would be a content "
    "word stands that no source word explains. Weighed by how reliably the lexicon finds both words in faithful text, "
    "how free the rest of the sentence is, and whether the two could be synonyms. A free paraphrase looks alike.",
)
RULES = (FLIPPED, CONTRAST, UNSUPPORTED)

RANK_CONFIDENCE = 0.9

_DENYING = frozenset({Cue.NEGATIVE})

_BY_RELATION = {"opposite": FLIPPED, "contrast": CONTRAST, "confused": CONTRAST, "sibling": CONTRAST}


def check(pair: Pair) -> Iterator[Finding]:
    """The most suspicious substitutions, each term and each word used once; offices that lost a "deputy"."""
    told: set[int] = set()
    for lost in lost_ranks(pair):
        told.add(lost.number)
        yield _lost_rank(pair, lost)
    scorer = pair.weights["substitution"]
    code = pair.language.code
    least = scorer.threshold("major", code)
    scored = [
        (max(scorer.score(c.features, code), least if c.is_outright else -math.inf), c)
        for c in pair.suspicions.substitutions()
    ]
    scored.sort(key=lambda item: (-item[0], item[1].term, item[1].first))
    terms = told
    words: set[int] = set()
    for score, candidate in scored:
        if score < scorer.threshold("hint", code):
            break
        tokens = set(range(candidate.first, candidate.last + 1))
        if candidate.term in terms or not words.isdisjoint(tokens):
            continue
        if not candidate.relation and _is_denied_instead(pair, candidate):
            continue
        terms.add(candidate.term)
        words |= tokens
        yield _finding(pair, candidate, scorer.confidence(score), score >= least)


def _is_denied_instead(pair: Pair, candidate: Substitution) -> bool:
    """Whether a word that denies by itself (menolak) became another word and one more negator: 没有支持."""
    if pair.language.spaced:
        return False
    term = pair.evidence.source.terms[candidate.term]
    denying = find_cues(pair.source, SOURCE, _DENYING)
    if not any(c.is_one(Cue.NEGATIVE) and c.start < term.end and term.start < c.end for c in denying):
        return False
    start = pair.evidence.target.tokens[candidate.first].start
    if any(
        c.start <= start < c.end
        for c in find_cues(pair.translation, pair.language.code, _DENYING)
        if c.is_one(Cue.NEGATIVE)
    ):
        return True  # One denying word for another: 不反对 for "tidak melarang".
    return denials(pair.translation, pair.language.code) > denials(pair.source, SOURCE)


def _lost_rank(pair: Pair, lost: LostRank) -> Finding:
    expected = expected_wordings(pair, lost.rank)
    usual = ", ".join(f"“{word}”" for word in expected)
    return Finding(
        CONTRAST.id,
        CONTRAST.category,
        Severity.CRITICAL,
        RANK_CONFIDENCE,
        f"“{lost.source.text}” became “{lost.translation.text}” in the {pair.language.name}: "
        f"nothing renders “{lost.rank.text}” (usually {usual}).",
        source=lost.source,
        translation=lost.translation,
        expected=expected,
    )


def _finding(pair: Pair, candidate: Substitution, confidence: float, alarm: bool) -> Finding:
    term = pair.evidence.source.terms[candidate.term]
    expected = expected_wordings(pair, term)
    severity = Severity.MINOR
    if alarm:
        listed = candidate.relation in ("opposite", "contrast")
        verb = any(s.pos == "verb" for s in term.senses)  # Somebody is said to have done something else.
        severity = Severity.CRITICAL if listed or verb else Severity.MAJOR
    rule = _BY_RELATION.get(candidate.relation, UNSUPPORTED)
    translation = pair.token_span(candidate.first, candidate.last)
    usual = ", ".join(f"“{word}”" for word in expected)
    opposite = ", the opposite" if rule is FLIPPED else ""
    message = f"“{term.text}” is usually {usual}; the {pair.language.name} says “{translation.text}”{opposite}"
    if candidate.sense is not None:
        message += f" (usually “{sense_label(pair.matcher.source_lexicon.sense(candidate.sense))}”)"
    message += ", and nothing else in the source explains that word."
    return Finding(
        rule.id,
        rule.category,
        severity,
        round(confidence, 2),
        message,
        source=pair.source_span(term.start, term.end),
        translation=translation,
        expected=expected,
        hint=not alarm,
    )
