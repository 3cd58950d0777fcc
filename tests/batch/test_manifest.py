"""Which articles a batch finds in a folder or a manifest."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from checker.batch.manifest import ManifestError, Task, day_in, find_tasks

LAYOUTS = [
    # files, id of the article, names of the versions in order
    (["berita.id.md", "berita.en.md", "berita.ar.md"], "berita", ["berita.en.md", "berita.ar.md"]),
    (["a_id.txt", "a_fr.txt"], "a", ["a_fr.txt"]),
    (["42/id.txt", "42/zh.txt", "42/ja.txt"], "42", ["42/zh.txt", "42/ja.txt"]),
    (["id/x.txt", "en/x.txt"], "x", ["en/x.txt"]),
    (["2026/11/x.id.txt", "2026/11/x.zh-Hans.txt"], "2026/11/x", ["2026/11/x.zh-Hans.txt"]),
    (["x.id.txt", "x.zh-Hans.txt", "x.zh-Hant.txt"], "x", ["x.zh-Hans.txt", "x.zh-Hant.txt"]),
    (["x.id.txt", "x.en-GB.txt", "x.en.txt", "x.ar.txt"], "x", ["x.en-GB.txt", "x.en.txt", "x.ar.txt"]),
    (["x.id.txt", "x.en.txt", "x.en.md", "x.en.json"], "x", ["x.en.md", "x.en.txt"]),
    (["id/x.txt", "zh-Hans/x.txt", "zh-Hant/x.txt"], "x", ["zh-Hans/x.txt", "zh-Hant/x.txt"]),
    (["x.id-ID.txt", "x.fr-FR.txt", "x.zh_TW.txt"], "x", ["x.zh_TW.txt", "x.fr-FR.txt"]),
    (["v1.2_id.txt", "v1.2_en.txt"], "v1.2", ["v1.2_en.txt"]),
    (["id/x.1.txt", "en/x.1.txt"], "x.1", ["en/x.1.txt"]),
    (["x.id.txt", "x.id.json", "x.en.json"], "x", ["x.en.json"]),
    (["x.id.txt", "x.en.txt", "x.de.txt", "x.en.jpg", ".git/x.fr.txt", "notes.txt"], "x", ["x.en.txt"]),
]


def fill(folder: Path, names: list[str]) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Teks.", "utf-8")


@pytest.mark.parametrize(("names", "task", "versions"), LAYOUTS)
def test_folders(tmp_path: Path, names: list[str], task: str, versions: list[str]) -> None:
    fill(tmp_path, names)
    (found,) = find_tasks(tmp_path)
    assert found.id == task
    assert [Path(v).relative_to(tmp_path).as_posix() for v in found.versions] == versions


# Files, and the articles: id, source, versions, sources that are left out.
SEVERAL_SOURCES = [
    (
        ["x.id.txt", "x.id.md", "x.en.txt", "x.fr.txt", "x.en.md"],
        [("x", "x.id.txt", ["x.en.txt", "x.fr.txt"], []), ("x.md", "x.id.md", ["x.en.md"], [])],
    ),
    (["x.id.txt", "x.id.md", "x.en.txt", "x.fr.docx"], [("x", "x.id.txt", ["x.en.txt", "x.fr.docx"], ["x.id.md"])]),
    (["x.id.txt", "x.id-ID.txt", "x.en.txt"], [("x", "x.id-ID.txt", ["x.en.txt"], ["x.id.txt"])]),
    (["x.id.txt", "id/x.txt", "en/x.txt"], [("x", "id/x.txt", ["en/x.txt"], ["x.id.txt"])]),
    (["x.id.txt", "x.id.md", "x.en.docx"], [("x", "x.id.md", ["x.en.docx"], ["x.id.txt"])]),
]


@pytest.mark.parametrize(("names", "expected"), SEVERAL_SOURCES)
def test_no_file_of_an_article_is_passed_over(
    tmp_path: Path, names: list[str], expected: list[tuple[str, str, list[str], list[str]]]
) -> None:
    fill(tmp_path, names)

    def inside(paths: Iterable[str]) -> list[str]:
        return [Path(path).relative_to(tmp_path).as_posix() for path in paths]

    found = list(find_tasks(tmp_path))
    assert [(t.id, *inside([t.source]), inside(t.versions), inside(t.left_out)) for t in found] == expected
    for task in found:
        assert [p.partition(":")[0] for p in task.problems] == list(task.left_out)


@pytest.mark.parametrize("names", [[], ["x.id.txt"], ["x.en.txt", "x.fr.txt"], ["x.txt"]])
def test_folders_without_articles_are_named(tmp_path: Path, names: list[str]) -> None:
    fill(tmp_path, names)
    with pytest.raises(ManifestError, match="there is no article in it"):
        list(find_tasks(tmp_path))


MANIFESTS = [
    ("m.jsonl", '{"id": "a", "source": "x.id.txt", "versions": ["x.en.txt"], "day": "2026-11-26"}\n\n'),
    ("m.jsonl", '{"id": "a", "source": "x.id.txt", "versions": {"en": "x.en.txt"}, "date": "2026-11-26"}'),
    ("m.json", '[{"id": "a", "source": "x.id.txt", "versions": ["x.en.txt"], "day": "2026-11-26"}]'),
    ("m.csv", "id,source,en,day\na,x.id.txt,x.en.txt,2026-11-26\n"),
    ("m.csv", "id;source;en;day\na;x.id.txt;x.en.txt;2026-11-26\n"),
    ("m.csv", "ID, Source, EN, Day\na, x.id.txt, x.en.txt, 2026-11-26\n"),
    ("m.csv", "id,source,en-GB,day\na,x.id.txt,x.en.txt,2026-11-26\n"),
    ("m.csv", "id,source,versions,day\na,x.id.txt,x.en.txt,2026-11-26\n"),
    ("m.tsv", "id\tsource\tversions\tday\na\tx.id.txt\tx.en.txt\t2026-11-26\n"),
]


@pytest.mark.parametrize(("name", "text"), MANIFESTS)
def test_manifests(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    assert list(find_tasks(path)) == [
        Task("a", str(tmp_path / "x.id.txt"), (str(tmp_path / "x.en.txt"),), "2026-11-26")
    ]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("m.jsonl", "{", r"m\.jsonl:1"),
        ("m.jsonl", "[1]", "an article is an object"),
        ("m.jsonl", '{"source": 3, "versions": ["x"]}', "'source' must be"),
        ("m.jsonl", '{"source": "x", "versions": []}', "'versions' must be"),
        ("m.jsonl", json.dumps({"id": "a", "source": "x", "versions": ["y"]}) + "\n" + json.dumps({"id": "a", "source": "z", "versions": ["y"]}), "two articles with the id 'a'"),
        ("m.jsonl", "", "empty"),
        ("m.jsonl", '{"source": ' + "1" * 5000 + "}", r"m\.jsonl:1"),
        ("m.jsonl", "[" * 100_000, r"m\.jsonl:1"),
        ("m.json", "7", "a list of articles"),
        ("m.json", "{}", "a list of articles"),
        ("m.csv", "source,german\nx,y\n", "the first line must name the columns: 'source'.* it names 'source', 'german'"),
        ("m.csv", "source,zh-Hans,zh-Hant\nx,y,z\n", "the column 'zh' is named twice"),
        ("m.csv", "a.id.txt,a.en.txt\n", "it names 'a.id.txt', 'a.en.txt'"),
        ("m.csv", "source,en\n" + "x" * 200_000 + ",y\n", "field larger than field limit"),
    ],
)  # fmt: skip
def test_bad_manifests_are_named(tmp_path: Path, name: str, text: str, message: str) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(ManifestError, match=message):
        list(find_tasks(path))


@pytest.mark.parametrize(
    ("name", "day"),
    [("2026-11-26/a", "2026-11-26"), ("a-20261126", "2026-11-26"), ("1234567890", ""), ("2026-13-01", ""), ("a", "")],
)
def test_days(name: str, day: str) -> None:
    assert day_in(name) == day
