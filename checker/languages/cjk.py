"""Tokens of languages written without spaces, by ICU's dictionary-based word breaker (UAX #29)."""

from __future__ import annotations

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


def _code_points(offset: int, wide: list[int]) -> int:
    """A UTF-16 offset as a code point offset, given the places of the characters that take two units."""
    for place in wide:
        if place >= offset:
            break
        offset -= 1
    return offset
