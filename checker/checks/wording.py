"""What a cue word of the source usually becomes, for the findings that miss it."""

from __future__ import annotations

from checker.checks.meaning import expected_renderings
from checker.checks.rule import Pair
from checker.evidence.cues import CueMatch


def usual_wording(pair: Pair, cue: CueMatch) -> tuple[str, ...]:
    """The first renderings of the lexicon's term at a cue; empty where the lexicon does not list it."""
    for term in pair.evidence.source.terms:
        if term.start < cue.end and cue.start < term.end:
            return expected_renderings(pair, term)
    return ()


def in_quotes(words: tuple[str, ...]) -> str:
    """The words for a message: ``“may”, “could”``."""
    return ", ".join(f"“{word}”" for word in words)
