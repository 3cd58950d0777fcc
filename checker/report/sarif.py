"""SARIF 2.1.0 (OASIS standard): what code hosts and editors read."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from checker import __version__
from checker.article import ArticleResult
from checker.checks.catalogue import RULES
from checker.checks.rule import Rule
from checker.documents.model import Document
from checker.findings import Severity, Span
from checker.report.places import Located, Place, located

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "note"}
_INDEX = {rule.id: n for n, rule in enumerate(RULES)}


def render(result: ArticleResult, signature: str) -> str:
    """The findings of an article as one SARIF run; columns and offsets count Unicode code points."""
    documents = (result.source, *(version.document for version in result.versions))
    files = {id(document): n for n, document in enumerate(documents)}
    seen: Counter[str] = Counter()
    results = []
    for item in located(result):
        seen[item.fingerprint] += 1
        results.append(_result(item, result.source, files, seen[item.fingerprint]))
    run = {
        "tool": {
            "driver": {
                "name": "checker",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in RULES],
            }
        },
        "invocations": [{"executionSuccessful": True}],
        "columnKind": "unicodeCodePoints",
        "artifacts": [
            {"location": {"uri": uri(d.path)}, "roles": ["analysisTarget"], "properties": {"language": d.language}}
            for d in documents
        ],
        "results": results,
        "properties": {
            "signature": signature,
            "fidelity": result.fidelity,
            "versions": [
                {
                    "uri": uri(v.document.path),
                    "language": v.document.language,
                    "verdict": v.verdict.value,
                    "fidelity": v.fidelity,
                }
                for v in result.versions
            ],
        },
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": "".join(part.title() for part in rule.id.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.documentation},
        "help": {"text": rule.documentation, "markdown": f"**{rule.summary}**\n\n{rule.documentation}"},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"category": rule.category.value, "tags": ["translation", rule.category.value]},
    }


def _result(item: Located, source: Document, files: dict[int, int], number: int) -> dict[str, Any]:
    finding = item.finding
    properties: dict[str, Any] = {
        "severity": finding.severity.label,
        "category": finding.category.value,
        "confidence": finding.confidence,
        "language": item.version.document.language,
    }
    if finding.expected:
        properties["expected"] = list(finding.expected)
    found: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": LEVELS[finding.severity],
        "rank": round(100 * finding.confidence, 1),
        "message": {"text": finding.message},
        "locations": [_location(item.document, item.span, item.place, files)],
        # The first is the name under which code hosts keep track of a finding; the number tells equal ones apart.
        "partialFingerprints": {
            "primaryLocationLineHash": f"{item.fingerprint}:{number}",
            "checker/v1": item.fingerprint,
        },
        "properties": properties,
    }
    if finding.rule in _INDEX:
        found["ruleIndex"] = _INDEX[finding.rule]
    if item.origin is not None and finding.source is not None:
        other = _location(source, finding.source, item.origin, files)
        found["relatedLocations"] = [{"id": 1} | other | {"message": {"text": "the source says"}}]
    return found


def _location(document: Document, span: Span, place: Place, files: dict[int, int]) -> dict[str, Any]:
    start, end = document.in_file(span.start, span.end)
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "charOffset": start,
        "charLength": end - start,
        "snippet": {"text": document.file_text[start:end]},
    }
    where = {"uri": uri(document.path), "index": files[id(document)]}
    return {"physicalLocation": {"artifactLocation": where, "region": region}}


def uri(path: str) -> str:
    """A path as a URI reference; absolute paths become file URIs."""
    pure = PurePath(path)
    return pure.as_uri() if pure.is_absolute() else quote(os.fsencode(pure.as_posix()))
