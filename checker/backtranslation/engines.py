"""The engine of a run: opened once for each process, and what results depend on it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from checker.config import DEFAULT

if TYPE_CHECKING:
    from checker.config import Settings
    from checker.translation.engine import Translator

NONE = "none"


@cache
def engine_of(name: str) -> Translator | None:
    """The translation engine of a name, the same whenever it is asked for; None for ``none``.

    Raises:
        EngineError: there is no such engine, or its files are damaged.
    """
    if name == NONE:
        return None
    from checker.translation.registry import open_translator

    return open_translator(name)


def configured_engine(settings: Settings) -> str:
    """The engine that the desk asked for, in its configuration or on the command line; ``none`` where it did not.

    For commands that are judged by their speed.
    """
    return NONE if settings.origins.get("engine", DEFAULT) == DEFAULT else settings.engine


def engine_signature(name: str) -> str:
    """An engine and the first 8 hex digits of a SHA-256 over the cards of all models that it may use; empty for none.

    A model without a card counts with its files.

    Raises:
        EngineError: there is no such engine.
    """
    engine = engine_of(name)
    if engine is None:
        return ""
    digest = hashlib.sha256()
    for folder in _folders():
        card = folder / "card.json"
        for path in [card] if card.is_file() else sorted(p for p in folder.glob("*") if p.suffix not in ("", ".md")):
            digest.update(path.name.encode())
            digest.update(path.read_bytes())
    return f"{engine.name}:{digest.hexdigest()[:8]}"


def _folders() -> Iterable[Path]:
    from checker.evidence.models import models_dir
    from checker.translation.shelf import added

    shipped = (models_dir() / "phrases", models_dir() / "translator")
    return [*(folder for folder in shipped if folder.is_dir()), *sorted(folder for folder, _ in added())]
