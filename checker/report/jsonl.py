"""JSON lines: a line a version, for scripts and data bases."""

from __future__ import annotations

import json

from checker.article import ArticleResult
from checker.report.backward import scores_object
from checker.report.places import located
from checker.report.wire import SCHEMA, file_finding


def render(result: ArticleResult, signature: str) -> str:
    """A line for each version, also for one without findings; findings as in the JSON report, with fingerprints."""
    found = [(item.version, item) for item in located(result)]
    out = []
    for version in result.versions:
        line = {
            "schema": SCHEMA,
            "signature": signature,
            "source": result.source.path,
            "path": version.document.path,
            "language": version.document.language,
            "fidelity": version.fidelity,
            "verdict": version.verdict.value,
            "back_translation": scores_object(version.back_translation),
            "findings": [
                file_finding(item.finding, result.source, version.document) | {"fingerprint": item.fingerprint}
                for owner, item in found
                if owner is version
            ],
        }
        out.append(json.dumps(line, ensure_ascii=False) + "\n")
    return "".join(out)
