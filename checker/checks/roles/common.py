"""What the readers of all languages share: clauses, who is named where, and what an exchange of roles is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from checker.evidence.lexicon import TargetLexicon, Term
from checker.evidence.matching import Match, PairEvidence, Via
from checker.facts.name_spellings import KATAKANA, windows
from checker.languages import Token, TokenKind
from checker.languages.arabic import normalize
from checker.languages.transliteration import is_alike, likeness


class Voice(Enum):
    """Which side of the verb the one who acted stands on."""

    ACTIVE = "active"
    PASSIVE = "passive"


def is_between_scores(tokens: Sequence[Token], i: int) -> bool:
    """Whether a token is a comma between two results: "menyerah 19-21, 17-21 dari", lost 18-21, 20-22 to."""
    beside = tokens[i - 1 : i + 2] if i else ()
    return tokens[i].text == "," and len(beside) == 3 and {t.kind for t in beside[::2]} == {TokenKind.NUMBER}


class Path(Enum):
    """Which way something goes between the one who acted and the other one."""

    TO = "to"
    FROM = "from"


#: Prepositions of the other participant.
PATHS = {"kepada": Path.TO, "ke": Path.TO, "dari": Path.FROM}


@dataclass(frozen=True, slots=True)
class Clause:
    """A source clause: term numbers of its verb, of who acted and of who was acted upon.

    ``path`` tells a patient that stands after a preposition: to whom something went, or from whom it came;
    ``contest`` a defeat, ``request`` that something is asked of the patient, ``debt`` that something is owed to or
    learned from him. ``also`` are other terms that tell the same (tewas ditembak).
    """

    verb: int
    agent: tuple[int, ...]
    patient: tuple[int, ...]
    path: Path | None = None
    contest: bool = False
    request: bool = False
    debt: bool = False
    also: tuple[int, ...] = ()

    def matches(self, evidence: PairEvidence) -> list[Match]:
        """What renders the verb, or another term that tells the same."""
        return [m for number in (self.verb, *self.also) for m in evidence.matches[number]]

    def may_be_exchanged(self, evidence: PairEvidence) -> bool:
        """Whether the translation may name both parties, without which it does not exchange them."""
        return all(any(_may_be_named(evidence, number) for number in party) for party in (self.agent, self.patient))


def _may_be_named(evidence: PairEvidence, number: int) -> bool:
    """Whether a term has a rendering, or is a name that may be found by its sound."""
    if evidence.matches[number] or any(number in terms for terms in evidence.support):
        return True
    return evidence.target.language.code in SPELT and evidence.source.terms[number].text[:1].isupper()


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


def _one_of(owners: Iterable[Holds | None]) -> Holds:
    """What the owners of single words make together."""
    mine = theirs = both = False
    for owner in owners:
        if owner is Holds.MINE:
            mine = True
        elif owner is Holds.THEIRS:
            theirs = True
        elif owner is Holds.BOTH:
            both = True
    if mine or theirs:
        return Holds.BOTH if mine and theirs else Holds.MINE if mine else Holds.THEIRS
    return Holds.BOTH if both else Holds.NEITHER


#: Languages in which names are recognised by their sound.
SPELT = frozenset({"ja", "zh", "ar"})
#: Names of so many letters are recognised by their sound, from this likeness on (0–1).
MIN_SPELT = 4
#: Arabic writes some names as two words of which these are the second.
SECOND_HALVES = frozenset("الدين الله الرحمن الرحيم الحق العزيز القادر الجبار الحميد الكريم المجيد السلام".split())
#: Chinese texts of more characters are not searched for such spellings: every stretch of them is compared.
LONGEST_SPELT = 400
ALIKE = 0.75


class Sides:
    """Tells whose words a phrase of the translation holds."""

    def __init__(self, evidence: PairEvidence, clause: Clause, lexicon: TargetLexicon | None = None) -> None:
        self.lexicon = lexicon
        self.evidence = evidence
        self.support = evidence.support
        self.agents, self.patients = frozenset(clause.agent), frozenset(clause.patient)
        self._word_owners: dict[int, Holds | None] = {}
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

    def words_of(self, tokens: Iterable[int]) -> Holds:
        """Whose words a phrase holds, where words that may render either party decide nothing.

        Names count as they sound, too; in Chinese and Japanese whole renderings of a term before renderings of its
        parts, which may be single characters.
        """
        return _one_of(map(self._word_owner, tokens))

    def _word_owner(self, token: int) -> Holds | None:
        """Whose a word is, by its whole renderings where these count first; found out once."""
        if token not in self._word_owners:
            if self._is_function_word(token):
                self._word_owners[token] = None
                return None
            whole = self._holds(self.whole.get(token, ())) if self.by_whole else None
            self._word_owners[token] = whole or self._holds((*self.support[token], *self.spelt.get(token, ())))
        return self._word_owners[token]

    def _is_function_word(self, token: int) -> bool:
        """Whether a Chinese or Japanese word belongs to nobody, whatever it may render: この, の."""
        target = self.evidence.target
        return self.by_whole and target.language.is_function_word(target.tokens[token].text)

    @cached_property
    def by_whole(self) -> bool:
        """Whether whole renderings count before parts."""
        return not self.evidence.target.language.spaced

    def names_of(self, tokens: Iterable[int]) -> Holds:
        """The same for the names among the words of the parties alone."""
        return _one_of(self._holds(self.names.intersection(self.whole.get(i, ()))) for i in tokens)

    def owner_of(self, tokens: Collection[int]) -> Holds:
        """Whose words stand at a place; names decide where there are any."""
        named = self.names_of(tokens)
        return named if named in (Holds.MINE, Holds.THEIRS) else self.words_of(tokens)

    def compare(
        self, agent: Iterable[int], patient: Iterable[int], agent_head: Iterable[int], patient_head: Iterable[int]
    ) -> tuple[Holds, Holds]:
        """Whose words two phrases hold: their names decide where each has a name of one party, else their heads."""
        one, other = self.names_of(agent), self.names_of(patient)
        if {one, other} == {Holds.MINE, Holds.THEIRS}:
            return one, other
        return self.words_of(agent_head), self.words_of(patient_head)

    def _holds(self, terms: Collection[int]) -> Holds | None:
        if not terms:
            return None
        mine, theirs = not self.agents.isdisjoint(terms), not self.patients.isdisjoint(terms)
        if mine and theirs:
            return Holds.BOTH
        return Holds.MINE if mine else Holds.THEIRS if theirs else None

    @cached_property
    def names(self) -> frozenset[int]:
        """The terms of the parties that are names."""
        terms = self.evidence.source.terms
        return frozenset(
            n
            for n in self.agents | self.patients
            if terms[n].text[:1].isupper() and (terms[n].capitalised or any(s.is_name for s in terms[n].senses))
        )

    @cached_property
    def rendering_words(self) -> frozenset[str]:
        """The words in the matched renderings of the parties (Arabic, normalised), also without article."""
        found: set[str] = set()
        for number in self.agents | self.patients:
            for match in self.evidence.matches[number]:
                if match.via is Via.LEXICON and self.lexicon is not None:
                    text = self.lexicon.rendering(match.sense, match.rendering).text
                    words = [normalize(w) for w in text.split()]
                    found.update(w for word in words for w in (word, word.removeprefix("ال")))
        return frozenset(found)

    @cached_property
    def whole(self) -> dict[int, set[int]]:
        """The terms of the parties that each token renders, as part of a whole rendering, or by its sound."""
        found = {i: set(terms) for i, terms in self.spelt.items()}
        for number in self.agents | self.patients:
            for match in self.evidence.matches[number]:
                for i in range(match.first, match.last + 1):
                    found.setdefault(i, set()).add(number)
        return found

    @cached_property
    def spelt(self) -> dict[int, set[int]]:
        """The tokens in which a name of a party sounds as it is spelt in another script, with its terms."""
        found: dict[int, set[int]] = {}
        for number in self.agents | self.patients:
            term = self.evidence.source.terms[number]
            # A name that is a word as well may have been taken for that word, in a script without capitals.
            unheard = not self.evidence.matches[number] or (
                term.capitalised and self.evidence.target.language.code == "ar"
            )
            if unheard and term.text[:1].isupper():
                for i in self._spellings(term):
                    found.setdefault(i, set()).add(number)
        return found

    def _spellings(self, term: Term) -> Iterable[int]:
        target = self.evidence.target
        words = [w for w in term.text.split() if len(w) >= MIN_SPELT and w[0].isupper()]
        code = target.language.code
        for word in words:
            if code == "ja":
                for run in KATAKANA.finditer(target.text):
                    if is_alike(word, run.group(), "Kana", ALIKE):
                        yield from range(target.token_at(run.start()), target.token_at(run.end() - 1) + 1)
            elif code == "zh" and len(target.text) <= LONGEST_SPELT:
                best = max(windows(target.text, word), key=lambda w: likeness(word, w, "Han"), default="")
                if best and likeness(word, best, "Han") >= ALIKE:
                    at = target.text.index(best)
                    yield from range(target.token_at(at), target.token_at(at + len(best) - 1) + 1)
            elif code == "ar":
                for i, token in enumerate(target.tokens):
                    if token.kind is not TokenKind.WORD:
                        continue
                    following = target.tokens[i + 1].text if i + 1 < len(target.tokens) else ""
                    if following in SECOND_HALVES and is_alike(word, token.text + following, "Arabic", ALIKE):
                        yield from (i, i + 1)  # سفر الدين
                    elif is_alike(word, token.text, "Arabic", ALIKE):
                        yield i

    def _owner(self, token: int) -> Holds | None:
        mine = self.agents & set(self.support[token])
        theirs = self.patients & set(self.support[token])
        if not (mine and theirs):
            return Holds.MINE if mine else Holds.THEIRS if theirs else None
        ours, others = (min(self.ranks.get((token, t), LAST_RANK) for t in terms) for terms in (mine, theirs))
        if ours == others or LAST_RANK in (ours, others):
            return Holds.BOTH
        return Holds.MINE if ours < others else Holds.THEIRS


@dataclass(frozen=True, slots=True)
class Reading:
    """What the translation says at one verb: whose words stand where the one who acts, and the other, is named.

    ``first`` and ``last`` are token numbers.
    """

    acting: Holds
    suffering: Holds
    first: int
    last: int


def decide(readings: Iterable[Reading]) -> tuple[int, int] | None:
    """The tokens of the first reading with the roles exchanged, unless another one has them as in the source."""
    place: tuple[int, int] | None = None
    for reading in readings:
        if (reading.acting, reading.suffering) == (Holds.THEIRS, Holds.MINE):
            place = place or (reading.first, reading.last)
        elif reading.acting is Holds.MINE or reading.suffering is Holds.THEIRS:
            return None
    return place
