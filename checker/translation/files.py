"""Translating a file: what ``checker translate`` prints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from checker.documents.model import Segment
from checker.documents.reading import read_document
from checker.translation.engine import PhraseTranslator, Translation, Translator


def translate_file(
    path: str | Path, source: str | None, target: str, engine: Translator | None = None
) -> Iterator[tuple[Segment, Translation]]:
    """The sentences of a file, each with its translation, as they come.

    ``source`` is the language of the file where its name does not tell it.

    Raises:
        DocumentError: the file cannot be read, or its language cannot be told.
        UnknownLanguageError: ``source`` is none of the languages of the checker.
        UnsupportedDirectionError: the engine does not translate this way.
        ModelError: a table is missing or damaged.
    """
    document = read_document(path, source)
    engine = engine or PhraseTranslator()
    for segment in document.segments:
        (translation,) = engine.translate([segment.text], document.language, target)
        yield segment, translation
