"""All rules in one list, for documentation and configuration."""

from __future__ import annotations

from checker.checks import completeness, dates, document, integrity, meaning, quantities, untranslated
from checker.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    *document.RULES,
    *integrity.RULES,
    *untranslated.RULES,
    *dates.RULES,
    *quantities.RULES,
    *meaning.RULES,
    *completeness.RULES,
)
