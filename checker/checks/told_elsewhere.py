"""What a sentence of an article says beyond its source, or its headline leaves out, and another sentence tells.

Details move between the sentences of an article ("the admiral said", who has been named before), and headlines are
rewritten more freely than anything else: a detail of the lead comes up into them, another goes down. A clause moves to
the sentence beside it, and what has been named is a pronoun afterwards, or left unsaid. Such a finding is shown as
minor. What is said wrongly, or what no sentence tells, stays what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from checker.checks.completeness import ADDED_PHRASE, OMITTED_PHRASE
from checker.checks.untranslated import WORD
from checker.evidence.lexicon import Term
from checker.evidence.matching import Matcher, PairEvidence, Via
from checker.findings import Finding, Severity


def without_introduced(findings: Iterable[Finding], version: str) -> tuple[Finding, ...]:
    """The findings without abbreviations that the version keeps and explains where it first has them: … (UMP)."""
    return tuple(
        f
        for f in findings
        if f.rule != WORD.id
        or f.translation is None
        or not f.translation.text.isupper()
        or not re.search(rf"[(（]\s*{re.escape(f.translation.text)}\s*[)）]", version)
    )


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What the rest of an article says.

    ``source`` are its other source sentences, ``before`` those shortly before, ``beside`` the pairs of source and
    translation next to it, and ``below`` the sentences of the version to which a headline may leave details.
    """

    source: Sequence[str] = ()
    before: Sequence[str] = ()
    beside: Sequence[tuple[str, str]] = ()
    below: Sequence[str] = ()


def eased(
    findings: Iterable[Finding], own: tuple[str, str], elsewhere: Elsewhere, matcher: Matcher
) -> tuple[Finding, ...]:
    """The findings in a sentence, those minor of which the article tells the words elsewhere.

    ``own`` is the sentence and its translation, in which the spans of the findings count.
    """
    return tuple(_eased(f, own, elsewhere, matcher) for f in findings)


def _eased(finding: Finding, own: tuple[str, str], elsewhere: Elsewhere, matcher: Matcher) -> Finding:
    if finding.severity <= Severity.MINOR:
        return finding
    if finding.rule == ADDED_PHRASE.id and finding.translation is not None:
        start, end = finding.translation.start, finding.translation.end
        told = any(_explains(evidence, start, end) for evidence in _pairs(elsewhere.source, own[1:], matcher))
    elif finding.rule == OMITTED_PHRASE.id and finding.source is not None:
        start, end = finding.source.start, finding.source.end
        told = (
            any(_renders(evidence, start, end) for evidence in _pairs(own[:1], elsewhere.below, matcher))
            or any(_has_moved(own[0], start, end, *pair, matcher) for pair in elsewhere.beside)
            or _is_named_before(own[0], start, end, elsewhere.before, matcher)
        )
    else:
        return finding
    if not told:
        return finding
    return replace(finding, severity=Severity.MINOR, message=f"{finding.message} The article tells it elsewhere.")


def _has_moved(own: str, start: int, end: int, source: str, translation: str, matcher: Matcher) -> bool:
    """Whether the translation of another sentence renders a stretch of which its own source is silent."""
    evidence = matcher.match(matcher.source(own), matcher.target(translation))
    if not _renders(evidence, start, end):
        return False
    said = _senses(matcher.source(source).terms)
    return not any(said & _senses([t]) for t in _within(evidence.source.terms, start, end))


def _is_named_before(own: str, start: int, end: int, before: Sequence[str], matcher: Matcher) -> bool:
    """Whether a stretch is one noun that the sentences before have too: the ministry is "it" now, or left unsaid."""
    terms = _within(matcher.source(own).terms, start, end)
    if len(terms) != 1 or not any(s.pos == "noun" for s in terms[0].senses):
        return False
    return any(_senses(terms) & _senses(matcher.source(sentence).terms) for sentence in before)


def _within(terms: Sequence[Term], start: int, end: int) -> list[Term]:
    return [t for t in terms if start < t.end and t.start < end]


def _senses(terms: Sequence[Term]) -> set[int]:
    return {s.number for t in terms for s in t.senses}


def _pairs(sources: Sequence[str], targets: Sequence[str], matcher: Matcher) -> Iterator[PairEvidence]:
    for source in sources:
        for target in targets:
            yield matcher.match(matcher.source(source), matcher.target(target))


def _explains(evidence: PairEvidence, start: int, end: int) -> bool:
    """Whether a source sentence explains all words of a stretch of the translation."""
    tokens = evidence.target.tokens
    said = [i for i in evidence.target.content if start < tokens[i].end and tokens[i].start < end]
    listed = {
        i for matches in evidence.matches for m in matches if m.via is Via.LEXICON for i in range(m.first, m.last + 1)
    }
    return bool(said) and listed.issuperset(said)


def _renders(evidence: PairEvidence, start: int, end: int) -> bool:
    """Whether a sentence of the translation renders all words of a stretch of the source."""
    terms = [n for n, t in enumerate(evidence.source.terms) if start < t.end and t.start < end]
    return bool(terms) and all(any(m.via is Via.LEXICON for m in evidence.matches[n]) for n in terms)
