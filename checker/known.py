"""The findings of an article as a baseline knows them: with the sentences they stand in, and their fingerprints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.article import ArticleResult, CheckedSegment, VersionResult
from checker.baseline import Baseline, Known, fingerprint
from checker.documents.model import Document
from checker.findings import Finding, Severity
from checker.scoring import verdict


def known_findings(result: ArticleResult) -> Iterator[tuple[VersionResult, Finding, Known]]:
    """Every finding of an article with its version and what a baseline keeps of it; hints are left out."""
    for version in result.versions:
        for finding in version.findings:
            if not finding.hint:
                yield version, finding, describe(finding, result.source, version)


def describe(finding: Finding, source: Document, version: VersionResult) -> Known:
    """What a baseline keeps of a finding."""
    segment = _segment(finding, source, version)
    texts = (
        _text(source, segment.source if segment else ()) or (finding.source.text if finding.source else ""),
        _text(version.document, segment.translation if segment else ())
        or (finding.translation.text if finding.translation else ""),
    )
    return Known(fingerprint(finding.rule, *texts), finding.rule, version.document.language, *texts)


def without_known(result: ArticleResult, baseline: Baseline, block_at: Severity) -> tuple[ArticleResult, int]:
    """An article without the findings that a baseline knows, and how many those were; verdicts are given anew."""
    hidden = {id(f) for _, f, k in known_findings(result) if k.fingerprint in baseline}
    if not hidden:
        return result, 0
    versions = tuple(_without(version, hidden, block_at) for version in result.versions)
    return replace(result, versions=versions), len(hidden)


def _without(version: VersionResult, hidden: set[int], block_at: Severity) -> VersionResult:
    gone = {(f.rule, f.source, f.translation) for f in version.findings if id(f) in hidden}
    kept = tuple(f for f in version.findings if id(f) not in hidden)
    segments = tuple(
        replace(s, findings=tuple(f for f in s.findings if (f.rule, f.source, f.translation) not in gone))
        for s in version.segments
    )
    return replace(version, findings=kept, segments=segments, verdict=verdict(kept, block_at))


def _segment(finding: Finding, source: Document, version: VersionResult) -> CheckedSegment | None:
    for segment in version.segments:
        sides = (
            (finding.translation, version.document, segment.translation),
            (finding.source, source, segment.source),
        )
        for span, document, numbers in sides:
            if span is not None and numbers:
                first, last = document.segments[numbers[0]], document.segments[numbers[-1]]
                if first.start <= span.start < last.end:
                    return segment
    return None


def _text(document: Document, numbers: Iterable[int]) -> str:
    return " ".join(document.segments[n].text for n in numbers)
