"""Batches of many articles: throughput, scaling, memory, re-runs, and good articles among hostile ones.

Articles are made from the project's own faithful sentences (``corpora/development``), drawn anew for each. Needs no
shared data. ``python -m benchmarks.batch --articles 100 --memory 500 --hostile 100`` takes a few minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks import data

DEVELOPMENT = Path(__file__).parent.parent / "corpora" / "development"
SENTENCES = 12
#: Articles of each measurement.
ARTICLES, BACKWARD, MEMORY, HOSTILE = 300, 30, 5000, 1000
STEP = 500
#: One process against two is measured on so many times the articles: a second process has models to open and words to
#: look up that an archive of thousands pays for once.
SCALING = 8
#: Articles that a worker checks before its memory counts as warm: every language was opened, every model mapped.
WARM = 500


class Run(NamedTuple):
    """A finished command: wall and CPU seconds, peak memory of its largest process (KiB), exit code."""

    wall: float
    cpu: float
    memory: int
    code: int


def make_archive(folder: Path, count: int, seed: int = 0) -> Path:
    """Articles of ``SENTENCES`` sentences with one version each, the five languages in turn."""
    pairs = {code: list(_faithful(code)) for code in data.TARGETS}
    for number in range(count):
        code = data.TARGETS[number % len(data.TARGETS)]
        chosen = random.Random(f"{seed}-{number}").sample(pairs[code], SENTENCES)
        place = folder / f"2026-{number // 280 % 12 + 1:02d}-{number // 10 % 28 + 1:02d}"
        place.mkdir(parents=True, exist_ok=True)
        for name, side in (("id", 0), (code, 1)):
            text = "\n\n".join(pair[side] for pair in chosen)
            (place / f"a{number:05d}.{name}.txt").write_text(text + "\n", "utf-8")
    return folder


def _faithful(code: str) -> Iterator[tuple[str, str]]:
    for name in (f"{code}.jsonl", f"{code}-clean.jsonl"):
        for row in data.rows(DEVELOPMENT / name):
            yield row["source"], row["good"]


def _batch(*arguments: object) -> Run:
    """Runs ``checker batch``; CPU time is that of all its processes."""
    command = [sys.executable, "-m", "checker.cli", "batch", *map(str, arguments)]
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, os.waitstatus_to_exitcode(status))


def throughput_table(folder: Path, count: int, backward: int) -> Iterator[str]:
    """Articles a minute a core, from a cold start, with and without back-translation, and re-runs."""
    yield f"| `checker batch --jobs 1`, articles of {SENTENCES} sentences, one version | articles | wall s | CPU s | articles a minute a core | peak memory |"  # noqa: E501
    yield "|---|---|---|---|---|---|"
    archive = make_archive(folder / "a", count)
    cache, results = folder / "cache.sqlite", folder / "r.jsonl"
    rows: dict[str, tuple[int, tuple[object, ...]]] = {"checks": (count, (archive, "-o", results, "--cache", cache))}
    rows["checks, with a page for each article"] = (
        count,
        (archive, "-o", folder / "h.jsonl", "--no-cache", "--html", folder / "html"),
    )
    if backward:
        some = make_archive(folder / "b", backward, seed=1)
        rows["checks and back-translation (phrases)"] = (
            backward,
            (some, "-o", folder / "b.jsonl", "--no-cache", "--engine", "phrases"),
        )
    rows["again, from the cache"] = (count, (archive, "-o", folder / "again.jsonl", "--cache", cache))
    rows["again, all answered"] = (count, (archive, "-o", results, "--cache", cache))
    for title, (number, arguments) in rows.items():
        run = _batch(*arguments, "--jobs", 1)
        rate = f"{60 * number / run.cpu:,.0f}"
        yield f"| {title} | {number} | {run.wall:.1f} | {run.cpu:.1f} | {rate} | {run.memory / 1024:.0f} MB |"


def scaling_table(folder: Path, count: int) -> Iterator[str]:
    """One process against two."""
    archive = make_archive(folder / "s", count, seed=2)
    yield f"| processes | wall s for {count} articles | CPU s | articles a minute | against one |"
    yield "|---|---|---|---|---|"
    first = 0.0
    for jobs in (1, 2):
        run = _batch(archive, "-o", folder / f"s{jobs}.jsonl", "--no-cache", "--jobs", jobs)
        first = first or run.wall
        yield f"| {jobs} | {run.wall:.1f} | {run.cpu:.1f} | {60 * count / run.wall:,.0f} | {first / run.wall:.2f}× |"


def memory_table(folder: Path, count: int) -> Iterator[str]:
    """Memory of a worker as it checks article after article."""
    make_archive(folder / "m", count, seed=3)
    command = [sys.executable, "-m", "benchmarks.batch", "--worker", str(folder / "m")]
    done = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    sizes = {int(n): float(size) for n, size in (line.split() for line in done.splitlines())}
    yield "| articles checked by one worker | " + " | ".join(map(str, sizes)) + " |"
    yield "|---" * (len(sizes) + 1) + "|"
    yield "| memory of the worker | " + " | ".join(f"{size:.0f} MB" for size in sizes.values()) + " |"
    warm = {n: size for n, size in sizes.items() if n >= min(WARM, count)}
    growth = 1000 * (max(warm.values()) - min(warm.values())) / max(max(warm) - min(warm), 1)
    yield ""
    yield f"Growth after the first {min(warm)} articles: {growth:.1f} MB for each thousand."


def _worker(folder: Path) -> None:
    """Prints the number of checked articles and this process's memory (MB) from time to time."""
    from checker.batch.manifest import find_tasks
    from checker.batch.work import Job, check_task
    from checker.config import Settings

    tasks = list(find_tasks(folder))
    job = Job(Settings(engine="none"))
    step = min(STEP, max(len(tasks) // 5, 1))
    # Languages come in turn, so that each step has seen all of them.
    for number, task in enumerate(sorted(tasks, key=lambda task: task.id), 1):
        check_task(task, job, "0" * 32)
        if number % step == 0:
            print(number, _resident(), flush=True)


def _resident() -> float:
    for line in Path("/proc/self/status").read_text("utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def hostile_table(folder: Path, count: int) -> Iterator[str]:
    """Good articles among as many hostile ones."""
    from tests.batch.hostile import make

    make_archive(folder / "x" / "good", count, seed=4)
    make(folder / "x", count)
    results = folder / "x.jsonl"
    run = _batch(folder / "x", "-o", results, "--no-cache", "--jobs", 2)
    answers = [json.loads(line) for line in results.read_bytes().splitlines()]
    good = Counter(answer["status"] for answer in answers if answer["id"].startswith("good/"))
    bad = Counter(answer["status"] for answer in answers if not answer["id"].startswith("good/"))
    errors = sum("internal error" in problem for answer in answers for problem in answer["problems"])
    yield "| articles | in the archive | answered | checked | refused with a reason | internal errors |"
    yield "|---|---|---|---|---|---|"
    for title, found in (("good", good), ("hostile", bad)):
        checked = found["done"] + found["partial"]
        shown = errors if title == "hostile" else 0
        yield f"| {title} | {count} | {found.total()} | {checked} | {found['failed']} | {shown} |"
    yield ""
    yield f"{run.wall:.0f} s with two processes, exit code {run.code}."


def table(
    articles: int = ARTICLES, backward: int = BACKWARD, memory: int = MEMORY, hostile: int = HOSTILE
) -> Iterator[str]:
    """All tables; a measurement of no articles is left out."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        parts = []
        if articles:
            parts += [throughput_table(folder, articles, backward), scaling_table(folder, SCALING * articles)]
        if memory:
            parts.append(memory_table(folder, memory))
        if hostile:
            parts.append(hostile_table(folder, hostile))
        for number, part in enumerate(parts):
            if number:
                yield ""
            yield from part


def in_own_process() -> Iterator[str]:
    """``table`` measured from a fresh process: a child's peak memory begins with its parent's."""
    command = [sys.executable, "-m", "benchmarks.batch"]
    yield from subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--backward", type=int, default=BACKWARD, help="articles that are translated back too")
    parser.add_argument("--memory", type=int, default=MEMORY)
    parser.add_argument("--hostile", type=int, default=HOSTILE)
    parser.add_argument("--worker", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        _worker(options.worker)
        return
    for line in table(options.articles, options.backward, options.memory, options.hostile):
        print(line, flush=True)


if __name__ == "__main__":
    main()
