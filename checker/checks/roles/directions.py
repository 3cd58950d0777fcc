"""The end of a way turned round: *kontainer dari Vietnam*, "a container bound for Vietnam".

Only where a listed place is named once on either side, and the translation has an unmistakable word for the other
direction right beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.checks.rule import Pair
from checker.evidence.lexicon import Term
from checker.evidence.matching import Match

#: A place where something comes from or goes to.
_WAY = re.compile(r"\b(dari|ke|menuju)\s+(?=[A-Z])")
#: What else "dari" and "ke" may belong to: lost to Japan; to and from Bali; from place to place.
_OTHER = re.compile(
    r"\b(?:kalah\w*|takluk\w*|kekalahan|tunduk|tumbang|keok|tersingkir|unggul|tertinggal|jauh|dekat|lebih|kurang|"
    r"pesanan|permintaan|kiriman)\b|\bdari dan (?:ke|menuju)\b|\bke dan dari\b",
    re.IGNORECASE,
)


class _Words(NamedTuple):
    """What stands right before a place that something goes to or comes from, or right behind it."""

    before: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None

    def stand_beside(self, text: str, start: int, end: int) -> bool:
        """Whether one of them does."""
        before = self.before is not None and self.before.search(text, 0, start) is not None
        return before or (self.behind is not None and self.behind.match(text, end) is not None)


def _before(pattern: str) -> _Words:
    return _Words(before=re.compile(rf"(?:{pattern})$", re.IGNORECASE))


_TO = {
    "en": _before(r"\b(?:to|into|for|towards?)\s+(?:the\s+)?"),
    "fr": _before(r"\bvers\s+(?:l(?:a|e|es|')\s*)?|à destination (?:de |d'|du |des )(?:la |l')?"),
    "ar": _before(r"(?:إلى|نحو|صوب)\s+"),
    "zh": _before("前往|飞往|开往|赴|驶往|运往|逃往|抵达"),
    "ja": _Words(behind=re.compile(r"[島州市]?(?:行き|に向か|へ(?!の))")),
}
_FROM = {
    "en": _before(r"\bfrom\s+(?:the\s+)?"),
    "fr": _before(r"\bdepuis\s+(?:l(?:a|e|es|')\s*)?|en provenance (?:de |d'|du |des )(?:la |l')?"),
    "ar": _before(r"(?:قادم|آت)\w* من\s+"),
    "zh": _before("来自|从"),
    "ja": _Words(behind=re.compile(r"[島州市]?(?:から(?!の)|発の)")),
}


class Turned(NamedTuple):
    """A place whose direction is turned: offset of its preposition, the place on both sides, and whether the source has
    something come from it.
    """

    start: int
    place: Term
    match: Match
    comes: bool


def turned(pair: Pair) -> Iterator[Turned]:
    """The place of the source, if there is but one, whose direction is another one in the translation."""
    ways = list(_WAY.finditer(pair.source))
    if len(ways) != 1 or _OTHER.search(pair.source):
        return
    comes = ways[0][1].lower() == "dari"
    for number, term in enumerate(pair.evidence.source.terms):
        if term.start != ways[0].end() or not term.senses or any(s.kind != "place" for s in term.senses):
            continue
        match = pair.evidence.assignment.get(number)
        if match is None or len({m[:2] for m in pair.evidence.matches[number]}) > 1:
            return
        tokens, code = pair.evidence.target.tokens, pair.language.code
        start, end = tokens[match.first].start, tokens[match.last].end
        other, same = (_TO, _FROM) if comes else (_FROM, _TO)
        if other[code].stand_beside(pair.translation, start, end) and not same[code].stand_beside(
            pair.translation, start, end
        ):
            yield Turned(ways[0].start(), term, match, comes)
        return
