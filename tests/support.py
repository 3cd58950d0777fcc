"""Helpers that several tests share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from checker.documents.model import Kind, Segment
from checker.findings import Category, Finding, Severity, Span


def finding(rule: str, source: str | None = None, translation: str | None = None, *, hint: bool = False) -> Finding:
    """A major finding of a rule whose spans begin at 0."""
    first, second = (None if text is None else Span(text, 0, len(text)) for text in (source, translation))
    return Finding(rule, Category.MISTRANSLATION, Severity.MAJOR, 0.9, "message", first, second, hint=hint)


def make_segments(sentences: Sequence[str], kinds: Mapping[int, Kind] | None = None) -> list[Segment]:
    """Segments of sentences in paragraphs of their own; ``kinds`` of some by index."""
    segments: list[Segment] = []
    start = 0
    for index, text in enumerate(sentences):
        kind = (kinds or {}).get(index, Kind.PARAGRAPH)
        segments.append(Segment(text, start, start + len(text), 2 * index + 1, index, kind))
        start += len(text) + 2
    return segments


class WordEvidence:
    """Evidence between sentences by a bilingual word list; equal words are renderings of each other.

    Every word is a unit of weight 1; the target's known words may be parts of its text (Chinese, Japanese).
    """

    def __init__(self, source: Sequence[str], target: Sequence[str], renderings: Mapping[str, Sequence[str]]) -> None:
        self.calls = 0
        self._renderings = renderings
        known = {word for words in renderings.values() for word in words}
        self._source = [_words(text) for text in source]
        self._target = [
            [word for word in known if word in text.lower()] + [w for w in _words(text) if w not in known]
            for text in target
        ]

    def source_weights(self, i: int) -> NDArray[np.float64]:
        return np.ones(len(self._source[i]))

    def target_weights(self, j: int) -> NDArray[np.float64]:
        return np.ones(len(self._target[j]))

    def covered(self, i: int, j: int) -> NDArray[np.bool_]:
        self.calls += 1
        there = set(self._target[j])
        return np.array([bool(there.intersection(self._all(word))) for word in self._source[i]], dtype=np.bool_)

    def supported(self, i: int, j: int) -> NDArray[np.bool_]:
        expected = {rendering for word in self._source[i] for rendering in self._all(word)}
        return np.array([word in expected for word in self._target[j]], dtype=np.bool_)

    def _all(self, word: str) -> Sequence[str]:
        return (word, *self._renderings.get(word, ()))


def _words(text: str) -> list[str]:
    words = ("".join(c for c in word if c.isalnum()) for word in text.lower().split())
    return [word for word in words if word]
