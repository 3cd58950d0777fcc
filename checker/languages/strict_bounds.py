"""Bounds that leave their own number out (under 19) and bounds that hold it (18 or younger).

Each language has four expressions of pairs: what stands right before a number, and what stands right behind it (over
lower-case text). *Under 19* and *18 or younger* are the same where only whole numbers count.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class Bounds(NamedTuple):
    """What stands before and behind the number of a bound."""

    below: re.Pattern[str]
    at_most: re.Pattern[str]
    above: re.Pattern[str]
    at_least: re.Pattern[str]


#: Stands for the number in the expressions.
NUMBER = "\0"


def _bounds(below: str, at_most: str, above: str, at_least: str) -> Bounds:
    return Bounds(*(re.compile(p.replace("#", NUMBER)) for p in (below, at_most, above, at_least)))


STRICT: Mapping[str, Bounds] = {
    "id": _bounds(
        r"(?:di bawah|kurang dari|belum genap|belum|tidak sampai|tak sampai)(?: usia| umur| berusia| berumur)? #",
        r"(?:maksimal|maksimum|paling banyak|paling tinggi|paling tua|setinggi-tingginya)(?: usia| berusia)? #|# ke bawah",
        r"(?:di atas|lebih dari|melebihi|lewat)(?: usia| umur)? #",
        r"(?:minimal|minimum|paling sedikit|sedikitnya|setidaknya|sekurang-kurangnya|paling muda|mulai)(?: usia| berusia)? #|# ke atas",
    ),
    "en": _bounds(
        r"(?:under|below|less than|fewer than|younger than)(?: the age of)? #|(?:under|sub)-#",
        r"(?:at most|up to|no more than|maximum of|no older than|not more than) #"
        r"|#(?: (?:years|people|percent))?(?: old| of age)?,? (?:or|and) (?:younger|under|below|less|fewer)",
        r"(?:over|above|more than|older than|exceeding)(?: the age of)? #",
        r"(?:at least|no fewer than|no less than|minimum of|not less than) #"
        r"|#(?: (?:years|people|percent))?(?: old| of age)?,? (?:or|and) (?:older|over|above|more|up)",
    ),
    "fr": _bounds(
        r"(?:moins de|en dessous de|au-dessous de|inférieure?s? à) #",
        r"(?:au plus|jusqu'à|maximum|pas plus de) #|# (?:et|ou) moins|# (?:au plus|au maximum|maximum)",
        r"(?:plus de|au-dessus de|au-delà de|supérieure?s? à) #",
        r"(?:au moins|au minimum|pas moins de|à partir de|dès) #|# (?:et|ou) plus|# (?:au moins|au minimum|minimum|révolus)",
    ),
    "ar": _bounds(
        r"(?:دون|تحت|أقل من|من دون|تقل عن|يقل عن)(?: سن)?(?: ال)? ?#",
        r"(?:لا يتجاوز|لا تتجاوز|لا يزيد على|لا تزيد على|كحد أقصى|حتى)(?: سن)? #|#,? (?:فما دون|أو أقل|فأقل|وما دون|كحد أقصى|على الأكثر)",
        r"(?:فوق|أكثر من|تتجاوز|يتجاوز|تزيد على|يزيد على)(?: سن)? #",
        r"(?:لا يقل عن|لا تقل عن|كحد أدنى|على الأقل)(?: سن)? #|#,? (?:فما فوق|أو أكثر|فأكثر|وما فوق|على الأقل|كحد أدنى)",
    ),
    "zh": _bounds(
        "(?:未满|不满|不足|少于|低于|小于|不到)#",
        "(?:至多|最多|不超过|不多于|最高)#|#(?:及以下|或以下|及其以下|以内|以下)",
        "(?:超过|多于|高于|大于|年满)#|#以上",
        "(?:至少|最少|不少于|不低于|年满|满)#|#(?:及以上|或以上|及其以上|以上)",
    ),
    "ja": _bounds(
        "#(?:未満|に満たない|に届かない|を下回る|にもなっていない)",
        "(?:最大|最高)#|#(?:以下|以内|まで)",
        "#(?:を超え|超|を上回)",
        "(?:最低|少なくとも)#|#(?:以上|から)",
    ),
}
