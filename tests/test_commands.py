"""The desk's commands as real processes: configuration, baseline, accepting, glossary."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from checker import config
from checker.commands import batch

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


@pytest.mark.parametrize("how", ["option", "configured"])
def test_known_findings_do_not_count_in_pairs_either(article: Path, how: str) -> None:
    (article / "a.id.txt").write_text(SOURCE.replace(". ", ".\n\n"), "utf-8")
    (article / "a.en.txt").write_text(WRONG.replace(". ", ".\n\n"), "utf-8")
    checker("baseline", "write", "a.id.txt", "a.en.txt", cwd=article)
    sides = [text.strip().replace(". ", ".\n").splitlines() for text in (SOURCE, WRONG)]
    rows = [f"{source}\t{version}\n" for source, version in zip(*sides, strict=True)]
    (article / "p.tsv").write_text("".join(rows), "utf-8")
    before = checker("pairs", "p.tsv", "--language", "en", cwd=article)
    assert before.returncode == 1 and '"verdict": "block"' in before.stdout
    options = ["--baseline", "checker-baseline.json"] if how == "option" else []
    if not options:
        (article / "checker.toml").write_text('baseline = "checker-baseline.json"\nmin-fidelity = 99\n', "utf-8")
    after = checker("pairs", "p.tsv", "--language", "en", *options, cwd=article)
    assert after.returncode == 0, after.stderr
    assert [json.loads(line)["verdict"] for line in after.stdout.splitlines()] == ["pass", "pass"]
    assert re.search(r"checker: \d known findings are not shown", after.stderr)
    (article / "p.tsv").write_text("".join(rows).replace("12", "13"), "utf-8")
    assert checker("pairs", "p.tsv", "--language", "en", *options, cwd=article).returncode == 1
    (article / "checker-baseline.json").write_text("[]", "utf-8")
    bad = checker("pairs", "p.tsv", "--language", "en", *options, cwd=article)
    assert bad.returncode == 2 and "checker-baseline.json" in bad.stderr


TWO_CHINESE = "部长禁止该船周一航行。共有21名乘客在港口下船。\n"


def test_two_versions_in_one_language_are_both_checked(article: Path) -> None:
    (article / "a.en-GB.txt").write_text(WRONG.replace("allowed", "let"), "utf-8")
    for tag in ("Hans", "Hant"):
        (article / f"a.zh-{tag}.txt").write_text(TWO_CHINESE.replace("21", "12" if tag == "Hant" else "21"), "utf-8")
    names = ["a.en-GB.txt", "a.en.txt", "a.zh-Hans.txt", "a.zh-Hant.txt"]
    done = checker("batch", ".", "-o", "r.jsonl", "--jobs", 1, "--no-cache", "--html", "pages", cwd=article)
    assert done.returncode == 1 and "1 articles, 4 versions, 0 problems" in done.stdout
    answer = json.loads((article / "r.jsonl").read_text("utf-8"))
    assert [(version["path"], bool(version["findings"])) for version in answer["versions"]] == [
        (name, name != "a.zh-Hans.txt") for name in names
    ]
    for files, expected in (([names[1], names[3]], [names[1], names[3]]), (["a.id.txt"], names)):
        changed = checker("changed", *files, "--format", "jsonl", "--engine", "none", cwd=article)
        assert [json.loads(line)["path"] for line in changed.stdout.splitlines()] == expected


def test_a_second_source_is_told(article: Path) -> None:
    (article / "a.id.md").write_text(SOURCE, "utf-8")
    message = "a.id.md: left out, the Indonesian text of this article is a.id.txt"
    options = ("--format", "jsonl", "--engine", "none", "--fail-on", "never")
    for file, lines in (("a.id.txt", 1), ("a.en.txt", 1), ("a.id.md", 0)):
        done = checker("changed", file, *options, cwd=article)
        assert done.returncode == 2 and message in done.stderr
        assert len(done.stdout.splitlines()) == lines
    batch = ("batch", ".", "-o", "r.jsonl", "--jobs", 1, "--no-cache", "--fail-on", "never")
    done = checker(*batch, cwd=article)
    assert done.returncode == 2 and message in done.stderr
    assert json.loads((article / "r.jsonl").read_text("utf-8"))["status"] == "partial"
    (article / "a.id.md").unlink()
    assert checker(*batch, cwd=article).returncode == 0


def test_each_changed_article_has_its_own_configuration(tmp_path: Path) -> None:
    """Also the names of the parts in JSON; in a batch the folder that is named has the only one."""
    (tmp_path / "checker.toml").write_text('fail-on = "never"\n', "utf-8")
    desks = {"plain": None, "strict": 'fail-on = "critical"\n', "quiet": '[rules]\nnumber-value = "off"\n'}
    for name, text in desks.items():
        (tmp_path / name / "id").mkdir(parents=True)
        (tmp_path / name / "en").mkdir()
        (tmp_path / name / "id" / "a.txt").write_text(SOURCE, "utf-8")
        (tmp_path / name / "en" / "a.txt").write_text(WRONG, "utf-8")
        if text:
            (tmp_path / name / "checker.toml").write_text(text, "utf-8")
    cms = tmp_path / "cms"
    cms.mkdir()
    (cms / "checker.toml").write_text('[json-fields]\nbody = "isi.{language}"\n', "utf-8")
    (cms / "a.json").write_text(json.dumps({"isi": {"id": SOURCE, "en": WRONG}}), "utf-8")
    (tmp_path / "top.id.txt").write_text(SOURCE, "utf-8")
    (tmp_path / "top.en.txt").write_text(WRONG, "utf-8")

    def changed(*files: str) -> tuple[int, dict[str, set[str]]]:
        done = checker("changed", *files, "--format", "jsonl", "--engine", "none", cwd=tmp_path)
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        assert not done.stderr
        return done.returncode, {row["path"]: {f["rule"] for f in row["findings"]} for row in rows}

    code, found = changed("plain/id/a.txt", "top.en.txt")
    assert code == 0 and list(found) == ["plain/en/a.txt", "top.en.txt"]
    assert changed("strict/en/a.txt")[0] == 1
    code, found = changed("quiet/en/a.txt", "top.en.txt")
    assert code == 1 and "number-value" not in found["quiet/en/a.txt"] and "number-value" in found["top.en.txt"]
    code, found = changed("top.id.txt", "cms/a.json")
    assert code == 1 and set(found) == {"top.en.txt", "cms/a.json"}
    done = checker("batch", ".", "-o", "r.jsonl", "--jobs", 1, "--no-cache", cwd=tmp_path)
    assert done.returncode == 0 and "4 articles" in done.stdout
    (tmp_path / "plain" / "pyproject.toml").write_text("broken =", "utf-8")
    done = checker("changed", "plain/id/a.txt", "--format", "jsonl", "--engine", "none", cwd=tmp_path)
    assert done.returncode == 0, "the configuration above it counts"
    assert [line.rpartition("; ")[2] for line in done.stderr.splitlines()] == ["it is passed over"]
    (cms / "checker.toml").write_text("colour = 3\n", "utf-8")
    assert checker("changed", "cms/a.json", cwd=tmp_path).returncode == 2
    assert checker("changed", "top.en.txt", cwd=tmp_path).returncode == 0


NO_NUMBERS = [
    ("article a.id.txt a.en.txt", "--min-fidelity", ["nan", "inf", "-inf", "1e999", "101", "x"]),
    ("changed a.id.txt", "--min-fidelity", ["nan"]),
    ("batch .", "--min-fidelity", ["nan"]),
    ("batch .", "--time-limit", ["nan", "inf", "1e20", "-1"]),
    ("batch .", "--jobs", ["1000000000000", "-1"]),
    ("train lexicon --shared .", "--iterations", ["nan"]),
    ("train translator --shared .", "--minutes", ["nan", "inf"]),
]


@pytest.mark.parametrize(("command", "option", "value"), [(c, o, v) for c, o, values in NO_NUMBERS for v in values])
def test_what_is_no_number_is_refused(article: Path, command: str, option: str, value: str) -> None:
    done = checker(*command.split(), f"{option}={value}", cwd=article)
    assert done.returncode == 2 and not done.stdout
    assert f"Invalid value for '{option}'" in done.stderr
    assert sorted(path.name for path in article.iterdir()) == ["a.en.txt", "a.id.txt"]


def test_jobs_have_one_limit() -> None:
    assert batch.MOST_JOBS == config.MOST_JOBS


def test_a_pyproject_of_another_kind_is_passed_by(article: Path) -> None:
    (article / "pyproject.toml").write_text("tool = 1\n", "utf-8")
    assert checker("config", "show", cwd=article).returncode == 0


@pytest.mark.parametrize("what", ["lexicon", "weights", "confidences", "witness", "phrases"])
def test_training_without_data_says_what_is_missing(tmp_path: Path, what: str) -> None:
    needed = {"lexicon": "eflomal", "phrases": "eflomal", "weights": "sklearn", "witness": "sklearn"}
    if what in needed:
        pytest.importorskip(needed[what], reason="this training needs pip install 'checker[training]'")
    (tmp_path / "shared").mkdir()
    done = checker("train", what, "--shared", "shared", "--models", "models", cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert ("shared/data" if what == "phrases" else "models/lexicon") in done.stderr
    assert "Traceback" not in done.stderr and "internal" not in done.stderr
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


MAJOR = '[rules]\nnumber-value = "major"\npolarity-flipped = "off"\nmeaning-contrast = "off"\n'


@pytest.mark.parametrize("rows", [(MAJOR, "review"), (MAJOR.replace("major", "minor"), "pass"), ("", "block")])
@pytest.mark.parametrize("level", ["critical", "major", "minor", "never"])
def test_verdicts_do_not_depend_on_what_fails_a_run(article: Path, rows: tuple[str, str], level: str) -> None:
    """The same of articles, pairs, batches and without what a baseline knows."""
    text, verdict = rows
    (article / "checker.toml").write_text(text, "utf-8")
    (article / "p.jsonl").write_text(
        json.dumps({"source": SOURCE.strip(), "translation": WRONG.strip(), "language": "en"}), "utf-8"
    )
    (article / "known.json").write_text('{"format": 1, "known": []}', "utf-8")
    commands = {
        "article": ("a.id.txt", "a.en.txt", "--format", "jsonl", "--baseline", "known.json"),
        "pairs": ("p.jsonl",),
        "batch": (".", "-o", "r.jsonl", "--jobs", 1, "--no-cache"),
    }
    fails = {"critical": ("block",), "major": ("block", "review"), "minor": ("block", "review", "pass"), "never": ()}
    for command, arguments in commands.items():
        done = checker(command, *arguments, "--fail-on", level, cwd=article)
        told = (article / "r.jsonl").read_text("utf-8") if command == "batch" else done.stdout
        assert json.loads(told)["verdict"] == verdict, command
        assert done.returncode == int(verdict in fails[level]), command


def test_a_kept_answer_has_the_verdict_of_any_run(article: Path) -> None:
    (article / "checker.toml").write_text(MAJOR, "utf-8")
    for level, code in (("minor", 1), ("critical", 0), ("major", 1)):
        command = ("batch", ".", "-o", f"{level}.jsonl", "--jobs", 1, "--cache", "c.sqlite", "--fail-on", level)
        assert checker(*command, cwd=article).returncode == code
        assert json.loads((article / f"{level}.jsonl").read_text("utf-8"))["verdict"] == "review"


SECOND = ("Polisi menangkap 30 pelaku di Bandung.\n", "Police arrested 40 culprits in Bandung.\n")


def marks(folder: Path) -> set[tuple[str, str]]:
    known = json.loads((folder / "checker-baseline.json").read_text("utf-8"))["known"]
    return {(k["language"], k["translation"]) for k in known}


def test_replacing_drops_only_what_these_versions_would_show(article: Path) -> None:
    for name, text in zip(("b.id.txt", "b.en.txt"), SECOND, strict=True):
        (article / name).write_text(text, "utf-8")
    (article / "b.fr.txt").write_text("La police a arrêté 50 coupables à Bandung.\n", "utf-8")
    checker("baseline", "write", "a.id.txt", "a.en.txt", cwd=article)
    checker("baseline", "write", "b.id.txt", "b.en.txt", "b.fr.txt", cwd=article)
    before = marks(article)
    assert {language for language, _ in before} == {"en", "fr"} and len(before) >= 3
    (article / "b.en.txt").write_text(SECOND[1].replace("40", "30"), "utf-8")
    done = checker("baseline", "write", "b.id.txt", "b.en.txt", "--replace", cwd=article)
    assert done.returncode == 0, done.stderr
    assert before - marks(article) == {("en", SECOND[1].strip())}


@pytest.mark.parametrize("configured", [False, True])
def test_replacing_keeps_what_is_still_there(article: Path, configured: bool) -> None:
    if configured:
        (article / "checker.toml").write_text('baseline = "checker-baseline.json"\n', "utf-8")
    checker("baseline", "write", "a.id.txt", "a.en.txt", cwd=article)
    before = marks(article)
    done = checker("baseline", "write", "a.id.txt", "a.en.txt", "--replace", cwd=article)
    assert done.returncode == 0 and "+0" in done.stdout
    assert marks(article) == before
    assert " known " in checker("baseline", "check", "a.id.txt", "a.en.txt", cwd=article).stdout


@pytest.mark.parametrize(
    ("versions", "message"),
    [(["none.en.txt"], "nothing could be checked"), (["a.fr.txt", "none.en.txt"], "nothing is dropped")],
)
def test_what_cannot_be_read_is_not_dropped(article: Path, versions: list[str], message: str) -> None:
    (article / "a.fr.txt").write_text(
        "Le ministère a interdit au navire de partir lundi. 21 passagers ont été débarqués au port.\n", "utf-8"
    )
    checker("baseline", "write", "a.id.txt", "a.en.txt", cwd=article)
    before = marks(article)
    done = checker("baseline", "write", "a.id.txt", *versions, "--replace", cwd=article)
    assert done.returncode == 2 and message in done.stderr and "none.en.txt" in done.stderr
    assert before <= marks(article)
    (article / "checker-baseline.json").unlink()
    assert checker("baseline", "write", "a.id.txt", "none.en.txt", cwd=article).returncode == 2
    assert not (article / "checker-baseline.json").exists()


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
    (("pairs", "p.tsv", "--baseline", "nope.json"), 2, "'nope.json' does not exist", ""),
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


def test_glossaries_are_learned_from_json_as_the_desk_names_its_parts(tmp_path: Path) -> None:
    (tmp_path / "checker.toml").write_text('[json-fields]\nbody = "isi.{language}"\n', "utf-8")
    text = {
        "id": "Kapal Wiratamaya tiba Senin.\n\nPolisi memeriksa kapal Wiratamaya itu.",
        "en": "The ship Wiratamaya came Monday.\n\nPolice searched the ship Wiratamaya.",
    }
    (tmp_path / "cms.json").write_text(json.dumps({"isi": text}), "utf-8")
    learned = checker("glossary", "learn", ".", cwd=tmp_path)
    assert learned.returncode == 0, learned.stderr
    assert re.search(r"^Wiratamaya,.*,yes,$", learned.stdout, re.MULTILINE)
