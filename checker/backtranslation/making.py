"""Translates the segments of checked versions back, compares them with the source and scores them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from checker.article import ArticleResult, CheckedSegment, VersionResult
from checker.backtranslation.faults import labels
from checker.backtranslation.result import BackTranslation
from checker.backtranslation.scores import score
from checker.backtranslation.words import compare_words
from checker.documents.model import Document
from checker.documents.references import decode_references
from checker.documents.segmentation import split_sentences
from checker.evidence.lexicon import SourceLexicon
from checker.languages import SOURCE
from checker.translation.engine import Translation, Translator

#: Between the paths of versions that went different ways.
PATHS = ", "


def translate_version_back(
    source: Document, version: VersionResult, translator: Translator, lexicon: SourceLexicon
) -> VersionResult:
    """A version with the back-translation of each segment, and scores over the segments that have a partner.

    Raises:
        UnsupportedDirectionError: the engine does not translate from the version's language.
        ModelError: a file of the engine is missing or damaged.
    """
    code = version.document.language
    path = translator.path(code, SOURCE)
    if not version.segments:
        return version
    sentences = sentences_of(version.document)
    used = [sentences[n] for segment in version.segments for n in segment.translation]
    known = _translated(used, translator, code)
    segments = tuple(
        replace(
            s,
            back_translation=_back(_source_of(source, s), [sentences[n] for n in s.translation], known, code, lexicon),
        )
        for s in version.segments
    )
    done = replace(version, segments=segments)
    texts, references = _scored(source, done)
    return replace(done, back_translation=score(texts, references, translator.name, path, len(segments)))


def sentences_of(document: Document) -> list[str]:
    """The sentences of a version as they are translated."""
    return [_plain(segment.text) for segment in document.segments]


def with_scores(article: ArticleResult) -> ArticleResult:
    """An article with scores over the segments of all its versions; as it was where none has back-translations."""
    parts = [v.back_translation for v in article.versions if v.back_translation is not None]
    if not parts:
        return article
    if len(parts) == 1:
        return replace(article, back_translation=parts[0])
    texts: list[str] = []
    references: list[str] = []
    for version in article.versions:
        some = _scored(article.source, version)
        texts += some[0]
        references += some[1]
    paths = PATHS.join(dict.fromkeys(part.path for part in parts))
    whole = score(texts, references, parts[0].engine, paths, sum(part.segments for part in parts))
    return replace(article, back_translation=whole)


def translate_pair_back(
    source: str, translation: str, code: str, translator: Translator, lexicon: SourceLexicon
) -> BackTranslation | None:
    """The back-translation of a sentence pair; None for an empty translation.

    Raises:
        UnsupportedDirectionError: the engine does not translate from the language.
        ModelError: a file of the engine is missing or damaged.
    """
    text = decode_references(translation).text
    sentences = [_plain(text[start:end]) for start, end in split_sentences(text, code)]
    return _back(_plain(source), sentences, _translated(sentences, translator, code), code, lexicon)


def _translated(sentences: Iterable[str], translator: Translator, code: str) -> Mapping[str, Translation]:
    """Each sentence with its translation; equal ones are translated once, all in one call."""
    different = list(dict.fromkeys(sentences))
    return dict(zip(different, translator.translate(different, code, SOURCE), strict=True))


def _back(
    source: str, sentences: Sequence[str], known: Mapping[str, Translation], code: str, lexicon: SourceLexicon
) -> BackTranslation | None:
    if not any(sentences):
        return None
    found = [known[sentence] for sentence in sentences]
    text = " ".join(part for one in found if (part := _plain(one.text)))
    told = [label for s, one in zip(sentences, found, strict=True) for label in labels(s, one, source, code, lexicon)]
    differing, missing = compare_words(source, text, lexicon)
    return BackTranslation(text, differing, missing, tuple(dict.fromkeys(told)))


def _scored(source: Document, version: VersionResult) -> tuple[list[str], list[str]]:
    """The back-translations that are scored, and what the source says there."""
    texts, references = [], []
    for segment in version.segments:
        back = segment.back_translation
        if back is not None and back.reliable and segment.source:
            texts.append(back.text)
            references.append(_source_of(source, segment))
    return texts, references


def _source_of(source: Document, segment: CheckedSegment) -> str:
    return " ".join(_plain(source.segments[n].text) for n in segment.source)


def _plain(text: str) -> str:
    """Text as a translator wants it: one line, character references read."""
    return " ".join(decode_references(text).text.split())
