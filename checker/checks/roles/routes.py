"""Where something came from and where it went: "from A to B" around a verb of giving, taking or changing hands.

A gift or a purchase may be told without the verb of the source and without either party as subject: “62 percent of the
bank has passed from the Wirawan family to Artha Persada”. Both ends are marked, so the markers alone decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.roles.common import Clause, Holds, Path, Reading, Sides, decide
from checker.checks.rule import Pair
from checker.languages import Token, TokenKind

#: Tokens of each end of a way.
REACH = 9

#: By language: words before (Japanese: behind) where a way begins and ends; of these, parts of longer words count not.
_FROM: dict[str, frozenset[str]] = {
    "en": frozenset({"from"}),
    "fr": frozenset({"de", "du", "d'", "des"}),
    "ar": frozenset({"من"}),
    "zh": frozenset({"从", "由"}),
    "ja": frozenset({"から"}),
}
_TO: dict[str, frozenset[str]] = {
    "en": frozenset({"to"}),
    "fr": frozenset({"à", "au", "aux", "vers"}),
    "ar": frozenset({"إلى", "الى"}),
    "zh": frozenset({"到", "至", "给", "往", "转到", "交给", "移交", "转给", "归"}),
    "ja": frozenset({"に", "へ"}),
}
_ENDS = frozenset(".。;；!?！？:：\n،,，、")
#: French "de" has many other uses: it begins a way behind these.
_PASSING = frozenset(
    """
    passe passent passer passé passée passés passées transfère transférer transféré transférée transférés transférées
    transfert transferts va vont provenant
    """.split()
)


def exchanged(pair: Pair, clause: Clause) -> tuple[int, int] | None:
    """The tokens of a way that begins with whom something went to in the source, and ends with whose it was."""
    if clause.path is None or clause.debt:
        return None
    return decide(_readings(pair, clause))


def _readings(pair: Pair, clause: Clause) -> Iterator[Reading]:
    code = pair.language.code
    tokens = pair.evidence.target.tokens
    words = [t.text.casefold().replace("’", "'") for t in tokens]
    from_, to = _FROM[code], _TO[code]
    if from_.isdisjoint(words):
        return
    sides = Sides(pair.evidence, clause)
    behind = code == "ja"
    for i, word in enumerate(words):
        if word not in from_ or (code == "fr" and (i == 0 or words[i - 1] not in _PASSING)):
            continue
        for k in range(i + 1, min(i + REACH + 1, len(words))):
            if words[k] in _ENDS:
                break
            if words[k] not in to:
                continue
            begins = _before(tokens, i) if behind else range(i + 1, k)
            ends = range(i + 1, k) if behind else _after(tokens, k)
            origin, goal = sides.owner_of(begins), sides.owner_of(ends)
            if origin is Holds.NEITHER or goal is Holds.NEITHER:
                continue
            if any(tokens[n].kind is TokenKind.NUMBER for n in begins):
                break  # From a date on.
            first, last = min(begins[0], i), max(ends[-1], k)
            # In a clause of giving the giver acts, in one of taking the taker.
            gives = clause.path is Path.TO
            yield Reading(*((origin, goal) if gives else (goal, origin)), first, last)
            break


def _before(tokens: Sequence[Token], i: int) -> range:
    start = i
    while start > 0 and i - start < REACH and tokens[start - 1].text not in _ENDS and _is_noun(tokens[start - 1]):
        start -= 1
    return range(start, i) if start < i else range(i, i + 1)


def _after(tokens: Sequence[Token], k: int) -> range:
    stop = k + 1
    while stop < len(tokens) and stop - k <= REACH and tokens[stop].text not in _ENDS:
        stop += 1
    return range(k + 1, stop) if stop > k + 1 else range(k, k + 1)


def _is_noun(token: Token) -> bool:
    """Whether a Japanese word may belong to the noun phrase before a particle."""
    return token.kind is not TokenKind.PUNCTUATION and token.text not in ("が", "は", "を", "に", "で", "と", "も")
