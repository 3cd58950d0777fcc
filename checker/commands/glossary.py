"""``checker glossary``: a newsroom's own terms."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from checker.commands.common import EXIT_BAD_INPUT, complain, config_option, settings_at, stop


@click.group()
def glossary() -> None:
    """Work with the newsroom's glossary (CSV, TSV, TOML or TBX; named in the configuration)."""


@glossary.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def check(files: tuple[Path, ...]) -> None:
    """Read glossaries and say how many terms they hold, or what is wrong with them."""
    from checker.languages import TARGETS
    from checker.terminology import GlossaryError, read_glossary

    failed = False
    for path in files:
        try:
            entries = read_glossary(path)
        except GlossaryError as error:
            complain(str(error))
            failed = True
            continue
        counts = ", ".join(f"{code} {sum(bool(e.allowed(code)) for e in entries)}" for code in TARGETS)
        click.echo(f"{path}: {len(entries)} terms ({counts})")
    sys.exit(EXIT_BAD_INPUT if failed else 0)


@glossary.command()
@click.argument("place", type=click.Path(path_type=Path, exists=True), metavar="DIR|MANIFEST")
@config_option
def learn(place: Path, config: Path | None) -> None:
    """Propose entries, as CSV, from accepted articles: terms that they render in the same way again and again.

    The articles are found as checker batch finds them. The lexicon does not know these terms: read the list before use.
    """
    from checker.api import check_files
    from checker.batch.manifest import ManifestError, find_tasks
    from checker.engine import engine_for
    from checker.terminology import write_csv
    from checker.terminology_learning import propose_entries

    settings = settings_at(place, config)
    results = []
    try:
        for task in find_tasks(place, settings.json_fields):
            versions = [Path(v) for v in task.versions]
            outcome = check_files(Path(task.source), versions, settings=settings, engine="none")
            for problem in outcome.problems:
                complain(problem)
            if outcome.result is not None:
                results.append(outcome.result)
    except ManifestError as error:
        stop(str(error))
    entries = list(propose_entries(results, engine_for(settings))) if results else []
    if not entries:
        stop("no term recurs that the lexicon does not know already")
    click.echo(write_csv(entries), nl=False)
