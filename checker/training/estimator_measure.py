"""How well right and wrong words are told apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Figures:
    """``auc``: the chance that a wrong word looks more wrong than a right one (0.5 by chance); ``mcc``: Matthews'
    correlation at the probability ``threshold`` at which it is highest; ``wrong``: the share of wrong words."""

    words: int
    wrong: float
    auc: float
    mcc: float
    threshold: float


def figures(chances: NDArray[Any], wrong: NDArray[Any]) -> Figures:
    """The figures of some words: how likely each was said to be wrong, and whether it is (1 or 0)."""
    order = np.argsort(chances, kind="stable")[::-1]
    ranked, labels = chances[order].astype(np.float64), wrong[order] > 0.5
    bad, good = int(labels.sum()), int((~labels).sum())
    if not bad or not good:
        return Figures(len(labels), round(bad / max(1, len(labels)), 4), 0.5, 0.0, 0.5)
    # Only places behind which another probability begins can be thresholds.
    ends = np.flatnonzero(np.append(np.diff(ranked) != 0, True))
    hits, alarms = np.cumsum(labels)[ends].astype(np.float64), np.cumsum(~labels)[ends].astype(np.float64)
    found = np.append(0.0, hits)
    auc = float(np.sum(np.diff(alarms, prepend=0.0) * (found[1:] + found[:-1]) / 2)) / (bad * good)
    said, unsaid = hits + alarms, len(labels) - hits - alarms
    below = np.sqrt(np.maximum(said * unsaid * bad * good, 1.0))
    mcc = np.where(unsaid > 0, (hits * (good - alarms) - alarms * (bad - hits)) / below, 0.0)
    best = int(np.argmax(mcc))
    return Figures(
        len(labels),
        round(bad / len(labels), 4),
        round(auc, 4),
        round(float(mcc[best]), 4),
        round(float(ranked[ends[best]]), 4),
    )
