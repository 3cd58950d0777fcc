"""The report for an editor at a terminal: who need not read the language of the version to see what is wrong."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.measure import Measurement
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from checker.article import ArticleResult, CheckedSegment, VersionResult
from checker.backtranslation.result import BackScores, BackTranslation
from checker.checks.rule import language_name
from checker.documents.model import Document
from checker.findings import Finding, Severity, Span
from checker.languages import get_language
from checker.report.backward import bracketed, parts, scored
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
#: How far from a cut a place between two words is looked for; in text without spaces there is none.
MAX_WORD = 24
#: Columns from which on the summary is a table.
TABLE_WIDTH = 76

RIGHT_TO_LEFT, FIRST_STRONG, END_ISOLATE = "\u2067", "\u2068", "\u2069"
_QUOTED = re.compile("“[^“”]*”")
_RTL_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Text from a file without control characters, which a terminal might obey; one for one, so that places stay."""
    return _CONTROLS.sub(" ", text)


def print_article(result: ArticleResult, console: Console) -> None:
    """Prints every version's findings, then a summary.

    What goes to a file or a pipe has no style, so the words in question stand in square brackets there, and no line
    ends with spaces.
    """
    if console.is_terminal:
        _print(result, console)
        return
    with console.capture() as captured:
        _print(result, console)
    console.file.write("".join(f"{line.rstrip()}\n" for line in captured.get().splitlines()))


def _print(result: ArticleResult, console: Console) -> None:
    for version in result.versions:
        console.print(_heading(version))
        if version.back_translation is not None:
            console.print(Padding(_scores(version.back_translation, "translated back"), (0, 0, 0, 2)))
        shown: set[CheckedSegment] = set()
        for finding in version.findings:
            segment = _segment_of(finding, version)
            # What a segment says is shown once, with its first finding.
            spoken = segment or _segment_at(finding.translation, version)
            back = spoken.back_translation if spoken is not None and spoken not in shown else None
            if spoken is not None:
                shown.add(spoken)
            rendered = _finding(finding, segment, back, result.source, version, console)
            console.print(Padding(rendered, (0, 0, 1, 2)))
        if not version.findings:
            console.print(Padding(Text("No errors found.", "green"), (0, 0, 1, 2)))
    console.print(_summary(result) if console.width >= TABLE_WIDTH else _short_summary(result))
    if result.back_translation is not None:
        console.print(_scores(result.back_translation, "All versions translated back"))
        signatures = result.back_translation.signatures.items()
        console.print(Text("\n".join(f"{name}: {signature}" for name, signature in signatures), "dim", overflow="fold"))


def _heading(version: VersionResult) -> RenderableType:
    return Text.assemble(
        (f" {version.verdict.value.upper()} ", VERDICTS[version.verdict]),
        (f" {language_name(version.document.language)}", "bold"),
        f"  fidelity {version.fidelity:.0f}  ",
        (printable(version.document.path), "dim"),
        overflow="fold",
    )


def _scores(scores: BackScores, title: str) -> Text:
    return Text(f"{title}: {printable(scored(scores))}", "dim", overflow="fold")


def _add_back(rows: Table, back: BackTranslation, *, styled: bool) -> None:
    """What the version says here in Indonesian again, words that differ from the source marked."""
    if styled:
        text = Text.assemble(*((printable(part.text), MARK if part.differs else "") for part in parts(back)))
    else:
        text = Text(printable(bracketed(back)))
    rows.add_row("back", text)
    for label in back.labels:
        rows.add_row("", Text(printable(label), "dim"))


def _finding(
    finding: Finding,
    segment: CheckedSegment | None,
    back: BackTranslation | None,
    source: Document,
    version: VersionResult,
    console: Console,
) -> RenderableType:
    terminal = console.is_terminal
    head = Text.assemble(
        (finding.severity.label, STYLES[finding.severity]),
        "  ",
        (finding.rule, "dim"),
        "  ",
        _place(finding, source, version),
    )
    rows = Table.grid(padding=(0, 1))
    rows.add_column(style="dim", no_wrap=True)
    rows.add_column(overflow="fold")
    sides = (
        (source, finding.source, segment.source if segment else ()),
        (version.document, finding.translation, segment.translation if segment else ()),
    )
    for document, span, numbers in sides:
        sentence = _sentence(span, document, numbers, terminal=terminal)
        if sentence is not None:
            right_to_left = terminal and get_language(document.language).rtl
            rows.add_row(document.language, _RightToLeft(sentence) if right_to_left else sentence)
    if back is not None:
        _add_back(rows, back, styled=terminal and not console.no_color)
    message = printable(finding.message)
    rows.add_row("→", Text(_QUOTED.sub(_isolated, message) if terminal else message))
    return Group(head, rows)


class _RightToLeft:
    """Text whose lines a terminal shall lay out from right to left, each by itself: isolates end with their line."""

    def __init__(self, text: Text) -> None:
        self._text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in self._text.wrap(console, options.max_width, overflow="fold"):
            yield Text.assemble(RIGHT_TO_LEFT, line, END_ISOLATE)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement.get(console, options, self._text)


def _isolated(match: re.Match[str]) -> str:
    """A quotation with letters that run from right to left, kept together within a message that does not."""
    if not _RTL_LETTER.search(match.group()):
        return match.group()
    return f"“{FIRST_STRONG}{match.group()[1:-1]}{END_ISOLATE}”"


def _place(finding: Finding, source: Document, version: VersionResult) -> Text:
    if finding.translation is not None:
        return Text(f"line {_line(version.document, finding.translation)}", "dim")
    if finding.source is not None:
        return Text(f"source line {_line(source, finding.source)}", "dim")
    return Text()


def _line(document: Document, span: Span) -> int:
    return document.file_text.count("\n", 0, document.in_file(span.start, span.end)[0]) + 1


def _segment_of(finding: Finding, version: VersionResult) -> CheckedSegment | None:
    def same(other: Finding) -> bool:
        return (other.rule, other.source, other.translation) == (finding.rule, finding.source, finding.translation)

    return next((s for s in version.segments if any(same(f) for f in s.findings)), None)


def _segment_at(span: Span | None, version: VersionResult) -> CheckedSegment | None:
    """The segment in whose translation a span begins."""
    if span is None:
        return None
    for segment in version.segments:
        sentences = (version.document.segments[n] for n in segment.translation)
        if any(s.start <= span.start < s.end for s in sentences):
            return segment
    return None


def _sentence(span: Span | None, document: Document, numbers: tuple[int, ...], *, terminal: bool) -> Text | None:
    """The sentences that a finding is about, its span marked; long text is cut around the span, between words."""
    if numbers:
        start, end = document.segments[numbers[0]].start, document.segments[numbers[-1]].end
    elif span is not None:
        start, end = span.start, span.end
    else:
        return None
    mark = (span.start, span.end) if span is not None else (start, start)
    before, after = "", ""
    if end - start > MAX_SENTENCE:
        content = document.text
        if mark[1] - mark[0] > MAX_SENTENCE:
            mark = (mark[0], _between_words(content, mark[0] + MAX_SENTENCE, -1))
            end, after = mark[1], " …"
        elif end - mark[1] > CONTEXT:
            end, after = _between_words(content, max(mark[1], start) + CONTEXT, -1), " …"
        if mark[0] - start > CONTEXT:
            start, before = _between_words(content, mark[0] - CONTEXT, 1), "… "
    text = Text(before + printable(document.text[start:end]).rstrip() + after)
    if span is not None and numbers and mark[1] > mark[0]:
        first, last = len(before) + mark[0] - start, len(before) + mark[1] - start
        if terminal:
            text.stylize(MARK, first, last)
        else:
            text = Text(f"{text.plain[:first]}[{text.plain[first:last]}]{text.plain[last:]}")
    return text


def _between_words(text: str, at: int, step: int) -> int:
    """A place near an offset, in the direction of a step, where no word is cut; the offset where there is none."""
    for place in range(at, max(0, at + step * MAX_WORD) if step < 0 else min(len(text), at + step * MAX_WORD), step):
        if text[place - 1 : place].isspace() or text[place : place + 1].isspace():
            return place
    return at


def _summary(result: ArticleResult) -> RenderableType:
    table = Table(title="Summary", title_justify="left", header_style="bold")
    table.add_column("version", overflow="fold", min_width=12)
    table.add_column("language", no_wrap=True)
    table.add_column("verdict", no_wrap=True)
    for name in ("fidelity", "critical", "major", "minor"):
        table.add_column(name, justify="right", no_wrap=True)
    names = [Path(v.document.path).name for v in result.versions]
    for version, name in zip(result.versions, names, strict=True):
        counts = Counter(f.severity for f in version.findings)
        table.add_row(
            printable(name if names.count(name) == 1 else version.document.path),
            language_name(version.document.language),
            Text(version.verdict.value, VERDICTS[version.verdict]),
            f"{version.fidelity:.0f}",
            *(str(counts[s]) if counts[s] else "–" for s in sorted(STYLES, reverse=True)),
        )
    return table


def _short_summary(result: ArticleResult) -> RenderableType:
    """The summary where there is no room for a table: some lines a version."""
    lines: list[Text] = [Text("Summary", "bold")]
    for version in result.versions:
        counts = Counter(f.severity for f in version.findings)
        found = ", ".join(f"{counts[s]} {s.label}" for s in sorted(STYLES, reverse=True) if counts[s])
        lines.append(
            Text.assemble(
                (version.verdict.value, VERDICTS[version.verdict]),
                f" {language_name(version.document.language)}, fidelity {version.fidelity:.0f}",
            )
        )
        lines.append(Text(f"  {found or 'no findings'}"))
        lines.append(Text(f"  {printable(version.document.path)}", "dim", overflow="fold"))
    return Group(*lines)
