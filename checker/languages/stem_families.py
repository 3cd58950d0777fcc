"""Words that a stemmer takes for one and that mean different things: office and officer, élève and élevé.

A stemmer (Snowball; for Arabic a light one) cuts endings by rule and brings together what belongs together, most of the
time. The lists name the exceptions, by hand: a line is a stem and behind a colon the families of its words, separated
by strokes. The first family of a line keeps the stem, each of the others has its first word instead; what no line names
is stemmed by rule.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module


@cache
def family_stems(code: str) -> dict[tuple[str, str], str]:
    """What stands for the stem of the listed words of a language: (stem by rule, word) -> stem."""
    lines: str = import_module(f"checker.languages.stem_families_{code}").LINES
    found: dict[tuple[str, str], str] = {}
    for line in lines.split("\n"):
        stem, _, families = line.partition(": ")
        _, *others = families.split(" / ")
        for words in map(str.split, others):
            found |= dict.fromkeys(((stem, word) for word in words), f"={words[0]}")  # "Unit" is itself a stem.
    return found
