"""Weights of the features: chosen so that the translations of held-out sentences score best.

Rounds of decoding collect candidate translations with their features; between rounds a coordinate search with random
restarts finds the weights whose choice among all candidates has the best chrF++ over the whole set (in the manner of
Och 2003, with a search in place of the exact line search, which the corpus score does not need to be piecewise linear).
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from checker.translation.options import FEATURES
from checker.translation.sentence import SentenceTranslator, realise
from checker.translation.tokens import join_target, split_source

logger = logging.getLogger(__name__)

ROUNDS = 5
CANDIDATES = 30
#: Decoding with disturbed weights finds candidates that the best weights do not.
DISTURBANCE = 0.15
#: Precision counts as much as recall: a translation that says everything twice is no good to a reader.
CHARACTERS, WORDS, BETA = 6, 2, 1.0
_STEPS = (-0.3, -0.1, -0.03, 0.03, 0.1, 0.3)
_RESTARTS = 6

Floats = NDArray[np.float64]


def grams(text: str) -> list[Counter[str]]:
    """Character n-grams (1–6, without white space) and word n-grams (1–2) of a text (Popović 2017)."""
    joined = "".join(text.split())
    words = text.replace(",", " ,").replace(".", " .").split()
    rows = [Counter(joined[i : i + n] for i in range(len(joined) - n + 1)) for n in range(1, CHARACTERS + 1)]
    return rows + [Counter(" ".join(words[i : i + n]) for i in range(len(words) - n + 1)) for n in range(1, WORDS + 1)]


def statistics(candidate: str, reference: Sequence[Counter[str]]) -> Floats:
    """(orders, 3): n-grams of the candidate, of the reference, and in common."""
    rows = []
    for mine, theirs in zip(grams(candidate), reference, strict=True):
        rows.append((mine.total(), theirs.total(), (mine & theirs).total()))
    return np.array(rows, np.float64)


def chrf(sums: Floats) -> float:
    """chrF++ (0–100) of summed statistics (orders, 3)."""
    precision = sums[:, 2] / np.maximum(1, sums[:, 0])
    recall = sums[:, 2] / np.maximum(1, sums[:, 1])
    weight = BETA * BETA
    f = (1 + weight) * precision * recall / np.maximum(1e-9, weight * precision + recall)
    return float(100 * f.mean())


class Candidates:
    """Candidate translations of each sentence: features and statistics, without doubles."""

    def __init__(self, references: Sequence[str]) -> None:
        self._references = [grams(r) for r in references]
        self._seen: list[set[bytes]] = [set() for _ in references]
        self._features: list[list[Floats]] = [[] for _ in references]
        self._statistics: list[list[Floats]] = [[] for _ in references]

    def add(self, sentence: int, text: Callable[[], str], features: Floats) -> None:
        """Adds a candidate; ``text`` is called only for one that is new."""
        key = np.round(features, 3).tobytes()
        if key not in self._seen[sentence]:
            self._seen[sentence].add(key)
            self._features[sentence].append(features)
            self._statistics[sentence].append(statistics(text(), self._references[sentence]))

    def arrays(self) -> tuple[Floats, Floats, NDArray[np.bool_]]:
        """Features (N, K, F), statistics (N, K, orders, 3) and which candidates exist (N, K)."""
        rows = [n for n, f in enumerate(self._features) if f]
        most = max(len(self._features[n]) for n in rows)
        features = np.zeros((len(rows), most, len(FEATURES)))
        counts = np.zeros((len(rows), most, CHARACTERS + WORDS, 3))
        there = np.zeros((len(rows), most), np.bool_)
        for row, n in enumerate(rows):
            size = len(self._features[n])
            features[row, :size], counts[row, :size] = np.stack(self._features[n]), np.stack(self._statistics[n])
            there[row, :size] = True
        return features, counts, there


def tune(
    translator: SentenceTranslator,
    pairs: Sequence[tuple[str, str]],
    start: Floats,
    rounds: int = ROUNDS,
    seed: int = 1,
) -> tuple[Floats, float]:
    """The best weights found for pairs (foreign sentence, Indonesian sentence), and their score (chrF++)."""
    random = np.random.default_rng(seed)
    sentences = [(n, split_source(text, translator.code)[:60]) for n, (text, _) in enumerate(pairs)]
    candidates = Candidates([reference for _, reference in pairs])
    weights, best = start.copy(), 0.0
    for number in range(rounds):
        for used in (weights, weights * random.normal(1, DISTURBANCE, len(weights))):
            for n, words in sentences:
                if not words:
                    continue
                vocabulary, options, found = translator.decode(words, used, CANDIDATES)
                for derivation in found:

                    def text(words=words, options=options, vocabulary=vocabulary, derivation=derivation) -> str:  # type: ignore[no-untyped-def]
                        parts = realise(words, options, vocabulary, derivation)
                        return join_target([w for _, target, _ in parts for w in target])[0]

                    candidates.add(n, text, derivation.features)
        weights, best = optimise(*candidates.arrays(), weights, random)
        logger.info("round %d: chrF++ %.2f", number + 1, best)
    return weights, best


def optimise(
    features: Floats, counts: Floats, there: NDArray[np.bool_], start: Floats, random: np.random.Generator
) -> tuple[Floats, float]:
    """Coordinate search from the given weights and from disturbed ones."""

    def score(weights: Floats) -> float:
        totals = np.where(there, features @ weights, -np.inf)
        chosen = totals.argmax(axis=1)
        return chrf(counts[np.arange(len(chosen)), chosen].sum(axis=0))

    best, best_score = start.copy(), score(start)
    for attempt in range(_RESTARTS):
        weights = start.copy() if attempt == 0 else best * random.normal(1, 0.3, len(best))
        reached = score(weights)
        improved = True
        while improved:
            improved = False
            for column in random.permutation(len(weights)):
                for step in _STEPS:
                    trial = weights.copy()
                    trial[column] += step * max(0.1, abs(weights[column]))
                    value = score(trial)
                    if value > reached + 1e-4:
                        weights, reached, improved = trial, value, True
        if reached > best_score:
            best, best_score = weights, reached
    return best / np.abs(best).sum() * np.abs(start).sum(), best_score
