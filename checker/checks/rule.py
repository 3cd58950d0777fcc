"""What a rule is, and what it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from checker.checks.weights import Weights
from checker.evidence.candidates import Suspicions
from checker.evidence.matching import Matcher, PairEvidence
from checker.evidence.terms import Glossary, TermUse
from checker.findings import Category, Finding, Severity, Span
from checker.languages import Language, get_language


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with a stable, readable id.

    ``severity`` is the highest that the rule gives; ``summary`` one line for lists; ``documentation`` says when it
    fires, what evidence it needs, and what it is known to confuse.
    """

    id: str
    category: Category
    severity: Severity
    summary: str
    documentation: str


class Pair:
    """A source sentence (or bead of sentences) with its translation, and the evidence, computed when asked for."""

    def __init__(
        self, source: str, translation: str, matcher: Matcher, weights: Weights, glossary: Glossary | None = None
    ) -> None:
        self.source = source
        self.translation = translation
        self.matcher = matcher
        #: The language of the translation.
        self.language: Language = matcher.language
        self.weights = weights
        self.glossary = glossary

    @cached_property
    def evidence(self) -> PairEvidence:
        """Which terms are covered and which words supported."""
        return self.matcher.match(self.matcher.source(self.source), self.matcher.target(self.translation))

    @cached_property
    def suspicions(self) -> Suspicions:
        """The candidates of substitutions, omissions and additions."""
        return Suspicions(self.evidence, self.matcher)

    @cached_property
    def terms_used(self) -> tuple[TermUse, ...]:
        """The terms of the desk's glossary that the source uses."""
        return self.glossary.uses(self.evidence) if self.glossary is not None else ()

    def source_span(self, start: int, end: int) -> Span:
        """A stretch of the source."""
        return Span(self.source[start:end], start, end)

    def translation_span(self, start: int, end: int) -> Span:
        """A stretch of the translation."""
        return Span(self.translation[start:end], start, end)

    def term_span(self, first: int, last: int) -> Span:
        """The source from one term to another (term numbers, inclusive)."""
        terms = self.evidence.source.terms
        return self.source_span(terms[first].start, terms[last].end)

    def token_span(self, first: int, last: int) -> Span:
        """The translation from one token to another (token numbers, inclusive)."""
        tokens = self.evidence.target.tokens
        return self.translation_span(tokens[first].start, tokens[last].end)


PairCheck = Callable[[Pair], Iterator[Finding]]


def language_name(code: str) -> str:
    """How messages call a language: ``the English``."""
    return get_language(code).name
