"""Likeness of names and their spellings in other scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.names import ALIKE
from checker.languages.sound_distance import sound_likeness
from checker.languages.transliteration import (
    arabic_sounds,
    chinese_sounds,
    kana_fidelity,
    kana_likeness,
    kana_sounds,
    latin_sounds,
    letter_distance,
    likeness,
    spelling_key,
)

#: name, spelling, script
ALIKES = [
    ("Banyuwangi", "بانيووانغي", "Arabic"),
    ("Cilacap", "تشيلاتشاب", "Arabic"),
    ("Gresik", "جريسيك", "Arabic"),
    ("Gresik", "غريسيك", "Arabic"),
    ("Pekalongan", "بيكالونغان", "Arabic"),
    ("Surabaya", "وسورابايا", "Arabic"),
    ("Wonosobo", "ونوسوبو", "Arabic"),
    ("Purnomo", "بورنومو", "Arabic"),
    ("Volkov", "فولكوف", "Arabic"),
    ("Wicaksana", "ويتشاكسانا", "Arabic"),
    ("Banyuwangi", "バニュワンギ", "Kana"),
    ("Cilacap", "チラチャップ", "Kana"),
    ("Jember", "ジュンブル", "Kana"),
    ("Pekalongan", "プカロンガン", "Kana"),
    ("Lumajang", "ルマジャン", "Kana"),
    ("Fitriani", "フィトリアニ", "Kana"),
    ("Volkov", "ヴォルコフ", "Kana"),
    ("Volkov", "ボルコフ", "Kana"),
    ("Syahrini", "シャフリニ", "Kana"),
    ("Prabowo", "普拉博沃", "Han"),
    ("Marsudi", "马尔苏迪", "Han"),
    ("Larasati", "拉拉萨蒂", "Han"),
    ("Soekarno", "Sukarno", "Latin"),
    ("Malaka", "Malacca", "Latin"),
]

#: name, spelling of another, script
DIFFERENT = [
    ("Wonosobo", "ウォノギリ", "Kana"),
    ("Sukabumi", "スマラン", "Kana"),
    ("Surabaya", "ジャカルタ", "Kana"),
    ("Surabaya", "جاكرتا", "Arabic"),
    ("Kupang", "سيمارانغ", "Arabic"),
    ("Prabowo", "佐科威", "Han"),
    ("Kupang", "马老奇", "Han"),
    ("Surabaya", "Semarang", "Latin"),
]


@pytest.mark.parametrize(("name", "text", "script"), ALIKES)
def test_spellings_of_one_name_are_alike(name: str, text: str, script: str) -> None:
    assert likeness(name, text, script) >= ALIKE


@pytest.mark.parametrize(("name", "text", "script"), DIFFERENT)
def test_spellings_of_different_names_are_not(name: str, text: str, script: str) -> None:
    assert likeness(name, text, script) < ALIKE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Soekarno", "Sukarno"),
        ("Djakarta", "Jakarta"),
        ("Khadafi", "Kadafi"),
        ("Muhammad", "Muhamad"),
        ("José", "Jose"),
        ("Tjokro", "Cokro"),
    ],
)
def test_old_and_new_spellings_have_one_key(one: str, other: str) -> None:
    assert spelling_key(one) == spelling_key(other)


@pytest.mark.parametrize(
    ("sounds", "expected"),
    [
        (latin_sounds("Syarifuddin"), "Sarifudin"),
        (latin_sounds("Banyuwangi"), "banyuwaNi"),
        (kana_sounds("ジャカルタ"), "jakaruta"),
        (kana_sounds("ティモール"), "timoru"),
        (arabic_sounds("بالي"), "bary"),
        (chinese_sounds("普"), "p"),
        (chinese_sounds("龘"), "?"),
    ],
)
def test_sounds(sounds: str, expected: str) -> None:
    assert sounds == expected


def test_an_unknown_script_is_refused() -> None:
    with pytest.raises(ValueError, match="Cyrillic"):
        likeness("Jakarta", "Джакарта", "Cyrillic")


WORDS = st.text(alphabet="abcdefghijklmnoprstuwyz", min_size=1, max_size=12)


@given(WORDS, WORDS)
def test_likeness_is_a_share_and_symmetric(one: str, other: str) -> None:
    a, b = latin_sounds(one), latin_sounds(other)
    assert 0.0 <= sound_likeness(a, b) <= 1.0
    assert sound_likeness(a, b) == pytest.approx(sound_likeness(b, a))


@given(WORDS)
def test_a_name_is_like_itself(word: str) -> None:
    assert likeness(word, word, "Latin") == 1.0
    assert letter_distance(word, word) == 0


@given(WORDS, WORDS)
def test_letter_distance_is_bounded(one: str, other: str) -> None:
    assert abs(len(one) - len(other)) <= letter_distance(one, other) <= max(len(one), len(other))


@given(st.text(max_size=30))
def test_no_text_breaks_the_tables(text: str) -> None:
    for script in ("Latin", "Arabic", "Kana", "Han"):
        assert 0.0 <= likeness("Jakarta", text, script) <= 1.0


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("Maumere", "マウメレ", "マウンバラ"),
        ("Saumlaki", "サウムラキ", "サムラカン"),
        ("Wibowo", "ウィボウォ", "ワバワ"),
        ("Demak", "ドゥマック", "ドマサ"),
        ("Harli", "ハルリ", "ホルロ"),
        ("Banyuwangi", "バニュワンギ", "ブヌウォンゴ"),
        ("Jarot", "ジャロット", "ジャルン"),
    ],
)
def test_katakana_is_held_to_the_vowels(name: str, right: str, wrong: str) -> None:
    assert kana_fidelity(name, right) >= 0.85
    assert kana_fidelity(name, wrong) < 0.7


@pytest.mark.parametrize(
    ("name", "kana"), [("Casey", "ケイシー"), ("Ethelred", "エセルレッド"), ("Woods", "ウッズ"), ("Lenz", "レンツ")]
)
def test_names_of_other_spellings_are_read_leniently(name: str, kana: str) -> None:
    assert kana_likeness(name, kana) >= 0.58


@pytest.mark.parametrize("name", ["", "X", "ー", "Ω"])
def test_names_without_sounds_spell_nothing(name: str) -> None:
    assert 0 <= kana_fidelity(name, "") <= kana_fidelity(name, "アー") <= 1
