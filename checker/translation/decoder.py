"""Beam search over translation options (Koehn 2004): phrases left to right, their order limited, scores log-linear.

Hypotheses that cover the same number of source words compete in one stack. Those that cover the same words, end at
the same place and have the same last words are merged. Candidates are first ranked with an estimate of the language
model and the cost of what is still to be translated; the exact model scores only the best of them, all at once, and
those of several sentences together: the searches run side by side, each waiting for the scores that it asked for.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from checker.translation.language_model import BEGIN, END, NgramModel
from checker.translation.options import DISTORTION, FEATURES, LANGUAGE_MODEL, ORIENTATION, Options

#: Sentences are cut into pieces of at most this many words: coverage is a 64-bit mask.
MAX_WORDS = 60

Ints = NDArray[np.int32]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class SearchLimits:
    """``beam``: hypotheses a stack; ``distortion``: how many words a phrase may jump; ``exact``: candidates a stack
    that the language model scores exactly, in beams."""

    beam: int = 24
    distortion: int = 5
    exact: int = 5


#: A group of hypotheses to be followed by the options of one span: the first of the hypotheses in their order and their
#: number; the first of the options and their number; the orientation; the words that are covered then; the cost of the
#: jump; the estimate of what is left.
_Proposal = tuple[int, int, int, int, int, int, float, float]


@dataclass(frozen=True)
class Derivation:
    """A translation: the options used in target order, features summed, and the model score."""

    options: tuple[int, ...]
    features: Floats
    score: float


#: Contexts (N, k) and words (N,) whose probabilities a search asks for.
Question = tuple[Ints, Ints]
Search = Generator[Question, Floats, list[Derivation]]


def search(
    options: Options,
    length: int,
    model: NgramModel,
    weights: Floats,
    limits: SearchLimits,
    walls: frozenset[int] = frozenset(),
    best: int = 1,
) -> Search:
    """Looks for the best translations of a sentence of ``length`` words, best first.

    ``walls`` are places that no phrase is moved across: all before one is translated before anything after it.
    """
    return _Search(options, length, model, weights, limits, walls).run(best)


def run_together(searches: Sequence[Search], model: NgramModel) -> list[list[Derivation]]:
    """What searches find, in their order; the language model answers all of them at once, each as if it were alone."""
    found: list[list[Derivation]] = [[] for _ in searches]
    answers: dict[int, Floats | None] = dict.fromkeys(range(len(searches)))
    while answers:
        questions: dict[int, Question] = {}
        for n, answer in answers.items():
            try:
                questions[n] = next(searches[n]) if answer is None else searches[n].send(answer)
            except StopIteration as end:
                found[n] = end.value
        answers = {}
        if questions:
            contexts, words = (np.concatenate(parts) for parts in zip(*questions.values(), strict=True))
            scores = model.score(contexts, words)
            ends = np.cumsum([len(w) for _, w in questions.values()])
            answers = dict(zip(questions, np.split(scores, ends[:-1]), strict=True))
    return found


class _Search:
    def __init__(
        self,
        options: Options,
        length: int,
        model: NgramModel,
        weights: Floats,
        limits: SearchLimits,
        walls: frozenset[int],
    ) -> None:
        self.options, self.length, self.weights, self.limits = options, length, weights, limits
        self.reach = model.order - 1
        self.turning = options.orientations * weights[ORIENTATION:]
        self.future = self._future_costs()
        self.all = (1 << length) - 1
        self.remaining: dict[int, float] = {}
        self.fence = self._fences(walls)
        #: For each place the spans that begin there: their ends, words as a mask, first option and number of options.
        self.by_start: list[list[tuple[int, int, int, int]]] = [[] for _ in range(length)]
        for (start, end), (first, last) in sorted(options.spans.items()):
            self.by_start[start].append((end, ((1 << end) - (1 << start)), first, last - first))
        self.pending: list[list[_Proposal]] = [[] for _ in range(length + 1)]
        # All hypotheses, those of a stack together and the best first: what is known of them, and where they come from.
        size = length * limits.beam + 1
        self.score, self.language = np.zeros(size), np.zeros(size)
        self.state = np.full((size, self.reach), -1, np.int32)
        self.option, self.parent = np.full(size, -1, np.int32), np.full(size, -1, np.int64)
        #: The hypotheses of each stack in the order of their groups.
        self.order = np.zeros(size, np.int64)
        self.count = 0

    def _fences(self, walls: frozenset[int]) -> list[int]:
        """For each place, the end of its stretch between walls (walls stand before the words given)."""
        fence, end = [0] * (self.length + 1), self.length
        for place in range(self.length - 1, -1, -1):
            fence[place] = end
            if place in walls:
                end = place
        fence[self.length] = self.length
        return fence

    def _future_costs(self) -> list[list[float]]:
        """The best estimate for each span: its best option, or its best split."""
        n = self.length
        cost = np.full((n + 1, n + 1), -1e9)
        for (start, end), (first, _) in self.options.spans.items():
            cost[start, end] = self.options.estimate[first]
        for size in range(2, n + 1):
            starts = np.arange(n - size + 1)
            # All spans of a size at once, a row for each; a column for each place where one may be split.
            places = starts[:, None] + np.arange(1, size)
            splits = cost[starts[:, None], places] + cost[places, starts[:, None] + size]
            cost[starts, starts + size] = np.maximum(cost[starts, starts + size], splits.max(axis=1))
        found: list[list[float]] = cost.tolist()
        return found

    def _rest(self, coverage: int) -> float:
        """The estimate for all that a coverage leaves open."""
        found = 0.0
        left = self.all & ~coverage
        while left:
            lowest = left & -left
            # What is added to the lowest bit runs through all that follow it without a gap.
            behind = left + lowest
            found += self.future[lowest.bit_length() - 1][(behind & -behind).bit_length() - 1]
            left &= behind
        return found

    def run(self, best: int) -> Search:
        self.state[0, -1] = BEGIN
        self.count = 1
        #: Words covered, and where the last phrase begins and ends, of each hypothesis of the stack at hand.
        places: list[tuple[int, ...]] = [(0, 0, 0)]
        for covered in range(self.length):
            self._expand(covered, places)
            places = yield from self._select(covered + 1)
        if not places:
            return []
        last = slice(self.count - len(places), self.count)
        ends = yield self.state[last], np.full(len(places), END, np.int32)
        total = self.score[last] + self.weights[LANGUAGE_MODEL] * ends
        order = np.argsort(-total, kind="stable")[:best]
        return [self._derivation(last.start + int(n), float(ends[n]), float(total[n])) for n in order]

    def _expand(self, covered: int, places: Sequence[tuple[int, ...]]) -> None:
        """Proposes every hypothesis of the last stack with every option that may follow."""
        first_one = self.count - len(places)
        groups: dict[tuple[int, ...], list[int]] = {}
        for n, place in enumerate(places, first_one):
            groups.setdefault(place[:3], []).append(n)
        self.order[first_one : self.count] = [n for members in groups.values() for n in members]
        limit, weight, row = self.limits.distortion, float(self.weights[DISTORTION]), first_one
        pending, remaining = self.pending, self.remaining
        for (coverage, begin, end), members in groups.items():
            gap, rows = _first_gap(coverage), len(members)
            fence = self.fence[gap]
            for start in range(gap, min(fence, gap + limit + 1)):
                jump = abs(start - end)
                if coverage >> start & 1 or (jump > limit and start != gap):
                    continue
                cost = weight * jump
                for stop, mask, first, width in self.by_start[start]:
                    # A jump must leave the first gap within reach and stay on this side of the wall.
                    if coverage & mask or (start != gap and (stop - gap > limit or stop > fence)):
                        continue
                    total = coverage | mask
                    rest = remaining.get(total)
                    if rest is None:
                        rest = remaining[total] = self._rest(total)
                    turn = orientation(begin, end, start, stop)
                    pending[covered + stop - start].append((row, rows, first, width, turn, total, cost, rest))
            row += rows

    def _select(self, covered: int) -> Generator[Question, Floats, list[tuple[int, ...]]]:
        """Keeps the best candidates of a stack, scored exactly and merged; returns their places."""
        pending = self.pending[covered]
        self.pending[covered] = []
        if not pending:
            return []
        *numbers, coverages, jumps, left = zip(*pending, strict=True)
        row, rows, first, width, turn = np.array(numbers, np.int64)
        # Every hypothesis of a group with every option of its span, laid out flat.
        sizes = rows * width
        group = np.arange(len(sizes)).repeat(sizes)
        local = np.arange(len(group)) - (sizes.cumsum() - sizes).repeat(sizes)
        turns, parts = np.divmod(local, width[group])
        parents = self.order[row[group] + turns]
        chosen = first[group] + parts
        moves = self.turning[chosen, turn[group]]
        costs, rests = np.array(jumps), np.array(left)
        estimate = self.score[parents] + moves + self.options.estimate[chosen] + (costs + rests)[group]
        limit = self.limits.beam * self.limits.exact
        if len(estimate) > limit:
            keep = (-estimate).argpartition(limit)[:limit]
            keep.sort()
            group, parents, chosen, moves = group[keep], parents[keep], chosen[keep], moves[keep]
        language, state = yield from self._language_scores(self.state[parents], chosen)
        score = self.score[parents] + self.options.static[chosen] + self.weights[LANGUAGE_MODEL] * language
        score = score + moves + costs[group]
        coverage = [coverages[g] for g in group.tolist()]
        starts, ends = self.options.start[chosen].tolist(), self.options.end[chosen].tolist()
        places = list(zip(coverage, starts, ends, *state.T.tolist(), strict=True))
        kept = self._merged(score + rests[group], places)
        new = slice(self.count, self.count + len(kept))
        self.count = new.stop
        self.score[new], self.language[new], self.state[new] = score[kept], language[kept], state[kept]
        self.option[new], self.parent[new] = chosen[kept], parents[kept]
        return [places[n] for n in kept]

    def _language_scores(
        self, context: Ints, chosen: NDArray[np.int64]
    ) -> Generator[Question, Floats, tuple[Floats, Ints]]:
        """log p of the first words of options after their contexts, and the contexts after the options."""
        words, length = self.options.words[chosen], self.options.length[chosen]
        scores = np.zeros(len(chosen))
        for place in range(words.shape[1]):
            rows = (length > place).nonzero()[0]
            if not len(rows):
                break
            if place < self.reach:
                scores[rows] += yield context[rows], words[rows, place]
            context[rows, :-1] = context[rows, 1:]
            context[rows, -1] = words[rows, place]
        return scores, context

    def _merged(self, total: Floats, places: Sequence[tuple[int, ...]]) -> list[int]:
        """The candidates that are kept, best first: one of each place (with the last words), as many as the beam."""
        seen: set[tuple[int, ...]] = set()
        kept: list[int] = []
        for n in (-total).argsort(kind="stable").tolist():
            key = places[n]
            if key in seen:
                continue
            seen.add(key)
            kept.append(n)
            if len(kept) >= self.limits.beam:
                break
        return kept

    def _derivation(self, number: int, end: float, total: float) -> Derivation:
        used: list[int] = []
        features = np.zeros(len(FEATURES))
        features[LANGUAGE_MODEL] = end
        while number:
            option, language = int(self.option[number]), self.language[number]
            number = int(self.parent[number])
            used.append(option)
            features += self.options.features[option]
            features[LANGUAGE_MODEL] += language + self.options.inner[option]
            begin, stop = self._place(number)
            start, finish = int(self.options.start[option]), int(self.options.end[option])
            features[DISTORTION] += abs(start - stop)
            turn = orientation(begin, stop, start, finish)
            features[ORIENTATION + turn] += self.options.orientations[option, turn]
        return Derivation(tuple(reversed(used)), features, total)

    def _place(self, number: int) -> tuple[int, int]:
        """Where the last phrase of a hypothesis begins and ends."""
        option = int(self.option[number])
        return (int(self.options.start[option]), int(self.options.end[option])) if number else (0, 0)


def orientation(begin: int, end: int, start: int, stop: int) -> int:
    """How a phrase at ``start``–``stop`` follows one at ``begin``–``end``: 0 monotone, 1 swap, 2 jump."""
    if start == end:
        return 0
    return 1 if stop == begin else 2


def _first_gap(coverage: int) -> int:
    """The first place that is not covered."""
    return (~coverage & (coverage + 1)).bit_length() - 1
