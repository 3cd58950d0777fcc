"""Omitted and added phrases within a sentence, and whole sentences without a partner."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.checks.rule import Pair, Rule
from checker.evidence.candidates import Run
from checker.findings import Category, Finding, Severity, Span

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
    for run, confidence, alarm in _weighed(pair, "omission", pair.suspicions.omissions()):
        span = pair.term_span(run.members[0], run.members[-1])
        message = f"Nothing in the {pair.language.name} renders “{span.text}”; check whether it was left out."
        yield _finding(OMITTED_PHRASE, confidence, message, alarm, source=span)


def _additions(pair: Pair) -> Iterator[Finding]:
    for run, confidence, alarm in _weighed(pair, "addition", pair.suspicions.additions()):
        span = pair.token_span(run.members[0], run.members[-1])
        message = f"Nothing in the source says “{span.text}”; check whether it was added."
        yield _finding(ADDED_PHRASE, confidence, message, alarm, translation=span)


def _weighed(pair: Pair, kind: str, runs: Iterable[Run]) -> Iterator[tuple[Run, float, bool]]:
    """The runs that are worth a hint: with their confidence, and whether they are worth an alarm."""
    scorer = pair.weights[kind]
    code = pair.language.code
    for run in runs:
        score = scorer.score(run.features, code)
        if score >= scorer.threshold("hint", code):
            yield run, round(scorer.confidence(score), 2), score >= scorer.threshold("major", code)


def _finding(
    rule: Rule,
    confidence: float,
    message: str,
    alarm: bool,
    source: Span | None = None,
    translation: Span | None = None,
) -> Finding:
    severity = Severity.MAJOR if alarm else Severity.MINOR
    return Finding(rule.id, rule.category, severity, confidence, message, source, translation, hint=not alarm)
