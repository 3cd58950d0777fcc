"""Runs a batch: what is already answered is skipped, the rest is checked and written as it comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.batch.executors import Work, run, run_on_cluster
from checker.batch.journal import Journal
from checker.batch.manifest import Task
from checker.batch.work import Job, task_key


@dataclass(frozen=True, slots=True)
class Batch:
    """What is to be done: all articles, and those of them without an answer yet."""

    tasks: Sequence[Task]
    open: Sequence[Work]

    @property
    def answered(self) -> int:
        """How many articles had an answer before."""
        return len(self.tasks) - len(self.open)


def plan(tasks: Sequence[Task], journal: Journal, job: Job, signature: str) -> Batch:
    """Which articles of a batch are still to be checked.

    New ones, those whose text or settings have changed, and those without the page that is wanted.
    """
    basis = f"{signature}\n{job.mark}"
    work = [(task, task_key(task, job, basis)) for task in tasks]
    return Batch(tasks, [(task, key) for task, key in work if not _is_done(task, key, journal, job)])


def _is_done(task: Task, key: str, journal: Journal, job: Job) -> bool:
    if not journal.is_done(task.id, key):
        return False
    page = job.page(task, key)
    return page is None or not journal.is_checked(task.id) or page.is_file()


def answers(batch: Batch, journal: Journal, job: Job, *, jobs: int, scheduler: str) -> Iterator[dict[str, Any]]:
    """The answers to the open articles, each written to the journal before it is given.

    Raises:
        ClusterError: the cluster cannot be reached.
    """
    found = run_on_cluster(batch.open, job, scheduler) if scheduler else run(batch.open, job, jobs)
    for answer in found:
        journal.write(answer)
        yield answer


def default_cache() -> Path:
    """Where answers are kept unless another place is named."""
    from platformdirs import user_cache_path

    return user_cache_path("checker", appauthor=False) / "answers.sqlite"
