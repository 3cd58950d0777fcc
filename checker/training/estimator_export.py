"""From a trained tagger and its translator to what is run: two ONNX files, the larger one in int8, and a card."""

from __future__ import annotations

import contextlib
import io
import logging
import shutil
import warnings
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from checker.languages import CODES, SOURCE
from checker.training.estimator_batches import PlantedPairs
from checker.training.estimator_config import EstimatorConfig
from checker.training.estimator_data import DEV_FILE
from checker.training.estimator_loop import BEST, Foundation
from checker.training.estimator_measure import Figures, figures
from checker.training.translator_config import TrainingError, TranslatorConfig
from checker.training.translator_export import write_figures
from checker.training.translator_vocabulary import MODEL_FILE
from checker.translation.cards import CARD, Card, sums, write_card
from checker.translation.estimator import PREDICTOR, TAGGER, VOCABULARY, forced, open_network, tagged
from checker.translation.estimator_inputs import PREDICTOR_OUTPUTS, TAGGER_INPUTS, tagger_inputs

NAME = "checker-estimator"
ENGINE = "engine"
#: The predictor before its weights are made int8: for tests, not shipped.
EXACT = "predictor-float.onnx"
#: Probabilities may differ so much on average between what was trained and what is run.
MOST_DIFFERENCE = 0.05
#: Version of the operators: old enough for every onnxruntime of the last years.
_OPERATORS = 17
_COMPARED = 64
_NEEDS_ONNX = "exporting the estimator needs onnx and onnxruntime: pip install 'checker[hub,estimator]'"


def need_onnx() -> None:
    """Checks that what exports and runs ONNX is there.

    Raises:
        TrainingError: it is not.
    """
    try:
        import onnx  # noqa: F401
        import onnxruntime  # noqa: F401
    except ImportError:
        raise TrainingError(_NEEDS_ONNX) from None


def load_tagger(work: Path, config: EstimatorConfig, foundation: Foundation) -> Any:
    """The tagger with the weights that did best.

    Raises:
        TrainingError: there are none yet, or of another shape.
    """
    from safetensors.torch import load_file

    from checker.training.estimator_network import build_tagger

    tagger = build_tagger(config.model, foundation.predictor.width)
    try:
        tagger.load_state_dict(load_file(str(work / BEST)))
    except (OSError, RuntimeError) as error:
        raise TrainingError(f"no tagger in {work / BEST} ({error}): run the stage `train` first") from None
    return tagger.eval()


def export(work: Path, tagger: Any, foundation: Foundation, pairs: PlantedPairs) -> Path:
    """Writes ``predictor.onnx`` (int8), ``tagger.onnx`` and the vocabulary; returns their folder.

    ``pairs`` give the inputs with which the networks are traced.
    """
    need_onnx()
    import torch

    folder = work / ENGINE
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    batch = pairs.batch([0], next(pairs.all(1)).after).pairs
    direction = batch.forward or batch.backward
    if direction is None:
        raise TrainingError("the translator writes none of the languages: there is nothing to estimate with")
    inputs = tuple(map(torch.from_numpy, direction))
    axes = {"source": {0: "pairs", 1: "read"}, "target": {0: "pairs", 1: "wrote"}}
    axes |= {name: {0: "pairs", 1: "wrote" if "written" in name else "read"} for name in PREDICTOR_OUTPUTS}
    _write(foundation.predictor, inputs, work / EXACT, ("source", "target"), PREDICTOR_OUTPUTS, axes)
    _quantise(work / EXACT, folder / PREDICTOR)
    with torch.no_grad():
        said = [
            None if d is None else foundation.predictor(*map(torch.from_numpy, d))
            for d in (batch.forward, batch.backward)
        ]
    given = tagger_inputs(batch, 1, said[0], said[1], foundation.predictor.width, torch.from_numpy)
    two: dict[int, str] = {0: "pairs"}
    axes = {
        "language": two,
        "side": two,
        "known": two,
        "words": {0: "pairs", 1: "words"},
        "odds": {0: "pairs", 1: "words"},
    }
    for name in ("written", "read"):
        axes[name] = axes[f"{name}_numbers"] = {0: "pairs", 1: f"{name} pieces"}
        axes[f"{name}_pool"] = {0: "pairs", 1: "words", 2: f"{name} pieces"}
    _write(tagger, given, folder / TAGGER, TAGGER_INPUTS, ("odds",), axes)
    shutil.copyfile(foundation.folder / MODEL_FILE, folder / VOCABULARY)
    return folder


def _write(
    network: Any,
    inputs: Sequence[Any],
    path: Path,
    names: Sequence[str],
    outputs: Sequence[str],
    axes: Mapping[str, Any],
) -> None:
    import torch

    # The exporter that needs no further package; it says that it is the older one, which is no news to the user.
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network,
            tuple(inputs),
            str(path),
            input_names=list(names),
            output_names=list(outputs),
            dynamic_axes=dict(axes),
            opset_version=_OPERATORS,
            dynamo=False,
        )


def _quantise(exact: Path, path: Path) -> None:
    """Weights as int8, one scale for each column; the rest stays as it is."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.ERROR)
    try:
        quantize_dynamic(str(exact), str(path), per_channel=True, weight_type=QuantType.QInt8)
    finally:
        root.setLevel(level)


def compare(folder: Path, tagger: Any, foundation: Foundation, pairs: PlantedPairs) -> dict[str, float]:
    """How far the probabilities of the exported networks are from those of the trained ones: mean and greatest.

    Raises:
        TrainingError: too far.
    """
    import torch

    predictor, network = open_network(folder / PREDICTOR), open_network(folder / TAGGER)
    gaps: list[Any] = []
    step = max(1, len(pairs) // _COMPARED)
    for number in range(0, len(pairs), step):
        batch = pairs.batch([number], next(pairs.all(1)).after)
        with torch.inference_mode():
            wanted = [torch.sigmoid(odds).numpy() for odds in foundation.tagged(tagger, batch)]
        said = [None if d is None else forced(predictor, *d) for d in (batch.pairs.forward, batch.pairs.backward)]
        for side in (0, 1):
            width = foundation.predictor.width
            found = tagged(network, tagger_inputs(batch.pairs, side, said[0], said[1], width, np.asarray))
            gaps.append(np.abs(found - wanted[side]).ravel())
    every = np.concatenate(gaps)
    difference = {"mean": round(float(every.mean()), 4), "most": round(float(every.max()), 4)}
    if difference["mean"] > MOST_DIFFERENCE:
        raise TrainingError(f"the exported estimator differs from the trained one by {difference['mean']} on average")
    return difference


def measure(folder: Path, foundation: Foundation, work: Path, longest: int) -> dict[str, Figures]:
    """The figures of the exported networks on the planted validation pairs, by language, and of all (``all``)."""
    given = (foundation.vocabulary, foundation.tags, foundation.predictor.pad, longest)
    pairs = PlantedPairs(work / DEV_FILE, *given)
    predictor, network = open_network(folder / PREDICTOR), open_network(folder / TAGGER)
    said: dict[str, list[tuple[Any, Any]]] = {}
    for batch in pairs.all(2000):
        forward, backward = (
            None if d is None else forced(predictor, *d) for d in (batch.pairs.forward, batch.pairs.backward)
        )
        for side in (0, 1):
            width = foundation.predictor.width
            found = tagged(network, tagger_inputs(batch.pairs, side, forward, backward, width, np.asarray))
            words = batch.pairs.words[side] > 0
            said.setdefault(batch.code, []).append((found[words], batch.wrong[side][words]))
    said["all"] = [row for rows in said.values() for row in rows]
    return {
        code: figures(np.concatenate([c for c, _ in rows]), np.concatenate([w for _, w in rows]))
        for code, rows in said.items()
    }


def make_card(
    folder: Path,
    foundation: Foundation,
    shape: TranslatorConfig,
    languages: Collection[str],
    longest: int,
    notes: Mapping[str, Any],
) -> Card:
    """The card of an exported estimator; ``languages`` are those of the versions that it learned from."""
    learned = [code for code in CODES if code in languages]
    ways = [(SOURCE, code) for code in learned if code in shape.data.targets]
    if SOURCE in shape.data.targets:
        ways += [(code, SOURCE) for code in learned]
    basics = {
        "tags": foundation.tags,
        "padding": foundation.predictor.pad,
        "width": foundation.predictor.width,
    }
    return Card(
        NAME,
        tuple(ways),
        licence="see README.md",
        runtime="onnxruntime",
        pieces={"source": VOCABULARY},
        longest=longest,
        files=sums(folder, (PREDICTOR, TAGGER, VOCABULARY)),
        notes={**basics, **notes},
    )


def install(engine: Path, card: Card, folder: Path) -> Card:
    """Copies an exported estimator into the models folder; an earlier one is replaced."""
    card = replace(card, origin="shipped")
    folder.mkdir(parents=True, exist_ok=True)
    # Without a card there is no estimator: it goes first and comes last.
    (folder / CARD).unlink(missing_ok=True)
    for name in card.files:
        shutil.copyfile(engine / name, folder / name)
    write_card(folder, card)
    return card


def write_summary(folder: Path, card: Card, each: Mapping[str, Figures]) -> None:
    """Puts the figures into the card for readers."""
    notes = card.notes
    summary = (
        f"Preset `{notes['configuration']}` on the translator `{notes['translator']}`, seed {notes['seed']}: "
        f"{notes['steps']:,} steps over {notes['pairs']:,} planted pairs in {notes['minutes']:.0f} minutes on "
        f"{notes['device']}; {card.size / 1e6:.1f} MB. On FLORES dev with planted errors:"
    )
    rows = ["| version | words | wrong | area under the curve | MCC |", "|---|---|---|---|---|"]
    rows += [
        f"| {code} | {f.words:,} | {100 * f.wrong:.1f} % | {f.auc:.3f} | {f.mcc:.3f} |" for code, f in each.items()
    ]
    write_figures(folder / "README.md", ["", summary, "", *rows, ""], by="checker train estimator")
