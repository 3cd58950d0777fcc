"""Chinese: the order of the words and markers such as 被, 把 and 向 tell who acts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.checks.roles.common import Clause, Holds, Path, Reading, Sides, decide
from checker.checks.rule import Pair
from checker.languages import Token, TokenKind
from checker.languages.clauses_zh import CHINESE

#: Tokens of a clause before and after a verb in which its participants are looked for.
REACH_BEFORE = 24
REACH_AFTER = 22

#: Tokens between a marker and a verb.
MAX_MARKED = 14

#: Other words between a verb and its object, and between a participant and the verb or marker.
MAX_BETWEEN = 5

_VERB_MARKERS = CHINESE.passive | CHINESE.disposal
_WAYS = CHINESE.toward | CHINESE.from_
_SETTINGS = CHINESE.setting | CHINESE.toward
_PHRASE_MARKERS = _SETTINGS | _VERB_MARKERS
_BEFORE_NOUNS = CHINESE.determiners | CHINESE.particles
_NOUN_ENDS = CHINESE.breaks | CHINESE.setting
_FUNCTION_WORDS = _PHRASE_MARKERS | _BEFORE_NOUNS | CHINESE.adverbs | CHINESE.breaks | CHINESE.light | CHINESE.unclear
_ENDS = frozenset("，。；：！？,;:!?…\n")
_OPENING, _CLOSING = '“「『"', '”」』"'

#: Before 为 these name or make something.
_NAMING = ("写", "称", "视", "列", "成", "设", "定", "作", "认", "改", "评", "选", "任", "升", "化")

#: Tokens in quotation marks up to which they are a name, not what someone says.
MAX_QUOTED = 6


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of the translation that names one of the participants."""

    holds: Holds
    first: int
    last: int


def exchanged(pair: Pair, clause: Clause) -> tuple[int, int] | None:
    """The tokens (first and last) of the statement that has the participants of a clause exchanged; else None."""
    return decide(ChineseReader(pair, clause).readings())


class ChineseReader:
    """Reads who acts upon whom around the verbs that render the verb of a source clause."""

    def __init__(self, pair: Pair, clause: Clause) -> None:
        self.text = pair.translation
        self.tokens: list[Token] = pair.evidence.target.tokens
        self.words = [t.text for t in self.tokens]
        self.clause = clause
        self.support = pair.evidence.support
        self.terms = pair.evidence.source.terms
        self.sides = Sides(pair.evidence, clause)
        self.matches = clause.matches(pair.evidence)
        self.ends = self._ends()
        self.language = pair.language

    @cached_property
    def owners(self) -> list[Holds]:
        """Whose each word is."""
        return [
            Holds.NEITHER
            if w in CHINESE.determiners or self.language.is_function_word(w)
            else self.sides.words_of((i,))
            for i, w in enumerate(self.words)
        ]

    def _ends(self) -> frozenset[int]:
        """The tokens that end clauses: punctuation, and quotation marks around more than a name."""
        ends = {i for i, w in enumerate(self.words) if w in _ENDS}
        opened: int | None = None
        for i, word in enumerate(self.words):
            if word in _OPENING and opened is None:
                opened = i
            elif word in _CLOSING and opened is not None:
                if i - opened > MAX_QUOTED:
                    ends |= {opened, i}
                opened = None
        return frozenset(ends | ({opened} if opened is not None else set()))

    def readings(self) -> Iterator[Reading]:
        """What the translation says at each verb that may be meant."""
        for first, last in self._verbs():
            reading = self._reading(first, last)
            if reading is not None:
                yield reading

    def _verbs(self) -> list[tuple[int, int]]:
        found: dict[int, int] = {}
        for match in self.matches:
            if any(self.owners[i] is not Holds.NEITHER for i in range(match.first, match.last + 1)):
                continue  # 检察官 is no 检察.
            found[match.first] = max(match.last, found.get(match.first, match.last))
        patterns: tuple[re.Pattern[str], ...] = ()
        if self.clause.contest:
            patterns = (CHINESE.wins, CHINESE.losses)
        elif self.clause.path is not None:
            patterns = (CHINESE.gives, CHINESE.takes)
        for i, word in enumerate(self.words):
            if any(p.match(word) for p in patterns) and not any(a <= i <= b for a, b in found.items()):
                found[i] = i
        # A match inside a longer one is no verb of its own.
        spans = sorted(found.items())
        return [s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]

    def _reading(self, first: int, last: int) -> Reading | None:
        start = self._start(first)
        before = range(start, first)
        if any(self.words[i] in CHINESE.unclear for i in range(max(start, first - 3), first)):
            return None
        if any(self.words[i] in CHINESE.causing for i in before):
            return None
        after = self._after(last)
        marker = self._marker(before)
        if marker is not None and self.words[marker] in CHINESE.passive and not self._benefits(marker, first):
            return self._passive(start, marker, first, last)
        if marker is None and first > 0 and self.words[first - 1] in ("的", "之"):
            return None
        if marker is None and CHINESE.fills.match(self.text, self.tokens[first].start):
            return None
        subject = self._subject(start, first if marker is None else marker)
        marked = self._mention(range(marker + 1, first), nearest=True) if marker is not None else None
        word = self.text[self.tokens[first].start : self.tokens[last].end]
        if self.clause.contest:
            if (halves := self._halves(first, subject)) is not None:
                return halves
            other = self._first(after) or (marked if marked and marked.holds is not Holds.NEITHER else None)
            lost = CHINESE.losses.match(word) is not None and not CHINESE.wins.match(word)
            return self._build(other, subject, first, last) if lost else self._build(subject, other, first, last)
        if self.clause.path is not None:
            return self._transfer(subject, marker, marked, after, (first, last))
        other = self._first(after)
        if marker is not None and marked is not None and marked.holds is not Holds.NEITHER:
            if self.words[marker] not in CHINESE.disposal and (
                self.words[marker] in CHINESE.from_ or other is not None
            ):
                return None
            other = marked
        return self._build(subject, other, first, last)

    def _halves(self, first: int, subject: Mention | None) -> Reading | None:
        """ "A 胜诉，B 败诉": the winner and the loser in two clauses side by side."""
        won = CHINESE.won.match(self.text, self.tokens[first].start)
        if won is None or subject is None:
            return None
        for i in range(first + 1, min(first + REACH_AFTER, len(self.words))):
            if self.words[i] in "。；;！？":
                break
            if CHINESE.lost.match(self.text, self.tokens[i].start):
                return self._build(subject, self._subject(self._start(i), i), first, i)
        return None

    def _passive(self, start: int, marker: int, first: int, last: int) -> Reading | None:
        if self.clause.path is not None:
            return self._from_giver(start, marker, first, last)
        agent = self._mention(range(marker + 1, first), nearest=True)
        patient = self._subject(start, marker)
        if patient is None and last + 1 < len(self.words) and self.words[last + 1] == "的":
            patient = self._first(range(last + 2, self._after(last).stop))  # 被 A 打伤的 P
        return self._build(agent, patient, first, last)

    def _from_giver(self, start: int, marker: int, first: int, last: int) -> Reading | None:
        """获 Y 表彰: what one gets from someone."""
        if self.words[marker] not in ("获", "得到", "受", "受到") or self.clause.path is not Path.FROM:
            return None
        return self._build(
            self._subject(start, marker), self._mention(range(marker + 1, first), nearest=True), first, last
        )

    def _transfer(
        self,
        subject: Mention | None,
        marker: int | None,
        marked: Mention | None,
        after: range,
        verb: tuple[int, int],
    ) -> Reading | None:
        """Whose it was and whose it became, told as a gift or as a gain."""
        first, last = verb
        word = self.text[self.tokens[first].start : self.tokens[last].end]
        given = next((i for i in after if self.words[i].endswith("给") or self.words[i] in ("给", "予")), None)
        gives = given is not None or word.endswith("给") or CHINESE.gives.match(word) is not None
        takes = not gives and CHINESE.takes.match(word) is not None
        if not (gives or takes):
            gives, takes = self.clause.path is Path.TO, self.clause.path is Path.FROM
        other: Mention | None = None
        if gives:
            if given is not None:
                other = self._first(range(given + 1, after.stop))
            elif word.endswith(("给", "予", "到", "往", "至")):
                other = self._first(after)
            elif marker is not None and self.words[marker] in CHINESE.toward:
                other = marked
            elif CHINESE.gives.match(word) is None:
                other = self._first(after)  # 判处 Y 12 年监禁
        elif marker is not None and self.words[marker] in _WAYS:
            other = marked
        else:
            owner = self._first(after)
            # 获得 Y 的 …, 获 Y 表彰: what one gets is of the giver.
            if owner is not None and owner.last + 1 < len(self.words) and (self._of(owner) or word in CHINESE.getting):
                other = owner
        if other is None:
            return None
        acts_first = gives is (self.clause.path is Path.TO)
        return self._build(subject, other, *verb) if acts_first else self._build(other, subject, *verb)

    def _of(self, mention: Mention) -> bool:
        """Whether a participant owns what follows: 村长的表彰."""
        following = self.words[mention.last + 1] if mention.last + 1 < len(self.words) else ""
        return following == "的"

    def _build(self, agent: Mention | None, patient: Mention | None, first: int, last: int) -> Reading | None:
        if agent is None or patient is None or (agent.first, agent.last) == (patient.first, patient.last):
            return None
        start = min(agent.first, patient.first, first)
        end = max(agent.last, patient.last, last)
        one, other = (range(m.first, m.last + 1) for m in (agent, patient))
        return Reading(*self.sides.compare(one, other, one, other), start, end)

    def _start(self, i: int) -> int:
        """The first token of the clause that holds a token."""
        start = i
        while start > 0 and i - start < REACH_BEFORE and start - 1 not in self.ends:
            start -= 1
        return start

    def _after(self, last: int) -> range:
        """The tokens behind a verb in which its object may stand."""
        stop = last + 1
        while stop < len(self.words) and stop - last <= REACH_AFTER:
            if stop in self.ends or (stop > last + 2 and self.words[stop] in CHINESE.breaks):
                break
            stop += 1
        return range(last + 1, stop)

    def _marker(self, before: range) -> int | None:
        """The last marker before a verb that a noun phrase stands behind."""
        for i in reversed(before):
            if before.stop - i > MAX_MARKED:
                break
            word = self.words[i]
            if i == before.stop - 1:
                continue
            if self._benefits(i, before.stop):
                if i > 0 and self.words[i - 1].endswith(_NAMING):
                    continue  # 缩写为
                return i
            if word == "由" and i > 0 and (self.words[i - 1] == "为" or i + 1 == before.stop):
                continue
            if word in _VERB_MARKERS:
                if self._opens_relative(i, before.stop):
                    continue
                return i
            # 与, 和 and 同 mostly join two that act together.
            if word in _WAYS and word not in ("与", "和", "同", "跟"):
                return i
        return None

    def _opens_relative(self, marker: int, verb: int) -> bool:
        """Whether a passive marker belongs to a relative clause: 被水卷走的渔民…, 受影响的学生….

        Not where 的 follows a pronoun: 遭自己的居民举报.
        """
        joins = [
            i for i in range(marker + 1, verb - 1) if self.words[i] == "的" and self.words[i - 1] not in CHINESE.own
        ]
        if not joins or self.words[marker] == "把":
            return False
        if marker == 0 or self.words[marker] != "被":
            return True
        return all(self.owners[i] is Holds.NEITHER for i in range(marker + 1, joins[0]))

    def _benefits(self, marker: int, verb: int) -> bool:
        """Whether 为 tells for whom something is done: not 为…所."""
        return self.words[marker] == "为" and "所" not in self.words[marker:verb]

    def _subject(self, start: int, stop: int) -> Mention | None:
        """Who is named before a verb or marker: in its clause, else at the head of the sentence's clause before."""
        region = range(start, stop)
        found = self._mention(region, nearest=True)
        if found is not None:
            return found
        if any(self._is_content(i) and not self._in_setting(i, start) for i in region):
            return None
        at = start
        while at > 0 and self.words[at - 1] in "，,":
            at = self._start(at - 1)
            topic = self._leading(at, start)
            if topic is not None:
                return topic
        return None

    def _leading(self, at: int, stop: int) -> Mention | None:
        """A participant with which a clause begins."""
        for i in range(at, min(at + MAX_BETWEEN, stop)):
            if self.owners[i] is not Holds.NEITHER:
                mention = self._extend(i, stop)
                return None if mention is None or self._belongs(mention, stop) else mention
            if self.words[i] in _PHRASE_MARKERS:
                return None
        return None

    def _is_content(self, i: int) -> bool:
        word = self.words[i]
        if self.tokens[i].kind is not TokenKind.WORD:
            return False
        return word not in CHINESE.adverbs and word not in CHINESE.determiners and word not in CHINESE.setting

    def _in_setting(self, i: int, start: int) -> bool:
        """Whether a word belongs to a phrase such as 在… or 因…."""
        return any(self.words[k] in _SETTINGS for k in range(start, i))

    def _mention(self, region: Sequence[int], *, nearest: bool) -> Mention | None:
        """The participant named in a stretch: the last one, if it is what a noun phrase is about."""
        owned = [i for i in region if self.owners[i] is not Holds.NEITHER]
        if not owned:
            return None
        stop = region[-1] + 1
        last = owned[-1] if nearest else owned[0]
        first = last
        while first - 1 >= region[0] and self._continues(first - 1, first):
            first -= 1
        mention = self._grown(first, last)
        return None if mention is None or self._belongs(mention, stop) else mention

    def _first(self, region: range) -> Mention | None:
        """The first participant named behind a verb."""
        owned = [i for i in region if self.owners[i] is not Holds.NEITHER]
        if not owned:
            return None
        gap = [self.words[i] for i in range(region.start, owned[0])]
        plain = len(gap) == 2 and self._describes(region.start)  # 失望的球迷
        if "的" in gap and gap[0] not in _BEFORE_NOUNS and not plain:
            return None  # V … 的 M: the noun may be what the verb's clause hangs on.
        return self._extend(owned[0], region.stop)

    def _describes(self, i: int) -> bool:
        """Whether a word renders an adjective or verb of the source, so that it is no object before 的."""
        return bool(self.support[i]) and all(
            any(s.pos in ("adj", "verb") for s in self.terms[n].senses) for n in self.support[i]
        )

    def _extend(self, first: int, stop: int) -> Mention | None:
        last = first
        while last + 1 < stop and self._continues(last + 1, last):
            last += 1
        mention = self._grown(first, last)
        return None if mention is None or self._followed(mention, stop) else mention

    def _continues(self, i: int, beside: int) -> bool:
        """Whether a token goes on with a noun phrase: it is of a participant, or joins its words."""
        if self.owners[i] is not Holds.NEITHER:
            return True
        return self.words[i] in ("·", "・", "-") or (
            self.tokens[i].kind is TokenKind.WORD
            and len(self.words[i]) == 1
            and not self._is_function(i)
            and not self._is_function(beside)
            and not self.support[i]
        )

    def _is_function(self, i: int) -> bool:
        word = self.words[i]
        return word in _FUNCTION_WORDS

    def _grown(self, first: int, last: int) -> Mention | None:
        holds = self.sides.words_of(i for i in range(first, last + 1) if self.owners[i] is not Holds.NEITHER)
        return None if holds is Holds.NEITHER else Mention(holds, first, last)

    def _followed(self, mention: Mention, stop: int) -> bool:
        """Whether what follows a participant is someone else of his: 警方的律师; or the other one: X 的 Y."""
        at = mention.last + 1
        owned = at < stop and self.words[at] == "的"
        at += owned
        for i in range(at, min(at + (6 if owned else 2), stop)):
            word = self.words[i]
            if word in _NOUN_ENDS:
                break
            if word in CHINESE.people and not self.support[i]:
                return True
            if owned and {self.owners[i], mention.holds} == {Holds.MINE, Holds.THEIRS}:
                return True
        return False

    def _belongs(self, mention: Mention, stop: int) -> bool:
        """Whether a noun phrase before a verb only begins with a participant: 警方的律师, 警方发言人."""
        following = range(mention.last + 1, stop)
        if following and self.words[following[0]] == "的":
            # 的 right before the verb joins it to a noun of action: 警方的批评.
            return len(following) > 1
        near = following[:2]
        return any(self.words[i] in CHINESE.people and not self.support[i] for i in near)
