"""Runs single rules on the shipped models."""

from __future__ import annotations

from functools import cache

from checker.engine import Engine
from checker.findings import Finding, Severity


@cache
def engine() -> Engine:
    """The shipped models, hints included."""
    return Engine(hints=True)


def findings(source: str, translation: str, language: str) -> tuple[Finding, ...]:
    """All findings of a pair, hints included."""
    return engine().check_pair(source, translation, language).findings


def alerts(source: str, translation: str, language: str) -> list[Finding]:
    """The findings of severity major and above."""
    return [f for f in findings(source, translation, language) if f.severity >= Severity.MAJOR]
