"""English and French: the order of the words and the auxiliaries of the passive tell who acts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.checks.roles.common import EXCHANGED, Clause, Holds, Path, Sides, Voice, is_between_scores
from checker.checks.rule import Pair
from checker.languages import Token, TokenKind
from checker.languages.clauses import TARGET_CLAUSES, TargetClauses

#: Tokens of a subject that are looked at before the verb, and of an object after it.
SUBJECT_REACH = 14
OBJECT_REACH = 9

#: Words between a passive and "by" (beaten up by).
MAX_BEFORE_AGENT = 2

#: Tokens between a verb and whom something is given to or taken from.
OBLIQUE_REACH = 10

#: Tokens of an apposition between commas.
MAX_APPOSITION = 8

#: Tokens of a phrase between a verb and its object, up to its first noun.
MAX_ADVERBIAL = 3

#: Relative pronouns that also join what is said to who says it.
_COMPLEMENTIZERS = frozenset({"that"})


@dataclass(frozen=True, slots=True)
class Statement:
    """A clause of the translation around a verb: token numbers of who acted, of who was acted upon, and its ends."""

    agent: frozenset[int]
    patient: frozenset[int]
    first: int
    last: int


def exchanged(pair: Pair, clause: Clause) -> tuple[int, int] | None:
    """The tokens (first and last) of the statement that has the participants of a clause exchanged; else None."""
    found = _swapped(pair, clause, TargetReader(pair, TARGET_CLAUSES[pair.language.code]))
    return None if found is None else (found.first, found.last)


class TargetReader:
    """Reads who stands on which side of a verb in the translation, and in which voice."""

    def __init__(self, pair: Pair, grammar: TargetClauses) -> None:
        self.tokens: list[Token] = pair.evidence.target.tokens
        self.words = [t.text.casefold().replace("’", "'") for t in self.tokens]
        self.keys = pair.evidence.target.keys
        self.support = pair.evidence.support
        self.language = pair.language
        self.grammar = grammar

    def about_others(self, statement: Statement, clause: Clause) -> bool:
        """Whether a phrase is about a third one, to whom the participants belong only (the lawyer of …)."""
        heads = (self._head(statement.agent), self._head(statement.patient))
        return any(self.support[i] and not self._of_parties(i, clause) for i in heads)

    def statement(self, first: int, last: int, clause: Clause) -> Statement | None:
        """What is said around a verb, or none where it is a noun, an infinitive, or lacks one side."""
        grammar = self.grammar
        lost = clause.contest and not grammar.losses.isdisjoint(self.keys[first])
        if clause.path is None and not lost and not grammar.inverse.isdisjoint(self.keys[first]):
            return None
        if first > 0 and self.words[first - 1] in grammar.making:
            return None  # "Laisse sceptique l'avocat": it is the lawyer who doubts.
        voice, at = self._before(first, grammar.reflexive if lost else frozenset())
        noun = voice is None and at >= 0 and self.words[at] in grammar.nominal
        if at < 0 or (noun and self.words[at] not in grammar.relative):
            return None
        if grammar.gerund_endings and self.words[first].endswith(grammar.gerund_endings):
            if voice is not Voice.PASSIVE:
                return None
            voice = Voice.ACTIVE
        agent = None if lost else self._agent_marker(last)
        if agent is not None and voice is Voice.ACTIVE:
            return None  # "Has banned smoking by visitors".
        if agent is not None:
            voice = Voice.PASSIVE
        elif lost or (voice is None and self._finite(first)):
            voice = Voice.ACTIVE
        if voice is None or (agent is None) is (voice is Voice.PASSIVE) or (clause.path and voice is Voice.PASSIVE):
            return None
        subject = self._subject(at, clause)
        path = self._path(first, clause)
        if agent is not None:
            found = self._object(agent + 1, clause)
        else:
            found = self._marked(last + 1, grammar.rivals, clause) if lost else self._other(first, last, clause, path)
        if not subject or not found:
            return None
        acts_last = lost or voice is Voice.PASSIVE or path is not clause.path
        agents, patients = (found, subject) if acts_last else (subject, found)
        return Statement(frozenset(agents), frozenset(patients), min(subject), max(found))

    def _path(self, verb: int, clause: Clause) -> Path | None:
        """Which way the verb tells that something goes: what is sold to one is bought from the other."""
        if clause.path is None:
            return None
        keys = self.keys[verb]
        gives, takes = not self.grammar.gives.isdisjoint(keys), not self.grammar.takes.isdisjoint(keys)
        return clause.path if gives is takes else Path.TO if gives else Path.FROM

    def transfers(self) -> Iterator[int]:
        """The tokens that tell of giving or taking."""
        verbs = self.grammar.gives | self.grammar.takes
        return (i for i, keys in enumerate(self.keys) if not verbs.isdisjoint(keys))

    def requests(self) -> Iterator[int]:
        """The tokens that tell of asking."""
        return (i for i, keys in enumerate(self.keys) if not self.grammar.asks.isdisjoint(keys))

    def results(self) -> Iterator[int]:
        """The tokens that tell who won."""
        verbs = self.grammar.wins | self.grammar.losses
        return (i for i, keys in enumerate(self.keys) if not verbs.isdisjoint(keys))

    def _before(self, verb: int, reflexive: frozenset[str]) -> tuple[Voice | None, int]:
        """The voice that the auxiliaries before a verb give it, and the token before them."""
        grammar = self.grammar
        voice: Voice | None = None
        at = verb - 1
        while at >= 0:
            word = self.words[at]
            if word in grammar.passive:
                voice = Voice.PASSIVE
            elif word in grammar.active:
                voice = voice or Voice.ACTIVE
            elif voice is Voice.PASSIVE and word in grammar.reflexive:
                pass  # "S'est fait tancer par".
            elif not (word in grammar.skipped or word in reflexive or self._adverb(at)):
                break
            at -= 1
        return voice, self._before_apposition(self._before_bracket(at))

    def _adverb(self, i: int) -> bool:
        word = self.words[i]
        noun = self.tokens[i].text[:1].isupper() or (i > 0 and self.words[i - 1] in self.grammar.nominal)
        return not noun and word.endswith(self.grammar.adverb_endings) and word not in self.grammar.not_adverbs

    def _before_bracket(self, at: int) -> int:
        """Leaves out what stands in brackets behind a noun."""
        if at >= 0 and self.words[at] == ")" and "(" in self.words[:at]:
            return at - self.words[at::-1].index("(") - 1
        return at

    def _before_apposition(self, at: int) -> int:
        """Leaves out what stands between commas behind a noun: "Budi, a farmer, …"."""
        if at < 1 or self.words[at] != ",":
            return at
        for i in range(at - 1, max(at - MAX_APPOSITION - 1, 0), -1):
            if self.words[i] == ",":
                return i - 1 if i < at - 1 else at
            if self._ends(i):
                break
        return at

    def _other(self, first: int, last: int, clause: Clause, path: Path | None) -> list[int]:
        """The tokens of the other participant of an active verb: its object, or what a preposition adds to that."""
        grammar = self.grammar
        start = self._after_particles(last)
        held = [i for i in range(first + 1, last + 1) if self.words[i] in grammar.holdings]
        if held:
            start = held[-1]  # "A pris une participation majoritaire dans …".
        if clause.path is None:
            dative = start < len(self.words) and self.words[start] in grammar.to
            past = self._past_adverbial(start, clause)
            for begin in (past, start + dative) if past > start else (start + dative,):
                found = self._object(begin, clause)
                if any(self._of_parties(i, clause) for i in found):
                    return found
            if clause.contest:
                return []
        paths = {Path.TO: grammar.to, Path.FROM: grammar.from_, None: grammar.against | grammar.to}
        markers = paths[path]
        if path is Path.FROM and not grammar.from_by_to.isdisjoint(self.keys[first]):
            markers = markers | grammar.to
        if clause.request:
            markers = markers | grammar.from_ | grammar.partitive
        marked = self._marked(start, markers, clause)
        if not marked and path is Path.TO and not grammar.head_first:
            given = self._object(start, clause)
            content = [i for i in given if self._content(i)]
            if content and self._of_parties(content[0], clause):
                return given  # "Owes the cooperative 900 million".
        return marked

    def _marked(self, start: int, markers: frozenset[str], clause: Clause) -> list[int]:
        """What follows the first of some prepositions in the clause that one of the parties stands behind."""
        for i in range(start, min(start + OBLIQUE_REACH, len(self.words))):
            if self._ends(i):
                break
            if self.words[i] in markers:
                found = self._object(i + 1, clause)
                if any(self._of_parties(k, clause) for k in found):
                    return found
        return []

    def _past_adverbial(self, start: int, clause: Clause) -> int:
        """Where the object begins behind a short phrase that names no party: "a signalé à la police le parent"."""
        if start >= len(self.words) or self.words[start] not in self.grammar.prepositions:
            return start
        for i in range(start + 1, min(start + MAX_ADVERBIAL + 1, len(self.words))):
            if self._ends(i) or self._of_parties(i, clause):
                break
            if self._content(i):
                return i + 1
        return start

    def _of_parties(self, i: int, clause: Clause) -> bool:
        return not {*clause.agent, *clause.patient}.isdisjoint(self.support[i])

    def _finite(self, i: int) -> bool:
        """Whether a verb without auxiliary is more than the bare form, which would be a noun or an infinitive."""
        keys = self.keys[i]
        inflected = len(keys) > 1 and not keys[1].startswith("~")
        if self.grammar.head_first or inflected or keys[0] in self.grammar.uninflected:
            return True
        return self._after_plural(i)

    def _after_plural(self, i: int) -> bool:
        """Whether a bare form stands behind a plural, with what begins an object behind it: "farmers supply …"."""
        before = self.words[i - 1] if i else ""
        plural = before.endswith("s") and not before.endswith(("ss", "us", "is")) and self._content(i - 1)
        behind = self.words[i + 1] if i + 1 < len(self.words) else ""
        object_follows = behind in self.grammar.nominal or behind.endswith("s") or behind[:1].isdigit()
        return plural and object_follows and behind not in self.grammar.prepositions

    def _agent_marker(self, last: int) -> int | None:
        between = 0
        for i in range(last + 1, len(self.words)):
            if self.words[i] in self.grammar.agents:
                return i
            if self._is_score(i):
                continue
            between += 1
            if between > MAX_BEFORE_AGENT:
                break
            if self.tokens[i].kind is TokenKind.PUNCTUATION or self.words[i] in self.grammar.breaks:
                break
        return None

    def _is_score(self, i: int) -> bool:
        """Whether a token belongs to a result: beaten 2-1 by."""
        dash = self.words[i] in "-–:" and i + 1 < len(self.words) and self.words[i + 1].isdigit()
        return dash or self.tokens[i].kind is TokenKind.NUMBER

    def _after_particles(self, last: int) -> int:
        i = last + 1
        while i < len(self.words) and self.words[i] in self.grammar.particles:
            i += 1
        return i

    def _subject(self, end: int, clause: Clause) -> list[int]:
        """The tokens of the noun phrase that ends before a verb; what hangs on prepositions is left out."""
        if self.words[end] in self.grammar.relative:
            end -= 1
        start = end
        while start >= 0 and end - start < SUBJECT_REACH and not self._ends(start):
            if self.words[start] in self.grammar.passive or self.words[start] in self.grammar.active:
                return self._before_relative(start, end, clause)
            start -= 1
        if 0 < start < end and (before := self._before_relative(end, end, clause)):
            return before
        core = self._core(start + 1, end + 1) or self._past_setting(start + 1, end + 1)
        return core + self._name_behind(core, end) if core else []

    def _before_relative(self, verb: int, end: int, clause: Clause) -> list[int]:
        """The noun phrase before a relative clause that a verb follows: "a farmer who was tapping trees killed".

        Elsewhere, of two verbs the noun before the second is not its subject. None where the relative clause names one
        of the parties, who may be the subject then.
        """
        at = verb
        while at > 0 and end - at < SUBJECT_REACH and not self._ends(at):
            at -= 1
        if self.words[at] not in self.grammar.relative - _COMPLEMENTIZERS or any(
            self._of_parties(i, clause) for i in range(at, end + 1)
        ):
            return []
        start = at - 1
        while start >= 0 and at - start < SUBJECT_REACH and not self._ends(start):
            start -= 1
        return self._core(start + 1, at)

    def _past_setting(self, start: int, stop: int) -> list[int]:
        """The noun phrase behind one that tells when or where: "at the end of last month a producer"."""
        if start >= stop or self.words[start] not in self.grammar.prepositions:
            return []
        for i in range(stop - 2, start, -1):
            if self.words[i] in self.grammar.prepositions:
                break
            if self.words[i] in self.grammar.articles:
                before = self.words[i - 1]
                return [] if before in self.grammar.prepositions else self._core(i, stop)
        return []

    def _name_behind(self, core: list[int], end: int) -> list[int]:
        """The name that ends a noun phrase behind what hangs on it: "l'entrepreneur du charbon Surya Dharma"."""
        if not self.grammar.head_first:
            return []
        start = end + 1
        while start - 1 > core[-1] and self.tokens[start - 1].text[:1].isupper():
            start -= 1
        free = start - 1 > core[-1] and self.words[start - 1] not in self.grammar.prepositions
        return list(range(start, end + 1)) if free and self.words[start - 1] not in self.grammar.articles else []

    def _object(self, start: int, clause: Clause) -> list[int]:
        stop = start
        while stop < len(self.words) and stop - start < OBJECT_REACH and not self._ends(stop):
            if stop > start and self._of_parties(stop - 1, clause) and self._is_participle(stop, clause):
                break  # Two soldiers held hostage by …
            stop += 1
        if start < stop and self.words[start] in self.grammar.prepositions - self.grammar.partitive:
            return []
        core = self._core(start, stop)
        return core + self._apposition(stop) if core and core[-1] == stop - 1 else core

    def _apposition(self, comma: int) -> list[int]:
        """The name between commas behind a noun phrase: "his former partner, Johan Liem,"."""
        if comma >= len(self.words) or self.words[comma] != ",":
            return []
        i = comma + 1
        while i < len(self.words) and self.tokens[i].text[:1].isupper():
            i += 1
        ended = i >= len(self.words) or self.words[i] in ",."
        return list(range(comma + 1, i)) if ended and i - comma <= MAX_APPOSITION else []

    def _is_participle(self, i: int, clause: Clause) -> bool:
        """Whether what follows a noun tells what was done to it, and does not belong to a compound."""
        if self._of_parties(i, clause) or (i + 1 < len(self.words) and self._of_parties(i + 1, clause)):
            return False
        return self.words[i] in self.grammar.participles

    def _ends(self, i: int) -> bool:
        if self.tokens[i].kind is TokenKind.PUNCTUATION:
            return self.tokens[i].text not in "-–'’%$€£¥" and not is_between_scores(self.tokens, i)
        return self.words[i] in self.grammar.breaks or self.words[i] in self.grammar.relative

    def _core(self, start: int, stop: int) -> list[int]:
        """The tokens that say who: not what hangs on prepositions (but: a member of …) nor what owns (Bali's …)."""
        core: list[int] = []
        seen = False
        for i in range(start, stop):
            word = self.words[i]
            if word in self.grammar.prepositions:
                holding = word in self.grammar.held_in and any(self.words[k] in self.grammar.holdings for k in core)
                if word not in self.grammar.partitive and not holding:
                    break
                if seen and not holding and self.words[self._head(core)] not in self.grammar.quantities:
                    break
            seen |= self._content(i)
            core.append(i)
            if self.grammar.possessives and word.endswith(self.grammar.possessives):
                if any(w in self.grammar.holdings for w in self.words[i + 1 : i + 4]):
                    break  # "Pertamina's shares": who is bought into.
                core, seen = [], False
        return core if seen else []

    def _content(self, i: int) -> bool:
        return self.tokens[i].kind is TokenKind.WORD and not self.language.is_function_word(self.tokens[i].text)

    def _head(self, core: Iterable[int]) -> int:
        """The noun that a noun phrase is about."""
        content = [i for i in sorted(core) if self._content(i)]
        passed = self.grammar.before_nouns | self.grammar.holdings
        content = [i for i in content if self.words[i] not in passed] or content
        return content[0 if self.grammar.head_first else -1]


def _swapped(pair: Pair, clause: Clause, reader: TargetReader) -> Statement | None:
    """The one statement of the translation that has both participants of a clause, if they are exchanged in it."""
    sides = Sides(pair.evidence, clause)
    swapped: list[Statement] = []
    # The shortest match from each word: a longer one may have swallowed the object (left him behind).
    verbs: dict[int, int] = {}
    for match in clause.matches(pair.evidence):
        verbs[match.first] = min(match.last, verbs.get(match.first, match.last))
    if clause.contest:
        verbs = {**verbs, **{i: i for i in reader.results()}}
    elif clause.path is not None:
        verbs = {**{i: i for i in reader.transfers()}, **verbs}
    elif clause.request:
        verbs = {**{i: i for i in reader.requests()}, **verbs}
    for first, last in sorted(verbs.items()):
        statement = reader.statement(first, last, clause)
        if statement is None:
            continue
        acting, suffering = sides.names_of(statement.agent), sides.names_of(statement.patient)
        if {acting, suffering} != {Holds.MINE, Holds.THEIRS}:
            acting, suffering = sides.agent_words(statement.agent), sides.agent_words(statement.patient)
        if (acting, suffering) in EXCHANGED and not reader.about_others(statement, clause):
            swapped.append(statement)
        elif acting is Holds.MINE or suffering is Holds.THEIRS:
            return None
    return swapped[0] if swapped else None
