"""Names that no list renders, found in the translation by their sound: they are no words without an origin.

Segmenters cut an unlisted transliteration into characters or take it for words (格罗博甘, Grobogan; 莱, 苏). Where a
stretch of spelling characters, or an Arabic word, sounds like a name of the source, it is that name. The name rules
decide whether it is the right one; here it is only no other meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from checker.evidence.lexicon import Term
from checker.evidence.matching import PairEvidence, TargetSentence
from checker.languages import TokenKind
from checker.languages.transliteration import is_alike, likeness
from checker.languages.transliteration_data import CHINESE_SOUNDS

#: Likeness (0–1) from which a stretch is taken for the name: shorter names are like more words by chance.
ALIKE = 0.65
#: Names shorter than this (letters) are like too many words.
MIN_LETTERS = 4
#: An Arabic word shorter than this spells no name that long.
MIN_ARABIC = 3

_WORD = re.compile(r"[^\W\d_]+")
_DOTS = frozenset("·・•‧")


def spelled_tokens(evidence: PairEvidence, script: str, strange: Sequence[int]) -> frozenset[int]:
    """Which of some tokens of the translation spell a name of the source (``script``: ``Han`` or ``Arabic``).

    ``strange`` are the numbers of the tokens without another origin: only these and their neighbours are compared.
    """
    words = tuple(dict.fromkeys(_name_words(evidence)))
    if not words or not strange:
        return frozenset()
    if script == "Arabic":
        return frozenset(_arabic(evidence.target, strange, words))
    asked = frozenset(strange)
    runs = (run for run in _runs(evidence.target) if not asked.isdisjoint(run))
    return frozenset(i for run in runs for i in _chinese(evidence.target, run, words))


def _name_words(evidence: PairEvidence) -> Iterator[str]:
    """The words of names, whether or not a rendering stands somewhere: Sungai Tuntang may be spelt as a whole."""
    for term in evidence.source.terms:
        if _is_name(term) or (term.capitalised and term.first > 0):
            yield from (w for w in _WORD.findall(term.text) if len(w) >= MIN_LETTERS and not w.isupper())


def _is_name(term: Term) -> bool:
    return (term.capitalised and not term.senses) or (bool(term.senses) and all(s.is_name for s in term.senses))


def _runs(target: TargetSentence) -> Iterator[range]:
    """Stretches of tokens that consist of characters that names are spelt with."""
    first = 0
    for i, token in enumerate((*target.tokens, None)):
        if token is not None and token.kind is TokenKind.WORD and all(c in CHINESE_SOUNDS for c in token.text):
            continue
        if i > first:
            yield range(first, i)
        first = i + 1


def _chinese(target: TargetSentence, run: range, words: Iterable[str]) -> Iterator[int]:
    start, end = target.tokens[run[0]].start, target.tokens[run[-1]].end
    if end - start < 2:
        return
    text = target.text
    for word in words:
        shortest, longest = max(2, len(word) // 4), len(word) // 2 + 2
        best = (0.0, 0, 0)
        for first in range(start, end - shortest + 1):
            for last in range(first + shortest, min(first + longest, end) + 1):
                best = max(best, (likeness(word, text[first:last], "Han"), first, last))
        if best[0] >= ALIKE:
            yield from (i for i in run if target.tokens[i].start < best[2] and best[1] < target.tokens[i].end)


def _arabic(target: TargetSentence, strange: Iterable[int], words: Iterable[str]) -> Iterator[int]:
    for i in strange:
        text = target.tokens[i].text
        if len(text) >= MIN_ARABIC and any(is_alike(word, text, "Arabic", ALIKE) for word in words):
            yield i
