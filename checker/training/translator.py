"""The recipe of the neural translator: ``checker train translator`` makes everything in ``models/translator``.

1. ``prepare``: sentence pairs are selected, a vocabulary is made, the pairs are encoded once.
2. ``train``: a model learns from them, from its checkpoint on, until the plan of the configuration is carried out.
3. ``finish``: the weights that did best on validation text are exported, converted, compared, measured and installed.

Each stage can be run alone, on a machine of its own: what they share is the folder ``work``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from checker.evidence.models import models_dir
from checker.training.translator_config import TrainingError, TranslatorConfig, load_config
from checker.training.translator_store import UNCONVERTED, copy_weights, prepare, statement

STAGES = ("prepare", "train", "finish")
#: Sentences of FLORES dev by which a finished model is measured.
MEASURED = 997

__all__ = ["STAGES", "TrainingError", "make_translator"]


def make_translator(
    shared: Path,
    models: Path | None = None,
    *,
    config: str = "cpu",
    work: Path | None = None,
    minutes: float | None = None,
    stages: Sequence[str] = STAGES,
    measured: int = MEASURED,
) -> Iterator[str]:
    """Carries out stages of the recipe; a line for each step.

    ``shared`` holds ``data`` and ``sixway``; ``models`` is the models folder (default: the shipped one). ``config`` is
    a preset or a TOML file, ``work`` the folder for everything that is not shipped (default:
    ``build/translator-NAME``). ``minutes`` limits the training of this call. While the plan is not carried out,
    ``finish`` is left out unless ``train`` was not asked for.

    Raises:
        TrainingError: something is missing or does not fit; the message says what to do.
    """
    settings = load_config(config)
    models = models or models_dir()
    work = work or Path("build") / f"translator-{settings.name}"
    if "prepare" in stages:
        yield prepare(shared, models, work, settings)
    if "train" in stages:
        from checker.training.translator_loop import Training

        training = Training(work, settings)
        yield from training.run(minutes)
        if training.done < 1 and "finish" in stages:
            yield "not finished: run the same command again to go on, or with --stage finish to take what is there"
            return
    if "finish" in stages:
        yield from _finish(shared, models, work, settings, measured)


def _finish(shared: Path, models: Path, work: Path, config: TranslatorConfig, measured: int) -> Iterator[str]:
    from checker.training.translator_export import export, install, make_engine, write_figures
    from checker.training.translator_loop import BEST, directions
    from checker.training.translator_measure import measure, table
    from checker.translation.neural import NeuralTranslator

    folder = models / "translator"
    weights = export(work, config)
    engine, card = make_engine(work, config, directions(work, config), {**_notes(work, config), "weights": weights})
    difference = card.notes["difference"]
    yield f"converted: {card.size / 1e6:.1f} MB; log p of a piece differs by {difference['mean']:.3f} from the original"
    scores = []
    for score in measure(NeuralTranslator(engine, card, "run the stage `finish` again"), shared, measured):
        yield f"{score.direction}: chrF {score.chrf:.1f}, BLEU {score.bleu:.1f}: {score.sample}"
        scores.append(score)
    figures = {"sentences": measured, "bleu": {score.direction: score.bleu for score in scores}}
    card = install(engine, card, {score.direction: score.chrf for score in scores}, figures, folder)
    copy_weights(work / BEST, models / UNCONVERTED)
    notes = card.notes
    summary = (
        f"Preset `{notes['configuration']}`, seed {notes['seed']}: {notes['weights'] / 1e6:.1f} million weights, "
        f"{notes['steps']:,} steps over {notes['pieces'] / 1e6:.1f} million target pieces in {notes['minutes']:.0f} "
        f"minutes on {notes['device']}; validation loss {notes['loss']}. int8: {card.size / 1e6:.1f} MB. "
        f"Measured on the first {measured} sentences of FLORES-200 dev:"
    )
    write_figures(folder / "README.md", ["", summary, "", *table(scores), ""])
    yield f"installed in {folder}"


def _notes(work: Path, config: TranslatorConfig) -> dict[str, Any]:
    """What the card says about how the model came to be."""
    from checker.training.translator_loop import best_row

    row = best_row(work)
    return {
        "configuration": config.name,
        "seed": config.seed,
        "shape": f"{config.model.encoder}+{config.model.decoder} layers, width {config.model.width}",
        "steps": row["step"],
        "pieces": row["tokens"],
        "minutes": row["minutes"],
        "device": row.get("device", "cpu"),
        "loss": row["loss"],
        "pairs": statement(work)["pairs"],
    }
