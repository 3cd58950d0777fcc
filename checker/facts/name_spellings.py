"""The words of a translation in the forms in which the spelling of a name is looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from checker.languages import Token, TokenKind
from checker.languages.han_windows import HanText
from checker.languages.transliteration import fold_latin, spelling_key
from checker.languages.transliteration_data import CHINESE_SOUNDS

LATIN_WORD = re.compile("[A-Za-z\u00aa-\u024f\u1e00-\u1eff]+")
_WORD = re.compile(r"[^\W\d_]+")
KATAKANA = re.compile("[ァ-ヺー]{2,}")
_ARABIC_WORD = re.compile(r"[\u0621-\u064a]+")

_DOTS = frozenset("·・•‧")

#: Share of a word that another must begin with to be derived from it: Boston, Bostonian.
DERIVED_SHARE = 0.6
MIN_DERIVED = 4


class Spellings:
    """The words of a translation in the forms in which names are looked for."""

    def __init__(self, text: str, script: str) -> None:
        latin = LATIN_WORD.findall(text)
        self.text = text
        self.folded = frozenset(fold_latin(w) for w in latin)
        self.keys = frozenset(spelling_key(w) for w in self.folded)
        self.capitals = tuple(w for w in latin if w[0].isupper())
        self.pieces: tuple[str, ...] = ()
        self.windows = HanWindows(text) if script == "Han" else None
        if script == "Kana":
            self.pieces = tuple(dict.fromkeys(p for r in KATAKANA.findall(text) for p in (r, *r.split("・"))))
        elif script == "Arabic":
            words = _WORD.findall(text)
            joined = [a + b for a, b in pairwise(words)]
            self.pieces = tuple(dict.fromkeys((*words, *joined)))


class LatinWords:
    """The words of a translation in Latin letters, in the forms in which a name that was copied is looked for."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens

    @cached_property
    def _words(self) -> list[Token]:
        return [t for t in self._tokens if t.kind is TokenKind.WORD]

    @cached_property
    def folded(self) -> frozenset[str]:
        """The words, folded."""
        return frozenset([fold_latin(t.text) for t in self._words])

    @cached_property
    def owners(self) -> frozenset[str]:
        """The words without the ``'s`` of the genitive, folded."""
        return frozenset([fold_latin(t.text.removesuffix("'s")) for t in self._words])

    @cached_property
    def owner_keys(self) -> frozenset[str]:
        """The spelling keys of the words without the ``'s`` of the genitive."""
        return frozenset([spelling_key(t.text.removesuffix("'s")) for t in self._words])

    @cached_property
    def bare(self) -> frozenset[str]:
        """The words without any mark of the genitive, folded."""
        return frozenset([fold_latin(bare(t)) for t in self._words])

    @cached_property
    def bare_keys(self) -> frozenset[str]:
        """The spelling keys of the words without any mark of the genitive."""
        return frozenset([spelling_key(bare(t)) for t in self._words])

    @cached_property
    def everything(self) -> frozenset[str]:
        """The words, numbers and marks without any mark of the genitive, folded."""
        return frozenset([fold_latin(bare(t)) for t in self._tokens])

    def has(self, word: str) -> bool:
        """Whether a word stands among them, in the same or a related spelling."""
        return fold_latin(word) in self.folded or spelling_key(word) in self.owner_keys

    def has_related(self, word: str) -> bool:
        """Whether a word stands among them, or one that is derived from it."""
        key = spelling_key(word)
        if key in self.bare_keys or fold_latin(word) in self.bare:
            return True
        beginning = _derivable(key)
        return bool(beginning) and any(other.startswith(beginning) for other in self.bare_keys)


def bare(token: Token) -> str:
    """A word without the mark of the genitive."""
    return token.text.removesuffix("'s").removesuffix("’s")


def _lengths(word: str) -> tuple[int, int]:
    """How many characters spell a word in Chinese, at least and at most."""
    return max(1, len(word) // 4), len(word) // 2 + 2


def windows(text: str, word: str) -> list[str]:
    """Stretches of a Chinese text that may spell a word."""
    shortest, longest = _lengths(word)
    return [text[i : i + n] for n in range(shortest, longest + 1) for i in range(len(text) - n + 1)]


class HanWindows:
    """The stretches of a Chinese text, held against names.

    No part of a name with dots is cut: not 拉斯 of 伊莎娜·萨拉斯瓦蒂. What is written on the other side of a part than
    the dot (表示 behind a name) may be cut off, for nothing tells where the name ends.
    """

    def __init__(self, text: str) -> None:
        self._text = HanText(text)
        self._distances = None if _DOTS.isdisjoint(text) else (_dot_distances(text), _dot_distances(text[::-1])[::-1])

    def like(self, word: str, bar: float) -> Iterator[str]:
        """The stretches that spell a word (some of them twice): those with a likeness of at least ``bar``."""
        for start, end in self._text.like(word, *_lengths(word), bar):
            if self._distances is not None:
                before, after = self._distances
                if before[start] > 0 or after[end - 1] > 0:
                    continue
            yield self._text.text[start:end]


def _dot_distances(text: str) -> list[int]:
    """How many spelling characters lie between each character and the dot before it; -1 without such a dot."""
    found, distance = [], -1
    for c in text:
        found.append(distance)
        if c in _DOTS:
            distance = 0
        elif c not in CHINESE_SOUNDS:
            distance = -1
        elif distance >= 0:
            distance += 1
    return found


def is_derived(word: str, base: str) -> bool:
    """Whether a word in Latin letters begins like another: Manchesterian, Bologna for Bolonia."""
    beginning = _derivable(spelling_key(base))
    return bool(beginning) and spelling_key(word).startswith(beginning)


def _derivable(key: str) -> str:
    """The part of a spelling key with which derived words begin; nothing of a short one."""
    return key[: max(MIN_DERIVED, round(DERIVED_SHARE * len(key)))] if len(key) >= MIN_DERIVED else ""


def pieces_of(text: str, script: str) -> list[str]:
    """The parts of a name that are compared one by one."""
    if script == "Latin":
        return LATIN_WORD.findall(text)
    if script == "Kana":
        return [p for run in KATAKANA.findall(text) for p in run.split("・") if p]
    if script == "Arabic":
        return [w for w in _ARABIC_WORD.findall(text) if len(w) > 2]
    return [p for p in re.split("[·・]", text) if p]
