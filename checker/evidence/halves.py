"""Whether a sentence of the version without partner is the other half of the one beside it."""

from __future__ import annotations

from checker.evidence.matching import Matcher, PairEvidence, Via

#: Of the words that the translation of a sentence leaves without rendering its other half renders such a share, and
#: such a share of its own words, as far as the lexicon knows them, comes from there.
SHARE_RENDERED = 0.5
SHARE_EXPLAINED = 0.6


def completes(source: str, translation: str, alone: str, matcher: Matcher) -> bool:
    """Whether a sentence of the version renders what a sentence of the source says beyond its translation.

    The aligner pairs the two without it where the one half holds nearly all of the words that it could hold on to.
    """
    paired, half = _evidence(source, translation, matcher), _evidence(source, alone, matcher)
    left = [n for n, t in enumerate(half.source.terms) if t.senses and not paired.covered(n)]
    said = [n for n in left if any(m.via is Via.LEXICON for m in half.matches[n])]
    lexicon = matcher.target_lexicon
    words = [i for i in half.target.content if half.supported(i) or lexicon.support(half.target.keys[i])[0]]
    explained = sum(half.supported(i) for i in words)
    return bool(said) and len(said) >= SHARE_RENDERED * len(left) and explained >= SHARE_EXPLAINED * len(words)


def _evidence(source: str, translation: str, matcher: Matcher) -> PairEvidence:
    return matcher.match(matcher.source(source), matcher.target(translation))
