"""Names and renderings that the compiled lexicon does not hold: tables, and the shorthand in which they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from checker.facts import countries_data, more_names_data, regions

#: The order of the languages in the tables.
CODES = ("en", "fr", "ar", "zh", "ja")

#: What an airport is called too, and how each language calls one international (in Arabic the word comes last).
AIRPORTS = ("Bandara Internasional ", "Bandar Udara ", "Bandar Udara Internasional ")
INTERNATIONAL = {
    "en": ("Airport", "International Airport"),
    "fr": ("aéroport", "aéroport international"),
    "ar": ("مطار", "الدولي"),
    "zh": ("机场", "国际机场"),
    "ja": ("空港", "国際空港"),
}

#: Endings of an Arabic adjective: feminine, plural and dual, accusative.
_NISBA = ("", "ة", "ون", "ين", "ات", "ان", "ا")


#: What a table has for a language: entries, or the text that holds them.
Cell = str | Sequence[str]


class Wordings(NamedTuple):
    """How a name is written in a language.

    ``weak`` wordings (among ``texts``, in lower case) name it, but may be ordinary words or other names too,
    ``verbatim`` ones name it only as they are written (``!`` in the tables).
    """

    texts: tuple[str, ...]
    weak: frozenset[str]
    verbatim: tuple[str, ...]


class _ByLanguage(dict[str, Wordings]):
    """The wordings of a row by language, read when they are first asked for: most texts come in one language."""

    def __init__(self, cells: Mapping[str, Cell], is_airport: bool) -> None:
        super().__init__()
        self._cells = cells
        self._is_airport = is_airport

    def __missing__(self, code: str) -> Wordings:
        cell = self._cells[code]
        found = _wordings(_cells(cell, ",") if isinstance(cell, str) else cell, code)
        if self._is_airport:
            found = found._replace(texts=_international(found.texts, code))
        self[code] = found
        return found


@dataclass(frozen=True, slots=True)
class Addition:
    """A name with its forms (the first is its listed name) and, by language, its wordings.

    ``alias``: the first form is one of a name that is listed otherwise; ``replaces``: what the lexicon lists of it is
    not to be used; ``confused_with``: listed names that it is taken for.
    """

    forms: tuple[str, ...]
    kind: str
    wordings: Mapping[str, Wordings]
    replaces: bool = False
    alias: bool = False
    confused_with: tuple[str, ...] = ()

    @property
    def headword(self) -> str:
        """The name under which the lexicon lists it."""
        return self.forms[0]


@cache
def additions() -> tuple[Addition, ...]:
    """All tables, in the order in which names are numbered."""
    twins = _groups(countries_data.TWINS)
    found = list(_read(countries_data.TABLE, "place", twins))
    found += [
        _addition(forms, "place", dict(zip(CODES, cells, strict=True)), confused_with=others)
        for forms, cells, others in regions.rows()
    ]
    for table, kind in (
        (more_names_data.INSTITUTIONS, "institution"),
        (more_names_data.COMPANIES, "company"),
        (more_names_data.UNIVERSITIES, "institution"),
        (more_names_data.PLACES, "place"),
        (more_names_data.BANDS, "band"),
        (more_names_data.SHIPS, "ship"),
        (more_names_data.PERSONS, "person"),
    ):
        found += _read(table, kind, _groups(more_names_data.TWINS))
    return tuple(found)


def _airport_forms(forms: Sequence[str]) -> tuple[str, ...]:
    """The forms of an airport with those that call it international."""
    others = (f.replace("Bandara ", head) for f in forms for head in AIRPORTS if "Internasional" not in f)
    return (*forms, *others)


def _international(texts: Sequence[str], code: str) -> tuple[str, ...]:
    """The wordings of an airport with those that call it international."""
    plain, full = INTERNATIONAL[code]
    long = (t.replace(plain, full) if code != "ar" else f"{t} {full}" for t in texts if plain in t and full not in t)
    return tuple(dict.fromkeys((*texts, *long)))


def _groups(table: str) -> dict[str, tuple[str, ...]]:
    """Name -> the others of its lines."""
    found: dict[str, tuple[str, ...]] = {}
    for line in table.strip().splitlines():
        names = _cells(line, ",")
        for name in names:
            found[name] = (*found.get(name, ()), *(n for n in names if n != name))
    return found


def _read(table: str, kind: str, groups: Mapping[str, tuple[str, ...]]) -> Iterator[Addition]:
    """The lines of a table: forms, renderings in the order of ``CODES``."""
    for line in table.strip().splitlines():
        names, *cells = _cells(line, "|")
        forms = _cells(names.removeprefix("=").removeprefix("~"), ",")
        yield _addition(
            forms,
            kind,
            dict(zip(CODES, cells, strict=True)),
            replaces=names.startswith("="),
            alias=names.startswith("~"),
            confused_with=groups.get(forms[0], ()),
        )


def _addition(
    forms: Sequence[str],
    kind: str,
    cells: Mapping[str, Cell],
    *,
    replaces: bool = False,
    alias: bool = False,
    confused_with: Sequence[str] = (),
) -> Addition:
    is_airport = forms[0].startswith("Bandara ")
    return Addition(
        _airport_forms(forms) if is_airport else tuple(forms),
        kind,
        _ByLanguage(cells, is_airport),
        replaces,
        alias,
        tuple(confused_with),
    )


def _wordings(entries: Sequence[str], code: str) -> Wordings:
    """What the entries of a cell stand for."""
    texts: dict[str, None] = {}
    weak: set[str] = set()
    verbatim: list[str] = []
    for entry in entries:
        if entry.startswith("!"):
            verbatim.append(entry[1:])
            continue
        spelt = tuple(_spellings(entry.removesuffix("?"), code))
        texts.update(dict.fromkeys(spelt))
        if entry.endswith("?"):
            weak.update([text.casefold() for text in spelt])
    return Wordings(tuple(texts), frozenset(weak), tuple(verbatim))


def _spellings(entry: str, code: str) -> Iterator[str]:
    """The forms that an entry stands for."""
    if entry.endswith("+"):
        yield from (entry[:-1], entry[:-1] + "s")
    elif entry.endswith("*"):
        yield from (entry[:-1] + ending for ending in _NISBA)
    elif code == "fr" and "/" in entry:
        for word in dict.fromkeys(entry.split("/")):
            yield word
            if not word.endswith(("s", "x")):
                yield word + "s"
    else:
        yield entry


def _cells(line: str, mark: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.split(mark) if cell.strip() or mark == "|")
