"""Comments that silence rules: which stretch they cover, and that they are no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents.reading import parse_document
from checker.documents.suppressions import blank_comments, is_suppressed, not_understood, read_suppressions

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


TYPED = [
    # comment, what is told of it (nothing: understood, or not said to the checker)
    ("<!-- checker: ignore number-value -->", ""),
    ("<!-- checker: off name-mismatch, number-value -->", ""),
    ("<!--checker:on-->", ""),
    ("<!-- check: off -->", ""),
    ("<!-- the checker: who is it? -->", ""),
    ("checker: igonre", ""),
    ("<!-- checker: igonre -->", "“checker: igonre” is not understood, say off, on or ignore; did you mean 'ignore'?"),
    ("<!-- checker: OFF -->", "“checker: OFF” is not understood, say off, on or ignore; did you mean 'off'?"),
    ("<!-- checker: -->", "“checker: ” is not understood, say off, on or ignore"),
    ("<!-- checker: ignore numbr-value -->", "there is no rule 'numbr-value'; did you mean 'number-value'?"),
    ("<!-- checker: off name-mismatch number_value -->", "there is no rule 'number_value'; did you mean 'number-value'?"),
    ("<!-- checker: off everything -->", "there is no rule 'everything'"),
    ("<!-- Checker: off -->", "in small letters"),
    ("<!-- checker: off\nnumber-value -->", "write it in a line of its own"),
]  # fmt: skip


@pytest.mark.parametrize(("comment", "told"), TYPED)
def test_what_is_not_understood_is_told(comment: str, told: str) -> None:
    found = list(not_understood(f"Satu.\n\n{comment}\n\nDua.", ["name-mismatch", "number-value"]))
    assert [line for line, _ in found] == ([3] if told else [])
    assert all(told in wrong for _, wrong in found)


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
    list(not_understood(text, ["number-value"]))
    assert len(blank_comments(text)) == len(text)
