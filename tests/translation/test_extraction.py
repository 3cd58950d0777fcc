"""Phrase pairs of small aligned sentences, worked out by hand."""

from __future__ import annotations

import numpy as np

from checker.training.phrase_corpus import Corpus
from checker.training.phrase_extraction import PhraseCounts, extract_phrases
from checker.translation.numbers import NUMBER


def corpus(pairs: list[tuple[str, str, list[tuple[int, int]]]], bad: tuple[int, ...] = ()) -> Corpus:
    """A corpus of sentence pairs with links; ``bad``: target places of numbers without partner."""
    vocabularies: tuple[dict[str, int], dict[str, int]] = {}, {}
    flat: tuple[list[int], list[int]] = [], []
    sentence: tuple[list[int], list[int]] = [], []
    links: list[tuple[int, int]] = []
    for n, (source, target, own) in enumerate(pairs):
        links.extend((i + len(flat[0]), j + len(flat[1])) for i, j in own)
        for side, text in enumerate((source, target)):
            for word in text.split():
                flat[side].append(vocabularies[side].setdefault(word, len(vocabularies[side])))
                sentence[side].append(n)
    target_bad = np.zeros(len(flat[1]), np.bool_)
    target_bad[list(bad)] = True
    return Corpus(
        list(vocabularies[0]),
        list(vocabularies[1]),
        np.array(flat[0], np.int32),
        np.array(flat[1], np.int32),
        np.array(sentence[0], np.int32),
        np.array(sentence[1], np.int32),
        np.ones(len(pairs), np.float32),
        np.array(links, np.int32),
        np.zeros(len(flat[0]), np.bool_),
        target_bad,
    )


def texts(c: Corpus, counts: PhraseCounts) -> dict[tuple[str, str], float]:
    found = {}
    for n in range(len(counts)):
        s, t = int(counts.source_place[n]), int(counts.target_place[n])
        source = c.source[s : s + int(counts.source_length[n])]
        target = c.target[t : t + int(counts.target_length[n])]
        key = " ".join(c.source_words[w] for w in source), " ".join(c.target_words[w] for w in target)
        found[key] = float(counts.counts[n])
    return found


def test_crossing_links_make_a_phrase_that_reorders() -> None:
    c = corpus([("the red house", "rumah merah itu", [(0, 2), (1, 1), (2, 0)])])
    assert texts(c, extract_phrases(c, 3, 3)) == {
        ("the", "itu"): 1,
        ("red", "merah"): 1,
        ("house", "rumah"): 1,
        ("the red", "merah itu"): 1,
        ("red house", "rumah merah"): 1,
        ("the red house", "rumah merah itu"): 1,
    }


def test_unlinked_words_at_the_edges_may_belong_or_not() -> None:
    c = corpus([("big city", "kota yang besar", [(0, 2), (1, 0)])])
    found = texts(c, extract_phrases(c, 2, 3))
    assert {("big", "besar"), ("big", "yang besar"), ("city", "kota"), ("city", "kota yang")} <= found.keys()


def test_pairs_are_counted_over_sentences_and_stay_within_them() -> None:
    c = corpus([("new law", "undang-undang baru", [(0, 1), (1, 0)])] * 2)
    found = texts(c, extract_phrases(c, 4, 4))
    assert found["new", "baru"] == 2
    assert max(len(s.split()) for s, _ in found) == 2


def test_a_number_without_partner_is_in_no_phrase() -> None:
    c = corpus([(f"{NUMBER} cars", f"{NUMBER} mobil", [(0, 0), (1, 1)])], bad=(0,))
    assert texts(c, extract_phrases(c, 2, 2)) == {("cars", "mobil"): 1}


def test_orientations_tell_what_changes_places() -> None:
    c = corpus([("red house", "rumah merah", [(0, 1), (1, 0)])])
    counts = extract_phrases(c, 1, 1)
    names = list(texts(c, counts))
    assert counts.orientations[names.index(("red", "merah"))].tolist() == [0, 1]
