"""The names of a translation that the lexicon lists, and what its single words are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property

from checker.evidence.lexicon import Sense
from checker.evidence.matching import Matcher, PairEvidence, TargetSentence
from checker.evidence.renderings import LINKERS
from checker.facts.name_index import strict_keys
from checker.facts.name_sources import SourceNames
from checker.facts.name_spellings import LATIN_WORD, LatinWords
from checker.facts.name_types import TargetName
from checker.facts.names_data import COUNTRIES
from checker.facts.regions import REGIONS
from checker.languages import Token, TokenKind
from checker.languages.lemmas import is_known

MAX_NAME_GAP = 2
#: A character that belongs to a Chinese word with the first one of what looks like a country: 今日, 其中.
_CUT_WORD = re.compile("[0-9０-９一二三四五六七八九十今昨明近昔节假生每]日|[其集当之手途心空家]中")

#: Characters up to which a listed Chinese or Japanese name is looked up as a word.
MAX_WORD = 2


class TargetNames(SourceNames):
    """The names of both sides of a sentence pair, not yet compared."""

    def __init__(self, evidence: PairEvidence, matcher: Matcher) -> None:
        super().__init__(evidence, matcher)
        #: The translation.
        self.target: TargetSentence = evidence.target

    @cached_property
    def latin(self) -> LatinWords:
        """The words of the translation in Latin letters."""
        return LatinWords(self.target.tokens)

    @cached_property
    def listed(self) -> tuple[TargetName, ...]:
        """The listed names of the translation, longest first where they overlap, in order."""
        spans: dict[tuple[int, int], dict[int, Sense]] = defaultdict(dict)
        find = self._listed_words if self.language.spaced else self._listed_strings
        for start, end, sense in find():
            spans[start, end][sense.number] = sense
        if self.script == "Latin":
            for start, end, sense in self._joined_words():
                spans[start, end][sense.number] = sense
        for start, end, sense in self.index.verbatim(self.target.text):
            spans[start, end][sense.number] = sense
        regions = [span for span, senses in spans.items() if any(s.headword in REGIONS for s in senses.values())]
        for start, end in [s for s in spans if any(_cut(s, region) for region in regions)]:
            del spans[start, end]  # “Police de Jakarta” in “police de Jakarta central”.
        kept: list[tuple[int, int]] = []
        for span in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
            if all(span[1] <= start or end <= span[0] for start, end in kept):
                kept.append(span)
        text = self.target.text
        return tuple(
            TargetName(
                text[start:end],
                self.target.token_at(start),
                self.target.token_at(end - 1),
                start,
                end,
                tuple(spans[start, end].values()),
            )
            for start, end in sorted(kept)
        )

    def _listed_words(self) -> Iterator[tuple[int, int, Sense]]:
        tokens, candidates = self.target.tokens, self.index.candidates
        present: frozenset[str] = frozenset().union(*self._keys)
        for i, keys in enumerate(self._keys):
            seen: set[tuple[str, int]] = set()
            for key in keys:
                for sense, text, words in candidates(key):
                    if len(words) > 1:
                        if words[1].isdisjoint(present):
                            continue  # Most of what begins like a name is none: its second word stands nowhere.
                        last = self._follow(i, words[1:])
                        if last is None:
                            continue
                    else:
                        last = i
                    if (text, sense.number) not in seen and self._is_capitalised(i, last, text, sense):
                        seen.add((text, sense.number))
                        yield tokens[i].start, tokens[last].end, sense

    def _joined_words(self) -> Iterator[tuple[int, int, Sense]]:
        """Listed names of one word that a hyphen joins: Magelang-Lumajang."""
        for token in self.target.tokens:
            if "-" not in token.text or "-" not in token.text[1:-1] or not token.text[0].isupper():
                continue
            at = token.start
            for part in token.text.split("-"):
                for key in strict_keys(part, self.language) if part[:1].isupper() and len(part) > MAX_WORD else ():
                    for sense, _, words in self.index.candidates(key):
                        if len(words) == 1 and sense.kind == "place":
                            yield at, at + len(part), sense
                at += len(part) + 1

    @cached_property
    def _keys(self) -> Sequence[Collection[str]]:
        """The forms under which each token is looked up as a word of a name."""
        if self.script == "Latin":
            return self.target.keys  # With the stems, under which no name is listed.
        tokens = self.target.tokens
        return [strict_keys(t.text, self.language) if t.kind is TokenKind.WORD else frozenset({t.text}) for t in tokens]

    def _follow(self, at: int, rest: Iterable[frozenset[str]]) -> int | None:
        """The last token of a rendering that begins at a token; only linking words may stand in between."""
        for word in rest:
            for gap in range(MAX_NAME_GAP + 1):
                at += 1
                if at >= len(self.target.tokens):
                    return None
                if not word.isdisjoint(self._keys[at]):
                    break
                if gap == MAX_NAME_GAP or not self._links(self.target.tokens[at]):
                    return None
        return at

    def _links(self, token: Token) -> bool:
        if token.kind is TokenKind.PUNCTUATION:
            return token.text in "-–'’“”\"&"
        return token.text.casefold().rstrip("'’") in LINKERS or self.language.is_function_word(token.text)

    def _is_capitalised(self, first: int, last: int, rendering: str, sense: Sense) -> bool:
        """Whether a name is written as one: “House” but not “house”."""
        if self.script != "Latin":
            return True
        own = [w for w in LATIN_WORD.findall(rendering) if w.casefold() not in LINKERS]
        if len(own) > 1 and (sense.kind == "title" or not any(w[0].isupper() for w in own)):
            return True
        texts = [t.text for t in self.target.tokens[first : last + 1] if not self._links(t)]
        if not texts:
            return False
        if not any(w[0].isupper() for w in own):
            return sense.headword in COUNTRIES and rendering.islower()  # suédois, but not “house” for the House.
        if rendering.isupper():
            return all(t.isupper() for t in texts)
        if self.language.code == "en":
            return texts[-1][0].isupper()
        return any(t[0].isupper() for t in texts)

    def _listed_strings(self) -> Iterator[tuple[int, int, Sense]]:
        text, candidates = self.target.folded, self.index.candidates
        for i in range(len(text) - 1):
            for sense, needle, _ in candidates(text[i : i + 2]):
                if text.startswith(needle, i) and self._has_bounds(i, i + len(needle)):
                    yield i, i + len(needle), sense

    def _has_bounds(self, start: int, end: int) -> bool:
        """Whether a string is not cut out of a word in Latin letters or katakana, or a direction (西南亚)."""
        text = self.target.text
        for one, other in ((start - 1, start), (end - 1, end)):
            if one < 0 or other >= len(text):
                continue
            if re.fullmatch("[A-Za-z]{2}|[ァ-ヺー]{2}", text[one : other + 1]):
                return False
        if _CUT_WORD.match(text[max(start - 1, 0) : start + 1]):
            return False  # “3日军方”, “其中方案”.
        return not re.match("[东西南北東]{2}", text[max(start - 1, 0) : start + 1])

    def target_place(self, name: TargetName) -> float:
        """Where a name of the translation stands, from 0 to 1."""
        return name.first / max(len(self.target.tokens), 1)

    def tokens_in(self, start: int, end: int) -> Sequence[Token]:
        """The tokens of the translation that touch a stretch of it."""
        return self.target.tokens[self.target.token_at(start) : self.target.token_at(end - 1) + 1]

    def is_explained_stretch(self, start: int, end: int) -> bool:
        """Whether words of the source explain a stretch of Chinese characters: a word in it, or half of its characters.

        Single characters (达, 马, 里) stand for much and in names for nothing but their sound.
        """
        supported = [t for t in self.tokens_in(start, end) if not self.is_unsupported(t)]
        return any(len(t.text) > 1 for t in supported) or 2 * len(supported) >= end - start

    def is_unsupported(self, token: Token) -> bool:
        """Whether no term of the source explains a token of the translation."""
        return not self.evidence.support[self.target.token_at(token.start)]

    def may_be_word(self, name: TargetName) -> bool:
        """Whether a short listed name of a language without spaces is an ordinary word too: 电报, a cable."""
        if self.language.spaced or len(name.text) > MAX_WORD:
            return False
        senses = self.matcher.target_lexicon.glosses(name.text.casefold())
        words = [n for n in senses if not self.matcher.source_lexicon.sense(n).is_name]
        if any(s.headword in COUNTRIES for s in name.senses):  # 苏丹, a sultan, where the source has one.
            return any(s.number in words for term in self.evidence.source.terms for s in term.senses)
        return bool(words)

    def is_common_word(self, word: str) -> bool:
        """Whether a word is in the dictionaries, and not only as a part of listed names."""
        if not self.is_dictionary_word(word):
            return False
        lexicon = self.matcher.target_lexicon
        keys = [k for k in self.language.keys(word) if not k.startswith("~")]
        senses = [n for key in keys for n in lexicon.glosses(key)]
        if not senses or not all(self.matcher.source_lexicon.sense(n).is_name for n in senses):
            return True
        return is_known(word, self.language.code) or lexicon.is_word(word)

    def is_dictionary_word(self, word: str) -> bool:
        """Whether a word is in the dictionaries of its language, in text of it, or in the lexicon."""
        if "-" in word:
            return all(self.is_dictionary_word(part) for part in word.split("-") if part)
        lower = word.casefold()
        lexicon = self.matcher.target_lexicon
        own = self.language.code
        keys = [k for k in self.language.keys(word) if self.script == "Latin" or not k.startswith("~")]
        return (
            lexicon.is_word(lower)
            or any(lexicon.glosses(key) or lexicon.support((key,))[0] for key in keys)
            or (own in ("en", "fr", "ar") and is_known(lower, own))
            # The dictionary of another language takes time to open: it comes last.
            or (self.script == "Latin" and is_known(lower, "fr" if own == "en" else "en"))
        )


def _cut(span: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans overlap and neither holds the other."""
    return span[0] < other[0] < span[1] < other[1] or other[0] < span[0] < other[1] < span[1]
