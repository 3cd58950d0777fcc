"""The Python interface, which the command line uses too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from checker.article import ArticleResult, VersionResult, check_version
from checker.article import check_article as _check_article
from checker.backtranslation.engines import NONE, engine_of, engine_signature
from checker.baseline import Baseline, BaselineError, read_baseline
from checker.bilingual.formats import read_pairs
from checker.checks.catalogue import RULES
from checker.checks.document import check_source_language
from checker.checks.witnessed import witness_signature
from checker.config import Settings
from checker.documents.detection import language_from_path, parse_language
from checker.documents.json_fields import JsonFields
from checker.documents.model import Article, Document, DocumentError
from checker.documents.reading import is_json_article, read_document, read_json_article
from checker.documents.suppressions import not_understood
from checker.engine import PairResult, default_engine, engine_for
from checker.evidence.glossary import compare_words, explain_word
from checker.evidence.lexicon import source_lexicon
from checker.evidence.models import models_dir
from checker.evidence.store import ModelError
from checker.findings import reaches
from checker.known import pair_without_known, without_known
from checker.languages import SOURCE, TARGETS, UnknownLanguageError
from checker.pairs import PairError, SentencePair
from checker.signature import signature as _signature
from checker.terminology import GlossaryError

if TYPE_CHECKING:
    from checker.batch.manifest import Task
    from checker.engine import Engine
    from checker.translation.ahead import Ahead
    from checker.translation.engine import Translator


class InputError(Exception):
    """Input that cannot be read or an option that makes no sense, with a message for the user."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A checked article, the files that could not be checked, and whether something reached the failing level.

    ``known`` counts the findings that the desk's baseline knows; they are left out of the result. ``shortfalls`` says
    which versions have a lower fidelity than the settings ask for, ``warnings`` which comments in the texts are meant
    for the checker and not understood.
    """

    result: ArticleResult | None
    problems: tuple[str, ...]
    failed: bool
    known: int = 0
    shortfalls: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def check_article(article: Article, *, hints: bool = False, engine: str = NONE) -> ArticleResult:
    """Checks an article that was read (``checker.documents.reading.read_article``) or made in memory.

    ``engine`` translates the versions back (``default``, ``phrases``, the name of a model); none does unless asked.

    Raises:
        DocumentError: source and version are swapped, or a version is no translation of the source.
        ModelError: the models are missing or damaged, or there is no such engine.
        UnsupportedDirectionError: the engine does not translate from the language of a version.
    """
    translator = engine_of(engine)
    result = _check_article(article, default_engine(hints))
    if translator is None:
        return result
    return translate_back(result, translator)


def translate_back(result: ArticleResult, translator: Translator) -> ArticleResult:
    """A checked article with its versions translated back into Indonesian by an engine, and scores.

    Raises:
        UnsupportedDirectionError: the engine does not translate from the language of a version.
        ModelError: a file of the engine is missing or damaged.
    """
    from checker.backtranslation.making import translate_version_back, with_scores

    lexicon = source_lexicon(models_dir() / "lexicon")
    versions = (translate_version_back(result.source, v, translator, lexicon) for v in result.versions)
    return with_scores(replace(result, versions=tuple(versions)))


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
    engine: str | None = None,
    ahead: bool = False,
) -> Outcome:
    """Checks files; what cannot be read is listed in the outcome and costs nothing else of the run.

    ``language`` is that of the (single) version, ``settings`` are the desk's (by default the project's defaults, not
    those of a configuration file: ``checker.config.load_settings`` reads one). ``engine`` translates the versions back
    instead of the one that the settings name; ``none`` saves the time. A version that cannot be read or is no
    translation of the source becomes a problem, the others are checked. Without ``versions`` the source is a JSON file
    that holds them. With ``ahead`` a process of its own translates back while this one checks, where a second core is
    there and the engine is the phrase tables; the outcome is the same.
    """
    settings = settings or Settings()
    try:
        translator = engine_of(settings.engine if engine is None else engine)
    except ModelError as error:
        way_out = "" if "--engine none" in str(error) else "; --engine none checks without back-translation"
        return Outcome(None, (f"{error}{way_out}",), False)
    begun = _ahead_of(translator) if ahead and translator is not None else None
    if begun is None:
        return _checked_files(source, versions, language, settings, translator)
    with begun:
        return _checked_files(source, versions, language, settings, begun, partial(_begin_to_translate, begun))


def _checked_files(
    source: Path,
    versions: Sequence[Path],
    language: str | None,
    settings: Settings,
    translator: Translator | None,
    begin: Callable[[Document], None] | None = None,
) -> Outcome:
    """``begin`` is told of each version before it is checked."""
    try:
        checks = engine_for(settings)
        baseline = read_baseline(settings.baseline) if settings.baseline else Baseline()
        original, documents = _read_files(source, versions, language, settings)
    except (DocumentError, UnknownLanguageError, ModelError, GlossaryError, BaselineError) as error:
        return Outcome(None, (str(error),), False)
    results: list[VersionResult] = []
    problems: list[str] = []
    # A JSON file that holds several versions is one file.
    warnings = dict.fromkeys(_not_understood(original))
    for read in documents:
        try:
            version = read()
            warnings.update(dict.fromkeys(_not_understood(version)))
            if begin is not None:
                begin(version)
            results.append(check_version(original, version, checks))
        except (DocumentError, UnknownLanguageError, ModelError) as error:
            problems.append(str(error))
    if not results:
        return Outcome(None, tuple(problems), False, warnings=tuple(warnings))
    result, known = without_known(ArticleResult(original, tuple(results)), baseline)
    if translator is not None:
        result, untold = _translated_back(result, translator)
        problems += untold
    shortfalls = tuple(
        f"{v.document.path}: fidelity {v.fidelity:.1f} is below {settings.min_fidelity:g}"
        for v in result.versions
        if v.fidelity < settings.min_fidelity
    )
    failed = bool(shortfalls) or any(reaches(v.findings, settings.fail_on) for v in result.versions)
    return Outcome(result, tuple(problems), failed, known, shortfalls, tuple(warnings))


def _not_understood(document: Document) -> Iterator[str]:
    for line, wrong in not_understood(document.file_text, [rule.id for rule in RULES]):
        yield f"{document.path}:{line}: {wrong}"


def _ahead_of(translator: Translator) -> Ahead | None:
    from checker.translation.ahead import ahead_of

    return ahead_of(translator)


def _begin_to_translate(translator: Ahead, version: Document) -> None:
    from checker.backtranslation.making import sentences_of

    translator.begin(sentences_of(version), version.language, SOURCE)


def _translated_back(result: ArticleResult, translator: Translator) -> tuple[ArticleResult, list[str]]:
    """An article with the versions translated back that the engine can translate, and why it cannot the others."""
    from checker.backtranslation.making import translate_version_back, with_scores
    from checker.translation.engine import UnsupportedDirectionError

    lexicon = source_lexicon(models_dir() / "lexicon")
    versions = []
    problems: dict[str, None] = {}
    for version in result.versions:
        try:
            versions.append(translate_version_back(result.source, version, translator, lexicon))
        except UnsupportedDirectionError as error:
            versions.append(version)
            problems[f"{version.document.path}: not translated back: {error}"] = None
        except ModelError as error:
            versions.append(version)
            problems[f"not translated back: {error}"] = None
    return with_scores(replace(result, versions=tuple(versions))), list(problems)


def _read_files(
    source: Path, versions: Sequence[Path], language: str | None, settings: Settings
) -> tuple[Document, list[Callable[[], Document]]]:
    """The source, and a reader for each version: those in the source's file where it is JSON and none are named."""
    fields = settings.json_fields
    if versions or not is_json_article(source):
        original = _require_source(read_document(source, fields=fields))
        return original, [partial(read_document, path, language, fields) for path in versions]
    original, found = read_json_article(source, fields)
    return _require_source(original), [partial(_given, version) for version in found]


def _given(version: Document | DocumentError) -> Document:
    if isinstance(version, DocumentError):
        raise version
    return version


def _require_source(document: Document) -> Document:
    if document.language != SOURCE:
        raise DocumentError(
            document.path,
            f"the source must be Indonesian, this file is {document.language!r}: are source and version swapped?",
        )
    wrong = check_source_language(document)
    if wrong is not None:
        raise DocumentError(document.path, wrong)
    return document


def changed_articles(files: Iterable[Path], fields_at: Callable[[Path], JsonFields]) -> Iterator[Task]:
    """The articles that files belong to, with the versions that are to be checked.

    Of a changed source these are all versions, else the changed ones; none of a left out source, which is told only.
    Files belong together as ``checker.batch.manifest.find_tasks`` says; those of no article are passed over.
    ``fields_at`` gives the names of an article's parts in JSON files of a folder.
    """
    from checker.batch.manifest import ManifestError, find_tasks, may_belong

    wanted = {str(path.absolute()): None for path in files}
    folders: dict[Path, set[str]] = {}
    for path in wanted:
        folder = _folder_of_article(Path(path))
        # A folder is searched with all that lies in it: not for a README.md or package.json at the top.
        if may_belong(Path(path), fields_at(folder)):
            folders.setdefault(folder, set()).add(path)
    for folder, mine in folders.items():
        try:
            tasks = list(find_tasks(folder, fields_at(folder)))
        except ManifestError:
            continue
        for task in tasks:
            # Folders further down have their own turn, with their own names.
            if mine.isdisjoint((task.source, *task.versions, *task.left_out)):
                continue
            versions = task.versions if task.source in wanted else [v for v in task.versions if v in wanted]
            yield replace(
                task,
                source=_as_named(task.source),
                versions=tuple(map(_as_named, versions)),
                left_out=tuple(map(_as_named, task.left_out)),
            )


def _folder_of_article(path: Path) -> Path:
    """Where the other files of a file's article lie: beside it, or in folders named by languages (id/, en/)."""
    try:
        by_folder = language_from_path(Path(path.parent.name, "x.txt")) is not None
    except UnknownLanguageError:
        by_folder = False
    return path.parent.parent if by_folder else path.parent


def _as_named(name: str) -> str:
    """A path below the working folder relative to it, as reports of a repository want it."""
    here, path = Path.cwd(), Path(name)
    return str(path.relative_to(here)) if path.is_relative_to(here) else name


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
    path: Path,
    *,
    language: str | None = None,
    input_format: str | None = None,
    settings: Settings | None = None,
    engine: str = NONE,
) -> Iterator[tuple[SentencePair, PairResult] | tuple[PairError, None]]:
    """Reads and checks a file of pairs (``checker.bilingual``); a line that holds none comes back as its error.

    ``engine`` translates back, whatever the settings say: pairs come in great numbers, so none does unless asked.

    Findings that the baseline of the settings knows are left out; their ``min_fidelity`` is for versions of articles.

    Raises:
        InputError: the file, a glossary or the baseline cannot be read, the models are missing, or the engine does not
            know a language.
    """
    empty = True
    try:
        translator = engine_of(engine)
        settings = settings or Settings()
        checks = engine_for(settings)
        baseline = read_baseline(settings.baseline) if settings.baseline else Baseline()
        for pair in read_pairs(path, language, input_format):
            empty = False
            if isinstance(pair, PairError):
                yield pair, None
            else:
                yield pair, pair_without_known(pair, _checked_pair(pair, checks, translator), baseline)
    except (DocumentError, ModelError, GlossaryError, BaselineError) as error:
        raise InputError(str(error)) from None
    if empty:
        raise InputError(f"{path}: there are no sentence pairs in it")


def _checked_pair(pair: SentencePair, checks: Engine, translator: Translator | None) -> PairResult:
    result = checks.check_pair(pair.source, pair.translation, pair.language)
    if translator is None:
        return result
    from checker.backtranslation.making import translate_pair_back
    from checker.translation.engine import UnsupportedDirectionError

    lexicon = source_lexicon(models_dir() / "lexicon")
    try:
        back = translate_pair_back(pair.source, pair.translation, pair.language, translator, lexicon)
    except UnsupportedDirectionError as error:
        raise InputError(f"line {pair.line}: not translated back: {error}") from None
    return replace(result, back_translation=back)


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


def signature(settings: Settings | None = None, *, engine: str | None = None) -> str:
    """What a result depends on: version, models, rules and settings, the engine that translated back, the witness.

    ``engine`` is the one that translated back where it is not that of the settings; without settings none did.

    Raises:
        ModelError: there is no such engine.
    """
    settings = settings or Settings(engine=NONE)
    back = engine_signature(settings.engine if engine is None else engine)
    told = _signature(models_dir(), settings, rules=len(RULES), engine=back)
    return f"{told}|witness:{witness_signature(models_dir())}" if settings.witness else told
