"""Which sentence pairs the neural translator learns from: selection and filters.

Pairs come from the readers of the phrase tables (``phrase_corpus.training_pairs``): duplicates, machine-translated
sources, markup and held-out sentences are gone. What is left passes the filters here: the right script and language,
numbers that agree, no placeholders, nothing said twice. Names of ``models/lexicon`` are added.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.documents.detection import script_profile
from checker.languages import CODES, SOURCE, TARGETS, get_language
from checker.training.phrase_corpus import training_pairs
from checker.training.tables import Recipe

#: Languages beside each other in the data; each pair serves both ways.
PAIRS = (*((SOURCE, code) for code in TARGETS), *((c, "en") for c in TARGETS if c != "en"), ("ar", "fr"))
#: Kinds of sources, in the order of their numbers in the encoded data.
KINDS = ("news", "general", "interface", "names", "pivot")
NAMES, PIVOT = KINDS.index("names"), KINDS.index("pivot")
#: Weights in ``tables.source_weight`` from which a source is news, and general prose.
NEWS_WEIGHT, GENERAL_WEIGHT = 1.0, 0.5

#: The least share of a sentence's letters that are of its own scripts.
_LEAST_SCRIPT = {"id": 0.7, "en": 0.7, "fr": 0.7, "ar": 0.5, "zh": 0.4, "ja": 0.4}
_OWN_SCRIPTS = {"ar": ("Arabic",), "zh": ("Han",), "ja": ("Han", "Hiragana", "Katakana")}
_KANA = ("Hiragana", "Katakana")
#: A Japanese sentence of some length holds kana, a Chinese one hardly any.
_LEAST_KANA, _MOST_KANA, _ENOUGH_CHARACTERS = 0.05, 0.1, 12
#: So many function words of another language, and none of its own, and a sentence is in that language.
_FOREIGN_WORDS = 3
_LATIN = ("id", "en", "fr")

_PLACEHOLDER = re.compile(
    r"%(?:\d\$)?[sdifu@]|\$[a-z]|&(?:#?\w+;|[a-z])|(?<![\w&])&\w|\|\||^#|\*\*|[\x00-\x08\x0b-\x1f\ufffd]|~~|\w_\w|@\w|</?\w"
)
_NUMBER = re.compile(r"\d+(?:[.,٬٫ \u00a0\u202f]\d{3})*(?:[.,٫]\d+)?")
_NO_DIGIT = re.compile(r"\D")
_NOT_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence pair with its languages and the number of its kind (``KINDS``)."""

    left: str
    right: str
    first: str
    second: str
    kind: int


def select(recipe: Recipe, lexicon: Path, targets: Sequence[str], dropped: Counter[str]) -> Iterator[Example]:
    """The pairs to learn from; ``dropped`` counts, by reason, those that are left out.

    ``lexicon`` is the folder of names. Pairs of which no side is in ``targets`` are not read.
    """
    for left, right in PAIRS:
        if left not in targets and right not in targets:
            continue
        seen: set[tuple[str, str]] = set()
        for first, second, weight in training_pairs(recipe, left, right):
            reason = fault(first, second, left, right)
            key = (bare(first), bare(second))
            if not reason and key in seen:
                reason = "said twice"
            if reason:
                dropped[reason] += 1
                continue
            seen.add(key)
            kind = 0 if weight >= NEWS_WEIGHT else 1 if weight >= GENERAL_WEIGHT else 2
            yield Example(left, right, first.strip(), second.strip(), kind)
    yield from _names(lexicon, targets)


def _names(lexicon: Path, targets: Sequence[str]) -> Iterator[Example]:
    """Names with their first rendering: how persons, places and institutions are spelled."""
    for path in sorted((lexicon / "names").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            entry = json.loads(line)
            for code in TARGETS:
                if entry.get(code) and (SOURCE in targets or code in targets):
                    yield Example(SOURCE, code, entry["id"], entry[code][0], NAMES)


def fault(first: str, second: str, left: str, right: str) -> str:
    """Why a pair teaches nothing good; empty where it does."""
    for text, code in ((first, left), (second, right)):
        if _PLACEHOLDER.search(text):
            return "markup"
        if not _in_script(text, code):
            return "another script"
        if code in _LATIN and _in_other_language(text, code):
            return "another language"
    return "" if numbers_agree(first, second) else "numbers disagree"


def _in_script(text: str, code: str) -> bool:
    profile = script_profile(text)
    if not profile:
        return False
    if sum(profile.get(name, 0.0) for name in _OWN_SCRIPTS.get(code, ("Latin",))) < _LEAST_SCRIPT[code]:
        return False
    kana = sum(profile.get(name, 0.0) for name in _KANA)
    if code == "zh":
        return kana <= _MOST_KANA
    return code != "ja" or kana >= _LEAST_KANA or len(text) < _ENOUGH_CHARACTERS


def _in_other_language(text: str, code: str) -> bool:
    words = _NOT_WORDS.sub(" ", text.lower()).split()
    if any(word in get_language(code).function_words for word in words):
        return False
    others = (get_language(other).function_words for other in _LATIN if other != code)
    return any(sum(word in known for word in words) >= _FOREIGN_WORDS for known in others)


def numbers_agree(first: str, second: str) -> bool:
    """Whether at least half of the numbers in digits that both sides could share are on both sides.

    Numbers are compared by their digits, whatever script, separators and trailing zeros they have; single digits, which
    are often written in words, do not count.
    """
    mine, theirs = _numbers(first), _numbers(second)
    return 2 * len(mine & theirs) >= min(len(mine), len(theirs))


def _numbers(text: str) -> set[str]:
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    found = (_NO_DIGIT.sub("", number) for number in _NUMBER.findall(plain))
    return {digits.rstrip("0") or "0" for digits in found if len(digits) > 1}


def bare(text: str) -> str:
    """A text by its letters and digits alone, which tells whether two say the same."""
    return _NOT_WORDS.sub("", text.lower())


def directions(left: str, right: str, targets: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The directions that a pair of languages serves: source and target."""
    if right in targets:
        yield left, right
    if left in targets:
        yield right, left


def direction_number(source: str, target: str) -> int:
    """Directions as small numbers."""
    return CODES.index(source) * len(CODES) + CODES.index(target)
