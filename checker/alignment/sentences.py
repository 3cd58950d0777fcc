"""Which sentences of a version translate which sentences of the source.

The alignment is the best monotone sequence of beads (1-1, 1-0, 0-1, 1-2, 2-1, 2-2, 1-3, 3-1) by dynamic
programming, after Gale & Church (1993, "A program for aligning sentences in bilingual corpora"), with lexical
evidence in place of mere length as in Moore (2002, "Fast and accurate sentence alignment of bilingual
corpora"). Long documents are first cut at places where the evidence on both sides is beyond doubt, as
Bleualign (Sennrich & Volk 2010) anchors on sure pairs and vecalign (Thompson & Koehn 2019) refines a coarse
path. Sentences that stand elsewhere in the version are found afterwards among those that the monotone path
left over.

The gain of a bead is additive: the weight of the source units found in its target plus the weight of the
target units explained by its source, less a share of the weight of both. A sentence that joins a bead without
being covered there, or without explaining anything that the others do not, lowers the gain, so that dropped
and invented sentences stay alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from checker.documents.model import Kind, Segment

Floats = NDArray[np.float64]


class PairEvidence(Protocol):
    """Lexical evidence between sentence ``i`` of the source and sentence ``j`` of the version.

    A unit is a content term, a number or a name; the arrays of one sentence have one element a unit, in the
    same order in every call.
    """

    def source_weights(self, i: int) -> Floats:
        """The weight of each unit of source sentence ``i``."""

    def target_weights(self, j: int) -> Floats:
        """The weight of each unit of target sentence ``j``."""

    def covered(self, i: int, j: int) -> NDArray[np.bool_]:
        """Which units of source sentence ``i`` are found in target sentence ``j``."""

    def supported(self, i: int, j: int) -> NDArray[np.bool_]:
        """Which units of target sentence ``j`` are explained by source sentence ``i``."""


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences of the source and of the version that belong together, by index; one side may be empty.

    ``score`` (0-1) is the weighted share of the units of both sides that are found on the other. For a bead
    with an empty side it is the largest share found in any single sentence that was compared: low where the
    sentence is really missing.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float


#: Shapes of the beads of the dynamic programme, source by target; 1-0 and 0-1 are added in the recursion.
_SHAPES = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1))
_LARGEST = 3

#: Up to this many pairs of sentences all are compared; a longer document is cut first.
_ALL_PAIRS = 10_000
#: A part in which no sure place to cut is found is cut in proportion until it has at most this many pairs.
_MOST_PAIRS = 40_000
#: Source sentences of a part that are looked up in all of its target to find places to cut.
_PROBES = 12
#: Pairs compared at most when looking for moved sentences among those left over.
_REPAIR_PAIRS = 20_000

# Thresholds as shares of the way from the similarity of unrelated sentences to that of matching ones, fitted
# on articles joined from faithful translations and damaged: what a pair needs to stay together, what a pair
# out of order or beyond a cut needs, and what a further sentence in a bead needs (JOIN): a part of it by
# units found on the other side (FOUND), a part by explaining there what the others do not (OWN).
_ALONE = 0.3
_MOVED = 0.4
_SURE = 0.6
_JOIN = 0.75
_OWN = 0.15
_FOUND = 0.35
#: In a translation at least this share of the beads is strong (as good as a pair out of order must be).
_TRUST = 0.4
#: JOIN and OWN for a sentence that stands elsewhere than the rest of the bead.
_JOIN_APART = 1.3
_OWN_APART = 0.4
#: What a better fit of the lengths (0-1) adds to the share of a joining sentence.
_LENGTH_SAYS = 0.45
#: Similarity of unrelated and of matching pairs where a document is too short to tell, and the least of the
#: latter.
_UNRELATED = 0.05
_MATCHING = 0.6
_LEAST_MATCHING = 0.55

#: Weight, in mean weights of a sentence, that a sentence has beside its units. It is covered as far as the
#: lengths fit, so that sentences without any unit are aligned by length and place.
_BASE = 0.15
#: Standard deviation of the logarithm of the length ratio of matching sentences around that of the documents.
_LENGTH_SPREAD = 0.35
#: A 2-2 bead gives up this share of its weight: it must explain clearly more than two 1-1 beads.
_DOUBLE = 0.2

#: What equal kinds add to the fit of the lengths (0-1) of headlines and captions, and unequal ones take away.
_KIND = 1.0
_APART = (Kind.HEADLINE, Kind.CAPTION)


def align_sentences(source: Sequence[Segment], target: Sequence[Segment], evidence: PairEvidence) -> list[Bead]:
    """Aligns the sentences of a source document with those of a version.

    Every sentence is in exactly one bead. Beads come in the order of their first source sentence; a bead
    without source follows the one that holds the preceding target sentence.
    """
    pair = _Pair(source, target, evidence)
    parts = [_Part(pair, *bounds) for bounds in _cut(pair, 0, len(source), 0, len(target))]
    scale = _calibrate(pair, parts)
    matches = [match for part in parts for whole in part.best_path(scale) for match in _uncross(pair, whole)]
    matches = _match_moved(pair, matches, scale)
    matches = _trusted(pair, matches, scale)
    return _order(pair, parts, _attach(pair, matches, scale))


#: Source and target sentences of a bead with both.
_Match = tuple[tuple[int, ...], tuple[int, ...]]


class _Pair:
    """The two documents with the weights of their sentences and the evidence between them."""

    def __init__(self, source: Sequence[Segment], target: Sequence[Segment], evidence: PairEvidence) -> None:
        self.source = source
        self.target = target
        self.evidence = evidence
        self.source_units = [evidence.source_weights(i) for i in range(len(source))]
        self.target_units = [evidence.target_weights(j) for j in range(len(target))]
        self.source_weights = np.array([units.sum() for units in self.source_units], dtype=np.float64)
        self.target_weights = np.array([units.sum() for units in self.target_units], dtype=np.float64)
        self.source_lengths = np.array([_length(segment) for segment in source], dtype=np.float64)
        self.target_lengths = np.array([_length(segment) for segment in target], dtype=np.float64)
        self.source_kinds = _kind_codes(source)
        self.target_kinds = _kind_codes(target)
        self._similar: dict[tuple[int, int], float] = {}

    def similarity(self, i: int, j: int) -> float:
        """The share of the units of two sentences that are found in the other (0-1)."""
        known = self._similar.get((i, j))
        if known is None:
            known = self.score((i,), (j,))
            self._similar[i, j] = known
        return known

    def score(self, sources: tuple[int, ...], targets: tuple[int, ...]) -> float:
        """The share of the units of both sides of a bead that are found on the other side (0-1)."""
        whole = sum(self.source_weights[i] for i in sources) + sum(self.target_weights[j] for j in targets)
        if not whole:
            return 0.0
        found = sum(self.covered(i, targets) for i in sources) + sum(self.supported(sources, j) for j in targets)
        return float(min(1.0, found / whole))

    def covered(self, i: int, targets: tuple[int, ...]) -> float:
        """The weight of the units of a source sentence that are found in any of the target sentences."""
        hits = [self.evidence.covered(i, j) for j in targets]
        return float(self.source_units[i] @ np.logical_or.reduce(hits)) if hits else 0.0

    def supported(self, sources: tuple[int, ...], j: int) -> float:
        """The weight of the units of a target sentence that any of the source sentences explains."""
        hits = [self.evidence.supported(i, j) for i in sources]
        return float(self.target_units[j] @ np.logical_or.reduce(hits)) if hits else 0.0


@dataclass(frozen=True, slots=True)
class _Scale:
    """What the documents themselves tell: similarity of unrelated and matching pairs, lengths, weights."""

    unrelated: float
    matching: float
    log_ratio: float  # logarithm of target by source length
    base: float  # weight of a sentence beside its units

    def threshold(self, share: float) -> float:
        """The similarity at a share of the way from unrelated to matching."""
        return self.unrelated + share * (self.matching - self.unrelated)


class _Part:
    """A stretch of both documents whose sentences are all compared with each other."""

    def __init__(self, pair: _Pair, first: int, last: int, begin: int, end: int) -> None:
        self.pair = pair
        self.first, self.last, self.begin, self.end = first, last, begin, end
        self.rows, self.columns = last - first, end - begin
        # covered[b][i, j]: weight of source i found in the b targets from j; supported[a][i, j]: of target j
        # explained by the a sources from i.
        self.covered = [np.zeros((self.rows, self.columns)) for _ in range(_LARGEST + 1)]
        self.supported = [np.zeros((self.rows, self.columns)) for _ in range(_LARGEST + 1)]
        if self.rows and self.columns:
            self._compare()

    def _compare(self) -> None:
        pair, evidence = self.pair, self.pair.evidence
        for i in range(self.rows):
            row = np.array([evidence.covered(self.first + i, self.begin + j) for j in range(self.columns)])
            for size in range(1, min(_LARGEST, self.columns) + 1):
                found = _any_of_next(row, size) @ pair.source_units[self.first + i]
                self.covered[size][i, : len(found)] = found
        for j in range(self.columns):
            column = np.array([evidence.supported(self.first + i, self.begin + j) for i in range(self.rows)])
            for size in range(1, min(_LARGEST, self.rows) + 1):
                found = _any_of_next(column, size) @ pair.target_units[self.begin + j]
                self.supported[size][: len(found), j] = found

    @cached_property
    def similarities(self) -> Floats:
        """The similarity (0-1) of each source with each target sentence."""
        whole = self._source_weights[:, None] + self._target_weights[None, :]
        found = self.covered[1] + self.supported[1]
        return np.divide(found, whole, out=np.zeros_like(found), where=whole > 0)

    @property
    def _source_kinds(self) -> NDArray[np.int8]:
        return self.pair.source_kinds[self.first : self.last]

    @property
    def _target_kinds(self) -> NDArray[np.int8]:
        return self.pair.target_kinds[self.begin : self.end]

    @property
    def _source_weights(self) -> Floats:
        return self.pair.source_weights[self.first : self.last]

    @property
    def _target_weights(self) -> Floats:
        return self.pair.target_weights[self.begin : self.end]

    def best_path(self, scale: _Scale) -> list[_Match]:
        """The beads with both sides of the best monotone alignment of the part."""
        if not self.rows or not self.columns:
            return []
        gains = [self._gains(a, b, scale) for a, b in _SHAPES]
        best = np.zeros((self.rows + 1, self.columns + 1))
        step = np.full((self.rows + 1, self.columns + 1), -1, dtype=np.int8)
        step[0, :] = len(_SHAPES)  # 0-1; -1 is 1-0
        for i in range(1, self.rows + 1):
            best[i] = best[i - 1]
            for shape, (a, b) in enumerate(_SHAPES):
                if a > i or b > self.columns:
                    continue
                reached = best[i - a, : self.columns - b + 1] + gains[shape][i - a]
                better = reached > best[i, b:]
                best[i, b:][better] = reached[better]
                step[i, b:][better] = shape
            # A null bead costs nothing: along the row the best value so far is carried on.
            carried = np.maximum.accumulate(best[i])
            step[i][carried > best[i]] = len(_SHAPES)
            best[i] = carried
        return self._trace(step)

    def _trace(self, step: NDArray[np.int8]) -> list[_Match]:
        matches: list[_Match] = []
        i, j = self.rows, self.columns
        while i or j:
            shape = step[i, j]
            if shape == len(_SHAPES):
                j -= 1
            elif shape < 0:
                i -= 1
            else:
                a, b = _SHAPES[shape]
                i, j = i - a, j - b
                matches.append(
                    (
                        tuple(range(self.first + i, self.first + i + a)),
                        tuple(range(self.begin + j, self.begin + j + b)),
                    )
                )
        return matches[::-1]

    def _gains(self, a: int, b: int, scale: _Scale) -> Floats:
        """The gain of each bead of ``a`` source by ``b`` target sentences, by its first sentences."""
        rows, columns = self.rows - a + 1, self.columns - b + 1
        if rows <= 0 or columns <= 0:
            return np.zeros((max(rows, 0), max(columns, 0)))
        found = sum(self.covered[b][k : k + rows, :columns] for k in range(a)) + sum(
            self.supported[a][:rows, k : k + columns] for k in range(b)
        )
        sources = _sums(self._source_weights, a)[:, None]
        targets = _sums(self._target_weights, b)[None, :]
        threshold = scale.threshold(_ALONE)
        fit = self._fit(a, b, scale)
        gains = (
            found - threshold * (sources + targets) + scale.base * (a + b) * (fit + self._same_kind(a, b) - threshold)
        )
        if a == b == 2:
            gains -= _DOUBLE * (sources + targets)
        # Place and length alone speak only for sentences that have next to no units.
        allowed = (found > 0) | (sources + targets <= 2 * scale.base)
        if b == 1 and a > 1:
            rest = self._fit(a - 1, 1, scale)
            allowed &= self._all_join(self.covered[1], self.supported, self._source_weights, a, fit, rest, scale)
        elif a == 1 and b > 1:
            rest = self._fit(1, b - 1, scale)
            covered = [matrix.T for matrix in self.covered]
            allowed &= self._all_join(self.supported[1].T, covered, self._target_weights, b, fit.T, rest.T, scale).T
        allowed &= _same(self._source_kinds, a)[:, None] & _same(self._target_kinds, b)[None, :]
        return np.where(allowed, gains, -np.inf)

    @staticmethod
    def _all_join(
        own: Floats,
        other: Sequence[Floats],
        weights: Floats,
        size: int,
        fit: Floats,
        rest_fit: Floats,
        scale: _Scale,
    ) -> NDArray[np.bool_]:
        """Whether the first and the last of ``size`` merged sentences each add enough to the bead.

        ``own[k, j]`` is the weight of sentence ``k`` that is found in the single sentence ``j`` of the other
        side, ``other[n][k, j]`` the weight of that sentence explained by the ``n`` sentences from ``k``;
        ``fit`` and ``rest_fit`` tell how well the lengths fit with ``size`` and with one sentence less.
        """
        rows = len(weights) - size + 1
        whole = other[size][:rows]
        allowed = np.ones_like(whole, dtype=np.bool_)
        for member, rest in ((0, 1), (size - 1, 0)):
            weight = weights[member : member + rows, None]
            added = whole - other[size - 1][rest : rest + rows]
            longer = fit - rest_fit[rest : rest + rows]
            found = own[member : member + rows]
            gained = found + added + _LENGTH_SAYS * weight * longer
            usual = scale.matching * weight
            allowed &= (gained >= _JOIN * usual) & (added >= _OWN * usual) & (found >= _FOUND * usual)
            allowed &= weight > 0
        return allowed

    def _fit(self, a: int, b: int, scale: _Scale) -> Floats:
        """How well the lengths fit (0-1)."""
        sources = _sums(self.pair.source_lengths[self.first : self.last], a)
        targets = _sums(self.pair.target_lengths[self.begin : self.end], b)
        return _length_fit(sources[:, None], targets[None, :], scale)

    def _same_kind(self, a: int, b: int) -> Floats:
        """What the kinds add to the fit: headlines and captions are partners of their like."""
        sources = self._source_kinds[: self.rows - a + 1, None]
        targets = self._target_kinds[None, : self.columns - b + 1]
        return np.where(sources != targets, -_KIND, np.where(sources > 0, _KIND, 0.0))


def _length(segment: Segment) -> int:
    return max(1, len(segment.text))


def _any_of_next(hits: NDArray[np.bool_], size: int) -> NDArray[np.bool_]:
    """For each row the union of it and the ``size - 1`` rows after it."""
    rows = len(hits) - size + 1
    union = hits[:rows]
    for shift in range(1, size):
        union = union | hits[shift : shift + rows]
    return union


def _sums(values: Floats, size: int) -> Floats:
    """The sums of ``size`` values that follow each other."""
    return np.convolve(values, np.ones(size), mode="valid")


def _kind_codes(segments: Sequence[Segment]) -> NDArray[np.int8]:
    """A number for each kind that stands apart, 0 for running text."""
    return np.array([_APART.index(s.kind) + 1 if s.kind in _APART else 0 for s in segments], dtype=np.int8)


def _same(kinds: NDArray[np.int8], size: int) -> NDArray[np.bool_]:
    """Whether the ``size`` sentences from each place on are of one kind, so that they may be merged."""
    rows = len(kinds) - size + 1
    same = np.ones(rows, dtype=np.bool_)
    for shift in range(1, size):
        same &= kinds[:rows] == kinds[shift : shift + rows]
    return same


def _length_fit(source: Floats, target: Floats, scale: _Scale) -> Floats:
    """How well lengths in characters fit (0-1), by the log-normal model."""
    deviation = (np.log(target) - np.log(source) - scale.log_ratio) / _LENGTH_SPREAD
    fit: Floats = np.exp(-0.5 * deviation**2)
    return fit


def _calibrate(pair: _Pair, parts: Sequence[_Part]) -> _Scale:
    """Similarities and the length ratio from the pairs that are each other's best in their part."""
    matching: list[float] = []
    ratios: list[float] = []
    others: list[Floats] = []
    for part in parts:
        if not part.rows or not part.columns:
            continue
        similar = part.similarities
        rows = np.arange(part.rows)
        columns = similar.argmax(axis=1)
        mutual = (similar.argmax(axis=0)[columns] == rows) & (similar[rows, columns] > 0)
        matching += similar[rows, columns][mutual].tolist()
        ratios += [
            float(np.log(pair.target_lengths[part.begin + j] / pair.source_lengths[part.first + i]))
            for i, j in zip(rows[mutual], columns[mutual], strict=True)
        ]
        rest = np.ones(similar.shape, dtype=np.bool_)
        rest[rows[mutual], columns[mutual]] = False
        others.append(similar[rest])
    unrelated, usual = _UNRELATED, _MATCHING
    log_ratio = float(np.log(pair.target_lengths.sum() / pair.source_lengths.sum())) if matching else 0.0
    if len(matching) >= 3:
        usual = max(_LEAST_MATCHING, _median(matching))
        log_ratio = _median(ratios)
        unrelated = min(_median(np.concatenate(others).tolist()), usual / 3)
    weights = np.concatenate([pair.source_weights, pair.target_weights])
    mean = float(weights.mean()) if weights.any() else 1.0
    return _Scale(unrelated, usual, log_ratio, _BASE * mean)


def _median(values: Sequence[float]) -> float:
    """The median (not a number of none); numpy's loads modules that take longer than the alignment of an article."""
    if not values:
        return math.nan
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


# --- cutting long documents


def _cut(pair: _Pair, first: int, last: int, begin: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """Cuts long documents into parts ``(first, last, begin, end)`` at pairs that are beyond doubt."""
    rows, columns = last - first, end - begin
    if rows * columns <= _ALL_PAIRS:
        yield first, last, begin, end
        return
    places = _places(pair, first, last, begin, end)
    if not places and rows * columns <= _MOST_PAIRS:
        yield first, last, begin, end
        return
    if not places:  # no evidence to go by: in proportion
        places = [(first + rows // 2, begin + columns // 2)]
    for (i, j), (k, m) in pairwise([(first, begin), *places, (last, end)]):
        yield from _cut(pair, i, k, j, m)


def _places(pair: _Pair, first: int, last: int, begin: int, end: int) -> list[tuple[int, int]]:
    """Places ``(i, j)`` before which both documents can be cut, in order.

    Probes are looked up in the whole part. A probe counts if its best partner is clearly like it and so are
    the two sentences before them, and if it lies on the longest chain of probes in order, so that a moved
    paragraph does not decide.
    """
    anchors: list[tuple[int, int]] = []
    width = (last - first) / _PROBES
    for probe in range(_PROBES):
        low, high = first + int(probe * width), first + int((probe + 1) * width)
        candidates = range(max(low, first + 1), high)
        if not candidates:
            continue
        i = max(candidates, key=lambda k: pair.source_weights[k])
        if not pair.source_weights[i]:
            continue
        found = [pair.covered(i, (j,)) for j in range(begin, end)]
        j = begin + int(np.argmax(found))
        threshold = _UNRELATED + _SURE * (_MATCHING - _UNRELATED)
        if j > begin and min(pair.similarity(i, j), pair.similarity(i - 1, j - 1)) >= threshold:
            anchors.append((i, j))
    return _longest_chain(anchors)


def _longest_chain(anchors: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence of anchors (in source order) that is in target order as well."""
    chains: list[list[tuple[int, int]]] = []
    for anchor in anchors:
        before = max((chain for chain in chains if chain[-1][1] < anchor[1]), key=len, default=[])
        chains.append([*before, anchor])
    return max(chains, key=len, default=[])


# --- what the monotone path left over


def _uncross(pair: _Pair, match: _Match) -> list[_Match]:
    """A 2-2 bead as two 1-1 beads, if these explain nearly as much: neighbours that changed places."""
    sources, targets = match
    if len(sources) != 2 or len(targets) != 2:
        return [match]
    crossed = [((i,), (j,)) for i, j in zip(sources, reversed(targets), strict=True)]
    weights = [pair.source_weights[s[0]] + pair.target_weights[t[0]] for s, t in crossed]
    found = [pair.similarity(s[0], t[0]) for s, t in crossed]
    if np.dot(weights, found) < (1 - _DOUBLE) * pair.score(sources, targets) * sum(weights):
        return [match]
    return list(crossed)


def _match_moved(pair: _Pair, matches: list[_Match], scale: _Scale) -> list[_Match]:
    """Pairs sentences out of order that fit much better than where the monotone path left them.

    Candidates are the sentences without a partner and those in weak 1-1 beads, which give way.
    """
    needed = scale.threshold(_MOVED)
    weak = {
        match: pair.similarity(match[0][0], match[1][0]) for match in matches if len(match[0]) == len(match[1]) == 1
    }
    weak = {match: similarity for match, similarity in weak.items() if similarity < needed}
    settled = [match for match in matches if match not in weak]
    sources = _free(len(pair.source), [i for s, _ in settled for i in s], pair.source_weights)
    targets = _free(len(pair.target), [j for _, t in settled for j in t], pair.target_weights)
    while len(sources) * len(targets) > _REPAIR_PAIRS:  # keep the weightiest
        (sources if len(sources) >= len(targets) else targets).pop()
    pairs = sorted(((pair.similarity(i, j), -abs(i - j), i, j) for i in sources for j in targets), reverse=True)
    taken_sources: set[int] = set()
    taken_targets: set[int] = set()
    for similarity, _, i, j in pairs:
        if similarity < needed:
            break
        if i in taken_sources or j in taken_targets or ((i,), (j,)) in weak:
            continue
        taken_sources.add(i)
        taken_targets.add(j)
        settled.append(((i,), (j,)))
    kept = [m for m in weak if m[0][0] not in taken_sources and m[1][0] not in taken_targets]
    return settled + kept


def _free(count: int, used: Sequence[int], weights: Floats) -> list[int]:
    """Sentences that are not used, weightiest first."""
    return sorted(set(range(count)).difference(used), key=lambda k: (-weights[k], k))


def _trusted(pair: _Pair, matches: list[_Match], scale: _Scale) -> list[_Match]:
    """Without the weak beads, if they are most: they stand by their place between strong ones only."""
    needed = scale.threshold(_MOVED)
    strong = [match for match in matches if pair.score(*match) >= needed]
    return matches if len(strong) >= _TRUST * len(matches) else strong


def _attach(pair: _Pair, matches: list[_Match], scale: _Scale) -> list[_Match]:
    """Adds sentences still without a partner to the bead that they complete, wherever it stands."""
    budget = _REPAIR_PAIRS
    for side, weights in enumerate((pair.source_weights, pair.target_weights)):
        for sentence in _free(len(weights), [k for match in matches for k in match[side]], weights):
            budget -= len(matches)
            if not weights[sentence] or budget < 0:
                break
            gains = [_joining_gain(pair, match, side, sentence, scale) for match in matches]
            place = int(np.argmax(gains)) if gains else 0
            if gains and gains[place] > 0:
                sources, targets = matches[place]
                if side:
                    targets = tuple(sorted((*targets, sentence)))
                else:
                    sources = tuple(sorted((*sources, sentence)))
                matches[place] = sources, targets
    return matches


def _joining_gain(pair: _Pair, match: _Match, side: int, sentence: int, scale: _Scale) -> float:
    """By how much a sentence (of the source for side 0) belongs into a bead; not positive if it does not."""
    sources, targets = match
    members = match[side]
    kinds = (pair.source_kinds, pair.target_kinds)[side]
    if len(members) >= _LARGEST or kinds[sentence] != kinds[members[0]]:
        return 0.0
    weight = float((pair.source_weights, pair.target_weights)[side][sentence])
    found = pair.supported(sources, sentence) if side else pair.covered(sentence, targets)
    near = any(abs(sentence - member) == 1 for member in members)
    needed = scale.matching * (_JOIN if near else _JOIN_APART) * weight
    own = scale.matching * (_OWN if near else _OWN_APART) * weight
    if found < _FOUND * scale.matching * weight:
        return 0.0
    grown = (sources, (*targets, sentence)) if side else ((*sources, sentence), targets)
    if side:
        added = sum(pair.covered(i, grown[1]) - pair.covered(i, targets) for i in sources)
    else:
        added = sum(pair.supported(grown[0], j) - pair.supported(sources, j) for j in targets)
    longer = _fit_of(pair, grown, scale) - _fit_of(pair, match, scale)
    return found + added + _LENGTH_SAYS * weight * longer - needed if added >= own else 0.0


def _fit_of(pair: _Pair, match: _Match, scale: _Scale) -> float:
    lengths = (pair.source_lengths[list(match[0])].sum(), pair.target_lengths[list(match[1])].sum())
    return float(_length_fit(*lengths, scale))


def _order(pair: _Pair, parts: Sequence[_Part], matches: Sequence[_Match]) -> list[Bead]:
    """All beads with their scores in source order; those without source follow the preceding target."""
    best_source = np.zeros(len(pair.source))
    best_target = np.zeros(len(pair.target))
    for part in parts:
        if part.rows and part.columns:
            best_source[part.first : part.last] = part.covered[1].max(axis=1)
            best_target[part.begin : part.end] = part.supported[1].max(axis=0)
    beads = [Bead(sources, targets, pair.score(sources, targets)) for sources, targets in matches]
    aligned_sources = {i for bead in beads for i in bead.source}
    aligned_targets = {j for bead in beads for j in bead.target}
    for i in range(len(pair.source)):
        if i not in aligned_sources:
            beads.append(Bead((i,), (), _share(best_source[i], pair.source_weights[i])))
    beads.sort(key=lambda bead: bead.source)
    after: dict[int, int] = {j: place for place, bead in enumerate(beads) for j in bead.target}
    inserted: dict[int, list[Bead]] = {}
    place = -1
    for j in range(len(pair.target)):
        place = after.get(j, place)
        if j not in aligned_targets:
            inserted.setdefault(place, []).append(Bead((), (j,), _share(best_target[j], pair.target_weights[j])))
    ordered = inserted.get(-1, [])
    for place, bead in enumerate(beads):
        ordered += [bead, *inserted.get(place, [])]
    return ordered


def _share(found: float, whole: float) -> float:
    return float(min(1.0, found / whole)) if whole else 0.0
