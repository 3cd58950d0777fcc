"""Ties the rooms together: opens the models once and checks sentence pairs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from checker.backtranslation.result import BackTranslation
from checker.checks import Pair, check_pair, position
from checker.checks.confidences import CONFIDENCES_FILE, UNMEASURED, load_confidences
from checker.checks.integrity import debris
from checker.checks.weights import load_weights
from checker.checks.witnessed import Bench
from checker.config import Settings
from checker.documents.references import Decoded, decode_references
from checker.evidence.lexicon import source_lexicon, target_lexicon
from checker.evidence.matching import Matcher
from checker.evidence.models import models_dir
from checker.evidence.terms import Glossary
from checker.findings import Finding, Span
from checker.languages import TARGETS, UnknownLanguageError
from checker.policy import Policy
from checker.scoring import Verdict, sentence_fidelity, verdict
from checker.terminology import read_glossary


@dataclass(frozen=True, slots=True)
class PairResult:
    """What was found in a sentence pair; hints are among the findings only where they were asked for.

    ``back_translation`` is None where none was asked for. ``known`` counts the findings that were left out because the
    desk's baseline knows them.
    """

    fidelity: float
    verdict: Verdict
    findings: tuple[Finding, ...]
    back_translation: BackTranslation | None = None
    known: int = 0


class Engine:
    """The checks with the models of a folder and a desk's settings; languages are opened when they are first needed.

    ``calibrated`` is off where the confidences are being measured: findings then have those that the rules state.

    Raises:
        ModelError: the weights or the measured confidences are missing or damaged.
        GlossaryError: a glossary that the settings name cannot be used.
    """

    def __init__(
        self,
        folder: Path | None = None,
        *,
        hints: bool = False,
        settings: Settings | None = None,
        calibrated: bool = True,
    ) -> None:
        settings = settings or Settings(hints=hints)
        self._folder = (folder or models_dir()) / "lexicon"
        self._weights = load_weights(self._folder / "weights.json").shifted(settings.thresholds)
        self.confidences = load_confidences(self._folder / CONFIDENCES_FILE) if calibrated else UNMEASURED
        self._bench = Bench(self._folder, self._weights, settings.thresholds) if settings.witness else None
        self._hints = settings.hints
        self._matchers: dict[str, Matcher] = {}
        self.policy = Policy(settings)
        entries = [entry for path in settings.glossary for entry in read_glossary(path)]
        self._glossary = Glossary(entries) if entries else None

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
        decoded = decode_references(translation)
        pair = self._pair(source, decoded.text, self.matcher(code))
        found = check_pair(pair)
        if decoded.places:
            found = [_in_original(finding, decoded, translation) for finding in found]
            found = sorted([*found, *debris(source, translation)], key=position)
        findings = self.judged(found, code)
        empty = not translation.strip() and bool(source.strip())
        fidelity = sentence_fidelity(None if empty else pair.suspicions, findings)
        shown = tuple(f for f in findings if self._hints or not f.hint)
        return PairResult(fidelity, verdict(shown), shown)

    def judged(self, findings: Iterable[Finding], code: str) -> list[Finding]:
        """The findings that count for the desk, with measured confidences."""
        return list(self.policy.apply(self.confidences.calibrated(findings), code))

    def _pair(self, source: str, translation: str, matcher: Matcher) -> Pair:
        if self._bench is not None:
            return self._bench.pair(source, translation, matcher, self._glossary)
        return Pair(source, translation, matcher, self._weights, self._glossary)


def _in_original(finding: Finding, decoded: Decoded, translation: str) -> Finding:
    """A finding in decoded text as one in the text that was given."""
    if finding.translation is None:
        return finding
    start, end = decoded.original(finding.translation.start, finding.translation.end)
    return replace(finding, translation=Span(translation[start:end], start, end))


@cache
def default_engine(hints: bool = False) -> Engine:
    """The engine with the shipped models."""
    return Engine(hints=hints)


_Stamp = tuple[tuple[int, int], ...]
_ENGINES: dict[str, tuple[_Stamp, Engine]] = {}


def engine_for(settings: Settings) -> Engine:
    """The engine with the shipped models and a desk's settings, made once for each, and anew when a glossary changed.

    Raises:
        ModelError: the models are missing or damaged.
        GlossaryError: a glossary that the settings name cannot be used.
    """
    mark = repr(replace(settings, origins={}))
    stamp = tuple(_changed(Path(path)) for path in settings.glossary)
    known = _ENGINES.get(mark)
    if known is None or known[0] != stamp:
        known = _ENGINES[mark] = stamp, Engine(settings=settings)
    return known[1]


def _changed(path: Path) -> tuple[int, int]:
    """When a file was last changed and how long it is; a worker outlives many glossaries."""
    try:
        found = path.stat()
    except OSError:
        return 0, -1  # Reading it tells what is wrong.
    return found.st_mtime_ns, found.st_size
