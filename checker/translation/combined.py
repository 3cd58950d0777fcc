"""Engines made of engines: through English where none leads straight there, or the better one for each direction."""

from __future__ import annotations

from collections.abc import Sequence

from checker.translation.engine import THROUGH_ENGLISH, Translation, Translator, UnsupportedDirectionError

PIVOT = "en"


class Combined:
    """Several engines as one: straight where one of them can (the first such), otherwise through English.

    ``needed`` is an engine that must take part: who asks for a model by its name never gets another one alone.
    """

    def __init__(self, name: str, engines: Sequence[Translator], needed: Translator | None = None) -> None:
        self.name = name
        self._legs = _legs(engines, needed)

    @property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """Straight and pivoted directions."""
        return tuple(sorted(self._legs))

    def path(self, source: str, target: str) -> str:
        """``direct``, or ``through English`` where two models stand behind each other."""
        legs = self._direction(source, target)
        return THROUGH_ENGLISH if len(legs) == 2 else legs[0].path(source, target)

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Translation]:
        """Translates sentences; through English, the score is the sum of both models' scores."""
        legs = self._direction(source, target)
        if len(legs) == 1:
            return legs[0].translate(sentences, source, target)
        english = legs[0].translate(sentences, source, PIVOT)
        found = legs[1].translate([item.text for item in english], PIVOT, target)
        return [Translation(b.text, a.score + b.score) for a, b in zip(english, found, strict=True)]

    def score(self, sources: Sequence[str], targets: Sequence[str], source: str, target: str) -> list[list[float]]:
        """log p of each token; through English, given the English translation of the source."""
        legs = self._direction(source, target)
        if len(legs) == 1:
            return legs[0].score(sources, targets, source, target)
        if len(sources) != len(targets):
            raise ValueError(f"{len(sources)} sources and {len(targets)} targets")
        english = [item.text for item in legs[0].translate(sources, source, PIVOT)]
        return legs[1].score(english, targets, PIVOT, target)

    def _direction(self, source: str, target: str) -> tuple[Translator, ...]:
        try:
            return self._legs[source, target]
        except KeyError:
            raise UnsupportedDirectionError(source, target, self.languages) from None


def _legs(engines: Sequence[Translator], needed: Translator | None) -> dict[tuple[str, str], tuple[Translator, ...]]:
    straight: dict[tuple[str, str], tuple[Translator, ...]] = {}
    for engine in [needed, *engines] if needed else engines:
        for pair in engine.languages:
            straight.setdefault(pair, (engine,))
    into = {a: legs[0] for (a, b), legs in straight.items() if b == PIVOT}
    out = {b: legs[0] for (a, b), legs in straight.items() if a == PIVOT}
    through = {(a, b): (into[a], out[b]) for a in into for b in out if a != b}
    if needed is None:
        return {**through, **straight}
    # A straight way of another engine does not stand in the way of one through English with the needed one.
    found = {pair: legs for pair, legs in through.items() if needed in legs}
    return {**found, **{pair: legs for pair, legs in straight.items() if needed in legs}}


class BestTranslator:
    """Two engines, of which the first is the better one for some directions and the second for the others."""

    def __init__(
        self, first: Translator, better: Sequence[tuple[str, str]], second: Translator, *, only_first: bool = False
    ) -> None:
        self._first = first
        self._better = frozenset(better)
        self._second = second
        self.name = first.name if only_first else f"{second.name} and {first.name}"

    @property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """The directions of both."""
        return tuple(sorted({*self._better, *self._second.languages}))

    def chosen(self, source: str, target: str) -> Translator:
        """The engine for a direction.

        Raises:
            UnsupportedDirectionError: neither knows the direction.
        """
        if (source, target) not in self.languages:
            raise UnsupportedDirectionError(source, target, self.languages)
        return self._first if (source, target) in self._better else self._second

    def path(self, source: str, target: str) -> str:
        """The path of the engine that is used."""
        return self.chosen(source, target).path(source, target)

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Translation]:
        """Translates with the better engine."""
        return self.chosen(source, target).translate(sentences, source, target)

    def score(self, sources: Sequence[str], targets: Sequence[str], source: str, target: str) -> list[list[float]]:
        """Scores with the better engine."""
        return self.chosen(source, target).score(sources, targets, source, target)
