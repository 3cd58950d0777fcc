"""What a word of a translation may begin: the renderings that begin with one of its keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from checker.evidence.renderings import Gloss, split_gloss, unpack_glosses, word_keys_of

#: So many renderings of a sense, the first of the list, are its usual ones.
USUAL_RENDERINGS = 2


class Phrases(NamedTuple):
    """The renderings that begin with a key, by what it takes for them to stand there.

    ``single``: the senses of which one is a plain word, which stands wherever the key does. All others are pairs of a
    sense and the number of its rendering: ``by_second`` has those of several words by the keys of the second one,
    ``negated`` those of one word that a negative particle belongs to. Renderings that a sense lists behind a plain word
    are left out.
    """

    single: tuple[int, ...]
    by_second: Mapping[str, Sequence[tuple[int, int]]]
    negated: Sequence[tuple[int, int]]


class Openings:
    """The renderings that begin with one key, of all senses: a row of the store, sorted in each way when asked for."""

    def __init__(self, packed: Sequence[int]) -> None:
        self._packed = packed

    @cached_property
    def senses(self) -> frozenset[int]:
        """The senses that have such a rendering."""
        return frozenset([split_gloss(one)[0] for one in self._packed])

    @cached_property
    def glosses(self) -> dict[int, tuple[Gloss, ...]]:
        """The renderings of each sense, most usual first."""
        by_sense: dict[int, list[int]] = {}
        for one in self._packed:
            sense, number = split_gloss(one)
            by_sense.setdefault(sense, []).append(number)
        return {sense: unpack_glosses(numbers) for sense, numbers in by_sense.items()}

    @cached_property
    def usual(self) -> frozenset[int]:
        """The senses of which such a rendering is a usual one."""
        return frozenset(
            sense
            for sense, glosses in self.glosses.items()
            if any(gloss.rendering < USUAL_RENDERINGS for gloss in glosses)
        )

    def phrases(self, packed_renderings: Callable[[Iterable[int]], Mapping[int, Sequence[str]]]) -> Phrases:
        """The renderings by their second words; ``packed_renderings`` gives those of some senses as they are stored."""
        single: list[int] = []
        longer: list[tuple[int, int]] = []
        for sense, glosses in self.glosses.items():
            for gloss in glosses:
                if gloss.single:
                    single.append(sense)
                    break
                longer.append((sense, gloss.rendering))
        listed = packed_renderings({sense for sense, _ in longer})
        by_second: dict[str, list[tuple[int, int]]] = {}
        negated: list[tuple[int, int]] = []
        for one in longer:
            keys = word_keys_of(listed[one[0]][one[1]], 1)
            if not keys:
                negated.append(one)
            for key in keys:
                by_second.setdefault(key, []).append(one)
        return Phrases(tuple(single), by_second, negated)


#: What a key that begins no rendering opens.
NO_OPENINGS = Openings(())
