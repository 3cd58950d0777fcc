"""Finds meaning errors in machine-translated news.

``check_pair``, ``check_pairs`` and ``check_article`` are the whole interface; they are loaded when first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["__version__", "check_article", "check_pair", "check_pairs"]

if TYPE_CHECKING:
    from checker.api import check_article, check_pair, check_pairs


def __getattr__(name: str) -> Any:
    if name in ("check_article", "check_pair", "check_pairs"):
        from checker import api

        return getattr(api, name)
    raise AttributeError(f"module 'checker' has no attribute {name!r}")
