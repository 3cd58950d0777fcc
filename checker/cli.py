"""The command line: parse, call, render, exit. No logic."""

from __future__ import annotations

import gc
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from checker import __version__
from checker.bilingual import FORMATS as PAIR_FORMATS
from checker.commands.baseline import accept
from checker.commands.baseline import baseline as baseline_group
from checker.commands.batch import batch
from checker.commands.common import (
    EXIT_BAD_INPUT,
    EXIT_FINDINGS,
    EXIT_INTERNAL,
    EXIT_INTERRUPTED,
    Number,
    baseline_option,
    complain,
    config_at,
    config_option,
    engine_option,
    min_fidelity_option,
    once_each,
    require_versions,
    settings_at,
    settings_of,
    stop,
    witness_option,
)
from checker.commands.config import config as config_group
from checker.commands.glossary import glossary
from checker.commands.models import models
from checker.commands.translate import translate
from checker.findings import LEVELS
from checker.report.formats import FORMATS, SCHEMA_NAMES, STREAMED, TRANSLATED_BACK

if TYPE_CHECKING:
    from checker.config import Settings


class _ReaderGoneError(Exception):
    """Nobody reads what is written any more."""


class _Commands(click.Group):
    """The commands; click would answer a closed pipe with exit code 1, which means findings here."""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        with _reader_watched():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with _reader_watched():
            return super().invoke(ctx)


@contextmanager
def _reader_watched() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise _ReaderGoneError from None
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # rich's answer
            raise _ReaderGoneError from None
        raise


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="checker")
def main() -> None:
    """Finds meaning errors in machine-translated news.

    An Indonesian article and its English, Arabic, Chinese, Japanese and French versions go in, a list of errors
    with evidence comes out.

    Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 bad usage or unreadable input, 70 an internal error, 130
    interrupted.
    """


def _fail_on(command: Any) -> Any:
    return click.option(
        "--fail-on",
        type=click.Choice(LEVELS),
        help="Exit with 1 on a finding of at least this severity (default: critical); never for a report only.",
    )(command)


def _hints(command: Any) -> Any:
    return click.option("--hints", is_flag=True, default=None, help="Show weaker suspicions too, as minor.")(command)


def _told_once(settings: Settings) -> Callable[[], str]:
    """The signature of a run, worked out when a report first shows it."""
    from checker.api import signature

    return cache(partial(signature, settings))


@main.command()
@click.argument("source", type=click.Path(path_type=Path, allow_dash=True))
@click.argument("versions", nargs=-1, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--language", metavar="CODE", help="Language of the version, where its file name does not tell it.")
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="NAME[=FILE]",
    help=f"Report format, several if wanted: {', '.join(FORMATS)}. Default: terminal.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="File for the (single) report.")
@min_fidelity_option
@baseline_option
@_fail_on
@_hints
@witness_option
@engine_option
@config_option
def article(
    source: Path,
    versions: tuple[Path, ...],
    language: str | None,
    formats: tuple[str, ...],
    output: Path | None,
    min_fidelity: float | None,
    baseline: Path | None,
    fail_on: str | None,
    hints: bool | None,
    witness: bool | None,
    engine: str | None,
    config: Path | None,
) -> None:
    """Check an article: SOURCE is the Indonesian text, each VERSION a translation of it.

    Files are plain text, Markdown, HTML, DOCX or JSON; a JSON file may hold the versions too and is then named alone.
    The language of a file is read from its name (berita.en.txt, en/berita.txt), given with --language, or detected.
    A file named - is standard input. Several reports in one run: --format html=report.html --format terminal.
    The versions are translated back into Indonesian for an editor who cannot read them, unless --engine none.
    """
    from checker.api import check_files
    from checker.report.writing import ReportError, plan_reports, write_reports

    if language is not None and len(versions) > 1:
        raise click.UsageError("--language names the language of one version; several are told by their file names")
    require_versions(source, versions)
    versions = once_each(versions)
    options = {"fail_on": fail_on, "hints": hints, "min_fidelity": min_fidelity, "baseline": baseline}
    settings = settings_at(source, config, **options, engine=engine, witness=witness)
    read = [source, *versions, *settings.glossary, *(path for path in (settings.baseline, config) if path)]
    try:
        reports = plan_reports(formats or settings.format, output, read)
    except ReportError as error:
        stop(str(error))
    if engine is None and TRANSLATED_BACK.isdisjoint(report.format for report in reports):
        settings = settings.with_options(engine="none")
    outcome = check_files(source, versions, language=language, settings=settings, ahead=True)
    for line in (*outcome.problems, *outcome.warnings):
        complain(line)
    if outcome.result is not None:
        try:
            write_reports(reports, outcome.result, _told_once(settings))
        except ReportError as error:
            stop(str(error))
    for shortfall in outcome.shortfalls:
        complain(shortfall)
    if outcome.known:
        complain(f"{outcome.known} known findings are not shown (see checker baseline check)")
    if outcome.problems:
        sys.exit(EXIT_BAD_INPUT)
    sys.exit(EXIT_FINDINGS if outcome.failed else 0)


@main.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "style", type=click.Choice(STREAMED), default="terminal", show_default=True)
@min_fidelity_option
@baseline_option
@_fail_on
@_hints
@witness_option
@engine_option
@config_option
def changed(
    files: tuple[Path, ...],
    style: str,
    min_fidelity: float | None,
    baseline: Path | None,
    fail_on: str | None,
    hints: bool | None,
    witness: bool | None,
    engine: str | None,
    config: Path | None,
) -> None:
    """Check the articles that FILES belong to, for pre-commit and CI.

    Files belong together whose names differ in the language only (berita.id.md, berita.en.md; id/a.txt, en/a.txt). Of a
    changed source all versions are checked, of a changed version that one. Files of no article are passed over. Each
    article is checked with the configuration that is nearest to it.
    """
    from checker.api import changed_articles, check_files
    from checker.report.writing import Report, write_reports

    options = {"fail_on": fail_on, "hints": hints, "min_fidelity": min_fidelity, "baseline": baseline}

    @cache
    def settings_for(path: Path | None) -> tuple[Settings, Callable[[], str]]:
        settings = settings_of(path, **options, engine=engine, witness=witness)
        if engine is None and style not in TRANSLATED_BACK:
            settings = settings.with_options(engine="none")
        return settings, _told_once(settings)

    config_for = partial(config_at, config=config, tell=cache(complain))  # of many articles: once
    if config is not None:
        settings_for(config)  # a wrong one is told, whether there is an article or not
    failed = unread = False
    for task in changed_articles(files, lambda folder: settings_for(config_for(folder))[0].json_fields):
        source, versions = Path(task.source), [Path(version) for version in task.versions]
        settings, told = settings_for(config_for(source))
        for line in task.problems:
            complain(line)
        unread = unread or bool(task.problems)
        if task.left_out and not versions:
            continue  # only the text that is left out has changed
        outcome = check_files(source, versions, settings=settings)
        for line in (*outcome.problems, *outcome.warnings, *outcome.shortfalls):
            complain(line)
        if outcome.result is not None:
            write_reports([Report(style, None)], outcome.result, told)
        failed, unread = failed or outcome.failed, unread or bool(outcome.problems)
    sys.exit(EXIT_BAD_INPUT if unread else EXIT_FINDINGS if failed else 0)


@main.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--language", metavar="CODE", help="Language of the translations, where the lines name none.")
@click.option("--format", "style", type=click.Choice(("jsonl",)), default="jsonl", show_default=True)
@click.option("--input-format", type=click.Choice(PAIR_FORMATS), help="Default: by the file's extension.")
@click.option("--keep-going", is_flag=True, help="Report malformed lines and answer the others.")
@click.option(
    "--engine",
    metavar="NAME",
    default="none",
    show_default=True,
    help="Translate back with: default, phrases, embedded, opus, or an added model; slow, not done unless asked for.",
)
@baseline_option
@_fail_on
@_hints
@witness_option
@config_option
def pairs(
    file: Path,
    language: str | None,
    style: str,
    input_format: str | None,
    keep_going: bool,
    engine: str,
    baseline: Path | None,
    fail_on: str | None,
    hints: bool | None,
    witness: bool | None,
    config: Path | None,
) -> None:
    """Check sentence pairs: one JSON line out for each pair in, in order, as they come.

    A known finding (--baseline) does not count in a pair either; min-fidelity of the configuration is for versions of
    articles only.
    """
    from checker.api import InputError, open_pairs
    from checker.findings import reaches
    from checker.pairs import PairError
    from checker.report import wire

    settings = settings_at(file, config, baseline=baseline, fail_on=fail_on, hints=hints, witness=witness)
    failed = problems = False
    known = 0
    try:
        found = open_pairs(file, language=language, input_format=input_format, settings=settings, engine=engine)
        for pair, result in found:
            if result is None or isinstance(pair, PairError):
                problems = True
                complain(f"{file}: {pair}")
                if not keep_going:
                    break
                continue
            click.echo(json.dumps(wire.pair(pair, result), ensure_ascii=False))
            failed = failed or reaches(result.findings, settings.fail_on)
            known += result.known
    except InputError as error:
        stop(str(error))
    if known:
        complain(f"{known} known findings are not shown")
    if problems:
        sys.exit(EXIT_BAD_INPUT)
    sys.exit(EXIT_FINDINGS if failed else 0)


@main.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--language", default="en", show_default=True, metavar="CODE", help="The other language.")
def explain(words: tuple[str, ...], language: str) -> None:
    """Show what a word usually becomes and comes from, with opposites and neighbours.

    One WORD is looked up on both sides; two words are also compared with each other.
    """
    from checker.api import InputError, explain_words

    try:
        for line in explain_words(words, language):
            click.echo(line)
    except InputError as error:
        stop(str(error))


@main.command()
def rules() -> None:
    """Print the reference of all rules as Markdown (docs/rules.md)."""
    from checker.report.rules import reference

    click.echo(reference(), nl=False)


@main.command()
@click.argument("name", type=click.Choice(SCHEMA_NAMES))
def schema(name: str) -> None:
    """Print the JSON Schema of what --format json and jsonl, checker pairs or checker batch write (docs/schema/)."""
    from checker.report.schema import render

    click.echo(render(name), nl=False)


@main.group()
def train() -> None:
    """Make the files in models/ from text (needs pip install 'checker[training]' and the shared data)."""


def _require(library: str) -> None:
    """Ends a training before its work where a library that it comes to need is not there."""
    from importlib.util import find_spec

    if find_spec(library) is None:
        stop(f"this training needs {library}: pip install 'checker[training]'")


def _shared(command: Any) -> Any:
    command = click.option(
        "--models",
        type=click.Path(path_type=Path, file_okay=False),
        help="The models folder (default: the shipped one).",
    )(command)
    return click.option(
        "--shared",
        type=click.Path(path_type=Path, exists=True, file_okay=False),
        envvar="CHECKER_SHARED",
        default="../shared",
        show_default=True,
        help="Folder with data/, gold/ and sixway/.",
    )(command)


def _development(command: Any) -> Any:
    return click.option(
        "--development",
        type=click.Path(path_type=Path, file_okay=False),
        default="corpora/development",
        show_default=True,
        help="Folder with more annotated pairs; passed over where it is not there.",
    )(command)


@train.command("lexicon")
@_shared
@click.option("--tables/--no-tables", default=True, show_default=True, help="Align parallel text and count anew.")
@click.option(
    "--iterations", type=Number(min=0), default=1.0, show_default=True, help="Relative number of aligner iterations."
)
def train_lexicon(shared: Path, models: Path | None, tables: bool, iterations: float) -> None:
    """Compile the news lexicon and names, build translation tables, measure both in faithful text."""
    if tables:
        _require("eflomal")
    from checker.training.recipe import make_lexicon

    for line in make_lexicon(shared, models, tables=tables, iterations=iterations):
        click.echo(line)


@train.command("weights")
@_shared
@_development
def train_weights(shared: Path, models: Path | None, development: Path) -> None:
    """Fit the weights and thresholds by which suspicions become findings, on annotated pairs."""
    _require("sklearn")
    from checker.training.recipe import make_weights

    for line in make_weights(shared, models, development if development.is_dir() else None):
        click.echo(line)


@train.command("confidences")
@_shared
@_development
def train_confidences(shared: Path, models: Path | None, development: Path) -> None:
    """Measure how often each rule is right (after the weights); from then on findings have these confidences."""
    from checker.training.confidences import make_confidences

    for line in make_confidences(shared, models, development if development.is_dir() else None):
        click.echo(line)


@train.command("witness")
@_shared
@_development
@click.option(
    "--forced-decoding",
    is_flag=True,
    help="Fit them with the log-probabilities of the neural translator too; the witness then needs it.",
)
def train_witness(shared: Path, models: Path | None, development: Path, forced_decoding: bool) -> None:
    """Fit the weights of what a back-translation says of suspicions (after the weights of the suspicions)."""
    _require("sklearn")
    from checker.training.witness import make_witness

    for line in make_witness(shared, models, development if development.is_dir() else None, forced=forced_decoding):
        click.echo(line)


@train.command("phrases")
@_shared
def train_phrases(shared: Path, models: Path | None) -> None:
    """Build the phrase tables and the language model of the phrase-based translation engine."""
    _require("eflomal")
    from checker.training.phrases import make_phrases
    from checker.training.translator_config import TrainingError

    try:
        for line in make_phrases(shared, models):
            click.echo(line)
    except TrainingError as error:
        stop(str(error))


@train.command("translator")
@_shared
@click.option(
    "--config",
    default="cpu",
    show_default=True,
    metavar="NAME|FILE",
    help="cpu, cpu-on (goes on from the shipped model), gpu, or a TOML file.",
)
@click.option("--work", type=click.Path(path_type=Path, file_okay=False), help="Default: build/translator-NAME.")
@click.option("--minutes", type=Number(min=0), help="Train for so long at most; the next call goes on.")
@click.option("--stage", "stages", multiple=True, type=click.Choice(("prepare", "train", "finish")))
def train_translator(
    shared: Path, models: Path | None, config: str, work: Path | None, minutes: float | None, stages: tuple[str, ...]
) -> None:
    """Train the neural translation model (needs pip install 'checker[hub]'); can be interrupted, and goes on."""
    from checker.training.translator import STAGES, TrainingError, make_translator

    try:
        for line in make_translator(shared, models, config=config, work=work, minutes=minutes, stages=stages or STAGES):
            click.echo(line)
    except TrainingError as error:
        stop(str(error))


@train.command("estimator")
@_shared
@click.option("--config", default="cpu", show_default=True, metavar="NAME|FILE", help="cpu, gpu, or a TOML file.")
@click.option(
    "--translator",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the trained translator. Default: build/translator-NAME.",
)
@click.option("--work", type=click.Path(path_type=Path, file_okay=False), help="Default: build/estimator-NAME.")
@click.option("--minutes", type=Number(min=0), help="Train for so long at most; the next call goes on.")
@click.option("--stage", "stages", multiple=True, type=click.Choice(("prepare", "train", "finish")))
def train_estimator(
    shared: Path,
    models: Path | None,
    config: str,
    translator: Path | None,
    work: Path | None,
    minutes: float | None,
    stages: tuple[str, ...],
) -> None:
    """Train the word-level estimator on the translator's states (needs pip install 'checker[hub,estimator]')."""
    from checker.training.estimator import STAGES, TrainingError, make_estimator

    try:
        for line in make_estimator(
            shared,
            models,
            config=config,
            translator=translator,
            work=work,
            minutes=minutes,
            stages=stages or STAGES,
        ):
            click.echo(line)
    except TrainingError as error:
        stop(str(error))


for command in (batch, config_group, baseline_group, accept, glossary, translate, models):
    main.add_command(command)


def run() -> NoReturn:
    """The entry point: no traceback reaches the user, and a crash never looks like a finding."""
    try:
        code = _exit_code()
    except BrokenPipeError:
        code = 0  # not even what went wrong can be told
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError as error:
            # What is buffered must not be written again when Python ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            if isinstance(error, BrokenPipeError):
                code = 0
            elif code in (0, EXIT_FINDINGS):  # Findings that nobody can read are no answer either.
                complain(f"{error.strerror or error}")
                code = EXIT_BAD_INPUT
    sys.exit(code)


def _exit_code() -> int | str | None:
    """Runs the command; a reader that has gone wants no more, which is no failure (docs/exit-codes.md)."""
    # Lexicons are many small objects that live as long as the process, and checks leave no cycles behind: walking them
    # over and over frees nothing.
    gc.set_threshold(2_000_000, 50, 100)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        code: int | None = main(prog_name="checker", standalone_mode=False)
    except SystemExit as end:
        return end.code
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return EXIT_BAD_INPUT
    except (KeyboardInterrupt, click.Abort):
        return EXIT_INTERRUPTED
    except _ReaderGoneError:
        return 0
    except OSError as error:
        # Of two files (a rename) the first is the one that was worked on.
        place = f"{error.filename}: " if error.filename and error.strerror else ""
        complain(f"{place}{error.strerror or error}")
        return EXIT_BAD_INPUT
    except Exception as error:
        if any(kind.__name__ == "ModelError" for kind in type(error).__mro__):
            complain(str(error))
            return EXIT_BAD_INPUT
        complain(f"internal error, please report it: {type(error).__name__}: {error}")
        return EXIT_INTERNAL
    return code


if __name__ == "__main__":
    run()
