"""What is told of two spellings without measuring how alike they are: never anything else than the measure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.name_spellings import HanWindows, windows
from checker.languages.han_windows import HanText
from checker.languages.sound_distance import can_reach, outline, reaches, sound_likeness
from checker.languages.transliteration import is_alike, likeness
from checker.languages.transliteration_data import CHINESE_SOUNDS

SOUNDS = st.text(alphabet="aeiouhwybcdfgjkmnNprsStz?vqX", max_size=9)
BARS = st.sampled_from([0.45, 0.5, 0.62, 0.7, 0.75, 0.85, 0.9, 1.0])
NAMES = st.text(alphabet="abcdefghijklmnoprstuwyz", min_size=1, max_size=10)
#: With unknown characters, the dots between parts of a name, and one that has the sounds of two.
CHINESE = st.text(alphabet=[*list(CHINESE_SOUNDS)[::9], *"查贾的在,·"], max_size=14)


@given(SOUNDS, SOUNDS, BARS)
def test_what_cannot_be_alike_is_not(one: str, other: str, bar: float) -> None:
    assert reaches(one, other, bar) == (sound_likeness(one, other) >= bar)


def test_most_names_are_told_apart_by_their_outlines() -> None:
    assert not can_reach(outline("surabaya"), outline("medan"), 0.6)
    assert can_reach(outline("surabaya"), outline("surabaja"), 0.6)


@pytest.mark.parametrize(
    ("name", "text", "script"),
    [
        ("Wonosobo", "ونوسوبو", "Arabic"),
        ("Volkov", "ボルコフ", "Kana"),
        ("Nguyen", "グエン", "Kana"),
        ("Prabowo", "普拉博沃", "Han"),
        ("Jaya", "查亚", "Han"),
        ("George", "乔治", "Han"),
        ("Malaka", "Malacca", "Latin"),
    ],
)
def test_names_are_alike_up_to_their_likeness(name: str, text: str, script: str) -> None:
    value = likeness(name, text, script)
    assert is_alike(name, text, script, value)
    assert value == 1.0 or not is_alike(name, text, script, value + 0.01)


def test_names_of_an_unknown_script_are_refused() -> None:
    with pytest.raises(ValueError, match="Cyrillic"):
        is_alike("Jakarta", "Джакарта", "Cyrillic", 0.6)


@given(st.sampled_from(["Jaya", "George", "Surabaya", "Larasati", "Budi"]) | NAMES, CHINESE, BARS)
def test_stretches_of_chinese_are_those_that_are_alike(name: str, text: str, bar: float) -> None:
    shortest, longest = max(1, len(name) // 4), len(name) // 2 + 2
    found = {text[start:end] for start, end in HanText(text).like(name, shortest, longest, bar)}
    assert found == {piece for piece in windows(text, name) if likeness(name, piece, "Han") >= bar}


def test_no_part_of_a_name_with_dots_is_cut() -> None:
    assert "拉斯" in set(HanWindows("莎拉斯瓦蒂").like("Las", 0.7))
    assert "拉斯" not in set(HanWindows("伊莎娜·萨拉斯瓦蒂").like("Las", 0.7))
