"""How messages call words: what a source word usually becomes, and what a sense is called."""

from __future__ import annotations

from checker.checks.rule import Pair
from checker.evidence.cues import CueMatch
from checker.evidence.lexicon import Term
from checker.evidence.usual import Usual, usual_renderings, well_supported

MAX_EXPECTED = 4
#: Japanese verbs, adjectives and nouns that are written out end in these.
_WHOLE_ENDINGS = "るうくぐすつぬぶむいだ"


def expected_wordings(pair: Pair, term: Term) -> tuple[str, ...]:
    """What a term usually becomes, most usual first; empty where the lexicon does not list it."""
    usual = well_supported(usual_renderings(term.text, term.senses, pair.matcher))
    if not pair.language.spaced:
        usual = [u for u in usual if not _is_fragment(u, usual)] or usual
    return tuple(u.text for u in usual[:MAX_EXPECTED])


def _is_fragment(usual: Usual, others: list[Usual]) -> bool:
    """Whether a rendering of an unspaced language is half a word: a stem without its ending, a part of another one."""
    stem = not usual.links and "ぁ" <= usual.text[-1] <= "ゖ" and usual.text[-1] not in _WHOLE_ENDINGS
    return stem or any(usual.text in o.text and usual.text != o.text for o in others)


def usual_wording(pair: Pair, cue: CueMatch) -> tuple[str, ...]:
    """The first renderings of the lexicon's term at a cue; empty where the lexicon does not list it."""
    for term in pair.evidence.source.terms:
        if term.start < cue.end and cue.start < term.end:
            return expected_wordings(pair, term)
    return ()


def in_quotes(words: tuple[str, ...]) -> str:
    """The words for a message: ``“may”, “could”``."""
    return ", ".join(f"“{word}”" for word in words)
