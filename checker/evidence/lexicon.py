"""The news lexicon and the names: which Indonesian words a sentence holds and what each usually becomes.

A *sense* is one line of ``models/lexicon/news-lexicon.jsonl`` (or of the names): Indonesian forms, renderings in
five languages, opposites and dangerous neighbours. ``checker train lexicon`` compiles it into one store a
language: renderings as sequences of word keys for spaced languages, as strings for Chinese and Japanese.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from checker.evidence.fields import SemanticFields
from checker.evidence.memo import Memo
from checker.evidence.models import models_dir
from checker.evidence.openings import NO_OPENINGS, Openings, Phrases, phrases
from checker.evidence.renderings import (
    Gloss,
    Rendering,
    first_word,
    fold,
    partial_keys,
    peek_rendering,
    unpack_rendering,
)
from checker.evidence.store import Store
from checker.languages import SOURCE, Language, Token, TokenKind, get_language
from checker.languages.indonesian import is_inflection, strip_clitics
from checker.languages.sentence_data import SENTENCE_RULES

#: The semantic fields beside the stores.
FIELDS_FILE = "fields.txt"

#: Senses and words of which it is kept what the store says of them.
SENSES_KEPT = 4096
#: Senses of which the renderings are kept in memory, and how they begin: a few thousand pairs use hardly more.
RENDERINGS_KEPT = 6144
#: Words of which it is kept what phrases they begin.
PHRASES_KEPT = 1024

#: Keys of words of which it is kept what they begin.
OPENINGS_KEPT = 12288
#: Words and renderings of which it is kept what the store says.
WORDS_KEPT = 49152

#: Clitics behind the last word of a term of several.
_PHRASE_CLITICS = ("nya", "lah", "pun")

#: Rows of a table of parallel text: (word, probability, count).
Translations = tuple[tuple[str, float, int], ...]


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


class Term(NamedTuple):
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
        self._field_words: dict[int, frozenset[str]] = Memo(SENSES_KEPT)
        self._lookups: dict[str, tuple[tuple[Sense, ...], bool]] = Memo(WORDS_KEPT)
        self._indonesian: dict[str, bool] = Memo(WORDS_KEPT)
        self._bases: dict[str, tuple[str, ...]] = Memo(WORDS_KEPT)
        for form in self._forms:
            if " " in form:
                first, words = form.partition(" ")[0], form.count(" ") + 1
                if words > self._starts.get(first, 0):
                    self._starts[first] = words

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

    def _all_senses(self, numbers: Sequence[int]) -> tuple[Sense, ...]:
        """The senses of some numbers."""
        missing = [number for number in numbers if number not in self._senses]
        if len(missing) > 1:
            rows = self._store.get_all("sense", missing)
            self._senses.update((number, _sense(number, rows[number])) for number in missing)
        return tuple(map(self.sense, numbers))

    def similar(self, number: int) -> dict[int, float]:
        """Other senses that share renderings with a sense, in all languages together: number -> share (0–1)."""
        found = self._similar.get(number)
        if found is None:
            found = self._similar[number] = dict(self._store.get("similar", number) or ())
        return found

    def read_similar(self, numbers: Iterable[int]) -> None:
        """Reads what ``similar`` tells of some senses, as far as it is not known."""
        missing = [number for number in numbers if number not in self._similar]
        if missing:
            rows = self._store.get_all("similar", missing)
            self._similar.update((number, dict(rows.get(number, ()))) for number in missing)

    def field_words(self, number: int) -> frozenset[str]:
        """The words by which the semantic fields may call a sense: all forms of a verb, else the first."""
        found = self._field_words.get(number)
        if found is None:
            sense = self.sense(number)
            found = frozenset((sense.headword, *(sense.forms if sense.pos == "verb" else sense.forms[:1])))
            self._field_words[number] = found
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
            if numbers and n and not is_inflection(lower, key):
                numbers = [i for i in numbers if not self.sense(i).is_name]  # Bangkai (wreck) is nothing of Bangka's.
            if numbers:
                senses = self._all_senses(numbers)
                return senses, n == 0 or is_inflection(lower, key) or any(_voices(lower, s.forms) for s in senses)
        passive = self._forms.get(f"di{lower}")  # Headlines have the bare verb: "Polisi Tangkap …".
        return (self._all_senses(passive), True) if passive else ((), False)

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
        found = self._bases.get(word)
        if found is None:
            found = self._bases[word] = tuple([k for k in self.language.keys(word)[1:] if k in self._forms])
        return found

    def terms(self, text: str, tokens: list[Token] | None = None) -> list[Term]:
        """The words of a text that carry meaning, longest known terms first; function words are left out.

        Numbers are left out too: they have rules of their own.
        """
        tokens = self.language.tokenize(text) if tokens is None else tokens
        words = [t.text.lower() for t in tokens]
        terms: list[Term] = []
        i = 0
        while i < len(tokens):
            term = self._longest_term(text, tokens, words, i) if tokens[i].kind is TokenKind.WORD else None
            if term is None:
                i += 1
            else:
                terms.append(term)
                i = term.last + 1
        return terms

    def parts(self, text: str, tokens: list[Token], term: Term) -> list[Term]:
        """The shorter terms that a term of several words consists of."""
        words = [t.text.lower() for t in tokens]
        found: list[Term] = []
        i = term.first
        while i <= term.last:
            limit = term.last - term.first if i == term.first else term.last + 1 - i
            part = self._longest_term(text, tokens, words, i, limit) if tokens[i].kind is TokenKind.WORD else None
            if part is not None:
                found.append(part)
            i = i + 1 if part is None else part.last + 1
        return found

    def _longest_term(
        self, text: str, tokens: list[Token], words: list[str], i: int, limit: int | None = None
    ) -> Term | None:
        """The longest term that begins with a token (of ``limit`` tokens at most); ``words`` are in lower case."""
        lower = words[i]
        longest = self._starts.get(lower)
        if longest:
            longest = longest if limit is None else min(longest, limit)
            for n in range(_unbroken(tokens, i, longest), 1, -1):
                numbers = self._phrase(words[i : i + n])
                if numbers and not _cuts_name(tokens, i, i + n - 1):
                    return self._term(text, tokens, i, i + n - 1, self._all_senses(numbers), True)
        token = tokens[i]
        capitalised = token.text[:1].isupper()
        functional = self.language.is_function_word(lower)
        if functional and not capitalised:
            return None
        senses, listed = self.lookup(token.text)
        if functional and not senses:
            return None
        return self._term(text, tokens, i, i, senses, listed)

    def _phrase(self, words: list[str]) -> list[int] | None:
        """The senses of a term of several words, the last one with or without a clitic."""
        form = " ".join(words)
        numbers = self._forms.get(form)
        if not numbers and form.endswith(_PHRASE_CLITICS):
            numbers = self._forms.get(form[:-3])
        return numbers

    @staticmethod
    def _term(text: str, tokens: list[Token], first: int, last: int, senses: tuple[Sense, ...], listed: bool) -> Term:
        start, end = tokens[first].start, tokens[last].end
        initial = first == 0 or (tokens[first - 1].text in '.!?"“:' and not _after_title(tokens, first))
        capitalised = text[start].isupper() and not initial
        return Term(text[start:end], first, last, start, end, senses, listed, capitalised)


def _cuts_name(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a term that begins with a small letter would end within a name: cuaca buruk di *Laut* Jawa."""
    if not tokens[first].text[:1].islower() or not tokens[last].text[:1].isupper() or last + 1 >= len(tokens):
        return False
    return tokens[last + 1].text[:1].isupper()


def _unbroken(tokens: list[Token], i: int, most: int) -> int:
    """How many tokens from one on, ``most`` at most, have neither punctuation nor more than a space between them."""
    last = i
    end = min(i + most, len(tokens)) - 1
    while last < end:
        following = tokens[last + 1]
        if following.start - tokens[last].end > 1 or following.kind is TokenKind.PUNCTUATION:
            break
        last += 1
    return last - i + 1


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


class Heads(NamedTuple):
    """Of each rendering of a sense the keys of its first word, and whether it is that one plain word (1 or 0)."""

    words: tuple[frozenset[str], ...]
    single: bytes


class TargetLexicon:
    """The renderings in one language.

    What the store says is kept by key. A sentence asks for many keys: the ``read_…`` methods read what is missing of
    them at once, which takes a fraction of the time of one look-up each.
    """

    def __init__(self, folder: Path, code: str) -> None:
        self._store = Store(folder / f"{code}.sqlite")
        self.language: Language = get_language(code)
        self._tables = self._store.tables()
        self._named: dict[int, tuple[str, ...]] = {}
        self._renderings: dict[int, tuple[str, ...]] = Memo(RENDERINGS_KEPT)
        self._heads: dict[int, Heads] = Memo(RENDERINGS_KEPT)
        self._indices: dict[int, dict[str, int]] = Memo(SENSES_KEPT)
        #: The ways to say a sense as ``fold`` writes them, most usual first.
        self.texts = lru_cache(maxsize=SENSES_KEPT)(self._read_texts)
        #: The keys of all words in the renderings of several words of a sense: half of one may be enough.
        self.partial_keys = lru_cache(maxsize=SENSES_KEPT)(self._read_partial_keys)
        #: What a word came from in parallel text: (Indonesian word, probability, count).
        self.origins = lru_cache(maxsize=SENSES_KEPT)(self._read_origins)
        self._translations: dict[str, Translations] = Memo(SENSES_KEPT)
        self._unpacked: dict[tuple[int, int], Rendering] = Memo(WORDS_KEPT)
        self._openings: dict[str, Openings] = Memo(OPENINGS_KEPT)
        self._phrases: dict[tuple[str, ...], Phrases] = Memo(PHRASES_KEPT)
        self._reliability: dict[int, tuple[int, int, dict[int, int]]] = Memo(WORDS_KEPT)
        self._support: dict[tuple[str, ...], tuple[int, int]] = Memo(WORDS_KEPT)
        self._measures: dict[tuple[str, ...], bool] = Memo(WORDS_KEPT)
        self._words: dict[str, bool] = Memo(WORDS_KEPT)

    # --- the renderings of a sense ----------------------------------------------------------------------------

    def _packed(self, sense: int) -> tuple[str, ...]:
        found = self._renderings.get(sense)
        if found is None:
            found = self._named.get(sense)
        if found is None:
            found = self._renderings[sense] = tuple(self._store.get("rendering", sense) or ())
        return found

    def _all_packed(self, senses: Iterable[int]) -> dict[int, tuple[str, ...]]:
        """The renderings of some senses as they are stored."""
        found: dict[int, tuple[str, ...]] = {}
        missing: list[int] = []
        for sense in senses:
            known = self._renderings.get(sense) or self._named.get(sense)
            if known is None:
                missing.append(sense)
            else:
                found[sense] = known
        if missing:
            rows = self._store.get_all("rendering", missing)
            for sense in missing:
                found[sense] = self._renderings[sense] = tuple(rows.get(sense, ()))
        return found

    def read_names(self, first: int) -> None:
        """Reads the renderings of all names (the senses from a number on) together, which takes less time."""
        if not self._named:
            self._named.update((sense, tuple(packed)) for sense, packed in self._store.items("rendering", first))

    def read_renderings(self, senses: Iterable[int]) -> None:
        """Reads the renderings of some senses, as far as they are not known."""
        self._all_packed(senses)

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

    def text(self, sense: int, index: int) -> str:
        """How one way to say a sense is written."""
        return self._packed(sense)[index].partition("\t")[0]

    def _read_texts(self, sense: int) -> tuple[str, ...]:
        return tuple(fold(packed.partition("\t")[0]) for packed in self._packed(sense))

    def index(self, sense: int, text: str) -> int | None:
        """The number of the rendering of a sense that is written so, if it has one."""
        indices = self._indices.get(sense)
        if indices is None:
            packed = self._packed(sense)
            # Of two that are written alike the first counts.
            indices = {packed[n].partition("\t")[0]: n for n in range(len(packed) - 1, -1, -1)}
            self._indices[sense] = indices
        return indices.get(text)

    def heads(self, senses: Iterable[int]) -> dict[int, Heads]:
        """The renderings of some senses of a spaced language by their first words."""
        found: dict[int, Heads] = {}
        unknown: list[int] = []
        for sense in senses:
            known = self._heads.get(sense)
            if known is None:
                unknown.append(sense)
            else:
                found[sense] = known
        for sense, packed in self._all_packed(unknown).items() if unknown else ():
            found[sense] = self._heads[sense] = _heads(packed)
        return found

    def _read_partial_keys(self, sense: int) -> frozenset[str]:
        return frozenset([key for packed in self._packed(sense) for key in partial_keys(packed)])

    # --- what a word of the language may begin ----------------------------------------------------------------

    def openings(self, key: str) -> Openings:
        """The renderings that begin with a key."""
        found = self._openings.get(key)
        if found is None:
            row = self._store.get("gloss", key)
            found = self._openings[key] = Openings(row) if row else NO_OPENINGS
        return found

    def all_openings(self, keys: Iterable[str]) -> list[Openings]:
        """The renderings that begin with each of some keys."""
        keys = tuple(keys)
        missing = [key for key in keys if key not in self._openings]
        if len(missing) > 1:
            rows = self._store.get_all("gloss", missing)
            for key in missing:
                self._openings[key] = Openings(rows[key]) if key in rows else NO_OPENINGS
        return list(map(self.openings, keys))

    def glosses(self, key: str) -> dict[int, tuple[Gloss, ...]]:
        """The renderings that begin with a key: sense number -> its renderings, most usual first."""
        return self.openings(key).glosses

    def phrases(self, keys: tuple[str, ...]) -> Phrases:
        """The renderings that a word of a spaced language may begin, by their second words."""
        found = self._phrases.get(keys)
        if found is None:
            found = self._phrases[keys] = phrases(self.all_openings(keys), self._all_packed)
        return found

    @cached_property
    def measure_keys(self) -> frozenset[str]:
        """The keys of all single words that may mean a unit, a calendar word or the like by themselves."""
        return frozenset(self._store.get("meta", "measures"))

    @cached_property
    def verb_measure_keys(self) -> frozenset[str]:
        """Those of the ``measure_keys`` that are usual verbs as well: score, mark, host ("a host of")."""
        return frozenset(self._store.get("meta", "verbs_too"))

    def may_be_verb(self, keys: tuple[str, ...]) -> bool:
        """Whether a word that may be a unit is a usual verb as well."""
        return any(key in self.verb_measure_keys for key in keys if not key.startswith("~"))

    def is_measure(self, keys: tuple[str, ...]) -> bool:
        """Whether a word with some keys may mean a unit, a calendar word or the like by itself."""
        found = self._measures.get(keys)
        if found is None:
            if self.language.script == "Latin":  # "Witness" has the stem of WIT, a time zone.
                found = any(key in self.measure_keys for key in keys if not key.startswith("~"))
            else:
                found = not self.measure_keys.isdisjoint(keys)
            self._measures[keys] = found
        return found

    # --- rates in faithful text, tables of parallel text ------------------------------------------------------

    def read_rates(self, senses: Iterable[int]) -> None:
        """Reads the rates of some senses, as far as they are not known."""
        missing = [sense for sense in senses if sense not in self._reliability]
        if missing:
            rows = self._all_rows("reliability", missing)
            for sense in missing:
                self._reliability[sense] = _as_rates(rows.get(sense))

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
            found = self._reliability[sense] = _as_rates(self._rows("reliability", sense))
        return found

    def read_support(self, words: Iterable[tuple[str, ...]]) -> None:
        """Reads how often some words, each by its keys, had an origin, as far as it is not known."""
        missing = [keys for keys in words if keys not in self._support]
        if missing:
            rows = self._all_rows("support", [key for keys in missing for key in keys])
            for keys in missing:
                row = next((rows[key] for key in keys if key in rows), (0, 0))
                self._support[keys] = row[0], row[1]

    def support(self, keys: tuple[str, ...]) -> tuple[int, int]:
        """How often a word occurred in faithful text, and how often it had an origin in the source."""
        found = self._support.get(keys)
        if found is None:
            self.read_support((keys,))
            found = self._support[keys]
        return found

    def is_word(self, word: str) -> bool:
        """Whether a lower-case word occurred in text of the language that is no translation from Indonesian."""
        found = self._words.get(word)
        if found is None:
            found = self._words[word] = self._rows("vocabulary", word) != []
        return found

    def read_words(self, words: Iterable[str]) -> None:
        """Reads whether some lower-case words are known, as far as that is not known."""
        missing = [word for word in words if word not in self._words]
        if missing:
            rows = self._all_rows("vocabulary", missing)
            for word in missing:
                self._words[word] = word in rows

    def read_translations(self, words: Iterable[str]) -> None:
        """Reads what some Indonesian words became, as far as it is not known."""
        missing = [word for word in words if word not in self._translations]
        if missing:
            rows = self._all_rows("forward", missing)
            for word in missing:
                self._translations[word] = _as_translations(rows.get(word, ()))

    def translations(self, word: str) -> Translations:
        """What an Indonesian word became in parallel text, most probable first."""
        found = self._translations.get(word)
        if found is None:
            found = self._translations[word] = _as_translations(self._rows("forward", word))
        return found

    def _read_origins(self, word: str) -> Translations:
        return _as_translations(self._rows("backward", word))

    def _rows(self, table: str, key: str | int) -> Any:
        """The rows of a table that a lexicon compiled without parallel text may lack."""
        return (self._store.get(table, key) or []) if table in self._tables else []

    def _all_rows(self, table: str, keys: Sequence[str | int]) -> dict[Any, Any]:
        """``_rows`` of several keys, those that there are."""
        return self._store.get_all(table, keys) if table in self._tables else {}


def _heads(packed: Sequence[str]) -> Heads:
    """The renderings of a sense by their first words."""
    firsts = [first_word(one) for one in packed]
    return Heads(tuple([word for word, _ in firsts]), bytes([single for _, single in firsts]))


def _as_rates(row: Any) -> tuple[int, int, dict[int, int]]:
    """Rates from the store: sentences with a sense, those with a rendering of it, and how often each was used."""
    return (row[0], row[1], {int(k): n for k, n in row[2].items()}) if row else (0, 0, {})


def _as_translations(rows: Any) -> Translations:
    """Rows of a table of parallel text from the store."""
    return tuple([(word, probability, count) for word, probability, count in rows])


@cache
def source_lexicon(folder: Path | None = None) -> SourceLexicon:
    """The Indonesian lexicon of a models folder (default: the shipped one), opened once."""
    return SourceLexicon(folder or models_dir() / "lexicon")


@cache
def target_lexicon(code: str, folder: Path | None = None) -> TargetLexicon:
    """The renderings in a language, opened once."""
    return TargetLexicon(folder or models_dir() / "lexicon", code)
