"""Runs of translated words without origin: where they begin and end, and what leads to them."""

from __future__ import annotations

from functools import cache

import pytest

from checker.evidence.candidates import Suspicions
from checker.evidence.lexicon import source_lexicon, target_lexicon
from checker.evidence.matching import Matcher
from checker.evidence.runs import Run


@cache
def _matcher(code: str) -> Matcher:
    return Matcher(source_lexicon(), target_lexicon(code))


def _runs(code: str, source: str, translation: str) -> list[tuple[str, Run]]:
    matcher = _matcher(code)
    target = matcher.target(translation)
    suspicions = Suspicions(matcher.match(matcher.source(source), target), matcher)
    texts = (
        (translation[target.tokens[r.members[0]].start : target.tokens[r.members[-1]].end], r)
        for r in suspicions.additions()
    )
    return list(texts)


SOURCE = "Polisi menangkap dua pencuri motor di pasar."

#: Language, translation, the run that is expected, and features of it.
ROWS = [
    (
        "en",
        "Police arrested two motorcycle thieves at the market because of a tip-off.",
        "tip-off",
        {"strange_link": 1},
    ),
    ("en", "Police arrested two hungry motorcycle thieves at the market.", "hungry", {"strange_link": 0}),
    (
        "fr",
        "La police a arrêté deux voleurs de motos au marché grâce à un témoin anonyme.",
        "grâce à un témoin anonyme",
        {"strange_link": 1, "figures": 0},
    ),
    ("ar", "ألقت الشرطة القبض على لصي دراجات نارية في السوق بسبب شكوى.", "شكوى", {"strange_link": 1}),
    ("ar", "ألقت الشرطة القبض على لصي دراجات نارية في السوق وصادرت أسلحة.", "وصادرت أسلحة", {"attached_link": 1}),
    (
        "en",
        "Police arrested two motorcycle thieves at the market on 17 counts of fraud.",
        "counts of fraud",
        {"figures": 1},
    ),
]


@pytest.mark.parametrize(("code", "translation", "expected", "features"), ROWS, ids=[f"{r[0]} {r[2]}" for r in ROWS])
def test_runs(code: str, translation: str, expected: str, features: dict[str, float]) -> None:
    found = dict(_runs(code, SOURCE, translation))
    assert expected in found, list(found)
    for name, value in features.items():
        assert found[expected].features[name] == value, (name, found[expected].features)


@pytest.mark.parametrize(
    ("code", "translation"),
    [
        ("en", "Police arrested two motorcycle thieves at the market."),
        ("fr", "La police a arrêté deux voleurs de motos au marché."),
        ("ar", "ألقت الشرطة القبض على لصي دراجات نارية في السوق."),
    ],
)
def test_nothing_is_added(code: str, translation: str) -> None:
    assert not _runs(code, SOURCE, translation)


def test_a_connective_begins_a_run_of_its_own() -> None:
    """A reworded word before an added phrase does not belong to it."""
    texts = [
        t
        for t, _ in _runs("en", SOURCE, "Police nabbed two motorcycle thieves at a bazaar after hidden cameras failed.")
    ]
    assert "hidden cameras failed" in texts
