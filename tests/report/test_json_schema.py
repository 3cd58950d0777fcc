"""What programs read is what the published schemas promise."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from checker.api import check_pair
from checker.batch.manifest import Task
from checker.batch.work import Job, check_task
from checker.config import Settings
from checker.pairs import SentencePair
from checker.report import wire
from checker.report.formats import renderer
from checker.report.schema import SCHEMAS, render
from tests.report.support import ARTICLES, SIGNATURE

ROOT = Path(__file__).parents[2]


def closed(schema: Any) -> Any:
    """A schema that allows nothing that it does not name: what is written must be documented."""
    if isinstance(schema, dict):
        parts = {name: closed(part) for name, part in schema.items()}
        return parts | {"additionalProperties": False} if schema.get("type") == "object" else parts
    return [closed(part) for part in schema] if isinstance(schema, list) else schema


def validate(name: str, value: Any) -> None:
    Draft202012Validator(closed(SCHEMAS[name])).validate(value)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_published_schemas_are_up_to_date(name: str) -> None:
    assert (ROOT / "docs" / "schema" / f"{name}.json").read_text("utf-8") == render(name)


@pytest.mark.parametrize("article", ARTICLES)
def test_articles(article: str) -> None:
    validate("article", json.loads(renderer("json")(ARTICLES[article](), SIGNATURE)))
    for line in renderer("jsonl")(ARTICLES[article](), SIGNATURE).splitlines():
        validate("jsonl", json.loads(line))


@pytest.mark.parametrize(
    "translation", ["Police arrested the culprit.", "Police freed the culprit.", "Polisi menangkap."]
)
def test_pairs(translation: str) -> None:
    asked = SentencePair({"any": ["id"]}, "Polisi menangkap pelaku.", translation, "en", 1)
    validate("pair", wire.pair(asked, check_pair(asked.source, asked.translation, asked.language)))


@pytest.mark.parametrize(
    ("files", "segments", "status"), [("en", True, "done"), ("en", False, "done"), ("none", False, "failed")]
)
def test_batch_records(files: str, segments: bool, status: str) -> None:
    folder = ROOT / "corpora" / "pelabuhan"
    task = Task("pelabuhan", str(folder / "berita.id.md"), (str(folder / f"berita.{files}.md"),), "2026-11-26")
    record = check_task(task, Job(Settings(), segments), "0" * 32)
    assert record["status"] == status
    validate("batch", json.loads(json.dumps(record)))


def a_broken_report(change: str) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(renderer("json")(ARTICLES["full"](), SIGNATURE))
    version = report["versions"][0]
    match change:
        case "schema":
            report["schema"] = 2
        case "verdict":
            version["verdict"] = "maybe"
        case "severity":
            version["findings"][0]["severity"] = "fatal"
        case "line":
            del version["findings"][1]["source"]["line"]
        case "confidence":
            version["findings"][0]["confidence"] = 87
        case "segments":
            del version["segments"]
    return report


@pytest.mark.parametrize("change", ["schema", "verdict", "severity", "line", "confidence", "segments"])
def test_the_schema_tells_what_is_wrong(change: str) -> None:
    with pytest.raises(ValidationError):
        Draft202012Validator(SCHEMAS["article"]).validate(a_broken_report(change))


def test_new_fields_may_come() -> None:
    report = a_broken_report("")
    report["new"] = report["versions"][0]["findings"][0]["new"] = 1
    Draft202012Validator(SCHEMAS["article"]).validate(report)
