"""The fits of suspicions and of the witness, whole, on a few annotated sentences of each language."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import pytest

from checker.checks.weights import load_weights
from checker.checks.witnessed import LEXICAL
from checker.evidence.forced_decoding import FORCED
from checker.evidence.models import models_dir
from checker.languages import SOURCE, TARGETS
from checker.training.weights import FITTED_ON, KINDS, Example, fit_kind, read_examples, thresholds, write_weights
from checker.training.witness import fit_witness, weights_of

DEVELOPMENT = Path("corpora/development")
#: Annotated sentences of each category that a kind is fitted on, and of faithful text.
ROWS = 8
FOLDER = models_dir() / "lexicon"


def rows_of(code: str) -> list[dict[str, str]]:
    rows = [json.loads(line) for line in (DEVELOPMENT / f"{code}.jsonl").read_text("utf-8").splitlines()]
    wanted = dict.fromkeys(category for categories in FITTED_ON.values() for category in categories)
    return [row for category in wanted for row in [r for r in rows if r["category"] == category][:ROWS]]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder like that of the shared data, with a source of each kind of text."""
    folder = tmp_path_factory.mktemp("shared")
    for name in ("gold", "sixway", "data/dev"):
        (folder / name).mkdir(parents=True)
    faithful = {code: rows_of(code) for code in TARGETS}
    for code, rows in faithful.items():
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / "gold" / f"train-{code}.jsonl").write_text(lines, encoding="utf-8")
        pairs = "".join(f"{row['source']}\t{row['good']}\n" for row in rows)
        (folder / "data" / f"ud-pud.id-{code}.tsv.xz").write_bytes(lzma.compress(pairs.encode()))
        (folder / "data" / "dev" / f"flores-dev.{code}.txt").write_text(
            "".join(row["good"] + "\n" for row in rows), encoding="utf-8"
        )
    # Every language has references of sentences of its own here: any Indonesian will do for thresholds.
    (folder / "data" / "dev" / f"flores-dev.{SOURCE}.txt").write_text(
        "".join(row["source"] + "\n" for row in faithful["en"]), encoding="utf-8"
    )
    news = {
        "doc": "a",
        "id": "Polisi menahan dua nelayan.",
        "en": "Police detained two fishermen.",
        "ar": "احتجزت الشرطة صيادين اثنين.",
    }
    news |= {"zh": "警方拘留了两名渔民。", "ja": "警察は漁師2人を拘束した。", "fr": "La police a détenu deux pêcheurs."}
    (folder / "sixway" / "news.jsonl").write_text(json.dumps(news, ensure_ascii=False) + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def examples(shared: Path) -> list[Example]:
    return list(read_examples(shared, FOLDER))


def test_examples_are_labelled_by_what_was_planted(examples: list[Example]) -> None:
    for kind in KINDS:
        labels = [(e, right) for e in examples for _, right in e.candidates[kind]]
        assert any(right for _, right in labels)
        assert all(not right for e, right in labels if e.faithful)
        assert all(e.category in FITTED_ON[kind] for e, right in labels if right)
    kinds_of_text = {e.category for e in examples if e.faithful}
    assert {"sixway", "parallel", "reference"} < kinds_of_text


@pytest.mark.parametrize("kind", KINDS)
def test_planted_errors_get_higher_scores(examples: list[Example], kind: str) -> None:
    fit = fit_kind(examples, kind)
    by_label: dict[bool, list[float]] = {True: [], False: []}
    for example, scores in zip(examples, fit.scores, strict=True):
        for (_, right), score in zip(example.candidates[kind], scores, strict=True):
            if right is not None:
                by_label[right].append(score)
    assert sum(by_label[True]) / len(by_label[True]) > sum(by_label[False]) / len(by_label[False])
    for levels in thresholds(examples, fit, kind).values():
        assert levels["hint"] <= levels["major"]


def test_what_is_written_can_be_loaded(examples: list[Example], tmp_path: Path) -> None:
    write_weights(examples, tmp_path / "weights.json")
    weights = load_weights(tmp_path / "weights.json")
    assert all(set(weights[kind].intercepts) == set(TARGETS) for kind in KINDS)


def test_the_witness_is_asked_about_suspicious_sentences_only(shared: Path) -> None:
    fit = fit_witness(shared, FOLDER)
    asked = [e for e in fit.asked if any(e.candidates.values())]
    assert asked
    assert all(e.category not in {"sixway", "parallel"} for e in asked)
    scorers = weights_of(fit)["scorers"]
    assert all(LEXICAL in scorers[kind]["weights"] for kind in KINDS)
    assert not any(name.startswith(FORCED) for kind in KINDS for name in scorers[kind]["weights"])


def test_the_witness_hears_the_neural_translator_where_it_is_asked_for(shared: Path) -> None:
    fit = fit_witness(shared, FOLDER, forced=True)
    heard = {
        name
        for e in fit.asked
        for name in dict(e.candidates["substitution"][0][0] if e.candidates["substitution"] else {})
    }
    assert {f"{FORCED}{name}" for name in ("log", "gain", "drop", "margin", "rival", "sentence")} <= heard
