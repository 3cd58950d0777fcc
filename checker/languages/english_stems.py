"""English stems by Snowball's algorithm (Porter 2, as of Snowball 3.1), written for speed.

The generated stemmer of the ``snowballstemmer`` package takes ten times as long, and a translation brings new words with
every sentence. What a stem is must not change either as long as the compiled lexicon holds stems.
"""

from __future__ import annotations

import re

_VOWELS = frozenset("aeiouy")
#: What ends no short syllable: vowels, and w, x and a y that is a consonant (Y).
_NO_SHORT_END = frozenset("aeiouywxY")
_BEFORE_LI = frozenset("cdeghkmnrt")

_EXCEPTIONS = {
    **{word: word for word in "andes atlas bias cosmos howe news sky".split()},
    "skis": "ski",
    "skies": "sky",
    "idly": "idl",
    "gently": "gentl",
    "ugly": "ugli",
    "early": "earli",
    "only": "onli",
    "singly": "singl",
}
#: Beginnings behind which the first region begins.
_BEGINNINGS = tuple("arsen commun emerg gener inter later organ past univers".split())
_REGION = re.compile("[^aeiouy]*[aeiouy]+[^aeiouy]")
_VOWEL_AND_Y = re.compile("(?<=[aeiouy])y")

_DOUBLES = frozenset("bb dd ff gg mm nn pp rr tt".split())
_KEPT_BEFORE_ING = frozenset("even cann inn earr herr out".split())
_KEPT_BEFORE_EED = frozenset("succ proc exc".split())

_SECOND = {
    "anci": "ance",
    "enci": "ence",
    "ogi": "og",
    "li": "",
    "bli": "ble",
    "abli": "able",
    "alli": "al",
    "fulli": "ful",
    "lessli": "less",
    "ousli": "ous",
    "entli": "ent",
    "aliti": "al",
    "biliti": "ble",
    "iviti": "ive",
    "tional": "tion",
    "ational": "ate",
    "alism": "al",
    "ation": "ate",
    "ization": "ize",
    "izer": "ize",
    "ator": "ate",
    "iveness": "ive",
    "fulness": "ful",
    "ousness": "ous",
    "ogist": "og",
}
_THIRD = {
    "icate": "ic",
    "ative": "",
    "alize": "al",
    "iciti": "ic",
    "ical": "ic",
    "tional": "tion",
    "ational": "ate",
    "ful": "",
    "ness": "",
}
_FOURTH = frozenset("ic ance ence able ible ate ive ize iti al ism ion er ous ant ent ment ement".split())


def english_stem(word: str) -> str:
    """The stem of a word in lower case."""
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    if len(word) < 3:
        return word
    word = word.removeprefix("'")
    consonant_y = "y" in word
    if consonant_y:  # A y at the start or behind a vowel is a consonant, written Y.
        if word[0] == "y":
            word = "Y" + word[1:]
        word = _with_consonants(word)
    first, second = _regions(word)
    word = _without_plural(word)
    word = _without_tense(word, first)
    if len(word) > 2 and word[-1] in "yY" and word[-2] not in _VOWELS:
        word = word[:-1] + "i"
    word = _second_step(word, first)
    word = _third_step(word, first, second)
    word = _fourth_step(word, second)
    word = _fifth_step(word, first, second)
    return word.replace("Y", "y") if consonant_y else word


def _with_consonants(word: str) -> str:
    """Every y behind a vowel as Y, from left to right: behind a Y, which is no vowel, it stays."""
    at = 0
    while match := _VOWEL_AND_Y.search(word, at):
        at = match.end()
        word = f"{word[: at - 1]}Y{word[at:]}"
    return word


def _regions(word: str) -> tuple[int, int]:
    """Where the two regions begin in which suffixes come off: each behind a vowel and a consonant."""
    for beginning in _BEGINNINGS:
        if word.startswith(beginning):
            first = len(beginning)
            break
    else:
        match = _REGION.match(word)
        if match is None:
            return len(word), len(word)
        first = match.end()
    match = _REGION.match(word, first)
    return first, len(word) if match is None else match.end()


def _longest(word: str, suffixes: dict[str, str] | frozenset[str], longest: int, shortest: int) -> str:
    """The longest of some suffixes that a word has."""
    for length in range(longest, shortest - 1, -1):
        suffix = word[-length:]
        if len(suffix) == length and suffix in suffixes:
            return suffix
    return ""


def _has_vowel(text: str) -> bool:
    return not _VOWELS.isdisjoint(text)


def _ends_short(word: str) -> bool:
    """Whether a word ends in a short syllable."""
    if word.endswith("past"):
        return True
    if len(word) == 2:
        return word[0] in _VOWELS and word[1] not in _VOWELS
    return len(word) > 2 and word[-1] not in _NO_SHORT_END and word[-2] in _VOWELS and word[-3] not in _VOWELS


def _without_plural(word: str) -> str:
    for genitive in ("'s'", "'s", "'"):
        if word.endswith(genitive):
            word = word.removesuffix(genitive)
            break
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith(("ied", "ies")):
        return word[:-2] if len(word) > 4 else word[:-1]
    if word.endswith("s") and not word.endswith(("ss", "us")) and _has_vowel(word[:-2]):
        return word[:-1]
    return word


def _without_tense(word: str, first: int) -> str:
    for suffix in ("eedly", "eed"):
        if word.endswith(suffix):
            rest = word.removesuffix(suffix)
            return rest + "ee" if len(rest) >= first and rest not in _KEPT_BEFORE_EED else word
    for suffix in ("ingly", "edly", "ing", "ed"):
        if word.endswith(suffix):
            rest = word.removesuffix(suffix)
            break
    else:
        return word
    if suffix == "ing":
        if len(rest) == 2 and rest[1] == "y" and rest[0] not in _VOWELS:
            return rest[0] + "ie"
        if rest in _KEPT_BEFORE_ING:
            return word
    if not _has_vowel(rest):
        return word
    if rest.endswith(("at", "bl", "iz")):
        return rest + "e"
    if rest[-2:] in _DOUBLES:
        return rest if len(rest) == 3 and rest[0] in "aeo" else rest[:-1]
    return rest + "e" if len(rest) == first and _ends_short(rest) else rest


def _second_step(word: str, first: int) -> str:
    suffix = _longest(word, _SECOND, 7, 2)
    rest = word[: len(word) - len(suffix)]
    if not suffix or len(rest) < first:
        return word
    if (suffix == "ogi" and rest[-1:] != "l") or (suffix == "li" and rest[-1:] not in _BEFORE_LI):
        return word
    return rest + _SECOND[suffix]


def _third_step(word: str, first: int, second: int) -> str:
    suffix = _longest(word, _THIRD, 7, 3)
    rest = word[: len(word) - len(suffix)]
    if not suffix or len(rest) < first or (suffix == "ative" and len(rest) < second):
        return word
    return rest + _THIRD[suffix]


def _fourth_step(word: str, second: int) -> str:
    suffix = _longest(word, _FOURTH, 5, 2)
    rest = word[: len(word) - len(suffix)]
    if not suffix or len(rest) < second or (suffix == "ion" and rest[-1:] not in ("s", "t")):
        return word
    return rest


def _fifth_step(word: str, first: int, second: int) -> str:
    rest = word[:-1]
    if word.endswith("e"):
        return rest if len(rest) >= second or (len(rest) >= first and not _ends_short(rest)) else word
    return rest if word.endswith("ll") and len(rest) >= second else word
