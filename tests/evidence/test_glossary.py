"""What ``checker explain`` and messages say of words, on the shipped models."""

from __future__ import annotations

import pytest

from checker.evidence.glossary import WIDTH, compare_words, explain_word
from checker.evidence.lexicon import Sense
from checker.evidence.usual import sense_label, usual_renderings, well_supported
from tests.checks.support import engine

#: language, Indonesian form, its first renderings in order, renderings that must not be among the usual ones
USUAL = [
    ("en", "melarang", ["ban"], ["banned", "it"]),
    ("en", "larangan", ["ban"], ["banned"]),
    ("en", "tersangka", ["suspect"], ["man"]),
    ("en", "penyidikan", ["investigation"], []),
    ("en", "selatan", ["southern", "south"], ["southeast", "southwest"]),
    ("en", "membantah", ["deny"], ["argue"]),
    ("fr", "melarang", ["interdire"], ["illicite"]),
    ("ar", "melarang", ["حظر"], ["يحظر"]),
    ("zh", "melarang", ["禁止"], ["栏"]),
    ("zh", "tersangka", ["嫌疑人"], []),
    ("ja", "membantah", ["否定"], []),
]
#: language, word, Indonesian words that it comes from, words that must not be named
ORIGINS = [
    ("en", "banned", ["larangan", "melarang", "dilarang"], ["ban ki-moon", "sekretaris"]),
    ("en", "denied", ["membantah", "menyangkal"], ["tidak ", "bukan"]),
    ("en", "arrested", ["ditangkap", "menangkap"], ["jaring"]),
    ("fr", "interdit", ["melarang", "dilarang"], ["diam "]),
    ("ar", "اعتقل", ["ditangkap"], []),
    ("zh", "逮捕", ["ditangkap"], ["aman "]),
    ("ja", "禁止", ["melarang", "larangan"], ["tutup"]),
]
COMPARED = [
    ("en", "melarang", "mengizinkan", "opposites"),
    ("en", "melarang", "banned", "known rendering"),
    ("en", "banned", "melarang", "known rendering"),
    ("en", "melarang", "xyzzy", "does not list"),
    ("ja", "melarang", "禁止", "known rendering"),
]


@pytest.mark.parametrize(("language", "form", "first", "never"), USUAL)
def test_usual_renderings(language: str, form: str, first: list[str], never: list[str]) -> None:
    matcher = engine().matcher(language)
    senses = matcher.source_lexicon.lookup(form)[0]
    usual = [u.text for u in well_supported(usual_renderings(form, senses, matcher))]
    assert usual[: len(first)] == first
    assert not set(never) & set(usual)
    assert len(set(usual)) == len(usual)


@pytest.mark.parametrize(("language", "word", "origins", "never"), ORIGINS)
def test_origins(language: str, word: str, origins: list[str], never: list[str]) -> None:
    text = "\n".join(explain_word(word, engine().matcher(language)))
    assert "← Indonesian" in text
    places = [text.index(origin) for origin in origins]
    assert min(places) == places[0] or language == "ja"
    assert not [w for w in never if f" {w}" in text]


@pytest.mark.parametrize(("language", "first", "second", "said"), COMPARED)
def test_comparison(language: str, first: str, second: str, said: str) -> None:
    line = compare_words(first, second, engine().matcher(language))
    assert said in line
    assert "\n" not in line


def test_shares_counts_and_relations_are_shown() -> None:
    text = "\n".join(explain_word("melarang", engine().matcher("en")))
    for part in ("%", "sentences", "times in parallel text", "opposites: ", "false in its place: ", "look-alikes: "):
        assert part in text
    assert max(len(line) for line in text.splitlines()) <= WIDTH


def test_unknown_words_are_left_unexplained() -> None:
    assert list(explain_word("xyzzyplugh", engine().matcher("en"))) == []
    assert list(explain_word("", engine().matcher("en"))) == []


@pytest.mark.parametrize(
    ("headword", "pos", "forms", "label"),
    [
        ("larang_ban", "verb", ("larangan", "dilarang", "melarang"), "melarang"),
        ("aku_admit", "verb", ("pengakuan", "mengakui"), "mengakui"),
        ("izin", "noun", ("perizinan", "izin"), "izin"),
        ("rangkai", "noun", ("serangkaian", "rangkaian"), "serangkaian"),
    ],
)
def test_senses_are_called_by_their_base_form(headword: str, pos: str, forms: tuple[str, ...], label: str) -> None:
    assert sense_label(Sense(0, headword, "", pos, "word", False, forms, (), (), ())) == label
