"""The Python interface, which the command line uses too."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.article import ArticleResult, VersionResult, check_version
from checker.article import check_article as _check_article
from checker.baseline import Baseline, BaselineError, read_baseline
from checker.checks.catalogue import RULES
from checker.config import Settings
from checker.documents.detection import language_from_path, parse_language
from checker.documents.model import Article, Document, DocumentError
from checker.documents.reading import read_document, read_text
from checker.engine import PairResult, default_engine, engine_for
from checker.evidence.glossary import compare_words, explain_word
from checker.evidence.models import models_dir
from checker.evidence.store import ModelError
from checker.findings import NEVER, Severity, reaches
from checker.known import without_known
from checker.languages import SOURCE, TARGETS, UnknownLanguageError
from checker.pairs import PairError, SentencePair, read_jsonl, read_tsv
from checker.signature import signature as _signature
from checker.terminology import GlossaryError

STDIN = "-"


class InputError(Exception):
    """Input that cannot be read or an option that makes no sense, with a message for the user."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A checked article, the files that could not be checked, and whether something reached the failing level.

    ``known`` counts the findings that the desk's baseline knows; they are left out of the result. ``shortfalls`` says
    which versions have a lower fidelity than the settings ask for.
    """

    result: ArticleResult | None
    problems: tuple[str, ...]
    failed: bool
    known: int = 0
    shortfalls: tuple[str, ...] = ()


def check_article(article: Article, *, hints: bool = False) -> ArticleResult:
    """Checks an article that was read (``checker.documents.reading.read_article``) or made in memory.

    Raises:
        DocumentError: source and version are swapped, or a version is no translation of the source.
        ModelError: the models are missing or damaged.
    """
    return _check_article(article, default_engine(hints))


def check_pair(source: str, translation: str, language: str, *, hints: bool = False) -> PairResult:
    """Checks one Indonesian sentence against its translation.

    Raises:
        UnknownLanguageError: the language is none that is translated into.
        ModelError: the models are missing or damaged.
    """
    return default_engine(hints).check_pair(source, translation, language)


def check_files(
    source: Path,
    versions: Sequence[Path],
    *,
    language: str | None = None,
    settings: Settings | None = None,
) -> Outcome:
    """Checks files; what cannot be read is listed in the outcome and costs nothing else of the run.

    ``language`` is that of the (single) version, ``settings`` are the desk's (by default the project's defaults, not
    those of a configuration file: ``checker.config.load_settings`` reads one). A version that cannot be read or is no
    translation of the source becomes a problem, the others are checked.
    """
    settings = settings or Settings()
    fail_on = settings.fail_on
    try:
        engine = engine_for(settings)
        baseline = read_baseline(settings.baseline) if settings.baseline else Baseline()
        original = _read_source(source)
    except (DocumentError, UnknownLanguageError, ModelError, GlossaryError, BaselineError) as error:
        return Outcome(None, (str(error),), False)
    block_at = Severity.CRITICAL if fail_on == NEVER else Severity.parse(fail_on)
    results: list[VersionResult] = []
    problems: list[str] = []
    for path in versions:
        try:
            results.append(check_version(original, read_document(path, language), engine, block_at))
        except (DocumentError, UnknownLanguageError, ModelError) as error:
            problems.append(str(error))
    if not results:
        return Outcome(None, tuple(problems), False)
    result, known = without_known(ArticleResult(original, tuple(results)), baseline, block_at)
    shortfalls = tuple(
        f"{v.document.path}: fidelity {v.fidelity:.1f} is below {settings.min_fidelity:g}"
        for v in result.versions
        if v.fidelity < settings.min_fidelity
    )
    failed = bool(shortfalls) or any(reaches(v.findings, fail_on) for v in result.versions)
    return Outcome(result, tuple(problems), failed, known, shortfalls)


def _read_source(path: Path) -> Document:
    document = read_document(path)
    if document.language != SOURCE:
        raise DocumentError(
            document.path,
            f"the source must be Indonesian, this file is {document.language!r}: are source and version swapped?",
        )
    return document


def changed_articles(files: Iterable[Path]) -> Iterator[tuple[Path, tuple[Path, ...]]]:
    """The articles that files belong to, as source and versions.

    Of a changed source these are all versions, else the changed ones.
    Files belong together as ``checker.batch.manifest.find_tasks`` says; those of no article are passed over.
    """
    from checker.batch.manifest import ManifestError, find_tasks

    wanted = {path.absolute(): None for path in files}
    seen: set[str] = set()
    for folder in dict.fromkeys(_folder_of_article(path) for path in wanted):
        try:
            tasks = list(find_tasks(folder))
        except ManifestError:
            continue
        for task in tasks:
            versions = tuple(v for v in task.versions if Path(task.source) in wanted or Path(v) in wanted)
            if versions and task.source not in seen:
                seen.add(task.source)
                yield _as_named(Path(task.source)), tuple(_as_named(Path(v)) for v in versions)


def _folder_of_article(path: Path) -> Path:
    """Where the other files of a file's article lie: beside it, or in folders named by languages (id/, en/)."""
    try:
        by_folder = language_from_path(Path(path.parent.name, "x.txt")) is not None
    except UnknownLanguageError:
        by_folder = False
    return path.parent.parent if by_folder else path.parent


def _as_named(path: Path) -> Path:
    """A path below the working folder relative to it, as reports of a repository want it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def check_pairs(pairs: Iterable[SentencePair], *, hints: bool = False) -> Iterator[tuple[SentencePair, PairResult]]:
    """Checks sentence pairs as they come, in order.

    Raises:
        UnknownLanguageError: a pair's language is none that is translated into.
        ModelError: the models are missing or damaged.
    """
    engine = default_engine(hints)
    for pair in pairs:
        yield pair, engine.check_pair(pair.source, pair.translation, pair.language)


def open_pairs(
    path: Path, *, language: str | None = None, input_format: str | None = None, settings: Settings | None = None
) -> Iterator[tuple[SentencePair, PairResult] | tuple[PairError, None]]:
    """Reads and checks a file of pairs; a line that holds none comes back as its error.

    Raises:
        InputError: the file cannot be read, or the models are missing.
    """
    style = input_format or ("tsv" if path.suffix.lower() in (".tsv", ".tab") else "jsonl")
    reader = read_tsv if style == "tsv" else read_jsonl
    empty = True
    try:
        engine = engine_for(settings or Settings())
        for pair in reader(_lines(path), language):
            empty = False
            if isinstance(pair, PairError):
                yield pair, None
            else:
                yield pair, engine.check_pair(pair.source, pair.translation, pair.language)
    except (DocumentError, ModelError, GlossaryError) as error:
        raise InputError(str(error)) from None
    if empty:
        raise InputError(f"{path}: there are no sentence pairs in it")


def _lines(path: Path) -> Iterator[str]:
    """The lines of a pipe as they come, or of a file; UTF-8 line by line, UTF-16 as a whole.

    A line that is no UTF-8 keeps its place with replacement characters, which no JSON survives: only it is lost.
    """
    if str(path) == STDIN:
        if sys.stdin is None:
            raise InputError("standard input is closed")
        yield from (line.decode("utf-8", "surrogateescape") for line in sys.stdin.buffer)
        return
    with path.open("rb") if path.is_file() else io.BytesIO() as stream:
        start = stream.read(4)
        if start[:2] in (b"\xff\xfe", b"\xfe\xff") or not start or b"\0" in start or start[:2] == b"\x1f\x8b":
            yield from io.StringIO(read_text(path), newline="\n")  # UTF-16, or an error that says what it is
            return
        stream.seek(0)
        yield from (line.decode("utf-8", "surrogateescape") for line in stream)


def explain_words(words: Sequence[str], language: str) -> Iterator[str]:
    """Lines that say what words usually become and come from.

    Raises:
        InputError: the language is none that is translated into, or a word is unknown on both sides.
    """
    try:
        matcher = default_engine().matcher(parse_language(language))
    except UnknownLanguageError:
        raise InputError(f"unknown language {language!r}: use one of {', '.join(TARGETS)}") from None
    except ModelError as error:
        raise InputError(str(error)) from None
    for word in words:
        lines = list(explain_word(word, matcher))
        if not lines:
            raise InputError(f"{word!r} is not known, neither as Indonesian nor as {matcher.language.name}")
        yield from lines
    if len(words) == 2:
        yield compare_words(words[0], words[1], matcher)


def signature(hints: bool = False) -> str:
    """What a result depends on: version, models, rules and settings."""
    return _signature(models_dir(), hints=hints, rules=len(RULES))
