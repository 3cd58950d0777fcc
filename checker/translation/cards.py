"""Cards of translation models: what a model is, which directions it knows, and checksums of its files.

A card is ``card.json`` in the folder of a model::

    {"format": 1, "name": "Helsinki-NLP/opus-mt-en-id", "revision": "…", "origin": "hub", "licence": "apache-2.0",
     "runtime": "ctranslate2", "family": "marian", "directions": ["en-id"], "tags": {"id": ">>id<<"},
     "pieces": {"source": "source.spm", "target": "target.spm"}, "longest": 160,
     "positions": 500, "files": {"model.bin": {"size": 1, "sha256": "…"}}, "chrf": {"en-id": 56.0}, "notes": {}}
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from checker.translation.engine import EngineError

CARD = "card.json"
FORMAT = 1
#: Bytes up to which files are hashed whenever a model is opened: well below a second.
ALWAYS_HASHED = 150_000_000
STAMPS = "verified.json"


@dataclass(frozen=True, slots=True)
class FileSum:
    """A file of a model: its length in bytes and its SHA-256 in hexadecimal digits."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Card:
    """What is known about a model.

    ``origin`` is ``shipped``, ``hub`` or the folder that the model was added from; ``runtime`` is ``phrases``,
    ``ctranslate2`` or ``transformers``; ``family`` says how languages are told (see ``checker.translation.tagging``);
    ``tags`` are the tokens that name a language; ``pieces`` the tokeniser's files for each side; ``longest`` the
    number of pieces up to which the model translates well at once, ``positions`` that up to which it works at all;
    ``chrf`` the chrF of each direction (``en-id``) on development text.
    """

    name: str
    directions: tuple[tuple[str, str], ...]
    revision: str = ""
    origin: str = "shipped"
    licence: str = "not stated"
    runtime: str = "ctranslate2"
    family: str = "marian"
    tags: Mapping[str, str] = field(default_factory=dict)
    pieces: Mapping[str, str] = field(default_factory=dict)
    longest: int = 160
    positions: int = 500
    files: Mapping[str, FileSum] = field(default_factory=dict)
    chrf: Mapping[str, float] = field(default_factory=dict)
    notes: Mapping[str, Any] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(item.size for item in self.files.values())


def sums(folder: Path, names: Iterable[str]) -> dict[str, FileSum]:
    """Length and checksum of each named file of a folder."""
    return {name: FileSum((folder / name).stat().st_size, _sha256(folder / name)) for name in sorted(names)}


def write_card(folder: Path, card: Card) -> None:
    """Writes the card of a model into its folder."""
    data = {"format": FORMAT, **asdict(card), "directions": ["-".join(pair) for pair in card.directions]}
    (folder / CARD).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def refresh_sums(folder: Path) -> None:
    """Writes lengths and checksums anew into the card of a folder whose files were made again; no card, no work."""
    if (folder / CARD).is_file():
        card = read_card(folder, "write it again")
        write_card(folder, replace(card, files=sums(folder, card.files)))


def read_card(folder: Path, remedy: str) -> Card:
    """The card of the model in a folder.

    ``remedy`` is what the user can do about a damaged model; it ends every message.

    Raises:
        EngineError: there is no card, or it cannot be read.
    """
    path = folder / CARD
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise EngineError(f"{path} is missing: {remedy}") from None
    except (OSError, ValueError) as error:
        raise EngineError(f"{path} cannot be read ({error}): {remedy}") from None
    try:
        if data.pop("format") != FORMAT:
            raise EngineError(f"{path} has another format than this version reads: {remedy}")
        data["directions"] = tuple(_direction(text) for text in data["directions"])
        data["files"] = {_inside(name): FileSum(**item) for name, item in data.get("files", {}).items()}
        for name in data.get("pieces", {}).values():
            _inside(name)
        return Card(**data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise EngineError(f"{path} is no card of a model ({error}): {remedy}") from None


def verify(folder: Path, card: Card, remedy: str, names: Sequence[str] | None = None, *, hashes: bool = True) -> None:
    """Compares files with the card: length always; content always up to 150 MB, else once after each change.

    Raises:
        EngineError: a file is missing, truncated or changed; the message names it.
    """
    wanted = card.files if names is None else {name: card.files[name] for name in names if name in card.files}
    for name, item in wanted.items():
        path = folder / name
        if not path.is_file():
            raise EngineError(f"model file {path} is missing: {remedy}")
        size = path.stat().st_size
        if size != item.size:
            what = "truncated" if size < item.size else "changed"
            raise EngineError(f"model file {path} is {what} ({size} bytes, its card says {item.size}): {remedy}")
    if not hashes:
        return
    small = sum(item.size for item in wanted.values()) <= ALWAYS_HASHED
    stamps = {} if small else _stamps(folder)
    for name, item in wanted.items():
        path = folder / name
        stamp = f"{item.sha256} {path.stat().st_mtime_ns}"
        if stamps.get(name) == stamp:
            continue
        if _sha256(path) != item.sha256:
            raise EngineError(f"model file {path} is changed (its SHA-256 is not that of its card): {remedy}")
        stamps[name] = stamp
    if not small:
        _keep(folder, stamps)


def _direction(text: str) -> tuple[str, str]:
    source, target = text.split("-")
    return source, target


def _inside(name: str) -> str:
    # A card from elsewhere must not point out of its folder.
    if Path(name).name != name or name in {"", ".", ".."}:
        raise ValueError(f"file name {name!r}")
    return name


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _stamps(folder: Path) -> dict[str, str]:
    try:
        data = json.loads((folder / STAMPS).read_text(encoding="utf-8"))
        return dict(data) if isinstance(data, dict) else {}
    except (OSError, ValueError):
        return {}


def _keep(folder: Path, stamps: Mapping[str, str]) -> None:
    # A folder that cannot be written to costs a hash each time, nothing else.
    try:
        (folder / STAMPS).write_text(json.dumps(stamps), encoding="utf-8")
    except OSError:
        return
