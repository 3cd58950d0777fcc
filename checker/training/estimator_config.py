"""The configuration of the estimator's training: presets, and files that change them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.training.translator_config import TrainingError, check_numbers, read_table

PRESETS = Path(__file__).with_name("estimator.toml")


@dataclass(frozen=True)
class EstimatorData:
    """What is planted: pairs of each language, how often, and the limit of their length in pieces."""

    pairs: int
    variants: int
    dev_sentences: int
    longest: int


@dataclass(frozen=True)
class TaggerConfig:
    """The shape of the tagger."""

    width: int
    reach: int
    dropout: float


@dataclass(frozen=True)
class TaggerLoop:
    """How long and how fast: see ``estimator.toml`` for each key."""

    minutes: float
    steps: int
    rate: float
    warmup: int
    batch: int
    wrong: float
    evaluate: int
    save: float
    threads: int


@dataclass(frozen=True)
class EstimatorConfig:
    """Everything that decides what comes out, but for the translator (its preset or file is named)."""

    name: str
    seed: int
    translator: str
    data: EstimatorData
    model: TaggerConfig
    training: TaggerLoop


def load_estimator_config(name: str) -> EstimatorConfig:
    """A preset by its name, or the configuration in a file.

    Raises:
        TrainingError: there is no such preset or file, or a key or value in it is wrong.
    """
    return _built(*read_table(name, PRESETS))


def _built(name: str, table: Mapping[str, Any]) -> EstimatorConfig:
    config = EstimatorConfig(
        name,
        int(table["seed"]),
        str(table["translator"]),
        EstimatorData(**table["data"]),
        TaggerConfig(**table["model"]),
        TaggerLoop(**table["training"]),
    )
    for part in (config.data, config.model, config.training):
        check_numbers(name, part)
    if not (config.training.minutes or config.training.steps):
        raise TrainingError(f"{name}: give the length of the training in minutes or in steps")
    if not (config.model.width and config.training.batch and config.training.evaluate and config.data.variants):
        raise TrainingError(f"{name}: width, batch, evaluate and variants must not be 0")
    return config
