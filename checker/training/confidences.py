"""Measures of each rule how often it is right, and makes of it the confidences of findings.

The engine checks annotated sentences (``gold/train-*.jsonl``, ``corpora/development``), faithful six-way news and the
references of FLORES dev, with default settings and hints. A finding is right where it overlaps the planted error on one
side and the faithful version has none of the same rule on the same source words; a finding on a faithful version is
wrong, and so is one elsewhere in a wrong version. Faithful versions are weighed so that half of all sentences of a
language hold an error.

The rules were made with the annotated sentences and are surer of them than of new ones; the references, for which no
rule was made (and which now and then do say something else), hold a little against that.

A rule's findings of a level (critical, major, minor, hint) are put in order of the confidence that the rule states and
cut into steps of some findings each. The share of right ones in a step is drawn towards that in the level's other
steps, this towards that in the rule's other level of alarms, and this towards what the rule states, which foretells
the share of a rule that was never measured better than the share of the other rules does: a Beta prior worth ``PRIOR``
findings each time. Shares that fall where the stated confidence rises are pooled (isotonic regression). Languages are
pooled: measured by cross-validation, a shift for each language makes the shares no better.
"""

from __future__ import annotations

import json
import zlib
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checker.checks.confidences import CONFIDENCES_FILE, HINT, LEVELS, Confidences, Level, MeasuredRule, level_of
from checker.engine import Engine
from checker.evidence.models import models_dir
from checker.findings import Finding, Span
from checker.languages import SOURCE, TARGETS

#: What a prior is worth, in findings.
PRIOR = 8
#: Findings that a step of stated confidences needs at least.
STEP = 20
#: A rule with fewer alarms, minor findings or hints keeps the confidence that it states for them.
FEWEST = 5
#: No finding is surer than this.
SUREST = 0.99
FOLDS = 5
#: Where the bins of confidence begin in which it is compared with the share of right findings.
BINS = (0.0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95)
#: Levels whose shares are drawn towards each other: a rule's alarms, its minor findings, its hints.
_KIND = {"critical": "alarm", "major": "alarm", "minor": "minor", HINT: HINT}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A source with faithful versions and wrong ones, each with its planted words (empty for an omission)."""

    language: str
    item: str
    source: str
    faithful: tuple[str, ...]
    wrong: tuple[tuple[str, str], ...] = ()
    category: str = ""
    source_span: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding and what became of it; ``in_wrong`` tells whether it stands in a version with an error."""

    language: str
    item: str
    rule: str
    level: str
    stated: float
    right: bool
    in_wrong: bool


@dataclass
class Measurement:
    """What the engine found in labelled sentences.

    ``sentences`` counts versions by language and whether they hold an error, ``planted`` the latter by category and
    language, ``found`` those with a right finding by rule, category, language and whether it is an alarm.
    """

    findings: list[Judged] = field(default_factory=list)
    sentences: Counter[tuple[str, bool]] = field(default_factory=Counter)
    planted: Counter[tuple[str, str]] = field(default_factory=Counter)
    found: Counter[tuple[str, str, str, bool]] = field(default_factory=Counter)

    def weight(self, finding: Judged) -> float:
        """What a finding counts, so that half of the sentences of its language hold an error."""
        if finding.in_wrong:
            return 1.0
        return self.sentences[finding.language, True] / self.sentences[finding.language, False]

    def weighed(self) -> list[tuple[Judged, float]]:
        """The findings with what they count."""
        return [(finding, self.weight(finding)) for finding in self.findings]


def read_labelled(shared: Path, development: Path | None, code: str) -> Iterator[Labelled]:
    """The annotated sentences of a language, and faithful ones: six-way news and the references of FLORES dev."""
    paths = [shared / "gold" / f"train-{code}.jsonl"]
    if development is not None:
        more = (development / f"{name}.jsonl" for name in (code, f"{code}-clean", f"free-{code}", f"negation-{code}"))
        paths += [path for path in more if path.is_file()]
    for path in paths:
        yield from read_file(path, code)
    for row in _rows(shared / "sixway" / "news.jsonl"):
        yield Labelled(code, f"sixway-{row['doc']}", row["id"], (row[code],))
    sides = (shared / "data" / "dev" / f"flores-dev.{side}.txt" for side in (SOURCE, code))
    for number, texts in enumerate(zip(*(path.read_text("utf-8").splitlines() for path in sides), strict=True)):
        yield Labelled(code, f"reference-{number}", texts[0], (texts[1],))


def read_file(path: Path, code: str) -> Iterator[Labelled]:
    """The annotated sentences of a file."""
    for number, row in enumerate(_rows(path)):
        wrong = tuple((row[name], row.get(f"{name}_span", "")) for name in ("bad", "bad2") if row.get(name))
        yield Labelled(
            code,
            f"{path.stem}-{code}-{number}",
            row["source"],
            tuple(row[name] for name in ("good", "good2") if row.get(name)),
            wrong,
            row.get("category", "") if wrong else "",
            row.get("source_span", ""),
        )


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def measure(engine: Engine, sentences: Iterable[Labelled]) -> Measurement:
    """What an engine finds in labelled sentences; the engine must give hints."""
    result = Measurement()
    for sentence in sentences:
        _judge(engine, sentence, result)
    return result


def _judge(engine: Engine, sentence: Labelled, result: Measurement) -> None:
    code, source = sentence.language, sentence.source
    quiet: set[tuple[str, Span | None]] = set()

    def judged(finding: Finding, right: bool, in_wrong: bool) -> Judged:
        stated = finding.confidence
        return Judged(code, sentence.item, finding.rule, level_of(finding), stated, right, in_wrong)

    for text in sentence.faithful:
        found = engine.check_pair(source, text, code).findings
        quiet |= {(f.rule, f.source) for f in found if f.source is not None}
        result.sentences[code, False] += 1
        result.findings += [judged(f, False, False) for f in found]
    for text, part in sentence.wrong:
        result.sentences[code, True] += 1
        result.planted[sentence.category, code] += 1
        hits: set[tuple[str, bool]] = set()
        for finding in engine.check_pair(source, text, code).findings:
            overlaps = _overlaps(finding.source, source, sentence.source_span)
            overlaps = overlaps or _overlaps(finding.translation, text, part)
            right = overlaps and (finding.rule, finding.source) not in quiet
            result.findings.append(judged(finding, right, True))
            if right:
                hits.add((finding.rule, _KIND[level_of(finding)] == "alarm"))
        for rule in {rule for rule, _ in hits}:
            result.found[rule, sentence.category, code, False] += 1
            result.found[rule, sentence.category, code, True] += (rule, True) in hits


def _overlaps(span: Span | None, text: str, part: str) -> bool:
    """Whether a span overlaps the first occurrence of a part of its text."""
    at = text.find(part) if part else -1
    return span is not None and at >= 0 and span.start < at + len(part) and at < span.end


@dataclass(frozen=True, slots=True)
class Sums:
    """Findings: how many, what they count together, and what the right ones count."""

    count: int = 0
    total: float = 0.0
    right: float = 0.0

    def plus(self, other: Sums, sign: int = 1) -> Sums:
        """Both together; with the sign -1, this one without the other."""
        count = self.count + sign * other.count
        return Sums(count, self.total + sign * other.total, self.right + sign * other.right)

    def shrunk(self, prior: float) -> float:
        """The share of right ones, drawn towards a prior one as by ``PRIOR`` more findings."""
        if not self.count or self.total <= 0:
            return prior
        return (self.count * self.right / self.total + PRIOR * prior) / (self.count + PRIOR)


def isotonic(shares: Sequence[tuple[float, float]]) -> list[float]:
    """Shares with their weights, made to rise: neighbours that fall are pooled (pool adjacent violators)."""
    pools: list[tuple[float, float, int]] = []
    for share, weight in shares:
        count = 1
        while pools and pools[-1][0] > share:
            before, others, members = pools.pop()
            share = (before * others + share * weight) / (others + weight)
            weight += others
            count += members
        pools.append((share, weight, count))
    return [share for share, _, count in pools for _ in range(count)]


def fit_steps(points: Mapping[float, Sums], prior: float) -> tuple[tuple[float, float], ...]:
    """Pairs of stated confidence and share, both rising; ``points`` are the findings of each stated confidence.

    The share of a step is drawn towards that of the other steps, which is drawn towards ``prior``.
    """
    steps: list[tuple[float, Sums]] = []
    for stated, tally in sorted(points.items()):
        if steps and steps[-1][1].count < STEP:
            first, before = steps.pop()
            steps.append((first, before.plus(tally)))
        else:
            steps.append((stated, tally))
    if len(steps) > 1 and steps[-1][1].count < STEP:
        _, last = steps.pop()
        first, before = steps.pop()
        steps.append((first, before.plus(last)))
    whole = _sum(tally for _, tally in steps)
    shares = [(tally.shrunk(whole.plus(tally, -1).shrunk(prior)), tally.count + PRIOR) for _, tally in steps]
    table: list[tuple[float, float]] = []
    for (stated, _), share in zip(steps, isotonic(shares), strict=True):
        rounded = min(round(share, 2), SUREST)
        if not table or rounded > table[-1][1]:
            table.append((stated, rounded))
    return tuple(table)


def _sum(tallies: Iterable[Sums]) -> Sums:
    whole = Sums()
    for tally in tallies:
        whole = whole.plus(tally)
    return whole


def fit(findings: Iterable[tuple[Judged, float]]) -> dict[tuple[str, str], tuple[tuple[float, float], ...]]:
    """The steps of each rule and level; none where the findings are too few."""
    points: dict[tuple[str, str], dict[float, Sums]] = defaultdict(lambda: defaultdict(Sums))
    for finding, weight in findings:
        mine = points[finding.rule, finding.level]
        stated = round(finding.stated, 2)
        mine[stated] = mine[stated].plus(Sums(1, weight, weight * finding.right))
    whole = {key: _sum(mine.values()) for key, mine in points.items()}
    tables = {}
    for (rule, level), mine in points.items():
        others = _sum(
            whole.get((rule, name), Sums()) for name in LEVELS if _KIND[name] == _KIND[level] and name != level
        )
        tally = whole[rule, level]
        expected = sum(stated * t.count for stated, t in mine.items()) / tally.count
        enough = tally.count + others.count >= FEWEST
        tables[rule, level] = fit_steps(mine, others.shrunk(expected)) if enough else ()
    return tables


def confidences_of(measurement: Measurement) -> Confidences:
    """Everything that ``confidences.json`` holds."""
    tables = fit(measurement.weighed())
    tallies: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    for f in measurement.findings:
        tallies[f.rule, f.level][f.language][0 if f.right else 1 if f.in_wrong else 2] += 1
    rules: dict[str, MeasuredRule] = {}
    for rule in sorted({rule for rule, _ in tallies}):
        levels = {}
        for level in LEVELS:
            counts = tallies.get((rule, level))
            if counts:
                by_language = {c: (counts[c][0], counts[c][1], counts[c][2]) for c in TARGETS if c in counts}
                levels[level] = Level(by_language, tables[rule, level])
        found: dict[str, dict[str, tuple[int, int]]] = {}
        for category, code in sorted(measurement.planted):
            n = measurement.found[rule, category, code, False]
            if n:
                alarms = measurement.found[rule, category, code, True]
                found.setdefault(category, {})[code] = (alarms, n)
        rules[rule] = MeasuredRule(levels, found)
    planted: dict[str, dict[str, int]] = {}
    for (category, code), n in sorted(measurement.planted.items()):
        planted.setdefault(category, {})[code] = n
    sentences = {c: (measurement.sentences[c, False], measurement.sentences[c, True]) for c in TARGETS}
    return Confidences(rules, sentences, planted)


ABOUT = (
    "Written by `checker train confidences`. Of a rule's findings of a level whose stated confidence is at least",
    "`from`, the share `right` was right, on sentences of which half hold an error; without steps the findings are",
    "too few and what the rule states stands. Findings by language: right ones, wrong ones beside an error, and wrong",
    "ones in faithful versions (which are weighed to make half of the sentences). Found: planted errors by category",
    "and language with an alarm of the rule, and with any finding of it. Error share: of the sentences checked.",
)


def to_json(confidences: Confidences) -> str:
    """The text of ``confidences.json``."""
    faithful, wrong = (sum(counts[n] for counts in confidences.sentences.values()) for n in range(2))
    data = {
        "about": list(ABOUT),
        "error share": round(wrong / (faithful + wrong), 3),
        "sentences": {c: {"faithful": a, "wrong": b} for c, (a, b) in confidences.sentences.items()},
        "planted": confidences.planted,
        "rules": {
            rule: {
                "levels": {
                    name: {
                        "findings": {
                            c: {"right": a, "beside": b, "faithful": g} for c, (a, b, g) in level.findings.items()
                        },
                        "steps": [{"from": stated, "right": share} for stated, share in level.steps],
                    }
                    for name, level in measured.levels.items()
                },
                "found": {
                    category: {c: {"alarms": a, "all": b} for c, (a, b) in counts.items()}
                    for category, counts in measured.found.items()
                },
            }
            for rule, measured in confidences.rules.items()
        },
    }
    return _laid_out(data, 0) + "\n"


def _laid_out(value: object, depth: int) -> str:
    """JSON with a level or a category a line."""
    pad = " " * (depth + 1)
    if depth < 4 and isinstance(value, dict) and any(isinstance(v, (dict, list)) for v in value.values()):
        rows = [f"{pad}{json.dumps(key)}: {_laid_out(v, depth + 1)}" for key, v in value.items()]
        return "{\n" + ",\n".join(rows) + "\n" + " " * depth + "}"
    if depth < 2 and isinstance(value, list):
        return "[\n" + ",\n".join(f"{pad}{json.dumps(v)}" for v in value) + "\n" + " " * depth + "]"
    return json.dumps(value, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Bin:
    """Findings of one bin of confidence: from where, how many, their weight, mean confidence, share of right ones."""

    start: float
    count: int
    total: float
    confidence: float
    right: float


#: A confidence, whether the finding was right, and what it counts.
Prediction = tuple[float, bool, float]


def reliability(predictions: Iterable[Prediction]) -> list[Bin]:
    """Bins of confidence against the share of right findings; empty ones are left out."""
    members: list[list[Prediction]] = [[] for _ in BINS]
    for prediction in predictions:
        members[bisect_right(BINS, prediction[0]) - 1].append(prediction)
    return [
        Bin(
            start,
            len(bin_),
            total := sum(weight for _, _, weight in bin_),
            sum(weight * confidence for confidence, _, weight in bin_) / total,
            sum(weight * right for _, right, weight in bin_) / total,
        )
        for start, bin_ in zip(BINS, members, strict=True)
        if bin_
    ]


def calibration_error(predictions: Iterable[Prediction]) -> float:
    """Expected calibration error: the mean distance of a bin's confidence from its share of right findings."""
    bins = reliability(predictions)
    return sum(b.total * abs(b.confidence - b.right) for b in bins) / sum(b.total for b in bins) if bins else 0.0


def cross_validated(findings: Sequence[tuple[Judged, float]]) -> Iterator[tuple[Judged, float, float]]:
    """Each finding and its weight with the confidence that it gets where its item is not measured on.

    An item is an annotated sentence with all its versions, or an article of the six-way news in all languages.
    """
    for fold in range(FOLDS):
        tables = fit((f, w) for f, w in findings if _fold(f.item) != fold)
        for f, weight in findings:
            if _fold(f.item) == fold:
                yield f, weight, Level({}, tables.get((f.rule, f.level), ())).confidence(f.stated)


def _fold(item: str) -> int:
    return zlib.crc32(item.encode()) % FOLDS


def make_confidences(shared: Path, models: Path | None, development: Path | None = None) -> Iterator[str]:
    """Measures and writes the confidences; a line for each finished step."""
    folder = models or models_dir()
    engine = Engine(folder, hints=True, calibrated=False)
    measurement = Measurement()
    for code in TARGETS:
        for sentence in read_labelled(shared, development, code):
            _judge(engine, sentence, measurement)
        faithful, wrong = measurement.sentences[code, False], measurement.sentences[code, True]
        yield f"{code}: {faithful} faithful and {wrong} wrong sentences checked"
    weighed = measurement.weighed()
    before = calibration_error((f.stated, f.right, weight) for f, weight in weighed)
    after = calibration_error((share, f.right, weight) for f, weight, share in cross_validated(weighed))
    yield f"expected calibration error: {before:.3f} stated, {after:.3f} measured (cross-validated)"
    path = folder / "lexicon" / CONFIDENCES_FILE
    path.write_text(to_json(confidences_of(measurement)), "utf-8")
    yield f"written: {path}; now write the reference of the rules anew: checker rules > docs/rules.md"
