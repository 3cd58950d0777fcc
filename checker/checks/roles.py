"""Who did what to whom: subject and object of a clause that changed places in the translation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from checker.checks.rule import Pair, Rule
from checker.evidence.lexicon import Term
from checker.evidence.matching import PairEvidence, Via
from checker.findings import Category, Finding, Severity
from checker.languages import Token, TokenKind
from checker.languages.clauses import INDONESIAN, TARGET_CLAUSES, TargetClauses
from checker.languages.indonesian import MEASURE_WORDS, strip_clitics

ROLES_SWAPPED = Rule(
    "roles-swapped",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "The one who acted and the one acted upon changed places",
    "An Indonesian clause names who acted and upon whom: a passive with di- and its agent, with or without “oleh”, an "
    "active with meN- and its object, or what someone gives to (kepada) or takes from (dari) someone else. The "
    "translation (English, French) has that verb with both of them around it, and says it the other way round. Active "
    "and passive say the same when the parties keep their parts; verbs that tell the event from its other end "
    "(receive, lose) are left alone, and so are verbs and parties that the lexicon does not recognise. Known to be "
    "confused by long appositions, and blind where a party is only referred to by a pronoun.",
)
RULES = (ROLES_SWAPPED,)

#: All 47 findings on the development pairs were right (of 63 errors of the kind; none on 1,261 faithful versions).
CONFIDENCE = 0.95

#: Tokens of a subject that are looked at before the verb, and of an object after it.
SUBJECT_REACH = 14
OBJECT_REACH = 9

#: Words between a passive verb and "oleh" (dilempari batu oleh …), and between a passive and "by" (beaten up by).
MAX_COMPLEMENT = 3
MAX_BEFORE_AGENT = 2

#: Tokens between a verb and whom something is given to or taken from.
OBLIQUE_REACH = 10

#: Nouns of agents are derived words of at least so many letters: "peta" and "kawan" are none.
MIN_DERIVED = 6

#: Passives are read from verbs of at least so many letters: "diri", "dia" and "dinas" are none.
MIN_PASSIVE = 6
MIN_ACTIVE = 6


class Voice(Enum):
    """Which side of the verb the one who acted stands on."""

    ACTIVE = "active"
    PASSIVE = "passive"


class Path(Enum):
    """Which way something goes between the one who acted and the other one."""

    TO = "to"
    FROM = "from"


#: Prepositions of the other participant.
PATHS = {"kepada": Path.TO, "dari": Path.FROM}


@dataclass(frozen=True, slots=True)
class Clause:
    """A source clause: term numbers of its verb, of who acted and of who was acted upon.

    ``path`` tells a patient that stands after a preposition: to whom something went, or from whom it came;
    ``contest`` a defeat.
    """

    verb: int
    agent: tuple[int, ...]
    patient: tuple[int, ...]
    path: Path | None = None
    contest: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """A clause of the translation around a verb: token numbers of who acted, of who was acted upon, and its ends."""

    agent: frozenset[int]
    patient: frozenset[int]
    first: int
    last: int


def check(pair: Pair) -> Iterator[Finding]:
    """Clauses whose participants changed places around the same verb."""
    grammar = TARGET_CLAUSES.get(pair.language.code)
    if grammar is None:
        return
    for clause in SourceReader(pair).clauses():
        swapped = _swapped(pair, clause, TargetReader(pair, grammar))
        if swapped is not None:
            yield _finding(pair, clause, swapped)


class Holds(Enum):
    """Whose words a phrase holds: the one party's, the other's, words that fit both, or none of either."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    NEITHER = "neither"


#: Whose words stand where the one who acts, and where the one acted upon, is named, when roles are exchanged.
EXCHANGED = frozenset({(Holds.THEIRS, Holds.MINE), (Holds.THEIRS, Holds.BOTH), (Holds.BOTH, Holds.MINE)})

#: Above the number of any rendering: a match by copy or by table.
LAST_RANK = 1000


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
            if voice is None and not result:
                continue
            before = self._subject(term.first)
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

    def _oblique(self, number: int, prepositions: frozenset[str]) -> Iterator[tuple[str, tuple[int, ...]]]:
        """The first one that can act after one of some prepositions, with the preposition."""
        start = self.terms[number].last + 1
        for i in range(start, min(start + OBLIQUE_REACH, len(self.words))):
            if self._ends(i):
                break
            if self.words[i] in prepositions and (other := self._participant(i + 1)):
                yield self.words[i], other
                break

    def _voice(self, term: Term) -> Voice | None:
        word = self.words[term.first]
        if self.tokens[term.first].text[:1].isupper():
            return None
        if word.startswith("di") and len(word) >= MIN_PASSIVE:
            known = any(not b.startswith("di") for b in self.lexicon.bases(word))
            # The first letter of the root may be lost in the active form: dituduh, menuduh.
            ending = strip_clitics(word)[3:]
            forms = {f for s in term.senses for f in s.forms if f.startswith("me") and not f.endswith(word)}
            active = any(f.endswith(ending) for f in forms)
            return Voice.PASSIVE if known or active else None
        if word.startswith("me") and len(word) >= MIN_ACTIVE and any(s.pos == "verb" for s in term.senses):
            return Voice.ACTIVE
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
        end = i
        while i >= 0 and not self._ends(i):
            i -= 1
        start = i + 1
        if start > end or self.words[start] in INDONESIAN.prepositions:
            return ()
        stop = next((k for k in range(start, end + 1) if self._leaves(k)), end + 1)
        return self._actors(start, stop)

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
            return token.text not in "-–"
        return self.words[i] in INDONESIAN.breaks or self._verbal(i)

    def _leaves(self, i: int) -> bool:
        return self.words[i] in INDONESIAN.prepositions or self.words[i] == "yang"

    def _actors(self, start: int, stop: int) -> tuple[int, ...]:
        """The terms of a noun phrase if it begins with someone or something that can act."""
        numbers = [
            self.term_at[i]
            for i in range(start, stop)
            if i in self.term_at and self.words[i] not in INDONESIAN.between | INDONESIAN.counters | MEASURE_WORDS
        ]
        found = tuple(dict.fromkeys(numbers))
        return found if found and self._can_act(self.terms[found[0]]) else ()

    def _can_act(self, term: Term) -> bool:
        word = strip_clitics(self.words[term.first])
        if word in INDONESIAN.people or self.words[term.first] in INDONESIAN.people or self._derived(word, term):
            return True
        return self.tokens[term.first].text[:1].isupper() and (term.first > 0 or any(s.is_name for s in term.senses))

    @staticmethod
    def _derived(word: str, term: Term) -> bool:
        if word in INDONESIAN.things or len(word) < MIN_DERIVED or not term.listed:
            return False
        if word.endswith(INDONESIAN.people_suffixes):
            return True
        return word.startswith(INDONESIAN.people_prefixes) and not word.endswith("an")


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
        voice, at = self._before(first, grammar.reflexive if lost else frozenset())
        if at < 0 or (self.words[at] in grammar.nominal and self.words[at] not in grammar.relative):
            return None
        if grammar.gerund_endings and self.words[first].endswith(grammar.gerund_endings):
            if voice is not Voice.PASSIVE:
                return None
            voice = Voice.ACTIVE
        agent = None if lost else self._agent_marker(last)
        if agent is not None:
            voice = Voice.PASSIVE
        elif lost or (voice is None and self._finite(first)):
            voice = Voice.ACTIVE
        if voice is None or (agent is None) is (voice is Voice.PASSIVE) or (clause.path and voice is Voice.PASSIVE):
            return None
        subject = self._subject(at)
        if agent is not None:
            found = self._object(agent + 1)
        else:
            found = self._marked(last + 1, grammar.rivals) if lost else self._other(last, clause)
        if not subject or not found:
            return None
        acts_last = lost or voice is Voice.PASSIVE
        agents, patients = (found, subject) if acts_last else (subject, found)
        return Statement(frozenset(agents), frozenset(patients), min(subject), max(found))

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
            elif not (word in grammar.skipped or word in reflexive or self._adverb(at)):
                break
            at -= 1
        return voice, self._before_bracket(at)

    def _adverb(self, i: int) -> bool:
        word = self.words[i]
        noun = self.tokens[i].text[:1].isupper() or (i > 0 and self.words[i - 1] in self.grammar.nominal)
        return not noun and word.endswith(self.grammar.adverb_endings) and word not in self.grammar.not_adverbs

    def _before_bracket(self, at: int) -> int:
        """Leaves out what stands in brackets behind a noun."""
        if at >= 0 and self.words[at] == ")" and "(" in self.words[:at]:
            return at - self.words[at::-1].index("(") - 1
        return at

    def _other(self, last: int, clause: Clause) -> list[int]:
        """The tokens of the other participant of an active verb: its object, or what a preposition adds to that."""
        grammar = self.grammar
        start = self._after_particles(last)
        if clause.path is None:
            dative = start < len(self.words) and self.words[start] in grammar.to
            found = self._object(start + dative)
            if any(self._of_parties(i, clause) for i in found):
                return found
            if clause.contest:
                return []
        paths = {Path.TO: grammar.to, Path.FROM: grammar.from_, None: grammar.against | grammar.to}
        return self._marked(start, paths[clause.path])

    def _marked(self, start: int, markers: frozenset[str]) -> list[int]:
        """The tokens of what follows the first of some prepositions in the clause."""
        for i in range(start, min(start + OBLIQUE_REACH, len(self.words))):
            if self._ends(i):
                break
            if self.words[i] in markers:
                return self._object(i + 1)
        return []

    def _of_parties(self, i: int, clause: Clause) -> bool:
        return not {*clause.agent, *clause.patient}.isdisjoint(self.support[i])

    def _finite(self, i: int) -> bool:
        """Whether a verb without auxiliary is more than the bare form, which would be a noun or an infinitive."""
        keys = self.keys[i]
        inflected = len(keys) > 1 and not keys[1].startswith("~")
        return self.grammar.head_first or inflected or keys[0] in self.grammar.uninflected

    def _agent_marker(self, last: int) -> int | None:
        for i in range(last + 1, min(last + 2 + MAX_BEFORE_AGENT, len(self.words))):
            if self.words[i] in self.grammar.agents:
                return i
            if self.tokens[i].kind is TokenKind.PUNCTUATION or self.words[i] in self.grammar.breaks:
                break
        return None

    def _after_particles(self, last: int) -> int:
        i = last + 1
        while i < len(self.words) and self.words[i] in self.grammar.particles:
            i += 1
        return i

    def _subject(self, end: int) -> list[int]:
        """The tokens of the noun phrase that ends before a verb; what hangs on prepositions is left out."""
        if self.words[end] in self.grammar.relative:
            end -= 1
        start = end
        while start >= 0 and end - start < SUBJECT_REACH and not self._ends(start):
            if self.words[start] in self.grammar.passive | self.grammar.active:
                return []  # Two verbs: the noun before the second is not its subject.
            start -= 1
        return self._core(start + 1, end + 1)

    def _object(self, start: int) -> list[int]:
        stop = start
        while stop < len(self.words) and stop - start < OBJECT_REACH and not self._ends(stop):
            stop += 1
        if start < stop and self.words[start] in self.grammar.prepositions - self.grammar.partitive:
            return []
        return self._core(start, stop)

    def _ends(self, i: int) -> bool:
        if self.tokens[i].kind is TokenKind.PUNCTUATION:
            return self.tokens[i].text not in "-–'’"
        return self.words[i] in self.grammar.breaks or self.words[i] in self.grammar.relative

    def _core(self, start: int, stop: int) -> list[int]:
        """The tokens that say who: not what hangs on prepositions (but: a member of …) nor what owns (Bali's …)."""
        core: list[int] = []
        seen = False
        for i in range(start, stop):
            word = self.words[i]
            if word in self.grammar.prepositions:
                if word not in self.grammar.partitive:
                    break
                if seen and self.words[self._head(core)] not in self.grammar.quantities:
                    break
            seen |= self._content(i)
            core.append(i)
            if self.grammar.possessives and word.endswith(self.grammar.possessives):
                core, seen = [], False
        return core if seen else []

    def _content(self, i: int) -> bool:
        return self.tokens[i].kind is TokenKind.WORD and not self.language.is_function_word(self.tokens[i].text)

    def _head(self, core: Iterable[int]) -> int:
        """The noun that a noun phrase is about."""
        content = [i for i in sorted(core) if self._content(i)]
        return content[0 if self.grammar.head_first else -1]


class Sides:
    """Tells whose words a phrase of the translation holds."""

    def __init__(self, evidence: PairEvidence, clause: Clause) -> None:
        self.support = evidence.support
        self.agents, self.patients = frozenset(clause.agent), frozenset(clause.patient)
        # How usual the rendering is by which a token translates a term: decides where words of both would fit.
        self.ranks: dict[tuple[int, int], int] = {}
        for term in self.agents | self.patients:
            for match in evidence.matches[term]:
                rank = match.rendering if match.via is Via.LEXICON else LAST_RANK
                for i in range(match.first, match.last + 1):
                    self.ranks[i, term] = min(rank, self.ranks.get((i, term), LAST_RANK))

    def agent_words(self, tokens: Iterable[int]) -> Holds:
        """Whether a phrase is about the one who acted in the source (``MINE``) or the other (``THEIRS``)."""
        owners = [o for i in tokens if (o := self._owner(i))]
        if Holds.MINE in owners and Holds.THEIRS not in owners:
            return Holds.MINE
        if Holds.THEIRS in owners and Holds.MINE not in owners:
            return Holds.THEIRS
        return Holds.BOTH if owners else Holds.NEITHER

    def _owner(self, token: int) -> Holds | None:
        mine = self.agents & set(self.support[token])
        theirs = self.patients & set(self.support[token])
        if not (mine and theirs):
            return Holds.MINE if mine else Holds.THEIRS if theirs else None
        ours, others = (min(self.ranks.get((token, t), LAST_RANK) for t in terms) for terms in (mine, theirs))
        if ours == others or LAST_RANK in (ours, others):
            return Holds.BOTH
        return Holds.MINE if ours < others else Holds.THEIRS


def _swapped(pair: Pair, clause: Clause, reader: TargetReader) -> Statement | None:
    """The one statement of the translation that has both participants of a clause, if they are exchanged in it."""
    sides = Sides(pair.evidence, clause)
    swapped: list[Statement] = []
    # The shortest match from each word: a longer one may have swallowed the object (left him behind).
    verbs: dict[int, int] = {}
    for match in pair.evidence.matches[clause.verb]:
        verbs[match.first] = min(match.last, verbs.get(match.first, match.last))
    if clause.contest:
        verbs = {**verbs, **{i: i for i in reader.results()}}
    for first, last in sorted(verbs.items()):
        statement = reader.statement(first, last, clause)
        if statement is None:
            continue
        acting, suffering = sides.agent_words(statement.agent), sides.agent_words(statement.patient)
        if (acting, suffering) in EXCHANGED and not reader.about_others(statement, clause):
            swapped.append(statement)
        elif acting is Holds.MINE or suffering is Holds.THEIRS:
            return None
    return swapped[0] if swapped else None


def _finding(pair: Pair, clause: Clause, statement: Statement) -> Finding:
    terms = pair.evidence.source.terms
    inside = (clause.verb, *clause.agent, *clause.patient)
    source = pair.term_span(min(inside), max(inside))
    agent = pair.term_span(min(clause.agent), max(clause.agent)).text
    patient = pair.term_span(min(clause.patient), max(clause.patient)).text
    verb = terms[clause.verb].text
    translation = pair.token_span(statement.first, statement.last)
    parts = f"it is “{agent}” who acts (“{verb}”) and “{patient}” who is acted upon"
    if clause.contest:
        parts = f"“{agent}” gets the better of “{patient}” (“{verb}”)"
    elif clause.path is Path.TO:
        parts = f"it goes from “{agent}” to “{patient}” (“{verb}”)"
    elif clause.path is Path.FROM:
        parts = f"it comes to “{agent}” from “{patient}” (“{verb}”)"
    return Finding(
        ROLES_SWAPPED.id,
        ROLES_SWAPPED.category,
        ROLES_SWAPPED.severity,
        CONFIDENCE,
        f"In “{source.text}” {parts}; the {pair.language.name} “{translation.text}” has it the other way round.",
        source=source,
        translation=translation,
    )
