"""Speed and memory of the real commands, each in a process of its own."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks import data

RUNS = 5
EXAMPLE = Path("corpora/pelabuhan")


def _run(command: list[str], stdin: str | None = None, cores: int = 1) -> tuple[float, float, int]:
    """Wall seconds, CPU seconds and peak memory (KiB, of its largest process) of a command on some cores."""
    chosen = sorted(os.sched_getaffinity(0))[:cores]
    started = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        preexec_fn=lambda: os.sched_setaffinity(0, chosen),
    )
    if stdin is not None and process.stdin is not None:
        process.stdin.write(stdin.encode())
        process.stdin.close()
    _, _, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def _median(command: list[str], cores: int = 1) -> tuple[float, float, int]:
    """The median of some runs, after one that compiles the modules as an installation does."""
    _run(command, cores=cores)
    runs = [_run(command, cores=cores) for _ in range(RUNS)]
    return (
        statistics.median(r[0] for r in runs),
        statistics.median(r[1] for r in runs),
        max(r[2] for r in runs),
    )


def speed_table(shared: Path) -> Iterator[str]:
    """Start-up, an article from a cold start, and sentence pairs a second, pinned to one core.

    Articles also pinned to two cores, where there are two: their versions are translated back in a second process then.
    """
    python = sys.executable
    checker = str(Path(python).with_name("checker"))
    with tempfile.TemporaryDirectory() as folder:
        articles = _articles(shared, Path(folder), checker)
        bare = {"python -c pass": [python, "-c", "pass"], "checker --help": [checker, "--help"]}
        yield from _command_table("one core", bare | articles, 1)
        if len(os.sched_getaffinity(0)) > 1:
            yield ""
            yield from _command_table("two cores", articles, 2)
        yield ""
        yield "| sentence pairs | pairs | wall s | pairs a second | peak memory |"
        yield "|---|---|---|---|---|"
        for code in data.TARGETS:
            path, count = _pairs_file(shared, Path(folder), code)
            wall, _, memory = _run([checker, "pairs", str(path)])
            yield f"| {code} | {count} | {wall:.1f} | {count / wall:.0f} | {memory / 1024:.0f} MB |"


def _articles(shared: Path, folder: Path, checker: str) -> dict[str, list[str]]:
    """The commands that check an article, by what they are called."""
    source, *versions = (str(EXAMPLE / f"berita.{code}.md") for code in ("id", *data.TARGETS))
    long = [str(path) for path in _long_article(shared, folder)]
    return {
        "checker article, one version": [checker, "article", source, versions[0]],
        "checker article, 30 sentences": [checker, "article", *long],
        "checker article --engine none, 30 sentences": [checker, "article", "--engine", "none", *long],
        "checker article, five versions": [checker, "article", source, *versions],
    }


def _command_table(where: str, commands: Mapping[str, list[str]], cores: int) -> Iterator[str]:
    memory_of = "peak memory" if cores == 1 else "peak memory of the larger process"
    yield f"| command ({where}, median of {RUNS}) | wall s | CPU s | {memory_of} |"
    yield "|---|---|---|---|"
    for title, command in commands.items():
        wall, cpu, memory = _median(command, cores)
        yield f"| {title} | {wall:.2f} | {cpu:.2f} | {memory / 1024:.0f} MB |"


def _long_article(shared: Path, folder: Path) -> tuple[Path, Path]:
    rows = data.rows(shared / "sixway" / "news.jsonl")[:30]
    source, version = folder / "berita.id.txt", folder / "berita.en.txt"
    source.write_text("\n\n".join(r["id"] for r in rows), "utf-8")
    version.write_text("\n\n".join(r["en"] for r in rows), "utf-8")
    return source, version


def _pairs_file(shared: Path, folder: Path, code: str) -> tuple[Path, int]:
    path = folder / f"pairs.{code}.jsonl"
    pairs = data.sixway(shared, code)
    lines = (json.dumps({"source": s, "translation": t, "language": code}, ensure_ascii=False) for s, t in pairs)
    path.write_text("\n".join(lines), "utf-8")
    return path, len(pairs)


def in_own_process(shared: Path) -> Iterator[str]:
    """``speed_table`` measured from a fresh process: a forked child's peak memory begins with its parent's."""
    command = [sys.executable, "-m", "benchmarks.speed", str(shared)]
    yield from subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


if __name__ == "__main__":
    print("\n".join(speed_table(Path(sys.argv[1]))))
