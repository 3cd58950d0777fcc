"""TMX: translation memories. Every unit gives a pair for each language of the checker that it has beside Indonesian."""

from __future__ import annotations

from checker.bilingual.units import pair, require_indonesian, target_language
from checker.bilingual.xml_units import Found, UnitReader
from checker.documents.detection import parse_language
from checker.documents.model import DocumentError
from checker.documents.xml_events import attribute
from checker.languages import SOURCE, TARGETS, UnknownLanguageError
from checker.pairs import PairError

#: A memory of which each unit may have another source language.
_ALL = "*all*"


def read_tmx(data: bytes, path: str, language: str | None = None) -> list[Found]:
    """The pairs of a memory in its order; with ``language`` those of this language only.

    Raises:
        DocumentError: no well-formed XML, or no TMX.
    """
    reader = _Tmx(target_language(language, None, 1) if language else None)
    reader.read(data, path)
    if not reader.is_tmx:
        raise DocumentError(path, "this is no TMX file: its first element is no <tmx>")
    if not reader.found and reader.others:
        raise DocumentError(path, f"its units hold no pair of Indonesian and {language or ' or '.join(TARGETS)}")
    return reader.found


class _Tmx(UnitReader):
    def __init__(self, language: str | None) -> None:
        super().__init__()
        self.is_tmx = False
        self.others = 0
        self._wanted = language
        self._source = _ALL
        self._refused: set[str] = set()
        self._unit = ("", 0, "")
        self._tag = ""
        self._variants: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if self.collecting:
            self.inline(name, attributes)
        elif name == "tmx" and not self.open:
            self.is_tmx = True
        elif name == "header":
            self._source = attributes.get("srclang", _ALL)
        elif name == "tu":
            self._unit = attributes.get("tuid", ""), line, attributes.get("srclang", self._source)
            self._variants = {}
        elif name == "tuv":
            self._tag = attribute(attributes, "lang")
        elif name == "seg" and self.parent == "tuv":
            self.collect()

    def end(self, name: str) -> None:
        super().end(name)
        text = self.collected()
        if text is not None:
            try:
                self._variants.setdefault(parse_language(self._tag), text)
            except UnknownLanguageError:
                self._variants.setdefault(self._tag, text)
        elif name == "tu" and not self.collecting:
            self._finish()

    def _finish(self) -> None:
        number, line, source_tag = self._unit
        if source_tag.lower() != _ALL:
            try:
                require_indonesian(source_tag, line)
            except PairError as error:
                if source_tag not in self._refused:  # once for a file, not for each of its units
                    self._refused.add(source_tag)
                    self.found.append(error)
                return
        source = self._variants.get(SOURCE, "")
        codes = [code for code in self._variants if code in TARGETS and self._wanted in (None, code)]
        if not source or not codes:
            self.others += 1
            return
        self.found += [
            pair(number or line, source, self._variants[code], code, line) for code in codes if self._variants[code]
        ]
