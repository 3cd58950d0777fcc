"""What a text may hold: what the patterns need is found in it, and no pattern is left out that it holds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.facts.dates import _scanner
from checker.facts.folding import fold
from checker.facts.gates import FEW, Gate, GatedPatterns
from checker.facts.quantity_labels import _patterns
from checker.facts.quantity_masks import _labels_and_idioms
from checker.facts.triggers import DIGIT, YEAR
from checker.languages import CODES
from tests.facts.quantity_rows import ROWS


def _dates(code: str) -> list[str]:
    lines = (Path(__file__).parent / "tables" / f"dates_{code}.tsv").read_text("utf-8").splitlines()
    return [line.split("\t")[0] for line in lines]


def _quantities(code: str) -> list[str]:
    return [row.split("|")[0] for row in ROWS[code].strip().splitlines()]


def test_a_text_needs_a_word_of_every_trigger() -> None:
    gate = Gate([[frozenset({"may", "june"}), frozenset({DIGIT})], [frozenset({"3 may"})], [], [frozenset()]])
    assert gate.possible("") == [2]
    assert gate.possible("it may be") == [2]
    assert gate.possible("june  the\n3rd") == [0, 2]
    assert gate.possible("3 \n may") == [0, 1, 2]


def test_four_digits_are_a_year() -> None:
    gate = Gate([[frozenset({YEAR})], [frozenset({YEAR, "now"})]])
    assert gate.possible("12 345") == []
    assert gate.possible("now") == [1]
    assert gate.possible("in 2023") == [0, 1]


@pytest.mark.parametrize("size", [1, 2, 3, 7])
@pytest.mark.parametrize("number", [3, 3 * FEW])
def test_words_of_any_length_among_few_and_many(size: int, number: int) -> None:
    words = [chr(0x4E00 + n) * size for n in range(number)]
    gate = Gate([[frozenset({word})] for word in words])
    assert gate.possible("") == []
    assert gate.possible(f"{words[2]}, {words[-1]}") == sorted({2, number - 1})


def test_patterns_match_in_their_order() -> None:
    patterns = GatedPatterns([r"\bone\b", r"\d+ (?:km|m)\b", "x?"])
    found = [(number, match.span()) for number, match in patterns.matches("at 5 km one") if match.group()]
    assert found == [(0, (8, 11)), (1, (3, 7))]
    assert patterns.places("at 5 km one") == [(8, 11), (3, 7)]


@pytest.mark.parametrize("code", sorted(CODES))
def test_no_template_of_a_date_is_left_out(code: str) -> None:
    scanner = _scanner(code)
    texts, held = _dates(code), 0
    for text in texts:
        folded = fold(text, scanner._proper).text
        matching = {number for number, p in enumerate(scanner._patterns) if p.pattern.search(folded)}
        held += len(matching)
        assert matching <= set(scanner._gate.possible(folded)), text
    assert held > len(texts) / 2


@pytest.mark.parametrize("code", sorted(CODES))
def test_no_label_or_idiom_is_left_out(code: str) -> None:
    for patterns in (_labels_and_idioms(code), _patterns(code)[1]):
        compiled = [re.compile(expression) for expression in patterns._expressions]
        for text in (*_dates(code), *_quantities(code)):
            folded = fold(text).text
            matching = {number for number, pattern in enumerate(compiled) if pattern.search(folded)}
            assert matching <= set(patterns._gate.possible(folded)), text
