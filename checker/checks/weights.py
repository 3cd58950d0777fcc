"""The fitted weights that turn a suspicion's features into a confidence, and the thresholds that gate findings.

``models/lexicon/weights.json`` is written by ``checker train weights`` and read by eye as easily as by this module: a
logistic regression a kind of suspicion, an intercept and two thresholds a language (``major``: so rare in faithful
text that it may alarm; ``hint``: worth a look), and a table from score to the measured share of right findings.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from checker.evidence.store import ModelError
from checker.languages import TARGETS

KINDS = ("substitution", "omission", "addition")
LEVELS = ("major", "hint")
_REMEDY = "reinstall the package or run `checker train weights`"


@dataclass(frozen=True)
class Scorer:
    """Weights of one kind of suspicion.

    ``precision`` is a table of (score, share of right findings among those that scored at least so much), rising.
    """

    weights: dict[str, float]
    intercepts: dict[str, float]
    thresholds: dict[str, dict[str, float]]
    precision: tuple[tuple[float, float], ...]

    def score(self, features: dict[str, float], language: str) -> float:
        """Log odds that the suspicion is right."""
        return self.intercepts[language] + sum(w * features[name] for name, w in self.weights.items())

    def threshold(self, level: str, language: str) -> float:
        """The score from which a suspicion counts as ``major`` or as ``hint``."""
        return self.thresholds[language][level]

    def confidence(self, score: float) -> float:
        """The measured share of right findings at a score (0–1)."""
        at = bisect_right(self.precision, (score, 2.0)) - 1
        return self.precision[max(at, 0)][1]


@dataclass(frozen=True)
class Weights:
    """The scorers by kind: ``substitution``, ``omission``, ``addition``."""

    scorers: dict[str, Scorer]

    def __getitem__(self, kind: str) -> Scorer:
        return self.scorers[kind]

    def shifted(self, shifts: Mapping[str, Mapping[str, float]]) -> Weights:
        """The weights with thresholds moved: language -> kind -> log odds to add."""
        scorers = {}
        for kind, scorer in self.scorers.items():
            moved = {
                code: {level: value + shifts.get(code, {}).get(kind, 0.0) for level, value in levels.items()}
                for code, levels in scorer.thresholds.items()
            }
            scorers[kind] = replace(scorer, thresholds=moved)
        return Weights(scorers)


def read_json(path: Path, remedy: str) -> Any:
    """What a JSON file among the models holds; ``remedy`` says what to do about a missing or damaged one.

    Raises:
        ModelError: the file is missing, unreadable or no JSON.
    """
    try:
        return json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ModelError(f"model file {path} is missing: {remedy}") from None
    except OSError as error:
        raise ModelError(f"model file {path} cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise ModelError(f"model file {path} is damaged: it is no UTF-8 text. {remedy.capitalize()}") from None
    except (ValueError, RecursionError) as error:
        raise ModelError(f"model file {path} is damaged: it is no JSON ({error}). {remedy.capitalize()}") from None


def load_weights(path: Path) -> Weights:
    """Reads the weights.

    Raises:
        ModelError: the file is missing or damaged.
    """
    data = read_json(path, _REMEDY)
    scorers = {}
    for kind in KINDS:
        try:
            scorers[kind] = _scorer(data["scorers"][kind])
        except (KeyError, TypeError, ValueError, AttributeError):
            what = f"the weights of {kind!r} are missing or incomplete"
            raise ModelError(f"model file {path} is damaged: {what}. {_REMEDY.capitalize()}") from None
    return Weights(scorers)


def _scorer(row: dict[str, Any]) -> Scorer:
    """A scorer from its JSON; what is missing or of another type shows as the error of reading it."""
    precision = tuple((number(score), number(share)) for score, share in row["precision"])
    if not precision:
        raise ValueError("the table of measured precision is empty")
    return Scorer(
        {name: number(value) for name, value in row["weights"].items()},
        {code: number(row["intercepts"][code]) for code in TARGETS},
        {code: {level: number(row["thresholds"][code][level]) for level in LEVELS} for code in TARGETS},
        precision,
    )


def number(value: object) -> float:
    """A finite number of a JSON file.

    Raises:
        ValueError: it is none.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no number")
    return float(value)
