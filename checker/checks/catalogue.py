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

#: The categories of planted errors (``corpora/``) that a rule is there to find; its recall is measured on them. Rules
#: about whole versions and broken text find what is no error of a single sentence.
PLANTED: dict[str, tuple[str, ...]] = {
    "untranslated-word": ("untranslated",),
    "wrong-script": ("untranslated",),
    "date-value": ("date-time",),
    "time-value": ("date-time",),
    "relative-time": ("date-time",),
    "number-value": ("number",),
    "currency-value": ("unit-currency",),
    "unit-value": ("unit-currency",),
    "name-mismatch": ("name",),
    "name-translated": ("name",),
    "name-missing": ("name",),
    "negation-lost": ("negation",),
    "negation-added": ("negation",),
    "modality-changed": ("modality-attribution",),
    "attribution-lost": ("modality-attribution",),
    "quantifier-changed": ("quantifier-scope",),
    "roles-swapped": ("role-swap",),
    "polarity-flipped": ("mistranslation-verb", "mistranslation-noun"),
    "meaning-contrast": ("mistranslation-verb", "mistranslation-noun"),
    "meaning-unsupported": ("mistranslation-verb", "mistranslation-noun"),
    "omission-phrase": ("omission",),
    "addition-phrase": ("addition",),
}
