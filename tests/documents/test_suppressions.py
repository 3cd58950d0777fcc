"""Comments that silence rules: which stretch they cover, and that they are no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents.reading import parse_document
from checker.documents.suppressions import blank_comments, is_suppressed, read_suppressions

CASES = [
    # text, rule, a word of the text where the finding begins, suppressed?
    ("<!-- checker: off -->\n\nSatu.\n\nDua.", "number-value", "Satu", True),
    ("<!-- checker: off -->\n\nSatu.\n\n<!-- checker: on -->\n\nDua.", "number-value", "Dua", False),
    ("<!-- checker: off -->\n\nSatu.\n\n<!-- checker: on -->\n\nDua.", "number-value", "Satu", True),
    ("Satu.\n\n<!-- checker: off -->\n\nDua.", "number-value", "Satu", False),
    ("<!-- checker: off name-mismatch -->\n\nSatu.", "number-value", "Satu", False),
    ("<!-- checker: off name-mismatch, number-value -->\n\nSatu.", "number-value", "Satu", True),
    ("<!-- checker: ignore -->\nSatu.\n\nDua.", "number-value", "Satu", True),
    ("<!-- checker: ignore -->\n\nSatu.\n\nDua.", "number-value", "Satu", True),
    ("<!-- checker: ignore -->\nSatu.\n\nDua.", "number-value", "Dua", False),
    ("Satu. <!-- checker: ignore number-value -->\n\nDua.", "number-value", "Satu", True),
    ("Satu. <!-- checker: ignore number-value -->\n\nDua.", "number-value", "Dua", False),
    ("<!-- checker: offline -->\n\nSatu.", "number-value", "Satu", False),
    ("<!-- check: off -->\n\nSatu.", "number-value", "Satu", False),
]


@pytest.mark.parametrize(("text", "rule", "word", "expected"), CASES)
def test_stretches(text: str, rule: str, word: str, expected: bool) -> None:
    assert is_suppressed(read_suppressions(text), rule, text.index(word)) is expected


@pytest.mark.parametrize("name", ["berita.en.txt", "berita.en.md"])
def test_comments_are_no_sentences(name: str) -> None:
    text = "Ministry bans ships\n\n<!-- checker: ignore -->\nThe ministry banned the ships on Monday.\n"
    document = parse_document(text, name)
    assert [s.text.strip() for s in document.segments] == [
        "Ministry bans ships",
        "The ministry banned the ships on Monday.",
    ]
    assert all(text[s.start : s.end] == s.text for s in document.segments)


@given(st.text(alphabet="<!-> checker:offignr\n a", max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    read_suppressions(text)
    assert len(blank_comments(text)) == len(text)
