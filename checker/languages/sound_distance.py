"""How alike two strings of sounds are, and whether they can be as alike as they would have to be.

Likeness is a weighted edit distance, which takes time; names are held against every word of a sentence. So each string
has an *outline*: what it weighs and which sounds it has. Two outlines tell at once that most pairs cannot be alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import permutations
from typing import NamedTuple

from checker.languages.transliteration_data import CLOSE_SOUNDS, LIGHT_SOUNDS, VOWELS

VOWEL_WEIGHT = 0.25
LIGHT_WEIGHT = 0.4

#: More than rounding makes of sums of weights.
ROUNDING = 1e-9


@lru_cache(maxsize=65536)
def sound_likeness(one: str, other: str) -> float:
    """Likeness of two strings of sounds: 1 less the weighted edit distance over the heavier string's weight."""
    losses, gains = [_WEIGHTS[a] for a in one], [_WEIGHTS[b] for b in other]
    heavier = max(sum(losses), sum(gains))
    if not heavier or not one or not other:
        return 0.0
    return max(0.0, 1 - edit_distance(one, other, losses, gains, _EXCHANGES) / heavier)


def edit_distance(
    one: str,
    other: str,
    losses: Sequence[float],
    gains: Sequence[float],
    exchanges: Mapping[str, Mapping[str, float]],
) -> float:
    """What it costs at least to make one string of another: to lose its sounds, gain the other's, or exchange them."""
    previous = [0.0]
    for gain in gains:
        previous.append(previous[-1] + gain)
    for a, loss in zip(one, losses, strict=True):
        costs = exchanges[a]
        corner = previous[0]
        last = corner + loss
        current = [last]
        # One step of the table a letter: the cheapest of exchange, loss and gain.
        for j, b in enumerate(other):
            cost = corner + costs[b]
            corner = previous[j + 1]
            if corner + loss < cost:
                cost = corner + loss
            if last + gains[j] < cost:
                cost = last + gains[j]
            current.append(cost)
            last = cost
        previous = current
    return previous[-1]


class _Weights(dict[str, float]):
    """The weight of each sound, worked out when it is first met."""

    def __missing__(self, sound: str) -> float:
        self[sound] = weight_of(sound)
        return self[sound]


class _Row(dict[str, float]):
    """What it costs to take another sound for this one, worked out when it is first met."""

    def __init__(self, sound: str, cost: Callable[[str, str], float]) -> None:
        super().__init__()
        self._sound = sound
        self._cost = cost

    def __missing__(self, other: str) -> float:
        self[other] = self._cost(self._sound, other)
        return self[other]


class Exchanges(dict[str, _Row]):
    """What it costs to take one sound for another: ``exchanges[one][other]``, worked out when it is first asked for."""

    def __init__(self, cost: Callable[[str, str], float]) -> None:
        super().__init__()
        self._cost = cost

    def __missing__(self, sound: str) -> _Row:
        self[sound] = _Row(sound, self._cost)
        return self[sound]


def weight_of(sound: str) -> float:
    """What it costs to lose a sound."""
    if sound in VOWELS:
        return VOWEL_WEIGHT
    return LIGHT_WEIGHT if sound in LIGHT_SOUNDS else 1.0


def _exchange(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if one in VOWELS and other in VOWELS:
        return VOWEL_WEIGHT / 2
    close = CLOSE_SOUNDS.get(frozenset((one, other)))
    return close if close is not None else max(weight_of(one), weight_of(other))


_WEIGHTS, _EXCHANGES = _Weights(), Exchanges(_exchange)


# --- outlines -------------------------------------------------------------------------------------------------


class Outline(NamedTuple):
    """What a string of sounds is made of.

    ``weight`` is that of all sounds. ``bulk`` is a weight in which no exchange costs less than the two sounds differ,
    so that two strings are at least as far apart as their bulks. ``sounds`` are the sounds as a set of bits, ``parts``
    for each sound (once) the bits of those that it can be exchanged with for less than its loss, and what it weighs.
    """

    weight: float
    bulk: float
    sounds: int
    parts: tuple[tuple[int, float], ...]


def can_reach(one: Outline, other: Outline, bar: float) -> bool:
    """Whether two strings of sounds may have a likeness; if not, they have not."""
    allowed = (1 - bar) * max(one.weight, other.weight) + ROUNDING
    if abs(one.bulk - other.bulk) > allowed:
        return False
    # A sound that the other string has nothing like must be lost.
    for mine, theirs in ((one.parts, other.sounds), (other.parts, one.sounds)):
        left = allowed
        for near, weight in mine:
            if not near & theirs:
                left -= weight
                if left < 0:
                    return False
    return True


def reaches(one: str, other: str, bar: float) -> bool:
    """Whether two strings of sounds have a likeness, which is only measured where they may."""
    return can_reach(outline(one), outline(other), bar) and sound_likeness(one, other) >= bar


@lru_cache(maxsize=65536)
def outline(sounds: str) -> Outline:
    """The outline of a string of sounds."""
    weight = bulk = 0.0
    bits = 0
    parts: dict[str, float] = {}
    for sound in sounds:
        own = _WEIGHTS[sound]
        weight += own
        bulk += _BULKS.get(sound, own)
        bits |= bit_of(sound)
        parts[sound] = parts.get(sound, 0.0) + own
    # The heaviest first: they decide.
    heaviest = sorted(parts.items(), key=lambda part: -part[1])
    return Outline(weight, bulk, bits, tuple([(near_to(sound), own) for sound, own in heaviest]))


#: The sounds that can be exchanged with others for less than their loss; one bit stands for all the rest.
_ALPHABET = sorted(VOWELS | LIGHT_SOUNDS | frozenset().union(*CLOSE_SOUNDS))
_BITS = {sound: 1 << i for i, sound in enumerate(_ALPHABET)}
_OTHER = 1 << len(_ALPHABET)
_NEAR = {a: sum(_BITS[b] for b in _ALPHABET if _EXCHANGES[a][b] < weight_of(a)) for a in _ALPHABET}


def bit_of(sound: str) -> int:
    """The bit of a sound in a set of sounds."""
    return _BITS.get(sound, _OTHER)


def near_to(sound: str) -> int:
    """The sounds, as bits, that a sound can be exchanged with for less than its loss."""
    return _NEAR.get(sound, _OTHER)


def _bulks() -> dict[str, float]:
    """The weights, lowered until no exchange costs less than its two sounds differ: y, which is close to i."""
    bulks = {sound: weight_of(sound) for sound in _ALPHABET}
    close = [(a, b, cost) for pair, cost in CLOSE_SOUNDS.items() for a, b in permutations(pair)]
    heavy = True
    while heavy:
        heavy = False
        for a, b, cost in close:
            if bulks[a] > bulks[b] + cost:
                bulks[a] = bulks[b] + cost
                heavy = True
    return bulks


_BULKS = _bulks()
