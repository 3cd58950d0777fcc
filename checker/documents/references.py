"""Character references in plain text (``&#39;``, ``&quot;``): debris in itself, and words to be read all the same.

A version that a service escaped says ``Prime Minister&#39;s``. Checks read the decoded text; their findings are placed
in the text as it was given.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass

_REFERENCE = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#[xX][0-9a-fA-F]{2,6});")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with its references decoded.

    ``places`` and ``gains`` hold for each reference the offset after its character in ``text``, and how many code
    points all references up to it were longer than their characters.
    """

    text: str
    places: tuple[int, ...] = ()
    gains: tuple[int, ...] = ()

    def original(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of ``text`` as a stretch of the text that was given; whole references belong to it."""
        return self._place(start), self._place(end)

    def _place(self, offset: int) -> int:
        at = bisect_right(self.places, offset) - 1
        return offset + (self.gains[at] if at >= 0 else 0)


def decode_references(text: str) -> Decoded:
    """The text as a reader would see it; references to control characters and unknown names are left alone."""
    if "&" not in text:
        return Decoded(text)
    parts: list[str] = []
    places: list[int] = []
    gains: list[int] = []
    done = length = gain = 0
    for match in _REFERENCE.finditer(text):
        char = html.unescape(match.group())
        if len(char) != 1 or not (char.isprintable() or char == "\u00a0"):
            continue
        parts += [text[done : match.start()], char]
        length += match.start() - done + 1
        gain += match.end() - match.start() - 1
        places.append(length)
        gains.append(gain)
        done = match.end()
    return Decoded("".join([*parts, text[done:]]), tuple(places), tuple(gains))
