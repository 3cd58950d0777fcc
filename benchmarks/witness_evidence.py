"""What the phrase tables say of a suspicion: can the version have come from the source word, and from what else?

For each span of a version the tables give the Indonesian phrases that it became in parallel text, with their
probabilities (forced decoding without the order of words, which the tables know too little of). A source word is
*reached* by the most probable phrase that holds it or a word of its root; a word of the version is *traced* when one
of its phrases holds a word of the source. Between the two stands the meaning: a phrase may hold a synonym of the term.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from checker.evidence.leftovers import Leftovers
from checker.evidence.lexicon import SourceLexicon, Term
from checker.evidence.substitutions import Features
from checker.languages import SOURCE, get_language
from checker.translation.hashing import span_hashes
from checker.translation.phrase_table import Origin
from checker.translation.sentence import SentenceTranslator

#: Shorter roots are shared by too many words.
SHORTEST_ROOT = 4
#: log p (natural) of what no phrase holds.
UNREACHED = -8.0
#: A source word counts as reached from this log p on.
REACHED = math.log(0.02)


@dataclass(frozen=True, slots=True)
class Sourcing:
    """A span of the version (code points) and an Indonesian phrase that it may come from.

    ``words`` are in lower case, function words left out; ``log_p`` is log p(Indonesian | span), natural.
    """

    start: int
    end: int
    words: tuple[str, ...]
    log_p: float
    origin: Origin


@lru_cache(maxsize=1 << 16)
def roots(word: str) -> frozenset[str]:
    """A lower-case Indonesian word with its possible roots."""
    return frozenset((word, *(k for k in get_language(SOURCE).keys(word) if len(k) >= SHORTEST_ROOT)))


def is_content(word: str) -> bool:
    """Whether an Indonesian word carries meaning."""
    return word[:1].isalpha() and not get_language(SOURCE).is_function_word(word)


class Witness:
    """The testimony on one version of one source."""

    def __init__(self, translator: SentenceTranslator, left: Leftovers) -> None:
        self._left = left
        self._lexicon: SourceLexicon = left.source_lexicon
        self.sourcings = sourcings(translator, left.target.text)
        tokens = left.evidence.source.tokens
        self._source_roots = frozenset(
            root for t in tokens if is_content(t.text.lower()) for root in roots(t.text.lower())
        )
        self._reach: dict[str, float] = {}
        self._synonyms: dict[tuple[int, tuple[str, ...]], float] = {}

    # --- one term, one stretch ------------------------------------------------------------------------------

    def reach(self, word: str, among: Iterable[Sourcing] | None = None) -> float:
        """log p of the most probable phrase that holds a source word or one of its root."""
        if among is None:
            found = self._reach.get(word)
            if found is None:
                found = self._reach[word] = self._best_reach(word, self.sourcings)
            return found
        return self._best_reach(word, among)

    @staticmethod
    def _best_reach(word: str, among: Iterable[Sourcing]) -> float:
        own = roots(word)
        return max(
            (s.log_p for s in among if any(not own.isdisjoint(roots(w)) for w in s.words)),
            default=UNREACHED,
        )

    def term_reach(self, term: Term, among: Sequence[Sourcing] | None = None) -> float:
        """``reach`` of the least reached content word of a term."""
        words = [w for w in term.text.lower().split() if is_content(w)] or [term.text.lower()]
        return max(min(self.reach(w, among) for w in words), UNREACHED)

    def around(self, start: int, end: int) -> list[Sourcing]:
        """The phrases of all spans that overlap a stretch of the version."""
        return [s for s in self.sourcings if s.start < end and start < s.end]

    def within(self, start: int, end: int) -> list[Sourcing]:
        """The phrases of the spans that lie within a stretch of the version, or the stretch within them and no more."""
        return [s for s in self.sourcings if start <= s.start and s.end <= end and s.words]

    def traced(self, among: Iterable[Sourcing]) -> float:
        """log p of the most probable phrase that holds only words of the source."""
        return max(
            (s.log_p for s in among if s.words and all(not roots(w).isdisjoint(self._source_roots) for w in s.words)),
            default=UNREACHED,
        )

    def foreign(self, among: Iterable[Sourcing]) -> float:
        """log p of the most probable phrase that holds no word of the source."""
        return max(
            (s.log_p for s in among if s.words and all(roots(w).isdisjoint(self._source_roots) for w in s.words)),
            default=UNREACHED,
        )

    def synonym(self, term: Term, among: Iterable[Sourcing]) -> float:
        """The greatest probability, times similarity (0–1), of a phrase that holds a synonym of the term."""
        best = 0.0
        for s in among:
            if s.words and math.exp(s.log_p) > best:
                best = max(best, math.exp(s.log_p) * self._similarity(term, s.words))
        return best

    def _similarity(self, term: Term, words: tuple[str, ...]) -> float:
        key = (term.first, words)
        found = self._synonyms.get(key)
        if found is None:
            senses = {s.number: 0 for text in (*words, " ".join(words)) for s in self._lexicon.lookup(text)[0]}
            found = self._synonyms[key] = self._left.similarity(term, senses) if senses else 0.0
        return found

    # --- features -------------------------------------------------------------------------------------------

    def substitution(self, term: Term, start: int, end: int) -> Features:
        """What speaks for and against a term having become the stretch start–end of the version."""
        here, inside = self.around(start, end), self.within(start, end)
        reach, there = self.term_reach(term), self.term_reach(term, here)
        foreign, traced = self.foreign(inside), self.traced(inside)
        return {
            "witness_reach": reach,
            "witness_absent": float(reach <= UNREACHED),
            "witness_here": there,
            "witness_absent_here": float(there <= UNREACHED),
            "witness_foreign": foreign,
            "witness_traced": traced,
            "witness_margin": foreign - max(there, traced),
            "witness_synonym_here": self.synonym(term, here),
            "witness_synonym": self.synonym(term, self.sourcings),
            "witness_any_synonym": max((self.synonym(t, inside) for t in self._left.terms), default=0.0),
            "witness_known": float(any(s.origin in (Origin.TEXT, Origin.PIVOT) for s in inside)),
            "witness_freedom": self.freedom,
        }

    def omission(self, terms: Sequence[Term]) -> Features:
        """What speaks for and against a run of terms having been left out."""
        reaches = [self.term_reach(t) for t in terms]
        synonyms = [self.synonym(t, self.sourcings) for t in terms]
        return {
            "witness_reach": sum(reaches) / len(reaches),
            "witness_best": max(reaches),
            "witness_absent": float(sum(r <= UNREACHED for r in reaches)),
            "witness_synonym": sum(synonyms) / len(synonyms),
            "witness_best_synonym": max(synonyms),
            "witness_freedom": self.freedom,
        }

    def addition(self, stretches: Sequence[tuple[int, int]]) -> Features:
        """What speaks for and against a run of words of the version having been added."""
        rows = []
        for start, end in stretches:
            inside = self.within(start, end)
            rows.append(
                (
                    self.traced(self.around(start, end)),
                    self.traced(inside),
                    self.foreign(inside),
                    max((self.synonym(t, inside) for t in self._left.terms), default=0.0),
                )
            )
        around, traced, foreign, synonym = np.array(rows).T
        return {
            "witness_around": float(around.mean()),
            "witness_traced": float(traced.mean()),
            "witness_best_traced": float(traced.max()),
            "witness_foreign": float(foreign.mean()),
            "witness_strange": float((traced <= UNREACHED).sum()),
            "witness_synonym": float(synonym.mean()),
            "witness_best_synonym": float(synonym.max()),
            "witness_freedom": self.freedom,
        }

    @property
    def freedom(self) -> float:
        """Share of the judged terms of the source that no phrase reaches."""
        judged = [self._left.terms[i] for i in self._left.judged]
        return sum(self.term_reach(t) < REACHED for t in judged) / max(len(judged), 1)


def sourcings(translator: SentenceTranslator, version: str) -> list[Sourcing]:
    """All that the tables know of the spans of a version."""
    words = translator.split(version)
    if not words:
        return []
    rows = span_hashes([w.key for w in words], translator.table.longest)
    places = [(n, n + length) for n, row in enumerate(rows) for length in range(1, len(row) + 1)]
    entries = translator.table.find(np.array([h for row in rows for h in row], np.uint64))
    model, extra = translator.model.words, translator.table.extra
    found = []
    for span, first, length, log_p, origin in zip(
        entries.span.tolist(), entries.first.tolist(), entries.length.tolist(), entries.features[:, 0].tolist(),
        entries.origin.tolist(), strict=True,
    ):  # fmt: skip
        numbers = translator.table.words(first, length).tolist()
        texts = [model[n] if n < len(model) else extra[n - len(model)] for n in numbers]
        content = tuple(t.lower() for t in texts if is_content(t.lower()))
        start, end = places[span]
        found.append(Sourcing(words[start].start, words[end - 1].end, content, log_p, Origin(origin)))
    return found
