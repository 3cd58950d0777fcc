"""What a name is on either side, and when two of them name the same office or can be taken for each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from checker.evidence.lexicon import Sense
from checker.facts.name_spellings import LATIN_WORD
from checker.facts.names_data import CITY_STATES, CONTINENTS, COUNTRIES, GENERIC, OFFICE_WORDS, SAME_OFFICE
from checker.facts.regions import REGIONS

#: Countries, and regions that a direction tells apart: each is taken for others of its kind, none is a part of another.
SIBLINGS = COUNTRIES | REGIONS

#: Types of names that can stand in each other's place.
GROUPS = {
    "institution": "office",
    "title": "office",
    "military": "office",
    "company": "office",
    "party": "office",
    "religious": "office",
    "product": "office",
    "event": "event",
    "law": "law",
    "place": "place",
    "person": "person",
}


def groups_of(senses: Iterable[Sense]) -> frozenset[str]:
    """The groups of types that some senses belong to."""
    kinds = frozenset([s.kind for s in senses])
    return _groups_of(kinds) if kinds else kinds


@lru_cache(maxsize=256)
def _groups_of(kinds: frozenset[str]) -> frozenset[str]:
    return frozenset(GROUPS.get(kind, kind) for kind in kinds)


@lru_cache(maxsize=8192)
def _words_of(name: str) -> tuple[str, ...]:
    return tuple(LATIN_WORD.findall(name))


@dataclass(frozen=True, slots=True)
class SourceName:
    """A name of the source: token numbers (inclusive), offsets, and its senses (none if it is not listed)."""

    text: str
    first: int
    last: int
    start: int
    end: int
    senses: tuple[Sense, ...]

    @property
    def groups(self) -> frozenset[str]:
        """The groups of types that the name may belong to; none for a name that is not listed."""
        return groups_of(self.senses)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name."""
        return _words_of(self.text)


@dataclass(frozen=True, slots=True)
class TargetName:
    """A name of the translation: offsets, token numbers (inclusive) and the senses it may have."""

    text: str
    first: int
    last: int
    start: int
    end: int
    senses: tuple[Sense, ...]

    @property
    def groups(self) -> frozenset[str]:
        """The groups of types that the name may belong to."""
        return groups_of(self.senses)

    @property
    def is_weak(self) -> bool:
        """Whether the words may be ordinary ones: no capital letter, or very few characters of another script."""
        if self.text[0] < "\u0250":
            is_adjective = " " not in self.text and any(s.headword in COUNTRIES for s in self.senses)
            return not is_adjective and not any(c.isupper() for c in self.text)
        kana = "\u3041" <= self.text[0] <= "\u30ff"
        return len(self.text) <= 2 and (kana or "person" in self.groups)


@dataclass(frozen=True, slots=True)
class Stranger:
    """A stretch of the translation that looks like a name: offsets, and whether it must be a person's."""

    start: int
    end: int
    is_person: bool = False


def are_confusable(some: Iterable[Sense], others: Iterable[Sense]) -> bool:
    """Whether the lists name one of some senses as confused with one of others, on either side."""
    mine = {s.number: s for s in some}
    theirs = {s.number: s for s in others}
    for own, other in ((mine, theirs), (theirs, mine)):
        for sense in own.values():
            if sense.confused_with and not other.keys().isdisjoint(sense.confused_with):
                return True
    return False


def is_same_office(some: Iterable[Sense], others: Iterable[Sense]) -> bool:
    """Whether two names differ only in the word for the head: the minister and the ministry of finance."""
    own = frozenset(rest for s in some for rest in office_of(s))
    return bool(own) and any(not own.isdisjoint(office_of(s)) for s in others)


def levels(senses: Iterable[Sense]) -> frozenset[str]:
    """What size of place a name may be: ``country``, ``continent``, or ``local`` (Singapore: two of them).

    A name that is no place counts as local.
    """
    found: set[str] = set()
    for sense in senses:
        if sense.headword in COUNTRIES:
            found.add("country")
        if sense.headword in CONTINENTS:
            found.add("continent")
        if sense.headword in CITY_STATES or sense.headword not in COUNTRIES | CONTINENTS:
            found.add("local")
    return frozenset(found)


def is_specific(senses: Iterable[Sense]) -> bool:
    """Whether a name says which one: Menteri Keuangan, not Gubernur or Polda."""
    return any(
        s.kind not in ("law", "event") and s.headword not in GENERIC and (s.kind != "title" or office_of(s))
        for s in senses
    )


def office_of(sense: Sense) -> frozenset[str]:
    """The forms of an office without the words for its head: Menteri Keuangan and Kementerian Keuangan meet."""
    return _offices(sense.forms) if GROUPS.get(sense.kind) == "office" else frozenset()


@lru_cache(maxsize=8192)
def _offices(forms: tuple[str, ...]) -> frozenset[str]:
    found = set()
    for form in forms:
        rest = [SAME_OFFICE.get(w, w) for w in form.casefold().split() if w not in OFFICE_WORDS]
        if rest:
            found.add(" ".join(rest))
    return frozenset(found)
