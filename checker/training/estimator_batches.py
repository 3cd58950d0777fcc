"""Batches of planted pairs, one language at a time; the same seed gives the same batches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.training.estimator_data import read_planted
from checker.training.translator_batches import Place
from checker.translation.estimator_inputs import PairBatch, Text, make_batch, read_text
from checker.translation.word_pieces import wrong_words

#: Batches that are drawn together: pairs of like length are found among them.
_ROUND_BATCHES = 50


@dataclass(frozen=True)
class Example:
    """A planted pair in pieces, and which words of each side are wrong."""

    code: str
    texts: tuple[Text, Text]
    wrong: tuple[NDArray[np.float32], NDArray[np.float32]]

    @property
    def length(self) -> int:
        """Positions of the longer side."""
        return max(len(text.numbers) for text in self.texts) + 2


@dataclass(frozen=True)
class TaggedBatch:
    """A batch with what the tagger should say (sentences × words, padded), and where to go on."""

    pairs: PairBatch
    code: str
    wrong: tuple[NDArray[np.float32], NDArray[np.float32]]
    after: Place


class PlantedPairs:
    """The planted pairs of a file, cut into pieces; pairs of no words, or that are too long, are left out."""

    def __init__(self, path: Path, model: Any, tags: Mapping[str, int], pad: int, longest: int) -> None:
        self._tags, self._pad = tags, pad
        self.examples: list[Example] = []
        for code, planted in read_planted(path):
            source = read_text(model, planted.source, "id", tags, longest + 1)
            version = read_text(model, planted.version, code, tags, longest + 1)
            if all(text.words and 0 < len(text.numbers) <= longest for text in (source, version)):
                wrong = (
                    wrong_words(source.words, planted.source_wrong),
                    wrong_words(version.words, planted.version_wrong),
                )
                self.examples.append(Example(code, (source, version), wrong))

    def __len__(self) -> int:
        return len(self.examples)

    def batch(self, numbers: list[int], after: Place) -> TaggedBatch:
        """Some pairs of one language."""
        chosen = [self.examples[n] for n in numbers]
        code = chosen[0].code
        pairs = make_batch([example.texts for example in chosen], code, self._tags, self._pad)
        wrong = []
        for side in (0, 1):
            out = np.zeros_like(pairs.words[side])
            for n, example in enumerate(chosen):
                out[n, : len(example.wrong[side])] = example.wrong[side]
            wrong.append(out)
        return TaggedBatch(pairs, code, (wrong[0], wrong[1]), after)

    def _cut(self, ordered: list[int], most: int) -> Iterator[list[int]]:
        """Pairs in order of language and length, cut into batches of one language of at most so many positions."""
        group: list[int] = []
        for number in ordered:
            example = self.examples[number]
            longest = max([example.length, *(self.examples[n].length for n in group)])
            if group and (self.examples[group[0]].code != example.code or (len(group) + 1) * longest > most):
                yield group
                group = []
            group.append(number)
        if group:
            yield group

    def stream(self, seed: int, most: int, place: Place) -> Iterator[TaggedBatch]:
        """Batches without end, from a place on."""
        mean = float(np.mean([example.length for example in self.examples]))
        draw = max(64, min(len(self), int(_ROUND_BATCHES * most / mean)))
        while True:
            rng = np.random.default_rng([seed, place.round])
            drawn = rng.permutation(len(self))[:draw].tolist()
            noise = dict(zip(drawn, (3 * rng.random(draw)).tolist(), strict=True))
            drawn.sort(key=lambda n: (self.examples[n].code, self.examples[n].length + noise[n], n))
            groups = list(self._cut(drawn, most))
            for n, number in enumerate(rng.permutation(len(groups)).tolist()):
                if n >= place.used:
                    yield self.batch(groups[number], Place(place.round, n + 1))
            place = Place(place.round + 1, 0)

    def all(self, most: int) -> Iterator[TaggedBatch]:
        """All pairs once, in batches."""
        order = sorted(range(len(self)), key=lambda n: (self.examples[n].code, self.examples[n].length, n))
        for group in self._cut(order, most):
            yield self.batch(group, Place(0, 0))
