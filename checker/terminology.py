"""A newsroom's glossary: terms, how they must be rendered, how they must not, and what is never translated.

Read from CSV, TOML and TBX (ISO 30042). A term binds only where the source uses it.
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from checker.documents.model import DocumentError
from checker.documents.reading import read_text
from checker.languages import SOURCE, TARGETS

SEPARATOR = "|"
FORBIDDEN = ":forbidden"
KEEP = "do-not-translate"
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_DEPRECATED = frozenset({"deprecatedTerm-admn-sts", "deprecatedTerm", "supersededTerm-admn-sts", "supersededTerm"})
_CONCEPTS = frozenset({".tbx", ".xml"})
_YES = frozenset({"1", "x", "y", "ya", "yes", "true"})
_NO = frozenset({"", "-", "0", "n", "no", "tidak", "false"})
#: Where a reader of CSV puts the cells beyond the columns.
_BEYOND = ":beyond"


class GlossaryError(Exception):
    """A glossary that cannot be used; the message names the file and the line or entry."""


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term of the glossary.

    ``renderings`` and ``forbidden`` map language codes to wordings; ``keep`` says that the term itself must stand in
    every translation.
    """

    term: str
    renderings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    forbidden: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    keep: bool = False
    note: str = ""

    def allowed(self, language: str) -> tuple[str, ...]:
        """The wordings that satisfy the glossary in a language; none where it says nothing."""
        return (self.term,) if self.keep else self.renderings.get(language, ())


def read_glossary(path: Path) -> tuple[TermEntry, ...]:
    """The entries of a glossary file, by its extension: ``.csv``, ``.tsv``, ``.toml``, ``.tbx`` or ``.xml``.

    Raises:
        GlossaryError: the file cannot be read or holds something that is no entry.
    """
    readers = {".csv": _read_csv, ".tsv": _read_csv, ".toml": _read_toml, ".tbx": _read_tbx, ".xml": _read_tbx}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise GlossaryError(f"{path}: a glossary is a file in {', '.join(readers)}")
    try:
        entries = tuple(reader(read_text(path), path))
    except DocumentError as error:
        raise GlossaryError(str(error)) from None
    if not entries:
        raise GlossaryError(f"{path}: there are no terms in it")
    if path.suffix.lower() not in _CONCEPTS:
        _require_once(entries, path)
    return entries


def _require_once(entries: Iterable[TermEntry], path: Path) -> None:
    """A term that stands twice is most likely meant to say one thing; TBX divides terms by what they mean."""
    seen: set[str] = set()
    for entry in entries:
        if entry.term.casefold() in seen:
            raise GlossaryError(f"{path}: the term {entry.term!r} is given twice; put its wordings into one entry")
        seen.add(entry.term.casefold())


def _read_csv(text: str, path: Path) -> Iterator[TermEntry]:
    """Columns: ``term``, codes (wordings divided by ``|``), ``<code>:forbidden``, ``do-not-translate``, ``note``."""
    delimiter = "\t" if path.suffix.lower() == ".tsv" else _delimiter(text)
    rows = csv.DictReader(io.StringIO(text), restkey=_BEYOND, delimiter=delimiter, skipinitialspace=True)
    columns = [(name or "").strip().lower() for name in rows.fieldnames or ()]
    rows.fieldnames = columns
    known = {"term", SOURCE, "note", KEEP, *TARGETS, *(code + FORBIDDEN for code in TARGETS)}
    doubled = next((name for name in columns if columns.count(name) > 1), None)
    if doubled is not None:
        raise GlossaryError(f"{path}: the column {doubled!r} is named twice")
    unknown = [name for name in columns if name not in known]
    if unknown:
        raise GlossaryError(f"{path}: unknown column {unknown[0]!r}; known are {', '.join(sorted(known))}")
    if "term" not in columns and SOURCE not in columns:
        raise GlossaryError(f"{path}: the first line must name the columns, among them 'term'")
    try:
        for row in rows:
            place = f"{path}:{rows.line_num}"
            if any(cell.strip() for cell in row.get(_BEYOND, ())):
                raise GlossaryError(f"{place}: the row has more cells than the first line has columns")
            term = (row.get("term") or row.get(SOURCE) or "").strip()
            if term:
                yield TermEntry(
                    term,
                    {c: found for c in TARGETS if (found := _wordings(row.get(c)))},
                    {c: found for c in TARGETS if (found := _wordings(row.get(c + FORBIDDEN)))},
                    _yes_or_no(row.get(KEEP) or "", f"{place}: {KEEP}"),
                    (row.get("note") or "").strip(),
                )
    except csv.Error as error:
        raise GlossaryError(f"{path}:{rows.line_num}: {error}") from None


def _yes_or_no(cell: str, place: str) -> bool:
    word = cell.strip().lower()
    if word not in _YES | _NO:
        raise GlossaryError(f"{place} is {cell.strip()!r}, it must be yes or no")
    return word in _YES


def _delimiter(text: str) -> str:
    """Semicolons are what spreadsheets write where the comma divides decimals."""
    first = text.split("\n", 1)[0]
    return max(",;\t", key=first.count)


def _wordings(cell: object) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(SEPARATOR) if part.strip()) if isinstance(cell, str) else ()


def _read_toml(text: str, path: Path) -> Iterator[TermEntry]:
    """``[[term]]`` tables: ``term``, one list a language, ``forbidden.<language>``, ``do-not-translate``, ``note``."""
    try:
        table = tomllib.loads(text)
    except ValueError as error:  # no TOML, or a number of thousands of digits
        raise GlossaryError(f"{path}: {error}") from None
    except RecursionError:
        raise GlossaryError(f"{path}: it is nested too deeply") from None
    rows = table.get("term", [])
    if not isinstance(rows, list):
        raise GlossaryError(f"{path}: terms are [[term]] tables")
    for number, row in enumerate(rows, 1):
        place = f"{path}: term {number}"
        term = row.get("term") if isinstance(row, dict) else None
        if not isinstance(term, str) or not term.strip():
            raise GlossaryError(f"{place} has no 'term'")
        unknown = row.keys() - {"term", "note", KEEP, "forbidden", *TARGETS}
        if unknown:
            raise GlossaryError(f"{place}: unknown key {min(unknown)!r}")
        yield TermEntry(
            term.strip(),
            {c: _listed(row[c], f"{place}: {c}") for c in TARGETS if c in row},
            {c: _listed(v, f"{place}: forbidden.{c}") for c, v in _by_language(row.get("forbidden", {}), place)},
            _switch(row.get(KEEP, False), f"{place}: {KEEP}"),
            str(row.get("note", "")),
        )


def _by_language(value: Any, place: str) -> Iterable[tuple[str, Any]]:
    if not isinstance(value, dict):
        raise GlossaryError(
            f'{place}: forbidden is a table, forbidden wordings are given by language (forbidden.en = ["…"])'
        )
    unknown = value.keys() - set(TARGETS)
    if unknown:
        raise GlossaryError(f"{place}: forbidden.{min(unknown)} is no language of {', '.join(TARGETS)}")
    return value.items()


def _switch(value: Any, place: str) -> bool:
    if not isinstance(value, bool):
        raise GlossaryError(f"{place} must be true or false, it is {value!r}")
    return value


def _listed(value: Any, place: str) -> tuple[str, ...]:
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(v, str) and v.strip() for v in values):
        raise GlossaryError(f"{place} must be a list of wordings")
    return tuple(v.strip() for v in values)


def _read_tbx(text: str, path: Path) -> Iterator[TermEntry]:
    """TBX, both dialects of element names; deprecated and superseded terms are forbidden ones."""
    if "<!ENTITY" in text:
        raise GlossaryError(f"{path}: a glossary must not declare XML entities")
    try:
        root = ElementTree.fromstring(text.encode())
    except ElementTree.ParseError as error:
        raise GlossaryError(f"{path}: {error}") from None
    for concept in (e for e in root.iter() if _tag(e) in ("termEntry", "conceptEntry")):
        allowed: dict[str, list[str]] = {}
        forbidden: dict[str, list[str]] = {}
        for section in (e for e in concept.iter() if _tag(e) in ("langSet", "langSec")):
            code = section.get(_XML_LANGUAGE, "").lower().split("-")[0]
            for group in (e for e in section.iter() if _tag(e) in ("tig", "ntig", "termSec")):
                term = next((e.text for e in group.iter() if _tag(e) == "term" and e.text), "").strip()
                status = {
                    (e.text or "").strip() for e in group.iter() if _tag(e) in ("termNote", "administrativeStatus")
                }
                if term:
                    (allowed if status.isdisjoint(_DEPRECATED) else forbidden).setdefault(code, []).append(term)
        for term in allowed.get(SOURCE, ()):
            yield TermEntry(
                term,
                {c: tuple(v) for c, v in allowed.items() if c in TARGETS},
                {c: tuple(v) for c, v in forbidden.items() if c in TARGETS},
            )


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def write_csv(entries: Iterable[TermEntry]) -> str:
    """Entries as CSV that ``read_glossary`` reads."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["term", *TARGETS, *(c + FORBIDDEN for c in TARGETS), KEEP, "note"])
    for entry in entries:
        cells = [f" {SEPARATOR} ".join(entry.renderings.get(c, ())) for c in TARGETS]
        banned = [f" {SEPARATOR} ".join(entry.forbidden.get(c, ())) for c in TARGETS]
        writer.writerow([entry.term, *cells, *banned, "yes" if entry.keep else "", entry.note])
    return out.getvalue()
