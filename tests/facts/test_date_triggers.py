"""What a template cannot do without, and that no template is left out that a text holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.facts.date_triggers import grams_of, triggers
from checker.facts.dates import _scanner
from checker.facts.folding import fold
from checker.languages import CODES

SLOTS = {
    "month": "(?:May|June)",
    "day": r"(?<!\d)(?:3[01]|[12]\d|0?[1-9])(?!\d)",
    "year": r"(?<!\d)20\d\d(?!\d)",
    "n": r"(?:\d+|two|three)",
    "unit": "(?:day|week)",
    "part": "(?!)",
}
TEMPLATES = [
    ("{day} {month}", ("(?:May|June)", r"\d")),
    ("(?:the )?{month}(?:,? {year})?", ("(?:May|June)",)),
    ("{month}?{year}", (r"\d{4}",)),
    ("{n} {unit}", ("(?:day|week)",)),
    (r"\({day}/{day2}\)", (r"\(", r"\)", "/", r"\d")),
    (r"(?:in|since) ⟨{month}⟩(?! {year})", ("(?:May|June)", "in|since")),
    (r"(?<!{year}){day}(?=,)", (r"\d",)),
    ("{month}|{day}", (r"(?:May|June)|\d",)),
    ("(?:{month} )?x?|{day}", ()),
    ("(?:(?:first|last) )?quarters?", ("quarter",)),
    ("before {part}", ("before", "(?!)")),
    ("a[bc]d{2}", ("a", "d")),
    ("(?P<to>till){1,2}", ("till",)),
    ("年{day}日", ("年", "日", r"\d")),
]


@pytest.mark.parametrize(("template", "expected"), TEMPLATES, ids=[t for t, _ in TEMPLATES])
def test_triggers(template: str, expected: tuple[str, ...]) -> None:
    assert sorted(triggers(template, SLOTS)) == sorted(expected)


def test_alternations_are_looked_for_last() -> None:
    assert triggers("{day} {month} {year}", SLOTS)[-1] == "(?:May|June)"


@pytest.mark.parametrize("code", sorted(CODES))
def test_no_template_is_left_out(code: str) -> None:
    """Every template that matches a row of the tables is among those that its text may hold."""
    scanner = _scanner(code)
    lines = (Path(__file__).parent / "tables" / f"dates_{code}.tsv").read_text("utf-8").splitlines()
    held = 0
    for line in lines:
        text = fold(line.split("\t")[0], scanner._proper).text
        possible = {rank for rank, _ in scanner._possible(scanner._templates, text, grams_of(text))}
        matching = {rank for rank, t in enumerate(scanner._templates) if t.pattern.search(text)}
        held += len(matching)
        assert matching <= possible, line
    assert held > len(lines) / 2
