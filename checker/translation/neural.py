"""Neural engines: a sequence-to-sequence model (Marian, M2M100, NLLB, mBART) with its pieces and language tokens.

Sentences are sorted by their number of pieces and cut into batches of 16: which sentences stand in a batch depends on
the sentences alone, so that the same call gives the same bytes on any number of cores.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from checker.translation.cards import Card, verify
from checker.translation.engine import DIRECT, EngineError, Translation, UnsupportedDirectionError
from checker.translation.pieces import Pieces, cut, open_pieces
from checker.translation.runtimes import RUNTIMES, Runtime, Tokens
from checker.translation.shelf import remedy as add_again
from checker.translation.tagging import Tagging

BATCH = 16
BEAM = 4
#: Shortest parts of a long translation that is scored in parts.
LEAST = 8

Result = TypeVar("Result")


class NeuralTranslator:
    """A model in a folder with its card; loaded once, when it is first used."""

    def __init__(self, folder: Path, card: Card, remedy: str, *, name: str | None = None, beam: int = BEAM) -> None:
        self.name = name or card.name
        self.card = card
        self._folder = folder
        self._remedy = remedy
        self._beam = beam
        self._tagging = Tagging(card.family, card.tags)
        self._lock = threading.Lock()
        self._checked = False
        self._runtime: Runtime | None = None
        self._process = 0
        self._lost: list[Runtime | None] = []
        self._pieces: dict[str, Pieces] = {}

    @property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """The directions that the card names."""
        return self.card.directions

    def path(self, source: str, target: str) -> str:
        """``direct``: one model, no language between."""
        self._require(source, target)
        return DIRECT

    def check(self) -> None:
        """Compares the files with the checksums of the card; done once.

        Raises:
            EngineError: a file is missing, truncated or changed.
        """
        if not self._checked:
            verify(self._folder, self.card, self._remedy)
            self._checked = True

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Translation]:
        """Translates sentences, one by one, in order; empty ones stay empty.

        ``score`` is the mean log p a token. What is longer than the model knows is translated in parts.

        Raises:
            UnsupportedDirectionError: the card does not name the direction.
            EngineError: the model is damaged.
        """
        self._require(source, target)
        runtime = self._open()
        reader, writer = self._side("source", source), self._side("target", target)
        parts: list[tuple[int, Tokens]] = []
        for number, sentence in enumerate(sentences):
            pieces = self._tagging.plain(reader.encode(sentence)) if sentence.strip() else []
            parts += ((number, self._tagging.source(part, source, target)) for part in cut(pieces, self.card.longest))
        batches = _batches([len(tokens) for _, tokens in parts])
        found = self._run(
            lambda: runtime.translate(
                [[parts[i][1] for i in batch] for batch in batches],
                self._tagging.prefix(target),
                self._beam,
                [min(self.card.positions, 2 * max(len(parts[i][1]) for i in batch) + 12) for batch in batches],
            )
        )
        texts: list[tuple[str, float]] = [("", 0.0)] * len(parts)
        for batch, outputs in zip(batches, found, strict=True):
            for i, (tokens, score) in zip(batch, outputs, strict=True):
                texts[i] = (_printable(writer.decode(self._tagging.content(tokens))), score)
        own: list[list[tuple[str, float]]] = [[] for _ in sentences]
        for (number, _), text in zip(parts, texts, strict=True):
            own[number].append(text)
        return [_joined(items, "" if target in {"zh", "ja"} else " ") for items in own]

    def score(self, sources: Sequence[str], targets: Sequence[str], source: str, target: str) -> list[list[float]]:
        """log p (natural) of each piece of given translations and of the end of the sentence (forced decoding).

        The pieces are those of ``spans``. A source is cut where the model's positions end (Marian: 500 pieces); a
        translation of more pieces is scored in parts.

        Raises:
            UnsupportedDirectionError: the card does not name the direction.
            ValueError: there are not as many targets as sources.
            EngineError: the model is damaged.
        """
        self._require(source, target)
        if len(sources) != len(targets):
            raise ValueError(f"{len(sources)} sources and {len(targets)} targets")
        runtime = self._open()
        reader, writer = self._side("source", source), self._side("target", target)
        items: list[tuple[int, Tokens, Tokens]] = []
        for number, (before, after) in enumerate(zip(sources, targets, strict=True)):
            seen = self._tagging.plain(reader.encode(before))[: self.card.positions]
            tokens = self._tagging.source(seen, source, target)
            pieces = self._tagging.plain(writer.encode(after))
            items += ((number, tokens, part) for part in cut(pieces, max(LEAST, self.card.positions)) or [[]])
        batches = _batches([max(len(a), len(b)) for _, a, b in items])
        found = self._run(
            lambda: runtime.score(
                [([items[i][1] for i in batch], [items[i][2] for i in batch]) for batch in batches],
                self._tagging.prefix(target),
            )
        )
        rows: list[list[float]] = [[] for _ in items]
        for batch, outputs in zip(batches, found, strict=True):
            for i, row in zip(batch, outputs, strict=True):
                rows[i] = row
        results: list[list[float]] = [[] for _ in sources]
        for (number, _, _), row in zip(items, rows, strict=True):
            # Only the last part ends where the sentence ends.
            results[number] = [*results[number][:-1], *row]
        return results

    def spans(self, text: str, language: str) -> list[tuple[int, int]]:
        """Where each piece that ``score`` gives a number for stands in a target text: (start, end) in code points."""
        self._open()
        return self._side("target", language).spans(text)

    def _require(self, source: str, target: str) -> None:
        if (source, target) not in self.card.directions:
            raise UnsupportedDirectionError(source, target, self.card.directions)

    def _open(self) -> Runtime:
        with self._lock:
            if self._runtime is None or self._process != os.getpid():
                # After a fork the threads of a loaded model are gone: it can neither be used nor be given back.
                self._lost.append(self._runtime)
                self.check()
                kind = RUNTIMES.get(self.card.runtime)
                if kind is None:
                    raise EngineError(f"{self.name}: no way to run {self.card.runtime!r} models: {self._remedy}")
                opened: Runtime = kind(self._folder, self._remedy)
                self._runtime, self._process = opened, os.getpid()
            return self._runtime

    def _side(self, side: str, language: str) -> Pieces:
        name = self.card.pieces.get(f"{side}-{language}") or self.card.pieces.get(side)
        if name is None:
            raise EngineError(f"{self.name}: the card names no tokeniser for the {side} side: {self._remedy}")
        with self._lock:
            if name not in self._pieces:
                self._pieces[name] = open_pieces(self._folder / name, self._remedy)
            return self._pieces[name]

    def _run(self, work: Callable[[], Result]) -> Result:
        try:
            return work()
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"{self.name} failed ({error}): {self._remedy}") from None


def open_neural(folder: Path, card: Card, remedy: str | None = None, *, name: str | None = None) -> NeuralTranslator:
    """The engine over a model's folder; lengths of files are checked now, contents when it is first used.

    Raises:
        EngineError: a file is missing or truncated.
    """
    way_out = remedy or add_again(card.name)
    verify(folder, card, way_out, hashes=False)
    return NeuralTranslator(folder, card, way_out, name=name)


def _batches(lengths: Sequence[int]) -> list[list[int]]:
    """Numbers of items in batches of like length, the longest first so that cores finish together."""
    order = sorted(range(len(lengths)), key=lambda i: (-lengths[i], i))
    return [order[start : start + BATCH] for start in range(0, len(order), BATCH)]


def _joined(parts: Sequence[tuple[str, float]], gap: str) -> Translation:
    score = sum(score for _, score in parts) / max(1, len(parts))
    return Translation(gap.join(text for text, _ in parts).strip(), score)


def _printable(text: str) -> str:
    # Pieces of bytes can make control characters, which no terminal or report should meet.
    return "".join(char for char in text if char >= " " and not "\x7f" <= char <= "\x9f")
