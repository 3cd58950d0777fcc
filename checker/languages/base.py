"""What the checker knows of a language: tokens, matching keys, function words, sentence ends.

Each language is one module of this package that defines ``LANGUAGE``. All offsets count Unicode code points.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class TokenKind(Enum):
    """What a token is for matching: only words carry meaning keys, numbers have rules of their own."""

    WORD = "word"
    NUMBER = "number"
    PUNCTUATION = "punctuation"


class Token(NamedTuple):
    """A token with its place in the text (code points, ``end`` exclusive)."""

    text: str
    start: int
    end: int
    kind: TokenKind


@dataclass(frozen=True)
class SentenceRules:
    """Data for the sentence splitter (``checker.documents.segmentation``).

    Abbreviations are written in lower case without their final full stop (``dr``, ``dok``, ``m.si``).
    A full stop after one of ``abbreviations`` never ends a sentence; after one of ``numeric_abbreviations``
    it does not before a number (``No. 5``, ``Nov. 5``); after one of ``ambiguous_abbreviations`` (company
    forms, degrees), an initial or a dotted acronym it does only before one of ``starters``, words in lower
    case that begin sentences but no names. ``continuation`` is a regular expression for what goes on with
    the same sentence after a closing quote (``と述べた``, ``他说``); empty for none. ``cased`` tells
    whether sentences begin with a capital.
    """

    abbreviations: frozenset[str] = frozenset()
    numeric_abbreviations: frozenset[str] = frozenset()
    ambiguous_abbreviations: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    continuation: str = ""
    cased: bool = True


class Language(ABC):
    """A language as the checker sees it.

    ``code`` is the ISO 639-1 code, ``name`` its English name, ``script`` the Unicode script that its
    text is mainly written in, ``function_words`` the words (lower case) that carry no meaning of their own,
    ``negators`` those that turn the meaning of what follows (or, in Japanese, precedes) into its opposite,
    ``negative_particles`` the mere particles among them (not, ne … pas), which move about in the sentence.
    """

    code: str
    name: str
    script: str
    rtl: bool = False
    spaced: bool = True
    function_words: frozenset[str] = frozenset()
    #: Function words that a wording of several words is known without, even by the one word that is left of it.
    mere_words: frozenset[str] = frozenset()
    #: Function words with which a clause or phrase begins (or, where ``head_final``, ends) that can be left out whole.
    connectives: frozenset[str] = frozenset()
    head_final: bool = False
    #: Words (as ``keys`` gives them first) with which a clause begins: no negator before them denies what follows.
    clause_openers: frozenset[str] = frozenset()
    #: Negators that deny only together with another one close behind: French ne, which elsewhere is mere style.
    half_negators: frozenset[str] = frozenset()
    #: A conjunction that is written as part of the next word (Arabic و).
    attached_conjunction: str = ""
    negators: frozenset[str] = frozenset()
    #: Verbs and nouns (lemmas, as ``keys`` gives them) that undo what they govern: lift a ban, cut off access.
    reversers: frozenset[str] = frozenset()
    #: Verbs (lemmas, as ``keys`` gives them) that say little without what stands beside them: put, take, make.
    light_verbs: frozenset[str] = frozenset()
    #: Indonesian words that its press keeps as they are, in lower case.
    kept_words: frozenset[str] = frozenset()
    negative_particles: frozenset[str] = frozenset()

    @abstractmethod
    def tokenize(self, text: str) -> list[Token]:
        """Splits text into tokens in order; whitespace belongs to none."""

    @abstractmethod
    def keys(self, word: str) -> tuple[str, ...]:
        """The forms under which a word is looked up, most exact first: surface, lemma, stem."""

    def is_function_word(self, word: str) -> bool:
        """Whether the word carries no meaning of its own."""
        return word.casefold() in self.function_words


_WORD = r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*"
_NUMBER = r"\d+(?:[.,:/٫٬\u00a0\u202f]?\d+)*"
_KINDS = {"number": TokenKind.NUMBER, "word": TokenKind.WORD, "punct": TokenKind.PUNCTUATION}
_TOKEN = re.compile(rf"(?P<number>{_NUMBER})|(?P<word>{_WORD})|(?P<punct>\S)")


def scan_tokens(text: str, pattern: re.Pattern[str] = _TOKEN) -> list[Token]:
    """Tokens by a pattern with the groups ``number``, ``word`` and ``punct``."""
    return [Token(m[0], *m.span(), _KINDS[m.lastgroup or "punct"]) for m in pattern.finditer(text)]
