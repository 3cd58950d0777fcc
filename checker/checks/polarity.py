"""Negation: a "not" that was lost, moved to another word, or added."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.checks.following import REACH, Following, following, negator_follows, offsets, places, target_clauses
from checker.checks.rule import Pair, Rule
from checker.evidence.cues import CueMatch, find_cues, negative_affix
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

#: What a negator may be part of; rules of their own check these.
OTHER_BUSINESS = (
    Cue.NEUTRAL,
    Cue.DOUBLE,
    Cue.NOT_ALL,
    Cue.AT_LEAST,
    Cue.AT_MOST,
    Cue.LESS,
    Cue.ALSO,
    Cue.ONLY,
    Cue.EXCEPT,
    Cue.FEW,
    Cue.MANY,
)
#: Negators: they count wherever they stand in the translation.
NEGATORS = (Cue.NOT, Cue.DOUBLE, Cue.NONE, Cue.NOT_ALL)
#: Words that deny by themselves; they count unless they render a source word that does.
DENYING = (Cue.NEGATIVE, Cue.LESS, Cue.EXCEPT, Cue.FEW)
#: What may make a translation negative although the source has no negator.
EXPLAINING = (*NEGATORS, *DENYING, *OTHER_BUSINESS, Cue.CONTRARY, Cue.ALMOST)
#: What may turn one of two negations into a condition: "only with a permit may they", "unless they have one".
CONDITIONS = (Cue.ONLY, Cue.CONDITION, Cue.EXCEPT, Cue.FORBIDDEN)

CLASSES = frozenset({*EXPLAINING, Cue.UNDONE})
CONTRASTS = frozenset({Cue.CONTRAST, Cue.NOT})
PAIRED_CLASSES = CLASSES | {*CONDITIONS}

#: A negator stands at most so far (characters) from the verb that it denies.
BESIDE = 4

#: After "not one of …" the denied verb is looked for so far (characters).
NOUN_REACH = 60
#: A denying word so close before a rendering (characters) denies it, whatever else it may render.
BEFORE = 6

LOST_CONFIDENCE = 0.9
ADDED_CONFIDENCE = 0.8


class Denied(NamedTuple):
    """A word that a negator denies, the words that render it, and whether it follows the negator at once."""

    word: Following
    match: Match
    direct: bool
    #: All rendered words of the clause after the negator, the denied one first.
    rendered: tuple[Following, ...]


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
    else:
        yield from _added(pair)


def _negations(source: Sequence[CueMatch]) -> list[CueMatch]:
    return [c for c in source if c.is_one(Cue.NOT, Cue.NONE) and not c.is_one(*OTHER_BUSINESS)]


def _lost(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Finding | None:
    """A negated word that the translation affirms."""
    negations = _negations(source)
    if not negations or any(c.is_one(Cue.DOUBLE) for c in source):
        return None
    if any(c.may_be(Cue.EXCEPT) for c in negations) and sum(c.may_be(Cue.NOT, Cue.NONE) for c in source) > 1:
        return None  # "Without a permit they may not": "they need a permit".
    negators = [c for c in target if c.is_one(*NEGATORS) or c.may_be(Cue.NOT)]
    if sum(c.is_one(*NEGATORS) for c in target) >= len(negations):
        return None
    if any(c.is_one(Cue.NONE) for c in negations) and any(c.is_one(Cue.NEGATIVE) for c in source):
        return None  # "Not one refused": all agreed.
    found = [(cue, _denied(pair, cue, source)) for cue in negations]
    for cue, denied in found:
        if denied is None or any(_negates(pair, c, denied) for c in negators):
            continue
        others = [d for _, d in found if d is not None and d is not denied]
        if negators and not (denied.direct and all(any(_negates(pair, c, d) for d in others) for c in negators)):
            continue
        classes = DENYING if denied.direct else (*DENYING, Cue.CONTRARY)
        rest = [c for c in target if c not in negators]
        if _denied_itself(pair, denied.match) or _is_negative_word(pair, denied, target, source):
            continue
        if any(_denies(pair, c, cue, denied, source, classes) for c in rest):
            continue
        return _finding(pair, cue, denied)
    return None


def _negates(pair: Pair, cue: CueMatch, denied: Denied) -> bool:
    """Whether a negator of the translation stands in the clause of a denied word, or of one that follows it."""
    clauses = target_clauses(pair)
    here = {clauses.at(cue.start), clauses.at(cue.end - 1)}
    return any(clauses.at(start) in here for w in denied.rendered for start, _ in places(pair, w))


def _denied(pair: Pair, cue: CueMatch, source: Sequence[CueMatch]) -> Denied | None:
    """The word that a negator negates, before the next negator.

    Where the negated word itself is reworded, the next one that is rendered shows that the clause is there.
    """
    direct = True
    cue = _head(pair, cue)
    noun = cue.is_one(Cue.NONE)  # "Not one passenger survived": what is denied comes after the noun.
    rendered: list[Following] = []
    first = direct
    stop = min((c.start for c in source if c.start >= cue.end and c.is_one(Cue.NOT)), default=len(pair.source))
    for word in following(pair, cue, NOUN_REACH if noun else REACH):
        if word.start >= stop:
            break
        if noun and not word.is_counted:
            noun = False
        elif word.matches and not word.is_counted:
            first = direct and word.alone if not rendered else first
            rendered.append(word)
        elif not rendered and not word.is_vague:
            direct = False
    return Denied(rendered[0], rendered[0].matches[0], first, tuple(rendered)) if rendered else None


def _head(pair: Pair, cue: CueMatch) -> CueMatch:
    """A cue in two parts (tidak … mana pun) bears on the words between them."""
    text = pair.source[cue.start : cue.end]
    if not cue.is_one(Cue.NONE) or not text.endswith(("pun", "pun.")) or text.count(" ") < 3:
        return cue
    return CueMatch(cue.start, cue.start + text.index(" "), cue.strict - {Cue.NONE}, cue.loose)


def _denied_itself(pair: Pair, match: Match) -> bool:
    """Whether the rendering holds its negation: unclear, 不明."""
    affix = negative_affix(pair.language.code)
    return any(affix.search(t.text.lower()) for t in pair.evidence.target.tokens[match.first : match.last + 1])


def _denies(
    pair: Pair,
    cue: CueMatch,
    negation: CueMatch,
    denied: Denied,
    source: Sequence[CueMatch],
    classes: tuple[Cue, ...],
) -> bool:
    """Whether a word of the translation may carry a negation that the source expresses by a negator.

    A denying word does not where it renders another word of the source, or the negated word without its negator.
    """
    if not (cue.is_one(*classes) or cue.may_be(Cue.NEGATIVE)):
        return False
    if cue.is_one(Cue.FEW):
        return True  # "Few were damaged": most were not.
    evidence = pair.evidence
    affix = negative_affix(pair.language.code)
    target = evidence.target
    last = denied.word.number + 1
    scope = {n for n, term in enumerate(evidence.source.terms) if term.end > negation.start and n <= last}
    terms = evidence.source.terms
    negative = {n for n, t in enumerate(terms) if t.start >= negation.end and _is_negative(pair, n, source)}
    bare = [
        m
        for word in denied.rendered
        if _is_negative(pair, word.number, source, Cue.CONTRARY)
        for m in word.matches
        if _is_in_rendering(pair, cue, m)
    ]
    near = any(0 <= start - cue.end <= BEFORE for start, _ in places(pair, denied.word))
    for i in range(target.token_at(cue.start), target.token_at(cue.end - 1) + 1):
        rendered = {n for n in evidence.support[i] if _renders(pair, n, i)}
        if rendered & negative or any(m.first <= i <= m.last and not _denied_itself(pair, m) for m in bare):
            return False
        if near:
            continue
        if rendered and rendered.isdisjoint(scope) and not affix.search(target.tokens[i].text.lower()):
            return False
    return True


def _is_in_rendering(pair: Pair, cue: CueMatch, match: Match) -> bool:
    """Whether the lexicon's rendering holds a denying word: 中断 for gangguan; a gap in a match holds others' words."""
    rendering = pair.matcher.target_lexicon.rendering(match.sense, match.rendering)
    if pair.language.spaced:
        return len(rendering.words) == match.last - match.first + 1
    return pair.translation[cue.start : cue.end].casefold() in rendering.text.casefold()


def _is_negative_word(pair: Pair, denied: Denied, target: Sequence[CueMatch], source: Sequence[CueMatch]) -> bool:
    """Whether a plain word is rendered by one that denies: the lexicon lists "vacant" in the family of "terisi"."""
    denying = [c for c in target if c.may_be(Cue.NEGATIVE)]
    if _is_negative(pair, denied.word.number, source, Cue.CONTRARY):
        # 正常 is no 中断: of a phrase that is listed as a whole, the rendering may be the contrary.
        denying = [c for c in target if c.is_one(Cue.CONTRARY) and c not in denying and not denied.word.alone]
    return any(_is_within(pair, c, m) for c in denying for m in denied.word.matches)


def _is_negative(pair: Pair, number: int, source: Sequence[CueMatch], *others: Cue) -> bool:
    """Whether a source term is a word that denies by itself."""
    term = pair.evidence.source.terms[number]
    return any(c.is_one(Cue.NEGATIVE, *others) and c.start < term.end and term.start < c.end for c in source)


def _renders(pair: Pair, term: int, token: int) -> bool:
    """Whether the lexicon says that a token renders a term."""
    return any(m.first <= token <= m.last and m.via is Via.LEXICON for m in pair.evidence.matches[term])


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
        kept = [c for c in denying if any(_is_within(pair, c, m) for m in _matches_at(pair, word))]
        if not kept or any(
            c.may_be(*NEGATORS, *DENYING) and c not in kept and not _is_explained(pair, c, double) for c in target
        ):
            continue
        if word.start > negator.start:
            match = next(m for m in _matches_at(pair, word) if any(_is_within(pair, c, m) for c in kept))
            return _lost_at(pair, pair.source_span(negator.start, word.end), match)
        denied = _denied(pair, negator, source)
        if denied is not None and len(kept) == 1 and not _denied_itself(pair, denied.match):
            return _finding(pair, negator, denied)
    return None


def _is_explained(pair: Pair, cue: CueMatch, double: CueMatch) -> bool:
    """Whether a denying word of the translation renders source words outside a double negation."""
    if cue.may_be(*NEGATORS):
        return False
    evidence = pair.evidence
    terms = evidence.source.terms
    outside = [n for n, term in enumerate(terms) if term.end <= double.start or term.start >= double.end]
    target = evidence.target
    span = range(target.token_at(cue.start), target.token_at(cue.end - 1) + 1)
    return all(any(_renders(pair, n, i) for n in outside) for i in span)


def _matches_at(pair: Pair, cue: CueMatch) -> list[Match]:
    """Where the lexicon says that the word at a source cue is rendered, the word read alone."""
    alone = pair.matcher.source(pair.source[cue.start : cue.end]).terms
    found = [m for term in alone for m in pair.matcher.term_matches(term, pair.evidence.target)]
    return [m for m in found if m.via is Via.LEXICON]


def _is_within(pair: Pair, cue: CueMatch, match: Match) -> bool:
    start, end = offsets(pair, match)
    return cue.start < end and start < cue.end


def _without(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Finding | None:
    """ "Tanpa A tidak B" of which only one half is still denied, and the other is neither a condition nor a ban."""
    negations = [c for c in find_cues(pair.source, SOURCE, frozenset({Cue.NOT})) if c.is_one(Cue.NOT)]
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
    halves = [_denied(pair, cue, negations) for cue in negations]
    if halves[0] is None or halves[1] is None:
        return None
    gaps = [_gap(pair, negators[0], half) for half in halves if half is not None]
    lost = 0 if gaps[1] < gaps[0] else 1
    half = halves[lost]
    return None if half is None else _finding(pair, negations[lost], half)


def _gap(pair: Pair, cue: CueMatch, denied: Denied) -> int:
    """How far a negator of the translation stands from the words of a half (characters)."""
    found = [place for w in denied.rendered for place in places(pair, w)]
    return min(max(start - cue.end, cue.start - end, 0) for start, end in found)


def _undone(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Finding | None:
    """A verb after "gagal", "batal" or "enggan" that the translation says was done."""
    if any(c.is_one(*NEGATORS) for c in source):
        return None
    for cue in source:
        if not cue.is_one(Cue.UNDONE):
            continue
        others = [c for c in source if c is not cue and c.may_be(*EXPLAINING)]
        explained = [m for c in others for m in _matches_at(pair, c)]
        said = {m[:2] for m in (*explained, *_matches_at(pair, cue))}
        if _matches_at(pair, cue) and len(said) > sum(bool(_matches_at(pair, c)) for c in others):
            continue
        if any(c.may_be(*EXPLAINING) and not any(_is_within(pair, c, m) for m in explained) for c in target):
            continue
        word = next(following(pair, cue), None)
        if word is not None and word.is_verb and word.start - cue.end <= 1 and word.matches:
            return _finding(pair, cue, Denied(word, word.matches[0], True, (word,)))
    return None


def _moved(pair: Pair) -> Iterator[Finding]:
    """ "Bukan A melainkan B" where the negator of the translation stands beside B."""
    negators = find_cues(pair.translation, pair.language.code, CONTRASTS - {Cue.NOT})
    halves = find_cues(pair.source, SOURCE, CONTRASTS)
    for cue, rather in pairwise(halves):
        if not cue.is_one(Cue.NOT) or not rather.is_one(Cue.CONTRAST) or len(negators) != 1:
            continue
        one = next((w for w in following(pair, cue) if w.matches and w.end <= rather.start), None)
        other = next((w for w in following(pair, rather) if w.matches), None)
        if one is None or other is None:
            continue
        right = [m for m in one.matches if _follows(pair, negators[0], m)]
        wrong = [m for m in other.matches if _follows(pair, negators[0], m)]
        if wrong and not right and not {m[:2] for m in one.matches} & {m[:2] for m in other.matches}:
            yield _lost_at(pair, pair.source_span(cue.start, other.end), wrong[0])


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


def _beside(pair: Pair, cue: CueMatch, match: Match) -> bool:
    """Whether a negator stands next to the words that render a verb."""
    start, end = offsets(pair, match)
    if negator_follows(pair.language.code) and cue.end <= start:
        return False
    return 0 <= max(start - cue.end, cue.start - end) <= BESIDE


def _from_to(pair: Pair, cue: CueMatch, match: Match) -> Span:
    start, end = offsets(pair, match)
    return pair.translation_span(min(cue.start, start), max(cue.end, end))
