"""Names that were kept while what they name became another kind: the regent of Malang its mayor, Lake Toba a river."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.facts.name_spellings import LATIN_WORD
from checker.facts.names import ALIKE, Names
from checker.languages.name_kinds import Kind, any_kind, families
from checker.languages.transliteration import likeness

#: So many words behind the word for a kind may be the name.
MAX_WORDS = 3
#: Characters of the translation that a name may take right before the word for its kind.
LENGTHS = range(2, 8)


@dataclass(frozen=True, slots=True)
class ChangedKind:
    """Offsets of a word for a kind in the source, and of the word for another kind in the translation."""

    start: int
    end: int
    other_start: int
    other_end: int


def changed_kinds(names: Names) -> Iterator[ChangedKind]:
    """Words for a kind that nothing renders, where the translation has a kind of the family that nothing explains."""
    source, target = names.evidence.source.text, names.target.text
    if not any_kind(names.language.code).search(source):
        return
    for kinds in families(names.language.code):
        cued = {k: m for k, kind in kinds.items() if (m := kind.cues.search(source))}
        lost = {k: m for k, m in cued.items() if not kinds[k].renders.search(target)}
        # What keeps a kind is generous; a word right behind the name itself is the kind of that name.
        lost |= {k: m for k, m in cued.items() if k not in lost and _is_taken(names, kinds, k, m)}
        for kind in lost:
            match = lost[kind]
            for other, rule in kinds.items():
                if other in cued or rule.explains.search(source):
                    continue
                found = _says(names, rule, _name_after(source, match.end()))
                if found is not None:
                    yield ChangedKind(match.start(), match.end(), *found)
                    break


def _is_taken(names: Names, kinds: dict[str, Kind], kind: str, cue: re.Match[str]) -> bool:
    """Whether right behind the name stands another kind, and nowhere a clear word for its own."""
    own, target = kinds[kind], names.target.text
    if own.says.search(target) or own.beside is None:
        return False
    words = _name_after(names.evidence.source.text, cue.end())
    if any(_is_behind(names, words, m.start()) for m in own.beside.finditer(target)):
        return False
    return any(
        rule.beside is not None and any(_is_behind(names, words, m.start()) for m in rule.beside.finditer(target))
        for other, rule in kinds.items()
        if other != kind
    )


def _says(names: Names, rule: Kind, words: tuple[str, ...]) -> tuple[int, int] | None:
    """Where a translation says a kind: clearly, or right behind the name."""
    target = names.target.text
    if match := rule.says.search(target):
        return match.span()
    for match in rule.beside.finditer(target) if rule.beside else ():
        if _is_behind(names, words, match.start()):
            return match.span()
    return None


def _name_after(source: str, at: int) -> tuple[str, ...]:
    """The capitalised words that follow a word for a kind."""
    found: list[str] = []
    for match in LATIN_WORD.finditer(source, at):
        if not match.group()[0].isupper() or source[at : match.start()].strip() or len(found) == MAX_WORDS:
            break
        found.append(match.group())
        at = match.end()
    return tuple(found)


def _is_behind(names: Names, words: tuple[str, ...], at: int) -> bool:
    """Whether what ends at a place of the translation is a name: listed as it, or alike in sound."""
    if not words:
        return False
    target = names.target.text
    forms = [" ".join(words[: n + 1]) for n in range(len(words))]
    texts = {t for form in forms for s in names.book.lookup(form) if s.is_name for t in names.index.texts(s.number)}
    if any(len(t) > 1 and target[:at].endswith(t) for t in texts):
        return True
    pieces = [target[at - n : at] for n in LENGTHS if at >= n]
    joined = [*forms, *words]
    return any(likeness(form, piece, names.script) >= ALIKE for form in joined for piece in pieces)
