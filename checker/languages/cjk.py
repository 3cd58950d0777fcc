"""Tokens of languages written without spaces, by ICU's dictionary-based word breaker (UAX #29)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.languages.base import Token, TokenKind


def scan_cjk(text: str, locale: str) -> list[Token]:
    """Tokens by ICU's word breaker for a locale; digits and Latin words as in spaced languages."""
    from icu4py.breakers import WordBreaker

    # The breaker counts UTF-16 units: texts with characters beyond the BMP get their offsets corrected.
    wide = [i for i, c in enumerate(text) if ord(c) > 0xFFFF]
    tokens: list[Token] = []
    for start, end in WordBreaker(text, locale).segments():
        if wide:
            start, end = _code_points(start, wide), _code_points(end, wide)
        piece = text[start:end]
        if not piece.strip():
            continue
        if piece[0].isdecimal():
            kind = TokenKind.NUMBER
        elif piece[0].isalpha() or piece[0] in "々〇ー":
            kind = TokenKind.WORD
        else:
            kind = TokenKind.PUNCTUATION
        tokens.append(Token(piece, start, end, kind))
    return tokens


def rejoined(tokens: Sequence[Token], text: str, words: re.Pattern[str]) -> list[Token]:
    """Tokens in which words that the breaker cut after their first character are whole: 上 and がった are 上がった.

    The breaker takes 上 and 下 for "above" and "below" where they begin a verb.
    """
    found = list(tokens)
    for match in words.finditer(text):
        first = next((i for i, t in enumerate(found) if t.start == match.start()), None)
        if first is None or found[first].end != match.start() + 1:
            continue
        last = next((i for i in range(first, len(found)) if found[i].end >= match.end()), first)
        rest = text[match.end() : found[last].end]
        whole = [Token(match.group(), match.start(), match.end(), TokenKind.WORD)]
        if rest:
            whole.append(Token(rest, match.end(), found[last].end, TokenKind.WORD))
        found[first : last + 1] = whole
    return found


def _code_points(offset: int, wide: list[int]) -> int:
    """A UTF-16 offset as a code point offset, given the places of the characters that take two units."""
    for place in wide:
        if place >= offset:
            break
        offset -= 1
    return offset
