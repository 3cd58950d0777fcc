"""Negation: a "not" that was lost, moved to another word, or added."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from checker.checks.contradictions import POLARITIES, contradictions
from checker.checks.denials import (
    DENYING,
    NEGATORS,
    OTHER_BUSINESS,
    Denied,
    denied_itself,
    denied_word,
    denies,
    gap_to,
    is_adjunct,
    is_explained,
    is_negative_word,
    is_of_adjective,
    is_reworded,
    is_within,
    matches_at,
    negates,
)
from checker.checks.following import following, is_staged, negator_follows, offsets
from checker.checks.rule import Pair, Rule
from checker.evidence.cues import CueMatch, denied_beside, find_cues, outright
from checker.evidence.matching import Match, Via
from checker.findings import Category, Finding, Severity, Span
from checker.languages import SOURCE
from checker.languages.cues import Cue
from checker.languages.indonesian import ADJUNCTS

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
NEGATION_ADDED = Rule(
    "negation-added",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A statement that the source makes is denied",
    "The translation negates a word that renders one of the source, and nothing in the source denies, doubts, limits "
    "or prevents anything.",
)
RULES = (NEGATION_LOST, NEGATION_ADDED)

#: What may make a translation negative although the source has no negator.
EXPLAINING = (*NEGATORS, *DENYING, *OTHER_BUSINESS, Cue.CONTRARY, Cue.ALMOST)
#: What may turn one of two negations into a condition: "only with a permit may they", "unless they have one".
CONDITIONS = (Cue.ONLY, Cue.CONDITION, Cue.EXCEPT, Cue.FORBIDDEN)

CLASSES = frozenset({*EXPLAINING, Cue.UNDONE, Cue.CEASED})
ALL = frozenset({Cue.ALL})
BANS = frozenset({Cue.FORBIDDEN})
DUTIES = frozenset({Cue.DUTY})
CONTRASTS = frozenset({Cue.CONTRAST, Cue.NOT})
#: Negators one by one: those of a double negation count, those of "not only", "not a few" do not.
HALVES = frozenset({Cue.NOT, *OTHER_BUSINESS}) - {Cue.DOUBLE, Cue.EXCEPT}
PAIRED_CLASSES = CLASSES | {*CONDITIONS}

#: A negator stands at most so far (characters) from the verb that it denies.
BESIDE = 4

#: What a word for "already" may render.
DONE = re.compile(r"\b(?:sudah|telah|terlanjur|keburu)\b", re.IGNORECASE)

LOST_CONFIDENCE = 0.9
ADDED_CONFIDENCE = 0.8


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
        yield from _moved(pair)
        yield from _already(pair, source, target)
        yield from _outright(pair, source, target)
    if all(_is_rendered_aside(pair, c) for c in source if c.may_be(*EXPLAINING, Cue.CEASED)):
        added = list(_added(pair))
        yield from added
        if added:
            return
    if not pair.language.spaced:
        yield from _added_to_adjective(pair, source)


def _negations(source: Sequence[CueMatch]) -> list[CueMatch]:
    return [c for c in source if c.is_one(Cue.NOT, Cue.NONE) and not c.is_one(*OTHER_BUSINESS)]


def _lost(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Finding | None:
    """A negated word that the translation affirms."""
    negations = _negations(source)
    if not negations or any(c.is_one(Cue.DOUBLE) for c in source):
        return None
    if _is_duty(pair):
        return None
    if (
        any(c.may_be(Cue.EXCEPT) for c in negations)
        and len({c.start for c in source if c.may_be(Cue.NOT, Cue.NONE)}) > 1
    ):
        return None  # "Without a permit they may not": "they need a permit".
    negators = [c for c in target if c.is_one(*NEGATORS) or c.may_be(Cue.NOT)]
    if sum(c.is_one(*NEGATORS) for c in target) >= len(negations):
        return None
    if any(c.is_one(Cue.NONE) for c in negations) and any(c.is_one(Cue.NEGATIVE) for c in source):
        return None  # "Not one refused": all agreed.
    found = [(cue, denied_word(pair, cue, source)) for cue in negations]
    for cue, denied in found:
        if denied is None or any(negates(pair, c, denied) for c in negators):
            continue
        if is_reworded(pair, cue, denied) or (not denied.direct and is_adjunct(pair, cue, denied)):
            continue
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


def _is_duty(pair: Pair) -> bool:
    """Whether "who does not … may not" became "who wants to must"."""
    if not any(c.is_one(Cue.FORBIDDEN) for c in find_cues(pair.source, SOURCE, BANS)):
        return False
    return bool(find_cues(pair.translation, pair.language.code, DUTIES))


def _tells_of_all(pair: Pair) -> bool:
    return any(c.may_be(Cue.ALL) for c in find_cues(pair.translation, pair.language.code, ALL))


def _one_of_two(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Finding | None:
    """A negator beside a denying word ("tidak menolak", "membantah tidak") that the translation leaves out."""
    parts = find_cues(pair.source, SOURCE, frozenset({Cue.NOT, Cue.NEGATIVE}))
    for double in source:
        if not double.is_one(Cue.DOUBLE):
            continue
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
    found_here = find_cues(pair.source, SOURCE, HALVES)
    negations = [c for c in found_here if c.is_one(Cue.NOT) and not c.is_one(*HALVES - {Cue.NOT})]
    if len(negations) != 2 or any(c.is_one(Cue.ALSO, Cue.ONLY) for c in source):
        return None
    first = find_cues(pair.source, SOURCE, frozenset({Cue.EXCEPT}))
    if not any(c.start == negations[0].start for c in first):
        return None
    found = find_cues(pair.translation, pair.language.code, PAIRED_CLASSES)
    negators = [c for c in found if c.is_one(Cue.NOT) and not c.is_one(Cue.DOUBLE)]
    if len(negators) != 1 or any(
        c not in negators and (c.is_one(*NEGATORS, *CONDITIONS) or c.may_be(*DENYING)) for c in found
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
        if any(c.may_be(*EXPLAINING) and not any(is_within(pair, c, m) for m in explained) for c in target):
            continue
        word = next(following(pair, cue), None)
        if word is not None and word.is_verb and word.start - cue.end <= 1 and word.matches:
            return _finding(pair, cue, Denied(word, word.matches[0], True, (), (word,)))
    return None


def _places(matches: Iterable[Match]) -> int:
    """How many places of the translation some matches cover, those that overlap counted once."""
    count, end = 0, -1
    for first, last in sorted({m[:2] for m in matches}):
        count += first > end
        end = max(end, last)
    return count


def _moved(pair: Pair) -> Iterator[Finding]:
    """ "Bukan A melainkan B" where the negator of the translation stands beside B."""
    negators = find_cues(pair.translation, pair.language.code, CONTRASTS - {Cue.NOT})
    halves = find_cues(pair.source, SOURCE, CONTRASTS)
    for cue, rather in pairwise(halves):
        if not cue.is_one(Cue.NOT) or not rather.is_one(Cue.CONTRAST) or len(negators) != 1:
            continue
        one = next((w for w in following(pair, cue) if w.matches and w.end <= rather.start), None)
        after = (w for w in following(pair, rather) if w.matches)
        other = next((w for w in after if pair.source[w.start : w.end].lower() not in ADJUNCTS), None)
        if one is None or other is None:
            continue
        right = [m for m in one.matches if _follows(pair, negators[0], m)]
        wrong = [m for m in other.matches if _follows(pair, negators[0], m)]
        if wrong and not right and not {m[:2] for m in one.matches} & {m[:2] for m in other.matches}:
            yield _lost_at(pair, pair.source_span(cue.start, other.end), wrong[0])


def _already(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Finding]:
    """A "belum" for which the translation says "already", and nothing there denies anything."""
    said = find_cues(pair.translation, pair.language.code, frozenset({Cue.ALREADY}))
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


def _is_rendered_aside(pair: Pair, cue: CueMatch) -> bool:
    """Whether what may explain a negator only may, and has a rendering that is none: until, although, safe."""
    if pair.language.spaced or cue.may_be(*NEGATORS, *DENYING, *OTHER_BUSINESS):
        return False
    matches = [
        m for n, t in enumerate(pair.evidence.source.terms) if t.start == cue.start for m in pair.evidence.matches[n]
    ]
    return any(m.via is Via.LEXICON and not denied_itself(pair, m) for m in matches)


def _follows(pair: Pair, cue: CueMatch, match: Match) -> bool:
    """Whether a negator stands directly at the side of a word on which its language puts it."""
    start, end = offsets(pair, match)
    follows = negator_follows(pair.language.code)
    between = pair.translation[end : cue.start] if follows else pair.translation[cue.end : start]
    before = end <= cue.start if follows else cue.end <= start
    return before and len(between.split()) <= 2 and len(between) <= 3 * BESIDE


def _finding(pair: Pair, cue: CueMatch, denied: Denied) -> Finding:
    return _lost_at(pair, pair.source_span(cue.start, max(cue.end, denied.word.end)), denied.match)


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


def _added(pair: Pair) -> Iterator[Finding]:
    """A negator beside the rendering of a source verb, where the source neither denies nor limits anything."""
    target = find_cues(pair.translation, pair.language.code, CLASSES | {Cue.NEGATED})
    negators = [c for c in target if c.is_one(Cue.NEGATED) and not c.is_one(*OTHER_BUSINESS, *DENYING)]
    if len(negators) != 1:
        return
    cue = negators[0]
    for number, term in enumerate(pair.evidence.source.terms):
        if not any(s.pos == "verb" and not s.vague for s in term.senses):
            continue
        for match in pair.evidence.matches[number]:
            if match.via is not Via.LEXICON or not _beside(pair, cue, match):
                continue
            span = pair.source_span(term.start, term.end)
            became = _from_to(pair, cue, match)
            yield Finding(
                NEGATION_ADDED.id,
                NEGATION_ADDED.category,
                Severity.CRITICAL,
                ADDED_CONFIDENCE,
                f"The {pair.language.name} denies it (“{became.text}”); nothing in the source does (“{span.text}”).",
                source=span,
                translation=became,
            )
            return


def _added_to_adjective(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A negator right beside the rendering of an adjective, where no other word of the source explains it: 不安全."""
    before, after = denied_beside(pair.language.code)
    target = find_cues(pair.translation, pair.language.code, CLASSES)
    for number, term in enumerate(pair.evidence.source.terms):
        match = pair.evidence.assignment.get(number)
        if match is None or match.via is not Via.LEXICON or not any(s.pos == "adj" for s in term.senses):
            continue
        start, end = offsets(pair, match)
        denied = before.search(pair.translation, 0, start) or after.match(pair.translation, end)
        if denied is None or denied_itself(pair, match):
            continue
        explaining = [c for c in source if c.may_be(*EXPLAINING, Cue.CEASED)]
        others = [c for c in explaining if not _overlaps(c, term.start, term.end)]
        if any(c.may_be(*NEGATORS, *OTHER_BUSINESS, Cue.NEGATIVE) for c in explaining if c not in others):
            continue
        if not all(_is_rendered_aside(pair, c) or _is_rendered_as_denial(pair, c, target) for c in others):
            return
        span = pair.source_span(term.start, term.end)
        became = pair.translation_span(min(start, denied.start()), max(end, denied.end()))
        yield Finding(
            NEGATION_ADDED.id,
            NEGATION_ADDED.category,
            Severity.CRITICAL,
            ADDED_CONFIDENCE,
            f"The {pair.language.name} denies it (“{became.text}”); nothing in the source does (“{span.text}”).",
            source=span,
            translation=became,
        )
        return


def _overlaps(cue: CueMatch, start: int, end: int) -> bool:
    return cue.start < end and start < cue.end


def _is_rendered_as_denial(pair: Pair, cue: CueMatch, target: Sequence[CueMatch]) -> bool:
    """Whether a word that denies by itself is rendered by one that does: 驳斥 for menepis explains no 不 elsewhere."""
    if cue.may_be(*NEGATORS):
        return False
    denying = [c for c in target if c.is_one(Cue.NEGATIVE)]
    return any(is_within(pair, c, m) for c in denying for m in matches_at(pair, cue))


def _beside(pair: Pair, cue: CueMatch, match: Match) -> bool:
    """Whether a negator stands next to the words that render a verb."""
    start, end = offsets(pair, match)
    if negator_follows(pair.language.code) and cue.end <= start:
        return False
    if negator_follows(pair.language.code) and start < cue.start < end < cue.end:
        return True  # The last sound of the verb belongs to both: 続けなかった.
    return 0 <= max(start - cue.end, cue.start - end) <= BESIDE


def _from_to(pair: Pair, cue: CueMatch, match: Match) -> Span:
    start, end = offsets(pair, match)
    return pair.translation_span(min(cue.start, start), max(cue.end, end))
