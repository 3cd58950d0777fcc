"""``checker baseline`` and ``checker accept``: known findings, and findings that are right as they are."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from checker.commands.common import (
    EXIT_BAD_INPUT,
    EXIT_FINDINGS,
    complain,
    config_option,
    once_each,
    require_versions,
    settings_at,
    stop,
)

if TYPE_CHECKING:
    from checker.api import Outcome
    from checker.config import Settings

DEFAULT = Path("checker-baseline.json")


@click.group()
def baseline() -> None:
    """Keep a list of known findings, so that only new ones count."""


def _files(command: Any) -> Any:
    command = click.argument("versions", nargs=-1, type=click.Path(path_type=Path))(command)
    command = click.argument("source", type=click.Path(path_type=Path))(command)
    return click.option("--file", "place", type=click.Path(path_type=Path, dir_okay=False), help="The baseline.")(
        command
    )


@baseline.command()
@_files
@click.option(
    "--replace",
    is_flag=True,
    help="Drop what these versions do not show any more (unless accepted by name); findings of other articles and "
    "languages stay.",
)
@config_option
def write(source: Path, versions: tuple[Path, ...], place: Path | None, replace: bool, config: Path | None) -> None:
    """Write the findings of an article into the baseline: from now on they are known."""
    from checker.baseline import write_baseline
    from checker.known import Shown, known_findings

    settings = settings_at(source, config)
    path = place or settings.baseline or DEFAULT
    old = _read(path)
    outcome = _check(source, versions, settings)
    if outcome.result is None:
        stop(f"{path} is as it was: nothing could be checked")
    found = [k for _, _, k in known_findings(outcome.result)]
    if replace and outcome.problems:
        complain("nothing is dropped from the baseline, since not all versions could be checked")
        replace = False
    new = old.updated(found, replaces=Shown(outcome.result).__contains__) if replace else old.updated(found)
    write_baseline(new, path)
    click.echo(f"{path}: {len(new)} known findings, {len(new) - len(old):+d}")
    if outcome.problems:
        sys.exit(EXIT_BAD_INPUT)


@baseline.command()
@_files
@config_option
def check(source: Path, versions: tuple[Path, ...], place: Path | None, config: Path | None) -> None:
    """List the findings of an article with their fingerprints, new ones and known ones; exit with 1 on new ones.

    What counts is --fail-on of the configuration.
    """
    from checker.findings import reaches
    from checker.known import known_findings

    settings = settings_at(source, config)
    known = _read(place or settings.baseline or DEFAULT)
    outcome = _check(source, versions, settings)
    new = []
    for version, finding, mark in known_findings(outcome.result) if outcome.result else ():
        old = mark.fingerprint in known
        reason = known.known[mark.fingerprint].reason if old else ""
        state = "known" if old else "new"
        click.echo(
            f"{mark.fingerprint}  {state:5}  {finding.severity.label:8}  {finding.rule}  {version.document.path}: "
            f"{finding.message}{f' (accepted: {reason})' if reason else ''}"
        )
        if not old:
            new.append(finding)
    if outcome.problems:
        sys.exit(EXIT_BAD_INPUT)
    sys.exit(EXIT_FINDINGS if reaches(new, settings.fail_on) else 0)


@click.command()
@click.argument("fingerprint")
@_files
@click.option("--reason", required=True, help="Why the finding is right as it is; it is kept with the date.")
@config_option
def accept(
    fingerprint: str, source: Path, versions: tuple[Path, ...], place: Path | None, reason: str, config: Path | None
) -> None:
    """Accept one finding by its fingerprint (see checker baseline check): it does not count any more."""
    from datetime import date

    from checker.baseline import write_baseline
    from checker.known import known_findings

    if not reason.strip():
        raise click.BadParameter("say why the finding is right as it is", param_hint="--reason")
    settings = settings_at(source, config)
    path = place or settings.baseline or DEFAULT
    outcome = _check(source, versions, settings)
    if outcome.result is None:
        sys.exit(EXIT_BAD_INPUT)
    marks = {k.fingerprint: k for _, _, k in known_findings(outcome.result)}
    found = [mark for mark in marks if mark.startswith(fingerprint.lower())]
    if len(found) != 1:
        what = "several findings begin" if found else "no finding of this article begins"
        stop(f"{what} with {fingerprint!r}; checker baseline check lists them")
    write_baseline(_read(path).accepting(marks[found[0]], reason, date.today()), path)
    click.echo(f"{path}: accepted {found[0]} ({marks[found[0]].rule})")


def _check(source: Path, versions: tuple[Path, ...], settings: Settings) -> Outcome:
    from checker.api import check_files

    require_versions(source, versions)
    # The baseline that the configuration names must not hide here what is looked for.
    settings = dataclasses.replace(settings, baseline=None)
    outcome = check_files(source, once_each(versions), settings=settings, engine="none")
    for line in (*outcome.problems, *outcome.warnings):
        complain(line)
    return outcome


def _read(path: Path) -> Any:
    from checker.baseline import BaselineError, read_baseline

    try:
        return read_baseline(path)
    except BaselineError as error:
        stop(str(error))
