"""XML as a row of events, read without entities, external files or recursion."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING
from xml.sax import SAXException, SAXParseException
from xml.sax.handler import ContentHandler, ErrorHandler

from checker.documents.model import DocumentError

if TYPE_CHECKING:
    from xml.sax.xmlreader import AttributesImpl

# A document type that is defined in another file, as memories have it, is passed over: nothing of it is needed.
_LITERAL = rb"""(?:"[^"<>]{0,300}"|'[^'<>]{0,300}')"""
_DOCTYPE = re.compile(rb"<!DOCTYPE\s+[\w:.-]{1,50}\s+(?:SYSTEM|PUBLIC\s+%b)\s*%b\s*>" % (_LITERAL, _LITERAL))
_HEAD = 4096
#: Elements within elements.
MAX_DEPTH = 500


class XmlReader:
    """Base of readers: elements by their local names, in order; ``parent`` is the element that is open."""

    def __init__(self) -> None:
        self.open: list[str] = []

    @property
    def parent(self) -> str:
        """The innermost open element; in ``start`` the one around the element that starts."""
        return self.open[-1] if self.open else ""

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        """An element begins at a 1-based line."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, content: str) -> None:
        """Text, in pieces of any size."""

    def read(self, data: bytes, path: str) -> None:
        """Reads a file.

        Raises:
            DocumentError: no well-formed XML, entities of its own, or elements nested too deeply.
        """
        from defusedxml.common import DefusedXmlException
        from defusedxml.sax import make_parser

        if not data.strip():
            raise DocumentError(path, "the file is empty")
        parser = make_parser()
        handler = _Handler(self, path, parser.getLineNumber)
        parser.setContentHandler(handler)
        parser.setErrorHandler(ErrorHandler())
        try:
            # Fed at once: older versions of expat take quadratic time for a long token that comes in pieces.
            parser.feed(_DOCTYPE.sub(_blank, data[:_HEAD]) + data[_HEAD:])
            parser.close()
        except DefusedXmlException:
            raise DocumentError(path, "the XML defines entities, or refers to other files, which is not read") from None
        except SAXParseException as error:
            raise DocumentError(path, f"no well-formed XML: {error.getMessage()}", error.getLineNumber()) from None
        except (SAXException, ValueError, LookupError) as error:
            raise DocumentError(path, f"no well-formed XML: {error}") from None


def _blank(doctype: re.Match[bytes]) -> bytes:
    return b"\n" * doctype.group().count(b"\n")


class _Handler(ContentHandler):
    def __init__(self, reader: XmlReader, path: str, line: Callable[[], int]) -> None:
        super().__init__()
        self._reader = reader
        self._path = path
        self._line = line

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802
        line = self._line()
        if len(self._reader.open) >= MAX_DEPTH:
            raise DocumentError(self._path, f"elements are nested more than {MAX_DEPTH} deep", line)
        local = name.rpartition(":")[2]
        self._reader.start(local, dict(attrs.items()), line)
        self._reader.open.append(local)

    def endElement(self, name: str) -> None:  # noqa: N802
        self._reader.open.pop()
        self._reader.end(name.rpartition(":")[2])

    def characters(self, content: str) -> None:
        self._reader.text(content)


def attribute(attributes: dict[str, str], name: str) -> str:
    """The value of an attribute, whatever its prefix; empty where there is none."""
    if name in attributes:
        return attributes[name]
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")
