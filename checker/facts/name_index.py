"""The renderings of all listed names in one language, found by how they begin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from checker.evidence.lexicon import Sense
from checker.evidence.matching import Matcher
from checker.evidence.memo import Memo
from checker.facts.name_book import name_book
from checker.facts.names_data import COUNTRIES
from checker.languages import Language
from checker.languages.arabic import normalize
from checker.languages.lemmas import is_known

_ARABIC_PREFIX = re.compile("^(?:[وف]?(?:[بك]?ال|لل|[بلك])|[وف])(?=.{3})")
_WORD = re.compile(r"\w+")

#: First words of which it is kept what may begin with them.
HEADS_KEPT = 16384
#: An Arabic name of one word that stands alone has more letters.
MIN_LETTERS = 2

#: A name, one of its renderings, and the keys of each word of that.
_Candidate = tuple[Sense, str, tuple[frozenset[str], ...]]


class NameIndex:
    """The renderings of all listed names in one language, by their first word (or first two characters)."""

    def __init__(self, matcher: Matcher) -> None:
        self._language = matcher.language
        self._book = name_book(matcher)
        #: By the first word: the names, and which of their renderings. In Latin letters the lexicon has those of all
        #: names to which the tables add nothing.
        self._by_head: dict[str, list[tuple[Sense, int]]] = defaultdict(list)
        self._candidates: dict[str, tuple[_Candidate, ...]] = Memo(HEADS_KEPT)
        self._verbatim: dict[str, list[Sense]] = defaultdict(list)
        self._texts: dict[int, frozenset[str]] = {}
        self._capitals: dict[int, frozenset[int]] | None = None
        fill = {"Latin": self._fill_latin, "Arabic": self._fill_arabic}.get(self._language.script, self._fill_unspaced)
        fill()
        for text, sense in self._book.verbatim():
            self._verbatim[text].append(sense)
        texts = sorted(map(re.escape, self._verbatim), key=len, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(texts)})(?!\w)") if texts else None

    def _fill_latin(self) -> None:
        for sense in self._book.extended():
            weak = self._book.weak(sense.number)
            for n, rendering in enumerate(self._book.renderings(sense.number)):
                words = rendering.words
                if rendering.text.casefold() in weak or not words:
                    continue
                if len(words) > 1 or _may_stand_alone(rendering.text, sense, self._language):
                    for key in words[0]:
                        self._by_head[key].append((sense, n))

    def _fill_arabic(self) -> None:
        for sense in self._book.names():
            weak = self._book.weak(sense.number)
            for n, text in enumerate(self._book.texts(sense.number)):
                words = _listed_words(text)
                if words and not (weak and text.casefold() in weak) and (len(words) > 1 or len(text) > MIN_LETTERS):
                    for key in _listed_keys(words[0]):
                        self._by_head[key].append((sense, n))

    def _fill_unspaced(self) -> None:
        for sense in self._book.names():
            weak = self._book.weak(sense.number)
            for n, text in enumerate(self._book.texts(sense.number)):
                folded = text.casefold()
                if len(text) > 1 and folded not in weak:
                    self._by_head[folded[:2]].append((sense, n))

    def verbatim(self, text: str) -> Iterator[tuple[int, int, Sense]]:
        """Names that are told from ordinary words only by how they are written: offsets and what they name."""
        for match in self._pattern.finditer(text.replace("’", "'")) if self._pattern else ():
            for sense in self._verbatim[match.group()]:
                yield *match.span(), sense

    def texts(self, number: int) -> frozenset[str]:
        """The renderings of a sense, in lower case."""
        found = self._texts.get(number)
        if found is None:
            found = self._texts[number] = frozenset([text.casefold() for text in self._book.texts(number)])
        return found

    def capitals(self, country: int) -> frozenset[int]:
        """The places whose names may stand for a country: its capital, told by a wording that both have."""
        if self._capitals is None:
            self._capitals = self._read_capitals()
        return self._capitals.get(country, frozenset())

    def is_capital(self, place: int) -> bool:
        """Whether a place's name may stand for a country."""
        if self._capitals is None:
            self._capitals = self._read_capitals()
        return any(place in places for places in self._capitals.values())

    def _read_capitals(self) -> dict[int, frozenset[int]]:
        countries: dict[str, set[int]] = defaultdict(set)
        for sense in self._book.names():
            if sense.headword in COUNTRIES:
                for text in self.texts(sense.number):
                    countries[text].add(sense.number)
        found: dict[int, set[int]] = defaultdict(set)
        for sense in self._book.names():
            if sense.kind == "place" and sense.headword not in COUNTRIES:
                for text in self.texts(sense.number):
                    for country in countries.get(text, ()):
                        found[country].add(sense.number)
        return {country: frozenset(places) for country, places in found.items()}

    def candidates(self, head: str) -> Sequence[_Candidate]:
        """Names whose rendering begins with a word key or, in unspaced languages, with two characters."""
        found = self._candidates.get(head)
        if found is None:
            if self._language.script != "Latin" and head not in self._by_head:
                return ()
            found = self._candidates[head] = tuple(self._read_candidates(head))
        return found

    def _read_candidates(self, head: str) -> Iterable[_Candidate]:
        entries = self._by_head.get(head, ())
        if self._language.script == "Arabic":
            for sense, n in entries:
                text = self._book.texts(sense.number)[n]
                yield sense, text, tuple(map(_listed_keys, _listed_words(text)))
        elif not self._language.spaced:
            for sense, n in entries:
                yield sense, self._book.texts(sense.number)[n].casefold(), ()
        elif not head.startswith("~"):  # A name is not inflected beyond its ending: it has no stem.
            found = [(sense, self._book.renderings(sense.number)[n], n) for sense, n in entries]
            for sense, rendering, n in self._book.begun(head):
                if len(rendering.words) > 1 or _may_stand_alone(rendering.text, sense, self._language):
                    found.append((sense, rendering, n))
            for sense, rendering, _ in sorted(found, key=lambda entry: (entry[0].number, entry[2])):
                yield sense, rendering.text, tuple(map(_without_stems, rendering.words))


def _may_stand_alone(text: str, sense: Sense, language: Language) -> bool:
    """Whether a rendering of one word is a name wherever it stands; Park and Cook are not."""
    if sense.kind != "person":
        return True
    return not is_known(text.casefold(), language.code if language.script == "Latin" else "en")


@lru_cache(maxsize=16384)
def _without_stems(word: frozenset[str]) -> frozenset[str]:
    """The keys of a word without those of stems."""
    return frozenset([key for key in word if not key.startswith("~")])


def _listed_words(text: str) -> list[str]:
    """The words of a listed Arabic name."""
    return [w for w in _WORD.findall(text) if len(w) > 1]


@lru_cache(maxsize=8192)
def _listed_keys(word: str) -> frozenset[str]:
    """The forms of a word of a listed Arabic name: only the article is taken off, its first letter is no “and”."""
    plain = normalize(word)
    forms = {plain, plain.removeprefix("ال") if len(plain) > 4 else plain}
    return frozenset(forms | {f[:-1] for f in forms if f.endswith("ه") and len(f) > 4})


@lru_cache(maxsize=65536)
def strict_keys(word: str, language: Language) -> frozenset[str]:
    """The forms under which a word of a name is looked up: no stems, in Arabic without article and ending."""
    if language.script != "Arabic":
        return frozenset(k for k in language.keys(word) if not k.startswith("~"))
    plain = normalize(word)
    forms = {plain, _ARABIC_PREFIX.sub("", plain)}
    return frozenset(forms | {f[:-1] for f in forms if f.endswith("ه") and len(f) > 4})


@lru_cache(maxsize=16)
def name_index(matcher: Matcher) -> NameIndex:
    """The index of a matcher's language, built once."""
    return NameIndex(matcher)
