"""The JSON contract: how findings, pairs and articles are written for other programs.

``SCHEMA`` is raised when a field changes its meaning or goes away; new fields may come without notice.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from checker.article import ArticleResult, CheckedSegment, VersionResult
from checker.documents.model import Document, Segment
from checker.engine import PairResult
from checker.findings import Finding, Span
from checker.pairs import SentencePair
from checker.report.backward import back_fields, scores_object
from checker.report.places import Lines
from checker.report.schema import VERSION

SCHEMA = VERSION

Place = Callable[[Span], dict[str, Any]]


def _plain(span: Span) -> dict[str, Any]:
    return {"text": span.text, "start": span.start, "end": span.end}


def _in_file(document: Document) -> Place:
    """Spans of a file with their 1-based line."""
    lines = Lines(document)

    def place(span: Span) -> dict[str, Any]:
        text = document.text[span.start : span.end]
        start, end = document.in_file(span.start, span.end)
        return {"text": text, "start": start, "end": end, "line": lines.line(span.start)}

    return place


def finding(found: Finding, source: Place = _plain, translation: Place = _plain) -> dict[str, Any]:
    """A finding as a JSON object."""
    return {
        "rule": found.rule,
        "category": found.category.value,
        "severity": found.severity.label,
        "confidence": found.confidence,
        "message": found.message,
        "source": source(found.source) if found.source else None,
        "translation": translation(found.translation) if found.translation else None,
        "expected": list(found.expected),
    }


def file_finding(found: Finding, source: Document, version: Document) -> dict[str, Any]:
    """A finding in an article: spans count within the files and have lines."""
    return finding(found, _in_file(source), _in_file(version))


def pair(asked: SentencePair, result: PairResult) -> dict[str, Any]:
    """The answer to a sentence pair."""
    return {
        "id": asked.id,
        "language": asked.language,
        "fidelity": result.fidelity,
        "verdict": result.verdict.value,
        "findings": [finding(f) for f in result.findings],
        **back_fields(result.back_translation),
    }


def render(result: ArticleResult, signature: str) -> str:
    """An article as indented JSON."""
    return json.dumps(article(result, signature), ensure_ascii=False, indent=2) + "\n"


def article(result: ArticleResult, signature: str) -> dict[str, Any]:
    """An article with its versions; spans count within the files."""
    source = _in_file(result.source)
    return {
        "schema": SCHEMA,
        "signature": signature,
        "source": {
            "path": result.source.path,
            "language": result.source.language,
            "segments": [_sentence(s, result.source) | {"kind": s.kind.value} for s in result.source.segments],
        },
        "fidelity": result.fidelity,
        "back_translation": scores_object(result.back_translation),
        "versions": [_version(v, result.source, source) for v in result.versions],
    }


def _sentence(segment: Segment, document: Document) -> dict[str, Any]:
    start, end = document.in_file(segment.start, segment.end)
    return {"text": segment.text, "start": start, "end": end, "line": segment.line}


def _version(result: VersionResult, origin: Document, source: Place) -> dict[str, Any]:
    translation = _in_file(result.document)
    return {
        "path": result.document.path,
        "language": result.document.language,
        "fidelity": result.fidelity,
        "verdict": result.verdict.value,
        "findings": [finding(f, source, translation) for f in result.findings],
        "back_translation": scores_object(result.back_translation),
        "segments": [_checked(s, origin, result.document, source, translation) for s in result.segments],
    }


def _checked(
    segment: CheckedSegment, origin: Document, document: Document, source: Place, translation: Place
) -> dict[str, Any]:
    return {
        "source": [_sentence(origin.segments[n], origin) for n in segment.source],
        "translation": [_sentence(document.segments[n], document) for n in segment.translation],
        "fidelity": segment.fidelity,
        "findings": [finding(f, source, translation) for f in segment.findings],
        **back_fields(segment.back_translation),
    }
