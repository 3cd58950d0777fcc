"""The listed names of a language: those of the compiled lexicon, and what the tables add to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import cached_property, lru_cache
from itertools import pairwise

from checker.evidence.lexicon import Sense
from checker.evidence.matching import Matcher
from checker.evidence.memo import Memo
from checker.evidence.renderings import LINKERS, Rendering, make_rendering
from checker.facts.name_additions import Addition, additions
from checker.facts.regions import REGIONS
from checker.languages import Language, Token, TokenKind

#: Words of which it is kept what they may mean.
WORDS_KEPT = 16384


class NameBook:
    """Names by their Indonesian forms and by number; names that only the tables hold are numbered on."""

    def __init__(self, matcher: Matcher) -> None:
        self._lexicon = matcher.source_lexicon
        self._target = matcher.target_lexicon
        self._language = matcher.language
        self._numbers: dict[str, int] = {}
        self._senses: dict[int, Sense] = {}
        self._rows: dict[int, list[Addition]] = defaultdict(list)
        self._forms: dict[str, list[int]] = defaultdict(list)
        self._owners: dict[str, int] = {}
        self._renderings: dict[int, tuple[Rendering, ...]] = {}
        self._lookups: dict[str, tuple[Sense, ...]] = Memo(WORDS_KEPT)
        self._named: dict[str, tuple[Sense, ...]] = Memo(WORDS_KEPT)
        #: How regions are named: “Central Halmahera” is no wording for the island.
        self._regions: set[str] = set()
        self._longest = 1
        self._read()

    def _read(self) -> None:
        self._target.read_names(self._lexicon.first_name)
        listed = {sense.headword: sense for sense in self._lexicon.names()}
        self._numbers = {headword: sense.number for headword, sense in listed.items()}
        first = max(self._numbers.values(), default=-1) + 1
        for row in additions():
            number = self._numbers.get(row.headword)
            if number is None and row.alias:
                number = next((s.number for s in self._lexicon.lookup(row.headword)[0] if s.is_name), None)
            if number is None:
                number = self._numbers[row.headword] = first
                first += 1
                self._senses[number] = Sense(
                    number, row.headword, "", "name", row.kind, False, (), (), (), confused_with=()
                )
            self._rows[number].append(row)
        for number, rows in self._rows.items():
            self._add(number, rows)
            if self.sense(number).headword in REGIONS:
                self._regions.update(
                    text.casefold() for row in rows for text in row.wordings[self._language.code].texts
                )
        for number in list(self._rows):
            for other in self.sense(number).confused_with:
                theirs = self.sense(other)
                if number not in theirs.confused_with:
                    self._senses[other] = replace(theirs, confused_with=(*theirs.confused_with, number))

    def _add(self, number: int, rows: Sequence[Addition]) -> None:
        """The forms of the tables, and what the name is taken for."""
        sense = self._senses.get(number) or self._lexicon.sense(number)
        known = frozenset(form.casefold() for form in sense.forms)
        forms = dict.fromkeys((*sense.forms, *(form for row in rows for form in row.forms)))
        others = [self._numbers[name] for row in rows for name in row.confused_with if name in self._numbers]
        self._senses[number] = replace(
            sense, forms=tuple(forms), confused_with=tuple(dict.fromkeys((*sense.confused_with, *others)))
        )
        for row in rows:
            for form in row.forms:
                lower = form.lower()
                if row.replaces or sense.headword in REGIONS:
                    self._owners[lower] = number
                if lower not in known or lower in self._owners:
                    self._forms[lower].append(number)
                    self._longest = max(self._longest, len(lower.split()))

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """Every beginning of a form that the tables hold that may be its first token: all up to some mark or space."""
        return frozenset(
            form[:i]
            for form in self._forms
            for i in range(1, len(form) + 1)
            if i == len(form) or not (form[i - 1].isalnum() and form[i].isalnum())
        )

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The first words of all forms of several words that name something, in lower case."""
        listed = (form for sense in self.names() for form in sense.forms)
        return frozenset(form.split(" ", 1)[0].lower() for form in (*listed, *self._forms) if " " in form)

    def sense(self, number: int) -> Sense:
        """A name (or another sense of the lexicon) by its number."""
        return self._senses.get(number) or self._lexicon.sense(number)

    def names(self) -> Iterator[Sense]:
        """All names."""
        for number in sorted({*self._numbers.values(), *(sense.number for sense in self._lexicon.names())}):
            yield self.sense(number)

    def lookup(self, form: str) -> tuple[Sense, ...]:
        """The senses of an Indonesian word or term, those of the tables among them."""
        found = self._lookups.get(form)
        if found is None:
            lower = form.lower()
            if " " in form and lower not in self._forms and not self._lexicon.is_form(lower):
                return ()
            found = self._lookups[form] = self._look_up(form, lower)
        return found

    def _look_up(self, form: str, lower: str) -> tuple[Sense, ...]:
        owner = self._owners.get(lower)
        found = [self.sense(s.number) for s in self._lexicon.lookup(form)[0] if owner is None or not s.is_name]
        numbers = {s.number for s in found}
        found += [self.sense(n) for n in self._forms.get(lower, ()) if n not in numbers]
        return tuple(found)

    def named(self, form: str) -> tuple[Sense, ...]:
        """The names among the senses of a word or term."""
        found = self._named.get(form)
        if found is None:
            found = tuple([s for s in self.lookup(form) if s.is_name])
            if found or " " not in form:  # Of all the words in a row few make a term.
                self._named[form] = found
        return found

    def spans(self, tokens: Sequence[Token], words: Sequence[str]) -> Iterator[tuple[int, int, tuple[Sense, ...]]]:
        """Forms that only the tables hold: first and last token of each, longest first, and what they name.

        ``words`` are the texts of the tokens in lower case.
        """
        beginnings = self._beginnings
        i = 0
        while i < len(tokens):
            n = min(self._longest, len(tokens) - i) if words[i] in beginnings else 0
            while n and not self._is_form(tokens[i : i + n]):
                n -= 1
            if n:
                form = _form(tokens[i : i + n])
                yield i, i + n - 1, tuple(self.sense(k) for k in self._forms[form])
            i += max(n, 1)

    def _is_form(self, tokens: Sequence[Token]) -> bool:
        spaced = all(b.start - a.end <= 1 for a, b in pairwise(tokens))
        return spaced and tokens[0].kind is TokenKind.WORD and _form(tokens) in self._forms

    def renderings(self, number: int) -> tuple[Rendering, ...]:
        """How a name is written in the language, most usual first."""
        if number not in self._rows:
            return self._without_regions(number, self._target.renderings(number))
        found = self._renderings.get(number)
        if found is None:
            listed = () if self._is_replaced(number) else self._target.renderings(number)
            made = [
                (_as_written if row.kind == "place" and self._language.script == "Latin" else make_rendering)(
                    text, self._language
                )
                for text, row in self._added(number).items()
            ]
            found = self._renderings[number] = self._without_regions(number, (*listed, *made))
        return found

    def texts(self, number: int) -> Sequence[str]:
        """The wordings of a name's renderings in their order; the renderings need not be made for them."""
        listed = [] if self._is_replaced(number) else self._target.wordings(number)
        texts = [*listed, *self._added(number)] if number in self._rows else listed
        regions = self._named_regions(number)
        return [text for text in texts if text.casefold() not in regions] if regions else texts

    def _is_replaced(self, number: int) -> bool:
        """Whether what the lexicon lists of a name is not to be used."""
        return number in self._rows and any(row.replaces for row in self._rows[number])

    def _added(self, number: int) -> dict[str, Addition]:
        """The wordings that the tables add to those that the lexicon lists of a name, and where they stand."""
        seen = set() if self._is_replaced(number) else {text.casefold() for text in self._target.wordings(number)}
        found: dict[str, Addition] = {}
        for row in self._rows[number]:
            for text in row.wordings[self._language.code].texts:
                if text.casefold() not in seen:
                    seen.add(text.casefold())
                    found[text] = row
        return found

    def _without_regions(self, number: int, renderings: tuple[Rendering, ...]) -> tuple[Rendering, ...]:
        regions = self._named_regions(number)
        return tuple([r for r in renderings if r.text.casefold() not in regions]) if regions else renderings

    def _named_regions(self, number: int) -> Set[str]:
        """The wordings of regions, which are none of another place."""
        sense = self.sense(number)
        return self._regions if sense.kind == "place" and sense.headword not in REGIONS else frozenset()

    @cached_property
    def _openings(self) -> Mapping[str, Sequence[tuple[int, int]]]:
        """By the keys of their first words, names to which the tables add nothing, and which of their renderings.

        Few words of a text begin a name: reading what the lexicon has of each of them takes longer than this.
        """
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for sense in self._lexicon.names():
            if sense.number not in self._rows:
                for n, (_, keys, _) in enumerate(self._target.beginnings(sense.number)):
                    for key in keys:
                        found[key].append((sense.number, n))
        return dict(found)

    def begun(self, key: str) -> Iterator[tuple[Sense, Rendering, int]]:
        """The renderings in a spaced language that begin with a key, of names to which the tables add nothing.

        With each comes its number; names and renderings come in order.
        """
        for number, n in self._openings.get(key, ()):
            rendering = self._target.rendering(number, n)
            if rendering.text.casefold() not in self._named_regions(number):
                yield self.sense(number), rendering, n

    def extended(self) -> Iterator[Sense]:
        """The names to which the tables add something, those that only the tables hold among them, in order."""
        return map(self.sense, sorted(self._rows))

    def verbatim(self) -> Iterator[tuple[str, Sense]]:
        """Wordings that name something only as they are written, down to the capital letters."""
        for number, rows in self._rows.items():
            for row in rows:
                for text in row.wordings[self._language.code].verbatim:
                    yield text, self.sense(number)

    def weak(self, number: int) -> Set[str]:
        """Wordings that name something else or nothing as easily: they never speak against another name."""
        if number not in self._rows:
            return frozenset()
        return frozenset().union(*(row.wordings[self._language.code].weak for row in self._rows[number]))


def _as_written(text: str, language: Language) -> Rendering:
    """The rendering of a place in Latin letters, by its words alone: the tables hold all forms, stems take time."""
    if text.isalpha():
        return Rendering(text, (frozenset({text.casefold()}),))
    tokens = [t for t in language.tokenize(text) if t.kind is not TokenKind.PUNCTUATION]
    words = [t.text.casefold().removesuffix("'s").rstrip("'") or t.text for t in tokens]
    content = [w for w in words if w not in LINKERS and not _is_function(w, language)]
    return Rendering(text, tuple(frozenset({w}) for w in content or words))


def _is_function(word: str, language: Language) -> bool:
    return language.code != "en" and language.is_function_word(word)


def _form(tokens: Sequence[Token]) -> str:
    """Words as the tables write them, hyphens and all."""
    text = tokens[0].text
    for one, other in pairwise(tokens):
        text += (" " if other.start > one.end else "") + other.text
    return text.lower()


@lru_cache(maxsize=16)
def name_book(matcher: Matcher) -> NameBook:
    """The names of a matcher's language, read once."""
    return NameBook(matcher)
