"""How a value with its unit is written in news of a language: what a finding tells the editor to expect."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.quantity_words import quantity_words
from checker.languages.units import Unit

#: Scale words used in writing, largest first.
_SCALES = {
    "id": ((10**12, " triliun"), (10**9, " miliar"), (10**6, " juta")),
    "en": ((10**12, " trillion"), (10**9, " billion"), (10**6, " million")),
    "fr": ((10**9, " milliards"), (10**6, " millions")),
    "ar": ((10**12, " تريليون"), (10**9, " مليار"), (10**6, " مليون")),
    "zh": ((10**12, "万亿"), (10**8, "亿"), (10**4, "万")),
    "ja": ((10**12, "兆"), (10**8, "億"), (10**4, "万")),
}
_SEPARATORS = {
    "id": (",", "."),
    "en": (".", ","),
    "fr": (",", "\u202f"),
    "ar": (".", ","),
    "zh": (".", ","),
    "ja": (".", ","),
}
_TIGHT = frozenset("%‰°℃")


def write_number(value: Fraction, language: str) -> str:
    """A value in the digits and scale words of a language, exactly where it has up to four decimals."""
    point, group = _SEPARATORS[language]
    if language == "ja" and value.denominator == 1 and value >= 10**4:
        return _mixed(value.numerator)
    for scale, word in _SCALES[language]:
        mantissa = value / scale
        if mantissa >= 1 and (mantissa * 10000).denominator == 1 and (language == "zh" or _short(mantissa)):
            return _plain(mantissa, point, group) + word
    return _plain(value, point, group)


def _mixed(value: int) -> str:
    """Japanese digits in groups of ten thousand: 2兆5000億, 1万5870."""
    written = ""
    for scale, word in _SCALES["ja"]:
        group, value = divmod(value, scale)
        written += f"{group}{word}" if group else ""
    return written + (str(value) if value else "")


def _short(mantissa: Fraction) -> bool:
    """Whether a mantissa is readable: 2.75 million, not 1.2345 million where all digits count."""
    return (mantissa * 100).denominator == 1 or mantissa >= 100


def _plain(value: Fraction, point: str, group: str) -> str:
    whole, rest = divmod(round(value * 10000), 10000)
    digits = f"{whole:,}".replace(",", group)
    decimals = f"{rest:04d}".rstrip("0")
    return f"{digits}{point}{decimals}" if decimals else digits


def write_unit(unit: Unit, language: str) -> str:
    """The usual word for a unit in a language; its symbol where the language has none listed."""
    words = quantity_words(language)
    for table in (words.units, words.rates):  # Weekends are only named by how often something happens.
        for phrase, codes in table.items():
            if codes.split("|")[0] == unit.code:
                return phrase
    return unit.code


def write(value: Fraction, unit: Unit | None, language: str) -> str:
    """A value with its unit."""
    number = write_number(value, language)
    if unit is None:
        return number
    name = write_unit(unit, language)
    space = "" if language in ("zh", "ja") or name[0] in _TIGHT else " "
    return f"{number}{space}{name}"
