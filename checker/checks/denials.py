"""What a negator denies, and which words of a translation may carry the denial."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import inf
from typing import NamedTuple

from checker.checks.following import (
    REACH,
    Following,
    following,
    negator_follows,
    offsets,
    places,
    statements,
    target_clauses,
)
from checker.checks.rule import Pair
from checker.evidence.cues import CueMatch, find_cues, negative_affix, phrase_negators
from checker.evidence.lexicon import Term
from checker.evidence.matching import Match, Via
from checker.languages import SOURCE
from checker.languages.cues import Cue
from checker.languages.indonesian import ADJUNCTS, CONDITIONALS, NOUN_NEGATORS, REWORDED_DENIALS
from checker.languages.negative_parts import PREFIXES, SUFFIXES

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
#: Indonesian words that are nouns by their form.
NOMINAL = re.compile(r"(?!me|di|ber|ter)\w{3,}an(?:nya)?\b")
#: Negators: they count wherever they stand in the translation.
NEGATORS = (Cue.NOT, Cue.DOUBLE, Cue.NONE, Cue.NOT_ALL)
#: Words that deny by themselves; they count unless they render a source word that does.
DENYING = (Cue.NEGATIVE, Cue.LESS, Cue.EXCEPT, Cue.FEW)
#: What may make a translation negative although the source has no negator.
EXPLAINING = (*NEGATORS, *DENYING, *OTHER_BUSINESS, Cue.CONTRARY, Cue.ALMOST)
#: After "not one of …" the denied verb is looked for so far (characters).
NOUN_REACH = 60
#: So many renderings of a sense are usual ones.
USUAL = 5
#: A denying word so close before a rendering (characters) denies it, whatever else it may render.
BEFORE = 6


class Denied(NamedTuple):
    """A word that a negator denies, the words that render it, and whether it follows the negator at once."""

    word: Following
    match: Match
    direct: bool
    #: The words between the negator and the denied one that nothing renders, in lower case.
    reworded: tuple[str, ...]
    #: All rendered words of the clause after the negator, the denied one first.
    rendered: tuple[Following, ...]


def is_negator(pair: Pair, cue: CueMatch) -> bool:
    """Whether a cue of the translation denies something: "certain" and "in part" are no "not all" without a "not"."""
    if cue.is_one(Cue.NOT, Cue.DOUBLE, Cue.NONE) or not cue.is_one(Cue.NOT_ALL):
        return cue.is_one(*NEGATORS)
    nots = find_cues(pair.translation, pair.language.code, frozenset({Cue.NOT}))
    return any(c.start < cue.end and cue.start < c.end for c in nots)


def is_prefix(pair: Pair, cue: CueMatch) -> bool:
    """Whether a negator is only the prefix of an adjective that the source has, too: nonsubsidi, non-subsidised."""
    said = pair.translation[cue.start : cue.end]
    here, there = re.search(PREFIXES[SOURCE], pair.source, re.I), re.match(PREFIXES[pair.language.code], said, re.I)
    return here is not None and there is not None


def is_apart(pair: Pair, cue: CueMatch, found: Sequence[Denied | None]) -> bool:
    """Whether a negator stands in a statement of its own, with none of the denied words, all of which are rendered."""
    if negator_follows(pair.language.code) or not pair.language.spaced:
        return False
    parts = statements(pair.translation, pair.language.code)
    here = {parts.at(cue.start), parts.at(cue.end - 1), parts.at(cue.end + 1)}  # "Not because of".
    return bool(found) and all(
        d is not None
        and d.direct
        and pair.evidence.assignment.get(d.word.number) in d.word.matches
        and not any(parts.at(start) in here for w in d.rendered for start, _ in _all_places(pair, w))
        for d in found
    )


def comes_after(pair: Pair, cue: CueMatch, found: Sequence[Denied | None]) -> bool:
    """Whether a negator that bears on the next phrase alone stands after all denied words, which are rendered."""
    return (
        _only_denies_next(pair, cue)
        and bool(found)
        and all(
            d is not None
            and d.direct
            and d.word.is_verb
            and _is_usual(pair.evidence.assignment.get(d.word.number), d.word)
            and all(end <= cue.start for _, end in _all_places(pair, d.word))
            for d in found
        )
    )


def _is_usual(match: Match | None, word: Following) -> bool:
    """Whether a word is rendered by one of its usual renderings, which are listed first."""
    return match is not None and match in word.matches and match.rendering < USUAL


def _all_places(pair: Pair, word: Following) -> list[tuple[int, int]]:
    return [offsets(pair, m) for m in word.matches]


def negates(pair: Pair, cue: CueMatch, denied: Denied) -> bool:
    """Whether a negator of the translation stands in the clause of a denied word, or of one that follows it."""
    clauses = target_clauses(pair)
    if _only_denies_next(pair, cue) and all(end <= cue.start for _, end in _all_places(pair, denied.word)):
        return False  # "He regrets not fielding him": the regret is not denied.
    here = {clauses.at(cue.start), clauses.at(cue.end - 1)}
    return any(clauses.at(start) in here for w in denied.rendered for start, _ in places(pair, w))


def _only_denies_next(pair: Pair, cue: CueMatch) -> bool:
    """Whether a negator bears on nothing but the phrase after it: without, غير, عدم."""
    said = pair.translation[cue.start : cue.end].lower()
    return said in phrase_negators(pair.language.code)


def denied_word(pair: Pair, cue: CueMatch, source: Sequence[CueMatch]) -> Denied | None:
    """The word that a negator negates, before the next negator.

    Where the negated word itself is reworded, the next one that is rendered shows that the clause is there.
    """
    direct = True
    cue = _head(pair, cue)
    noun = cue.is_one(Cue.NONE)  # "Not one passenger survived": what is denied comes after the noun.
    rendered: list[Following] = []
    reworded: list[str] = []
    first = direct
    stop = min((c.start for c in source if c.start >= cue.end and c.is_one(Cue.NOT)), default=len(pair.source))
    for word in following(pair, cue, NOUN_REACH if noun else REACH, by_word=pair.language.spaced):
        if word.start >= stop:
            break
        if word.is_counted and not noun and not rendered:
            direct = False  # "No longer five years as before": it is the number that is denied.
        if noun and not word.is_counted:
            noun = False
        elif word.matches and all(is_function_match(pair, m) for m in word.matches):
            continue  # "Bukan milik": an "à" stands anywhere.
        elif word.matches and not word.is_counted:
            first = direct and word.alone if not rendered else first
            rendered.append(word)
        elif not rendered:
            direct = direct and word.is_vague
            reworded.append(pair.source[word.start : word.end].lower())
    return Denied(rendered[0], rendered[0].matches[0], first, tuple(reworded), tuple(rendered)) if rendered else None


def _head(pair: Pair, cue: CueMatch) -> CueMatch:
    """A cue in two parts (tidak … mana pun, tidak … lagi) bears on the words between them."""
    text = pair.source[cue.start : cue.end]
    if cue.is_one(Cue.CEASED) and text.lower().endswith(" lagi") and text.count(" ") > 1 and " pernah" not in text:
        return CueMatch(cue.start, cue.start + text.index(" "), cue.strict, cue.loose)
    if not cue.is_one(Cue.NONE) or not text.endswith(("pun", "pun.")) or text.count(" ") < 3:
        return cue
    return CueMatch(cue.start, cue.start + text.index(" "), cue.strict - {Cue.NONE}, cue.loose)


def is_reworded(pair: Pair, cue: CueMatch, denied: Denied) -> bool:
    """Whether the denied word is left to a word of its own ("acquitted"), or the negator says "otherwise"."""
    if any(not REWORDED_DENIALS.isdisjoint(phrase.split()) for phrase in denied.reworded):
        return True
    before = pair.source[: cue.start].lower().rstrip().rpartition(" ")[2]
    return before in CONDITIONALS and not denied.word.is_verb  # "Kalau tidak, izinnya …".


def is_adjunct(pair: Pair, cue: CueMatch, denied: Denied) -> bool:
    """Whether a preposition or conjunction stands before the word: "was out when flames consumed the roof"."""
    between = pair.source[cue.end : denied.word.start].lower().split()
    return not ADJUNCTS.isdisjoint(between)


def is_of_adjective(pair: Pair, cue: CueMatch, denied: Denied) -> bool:
    """Whether a noun is denied only as to its adjective, and another word says so: "bukan pemain baru", a veteran.

    The adjective stands right after the noun and nothing renders it.
    """
    if not denied.direct or cue.is_one(Cue.NONE) or pair.source[cue.start : cue.end].lower() not in NOUN_NEGATORS:
        return False
    if denied.word.is_verb or denied.word.start - cue.end > 1:
        return False
    adjective = next((w for w in following(pair, cue) if w.number > denied.word.number), None)
    return (
        adjective is not None
        and not adjective.matches
        and any(s.pos == "adj" for s in adjective.senses)
        and not pair.source[denied.word.end : adjective.start].strip().removeprefix("yang")
    )


def is_function_match(pair: Pair, match: Match) -> bool:
    """Whether a rendering is made of function words alone, which stand anywhere."""
    content = pair.evidence.target.content
    return not any(i in content for i in range(match.first, match.last + 1))


def denied_itself(pair: Pair, match: Match) -> bool:
    """Whether the rendering holds its negation, or has it joined to its end: unclear, 不明, 持ち主不明."""
    affix = negative_affix(pair.language.code)
    lacking = SUFFIXES.get(pair.language.code)
    if lacking and re.match(lacking, pair.translation[pair.evidence.target.tokens[match.last].end :]):
        return True
    return any(affix.search(t.text.lower()) for t in pair.evidence.target.tokens[match.first : match.last + 1])


def denies(
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
    if pair.language.spaced and not _reaches(pair, cue, denied):
        return False
    evidence = pair.evidence
    affix = negative_affix(pair.language.code)
    target = evidence.target
    last = denied.word.number + 1
    scope = {n for n, term in enumerate(evidence.source.terms) if term.end > negation.start and n <= last}
    terms = evidence.source.terms
    negative = {
        n
        for n, t in enumerate(terms)
        if (t.start >= negation.end or (t.end <= negation.start and _is_noun(t))) and _is_negative(pair, n, source)
    }
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
        if (rendered or set(evidence.support[i])) & negative or any(
            m.first <= i <= m.last and not denied_itself(pair, m) for m in bare
        ):
            return False
        if near:
            continue
        if rendered and rendered.isdisjoint(scope) and not affix.search(target.tokens[i].text.lower()):
            return False
    return True


def _reaches(pair: Pair, cue: CueMatch, denied: Denied) -> bool:
    """Whether a denying word of the translation stands where it may bear on the denied one.

    A contrary (over, off, still) must stand in its clause, and "rather than" before it; of a word right after the
    negator, a denying word that renders another one stands in the same statement.
    """
    found = [place for w in denied.rendered for place in _all_places(pair, w)]
    if all(end <= cue.start for _, end in found) and divides(pair, cue):
        return False
    weak = not cue.is_one(*DENYING) and not cue.may_be(Cue.NEGATIVE)
    if weak:
        found = _all_places(pair, denied.word)
    if not weak and not (denied.direct and is_supported(pair, cue)):
        return True
    parts = target_clauses(pair) if weak else statements(pair.translation, pair.language.code)
    here = {parts.at(cue.start), parts.at(cue.end - 1)}
    return any(parts.at(start) in here for start, _ in found)


def is_supported(pair: Pair, cue: CueMatch) -> bool:
    """Whether all words of a cue of the translation render something."""
    target = pair.evidence.target
    span = range(target.token_at(cue.start), target.token_at(cue.end - 1) + 1)
    return all(pair.evidence.support[i] for i in span)


def divides(pair: Pair, cue: CueMatch) -> bool:
    """Whether a cue of the translation denies only what comes after it: rather than, instead of, despite."""
    if _only_denies_next(pair, cue):
        return True
    contrasts = find_cues(pair.translation, pair.language.code, frozenset({Cue.CONTRAST}))
    return any(c.start <= cue.start < c.end for c in contrasts) and not cue.may_be(Cue.NOT)


def _is_in_rendering(pair: Pair, cue: CueMatch, match: Match) -> bool:
    """Whether the lexicon's rendering holds a denying word: 中断 for gangguan; a gap in a match holds others' words."""
    rendering = pair.matcher.target_lexicon.rendering(match.sense, match.rendering)
    if pair.language.spaced:
        return len(rendering.words) == match.last - match.first + 1
    return pair.translation[cue.start : cue.end].casefold() in rendering.text.casefold()


def is_negative_word(pair: Pair, denied: Denied, target: Sequence[CueMatch], source: Sequence[CueMatch]) -> bool:
    """Whether a plain word is rendered by one that denies: the lexicon lists "vacant" in the family of "terisi"."""
    denying = [c for c in target if c.may_be(Cue.NEGATIVE)]
    if _is_negative(pair, denied.word.number, source, Cue.CONTRARY):
        # 正常 is no 中断: of a phrase that is listed as a whole, the rendering may be the contrary.
        denying = [c for c in target if c.is_one(Cue.CONTRARY) and c not in denying and not denied.word.alone]
    return any(
        is_within(pair, c, m) and (not pair.language.spaced or _is_in_rendering(pair, c, m))
        for c in denying
        for m in denied.word.matches
    )


def _is_noun(term: Term) -> bool:
    """Whether a source word is a noun, by its form too: larangan, pembatalan."""
    return NOMINAL.match(term.text.lower()) is not None or all(s.pos == "noun" for s in term.senses)


def _is_negative(pair: Pair, number: int, source: Sequence[CueMatch], *others: Cue) -> bool:
    """Whether a source term is a word that denies by itself."""
    term = pair.evidence.source.terms[number]
    return any(c.is_one(Cue.NEGATIVE, *others) and c.start < term.end and term.start < c.end for c in source)


def _renders(pair: Pair, term: int, token: int) -> bool:
    """Whether the lexicon says that a token renders a term."""
    return any(m.first <= token <= m.last and m.via is Via.LEXICON for m in pair.evidence.matches[term])


def is_explained(pair: Pair, cue: CueMatch, double: CueMatch) -> bool:
    """Whether a denying word of the translation renders source words outside a double negation."""
    if cue.may_be(*NEGATORS):
        return False
    evidence = pair.evidence
    terms = evidence.source.terms
    outside = [n for n, term in enumerate(terms) if term.end <= double.start or term.start >= double.end]
    target = evidence.target
    span = range(target.token_at(cue.start), target.token_at(cue.end - 1) + 1)
    return all(any(_renders(pair, n, i) for n in outside) for i in span)


def matches_at(pair: Pair, cue: CueMatch) -> list[Match]:
    """Where the lexicon says that the word at a source cue is rendered, the word read alone."""
    alone = pair.matcher.source(pair.source[cue.start : cue.end]).terms
    found = [m for term in alone for m in pair.matcher.term_matches(term, pair.evidence.target)]
    return [m for m in found if m.via is Via.LEXICON]


def is_within(pair: Pair, cue: CueMatch, match: Match) -> bool:
    start, end = offsets(pair, match)
    return cue.start < end and start < cue.end


def gap_to(pair: Pair, cue: CueMatch, denied: Denied) -> float:
    """How far a negator of the translation stands from the words of a half, on the side that it denies (characters)."""
    found = [place for w in denied.rendered for place in places(pair, w)]
    if negator_follows(pair.language.code):
        gaps = [cue.start - end for _, end in found]
    else:
        gaps = [start - cue.end for start, _ in found]
    return min((gap for gap in gaps if gap >= 0), default=inf)
