"""Finds meaning errors in machine-translated news.

The names in ``__all__`` are those that most programs need; docs/python.md says what else they may import. What a name
needs is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = [
    "Settings",
    "__version__",
    "check_article",
    "check_files",
    "check_pair",
    "check_pairs",
    "load_settings",
    "read_article",
]

if TYPE_CHECKING:
    from checker.api import check_article, check_files, check_pair, check_pairs
    from checker.config import Settings, load_settings
    from checker.documents.reading import read_article

_HOMES = {
    "check_article": "checker.api",
    "check_files": "checker.api",
    "check_pair": "checker.api",
    "check_pairs": "checker.api",
    "Settings": "checker.config",
    "load_settings": "checker.config",
    "read_article": "checker.documents.reading",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'checker' has no attribute {name!r}")
