"""What a pattern cannot do without."""

from __future__ import annotations

import pytest

from checker.facts.triggers import DIGIT, YEAR, triggers

_MONTHS, _UNITS = frozenset({"May", "June"}), frozenset({"day", "week"})
SLOTS = {
    "month": _MONTHS,
    "day": frozenset({DIGIT}),
    "year": frozenset({YEAR}),
    "n": frozenset({DIGIT, "two", "three"}),
    "unit": _UNITS,
    "part": frozenset[str](),
}
TEMPLATES = [
    ("{day} {month}", (_MONTHS, {DIGIT})),
    ("(?:the )?{month}(?:,? {year})?", (_MONTHS,)),
    ("{month}?{year}", ({YEAR},)),
    ("{n} {unit}", (SLOTS["n"], _UNITS)),
    (r"\({day}/{day2}\)", ({"("}, {")"}, {"/"}, {DIGIT})),
    (r"(?:in|since) ⟨{month}⟩(?! {year})", (_MONTHS, {"in", "since"})),
    (r"(?<!{year}){day}(?=,)", ({DIGIT},)),
    ("{month}|{day}", ({*_MONTHS, DIGIT},)),
    ("(?:{month} )?x?|{day}", ()),
    ("(?:(?:first|last) )?quarters?", ({"quarter"},)),
    ("before {part}", ({"before"}, set[str]())),
    ("a[bc]d{2}", ({"a"}, {"d"})),
    ("(?P<to>till){1,2}", ({"till"},)),
    ("年{day}日", ({"年"}, {"日"}, {DIGIT})),
    (r"\bat\s+the ⟨end⟩\s{0,2}of\b", ({"at the end"}, {"of"})),
    ("an? hour's (?:walk )?or more", ({"a"}, {"hour's"}, {"or more"})),
    (r"(?:no\.|article)\s*\d+[a-z]?|24/7", ({"no.", "article", "24/7"},)),
    ("[1-4] of them", ({DIGIT}, {"of them"})),
    (r"(?:^|[.;:] )both", ({"both"},)),
]


@pytest.mark.parametrize(("template", "expected"), TEMPLATES, ids=[t for t, _ in TEMPLATES])
def test_triggers(template: str, expected: tuple[frozenset[str] | set[str], ...]) -> None:
    assert triggers(template, SLOTS) == frozenset(map(frozenset, expected))


def test_unknown_escapes_are_refused() -> None:
    with pytest.raises(ValueError, match="escape"):
        triggers(r"caf\u00e9")
