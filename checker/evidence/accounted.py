"""What has no rendering and needs none: words that a name, a figure, a loan or the like accounts for."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cached_property

from checker.evidence.cues import CueMatch, find_cues
from checker.evidence.matching import Matcher, PairEvidence
from checker.evidence.word_senses import WordSenses
from checker.languages import SOURCE, TokenKind
from checker.languages.cues import Cue
from checker.languages.cues_id import OWN_SIDE, PLACE_HEADS

#: So many words before a bracket it may explain.
MAX_BRACKETED = 6

#: A headline has so many content words at least, and of them such a share in capitals.
MIN_HEADLINE = 4
HEADLINE = 0.8

#: A word that the lexicon does not know and one of the translation are the same loan from this likeness (0–1) on.
COGNATE = 0.7

ABLE = frozenset({Cue.ABLE})


def _is_katakana(text: str) -> bool:
    return all("ァ" <= c <= "ヿ" for c in text)


class Accounted(WordSenses):
    """Words of one sentence pair that find no counterpart and are no suspicion."""

    def __init__(self, evidence: PairEvidence, matcher: Matcher) -> None:
        super().__init__(evidence, matcher)
        self._measures: dict[int, bool] = {}

    def is_accounted(self, token: int) -> bool:
        """Whether something accounts for a word of the translation that renders no term of the source."""
        return (
            self._looks_like_name(token)
            or self._copied_latin(token)
            or self.is_measure_at(token)
            or token in self._explained_in_brackets
            or self._is_cognate(token)
            or self._is_own_side(token)
            or self._is_modal(token)
            or not self._keys_of_names.isdisjoint(self.target.keys[token])
        )

    def is_within_name(self, number: int) -> bool:
        """Whether a word stands with capitals between words that only names have, or in a name of a place.

        Yohanes *Beda* Lamak; Jalan *Veteran Selatan*, Desa *Sungai Lintang*, which other languages spell or translate.
        """
        term = self.terms[number]
        if not term.capitalised:
            return False
        if self._is_behind_place_head(number):
            return True
        if number in (0, len(self.terms) - 1):
            return False
        before, behind = self.terms[number - 1], self.terms[number + 1]
        touch = before.last + 1 == term.first and term.last + 1 == behind.first
        return touch and all(t.capitalised and not t.senses for t in (before, behind))

    def _is_behind_place_head(self, number: int) -> bool:
        """Whether a word with a capital follows the word for a kind of place, directly or behind others like it."""
        tokens = self.evidence.source.tokens
        i = self.terms[number].first - 1
        while i >= 0 and tokens[i].text[:1].isupper() and not tokens[i].text.isupper():
            if tokens[i].text in PLACE_HEADS:
                behind = tokens[self.terms[number].last + 1 :][:1]
                return not behind or not behind[0].text[:1].isupper() or tokens[i - 1].text[:1].islower()
            i -= 1
        return False

    @cached_property
    def _unknown_words(self) -> tuple[str, ...]:
        """The source words that no list and no table knows, in lower case."""
        return tuple(t.text.lower() for i, t in enumerate(self.terms) if not t.senses and not self.evidence.covered(i))

    def _is_cognate(self, token: int) -> bool:
        """Whether a word looks like one of the source that the lexicon does not know: monsun, mousson."""
        if self.language.script != "Latin" or not self._unknown_words:
            return False
        text = self.target.tokens[token].text.lower()
        return any(
            text[0] == word[0] and SequenceMatcher(None, word, text).ratio() >= COGNATE for word in self._unknown_words
        )

    @cached_property
    def _keys_of_names(self) -> frozenset[str]:
        """The keys of the words that make up the institutions of the source which nothing names: "the ministry"."""
        if not self.language.spaced:
            return frozenset()
        return frozenset(
            key
            for number, term in enumerate(self.terms)
            if not self.evidence.covered(number)
            for sense in term.senses
            if sense.kind == "institution"
            for rendering in self.target_lexicon.renderings(sense.number)
            for word in rendering.words
            for key in word
        )

    def _is_modal(self, token: int) -> bool:
        """Whether a word says "can", as the source does: ويمكن تمديده for dapat diperpanjang."""
        word = self.target.tokens[token]
        return any(c.start < word.end and word.start < c.end for c in self._modals)

    @cached_property
    def _modals(self) -> tuple[CueMatch, ...]:
        if not any(c.is_one(Cue.ABLE) for c in find_cues(self.evidence.source.text, SOURCE, ABLE)):
            return ()
        return find_cues(self.target.text, self.language.code, ABLE)

    def _is_own_side(self, token: int) -> bool:
        """Whether a word tells who the speaker's own side is: the hospital, for pihaknya."""
        return "pihaknya" in self.source_words and any(
            self.source_lexicon.sense(n).headword.lower() in OWN_SIDE for n in self.meanings(token)
        )

    @cached_property
    def _explained_in_brackets(self) -> frozenset[int]:
        """Words right before a bracket that repeats a word of the source: 北岩银行 (Northern Rock)."""
        tokens = self.target.tokens
        found: set[int] = set()
        for i, token in enumerate(tokens):
            if token.text not in "(（" or i + 1 >= len(tokens) or not self.evidence.supported(i + 1):
                continue
            first = i - 1
            while first >= 0 and i - first <= MAX_BRACKETED and tokens[first].kind is TokenKind.WORD:
                if self.evidence.supported(first):
                    break
                found.add(first)
                first -= 1
        return frozenset(found)

    def is_measure_at(self, token: int) -> bool:
        found = self._measures.get(token)
        if found is None:
            found = self.target_lexicon.is_measure(self._keys_at(token))
            if found and self.target_lexicon.may_be_verb(self._keys_at(token)):
                found = self._is_counted(token)
            self._measures[token] = found
        return found

    def _is_counted(self, token: int) -> bool:
        """Whether a number or another word of measure stands beside a word: "3,000 won", "several points"."""
        tokens, lexicon = self.target.tokens, self.target_lexicon
        return any(
            tokens[i].kind is TokenKind.NUMBER
            or (lexicon.is_measure(self._keys_at(i)) and not lexicon.may_be_verb(self._keys_at(i)))
            for i in range(max(token - 2, 0), min(token + 2, len(tokens)))
            if i != token and not self.language.is_function_word(tokens[i].text)
        )

    def _looks_like_name(self, token: int) -> bool:
        text = self.target.tokens[token].text
        if not self.language.spaced:
            around = {t.text for t in self.target.tokens[max(token - 1, 0) : token + 2]}
            return not around.isdisjoint({"·", "・"}) or (_is_katakana(text) and not self._is_loanword(token))
        initial = token == 0 or self.target.tokens[token - 1].text in '.!?"“«:'
        if self._is_headline and not text.isupper():
            known = any(self.target_lexicon.glosses(key) for key in self.target.keys[token])
            return not known and not initial
        return text[0].isupper() and not (initial and not text.isupper())

    def _is_loanword(self, token: int) -> bool:
        """Whether a word in katakana is one of the language, and not a piece of a name that was cut up: バス."""
        tokens, found = self.target.tokens, self.target.tokens[token]
        if token and tokens[token - 1].end == found.start and _is_katakana(tokens[token - 1].text):
            return False
        if token + 1 < len(tokens) and tokens[token + 1].start == found.end and _is_katakana(tokens[token + 1].text):
            return False
        return any(
            self.source_lexicon.sense(sense).kind == "word"
            for key in self.target.keys[token]
            for sense in self.target_lexicon.openings(key).usual
        )

    @cached_property
    def _is_headline(self) -> bool:
        """Whether the translation is set like an English headline, with a capital to nearly every word."""
        words = [t.text for t in self.target.tokens if t.kind is TokenKind.WORD]
        content = [w for w in words if not self.language.is_function_word(w)]
        capital = sum(w[0].isupper() for w in content)
        return self.language.code == "en" and len(content) >= MIN_HEADLINE and capital >= HEADLINE * len(content)

    def _copied_latin(self, token: int) -> bool:
        text = self.target.tokens[token].text
        return not self.language.spaced and text.isascii()
