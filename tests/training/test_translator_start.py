"""Embeddings from what co-occurs: translations lie near each other, whatever else stands in the sentences."""

import random

import numpy as np
import pytest

from checker.languages import CODES
from checker.training.translator_start import starting_embeddings
from checker.training.translator_store import Encoded

pytest.importorskip("scipy")

WORDS = 24  # pieces 0 to 23 are Indonesian, 24 to 47 their translations, 48 stands in every sentence, 49 in none
EVERYWHERE, NOWHERE, PIECES = 2 * WORDS, 2 * WORDS + 1, 2 * WORDS + 2


def pairs_of(seed: int, both_ways: bool) -> Encoded:
    """Sentences of five words with their translations in another order; every second pair the other way round."""
    rng = random.Random(seed)
    sentences, left, right, languages = [], [], [], []
    for number in range(1200):
        words = rng.sample(range(WORDS), 5)
        there = [w + WORDS for w in rng.sample(words, 5)]
        turned = both_ways and number % 2
        sentences += [[*words, EVERYWHERE], [*there, EVERYWHERE]]
        left.append(2 * number + bool(turned))
        right.append(2 * number + (not turned))
        codes = [CODES.index("id"), CODES.index("en")]
        languages.append(codes[::-1] if turned else codes)
    tokens = np.array([piece for sentence in sentences for piece in sentence], np.uint16)
    starts = np.arange(0, len(tokens) + 1, 6, dtype=np.int64)
    sides = np.array(left, np.int32), np.array(right, np.int32)
    return Encoded(tokens, starts, *sides, np.array(languages, np.uint8), np.zeros(len(left), np.uint8))


@pytest.mark.parametrize("both_ways", [False, True])
def test_a_piece_lies_nearest_to_its_translation(both_ways: bool) -> None:
    rows = starting_embeddings(pairs_of(3, both_ways), PIECES, 32, seed=7)
    likeness = rows[:WORDS] @ rows[WORDS : 2 * WORDS].T
    assert (likeness.argmax(1) == np.arange(WORDS)).all()


def test_rows_have_length_one_or_nothing() -> None:
    rows = starting_embeddings(pairs_of(3, False), PIECES, 32, seed=7)
    lengths = np.linalg.norm(rows, axis=1)
    assert rows.shape == (PIECES, 32)
    assert np.allclose(lengths[: 2 * WORDS], 1.0, atol=1e-5)
    assert lengths[NOWHERE] == 0


def test_the_same_seed_gives_the_same_rows() -> None:
    first, again = (starting_embeddings(pairs_of(3, False), PIECES, 16, seed=7) for _ in range(2))
    assert np.array_equal(first, again)


def test_fewer_pieces_than_width_leave_zeros() -> None:
    rows = starting_embeddings(pairs_of(3, False), PIECES, 64, seed=7)
    assert rows.shape == (PIECES, 64)
    assert not rows[:, PIECES:].any()
