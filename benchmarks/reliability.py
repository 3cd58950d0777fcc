"""Whether confidences keep their word: of findings with 90 %, are nine of ten right?

Before: what the rules state. After: what ``checker train confidences`` measured; on the sentences that it measures on,
cross-validated by item. The held-out sentences take no part in the measurement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks import data, heldout
from checker.checks import completeness, meaning
from checker.checks.confidences import HINT, load_confidences
from checker.engine import Engine
from checker.evidence.models import models_dir
from checker.training.confidences import (
    BINS,
    Judged,
    Prediction,
    calibration_error,
    cross_validated,
    measure,
    read_file,
    read_labelled,
    reliability,
)

#: Rules whose confidence comes from a fitted score; the others compare values, names and classes of words.
FITTED = frozenset(rule.id for rule in (*meaning.RULES, *completeness.RULES))


def reliability_table(shared: Path, development: Path = Path("corpora/development")) -> Iterator[str]:
    """Confidence against the share of right findings, as lines of Markdown tables."""
    engine = Engine(hints=True, calibrated=False)
    fitted = measure(engine, (s for code in data.TARGETS for s in read_labelled(shared, development, code))).weighed()
    paths = ((code, f"{code}{suffix}.jsonl") for code in data.TARGETS for suffix in ("", "-clean"))
    held = measure(engine, (s for code, name in paths for s in read_file(heldout.FOLDER / name, code))).weighed()
    measured = load_confidences(models_dir() / "lexicon" / "confidences.json")
    columns = {
        "measured on, stated": [(f, w, f.stated) for f, w in fitted],
        "measured on, cross-validated": list(cross_validated(fitted)),
        "held out, stated": [(f, w, f.stated) for f, w in held],
        "held out, measured": [(f, w, measured.confidence(f.rule, f.level, f.stated)) for f, w in held],
    }
    yield from render(columns)


#: A finding, what it counts, and a confidence.
Told = tuple[Judged, float, float]


def render(columns: Mapping[str, Sequence[Told]]) -> Iterator[str]:
    """The tables: by confidence, and by kind of finding."""
    bins = {title: {b.start: b for b in reliability(_predictions(told))} for title, told in columns.items()}
    yield "| confidence | " + " | ".join(f"{title}: right" for title in columns) + " |"
    yield "|---" * (len(columns) + 1) + "|"
    for start, end in zip(BINS, (*BINS[1:], 1.0), strict=True):
        cells = [f"{100 * b[start].right:.0f} % of {b[start].count}" if start in b else "–" for b in bins.values()]
        yield f"| {100 * start:.0f}–{100 * end:.0f} % | " + " | ".join(cells) + " |"
    errors = (f"{100 * calibration_error(_predictions(told)):.1f} %" for told in columns.values())
    yield "| **expected calibration error** | " + " | ".join(errors) + " |"
    yield ""
    yield "| kind of finding: confidence / right | " + " | ".join(columns) + " |"
    yield "|---" * (len(columns) + 1) + "|"
    kinds: dict[str, Callable[[Judged], bool]] = {
        "alarms by value, name and class": lambda f: f.level in ("critical", "major") and f.rule not in FITTED,
        "alarms by fitted score": lambda f: f.level in ("critical", "major") and f.rule in FITTED,
        "minor": lambda f: f.level == "minor",
        "hints": lambda f: f.level == HINT,
    }
    for title, belongs in kinds.items():
        cells = [_mean([t for t in told if belongs(t[0])]) for told in columns.values()]
        yield f"| {title} | " + " | ".join(cells) + " |"


def _predictions(told: Iterable[Told]) -> Iterator[Prediction]:
    return ((confidence, finding.right, weight) for finding, weight, confidence in told)


def _mean(told: Sequence[Told]) -> str:
    total = sum(weight for _, weight, _ in told)
    if not total:
        return "–"
    confidence = sum(weight * confidence for _, weight, confidence in told) / total
    right = sum(weight * finding.right for finding, weight, _ in told) / total
    return f"{100 * confidence:.0f} % / {100 * right:.0f} % of {len(told)}"
