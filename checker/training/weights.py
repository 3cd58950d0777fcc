"""Fits the weights by which suspicions become findings, on annotated sentence pairs.

The annotated pairs (``gold/train-*.jsonl``, ``corpora/development``) hold a source, faithful versions and versions
with one planted error; short and longer ones with the plainest errors (``plain-*.jsonl``, ``news-*.jsonl``) weigh
half. A candidate is right when it overlaps the planted spans on both sides (substitution) or on its one side
(omission, addition); half-overlapping ones are left out. Faithful text without annotation adds wrong candidates: six-
way news, and human translations of the same third language (``ud-pud``, ``tico19``), whose wording is as free as that
of the references by which alarms are counted. One logistic regression a kind, pooled over the languages with an
intercept for each, five-fold cross-validated by item, three times with other folds; thresholds are quantiles of the
mean cross- validated scores on faithful sentences."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.evidence.candidates import Features, Suspicions
from checker.evidence.lexicon import SourceLexicon, TargetLexicon
from checker.evidence.matching import Matcher
from checker.languages import SOURCE, TARGETS
from checker.training.calibration import parallel_pairs

KINDS = ("substitution", "omission", "addition")
#: Planted errors that a kind of suspicion is fitted on; others are neither right nor wrong for it.
FITTED_ON = {
    "substitution": ("mistranslation-verb", "mistranslation-noun", "negation", "modality-attribution"),
    "omission": ("omission",),
    "addition": ("addition",),
}
FOLDS = 5
#: Divisions into folds over which the cross-validated scores are averaged: a threshold hangs on a few sentences.
DIVISIONS = 3
#: Inverse strength of the penalty: the fewer right candidates a kind has, the stronger.
REGULARISATION = {"substitution": 0.1, "omission": 0.03, "addition": 0.3}
#: Share of faithful sentences that a kind of suspicion may alarm, by kind of text: annotated sentences, faithful ones
#: that are worded freely on purpose, news translated sentence by sentence, references made from a third language. The
#: rules by value and class take their own share of what an editor will bear.
ALARM_SHARE = {
    "annotated": {"substitution": 0.018, "omission": 0.009, "addition": 0.006},
    "free": {"substitution": 0.009, "omission": 0.007, "addition": 0.005},
    "sixway": {"substitution": 0.012, "omission": 0.008, "addition": 0.0045},
    "reference": {"substitution": 0.010, "omission": 0.008, "addition": 0.003},
}
#: The part of these shares that a language gets: more where text that nothing was fitted on is alerted less than in
#: others, less where it is alerted more.
ALARM_PART = {"en": 1.5, "ar": 1.2, "zh": 0.62, "ja": 0.8, "fr": 0.72}
#: Hints may be so many times as frequent.
HINT_FACTOR = 5.0
PRECISION_KNOTS = 12
SIXWAY_SENTENCES = 1757
#: Human translations of which so many sentences a language are fitted on, as faithful.
PARALLEL_SOURCES = ("ud-pud", "tico19")
PARALLEL_SENTENCES = 1000
#: Kinds of faithful text whose alarms are counted apart from those of annotated sentences.
UNANNOTATED = ("sixway", "reference", "free", "parallel", "plain")
#: Those that no threshold is taken from: the tables were counted on parallel text, and plain sentences are too easy.
UNCOUNTED = ("parallel", "plain")
#: How much a plain sentence weighs: at full weight references would be alerted more for the same recall elsewhere.
PLAIN_WEIGHT = 0.5


@dataclass
class Example:
    """A sentence pair with its candidates by kind: features and whether they are right (None: left out).

    ``texts`` are the source and the translation; ``weight`` is what it counts for in the fit.
    """

    language: str
    item: str
    faithful: bool
    category: str
    candidates: dict[str, list[tuple[Features, bool | None]]] = field(default_factory=dict)
    texts: tuple[str, str] = ("", "")
    weight: float = 1.0


def overlaps(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch overlaps one of some spans."""
    return any(start < e and s < end for s, e in spans)


def annotate(
    matcher: Matcher,
    source: str,
    translation: str,
    category: str = "",
    source_spans: Sequence[tuple[int, int]] = (),
    translation_spans: Sequence[tuple[int, int]] = (),
) -> dict[str, list[tuple[Features, bool | None]]]:
    """The candidates of a pair by kind, each with whether it is right."""
    evidence = matcher.match(matcher.source(source), matcher.target(translation))
    suspicions = Suspicions(evidence, matcher)
    terms, tokens = evidence.source.terms, evidence.target.tokens
    found: dict[str, list[tuple[Features, bool | None]]] = {kind: [] for kind in KINDS}

    def label(kind: str, hits: Sequence[bool]) -> bool | None:
        if not any(hits):
            return False
        return True if all(hits) and category in FITTED_ON[kind] else None

    for s in suspicions.substitutions():
        term = terms[s.term]
        hits = (
            overlaps(term.start, term.end, source_spans),
            overlaps(tokens[s.first].start, tokens[s.last].end, translation_spans),
        )
        found["substitution"].append((s.features, label("substitution", hits)))
    for run in suspicions.omissions():
        hit = overlaps(terms[run.members[0]].start, terms[run.members[-1]].end, source_spans)
        found["omission"].append((run.features, label("omission", [hit])))
    for run in suspicions.additions():
        hit = overlaps(tokens[run.members[0]].start, tokens[run.members[-1]].end, translation_spans)
        found["addition"].append((run.features, label("addition", [hit])))
    return found


def read_examples(shared: Path, folder: Path, development: Path | None = None) -> Iterator[Example]:
    """The annotated pairs and the faithful six-way news of all languages, with their candidates.

    ``development`` holds more annotated pairs (``<xx>.jsonl``) and faithful ones (``<xx>-clean``, ``free-<xx>``).
    """
    source = SourceLexicon(folder)
    for code in TARGETS:
        matcher = Matcher(source, TargetLexicon(folder, code))
        paths = [shared / "gold" / f"train-{code}.jsonl"]
        if development is not None:
            paths += [development / f"{name}.jsonl" for name in (code, f"{code}-clean", f"free-{code}")]
        for path in paths:
            for number, row in enumerate(_rows(path)):
                if "bad" not in row:
                    row["category"] = "free"
                yield from _annotated(matcher, row, f"{path.stem}-{number}")
        if development is not None:
            for name in ("plain", "news"):
                for row in _rows(development / f"{name}-{code}.jsonl"):
                    yield from _plain(matcher, row)
        for number, row in enumerate(_rows(shared / "sixway" / "news.jsonl")):
            if number >= SIXWAY_SENTENCES:
                break
            item = f"sixway-{row['doc']}"
            yield Example(code, item, True, "sixway", annotate(matcher, row["id"], row[code]))
        for name in PARALLEL_SOURCES:
            for number, pair in enumerate(parallel_pairs(shared, name, code)):
                if number >= PARALLEL_SENTENCES:
                    break
                found = annotate(matcher, pair.source, pair.translation)
                yield Example(code, f"{name}-{number}", True, "parallel", found)
        for number, (source_text, reference) in enumerate(_references(shared, code)):
            seen = annotate(matcher, source_text, reference)
            found = {k: [(f, None) for f, _ in c] for k, c in seen.items()}
            yield Example(code, f"reference-{number}", True, "reference", found, (source_text, reference))


def _annotated(matcher: Matcher, row: dict[str, Any], item: str) -> Iterator[Example]:
    """The faithful versions and those with an error of one annotated sentence."""
    code, category, source = matcher.language.code, row.get("category", ""), row["source"]
    for name in ("good", "good2"):
        if row.get(name):
            yield Example(code, item, True, category, annotate(matcher, source, row[name]), (source, row[name]))
    for name in ("bad", "bad2"):
        if row.get(name):
            spans = _find(source, row["source_span"]), _find(row[name], row.get(f"{name}_span", ""))
            found = annotate(matcher, source, row[name], category, *spans)
            yield Example(code, item, False, category, found, (source, row[name]))


def _plain(matcher: Matcher, row: dict[str, Any]) -> Iterator[Example]:
    """The two faithful versions of a plain sentence, and those with an error each."""
    code, item, source = matcher.language.code, str(row["id"]), row["source"]
    for text in (row["good"], row["good2"]):
        found = annotate(matcher, source, text)
        yield Example(code, item, True, "plain", found, weight=PLAIN_WEIGHT)
    for error in row["errors"]:
        spans = _find(source, error["source_span"]), _find(error["bad"], error["bad_span"])
        found = annotate(matcher, source, error["bad"], error["category"], *spans)
        yield Example(code, item, False, "plain", found, weight=PLAIN_WEIGHT)


def _references(shared: Path, code: str) -> list[tuple[str, str]]:
    """FLORES dev: human translations of the same English, for thresholds only; nothing is fitted on them."""
    sides = ((shared / "data" / "dev" / f"flores-dev.{c}.txt").read_text("utf-8").splitlines() for c in (SOURCE, code))
    return list(zip(*sides, strict=True))


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _find(text: str, part: str) -> list[tuple[int, int]]:
    at = text.find(part) if part else -1
    return [(at, at + len(part))] if at >= 0 else []


@dataclass(frozen=True)
class Fit:
    """A fitted kind: weights and intercepts on raw features, and the cross-validated score of every candidate."""

    names: tuple[str, ...]
    weights: NDArray[np.float64]
    intercepts: dict[str, float]
    scores: list[list[float]]


def fit_kind(examples: Sequence[Example], kind: str, divisions: Sequence[int] = range(DIVISIONS)) -> Fit:
    """Fits one kind on all languages, with cross-validated scores for each example's candidates.

    ``divisions`` are the seeds of the divisions into folds.
    """
    names = tuple(next(f for e in examples for f, _ in e.candidates[kind]))
    rows: list[list[float]] = []
    labels: list[int] = []
    items: list[str] = []
    importance: list[float] = []
    for example in examples:
        one_hot = [float(example.language == code) for code in TARGETS]
        for features, right in example.candidates[kind]:
            rows.append([features[n] for n in names] + one_hot)
            labels.append(-1 if right is None else int(right))
            items.append(example.item)
            importance.append(example.weight)
    x, y, w = np.array(rows), np.array(labels), np.array(importance)
    distinct = sorted(set(items))
    held_out = np.zeros(len(y))
    for seed in divisions:
        order = np.random.default_rng(seed).permutation(len(distinct))
        fold_of = {item: int(order[i]) % FOLDS for i, item in enumerate(distinct)}
        folds = np.array([fold_of[i] for i in items])
        for fold in range(FOLDS):
            train = (folds != fold) & (y >= 0)
            weights, intercept = _regress(x[train], y[train], w[train], REGULARISATION[kind])
            held_out[folds == fold] += (x[folds == fold] @ weights + intercept) / len(divisions)
    weights, intercept = _regress(x[y >= 0], y[y >= 0], w[y >= 0], REGULARISATION[kind])
    scores: list[list[float]] = []
    at = 0
    for example in examples:
        n = len(example.candidates[kind])
        scores.append(held_out[at : at + n].tolist())
        at += n
    intercepts = {c: float(intercept + weights[len(names) + i]) for i, c in enumerate(TARGETS)}
    return Fit(names, weights[: len(names)], intercepts, scores)


def _regress(
    x: NDArray[np.float64], y: NDArray[np.int_], importance: NDArray[np.float64], inverse_penalty: float
) -> tuple[NDArray[np.float64], float]:
    """Logistic regression on standardised features, given back on raw ones."""
    from sklearn.linear_model import LogisticRegression

    mean, scale = x.mean(axis=0), x.std(axis=0)
    scale[scale == 0] = 1.0
    model = LogisticRegression(C=inverse_penalty, max_iter=2000).fit((x - mean) / scale, y, importance)
    weights = model.coef_[0] / scale
    return weights, float(model.intercept_[0] - weights @ mean)


def thresholds(examples: Sequence[Example], fit: Fit, kind: str) -> dict[str, dict[str, float]]:
    """Per language the scores that no more than the allowed share of faithful sentences reaches.

    Annotated sentences, freely worded ones, six-way news and references are kinds of text: the strictest threshold is
    taken.
    """
    found: dict[str, dict[str, float]] = {}
    for code in TARGETS:
        by_text: dict[str, list[float]] = {}
        for example, scores in zip(examples, fit.scores, strict=True):
            if example.language == code and example.faithful and example.category not in UNCOUNTED:
                text = example.category if example.category in UNANNOTATED else "annotated"
                by_text.setdefault(text, []).append(max(scores, default=-99.0))
        part = ALARM_PART.get(code, 1.0)
        found[code] = {
            level: max(
                float(np.quantile(best, 1 - factor * part * ALARM_SHARE[text][kind])) for text, best in by_text.items()
            )
            for level, factor in (("major", 1.0), ("hint", HINT_FACTOR))
        }
    return found


def precision_table(examples: Sequence[Example], fit: Fit, kind: str) -> list[tuple[float, float]]:
    """Share of right candidates among the best one of each sentence, at rising scores; made monotone."""
    points: list[tuple[float, bool]] = []
    for example, scores in zip(examples, fit.scores, strict=True):
        if scores and example.category not in UNANNOTATED:
            best = int(np.argmax(scores))
            right = example.candidates[kind][best][1]
            points.append((scores[best], right is not False))
    points.sort()
    table: list[tuple[float, float]] = []
    step = max(len(points) // (PRECISION_KNOTS * 4), 1)
    for at in range(0, len(points), step):
        above = points[at:]
        if len(above) < 8:
            break
        share = (sum(right for _, right in above) + 1) / (len(above) + 2)
        table.append((round(above[0][0], 3), round(max(share, table[-1][1] if table else 0.0), 3)))
    return table


def fit_weights(examples: Sequence[Example]) -> dict[str, Any]:
    """Everything that ``weights.json`` holds."""
    scorers: dict[str, Any] = {}
    for kind in KINDS:
        fit = fit_kind(examples, kind)
        scorers[kind] = {
            "weights": {n: round(float(w), 4) for n, w in zip(fit.names, fit.weights, strict=True)},
            "intercepts": {c: round(v, 4) for c, v in fit.intercepts.items()},
            "thresholds": {
                c: {k: round(v, 3) for k, v in t.items()} for c, t in thresholds(examples, fit, kind).items()
            },
            "precision": precision_table(examples, fit, kind),
        }
    return {"scorers": scorers}


def write_weights(examples: Iterable[Example], path: Path) -> None:
    """Fits and writes the weights."""
    text = json.dumps(fit_weights(list(examples)), ensure_ascii=False, indent=1)
    path.write_text(text + "\n", "utf-8")
