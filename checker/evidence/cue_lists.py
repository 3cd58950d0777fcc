"""The cue words of a language, and where each may stand in a text.

The forms of spaced languages are looked up by their first word, once for each word that is met: what the word alone
says, and which longer forms it may begin. Those of Chinese and Japanese are looked up by their first character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from importlib import import_module
from itertools import chain
from types import ModuleType
from typing import NamedTuple

from checker.evidence.cue_forms import GAP, Form, GappedForm, Parts, Said, Words, said_of
from checker.evidence.memo import Memo
from checker.languages import SOURCE, get_language
from checker.languages.arabic import normalize
from checker.languages.cues import Cue, Cues

#: Separates the forms that say a class outright from those that only may.
LOOSE_MARK = "||"

#: Forms are looked up by at most so many of their first letters where the first word may vary.
LOOKUP_WIDTH = 5
#: Forms that are an ending are looked up by so many of its letters.
ENDING_WIDTH = 2
#: Words of a language whose forms are kept.
WORDS_KEPT = 1 << 14

#: Arabic forms of at most so many letters take conjunctions only: لم, لا, كل.
_SHORT = 2

_FORMS = re.compile(r"[;\n]")
_ENDING = re.compile(rf"\*\w{{{ENDING_WIDTH},}}")
_SIGN = re.compile(r"[^\w\s*(\[]")
_CHOICE = re.compile(r"\(([^()?#]+)\)(\??)")
_CHOICE_OF_WORDS = re.compile(r"\(([^()?*#]+)\)(?=[ …]|$)")
_WHOLE_WORD = re.compile(r"\w+(?=[ .…'-]|$)")
_LETTERS = re.compile(rf"\w{{1,{LOOKUP_WIDTH}}}")
_QUOTE = re.compile(r"(?<!\w)'")
#: A negator that is the end of a word.
_CONTRACTED = re.compile(r"(?<=\w)n't")
#: Arabic conjunctions, prepositions and the article are written together with the word they precede.
_CONJUNCTIONS = "وف"
_PROCLITICS = ("ال", "بال", "كال", "لل", "ب", "ل", "ك")

#: Which stretches of a text say what.
Found = dict[Parts, Said]


class _Beginning(NamedTuple):
    """What may begin in a word, ``offset`` letters from its start: what the rest of it says, and longer forms.

    ``needing`` are the longer forms that stand nowhere without one of the words by which they are listed, ``needed``
    these words.
    """

    offset: int
    said: Said | None
    longer: tuple[Form, ...]
    needing: dict[str, list[Form]]
    needed: frozenset[str]


def _add(found: Found, parts: Parts, said: Said) -> None:
    known = found.get(parts)
    found[parts] = said if known is None else known | said


def _try(forms: Sequence[Form], words: Words, number: int, at: int, found: Found) -> None:
    """Adds the forms that stand at a place in the word of a number."""
    for form in forms:
        parts = form.parts(words, number, at)
        if parts:
            _add(found, parts, form.said)


def _possible(forms: Iterable[Form], present: Set[str]) -> list[Form]:
    """The forms that the words of a text allow for."""
    return [form for form in forms if not form.needs or not form.needs.isdisjoint(present)]


class SpacedCues:
    """The cue words of a language with spaces."""

    def __init__(self, code: str, forms: dict[str, Said], number: str) -> None:
        self._arabic = code == "ar"
        self._doubling = code == SOURCE
        self._number = re.compile(number)
        #: What single words say, what words with a beginning say, and other forms by their first word, its first
        #: letters or its last ones; those that begin with a number, with an apostrophe or anyhow.
        self._words: dict[str, Said] = {}
        self._starts: dict[str, list[tuple[str, Said]]] = {}
        self._by_word: dict[str, list[Form]] = {}
        self._by_start: dict[str, list[Form]] = {}
        self._by_end: dict[str, list[Form]] = {}
        self._numbered: list[Form] = []
        self._quoted: list[Form] = []
        self._anywhere: list[Form] = []
        for text, said in forms.items():
            if text.isalnum():
                self._words[text] = said
            elif text[-1] == "*" and text[:-1].isalnum():
                self._starts.setdefault(text[:-1][:LOOKUP_WIDTH], []).append((text[:-1], said))
            else:
                self._file(Form(text, said, number, self._arabic))
        #: Forms that may be the end of a word: don't.
        self._contracted = [form for form in self._by_word.get("n", ()) if form.text.startswith("n'")]
        self._known: Memo[str, tuple[_Beginning, ...]] = Memo(WORDS_KEPT)

    def _file(self, form: Form) -> None:
        if form.text.startswith("#"):
            self._numbered.append(form)
        elif form.text.startswith("'"):
            self._quoted.append(form)
        elif _ENDING.fullmatch(form.text):
            self._by_end.setdefault(form.text[-ENDING_WIDTH:], []).append(form)
        else:
            head = form.text.partition(" ")[0]
            words = (head,) if head.isalnum() else _first_words(form.text)
            for word in words:
                self._by_word.setdefault(word, []).append(form)
            for start in () if words else _starts_of(form.text):
                if start:
                    self._by_start.setdefault(start, []).append(form)
                elif not _SIGN.match(form.text):  # Cues begin where words do.
                    self._anywhere.append(form)

    def find(self, text: str) -> Found:
        """The cues of every class in a folded text, overlapping ones too."""
        words = Words(text, self._doubling)
        present = words.present
        found: Found = {}
        anywhere, numbered = _possible(self._anywhere, present), _possible(self._numbered, present)
        known, starts, doubling = self._known, words.starts, words.doubling
        for number, word in enumerate(words.words):
            start = starts[number]
            if doubling and text[start - 1 : start] == "-" and text[max(start - 2, 0)].isalpha():
                continue
            beginnings = known.get(word)
            if beginnings is None:
                beginnings = known[word] = tuple(self._beginnings(word))
            for offset, said, longer, needing, needed in beginnings:
                at = start + offset
                if said is not None:
                    end = start + len(word)
                    if not (doubling and words.goes_on(end)):
                        _add(found, ((at, end),), said)
                if longer:
                    _try(longer, words, number, at, found)
                if not needed.isdisjoint(present):
                    _try([form for need in needed & present for form in needing[need]], words, number, at, found)
            if anywhere:
                _try(anywhere, words, number, start, found)
            if numbered and self._number.match(text, start):
                _try(numbered, words, number, start, found)
        if "'" in text:
            self._find_marked(words, found)
        return found

    def _find_marked(self, words: Words, found: Found) -> None:
        """The forms that begin with an apostrophe, or with the end of a word before one."""
        for forms, mark in ((self._quoted, _QUOTE), (self._contracted, _CONTRACTED)):
            for match in mark.finditer(words.text) if forms else ():
                _try(forms, words, len(words.words), match.start(), found)

    def _beginnings(self, word: str) -> Iterator[_Beginning]:
        """What may begin in a word: at its start, in Arabic also behind what is joined to it."""
        places = [(0, False)]
        if self._arabic:
            bases = [0]
            if word[0] in _CONJUNCTIONS:
                bases.append(1)
                places.append((1, False))
            for base in bases:
                places += [(base + len(p), True) for p in _PROCLITICS if word.startswith(p, base)]
        for offset, after_preposition in places:
            beginning = self._beginning(word, offset, after_preposition)
            if beginning.said is not None or beginning.longer or beginning.needing:
                yield beginning

    def _beginning(self, word: str, offset: int, after_preposition: bool) -> _Beginning:
        rest = word[offset:]
        said = [] if after_preposition and len(rest) <= _SHORT else [self._words.get(rest)]
        forms = [*self._by_word.get(rest, ()), *self._by_end.get(rest[-ENDING_WIDTH:], ())]
        for n in range(1, min(LOOKUP_WIDTH, len(rest)) + 1):
            forms += self._by_start.get(rest[:n], ())
            for start, meant in self._starts.get(rest[:n], ()):
                if rest.startswith(start) and not (after_preposition and len(start) <= _SHORT):
                    said.append(meant)
        longer: list[Form] = []
        needing: dict[str, list[Form]] = {}
        for form in dict.fromkeys(forms):
            if after_preposition and form.is_short:
                continue
            if form.options and not form.options[0].fit(rest):
                continue
            if len(form.options) == 1:
                said.append(form.said)
            elif not form.needs:
                longer.append(form)
            for need in form.needs:
                needing.setdefault(need, []).append(form)
        return _Beginning(offset, _united(said), tuple(longer), needing, frozenset(needing))


class UnspacedCues:
    """The cue words of Chinese or Japanese; in the words ``hiding`` them nothing is a cue."""

    def __init__(self, forms: dict[str, Said], hiding: Iterable[str]) -> None:
        #: The strings that say something, their lengths by their first characters, and the forms with gaps by theirs.
        self._strings: dict[str, Said] = {}
        self._gapped: dict[str, list[GappedForm]] = {}
        lengths: dict[str, set[int]] = {}
        for text, said in forms.items():
            lengths_here = lengths.setdefault(text[0], set())
            if GAP in text:
                self._gapped.setdefault(text[0], []).append(GappedForm(text, said))
            else:
                self._strings[text] = said
                lengths_here.add(len(text))
        self._lengths = {first: tuple(sorted(found)) for first, found in lengths.items()}
        # The しか of はしか (measles) is no "only".
        longest_first = sorted(hiding, key=len, reverse=True)
        self._hiding = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def find(self, text: str) -> Found:
        """The cues of every class in a folded text, overlapping ones too."""
        found: Found = {}
        hidden: set[int] = set()
        if self._hiding is not None:
            for match in self._hiding.finditer(text):
                hidden.update(range(*match.span()))
        strings, lengths_of, gapped, length = self._strings, self._lengths, self._gapped, len(text)
        for at, character in enumerate(text):
            lengths = lengths_of.get(character)
            if lengths is None or at in hidden:
                continue
            for n in lengths:
                end = at + n
                if end > length:
                    break
                said = strings.get(text[at:end])
                if said is not None:
                    _add(found, ((at, end),), said)
            for form in gapped.get(character, ()):
                parts = form.parts(text, at)
                if parts:
                    _add(found, parts, form.said)
        return found


def _united(said: Iterable[Said | None]) -> Said | None:
    """What several forms of the same words say together."""
    united: Said | None = None
    for one in said:
        if one is not None:
            united = one if united is None else united | one
    return united


def _first_words(form: str) -> tuple[str, ...]:
    """The words with which a form certainly begins, one of them; none where the first word may vary in itself."""
    choice = _CHOICE_OF_WORDS.match(form)
    if choice is not None:
        words = [_first_words(option) for option in choice[1].split("|")]
        return tuple(w for options in words for w in options) if all(words) else ()
    head = _WHOLE_WORD.match(form)
    return (head.group(),) if head is not None else ()


def _starts_of(form: str) -> tuple[str, ...]:
    """The first letters of a form, for look-up; an empty string where they are not certain."""
    choice = _CHOICE.match(form)
    if choice is not None:
        options = [*choice[1].split("|"), *((form[choice.end() :],) if choice[2] else ())]
        return tuple(dict.fromkeys(start for option in options for start in _starts_of(option)))
    head = _LETTERS.match(form)
    if head is None:
        return ("",)
    length = head.end()
    if form[length : length + 1] == "?":
        length -= 1
    return (form[:length],)


def listed_forms(code: str) -> dict[str, Said]:
    """The forms that a language lists, with what each says in all the classes under which it stands.

    Raises:
        UnknownLanguageError: the checker does not speak the language.
    """
    get_language(code)
    exclusions: Cues = import_module(f"checker.languages.exclusions_{code}").EXCLUSIONS
    claims: Cues = import_module(f"checker.languages.claims_{code}").CLAIMS
    classes: dict[str, dict[Cue, bool]] = {}
    for cue, listed in chain(_module(code).CUES.items(), exclusions.items(), claims.items()):
        strict, _, loose = (normalize(listed) if code == "ar" else listed).partition(LOOSE_MARK)
        for forms, is_strict in ((strict, True), (loose, False)):
            for form in map(str.strip, _FORMS.split(forms)):
                if form:
                    said = classes.setdefault(form, {})
                    said[cue] = said.get(cue, False) or is_strict
    return {form: said_of(tuple(said.items())) for form, said in classes.items()}


def number_of(code: str) -> str:
    """The regular expression of what a number is in the forms of a language."""
    number: str = getattr(_module(code), "NUMBER", "")
    return number


def _module(code: str) -> ModuleType:
    return import_module(f"checker.languages.cues_{code}")


@cache
def cue_list(code: str) -> SpacedCues | UnspacedCues:
    """The cue words of a language (ISO 639-1 code).

    Raises:
        UnknownLanguageError: the checker does not speak the language.
    """
    forms = listed_forms(code)
    if get_language(code).spaced:
        return SpacedCues(code, forms, number_of(code))
    return UnspacedCues(forms, getattr(_module(code), "WORDS", "").split())
