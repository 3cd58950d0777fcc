"""The recipe of the word-level estimator: ``checker train estimator`` makes everything in ``models/estimator``.

1. ``prepare``: faithful sentence pairs are planted with errors, whose words are known on both sides.
2. ``train``: a tagger learns to find them in the states of the trained translator, whose own weights stand still.
3. ``finish``: the weights that did best on validation text are exported to ONNX, compared, measured and installed.

The translator must have been trained before (``checker train translator``); it is taken as it was before int8. Each
stage can be run alone: what they share is the folder ``work``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from checker.evidence.models import models_dir
from checker.training.estimator_config import EstimatorConfig, load_estimator_config
from checker.training.estimator_data import prepare, statement
from checker.training.translator_config import TrainingError, TranslatorConfig, load_config

STAGES = ("prepare", "train", "finish")

__all__ = ["STAGES", "TrainingError", "make_estimator"]


def make_estimator(
    shared: Path,
    models: Path | None = None,
    *,
    config: str = "cpu",
    translator: Path | None = None,
    work: Path | None = None,
    minutes: float | None = None,
    stages: Sequence[str] = STAGES,
) -> Iterator[str]:
    """Carries out stages of the recipe; a line for each step.

    ``shared`` holds ``data`` and ``sixway``; ``models`` is the models folder (default: the shipped one). ``config`` is
    a preset or a TOML file, ``translator`` the folder in which its translator was trained (default:
    ``build/translator-NAME``), ``work`` the folder for everything that is not shipped (default:
    ``build/estimator-NAME``). ``minutes`` limits the training of this call. While the plan is not carried out,
    ``finish`` is left out unless ``train`` was not asked for.

    Raises:
        TrainingError: something is missing or does not fit; the message says what to do.
    """
    settings = load_estimator_config(config)
    shape = load_config(settings.translator)
    models = models or models_dir()
    work = work or Path("build") / f"estimator-{settings.name}"
    translator = translator or Path("build") / f"translator-{shape.name}"
    if "prepare" in stages:
        yield prepare(shared, models / "lexicon", work, settings)
    if "train" in stages:
        from checker.training.estimator_loop import EstimatorTraining

        training = EstimatorTraining(work, settings, translator, shape)
        yield from training.run(minutes)
        if training.done < 1 and "finish" in stages:
            yield "not finished: run the same command again to go on, or with --stage finish to take what is there"
            return
    if "finish" in stages:
        yield from _finish(models / "estimator", work, settings, translator, shape)


def _finish(
    folder: Path, work: Path, config: EstimatorConfig, translator: Path, shape: TranslatorConfig
) -> Iterator[str]:
    from checker.training.estimator_batches import PlantedPairs
    from checker.training.estimator_data import DEV_FILE
    from checker.training.estimator_export import (
        compare,
        export,
        install,
        load_tagger,
        make_card,
        measure,
        need_onnx,
        write_summary,
    )
    from checker.training.estimator_loop import Foundation

    planted = statement(work)
    foundation = Foundation(translator, shape)
    need_onnx()
    tagger = load_tagger(work, config, foundation)
    longest = min(config.data.longest, shape.data.longest)
    dev = PlantedPairs(work / DEV_FILE, foundation.vocabulary, foundation.tags, foundation.predictor.pad, longest)
    engine = export(work, tagger, foundation, dev)
    difference = compare(engine, tagger, foundation, dev)
    each = measure(engine, foundation, work, longest)
    row = _best_row(work)
    notes = {
        "configuration": config.name,
        "translator": shape.name,
        "seed": config.seed,
        "steps": row["step"],
        "minutes": row["minutes"],
        "device": row["device"],
        "loss": row["loss"],
        "pairs": planted["pairs"],
        "planted": planted["kinds"],
        "difference": difference,
        "threshold": each["all"].threshold,
        "validation": {code: asdict(found) for code, found in each.items()},
    }
    card = make_card(engine, foundation, shape, planted["languages"], longest, notes)
    yield f"exported: {card.size / 1e6:.1f} MB; probabilities differ by {difference['mean']:.4f} from the original"
    for code, found in each.items():
        yield f"{code}: area under the curve {found.auc:.3f}, MCC {found.mcc:.3f} over {found.words} words"
    write_summary(folder, install(engine, card, folder), each)
    yield f"installed in {folder}"


def _best_row(work: Path) -> dict[str, Any]:
    """What was noted when the weights that were kept were validated."""
    from checker.training.estimator_loop import HISTORY

    try:
        rows = [json.loads(line) for line in (work / HISTORY).read_text("utf-8").splitlines()]
        return dict(min(rows, key=lambda row: float(row["loss"])))
    except (OSError, ValueError) as error:
        raise TrainingError(f"{work / HISTORY} tells of no validation ({error}): run the stage `train` first") from None
