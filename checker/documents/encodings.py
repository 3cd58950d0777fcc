"""Which encodings some bytes that are no UTF-8 are plausibly written in, for the way out that an error names.

Nothing is converted on a guess. An encoding is plausible where the bytes decode without an error into the usual
characters of a language that is written in it: level 1 of GB 2312 and Big5 (the frequent characters), kana among
the characters of Japanese, whole words of Arabic letters, a few accented letters among many plain ones.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import NamedTuple

SAMPLE = 65_536
MIN_FIT = 0.8
#: Text that is UTF-8 but for a few bytes: so many sequences are whole for each that is broken.
WHOLE_FOR_BROKEN = 10


class Encoding(NamedTuple):
    """An encoding by the name that iconv knows, and the writing it would make of the bytes."""

    name: str
    writing: str


_WIDE = re.compile(r"[^\x00-\x7f]")
_ARABIC_LETTER = re.compile(
    "[\u0621-\u063a\u0640-\u0652\u060c\u061b\u061f\u06f0-\u06f9«»\u200c-\u200f\u2013-\u2026\u00a0]"
)
_ARABIC_WORD = re.compile("[\u0621-\u063a\u0641-\u064a]{2,}")
_MIXED_WORD = re.compile("[A-Za-z][\u0621-\u064a]|[\u0621-\u064a][A-Za-z]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fc、。「」]")
_JAPANESE = re.compile("[\u3041-\u3096\u30a1-\u30fc\u3000-\u303f\u4e00-\u9fff\uff01-\uff60]")
_ACCENTED = re.compile(
    "[\u00a0\u00a3\u00a9\u00ab\u00bb\u00b0\u00c0-\u00cf\u00d2-\u00d6\u00d9-\u00dc\u00df-\u00ef"
    "\u00f1-\u00f6\u00f9-\u00fc\u0152\u0153\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]"
)


def _share(pattern: re.Pattern[str], text: str) -> float:
    wide = _WIDE.findall(text)
    return sum(1 for c in wide if pattern.match(c)) / len(wide) if wide else 0.0


def _level_one(text: str, codec: str, first: int, last: int) -> float:
    """The share of the characters beyond ASCII that are frequent ones or punctuation of a double-byte set."""
    wide = _WIDE.findall(text)
    fitting = 0
    for char in wide:
        data = char.encode(codec, "ignore")
        fitting += len(data) == 2 and first <= data[0] <= last
    return fitting / len(wide) if wide else 0.0


def _chinese_mainland(text: str) -> float:
    return _level_one(text, "gb18030", 0xB0, 0xD7) + _share(re.compile("[\u3000-\u3011\uff01-\uff5e“”‘’…—·]"), text)


def _chinese_taiwan(text: str) -> float:
    return _level_one(text, "big5", 0xA1, 0xC6)


def _japanese(text: str) -> float:
    return _share(_JAPANESE, text) if _share(_KANA, text) >= 0.3 else 0.0


def _arabic(text: str) -> float:
    words = len(_ARABIC_WORD.findall(text))
    if not words or len(_MIXED_WORD.findall(text)) > 0.1 * words:
        return 0.0
    # Alef and lam are a quarter of all letters; Cyrillic read as Arabic has them not.
    frequent = text.count("\u0627") + text.count("\u0644")
    return _share(_ARABIC_LETTER, text) if frequent >= 0.1 * len(_WIDE.findall(text)) else 0.0


def _western(text: str) -> float:
    wide = len(_WIDE.findall(text))
    return _share(_ACCENTED, text) if wide <= 0.25 * len(text) else 0.0


_CANDIDATES: tuple[tuple[Encoding, str, Callable[[str], float]], ...] = (
    (Encoding("SHIFT_JIS", "Japanese"), "cp932", _japanese),
    (Encoding("EUC-JP", "Japanese"), "euc_jp", _japanese),
    (Encoding("GB18030", "Chinese"), "gb18030", _chinese_mainland),
    (Encoding("BIG5", "Chinese"), "big5", _chinese_taiwan),
    (Encoding("WINDOWS-1256", "Arabic"), "cp1256", _arabic),
    (Encoding("WINDOWS-1252", "French and other Western languages"), "cp1252", _western),
)


def plausible_encodings(data: bytes) -> list[Encoding]:
    """The encodings that could be meant, best first; empty where none makes sense of the bytes."""
    sample = data[:SAMPLE]
    found = []
    for encoding, codec, fit in _CANDIDATES:
        try:
            text = codecs.getincrementaldecoder(codec)("strict").decode(sample, len(sample) == len(data))
        except UnicodeDecodeError:
            continue
        score = fit(text)
        if score >= MIN_FIT:
            found.append((score, encoding))
    found.sort(key=lambda item: -item[0])
    best = found[0][0] if found else 0.0
    return [encoding for score, encoding in found if score >= best - 0.1][:2]


def broken_utf8(data: bytes) -> int:
    """How many places of UTF-8 text are broken; 0 where it is no UTF-8 at all."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(_WIDE.findall(text)) - broken
    return broken if broken and whole >= WHOLE_FOR_BROKEN * broken else 0
