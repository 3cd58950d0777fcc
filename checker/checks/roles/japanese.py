"""Japanese: particles behind noun phrases and the form of the verb tell who acts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from checker.checks.roles.common import Clause, Holds, Path, Reading, Sides, decide
from checker.checks.rule import Pair
from checker.languages import Token, TokenKind
from checker.languages.clauses_ja import JAPANESE

#: Characters after a verb's stem in which its voice shows.
TAIL = 9

#: Noun phrases and verbs that are looked at before a verb.
REACH = 12

#: Particles that make a word in hiragana a noun.
_CASES = frozenset("を が に は へ".split())

#: Particles with which a noun phrase before a verb ends, and the last sounds of plain verbs.
_BEFORE_VERBS = frozenset("が を に は で も".split())
_PLAIN = frozenset("うくぐすつぬぶむる")

_OPENING, _CLOSING = "（(〔［", "）)〕］"
_JOINING = frozenset("・/／=＝-‐－〜~&＆%％")
_STOPS = frozenset("。！？!?「」『』“”\n；;：:…")


@dataclass(slots=True)
class Part:
    """A noun phrase with its particle, or a verb (``particle`` is None): token numbers, ``head`` where its head begins.

    ``comma`` tells that a comma follows, ``joined`` that the next noun phrase follows directly (a relative clause).
    """

    first: int
    last: int
    head: int = 0
    particle: str | None = None
    comma: bool = False
    joined: bool = False


@dataclass(slots=True)
class Roles:
    """The noun phrases before a verb by what their particles say."""

    found: dict[str, Part] = field(default_factory=dict)

    def get(self, *names: str) -> Part | None:
        """The first of some roles that a noun phrase has."""
        return next((self.found[n] for n in names if n in self.found), None)


def exchanged(pair: Pair, clause: Clause) -> tuple[int, int] | None:
    """The tokens (first and last) of the statement that has the participants of a clause exchanged; else None."""
    return decide(JapaneseReader(pair, clause).readings())


def is_kana(text: str) -> bool:
    """Whether a word is written in hiragana alone."""
    return all("ぁ" <= c <= "ゖ" for c in text)


class JapaneseReader:
    """Reads who acts upon whom around the verbs that render the verb of a source clause."""

    def __init__(self, pair: Pair, clause: Clause) -> None:
        self.text = pair.translation
        self.tokens: list[Token] = pair.evidence.target.tokens
        self.clause = clause
        self.sides = Sides(pair.evidence, clause)
        self.matches = clause.matches(pair.evidence)
        self.parts = list(self._parts())

    def readings(self) -> Iterator[Reading]:
        """What the translation says at each verb that may be meant."""
        for number, verb in enumerate(self.parts):
            stem = self._stem(verb)
            if stem is None:
                continue
            reading = self._reading(number, *stem)
            if reading is not None:
                yield reading

    def _stem(self, part: Part) -> tuple[int, int] | None:
        """Where the rendering of the verb stands within a part, as offsets; for contests and gifts other verbs too."""
        start, end = self.tokens[part.first].start, self.tokens[part.last].end
        found = [m for m in self.matches if part.first <= m.first <= part.last]
        if found:
            # The shortest from the last beginning: the verb proper of a compound.
            match = min(found, key=lambda m: (-m.first, m.last))
            return self.tokens[match.first].start, self.tokens[match.last].end
        if part.particle is not None:
            return None
        patterns = []
        if self.clause.contest:
            patterns = [JAPANESE.wins, JAPANESE.losses]
        elif self.clause.path is not None:
            patterns = [JAPANESE.gives, JAPANESE.takes]
        for pattern in patterns:
            hit = pattern.search(self.text, start, min(end + 1, len(self.text)))
            if hit:
                return hit.start(), hit.start() + 1
        return None

    def _reading(self, number: int, start: int, end: int) -> Reading | None:
        verb = self.parts[number]
        tail = self.text[start + 1 : end + TAIL]
        tail = tail[: next((i for i, c in enumerate(tail) if c in "。」』、" and start + 1 + i >= end), len(tail)) + 1]
        if JAPANESE.unclear.search(tail[: max(end - start - 1, 0) + 5]):
            return None
        if verb.particle is not None:
            return self._nominal(number, start)
        if self.text[end : end + 1] in ("に", "を", "が", "の", "は") and not self._although(end):
            return None
        passive = JAPANESE.passive.search(tail[: max(end - start - 1, 0) + 4]) is not None
        passive = passive or JAPANESE.middle.match(self.text, start) is not None
        roles = self._roles(number)
        if self.clause.contest:
            return self._contest(roles, verb, start, passive)
        if self.clause.path is not None:
            return None if passive else self._transfer(roles, verb, start)
        if passive:
            return self._build(roles.get("agent", "origin", "goal"), roles.get("subject", "head"), verb)
        agent = roles.get("subject", "head")
        for name in ("object", "toward", "goal"):
            other = roles.found.get(name)
            if other is None or other is agent or (name == "goal" and other.particle == "には"):
                continue  # には: where something is.
            owner = other
            if name == "object" and self._holds(other) is Holds.NEITHER:
                owner = self._owner(other) or self._maker(other) or other
            if self._holds(owner) in (Holds.MINE, Holds.THEIRS):
                return self._build(agent, owner, verb)
        if agent is not None and self.text[start - 1 : start] == "と":
            return self._build(agent, self._quoted(number), verb)
        return None

    def _maker(self, part: Part) -> Part | None:
        """Who did what a relative clause before a noun tells: Aが提出した決議."""
        number = self.parts.index(part)
        if number < 2 or not self.parts[number - 1].joined:
            return None
        for before in reversed(self.parts[max(number - REACH, 0) : number - 1]):
            if before.particle is None or before.particle in JAPANESE.topic:
                return None
            if before.particle in JAPANESE.subject:
                return before
        return None

    def _although(self, end: int) -> bool:
        """Whether が behind an inflected verb joins two clauses: 許したが、…"""
        return self.text[end : end + 2] == "が、" and self.text[end - 1] in "ただるい"

    def _quoted(self, number: int) -> Part | None:
        """The subject of what someone is blamed for: AはBが…したと非難した; none where that was done to B."""
        for part in reversed(self.parts[max(number - REACH, 0) : number]):
            if part.particle is None:
                start, end = self.tokens[part.first].start, self.tokens[part.last].end
                if JAPANESE.passive.search(self.text, start, end + 2):
                    return None
            elif part.particle in JAPANESE.subject:
                return part
            elif part.particle in JAPANESE.topic:
                return None
        return None

    def _attributes(self, number: int) -> Roles:
        """Who is named right before a noun of action: AによるBへの攻撃."""
        roles = Roles()
        for part in reversed(self.parts[max(number - 3, 0) : number]):
            particle = part.particle or ""
            if particle == "による":
                roles.found.setdefault("by", part)
            elif particle in ("への", "に対する", "からの"):
                roles.found.setdefault("from" if particle == "からの" else "toward", part)
            else:
                break
        return roles

    def _nominal(self, number: int, start: int) -> Reading | None:
        """A noun of action that someone suffers or performs: Aの批判を受けた, Aに批判を浴びせた."""
        noun = self.parts[number]
        after = self.text[self.tokens[noun.last].end :][:1]
        following = self.text[self.tokens[noun.last].end : self.tokens[noun.last].end + 8]
        attributes = self._attributes(number)
        if not self.clause.contest and self.clause.path is None and "toward" in attributes.found:
            owner = Part(noun.first, self.tokens_before(start, noun), noun.first)
            agent = attributes.get("by", "from") or (self._genitive(owner) if owner.last >= owner.first else None)
            if agent is not None:
                return self._build(agent, attributes.get("toward"), noun)
        if not after or number + 1 >= len(self.parts):
            return None
        if self.clause.debt and noun.particle in ("が", "を", "も"):
            roles = self._roles(number)
            return self._build(roles.get("subject"), roles.get("goal", "origin"), self.parts[number + 1])
        if self.clause.contest or self.clause.path is not None:
            return None
        verb = self.parts[number + 1]
        roles = self._roles(number)
        owner = Part(noun.first, self.tokens_before(start, noun), noun.first)
        if noun.particle in ("を", "に") and JAPANESE.suffering.match(following):
            agent = roles.get("origin", "agent", "by")
            if agent is None and owner.last >= owner.first:
                agent = self._genitive(owner)
            return self._build(agent, roles.get("subject"), verb)
        if noun.particle == "を" and JAPANESE.performing.match(following):
            roles_verb = self._roles(number + 1)
            passive = JAPANESE.passive.search(following[2:7]) is not None
            if passive:
                return self._build(roles_verb.get("origin", "goal", "agent"), roles_verb.get("subject"), verb)
            return self._build(roles_verb.get("subject"), roles_verb.get("against", "toward", "goal"), verb)
        return None

    def tokens_before(self, offset: int, part: Part) -> int:
        """The last token of a part before an offset."""
        return max(
            (i for i in range(part.first, part.last + 1) if self.tokens[i].end <= offset), default=part.first - 1
        )

    def _genitive(self, part: Part) -> Part:
        last = part.last
        while last > part.first and self.tokens[last].text in ("の", "による", "から", "からの"):
            last -= 1
        return Part(part.first, last, self._head(part.first, last), "の")

    def _contest(self, roles: Roles, verb: Part, start: int, passive: bool) -> Reading | None:
        subject = roles.get("subject", "head")
        lost = JAPANESE.losses.match(self.text, start) is not None
        won = JAPANESE.wins.match(self.text, start) is not None or bool(self.matches)
        names = ("goal", "origin") if lost or passive else ("object", "goal", "origin")
        others = [roles.found[n] for n in names if n in roles.found]
        # "…に6ポイントの差をつけ": what is no party is passed over.
        other = next((o for o in others if self._holds(o) is not Holds.NEITHER), others[0] if others else None)
        if not (lost or won) or other is None:
            return None
        return self._build(other, subject, verb) if lost or passive else self._build(subject, other, verb)

    def _transfer(self, roles: Roles, verb: Part, start: int) -> Reading | None:
        """Whose it was and whose it became, told as a gift or as a gain."""
        gives = JAPANESE.gives.match(self.text, start) is not None
        takes = JAPANESE.takes.match(self.text, start) is not None
        if not (gives or takes):
            gives, takes = self.clause.path is Path.TO, self.clause.path is Path.FROM
        subject = roles.get("subject", "head")
        other = roles.get("goal", "toward") if gives else roles.get("origin") or self._owner(roles.get("object"))
        if gives == takes or other is None:
            return None
        # In a clause of giving the giver acts, in one of taking the taker.
        acts_first = gives is (self.clause.path is Path.TO)
        return self._build(subject, other, verb) if acts_first else self._build(other, subject, verb)

    def _owner(self, part: Part | None) -> Part | None:
        """Whose a thing is: the owner of the shares that someone bought."""
        if part is None or part.head == part.first:
            return None
        return Part(part.first, part.head - 2, self._head(part.first, part.head - 2), "の")

    def _build(self, agent: Part | None, patient: Part | None, verb: Part) -> Reading | None:
        if agent is None or patient is None or agent is patient:
            return None
        first = min(agent.first, patient.first, verb.first)
        last = max(agent.last, patient.last, verb.last)
        one, other = (range(p.first, p.last + 1) for p in (agent, patient))
        return Reading(*self.sides.compare(one, other, self._core(agent), self._core(patient)), first, last)

    def _core(self, part: Part) -> range:
        """What says who a noun phrase is about: its head, and the rest only where the head fits both."""
        head = range(part.head, part.last + 1)
        return range(part.first, part.last + 1) if self.sides.words_of(head) is Holds.BOTH else head

    def _holds(self, part: Part) -> Holds:
        return self.sides.words_of(self._core(part))

    def _roles(self, number: int) -> Roles:
        """The noun phrases of a verb: those of its own clause, and the topic of the sentence."""
        roles = Roles()
        own, asked, related = True, False, True
        for part in reversed(self.parts[max(number - REACH, 0) : number]):
            if part.first == part.last and self.tokens[part.first].text in _STOPS:
                if "subject" in roles.found or self.tokens[part.first].text not in "「『“」』”":
                    break
                own = False
                continue
            if (
                part.particle is None
                and self.text[self.tokens[part.first].start : self.tokens[part.last].end] in JAPANESE.adverbs
            ):
                continue
            if part.particle is None:
                # What someone is asked or told to do stands between: AはBに…するよう求めた.
                said = self.text[self.tokens[part.first].start : self.tokens[part.last].end]
                own = own and said.endswith(("よう", "ように"))
                asked = own
                related = related and part.joined
                continue
            if not own and related and part.comma and part.particle in JAPANESE.subject:
                # Aが、…したBを…: the subject of the whole stands before a relative clause, with a comma.
                roles.found.setdefault("subject", part)
            elif not own and related and self.clause.request and part.particle in JAPANESE.goal:
                roles.found.setdefault("goal", part)  # AはBに…する許可を求めた.
            self._assign(roles, part, own, asked)
        self._relative(roles, number)
        suspected = roles.found.get("suspected")
        if suspected is not None and "subject" not in roles.found and self._is_suspicion(number):
            roles.found["subject"] = suspected
            if roles.found.get("goal") is suspected:
                del roles.found["goal"]
        return roles

    def _is_suspicion(self, number: int) -> bool:
        following = self.parts[number + 1] if number + 1 < len(self.parts) else None
        return following is not None and self.text.startswith(("疑い", "容疑"), self.tokens[following.first].start)

    def _assign(self, roles: Roles, part: Part, own: bool, asked: bool) -> None:
        particle = part.particle or ""
        if particle in JAPANESE.topic and particle not in JAPANESE.goal:
            if "subject" not in roles.found:
                roles.found["subject"] = part
            return
        if particle == "には":
            # The topic of a state (…には疑いがある), else whom something is done to.
            roles.found.setdefault("suspected", part)
        if not own:
            return
        for name, particles in (
            ("subject", JAPANESE.subject),
            ("object", JAPANESE.object),
            ("goal", JAPANESE.goal),
            ("origin", JAPANESE.origin),
            ("agent", JAPANESE.agent),
            ("toward", JAPANESE.toward),
            ("by", frozenset({"による"})),
            ("against", frozenset({"を相手に", "を相手取って", "を相手取り"})),
        ):
            if particle in particles:
                if asked and name in roles.found and self._holds(roles.found[name]) is Holds.NEITHER:
                    roles.found[name] = part
                roles.found.setdefault(name, part)

    def _relative(self, roles: Roles, number: int) -> None:
        """The noun that a relative clause hangs on is the participant that the clause does not name."""
        verb = self.parts[number]
        if not verb.joined or number + 1 >= len(self.parts):
            return
        head = self.parts[number + 1]
        if JAPANESE.formal.match(self.text, self.tokens[head.first].start):
            return
        roles.found.pop("subject", None) if not self._own_subject(number) else None
        if "subject" not in roles.found:
            roles.found["head"] = Part(head.first, head.last, head.head, "が")
        elif "object" not in roles.found:
            roles.found["object"] = head

    def _own_subject(self, number: int) -> bool:
        """Whether a verb has a subject of its own (with が) in its clause."""
        for part in reversed(self.parts[max(number - REACH, 0) : number]):
            if part.particle is None:
                return False
            if part.particle in JAPANESE.subject:
                return True
        return False

    def _head(self, first: int, last: int) -> int:
        """Where the head of a noun phrase begins: after its last の."""
        return max((i + 1 for i in range(first, last) if self.tokens[i].text in ("の", "による")), default=first)

    def _parts(self) -> Iterator[Part]:
        """Noun phrases with their particles, verbs and stops, in order."""
        words = [t.text for t in self.tokens]
        nouns: list[int] = []
        previous: Part | None = None
        i, depth = 0, 0

        def flush(particle: str, comma: bool) -> Part | None:
            if not nouns:
                return None
            part = Part(nouns[0], nouns[-1], self._head(nouns[0], nouns[-1]), particle, comma)
            nouns.clear()
            return part

        while i < len(words):
            word = words[i]
            if word in _OPENING or depth:
                depth += (word in _OPENING) - (word in _CLOSING)
                i += 1
                continue
            emitted: list[Part | None] = []
            if self.tokens[i].kind is TokenKind.PUNCTUATION and word not in _JOINING:
                if word in _STOPS:
                    emitted = [flush("", False), Part(i, i, i)]
                elif nouns:
                    emitted = [flush("", True)]
                elif previous is not None:
                    previous.comma = True
                i += 1
            elif is_kana(word):
                taken, particle = self._particle(i)
                if particle and nouns:
                    if particle in JAPANESE.joining:
                        nouns.extend(range(i, i + taken))
                    else:
                        emitted = [flush(particle, False)]
                    i += taken
                elif word in JAPANESE.suffixes and nouns:
                    nouns.append(i)
                    i += 1
                elif word in JAPANESE.determiners:
                    emitted = [flush("", False)]
                    i += 1
                    if i < len(words) and words[i] == "の":
                        i += 1
                elif particle and previous is not None and previous.particle is None:
                    i += taken  # と, が and the like after a verb.
                elif not nouns and len(word) > 1 and self._particle(i + 1)[1] in _CASES and not particle:
                    nouns.append(i)  # ごみ, わな
                    i += 1
                else:
                    emitted, i = self._verb(nouns, i)
            elif self._inflected(i):
                emitted, i = self._verb([*nouns, i], i + 1)
                nouns.clear()
            else:
                nouns.append(i)
                i += 1
            for part in emitted:
                if part is not None:
                    if previous is not None and previous.particle is None and not previous.comma:
                        previous.joined = part.particle is not None and part.first == previous.last + 1
                    yield part
                    previous = part
        last = flush("", False)
        if last is not None:
            yield last

    def _particle(self, i: int) -> tuple[int, str]:
        """How many tokens the particle at a place takes, and what it is; none where there is none."""
        if i >= len(self.tokens):
            return 0, ""
        start = self.tokens[i].start
        for particle in _PARTICLES:
            if self.text.startswith(particle, start):
                end = start + len(particle)
                for n in range(i, min(i + 5, len(self.tokens))):
                    if self.tokens[n].end == end:
                        return n - i + 1, particle
                    if self.tokens[n].end > end:
                        break
        return 0, ""

    def _inflected(self, i: int) -> bool:
        """Whether a word with kanji and an ending is a verb here, not a noun such as 疑い."""
        word = self.tokens[i].text
        if not is_kana(word[-1]) or is_kana(word[0]):
            return False
        if i + 1 >= len(self.tokens):
            return True
        following = self.tokens[i + 1].text
        if i and self.tokens[i - 1].text in _BEFORE_VERBS and word[-1] in _PLAIN and not is_kana(following):
            return self.tokens[i + 1].kind is not TokenKind.PUNCTUATION  # 住民が飼う水牛
        particle = self._particle(i + 1)[1]
        if particle in ("と", "として", "とは", "とも"):
            return word[-1] in "いうくぐすつぬぶむるただ"
        return following in "、。" or (is_kana(following) and not particle)

    def _verb(self, nouns: list[int], i: int) -> tuple[list[Part | None], int]:
        """The verb whose stem is the last noun of a run (or that is written in kana), with its endings."""
        emitted: list[Part | None] = []
        first = i
        if nouns:
            run = nouns[-1]
            # 要求した, 打ち負かした: the stem is the last word, with what is written together with it in kanji.
            while run - 1 in nouns and self._is_compound(run):
                run -= 1
            rest = [n for n in nouns if n < run]
            if rest:
                emitted.append(Part(rest[0], rest[-1], self._head(rest[0], rest[-1]), ""))
            first = run
            nouns.clear()
        while i < len(self.tokens) and is_kana(self.tokens[i].text):
            if i > first + 1 and self._particle(i)[1] and not self._goes_on(i):
                break
            if self.tokens[i].text in JAPANESE.determiners:
                break
            i += 1
        i = max(i, first + 1)
        emitted.append(Part(first, i - 1, first))
        return emitted, i

    def _is_compound(self, run: int) -> bool:
        """Whether a verb's stem goes back to the word before: 脅し取られ, 打負かした."""
        before, word = self.tokens[run - 1].text, self.tokens[run].text
        return len(word) == 1 and (len(before) == 1 or (is_kana(before[-1]) and not is_kana(before[0])))

    def _goes_on(self, i: int) -> bool:
        """Whether a word that looks like a particle is part of a verb's ending (だまされ, 上がった)."""
        following = self.tokens[i + 1].text if i + 1 < len(self.tokens) else "。"
        return self.tokens[i].text in ("と", "が", "で") and following in ("っ", "れ", "ら", "ん")


def _sorted(*groups: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({w for group in groups for w in group}, key=lambda w: -len(w)))


_PARTICLES = _sorted(
    JAPANESE.subject,
    JAPANESE.topic,
    JAPANESE.object,
    JAPANESE.goal,
    JAPANESE.origin,
    JAPANESE.agent,
    JAPANESE.toward,
    JAPANESE.other,
    JAPANESE.joining,
    ("を相手に", "を相手取って", "を相手取り"),
)
