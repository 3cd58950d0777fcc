"""Ties the rooms together: opens the models once and checks sentence pairs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from checker.checks import Pair, check_pair
from checker.checks.weights import load_weights
from checker.evidence.lexicon import source_lexicon, target_lexicon
from checker.evidence.matching import Matcher
from checker.evidence.models import models_dir
from checker.findings import Finding
from checker.languages import TARGETS, UnknownLanguageError
from checker.scoring import Verdict, sentence_fidelity, verdict


@dataclass(frozen=True, slots=True)
class PairResult:
    """What was found in a sentence pair; hints are among the findings only where they were asked for."""

    fidelity: float
    verdict: Verdict
    findings: tuple[Finding, ...]


class Engine:
    """The checks with the models of a folder; each language is opened when it is first needed."""

    def __init__(self, folder: Path | None = None, *, hints: bool = False) -> None:
        self._folder = (folder or models_dir()) / "lexicon"
        self._weights = load_weights(self._folder / "weights.json")
        self._hints = hints
        self._matchers: dict[str, Matcher] = {}

    def matcher(self, code: str) -> Matcher:
        """The evidence for Indonesian and a language.

        Raises:
            UnknownLanguageError: the checker does not translate into it.
        """
        if code not in TARGETS:
            raise UnknownLanguageError(code)
        found = self._matchers.get(code)
        if found is None:
            found = Matcher(source_lexicon(self._folder), target_lexicon(code, self._folder))
            self._matchers[code] = found
        return found

    def check_pair(self, source: str, translation: str, code: str) -> PairResult:
        """Checks one sentence (or a few that belong together) against its translation."""
        pair = Pair(source, translation, self.matcher(code), self._weights)
        findings = check_pair(pair)
        empty = not translation.strip() and bool(source.strip())
        fidelity = sentence_fidelity(None if empty else pair.suspicions, findings)
        shown = tuple(f for f in findings if self._hints or not f.hint)
        return PairResult(fidelity, verdict(shown), shown)


@cache
def default_engine(hints: bool = False) -> Engine:
    """The engine with the shipped models."""
    return Engine(hints=hints)
