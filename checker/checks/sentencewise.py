"""Several sentences in one pair, each checked by itself.

A word that keeps a negation, a quantity or a step of certainty does so for its own sentence. Where both sides have as
many sentences, and the words of each are rendered in the one of the same number, the other sentences keep nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from checker.checks.following import offsets
from checker.checks.rule import Pair, PairCheck
from checker.documents.segmentation import split_sentences
from checker.evidence.matching import Via
from checker.findings import Finding, Span
from checker.languages import SOURCE

#: More sentences than these make no pair but a page.
MAX_SENTENCES = 8
#: A pair of fewer characters has one sentence.
SHORTEST = 20
#: Such a share of what the lexicon renders stands in the sentence of the same number, in each sentence.
IN_PLACE = 0.8
#: A sentence of fewer rendered words tells nothing of its place.
MIN_RENDERED = 2


def by_sentence(check: PairCheck) -> PairCheck:
    """A check of the whole pair, and where that finds nothing, of its sentences one by one.

    What the whole pair finds across two sentences is none: each word is accounted for in its own.
    """

    def checked(pair: Pair) -> Iterator[Finding]:
        found = list(check(pair))
        parts = sentences(pair) if found or len(pair.source) > SHORTEST else ()
        found = [finding for finding in found if _is_inside(finding, parts)]
        yield from found
        if found:
            return
        for sentence, start, begin in parts:
            for finding in check(sentence):
                yield replace(
                    finding, source=_shifted(finding.source, start), translation=_shifted(finding.translation, begin)
                )

    return checked


@lru_cache(maxsize=1)
def sentences(pair: Pair) -> tuple[tuple[Pair, int, int], ...]:
    """The sentences of a pair with where they begin in the source and in the translation; none where it has one.

    The checks of a pair come one after the other, so that only the last one is kept.
    """
    return tuple(_sentences(pair))


def _sentences(pair: Pair) -> Iterator[tuple[Pair, int, int]]:
    here = split_sentences(pair.source, SOURCE)
    if not 1 < len(here) <= MAX_SENTENCES:
        return
    there = split_sentences(pair.translation, pair.language.code)
    if len(there) != len(here) or not _is_in_order(pair, here, there):
        return
    for (start, end), (begin, stop) in zip(here, there, strict=True):
        source, translation = pair.source[start:end], pair.translation[begin:stop]
        yield Pair(source, translation, pair.matcher, pair.weights, pair.glossary), start, begin


def _is_in_order(pair: Pair, here: list[tuple[int, int]], there: list[tuple[int, int]]) -> bool:
    """Whether the words of each sentence of the source are rendered in the sentence of the same number."""
    inside, rendered = [0] * len(here), [0] * len(here)
    for number, match in pair.evidence.assignment.items():
        if match.via is not Via.LEXICON:
            continue
        mine = _at(here, pair.evidence.source.terms[number].start)
        rendered[mine] += 1
        inside[mine] += _at(there, offsets(pair, match)[0]) == mine
    return all(n >= MIN_RENDERED and i >= IN_PLACE * n for i, n in zip(inside, rendered, strict=True))


def _is_inside(finding: Finding, parts: tuple[tuple[Pair, int, int], ...]) -> bool:
    """Whether both sides of a finding stand in sentences of the same number."""
    if finding.source is None or finding.translation is None or not parts:
        return True
    here = [(start, start + len(pair.source)) for pair, start, _ in parts]
    there = [(begin, begin + len(pair.translation)) for pair, _, begin in parts]
    return _at(here, finding.source.start) == _at(there, finding.translation.start)


def _at(sentences: list[tuple[int, int]], offset: int) -> int:
    """The number of the sentence that an offset stands in or before."""
    return next((n for n, (_, end) in enumerate(sentences) if offset < end), len(sentences) - 1)


def _shifted(span: Span | None, by: int) -> Span | None:
    return None if span is None else span.shift(by)
