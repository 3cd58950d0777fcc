"""Parts of a whole, ranks and what is left: figures whose relation to another figure of the sentence went wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction

from checker.checks.quantity_relations import joins_part, share_of, turns_round
from checker.checks.rule import Pair, Rule
from checker.facts.quantities import Quantity
from checker.facts.quantity_matching import Agreement, Comparison, agreement
from checker.findings import Finding
from checker.languages import SOURCE

CONFIDENCE = 0.88
#: So far from the share of a whole a count may be rounded, relative to the whole.
ROUNDED = Fraction(1, 50)
#: How many other numbers make a list.
LISTED = 2
#: The least rank of two different ones: *the first* is said of much, *the second* may be an hour's.
LEAST_RANK = 2

#: What stands between two numbers that nobody adds up.
_NO_SUM = re.compile(r"\b(?:dari|di antara|bukan|dibanding\w*|daripada|alih-alih)\b")
_FROM = re.compile(r"\bdari\s(?:rp\s?)?$")
#: What says that one number is among those that another counts.
_AMONG: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:includ\w+|of (?:them|whom|which)|among|comprising|made up of)\b"),
    "fr": re.compile(r"\b(?:dont|parmi|y compris|compris)\b"),
    "ar": re.compile("بينهم|بينها|منهم|منها|بما"),
    "zh": re.compile("其中|包括|含|即"),
    "ja": re.compile("うち|含|内訳"),
}
#: Numbers of those that are left beside others (expressions of what stands before and behind the number).
_OTHERS: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "id": (
        re.compile(r"\bsisanya(?: sebanyak)?\s$"),
        re.compile(r"\s(?:orang |unit |buah |\w+ )?(?:lainnya|sisanya)\b"),
    ),
    "en": (re.compile(r"\b(?:other|remaining|another)\s$"), re.compile(r"\s(?:\w+\s)?others\b")),
    "fr": (re.compile(r"\b(?:autres|restants)\s$"), re.compile(r"\s(?:\w+\s)?(?:autres|restante?s)\b")),
    "ar": (
        re.compile(r"(?:الباقون|الباقين|البقية)\s(?:وعددهم\s)?$"),
        re.compile(r"\s(?:[^\s،.]+\s)?(?:آخرون|آخرين|أخرى|آخر|الباقون|الباقين|المتبقين)"),
    ),
    "zh": (re.compile("(?:另外?|另有|其余|其他|剩下的?|余下的?)$"), re.compile("(?!)")),
    "ja": (re.compile("(?:(?:ほか|他|残り|別)の?|残る)$"), re.compile("(?!)")),
}
#: What says that one of the numbers is small.
_ONLY: Mapping[str, re.Pattern[str]] = {
    "id": re.compile(r"\b(?:hanya|cuma|sebatas)\b"),
    "en": re.compile(r"\b(?:only|just|merely|no more than)\b"),
    "fr": re.compile(r"\b(?:seuls?|seules?|seulement|ne|uniquement)\b|\bn['’]"),
    "ar": re.compile("فقط|سوى|إلا|مجرد"),
    "zh": re.compile("只|仅"),
    "ja": re.compile("だけ|のみ|しか|にとどま|わずか"),
}
_BEFORE = 24
_STOP = re.compile(r"[,;.!?](?=\s|$)")


def check(pair: Pair, compared: Comparison, rule: Rule) -> Iterator[Finding]:
    """Another part of the same whole, another share in figures, another rank, the rest for the number itself."""
    for found in (_other_part, _other_share, _other_rank, _other_rest):
        hit = found(pair, compared)
        if hit is not None:
            mine, theirs = hit
            yield Finding(
                rule.id,
                rule.category,
                rule.severity,
                CONFIDENCE,
                f"“{mine.text}” does not stand in the {pair.language.name}, which says “{theirs.text}” instead.",
                source=pair.source_span(mine.start, mine.end),
                translation=pair.translation_span(theirs.start, theirs.end),
            )
            return


def is_no_sum(pair: Pair, mine: Quantity, other: Quantity, theirs: Quantity, compared: Comparison) -> bool:
    """Whether a number equals two of the source together although nothing adds them.

    *Two of five* are no seven, *ten years instead of five* no fifteen; of a list whose other numbers all still stand
    there (medals) something must say that they are parts.
    """
    if other is mine or mine.value + other.value != theirs.value:
        return False
    first, second = sorted((mine, other), key=lambda q: q.start)
    between = pair.source[first.end : second.start].lower()
    changes = "menjadi" in between and _FROM.search(pair.source[: first.start].lower())
    if _NO_SUM.search(between) or changes:
        return True
    others = [q for q in compared.source if q is not mine]
    listed = len(others) >= LISTED and all(_is_count(q) and _kept(q, compared) for q in others)
    return listed and not _AMONG[pair.language.code].search(pair.translation.lower())


def _is_count(quantity: Quantity) -> bool:
    plain = not quantity.units and not quantity.ordinal and not quantity.weak and not quantity.vague
    return plain and not quantity.parts and quantity.value.denominator == 1 and quantity.value >= 1


def _kept(quantity: Quantity, compared: Comparison) -> bool:
    return any(agreement(quantity, q) is Agreement.EXACT for q in compared.target)


def _other_part(pair: Pair, compared: Comparison) -> tuple[Quantity, Quantity] | None:
    """*Two of five* that became *three of five*: small numbers, which alone would say little."""
    for mine in compared.left_source:
        if not _is_count(mine):
            continue
        for whole in compared.source:
            if not joins_part(pair.source, mine, whole) or not _is_count(whole) or not _kept(whole, compared):
                continue
            rest = [q for q in compared.left_target if _is_count(q) and q.value < whole.value]
            if len(rest) != 1:
                continue
            complement = rest[0].value == whole.value - mine.value
            if not complement or (not turns_round(pair, mine, rest[0]) and _says_the_same(pair, whole)):
                return mine, rest[0]
    return None


def _says_the_same(pair: Pair, whole: Quantity) -> bool:
    """Whether what ends the clause of a whole is in the translation: *two sank*, and not *three stayed afloat*."""
    stop = _STOP.search(pair.source, whole.end)
    end = stop.start() if stop else len(pair.source)
    evidence = pair.evidence
    behind = [i for i, t in enumerate(evidence.source.terms) if whole.end <= t.start < end]
    return bool(behind) and bool(evidence.matches[behind[-1]])


def _other_share(pair: Pair, compared: Comparison) -> tuple[Quantity, Quantity] | None:
    """*Two thirds of 24* that became 18."""
    shares = [q for q in compared.left_source if share_of(q) is not None and not q.approximate]
    counts = [q for q in compared.left_target if _is_count(q) and not q.approximate]
    if len(shares) != 1 or len(counts) != 1 or any(share_of(q) is not None for q in compared.target):
        return None
    (mine,), (theirs,) = shares, counts
    share = share_of(mine) or Fraction(0)
    wholes = [q for q in compared.source if _is_count(q) and q.value > theirs.value and _kept(q, compared)]
    if len(wholes) != 1:
        return None
    whole = wholes[0].value
    slack = max(Fraction(1, 2), whole * ROUNDED)
    if abs(theirs.value - share * whole) <= slack:
        return None
    if abs(theirs.value - (1 - share) * whole) <= slack and turns_round(pair, mine, theirs):
        return None
    return mine, theirs


def _other_rank(pair: Pair, compared: Comparison) -> tuple[Quantity, Quantity] | None:
    """*The fourth* that became *the fifth*, the next one, although a four stands somewhere too."""
    mine = [q for q in compared.source if q.ordinal and not q.weak]
    theirs = [q for q in compared.target if q.ordinal and not q.weak]
    if len(mine) != 1 or len(theirs) != 1 or theirs[0] not in compared.left_target:
        return None
    low, high = sorted((mine[0].value, theirs[0].value))
    if mine[0] in compared.left_source or low < LEAST_RANK or high - low != 1:
        return None
    return mine[0], theirs[0]


def _other_rest(pair: Pair, compared: Comparison) -> tuple[Quantity, Quantity] | None:
    """*311 came, 94 others did not* that became *94 came, 311 others did not*."""
    mine = [q for q in compared.source if _is_count(q) and _is_rest(pair.source, q, SOURCE)]
    theirs = [q for q in compared.target if _is_count(q) and _is_rest(pair.translation, q, pair.language.code)]
    if len(mine) != 1 or len(theirs) != 1 or mine[0].value == theirs[0].value:
        return None
    if not all(
        _ONLY[c].search(text.lower()) for c, text in ((SOURCE, pair.source), (pair.language.code, pair.translation))
    ):
        return None  # *The 94 were excused, the other 311 came* says the same from the other end.
    known = any(q.value == theirs[0].value for q in compared.source if _is_count(q))
    return (mine[0], theirs[0]) if known and _kept(mine[0], compared) else None


def _is_rest(text: str, quantity: Quantity, code: str) -> bool:
    before, behind = _OTHERS[code]
    return bool(
        before.search(text[max(0, quantity.start - _BEFORE) : quantity.start].lower())
        or behind.match(text[quantity.end : quantity.end + _BEFORE].lower())
    )
