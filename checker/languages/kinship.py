"""Relations between two people, which may be told from either side: her husband is the man whose wife she is."""

from __future__ import annotations

import re

from checker.languages.arabic import normalize

#: Headwords of Indonesian words for one of two who are related.
KINSHIP = frozenset(
    """
    suami istri ayah bapak ibu anak putra putri kakak adik kakek nenek cucu paman bibi keponakan menantu mertua
    guru murid siswa majikan pembantu atasan bawahan pelatih
    """.split()
) | {"orang tua", "anak asuh", "anak buah"}

#: What before a noun tells that it belongs to somebody who has been named; in Arabic the noun has an ending for that.
_OWNERS = {
    "en": re.compile(r"\b(?:his|her|their|whose)\s(?:\w+\s)?$", re.IGNORECASE),
    "fr": re.compile(r"\b(?:son|sa|ses|leurs?)\s(?:\w+\s)?$", re.IGNORECASE),
    "zh": re.compile("(?:其|他|她|他们|她们)的?$"),
    "ja": re.compile("(?:その|彼の|彼女の)$"),
}
_ENDINGS = ("ه", "ها", "هم", "هن", "هما")
_REACH = 24


def is_owned(text: str, start: int, end: int, code: str) -> bool:
    """Whether a noun of a translation belongs to somebody who is not named with it: his wife, زوجته."""
    if code == "ar":
        word = text[start:end].rstrip("\u064b\u064c\u064d\u064e\u064f\u0650")
        return not word.endswith("ة") and normalize(word).endswith(_ENDINGS)
    owner = _OWNERS.get(code)
    return owner is not None and owner.search(text[max(0, start - _REACH) : start]) is not None
