"""All rules in one list, for documentation and configuration."""

from __future__ import annotations

from checker.checks import (
    certainty,
    completeness,
    dates,
    document,
    integrity,
    meaning,
    names,
    polarity,
    quantities,
    roles,
    scope,
    terminology,
    untranslated,
)
from checker.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    *document.RULES,
    *integrity.RULES,
    *untranslated.RULES,
    *terminology.RULES,
    *dates.RULES,
    *quantities.RULES,
    *names.RULES,
    *polarity.RULES,
    *certainty.RULES,
    *scope.RULES,
    *roles.RULES,
    *meaning.RULES,
    *completeness.RULES,
)
