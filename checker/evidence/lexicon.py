"""The news lexicon and the names: which Indonesian words a sentence holds and what each usually becomes.

A *sense* is one line of ``models/lexicon/news-lexicon.jsonl`` (or of the names): Indonesian forms, renderings in
five languages, opposites and dangerous neighbours. ``checker train lexicon`` compiles it into one store a
language: renderings as sequences of word keys for spaced languages, as strings for Chinese and Japanese.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from checker.evidence.fields import SemanticFields
from checker.evidence.memo import Memo
from checker.evidence.models import models_dir
from checker.evidence.renderings import (
    MAX_RENDERINGS,
    Gloss,
    Rendering,
    fold,
    peek_rendering,
    unpack_glosses,
    unpack_rendering,
)
from checker.evidence.store import Store
from checker.languages import SOURCE, Language, Token, TokenKind, get_language
from checker.languages.indonesian import is_inflection, strip_clitics
from checker.languages.sentence_data import SENTENCE_RULES

#: The semantic fields beside the stores.
FIELDS_FILE = "fields.txt"

#: Senses whose packed renderings are kept in memory.
SENSES_KEPT = 4096

#: So many renderings of a sense, the first of the list, are its usual ones.
USUAL_RENDERINGS = 2
#: A name of so few letters is no root of a longer word.
SHORT_NAME = 4
#: Words and renderings of which it is kept what the store says.
WORDS_KEPT = 49152


@dataclass(frozen=True, slots=True)
class Sense:
    """One sense of an Indonesian word family.

    ``number`` identifies it within the models; ``kind`` is ``word``, ``measure`` (units, calendar, numbers) or the
    type of a name (``person``, ``place``, ``institution`` …); ``opposites``, ``contrasts`` (what would be
    false in its place: the sibling, the next step) and ``confused_with`` (look-alikes) are numbers of other senses,
    ``opposite_of`` and ``contrast_of`` those that list this one.
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
    opposite_of: tuple[int, ...] = ()
    contrast_of: tuple[int, ...] = ()

    @property
    def label(self) -> str:
        """How messages call the sense: its headword where that is a word of its own, else its first form."""
        return self.headword if self.headword in self.forms else self.forms[0]

    @property
    def is_name(self) -> bool:
        """Whether the sense is a named entity, which rules of their own check."""
        return self.kind not in ("word", "measure")


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
        self._folder = folder
        self._store = Store(folder / f"{SOURCE}.sqlite")
        self.language = get_language(SOURCE)
        self._forms: dict[str, list[int]] = self._store.get("meta", "form_numbers")
        self._tables = self._store.tables()
        self._starts: dict[str, int] = {}
        self._senses: dict[int, Sense] = {}
        self._names: range | None = None
        self._similar: dict[int, dict[int, float]] = Memo(SENSES_KEPT)
        self._lookups: dict[str, tuple[tuple[Sense, ...], bool]] = Memo(WORDS_KEPT)
        self._indonesian: dict[str, bool] = Memo(WORDS_KEPT)
        for form in self._forms:
            words = form.split(" ")
            if len(words) > 1:
                self._starts[words[0]] = max(len(words), self._starts.get(words[0], 0))

    @cached_property
    def fields(self) -> SemanticFields:
        """Which words are different concepts of one topic."""
        return SemanticFields(self._folder / FIELDS_FILE)

    def names(self) -> Iterator[Sense]:
        """All senses that are names; all are read together when they are first asked for."""
        if self._names is None:
            rows = self._store.items("sense", self.first_name)
            self._senses |= {number: _sense(number, row) for number, row in rows if number not in self._senses}
            self._names = range(self.first_name, self._store.get("meta", "senses"))
        yield from map(self.sense, self._names)

    @cached_property
    def first_name(self) -> int:
        """The number of the first name; all others come after it."""
        return int(self._store.get("meta", "first_name"))

    def sense(self, number: int) -> Sense:
        """The sense of a number."""
        sense = self._senses.get(number)
        if sense is None:
            sense = self._senses[number] = _sense(number, self._store.get("sense", number))
        return sense

    def similar(self, number: int) -> dict[int, float]:
        """Other senses that share renderings with a sense, in all languages together: number -> share (0–1)."""
        found = self._similar.get(number)
        if found is None:
            found = self._similar[number] = dict(self._store.get("similar", number) or ())
        return found

    def is_form(self, words: str) -> bool:
        """Whether words in lower case are a listed form just as they are."""
        return words in self._forms

    def lookup(self, form: str) -> tuple[tuple[Sense, ...], bool]:
        """The senses of a word or term, and whether the lexicon lists the form or an inflection of it.

        Inflections keep the meaning: clitics (-nya), reduplication, passive di- of a listed active verb. Other words
        are reduced to a listed root, which may mean something else (meremajakan is no remaja).
        """
        found = self._lookups.get(form)
        if found is None:
            found = self._lookups[form] = self._look_up(form)
        return found

    def _look_up(self, form: str) -> tuple[tuple[Sense, ...], bool]:
        lower = form.lower()
        for n, key in enumerate(self.language.keys(form) if " " not in form else (lower,)):
            numbers = self._forms.get(key)
            if numbers and n and len(key) <= SHORT_NAME and not is_inflection(lower, key):
                numbers = [i for i in numbers if not self.sense(i).is_name]  # Pelana (saddle) is nothing of ANA's.
            if numbers:
                senses = tuple(self.sense(i) for i in numbers)
                return senses, n == 0 or is_inflection(lower, key) or any(_voices(lower, s.forms) for s in senses)
        return (), False

    def is_indonesian(self, word: str) -> bool:
        """Whether a lower-case word is listed, can be reduced to a listed root, or occurred in Indonesian prose."""
        found = self._indonesian.get(word)
        if found is None:
            found = self._indonesian[word] = self._is_indonesian(word)
        return found

    def _is_indonesian(self, word: str) -> bool:
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
        initial = first == 0 or (tokens[first - 1].text in '.!?"“:' and not _after_title(tokens, first))
        capitalised = text[start].isupper() and not initial
        return Term(text[start:end], first, last, start, end, senses, listed, capitalised)


def _sense(number: int, row: dict[str, Any]) -> Sense:
    """A sense from the store."""
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
        tuple(row["opposite_of"]),
        tuple(row["contrast_of"]),
    )


def _after_title(tokens: list[Token], first: int) -> bool:
    """Whether the full stop before a token belongs to a title or another abbreviation: dr. Intan."""
    if first < 2 or tokens[first - 1].text != "." or tokens[first - 2].end != tokens[first - 1].start:
        return False
    return tokens[first - 2].text.lower() in SENTENCE_RULES[SOURCE].abbreviations


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
        self._named: dict[int, tuple[str, ...]] = {}
        self._packed = lru_cache(maxsize=SENSES_KEPT)(self._read_packed)
        #: The ways to say a sense as ``fold`` writes them, most usual first.
        self.texts = lru_cache(maxsize=SENSES_KEPT)(self._read_texts)
        #: The keys of all words in the renderings of several words of a sense: half of one may be enough.
        self.partial_keys = lru_cache(maxsize=SENSES_KEPT)(self._read_partial_keys)
        #: What an Indonesian word became in parallel text: (word, probability, count), most probable first.
        self.translations = lru_cache(maxsize=SENSES_KEPT)(self._read_translations)
        #: What a word came from in parallel text: (Indonesian word, probability, count).
        self.origins = lru_cache(maxsize=SENSES_KEPT)(self._read_origins)
        self._unpacked: dict[tuple[int, int], Rendering] = Memo(WORDS_KEPT)
        self._by_key: dict[str, dict[int, tuple[Gloss, ...]]] = Memo(WORDS_KEPT)
        self._usual: dict[str, frozenset[int]] = Memo(WORDS_KEPT)
        self._reliability: dict[int, tuple[int, int, dict[int, int]]] = Memo(WORDS_KEPT)
        self._support: dict[tuple[str, ...], tuple[int, int]] = Memo(WORDS_KEPT)
        self._words: dict[str, bool] = Memo(WORDS_KEPT)

    def _read_packed(self, sense: int) -> tuple[str, ...]:
        found = self._named.get(sense)
        return tuple(self._store.get("rendering", sense) or ()) if found is None else found

    def read_names(self, first: int) -> None:
        """Reads the renderings of all names (the senses from a number on) together, which takes less time."""
        if not self._named:
            self._named.update((sense, tuple(packed)) for sense, packed in self._store.items("rendering", first))

    def beginnings(self, sense: int) -> Iterator[tuple[str, tuple[str, ...], int]]:
        """Of each way to say a sense its text, the keys of its first word and the number of its words."""
        return map(peek_rendering, self._packed(sense))

    def wordings(self, sense: int) -> list[str]:
        """How each way to say a sense is written."""
        return [packed.partition("\t")[0] for packed in self._packed(sense)]

    def all_wordings(self, before: int) -> Iterator[list[str]]:
        """The wordings of each sense before a number; all are read together, and none is kept."""
        for sense, renderings in self._store.items("rendering"):
            if sense >= before:
                return
            yield [packed.partition("\t")[0] for packed in renderings]

    def count(self, sense: int) -> int:
        """How many ways to say a sense are listed."""
        return len(self._packed(sense))

    def renderings(self, sense: int) -> tuple[Rendering, ...]:
        """The ways to say a sense, most usual first."""
        return tuple(self.rendering(sense, index) for index in range(self.count(sense)))

    def rendering(self, sense: int, index: int) -> Rendering:
        """One way to say a sense, without unpacking the others."""
        found = self._unpacked.get((sense, index))
        if found is None:
            found = self._unpacked[sense, index] = unpack_rendering(self._packed(sense)[index])
        return found

    def _read_texts(self, sense: int) -> tuple[str, ...]:
        return tuple(fold(packed.partition("\t")[0]) for packed in self._packed(sense))

    def index(self, sense: int, text: str) -> int | None:
        """The number of the rendering of a sense that is written so, if it has one."""
        packed = self._packed(sense)
        return next((n for n, one in enumerate(packed) if one.partition("\t")[0] == text), None)

    def glosses(self, key: str) -> dict[int, tuple[Gloss, ...]]:
        """The renderings that begin with a key: sense number -> its renderings, most usual first."""
        found = self._by_key.get(key)
        if found is None:
            by_sense: dict[int, list[int]] = {}
            for packed in self._store.get("gloss", key) or ():
                sense, number = divmod(packed, 2 * MAX_RENDERINGS)
                by_sense.setdefault(sense, []).append(number)
            found = self._by_key[key] = {s: unpack_glosses(numbers) for s, numbers in by_sense.items()}
        return found

    @cached_property
    def measure_keys(self) -> frozenset[str]:
        """The keys of all single words that may mean a unit, a calendar word or the like by themselves."""
        return frozenset(self._store.get("meta", "measures"))

    def usual_senses(self, key: str) -> frozenset[int]:
        """The senses of which a wording that begins with a key is a usual rendering."""
        found = self._usual.get(key)
        if found is None:
            found = self._usual[key] = frozenset(
                number
                for number, glosses in self.glosses(key).items()
                if any(gloss.rendering < USUAL_RENDERINGS for gloss in glosses)
            )
        return found

    def begun(self, keys: Iterable[str], senses: Set[int]) -> dict[int, list[int]]:
        """The renderings of some senses that begin with some keys: sense -> numbers of its renderings, ascending."""
        found: dict[int, set[int]] = {}
        for key in keys:
            glosses = self.glosses(key)
            for sense in senses & glosses.keys():
                found.setdefault(sense, set()).update(gloss.rendering for gloss in glosses[sense])
        return {sense: sorted(numbers) for sense, numbers in found.items()}

    def _read_partial_keys(self, sense: int) -> frozenset[str]:
        renderings = map(unpack_rendering, self._packed(sense))
        # "Allowed" is no half of "not be allowed".
        words = (word for r in renderings if len(r.words) > 1 and not r.negated for word in r.words)
        return frozenset(key for word in words for key in word)

    def reliability(self, sense: int) -> tuple[int, int]:
        """In how many faithful sentences the sense occurred, and in how many a rendering of it was found."""
        return self._rates(sense)[:2]

    def usage(self, sense: int, rendering: int) -> tuple[int, int]:
        """In how many faithful sentences a rendering was the one used for a sense, of how many with the sense."""
        seen, _, used = self._rates(sense)
        return used.get(rendering, 0), seen

    def _rates(self, sense: int) -> tuple[int, int, dict[int, int]]:
        found = self._reliability.get(sense)
        if found is None:
            row: Any = self._rows("reliability", sense) or (0, 0, {})
            found = self._reliability[sense] = row[0], row[1], {int(k): n for k, n in row[2].items()}
        return found

    def support(self, keys: tuple[str, ...]) -> tuple[int, int]:
        """How often a word occurred in faithful text, and how often it had an origin in the source."""
        found = self._support.get(keys)
        if found is None:
            found = self._support[keys] = self._read_support(keys)
        return found

    def _read_support(self, keys: tuple[str, ...]) -> tuple[int, int]:
        for key in keys:
            row = self._rows("support", key)
            if row:
                return row[0], row[1]
        return 0, 0

    def is_word(self, word: str) -> bool:
        """Whether a lower-case word occurred in text of the language that is no translation from Indonesian."""
        found = self._words.get(word)
        if found is None:
            found = self._words[word] = self._rows("vocabulary", word) != []
        return found

    def _read_translations(self, word: str) -> tuple[tuple[str, float, int], ...]:
        return tuple((w, p, n) for w, p, n in self._rows("forward", word))

    def _read_origins(self, word: str) -> tuple[tuple[str, float, int], ...]:
        return tuple((w, p, n) for w, p, n in self._rows("backward", word))

    def _rows(self, table: str, key: str | int) -> Any:
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
