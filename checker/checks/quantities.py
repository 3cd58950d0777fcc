"""Numbers, money and units by value: what the source says is missing and something else stands in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial
from itertools import product

from checker.checks import (
    quantity_containers,
    quantity_counts,
    quantity_labels,
    quantity_omissions,
    quantity_parts,
)
from checker.checks.quantity_relations import is_complement, is_margin, is_rest, is_usual_turned
from checker.checks.quantity_strict import same_bound
from checker.checks.rule import Pair, Rule
from checker.facts.quantities import Mention, Quantity, Role, extract, left_out, lone_ones, unit_mentions
from checker.facts.quantity_matching import (
    Agreement,
    Comparison,
    agreement,
    compare,
    digits_of,
    follows_from,
    look_alike,
    same_dimension,
)
from checker.facts.rendering import write, write_unit
from checker.findings import Category, Finding, Severity
from checker.languages import SOURCE
from checker.languages.quantity_words import quantity_words
from checker.languages.units import MONEY, MULTIPLE, RATIO, TIME, Unit

NUMBER = Rule(
    "number-value",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "Another number stands in the translation",
    "A number of the source (an amount, a count, a share, a rank, a score, a duration) has no equal in the "
    "translation, and the translation has a number of the same kind that the source has not. Values are compared "
    "after conversion: scale words, units, percentages and fractions, ranges, announced roundings. Two figures that "
    "change places (from 12 to 9, from 9 to 12) are found where both sides say so. A figure that follows from two "
    "others is at most minor; an amount of money or a share that the translation adds is major, as is any figure of "
    "some size where the source gives none; a share passes as what is missing to the whole where the words turn round "
    "too (cut by 40 percent, 60 percent is left); a missing number with nothing in its place is major where it counts "
    "a part or the rest of what is told, or nothing said of it is there either, or its unit is missing too, and else a "
    "hint. Numbers that name something (articles of laws, types of aircraft) are compared with others of their kind.",
)
CURRENCY = Rule(
    "currency-value",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "The money is of another currency",
    "A currency of the source is not named in the translation, which names one that the source has not. An amount "
    "converted beside the original passes.",
)
UNIT = Rule(
    "unit-value",
    Category.MISTRANSLATION,
    Severity.MAJOR,
    "The number has another unit",
    "The same number stands in the translation with another unit (kilometres become metres, basis points become "
    "percent), a rate is per another unit (per kilogram becomes per tonne or per sack), or other containers are "
    "counted (boxes become packs). Converted amounts pass.",
)
RULES = (NUMBER, CURRENCY, UNIT)

#: What goods are sold by.
SOLD = frozenset({"mass", "volume", "area", "length"})
#: Numbers up to this one are often said without a number (both, the pair, dual forms).
SMALL = 3
#: More quantities than this on a side are no sentence.
MAX_QUANTITIES = 60
#: Scale words that may be left out of the second of two amounts.
SCALES = frozenset(1000**n for n in range(1, 5))
#: Above this a number that is simply missing is worth a hint.
NOTEWORTHY = 12

#: One person or thing, said with its classifier; and both, before what there are two of (*hari kedua* is a rank).
_SINGLE = re.compile(r"\b(?:seorang|sebuah|seekor|sebatang|sehelai|selembar|sepucuk|sebutir|seunit)\b", re.IGNORECASE)
_BOTH = re.compile(
    r"(?:^|[,;:.“\"]\s*|\b(?:di|ke|dari|oleh|antara|dengan|untuk|bagi|pada|dan)\s)(kedua)\s(?!kali\b|belah\b)[a-z]",
    re.IGNORECASE,
)
PAIR = 2
#: A classifier or an adjective may stand between a number and what it counts, of so many characters.
BESIDE = 10
#: Shares that are named without a number, and Roman numerals.
_QUANTILES = re.compile(r"\b(?:desil|kuintil|kuartil|persentil)\b", re.IGNORECASE)
_ROMAN = re.compile(r"\b[IVXLC]{2,}\b")
#: From so many numbers of the source a share may follow.
MANY = 2

ADDED_CONFIDENCE = 0.8
COUNT_CONFIDENCE = 0.7
UNTOLD_CONFIDENCE = 0.4
LEFT_OUT_CONFIDENCE = 0.85


def check(pair: Pair) -> Iterator[Finding]:
    """Pairs of left-over quantities first, then currencies and rates that no quantity carries."""
    language = pair.language.code
    source, target = extract(pair.source, SOURCE), extract(pair.translation, language)
    if max(len(source), len(target)) > MAX_QUANTITIES:
        return  # A table or a list: matching one to one would take long and say little.
    compared = compare(
        source, target, partial(left_out, pair.source, SOURCE), partial(left_out, pair.translation, language)
    )
    comparable = bool(compared.source and compared.target)
    reported: list[Finding] = []
    for mine, theirs in _pairs(compared):
        finding = _finding(pair, mine, theirs, compared)
        if finding is not None:
            reported.append(finding)
    if comparable and not reported:
        reported.extend(_exchanged(pair, compared))
    if comparable and not reported:
        reported.extend(quantity_parts.check(pair, compared, NUMBER))
    if not reported:
        reported.extend(_multiplied(pair, compared))
    if not reported:
        reported.extend(_missing(pair, compared))
        reported.extend(_added_money(pair, compared) or _added_figure(pair, compared))
    yield from reported
    yield from quantity_labels.check(pair, NUMBER)
    if comparable and not reported:
        yield from quantity_counts.check(pair, compared, NUMBER, UNIT)
        yield from quantity_containers.check(pair, compared, UNIT)
        yield from quantity_containers.instead_of_measures(pair, compared, UNIT)
    if not any(f.rule == CURRENCY.id for f in reported):
        yield from _currencies(pair, source, target)
    if not any(f.rule == UNIT.id for f in reported):
        yield from _rates(pair, source, target)


def _pairs(compared: Comparison) -> list[tuple[Quantity, Quantity]]:
    """Left-over quantities of the two sides that stand for each other, best first, each used once."""
    if not compared.left_source or not compared.left_target:
        return []
    candidates = []
    alone = len(_strong(compared.left_source)) == 1 == len(_strong(compared.left_target))
    for mine, theirs in product(compared.left_source, compared.left_target):
        affinity = _affinity(mine, theirs) or int(alone and _loosely_alike(mine, theirs))
        if affinity > 0:
            distance = abs(_place(mine, compared.source) - _place(theirs, compared.target))
            candidates.append((-affinity, distance, mine.start, theirs.start, mine, theirs))
    chosen: list[tuple[Quantity, Quantity]] = []
    used: set[int] = set()
    for *_, mine, theirs in sorted(candidates, key=lambda c: c[:4]):
        if id(mine) not in used and id(theirs) not in used:
            used |= {id(mine), id(theirs)}
            chosen.append((mine, theirs))
    return chosen


def _strong(quantities: Sequence[Quantity]) -> list[Quantity]:
    return [q for q in quantities if not q.weak]


def _loosely_alike(mine: Quantity, theirs: Quantity) -> bool:
    """The only two numbers left, one of them without its unit (*from 30 kilos to 8*), or a rank (79周年)."""
    if mine.weak or theirs.weak or min(mine.value, theirs.value) <= SMALL:
        return False
    if mine.ordinal != theirs.ordinal:
        return max(mine.value, theirs.value) > NOTEWORTHY and all(
            u.code == "year" for u in (*mine.units, *theirs.units)
        )
    if mine.ordinal or bool(mine.units) == bool(theirs.units):
        return False
    return mine.written and theirs.written


def _place(quantity: Quantity, among: Sequence[Quantity]) -> float:
    return among.index(quantity) / max(1, len(among) - 1) if len(among) > 1 else 0.5


def _affinity(mine: Quantity, theirs: Quantity) -> int:
    """How well two left-over quantities fit as the same one gone wrong; 0 for not at all."""
    if mine.weak or theirs.weak:
        return 0
    alike = look_alike(mine, theirs)
    if mine.ordinal != theirs.ordinal:
        return 2 if alike and min(mine.value, theirs.value) > SMALL else 0
    if mine.ordinal:
        return 4 if max(mine.value, theirs.value) > 1 else 0
    if _turned_round(mine, theirs):
        return 4
    if _is_share(mine) and _is_share(theirs) and bool(mine.units) != bool(theirs.units):
        return 4
    if mine.units and theirs.units:
        if same_dimension(mine, theirs):
            return 5 + alike
        if mine.units[0].code == "pp" and theirs.units[0].dimension == RATIO:
            return 4
        if digits_of(mine) == digits_of(theirs) and mine.value == theirs.value:
            return 4
        return 0
    if not mine.units and not theirs.units:
        if max(mine.value, theirs.value) <= SMALL and mine.value >= 1 and theirs.value >= 1:
            return 0
        if (mine.value < 1) != (theirs.value < 1):
            return 0
        return 3 + 2 * alike
    return 2 if alike and min(mine.value, theirs.value) > SMALL else 0


def _is_share(quantity: Quantity) -> bool:
    """Whether a quantity is a fraction or a percentage below a hundred."""
    if quantity.units:
        return quantity.units[0].dimension == RATIO and 0 < quantity.value < 100
    return 0 < quantity.value < 1


def _loose_speed(pair: Pair, mine: Quantity, theirs: Quantity) -> bool:
    """A speed said of two lengths at once: *12,8 km atau 8 mil per detik*."""
    dimensions = {u.dimension for u in (*mine.units, *theirs.units)}
    if not dimensions >= {"length", "speed"}:
        return False
    timed = any(m.rate and m.units[0].dimension == TIME for m in unit_mentions(pair.source, SOURCE))
    others = (u.dimension for q in extract(pair.source, SOURCE) if q is not mine for u in q.units)
    return timed or "speed" in others


def _is_exchange_point(pair: Pair, mine: Quantity, theirs: Quantity) -> bool:
    """Whether points are those of an exchange rate, which are units of the currency: 45 poin is 45 rupiah."""
    if not _is_money(theirs) or not any(u.code == "point" for u in mine.units):
        return False
    named = [u for q in extract(pair.source, SOURCE) for u in q.units]
    named += [u for m in unit_mentions(pair.source, SOURCE) for u in m.units]
    return any(a.same_kind(b) for a in named for b in theirs.units)


def _exchanged(pair: Pair, compared: Comparison) -> Iterator[Finding]:
    """*From 12 to 9* that became *from 9 to 12*: both values are there, in the other's place."""
    starts, ends = _change(compared.source)
    if len(starts) != 1 or len(ends) != 1 or agreement(starts[0], ends[0]) or not _comparable(starts[0], ends[0]):
        return
    clear = quantity_words(pair.language.code).clear_change
    (start,), (end,) = starts, ends
    first = [q for q in compared.target if agreement(start, q) is Agreement.EXACT]
    last = [q for q in compared.target if agreement(end, q) is Agreement.EXACT]
    if len(first) != 1 or len(last) != 1:
        return
    turned = (first[0].role is Role.END, last[0].role is Role.START)
    kept = first[0].role is Role.START or last[0].role is Role.END
    if all(turned) or (clear and any(turned) and not kept):
        a, b = min(start.start, end.start), max(start.end, end.end)
        c, d = min(first[0].start, last[0].start), max(first[0].end, last[0].end)
        language = pair.language.code
        expected = (write(start.value, start.unit, language), write(end.value, end.unit, language))
        yield Finding(
            NUMBER.id,
            NUMBER.category,
            NUMBER.severity,
            0.9,
            f"The source changes from “{start.text}” ({expected[0]}) to “{end.text}” ({expected[1]}); in the "
            f"{pair.language.name} the two figures have changed places.",
            source=pair.source_span(a, b),
            translation=pair.translation_span(c, d),
            expected=expected,
        )


def _change(quantities: Sequence[Quantity]) -> tuple[list[Quantity], list[Quantity]]:
    """The values from which and to which something changes."""
    strong = _strong(quantities)
    return [q for q in strong if q.role is Role.START], [q for q in strong if q.role is Role.END]


def _comparable(a: Quantity, b: Quantity) -> bool:
    return not a.units or not b.units or same_dimension(a, b)


def _multiplied(pair: Pair, compared: Comparison) -> Iterator[Finding]:
    """*Satu orang* that became several: the only number that the translation has too many."""
    extra = _strong(compared.left_target)
    if len(extra) != 1 or _strong(compared.left_source):
        return
    (other,) = extra
    ones = [(q.text, q.start, q.end) for q in lone_ones(pair.source, SOURCE)]
    ones += [(m[0], *m.span()) for m in _SINGLE.finditer(pair.source) if _counts(pair, other, m.end())]
    if len(ones) != 1:
        yield from _both(pair, other, compared)
        return
    (text, start, end) = ones[0]
    if (
        other.units
        or other.ordinal
        or other.parts
        or other.value < 2
        or lone_ones(pair.translation, pair.language.code)
    ):
        return
    if any(q.value == 1 for q in compared.target):
        return
    if any(q.value == other.value for q in left_out(pair.source, SOURCE)):
        return  # *Kedua negara* holds the two.
    yield _other_count(pair, (text, start, end), Fraction(1), other)


def _counts(pair: Pair, number: Quantity, at: int) -> bool:
    """Whether a number of the translation stands right before what renders the word of the source at some place."""
    evidence = pair.evidence
    term = next((i for i, t in enumerate(evidence.source.terms) if 0 <= t.start - at <= 1), None)
    match = None if term is None else evidence.assignment.get(term)
    if match is None:
        return False
    gap = pair.translation[number.end : evidence.target.tokens[match.first].start]
    return evidence.target.tokens[match.first].start >= number.end and len(gap) <= BESIDE and len(gap.split()) <= 1


def _both(pair: Pair, other: Quantity, compared: Comparison) -> Iterator[Finding]:
    """*Kedua menteri* that became three ministers, where no word of the translation says two or both."""
    both = list(_BOTH.finditer(pair.source))
    if len(both) != 1 or other.units or other.ordinal or other.parts or other.value <= PAIR or compared.source:
        return
    if any(q.value == PAIR for q in (*compared.target, *left_out(pair.translation, pair.language.code))):
        return
    number = next((i for i, t in enumerate(pair.evidence.source.terms) if t.start == both[0].start(1)), None)
    if number is not None and pair.evidence.matches[number]:
        return
    yield _other_count(pair, (both[0][1], *both[0].span(1)), Fraction(PAIR), other)


def _other_count(pair: Pair, told: tuple[str, int, int], value: Fraction, other: Quantity) -> Finding:
    """A count in words (text, start, end), and the other one that the translation has."""
    text, start, end = told
    expected = write(value, None, pair.language.code)
    return Finding(
        NUMBER.id,
        NUMBER.category,
        Severity.MAJOR,
        COUNT_CONFIDENCE,
        f"“{text}” ({expected}) does not stand in the {pair.language.name}, which says “{other.text}” instead.",
        source=pair.source_span(start, end),
        translation=pair.translation_span(other.start, other.end),
        expected=(expected,),
    )


def _missing(pair: Pair, compared: Comparison) -> Iterator[Finding]:
    """A number of some size that has no counterpart at all: worth a look, as it may be left out or said in words."""
    if _strong(compared.left_target):
        return
    left_out_with_it = list(quantity_omissions.left_out_counts(pair, compared))
    for mine in left_out_with_it:
        told = pair.source_span(mine.start, quantity_omissions.clause_end(pair.source, mine))
        yield replace(
            _untold(pair, mine, ": it was left out with what the source says of it"),
            severity=Severity.MAJOR,
            confidence=LEFT_OUT_CONFIDENCE,
            source=told,
        )
    measures = [q for q in quantity_omissions.left_out_measures(pair, compared) if q not in left_out_with_it]
    for mine in measures:
        untold = _untold(pair, mine, ", nor has its unit")
        yield replace(untold, severity=Severity.MAJOR, confidence=LEFT_OUT_CONFIDENCE)
    for mine in _strong(compared.left_source):
        if mine in left_out_with_it or mine in measures:
            continue
        if mine.written and not mine.ordinal and mine.value > NOTEWORTHY:
            yield replace(_untold(pair, mine), hint=True)


def _untold(pair: Pair, mine: Quantity, why: str = "") -> Finding:
    """A number that has no counterpart, as far as nothing else is known of it."""
    expected = write(mine.value, mine.unit, pair.language.code)
    return Finding(
        NUMBER.id,
        Category.OMISSION,
        Severity.MINOR,
        UNTOLD_CONFIDENCE,
        f"“{mine.text}” ({expected}) has no counterpart in the {pair.language.name}{why}.",
        source=pair.source_span(mine.start, mine.end),
        expected=(expected,),
    )


def _added_money(pair: Pair, compared: Comparison) -> list[Finding]:
    """An amount of money that the source does not give, and that is no sum, share or conversion of what it gives."""
    if _strong(compared.left_source):
        return []
    paid = [q for q in compared.source if _is_money(q)]
    for theirs in _strong(compared.left_target):
        if not _is_money(theirs) or theirs.value <= 1:
            continue
        if paid and not any(a.same_kind(b) for q in paid for a in q.units for b in theirs.units):
            continue  # Converted for the reader.
        others = [q for q in (*compared.source, *left_out(pair.source, SOURCE)) if q.value > 1]
        if any(q.value == theirs.value or follows_from(theirs, q, compared.source) for q in others):
            continue
        return [_added(pair, theirs, "amount")]
    return []


def _added_figure(pair: Pair, compared: Comparison) -> list[Finding]:
    """A share, or a figure of some size, that the translation gives of what the source puts no figure on.

    A share may follow from two numbers, a count or measure from one; both may stand in a name (U-23, A330).
    """
    told = [*compared.source, *left_out(pair.source, SOURCE)]
    if _strong(compared.left_source) or any(_is_share(q) for q in told) or _QUANTILES.search(pair.source):
        return []
    for theirs in _strong(compared.left_target):
        if theirs.vague or theirs.ordinal or theirs.parts or (not theirs.units and not theirs.written):
            continue
        if theirs.value.denominator == 1 and str(theirs.value.numerator) in pair.source:
            continue
        if not theirs.units and _ROMAN.search(pair.source):
            continue  # "Paus Leo XIV": レオ14世.
        few = len(told) < MANY and all(q.value != theirs.value for q in told)
        if (_is_share(theirs) and theirs.units and few) or (not told and theirs.value > NOTEWORTHY):
            return [_added(pair, theirs, "figure")]
    return []


def _added(pair: Pair, theirs: Quantity, what: str) -> Finding:
    return Finding(
        NUMBER.id,
        Category.ADDITION,
        Severity.MAJOR,
        ADDED_CONFIDENCE,
        f"The {pair.language.name} says “{theirs.text}”; the source gives no such {what}. Check whether it was added.",
        translation=pair.translation_span(theirs.start, theirs.end),
    )


def _is_money(quantity: Quantity) -> bool:
    """Whether a quantity is an amount of money and cannot be anything else, as pounds can."""
    return bool(quantity.units) and all(u.dimension == MONEY for u in quantity.units)


def _turned_round(multiple: Quantity, fraction: Quantity) -> bool:
    """Twice that became half, three times that became thirty percent."""
    if not any(u.dimension == MULTIPLE for u in multiple.units):
        return False
    if fraction.units:
        return fraction.units[0].dimension == RATIO and fraction.value < 100
    return 0 < fraction.value < 1


def _finding(pair: Pair, mine: Quantity, theirs: Quantity, compared: Comparison) -> Finding | None:
    rule = _rule(mine, theirs)
    if rule is UNIT and (_loose_speed(pair, mine, theirs) or _is_exchange_point(pair, mine, theirs)):
        return None
    if rule is NUMBER and (is_complement(pair, mine, theirs) or is_usual_turned(pair, mine, theirs)):
        return None
    if rule is NUMBER and (same_bound(pair, mine, theirs) or _is_elided(mine, theirs, compared)):
        return None
    slip = look_alike(mine, theirs) and bool(mine.units) == bool(theirs.units)
    derived = rule is NUMBER and not mine.ordinal and not slip
    if derived and mine.role is Role.END and theirs.role is Role.END:
        derived = False  # To what something changes is not the amount of the change.
    if derived:
        rest = is_rest(pair, mine, theirs, compared)
        if rest is not None:
            derived = rest
        else:
            others = [q for q in compared.source if not quantity_parts.is_no_sum(pair, mine, q, theirs, compared)]
            derived = follows_from(theirs, mine, others) or is_margin(extract(pair.source, SOURCE), mine, theirs)
    severity = Severity.MINOR if derived else rule.severity
    expected = (write(mine.value, mine.unit, pair.language.code),) if not mine.vague and not mine.parts else ()
    name = pair.language.name
    should = f" ({expected[0]})" if expected else ""
    if rule is CURRENCY:
        message = f"“{mine.text}”{should} is an amount in another currency than “{theirs.text}” in the {name}."
    elif rule is UNIT:
        message = f"“{mine.text}”{should} has another unit than “{theirs.text}” in the {name}."
    elif derived:
        message = (
            f"“{mine.text}”{should} is missing; “{theirs.text}” in the {name} follows from other figures of the "
            "source: check that it says the same."
        )
    else:
        message = f"“{mine.text}”{should} does not stand in the {name}, which says “{theirs.text}” instead."
    return Finding(
        rule.id,
        rule.category,
        severity,
        0.5 if derived else 0.9,
        message,
        source=pair.source_span(mine.start, mine.end),
        translation=pair.translation_span(theirs.start, theirs.end),
        expected=expected,
    )


def _is_elided(mine: Quantity, theirs: Quantity, compared: Comparison) -> bool:
    """Whether a number is said without the scale word of the one before it: *54 millions au lieu de 56*."""
    if theirs.units or not 0 < theirs.value < 1000:
        return False
    scale = mine.value / theirs.value
    return scale in SCALES and any(q.start < theirs.start and scale <= q.value < 1000 * scale for q in compared.target)


def _rule(mine: Quantity, theirs: Quantity) -> Rule:
    if mine.units and theirs.units and mine.value == theirs.value:
        money = mine.units[0].dimension == MONEY, theirs.units[0].dimension == MONEY
        return CURRENCY if all(money) else UNIT
    return NUMBER


# --- units without a number of their own


def _currencies(pair: Pair, source: Sequence[Quantity], target: Sequence[Quantity]) -> Iterator[Finding]:
    """A currency that the translation lost, and one that it has instead."""
    mine = _money(source, unit_mentions(pair.source, SOURCE))
    if not mine:
        return
    theirs = _money(target, unit_mentions(pair.translation, pair.language.code))
    lost = [m for m in mine if not any(_same_money(m[2], t[2]) for t in theirs)]
    new = [t for t in theirs if not any(_same_money(m[2], t[2]) for m in mine)]
    if not lost or not new:
        return
    (a, b, units), (c, d, _) = lost[0], new[0]
    expected = write_unit(units[0], pair.language.code)
    yield Finding(
        CURRENCY.id,
        CURRENCY.category,
        CURRENCY.severity,
        0.9,
        f"“{pair.source[a:b]}” is in {expected}; the {pair.language.name} names another currency in "
        f"“{pair.translation[c:d]}”.",
        source=pair.source_span(a, b),
        translation=pair.translation_span(c, d),
        expected=(expected,),
    )


def _money(quantities: Sequence[Quantity], mentions: Sequence[Mention]) -> list[tuple[int, int, tuple[Unit, ...]]]:
    found = [(q.start, q.end, q.units) for q in quantities] + [(m.start, m.end, m.units) for m in mentions]
    return sorted((a, b, units) for a, b, units in found if units and units[0].dimension == MONEY)


def _same_money(mine: tuple[Unit, ...], theirs: tuple[Unit, ...]) -> bool:
    return any(a.same_kind(b) for a in mine for b in theirs)


def _rates(pair: Pair, source: Sequence[Quantity], target: Sequence[Quantity]) -> Iterator[Finding]:
    """A rate per one unit that became a rate per another."""
    mine, theirs = unit_mentions(pair.source, SOURCE), unit_mentions(pair.translation, pair.language.code)
    rates_here = {u.code for m in mine if m.rate for u in m.units}
    if not rates_here:
        yield from _measured(pair, source, [t for t in theirs if _is_rate(t)])
        return
    there: list[Mention | Quantity] = [*target, *theirs]
    named_there = {u.code for item in there for u in item.units}
    lost = [m for m in mine if m.rate and not any(u.code in named_there for u in m.units)]
    ones = [q for q in target if q.value == 1 and q.units and q.units[0].dimension not in (TIME, MONEY)]
    candidates: list[Mention | Quantity] = [*(t for t in theirs if _is_rate(t)), *ones]
    new = [t for t in candidates if not any(u.code in rates_here for u in t.units) and not _is_named(pair, t)]
    for rate in lost:
        for other in new:
            if (rate.units[0].dimension == TIME) != (other.units[0].dimension == TIME):
                continue
            sold = rate.units[0].dimension in SOLD and isinstance(other, Quantity) and _is_priced(other, target)
            if isinstance(other, Quantity) and not sold and not rate.units[0].same_kind(other.units[0]):
                continue
            expected = write_unit(rate.units[0], pair.language.code)
            yield Finding(
                UNIT.id,
                UNIT.category,
                UNIT.severity,
                0.85,
                f"“{rate.text}” ({expected}) became “{other.text}” in the {pair.language.name}: the amount is per "
                "another unit.",
                source=pair.source_span(rate.start, rate.end),
                translation=pair.translation_span(other.start, other.end),
                expected=(expected,),
            )
            return
    for rate, start, end in quantity_containers.sold_by(
        pair, (m for m in lost if m.units[0].dimension in SOLD), target
    ):
        yield Finding(
            UNIT.id,
            UNIT.category,
            UNIT.severity,
            0.85,
            f"“{rate.text}” became “{pair.translation[start:end]}” in the {pair.language.name}: the amount is per "
            "another unit.",
            source=pair.source_span(rate.start, rate.end),
            translation=pair.translation_span(start, end),
        )


def _is_priced(one: Quantity, target: Sequence[Quantity]) -> bool:
    """Whether a price stands right behind one of a unit in which goods are sold: 1キロ1万7800ルピア."""
    if not any(u.dimension in SOLD for u in one.units):
        return False
    return any(q.units and q.units[0].dimension == MONEY and 0 <= q.start - one.end <= 1 for q in target)


def _measured(pair: Pair, source: Sequence[Quantity], rates: Sequence[Mention]) -> Iterator[Finding]:
    """A price by the piece (*per batang*) that became one by weight or measure, of which the source says nothing."""
    sold = [m for m in rates if m.units[0].dimension in SOLD]
    if len(sold) != 1 or any(q.units and q.units[0].dimension in SOLD for q in source):
        return
    piece = re.search(quantity_words(SOURCE).piece_rate, pair.source)
    if piece is None:
        return
    (rate,) = sold
    yield Finding(
        UNIT.id,
        UNIT.category,
        UNIT.severity,
        0.85,
        f"“{piece.group()}” became “{rate.text}” in the {pair.language.name}: the amount is per another unit.",
        source=pair.source_span(*piece.span()),
        translation=pair.translation_span(rate.start, rate.end),
    )


def _is_named(pair: Pair, item: Mention | Quantity) -> bool:
    """Whether a kind of day or an end of a month (週末, 月末) is only named, as the source names it too."""
    if item.units[0].code not in ("weekend", "weekday") and not item.text.endswith(("末", "底")):
        return False
    words = quantity_words(SOURCE).named_days.get(item.units[0].code, "(?!)")
    return re.search(words, pair.source.lower()) is not None


def _is_rate(item: Mention) -> bool:
    """Whether a mention surely is a rate: 一天 and 1日 may be a day."""
    return item.rate and not item.text.startswith(("一", "1"))
