"""Countries, regions and what else the tables of names hold: exchanged ones are found, faithful ones pass."""

from __future__ import annotations

import pytest

from checker.checks.names import check
from checker.checks.rule import Pair
from checker.checks.weights import Weights
from checker.facts import countries_data, regions
from checker.facts.name_additions import CODES, Addition, additions
from checker.facts.names_data import COUNTRIES
from checker.facts.regions import rows
from checker.findings import Finding, Severity
from tests.checks.region_rows import RIGHT_PLACES, WRONG_PLACES
from tests.checks.support import engine

SOURCE = "Polisi {} menangkap dua orang."
POLICE = {
    "en": "{} police arrested two people.",
    "fr": "La police de {} a arrêté deux personnes.",
    "ar": "اعتقلت شرطة {} شخصين.",
    "zh": "{}警方逮捕了两人。",
    "ja": "{}の警察が2人を逮捕した。",
}
TABLES = {row.headword: row for row in additions() if row.headword in COUNTRIES}
REGIONS = {forms[0]: (cells, others) for forms, cells, others in rows()}


def found(source: str, translation: str, language: str) -> list[Finding]:
    pair = Pair(source, translation, engine().matcher(language), Weights({}))
    return [f for f in check(pair) if f.severity >= Severity.MAJOR and not f.hint]


def is_found(source: str, translation: str, words: str, language: str) -> bool:
    at = translation.index(words)
    spans = (f.translation for f in found(source, translation, language))
    return any(s is not None and s.start < at + len(words) and at < s.end for s in spans)


@pytest.mark.parametrize(
    ("language", "source", "translation", "words"),
    [(language, *row) for language, table in WRONG_PLACES.items() for row in table],
)
def test_exchanged_places_and_offices_are_found(language: str, source: str, translation: str, words: str) -> None:
    assert is_found(source, translation, words, language)


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [(language, source, text) for language, table in RIGHT_PLACES.items() for source, texts in table for text in texts],
)
def test_faithful_places_and_offices_pass(language: str, source: str, translation: str) -> None:
    assert found(source, translation, language) == []


@pytest.mark.parametrize("language", CODES)
def test_every_country_passes(language: str) -> None:
    for name, row in TABLES.items():
        texts = row.wordings[language].texts
        for text in (texts[0], texts[-1]):
            assert found(SOURCE.format(name), POLICE[language].format(text), language) == [], (name, text)


def wordings(row: Addition, language: str, *, but: Addition) -> list[str]:
    """The first name and the first adjective of a country that another does not share."""
    shared = {text.casefold() for text in but.wordings[language].texts} | row.wordings[language].weak
    own = [text for text in row.wordings[language].texts if text.casefold() not in shared]
    return own[:1] + [text for text in own[1:] if text.islower()][:1]


#: Amman and Oman are written alike.
ALIKE = {("ar", "Yordania", "Oman")}


@pytest.mark.parametrize("language", CODES)
def test_twins_are_told_apart(language: str) -> None:
    for line in countries_data.TWINS.strip().splitlines():
        names = [name.strip() for name in line.split(",") if name.strip() in TABLES]
        for name, other in zip(names, [*names[1:], names[0]], strict=True):
            if name == other or (language, name, other) in ALIKE:
                continue
            for text in wordings(TABLES[other], language, but=TABLES[name]):
                translation = POLICE[language].format(text)
                assert is_found(SOURCE.format(name), translation, text, language), (name, text)


@pytest.mark.parametrize("language", CODES)
def test_regions_are_told_apart_by_their_direction(language: str) -> None:
    at = CODES.index(language)
    for name, (cells, others) in REGIONS.items():
        text = cells[at][0]
        assert found(SOURCE.format(name), POLICE[language].format(text), language) == [], (name, text)
        other = next((o for o in others if o in REGIONS and name not in ("Kepulauan Riau",)), None)
        if other is not None:
            text = REGIONS[other][0][at][0]
            assert is_found(SOURCE.format(name), POLICE[language].format(text), text, language), (name, text)


def test_the_tables_of_names_are_well_formed() -> None:
    twins = {name.strip() for line in countries_data.TWINS.strip().splitlines() for name in line.split(",")}
    assert twins - TABLES.keys() - {"Papua", "Pulau Timor"} <= REGIONS.keys() | COUNTRIES
    assert REGIONS.keys() == regions.REGIONS
    for row in additions():
        assert all(form and form == form.strip() for form in row.forms)
        assert all(row.wordings[code].texts or row.wordings[code].verbatim for code in CODES), row.headword
        assert not any(mark in text for code in CODES for text in row.wordings[code].texts for mark in "?*+/|!="), (
            row.forms
        )


@pytest.mark.parametrize("language", ["zh", "ja"])
def test_no_country_hides_in_another(language: str) -> None:
    strong = [
        (name, text)
        for name, row in TABLES.items()
        for text in row.wordings[language].texts
        if text.casefold() not in row.wordings[language].weak
    ]
    parts = {
        (name, other)
        for name, text in strong
        for other, longer in strong
        if name != other and text in longer and name not in TABLES[other].confused_with
    }
    assert parts <= EXPECTED_PARTS, parts - EXPECTED_PARTS


#: 俄乌 and 日韓 name two countries.
EXPECTED_PARTS = {("Rusia", "Ukraina"), ("Ukraina", "Rusia"), ("Jepang", "Korea Selatan"), ("Korea Selatan", "Jepang")}
