"""How a translated sentence fits its source, word by word: which terms are covered, which words are supported.

A source term is *covered* when one of its renderings, or a usual translation from the tables, stands in the
translation. A translated word is *supported* when it belongs to a rendering of some source term, or the tables know
it as a translation of some source word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from typing import NamedTuple

from checker.evidence.lexicon import Heads, Sense, SourceLexicon, TargetLexicon, Term
from checker.evidence.memo import Memo
from checker.evidence.openings import USUAL_RENDERINGS
from checker.evidence.renderings import Rendering, fold
from checker.languages import SOURCE, Language, Token, TokenKind, get_language

#: Other words that may stand between two words of a rendering.
MAX_GAP = 3

#: A rendering that reaches from a token to the next but one may have another word in between.
MIN_BROKEN = 2

#: Analysed sentences kept for the next version or rule.
SENTENCES_KEPT = 256

#: Words and terms of which it is kept what the lexicon says.
WORDS_KEPT = 8192

#: Places at which one term is looked for in a segment; only text that repeats itself endlessly has more.
MAX_PLACES = 32

#: A negative particle belongs to a word that stands so near.
NEGATION_REACH = 3

#: Beginnings of compounds that turn the meaning of the rest.
REVERSING_PREFIXES = frozenset("non anti un pro counter contra contre mal dis in re pre post pseudo".split())

#: A name of so many letters may be the beginning of a derived word.
MIN_DERIVED = 4

#: A table translation counts when its probability is at least this share of the most probable one's.
RELATIVE_SUPPORT = 0.1
MIN_TABLE_PROBABILITY = 0.03

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_LATIN = re.compile(r"[A-Za-z]")
_WORD_END = re.compile(r"[\s-]+")


class Via(Enum):
    """What a match rests on, strongest first."""

    LEXICON = "lexicon"
    WORDS = "words"  # of a term of several words each is rendered by itself
    COPY = "copy"
    TABLE = "table"


class Match(NamedTuple):
    """A stretch of the translation that renders a term: token numbers, inclusive, and what it rests on.

    ``sense`` and ``rendering`` are numbers within the lexicon (-1 for all but ``Via.LEXICON``); renderings are listed
    most usual first.
    """

    first: int
    last: int
    via: Via
    sense: int = -1
    rendering: int = -1


def digits_of(text: str) -> str:
    """The digits of a number in ASCII without separators: an anchor, not a value."""
    return re.sub(r"\D", "", unicodedata.normalize("NFKC", text).translate(_DIGITS))


def number_parts(text: str) -> list[str]:
    """The digit strings of a number token: 2.509 is one, the date 13/11/2023 three."""
    return [digits_of(part) for part in re.split(r"[/:–-]", text) if part]


class SourceSentence:
    """An Indonesian sentence with its terms."""

    def __init__(self, text: str, lexicon: SourceLexicon) -> None:
        self.text = text
        self.tokens = get_language(SOURCE).tokenize(text)
        self.terms = tuple(lexicon.terms(text, self.tokens))

    def with_terms(self, terms: Iterable[Term]) -> SourceSentence:
        """The sentence read as other terms."""
        other = copy(self)
        other.terms = tuple(terms)
        return other

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The digit strings of the numbers, in order; the parts of a date are numbers of their own."""
        return tuple(d for t in self.tokens if t.kind is TokenKind.NUMBER for d in number_parts(t.text))


class TargetSentence:
    """A translated sentence, indexed by word keys (spaced languages) or as a normalised string (zh, ja)."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.language = language
        self.tokens: list[Token] = language.tokenize(text)
        self.keys = [language.keys(t.text) if t.kind is TokenKind.WORD else (t.text,) for t in self.tokens]
        self._parts = self._compound_parts() if language.spaced and "-" in text else {}
        #: The keys of each token and of its parts.
        self._held: list[tuple[str, ...]] = self.keys
        if self._parts:
            self._held = [
                (*keys, *(self._parts[i] - {*keys})) if i in self._parts else keys for i, keys in enumerate(self.keys)
            ]
        positions: dict[str, list[int]] = {}
        for i, keys in enumerate(self._held):
            for key in keys:
                positions.setdefault(key, []).append(i)
        self._positions = positions
        self._by_start = {t.start: i for i, t in enumerate(self.tokens)}
        self._word_starts: dict[frozenset[str], list[int]] = {}

    def _compound_parts(self) -> dict[int, frozenset[str]]:
        """The keys of the parts of compounds with a hyphen (micro-business).

        Of a compound that reverses a meaning (anti-war) only the reversing part counts.
        """
        found: dict[int, frozenset[str]] = {}
        for i, token in enumerate(self.tokens):
            parts = token.text.split("-") if token.kind is TokenKind.WORD and "-" in token.text else []
            if parts:
                parts = parts[:1] if parts[0].casefold() in REVERSING_PREFIXES else parts
                words = (p for p in parts if len(p) > 1 and not self.language.is_function_word(p))
                found[i] = frozenset(key for word in words for key in self.language.keys(word))
        return found

    @cached_property
    def folded(self) -> str:
        """The text with full-width forms and case made one, character by character so that offsets stay."""
        return fold(self.text)

    @cached_property
    def content(self) -> tuple[int, ...]:
        """The numbers of the tokens that carry meaning."""
        return tuple(
            i
            for i, t in enumerate(self.tokens)
            if t.kind is TokenKind.WORD and not self.language.is_function_word(t.text)
        )

    def token_at(self, offset: int) -> int:
        """The number of the token that holds a character offset, or of the one before it."""
        while offset >= 0:
            found = self._by_start.get(offset)
            if found is not None:
                return found
            offset -= 1
        return 0

    @cached_property
    def all_keys(self) -> frozenset[str]:
        """Every key of every token."""
        return frozenset(self._positions)

    def positions(self, key: str) -> Sequence[int]:
        """The numbers of the tokens that have a key, at most ``MAX_PLACES``."""
        return self._positions.get(key, ())[:MAX_PLACES]

    def find(self, rendering: Rendering, *, any_order: bool = False) -> Sequence[tuple[int, int]]:
        """Where a rendering stands: first and last token numbers."""
        if not self.language.spaced:
            return self.find_folded(fold(rendering.text))
        words = rendering.words
        if not words:
            return ()
        if rendering.negated:
            plain = rendering._replace(negated=False)
            return [span for span in self.find(plain, any_order=any_order) if self.negated(*span)]
        starts = self.starts(words[0])
        if len(words) == 1:
            return [(i, i) for i in starts]
        rest = words[1:]
        spans = [(start, end) for start in starts if (end := self._follow(start, rest)) is not None]
        if any_order and not spans:
            for n in range(2 if len(rest) > 1 else 1):
                first, *others = words[n:]
                spans = [s for start in self.starts(first) if (s := self._gather(start, others))]
                if spans:
                    break
        return spans

    def ends_at(self, rendering: Rendering, first: int) -> int | None:
        """The last token of a rendering (of a spaced language) whose first word stands at a token; else None."""
        words = rendering.words
        last = None if words[0].isdisjoint(self.keys[first]) else self._follow(first, words[1:])
        if last is None or (rendering.negated and not self.negated(first, last)):
            return None
        return last if rendering.negated or not self._is_denied_within(first, last) else None

    def _is_denied_within(self, first: int, last: int) -> bool:
        """Whether a mere negator stands between the words of a rendering: found *not* guilty is not found guilty."""
        particles = self.language.negative_particles
        return any(self.keys[i][0] in particles for i in range(first + 1, last))

    def negated(self, first: int, last: int) -> bool:
        """Whether a negative particle stands in a span or close around it."""
        around = range(max(first - NEGATION_REACH, 0), min(last + NEGATION_REACH, len(self.tokens)))
        return any(self.keys[i][0] in self.language.negative_particles for i in around)

    def starts(self, word: frozenset[str]) -> Sequence[int]:
        """The numbers of the tokens that a word of a rendering matches, at most ``MAX_PLACES``."""
        found = self._word_starts.get(word)
        if found is None:
            places = self._positions
            found = sorted({i for key in places.keys() & word for i in places[key]})[:MAX_PLACES]
            self._word_starts[word] = found
        return found

    @cached_property
    def _long_keys(self) -> str:
        """The keys of all words that are long enough to be derived from a name, each behind a line break."""
        return "".join([f"\n{key}" for keys in self.keys if len(keys[0]) > MIN_DERIVED for key in keys])

    def holds(self, token: int, words: Iterable[frozenset[str]]) -> bool:
        """Whether a token is one of some words of a rendering."""
        held = self._held[token]
        return any(not word.isdisjoint(held) for word in words)

    def find_derived(self, rendering: Rendering) -> Sequence[tuple[int, int]]:
        """Where a longer word begins with a one-word name: Korea in Korean, Golkar in Golkar's."""
        if len(rendering.words) != 1:
            return ()
        stems = tuple([k for k in rendering.words[0] if len(k) >= MIN_DERIVED and not k.startswith("~")])
        if not any(f"\n{stem}" in self._long_keys for stem in stems):
            return ()
        return [
            (i, i)
            for i, keys in enumerate(self.keys)
            if len(keys[0]) > MIN_DERIVED and any(k.startswith(stems) for k in keys)
        ]

    def _follow(self, start: int, rest: Iterable[frozenset[str]]) -> int | None:
        """Where the last of some words stands that follow a token one after the other."""
        at = start
        for word in rest:
            for i in range(at if at in self._parts else at + 1, min(at + 2 + MAX_GAP, len(self.tokens))):
                if not word.isdisjoint(self._held[i]):
                    at = i
                    break
            else:
                return None
        return at

    def _gather(self, start: int, rest: list[frozenset[str]]) -> tuple[int, int] | None:
        """The words of a rendering in any order around a start; of a long name one word in three may differ."""
        reach = len(rest) + MAX_GAP
        window = range(max(0, start - reach), min(len(self.tokens), start + reach + 1))
        used = {start}
        missing = 0
        for word in rest:
            found = next((i for i in window if i not in used and not word.isdisjoint(self._held[i])), None)
            if found is None:
                missing += 1
                if missing > (len(rest) + 1) // 3:
                    return None
                continue
            used.add(found)
        return min(used), max(used)

    def find_folded(self, needle: str) -> list[tuple[int, int]]:
        """Where a string, as ``fold`` writes it, stands in an unspaced text: first and last token numbers."""
        found: list[tuple[int, int]] = []
        at = self.folded.find(needle)
        places = 0
        while at >= 0 and places < MAX_PLACES:
            places += 1
            first = self.token_at(at)
            # A single character means the word only when it is the word, or one half of a two-character one.
            if len(needle) > 1 or len(self.tokens[first].text) <= 2:
                last = self.token_at(at + len(needle) - 1)
                if first == last or not self._cuts_both(first, last, at, at + len(needle)):
                    found.append((first, last))
            at = self.folded.find(needle, at + 1)
        return found

    def _cuts_both(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a string begins inside one word and ends inside another: 蛋价 in 鸡蛋价格."""
        return self.tokens[first].start < start and end < self.tokens[last].end


@dataclass(frozen=True)
class PairEvidence:
    """The matches of each source term, and which terms support each translated token."""

    source: SourceSentence
    target: TargetSentence
    matches: tuple[tuple[Match, ...], ...]
    support: tuple[tuple[int, ...], ...]

    @cached_property
    def assignment(self) -> dict[int, Match]:
        """One match a term, each word used once, most usual renderings first; terms left without are not in it.

        A term that is rendered in one place can still *support* words in others; only here it is decided where.
        """
        pairs = [(term, match) for term, found in enumerate(self.matches) for match in found]
        pairs.sort(
            key=lambda p: (
                p[1].via is not Via.LEXICON,
                p[1].rendering,
                p[1].first - p[1].last,
                p[0],
                p[1].first,
            )
        )
        chosen: dict[int, Match] = {}
        taken: set[int] = set()
        for term, match in pairs:
            tokens = range(match.first, match.last + 1)
            if term not in chosen and taken.isdisjoint(tokens):
                chosen[term] = match
                taken.update(tokens)
        return chosen

    @cached_property
    def assigned_tokens(self) -> frozenset[int]:
        """The tokens that the assignment uses."""
        return frozenset(i for m in self.assignment.values() for i in range(m.first, m.last + 1))

    def covered(self, term: int) -> bool:
        """Whether anything in the translation renders the term."""
        return bool(self.matches[term])

    def supported(self, token: int) -> bool:
        """Whether some source term explains the translated token."""
        return bool(self.support[token])


#: Among so many usual wordings of a term of several words some render its words, where it says no more than they do.
TRANSPARENT_WORDINGS = 6

#: So many wordings of a word explain others beside the rendering of the term that it is part of.
PART_WORDINGS = 15


class Matcher:
    """Finds the evidence for sentence pairs of Indonesian and one language."""

    def __init__(self, source: SourceLexicon, target: TargetLexicon) -> None:
        self.source_lexicon = source
        self.target_lexicon = target
        self.language = target.language
        self._usual_words: dict[str, tuple[str, ...]] = Memo(WORDS_KEPT)
        self._terms_of: dict[str, tuple[Term, ...]] = Memo(WORDS_KEPT)
        self._senses_of_parts: dict[str, tuple[Sense, ...]] = Memo(WORDS_KEPT)
        self._transparent: dict[str, bool] = Memo(WORDS_KEPT)
        self.source = lru_cache(maxsize=SENTENCES_KEPT)(self._source)
        self.target = lru_cache(maxsize=SENTENCES_KEPT)(self._target)

    def _source(self, text: str) -> SourceSentence:
        return SourceSentence(text, self.source_lexicon)

    def _target(self, text: str) -> TargetSentence:
        return TargetSentence(text, self.language)

    def terms_of(self, word: str) -> tuple[Term, ...]:
        """The terms of a single word, kept for the next sentence with it."""
        found = self._terms_of.get(word)
        if found is None:
            found = self._terms_of[word] = SourceSentence(word, self.source_lexicon).terms
        return found

    def match(self, source: SourceSentence, target: TargetSentence) -> PairEvidence:
        """The evidence for a sentence pair.

        A term of several words that says no more than they do ("menunda proyek") is read word by word where nothing
        renders it as a whole, and where it has a verb and each word is rendered.
        """
        source, matches = self._taken_apart(source, target)
        support: list[list[int]] = [[] for _ in target.tokens]
        for number, (term, found) in enumerate(zip(source.terms, matches, strict=True)):
            spans = [span for match in found for span in self.stretches(match, target)]
            if term.last > term.first:
                spans += self._part_spans(term, target)
            for first, last in spans:
                for terms in support[first : last + 1]:
                    if not terms or terms[-1] != number:
                        terms.append(number)
        return PairEvidence(source, target, matches, tuple(map(tuple, support)))

    def _taken_apart(
        self, source: SourceSentence, target: TargetSentence
    ) -> tuple[SourceSentence, tuple[tuple[Match, ...], ...]]:
        matches = self.all_term_matches(source.terms, target)
        terms = list(source.terms)
        for number in range(len(terms) - 1, -1, -1):
            term = terms[number]
            is_verb = any(s.pos == "verb" for s in term.senses)
            if term.last == term.first or (matches[number] and not is_verb):
                continue
            parts = self.source_lexicon.parts(source.text, source.tokens, term)
            if not self._is_transparent(term, parts):
                continue
            found = self.all_term_matches(parts, target)
            if not matches[number] or all(any(m.via is Via.LEXICON for m in one) for one in found):
                terms[number : number + 1] = parts
                matches[number : number + 1] = found
        if len(terms) == len(source.terms):
            return source, tuple(matches)
        return source.with_terms(terms), tuple(matches)

    def _is_transparent(self, term: Term, parts: Sequence[Term]) -> bool:
        """Whether a common term of several words is usually rendered by what some of them say, and has no opposite."""
        found = self._transparent.get(term.text)
        if found is None:
            plain = len(parts) > 1 and not any(
                s.kind != "word" or s.opposites or s.contrasts or s.confused_with for s in term.senses
            )
            wordings = (
                wording
                for sense in term.senses
                for wording in self.target_lexicon.wordings(sense.number)[:TRANSPARENT_WORDINGS]
            )
            found = self._transparent[term.text] = plain and any(self._renders_any(parts, w) for w in wordings)
        return found

    def _renders_any(self, terms: Sequence[Term], wording: str) -> bool:
        matches = self.all_term_matches(terms, self._target(wording))
        return any(m.via is Via.LEXICON for found in matches for m in found)

    def stretches(self, match: Match, target: TargetSentence) -> Iterable[tuple[int, int]]:
        """The tokens of a match, without those that stand between the words of its rendering."""
        if match.via is not Via.LEXICON:
            return ((match.first, match.last),)
        return self._unbroken(match.sense, match.rendering, (match.first, match.last), target)

    def _unbroken(
        self, sense: int, rendering: int, span: tuple[int, int], target: TargetSentence
    ) -> Iterable[tuple[int, int]]:
        """Where the words of a rendering stand within its span: "rose *slightly* again" for "rose again"."""
        first, last = span
        if last - first < MIN_BROKEN or not self.language.spaced:
            return (span,)
        words = self.target_lexicon.rendering(sense, rendering).words
        if last - first < len(words):
            return (span,)
        return [(i, i) for i in range(first, last + 1) if target.holds(i, words)]

    def term_matches(self, term: Term, target: TargetSentence) -> tuple[Match, ...]:
        """Where the translation renders a term: by the lexicon, copied, or by the tables."""
        return self.all_term_matches((term,), target)[0]

    def all_term_matches(self, terms: Sequence[Term], target: TargetSentence) -> list[tuple[Match, ...]]:
        """``term_matches`` of several terms; what the lexicon says of them is read at once."""
        heads = self._read([sense for term in terms for sense in term.senses])
        self.target_lexicon.read_translations([k for t in terms if (k := _table_key(t)) not in self._usual_words])
        return [self._term_matches(term, target, heads) for term in terms]

    def _read(self, senses: Iterable[Sense]) -> Mapping[int, Heads]:
        """Reads the renderings of some senses; of a spaced language, those of common words by their first words."""
        if self.language.spaced:
            return self.target_lexicon.heads(dict.fromkeys([s.number for s in senses if not s.is_name]))
        self.target_lexicon.read_renderings(dict.fromkeys([s.number for s in senses]))
        return {}

    def _places(
        self, sense: Sense, target: TargetSentence, heads: Mapping[int, Heads], *, whole: bool = True
    ) -> Iterator[tuple[int, Sequence[tuple[int, int]]]]:
        """Each rendering of a sense that may stand in a sentence, by its number, and where it does.

        ``whole``: the words of a name may stand in any order, and another word may be derived from it.
        """
        lexicon, number = self.target_lexicon, sense.number
        if not self.language.spaced:
            for index, text in enumerate(lexicon.texts(number)):
                if text in target.folded:
                    yield index, target.find_folded(text)
        elif sense.is_name:
            for index in range(lexicon.count(number)):
                rendering = lexicon.rendering(number, index)
                spans = target.find(rendering, any_order=whole)
                yield index, (*spans, *target.find_derived(rendering)) if whole else spans
        else:
            words, single = heads[number]
            absent = map(target.all_keys.isdisjoint, words)
            for index in [n for n, is_absent in enumerate(absent) if not is_absent]:
                if single[index]:
                    yield index, [(i, i) for i in target.starts(words[index])]
                else:
                    yield index, target.find(lexicon.rendering(number, index))

    def _term_matches(self, term: Term, target: TargetSentence, heads: Mapping[int, Heads]) -> tuple[Match, ...]:
        found: dict[tuple[int, int], Match] = {}
        for sense in term.senses:
            for index, spans in self._places(sense, target, heads):
                for span in spans:
                    if span not in found or index < found[span].rendering:
                        found[span] = Match(*span, Via.LEXICON, sense.number, index)
        for i in self._copies(term, target):
            if (i, i) not in found:
                found[i, i] = Match(i, i, Via.COPY)
        for word in self.table_words(term):
            for i in target.positions(word):
                if (i, i) not in found:
                    found[i, i] = Match(i, i, Via.TABLE)
        if not found and term.last > term.first and all(s.kind == "word" for s in term.senses):
            return self._word_by_word(term, target)
        return tuple(found.values())

    def _word_by_word(self, term: Term, target: TargetSentence) -> tuple[Match, ...]:
        """Where each word of a term of several is rendered by itself; nothing unless all that are listed are."""
        found: dict[tuple[int, int], Match] = {}
        rendered = 0
        for word in term.text.split():
            senses = [s for s in self.source_lexicon.lookup(word)[0] if not s.is_name]
            heads = self._read(senses)
            spans = {span for sense in senses for _, places in self._places(sense, target, heads) for span in places}
            if senses and not spans:
                return ()
            rendered += bool(spans)
            found |= {span: Match(*span, Via.WORDS) for span in spans}
        return tuple(found.values()) if rendered > 1 else ()

    def _part_senses(self, term: Term) -> tuple[Sense, ...]:
        """What the single words of a term of several may mean; of names only offices (Menlu Sugiono)."""
        found = self._senses_of_parts.get(term.text)
        if found is None:
            senses = (s for word in term.text.split() for s in self.source_lexicon.lookup(word)[0])
            found = tuple(s for s in senses if not s.is_name or s.kind == "title")
            self._senses_of_parts[term.text] = found
        return found

    def _part_spans(self, term: Term, target: TargetSentence) -> Iterator[tuple[int, int]]:
        """Usual renderings of the single words of a term of several: they explain words without covering the term."""
        senses = self._part_senses(term)
        heads = self._read(senses)
        for sense in senses:
            for index, spans in self._places(sense, target, heads, whole=False):
                if index >= PART_WORDINGS:
                    continue
                if not self.language.spaced and len(self.target_lexicon.text(sense.number, index)) == 1:
                    spans = [(a, b) for a, b in spans if len(target.tokens[a].text) == 1]  # 下 is no part of 下调.
                for span in spans:
                    yield from self._unbroken(sense.number, index, span, target)

    @staticmethod
    def _copies(term: Term, target: TargetSentence) -> Iterator[int]:
        if term.senses and not term.text[0].isupper():
            return
        for word in _WORD_END.split(term.text):
            if len(word) >= 2 and _LATIN.match(word):
                yield from target.positions(word.casefold())

    def table_words(self, term: Term) -> tuple[str, ...]:
        """The words that a term usually became in parallel text."""
        key = _table_key(term)
        found = self._usual_words.get(key)
        if found is None:
            usual = self._usual(key)
            found = self._usual_words[key] = self._unopposed(term, usual) if usual else usual
        return found

    def _unopposed(self, term: Term, words: tuple[str, ...]) -> tuple[str, ...]:
        """Words without those that usually say the opposite of a term: murah became "moins *coûteux*", "not dear"."""
        said: set[str] = set()
        for number in {n for sense in term.senses for n in sense.opposites}:
            said.update(self.target_lexicon.texts(number)[:USUAL_RENDERINGS])
            if self.language.spaced:
                usual = self.target_lexicon.renderings(number)[:USUAL_RENDERINGS]
                said.update(key for rendering in usual if len(rendering.words) == 1 for key in rendering.words[0])
        return tuple(word for word in words if word not in said)

    def _usual(self, key: str) -> tuple[str, ...]:
        rows = self.target_lexicon.translations(key)
        if not rows:
            return ()
        floor = max(MIN_TABLE_PROBABILITY, rows[0][1] * RELATIVE_SUPPORT)
        return tuple(
            word for word, p, _ in rows if p >= floor and not self.language.is_function_word(word) and len(word) > 1
        )


def _table_key(term: Term) -> str:
    """A term as the tables spell it."""
    return term.text.lower().replace(" ", "_")
