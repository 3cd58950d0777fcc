"""What each span of a sentence may become: phrases of the table, copied numbers, words that no table knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from checker.translation.hashing import span_hashes
from checker.translation.language_model import NgramModel
from checker.translation.phrase_table import TABLE_FEATURES, Origin, PhraseTable
from checker.translation.tokens import Word
from checker.translation.unknown import render_unknown

#: The features of the model, in the order of the weights.
FEATURES = (
    *TABLE_FEATURES,
    "phrases",
    "words",
    "pivot",
    "lexicon",
    "name",
    "dictionary",
    "copy",
    "language_model",
    "distortion",
    "monotone",
    "swap",
    "jump",
)
LANGUAGE_MODEL, DISTORTION = FEATURES.index("language_model"), FEATURES.index("distortion")
ORIENTATION = FEATURES.index("monotone")
#: The indicator feature of each origin (text has none).
_ORIGIN_FEATURES = {
    Origin.PIVOT: FEATURES.index("pivot"),
    Origin.LEXICON: FEATURES.index("lexicon"),
    Origin.NAME: FEATURES.index("name"),
    Origin.DICTIONARY: FEATURES.index("dictionary"),
    Origin.COPY: FEATURES.index("copy"),
}
#: Options kept a span.
MAX_OPTIONS = 16
#: What a copied word counts in the features of the table.
COPY_SCORE = -2.0
#: log p of monotone, swap and jump where nothing is known.
UNKNOWN_ORIENTATION = np.log([0.6, 0.15, 0.25])

Ints = NDArray[np.int32]
Floats = NDArray[np.float64]


@dataclass
class Options:
    """Translation options, those of a span together.

    ``words`` are target word numbers, padded with -1; ``static`` is the weighted score without the language model
    where it needs the words before; ``orientations`` (N, 3) are log-probabilities;
    ``estimate`` includes an estimate of it. ``spans`` maps (start, end) to the
    range of its options. ``texts`` are the words that are in no vocabulary, numbered on from it.
    """

    start: Ints
    end: Ints
    length: Ints
    words: Ints
    features: Floats
    orientations: Floats
    origin: NDArray[np.uint8]
    inner: Floats
    partial: Floats
    static: Floats
    estimate: Floats
    spans: dict[tuple[int, int], tuple[int, int]]


def default_weights() -> Floats:
    """Weights to begin tuning with."""
    start = {"forward": 0.37, "backward": 0.37, "phrases": 0.0, "words": 0.45, "pivot": -0.2, "lexicon": 0.0,
             "name": 0.2, "dictionary": -1.0, "copy": -0.8, "language_model": 0.32, "distortion": -0.08,
             "monotone": 0.15, "swap": 0.05, "jump": 0.25}  # fmt: skip
    return np.array([start[name] for name in FEATURES])


class Vocabulary:
    """Words by number: those of the language model, those of the table, and those of the sentence at hand."""

    def __init__(self, model: NgramModel, table: PhraseTable) -> None:
        self._words = model.words
        self._extra = table.extra
        self._fixed = model.size + len(table.extra)
        self._own: dict[str, int] = {}

    def number(self, word: str, model: NgramModel) -> int:
        """The number of a word; a new one where the language model does not know it."""
        known = model.number(word)
        if known or word == self._words[0]:
            return known
        return self._fixed + self._own.setdefault(word, len(self._own))

    def word(self, number: int) -> str:
        """The word of a number."""
        if number < len(self._words):
            return self._words[number]
        if number < self._fixed:
            return self._extra[number - len(self._words)]
        return list(self._own)[number - self._fixed]


def find_options(
    sentence: Sequence[Word], table: PhraseTable, model: NgramModel, vocabulary: Vocabulary, weights: Floats
) -> Options:
    """The options of a sentence's spans, the best ``MAX_OPTIONS`` of each."""
    keys = [w.key for w in sentence]
    rows = span_hashes(keys, table.longest)
    places = [(start, start + n + 1) for start, row in enumerate(rows) for n in range(len(row))]
    hashes = np.array([value for row in rows for value in row], np.uint64)
    entries = table.find(hashes)
    spans = np.array(places, np.int32)[entries.span].reshape(-1, 2)
    features = np.zeros((len(spans), len(FEATURES)))
    features[:, : len(TABLE_FEATURES)] = entries.features
    length, words = entries.length, table.phrases(entries.first, entries.length)
    origin, orientations = entries.origin, entries.orientations
    single = set(spans[spans[:, 1] - spans[:, 0] == 1, 0].tolist())
    added = [
        (n, [vocabulary.number(text, model) for text in texts])
        for n, word in enumerate(sentence)
        if n not in single or word.number is not None or is_capital(sentence, n)
        for texts in [_fallback(word)]
    ]
    if added:
        spans = np.concatenate([spans, np.array([(n, n + 1) for n, _ in added], np.int32)])
        own = np.zeros((len(added), len(FEATURES)))
        own[:, : len(TABLE_FEATURES)] = COPY_SCORE
        features = np.concatenate([features, own])
        orientations = np.concatenate([orientations, np.full((len(added), 3), UNKNOWN_ORIENTATION)])
        length = np.concatenate([length, [len(numbers) for _, numbers in added]])
        words = _joined(words, [numbers for _, numbers in added])
        origin = np.concatenate([origin, np.full(len(added), Origin.COPY, np.uint8)])
    return _arranged(spans, words, length.astype(np.int32), features, orientations, origin, model, weights)


def _joined(words: Ints, added: Sequence[Sequence[int]]) -> Ints:
    """Word numbers padded with -1, and those of some more phrases below."""
    width = max(words.shape[1], *map(len, added))
    joined = np.full((len(words) + len(added), width), -1, np.int32)
    joined[: len(words), : words.shape[1]] = words
    for line, numbers in zip(joined[len(words) :], added, strict=True):
        line[: len(numbers)] = numbers
    return joined


def _fallback(word: Word) -> Sequence[str]:
    """What stands for a word that no table knows; a number stands for itself."""
    if word.number is not None:
        return word.number.tokens or (word.key,)
    text = render_unknown(word)
    return (text,) if text else ()


def is_capital(sentence: Sequence[Word], place: int) -> bool:
    """Whether a word within a sentence begins with a capital, so that it may be a name to copy."""
    return place > 0 and sentence[place].text[:1].isupper() and sentence[place - 1].text[:1] not in ('"', ":", ".")


def _arranged(
    spans: Ints,
    words: Ints,
    length: Ints,
    features: Floats,
    orientations: Floats,
    origin: NDArray[np.uint8],
    model: NgramModel,
    weights: Floats,
) -> Options:
    features[:, FEATURES.index("phrases")] = 1.0
    features[:, FEATURES.index("words")] = length
    for kind, column in _ORIGIN_FEATURES.items():
        features[origin == kind, column] = 1.0
    inner, partial = _language_model_parts(words, length, model)
    static = features @ weights + weights[LANGUAGE_MODEL] * inner
    estimate = static + weights[LANGUAGE_MODEL] * partial
    order = np.lexsort((-estimate, spans[:, 1], spans[:, 0]))
    ordered = spans[order]
    fresh = np.ones(len(order), np.bool_)
    fresh[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    starts = np.flatnonzero(fresh)
    rank = np.arange(len(order)) - np.repeat(starts, np.diff(np.append(starts, len(order))))
    order = order[rank < MAX_OPTIONS]
    ordered = spans[order]
    ranges: dict[tuple[int, int], tuple[int, int]] = {}
    for row, (start, end) in enumerate(ordered.tolist()):
        ranges[start, end] = (ranges.get((start, end), (row, row))[0], row + 1)
    return Options(
        ordered[:, 0],
        ordered[:, 1],
        length[order],
        words[order],
        features[order],
        orientations[order],
        origin[order],
        inner[order],
        partial[order],
        static[order],
        estimate[order],
        ranges,
    )


def _language_model_parts(words: Ints, length: Ints, model: NgramModel) -> tuple[Floats, Floats]:
    """log p of each phrase: of words whose context lies within it, and, with short contexts, of the first words."""
    reach = model.order - 1
    inner, partial = np.zeros(len(words)), np.zeros(len(words))
    for place in range(words.shape[1]):
        rows = np.flatnonzero(length > place)
        if not len(rows):
            break
        contexts = np.full((len(rows), reach), -1, np.int32)
        known = min(place, reach)
        if known:
            contexts[:, reach - known :] = words[rows, place - known : place]
        scores = model.score(contexts, words[rows, place])
        (inner if place >= reach else partial)[rows] += scores
    return inner, partial


def named_weights(weights: Floats) -> Mapping[str, float]:
    """Weights by the names of their features."""
    return {name: round(float(w), 4) for name, w in zip(FEATURES, weights, strict=True)}


def weights_of(named: Mapping[str, float]) -> Floats:
    """Weights from a file; features that it does not name weigh nothing."""
    return np.array([float(named.get(name, 0.0)) for name in FEATURES])
