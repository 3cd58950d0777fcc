"""GitHub workflow commands: an annotation a finding, shown beside the line in a pull request."""

from __future__ import annotations

from collections import Counter

from checker.article import ArticleResult
from checker.findings import Severity
from checker.report.places import Located, located

COMMANDS = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "notice"}
#: GitHub shows this many annotations of a kind for one step and drops the others without a word.
CAP = 10


def render(result: ArticleResult, signature: str) -> str:
    """The findings as annotations, the worst first, at most ``CAP`` of a kind, and a note on how many more there are.

    The last line is for the log: the verdicts and the signature.
    """
    found = sorted(located(result), key=lambda item: (-item.finding.severity, -item.finding.confidence))
    total = Counter(COMMANDS[item.finding.severity] for item in found)
    left = dict.fromkeys(COMMANDS.values(), CAP)
    if any(n > CAP for n in total.values()):
        left["notice"] -= 1  # room for the note
    out = []
    hidden: Counter[str] = Counter()
    for item in found:
        command = COMMANDS[item.finding.severity]
        if left[command]:
            left[command] -= 1
            out.append(_annotation(command, item))
        else:
            hidden[item.finding.severity.label] += 1
    if hidden:
        listed = ", ".join(f"{n} more {label}" for label, n in hidden.items())
        out.append(f"::notice title=checker::{message(f'{listed}: GitHub shows {CAP} of a kind, see the full report')}")
    verdicts = ", ".join(f"{v.document.language} {v.verdict.value} ({v.fidelity:.0f})" for v in result.versions)
    out.append(f"checker: {verdicts} [{signature}]")
    return "\n".join(out) + "\n"


def _annotation(command: str, item: Located) -> str:
    properties: dict[str, object] = {
        "file": item.document.path,
        "line": item.place.line,
        "endLine": item.place.end_line,
    }
    if item.place.line == item.place.end_line:  # GitHub wants columns only within a line.
        properties |= {"col": item.place.column, "endColumn": item.place.end_column}
    properties["title"] = f"{item.finding.severity.label}: {item.finding.rule}"
    listed = ",".join(f"{name}={property_value(str(value))}" for name, value in properties.items())
    return f"::{command} {listed}::{message(item.finding.message)}"


def message(text: str) -> str:
    """Text as the message of a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def property_value(text: str) -> str:
    """Text as a property of a workflow command."""
    return message(text).replace(":", "%3A").replace(",", "%2C")
