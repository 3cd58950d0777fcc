"""Numbers that name something — an article of a law, a terminal, a type of aircraft — and became another one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.rule import Pair, Rule
from checker.facts.quantity_labels import Label, codes, labels, numbers_in
from checker.findings import Category, Finding
from checker.languages import SOURCE

CONFIDENCE = 0.9


def check(pair: Pair, rule: Rule) -> Iterator[Finding]:
    """A number that the source gives to a kind of thing is nowhere, and the translation gives it another one."""
    code = pair.language.code
    for read in (labels, codes):
        mine = read(pair.source, SOURCE)
        theirs = read(pair.translation, code) if mine else []
        if theirs:
            yield from _changed(pair, rule, mine, theirs)


def _changed(pair: Pair, rule: Rule, mine: Sequence[Label], theirs: Sequence[Label]) -> Iterator[Finding]:
    here, there = numbers_in(pair.source), numbers_in(pair.translation)
    new = [label for label in theirs if label.number not in here]
    for lost in (label for label in mine if label.number not in there):
        other = next((label for label in new if label.kind == lost.kind), None)
        if other is None:
            continue
        new.remove(other)
        yield Finding(
            rule.id,
            Category.MISTRANSLATION,
            rule.severity,
            CONFIDENCE,
            f"“{lost.text}” ({lost.number}) became “{other.text}” in the {pair.language.name}.",
            source=pair.source_span(lost.start, lost.end),
            translation=pair.translation_span(other.start, other.end),
            expected=(str(lost.number),),
        )
