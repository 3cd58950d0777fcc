"""The desk's commands as real processes: configuration, baseline, accepting, glossary."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = "Kementerian melarang kapal itu berlayar pada Senin. Sebanyak 21 penumpang diturunkan di pelabuhan.\n"
WRONG = "The ministry allowed the ship to sail on Monday. A total of 12 passengers were put ashore at the port.\n"


def checker(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "checker.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, cwd=cwd)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    (tmp_path / "a.id.txt").write_text(SOURCE, "utf-8")
    (tmp_path / "a.en.txt").write_text(WRONG, "utf-8")
    return tmp_path


def rules(output: str) -> set[str]:
    return {f["rule"] for v in json.loads(output)["versions"] for f in v["findings"]}


def test_settings_come_from_the_nearest_file_and_the_command_line(article: Path) -> None:
    (article / "checker.toml").write_text('fail-on = "never"\n[rules]\nnumber-value = "off"\n', "utf-8")
    done = checker("article", "a.id.txt", "a.en.txt", "--format", "json", cwd=article)
    assert done.returncode == 0, done.stderr
    assert rules(done.stdout) and "number-value" not in rules(done.stdout)
    assert checker("article", "a.id.txt", "a.en.txt", "--fail-on", "minor", cwd=article).returncode == 1
    (article / "other.toml").write_text('fail-on = "minor"\n', "utf-8")
    assert checker("article", "a.id.txt", "a.en.txt", "--config", "other.toml", cwd=article).returncode == 1
    (article / "pyproject.toml").write_text("broken =", "utf-8")
    assert checker("config", "show", cwd=article).stderr == "", "the nearest is found first"
    shown = checker("config", "show", cwd=article).stdout
    assert re.search(r'fail-on = "never" +# .*checker\.toml', shown)
    assert re.search(r"min-fidelity = 0 +# default", shown)


def test_a_wrong_configuration_ends_every_command_with_2(article: Path) -> None:
    (article / "checker.toml").write_text("fail-one = 3\n", "utf-8")
    for arguments in (("article", "a.id.txt", "a.en.txt"), ("batch", "."), ("config", "show"), ("pairs", "-")):
        done = checker(*arguments, cwd=article)
        assert done.returncode == 2
        assert "did you mean 'fail-on'?" in done.stderr and "Traceback" not in done.stderr


def test_low_fidelity_fails(article: Path) -> None:
    run = ("article", "a.id.txt", "a.en.txt", "--fail-on", "never", "--min-fidelity")
    assert checker(*run, "99", cwd=article).returncode == 1
    assert checker(*run, "1", cwd=article).returncode == 0


def test_a_baseline_hides_what_is_known(article: Path) -> None:
    pair = ("a.id.txt", "a.en.txt")
    assert checker("baseline", "check", *pair, cwd=article).returncode == 1
    written = checker("baseline", "write", *pair, cwd=article)
    assert written.returncode == 0 and "known findings" in written.stdout
    again = checker("baseline", "check", *pair, cwd=article)
    assert again.returncode == 0 and " new " not in again.stdout
    done = checker("article", *pair, "--baseline", "checker-baseline.json", cwd=article)
    assert done.returncode == 0
    assert "known findings are not shown" in done.stderr
    (article / "a.en.txt").write_text("An opening line of the desk.\n\n" + WRONG, "utf-8")
    moved = checker("baseline", "check", *pair, cwd=article)
    assert "number-value" in moved.stdout
    assert not [line for line in moved.stdout.splitlines() if " new " in line and "number-value" in line]


def test_one_finding_is_accepted_with_a_reason(article: Path) -> None:
    pair = ("a.id.txt", "a.en.txt")
    listed = checker("baseline", "check", *pair, cwd=article).stdout
    mark = next(line.split()[0] for line in listed.splitlines() if "number-value" in line)
    done = checker("accept", mark[:8], *pair, "--reason", "angka sumber salah", cwd=article)
    assert done.returncode == 0, done.stderr
    after = checker("baseline", "check", *pair, cwd=article).stdout
    assert "accepted: angka sumber salah" in after
    refused = checker("accept", "zz", *pair, "--reason", "x", cwd=article)
    assert refused.returncode == 2 and "no finding" in refused.stderr


PAIR = ("a.id.txt", "a.en.txt")
TOLD = [
    # arguments, exit code, what is said on standard error, what is not
    (("article", *PAIR, "--baseline", "nope.json"), 2, "'nope.json' does not exist", ""),
    (("changed", "a.en.txt", "--baseline", "nope.json"), 2, "'nope.json' does not exist", ""),
    (("accept", "0d", "nope.id.txt", "a.en.txt", "--reason", "x"), 2, "nope.id.txt: there is no such file", "no finding"),
    (("accept", "0d", *PAIR, "--reason", " "), 2, "say why the finding is right as it is", "no finding"),
    (("baseline", "write", *PAIR, "--file", "nowhere/b.json"), 2, "nowhere/b.json", "internal error"),
    (("article", *PAIR, "./a.en.txt", "--format", "json"), 1, "a.en.txt is named twice, it is checked once", ""),
    (("baseline", "check", *PAIR, "a.en.txt"), 1, "a.en.txt is named twice, it is checked once", ""),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "code", "told", "untold"), TOLD)
def test_what_was_called_wrongly_is_told(
    article: Path, arguments: tuple[str, ...], code: int, told: str, untold: str
) -> None:
    done = checker(*arguments, cwd=article)
    assert done.returncode == code, done.stderr
    assert told in done.stderr and not (untold and untold in done.stderr)
    if "--format" in arguments:
        assert len(json.loads(done.stdout)["versions"]) == 1


COMMENT = "<!-- checker: ignore numbr-value -->"
TEXTS = [
    ("a.en.txt", f"{COMMENT}\n{WRONG}", "a.en.txt:1: "),
    ("a.en.md", f"{WRONG}\n{COMMENT}\n", "a.en.md:3: "),
    ("a.en.html", f"<html><body><article><p>{WRONG}</p>\n{COMMENT}</article></body></html>", "a.en.html:3: "),
]


@pytest.mark.parametrize(("name", "text", "place"), TEXTS)
def test_a_comment_that_is_not_understood_is_told(article: Path, name: str, text: str, place: str) -> None:
    (article / name).write_text(text, "utf-8")
    done = checker("article", "a.id.txt", name, "--format", "json", cwd=article)
    assert done.returncode == 1, done.stderr
    assert "number-value" in rules(done.stdout)
    assert f"checker: {place}“checker: ignore numbr-value”: there is no rule 'numbr-value'" in done.stderr


def test_a_baseline_of_the_configuration_may_be_still_to_be_written(article: Path) -> None:
    (article / "checker.toml").write_text('baseline = "known.json"\n', "utf-8")
    assert checker("article", *PAIR, cwd=article).returncode == 1
    assert checker("baseline", "write", *PAIR, cwd=article).returncode == 0
    assert (article / "known.json").is_file()
    assert checker("article", *PAIR, cwd=article).returncode == 0


@pytest.mark.parametrize(
    ("command", "library"),
    [("lexicon", "eflomal"), ("phrases", "eflomal"), ("weights", "sklearn"), ("witness", "sklearn")],
)
def test_a_training_without_its_libraries_says_how_to_get_them(tmp_path: Path, command: str, library: str) -> None:
    program = f"import sys; sys.modules[{library!r}] = None; from checker.cli import run; run()"
    called = [sys.executable, "-c", program, "train", command, "--shared", "."]
    done = subprocess.run(called, capture_output=True, text=True, check=False, timeout=120, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr == f"checker: this training needs {library}: pip install 'checker[training]'\n"
    assert not list(tmp_path.iterdir())


def test_glossaries_are_checked_and_learned(tmp_path: Path) -> None:
    (tmp_path / "good.csv").write_text("term,en\npemudik,holidaymaker\n", "utf-8")
    (tmp_path / "bad.csv").write_text("wort,en\npemudik,holidaymaker\n", "utf-8")
    assert checker("glossary", "check", "good.csv", cwd=tmp_path).stdout.startswith("good.csv: 1 terms (en 1")
    bad = checker("glossary", "check", "bad.csv", "good.csv", cwd=tmp_path)
    assert bad.returncode == 2 and "unknown column" in bad.stderr and "good.csv: 1 terms" in bad.stdout
    folder = tmp_path / "accepted"
    folder.mkdir()
    (folder / "a.id.txt").write_text(
        "Kapal Wiratamaya tiba Senin.\n\nPolisi memeriksa kapal Wiratamaya itu.\n", "utf-8"
    )
    (folder / "a.en.txt").write_text(
        "The ship Wiratamaya came Monday.\n\nPolice searched the ship Wiratamaya.\n", "utf-8"
    )
    learned = checker("glossary", "learn", "accepted", cwd=tmp_path)
    assert learned.returncode == 0, learned.stderr
    assert re.search(r"^Wiratamaya,.*,yes,$", learned.stdout, re.MULTILINE)
