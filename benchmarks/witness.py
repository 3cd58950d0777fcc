"""What the witness is worth: recall with and without it at the same false alarms, on the held-out sentences.

``python -m benchmarks.witness`` prints the tables; they need no shared data. Where an estimator stands in
``models/estimator``, ``python -m benchmarks.witness SHARED`` adds what it finds alone at the same false alarms, on the
gold sentences. The thresholds of both are moved together
until so many faithful sentences are alerted by suspicions about words; rules by value and class are left out.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks import accuracy, data, heldout
from checker.checks import Pair
from checker.checks.weights import load_weights
from checker.checks.witnessed import Bench
from checker.config import Settings
from checker.engine import Engine
from checker.evidence.models import models_dir
from checker.translation.estimator import Doubt, open_estimator

#: False alarms (% of faithful sentences) at which recall is read.
ALARMS = (2.0, 3.0, 4.0, 5.0)
#: Categories that suspicions about words are fitted on.
CATEGORIES = ("mistranslation-verb", "mistranslation-noun", "omission", "addition")
#: Thresholds are moved over this range (log odds).
SHIFTS = np.arange(-2.0, 2.01, 0.1)

Place = tuple[int, int] | None


@dataclass(frozen=True)
class Alarm:
    """A suspicion: its score above the threshold of an alarm, and its places in source and translation."""

    margin: float
    kind: str
    source: Place
    translation: Place


def alarms(pair: Pair) -> list[Alarm]:
    """All suspicions of a pair."""
    code, found = pair.language.code, pair.suspicions
    terms, tokens = pair.evidence.source.terms, pair.evidence.target.tokens

    def margin(kind: str, features: dict[str, float]) -> float:
        scorer = pair.weights[kind]
        return scorer.score(features, code) - scorer.threshold("major", code)

    return [
        *(
            Alarm(
                margin("substitution", c.features),
                "substitution",
                (terms[c.term].start, terms[c.term].end),
                (tokens[c.first].start, tokens[c.last].end),
            )
            for c in found.substitutions()
        ),
        *(
            Alarm(
                margin("omission", r.features), "omission", (terms[r.members[0]].start, terms[r.members[-1]].end), None
            )
            for r in found.omissions()
        ),
        *(
            Alarm(
                margin("addition", r.features),
                "addition",
                None,
                (tokens[r.members[0]].start, tokens[r.members[-1]].end),
            )
            for r in found.additions()
        ),
    ]


@dataclass(frozen=True)
class Curve:
    """False alarms and recall by category (%) at each of ``SHIFTS``; seconds a pair."""

    alarmed: list[float]
    recall: dict[str, list[float]]
    seconds: float

    def at(self, share: float, categories: Sequence[str]) -> float:
        """Mean recall of some categories (%) where so many faithful sentences are alerted (%)."""
        recall = np.mean([self.recall[c] for c in categories], axis=0)
        order = np.argsort(self.alarmed, kind="stable")
        return float(np.interp(share, np.array(self.alarmed)[order], recall[order]))


def curve(*, witness: bool) -> Curve:
    """Recall and false alarms over all thresholds, on the held-out sentences of all languages."""
    folder = models_dir() / "lexicon"
    weights = load_weights(folder / "weights.json")
    bench = Bench(folder, weights, {}) if witness else None
    engine = Engine()
    faithful: list[float] = []
    wrong: dict[str, list[tuple[list[Alarm], list[Alarm]]]] = {c: [] for c in CATEGORIES}
    pairs, began = 0, time.perf_counter()
    for code in data.TARGETS:
        matcher = engine.matcher(code)
        make = partial(bench.pair, glossary=None) if bench else partial(Pair, weights=weights)
        for row in data.rows(heldout.FOLDER / f"{code}.jsonl"):
            good = [alarms(make(row["source"], row[k], matcher=matcher)) for k in ("good", "good2")]
            pairs += len(good)
            faithful += [_strongest(found) for found in good]
            if row["category"] in wrong:
                bad = alarms(make(row["source"], row["bad"], matcher=matcher))
                pairs += 1
                hits = [a for a in bad if _overlaps(a, row)]
                wrong[row["category"]].append((hits, [a for found in good for a in found]))
        for row in data.rows(heldout.FOLDER / f"{code}-clean.jsonl"):
            faithful.append(_strongest(alarms(make(row["source"], row["good"], matcher=matcher))))
            pairs += 1
    seconds = (time.perf_counter() - began) / pairs
    share = [100 * float(np.mean(np.array(faithful) >= shift)) for shift in SHIFTS]
    recall = {
        category: [100 * float(np.mean([_found(*item, float(shift)) for item in items])) for shift in SHIFTS]
        for category, items in wrong.items()
    }
    return Curve(share, recall, seconds)


def _strongest(found: Sequence[Alarm]) -> float:
    return max((a.margin for a in found), default=-np.inf)


def _overlaps(alarm: Alarm, row: dict[str, str]) -> bool:
    for place, text, part in (
        (alarm.source, row["source"], row["source_span"]),
        (alarm.translation, row["bad"], row["bad_span"]),
    ):
        at = text.find(part) if part else -1
        if place is not None and at >= 0 and place[0] < at + len(part) and at < place[1]:
            return True
    return False


def _found(hits: Sequence[Alarm], good: Sequence[Alarm], shift: float) -> bool:
    """Whether one of the right suspicions alarms that the faithful versions do not raise on the same source words."""
    raised = {(a.kind, a.source) for a in good if a.margin >= shift and a.source is not None}
    return any(a.margin >= shift and (a.kind, a.source) not in raised for a in hits)


def witness_table() -> Iterator[str]:
    """Recall at the same false alarms with and without the witness, and both as shipped, as Markdown tables."""
    plain, heard = curve(witness=False), curve(witness=True)
    yield "| recall of errors in words at false alarms of | " + " | ".join(f"{a:g} %" for a in ALARMS) + " |"
    yield "|---" * (len(ALARMS) + 1) + "|"
    for title, categories in (("all four categories", CATEGORIES), *((c, (c,)) for c in CATEGORIES)):
        cells = (f"{plain.at(a, categories):.1f} → {heard.at(a, categories):.1f} %" for a in ALARMS)
        yield f"| {title} | " + " | ".join(cells) + " |"
    yield ""
    yield "| as shipped, all rules | errors in words | facts | faithful versions alerted | pairs a second (words) |"
    yield "|---|---|---|---|---|"
    for title, used, speed in (("without", False, plain), ("with witness", True, heard)):
        engine = Engine(settings=Settings(witness=used))
        words, facts, false = _shipped(engine)
        yield f"| {title} | {words} | {facts} | {false} | {1 / speed.seconds:.0f} |"


def estimator_table(shared: Path) -> Iterator[str]:
    """Recall by the word-level estimator alone at the same false alarms, on the fitting set of the gold sentences.

    A faithful sentence is alerted where any word is doubted, an error found where a word in it is. One line where there
    is no estimator.
    """
    estimator = open_estimator()
    if estimator is None:
        yield "word-level estimator: no estimator shipped"
        return
    yield "| the estimator alone, at false alarms of | errors | " + " | ".join(f"{a:g} %" for a in ALARMS) + " |"
    yield "|---" * (2 + len(ALARMS)) + "|"
    for code in estimator.languages:
        faithful = []
        for source, version in data.faithful(shared, code, train=True):
            judged = estimator.judge(source, version, code)
            faithful.append(max((d.wrong for d in (*judged.source, *judged.version)), default=0.0))
        found: dict[str, list[float]] = {}
        for item in data.gold(shared, code, train=True):
            judged = estimator.judge(item.source, item.bad, code)
            doubts = _doubts_in(judged.source, item.source, item.source_span)
            doubts += _doubts_in(judged.version, item.bad, item.bad_span)
            found.setdefault(item.category, []).append(max(doubts, default=0.0))
        bars = [float(np.quantile(faithful, 1 - share / 100)) for share in ALARMS]
        words = [doubt for category in CATEGORIES for doubt in found.get(category, [])]
        for title, worst in (("all four categories of words", words), *found.items()):
            cells = (f"{100 * sum(x > bar for x in worst) / max(1, len(worst)):.1f} %" for bar in bars)
            yield f"| {code}, {title} | {len(worst)} | " + " | ".join(cells) + " |"


def _doubts_in(doubts: Sequence[Doubt], text: str, part: str) -> list[float]:
    """How wrong the words are that a part of a text touches."""
    at = text.find(part) if part else -1
    return [d.wrong for d in doubts if at >= 0 and d.start < at + len(part) and at < d.end]


def _shipped(engine: Engine) -> tuple[str, str, str]:
    hits = [
        (name, hit) for code in data.TARGETS for name, found in heldout.recall(engine, code).items() for hit in found
    ]
    false = [
        bool(accuracy.alerts(engine, source, text, code))
        for code in data.TARGETS
        for source, text in heldout.faithful(code)
    ]
    words, facts = ([hit for name, hit in hits if name in group] for group in (accuracy.WORDS, accuracy.FACTS))
    return _share(words), _share(facts), _share(false)


def _share(hits: Sequence[bool]) -> str:
    return f"{100 * sum(hits) / max(len(hits), 1):.1f} % ({sum(hits)}/{len(hits)})"


if __name__ == "__main__":
    print("\n".join(witness_table()))
    print()
    print("\n".join(estimator_table(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared"))))
