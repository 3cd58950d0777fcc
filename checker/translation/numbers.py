"""Numbers in digits as one token each: what they say, and how Indonesian writes them.

A number with its scale word (2.5 million, 250万, 4.87亿) is one token with one value, so that it is carried by value
and never word by word: Rp2,509 trillion becomes Rp2.509 triliun, 4.87亿 becomes 487 juta.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from checker.facts.numerals import literal_readings
from checker.facts.rendering import write_number
from checker.languages import get_language
from checker.languages.quantity_words import quantity_words

#: Tokens that stand for a number: any, a year, a clock time. No tokenizer makes such tokens of text.
NUMBER, YEAR, TIME = "#0", "#y", "#t"
NUMBER_KEYS = frozenset({NUMBER, YEAR, TIME})
#: A date whose parts stand in another order than in Indonesian; it is put into Indonesian as a whole.
DATE = "#d"

_EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩０１２３４５６７８９٫٬，．：", "01234567890123456789.,,.:")
_LITERAL = r"\d+(?:[.,٫٬，．]\d+)*"
_TIMES = r"(?<![\d.,:])(?:[01]?\d|2[0-4])[:：][0-5]\d(?:[:：][0-5]\d)?(?![\d:])"
_TIME = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?")
_CLOCK = re.compile(r"([01]?\d|2[0-4])\.([0-5]\d)")
_LETTERS_BEFORE = re.compile(r"[A-Za-z]+$")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
#: Languages that write thin or plain spaces within numbers.
_SPACED_GROUPS = frozenset({"fr"})
#: Clock times as languages write them: groups ``half`` (of the day), ``hour``, ``minute``.
_CLOCKS = {
    "en": r"(?<![\d.,:])(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap]\.?m\b)\.?",
    "fr": r"(?<![\d.,:])(?P<hour>[01]?\d|2[0-4])\s?h(?:eures?)?(?:\s?(?P<minute>[0-5]\d))?(?!\w)(?P<half>)",
    "zh": r"(?P<half>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|深夜)(?P<hour>1[0-2]|\d)"
    r"(?:[点时](?:(?P<minute>[0-5]\d)分|整)?|:(?P<minute2>[0-5]\d))"
    r"|(?<!\d)(?P<hour3>1\d|2[0-4]|\d)时(?:(?P<minute3>[0-5]\d)分)?",
    "ja": r"(?P<half>午前|午後)(?P<hour>1[0-2]|\d)(?:時(?:(?P<minute>[0-5]\d)分)?|:(?P<minute2>[0-5]\d))"
    r"|(?<!\d)(?P<hour3>1\d|2[0-4]|\d)時(?!間)(?:(?P<minute3>[0-5]\d)分)?",
}  # fmt: skip
_AFTERNOON = frozenset("p 下午 傍晚 晚上 晚间 深夜 午後".split())
#: French says *14 heures* of a span of time too: only what follows these words is a time of day.
_CLOCK_LEADS = {"fr": re.compile(r"\b(?:à|vers|dès|jusqu'à)\s$", re.IGNORECASE)}
_DATES = re.compile(r"(?<!\d)(?:(?P<year>\d{4})年)?(?P<month>1[0-2]|0?[1-9])月(?:(?P<day>3[01]|[12]\d|0?[1-9])[日号])?")
_MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
#: Scale words below this are written out in digits.
SMALLEST_SCALE = 1000


@dataclass(frozen=True, slots=True)
class Number:
    """A number in digits: ``start`` and ``end`` (exclusive, code points), its token, its value and its Indonesian form.

    ``value`` is comparable between languages: a fraction's text, or hours and minutes of a clock time. ``tokens`` are
    its Indonesian tokens where it is more than one number (a date): keys of numbers and words; ``parts`` are then the
    numbers in Indonesian order.
    """

    start: int
    end: int
    key: str
    value: str
    written: str
    tokens: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


@cache
def _pattern(code: str) -> re.Pattern[str]:
    words = quantity_words(code)
    large = sorted((w for w, n in words.scales.items() if n >= SMALLEST_SCALE), key=lambda w: (-len(w), w))
    scale = "|".join(map(re.escape, large))
    if not get_language(code).spaced:
        return re.compile(rf"{_TIMES}|(?:{_LITERAL}(?:{scale})+)+(?:{_LITERAL})?|{_LITERAL}")
    literal = rf"\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}})+(?!\d)(?:,\d+)?|{_LITERAL}" if code in _SPACED_GROUPS else _LITERAL
    return re.compile(rf"{_TIMES}|(?:{literal})(?:[ \u00a0\u202f-](?:{scale})(?!\w))?", re.IGNORECASE)


def find_numbers(text: str, code: str) -> Iterator[Number]:
    """The numbers in digits of a text, in order; a clock time with its half of the day is one of them."""
    clocks = list(_clocks(text, code)) if code in _CLOCKS else []
    if not get_language(code).spaced:
        clocks.extend(_dates(text))
    numbers = _plain_numbers(text, code)
    if not clocks:
        yield from numbers
        return
    kept = [n for n in numbers if all(n.end <= c.start or n.start >= c.end for c in clocks)]
    yield from sorted([*kept, *clocks], key=lambda number: number.start)


def _clocks(text: str, code: str) -> Iterator[Number]:
    """Times with a half of the day or the word for hour, as Indonesian writes them (14.30)."""
    lead = _CLOCK_LEADS.get(code)
    for match in re.finditer(_CLOCKS[code], text, re.IGNORECASE):
        if lead is not None and not match["minute"] and not lead.search(text, 0, match.start()):
            continue
        groups = match.groupdict()
        hour = int(groups.get("hour") or groups["hour3"])
        minute = next((groups[m] for m in ("minute", "minute2", "minute3") if groups.get(m)), "00")
        half = (groups["half"] or "").lower()
        if half:
            hour = hour % 12 + 12 if half[:1] in _AFTERNOON or half in _AFTERNOON else hour % 12
            hour = 12 if half == "中午" and hour == 0 else hour
        yield Number(match.start(), match.end(), TIME, f"{hour}:{minute}", f"{hour:02d}.{minute}")


def _dates(text: str) -> Iterator[Number]:
    """Dates written year, month, day (2026年11月5日): Indonesian says 5 November 2026."""
    for match in _DATES.finditer(text):
        month = _MONTHS[int(match["month"]) - 1]
        tokens = [month]
        parts = []
        if match["day"]:
            tokens.insert(0, NUMBER)
            parts.append(str(int(match["day"])))
        if match["year"]:
            tokens.append(YEAR)
            parts.append(match["year"])
        yield Number(match.start(), match.end(), DATE, match.group(), match.group(), tuple(tokens), tuple(parts))


def _plain_numbers(text: str, code: str) -> Iterator[Number]:
    for match in _pattern(code).finditer(text):
        letters = _LETTERS_BEFORE.search(text, max(0, match.start() - 5), match.start())
        if letters and letters.group().lower() not in quantity_words(code).prefixes:  # G20, Covid19: part of a name.
            continue
        yield _read(match.group().translate(_EASTERN), match.start(), match.end(), code)


def _read(text: str, start: int, end: int, code: str) -> Number:
    time = _TIME.fullmatch(text) or (_CLOCK.fullmatch(text) if code == "id" else None)
    if time:
        return Number(start, end, TIME, f"{int(time[1])}:{time[2]}", text.replace(":", "."))
    if _YEAR.fullmatch(text):
        return Number(start, end, YEAR, text, text)
    value = _value(text, code)
    if value is None or (text[0] == "0" and text.isdigit() and len(text) > 1):
        return Number(start, end, NUMBER, text, text)
    return Number(start, end, NUMBER, str(value), _indonesian(text, value, code))


def _value(text: str, code: str) -> Fraction | None:
    """The value of digits with scale words, or None where they are no number (an address, a score)."""
    words = quantity_words(code)
    total, rest = Fraction(0), re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d)", "", text.lower())
    while rest:
        literal = re.match(_LITERAL, rest)
        if literal is None:
            return None
        readings = literal_readings(literal.group(), words)
        if not readings:
            return None
        rest = rest[literal.end() :].lstrip(" \u00a0\u202f-")
        factor = 1
        while rest and not rest[0].isdigit():
            word = next((w for w in sorted(words.scales, key=len, reverse=True) if rest.startswith(w)), None)
            if word is None:
                return None
            factor *= words.scales[word]
            rest = rest[len(word) :].lstrip(" ")
        total += readings[0].low * factor
    return total


def _indonesian(text: str, value: Fraction, code: str) -> str:
    """How Indonesian writes the number: separators changed, scale words translated, digits kept as they are."""
    if any(c.isalpha() for c in text):
        return write_number(value, "id")
    words = quantity_words(code)
    digits = "".join(text.split())
    decimal = words.decimal
    if words.other_decimal and decimal not in digits:
        decimal = "," if re.fullmatch(r"\d+,\d{1,2}", digits) else decimal
    whole, point, decimals = (
        digits.rpartition(decimal)
        if decimal in digits and value.denominator != 1
        else (
            digits,
            "",
            "",
        )
    )
    if not point and decimal in digits and re.fullmatch(rf"\d+{re.escape(decimal)}0+", digits):
        whole, point, decimals = digits.partition(decimal)
    plain = re.sub(r"\D", "", whole)
    grouped = len(plain) != len(whole) or len(plain) > 3
    whole = f"{int(plain):,}".replace(",", ".") if grouped else plain
    return f"{whole},{decimals}" if point else whole
