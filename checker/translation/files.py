"""Translating a document: what ``checker translate`` prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from checker.documents.model import Document, Segment
from checker.translation.engine import PhraseTranslator, Translation, Translator

#: Sentences that a neural engine is given at once: four of its batches.
GROUP = 64


def translate_document(
    document: Document, target: str, engine: Translator, progress: Callable[[int, int], None] | None = None
) -> Iterator[tuple[Segment, Translation]]:
    """The sentences of a document, each with its translation, as they come.

    ``progress`` is told after each step how many sentences are done, and how many there are.

    Raises:
        UnsupportedDirectionError: the engine does not translate this way.
        ModelError: a table or model is missing or damaged.
    """
    step = 1 if isinstance(engine, PhraseTranslator) else GROUP
    segments = document.segments
    for start in range(0, len(segments), step):
        group = segments[start : start + step]
        found = engine.translate([segment.text for segment in group], document.language, target)
        if progress is not None:
            progress(start + len(group), len(segments))
        yield from zip(group, found, strict=True)
