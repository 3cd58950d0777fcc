"""Semantic fields: concepts of one topic that tell a reader different things (uncle and nephew, typhoid and dengue).

``models/lexicon/fields.txt`` holds a field a line: its name and its concepts, separated by ``|``; a concept is a list
of Indonesian words that mean nearly the same. Two concepts of a field are *siblings* (co-hyponyms): where one stands
for the other the translation is wrong, though no dictionary lists the two as opposites.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from checker.evidence.memo import Memo

#: Sets of words of which the concepts are kept in memory.
PLACES_KEPT = 8192


class SemanticFields:
    """The fields of a file; one that is not there has none."""

    def __init__(self, path: Path) -> None:
        self._concepts: dict[str, dict[int, int]] = {}
        self._fields: dict[int, list[list[str]]] = {}
        self._known_places: dict[frozenset[str], dict[int, set[int]]] = Memo(PLACES_KEPT)
        lines = path.read_text("utf-8").splitlines() if path.is_file() else []
        for number, line in enumerate(lines):
            _, *concepts = line.partition("#")[0].split("|")
            self._fields[number] = [[w.strip() for w in words.split(",") if w.strip()] for words in concepts]
            for concept, words in enumerate(concepts):
                for word in words.split(","):
                    if word.strip():
                        self._concepts.setdefault(word.strip(), {})[number] = concept

    def __len__(self) -> int:
        return len(self._concepts)

    def knows(self, words: Iterable[str]) -> bool:
        """Whether some word is in a field."""
        return any(word in self._concepts for word in words)

    def siblings(self, ones: Iterable[str], others: Iterable[str]) -> bool:
        """Whether two sets of (lower-case) words are different concepts of a field, and nowhere the same one."""
        mine, theirs = self._places(ones), self._places(others)
        common = mine.keys() & theirs.keys()
        return bool(common) and all(mine[field].isdisjoint(theirs[field]) for field in common)

    def same(self, ones: Iterable[str], others: Iterable[str]) -> bool:
        """Whether two sets of words have a concept of some field in common."""
        mine, theirs = self._places(ones), self._places(others)
        return any(not mine[field].isdisjoint(theirs[field]) for field in mine.keys() & theirs.keys())

    def siblings_of(self, words: Sequence[str]) -> list[str]:
        """The words of the other concepts in the fields of some (lower-case) words, in the order of the file."""
        mine = self._find_places(words)
        others = dict.fromkeys(
            word
            for field, concepts in mine.items()
            for concept, listed in enumerate(self._fields[field])
            if concept not in concepts
            for word in listed
        )
        own = frozenset(words)
        return [word for word in others if self.siblings(own, (word,))]

    def _places(self, words: Iterable[str]) -> dict[int, set[int]]:
        """The concepts of some words by their fields; what a sense is called is asked for again and again."""
        key = frozenset(words)
        found = self._known_places.get(key)
        if found is None:
            found = self._known_places[key] = self._find_places(words)
        return found

    def _find_places(self, words: Iterable[str]) -> dict[int, set[int]]:
        found: dict[int, set[int]] = {}
        for word in words:
            for field, concept in self._concepts.get(word, {}).items():
                found.setdefault(field, set()).add(concept)
        return found
