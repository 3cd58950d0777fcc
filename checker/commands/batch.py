"""``checker batch``: many articles."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from checker.commands.common import (
    EXIT_BAD_INPUT,
    EXIT_FINDINGS,
    EXIT_INTERRUPTED,
    Number,
    complain,
    config_option,
    min_fidelity_option,
    settings_at,
    stop,
    witness_option,
)
from checker.findings import LEVELS

#: Seconds: the longest time limit; timers of the system do not take any number.
A_YEAR = 366 * 86_400
MOST_JOBS = 1000  # as in checker.config, which would be loaded for --help too


@click.command()
@click.argument("place", type=click.Path(path_type=Path, exists=True), metavar="DIR|MANIFEST")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("checker-results.jsonl"),
    show_default=True,
    help="Results, one JSON line an article, as they come. A run goes on where the file ends.",
)
@click.option(
    "--jobs", type=click.IntRange(0, MOST_JOBS), help="Processes; 0 (the default) takes as many as there are cores."
)
@click.option("--scheduler", metavar="ADDRESS", default="", help="Check on a Dask cluster: tcp://host:8786.")
@click.option(
    "--html",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Write a page for each article and an index.html that leads to them.",
)
@click.option("--segments", is_flag=True, help="Put every sentence pair into the results, not only the findings.")
@click.option("--cache", type=click.Path(path_type=Path, dir_okay=False), help="Where answers are kept between runs.")
@click.option("--no-cache", is_flag=True, help="Check everything anew.")
@click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder that all files must lie in, wherever links lead (default: DIR, or the folder of the MANIFEST).",
)
@click.option(
    "--time-limit",
    type=Number(0, A_YEAR),
    default=600,
    show_default=True,
    metavar="SECONDS",
    help="An article that takes longer is given up; 0: none is.",
)
@min_fidelity_option
@click.option("--fail-on", type=click.Choice(LEVELS), help="Exit with 1 on a finding of at least this severity.")
@click.option("--hints", is_flag=True, default=None, help="Show weaker suspicions too, as minor.")
@witness_option
@click.option(
    "--engine",
    metavar="NAME",
    help="Translate the versions back with: default, phrases, embedded, opus, or an added model. It takes longer than "
    "the checks: without this option it is done only where the configuration names an engine.",
)
@config_option
def batch(
    place: Path,
    output: Path,
    jobs: int | None,
    scheduler: str,
    html: Path | None,
    segments: bool,
    cache: Path | None,
    no_cache: bool,
    root: Path | None,
    time_limit: float,
    min_fidelity: float | None,
    fail_on: str | None,
    hints: bool | None,
    witness: bool | None,
    engine: str | None,
    config: Path | None,
) -> None:
    """Check all articles of a folder or a manifest.

    Articles are files whose names differ in the language only (berita.id.md, berita.en.md; 42/id.txt, 42/en.txt), JSON
    files that hold their versions, or lines of a manifest (JSONL, JSON, CSV or TSV with "source" and "versions"). A run
    that was interrupted is taken up where it ended; articles that have not changed are not checked again.
    """
    from checker.api import signature
    from checker.backtranslation.engines import configured_engine
    from checker.batch.cache import CacheError
    from checker.batch.executors import ClusterError
    from checker.batch.journal import Journal, JournalError, read_records
    from checker.batch.manifest import ManifestError, find_tasks
    from checker.batch.pages import INDEX, PagesError, prepare, write_index
    from checker.batch.run import answers, plan
    from checker.batch.summary import summarise
    from checker.batch.work import Job
    from checker.evidence.store import ModelError

    options = {"jobs": jobs, "fail_on": fail_on, "min_fidelity": min_fidelity, "hints": hints}
    settings = settings_at(place, config, **options, engine=engine, witness=witness)
    settings = settings.with_options(engine=configured_engine(settings))
    if scheduler:
        place = place.absolute()  # the workers may stand in other folders
    try:
        models = signature(settings)
        job = Job(
            settings,
            segments,
            cache="" if no_cache else _cache_file(cache),
            pages=str(html.absolute()) if html else "",
            root=str(root or (place if place.is_dir() else place.parent)),
            limit=time_limit,
            signature=models,
        )
        if html:
            prepare(html)
        tasks = list(find_tasks(place, settings.json_fields))
        with Journal(output) as journal:
            todo = plan(tasks, journal, job, models)
            if todo.answered:
                complain(f"{todo.answered} of {len(tasks)} articles are answered in {output}")
            running = answers(todo, journal, job, jobs=settings.jobs, scheduler=scheduler)
            for _ in _with_progress(running, len(todo.open)):
                pass
        mine = {task.id for task in tasks}
        records = (record for record in read_records(output) if record["id"] in mine)
        summary = write_index(html, place.absolute().name, records) if html else summarise(records)
    except KeyboardInterrupt:
        complain(f"interrupted: the same command goes on where {output} ends")
        sys.exit(EXIT_INTERRUPTED)
    except (ManifestError, JournalError, CacheError, ClusterError, ModelError, PagesError) as error:
        stop(str(error))
    _print(summary)
    short = summary.below(settings.min_fidelity)
    if short:
        complain(f"{short} of {summary.versions} versions have a fidelity below {settings.min_fidelity:g}")
    if html:
        complain(f"the index is {html / INDEX}")
    if summary.failed:
        sys.exit(EXIT_BAD_INPUT)
    sys.exit(EXIT_FINDINGS if short or summary.reaches(settings.fail_on) else 0)


def _cache_file(named: Path | None) -> str:
    """The file for answers; none where the usual one holds something else, which costs no run.

    Raises:
        CacheError: the file that was named holds something else.
    """
    from checker.batch.cache import CacheError, require_cache
    from checker.batch.run import default_cache

    path = named or default_cache()
    try:
        require_cache(path)
    except CacheError as error:
        if named:
            raise
        complain(f"{error}; answers are not kept")
        return ""
    return str(path)


def _with_progress(running: Any, total: int) -> Any:
    """The answers, with a bar, rate and remaining time on a terminal, and nothing elsewhere."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Rate(ProgressColumn):
        """Articles a minute."""

        def render(self, task: Task) -> Text:
            return Text(f"{60 * task.speed:.0f}/min" if task.speed else "")

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        yield from progress.track(running, total=total, description="articles")


def _print(summary: Any) -> None:
    from rich.console import Console

    from checker.report.summary import print_summary

    print_summary(summary, Console(highlight=False))
    for name, problem in summary.failed:
        complain(_visible(f"{name}: {problem}"))


def _visible(text: str) -> str:
    """A line in which control characters are escapes: a file's name must not steer the terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
