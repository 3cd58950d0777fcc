"""Which names are found on either side, and what accounts for what."""

from __future__ import annotations

import pytest

from checker.facts.gazetteer import PLACES
from checker.facts.name_words import NAME_WORDS, meanings
from checker.facts.names import Names
from checker.languages import TARGETS
from tests.checks.support import engine


def names(source: str, translation: str, language: str) -> Names:
    matcher = engine().matcher(language)
    return Names(matcher.match(matcher.source(source), matcher.target(translation)), matcher)


#: source, names found in it
SOURCES = [
    ("Kejaksaan Agung memanggil Anies Baswedan.", ["Kejaksaan Agung", "Anies Baswedan"]),
    ("Menurut Ratri Kusumadewi, hujan turun di Wonosobo.", ["Ratri Kusumadewi", "Wonosobo"]),
    ("Harga naik menjadi 80 dolar AS.", []),
    ("Lima warga mengungsi.", []),
    ("Mahkamah Agung menolak permohonan itu.", ["Mahkamah Agung"]),
    ("Menlu Sugiono terbang ke Wina.", ["Menlu", "Sugiono", "Wina"]),
    ("Ia berkunjung ke Raja Ampat, Papua Barat Daya.", ["Raja Ampat", "Papua Barat Daya"]),
    ("Rapat itu dihadiri gubernur dan bupati.", []),
    ("Bandar Udara Internasional Dhoho dibuka lagi.", ["Bandar Udara Internasional Dhoho"]),
    ("Utusan Dominika dan Republik Dominika hadir.", ["Dominika", "Republik Dominika"]),
    ("Ia lahir di Guinea-Bissau.", ["Guinea-Bissau"]),
    ("BP BUMN dan Danantara sepakat.", ["BP BUMN", "Danantara"]),
    ("Warga Cibubur pindah ke Aceh Barat Daya.", ["Cibubur", "Aceh Barat Daya"]),
]


@pytest.mark.parametrize(("source", "expected"), SOURCES)
def test_source_names(source: str, expected: list[str]) -> None:
    assert [n.text for n in names(source, "", "en").source_names] == expected


#: language, translation, listed names found in it
TARGET_TEXTS = [
    ("en", "The Supreme Court in Jakarta heard the East Java case.", ["Supreme Court", "Jakarta", "East Java"]),
    ("en", "It was a supreme effort by the house committee.", []),
    ("en", "The foreign minister flew to Vienna.", ["foreign minister", "Vienna"]),
    ("fr", "La Cour suprême siège à Jakarta.", ["Cour suprême", "Jakarta"]),
    ("ar", "زار وزير الدفاع سومطرة الشمالية.", ["وزير الدفاع", "سومطرة الشمالية"]),
    ("zh", "最高法院驳回了北苏门答腊省的上诉。", ["最高法院", "北苏门答腊省"]),
    ("ja", "北スマトラ州の最高裁判所", ["北スマトラ州", "最高裁判所"]),
    ("ja", "バリケードが設けられた。", []),
    ("fr", "Java est très peuplée, l'est de Java surtout.", ["Java", "l'est de Java"]),
    ("fr", "La police de Jakarta-Nord a arrêté un Ouzbek.", ["Jakarta-Nord", "Ouzbek"]),
    (
        "en",
        "Burkinabe and Nigerien troops met in South-East Sulawesi.",
        ["Burkinabe", "Nigerien", "South-East Sulawesi"],
    ),
    ("zh", "德军和澳警方在山地巴布亚会面。", ["德军", "澳警方", "山地巴布亚"]),
    ("zh", "9月3日军方公布，其中方案由今日媒体报道，越方便越好。", ["军方"]),
    ("ja", "独外相は南東スラウェシ州を訪れた。", ["独外相", "南東スラウェシ州"]),
    ("ar", "وصل وفد أوزبكي إلى سولاويسي الوسطى.", ["أوزبكي", "سولاويسي الوسطى"]),
]


@pytest.mark.parametrize(("language", "translation", "expected"), TARGET_TEXTS)
def test_listed_names_of_the_translation(language: str, translation: str, expected: list[str]) -> None:
    assert [n.text for n in names("", translation, language).listed] == expected


#: language, source, translation, foreign names, missing names
ACCOUNTS = [
    ("en", "Jepang memprotes.", "Tokyo protested.", [], []),
    ("en", "Jepang memprotes.", "Seoul protested.", ["Seoul"], ["Jepang"]),
    ("en", "Menteri Keuangan hadir.", "The finance ministry was represented.", [], []),
    ("en", "Wakil Menteri Keuangan hadir.", "The finance minister attended.", ["finance minister"], ["Wakil Menteri Keuangan"]),
    ("en", "Warga Sumatra mengungsi.", "Indonesians on Sumatra fled.", [], []),
    ("zh", "Papua Nugini menolak.", "几内亚拒绝了。", ["几内亚"], ["Papua Nugini"]),
    ("ja", "Warga Papua Selatan mengungsi.", "南パプア州の住民が避難した。", [], []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "source", "translation", "foreign", "missing"), ACCOUNTS)
def test_foreign_and_missing_names(
    language: str, source: str, translation: str, foreign: list[str], missing: list[str]
) -> None:
    found = names(source, translation, language)
    assert [n.text for n in found.foreign] == foreign
    assert [n.text for n in found.missing] == missing


def test_the_tables_are_well_formed() -> None:
    assert all(meanings(word, code) and all(meanings(word, code)) for word in NAME_WORDS for code in TARGETS)
    assert all(place and place == place.strip() and "\n" not in place for place in PLACES)
