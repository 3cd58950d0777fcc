"""The renderings of all listed names in one language, found by how they begin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from checker.evidence.lexicon import Sense
from checker.evidence.matching import Matcher
from checker.evidence.renderings import Rendering
from checker.facts.name_book import name_book
from checker.facts.names_data import COUNTRIES
from checker.languages import Language
from checker.languages.arabic import normalize
from checker.languages.lemmas import is_known

_ARABIC_PREFIX = re.compile("^(?:[وف]?(?:[بك]?ال|لل|[بلك])|[وف])(?=.{3})")
_WORD = re.compile(r"\w+")

#: A name, one of its renderings, and the keys of each word of that.
_Candidate = tuple[Sense, str, tuple[frozenset[str], ...]]


class NameIndex:
    """The renderings of all listed names in one language, by their first word (or first two characters)."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._spaced = matcher.language.spaced
        #: By the first word: the names, and which of their renderings.
        self._by_head: dict[str, list[tuple[Sense, int]]] = defaultdict(list)
        self._candidates: dict[str, tuple[_Candidate, ...]] = {}
        self._verbatim: dict[str, list[Sense]] = defaultdict(list)
        self._texts: dict[int, frozenset[str]] = {}
        self._capitals: dict[int, frozenset[int]] | None = None
        self._book = name_book(matcher)
        for sense in self._book.names():
            for n, (text, head, words) in enumerate(self._book.beginnings(sense.number)):
                if self._book.is_weak(sense.number, text):
                    continue
                if self._spaced:
                    keys, count = self._head(text, head, words)
                    if count > 1 or _may_stand_alone(text, sense, matcher.language):
                        for key in keys:
                            self._by_head[key].append((sense, n))
                elif len(text) > 1:
                    self._by_head[text.casefold()[:2]].append((sense, n))

        for text, sense in self._book.verbatim():
            self._verbatim[text].append(sense)
        texts = sorted(map(re.escape, self._verbatim), key=len, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(texts)})(?!\w)") if texts else None

    def verbatim(self, text: str) -> Iterator[tuple[int, int, Sense]]:
        """Names that are told from ordinary words only by how they are written: offsets and what they name."""
        for match in self._pattern.finditer(text.replace("’", "'")) if self._pattern else ():
            for sense in self._verbatim[match.group()]:
                yield *match.span(), sense

    def _head(self, text: str, head: Iterable[str], words: int) -> tuple[Iterable[str], int]:
        """The keys of the first word of a rendering, and how many words it has: as in ``_words``."""
        if self._matcher.language.script != "Arabic":
            return (k for k in head if not k.startswith("~")), words
        listed = _listed_words(text)
        return _listed_keys(listed[0]) if listed else (), len(listed)

    def _words(self, rendering: Rendering) -> tuple[frozenset[str], ...]:
        """The keys of a rendering's words, without stems: a name is not inflected beyond its ending."""
        if self._matcher.language.script != "Arabic":
            return tuple(frozenset(k for k in w if not k.startswith("~")) for w in rendering.words)
        return tuple(map(_listed_keys, _listed_words(rendering.text)))

    def texts(self, number: int) -> frozenset[str]:
        """The renderings of a sense, in lower case."""
        found = self._texts.get(number)
        if found is None:
            renderings = self._book.renderings(number)
            found = self._texts[number] = frozenset(r.text.casefold() for r in renderings)
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
            found = tuple(self._candidate(*entry) for entry in self._by_head.get(head, ()))
            if found:
                self._candidates[head] = found
        return found

    def _candidate(self, sense: Sense, n: int) -> _Candidate:
        rendering = self._book.renderings(sense.number)[n]
        if self._spaced:
            return sense, rendering.text, self._words(rendering)
        return sense, rendering.text.casefold(), ()


def _may_stand_alone(text: str, sense: Sense, language: Language) -> bool:
    """Whether a rendering of one word is a name wherever it stands; Park and Cook are not."""
    if language.script == "Arabic":
        return len(text) > 2
    if sense.kind != "person":
        return True
    return not is_known(text.casefold(), language.code if language.script == "Latin" else "en")


def _listed_words(text: str) -> list[str]:
    """The words of a listed Arabic name."""
    return [w for w in _WORD.findall(text) if len(w) > 1]


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
