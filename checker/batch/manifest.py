"""What a batch is to check: articles found in a folder, or listed in a manifest."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.documents.detection import language_from_path, parse_language
from checker.documents.json_fields import DEFAULT_FIELDS, JsonFields
from checker.documents.model import DocumentError
from checker.documents.reading import MAX_BYTES, is_json_article, read_text
from checker.languages import SOURCE, TARGETS, UnknownLanguageError

#: Files that may be an article or a version.
SUFFIXES = frozenset((".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".json"))
_DAY = re.compile(r"(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_MONTHS, _DAYS = 12, 31


class ManifestError(Exception):
    """A folder or manifest in which no article can be found; the message names it."""


@dataclass(frozen=True, slots=True)
class Task:
    """An article to check: its id in the batch, the paths of source and versions, its day (ISO date) where known.

    There are no versions where the source is a JSON file that holds them. ``left_out`` are further Indonesian texts of
    the article, which no version is checked against.
    """

    id: str
    source: str
    versions: tuple[str, ...]
    day: str = ""
    left_out: tuple[str, ...] = ()

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the names of the files, for the user."""
        return tuple(
            f"{path}: left out, the Indonesian text of this article is {self.source}" for path in self.left_out
        )


def find_tasks(place: Path, fields: JsonFields = DEFAULT_FIELDS) -> Iterator[Task]:
    """The articles of a folder (with all its subfolders) or of a manifest (``.jsonl``, ``.json``, ``.csv``, ``.tsv``).

    In a folder, files belong together whose names differ in the language only: ``berita.id.md`` and ``berita.en.md``,
    or ``42/id.txt`` and ``42/en.txt``. An article's id is that common name. Several versions in one language (two
    scripts, two regions) are all checked. A JSON file whose name tells no language is an article with its versions
    where it has the names that ``fields`` gives them.

    Raises:
        ManifestError: there is no such place, no article in it, or a line of the manifest that is none.
    """
    if place.is_dir():
        tasks: Iterable[Task] = _in_folder(place, fields)
    elif place.is_file():
        tasks = _in_manifest(place)
    else:
        raise ManifestError(f"{place}: there is no such folder or manifest")
    seen: set[str] = set()
    for task in tasks:
        if task.id in seen:
            raise ManifestError(f"{place}: there are two articles with the id {task.id!r}")
        seen.add(task.id)
        yield task
    if not seen:
        raise ManifestError(
            f"{place}: there is no article in it: a source such as berita.id.txt with a version such as berita.en.txt"
        )


def _in_folder(folder: Path, fields: JsonFields) -> Iterator[Task]:
    groups: dict[str, dict[str, list[Path]]] = {}
    whole: dict[str, Path] = {}
    for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES):
        if any(part.startswith(".") for part in path.relative_to(folder).parts):
            continue
        relative = path.relative_to(folder)
        try:
            code = language_from_path(relative)
        except UnknownLanguageError:
            continue
        if code is not None:
            groups.setdefault(_common_name(relative, code), {}).setdefault(code, []).append(path)
        elif is_json_article(path) and _holds_versions(path, fields):
            whole[relative.as_posix().removesuffix(path.suffix)] = path
    for name, files in groups.items():
        if SOURCE in files and len(files) > 1:
            versions = [path for code in TARGETS for path in _articles(files.get(code, ()))]
            yield from _of_one_name(name, _articles(files[SOURCE]), versions)
    for name, path in whole.items():
        yield Task(name if name not in groups else f"{name}{path.suffix}", str(path), (), day_in(name))


def may_belong(path: Path, fields: JsonFields) -> bool:
    """Whether a file may be of an article, by its name or as JSON that holds versions: no other file is looked at."""
    try:
        code = language_from_path(path)
    except UnknownLanguageError:
        return False
    return code is not None or (is_json_article(path) and _holds_versions(path, fields))


def _articles(files: Sequence[Path]) -> list[Path]:
    """Of several files of one language the articles, not the report (JSON) beside them."""
    return [path for path in files if not is_json_article(path)] or list(files)


def _of_one_name(name: str, sources: Sequence[Path], versions: Sequence[Path]) -> Iterator[Task]:
    """The articles of files that differ in language and format only.

    Where the source is there in several formats, each version belongs to the source in its own format, and those in
    other formats to the source that has most.
    """
    formats = Counter(path.suffix.lower() for path in versions)
    main = max(sources, key=lambda path: formats[path.suffix.lower()])
    owners = {main.suffix.lower(): main}
    for path in sources:
        owners.setdefault(path.suffix.lower(), path)
    mine: dict[Path, list[str]] = {}
    for path in versions:
        mine.setdefault(owners.get(path.suffix.lower(), main), []).append(str(path))
    left_out = tuple(str(path) for path in sources if path not in mine)
    yield Task(name, str(main), tuple(mine.pop(main)), day_in(name), left_out)
    for source, paths in mine.items():
        yield Task(f"{name}{source.suffix}", str(source), tuple(paths), day_in(name))


def _holds_versions(path: Path, fields: JsonFields) -> bool:
    """Whether a JSON file looks like an article with its versions: an object with the names of both in it.

    What else is wrong with it, its reader says.
    """
    wanted = [fields.versions] if not any("{language}" in part for part in fields.body) else []
    names = [name.split(".")[-1] for name in (*wanted, fields.body[0].replace("{language}", SOURCE))]
    try:
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES)
    except OSError:
        return False
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "ignore").encode()
    start = data[:1000].removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    return start in (b"{", b"[") and all(f'"{name}"'.encode() in data for name in names if name != "*")


def _common_name(path: Path, code: str) -> str:
    """A path without its suffix and the mark of the language."""
    stem = path.name.removesuffix(path.suffix)
    head, _, tag = stem.rpartition(".")
    if head and _is_tag(tag, code):
        return (path.parent / head).as_posix()
    for mark in (f".{code}", f"_{code}", f"-{code}"):
        if stem.lower().endswith(mark):
            return (path.parent / stem[: -len(mark)]).as_posix()
    if stem.lower() == code:
        return path.parent.as_posix()
    return (path.parent.parent / stem).as_posix()  # en/berita.txt


def _is_tag(tag: str, code: str) -> bool:
    """Whether a part of a name is the tag of a language and nothing else: ``fr-FR``, not ``2_fr``."""
    try:
        return parse_language(tag) == code and language_from_path(Path(f"x.{tag}.txt")) == code
    except UnknownLanguageError:
        return False


def day_in(name: str) -> str:
    """The day (ISO date) that a name tells: ``2026-11-26``, ``20261126``; empty where it tells none."""
    for year, month, day in _DAY.findall(name):
        if 1 <= int(month) <= _MONTHS and 1 <= int(day) <= _DAYS and 1900 < int(year) < 2100:
            return f"{year}-{month}-{day}"
    return ""


def _in_manifest(path: Path) -> Iterator[Task]:
    try:
        text = read_text(path)
    except DocumentError as error:
        raise ManifestError(str(error)) from None
    rows = _rows(text, path)
    for number, row in rows:
        place = f"{path}:{number}"
        if not isinstance(row, Mapping):
            raise ManifestError(f"{place}: an article is an object with 'source' and 'versions'")
        source, versions = row.get("source"), row.get("versions")
        if isinstance(versions, Mapping):
            versions = list(versions.values())
        if not isinstance(source, str) or not source:
            raise ManifestError(f"{place}: 'source' must be the path of the Indonesian text")
        if versions in (None, []) and is_json_article(source):
            versions = []
        elif not isinstance(versions, list) or not versions or not all(isinstance(v, str) and v for v in versions):
            raise ManifestError(f"{place}: 'versions' must be a list of paths")
        folder = path.parent
        yield Task(
            str(row.get("id") or source),
            str(folder / source),
            tuple(str(folder / version) for version in versions),
            str(row.get("day") or row.get("date") or day_in(str(row.get("id") or source))),
        )


def _rows(text: str, path: Path) -> Iterator[tuple[int, Any]]:
    suffix = path.suffix.lower()
    if suffix in (".csv", ".tsv"):
        first = text.lstrip().partition("\n")[0]
        # Semicolons are what spreadsheets write where the comma divides decimals.
        delimiter = "\t" if suffix == ".tsv" else max(",;\t", key=first.count)
        reader = csv.DictReader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True)
        try:
            columns = reader.fieldnames = [_column(name) for name in reader.fieldnames or ()]
            if "source" not in columns or not {"versions", *TARGETS} & {*columns}:
                raise ManifestError(
                    f"{path}: the first line must name the columns: 'source', and 'versions' or languages "
                    f"({', '.join(TARGETS)}); it names {', '.join(map(repr, columns))}"
                )
            doubled = next((name for name in columns if name and columns.count(name) > 1), None)
            if doubled is not None:
                raise ManifestError(f"{path}: the column {doubled!r} is named twice")
            for number, row in enumerate(reader, 2):
                versions = [v for name, v in row.items() if v and (name in TARGETS or name == "versions")]
                yield number, {**row, "versions": [part for v in versions for part in v.split("|")]}
        except csv.Error as error:
            raise ManifestError(f"{path}:{reader.line_num}: {error}") from None
    elif suffix == ".json":
        rows = _json(text, str(path))
        if not isinstance(rows, list):
            raise ManifestError(f"{path}: a manifest is a list of articles")
        yield from enumerate(rows, 1)
    else:
        for number, line in enumerate(text.splitlines(), 1):
            if line.strip():
                yield number, _json(line, f"{path}:{number}")


def _column(name: str) -> str:
    """A column's name as the rows have it; a language may be called in any way that files are (``en-GB``)."""
    plain = name.strip().lower()
    try:
        code = parse_language(plain)
    except UnknownLanguageError:
        return plain
    return code if code in TARGETS else plain


def _json(text: str, place: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:  # also a number of thousands of digits
        raise ManifestError(f"{place}: {error}") from None
