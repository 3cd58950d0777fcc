"""The findings of an article as a baseline knows them: with the sentences they stand in, and their fingerprints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from checker.article import ArticleResult, CheckedSegment, VersionResult
from checker.baseline import Baseline, Known, fingerprint, normalised
from checker.documents.model import Document
from checker.engine import PairResult
from checker.findings import Finding
from checker.pairs import SentencePair
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


class Shown:
    """The sentences that an article shows: of known findings in them, a run tells whether they are still there."""

    def __init__(self, result: ArticleResult) -> None:
        self._source = _Sentences.of(result.source)
        self._versions = [(v.document.language, _Sentences.of(v.document)) for v in result.versions]

    def __contains__(self, known: object) -> bool:
        """Whether a known finding is one of a checked version.

        One side is enough where the other was rewritten; a finding of no sentence may be of any article.
        """
        if not isinstance(known, Known):
            return False
        versions = [sentences for language, sentences in self._versions if language == known.language]
        return bool(versions) and (
            known.source in self._source or any(known.translation in version for version in versions)
        )


@dataclass(frozen=True, slots=True)
class _Sentences:
    """The sentences of a text, one after the other, and where they begin and end there."""

    text: str
    begins: frozenset[int]
    ends: frozenset[int]

    @classmethod
    def of(cls, document: Document) -> _Sentences:
        texts = [text for segment in document.segments if (text := normalised(segment.text))]
        begins, at = [], 0
        for text in texts:
            begins.append(at)
            at += len(text) + 1
        ends = [begin + len(text) for begin, text in zip(begins, texts, strict=True)]
        return cls(" ".join(texts), frozenset(begins), frozenset(ends))

    def __contains__(self, text: object) -> bool:
        """Whether a text is one sentence of these, or several in a row; an empty one is none."""
        wanted = normalised(text) if isinstance(text, str) else ""
        at = self.text.find(wanted) if wanted else -1
        while at >= 0:
            if at in self.begins and at + len(wanted) in self.ends:
                return True
            at = self.text.find(wanted, at + 1)
        return False


def without_known(result: ArticleResult, baseline: Baseline) -> tuple[ArticleResult, int]:
    """An article without the findings that a baseline knows, and how many those were; verdicts are given anew."""
    hidden = {id(f) for _, f, k in known_findings(result) if k.fingerprint in baseline}
    if not hidden:
        return result, 0
    versions = tuple(_without(version, hidden) for version in result.versions)
    return replace(result, versions=versions), len(hidden)


def pair_without_known(pair: SentencePair, result: PairResult, baseline: Baseline) -> PairResult:
    """A checked pair without the findings that a baseline knows, as ``without_known`` does it for articles."""
    kept = tuple(
        f for f in result.findings if f.hint or fingerprint(f.rule, pair.source, pair.translation) not in baseline
    )
    return replace(result, findings=kept, verdict=verdict(kept), known=len(result.findings) - len(kept))


def _without(version: VersionResult, hidden: set[int]) -> VersionResult:
    gone = {(f.rule, f.source, f.translation) for f in version.findings if id(f) in hidden}
    kept = tuple(f for f in version.findings if id(f) not in hidden)
    segments = tuple(
        replace(s, findings=tuple(f for f in s.findings if (f.rule, f.source, f.translation) not in gone))
        for s in version.segments
    )
    return replace(version, findings=kept, segments=segments, verdict=verdict(kept))


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
