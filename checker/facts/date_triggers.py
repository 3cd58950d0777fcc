"""What a text must hold to hold a template of a date: cheap searches that spare most of the costly ones.

A template begins with a look behind, so the regular expression engine tries it at every character. A word, a sign or a
digit that the template cannot do without is found, or not, many times faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from operator import add

#: Escapes, classes, slots, openings of groups, their ends, quantifiers, white space, letters, all else.
_PART = re.compile(
    r"\\.|\[(?:\\.|[^\]\\])*\]|\{[a-z]+\d?\}|\(\?P<\w+>|\(\?<?[:=!]|[()|]|[?*+]\??|\{\d*,?\d*\}\??|[ _⟨⟩]|[^\W\d_]+|.",
    re.DOTALL,
)
_SLOT = re.compile(r"\{([a-z]+)(\d?)\}")
_OPTIONAL = re.compile(r"[?*]\??|\{0?,\d*\}\??")
_DIGIT, _YEAR = r"\d", r"\d{4}"

#: Words are told from a text by so many characters of theirs that stand together (fewer in shorter words).
GRAM = 3
_SPACE = r"\s{1,3}"
#: What an expression is made of that only lists words, and the brackets around a list.
_LITERAL = re.compile(r"(?:\\[^\w\s]|[^\\\[\](){}.*+?^$|])+")
_WORD = re.compile(r"(?:\\[^\w\s]|\w)+")
_BRACKET = re.compile(r"\(\?:|(?<!\\)\)")


class Trigger:
    """A trigger that is looked for in texts."""

    def __init__(self, expression: str) -> None:
        self._expression = expression
        self._grams = _grams(expression)
        #: The expression where it is nothing but a word or sign.
        self._word = re.sub(r"\\(.)", r"\1", expression) if _WORD.fullmatch(expression) else ""

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._expression)

    def stands_in(self, text: str, grams: Set[str]) -> bool:
        """Whether a text with these ``grams_of`` holds the trigger."""
        if self._word:
            return self._word in text
        if self._grams is not None and self._grams.isdisjoint(grams):
            return False
        return self._pattern.search(text) is not None


def grams_of(text: str) -> Set[str]:
    """All stretches of a text of up to ``GRAM`` characters."""
    found = set(text)
    stretches: list[str] = list(text)
    for n in range(1, GRAM):
        stretches = list(map(add, stretches, text[n:]))
        found.update(stretches)
    return found


def _grams(expression: str) -> frozenset[str] | None:
    """A stretch of each word that an expression lists, one of which a text must hold; None where it is no such list."""
    found: set[str] = set()
    for word in _BRACKET.sub("", expression).split("|"):
        pieces = word.split(_SPACE)
        if not all(_LITERAL.fullmatch(piece) for piece in pieces):
            return None
        longest = max((piece.replace("\\", "") for piece in pieces), key=len)
        middle = max(len(longest) - GRAM, 0) // 2
        found.add(longest[middle : middle + GRAM])
    return frozenset(found)


def triggers(template: str, slots: Mapping[str, str]) -> tuple[str, ...]:
    """Expressions of which a text holds every one if it holds the template, those that cost least to look for first.

    ``template`` is folded already; ``slots`` holds the expression of each slot. Of an alternation all branches must
    have a trigger, which then are one; what is optional and what looks ahead or behind has none.
    """
    parts = _PART.findall(template)
    needed = {t for t in _sequence(parts, slots) if t}
    return tuple(sorted(needed, key=lambda t: (t.count("|"), _commonness(t), -len(t), t)))


def _commonness(trigger: str) -> int:
    """How much of all text holds a trigger, roughly: words, signs, digits."""
    if trigger in (_DIGIT, _YEAR):
        return 3
    if len(trigger) <= 2 and trigger.isascii():
        return 2
    return 1 if trigger.count("|") > 1 and len(trigger) < 3 * trigger.count("|") + 8 else 0


def _sequence(parts: Sequence[str], slots: Mapping[str, str]) -> Iterator[str]:
    """The triggers of a stretch without alternatives of its own, or the one of its alternatives."""
    branches = list(_branches(parts))
    if len(branches) > 1:
        found = [
            max(_sequence(branch, slots), key=lambda t: (-_commonness(t), len(t)), default="") for branch in branches
        ]
        if all(found):
            yield "|".join(dict.fromkeys(found))
        return
    at = 0
    while at < len(parts):
        part, start = parts[at], at
        if part.startswith("("):
            at = _group_end(parts, at)
        at += 1
        optional = at < len(parts) and _OPTIONAL.fullmatch(parts[at]) is not None
        if part.startswith("("):
            looks = part.startswith(("(?=", "(?!", "(?<=", "(?<!"))
            if not looks and not optional:
                yield from _sequence(parts[start + 1 : at - 1], slots)
        elif part[0].isalpha() and optional:
            yield re.escape(part[:-1])  # The quantifier is for the last letter only.
        elif not optional:
            yield _of_part(part, slots)


def _branches(parts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The alternatives of a stretch."""
    depth = begin = 0
    for i, part in enumerate(parts):
        depth += part.startswith("(") - (part == ")")
        if part == "|" and not depth:
            yield parts[begin:i]
            begin = i + 1
    yield parts[begin:]


def _group_end(parts: Sequence[str], at: int) -> int:
    """Where the group that opens at a place is closed."""
    depth = 0
    for i in range(at, len(parts)):
        depth += parts[i].startswith("(") - (parts[i] == ")")
        if not depth:
            return i
    raise ValueError(f"a group is never closed: {''.join(parts)}")


def _of_part(part: str, slots: Mapping[str, str]) -> str:
    """The trigger of one part, or nothing."""
    slot = _SLOT.fullmatch(part)
    if slot:
        words = slots[slot[1].removesuffix("text")]
        if _is_numeric(words):
            return _YEAR if slot[1] == "year" else _DIGIT
        return "" if r"\d" in words else words
    if part[0].isalpha():
        return re.escape(part)
    if part.startswith("\\"):
        return "" if part[1].isalnum() else part
    return re.escape(part) if part in "/:-" else ""


def _is_numeric(expression: str) -> bool:
    """Whether all that a slot stands for is written with digits."""
    return r"\d" in expression and re.search(r"[^\W\d_]", re.sub(r"\\.", "", expression)) is None
