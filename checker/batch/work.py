"""Checks one article of a batch: the function that runs in every worker."""

from __future__ import annotations

import base64
import hashlib
import json
import signal
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.batch.cache import Cache
from checker.batch.files import add_contents, refusal
from checker.batch.manifest import Task
from checker.batch.pages import FOLDER, page_name, write_page
from checker.config import Settings

if TYPE_CHECKING:
    from checker.article import ArticleResult


@dataclass(frozen=True, slots=True)
class Job:
    """What every worker needs to know.

    The settings; whether answers hold all sentences; the file of the cache; the folder for HTML pages; the folder that
    all files must lie in; the seconds that an article may take (0: as long as it wants); the signature that pages show.
    Empty: no cache, no pages, any folder.
    """

    settings: Settings
    segments: bool = False
    cache: str = ""
    pages: str = ""
    root: str = ""
    limit: float = 0.0
    signature: str = ""

    @property
    def mark(self) -> str:
        """What answers depend on besides texts and models: settings and the files that they name, as a short text."""
        relevant = replace(self.settings, origins={}, jobs=0, format=(), fail_on="", min_fidelity=0.0)
        digest = hashlib.sha256()
        for path in (*self.settings.glossary, *([self.settings.baseline] if self.settings.baseline else [])):
            add_contents(digest, str(path))
        return json.dumps([asdict(relevant), self.segments, digest.hexdigest()], default=str, sort_keys=True)

    def page(self, task: Task, key: str) -> Path | None:
        """Where the page of an article is written; None where no pages are wanted."""
        return Path(self.pages, FOLDER, page_name(task.id, key)) if self.pages else None


class TooSlowError(Exception):
    """An article took longer than it may."""


def task_key(task: Task, job: Job, basis: str) -> str:
    """The key of an answer: a SHA-256 over the texts, the models, the version and the settings (32 hex digits).

    ``basis`` is what all answers of a run depend on (signature and ``Job.mark``). Files that cannot be read count as
    empty: when they come back, the key changes.
    """
    digest = hashlib.sha256(basis.encode("utf-8", "surrogatepass"))
    for path in task.left_out:
        digest.update(f"\n{path} left out".encode("utf-8", "surrogatepass"))
    for path in (task.source, *task.versions):
        digest.update(f"\n{Path(path).name}\n".encode("utf-8", "surrogatepass"))
        refused = refusal(path, job.root)
        if refused:
            digest.update(refused.encode("utf-8", "surrogatepass"))
        else:
            add_contents(digest, path)
    return digest.hexdigest()[:32]


def check_task(task: Task, job: Job, key: str) -> dict[str, Any]:
    """The answer to an article, as it stands in the results file; whatever goes wrong becomes a part of it.

    Where pages are wanted, the article's page is there when this returns.
    """
    record: dict[str, Any] = {"id": task.id, "key": key, "day": task.day, "source": task.source}
    store = _cache(job.cache) if job.cache else None
    page = job.page(task, key)
    try:
        known = _known(task, key, page, store)
        if known is not None:
            return record | known
        with _limited(job.limit):
            answer, result = _check(task, job)
            text = _page(result, job) if page is not None and result is not None else ""
        if page is not None and text:
            write_page(page, text)
    except Exception as error:
        # One article must never end a night's run; its name and the error go into the results.
        return record | {"status": "failed", "problems": [_told(error, task, job)], "versions": []}
    # What went wrong may be right tomorrow, and says where the files lay today.
    if store is not None and not answer["problems"]:
        store.put(key, answer)
        if text:
            store.put(_page_key(task, key), {"page": base64.b64encode(zlib.compress(_bytes(text))).decode()})
    return record | answer


def _told(error: Exception, task: Task, job: Job) -> str:
    if isinstance(error, TooSlowError):
        return f"{task.source}: it took longer than {job.limit:g} seconds and was given up"
    if isinstance(error, OSError):
        return f"{error.filename or task.source}: {error.strerror or error}"
    return f"{task.source}: internal error, please report it: {type(error).__name__}: {error}"


def _known(task: Task, key: str, page: Path | None, store: Cache | None) -> dict[str, Any] | None:
    """A kept answer, with its page where one is wanted; None where either is missing."""
    known = store.get(key) if store is not None else None
    if store is None or known is None:
        return None
    if page is not None and not page.is_file():
        kept = store.get(_page_key(task, key))
        if kept is None:
            return None
        try:
            write_page(page, zlib.decompress(base64.b64decode(kept["page"])).decode("utf-8"))
        except (ValueError, KeyError, TypeError, zlib.error):
            return None
    return _with_paths(known, task)


def _page_key(task: Task, key: str) -> str:
    """A page shows paths: where the same texts lie elsewhere, it is another page."""
    places = hashlib.sha256("\n".join((task.source, *task.versions)).encode("utf-8", "surrogatepass"))
    return f"{key}-{places.hexdigest()[:16]}"


def _page(result: ArticleResult, job: Job) -> str:
    from checker.report.html import render

    return render(result, job.signature)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Ends what runs in it after some seconds, where the system has timers and this is the main thread.

    Raises:
        TooSlowError: the time was up.
    """
    if seconds <= 0 or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(*_: object) -> None:
        raise TooSlowError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _check(task: Task, job: Job) -> tuple[dict[str, Any], ArticleResult | None]:
    from checker.api import check_files
    from checker.report import wire

    refused = [reason for path in (task.source, *task.versions) if (reason := refusal(path, job.root))]
    versions = [Path(path) for path in task.versions if not refusal(path, job.root)]
    if refusal(task.source, job.root) or (task.versions and not versions):
        return {"status": "failed", "problems": refused, "versions": []}, None
    outcome = check_files(Path(task.source), versions, settings=job.settings)
    problems = [*task.problems, *refused, *outcome.problems]
    if outcome.result is None:
        return {"status": "failed", "problems": problems, "versions": []}, None
    report = wire.article(outcome.result, "")
    checked = [v if job.segments else {k: x for k, x in v.items() if k != "segments"} for v in report["versions"]]
    answer = {
        "status": "partial" if problems else "done",
        "problems": problems,
        "fidelity": report["fidelity"],
        "verdict": _worst(checked),
        "versions": checked,
    }
    return answer, outcome.result


def _with_paths(answer: dict[str, Any], task: Task) -> dict[str, Any]:
    """A kept answer with the paths of today: the same texts may have been moved since."""
    places = task.versions or (task.source,) * len(answer["versions"])  # JSON that holds the versions
    versions = [v | {"path": place} for v, place in zip(answer["versions"], places, strict=True)]
    return answer | {"versions": versions}


def _worst(versions: list[dict[str, Any]]) -> str:
    order = ("pass", "review", "block")
    return max((v["verdict"] for v in versions), key=order.index, default="pass")


@cache
def _cache(path: str) -> Cache:
    return Cache(Path(path))
