"""Tokens of sentences to translate, and translated words as sentences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.translation.numbers import NUMBER
from checker.translation.tokens import (
    DECADE,
    HYPHEN,
    ORDINAL,
    join_target,
    split_source,
    split_target,
    true_case,
)

SOURCES = [
    ("en", "The ministry's plan didn't work.", ["the", "ministry", "'s", "plan", "did", "n't", "work", "."]),
    ("en", "a Jakarta-based firm", ["a", "jakarta", HYPHEN, "based", "firm"]),
    ("en", "Mr. Smith of the U.S. army, Nov. 5", ["mr", "smith", "of", "the", "u.s", "army", ",", "nov", NUMBER]),
    ("en", "the 19th day", ["the", NUMBER, "@th", "day"]),
    ("fr", "L’accord d’hier", ["l'", "accord", "d'", "hier"]),
    ("fr", "L'ex-patron", ["l'", "ex", HYPHEN, "patron"]),
    ("en", "pre- and post-war", ["pre", "-", "and", "post", HYPHEN, "war"]),
    ("ar", "والوزير بالمدينة", ["و+", "وزير", "ب+", "مدينة"]),
    ("ar", "قالت حكومتهم", ["قالت", "حكومت", "+هم"]),
    ("zh", "他说：“好。”", ["他", "说", ":", '"', "好", ".", '"']),
    ("ja", "「平和」と語った。", None),
]


@pytest.mark.parametrize(("code", "text", "expected"), SOURCES)
def test_source_tokens(code: str, text: str, expected: list[str] | None) -> None:
    words = split_source(text, code)
    if expected is not None:
        assert [w.key for w in words] == expected
    assert all(0 <= w.start < w.end <= len(text) for w in words)


@settings(deadline=None)
@given(st.sampled_from(["en", "fr", "ar", "zh", "ja"]), st.text("ab-'’. 1é二ラم", max_size=20))
def test_no_token_is_empty(code: str, text: str) -> None:
    assert all(w.key and w.text for w in split_source(text, code))


TARGETS = [
    ('Menteri itu berkata, "Harga naik 2,5 persen" (Kamis).', None),
    ("Pada abad ke-19 dan tahun 1990-an, anak-anak bekerja.", None),
    ("Nilainya Rp2.509 triliun atau US$150 juta.", None),
    ("Pertandingan berakhir 3-1; penonton bersorak.", None),
]


@pytest.mark.parametrize(("text", "expected"), TARGETS)
def test_indonesian_is_joined_as_it_was(text: str, expected: str | None) -> None:
    from checker.translation.tokens import split_target_words

    words = [w.number.written if w.number else w.text for w in split_target_words(text)]
    joined, spans = join_target(words)
    assert joined == (expected or text)
    assert [joined[a:b] for a, b in spans][1:] == [w.replace(HYPHEN, "-") for w in words][1:]


def test_indonesian_number_affixes_are_tokens() -> None:
    assert split_target("abad ke-19")[1] == ORDINAL
    assert split_target("tahun 1990-an")[-1] == DECADE


def test_the_first_letter_is_a_capital() -> None:
    assert join_target(["presiden", "tiba", "."])[0] == "Presiden tiba."
    assert join_target(["12", "orang"])[0] == "12 orang"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["Presiden", "tiba", "di", "Jakarta", "."], ["presiden", "tiba", "di", "Jakarta", "."]),
        (["Jakarta", "banjir", "."], ["Jakarta", "banjir", "."]),
        (["Harga", "Beras", "Naik", "Di", "Pasar"], ["harga", "beras", "naik", "di", "pasar"]),
    ],
)
def test_true_case(words: list[str], expected: list[str]) -> None:
    usual = {w.lower(): w for w in ("presiden", "Jakarta", "harga", "beras", "naik", "di", "pasar", "banjir")}
    assert true_case(words, usual) == expected
