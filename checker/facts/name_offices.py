"""Offices that became other offices: presiden, "prime minister"; Menteri Keuangan, 外相.

A title is a listed name only where it says of whom (Presiden Prabowo is a person, Menteri Keuangan a title); "presiden"
and "perdana menteri" alone are words. That one became another is seen like a name: the word of the source is rendered
nowhere, and a title stands in the translation that nothing in the source accounts for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.evidence.lexicon import Term
from checker.evidence.matching import Match
from checker.facts.name_types import SourceName, TargetName, is_specific
from checker.facts.names import Names

#: Words of the lexicon for one office each, of which none is another. Those of regions and ministers in general are
#: not among them: one word serves for several (chef de district, حاكم), and the title says of which ministry.
OFFICES = frozenset(
    {"presiden", "wapres", "perdana menteri", "menteri luar negeri", "kanselir", "raja", "ratu", "kaisar", "duta"}
)


class OtherOffice(NamedTuple):
    """An office of the source, a common word or a title, and the title that stands for it."""

    office: Term | SourceName
    other: TargetName


def other_offices(names: Names) -> Iterator[OtherOffice]:
    """Offices that nothing renders, each with the first title of the translation that the source does not have."""
    titles = [n for n in names.foreign if all(s.kind == "title" for s in n.senses)]
    if not titles:
        return
    for name in names.source_names:
        if name.senses and all(s.kind == "title" for s in name.senses) and is_specific(name.senses):
            for other in titles:
                if not names.has_counterpart(name, outside=other):
                    yield OtherOffice(name, other)
                    return
    evidence = names.evidence
    for number, term in enumerate(evidence.source.terms):
        if not any(s.label in OFFICES for s in term.senses):
            continue
        for other in titles:
            if all(_is_part(m, other) for m in evidence.matches[number]):
                yield OtherOffice(term, other)
                return


def _is_part(match: Match, title: TargetName) -> bool:
    """Whether a rendering is a part of a title, and not the title itself: "minister" in "prime minister"."""
    inside = title.first <= match.first and match.last <= title.last
    return inside and (match.first, match.last) != (title.first, title.last)
