"""The shape of a language's words for numbers, units and money; the data stand in ``quantities_<code>``.

Tables are written as text: ``code: phrase; phrase; …`` a line. Phrases are lower case, as they stand in text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from importlib import import_module


@dataclass(frozen=True)
class QuantityWords:
    """What one language says about quantities.

    ``decimal`` and ``thousands`` are the native separators; ``other_decimal`` tells that the other convention is
    usual too (Arabic news writes 1.5 and 1,5).

    ``cardinals`` hold values below a hundred (in Chinese and Japanese: the numeral characters), ``multipliers`` what
    multiplies the number before it within a thousand (hundred, *puluh*; ``belas`` adds ten), ``scales`` the powers
    from a thousand on (``attached_scales`` only where they touch the digits: ``$5m``), ``rounds`` whole numbers that
    need no multiplier (*مئتان*, two hundred). ``ordinals``, ``fractions`` (``half``), ``denominators`` (``thirds``),
    ``dozens`` (round numbers such as *dozen*, *dizaine*) and ``vague`` (phrase to interval: *dozens*, *puluhan*) are
    by phrase; ``ambiguous_fractions`` are fractions spelled like a number (*خمس*). ``few`` are words for two to nine,
    which count before a unit; ``rounded_spans`` phrases whose number also means another (*quinze jours*, two weeks).
    ``multiples`` are words for so many times (*twice*, *doubled*), ``articles`` stand for one before a scale word,
    ``joiners`` join the parts of a number.

    ``units`` map unit codes to phrases after the number (several codes, joined by ``|``, for an ambiguous phrase),
    ``duals`` to the dual nouns that say *two* by themselves, ``prefixes`` to phrases before the number (``Rp``,
    ``magnitude``). ``rates`` map unit codes to the words that say *per unit* on their own (*daily*), ``per`` are the
    words that mean *for each* before a unit.

    ``approximate`` are words before a number, ``approximate_after`` after it, that make it approximate.
    ``linkers`` may stand between number and unit. ``range_words`` (with the word that opens the range, if any) and
    ``ratio_words`` join two numbers, ``product_words`` the factors of a product (3 x 24 hours) or the sides of an
    area. ``start_words`` and ``end_words`` stand next to the values from and to which something changes (before them;
    in Japanese after them); ``clear_change`` says that they mean little else before a number. ``counters`` are the
    characters that follow what is counted in Chinese and Japanese. ``labels`` are regular expressions of what has
    digits and is neither quantity nor date (law articles, phone numbers, halves of a match), ``idioms`` of phrases
    that hold a number word but count nothing. ``piece_rate`` is an expression of
    prices by the piece. ``numbered`` are the kinds of labels whose numbers are compared, each
    with an expression in which ``{}`` stands for the numbers.
    """

    decimal: str
    thousands: str
    other_decimal: bool = False
    cardinals: Mapping[str, int] = field(default_factory=dict)
    multipliers: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    attached_scales: Mapping[str, int] = field(default_factory=dict)
    rounds: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_prefixes: tuple[str, ...] = ()
    ordinal_suffixes: tuple[str, ...] = ()
    fractions: Mapping[str, Fraction] = field(default_factory=dict)
    denominators: Mapping[str, int] = field(default_factory=dict)
    ambiguous_fractions: frozenset[str] = frozenset()
    dozens: Mapping[str, int] = field(default_factory=dict)
    vague: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    few: frozenset[str] = frozenset()
    rounded_spans: Mapping[str, int] = field(default_factory=dict)
    multiples: Mapping[str, int] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    linkers: frozenset[str] = frozenset()
    per: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    duals: Mapping[str, str] = field(default_factory=dict)
    prefixes: Mapping[str, str] = field(default_factory=dict)
    rates: Mapping[str, str] = field(default_factory=dict)
    approximate: frozenset[str] = frozenset()
    approximate_after: frozenset[str] = frozenset()
    range_words: tuple[tuple[str, str], ...] = ()
    product_words: frozenset[str] = frozenset({"x", "×"})
    ratio_words: frozenset[str] = frozenset()
    start_words: frozenset[str] = frozenset()
    end_words: frozenset[str] = frozenset()
    clear_change: bool = False
    counters: str = ""
    labels: tuple[str, ...] = ()
    idioms: tuple[str, ...] = ()
    piece_rate: str = "(?!)"
    #: What says that a number is compared with the usual (an expression over lower-case text).
    usual: str = "(?!)"
    #: What stands near the score of a match (an expression over folded text).
    score_words: str = "(?!)"
    #: By the unit of a rate that is a kind of day (weekend), or an end (月末): what names it without saying how often.
    named_days: Mapping[str, str] = field(default_factory=dict)
    #: What stands at a value to which, or by which, something changes: expressions over the lower-case text that ends
    #: with the value's beginning, or (Japanese) begins at its end.
    changes_to: str = "(?!)"
    changes_by: str = "(?!)"
    #: What says that households, or that persons, are counted (expressions over lower-case text after the number).
    households: str = "(?!)"
    persons: str = "(?!)"
    numbered: tuple[tuple[str, str], ...] = ()


def table(text: str) -> dict[str, str]:
    """``code: phrases`` lines as phrase -> code; a phrase listed under several codes is ambiguous (``a|b``)."""
    found: dict[str, str] = {}
    for line in text.strip().splitlines():
        code, _, phrases = line.partition(":")
        for phrase in phrases.split(";"):
            key = phrase.strip()
            if key:
                found[key] = f"{found[key]}|{code.strip()}" if key in found else code.strip()
    return found


def numbers(text: str) -> dict[str, int]:
    """``value: phrases`` lines as phrase -> value."""
    return {phrase: int(value) for phrase, value in table(text).items()}


def phrases(text: str) -> frozenset[str]:
    """Phrases separated by semicolons or line ends."""
    return frozenset(p for part in re.split("[;\n]", text) if (p := " ".join(part.split())))


def listed(text: str) -> dict[str, int]:
    """Words in order as word -> value, from one on."""
    return {word: value for value, word in enumerate(text.split(), 1)}


def intervals(text: str) -> dict[str, tuple[int, int]]:
    """``low-high: phrases`` lines as phrase -> interval."""
    found = {}
    for phrase, bounds in table(text).items():
        low, _, high = bounds.partition("-")
        found[phrase] = (int(low), int(high))
    return found


@cache
def quantity_words(code: str) -> QuantityWords:
    """The quantity words of a language by its ISO 639-1 code."""
    words: QuantityWords = import_module(f"checker.languages.quantities_{code}").WORDS
    return words
