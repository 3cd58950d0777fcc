"""From counted phrase pairs to a table: text through English, probabilities, lexical weights, pruning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.training.phrase_corpus import Corpus, hashes
from checker.training.phrase_extraction import PhraseCounts, spans_of
from checker.translation.hashing import mix, sequence_hash, word_hash
from checker.translation.phrase_table import Origin, write_table

#: Share below which a translation through English is not followed, and how many are.
MIN_PIVOT_SHARE = 0.02
MAX_PIVOT = 8
#: Longest phrase that was seen once and is followed all the same.
MAX_SINGLE_PIVOT = 2
#: Translations kept a phrase, and the share below which one is dropped.
MAX_TRANSLATIONS = 12
MIN_SHARE = 0.005
#: Weighted count below which a pair is dropped.
MIN_COUNT = 0.45
#: A pair seen once is kept where its source phrase, of so many words, was seen at most so often.
SINGLE_LIMITS = {1: 6, 2: 2}
MAX_SINGLE_TARGET = 3
#: Added to the counts of a phrase when its translations' shares are taken: a pair seen once is not certain.
PRIOR = 0.3
#: A pair is left to its parts where they are at most so much less probable together (nats, in either direction).
COMPOSED_MARGIN = 0.7
#: How many occurrences the orientations of the source phrase count as.
ORIENTATION_PRIOR = 4.0
#: Least probability of a word given another.
LEXICAL_FLOOR = 1e-4

Hashes = NDArray[np.uint64]
Floats = NDArray[np.float64]
Rows = NDArray[np.int64]


@dataclass
class Pool:
    """The words that places of phrases refer to: hashes, and texts of the target side."""

    source: Hashes
    target: Hashes
    target_words: list[str]

    @classmethod
    def of(cls, source: Corpus, target: Corpus) -> Pool:
        """The source words of one corpus and the target words of another (or the same)."""
        words = target.target_words
        return cls(
            hashes(source.source_words)[source.source],
            hashes(words)[target.target],
            [words[n] for n in target.target.tolist()],
        )

    def joined(self, other: Pool) -> Pool:
        """Both, laid end to end."""
        return Pool(
            np.concatenate([self.source, other.source]),
            np.concatenate([self.target, other.target]),
            self.target_words + other.target_words,
        )


@dataclass
class Pairs:
    """Phrase pairs with their words and where they come from."""

    counts: PhraseCounts
    pool: Pool
    origin: NDArray[np.uint8]

    def joined(self, other: Pairs) -> Pairs:
        """Both; pairs in both are counted together and keep the first one's origin."""
        mine, theirs = self.counts, other.counts
        shift_source, shift_target = len(self.pool.source), len(self.pool.target)
        both = PhraseCounts(
            np.concatenate([mine.source_hash, theirs.source_hash]),
            np.concatenate([mine.target_hash, theirs.target_hash]),
            np.concatenate([mine.counts, theirs.counts]),
            np.concatenate([mine.occurrences, theirs.occurrences]),
            np.concatenate([mine.source_place, theirs.source_place + shift_source]).astype(np.int32),
            np.concatenate([mine.source_length, theirs.source_length]),
            np.concatenate([mine.target_place, theirs.target_place + shift_target]).astype(np.int32),
            np.concatenate([mine.target_length, theirs.target_length]),
            np.concatenate([mine.orientations, theirs.orientations]),
        )
        first, merged = summed(both)
        return Pairs(merged, self.pool.joined(other.pool), np.concatenate([self.origin, other.origin])[first])


def summed(pairs: PhraseCounts) -> tuple[Rows, PhraseCounts]:
    """The first row of each distinct pair, and the pairs with the sums of their counts."""
    key = mix(pairs.source_hash, pairs.target_hash)
    order = np.argsort(key, kind="stable")
    starts = np.flatnonzero(np.concatenate([[True], key[order][1:] != key[order][:-1]]))
    first = order[starts]
    return first, replace(
        pairs.take(first),
        counts=np.add.reduceat(pairs.counts[order], starts),
        occurrences=np.add.reduceat(pairs.occurrences[order], starts),
        orientations=np.add.reduceat(pairs.orientations[order], starts, axis=0),
    )


def group_sums(keys: Hashes, values: NDArray[np.float32]) -> Floats:
    """For each row, the sum of the values of all rows with its key."""
    _, which = np.unique(keys, return_inverse=True)
    return np.asarray(np.bincount(which, values)[which], np.float64)


def best_of_group(keys: Hashes, scores: Floats, limit: int) -> Rows:
    """The rows with the best scores of each key, at most ``limit`` of each, in the order of the keys."""
    order = np.lexsort((-scores, keys))
    fresh = np.concatenate([[True], keys[order][1:] != keys[order][:-1]])
    starts = np.flatnonzero(fresh)
    rank = np.arange(len(order)) - np.repeat(starts, np.diff(np.append(starts, len(order))))
    return order[rank < limit]


def through_pivot(left: PhraseCounts, right: PhraseCounts, scale: float) -> PhraseCounts:
    """Pairs through a shared language: c(x, z) = scale * sum over y of c(x, y) p(z | y).

    After Utiyama & Isahara (2007), on counts. ``right`` reads from the pivot language into the target language.
    """
    share = left.counts / group_sums(left.source_hash, left.counts)
    usual = (left.occurrences > 1) | (left.source_length <= MAX_SINGLE_PIVOT)
    left = left.take(np.flatnonzero((share >= MIN_PIVOT_SHARE) & usual))
    left = left.take(best_of_group(left.source_hash, left.counts.astype(np.float64), MAX_PIVOT))
    shares = right.counts / (group_sums(right.source_hash, right.counts) + PRIOR)
    usual = (right.occurrences > 1) | (right.source_length <= MAX_SINGLE_PIVOT)
    usable = np.flatnonzero((shares >= MIN_PIVOT_SHARE) & usual)
    usable = usable[best_of_group(right.source_hash[usable], shares[usable], MAX_PIVOT)]
    right, shares = right.take(usable), shares[usable]
    low = np.searchsorted(right.source_hash, left.target_hash, "left")
    high = np.searchsorted(right.source_hash, left.target_hash, "right")
    sizes = high - low
    rows = np.repeat(np.arange(len(sizes)), sizes)
    others = np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes) + np.repeat(low, sizes)
    pairs = PhraseCounts(
        left.source_hash[rows],
        right.target_hash[others],
        (scale * left.counts[rows] * shares[others]).astype(np.float32),
        np.minimum(left.occurrences[rows], right.occurrences[others]),
        left.source_place[rows],
        left.source_length[rows],
        right.target_place[others],
        right.target_length[others],
        # English and Indonesian share most of their word order: the first step tells the moves.
        left.orientations[rows] * shares[others, None].astype(np.float32),
    )
    return summed(pairs)[1]


def worth_keeping(pairs: Pairs) -> Rows:
    """The rows that are no long phrases seen once and no rare translations of well-known phrases."""
    counts = pairs.counts
    share = counts.counts / group_sums(counts.source_hash, counts.counts)
    seen = group_sums(counts.source_hash, counts.occurrences.astype(np.float32))
    limits = np.zeros(256)
    for length, limit in SINGLE_LIMITS.items():
        limits[length] = limit
    single = (seen <= limits[counts.source_length]) & (counts.target_length <= MAX_SINGLE_TARGET)
    text = (counts.counts >= MIN_COUNT) & (single | (counts.occurrences > 1))
    return np.flatnonzero((share >= MIN_SHARE) & (text | (pairs.origin >= Origin.LEXICON)))


def added_pairs(rows: Sequence[tuple[tuple[str, ...], tuple[str, ...], float, Origin]]) -> Pairs:
    """Pairs from word lists: (source words, target words, count, origin)."""
    source = [word_hash(w) for s, _, _, _ in rows for w in s]
    words = [w for _, t, _, _ in rows for w in t]
    source_length = np.array([len(s) for s, _, _, _ in rows], np.int64)
    target_length = np.array([len(t) for _, t, _, _ in rows], np.int64)
    counts = PhraseCounts(
        np.array([sequence_hash(s) for s, _, _, _ in rows], np.uint64),
        np.array([sequence_hash(t) for _, t, _, _ in rows], np.uint64),
        np.array([c for _, _, c, _ in rows], np.float32),
        np.full(len(rows), 2, np.int32),
        (np.cumsum(source_length) - source_length).astype(np.int32),
        source_length.astype(np.uint8),
        (np.cumsum(target_length) - target_length).astype(np.int32),
        target_length.astype(np.uint8),
        np.zeros((len(rows), 2), np.float32),
    )
    pool = Pool(np.array(source, np.uint64), np.array([word_hash(w) for w in words], np.uint64), words)
    return Pairs(counts, pool, np.array([o for _, _, _, o in rows], np.uint8))


def is_composed(counts: PhraseCounts, pool: Pool, scores: Floats) -> NDArray[np.bool_]:
    """Which pairs say what two shorter ones beside each other say about as probably (in both directions).

    The decoder makes them of their parts (after Zens, Stanton & Xu 2012); pairs that reorder are no such pairs.
    ``scores`` are log-probabilities (N, 2).
    """
    key = mix(counts.source_hash, counts.target_hash)
    order = np.argsort(key)
    table = key[order]
    longest_source, longest_target = int(counts.source_length.max()), int(counts.target_length.max())
    source, target = spans_of(pool.source, longest_source), spans_of(pool.target, longest_target)
    composed = np.zeros(len(counts), np.bool_)

    def found(
        source_place: Rows, source_length: int, target_place: Rows, target_length: int
    ) -> tuple[NDArray[np.bool_], Floats]:
        wanted = mix(source[source_length - 1][source_place], target[target_length - 1][target_place])
        place = np.minimum(np.searchsorted(table, wanted), len(table) - 1)
        return table[place] == wanted, scores[order[place]]

    for length in range(2, longest_source + 1):
        for words in range(2, longest_target + 1):
            rows = np.flatnonzero((counts.source_length == length) & (counts.target_length == words))
            first, second = counts.source_place[rows].astype(np.int64), counts.target_place[rows].astype(np.int64)
            for i in range(1, length):
                for j in range(1, words):
                    there, left = found(first, i, second, j)
                    other, right = found(first + i, length - i, second + j, words - j)
                    enough = (left + right >= scores[rows] - COMPOSED_MARGIN).all(axis=1)
                    composed[rows[there & other & enough]] = True
    return composed


def orientation_shares(counts: PhraseCounts) -> Floats:
    """(N, 2) shares of the orientations, smoothed by those of the source phrase, and these by those of all."""
    seen = counts.occurrences[:, None].astype(np.float64)
    overall = counts.orientations.sum(axis=0) / max(1.0, float(seen.sum()))
    by_source = np.stack([group_sums(counts.source_hash, counts.orientations[:, n]) for n in range(2)], axis=1)
    total = group_sums(counts.source_hash, counts.occurrences.astype(np.float32))[:, None]
    prior = (by_source + ORIENTATION_PRIOR * overall) / (total + ORIENTATION_PRIOR)
    return np.asarray((counts.orientations + ORIENTATION_PRIOR * prior) / (seen + ORIENTATION_PRIOR))


class _Lexical:
    """p(one word | another) from the pairs of single words."""

    def __init__(self, pairs: PhraseCounts) -> None:
        single = pairs.take(np.flatnonzero((pairs.source_length == 1) & (pairs.target_length == 1)))
        key = mix(single.source_hash, single.target_hash)
        order = np.argsort(key)
        self._keys = key[order]
        self._forward = (single.counts / (group_sums(single.source_hash, single.counts) + PRIOR))[order]
        self._backward = (single.counts / (group_sums(single.target_hash, single.counts) + PRIOR))[order]

    def weights(self, counts: PhraseCounts, pool: Pool) -> tuple[Floats, Floats]:
        """log of the product over words of the best p(word | a word of the other side), both ways."""
        size = len(counts)
        longest_source, longest_target = int(counts.source_length.max()), int(counts.target_length.max())
        forward = np.full((size, longest_target), LEXICAL_FLOOR)
        backward = np.full((size, longest_source), LEXICAL_FLOOR)
        for i in range(longest_source):
            for j in range(longest_target):
                rows = np.flatnonzero((counts.source_length > i) & (counts.target_length > j))
                key = mix(pool.source[counts.source_place[rows] + i], pool.target[counts.target_place[rows] + j])
                place = np.minimum(np.searchsorted(self._keys, key), len(self._keys) - 1)
                found = self._keys[place] == key
                rows, place = rows[found], place[found]
                forward[rows, j] = np.maximum(forward[rows, j], self._forward[place])
                backward[rows, i] = np.maximum(backward[rows, i], self._backward[place])
        columns = np.arange(longest_target)[None, :] < counts.target_length[:, None]
        lexical_forward = np.where(columns, np.log(forward), 0.0).sum(axis=1)
        columns = np.arange(longest_source)[None, :] < counts.source_length[:, None]
        return lexical_forward, np.where(columns, np.log(backward), 0.0).sum(axis=1)


def _within_budget(kept: PhraseCounts, pool: Pool, vocabulary: Mapping[str, int], budget: int) -> Rows:
    """The rows worth their room: ``budget`` pairs at most, and no more new words than 16 bits number.

    ``kept`` holds the translations of each phrase together, best first. Frequent pairs go first; the best translation
    of a phrase, and of a single word above all, is worth more than its count.
    """
    first = np.concatenate([[True], kept.source_hash[1:] != kept.source_hash[:-1]])
    single = kept.source_length == 1
    worth = np.log(kept.counts) + np.where(first, 1.0, 0.0) + np.where(first & single, 3.0, 0.0)
    new = Counter[str]()
    rows = range(len(kept))
    for place, length, weight in zip(
        kept.target_place.tolist(), kept.target_length.tolist(), worth.tolist(), strict=True
    ):
        for word in pool.target_words[place : place + length]:
            if word not in vocabulary:
                new[word] = max(new.get(word, -99), weight)
    room = (1 << 16) - len(vocabulary)
    known = set(sorted(new, key=lambda w: (-new[w], w))[:room])
    usable = np.array(
        [
            all(
                word in vocabulary or word in known
                for word in pool.target_words[kept.target_place[n] : kept.target_place[n] + kept.target_length[n]]
            )
            for n in rows
        ],
        np.bool_,
    )
    order = np.argsort(-np.where(usable, worth, -np.inf), kind="stable")[: min(budget, int(usable.sum()))]
    return np.sort(order)


def write_phrases(
    path: Path, pairs: Pairs, vocabulary: Mapping[str, int], meta: Mapping[str, Any], budget: int = 10**9
) -> dict[str, int]:
    """Scores the pairs, keeps the best translations of each phrase, ``budget`` in all, and writes the table."""
    whole = pairs.counts
    source_total = group_sums(whole.source_hash, whole.counts) + PRIOR
    target_total = group_sums(whole.target_hash, whole.counts) + PRIOR
    lexical = _Lexical(whole)
    shares = orientation_shares(whole)
    rows = worth_keeping(pairs)
    kept, origins = whole.take(rows), pairs.origin[rows]
    # A pair seen once is worth half (absolute discounting by occurrences).
    discounted = kept.counts * (1 - 0.5 / kept.occurrences)
    forward = np.log(discounted / source_total[rows])
    backward = np.log(discounted / target_total[rows])
    lexical_forward, lexical_backward = lexical.weights(kept, pairs.pool)
    features = np.stack([forward, backward], axis=1)
    rank = forward + 0.5 * backward + 0.3 * (lexical_forward + lexical_backward)
    best = best_of_group(kept.source_hash, rank, MAX_TRANSLATIONS)
    shares = shares[rows]
    best = best[~is_composed(kept.take(best), pairs.pool, features[best])]
    kept = kept.take(best)
    chosen = _within_budget(kept, pairs.pool, vocabulary, budget)
    kept, best = kept.take(chosen), best[chosen]
    words = pairs.pool.target_words
    target = [
        tuple(words[p : p + n]) for p, n in zip(kept.target_place.tolist(), kept.target_length.tolist(), strict=True)
    ]
    longest = int(kept.source_length.max())
    return write_table(
        path,
        {**meta, "longest": longest},
        kept.source_hash,
        target,
        features[best],
        shares[best],
        origins[best],
        vocabulary,
    )
