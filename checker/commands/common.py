"""What the commands share: settings from the nearest file and the command line, complaints and exits."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from checker.config import Settings

EXIT_FINDINGS = 1
EXIT_BAD_INPUT = 2
EXIT_INTERNAL = 70
EXIT_INTERRUPTED = 130


class Number(click.FloatRange):
    """A number in a range: nan, which lies in every range, and the infinities are none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number; a usage error where it is none."""
        number = super().convert(value, param, ctx)
        if not math.isfinite(number):
            self.fail(f"{value} is no number with an end.", param, ctx)
        return number


def config_option(command: Any) -> Any:
    """``--config FILE``: another configuration than the nearest one upwards."""
    return click.option(
        "--config",
        type=click.Path(path_type=Path, exists=True, dir_okay=False),
        help="Configuration to use instead of the nearest checker.toml or [tool.checker] upwards.",
    )(command)


def baseline_option(command: Any) -> Any:
    """``--baseline FILE``: findings that are known.

    A file that the configuration names may be still to be written; one that is named here is meant to be there.
    """
    return click.option(
        "--baseline",
        type=click.Path(path_type=Path, exists=True, dir_okay=False),
        help="Known findings that do not count.",
    )(command)


def min_fidelity_option(command: Any) -> Any:
    """``--min-fidelity NUMBER``: what a version must reach."""
    return click.option(
        "--min-fidelity", type=Number(0, 100), help="Exit with 1 where a version's fidelity is lower (0-100)."
    )(command)


def engine_option(command: Any) -> Any:
    """``--engine NAME``: what translates the versions back."""
    return click.option(
        "--engine",
        metavar="NAME",
        help="Translate the versions back into Indonesian with: default, phrases, embedded, opus, or an added model "
        "(see checker models list); none skips it.",
    )(command)


def witness_option(command: Any) -> Any:
    """``--witness``: suspicions are put to the phrase-based engine."""
    return click.option(
        "--witness",
        is_flag=True,
        default=None,
        help="Ask the back-translation about suspicious sentences: finds more errors in words, takes longer.",
    )(command)


def settings_at(place: Path, config: Path | None, **options: Any) -> Settings:
    """The settings at a place (an article, a folder, - for standard input); options of the command line come first.

    A configuration that cannot be used ends the command with exit code 2.
    """
    return settings_of(config_at(place, config), **options)


def config_at(place: Path, config: Path | None, tell: Callable[[str], object] | None = None) -> Path | None:
    """The file with the configuration for a place: the one that was named, else the nearest; None where there is none.

    One that cannot be read ends the command with exit code 2. ``tell`` is given what the user is to know of files that
    are passed over (standard error, if it is None).
    """
    from checker.config import ConfigError, find_config

    start = Path.cwd() if str(place) == "-" else place.absolute()
    try:
        return config or find_config(start if start.is_dir() else start.parent, tell or complain)
    except ConfigError as error:
        stop(str(error))


def settings_of(path: Path | None, **options: Any) -> Settings:
    """The settings of a file (None: the defaults); options of the command line come first.

    A configuration that cannot be used ends the command with exit code 2.
    """
    from checker.config import ConfigError, load_settings

    try:
        return load_settings(path).with_options(**options)
    except ConfigError as error:
        stop(str(error))


def require_versions(source: Path, versions: Sequence[Path]) -> None:
    """Ends the command where no versions are named and the source is no JSON file, which may hold them."""
    if not versions and source.suffix.lower() != ".json":
        raise click.UsageError("Missing argument 'VERSIONS...': only a JSON file holds an article with its versions")


def once_each(versions: Sequence[Path]) -> tuple[Path, ...]:
    """The versions in their order, each of them once; what was named again is told."""
    found: dict[Path, Path] = {}
    for path in versions:
        if found.setdefault(path.absolute(), path) is not path:
            complain(f"{path} is named twice, it is checked once")
    return tuple(found.values())


def complain(message: str) -> None:
    """A line for the user on standard error."""
    click.echo(f"checker: {message}", err=True)


def stop(message: str) -> NoReturn:
    """Ends the command with a message and exit code 2."""
    complain(message)
    sys.exit(EXIT_BAD_INPUT)
