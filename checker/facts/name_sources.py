"""The names of an Indonesian sentence: listed ones, and runs of capitalised words that the lexicon does not know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from checker.evidence.lexicon import Sense, Term
from checker.evidence.matching import Matcher, PairEvidence
from checker.facts.gazetteer import PLACES
from checker.facts.name_book import name_book
from checker.facts.name_index import name_index
from checker.facts.name_spellings import LATIN_WORD
from checker.facts.name_types import SIBLINGS, SourceName, are_confusable
from checker.facts.name_words import NAME_WORDS
from checker.facts.names_data import (
    COMMON_RUN_WORDS,
    COMPANY_CUES,
    COUNTRIES,
    CURRENCY_WORDS,
    GIVEN_NAMES,
    GOVERNORS,
    HEADS,
    PERSON_CUES,
    PLACE_CUES,
    SHIP_CUES,
)
from checker.languages import TokenKind
from checker.languages.lemmas import is_known
from checker.languages.transliteration import fold_latin, is_indonesian_spelling, spelling_key

#: What letters with accents become when UTF-8 is read as Latin-1.
MOJIBAKE = "Ã"

MAX_NAME_WORDS = 6

_WORD = re.compile(r"\w+")
_SCRIPTS = {"en": "Latin", "fr": "Latin", "ar": "Arabic", "zh": "Han", "ja": "Kana"}

#: Words right before the name of a band.
BAND_CUES = frozenset({"band", "musik", "grup"})

#: Titles with a full stop before a person's name.
_DEGREES = frozenset({"dr", "prof", "ir", "drs", "kh", "hj", "drg"})


class SourceNames:
    """The names of the source of a sentence pair."""

    def __init__(self, evidence: PairEvidence, matcher: Matcher) -> None:
        self.evidence = evidence
        self.matcher = matcher
        self.language = matcher.language
        self.script = _SCRIPTS[self.language.code]
        self.index = name_index(matcher)
        self.book = name_book(matcher)
        self._looks: dict[tuple[int, int], str] = {}

    @cached_property
    def source_lower(self) -> list[str]:
        """The tokens of the source in lower case."""
        return [t.text.lower() for t in self.evidence.source.tokens]

    @cached_property
    def word_set(self) -> frozenset[str]:
        """The words of the source without case, as ``\\b`` bounds them: rules that need one of some words look here."""
        return frozenset(_WORD.findall(self.evidence.source.text.casefold()))

    @cached_property
    def source_names(self) -> tuple[SourceName, ...]:
        """Listed names, and runs of capitalised words that the lexicon does not know, in order."""
        names: list[SourceName] = []
        for term in self._terms():
            senses = tuple([s for s in term.senses if s.is_name and not _is_abbreviation(term.text, s)])
            if not senses or not _is_written_as_name(term.text, senses) or self._is_currency(term.first):
                continue
            others = [s for s in term.senses if not s.is_name]
            if others and (not self._has_capital_inside(term) or any(s.kind == "measure" for s in others)):
                continue  # An ordinary word at the beginning of the sentence, or a number: Lima.
            names += self._without_title(term, senses)
        names += self._joined(names)
        taken = {i for n in names for i in range(n.first, n.last + 1)}
        names += [c for n in names if n.last > n.first for c in self._countries_in(n)]
        names += self._runs(taken)
        return tuple(sorted(names, key=lambda n: n.first))

    def _joined(self, names: Sequence[SourceName]) -> Iterator[SourceName]:
        """Listed places that a hyphen joins to a line: Tol Manado-Bitung."""
        taken = {i for n in names for i in range(n.first, n.last + 1)}
        for i, token in enumerate(self.evidence.source.tokens):
            if "-" not in token.text or i in taken:
                continue
            parts = token.text.split("-")
            if len(parts) != 2 or not all(p[:1].isupper() and p[1:].islower() for p in parts):
                continue
            senses = [tuple(s for s in self.book.lookup(p) if s.kind == "place") for p in parts]
            if all(senses) and not any(s.headword in COUNTRIES for own in senses for s in own):
                at = token.start
                for part, own in zip(parts, senses, strict=True):
                    yield SourceName(part, i, i, at, at + len(part), own)
                    at += len(part) + 1

    def _terms(self) -> list[Term]:
        """The terms of the source, where a form that only the tables hold is no longer than its place there."""
        terms = list(self.evidence.source.terms)
        text = self.evidence.source.text
        for first, ends, senses in self.book.spans(self.evidence.source.tokens, self.source_lower):
            last = self._end_of_name(first, ends, senses)
            touched = [t for t in terms if t.first <= last and first <= t.last]
            if any(t.first <= first and last <= t.last and t.last - t.first > last - first for t in touched):
                continue
            start, end = self.evidence.source.tokens[first].start, self.evidence.source.tokens[last].end
            same = [t for t in touched if (t.first, t.last) == (first, last)]
            numbers = {s.number for s in senses}
            others = tuple(s for t in same for s in self.book.lookup(t.text) if s.number not in numbers)
            capitalised = any(t.capitalised for t in touched) or (first > 0 and text[start].isupper())
            terms = [t for t in terms if t not in touched]
            terms.append(Term(text[start:end], first, last, start, end, (*senses, *others), True, capitalised))
        return sorted(terms, key=lambda t: t.first)

    def _end_of_name(self, first: int, last: int, senses: Sequence[Sense]) -> int:
        """The last word of the longest form of a name: Listyo Sigit goes on as Listyo Sigit Prabowo."""
        numbers = {s.number for s in senses}
        words = self.source_lower
        for end in range(min(first + MAX_NAME_WORDS, len(words)) - 1, last, -1):
            if any(s.number in numbers for s in self.book.lookup(" ".join(words[first : end + 1]))):
                return end
        return last

    def _without_title(self, term: Term, senses: tuple[Sense, ...]) -> Iterator[SourceName]:
        """A listed name; of “Menlu Sugiono” the title and the person."""
        tokens = self.evidence.source.tokens
        first = term.first
        if all(s.kind == "person" for s in senses):
            for last in range(term.last - 1, term.first - 1, -1):
                form = " ".join(t.text.lower() for t in tokens[first : last + 1])
                titles = tuple(s for s in self.book.lookup(form) if s.kind == "title")
                if titles:
                    yield self._name(first, last, titles)
                    first = last + 1
                    break
        yield self._name(first, term.last, senses)

    def _name(self, first: int, last: int, senses: tuple[Sense, ...] = ()) -> SourceName:
        tokens = self.evidence.source.tokens
        start, end = tokens[first].start, tokens[last].end
        return SourceName(self.evidence.source.text[start:end], first, last, start, end, senses)

    def _has_capital_inside(self, term: Term) -> bool:
        """Whether a capital letter of a term is not there for the beginning of the sentence."""
        tokens = self.evidence.source.tokens[term.first + 1 : term.last + 1]
        return term.capitalised or term.text.isupper() or any(t.text[0].isupper() for t in tokens)

    def _is_currency(self, i: int) -> bool:
        """Whether a country only tells which dollar is meant."""
        return i > 0 and self.evidence.source.tokens[i - 1].text.casefold() in CURRENCY_WORDS

    def _countries_in(self, name: SourceName) -> Iterator[SourceName]:
        """Countries that are part of a listed name: Denmark in Denmark Open."""
        for i in range(name.first, name.last + 1):
            token = self.evidence.source.tokens[i]
            senses = tuple(s for s in self.book.lookup(token.text) if s.headword in COUNTRIES)
            if senses and name.groups.isdisjoint({"place", "person"}):
                yield self._name(i, i, senses)

    def _runs(self, taken: set[int]) -> Iterator[SourceName]:
        tokens = self.evidence.source.tokens
        run: list[int] = []
        for i, token in enumerate(tokens):
            if not token.text[0].isupper() or i in taken or not self._may_be_name(i):
                if run:
                    yield from self._run(run)
                    run = []
                continue
            if run and token.start - tokens[i - 1].end > 1:
                yield from self._run(run)
                run = []
            run.append(i)
        yield from self._run(run)

    def _run(self, run: list[int]) -> Iterator[SourceName]:
        tokens = self.evidence.source.tokens
        while run and self._begins_sentence(run[0]) and not self._is_name_word(run[0]):
            run = run[1:]
        if MOJIBAKE in "".join(tokens[i].text for i in run):
            return
        words = [tokens[i].text.casefold() for i in run]
        if any(self._is_name_word(i) for i in run) or (
            any(w in NAME_WORDS for w in words) and (len(run) > 1 or self._is_band(run[0]))
        ):
            yield from self._parted(run)
        elif len(run) > 1 and all(w in GIVEN_NAMES for w in words):
            yield self._name(run[0], run[-1])  # Andi Rahmat: words of the language, but given as names.

    def _is_band(self, i: int) -> bool:
        """Whether the word before says that a band is named, be it by an ordinary word: grup musik Seringai."""
        return i > 0 and self.source_lower[i - 1] in BAND_CUES

    def _parted(self, run: list[int]) -> Iterator[SourceName]:
        """A run of capitalised words, cut where a place of the gazetteer stands before a person: Bupati Tebo Agus R."""
        tokens = self.evidence.source.tokens
        for n in (3, 2, 1):
            place = " ".join(tokens[i].text for i in run[:n])
            if len(run) > n and place in PLACES and self._may_govern(run[0]):
                yield self._name(run[0], run[n - 1])
                yield self._name(run[n], run[-1])
                return
        yield self._name(run[0], run[-1])

    def _may_govern(self, i: int) -> bool:
        """Whether the word before says that a place and who governs it follow."""
        return i > 0 and self.evidence.source.tokens[i - 1].text.casefold() in GOVERNORS

    def _may_be_name(self, i: int) -> bool:
        """Whether a token with a capital letter may be a word of a name."""
        token = self.evidence.source.tokens[i]
        return (
            token.kind is TokenKind.WORD
            and token.text.casefold() not in COMMON_RUN_WORDS
            and not self.matcher.source_lexicon.language.is_function_word(token.text)
            and not (token.text.isupper() and len(token.text) > 1)
            and not any(s.kind == "measure" for s in self.book.lookup(token.text))
        )

    def _begins_sentence(self, i: int) -> bool:
        return i == 0 or self.evidence.source.tokens[i - 1].text in {".", "!", "?", '"', "“", ":", "”"}

    def _is_name_word(self, i: int) -> bool:
        """Whether a capitalised word is no ordinary Indonesian word."""
        word = self.evidence.source.tokens[i].text.lower()
        if len(word) < 3:
            return False
        return not any(self.matcher.source_lexicon.is_indonesian(part) for part in (word, *word.split("-")))

    @cached_property
    def source_senses(self) -> frozenset[int]:
        """All names that any words of the source may be, longest or not.

        What the whole of a listed name is confused with does not count for a part of it (Menteri in Wakil Menteri),
        unless the name is shortened to its beginning.
        """
        tokens, words = self.evidence.source.tokens, self.source_lower
        first_words, named = self.book.first_words, self.book.named
        found: set[int] = set()
        for i, word in enumerate(words):
            longest = MAX_NAME_WORDS if word in first_words else 1
            for last in range(i, min(i + longest, len(words))):
                if tokens[last].kind is TokenKind.PUNCTUATION:
                    break
                for sense in named(word if last == i else " ".join(words[i : last + 1])):
                    if sense.number not in found and not self._is_part(i, last, sense):
                        found.add(sense.number)
        for i, word in enumerate(words):
            if "-" in word:
                for part in word.split("-")[:MAX_NAME_WORDS]:
                    found.update(s.number for s in named(part) if not self._is_half(i, s))
        return frozenset(found)

    def _is_part(self, first: int, last: int, sense: Sense) -> bool:
        for name in self.source_names:
            if (
                name.first <= first
                and last <= name.last
                and last - first < name.last - name.first
                and not self._is_headed(name, first, last)
                and (first > name.first or "person" in name.groups or _are_siblings(name.senses, sense))
                and are_confusable(name.senses, (sense,))
            ):
                return True
        return False

    def _is_headed(self, name: SourceName, first: int, last: int) -> bool:
        """Whether a name only says who heads an office or which ministry it is: Panglima TNI, Kementerian BUMN."""
        heads = [t.text.casefold() for t in self.evidence.source.tokens[name.first : first]]
        return last == name.last and bool(heads) and all(head in HEADS for head in heads)

    def _is_half(self, i: int, sense: Sense) -> bool:
        """Whether a country is only one half of another's name: Guinea in Guinea-Bissau."""
        names = [n.senses for n in self.source_names if n.first <= i <= n.last]
        return any(are_confusable(senses, (sense,)) and _are_siblings(senses, sense) for senses in names)

    @cached_property
    def _source_texts(self) -> frozenset[str]:
        return frozenset(t for s in self.source_senses for t in self.index.texts(s))

    @cached_property
    def _source_words(self) -> frozenset[str]:
        """Every word of the source, folded, and its spelling key."""
        words = {fold_latin(w) for w in LATIN_WORD.findall(self.evidence.source.text)}
        return frozenset(words | {spelling_key(w) for w in words})

    @cached_property
    def _spoken_words(self) -> tuple[tuple[str, bool], ...]:
        """Capitalised words of the source, alone and with the next, and whether a listed name holds them."""
        tokens = self.evidence.source.tokens
        listed = {i for n in self.source_names if n.senses for i in range(n.first, n.last + 1)}
        found: list[tuple[str, bool]] = []
        for i, token in enumerate(tokens):
            if token.kind is not TokenKind.WORD or not token.text[0].isupper():
                continue
            found += [(part, i in listed) for part in dict.fromkeys((token.text, *token.text.split("-")))]
            if i + 1 < len(tokens) and tokens[i + 1].text[:1].isupper():
                found.append((token.text + tokens[i + 1].text, i in listed))
        return tuple(found)

    def place(self, name: SourceName) -> float:
        """Where a source name stands, from 0 to 1."""
        return name.first / max(len(self.evidence.source.tokens), 1)

    def cued_kind(self, name: SourceName) -> str:
        """The kind of a name without entry that the word before it tells: PT Kahatex, KM Binaiya; empty if none."""
        tokens = self.evidence.source.tokens
        before = tokens[name.first - 1].text.casefold() if name.first else ""
        if before == "." and name.first > 1:
            before = tokens[name.first - 2].text.casefold()
            return "person" if before in _DEGREES else ""
        if before in COMPANY_CUES:
            return "company"
        return "ship" if before in SHIP_CUES else ""

    def looks_like(self, name: SourceName) -> str:
        """The group that a name without entry seems to belong to, by the word before it."""
        found = self._looks.get((name.start, name.end))
        if found is None:
            found = self._looks[name.start, name.end] = self._look_at(name)
        return found

    def _look_at(self, name: SourceName) -> str:
        before = self.evidence.source.tokens[name.first - 1].text.casefold() if name.first else ""
        if any(n.senses and n.first < name.first <= n.last + 1 for n in self.source_names):
            before = ""  # Banggai Laut Sofyan Kaepa: Laut is no word for a place here.
        if name.text in PLACES or before in PLACE_CUES or (name.words and name.words[0].casefold() in PLACE_CUES):
            return "place"
        if before in PERSON_CUES:
            return "person"
        return "person" if len(name.words) > 1 and not self._is_mostly_ordinary(name.words) else ""

    def _is_mostly_ordinary(self, words: Sequence[str]) -> bool:
        """Whether more than half of the words of a name are ordinary Indonesian or English ones, and no given names."""
        rest = [w for w in words if w.casefold() not in GIVEN_NAMES]
        needed = len(words) // 2 + 1
        unknown = [w for w in rest if not self.is_ordinary(w)]
        needed -= len(rest) - len(unknown)
        # The English dictionary takes time to open: it is asked only while it can still decide.
        for left, word in zip(range(len(unknown), 0, -1), unknown, strict=True):
            if not 0 < needed <= left:
                break
            needed -= _is_english(word)
        return needed <= 0

    def is_source_word(self, word: str) -> bool:
        """Whether a word in Latin letters stands in the source too, in the same or a related spelling."""
        return all(
            fold_latin(part) in self._source_words or spelling_key(part) in self._source_words
            for part in re.split("[-’']", word)
            if part
        )

    @cached_property
    def name_words(self) -> tuple[str, ...]:
        """The capitalised words of the source (alone and with the next) that may be names: in one, or not ordinary."""
        inside = {w for n in self.source_names for w in n.words}
        return tuple(word for word, _ in self._spoken_words if word in inside or not self.is_ordinary(word))

    @property
    def spoken_words(self) -> tuple[str, ...]:
        """The capitalised words of the source, alone and with the next."""
        return tuple(word for word, _ in self._spoken_words)

    def is_ordinary(self, word: str) -> bool:
        """Whether a word is an ordinary Indonesian one, or a title."""
        lower = word.casefold()
        if lower in COMMON_RUN_WORDS:
            return True
        senses = self.book.lookup(lower)
        if senses:
            return any(not s.is_name for s in senses)
        return self.matcher.source_lexicon.is_indonesian(lower)

    def is_kept_verbatim(self, name: SourceName) -> bool:
        """Whether a name is spelt alike in all languages with Latin letters: a person's, an Indonesian place's."""
        if name.senses:
            return "person" in name.groups or (len(name.words) == 1 and self._is_listed_alike(name))
        return name.text in PLACES or self.looks_like(name) == "person"

    def _is_listed_alike(self, name: SourceName) -> bool:
        """Whether a place of the gazetteer's kind is written alike in the language too: Solok, which Solo is not."""
        texts = [t for s in name.senses if s.kind == "place" for t in self.index.texts(s.number)]
        return name.text.casefold() in texts and is_indonesian_spelling(name.text)


def _are_siblings(senses: Sequence[Sense], other: Sense) -> bool:
    """Whether a name and a part of it are two countries or regions: Korea in Korea Utara."""
    return other.headword in SIBLINGS and any(s.headword in SIBLINGS for s in senses)


def _is_written_as_name(text: str, senses: Sequence[Sense]) -> bool:
    if any(c.isupper() for c in text):
        return True
    forms = [f for s in senses if s.kind == "title" for f in s.forms if f.casefold() == text]
    return any(f[1:].islower() for f in forms)


def _is_abbreviation(text: str, sense: Sense) -> bool:
    """Whether only an abbreviation of a name is spelt like a word that is none: KIM, but not Kim."""
    if not text.istitle() or not text.isalpha():
        return False  # D-8 is written in no other way.
    forms = [form for form in sense.forms if form.casefold() == text.casefold()]
    return bool(forms) and all(form.isupper() for form in forms)


@lru_cache(maxsize=8192)
def _is_english(word: str) -> bool:
    """Whether a word of a name is an ordinary English one: Health Data Research is nobody."""
    return is_known(word.casefold(), "en")
