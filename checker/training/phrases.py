"""The recipe of the phrase-based engine: ``checker train phrases`` makes everything in ``models/phrases``.

1. All Indonesian text that stands beside other text teaches the usual case of words and the n-gram model.
2. Sentence pairs are aligned (``phrase_corpus``), phrase pairs extracted (``phrase_extraction``) and counted.
3. For the other languages, counts through English are added; names, news lexicon and dictionaries fill gaps.
4. The pairs are scored, pruned and written (``phrase_building``), the weights tuned on held-out pairs.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.evidence.models import models_dir
from checker.languages import TARGETS
from checker.training.ngrams import build_language_model
from checker.training.phrase_building import (
    Pairs,
    Pool,
    added_pairs,
    best_of_group,
    group_sums,
    through_pivot,
    write_phrases,
)
from checker.training.phrase_corpus import Corpus, indonesian_text, learn_case, read_corpus, tuning_pairs
from checker.training.phrase_extraction import PhraseCounts, extract_phrases
from checker.training.phrase_lists import Row, dictionary_rows, lexicon_rows, name_rows, spelling_rows
from checker.training.phrase_tuning import tune
from checker.training.tables import Recipe
from checker.training.translator_config import TrainingError
from checker.translation.arrays import read_arrays, write_arrays
from checker.translation.cards import refresh_sums
from checker.translation.hashing import mix, sequence_hash
from checker.translation.language_model import NgramModel
from checker.translation.options import default_weights, named_weights
from checker.translation.phrase_table import Origin
from checker.translation.sentence import LANGUAGE_MODEL_FILE, SentenceTranslator
from checker.translation.tokens import split_target, true_case

logger = logging.getLogger(__name__)

PIVOT = "en"
#: Words of the longest phrases; Chinese and Japanese words are short.
LONGEST_SOURCE = {"zh": 6, "ja": 7}
LONGEST_SOURCE_DEFAULT = 5
LONGEST_TARGET = 6
#: Phrase pairs a table may hold: the size of the shipped files follows from it (about 12 bytes a pair).
BUDGET = {"en": 600_000}
BUDGET_DEFAULT = 290_000
#: A source phrase that text counts less often takes translations from the news lexicon.
RARE = 3.0
#: What a count through English is worth.
PIVOT_SCALE = 0.5
TUNING_PAIRS = 300
ITERATIONS = 0.5
#: How far a phrase may be moved (words).
DISTORTION = {"zh": 7, "ja": 8}
DISTORTION_DEFAULT = 5

Progress = Iterator[str]


@dataclass(frozen=True)
class PhraseRecipe:
    """What to build: languages, tuning pairs a language (0: default weights), rounds of tuning."""

    languages: tuple[str, ...] = TARGETS
    tuning: int = TUNING_PAIRS
    rounds: int = 4
    iterations: float = ITERATIONS


def make_phrases(shared: Path, models: Path | None = None, recipe: PhraseRecipe | None = None) -> Progress:
    """Builds the language model and the tables, tunes the weights; a line for each finished step.

    ``shared`` holds ``data`` and ``sixway``; ``models`` is the models folder (default: the shipped one), whose
    ``lexicon`` gives names and news words.

    Raises:
        TrainingError: there is no text to learn from.
    """
    recipe = recipe or PhraseRecipe()
    models = models or models_dir()
    folder = models / "phrases"
    sixway = shared / "sixway" / "news.jsonl"
    text = Recipe(shared / "data", sixway if sixway.is_file() else None, folder, iterations=recipe.iterations)
    usual, sizes = _language_model(text, folder / LANGUAGE_MODEL_FILE)
    yield f"language model: {sizes}"
    vocabulary = {word: n for n, word in enumerate(NgramModel(folder / LANGUAGE_MODEL_FILE).words)}
    english = _Side.read(text, PIVOT, "id", usual)
    yield f"{PIVOT}: {english.described()}"
    for code in (PIVOT, *(c for c in recipe.languages if c != PIVOT)):
        if code not in recipe.languages:
            continue
        pairs = english.pairs(Origin.TEXT) if code == PIVOT else _both_ways(text, code, usual, english)
        pairs = _with_lists(pairs, text, models / "lexicon", code, english)
        path = folder / f"{code}.phrases"
        meta = {"language": code, "weights": _start(path), "distortion": DISTORTION.get(code, DISTORTION_DEFAULT)}
        yield f"{code}: {write_phrases(path, pairs, vocabulary, meta, BUDGET.get(code, BUDGET_DEFAULT))}"
        if recipe.tuning:
            yield f"{code}: tuned to chrF++ {_tuned(text, path, code, recipe):.1f} on held-out text"
    refresh_sums(folder)


def _language_model(text: Recipe, path: Path) -> tuple[dict[str, str], dict[str, int]]:
    sentences = [split_target(sentence) for sentence, _ in indonesian_text(text, TARGETS)]
    if not any(sentences):
        raise TrainingError(f"{text.data}: there is no Indonesian text beside another language in it")
    path.parent.mkdir(parents=True, exist_ok=True)
    usual = learn_case(sentences)
    return usual, build_language_model(path, (true_case(words, usual) for words in sentences if words))


@dataclass
class _Side:
    """The phrases of one direction with the text that they come from."""

    corpus: Corpus
    counts: PhraseCounts

    @classmethod
    def read(cls, text: Recipe, code: str, into: str, usual: dict[str, str]) -> _Side:
        corpus = read_corpus(text, code, into, usual)
        return cls(corpus, extract_phrases(corpus, LONGEST_SOURCE.get(code, LONGEST_SOURCE_DEFAULT), LONGEST_TARGET))

    def described(self) -> dict[str, int]:
        return {"sentence pairs": len(self.corpus.weights), "phrase pairs": len(self.counts)}

    def pairs(self, origin: Origin) -> Pairs:
        return Pairs(self.counts, Pool.of(self.corpus, self.corpus), np.full(len(self.counts), origin, np.uint8))


def _both_ways(text: Recipe, code: str, usual: dict[str, str], english: _Side) -> Pairs:
    """Phrases of a language from text beside Indonesian and from text beside English."""
    pairs = _Side.read(text, code, "id", usual).pairs(Origin.TEXT)
    through = _Side.read(text, code, PIVOT, usual)
    ordered = english.counts.take(np.argsort(english.counts.source_hash, kind="stable"))
    counts = through_pivot(through.counts, ordered, PIVOT_SCALE)
    if not len(counts):
        return pairs
    pool = Pool.of(through.corpus, english.corpus)
    return pairs.joined(Pairs(counts, pool, np.full(len(counts), Origin.PIVOT, np.uint8)))


class _Known:
    """The source phrases of some pairs, as a set, and how often each pair and phrase was counted."""

    def __init__(self, counts: PhraseCounts) -> None:
        hashes, which = np.unique(counts.source_hash, return_inverse=True)
        self._totals = dict(zip(hashes.tolist(), np.bincount(which, counts.counts).tolist(), strict=True))
        self._pairs = np.sort(mix(counts.source_hash, counts.target_hash))

    def __contains__(self, words: object) -> bool:
        return isinstance(words, tuple) and sequence_hash(words) in self._totals

    def wants(self, source: tuple[str, ...], target: tuple[str, ...]) -> bool:
        """Whether a listed pair is worth adding: text holds it too, or hardly knows the source phrase."""
        first, second = sequence_hash(source), sequence_hash(target)
        if self._totals.get(first, 0.0) < RARE:
            return True
        wanted = mix(np.array([first], np.uint64), np.array([second], np.uint64))
        place = int(np.searchsorted(self._pairs, wanted)[0])
        return place < len(self._pairs) and self._pairs[place] == wanted[0]


def _english_meanings(english: _Side) -> Callable[[tuple[str, ...]], Sequence[tuple[tuple[str, ...], float]]]:
    """The best Indonesian phrases of English ones."""
    counts = english.counts
    shares = counts.counts / (group_sums(counts.source_hash, counts.counts) + 1)
    best = best_of_group(counts.source_hash, shares, 3)
    counts, shares = counts.take(best), shares[best]

    def meanings(words: tuple[str, ...]) -> list[tuple[tuple[str, ...], float]]:
        value = np.array([sequence_hash(words)], np.uint64)
        low, high = (int(np.searchsorted(counts.source_hash, value, side)[0]) for side in ("left", "right"))
        found = []
        for row in range(low, high):
            place, length = int(counts.target_place[row]), int(counts.target_length[row])
            numbers = english.corpus.target[place : place + length].tolist()
            found.append((tuple(english.corpus.target_words[n] for n in numbers), float(shares[row])))
        return found

    return meanings


def _with_lists(pairs: Pairs, text: Recipe, lexicon: Path, code: str, english: _Side) -> Pairs:
    """The pairs with names, news words and dictionaries added."""
    rows: list[Row] = []
    known = _Known(pairs.counts)
    if lexicon.is_dir():
        rows.extend(name_rows(lexicon, code))
        rows.extend(row for row in lexicon_rows(lexicon, code) if known.wants(row[0], row[1]))
    rows.extend(dictionary_rows(text.data, code, _english_meanings(english), known))
    latin = {word.lower() for word in english.corpus.source_words} | {w.lower() for w in english.corpus.target_words}
    listed = {source for source, _, _, _ in rows}
    rows.extend(row for row in spelling_rows(text.data, code, known, latin) if row[0] not in listed)
    if not rows:
        return pairs
    # Origins of lists come first: a pair that text holds too is marked as listed.
    return added_pairs(rows).joined(pairs)


def _start(path: Path) -> Mapping[str, float]:
    """The weights to begin with: those of an earlier table."""
    if path.is_file():
        return dict(read_arrays(path)[0]["weights"])
    return named_weights(default_weights())


def _tuned(text: Recipe, path: Path, code: str, recipe: PhraseRecipe) -> float:
    """Tunes the weights of a written table and stores them in it; returns the score on the held-out pairs."""
    translator = SentenceTranslator(path.parent, code)
    pairs = tuning_pairs(text, code, recipe.tuning)
    if not pairs:
        return 0.0
    weights, score = tune(translator, pairs, translator.weights, recipe.rounds)
    meta, arrays = read_arrays(path)
    copies: dict[str, NDArray[np.generic]] = {name: array.copy() for name, array in arrays.items()}
    write_arrays(path, {**meta, "weights": named_weights(weights), "tuned": round(score, 2)}, copies)
    return score
