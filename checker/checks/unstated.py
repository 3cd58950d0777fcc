"""What the translation says beyond the source: that it may be so, that it is some of them, half of it or all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from checker.checks.rule import Pair, Rule
from checker.evidence.cues import find_cues
from checker.findings import Finding, Severity
from checker.languages import SOURCE
from checker.languages.cues import Cue
from checker.languages.unstated import Unstated

CONFIDENCE = 0.8


def check(
    pair: Pair, rule: Rule, kinds: Iterable[Unstated], explaining: frozenset[Cue] = frozenset()
) -> Iterator[Finding]:
    """The first such word of the translation that nothing in the source may have become.

    ``explaining`` are the classes of cue words of the source that may as well.
    """
    for kind in kinds:
        found = _pattern(kind.forms[pair.language.code]).search(pair.translation)
        if found is None or len(pair.source) > kind.longest or _pattern(kind.source).search(pair.source):
            continue
        if explaining and find_cues(pair.source, SOURCE, explaining):
            continue
        became = pair.translation_span(found.start(), found.end())
        yield Finding(
            rule.id,
            rule.category,
            Severity.MAJOR,
            CONFIDENCE,
            f"The {pair.language.name} {kind.says.format(became.text)}",
            translation=became,
        )
        return


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
