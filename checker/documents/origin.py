"""Text that was read out of a file with markup of its own (HTML, JSON), and where its parts stand in the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """Maps offsets in text that was read out of a file to offsets in the file's own text (both in code points).

    The text is a row of runs: run ``i`` begins at ``starts[i]`` of it and stands at ``firsts[i]`` to ``lasts[i]`` (end
    exclusive) of ``file``, the file's own. A run is as long on either side, or belongs together as a whole (``&amp;``).
    """

    file: str
    starts: Sequence[int]
    firsts: Sequence[int]
    lasts: Sequence[int]
    length: int

    def place(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the text that was read as a stretch of the file."""
        if not self.starts:
            return 0, 0
        first = self._bounds(start)[0]
        last = self._bounds(end - 1)[1] if end > start else first
        return first, max(first, last)

    def runs(self) -> Iterator[tuple[int, int, int, int]]:
        """The runs: start and end in the text, start and end in the file."""
        ends = (*self.starts[1:], self.length) if self.starts else ()
        yield from zip(self.starts, ends, self.firsts, self.lasts, strict=True)

    def _bounds(self, offset: int) -> tuple[int, int]:
        """Where a code point begins and ends in the file's text."""
        run = max(0, bisect_right(self.starts, offset) - 1)
        begin = self.starts[run]
        size = (self.starts[run + 1] if run + 1 < len(self.starts) else self.length) - begin
        first, last = self.firsts[run], self.lasts[run]
        if last - first != size:
            return (last, last) if offset >= begin + size else (first, last)
        at = first + min(max(offset - begin, 0), size)
        return at, min(at + 1, last)


class Extraction:
    """Collects text that is read out of a file, piece by piece."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        self.length = 0

    def add(self, text: str, first: int, last: int) -> None:
        """A piece that stands at ``first`` to ``last`` of the file's text."""
        if text:
            self._parts.append(text)
            self._starts.append(self.length)
            self._firsts.append(first)
            self._lasts.append(last)
            self.length += len(text)

    @property
    def text(self) -> str:
        """What was collected so far."""
        return "".join(self._parts)

    def origin(self) -> Origin:
        """The way back into the file."""
        return Origin(self._file, self._starts, self._firsts, self._lasts, self.length)
