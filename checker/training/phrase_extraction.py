"""Phrase pairs that are consistent with word alignments (Koehn, Och & Marcu 2003), found and counted in batches.

A pair of spans is consistent when no word of one is linked to a word outside the other and at least one link
lies within; unlinked words at the edges may belong to the phrase or not. A phrase that holds a number without a
partner of the same value, numbers that change their order, or half a pair of quotes or brackets is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from checker.training.phrase_corpus import Corpus, hashes
from checker.translation.hashing import extend, mix
from checker.translation.numbers import NUMBER_KEYS

#: Unlinked words that a phrase may take in on either side.
MAX_UNLINKED = 2
#: Marks that come in pairs: both sides of a phrase hold as many, or half a pair would be lost or made up.
PAIRED = ('"', "(", ")")
_NONE = np.int32(2**31 - 1)

Hashes = NDArray[np.uint64]
Ints = NDArray[np.int32]
Floats = NDArray[np.float32]


@dataclass
class PhraseCounts:
    """Distinct phrase pairs: hashes of both sides, weighted counts, number of occurrences, and the words.

    ``source_place``/``target_place`` are places in the arrays of words (``source``, ``target``), where a phrase of
    ``source_length``/``target_length`` words can be read. ``orientations`` (N, 2) counts how often the source phrase
    follows that of the translation before it directly (monotone), and how often it stands directly before it (swap).
    """

    source_hash: Hashes
    target_hash: Hashes
    counts: Floats
    occurrences: Ints
    source_place: Ints
    source_length: NDArray[np.uint8]
    target_place: Ints
    target_length: NDArray[np.uint8]
    orientations: Floats

    def __len__(self) -> int:
        return len(self.source_hash)

    def take(self, rows: NDArray[np.generic]) -> PhraseCounts:
        """Some of the pairs."""
        return PhraseCounts(
            self.source_hash[rows],
            self.target_hash[rows],
            self.counts[rows],
            self.occurrences[rows],
            self.source_place[rows],
            self.source_length[rows],
            self.target_place[rows],
            self.target_length[rows],
            self.orientations[rows],
        )


def extract_phrases(corpus: Corpus, longest_source: int, longest_target: int) -> PhraseCounts:
    """The phrase pairs of a corpus, counted with the weights of the sentences."""
    spans = list(_consistent(corpus, longest_source, longest_target))
    source_place, source_length, target_place, target_length = (np.concatenate(c) for c in zip(*spans, strict=True))
    source_hash = _at(spans_of(hashes(corpus.source_words)[corpus.source], longest_source), source_place, source_length)
    target_hash = _at(spans_of(hashes(corpus.target_words)[corpus.target], longest_target), target_place, target_length)
    weights = corpus.weights[corpus.source_sentence[source_place]]
    orientations = _orientations(corpus, source_place, source_length, target_place)
    pair = mix(source_hash, target_hash)
    order = np.argsort(pair, kind="stable")
    pair = pair[order]
    starts = np.flatnonzero(np.concatenate([[True], pair[1:] != pair[:-1]])) if len(pair) else np.zeros(0, np.int64)
    first = order[starts]
    counts = np.add.reduceat(weights[order], starts) if len(pair) else np.zeros(0, np.float32)
    occurrences = np.diff(np.append(starts, len(pair)))
    turned = np.add.reduceat(orientations[order].astype(np.float32), starts, axis=0)
    return PhraseCounts(
        source_hash[first],
        target_hash[first],
        counts.astype(np.float32),
        occurrences.astype(np.int32),
        source_place[first],
        source_length[first],
        target_place[first],
        target_length[first],
        turned,
    )


def _orientations(
    corpus: Corpus, source_place: Ints, source_length: NDArray[np.uint8], target_place: Ints
) -> NDArray[np.bool_]:
    """(N, 2): monotone and swap, by the links at the corners (word-based, Koehn et al. 2005)."""
    size = np.int64(len(corpus.target) + 2)
    links = np.sort(corpus.links[:, 0].astype(np.int64) * size + corpus.links[:, 1])

    def linked(sources: NDArray[np.int64], targets: NDArray[np.int64]) -> NDArray[np.bool_]:
        wanted = sources * size + targets
        place = np.minimum(np.searchsorted(links, wanted), len(links) - 1)
        return np.asarray(links[place] == wanted)

    first, before = source_place.astype(np.int64), target_place.astype(np.int64) - 1
    starts = _initial(corpus.target_sentence)[target_place]
    monotone = np.where(starts, _initial(corpus.source_sentence)[source_place], linked(first - 1, before))
    return np.stack([monotone, ~starts & linked(first + source_length, before)], axis=1)


def _initial(sentence: Ints) -> NDArray[np.bool_]:
    """Which words are the first of their sentence."""
    return np.concatenate([[True], sentence[1:] != sentence[:-1]])


def spans_of(words: Hashes, longest: int) -> list[Hashes]:
    """The hashes of the spans of 1, 2, … words that start at each place (spans past the end are never asked for)."""
    rows = [words]
    for length in range(1, longest):
        grown = np.zeros_like(words)
        grown[: len(words) - length] = extend(rows[-1][: len(words) - length], words[length:])
        rows.append(grown)
    return rows


def _at(spans: list[Hashes], places: Ints, lengths: NDArray[np.uint8]) -> Hashes:
    found = np.zeros(len(places), np.uint64)
    for length, row in enumerate(spans, 1):
        chosen = lengths == length
        found[chosen] = row[places[chosen]]
    return found


def _reach(size: int, own: Ints, other: Ints) -> tuple[Ints, Ints]:
    """The first and the last place that each word is linked to (first > last where it is unlinked)."""
    low, high = np.full(size, _NONE, np.int32), np.full(size, -1, np.int32)
    np.minimum.at(low, own, other)
    np.maximum.at(high, own, other)
    return low, high


def _consistent(
    corpus: Corpus, longest_source: int, longest_target: int
) -> Iterator[tuple[Ints, NDArray[np.uint8], Ints, NDArray[np.uint8]]]:
    size, other = len(corpus.source), len(corpus.target)
    low, high = _reach(size, corpus.links[:, 0], corpus.links[:, 1])
    back_low, back_high = _reach(other, corpus.links[:, 1], corpus.links[:, 0])
    # Where spans of 1, 2, … target words starting at a place are linked to.
    lows, highs = [back_low], [back_high]
    for length in range(1, longest_target):
        lows.append(_grown(lows[-1], back_low, length, np.minimum))
        highs.append(_grown(highs[-1], back_high, length, np.maximum))
    low_table, high_table = np.stack(lows), np.stack(highs)
    free_before, free_after = _unlinked_runs(back_high < 0, corpus.target_sentence)
    bad_source, bad_target = _running(_bad_numbers(corpus)), _running(corpus.target_bad)
    paired = [
        (
            _running(_places_of(corpus.source_words, corpus.source, mark)),
            _running(_places_of(corpus.target_words, corpus.target, mark)),
        )
        for mark in PAIRED
    ]
    first, last = low.copy(), high.copy()
    for length in range(1, longest_source + 1):
        if length > 1:
            first, last = _grown(first, low, length - 1, np.minimum), _grown(last, high, length - 1, np.maximum)
        ends = np.arange(size) + length - 1
        inside = ends < size
        inside[inside] = corpus.source_sentence[ends[inside]] == corpus.source_sentence[inside.nonzero()[0]]
        places = np.flatnonzero(inside & (last >= 0) & (last - first < longest_target))
        span = last[places] - first[places]
        start = first[places]
        kept = (low_table[span, start] >= places) & (high_table[span, start] < places + length)
        kept &= bad_source[places + length] == bad_source[places]
        places, start, span = places[kept], start[kept], span[kept]
        for before in range(MAX_UNLINKED + 1):
            for after in range(MAX_UNLINKED + 1):
                words = span + 1 + before + after
                chosen = (
                    (free_before[start] >= before) & (free_after[start + span] >= after) & (words <= longest_target)
                )
                at, count = start[chosen] - before, words[chosen]
                good = bad_target[at + count] == bad_target[at]
                for mine, theirs in paired:
                    own = places[chosen]
                    good &= mine[own + length] - mine[own] == theirs[at + count] - theirs[at]
                yield (
                    places[chosen][good].astype(np.int32),
                    np.full(int(good.sum()), length, np.uint8),
                    at[good].astype(np.int32),
                    count[good].astype(np.uint8),
                )


def _places_of(vocabulary: list[str], words: Ints, mark: str) -> NDArray[np.bool_]:
    return np.asarray(words == (vocabulary.index(mark) if mark in vocabulary else -1))


def _grown(row: Ints, single: Ints, length: int, join: np.ufunc) -> Ints:
    """Least or greatest links of spans that grow by the word ``length`` places on; past the end nothing changes."""
    grown = row.copy()
    grown[: len(row) - length] = join(row[: len(row) - length], single[length:])
    return grown


def _unlinked_runs(unlinked: NDArray[np.bool_], sentence: Ints) -> tuple[Ints, Ints]:
    """How many unlinked words stand directly before and after each word, within its sentence."""

    def before(free: NDArray[np.bool_], sentences: Ints) -> Ints:
        runs = np.zeros(len(free), np.int32)
        for step in range(1, MAX_UNLINKED + 1):
            near = np.zeros(len(free), np.bool_)
            near[step:] = free[:-step] & (sentences[step:] == sentences[:-step])
            runs[near & (runs == step - 1)] = step
        return runs

    return before(unlinked, sentence), before(unlinked[::-1], sentence[::-1])[::-1]


def _running(flags: NDArray[np.bool_]) -> Ints:
    return np.concatenate([[0], np.cumsum(flags)]).astype(np.int32)


def _bad_numbers(corpus: Corpus) -> NDArray[np.bool_]:
    """Source numbers without a partner, or whose partner stands before that of the number before them."""
    bad = corpus.source_bad.copy()
    numeric = np.array([w in NUMBER_KEYS for w in corpus.source_words], np.bool_)
    rows = corpus.links[numeric[corpus.source[corpus.links[:, 0]]]]
    if len(rows) > 1:
        rows = rows[np.argsort(rows[:, 0], kind="stable")]
        together = corpus.source_sentence[rows[1:, 0]] == corpus.source_sentence[rows[:-1, 0]]
        bad[rows[1:, 0][together & (rows[1:, 1] < rows[:-1, 1])]] = True
    return bad
