"""The fitted weights that turn a suspicion's features into a confidence, and the thresholds that gate findings.

``models/lexicon/weights.json`` is written by ``checker train weights`` and read by eye as easily as by this module: a
logistic regression a kind of suspicion, an intercept and two thresholds a language (``major``: so rare in faithful
text that it may alarm; ``hint``: worth a look), and a table from score to the measured share of right findings.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

from checker.evidence.store import ModelError


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


def load_weights(path: Path) -> Weights:
    """Reads the weights.

    Raises:
        ModelError: the file is missing or damaged.
    """
    try:
        data = json.loads(path.read_text("utf-8"))
        return Weights(
            {
                kind: Scorer(
                    row["weights"],
                    row["intercepts"],
                    row["thresholds"],
                    tuple((score, share) for score, share in row["precision"]),
                )
                for kind, row in data["scorers"].items()
            }
        )
    except FileNotFoundError:
        raise ModelError(
            f"model file {path} is missing: reinstall the package or run `checker train weights`"
        ) from None
    except (json.JSONDecodeError, KeyError, TypeError, ValueError) as error:
        raise ModelError(f"model file {path} is damaged: {error!r}") from None
