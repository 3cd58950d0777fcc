"""“Not A but B”, of which the translation denies B, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from checker.checks.denials import DENYING, NEGATORS, is_function_match
from checker.checks.following import CLAUSE_END, Following, following, negator_follows, offsets
from checker.checks.rule import Pair
from checker.evidence.cues import CueMatch, find_cues
from checker.evidence.matching import Match, Via
from checker.findings import Span
from checker.languages import SOURCE
from checker.languages.cues import Cue
from checker.languages.indonesian import ADJUNCTS

CONTRASTS = frozenset({Cue.CONTRAST, Cue.NOT})
CONTRASTED = frozenset({Cue.CONTRAST})
#: What is denied in passing: "menurut serikat petani, bukan pemerintah".
ASIDE = re.compile(r",?\s(?:dan\s)?(bukan(?:lah)?)\s", re.IGNORECASE)
#: What puts one statement in the place of another and never beside it.
RATHER = frozenset({"melainkan"})
#: The two halves of a contrast stand within so many characters of its words.
NEAR = 60
#: Between the negator of a contrast and its word there are at most so many characters and words.
FOLLOWS = 12
FOLLOWS_WORDS = 2


def moved(pair: Pair) -> Iterator[tuple[Span, Match]]:
    """ "Bukan A melainkan B", or "B, bukan A", where the negator of the translation stands beside B."""
    negators = find_cues(pair.translation, pair.language.code, CONTRASTED)
    if len(negators) != 1:
        return
    for start, end, denied, said in _contrasted(pair):
        one = [m for w in denied for m in w.matches if not is_function_match(pair, m)]
        other = [m for w in said for m in w.matches if not is_function_match(pair, m)]
        right = [m for m in one if _follows(pair, negators[0], m)]
        wrong = [m for m in other if _follows(pair, negators[0], m)]
        if one and wrong and not right and not {m[:2] for m in one} & {m[:2] for m in wrong}:
            yield pair.source_span(start, end), wrong[0]
            return


def _contrasted(pair: Pair) -> Iterator[tuple[int, int, list[Following], list[Following]]]:
    """The words that the source denies and those that it puts against them, with the stretch that holds both."""
    halves = find_cues(pair.source, SOURCE, CONTRASTS)
    for cue, rather in pairwise(halves):
        if cue.is_one(Cue.NOT) and rather.is_one(Cue.CONTRAST):
            denied = [w for w in following(pair, cue) if w.matches and w.end <= rather.start]
            said = [w for w in following(pair, rather) if w.matches and not _is_adjunct(pair, w)][:1]
            if not pair.language.spaced:
                denied = denied[:1]
            if denied and said:
                yield cue.start, said[0].end, denied, said
    if any(c.is_one(Cue.CONTRAST) for c in halves):
        return
    for match in ASIDE.finditer(pair.source):
        aside = next((c for c in halves if c.start == match.start(1)), None)
        if aside is None or not aside.is_one(Cue.NOT):
            continue
        denied = list(islice((w for w in following(pair, aside) if w.matches), 1))
        said = _before(pair, match.start())
        if denied and said:
            yield said[0].start, denied[0].end, denied, said


def _is_adjunct(pair: Pair, word: Following) -> bool:
    """Whether a word only leads to what is said: "melainkan karena"."""
    return pair.source[word.start : word.end].lower() in ADJUNCTS


def _before(pair: Pair, end: int) -> list[Following]:
    """The word that ends at a place of the source, where the lexicon says that it is rendered."""
    for number, term in enumerate(pair.evidence.source.terms):
        if term.end == end:
            listed = tuple(m for m in pair.evidence.matches[number] if m.via is Via.LEXICON)
            word = Following(number, term.start, term.end, term.senses, listed, term.listed, False)
            return [word] if listed else []
    return []


def lost(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[tuple[Span, Match]]:
    """ "Bukan A melainkan B" of which both halves are told as they were one, and nothing is denied."""
    if not pair.language.spaced or any(c.may_be(Cue.ALSO, Cue.DOUBLE, Cue.NEUTRAL) for c in source):
        return
    if any(c.may_be(*NEGATORS, *DENYING) for c in target) or "," not in pair.source:
        return
    if find_cues(pair.translation, pair.language.code, frozenset({Cue.CONTRAST, Cue.CEASED})):
        return
    halves = find_cues(pair.source, SOURCE, CONTRASTS)
    if len(halves) != 2 or not (
        halves[0].is_one(Cue.NOT) and pair.source[halves[1].start : halves[1].end].lower() in RATHER
    ):
        return
    denied = [w for w in following(pair, halves[0], NEAR) if w.matches and w.end <= halves[1].start]
    if denied and any(w.matches for w in following(pair, halves[1], NEAR)):
        yield pair.source_span(halves[0].start, denied[-1].end), denied[-1].matches[0]


def _follows(pair: Pair, cue: CueMatch, match: Match) -> bool:
    """Whether a negator stands directly at the side of a word on which its language puts it."""
    start, end = offsets(pair, match)
    follows = negator_follows(pair.language.code)
    between = pair.translation[end : cue.start] if follows else pair.translation[cue.end : start]
    before = end <= cue.start if follows else cue.end <= start
    if not pair.language.spaced and CLAUSE_END.search(between):
        return False  # 不是追究过错，而是防止.
    return before and len(between.split()) <= FOLLOWS_WORDS and len(between) <= FOLLOWS
