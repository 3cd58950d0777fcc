"""DOCX (Office Open XML) to paragraphs.

The text of the body is read, paragraph by paragraph: a paragraph is a line of the document's text, so that a line
number is the number of the paragraph in the file (empty ones, and those of tables and text boxes, are counted). Deleted
text of tracked changes, hidden text, field codes, footnotes, headers and footers are left out.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field

from checker.documents.extract import Extract
from checker.documents.layout import Block, classify
from checker.documents.model import DocumentError, Kind
from checker.documents.suppressions import blank_comments
from checker.documents.xml_events import XmlReader, attribute

#: Files in the archive, bytes of one after unpacking, and paragraphs.
MAX_ENTRIES = 5_000
MAX_UNPACKED = 20_000_000
MAX_PARAGRAPHS = 100_000
_DOCUMENT = "word/document.xml"
_STYLES = "word/styles.xml"
_HEADING = re.compile(r"heading \d|subtitle")
_STYLE_KINDS = {
    "title": Kind.HEADLINE,
    "caption": Kind.CAPTION,
    "quote": Kind.QUOTE,
    "intense quote": Kind.QUOTE,
    "list paragraph": Kind.LIST,
}
# Elements whose text is not what a reader sees: a second rendering of the same, deleted text, field codes.
_SKIPPED = frozenset(("Fallback", "del", "moveFrom", "delText", "instrText", "delInstrText", "pPrChange", "rPrChange"))
_CONTENT = re.compile(r"[^\W_]")


def docx_extract(data: bytes, path: str) -> Extract:
    """The text of a document.

    Raises:
        DocumentError: it is no DOCX file, is damaged, encrypted, or unpacks to something too large.
    """
    parts = _unpack(data, path)
    styles = _Styles()
    if _STYLES in parts:
        styles.read(parts[_STYLES], path)
    body = _Body(styles.names, path)
    body.read(parts[_DOCUMENT], path)
    lines = [paragraph.text for paragraph in body.paragraphs]
    text = "\n".join(lines)
    visible = blank_comments(text)
    blocks: list[Block] = []
    start = 0
    for paragraph, line in zip(body.paragraphs, lines, strict=True):
        stripped = visible[start : start + len(line)].strip()
        if _CONTENT.search(stripped):
            begin = visible.index(stripped, start)
            blocks.append(Block(begin, begin + len(stripped), paragraph.kind))
        start += len(line) + 1
    return Extract(text, visible, classify(visible, _one_headline(blocks)))


def _one_headline(blocks: list[Block]) -> list[Block]:
    """The first title, or else a first heading among the first three paragraphs, is the headline."""
    titles = [n for n, block in enumerate(blocks) if block.kind is Kind.HEADLINE]
    if not titles:
        titles = [n for n, block in enumerate(blocks[:3]) if block.kind is Kind.HEADING]
    return [
        b._replace(kind=Kind.HEADLINE if n == titles[0] else Kind.HEADING) if n in titles else b
        for n, b in enumerate(blocks)
    ]


def _unpack(data: bytes, path: str) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = {entry.filename: entry for entry in archive.infolist()}
            if len(entries) > MAX_ENTRIES:
                raise DocumentError(path, f"the archive holds more than {MAX_ENTRIES:,} files, which is no document")
            if _DOCUMENT not in entries:
                raise DocumentError(path, f"this is a ZIP archive, but no Word document (there is no {_DOCUMENT})")
            found = {}
            for name in (_DOCUMENT, _STYLES):
                if name not in entries:
                    continue
                if entries[name].flag_bits & 1:
                    raise DocumentError(path, "the document is encrypted: save it without a password")
                with archive.open(entries[name]) as stream:
                    found[name] = stream.read(MAX_UNPACKED + 1)
                if len(found[name]) > MAX_UNPACKED:
                    raise DocumentError(
                        path, f"{name} unpacks to more than {MAX_UNPACKED // 1_000_000} MB, which is no article"
                    )
            return found
    except DocumentError:
        raise
    except zipfile.BadZipFile as error:
        raise DocumentError(path, _no_archive(data) or f"the document is damaged: {error}") from None
    except (zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError, LookupError) as error:
        raise DocumentError(path, f"the document is damaged: {error}") from None
    except Exception as error:  # struct.error, LZMAError, ...: zipfile lets through whatever its decoders raise
        raise DocumentError(path, f"the document is damaged: {type(error).__name__}: {error}") from None


def _no_archive(data: bytes) -> str:
    """What bytes are that are no ZIP archive at all; empty where they begin like one."""
    if not data:
        return "the file is empty"
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return "this is an old or encrypted Office document: save it as .docx without a password"
    return "" if data.startswith(b"PK") else "this is no Word document (DOCX)"


class _Styles(XmlReader):
    """The names of the styles by their ids; ids are translated by Word, names are not."""

    def __init__(self) -> None:
        super().__init__()
        self.names: dict[str, str] = {}
        self._id = ""

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if name == "style":
            self._id = attribute(attributes, "styleId")
        elif name == "name" and self.parent == "style":
            self.names[self._id] = attribute(attributes, "val").lower()


@dataclass(slots=True)
class _Paragraph:
    kind: Kind
    parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.parts)


class _Body(XmlReader):
    """The paragraphs in the order of their beginnings; a text box is a paragraph within another one."""

    def __init__(self, styles: dict[str, str], path: str) -> None:
        super().__init__()
        self.paragraphs: list[_Paragraph] = []
        self._styles = styles
        self._path = path
        self._open: list[_Paragraph] = []
        self._skipped = 0
        self._hidden = False
        self._tables = 0

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if self._skipped or name in _SKIPPED:
            self._skipped += 1
            return
        if name == "p":
            self._open.append(_Paragraph(Kind.TABLE if self._tables else Kind.PARAGRAPH))
            self.paragraphs.append(self._open[-1])
            if len(self.paragraphs) > MAX_PARAGRAPHS:
                raise DocumentError(self._path, f"more than {MAX_PARAGRAPHS:,} paragraphs, which is no article")
        elif name == "tbl":
            self._tables += 1
        elif name == "r":
            self._hidden = False
        elif name == "vanish" and self.parent == "rPr":
            self._hidden = attribute(attributes, "val") not in ("0", "false", "off")
        elif self._open:
            if name == "pStyle":
                style = attribute(attributes, "val")
                style = self._styles.get(style, style.lower())
                kind = Kind.HEADING if _HEADING.fullmatch(style) else _STYLE_KINDS.get(style)
                self._open[-1].kind = kind or self._open[-1].kind
            elif name == "numPr" and self._open[-1].kind is Kind.PARAGRAPH:
                self._open[-1].kind = Kind.LIST
            elif self.parent == "r" and name in ("tab", "br", "cr"):
                self._open[-1].parts.append(" ")
            elif self.parent == "r" and name == "noBreakHyphen":
                self._open[-1].parts.append("\u2011")

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name == "p" and self._open:
            self._open.pop()
        elif name == "tbl":
            self._tables -= 1

    def text(self, content: str) -> None:
        if self.parent == "t" and self._open and not self._skipped and not self._hidden:
            # A line of the text is a paragraph of the file.
            self._open[-1].parts.append(content.replace("\n", " ").replace("\r", " "))
