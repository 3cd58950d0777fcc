"""What the forms of one Arabic verb have in common: a key of verb form and root.

The light stems of :mod:`checker.languages.arabic` take affixes off; what Arabic does inside a word they leave alone: استأنف,
يستأنف and استئناف stay three words. Here past, present and verbal noun are led back to the number of the verb form and the
three consonants of the root (``=10ءنف``). Participles have no such key, for they name persons and things of their own
(مستثمر investor, منتخب team, مجتمع society, مدير director), nor has form I, whose nouns are too many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_HAMZA = re.compile("[أإؤئءآ]")
_WEAK = "اوي"

#: Letters of the present tense. Of form II only those with ي, for تسلم is oftener received (form V) than she hands over.
_PERSONS = "يتن"

#: What the infixed t of form VIII becomes after some consonants; after the others it stays.
_INFIXED = {"ص": "ط", "ض": "ط", "ظ": "ط", "ز": "د", "ذ": "د"}


def form_keys(word: str) -> frozenset[str]:
    """The keys of a word without marks, proclitics and pronouns, written with its hamzas."""
    if not 4 <= len(word) <= 8:
        return frozenset()
    # A bare alef at the start may be any hamza; within a word the seat of a hamza depends on its vowels.
    plain = ("ا" if word[0] in "أإآ" else word[0]) + _HAMZA.sub("ء", word[1:]).replace("ى", "ي")
    readings = (*_derived(plain), *_simple(plain, first=word[0]))
    roots = ((label, _root(letters, hollow=label != "2")) for label, letters in readings)
    return frozenset(f"={label}{root}" for label, root in roots if root is not None)


def _root(letters: str, *, hollow: bool) -> str | None:
    """A root of three letters with its weak ones made one; None where it can be none."""
    first, second, third = letters[0], letters[1], letters[2]
    if first in "اي":
        first = "ء" if first == "ا" else "و"
    if second in _WEAK and hollow:
        second = "و"
    if third in _WEAK:
        third = "ي"
    return None if first == second or "ة" in letters else first + second + third


def _finite(rest: str) -> Iterator[str]:
    """The roots in what remains of a finite form VII, VIII or X without prefix and infixed t."""
    if len(rest) == 3:
        yield rest
    elif len(rest) == 2:  # doubled (احتل) or defective before an ending (انتهت)
        yield rest + rest[-1]
        yield rest + "ي"


def _verbal_noun(rest: str) -> Iterator[str]:
    """The roots in what remains of a verbal noun: استخدام, انهيار, احتجاج, استثناء."""
    if len(rest) == 4 and rest[2] == "ا":
        yield rest[:2] + rest[3]
        if rest[3] == "ء":
            yield rest[:2] + "ي"


def _roots(rest: str, *, noun: bool) -> Iterator[str]:
    yield from _finite(rest)
    if noun:
        yield from _verbal_noun(rest)


def _derived(word: str) -> Iterator[tuple[str, str]]:
    """Forms VII, VIII and X, whose prefixes and infixes tell them; past and verbal noun begin with alef."""
    noun = word[0] == "ا"
    rest = word[1:]
    if not noun and word[0] not in _PERSONS:
        return
    if rest.startswith("ست"):
        known = "و" + rest[3:] if noun and rest[2:3] == "ي" else rest[2:]  # استيراد of استورد
        label = "10w" if rest[3:4] == "و" else "10"  # استجوب questioned, استجاب answered
        yield from ((label, root) for root in _roots(known, noun=noun))
        if len(rest) == 4:  # استند of سند, which looks like a doubled form X
            yield from (("8", root) for root in _finite("س" + rest[2:]))
        if len(rest) == 5 and noun:
            yield from (("8", root) for root in _verbal_noun("س" + rest[2:]))
    elif rest[1:2] == _INFIXED.get(rest[0], "ت"):
        yield from (("8", root) for root in _roots(rest[0] + rest[2:], noun=noun))
    if rest.startswith("ت") and len(rest) == 3:  # اتفق, يتفق of وفق
        yield "8", "و" + rest[1:]
    if rest.startswith("ت") and len(rest) == 4 and noun and rest[2] == "ا":
        yield "8", "و" + rest[1] + rest[3]
    if rest.startswith("ن") and len(rest) >= 4:
        yield from (("7", root) for root in _roots(rest[1:], noun=noun))


def _simple(word: str, *, first: str) -> Iterator[tuple[str, str]]:
    """Forms II to IV, as far as unvowelled writing tells them."""
    size = len(word)
    rest = word[1:]
    if size == 4 and word[0] == "ي":
        if rest[1] != "ا":
            yield "2", rest
        if rest[1] != "و":
            yield "4", rest
    eighth = first == "ا" and word[2] == "ت"  # احتاج, احتج
    if size == 4 and word[0] == "ا" and not eighth:
        yield "4", rest
        if rest[2] == "ت":  # ألغت
            yield "4", rest[:2] + "ي"
    if size == 4 and word[0] == "ت" and word[3] == "ي":  # تلبية
        yield "2", rest
    if size == 4 and word[1] == "ا":
        yield "3", word[0] + word[2:]
    if size == 5 and word[0] == "ا":
        if word[3] == "ا" and first != "أ" and not eighth:  # إعلان, إجراء; أعمال is a plural
            yield "4", word[1:3] + word[4]
            if word[4] == "ء":
                yield "4", word[1:3] + "ي"
        if word.endswith("وا"):  # ألغوا
            yield "4", word[1:3] + "ي"
    if size == 5 and word[0] == "ت" and word[3] == "ي":  # تنظيم
        yield "2", word[1:3] + word[4]
    if size == 5 and word[0] in _PERSONS and word[2] == "ا":
        yield "3", word[1] + word[3:]
    if size == 6 and word[0] == "م" and word[2] == "ا" and word[5] in "ةت":  # مكافحة, مكافحته
        yield "3", word[1] + word[3:5]
