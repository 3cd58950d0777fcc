"""Which of many patterns a text may hold, told by one look at the text in place of a search for each of them.

A pattern begins with a look behind, so the regular expression engine tries it at every character; most sentences hold
few of the words of time and number. Those that a text may hold are found by three letters of theirs that stand
together in it, all at once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from checker.facts.triggers import DIGIT, YEAR, Trigger, rarity, triggers

#: Words are told from a text by so many letters of theirs that stand together (fewer in shorter words).
STRETCH = 3
#: So few short words are looked for one by one.
FEW = 40

_DIGIT, _YEAR = re.compile("[0-9]"), re.compile("[0-9][0-9][0-9][0-9]")

#: By a stretch of letters: the words that it tells, with a bit for each trigger that has the word.
_Words = dict[tuple[str, ...], list[tuple[str, int]]]


class Gate:
    """Tells which of some patterns a folded text may hold by their ``triggers``."""

    def __init__(self, needs: Sequence[Collection[Trigger]]) -> None:
        bits: dict[Trigger, int] = {}
        words: dict[str, int] = {}
        #: The patterns without any trigger; by their rarest trigger all others with the triggers that they need.
        self._open: list[int] = []
        self._needs: dict[int, list[tuple[int, int]]] = {}
        for number, need in enumerate(needs):
            wanted = 0
            for trigger in need:
                bit = bits.get(trigger)
                if bit is None:
                    bit = bits[trigger] = 1 << len(bits)
                    for word in trigger:
                        if " " not in word or trigger.isdisjoint(word.split()):  # A part of it is told anyway.
                            words[word] = words.get(word, 0) | bit
                wanted |= bit
            if wanted:
                self._needs.setdefault(bits[max(need, key=rarity)], []).append((number, wanted))
            else:
                self._open.append(number)
        #: The triggers that any digit, and that four digits are.
        self._digit, self._year = words.pop(DIGIT, 0), words.pop(YEAR, 0)
        self._stretches = _by_stretch(words)

    def possible(self, text: str) -> list[int]:
        """The numbers of the patterns that a folded text may hold, in order."""
        held = self._held(" ".join(text.split()))  # Between the parts of a word any blanks may stand.
        numbers = self._open.copy()
        rest = held
        while rest:
            lowest = rest & -rest
            rest ^= lowest
            for number, wanted in self._needs.get(lowest, ()):
                if wanted & held == wanted:
                    numbers.append(number)
        numbers.sort()
        return numbers

    def _held(self, text: str) -> int:
        """The triggers that a text with single blanks holds, a bit for each."""
        held = 0
        for size, words in enumerate(self._stretches, 1):
            many = len(words) > FEW
            for stretch in words.keys() & _stretches(text, size) if many else words:
                for word, bits in words[stretch]:
                    if word in text:
                        held |= bits
        if _DIGIT.search(text):
            held |= self._digit
            if _YEAR.search(text):
                held |= self._year
        return held


def _stretches(text: str, size: int) -> Iterable[tuple[str, ...]]:
    """All stretches of so many letters in a text."""
    return zip(*(text[n:] for n in range(size)), strict=False)


def _by_stretch(words: Mapping[str, int]) -> list[_Words]:
    """Words with their triggers: by the length of stretches, and by one in the word that few of the others have."""
    stretches: dict[str, list[tuple[str, ...]]] = {}
    for word in words:
        part = max(word.split(), key=len)
        stretches[word] = list(_stretches(part, min(STRETCH, len(part))))
    common = Counter(chain.from_iterable(stretches.values()))
    found: list[_Words] = [{} for _ in range(STRETCH)]
    for word, bits in words.items():
        stretch = min(stretches[word], key=common.__getitem__)
        found[len(stretch) - 1].setdefault(stretch, []).append((word, bits))
    return found


class GatedPatterns:
    """Patterns for folded text, each compiled and searched for only when a text may hold it."""

    def __init__(self, expressions: Iterable[str]) -> None:
        self._expressions = list(expressions)
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._gate = Gate([triggers(e) for e in self._expressions])

    def matches(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The matches in a folded text with the number of their pattern, by these numbers."""
        for number in self._gate.possible(text):
            pattern = self._compiled.get(number)
            if pattern is None:
                pattern = self._compiled[number] = re.compile(self._expressions[number])
            for match in pattern.finditer(text):
                yield number, match

    def places(self, text: str) -> list[tuple[int, int]]:
        """What the matches cover."""
        return [m.span() for _, m in self.matches(text) if m.end() > m.start()]
