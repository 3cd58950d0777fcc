"""The commands and programs in README.md and docs/ are run, and say what the documents show.

Blocks of ``console``, ``sh`` and ``python`` are run in the order in which they stand, each document in a folder of its own
with the example article and what ``place`` adds. In ``console`` blocks a line after ``$ `` is a command, the lines below
it are its output: they must come in this order, with anything between them; ``…`` stands for any text. Comments above
a block say what is not so simple:

* ``<!-- exit 1 -->``: the exit codes of the block's commands, where they are not all 0;
* ``<!-- not run: why -->``: for what needs a network, a training or another machine.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli import main
from checker.config import load_settings
from checker.terminology import read_glossary

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^(?P<indent> *)```(?P<language>\w+)\n(?P<text>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"<!--\s*((?:(?!-->).)*?)\s*-->\s*\Z", re.DOTALL)
#: Commands whose work is done by shells, not by the checker alone.
_SHELL = re.compile(r"[|<>;&*$`]")


@dataclass(frozen=True)
class Block:
    """A block of a document: the line it begins on, its language and text, and the comment above it."""

    line: int
    language: str
    text: str
    comment: str

    @property
    def not_run(self) -> str:
        """Why it is not run; empty where it is."""
        return self.comment.partition("not run:")[2].strip() if self.comment.startswith("not run") else ""


def blocks(document: Path) -> list[Block]:
    """All fenced blocks of a document."""
    text = document.read_text("utf-8")
    found = []
    for match in _BLOCK.finditer(text):
        comment = _COMMENT.search(text[: match.start()].rstrip() + "\n")
        line = text.count("\n", 0, match.start()) + 1
        found.append(Block(line, match["language"], match["text"], comment[1] if comment else ""))
    return found


def commands(block: Block) -> Iterator[tuple[str, list[str], int]]:
    """The commands of a block with the output that is shown and the exit code that is expected."""
    if block.language == "sh":
        parts: list[tuple[str, list[str]]] = [(block.text, [])]
    else:
        parts = []
        for line in block.text.splitlines():
            if line.startswith("$ "):
                parts.append((line[2:], []))
            elif parts and not parts[-1][1] and parts[-1][0].rstrip().endswith(("|", "\\")):
                parts[-1] = (f"{parts[-1][0]}\n{line}", [])
            elif parts and line.strip(" …"):
                parts[-1][1].append(line)
    codes = [int(code) for code in block.comment.split()[1:]] if block.comment.startswith("exit ") else [0] * len(parts)
    assert len(codes) == len(parts), f"line {block.line}: {len(parts)} commands, {len(codes)} exit codes"
    for (command, output), code in zip(parts, codes, strict=True):
        yield command, output, code


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the documents speak of, and ``checker`` first in the path."""
    for path in (ROOT / "corpora" / "pelabuhan").iterdir():
        shutil.copy(path, tmp_path)
    archive = tmp_path / "arsip" / "2026-11-26"
    archive.mkdir(parents=True)
    for code in ("id", "en"):
        shutil.copy(ROOT / "corpora" / "pelabuhan" / f"berita.{code}.md", archive)
    line = {"id": "pelabuhan", "source": "berita.id.md", "versions": ["berita.ar.md"], "day": "2026-11-26"}
    (tmp_path / "manifest.jsonl").write_text(json.dumps(line) + "\n", "utf-8")
    folder = tmp_path / ".bin"
    folder.mkdir()
    script = f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT))} exec {sys.executable} -m checker "$@"\n'
    (folder / "checker").write_text(script, "utf-8")
    (folder / "checker").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{Path(sys.executable).parent}:{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(command: str, place: Path) -> tuple[int, str]:
    """The exit code and all output of a command; a lone ``checker`` runs in this process, which has the models."""
    words = shlex.split(command, comments=True)
    if words[:1] == ["checker"] and not _SHELL.search(shlex.join(words).replace("'", "")):
        result = CliRunner().invoke(main, words[1:], prog_name="checker")
        assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
        return result.exit_code, result.output
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", command], capture_output=True, text=True, cwd=place, check=False
    )
    return done.returncode, done.stdout + done.stderr


def shows(output: str, expected: list[str]) -> str:
    """The first expected line that does not come in the output after the ones before it; empty if all do."""
    lines = [" ".join(line.split()) for line in output.splitlines()]
    for wanted in expected:
        pattern = ".*".join(re.escape(" ".join(part.split())) for part in wanted.split("…"))
        at = next((n for n, line in enumerate(lines) if re.search(pattern, line)), None)
        if at is None:
            return wanted
        lines = lines[at + 1 :]
    return ""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_commands_and_programs(document: Path, place: Path) -> None:
    for block in blocks(document):
        where = f"{document.name}:{block.line}"
        if block.language not in ("console", "sh", "python") or block.not_run:
            continue
        if block.language == "python":
            stream = io.StringIO()
            with contextlib.redirect_stdout(stream):
                exec(compile(block.text, where, "exec"), {"__name__": "__main__"})
            expected = [line.partition("# → ")[2] for line in block.text.splitlines() if "# → " in line]
            assert not (missing := shows(stream.getvalue(), expected)), f"{where}: {missing!r}\n{stream.getvalue()}"
            continue
        for command, expected, code in commands(block):
            found, output = run(command, place)
            assert found == code, f"{where}: {command}\n{output}"
            assert not (missing := shows(output, expected)), f"{where}: {command}: {missing!r} is not in\n{output}"
            assert "Traceback" not in output


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_data(document: Path, tmp_path: Path) -> None:
    """JSON lines, configurations and glossaries are what their readers take."""
    for block in blocks(document):
        if block.not_run:
            continue
        if block.language == "toml":
            glossary = "[[term]]" in block.text
            path = tmp_path / ("glossary.toml" if glossary else "checker.toml")
            path.write_text(block.text, "utf-8")
            assert read_glossary(path) if glossary else load_settings(path)
        elif block.language == "csv":
            path = tmp_path / "glossary.csv"
            path.write_text(block.text, "utf-8")
            assert read_glossary(path)
        elif block.language == "json":
            text = re.sub(r"(?<=[\[\s])[A-Z]{2,}\b(?=\s*[,\]}])", "null", block.text)
            while text.strip():
                _, end = json.JSONDecoder().raw_decode(text.lstrip())
                text = text.lstrip()[end:]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    text = re.sub(r"```.*?^```", "", document.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        path, _, anchor = target.partition("#")
        if "://" in target:
            continue
        page = (document.parent / path).resolve() if path else document
        assert page.exists(), f"{document.name}: {target}"
        if anchor:
            headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
            slugs = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
            assert anchor in slugs, f"{document.name}: {target}"


def test_what_is_not_run_says_why() -> None:
    for document in DOCUMENTS:
        for block in blocks(document):
            assert not block.comment.startswith("not run") or len(block.not_run) > 10, f"{document.name}:{block.line}"


@pytest.mark.parametrize(
    ("output", "expected", "missing"),
    [
        ("a\nb\nc", ["a", "c"], ""),
        ("a\nb", ["b", "a"], "a"),
        ("a   b", ["a b"], ""),
        ("one two three", ["one … three"], ""),
        ("one two", ["one … three"], "one … three"),
    ],
)
def test_shown_output(output: str, expected: list[str], missing: str) -> None:
    assert shows(output, expected) == missing
