"""The recipe of the word-level estimator on a toy corpus: planted errors are found in sentences that were not learned from."""

from __future__ import annotations

import lzma
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from checker.evidence.models import models_dir
from checker.training.estimator_config import load_estimator_config
from checker.training.estimator_data import DEV_FILE, PLANTED_FILE, prepare, read_planted
from checker.training.estimator_measure import figures
from checker.training.translator_config import TrainingError, load_config
from checker.translation.estimator import Doubt
from tests.training.test_translator import NOUNS, OBJECTS, TOY, VERBS

PLACES = [("Jakarta", "Jakarta"), ("Surabaya", "Surabaya"), ("Bandung", "Bandung")]
NEEDS = "training the estimator needs pip install 'checker[hub,estimator]'"
ESTIMATOR = """
base = "cpu"
translator = "{translator}"
[data]
pairs = 500
variants = 6
dev_sentences = 40
[model]
width = 32
[training]
steps = 120
rate = 0.003
warmup = 10
batch = 800
evaluate = 40
"""


def rows() -> list[tuple[str, str]]:
    found = []
    for n, (noun, verb, thing, place) in enumerate(product(NOUNS, VERBS, OBJECTS, PLACES)):
        count = 210 + n
        source = f"{noun[0]} {verb[0]} {count} {thing[0]} di {place[0]}."
        found.append((source, f"the {noun[1]} {verb[1]} {count} {thing[1]} in {place[1]}."))
    return found


@dataclass(frozen=True)
class Toy:
    shared: Path
    translator: Path
    config: Path
    prepared: Callable[[], Path]


def shared_folder(folder: Path) -> Path:
    (folder / "data" / "dev").mkdir(parents=True)
    pairs = rows()
    kept = [pair for n, pair in enumerate(pairs) if n % 5]
    (folder / "data" / "panl-bppt-toy.id-en.tsv.xz").write_bytes(
        lzma.compress("".join(f"{a}\t{b}\n" for a, b in kept).encode())
    )
    # What validates is held out: no sentence of it is learned from.
    for column, code in enumerate(("id", "en")):
        lines = "".join(pair[column] + "\n" for pair in pairs[::5])
        (folder / "data" / "dev" / f"flores-dev.{code}.txt").write_text(lines, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Toy:
    """A tiny translator, trained, and folders in which errors are planted."""
    pytest.importorskip("torch", reason=NEEDS)
    from checker.training.translator_loop import Training
    from checker.training.translator_store import prepare as prepare_translator

    shared = shared_folder(tmp_path_factory.mktemp("shared"))
    folder = tmp_path_factory.mktemp("config")
    shape = folder / "translator.toml"
    longer = TOY.replace("steps = 160", "steps = 500").replace("evaluate = 40", "evaluate = 250")
    shape.write_text(longer, "utf-8")
    config = folder / "estimator.toml"
    config.write_text(ESTIMATOR.format(translator=shape), "utf-8")
    translator = tmp_path_factory.mktemp("translator")
    prepare_translator(shared, shared / "no-models", translator, load_config(str(shape)))
    for _ in Training(translator, load_config(str(shape))).run():
        pass
    first = tmp_path_factory.mktemp("planted")
    prepare(shared, models_dir() / "lexicon", first, load_estimator_config(str(config)))

    def copy() -> Path:
        work = tmp_path_factory.mktemp("work")
        for path in first.iterdir():
            (work / path.name).write_bytes(path.read_bytes())
        return work

    return Toy(shared, translator, config, copy)


def test_presets_are_sound() -> None:
    for name in ("gpu", "cpu"):
        config = load_estimator_config(name)
        shape = load_config(config.translator)
        assert shape.name == name
        assert config.data.longest <= shape.data.longest


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "base must be one of gpu, cpu"),
        ('base = "cpu"\n[data]\npears = 3', r"\[data\]: unknown key 'pears'"),
        ('base = "cpu"\n[training]\nrate = "high"', "rate must be a number"),
        ('base = "cpu"\n[training]\nminutes = 0', "in minutes or in steps"),
        ('base = "cpu"\n[model]\nwidth = 0', "must not be 0"),
        ('base = "cpu"\n[model]\nreach = -1', "must not be negative"),
    ],
)
def test_configuration_mistakes_are_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TrainingError, match=message):
        load_estimator_config(str(path))


def test_the_command_names_a_mistake_and_exits_with_2(tmp_path: Path) -> None:
    from checker.cli import main

    result = CliRunner().invoke(main, ["train", "estimator", "--shared", str(tmp_path), "--config", "tpu"])
    assert result.exit_code == 2
    assert "no configuration 'tpu': name one of gpu, cpu, or a TOML file" in result.output


@pytest.mark.parametrize(
    ("stage", "message"),
    [
        ("prepare", "no parallel text in"),
        ("train", "run the stage `prepare` first"),
        ("finish", "run the stage `prepare`"),
    ],
)
def test_stages_that_lack_something_say_what(tmp_path: Path, stage: str, message: str) -> None:
    if stage == "train":
        pytest.importorskip("torch", reason=NEEDS)
    from checker.training.estimator import make_estimator

    (tmp_path / "data").mkdir()
    with pytest.raises(TrainingError, match=message):
        list(make_estimator(tmp_path, tmp_path, work=tmp_path / "work", stages=[stage]))


def test_without_a_translator_it_says_how_to_make_one(tmp_path: Path) -> None:
    pytest.importorskip("torch", reason=NEEDS)
    from checker.training.estimator import make_estimator

    shared = shared_folder(tmp_path / "shared")
    with pytest.raises(TrainingError, match="checker train translator --config cpu"):
        list(make_estimator(shared, work=tmp_path / "work", translator=tmp_path / "none", stages=["prepare", "train"]))


def test_planting_is_repeatable_and_used_again(tmp_path: Path) -> None:
    shared = shared_folder(tmp_path / "shared")
    path = tmp_path / "own.toml"
    path.write_text(ESTIMATOR.format(translator="cpu").replace("variants = 6", "variants = 2"), "utf-8")
    config = load_estimator_config(str(path))
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        prepare(shared, models_dir() / "lexicon", folder, config)
    for name in (PLANTED_FILE, DEV_FILE):
        assert (folders[0] / name).read_bytes() == (folders[1] / name).read_bytes()
    assert "planted before" in prepare(shared, models_dir() / "lexicon", folders[0], config)
    planted = list(read_planted(folders[0] / PLANTED_FILE))
    # Some sentences are kept for tuning the phrase tables.
    assert 120 < len(planted) <= 172 and len(planted) % 2 == 0
    faithful = set(rows())
    for code, pair in planted:
        assert code == "en"
        if not pair.kinds:
            assert (pair.source, pair.version) in faithful and not pair.source_wrong and not pair.version_wrong
        elif set(pair.kinds) != {"synonym"}:
            assert (pair.source, pair.version) not in faithful and (pair.source_wrong or pair.version_wrong)
    held_out = {source for source, _ in rows()[::5]}
    # A source may be changed into another, but no pair is a held-out one.
    assert not {(p.source, p.version) for _, p in planted} & {pair for pair in rows() if pair[0] in held_out}
    path.write_text(path.read_text("utf-8").replace("variants = 2", "variants = 3"), "utf-8")
    with pytest.raises(TrainingError, match="another configuration"):
        prepare(shared, models_dir() / "lexicon", folders[0], load_estimator_config(str(path)))


def test_the_predictor_says_what_the_translator_says(toy: Toy) -> None:
    import torch

    from checker.training.estimator_loop import Foundation
    from checker.training.translator_loop import BEST
    from checker.training.translator_model import build_model, load_weights
    from checker.translation.estimator_inputs import make_batch, read_text

    shape = load_config(load_estimator_config(str(toy.config)).translator)
    foundation = Foundation(toy.translator, shape)
    pad = foundation.predictor.pad
    marian = build_model(shape.model, pad).eval()
    load_weights(marian, toy.translator / BEST)
    texts = [
        tuple(read_text(foundation.vocabulary, text, code, foundation.tags, 50) for text, code in zip(pair, ("id", "en"), strict=True))
        for pair in (rows()[0], (rows()[1][0], "the minister."))
    ]  # fmt: skip
    batch = make_batch([(a, b) for a, b in texts], "en", foundation.tags, pad)
    assert batch.forward is not None and batch.backward is not None
    for source, target in (batch.forward, batch.backward):
        given, wanted = torch.from_numpy(source), torch.from_numpy(target)
        start = torch.full_like(wanted[:, :1], pad)
        with torch.inference_mode():
            logits = marian(
                input_ids=given,
                attention_mask=given.ne(pad).long(),
                decoder_input_ids=torch.cat([start, wanted[:, :-1]], 1),
            ).logits[..., :pad]
            _, numbers, _, read = foundation.predictor(given, wanted)
        logs = torch.log_softmax(logits.float(), -1)
        own = logs.gather(-1, wanted.clamp(max=pad - 1)[..., None])[..., 0]
        real = wanted.ne(pad)
        assert torch.allclose(numbers[..., 0][real], own[real].clamp(min=-20), atol=1e-3)
        assert torch.allclose(numbers[..., 1][real], (own.clamp(min=-20) - logs.max(-1).values)[real], atol=1e-3)
        # All attention of what is written goes to what is read, padding gets none.
        assert torch.allclose(read[..., 0].sum(1), real.sum(1).float(), atol=1e-3)
        assert float(read[..., 0][given.eq(pad)].abs().sum()) == 0


def test_it_learns_and_what_is_exported_says_the_same(toy: Toy, tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime", reason=NEEDS)
    pytest.importorskip("onnx", reason=NEEDS)
    import torch

    from checker.training.estimator import make_estimator
    from checker.training.estimator_batches import PlantedPairs
    from checker.training.estimator_export import EXACT, load_tagger
    from checker.training.estimator_loop import BEST, EstimatorTraining, Foundation
    from checker.translation.estimator import forced, open_estimator, open_network, tagged
    from checker.translation.estimator_inputs import tagger_inputs

    config = load_estimator_config(str(toy.config))
    shape = load_config(config.translator)
    whole, parts, models = toy.prepared(), toy.prepared(), tmp_path / "models"
    (models / "estimator").mkdir(parents=True)
    (models / "estimator" / "README.md").write_text(
        "<!-- figures: written by checker train estimator -->\nnone\n<!-- end of figures -->\n", "utf-8"
    )
    given = {"config": str(toy.config), "translator": toy.translator, "work": whole}
    stopped = list(make_estimator(toy.shared, models, minutes=0, **given))  # type: ignore[arg-type]
    assert stopped[-1].startswith("not finished") and not (models / "estimator" / "card.json").exists()
    lines = list(make_estimator(toy.shared, models, **given))  # type: ignore[arg-type]
    assert lines[-1] == f"installed in {models / 'estimator'}"

    # Interrupted twice, it ends with the same weights.
    for steps in (45, 30):
        list(EstimatorTraining(parts, config, toy.translator, shape).run(steps=steps))
    last = EstimatorTraining(parts, config, toy.translator, shape)
    assert last.step == 75
    assert "100 % of the plan" in list(last.run())[-1]
    assert (whole / BEST).read_bytes() == (parts / BEST).read_bytes()

    # Without int8 the exported networks say the same but for rounding, whatever the shape of a batch.
    foundation = Foundation(toy.translator, shape)
    tagger = load_tagger(whole, config, foundation)
    pairs = PlantedPairs(whole / DEV_FILE, foundation.vocabulary, foundation.tags, foundation.predictor.pad, 50)
    exact, network = open_network(whole / EXACT), open_network(whole / "engine" / "tagger.onnx")
    for batch in pairs.all(300):
        with torch.inference_mode():
            wanted = [torch.sigmoid(odds).numpy() for odds in foundation.tagged(tagger, batch)]
        said = [None if d is None else forced(exact, *d) for d in (batch.pairs.forward, batch.pairs.backward)]
        for side in (0, 1):
            width = foundation.predictor.width
            found = tagged(network, tagger_inputs(batch.pairs, side, said[0], said[1], width, np.asarray))
            assert np.abs(found - wanted[side]).max() < 1e-4

    estimator = open_estimator(models / "estimator")
    assert estimator is not None and estimator.languages == ("en",)
    assert estimator.card.notes["steps"] in (40, 80, 120) and estimator.card.notes["difference"]["mean"] < 0.05
    assert "area under the curve" in (models / "estimator" / "README.md").read_text("utf-8")
    chances, wrong = [], []
    for _, planted in read_planted(whole / DEV_FILE):
        judged = estimator.judge(planted.source, planted.version, "en")
        for doubts, spans in ((judged.source, planted.source_wrong), (judged.version, planted.version_wrong)):
            chances += [doubt.wrong for doubt in doubts]
            wrong += [float(any(a < doubt.end and doubt.start < b for a, b in spans)) for doubt in doubts]
    # By chance it is 0.5. The sentences were not learned from, by the translator or by the tagger.
    assert figures(np.array(chances), np.array(wrong)).auc > 0.8
    source, version = rows()[0]
    good = estimator.judge(source, version, "en")
    assert [version[d.start : d.end] for d in good.version] == version.rstrip(".").split()
    # A word that it has often seen is wrong beside another source, and right beside its own.
    told = []
    for source, version in rows()[::5]:
        for (_, right), (_, wrong_word) in ((OBJECTS[0], OBJECTS[2]), (OBJECTS[1], OBJECTS[0])):
            if right in version:
                changed = version.replace(right, wrong_word)
                told.append(_doubt(estimator.judge(source, changed, "en").version, changed, wrong_word)
                            - _doubt(estimator.judge(source, version, "en").version, version, right))  # fmt: skip
    assert len(told) > 10 and np.mean(np.array(told) > 0.01) > 0.9


def _doubt(doubts: tuple[Doubt, ...], text: str, word: str) -> float:
    return next(d.wrong for d in doubts if text[d.start : d.end] == word)


def test_damaged_checkpoints_are_named(toy: Toy) -> None:
    from checker.training.estimator_loop import CHECKPOINT, EstimatorTraining

    config = load_estimator_config(str(toy.config))
    work = toy.prepared()
    (work / CHECKPOINT).write_bytes(b"nothing")
    with pytest.raises(TrainingError, match="cannot be read"):
        EstimatorTraining(work, config, toy.translator, load_config(config.translator))


@pytest.mark.parametrize(
    ("chances", "wrong", "auc", "mcc"),
    [
        ([0.9, 0.8, 0.2, 0.1], [1, 1, 0, 0], 1.0, 1.0),
        ([0.1, 0.2, 0.8, 0.9], [1, 1, 0, 0], 0.0, 0.0),
        ([0.5, 0.5, 0.5, 0.5], [1, 0, 1, 0], 0.5, 0.0),
        ([0.9, 0.8, 0.7, 0.1], [1, 0, 1, 0], 0.75, 0.5774),
        ([0.9, 0.8], [0, 0], 0.5, 0.0),
    ],
)
def test_figures(chances: list[float], wrong: list[int], auc: float, mcc: float) -> None:
    found = figures(np.array(chances), np.array(wrong))
    assert found.auc == pytest.approx(auc, abs=1e-4) and found.mcc == pytest.approx(mcc, abs=1e-4)
