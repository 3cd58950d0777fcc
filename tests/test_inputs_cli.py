"""The formats of newsrooms and translators at the command line: real files, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.batch.manifest import find_tasks
from checker.cli import main
from checker.documents.json_fields import JsonFields
from tests.documents.office import docx, paragraph

SOURCE = (
    "Polisi Tangkap Pencuri",
    "Polisi menangkap pelaku pencurian itu di Bandung.",
    "Warga menyambut baik penangkapan tersebut.",
)
WRONG = ("Police Arrest Thief", "Police freed the thief in Bandung.", "Residents welcomed the arrest.")
XLIFF = """<xliff version="1.2"><file source-language="id" target-language="en-GB"><body>
<trans-unit id="satu"><source>Polisi menangkap pelaku pencurian itu di Bandung.</source>
<target>Police freed the thief in Bandung.</target></trans-unit></body></file></xliff>
"""


def run(*arguments: str | Path) -> Result:
    """A command in this process, which loads the models once for all tests."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def page(title: str, *paragraphs: str) -> str:
    body = "".join(f"\n<p>{p}</p>" for p in paragraphs)
    return f"<html><head><title>Situs</title></head><body><nav>Menu</nav><article><h1>{title}</h1>{body}</article></body></html>"


def word(title: str, *paragraphs: str) -> bytes:
    return docx(paragraph(title, "Judul") + "".join(map(paragraph, paragraphs)))


def export() -> dict[str, object]:
    (title, *body), (english, *rest) = SOURCE, WRONG
    return {
        "language": "id",
        "title": title,
        "body": "\n\n".join(body),
        "versions": {"en": {"title": english, "body": "".join(f"<p>{p}</p>" for p in rest)}},
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for code, texts in (("id", SOURCE), ("en", WRONG)):
        (tmp_path / f"halaman.{code}.html").write_text(page(*texts), "utf-8")
        (tmp_path / f"naskah.{code}.docx").write_bytes(word(*texts))
    (tmp_path / "ekspor.json").write_text(json.dumps(export(), indent=1), "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("names", "line"),
    [
        (["halaman.id.html", "halaman.en.html"], 2),
        (["naskah.id.docx", "naskah.en.docx"], 2),
        (["ekspor.json"], 8),
        (["halaman.id.html", "naskah.en.docx"], 2),
    ],
)
def test_an_article_in_every_format(folder: Path, names: list[str], line: int) -> None:
    done = run("article", *(folder / name for name in names), "--engine", "none", "--format", "json")
    assert done.exit_code == 1, done.stderr
    (version,) = json.loads(done.stdout)["versions"]
    (found,) = [f for f in version["findings"] if f["severity"] == "critical"]
    span = found["translation"]
    assert (span["text"], span["line"]) == ("freed", line)
    path = folder / names[-1]
    if path.suffix != ".docx":
        assert path.read_text("utf-8")[span["start"] : span["end"]] == "freed"


def test_sarif_points_into_the_page(folder: Path) -> None:
    done = run(
        "article", folder / "halaman.id.html", folder / "halaman.en.html", "--engine", "none", "--format", "sarif"
    )
    regions = [r["locations"][0]["physicalLocation"]["region"] for r in json.loads(done.stdout)["runs"][0]["results"]]
    text = (folder / "halaman.en.html").read_text("utf-8")
    (region,) = [r for r in regions if r["snippet"]["text"] == "freed"]
    assert text.splitlines()[region["startLine"] - 1][region["startColumn"] - 1 :].startswith("freed")
    assert text[region["charOffset"] :].startswith("freed")


def test_only_json_holds_versions(folder: Path) -> None:
    done = run("article", folder / "halaman.id.html")
    assert done.exit_code == 2
    assert "Missing argument 'VERSIONS...'" in done.stderr


@pytest.mark.parametrize(
    ("name", "content", "options", "code", "message"),
    [
        ("a.xliff", XLIFF, [], 1, '"id": "satu"'),
        ("a.txt", XLIFF, ["--input-format", "xliff"], 1, '"id": "satu"'),
        ("a.xliff", XLIFF.replace('"id" target', '"en" target'), [], 2, "the source language must be Indonesian"),
        ("a.xliff", XLIFF[:-30], [], 2, "no well-formed XML"),
        ("a.csv", "source,translation\n\"Polisi menangkap pelaku.\",\"Police freed the culprit.\"\n", ["--language", "en"], 1, '"language": "en"'),
        ("a.po", 'msgid "Polisi menangkap pelaku."\nmsgstr "Police freed the culprit."\n', ["--language", "en"], 1, '"language": "en"'),
        ("a.po", "kata\nmsgid", [], 2, "no valid PO"),
    ],
)  # fmt: skip
def test_pairs(tmp_path: Path, name: str, content: str, options: list[str], code: int, message: str) -> None:
    file = tmp_path / name
    file.write_text(content, "utf-8")
    done = run("pairs", file, *options)
    assert done.exit_code == code, done.stderr
    assert message in done.output


def test_tasks_of_a_folder(folder: Path) -> None:
    (folder / "paket.json").write_text('{"name": "bukan artikel", "versions": {}}', "utf-8")
    (folder / "rusak.json").write_text('{"body": "a", "versions": ', "utf-8")
    (folder / "naskah.en.json").write_text('{"schema": 1}', "utf-8")
    tasks = {task.id: tuple(Path(path).name for path in (task.source, *task.versions)) for task in find_tasks(folder)}
    assert tasks == {
        "ekspor": ("ekspor.json",),
        "halaman": ("halaman.id.html", "halaman.en.html"),
        "naskah": ("naskah.id.docx", "naskah.en.docx"),
        "rusak": ("rusak.json",),
    }
    (folder / "cms.json").write_text('{"isi": {"id": "a", "en": "b"}}', "utf-8")
    assert "cms" in {task.id for task in find_tasks(folder, JsonFields(body=("isi.{language}",)))}


def test_a_batch_answers_the_good_ones(folder: Path) -> None:
    (folder / "rusak.json").write_text('{"body": "a", "versions": ', "utf-8")
    (folder / "bom.id.docx").write_bytes(b"PK\x03\x04")
    (folder / "bom.en.docx").write_bytes(b"PK\x03\x04")
    (folder / "dalam.id.html").write_text("<div>" * 5_000, "utf-8")
    (folder / "dalam.en.html").write_text("<div>" * 5_000, "utf-8")
    (folder / "manifest.jsonl").write_text('{"source": "ekspor.json"}\n', "utf-8")
    out = folder / "hasil.jsonl"
    done = run("batch", folder, "-o", out, "--jobs", "1", "--no-cache")
    answers = {a["id"]: a for a in map(json.loads, out.read_text("utf-8").splitlines())}
    assert done.exit_code == 2
    assert {name: a["status"] for name, a in answers.items()} == {
        "bom": "failed",
        "dalam": "failed",
        "ekspor": "done",
        "halaman": "done",
        "naskah": "done",
        "rusak": "failed",
    }
    assert "no valid JSON" in answers["rusak"]["problems"][0]
    one = folder / "satu.jsonl"
    assert run("batch", folder / "manifest.jsonl", "-o", one, "--jobs", "1", "--no-cache").exit_code == 1
    assert json.loads(one.read_text("utf-8"))["verdict"] == "block"
