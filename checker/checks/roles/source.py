"""Clauses of an Indonesian sentence: who acts, and upon whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.checks.roles.common import PATHS, Clause, Path, Voice
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

    def clauses(self) -> Iterator[Clause]:
        """The clauses whose verb has a subject and an agent or object that can act."""
        for number, term in enumerate(self.terms):
            word = self.words[term.first]
            result = word in INDONESIAN.losing or word in INDONESIAN.winning
            voice = self._voice(term)
            if voice is None and (deed := self._deed(number)) is not None:
                yield deed
                continue
            if (voice is None and not result) or word in INDONESIAN.mutual:
                continue
            before = self._subject(term.first) or self._inherited(term.first)
            if not before:
                continue
            # Passives and actives end alike: dikalahkan, mengalahkan.
            contest = result or any(word.endswith(c[3:]) for c in INDONESIAN.contests)
            if result:
                for _, rival in self._oblique(number, INDONESIAN.rivals):
                    won = word in INDONESIAN.winning
                    yield Clause(number, before if won else rival, rival if won else before, contest=True)
            elif voice is Voice.PASSIVE:
                if after := self._agent(term):
                    yield Clause(number, after, before, contest=contest)
            else:
                if after := self._participant(term.last + 1):
                    yield Clause(number, before, after, contest=contest)
                for preposition, other in self._oblique(number, frozenset(PATHS)):
                    yield Clause(number, before, other, PATHS[preposition])

    def _deed(self, number: int) -> Clause | None:
        """What a noun of action tells: "serangan Israel terhadap Iran", "penangkapan aktivis oleh polisi"."""
        term = self.terms[number]
        word = self.words[term.first]
        if term.first != term.last or word not in INDONESIAN.actions | INDONESIAN.gifts | INDONESIAN.results:
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
            if self._ends(i):
                break
            if self.words[i] in prepositions and (other := self._participant(i + 1)):
                # "Ke" names where something goes as well; only a name is also whom it goes to.
                if self.words[i] != "ke" or self.tokens[i + 1].text[:1].isupper():
                    yield self.words[i], other
                break

    def _voice(self, term: Term) -> Voice | None:
        word = self.words[term.first]
        if self.tokens[term.first].text[:1].isupper():
            return None
        if word.startswith("di") and len(word) >= MIN_PASSIVE and word[2:] not in INDONESIAN.places:
            known = any(not b.startswith("di") for b in self.lexicon.bases(word))
            # The first letter of the root may be lost in the active form: dituduh, menuduh.
            ending = strip_clitics(word)[3:]
            forms = {f for s in term.senses for f in s.forms if f.startswith("me") and not f.endswith(word)}
            active = any(f.endswith(ending) for f in forms)
            return Voice.PASSIVE if known or active else None
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
        return self.words[i].startswith(("ber", "ter")) and self.words[i] not in INDONESIAN.people | INDONESIAN.things

    def _subject(self, verb: int) -> tuple[int, ...]:
        """The terms of the noun phrase before a verb, without what hangs on a preposition."""
        i = verb - 1
        while i >= 0 and self.words[i] in INDONESIAN.between:
            i -= 1
        i = self._before_apposition(i)
        end = i
        while i >= 0 and not self._ends(i):
            i -= 1
        start = i + 1
        if start > end or self.words[start] in INDONESIAN.prepositions:
            return ()
        stop = next((k for k in range(start, end + 1) if self._leaves(k)), end + 1)
        return self._actors(start, stop)

    def _before_apposition(self, i: int) -> int:
        """Leaves out what stands between commas or in brackets behind a noun: Budi, warga Depok, dianiaya …"""
        if i < 1 or self.words[i] not in (",", ")"):
            return i
        opening = "," if self.words[i] == "," else "("
        for k in range(i - 1, max(i - MAX_APPOSITION - 1, 0), -1):
            if self.words[k] == opening:
                return k - 1
            if self._ends(k) or (opening == "," and self.words[k] in INDONESIAN.prepositions):
                break
        return i

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
            if self._voice(term) is not None or self.words[term.first] in INDONESIAN.losing | INDONESIAN.winning:
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

    def _participant(self, start: int) -> tuple[int, ...]:
        stop = start
        while stop < len(self.words) and not self._ends(stop) and not self._leaves(stop):
            stop += 1
        return self._actors(start, stop)

    def _ends(self, i: int) -> bool:
        token = self.tokens[i]
        if token.kind is TokenKind.PUNCTUATION:
            if 0 < i < len(self.tokens) - 1 and self.tokens[i - 1].end < token.start < self.tokens[i + 1].start - 1:
                return True  # A dash between blanks: "Kyiv - Rusia …".
            return token.text not in "-–/"
        return self.words[i] in INDONESIAN.breaks or self._verbal(i)

    def _leaves(self, i: int) -> bool:
        return self.words[i] in INDONESIAN.prepositions or self.words[i] == "yang"

    def _actors(self, start: int, stop: int) -> tuple[int, ...]:
        """The terms of a noun phrase if it begins with someone or something that can act."""
        numbers: list[int] = []
        for i in range(start, stop):
            word = self.words[i]
            counts = word in MEASURE_WORDS or self.tokens[i].kind is TokenKind.NUMBER or word in INDONESIAN.counters
            if numbers and counts and word not in INDONESIAN.among:
                break  # "Terdakwa lima tahun penjara": no longer who.
            if i in self.term_at and not counts and word not in INDONESIAN.between:
                numbers.append(self.term_at[i])
        found = tuple(dict.fromkeys(numbers))
        return found if found and self._can_act(self.terms[found[0]]) else ()

    def _can_act(self, term: Term) -> bool:
        word = strip_clitics(self.words[term.first])
        half, _, other = word.partition("-")
        if half == other:
            word = half  # anak-anak
        if word in INDONESIAN.people or self.words[term.first] in INDONESIAN.people or self._derived(word, term):
            return True
        if not self.tokens[term.first].text[:1].isupper() or self.words[term.first] in INDONESIAN.currencies:
            return False
        following = self.tokens[term.last + 1].text if term.last + 1 < len(self.tokens) else ""
        return term.first > 0 or any(s.is_name for s in term.senses) or following[:1].isupper()

    @staticmethod
    def _derived(word: str, term: Term) -> bool:
        if word in INDONESIAN.things or len(word) < MIN_DERIVED or not term.listed:
            return False
        if word.endswith(INDONESIAN.people_suffixes):
            return True
        return word.startswith(INDONESIAN.people_prefixes) and not word.endswith("an")
