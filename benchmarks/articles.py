"""Whole articles: planted errors found, false findings a version, and damage that must always be found."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks import data
from checker.article import VersionResult, check_version
from checker.documents.model import Document
from checker.documents.reading import parse_document, read_document
from checker.engine import Engine
from checker.findings import Finding, Severity
from checker.scoring import Verdict


def planted_table(engine: Engine, shared: Path) -> Iterator[str]:
    """For each article and version: planted errors found, other findings of severity major and above, verdict."""
    yield "| article | language | planted | found | false (major+) | verdict |"
    yield "|---|---|---|---|---|---|"
    totals = [0, 0, 0, 0]
    for folder, errors in data.articles(shared):
        source = read_document(folder / "article.id.txt")
        for code in data.TARGETS:
            version = read_document(folder / f"article.{code}.txt")
            result = check_version(source, version, engine)
            found, false = judge(result, source, version, errors[code])
            totals = [a + b for a, b in zip(totals, (len(errors[code]), found, false, 1), strict=True)]
            yield (f"| {folder.name} | {code} | {len(errors[code])} | {found} | {false} | {result.verdict.value} |")
    yield f"| all | {totals[3]} versions | {totals[0]} | {totals[1]} | {totals[2]} | |"


def judge(result: VersionResult, source: Document, version: Document, planted: list[dict[str, str]]) -> tuple[int, int]:
    """Planted errors that a finding overlaps, and findings of severity major and above that overlap none."""
    explained: set[int] = set()
    found = 0
    for error in planted:
        hits = [n for n, f in enumerate(result.findings) if _touches(f, source, version, error)]
        found += bool(hits)
        explained.update(hits)
    false = sum(n not in explained and f.severity >= Severity.MAJOR for n, f in enumerate(result.findings))
    return found, false


def _touches(finding: Finding, source: Document, version: Document, error: dict[str, str]) -> bool:
    for span, text, part in (
        (finding.source, source.text, error["source"]),
        (finding.translation, version.text, error["version"]),
    ):
        at = text.find(part) if part else -1
        if span is not None and at >= 0 and span.start < at + len(part) and at < span.end:
            return True
    return False


def damage_table(engine: Engine, shared: Path, articles: int = 60, seed: int = 1) -> Iterator[str]:
    """Six-way news joined to articles, damaged on one side: what must be found is found, what is right passes."""
    documents: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in data.rows(shared / "sixway" / "news.jsonl"):
        documents[row["doc"]].append(row)
    chosen = random.Random(seed).sample(sorted(documents), min(articles, len(documents)))
    kinds = ("undamaged", "reordered", "merged", "dropped", "invented", "cut off", "wrong language")
    yield "| damage | " + " | ".join(data.TARGETS) + " |"
    yield "|---" * (len(data.TARGETS) + 1) + "|"
    cells: dict[str, list[str]] = {kind: [] for kind in kinds}
    for code in data.TARGETS:
        for kind in kinds:
            rng = random.Random(seed)
            outcomes = [
                _outcome(engine, kind, documents[name], documents[other], code, rng)
                for name, other in zip(chosen, [*chosen[1:], chosen[0]], strict=True)
            ]
            cells[kind].append(f"{sum(outcomes)}/{len(outcomes)}")
    for kind in kinds:
        right = "found" if kind in ("dropped", "invented", "cut off", "wrong language") else "no sentence rule fires"
        yield f"| {kind}: {right} | " + " | ".join(cells[kind]) + " |"


def _outcome(
    engine: Engine, kind: str, rows: list[dict[str, str]], other: list[dict[str, str]], code: str, rng: random.Random
) -> bool:
    lines = [r[code] for r in rows]
    wanted: set[str] = set()
    if kind == "reordered":
        at = rng.randrange(1, len(lines) - 1)
        lines[at], lines[at + 1] = lines[at + 1], lines[at]
    elif kind == "merged":
        at = rng.randrange(1, len(lines) - 1)
        lines[at : at + 2] = [("" if code in ("zh", "ja") else " ").join(lines[at : at + 2])]
    elif kind == "dropped":
        del lines[rng.randrange(1, len(lines))]
        wanted = {"omission-sentence", "cut-off"}
    elif kind == "invented":
        lines.insert(rng.randrange(1, len(lines)), rng.choice(other)[code])
        wanted = {"addition-sentence"}
    elif kind == "cut off":
        lines = lines[: len(lines) // 2]
        wanted = {"cut-off", "omission-sentence"}
    elif kind == "wrong language":
        lines = [r["fr" if code != "fr" else "en"] for r in rows]
        wanted = {"wrong-language"}
    source = parse_document("\n\n".join(r["id"] for r in rows), "a.id.txt", "id")
    version = parse_document("\n\n".join(lines), f"a.{code}.txt", code)
    rules = {f.rule for f in check_version(source, version, engine).findings}
    if wanted:
        return not rules.isdisjoint(wanted)
    return rules.isdisjoint({"omission-sentence", "addition-sentence", "cut-off", "wrong-language"})


def pass_rate(engine: Engine, shared: Path) -> Iterator[str]:
    """Undamaged six-way articles: verdicts, and findings of severity major and above a version."""
    documents: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in data.rows(shared / "sixway" / "news.jsonl"):
        documents[row["doc"]].append(row)
    yield "| faithful articles | " + " | ".join(data.TARGETS) + " |"
    yield "|---" * (len(data.TARGETS) + 1) + "|"
    passed, false = [], []
    for code in data.TARGETS:
        results = []
        for rows in documents.values():
            source = parse_document("\n\n".join(r["id"] for r in rows), "a.id.txt", "id")
            version = parse_document("\n\n".join(r[code] for r in rows), f"a.{code}.txt", code)
            results.append(check_version(source, version, engine))
        passed.append(sum(r.verdict is Verdict.PASS for r in results) / len(results))
        false.append(sum(sum(f.severity >= Severity.MAJOR for f in r.findings) for r in results) / len(results))
    yield "| pass | " + " | ".join(f"{100 * p:.0f} %" for p in passed) + " |"
    yield "| findings major+ a version | " + " | ".join(f"{f:.2f}" for f in false) + " |"
