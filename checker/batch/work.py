"""Checks one article of a batch: the function that runs in every worker."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from checker.batch.cache import Cache
from checker.batch.manifest import Task
from checker.config import Settings


@dataclass(frozen=True, slots=True)
class Job:
    """What every worker needs to know: the settings, whether answers hold all sentences, and where the cache lies."""

    settings: Settings
    segments: bool = False
    cache: str = ""

    @property
    def mark(self) -> str:
        """What an answer depends on besides the texts: settings, as a short text."""
        relevant = replace(self.settings, origins={}, jobs=0, format=(), fail_on="", min_fidelity=0.0, baseline=None)
        return json.dumps([asdict(relevant), self.segments], default=str, sort_keys=True)


def task_key(task: Task, job: Job, signature: str) -> str:
    """The key of an answer: a SHA-256 over the texts, the models, the version and the settings (32 hex digits).

    Files that cannot be read count as empty: when they come back, the key changes.
    """
    digest = hashlib.sha256(f"{signature}\n{job.mark}".encode())
    for path in (task.source, *task.versions):
        try:
            data = Path(path).read_bytes()
        except (OSError, ValueError):
            data = b""
        digest.update(f"\n{Path(path).name}\n{len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()[:32]


def check_task(task: Task, job: Job, key: str) -> dict[str, Any]:
    """The answer to an article, as it stands in the results file; whatever goes wrong becomes a part of it."""
    record: dict[str, Any] = {"id": task.id, "key": key, "day": task.day, "source": task.source}
    store = _cache(job.cache) if job.cache else None
    known = store.get(key) if store is not None else None
    if known is not None:
        return record | _with_paths(known, task)
    try:
        answer = _check(task, job)
    except Exception as error:
        # One article must never end a night's run; its name and the error go into the results.
        return record | {
            "status": "failed",
            "problems": [f"internal error: {type(error).__name__}: {error}"],
            "versions": [],
        }
    if store is not None:
        store.put(key, answer)
    return record | answer


def _check(task: Task, job: Job) -> dict[str, Any]:
    from checker.api import check_files
    from checker.report import wire

    outcome = check_files(Path(task.source), [Path(v) for v in task.versions], settings=job.settings)
    if outcome.result is None:
        return {"status": "failed", "problems": list(outcome.problems), "versions": []}
    report = wire.article(outcome.result, "")
    versions = [v if job.segments else {k: x for k, x in v.items() if k != "segments"} for v in report["versions"]]
    return {
        "status": "partial" if outcome.problems else "done",
        "problems": list(outcome.problems),
        "fidelity": report["fidelity"],
        "verdict": _worst(versions),
        "versions": versions,
    }


def _with_paths(answer: dict[str, Any], task: Task) -> dict[str, Any]:
    """A kept answer with the paths of today: the same texts may have been moved since."""
    paths = {Path(version).name: version for version in task.versions}
    versions = [v | {"path": paths.get(Path(v["path"]).name, v["path"])} for v in answer["versions"]]
    return answer | {"versions": versions}


def _worst(versions: list[dict[str, Any]]) -> str:
    order = ("pass", "review", "block")
    return max((v["verdict"] for v in versions), key=order.index, default="pass")


@cache
def _cache(path: str) -> Cache:
    return Cache(Path(path))
