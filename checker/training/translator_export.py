"""From trained weights to what is shipped: a Marian checkpoint, and from it CTranslate2 int8 with its card."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from checker.training.translator_config import TrainingError, TranslatorConfig
from checker.training.translator_loop import BEST
from checker.training.translator_model import build_model, keep_start_zero, learned_weights, load_weights, need_torch
from checker.training.translator_vocabulary import MODEL_FILE, open_vocabulary
from checker.translation.cards import CARD, Card, write_card
from checker.translation.conversion import convert
from checker.translation.engine import EngineError
from checker.translation.runtimes import quiet

MARIAN, ENGINE = "marian", "engine"
NAME = "checker-translator"
#: What the shipped files may weigh together (bytes).
MOST_BYTES = 60_000_000
#: The padding token can never come out: its logit is this.
_NEVER = -10_000.0
_FIGURES = ("<!-- figures: written by {} -->\n", "<!-- end of figures -->\n")


def export(work: Path, config: TranslatorConfig) -> int:
    """Writes the best weights as a checkpoint of transformers; returns how many weights were learned.

    Raises:
        TrainingError: there are no weights yet, or of another shape.
    """
    need_torch()
    import torch

    if not (work / BEST).is_file():
        raise TrainingError(f"no trained weights in {work}: run the stage `train` first")
    pieces = open_vocabulary(work)
    size = pieces.get_piece_size()
    model = build_model(config.model, size)
    load_weights(model, work / BEST)
    keep_start_zero(model)
    with torch.no_grad():
        model.final_logits_bias[0, size] = _NEVER
    folder = work / MARIAN
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with quiet():
        model.save_pretrained(folder)
    vocabulary = {pieces.id_to_piece(n): n for n in range(size)} | {"<pad>": size}
    _write_json(folder / "vocab.json", vocabulary)
    for name in ("source.spm", "target.spm"):
        shutil.copyfile(work / MODEL_FILE, folder / name)
    tokenizer = {
        "source_lang": "mul",
        "target_lang": "mul",
        "separate_vocabs": False,
        "tokenizer_class": "MarianTokenizer",
        "model_max_length": 512,
    }
    _write_json(folder / "tokenizer_config.json", tokenizer)
    return learned_weights(model)


def make_engine(
    work: Path, config: TranslatorConfig, directions: Sequence[tuple[str, str]], notes: Mapping[str, Any]
) -> tuple[Path, Card]:
    """Converts the exported checkpoint and compares both; returns the folder of the engine and its card.

    Raises:
        TrainingError: the converted model differs from its original, or is too big to be shipped.
    """
    card = Card(NAME, (), licence="see README.md", longest=config.data.longest, notes=notes)
    folder = work / ENGINE
    try:
        card = convert(work / MARIAN, folder, card, directions)
    except EngineError as error:
        raise TrainingError(str(error)) from None
    if card.runtime != "ctranslate2":
        raise TrainingError(str(card.notes.get("why transformers", "the model cannot be converted")))
    if card.size > MOST_BYTES:
        raise TrainingError(f"the model weighs {card.size / 1e6:.0f} MB, more than {MOST_BYTES / 1e6:.0f}")
    return folder, card


def install(engine: Path, card: Card, chrf: Mapping[str, float], notes: Mapping[str, Any], folder: Path) -> Card:
    """Copies an engine into the models folder, with figures in its card; an earlier one is replaced."""
    card = replace(card, origin="shipped", chrf=dict(chrf), notes={**card.notes, **notes})
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.is_file() and path.name not in card.files and path.suffix != ".md":
            path.unlink()
    # Without a card there is no engine: it goes first and comes last.
    (folder / CARD).unlink(missing_ok=True)
    for name in card.files:
        shutil.copyfile(engine / name, folder / name)
    write_card(folder, card)
    return card


def write_figures(readme: Path, lines: Sequence[str], by: str = "checker train translator") -> None:
    """Puts lines between the marks for figures in a card for readers, where it has them; ``by`` is the command."""
    if not readme.is_file():
        return
    text = readme.read_text("utf-8")
    first, last = _FIGURES[0].format(by), _FIGURES[1]
    if first in text and last in text:
        before, rest = text.split(first, 1)
        after = rest.split(last, 1)[1]
        readme.write_text(before + first + "\n".join(lines) + "\n" + last + after, encoding="utf-8")


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False) + "\n", encoding="utf-8")
