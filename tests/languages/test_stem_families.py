"""Words of one stem and different meaning are told apart, inflections and families of one meaning are not."""

from __future__ import annotations

import pytest

from checker.languages import get_language, stem_families_ar, stem_families_en, stem_families_fr
from checker.languages.stem_families import family_stems

#: Language, two words, whether they share a key.
ROWS = [
    ("en", "office", "officer", False),
    ("en", "officers", "officer", True),
    ("en", "offices", "office", True),
    ("en", "several", "severely", False),
    ("en", "authority", "author", False),
    ("en", "negotiator", "negotiation", True),
    ("en", "protesters", "protest", True),
    ("fr", "élève", "élevé", False),
    ("fr", "élèves", "élève", True),
    ("fr", "élevés", "élève", False),
    ("fr", "parlement", "parler", False),
    ("fr", "environnement", "environ", False),
    ("fr", "manifestants", "manifestation", True),
    ("ar", "بطاقة", "طاقة", False),
    ("ar", "البطاقات", "بطاقة", True),
    ("ar", "الطاقة", "طاقة", True),
]


@pytest.mark.parametrize(("code", "one", "other", "alike"), ROWS, ids=[f"{r[1]} {r[2]}" for r in ROWS])
def test_words_share_a_key_where_they_share_a_meaning(code: str, one: str, other: str, alike: bool) -> None:
    keys = get_language(code).keys
    assert (not set(keys(one)).isdisjoint(keys(other))) is alike


LISTS = {"ar": stem_families_ar.LINES, "en": stem_families_en.LINES, "fr": stem_families_fr.LINES}


@pytest.mark.parametrize("code", LISTS)
def test_the_lists_name_a_word_once_a_stem(code: str) -> None:
    lines = LISTS[code].split("\n")
    stems = [line.partition(": ")[0] for line in lines]
    assert len(stems) == len(set(stems))
    for line in lines:
        words = [w for family in line.partition(": ")[2].split(" / ") for w in family.split()]
        assert len(words) == len(set(words)) > 1, line
    assert all(stem != replaced for (stem, _), replaced in family_stems(code).items())
