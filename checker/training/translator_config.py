"""The configuration of the neural translator's training: presets, and files that change them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from checker.languages import CODES

PRESETS = Path(__file__).with_name("translator.toml")
SCHEDULES = ("cosine", "inverse-sqrt")
#: AdamW for all weights, or Muon (Jordan et al. 2024) for the matrices inside the layers and AdamW for the rest.
OPTIMIZERS = ("adam", "muon")
#: Random weights, embeddings from what co-occurs in the pairs (``translator_start``), or those of the shipped model.
STARTS = ("random", "co-occurrence", "shipped")
#: Pieces are stored in two bytes.
MAX_VOCABULARY = 65_000


class TrainingError(Exception):
    """Training cannot go on; the message tells the user why and what to do."""


@dataclass(frozen=True)
class DataConfig:
    """What is encoded: the size of the vocabulary, lengths in pieces, the languages to translate into."""

    vocabulary: int
    coverage: float
    vocabulary_sentences: int
    longest: int
    ratio: float
    targets: tuple[str, ...]
    dev_sentences: int
    pivot: int


@dataclass(frozen=True)
class SamplingConfig:
    """How often a sentence pair is seen: temperature over directions, factors of directions and of sources."""

    temperature: float
    into_indonesian: float
    around_indonesian: float
    news: float
    general: float
    interface: float
    names: float
    pivot: float


@dataclass(frozen=True)
class ModelConfig:
    """The shape of the model: width, layers, attention heads; what its weights begin with (``STARTS``)."""

    width: int
    encoder: int
    decoder: int
    heads: int
    dropout: float
    attention_dropout: float
    start: str


@dataclass(frozen=True)
class LoopConfig:
    """How long and how fast: see ``translator.toml`` for each key."""

    minutes: float
    steps: int
    schedule: str
    optimizer: str
    rate: float
    warmup: int
    batch: int
    smoothing: float
    average: float
    evaluate: int
    save: float
    threads: int
    compile: bool


@dataclass(frozen=True)
class TranslatorConfig:
    """Everything that decides what comes out."""

    name: str
    seed: int
    data: DataConfig
    sampling: SamplingConfig
    model: ModelConfig
    training: LoopConfig


def preset_names() -> list[str]:
    """The names of the presets."""
    return list(_presets())


def load_config(name: str) -> TranslatorConfig:
    """A preset by its name, or the configuration in a file.

    Raises:
        TrainingError: there is no such preset or file, or a key or value in it is wrong.
    """
    return _built(*read_table(name, PRESETS))


def read_table(name: str, file: Path) -> tuple[str, Mapping[str, Any]]:
    """Name and table of a preset in a file of presets, or of a TOML file that changes one of them.

    Raises:
        TrainingError: there is no such preset or file, or a key in it is wrong.
    """
    presets = tomllib.loads(file.read_text("utf-8"))
    for preset in presets.values():
        if "base" in preset:  # a preset that changes one before it
            base = preset.pop("base")
            preset |= _merged(presets[base], preset, f"{file.name}, {base}")
    if name in presets:
        return name, presets[name]
    path = Path(name)
    if not path.is_file():
        raise TrainingError(f"no configuration {name!r}: name one of {', '.join(presets)}, or a TOML file")
    try:
        given = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise TrainingError(f"{path} cannot be read: {error}") from None
    base = given.pop("base", None)
    if base not in presets:
        raise TrainingError(f"{path}: base must be one of {', '.join(presets)}, not {base!r}")
    return path.stem, _merged(presets[base], given, str(path))


def _presets() -> dict[str, dict[str, Any]]:
    return tomllib.loads(PRESETS.read_text("utf-8"))


def _merged(base: Mapping[str, Any], given: Mapping[str, Any], where: str) -> dict[str, Any]:
    merged = dict(base)
    for key, value in given.items():
        if key not in base:
            raise TrainingError(f"{where}: unknown key {key!r}; known: {', '.join(base)}")
        if isinstance(base[key], dict) != isinstance(value, dict):
            raise TrainingError(f"{where}: {key} must be {'a table' if isinstance(base[key], dict) else 'a value'}")
        merged[key] = _merged(base[key], value, f"{where}, [{key}]") if isinstance(value, dict) else value
    return merged


def _built(name: str, table: Mapping[str, Any]) -> TranslatorConfig:
    data = dict(table["data"])
    data["targets"] = tuple(data["targets"])
    config = TranslatorConfig(
        name,
        int(table["seed"]),
        DataConfig(**data),
        SamplingConfig(**table["sampling"]),
        ModelConfig(**table["model"]),
        LoopConfig(**table["training"]),
    )
    _check(config)
    return config


def check_numbers(name: str, part: Any) -> None:
    """Checks that the numbers of a part of a configuration are numbers, none negative, and its switches true or false.

    Raises:
        TrainingError: one is not.
    """
    for field in fields(part):
        value = getattr(part, field.name)
        if field.type == "bool":
            if not isinstance(value, bool):
                raise TrainingError(f"{name}: {field.name} must be true or false, not {value!r}")
            continue
        if isinstance(value, bool) or (field.type in ("int", "float") and not isinstance(value, int | float)):
            raise TrainingError(f"{name}: {field.name} must be a number, not {value!r}")
        if field.type in ("int", "float") and value < 0:
            raise TrainingError(f"{name}: {field.name} must not be negative")


def _check(config: TranslatorConfig) -> None:
    for part in (config.data, config.sampling, config.model, config.training):
        check_numbers(config.name, part)
    unknown = [code for code in config.data.targets if code not in CODES]
    if unknown or not config.data.targets:
        raise TrainingError(f"{config.name}: targets must be some of {', '.join(CODES)}")
    if config.data.vocabulary > MAX_VOCABULARY:
        raise TrainingError(f"{config.name}: a vocabulary has at most {MAX_VOCABULARY} pieces")
    if not config.model.heads or config.model.width % config.model.heads:
        raise TrainingError(f"{config.name}: width must be a multiple of heads")
    if config.training.schedule not in SCHEDULES:
        raise TrainingError(f"{config.name}: schedule must be one of {', '.join(SCHEDULES)}")
    if config.training.optimizer not in OPTIMIZERS:
        raise TrainingError(f"{config.name}: optimizer must be one of {', '.join(OPTIMIZERS)}")
    if config.model.start not in STARTS:
        raise TrainingError(f"{config.name}: start must be one of {', '.join(STARTS)}")
    if not (config.training.minutes or config.training.steps):
        raise TrainingError(f"{config.name}: give the length of the training in minutes or in steps")
