"""Makes the lists of places in simplemma's dictionaries anew (``checker.languages.front_coding``).

    python -m checker.training.lemma_blocks

They belong to the version of simplemma that is installed; with another one dictionaries are unpacked, which is slower.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.languages.front_coding import write_blocks
from checker.languages.lemmas import places_of

#: The languages whose words have a lemma.
CODES = ("en", "fr", "ar")


def make_lemma_blocks() -> Iterator[str]:
    """Writes the list of each language; a line for each.

    Raises:
        ValueError: simplemma's dictionaries have another format.
    """
    for code in CODES:
        dictionary, blocks = places_of(code)
        yield f"{code}: {write_blocks(dictionary, blocks)} words, {blocks}"


if __name__ == "__main__":
    for line in make_lemma_blocks():
        print(line)
