"""Names and renderings that the compiled lexicon does not hold: tables, and the shorthand in which they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

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


@dataclass(frozen=True, slots=True)
class Addition:
    """A name with its forms (the first is its listed name) and, by language, its renderings.

    ``weak`` wordings name it, but may be ordinary words or other names too, ``verbatim`` ones name it only as they are
    written (``!`` in the tables); ``alias``: the first form is one of a name that is listed otherwise; ``replaces``:
    what the lexicon lists of it is not to be used; ``confused_with``: listed names that it is taken for.
    """

    forms: tuple[str, ...]
    kind: str
    renderings: Mapping[str, tuple[str, ...]]
    weak: Mapping[str, frozenset[str]]
    verbatim: Mapping[str, tuple[str, ...]]
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
        found += (_with_airport(row) for row in _read(table, kind, _groups(more_names_data.TWINS)))
    return tuple(found)


def _with_airport(row: Addition) -> Addition:
    """An airport with the forms and renderings that call it international."""
    if not row.headword.startswith("Bandara "):
        return row
    forms = (
        *row.forms,
        *(f.replace("Bandara ", head) for f in row.forms for head in AIRPORTS if "Internasional" not in f),
    )
    renderings = {}
    for code, texts in row.renderings.items():
        plain, full = INTERNATIONAL[code]
        long = (
            t.replace(plain, full) if code != "ar" else f"{t} {full}" for t in texts if plain in t and full not in t
        )
        renderings[code] = tuple(dict.fromkeys((*texts, *long)))
    return replace(row, forms=forms, renderings=renderings)


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
            {code: _cells(cell, ",") for code, cell in zip(CODES, cells, strict=True)},
            replaces=names.startswith("="),
            alias=names.startswith("~"),
            confused_with=groups.get(forms[0], ()),
        )


def _addition(
    forms: Sequence[str],
    kind: str,
    cells: Mapping[str, Sequence[str]],
    *,
    replaces: bool = False,
    alias: bool = False,
    confused_with: Sequence[str] = (),
) -> Addition:
    strong: dict[str, tuple[str, ...]] = {}
    weak: dict[str, frozenset[str]] = {}
    verbatim: dict[str, tuple[str, ...]] = {}
    for code, entries in cells.items():
        texts: dict[str, None] = {}
        doubtful: set[str] = set()
        verbatim[code] = tuple(entry[1:] for entry in entries if entry.startswith("!"))
        for entry in entries:
            if entry.startswith("!"):
                continue
            spelt = tuple(_spellings(entry.removesuffix("?"), code))
            texts.update(dict.fromkeys(spelt))
            if entry.endswith("?"):
                doubtful.update(text.casefold() for text in spelt)
        strong[code] = tuple(texts)
        weak[code] = frozenset(doubtful)
    return Addition(tuple(forms), kind, strong, weak, verbatim, replaces, alias, tuple(confused_with))


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
