"""Names that Latin letters keep as they are (en, fr) and that became others: a half, a given name, a slip.

An unlisted name of Indonesia, Korea or the Netherlands is written alike in English and French. What is told here needs
a witness beside it: the other half of the name, its hyphen, or its first and last letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.facts.name_spellings import bare
from checker.facts.name_types import SourceName
from checker.facts.names import Names
from checker.languages import Token, TokenKind
from checker.languages.surnames import SURNAMES
from checker.languages.transliteration import fold_latin, latin_sounds, letter_distance, likeness

#: Letters of a word that keeps its first and last ones while its middle became another word: Transsion, Transmission.
KEPT_LETTERS = 3
MIN_LETTERS = 6
MIN_SLIP = 2  # One letter may be that of another language: Hortikultural, Horticultural.
MAX_SLIP = 3
#: Likeness that the parts of a mangled name have with their words, and one of them at least.
SOMEWHAT_ALIKE = 0.5
MOSTLY_ALIKE = 0.6
#: How Korean syllables are also spelt.
_KOREAN = (
    *(("oo", "u"), ("eo", "o"), ("eu", "u"), ("ee", "i"), ("yi", "i"), ("ae", "e"), ("ou", "u"), ("wu", "u")),
    *(("ch", "j"), ("k", "g"), ("p", "b"), ("t", "d"), ("r", "l"), ("sh", "s")),
)
_HYPHENED = re.compile(r"[A-Z][a-z]+-[a-z]+")

#: Offsets on both sides: of the name, and of what stands in its place.
Changed = tuple[tuple[int, int], tuple[int, int]]


def changed_names(names: Names) -> Iterator[Changed]:
    """Names of which a part, or every part, was spelt as another name."""
    if names.script != "Latin":
        return
    yield from _hyphened(names)
    yield from _neighbours(names)
    for name in names.source_names:
        if not name.senses:
            yield from _mangled(names, name)
            yield from _corrected(names, name)


def _hyphened(names: Names) -> Iterator[Changed]:
    """*Ji-hoon* that became *Ji-hyun*, or whose family name changed."""
    mine = [t for t in names.evidence.source.tokens if "-" in t.text and _HYPHENED.fullmatch(t.text)]
    if not mine:
        return
    theirs = [t for t in names.target.tokens if "-" in t.text and _HYPHENED.fullmatch(bare(t))]
    left = [t for t in mine if not any(_korean(t.text) == _korean(bare(o)) for o in theirs)]
    rest = [t for t in theirs if not any(_korean(o.text) == _korean(bare(t)) for o in mine)]
    if len(left) == 1 and len(rest) == 1 and not names.latin.has_related(left[0].text.replace("-", "")):
        one, other = left[0].text.split("-")[0], bare(rest[0]).split("-")[0]
        if _korean(one) == _korean(other):
            yield (left[0].start, left[0].end), (rest[0].start, rest[0].start + len(bare(rest[0])))
    for token in mine:
        same = [o for o in theirs if _korean(o.text) == _korean(token.text)]
        own = _before(names.evidence.source.tokens, token)
        before = _before(names.target.tokens, same[0]) if same else None
        if own is None or before is None or names.latin.has_related(own.text) or names.is_source_word(before.text):
            continue
        own_family, family = (SURNAMES.get(t.text.casefold(), frozenset()) for t in (own, before))
        if own_family and family and own_family.isdisjoint(family):  # Park and Pak are one family name.
            yield (own.start, own.end), (before.start, before.end)


def _korean(text: str) -> str:
    folded = fold_latin(text).replace("-", "")
    for usual, other in _KOREAN:
        folded = folded.replace(usual, other)
    return re.sub(r"(.)\1", r"\1", folded)


def _before(tokens: Sequence[Token], token: Token) -> Token | None:
    at = next((i for i, t in enumerate(tokens) if t.start == token.start), 0)
    before = tokens[at - 1] if at else None
    return before if before is not None and before.text[0].isupper() and token.start - before.end == 1 else None


def _is_copied(names: Names, word: str) -> bool:
    return fold_latin(word) in names.latin.everything


def _neighbours(names: Names) -> Iterator[Changed]:
    """*Medan Selayang* that became *Medan Helvetia*: the word behind a kept one is another, unknown word."""
    capitals = [t for t in names.evidence.source.tokens if t.text[:1].isupper() and _is_name(t)]
    beside = [(kept, lost) for kept, lost in pairwise(capitals) if lost.start - kept.end == 1]
    if not beside:
        return
    places = {w for n in names.source_names if "place" in n.groups for w in n.words}
    for kept, lost in beside:
        if fold_latin(kept.text) not in names.latin.folded or names.latin.has_related(lost.text):
            continue
        ordinary = names.is_ordinary(kept.text) or names.is_ordinary(lost.text)
        if (ordinary and kept.text not in places) or _is_explained(names, lost):
            continue
        for one, other in pairwise(names.target.tokens):
            if fold_latin(one.text) != fold_latin(kept.text) or other.start - one.end != 1:
                continue
            if _is_other(names, other) and likeness(lost.text, bare(other), "Latin") < 1:
                yield (lost.start, lost.end), (other.start, other.start + len(bare(other)))
                return


def _is_name(token: Token) -> bool:
    text = token.text
    return token.kind is TokenKind.WORD and text[:1].isupper() and text[1:].islower() and len(text) > 2


def _is_explained(names: Names, token: Token) -> bool:
    """Whether the translation renders a word of the source, as a word or a listed name."""
    evidence = names.evidence
    pairs = zip(evidence.source.terms, evidence.matches, strict=True)
    return any(found and term.start <= token.start < term.end for term, found in pairs)


def _is_other(names: Names, token: Token) -> bool:
    """Whether a capitalised word is a name that nothing in the source explains."""
    text = bare(token)
    return (
        token.kind is TokenKind.WORD
        and text[:1].isupper()
        and text[1:].islower()
        and len(text) > 2
        and not names.is_source_word(text)
        and names.is_unsupported(token)
        and not names.is_dictionary_word(text)
    )


def _mangled(names: Names, name: SourceName) -> Iterator[Changed]:
    """*Jeroen Dijkstra* that became *Jerome Dykstar*: every word resembles its own and none is it."""
    words = name.words
    if len(words) < 2 or names.looks_like(name) != "person" or any(_is_copied(names, w) for w in words):
        return
    tokens = [t for t in names.target.tokens if t.kind is TokenKind.WORD]
    for i in range(len(tokens) - len(words) + 1):
        run = tokens[i : i + len(words)]
        texts = [bare(t) for t in run]
        if not all(t[:1].isupper() and not names.is_source_word(t) for t in texts):
            continue
        if any(b.start - a.end > 1 for a, b in pairwise(run)) or all(map(names.is_dictionary_word, texts)):
            continue
        pairs = list(zip(words, texts, strict=True))
        initials = all(fold_latin(w)[:1] == fold_latin(t)[:1] for w, t in pairs)
        likes = [likeness(w, t, "Latin") for w, t in pairs]
        alike = initials and max(likes) >= MOSTLY_ALIKE and sum(likes) >= SOMEWHAT_ALIKE * len(likes)
        if alike and any(_frame(w) != _frame(t) for w, t in pairs):
            yield (name.start, name.end), (run[0].start, run[-1].start + len(texts[-1]))
            return


def _frame(word: str) -> str:
    """The consonants of a name, which other spellings of it keep: Haniyah, Haniyeh."""
    return re.sub(r"(.)\1", r"\1", re.sub("[aeiouhwy]", "", latin_sounds(word)))


def _corrected(names: Names, name: SourceName) -> Iterator[Changed]:
    """*Transsion* that became *Transmission*: an ordinary word with the same first and last letters."""
    for word in name.words:
        # Most names are copied: only for the others are the dictionaries opened.
        if len(word) < MIN_LETTERS or _is_copied(names, word):
            continue
        if names.is_ordinary(word) or names.is_dictionary_word(word):
            continue
        folded = fold_latin(word)
        for i, token in enumerate(names.target.tokens):
            text = bare(token)
            other = fold_latin(text)
            if (
                i
                and token.kind is TokenKind.WORD
                and text[:1].isupper()
                and other[:KEPT_LETTERS] == folded[:KEPT_LETTERS]
                and other[-KEPT_LETTERS:] == folded[-KEPT_LETTERS:]
                and MIN_SLIP <= letter_distance(folded, other) <= MAX_SLIP
                and names.is_unsupported(token)
                and not names.is_source_word(text)
                and names.is_dictionary_word(text)
                and _frame(word) != _frame(text)
            ):
                yield (name.start, name.end), (token.start, token.start + len(text))
                return
