"""What is excepted and what is not: "all but two" that became "only two", "not only A" that became "not A"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.following import CLAUSE_END, following, offsets, target_clauses
from checker.checks.rule import Pair
from checker.evidence.cues import CueMatch, find_cues
from checker.languages import SOURCE
from checker.languages.cues import Cue
from checker.languages.cues_id import MERELY

NEGATIONS = (Cue.NOT, Cue.NEGATIVE, Cue.FORBIDDEN)
#: What divides "not A but B", and what says of both that they are so.
CONTRASTS = frozenset({Cue.CONTRAST})
BOTH = (Cue.ALSO, Cue.ALL, Cue.EACH, Cue.INCLUDING)

#: A quantity word of the source, what became of it, and what it says.
Changed = tuple[CueMatch, CueMatch, Cue]


def changed(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Changed]:
    """Exceptions of the source that the translation turns about."""
    yield from _turned(source, target)
    yield from _excluded_one(pair, source, target)


def _turned(source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Changed]:
    """ "All but two did" that became "only two did": only the exception is said to have done it."""
    exceptions = [c for c in source if c.is_one(Cue.EXCEPT)]
    if len(exceptions) != 1 or not any(c.is_one(Cue.ALL) for c in source):
        return
    if any(c.may_be(*NEGATIONS) and c is not exceptions[0] for c in source):
        return
    only = [c for c in target if c.is_one(Cue.ONLY)]
    if (
        len(only) != 1
        or only[0].is_one(Cue.EXCEPT)
        or any(c.is_one(Cue.EXCEPT, Cue.ALL, *NEGATIONS) and c is not only[0] for c in target)
    ):
        return
    yield exceptions[0], only[0], Cue.EXCEPT


def _excluded_one(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Changed]:
    """ "Not only A but B" that became "not A but B"."""
    both = [c for c in source if c.is_one(Cue.ALSO)]
    if len(both) != 1 or not MERELY.isdisjoint(pair.source[both[0].start : both[0].end].lower().split()):
        return  # "Bukan sekadar beton, melainkan janji": that it is concrete matters no more.
    if any(c.may_be(*NEGATIONS) and not c.is_one(Cue.ALSO) for c in source):
        return
    rather = find_cues(pair.source, SOURCE, CONTRASTS)
    denials = [c for c in target if c.is_one(Cue.NOT)]
    if len(denials) != 1 or any(c.may_be(*BOTH) for c in target if c not in denials):
        return
    if not rather and not pair.language.spaced:
        return
    contrasts = find_cues(pair.translation, pair.language.code, CONTRASTS)
    only = [c for c in target if c.may_be(Cue.ONLY)]
    if any(_are_one(pair, denials[0], c, contrasts) for c in only):
        return  # "Not to rely on fogging alone".
    alone = bool(only)
    if alone or not rather or contrasts:
        if not rather and not (alone or _denies_next(pair, both[0], denials[0])):
            return
        yield both[0], denials[0], Cue.ALSO


def _are_one(pair: Pair, denial: CueMatch, only: CueMatch, contrasts: Sequence[CueMatch]) -> bool:
    """Whether a denial and an "only" behind it say "not only" together, with no end or turn of the clause between."""
    if (
        not only.is_one(Cue.ONLY)
        or only.start < denial.end
        or CLAUSE_END.search(pair.translation, denial.end, only.start)
    ):
        return False
    return not any(denial.end <= c.start < only.end and c.start != only.start for c in contrasts)


def _denies_next(pair: Pair, cue: CueMatch, denial: CueMatch) -> bool:
    """Whether a denial stands in the clause of the word after a source cue: "Jakarta will not get one"."""
    word = next((w for w in following(pair, cue) if w.matches or pair.evidence.matches[w.number]), None)
    if word is None:
        return False
    clauses = target_clauses(pair)
    found = (offsets(pair, m) for m in pair.evidence.matches[word.number])
    return any(clauses.at(start) == clauses.at(denial.end - 1) for start, _ in found)
