"""XLIFF 1.2 and 2.x: the bilingual files of translation tools.

A ``trans-unit`` (1.2) or ``segment`` (2.x) with a target is a pair; its id is the unit's. Units without a target, those
marked as not to be translated or not translated yet, alternatives from memories, notes and glossaries are passed over.
"""

from __future__ import annotations

from checker.bilingual.units import pair, require_indonesian, target_language
from checker.bilingual.xml_units import Found, UnitReader
from checker.documents.model import DocumentError
from checker.documents.xml_events import attribute
from checker.pairs import PairError

#: States of a target (1.2) that hold no translation yet.
_UNTRANSLATED = frozenset(("new", "needs-translation"))
# Elements that hold sources and targets of their own, or other text.
_ASIDE = frozenset(
    ("alt-trans", "matches", "glossary", "notes", "note", "originalData", "seg-source", "metadata", "header")
)


def read_xliff(data: bytes, path: str, language: str | None = None) -> list[Found]:
    """The pairs of a file in its order; a file element in other languages is given as its error.

    Raises:
        DocumentError: no well-formed XML, or no XLIFF.
    """
    reader = _Xliff(language)
    reader.read(data, path)
    if not reader.is_xliff:
        raise DocumentError(path, "this is no XLIFF file: its first element is no <xliff>")
    return reader.found


class _Xliff(UnitReader):
    def __init__(self, language: str | None) -> None:
        super().__init__()
        self.is_xliff = False
        self._language = language
        self._tags = ("", "")  # source and target of the document (2.x)
        self._target = ""  # the target's code in the file that is open, empty where it is refused
        self._told = False  # whether this file's languages have been looked at
        self._unit = ("", 0)
        self._segment = ("", 0)
        self._pending: list[tuple[str, int, str, str]] = []  # the unit's pairs: number of the segment, line, sides
        self._untranslatable: list[bool] = []
        self._aside = 0
        self._sides: dict[str, str] = {}
        self._skip = False
        self._file_line = 1
        self._file_tags = ("", "")
        self._target_tag = ""

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if self._aside or name in _ASIDE:
            self._aside += 1
        elif self.collecting:
            self.inline(name, attributes)
        elif name == "xliff" and not self.open:
            self.is_xliff = True
            self._tags = attributes.get("srcLang", ""), attributes.get("trgLang", "")
        elif name == "file":
            self._file_tags = (
                attributes.get("source-language", self._tags[0]),
                attributes.get("target-language", self._tags[1]),
            )
            self._file_line, self._told, self._target = line, False, ""
            self._untranslatable.append(attributes.get("translate") == "no")
        elif name == "group":
            self._untranslatable.append(self._off(attributes))
        elif name in ("trans-unit", "unit"):
            self._unit = attribute(attributes, "id"), line
            self._pending = []
            self._untranslatable.append(self._off(attributes))
            self._begin("", line)
        elif name == "segment":
            self._begin(attributes.get("id", ""), line)
        elif name in ("source", "target") and self.parent in ("trans-unit", "segment"):
            if name == "target":
                self._skip = self._skip or attributes.get("state") in _UNTRANSLATED
                self._target_tag = attribute(attributes, "lang")
            self.collect()

    def end(self, name: str) -> None:
        super().end(name)
        if self._aside:
            self._aside -= 1
            return
        text = self.collected()
        if text is not None:
            self._sides[name] = text
        elif self.collecting:
            return
        elif name == "segment":
            self._finish_segment()
        elif name in ("trans-unit", "unit", "group", "file"):
            if name == "trans-unit":
                self._finish_segment()
            if name in ("trans-unit", "unit"):
                self._finish_unit()
            if self._untranslatable:
                self._untranslatable.pop()

    def text(self, content: str) -> None:
        if not self._aside:
            super().text(content)

    def _off(self, attributes: dict[str, str]) -> bool:
        """Whether an element is not to be translated: what it says itself, else what the one around it says."""
        told = attributes.get("translate")
        return told == "no" or (told is None and bool(self._untranslatable) and self._untranslatable[-1])

    def _begin(self, number: str, line: int) -> None:
        self._segment = number, line
        self._sides, self._skip, self._target_tag = {}, False, ""

    def _finish_segment(self) -> None:
        source, translation = self._sides.get("source", ""), self._sides.get("target", "")
        if source and translation and not self._skip:
            self._pending.append((*self._segment, source, translation))
        self._sides = {}

    def _finish_unit(self) -> None:
        if not self._pending or (self._untranslatable and self._untranslatable[-1]):
            return
        if not self._told:
            self._told = True
            try:
                require_indonesian(self._file_tags[0], self._file_line)
                tag = self._file_tags[1] or self._target_tag
                self._target = target_language(tag, self._language, self._file_line)
            except PairError as error:
                self.found.append(error)
        if not self._target:
            return
        name, unit_line = self._unit
        several = len(self._pending) > 1
        for n, (number, line, source, translation) in enumerate(self._pending, 1):
            whole = f"{name or unit_line}#{number or n}" if several else name or unit_line
            self.found.append(pair(whole, source, translation, self._target, line))
        self._pending = []
