"""What a translation says when it is translated back, and how that differs from the source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from checker.article import CheckedSegment

#: As ``difflib`` gives them: kind, and the stretches of both sides.
Opcode = tuple[str, int, int, int, int]
_WORD = re.compile(r"\s+|[^\W_]+(?:[-'’][^\W_]+)*|[\W_]", re.UNICODE)


class Change(StrEnum):
    """What became of a stretch of the source in the back-translation."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Difference(NamedTuple):
    """A stretch of text that both have, that only the source has (gone), or only the back-translation (new)."""

    change: Change
    text: str


def back_translation(segment: CheckedSegment) -> str | None:
    """The back-translation of a segment; None where the run made none."""
    found: str | None = getattr(segment, "back_translation", None)
    return found


def differences(source: str, back: str) -> tuple[Difference, ...]:
    """The two texts woven together, word by word; upper and lower case are the same."""
    a, b = _WORD.findall(source), _WORD.findall(back)
    matcher = SequenceMatcher(None, [_key(w) for w in a], [_key(w) for w in b], autojunk=False)
    out: list[Difference] = []
    for _, a0, a1, b0, b1 in _joined(matcher.get_opcodes(), a):
        if [_key(w) for w in a[a0:a1]] == [_key(w) for w in b[b0:b1]]:
            out.append(Difference(Change.SAME, "".join(b[b0:b1])))
            continue
        for change, text in ((Change.GONE, "".join(a[a0:a1])), (Change.NEW, "".join(b[b0:b1]))):
            if text:
                out.append(Difference(change, text))
    return tuple(out)


def _key(word: str) -> str:
    return word.casefold() if word.strip() else " "


def _joined(codes: Sequence[Opcode], words: Sequence[str]) -> list[Opcode]:
    """Changes with nothing but white space between them as one, which reads better than word for word."""
    out: list[Opcode] = []
    for n, code in enumerate(codes):
        blank = code[0] == "equal" and not "".join(words[code[1] : code[2]]).strip() and 0 < n < len(codes) - 1
        if out and out[-1][0] != "equal" and (blank or code[0] != "equal"):
            out[-1] = ("replace", out[-1][1], code[2], out[-1][3], code[4])
        else:
            out.append(code)
    return out
