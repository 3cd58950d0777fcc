"""One self-contained HTML file that an editor reads: versions as tabs, source and translation side by side.

Nothing is loaded from anywhere: a content security policy allows only the style and the script that the file brings.
All text of the article is escaped by the template engine.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any, NamedTuple

from checker import __version__
from checker.article import ArticleResult, CheckedSegment, VersionResult
from checker.backtranslation.result import BackScores
from checker.checks.catalogue import RULES
from checker.documents.model import Document, Kind
from checker.findings import Finding, Severity, Span
from checker.languages import get_language
from checker.report.backward import Part, parts, scored
from checker.report.places import Located, located
from checker.scoring import Verdict

TEMPLATES = "checker.report.templates"
SEVERITIES = tuple(s.label for s in sorted(Severity, reverse=True))
_QUOTED = re.compile("(“[^“”]*”)")


class Piece(NamedTuple):
    """A stretch of a sentence with the findings that mark it (their ids) and the worst of their severities."""

    text: str
    marks: tuple[str, ...] = ()
    severity: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A finding as the page shows it; ``message`` alternates between plain and quoted text."""

    id: str
    found: Located
    severity: str
    message: tuple[str, ...]
    summary: str
    documentation: str


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence pair: the marked pieces of both sides, and what was found.

    ``back`` is the back-translation, ``missing`` are source words that it lacks, ``labels`` tell its own faults.
    """

    id: str
    number: int
    kind: str
    source: tuple[Piece, ...]
    translation: tuple[Piece, ...]
    fidelity: float
    notes: tuple[Note, ...]
    worst: str
    back: tuple[Part, ...] = ()
    missing: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """A version: a tab of the page. ``whole`` are the findings that stand in no sentence.

    ``back`` says how near the back-translation comes to the source; empty where there is none.
    """

    id: str
    result: VersionResult
    name: str
    rtl: bool
    rows: tuple[Row, ...]
    whole: tuple[Note, ...]
    counts: dict[str, int]
    back: str = ""
    signatures: tuple[str, ...] = ()


def render(result: ArticleResult, signature: str) -> str:
    """The page of an article."""
    return render_panels(result, article_panels(result), signature)


def article_panels(result: ArticleResult) -> tuple[Panel, ...]:
    """What the page shows of each version."""
    found = list(located(result))
    return tuple(
        _panel(n, version, result.source, [item for item in found if item.version is version])
        for n, version in enumerate(result.versions)
    )


def render_panels(result: ArticleResult, panels: Sequence[Panel], signature: str) -> str:
    """The page of an article with given panels; it opens on the version that most needs a reader."""
    order = list(Verdict)
    opened = max(panels, key=lambda p: (order.index(p.result.verdict), -p.result.fidelity), default=None)
    headline = next((s.text for s in result.source.segments if s.kind is Kind.HEADLINE), "")
    rules = sorted({item.finding.rule for item in located(result)})
    return _page(
        "article.html.j2",
        article=result,
        headline=" ".join(headline.split()),
        back=scored(result.back_translation) if result.back_translation else "",
        panels=panels,
        opened=opened,
        signature=signature,
        rules=rules,
        severities=SEVERITIES,
    )


@dataclass(frozen=True, slots=True)
class IndexRow:
    """An article in the index of a batch; ``rank`` orders verdicts, the worst is 0; ``fidelity`` is the mean."""

    id: str
    link: str
    day: str
    verdict: str
    rank: int
    fidelity: float | None
    counts: Counter[str]
    versions: Sequence[dict[str, Any]]
    problems: Sequence[str]

    @property
    def lowest(self) -> float:
        """The fidelity of the worst version: one bad version among five is not hidden by the others."""
        return min((float(version["fidelity"]) for version in self.versions), default=0.0)


def render_index(title: str, summary: Any, links: Sequence[tuple[dict[str, Any], str]]) -> str:
    """The page of a batch: its summary (``checker.batch.summary.Summary``), and of each article its record and a link.

    A link is relative to the page, or empty where the article has no page of its own. The worst articles come first.
    """
    rows = sorted((_index_row(*one) for one in links), key=lambda row: (row.rank, row.lowest, row.id))
    return _page(
        "index.html.j2",
        ("index.js",),
        title=title,
        summary=summary,
        rows=rows,
        severities=SEVERITIES,
        verdicts=tuple(v.value for v in Verdict),
    )


def _index_row(record: dict[str, Any], link: str) -> IndexRow:
    # An article that could not be read was not checked: only one with a critical finding is more urgent.
    order = ("block", "failed", "review", "pass")
    verdict = record.get("verdict", "failed")
    counts = Counter(found["severity"] for version in record["versions"] for found in version["findings"])
    return IndexRow(
        record["id"],
        link,
        record["day"],
        verdict,
        order.index(verdict),
        record.get("fidelity"),
        Counter({severity: counts[severity] for severity in SEVERITIES}),
        record["versions"],
        record["problems"],
    )


def _page(template: str, scripts: Sequence[str] = (), **values: Any) -> str:
    names = ("report.css", "report.js", *scripts)
    style, *parts = (files(TEMPLATES).joinpath(name).read_text("utf-8") for name in names)
    script = "\n".join(parts)
    rendered: str = (
        _environment()
        .get_template(template)
        .render(
            style=style,
            style_hash=_hash(style),
            script=script,
            script_hash=_hash(script),
            version=__version__,
            **values,
        )
    )
    return rendered


def _hash(text: str) -> str:
    """A hash source of the content security policy."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _environment() -> Any:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("checker.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _panel(number: int, version: VersionResult, source: Document, found: Sequence[Located]) -> Panel:
    language = get_language(version.document.language)
    name = f"v{number}"
    notes = [_note(f"{name}f{n}", item) for n, item in enumerate(found)]
    homes = [_home(note.found.finding, version, source) for note in notes]
    rows = []
    for n, segment in enumerate(version.segments):
        mine = tuple(note for note, home in zip(notes, homes, strict=True) if home == n)
        rows.append(_row(f"{name}s{n}", n + 1, segment, version.document, source, notes, mine))
    counts = Counter(note.severity for note in notes)
    return Panel(
        name,
        version,
        language.name,
        language.rtl,
        tuple(rows),
        tuple(note for note, home in zip(notes, homes, strict=True) if home is None),
        {severity: counts[severity] for severity in SEVERITIES},
        scored(version.back_translation) if version.back_translation else "",
        _signatures(version.back_translation),
    )


def _signatures(scores: BackScores | None) -> tuple[str, ...]:
    return tuple(f"{name} {signature}" for name, signature in scores.signatures.items()) if scores else ()


def _note(name: str, item: Located) -> Note:
    rule = next((rule for rule in RULES if rule.id == item.finding.rule), None)
    message = tuple(_QUOTED.split(item.finding.message))
    summary, documentation = (rule.summary, rule.documentation) if rule else ("", "")
    return Note(name, item, item.finding.severity.label, message, summary, documentation)


def _home(finding: Finding, version: VersionResult, source: Document) -> int | None:
    """The number of the segment under which a finding is shown: where its translated words are, else its source's."""
    for document, span, side in (
        (version.document, finding.translation, "translation"),
        (source, finding.source, "source"),
    ):
        if span is None:
            continue
        for n, segment in enumerate(version.segments):
            sentences = (document.segments[i] for i in getattr(segment, side))
            if any(_overlaps(span, s.start, s.end) for s in sentences):
                return n
    return None


def _row(
    name: str,
    number: int,
    segment: CheckedSegment,
    document: Document,
    source: Document,
    notes: Sequence[Note],
    mine: tuple[Note, ...],
) -> Row:
    left = _side(source, segment.source, [(note, note.found.finding.source) for note in notes])
    right = _side(document, segment.translation, [(note, note.found.finding.translation) for note in notes])
    back = segment.back_translation
    first = source.segments[segment.source[0]] if segment.source else document.segments[segment.translation[0]]
    worst = max((note.found.finding.severity for note in mine), default=None)
    return Row(
        name,
        number,
        first.kind.value,
        left,
        right,
        segment.fidelity,
        mine,
        worst.label if worst else "",
        parts(back) if back else (),
        back.missing if back and segment.source else (),
        back.labels if back else (),
    )


def _side(document: Document, numbers: Iterable[int], spans: Iterable[tuple[Note, Span | None]]) -> tuple[Piece, ...]:
    marked = [(note, span) for note, span in spans if span is not None]
    pieces: list[Piece] = []
    for n in numbers:
        sentence = document.segments[n]
        if pieces:
            pieces.append(Piece(" "))
        pieces += _pieces(sentence.text, sentence.start, marked)
    return tuple(pieces)


def _overlaps(span: Span, start: int, end: int) -> bool:
    return span.start < end and start < max(span.end, span.start + 1)


def _pieces(text: str, start: int, marked: Iterable[tuple[Note, Span]]) -> list[Piece]:
    """A sentence that begins at ``start`` of its file, cut where marks begin and end."""
    spans = [
        (note, max(span.start - start, 0), min(span.end - start, len(text)))
        for note, span in marked
        if _overlaps(span, start, start + len(text))
    ]
    cuts = sorted({0, len(text), *(a for _, a, _ in spans), *(b for _, _, b in spans)})
    pieces = []
    for a, b in pairwise(cuts):
        notes = [note for note, first, last in spans if first <= a and b <= last]
        worst = max((note.found.finding.severity for note in notes), default=None)
        pieces.append(Piece(text[a:b], tuple(note.id for note in notes), worst.label if worst else ""))
    return pieces
