"""Omitted and added phrases within a sentence, and whole sentences without a partner."""

from __future__ import annotations

from collections.abc import Iterator

from checker.checks.rule import Pair, Rule
from checker.findings import Category, Finding, Severity

OMITTED_PHRASE = Rule(
    "omission-phrase",
    Category.OMISSION,
    Severity.MAJOR,
    "A phrase of the source is missing in the translation",
    "A run of source words has no rendering, and nothing stands in its place. Weighed by how reliably the lexicon "
    "finds these words in faithful text, by where clauses begin and end, and by the length of the translation.",
)
ADDED_PHRASE = Rule(
    "addition-phrase",
    Category.ADDITION,
    Severity.MAJOR,
    "The translation says something that the source does not",
    "A run of translated words has no origin in the source. Weighed like omissions, from the other side.",
)
RULES = (OMITTED_PHRASE, ADDED_PHRASE)


def check(pair: Pair) -> Iterator[Finding]:
    """Runs of uncovered source terms and of unsupported translated words."""
    yield from _omissions(pair)
    yield from _additions(pair)


def _omissions(pair: Pair) -> Iterator[Finding]:
    scorer = pair.weights["omission"]
    code = pair.language.code
    for run in pair.suspicions.omissions():
        score = scorer.score(run.features, code)
        if score < scorer.threshold("hint", code):
            continue
        alarm = score >= scorer.threshold("major", code)
        span = pair.term_span(run.members[0], run.members[-1])
        yield Finding(
            OMITTED_PHRASE.id,
            OMITTED_PHRASE.category,
            Severity.MAJOR if alarm else Severity.MINOR,
            round(scorer.confidence(score), 2),
            f"Nothing in the {pair.language.name} renders “{span.text}”; check whether it was left out.",
            source=span,
            hint=not alarm,
        )


def _additions(pair: Pair) -> Iterator[Finding]:
    scorer = pair.weights["addition"]
    code = pair.language.code
    for run in pair.suspicions.additions():
        score = scorer.score(run.features, code)
        if score < scorer.threshold("hint", code):
            continue
        alarm = score >= scorer.threshold("major", code)
        span = pair.token_span(run.members[0], run.members[-1])
        yield Finding(
            ADDED_PHRASE.id,
            ADDED_PHRASE.category,
            Severity.MAJOR if alarm else Severity.MINOR,
            round(scorer.confidence(score), 2),
            f"Nothing in the source says “{span.text}”; check whether it was added.",
            translation=span,
            hint=not alarm,
        )
