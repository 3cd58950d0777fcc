"""``checker config``: which settings hold, and where each comes from."""

from __future__ import annotations

from pathlib import Path

import click

from checker.commands.common import config_option, settings_at


@click.group()
def config() -> None:
    """Look at the configuration (checker.toml or [tool.checker] in pyproject.toml)."""


@config.command()
@click.argument("place", type=click.Path(path_type=Path, exists=True), default=Path())
@config_option
def show(place: Path, config: Path | None) -> None:
    """Show every setting that holds at PLACE (an article or a folder) and where it comes from."""
    from checker.config import describe

    rows = list(describe(settings_at(place, config)))
    width = max(len(f"{name} = {value}") for name, value, _ in rows)
    for name, value, origin in rows:
        click.echo(f"{f'{name} = {value}':{min(width, 50)}}  # {origin}")
