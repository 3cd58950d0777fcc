"""The words of a translation in the forms in which the spelling of a name is looked for."""

from __future__ import annotations

import re
from itertools import pairwise

from checker.languages.transliteration import fold_latin, spelling_key
from checker.languages.transliteration_data import CHINESE_SOUNDS

LATIN_WORD = re.compile("[A-Za-z\u00aa-\u024f\u1e00-\u1eff]+")
_WORD = re.compile(r"[^\W\d_]+")
KATAKANA = re.compile("[ァ-ヺー]{2,}")
_ARABIC_WORD = re.compile(r"[\u0621-\u064a]+")

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
        if script == "Kana":
            self.pieces = tuple(dict.fromkeys(p for r in KATAKANA.findall(text) for p in (r, *r.split("・"))))
        elif script == "Arabic":
            words = _WORD.findall(text)
            joined = [a + b for a, b in pairwise(words)]
            self.pieces = tuple(dict.fromkeys((*words, *joined)))


def windows(text: str, word: str) -> list[str]:
    """Stretches of a Chinese text that may spell a word."""
    shortest, longest = max(1, len(word) // 4), len(word) // 2 + 2
    return [text[i : i + n] for n in range(shortest, longest + 1) for i in range(len(text) - n + 1)]


_DOTS = frozenset("·・•‧")


def whole_windows(text: str, word: str) -> list[str]:
    """Stretches that may spell a word, where no part of a name with dots is cut: not 拉斯 of 伊莎娜·萨拉斯瓦蒂.

    What is written on the other side of a part than the dot (表示 behind a name) may be cut off, for nothing tells
    where the name ends.
    """
    found = windows(text, word)
    if _DOTS.isdisjoint(text):
        return found
    shortest, longest = max(1, len(word) // 4), len(word) // 2 + 2
    spans = [(i, i + n) for n in range(shortest, longest + 1) for i in range(len(text) - n + 1)]
    before, after = _dot_distances(text), _dot_distances(text[::-1])[::-1]
    return [text[a:b] for a, b in spans if before[a] <= 0 and after[b - 1] <= 0]


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
    one, other = spelling_key(word), spelling_key(base)
    size = max(MIN_DERIVED, round(DERIVED_SHARE * len(other)))
    return len(other) >= MIN_DERIVED and one[:size] == other[:size]


def pieces_of(text: str, script: str) -> list[str]:
    """The parts of a name that are compared one by one."""
    if script == "Latin":
        return LATIN_WORD.findall(text)
    if script == "Kana":
        return [p for run in KATAKANA.findall(text) for p in run.split("・") if p]
    if script == "Arabic":
        return [w for w in _ARABIC_WORD.findall(text) if len(w) > 2]
    return [p for p in re.split("[·・]", text) if p]
