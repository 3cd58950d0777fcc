"""SARIF reports against the schema of the standard, and what code hosts need beyond it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator

from checker.api import check_files
from checker.article import ArticleResult
from checker.checks.catalogue import RULES
from checker.report.sarif import render, uri
from tests.report.support import ARTICLES, SIGNATURE, a_finding, a_version, an_article

SCHEMA = json.loads((Path(__file__).parents[1] / "data" / "sarif-2.1.0.schema.json").read_text("utf-8"))


def run_of(result: ArticleResult) -> dict[str, Any]:
    log = json.loads(render(result, SIGNATURE))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


@pytest.mark.parametrize("article", ARTICLES)
def test_the_official_schema(article: str) -> None:
    errors = list(Draft4Validator(SCHEMA).iter_errors(json.loads(render(ARTICLES[article](), SIGNATURE))))
    assert not errors, [error.message for error in errors]


def test_the_official_schema_for_the_example_article() -> None:
    folder = Path(__file__).parents[2] / "corpora" / "pelabuhan"
    versions = [folder / f"berita.{code}.md" for code in ("en", "ar", "zh", "ja", "fr")]
    result = check_files(folder / "berita.id.md", versions, engine="none").result
    assert result is not None
    log = json.loads(render(result, SIGNATURE))
    assert not list(Draft4Validator(SCHEMA).iter_errors(log))
    assert len(log["runs"][0]["results"]) == sum(len(version.findings) for version in result.versions) > 5


def test_the_schema_is_not_one_that_takes_everything() -> None:
    log = json.loads(render(an_article(["en"]), SIGNATURE))
    log["runs"][0]["results"][0]["level"] = "critical"
    assert list(Draft4Validator(SCHEMA).iter_errors(log))


def test_rules_are_described() -> None:
    rules = run_of(an_article(["en"]))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.id for rule in RULES]
    for rule in rules:
        assert rule["shortDescription"]["text"] and rule["help"]["text"] and rule["help"]["markdown"]
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")


def test_results_name_rule_level_and_both_places() -> None:
    run = run_of(an_article())
    assert len(run["results"]) == 20
    whole, both, added, missing = run["results"][4:8]
    assert [r["level"] for r in (whole, both, added, missing)] == ["note", "error", "note", "warning"]
    assert run["tool"]["driver"]["rules"][both["ruleIndex"]]["id"] == both["ruleId"] == "meaning-contrast"
    place = both["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "articles/berita.ar.md", "index": 2}
    region = place["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 1, 5)
    assert region["snippet"]["text"] == "سمحت"
    other = both["relatedLocations"][0]["physicalLocation"]
    assert other["artifactLocation"]["uri"] == "articles/berita.id.md"
    assert other["region"]["snippet"]["text"] == "melarang"
    assert "relatedLocations" not in added and "relatedLocations" not in missing
    assert missing["locations"][0]["physicalLocation"]["artifactLocation"]["index"] == 0


@pytest.mark.parametrize("article", ARTICLES)
def test_offsets_and_artifacts_point_into_the_files(article: str) -> None:
    result = ARTICLES[article]()
    run = run_of(result)
    documents = [result.source, *(v.document for v in result.versions)]
    assert [unquote(a["location"]["uri"]) for a in run["artifacts"]] == [d.path for d in documents]
    for found in run["results"]:
        for location in (*found["locations"], *found.get("relatedLocations", ())):
            place = location["physicalLocation"]
            text = documents[place["artifactLocation"]["index"]].text
            region = place["region"]
            end = region["charOffset"] + region["charLength"]
            assert text[region["charOffset"] : end] == region["snippet"]["text"]


def test_fingerprints_survive_moved_lines_and_tell_equal_findings_apart() -> None:
    result = an_article(["en"])
    version = result.versions[0].document
    twice = [a_finding(result.source, version, "melarang", "allowed")] * 2
    marks = [
        found["partialFingerprints"]["primaryLocationLineHash"]
        for found in run_of(ArticleResult(result.source, (a_version(result.source, version, twice),)))["results"]
    ]
    assert [mark.partition(":")[2] for mark in marks] == ["1", "2"]
    assert len({mark.partition(":")[0] for mark in marks}) == 1


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("berita.en.md", "berita.en.md"),
        ("a b/c#d?.md", "a%20b/c%23d%3F.md"),
        ("berita 禁止.md", "berita%20%E7%A6%81%E6%AD%A2.md"),
        ("/srv/a b.md", "file:///srv/a%20b.md"),
        ("bad\udcff.md", "bad%FF.md"),
        ("x:y.md", "x%3Ay.md"),
        ("-", "-"),
    ],
)
def test_uri(path: str, expected: str) -> None:
    assert uri(path) == expected
