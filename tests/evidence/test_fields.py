"""Semantic fields: siblings, synonyms, and the shape of the shipped file."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.evidence.fields import SemanticFields
from checker.evidence.models import models_dir

SHIPPED = models_dir() / "lexicon" / "fields.txt"


@pytest.fixture(scope="module")
def shipped() -> SemanticFields:
    return SemanticFields(SHIPPED)


@pytest.mark.parametrize(
    ("one", "other", "siblings"),
    [
        ("keponakan", "paman", True),
        ("tifus", "demam berdarah", True),
        ("penggugat", "tergugat", True),
        ("membeli", "menjual", True),
        ("penggugat", "penggugat", False),
        ("paman", "om", False),  # one concept
        ("keponakan", "tifus", False),  # no common topic
        ("kata-yang-tak-ada", "paman", False),
    ],
)
def test_siblings(shipped: SemanticFields, one: str, other: str, siblings: bool) -> None:
    assert shipped.siblings([one], [other]) is siblings
    assert shipped.siblings([other], [one]) is siblings


def test_words_that_are_one_concept_anywhere_are_no_siblings(tmp_path: Path) -> None:
    path = tmp_path / "fields.txt"
    path.write_text("a | emas, logam mulia | perak # precious\n\nb | emas | medali emas\n# c | x | y\n", "utf-8")
    fields = SemanticFields(path)
    assert len(fields) == 4
    assert fields.siblings(["emas"], ["perak"])
    assert not fields.siblings(["x"], ["y"])
    path.write_text("a | satu | dua\nb | satu, dua | tiga\n", "utf-8")
    assert not SemanticFields(path).siblings(["satu"], ["dua"])


def test_a_lexicon_without_fields_has_none(tmp_path: Path) -> None:
    fields = SemanticFields(tmp_path / "fields.txt")
    assert not fields and not fields.siblings(["paman"], ["keponakan"])


def test_the_shipped_file_tells_no_word_from_itself() -> None:
    for line in SHIPPED.read_text("utf-8").splitlines():
        name, *concepts = line.partition("#")[0].split("|")
        if not name.strip():
            continue
        words = [word.strip() for concept in concepts for word in concept.split(",")]
        assert len(concepts) >= 2, line
        assert all(words) and len(words) == len(set(words)), line
        assert all(word == word.lower() for word in words), line


def test_words_with_a_concept_in_common(tmp_path: Path) -> None:
    path = tmp_path / "fields.txt"
    path.write_text("a | emas, logam mulia | perak\nb | emas | perunggu\n", "utf-8")
    fields = SemanticFields(path)
    assert fields.same(["emas"], ["logam mulia"])
    assert not fields.same(["emas"], ["perak"])
    assert not fields.same(["emas"], ["timah"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mencabut izin", "memperpanjang"),
        ("merobohkan", "mendata"),
        ("memugar", "menjual"),
        ("pelanggan", "pegawai"),
        ("rotan", "karet"),
        ("mata air", "masjid"),
        ("bendahara", "pelatih"),
        ("terendam", "hanyut"),
    ],
)
def test_what_a_slip_exchanges(shipped: SemanticFields, one: str, other: str) -> None:
    assert shipped.siblings([one], [other])


@pytest.mark.parametrize(
    ("one", "other"),
    [("memperbaiki", "memugar"), ("menahan", "menangkap"), ("lapas", "penjara"), ("pesangon", "ganti rugi")],
)
def test_what_a_free_version_may_exchange(shipped: SemanticFields, one: str, other: str) -> None:
    assert shipped.same([one], [other])
