"""Lemmas: what simplemma says, whether its dictionaries are unpacked or not."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
import simplemma

from checker.languages import lemmas
from checker.languages.front_coding import STEP, FrontCoded, write_blocks
from checker.languages.lemmas import is_known, lemmatize, places_of
from checker.training.lemma_blocks import CODES

WORDS = {
    "en": "houses ran Jakarta's better mice U.S. anti-corruption re-elected Prabowo ministers’ 2,500 x won't".split(),
    "fr": "maisons allée l'eau qu’il Indonésie porte-parole suspendus œuvre ex-ministre 3e".split(),
    "ar": "الوزارة كتب مُدَرِّسة بالقانون وقالت إندونيسيا ٢٥".split(),
}


@pytest.mark.parametrize("code", CODES)
def test_the_lists_belong_to_the_dictionaries_that_are_installed(code: str) -> None:
    """Where this fails after an upgrade of simplemma: python -m checker.training.lemma_blocks."""
    assert FrontCoded.open(*places_of(code)) is not None


@pytest.mark.parametrize("code", CODES)
def test_words_are_found_as_in_the_unpacked_dictionary(code: str) -> None:
    opened = FrontCoded.open(*places_of(code))
    assert opened is not None
    whole = lemmas._Dictionary(code)._whole
    listed = sorted(whole, key=str.encode)
    # The first and last words of blocks, some others, and words that are no words.
    chosen = [*listed[: 2 * STEP], *listed[-2 * STEP :], *random.Random(1).sample(listed, 2000)]
    for word in chosen:
        assert opened.find(word) == whole[word]
        for other in (word[:-1], word + "q", word.swapcase()):
            assert opened.find(other) == whole.get(other)
    for word in ("", "\0", "\U0010ffff"):
        assert opened.find(word) is None


@pytest.mark.parametrize("code", CODES)
def test_answers_are_those_of_simplemma(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = [(simplemma.lemmatize(word, lang=code), simplemma.is_known(word, lang=code)) for word in WORDS[code]]
    for few in (lemmas.FEW, 3, 1):  # never unpacked, unpacked on the way, unpacked at once
        monkeypatch.setattr(lemmas, "FEW", few)
        monkeypatch.setattr(lemmas, "_DICTIONARIES", lemmas._Dictionaries())
        for cached in (lemmas._lemmatizer, lemmas._lookup, is_known):
            cached.cache_clear()
        assert [(lemmatize(word, code), is_known(word, code)) for word in WORDS[code]] == expected
    for cached in (lemmas._lemmatizer, lemmas._lookup, is_known):
        cached.cache_clear()


def test_without_a_list_the_dictionary_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dictionary, blocks = places_of("en")
    other = tmp_path / "en.json"
    for text in ("", "[", "{}", json.dumps(json.loads(blocks.read_text("utf-8")) | {"sha256": "0" * 64})):
        other.write_text(text, "utf-8")
        assert FrontCoded.open(dictionary, other) is None
    assert FrontCoded.open(dictionary, tmp_path / "missing") is None
    assert FrontCoded.open(tmp_path / "missing", blocks) is None
    monkeypatch.setattr(lemmas, "places_of", lambda code: (dictionary, other))
    assert lemmas._Dictionary("en").get("houses") == "house"


def test_a_list_is_made_again_as_it_was(tmp_path: Path) -> None:
    dictionary, blocks = places_of("en")
    assert write_blocks(dictionary, tmp_path / "en.json") == len(lemmas._Dictionary("en"))
    assert (tmp_path / "en.json").read_bytes() == blocks.read_bytes()


def test_a_file_of_another_format_gets_no_list(tmp_path: Path) -> None:
    import lzma

    (tmp_path / "xx.plzma").write_bytes(lzma.compress(b"something else"))
    with pytest.raises(ValueError, match="no dictionary"):
        write_blocks(tmp_path / "xx.plzma", tmp_path / "xx.json")
