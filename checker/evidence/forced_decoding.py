"""Forced decoding: how far a version, or a changed version, makes a translation model expect the words of its source.

The neural translator reads a version and is made to write the source. The log-probability that it gives a source word
tells how well the version accounts for that word where it stands; three comparisons tell more than the number itself:

* with an empty version: what the version adds to the word at all (their pointwise mutual information);
* without a stretch of the version: whether these very words account for the source word. Those of a paraphrase do,
  those of an error do not;
* with an expected rendering in the place of the stretch, or with what the stretch usually means in the place of the
  source word: contrastive pairs (Sennrich 2017) of what the version should have said, and of what it does say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from checker.evidence.substitutions import Features

Span = tuple[int, int]
#: log p (natural) of each piece of a source, and of its end, for each of some pairs of a version and a source.
Reader = Callable[[Sequence[tuple[str, str]]], Sequence[Sequence[float]]]

#: The features that come from forced decoding begin with this.
FORCED = "forced_"
#: Comparisons say no more beyond this (log p): the model is too small to be so sure.
MOST = 8.0


class ForcedDecoding:
    """The source of a pair, written by a model that reads its version or a changed one.

    ``pieces`` are the places of the model's pieces in the source (code points), ``read`` gives their log p.
    """

    def __init__(self, source: str, version: str, pieces: Sequence[Span], read: Reader) -> None:
        self._source = source
        self._version = version
        self._pieces = pieces
        self._read = read
        self._known: dict[tuple[str, str], Sequence[float]] = {}

    def prepare(
        self,
        stretches: Iterable[Span],
        replaced: Iterable[tuple[Span, str]] = (),
        rivals: Iterable[tuple[Span, str]] = (),
    ) -> None:
        """Reads, all at once, what the comparisons need.

        ``stretches`` of the version are left out, those of ``replaced`` give way to other words; places of the source
        give way to ``rivals``.
        """
        versions = (
            self._version,
            "",
            *(self.without(stretch) for stretch in stretches),
            *(self.with_other(stretch, words) for stretch, words in replaced),
        )
        pairs = [(version, self._source) for version in versions]
        pairs += [(self._version, self.with_rival(place, words)) for place, words in rivals]
        missing = [pair for pair in dict.fromkeys(pairs) if pair not in self._known]
        self._known.update(zip(missing, self._read(missing), strict=True) if missing else ())

    def with_rival(self, place: Span, words: str) -> str:
        """The source with other words in a place."""
        return self._source[: place[0]] + words + self._source[place[1] :]

    def without(self, stretch: Span) -> str:
        """The version without a stretch."""
        return self.with_other(stretch, "")

    def with_other(self, stretch: Span, words: str) -> str:
        """The version with other words in the place of a stretch."""
        return self._version[: stretch[0]] + words + self._version[stretch[1] :]

    def log(self, place: Span, version: str | None = None) -> float:
        """log p of the words in a place of the source given the version, or a changed one that was prepared."""
        row = self._known[self._version if version is None else version, self._source]
        return sum(p for p, (start, end) in zip(row, self._pieces, strict=False) if start < place[1] and place[0] < end)

    def gain(self, place: Span) -> float:
        """What the version adds to the log p of the words in a place of the source."""
        return _bounded(self.log(place) - self.log(place, ""))

    def drop(self, place: Span, stretch: Span) -> float:
        """What a stretch of the version adds to the log p of the words in a place of the source."""
        return _bounded(self.log(place) - self.log(place, self.without(stretch)))

    def margin(self, place: Span, stretch: Span, words: Sequence[str]) -> float:
        """What the best of some wordings in the place of a stretch adds to it; 0 where none is given."""
        here = self.log(place)
        changed = (self.log(place, self.with_other(stretch, wording)) for wording in words)
        return max((_bounded(there - here) for there in changed), default=0.0)

    def rival(self, place: Span, words: str) -> float:
        """How much better the version accounts for the source with other words in a place; 0 where none are given."""
        if not words:
            return 0.0
        there = self._known[self._version, self.with_rival(place, words)]
        return _bounded(sum(there) - sum(self._known[self._version, self._source]))

    def mean_log(self, place: Span) -> float:
        """log p a piece of the words in a place of the source."""
        count = sum(start < place[1] and place[0] < end for start, end in self._pieces)
        return self.log(place) / count if count else 0.0

    def substitution(self, place: Span, stretch: Span, expected: Sequence[str], meant: str) -> Features:
        """What speaks for and against a stretch that may stand in the place of a term.

        ``expected`` are wordings of the term, ``meant`` is what the stretch usually means (empty: not known).
        """
        return {
            f"{FORCED}log": self.mean_log(place),
            f"{FORCED}gain": self.gain(place),
            f"{FORCED}drop": self.drop(place, stretch),
            f"{FORCED}margin": self.margin(place, stretch, expected),
            f"{FORCED}rival": self.rival(place, meant),
            **self._sentence(),
        }

    def omission(self, places: Sequence[Span]) -> Features:
        """Whether the version makes the terms of a run expected, on average and at best."""
        gains = [self.gain(place) for place in places]
        return {
            f"{FORCED}log": sum(map(self.mean_log, places)) / len(places),
            f"{FORCED}gain": sum(gains) / len(gains),
            f"{FORCED}best_gain": max(gains),
            **self._sentence(),
        }

    def addition(self, stretch: Span, places: Sequence[Span]) -> Features:
        """Whether a stretch accounts for anything in the source: for all of it, and for the term that needs it most."""
        drops = [self.drop(place, stretch) for place in places]
        return {
            f"{FORCED}drop": max(drops, default=0.0),
            f"{FORCED}drops": _bounded(sum(drops)),
            **self._sentence(),
        }

    def _sentence(self) -> Features:
        """How well the version accounts for the source as a whole (log p a piece, over an empty version)."""
        here, nothing = (self._known[version, self._source] for version in (self._version, ""))
        return {f"{FORCED}sentence": (sum(here) - sum(nothing)) / max(1, len(self._pieces))}


def _bounded(value: float) -> float:
    return max(-MOST, min(MOST, value))
