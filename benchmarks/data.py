"""The data that the benchmarks read: annotated sentences, faithful text, machine translations, articles."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TARGETS = ("en", "ar", "zh", "ja", "fr")
SYSTEMS = ("google", "microsoft", "nllb", "opusmt", "argos", "bergamot-tiny")


@dataclass(frozen=True)
class GoldItem:
    """A source, its faithful version and one with a planted error (spans are substrings, may be empty)."""

    source: str
    good: str
    bad: str
    category: str
    source_span: str
    bad_span: str


def rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSONL file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def gold(shared: Path, code: str, *, train: bool) -> list[GoldItem]:
    """The annotated sentences of a language: the development set or the (larger) fitting set."""
    path = shared / "gold" / f"{'train-' if train else ''}{code}.jsonl"
    names = ("source", "good", "bad", "category", "source_span", "bad_span")
    return [GoldItem(*(row[n] for n in names)) for row in rows(path)]


def faithful(shared: Path, code: str, *, train: bool) -> list[tuple[str, str]]:
    """The faithful versions of the annotated sentences, and the clean sentences of the development set."""
    path = shared / "gold" / f"{'train-' if train else ''}{code}.jsonl"
    pairs = [(r["source"], r[k]) for r in rows(path) for k in ("good", "good2") if r.get(k)]
    if not train:
        clean = rows(shared / "gold" / f"{code}-clean.jsonl")
        pairs += [(r["source"], r.get("good") or r["translation"]) for r in clean]
    return pairs


def sixway(shared: Path, code: str) -> list[tuple[str, str]]:
    """Faithful news sentences."""
    return [(r["id"], r[code]) for r in rows(shared / "sixway" / "news.jsonl")]


def references(shared: Path, code: str) -> list[tuple[str, str]]:
    """FLORES dev: Indonesian against the human reference of another language (both made from English)."""
    return list(zip(flores(shared, "id"), flores(shared, code), strict=True))


def machine_translations(shared: Path, system: str) -> list[tuple[str, str]]:
    """FLORES dev, Indonesian to English, by a machine translation system."""
    path = shared / "data" / "dev" / "mt" / f"flores-dev.id-en.{system}.txt.xz"
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return list(zip(flores(shared, "id"), (line.rstrip("\n") for line in lines), strict=True))


def flores(shared: Path, code: str) -> list[str]:
    """The sentences of FLORES dev in a language."""
    return (shared / "data" / "dev" / f"flores-dev.{code}.txt").read_text("utf-8").splitlines()


def articles(shared: Path) -> Iterator[tuple[Path, dict[str, list[dict[str, str]]]]]:
    """Folders of whole articles with the errors planted in each version."""
    for folder in sorted((shared / "cases" / "articles").iterdir()):
        if (folder / "errors.json").is_file():
            yield folder, json.loads((folder / "errors.json").read_text("utf-8"))
