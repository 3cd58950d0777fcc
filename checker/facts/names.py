"""Names on both sides of a sentence pair: which has a counterpart, which stands alone.

A source name is *missing* when nothing in the translation names the same thing: no listed rendering, no copy, no
spelling that sounds alike. A name of the translation is *foreign* when nothing in the source accounts for it. Either
alone is normal (pronouns, metonymy, "Jakarta" for the government); both together mean that one stands for the other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from checker.evidence.lexicon import LINKERS, Sense, Term
from checker.evidence.matching import Matcher, PairEvidence
from checker.facts.gazetteer import PLACES
from checker.facts.name_index import name_index, strict_keys
from checker.facts.name_spellings import LATIN_WORD, MIN_DERIVED, Spellings, is_derived, pieces_of, windows
from checker.facts.name_words import NAME_WORDS
from checker.facts.names_data import (
    CITY_STATES,
    COMMON_RUN_WORDS,
    COUNTRIES,
    CURRENCY_WORDS,
    DEPUTIES,
    GENERIC,
    HOME,
    HOME_CITY,
    OFFICE_WORDS,
    PERSON_CUES,
    PLACE_CUES,
    SAME_OFFICE,
    TRANSLITERATION_CHARACTERS,
)
from checker.facts.transliteration import fold_latin, likeness, spelling_key
from checker.languages import Token, TokenKind

#: Likeness from which two spellings are taken for one name, and from which even for one that is listed otherwise.
ALIKE = 0.62
SURELY_ALIKE = 0.85
#: The same for a listed name of the translation and a name that no list holds.
CLEARLY_ALIKE = 0.75
#: Likeness of Latin spellings of one name (exonyms, old orthography).
LATIN_ALIKE = 0.8

#: What letters with accents become when UTF-8 is read as Latin-1.
MOJIBAKE = "Ã"

MAX_NAME_WORDS = 6
MAX_NAME_GAP = 2

_SCRIPTS = {"en": "Latin", "fr": "Latin", "ar": "Arabic", "zh": "Han", "ja": "Kana"}
_DIRECTIONS = re.compile("^[東西南北中][部央]?(?=[ァ-ヺ])|[東西南北]部?$")

#: Types of names that can stand in each other's place.
GROUPS = {
    "institution": "office",
    "title": "office",
    "military": "office",
    "company": "office",
    "party": "office",
    "religious": "office",
    "product": "office",
    "event": "event",
    "law": "law",
    "place": "place",
    "person": "person",
}


@dataclass(frozen=True, slots=True)
class SourceName:
    """A name of the source: token numbers (inclusive), offsets, and its senses (none if it is not listed)."""

    text: str
    first: int
    last: int
    start: int
    end: int
    senses: tuple[Sense, ...]

    @property
    def groups(self) -> frozenset[str]:
        """The groups of types that the name may belong to; none for a name that is not listed."""
        return frozenset(GROUPS.get(s.kind, s.kind) for s in self.senses)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name."""
        return tuple(LATIN_WORD.findall(self.text))


@dataclass(frozen=True, slots=True)
class TargetName:
    """A name of the translation: offsets, token numbers (inclusive) and the senses it may have."""

    text: str
    first: int
    last: int
    start: int
    end: int
    senses: tuple[Sense, ...]

    @property
    def groups(self) -> frozenset[str]:
        """The groups of types that the name may belong to."""
        return frozenset(GROUPS.get(s.kind, s.kind) for s in self.senses)

    @property
    def is_weak(self) -> bool:
        """Whether the words may be ordinary ones: no capital letter, or very few characters of another script."""
        if self.text[0] < "\u0250":
            return not any(c.isupper() for c in self.text)
        kana = "\u3041" <= self.text[0] <= "\u30ff"
        return len(self.text) <= 2 and (kana or "person" in self.groups)


class Names:
    """The names of a sentence pair."""

    def __init__(self, evidence: PairEvidence, matcher: Matcher) -> None:
        self.evidence = evidence
        self.matcher = matcher
        self.language = matcher.language
        self.script = _SCRIPTS[self.language.code]
        self.index = name_index(matcher)
        self.target = evidence.target
        self._spelling_cache: dict[TargetName | None, Spellings] = {}

    # --- the source ---------------------------------------------------------------------------------------

    @cached_property
    def source_names(self) -> tuple[SourceName, ...]:
        """Listed names, and runs of capitalised words that the lexicon does not know, in order."""
        names: list[SourceName] = []
        for term in self.evidence.source.terms:
            senses = tuple(s for s in term.senses if s.is_name)
            if not senses or not _is_written_as_name(term.text, senses) or self._is_currency(term.first):
                continue
            others = [s for s in term.senses if not s.is_name]
            if others and (not self._has_capital_inside(term) or any(s.kind == "measure" for s in others)):
                continue  # An ordinary word at the beginning of the sentence, or a number: Lima.
            names += self._without_title(term, senses)
        taken = {i for n in names for i in range(n.first, n.last + 1)}
        names += [c for n in names if n.last > n.first for c in self._countries_in(n)]
        names += self._runs(taken)
        return tuple(sorted(names, key=lambda n: n.first))

    def _without_title(self, term: Term, senses: tuple[Sense, ...]) -> Iterator[SourceName]:
        """A listed name; of “Menlu Sugiono” the title and the person."""
        tokens = self.evidence.source.tokens
        first = term.first
        if all(s.kind == "person" for s in senses):
            for last in range(term.last - 1, term.first - 1, -1):
                form = " ".join(t.text.lower() for t in tokens[first : last + 1])
                titles = tuple(s for s in self.matcher.source_lexicon.lookup(form)[0] if s.kind == "title")
                if titles:
                    yield self._name(first, last, titles)
                    first = last + 1
                    break
        yield self._name(first, term.last, senses)

    def _name(self, first: int, last: int, senses: tuple[Sense, ...] = ()) -> SourceName:
        tokens = self.evidence.source.tokens
        start, end = tokens[first].start, tokens[last].end
        return SourceName(self.evidence.source.text[start:end], first, last, start, end, senses)

    def _has_capital_inside(self, term: Term) -> bool:
        """Whether a capital letter of a term is not there for the beginning of the sentence."""
        tokens = self.evidence.source.tokens[term.first + 1 : term.last + 1]
        return term.capitalised or term.text.isupper() or any(t.text[0].isupper() for t in tokens)

    def _is_currency(self, i: int) -> bool:
        """Whether a country only tells which dollar is meant."""
        return i > 0 and self.evidence.source.tokens[i - 1].text.casefold() in CURRENCY_WORDS

    def _countries_in(self, name: SourceName) -> Iterator[SourceName]:
        """Countries that are part of a listed name: Denmark in Denmark Open."""
        for i in range(name.first, name.last + 1):
            token = self.evidence.source.tokens[i]
            senses = tuple(s for s in self.matcher.source_lexicon.lookup(token.text)[0] if s.headword in COUNTRIES)
            if senses and name.groups.isdisjoint({"place", "person"}):
                yield self._name(i, i, senses)

    def _runs(self, taken: set[int]) -> Iterator[SourceName]:
        tokens = self.evidence.source.tokens
        run: list[int] = []
        for i in range(len(tokens) + 1):
            fits = i < len(tokens) and i not in taken and self._may_be_name(i)
            if fits and (not run or tokens[i].start - tokens[i - 1].end <= 1):
                run.append(i)
                continue
            yield from self._run(run)
            run = [i] if fits else []

    def _run(self, run: list[int]) -> Iterator[SourceName]:
        tokens = self.evidence.source.tokens
        while run and self._begins_sentence(run[0]) and not self._is_name_word(run[0]):
            run = run[1:]
        if MOJIBAKE in "".join(tokens[i].text for i in run):
            return
        if any(self._is_name_word(i) for i in run) or (
            len(run) > 1 and any(tokens[i].text.casefold() in NAME_WORDS for i in run)
        ):
            yield self._name(run[0], run[-1])

    def _may_be_name(self, i: int) -> bool:
        token = self.evidence.source.tokens[i]
        return (
            token.kind is TokenKind.WORD
            and token.text[0].isupper()
            and token.text.casefold() not in COMMON_RUN_WORDS
            and not self.matcher.source_lexicon.language.is_function_word(token.text)
            and not (token.text.isupper() and len(token.text) > 1)
            and not any(s.kind == "measure" for s in self.matcher.source_lexicon.lookup(token.text)[0])
        )

    def _begins_sentence(self, i: int) -> bool:
        return i == 0 or self.evidence.source.tokens[i - 1].text in {".", "!", "?", '"', "“", ":", "”"}

    def _is_name_word(self, i: int) -> bool:
        """Whether a capitalised word is no ordinary Indonesian word."""
        word = self.evidence.source.tokens[i].text.lower()
        if len(word) < 3:
            return False
        return not any(self.matcher.source_lexicon.is_indonesian(part) for part in (word, *word.split("-")))

    @cached_property
    def source_senses(self) -> frozenset[int]:
        """All names that any words of the source may be, longest or not.

        What the whole of a listed name is confused with does not count for a part of it (Menteri in Wakil Menteri),
        unless the name is shortened to its beginning.
        """
        tokens = self.evidence.source.tokens
        lexicon = self.matcher.source_lexicon
        found: set[int] = set()
        for i in range(len(tokens)):
            for n in range(1, MAX_NAME_WORDS + 1):
                group = tokens[i : i + n]
                if len(group) < n or any(t.kind is TokenKind.PUNCTUATION for t in group):
                    break
                senses = [s for s in lexicon.lookup(" ".join(t.text.lower() for t in group))[0] if s.is_name]
                found.update(s.number for s in senses if not self._is_part(i, i + n - 1, s))
        for token in tokens:
            for part in token.text.lower().split("-")[: MAX_NAME_WORDS if "-" in token.text else 0]:
                found.update(s.number for s in lexicon.lookup(part)[0] if s.is_name)
        return frozenset(found)

    def _is_part(self, first: int, last: int, sense: Sense) -> bool:
        return any(
            name.first <= first
            and last <= name.last
            and last - first < name.last - name.first
            and (first > name.first or "person" in name.groups)
            and are_confusable(name.senses, (sense,))
            for name in self.source_names
        )

    @cached_property
    def _source_texts(self) -> frozenset[str]:
        return frozenset(t for s in self.source_senses for t in self.index.texts(s))

    @cached_property
    def _source_words(self) -> frozenset[str]:
        """Every word of the source, folded, and its spelling key."""
        words = {fold_latin(w) for w in LATIN_WORD.findall(self.evidence.source.text)}
        return frozenset(words | {spelling_key(w) for w in words})

    @cached_property
    def _spoken_words(self) -> tuple[tuple[str, bool], ...]:
        """Capitalised words of the source, alone and with the next, and whether a listed name holds them."""
        tokens = self.evidence.source.tokens
        listed = {i for n in self.source_names if n.senses for i in range(n.first, n.last + 1)}
        found: list[tuple[str, bool]] = []
        for i, token in enumerate(tokens):
            if token.kind is not TokenKind.WORD or not token.text[0].isupper():
                continue
            found += [(part, i in listed) for part in dict.fromkeys((token.text, *token.text.split("-")))]
            if i + 1 < len(tokens) and tokens[i + 1].text[:1].isupper():
                found.append((token.text + tokens[i + 1].text, i in listed))
        return tuple(found)

    # --- the translation ----------------------------------------------------------------------------------

    @cached_property
    def listed(self) -> tuple[TargetName, ...]:
        """The listed names of the translation, longest first where they overlap, in order."""
        spans: dict[tuple[int, int], dict[int, Sense]] = defaultdict(dict)
        find = self._listed_words if self.language.spaced else self._listed_strings
        for start, end, sense in find():
            spans[start, end][sense.number] = sense
        kept: list[tuple[int, int]] = []
        for span in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
            if all(span[1] <= start or end <= span[0] for start, end in kept):
                kept.append(span)
        text = self.target.text
        return tuple(
            TargetName(
                text[start:end],
                self.target.token_at(start),
                self.target.token_at(end - 1),
                start,
                end,
                tuple(spans[start, end].values()),
            )
            for start, end in sorted(kept)
        )

    def _listed_words(self) -> Iterator[tuple[int, int, Sense]]:
        tokens = self.target.tokens
        for i, keys in enumerate(self._keys):
            seen: set[str] = set()
            for key in keys:
                for sense, text, words in self.index.candidates(key):
                    if text + str(sense.number) in seen:
                        continue
                    last = self._follow(i, words[1:])
                    if last is not None and self._is_capitalised(i, last, text, sense):
                        seen.add(text + str(sense.number))
                        yield tokens[i].start, tokens[last].end, sense

    @cached_property
    def _keys(self) -> list[frozenset[str]]:
        tokens = self.target.tokens
        return [strict_keys(t.text, self.language) if t.kind is TokenKind.WORD else frozenset({t.text}) for t in tokens]

    def _follow(self, at: int, rest: Iterable[frozenset[str]]) -> int | None:
        """The last token of a rendering that begins at a token; only linking words may stand in between."""
        for word in rest:
            for gap in range(MAX_NAME_GAP + 1):
                at += 1
                if at >= len(self.target.tokens):
                    return None
                if not word.isdisjoint(self._keys[at]):
                    break
                if gap == MAX_NAME_GAP or not self._links(self.target.tokens[at]):
                    return None
        return at

    def _links(self, token: Token) -> bool:
        if token.kind is TokenKind.PUNCTUATION:
            return token.text in "-–'’“”\"&"
        return token.text.casefold().rstrip("'’") in LINKERS or self.language.is_function_word(token.text)

    def _is_capitalised(self, first: int, last: int, rendering: str, sense: Sense) -> bool:
        """Whether a name is written as one: “House” but not “house”."""
        if self.script != "Latin":
            return True
        own = [w for w in LATIN_WORD.findall(rendering) if w.casefold() not in LINKERS]
        if len(own) > 1 and (sense.kind == "title" or not any(w[0].isupper() for w in own)):
            return True
        texts = [t.text for t in self.target.tokens[first : last + 1] if not self._links(t)]
        if not texts or not any(w[0].isupper() for w in own):
            return False
        if rendering.isupper():
            return all(t.isupper() for t in texts)
        if self.language.code == "en":
            return texts[-1][0].isupper()
        return any(t[0].isupper() for t in texts)

    def _listed_strings(self) -> Iterator[tuple[int, int, Sense]]:
        text = self.target.folded
        for i in range(len(text) - 1):
            for sense, needle, _ in self.index.candidates(text[i : i + 2]):
                if text.startswith(needle, i) and self._has_bounds(i, i + len(needle)):
                    yield i, i + len(needle), sense

    def _has_bounds(self, start: int, end: int) -> bool:
        """Whether a string is not cut out of a word in Latin letters or katakana, or a direction (西南亚)."""
        text = self.target.text
        for one, other in ((start - 1, start), (end - 1, end)):
            if one < 0 or other >= len(text):
                continue
            if re.fullmatch("[A-Za-z]{2}|[ァ-ヺー]{2}", text[one : other + 1]):
                return False
        return not re.match("[东西南北東]{2}", text[max(start - 1, 0) : start + 1])

    # --- what accounts for what ---------------------------------------------------------------------------

    @cached_property
    def foreign(self) -> tuple[TargetName, ...]:
        """Listed names of the translation that nothing in the source accounts for."""
        return tuple(n for n in self.listed if not self._is_explained(n))

    def _is_explained(self, name: TargetName) -> bool:
        numbers = {s.number for s in name.senses}
        if self._is_home(name) or self._is_deputy(name):
            return True
        if not numbers.isdisjoint(self.source_senses) and not self._is_idle_capital(name):
            return True
        folded = name.text.casefold()
        rivals = self._rivals(name)
        if not self._is_idle_capital(name):
            if any(text.startswith(folded) or (not rivals and folded in text) for text in self._source_texts):
                return True
            if any(not self._source_texts.isdisjoint(self.index.texts(n)) for n in numbers):
                return True
        return (
            self._is_copied(name.text)
            or self._is_supported(name)
            or self._sounds_like_source(name, bool(rivals))
            or self._is_cut_out(name)
            or self._is_inside_word(name)
            or (not rivals and any(self._same_office(s) for s in name.senses))
        )

    def _is_idle_capital(self, name: TargetName) -> bool:
        """Whether a capital could only stand for its country, which the translation names otherwise already."""
        countries = {s.number for s in name.senses if s.headword in COUNTRIES}
        cities = {s.number for s in name.senses} - countries
        if not countries or not cities or not cities.isdisjoint(self.source_senses):
            return False
        return any(other != name and not countries.isdisjoint(s.number for s in other.senses) for other in self.listed)

    def _is_deputy(self, name: TargetName) -> bool:
        """Whether a word for a deputy stands right before a title, so that it is another one."""
        if name.first == 0 or not any(s.kind == "title" for s in name.senses):
            return False
        return self.target.tokens[name.first - 1].text.casefold().removesuffix("-") in DEPUTIES

    def _is_inside_word(self, name: TargetName) -> bool:
        """Whether a longer word of the source holds the name: Antarktika in Transantarktika."""
        forms = {f.casefold() for s in name.senses for f in s.forms if len(f) > MIN_DERIVED and " " not in f}
        return any(f in word and f != word for word in self._source_words for f in forms)

    def _is_cut_out(self, name: TargetName) -> bool:
        """Whether a short Chinese name is a piece of a longer transliteration: 布什 in 新罕布什尔."""
        if self.script != "Han":
            return False
        text = self.target.text
        around = text[max(name.start - 1, 0) : name.start] + text[name.end : name.end + 1]
        if any(c in TRANSLITERATION_CHARACTERS for c in around):
            return True
        pieces = [text[max(name.start - a, 0) : name.end + b] for a in range(3) for b in range(3) if a + b]
        return any(
            likeness(word, piece, self.script) >= CLEARLY_ALIKE
            for word, listed in self._spoken_words
            if not listed
            for piece in pieces
        )

    def _is_home(self, name: TargetName) -> bool:
        """The home country, and its capital unless a place that is confused with it should stand there."""
        if any(s.headword in HOME for s in name.senses):
            return not any(s.headword == HOME_CITY for s in name.senses) or not self._rivals(name)
        return False

    def _rivals(self, name: TargetName) -> tuple[SourceName, ...]:
        """Source names that are listed as confused with a name of the translation."""
        return tuple(s for s in self.source_names if are_confusable(s.senses, name.senses))

    def _is_copied(self, text: str) -> bool:
        words = [w for w in LATIN_WORD.findall(text) if w[0].isupper()]
        return bool(words) and all(
            fold_latin(w) in self._source_words or spelling_key(w) in self._source_words for w in words
        )

    def _is_supported(self, name: TargetName) -> bool:
        """Whether ordinary words of the source explain all of a name."""
        return all(
            i in self._ordinary_tokens
            for i in range(name.first, name.last + 1)
            if not self._links(self.target.tokens[i])
        )

    @cached_property
    def _ordinary_tokens(self) -> frozenset[int]:
        found: set[int] = set()
        for term, matches in zip(self.evidence.source.terms, self.evidence.matches, strict=True):
            if term.senses and not any(s.is_name for s in term.senses):
                for match in matches:
                    found.update(range(match.first, match.last + 1))
        return frozenset(found)

    def _sounds_like_source(self, name: TargetName, rivalled: bool) -> bool:
        """Whether a listed name is spelt like a word of the source; one with a direction has to be so as a whole."""
        pieces = pieces_of(name.text, self.script)
        if not pieces or (self.script == "Latin" and rivalled) or _DIRECTIONS.search(name.text):
            return False
        return all(self._sounds_like(p, rivalled) for p in pieces)

    def _sounds_like(self, piece: str, rivalled: bool) -> bool:
        bar = ALIKE if self.script == "Han" else CLEARLY_ALIKE
        return any(
            likeness(word, piece, self.script) >= (SURELY_ALIKE if rivalled or listed else bar)
            for word, listed in self._spoken_words
            if listed or not self.is_ordinary(word)
        )

    def _same_office(self, sense: Sense) -> bool:
        """Whether the source names the same office otherwise, or a part of it.

        The minister for the ministry, the speaker for the House, its committee for the House.
        """
        own = _office(sense)
        forms = frozenset(f.casefold() for f in sense.forms)
        for number in self.source_senses:
            other = self.matcher.source_lexicon.sense(number)
            if not own.isdisjoint(_office(other)):
                return True
            if GROUPS.get(other.kind) == "office" and any(
                f" {mine} " in f" {form.casefold()} " for form in other.forms for mine in forms
            ):
                return True
        return False

    def place(self, name: SourceName) -> float:
        """Where a source name stands, from 0 to 1."""
        return name.first / max(len(self.evidence.source.tokens), 1)

    def target_place(self, name: TargetName) -> float:
        """Where a name of the translation stands, from 0 to 1."""
        return name.first / max(len(self.target.tokens), 1)

    def looks_like(self, name: SourceName) -> str:
        """The group that a name without entry seems to belong to, by the word before it."""
        before = self.evidence.source.tokens[name.first - 1].text.casefold() if name.first else ""
        if name.text in PLACES or before in PLACE_CUES or name.words[0].casefold() in PLACE_CUES:
            return "place"
        return "person" if before in PERSON_CUES or len(name.words) > 1 else ""

    # --- what has a counterpart ---------------------------------------------------------------------------

    @cached_property
    def missing(self) -> tuple[SourceName, ...]:
        """Source names without a counterpart in the translation."""
        return tuple(n for n in self.source_names if not self.has_counterpart(n))

    def has_counterpart(self, name: SourceName, outside: TargetName | None = None) -> bool:
        """Whether anything in the translation (outside a name) names the same thing."""
        if name.senses and self.is_rendered(name, outside):
            return True
        strict = self.script == "Latin" and self.is_kept_verbatim(name)
        found = [
            self.has_word(w, listed=self.has_renderings(name), outside=outside, strict=strict)
            for w in name.words
            if len(w) > 1
        ]
        if name.senses and "person" not in name.groups:
            return bool(found) and all(found)
        return any(found)

    def keeps_word(self, name: SourceName, word: str) -> bool:
        """Whether a name keeps a word in the language: Mandiri in Bank Mandiri, but not Agung in Mahkamah Agung."""
        texts = [t for s in name.senses for t in self.index.texts(s.number)]
        if not texts:
            return True
        folded = fold_latin(word)
        if self.script == "Latin":
            return any(folded == fold_latin(w) for t in texts for w in LATIN_WORD.findall(t))
        pieces = (
            p for t in texts for p in (windows(t, word) if self.script == "Han" else Spellings(t, self.script).pieces)
        )
        return any(likeness(word, piece, self.script) >= ALIKE for piece in pieces)

    def has_renderings(self, name: SourceName) -> bool:
        """Whether the lexicon lists how a name is written in the language."""
        return any(self.index.texts(s.number) for s in name.senses)

    def is_rendered(self, name: SourceName, outside: TargetName | None = None) -> bool:
        """Whether a listed rendering of a name stands in the translation (outside another name)."""
        numbers = {s.number for s in name.senses}
        texts = frozenset(t for n in numbers for t in self.index.texts(n))
        if outside is not None and not are_confusable(name.senses, outside.senses):
            folded = outside.text.casefold()
            if any(t in folded for t in texts):
                return True  # “Afrika” in “southern Africa”.
        claimed = [t for t in self.listed if t == outside or self._is_claimed(t, name)]
        for other in self.listed:
            theirs = {s.number for s in other.senses}
            if other not in claimed and (
                not numbers.isdisjoint(theirs)
                or any(not texts.isdisjoint(self.index.texts(n)) for n in theirs)
                or (is_same_office(name.senses, other.senses) and not are_confusable(name.senses, other.senses))
            ):
                return True
        barred = {i for t in claimed for i in range(t.first, t.last + 1)}
        for number in numbers:
            for rendering in self.matcher.target_lexicon.renderings(number):
                if any(not barred.issuperset(range(a, b + 1)) for a, b in self.target.find(rendering)):
                    return True
                if self._in_any_order(rendering.words, barred):
                    return True
        return False

    def _is_claimed(self, other: TargetName, name: SourceName) -> bool:
        """Whether a name of the translation stands for another source name: a capital that the source names too."""
        theirs = {s.number for s in other.senses}
        mine = {s.number for s in name.senses}
        for rival in self.source_names:
            numbers = {s.number for s in rival.senses}
            if mine.isdisjoint(numbers) and not theirs.isdisjoint(numbers) and len(theirs) > 1:
                others = [t for t in self.listed if t != other and not numbers.isdisjoint(s.number for s in t.senses)]
                if not others:
                    return True
        return False

    def _in_any_order(self, words: tuple[frozenset[str], ...], barred: set[int]) -> bool:
        if len(words) < 2:
            return False
        places = [[i for key in word for i in self.target.positions(key) if i not in barred] for word in words]
        if not all(places):
            return False
        reach = 2 * len(words) + MAX_NAME_GAP
        return any(all(any(abs(i - start) <= reach for i in p) for p in places[1:]) for start in places[0])

    def is_kept_verbatim(self, name: SourceName) -> bool:
        """Whether a name is spelt alike in all languages with Latin letters: a person's, an Indonesian place's."""
        if name.senses:
            return "person" in name.groups
        return name.text in PLACES or self.looks_like(name) == "person"

    def has_word(
        self, word: str, *, listed: bool = False, outside: TargetName | None = None, strict: bool = False
    ) -> bool:
        """Whether a word of a name stands in the translation: copied, respelled or transliterated.

        ``strict`` does not take a similar spelling in Latin letters for the same name.
        """
        words = self._spellings(outside)
        if fold_latin(word) in words.folded or spelling_key(word) in words.keys:
            return True
        if self.script == "Latin":
            return not strict and any(
                is_derived(w, word) or likeness(word, w, "Latin") >= LATIN_ALIKE for w in words.capitals
            )
        bar = SURELY_ALIKE if listed else ALIKE
        pieces = windows(words.text, word) if self.script == "Han" else words.pieces
        return any(likeness(word, piece, self.script) >= bar for piece in pieces)

    # --- words of the translation -------------------------------------------------------------------------

    def is_source_word(self, word: str) -> bool:
        """Whether a word in Latin letters stands in the source too, in the same or a related spelling."""
        return all(
            fold_latin(part) in self._source_words or spelling_key(part) in self._source_words
            for part in re.split("[-’']", word)
            if part
        )

    @property
    def spoken_words(self) -> tuple[str, ...]:
        """The capitalised words of the source, alone and with the next."""
        return tuple(word for word, _ in self._spoken_words)

    def is_ordinary(self, word: str) -> bool:
        """Whether a word is an ordinary Indonesian one, or a title."""
        lower = word.casefold()
        if lower in COMMON_RUN_WORDS:
            return True
        senses = self.matcher.source_lexicon.lookup(lower)[0]
        if senses:
            return any(not s.is_name for s in senses)
        return self.matcher.source_lexicon.is_indonesian(lower)

    def sounds_like_source_word(self, text: str, bar: float) -> bool:
        """Whether any capitalised word of the source sounds like a piece of the translation."""
        return any(likeness(word, text, self.script) >= bar for word, _ in self._spoken_words)

    def tokens_in(self, start: int, end: int) -> Sequence[Token]:
        """The tokens of the translation that touch a stretch of it."""
        return self.target.tokens[self.target.token_at(start) : self.target.token_at(end - 1) + 1]

    def is_unsupported(self, token: Token) -> bool:
        """Whether no term of the source explains a token of the translation."""
        return not self.evidence.support[self.target.token_at(token.start)]

    def is_dictionary_word(self, word: str) -> bool:
        """Whether a word is in the dictionaries of its language, in text of it, or in the lexicon."""
        import simplemma

        if "-" in word:
            return all(self.is_dictionary_word(part) for part in word.split("-") if part)
        lower = word.casefold()
        lexicon = self.matcher.target_lexicon
        codes = ("en", "fr") if self.script == "Latin" else (self.language.code,)
        keys = [k for k in self.language.keys(word) if self.script == "Latin" or not k.startswith("~")]
        return (
            any(simplemma.is_known(lower, lang=code) for code in codes if code in ("en", "fr", "ar"))
            or lexicon.is_word(lower)
            or any(lexicon.glosses(key) or lexicon.support((key,))[0] for key in keys)
        )

    def _spellings(self, outside: TargetName | None) -> Spellings:
        found = self._spelling_cache.get(outside)
        if found is None:
            text = self.target.text
            if outside is not None:
                text = text[: outside.start] + " " * (outside.end - outside.start) + text[outside.end :]
            found = self._spelling_cache[outside] = Spellings(text, self.script)
        return found


def are_confusable(some: Iterable[Sense], others: Iterable[Sense]) -> bool:
    """Whether the lists name one of some senses as confused with one of others, on either side."""
    mine = {s.number: s for s in some}
    theirs = {s.number: s for s in others}
    return any(not theirs.keys().isdisjoint(s.confused_with) for s in mine.values()) or any(
        not mine.keys().isdisjoint(s.confused_with) for s in theirs.values()
    )


def is_same_office(some: Iterable[Sense], others: Iterable[Sense]) -> bool:
    """Whether two names differ only in the word for the head: the minister and the ministry of finance."""
    own = frozenset(rest for s in some for rest in _office(s))
    return any(not own.isdisjoint(_office(s)) for s in others)


def levels(senses: Iterable[Sense]) -> frozenset[bool]:
    """Whether a name is that of a country, not that of a country, or (Singapore, a capital for its country) both."""
    found = {s.headword in COUNTRIES for s in senses}
    if any(s.headword in CITY_STATES for s in senses):
        found.add(False)
    return frozenset(found)


def is_specific(senses: Iterable[Sense]) -> bool:
    """Whether a name says which one: Menteri Keuangan, not Gubernur or Polda."""
    return any(
        s.kind not in ("law", "event") and s.headword not in GENERIC and (s.kind != "title" or _office(s))
        for s in senses
    )


def _is_written_as_name(text: str, senses: Sequence[Sense]) -> bool:
    if any(c.isupper() for c in text):
        return True
    forms = [f for s in senses if s.kind == "title" for f in s.forms if f.casefold() == text]
    return any(f[1:].islower() for f in forms)


@lru_cache(maxsize=8192)
def _office(sense: Sense) -> frozenset[str]:
    """The forms of an office without the words for its head: Menteri Keuangan and Kementerian Keuangan meet."""
    if GROUPS.get(sense.kind) != "office":
        return frozenset()
    found = set()
    for form in sense.forms:
        rest = [SAME_OFFICE.get(w, w) for w in form.casefold().split() if w not in OFFICE_WORDS]
        if rest:
            found.add(" ".join(rest))
    return frozenset(found)
