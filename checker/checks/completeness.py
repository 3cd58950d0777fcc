"""Omitted and added phrases within a sentence, and whole sentences without a partner."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.checks.rule import Pair, Rule
from checker.evidence.candidates import Run
from checker.evidence.claims import Claims
from checker.evidence.matching import number_parts
from checker.findings import Category, Finding, Severity, Span
from checker.languages import TokenKind

OMITTED_PHRASE = Rule(
    "omission-phrase",
    Category.OMISSION,
    Severity.MAJOR,
    "A phrase of the source is missing in the translation",
    "A run of source words has no rendering, and nothing stands in its place. Weighed by how reliably the lexicon "
    "finds these words in faithful text, by where clauses begin and end, by the length of the translation, and by "
    "whether they claim something grave (deaths, arrests, bribery …) of which the translation has no hint.",
)
ADDED_PHRASE = Rule(
    "addition-phrase",
    Category.ADDITION,
    Severity.MAJOR,
    "The translation says something that the source does not",
    "A run of translated words has no origin in the source. Weighed like omissions, from the other side; what the "
    "words claim counts most: some sixty classes (deaths, injuries, arrests, bribery, fire, a record, a superlative, a "
    "cause …) are listed in each language, with all that could lead a translator to say so.",
)
RULES = (OMITTED_PHRASE, ADDED_PHRASE)

#: A few words between quotation marks, with no mark that ends a clause.
QUOTED_NAME = re.compile(
    r"“[^”.,;:!?،。，！？]{1,25}”|「[^」。、！？]{1,15}」|『[^』。、！？]{1,15}』|«[^».,;:!?،]{1,25}»|\"[^\".,;:!?،]{1,25}\""
)


def check(pair: Pair) -> Iterator[Finding]:
    """Runs of uncovered source terms and of unsupported translated words."""
    yield from _omissions(pair)
    yield from _additions(pair)


def _omissions(pair: Pair) -> Iterator[Finding]:
    for run, confidence, alarm in _weighed(pair, "omission", pair.suspicions.omissions()):
        span = pair.term_span(run.members[0], run.members[-1])
        told = _told(pair.suspicions.claims[0], span)
        message = f"Nothing in the {pair.language.name} renders “{span.text}”{told}; check whether it was left out."
        yield _finding(OMITTED_PHRASE, confidence, message, alarm, source=span)


def _additions(pair: Pair) -> Iterator[Finding]:
    for first, last, confidence, alarm in _joined(pair):
        span = pair.token_span(first, last)
        if _is_translated_name(pair, span):
            continue
        told = _told(pair.suspicions.claims[1], span)
        message = f"Nothing in the source says “{span.text}”{told}; check whether it was added."
        yield _finding(ADDED_PHRASE, confidence, message, alarm, translation=span)


def _is_translated_name(pair: Pair, span: Span) -> bool:
    """Whether an addition is one in quotation marks that may translate a name: 绰号“绿鳄” (berjuluk Bajul Ijo)."""
    quotes = (m for m in QUOTED_NAME.finditer(pair.translation) if m.start() < span.end and span.start < m.end())
    terms = pair.evidence.source.terms
    return any(quotes) and any(t.capitalised and not pair.evidence.covered(n) for n, t in enumerate(terms))


def _told(claims: Claims, span: Span) -> str:
    """What a stretch claims and the other side does not, for a message."""
    told = claims.told(span.start, span.end)
    return f", which tells of {told}" if told else ""


def _joined(pair: Pair) -> Iterator[tuple[int, int, float, bool]]:
    """The additions as stretches of tokens; neighbours with nothing of the source between them are one."""
    stretches: list[tuple[int, int, float, bool]] = []
    for run, confidence, alarm in _weighed(pair, "addition", pair.suspicions.additions()):
        first, last = _whole_phrase(pair, run)
        if stretches:
            before = stretches[-1]
            if first <= before[1] + 1 or not _is_any_content(pair, before[1] + 1, first):
                stretches[-1] = (before[0], max(last, before[1]), max(before[2], confidence), before[3] or alarm)
                continue
        stretches.append((first, last, confidence, alarm))
    yield from stretches


def _whole_phrase(pair: Pair, run: Run) -> tuple[int, int]:
    """First and last token of the phrase that a run of content words belongs to.

    What nothing in the source explains belongs to it, names and numbers too, and the function words that lead to it (in
    a head-final language: follow it); a comma and a word of the source end it.
    """
    first, last = run.members[0], run.members[-1]
    leads = _reach(pair, first, -1)
    follows = _reach(pair, last, 1)
    content = [i for i in range(leads, follows + 1) if not _is_function_word(pair, i)]
    first, last = min(content[0], first), max(content[-1], last)
    return (first, follows) if pair.language.head_final else (leads, last)


def _reach(pair: Pair, token: int, step: int) -> int:
    """How far words without origin and function words go on from a token."""
    tokens = pair.evidence.target.tokens
    at = token + step
    while 0 <= at < len(tokens) and tokens[at].kind is not TokenKind.PUNCTUATION and not _is_explained(pair, at):
        at += step
    return at - step


def _is_explained(pair: Pair, token: int) -> bool:
    if _is_function_word(pair, token):
        return False
    tokens, source = pair.evidence.target.tokens, pair.evidence.source
    if tokens[token].kind is TokenKind.NUMBER:
        return not set(number_parts(tokens[token].text)).isdisjoint(source.numbers)
    return pair.evidence.supported(token)


def _is_function_word(pair: Pair, token: int) -> bool:
    found = pair.evidence.target.tokens[token]
    return found.kind is TokenKind.WORD and pair.language.is_function_word(found.text)


def _is_any_content(pair: Pair, start: int, end: int) -> bool:
    tokens = pair.evidence.target.tokens
    return any(
        tokens[i].kind is not TokenKind.PUNCTUATION and not _is_function_word(pair, i) for i in range(start, end)
    )


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
