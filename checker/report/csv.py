"""CSV (RFC 4180): a row a finding, for spreadsheets."""

from __future__ import annotations

import csv
import io

from checker.article import ArticleResult
from checker.report.places import located

COLUMNS = (
    "file",
    "language",
    "line",
    "column",
    "severity",
    "rule",
    "category",
    "confidence",
    "source",
    "translation",
    "expected",
    "message",
    "verdict",
    "fidelity",
    "fingerprint",
)
#: A spreadsheet takes a cell that begins with one of these for a formula; full-width forms too, where it is Japanese.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def render(result: ArticleResult, signature: str) -> str:
    """The findings as CSV with a header; before what a spreadsheet would calculate stands an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for found in located(result):
        finding, version = found.finding, found.version
        cells = (
            found.document.path,
            version.document.language,
            found.place.line,
            found.place.column,
            finding.severity.label,
            finding.rule,
            finding.category.value,
            finding.confidence,
            finding.source.text if finding.source else "",
            finding.translation.text if finding.translation else "",
            " | ".join(finding.expected),
            finding.message,
            version.verdict.value,
            version.fidelity,
            found.fingerprint,
        )
        writer.writerow(guarded(cell) if isinstance(cell, str) else cell for cell in cells)
    return out.getvalue()


def guarded(text: str) -> str:
    """A cell that a spreadsheet shows as it is, and does not calculate."""
    return f"'{text}" if text.startswith(FORMULA) or text.lstrip(" \u00a0\u3000").startswith(FORMULA) else text
