"""What a batch comes to: counts by language, rule, severity, verdict and day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from checker.findings import NEVER, Severity

VERDICTS = ("pass", "review", "block")
SEVERITIES = ("critical", "major", "minor")


@dataclass
class Summary:
    """Counts over answers; ``verdicts`` by language and by day, ``rules`` by severity."""

    articles: int = 0
    versions: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)
    verdicts: dict[str, Counter[str]] = field(default_factory=dict)
    days: dict[str, Counter[str]] = field(default_factory=dict)
    rules: dict[str, Counter[str]] = field(default_factory=dict)
    fidelity: dict[str, list[float]] = field(default_factory=dict)

    def reaches(self, level: str) -> bool:
        """Whether any finding has at least a severity, named by its label; never for ``never``."""
        if level == NEVER:
            return False
        bar = Severity.parse(level)
        return any(count and Severity.parse(s) >= bar for counts in self.rules.values() for s, count in counts.items())

    def below(self, least: float) -> int:
        """How many versions have a lower fidelity."""
        return sum(fidelity < least for found in self.fidelity.values() for fidelity in found)

    @staticmethod
    def total(rows: Mapping[str, Counter[str]]) -> Counter[str]:
        """The sum of the rows of a table."""
        return sum(rows.values(), Counter())

    def add(self, record: dict[str, Any]) -> None:
        """Counts an answer."""
        self.articles += 1
        self.failed += [(record["id"], problem) for problem in record.get("problems", ())]
        for version in record.get("versions", ()):
            self.versions += 1
            code, verdict = version["language"], version["verdict"]
            self.verdicts.setdefault(code, Counter())[verdict] += 1
            self.fidelity.setdefault(code, []).append(version["fidelity"])
            if record.get("day"):
                self.days.setdefault(record["day"], Counter())[verdict] += 1
            for found in version["findings"]:
                self.rules.setdefault(found["rule"], Counter())[found["severity"]] += 1


def summarise(records: Iterable[dict[str, Any]]) -> Summary:
    """The summary of answers."""
    summary = Summary()
    for record in records:
        summary.add(record)
    return summary
