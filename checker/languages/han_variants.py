"""Characters that only one way of writing Chinese characters has: China's, Taiwan's or Japan's.

They are derived from the national character sets, which list what each writes: GB 2312 (simplified), Big5 (traditional)
and JIS X 0208 (Japanese). 时 stands in the first only, 時 in the two others, 対 in the last only.
"""

from __future__ import annotations

from functools import cache

#: The unified ideographs that the character sets draw on.
_IDEOGRAPHS = range(0x4E00, 0x9FA6)
#: Characters made in Japan: they stand in Japanese names, which Chinese writes as they are.
_NATIVE = "辻畑畠峠笹榊栃枠込匂凪椛樫梶栂椙榎樽桝椚柾粂麿鮎鰯鱈鯰鴫鵤裃躾雫籾糀杣杢俣働塀麹硲垰圦喰"


@cache
def simplified_only() -> frozenset[str]:
    """Characters that only China writes: 时, 说, 们."""
    return _listed("gb2312", "big5", "shift_jis")


@cache
def japanese_only() -> frozenset[str]:
    """Characters that only Japan writes: 済, 気."""
    return _listed("shift_jis", "gb2312", "big5") - frozenset(_NATIVE)


@cache
def traditional_only() -> frozenset[str]:
    """Characters that China writes otherwise today: 經, 時."""
    return _listed("big5", "gb2312")


@cache
def simplified_forms() -> frozenset[str]:
    """Characters that China writes and Taiwan does not, whether Japan has them or not: 国, 经."""
    return _listed("gb2312", "big5")


def _listed(own: str, *others: str) -> frozenset[str]:
    """The characters that one character set has and others have not."""
    ideographs = map(chr, _IDEOGRAPHS)
    return frozenset(c for c in ideographs if _has(own, c) and not any(_has(o, c) for o in others))


def _has(charset: str, character: str) -> bool:
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
