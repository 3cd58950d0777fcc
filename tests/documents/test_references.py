"""Character references are decoded, and places found again in the text as it was given."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents.references import decode_references

ROWS = [
    ("He said &quot;no&quot; today.", 'He said "no" today.', "no", "no"),
    ("Prime Minister&#39;s office", "Prime Minister's office", "Minister's", "Minister&#39;s"),
    ("rise &amp; fall", "rise & fall", "& fall", "&amp; fall"),
    ("&#x27;a&#x27;", "'a'", "a", "a"),
    ("l&eacute;gal", "légal", "légal", "l&eacute;gal"),
    ("AT&T; R&D", "AT&T; R&D", "R&D", "R&D"),
    ("a &#7; b", "a &#7; b", "b", "b"),
    ("&nosuch; x", "&nosuch; x", "x", "x"),
]


@pytest.mark.parametrize(("given_text", "decoded", "found", "original"), ROWS)
def test_rows(given_text: str, decoded: str, found: str, original: str) -> None:
    result = decode_references(given_text)
    assert result.text == decoded
    start, end = result.original(decoded.index(found), decoded.index(found) + len(found))
    assert given_text[start:end] == original


@given(st.lists(st.sampled_from(["a", " ", "&", ";", "&amp;", "&#39;", "é", "漢"])))
def test_every_place_is_found_again(parts: list[str]) -> None:
    text = "".join(parts)
    result = decode_references(text)
    for at in range(len(result.text)):
        start, end = result.original(at, at + 1)
        assert html.unescape(text[start:end]) == result.text[at] or text[start:end] == result.text[at]
    assert result.original(0, len(result.text)) == (0, len(text))
