"""Katakana that spells no name of the source: what it is checked against, and how well it spells a name.

Katakana writes every vowel, so that it can be held against a name more closely than Arabic or Chinese can. What it
writes besides names are loanwords: those of the lexicon's renderings, alone and joined, and a list of others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from checker.evidence.lexicon import TargetLexicon, source_lexicon
from checker.facts.name_types import SourceName, Stranger
from checker.facts.names import Names
from checker.languages.japanese_loans import LOANWORDS, NAME_ENDINGS, NAME_PARTICLES
from checker.languages.transliteration import kana_likeness, kana_sounds, latin_sounds
from checker.languages.transliteration_data import VOWELS

#: Likeness from which a stretch of katakana spells a word of the source.
SPELT = 0.66
#: Likeness from which it may come from an ordinary word: gamelan, geotermal.
BORROWED = 0.7
#: Characters of an ordinary word that has been borrowed, at least.
MIN_BORROWED = 4
#: Characters of a stretch that looks like a name, at least.
MIN_KANA = 3

_UNIT = re.compile("[ァ-ヺー]+(?:[・＝=][ァ-ヺー]+)*")
_RUN = re.compile("[ァ-ヺー]{2,}")
_DOT = re.compile("[・＝=]")


def kana_strangers(names: Names) -> Iterator[Stranger]:
    """Katakana that looks like a name, is no loanword and spells nothing in the source."""
    text = names.target.text
    for match in _UNIT.finditer(text):
        pieces = [p for p in _DOT.split(match.group()) if len(p) > 1]
        marked = is_marked(text, *match.span())
        if len(match.group()) < MIN_KANA or not pieces:
            continue
        if not (marked or text.startswith(NAME_PARTICLES, match.end())):
            continue
        if not all(names.is_unsupported(t) for t in names.tokens_in(*match.span())):
            continue
        if len(pieces) > 1 and all(_is_borrowed(names, p) for p in pieces):
            continue  # Several ordinary words that are spelt: チャベ・ラウィット, cabai rawit.
        rest = [p for p in pieces if not is_loan(p, names.matcher.target_lexicon)]
        if rest and not any(_is_spelt(names, p, len(pieces) == 1) for p in {*rest, "".join(pieces)}):
            yield Stranger(*match.span())


def is_marked(text: str, start: int, end: int) -> bool:
    """Whether a stretch is written as a name of several parts, or what follows it makes it a name."""
    return bool(_DOT.search(text, start, end)) or text.startswith(NAME_ENDINGS, end)


def _is_spelt(names: Names, piece: str, alone: bool) -> bool:
    """Whether a piece of katakana spells a capitalised word of the source, or alone comes from an ordinary one."""
    if any(kana_likeness(word, piece) >= SPELT for word in names.spoken_words):
        return True
    return alone and _is_borrowed(names, piece)


def _is_borrowed(names: Names, piece: str) -> bool:
    """Whether a piece of katakana comes from an ordinary word of the source."""
    words = (t.text for t in names.evidence.source.tokens if len(t.text) >= MIN_BORROWED)
    return any(kana_likeness(word, piece) >= BORROWED for word in words if word[0].islower())


def is_spelt(names: Names, name: SourceName) -> bool:
    """Whether katakana spells a listed name, or a word of it, in all its renderings: ハサヌディン大学."""
    texts = [t for s in name.senses for t in names.index.texts(s.number)]
    return (
        bool(texts)
        and all(
            any(kana_likeness(w, run) >= SPELT for run in _RUN.findall(t) for w in name.words if len(w) >= MIN_KANA)
            or not _RUN.search(t)
            for t in texts
        )
        and any(_RUN.search(t) for t in texts)
    )


def begins_alike(names: Names, name: SourceName, text: str) -> bool:
    """Whether katakana begins as a name whose spelling no list tells: Homer and ホメロス, Efesia and エフェソス."""
    if any("ァ" <= c <= "ヺ" for s in name.senses for t in names.index.texts(s.number) for c in t):
        return False
    vowels = str.maketrans("", "", "".join(VOWELS))
    own = kana_sounds(text).translate(vowels)[:2]
    return any(latin_sounds(word).translate(vowels)[:2] == own for word in name.words if len(word) >= MIN_KANA)


def is_loan(piece: str, lexicon: TargetLexicon) -> bool:
    """Whether a stretch of katakana is a loanword, or several joined."""
    known = _loans(lexicon)
    reached = {0}
    for start in range(len(piece)):
        if start in reached:
            reached.update(end for end in range(start + 2, len(piece) + 1) if piece[start:end] in known)
    return len(piece) in reached


@lru_cache(maxsize=4)
def _loans(lexicon: TargetLexicon) -> frozenset[str]:
    """All stretches of katakana in the lexicon's renderings of words that are no names, and the listed loanwords."""
    found = set(LOANWORDS)
    for texts in lexicon.all_wordings(source_lexicon().first_name):
        found.update(_RUN.findall("\n".join(texts)))
    return frozenset(found)
