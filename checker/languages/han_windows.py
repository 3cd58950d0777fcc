"""Stretches of a Chinese text that may spell a name.

Nothing separates words in Chinese, so a name is held against every stretch of a few characters. The outlines of the
stretches tell which of them cannot sound like it; only the others need be compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from checker.languages.sound_distance import ROUNDING, Outline, outline, reaches
from checker.languages.transliteration import (
    OTHER_SOUNDS,
    chinese_readings,
    chinese_sounds,
    is_alike,
    usual_in_chinese,
)
from checker.languages.transliteration_data import CHINESE_SOUNDS

#: More than any name: what has two sounds is never left out.
_ANY_WEIGHT = 1e6


class _Stretches(NamedTuple):
    """The weights, bulks and sounds (see ``Outline``) of all stretches of one length, by where they begin."""

    weights: list[float]
    bulks: list[float]
    sounds: list[int]


class HanText:
    """A Chinese text with the outlines of its stretches."""

    def __init__(self, text: str) -> None:
        self.text = text
        #: What each character adds to the weight and the bulk of those before it: a sound that is doubled is one.
        self._added: list[tuple[float, float]] = []
        self._by_length: list[_Stretches] = []

    def like(self, name: str, shortest: int, longest: int, bar: float) -> Iterator[tuple[int, int]]:
        """Where stretches of some lengths spell a name: offsets of those with a likeness of at least ``bar``."""
        for text in usual_in_chinese(name):
            if shortest <= len(text) <= longest:
                at = self.text.find(text)
                while at >= 0:
                    yield at, at + len(text)
                    at = self.text.find(text, at + 1)
        longest = min(longest, len(self.text))
        if longest < shortest:
            return
        by_length = [self._of_length(n) for n in range(shortest, longest + 1)]
        for reading in chinese_readings(name):
            for start, end in self._candidates(outline(reading), by_length, shortest, bar):
                piece = self.text[start:end]
                if reaches(reading, chinese_sounds(piece), bar) or (
                    not OTHER_SOUNDS.keys().isdisjoint(piece) and is_alike(name, piece, "Han", bar)
                ):
                    yield start, end

    @staticmethod
    def _candidates(name: Outline, by_length: list[_Stretches], shortest: int, bar: float) -> Iterator[tuple[int, int]]:
        """The stretches that may be as alike to a reading of a name as the bar: they have sounds like enough of it."""
        own, bulk, parts = name.weight, name.bulk, name.parts
        share = 1 - bar
        starts: Sequence[int] = range(len(by_length[0].weights))
        for length, (weights, bulks, held) in reversed(list(enumerate(by_length, shortest))):
            alive = []
            for start in starts:
                if start >= len(weights):
                    alive.append(start)  # The text ends before a stretch of this length.
                    continue
                allowed = left = share * max(weights[start], own) + ROUNDING
                sounds = held[start]
                for near, lost in parts:
                    if not near & sounds:
                        left -= lost
                        if left < 0:
                            break
                else:
                    alive.append(start)
                    if -allowed <= bulk - bulks[start] <= allowed:
                        yield start, start + length
            # Where a stretch has too few of the sounds, so have the shorter ones in it.
            starts = alive

    def _of_length(self, length: int) -> _Stretches:
        """The stretches of a length, each made of the one that is shorter by its last character."""
        if not self._by_length:
            self._by_length.append(self._characters())
        first = self._by_length[0]
        while len(self._by_length) < length:
            n = len(self._by_length)
            before = self._by_length[-1]
            added = self._added[n:]
            self._by_length.append(
                _Stretches(
                    [weight + more for weight, (more, _) in zip(before.weights, added, strict=False)],
                    [bulk + more for bulk, (_, more) in zip(before.bulks, added, strict=False)],
                    [sounds | more for sounds, more in zip(before.sounds, first.sounds[n:], strict=False)],
                )
            )
        return self._by_length[length - 1]

    def _characters(self) -> _Stretches:
        last = ""
        single = _Stretches([], [], [])
        for c in self.text:
            first, whole, rest, ending = _character(c)
            single.weights.append(whole.weight)
            single.bulks.append(whole.bulk)
            single.sounds.append(whole.sounds)
            joined = rest if first == last else whole
            self._added.append((joined.weight, joined.bulk))
            last = ending
        return single


@lru_cache(maxsize=8192)
def _character(c: str) -> tuple[str, Outline, Outline, str]:
    """The first sound of a character, its outline, that of all but the first sound, and the last sound."""
    sounds = CHINESE_SOUNDS.get(c, "?")
    if c in OTHER_SOUNDS:
        free = Outline(_ANY_WEIGHT, 0.0, -1, ())
        return sounds[0], free, free, sounds[-1]
    return sounds[0], outline(sounds), outline(sounds[1:]), sounds[-1]
