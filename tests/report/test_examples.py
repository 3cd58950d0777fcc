"""The examples for pre-commit, GitHub and GitLab, run with the very commands that stand in them."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from checker.batch.manifest import SUFFIXES

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with two articles, and the command ``checker`` first in the path."""
    article = tmp_path / "articles" / "42"
    article.mkdir(parents=True)
    for code in ("id", "en", "ar"):
        shutil.copy(ROOT / "corpora" / "pelabuhan" / f"berita.{code}.md", article)
    for code, text in (("id", "Polisi menangkap pelaku.\n"), ("en", "Police arrested the culprit.\n")):
        folder = tmp_path / "articles" / code
        folder.mkdir()
        (folder / "polisi.txt").write_text(text, "utf-8")
    (tmp_path / "README.md").write_text("# Articles\n", "utf-8")
    commands = tmp_path / ".bin"
    commands.mkdir()
    (commands / "checker").write_text(
        f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT))} exec {sys.executable} -m checker "$@"\n'
    )
    (commands / "checker").chmod(0o755)
    return tmp_path


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def shell(repository: Path, script: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **variables, "PATH": f"{repository / '.bin'}:{os.environ['PATH']}"}
    command = ["bash", "-eo", "pipefail", "-c", script]
    return subprocess.run(command, capture_output=True, env=environment, cwd=repository, check=False)


@pytest.mark.parametrize(
    ("files", "code", "shown"),
    [
        (["articles/42/berita.en.md"], 1, "berita.en.md"),
        (["articles/42/berita.id.md"], 1, "berita.en.md"),
        (["articles/42/berita.ar.md"], 0, "berita.ar.md"),
        (["articles/en/polisi.txt"], 0, "articles/en/polisi.txt"),
        (["articles/id/polisi.txt", "articles/en/polisi.txt"], 0, "articles/en/polisi.txt"),
        (["README.md"], 0, ""),
        ([], 0, ""),
    ],
)
def test_pre_commit_hook(repository: Path, files: list[str], code: int, shown: str) -> None:
    (hook,) = read(ROOT / ".pre-commit-hooks.yaml")
    (use,) = read(EXAMPLES / "pre-commit" / ".pre-commit-config.yaml")["repos"][0]["hooks"]
    assert use["id"] == hook["id"]
    command = [*shlex.split(hook["entry"]), *use["args"], *files]
    done = shell(repository, shlex.join(command))
    text = done.stdout.decode()
    assert done.returncode == code, done.stderr.decode()
    assert shown in text
    assert text.count("articles/en/polisi.txt") <= 1 or "Summary" in text
    if not shown:
        assert not text and not done.stderr


def test_hooks_are_given_every_kind_of_article() -> None:
    (hook,) = read(ROOT / ".pre-commit-hooks.yaml")
    (use,) = read(EXAMPLES / "pre-commit" / ".pre-commit-config.yaml")["repos"][0]["hooks"]
    for suffix in SUFFIXES:
        assert re.search(hook["files"], f"articles/berita.id{suffix}"), suffix
        assert re.search(hook["files"], f"articles/BERITA.id{suffix.upper()}"), suffix
    for suffix in (".txt", ".md", ".html", ".docx", ".json"):
        assert re.search(use["files"], f"articles/berita.id{suffix}"), suffix
    assert not re.search(hook["files"], "articles/berita.py") and not re.search(use["files"], "package.json")


def test_pre_commit_checks_all_versions_of_a_changed_source_and_one_of_a_changed_version(repository: Path) -> None:
    script = "checker changed --format jsonl --fail-on never "
    for file, expected in (("berita.id.md", ["en", "ar"]), ("berita.ar.md", ["ar"])):
        done = shell(repository, script + f"articles/42/{file}")
        assert [json.loads(line)["language"] for line in done.stdout.splitlines()] == expected


def test_a_hook_names_what_it_cannot_read(repository: Path) -> None:
    (repository / "articles" / "42" / "berita.ar.md").write_bytes(b"")
    done = shell(repository, "checker changed articles/42/berita.ar.md")
    assert done.returncode == 2
    assert "articles/42/berita.ar.md" in done.stderr.decode()


@pytest.mark.parametrize(("level", "least", "code"), [("critical", "0", 1), ("never", "0", 0), ("never", "99.9", 1)])
def test_github_action(repository: Path, level: str, least: str, code: int) -> None:
    action = read(EXAMPLES / "github-action" / "action.yml")
    given = {
        "source": "articles/42/berita.id.md",
        "versions": "articles/42/berita.en.md\narticles/42/berita.ar.md",
        "fail-on": level,
        "min-fidelity": least,
    }
    inputs = {name: given.get(name, str(about.get("default"))) for name, about in action["inputs"].items()}
    install, check = action["runs"]["steps"]
    assert "pip install" in install["run"]
    variables = {}
    for name, value in check["env"].items():
        expression = value.removeprefix("${{ inputs.").removesuffix(" }}")
        variables[name] = inputs[expression]
    done = shell(repository, check["run"], **variables)
    text = done.stdout.decode()
    assert done.returncode == code, done.stderr.decode()
    assert "::error file=articles/42/berita.en.md,line=" in text
    results = json.loads((repository / "checker-reports" / "report.sarif").read_bytes())["runs"][0]["results"]
    assert results
    assert (repository / "checker-reports" / "report.html").stat().st_size > 10_000


def test_github_workflow_uses_the_inputs_that_the_action_has() -> None:
    action = read(EXAMPLES / "github-action" / "action.yml")
    steps = read(EXAMPLES / "github-action" / "workflow.yml")["jobs"]["check"]["steps"]
    (use,) = [step for step in steps if step["uses"].endswith("actions/checker")]
    assert set(use["with"]) <= set(action["inputs"])
    needed = {name for name, about in action["inputs"].items() if about.get("required")}
    assert needed <= set(use["with"])


@pytest.mark.parametrize(("level", "code"), [("critical", 1), ("never", 0)])
def test_gitlab_job(repository: Path, level: str, code: int) -> None:
    job = read(EXAMPLES / "gitlab" / ".gitlab-ci.yml")["check-translations"]
    done = shell(repository, "\n".join(job["script"]), **{**job["variables"], "FAIL_ON": level})
    assert done.returncode == code, done.stderr.decode()
    assert "Summary" in done.stdout.decode()
    report = ElementTree.parse(repository / job["artifacts"]["reports"]["junit"]).getroot()
    assert len(report.findall("testsuite")) == 2
    for path in job["artifacts"]["paths"]:
        assert (repository / path).is_file()
