"""What a desk has decided about findings: rules off or of another severity, patterns that never count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from checker.config import Settings
from checker.findings import Finding, Severity, Span


class Policy:
    """Applies settings to findings, one language at a time."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(pattern) for pattern in self._settings.ignore)

    def apply(self, findings: Iterable[Finding], language: str) -> Iterator[Finding]:
        """The findings that count in a language (ISO 639-1 code), with the severities that the desk gives them.

        Hints keep theirs: a severity is set for what is sure enough to be a finding.
        """
        for finding in findings:
            setting = self._settings.rule_setting(finding.rule, language)
            if setting == "off" or self._ignored(finding):
                continue
            if setting != "on" and not finding.hint:
                finding = replace(finding, severity=Severity.parse(setting))
            yield finding

    def _ignored(self, finding: Finding) -> bool:
        return any(self._matches(span) for span in (finding.source, finding.translation))

    def _matches(self, span: Span | None) -> bool:
        return span is not None and any(pattern.fullmatch(span.text.strip()) for pattern in self._patterns)
