"""All rules in one list, for documentation and configuration."""

from __future__ import annotations

from checker.checks import completeness, document, integrity, meaning, untranslated
from checker.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    *document.RULES,
    *integrity.RULES,
    *untranslated.RULES,
    *meaning.RULES,
    *completeness.RULES,
)
