"""Arabic: the order of the words, their endings and phrases such as من قبل tell who acts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from checker.checks.roles.common import Clause, Holds, Path, Reading, Sides, decide
from checker.checks.rule import Pair
from checker.evidence.matching import Via
from checker.languages import Token, TokenKind
from checker.languages.arabic import normalize
from checker.languages.clauses_ar import ARABIC

#: Tokens around a verb in which its participants are looked for.
REACH_BEFORE = 9
REACH_AFTER = 20

#: Tokens between a verb and its subject, and between a verb of suffering and the noun of what is suffered.
MAX_BETWEEN = 3
MAX_SUFFERED = 9

#: Letters of a noun whose ending tells its case.
MIN_ENDING = 4

#: Tokens of an insertion between commas.
MAX_INSERTED = 6

#: Tokens of a name in quotation marks.
MAX_QUOTED = 5

_NO_OWNERS = ARABIC.prepositions | ARABIC.parts
_MARKS = frozenset("\"'«»“”")
_ENDS = frozenset(".؟!:؛«»“”\"'،,;()")
_OBJECT_PRONOUNS = ("ه", "ها", "هم", "هن", "هما")


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of the translation that names a participant, with the preposition before it (empty for none).

    ``owned`` tells that it only belongs to someone or something else (محامي الشرطة).
    """

    holds: Holds
    first: int
    last: int
    preposition: str
    owned: bool


def exchanged(pair: Pair, clause: Clause) -> tuple[int, int] | None:
    """The tokens (first and last) of the statement that has the participants of a clause exchanged; else None."""
    return decide(ArabicReader(pair, clause).readings())


class ArabicReader:
    """Reads who acts upon whom around the verbs that render the verb of a source clause."""

    def __init__(self, pair: Pair, clause: Clause) -> None:
        self.tokens: list[Token] = pair.evidence.target.tokens
        self.words = [normalize(t.text) for t in self.tokens]
        self.clause = clause
        self.language = pair.language
        self.support = pair.evidence.support
        self.sides = Sides(pair.evidence, clause, pair.matcher.target_lexicon)
        self.matches = clause.matches(pair.evidence)
        self.rendered = {i for m in self.matches for i in range(m.first, m.last + 1)}
        self.quotes = self._quotes()

    @cached_property
    def owners(self) -> list[Holds]:
        """Whose each word is."""
        return [self._owner(i) for i in range(len(self.tokens))]

    def _quotes(self) -> frozenset[int]:
        """The quotation marks around a name, which end nothing."""
        found: set[int] = set()
        opened: int | None = None
        for i, word in enumerate(self.words):
            if word not in _MARKS:
                continue
            if opened is not None and i - opened <= MAX_QUOTED + 1:
                found |= {opened, i}
                opened = None
            else:
                opened = i
        return frozenset(found)

    def _closes(self, i: int) -> bool:
        """Whether a token ends a clause."""
        return self.words[i] in _ENDS and i not in self.quotes

    def readings(self) -> Iterator[Reading]:
        """What the translation says at each verb that may be meant."""
        for first, last in self._verbs():
            reading = self._reading(first, last)
            if reading is not None:
                yield reading

    def _owner(self, i: int) -> Holds:
        word = self.words[i]
        if word in _NO_OWNERS or self.language.is_function_word(word):
            return Holds.NEITHER
        return self.sides.words_of((i,))

    def _verbs(self) -> list[tuple[int, int]]:
        """Where verbs stand that may be meant; of a rendering of several words the first counts."""
        found: dict[int, int] = {}
        for match in self.matches:
            owner = self.owners[match.first]
            # The verb and a party share a stem: it is the verb where the party is named elsewhere.
            if owner is not Holds.NEITHER and match.via is Via.LEXICON and self.owners.count(owner) > 1:
                self.owners[match.first] = Holds.NEITHER
            if self.owners[match.first] is Holds.NEITHER:
                found[match.first] = max(match.last, found.get(match.first, match.last))
        patterns = []
        if self.clause.contest:
            patterns = [ARABIC.wins, ARABIC.losses]
        elif self.clause.path is not None:
            patterns = [ARABIC.gives, ARABIC.takes]
        for i, word in enumerate(self.words) if patterns else ():
            if any(p.match(word) for p in patterns) and self.owners[i] is Holds.NEITHER:
                found.setdefault(i, i)
        spans = sorted(found.items())
        return [s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]

    def _reading(self, first: int, last: int) -> Reading | None:
        suffering = self._suffering(first)
        if suffering is not None:
            return self._suffered(suffering, first)
        performed = self._performed(first)
        if performed is not None:
            return performed
        if self._nominal(first) or self._has_pronoun(first):
            return None
        before = self._before(first)
        after = list(self._mentions(first + 1, self._stop(first)))
        marked = self._agent(first)
        if marked is not None:
            agent, marker = marked
            patient = next((m for m in after if m.last < marker), None) or before
            return self._build(agent, self._plain(patient), first, last)
        subject, others = self._subject(first, before, after)
        if subject is None:
            return None
        other = next((m for m in others if m.holds is not subject.holds), None)
        if other is None or other.owned or self._describes(other):
            return None
        if self.clause.contest:
            return self._contest(subject, other, first, last)
        if self.clause.path is not None:
            return self._transfer(subject, other, first, last)
        patterns = {"من": ARABIC.asking, "مع": ARABIC.questioning}
        asked = other.preposition in patterns and patterns[other.preposition].match(self.words[first]) is not None
        if not (asked or not other.preposition or other.preposition in ARABIC.objects):
            return None
        if other.preposition == "الي" and last == first:
            return None
        if not other.preposition and subject is not before and self._unordered(first, subject, other):
            return None
        return self._build(subject, other, first, last)

    def _subject(
        self, first: int, before: Mention | None, after: list[Mention]
    ) -> tuple[Mention | None, list[Mention]]:
        """Who acts in an active clause, and who else is named behind the verb."""
        if before is not None:
            return (before, after) if not before.owned else (None, after)
        if not after or after[0].preposition or after[0].owned:
            return None, after
        gap = range(first + 1, after[0].first)
        if len(gap) == 1 and self.words[gap[0]].startswith("ال"):
            named = self.sides.names_of((after[0].first,)) is not Holds.NEITHER
            if named or self.words[after[0].first].startswith("ال"):
                return after[0], after[1:]  # A title that the lexicon lacks, with a name or the adjective of a place.
        passed = ARABIC.between | ARABIC.parts | ARABIC.classes | _MARKS
        filled = [i for i in gap if i not in self.rendered and self.words[i] not in passed]
        if filled and not self._is_setting(filled):
            return None, after
        return after[0], after[1:]

    def _is_setting(self, gap: list[int]) -> bool:
        """Whether what stands between verb and subject is a single short phrase with a preposition."""
        return len(gap) <= MAX_BETWEEN and self.words[gap[0]] in ARABIC.prepositions

    def _contest(self, subject: Mention, other: Mention, first: int, last: int) -> Reading | None:
        word = self.words[first]
        lost = ARABIC.losses.match(word) is not None or other.preposition in ("امام", "ضد") or self._by(other)
        if lost:
            return self._build(other, subject, first, last) if other.preposition in ARABIC.rivals else None
        if ARABIC.wins.match(word) is None or other.preposition not in ("", "علي", "ب"):
            return None
        return self._build(subject, other, first, last)

    def _by(self, mention: Mention) -> bool:
        return mention.preposition == "يد"

    def _transfer(self, subject: Mention, other: Mention, first: int, last: int) -> Reading | None:
        word = self.words[first]
        gives = ARABIC.gives.match(word) is not None
        takes = ARABIC.takes.match(word) is not None
        if gives is takes:
            gives, takes = self.clause.path is Path.TO, self.clause.path is Path.FROM
        if gives and other.preposition and other.preposition not in ARABIC.to:
            return None
        if takes and other.preposition not in ARABIC.from_:
            return None
        acts_first = gives is (self.clause.path is Path.TO)
        return self._build(subject, other, first, last) if acts_first else self._build(other, subject, first, last)

    def _build(self, agent: Mention | None, patient: Mention | None, first: int, last: int) -> Reading | None:
        if agent is None or patient is None or agent is patient or agent.owned or patient.owned:
            return None
        one, other = (range(m.first, m.last + 1) for m in (agent, patient))
        start = min(agent.first, patient.first, first)
        return Reading(*self.sides.compare(one, other, one, other), start, max(agent.last, patient.last, last))

    @staticmethod
    def _plain(mention: Mention | None) -> Mention | None:
        return mention if mention is not None and not mention.preposition else None

    def _unordered(self, verb: int, subject: Mention, other: Mention) -> bool:
        """Whether the noun behind a verb may be its object and the next one its subject (VOS)."""
        if self._accusative(other.first) or self._indefinite_object(verb, other.first):
            return False
        if self._accusative(subject.first):
            return True
        feminine = self._feminine_verb(verb)
        one, two = (self.tokens[m.first].text.endswith(("ة", "ات")) for m in (subject, other))
        if one is not two and feminine is not one and feminine is two:
            return True
        return self._definite(subject) and not self._definite(other) and one is two

    def _accusative(self, i: int) -> bool:
        text = self.tokens[i].text
        return text.endswith(("ًا", "اً", "ةً", "ين")) and len(text) > 4

    def _indefinite_object(self, verb: int, i: int) -> bool:
        """Whether a noun has the ending of an indefinite object (لاعبا); behind a number that tells only its gender."""
        text = self.tokens[i].text
        if not text.endswith("ا") or len(text) < MIN_ENDING or self.sides.names_of((i,)) is not Holds.NEITHER:
            return False
        return self._feminine_verb(verb) or self.tokens[i - 1].kind is not TokenKind.NUMBER

    def _feminine_verb(self, i: int) -> bool:
        word = self.words[i].removeprefix("و")
        return word.endswith("ت") or word.startswith("ت")

    def _definite(self, mention: Mention) -> bool:
        """Whether a noun phrase is definite: by its article, a pronoun, as a name, or by a definite noun behind it."""
        for i in range(mention.first, min(mention.last + 2, len(self.words))):
            word = self.words[i]
            if word.startswith(("ال", "وال")) or (word.endswith(_OBJECT_PRONOUNS) and not self._ends_in_teh(i)):
                return True
        return self.sides.names_of(range(mention.first, mention.last + 1)) is not Holds.NEITHER

    def _ends_in_teh(self, i: int) -> bool:
        return self.tokens[i].text.rstrip("\u064b\u064c\u064d\u064e\u064f\u0650").endswith("ة")

    def _nominal(self, i: int) -> bool:
        """Whether a word is a noun: with an article or a preposition written together with it."""
        word = self.words[i]
        return (word.startswith(("ال", "بال", "لل", "وال", "كال")) and len(word) > 4) or (
            i > 0 and self.words[i - 1] in ARABIC.prepositions and self._agent(i) is None
        )

    def _has_pronoun(self, i: int) -> bool:
        """Whether an object is written together with a verb: خدشه."""
        if self._ends_in_teh(i):
            return False
        word = self.words[i]
        ending = next((p for p in _OBJECT_PRONOUNS if word.endswith(p) and len(word) - len(p) >= 3), None)
        return ending is not None and not self._is_stem(word)

    def _is_stem(self, word: str) -> bool:
        """Whether the letters that look like a pronoun belong to the verb (اتهم، واجه)."""
        return word.removeprefix("و") in _STEMS or word.endswith(_STEM_ENDINGS)

    def _suffering(self, noun: int) -> int | None:
        """The verb of suffering that a noun of action stands behind: تعرض … للضرب."""
        for i in range(noun - 1, max(noun - MAX_SUFFERED - 1, -1), -1):
            word = self.words[i]
            if word in ARABIC.suffering or word.removeprefix("و") in ARABIC.suffering:
                return i
            if word in _ENDS or word in ARABIC.breaks:
                break
        return None

    def _suffered(self, verb: int, noun: int) -> Reading | None:
        """تعرض P ل… من A, واجه P انتقادات A."""
        if self.clause.contest or self.clause.path is not None:
            return None
        between = [m for m in self._mentions(verb + 1, noun) if not m.preposition]
        patient = between[0] if between else self._before(verb)
        after = list(self._mentions(noun + 1, self._stop(noun)))
        marked = self._agent(noun)
        if marked is not None:
            agent: Mention | None = marked[0]
        else:
            agent = next((m for m in after if m.preposition in ("", "من")), None)
            if agent is not None and agent is not after[0]:
                agent = None
        return self._build(agent, patient, verb, noun)

    def _performed(self, noun: int) -> Reading | None:
        """قدم A بلاغا ضد B: a noun of action that a light verb carries out."""
        if self.clause.contest or self.clause.path is not None:
            return None
        for i in range(noun - 1, max(noun - MAX_SUFFERED - 1, -1), -1):
            if ARABIC.light.match(self.words[i]) and self.owners[i] is Holds.NEITHER and i not in self.rendered:
                between = [m for m in self._mentions(i + 1, noun) if not m.preposition]
                agent = between[0] if between else self._before(i)
                after = [m for m in self._mentions(noun + 1, self._stop(noun)) if m.preposition in ARABIC.objects]
                against = next((m for m in after if m.preposition in ("ضد", "بحق")), after[0] if after else None)
                return self._build(agent, against, i, noun)
            if self._closes(i) or self.words[i] in ARABIC.breaks:
                break
        return None

    def _describes(self, mention: Mention) -> bool:
        """Whether a word only describes the definite noun before it: السباق الانتخابي."""
        own = self.words[mention.first : mention.last + 1]
        if mention.first == 0 or not all(w.startswith("ال") for w in own):
            return False
        before = self.words[mention.first - 1]
        plain = self.owners[mention.first - 1] is Holds.NEITHER and mention.first - 1 not in self.rendered
        owned = mention.first > 1 and self.owners[mention.first - 2] is not Holds.NEITHER
        if owned and self.words[mention.first - 2].startswith("ال"):
            return False  # الحاكم السابق الشرطة: an adjective of the subject stands between.
        return plain and before.startswith("ال") and self.sides.names_of((mention.first,)) is Holds.NEITHER

    def _agent(self, verb: int) -> tuple[Mention, int] | None:
        """Who acted in a passive, behind a phrase such as من قبل, and where that phrase begins."""
        stop = self._stop(verb)
        for i in range(verb + 1, stop):
            for phrase in ARABIC.agents:
                end = i + len(phrase)
                if tuple(self.words[i:end]) == phrase:
                    found = next(self._mentions(end, stop), None)
                    return (Mention(found.holds, found.first, found.last, "", found.owned), i) if found else None
        return None

    def _stop(self, verb: int) -> int:
        """Where the clause of a verb ends."""
        stop = verb + 1
        while stop < len(self.words) and stop - verb <= REACH_AFTER:
            inserted = self._inserted(stop)
            if inserted:
                stop = inserted
                continue
            if self._closes(stop) or self.words[stop] in ARABIC.relative:
                break
            if self.words[stop] in ARABIC.breaks and (self.words[stop - 1], self.words[stop]) != ("من", "قبل"):
                break
            stop += 1
        return stop

    def _inserted(self, i: int) -> int:
        """Where a short insertion between commas that begins at a token ends; 0 where there is none."""
        if self.words[i] != "،":
            return 0
        for k in range(i + 1, min(i + MAX_INSERTED + 2, len(self.words))):
            if self.words[k] == "،":
                return k + 1
            if self.words[k] in _ENDS or self.words[k] in ARABIC.breaks | ARABIC.relative:
                break
        return 0

    def _before(self, verb: int) -> Mention | None:
        """The participant named right before a verb, as its subject."""
        at = verb - 1
        while at >= 0 and (self.words[at] in ARABIC.auxiliary | ARABIC.between | ARABIC.relative):
            at -= 1
        if at < 0 or self.owners[at] is Holds.NEITHER:
            return None
        start = at
        while start > 0 and at - start < REACH_BEFORE and not self._closes(start - 1):
            start -= 1
        found = list(self._mentions(start, at + 1))
        if not found or found[-1].last != at:
            return None
        last = found.pop()
        if last.preposition and found and found[-1].last + 1 == last.first:
            last = found.pop()  # معلما بمدرسة
        return last if not last.preposition else None

    def _mentions(self, start: int, stop: int) -> Iterator[Mention]:
        """The participants named in a stretch, in order."""
        i = start
        while i < stop:
            holds = self.owners[i]
            if holds is Holds.NEITHER:
                i += 1
                continue
            first = i
            while i + 1 < stop:
                following = self.owners[i + 1]
                if following is Holds.NEITHER:
                    break
                if {holds, following} == {Holds.MINE, Holds.THEIRS} and not self._is_idafa(i):
                    break
                if self._attached(i + 1) or self.words[i] == "ال" + self.words[i + 1]:
                    break  # عين الرئيس رئيس الأركان
                i += 1
                holds = self.sides.words_of(range(first, i + 1))
            yield Mention(holds, first, i, *self._context(first, start))
            i += 1

    def _is_idafa(self, i: int) -> bool:
        """Whether a noun without article belongs to the name behind it: حكومة إندونيسيا."""
        word = self.words[i]
        plain = not word.startswith(("ال", "وال", "لل", "بال")) and not word.endswith(_OBJECT_PRONOUNS[1:])
        names = self.sides.names_of((i,)) is Holds.NEITHER and self.sides.names_of((i + 1,)) is not Holds.NEITHER
        return plain and names and not self._attached(i + 1) and not self.tokens[i].text.endswith(("ون", "ين"))

    def _context(self, first: int, start: int) -> tuple[str, bool]:
        """The preposition before a noun phrase, and whether it belongs to a noun before it."""
        attached = self._attached(first)
        if attached or self.words[first].startswith("وال"):
            return attached, False
        at = first - 1
        named = self.sides.names_of((first,)) is not Holds.NEITHER
        while at >= start and self._is_passed(at, named):
            at -= 1
        if at < 0:
            return "", False
        word = self.words[at]
        counted = at > 0 and (self.words[at - 1] in ARABIC.parts or self.tokens[at - 1].kind is TokenKind.NUMBER)
        if word == "من" and counted:
            return self._context(at - 1, start)  # مجموعة من الشبان
        if word in ARABIC.prepositions or word in ("الي", "علي", "يد", "ايدي"):
            return word, False
        noun = self.tokens[at].kind is TokenKind.WORD and at >= start and at not in self.rendered
        if noun and not self.language.is_function_word(word) and self.owners[at] is Holds.NEITHER:
            if word.endswith(_OBJECT_PRONOUNS) and not self._ends_in_teh(at):
                return self._context(at, start)  # على ضيفه بيرسيب
            definite = word.startswith(("ال", "وال", "بال", "لل")) or word in ARABIC.between
            return "", not definite
        return "", False

    def _is_passed(self, i: int, named: bool) -> bool:
        """Whether a word between a preposition and a noun changes nothing: numbers, "one of", "the club"."""
        if self.words[i] in ARABIC.parts or self.tokens[i].kind is TokenKind.NUMBER:
            return True
        return self.tokens[i].text in "\"'«»()“”" or (named and self.words[i] in ARABIC.classes)

    def _attached(self, i: int) -> str:
        """A preposition written together with a word: للرجل, لليابان."""
        word = self.words[i]
        if word.startswith("لل") and len(word) > 4:
            return "ل"
        if word.startswith("بال") and len(word) > 5 and self.sides.names_of((i,)) is Holds.NEITHER:
            return "ب"
        if word[:1] in "لب" and len(word) > 3 and word[1:] in self.sides.rendering_words:
            return word[0]
        return ""


_STEMS = frozenset(
    normalize(w) for w in "واجه اتهم تتهم يتهم داهم ساهم وجه نبه شبه دهم واجهوا يواجه تواجه يوجه".split()
)
_STEM_ENDINGS = ("اتهم", "تهم", "واجه", "داهم", "وجه", "نبه")
