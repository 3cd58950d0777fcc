"""The command line as its users meet it: real files, real processes, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "corpora" / "pelabuhan"
SOURCE = "Polisi menangkap pelaku pencurian itu di Bandung.\n\nWarga menyambut baik penangkapan tersebut.\n"
GOOD = "Police arrested the thief in Bandung.\n\nResidents welcomed the arrest.\n"
WRONG = "Police freed the thief in Bandung.\n\nResidents welcomed the arrest.\n"


def run(*arguments: str | Path, stdin: bytes = b"", columns: int = 80) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "COLUMNS": str(columns), "PYTHONUTF8": "1"}
    environment.pop("FORCE_COLOR", None)
    command = [sys.executable, "-m", "checker", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, env=environment, cwd=ROOT, check=False)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    texts = {"id": SOURCE, "en": GOOD, "wrong.en": WRONG}
    paths = {}
    for name, text in texts.items():
        paths[name] = tmp_path / f"berita.{name}.txt"
        paths[name].write_text(text, "utf-8")
    return paths


def test_faithful_version_passes(files: dict[str, Path]) -> None:
    done = run("article", files["id"], files["en"])
    assert done.returncode == 0, done.stderr.decode()
    assert "No errors found" in done.stdout.decode()


def test_wrong_version_fails_and_shows_both_sides(files: dict[str, Path]) -> None:
    done = run("article", files["id"], files["wrong.en"])
    text = done.stdout.decode()
    assert done.returncode == 1
    for part in ("BLOCK", "menangkap", "freed", "arrest", "critical"):
        assert part in text


@pytest.mark.parametrize(("level", "code"), [("never", 0), ("critical", 1), ("major", 1), ("minor", 1)])
def test_fail_on(files: dict[str, Path], level: str, code: int) -> None:
    assert run("article", files["id"], files["wrong.en"], "--fail-on", level).returncode == code


# Commands whose reader is gone before they write, with the exit code that a reader to the end would see.
ENDLESS = 400
CLOSED = [
    "pairs clean.tsv --language en",
    "pairs wrong.tsv --language en",
    "article id.txt wrong.en.txt --language en --engine none",
    "article id.txt wrong.en.txt --language en --engine none --format json",
    "article id.txt wrong.en.txt --language en --engine none --format csv",
    "changed x.id.txt",
    "batch . -o r.jsonl --jobs 1 --no-cache",
    "baseline check x.id.txt x.en.txt",
    "translate x.en.txt --engine phrases",
    "explain polisi",
    "schema article",
    "rules",
    "config show",
    "models list",
    "--help",
    "--version",
    "article --help",
]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    right, wrong = ("Police arrested the culprit.", "Police freed the culprit.")
    source = "Polisi menangkap pelaku."
    (tmp_path / "clean.tsv").write_text(f"{source}\t{right}\n" * ENDLESS, "utf-8")
    (tmp_path / "wrong.tsv").write_text(f"{source}\t{wrong}\n" * ENDLESS, "utf-8")
    for name, text in (("x.id", source), ("x.en", wrong), ("id", source), ("wrong.en", wrong)):
        (tmp_path / f"{name}.txt").write_text(f"{text}\n", "utf-8")
    return tmp_path


def piped(line: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    script = f"{sys.executable} -m checker {line}; exit ${{PIPESTATUS[0]}}"
    return subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False, timeout=120, cwd=cwd)


@pytest.mark.parametrize("line", CLOSED)
def test_a_reader_that_goes_away_is_no_failure(desk: Path, line: str) -> None:
    # "sleep" keeps the pipe until its reader is gone for certain: the command starts after that.
    script = f"(sleep 0.2; exec {sys.executable} -m checker {line}) | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False, timeout=120, cwd=desk)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr and "Broken pipe" not in done.stderr and "BrokenPipe" not in done.stderr


@pytest.mark.parametrize(
    ("line", "code", "shown"),
    [
        ("pairs clean.tsv --language en | head -1", 0, '{"id": 1'),
        ("pairs wrong.tsv --language en | head -1", 0, '{"id": 1'),
        ("pairs wrong.tsv --language en | tail -1", 1, '{"id": 400'),
        ("pairs clean.tsv --language en | tail -1", 0, '{"id": 400'),
        ("article x.id.txt x.en.txt --engine none | cat", 1, "BLOCK"),
        ("article x.id.txt none.en.txt 2>&1 | cat", 2, "there is no such file"),
    ],
)
def test_pipes_that_are_read(desk: Path, line: str, code: int, shown: str) -> None:
    done = piped(line, desk)
    assert done.returncode == code, done.stderr
    assert shown in done.stdout


@pytest.mark.parametrize("line", ["article none.id.txt x.en.txt", "article", "config show --config none.toml"])
def test_nobody_reads_what_went_wrong(desk: Path, line: str) -> None:
    script = f"(sleep 0.2; exec {sys.executable} -m checker {line}) 2>&1 | true; exit ${{PIPESTATUS[0]}}"
    assert subprocess.run(["bash", "-c", script], check=False, timeout=120, cwd=desk).returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
@pytest.mark.parametrize("line", ["article x.id.txt x.en.txt --engine none", "rules", "schema pair", "--help"])
@pytest.mark.parametrize("bare", [False, True], ids=["", "bare environment"])
def test_a_full_disk_is_told(desk: Path, line: str, bare: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ) if bare else ():  # Then nothing is written before the end.
        if name not in {"PATH", "HOME"}:
            monkeypatch.delenv(name)
    done = piped(f"{line} > /dev/full", desk)
    assert done.returncode == 2 and "No space left" in done.stderr and "Traceback" not in done.stderr


def test_no_line_is_wider_than_the_terminal_and_pipes_get_no_colour() -> None:
    done = run("article", EXAMPLE / "berita.id.md", EXAMPLE / "berita.en.md", "--fail-on", "never")
    text = done.stdout.decode()
    assert "\x1b[" not in text
    assert max(len(line) for line in text.splitlines()) <= 80


def test_json_report_has_the_contract(files: dict[str, Path]) -> None:
    done = run("article", files["id"], files["wrong.en"], "--format", "json")
    report = json.loads(done.stdout)
    assert report["schema"] == 1
    assert report["signature"].startswith("checker:")
    assert report["source"]["language"] == "id"
    (version,) = report["versions"]
    assert version["verdict"] == "block"
    source_text, version_text = SOURCE, WRONG
    for finding in version["findings"]:
        assert set(finding) >= {"rule", "category", "severity", "confidence", "message", "source", "translation"}
        for side, text in (("source", source_text), ("translation", version_text)):
            span = finding[side]
            if span is not None:
                assert text[span["start"] : span["end"]] == span["text"]
                assert span["line"] == text.count("\n", 0, span["start"]) + 1
    assert [len(s["source"]) for s in version["segments"]] == [1, 1]


def test_same_input_same_bytes(files: dict[str, Path]) -> None:
    first, second = (run("article", files["id"], files["wrong.en"], "--format", "json").stdout for _ in range(2))
    assert first == second


BAD_FILES = {
    "empty.en.txt": (b"", "empty"),
    "blank.en.txt": (b" \n\n\t\n", "white space"),
    "binary.en.txt": (b"\x00\x01\x02PNG\x00" * 50, "binary"),
    "latin1.en.txt": ("Le préfet a été nommé à Paris.".encode("latin-1"), "UTF-8"),
    "strange.de.txt": (b"Die Polizei hat den Dieb verhaftet.", "unknown language"),
    "same.id.txt": (SOURCE.encode(), "version must be one of"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_version_is_named_and_costs_nothing_else(files: dict[str, Path], tmp_path: Path, name: str) -> None:
    content, message = BAD_FILES[name]
    bad = tmp_path / name
    bad.write_bytes(content)
    done = run("article", files["id"], bad, files["en"])
    errors = done.stderr.decode()
    assert done.returncode == 2
    assert name in errors
    assert message.lower() in errors.lower()
    assert "Traceback" not in errors
    assert "No errors found" in done.stdout.decode(), "the good version is still reported"


def test_missing_file(files: dict[str, Path], tmp_path: Path) -> None:
    done = run("article", files["id"], tmp_path / "none.en.txt")
    assert done.returncode == 2
    assert "none.en.txt" in done.stderr.decode()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks_and_utf_16_are_read(files: dict[str, Path], tmp_path: Path, encoding: str) -> None:
    version = tmp_path / "bom.en.txt"
    version.write_bytes(GOOD.encode(encoding))
    assert run("article", files["id"], version).returncode == 0


def test_swapped_source_and_version(files: dict[str, Path]) -> None:
    done = run("article", files["en"], files["id"])
    assert done.returncode == 2
    assert "swapped" in done.stderr.decode()


def test_swapped_texts_under_the_right_names(files: dict[str, Path], tmp_path: Path) -> None:
    source, version = tmp_path / "a.id.txt", tmp_path / "a.en.txt"
    source.write_text(
        "The ministry banned old ships from the harbour. The ban begins on Monday, the minister told reporters.\n",
        "utf-8",
    )
    version.write_bytes(files["id"].read_bytes())
    done = run("article", source, version)
    assert done.returncode == 2
    assert "written in English" in done.stderr.decode()


def test_no_translation_at_all(files: dict[str, Path], tmp_path: Path) -> None:
    other = tmp_path / "other.en.txt"
    other.write_text("The cathedral choir sings Bach.\n\nTickets cost nine pounds at the door.\n", "utf-8")
    done = run("article", files["id"], other)
    assert done.returncode == 2
    assert "no translation" in done.stderr.decode()


def test_version_in_another_language_is_a_finding(files: dict[str, Path], tmp_path: Path) -> None:
    version = tmp_path / "berita.fr.txt"
    version.write_text(GOOD * 3, "utf-8")
    done = run("article", files["id"], version)
    assert done.returncode == 1
    assert "wrong-language" in done.stdout.decode()


def test_a_line_of_a_million_characters(files: dict[str, Path], tmp_path: Path) -> None:
    version = tmp_path / "long.en.txt"
    version.write_text("Police arrested the thief in Bandung. " * 27_000, "utf-8")
    done = run("article", files["id"], version, "--fail-on", "major")
    assert done.returncode == 1
    assert "repetition" in done.stdout.decode()
    assert not done.stderr


PAIRS = [
    {"id": "a", "source": "Polisi menangkap pelaku.", "translation": "Police arrested the culprit.", "language": "en"},
    {"id": 7, "source": "Polisi menangkap pelaku.", "translation": "Police freed the culprit.", "language": "en"},
    {"source": "Polisi menangkap pelaku.", "translation": "警方逮捕了肇事者。", "language": "zh"},
]


def lines(*rows: object) -> bytes:
    return "".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in rows).encode()


def test_pairs_answer_in_order() -> None:
    done = run("pairs", "-", stdin=lines(*PAIRS))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [a["id"] for a in answers] == ["a", 7, 3]
    assert [a["verdict"] for a in answers] == ["pass", "block", "pass"]
    assert set(answers[0]) == {
        "id",
        "language",
        "fidelity",
        "verdict",
        "findings",
        "back_translation",
        "back_translation_notes",
    }
    assert answers[0]["fidelity"] > answers[1]["fidelity"]


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ("{not json", "no valid JSON"),
        ("Polisi menangkap pelaku.\tPolice arrested.", "is it TSV or CSV? Say so with --input-format"),
        ("[1, 2]", "expected an object"),
        ('{"source": "a"}', "'translation' is missing"),
        ('{"source": 3, "translation": "b", "language": "en"}', "'source'"),
        ('{"source": "a", "translation": "b", "language": "de"}', "unknown language"),
        ('{"source": "a", "translation": "b"}', "'language' is missing"),
        ("[" * 100_000, "nested"),
    ],
)
def test_malformed_line_is_named(bad: str, message: str) -> None:
    stopped = run("pairs", "-", stdin=lines(PAIRS[0], bad, PAIRS[2]))
    assert stopped.returncode == 2
    assert "line 2" in stopped.stderr.decode()
    assert message in stopped.stderr.decode()
    assert len(stopped.stdout.splitlines()) == 1
    going = run("pairs", "-", "--keep-going", stdin=lines(PAIRS[0], bad, PAIRS[2]))
    assert going.returncode == 2
    assert len(going.stdout.splitlines()) == 2


def test_tsv_with_and_without_header(tmp_path: Path) -> None:
    plain = tmp_path / "pairs.tsv"
    plain.write_text("Polisi menangkap pelaku.\tPolice freed the culprit.\n", "utf-8")
    named = tmp_path / "named.tsv"
    named.write_text(
        "id\tlanguage\tsource\ttranslation\nx\tfr\tPolisi menangkap pelaku.\tLa police a arrêté l'auteur.\n", "utf-8"
    )
    first = run("pairs", plain, "--language", "en")
    assert json.loads(first.stdout)["verdict"] == "block"
    second = run("pairs", named)
    assert json.loads(second.stdout)["id"] == "x"
    assert json.loads(second.stdout)["verdict"] == "pass"


def test_pairs_stream_before_the_input_ends() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "checker", "pairs", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(lines(PAIRS[0]))
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["id"] == "a"
    process.stdin.close()
    assert process.wait(30) == 0


def test_explain() -> None:
    done = run("explain", "melarang", "banned", "--language", "en")
    text = done.stdout.decode()
    assert "ban" in text and "opposites" in text and "izin" in text
    assert "larang" in text
    assert run("explain", "melarang", "--language", "de").returncode == 2


def test_rules_reference_is_up_to_date() -> None:
    assert run("rules").stdout.decode() == (ROOT / "docs" / "rules.md").read_text("utf-8")


def test_help_is_quick_to_import() -> None:
    """Heavy packages must not be imported for --help (start-up time itself is measured by the benchmark)."""
    script = "import sys; from checker.cli import main; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, cwd=ROOT).stdout.split()
    assert not {b"numpy", b"transformers", b"rich", b"simplemma", b"sacrebleu", b"icu4py"} & set(loaded)
