"""The scripts in examples/python, as their first lines say that they are called."""

from __future__ import annotations

import runpy
import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli import main

ROOT = Path(__file__).parents[1]
SCRIPTS = ROOT / "examples" / "python"

CALLS = [
    ("article.py", ["berita.id.md", "berita.en.md", "berita.ar.md"], 0, ["berita.en.md: block, fidelity", "  critical polarity-flipped", "berita.ar.md: pass"]),
    ("article.py", ["berita.id.md", "missing.en.md", "berita.ar.md"], 2, ["berita.ar.md: pass"]),
    ("pairs.py", [], 0, ["17 en: pass, nothing found", "18 en: block, polarity-flipped found", "19 fr: pass, nothing found"]),
    ("gate.py", ["berita.id.md", "berita.en.md", "berita.ar.md"], 1, ["berita.en.md: not to be published"]),
    ("gate.py", ["berita.id.md", "berita.ar.md"], 0, []),
    ("gate.py", ["berita.id.md", "missing.en.md"], 2, []),
    ("worst.py", ["checker-results.jsonl", "1"], 0, ["berita en block"]),
    ("worst.py", ["berita.id.md"], 2, []),
    ("article.py", [], 2, []),
    ("article.py", ["berita.id.md"], 2, []),
    ("gate.py", [], 2, []),
    ("gate.py", ["berita.id.md"], 2, []),
    ("worst.py", [], 2, []),
    ("worst.py", ["nope.jsonl"], 2, []),
    ("worst.py", ["checker-results.jsonl", "some"], 2, []),
]  # fmt: skip


@pytest.mark.parametrize(("script", "arguments", "code", "shown"), CALLS)
def test_scripts(
    script: str,
    arguments: list[str],
    code: int,
    shown: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for path in (ROOT / "corpora" / "pelabuhan").iterdir():
        shutil.copy(path, tmp_path)
    monkeypatch.chdir(tmp_path)
    if arguments and arguments[0] == "checker-results.jsonl":
        CliRunner().invoke(main, ["batch", ".", "--jobs", "1", "--no-cache"])
    monkeypatch.setattr(sys, "argv", [script, *arguments])
    found = 0
    try:
        runpy.run_path(str(SCRIPTS / script), run_name="__main__")
    except SystemExit as stop:
        found = int(stop.code or 0)
    out, errors = capsys.readouterr()
    assert found == code
    assert (code != 2) or errors
    for line in shown:
        assert line in out, out
    if not shown:
        assert not out


def test_every_script_is_called_here_and_named_in_the_documents() -> None:
    names = {path.name for path in SCRIPTS.glob("*.py")}
    assert names == {script for script, *_ in CALLS}
    text = (ROOT / "docs" / "python.md").read_text("utf-8")
    assert all(f"../examples/python/{name}" in text for name in names)
