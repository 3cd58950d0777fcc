"""Clauses of an Indonesian sentence: who acts, and upon whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from checker.checks.roles.common import PATHS, Clause, Path, Voice, is_between_scores
from checker.checks.rule import Pair
from checker.evidence.lexicon import Term
from checker.languages import TokenKind
from checker.languages.clauses import INDONESIAN
from checker.languages.indonesian import MEASURE_WORDS, strip_clitics

#: Words between a passive verb and "oleh" (dilempari batu oleh …).
MAX_COMPLEMENT = 3

#: Tokens between a verb and whom something is given to or taken from.
OBLIQUE_REACH = 10

#: Nouns of agents are derived words of at least so many letters: "peta" and "kawan" are none.
MIN_DERIVED = 6

#: Passives are read from verbs of at least so many letters: "diri", "dia" and "dinas" are none.
MIN_PASSIVE = 6
MIN_ACTIVE = 6

#: Tokens of an apposition between commas.
MAX_APPOSITION = 9

#: Nouns that tell what someone does, or gets from someone else.
_DEEDS = INDONESIAN.actions | INDONESIAN.gifts | INDONESIAN.results
#: Those that are asked for or received.
_FAVOURS = INDONESIAN.favours | INDONESIAN.gifts | INDONESIAN.actions
#: Words without a voice that tell of two parties all the same.
_TELLING = _DEEDS | INDONESIAN.losing | INDONESIAN.winning | frozenset(INDONESIAN.indirect)
#: Words with ber- and ter- that are no verbs.
_NOT_VERBAL = INDONESIAN.people | INDONESIAN.things | INDONESIAN.bearing
#: Verbs without a voice that have a subject all the same.
_OUTCOMES = INDONESIAN.losing | INDONESIAN.winning | INDONESIAN.fates
#: What may stand between a noun and the name of where it is from.
_NAME_OPENERS = INDONESIAN.bearing | {"asal"}
#: How verbs of a defeat end, whatever their voice.
_CONTESTS = tuple(verb[3:] for verb in INDONESIAN.contests)
#: Prepositions of whom something goes to or comes from.
_TOWARD = frozenset(PATHS)

#: How a verb with meN- begins.
_ACTIVE = re.compile("me(?:m[bpfv]|ng|ny|n[dtcjsz]|[lrwymn])")


class SourceReader:
    """Finds clauses with both participants in an Indonesian sentence."""

    def __init__(self, pair: Pair) -> None:
        source = pair.evidence.source
        self.lexicon = pair.matcher.source_lexicon
        self.tokens = source.tokens
        self.words = [t.text.casefold() for t in source.tokens]
        self.terms = source.terms
        self.term_at = {i: n for n, t in enumerate(source.terms) for i in range(t.first, t.last + 1)}
        # What was found out about terms, by their first token, and about tokens.
        self._voices: dict[int, Voice | None] = {}
        self._endings: dict[int, bool] = {}

    def clauses(self) -> Iterator[Clause]:
        """The clauses whose verb has a subject and an agent or object that can act."""
        for number, term in enumerate(self.terms):
            word = self.words[term.first]
            voice = self._voice(term)
            if voice is None and word not in _TELLING:
                continue
            result = word in INDONESIAN.losing or word in INDONESIAN.winning
            if voice is None and word in _DEEDS and (deed := self._deed(number)) is not None:
                yield deed
                continue
            if (voice is None and not result and word not in INDONESIAN.indirect) or word in INDONESIAN.mutual:
                continue
            before = self._subject(term.first, voice) or self._inherited(term.first)
            if word in INDONESIAN.indirect:
                if before:
                    yield from self._indirect(number, before)
                continue
            if voice is Voice.PASSIVE:
                yield from self._handed_over(number)
            if not before:
                continue
            # Passives and actives end alike: dikalahkan, mengalahkan.
            contest = result or word.endswith(_CONTESTS)
            if result:
                for _, rival in self._oblique(number, INDONESIAN.rivals):
                    won = word in INDONESIAN.winning
                    yield Clause(number, before if won else rival, rival if won else before, contest=True)
            elif voice is Voice.PASSIVE:
                if after := self._agent(term):
                    yield Clause(number, after, before, contest=contest, also=self._fate(term.first))
            else:
                yield from self._active(number, before, contest=contest)

    def _active(self, number: int, before: tuple[int, ...], *, contest: bool) -> Iterator[Clause]:
        """What an active verb with a known subject tells: of its object, and of whom it gives to or takes from."""
        term = self.terms[number]
        word = self.words[term.first]
        word = INDONESIAN.bare.get(word, word)
        favour = self._favour(term)
        if favour is None and word in INDONESIAN.receiving and self.words[term.last] in INDONESIAN.actions:
            favour = number  # "Menuai kritik" is one term.
        if favour is not None and (told := self._favoured(number, favour, before)):
            yield told
            return
        if (owner := self._owner_of_object(number)) and word not in INDONESIAN.taking:
            yield Clause(number, before, owner)
        at = self._past_holdings(term)
        after = self._participant(at, origin=word not in INDONESIAN.taking)
        if not after and word in INDONESIAN.merging:
            after = self._bought(at)
        if after:
            yield Clause(number, before, after, contest=contest)
        for preposition, other in self._oblique(number, _TOWARD):
            if word in INDONESIAN.asking:
                if preposition != "ke":
                    yield Clause(number, before, other, request=True)
            elif preposition != "dari" or word in INDONESIAN.taking:
                yield Clause(number, before, other, PATHS[preposition])

    def _owner_of_object(self, number: int) -> tuple[int, ...]:
        """Whose the object of a verb is: "menolak berkas yang dilimpahkan penyidik", "menolak ajakan rektorat"."""
        first = self.terms[number].last + 1
        if first >= len(self.words) or self._participant(first):
            return ()
        favour = self._favour(self.terms[number])
        if favour is not None:
            at = self.terms[favour].last + 1
            # "Ajakan dialog rektorat": what the favour is about stands between.
            return self._participant(at) or (self._participant(at + 1) if at in self.term_at else ())
        for i in range(first + 1, min(first + MAX_COMPLEMENT + 1, len(self.words) - 1)):
            if self.words[i] == "yang":
                term = self.term_at.get(i + 1)
                if term is not None and self._voice(self.terms[term]) is Voice.PASSIVE:
                    return self._agent(self.terms[term])
                break
            if self._ends(i) or self._leaves(i):
                break
        return ()

    def _favoured(self, number: int, favour: int, before: tuple[int, ...]) -> Clause | None:
        """What is asked of someone, or received from someone: "meminta izin kepada", "menuai kritik dari"."""
        word = self.words[self.terms[number].first]
        if word in INDONESIAN.asking:
            other = self._participant(self._past(favour, INDONESIAN.asked))
            return Clause(number, before, other, request=True) if other else None
        if word not in INDONESIAN.receiving:
            return None
        other = self._participant(self._past(favour, INDONESIAN.sources))
        if not other:
            return None
        if self.words[self.terms[favour].first] in INDONESIAN.gifts:
            return Clause(number, before, other, Path.FROM)
        return Clause(favour, other, before)

    def _indirect(self, number: int, before: tuple[int, ...]) -> Iterator[Clause]:
        """What a verb without object tells of someone behind a preposition: berutang kepada, belajar dari."""
        marks = INDONESIAN.indirect[self.words[self.terms[number].first]]
        for preposition, other in self._oblique(number, marks):
            yield Clause(number, before, other, PATHS.get(preposition, Path.TO), debt=True)

    def _handed_over(self, number: int) -> Iterator[Clause]:
        """ "Diserahkan A kepada B": the one who acts in a passive gives to another one, or takes from him."""
        term = self.terms[number]
        giver = self._agent(term)
        if not giver:
            return
        for preposition, other in self._oblique(number, _TOWARD):
            stem = self.words[term.first][3:]
            if preposition != "dari" or any(v.endswith(stem) for v in INDONESIAN.taking):
                yield Clause(number, giver, other, PATHS[preposition])

    def _favour(self, verb: Term) -> int | None:
        """The noun directly behind a verb that tells what is asked for or received: "dukungan", "kunjungan"."""
        number = self.term_at.get(verb.last + 1)
        if number is None:
            return None
        term = self.terms[number]
        return number if term.first == term.last and self.words[term.first] in _FAVOURS else None

    def _past(self, number: int, marks: frozenset[str]) -> int:
        """The token behind a noun and a preposition of some."""
        at = self.terms[number].last + 1
        return at + (at < len(self.words) and self.words[at] in marks)

    def _past_holdings(self, verb: Term) -> int:
        """Where what was bought into is named behind a verb: "membeli 40 persen saham X"."""
        at = verb.last + 1
        if INDONESIAN.bare.get(self.words[verb.first], self.words[verb.first]) not in INDONESIAN.acquiring:
            return at
        start, holding = at, False
        while at < len(self.words) and (
            self.words[at] in INDONESIAN.holdings
            or self.words[at] in INDONESIAN.counters
            or self.tokens[at].kind is TokenKind.NUMBER
        ):
            holding |= self.words[at] in INDONESIAN.holdings
            at += 1
        return at + (at < len(self.words) and self.words[at] in ("di", "milik", "dalam")) if holding else start

    def _bought(self, start: int) -> tuple[int, ...]:
        """What a company takes over, which is a company whatever it is called: "jaringan kedai roti asal Bandung"."""
        stop = start
        while stop < len(self.words) and not self._ends(stop) and not self._leaves(stop):
            stop += 1
        found = (self.term_at[i] for i in range(start, stop) if i in self.term_at and self.words[i] != "asal")
        return tuple(dict.fromkeys(found))

    def _fate(self, verb: int) -> tuple[int, ...]:
        """The word before a passive that tells what came of it: tewas ditembak, terluka ditikam."""
        if verb > 0 and self.words[verb - 1] in INDONESIAN.fates and verb - 1 in self.term_at:
            return (self.term_at[verb - 1],)
        return ()

    def _deed(self, number: int) -> Clause | None:
        """What a noun of action tells: "serangan Israel terhadap Iran", "penangkapan aktivis oleh polisi"."""
        term = self.terms[number]
        word = self.words[term.first]
        if term.first != term.last:
            return None
        near = self._participant(term.last + 1)
        if not near:
            return None
        after = self.terms[max(near)].last + 1
        for i in range(after, min(after + MAX_COMPLEMENT + 1, len(self.words))):
            if self._ends(i):
                break
            if self.words[i] in INDONESIAN.prepositions:
                return self._deed_with(number, word, near, i)
        return None

    def _deed_with(self, number: int, word: str, near: tuple[int, ...], preposition: int) -> Clause | None:
        """The same, with the place of the preposition before the other one."""
        other = self._participant(preposition + 1)
        said = self.words[preposition]
        if not other:
            return None
        if word in INDONESIAN.results:
            lost = word == "kekalahan"
            if said not in INDONESIAN.rivals:
                return None
            return Clause(number, other if lost else near, near if lost else other, contest=True)
        if word in INDONESIAN.gifts:
            return Clause(number, near, other, Path.TO) if said in ("kepada", "ke", "bagi", "untuk") else None
        if said == "oleh":
            return Clause(number, other, near)
        return Clause(number, near, other) if said in ("terhadap", "kepada", "atas", "ke", "pada") else None

    def _oblique(self, number: int, prepositions: frozenset[str]) -> Iterator[tuple[str, tuple[int, ...]]]:
        """The first one that can act after one of some prepositions, with the preposition."""
        start = self.terms[number].last + 1
        for i in range(start, min(start + OBLIQUE_REACH, len(self.words))):
            if self._ends(i) and not is_between_scores(self.tokens, i):
                break
            if self.words[i] in prepositions and (other := self._participant(i + 1)):
                # "Ke" names where something goes as well; only a name is also whom it goes to.
                if self.words[i] != "ke" or self.tokens[i + 1].text[:1].isupper():
                    yield self.words[i], other
                break

    def _voice(self, term: Term) -> Voice | None:
        if not self.words[term.first].startswith(("di", "me")):
            return Voice.ACTIVE if self._is_bare_verb(term) else None
        if term.first not in self._voices:
            self._voices[term.first] = self._voice_of(term)
        return self._voices[term.first]

    def _is_bare_verb(self, term: Term) -> bool:
        """Whether a root stands for its active verb between subject and object: "Telkomsel caplok 30 persen saham"."""
        i = term.first
        if i == 0 or self.words[i] not in INDONESIAN.bare or i + 1 >= len(self.words):
            return False
        before, behind = self.words[i - 1], self.words[i + 1]
        if before not in self._subjects or behind in INDONESIAN.prepositions or behind in INDONESIAN.breaks:
            return False
        return self.tokens[i + 1].kind is not TokenKind.PUNCTUATION

    @cached_property
    def _subjects(self) -> frozenset[str]:
        """The words that may end a subject: those of people and bodies, and names."""
        named = (w for w, t in zip(self.words, self.tokens, strict=True) if t.text[:1].isupper())
        known = (w for w in self.words if strip_clitics(w) in INDONESIAN.people)
        return frozenset((*named, *known)) - INDONESIAN.prepositions - INDONESIAN.breaks - INDONESIAN.bare.keys()

    def _voice_of(self, term: Term) -> Voice | None:
        word = self.words[term.first]
        if self.tokens[term.first].text[:1].isupper() or word in INDONESIAN.people:
            return None
        if word.startswith("di") and len(word) >= MIN_PASSIVE and word[2:] not in INDONESIAN.places:
            if any(not b.startswith("di") for b in self.lexicon.bases(word)):
                return Voice.PASSIVE
            # The first letter of the root may be lost in the active form: dituduh, menuduh.
            ending = strip_clitics(word)[3:]
            forms = {f for s in term.senses for f in s.forms if f.startswith("me") and not f.endswith(word)}
            active = any(f.endswith(ending) for f in forms)
            return Voice.PASSIVE if active else None
        if word.startswith("me") and len(word) >= MIN_ACTIVE:
            verb = any(s.pos == "verb" for s in term.senses)
            derived = term.senses and _ACTIVE.match(word) and all(s.headword != word for s in term.senses)
            return Voice.ACTIVE if verb or (derived and word not in INDONESIAN.things) else None
        return None

    def _verbal(self, i: int) -> bool:
        term = self.term_at.get(i)
        if term is None or i != self.terms[term].first:
            return False
        if self._voice(self.terms[term]) is not None:
            return True
        word = self.words[i]
        return word.startswith(("ber", "ter")) and word not in _NOT_VERBAL

    def _subject(self, verb: int, voice: Voice | None = None) -> tuple[int, ...]:
        """The terms of the noun phrase before a verb, without what hangs on a preposition."""
        i = verb - 1
        while i >= 0 and (
            self.words[i] in INDONESIAN.between or (voice is Voice.PASSIVE and self.words[i] in INDONESIAN.fates)
        ):
            i -= 1
        i = self._before_apposition(i)
        end = i
        while i >= 0 and not self._ends(i):
            i -= 1
        start = i + 1
        if (related := self._relative_verb(i)) is not None:
            return self._subject(related)  # "Kucing yang dipelihara warga menggigit …": the cat.
        if start > end or self.words[start] in INDONESIAN.prepositions:
            return ()
        stop = next((k for k in range(start, end + 1) if self._leaves(k)), end + 1)
        return self._actors(start, stop)

    def _relative_verb(self, i: int) -> int | None:
        """The place of "yang" before a verb that a token ends, if it opens a relative clause."""
        if i < 1 or not self._verbal(i):
            return None
        at = i - 1
        while at > 0 and self.words[at] in INDONESIAN.between and self.words[at] != "yang":
            at -= 1
        return at if at > 0 and self.words[at] == "yang" else None

    def _before_apposition(self, i: int) -> int:
        """Leaves out what stands between commas or in brackets behind a noun: Budi, warga Depok, dianiaya …"""
        if i < 1 or self.words[i] not in (",", ")"):
            return i
        opening = "," if self.words[i] == "," else "("
        for k in range(i - 1, max(i - MAX_APPOSITION - 1, 0), -1):
            if self.words[k] == opening:
                return k - 1
            if self._ends(k) or (opening == "," and self._opens_adjunct(k)):
                break
        return i

    def _opens_adjunct(self, i: int) -> bool:
        """Whether a preposition begins what stands behind a comma: "Budi, di Depok, …" has no apposition."""
        return self.words[i] in INDONESIAN.prepositions and self.words[i - 1] == ","

    def _inherited(self, verb: int) -> tuple[int, ...]:
        """The subject of the first clause, where a verb follows "setelah", "sebelum", "lalu" … directly."""
        i = verb - 1
        while i >= 0 and self.words[i] in INDONESIAN.between:
            i -= 1
        if i < 1 or self.words[i] not in INDONESIAN.continuing:
            return ()
        for term in self.terms:
            if term.first >= i:
                break
            if self._voice(term) is not None or self.words[term.first] in _OUTCOMES:
                between = self.tokens[term.first : i]
                ended = any(t.text in '.;:“”"' for t in between)
                return () if ended else self._subject(term.first)
        return ()

    def _agent(self, verb: Term) -> tuple[int, ...]:
        """The terms of who acted in a passive."""
        first = verb.last + 1
        for i in range(first, min(first + MAX_COMPLEMENT + 1, len(self.words))):
            if self.words[i] in INDONESIAN.agent:
                return self._participant(i + 1)
            if self._ends(i):
                break
        if self.words[verb.first] in INDONESIAN.complements:
            return ()
        return self._participant(first)

    def _participant(self, start: int, *, origin: bool = False) -> tuple[int, ...]:
        """The terms of the noun phrase at a token if it can act; with where it is from, after "dari", if asked."""
        stop = start
        while stop < len(self.words) and not self._ends(stop) and not self._leaves(stop):
            stop += 1
        found = self._actors(start, stop)
        if not found:
            return ()
        if origin and stop + 1 < len(self.words) and self.words[stop] == "dari":
            return (*found, *self._names(stop + 1))
        return (*found, *self._named_behind(stop))

    def _named_behind(self, i: int) -> tuple[int, ...]:
        """The name in an apposition behind a noun phrase, or of where someone is from: "rekannya, Surya Dharma"."""
        if i + 1 < len(self.words) and self.words[i] in _NAME_OPENERS:
            return self._names(i + 1)
        if i + 1 >= len(self.words) or self.words[i] != ",":
            return ()
        return self._names(i + 1) if self._is_apposition(i) else ()

    def _is_apposition(self, comma: int) -> bool:
        """Whether a comma leads to a name that ends with another comma or the sentence, and not to a list."""
        i = comma + 1
        while i < len(self.words) and self.tokens[i].text[:1].isupper():
            i += 1
        named = i - comma - 1
        if named == 0 or named > MAX_APPOSITION or self.words[comma + 1] in INDONESIAN.breaks:
            return False
        following = self.tokens[i].text if i < len(self.words) else "."
        goes_on = self.words[i + 1] if i + 1 < len(self.words) else ""
        return following in (",", ".", "(") and goes_on not in ("dan", "serta", "atau")

    def _names(self, start: int) -> tuple[int, ...]:
        """The terms of the capitalised words from a token on."""
        found: list[int] = []
        for i in range(start, min(start + MAX_APPOSITION, len(self.words))):
            if not self.tokens[i].text[:1].isupper() or i not in self.term_at:
                break
            found.append(self.term_at[i])
        return tuple(dict.fromkeys(found))

    def _ends(self, i: int) -> bool:
        """Whether a token ends a noun phrase and a clause."""
        if i not in self._endings:
            self._endings[i] = self._is_end(i)
        return self._endings[i]

    def _is_end(self, i: int) -> bool:
        token = self.tokens[i]
        if token.kind is TokenKind.PUNCTUATION:
            if 0 < i < len(self.tokens) - 1 and self.tokens[i - 1].end < token.start < self.tokens[i + 1].start - 1:
                return True  # A dash between blanks: "Kyiv - Rusia …".
            return token.text not in "-–/"
        return self.words[i] in INDONESIAN.breaks or self._verbal(i)

    def _leaves(self, i: int) -> bool:
        return (
            self.words[i] in INDONESIAN.prepositions or self.words[i] in INDONESIAN.bearing or self.words[i] == "yang"
        )

    def _actors(self, start: int, stop: int) -> tuple[int, ...]:
        """The terms of a noun phrase if it begins with someone or something that can act."""
        numbers: list[int] = []
        for i in range(start, stop):
            word = self.words[i]
            counts = word in MEASURE_WORDS or self.tokens[i].kind is TokenKind.NUMBER or word in INDONESIAN.counters
            if numbers and counts and self.tokens[i].text[:1].isupper():
                counts = False  # Kabupaten Lima Puluh Kota
            if numbers and (counts or word in INDONESIAN.currencies) and word not in INDONESIAN.among:
                break  # "Terdakwa lima tahun penjara": no longer who.
            if i in self.term_at and not counts and word not in INDONESIAN.between and word != "asal":
                numbers.append(self.term_at[i])
        found = tuple(dict.fromkeys(numbers))
        return found if found and self._can_act(self.terms[found[0]]) else ()

    def _can_act(self, term: Term) -> bool:
        first = term.first
        while first < term.last and self.words[first] in INDONESIAN.counters:
            first += 1  # "Mantan istri" is one term.
        word = strip_clitics(self.words[first])
        half, _, other = word.partition("-")
        if half == other:
            word = half  # anak-anak
        if word in INDONESIAN.people or self.words[first] in INDONESIAN.people or self._derived(word, term):
            return True
        if not self.tokens[term.first].text[:1].isupper() or self.words[term.first] in INDONESIAN.currencies:
            return False
        following = self.tokens[term.last + 1].text if term.last + 1 < len(self.tokens) else ""
        if following == "," and not term.senses:
            return True  # "Gojali, pemilik warung di Sampang, …"
        return term.first > 0 or any(s.is_name for s in term.senses) or following[:1].isupper()

    @staticmethod
    def _derived(word: str, term: Term) -> bool:
        if word in INDONESIAN.things or len(word) < MIN_DERIVED or not term.listed:
            return False
        if word.endswith(INDONESIAN.people_suffixes):
            return True
        return word.startswith(INDONESIAN.people_prefixes) and not word.endswith("an")
