"""Numbers in digits: one token each, written as Indonesian writes them."""

from __future__ import annotations

import pytest

from checker.translation.numbers import DATE, NUMBER, TIME, YEAR, find_numbers

# language, text, [(token, Indonesian form)]
ROWS = [
    ("en", "It cost 1,250.5 dollars", [(NUMBER, "1.250,5")]),
    ("en", "2.5 million people and 3,000 cars", [(NUMBER, "2,5 juta"), (NUMBER, "3.000")]),
    ("en", "Rp2,509 trillion was spent in 2019", [(NUMBER, "2.509 triliun"), (YEAR, "2019")]),
    ("en", "The G20 met at 2 p.m. and again at 10:45 am", [(TIME, "14.00"), (TIME, "10.45")]),
    ("en", "agent 007 paid 5.0 percent", [(NUMBER, "007"), (NUMBER, "5,0")]),
    ("fr", "1 250 000 habitants, soit 2,5 millions d'euros", [(NUMBER, "1.250.000"), (NUMBER, "2,5 juta")]),
    ("fr", "à 14 h 30, après 3 heures de débat", [(TIME, "14.30"), (NUMBER, "3")]),
    ("ar", "نما ٤٫٨٧٪ و2.5 مليون دولار", [(NUMBER, "4,87"), (NUMBER, "2,5 juta")]),
    ("zh", "4.87亿美元、1.5万人、2350辆", [(NUMBER, "487 juta"), (NUMBER, "15.000"), (NUMBER, "2.350")]),
    ("zh", "下午2时30分开会，历时3个月", [(TIME, "14.30"), (NUMBER, "3")]),
    ("zh", "2026年11月5日", [(DATE, "2026年11月5日")]),
    ("ja", "2兆5000億ルピアと1万5870人", [(NUMBER, "2,5 triliun"), (NUMBER, "15.870")]),
    ("ja", "午後2時から5時間", [(TIME, "14.00"), (NUMBER, "5")]),
    ("id", "Rp2,5 triliun pada pukul 9.30 tahun 2019", [(NUMBER, "2,5 triliun"), (TIME, "9.30"), (YEAR, "2019")]),
]


@pytest.mark.parametrize(("code", "text", "expected"), ROWS)
def test_numbers(code: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(n.key, n.written) for n in find_numbers(text, code)] == expected


@pytest.mark.parametrize(
    ("code", "text", "tokens", "parts"),
    [
        ("zh", "2026年11月5日", (NUMBER, "November", YEAR), ("5", "2026")),
        ("ja", "3月20日", (NUMBER, "Maret"), ("20",)),
        ("ja", "8月", ("Agustus",), ()),
    ],
)
def test_dates_are_put_in_indonesian_order(
    code: str, text: str, tokens: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    (number,) = find_numbers(text, code)
    assert (number.tokens, number.parts) == (tokens, parts)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("en", "2.5 million"), ("id", "2,5 juta")),
        (("zh", "4.87亿"), ("id", "487 juta")),
        (("ja", "1万5870"), ("id", "15.870")),
        (("en", "2:30 p.m."), ("id", "14.30")),
        (("fr", "1 250,5"), ("id", "1.250,5")),
    ],
)
def test_values_are_comparable_between_languages(one: tuple[str, str], other: tuple[str, str]) -> None:
    values = [next(find_numbers(text, code)).value for code, text in (one, other)]
    assert values[0] == values[1]


def test_offsets_are_those_of_the_text() -> None:
    text = "about 2.5 million euros"
    (number,) = find_numbers(text, "en")
    assert text[number.start : number.end] == "2.5 million"
