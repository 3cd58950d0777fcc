"""Lexical evidence between all sentences of a source and all sentences of a version, for the sentence aligner.

Every term of the source is looked up once in the whole version; which sentences it is found in follows from the
places. Units are terms and numbers, weighed by how few sentences of the version they are found in (as in inverse
document frequency): a name that occurs once is an anchor, a word that occurs everywhere is not.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from checker.evidence.matching import Matcher, TargetSentence, number_parts
from checker.languages import TokenKind

#: A number written in digits is found by its digits alone; very short ones are anchors only together with others.
NUMBER_WEIGHT = 1.5
SHORT_NUMBER_WEIGHT = 0.5


class SentenceEvidence:
    """Implements ``checker.alignment.sentences.PairEvidence`` for two lists of sentences."""

    def __init__(self, source: Sequence[str], target: Sequence[str], matcher: Matcher) -> None:
        joined = TargetSentence("\n".join(target), matcher.language)
        starts = [0]
        for text in target[:-1]:
            starts.append(starts[-1] + len(text) + 1)
        sentence_of = [bisect_right(starts, t.start) - 1 for t in joined.tokens]
        self._unit_numbers: list[dict[int, int]] = [{} for _ in target]
        numbers: dict[str, list[int]] = defaultdict(list)
        for i, token in enumerate(joined.tokens):
            if token.kind is TokenKind.NUMBER:
                for part in number_parts(token.text):
                    numbers[part].append(i)
            elif token.kind is not TokenKind.WORD or matcher.language.is_function_word(token.text):
                continue
            own = self._unit_numbers[sentence_of[i]]
            own[i] = len(own)

        self._covered: list[NDArray[np.bool_]] = []
        self._weights: list[NDArray[np.float64]] = []
        self._links: list[dict[int, set[int]]] = []
        sentences = [matcher.source(text) for text in source]
        matches = iter(matcher.all_term_matches([t for s in sentences for t in s.terms], joined))
        for sentence in sentences:
            places: list[tuple[float, list[int]]] = []
            for term in sentence.terms:
                tokens = [i for m in next(matches) for i in range(m.first, m.last + 1)]
                places.append((1.0 if term.senses or term.capitalised else 0.3, tokens))
            for number in sentence.numbers:
                weight = NUMBER_WEIGHT if len(number) > 1 else SHORT_NUMBER_WEIGHT
                places.append((weight, numbers.get(number, [])))
            self._add_source(places, sentence_of, len(target))

        found_in = np.zeros(len(joined.tokens))
        for links in self._links:
            for linked in links.values():
                found_in[list(linked)] += 1
        self._target_weights = [
            np.array([1.0 / max(found_in[i], 1.0) ** 0.5 for i in own]) for own in self._unit_numbers
        ]

    def _add_source(self, places: list[tuple[float, list[int]]], sentence_of: list[int], targets: int) -> None:
        covered = np.zeros((len(places), targets), dtype=bool)
        weights = np.zeros(len(places))
        links: dict[int, set[int]] = defaultdict(set)
        for unit, (weight, tokens) in enumerate(places):
            for token in tokens:
                covered[unit, sentence_of[token]] = True
                links[sentence_of[token]].add(token)
            weights[unit] = weight / max(covered[unit].sum(), 1) ** 0.5
        self._covered.append(covered)
        self._weights.append(weights)
        self._links.append(dict(links))

    def source_weights(self, i: int) -> NDArray[np.float64]:
        """The weight of each unit of source sentence i."""
        return self._weights[i]

    def target_weights(self, j: int) -> NDArray[np.float64]:
        """The weight of each unit of target sentence j."""
        return self._target_weights[j]

    def covered(self, i: int, j: int) -> NDArray[np.bool_]:
        """Which units of source sentence i are found in target sentence j."""
        found: NDArray[np.bool_] = self._covered[i][:, j]
        return found

    def supported(self, i: int, j: int) -> NDArray[np.bool_]:
        """Which units of target sentence j are explained by source sentence i."""
        own = self._unit_numbers[j]
        found = np.zeros(len(own), dtype=bool)
        for token in self._links[i].get(j, ()):
            unit = own.get(token)
            if unit is not None:
                found[unit] = True
        return found
