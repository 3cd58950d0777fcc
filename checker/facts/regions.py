"""Indonesian regions that are named by a direction, in five languages: Sulawesi Tengah, Jakarta Selatan, Aceh Barat.

A region is an island, a province or a town with a direction; each language has its own ways to say the direction
(Central Sulawesi, Sulawesi central, centre de Sulawesi, 中苏拉威西, 中部スラウェシ, سولاويسي الوسطى, وسط سولاويسي).
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.regions_data import BASES, DIRECTIONS, LISTED_AS, SPECIAL

#: Forms, renderings in English, French, Arabic, Chinese and Japanese, and regions that are taken for it.
Row = tuple[tuple[str, ...], tuple[tuple[str, ...], ...], tuple[str, ...]]


def rows() -> Iterator[Row]:
    """One row a region."""
    for line in BASES.strip().splitlines():
        base, directions, *cells = (cell.strip() for cell in line.split("|"))
        names = [_split(cell) for cell in cells]
        own = _split(directions)
        regions = {d: f"{_split(base)[0]} {d}" for d in own}
        for direction, region in regions.items():
            forms = tuple(f"{b} {direction}" for b in _split(base))
            others = tuple(LISTED_AS.get(r, r) for r in regions.values() if r != region)
            forms = (LISTED_AS.get(region, region), *forms)
            yield (*forms, f"Provinsi {region}", f"Kabupaten {region}"), _renderings(forms, direction, names), others
    for line in SPECIAL.strip().splitlines():
        forms_cell, *cells, others_cell = (cell.strip() for cell in line.split("|"))
        yield _split(forms_cell), tuple(map(_split, cells)), _split(others_cell)


def _split(cell: str) -> tuple[str, ...]:
    return tuple(text.strip() for text in cell.split(",") if text.strip())


def _renderings(forms: tuple[str, ...], direction: str, names: list[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """The wordings of a region in the five languages; the Indonesian name may be kept everywhere."""
    words = DIRECTIONS[direction]
    found: list[tuple[str, ...]] = []
    for bases, patterns in zip(names, words, strict=True):
        texts = [pattern.replace("X", base) for pattern in patterns for base in bases]
        found.append(tuple(dict.fromkeys((*texts, *forms))))
    return tuple(found)


def _listed_names() -> Iterator[str]:
    """The first form of each of ``rows``, without their renderings, which take time."""
    for line in BASES.strip().splitlines():
        bases, directions = map(_split, line.split("|")[:2])
        for direction in directions:
            region = f"{bases[0]} {direction}"
            yield LISTED_AS.get(region, region)
    for line in SPECIAL.strip().splitlines():
        yield _split(line.split("|")[0])[0]


#: The listed names of all regions.
REGIONS = frozenset(_listed_names())
