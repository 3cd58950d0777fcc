"""Names behind a word for what they name, against the name before that word in Chinese: Stadion X, X体育场.

What stands there is spelt with the characters of transliterations and sounds like no capitalised word of the source,
and nothing in the translation sounds like the name. Names that are translated by what they mean are not spelt so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.facts.name_spellings import LATIN_WORD, whole_windows
from checker.facts.names import Names
from checker.languages.name_kinds import AROUND_NAMES, SINGLE_NAMES, headed
from checker.languages.transliteration import fold_latin, likeness
from checker.languages.transliteration_data import CHINESE_SOUNDS

#: Likeness from which something in the translation may be the name, and below which a stretch sounds like no word.
HEARD = 0.6
UNLIKE = 0.5
#: Characters that a name has at least: fewer are soon an ordinary word.
MIN_CHARACTERS = 3
MIN_LETTERS = 4
_QUOTES = '”"》」’'
_DOTS = "·・•‧"


@dataclass(frozen=True, slots=True)
class HeadedName:
    """Offsets of a name of the source, and of another name in the translation."""

    start: int
    end: int
    other_start: int
    other_end: int


def other_headed_names(names: Names) -> Iterator[HeadedName]:
    """Names behind a head that are not heard in the translation, where another name stands before that head."""
    if names.script != "Han":
        return
    source = names.evidence.source.text
    for pattern, heads in headed(names.language.code):
        unheard = [m for m in pattern.finditer(source) if not _is_heard(names, m)]
        if unheard:
            for match, span in zip(unheard, _stretches(names, heads, _rivals(names, unheard)), strict=False):
                yield HeadedName(*match.span(1), *span)

    yield from _single_names(names)


def _single_names(names: Names) -> Iterator[HeadedName]:
    """Persons of one name, without a dot: X警察局长鲁迪称 for Kapolres X AKBP Samian."""
    before, after = AROUND_NAMES[names.language.code]
    unheard = [m for m in SINGLE_NAMES.finditer(names.evidence.source.text) if not _is_heard(names, m)]
    if not unheard:
        return
    spelt = re.escape("".join(CHINESE_SOUNDS))
    rivals = _rivals(names, unheard)
    listed = [(n.start, n.end) for n in names.listed]
    for match in re.finditer(f"(?:{before})([{spelt}]{{2,6}})(?={after})", names.target.text):
        start, end = match.span(1)
        if any(a < end and start < b for a, b in listed) or _is_used(names, start, end):
            continue
        tails = [names.target.text[i:end] for i in range(start, end - 1)]
        if not any(likeness(w, tail, names.script) >= UNLIKE for w in rivals for tail in tails):
            yield HeadedName(*unheard[0].span(1), start, end)
            return


def _rivals(names: Names, unheard: list[re.Match[str]]) -> list[str]:
    """The words of the source that a stretch may spell: neither heads nor places that are named elsewhere."""
    out = {w for n in names.source_names if "place" in n.groups and names.is_rendered(n) for w in n.words}
    out |= {w for match in unheard for w in LATIN_WORD.findall(match.group(0)[: match.start(1) - match.start()])}
    return [w for w in names.name_words if len(w) >= MIN_LETTERS and not any(o in w for o in out if len(o) > 1)]


def _is_heard(names: Names, match: re.Match[str]) -> bool:
    """Whether a name is copied, listed with a wording that stands there, or sounds like anything that does."""
    target = names.target.text
    words = _own_words(names, [w for w in LATIN_WORD.findall(match.group(1)) if len(w) >= MIN_LETTERS])
    latin = {fold_latin(w) for w in LATIN_WORD.findall(target)}
    groups = [words[i:j] for i in range(len(words)) for j in range(i + 1, len(words) + 1)]
    forms = [match.group(0), *(" ".join(group) for group in groups)]
    if any(t in target.casefold() for f in forms for s in names.book.lookup(f) for t in _wordings(names, s.number)):
        return True
    if not words or any(fold_latin(w) in latin for w in words):
        return True
    pieces = {w: whole_windows(target, w) for w in (*words, "".join(words))}
    return any(likeness(w, p, names.script) >= HEARD for w, found in pieces.items() for p in found if len(p) > 1)


def _own_words(names: Names, words: list[str]) -> list[str]:
    """The words of a name without the place behind it that only tells where it is: RSUD Soetomo Surabaya."""
    for n in range(1, len(words)):
        if any(s.kind == "place" for s in names.book.lookup(" ".join(words[n:]))):
            return words[:n]
    return words


def _wordings(names: Names, number: int) -> Iterator[str]:
    """How a listed word is written; ordinary words too, for a name may be translated."""
    yield from names.index.texts(number)
    for rendering in names.matcher.target_lexicon.renderings(number):
        yield rendering.text.casefold()


def _stretches(names: Names, heads: tuple[str, ...], rivals: list[str]) -> Iterator[tuple[int, int]]:
    """Stretches before a head that are spelt as a name and that nothing in the source explains."""
    text = names.target.text
    known = [(n.start, n.end) for n in names.listed if not names.source_senses.isdisjoint(s.number for s in n.senses)]
    for match in re.finditer("|".join(heads), text):
        end = match.start()
        while end and (text[end - 1] in _QUOTES or (text[end - 1].isascii() and not text[end - 1].isalpha())):
            end -= 1  # “阿尔曼114”号
        start = end
        while start and (text[start - 1] in CHINESE_SOUNDS or text[start - 1] in _DOTS):
            if any(a <= start - 1 < b for a, b in known):
                break
            start -= 1
        while start < end and (text[start] in _DOTS or names.evidence.support[names.target.token_at(start)]):
            start += 1
        if end - start < MIN_CHARACTERS or _is_used(names, start, end):
            continue
        tails = [text[i:end] for i in range(start, end - 1)] + re.split(f"[{_DOTS}]", text[start:end])
        if not any(likeness(w, tail, names.script) >= _bar(tail) for w in rivals for tail in tails):
            yield start, end


def _bar(text: str) -> float:
    """How alike a stretch may be to a word that it does not stand for: two characters soon are."""
    return UNLIKE if len(text) > 2 else HEARD


def _is_used(names: Names, start: int, end: int) -> bool:
    """Whether words of a stretch have their own sense: source words explain one, or the lexicon knows them all."""
    first, last = names.target.token_at(start), names.target.token_at(end - 1)
    tokens = range(first, last + 1)
    return names.is_explained_stretch(start, end) or all(_is_word(names, names.target.tokens[i].text) for i in tokens)


def _is_word(names: Names, text: str) -> bool:
    senses = names.matcher.target_lexicon.glosses(text) if len(text) > 1 else ()
    return any(not names.matcher.source_lexicon.sense(n).is_name for n in senses)
