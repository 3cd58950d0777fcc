"""A sentence from tokens to text: cut into pieces, decoded, numbers put in, written with the origin of each part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from checker.translation.decoder import MAX_WORDS, Derivation, Search, SearchLimits, run_together, search
from checker.translation.hashing import word_hash
from checker.translation.language_model import NgramModel
from checker.translation.options import Options, Vocabulary, find_options, weights_of
from checker.translation.phrase_table import Origin, PhraseTable
from checker.translation.tokens import (
    Word,
    initial_places,
    is_number_key,
    join_target,
    split_source,
    split_target_words,
)
from checker.translation.unknown import resolve

#: Language model file of a folder of tables.
LANGUAGE_MODEL_FILE = "id.ngrams"
#: Share of the source's words, against the language model's, in the probability of a token.
LEXICAL_SHARE = 0.5
#: How much less probable a number is that the source does not give.
WRONG_NUMBER = 1e-3
#: What ends a sentence.
_STOPS = frozenset(".!?")
#: Where a sentence that is too long may be cut, best first.
_CUTS = (";:", ",", ')"')
#: Punctuation that phrases are not moved across.
_WALLS = frozenset(".!?;:,()")

Part = tuple[tuple[int, int], tuple[int, int], str]
#: So many sentences are searched together: their language model scores are looked up in one step.
TOGETHER = 16


class _Task(NamedTuple):
    """A piece of a sentence, what its words may become, and the search that will find the best of it."""

    words: Sequence[Word]
    vocabulary: Vocabulary
    options: Options
    search: Search


class SentenceTranslator:
    """Translates sentences of one language into Indonesian; ``model`` is the language model if it is open already."""

    def __init__(
        self, folder: Path, code: str, limits: SearchLimits | None = None, model: NgramModel | None = None
    ) -> None:
        self.code = code
        self.model = model or NgramModel(folder / LANGUAGE_MODEL_FILE)
        self.table = PhraseTable(folder / f"{code}.phrases")
        self.weights = weights_of(self.table.meta["weights"])
        self.limits = limits or SearchLimits(distortion=int(self.table.meta.get("distortion", 5)))

    def translate(self, sentences: Sequence[str]) -> Iterator[tuple[str, float, list[Part]]]:
        """The translation of each sentence, its score, and its parts; neighbours are searched together."""
        for first in range(0, len(sentences), TOGETHER):
            pieces = [list(_pieces(self.split(s))) for s in sentences[first : first + TOGETHER]]
            tasks = [self._task(piece, self.weights) for group in pieces for piece in group]
            found = iter(zip(tasks, run_together([t.search for t in tasks], self.model), strict=True))
            for group in pieces:
                yield self._written([next(found) for _ in group])

    def _written(self, pieces: Sequence[tuple[_Task, list[Derivation]]]) -> tuple[str, float, list[Part]]:
        """A sentence from what was found for its pieces."""
        tokens: list[str] = []
        origins: list[tuple[tuple[int, int], int, str]] = []
        score = 0.0
        for task, found in pieces:
            if not found:
                continue
            score += found[0].score
            for source, target, origin in realise(task.words, task.options, task.vocabulary, found[0]):
                origins.append((source, len(target), origin))
                tokens.extend(target)
        text, spans = join_target(tokens)
        parts: list[Part] = []
        place = 0
        for source, count, origin in origins:
            if count:
                parts.append((source, (spans[place][0], spans[place + count - 1][1]), origin))
            place += count
        return text, score, parts

    def split(self, sentence: str) -> list[Word]:
        """The tokens of a sentence, unknown ones as the table knows them."""
        return resolve(split_source(sentence, self.code), self.code, self._known)

    def _known(self, keys: Sequence[str]) -> list[bool]:
        found: list[bool] = self.table.contains(np.array([word_hash(k) for k in keys], np.uint64)).tolist()
        return found

    def decode(
        self, words: Sequence[Word], weights: NDArray[np.float64], best: int = 1
    ) -> tuple[Vocabulary, Options, list[Derivation]]:
        """The best derivations of a piece of at most ``MAX_WORDS`` tokens."""
        task = self._task(words, weights, best)
        return task.vocabulary, task.options, run_together([task.search], self.model)[0]

    def _task(self, words: Sequence[Word], weights: NDArray[np.float64], best: int = 1) -> _Task:
        vocabulary = Vocabulary(self.model, self.table)
        options = find_options(words, self.table, self.model, vocabulary, weights)
        walls = frozenset(place for n, w in enumerate(words) if w.key in _WALLS for place in (n, n + 1))
        found = search(options, len(words), self.model, weights, self.limits, walls, best)
        return _Task(words, vocabulary, options, found)

    def score(self, source: str, target: str) -> list[float]:
        """log p of each token of a given translation and of its end.

        A mixture: what the words of the source become (each with equal chance, as in IBM model 1), and what the
        language model expects after the words before. A number has the chance of a source number of its value.
        """
        words = self.split(source)
        given = split_target_words(target)
        tokens = self._true_case([w.number.key if w.number else w.text for w in given])
        numbers = [self.model.number(t) for t in tokens]
        fluent = np.exp(self.model.score_sentence(numbers))
        expected = self._expected(words)
        values = {w.number.value for w in words if w.number}
        scores: list[float] = []
        for n, word in enumerate(given):
            p = expected.get(tokens[n], 0.0)
            if word.number:
                p = 1 / (1 + len(words)) if word.number.value in values else 0.0
                fluent[n] *= 1.0 if word.number.value in values else WRONG_NUMBER
            scores.append(float(np.log(LEXICAL_SHARE * p + (1 - LEXICAL_SHARE) * fluent[n])))
        return [*scores, float(np.log(fluent[-1]))]

    def _true_case(self, tokens: list[str]) -> list[str]:
        """Tokens with lower case where a capital only marks the beginning of a sentence."""
        for n in initial_places(tokens):
            forms = [self.model.number(t) for t in (tokens[n], tokens[n].lower())]
            common = self.model.unigram(np.array(forms, np.int32))
            if forms[1] and (not forms[0] or common[1] > common[0]):
                tokens[n] = tokens[n].lower()
        return tokens

    def _expected(self, words: Sequence[Word]) -> dict[str, float]:
        """How probable each Indonesian word is as a translation of some word of a sentence."""
        if not words:
            return {}
        entries = self.table.find(np.array([word_hash(w.key) for w in words], np.uint64))
        vocabulary = Vocabulary(self.model, self.table)
        expected: dict[str, float] = {}
        for first, length, log in zip(entries.first, entries.length, entries.features[:, 0], strict=True):
            for number in self.table.words(int(first), int(length)).tolist():
                word = vocabulary.word(number)
                expected[word] = expected.get(word, 0.0) + float(np.exp(log)) / int(length) / (1 + len(words))
        for given in words:
            if given.text.isascii():
                expected.setdefault(given.text, 1 / (1 + len(words)) / 10)
        return expected


def realise(
    words: Sequence[Word], options: Options, vocabulary: Vocabulary, derivation: Derivation
) -> Iterator[tuple[tuple[int, int], list[str], str]]:
    """The parts of a derivation in target order: source span (code points), target words with numbers, origin."""
    for option in derivation.options:
        start, end = int(options.start[option]), int(options.end[option])
        found = [w.number for w in words[start:end] if w.number]
        numbers = iter([part for number in found for part in (number.parts if number.tokens else (number.written,))])
        target = []
        for number in options.words[option, : options.length[option]].tolist():
            word = vocabulary.word(number)
            target.append(next(numbers, word) if is_number_key(word) else word)
        origin = Origin(int(options.origin[option])).name.lower()
        yield (words[start].start, words[end - 1].end), target, origin


def _pieces(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """A text in pieces that are translated apart: sentences, and parts of those that the decoder cannot hold."""
    first = 0
    for n, word in enumerate(words):
        following = words[n + 1].key if n + 1 < len(words) else ""
        if word.key in _STOPS and following not in ('"', ")", *_STOPS):
            yield from _short_pieces(words[first : n + 1])
            first = n + 1
    yield from _short_pieces(words[first:])


def _short_pieces(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """A sentence in pieces that the decoder can hold, cut after punctuation where there is some."""
    first = 0
    while len(words) - first > MAX_WORDS:
        end = first + MAX_WORDS
        for marks in _CUTS:
            cut = next((n for n in range(end - 1, first + MAX_WORDS // 3, -1) if words[n].key in tuple(marks)), None)
            if cut is not None:
                end = cut + 1
                break
        yield words[first:end]
        first = end
    if first < len(words):
        yield words[first:]
