"""Glossaries: reading them, what they demand, forbid and explain, in five languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.config import Settings
from checker.engine import Engine, engine_for
from checker.terminology import GlossaryError, TermEntry, read_glossary, write_csv

CSV = """term,en,fr,ar,zh,ja,en:forbidden,do-not-translate,note
Makan Bergizi Gratis,Free Nutritious Meals|MBG,Repas nutritifs gratuits,الوجبات المغذية المجانية,免费营养餐,無償栄養食,Free Lunch,,program 2025
GoPay,,,,,,,yes,
pemudik,homebound traveler|holidaymaker,voyageur,,返乡者,帰省客,,,
"""

TBX = """<?xml version="1.0"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="1">
<langSec xml:lang="id"><termSec><term>pemudik</term></termSec></langSec>
<langSec xml:lang="en-US"><termSec><term>holidaymaker</term></termSec>
<termSec><term>tourist</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>
"""

TOML = """
[[term]]
term = "pemudik"
en = ["holidaymaker"]
forbidden.en = ["tourist"]
[[term]]
term = "GoPay"
do-not-translate = true
"""

MUST = [
    # source, translation, language, a word of the message
    ("Program Makan Bergizi Gratis dimulai Senin.", "The Free Lunch program starts on Monday.", "en", "forbids"),
    ("Program Makan Bergizi Gratis dimulai Senin.", "The nourishing food program starts on Monday.", "en", "nowhere"),
    (
        "Program Makan Bergizi Gratis dimulai Senin.",
        "Le programme de cantine gratuite commence lundi.",
        "fr",
        "nowhere",
    ),
    ("Program Makan Bergizi Gratis dimulai Senin.", "يبدأ برنامج الغذاء الصحي يوم الاثنين.", "ar", "nowhere"),
    ("Program Makan Bergizi Gratis dimulai Senin.", "健康午餐计划周一启动。", "zh", "nowhere"),
    ("Program Makan Bergizi Gratis dimulai Senin.", "健康給食計画は月曜日に始まる。", "ja", "nowhere"),
    ("Warga membayar dengan GoPay.", "Residents pay with a digital wallet.", "en", "GoPay"),
]
MUST_NOT = [
    ("Program Makan Bergizi Gratis dimulai Senin.", "The Free Nutritious Meals program starts on Monday.", "en"),
    ("Program Makan Bergizi Gratis dimulai Senin.", "MBG starts on Monday.", "en"),
    ("Para pemudiknya tiba Senin.", "Holidaymakers arrived on Monday.", "en"),
    ("Program Makan Bergizi Gratis dimulai Senin.", "免费营养餐计划周一启动。", "zh"),
    ("Program Makan Bergizi Gratis dimulai Senin.", "無償栄養食計画は月曜日に始まる。", "ja"),
    ("Warga makan siang gratis.", "Residents got a free lunch.", "en"),
    ("Warga membayar dengan GoPay.", "Les habitants paient avec GoPay.", "fr"),
]


def engine(folder: Path) -> Engine:
    path = folder / "istilah.csv"
    path.write_text(CSV, "utf-8")
    return Engine(settings=Settings(glossary=(path,)))


@pytest.mark.parametrize(("source", "translation", "language", "word"), MUST)
def test_must_fire(tmp_path: Path, source: str, translation: str, language: str, word: str) -> None:
    found = [f for f in engine(tmp_path).check_pair(source, translation, language).findings if f.rule == "terminology"]
    assert found and word in found[0].message


@pytest.mark.parametrize(("source", "translation", "language"), MUST_NOT)
def test_must_not_fire(tmp_path: Path, source: str, translation: str, language: str) -> None:
    found = engine(tmp_path).check_pair(source, translation, language).findings
    assert not [f for f in found if f.rule == "terminology"]


def test_what_the_glossary_allows_is_no_mistranslation(tmp_path: Path) -> None:
    path = tmp_path / "istilah.toml"
    path.write_text('[[term]]\nterm = "melarang"\nen = ["allowed"]\n', "utf-8")
    pair = ("Kementerian melarang kapal itu berlayar.", "The ministry allowed the ship to sail.", "en")
    assert Engine().check_pair(*pair).findings
    assert not Engine(settings=Settings(glossary=(path,))).check_pair(*pair).findings


@pytest.mark.parametrize(
    ("name", "text"), [("a.csv", CSV), ("a.tbx", TBX), ("a.toml", TOML), ("a.tsv", CSV.replace(",", "\t"))]
)
def test_formats(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    entry = next(e for e in read_glossary(path) if e.term == "pemudik")
    assert "holidaymaker" in entry.allowed("en")
    if not name.endswith(("csv", "tsv")):
        assert entry.forbidden["en"] == ("tourist",)


def test_tables_that_spreadsheets_write(tmp_path: Path) -> None:
    """Empty cells beyond the columns, answers in several words for yes and no, rows without a term."""
    path = tmp_path / "a.csv"
    path.write_text("term;en;do-not-translate\nx;y;no;;\nGoPay;;Ya\n;;;\nz;w;tidak\n", "utf-8")
    assert [(entry.term, entry.keep) for entry in read_glossary(path)] == [("x", False), ("GoPay", True), ("z", False)]


def test_csv_round_trip(tmp_path: Path) -> None:
    entries = (TermEntry("a, b", {"en": ("x", "y")}, {"fr": ("z",)}, False, "n"), TermEntry("GoPay", keep=True))
    path = tmp_path / "a.csv"
    path.write_text(write_csv(entries), "utf-8")
    assert read_glossary(path) == entries


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.csv", "foo,en\nx,y\n", "unknown column 'foo'"),
        ("a.csv", "en,fr\nx,y\n", "must name the columns"),
        ("a.csv", "term,en\n", "no terms"),
        ("a.csv", "term,en,EN\nx,y,z\n", "a.csv: the column 'en' is named twice"),
        ("a.csv", "term,en\nx,y\na,b,c\n", "a.csv:3: the row has more cells than the first line has columns"),
        ("a.csv", "term,en\nx,y\nX,z\n", "a.csv: the term 'X' is given twice"),
        ("a.csv", "term,do-not-translate\nx,maybe\n", "a.csv:2: do-not-translate is 'maybe', it must be yes or no"),
        ("a.toml", "[[term]]\nterm = 'x'\n[[term]]\nterm = 'x'\n", "a.toml: the term 'x' is given twice"),
        ("a.toml", "[[term]]\nterm = 'x'\nforbidden.xx = ['y']\n", "a.toml: term 1: forbidden.xx is no language of en"),
        ("a.toml", "[[term]]\nterm = 'x'\nforbidden = ['y']\n", "forbidden wordings are given by language"),
        ("a.toml", "[[term]]\nterm = 'x'\ndo-not-translate = 'maybe'\n", "must be true or false, it is 'maybe'"),
        ("a.toml", "[[term]]\nen = ['x']\n", "term 1 has no 'term'"),
        ("a.toml", "[[term]]\nterm = 'x'\nenglish = ['x']\n", "unknown key 'english'"),
        ("a.toml", "[[term", "a.toml"),
        ("a.toml", "term = 3\n", "terms are [[term]] tables"),
        ("a.toml", "[[term]]\nterm = 'x'\nforbidden = 3\n", "term 1: forbidden is a table"),
        ("a.toml", "[[term]]\nterm = 'x'\nforbidden = ['Free Lunch']\n", "term 1: forbidden is a table"),
        ("a.toml", "[[term]]\nterm = 'x'\nforbidden.en = 3\n", "term 1: forbidden.en must be a list"),
        ("a.toml", "[[term]]\nterm = 'x'\nen = 3\n", "term 1: en must be a list"),
        ("a.toml", "term = " + "[" * 20_000, "a.toml"),
        ("a.toml", "term = " + "9" * 5_000, "a.toml"),
        ("a.tbx", "<!DOCTYPE x [<!ENTITY a 'b'>]><tbx>&a;</tbx>", "entities"),
        ("a.tbx", "<tbx>", "a.tbx"),
        ("a.docx", "x", "a glossary is a file in"),
    ],
)
def test_bad_glossaries_are_named(tmp_path: Path, name: str, text: str, message: str) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(GlossaryError) as caught:
        read_glossary(path)
    assert message in str(caught.value)


def test_a_changed_glossary_is_read_again(tmp_path: Path) -> None:
    """A worker that lives on, of a cluster for one, must not judge by yesterday's terms."""
    path = tmp_path / "terms.csv"
    settings = Settings(glossary=(path,))
    source, translation = "Ribuan pemudik tiba Senin.", "Thousands of holidaymakers arrived on Monday."
    told = []
    for forbidden in ("", "holidaymakers", ""):
        path.write_text(
            f"term,en,en:forbidden\npemudik,homebound traveler|holidaymakers,{forbidden}\n".replace(
                "|holidaymakers", "" if forbidden else "|holidaymakers"
            ),
            "utf-8",
        )
        found = engine_for(settings).check_pair(source, translation, "en").findings
        told.append(any(f.rule == "terminology" for f in found))
    assert told == [False, True, False]
    assert engine_for(settings) is engine_for(settings)
