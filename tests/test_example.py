"""The article in corpora/ that ``make demo`` checks: the planted errors are found, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.api import check_files

FOLDER = Path(__file__).parent.parent / "corpora" / "pelabuhan"

#: Of each version the rule of every finding, and the words in question: its own, or the source's where they are missing.
PLANTED = {
    "en": [
        ("wrong-script", "أنشرها"),
        ("polarity-flipped", "allowed"),
        ("polarity-flipped", "supported"),
        ("untranslated-word", "nelayan"),
    ],
    "ar": [],
    "zh": [("omission-sentence", "Sebagian besar pemiliknya belum memperpanjang izin berlayar.")],
    "ja": [],
    "fr": [("addition-sentence", "Le Parlement a ouvert une enquête sur la corruption dans le port.")],
}


@pytest.mark.parametrize("language", PLANTED)
def test_the_planted_errors_are_found_and_nothing_else(language: str) -> None:
    result = check_files(FOLDER / "berita.id.md", [FOLDER / f"berita.{language}.md"], engine="none").result
    assert result is not None
    spans = [(f.rule, f.translation or f.source) for v in result.versions for f in v.findings]
    assert [(rule, span.text) for rule, span in spans if span] == PLANTED[language]
