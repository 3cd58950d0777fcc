"""Words of a language that is neither the source's wording nor the translation's: “exchange rate” in Japanese.

A translation that went through English keeps English words; one that was put together from parts keeps Indonesian ones
that the sentence does not even hold. What the source writes itself is as foreign there, and names have capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.checks.rule import Pair
from checker.languages import Token
from checker.languages.foreign_loans import KEPT_EVERYWHERE, KEPT_IN_FRENCH, is_pinyin
from checker.languages.indonesian_kept import BLENDS, CULTURE
from checker.languages.lemmas import is_known

#: Shorter words are units, particles of names, or parts of formulas.
MIN_LETTERS = 4

_LOWER = re.compile("[a-z]{4}")
#: What is joined to a word makes it an address, a file, a handle or a formula.
_JOINED = frozenset("@#/\\_.-:&=+’'{<$%[")


def foreign_words(pair: Pair) -> Iterator[tuple[int, int, str]]:
    """Runs of foreign words (first and last token) and the language that they are of."""
    if pair.language.script != "Latin" and not _LOWER.search(pair.translation):
        return
    tokens = pair.evidence.target.tokens
    source = pair.source.casefold()
    asked = [
        i
        for i, token in enumerate(tokens)
        if len(token.text) >= MIN_LETTERS and _is_plain(token.text) and token.text.removesuffix("s") not in source
    ]
    pair.matcher.target_lexicon.read_words([tokens[i].text for i in asked])
    end = -1
    for i in asked:
        if i <= end:
            continue
        token = tokens[i]
        language = _language_of(pair, token.text)
        if language is None:
            continue
        first, end = _run(pair, tokens, i)
        if not _belongs_to_name(pair, tokens, first, end):
            yield first, end, language


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isalpha() and text.islower()


def _language_of(pair: Pair, word: str) -> str | None:
    """The language of a word that is none of the translation's; nothing if it is, or of no language that is known."""
    code, lexicon = pair.language.code, pair.matcher.target_lexicon
    if word in KEPT_EVERYWHERE or word in CULTURE or word in pair.language.kept_words:
        return None
    if word in BLENDS:
        return "Indonesian"  # That parallel text left one says nothing: huntara for hunian sementara.
    if lexicon.is_word(word) or lexicon.glosses(word):
        return None
    if pair.language.script == "Latin" and is_known(word, code):
        return None
    if code != "en" and is_known(word, "en"):
        return None if code == "fr" and word in KEPT_IN_FRENCH else "English"
    listed = pair.matcher.source_lexicon.lookup(word)
    if listed[1] and not any(s.is_name for s in listed[0]):
        return "Indonesian"
    if code != "fr" and is_known(word, "fr"):
        return "French"
    return "pinyin" if code == "zh" and is_pinyin(word) else None


def _run(pair: Pair, tokens: list[Token], i: int) -> tuple[int, int]:
    """The foreign word with those that follow or precede it in the same language: of the exchange rate."""
    first = last = i
    if pair.language.script == "Latin":
        while last + 1 < len(tokens) and _is_left(pair, tokens[last + 1]):
            last += 1
        return first, last
    while last + 1 < len(tokens) and _is_plain(tokens[last + 1].text):
        last += 1
    while first and _is_plain(tokens[first - 1].text):
        first -= 1
    return first, last


def _is_left(pair: Pair, token: Token) -> bool:
    return (
        _is_plain(token.text)
        and len(token.text) >= MIN_LETTERS
        and token.text not in pair.source.casefold()
        and _language_of(pair, token.text) is not None
    )


def _belongs_to_name(pair: Pair, tokens: list[Token], first: int, last: int) -> bool:
    """Whether the words are part of a name or an address: Bank of America, Rafflesia arnoldii, www.example.org."""
    text, start, end = pair.translation, tokens[first].start, tokens[last].end
    if text[max(start - 1, 0) : start] in _JOINED or (
        text[end : end + 1] in _JOINED and text[end + 1 : end + 2].isalnum()
    ):
        return True
    if pair.language.script == "Latin":
        around = [tokens[i].text for i in (first - 1, last + 1) if 0 <= i < len(tokens) and (i > 0 or not first)]
        return any(t.isascii() and t[0].isupper() for t in around)
    around = [tokens[i].text for i in (first - 1, last + 1) if 0 <= i < len(tokens)]
    return any(t[0].isascii() and t[0].isalpha() and not t.islower() for t in around)
