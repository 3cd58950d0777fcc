"""Translations that are begun early, in a process of their own, and asked for when they are needed.

Translating takes about as long as checking and needs nothing that the checks find, so that with a second core it costs
no time. It is Python code that would hold up the checks from a thread. The process is started anew, not forked: open
stores and the threads of numpy would not survive that.

The process only saves time. Whatever goes wrong with it (it cannot be started, a file is damaged, somebody kills it),
the engine in this process translates instead, and says what is wrong as it always does.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import IO, NamedTuple, Self

from checker.translation.engine import PhraseTranslator, Translation, Translator

#: A process takes about as long to start as it takes to translate so many sentences.
MIN_SENTENCES = 8
#: What the process runs: it imports what this one would, whatever the working folder holds.
_PROGRAM = "import sys; sys.path[:] = sys.argv[1:]; from checker.translation.ahead import serve; serve()"

_Pair = tuple[str, str]


class _Request(NamedTuple):
    """What the process is asked to translate, with the folder of its tables."""

    folder: Path
    pair: _Pair
    sentences: tuple[str, ...]


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def ahead_of(engine: Translator) -> Ahead | None:
    """An engine that begins early; None where that saves no time: on one core, or where it has threads of its own."""
    return Ahead(engine) if isinstance(engine, PhraseTranslator) and cores() > 1 else None


class Ahead:
    """The phrase engine, with translations that were begun before they are asked for.

    A ``Translator`` that gives what the engine gives. No process is there until enough sentences are begun, nor after
    ``close``; without one everything is translated here.
    """

    def __init__(self, engine: PhraseTranslator, min_sentences: int = MIN_SENTENCES) -> None:
        self._engine = engine
        self._min_sentences = min_sentences
        self._worker: _Worker | None = None
        self._begun: list[tuple[_Pair, Callable[[], dict[str, Translation]]]] = []

    def begin(self, sentences: Sequence[str], source: str, target: str) -> None:
        """Begins to translate sentences, unless they are too few or the engine does not know the direction."""
        different = tuple(dict.fromkeys(sentences))
        if len(different) < self._min_sentences or (source, target) not in self._engine.languages:
            return
        if self._worker is None:
            self._worker = _Worker()
        answer = self._worker.ask(_Request(self._engine.folder, (source, target), different))
        self._begun.append(((source, target), answer))

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Translation]:
        """Translates sentences, in order: those that were begun are waited for."""
        wanted = set(sentences)
        for pair, answer in self._begun:
            if pair == (source, target) and wanted <= (found := answer()).keys():
                return [found[sentence] for sentence in sentences]
        return self._engine.translate(sentences, source, target)

    @property
    def name(self) -> str:
        """The engine's."""
        return self._engine.name

    @property
    def languages(self) -> tuple[_Pair, ...]:
        """The engine's."""
        return self._engine.languages

    def path(self, source: str, target: str) -> str:
        """The engine's."""
        return self._engine.path(source, target)

    def score(self, sources: Sequence[str], targets: Sequence[str], source: str, target: str) -> list[list[float]]:
        """The engine's."""
        return self._engine.score(sources, targets, source, target)

    def close(self) -> None:
        """Ends the process, whatever it is doing."""
        if self._worker is not None:
            self._worker.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Worker:
    """The process, and a thread that speaks with it: requests may be longer than a pipe holds."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._requests: SimpleQueue[_Job | None] = SimpleQueue()
        try:
            # Nobody could tell what it says on standard error from what this process says.
            self._process = subprocess.Popen(
                [sys.executable, "-c", _PROGRAM, *sys.path],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except (OSError, ValueError):
            return
        self._thread = threading.Thread(target=self._talk, args=(self._process,), daemon=True)
        self._thread.start()

    def ask(self, request: _Request) -> Callable[[], dict[str, Translation]]:
        """Sends a request, and returns what waits for the answer: the translations, or nothing where it failed."""
        job = _Job(request)
        if self._process is None:
            job.done.set()
        else:
            self._requests.put(job)
        return job.answer

    def _talk(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None and process.stdout is not None
        broken = False
        while (job := self._requests.get()) is not None:
            try:
                if not broken:
                    _send(job.request, process.stdin)
                    job.found = dict(zip(job.request.sentences, _receive(process.stdout), strict=True))
            except Exception:  # whatever a process that is ending may send
                broken = True
            finally:
                job.done.set()

    def end(self) -> None:
        """Kills the process: nobody waits for it any more."""
        if self._process is None:
            return
        self._requests.put(None)
        self._process.kill()
        self._process.wait()
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            try:
                pipe.close()
            except OSError:
                continue  # What is still in the buffer of a broken pipe cannot be written.


class _Job:
    """A request and its answer, which another thread waits for."""

    def __init__(self, request: _Request) -> None:
        self.request = request
        self.done = threading.Event()
        self.found: dict[str, Translation] = {}

    def answer(self) -> dict[str, Translation]:
        self.done.wait()
        return self.found


def _send(message: object, pipe: IO[bytes]) -> None:
    pickle.dump(message, pipe)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> list[Translation]:
    found: list[Translation] = pickle.load(pipe)
    return found


def serve() -> None:
    """What the process does: translates what it is sent until there is no more."""
    # An interrupt at the keyboard reaches every process of the terminal; the one that asks ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    engines: dict[Path, PhraseTranslator] = {}
    while True:
        try:
            request: _Request = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        engine = engines.setdefault(request.folder, PhraseTranslator(request.folder))
        _send(engine.translate(request.sentences, *request.pair), sys.stdout.buffer)
