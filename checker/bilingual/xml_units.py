"""What XLIFF and TMX share: the text of a unit without the codes of its layout."""

from __future__ import annotations

from checker.bilingual.units import plain
from checker.documents.xml_events import XmlReader, attribute
from checker.pairs import PairError, SentencePair

Found = SentencePair | PairError

#: Inline elements that hold code, not text (XLIFF 1.2, TMX).
_CODES = frozenset(("bpt", "ept", "ph", "it", "ut", "sub", "sc", "ec"))
#: Inline elements that stand for a line break.
_BREAKS = frozenset(("lb", "x-br", "br", "xlf:lb", "linebreak"))


class UnitReader(XmlReader):
    """Base of readers that collect pairs; ``collect`` begins and ``collected`` ends the text of an element."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Found] = []
        self._parts: list[str] | None = None
        self._depth = 0
        self._code = 0  # the depth at which a code began, 0 outside

    def collect(self) -> None:
        """From here on, until the element that begins now ends, text belongs to it."""
        self._parts = []
        self._depth = len(self.open) + 1
        self._code = 0

    @property
    def collecting(self) -> bool:
        """Whether an element whose text is wanted is open."""
        return self._parts is not None

    def collected(self) -> str | None:
        """The text of the element that ends now, None where it is an element within it."""
        if self._parts is None or len(self.open) >= self._depth:
            return None
        text = plain("".join(self._parts))
        self._parts = None
        return text

    def inline(self, name: str, attributes: dict[str, str]) -> None:
        """An element within the text begins."""
        if self._parts is None or self._code:
            return
        if name in _CODES:
            self._code = len(self.open) + 1
        if attributes and {attributes.get(key) for key in ("ctype", "subType", "type")} & _BREAKS:
            self._parts.append(" ")
        elif name == "cp":
            self._parts.append(_character(attribute(attributes, "hex")))

    def end(self, name: str) -> None:
        if self._code and len(self.open) < self._code:
            self._code = 0

    def text(self, content: str) -> None:
        if self._parts is not None and not self._code:
            self._parts.append(content)


def _character(code: str) -> str:
    """A character that XML cannot hold, by its hexadecimal number; such are no text."""
    try:
        char = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return char if char.isprintable() else ""
