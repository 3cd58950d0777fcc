"""Negation: a "not" that was lost, moved to another word, or added."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from checker.checks.denials import (
    DENYING,
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
    is_function_match,
    is_negative_word,
    is_negator,
    is_of_adjective,
    is_reworded,
    is_supported,
    is_within,
    matches_at,
    negates,
)
from checker.checks.following import Following, following, is_staged, negator_follows, offsets, target_clauses
from checker.checks.rule import Pair, Rule
from checker.evidence.cues import CueMatch, find_cues, negative_affix, outright, unsaid
from checker.evidence.lexicon import Term
from checker.evidence.matching import Match, Via
from checker.findings import Category, Finding, Severity, Span
from checker.languages import SOURCE
from checker.languages.cues import Cue

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
CONTRASTS = frozenset({Cue.CONTRAST, Cue.NOT})

#: "Belum satu negara pun": that "one" is not rendered rewords nothing.
_ONE = frozenset("satu seorang sebuah seekor".split())
#: Negators one by one: those of a double negation count, those of "not only", "not a few" do not.
HALVES = frozenset({Cue.NOT, *OTHER_BUSINESS}) - {Cue.DOUBLE, Cue.EXCEPT}
PAIRED_CLASSES = CLASSES | {*CONDITIONS, Cue.PROVIDED}

#: Verbs by their form.
TRANSITIVE = re.compile(r"(?:me|di)\w+(?:kan|i)", re.IGNORECASE)
#: A negator that a source negator accounts for stands so close (characters) to what it denies.
REACH_AGAIN = 25
#: What is denied in passing: "menurut serikat petani, bukan pemerintah".
ASIDE = re.compile(r",?\s(?:dan\s)?(bukan(?:lah)?)\s", re.IGNORECASE)
#: What puts one statement in the place of another and never beside it.
RATHER = frozenset({"melainkan"})
#: The two halves of a contrast stand within so many characters of its words.
NEAR = 60

#: A negator stands at most so far (characters) from the verb that it denies.
BESIDE = 4

#: What a word for "already" may render.
DONE = re.compile(r"\b(?:sudah|telah|terlanjur|keburu)\b", re.IGNORECASE)

LOST_CONFIDENCE = 0.9
ADDED_CONFIDENCE = 0.8


def check(pair: Pair) -> Iterator[Finding]:
    """Lost negations, or else added ones."""
    source = find_cues(pair.source, SOURCE, CLASSES)
    if any(c.may_be(*EXPLAINING) for c in source):
        target = find_cues(pair.translation, pair.language.code, CLASSES)
        for found in (_lost, _one_of_two, _without, _undone):
            finding = found(pair, source, target)
            if finding is not None:
                yield finding
                return
        yield from _moved(pair)
        yield from _contrast_lost(pair, source, target)
        yield from _bare(pair, source, target)
        yield from _already(pair, source, target)
        yield from _outright(pair, source, target)
    if all(_is_rendered_aside(pair, c) for c in source if c.may_be(*EXPLAINING)):
        yield from _added(pair)
    else:
        yield from _one_more(pair, source)


def _negations(source: Sequence[CueMatch]) -> list[CueMatch]:
    return [c for c in source if c.is_one(Cue.NOT, Cue.NONE) and not c.is_one(*OTHER_BUSINESS)]


def _lost(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Finding | None:
    """A negated word that the translation affirms."""
    negations = _negations(source)
    if not negations or any(c.is_one(Cue.DOUBLE) for c in source):
        return None
    if (
        any(c.may_be(Cue.EXCEPT) for c in negations)
        and len({c.start for c in source if c.may_be(Cue.NOT, Cue.NONE)}) > 1
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
        and not (explained and is_apart(pair, c, halves))
        and not (not without and comes_after(pair, c, halves))
    ]
    if sum(c.is_one(*NEGATORS) for c in negators) >= len(negations):
        return None
    if any(c.is_one(Cue.NONE) for c in negations) and any(c.is_one(Cue.NEGATIVE) for c in source):
        return None  # "Not one refused": all agreed.
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


def _has_other_denial(source: Sequence[CueMatch], negations: Sequence[CueMatch]) -> bool:
    """Whether the source has words besides its negators that a negator of the translation may render: below, refuse."""
    return any(
        c.may_be(*DENYING, Cue.CONTRARY) and not any(n.start < c.end and c.start < n.end for n in negations)
        for c in source
    )


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
    # Where a language has many words that may make a condition (when, after), only the plain ones count.
    plain = Cue.PROVIDED if Cue.CONDITION in unsaid(pair.language.code) else Cue.CONDITION
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
        said = {m[:2] for m in (*explained, *matches_at(pair, cue))}
        if matches_at(pair, cue) and len(said) > sum(bool(matches_at(pair, c)) for c in others):
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


def _moved(pair: Pair) -> Iterator[Finding]:
    """ "Bukan A melainkan B", or "B, bukan A", where the negator of the translation stands beside B."""
    negators = find_cues(pair.translation, pair.language.code, CONTRASTS - {Cue.NOT})
    if len(negators) != 1:
        return
    for start, end, denied, said in _contrasted(pair):
        one = [m for w in denied for m in w.matches if not is_function_match(pair, m)]
        other = [m for w in said for m in w.matches if not is_function_match(pair, m)]
        right = [m for m in one if _follows(pair, negators[0], m)]
        wrong = [m for m in other if _follows(pair, negators[0], m)]
        if one and wrong and not right and not {m[:2] for m in one} & {m[:2] for m in wrong}:
            yield _lost_at(pair, pair.source_span(start, end), wrong[0])
            return


def _contrasted(pair: Pair) -> Iterator[tuple[int, int, list[Following], list[Following]]]:
    """The words that the source denies and those that it puts against them, with the stretch that holds both."""
    halves = find_cues(pair.source, SOURCE, CONTRASTS)
    for cue, rather in pairwise(halves):
        if cue.is_one(Cue.NOT) and rather.is_one(Cue.CONTRAST):
            denied = [w for w in following(pair, cue) if w.matches and w.end <= rather.start]
            said = [w for w in following(pair, rather) if w.matches][:1]
            if not pair.language.spaced:
                denied = denied[:1]
            if denied and said:
                yield cue.start, said[0].end, denied, said
    if not pair.language.spaced or any(c.is_one(Cue.CONTRAST) for c in halves):
        return
    for match in ASIDE.finditer(pair.source):
        aside = next((c for c in halves if c.start == match.start(1)), None)
        if aside is None or not aside.is_one(Cue.NOT):
            continue
        denied = list(islice((w for w in following(pair, aside) if w.matches), 1))
        said = _before(pair, match.start())
        if denied and said:
            yield said[0].start, denied[0].end, denied, said


def _before(pair: Pair, end: int) -> list[Following]:
    """The word that ends at a place of the source, where the lexicon says that it is rendered."""
    for number, term in enumerate(pair.evidence.source.terms):
        if term.end == end:
            listed = tuple(m for m in pair.evidence.matches[number] if m.via is Via.LEXICON)
            word = Following(number, term.start, term.end, term.senses, listed, term.listed, False)
            return [word] if listed else []
    return []


def _contrast_lost(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Finding]:
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
        yield _lost_at(pair, pair.source_span(halves[0].start, denied[-1].end), denied[-1].matches[0])


def _already(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Finding]:
    """A "belum" for which the translation says "already", and nothing there denies anything."""
    said = find_cues(pair.translation, pair.language.code, frozenset({Cue.ALREADY}))
    negations = [c for c in source if c.is_one(Cue.NOT) and pair.source[c.start : c.end].lower().startswith("belum")]
    if not said or len(negations) != 1 or any(c.may_be(*NEGATORS, Cue.NEGATIVE) for c in target):
        return
    if DONE.search(pair.source):
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
        c.is_one(*NEGATORS, *DENYING, Cue.CONTRARY, Cue.CEASED) or c.may_be(Cue.NEGATIVE) for c in target
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
    """A lost negation; minor where the denied word is reworded and only what follows it stands there.

    "Tidak melaut" may have become "stay ashore", "tidak menaikkan tarif" "the levies stay where they are".
    """
    finding = _lost_at(pair, pair.source_span(cue.start, max(cue.end, denied.word.end)), denied.match)
    is_certain = denied.direct or all(word in _ONE for word in denied.reworded)
    return finding if is_certain else replace(finding, severity=Severity.MINOR)


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
            yield _added_at(pair, term.start, term.end, cue, match)
            return


def _added_at(pair: Pair, start: int, end: int, cue: CueMatch, match: Match) -> Finding:
    span = pair.source_span(start, end)
    became = _from_to(pair, cue, match)
    return Finding(
        NEGATION_ADDED.id,
        NEGATION_ADDED.category,
        Severity.CRITICAL,
        ADDED_CONFIDENCE,
        f"The {pair.language.name} denies it (“{became.text}”); nothing in the source does (“{span.text}”).",
        source=span,
        translation=became,
    )


def _one_more(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A negator beside the rendering of a verb where each denial of the source has a rendering of its own."""
    if not pair.language.spaced or any(c.may_be(*OTHER_BUSINESS) or c.is_one(Cue.ALMOST) for c in source):
        return  # "Baru berlaku setahun lagi": not until.
    target = find_cues(pair.translation, pair.language.code, CLASSES | {Cue.NEGATED})
    plain = [c for c in target if c.is_one(Cue.NEGATED) and not c.is_one(*OTHER_BUSINESS, *DENYING)]
    others = [c for c in target if is_negator(pair, c)]
    if not plain or any(c.is_one(*OTHER_BUSINESS) for c in target):
        return
    denied: set[int] = set()
    for cue in source:
        if not cue.may_be(*EXPLAINING):
            continue
        if not cue.is_one(Cue.NOT, Cue.NONE):
            if not matches_at(pair, cue):
                return
            continue
        word = denied_word(pair, cue, source)
        if word is None or not word.direct:
            return
        denied.update(w.number for w in word.rendered)
        kept = [c for c in others if negates(pair, c, word) and _is_beside(pair, c, word.word)]
        if not kept:
            return
        plain = [c for c in plain if c not in kept]
    for cue in plain:
        for number, term in enumerate(pair.evidence.source.terms):
            if number in denied or not term.senses or not _is_verb(term):
                continue
            if any(c.may_be(*EXPLAINING) and c.start < term.end and term.start < c.end for c in source):
                continue
            match = pair.evidence.assignment.get(number)
            if match is None or match.via is not Via.LEXICON or not _beside(pair, cue, match):
                continue
            if cue.start >= offsets(pair, match)[0]:
                continue
            yield _added_at(pair, term.start, term.end, cue, match)
            return


def _is_verb(term: Term) -> bool:
    """Whether a term is nothing but a verb, by its senses or by its form (mengizinkan)."""
    return all(s.pos == "verb" for s in term.senses) or TRANSITIVE.fullmatch(term.text) is not None


def _is_beside(pair: Pair, cue: CueMatch, word: Following) -> bool:
    return any(
        0 <= max(offsets(pair, m)[0] - cue.end, cue.start - offsets(pair, m)[1]) <= REACH_AGAIN for m in word.matches
    )


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
