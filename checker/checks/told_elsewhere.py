"""What a sentence of an article says beyond its source, or its headline leaves out, and another sentence tells.

Details move between the sentences of an article ("the admiral said", who has been named before), and headlines are
rewritten more freely than anything else: a detail of the lead comes up into them, another goes down. Such a finding is
shown as minor. What is said wrongly, or what no sentence tells, stays what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.checks.completeness import ADDED_PHRASE, OMITTED_PHRASE
from checker.checks.untranslated import WORD
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


def eased(
    findings: Iterable[Finding], own: tuple[str, str], source: Sequence[str], version: Sequence[str], matcher: Matcher
) -> tuple[Finding, ...]:
    """The findings in a sentence, those minor of which the article tells the words elsewhere.

    ``own`` is the sentence and its translation, in which the spans of the findings count; ``source`` are other
    sentences of the source, ``version`` those of the version that may tell what is left out.
    """
    return tuple(_eased(f, own, source, version, matcher) for f in findings)


def _eased(
    finding: Finding, own: tuple[str, str], source: Sequence[str], version: Sequence[str], matcher: Matcher
) -> Finding:
    if finding.severity <= Severity.MINOR:
        return finding
    if finding.rule == ADDED_PHRASE.id and finding.translation is not None:
        start, end = finding.translation.start, finding.translation.end
        told = any(_explains(evidence, start, end) for evidence in _pairs(source, own[1:], matcher))
    elif finding.rule == OMITTED_PHRASE.id and finding.source is not None:
        start, end = finding.source.start, finding.source.end
        told = any(_renders(evidence, start, end) for evidence in _pairs(own[:1], version, matcher))
    else:
        return finding
    if not told:
        return finding
    return replace(finding, severity=Severity.MINOR, message=f"{finding.message} The article tells it elsewhere.")


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
