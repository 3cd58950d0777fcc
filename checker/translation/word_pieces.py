"""From pieces to words: which words a sentence has, and which pieces of a model each of them is made of."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from checker.languages import TokenKind, get_language

Span = tuple[int, int]


def word_spans(text: str, code: str) -> list[Span]:
    """The places of the words and numbers of a text (code points); marks are left out."""
    tokens = get_language(code).tokenize(text)
    return [(t.start, t.end) for t in tokens if t.kind is not TokenKind.PUNCTUATION]


def pooling(words: Sequence[Span], pieces: Sequence[Span], before: int, length: int) -> NDArray[np.float32]:
    """Words × positions of a model: the share of each piece in a word, by characters; each row sums to 1.

    ``pieces`` are the places of the pieces in the text, ``before`` the positions in front of the first one, ``length``
    all positions. A word without pieces (cut off, or unknown to the model) has an empty row.
    """
    shares = np.zeros((len(words), length), np.float32)
    if words and pieces:
        starts, ends = np.array(words).T[:, :, None], np.array(pieces).T[:, None, :]
        common = np.minimum(starts[1], ends[1]) - np.maximum(starts[0], ends[0])
        shares[:, before : before + len(pieces)] = np.maximum(common, 0)
    total = shares.sum(1, keepdims=True)
    np.divide(shares, total, out=shares, where=total > 0)
    return shares


def wrong_words(words: Sequence[Span], wrong: Sequence[Span]) -> NDArray[np.float32]:
    """1 for each word that shares a character with a wrong stretch, else 0."""
    return np.array([any(a < end and start < b for a, b in wrong) for start, end in words], np.float32)
