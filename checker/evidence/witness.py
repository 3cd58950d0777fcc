"""The translation engine as a witness: what a version says when it is translated back into Indonesian.

A suspicion rests on a source word that nothing renders and a translated word without origin. A free translation looks
alike, and there the witness helps: the back-translation of a paraphrase brings the source word back, or a synonym of
it; that of an error does not, and what stands in the word's place has no counterpart in the source either. The
features are weighed on top of the lexical score (``models/lexicon/witness.json``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from checker.evidence.forced_decoding import ForcedDecoding
from checker.evidence.leftovers import Leftovers
from checker.evidence.lexicon import Term
from checker.evidence.runs import Run
from checker.evidence.substitutions import Features, Substitution
from checker.evidence.usual import sense_label, usual_renderings, well_supported
from checker.languages import SOURCE, TokenKind, get_language

if TYPE_CHECKING:
    from checker.translation.engine import Translation
    from checker.translation.estimator import Doubt, Judgement

#: Translates a version back into Indonesian.
Interpreter = Callable[[str], "Translation"]
#: Says of each word of a source and of its version how likely it is wrong.
Judge = Callable[[str, str], "Judgement"]

#: The features that come from a judge begin with this.
DOUBT = "doubt_"

#: Shorter roots are shared by too many words.
SHORTEST_ROOT = 4
#: So many usual renderings are compared with what stands in a word's place.
COMPARED = 2
#: Share of words with an origin where a stretch became no content word at all: neither for nor against.
NOTHING_SAID = 0.5
#: Origins of phrases that were seen in text; others (dictionaries, copies) know nothing of use.
_SEEN_IN_TEXT = frozenset({"text", "pivot"})


@lru_cache(maxsize=1 << 15)
def _roots(word: str) -> frozenset[str]:
    """A lower-case Indonesian word with its possible roots."""
    return frozenset((word, *(k for k in get_language(SOURCE).keys(word) if len(k) >= SHORTEST_ROOT)))


def _content_words(text: str) -> list[str]:
    """The words of an Indonesian text that carry meaning, in lower case."""
    language = get_language(SOURCE)
    return [
        t.text.lower()
        for t in language.tokenize(text)
        if t.kind is TokenKind.WORD and not language.is_function_word(t.text.lower())
    ]


def _roots_of(words: Iterable[str]) -> frozenset[str]:
    return frozenset(root for word in words for root in _roots(word))


def _doubt(doubts: Iterable[Doubt], span: tuple[int, int]) -> float:
    """How wrong the most doubtful word of a stretch is."""
    return max((d.wrong for d in doubts if d.start < span[1] and span[0] < d.end), default=0.0)


def _key(candidate: Substitution) -> tuple[int, int, int]:
    return candidate.term, candidate.first, candidate.last


class Witness:
    """What the back-translation of a version says about the suspicions of a pair.

    ``judged`` is what the word-level estimator says of it, ``forced`` how the neural translator writes the source when
    it is made to; each adds features of its own where it is there.
    """

    def __init__(
        self,
        left: Leftovers,
        said: Translation,
        judged: Judgement | None = None,
        forced: ForcedDecoding | None = None,
    ) -> None:
        self._left = left
        self._said = said
        self._judged = judged
        self._forced = forced
        self._source_words = _content_words(left.evidence.source.text)
        self._source_roots = _roots_of(self._source_words)
        self._said_roots = _roots_of(_content_words(said.text))
        self._said_terms: tuple[Term, ...] = tuple(left.source_lexicon.terms(said.text))
        self._said_senses = [frozenset(s.number for s in t.senses) for t in self._said_terms]
        self._term_roots = [_roots_of(_content_words(t.text)) for t in left.terms]
        self._term_senses = [frozenset(s.number for s in t.senses) for t in left.terms]
        self._compared: dict[tuple[int, int, int], tuple[tuple[str, ...], str]] = {}
        self._similarities: dict[tuple[int, int], float] = {}

    # --- features -------------------------------------------------------------------------------------------

    def hear(
        self,
        substitutions: Sequence[Substitution],
        omissions: Sequence[Run],
        additions: Sequence[Run],
        worth: Sequence[bool],
    ) -> tuple[list[Features], list[Features], list[Features]]:
        """What the witness says of the candidates of each kind.

        ``worth`` tells of each substitution whether it is worth comparing with the wordings that are expected.
        """
        if self._forced is not None:
            stretches = [self._stretch_of(c.first, c.last) for c in substitutions]
            compared = [
                (self._expected(c.term), self._meant(c)) if w else ((), "")
                for c, w in zip(substitutions, worth, strict=True)
            ]
            self._compared = {_key(c): words for c, words in zip(substitutions, compared, strict=True)}
            self._forced.prepare(
                [*stretches, *(self._stretch_of(r.members[0], r.members[-1]) for r in additions)],
                [(s, words) for s, (e, _) in zip(stretches, compared, strict=True) for words in e],
                [(self._place(c.term), m) for c, (_, m) in zip(substitutions, compared, strict=True) if m],
            )
        return (
            [self.substitution(c) for c in substitutions],
            [self.omission(r) for r in omissions],
            [self.addition(r) for r in additions],
        )

    def _expected(self, number: int) -> tuple[str, ...]:
        """The wordings that a term usually becomes, most usual first."""
        term = self._left.terms[number]
        usual = well_supported(usual_renderings(term.text, term.senses, self._left.matcher))
        return tuple(u.text for u in usual[:COMPARED])

    def _meant(self, candidate: Substitution) -> str:
        """What the words in a term's place usually mean, in a form like the term's; empty where nobody knows."""
        if candidate.sense is None:
            return ""
        word, sense = self._left.terms[candidate.term].text, self._left.source_lexicon.sense(candidate.sense)
        alike = [form for form in sense.forms if " " not in form and form[:2] == word.lower()[:2]]
        form = alike[0] if alike else sense_label(sense)
        return form.capitalize() if word[:1].isupper() else form

    def _stretch_of(self, first: int, last: int) -> tuple[int, int]:
        """The place of some tokens of the version (code points)."""
        tokens = self._left.target.tokens
        return tokens[first].start, tokens[last].end

    def substitution(self, candidate: Substitution) -> Features:
        """Whether the term comes back, what its supposed replacement becomes, and how free the wording is."""
        number = candidate.term
        start, end = self._stretch_of(candidate.first, candidate.last)
        there = self._terms_at(start, end)
        everywhere = range(len(self._said_terms))
        return {
            "returned": self._returned(number),
            "matched": float(number in self._matched),
            "synonym_here": self._best(number, there),
            "synonym": self._best(number, everywhere),
            "contrast_here": float(any(self._is_contrast(number, j) for j in there)),
            "contrast": float(any(self._is_contrast(number, j) for j in everywhere)),
            "explained": max((self._explained(j) for j in there), default=0.0),
            **self._stretch(start, end),
            **self._doubts([self._place(number)], [(start, end)]),
            **self._forced_substitution(candidate),
            **self._sentence,
        }

    def omission(self, run: Run) -> Features:
        """Whether the terms of the run come back, or synonyms of them."""
        everywhere = range(len(self._said_terms))
        synonyms = [self._best(i, everywhere) for i in run.members]
        return {
            "returned": sum(map(self._returned, run.members)) / len(run.members),
            "matched": sum(i in self._matched for i in run.members) / len(run.members),
            "synonym": sum(synonyms) / len(synonyms),
            "best_synonym": max(synonyms),
            **self._doubts([self._place(i) for i in run.members], []),
            **(self._forced.omission([self._place(i) for i in run.members]) if self._forced else {}),
            **self._sentence,
        }

    def addition(self, run: Run) -> Features:
        """Whether what the run becomes has an origin in the source."""
        tokens = self._left.target.tokens
        start, end = self._stretch_of(run.members[0], run.members[-1])
        explained = [
            max((self._explained(j) for j in self._terms_at(tokens[i].start, tokens[i].end)), default=0.0)
            for i in run.members
        ]
        return {
            "explained": sum(explained) / len(explained),
            "best_explained": max(explained),
            **self._stretch(start, end),
            **self._doubts([], [(tokens[i].start, tokens[i].end) for i in run.members]),
            **(self._forced.addition((start, end), self._places) if self._forced else {}),
            **self._sentence,
        }

    def _forced_substitution(self, candidate: Substitution) -> Features:
        """What forced decoding says of a candidate; nothing where there is none."""
        if self._forced is None:
            return {}
        stretch = self._stretch_of(candidate.first, candidate.last)
        return self._forced.substitution(self._place(candidate.term), stretch, *self._compared[_key(candidate)])

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        """The places of all terms of the source."""
        return [(t.start, t.end) for t in self._left.terms]

    def _stretch(self, start: int, end: int) -> Features:
        """What a stretch of the version (code points) becomes."""
        words = [
            word
            for p in self._said.phrases
            if p.source[0] < end and start < p.source[1]
            for word in _content_words(self._said.text[slice(*p.target)])
        ]
        origins = [p.origin for p in self._said.phrases if p.source[0] < end and start < p.source[1]]
        own = [not _roots(word).isdisjoint(self._source_roots) for word in words]
        there = self._terms_at(start, end)
        return {
            "origin": sum(own) / len(own) if own else NOTHING_SAID,
            "foreign": float(len(own) - sum(own)),
            "terms": float(len(there)),
            "strange": float(sum(not self._is_matched(j) for j in there)),
            "seen": sum(o in _SEEN_IN_TEXT for o in origins) / len(origins) if origins else 0.0,
        }

    def _place(self, number: int) -> tuple[int, int]:
        """The place of a term in the source."""
        term = self._left.terms[number]
        return term.start, term.end

    def _doubts(self, source: Sequence[tuple[int, int]], version: Sequence[tuple[int, int]]) -> Features:
        """How wrong some stretches of both sides are for the estimator; nothing where there is none."""
        if self._judged is None:
            return {}
        found: Features = {}
        for side, spans, doubts in (
            ("source", source, self._judged.source),
            ("version", version, self._judged.version),
        ):
            if spans:
                each = [_doubt(doubts, span) for span in spans]
                found[f"{DOUBT}{side}"] = sum(each) / len(each)
                found[f"{DOUBT}{side}_most"] = max(each)
        return found

    @cached_property
    def _sentence(self) -> Features:
        """How far the back-translation as a whole is from the source."""
        judged = self._left.judged
        lost = sum(_roots(word).isdisjoint(self._said_roots) for word in self._source_words)
        words = [j for j, t in enumerate(self._said_terms) if t.senses and not t.capitalised]
        return {
            "free": sum(i not in self._matched for i in judged) / max(len(judged), 1),
            "lost": lost / max(len(self._source_words), 1),
            "extra": sum(not self._is_matched(j) for j in words) / max(len(words), 1),
        }

    # --- terms and what came back ---------------------------------------------------------------------------

    def _terms_at(self, start: int, end: int) -> list[int]:
        """The terms of the back-translation that come from a stretch of the version (code points)."""
        places = [p.target for p in self._said.phrases if p.source[0] < end and start < p.source[1]]
        return [
            j for j, t in enumerate(self._said_terms) if any(first < t.end and t.start < last for first, last in places)
        ]

    def _returned(self, number: int) -> float:
        """Share of the content words of a term whose root stands in the back-translation."""
        words = _content_words(self._left.terms[number].text)
        return sum(not _roots(word).isdisjoint(self._said_roots) for word in words) / max(len(words), 1)

    def _same(self, number: int, j: int) -> bool:
        """Whether a term of the source and one of the back-translation have a root or a sense in common."""
        return not self._term_senses[number].isdisjoint(self._said_senses[j]) or not self._term_roots[
            number
        ].isdisjoint(self._roots_said[j])

    @cached_property
    def _roots_said(self) -> list[frozenset[str]]:
        return [_roots_of(_content_words(t.text)) for t in self._said_terms]

    @cached_property
    def _matched(self) -> frozenset[int]:
        """The terms of the source that have a counterpart in the back-translation."""
        roots = frozenset[str]().union(*self._roots_said)
        senses = frozenset[int]().union(*self._said_senses)
        return frozenset(
            i
            for i in range(len(self._left.terms))
            if not self._term_roots[i].isdisjoint(roots) or not self._term_senses[i].isdisjoint(senses)
        )

    def _is_matched(self, j: int) -> bool:
        """Whether a term of the back-translation has a counterpart in the source."""
        return not self._roots_said[j].isdisjoint(self._all_roots) or not self._said_senses[j].isdisjoint(
            self._left.source_senses
        )

    @cached_property
    def _all_roots(self) -> frozenset[str]:
        return frozenset[str]().union(*self._term_roots)

    def _similarity(self, number: int, j: int) -> float:
        """How nearly synonymous two terms are (0–1)."""
        found = self._similarities.get((number, j))
        if found is None:
            if self._same(number, j):
                found = 1.0
            else:
                found = self._left.similarity(self._left.terms[number], dict.fromkeys(self._said_senses[j], 0))
            self._similarities[number, j] = found
        return found

    def _best(self, number: int, among: Sequence[int]) -> float:
        return max((self._similarity(number, j) for j in among), default=0.0)

    def _explained(self, j: int) -> float:
        """How nearly synonymous a term of the back-translation is with any of the source."""
        return max((self._similarity(i, j) for i in range(len(self._left.terms))), default=0.0)

    def _is_contrast(self, number: int, j: int) -> bool:
        """Whether the lexicon lists a term of the back-translation as an opposite or dangerous neighbour of a term."""
        return not self._same(number, j) and not self._said_senses[j].isdisjoint(self._contrasts(number))

    def _contrasts(self, number: int) -> set[int]:
        return {
            other
            for s in self._left.terms[number].senses
            for other in (*s.opposites, *s.contrasts, *s.confused_with, *s.opposite_of, *s.contrast_of)
        }
