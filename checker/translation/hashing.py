"""Hashes of words and of sequences of words, the same on every machine: the tables are keyed by them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

#: Multiplier of the polynomial hash of a sequence (odd, from the fraction of the golden ratio).
BASE = 0x9E3779B97F4A7C15
_MASK = (1 << 64) - 1


@lru_cache(maxsize=1 << 17)
def word_hash(word: str) -> int:
    """64 bits of a word."""
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "little")


def sequence_hash(words: Iterable[str]) -> int:
    """64 bits of a sequence of words: ((h1 * B) + h2) * B + …"""
    value = 0
    for word in words:
        value = (value * BASE + word_hash(word)) & _MASK
    return value


def extend(prefix: NDArray[np.uint64], word: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The hashes of sequences that grow by one word each."""
    with np.errstate(over="ignore"):
        return prefix * np.uint64(BASE) + word


def mix(first: NDArray[np.uint64], second: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """One hash of two."""
    with np.errstate(over="ignore"):
        mixed = (first ^ (second >> np.uint64(29)) ^ (second << np.uint64(35))) * np.uint64(0xBF58476D1CE4E5B9)
        return np.asarray(mixed ^ (mixed >> np.uint64(31)))


def span_hashes(words: Sequence[str], longest: int) -> list[list[int]]:
    """The hashes of all spans of a sentence: [start][length - 1], up to ``longest`` words."""
    numbers = [word_hash(w) for w in words]
    spans: list[list[int]] = []
    for start in range(len(words)):
        value, row = 0, []
        for number in numbers[start : start + longest]:
            value = (value * BASE + number) & _MASK
            row.append(value)
        spans.append(row)
    return spans
