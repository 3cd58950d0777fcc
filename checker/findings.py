"""The vocabulary that all checks and reports share: spans, severities, categories and findings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import NamedTuple


class Severity(IntEnum):
    """How bad an error is, in the sense of MQM (https://themqm.org).

    ``CRITICAL``: a reader is told something false about who did what, how much, when, or whether.
    ``MAJOR``: meaning is lost or changed. ``MINOR``: an editor may want to look.
    """

    MINOR = 1
    MAJOR = 2
    CRITICAL = 3

    @property
    def label(self) -> str:
        """The name used in reports, options and JSON: ``minor``, ``major`` or ``critical``."""
        return self.name.lower()

    @classmethod
    def parse(cls, label: str) -> Severity:
        """The severity of a label.

        Raises:
            ValueError: the label names no severity.
        """
        try:
            return cls[label.upper()]
        except KeyError:
            raise ValueError(f"unknown severity {label!r}: use minor, major or critical") from None


#: What ``--fail-on`` may say: a severity, or that nothing fails.
NEVER = "never"


def reaches(findings: Iterable[Finding], level: str) -> bool:
    """Whether a finding that is no mere hint has at least a severity, named by its label; never for ``never``."""
    if level == NEVER:
        return False
    bar = Severity.parse(level)
    return any(f.severity >= bar and not f.hint for f in findings)


#: What ``fail-on`` may be.
LEVELS = (*(s.label for s in reversed(Severity)), NEVER)


class Category(StrEnum):
    """Error categories of the MQM core typology."""

    MISTRANSLATION = "accuracy/mistranslation"
    OMISSION = "accuracy/omission"
    ADDITION = "accuracy/addition"
    UNTRANSLATED = "accuracy/untranslated"
    TERMINOLOGY = "terminology"
    FLUENCY = "fluency"


class Span(NamedTuple):
    """A stretch of text; ``start`` and ``end`` count Unicode code points, ``end`` exclusive."""

    text: str
    start: int
    end: int

    def shift(self, offset: int) -> Span:
        """The same span in a text that holds this one's text from ``offset`` on."""
        return Span(self.text, self.start + offset, self.end + offset)


@dataclass(frozen=True, slots=True)
class Finding:
    """One suspected error with its evidence.

    ``rule`` is the stable id of the rule that raised it, ``message`` a sentence for an editor, ``expected`` what the
    source words usually become. Either span may be missing: an omission has nothing to show in the translation.

    ``confidence`` (0–1) is the share of findings like this one that were right when the rules were measured, on
    sentences of which half hold an error. A rule states an estimate, which the engine replaces by what was measured
    (``checker.checks.confidences``) and keeps in ``stated``.
    """

    rule: str
    category: Category
    severity: Severity
    confidence: float
    message: str
    source: Span | None = None
    translation: Span | None = None
    expected: tuple[str, ...] = field(default=())
    hint: bool = False
    stated: float | None = None

    @property
    def rank(self) -> float:
        """What the rule itself states: by this, of two findings on the same words, the surer one is kept."""
        return self.confidence if self.stated is None else self.stated
