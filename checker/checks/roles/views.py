"""Whose view it is: "in the view of A, B broke the pact" for a source in which B says so of A."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.roles.common import Clause, Holds, Sides
from checker.checks.rule import Pair
from checker.evidence.cues import find_cues
from checker.languages import SOURCE
from checker.languages.arabic import normalize
from checker.languages.cues import Cue
from checker.languages.views import CLOSERS, JUDGING, OPENERS

#: Tokens of whom a phrase names.
REACH = 7
_ENDS = frozenset(".。;；!?！？:：,，、،؛")


def exchanged(pair: Pair, clause: Clause) -> tuple[int, int] | None:
    """The tokens of a phrase that makes it the view of the one of whom the source says it."""
    verb = pair.evidence.source.terms[clause.verb].text.lower()
    if verb not in JUDGING or len(_speaking(pair)) > 1:
        return None
    sides = Sides(pair.evidence, clause)
    words = [normalize(t.text).casefold() for t in pair.evidence.target.tokens]
    for start, named in _phrases(words, pair):
        if sides.owner_of(named) is not Holds.THEIRS:
            continue
        others = [i for i in range(len(words)) if i not in named and sides.words_of((i,)) is Holds.MINE]
        if others:
            return min(start, *others), max(named[-1], *others)
    return None


def _speaking(pair: Pair) -> list[int]:
    """Where the source says that somebody says or thinks something."""
    found = find_cues(pair.source, SOURCE, frozenset({Cue.REPORTED, Cue.CLAIMED}))
    return [c.start for c in found if c.is_one(Cue.REPORTED, Cue.CLAIMED)]


def _phrases(words: Sequence[str], pair: Pair) -> Iterator[tuple[int, range]]:
    """Where each phrase begins, and the tokens of whom it names."""
    code = pair.language.code
    tokens = pair.evidence.target.tokens
    if code == "ja":
        for phrase in CLOSERS["ja"]:
            at = pair.translation.find(phrase)
            if at > 0:
                stop = pair.evidence.target.token_at(at)
                start = stop
                while start > 0 and words[start - 1] not in _ENDS and stop - start < REACH:
                    start -= 1
                if start < stop:
                    yield start, range(start, stop)
        return
    for i in range(len(words)):
        for opener in OPENERS[code]:
            begin = i + len(opener)
            if tuple(words[i:begin]) != opener or (i and words[i - 1] not in _ENDS and code == "zh"):
                continue
            stop = begin
            while stop < len(words) and words[stop] not in _ENDS and stop - begin < REACH:
                if code == "zh" and pair.translation.startswith(CLOSERS["zh"], tokens[stop].start):
                    break
                stop += 1
            closed = code != "zh" or (
                stop < len(words) and pair.translation.startswith(CLOSERS["zh"], tokens[stop].start)
            )
            if begin < stop and closed:
                yield i, range(begin, stop)
