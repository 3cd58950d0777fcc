"""Whole batches with real processes: resuming after a kill, failing articles, a cluster that loses a worker."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from checker.batch.executors import run_on_cluster
from checker.batch.manifest import find_tasks
from checker.batch.work import Job, check_task, task_key
from checker.config import Settings

SOURCE = "Kementerian melarang kapal ke-{n} berlayar pada Senin. Sebanyak {n} orang penumpang diturunkan di pelabuhan."
RIGHT = (
    "The ministry banned ship number {n} from sailing on Monday. A total of {n} passengers were put ashore at the port."
)
WRONG = "The ministry allowed ship number {n} to sail on Monday. A total of {n} passengers were put ashore at the port."


def archive(folder: Path, count: int) -> Path:
    """Articles with an English version each; every third is wrong."""
    for n in range(count):
        day = folder / f"2026-11-{n % 3 + 1:02d}"
        day.mkdir(parents=True, exist_ok=True)
        (day / f"a{n}.id.txt").write_text(SOURCE.format(n=n + 10), "utf-8")
        (day / f"a{n}.en.txt").write_text((WRONG if n % 3 == 0 else RIGHT).format(n=n + 10), "utf-8")
    return folder


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "checker.cli", "batch", *map(str, arguments)]


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*arguments), capture_output=True, text=True, check=False, timeout=300)


def ids(path: Path) -> Counter[str]:
    return Counter(json.loads(line)["id"] for line in path.read_text("utf-8").splitlines())


def test_verdicts_summary_and_exit_code(tmp_path: Path) -> None:
    archive(tmp_path / "a", 6)
    done = run(tmp_path / "a", "-o", tmp_path / "r.jsonl", "--jobs", 1, "--no-cache")
    assert done.returncode == 1, done.stderr
    assert "6 articles, 6 versions, 0 problems" in done.stdout
    assert "meaning" in done.stdout or "polarity" in done.stdout
    assert "2026-11-02" in done.stdout
    records = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text("utf-8").splitlines()]
    assert Counter(r["verdict"] for r in records) == {"block": 2, "pass": 4}
    assert "segments" not in records[0]["versions"][0]
    assert run(tmp_path / "a", "-o", tmp_path / "r.jsonl", "--fail-on", "never").returncode == 0


@pytest.mark.parametrize(
    ("configured", "options", "code"),
    [
        ("", [], 0),
        ("min-fidelity = 80", [], 1),
        ("min-fidelity = 1", [], 0),
        ("min-fidelity = 80", ["--min-fidelity", 1], 0),
        ("", ["--min-fidelity", 80], 1),
    ],
)
def test_low_fidelity_fails(tmp_path: Path, configured: str, options: list[object], code: int) -> None:
    (archive(tmp_path / "a", 3) / "checker.toml").write_text(configured, "utf-8")
    done = run(tmp_path / "a", "-o", tmp_path / "r.jsonl", "--jobs", 1, "--no-cache", "--fail-on", "never", *options)
    assert done.returncode == code, done.stderr
    assert ("checker: 1 of 3 versions have a fidelity below 80" in done.stderr) == bool(code)


def test_a_killed_run_goes_on_where_it_ended(tmp_path: Path) -> None:
    results = tmp_path / "r.jsonl"
    archive(tmp_path / "a", 30)
    process = subprocess.Popen(
        command(tmp_path / "a", "-o", results, "--jobs", 2, "--no-cache"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    until = time.monotonic() + 120
    while time.monotonic() < until and (not results.is_file() or results.read_bytes().count(b"\n") < 5):
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    before = ids(results)
    assert 5 <= len(before) < 30, "it was killed in the middle"
    with results.open("ab") as stream:
        stream.write(b'{"schema": 1, "id": "cut off in the mid')
    done = run(tmp_path / "a", "-o", results, "--jobs", 2, "--no-cache")
    assert done.returncode == 1, done.stderr
    assert set(ids(results).values()) == {1} and len(ids(results)) == 30
    assert f"{len(before)} of 30 articles are answered" in done.stderr


def test_changed_articles_are_checked_again(tmp_path: Path) -> None:
    results = tmp_path / "r.jsonl"
    archive(tmp_path / "a", 3)
    run(tmp_path / "a", "-o", results, "--jobs", 1, "--no-cache")
    (tmp_path / "a" / "2026-11-01" / "a0.en.txt").write_text(RIGHT.format(n=10), "utf-8")
    done = run(tmp_path / "a", "-o", results, "--jobs", 1, "--no-cache")
    assert done.returncode == 0, done.stdout
    assert ids(results) == {"2026-11-01/a0": 2, "2026-11-02/a1": 1, "2026-11-03/a2": 1}


def test_bad_articles_are_listed_and_cost_nothing(tmp_path: Path) -> None:
    archive(tmp_path / "a", 4)
    (tmp_path / "a" / "2026-11-01" / "a0.en.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "a" / "2026-11-02" / "a1.id.txt").write_text("", "utf-8")
    done = run(tmp_path / "a", "-o", tmp_path / "r.jsonl", "--jobs", 1, "--no-cache")
    assert done.returncode == 2
    assert "a0.en.txt" in done.stderr and "a1.id.txt" in done.stderr and "Traceback" not in done.stderr
    assert len(ids(tmp_path / "r.jsonl")) == 4


def test_an_unchanged_archive_comes_from_the_cache(tmp_path: Path) -> None:
    archive(tmp_path / "a", 3)
    cache = tmp_path / "cache.sqlite"
    run(tmp_path / "a", "-o", tmp_path / "1.jsonl", "--jobs", 1, "--cache", cache)
    (tmp_path / "a").rename(tmp_path / "moved")
    run(tmp_path / "moved", "-o", tmp_path / "2.jsonl", "--jobs", 1, "--cache", cache)
    first, second = ((tmp_path / name).read_text("utf-8") for name in ("1.jsonl", "2.jsonl"))
    assert second == first.replace(str(tmp_path / "a"), str(tmp_path / "moved"))


@pytest.mark.parametrize(
    ("option", "message"), [("-o", "this is no answer of a batch"), ("--cache", "this is no cache of answers")]
)
def test_other_files_are_refused_and_stay(tmp_path: Path, option: str, message: str) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("Notes without an end of the line", "utf-8")
    done = run(archive(tmp_path / "a", 1), "-o", tmp_path / "r.jsonl", "--jobs", 1, option, precious)
    assert done.returncode == 2 and "precious.txt" in done.stderr and message in done.stderr
    assert precious.read_text("utf-8") == "Notes without an end of the line"


@pytest.fixture
def cluster(tmp_path: Path):  # type: ignore[no-untyped-def]
    """A scheduler and two worker processes."""
    address_file = tmp_path / "scheduler.json"
    scheduler = subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(address_file)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    until = time.monotonic() + 60
    while time.monotonic() < until and not address_file.is_file():
        time.sleep(0.1)
    address = json.loads(address_file.read_text("utf-8"))["address"]
    workers = [
        subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-dashboard", "--no-nanny"],
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        )
        for _ in range(2)
    ]  # fmt: skip
    yield address, workers
    for process in (*workers, scheduler):
        process.kill()
        process.wait()


def test_a_cluster_that_loses_a_worker_loses_nothing(
    tmp_path: Path, cluster: tuple[str, Sequence[subprocess.Popen[bytes]]]
) -> None:
    address, workers = cluster
    job = Job(Settings(engine="none"))
    work = [(task, task_key(task, job, "s")) for task in find_tasks(archive(tmp_path / "a", 24))]
    answered: list[str] = []
    for answer in run_on_cluster(work, job, address):
        answered.append(answer["id"])
        assert answer["status"] == "done", answer["problems"]
        if len(answered) == 4:
            workers[0].kill()
    assert sorted(answered) == sorted(task.id for task, _ in work)


def test_a_cluster_run_whose_client_was_killed_goes_on(
    tmp_path: Path, cluster: tuple[str, Sequence[subprocess.Popen[bytes]]]
) -> None:
    address, _ = cluster
    results, html = tmp_path / "r.jsonl", tmp_path / "html"
    options = (archive(tmp_path / "a", 24), "-o", results, "--no-cache", "--scheduler", address, "--html", html)
    process = subprocess.Popen(command(*options), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 120
    while time.monotonic() < until and (not results.is_file() or results.read_bytes().count(b"\n") < 3):
        time.sleep(0.02)
    process.kill()
    process.wait()
    before = ids(results)
    assert 3 <= len(before) < 24, "it was killed in the middle"
    done = run(*options)
    assert done.returncode == 1, done.stderr
    assert f"{len(before)} of 24 articles are answered" in done.stderr
    assert set(ids(results).values()) == {1} and len(ids(results)) == 24
    assert len(list((html / "articles").glob("*.html"))) == 24


def test_no_scheduler_is_told(tmp_path: Path) -> None:
    done = run(archive(tmp_path / "a", 1), "-o", tmp_path / "r.jsonl", "--scheduler", "tcp://127.0.0.1:9", "--no-cache")
    assert done.returncode == 2
    assert "no scheduler answers at tcp://127.0.0.1:9" in done.stderr and "Traceback" not in done.stderr


def test_versions_of_one_name_keep_their_paths_from_the_cache(tmp_path: Path) -> None:
    texts = {
        "id": "Polisi menangkap pelaku.",
        "en": "Police arrested the culprit.",
        "fr": "La police a arrêté le coupable.",
    }
    for code, text in texts.items():
        (tmp_path / "a" / code).mkdir(parents=True)
        (tmp_path / "a" / code / "x.txt").write_text(text, "utf-8")
    (task,) = find_tasks(tmp_path / "a")
    job = Job(Settings(engine="none"), cache=str(tmp_path / "c.sqlite"))
    first, second = (check_task(task, job, "0" * 32) for _ in range(2))
    assert first == second
    assert [Path(version["path"]).parent.name for version in second["versions"]] == ["en", "fr"]
