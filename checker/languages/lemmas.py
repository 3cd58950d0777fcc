"""Lemmas of English, French and Arabic, by simplemma (Barbaresi 2023).

What is said of a word is what ``simplemma.lemmatize`` and ``simplemma.is_known`` say; only the dictionaries are opened
without unpacking them (``checker.languages.front_coding``), as long as few words are asked for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from checker.languages.front_coding import FOLDER, FrontCoded

#: After so many look-ups in a dictionary it is unpacked after all: that takes about as long as they did.
FEW = 20_000


def lemmatize(word: str, code: str) -> str:
    """The lemma of a word, or what comes nearest to one by the rules of its language."""
    return str(_lemmatizer().lemmatize(word, lang=code))


@lru_cache(maxsize=16384)
def is_known(word: str, code: str) -> bool:
    """Whether the dictionary of a language holds a word, with a capital or without."""
    return _lookup().get_lemma(unicodedata.normalize("NFC", word), code) is not None


def places_of(code: str) -> tuple[Path, Path]:
    """simplemma's dictionary of a language, and the list of places for it."""
    import simplemma

    data = Path(simplemma.__file__).parent / "strategies" / "dictionaries" / "data"
    return data / f"{code}.plzma", FOLDER / f"{code}.json"


class _Dictionary(Mapping[str, str]):
    """A dictionary as simplemma wants it: looked up by pieces at first, unpacked when much is asked of it."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._parts = FrontCoded.open(*places_of(code))
        self._asked = 0
        #: The word that was asked for last, and its lemma: what has no capitals is asked for twice in a row.
        self._last: tuple[str, str | None] = "", None

    @cached_property
    def _whole(self) -> Mapping[str, str]:
        from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

        found: Mapping[str, str] = DefaultDictionaryFactory(1).get_dictionary(self._code)
        return found

    def get(self, key: str, default: Any = None) -> Any:
        if self._parts is None:
            return self._whole.get(key, default)
        last, found = self._last
        if key != last:
            self._asked += 1
            if self._asked >= FEW:
                self._parts = None
                return self._whole.get(key, default)
            found = self._parts.find(key)
            self._last = key, found
        return default if found is None else found

    def __getitem__(self, key: str) -> str:
        return self._whole[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole)

    def __len__(self) -> int:
        return len(self._whole)


class _Dictionaries:
    """A factory of dictionaries as simplemma wants it."""

    def __init__(self) -> None:
        self._opened: dict[str, _Dictionary] = {}

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        found = self._opened.get(lang)
        if found is None:
            found = self._opened[lang] = _Dictionary(lang)
        return found


_DICTIONARIES = _Dictionaries()


@cache
def _lemmatizer() -> Any:
    from simplemma import Lemmatizer
    from simplemma.strategies import DefaultStrategy

    return Lemmatizer(lemmatization_strategy=DefaultStrategy(dictionary_factory=_DICTIONARIES))


@cache
def _lookup() -> Any:
    from simplemma.strategies import DictionaryLookupStrategy

    return DictionaryLookupStrategy(_DICTIONARIES)
