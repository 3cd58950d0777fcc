"""Indonesian words that a translation only spells in its own letters: لوراه for lurah, ブパティ for bupati.

A name is spelt so, and so are loans and things that have no name elsewhere; a common word says nothing then.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from checker.checks.rule import Pair
from checker.evidence.lexicon import TargetLexicon, Term
from checker.languages import TokenKind
from checker.languages.arabic_transcription import is_transcription
from checker.languages.indonesian_kept import BLENDS, CULTURE, FALSE_FRIENDS, PLACE_HEADS, is_office
from checker.languages.japanese_loans import LOANWORDS, NAME_ENDINGS
from checker.languages.lemmas import is_known
from checker.languages.transliteration import is_indonesian_spelling, kana_fidelity, kana_likeness

#: Shorter words sound like others by chance.
MIN_LETTERS = 5
#: How faithfully katakana must spell a word; and how alike a rendering that is spelt out must be to count as a loan.
FAITHFUL, ALIKE = 0.9, 0.75

_KATAKANA = re.compile("[ァ-ヺー]+")


def spelt_out(pair: Pair) -> Iterator[tuple[int, int, Term]]:
    """Stretches of the translation (offsets) that spell out a common word, and the word."""
    if pair.language.code == "ar":
        find, is_spelling = _arabic_words, is_transcription
    elif pair.language.code == "ja":
        find, is_spelling = _katakana_words, _is_katakana_of
    else:
        return
    foreign = list(find(pair))
    words = list(_common_words(pair)) if foreign else []
    if not words:
        return
    opaque = [entry for entry in words if entry[2]]
    for first, last, start, end in foreign:
        # What renders another word of the source can only be one that no translation keeps.
        supported = any(pair.evidence.supported(i) for i in range(first, last + 1))
        text = pair.translation[start:end]
        for word, term, never_kept in opaque if supported else words:
            if is_spelling(word, text) and (never_kept or not _may_stay(pair, text, word, term)):
                yield start, end, term
                break


def _common_words(pair: Pair) -> Iterator[tuple[str, Term, bool]]:
    """Words of the source that every translation puts in its own; whether they are never kept as they are."""
    tokens = pair.evidence.source.tokens
    capitalised = " ".join(t.text.casefold() for t in tokens if t.text[:1].isupper() and not is_office(t.text.lower()))
    for term in pair.evidence.source.terms:
        for token in tokens[term.first : term.last + 1]:
            lower = token.text.lower()
            opaque = is_office(lower) or lower in PLACE_HEADS or token.text in BLENDS
            if opaque:
                yield lower, term, True
            elif (
                token.text == lower
                and len(lower) >= MIN_LETTERS
                and lower.isascii()
                and term.senses
                and term.listed
                and not any(s.is_name for s in term.senses)
                and lower not in CULTURE
                and lower not in capitalised  # Malang is a town, malang a misfortune.
            ):
                yield lower, term, False


def _arabic_words(pair: Pair) -> Iterator[tuple[int, int, int, int]]:
    """Arabic words that may be foreign ones, and pairs joined by a hyphen: tokens and offsets."""
    tokens = pair.evidence.target.tokens
    is_function_word = pair.language.is_function_word
    for i, token in enumerate(tokens):
        if token.kind is not TokenKind.WORD or token.text[0] < "ء":
            continue
        if i + 2 < len(tokens) and tokens[i + 1].text == "-" and tokens[i + 1].start == token.end:
            yield i, i + 2, token.start, tokens[i + 2].end
        elif token.end - token.start >= MIN_LETTERS and not is_function_word(token.text):
            yield i, i, token.start, token.end


def _katakana_words(pair: Pair) -> Iterator[tuple[int, int, int, int]]:
    """Words in katakana that are no listed loans: tokens and offsets."""
    target = pair.evidence.target
    for match in _KATAKANA.finditer(pair.translation):
        if _may_be_foreign(pair, match):
            yield target.token_at(match.start()), target.token_at(match.end() - 1), *match.span()


def _may_stay(pair: Pair, text: str, word: str, term: Term) -> bool:
    """Whether what spells a word is a word of the language or a loan."""
    return _known(pair, text) or _is_loan(pair, term, word) or _is_international(word)


def _known(pair: Pair, text: str) -> bool:
    """Whether Arabic letters are a word of the language: listed as a rendering, or in its dictionary."""
    if pair.language.code != "ar":
        return False
    return bool(pair.matcher.target_lexicon.glosses(pair.language.keys(text)[0])) or is_known(text, "ar")


def _is_international(word: str) -> bool:
    """Whether English spells a word so too: tenor may be a loan wherever it is spelt out."""
    return word not in FALSE_FRIENDS and is_known(word, "en")


def _may_be_foreign(pair: Pair, match: re.Match[str]) -> bool:
    return (
        len(match.group()) >= 3
        and match.group() not in LOANWORDS
        and not pair.translation.startswith(NAME_ENDINGS, match.end())
    )


@lru_cache(maxsize=16384)
def _is_katakana_of(word: str, text: str) -> bool:
    plain = word.replace("-", "")
    return is_indonesian_spelling(plain.replace("ngg", "ng")) and kana_fidelity(plain, text) >= FAITHFUL


def _is_loan(pair: Pair, term: Term, word: str) -> bool:
    """Whether a listed rendering of the word is itself a spelling of it: カメラ, الكاميرا, バティック."""
    lexicon = pair.matcher.target_lexicon
    return any(_lists_spelling(lexicon, s.number, word) for s in term.senses)


def _lists_spelling(lexicon: TargetLexicon, sense: int, word: str) -> bool:
    if lexicon.language.code == "ar":
        return any(is_transcription(word, part) for text in lexicon.texts(sense) for part in text.split())
    return any(
        kana_likeness(word, m.group()) >= ALIKE for text in lexicon.texts(sense) for m in _KATAKANA.finditer(text)
    )
