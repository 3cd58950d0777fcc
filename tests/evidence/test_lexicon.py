"""The Indonesian side of the lexicon: which listed word a form of a sentence is."""

from __future__ import annotations

import pytest

from checker.languages.indonesian import root_candidates
from tests.checks.support import engine


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("langit-langitnya", "langit-langit"),
        ("anak-anaknya", "anak-anak"),
        ("rumahnya", "rumah"),
        ("rumah-rumah", "rumah"),
    ],
)
def test_least_changed_base_comes_first(word: str, first: str) -> None:
    assert root_candidates(word)[0] == first


@pytest.mark.parametrize(
    ("word", "is_name"), [("pelana", False), ("bangkai", False), ("pelampung", False), ("Jakartanya", True)]
)
def test_names_are_no_roots(word: str, is_name: bool) -> None:
    senses, _ = engine().matcher("en").source_lexicon.lookup(word)
    assert any(s.is_name for s in senses) is is_name


def test_a_ceiling_is_no_sky() -> None:
    senses, _ = engine().matcher("en").source_lexicon.lookup("langit-langitnya")
    assert [s.headword for s in senses] == ["langit-langit"]
