"""Confidences from labelled sentences: the mathematics, and the whole way on a few sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.checks.confidences import load_confidences
from checker.engine import Engine
from checker.languages import TARGETS
from checker.training.confidences import (
    PRIOR,
    STEP,
    Judged,
    Labelled,
    Sums,
    calibration_error,
    confidences_of,
    cross_validated,
    fit,
    fit_steps,
    isotonic,
    measure,
    read_file,
    reliability,
    to_json,
)


@pytest.mark.parametrize(
    ("shares", "expected"),
    [
        ([], []),
        ([(0.5, 1)], [0.5]),
        ([(0.1, 1), (0.5, 1), (0.9, 1)], [0.1, 0.5, 0.9]),
        ([(0.6, 1), (0.4, 1)], [0.5, 0.5]),
        ([(0.6, 3), (0.2, 1)], [0.5, 0.5]),
        ([(0.9, 1), (0.5, 1), (0.1, 1)], [0.5, 0.5, 0.5]),
        ([(0.2, 1), (0.8, 1), (0.6, 1), (0.9, 1)], [0.2, 0.7, 0.7, 0.9]),
        ([(0.5, 1), (0.5, 2)], [0.5, 0.5]),
        ([(0.7, 1), (0.8, 1), (0.3, 2)], [0.525, 0.525, 0.525]),  # pooled backwards too
    ],
)
def test_isotonic(shares: list[tuple[float, float]], expected: list[float]) -> None:
    assert isotonic(shares) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("sums", "prior", "expected"),
    [
        (Sums(), 0.9, 0.9),
        (Sums(PRIOR, PRIOR, PRIOR), 0.5, 0.75),
        (Sums(PRIOR, 0.1 * PRIOR, 0.0), 0.5, 0.25),  # the number of findings counts, not what they weigh
        (Sums(1000 * PRIOR, 1000 * PRIOR, 0), 0.9, pytest.approx(0.0, abs=0.001)),
    ],
)
def test_shrunk(sums: Sums, prior: float, expected: float) -> None:
    assert sums.shrunk(prior) == expected


def points(*rows: tuple[float, int, int]) -> dict[float, Sums]:
    return {stated: Sums(count, count, right) for stated, right, count in rows}


@pytest.mark.parametrize(
    ("rows", "starts"),
    [
        ([(0.9, 5, 5)], [0.9]),
        ([(0.5, 0, STEP), (0.9, STEP, STEP)], [0.5, 0.9]),
        ([(0.9, STEP, STEP), (0.5, 0, STEP)], [0.5, 0.9]),  # in whatever order they come
        ([(0.5, 0, STEP), (0.9, 3, 3)], [0.5]),  # too few for a step of their own
        ([(0.5, 0, 3), (0.6, 0, STEP), (0.9, STEP, STEP)], [0.5, 0.9]),
        ([(0.5, STEP, STEP), (0.9, 0, STEP)], [0.5]),  # falling: pooled
    ],
)
def test_steps(rows: list[tuple[float, int, int]], starts: list[float]) -> None:
    steps = fit_steps(points(*rows), 0.7)
    assert [start for start, _ in steps] == starts
    assert [share for _, share in steps] == sorted(share for _, share in steps)


def test_no_finding_is_certain() -> None:
    assert fit_steps(points((0.9, 5000, 5000)), 1.0) == ((0.9, 0.99),)


def judged(stated: float, right: bool, number: int, level: str = "critical", rule: str = "word") -> Judged:
    return Judged("en", f"item-{number}", rule, level, stated, right, in_wrong=True)


def test_few_findings_keep_what_is_stated() -> None:
    assert fit([(judged(0.9, True, n), 1.0) for n in range(4)]) == {("word", "critical"): ()}
    (step,) = fit([(judged(0.9, False, n), 1.0) for n in range(5)])["word", "critical"]
    assert step[1] == round(PRIOR * 0.9 / (PRIOR + 5), 2)


def test_a_level_is_drawn_towards_the_other_alarms_of_its_rule() -> None:
    wrong = [(judged(0.9, False, n), 1.0) for n in range(60)]
    lone = fit([(judged(0.9, True, 99, "major"), 1.0), *wrong])
    ((_, share),) = lone["word", "major"]
    assert share < 0.4
    hint = fit([*((judged(0.9, True, n, "hint"), 1.0) for n in range(5)), *wrong])
    assert hint["word", "hint"][0][1] > 0.9  # hints are another matter


def test_reliability() -> None:
    told = [(0.9, True, 1.0), (0.9, False, 1.0), (0.1, False, 2.0), (1.0, True, 1.0)]
    bins = reliability(told)
    assert [(b.start, b.count, b.total, b.confidence, b.right) for b in bins] == [
        (0.0, 1, 2.0, 0.1, 0.0),
        (0.9, 2, 2.0, 0.9, 0.5),
        (0.95, 1, 1.0, 1.0, 1.0),
    ]
    assert calibration_error(told) == pytest.approx((2 * 0.1 + 2 * 0.4) / 5)
    assert calibration_error([]) == 0.0


def test_cross_validation_leaves_the_item_out() -> None:
    """A sentence whose findings are all right does not vouch for itself."""
    alone = [(judged(0.9, True, 7), 1.0) for _ in range(50)]
    assert [share for _, _, share in cross_validated(alone)] == [0.9] * 50
    findings = [(judged(0.9, n % 2 == 0, n), 1.0) for n in range(200)]
    told = list(cross_validated(findings))
    assert len(told) == 200
    assert calibration_error((share, f.right, w) for f, w, share in told) < 0.05


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(hints=True, calibrated=False)


def test_measurement(engine: Engine) -> None:
    """A planted number is right; the same finding on a faithful version, or elsewhere, is wrong."""
    sentence = Labelled(
        "en",
        "one",
        "Sebanyak 340 pengungsi tinggal di 12 tenda di Cianjur.",
        ("Some 340 displaced people live in 12 tents in Cianjur.",),
        (("Some 430 displaced people live in 12 tents in Cianjur.", "430"),),
        "number",
        "340",
    )
    found = measure(engine, [sentence])
    assert found.sentences == {("en", False): 1, ("en", True): 1}
    assert found.planted == {("number", "en"): 1}
    assert found.found["number-value", "number", "en", True] == 1
    assert [(f.rule, f.right) for f in found.findings if f.rule == "number-value"] == [("number-value", True)]
    wrong = ((sentence.wrong[0][0], "Cianjur"),)
    elsewhere = measure(engine, [Labelled("en", "one", sentence.source, sentence.faithful, wrong, "name", "Cianjur")])
    assert [(f.right, f.in_wrong) for f in elsewhere.findings if f.rule == "number-value"] == [(False, True)]
    faithful = measure(engine, [Labelled("en", "one", sentence.source, (sentence.wrong[0][0],))])
    assert {(f.right, f.in_wrong) for f in faithful.findings} == {(False, False)}


def test_an_alarm_of_the_faithful_version_is_no_find(engine: Engine) -> None:
    source, version = "Ada 340 pengungsi di Cianjur.", "There are 430 displaced people in Cianjur."
    found = measure(engine, [Labelled("en", "one", source, (version,), ((version, "430"),), "number", "340")])
    assert found.findings
    assert not any(f.right for f in found.findings)
    assert not found.found


def test_file_and_back(engine: Engine, tmp_path: Path) -> None:
    """What is written is read again as it was, and is the same every time."""
    row = {
        "source": "Ada 340 pengungsi di Cianjur.",
        "good": "There are 340 displaced people in Cianjur.",
        "bad": "There are 430 displaced people in Cianjur.",
        "bad_span": "430",
        "source_span": "340",
        "category": "number",
    }
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(json.dumps(row) for _ in range(6)), "utf-8")
    texts = []
    for _ in range(2):
        measurement = measure(engine, read_file(path, "en"))
        for code in TARGETS:
            measurement.sentences[code, False] += 1
        measured = confidences_of(measurement)
        texts.append(to_json(measured))
    assert texts[0] == texts[1]
    written = tmp_path / "confidences.json"
    written.write_text(texts[0], "utf-8")
    read = load_confidences(written)
    assert read == measured
    assert read.rules["number-value"].found == {"number": {"en": (6, 6)}}
    assert read.confidence("number-value", "critical", 0.9) > 0.9
