"""Changes of a sentence pair, and which words of the changed pair are wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True)
class Edit:
    """A stretch (code points) and what it becomes."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """The stretch."""
        return self.start, self.end


@dataclass(frozen=True)
class Side:
    """What happens on one side: edits, and stretches that stay but are wrong now. All places are those before."""

    edits: tuple[Edit, ...] = ()
    wrong: tuple[Span, ...] = ()

    @property
    def touched(self) -> list[Span]:
        """All stretches that are edited or wrong."""
        return [*(edit.span for edit in self.edits), *self.wrong]


@dataclass(frozen=True)
class Change:
    """A planted error, or a change that is none (``harmless``: what it writes is right)."""

    kind: str
    source: Side = Side()
    version: Side = Side()
    harmless: bool = False


@dataclass(frozen=True)
class Planted:
    """A sentence pair with the stretches that are wrong on each side, and the kinds of what was changed."""

    source: str
    version: str
    source_wrong: tuple[Span, ...]
    version_wrong: tuple[Span, ...]
    kinds: tuple[str, ...]


def apply(source: str, version: str, changes: Sequence[Change]) -> Planted:
    """The pair after some changes that do not meet (``meets``)."""
    first, first_wrong = _applied(source, [(change.source, change.harmless) for change in changes])
    second, second_wrong = _applied(version, [(change.version, change.harmless) for change in changes])
    return Planted(first, second, first_wrong, second_wrong, tuple(change.kind for change in changes))


def meets(change: Change, others: Iterable[Change]) -> bool:
    """Whether a change touches what one of others touches."""
    return any(
        _overlap(a, b)
        for other in others
        for mine, theirs in ((change.source, other.source), (change.version, other.version))
        for a in mine.touched
        for b in theirs.touched
    )


def overlaps(a: Span, b: Span) -> bool:
    """Whether two stretches share a character."""
    return a[0] < b[1] and b[0] < a[1]


def _overlap(a: Span, b: Span) -> bool:
    # Stretches that touch are kept apart too: between them a space may be gone.
    return a[0] <= b[1] and b[0] <= a[1]


def _applied(text: str, sides: Sequence[tuple[Side, bool]]) -> tuple[str, tuple[Span, ...]]:
    edits = sorted(((edit, harmless) for side, harmless in sides for edit in side.edits), key=lambda e: e[0].span)
    wrong: list[Span] = []
    parts, at, length = [], 0, 0
    moves: list[tuple[int, int]] = []
    for edit, harmless in edits:
        kept = text[at : edit.start]
        parts += [kept, edit.text]
        length += len(kept)
        inner = edit.text.strip()
        if inner and not harmless:
            begin = length + edit.text.index(inner)
            wrong.append((begin, begin + len(inner)))
        length += len(edit.text)
        at = edit.end
        moves.append((edit.end, length - edit.end))
    parts.append(text[at:])

    def moved(place: int) -> int:
        return place + next((shift for end, shift in reversed(moves) if place >= end), 0)

    wrong += [(moved(start), moved(end - 1) + 1) for side, _ in sides for start, end in side.wrong if end > start]
    return "".join(parts), tuple(sorted(wrong))
