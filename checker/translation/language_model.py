"""An n-gram model of Indonesian with back-off, in quantised tables that are memory-mapped and searched in batches.

An n-gram is looked up by a hash of its word numbers: 32 bits to search by, 8 more to check. A wrong hit has a chance
of about one in a million a look-up. Log-probabilities and back-off weights are natural logarithms in steps of
``STEP``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.translation.arrays import read_arrays, unpack_strings
from checker.translation.hashing import extend

#: Numbers of the special words; ``BEGIN`` stands before a sentence, ``END`` after it.
UNKNOWN, BEGIN, END = 0, 1, 2
SPECIAL = ("<unk>", "<s>", "</s>")
#: Step of quantised log-probabilities and back-off weights (nats).
STEP = 0.08

Ints = NDArray[np.int32]
Floats = NDArray[np.float64]
Hashes = NDArray[np.uint64]


def number_hashes(count: int) -> Hashes:
    """The hashes of word numbers 0 … count - 1 (splitmix64, Steele, Lea & Flood 2014)."""
    with np.errstate(over="ignore"):
        z = (np.arange(1, count + 1, dtype=np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))


def split_hash(values: Hashes) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """A hash in the part that is searched and the part that is checked."""
    return (values >> np.uint64(32)).astype(np.uint32), (values & np.uint64(0xFF)).astype(np.uint8)


class NgramModel:
    """Probabilities of Indonesian words in context.

    ``words`` are the known words by number; ``order`` is the longest n-gram, so that a state is the last
    ``order - 1`` words.

    Raises:
        ModelError: the file is missing, truncated or of another format.
    """

    def __init__(self, path: Path) -> None:
        meta, arrays = read_arrays(path)
        self.order: int = meta["order"]
        self.words = unpack_strings(arrays["words"])
        self.size = len(self.words)
        self._hashes = number_hashes(self.size)
        self._unigrams = arrays["p1"].astype(np.float64) * -STEP
        self._unigram_backoffs = arrays["b1"].astype(np.float64) * -STEP
        self._tables = [
            (arrays[f"k{n}"], arrays[f"t{n}"], arrays[f"p{n}"], arrays.get(f"b{n}")) for n in range(2, self.order + 1)
        ]
        self._numbers: dict[str, int] | None = None

    def number(self, word: str) -> int:
        """The number of a word, or that of the unknown word."""
        if self._numbers is None:
            self._numbers = {w: n for n, w in enumerate(self.words)}
        return self._numbers.get(word, UNKNOWN)

    def unigram(self, words: Ints) -> Floats:
        """log p(word) without context."""
        return np.asarray(self._unigrams[self._known(words)])

    def _known(self, words: Ints) -> Ints:
        return np.where(words < self.size, words, UNKNOWN)

    def score(self, contexts: Ints, words: Ints) -> Floats:
        """log p(word | context), natural logarithm.

        ``contexts``: (N, k) word numbers, the last word in the last column, -1 before the beginning of what is known;
        ``words``: (N,). Numbers outside the vocabulary are the unknown word. Back-off after Katz with the
        interpolated probabilities of modified Kneser-Ney (Chen & Goodman 1998).
        """
        known = self._known(words)
        result = self._unigrams[known]
        if not len(words):
            return np.asarray(result)
        reach = min(contexts.shape[1], self.order - 1)
        hashes = self._hashes
        own = hashes[known]
        # The hash of the context's last n words, grown backwards: h(c_n … c_1) needs the oldest word first.
        columns = [contexts[:, contexts.shape[1] - 1 - n] for n in range(reach)]
        context_words = [self._known(column) for column in columns]
        usable = np.ones(len(words), np.bool_)
        for n in range(1, reach + 1):
            usable &= columns[n - 1] >= 0
            rows: NDArray[np.int64] | slice = slice(None) if usable.all() else usable.nonzero()[0]
            if not isinstance(rows, slice) and not len(rows):
                break
            context = hashes[context_words[n - 1][rows]]
            for m in range(n - 2, -1, -1):
                context = extend(context, hashes[context_words[m][rows]])
            found, place = self._find(n + 1, extend(context, own[rows]))
            scores = result[rows] + self._backoff(n, context, context_words[0][rows])
            scores[found] = self._tables[n - 1][2][place] * -STEP
            result[rows] = scores
            # A context that is unknown has no longer ones: its back-off weight is 1 and all above back off too.
        return np.asarray(result)

    def _find(self, n: int, hashes: Hashes) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Which of some n-grams (n > 1) are in the table, and where."""
        keys, tags, _, _ = self._tables[n - 2]
        high, low = split_hash(hashes)
        # Looked up in order, neighbours are found in memory that is at hand already.
        order = high.argsort()
        place = np.empty(len(high), np.int64)
        place[order] = keys.searchsorted(high[order])
        np.minimum(place, len(keys) - 1, out=place)
        rows = (keys[place] == high).nonzero()[0]
        there = tags[place[rows]] == low[rows]
        if there.all():
            return rows, place[rows]
        # Of two n-grams with the same key the second may be meant.
        after = np.minimum(place[rows] + 1, len(keys) - 1)
        other = ~there & (keys[after] == high[rows]) & (tags[after] == low[rows])
        there |= other
        return rows[there], np.where(other, after, place[rows])[there]

    def _backoff(self, n: int, contexts: Hashes, last: Ints) -> Floats:
        """The back-off weights of contexts of n words."""
        if n == 1:
            return np.asarray(self._unigram_backoffs[last])
        weights = self._tables[n - 2][3]
        found = np.zeros(len(contexts))
        if weights is not None:
            rows, place = self._find(n, contexts)
            found[rows] = weights[place] * -STEP
        return found

    def score_sentence(self, words: Sequence[int]) -> Floats:
        """log p of each word of a sentence and of its end."""
        reach = self.order - 1
        padded = np.array([*[-1] * (reach - 1), BEGIN, *words, END], np.int32)
        contexts = np.lib.stride_tricks.sliding_window_view(padded[:-1], reach)
        return self.score(np.ascontiguousarray(contexts), padded[reach:])
