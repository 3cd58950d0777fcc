"""Where a sentence pair uses the terms of a newsroom's glossary, and whether the translation has what it demands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.evidence.matching import PairEvidence
from checker.evidence.renderings import Rendering, make_rendering
from checker.findings import Span
from checker.languages import SOURCE, Token, TokenKind, get_language
from checker.languages.indonesian import strip_clitics
from checker.terminology import TermEntry


@dataclass(frozen=True, slots=True)
class TermUse:
    """A term where the source uses it, and where the translation has an allowed and a forbidden wording."""

    entry: TermEntry
    source: Span
    allowed: tuple[Span, ...]
    forbidden: tuple[Span, ...]


class Glossary:
    """The entries of a desk, ready to be looked up in sentences."""

    def __init__(self, entries: Iterable[TermEntry]) -> None:
        self.entries = tuple(entries)
        self._by_first: dict[str, list[tuple[tuple[str, ...], TermEntry]]] = {}
        for entry in self.entries:
            words = _words(get_language(SOURCE).tokenize(entry.term))
            if words:
                self._by_first.setdefault(words[0], []).append((words, entry))

    def uses(self, evidence: PairEvidence) -> tuple[TermUse, ...]:
        """The terms that the source of a pair uses."""
        source, code = evidence.source, evidence.target.language.code
        return tuple(
            TermUse(
                entry,
                Span(source.text[start:end], start, end),
                _places(entry.allowed(code), evidence),
                _places(entry.forbidden.get(code, ()), evidence),
            )
            for entry, start, end in self._found(source.tokens)
        )

    def _found(self, tokens: Sequence[Token]) -> Iterator[tuple[TermEntry, int, int]]:
        words = [t.text.lower() for t in tokens]
        for i, word in enumerate(words):
            for first in dict.fromkeys((word, strip_clitics(word))):
                for term, entry in self._by_first.get(first, ()):
                    rest = words[i + 1 : i + len(term)]
                    if len(rest) == len(term) - 1 and all(
                        a in (b, strip_clitics(b)) for a, b in zip(term[1:], rest, strict=True)
                    ):
                        yield entry, tokens[i].start, tokens[i + len(term) - 1].end


def _words(tokens: Iterable[Token]) -> tuple[str, ...]:
    return tuple(t.text.lower() for t in tokens if t.kind is not TokenKind.PUNCTUATION)


@lru_cache(maxsize=4096)
def _rendering(text: str, code: str) -> Rendering:
    return make_rendering(text, get_language(code))


def _places(wordings: Iterable[str], evidence: PairEvidence) -> tuple[Span, ...]:
    target = evidence.target
    found = (span for w in wordings for span in target.find(_rendering(w, target.language.code)))
    places = dict.fromkeys((target.tokens[first].start, target.tokens[last].end) for first, last in found)
    return tuple(Span(target.text[start:end], start, end) for start, end in places)
