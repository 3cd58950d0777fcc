"""Names on both sides of a sentence pair: which has a counterpart, which stands alone.

A source name is *missing* when nothing in the translation names the same thing: no listed rendering, no copy, no
spelling that sounds alike. A name of the translation is *foreign* when nothing in the source accounts for it. Either
alone is normal (pronouns, metonymy, "Jakarta" for the government); both together mean that one stands for the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from checker.evidence.lexicon import Sense
from checker.evidence.matching import Match, Matcher, PairEvidence, Via
from checker.evidence.openings import USUAL_RENDERINGS
from checker.facts.dates import spans
from checker.facts.name_index import strict_keys
from checker.facts.name_spellings import (
    KATAKANA,
    LATIN_WORD,
    MIN_DERIVED,
    HanWindows,
    Spellings,
    is_derived,
    pieces_of,
    windows,
)
from checker.facts.name_targets import MAX_NAME_GAP, TargetNames
from checker.facts.name_types import GROUPS, SIBLINGS, SourceName, TargetName, are_confusable, is_same_office, office_of
from checker.facts.names_data import (
    BUILDINGS,
    COUNTRIES,
    DEPUTIES,
    FACILITY_WORDS,
    HOME,
    HOME_CITY,
    LEGAL_FORMS,
    NAME_DOTS,
    PLACE_CUES,
    TITLES_BEFORE,
    TITLES_BEHIND,
    TRANSLITERATION_CHARACTERS,
)
from checker.languages.transliteration import (
    fold_latin,
    is_alike,
    is_construct,
    is_indonesian_spelling,
    kana_likeness,
    likeness,
    spelling_key,
)
from checker.languages.transliteration_data import CHINESE_SOUNDS

#: Likeness from which two spellings are taken for one name, and from which even for one that is listed otherwise.
ALIKE = 0.62
SURELY_ALIKE = 0.85
#: The same for a listed name of the translation and a name that no list holds.
CLEARLY_ALIKE = 0.75
#: So much less alike than to its own name a Chinese spelling may be to a word of the source that explains it.
NEARLY = 0.15
#: Likeness of Latin spellings of one name (exonyms, old orthography).
LATIN_ALIKE = 0.8

#: The national parliament and those of regions, as the lists call them, and how many words apart a region stands.
PARLIAMENT, REGIONAL_CHAMBER = "Dewan Perwakilan Rakyat", "Dewan Perwakilan Rakyat Daerah"
BESIDE_REGION = 3

_DIRECTIONS = re.compile("^[東西南北中][部央]?(?=[ァ-ヺ])|[東西南北]部?$")


class Names(TargetNames):
    """The names of a sentence pair: which accounts for which."""

    def __init__(self, evidence: PairEvidence, matcher: Matcher) -> None:
        super().__init__(evidence, matcher)
        self._spelling_cache: dict[tuple[int, int] | None, Spellings] = {}

    @cached_property
    def foreign(self) -> tuple[TargetName, ...]:
        """Listed names of the translation that nothing in the source accounts for."""
        return tuple(n for n in self.listed if not self._is_explained(n))

    def _is_explained(self, name: TargetName) -> bool:
        numbers = {s.number for s in name.senses}
        if self._is_home(name) or self._is_deputy(name):
            return True
        if self._names_sibling(name):
            return self._is_itself(name)
        if not numbers.isdisjoint(self.source_senses) and not self._is_idle_capital(name):
            return True
        folded = name.text.casefold()
        rivals = self._rivals(name)
        if not self._is_idle_capital(name):
            if any(self._holds(text, folded, bool(rivals)) for text in self._source_texts):
                return True
            if any(not self._source_texts.isdisjoint(self.index.texts(n)) for n in numbers):
                return True
        return (
            self._is_copied(name.text)
            or self._is_supported(name)
            or self._sounds_like_source(name, bool(rivals))
            or self._is_cut_out(name)
            or (not rivals and self._is_inside_word(name))
            or self._is_inside_name(name)
            or (not rivals and any(self._same_office(s) for s in name.senses))
            or self._is_regional_chamber(name)
            or self._is_in_date(name)
        )

    def _is_in_date(self, name: TargetName) -> bool:
        """Whether a name is part of a date: the month (9 أبريل/نيسان) that is a car maker elsewhere."""
        return any(
            start <= name.start and name.end <= end and end - start > name.end - name.start
            for start, end in spans(self.target.text, self.language.code)
        )

    def _holds(self, text: str, name: str, rivalled: bool) -> bool:
        """Whether a wording of a source name begins with a name (or has it anywhere); Solok does not with Solo."""
        if self.script == "Latin":
            at = text.find(name)
            whole = at >= 0 and not text[at + len(name) : at + len(name) + 1].isalpha()
            return whole and (at == 0 or (not rivalled and not text[at - 1].isalpha()))
        if self.script == "Kana" and KATAKANA.fullmatch(name) and KATAKANA.match(text[len(name) - 1 :]):
            return not text.startswith(name) and not rivalled and name in text  # パリギ does not begin with パリ.
        return text.startswith(name) or (not rivalled and name in text)

    def _names_sibling(self, name: TargetName) -> bool:
        """Whether a name can be nothing but a country or region (or a person), and the source has another one."""
        own = {s.headword for s in name.senses if s.headword in SIBLINGS}
        if not own or any(s.headword not in SIBLINGS and s.kind != "person" for s in name.senses):
            return False
        return any(s.headword in SIBLINGS and s.headword not in own for n in self.source_names for s in n.senses)

    def _is_itself(self, name: TargetName) -> bool:
        """Whether the source has the country or region; that another one begins or sounds alike explains nothing."""
        numbers = {s.number for s in name.senses}
        if not numbers.isdisjoint(self.source_senses) or name.text.casefold() in self._source_texts:
            return True
        if any(not self.index.capitals(n).isdisjoint(self.source_senses) for n in numbers):
            return True  # The United States for Washington, beside Central Java.
        if self._is_cut_out(name):
            return True
        inside = [m for m in self._explaining(name) if name.first <= m.first and m.last <= name.last]
        covered = {i for m in inside if m.via is not Via.TABLE for i in range(m.first, m.last + 1)}
        if covered.issuperset(range(name.first, name.last + 1)):
            return True
        pieces = pieces_of(name.text, self.script)
        names = [w for n in self.source_names if not n.senses for w in n.words]
        return bool(pieces) and all(
            any(likeness(word, piece, self.script) >= SURELY_ALIKE for word in names) for piece in pieces
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

    def _is_inside_name(self, name: TargetName) -> bool:
        """Whether a longer name that no list holds has all words of a listed one: Bandara Internasional Dhoho."""
        forms = [set(f.casefold().split()) - FACILITY_WORDS for s in name.senses for f in s.forms if " " in f]
        words = {w.casefold() for w in LATIN_WORD.findall(self.evidence.source.text)}
        if any(form & BUILDINGS and len(form) == 2 and form <= words for form in forms):
            return True  # Stasiun Halim, where the source has Stasiun Kereta Cepat Halim.
        runs = [{w.casefold() for w in n.words} for n in self.source_names if not n.senses]
        return any(form < run for form in forms if form for run in runs)

    def _is_regional_chamber(self, name: TargetName) -> bool:
        """Whether a parliament is that of the region named beside it, which the source calls by its own word (DPRD)."""
        if not any(s.headword == PARLIAMENT for s in name.senses):
            return False
        if not any(s.headword == REGIONAL_CHAMBER for n in self.source_names for s in n.senses):
            return False
        return any(
            other.groups == {"place"}
            and any(s.headword not in COUNTRIES and s.number in self.source_senses for s in other.senses)
            and max(other.first - name.last, name.first - other.last) <= BESIDE_REGION
            for other in self.listed
        )

    def _is_cut_out(self, name: TargetName) -> bool:
        """Whether a short Chinese name is a piece of a longer transliteration: 布什 in 新罕布什尔."""
        if self.script != "Han":
            return False
        text = self.target.text
        around = text[max(name.start - 1, 0) : name.start] + text[name.end : name.end + 1]
        if any(c in TRANSLITERATION_CHARACTERS for c in around) and not self._names_sibling(name):
            return True
        pieces = [text[max(name.start - a, 0) : name.end + b] for a in range(3) for b in range(4) if a + b]
        return any(
            likeness(word, piece, self.script) >= (ALIKE if self._is_longer(word, name, piece) else CLEARLY_ALIKE)
            for word in self._unlisted_words | self._local_words(name)
            for piece in pieces
        ) or any(
            likeness(word, piece, self.script) >= CLEARLY_ALIKE and self._is_longer(word, name, piece)
            for word in self._company_words
            for piece in pieces
        )

    def _is_longer(self, word: str, name: TargetName, piece: str) -> bool:
        """Whether characters that names are spelt with join a name, and all together are more like a word than it."""
        spelt = all(c in CHINESE_SOUNDS for c in piece)
        return spelt and likeness(word, piece, self.script) > likeness(word, name.text, self.script)

    def _local_words(self, name: TargetName) -> frozenset[str]:
        """The words of listed places that may be spelt otherwise too: 芝布布尔 is Cibubur, though 芝布 is Cepu."""
        if any(s.headword in SIBLINGS for s in name.senses):
            return frozenset()
        names = [n for n in self.source_names if "place" in n.groups and not are_confusable(n.senses, name.senses)]
        return frozenset(w for n in names for w in n.words if len(w) > MIN_DERIVED)

    @cached_property
    def _company_words(self) -> frozenset[str]:
        """The words of listed offices and companies, which may be spelt: 拉哈查 is Raharja, though 拉哈 is Lahat."""
        return frozenset(w for n in self.source_names if "office" in n.groups for w in n.words if len(w) > MIN_DERIVED)

    @cached_property
    def _unlisted_words(self) -> frozenset[str]:
        """The words of names that no list holds, alone and with the next: not Polisi where it begins a sentence."""
        return frozenset(
            text
            for name in self.source_names
            if not name.senses
            for text in (*name.words, *(a + b for a, b in pairwise(name.words)))
        )

    def _is_home(self, name: TargetName) -> bool:
        """The home country, and its capital, unless a place that is confused with it should stand there."""
        if any(s.headword in HOME for s in name.senses):
            rivals = self._rivals(name)
            if any(s.headword == HOME_CITY for s in name.senses):
                return not rivals
            countries = [r for r in rivals if any(s.headword in COUNTRIES for s in r.senses)]
            return all(self.has_counterpart(rival, outside=name) for rival in countries)
        return False

    def _rivals(self, name: TargetName) -> tuple[SourceName, ...]:
        """Source names that are listed as confused with a name of the translation."""
        return tuple(s for s in self.source_names if are_confusable(s.senses, name.senses))

    def _is_copied(self, text: str) -> bool:
        if self.script == "Kana" and KATAKANA.search(text):
            return False  # PTディルガンタラ・インドネシア is not copied for its PT.
        words = [w for w in LATIN_WORD.findall(text) if w[0].isupper()]
        return bool(words) and all(
            fold_latin(w) in self._source_words or spelling_key(w) in self._source_words for w in words
        )

    def _is_supported(self, name: TargetName) -> bool:
        """Whether ordinary words of the source explain all of a name."""
        if self.script == "Arabic" and any(s.headword in COUNTRIES for s in name.senses):
            return self._is_meant(name)
        explained = self._tokens_of(self._explaining(name)) if self._rivals(name) else self._ordinary_tokens
        return all(i in explained for i in range(name.first, name.last + 1) if not self._links(self.target.tokens[i]))

    def _is_meant(self, name: TargetName) -> bool:
        """Whether an Arabic country is an ordinary word as it stands (المغرب), not one of its stem: اليابان, أبى."""
        own = strict_keys(name.text, self.language)
        for match in self._ordinary_matches:
            if match.first <= name.first and name.last <= match.last and match.via is Via.LEXICON:
                text = self.matcher.target_lexicon.rendering(match.sense, match.rendering).text
                if any(not own.isdisjoint(strict_keys(word, self.language)) for word in text.split()):
                    return True
        return False

    @cached_property
    def _ordinary_tokens(self) -> frozenset[int]:
        """Tokens that ordinary words of the source explain."""
        return self._tokens_of(self._ordinary_matches)

    def _explaining(self, name: TargetName) -> Sequence[Match]:
        """What ordinary words explain of a name; where another name should stand, none of them may mean the name.

        "Boeing" is a wording of pesawat, and "Ukrainian" one of warga negara; Airbus and Russia are neither.
        """
        if all(name.groups.isdisjoint(rival.groups) for rival in self._rivals(name)):
            return self._ordinary_matches
        written = name.text.casefold()
        return [
            m
            for m in self._ordinary_matches
            if m.via is not Via.LEXICON
            or m.rendering < USUAL_RENDERINGS
            or self.matcher.target_lexicon.text(m.sense, m.rendering).casefold() != written
        ]

    def _tokens_of(self, matches: Iterable[Match]) -> frozenset[int]:
        """The tokens of some matches; what stands between two words of a rendering is none."""
        stretches = (stretch for match in matches for stretch in self.matcher.stretches(match, self.target))
        return frozenset(i for first, last in stretches for i in range(first, last + 1))

    @cached_property
    def _ordinary_matches(self) -> tuple[Match, ...]:
        """Stretches of the translation that ordinary words of the source explain."""
        pairs = zip(self.evidence.source.terms, self.evidence.matches, strict=True)
        return tuple(
            match
            for term, matches in pairs
            if term.senses and not any(s.is_name for s in term.senses)
            for match in matches
        )

    def _sounds_like_source(self, name: TargetName, rivalled: bool) -> bool:
        """Whether a listed name is spelt like a word of the source; one with a direction has to be so as a whole."""
        if self.script == "Arabic" and any(is_construct(w, name.text) for w, _ in self._spoken_words):
            return True
        pieces = pieces_of(name.text, self.script)
        apart = self.script == "Arabic" and not self._is_named(name)  # القدس is not Kudus, though آتشيه is Banda Aceh.
        if not pieces or (rivalled and (self.script == "Latin" or apart)) or _DIRECTIONS.search(name.text):
            return False
        return all(self._sounds_like(p, rivalled) for p in pieces)

    @cached_property
    def _verbatim_words(self) -> frozenset[str]:
        """The words of places that are written alike in all languages with Latin letters."""
        return frozenset(
            w for n in self.source_names if self.is_kept_verbatim(n) and self.looks_like(n) == "place" for w in n.words
        )

    def _is_named(self, name: TargetName) -> bool:
        """Whether a form of a name of the translation is among the words of the source."""
        return any(fold_latin(w) in self._source_words for s in name.senses for f in s.forms for w in f.split())

    def _sounds_like(self, piece: str, rivalled: bool) -> bool:
        bar = ALIKE if self.script == "Han" else CLEARLY_ALIKE
        if self.script == "Kana":
            return any(
                likeness(word, piece, self.script) >= (SURELY_ALIKE if rivalled or listed else bar)
                and (kana_likeness(word, piece) >= bar or not is_indonesian_spelling(word))
                for word, listed in self._spoken_words
                if listed or word in self.name_words
            )
        if self.script == "Latin":  # Singaparna is written so in all languages: it is no Singapour.
            words = [(w, listed) for w, listed in self._spoken_words if w not in self._verbatim_words]
            return any(
                is_alike(word, piece, self.script, SURELY_ALIKE if listed else bar)
                for word, listed in words
                if listed or word in self.name_words
            )
        own = self._own_likeness(piece) if self.script == "Han" else 0.0
        return any(
            is_alike(word, piece, self.script, max(SURELY_ALIKE if rivalled or listed else bar, own - NEARLY))
            for word, listed in self._spoken_words
            if listed or word in self.name_words
        )

    def _own_likeness(self, piece: str) -> float:
        """How well Chinese spells the listed name that it names, where it does so by sound (巴东, but not 泗水)."""
        names = [n for n in self.listed if piece in n.text]
        words = {w for n in names for s in n.senses for f in s.forms for w in (*f.split(), f.replace(" ", ""))}
        found = max((likeness(w, piece, self.script) for w in words), default=0.0)
        return found if found >= SURELY_ALIKE and len(piece) > 2 else 0.0

    def _same_office(self, sense: Sense) -> bool:
        """Whether the source names the same office otherwise, or a part of it.

        The minister for the ministry, the speaker for the House, its committee for the House.
        """
        own = office_of(sense)
        forms = frozenset(f.casefold() for f in sense.forms)
        for number in self.source_senses:
            other = self.book.sense(number)
            if not own.isdisjoint(office_of(other)):
                return True
            if GROUPS.get(other.kind) == "office" and any(
                f" {mine} " in f" {form.casefold()} " for form in other.forms for mine in forms
            ):
                return True
        return False

    @cached_property
    def missing(self) -> tuple[SourceName, ...]:
        """Source names without a counterpart in the translation."""
        return tuple(n for n in self.source_names if not self.has_counterpart(n))

    def has_counterpart(self, name: SourceName, outside: TargetName | None = None) -> bool:
        """Whether anything in the translation (outside a name) names the same thing."""
        if name.senses and self.is_rendered(name, outside):
            return True
        if self.script == "Han" and name.senses and all(s.headword in COUNTRIES for s in name.senses):
            return any(fold_latin(w) in self._spellings(outside).folded for w in name.words)
        strict = self.script == "Latin" and self.is_kept_verbatim(name)
        # Sungai of Sungai Tuntang is translated: katakana never spells it.
        heads = {0} if self.script == "Kana" and len(name.words) > 1 and not name.senses else set()
        found = [
            self.has_word(w, listed=self.has_renderings(name), outside=outside, strict=strict)
            for i, w in enumerate(name.words)
            if len(w) > 1 and w.casefold() not in LEGAL_FORMS and not (i in heads and w.casefold() in PLACE_CUES)
        ]
        if name.senses and "person" not in name.groups:
            return bool(found) and all(found)
        return any(found)

    def may_be_no_name(self, name: TargetName) -> bool:
        """Whether the words may be ordinary ones: too short, and no title behind them (拜登总统) tells a person."""
        text = self.target.text
        titled = "person" in name.groups and (
            text.startswith(TITLES_BEHIND, name.end)
            or text[: name.start].endswith(TITLES_BEFORE)
            or (text[max(name.start - 1, 0) : name.start] in NAME_DOTS and name.start > 0)
        )
        return name.is_weak and not (self.script in ("Han", "Kana") and titled)

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
        others = {s.number for n in self.source_names if n.senses != name.senses for s in n.senses} - numbers
        if outside is not None and not are_confusable(name.senses, outside.senses):
            folded = outside.text.casefold()
            if any(t in folded for t in texts if len(t) > 1):
                return True  # “Afrika” in “southern Africa”.
        claimed = [t for t in self.listed if t == outside or self._is_claimed(t, name)]
        for other in self.listed:
            theirs = {s.number for s in other.senses}
            if other not in claimed and (
                not numbers.isdisjoint(theirs)
                or any(not texts.isdisjoint(self.index.texts(n)) for n in theirs - others)
                or (is_same_office(name.senses, other.senses) and not are_confusable(name.senses, other.senses))
            ):
                return True
        barred = {i for t in claimed for i in range(t.first, t.last + 1)}
        for number in numbers:
            for rendering in self.book.renderings(number):
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
                is_derived(w, word) or is_alike(word, w, "Latin", LATIN_ALIKE)
                for w in words.capitals
                if fold_latin(w) not in self._source_words  # Surabaya is no spelling of Serbia where both are named.
            )
        bar = SURELY_ALIKE if listed else ALIKE
        # What stands for another name of the source does not count for a listed one: スラバヤ is not Serbia.
        others = self._source_texts if listed else frozenset()
        if words.windows is not None:
            return any(piece not in others for piece in words.windows.like(word, bar))
        pieces = (p for p in words.pieces if p not in others)
        if self.script == "Kana" and not listed:
            return any(kana_likeness(word, piece) >= bar for piece in pieces)
        return any(is_alike(word, piece, self.script, bar) for piece in pieces)

    @property
    def windows(self) -> HanWindows:
        """The stretches of a Chinese translation."""
        found = self._spellings(None).windows
        return found if found is not None else HanWindows("")

    @property
    def pieces(self) -> tuple[str, ...]:
        """The stretches of katakana (whole and by their dots) or Arabic words of the translation."""
        return self._spellings(None).pieces

    def sounds_like_source_word(self, text: str, bar: float) -> bool:
        """Whether any capitalised word of the source sounds like a piece of the translation."""
        return any(is_alike(word, text, self.script, bar) for word, _ in self._spoken_words)

    def _spellings(self, outside: TargetName | None) -> Spellings:
        span = None if outside is None else (outside.start, outside.end)
        found = self._spelling_cache.get(span)
        if found is None:
            text = self.target.text
            if outside is not None:
                text = text[: outside.start] + " " * (outside.end - outside.start) + text[outside.end :]
            found = self._spelling_cache[span] = Spellings(text, self.script)
        return found
