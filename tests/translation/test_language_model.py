"""The n-gram model: counts of a toy text, smoothed, in tables."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from checker.evidence.store import ModelError
from checker.training.ngrams import build_language_model
from checker.translation.language_model import END, UNKNOWN, NgramModel

TEXT = [
    "harga beras naik di pasar",
    "harga beras turun di pasar",
    "harga minyak naik di kota",
    "polisi menangkap pencuri di pasar",
    "polisi menangkap pencuri di kota",
    "menteri meninjau harga beras di pasar",
] * 3


@pytest.fixture
def model(tmp_path: Path) -> NgramModel:
    path = tmp_path / "toy.ngrams"
    build_language_model(path, [line.split() for line in TEXT], order=3)
    return NgramModel(path)


@pytest.mark.parametrize("context", [["polisi", "menangkap"], ["di"], ["beras", "pasar"], ["tak", "dikenal"]])
def test_probabilities_sum_to_about_one(model: NgramModel, context: list[str]) -> None:
    words = np.arange(model.size, dtype=np.int32)
    row = [-1] * (model.order - 1 - len(context)) + [model.number(w) for w in context]
    total = np.exp(model.score(np.array([row] * model.size, np.int32), words)).sum()
    assert total == pytest.approx(1, abs=0.1)  # Quantised in steps of 8 %.


def test_what_was_seen_is_more_probable(model: NgramModel) -> None:
    def score(text: str) -> float:
        return float(model.score_sentence([model.number(w) for w in text.split()]).sum())

    assert score("harga beras naik di pasar") > score("pasar di naik beras harga")
    assert score("polisi menangkap pencuri") > score("polisi menangkap beras")


def test_a_batch_scores_like_single_words(model: NgramModel) -> None:
    words = [model.number(w) for w in "menteri meninjau harga minyak di pasar".split()]
    whole = model.score_sentence(words)
    contexts = [[-1, 1], [1, words[0]], *[[a, b] for a, b in pairwise(words)]]
    one_by_one = [
        float(model.score(np.array([c], np.int32), np.array([w], np.int32))[0])
        for c, w in zip(contexts, [*words, END], strict=True)
    ]
    assert whole.tolist() == pytest.approx(one_by_one)


def test_unknown_words_have_a_number(model: NgramModel) -> None:
    assert model.number("xylofon") == UNKNOWN
    beyond = np.array([model.size + 5], np.int32)
    assert model.unigram(beyond) == model.unigram(np.array([UNKNOWN], np.int32))


@pytest.mark.parametrize("damage", ["missing", "truncated", "other"])
def test_a_damaged_file_is_named(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "toy.ngrams"
    if damage != "missing":
        build_language_model(path, [line.split() for line in TEXT], order=3)
        data = path.read_bytes()
        path.write_bytes(data[:-100] if damage == "truncated" else b"something else" + data)
    with pytest.raises(ModelError, match=r"toy\.ngrams"):
        NgramModel(path)
