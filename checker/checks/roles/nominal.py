"""English and French: nouns of what someone did, with who did it behind them: "drew criticism from", "victory over".

Such a noun has its agent behind a preposition, and the one acted upon before it, whatever light verb joins them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.checks.roles.common import Clause, Holds, Reading, Sides, decide
from checker.checks.rule import Pair
from checker.languages import TokenKind

#: Tokens before a noun in which the other party is looked for, and behind the preposition.
REACH_BEFORE = 12
REACH_AFTER = 7

#: Tokens between a noun and its preposition (a victory 2-1 over).
MAX_BETWEEN = 4

#: Words within a noun phrase.
_JOINING = frozenset("of the de du des d' la le l'".split())

Phrases = tuple[tuple[str, ...], ...]


def _phrases(text: str) -> Phrases:
    return tuple(tuple(p.split()) for p in text.split(";"))


@dataclass(frozen=True, slots=True)
class Nominals:
    """Behind one of ``deeds``, ``agents`` stand before who acted.

    ``beaten`` after ``wins`` and ``winners`` after ``losses`` stand before the rival.
    """

    deeds: frozenset[str]
    agents: Phrases
    wins: frozenset[str]
    beaten: Phrases
    losses: frozenset[str]
    winners: Phrases
    breaks: frozenset[str]


_NOMINALS = {
    "en": Nominals(
        frozenset(
            """
            criticism criticisms condemnation praise support backing endorsement attack attacks assault assaults
            accusation accusations allegation allegations rebuke reprimand reproach scolding warning warnings threat
            threats pressure complaint complaints lawsuit lawsuits suit visit visits rescue help protest protests
            beating beatings abuse insult insults harassment thanks apology ridicule mockery scorn anger wrath denial
            rejection opposition objection objections sanctions punishment fire flak strike strikes invitation
            """.split()
        ),
        _phrases("from;at the hands of;on the part of"),
        frozenset("victory win triumph victorious wins victories".split()),
        _phrases("over;against"),
        frozenset("defeat loss beating".split()),
        _phrases("to;by;against;at the hands of"),
        frozenset("and but that which who after before while because as when if".split()),
    ),
    "fr": Nominals(
        frozenset(
            """
            critique critiques condamnation condamnations éloge éloges soutien appui attaque attaques agression
            agressions accusation accusations reproche reproches réprimande réprimandes avertissement menace menaces
            pression pressions plainte plaintes visite visites aide protestation protestations insultes injures
            moqueries remerciements excuses refus rejet opposition objection objections sanctions félicitations
            """.split()
        ),
        _phrases("de la part de;de la part du;de la part des;de la part d';venant de;venues de;émanant de"),
        frozenset("victoire victorieux victorieuse victorieuses succès vainqueur vainqueurs triomphe".split()),
        _phrases("contre;sur;face à;face au;face aux;aux dépens de;aux dépens du;de;du;des;d'"),
        frozenset("défaite revers".split()),
        _phrases("contre;face à;face au;face aux;devant"),
        frozenset("et mais que qu' qui après avant pendant parce comme quand si dont".split()),
    ),
}


def exchanged(pair: Pair, clause: Clause) -> tuple[int, int] | None:
    """The tokens of a noun of action with the parties of a clause exchanged around it; else None."""
    grammar = _NOMINALS.get(pair.language.code)
    if grammar is None or clause.path is not None or clause.request:
        return None
    return decide(_readings(pair, clause, grammar))


def _readings(pair: Pair, clause: Clause, grammar: Nominals) -> Iterator[Reading]:
    tokens = pair.evidence.target.tokens
    words = [t.text.casefold().replace("’", "'") for t in tokens]
    sides = Sides(pair.evidence, clause)
    if clause.contest:
        for i, word in enumerate(words):
            if word in grammar.wins:
                yield from _around(sides, words, tokens_end(pair, i), i, grammar.beaten, grammar, before_acts=True)
            elif word in grammar.losses:
                yield from _around(sides, words, tokens_end(pair, i), i, grammar.winners, grammar, before_acts=False)
        return
    for match in clause.matches(pair.evidence):
        if any(words[i] in grammar.deeds for i in range(match.first, match.last + 1)):
            yield from _around(sides, words, match.last, match.first, grammar.agents, grammar, before_acts=False)


def tokens_end(pair: Pair, i: int) -> int:
    """The last token of a result that follows a noun: a victory 2-1."""
    tokens = pair.evidence.target.tokens
    last = i
    while last + 1 < len(tokens) and (tokens[last + 1].kind is TokenKind.NUMBER or tokens[last + 1].text in "-–:"):
        last += 1
    return last


def _around(
    sides: Sides,
    words: Sequence[str],
    last: int,
    first: int,
    phrases: Phrases,
    grammar: Nominals,
    *,
    before_acts: bool,
) -> Iterator[Reading]:
    """Who stands before a noun and who behind the preposition that follows it."""
    behind = _behind(sides, words, last, phrases, grammar)
    if behind is None:
        return
    before = _before(sides, words, first, grammar)
    if before is None:
        return
    (one, start), (other, end) = before, behind
    yield Reading(*((one, other) if before_acts else (other, one)), start, end)


def _behind(
    sides: Sides, words: Sequence[str], last: int, phrases: Phrases, grammar: Nominals
) -> tuple[Holds, int] | None:
    for i in range(last + 1, min(last + MAX_BETWEEN + 1, len(words))):
        if _ends(words[i], grammar):
            return None
        for phrase in phrases:
            stop = i + len(phrase)
            if tuple(words[i:stop]) != phrase:
                continue
            for k in range(stop, min(stop + REACH_AFTER, len(words))):
                if _ends(words[k], grammar):
                    return None
                holds = sides.words_of((k,))
                if holds is not Holds.NEITHER:
                    end = k
                    while end + 1 < len(words) and sides.words_of((end + 1,)) is not Holds.NEITHER:
                        end += 1
                    return sides.owner_of(range(k, end + 1)), end
            return None
    return None


def _before(sides: Sides, words: Sequence[str], first: int, grammar: Nominals) -> tuple[Holds, int] | None:
    """The party named last before a noun in its clause."""
    for i in range(first - 1, max(first - REACH_BEFORE - 1, -1), -1):
        if _ends(words[i], grammar):
            # "…, victorious over the Thais": the clause before names who won.
            if words[i] == "," and i == first - 1:
                continue
            return None
        if sides.words_of((i,)) is not Holds.NEITHER:
            start = i
            while start > 1 and not _ends(words[start - 1], grammar):
                held = [n for n in (1, 2) if sides.words_of((start - n,)) is not Holds.NEITHER]
                if not held or (held[0] == 2 and words[start - 1] not in _JOINING):
                    break
                start -= held[0]
            return sides.owner_of(range(start, i + 1)), start
    return None


def _ends(word: str, grammar: Nominals) -> bool:
    return word in '.;:,!?“”"()' or word in grammar.breaks
