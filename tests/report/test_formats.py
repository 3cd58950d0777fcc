"""What holds for every format: it gives the same twice, says what was found, and breaks on nothing."""

from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator

from checker.documents.model import Document
from checker.findings import Severity, Span
from checker.report.backward import bracketed, parts
from checker.report.csv import COLUMNS, guarded
from checker.report.formats import FORMATS, RENDERERS, SCHEMA_NAMES, STREAMED, renderer
from checker.report.github import CAP, message, property_value
from checker.report.places import Lines, Place, located
from checker.report.schema import SCHEMAS
from tests.report.support import ARTICLES, SIGNATURE, a_back_translation, a_finding, a_version, an_article
from tests.report.support import HOSTILE as TEXT


@pytest.mark.parametrize("name", RENDERERS)
@pytest.mark.parametrize("article", ARTICLES)
def test_every_format_takes_every_article(name: str, article: str) -> None:
    result = ARTICLES[article]()
    text = renderer(name)(result, SIGNATURE)
    assert text.endswith("\n")
    assert text == renderer(name)(ARTICLES[article](), SIGNATURE)
    for version in result.versions:
        for found in version.findings:
            assert found.rule in text


def test_the_registry_names_what_there_is() -> None:
    assert set(STREAMED) <= set(FORMATS)
    assert set(SCHEMA_NAMES) == set(SCHEMAS)
    with pytest.raises(KeyError):
        renderer("pdf")


@pytest.mark.parametrize(
    ("text", "start", "end", "place"),
    [
        ("abc", 0, 3, Place(1, 1, 1, 4)),
        ("a\nbc", 2, 4, Place(2, 1, 2, 3)),
        ("a\r\nbc", 3, 5, Place(2, 1, 2, 3)),
        ("a\rbc\rd", 5, 6, Place(3, 1, 3, 2)),
        ("🛳🛳x\ny", 2, 5, Place(1, 3, 2, 2)),
        ("", 0, 0, Place(1, 1, 1, 1)),
        ("a\n", 2, 2, Place(2, 1, 2, 1)),
    ],
)
def test_places(text: str, start: int, end: int, place: Place) -> None:
    assert Lines(Document("x", "en", text, ())).place(Span(text[start:end], start, end)) == place


def test_a_finding_is_listed_where_the_editor_must_change_something() -> None:
    whole, both, added, missing = located(an_article(["en"]))
    assert (whole.document.path, whole.place) == ("articles/berita.en.md", Place(1, 1, 1, 1))
    assert (both.document.path, both.span.text, both.place.line) == ("articles/berita.en.md", "allowed", 3)
    assert both.origin == Place(3, 13, 3, 21)
    assert (added.origin, missing.origin) == (None, None)
    assert (missing.document.path, missing.span.text) == ("articles/berita.id.md", "berlaku Senin")


# CSV


def rows_of(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(renderer("csv")(ARTICLES[name](), SIGNATURE))))


def test_csv_has_a_row_for_each_finding() -> None:
    rows = rows_of("full")
    assert len(rows) == 4 * 5
    assert tuple(rows[0]) == COLUMNS
    arabic = [row for row in rows if row["language"] == "ar"]
    assert [row["severity"] for row in arabic] == ["minor", "critical", "minor", "major"]
    assert arabic[1]["translation"] == "سمحت"
    assert arabic[1]["expected"] == "ban | forbid"
    assert (arabic[1]["line"], arabic[1]["verdict"], arabic[1]["fidelity"]) == ("3", "block", "62.5")


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", " =1", "\u3000＝1", "＝1", "＋1", "－1", "＠x"]
)
def test_csv_calculates_nothing(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "ban", "a=1", "3 - 2", "'=1", "«-»"])
def test_csv_leaves_other_cells_alone(cell: str) -> None:
    assert guarded(cell) == cell


def test_csv_of_hostile_text() -> None:
    rows = rows_of("hostile")
    assert all(not value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())
    assert rows[0]["file"] == "'-=1+2, <b>: &.en.txt"
    assert rows[1]["source"] == TEXT
    assert "\nin two lines" in rows[0]["message"]


# JSON lines


def test_jsonl_has_a_line_for_each_version_also_for_a_clean_one() -> None:
    lines = [json.loads(line) for line in renderer("jsonl")(ARTICLES["full"](), SIGNATURE).splitlines()]
    assert [line["language"] for line in lines] == ["en", "ar", "zh", "ja", "fr"]
    assert [len(line["findings"]) for line in lines] == [4] * 5
    (clean,) = [json.loads(line) for line in renderer("jsonl")(ARTICLES["clean"](), SIGNATURE).splitlines()]
    assert (clean["verdict"], clean["findings"]) == ("pass", [])


# GitHub


@pytest.mark.parametrize(
    ("text", "as_message", "as_property"),
    [
        ("plain", "plain", "plain"),
        ("100 %", "100 %25", "100 %25"),
        ("%0A", "%250A", "%250A"),
        ("a\nb\r\nc", "a%0Ab%0D%0Ac", "a%0Ab%0D%0Ac"),
        ("a: b, c", "a: b, c", "a%3A b%2C c"),
        ("禁止：許可", "禁止：許可", "禁止：許可"),
    ],
)
def test_github_escapes(text: str, as_message: str, as_property: str) -> None:
    assert message(text) == as_message
    assert property_value(text) == as_property


def test_github_puts_the_worst_first_and_one_command_on_a_line() -> None:
    lines = renderer("github")(ARTICLES["full"](), SIGNATURE).splitlines()
    kinds = [line.split()[0] for line in lines]
    assert kinds == ["::error"] * 5 + ["::warning"] * 5 + ["::notice"] * 10 + ["checker:"]
    assert lines[0].startswith(
        "::error file=articles/berita.en.md,line=3,endLine=3,col=14,endColumn=21,title=critical%3A meaning-contrast::“melarang”"
    )
    hostile = renderer("github")(ARTICLES["hostile"](), SIGNATURE).splitlines()
    assert [line.split()[0] for line in hostile] == ["::error", "::warning", "::notice", "checker:"]
    assert hostile[0].count("file=-=1+2%2C <b>%3A &.en.txt,") == 1


def test_github_says_how_many_it_does_not_show() -> None:
    result = an_article(["en"])
    version = result.versions[0].document
    many = [a_finding(result.source, version, "melarang", "allowed") for _ in range(CAP + 3)]
    minor = [a_finding(result.source, version, None, "allowed", severity=Severity.MINOR) for _ in range(CAP)]
    crowded = type(result)(result.source, (a_version(result.source, version, many + minor),))
    lines = renderer("github")(crowded, SIGNATURE).splitlines()
    kinds = [line.split()[0] for line in lines]
    assert (kinds.count("::error"), kinds.count("::notice")) == (CAP, CAP)
    assert "3 more critical, 1 more minor" in lines[-2]


# JUnit


def test_junit_has_a_suite_for_each_version_and_a_case_for_each_sentence() -> None:
    root = ElementTree.fromstring(renderer("junit")(ARTICLES["full"](), SIGNATURE))
    assert (root.tag, root.get("tests"), root.get("failures"), root.get("errors")) == ("testsuites", "20", "10", "0")
    suites = root.findall("testsuite")
    assert [suite.get("name") for suite in suites] == [
        f"articles/berita.{c}.md" for c in ("en", "ar", "zh", "ja", "fr")
    ]
    suite = suites[0]
    cases = suite.findall("testcase")
    assert (suite.get("tests"), suite.get("failures")) == ("4", "2")
    assert len({case.get("name") for case in cases}) == len(cases)
    assert [len(case.findall("failure")) for case in cases] == [0, 1, 1, 0]
    failure = cases[1].find("failure")
    assert failure is not None and failure.text is not None
    assert failure.get("type") == "meaning-contrast"
    assert "articles/berita.en.md:3:14: critical" in failure.text
    assert "source: melarang" in failure.text and "expected: ban, forbid" in failure.text
    assert (cases[1].get("file"), cases[1].get("line")) == ("articles/berita.en.md", "3")
    output = cases[1].find("system-out")
    assert output is not None and "addition-phrase" in (output.text or "")
    whole = cases[3].find("system-out")
    assert whole is not None and "Said twice" in (whole.text or "")


def test_junit_counts_what_it_lists() -> None:
    for make in ARTICLES.values():
        root = ElementTree.fromstring(renderer("junit")(make(), SIGNATURE))
        for suite in root.findall("testsuite"):
            assert suite.get("tests") == str(len(suite.findall("testcase")))
            assert suite.get("failures") == str(len(suite.findall("testcase/failure")))


def test_junit_of_hostile_text_is_xml() -> None:
    text = renderer("junit")(ARTICLES["hostile"](), SIGNATURE)
    assert "\x0b" not in text
    failure = ElementTree.fromstring(text).find("testsuite/testcase/failure[@message]")
    assert failure is not None
    assert "</script><img src=x onerror=alert(1)>" in (failure.get("message") or "")


# Back-translation


@pytest.mark.parametrize(
    ("text", "differing", "expected"),
    [
        ("Kapal boleh masuk.", [], "Kapal boleh masuk."),
        ("Kapal boleh masuk.", ["boleh"], "Kapal [boleh] masuk."),
        ("Kapal boleh masuk.", ["boleh", "masuk"], "Kapal [boleh masuk]."),
        ("Kapal, perahu tua.", ["Kapal", "perahu"], "[Kapal], [perahu] tua."),
        ("Baru", ["Baru"], "[Baru]"),
    ],
)
def test_differing_words_stand_in_brackets(text: str, differing: list[str], expected: str) -> None:
    back = a_back_translation(text, *differing)
    assert bracketed(back) == expected
    assert "".join(part.text for part in parts(back)) == text


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
