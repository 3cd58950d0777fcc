"""Names that are only half there: a part translated as a word, a part misspelt, or another name altogether.

These work on names that no list holds, by what surrounds them: the other half of the name stands in the translation,
or a capitalised (in Japanese: katakana, in Arabic: unknown) word sounds like nothing in the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.evidence.matching import TargetSentence
from checker.facts.name_words import NAME_WORDS
from checker.facts.names import Names, SourceName
from checker.facts.names_data import PERSON_CUES, PLACE_CUES, PLACE_HEADS
from checker.facts.transliteration import fold_latin, likeness, spelling_key
from checker.languages import Token, TokenKind

#: Likeness from which a word that stands for a part of a name is called a misspelling of it.
MISSPELT = 0.5
#: Likeness below which a word sounds like no word of the source.
UNLIKE = 0.5
MIN_LETTERS = 3

_KATAKANA = re.compile("[ァ-ヺー・]{4,}")


@dataclass(frozen=True, slots=True)
class Literal:
    """A word of a name that was translated: offsets in the translation."""

    name: SourceName
    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Respelling:
    """Words of a name, next to others that were kept, that became another word; ``alike``: it sounds like them."""

    name: SourceName
    words: str
    start: int
    end: int
    alike: bool


def literal_renderings(names: Names) -> Iterator[Literal]:
    """Words of names that the translation renders by what they mean, where the name itself is not there."""
    code = names.language.code
    for name in names.source_names:
        if name.senses and names.is_rendered(name):
            continue
        for word in name.words:
            meanings = NAME_WORDS.get(word.casefold(), {}).get(code, ())
            if not meanings or names.has_word(word, listed=bool(name.senses)):
                continue
            if not name.senses and not _is_kept(names, name, word):
                continue
            span = _stands(names, name, meanings)
            if span is not None:
                yield Literal(name, word, *span)
                break


def _is_kept(names: Names, name: SourceName, word: str) -> bool:
    """Whether a name without entry is of a kind that is kept: a person's, or that of a place behind its head."""
    before = names.evidence.source.tokens[name.first - 1].text.casefold() if name.first else ""
    others = [w for w in name.words if w != word]
    if name.words[0].casefold() in PLACE_HEADS and word != name.words[0]:
        return True
    if before in PERSON_CUES and others:
        return True
    return before in PLACE_HEADS or any(len(w) >= MIN_LETTERS and names.has_word(w) for w in others)


def _stands(names: Names, name: SourceName, meanings: tuple[str, ...]) -> tuple[int, int] | None:
    """Where one of some meanings stands, written as a name and not explained by the rest of the source."""
    target = names.target
    own = set(range(name.first, name.last + 1))
    for meaning in meanings:
        for first, last in _places(target, meaning):
            if not any(_explains(names, i, own) for i in range(first, last + 1)):
                text = target.tokens[first].text
                if names.script != "Latin" or text[0].isupper():
                    return target.tokens[first].start, target.tokens[last].end
    return None


def _places(target: TargetSentence, meaning: str) -> Iterator[tuple[int, int]]:
    if target.language.spaced:
        words = meaning.split()
        keys = [target.language.keys(w)[0] for w in words]
        texts = [k[0] for k in target.keys]
        for i in range(len(texts) - len(keys) + 1):
            if texts[i : i + len(keys)] == keys:
                yield i, i + len(keys) - 1
        return
    at = target.folded.find(meaning)
    while at >= 0 and (len(meaning) > 1 or target.tokens[target.token_at(at)].text == meaning):
        yield target.token_at(at), target.token_at(at + len(meaning) - 1)
        at = target.folded.find(meaning, at + 1)


def _explains(names: Names, token: int, own: set[int]) -> bool:
    """Whether a term of the source outside a name explains a translated token."""
    terms = names.evidence.source.terms
    return any(
        not own.intersection(range(terms[n].first, terms[n].last + 1)) for n in names.evidence.support[token]
    )


# --- misspelt parts -------------------------------------------------------------------------------------------


def respellings(names: Names) -> Iterator[Respelling]:
    """Names of which one part was kept and the neighbouring part became another capitalised word (en, fr)."""
    if names.script != "Latin":
        return
    for name in names.source_names:
        if len(name.words) < 2 or (name.senses and "person" not in name.groups):
            continue
        if name.senses and names.is_rendered(name):
            continue
        found = _respelling(names, name)
        if found is not None:
            yield found


def _respelling(names: Names, name: SourceName) -> Respelling | None:
    words = name.words
    tokens = names.target.tokens
    for n, kept in enumerate(words):
        if len(kept) < MIN_LETTERS:
            continue
        for i, token in enumerate(tokens):
            if token.kind is not TokenKind.WORD or fold_latin(token.text.removesuffix("'s")) != fold_latin(
                kept
            ):
                continue
            for step, rest in ((-1, words[:n]), (1, words[n + 1 :])):
                other = i + step
                if not rest or not 0 <= other < len(tokens) or any(_is_there(names, w) for w in rest):
                    continue
                found = _replacement(names, name, rest, tokens[other])
                if found is not None:
                    return found
    return None


def _replacement(names: Names, name: SourceName, rest: tuple[str, ...], token: Token) -> Respelling | None:
    text = token.text.removesuffix("'s").removesuffix("’s")
    if token.kind is not TokenKind.WORD or not text[0].isupper() or text.isupper() or len(text) < MIN_LETTERS:
        return None
    if names.is_source_word(text) or not names.is_unsupported(token):
        return None
    alike = max(likeness(w, text, "Latin") for w in (*rest, "".join(rest)))
    if alike < MISSPELT and names.is_dictionary_word(text):
        return None
    return Respelling(name, " ".join(rest), token.start, token.start + len(text), alike >= MISSPELT)


def _is_there(names: Names, word: str) -> bool:
    return any(
        fold_latin(word) == fold_latin(t.text)
        or spelling_key(word) == spelling_key(t.text.removesuffix("'s"))
        for t in names.target.tokens
        if t.kind is TokenKind.WORD
    )


# --- names that no list holds ---------------------------------------------------------------------------------


def strangers(names: Names) -> Iterator[tuple[SourceName, tuple[int, int]]]:
    """Missing names, each with a stretch of the translation that looks like a name and sounds like none of the source."""
    missing = [n for n in names.missing if _can_be_spelt(names, n)]
    if not missing:
        return
    for start, end in _stranger_spans(names):
        if not missing:
            return
        place = start / max(len(names.target.text), 1)
        name = min(missing, key=lambda n: abs(names.place(n) - place))
        missing.remove(name)
        yield name, (start, end)


def _can_be_spelt(names: Names, name: SourceName) -> bool:
    """Whether a missing name would be copied or transliterated rather than translated."""
    if name.senses:
        return bool(name.groups & {"person", "place"}) and not name.text.isupper()
    before = names.evidence.source.tokens[name.first - 1].text.casefold() if name.first else ""
    return len(name.words) > 1 or before in PLACE_CUES or before in PERSON_CUES or name.first > 0


def _stranger_spans(names: Names) -> Iterator[tuple[int, int]]:
    listed = [(n.start, n.end) for n in names.listed]
    spans = {"Latin": _latin_strangers, "Kana": _kana_strangers, "Arabic": _arabic_strangers}.get(
        names.script
    )
    if spans is None:
        return
    for start, end in spans(names):
        if all(end <= a or b <= start for a, b in listed):
            yield start, end


def _latin_strangers(names: Names) -> Iterator[tuple[int, int]]:
    tokens = names.target.tokens
    run: list[Token] = []
    for i in range(len(tokens) + 1):
        if i < len(tokens) and _is_latin_stranger(names, i):
            run.append(tokens[i])
        elif run:
            yield run[0].start, run[-1].end
            run = []


def _is_latin_stranger(names: Names, i: int) -> bool:
    token = names.target.tokens[i]
    text = token.text.removesuffix("'s").removesuffix("’s")
    return (
        token.kind is TokenKind.WORD
        and text[0].isupper()
        and not text.isupper()
        and len(text) >= MIN_LETTERS
        and not names.is_source_word(text)
        and names.is_unsupported(token)
        and not names.is_dictionary_word(text)
        and not names.sounds_like_source_word(text, UNLIKE)
    )


def _kana_strangers(names: Names) -> Iterator[tuple[int, int]]:
    for match in _KATAKANA.finditer(names.target.text):
        pieces = [p for p in match.group().split("・") if len(p) > 1]
        first, last = names.target.token_at(match.start()), names.target.token_at(match.end() - 1)
        tokens = names.target.tokens[first : last + 1]
        if not pieces or not all(names.is_unsupported(t) for t in tokens):
            continue
        if any(names.matcher.target_lexicon.glosses(t.text) for t in tokens):
            continue
        if not any(names.sounds_like_source_word(p, UNLIKE) for p in (*pieces, match.group())):
            yield match.span()


def _arabic_strangers(names: Names) -> Iterator[tuple[int, int]]:
    for token in names.target.tokens:
        if (
            token.kind is TokenKind.WORD
            and len(token.text) > 4
            and "\u0621" <= token.text[0] <= "\u064a"
            and names.is_unsupported(token)
            and not names.is_dictionary_word(token.text)
            and not names.sounds_like_source_word(token.text, UNLIKE)
        ):
            yield token.start, token.end
