"""What the words of a translation may mean, whatever the source says."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence, Set
from functools import cached_property

from checker.evidence.lexicon import SourceLexicon, TargetLexicon, Term
from checker.evidence.matching import Matcher, PairEvidence
from checker.evidence.openings import Openings


class WordSenses:
    """The senses of the words of one sentence pair, each looked up once."""

    def __init__(self, evidence: PairEvidence, matcher: Matcher) -> None:
        self.evidence = evidence
        self.matcher = matcher
        self.source_lexicon: SourceLexicon = matcher.source_lexicon
        self.target_lexicon: TargetLexicon = matcher.target_lexicon
        self.language = matcher.language
        self.terms: Sequence[Term] = evidence.source.terms
        self.target = evidence.target
        self._meanings: dict[int, dict[int, int]] = {}
        self._denied: dict[int, frozenset[int]] = {}
        self._openings: dict[int, list[Openings]] = {}
        self._possible: dict[int, frozenset[int]] = {}
        self._usual: dict[int, frozenset[int]] = {}

    def meanings(self, token: int) -> dict[int, int]:
        """``senses_at``, looked up once a token."""
        found = self._meanings.get(token)
        if found is None:
            found = self._meanings[token] = self.senses_at(token)
        return found

    def may_mean(self, token: int, senses: Set[int]) -> bool:
        """Whether a translated word begins a rendering of one of some senses; quick to deny."""
        found = self._possible.get(token)
        if found is None:
            found = self._possible[token] = frozenset().union(*[o.senses for o in self._openings_at(token)])
        return not found.isdisjoint(senses)

    def senses_at(self, token: int) -> dict[int, int]:
        """The senses that a translated word may have: sense number -> last token of the rendering found."""
        if self.language.spaced:
            return self._senses_of_words(token)
        found: dict[int, int] = {}
        start = self.target.tokens[token].start
        for key, openings in zip(self._keys_at(token), self._openings_at(token), strict=True):
            if openings.glosses:
                last = self.target.token_at(start + len(key) - 1)
                for number in openings.glosses:
                    found.setdefault(number, last)
        return found

    def _senses_of_words(self, token: int) -> dict[int, int]:
        """``senses_at`` of a spaced language."""
        single, by_second, negated = self.target_lexicon.phrases(self.target.keys[token])
        words = self.target.all_keys
        possible = [one for second, some in by_second.items() if not second.isdisjoint(words) for one in some]
        longer: dict[int, tuple[int, int]] = {}
        denied: set[int] = set()
        for at, sense, number in sorted((*possible, *negated)):
            if sense not in longer:
                rendering = self.target_lexicon.rendering(sense, number)
                last = self.target.ends_at(rendering, token)
                if last is not None:
                    longer[sense] = at, last
                    if rendering.negated:
                        denied.add(sense)
        self._denied[token] = frozenset(denied)
        found = dict.fromkeys(single, token)
        if longer:  # They are listed before the plain words of the same senses.
            found |= {sense: last for sense, (_, last) in longer.items()}
            places = {**single, **{sense: at for sense, (at, _) in longer.items()}}
            found = {sense: found[sense] for _, sense in sorted((at, sense) for sense, at in places.items())}
        return found

    def usual_senses(self, token: int) -> frozenset[int]:
        """The senses of which a translated word, or a phrase that begins with it, is a usual rendering."""
        found = self._usual.get(token)
        if found is None:
            found = self._usual[token] = frozenset().union(*[o.usual for o in self._openings_at(token)])
        return found

    def rank(self, token: int, sense: int) -> float:
        """Log of the place that the most usual wording with a translated word takes among those of a sense (from 0)."""
        found = (g[0].rendering for o in self._openings_at(token) if (g := o.glosses.get(sense)))
        return math.log1p(min(found, default=0))

    def _keys_at(self, token: int) -> tuple[str, ...]:
        return self.target.keys[token] if self.language.spaced else self._strings_at(token)

    def _openings_at(self, token: int) -> list[Openings]:
        """The renderings that begin with each of the keys at a token."""
        found = self._openings.get(token)
        if found is None:
            found = self._openings[token] = self.target_lexicon.all_openings(self._keys_at(token))
        return found

    def _strings_at(self, token: int) -> tuple[str, ...]:
        """Strings that begin at a token of an unspaced text, longest first; single characters only as tokens."""
        tokens = self.target.tokens
        text = self.target.folded[tokens[token].start : tokens[min(token + 3, len(tokens) - 1)].end]
        shortest = 1 if len(tokens[token].text) == 1 else 2
        return tuple([text[:length] for length in range(len(text), shortest - 1, -1)])

    @cached_property
    def source_words(self) -> frozenset[str]:
        """The words of the source in lower case."""
        return frozenset(t.text.lower() for t in self.evidence.source.tokens)

    @cached_property
    def source_senses(self) -> set[int]:
        return {s.number for t in self.terms for s in t.senses}

    def similarity(self, term: Term, senses: Mapping[int, int]) -> float:
        """How nearly synonymous a term is with the best of some senses: share of renderings in common (0–1)."""
        if any(sense.number in senses for sense in term.senses):
            return 1.0
        best = 0.0
        for sense in term.senses:
            shares = self.source_lexicon.similar(sense.number)
            for number in shares.keys() & senses.keys():
                best = max(best, shares[number])
        return best
