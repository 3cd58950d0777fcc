"""From the confidence that a rule states to the share of such findings that were right.

A rule states a number that its author set, or, for the fitted suspicions, the measured share among the best candidates
of sentences. Neither is comparable between rules. ``models/lexicon/confidences.json``, written by
``checker train confidences``, holds for each rule and level what became of its findings on annotated sentences: from
which stated confidence on which share was right, on sentences of which half hold an error. A rule or level without
enough findings keeps what it states.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from checker.checks.weights import number, read_json
from checker.evidence.store import ModelError
from checker.findings import Finding
from checker.languages import TARGETS

CONFIDENCES_FILE = "confidences.json"
#: The levels of a finding: its severity, or that it is a hint.
HINT = "hint"
LEVELS = ("critical", "major", "minor", HINT)
#: Alarms of one rule, whose measured shares stand in for each other.
_SIBLINGS = {"critical": "major", "major": "critical"}
_REMEDY = "reinstall the package or run `checker train confidences`"

#: Findings by what became of them: right, wrong in a sentence with an error elsewhere, wrong in a faithful one.
Tally = tuple[int, int, int]


def level_of(finding: Finding) -> str:
    """The level under which a finding is measured."""
    return HINT if finding.hint else finding.severity.label


@dataclass(frozen=True, slots=True)
class Level:
    """What was measured of a rule's findings of one level.

    ``findings`` are tallies by language. ``steps`` are pairs (stated confidence from which the step counts, share of
    right findings), both rising; none where the findings were too few.
    """

    findings: dict[str, Tally]
    steps: tuple[tuple[float, float], ...]

    def confidence(self, stated: float) -> float:
        """The measured share at a stated confidence; below the lowest step it falls in proportion."""
        if not self.steps:
            return stated
        at = bisect_right(self.steps, (stated, 2.0)) - 1
        if at >= 0:
            return self.steps[at][1]
        lowest, share = self.steps[0]
        return round(share * stated / lowest, 2)

    def total(self) -> Tally:
        """The tally of all languages."""
        right, beside, faithful = (sum(t[n] for t in self.findings.values()) for n in range(3))
        return right, beside, faithful


@dataclass(frozen=True, slots=True)
class MeasuredRule:
    """A rule's levels, and the planted errors that it found.

    ``found`` holds by category of error and language how many wrong versions got an alarm, and how many a finding of
    any level, hints included, on the planted words.
    """

    levels: dict[str, Level]
    found: dict[str, dict[str, tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Confidences:
    """All measured rules.

    ``sentences`` are the faithful and the wrong versions by language, ``planted`` the wrong ones by category and
    language.
    """

    rules: dict[str, MeasuredRule]
    sentences: dict[str, tuple[int, int]]
    planted: dict[str, dict[str, int]]

    def confidence(self, rule: str, level: str, stated: float) -> float:
        """The measured share of findings like this one that were right; what was stated where none was measured."""
        measured = self.rules.get(rule)
        if measured is None:
            return stated
        found = measured.levels.get(level) or measured.levels.get(_SIBLINGS.get(level, ""))
        return found.confidence(stated) if found is not None else stated

    def calibrated(self, findings: Iterable[Finding]) -> list[Finding]:
        """The findings with their measured confidence; what the rule stated is kept in ``stated``.

        Measured once: a finding that has been here before stays as it is.
        """
        return [
            finding
            if finding.stated is not None
            else replace(
                finding,
                confidence=self.confidence(finding.rule, level_of(finding), finding.confidence),
                stated=finding.confidence,
            )
            for finding in findings
        ]

    def faithful_weight(self, language: str) -> float:
        """What a faithful version counts where a wrong one counts 1, so that each kind makes half of the sentences."""
        faithful, wrong = self.sentences[language]
        return wrong / max(faithful, 1)

    def precision(self, level: Level) -> float:
        """The share of a level's findings that were right, on sentences of which half hold an error."""
        right = sum(t[0] for t in level.findings.values())
        wrong = sum(t[1] + t[2] * self.faithful_weight(code) for code, t in level.findings.items())
        return right / (right + wrong) if right else 0.0


#: Nothing is measured: every rule keeps what it states.
UNMEASURED = Confidences({}, {}, {})


def load_confidences(path: Path) -> Confidences:
    """Reads what was measured.

    Raises:
        ModelError: the file is missing or damaged.
    """
    data = read_json(path, _REMEDY)
    what = "sentences"
    try:
        sentences = {code: _counts(data["sentences"][code], ("faithful", "wrong")) for code in TARGETS}
        what = "planted errors"
        planted = {
            category: {code: _count(n) for code, n in counts.items()} for category, counts in data["planted"].items()
        }
        rules = {}
        what = "rules"
        for rule, row in data["rules"].items():
            what = f"findings of {rule!r}"
            rules[rule] = MeasuredRule(
                {level: _level(row["levels"][level]) for level in LEVELS if level in row["levels"]},
                {
                    category: {code: _counts(n, ("alarms", "all")) for code, n in counts.items()}
                    for category, counts in row["found"].items()
                },
            )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise ModelError(
            f"model file {path} is damaged: the {what} are missing or incomplete. {_REMEDY.capitalize()}"
        ) from None
    return Confidences(rules, sentences, planted)


def _level(row: dict[str, Any]) -> Level:
    steps = tuple((_share(step["from"]), _share(step["right"])) for step in row["steps"])
    if any(a[0] >= b[0] or a[1] > b[1] for a, b in pairwise(steps)):
        raise ValueError("the steps do not rise")
    if steps and steps[0][0] == 0:
        raise ValueError("a step begins at nothing")
    findings = {}
    for code, tally in row["findings"].items():
        right, beside, faithful = (_count(tally[name]) for name in ("right", "beside", "faithful"))
        findings[code] = (right, beside, faithful)
    return Level(findings, steps)


def _counts(row: dict[str, Any], names: tuple[str, str]) -> tuple[int, int]:
    return _count(row[names[0]]), _count(row[names[1]])


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"{value!r} is no count")
    return value


def _share(value: object) -> float:
    share = number(value)
    if not 0 <= share <= 1:
        raise ValueError(f"{value!r} is no share")
    return share
