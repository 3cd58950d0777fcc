"""``checker translate``: a file sentence by sentence in another language."""

from __future__ import annotations

import json
from pathlib import Path

import click

from checker.commands.common import stop


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--from", "source", metavar="CODE", help="Language of the file, where its name does not tell it.")
@click.option("--to", "target", default="id", show_default=True, metavar="CODE", help="Language to translate into.")
@click.option("--format", "style", type=click.Choice(("text", "jsonl")), default="text", show_default=True)
def translate(file: Path, source: str | None, target: str, style: str) -> None:
    """Translate FILE sentence by sentence (offline, phrase-based); jsonl adds where each phrase comes from."""
    from checker.documents.model import DocumentError
    from checker.evidence.store import ModelError
    from checker.languages import UnknownLanguageError
    from checker.translation.engine import UnsupportedDirectionError
    from checker.translation.files import translate_file

    try:
        for segment, translation in translate_file(file, source, target):
            if style == "text":
                click.echo(translation.text)
                continue
            phrases = [
                {
                    "source": list(p.source),
                    "target": list(p.target),
                    "origin": p.origin,
                }
                for p in translation.phrases
            ]
            row = {"line": segment.line, "source": segment.text, "translation": translation.text, "phrases": phrases}
            click.echo(json.dumps(row, ensure_ascii=False))
    except (DocumentError, ModelError, UnknownLanguageError, UnsupportedDirectionError) as error:
        stop(str(error))
