"""What the source states outright and the translation only calls possible: "pourrait supprimer" for menghapus."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module

from checker.checks.rule import Pair, Rule
from checker.evidence.cues import CueMatch
from checker.findings import Finding, Severity

#: Words of the source that are no step of certainty and may still become a "may".
_OPEN = re.compile(
    r"[?？]|\b(?:opsi|pilihan|peluang|kesempatan|risiko|rawan|bahaya|kadang|kadang-kadang|terkadang|biasanya|sering|"
    r"umumnya|lebih baik|atau|rentan|menunggu|calon|bakal|siapa pun|apa pun|entah|tampak\w*|rasanya|jangan)\b",
    re.IGNORECASE,
)
#: A longer text is no sentence: what it says in one place says nothing of another.
MAX_LENGTH = 400

CONFIDENCE = 0.8


def check(pair: Pair, rule: Rule, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """The first "may" of a translation whose source leaves nothing open.

    ``source`` are the words of the source that say how certain something is, what is asked, allowed or denied.
    """
    if source or len(pair.source) > MAX_LENGTH or _OPEN.search(pair.source):
        return
    found = _maybe(pair.language.code).search(pair.translation)
    if found is None:
        return
    became = pair.translation_span(found.start(), found.end())
    yield Finding(
        rule.id,
        rule.category,
        Severity.MAJOR,
        CONFIDENCE,
        f"The {pair.language.name} only calls it possible (“{became.text}”); the source states it.",
        translation=became,
    )


@cache
def _maybe(code: str) -> re.Pattern[str]:
    return re.compile(import_module(f"checker.languages.cues_{code}").MAYBE, re.IGNORECASE)
