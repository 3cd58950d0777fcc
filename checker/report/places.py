"""Where findings stand in their files: lines and columns for reports that editors and code hosts show."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from checker.article import ArticleResult, VersionResult
from checker.documents.model import Document
from checker.findings import Finding, Span
from checker.known import describe

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file: 1-based lines and columns (code points), the end column exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Lines:
    """The lines of a document; a line ends at LF, CR or CRLF."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(document.file_text))]

    def place(self, span: Span) -> Place:
        """Where a span stands."""
        start, end = self._document.in_file(span.start, max(span.end, span.start))
        line, column = self._point(start)
        end_line, end_column = self._point(end)
        return Place(line, column, end_line, end_column)

    def line(self, offset: int) -> int:
        """The 1-based line of the file in which an offset of the document's text (code points) stands."""
        return bisect_right(self._starts, self._document.in_file(offset, offset)[0])

    def _point(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


@dataclass(frozen=True, slots=True)
class Located:
    """A finding of a version with the file and place under which it is listed.

    ``document`` is the translation if the finding marks words there, else the source. ``origin`` is its place in the
    source where the finding is listed in the translation and marks words on both sides. ``fingerprint`` is that of
    baselines.
    """

    finding: Finding
    version: VersionResult
    document: Document
    span: Span
    place: Place
    origin: Place | None
    fingerprint: str


def located(result: ArticleResult) -> Iterator[Located]:
    """All findings of an article, in the order of the versions and of the text."""
    source_lines = Lines(result.source)
    for version in result.versions:
        version_lines = Lines(version.document)
        for finding in version.findings:
            origin = None
            document, lines, span = version.document, version_lines, finding.translation
            if span is not None:
                origin = source_lines.place(finding.source) if finding.source is not None else None
            elif finding.source is not None:
                document, lines, span = result.source, source_lines, finding.source
            else:
                span = Span("", 0, 0)
            mark = describe(finding, result.source, version).fingerprint
            yield Located(finding, version, document, span, lines.place(span), origin, mark)
