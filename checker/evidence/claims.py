"""Claims of people and events that only one side of a pair makes: deaths, arrests, bribes, a record, a cause.

A newsroom answers for these more than for other words, and hardly any translator brings one in or leaves one out. The
classes are closed enough to be listed (``checker.languages.claims_id`` … ``claims_fr``): for each, what claims it
outright, and what may lead a translator to say so. A claim is *alone* where nothing on the other side so much as hints
at its class.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.evidence.cues import CueMatch, find_claims
from checker.languages import SOURCE
from checker.languages.cues import Cue

#: Classes of form rather than of content: what makes a claim of words that are in the source, too (big, the biggest).
FORMS = frozenset({Cue.GREATEST, Cue.NTH_TIME, Cue.REASON, Cue.CONCESSION, Cue.DOZENS, Cue.RECORD})


@dataclass(frozen=True, slots=True)
class Claims:
    """The outright claims of one side: those of which the other side has no hint, and those of which it has."""

    alone: tuple[CueMatch, ...]
    shared: tuple[CueMatch, ...]

    def is_alone(self, start: int, end: int) -> bool:
        """Whether a stretch (characters) makes a claim of which the other side has no hint."""
        return any(c.start < end and start < c.end for c in self.alone)

    def is_shared(self, start: int, end: int) -> bool:
        """Whether a stretch makes a claim that the other side may make as well."""
        return any(c.start < end and start < c.end for c in self.shared)

    def is_form(self, start: int, end: int) -> bool:
        """Whether a stretch is, or is beside, a claim by form alone of which the other side has no hint."""
        return any(c.start < end and start < c.end and c.strict & FORMS for c in self.alone)

    def told(self, start: int, end: int) -> str:
        """What the first such claim in a stretch tells of: ``deaths``; empty where there is none."""
        found = (c for c in self.alone if c.start < end and start < c.end)
        return next((min(c.strict).value for c in found), "")


def compare_claims(source: str, translation: str, code: str) -> tuple[Claims, Claims]:
    """The claims of an Indonesian source and of its translation into a language (ISO 639-1 code)."""
    mine, theirs = find_claims(source, SOURCE), find_claims(translation, code)
    return _claims(mine, theirs), _claims(theirs, mine)


def _claims(own: Sequence[CueMatch], others: Sequence[CueMatch]) -> Claims:
    hinted = frozenset().union(*(c.strict | c.loose for c in others))
    outright = [c for c in own if c.strict and Cue.HARMLESS not in c.strict]
    alone = tuple(c for c in outright if c.strict.isdisjoint(hinted))
    return Claims(alone, tuple(c for c in outright if not c.strict.isdisjoint(hinted)))
