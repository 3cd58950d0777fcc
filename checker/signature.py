"""The signature of a result, in the manner of sacreBLEU (Post 2018): two results with the same one can be compared."""

from __future__ import annotations

import hashlib
from pathlib import Path

from checker import __version__
from checker.checks.confidences import CONFIDENCES_FILE


def signature(models: Path, *, hints: bool, rules: int, engine: str = "") -> str:
    """Version, models (first 8 hex digits of a SHA-256 over all files), number of rules and settings.

    ``engine`` is the signature of the engine that translated back (``checker.backtranslation.engines``), if any.
    """
    digest = hashlib.sha256()
    lexicon = models / "lexicon"
    for path in [*sorted(lexicon.glob("*.sqlite")), lexicon / "weights.json", lexicon / CONFIDENCES_FILE]:
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    told = f"checker:{__version__}|models:{digest.hexdigest()[:8]}|rules:{rules}|hints:{'yes' if hints else 'no'}"
    return f"{told}|back:{engine}" if engine else told
