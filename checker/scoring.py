"""Fidelity (0–100) and verdict.

A sentence's fidelity is ``100 · (FLOOR + (1 − FLOOR) · A) · Π (1 − penalty(severity) · confidence)`` over its findings
and hints. ``A`` (0–1) is the agreement of the two sides: the harmonic mean of the share of judged source terms that
are covered and the share of translated content words that are supported, each word weighed by how reliably the
lexicon finds it in faithful text. It falls with every uncovered word and with every finding. A version's fidelity is
the mean of its sentences weighed by length; a sentence without a partner counts as 0, an article is the mean of its
versions. What the article explains, or a comment in the texts asks not to be told, lowers nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from math import prod

from checker.evidence.candidates import Suspicions
from checker.evidence.leftovers import logit
from checker.findings import Finding, Severity

FLOOR = 0.6
PENALTY = {Severity.CRITICAL: 0.7, Severity.MAJOR: 0.5, Severity.MINOR: 0.2}
HINT_PENALTY = 0.15


class Verdict(StrEnum):
    """What an editor should do with a version."""

    PASS = "pass"
    REVIEW = "review"
    BLOCK = "block"


def agreement(suspicions: Suspicions) -> float:
    """Harmonic mean of weighed coverage and weighed support (0–1); 1 where nothing can be judged."""
    evidence = suspicions.evidence
    covered = _share([(suspicions.coverage(suspicions.terms[i]), evidence.covered(i)) for i in suspicions.judged])
    unsupported = set(suspicions.unsupported)
    supported = _share([(suspicions.support(i), i not in unsupported) for i in suspicions.target.content])
    if covered + supported == 0:
        return 0.0
    return 2 * covered * supported / (covered + supported)


def _share(words: Iterable[tuple[float, bool]]) -> float:
    """The weighed share of words that were found, each with how often it is found in faithful text."""
    total = met = 0.0
    for reliability, found in words:
        # Below one half the log odds are negative and count as nothing.
        weight = logit(reliability) + 0.1 if reliability > 0.5 else 0.1
        total += weight
        met += weight * found
    return met / total if total else 1.0


def sentence_fidelity(suspicions: Suspicions | None, findings: Sequence[Finding]) -> float:
    """The fidelity of a sentence pair; of an untranslated or invented sentence (no suspicions) it is 0."""
    if suspicions is None:
        return 0.0
    return round(100 * (FLOOR + (1 - FLOOR) * agreement(suspicions)) * _left(findings), 1)


def rescored(fidelity: float, before: Iterable[Finding], after: Iterable[Finding]) -> float:
    """A sentence's fidelity once its article, or a comment in the texts, has eased or withdrawn findings."""
    return round(min(fidelity / _left(before) * _left(after), 100.0), 1)


def _left(findings: Iterable[Finding]) -> float:
    """The share of the fidelity (0.3–1 a finding) that some findings leave."""
    return prod(1 - (HINT_PENALTY if f.hint else PENALTY[f.severity]) * f.confidence for f in findings)


def mean_fidelity(parts: Iterable[tuple[float, int]]) -> float:
    """The mean of fidelities weighed by length in characters; 100 for nothing at all."""
    total = weighed = 0.0
    for fidelity, length in parts:
        total += length
        weighed += fidelity * length
    return round(weighed / total, 1) if total else 100.0


def verdict(findings: Iterable[Finding]) -> Verdict:
    """``block`` for a critical finding, ``review`` for a major one, ``pass`` otherwise: the same for every desk.

    What fails a run (``fail-on``) is another question.
    """
    worst = max((f.severity for f in findings if not f.hint), default=Severity.MINOR)
    return {Severity.CRITICAL: Verdict.BLOCK, Severity.MAJOR: Verdict.REVIEW}.get(worst, Verdict.PASS)
