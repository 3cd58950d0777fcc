"""The interface of translation engines, and the phrase-based engine behind it.

``translate`` gives texts with the evidence of each part; ``score`` gives the log-probability of each token of a
given translation. Engines load a language when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

from checker.evidence.models import models_dir
from checker.evidence.store import ModelError

TARGET = "id"
DIRECT = "direct"
THROUGH_ENGLISH = "through English"
PHRASES_REMEDY = "reinstall the package (pip install --force-reinstall checker) or run `checker train phrases`"


class EngineError(ModelError):
    """A translation engine is not there, damaged or unknown; the message says what to do."""


class UnsupportedDirectionError(ValueError):
    """The engine does not translate from this language into that one."""

    def __init__(self, source: str, target: str, supported: Sequence[tuple[str, str]]) -> None:
        known = ", ".join(f"{a} to {b}" for a, b in supported)
        if len(supported) > 8:
            targets = dict.fromkeys(b for _, b in supported)
            known = "; ".join(f"{', '.join(a for a, b in supported if b == t)} to {t}" for t in targets)
        super().__init__(f"cannot translate from {source!r} to {target!r}: the engine knows {known or 'no language'}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a translation and where it comes from.

    Spans are (start, end) in code points of the source sentence and of the translation, end exclusive. ``origin`` is
    ``text`` (aligned text), ``pivot`` (aligned text through English), ``lexicon``, ``name``, ``dictionary`` or
    ``copy``.
    """

    source: tuple[int, int]
    target: tuple[int, int]
    origin: str


@dataclass(frozen=True, slots=True)
class Translation:
    """A translated sentence; ``score`` is the model's, comparable only between translations of one sentence."""

    text: str
    score: float
    phrases: tuple[Phrase, ...] = ()


class Translator(Protocol):
    """A translation engine."""

    @property
    def name(self) -> str:
        """What reports call the engine."""

    def path(self, source: str, target: str) -> str:
        """How the engine gets from one language into the other: ``direct`` or ``through English``.

        Raises:
            UnsupportedDirectionError: the engine does not know the direction.
        """

    @property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """The directions: (source, target) as ISO 639-1 codes."""

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Translation]:
        """Translates sentences, one by one, in order.

        Raises:
            UnsupportedDirectionError: the engine does not know the direction.
        """

    def score(self, sources: Sequence[str], targets: Sequence[str], source: str, target: str) -> list[list[float]]:
        """log p (natural) of each token of given translations, the end of the sentence last.

        Raises:
            UnsupportedDirectionError: the engine does not know the direction.
            ValueError: there are not as many targets as sources.
        """


class PhraseTranslator:
    """The phrase-based engine over the tables of a folder (default: the shipped ones)."""

    name = "phrases"

    def __init__(self, folder: Path | None = None) -> None:
        #: Where the tables are.
        self.folder = folder or models_dir() / "phrases"
        self._directions: dict[str, _Direction] = {}

    def path(self, source: str, target: str) -> str:
        """``direct``: the tables lead into Indonesian, though pairs in them may have been found through English."""
        if (source, target) not in self.languages:
            raise UnsupportedDirectionError(source, target, self.languages)
        return DIRECT

    @cached_property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """The directions for which the folder holds a table."""
        return tuple((path.stem, TARGET) for path in sorted(self.folder.glob("*.phrases")))

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Translation]:
        """Translates sentences, each by itself, in order; empty ones stay empty."""
        return self._direction(source, target).translate(sentences)

    def score(self, sources: Sequence[str], targets: Sequence[str], source: str, target: str) -> list[list[float]]:
        """log p of each token of given translations (tokens of ``checker.translation.tokens``) and of the end."""
        direction = self._direction(source, target)
        return [direction.score(a, b) for a, b in zip(sources, targets, strict=True)]

    def _direction(self, source: str, target: str) -> _Direction:
        if (source, target) not in self.languages:
            raise UnsupportedDirectionError(source, target, self.languages)
        if source not in self._directions:
            self._verify(source)
            opened = next(iter(self._directions.values()), None)
            self._directions[source] = _Direction(self.folder, source, opened)
        return self._directions[source]

    def _verify(self, source: str) -> None:
        # Tables that are being built have no card yet.
        from checker.translation.cards import CARD, read_card, verify
        from checker.translation.sentence import LANGUAGE_MODEL_FILE

        if (self.folder / CARD).is_file():
            card = read_card(self.folder, PHRASES_REMEDY)
            verify(self.folder, card, PHRASES_REMEDY, [f"{source}.phrases", LANGUAGE_MODEL_FILE])


class _Direction:
    """One source language: its table beside the language model."""

    def __init__(self, folder: Path, code: str, opened: _Direction | None) -> None:
        from checker.translation.sentence import SentenceTranslator

        # All directions share one language model.
        model = opened.translator.model if opened else None
        self.translator: SentenceTranslator = SentenceTranslator(folder, code, model=model)

    def translate(self, sentences: Sequence[str]) -> list[Translation]:
        found = self.translator.translate(sentences)
        return [Translation(text, score, tuple(Phrase(*part) for part in parts)) for text, score, parts in found]

    def score(self, source: str, target: str) -> list[float]:
        return self.translator.score(source, target)
