"""Phrase pairs of one language into Indonesian, memory-mapped: which Indonesian phrases a phrase became.

A source phrase is found by a hash of its words (32 bits to search by, 16 to check). The pairs of a phrase lie
together. Features are negative logarithms in steps of ``STEP``; the shares of orientations (how often a phrase
follows its neighbour in the source too, or changes places with it) take four bits each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.translation.arrays import pack_strings, read_arrays, unpack_strings, write_arrays

#: Step of quantised features (nats).
STEP = 0.05
#: What the table holds of a pair: log p(target | source), log p(source | target).
TABLE_FEATURES = ("forward", "backward")
#: The origin of a pair stands in the highest bits of the number of its target phrase.
_ORIGIN_SHIFT = 29


class Origin(IntEnum):
    """Where a pair comes from: aligned text, text through English, the news lexicon, names, a dictionary, a copy."""

    TEXT = 0
    PIVOT = 1
    LEXICON = 2
    NAME = 3
    DICTIONARY = 4
    COPY = 5


@dataclass(frozen=True)
class Entries:
    """Phrase pairs: number of the span asked for, target words (``length`` from ``first``), features, origin.

    ``orientations`` (N, 3): log-probabilities of following the translation before it: monotone, swap, jump.
    """

    span: NDArray[np.int64]
    first: NDArray[np.int64]
    length: NDArray[np.int64]
    features: NDArray[np.float64]
    orientations: NDArray[np.float64]
    origin: NDArray[np.uint8]


class PhraseTable:
    """The phrases of one language.

    ``longest`` is the longest source phrase in words; ``extra`` are target words that the language model does not
    know, numbered on from its vocabulary; ``meta`` is what the file says of itself (weights of the features among
    it).

    Raises:
        ModelError: the file is missing, truncated or of another format.
    """

    def __init__(self, path: Path) -> None:
        self.meta, arrays = read_arrays(path)
        self.longest: int = self.meta["longest"]
        self.extra = unpack_strings(arrays["extra"])
        self._keys, self._tags = arrays["keys"], arrays["tags"]
        self._ends = np.cumsum(arrays["sizes"], dtype=np.int64)
        self._sizes = arrays["sizes"]
        self._targets = arrays["targets"]
        self._features = arrays["features"]
        self._orientations = arrays["orientations"]
        self._lengths = arrays["lengths"]
        self._word_ends = np.cumsum(arrays["lengths"], dtype=np.int64)
        self._words = arrays["words"]

    def contains(self, hashes: NDArray[np.uint64]) -> NDArray[np.bool_]:
        """Which source phrases, given by their hashes, the table holds."""
        return self._places(hashes)[0]

    def _places(self, hashes: NDArray[np.uint64]) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
        high, tags = split_key(hashes)
        place = np.minimum(np.searchsorted(self._keys, high), len(self._keys) - 1)
        found = (self._keys[place] == high) & (self._tags[place] == tags)
        after = np.minimum(place + 1, len(self._keys) - 1)
        other = ~found & (self._keys[after] == high) & (self._tags[after] == tags)
        return found | other, np.where(other, after, place)

    def find(self, hashes: NDArray[np.uint64]) -> Entries:
        """The pairs of some source phrases, given by their hashes."""
        found, place = self._places(hashes)
        spans = np.flatnonzero(found)
        place = place[spans]
        sizes = self._sizes[place].astype(np.int64)
        rows = np.repeat(self._ends[place] - np.cumsum(sizes), sizes) + np.arange(int(sizes.sum()))
        packed = self._targets[rows]
        target = packed & np.uint32((1 << _ORIGIN_SHIFT) - 1)
        length = self._lengths[target].astype(np.int64)
        return Entries(
            np.repeat(spans, sizes),
            self._word_ends[target] - length,
            length,
            self._features[rows] * -STEP,
            unpack_orientations(self._orientations[rows]),
            (packed >> np.uint32(_ORIGIN_SHIFT)).astype(np.uint8),
        )

    def phrases(self, first: NDArray[np.int64], length: NDArray[np.int64]) -> NDArray[np.int32]:
        """The numbers of the words of some target phrases, a row for each, padded with -1 (at least one column)."""
        place = np.arange(length.max(initial=1))
        inside = place < length[:, None]
        return np.where(inside, self._words[np.where(inside, first[:, None] + place, 0)], np.int32(-1)).astype(np.int32)

    def words(self, first: int, length: int) -> NDArray[np.int32]:
        """The numbers of a target phrase's words."""
        return self._words[first : first + length].astype(np.int32)


def split_key(hashes: NDArray[np.uint64]) -> tuple[NDArray[np.uint32], NDArray[np.uint16]]:
    """A hash in the part that is searched and the part that is checked."""
    return (hashes >> np.uint64(32)).astype(np.uint32), (hashes & np.uint64(0xFFFF)).astype(np.uint16)


def pack_orientations(shares: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Shares (N, 2) of monotone and swap in four bits each: (N,)."""
    steps = np.clip(np.floor(shares * 16), 0, 15).astype(np.uint8)
    return np.asarray(steps[:, 0] | steps[:, 1] << 4)


def unpack_orientations(packed: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Log-probabilities (N, 3) of monotone, swap and jump."""
    monotone, swap = ((packed >> shift & 15) / 16 + 1 / 32 for shift in (0, 4))
    rows = np.stack([monotone, swap, np.maximum(1 - monotone - swap, 1 / 32)], axis=1)
    return np.asarray(np.log(rows / rows.sum(axis=1, keepdims=True)))


def write_table(
    path: Path,
    meta: Mapping[str, Any],
    source: NDArray[np.uint64],
    target: Sequence[tuple[str, ...]],
    features: NDArray[np.float64],
    shares: NDArray[np.float64],
    origins: NDArray[np.uint8],
    vocabulary: Mapping[str, int],
) -> dict[str, int]:
    """Writes phrase pairs, grouped by source hash in the given order; ``features`` are logarithms (N, 2), ``shares``
    those of the orientations (N, 2).

    ``vocabulary`` numbers the words of the language model. Returns the sizes of the tables.
    """
    order = np.argsort(source, kind="stable")
    keys, sizes = np.unique(source, return_counts=True)
    if len(sizes) and sizes.max() > 255:
        raise ValueError("more than 255 translations of a phrase")
    extra: dict[str, int] = {}
    phrases: dict[tuple[str, ...], int] = {}
    numbers: list[int] = []
    lengths: list[int] = []
    targets = np.zeros(len(order), np.uint32)
    for row, n in enumerate(order):
        phrase = target[n]
        if phrase not in phrases:
            phrases[phrase] = len(phrases)
            lengths.append(len(phrase))
            for word in phrase:
                number = vocabulary.get(word)
                numbers.append(len(vocabulary) + extra.setdefault(word, len(extra)) if number is None else number)
        targets[row] = phrases[phrase]
    if len(vocabulary) + len(extra) > 1 << 16 or len(phrases) > 1 << _ORIGIN_SHIFT:
        raise ValueError(f"{len(vocabulary)} known and {len(extra)} other words do not fit into 16 bits")
    high, tags = split_key(keys)
    write_arrays(
        path,
        meta,
        {
            "keys": high,
            "tags": tags,
            "sizes": sizes.astype(np.uint8),
            "targets": targets | origins[order].astype(np.uint32) << np.uint32(_ORIGIN_SHIFT),
            "features": np.clip(np.rint(features[order] / -STEP), 0, 255).astype(np.uint8),
            "orientations": pack_orientations(shares[order]),
            "lengths": np.array(lengths, np.uint8),
            "words": np.array(numbers, np.uint16),
            "extra": pack_strings(list(extra)),
        },
    )
    return {"phrases": len(keys), "pairs": len(order), "target phrases": len(phrases), "extra words": len(extra)}
