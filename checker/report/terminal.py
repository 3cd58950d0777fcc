"""The report for an editor at a terminal: who need not read the language of the version to see what is wrong."""

from __future__ import annotations

import re
from collections import Counter

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from checker.article import ArticleResult, CheckedSegment, VersionResult
from checker.checks.rule import language_name
from checker.documents.model import Document
from checker.findings import Finding, Severity, Span
from checker.scoring import Verdict

STYLES = {Severity.CRITICAL: "bold red", Severity.MAJOR: "bold yellow", Severity.MINOR: "cyan"}
VERDICTS = {
    Verdict.BLOCK: "bold white on red",
    Verdict.REVIEW: "bold black on yellow",
    Verdict.PASS: "bold green",
}
MARK = "bold underline"
#: Longer sentences are shown around their marked words.
MAX_SENTENCE = 320
CONTEXT = 120


_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Text from a file without control characters, which a terminal might obey; one for one, so that places stay."""
    return _CONTROLS.sub(" ", text)


def print_article(result: ArticleResult, console: Console) -> None:
    """Prints every version's findings, then a summary table."""
    for version in result.versions:
        console.print(_heading(version))
        for finding in version.findings:
            console.print(Padding(_finding(finding, result.source, version), (0, 0, 1, 2)))
        if not version.findings:
            console.print(Padding(Text("No errors found.", "green"), (0, 0, 1, 2)))
    console.print(_summary(result))


def _heading(version: VersionResult) -> RenderableType:
    return Text.assemble(
        (f" {version.verdict.value.upper()} ", VERDICTS[version.verdict]),
        (f" {language_name(version.document.language)}", "bold"),
        f"  fidelity {version.fidelity:.0f}  ",
        (printable(version.document.path), "dim"),
        overflow="fold",
    )


def _finding(finding: Finding, source: Document, version: VersionResult) -> RenderableType:
    head = Text.assemble(
        (finding.severity.label, STYLES[finding.severity]),
        "  ",
        (finding.rule, "dim"),
        "  ",
        _place(finding, source, version),
    )
    segment = _segment_of(finding, version)
    rows = Table.grid(padding=(0, 1))
    rows.add_column(style="dim", no_wrap=True)
    rows.add_column(overflow="fold")
    left = _sentence(finding.source, source, segment.source if segment else ())
    right = _sentence(finding.translation, version.document, segment.translation if segment else ())
    if left is not None:
        rows.add_row(source.language, left)
    if right is not None:
        rows.add_row(version.document.language, right)
    rows.add_row("→", Text(printable(finding.message)))
    return Group(head, rows)


def _place(finding: Finding, source: Document, version: VersionResult) -> Text:
    if finding.translation is not None:
        return Text(f"line {_line(version.document, finding.translation)}", "dim")
    if finding.source is not None:
        return Text(f"source line {_line(source, finding.source)}", "dim")
    return Text()


def _line(document: Document, span: Span) -> int:
    return document.text.count("\n", 0, span.start) + 1


def _segment_of(finding: Finding, version: VersionResult) -> CheckedSegment | None:
    return next((s for s in version.segments if any(f is finding for f in s.findings)), None)


def _sentence(span: Span | None, document: Document, numbers: tuple[int, ...]) -> Text | None:
    """The sentences that a finding is about, its span marked; long text is cut around the span."""
    if numbers:
        start, end = document.segments[numbers[0]].start, document.segments[numbers[-1]].end
    elif span is not None:
        start, end = span.start, span.end
    else:
        return None
    mark = (span.start, span.end) if span is not None else (start, start)
    before, after = "", ""
    if end - start > MAX_SENTENCE:
        if mark[0] - start > CONTEXT:
            start, before = mark[0] - CONTEXT, "… "
        if end - mark[1] > CONTEXT:
            end, after = max(mark[1], start) + CONTEXT, " …"
        if mark[1] - mark[0] > MAX_SENTENCE:
            end, mark = mark[0] + MAX_SENTENCE, (mark[0], mark[0] + MAX_SENTENCE)
    text = Text(before + printable(document.text[start:end]) + after)
    if span is not None and numbers:
        text.stylize(MARK, len(before) + mark[0] - start, len(before) + mark[1] - start)
    return text


def _summary(result: ArticleResult) -> RenderableType:
    table = Table(title="Summary", title_justify="left", header_style="bold")
    table.add_column("version", overflow="fold")
    table.add_column("language")
    table.add_column("verdict")
    for name in ("fidelity", "critical", "major", "minor"):
        table.add_column(name, justify="right")
    for version in result.versions:
        counts = Counter(f.severity for f in version.findings)
        table.add_row(
            printable(version.document.path),
            language_name(version.document.language),
            Text(version.verdict.value, VERDICTS[version.verdict]),
            f"{version.fidelity:.0f}",
            *(str(counts[s]) if counts[s] else "–" for s in sorted(STYLES, reverse=True)),
        )
    return table
