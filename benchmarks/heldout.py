"""Recall and false alarms on the project's own held-out sentences (``corpora/heldout``); needs no shared data."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks import accuracy, data
from checker.article import check_version
from checker.documents.model import Document
from checker.documents.reading import parse_document
from checker.engine import Engine
from checker.findings import Finding, Severity

FOLDER = Path(__file__).parent.parent / "corpora" / "heldout"


def heldout_table(engine: Engine) -> Iterator[str]:
    """Planted errors found by category, false alarms and the rules that raised them, as lines of Markdown tables."""
    hits = {code: recall(engine, code) for code in data.TARGETS}
    yield "| category | " + " | ".join(data.TARGETS) + " |"
    yield "|---" * (len(data.TARGETS) + 1) + "|"
    categories = dict.fromkeys((*accuracy.WORDS, *accuracy.FACTS, "role-swap"))
    groups = {name: (name,) for name in categories} | {"**words**": accuracy.WORDS, "**facts**": accuracy.FACTS}
    for title, names in groups.items():
        cells = ([hit for name in names for hit in hits[code][name]] for code in data.TARGETS)
        yield f"| {title} | " + " | ".join(f"{100 * sum(c) / len(c):.0f} % ({sum(c)}/{len(c)})" for c in cells) + " |"
    yield ""
    yield "| language | faithful versions alerted | by rule |"
    yield "|---|---|---|"
    for code in data.TARGETS:
        alarms = [_alerts(engine, source, text, code) for source, text in faithful(code)]
        rules = Counter(rule for found in alarms for rule in found)
        share = f"{100 * sum(map(bool, alarms)) / len(alarms):.1f} % ({sum(map(bool, alarms))}/{len(alarms)})"
        yield f"| {code} | {share} | {', '.join(f'{r} {n}' for r, n in rules.most_common())} |"


def alerted_table(engine: Engine, name: str) -> Iterator[str]:
    """Of the wrong versions in ``NAME-xx.jsonl``, how many are alerted, by category, and of the faithful ones."""
    hits: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for code in data.TARGETS:
        for row in data.rows(FOLDER / f"{name}-{code}.jsonl"):
            for text in (row["good"], row["good2"]):
                hits["faithful versions alerted", code].append(bool(_alerts(engine, row["source"], text, code)))
            for error in row["errors"]:
                found = bool(_alerts(engine, row["source"], error["bad"], code))
                hits[error["category"], code].append(found)
                hits["**all errors**", code].append(found)
    titles = sorted({title for title, _ in hits}, key=lambda t: (t.startswith("f"), t.startswith("*"), t))
    yield "| category | " + " | ".join(data.TARGETS) + " |"
    yield "|---" * (len(data.TARGETS) + 1) + "|"
    for title in titles:
        yield f"| {title} | " + " | ".join(_share(hits[title, code]) for code in data.TARGETS) + " |"


def articles_table(engine: Engine) -> Iterator[str]:
    """Whole articles: the faithful versions that pass, and what is found in versions with eight errors each.

    Some articles have faithful versions only.
    """
    totals = {code: Counter[str]() for code in data.TARGETS}
    for path in sorted((FOLDER / "articles").glob("*.json")):
        article = json.loads(path.read_text("utf-8"))
        source = parse_document("\n\n".join(article["source"]), "a.id.txt", "id")
        for code, version in article["versions"].items():
            count = totals[code]
            faithful = parse_document("\n\n".join(version["good"]), f"a.{code}.txt", code)
            false = [f for f in check_version(source, faithful, engine).findings if f.severity >= Severity.MAJOR]
            count.update({"versions": 1, "pass": not false, "alarms": len(false)})
            if "errors" not in version:
                continue
            count["wrong"] += 1
            text, planted = _with_errors(version["good"], version["errors"])
            wrong = parse_document(text, f"a.{code}.txt", code)
            told = [f for f in check_version(source, wrong, engine).findings if f.severity >= Severity.MAJOR]
            hits = [{n for n, f in enumerate(told) if _touches(f, source, wrong, *place)} for place in planted]
            rest = len(told) - len(set().union(*hits))
            count.update({"planted": len(planted), "found": sum(map(bool, hits)), "rest": rest})
    yield "| language | faithful versions that pass | false findings each | errors found | others, wrong version |"
    yield "|---|---|---|---|---|"
    for code, c in totals.items():
        yield (
            f"| {code} | {c['pass']} of {c['versions']} | {c['alarms'] / c['versions']:.2f} | "
            f"{100 * c['found'] / c['planted']:.0f} % ({c['found']}/{c['planted']}) | {c['rest'] / c['wrong']:.2f} |"
        )


def _with_errors(paragraphs: list[str], errors: list[dict[str, Any]]) -> tuple[str, list[tuple[str, str, str]]]:
    """A version with all of its errors, and for each the source words, the paragraph and the wrong words there."""
    changed = list(paragraphs)
    for error in errors:
        changed[error["paragraph"]] = changed[error["paragraph"]].replace(error["find"], error["replace"], 1)
    places = [(e["source"], changed[e["paragraph"]], e["wrong"] or e["replace"]) for e in errors]
    return "\n\n".join(changed), places


def _touches(finding: Finding, source: Document, version: Document, words: str, paragraph: str, wrong: str) -> bool:
    """Whether a finding overlaps the source words of an error, or the words that stand in their place."""
    at = version.text.find(paragraph)
    inside = paragraph.find(wrong)
    for span, start, length in (
        (finding.source, source.text.find(words), len(words)),
        (finding.translation, at + inside if inside >= 0 else -1, len(wrong)),
    ):
        if span is not None and start >= 0 and span.start < start + length and start < span.end:
            return True
    return False


def _share(hits: list[bool]) -> str:
    return f"{100 * sum(hits) / len(hits):.0f} % ({sum(hits)}/{len(hits)})" if hits else "–"


def recall(engine: Engine, code: str) -> dict[str, list[bool]]:
    hits: dict[str, list[bool]] = defaultdict(list)
    for row in data.rows(FOLDER / f"{code}.jsonl"):
        good = [f for k in ("good", "good2") for f in engine.check_pair(row["source"], row[k], code).findings]
        found = [
            f
            for f in engine.check_pair(row["source"], row["bad"], code).findings
            if f.severity >= Severity.MAJOR and not accuracy.is_same_alert(f, good)
        ]
        hits[row["category"]].append(
            any(
                accuracy.overlaps(f.source, row["source"], row["source_span"])
                or accuracy.overlaps(f.translation, row["bad"], row["bad_span"])
                for f in found
            )
        )
    return hits


def faithful(code: str) -> Iterator[tuple[str, str]]:
    for row in data.rows(FOLDER / f"{code}.jsonl"):
        yield from ((row["source"], row[k]) for k in ("good", "good2"))
    for row in data.rows(FOLDER / f"{code}-clean.jsonl"):
        yield row["source"], row["good"]


def _alerts(engine: Engine, source: str, translation: str, code: str) -> set[str]:
    return {f.rule for f in accuracy.alerts(engine, source, translation, code)}


if __name__ == "__main__":
    print("\n".join(heldout_table(Engine())))
