"""Batches of sentence pairs of like length, drawn direction by direction; the same seed gives the same batches."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from checker.languages import CODES, SOURCE
from checker.training.translator_config import TranslatorConfig
from checker.training.translator_data import KINDS, direction_number
from checker.training.translator_store import Encoded
from checker.training.translator_vocabulary import EOS, tag

#: Batches that are drawn together: pairs of like length are found among them.
_ROUND_BATCHES = 200
_MULTIPLE = 8
_INDONESIAN = CODES.index(SOURCE)


class Place(NamedTuple):
    """Where in the stream of batches one stands: the round, and the batches of it that were used."""

    round: int
    used: int


@dataclass(frozen=True)
class Batch:
    """Padded pieces: ``source`` (sentences × length, tag first, end last), ``target`` (end last); where to go on."""

    source: NDArray[np.int64]
    target: NDArray[np.int64]
    tokens: int
    after: Place


class Examples:
    """Both directions of all pairs, as far as they lead into a target language, with the chance of each."""

    def __init__(self, pairs: Encoded, config: TranslatorConfig, tags: dict[str, int]) -> None:
        left, right = pairs.languages[:, 0].astype(np.int64), pairs.languages[:, 1].astype(np.int64)
        wanted = np.array([code in config.data.targets for code in CODES])
        forward, backward = np.flatnonzero(wanted[right]), np.flatnonzero(wanted[left])
        self.pairs = pairs
        self.source = np.concatenate([pairs.left[forward], pairs.right[backward]])
        self.target = np.concatenate([pairs.right[forward], pairs.left[backward]])
        source_language = np.concatenate([left[forward], right[backward]])
        self.target_language = np.concatenate([right[forward], left[backward]])
        self.direction = source_language * len(CODES) + self.target_language
        self.kind = np.concatenate([pairs.kinds[forward], pairs.kinds[backward]])
        lengths = pairs.lengths
        # The tag and the end of the sentence count too.
        self.length = np.maximum(lengths[self.source] + 2, lengths[self.target] + 1)
        self._tags = [tags.get(code, 0) for code in CODES]
        self._config = config

    def __len__(self) -> int:
        return len(self.source)

    def chances(self) -> NDArray[np.float64]:
        """The chance of each example to be drawn: by its kind, and its direction with temperature."""
        sampling = self._config.sampling
        weight = np.array([getattr(sampling, kind) for kind in KINDS], np.float64)[self.kind]
        mass = np.bincount(self.direction, weight, len(CODES) ** 2)
        share = (mass / mass.sum()) ** (1 / sampling.temperature)
        for source in range(len(CODES)):
            for target in range(len(CODES)):
                if target == _INDONESIAN:
                    share[source * len(CODES) + target] *= sampling.into_indonesian
                elif source != _INDONESIAN:
                    share[source * len(CODES) + target] *= sampling.around_indonesian
        chance = weight * (share / np.maximum(mass, 1e-9))[self.direction]
        return np.asarray(chance / chance.sum(), np.float64)

    def directions(self) -> list[tuple[str, str]]:
        """The directions that can be drawn."""
        drawn = np.bincount(self.direction, self.chances(), len(CODES) ** 2)
        pairs = [(a, b) for a in CODES for b in CODES]
        return [(a, b) for a, b in pairs if drawn[direction_number(a, b)] > 0]

    def batch(self, chosen: NDArray[np.int64], pad: int, after: Place) -> Batch:
        """The padded pieces of some examples."""
        sources, targets = [], []
        for n in chosen.tolist():
            first = self._tags[int(self.target_language[n])]
            sources.append(np.concatenate([[first], self.pairs.sentence(self.source[n]), [EOS]]))
            targets.append(np.concatenate([self.pairs.sentence(self.target[n]), [EOS]]))
        return Batch(_padded(sources, pad), _padded(targets, pad), sum(map(len, targets)), after)

    def cut(self, ordered: NDArray[np.int64], tokens: int) -> list[NDArray[np.int64]]:
        """Examples in order of length, cut into batches of at most so many tokens, padding counted."""
        batches: list[NDArray[np.int64]] = []
        start, longest = 0, 0
        for end, length in enumerate(self.length[ordered].tolist()):
            longest = max(longest, -(-length // _MULTIPLE) * _MULTIPLE)
            if end > start and (end - start + 1) * longest > tokens:
                batches.append(ordered[start:end])
                start, longest = end, -(-length // _MULTIPLE) * _MULTIPLE
        if start < len(ordered):
            batches.append(ordered[start:])
        return batches

    def _alike(self, drawn: NDArray[np.int64], noise: NDArray[np.float64]) -> NDArray[np.int64]:
        """Examples in an order in which neighbours are as long on both sides, so that little is padded.

        Noise (0 to 1) keeps sentences of one length from always meeting the same others.
        """
        steps = -(-self.length[drawn] // _MULTIPLE)
        lengths = self.pairs.lengths
        longer = lengths[self.source[drawn]] - lengths[self.target[drawn]]
        return drawn[np.lexsort((longer + 3 * noise, steps))]

    def stream(self, pad: int, place: Place) -> Iterator[Batch]:
        """Batches without end, from a place on."""
        tokens = self._config.training.batch
        chances = np.cumsum(self.chances())
        draw = max(256, int(_ROUND_BATCHES * tokens / max(1.0, float(self.length.mean()))))
        while True:
            rng = np.random.default_rng([self._config.seed, place.round])
            drawn = np.minimum(np.searchsorted(chances, rng.random(draw)), len(self) - 1)
            ordered = self._alike(drawn, rng.random(draw))
            batches = self.cut(ordered, tokens)
            for n, number in enumerate(rng.permutation(len(batches)).tolist()):
                if n >= place.used:
                    yield self.batch(batches[number], pad, Place(place.round, n + 1))
            place = Place(place.round + 1, 0)

    def validation(self, pad: int) -> Iterator[tuple[int, Batch]]:
        """All examples, a direction at a time: (direction, batch)."""
        for direction in np.unique(self.direction).tolist():
            chosen = np.flatnonzero(self.direction == direction)
            ordered = chosen[np.argsort(self.length[chosen], kind="stable")]
            for numbers in self.cut(ordered, self._config.training.batch):
                yield direction, self.batch(numbers, pad, Place(0, 0))


def tag_numbers(pieces: object, targets: tuple[str, ...]) -> dict[str, int]:
    """The pieces that ask for each target language."""
    return {code: pieces.piece_to_id(tag(code)) for code in targets}  # type: ignore[attr-defined]


Item = TypeVar("Item")


def ahead(batches: Iterator[Item], depth: int = 16) -> Iterator[Item]:
    """The batches, made in a thread while others are learned from."""
    waiting: queue.Queue[Item] = queue.Queue(depth)

    def make() -> None:
        for batch in batches:
            waiting.put(batch)

    threading.Thread(target=make, daemon=True).start()
    while True:
        yield waiting.get()


def _padded(rows: list[NDArray[np.int64]], pad: int) -> NDArray[np.int64]:
    width = -(-max(map(len, rows)) // _MULTIPLE) * _MULTIPLE
    out = np.full((len(rows), width), pad, np.int64)
    for n, row in enumerate(rows):
        out[n, : len(row)] = row
    return out
