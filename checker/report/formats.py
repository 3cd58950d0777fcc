"""The report formats by name: what each is called with, and what it gives."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.article import ArticleResult

#: Takes an article and the signature of the run, and gives the whole report as text.
Renderer = Callable[["ArticleResult", str], str]

#: Name -> the module of ``checker.report`` whose ``render`` is a ``Renderer``.
RENDERERS = {
    "json": "wire",
    "jsonl": "jsonl",
    "html": "html",
    "sarif": "sarif",
    "junit": "junit",
    "github": "github",
    "csv": "csv",
}
#: Written with the colours and the width of the terminal.
TERMINAL = "terminal"
FORMATS = (TERMINAL, *RENDERERS)
#: Formats of which several reports can follow each other.
STREAMED = (TERMINAL, "github", "jsonl")
#: Formats that show back-translations; for the others nothing needs to be translated back.
TRANSLATED_BACK = frozenset((TERMINAL, "json", "jsonl", "html"))
#: What is promised to programs, by the name of its JSON Schema.
SCHEMA_NAMES = ("article", "jsonl", "pair", "batch")


def renderer(name: str) -> Renderer:
    """The renderer of a format other than ``terminal``; its module is imported now.

    Raises:
        KeyError: there is no such format.
    """
    found: Renderer = import_module(f"checker.report.{RENDERERS[name]}").render
    return found
