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


@dataclass
class _Stack:
    """Hypotheses that cover the same number of words, best first."""

    score: Floats
    language: Floats
    coverage: list[int]
    start: Ints
    end: Ints
    gap: Ints
    state: Ints
    parent: list[tuple[int, int]]
    option: Ints


#: A group of hypotheses of one stack to be followed by the options of one span: the stack; the first of the hypotheses
#: in its order and their number; the first of the options and their number; the orientation; the words that are covered
#: then; the cost of the jump; the estimate of what is left.
_Proposal = tuple[int, int, int, int, int, int, int, float, float]


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
        self.stacks: list[_Stack] = []
        #: The hypotheses of each stack in the order of their groups.
        self.orders: list[NDArray[np.int64]] = []
        self.pending: list[list[_Proposal]] = [[] for _ in range(length + 1)]

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
        state = np.full((1, self.reach), -1, np.int32)
        state[0, -1] = BEGIN
        zero = np.zeros(1, np.int32)
        self.stacks.append(_Stack(np.zeros(1), np.zeros(1), [0], zero, zero, zero, state, [(-1, -1)], zero - 1))
        for covered in range(self.length):
            self._expand(covered)
            self.stacks.append((yield from self._select(covered + 1)))
        last = self.stacks[self.length]
        if not len(last.score):
            return []
        ends = yield last.state, np.full(len(last.score), END, np.int32)
        total = last.score + self.weights[LANGUAGE_MODEL] * ends
        order = np.argsort(-total, kind="stable")[:best]
        return [self._derivation(int(n), float(ends[n]), float(total[n])) for n in order]

    def _expand(self, covered: int) -> None:
        """Proposes every hypothesis of a stack with every option that may follow."""
        stack = self.stacks[covered]
        groups: dict[tuple[int, int, int], list[int]] = {}
        for n, (coverage, *place) in enumerate(
            zip(stack.coverage, stack.start.tolist(), stack.end.tolist(), strict=True)
        ):
            groups.setdefault((coverage, *place), []).append(n)
        self.orders.append(np.array([n for members in groups.values() for n in members], np.int64))
        limit, weight, row = self.limits.distortion, float(self.weights[DISTORTION]), 0
        pending, remaining = self.pending, self.remaining
        for (coverage, begin, end), members in groups.items():
            gap, rows = int(stack.gap[members[0]]), len(members)
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
                    pending[covered + stop - start].append((covered, row, rows, first, width, turn, total, cost, rest))
            row += rows

    def _select(self, covered: int) -> Generator[Question, Floats, _Stack]:
        """The best candidates of a stack, scored exactly and merged."""
        pending = self.pending[covered]
        self.pending[covered] = []
        if not pending:
            empty, state = np.zeros(0, np.int32), np.zeros((0, self.reach), np.int32)
            return _Stack(np.zeros(0), np.zeros(0), [], empty, empty, empty, state, [], empty)
        from_stack, *places, coverages, jumps, left = zip(*pending, strict=True)
        stacks, row, rows, first, width, turn = np.array((from_stack, *places), np.int64)
        # Every hypothesis of a group with every option of its span, laid out flat.
        sizes = rows * width
        group = np.arange(len(sizes)).repeat(sizes)
        local = np.arange(len(group)) - (sizes.cumsum() - sizes).repeat(sizes)
        used = sorted(set(from_stack))
        offset = np.zeros(used[-1] + 1, np.int64)
        offset[used] = np.cumsum([0, *(len(self.orders[n]) for n in used[:-1])])
        order = np.concatenate([self.orders[n] for n in used])
        scores = np.concatenate([self.stacks[n].score[self.orders[n]] for n in used])
        turns, parts = np.divmod(local, width[group])
        flat = (offset[stacks] + row)[group] + turns
        chosen = first[group] + parts
        moves = self.turning[chosen, turn[group]]
        costs, rests = np.array(jumps), np.array(left)
        estimate = scores[flat] + moves + self.options.estimate[chosen] + (costs + rests)[group]
        limit = self.limits.beam * self.limits.exact
        if len(estimate) > limit:
            keep = (-estimate).argpartition(limit)[:limit]
            keep.sort()
            group, flat, chosen, moves = group[keep], flat[keep], chosen[keep], moves[keep]
        parents, origin = order[flat], stacks[group]
        state, before = self._parents(origin, parents)
        language, state = yield from self._language_scores(state, chosen)
        score = before + self.options.static[chosen] + self.weights[LANGUAGE_MODEL] * language
        score = score + moves + costs[group]
        coverage = [coverages[g] for g in group.tolist()]
        return self._merged(score + rests[group], score, language, coverage, state, origin, parents, chosen)

    def _parents(self, origin: NDArray[np.int64], parents: NDArray[np.int64]) -> tuple[Ints, Floats]:
        state = np.zeros((len(parents), self.reach), np.int32)
        score = np.zeros(len(parents))
        for stack in set(origin.tolist()):
            rows = origin == stack
            state[rows] = self.stacks[stack].state[parents[rows]]
            score[rows] = self.stacks[stack].score[parents[rows]]
        return state, score

    def _language_scores(
        self, state: Ints, chosen: NDArray[np.int64]
    ) -> Generator[Question, Floats, tuple[Floats, Ints]]:
        """log p of the first words of options after their contexts, and the states after the options."""
        words, length = self.options.words[chosen], self.options.length[chosen]
        scores = np.zeros(len(chosen))
        context = state.copy()
        for place in range(words.shape[1]):
            rows = (length > place).nonzero()[0]
            if not len(rows):
                break
            if place < self.reach:
                scores[rows] += yield context[rows], words[rows, place]
            context[rows, :-1] = context[rows, 1:]
            context[rows, -1] = words[rows, place]
        return scores, context

    def _merged(
        self,
        total: Floats,
        score: Floats,
        language: Floats,
        coverage: list[int],
        state: Ints,
        origin: NDArray[np.int64],
        parents: NDArray[np.int64],
        chosen: NDArray[np.int64],
    ) -> _Stack:
        seen: set[tuple[int, ...]] = set()
        kept: list[int] = []
        starts, ends = self.options.start[chosen], self.options.end[chosen]
        places = list(zip(coverage, starts.tolist(), ends.tolist(), *state.T.tolist(), strict=True))
        for n in (-total).argsort(kind="stable").tolist():
            key = places[n]
            if key in seen:
                continue
            seen.add(key)
            kept.append(n)
            if len(kept) >= self.limits.beam:
                break
        gaps = np.array([_first_gap(coverage[n]) for n in kept], np.int32)
        return _Stack(
            score[kept],
            language[kept],
            [coverage[n] for n in kept],
            starts[kept],
            ends[kept],
            gaps,
            state[kept],
            [(int(origin[n]), int(parents[n])) for n in kept],
            chosen[kept].astype(np.int32),
        )

    def _derivation(self, number: int, end: float, total: float) -> Derivation:
        used: list[int] = []
        features = np.zeros(len(FEATURES))
        features[LANGUAGE_MODEL] = end
        place = (self.length, number)
        while place[0] > 0:
            stack, n = self.stacks[place[0]], place[1]
            option = int(stack.option[n])
            used.append(option)
            features += self.options.features[option]
            features[LANGUAGE_MODEL] += stack.language[n] + self.options.inner[option]
            place = stack.parent[n]
            before = self.stacks[place[0]]
            begin, end = int(before.start[place[1]]), int(before.end[place[1]])
            start, stop = int(self.options.start[option]), int(self.options.end[option])
            features[DISTORTION] += abs(start - end)
            turn = orientation(begin, end, start, stop)
            features[ORIENTATION + turn] += self.options.orientations[option, turn]
        return Derivation(tuple(reversed(used)), features, total)


def orientation(begin: int, end: int, start: int, stop: int) -> int:
    """How a phrase at ``start``–``stop`` follows one at ``begin``–``end``: 0 monotone, 1 swap, 2 jump."""
    if start == end:
        return 0
    return 1 if stop == begin else 2


def _first_gap(coverage: int) -> int:
    """The first place that is not covered."""
    return (~coverage & (coverage + 1)).bit_length() - 1
