"""The recipe of the neural translator, from parallel text to an engine that translates, on a toy corpus."""

from __future__ import annotations

import json
import lzma
import math
import os
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from checker.training.translator_config import TrainingError, load_config, preset_names
from checker.training.translator_data import fault, numbers_agree

#: Indonesian and English: nouns, verbs, objects.
NOUNS = [("menteri", "minister"), ("gubernur", "governor"), ("dokter", "doctor"), ("guru", "teacher")]
VERBS = [("membangun", "builds"), ("menutup", "closes"), ("membuka", "opens")]
OBJECTS = [("sekolah", "schools"), ("pasar", "markets"), ("jalan", "roads")]
TOY = """
base = "cpu"
[data]
vocabulary = 300
coverage = 1.0
targets = ["id", "en"]
dev_sentences = 8
[model]
width = 64
encoder = 1
decoder = 1
heads = 2
[training]
steps = 160
rate = 0.004
warmup = 20
batch = 400
evaluate = 40
compile = false
threads = 1
"""


def rows() -> list[tuple[str, str]]:
    found = []
    for n, (noun, verb, thing) in enumerate(product(NOUNS, VERBS, OBJECTS)):
        count = 210 + n
        found.append((f"{noun[0]} {verb[0]} {count} {thing[0]}.", f"the {noun[1]} {verb[1]} {count} {thing[1]}."))
    return found


@pytest.mark.parametrize(
    ("first", "second", "left", "right", "reason"),
    [
        ("Menteri itu menutup pasar.", "The minister closed the market.", "id", "en", ""),
        ("Menteri itu menutup pasar.", "部长关闭了市场。", "id", "zh", ""),
        ("Menteri itu menutup pasar.", "大臣は市場を閉鎖した。", "id", "ja", ""),
        ("Menteri itu menutup pasar.", "大臣は市場を閉鎖したと発表した。", "id", "zh", "another script"),
        ("Menteri itu menutup pasar.", "部长星期三下午宣布关闭了市场。", "id", "ja", "another script"),
        ("Menteri itu menutup pasar.", "The minister closed it.", "id", "ar", "another script"),
        ("The minister is in the city.", "Le ministre est dans la ville.", "id", "fr", "another language"),
        ("Simpan %s sebagai", "Save %s as", "id", "en", "markup"),
        ("Tekan &Simpan", "Press &Save", "id", "en", "markup"),
        ("Ada 1.250 rumah.", "There are 1,340 houses.", "id", "en", "numbers disagree"),
        ("Ada 1.250 rumah.", "هناك ١٬٢٥٠ منزلا.", "id", "ar", ""),
        ("...", "...", "id", "en", "another script"),
    ],
)
def test_filters(first: str, second: str, left: str, right: str, reason: str) -> None:
    assert fault(first, second, left, right) == reason


@pytest.mark.parametrize(
    ("first", "second", "agree"),
    [
        ("Rp2,5 miliar", "Rp2.5 billion", True),
        ("pada 2019 dan 2021", "in 2019 and 2021", True),
        ("pada 2019", "in 2021", False),
        ("tiga orang", "12 people", True),
        ("5 orang", "7 people", True),
        ("12.000 orang", "12 ribu orang", True),
        ("pada 17 Agustus 2020, 45 orang", "on 18 August 2021, 46 people", False),
    ],
)
def test_numbers_agree(first: str, second: str, agree: bool) -> None:
    assert numbers_agree(first, second) is agree


#: Arabic and English: news first wherever it stands in the files; the last two teach nothing.
PIVOT_ROWS = [
    ("أغلق الوزير السوق يوم الاثنين.", "The minister closed the market on Monday."),
    ("فتح الطبيب المدرسة.", "The doctor opened the school."),
    ("نعم.", "Yes."),
    ("The doctor opened the hospital.", "The doctor opened the hospital."),
]
PIVOT_NEWS = ("زار المحافظ ٢٥٠ منزلا.", "The governor visited 250 houses.")


def test_text_beside_english_gets_indonesian(tmp_path: Path) -> None:
    from checker.evidence.models import models_dir
    from checker.training.tables import Recipe
    from checker.training.translator_pivot import TRANSLATIONS_FILE, pivot_examples

    def write(name: str, pairs: list[tuple[str, str]]) -> None:
        (tmp_path / name).write_bytes(lzma.compress("".join(f"{a}\t{b}\n" for a, b in pairs).encode()))

    shipped = models_dir() / "phrases"

    def found(limit: int, phrases: Path = shipped) -> list[tuple[str, str, str]]:
        dropped: Counter[str] = Counter()
        made = pivot_examples(Recipe(tmp_path, None, tmp_path), phrases, tmp_path, ["id", "en", "ar"], limit, dropped)
        assert not dropped
        return [(example.right, example.first, example.second) for example in made]

    write("any.ar-en.tsv.xz", PIVOT_ROWS)
    write("wmt-newstest.ar-en.tsv.xz", [PIVOT_NEWS])
    write("any.id-en.tsv.xz", [("Dokter itu membuka sekolahnya.", PIVOT_ROWS[1][1])])
    news, market, school = found(10)
    assert news[2] == PIVOT_NEWS[0] and "gubernur" in news[1].lower() and "250" in news[1]
    assert market[2] == PIVOT_ROWS[0][0] and "pasar" in market[1]
    assert school == ("ar", "Dokter itu membuka sekolahnya.", PIVOT_ROWS[1][0])  # what people wrote comes first
    assert found(1) == [news]

    # What was translated is not translated again, even if the last line was cut off.
    kept = f"{PIVOT_NEWS[1]}\tGubernur itu melihat 250 rumah.\n{PIVOT_ROWS[0][1]}\tMenteri"
    (tmp_path / TRANSLATIONS_FILE).write_text(kept, encoding="utf-8")
    assert found(10) == [("ar", "Gubernur itu melihat 250 rumah.", PIVOT_NEWS[0]), market, school]
    assert found(10, tmp_path / "no-tables")[1:] == [market, school]

    (tmp_path / TRANSLATIONS_FILE).unlink()
    with pytest.raises(TrainingError, match="has none: set pivot = 0"):
        found(10, tmp_path / "no-tables")

    # Enough for several processes: each sentence keeps its own translation.
    write("many.ar-en.tsv.xz", [(f"زار المحافظ {n} منزلا.", f"He visited {n} houses.") for n in range(1000, 1510)])
    many = [row for row in found(1000) if row[2].startswith("زار المحافظ 1")]
    assert len(many) == 510 and all(
        foreign.split()[2] in indonesian.replace(".", "") for _, indonesian, foreign in many
    )


def test_presets_are_sound() -> None:
    assert preset_names() == ["gpu", "cpu", "cpu-on"]
    gpu, cpu = load_config("gpu"), load_config("cpu")
    assert (gpu.model.encoder, gpu.model.decoder, gpu.model.width, gpu.data.vocabulary) == (6, 3, 512, 24000)
    assert (cpu.model.encoder, cpu.model.decoder, cpu.model.width, cpu.data.vocabulary) == (3, 1, 256, 8000)
    on = load_config("cpu-on")
    assert on.model == replace(cpu.model, start="shipped") and on.data == cpu.data
    assert (cpu.training.minutes, on.training.minutes) == (78, 105)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "base must be one of gpu, cpu, cpu-on"),
        ('base = "cpu"\ncolour = 1', "unknown key 'colour'"),
        ('base = "cpu"\n[training]\nsmothing = 0.1', r"\[training\]: unknown key 'smothing'"),
        ('base = "cpu"\n[training]\nrate = "high"', "rate must be a number"),
        ('base = "cpu"\n[model]\nwidth = 250', "multiple of heads"),
        ('base = "cpu"\n[data]\ntargets = ["xx"]', "targets must be some of"),
        ('base = "cpu"\n[training]\nschedule = "none"', "schedule must be one of"),
        ('base = "cpu"\n[model]\nstart = "zero"', "start must be one of"),
        ('base = "cpu"\n[training]\noptimizer = "sgd"', "optimizer must be one of"),
        ('base = "cpu"\n[training]\ncompile = "yes"', "compile must be true or false"),
        ('base = "cpu"\n[training]\nthreads = true', "threads must be a number"),
        ("base = ", "cannot be read"),
    ],
)
def test_configuration_mistakes_are_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TrainingError, match=message):
        load_config(str(path))


def test_the_command_names_a_mistake_and_exits_with_2(tmp_path: Path) -> None:
    from checker.cli import main

    result = CliRunner().invoke(main, ["train", "translator", "--shared", str(tmp_path), "--config", "tpu"])
    assert result.exit_code == 2
    assert "no configuration 'tpu': name one of gpu, cpu, cpu-on, or a TOML file" in result.output


@pytest.mark.parametrize(
    ("stage", "message"),
    [("prepare", "no parallel text in"), ("train", "run the stage `prepare` first"), ("finish", "run the stage")],
)
def test_stages_that_lack_something_say_what(tmp_path: Path, stage: str, message: str) -> None:
    if stage != "prepare":
        pytest.importorskip("torch", reason="training the translator needs pip install 'checker[hub]'")
    from checker.training.translator import make_translator

    (tmp_path / "data").mkdir()
    with pytest.raises(TrainingError, match=message):
        list(make_translator(tmp_path, tmp_path, work=tmp_path / "work", stages=[stage]))


def test_the_rate_rises_then_falls() -> None:
    from checker.training.translator_loop import rate_at

    loop = load_config("cpu").training
    rates = [rate_at(loop, step, step / 4000) for step in (1, 150, 300, 2000, 4000)]
    assert rates[0] < rates[1] < rates[2] > rates[3] > rates[4] > 0
    assert math.isclose(max(rates), loop.rate, rel_tol=0.05)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shared")
    (folder / "data" / "dev").mkdir(parents=True)
    pairs = rows()
    # One pair of a source whose numbers disagree, one that is said twice.
    text = [*pairs, ("guru melihat 1234 rumah.", "the teacher sees 777 houses."), (pairs[0][0] + "!", pairs[0][1])]
    (folder / "data" / "panl-bppt-toy.id-en.tsv.xz").write_bytes(
        lzma.compress("".join(f"{a}\t{b}\n" for a, b in text).encode())
    )
    for column, code in enumerate(("id", "en")):
        lines = "".join(pair[column] + "\n" for pair in pairs[::5])
        (folder / "data" / "dev" / f"flores-dev.{code}.txt").write_text(lines, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("config") / "toy.toml"
    path.write_text(TOY, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def prepared(shared: Path, toy: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Makes folders in which the toy corpus is encoded."""
    from checker.training.translator_store import prepare

    first = tmp_path_factory.mktemp("work")
    line = prepare(shared, shared / "no-models", first, load_config(str(toy)))
    assert "numbers disagree 1" in line and "said twice 1" in line

    def copy() -> Path:
        folder = tmp_path_factory.mktemp("work")
        for path in first.iterdir():
            (folder / path.name).write_bytes(path.read_bytes())
        return folder

    return copy


def test_prepared_data_is_used_again(prepared: Callable[[], Path], shared: Path, toy: Path, tmp_path: Path) -> None:
    from checker.training.translator_store import PAIRS_FILE, Encoded, prepare
    from checker.training.translator_vocabulary import open_vocabulary

    work = prepared()
    before = (work / PAIRS_FILE).read_bytes()
    assert "encoded before" in prepare(shared, shared, work, load_config(str(toy)))
    assert (work / PAIRS_FILE).read_bytes() == before
    pairs, pieces = Encoded.read(work / PAIRS_FILE), open_vocabulary(work)
    decoded = {(pieces.decode(pairs.sentence(a).tolist()), pieces.decode(pairs.sentence(b).tolist()))
               for a, b in zip(pairs.left, pairs.right, strict=True)}  # fmt: skip
    assert decoded <= set(rows()) and len(decoded) > 25
    other = tmp_path / "other.toml"
    other.write_text(TOY.replace("300", "290"), encoding="utf-8")
    with pytest.raises(TrainingError, match="another configuration"):
        prepare(shared, shared, work, load_config(str(other)))


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Ｒｐ２０２３", "Rp2023"),
        ("٢٠٢٣", "2023"),
        ("l’e\u0301cole", "l'école"),
        ("a\u00a0\u200b b", "a b"),
        ("“ya”", '"ya"'),
    ],
)
def test_spellings_are_made_alike(prepared: Callable[[], Path], text: str, same: str) -> None:
    from checker.training.translator_vocabulary import open_vocabulary

    pieces = open_vocabulary(prepared())
    assert pieces.encode(text) == pieces.encode(same)


def test_batches_hold_both_directions_and_can_go_on_anywhere(prepared: Callable[[], Path], toy: Path) -> None:
    from checker.training.translator_batches import Examples, Place
    from checker.training.translator_store import PAIRS_FILE, Encoded

    config = load_config(str(toy))
    examples = Examples(Encoded.read(prepared() / PAIRS_FILE), config, {"id": 2, "en": 3})
    assert examples.directions() == [("id", "en"), ("en", "id")]
    into = examples.chances()[examples.target_language == 0].sum()
    assert math.isclose(into, 2 / 3, rel_tol=1e-6)  # into Indonesian weighs double
    stream = examples.stream(999, Place(0, 0))
    batches = [next(stream) for _ in range(12)]
    assert all(batch.source.size <= config.training.batch for batch in batches)
    again = next(examples.stream(999, batches[10].after))
    assert np.array_equal(again.source, batches[11].source) and np.array_equal(again.target, batches[11].target)


def test_an_interrupted_run_ends_like_one_that_was_not(
    prepared: Callable[[], Path], shared: Path, toy: Path, tmp_path: Path
) -> None:
    pytest.importorskip("torch", reason="training the translator needs pip install 'checker[hub]'")
    from checker.training.translator import make_translator
    from checker.training.translator_loop import Training

    config = load_config(str(toy))
    whole, parts, models = prepared(), prepared(), tmp_path / "models"
    lines = list(make_translator(shared, models, config=str(toy), work=whole, measured=4))
    assert lines[-1] == f"installed in {models / 'translator'}"
    list(Training(parts, config).run(steps=75))
    stopped = Training(parts, config)
    assert stopped.step == 75
    assert "100 % of the plan" in list(stopped.run())[-1]
    assert (whole / "best.safetensors").read_bytes() == (parts / "best.safetensors").read_bytes()

    history = [json.loads(line) for line in (whole / "history.jsonl").read_text("utf-8").splitlines()]
    assert [row["step"] for row in history] == [40, 80, 120, 160]
    assert history[-1]["loss"] < history[0]["loss"]
    # With other sentences' sources it does worse: it reads what it translates.
    assert history[-1]["use of the source"] > 0.15

    _check_installed(whole, models)


def _check_installed(work: Path, models: Path) -> None:
    """The engine is there with its card, and gives the same log-probabilities as the exported checkpoint."""
    from checker.translation.cards import read_card, verify
    from checker.translation.neural import open_neural
    from checker.translation.runtimes import CTranslate2Runtime, TransformersRuntime
    from checker.translation.tagging import Tagging

    folder = models / "translator"
    card = read_card(folder, "make it again")
    verify(folder, card, "make it again")
    assert card.directions == (("en", "id"), ("id", "en"))
    assert card.notes["steps"] == 160 and set(card.chrf) == {"en-id", "id-en"}
    assert card.notes["difference"]["mean"] < 0.05
    engine = open_neural(folder, card)
    translations = engine.translate(["the doctor opens 215 roads.", ""], "en", "id")
    assert translations[1].text == "" and translations[0].text

    pieces = engine._side("target", "id")
    sources = [Tagging(card.family, card.tags).source(pieces.encode(a), "en", "id") for _, a in rows()[:6]]
    targets = [pieces.encode(b) for b, _ in rows()[:6]]
    (mine,) = CTranslate2Runtime(folder, "").score([(sources, targets)], [])
    (theirs,) = TransformersRuntime(work / "marian", "").score([(sources, targets)], [])
    gaps = [abs(a - b) for x, y in zip(mine, theirs, strict=True) for a, b in zip(x, y, strict=True)]
    assert sum(gaps) / len(gaps) < 0.05


def test_training_goes_on_from_the_shipped_model(
    prepared: Callable[[], Path], shared: Path, toy: Path, tmp_path: Path
) -> None:
    pytest.importorskip("torch", reason="training the translator needs pip install 'checker[hub]'")
    from checker.training.translator import make_translator

    models, on = tmp_path / "models", tmp_path / "on.toml"
    on.write_text(TOY.replace("[model]", '[model]\nstart = "shipped"').replace("160", "8"), encoding="utf-8")
    with pytest.raises(TrainingError, match="no vocabulary to go on with"):
        list(make_translator(shared, models, config=str(on), work=tmp_path / "none"))
    first = prepared()
    list(make_translator(shared, models, config=str(toy), work=first, measured=2))
    reached = json.loads((first / "history.jsonl").read_text("utf-8").splitlines()[-1])["loss"]

    lines = list(make_translator(shared, models, config=str(on), work=tmp_path / "more", measured=2))
    assert lines[-1] == f"installed in {models / 'translator'}"
    assert (tmp_path / "more" / "joint.spm").read_bytes() == (first / "joint.spm").read_bytes()
    (row,) = map(json.loads, (tmp_path / "more" / "history.jsonl").read_text("utf-8").splitlines())
    assert abs(row["loss"] - reached) < 0.3  # where the first run ended, not where it began
    # What goes on from the shipped model and what does not are not taken for each other.
    with pytest.raises(TrainingError, match="another configuration"):
        list(make_translator(shared, models, config=str(toy), work=tmp_path / "more", stages=["prepare"]))
    wider = tmp_path / "wider.toml"
    wider.write_text(on.read_text("utf-8").replace("vocabulary = 300", "vocabulary = 310"), encoding="utf-8")
    with pytest.raises(TrainingError, match="holds 300 pieces"):
        list(make_translator(shared, models, config=str(wider), work=tmp_path / "wider", stages=["prepare"]))
    (models / "unconverted" / "translator.safetensors").unlink()
    with pytest.raises(TrainingError, match="no weights to go on from"):
        list(make_translator(shared, models, config=str(on), work=tmp_path / "lost", stages=["prepare"]))


@pytest.mark.skipif(shutil.which(os.environ.get("CXX", "g++")) is None, reason="compiling a step needs a C++ compiler")
def test_a_compiled_step_computes_the_same(prepared: Callable[[], Path], toy: Path) -> None:
    torch = pytest.importorskip("torch", reason="training the translator needs pip install 'checker[hub]'")
    from checker.training.translator_model import batch_loss, build_model, compiled_loss

    torch.manual_seed(1)
    model = build_model(load_config(str(toy)).model, 300).eval()
    compiled = compiled_loss()
    for sentences, length in ((3, 8), (2, 16), (4, 8)):
        source, target = torch.randint(3, 299, (2, sentences, length))
        with torch.no_grad():
            given = float(compiled(model, source, target, 0.1))
            assert math.isclose(given, float(batch_loss(model, source, target, 0.1)), rel_tol=1e-4)


@pytest.mark.parametrize(("kind", "count"), [("adam", 1), ("muon", 2)])
def test_every_weight_is_learned_by_one_optimizer(toy: Path, kind: str, count: int) -> None:
    pytest.importorskip("torch", reason="training the translator needs pip install 'checker[hub]'")
    from checker.training.translator_model import build_model, build_optimizers

    model = build_model(load_config(str(toy)).model, 300)
    optimizers = build_optimizers(model, kind)
    assert len(optimizers) == count
    learned = [id(p) for o in optimizers for group in o.param_groups for p in group["params"]]
    assert sorted(learned) == sorted(id(p) for p in model.parameters() if p.requires_grad)


def test_a_plan_that_is_not_carried_out_is_not_installed(
    prepared: Callable[[], Path], shared: Path, toy: Path, tmp_path: Path
) -> None:
    pytest.importorskip("torch", reason="training the translator needs pip install 'checker[hub]'")
    from checker.training.translator import make_translator

    lines = list(make_translator(shared, tmp_path, config=str(toy), work=prepared(), minutes=0))
    assert lines[-1].startswith("not finished")
    assert not (tmp_path / "translator").exists()


def test_damaged_checkpoints_are_named(prepared: Callable[[], Path], toy: Path) -> None:
    pytest.importorskip("torch", reason="training the translator needs pip install 'checker[hub]'")
    from checker.training.translator_loop import CHECKPOINT, Training

    work = prepared()
    (work / CHECKPOINT).write_bytes(b"nothing")
    with pytest.raises(TrainingError, match="cannot be read"):
        Training(work, load_config(str(toy)))
