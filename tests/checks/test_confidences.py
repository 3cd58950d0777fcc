"""Measured confidences: what a finding gets, which finding is kept, and a file that is missing or damaged."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checker.checks import without_repeats
from checker.checks.catalogue import PLANTED, RULES
from checker.checks.confidences import CONFIDENCES_FILE, Confidences, Level, MeasuredRule, load_confidences
from checker.engine import Engine
from checker.evidence.models import models_dir
from checker.evidence.store import ModelError
from checker.findings import Category, Finding, Severity, Span
from checker.languages import TARGETS

SHIPPED = models_dir() / "lexicon" / CONFIDENCES_FILE
MEASURED = Confidences(
    {
        "word": MeasuredRule(
            {
                "critical": Level({"en": (9, 1, 0)}, ((0.8, 0.5), (0.9, 0.75))),
                "minor": Level({"en": (1, 0, 0)}, ()),
                "hint": Level({"en": (1, 9, 10)}, ((0.4, 0.1),)),
            },
            {},
        )
    },
    dict.fromkeys(TARGETS, (40, 10)),
    {},
)


@pytest.mark.parametrize(
    ("rule", "level", "stated", "expected"),
    [
        ("word", "critical", 0.8, 0.5),
        ("word", "critical", 0.89, 0.5),
        ("word", "critical", 0.9, 0.75),
        ("word", "critical", 1.0, 0.75),
        ("word", "critical", 0.4, 0.25),  # below what was measured: in proportion
        ("word", "major", 0.95, 0.75),  # an alarm of the same rule stands in
        ("word", "minor", 0.6, 0.6),  # too few findings
        ("word", "hint", 0.5, 0.1),
        ("other", "critical", 0.97, 0.97),  # never measured
    ],
)
def test_confidence(rule: str, level: str, stated: float, expected: float) -> None:
    assert MEASURED.confidence(rule, level, stated) == expected


def test_precision_weighs_faithful_versions() -> None:
    hints = MEASURED.rules["word"].levels["hint"]
    assert MEASURED.precision(hints) == 1 / (1 + 9 + 10 * 10 / 40)
    assert MEASURED.precision(Level({"en": (0, 0, 4)}, ())) == 0.0


def finding(rule: str, confidence: float, severity: Severity = Severity.CRITICAL) -> Finding:
    return Finding(rule, Category.MISTRANSLATION, severity, confidence, "message", Span("kata", 0, 4))


def test_calibrated_findings_keep_what_was_stated() -> None:
    (once,) = MEASURED.calibrated([finding("word", 0.9)])
    assert (once.confidence, once.stated) == (0.75, 0.9)
    assert MEASURED.calibrated([once]) == [once]
    hint = replace(finding("word", 0.5, Severity.MINOR), hint=True)
    assert MEASURED.calibrated([hint])[0].confidence == 0.1


def test_what_is_kept_goes_by_what_was_stated() -> None:
    stated = [finding("word", 0.9), finding("other", 0.85)]
    assert without_repeats(stated)[0].rule == "word"
    calibrated = MEASURED.calibrated(stated)
    assert [f.confidence for f in calibrated] == [0.75, 0.85]
    assert without_repeats(calibrated)[0].rule == "word"


@pytest.mark.parametrize(
    ("source", "translation", "language"),
    [
        ("Polisi menahan tujuh orang di Ambon.", "Police detained nine people in Ambon.", "en"),
        ("Bupati membantah tuduhan itu.", "Le préfet a confirmé cette accusation.", "fr"),
        ("Harga cabai naik.", "辣椒价格下跌。", "zh"),
        ("Jembatan itu tidak rusak.", "الجسر تضرر.", "ar"),
        ("Kapal itu tiba di Sorong hari Senin.", "船は火曜日にソロンに到着した。", "ja"),
    ],
)
def test_only_confidences_differ(source: str, translation: str, language: str) -> None:
    """The engine finds the same with measured confidences and without, in the same order."""
    engines = Engine(hints=True), Engine(hints=True, calibrated=False)
    measured, stated = (engine.check_pair(source, translation, language).findings for engine in engines)
    assert measured
    assert [replace(f, confidence=f.rank, stated=None) for f in measured] == [replace(f, stated=None) for f in stated]
    assert all(0 <= f.confidence <= 1 for f in measured)


def test_shipped_confidences() -> None:
    """Every measured rule exists, steps rise, and more was found with hints than without."""
    measured = load_confidences(SHIPPED)
    known = {rule.id for rule in RULES}
    assert set(measured.rules) <= known
    assert set(PLANTED) <= known
    assert {category for kinds in PLANTED.values() for category in kinds} == set(measured.planted)
    for rule in measured.rules.values():
        for category, hits in rule.found.items():
            assert all(alarms <= every <= measured.planted[category][c] for c, (alarms, every) in hits.items())


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    data = json.loads(SHIPPED.read_text("utf-8"))
    change(data)
    return json.dumps(data).encode()


def level(data: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = data["rules"]["number-value"]["levels"]["critical"]
    return found


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no JSON"),
        (b"\xff\xfe", "no UTF-8"),
        (b"[]", "sentences are missing"),
        (b"{}", "sentences are missing"),
        (changed(lambda d: d["sentences"].pop("ja")), "sentences are missing"),
        (changed(lambda d: d.pop("planted")), "planted errors are missing"),
        (changed(lambda d: d.update(rules=[])), "rules are missing"),
        (changed(lambda d: level(d).pop("steps")), "'number-value' are missing"),
        (changed(lambda d: level(d).update(steps=[{"from": 0.9, "right": 1.2}])), "'number-value'"),
        (changed(lambda d: level(d).update(steps=[{"from": 0.9, "right": True}])), "'number-value'"),
        (changed(lambda d: level(d).update(steps=[{"from": 0.0, "right": 0.5}])), "'number-value'"),
        (
            changed(lambda d: level(d).update(steps=[{"from": 0.8, "right": 0.9}, {"from": 0.9, "right": 0.8}])),
            "'number-value'",
        ),
        (changed(lambda d: level(d)["findings"]["en"].update(right=-1)), "'number-value'"),
    ],
    ids=range(13),
)
def test_damaged_confidences(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / CONFIDENCES_FILE
    path.write_bytes(content)
    with pytest.raises(ModelError, match=message) as caught:
        load_confidences(path)
    assert "Reinstall the package or run `checker train confidences`" in str(caught.value)


def test_missing_confidences(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="is missing: reinstall the package or run `checker train confidences`"):
        load_confidences(tmp_path / CONFIDENCES_FILE)


def test_the_package_holds_the_models() -> None:
    """The wheel takes all folders of models but the weights that only training goes on from."""
    import tomllib

    project = Path(__file__).parents[2]
    built = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]
    taken = {place for place in built["wheel"]["force-include"] if place.startswith("models")}
    folders = {f"models/{path.name}" for path in (project / "models").iterdir() if path.is_dir()}
    assert taken == folders - {"models/unconverted"} and "models/lexicon" in taken
    assert SHIPPED.is_file()
