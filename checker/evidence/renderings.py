"""Renderings: the ways to say a sense in one language, as sequences of word keys or (Chinese, Japanese) as strings."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from checker.languages import Language, TokenKind

#: Words inside a rendering that a translation may leave out or change: "minister *of* trade".
LINKERS = frozenset("of the a an de du des la le les l d à au aux et and's to for in en dans".split())


class Rendering(NamedTuple):
    """One way to say a sense: its text, and per word the keys that match it (empty for zh and ja).

    ``negated``: a negative particle belongs to it (not allow), wherever the language puts it.
    """

    text: str
    words: tuple[frozenset[str], ...]
    negated: bool = False


#: A sense has fewer renderings than this, so that both numbers fit into one.
MAX_RENDERINGS = 1024


def pack_gloss(sense: int, rendering: int, *, single: bool) -> int:
    """A rendering that begins with some key, as the store holds it; ``single`` tells that it is one plain word."""
    return (sense * MAX_RENDERINGS + rendering) * 2 + single


def split_gloss(packed: int) -> tuple[int, int]:
    """The sense of a rendering as the store holds it, and what ``unpack_gloss`` reads."""
    return divmod(packed, 2 * MAX_RENDERINGS)


class Gloss(NamedTuple):
    """A rendering of a sense that begins with a key: its number there, and whether it is one plain word."""

    rendering: int
    single: bool


@cache
def unpack_gloss(packed: int) -> Gloss:
    """A gloss of some sense from the store: the same few come again and again."""
    return Gloss(packed >> 1, bool(packed & 1))


def pack_rendering(rendering: Rendering) -> str:
    """A rendering as the store holds it: text, words as ``key|key key|key``, and 1 where it is negated."""
    words = " ".join("|".join(sorted(word)) for word in rendering.words)
    return "\t".join([rendering.text, words, "1"] if rendering.negated else [rendering.text, words]).rstrip("\t")


def unpack_rendering(packed: str) -> Rendering:
    """A rendering from the store."""
    text, _, rest = packed.partition("\t")
    words, _, negated = rest.partition("\t")
    return Rendering(text, tuple(map(word_keys, words.split())), bool(negated))


def peek_rendering(packed: str) -> tuple[str, tuple[str, ...], int]:
    """The text of a rendering from the store, the keys of its first word and the number of its words."""
    text, _, rest = packed.partition("\t")
    words = rest.partition("\t")[0].split()
    return text, tuple(words[0].split("|")) if words else (), len(words)


def first_word(packed: str) -> tuple[frozenset[str], bool]:
    """The keys of the first word of a rendering from the store, and whether it is that one plain word."""
    words, _, negated = packed.partition("\t")[2].partition("\t")
    first, _, rest = words.partition(" ")
    return word_keys(first), not rest and not negated


def second_word(packed: str) -> frozenset[str]:
    """The keys of the second word of a rendering from the store; none where it has but one."""
    return word_keys(packed.partition("\t")[2].partition("\t")[0].partition(" ")[2].partition(" ")[0])


def partial_keys(packed: str) -> list[str]:
    """The keys of all words of a rendering of several words from the store; none of a negated one.

    "Allowed" is no half of "not be allowed".
    """
    words, _, negated = packed.partition("\t")[2].partition("\t")
    return words.replace(" ", "|").split("|") if " " in words and not negated else []


@lru_cache(maxsize=16384)
def word_keys(packed: str) -> frozenset[str]:
    """The keys of a word as the store holds them; many renderings share a word, and then its set."""
    return frozenset(packed.split("|")) if packed else frozenset()


@lru_cache(maxsize=4096)
def fold_character(c: str) -> str:
    """A character without width and case, where that is one character."""
    folded = unicodedata.normalize("NFKC", c).casefold()
    return folded if len(folded) == 1 else c


def fold(text: str) -> str:
    """A text with full-width forms and case made one, character by character so that offsets stay."""
    if unicodedata.is_normalized("NFKC", text) and text.casefold() == text:
        return text
    return "".join(map(fold_character, text))


def make_rendering(text: str, language: Language) -> Rendering:
    """The rendering that a wording makes in a language."""
    words = tuple(frozenset(word) for word in rendering_words(text, language))
    return Rendering(text, words, is_negated(text, language))


def rendering_words(text: str, language: Language) -> list[tuple[str, ...]]:
    """The keys of a rendering's words, without articles, particles and the like; empty for unspaced languages.

    Function words stay in English, where particles carry meaning (turn down, call off), and elsewhere beside a single
    other word: "médaille d'or" is no medal of any kind, "peu coûteux" not dear. Negators stay everywhere but for the
    mere particles, which ``is_negated`` tells.
    """
    if not language.spaced:
        return []
    words = _plain_words(text, language)
    content = [w for w in words if w not in LINKERS and w not in language.negative_particles]
    if language.code != "en":
        told = [w for w in content if not language.is_function_word(w) or w in language.negators]
        if len(told) == 1:
            told = [w for w in content if w in told or w not in language.mere_words]
        content = told or content
    return [language.keys(w) for w in content or words]


def is_negated(text: str, language: Language) -> bool:
    """Whether a negative particle belongs to a rendering of a spaced language."""
    return language.spaced and not language.negative_particles.isdisjoint(_plain_words(text, language))


def _plain_words(text: str, language: Language) -> list[str]:
    tokens = (t for t in language.tokenize(text) if t.kind is not TokenKind.PUNCTUATION)
    return [language.keys(t.text)[0] for t in tokens]
