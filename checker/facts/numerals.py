"""Values as text gives them: readings of a numeral whose separators may mean two things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from checker.languages.quantity_words import QuantityWords

#: Longer strings of digits and separators are no numbers that anybody reads.
LONGEST = 40
_POINTS = {"٫": ".", "٬": ",", "،": ","}


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a numeral: an interval (``low`` equals ``high`` for an exact value).

    ``step`` is the size of its last significant place (2.5 million: 100,000), which tells how coarse it may be.
    ``native`` is false where only a reader used to the other decimal separator would read it so.
    """

    low: Fraction
    high: Fraction
    step: Fraction
    native: bool = True

    @property
    def is_exact(self) -> bool:
        """Whether it is one value."""
        return self.low is self.high or self.low == self.high

    def scaled(self, factor: Fraction | int) -> Reading:
        """The reading times a factor (a scale word, a unit)."""
        if factor == 1:
            return self
        low = self.low * factor
        return Reading(low, low if self.high is self.low else self.high * factor, self.step * factor, self.native)

    def plus(self, amount: Fraction | int, step: Fraction | None = None) -> Reading:
        """The reading with a smaller component added (three million *two hundred thousand*)."""
        low = self.low + amount
        high = low if self.high is self.low else self.high + amount
        return Reading(low, high, self.step if step is None else step, self.native)


@lru_cache(maxsize=4096)
def exact(value: Fraction | int, step: Fraction | None = None) -> Reading:
    """The reading of an exact value; an integer's step comes from its trailing zeros."""
    value = Fraction(value)
    return Reading(value, value, _integer_step(value) if step is None else step)


def _integer_step(value: Fraction) -> Fraction:
    if value.denominator != 1 or value == 0:
        return Fraction(1)
    digits = str(value.numerator)
    return Fraction(10 ** (len(digits) - len(digits.rstrip("0"))))


def literal_readings(literal: str, words: QuantityWords) -> tuple[Reading, ...]:
    """The readings of digits with separators, the native one first; empty for what is no number (a version, a key)."""
    return _readings(literal, words.thousands, words.other_decimal)


@lru_cache(maxsize=4096)
def _readings(literal: str, thousands_mark: str, other_decimal: bool) -> tuple[Reading, ...]:
    if len(literal) > LONGEST:
        return ()
    text = literal.replace(" ", "").replace("'", "")
    marked = "٫" in text or "٬" in text
    for mark, sign in _POINTS.items():
        text = text.replace(mark, sign)
    separators = [c for c in text if c in ".,"]
    if not separators:
        return (exact(int(text)),)
    whole, *groups = re.split(r"[.,]", text)
    grouped = len(whole) <= 3 and all(len(g) == 3 for g in groups)
    if len(set(separators)) == 2:
        if separators.count(separators[-1]) > 1 or not all(len(g) == 3 for g in groups[:-1]):
            return ()
        return (_decimal(whole + "".join(groups[:-1]), groups[-1]),)
    if len(separators) > 1:
        return (exact(int(whole + "".join(groups))),) if grouped else ()
    decimal = _decimal(whole, groups[0])
    if not grouped or whole.startswith("0"):
        return (decimal,)
    thousands = exact(int(whole + groups[0]))
    if marked:
        return (decimal,) if separators[0] == "." else (thousands,)
    first, second = (thousands, decimal) if separators[0] == thousands_mark else (decimal, thousands)
    return first, Reading(second.low, second.high, second.step, other_decimal)


def _decimal(whole: str, digits: str) -> Reading:
    step = Fraction(1, 10 ** len(digits))
    value = Fraction(int((whole or "0") + digits)) * step
    return Reading(value, value, step)
