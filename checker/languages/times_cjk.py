"""What Chinese and Japanese share: numbers in characters, weekday characters."""

from __future__ import annotations

_DIGITS = "一二三四五六七八九"


def kanji_numbers(last: int) -> dict[str, int]:
    """The numbers from 1 to ``last`` (at most 99) in characters: 一 … 九十九."""
    numbers: dict[str, int] = {}
    for n in range(1, last + 1):
        tens, ones = divmod(n, 10)
        head = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens - 1]}十"
        numbers[head + (_DIGITS[ones - 1] if ones else "")] = n
    return numbers


def months(last: int = 12) -> dict[str, int]:
    """The months, with digits and in characters, without 月."""
    return {**{str(n): n for n in range(1, last + 1)}, **{f"0{n}": n for n in range(1, 10)}, **kanji_numbers(last)}
