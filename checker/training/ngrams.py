"""Counting and smoothing n-grams: modified Kneser-Ney (Chen & Goodman 1998), pruned, in tables for look-up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.translation.arrays import pack_strings, write_arrays
from checker.translation.hashing import extend
from checker.translation.language_model import BEGIN, END, SPECIAL, STEP, UNKNOWN, number_hashes, split_hash

ORDER = 3
#: Words that occur less often are unknown words.
MIN_WORD_COUNT = 2
#: n-grams that occur less often are left out, by order.
MIN_COUNTS: Mapping[int, int] = {2: 2, 3: 2, 4: 2}

Floats = NDArray[np.float64]
Hashes = NDArray[np.uint64]
Places = NDArray[np.int64]


@dataclass
class _Order:
    """The distinct n-grams of one order: hash, hash of the context, hash without the first word, counts."""

    hashes: Hashes
    contexts: Hashes
    suffixes: Hashes
    last: NDArray[np.int32]
    raw: Floats
    counts: Floats
    begins: NDArray[np.bool_]


def build_language_model(
    path: Path,
    sentences: Iterable[Sequence[str]],
    order: int = ORDER,
    min_counts: Mapping[int, int] = MIN_COUNTS,
    min_word_count: int = MIN_WORD_COUNT,
) -> dict[str, int]:
    """Counts the n-grams of sentences of words and writes the model; returns the sizes of its tables."""
    texts = list(sentences)
    seen = Counter(word for words in texts for word in words)
    known = sorted((w for w, n in seen.items() if n >= min_word_count), key=lambda w: (-seen[w], w))
    words = [*SPECIAL, *known]
    numbers = {word: n for n, word in enumerate(words)}
    flat: list[int] = []
    for text in texts:
        flat.append(BEGIN)
        flat.extend(numbers.get(word, UNKNOWN) for word in text)
        flat.append(END)
    orders = _count(np.array(flat, np.int32), len(words), order)
    arrays, sizes = _smooth(orders, len(words), min_counts, len(seen) - len(known))
    write_arrays(path, {"order": order, "sentences": len(texts)}, {"words": pack_strings(words), **arrays})
    return {"words": len(words), **sizes}


def _count(flat: NDArray[np.int32], vocabulary: int, order: int) -> list[_Order]:
    """The distinct n-grams of each order; counts of all but the longest are the numbers of distinct left neighbours."""
    own = number_hashes(vocabulary)[flat]
    begin = flat == BEGIN
    sentence = np.cumsum(begin)
    ending: list[Hashes] = [own]  # ending[n - 1][i]: hash of the n-gram that ends at i.
    valid: list[NDArray[np.bool_]] = [np.ones(len(flat), np.bool_)]
    for n in range(2, order + 1):
        grown = np.zeros_like(own)
        # h(w1 … wn) = h(w1 … wn-1) * B + h(wn).
        grown[1:] = extend(ending[n - 2][:-1], own[1:])
        ok = np.zeros(len(flat), np.bool_)
        ok[n - 1 :] = sentence[n - 1 :] == sentence[: len(flat) - n + 1]
        ending.append(grown)
        valid.append(ok)
    orders: list[_Order] = []
    for n in range(1, order + 1):
        places = np.flatnonzero(valid[n - 1] & ~(begin if n == 1 else np.zeros_like(begin)))
        hashes, first, counts = np.unique(ending[n - 1][places], return_index=True, return_counts=True)
        at = places[first]
        empty = np.zeros(len(at), np.uint64)
        orders.append(
            _Order(
                hashes,
                ending[n - 2][at - 1] if n > 1 else empty,
                ending[n - 2][at] if n > 1 else empty,
                flat[at],
                counts.astype(np.float64),
                counts.astype(np.float64),
                begin[at - n + 1] if n > 1 else np.zeros(len(at), np.bool_),
            )
        )
    for n in range(order - 1):
        suffixes, continuations = np.unique(orders[n + 1].suffixes, return_counts=True)
        place = np.minimum(np.searchsorted(suffixes, orders[n].hashes), len(suffixes) - 1)
        kept = (suffixes[place] == orders[n].hashes) & ~orders[n].begins
        orders[n].counts = np.where(kept, continuations[place], orders[n].counts).astype(np.float64)
    return orders


def _discounts(counts: Floats) -> Floats:
    """D1, D2, D3+ by the counts of counts."""
    n1, n2, n3, n4 = (max(1.0, float((counts == k).sum())) for k in (1, 2, 3, 4))
    y = n1 / (n1 + 2 * n2)
    found = np.array([0.0, 1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3])
    return np.asarray(np.clip(found, [0.0, 0.1, 0.2, 0.3], [0.0, 0.95, 1.9, 2.85]))


def _find(table: Hashes, values: Hashes) -> tuple[NDArray[np.bool_], Places]:
    place = np.minimum(np.searchsorted(table, values), max(0, len(table) - 1))
    return table[place] == values, place


def _smooth(
    orders: list[_Order], vocabulary: int, min_counts: Mapping[int, int], unseen: int
) -> tuple[dict[str, NDArray[np.generic]], dict[str, int]]:
    """Interpolated probabilities, pruned tables, and back-off weights that make what is kept sum to one."""
    arrays: dict[str, NDArray[np.generic]] = {}
    sizes: dict[str, int] = {}
    first = orders[0]
    discount = _discounts(first.counts)[np.minimum(first.counts, 3).astype(int)]
    total = first.counts.sum()
    unigrams = np.full(vocabulary, discount.sum() / total / vocabulary)
    unigrams[first.last] += (first.counts - discount) / total
    # Full (unpruned) probabilities of the order below, by hash.
    full: Floats = unigrams[first.last]
    probabilities: list[tuple[_Order, Floats, NDArray[np.bool_]]] = []
    for n in range(2, len(orders) + 1):
        this, below = orders[n - 1], orders[n - 2]
        discount = _discounts(this.counts)[np.minimum(this.counts, 3).astype(int)]
        _, which = np.unique(this.contexts, return_inverse=True)
        sums = np.bincount(which, this.counts)
        freed = np.bincount(which, discount)
        _, place = _find(below.hashes, this.suffixes)
        lower = full[place]
        full = (this.counts - discount) / sums[which] + (freed / sums)[which] * lower
        probabilities.append((this, full, this.raw >= min_counts.get(n, 1)))
    # The unknown word stands for many: each of them gets its share.
    penalty = np.log(max(1, unseen))
    arrays["p1"] = _quantised(np.log(unigrams) - np.where(np.arange(vocabulary) == UNKNOWN, penalty, 0))
    backoffs = np.zeros(vocabulary)
    hash_numbers = number_hashes(vocabulary)
    by_hash = np.argsort(hash_numbers)
    for n, (this, full, kept) in enumerate(probabilities, 2):
        contexts, which = np.unique(this.contexts[kept], return_inverse=True)
        own = full[kept]
        lower = _lower_probability(this.suffixes[kept], n - 1, unigrams, hash_numbers, by_hash, probabilities)
        rest = np.maximum(1e-6, 1 - np.bincount(which, own)) / np.maximum(1e-6, 1 - np.bincount(which, lower))
        weights = np.minimum(0.0, np.log(rest))
        if n == 2:
            place = by_hash[np.searchsorted(hash_numbers[by_hash], contexts)]
            backoffs[place] = weights
            arrays["b1"] = _quantised(backoffs)
        else:
            table = probabilities[n - 3][0].hashes[probabilities[n - 3][2]]
            found, place = _find(table, contexts)
            column = np.zeros(len(table))
            column[place[found]] = weights[found]
            arrays[f"b{n - 1}"] = _quantised(column)
        keys, tags = split_hash(this.hashes[kept])
        arrays[f"k{n}"], arrays[f"t{n}"], arrays[f"p{n}"] = (
            keys,
            tags,
            _quantised(np.log(own) - np.where(this.last[kept] == UNKNOWN, penalty, 0)),
        )
        sizes[f"{n}-grams"] = int(kept.sum())
    return arrays, sizes


def _lower_probability(
    suffixes: Hashes,
    n: int,
    unigrams: Floats,
    hash_numbers: Hashes,
    by_hash: Places,
    probabilities: list[tuple[_Order, Floats, NDArray[np.bool_]]],
) -> Floats:
    """The full probability of n-grams (which exist, as parts of longer ones) in the order below."""
    if n == 1:
        return np.asarray(unigrams[by_hash[np.searchsorted(hash_numbers[by_hash], suffixes)]])
    order, full, _ = probabilities[n - 2]
    _, place = _find(order.hashes, suffixes)
    return np.asarray(full[place])


def _quantised(logs: Floats) -> NDArray[np.uint8]:
    return np.clip(np.rint(logs / -STEP), 0, 255).astype(np.uint8)
