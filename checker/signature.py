"""The signature of a result, in the manner of sacreBLEU (Post 2018): two results with the same one can be compared."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from checker import __version__
from checker.checks.confidences import CONFIDENCES_FILE
from checker.config import Settings
from checker.documents.json_fields import DEFAULT_FIELDS
from checker.evidence.lexicon import FIELDS_FILE

_DIGITS = 8


def signature(models: Path, settings: Settings, *, rules: int, engine: str = "") -> str:
    """Version, models, number of rules and settings.

    The models are the first 8 hex digits of a SHA-256 over all files that are read to judge a pair of sentences:
    lexicons, semantic fields, weights and confidences. What they are made of (``news-lexicon.jsonl``, ``names``) does
    not count, nor do the files of engines and of the witness, which have parts of their own.

    ``engine`` is the signature of the engine that translated back (``checker.backtranslation.engines``), if any.
    """
    digest = hashlib.sha256()
    lexicon = models / "lexicon"
    fields = lexicon / FIELDS_FILE
    for path in [
        *sorted(lexicon.glob("*.sqlite")),
        lexicon / "weights.json",
        lexicon / CONFIDENCES_FILE,
        *([fields] if fields.is_file() else []),
    ]:
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    parts = [
        f"checker:{__version__}",
        f"models:{digest.hexdigest()[:_DIGITS]}",
        f"rules:{rules}",
        f"hints:{'yes' if settings.hints else 'no'}",
    ]
    mark = settings_mark(settings)
    parts += [f"settings:{mark}"] if mark else []
    parts += [f"back:{engine}"] if engine else []
    return "|".join(parts)


def settings_mark(settings: Settings) -> str:
    """What a desk has set that changes results, as the first 8 hex digits of a SHA-256; empty for the defaults.

    Glossaries and the baseline count with what stands in them. Hints, engine and witness have parts of their own;
    ``fail-on``, ``min-fidelity``, ``format`` and ``jobs`` change no result.
    """
    told = {
        "rules": {rule: setting for rule, setting in settings.rules.items() if setting != "on"},
        "languages": {code: dict(table) for code, table in settings.languages.items() if table},
        "thresholds": {
            code: moved
            for code, shifts in settings.thresholds.items()
            if (moved := {kind: shift for kind, shift in shifts.items() if shift})
        },
        "ignore": sorted(set(settings.ignore)),
        "json-fields": asdict(settings.json_fields) if settings.json_fields != DEFAULT_FIELDS else {},
        "glossary": [_contents(path) for path in settings.glossary],
        "baseline": _contents(settings.baseline) if settings.baseline else "",
    }
    told = {name: value for name, value in told.items() if value}
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:_DIGITS] if told else ""


def _contents(path: Path) -> str:
    """The digest of a file; empty where it cannot be read, which those say that need it."""
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()
    except (OSError, ValueError):
        return ""
