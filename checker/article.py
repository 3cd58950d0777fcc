"""Checks a whole article: aligns each version with the source, checks every bead, places findings in the files."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from checker.alignment.sentences import Bead, align_sentences
from checker.backtranslation.result import BackScores, BackTranslation
from checker.checks import position, without_repeats
from checker.checks.completeness import ADDED_PHRASE, OMITTED_PHRASE
from checker.checks.document import check_beads, check_language, check_repetition, once_a_version
from checker.checks.rule import Rule
from checker.checks.told_elsewhere import Elsewhere, eased, without_introduced
from checker.checks.untranslated import foreign_passages
from checker.documents.model import Article, Document, DocumentError, Kind
from checker.documents.suppressions import is_suppressed, read_suppressions
from checker.engine import Engine
from checker.evidence.documents import SentenceEvidence
from checker.evidence.halves import completes
from checker.evidence.matching import Matcher
from checker.findings import Finding, Severity, Span
from checker.languages import SOURCE, TARGETS, get_language
from checker.scoring import Verdict, mean_fidelity, rescored, verdict

#: A version in which fewer than this share of the sentences finds a partner is no translation of the source.
MIN_ALIGNED_SHARE = 0.34

#: Sentences of the source times sentences of a version: a thousand on either side take a minute.
MAX_SENTENCE_PAIRS = 1_000_000

#: A clause moves at most so many sentences, and so many sentences back is known who is spoken of.
REACH_BESIDE = 1
REACH_BEFORE = 3


@dataclass(frozen=True, slots=True)
class CheckedSegment:
    """Sentences of the source and of the version that belong together (one side may be empty).

    ``source`` and ``translation`` are sentence numbers (0-based); the findings' spans count within the files.
    ``back_translation`` is None where the run made none.
    """

    source: tuple[int, ...]
    translation: tuple[int, ...]
    fidelity: float
    findings: tuple[Finding, ...]
    back_translation: BackTranslation | None = None


@dataclass(frozen=True, slots=True)
class VersionResult:
    """A checked version: all findings in document order, the segments in source order.

    ``back_translation`` are the scores of what it says in Indonesian again, None where the run made none.
    """

    document: Document
    fidelity: float
    verdict: Verdict
    findings: tuple[Finding, ...]
    segments: tuple[CheckedSegment, ...]
    back_translation: BackScores | None = None


@dataclass(frozen=True, slots=True)
class ArticleResult:
    """A checked article; ``back_translation`` are the scores of all versions together."""

    source: Document
    versions: tuple[VersionResult, ...]
    back_translation: BackScores | None = None

    @property
    def fidelity(self) -> float:
        """The mean fidelity of the versions."""
        return mean_fidelity((v.fidelity, 1) for v in self.versions)


def check_article(article: Article, engine: Engine) -> ArticleResult:
    """Checks every version of an article.

    Raises:
        DocumentError: source and version are swapped, or a version is no translation of the source.
    """
    if article.source.language != SOURCE:
        raise DocumentError(
            article.source.path,
            f"the source must be Indonesian, this file is {article.source.language!r}: are source and version swapped?",
        )
    return ArticleResult(article.source, tuple(check_version(article.source, v, engine) for v in article.versions))


def check_version(source: Document, version: Document, engine: Engine) -> VersionResult:
    """Checks one version.

    Raises:
        DocumentError: the version is declared Indonesian, or is no translation of the source.
    """
    if version.language not in TARGETS:
        raise DocumentError(
            version.path, f"a version must be one of {', '.join(TARGETS)}, this file is {version.language!r}"
        )
    foreign = check_language(version)
    if foreign is not None:
        return VersionResult(version, 0.0, verdict([foreign]), (foreign,), ())
    if len(source.segments) * len(version.segments) > MAX_SENTENCE_PAIRS:
        raise DocumentError(
            version.path,
            f"{len(source.segments):,} sentences of the source and {len(version.segments):,} of the version are "
            "too many to align: split the article",
        )
    matcher = engine.matcher(version.language)
    evidence = SentenceEvidence([s.text for s in source.segments], [s.text for s in version.segments], matcher)
    beads = align_sentences(source.segments, version.segments, evidence)
    aligned = sum(len(b.source) for b in beads if b.target)
    if aligned < MIN_ALIGNED_SHARE * min(len(source.segments), len(version.segments)):
        raise DocumentError(
            version.path,
            f"this is no translation of {source.path}: "
            f"{aligned} of {len(source.segments)} sentences of the source have a counterpart",
        )
    beads, segments = _rejoined(source, version, beads, engine)
    segments = [_with(s, without_introduced(s.findings, version.text)) for s in segments]
    segments = [_eased(s, segments, (source, version), matcher) for s in segments]
    whole = engine.judged([*check_repetition(source, version), *check_beads(source, version, beads)], version.language)
    quiet = _Quiet(source, version)
    segments = [_with(s, quiet.kept(s.findings)) for s in segments]
    findings = without_repeats([*(f for s in segments for f in s.findings), *quiet.kept(whole)])
    findings.sort(key=_reading_order(source, version, beads))
    told = dict(zip(map(id, findings), once_a_version(findings), strict=True))
    findings = [told[id(f)] for f in findings]
    segments = [replace(s, findings=tuple(told.get(id(f), f) for f in s.findings)) for s in segments]
    fidelity = mean_fidelity((s.fidelity, _length(source, version, s)) for s in segments)
    return VersionResult(version, fidelity, verdict(findings), tuple(findings), tuple(segments))


def _rejoined(
    source: Document, version: Document, beads: Sequence[Bead], engine: Engine
) -> tuple[list[Bead], list[CheckedSegment]]:
    """The beads, each checked; a sentence of the version without partner joins the pair beside it that it completes.

    「…」。議長は閉会後にこう述べた。 is one sentence in Indonesian ("…," kata Ketua seusai rapat).
    The second one renders hardly a word that the aligner could hold on to.
    """
    checked = {bead: _check_bead(source, version, bead, engine) for bead in beads}
    for alone in [b for b in beads if len(b.target) == 1 and not b.source]:
        for beside in [b for b in checked if b.source and b.target and _are_beside(b, alone)]:
            lacking = _has(checked[beside].findings, OMITTED_PHRASE)
            if not lacking and not _completes(source, version, beside, alone, engine):
                continue
            joined = Bead(beside.source, tuple(sorted((*beside.target, *alone.target))), beside.score)
            both = _check_bead(source, version, joined, engine)
            if lacking and _has(both.findings, OMITTED_PHRASE, ADDED_PHRASE):
                continue
            checked = {
                joined if b is beside else b: both if b is beside else c for b, c in checked.items() if b is not alone
            }
            break
    return list(checked), list(checked.values())


def _are_beside(bead: Bead, alone: Bead) -> bool:
    """Whether a sentence of the version without partner stands right before or behind those of a bead."""
    return alone.target[0] in (min(bead.target) - 1, max(bead.target) + 1)


def _completes(source: Document, version: Document, beside: Bead, alone: Bead, engine: Engine) -> bool:
    """Whether a sentence of the version without partner says what those beside it leave unsaid of their source."""
    pair = _stretch(source, beside.source).text, _stretch(version, beside.target).text
    return completes(*pair, _stretch(version, alone.target).text, engine.matcher(version.language))


def _has(findings: Iterable[Finding], *rules: Rule) -> bool:
    """Whether some rules tell of a changed or lost meaning."""
    wanted = {r.id for r in rules}
    return any(f.severity >= Severity.MAJOR and f.rule in wanted for f in findings)


def _eased(
    segment: CheckedSegment, others: Sequence[CheckedSegment], article: tuple[Document, Document], matcher: Matcher
) -> CheckedSegment:
    """A segment with what other sentences of the article tell eased."""
    if not segment.source or not _has(segment.findings, ADDED_PHRASE, OMITTED_PHRASE):
        return segment
    source, version = article
    first = segment.source[0]
    near = [s for s in others if s.source and s.translation and 0 < abs(s.source[0] - first) <= REACH_BESIDE]
    is_headline = all(version.segments[n].kind is Kind.HEADLINE for n in segment.translation)
    elsewhere = Elsewhere(
        source=[s.text for n, s in enumerate(source.segments) if n not in segment.source],
        before=[s.text for s in source.segments[max(first - REACH_BEFORE, 0) : first]],
        beside=[(_stretch(source, s.source).text, _stretch(version, s.translation).text) for s in near],
        below=[s.text for s in version.segments if s.kind is not Kind.HEADLINE] if is_headline else [],
    )
    a, b = _stretch(source, segment.source), _stretch(version, segment.translation)
    within = [_shift(f, -a.start, -b.start) for f in segment.findings]
    found = eased(within, (a.text, b.text), elsewhere, matcher)
    return _with(segment, tuple(_shift(f, a.start, b.start) for f in found))


def _with(segment: CheckedSegment, findings: tuple[Finding, ...]) -> CheckedSegment:
    """A segment with what is left of its findings, and the fidelity that goes with it."""
    return replace(segment, findings=findings, fidelity=rescored(segment.fidelity, segment.findings, findings))


class _Quiet:
    """What comments in the two texts ask not to be told."""

    def __init__(self, source: Document, version: Document) -> None:
        self._source = read_suppressions(source.text)
        self._version = read_suppressions(version.text)

    def kept(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings that no comment covers, on either side."""
        return tuple(f for f in findings if not self._covers(f))

    def _covers(self, finding: Finding) -> bool:
        sides = ((self._source, finding.source), (self._version, finding.translation))
        return any(span is not None and is_suppressed(asked, finding.rule, span.start) for asked, span in sides)


def _check_bead(source: Document, version: Document, bead: Bead, engine: Engine) -> CheckedSegment:
    if not bead.source and bead.target:
        alone = _stretch(version, bead.target)
        foreign = engine.confidences.calibrated(foreign_passages(alone.text, get_language(version.language)))
        return CheckedSegment((), bead.target, 0.0, tuple(_shift(f, 0, alone.start) for f in foreign))
    if not bead.target:
        return CheckedSegment(bead.source, (), 0.0, ())
    a, b = _stretch(source, bead.source), _stretch(version, bead.target)
    result = engine.check_pair(a.text, b.text, version.language)
    findings = tuple(_shift(f, a.start, b.start) for f in result.findings)
    return CheckedSegment(bead.source, bead.target, result.fidelity, findings)


def _stretch(document: Document, numbers: Sequence[int]) -> Span:
    """The visible text from the first sentence to the last, with the same length as in the file."""
    first = document.segments[numbers[0]]
    parts = [first.text]
    end = first.end
    for n in numbers[1:]:
        segment = document.segments[n]
        parts.append("\n" * (segment.start - end) + segment.text)
        end = segment.end
    return Span("".join(parts), first.start, end)


def _shift(finding: Finding, source: int, translation: int) -> Finding:
    return replace(
        finding,
        source=finding.source and finding.source.shift(source),
        translation=finding.translation and finding.translation.shift(translation),
    )


def _reading_order(source: Document, version: Document, beads: Sequence[Bead]) -> Callable[[Finding], tuple[int, int]]:
    """Sorts findings as they meet a reader of the version; a missing sentence comes where it would stand."""
    anchors = sorted(
        (source.segments[b.source[0]].start, version.segments[b.target[-1]].end) for b in beads if b.source and b.target
    )

    def key(finding: Finding) -> tuple[int, int]:
        if finding.translation is not None or finding.source is None:
            return position(finding)
        at = bisect_right(anchors, (finding.source.start, len(version.text))) - 1
        inside = at >= 0 and anchors[at][0] <= finding.source.start
        return (anchors[at][1] if inside else 0, finding.source.start)

    return key


def _length(source: Document, version: Document, segment: CheckedSegment) -> int:
    numbers, document = (segment.source, source) if segment.source else (segment.translation, version)
    return sum(len(document.segments[n].text) for n in numbers)
