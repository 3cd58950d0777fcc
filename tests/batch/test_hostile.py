"""A batch in which every second article is broken, huge or malicious: the good ones are answered, nothing blocks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.batch.files import refusal
from checker.commands.batch import batch
from tests.batch.hostile import ANSWERED, KINDS, LARGE, SOURCE, VERSION, make
from tests.batch.test_batch import archive

COUNT = 60


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], dict[str, dict[str, object]], dict[str, str], Path]:  # fmt: skip
    """A run over good and hostile articles: the process, the answers by id, the kinds by name, its folder."""
    folder = tmp_path_factory.mktemp("mixed")
    archive(folder / "a" / "good", COUNT)
    kinds = make(folder / "a", COUNT, large=False)
    command = [sys.executable, "-m", "checker.cli", "batch", str(folder / "a"), "-o", str(folder / "r.jsonl")]
    command += ["--html", str(folder / "html"), "--jobs", "1", "--no-cache", "--time-limit", "60"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    lines = (folder / "r.jsonl").read_text("utf-8").splitlines()
    answers = {record["id"]: record for record in map(json.loads, lines)}
    assert len(lines) == len(answers), "nothing is answered twice"
    return done, answers, kinds, folder


def test_all_good_articles_are_answered(mixed) -> None:  # type: ignore[no-untyped-def]
    done, answers, _, folder = mixed
    good = {name: answer for name, answer in answers.items() if name.startswith("good/")}
    assert len(good) == COUNT
    assert {answer["status"] for answer in good.values()} == {"done"}
    assert sum(answer["verdict"] == "block" for answer in good.values()) == COUNT // 3
    assert done.returncode == 2, "what could not be read is told"
    assert f"{COUNT} articles" not in done.stdout
    index = (folder / "html" / "index.html").read_text("utf-8")
    assert all(f">{name}</a>" in index for name in good)


def test_all_hostile_articles_have_an_answer_that_says_why(mixed) -> None:  # type: ignore[no-untyped-def]
    done, answers, kinds, _ = mixed
    hostile = {name: answer for name, answer in answers.items() if not name.startswith("good/")}
    assert len(hostile) == len(kinds) == COUNT
    for name, answer in hostile.items():
        kind = next(k for n, k in kinds.items() if name.rpartition("/")[2].startswith(n))
        assert answer["versions"] or answer["problems"], name
        assert not any("internal error" in problem for problem in answer["problems"]), (name, answer["problems"])
        assert kind not in ANSWERED or answer["versions"], (name, answer["problems"])
    assert "Traceback" not in done.stderr
    assert "\x1b" not in done.stderr, "a name does not steer the terminal"


def test_markup_in_names_stays_text(mixed) -> None:  # type: ignore[no-untyped-def]
    *_, folder = mixed
    for page in (folder / "html").rglob("*.html"):
        assert "<script>alert(1)" not in page.read_text("utf-8")
        assert page.resolve().is_relative_to(folder / "html")


def test_the_large_kinds_are_refused_one_by_one(tmp_path: Path) -> None:
    for kind in LARGE:
        KINDS[kind](tmp_path, kind)
    command = [sys.executable, "-m", "checker.cli", "batch", str(tmp_path), "-o", str(tmp_path / "r.jsonl")]
    done = subprocess.run([*command, "--jobs", "1", "--no-cache"], capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "Traceback" not in done.stderr
    assert all(kind in done.stderr for kind in LARGE)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("good.txt", ""),
        ("missing.txt", ""),  # its reader says so
        ("folder", ""),
        ("pipe", "a named pipe"),
        ("device", "a device"),
        ("outside", "outside"),
        ("up", "outside"),
        ("inside", ""),
        ("itself", ""),
        ("nul\0.txt", ""),
        ("../good.txt", "outside"),
    ],
)
def test_what_is_not_opened(tmp_path: Path, name: str, expected: str) -> None:
    root = tmp_path / "root"
    (root / "folder").mkdir(parents=True)
    for path in (root / "good.txt", tmp_path / "good.txt"):
        path.write_text("Teks.", "utf-8")
    os.mkfifo(root / "pipe")
    for link, target in (("device", "/dev/zero"), ("outside", "/etc/hostname"), ("up", "../good.txt"), ("inside", "good.txt"), ("itself", "itself")):  # fmt: skip
        (root / link).symlink_to(target)
    refused = refusal(str(root / name), str(root))
    assert expected in refused if expected else not refused
    assert not refused or refused.startswith(str(root / name))


PATHS = [
    "x\0.txt",
    "\ud800.txt",
    "../../../etc/passwd",
    "/dev/zero",
    ".",
    "x" * 5000,
    "~root",
    "en.txt/y",
    "file:///etc/passwd",
]


def test_paths_in_a_manifest_are_harmless(tmp_path: Path) -> None:
    for name, text in (("id.txt", SOURCE), ("en.txt", VERSION)):
        (tmp_path / name).write_text(text, "utf-8")
    rows = [{"id": f"bad-{n}", "source": "id.txt", "versions": [path]} for n, path in enumerate(PATHS)]
    rows += [{"id": "good", "source": "id.txt", "versions": ["en.txt"]}]
    manifest = tmp_path / "m.jsonl"
    manifest.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    done = CliRunner().invoke(batch, [str(manifest), "-o", str(tmp_path / "r.jsonl"), "--jobs", "1", "--no-cache"])
    assert done.exit_code == 2 and "internal error" not in done.output, done.output
    answers = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text("utf-8").splitlines()]
    assert [a["id"] for a in answers if a["status"] == "done"] == ["good"]
    assert len(answers) == len(rows) and all(a["problems"] for a in answers if a["id"] != "good")
