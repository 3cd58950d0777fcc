"""How messages call words: what a source word usually becomes, and what a sense is called."""

from __future__ import annotations

from checker.checks.rule import Pair
from checker.evidence.cues import CueMatch
from checker.evidence.lexicon import Term
from checker.evidence.usual import usual_renderings, well_supported

MAX_EXPECTED = 4


def expected_wordings(pair: Pair, term: Term) -> tuple[str, ...]:
    """What a term usually becomes, most usual first; empty where the lexicon does not list it."""
    usual = usual_renderings(term.text, term.senses, pair.matcher)
    return tuple(u.text for u in well_supported(usual)[:MAX_EXPECTED])


def usual_wording(pair: Pair, cue: CueMatch) -> tuple[str, ...]:
    """The first renderings of the lexicon's term at a cue; empty where the lexicon does not list it."""
    for term in pair.evidence.source.terms:
        if term.start < cue.end and cue.start < term.end:
            return expected_wordings(pair, term)
    return ()


def in_quotes(words: tuple[str, ...]) -> str:
    """The words for a message: ``“may”, “could”``."""
    return ", ".join(f"“{word}”" for word in words)
