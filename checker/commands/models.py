"""``checker models``: the translation models that are shipped or were added."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.commands.common import complain, stop

if TYPE_CHECKING:
    from checker.translation.cards import Card


@click.group()
def models() -> None:
    """Show, add and remove translation models (see docs/models.md)."""


@models.command("list")
def list_models() -> None:
    """List the engines that --engine takes, with their directions and chrF on development text; * marks the default."""
    from checker.evidence.models import models_dir
    from checker.translation.engine import EngineError
    from checker.translation.registry import default_engines, shipped
    from checker.translation.shelf import added, broken

    try:
        chosen = default_engines()
        rows = [*shipped(), *((card.name, card) for _, card in added())]
    except EngineError as error:
        stop(str(error))
    for name, card in rows:
        mark = "*" if name in chosen else " "
        click.echo(f"{mark} {name}  {_megabytes(card.size)}  {card.licence}")
        click.echo(f"    {_figures(card)}")
    for line in broken():
        click.echo(f"! {line}")
    if not models_dir().is_dir():
        stop(f"{models_dir()}: there is no such folder, which should hold the shipped models (see CHECKER_MODELS)")
    if not rows:
        complain(f"no model is shipped in {models_dir()}, and none was added")


@models.command()
@click.argument("model", metavar="NAME|FOLDER")
@click.option("--revision", help="Branch, tag or commit on the hub (default: main); its commit is kept in the card.")
@click.option("--name", help="Another name for the model.")
@click.option(
    "--direction", "pairs", multiple=True, metavar="FROM-TO", help="A direction, where the model does not tell it."
)
@click.option("--yes", is_flag=True, help="Do not ask before downloading.")
def add(model: str, revision: str | None, name: str | None, pairs: tuple[str, ...], yes: bool) -> None:
    """Add a model of the Hugging Face hub, of the hub cache, or of a local FOLDER.

    Size and licence are shown first; what is not on this machine is downloaded after a question only. The model is
    converted once (needs pip install 'checker[hub]').
    """
    from checker.translation import hub
    from checker.translation.engine import EngineError

    directions = [_direction(pair) for pair in pairs]
    try:
        candidate = hub.look_up(model, revision, name)
        click.echo(f"{candidate.name}: {_megabytes(candidate.size)}, licence: {candidate.licence}")
        if candidate.revision:
            click.echo(f"revision {candidate.revision}")
        if hub.is_added(candidate):
            click.echo("added already")
            return
        if candidate.folder is None and not yes:
            click.confirm("Download it?", abort=True, err=True)
        folder, card = hub.add(hub.fetch(candidate), directions)
    except EngineError as error:
        stop(str(error))
    click.echo(f"added in {folder} ({_megabytes(card.size)}, {card.runtime}): {_figures(card)}")
    if "why transformers" in card.notes:
        click.echo(f"runs on transformers: {card.notes['why transformers']}")


@models.command()
@click.argument("name")
def remove(name: str) -> None:
    """Delete an added model; the hub cache and the folder that it came from stay."""
    from checker.translation.engine import EngineError
    from checker.translation.shelf import remove as remove_added

    try:
        click.echo(f"removed {remove_added(name)}")
    except EngineError as error:
        stop(str(error))


@models.command()
@click.argument("name")
def show(name: str) -> None:
    """Show the card of a model, and verify its files."""
    from checker.translation.engine import EngineError
    from checker.translation.registry import card_of, shipped

    try:
        folder, card = card_of(name)
        called = name if name in dict(shipped()) else card.name
    except EngineError as error:
        stop(str(error))
    facts = {
        "name": called,
        "folder": folder,
        "origin": card.origin,
        "revision": card.revision or "-",
        "licence": card.licence,
        "size": _megabytes(card.size),
        "runs on": card.runtime,
        "directions": _figures(card),
        **card.notes,
    }
    for key, value in facts.items():
        click.echo(f"{key}: {value}")
    for file, item in card.files.items():
        click.echo(f"  {file}  {item.size} bytes  sha256 {item.sha256}")
    readme = Path(folder) / "README.md"
    if readme.is_file():
        click.echo(f"more: {readme}")


def _direction(text: str) -> tuple[str, str]:
    source, _, target = text.partition("-")
    if not source or not target or source == target:
        raise click.UsageError(f"--direction takes two languages, such as en-id, not {text!r}")
    return source, target


def _figures(card: Card) -> str:
    measured = [pair for pair in card.directions if "-".join(pair) in card.chrf]
    figures = [f"{a}-{b} (chrF {card.chrf[f'{a}-{b}']:.1f})" for a, b in measured]
    others = ["-".join(pair) for pair in card.directions if pair not in measured]
    codes = sorted({code for pair in card.directions for code in pair})
    if len(codes) > 2 and len(card.directions) == len(codes) * (len(codes) - 1):
        others = [f"every way between {', '.join(codes)}"]
    return ", ".join([*figures, *others])


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
