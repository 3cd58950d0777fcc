"""A newsroom's own glossary: what it demands and forbids, and what it explains."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.checks.rule import Pair, Rule
from checker.evidence.terms import TermUse
from checker.findings import Category, Finding, Severity, Span

TERMINOLOGY = Rule(
    "terminology",
    Category.TERMINOLOGY,
    Severity.MAJOR,
    "A term is not rendered as the glossary says",
    "The source uses a term of the newsroom's glossary, and the translation has none of the wordings that the glossary "
    "allows, or one that it forbids. Terms match whole words, with -nya, -lah and -pun; wordings match in any "
    "inflection. Where a wording of the glossary stands in the translation, no other rule complains about the term.",
)
RULES = (TERMINOLOGY,)

#: Rules that ask whether a word was rendered rightly; what the glossary allows answers them.
ANSWERED = frozenset(
    "meaning-contrast meaning-unsupported polarity-flipped untranslated-word name-mismatch name-missing "
    "name-translated omission-phrase addition-phrase".split()
)


def check(pair: Pair) -> Iterator[Finding]:
    """Terms whose demanded wording is missing, and forbidden wordings."""
    seen: set[str] = set()
    for use in pair.terms_used:
        allowed = use.entry.allowed(pair.language.code)
        note = f" ({use.entry.note})" if use.entry.note else ""
        if use.entry.term in seen:
            continue
        seen.add(use.entry.term)
        wanted = f"“{allowed[0]}”" if allowed else "something else"
        if use.forbidden and not set(use.forbidden) <= set(use.allowed):
            span = next(s for s in use.forbidden if s not in use.allowed)
            message = f"The glossary forbids “{span.text}” for “{use.source.text}” and wants {wanted}{note}."
            yield _finding(message, use, span, allowed)
        elif allowed and not use.allowed:
            message = (
                f"The glossary wants {wanted} for “{use.source.text}”; the {pair.language.name} has it nowhere{note}."
            )
            yield _finding(message, use, None, allowed)


def _finding(message: str, use: TermUse, span: Span | None, allowed: tuple[str, ...]) -> Finding:
    return Finding(
        TERMINOLOGY.id, TERMINOLOGY.category, Severity.MAJOR, 1.0, message, use.source, span, tuple(allowed[:4])
    )


def is_answered(finding: Finding, uses: Iterable[TermUse]) -> bool:
    """Whether a wording that the glossary allows explains what a finding complains about."""
    return finding.rule in ANSWERED and any(
        use.allowed
        and not use.forbidden
        and (
            _within(finding.source, (use.source,))
            or (finding.source is None and _within(finding.translation, use.allowed))
        )
        for use in uses
    )


def _within(span: Span | None, others: Iterable[Span]) -> bool:
    return span is not None and any(o.start <= span.start and span.end <= o.end for o in others)
