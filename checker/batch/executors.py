"""Who checks the articles of a batch: this process, several processes, or the workers of a Dask cluster.

All of them yield answers as they come. Models are loaded once a worker.
"""

from __future__ import annotations

import gc
import hashlib
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from checker.batch.manifest import Task
from checker.batch.work import Job, check_task

#: Articles under way or waiting for each worker: enough to keep it busy, few enough to keep memory flat.
QUEUE = 4
#: An article whose worker died is tried again so many times.
RETRIES = 2

Work = tuple[Task, str]
Answer = dict[str, Any]


class ClusterError(Exception):
    """The cluster cannot be reached, or the package for it is missing."""


def run(work: Iterable[Work], job: Job, jobs: int) -> Iterator[Answer]:
    """Answers of articles (with their keys) as they come; ``jobs`` 0 takes as many processes as there are cores."""
    count = jobs or os.cpu_count() or 1
    if count == 1:
        yield from (check_task(task, job, key) for task, key in work)
        return
    yield from _Pool(job, count).run(work)


class _Pool:
    """Worker processes; when one dies, the articles it had are checked again, alone, to find the guilty one."""

    def __init__(self, job: Job, count: int) -> None:
        self._job = job
        self._count = count

    def run(self, work: Iterable[Work]) -> Iterator[Answer]:
        waiting = iter(work)
        again: deque[tuple[Work, int]] = deque()
        while True:
            lost: list[Work] = []
            yield from self._round(waiting, lost)
            if not lost:
                break
            again.extend((one, 1) for one in lost)
            yield from self._alone(again)

    def _round(self, waiting: Iterator[Work], lost: list[Work]) -> Iterator[Answer]:
        running: dict[Future[Answer], Work] = {}
        with self._executor(self._count) as pool:
            try:
                while True:
                    while len(running) < QUEUE * self._count:
                        one = next(waiting, None)
                        if one is None:
                            break
                        running[pool.submit(check_task, one[0], self._job, one[1])] = one
                    if not running:
                        return
                    done, _ = wait(running, return_when=FIRST_COMPLETED)
                    for future in done:
                        answer = future.result()
                        del running[future]
                        yield answer
            except BrokenProcessPool:
                for future, one in running.items():
                    if future.done() and not future.cancelled() and future.exception() is None:
                        yield future.result()
                    else:
                        lost.append(one)
            except BaseException:
                # Interrupted, or nobody wants more: what no worker has begun is not waited for.
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    def _alone(self, again: deque[tuple[Work, int]]) -> Iterator[Answer]:
        while again:
            (task, key), attempt = again.popleft()
            with self._executor(1) as pool:
                try:
                    yield pool.submit(check_task, task, self._job, key).result()
                except BrokenProcessPool:
                    if attempt < RETRIES:
                        again.append(((task, key), attempt + 1))
                    else:
                        yield _died(task, key)

    @staticmethod
    def _executor(count: int) -> ProcessPoolExecutor:
        # A forked process would share open model files with its parent; a new one opens its own.
        return ProcessPoolExecutor(count, mp_context=multiprocessing.get_context("spawn"), initializer=_start_worker)


def _start_worker() -> None:
    """A worker ends with the process that started it, even a killed one; an interrupt is that process's affair."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(2_000_000, 50, 100)  # as in checker.cli: lexicons live as long as the process
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing.connection import wait as wait_for

    parent = multiprocessing.parent_process()
    if parent is not None:
        wait_for([parent.sentinel])
        os._exit(1)


def run_on_cluster(work: Iterable[Work], job: Job, address: str) -> Iterator[Answer]:
    """Answers of articles as the workers of a Dask cluster give them; tasks of a worker that dies move to others.

    Raises:
        ClusterError: distributed is not installed, or no scheduler answers at the address.
    """
    try:
        import distributed
    except ImportError:
        raise ClusterError("a cluster needs the package distributed: pip install 'checker[cluster]'") from None
    try:
        client: Any = distributed.Client(address, timeout=10)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise ClusterError(f"no scheduler answers at {address}: {error}") from None
    with client:
        waiting = iter(work)
        running: dict[str, Work] = {}
        finished: Any = distributed.as_completed()  # type: ignore[no-untyped-call]
        workers = max(len(client.scheduler_info()["workers"]), 1)

        def submit() -> None:
            one = next(waiting, None)
            if one is not None:
                name = hashlib.sha256(one[0].id.encode("utf-8", "surrogatepass")).hexdigest()[:16]
                future = client.submit(check_task, one[0], job, one[1], key=f"checker-{name}-{one[1]}", pure=False)
                running[future.key] = one
                finished.add(future)

        for _ in range(QUEUE * workers):
            submit()
        for future in finished:
            task, key = running.pop(future.key)
            yield future.result() if future.status == "finished" else _died(task, key)
            submit()


def _died(task: Task, key: str) -> Answer:
    problem = "the process that checked it died, again and again (out of memory?)"
    return {
        "id": task.id,
        "key": key,
        "day": task.day,
        "source": task.source,
        "status": "failed",
        "problems": [problem],
        "versions": [],
    }
