"""Recall of planted errors and false alarms on faithful text.

An *alert* is a finding of severity major or above. A planted error is *found* when the wrong version has an alert that
overlaps the planted span on either side, and the faithful version has not. A *false alarm* is a faithful version with
an alert.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from benchmarks import data
from checker.engine import Engine
from checker.findings import Finding, Severity, Span

#: The categories that words and completeness are judged by, and those that values, names and logic are.
WORDS = ("mistranslation-verb", "mistranslation-noun", "omission", "addition", "untranslated")
FACTS = (
    "number",
    "date-time",
    "unit-currency",
    "name",
    "negation",
    "untranslated",
    "quantifier-scope",
    "modality-attribution",
)


def alerts(engine: Engine, source: str, translation: str, code: str) -> list[Finding]:
    """The findings of a pair of severity major and above."""
    return [f for f in engine.check_pair(source, translation, code).findings if f.severity >= Severity.MAJOR]


def overlaps(span: Span | None, text: str, part: str) -> bool:
    """Whether a span overlaps the first occurrence of a part of its text."""
    at = text.find(part) if part else -1
    return span is not None and at >= 0 and span.start < at + len(part) and at < span.end


def recall_table(engine: Engine, shared: Path, *, train: bool) -> Iterator[str]:
    """Recall by category and language, as lines of a Markdown table."""
    found: dict[str, dict[str, list[bool]]] = {}
    ranked: dict[str, list[bool]] = {}
    for code in data.TARGETS:
        found[code] = defaultdict(list)
        ranked[code] = []
        for item in data.gold(shared, code, train=train):
            good = engine.check_pair(item.source, item.good, code)
            bad = engine.check_pair(item.source, item.bad, code)
            quiet = [f for f in bad.findings if f.severity >= Severity.MAJOR and not is_same_alert(f, good.findings)]
            hit = any(
                overlaps(f.source, item.source, item.source_span) or overlaps(f.translation, item.bad, item.bad_span)
                for f in quiet
            )
            found[code][item.category].append(hit)
            ranked[code].append(good.fidelity > bad.fidelity)
    yield "| category | " + " | ".join(data.TARGETS) + " |"
    yield "|---" * (len(data.TARGETS) + 1) + "|"
    for category in dict.fromkeys((*WORDS, *FACTS, "role-swap")):
        yield _row(category, [found[c][category] for c in data.TARGETS])
    for title, group in (("words (5 categories)", WORDS), ("facts (8 categories)", FACTS), ("all", None)):
        cells = [[h for k, hits in found[c].items() if group is None or k in group for h in hits] for c in data.TARGETS]
        yield _row(f"**{title}**", cells)
    yield _row("faithful ranked above wrong", [ranked[c] for c in data.TARGETS])


def is_same_alert(finding: Finding, others: Iterable[Finding]) -> bool:
    """Whether the faithful version has the same alert on the same source words."""
    return any(
        f.rule == finding.rule and f.source is not None and f.source == finding.source and f.severity >= Severity.MAJOR
        for f in others
    )


def _row(title: str, cells: Iterable[list[bool]]) -> str:
    return f"| {title} | " + " | ".join(f"{_percent(c)} ({sum(c)}/{len(c)})" for c in cells) + " |"


def _percent(hits: list[bool]) -> str:
    return f"{100 * sum(hits) / len(hits):.0f} %" if hits else "–"


def false_alarm_table(engine: Engine, shared: Path) -> Iterator[str]:
    """Share of faithful sentences with an alert, by text and language, and the rules that raised them."""
    texts: dict[str, Callable[[str], list[tuple[str, str]]]] = {
        "gold, faithful": lambda c: data.faithful(shared, c, train=False),
        "fitting set, faithful": lambda c: data.faithful(shared, c, train=True),
        "six-way news": lambda c: data.sixway(shared, c),
        "FLORES dev, human reference": lambda c: data.references(shared, c),
    }
    yield "| text | " + " | ".join(data.TARGETS) + " |"
    yield "|---" * (len(data.TARGETS) + 1) + "|"
    for title, load in texts.items():
        yield f"| {title} | " + " | ".join(_alarm_cell(engine, load(c), c)[0] for c in data.TARGETS) + " |"
    yield ""
    yield "| machine translation, id → en | alerted | by rule |"
    yield "|---|---|---|"
    for system in data.SYSTEMS:
        cell, rules = _alarm_cell(engine, data.machine_translations(shared, system), "en")
        yield f"| {system} | {cell} | {', '.join(f'{r} {n}' for r, n in rules.most_common())} |"


def _alarm_cell(engine: Engine, pairs: list[tuple[str, str]], code: str) -> tuple[str, Counter[str]]:
    rules: Counter[str] = Counter()
    alerted = 0
    for source, translation in pairs:
        found = alerts(engine, source, translation, code)
        alerted += bool(found)
        rules.update({f.rule for f in found})
    return f"{100 * alerted / len(pairs):.1f} % ({alerted}/{len(pairs)})", rules


def coverage_table(engine: Engine, shared: Path) -> Iterator[str]:
    """Share of content words of the source that find no rendering in a faithful translation.

    Content words: terms of the lexicon that are no names, no numbers or measures and no function words; *insisted on*:
    those of them that are not marked vague, whose absence the rules may take as evidence.
    """
    yield "| text | " + " | ".join(data.TARGETS) + " |"
    yield "|---" * (len(data.TARGETS) + 1) + "|"
    texts: dict[str, Callable[[str], list[tuple[str, str]]]] = {
        "gold, faithful": lambda c: data.faithful(shared, c, train=False),
        "fitting set, faithful": lambda c: data.faithful(shared, c, train=True),
        "FLORES dev": lambda c: data.references(shared, c),
    }
    for title, load in texts.items():
        shares = [_uncovered(engine, load(c), c) for c in data.TARGETS]
        yield f"| {title}, all content words | " + " | ".join(f"{100 * a:.1f} %" for a, _ in shares) + " |"
        yield f"| {title}, insisted on | " + " | ".join(f"{100 * b:.1f} %" for _, b in shares) + " |"


def _uncovered(engine: Engine, pairs: list[tuple[str, str]], code: str) -> tuple[float, float]:
    from checker.evidence.leftovers import is_judged

    matcher = engine.matcher(code)
    counts = {True: [0, 0], False: [0, 0]}
    for source_text, target_text in pairs:
        source = matcher.source(source_text)
        evidence = matcher.match(source, matcher.target(target_text))
        for number, term in enumerate(source.terms):
            if term.capitalised or not term.senses or any(s.kind != "word" for s in term.senses):
                continue
            tally = counts[is_judged(term)]
            tally[0] += 1
            tally[1] += not evidence.covered(number)
    insisted, others = counts[True], counts[False]
    return (insisted[1] + others[1]) / max(insisted[0] + others[0], 1), insisted[1] / max(insisted[0], 1)
