"""Tiny translation models with the same classes and files as real ones; their weights are random."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from checker.translation.cards import Card, sums, write_card

LANGUAGES = ("id", "en", "ar", "zh", "ja", "fr")
SENTENCES = [
    "Pemerintah menaikkan harga beras mulai hari Senin.",
    "Menteri itu menolak menjawab pertanyaan wartawan.",
    "Warga desa menunggu bantuan sejak tiga hari lalu.",
    "The minister refused to answer the reporters' questions.",
    "Villagers have been waiting for help for three days.",
    "The price of rice goes up on Monday.",
    "Le ministre a refusé de répondre aux questions.",
    "Le prix du riz augmente lundi.",
    "رفض الوزير الإجابة على أسئلة الصحفيين.",
    "部长拒绝回答记者的问题。",
    "大臣は記者の質問に答えなかった。",
]
SIZE = 32
HEADS = 2
LAYERS = 2


def pieces(folder: Path, tags: Sequence[str] = ()) -> list[str]:
    """Trains a SentencePiece model (``source.spm``, ``target.spm``) in a folder and returns its pieces."""
    import sentencepiece

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "text.txt").write_text("\n".join(SENTENCES), "utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(folder / "text.txt"),
        model_prefix=str(folder / "joint"),
        vocab_size=500,
        byte_fallback=True,
        eos_id=0,
        unk_id=1,
        bos_id=-1,
        pad_id=-1,
        user_defined_symbols=list(tags),
        normalization_rule_name="nmt_nfkc",
        hard_vocab_limit=False,
        num_threads=1,
        minloglevel=2,
    )
    data = (folder / "joint.model").read_bytes()
    for name in ("text.txt", "joint.model", "joint.vocab"):
        (folder / name).unlink()
    for name in ("source.spm", "target.spm"):
        (folder / name).write_bytes(data)
    model = sentencepiece.SentencePieceProcessor(model_proto=data)
    return [model.id_to_piece(n) for n in range(model.get_piece_size())]


def marian(
    folder: Path,
    tags: Sequence[str] = (),
    source: str | None = "mul",
    target: str | None = "mul",
    seed: int = 1,
) -> Path:
    """A Hugging Face MarianMTModel as ``save_pretrained`` leaves it (needs torch)."""
    import torch
    import transformers

    words = pieces(folder, tags)
    pad = len(words)
    torch.manual_seed(seed)
    config = transformers.MarianConfig(
        vocab_size=pad + 1,
        d_model=SIZE,
        encoder_layers=LAYERS,
        decoder_layers=LAYERS,
        encoder_ffn_dim=2 * SIZE,
        decoder_ffn_dim=2 * SIZE,
        encoder_attention_heads=HEADS,
        decoder_attention_heads=HEADS,
        activation_function="swish",
        max_position_embeddings=128,
        pad_token_id=pad,
        eos_token_id=0,
        bos_token_id=None,
        decoder_start_token_id=pad,
        forced_eos_token_id=0,
        scale_embedding=True,
        init_std=0.3,
    )
    model = transformers.MarianMTModel(config)
    with torch.no_grad():
        model.model.shared.weight[pad].zero_()
    model.save_pretrained(folder)
    vocabulary = {**{word: n for n, word in enumerate(words)}, "<pad>": pad}
    (folder / "vocab.json").write_text(json.dumps(vocabulary), "utf-8")
    settings: dict[str, Any] = {"separate_vocabs": False, "tokenizer_class": "MarianTokenizer", "model_max_length": 128}
    if source and target:
        settings |= {"source_lang": source, "target_lang": target}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), "utf-8")
    (folder / "README.md").write_text("---\nlicense: cc-by-4.0\n---\nA tiny model.\n", "utf-8")
    return folder


def ctranslate2(
    folder: Path,
    directions: Sequence[tuple[str, str]],
    name: str = "tiny",
    seed: int = 1,
    quantization: str | None = "int8",
    **card: Any,
) -> Path:
    """A CTranslate2 model with its tokeniser and card, made without torch."""
    import numpy as np
    from ctranslate2.specs import Activation, TransformerSpec

    tags = {code: f">>{code}<<" for code in LANGUAGES} if len(directions) > 1 else {}
    words = pieces(folder, list(tags.values()))
    random = np.random.default_rng(seed)

    def array(*shape: int) -> Any:
        return random.normal(0, 0.3, shape).astype(np.float32)

    def norm(spec: Any) -> None:
        spec.gamma, spec.beta = np.ones(SIZE, np.float32), np.zeros(SIZE, np.float32)

    def linear(spec: Any, rows: int, columns: int) -> None:
        spec.weight, spec.bias = array(rows, columns), array(rows)

    spec = TransformerSpec.from_config(LAYERS, HEADS, pre_norm=False, activation=Activation.SWISH)
    embeddings = array(len(words), SIZE)
    angles = np.arange(128)[:, None] / 10_000 ** (np.arange(SIZE // 2)[None] * 2 / SIZE)
    places = np.concatenate([np.sin(angles), np.cos(angles)], 1).astype(np.float32)
    for side, table in ((spec.encoder, spec.encoder.embeddings[0]), (spec.decoder, spec.decoder.embeddings)):
        table.weight = embeddings
        side.scale_embeddings = SIZE**0.5
        side.position_encodings.encodings = places
        for layer in side.layer:
            parts = [layer.self_attention] + ([layer.attention] if side is spec.decoder else [])
            for part in parts:
                norm(part.layer_norm)
                shapes = [3 * SIZE, SIZE] if len(part.linear) == 2 else [SIZE, 2 * SIZE, SIZE]
                for item, rows in zip(part.linear, shapes, strict=True):
                    linear(item, rows, SIZE)
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, 2 * SIZE, SIZE)
            linear(layer.ffn.linear_1, SIZE, 2 * SIZE)
    spec.decoder.start_from_zero_embedding = True
    spec.decoder.projection.weight = embeddings
    spec.config.eos_token = spec.config.decoder_start_token = "</s>"
    spec.config.unk_token = "<unk>"
    spec.register_source_vocabulary(words)
    spec.register_target_vocabulary(words)
    spec.validate()
    spec.optimize(quantization=quantization)
    spec.save(str(folder))
    (folder / "target.spm").unlink()
    files = [path.name for path in folder.iterdir()]
    write_card(
        folder,
        Card(
            name,
            tuple(directions),
            tags=tags,
            pieces={"source": "source.spm", "target": "source.spm"},
            files=sums(folder, files),
            **{"longest": 60, "positions": 100, **card},
        ),
    )
    return folder
