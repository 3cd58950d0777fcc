"""Whether a sentence of the version without partner is the other half of the one beside it."""

from __future__ import annotations

from checker.evidence.matching import Matcher, PairEvidence, Via
from checker.languages.transliteration_data import CHINESE_SOUNDS

#: Of the words that the translation of a sentence leaves without rendering its other half renders such a share, and
#: such a share of its own words, as far as the lexicon knows them, comes from there.
SHARE_RENDERED = 0.3
SHARE_EXPLAINED = 0.6

#: Quotation marks that open and close.
_OPENING, _CLOSING = "「『“«", "」』”»"


def completes(source: str, translation: str, alone: str, matcher: Matcher) -> bool:
    """Whether a sentence of the version renders what a sentence of the source says beyond its translation.

    The aligner pairs the two without it where the one half holds nearly all of the words that it could hold on to.
    """
    paired, half = _evidence(source, translation, matcher), _evidence(source, alone, matcher)
    rendered = [t for n, t in enumerate(paired.source.terms) if paired.covered(n)]
    left = [
        n
        for n, t in enumerate(half.source.terms)
        if t.senses and not any(r.start < t.end and t.start < r.end for r in rendered)
    ]
    said = [n for n in left if any(m.via is Via.LEXICON for m in half.matches[n])]
    lexicon = matcher.target_lexicon
    if said and _is_end_of_quote(translation, alone):
        return True
    words = [
        i
        for i in half.target.content
        if half.supported(i) or (lexicon.support(half.target.keys[i])[0] and not _spells(half, i))
    ]
    explained = sum(half.supported(i) for i in words)
    return bool(said) and len(said) >= SHARE_RENDERED * len(left) and explained >= SHARE_EXPLAINED * len(words)


def _is_end_of_quote(translation: str, alone: str) -> bool:
    """Whether a sentence closes the quotation that the one before it has opened: 「…。…」と述べた。"""
    return _depth(translation) > 0 > _depth(alone)


def _depth(text: str) -> int:
    return sum(text.count(c) for c in _OPENING) - sum(text.count(c) for c in _CLOSING)


def _spells(evidence: PairEvidence, word: int) -> bool:
    """Whether a character may be one of those that spell a foreign name in Chinese: 拉特娜."""
    return evidence.target.language.code == "zh" and evidence.target.tokens[word].text in CHINESE_SOUNDS


def _evidence(source: str, translation: str, matcher: Matcher) -> PairEvidence:
    return matcher.match(matcher.source(source), matcher.target(translation))
