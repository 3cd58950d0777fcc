"""An article and its versions as sentences that know their place in the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from checker.documents.origin import Origin


class DocumentError(ValueError):
    """A document that cannot be read, with a message for the editor who named it.

    ``path`` is the file as the caller named it, ``line`` the 1-based line of the trouble where there is one.
    """

    def __init__(self, path: str, message: str, line: int | None = None) -> None:
        place = path if line is None else f"{path}:{line}"
        super().__init__(f"{place}: {message}")
        self.path = path
        self.message = message
        self.line = line


class Kind(StrEnum):
    """What a segment's paragraph is in the article."""

    HEADLINE = "headline"
    CAPTION = "caption"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    QUOTE = "quote"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence of a document.

    ``start`` and ``end`` count code points in the document's text, ``end`` exclusive, and ``text`` has
    exactly ``end - start`` code points: character ``i`` of it stands at ``start + i`` of the document. In
    plain text the two are equal; in Markdown the inline markup (``**``, link targets, code ticks) is blanked
    out with spaces. ``line`` is the 1-based line of the file in which it begins, ``block`` the 0-based index of
    the paragraph.
    """

    text: str
    start: int
    end: int
    line: int
    block: int
    kind: Kind = Kind.PARAGRAPH


@dataclass(frozen=True, slots=True)
class Document:
    """A file: its ``path`` as named by the caller, its language code, its decoded text and its sentences.

    Of formats with markup of their own (HTML, JSON) ``text`` is what was read out of the file, segments and findings
    count in it, and ``origin`` leads back into the file; without it ``text`` is the file's own.
    """

    path: str
    language: str
    text: str
    segments: tuple[Segment, ...]
    origin: Origin | None = field(default=None, compare=False, repr=False)

    @property
    def file_text(self) -> str:
        """The text of the file, in which ``in_file`` counts."""
        return self.text if self.origin is None else self.origin.file

    def in_file(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of ``text`` as a stretch of ``file_text`` (code points, end exclusive)."""
        return (start, end) if self.origin is None else self.origin.place(start, end)


@dataclass(frozen=True, slots=True)
class Article:
    """A source document and the versions made from it."""

    source: Document
    versions: tuple[Document, ...]
