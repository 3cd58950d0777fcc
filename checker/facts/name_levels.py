"""Places that kept their name and became a place of another kind: Kota Gorontalo as the province (ゴロンタロ州)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.facts.name_spellings import KATAKANA
from checker.facts.name_types import SourceName
from checker.facts.names import Names
from checker.languages.place_levels import CLASHES, HEADS, NO_SUFFIX, PROVINCES, SUFFIXES
from checker.languages.transliteration import kana_likeness

#: Likeness from which katakana is the name of the place.
ITSELF = 0.85
_WORD = re.compile(r"[A-Za-z]+")
_DIRECTIONS = frozenset("barat timur utara selatan tengah tenggara daya laut".split())


@dataclass(frozen=True, slots=True)
class WrongLevel:
    """A place of another kind: the name, the word before it, and offsets in the translation."""

    name: SourceName
    head: str
    start: int
    end: int


def wrong_levels(names: Names) -> Iterator[WrongLevel]:
    """Places whose word for their kind the translation contradicts, wherever it names them."""
    suffixes = SUFFIXES.get(names.language.code)
    if not suffixes:
        return
    tokens = names.evidence.source.tokens
    source = [w.casefold() for w in _WORD.findall(names.evidence.source.text)]
    for name in names.source_names:
        words = [w for w in name.words if w.casefold() not in _DIRECTIONS]
        head = words[0].casefold() if words and words[0].casefold() in HEADS else ""
        rest = words[1:] if head else words
        if not head and name.first:
            head = tokens[name.first - 1].text.casefold()
        kind = HEADS.get(head)
        if kind is None or not rest or source.count(rest[-1].casefold()) > 1 or "person" in name.groups:
            continue
        found = [(run, _kind_at(names, run.end(), suffixes)) for run in KATAKANA.finditer(names.target.text)]
        found = [(run, k) for run, k in found if kana_likeness("".join(rest), run.group()) >= ITSELF]
        clashes = CLASHES[kind] | ({"regency"} if kind == "province" and rest[-1] in PROVINCES else set())
        if found and all(suffixes.get(k) in clashes for _, k in found):
            run, suffix = found[0]
            yield WrongLevel(name, head, run.start(), run.end() + len(suffix))


def _kind_at(names: Names, end: int, suffixes: dict[str, str]) -> str:
    """The suffix behind a name, if any."""
    text = names.target.text
    if text.startswith(NO_SUFFIX[names.language.code], end):
        return ""
    return max((s for s in suffixes if text.startswith(s, end)), key=len, default="")
