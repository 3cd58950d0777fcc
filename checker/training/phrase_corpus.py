"""Word-aligned parallel text as arrays: what phrases are extracted from.

Tokens are those of ``checker.translation.tokens``; words are aligned both ways with eflomal and joined by grow-diag
(``checker.training.tables``). Numbers are linked by their values, whatever the aligner says.
"""

from __future__ import annotations

import json
import logging
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from checker.languages import SOURCE
from checker.training.tables import Recipe, align, read_pairs
from checker.translation.hashing import word_hash
from checker.translation.numbers import DATE
from checker.translation.tokens import (
    Word,
    initial_places,
    is_mostly_capitals,
    is_number_key,
    split_source,
    split_target_words,
    true_case,
)

logger = logging.getLogger(__name__)

MAX_WORDS = 80
MAX_RATIO = 4.0
#: One Indonesian sentence in so many is held out of news-like text for tuning.
HELD_OUT = 29
HELD_OUT_ARTICLES = 7
HELD_OUT_WEIGHT = 1.0
#: Software and interface text is left out beside other languages than English: it takes long and helps little.
MIN_WEIGHT = 0.3
#: What markup and placeholders leave behind: such lines teach nothing about news.
_DEBRIS = ("{", "}", "<", ">", "%(", "`", "__", "::", "](", "=", "\\", "http")

Link = tuple[int, int]


@dataclass
class Corpus:
    """Aligned sentence pairs laid end to end.

    ``source`` and ``target`` hold word numbers (into the vocabularies), ``source_sentence`` and ``target_sentence``
    the sentence of each word, ``weights`` one weight a sentence. ``links`` are pairs of places in the two arrays.
    ``source_bad`` and ``target_bad`` mark numbers without a partner of the same value.
    """

    source_words: list[str]
    target_words: list[str]
    source: NDArray[np.int32]
    target: NDArray[np.int32]
    source_sentence: NDArray[np.int32]
    target_sentence: NDArray[np.int32]
    weights: NDArray[np.float32]
    links: NDArray[np.int32]
    source_bad: NDArray[np.bool_]
    target_bad: NDArray[np.bool_]


def is_held_out(indonesian: str) -> bool:
    """Whether an Indonesian sentence (or, for articles, the name of one) is kept for tuning."""
    return zlib.crc32(indonesian.encode()) % HELD_OUT == 0


def held_out_articles(recipe: Recipe) -> dict[str, list[dict[str, str]]]:
    """Six-way articles kept for tuning: article -> its rows."""
    found: dict[str, list[dict[str, str]]] = defaultdict(list)
    if recipe.sixway is not None:
        for line in recipe.sixway.read_text("utf-8").splitlines():
            row = json.loads(line)
            if zlib.crc32(row["doc"].encode()) % HELD_OUT_ARTICLES == 0:
                found[row["doc"]].append(row)
    return found


@cache
def held_out_sentences(recipe: Recipe) -> frozenset[str]:
    """The Indonesian sentences of the held-out articles."""
    return frozenset(row[SOURCE] for rows in held_out_articles(recipe).values() for row in rows)


def training_pairs(recipe: Recipe, left: str, right: str) -> Iterator[tuple[str, str, float]]:
    """Sentence pairs to learn from: nothing held out, no markup."""
    kept_away = held_out_sentences(recipe)
    for a, b, weight in read_pairs(recipe, left, right):
        if left == SOURCE and (a in kept_away or (weight >= HELD_OUT_WEIGHT and is_held_out(a))):
            continue
        if not any(mark in a or mark in b for mark in _DEBRIS):
            yield a, b, weight


def tuning_pairs(recipe: Recipe, code: str, limit: int) -> list[tuple[str, str]]:
    """Held-out pairs (foreign sentence, Indonesian sentence): six-way articles and other news-like text, half each."""
    articles = [(row[code], row[SOURCE]) for rows in held_out_articles(recipe).values() for row in rows]
    kept_away = held_out_sentences(recipe)
    others = [
        (b, a)
        for a, b, weight in read_pairs(recipe, SOURCE, code)
        if weight >= HELD_OUT_WEIGHT and a not in kept_away and is_held_out(a) and 40 < len(a) < 400
    ]
    step = max(1, len(others) // (limit // 2)) if limit else 1
    return articles[: limit // 2] + others[::step][: limit // 2]


def indonesian_text(recipe: Recipe, codes: Iterable[str]) -> Iterator[tuple[str, float]]:
    """All Indonesian sentences to learn from, once each, with their weights."""
    seen: set[str] = set()
    for code in codes:
        for text, _, weight in training_pairs(recipe, SOURCE, code):
            if text not in seen:
                seen.add(text)
                yield text, weight


def learn_case(sentences: Iterable[Sequence[str]]) -> dict[str, str]:
    """The usual case of words, from places where a capital means something: lower case -> usual form."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for words in sentences:
        if is_mostly_capitals(words):
            continue
        initial = set(initial_places(words))
        for n, word in enumerate(words):
            if n not in initial and word[0].isalpha():
                forms[word.lower()][word] += 1
    return {lower: max(sorted(seen), key=lambda w: seen[w]) for lower, seen in forms.items()}


def read_corpus(recipe: Recipe, code: str, pivot: str, usual: dict[str, str]) -> Corpus:
    """Sentence pairs from a language into Indonesian (``pivot`` is ``id``) or into the pivot language, aligned."""
    builder = _Builder(code, pivot, usual)
    left, right = (SOURCE, code) if pivot == SOURCE else (code, pivot)
    least = MIN_WEIGHT if "en" not in (left, right) else 0.0
    for a, b, weight in training_pairs(recipe, left, right):
        if weight < least:
            continue
        foreign, home = (b, a) if pivot == SOURCE else (a, b)
        builder.add(foreign, home, weight)
    logger.info("%s-%s: %d sentence pairs", code, pivot, len(builder.rows))
    return builder.build(recipe.iterations)


class _Builder:
    """Collects sentence pairs and turns them into a corpus."""

    def __init__(self, code: str, pivot: str, usual: dict[str, str]) -> None:
        self.code, self.pivot, self.usual = code, pivot, usual
        self.rows: list[tuple[list[str], list[str], float, list[Word], list[Word]]] = []

    def add(self, foreign: str, home: str, weight: float) -> None:
        """Adds a pair unless its lengths disagree."""
        xs = split_source(foreign, self.code)
        ys = split_target_words(home) if self.pivot == SOURCE else split_source(home, self.pivot)
        if not (0 < len(xs) <= MAX_WORDS and 0 < len(ys) <= MAX_WORDS):
            return
        if len(xs) > 4 and max(len(xs) / len(ys), len(ys) / len(xs)) > MAX_RATIO:
            return
        source = [w.key for w in xs]
        target = [w.number.key if w.number else w.key for w in ys]
        if self.pivot == SOURCE:
            target = true_case(target, self.usual)
        self.rows.append((source, target, weight, _numbers(xs), _numbers(ys)))

    def build(self, iterations: float) -> Corpus:
        """Aligns the words of all pairs."""
        shape = _shape_of(self.code)
        pairs = [([shape(w) for w in s], [w.lower() for w in t], w) for s, t, w, _, _ in self.rows]
        links: list[NDArray[np.int32]] = []
        source_bad: list[bool] = []
        target_bad: list[bool] = []
        first, second = 0, 0
        for (source, target, _, xs, ys), found in zip(self.rows, align(pairs, iterations), strict=True):
            kept, bad_source, bad_target = _link_numbers(found, xs, ys, source, target)
            if kept:
                links.append(np.array(kept, np.int32) + np.array([first, second], np.int32))
            source_bad.extend(bad_source)
            target_bad.extend(bad_target)
            first, second = first + len(source), second + len(target)
        source_words, source_ids = _numbered(row[0] for row in self.rows)
        target_words, target_ids = _numbered(row[1] for row in self.rows)
        lengths = np.array([(len(s), len(t)) for s, t, _, _, _ in self.rows], np.int64).reshape(-1, 2)
        order = np.arange(len(self.rows), dtype=np.int32)
        return Corpus(
            source_words,
            target_words,
            source_ids,
            target_ids,
            np.repeat(order, lengths[:, 0]),
            np.repeat(order, lengths[:, 1]),
            np.array([w for _, _, w, _, _ in self.rows], np.float32),
            np.concatenate(links) if links else np.zeros((0, 2), np.int32),
            np.array(source_bad, np.bool_),
            np.array(target_bad, np.bool_),
        )


def _numbers(words: Sequence[Word]) -> list[Word]:
    return [w for w in words if is_number_key(w.key)]


def _shape_of(code: str) -> Callable[[str], str]:
    """How words of a language are made alike for the aligner: by lemma, which thin text needs."""
    from checker.languages import get_language
    from checker.training.tables import table_key

    language = get_language(code)

    @cache
    def shape(word: str) -> str:
        return table_key(word, language) if word[:1].isalpha() else word

    return shape


def _link_numbers(
    links: Sequence[Link], xs: Sequence[Word], ys: Sequence[Word], source: Sequence[str], target: Sequence[str]
) -> tuple[list[Link], list[bool], list[bool]]:
    """Links with numbers tied to the number of the same value; which numbers have none, on either side."""
    source_places = [n for n, word in enumerate(source) if is_number_key(word)]
    target_places = [n for n, word in enumerate(target) if is_number_key(word)]
    # Dates are translated by rule: what they are linked to teaches nothing.
    bad_source, bad_target = [word == DATE for word in source], [False] * len(target)
    if not source_places and not target_places:
        return list(links), bad_source, bad_target
    numeric_source, numeric_target = set(source_places), set(target_places)
    kept = [(i, j) for i, j in links if i not in numeric_source and j not in numeric_target]
    free = dict(zip(target_places, ys, strict=True))
    for i, word in zip(source_places, xs, strict=True):
        j = next((j for j, other in free.items() if _same(word, other)), None)
        if j is None:
            bad_source[i] = True
        else:
            kept.append((i, j))
            del free[j]
    for j in free:
        bad_target[j] = True
    _cut_dates(target, bad_target)
    _cut_dates(source, bad_source)
    return sorted(kept), bad_source, bad_target


def _cut_dates(words: Sequence[str], bad: list[bool]) -> None:
    """Marks the slash of a date whose other number has no partner: half a date is worse than none."""
    for n in range(1, len(words) - 1):
        if words[n] == "/" and (bad[n - 1] or bad[n + 1]):
            bad[n] = True


def _same(one: Word, other: Word) -> bool:
    return one.number is not None and other.number is not None and one.number.value == other.number.value


def _numbered(sentences: Iterable[Sequence[str]]) -> tuple[list[str], NDArray[np.int32]]:
    """A vocabulary in order of appearance, and the words as numbers."""
    numbers: dict[str, int] = {}
    flat = [numbers.setdefault(word, len(numbers)) for sentence in sentences for word in sentence]
    return list(numbers), np.array(flat, np.int32)


def hashes(words: Sequence[str]) -> NDArray[np.uint64]:
    """The hashes of a vocabulary."""
    return np.array([word_hash(w) for w in words], np.uint64)
