"""The summary of a batch on a terminal: verdicts by language and day, findings by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from rich.console import Console
from rich.table import Table

from checker.batch.summary import SEVERITIES, VERDICTS, Summary

#: Days that are listed; of a longer archive the last ones.
MAX_DAYS = 31


def print_summary(summary: Summary, console: Console) -> None:
    """Prints the tables of a batch."""
    console.print(f"{summary.articles} articles, {summary.versions} versions, {len(summary.failed)} problems")
    console.print(_verdicts("language", summary.verdicts, summary.fidelity))
    if summary.rules:
        console.print(_table("rule", SEVERITIES, summary.rules))
    if len(summary.days) > 1:
        console.print(_verdicts("day", dict(sorted(summary.days.items())[-MAX_DAYS:]), {}))


def _verdicts(title: str, rows: Mapping[str, Counter[str]], fidelity: Mapping[str, list[float]]) -> Table:
    means = {name: f"{sum(values) / len(values):.1f}" for name, values in fidelity.items()}
    return _table(title, VERDICTS, rows, means)


def _table(
    title: str, columns: tuple[str, ...], rows: Mapping[str, Counter[str]], means: Mapping[str, str] | None = None
) -> Table:
    table = Table(box=None, pad_edge=False, show_footer=len(rows) > 1)
    total = Summary.total(rows)
    table.add_column(title, "all")
    for name in columns:
        table.add_column(name, str(total[name]), justify="right")
    if means:
        table.add_column("fidelity", justify="right")
    for name, counts in rows.items():
        table.add_row(name, *(str(counts[column]) for column in columns), *([means[name]] if means else []))
    return table
