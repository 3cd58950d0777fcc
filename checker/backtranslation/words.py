"""Which content words of two Indonesian sentences differ: by word family, not by form.

Words are the same where they share a sense of the news lexicon, where the lexicon's renderings make them synonyms, or,
of words that it does not list, where they share a root. Numbers are compared by value. Function words are never told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from checker.backtranslation.result import Words
from checker.evidence.lexicon import Sense, SourceLexicon, Term
from checker.facts.quantities import Quantity, extract
from checker.languages import SOURCE, Token, TokenKind

#: Senses of which one shares so much of its renderings with the other, in all languages together, are synonyms:
#: naik and turun, menolak and mendukung share nothing, lama and tua 0.29.
SYNONYMS = 0.28
#: A root that tells words apart has at least so many letters.
MIN_ROOT = 4
#: Words that a sentence may have or not and say the same: pada hari Senin, mengalami kerusakan.
LIGHT_WORDS = frozenset("hari mengalami melakukan dilakukan terjadi membuat menjadi memiliki mempunyai pihak".split())
#: Names that a translator spells by ear are the same from this similarity on (0–1).
SAME_NAME = 0.7


class Comparison(NamedTuple):
    """The content words of the second sentence that the first lacks, with their places, and those of the first that the
    second lacks, as they are written there."""

    differing: tuple[Words, ...]
    missing: tuple[str, ...]


def compare_words(source: str, back: str, lexicon: SourceLexicon) -> Comparison:
    """Compares a source sentence with its back-translation."""
    a, b = _Sentence(source, lexicon), _Sentence(back, lexicon)
    missing = dict.fromkeys(word.text for word in a.absent_in(b))
    return Comparison(tuple(b.absent_in(a)), tuple(missing))


@dataclass(frozen=True)
class _Sentence:
    text: str
    lexicon: SourceLexicon

    @cached_property
    def tokens(self) -> list[Token]:
        return self.lexicon.language.tokenize(self.text)

    @cached_property
    def terms(self) -> list[Term]:
        return self.lexicon.terms(self.text, self.tokens)

    @cached_property
    def quantities(self) -> list[Quantity]:
        return extract(self.text, SOURCE)

    @cached_property
    def values(self) -> frozenset[Fraction]:
        return frozenset(reading.low for q in self.quantities for reading in q.readings)

    @cached_property
    def digits(self) -> frozenset[str]:
        return frozenset(_digits(t.text) for t in self.tokens if t.kind is TokenKind.NUMBER)

    @cached_property
    def senses(self) -> dict[int, Sense]:
        """The senses of all terms and of the single words of terms of several."""
        found = {s.number: s for term in self.terms for s in term.senses}
        for token in self._inner():
            found.update((s.number, s) for s in self.lexicon.lookup(token.text)[0])
        return found

    def _inner(self) -> Iterator[Token]:
        """The content words inside terms of several words."""
        for term in self.terms:
            if term.last > term.first:
                yield from (t for t in self.tokens[term.first : term.last + 1] if self._carries(t))

    def _carries(self, token: Token) -> bool:
        if token.kind is not TokenKind.WORD or token.text.lower() in LIGHT_WORDS:
            return False
        return not self.lexicon.language.is_function_word(token.text)

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(t.text.lower() for t in self.tokens if t.kind is TokenKind.WORD)

    @cached_property
    def roots(self) -> frozenset[str]:
        return frozenset(key for word in self.words for key in self._roots(word))

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(t.text.lower() for t in self.tokens if t.kind is TokenKind.WORD and t.text[:1].isupper())

    def _roots(self, word: str) -> tuple[str, ...]:
        return tuple(key for key in self.lexicon.language.keys(word) if len(key) >= MIN_ROOT)

    def absent_in(self, other: _Sentence) -> Iterator[Words]:
        """The content words and numbers that another sentence lacks, in order."""
        common = [q for q in self.quantities if any(r.low in other.values for r in q.readings)]
        found: list[Words] = []
        for term in self.terms:
            if _inside(term, common) or other.has_term(term):
                continue
            parts = self.tokens[term.first : term.last + 1]
            lacking = [t for t in parts if self._carries(t) and not other.has_word(t.text)]
            found += [Words(t.text, t.start, t.end) for t in lacking]
        for token in self.tokens:
            if (
                token.kind is TokenKind.NUMBER
                and not _inside(token, common)
                and _digits(token.text) not in other.digits
            ):
                found.append(Words(token.text, token.start, token.end))
        yield from sorted(found, key=lambda w: w.start)

    def has_term(self, term: Term) -> bool:
        """Whether the sentence has the term, a synonym, or another word of its family."""
        return any(self._has_sense(sense) for sense in term.senses)

    def _has_sense(self, sense: Sense) -> bool:
        if sense.number in self.senses:
            return True
        if sense.is_name:
            return False
        contrary = {*sense.opposites, *sense.contrasts, *sense.opposite_of, *sense.contrast_of}
        own = self.lexicon.similar(sense.number)
        return any(
            max(own.get(n, 0.0), self.lexicon.similar(n).get(sense.number, 0.0)) >= SYNONYMS
            for n in self.senses
            if n not in contrary
        )

    def has_word(self, word: str) -> bool:
        """Whether the sentence has the word, or one of the same family or, of a name, of nearly the same spelling."""
        lower = word.lower()
        if lower in self.words:
            return True
        senses, listed = self.lexicon.lookup(word)
        if any(self._has_sense(sense) for sense in senses):
            return True
        name = word[:1].isupper() and all(sense.is_name for sense in senses)
        if name and similar_name(lower, self.names):
            return True
        # Two listed words that share no sense are two words, whatever their roots: perintah and pemerintah.
        return not listed and not self.roots.isdisjoint(self._roots(lower))


def similar_name(word: str, names: Sequence[str]) -> bool:
    """Whether a lower-case word is spelt nearly like one of some names."""
    return any(SequenceMatcher(None, word, name, autojunk=False).ratio() >= SAME_NAME for name in names)


def _inside(part: Term | Token, quantities: Sequence[Quantity]) -> bool:
    return any(q.start <= part.start and part.end <= q.end for q in quantities)


def _digits(number: str) -> str:
    return "".join(c for c in number if c.isdigit()).lstrip("0")
