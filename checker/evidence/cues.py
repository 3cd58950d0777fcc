"""Finds cue words in a text: which stretch negates, softens, bounds or attributes, and in which way.

The forms come from the languages package (``checker.languages.cues``). Where cues overlap the longest strict one
counts. A text is scanned once for the cues of all classes, in time linear in its length: forms are looked up by
their first word, or by its first characters where the word may vary, and gaps are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib import import_module
from itertools import chain
from typing import NamedTuple

from checker.languages import SOURCE, get_language
from checker.languages.arabic import normalize
from checker.languages.cues import MAX_GAP_CHARACTERS, MAX_GAP_WORDS, Cue, Cues

#: Separates the forms that say a class outright from those that only may.
LOOSE_MARK = "||"

#: Forms are looked up by at most so many of their first characters.
LOOKUP_WIDTH = 5
LOOKUP_WIDTH_UNSPACED = 3

_GAP = "…"
_SPECIAL = re.compile(r"[*#…()?|\[]")
_WORD = re.compile(r"\w+")
#: Words that a form may need: whole ones, and what a hyphen joins to another.
_NEEDED = re.compile(r"-\w+")

#: Forms that are an ending are looked up by so many of its letters.
ENDING_WIDTH = 2
#: Whole words that may be missing; what is joined to another word makes that one uncertain.
_OPTIONAL_WORDS = re.compile(r"(?<![^\s…])\((?:(?:[^()|]* \|)*[^()|]* \)\?|[^()]*\)\?(?=[\s…]|$))")
_ENDING = re.compile(rf"\*\w{{{ENDING_WIDTH},}}")
_WORD_START = re.compile(r"(?<!\w)[\w'’]|(?<=\w)n['’]t")
#: Arabic conjunctions, prepositions and the article are written together with the word they precede.
_CONJUNCTIONS = "وف"
_PROCLITICS = ("ال", "بال", "كال", "لل", "ب", "ل", "ك")
#: Arabic forms of at most so many letters take conjunctions only: لم, لا, كل.
_SHORT = 2
_CLAUSE_MARKS = '.,;:!?()"“”«»؛،؟。、，；：！？（）「」『』'


@dataclass(frozen=True, slots=True)
class CueMatch:
    """A cue in a text: offsets in characters, the classes it says outright and those that it only may mean."""

    start: int
    end: int
    strict: frozenset[Cue]
    loose: frozenset[Cue]

    def may_be(self, *classes: Cue) -> bool:
        """Whether the cue is, or may be, of one of the classes."""
        return not (self.strict | self.loose).isdisjoint(classes)

    def is_one(self, *classes: Cue) -> bool:
        """Whether the cue says one of the classes outright."""
        return not self.strict.isdisjoint(classes)


#: Start and end of each stretch that a cue covers.
_Parts = tuple[tuple[int, int], ...]

#: Which stretches say which classes, and whether outright.
_Found = dict[_Parts, dict[Cue, bool]]


class _Pattern:
    """A form of a spaced language; its regular expression is compiled when its literal beginning is first met."""

    __slots__ = ("_arabic", "_compiled", "_doubling", "_form", "_literal", "_number", "_start")

    def __init__(self, form: str, code: str, number: str) -> None:
        self._form, self._arabic, self._number = form, code == "ar", number
        self._doubling = code == SOURCE  # cuma-cuma (free of charge) is no cuma (only).
        self._literal = not _SPECIAL.search(form) and "." not in form
        self._start = re.split(r"[\s*#…()?|\[.]", form, maxsplit=1)[0]
        if form[len(self._start) : len(self._start) + 1] == "?":
            self._start = self._start[:-1]
        self._compiled: re.Pattern[str] | None = None

    def parts(self, text: str, at: int) -> _Parts:
        """The stretches that the form covers at the beginning of a word; most forms are plain words."""
        if not text.startswith(self._start, at):
            return ()
        if self._literal and text.startswith(self._form, at):
            end = at + len(self._form)
            whole = end == len(text) or text[end - 1] == "'" or not (text[end].isalnum() or text[end] == "_")
            return ((at, end),) if whole and not (self._doubling and _goes_on(text, end)) else ()
        if self._literal and "  " not in text:
            return ()
        if self._compiled is None:
            self._compiled = _compile(self._form, self._arabic, self._number)
        match = self._compiled.match(text, at)
        return () if match is None or (self._doubling and _goes_on(text, match.end())) else _stretches(match)


def _goes_on(text: str, end: int) -> bool:
    """Whether a word goes on after a hyphen."""
    return text.startswith("-", end) and text[end + 1 : end + 2].isalpha()


class _Form(NamedTuple):
    """``needs``: words of which one must stand in the text besides the first, so that most forms are passed by at once;
    none where no such words are certain."""

    pattern: _Pattern | re.Pattern[str] | str
    cue: Cue
    strict: bool
    short: bool
    needs: frozenset[str]


@dataclass(frozen=True)
class _Inventory:
    """The forms of a language by their whole first word, by its first characters, at most ``width`` of them, or by its
    last ``ENDING_WIDTH`` (forms that are an ending: ``*able``); those that begin with a ``number`` stand apart."""

    spaced: bool
    arabic: bool
    doubling: bool
    width: int
    by_word: dict[str, tuple[_Form, ...]]
    by_start: dict[str, tuple[_Form, ...]]
    by_end: dict[str, tuple[_Form, ...]]
    by_number: tuple[_Form, ...]
    number: re.Pattern[str]
    words: re.Pattern[str] | None

    def hidden(self, text: str) -> frozenset[int]:
        """The places inside words in which nothing is a cue: the しか of はしか (measles) is no "only"."""
        if self.words is None:
            return frozenset()
        return frozenset(i for match in self.words.finditer(text) for i in range(*match.span()))

    def forms_at(self, text: str, at: int) -> Iterator[_Form]:
        """The forms that may begin at a place."""
        if self.spaced:
            word = _WORD.match(text, at)
            if word is not None:
                yield from self.by_word.get(word.group(), ())
                yield from self.by_end.get(word.group()[-ENDING_WIDTH:], ())
            if self.by_number and self.number.match(text, at):
                yield from self.by_number
        yield from self.by_start.get("", ())
        for n in range(1, self.width + 1):
            start = text[at : at + n]
            if start not in self.prefixes:
                return
            yield from self.by_start.get(start, ())

    @cached_property
    def prefixes(self) -> frozenset[str]:
        """All beginnings of the beginnings, to stop early."""
        return frozenset(start[:n] for start in self.by_start for n in range(1, len(start) + 1))


@lru_cache(maxsize=4096)
def find_cues(text: str, code: str, classes: frozenset[Cue]) -> tuple[CueMatch, ...]:
    """The cues of some classes in a text of a language (ISO 639-1 code), in order.

    Cues of other classes are not looked at: they hide nothing.

    Raises:
        UnknownLanguageError: the checker does not speak the language.
    """
    if classes.isdisjoint(classes_in(text, code)):
        return ()
    offsets, everything = _scan(text, code)
    found: _Found = {}
    for parts, said in everything.items():
        asked = {cue: strict for cue, strict in said.items() if cue in classes}
        if asked:
            found[parts] = asked
    kept = _longest(found)
    return tuple(
        CueMatch(
            offsets[parts[0][0]],
            offsets[parts[-1][1] - 1] + 1,
            frozenset(c for c, strict in said.items() if strict),
            frozenset(c for c, strict in said.items() if not strict),
        )
        for parts, said in sorted(kept.items())
    )


@lru_cache(maxsize=512)
def classes_in(text: str, code: str) -> frozenset[Cue]:
    """The classes of which a text has a cue at all, whether or not a longer one hides it: a quick look ahead."""
    _, everything = _scan(text, code)
    return frozenset(cue for said in everything.values() for cue in said)


@lru_cache(maxsize=512)
def _scan(text: str, code: str) -> tuple[Sequence[int], _Found]:
    """The place of each folded character in a text, and its cues of every class, overlapping ones too."""
    inventory = _inventory(code)
    plain, offsets = _fold(text, inventory.arabic)
    words = set(_NEEDED.findall(plain)) if inventory.spaced else set()
    words.update(_WORD.findall(plain) if inventory.spaced else ())
    found: _Found = {}
    hidden = inventory.hidden(plain)
    for at, after_preposition in _starts(plain, inventory):
        if at in hidden:
            continue
        for form in inventory.forms_at(plain, at):
            if (form.needs and form.needs.isdisjoint(words)) or (after_preposition and form.short):
                continue
            parts = _parts(form.pattern, plain, at)
            if parts:
                said = found.setdefault(parts, {})
                said[form.cue] = said.get(form.cue, False) or form.strict
    return offsets, found


@cache
def negative_affix(code: str) -> re.Pattern[str]:
    """What makes a word of a language negative by itself: unclear, homeless, 不明."""
    affix: str = import_module(f"checker.languages.cues_{code}").NEGATIVE_AFFIX
    return re.compile(affix)


@cache
def denied_beside(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What denies an adjective of an unspaced language directly before it, and directly after it."""
    module = import_module(f"checker.languages.cues_{code}")
    return re.compile(module.DENIES_BEFORE), re.compile(module.DENIES_AFTER)


@cache
def speaker_topic(code: str) -> re.Pattern[str] | None:
    """What makes somebody the speaker of a sentence that ends with the reporting verb; None elsewhere."""
    topic: str | None = getattr(import_module(f"checker.languages.cues_{code}"), "SPEAKER_TOPIC", None)
    return None if topic is None else re.compile(topic)


@cache
def unsaid(code: str) -> frozenset[Cue]:
    """The classes that a language often leaves unsaid."""
    classes: frozenset[Cue] = import_module(f"checker.languages.cues_{code}").UNSAID
    return classes


@cache
def insisted(code: str) -> frozenset[str]:
    """Source words of classes that a language often leaves unsaid which no translation into it leaves unsaid."""
    words: frozenset[str] = getattr(import_module(f"checker.languages.cues_{code}"), "INSISTED", frozenset())
    return words


@cache
def outright(code: str) -> frozenset[str]:
    """Denying source words that no translation into a language renders without a denying word."""
    words: frozenset[str] = getattr(import_module(f"checker.languages.cues_{code}"), "OUTRIGHT", frozenset())
    return words


@cache
def phrase_negators(code: str) -> frozenset[str]:
    """Negators of a language that deny nothing but the phrase after them: without, غير."""
    words: frozenset[str] = getattr(import_module(f"checker.languages.cues_{code}"), "PHRASE_NEGATORS", frozenset())
    return words


def _starts(text: str, inventory: _Inventory) -> Iterator[tuple[int, bool]]:
    """Where cues may begin, and whether that is inside a word after an Arabic preposition or article."""
    if not inventory.spaced:
        yield from ((i, False) for i in range(len(text)))
        return
    for match in _WORD_START.finditer(text):
        start = match.start()
        if inventory.doubling and text[start - 1 : start] == "-" and text[max(start - 2, 0)].isalpha():
            continue
        yield start, False
        if inventory.arabic:
            bases = [start]
            if text[start] in _CONJUNCTIONS:
                bases.append(start + 1)
                yield start + 1, False
            for base in bases:
                yield from ((base + len(p), True) for p in _PROCLITICS if text.startswith(p, base))


def _parts(pattern: _Pattern | re.Pattern[str] | str, text: str, at: int) -> _Parts:
    """The stretches that a form covers at a place, without its gaps; empty where it does not stand."""
    if isinstance(pattern, str):
        return ((at, at + len(pattern)),) if text.startswith(pattern, at) else ()
    return pattern.parts(text, at) if isinstance(pattern, _Pattern) else _stretches(pattern.match(text, at))


def _stretches(match: re.Match[str] | None) -> _Parts:
    """What a match covers without its groups, which are gaps."""
    if match is None or match.end() == match.start():
        return ()
    edges = [match.start()]
    for n in range(1, (match.re.groups or 0) + 1):
        edges += match.span(n)
    edges.append(match.end())
    return tuple((a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a)


def _longest(found: _Found) -> _Found:
    """Without the cues that a longer strict one covers in part or whole."""
    kept: _Found = {}
    taken = bytearray(max((parts[-1][1] for parts in found), default=0))
    by_length = sorted(found.items(), key=lambda item: (-sum(b - a for a, b in item[0]), item[0]))
    for parts, classes in by_length:
        if any(any(taken[a:b]) for a, b in parts):
            continue
        kept[parts] = classes
        if any(classes.values()):
            for a, b in parts:
                taken[a:b] = b"\1" * (b - a)
    return kept


def _fold(text: str, arabic: bool) -> tuple[str, Sequence[int]]:
    """The text in lower case (Arabic: normalised) with the place of each of its characters in the original."""
    folded = text.translate(_ARABIC_FOLDS if arabic else _FOLDS)
    if len(folded) == len(text):
        return folded, range(len(text))
    table = _ARABIC_FOLDS if arabic else _FOLDS
    return folded, [i for i, c in enumerate(text) if table[ord(c)]]


class _Folds(dict[int, str]):
    """How each character is folded, found out when it is first met: one character, or none."""

    def __init__(self, arabic: bool) -> None:
        self._arabic = arabic

    def __missing__(self, code: int) -> str:
        c = chr(code)
        folded = " " if c.isspace() else (normalize(c) if self._arabic else c).lower().replace("’", "'")
        self[code] = folded if len(folded) == 1 else ""
        return self[code]


_FOLDS, _ARABIC_FOLDS = _Folds(False), _Folds(True)


@cache
def _inventory(code: str) -> _Inventory:
    language = get_language(code)
    module = import_module(f"checker.languages.cues_{code}")
    exclusions: Cues = import_module(f"checker.languages.exclusions_{code}").EXCLUSIONS
    number: str = getattr(module, "NUMBER", "")
    by_word: dict[str, list[_Form]] = {}
    by_start: dict[str, list[_Form]] = {}
    by_end: dict[str, list[_Form]] = {}
    by_number: list[_Form] = []
    width = LOOKUP_WIDTH if language.spaced else LOOKUP_WIDTH_UNSPACED
    for cue, listed in chain(module.CUES.items(), exclusions.items()):
        if code == "ar":
            listed = normalize(listed)
        strict, _, loose = listed.partition(LOOSE_MARK)
        for forms, is_strict in ((strict, True), (loose, False)):
            for form in re.split(r"[;\n]", forms):
                form = form.strip()
                if form:
                    compiled = _Form(
                        _Pattern(form, code, number) if language.spaced else _unspaced(form),
                        cue,
                        is_strict,
                        len(form.split(" ")[0].rstrip("*")) <= _SHORT,
                        _needed_words(form) if language.spaced else frozenset(),
                    )
                    if language.spaced and form.startswith("#"):
                        by_number.append(compiled)
                        continue
                    if language.spaced and _ENDING.fullmatch(form):
                        by_end.setdefault(form[-ENDING_WIDTH:], []).append(compiled)
                        continue
                    words = _first_words(form) if language.spaced else ()
                    for word in words:
                        by_word.setdefault(word, []).append(compiled)
                    for start in () if words else _beginnings(form, width):
                        by_start.setdefault(start, []).append(compiled)
    return _Inventory(
        language.spaced,
        code == "ar",
        code == SOURCE,
        width,
        {k: tuple(v) for k, v in by_word.items()},
        {k: tuple(v) for k, v in by_start.items()},
        {k: tuple(v) for k, v in by_end.items()},
        tuple(by_number),
        re.compile(number),
        _any_of(getattr(module, "WORDS", "").split()),
    )


def _any_of(words: Sequence[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True)))) if words else None


def _needed_words(form: str) -> frozenset[str]:
    """The longest word after the first that cannot vary, or else those of a choice; none where all may vary."""
    joined = re.fullmatch(r"\*(?:-t)?(-\w+)", form)
    if joined is not None:
        return frozenset({joined[1]})
    certain = _OPTIONAL_WORDS.sub(" ", form)
    later = re.split(r"[\s…]+", re.sub(r"\([^()]*\)", "(", certain))[1:]
    fixed = [word for part in later if not _SPECIAL.search(part) and "." not in part for word in _WORD.findall(part)]
    if fixed:
        return frozenset({max(fixed, key=len)})
    choices = re.findall(r"(?<=[\s…])\(([^()*#?.\[]+)\)(?=[\s…]|$)", certain)
    options = [[max(_WORD.findall(option), key=len, default="") for option in choice.split("|")] for choice in choices]
    return frozenset(min((o for o in options if all(o)), key=len, default=()))


def _first_words(form: str) -> tuple[str, ...]:
    """The words with which a form certainly begins, one of them; none where the first word may vary in itself."""
    choice = re.match(r"\(([^()?*#]+)\)(?=[ …]|$)", form)
    if choice is not None:
        words = [_first_words(option) for option in choice[1].split("|")]
        return tuple(w for options in words for w in options) if all(words) else ()
    head = re.match(r"\w+(?=[ .…'-]|$)", form)
    return (head.group(),) if head is not None else ()


def _beginnings(form: str, width: int) -> tuple[str, ...]:
    """The first characters of a form, for look-up; an empty string where they are not certain."""
    choice = re.match(r"\(([^()?*#]+)\)(?!\?)", form)
    if choice is not None:
        return tuple(dict.fromkeys(start for option in choice[1].split("|") for start in _beginnings(option, width)))
    head = re.match(rf"\w{{1,{LOOKUP_WIDTH}}}", form)
    if head is None:
        return ("",)
    length = head.end()
    if form[length : length + 1] == "?":
        length -= 1
    return (form[: min(length, width)],)


def _compile(form: str, arabic: bool, number: str) -> re.Pattern[str]:
    """The regular expression of a form of a spaced language; its groups are its gaps."""
    end = r"(?:(?<=')|(?!\w))"
    gap = rf"{end}(\s*(?:[^\s{_CLAUSE_MARKS}]+\s+){{0,{MAX_GAP_WORDS}}}?)"
    parts = [_words(part.strip(), number) for part in form.split(_GAP)]
    head = "" if form == "n't" or arabic else r"(?<!\w)"
    return re.compile(head + gap.join(parts) + end)


def _unspaced(form: str) -> re.Pattern[str] | str:
    """A form of Chinese or Japanese: a string, or strings with gaps."""
    if not _SPECIAL.search(form):
        return form
    gap = f"([^{_CLAUSE_MARKS}]{{0,{MAX_GAP_CHARACTERS}}}?)"
    return re.compile(gap.join(re.escape(part.strip()) for part in form.split(_GAP)))


def _words(part: str, number: str) -> str:
    """One half of a form as a regular expression; its groups do not capture."""
    part = part.replace("(", "(?:").replace(".", r"\.").replace("*", r"\w*").replace(" ", r"\s+")
    return part.replace("#", f"(?:{number})")
