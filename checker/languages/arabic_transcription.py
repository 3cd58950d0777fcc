"""Indonesian words written in Arabic letters, sound by sound: kelurahan, كيلوراهان.

A transcription writes out i, u and o, which native Arabic words often leave to the reader, and uses the plain
consonants: that tells it from an Arabic word that merely sounds alike (hukum and حكم).
"""

from __future__ import annotations

import re
from functools import lru_cache

from checker.languages.arabic import normalize_text

_CONSONANTS = {
    "ng": "ن(?:غ|ج|ق|ك)?", "ny": "ني?", "sy": "ش", "kh": "[خك]",
    "b": "ب", "c": "(?:تش|ج|چ|ش|س|ك)", "d": "د", "f": "ف", "g": "[غجكگق]", "h": "[هح]", "j": "(?:دج|ج)", "k": "[كقک]",
    "l": "ل", "m": "م", "n": "ن", "p": "[بپ]", "q": "[قك]", "r": "ر", "s": "[سص]", "t": "[تط]", "v": "[فڤ]",
    "w": "و", "x": "كس", "y": "ي", "z": "ز",
}  # fmt: skip
#: Vowels at the beginning, inside, and at the end, after the variants of alef have become one.
_FIRST = {"a": "ا", "e": "(?:اي?|ي)", "i": "اي?", "o": "او?", "u": "او?"}
_INNER = {"a": "ا?", "e": "[يا]?", "i": "ي", "o": "و", "u": "و"}
_LAST = {"a": "[اه]", "e": "[يه]", "i": "ي", "o": "و", "u": "و"}
_SOUND = re.compile("ng|ny|sy|kh|[a-z]")
_LETTER = re.compile("[\u0600-\u06ff]")
#: Conjunctions, prepositions and the article before the word, endings of number and origin behind it.
_BEFORE = "[وف]?(?:[بلك]?ال|لل|[بلك])?"
_BEHIND = "(?:ات|ين|ون|يه|ي|ا)?"


@lru_cache(maxsize=8192)
def transcription(word: str) -> re.Pattern[str]:
    """What a lower-case word looks like in normalised Arabic letters, with what is attached to it."""
    parts = ["".join(_spelt(part)) for part in word.split("-")]
    return re.compile(f"(?:{_BEFORE})(?P<word>{'[- ]?(?:ال)?'.join(parts)}){_BEHIND}")


@lru_cache(maxsize=8192)
def _needed(word: str) -> tuple[frozenset[str], ...]:
    """Of each of these sets at least one letter stands in every transcription of a word: a quick look ahead."""
    spelt = (letters for part in word.split("-") for letters in _spelt(part))
    return tuple(dict.fromkeys(frozenset(_LETTER.findall(s)) for s in spelt if s[-1] != "?" or s[0] not in "[(ا"))


def _spelt(word: str) -> list[str]:
    """What each sound of a word may look like, one regular expression a sound."""
    sounds = _SOUND.findall(word)
    spelt: list[str] = []
    for i, sound in enumerate(sounds):
        if sound in "aeiou":
            table = _FIRST if i == 0 else _LAST if i == len(sounds) - 1 else _INNER
            before = sounds[i - 1] if i else ""
            # The second of two vowels needs no letter where the first has become a glide: siap, سياب.
            spelt.append(table[sound] if before not in "aeiou" or sound in "iu" else "ا?")
        elif sound == "h" and i == len(sounds) - 1:
            spelt.append("[هح]?")
        elif i and sounds[i - 1] == sound:
            continue
        else:
            spelt.append(_CONSONANTS[sound])
    return spelt


def is_transcription(word: str, text: str) -> bool:
    """Whether Arabic letters spell an Indonesian word in lower case, with at least two vowels written out."""
    if not len(word) <= 2 * len(text) <= 2 * len(word) + 12:
        return False
    plain = _plain(text)
    if any(letters.isdisjoint(plain) for letters in _needed(word)):
        return False
    match = transcription(word).fullmatch(plain)
    return match is not None and sum(match["word"].count(c) for c in "اوي") >= 2


@lru_cache(maxsize=1024)
def _plain(text: str) -> str:
    return normalize_text(text)
