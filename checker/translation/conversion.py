"""From a Hugging Face model to an engine: CTranslate2 int8 beside its tokeniser and card, or transformers as it is.

Weights are read from safetensors only: pickled ones (``.bin``, ``.pt``, ``.pkl``) can run code when they are loaded.
"""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from checker.translation.cards import CARD, Card, sums, write_card
from checker.translation.engine import EngineError
from checker.translation.pieces import open_pieces
from checker.translation.runtimes import CTranslate2Runtime, TransformersRuntime, quiet, require_torch
from checker.translation.tagging import FAMILIES, Tagging, check_directions, find_directions, find_tags

WEIGHTS = "model.safetensors"
INDEX = "model.safetensors.index.json"
SETTINGS = (
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
)
TOKENISERS = ("source.spm", "target.spm", "sentencepiece.bpe.model", "spiece.model", "sentencepiece.model")
#: Files that a Marian model cannot do without.
MARIAN = ("source.spm", "target.spm", "vocab.json")
PICKLED = (".bin", ".pt", ".pkl", ".pickle", ".pth", ".ckpt")
#: Mean difference of log-probabilities (nats a token) up to which a converted model is the same as its original.
AGREEMENT = 0.25
SAMPLES = ("Pemerintah 2025: 12 000.", "The minister spoke on Monday.", "Le ministre, lundi.")
GROUPED = re.compile(r"opus-mt-(?:tc-)?(?:big-|tiny-|base-)?([A-Za-z_]+)-([A-Za-z_]+)$")


def wanted_files(names: Iterable[str]) -> list[str]:
    """Of the file names of a model, those that an engine is made of.

    Raises:
        EngineError: there are no safetensors, or only pickled weights.
    """
    present = {name for name in names if "/" not in name}
    weights = {WEIGHTS} & present
    if INDEX in present:
        weights = {INDEX, *(n for n in present if re.fullmatch(r"model-\d+-of-\d+\.safetensors", n))}
    if not weights:
        pickled = sorted(name for name in present if name.endswith(PICKLED))
        if pickled:
            raise EngineError(
                f"the model has pickled weights only ({', '.join(pickled)}), which can run code and are never loaded: "
                "name a revision with safetensors (--revision; the hub often has one among its pull requests: "
                "refs/pr/1), or save the model again with save_pretrained of a current transformers"
            )
        raise EngineError(f"the model has no weights: {WEIGHTS} is missing")
    if "config.json" not in present:
        raise EngineError("config.json is missing: this is no model of transformers")
    return sorted(weights | (present & {*SETTINGS, *TOKENISERS, "README.md"}))


def convert(
    source: Path,
    out: Path,
    card: Card,
    directions: Sequence[tuple[str, str]] = (),
) -> Card:
    """Makes the engine of a local Hugging Face model in the folder ``out``, and returns its card.

    ``card`` gives name, revision, origin, licence, chrF and notes; what else it holds is found out. ``directions`` are
    needed where the model's files do not tell its languages. The model is converted to CTranslate2 int8 and compared
    with its original; where it cannot be converted, or differs, it is kept to be run on transformers.

    Raises:
        EngineError: torch is missing, or the folder is no model that can be used; the message says why.
    """
    files = wanted_files(path.name for path in source.iterdir() if path.is_file())
    way_out = _way_out(source)
    _complete(source, files, way_out)
    require_torch(f"{card.name} must be converted once")
    _whole(source, files, way_out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".adding-", dir=out.parent) as scratch:
        stage = Path(scratch) / "model"
        _stage(source, files, stage)
        done = Path(scratch) / "engine"
        card = _described(stage, card, directions)
        with quiet():
            card = _converted(stage, done, card)
        for name in set(card.pieces.values()):
            if not (done / name).is_file():
                shutil.copyfile(stage / name, done / name)
        names = [path.name for path in done.iterdir() if path.name != CARD]
        for name in names:
            (done / name).chmod(0o644)  # some writers leave files that only their owner can read
        card = replace(card, files=sums(done, names))
        write_card(done, card)
        if out.exists():
            shutil.rmtree(out)
        done.rename(out)
    return card


def _way_out(source: Path) -> str:
    """What to do about a damaged model in a folder."""
    if source.parent.name == "snapshots":
        # The hub's client takes a file that is in its cache for a whole one.
        return f"delete {source.parent.parent} and add the model again"
    return "copy or download it again, then add the model again"


def _complete(source: Path, files: Sequence[str], way_out: str) -> None:
    needed = set(_json(source / INDEX, way_out).get("weight_map", {}).values()) if INDEX in files else set()
    if _json(source / "config.json", way_out).get("model_type") == "marian":
        needed |= {*MARIAN}
    missing = sorted(needed - set(files))
    if missing:
        raise EngineError(f"model file {source / missing[0]} is missing: {way_out}")


def _whole(source: Path, files: Sequence[str], way_out: str) -> None:
    """Opens each file, so that a damaged one is named as the user knows it."""
    from safetensors import SafetensorError, safe_open

    for name in files:
        path = source / name
        if name.endswith(".json"):
            _json(path, way_out)
        elif name in TOKENISERS:
            open_pieces(path, way_out)
        elif name.endswith(".safetensors"):
            try:
                with safe_open(path, framework="numpy"):
                    pass
            except (SafetensorError, OSError) as error:
                raise EngineError(f"model file {path} holds no whole safetensors ({error}): {way_out}") from None


def _stage(source: Path, files: Sequence[str], stage: Path) -> None:
    """Only what may be read, and no pointer to code: nothing else can be loaded by mistake."""
    stage.mkdir()
    for name in files:
        if name in {"config.json", "tokenizer_config.json"}:
            settings = _json(source / name)
            settings.pop("auto_map", None)
            (stage / name).write_text(json.dumps(settings), encoding="utf-8")
            continue
        try:
            (stage / name).symlink_to((source / name).resolve())
        except OSError:
            shutil.copyfile(source / name, stage / name)


def _json(path: Path, way_out: str = "fetch the model again") -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EngineError(f"model file {path} cannot be read ({error}): {way_out}") from None
    if not isinstance(data, dict):
        raise EngineError(f"model file {path} is no JSON object: {way_out}")
    return data


def _described(stage: Path, card: Card, directions: Sequence[tuple[str, str]]) -> Card:
    config = _json(stage / "config.json")
    kind = str(config.get("model_type"))
    family = FAMILIES.get(kind, "plain")
    if family == "plain" and not config.get("is_encoder_decoder"):
        raise EngineError(f"{card.name} is a {kind} model, which does not translate: it has no encoder and decoder")
    settings = _json(stage / "tokenizer_config.json") if (stage / "tokenizer_config.json").is_file() else {}
    if settings.get("separate_vocabs") or config.get("share_encoder_decoder_embeddings") is False:
        raise EngineError(f"{card.name} has a vocabulary for each side, which is not supported")
    tags = find_tags(family, _vocabulary(stage)) if family != "plain" else {}
    named = GROUPED.search(card.name)
    sides = (settings.get("source_lang"), settings.get("target_lang"))
    if not all(sides) and named:
        sides = (named[1], named[2])
    found = find_directions(family, tags, *sides) if not directions else tuple(directions)
    if not found:
        raise EngineError(
            f"{card.name} does not tell which languages it translates: name them with --direction (for example "
            "--direction en-id, as often as needed)"
        )
    several = family == "marian" and len({b for _, b in find_directions(family, tags, *sides)}) > 1
    check_directions(found, family, tags, several=several)
    used = {code for pair in found for code in pair}
    length = int(config.get("max_position_embeddings") or 512) - 12
    return replace(
        card,
        family=family,
        directions=tuple(sorted(found)),
        tags={code: tag for code, tag in tags.items() if code in used},
        pieces=_pieces(stage, card.name),
        longest=max(8, min(card.longest, length)),
        positions=max(8, min(500, length)),
    )


def _vocabulary(stage: Path) -> set[str]:
    """Tokens that any of the tokeniser's files names."""
    found: set[str] = set()
    for name in ("vocab.json", "added_tokens.json"):
        if (stage / name).is_file():
            found |= _json(stage / name).keys()
    if (stage / "tokenizer.json").is_file():
        data = _json(stage / "tokenizer.json")
        found |= {str(item.get("content")) for item in data.get("added_tokens", [])}
    for name in ("tokenizer_config.json", "special_tokens_map.json"):
        data = _json(stage / name) if (stage / name).is_file() else {}
        for key in ("additional_special_tokens", "extra_special_tokens"):
            items = data.get(key) or []
            found |= {str(item.get("content")) if isinstance(item, dict) else str(item) for item in items}
        added = data.get("added_tokens_decoder")
        if isinstance(added, dict):
            found |= {str(item.get("content")) for item in added.values() if isinstance(item, dict)}
    return found


def _pieces(stage: Path, name: str) -> Mapping[str, str]:
    if (stage / "source.spm").is_file() and (stage / "target.spm").is_file():
        same = (stage / "source.spm").read_bytes() == (stage / "target.spm").read_bytes()
        return {"source": "source.spm", "target": "source.spm" if same else "target.spm"}
    for file in (*TOKENISERS, "tokenizer.json"):
        if (stage / file).is_file():
            return {"source": file, "target": file}
    raise EngineError(f"{name} has no tokeniser: none of {', '.join((*TOKENISERS, 'tokenizer.json'))} is there")


def _converted(stage: Path, done: Path, card: Card) -> Card:
    reason = ""
    try:
        from ctranslate2.converters import TransformersConverter

        TransformersConverter(str(stage)).convert(str(done), quantization="int8")
        mean, most = _difference(stage, done, card)
        if mean <= AGREEMENT:
            notes = {"difference": {"mean": round(mean, 4), "max": round(most, 4)}, "quantization": "int8"}
            return replace(card, runtime="ctranslate2", notes={**card.notes, **notes})
        reason = f"converted, its log-probabilities differ by {mean:.2f} a token"
    except EngineError:
        raise
    except Exception as error:  # the converter raises whatever it meets in an unknown model
        reason = f"CTranslate2 cannot convert it: {error}"
    shutil.rmtree(done, ignore_errors=True)
    done.mkdir()
    for path in stage.iterdir():
        if path.name != "README.md":
            shutil.copyfile(path, done / path.name)
    TransformersRuntime(done, "the model cannot be used")
    return replace(card, runtime="transformers", notes={**card.notes, "why transformers": reason[:300]})


def _difference(stage: Path, done: Path, card: Card) -> tuple[float, float]:
    """Mean and greatest difference (nats) of the log p of tokens between a converted model and its original."""
    tagging = Tagging(card.family, card.tags)
    source, target = card.directions[0]
    reader = open_pieces(stage / card.pieces["source"], "fetch the model again")
    writer = open_pieces(stage / card.pieces["target"], "fetch the model again")
    sources = [tagging.source(reader.encode(text), source, target) for text in SAMPLES]
    targets = [writer.encode(text) for text in (*SAMPLES[1:], SAMPLES[0])]
    batch = [(sources, targets)]
    prefix = tagging.prefix(target)
    (mine,) = CTranslate2Runtime(done, "").score(batch, prefix)
    (theirs,) = TransformersRuntime(stage, "").score(batch, prefix)
    gaps = [abs(a - b) for x, y in zip(mine, theirs, strict=True) for a, b in zip(x, y, strict=True)]
    return sum(gaps) / len(gaps), max(gaps)
