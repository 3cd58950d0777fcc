"""Hugging Face models as engines: CTranslate2 and transformers agree; needs torch (pip install 'checker[hub]')."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest

from checker.translation.cards import Card, read_card
from checker.translation.conversion import convert
from checker.translation.engine import DIRECT, EngineError
from checker.translation.neural import NeuralTranslator, open_neural
from checker.translation.runtimes import TransformersRuntime
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
    found = gaps(*(e.score(tiny.SENTENCES, REVERSED, "en", "id") for e in (engine, on_transformers)))
    assert sum(found) / len(found) < 0.25
    assert max(found) < 2


def test_transformers_translate_alike_twice(on_transformers: NeuralTranslator) -> None:
    texts = [*tiny.SENTENCES[:4], "", "Ya."]
    first = on_transformers.translate(texts, "en", "id")
    assert on_transformers.translate(texts, "en", "id") == first
    assert first[4].text == ""
    assert on_transformers.path("en", "id") == DIRECT


def test_a_model_that_changes_in_conversion_is_kept_on_transformers(original: Path, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    folder = Path(shutil.copytree(original, tmp_path / "model"))
    weights = load_file(folder / "model.safetensors")
    # CTranslate2 begins with a zero vector; training can move the one that the model begins with.
    weights["model.shared.weight"][-1] = torch.linspace(-2, 2, tiny.SIZE) ** 3
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    card = convert(folder, tmp_path / "engine", Card("own/moved", ()))
    assert card.runtime == "transformers"
    assert "differ by" in card.notes["why transformers"]
    engine = open_neural(tmp_path / "engine", read_card(tmp_path / "engine", ""))
    assert len(engine.score(["a"], ["b"], "en", "id")[0]) == len(engine.spans("b", "id")) + 1


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


def test_code_and_pickles_in_a_model_are_left_alone(original: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(original, tmp_path / "model"))
    edited(folder, "config.json", auto_map={"AutoModelForSeq2SeqLM": "evil.Model"})
    edited(folder, "tokenizer_config.json", auto_map={"AutoTokenizer": ["evil.Tokenizer", None]})
    trap = tmp_path / "sprung"
    (folder / "evil.py").write_text(f"open({str(trap)!r}, 'w')\n")
    (folder / "pytorch_model.bin").write_bytes(f"cbuiltins\nopen\n(V{trap}\nVw\ntR.".encode())
    card = convert(folder, tmp_path / "engine", Card("own/trapped", ()))
    assert card.runtime == "ctranslate2"
    assert not trap.exists()
    assert not {"evil.py", "pytorch_model.bin"} & set(card.files)


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
