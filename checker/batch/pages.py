"""The HTML pages of a batch: one for each article in ``articles/``, and ``index.html`` that leads to them.

A worker writes the page of an article before its answer stands in the results, whole or not at all. Its name holds the
article's key: a page with the right name is the right page, so that an interrupted run finds what it has.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from checker.batch.summary import Summary

FOLDER = "articles"
INDEX = "index.html"
#: Stands in every index, so that no other page of that name is ever overwritten.
MARK = "<!-- the index of a batch, made by checker -->"
_SLUG_LENGTH = 60
_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
_OURS = re.compile(r"[A-Za-z0-9_-]+\.[0-9a-f]{12}\.[0-9a-f]{12}\.html(?:\.\d+\.part)?")


class PagesError(Exception):
    """A folder that cannot take the pages; the message names it."""


def page_name(article: str, key: str) -> str:
    """The file name of an article's page: letters, digits and hyphens of its id, then what tells it apart."""
    slug = _UNSAFE.sub("-", article)[-_SLUG_LENGTH:].strip("-") or "article"
    return f"{slug}.{_digest(article)}.{key[:12]}.html"


def _digest(article: str) -> str:
    return hashlib.sha256(article.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def prepare(folder: Path) -> None:
    """Makes the folder for the pages.

    Raises:
        PagesError: it cannot be written to, or holds an ``index.html`` that is not of a batch.
    """
    index = folder / INDEX
    try:
        (folder / FOLDER).mkdir(parents=True, exist_ok=True)
        if index.exists() and MARK not in index.read_text("utf-8", "replace"):
            raise PagesError(f"{index}: this is no index of a batch and is not overwritten: name another folder")
        probe = folder / FOLDER / f".{os.getpid()}.part"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise PagesError(f"{folder}: {error.strerror or error}") from None


def write_page(path: Path, text: str) -> None:
    """Writes a page; it stands there whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    # A file's name may hold bytes that are no text.
    part.write_bytes(text.encode("utf-8", "backslashreplace"))
    part.replace(path)


def write_index(folder: Path, title: str, records: Iterable[dict[str, Any]]) -> Summary:
    """Writes the index of answers and takes away pages of former texts of the same articles.

    Returns the summary. Raises:
        PagesError: it cannot be written.
    """
    from checker.report.html import render_index

    summary = Summary()
    links: list[tuple[dict[str, Any], str]] = []
    kept: set[str] = set()
    for record in records:
        summary.add(record)
        name = page_name(record["id"], record["key"])
        there = (folder / FOLDER / name).is_file()
        links.append((_row(record), f"{FOLDER}/{name}" if there else ""))
        kept.add(name)
    try:
        write_page(folder / INDEX, render_index(title, summary, links))
        _tidy(folder / FOLDER, kept)
    except OSError as error:
        raise PagesError(f"{folder}: {error.strerror or error}") from None
    return summary


def _row(record: dict[str, Any]) -> dict[str, Any]:
    """What the index shows of an answer: without the texts of its findings, which take the memory."""
    versions = [
        {name: version[name] for name in ("language", "verdict", "fidelity")}
        | {"findings": [{"severity": found["severity"]} for found in version["findings"]]}
        for version in record.get("versions", ())
    ]
    names = ("id", "day", "status", "verdict", "fidelity", "problems")
    return {name: record[name] for name in names if name in record} | {"versions": versions}


def _tidy(folder: Path, kept: set[str]) -> None:
    """Of the articles in the index only one page each is kept; pages of other articles, and other files, stay."""
    mine = {name.split(".")[1] for name in kept}
    for path in folder.iterdir():
        if not _OURS.fullmatch(path.name) or path.name in kept:
            continue
        if path.name.split(".")[1] in mine:
            path.unlink(missing_ok=True)
