"""Readings of foreign names in katakana, family names by characters, kinds beside names."""

from __future__ import annotations

import re

import pytest

from checker.languages import TARGETS
from checker.languages.kana_names import KANA_NAMES, kana_key
from checker.languages.name_kinds import heads_among
from checker.languages.surnames import CHARACTERS, SURNAMES
from checker.languages.transliteration import is_read_so, kana_likeness, likeness


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Tran", "チャン"), ("Nguyen", "グエン"), ("Pham", "ファム"), ("Xi", "シー"), ("Wang", "ワン"), ("Zhang", "チャン"),
        ("Park", "パク"), ("Lee", "イ"), ("Lee", "リー"), ("Choi", "チェ"), ("Yoon", "ユン"), ("Duterte", "ドゥテルテ"),
        ("Jose", "ホセ"), ("José", "ジョゼ"), ("Rutte", "ルッテ"), ("Kluivert", "クライファート"), ("Jean", "ジャン"),
        ("Khalid", "ハリド"), ("Erdogan", "エルドアン"), ("Vo", "ボー"), ("Van", "ヴァン"), ("Michael", "マイケル"),
    ],
)  # fmt: skip
def test_foreign_readings(name: str, text: str) -> None:
    assert is_read_so(name, text)
    assert kana_likeness(name, text) == likeness(name, text, "Kana") == 1.0


@pytest.mark.parametrize(
    ("name", "text"), [("Tran", "グエン"), ("Nguyen", "チャン"), ("Rutte", "ルーマニア"), ("Park", "キム")]
)
def test_other_readings(name: str, text: str) -> None:
    assert not is_read_so(name, text)
    assert kana_likeness(name, text) < 0.6


def test_spellings_of_one_reading_have_one_key() -> None:
    assert kana_key("ヴァン") == kana_key("バン")
    assert kana_key("ルッテ") == kana_key("ルテ")
    assert kana_key("ティーン") == kana_key("ティン")


def test_readings_are_katakana_and_names_folded() -> None:
    for name, texts in KANA_NAMES.items():
        assert re.fullmatch("[a-z]+", name), name
        assert all(re.fullmatch("[ァ-ヺ二世]+", text) for text in texts), (name, texts)


@pytest.mark.parametrize(
    ("name", "characters"),
    [("nguyen", {"阮"}), ("kim", {"金"}), ("tanaka", {"田中"}), ("pham", {"范"}), ("lee", {"李"}), ("oei", {"黄"})],
)
def test_family_names_by_characters(name: str, characters: set[str]) -> None:
    assert characters <= SURNAMES[name]
    assert characters <= CHARACTERS


def test_family_names_are_folded_and_written_in_characters() -> None:
    for name, texts in SURNAMES.items():
        assert re.fullmatch("[a-z]+", name), name
        assert all(re.fullmatch("[\u4e00-\u9fff々]+", text) for text in texts), (name, texts)


@pytest.mark.parametrize("code", TARGETS)
def test_every_language_has_heads(code: str) -> None:
    texts = ("RSUD Ulin", "KRI Brawijaya", "Bandara Supadio", "PLTU Paiton", "Pembangkit Listrik Tenaga Air Saguling")
    for text in texts:
        lines = heads_among(code, set(text.casefold().split()))
        assert any(pattern.search(text) and heads for pattern, heads, _ in lines), text


@pytest.mark.parametrize("code", TARGETS)
def test_heads_are_looked_for_only_where_one_may_stand(code: str) -> None:
    assert heads_among(code, {"presiden", "tiba", "di", "surabaya"}) == []
