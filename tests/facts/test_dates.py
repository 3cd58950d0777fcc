"""Expressions of time in the six languages: tables of text and value, properties, and what is no expression of time."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.date_wording import described, written
from checker.facts.dates import Kind, Moment, TimeExpression, extract, orders, spans
from checker.languages import CODES, UnknownLanguageError
from checker.languages.times import Phase

TABLES = Path(__file__).parent / "tables"
LANGUAGES = sorted(CODES)
MIN_ROWS = 60


def _value(moment: Moment) -> str:
    """The fields of a moment as the tables write them."""

    def text(value: object) -> str:
        if isinstance(value, Phase):
            return str(value.value)
        if isinstance(value, tuple):
            return "-".join(f"{part:g}" for part in value)
        if value is True:
            return "yes"
        return f"{value:g}" if isinstance(value, float) else str(value)

    return " ".join(f"{name}={text(value)}" for name, value in moment.given.items())


def _row(expression: TimeExpression) -> tuple[str, ...]:
    values = " | ".join(_value(m) for m in expression.readings)
    bound = expression.bound.value if expression.bound else ""
    return expression.text, expression.kind.name.lower(), values, bound


def _table(language: str) -> dict[str, list[tuple[str, ...]]]:
    """The rows of each text: expression, kind, readings, bound."""
    rows: dict[str, list[tuple[str, ...]]] = {}
    for line in (TABLES / f"dates_{language}.tsv").read_text(encoding="utf-8").splitlines():
        text, *row = line.split("\t")
        rows.setdefault(text, []).append(tuple(row))
    return rows


TABLE_CASES = [(language, text, rows) for language in LANGUAGES for text, rows in _table(language).items()]


@pytest.mark.parametrize(("language", "text", "rows"), TABLE_CASES)
def test_every_expression_of_a_text_is_read(language: str, text: str, rows: list[tuple[str, ...]]) -> None:
    assert [_row(e) for e in extract(text, language)] == rows


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_are_large_and_spans_lie_in_the_text(language: str) -> None:
    table = _table(language)
    assert sum(len(rows) for rows in table.values()) >= MIN_ROWS
    for text in table:
        for expression in extract(text, language):
            assert text[expression.start : expression.end] == expression.text
            assert described(expression)


#: Texts with words and numbers of time that name no date, clock time or period.
NONE = [
    ("id", "Polisi memeriksa 14 saksi selama 11 jam."),
    ("id", "Ia divonis dua tahun penjara."),
    ("id", "Warga makan siang di pasar malam itu."),
    ("id", "Skor 2-1 membawa timnya ke final."),
    ("id", "Pelari itu finis dalam 2 jam 11 menit."),
    ("id", "Harga naik 1.500 rupiah per kilogram."),
    ("en", "Police questioned 14 witnesses for 11 hours."),
    ("en", "He may march with them."),
    ("en", "The shelter took in 2,000 people."),
    ("en", "Some 2000 people fled."),
    ("en", "The night market sells 1.5 tons a day."),
    ("fr", "La police a interrogé 14 témoins pendant 11 heures."),
    ("fr", "Sept personnes ont été blessées."),
    ("fr", "Une opération de 11 heures a sauvé les 2000 personnes."),
    ("ar", "استجوبت الشرطة 14 شاهدا لمدة 11 ساعة."),
    ("ar", "قال أحد السكان إن 2000 شخص نزحوا."),
    ("zh", "警方用11个小时询问了14名证人。"),
    ("zh", "股指上涨8点，成交额达20亿元。"),
    ("zh", "一周一次的会议持续14天。"),
    ("ja", "警察は11時間かけて証人14人から事情を聴いた。"),
    ("ja", "14日間の期限が設けられた。"),
    ("ja", "被告は懲役1年6月の判決を受けた。"),
    ("en", "The second half of the match was dull."),
    ("ja", "3人が5年間の禁錮刑を受けた。"),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_durations_counts_and_idioms_are_no_dates(language: str, text: str) -> None:
    assert [e for e in extract(text, language) if e.kind is not Kind.SHIFT] == []


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("id", "Senin (13/11) pukul 14.00 WIB, 250 warga mengungsi selama 14 hari.", ["Senin (13/11)", "pukul 14.00"]),
        ("id", "Sejak tiga hari lalu, pada 2023 dan 2024.", ["2023", "2024"]),
        ("en", "At 2 p.m. on Nov. 13, 250 people left, three days ago.", ["2 p.m.", "Nov. 13"]),
        ("fr", "Le 13 novembre à 14 h 30, 250 habitants sont partis.", ["Le 13 novembre", "14 h 30"]),
        ("ar", "في ١٣ نوفمبر غادر ٢٥٠ شخصا.", ["١٣ نوفمبر"]),
        ("zh", "11月13日14时30分，250人离开。", ["11月13日", "14时30分"]),
        ("ja", "11月13日午後2時、250人が避難した。", ["11月13日", "午後2時"]),
    ],
)
def test_spans_hold_dates_and_clock_times_only(language: str, text: str, numbers: list[str]) -> None:
    assert [text[a:b] for a, b in spans(text, language)] == numbers


def test_orders_say_before_and_after() -> None:
    assert [(e.text, e.moment.sign) for e in orders("Setelah rapat, sebelum makan.", "id")] == [
        ("Setelah", 1),
        ("sebelum", -1),
    ]
    assert orders("会议之前", "zh") == ()


def test_unknown_language() -> None:
    with pytest.raises(UnknownLanguageError):
        extract("Montag", "de")


# --- properties

DATES = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))
#: How CLDR writes a date, and which fields that gives.
PATTERNS = {
    "id": ("EEEE, d MMMM y", "d MMMM y", "d MMM y"),
    "en": ("EEEE, MMMM d, y", "MMMM d, y", "d MMMM y", "MMM d, y"),
    "fr": ("EEEE d MMMM y", "d MMMM y"),
    "ar": ("EEEE d MMMM y", "EEEE، d MMMM y", "d MMMM y"),
    "zh": ("y年M月d日EEEE", "y年M月d日"),
    "ja": ("y年M月d日EEEE", "y年M月d日(EEE)", "y年M月d日"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@given(date=DATES, data=st.data())
def test_a_date_written_by_cldr_is_read_back(language: str, date: dt.date, data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS[language]))
    text = format_date(date, pattern, locale=language)
    read = [e for e in extract(text, language) if e.kind is Kind.DATE]
    assert len(read) == 1, (text, read)
    moment = read[0].moment
    assert (moment.day, moment.month, moment.year) == (date.day, date.month, date.year)
    assert moment.weekday == (date.weekday() if "EEE" in pattern else None)
    assert read[0].text == text


ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


@given(date=DATES)
def test_other_digits_say_the_same(date: dt.date) -> None:
    for language, digits in (("ar", ARABIC_DIGITS), ("zh", FULL_WIDTH), ("ja", FULL_WIDTH)):
        text = format_date(date, PATTERNS[language][-1], locale=language)
        other = extract(text.translate(digits), language)
        assert [e.readings for e in other] == [e.readings for e in extract(text, language)]


@pytest.mark.parametrize("language", LANGUAGES)
@given(date=DATES, weekday=st.booleans(), year=st.booleans())
def test_what_is_written_for_an_editor_is_read_back(language: str, date: dt.date, weekday: bool, year: bool) -> None:
    moment = Moment(
        weekday=date.weekday() if weekday else None,
        day=date.day,
        month=date.month,
        year=date.year if year else None,
    )
    (text,) = written(moment, language)
    assert [e.moment for e in extract(text, language)] == [moment]


#: What stands before a clock time in each language.
BEFORE_TIME = {"id": "pukul ", "en": "at ", "fr": "à ", "ar": "الساعة ", "zh": "", "ja": ""}


@pytest.mark.parametrize("language", LANGUAGES)
@given(hour=st.integers(0, 23), minute=st.integers(0, 59))
def test_a_clock_time_is_read_back(language: str, hour: int, minute: int) -> None:
    moment = Moment(hour=hour, minute=minute)
    (text,) = written(moment, language)
    read = extract(BEFORE_TIME[language] + text, language)
    assert [e.kind for e in read] == [Kind.CLOCK]
    assert moment in read[0].readings


@pytest.mark.parametrize("language", LANGUAGES)
@given(unit=st.sampled_from(("day", "week", "month", "year")), offset=st.integers(-1, 1))
def test_the_phrase_of_a_period_is_read_back(language: str, unit: str, offset: int) -> None:
    moment = Moment(unit=unit, offset=offset, sign=offset)
    phrases = written(moment, language)
    assert phrases
    for phrase in phrases:
        assert moment in [m for e in extract(phrase, language) for m in e.readings]


PIECES = st.sampled_from(
    [text for language in LANGUAGES for text in _table(language)]
    + [
        " ",
        "\n",
        "١٣",
        "31/31/9999",
        "pukul 99.99",
        "13:",
        "Q9",
        "年月日",
        "الساعة",
        "(13/",
        "）",
        "\u200f",
        "ً",
        "-",
        "~",
        "𝟙𝟛",
    ]
)


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=6).map("".join)))
def test_any_text_can_be_read(language: str, text: str) -> None:
    for expression in extract(text, language):
        assert 0 <= expression.start < expression.end <= len(text)
        assert text[expression.start : expression.end] == expression.text
        assert expression.readings
        assert described(expression)
        for moment in expression.readings:
            assert all(isinstance(words, str) for code in LANGUAGES for words in written(moment, code))
    assert all(a < b for a, b in spans(text, language))
