"""French stems by Snowball's algorithm (as of Snowball 3.1), written for speed like those of English.

Letters that are no vowels where they stand are written in capitals meanwhile: U, I, Y, and H before a letter that had a
diaeresis. Suffixes come off in three regions: RV, which begins behind the first vowel that is no initial, R1 and R2.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

_LETTERS = "aeiouyàâèéêëîïôùû"
_VOWELS = frozenset(_LETTERS)
_REGION = re.compile(f"[^{_LETTERS}]*[{_LETTERS}]+[^{_LETTERS}]")
_ELISION = re.compile("(?:[cdjlmnst]|qu)'(?=.)", re.DOTALL)
_ACCENT = re.compile(f"[éè](?=[^{_LETTERS}]+$)")
#: What may have to be written in capitals.
_AMBIGUOUS = re.compile("[uiyëï]")
_KEPT_WITH_S = frozenset("aiosuè")

_STANDARD: dict[str, str] = {
    suffix: kind
    for kind, suffixes in (
        ("", "iqUe ance able isme iste iqUes ances ables ismes istes eux"),
        ("ation", "atrice ateur ation atrices ateurs ations"),
        ("log", "logie logies"),
        ("u", "usion ution usions utions"),
        ("ent", "ence ences"),
        ("ement", "ement ements"),
        ("ité", "ité ités"),
        ("if", "if ive ifs ives"),
        ("eaux", "eaux"),
        ("aux", "aux"),
        ("oux", "oux"),
        ("euse", "euse euses"),
        ("issement", "issement issements"),
        ("amment", "amment"),
        ("emment", "emment"),
        ("ment", "ment ments"),
    )
    for suffix in suffixes.split()
}
_I_VERBS = frozenset(
    """
    ira ie isse issante i irai ir iras ies îmes isses issantes îtes is irais issais irions issions irons issons issants
    it irait issait issant iraIent issaIent irent issent iront ît iriez issiez irez issez
    """.split()
)
_VERBS: dict[str, str] = {
    suffix: kind
    for kind, suffixes in (
        ("ions", "ions"),
        (
            "er",
            "era ée erai er eras ées eais erais erions erons és erait eraIent èrent eront ez iez eriez erez é",
        ),
        ("a", "a asse ante ai as âmes asses antes âtes assions ants ait ant aIent assent ât assiez"),
        ("ais", "aise aises ais"),
    )
    for suffix in suffixes.split()
}
_RESIDUAL = frozenset("e Ière ière ion Ier ier".split())


class _Regions(NamedTuple):
    """Where the regions of a word begin."""

    rv: int
    r1: int
    r2: int


def french_stem(word: str) -> str:
    """The stem of a word in lower case."""
    if "'" in word:
        word = _ELISION.sub("", word, count=1) if _ELISION.match(word) else word
    if _AMBIGUOUS.search(word):
        word = _with_consonants(word)
    regions = _regions(word)
    standard, done = _without_standard(word, regions)
    shorter = standard if done else _without_verb_ending(standard, regions)
    if shorter is None:
        word = _without_residue(standard, regions)
    elif shorter.endswith("Y"):
        word = shorter[:-1] + "i"
    elif shorter.endswith("ç"):
        word = shorter[:-1] + "c"
    else:
        word = shorter
    if word.endswith(("ell", "eill", "enn", "onn", "ett")):
        word = word[:-1]
    word = _ACCENT.sub("e", word)
    if not word.islower():
        word = word.replace("He", "ë").replace("Hi", "ï").replace("H", "")
        word = word.replace("I", "i").replace("U", "u").replace("Y", "y")
    return word


def _with_consonants(word: str) -> str:
    """The word with capitals for what is no vowel where it stands, from left to right."""
    i = 0
    while i < len(word):
        here, following = word[i], word[i + 1 : i + 2]
        if here in _VOWELS and (following == "y" or (following in ("u", "i") and word[i + 2 : i + 3] in _VOWELS)):
            word = word[: i + 1] + following.upper() + word[i + 2 :]
            continue  # The letter before may be one with a diaeresis.
        if here in "ëï":
            word = word[:i] + ("He" if here == "ë" else "Hi") + word[i + 1 :]
        elif here == "y" and following in _VOWELS:
            word = word[:i] + "Y" + word[i + 1 :]
        elif here == "q" and following == "u":
            word = word[: i + 1] + "U" + word[i + 2 :]
        i += 1
    return word


def _regions(word: str) -> _Regions:
    length = len(word)
    if (
        (length > 2 and word[0] in _VOWELS and word[1] in _VOWELS)
        or word.startswith(("col", "par", "tap"))
        or (word.startswith("ni") and word[2:3] in _VOWELS)
    ):
        rv = 3
    else:
        rv = next((i + 1 for i in range(1, length) if word[i] in _VOWELS), length)
    first = _REGION.match(word)
    if first is None:
        return _Regions(rv, length, length)
    second = _REGION.match(word, first.end())
    return _Regions(rv, first.end(), length if second is None else second.end())


def _longest(word: str, suffixes: Container[str], longest: int, start: int = 0) -> str:
    """The longest of some suffixes that a word has from a place on."""
    for length in range(min(longest, len(word) - start), 0, -1):
        suffix = word[-length:]
        if suffix in suffixes:
            return suffix
    return ""


def _without_standard(word: str, regions: _Regions) -> tuple[str, bool]:
    """The word without a standard suffix, and whether that was all: behind some of them a verb ending may come off."""
    suffix = _longest(word, _STANDARD, 9)
    if not suffix:
        return word, False
    rv, r1, r2 = regions
    kind, rest = _STANDARD[suffix], word[: -len(suffix)]
    size = len(rest)
    if kind == "eaux":
        return rest + "eau", True
    if kind == "aux":
        return (rest + "al", True) if size >= r1 else (word, False)
    if kind == "oux":
        return (rest + "ou", True) if rest[-1:] in tuple("bhjlnp") else (word, False)
    if kind == "euse":
        if size >= r2:
            return rest, True
        return (rest + "eux", True) if size >= r1 else (word, False)
    if kind == "issement":
        return (rest, True) if size >= r1 and rest and rest[-1] not in _VOWELS else (word, False)
    if kind in ("amment", "emment"):
        return (rest + ("ant" if kind == "amment" else "ent"), False) if size >= rv else (word, False)
    if kind == "ment":
        return (rest, False) if rest and rest[-1] in _VOWELS and size - 1 >= rv else (word, False)
    if kind == "ement":
        return (_behind_ement(rest, regions), True) if size >= rv else (word, False)
    if size < r2:
        return word, False
    if kind == "ation":
        return _without_ic(rest, r2), True
    if kind == "ité":
        return _behind_ity(rest, r2), True
    if kind == "if":
        without = _without_within(rest, "at", r2)
        return (_without_ic(without, r2) if without != rest else rest), True
    return rest + kind, True


def _without_within(word: str, suffix: str, start: int) -> str:
    """The word without a suffix that stands behind a place."""
    return word[: -len(suffix)] if word.endswith(suffix) and len(word) - len(suffix) >= start else word


def _without_ic(word: str, r2: int) -> str:
    if not word.endswith("ic"):
        return word
    return word[:-2] if len(word) - 2 >= r2 else word[:-2] + "iqU"


def _behind_ement(word: str, regions: _Regions) -> str:
    """What remains where -ement has come off: -iv-, -eus-, -abl-, -iqU- and -ièr- go with it."""
    rv, r1, r2 = regions
    if word.endswith("iv"):
        without = _without_within(word, "iv", r2)
        return _without_within(without, "at", r2) if without != word else word
    if word.endswith("eus"):
        if len(word) - 3 >= r2:
            return word[:-3]
        return word[:-3] + "eux" if len(word) - 3 >= r1 else word
    if word.endswith(("abl", "iqU")):
        return word[:-3] if len(word) - 3 >= r2 else word
    if word.endswith(("ièr", "Ièr")):
        return word[:-3] + "i" if len(word) - 3 >= rv else word
    return word


def _behind_ity(word: str, r2: int) -> str:
    """What remains where -ité has come off: -abil-, -ic- and -iv- go with it."""
    if word.endswith("abil"):
        return word[:-4] if len(word) - 4 >= r2 else word[:-4] + "abl"
    if word.endswith("ic"):
        return _without_ic(word, r2)
    return _without_within(word, "iv", r2)


def _without_verb_ending(word: str, regions: _Regions) -> str | None:
    """The word without the ending of a verb, first of one in -ir; None where it has none."""
    if len(word) < regions.rv:
        return None
    suffix = _longest(word, _I_VERBS, 8, regions.rv)
    rest = word[: len(word) - len(suffix)]
    if suffix and len(rest) > regions.rv and rest[-1] != "H" and rest[-1] not in _VOWELS:
        return rest
    suffix = _longest(word, _VERBS, 7, regions.rv)
    if not suffix:
        return None
    kind, rest = _VERBS[suffix], word[: -len(suffix)]
    if kind == "ions":
        return rest if len(rest) >= regions.r2 else None
    if kind == "a":
        return _without_within(rest, "e", regions.rv)
    if kind == "ais" and (rest.endswith(("épl", "auv")) or (rest.endswith("al") and len(rest) == 3)):
        return None
    return rest


def _without_residue(word: str, regions: _Regions) -> str:
    if word.endswith("s") and (word.endswith("His") or (len(word) > 1 and word[-2] not in _KEPT_WITH_S)):
        word = word[:-1]
    if len(word) < regions.rv:
        return word
    suffix = _longest(word, _RESIDUAL, 4, regions.rv)
    rest = word[: len(word) - len(suffix)]
    if suffix == "ion":
        kept = len(rest) < regions.r2 or len(rest) <= regions.rv or rest[-1] not in "st"
        return word if kept else rest
    if suffix and suffix != "e":
        return rest + "i"
    return rest
