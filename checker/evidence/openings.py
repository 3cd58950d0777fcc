"""What a word of a translation may begin: the renderings that begin with one of its keys."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from checker.evidence.renderings import Gloss, second_word, split_gloss, unpack_gloss

#: So many renderings of a sense, the first of the list, are its usual ones.
USUAL_RENDERINGS = 2


class Phrases(NamedTuple):
    """The renderings that a word of a spaced language may begin, by what it takes for them to stand there.

    ``single``: the senses of which one is a plain word, which stands wherever the word does, in the order in which the
    keys of the word have them: sense -> number of the key. All others are triples of the key, the sense and the number
    of its rendering: ``by_second`` has those of several words by the second one, ``negated`` those of one word that a
    negative particle belongs to. What a sense lists behind a plain word is left out.
    """

    single: Mapping[int, int]
    by_second: Mapping[frozenset[str], Sequence[tuple[int, int, int]]]
    negated: Sequence[tuple[int, int, int]]


class Openings:
    """The renderings that begin with one key, of all senses: a row of the store, sorted in each way when asked for.

    A row holds what each packed number (``renderings.pack_gloss``) adds to the one before, which takes less room.
    """

    def __init__(self, packed: Iterable[int]) -> None:
        self._packed = array("I", accumulate(packed))  # a common word opens hundreds

    @cached_property
    def senses(self) -> frozenset[int]:
        """The senses that have such a rendering."""
        return frozenset([split_gloss(one)[0] for one in self._packed])

    def each(self) -> Iterator[tuple[int, Gloss]]:
        """The renderings with their senses: sense by sense, most usual first."""
        for one in self._packed:
            sense, number = split_gloss(one)
            yield sense, unpack_gloss(number)

    @cached_property
    def glosses(self) -> dict[int, tuple[Gloss, ...]]:
        """The renderings of each sense, most usual first."""
        by_sense: dict[int, tuple[Gloss, ...]] = {}
        for sense, gloss in self.each():
            by_sense[sense] = (*by_sense.get(sense, ()), gloss)
        return by_sense

    @cached_property
    def usual(self) -> frozenset[int]:
        """The senses of which such a rendering is a usual one."""
        return frozenset(sense for sense, gloss in self.each() if gloss.rendering < USUAL_RENDERINGS)


def phrases(
    keys: Iterable[Openings], packed_renderings: Callable[[Iterable[int]], Mapping[int, Sequence[str]]]
) -> Phrases:
    """What a word may begin, given that of each of its keys.

    ``packed_renderings`` gives the renderings of some senses as they are stored.
    """
    single: dict[int, int] = {}
    longer: dict[tuple[int, int], int] = {}
    for at, openings in enumerate(keys):
        for sense, gloss in openings.each():
            if sense not in single:
                if gloss.single:
                    single[sense] = at
                else:
                    longer.setdefault((sense, gloss.rendering), at)
    listed = packed_renderings({sense for sense, _ in longer})
    by_second: dict[frozenset[str], list[tuple[int, int, int]]] = {}
    negated: list[tuple[int, int, int]] = []
    for (sense, rendering), at in longer.items():
        second = second_word(listed[sense][rendering])
        places = by_second.setdefault(second, []) if second else negated
        places.append((at, sense, rendering))
    return Phrases(single, by_second, negated)


#: What a key that begins no rendering opens.
NO_OPENINGS = Openings(())
