"""Fits the weights of the witness: what a back-translation says on top of the lexical score of a suspicion.

The annotated pairs of ``checker.training.weights`` serve again, with the cross-validated lexical score of each
candidate as one feature. Only sentences with a suspicion that is nearly worth a hint are translated back, as in a
run. The six-way news and the parallel text are left out: the phrase tables were made of them, so that the witness would
remember instead of translate.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.checks.witnessed import LEXICAL, REACH, WITNESS_FILE, forced_decoding, interpreter, judge_of
from checker.evidence.candidates import Suspicions
from checker.evidence.lexicon import SourceLexicon, TargetLexicon
from checker.evidence.matching import Matcher
from checker.evidence.models import models_dir
from checker.evidence.substitutions import Features
from checker.evidence.witness import Witness
from checker.languages import TARGETS
from checker.training.weights import (
    KINDS,
    Example,
    Fit,
    fit_kind,
    precision_table,
    read_examples,
    thresholds,
)


@dataclass(frozen=True)
class WitnessFit:
    """What was fitted: the sentences with the features of the witness, and by kind the lexical fit and the witness's.

    ``lexical`` and ``witnessed`` hold cross-validated scores for the candidates of ``examples``; those of sentences
    that the witness was not asked about are missing from the latter.
    """

    examples: list[Example]
    asked: list[Example]
    lexical: dict[str, Fit]
    witnessed: dict[str, Fit]


def fit_witness(shared: Path, folder: Path, development: Path | None = None, *, forced: bool = False) -> WitnessFit:
    """Fits the witness on the annotated pairs; ``folder`` is that of the lexicon.

    ``forced`` adds what forced decoding by the shipped neural translator says.

    Raises:
        EngineError: there is no neural translator that could be forced.
    """
    examples = list(read_examples(shared, folder, development))
    lexical = {kind: fit_kind(examples, kind) for kind in KINDS}
    hints = {kind: thresholds(examples, lexical[kind], kind) for kind in KINDS}
    source = SourceLexicon(folder)
    asked: list[Example] = []
    for code in TARGETS:
        hear = _Hearing(Matcher(source, TargetLexicon(folder, code)), forced)
        for number, example in enumerate(examples):
            # News sentence by sentence and parallel text carry no texts: the phrase tables were made of them.
            if example.language == code and example.texts[1]:
                scores = {kind: lexical[kind].scores[number] for kind in KINDS}
                floors = {kind: hints[kind][code]["hint"] - REACH for kind in KINDS}
                ask = any(s >= floors[kind] for kind in KINDS for s in scores[kind])
                heard = hear.example(example, scores, floors["substitution"]) if ask else _unasked(example)
                asked.append(heard)
    return WitnessFit(examples, asked, lexical, {kind: fit_kind(asked, kind) for kind in KINDS})


class _Hearing:
    """Asks the witness about examples of one language."""

    def __init__(self, matcher: Matcher, forced: bool) -> None:
        self._matcher = matcher
        self._interpret = interpreter(matcher.language.code)
        # Weights that were fitted with an estimator need it wherever they are used.
        self._judge = judge_of(matcher.language.code)
        self._force = forced_decoding(matcher.language.code) if forced else None

    def example(self, example: Example, scores: dict[str, list[float]], floor: float) -> Example:
        """The example with what the witness says of its candidates, beside their lexical scores.

        Substitutions of at least the lexical score ``floor`` are compared with the wordings that are expected.
        """
        a, b = self._matcher.source(example.texts[0]), self._matcher.target(example.texts[1])
        left = Suspicions(self._matcher.match(a, b), self._matcher)
        judged = None if self._judge is None else self._judge(*example.texts)
        forced = None if self._force is None else self._force(*example.texts)
        witness = Witness(left, self._interpret(example.texts[1]), judged, forced)
        worth = [score >= floor for score in scores["substitution"]]
        heard_of = witness.hear(left.substitutions(), left.omissions(), left.additions(), worth)
        said: dict[str, list[Features]] = dict(zip(("substitution", "omission", "addition"), heard_of, strict=True))
        heard = _unasked(example)
        for kind in KINDS:
            heard.candidates[kind] = [
                ({LEXICAL: score, **features}, right)
                for score, features, (_, right) in zip(scores[kind], said[kind], example.candidates[kind], strict=True)
            ]
        return heard


def _unasked(example: Example) -> Example:
    """The example without candidates."""
    return Example(example.language, example.item, example.faithful, example.category, {kind: [] for kind in KINDS})


def weights_of(fit: WitnessFit) -> dict[str, Any]:
    """Everything that ``witness.json`` holds."""
    return {
        "scorers": {
            kind: {
                "weights": {n: round(float(w), 4) for n, w in zip(one.names, one.weights, strict=True)},
                "intercepts": {c: round(v, 4) for c, v in one.intercepts.items()},
                "thresholds": {
                    c: {k: round(v, 3) for k, v in t.items()} for c, t in thresholds(fit.asked, one, kind).items()
                },
                "precision": precision_table(fit.asked, one, kind),
            }
            for kind, one in fit.witnessed.items()
        }
    }


def make_witness(
    shared: Path, models: Path | None, development: Path | None = None, *, forced: bool = False
) -> Iterator[str]:
    """Fits and writes the weights of the witness; a line for each finished step."""
    folder = (models or models_dir()) / "lexicon"
    fit = fit_witness(shared, folder, development, forced=forced)
    yield f"{sum(any(e.candidates.values()) for e in fit.asked)} of {len(fit.asked)} sentences were translated back"
    text = json.dumps(weights_of(fit), ensure_ascii=False, indent=1)
    (folder / WITNESS_FILE).write_text(text + "\n", "utf-8")
    yield f"written: {folder / WITNESS_FILE}"
