"""``checker translate``: a file sentence by sentence in another language."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from checker.commands.common import complain, stop


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--from", "source", metavar="CODE", help="Language of the file, where its name does not tell it.")
@click.option("--to", "target", default="id", show_default=True, metavar="CODE", help="Language to translate into.")
@click.option(
    "--engine",
    "name",
    default="default",
    show_default=True,
    metavar="NAME",
    help="Translation engine: default, phrases, embedded, opus, or an added model (see checker models list).",
)
@click.option("--format", "style", type=click.Choice(("text", "jsonl")), default="text", show_default=True)
def translate(file: Path, source: str | None, target: str, name: str, style: str) -> None:
    """Translate FILE sentence by sentence, offline; jsonl adds engine, path and where each phrase comes from.

    Models are shipped or were added (checker models add); nothing is downloaded.
    """
    from checker.documents.model import DocumentError
    from checker.documents.reading import read_document
    from checker.evidence.store import ModelError
    from checker.languages import UnknownLanguageError
    from checker.translation.engine import DIRECT, UnsupportedDirectionError
    from checker.translation.files import translate_document
    from checker.translation.registry import open_translator

    try:
        engine = open_translator(name)
        if engine is None:
            raise click.UsageError("--engine none translates nothing")
        document = read_document(file, source)
        path = engine.path(document.language, target)
        if path != DIRECT and style == "text":
            complain(f"{engine.name}: {document.language} to {target} {path}")
        with _progress() as progress:
            for segment, translation in translate_document(document, target, engine, progress):
                if style == "text":
                    click.echo(translation.text)
                    continue
                phrases = [
                    {"source": list(p.source), "target": list(p.target), "origin": p.origin}
                    for p in translation.phrases
                ]
                row = {
                    "line": segment.line,
                    "source": segment.text,
                    "translation": translation.text,
                    "engine": engine.name,
                    "path": path,
                    "phrases": phrases,
                }
                click.echo(json.dumps(row, ensure_ascii=False))
    except (DocumentError, ModelError, UnknownLanguageError, UnsupportedDirectionError) as error:
        stop(str(error))


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None] | None]:
    """A bar on standard error where that is a terminal and the text goes elsewhere (else its lines tell enough)."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("translating", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
