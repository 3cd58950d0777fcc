"""Containers that changed: boxes that became packs, and a price by weight that became one by the sack."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from checker.checks.rule import Pair, Rule
from checker.facts.quantities import Mention, Quantity
from checker.facts.quantity_matching import Agreement, Comparison, agreement
from checker.findings import Finding
from checker.languages import SOURCE
from checker.languages.containers import CONTAINERS, LINKS, RATES
from checker.languages.units import MONEY

CONFIDENCE = 0.85
#: What things are measured by that containers may hold.
MEASURES = frozenset({"mass", "volume"})
#: How far from an amount of money, in characters, the container stands by which something is sold.
PRICE_REACH = 14


def check(pair: Pair, compared: Comparison, rule: Rule) -> Iterator[Finding]:
    """Counts of the same value that count other containers on each side."""
    code = pair.language.code
    for mine in compared.source:
        here = _container(pair.source, mine, SOURCE)
        if here is None or mine.units or sum(q.value == mine.value for q in compared.source) > 1:
            continue
        same = [q for q in compared.target if agreement(mine, q) is Agreement.EXACT]
        there = _container(pair.translation, same[0], code) if len(same) == 1 else None
        if there is None or not _kinds(here, SOURCE).isdisjoint(_kinds(there, code)):
            continue
        if _named(pair.source, _kinds(there, code)) or any(u.dimension != "volume" for u in same[0].units):
            continue  # Two containers in one: a sack of ten packets.
        yield Finding(
            rule.id,
            rule.category,
            rule.severity,
            CONFIDENCE,
            f"“{mine.text} {here[0]}” counts another container than “{there[0]}” in the {pair.language.name}.",
            source=pair.source_span(mine.start, here[2]),
            translation=pair.translation_span(same[0].start, there[2]),
        )


def instead_of_measures(pair: Pair, compared: Comparison, rule: Rule) -> Iterator[Finding]:
    """Measures that became as many containers: 300 tonnes of rice as 300 sacks."""
    code = pair.language.code
    measures = [q for q in compared.source if _is_measure(q)]
    for mine in measures:
        same = [q for q in compared.target if q.value == mine.value]
        there = _container(pair.translation, same[0], code) if len(same) == 1 and not same[0].units else None
        if there is None or _named(pair.source, _kinds(there, code)):
            continue
        if sum(q.value == mine.value for q in compared.source) > 1 or any(map(_is_measure, compared.target)):
            continue  # The measure may be told elsewhere, converted.
        yield Finding(
            rule.id,
            rule.category,
            rule.severity,
            CONFIDENCE,
            f"“{mine.text}” has another unit than “{pair.translation[same[0].start : there[2]]}” in the "
            f"{pair.language.name}: containers are no measure.",
            source=pair.source_span(mine.start, mine.end),
            translation=pair.translation_span(same[0].start, there[2]),
        )


def _is_measure(quantity: Quantity) -> bool:
    return any(u.dimension in MEASURES for u in quantity.units)


def sold_by(pair: Pair, rates: Iterable[Mention], target: Iterable[Quantity]) -> Iterator[tuple[Mention, int, int]]:
    """Rates of the source (per kilogram) that are lost, with the container by which the translation sells."""
    money = [q for q in target if q.units and q.units[0].dimension == MONEY]
    pattern = _rate_pattern(pair.language.code)
    lost = list(rates)
    if not lost or not money:
        return
    for match in pattern.finditer(pair.translation):
        near = any(max(match.start() - q.end, q.start - match.end()) <= PRICE_REACH for q in money)
        if near and not _named(pair.source, CONTAINERS[pair.language.code][match.group(1).lower()]):
            yield lost[0], match.start(), match.end()
            return


@cache
def _words(code: str) -> str:
    words = sorted(CONTAINERS[code], key=lambda w: (-len(w), w))
    return "|".join(map(re.escape, words))


@cache
def _counted(code: str) -> re.Pattern[str]:
    end = "" if code in ("zh", "ja") else r"\b"
    return re.compile(f"(?:{LINKS[code]})({_words(code)}){end}", re.IGNORECASE)


@cache
def _rate_pattern(code: str) -> re.Pattern[str]:
    return re.compile(RATES[code].format(_words(code)), re.IGNORECASE)


@cache
def _kind_pattern(kind: str) -> re.Pattern[str]:
    words = (w for w, kinds in CONTAINERS[SOURCE].items() if kind in kinds)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


def _container(text: str, quantity: Quantity, code: str) -> tuple[str, int, int] | None:
    """The container that a number counts: the word with its place."""
    match = _counted(code).match(text, quantity.end)
    if match is None and quantity.end > quantity.start and code in ("zh", "ja"):
        match = re.compile(f"()({_words(code)})").match(text, quantity.end - 1)
        return (match.group(2), match.start(2), match.end(2)) if match else None
    return (match.group(1), match.start(1), match.end(1)) if match else None


def _kinds(container: tuple[str, int, int], code: str) -> frozenset[str]:
    return CONTAINERS[code][container[0].lower()]


def _named(text: str, kinds: Iterable[str]) -> bool:
    """Whether the source names a container of one of the kinds."""
    return any(_kind_pattern(kind).search(text) for kind in kinds)
