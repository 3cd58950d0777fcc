"""What the readers of bilingual files share: languages of a file, and units that become pairs."""

from __future__ import annotations

import re

from checker.documents.detection import parse_language
from checker.languages import CODES, SOURCE, TARGETS, UnknownLanguageError
from checker.pairs import MAX_SIDE, PairError, SentencePair

_SPACE = re.compile(r"[ \t\r\n\f\v]+")


def require_indonesian(tag: str, line: int) -> None:
    """Refuses a source language that is not Indonesian; one that is not told is taken for it.

    Raises:
        PairError: another language.
    """
    try:
        code = parse_language(tag) if tag else SOURCE
    except UnknownLanguageError:
        code = tag
    if code != SOURCE:
        raise PairError(line, f"the source language must be Indonesian (id), this file translates from {tag!r}")


def target_language(tag: str, language: str | None, line: int) -> str:
    """The code of the target language that a file names; ``language`` where it names none.

    Raises:
        PairError: none is named, or it is none that is translated into.
    """
    wanted = tag or language or ""
    if not wanted:
        raise PairError(line, f"the file names no target language: give it with --language ({', '.join(TARGETS)})")
    try:
        code = parse_language(wanted)
    except UnknownLanguageError:
        known = ", ".join(c for c in CODES if c != SOURCE)
        raise PairError(line, f"the target language must be one of {known}, not {wanted!r}") from None
    if code not in TARGETS:
        raise PairError(line, f"the target language must be one of {', '.join(TARGETS)}, not {wanted!r}")
    return code


def pair(number: str | int, source: str, translation: str, language: str, line: int) -> SentencePair | PairError:
    """A pair, or the error that a side is too long; ``line`` is where the unit begins."""
    for name, text in (("source", source), ("translation", translation)):
        if len(text) > MAX_SIDE:
            return PairError(line, f"{name!r} has {len(text):,} characters, at most {MAX_SIDE:,} are checked")
    return SentencePair(number, source, translation, language, line)


def plain(text: str) -> str:
    """Text of a unit with its line breaks and indentation as single spaces."""
    return _SPACE.sub(" ", text).strip(" ")
