"""What a desk decides: rules off or of another severity, patterns, thresholds, through the whole engine."""

from __future__ import annotations

import pytest

from checker.config import Settings
from checker.engine import Engine
from checker.policy import Policy
from tests.support import finding

BANNED = ("Kementerian melarang TikTok Shop beroperasi.", "The ministry has allowed TikTok Shop to operate.")

CASES = [
    (Settings(), "number-value", "en", "major"),
    (Settings(rules={"number-value": "off"}), "number-value", "en", None),
    (Settings(rules={"number-value": "off"}), "name-mismatch", "en", "major"),
    (Settings(rules={"number-value": "minor"}), "number-value", "en", "minor"),
    (Settings(languages={"ar": {"number-value": "critical"}}), "number-value", "ar", "critical"),
    (Settings(languages={"ar": {"number-value": "critical"}}), "number-value", "en", "major"),
    (Settings(rules={"number-value": "off"}, languages={"ar": {"number-value": "on"}}), "number-value", "ar", "major"),
    (Settings(ignore=(r"21 \w+",)), "number-value", "en", None),
    (Settings(ignore=("21",)), "number-value", "en", "major"),
]


@pytest.mark.parametrize(("settings", "rule", "language", "expected"), CASES)
def test_policy(settings: Settings, rule: str, language: str, expected: str | None) -> None:
    kept = list(Policy(settings).apply([finding(rule, source="21 orang", translation="12 people")], language))
    assert [f.severity.label for f in kept] == ([expected] if expected else [])


def test_rules_are_switched_off_before_the_score() -> None:
    plain = Engine().check_pair(*BANNED, "en")
    rules = {f.rule for f in plain.findings}
    assert rules
    quiet = Engine(settings=Settings(rules=dict.fromkeys(rules, "off"))).check_pair(*BANNED, "en")
    assert not rules & {f.rule for f in quiet.findings}
    assert quiet.fidelity > plain.fidelity


def test_thresholds_move_suspicions() -> None:
    deaf = Settings(thresholds={"en": {"substitution": 50.0, "omission": 50.0, "addition": 50.0}})
    assert not any(f.rule.startswith("meaning") for f in Engine(settings=deaf).check_pair(*BANNED, "en").findings)
