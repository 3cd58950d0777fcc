"""One form of text for the extractors: lower case, ASCII digits, half-width letters, bare Arabic letters."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

#: Vowel signs and tatweel of Arabic, and the invisible marks of writing direction and joining.
_DROPPED = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]"
)
_CHANGED = {
    **dict.fromkeys("أإآٱ", "ا"),
    "ى": "ي",
    "ة": "ه",
    **dict.fromkeys("’‘ʼ`´", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("〜～∼", "~"),
    **dict.fromkeys("\u00a0\u202f\u2007\u2009\u3000", " "),
}


class Folded(NamedTuple):
    """A folded text and, for each of its characters and its end, the place in the original text."""

    text: str
    offsets: Sequence[int]
    original: str

    def place(self, offset: int) -> int:
        """The first folded place that stands for a place in the original text."""
        return bisect_left(self.offsets, offset)

    def original_end(self, end: int) -> int:
        """The original place behind a folded stretch, with the vowel signs on its last letter."""
        if not end:
            return 0
        place = self.offsets[end - 1] + 1
        while place < self.offsets[end] and unicodedata.combining(self.original[place]):
            place += 1
        return place


def _fold_character(c: str) -> str:
    if _DROPPED.match(c):
        return ""
    if c in _CHANGED:
        return _CHANGED[c]
    digit = unicodedata.decimal(c, None)
    if digit is not None:
        return str(digit)
    folded = unicodedata.normalize("NFKC", c).lower()
    if len(folded) != 1:
        return c.lower() if len(c.lower()) == 1 else c
    return _CHANGED.get(folded, folded)


class _Folds(dict[int, str]):
    """How each character is folded, found out when it is first met: one character, or none."""

    def __missing__(self, code: int) -> str:
        self[code] = _fold_character(chr(code))
        return self[code]


_FOLDS = _Folds()


@lru_cache(maxsize=256)
def fold(text: str, proper: frozenset[str] = frozenset()) -> Folded:
    """Folds a text; words in ``proper`` keep their capital initial, also where they are written in capitals.

    Kept for a while, as dates, quantities and labels are looked for in the same text one after the other.
    """
    result = text.translate(_FOLDS)
    offsets: Sequence[int] = range(len(text) + 1)
    if len(result) != len(text):
        offsets = [*(i for i, c in enumerate(text) if _FOLDS[ord(c)]), len(text)]
    for match in _capitalised(proper).finditer(text) if proper else ():
        start = match.start()
        before = text[max(0, start - 1) : start]
        at = bisect_left(offsets, start)
        if offsets[at] == start and before != "_" and not before.isalnum():
            result = result[:at] + match.group()[0] + result[at + 1 :]
    return Folded(result, offsets, text)


@lru_cache(maxsize=4096)
def fold_word(word: str, proper: frozenset[str] = frozenset()) -> str:
    """A word of a table as it stands in folded text."""
    if proper and not word.islower():
        return fold(word, proper).text
    return word.translate(_FOLDS)


@lru_cache(maxsize=16)
def _capitalised(proper: frozenset[str]) -> re.Pattern[str]:
    """Words as they are or in capitals, also at the end of others: it would take long to look behind everywhere."""
    words = sorted({w for word in proper for w in (word, word.upper())}, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})(?!\w)")
