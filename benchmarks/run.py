"""``make benchmark``: prints every figure that the README quotes; ``--update`` writes them into the README.

``--only PART`` measures the tables whose title holds the part (``--only speed --only batches``); the others stay in the
README as they are.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks import accuracy, articles, batch, engines, facts, heldout, reliability, speed, witness
from checker.engine import Engine

README = Path("README.md")
BEGIN, END = "<!-- benchmark:begin -->", "<!-- benchmark:end -->"


def report(shared: Path, only: Sequence[str] = ()) -> Iterator[str]:
    """All tables as Markdown, or those whose title holds one of some parts."""
    engine = Engine()
    sections: tuple[tuple[str, Callable[[], Iterator[str]]], ...] = (
        ("Planted errors found and false alarms, held-out sentences", lambda: heldout.heldout_table(engine)),
        ("Plain held-out sentences: four to nine words, one plain error each",
         lambda: heldout.alerted_table(engine, "plain")),
        ("Held-out news sentences: ten to eighteen words, one error each, any finding counts",
         lambda: heldout.alerted_table(engine, "news")),
        ("Held-out articles: as a newsroom translates them, eight errors a wrong version",
         lambda: heldout.articles_table(engine)),
        ("Confidence of findings against the share that was right, on sentences of which half hold an error",
         lambda: reliability.reliability_table(shared)),
        ("What the witness adds (--witness), held-out sentences", witness.witness_table),
        ("Planted errors found, development set (3 a category in English, 2 in the others)",
         lambda: accuracy.recall_table(engine, shared, train=False)),
        ("Planted errors found, fitting set (weights and thresholds were fitted on it)",
         lambda: accuracy.recall_table(engine, shared, train=True)),
        ("False alarms: faithful sentences with a finding of severity major or above",
         lambda: accuracy.false_alarm_table(engine, shared)),
        ("False alarms on figures: segments whose source holds a number",
         lambda: facts.false_alarm_table(engine, shared)),
        ("Whole articles with planted errors", lambda: articles.planted_table(engine, shared)),
        ("Articles damaged on one side", lambda: articles.damage_table(engine, shared)),
        ("Faithful articles", lambda: articles.pass_rate(engine, shared)),
        ("Content words of the source without a known rendering in a faithful translation",
         lambda: accuracy.coverage_table(engine, shared)),
        ("Speed and memory", lambda: speed.in_own_process(shared)),
        ("Translation engines side by side", lambda: engines.in_own_process(shared)),
        ("Batches of articles", batch.in_own_process),
    )  # fmt: skip
    for title, table in sections:
        if only and not any(part.lower() in title.lower() for part in only):
            continue
        yield f"#### {title}"
        yield ""
        yield from table()
        yield ""


def updated(text: str, lines: Sequence[str]) -> str:
    """A README with tables in the place of those that it has under the same titles; new titles come last."""
    head, rest = text.split(BEGIN, 1)
    old, tail = rest.split(END, 1)
    tables = _tables(old.splitlines()) | _tables(lines)
    body = "\n\n".join("\n".join(table).strip() for table in tables.values())
    return f"{head}{BEGIN}\n{body}\n{END}{tail}"


def _tables(lines: Sequence[str]) -> dict[str, list[str]]:
    """The lines of each table with its title, by title."""
    found: dict[str, list[str]] = {}
    for line in lines:
        if line.startswith("#### "):
            found[line] = []
        if found:
            found[next(reversed(found))].append(line)
    return found


def main() -> int:
    """Prints the report; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--shared", type=Path, default=Path("../shared"), help="folder with gold/, data/, sixway/, cases/"
    )
    parser.add_argument("--update", action="store_true", help="write the tables into README.md")
    parser.add_argument("--only", action="append", default=[], metavar="PART", help="tables whose title holds this")
    options = parser.parse_args()
    if not (options.shared / "gold").is_dir():
        print(f"benchmark: {options.shared} holds no annotated data; name its folder with SHARED=...", file=sys.stderr)
        return 2
    lines = []
    for line in report(options.shared, options.only):
        print(line, flush=True)
        lines.append(line)
    if options.update:
        README.write_text(updated(README.read_text("utf-8"), lines), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
