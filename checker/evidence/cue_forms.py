"""The forms of cue words: what their notation (``checker.languages.cues``) means, and where a form stands in a text.

Most forms are words, or words that begin or end alike, and are found by comparing words. What is left, gaps above all,
is a regular expression, compiled when everything cheaper says that the form may stand there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, cached_property
from itertools import product
from typing import NamedTuple

from checker.languages.cues import MAX_GAP_CHARACTERS, MAX_GAP_WORDS, Cue

GAP = "…"
CLAUSE_MARKS = '.,;:!?()"“”«»؛،؟。、，；：！？（）「」『』'

WORD = re.compile(r"\w+")
_SPECIAL = re.compile(r"[*#…()?|\[]")
#: Whole words that may be missing; what is joined to another word makes that one uncertain.
_OPTIONAL_WORDS = re.compile(r"(?<![^\s…])\((?:(?:[^()|]* \|)*[^()|]* \)\?|[^()]*\)\?(?=[\s…]|$))")
#: What a word of a form is made of, where words alone tell it: letters, one that may be missing, a choice.
_PIECE = re.compile(r"([\w*]+?)(?=\w\?|\(|$)|(\w)\?|\(([\w*]+(?:\|[\w*]+)*)\)(\??)")
_SIMPLE = re.compile(rf"(?:{_PIECE.pattern})+")
#: What may vary in a form, and what shows that more of it does.
_VARYING = re.compile(r"\([^()]*\)\??|\w\?|\[[^]]*\]\*?|[*#…]")
_UNCERTAIN = re.compile(r"[(){}\[\]|?]")
#: Arabic forms of at most so many letters take conjunctions only: لم, لا, كل.
_SHORT = 2

#: Start and end of each stretch that a cue covers.
Parts = tuple[tuple[int, int], ...]


class Said(NamedTuple):
    """What a form says: the classes that it says outright, those that it only may mean, and both."""

    strict: frozenset[Cue]
    loose: frozenset[Cue]
    classes: frozenset[Cue]

    def __or__(self, other: Said) -> Said:
        """What two forms of the same words say: whatever one of them says outright."""
        strict = self.strict | other.strict
        return Said(strict, (self.loose | other.loose) - strict, self.classes | other.classes)


@cache
def said_of(classes: tuple[tuple[Cue, bool], ...]) -> Said:
    """What a form says by its classes, each with whether it says that outright; many forms say the same."""
    strict = frozenset(cue for cue, outright in classes if outright)
    loose = frozenset(cue for cue, outright in classes if not outright)
    return Said(strict, loose, strict | loose)


class Words:
    """The words of a folded text, their places, and what a form may need."""

    __slots__ = ("doubling", "present", "regular", "starts", "text", "words")

    def __init__(self, text: str, doubling: bool) -> None:
        self.text = text
        #: Whether no two words are more than one space apart, as plain comparison supposes.
        self.regular = "  " not in text
        #: Cuma-cuma (free of charge) is no cuma (only): whether what goes on after a hyphen is another word.
        self.doubling = doubling and "-" in text
        self.words: list[str] = WORD.findall(text)
        self.starts: list[int] = []
        at = 0
        for word in self.words:
            at = text.index(word, at)
            self.starts.append(at)
            at += len(word)
        #: The words, what a hyphen joins to another word, and a percent sign.
        self.present = set(self.words)
        if "%" in text:
            self.present.add("%")
        if "-" in text:
            joined = (w for w, at in zip(self.words, self.starts, strict=True) if at and text[at - 1] == "-")
            self.present.update(f"-{word}" for word in joined)

    def goes_on(self, end: int) -> bool:
        """Whether a word goes on after a hyphen and so is no form that ends there."""
        return self.doubling and self.text.startswith("-", end) and self.text[end + 1 : end + 2].isalpha()

    def after(self, number: int, options: Sequence[Options]) -> int:
        """The end of some words that follow a word, one space apart; 0 where others do."""
        if number + len(options) >= len(self.words):
            return 0
        end = self.starts[number] + len(self.words[number])
        for option in options:
            number += 1
            if self.starts[number] - end != 1 or self.text[end] != " " or not option.fit(self.words[number]):
                return 0
            end = self.starts[number] + len(self.words[number])
        return end


class Options:
    """What may stand for one word of a form: whole words, and beginnings with endings."""

    __slots__ = ("open", "whole")

    def __init__(self, options: Sequence[str]) -> None:
        self.whole = frozenset(o for o in options if "*" not in o)
        split = (o.partition("*") for o in options if "*" in o)
        self.open = tuple((start, end) for start, _, end in split)

    def fit(self, word: str) -> bool:
        """Whether a word is one of them."""
        if word in self.whole:
            return True
        for start, end in self.open:
            if word.startswith(start) and word.endswith(end) and len(word) >= len(start) + len(end):
                return True
        return False


def options_of(word: str) -> Options | None:
    """The words that a word of a form stands for; None where words alone do not tell it."""
    if word.isalnum():
        return Options((word,))
    if not _SIMPLE.fullmatch(word):
        return None
    choices: list[list[str]] = []
    for letters, letter, choice, may_lack in _PIECE.findall(word):
        options = choice.split("|") if choice else [letters or letter]
        choices.append([*options, ""] if letter or may_lack else options)
    found = ["".join(pieces) for pieces in product(*choices)]
    # A whole word that may be anything, or missing, may be no word at all.
    return None if any(not o.strip("*") or o.count("*") > 1 for o in found) else Options(found)


class Form:
    """A form of a spaced language; what it takes to find it is worked out when its first word is first met."""

    def __init__(self, text: str, said: Said, number: str, arabic: bool) -> None:
        self.text, self.said = text, said
        self._number, self._arabic = number, arabic

    @cached_property
    def needs(self) -> frozenset[str]:
        """Words of which one must stand in the text besides the first; none where no such words are certain."""
        return needed_words(self.text)

    @cached_property
    def is_short(self) -> bool:
        """Whether, in Arabic, the form stands after no preposition."""
        return len(self.text.split(" ")[0].rstrip("*")) <= _SHORT

    @cached_property
    def options(self) -> tuple[Options, ...]:
        """What may stand for each of its words; empty where words alone do not tell the form."""
        found = [options_of(word) for word in self.text.split(" ")]
        certain = tuple(word for word in found if word is not None)
        return certain if len(certain) == len(found) else ()

    @cached_property
    def _following(self) -> tuple[Options, ...]:
        return self.options[1:]

    @cached_property
    def _is_plain(self) -> bool:
        return not _SPECIAL.search(self.text) and "." not in self.text

    @cached_property
    def _start(self) -> str:
        """The letters with which the form certainly begins."""
        start = re.split(r"[\s*#…()?|\[.]", self.text, maxsplit=1)[0]
        return start[:-1] if self.text[len(start) : len(start) + 1] == "?" else start

    @cached_property
    def _pieces(self) -> tuple[str, ...]:
        """Strings that certainly follow each other where the form stands in a text without double spaces."""
        pieces = [piece.strip() for piece in _VARYING.split(self.text)]
        return () if any(map(_UNCERTAIN.search, pieces)) else tuple(filter(None, pieces))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return _compile(self.text, self._arabic, self._number)

    def parts(self, words: Words, number: int, at: int) -> Parts:
        """The stretches that the form covers from a place on; empty where it does not stand.

        The place is in the word of a number, the rest of which is one of its first words, if it has ``options``.
        """
        text = words.text
        if self._is_plain:
            if text.startswith(self.text, at):
                end = at + len(self.text)
                whole = text[end - 1] == "'" or not (text[end : end + 1].isalnum() or text.startswith("_", end))
                return ((at, end),) if whole and not words.goes_on(end) else ()
            if words.regular:
                return ()
        elif self.options and words.regular:
            end = words.after(number, self._following)
            return ((at, end),) if end and not words.goes_on(end) else ()
        if not text.startswith(self._start, at) or (words.regular and not _follow(self._pieces, text, at)):
            return ()
        match = self._pattern.match(text, at)
        return () if match is None or words.goes_on(match.end()) else _stretches(match)


def _stretches(match: re.Match[str] | None) -> Parts:
    """What a match covers without its groups, which are gaps."""
    if match is None or match.end() == match.start():
        return ()
    edges = [match.start()]
    for n in range(1, (match.re.groups or 0) + 1):
        edges += match.span(n)
    edges.append(match.end())
    return tuple((a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a)


def needed_words(form: str) -> frozenset[str]:
    """The longest word after the first that cannot vary, or else those of a choice; none where all may vary."""
    if form.endswith("%"):
        return frozenset("%")
    joined = re.fullmatch(r"\*(?:-t)?(-\w+)", form)
    if joined is not None:
        return frozenset({joined[1]})
    certain = _OPTIONAL_WORDS.sub(" ", form)
    later = re.split(r"[\s…]+", re.sub(r"\([^()]*\)", "(", certain))[1:]
    fixed = [word for part in later if not _SPECIAL.search(part) and "." not in part for word in WORD.findall(part)]
    if fixed:
        return frozenset({max(fixed, key=len)})
    choices = re.findall(r"(?<=[\s…])\(([^()*#?.\[]+)\)(?=[\s…]|$)", certain)
    options = [[max(WORD.findall(option), key=len, default="") for option in choice.split("|")] for choice in choices]
    return frozenset(min((o for o in options if all(o)), key=len, default=()))


def _compile(form: str, arabic: bool, number: str) -> re.Pattern[str]:
    """The regular expression of a form of a spaced language; its groups are its gaps."""
    end = r"(?:(?<=')|(?!\w))"
    gap = rf"{end}(\s*(?:[^\s{CLAUSE_MARKS}]+\s+){{0,{MAX_GAP_WORDS}}}?)"
    parts = [_expression(part.strip(), number) for part in form.split(GAP)]
    head = "" if form == "n't" or arabic else r"(?<!\w)"
    return re.compile(head + gap.join(parts) + end)


def _expression(part: str, number: str) -> str:
    """One half of a form as a regular expression; its groups do not capture."""
    part = part.replace("(", "(?:").replace(".", r"\.").replace("*", r"\w*").replace(" ", r"\s+")
    return part.replace("#", f"(?:{number})")


class GappedForm:
    """A form of Chinese or Japanese with gaps: strings that follow each other within a clause."""

    def __init__(self, text: str, said: Said) -> None:
        self.start, *self._rest = (part.strip() for part in text.split(GAP))
        self.said = said

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        gap = f"([^{CLAUSE_MARKS}]{{0,{MAX_GAP_CHARACTERS}}}?)"
        return re.compile(gap.join(map(re.escape, (self.start, *self._rest))))

    def parts(self, text: str, at: int) -> Parts:
        """The stretches that the form covers at a place; empty where it does not stand."""
        if not text.startswith(self.start, at):
            return ()
        if not _follow(self._rest, text, at + len(self.start), MAX_GAP_CHARACTERS):
            return ()
        return _stretches(self._pattern.match(text, at))


def _follow(strings: Sequence[str], text: str, at: int, gap: int | None = None) -> bool:
    """Whether some strings follow each other in a text, from a place on, with gaps of at most so many characters."""
    stop = at
    for string in strings:
        stop = len(text) if gap is None else stop + gap + len(string)
        at = text.find(string, at, stop) + len(string)
        if at < len(string):
            return False
    return True
