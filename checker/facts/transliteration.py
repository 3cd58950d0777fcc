"""How alike a name and its spelling in another language sound: Latin letters, kana, Arabic and Chinese.

Both spellings become strings of sounds over one small alphabet, in which a weighted edit distance is measured:
vowels weigh little (Arabic writes few, Japanese adds some), neighbours such as p/b, l/r, k/g, s/z are close. The
tables know the usual correspondences (c = تش = チャ, ng = نغ = ング); they are no dictionary of names.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from checker.facts.transliteration_data import (
    ARABIC_SOUNDS,
    CHINESE_NAMES,
    CHINESE_SOUNDS,
    CLOSE_SOUNDS,
    KANA_CONTRACTIONS,
    KANA_SOUNDS,
    LATIN_SOUNDS,
    LIGHT_SOUNDS,
    SMALL_KANA,
    SPELLING_VARIANTS,
    VOWELS,
)

VOWEL_WEIGHT = 0.25
LIGHT_WEIGHT = 0.4

_ARABIC_CLITICS = re.compile(r"^(?:[وف]?(?:ال|لل|[بكل]ال|[بلك])?)")
_LATIN_RULES = tuple((re.compile(pattern), sound) for pattern, sound in LATIN_SOUNDS)
_KANA_RULES = tuple((re.compile(pattern), sound) for pattern, sound in KANA_CONTRACTIONS)
_VARIANT_RULES = tuple((re.compile(pattern), letter) for pattern, letter in SPELLING_VARIANTS)


def fold_latin(word: str) -> str:
    """A word in Latin letters without accents, apostrophes, hyphens and case."""
    plain = unicodedata.normalize("NFD", word.replace("đ", "d").replace("ø", "o").replace("ł", "l"))
    return "".join(c for c in plain.casefold() if c.isalnum())


@lru_cache(maxsize=65536)
def spelling_key(word: str) -> str:
    """The same for spellings of one name in Latin letters: Soekarno and Sukarno, Khadafi and Kadafi."""
    key = fold_latin(word)
    for pattern, letter in _VARIANT_RULES:
        key = pattern.sub(letter, key)
    return key


@lru_cache(maxsize=65536)
def latin_sounds(word: str) -> str:
    """The sounds of a word in Latin letters, as Indonesian (and, where they differ, English) spells them."""
    text = fold_latin(word)
    for pattern, sound in _LATIN_RULES:
        text = pattern.sub(sound, text)
    return _collapse(text)


@lru_cache(maxsize=65536)
def _without_codas(word: str) -> str:
    """The sounds as an English speaker says them: no r before a consonant or at the end (Carter, カーター, 卡特)."""
    return re.sub("r(?![aeiou])", "", latin_sounds(re.sub("ll?(?![aeiouy])", "L", fold_latin(word)))).replace("L", "r")


@lru_cache(maxsize=65536)
def kana_sounds(text: str) -> str:
    """The sounds of kana; other characters are silent."""
    sounds = ""
    for c in unicodedata.normalize("NFKC", text):
        small = SMALL_KANA.get(c)
        if small is not None and sounds:  # キャ is kya, ティ is ti.
            sounds = sounds[:-1] + small
        else:
            sounds += KANA_SOUNDS.get(c, "")
    for pattern, sound in _KANA_RULES:
        sounds = pattern.sub(sound, sounds)
    return _collapse(sounds)


@lru_cache(maxsize=65536)
def arabic_sounds(word: str) -> str:
    """The sounds of an Arabic word without conjunctions, prepositions and article."""
    return _arabic(_ARABIC_CLITICS.sub("", word) if len(word) > 4 else word)


@lru_cache(maxsize=65536)
def _arabic(word: str) -> str:
    text = word.replace("تش", "چ").replace("نغ", "N").replace("نج", "N")
    return _collapse("".join(c if c == "N" else ARABIC_SOUNDS.get(c, "") for c in text))


@lru_cache(maxsize=65536)
def chinese_sounds(text: str) -> str:
    """The sounds of characters that are usual in transliterations; a character outside the table is ``?``."""
    return _collapse("".join(CHINESE_SOUNDS.get(c, "?") for c in text))


def _collapse(sounds: str) -> str:
    return re.sub(r"(.)\1+", r"\1", sounds)


@lru_cache(maxsize=65536)
def likeness(name: str, text: str, script: str) -> float:
    """How alike a name in Latin letters and a piece of text sound, from 0 to 1.

    ``script`` is ``Latin``, ``Arabic``, ``Kana`` or ``Han``.

    Raises:
        ValueError: the script is none of these.
    """
    own = latin_sounds(name)
    if script == "Latin":
        return sound_likeness(own, latin_sounds(text))
    if script == "Arabic":
        return max(sound_likeness(own, arabic_sounds(text)), sound_likeness(own, _arabic(text)))
    if script == "Han" and text in CHINESE_NAMES.get(fold_latin(name), ()):
        return 1.0
    if script in ("Kana", "Han"):
        sounds = kana_sounds(text) if script == "Kana" else chinese_sounds(text)
        return max(sound_likeness(own, sounds), sound_likeness(_without_codas(name), sounds))
    raise ValueError(f"no table of sounds for the script {script!r}")


@lru_cache(maxsize=65536)
def sound_likeness(one: str, other: str) -> float:
    """Likeness of two strings of sounds: 1 less the weighted edit distance over the heavier string's weight."""
    heavier = max(sum(map(_weight, one)), sum(map(_weight, other)))
    if not heavier or not one or not other:
        return 0.0
    previous = [0.0]
    for b in other:
        previous.append(previous[-1] + _weight(b))
    for a in one:
        current = [previous[0] + _weight(a)]
        for j, b in enumerate(other):
            current.append(min(previous[j] + _exchange(a, b), previous[j + 1] + _weight(a), current[j] + _weight(b)))
        previous = current
    return max(0.0, 1 - previous[-1] / heavier)


@lru_cache(maxsize=4096)
def _weight(sound: str) -> float:
    if sound in VOWELS:
        return VOWEL_WEIGHT
    return LIGHT_WEIGHT if sound in LIGHT_SOUNDS else 1.0


@lru_cache(maxsize=4096)
def _exchange(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if one in VOWELS and other in VOWELS:
        return VOWEL_WEIGHT / 2
    close = CLOSE_SOUNDS.get(frozenset((one, other)))
    return close if close is not None else max(_weight(one), _weight(other))


def letter_distance(one: str, other: str) -> int:
    """Levenshtein distance: how many letters to insert, delete or change."""
    previous = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        current = [i]
        for j, b in enumerate(other):
            current.append(min(previous[j] + (a != b), previous[j + 1] + 1, current[j] + 1))
        previous = current
    return previous[-1]
