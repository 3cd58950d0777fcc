"""Reports on disk and on standard output, as the command line writes them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from checker.report.writing import Report, ReportError, plan_reports, write_file, write_reports
from tests.report.support import SIGNATURE, an_article

ROOT = Path(__file__).parents[2]
SOURCE = "Polisi menangkap pelaku pencurian itu di Bandung.\n\nWarga menyambut baik penangkapan tersebut.\n"
WRONG = "Police freed the thief in Bandung.\n\nResidents welcomed the arrest.\n"
GOOD = "Police arrested the thief in Bandung.\n\nResidents welcomed the arrest.\n"


def run(folder: Path, *arguments: str, stdin: str = "", encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "COLUMNS": "80", "PYTHONIOENCODING": encoding, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "checker", *arguments]
    return subprocess.run(command, input=stdin.encode(), capture_output=True, env=environment, cwd=folder, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("berita.id.txt", SOURCE), ("berita.en.txt", WRONG), ("good.en.txt", GOOD)):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_several_reports_in_one_run(folder: Path) -> None:
    files = {"html": "report.html", "sarif": "report.sarif", "junit": "report.xml", "json": "report.json"}
    asked = [f"--format={name}={file}" for name, file in files.items()]
    done = run(folder, "article", "berita.id.txt", "berita.en.txt", *asked, "--format", "terminal")
    assert done.returncode == 1, done.stderr.decode()
    assert "BLOCK" in done.stdout.decode()
    assert (folder / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert json.loads((folder / "report.sarif").read_bytes())["version"] == "2.1.0"
    assert ElementTree.fromstring((folder / "report.xml").read_bytes()).get("failures") == "1"
    assert json.loads((folder / "report.json").read_bytes())["versions"][0]["verdict"] == "block"
    assert {p.name for p in folder.iterdir()} == {"berita.id.txt", "berita.en.txt", "good.en.txt", *files.values()}


def test_output_names_the_file_of_the_only_report(folder: Path) -> None:
    done = run(folder, "article", "berita.id.txt", "berita.en.txt", "--format", "csv", "-o", "findings.csv")
    assert (done.returncode, done.stdout) == (1, b"")
    assert (folder / "findings.csv").read_text("utf-8").startswith("file,language,line")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--format", "pdf"], "unknown format 'pdf'"),
        (["--format", "html="], "names no file"),
        (["--format", "html", "--format", "json"], "same place"),
        (["--format", "html=x", "--format", "json=./x"], "same place"),
        (["--format", "html=a.html", "-o", "b.html"], "--output"),
        (["--format", "html=none/report.html"], "there is no folder none"),
        (["--format", "html=."], "this is a folder"),
        (["--format", "html=berita.id.txt/x.html"], "there is no folder berita.id.txt"),
        (["--format", "html=/proc/report.html"], "cannot be written"),
        (["--format", "html=" + "x" * 300], "cannot be written"),
    ],
)
def test_reports_that_cannot_be_written(folder: Path, options: list[str], message: str) -> None:
    done = run(folder, "article", "berita.id.txt", "berita.en.txt", *options)
    errors = done.stderr.decode()
    assert done.returncode == 2
    assert message in errors
    assert "Traceback" not in errors and "internal" not in errors


@pytest.mark.parametrize("option", ["json=berita.id.txt", "html=berita.en.txt", "csv=./berita.en.txt", "csv=link", "csv=hard", "sarif=checker.toml", "csv=known.json", "csv=terms.csv"])  # fmt: skip
def test_what_a_run_reads_is_not_overwritten(folder: Path, option: str) -> None:
    (folder / "checker.toml").write_text('baseline = "known.json"\nglossary = "terms.csv"\n', "utf-8")
    (folder / "known.json").write_text('{"format": 1, "known": []}', "utf-8")
    (folder / "terms.csv").write_text("term,en\nMBG,MBG\n", "utf-8")
    (folder / "link").symlink_to("berita.id.txt")
    (folder / "hard").hardlink_to(folder / "berita.en.txt")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    done = run(folder, "article", "berita.id.txt", "berita.en.txt", "--format", option, "--config", "checker.toml")
    assert done.returncode == 2
    assert f"{option.partition('=')[2].removeprefix('./')}: the report would overwrite a file" in done.stderr.decode()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_report_that_cannot_be_written_costs_none_of_the_others(tmp_path: Path) -> None:
    reports = [Report("html", Path("/proc/x.html")), Report("json", tmp_path / "report.json")]
    with pytest.raises(ReportError, match="/proc/x"):
        write_reports(reports, an_article(["en"]), SIGNATURE)
    assert json.loads((tmp_path / "report.json").read_bytes())["schema"] == 1


def test_a_file_is_replaced_whole_and_keeps_its_mode_and_links(tmp_path: Path) -> None:
    target, link = tmp_path / "report.html", tmp_path / "latest.html"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target.name)
    write_file(link, "new")
    assert link.is_symlink()
    assert (target.read_text(), target.stat().st_mode & 0o777) == ("new", 0o640)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["latest.html", "report.html"]


def test_devices_stay_devices(tmp_path: Path) -> None:
    write_file(Path(os.devnull), "text")
    assert Path(os.devnull).is_char_device()


def test_a_dash_is_standard_output() -> None:
    assert plan_reports(["json=-"], None) == (Report("json", None),)
    assert plan_reports(["json"], Path("-")) == (Report("json", None),)


@pytest.mark.parametrize("name", ["json", "jsonl", "sarif", "html", "csv", "github", "junit"])
def test_what_programs_read_is_utf_8_whatever_the_terminal_speaks(folder: Path, name: str) -> None:
    (folder / "berita.zh.txt").write_text("警方在万隆释放了小偷。\n\n居民们欢迎这次逮捕。\n", "utf-8")
    done = run(folder, "article", "berita.id.txt", "berita.zh.txt", "--format", name, encoding="ascii")
    assert done.returncode == 1, done.stderr
    assert "释放" in done.stdout.decode("utf-8")


@pytest.mark.parametrize(
    ("level", "version", "code"),
    [
        ("never", "berita.en.txt", 0),
        ("critical", "berita.en.txt", 1),
        ("minor", "berita.en.txt", 1),
        ("minor", "good.en.txt", 0),
    ],
)
def test_fail_on(folder: Path, level: str, version: str, code: int) -> None:
    done = run(folder, "article", "berita.id.txt", version, "--format", "github", "--fail-on", level)
    assert done.returncode == code


@pytest.mark.parametrize(("least", "code"), [("0", 0), ("50", 0), ("100", 1), ("101", 2), ("x", 2)])
def test_min_fidelity(folder: Path, least: str, code: int) -> None:
    (folder / "good.en.txt").write_text(GOOD.replace("welcomed", "silently"), "utf-8")
    options = ["--format", "github", "--fail-on", "never", "--min-fidelity", least]
    done = run(folder, "article", "berita.id.txt", "good.en.txt", *options)
    assert done.returncode == code
    if code == 1:
        assert "good.en.txt: fidelity" in done.stderr.decode()
        assert "is below 100" in done.stderr.decode()


def test_the_source_from_standard_input(folder: Path) -> None:
    done = run(folder, "article", "-", "berita.en.txt", "good.en.txt", "--format", "json", stdin=SOURCE)
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert report["source"]["path"] == "-"
    assert [v["verdict"] for v in report["versions"]] == ["block", "pass"]


def test_a_version_from_standard_input(folder: Path) -> None:
    done = run(folder, "article", "berita.id.txt", "-", "--language", "en", "--format", "sarif", stdin=WRONG)
    assert done.returncode == 1
    assert json.loads(done.stdout)["runs"][0]["results"][0]["level"] == "error"


@pytest.mark.parametrize("stdin", ["", "  \n"])
def test_nothing_on_standard_input(folder: Path, stdin: str) -> None:
    done = run(folder, "article", "-", "berita.en.txt", stdin=stdin)
    assert done.returncode == 2
    assert "<standard input>" in done.stderr.decode()
