"""The recipes behind ``checker train``: which steps, in which order, with which files."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

from checker.evidence.lexicon import SourceLexicon
from checker.evidence.models import models_dir
from checker.languages import TARGETS
from checker.training.calibration import faithful_pairs, measure_rates
from checker.training.news_lexicon import compile_lexicon
from checker.training.tables import Recipe, build_tables
from checker.training.weights import read_examples, write_weights


def make_lexicon(shared: Path, models: Path | None, *, tables: bool, iterations: float) -> Iterator[str]:
    """Compiles the lexicon, builds the tables, measures rates; a line for each finished step.

    Tables that an earlier run wrote stay where they are unless they are built anew.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    folder = (models or models_dir()) / "lexicon"
    yield f"compiled: {compile_lexicon(folder)}"
    if tables:
        recipe = Recipe(shared / "data", shared / "sixway" / "news.jsonl", folder, iterations=iterations)
        for code, counts in build_tables(recipe, SourceLexicon(folder)).items():
            yield f"tables {code}: {counts}"
    for code in TARGETS:
        yield f"rates {code}: {measure_rates(faithful_pairs(shared, code), code, folder)}"


def make_weights(shared: Path, models: Path | None, development: Path | None = None) -> Iterator[str]:
    """Fits and writes the weights."""
    folder = (models or models_dir()) / "lexicon"
    examples = list(read_examples(shared, folder, development))
    yield f"{len(examples)} annotated and faithful sentences"
    write_weights(examples, folder / "weights.json")
    yield f"written: {folder / 'weights.json'}"
