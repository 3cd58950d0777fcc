"""Negation: a "not" that was lost, moved to another word, or added."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.checks import added_negations, contrasts
from checker.checks.added_negations import NEGATION_ADDED
from checker.checks.contradictions import POLARITIES, contradictions
from checker.checks.denials import (
    DENYING,
    EXPLAINING,
    NEGATORS,
    OTHER_BUSINESS,
    Denied,
    comes_after,
    denied_itself,
    denied_word,
    denies,
    divides,
    gap_to,
    is_adjunct,
    is_apart,
    is_explained,
    is_negative_word,
    is_negator,
    is_of_adjective,
    is_prefix,
    is_reworded,
    is_supported,
    is_within,
    matches_at,
    negates,
)
from checker.checks.following import Following, following, is_staged, offsets, target_clauses
from checker.checks.rule import Pair, Rule
from checker.evidence.cues import CueMatch, classes_in, find_cues, negative_affix, outright, unsaid
from checker.evidence.matching import Match, Via
from checker.findings import Category, Finding, Severity, Span
from checker.languages import SOURCE
from checker.languages.cues import Cue
from checker.languages.indonesian import LIGHT_VERBS

NEGATION_LOST = Rule(
    "negation-lost",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A statement that the source denies is affirmed",
    "The source negates a word (tidak, bukan, belum, jangan, tanpa …) or says that something was not done (gagal, "
    "batal, enggan); the translation renders that word and has nothing negative of its own: no negator, no word that "
    "denies (refuse, fail, lack, un-). Of two negations one may be lost (“membantah tidak”, “tanpa … tidak”, “tidak "
    "menolak”), and in “bukan A melainkan B” the negator may have moved to the wrong one.",
)
RULES = (NEGATION_LOST, NEGATION_ADDED)

#: What may turn one of two negations into a condition: "only with a permit may they", "unless they have one".
CONDITIONS = (Cue.ONLY, Cue.CONDITION, Cue.EXCEPT, Cue.FORBIDDEN)

CLASSES = frozenset({*EXPLAINING, Cue.UNDONE, Cue.CEASED})
ALL = frozenset({Cue.ALL})
BANS = frozenset({Cue.FORBIDDEN})
SAID_ALREADY = frozenset({Cue.ALREADY})
EXCEPTIONS = frozenset({Cue.EXCEPT})
#: The parts of a double negation: a negator and a denying word.
PARTS_OF_TWO = frozenset({Cue.NOT, Cue.NEGATIVE})
DUTIES = frozenset({Cue.DUTY})
#: What says that something is needed: "a permit is required".
NEEDS = frozenset({Cue.DUTY, Cue.CONDITION, Cue.PROVIDED, Cue.ONLY})

#: "Belum satu negara pun": that "one" is not rendered rewords nothing.
_ONE = frozenset("satu seorang sebuah seekor".split())
#: Negators one by one: those of a double negation count, those of "not only", "not a few" do not.
HALVES = frozenset({Cue.NOT, *OTHER_BUSINESS}) - {Cue.DOUBLE, Cue.EXCEPT}
PAIRED_CLASSES = CLASSES | {*CONDITIONS, Cue.PROVIDED}

#: Negators of which a translation may leave nothing behind: "stay where they are" for "tidak menaikkan tarif".
PLAIN = frozenset({"tidak", "tak", "bukan", "tidak akan", "tak akan"})

#: What a word for "already" may render.
DONE = re.compile(r"\b(?:sudah|telah|terlanjur|keburu)\b", re.IGNORECASE)

LOST_CONFIDENCE = 0.9


def check(pair: Pair) -> Iterator[Finding]:
    """Lost negations, or else added ones."""
    found = list(_changed(pair))
    yield from found
    if not found:
        yield from contradictions(pair, POLARITIES, NEGATION_LOST)


def _changed(pair: Pair) -> Iterator[Finding]:
    source = find_cues(pair.source, SOURCE, CLASSES)
    if any(c.may_be(*EXPLAINING) for c in source):
        target = find_cues(pair.translation, pair.language.code, CLASSES)
        for found in (_lost, _one_of_two, _without, _undone):
            finding = found(pair, source, target)
            if finding is not None:
                yield finding
                return
        for span, match in (*contrasts.moved(pair), *contrasts.lost(pair, source, target)):
            yield _lost_at(pair, span, match)
        yield from _bare(pair, source, target)
        yield from _already(pair, source, target)
        yield from _outright(pair, source, target)
    yield from added_negations.check(pair, source)


def _negations(source: Sequence[CueMatch]) -> list[CueMatch]:
    return [c for c in source if c.is_one(Cue.NOT, Cue.NONE) and not c.is_one(*OTHER_BUSINESS)]


def _bans(pair: Pair) -> set[int]:
    """Where the source forbids something of which the translation says what it needs."""
    needs = find_cues(pair.translation, pair.language.code, NEEDS)
    return {c.start for c in find_cues(pair.source, SOURCE, BANS)} if needs else set()


def _lost(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Finding | None:
    """A negated word that the translation affirms."""
    negations = _negations(source)
    if not negations or any(c.is_one(Cue.DOUBLE) for c in source):
        return None
    if not pair.language.spaced and _is_duty(pair):
        return None
    if (
        any(c.may_be(Cue.EXCEPT) for c in negations)
        and len({c.start for c in source if c.may_be(Cue.NOT, Cue.NONE)} | _bans(pair)) > 1
    ):
        return None  # "Without a permit they may not": "they need a permit".
    found = [(cue, denied_word(pair, cue, source)) for cue in negations]
    halves = [d for _, d in found]
    explained = _has_other_denial(source, negations)
    without = any(c.may_be(Cue.EXCEPT) and not c.may_be(Cue.CONTRAST) for c in negations)
    negators = [
        c
        for c in target
        if (is_negator(pair, c) or c.may_be(Cue.NOT))
        and not is_prefix(pair, c)
        and not (explained and is_apart(pair, c, halves))
        and not (not without and comes_after(pair, c, halves))
    ]
    if sum(c.is_one(*NEGATORS) for c in negators) >= len(negations):
        return None
    denying = sum(c.is_one(Cue.NEGATIVE) for c in source)
    twice = sum(c.is_one(Cue.NEGATIVE) for c in target) >= denying + len(negations)
    if any(c.is_one(Cue.NONE) for c in negations) and denying:
        return None  # "Not one refused": all agreed.
    for cue, denied in found:
        if denied is None or any(negates(pair, c, denied) for c in negators):
            continue
        if is_reworded(pair, cue, denied) or (not denied.direct and is_adjunct(pair, cue, denied)):
            continue
        if twice and any(
            c.is_one(Cue.NEGATIVE) and denied.word.start < c.end and c.start < denied.word.end for c in source
        ):
            continue  # "It is not true that we refused": she denies any refusal.
        others = [d for _, d in found if d is not None and d is not denied]
        if negators and not (denied.direct and all(any(negates(pair, c, d) for d in others) for c in negators)):
            continue
        classes = DENYING if denied.direct else (*DENYING, Cue.CONTRARY)
        if is_staged(pair, cue) or is_of_adjective(pair, cue, denied):
            continue
        if cue.is_one(Cue.CEASED) and any(c.may_be(Cue.CEASED) for c in target):
            continue  # "No longer staged every night": "used to be".
        if cue.is_one(Cue.NONE) and any(c.may_be(Cue.NEGATIVE) for c in target) and _tells_of_all(pair):
            continue  # "Not one of the five works": "all five are out of order".
        rest = [c for c in target if c not in negators]
        if denied_itself(pair, denied.match) or is_negative_word(pair, denied, target, source):
            continue
        if any(denies(pair, c, cue, denied, source, classes) for c in rest):
            continue
        return _finding(pair, cue, denied)
    return None


def _has_other_denial(source: Sequence[CueMatch], negations: Sequence[CueMatch]) -> bool:
    """Whether the source has words besides its negators that a negator of the translation may render: below, refuse."""
    return any(
        c.may_be(*DENYING, Cue.CONTRARY) and not any(n.start < c.end and c.start < n.end for n in negations)
        for c in source
    )


def _is_duty(pair: Pair) -> bool:
    """Whether "who does not … may not" became "who wants to must"."""
    if not any(c.is_one(Cue.FORBIDDEN) for c in find_cues(pair.source, SOURCE, BANS)):
        return False
    return bool(find_cues(pair.translation, pair.language.code, DUTIES))


def _tells_of_all(pair: Pair) -> bool:
    return any(c.may_be(Cue.ALL) for c in find_cues(pair.translation, pair.language.code, ALL))


def _one_of_two(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Finding | None:
    """A negator beside a denying word ("tidak menolak", "membantah tidak") that the translation leaves out."""
    doubles = [c for c in source if c.is_one(Cue.DOUBLE)]
    parts = find_cues(pair.source, SOURCE, PARTS_OF_TWO) if doubles else ()
    for double in doubles:
        inside = [c for c in parts if c.start < double.end and double.start < c.end]
        if len(inside) != 2 or sum(c.is_one(Cue.NEGATIVE) for c in inside) != 1:
            continue
        if any(c.is_one(Cue.NOT) and c not in inside for c in parts):
            continue
        negator, word = sorted(inside, key=lambda c: c.is_one(Cue.NEGATIVE))
        denying = [c for c in target if c.may_be(Cue.NEGATIVE)]
        kept = [c for c in denying if any(is_within(pair, c, m) for m in matches_at(pair, word))]
        if not kept or any(
            c.may_be(*NEGATORS, *DENYING) and c not in kept and not is_explained(pair, c, double) for c in target
        ):
            continue
        if word.start > negator.start:
            match = next(m for m in matches_at(pair, word) if any(is_within(pair, c, m) for c in kept))
            return _lost_at(pair, pair.source_span(negator.start, word.end), match)
        denied = denied_word(pair, negator, source)
        if denied is not None and len(kept) == 1 and not denied_itself(pair, denied.match):
            return _finding(pair, negator, denied)
    return None


def _without(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Finding | None:
    """ "Tanpa A tidak B" of which only one half is still denied, and the other is neither a condition nor a ban."""
    if Cue.EXCEPT not in classes_in(pair.source, SOURCE):
        return None
    found_here = find_cues(pair.source, SOURCE, HALVES)
    negations = [c for c in found_here if c.is_one(Cue.NOT) and not c.is_one(*HALVES - {Cue.NOT})]
    if len(negations) != 2 or any(c.is_one(Cue.ALSO, Cue.ONLY) for c in source):
        return None
    first = find_cues(pair.source, SOURCE, EXCEPTIONS)
    if not any(c.start == negations[0].start for c in first):
        return None
    found = find_cues(pair.translation, pair.language.code, PAIRED_CLASSES)
    negators = [c for c in found if c.is_one(Cue.NOT) and not c.is_one(Cue.DOUBLE)]
    # Where a language has many words that may make a condition (when, after), only the plain ones count.
    plain = Cue.PROVIDED if pair.language.spaced and Cue.CONDITION in unsaid(pair.language.code) else Cue.CONDITION
    conditions = (plain, *(k for k in CONDITIONS if k is not Cue.CONDITION))
    if len(negators) != 1 or any(
        c not in negators and (c.is_one(*NEGATORS, *conditions) or c.may_be(*DENYING)) for c in found
    ):
        return None
    halves = [denied_word(pair, cue, negations) for cue in negations]
    if halves[0] is None or halves[1] is None:
        return None
    gaps = [gap_to(pair, negators[0], half) for half in halves if half is not None]
    lost = 0 if gaps[1] < gaps[0] else 1
    half = halves[lost]
    return None if half is None else _finding(pair, negations[lost], half)


def _undone(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Finding | None:
    """A verb after "gagal", "batal" or "enggan" that the translation says was done."""
    if any(c.is_one(*NEGATORS) for c in source):
        return None
    for cue in source:
        if not cue.is_one(Cue.UNDONE):
            continue
        others = [c for c in source if c is not cue and c.may_be(*EXPLAINING)]
        explained = [m for c in others for m in matches_at(pair, c)]
        said = _places((*explained, *matches_at(pair, cue)))
        if matches_at(pair, cue) and said > sum(bool(matches_at(pair, c)) for c in others):
            continue
        word = next(following(pair, cue), None)
        if word is None or not (word.is_verb and word.start - cue.end <= 1 and word.matches):
            continue
        if any(_may_undo(pair, c, word) and not any(is_within(pair, c, m) for m in explained) for c in target):
            continue
        if any(m.via is Via.LEXICON for m in word.matches):
            return _finding(pair, cue, Denied(word, word.matches[0], True, (), (word,)))
    return None


def _may_undo(pair: Pair, cue: CueMatch, word: Following) -> bool:
    """Whether a cue of the translation may say that a verb was not done: contraries must stand in its clause."""
    if not cue.may_be(*EXPLAINING):
        return False
    if not pair.language.spaced or (cue.is_one(*NEGATORS, *DENYING) and not cue.is_one(*OTHER_BUSINESS)):
        return True
    clauses = target_clauses(pair)
    places = [offsets(pair, m) for m in word.matches]
    if all(end <= cue.start for _, end in places) and divides(pair, cue):
        return False
    if not cue.may_be(Cue.NEGATIVE) and is_supported(pair, cue):
        return False
    here = {clauses.at(cue.start), clauses.at(cue.end - 1)}
    return cue.may_be(Cue.NEGATIVE) or any(clauses.at(start) in here for start, _ in places)


def _places(matches: Iterable[Match]) -> int:
    """How many places of the translation some matches cover, those that overlap counted once."""
    count, end = 0, -1
    for first, last in sorted({m[:2] for m in matches}):
        count += first > end
        end = max(end, last)
    return count


def _already(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Finding]:
    """A "belum" for which the translation says "already", and nothing there denies anything."""
    said = find_cues(pair.translation, pair.language.code, SAID_ALREADY)
    negations = [c for c in source if c.is_one(Cue.NOT) and pair.source[c.start : c.end].lower().startswith("belum")]
    if not said or len(negations) != 1 or DONE.search(pair.source):
        return
    if any(c.may_be(*NEGATORS, Cue.NEGATIVE) and not is_explained(pair, c, negations[0]) for c in target):
        return
    cue, word = negations[0], next(following(pair, negations[0]), None)
    yield Finding(
        NEGATION_LOST.id,
        NEGATION_LOST.category,
        Severity.CRITICAL,
        LOST_CONFIDENCE,
        f"The source says “{pair.source[cue.start : cue.end]}”; the {pair.language.name} says it has happened.",
        source=pair.source_span(cue.start, word.end if word else cue.end),
        translation=pair.translation_span(said[0].start, said[0].end),
    )


def _bare(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Finding]:
    """The only negator of a source whose translation has nothing negative at all; a table of words tells of the rest.

    The lexicon does not know every adjective ("tulus", sincere); a table of words knows more and is less sure.
    """
    negations = _negations(source)
    if not pair.language.spaced or len(negations) != 1 or any(c.is_one(*OTHER_BUSINESS) for c in source):
        return
    if any(c.may_be(*EXPLAINING, Cue.CEASED) for c in target):
        return
    cue = negations[0]
    if cue.may_be(Cue.EXCEPT) and _bans(pair):
        return  # "Without a permit it is banned": "it takes a permit".
    word = next((w for w in following(pair, cue) if not w.is_vague), None)
    match = pair.evidence.assignment.get(word.number) if word is not None else None
    if word is None or match is None or match.via is not Via.TABLE or word.start - cue.end > 1:
        return
    affix = negative_affix(pair.language.code)
    if any(affix.search(t.text.lower()) for t in pair.evidence.target.tokens):
        return
    denied = Denied(word, match, True, (), (word,))
    if not is_reworded(pair, cue, denied):
        yield _finding(pair, cue, denied)


def _outright(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Finding]:
    """A word that denies by itself (batal, membantah) in a sentence whose translation denies nothing at all."""
    denying = [c for c in source if c.may_be(Cue.NEGATIVE, *NEGATORS)]
    if len(denying) != 1 or any(
        c.is_one(*NEGATORS, *DENYING, *OTHER_BUSINESS, Cue.CONTRARY, Cue.CEASED) or c.may_be(Cue.NEGATIVE)
        for c in target
    ):
        return
    cue = denying[0]
    said = pair.source[cue.start : cue.end]
    if said.lower() not in outright(pair.language.code) or matches_at(pair, cue):
        return
    yield Finding(
        NEGATION_LOST.id,
        NEGATION_LOST.category,
        Severity.CRITICAL,
        LOST_CONFIDENCE,
        f"The source denies it (“{said}”); nothing in the {pair.language.name} does.",
        source=pair.source_span(cue.start, cue.end),
    )


def _finding(pair: Pair, cue: CueMatch, denied: Denied) -> Finding:
    """A lost negation; minor where the denied word is reworded and only what follows it stands there.

    "Tidak melaut" may have become "stay ashore", "tidak menaikkan tarif" "the levies stay where they are"; but
    "tidak dikenai biaya" denies the fee. Of "belum", "tanpa" and "jangan" something is always left: pending, avoid.
    """
    finding = _lost_at(pair, pair.source_span(cue.start, max(cue.end, denied.word.end)), denied.match)
    plain = pair.source[cue.start : cue.end].lower() not in PLAIN and _denies_nothing(pair)
    is_certain = plain or denied.direct or (LIGHT_VERBS | _ONE).issuperset(denied.reworded) or cue.is_one(Cue.NONE)
    return finding if is_certain else replace(finding, severity=Severity.MINOR)


def _denies_nothing(pair: Pair) -> bool:
    """Whether nothing in the translation denies anything, be it by a word that only may or by a part of a word."""
    if find_cues(pair.translation, pair.language.code, frozenset({*EXPLAINING, Cue.CEASED})):
        return False
    affix = negative_affix(pair.language.code)
    return not any(affix.search(t.text.lower()) for t in pair.evidence.target.tokens)


def _lost_at(pair: Pair, span: Span, match: Match) -> Finding:
    became = pair.token_span(match.first, match.last)
    return Finding(
        NEGATION_LOST.id,
        NEGATION_LOST.category,
        Severity.CRITICAL,
        LOST_CONFIDENCE,
        f"The source denies it (“{span.text}”); the {pair.language.name} says “{became.text}” without that negation.",
        source=span,
        translation=became,
    )
