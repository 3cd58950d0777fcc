"""What a text must hold to hold a pattern: words, signs or digits that the pattern cannot do without.

They are read off the expression, so no table has to name them. ``checker.facts.gates`` looks for them in texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

#: Words of which a text must hold one; of an empty trigger it can hold none.
Trigger = frozenset[str]
#: Stand for a word: any digit, and four of them together.
DIGIT, YEAR = r"\d", r"\d{4}"

#: Escapes, classes, slots, openings of groups, their ends, quantifiers, white space, letters, all else.
_PART = re.compile(
    r"\\.|\[(?:\\.|[^\]\\])*\]|\{[a-z]+\d?\}|\(\?P<\w+>|\(\?<?[:=!]|[()|]|[?*+]\??|\{\d*,?\d*\}\??|[ _⟨⟩]|[^\W\d_]+|.",
    re.DOTALL,
)
_SLOT = re.compile(r"\{([a-z]+)\d?\}")
#: How quantifiers begin that allow for none.
_NONE = ("?", "*", "{0", "{,")
_DIGIT_CLASS = re.compile(r"\[[\d-]+\]")
#: How groups begin that only look ahead or behind.
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
#: What takes no room in a text, what stands for one of many characters, and for blanks or none.
_WIDTHLESS = frozenset({"⟨", "⟩", "^", "$", r"\b"})
_VARIOUS = frozenset({".", "_", r"\d", r"\w", r"\W", r"\S", r"\D"})


def triggers(template: str, slots: Mapping[str, Trigger] | None = None) -> frozenset[Trigger]:
    """The triggers of a pattern: a text that holds it holds a word of every one.

    ``template`` is folded already; ``slots`` holds the words of each slot in it. Words that stand side by side are one,
    with single blanks. Of an alternation all branches must have a trigger, which then are one; what is optional and
    what looks ahead or behind has none.

    Raises:
        ValueError: the pattern has an escape or a kind of group that no pattern of the languages needs.
    """
    return frozenset(_Reader(_PART.findall(template), slots or {}).group())


class _Reader:
    """Reads the parts of an expression from left to right."""

    def __init__(self, parts: Sequence[str], slots: Mapping[str, Trigger]) -> None:
        self._parts = parts
        self._slots = slots
        self._at = 0

    def group(self) -> list[Trigger]:
        """The triggers of what stands up to the end of the group."""
        branches = [_Branch()]
        while (part := self._take()) not in ("", ")"):
            if part == "|":
                branches.append(_Branch())
                continue
            inner = self.group() if part[0] == "(" else []
            quantifier = self._quantifier()
            optional = quantifier.startswith(_NONE)
            if part[0] == "(":
                branches[-1].add(inner if not optional and not part.startswith(_LOOKS) else [])
            elif (text := _text(part)) is not None:
                branches[-1].write(text, quantifier, optional)
            else:
                branches[-1].add([] if optional else self._words(part))
        found = [branch.triggers() for branch in branches]
        if len(found) == 1:
            return found[0]
        return [frozenset[str]().union(*(max(branch, key=rarity) for branch in found))] if all(found) else []

    def _take(self) -> str:
        """The next part; nothing at the end."""
        self._at += 1
        return self._parts[self._at - 1] if self._at <= len(self._parts) else ""

    def _quantifier(self) -> str:
        """How often the part before may stand, if the next part says so."""
        part = self._parts[self._at] if self._at < len(self._parts) else ""
        if part[:1] not in ("?", "*", "+", "{") or _SLOT.fullmatch(part):
            return ""
        self._at += 1
        return part

    def _words(self, part: str) -> list[Trigger]:
        """The trigger of a slot or of digits; none of what may be many things."""
        slot = _SLOT.fullmatch(part)
        if slot:
            return [self._slots[slot[1].removesuffix("text")]]
        return [frozenset({DIGIT})] if part == DIGIT or _DIGIT_CLASS.fullmatch(part) else []


class _Branch:
    """One of the alternatives of a group, with the words that were read last."""

    def __init__(self) -> None:
        self._triggers: list[Trigger] = []
        self._words = ""

    def write(self, text: str, quantifier: str, optional: bool) -> None:
        """Goes on with a piece of text, of whose last character there may be more or none."""
        self._words += text[:-1] if optional else text
        if quantifier and (optional or text != " "):
            self.add([])

    def add(self, found: Iterable[Trigger]) -> None:
        """Goes on with something else than text."""
        words = " ".join(self._words.split())
        self._words = ""
        if words:
            self._triggers.append(frozenset({words}))
        self._triggers += found

    def triggers(self) -> list[Trigger]:
        """All triggers of the branch."""
        self.add([])
        return self._triggers


def _text(part: str) -> str | None:
    """What a part writes, if it writes one thing; a blank for white space."""
    if part in _WIDTHLESS:
        return ""
    if part in _VARIOUS or part[0] in "[{":
        return None
    if part[0] != "\\":
        return part
    if part[1].isalnum() and part != r"\s":
        raise ValueError(f"a pattern with the escape {part}")
    return " " if part == r"\s" else part[1]


def rarity(trigger: Trigger) -> tuple[bool, int, int]:
    """Orders triggers by how little of all text holds them, roughly: digits, signs, words."""
    common = DIGIT in trigger or YEAR in trigger
    return not common, min(map(len, trigger), default=0), -len(trigger)
