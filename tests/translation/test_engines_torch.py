"""Hugging Face models as engines: CTranslate2 and transformers agree; needs torch (pip install 'checker[hub]')."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest

from benchmarks import engines as benchmark
from checker.translation.cards import Card, read_card, sums, write_card
from checker.translation.conversion import convert
from checker.translation.engine import DIRECT, EngineError
from checker.translation.neural import BEAM, NeuralTranslator, open_neural
from checker.translation.runtimes import Tokens, TransformersRuntime
from tests.translation import tiny

torch = pytest.importorskip("torch", reason="conversion and comparison with transformers need torch: the extra [hub]")

TAGS = [f">>{code}<<" for code in tiny.LANGUAGES]
REVERSED = tiny.SENTENCES[::-1]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.marian(tmp_path_factory.mktemp("original"), TAGS)


@pytest.fixture(scope="module")
def engine_folder(tmp_path_factory: pytest.TempPathFactory, original: Path) -> Path:
    out = tmp_path_factory.mktemp("engines") / "tiny"
    convert(original, out, Card("own/tiny", (), origin="hub", revision="abc", licence="cc-by-4.0"))
    return out


@pytest.fixture
def on_transformers(original: Path, engine_folder: Path) -> NeuralTranslator:
    card = replace(read_card(engine_folder, ""), runtime="transformers", files={})
    return NeuralTranslator(original, card, "")


def gaps(first: list[list[float]], second: list[list[float]]) -> list[float]:
    pairs = chain.from_iterable(zip(a, b, strict=True) for a, b in zip(first, second, strict=True))
    return [abs(a - b) for a, b in pairs]


def test_the_card_says_what_the_model_is(engine_folder: Path) -> None:
    card = read_card(engine_folder, "")
    assert (card.name, card.revision, card.licence, card.runtime) == ("own/tiny", "abc", "cc-by-4.0", "ctranslate2")
    assert len(card.directions) == 30
    assert set(card.files) == {"model.bin", "config.json", "shared_vocabulary.json", "source.spm"}
    assert card.pieces == {"source": "source.spm", "target": "source.spm"}
    assert card.positions == 116
    assert card.notes["difference"]["mean"] < 0.5
    assert {path.stat().st_mode & 0o777 for path in engine_folder.iterdir()} == {0o644}


def test_float32_gives_the_numbers_and_words_of_transformers(
    original: Path, engine_folder: Path, on_transformers: NeuralTranslator, tmp_path: Path
) -> None:
    from ctranslate2.converters import TransformersConverter

    folder = tmp_path / "float32"
    TransformersConverter(str(original)).convert(str(folder), quantization="float32")
    shutil.copyfile(original / "source.spm", folder / "source.spm")
    engine = NeuralTranslator(folder, replace(read_card(engine_folder, ""), files={}), "")
    for pair in (("en", "id"), ("id", "zh")):
        mine, theirs = (e.score(tiny.SENTENCES, REVERSED, *pair) for e in (engine, on_transformers))
        assert max(gaps(mine, theirs)) < 1e-3
    mine_text, theirs_text = (
        NeuralTranslator(e._folder, e.card, "", beam=1).translate(tiny.SENTENCES, "en", "id")
        for e in (engine, on_transformers)
    )
    assert [item.text for item in mine_text] == [item.text for item in theirs_text]


def test_int8_agrees_within_its_error(engine_folder: Path, on_transformers: NeuralTranslator) -> None:
    engine = open_neural(engine_folder, read_card(engine_folder, ""))
    theirs = on_transformers.score(tiny.SENTENCES, REVERSED, "en", "id")
    found = gaps(engine.score(tiny.SENTENCES, REVERSED, "en", "id"), theirs)
    assert sum(found) / len(found) < 0.25
    assert max(found) < 2
    # Less than what another source makes: the agreement says something.
    others = gaps(on_transformers.score(REVERSED[3:] + REVERSED[:3], REVERSED, "en", "id"), theirs)
    assert sum(others) / len(others) > 0.5


def test_transformers_translate_alike_twice(on_transformers: NeuralTranslator) -> None:
    texts = [*tiny.SENTENCES[:4], "", "Ya."]
    first = on_transformers.translate(texts, "en", "id")
    assert on_transformers.translate(texts, "en", "id") == first
    assert first[4].text == ""
    assert on_transformers.path("en", "id") == DIRECT


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, original: Path) -> Path:
    """The engine of a model that does not survive conversion."""
    from safetensors.torch import load_file, save_file

    home = tmp_path_factory.mktemp("kept")
    folder = Path(shutil.copytree(original, home / "model"))
    weights = load_file(folder / "model.safetensors")
    # CTranslate2 begins with a zero vector; training can move the one that the model begins with.
    weights["model.shared.weight"][-1] = torch.linspace(-2, 2, tiny.SIZE) ** 3
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    convert(folder, home / "engine", Card("own/moved", ()))
    return home / "engine"


def test_a_model_that_changes_in_conversion_is_kept_on_transformers(kept: Path) -> None:
    card = read_card(kept, "")
    assert card.runtime == "transformers"
    assert "differ by" in card.notes["why transformers"]
    engine = open_neural(kept, card)
    assert len(engine.score(["a"], ["b"], "en", "id")[0]) == len(engine.spans("b", "id")) + 1


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-70])


def changed(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def overwritten(path: Path) -> None:
    path.write_bytes(b"no model")


Damage = Callable[[Path], None]


@pytest.mark.parametrize("damage", [Path.unlink, truncated, changed])
@pytest.mark.parametrize("file", ["model.safetensors", "vocab.json", "config.json"])
def test_a_damaged_file_of_a_model_on_transformers_is_named(
    kept: Path, tmp_path: Path, damage: Damage, file: str
) -> None:
    folder = Path(shutil.copytree(kept, tmp_path / "engine"))
    damage(folder / file)
    with pytest.raises(EngineError, match=rf"{file} is .*checker models add own/moved"):
        open_neural(folder, read_card(folder, "")).check()


@pytest.mark.parametrize("damage", [Path.unlink, truncated, overwritten])
@pytest.mark.parametrize("file", ["model.safetensors", "config.json", "source.spm", "target.spm", "vocab.json"])
def test_a_model_that_is_damaged_is_not_added(original: Path, tmp_path: Path, damage: Damage, file: str) -> None:
    folder = Path(shutil.copytree(original, tmp_path / "model"))
    damage(folder / file)
    with pytest.raises(EngineError) as caught:
        convert(folder, tmp_path / "engine", Card("own/damaged", ()))
    message = str(caught.value)
    assert file in message
    if damage is not Path.unlink:
        assert f"model file {folder / file} " in message
        assert message.endswith(": copy or download it again, then add the model again")
    assert ".adding-" not in message
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


def test_a_damaged_model_of_the_hub_cache_must_be_deleted_first(original: Path, tmp_path: Path) -> None:
    home = tmp_path / "models--own--damaged"
    folder = Path(shutil.copytree(original, home / "snapshots" / "abc"))
    truncated(folder / "model.safetensors")
    with pytest.raises(EngineError, match=rf"model\.safetensors holds .*: delete {home} and add the model again"):
        convert(folder, tmp_path / "engine", Card("own/damaged", (), origin="hub"))


def edited(folder: Path, file: str, **settings: object) -> None:
    path = folder / file
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **settings}), "utf-8")


@pytest.mark.parametrize(
    ("settings", "config", "message"),
    [
        ({"separate_vocabs": True}, {}, "a vocabulary for each side"),
        ({"source_lang": "mul", "target_lang": "en"}, {}, "--direction"),
        ({"source_lang": "en", "target_lang": "de"}, {}, "--direction"),
        ({}, {"model_type": "bert", "is_encoder_decoder": False}, "does not translate"),
    ],
)
def test_what_cannot_be_used_is_refused(
    original: Path, tmp_path: Path, settings: dict[str, object], config: dict[str, object], message: str
) -> None:
    folder = Path(shutil.copytree(original, tmp_path / "model"))
    edited(folder, "tokenizer_config.json", **settings)
    edited(folder, "config.json", **config)
    with pytest.raises(EngineError, match=message):
        convert(folder, tmp_path / "engine", Card("own/odd", ()))
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


def test_weights_in_shards(original: Path, engine_folder: Path, tmp_path: Path) -> None:
    import transformers

    folder = Path(shutil.copytree(original, tmp_path / "model"))
    (folder / "model.safetensors").unlink()
    transformers.MarianMTModel.from_pretrained(original).save_pretrained(folder, max_shard_size="100KB")
    shards = sorted(folder.glob("model-*.safetensors"))
    assert len(shards) > 1
    card = convert(folder, tmp_path / "engine", Card("own/shards", ()))
    assert card.files["model.bin"] == read_card(engine_folder, "").files["model.bin"]
    shards[1].unlink()
    with pytest.raises(EngineError, match=f"{shards[1].name} is missing"):
        convert(folder, tmp_path / "other", Card("own/shards", ()))


def pickled(trap: Path) -> bytes:
    """A pickle that makes a file when it is loaded."""
    return f"cbuiltins\nopen\n(V{trap}\nVw\ntR.".encode()


def test_the_trap_is_one(tmp_path: Path) -> None:
    import pickle

    pickle.loads(pickled(tmp_path / "sprung")).close()
    assert (tmp_path / "sprung").exists()


def test_code_and_pickles_in_a_model_are_left_alone(original: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(original, tmp_path / "model"))
    edited(folder, "config.json", auto_map={"AutoModelForSeq2SeqLM": "evil.Model"})
    edited(folder, "tokenizer_config.json", auto_map={"AutoTokenizer": ["evil.Tokenizer", None]})
    trap = tmp_path / "sprung"
    (folder / "evil.py").write_text(f"open({str(trap)!r}, 'w')\n")
    (folder / "pytorch_model.bin").write_bytes(pickled(trap))
    card = convert(folder, tmp_path / "engine", Card("own/trapped", ()))
    assert card.runtime == "ctranslate2"
    assert not trap.exists()
    assert not {"evil.py", "pytorch_model.bin"} & set(card.files)


@pytest.mark.parametrize("file", ["model.safetensors", "source.spm", "vocab.json"])
def test_a_pickle_under_another_name_is_not_loaded(original: Path, tmp_path: Path, file: str) -> None:
    folder = Path(shutil.copytree(original, tmp_path / "model"))
    (folder / file).write_bytes(pickled(tmp_path / "sprung"))
    with pytest.raises(EngineError, match=f"model file {folder / file} "):
        convert(folder, tmp_path / "engine", Card("own/trapped", ()))
    assert not (tmp_path / "sprung").exists()


@pytest.mark.parametrize("name", ["pytorch_model.bin", "model.safetensors"])
def test_a_card_cannot_make_pickles_load(kept: Path, tmp_path: Path, name: str) -> None:
    """An engine from elsewhere whose card, right in all checksums, names a pickle."""
    folder = Path(shutil.copytree(kept, tmp_path / "engine"))
    (folder / "model.safetensors").unlink()
    (folder / name).write_bytes(pickled(tmp_path / "sprung"))
    card = read_card(folder, "")
    files = {file for file in card.files if file != "model.safetensors"} | {name}
    write_card(folder, replace(card, files=sums(folder, files)))
    engine = open_neural(folder, read_card(folder, ""))
    engine.check()
    with pytest.raises(EngineError, match=r"cannot be loaded .*checker models add own/moved"):
        engine.translate(["a"], "en", "id")
    assert not (tmp_path / "sprung").exists()


def test_two_models_of_one_direction(tmp_path: Path) -> None:
    folder = tiny.marian(tmp_path / "opus-mt-en-id", source=None, target=None, seed=4)
    card = convert(folder, tmp_path / "engine", Card("own/opus-mt-en-id", ()))
    assert (card.directions, card.tags) == ((("en", "id"),), {})
    named = convert(folder, tmp_path / "other", Card("own/nameless", ()), [("ar", "en")])
    assert named.directions == (("ar", "en"),)
    with pytest.raises(EngineError, match="none of the languages"):
        convert(folder, tmp_path / "third", Card("own/nameless", ()), [("de", "en")])


@pytest.fixture(scope="module")
def many_to_many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A tiny M2M100 model whose tokens of languages are those of the real ones."""
    import transformers

    folder = tmp_path_factory.mktemp("m2m")
    words = tiny.pieces(folder)
    (folder / "source.spm").rename(folder / "sentencepiece.bpe.model")
    (folder / "target.spm").unlink()
    plain = [word for word in words if word not in {"</s>", "<unk>"}]
    vocabulary = {word: n for n, word in enumerate(["<s>", "<pad>", "</s>", "<unk>", *plain])}
    (folder / "vocab.json").write_text(json.dumps(vocabulary), "utf-8")
    tokenizer = transformers.M2M100Tokenizer(
        vocab_file=str(folder / "vocab.json"), spm_file=str(folder / "sentencepiece.bpe.model")
    )
    tokenizer.save_pretrained(folder)
    codes = sorted(tokenizer.lang_token_to_id, key=tokenizer.lang_token_to_id.__getitem__)
    # The published models list them here.
    edited(folder, "tokenizer_config.json", additional_special_tokens=codes)
    torch.manual_seed(5)
    config = transformers.M2M100Config(
        vocab_size=len(vocabulary) + len(codes) + 8,
        d_model=tiny.SIZE,
        encoder_layers=1,
        decoder_layers=1,
        encoder_ffn_dim=tiny.SIZE,
        decoder_ffn_dim=tiny.SIZE,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        max_position_embeddings=128,
        init_std=0.3,
        pad_token_id=1,
        decoder_start_token_id=2,
    )
    transformers.M2M100ForConditionalGeneration(config).save_pretrained(folder)
    yield folder


def test_m2m100_begins_with_the_language(many_to_many: Path, tmp_path: Path) -> None:
    card = convert(many_to_many, tmp_path / "engine", Card("own/m2m100", ()))
    assert card.family == "m2m100"
    assert card.tags["id"] == "__id__"
    assert len(card.directions) == 30
    engine = open_neural(tmp_path / "engine", card)
    scores = engine.score(tiny.SENTENCES, REVERSED, "en", "id")
    runtime = TransformersRuntime(many_to_many, "")
    texts = [["__en__", *engine._side("source", "en").encode(text), "</s>"] for text in tiny.SENTENCES]
    (theirs,) = runtime.score([(texts, [engine._side("target", "id").encode(text) for text in REVERSED])], ["__id__"])
    assert max(gaps(scores, theirs)) < 2
    first = engine.translate(tiny.SENTENCES, "zh", "id")
    assert engine.translate(tiny.SENTENCES, "zh", "id") == first
    assert not any("__" in item.text for item in first)


@pytest.mark.parametrize("name", benchmark.FOLDERS)
def test_the_engines_of_the_benchmark_write_as_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    shape = benchmark.Shape(tiny.SIZE, 2 * tiny.SIZE, tiny.HEADS, 1, 700, 200)
    benchmark.make_engines(tmp_path, (tiny.SENTENCES, REVERSED), shape)
    engine = benchmark.open_engine(name, tmp_path)
    assert isinstance(engine, NeuralTranslator)
    assert engine.card.runtime == name
    runtime = engine._open()
    translate = runtime.translate
    outputs: list[tuple[int, int]] = []

    def noted(
        batches: Sequence[list[Tokens]], prefix: Tokens, beam: int, longest: Sequence[int]
    ) -> list[list[tuple[Tokens, float]]]:
        found = translate(batches, prefix, beam, longest)
        outputs.extend((beam, len(tokens)) for batch in found for tokens, _ in batch)
        return found

    monkeypatch.setattr(runtime, "translate", noted)
    engine.translate([text * 2 for text in tiny.SENTENCES], "en", "id")
    assert outputs == [(BEAM, benchmark.LENGTH)] * len(tiny.SENTENCES)
