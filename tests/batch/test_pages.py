"""The HTML pages of a batch: one an article, the right one, found again after a kill, and an index that leads to them."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.batch.pages import INDEX, PagesError, page_name, prepare, write_index
from checker.batch.work import Job
from checker.commands.batch import batch
from checker.config import Settings
from tests.batch.test_batch import RIGHT, archive, command, ids, run


def invoke(*arguments: object) -> Result:
    """The command in this process, which has the models already."""
    return CliRunner().invoke(batch, [str(argument) for argument in arguments])


def pages(folder: Path) -> list[str]:
    """The pages that the index links, in its order."""
    found = re.findall(r'<td class="path"><a href="([^"]+)"', (folder / INDEX).read_text("utf-8"))
    assert sorted(found) == sorted(f"articles/{path.name}" for path in (folder / "articles").iterdir())
    return found


@pytest.mark.parametrize(
    ("article", "start"),
    [
        ("2026/11/berita", "2026-11-berita."),
        ("../../etc/passwd", "etc-passwd."),
        ("..", "article."),
        ("", "article."),
        ("a\0b\n", "a-b."),
        ("berita 禁止", "berita."),
        ("x" * 300, "x" * 60 + "."),
        ("CON", "CON."),
        ("bad\udcff", "bad."),
    ],
)
def test_names_of_pages_are_harmless(article: str, start: str) -> None:
    name = page_name(article, "0123456789abcdef")
    assert re.fullmatch(r"[A-Za-z0-9_-]+\.[0-9a-f]{12}\.0123456789ab\.html", name)
    assert name.startswith(start)


def test_names_tell_articles_and_keys_apart() -> None:
    names = [page_name(article, key) for article in ("a/b", "a-b", "A-b", "a b") for key in ("1" * 12, "2" * 12)]
    assert len({name.lower() for name in names}) == len(names)


def test_pages_of_former_texts_go_away_and_other_files_stay(tmp_path: Path) -> None:
    archive(tmp_path / "a", 3)
    html = tmp_path / "html"
    options = ("-o", tmp_path / "r.jsonl", "--jobs", 1, "--no-cache", "--html", html)
    assert invoke(tmp_path / "a", *options).exit_code == 1
    first = pages(html)
    assert "a0" in first[0], "the worst comes first"
    others = [html / "mine.html", html / "articles" / "mine.html", html / "articles" / page_name("other", "0" * 12)]
    for path in others:
        path.write_text("mine", "utf-8")
    (tmp_path / "a" / "2026-11-01" / "a0.en.txt").write_text(RIGHT.format(n=10), "utf-8")
    before = {path: path.stat().st_mtime_ns for path in (html / "articles").iterdir()}
    assert invoke(tmp_path / "a", *options).exit_code == 0
    assert all(path.read_text("utf-8") == "mine" for path in others)
    for path in others:
        path.unlink()
    second = pages(html)
    assert len(set(first) & set(second)) == 2
    assert all(before[html / name] == (html / name).stat().st_mtime_ns for name in set(first) & set(second))


def test_lost_pages_are_made_again_and_the_cache_gives_them_back(tmp_path: Path) -> None:
    archive(tmp_path / "a", 3)
    options = ("-o", tmp_path / "r.jsonl", "--jobs", 1, "--cache", tmp_path / "c.sqlite")
    invoke(tmp_path / "a", *options)
    invoke(tmp_path / "a", *options, "--html", tmp_path / "h1")
    assert len(pages(tmp_path / "h1")) == 3, "articles that were answered without pages get them"
    invoke(tmp_path / "a", *options, "--html", tmp_path / "h2")
    for name in pages(tmp_path / "h1"):
        assert (tmp_path / "h1" / name).read_bytes() == (tmp_path / "h2" / name).read_bytes()


def test_folders_that_cannot_take_pages_are_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    foreign = tmp_path / "site" / INDEX
    foreign.parent.mkdir()
    foreign.write_text("<h1>My site</h1>", "utf-8")
    for folder, message in ((tmp_path / "file" / "x", "file"), (foreign.parent, "not overwritten")):
        with pytest.raises(PagesError, match=message):
            prepare(folder)
    done = invoke(archive(tmp_path / "a", 1), "-o", tmp_path / "r.jsonl", "--html", foreign.parent)
    assert done.exit_code == 2 and "not overwritten" in done.stderr
    assert foreign.read_text("utf-8") == "<h1>My site</h1>"


def test_an_index_of_its_own_is_overwritten(tmp_path: Path) -> None:
    for _ in range(2):
        prepare(tmp_path)
        write_index(tmp_path, "archive", [])
    assert "0 articles" in (tmp_path / INDEX).read_text("utf-8")


def test_keys_do_not_depend_on_pages() -> None:
    assert Job(Settings()).mark == Job(Settings(), pages="/tmp/x", root="/", limit=3, signature="s").mark


def test_settings_whose_files_changed_are_other_settings(tmp_path: Path) -> None:
    glossary = tmp_path / "g.csv"
    job = Job(Settings(glossary=(glossary,)))
    marks = set()
    for text in ("term,en\nMBG,Free Meals\n", "term,en\nMBG,Free Lunch\n"):
        glossary.write_text(text, "utf-8")
        marks.add(job.mark)
    assert len(marks) == 2


def test_a_run_whose_main_process_was_killed_loses_no_page_and_leaves_no_process(tmp_path: Path) -> None:
    results, html = tmp_path / "r.jsonl", tmp_path / "html"
    archive(tmp_path / "a", 24)
    options = (tmp_path / "a", "-o", results, "--jobs", 2, "--no-cache", "--html", html)
    process = subprocess.Popen(
        command(*options), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    until = time.monotonic() + 120
    while time.monotonic() < until and (not results.is_file() or results.read_bytes().count(b"\n") < 4):
        time.sleep(0.02)
    process.kill()  # the process alone, not its workers
    process.wait()
    before = ids(results)
    made = {path.name: path.stat().st_mtime_ns for path in (html / "articles").glob("*.html")}
    assert 4 <= len(before) < 24, "it was killed in the middle"
    assert len(made) >= len(before), "a page is there before its answer"
    while time.monotonic() < until and _alive(process.pid):
        time.sleep(0.1)
    assert not _alive(process.pid), "workers end with the process that started them"
    done = run(*options)
    assert done.returncode == 1, done.stderr
    assert f"{len(before)} of 24 articles are answered" in done.stderr
    assert set(ids(results).values()) == {1} and len(ids(results)) == 24
    found = pages(html)
    assert len(found) == 24
    answered = {page for page in made if any(page.startswith(name.replace("/", "-") + ".") for name in before)}
    assert len(answered) == len(before)
    assert all((html / "articles" / page).stat().st_mtime_ns == made[page] for page in answered), "none is made twice"


def _alive(group: int) -> bool:
    """Whether any process of a group still runs."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, number = path.read_text("utf-8", "replace").rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(number) == group and state not in "ZX":
            return True
    return False


def test_an_interrupted_run_says_how_to_go_on(tmp_path: Path) -> None:
    results = tmp_path / "r.jsonl"
    archive(tmp_path / "a", 16)
    options = (tmp_path / "a", "-o", results, "--jobs", 2, "--no-cache")
    process = subprocess.Popen(
        command(*options), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    until = time.monotonic() + 120
    while time.monotonic() < until and (not results.is_file() or results.read_bytes().count(b"\n") < 4):
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers too
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert err.strip() == f"checker: interrupted: the same command goes on where {results} ends"
    assert 4 <= len(ids(results)) < 16 and set(ids(results).values()) == {1}
