"""The rules. Each module holds one family: ``RULES`` and ``check(pair)``; this tuple lists them in reading order."""

from __future__ import annotations

from dataclasses import replace

from checker.checks import (
    bounds,
    certainty,
    comparisons,
    completeness,
    dates,
    integrity,
    meaning,
    names,
    polarity,
    quantities,
    roles,
    scope,
    terminology,
    untranslated,
)
from checker.checks.rule import Pair, PairCheck, Rule
from checker.checks.sentencewise import by_sentence
from checker.findings import Finding

#: Characters of a message; quotations in longer ones are cut in the middle.
MAX_MESSAGE = 500

#: Rules that know both words: what the source says and what stands in its place.
CONTRASTS = frozenset({meaning.FLIPPED.id, meaning.CONTRAST.id, untranslated.WORD.id})

#: Rules that say that words are missing, or were added, and know nothing of the other side.
ONE_SIDED = frozenset({completeness.OMITTED_PHRASE.id, completeness.ADDED_PHRASE.id})

#: Rules that say that a word became another one.
MEANINGS = frozenset({meaning.FLIPPED.id, meaning.CONTRAST.id, meaning.UNSUPPORTED.id})

PAIR_CHECKS: tuple[PairCheck, ...] = (
    integrity.check,
    untranslated.check,
    terminology.check,
    dates.check,
    quantities.check,
    names.check,
    by_sentence(polarity.check),
    by_sentence(certainty.check),
    by_sentence(scope.check),
    bounds.check,
    roles.check,
    comparisons.check,
    meaning.check,
    completeness.check,
)


def check_pair(pair: Pair) -> list[Finding]:
    """All findings of a pair, strongest first where they overlap, without what a stronger one already says."""
    found = [_concise(finding) for check in PAIR_CHECKS for finding in check(pair)]
    if pair.terms_used:
        found = [finding for finding in found if not terminology.is_answered(finding, pair.terms_used)]
    return sorted(without_repeats(found), key=position)


def _concise(finding: Finding) -> Finding:
    """A finding whose message no quotation makes longer than a reader will bear."""
    if len(finding.message) <= MAX_MESSAGE:
        return finding
    half = MAX_MESSAGE // 2
    return replace(finding, message=f"{finding.message[:half]} … {finding.message[-half:]}")


def position(finding: Finding) -> tuple[int, int]:
    """Where a finding stands, for reading order: in the translation, or else in the source."""
    span = finding.translation or finding.source
    return (span.start, span.end) if span else (0, 0)


def without_repeats(findings: list[Finding]) -> list[Finding]:
    """Drops a finding whose words a stronger one already covers on either side.

    Of two that are equally severe, a listed contrast of two words tells an editor more than a class of them, and what
    stands in the place of a word more than that the word is missing.
    """
    kept: list[Finding] = []
    left_over = [f for f in findings if f.rule == untranslated.WORD.id and not f.hint]
    for finding in sorted(findings, key=_strength):
        if finding.rule in MEANINGS and any(_concern_one_word(finding, other) for other in left_over):
            continue  # What was left untranslated has not become another word.
        if not any(_says_the_same(finding, other) for other in kept):
            kept.append(finding)
    return kept


def _strength(finding: Finding) -> tuple[bool, int, bool, bool, float]:
    """A key by which the strongest finding comes first."""
    one_sided = finding.rule in ONE_SIDED
    return finding.hint, -finding.severity, finding.rule not in CONTRASTS, one_sided, -finding.rank


def _concern_one_word(finding: Finding, other: Finding) -> bool:
    """Whether two findings concern the same word of the source."""
    mine, theirs = finding.source, other.source
    return mine is not None and theirs is not None and mine.start < theirs.end and theirs.start < mine.end


def _says_the_same(finding: Finding, other: Finding) -> bool:
    for mine, theirs in ((finding.source, other.source), (finding.translation, other.translation)):
        if mine and theirs and mine.start < theirs.end and theirs.start < mine.end:
            return True
    return False


__all__ = ["PAIR_CHECKS", "Pair", "Rule", "check_pair", "position", "without_repeats"]
