"""The word-level estimator: how likely each word of a source and of its version is wrong, without torch.

A translation model reads the pair both ways as if it had to write it (the predictor), and a small network tells from
its states which words do not belong together (the tagger). Both are ONNX files in ``models/estimator``, beside a card;
there is none unless ``checker train estimator`` has put one there.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.evidence.models import models_dir
from checker.languages import SOURCE
from checker.translation.cards import CARD, Card, read_card, verify
from checker.translation.engine import EngineError, UnsupportedDirectionError
from checker.translation.estimator_inputs import (
    PREDICTOR_OUTPUTS,
    TAGGER_INPUTS,
    PairBatch,
    make_batch,
    read_text,
    tagger_inputs,
)

PREDICTOR, TAGGER, VOCABULARY = "predictor.onnx", "tagger.onnx", "source.spm"
REMEDY = "make it again with `checker train estimator`, or remove the folder to do without"
NEEDS = "the word-level estimator runs on onnxruntime: pip install 'checker[estimator]'"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word (code points, ``end`` exclusive) and the probability that it is wrong."""

    start: int
    end: int
    wrong: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """The words of a source and of its version, in order."""

    source: tuple[Doubt, ...]
    version: tuple[Doubt, ...]


class Estimator:
    """An exported estimator in a folder; its files are compared with the card and loaded when it is first used."""

    def __init__(self, folder: Path, card: Card, remedy: str = REMEDY) -> None:
        self.card = card
        self._folder = folder
        self._remedy = remedy
        self._lock = threading.Lock()
        self._process = 0
        self._models: tuple[Any, Any, Any] | None = None
        try:
            notes = card.notes
            self._tags = {str(code): int(number) for code, number in notes["tags"].items()}
            self._pad, self._width = int(notes["padding"]), int(notes["width"])
            self.threshold = float(notes["threshold"])
            self._longest = int(card.longest)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise EngineError(f"{folder / CARD} is no card of an estimator ({error!r}): {remedy}") from None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of versions that it can judge."""
        codes = (target if source == SOURCE else source for source, target in self.card.directions)
        return tuple(dict.fromkeys(codes))

    def judge(self, source: str, version: str, code: str) -> Judgement:
        """How likely each word is wrong. What is longer than the model reads at once gets 0: nothing is known of it.

        Raises:
            UnsupportedDirectionError: the estimator does not know the language.
            EngineError: onnxruntime is not installed, or a file is missing or damaged.
        """
        if code not in self.languages:
            raise UnsupportedDirectionError(SOURCE, code, self.card.directions)
        predictor, tagger, vocabulary = self._open()
        texts = (
            read_text(vocabulary, source, SOURCE, self._tags, self._longest),
            read_text(vocabulary, version, code, self._tags, self._longest),
        )
        if not all(text.words and text.numbers for text in texts):
            empty = [tuple(Doubt(start, end, 0.0) for start, end in text.words) for text in texts]
            return Judgement(*empty)
        batch = make_batch([texts], code, self._tags, self._pad)
        chances = self._chances(predictor, tagger, batch)
        sides = []
        for side, text in enumerate(texts):
            pieces = batch.written_pools[side][0].sum(1) + batch.read_pools[side][0].sum(1)
            sides.append(
                tuple(
                    Doubt(start, end, float(chance) if seen > 0 else 0.0)
                    for (start, end), chance, seen in zip(text.words, chances[side][0], pieces, strict=False)
                )
            )
        return Judgement(*sides)

    def _chances(self, predictor: Any, tagger: Any, batch: PairBatch) -> list[NDArray[np.float32]]:
        """The probabilities of the words of both sides (pairs × words)."""
        try:
            said = [None if d is None else forced(predictor, *d) for d in (batch.forward, batch.backward)]
            return [
                tagged(tagger, tagger_inputs(batch, side, said[0], said[1], self._width, np.asarray)) for side in (0, 1)
            ]
        except Exception as error:  # onnxruntime raises errors of its own for what does not fit
            raise EngineError(f"the estimator in {self._folder} failed ({error}): {self._remedy}") from None

    def _open(self) -> tuple[Any, Any, Any]:
        with self._lock:
            if self._models is None or self._process != os.getpid():
                # After a fork the threads of a loaded model are gone.
                verify(self._folder, self.card, self._remedy)
                self._models = (
                    open_network(self._folder / PREDICTOR, self._remedy),
                    open_network(self._folder / TAGGER, self._remedy),
                    _vocabulary(self._folder / VOCABULARY, self._remedy),
                )
                self._process = os.getpid()
            return self._models


def forced(predictor: Any, source: NDArray[np.int64], target: NDArray[np.int64]) -> Sequence[Any]:
    """What an exported predictor says of a direction (``PREDICTOR_OUTPUTS``)."""
    found: Sequence[Any] = predictor.run(list(PREDICTOR_OUTPUTS), {"source": source, "target": target})
    return found


def tagged(tagger: Any, inputs: Sequence[Any]) -> NDArray[np.float32]:
    """The probabilities that an exported tagger gives the words of one side."""
    known = {item.name for item in tagger.get_inputs()}
    (odds,) = tagger.run(
        ["odds"], {name: value for name, value in zip(TAGGER_INPUTS, inputs, strict=True) if name in known}
    )
    return np.asarray(1 / (1 + np.exp(-odds.astype(np.float64))), np.float32)


def open_network(path: Path, remedy: str = REMEDY) -> Any:
    """An ONNX file, ready to run on one thread, so that the same text gives the same numbers on any machine.

    Raises:
        EngineError: onnxruntime is not installed, or the file cannot be loaded.
    """
    try:
        import onnxruntime
    except ImportError:
        raise EngineError(NEEDS) from None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    # Warnings are for those who made the file.
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise EngineError(f"model file {path} cannot be loaded ({error}): {remedy}") from None


def _vocabulary(path: Path, remedy: str) -> Any:
    import sentencepiece

    try:
        return sentencepiece.SentencePieceProcessor(model_proto=path.read_bytes())
    except (OSError, RuntimeError) as error:
        raise EngineError(f"model file {path} is no tokeniser ({error}): {remedy}") from None


def estimator_folder() -> Path:
    """Where an estimator lies if there is one."""
    return models_dir() / "estimator"


def estimator_card(folder: Path | None = None) -> Card | None:
    """The card of the estimator, or None where there is none.

    Raises:
        EngineError: the card is damaged, or there is an estimator without one.
    """
    folder = folder or estimator_folder()
    # The folder may hold nothing but words about a model that is still to be trained.
    there = any((folder / name).is_file() for name in (CARD, PREDICTOR, TAGGER))
    return read_card(folder, REMEDY) if there else None


def open_estimator(folder: Path | None = None) -> Estimator | None:
    """The estimator of a folder (default: ``models/estimator``), or None where there is none.

    Raises:
        EngineError: a file is missing or damaged; the message says what to do.
    """
    folder = folder or estimator_folder()
    card = estimator_card(folder)
    if card is None:
        return None
    verify(folder, card, REMEDY, hashes=False)
    return Estimator(folder, card)
