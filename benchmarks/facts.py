"""False alarms on figures: the number, money, unit, date and time rules beside two checks that others use.

Asked of the segments whose source holds a number, in digits or in words. *pofilter* is the check ``numbers`` of
translate-toolkit (https://docs.translatehouse.org/projects/translate-toolkit/), *digits* a bare comparison of the
multisets of digits of the two sides, whatever their script.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from benchmarks import data
from benchmarks.accuracy import alerts
from checker.checks import dates, quantities
from checker.engine import Engine
from checker.facts.quantities import extract, left_out, lone_ones
from checker.languages import SOURCE

#: The rules that decide by the value of a figure or a date.
RULES = frozenset(rule.id for rule in (*quantities.RULES, *dates.RULES))


def holds_number(source: str) -> bool:
    """Whether a source sentence has a digit or a number word."""
    if any(c.isdecimal() for c in source):
        return True
    return bool(extract(source, SOURCE) or left_out(source, SOURCE) or lone_ones(source, SOURCE))


def figures_alert(engine: Engine, source: str, translation: str, code: str) -> bool:
    """Whether one of the rules gives a finding of severity major or above."""
    return any(f.rule in RULES for f in alerts(engine, source, translation, code))


def pofilter_alert(source: str, translation: str, code: str) -> bool:
    """Whether pofilter's ``numbers`` check complains.

    Raises:
        ImportError: translate-toolkit is not installed (the extra ``benchmark``).
    """
    from translate.filters.checks import FilterFailure

    try:
        return not _pofilter(code).numbers(source, translation)
    except FilterFailure:
        return True


@cache
def _pofilter(code: str):  # type: ignore[no-untyped-def]
    from translate.filters.checks import CheckerConfig, StandardChecker

    return StandardChecker(CheckerConfig(targetlanguage=code))


def digits_alert(source: str, translation: str, code: str) -> bool:
    """Whether the two sides differ in their digits."""
    return _digits(source) != _digits(translation)


def _digits(text: str) -> Counter[int]:
    return Counter(unicodedata.decimal(c) for c in unicodedata.normalize("NFKC", text) if c.isdecimal())


def false_alarm_table(engine: Engine, shared: Path) -> Iterator[str]:
    """Share of the number-bearing segments that each check alerts on, as lines of a Markdown table."""
    checks: tuple[Callable[[str, str, str], bool], ...] = (
        lambda source, translation, code: figures_alert(engine, source, translation, code),
        pofilter_alert,
        digits_alert,
    )
    texts = [(f"FLORES dev, human reference, {c}", c, data.references(shared, c)) for c in data.TARGETS]
    texts += [(f"FLORES dev, {system}, en", "en", data.machine_translations(shared, system)) for system in data.SYSTEMS]
    yield "| text | segments | number, money, unit, date and time rules | pofilter, numbers | digits |"
    yield "|---|---|---|---|---|"
    for title, code, pairs in texts:
        chosen = [pair for pair in pairs if holds_number(pair[0])]
        cells = (_share([check(*pair, code) for pair in chosen]) for check in checks)
        yield f"| {title} | {len(chosen)} | " + " | ".join(cells) + " |"


def _share(alerted: list[bool]) -> str:
    return f"{100 * sum(alerted) / max(1, len(alerted)):.1f} % ({sum(alerted)})"
