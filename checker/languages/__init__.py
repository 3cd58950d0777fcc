"""The six languages, one module each; ``get_language`` loads a module when it is first needed."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from checker.languages.base import Language, SentenceRules, Token, TokenKind

SOURCE = "id"
TARGETS = ("en", "ar", "zh", "ja", "fr")
CODES = (SOURCE, *TARGETS)

_MODULES = {
    "id": "indonesian",
    "en": "english",
    "ar": "arabic",
    "zh": "chinese",
    "ja": "japanese",
    "fr": "french",
}


class UnknownLanguageError(ValueError):
    """A language code that the checker does not speak."""

    def __init__(self, code: str) -> None:
        super().__init__(f"unknown language {code!r}: use one of {', '.join(CODES)}")
        self.code = code


@cache
def get_language(code: str) -> Language:
    """The language of an ISO 639-1 code.

    Raises:
        UnknownLanguageError: the checker does not speak it.
    """
    if code not in _MODULES:
        raise UnknownLanguageError(code)
    language: Language = import_module(f"checker.languages.{_MODULES[code]}").LANGUAGE
    return language


__all__ = [
    "CODES",
    "SOURCE",
    "TARGETS",
    "Language",
    "SentenceRules",
    "Token",
    "TokenKind",
    "UnknownLanguageError",
    "get_language",
]
