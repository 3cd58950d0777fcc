"""The end of a way turned round: *kontainer dari Vietnam*, "a container bound for Vietnam".

So is a place on the way: *ke Gaza melalui Mesir*, "to Egypt via Gaza".

Only where a listed place is named once on either side, and the translation has an unmistakable word for the other
direction right beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker.checks.rule import Pair
from checker.evidence.lexicon import Term
from checker.evidence.matching import Match

#: A place where something comes from or goes to.
_WAY = re.compile(r"\b(dari|asal|ke|menuju)\s+(?=[A-Z])")
#: A place that a way leads through.
_PASSING = re.compile(r"\b(?:melalui|lewat|via|melewati)\s+(?=[A-Z])")
#: Words of ``_WAY`` for where something comes from.
_ORIGINS = frozenset({"dari", "asal"})
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


_THROUGH = {
    "en": _before(r"\b(?:via|through|by way of)\s+(?:the\s+)?"),
    "fr": _before(r"\b(?:via|en passant par|en transitant par)\s+(?:l(?:a|e|es|')\s*)?"),
    "ar": _before(r"(?:عبر|مرورا ب|مرورًا ب)\s*"),
    "zh": _before("经由|取道|途经|借道"),
    "ja": _Words(behind=re.compile(r"[島州市]?(?:経由|を経て|を経由)")),
}


class Turned(NamedTuple):
    """A place whose direction is turned: offset of its preposition, the place on both sides, whether the source has
    something come from it, and what the translation has it do there.
    """

    start: int
    place: Term
    match: Match
    comes: bool
    told: str


def turned(pair: Pair) -> Iterator[Turned]:
    """The place of the source, if there is but one, whose direction is another one in the translation."""
    ways = list(_WAY.finditer(pair.source))
    if len(ways) != 1 or _OTHER.search(pair.source):
        return
    comes = ways[0][1].lower() in _ORIGINS
    found = _place_at(pair, ways[0].end())
    if found is None:
        return
    other, same = (_TO, _FROM) if comes else (_FROM, _TO)
    if _is_called(pair, found, other, but=same):
        yield Turned(ways[0].start(), *found, comes, "goes" if comes else "comes from")
        return
    passing = list(_PASSING.finditer(pair.source))
    through = _place_at(pair, passing[0].end()) if len(passing) == 1 and not comes else None
    if through is not None and _is_called(pair, found, _THROUGH) and not _is_called(pair, through, _THROUGH):
        yield Turned(ways[0].start(), *found, comes, "passes through")


def _place_at(pair: Pair, start: int) -> tuple[Term, Match] | None:
    """A listed place of the source and where it is named in the translation, if only there."""
    for number, term in enumerate(pair.evidence.source.terms):
        if term.start != start or not term.senses or any(s.kind != "place" for s in term.senses):
            continue
        match = pair.evidence.assignment.get(number)
        if match is None or any(m.last < match.first or match.last < m.first for m in pair.evidence.matches[number]):
            return None
        return term, match
    return None


def _is_called(
    pair: Pair, place: tuple[Term, Match], words: Mapping[str, _Words], but: Mapping[str, _Words] | None = None
) -> bool:
    """Whether some words stand beside a place in the translation, and no others."""
    tokens, code = pair.evidence.target.tokens, pair.language.code
    start, end = tokens[place[1].first].start, tokens[place[1].last].end
    beside = words[code].stand_beside(pair.translation, start, end)
    return beside and (but is None or not but[code].stand_beside(pair.translation, start, end))
