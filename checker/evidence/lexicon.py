"""The news lexicon and the names: which Indonesian words a sentence holds and what each usually becomes.

A *sense* is one line of ``models/lexicon/news-lexicon.jsonl`` (or of the names): Indonesian forms, renderings in
five languages, opposites and dangerous neighbours. ``checker train lexicon`` compiles it into one store a
language: renderings as sequences of word keys for spaced languages, as strings for Chinese and Japanese.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from checker.evidence.models import models_dir
from checker.evidence.store import Store
from checker.languages import SOURCE, Language, Token, TokenKind, get_language
from checker.languages.indonesian import is_inflection, strip_clitics

MAX_TERM_WORDS = 6

#: Words inside a rendering that a translation may leave out or change: "minister *of* trade".
LINKERS = frozenset("of the a an de du des la le les l d à au aux et and's to for in en dans".split())


@dataclass(frozen=True, slots=True)
class Sense:
    """One sense of an Indonesian word family.

    ``number`` identifies it within the models; ``kind`` is ``word``, ``measure`` (units, calendar, numbers) or the
    type of a name (``person``, ``place``, ``institution`` …); ``opposites``, ``contrasts`` (what would be
    false in its place: the sibling, the next step) and ``confused_with`` (look-alikes) are numbers of other senses.
    """

    number: int
    headword: str
    gloss: str
    pos: str
    kind: str
    vague: bool
    forms: tuple[str, ...]
    opposites: tuple[int, ...]
    contrasts: tuple[int, ...]
    confused_with: tuple[int, ...]

    @property
    def label(self) -> str:
        """How messages call the sense: its headword where that is a word of its own, else its first form."""
        return self.headword if self.headword in self.forms else self.forms[0]

    @property
    def is_name(self) -> bool:
        """Whether the sense is a named entity, which rules of their own check."""
        return self.kind not in ("word", "measure")


class Rendering(NamedTuple):
    """One way to say a sense: its text, and per word the keys that match it (empty for zh and ja).

    ``negated``: a negative particle belongs to it (not allow), wherever the language puts it.
    """

    text: str
    words: tuple[frozenset[str], ...]
    negated: bool = False


def pack_rendering(rendering: Rendering) -> list[Any]:
    """A rendering as the store holds it: text, words as ``key|key key|key``, and 1 where it is negated."""
    words = " ".join("|".join(sorted(word)) for word in rendering.words)
    return [rendering.text, words, 1] if rendering.negated else [rendering.text, words]


def unpack_rendering(row: list[Any]) -> Rendering:
    """A rendering from the store."""
    words = tuple(frozenset(word.split("|")) for word in row[1].split())
    return Rendering(row[0], words, len(row) > 2)


@dataclass(frozen=True, slots=True)
class Term:
    """A stretch of the source that the lexicon knows, or a word that it does not (no senses).

    ``first`` and ``last`` are token numbers (inclusive), ``start`` and ``end`` offsets. ``listed`` tells a form
    that the lexicon lists from one that was reduced to a listed root.
    """

    text: str
    first: int
    last: int
    start: int
    end: int
    senses: tuple[Sense, ...]
    listed: bool
    capitalised: bool


class SourceLexicon:
    """The Indonesian side: forms and senses."""

    def __init__(self, folder: Path) -> None:
        self._store = Store(folder / f"{SOURCE}.sqlite")
        self.language = get_language(SOURCE)
        self._forms: dict[str, list[int]] = dict(self._store.items("form"))
        self._tables = self._store.tables()
        self._starts: dict[str, int] = {}
        self._senses: dict[int, Sense] = {}
        self._similar: dict[int, dict[int, float]] = {}
        for form in self._forms:
            words = form.split(" ")
            if len(words) > 1:
                self._starts[words[0]] = max(len(words), self._starts.get(words[0], 0))

    @property
    def meta(self) -> dict[str, object]:
        """What the compiled file says of itself."""
        return dict(self._store.items("meta"))

    def names(self) -> Iterator[Sense]:
        """All senses that are names."""
        for number in range(self._store.get("meta", "first_name"), self._store.get("meta", "senses")):
            yield self.sense(number)

    def sense(self, number: int) -> Sense:
        """The sense of a number."""
        sense = self._senses.get(number)
        if sense is None:
            sense = self._senses[number] = self._read_sense(number)
        return sense

    def _read_sense(self, number: int) -> Sense:
        row = self._store.get("sense", number)
        return Sense(
            number,
            row["id"],
            row["sense"],
            row["pos"],
            row["kind"],
            row["vague"],
            tuple(row["forms"]),
            tuple(row["opposites"]),
            tuple(row["contrasts"]),
            tuple(row["confused_with"]),
        )

    def similar(self, number: int) -> dict[int, float]:
        """Other senses that share renderings with a sense, in all languages together: number -> share (0–1)."""
        found = self._similar.get(number)
        if found is None:
            found = self._similar[number] = dict(self._store.get("similar", number) or ())
        return found

    def lookup(self, form: str) -> tuple[tuple[Sense, ...], bool]:
        """The senses of a word or term, and whether the lexicon lists the form or an inflection of it.

        Inflections keep the meaning: clitics (-nya), reduplication, passive di- of a listed active verb. Other words
        are reduced to a listed root, which may mean something else (meremajakan is no remaja).
        """
        lower = form.lower()
        for n, key in enumerate(self.language.keys(form) if " " not in form else (lower,)):
            numbers = self._forms.get(key)
            if numbers:
                senses = tuple(self.sense(i) for i in numbers)
                return senses, n == 0 or is_inflection(lower, key) or any(_voices(lower, s.forms) for s in senses)
        return (), False

    def is_indonesian(self, word: str) -> bool:
        """Whether a lower-case word is listed, can be reduced to a listed root, or occurred in Indonesian prose."""
        if self.lookup(word)[0] or self.language.is_function_word(word):
            return True
        if "vocabulary" not in self._tables:
            return False
        return any(self._store.get("vocabulary", key) is not None for key in self.language.keys(word))

    def bases(self, word: str) -> tuple[str, ...]:
        """The listed words that a lower-case word can be reduced to."""
        return tuple(k for k in self.language.keys(word)[1:] if k in self._forms)

    def terms(self, text: str, tokens: list[Token] | None = None) -> list[Term]:
        """The words of a text that carry meaning, longest known terms first; function words are left out.

        Numbers are left out too: they have rules of their own.
        """
        tokens = self.language.tokenize(text) if tokens is None else tokens
        terms: list[Term] = []
        i = 0
        while i < len(tokens):
            token = tokens[i]
            if token.kind is not TokenKind.WORD:
                i += 1
                continue
            term = self._longest_term(text, tokens, i)
            if term is not None:
                terms.append(term)
                i = term.last + 1
            else:
                i += 1
        return terms

    def _longest_term(self, text: str, tokens: list[Token], i: int) -> Term | None:
        token = tokens[i]
        lower = token.text.lower()
        reach = min(self._starts.get(lower, 1), len(tokens) - i)
        for n in range(reach, 1, -1):
            group = tokens[i : i + n]
            if any(b.start - a.end > 1 or b.kind is TokenKind.PUNCTUATION for a, b in pairwise(group)):
                continue
            *head, last = (t.text.lower() for t in group)
            for ending in (last, *(last.removesuffix(c) for c in ("nya", "lah", "pun") if last.endswith(c))):
                numbers = self._forms.get(" ".join([*head, ending]))
                if numbers:
                    senses = tuple(self.sense(k) for k in numbers)
                    return self._term(text, tokens, i, i + n - 1, senses, True)
        capitalised = token.text[:1].isupper()
        if not capitalised and self.language.is_function_word(lower):
            return None
        senses, listed = self.lookup(token.text)
        if capitalised and not senses and self.language.is_function_word(lower):
            return None
        return self._term(text, tokens, i, i, senses, listed)

    @staticmethod
    def _term(text: str, tokens: list[Token], first: int, last: int, senses: tuple[Sense, ...], listed: bool) -> Term:
        start, end = tokens[first].start, tokens[last].end
        initial = first == 0 or tokens[first - 1].text in '.!?"“:'
        capitalised = text[start].isupper() and not initial
        return Term(text[start:end], first, last, start, end, senses, listed, capitalised)


def _voices(word: str, forms: tuple[str, ...]) -> bool:
    """Whether a word is the passive of a listed active verb: dilarang of melarang."""
    stem = strip_clitics(word)
    return stem.startswith("di") and any(f.startswith("me") and f.endswith(stem[3:]) for f in forms)


class TargetLexicon:
    """The renderings in one language."""

    def __init__(self, folder: Path, code: str) -> None:
        self._store = Store(folder / f"{code}.sqlite")
        self.language: Language = get_language(code)
        self._tables = self._store.tables()
        self._renderings: dict[int, tuple[Rendering, ...]] = {}
        self._glosses: dict[str, tuple[tuple[int, int], ...]] = {}
        self._single: dict[tuple[int, int], Rendering] = {}
        self._heads: dict[int, dict[str, tuple[int, ...]]] = {}

    @property
    def meta(self) -> dict[str, object]:
        """What the compiled file says of itself."""
        return dict(self._store.items("meta"))

    def renderings(self, sense: int) -> tuple[Rendering, ...]:
        """The ways to say a sense, most usual first."""
        found = self._renderings.get(sense)
        if found is None:
            rows = self._store.get("rendering", sense) or []
            found = self._renderings[sense] = tuple(unpack_rendering(row) for row in rows)
        return found

    def rendering(self, sense: int, index: int) -> Rendering:
        """One way to say a sense, without unpacking the others."""
        whole = self._renderings.get(sense)
        if whole is not None:
            return whole[index]
        found = self._single.get((sense, index))
        if found is None:
            found = self._single[sense, index] = unpack_rendering(self._store.get("rendering", sense)[index])
        return found

    def heads(self, sense: int) -> dict[str, tuple[int, ...]]:
        """The numbers of a sense's renderings by the keys of their first words, for a quick look at a sentence."""
        found = self._heads.get(sense)
        if found is None:
            by_key: dict[str, list[int]] = {}
            for index, rendering in enumerate(self.renderings(sense)):
                for key in rendering.words[0] if rendering.words else ():
                    by_key.setdefault(key, []).append(index)
            found = self._heads[sense] = {k: tuple(v) for k, v in by_key.items()}
        return found

    def glosses(self, key: str) -> tuple[tuple[int, int], ...]:
        """The (sense number, rendering number) pairs whose rendering begins with a key."""
        found = self._glosses.get(key)
        if found is None:
            found = self._glosses[key] = tuple((s, r) for s, r in self._store.get("gloss", key) or ())
        return found

    def reliability(self, sense: int) -> tuple[int, int]:
        """In how many faithful sentences the sense occurred, and in how many a rendering of it was found."""
        row = self._rows("reliability", sense)
        return (row[0], row[1]) if row else (0, 0)

    def usage(self, sense: int, rendering: int) -> tuple[int, int]:
        """In how many faithful sentences a rendering was the one used for a sense, of how many with the sense."""
        row = self._rows("reliability", sense)
        return (row[2].get(str(rendering), 0), row[0]) if row else (0, 0)

    def support(self, keys: tuple[str, ...]) -> tuple[int, int]:
        """How often a word occurred in faithful text, and how often it had an origin in the source."""
        for key in keys:
            row = self._rows("support", key)
            if row:
                return row[0], row[1]
        return 0, 0

    def is_word(self, word: str) -> bool:
        """Whether a lower-case word occurred in text of the language that is no translation from Indonesian."""
        return self._rows("vocabulary", word) != []

    def translations(self, word: str) -> tuple[tuple[str, float, int], ...]:
        """What an Indonesian word became in parallel text: (word, probability, count), most probable first."""
        return tuple((w, p, n) for w, p, n in self._rows("forward", word))

    def origins(self, word: str) -> tuple[tuple[str, float, int], ...]:
        """What a word came from in parallel text: (Indonesian word, probability, count)."""
        return tuple((w, p, n) for w, p, n in self._rows("backward", word))

    def _rows(self, table: str, key: str | int) -> list[Any]:
        """The rows of a table that a lexicon compiled without parallel text may lack."""
        return (self._store.get(table, key) or []) if table in self._tables else []


@cache
def source_lexicon(folder: Path | None = None) -> SourceLexicon:
    """The Indonesian lexicon of a models folder (default: the shipped one), opened once."""
    return SourceLexicon(folder or models_dir() / "lexicon")


@cache
def target_lexicon(code: str, folder: Path | None = None) -> TargetLexicon:
    """The renderings in a language, opened once."""
    return TargetLexicon(folder or models_dir() / "lexicon", code)
