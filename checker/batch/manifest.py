"""What a batch is to check: articles found in a folder, or listed in a manifest."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.documents.detection import language_from_path
from checker.documents.model import DocumentError
from checker.documents.reading import read_text
from checker.languages import SOURCE, TARGETS, UnknownLanguageError

#: Files that may be an article or a version.
SUFFIXES = frozenset((".txt", ".md", ".markdown", ".html", ".htm", ".docx"))
_DAY = re.compile(r"(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_MONTHS, _DAYS = 12, 31


class ManifestError(Exception):
    """A folder or manifest in which no article can be found; the message names it."""


@dataclass(frozen=True, slots=True)
class Task:
    """An article to check: its id in the batch, the paths of source and versions, its day (ISO date) where known."""

    id: str
    source: str
    versions: tuple[str, ...]
    day: str = ""


def find_tasks(place: Path) -> Iterator[Task]:
    """The articles of a folder (with all its subfolders) or of a manifest (``.jsonl``, ``.json``, ``.csv``, ``.tsv``).

    In a folder, files belong together whose names differ in the language only: ``berita.id.md`` and ``berita.en.md``,
    or ``42/id.txt`` and ``42/en.txt``. An article's id is that common name.

    Raises:
        ManifestError: there is no such place, no article in it, or a line of the manifest that is none.
    """
    if place.is_dir():
        tasks: Iterable[Task] = _in_folder(place)
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


def _in_folder(folder: Path) -> Iterator[Task]:
    groups: dict[str, dict[str, Path]] = {}
    for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES):
        if any(part.startswith(".") for part in path.relative_to(folder).parts):
            continue
        relative = path.relative_to(folder)
        try:
            code = language_from_path(relative)
        except UnknownLanguageError:
            continue
        if code is not None:
            groups.setdefault(_common_name(relative, code), {}).setdefault(code, path)
    for name, files in groups.items():
        if SOURCE in files and len(files) > 1:
            versions = tuple(str(files[code]) for code in TARGETS if code in files)
            yield Task(name, str(files[SOURCE]), versions, day_in(name))


def _common_name(path: Path, code: str) -> str:
    """A path without its suffix and the mark of the language."""
    stem = path.name.removesuffix(path.suffix)
    for mark in (f".{code}", f"_{code}", f"-{code}"):
        if stem.lower().endswith(mark):
            return (path.parent / stem[: -len(mark)]).as_posix()
    head, _, tag = stem.rpartition(".")
    if head and language_from_path(Path(f"x.{tag}.txt")) == code:
        return (path.parent / head).as_posix()
    if stem.lower() == code:
        return path.parent.as_posix()
    return (path.parent.parent / stem).as_posix()  # en/berita.txt


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
        if not isinstance(versions, list) or not versions or not all(isinstance(v, str) and v for v in versions):
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
        for number, row in enumerate(csv.DictReader(io.StringIO(text), delimiter="\t" if suffix == ".tsv" else ","), 2):
            versions = [v for name, v in row.items() if v and (name in TARGETS or name == "versions")]
            yield number, {**row, "versions": [part for v in versions for part in v.split("|")]}
    elif suffix == ".json":
        yield from enumerate(_json(text, str(path)), 1)
    else:
        for number, line in enumerate(text.splitlines(), 1):
            if line.strip():
                yield number, _json(line, f"{path}:{number}")


def _json(text: str, place: str) -> Any:
    try:
        return json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise ManifestError(f"{place}: {error}") from None
