"""Where the shipped models lie: inside the installed package, or at the top of a checkout."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path


@cache
def models_dir() -> Path:
    """The folder of the shipped models; ``$CHECKER_MODELS`` overrides it."""
    override = os.environ.get("CHECKER_MODELS")
    if override:
        return Path(override)
    package = Path(__file__).resolve().parent.parent
    installed = package / "_models"
    return installed if installed.is_dir() else package.parent / "models"
