"""Negations that the translation adds to what the source affirms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.checks.denials import (
    DENYING,
    EXPLAINING,
    NEGATORS,
    OTHER_BUSINESS,
    denied_itself,
    denied_word,
    is_negator,
    is_within,
    matches_at,
    negates,
)
from checker.checks.following import Following, negator_follows, offsets
from checker.checks.rule import Pair, Rule
from checker.evidence.cues import CueMatch, denied_beside, find_cues
from checker.evidence.lexicon import Term
from checker.evidence.matching import Match, Via
from checker.findings import Category, Finding, Severity, Span
from checker.languages.cues import Cue

NEGATION_ADDED = Rule(
    "negation-added",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A statement that the source makes is denied",
    "The translation negates a word that renders one of the source, and nothing in the source denies, doubts, limits "
    "or prevents anything.",
)

CLASSES = frozenset({*EXPLAINING, Cue.NEGATED, Cue.UNDONE, Cue.CEASED})

#: Verbs by their form.
TRANSITIVE = re.compile(r"(?:me|di)\w+(?:kan|i)", re.IGNORECASE)
#: A negator that a source negator accounts for stands so close (characters) to what it denies.
REACH_AGAIN = 25
#: What denies an adjective before it has at most so many characters.
REACH_BEFORE = 8
#: A negator stands at most so far (characters) from the verb that it denies.
BESIDE = 4

#: So many function words stand between a negator and a verb at most: has not *yet been* signed.
MAX_BETWEEN = 3
#: What a "not … until", "not since" or "have only to" may render.
TURNED = re.compile(
    r"\b(?:asal(?:kan)?|sebelum|hingga|sampai|setelah|cukup|terakhir|selama|sejak|jika|bila|kalau|apabila|andai|"
    r"baru\s+(?:me|di|ber|ter|ke|akan|bisa|dapat)\w*)\b",
    re.IGNORECASE,
)
#: Words of the source that deny nothing else but may themselves be rendered by a denial.
CONTRARIES = frozenset({Cue.NEGATIVE, Cue.CONTRARY})

CONFIDENCE = 0.8


def check(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """The first negation that no cue of the source explains: beside a verb, in Chinese and Japanese an adjective."""
    found: Finding | None = None
    if all(_is_rendered_aside(pair, c) for c in source if c.may_be(*EXPLAINING, Cue.CEASED)):
        found = next(_added(pair), None)
    elif pair.language.spaced:
        found = next(_one_more(pair, source), None)
    if found is None:
        found = next(_rendering_denied(pair, source), None)
    if found is None and not pair.language.spaced:
        found = next(_added_to_adjective(pair, source), None)
    if found is not None:
        yield found


def _added(pair: Pair) -> Iterator[Finding]:
    """A negator beside the rendering of a source verb, where the source neither denies nor limits anything."""
    target = find_cues(pair.translation, pair.language.code, CLASSES)
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
    return _finding(pair, pair.source_span(start, end), _from_to(pair, cue, match))


def _finding(pair: Pair, span: Span, became: Span) -> Finding:
    return Finding(
        NEGATION_ADDED.id,
        NEGATION_ADDED.category,
        Severity.CRITICAL,
        CONFIDENCE,
        f"The {pair.language.name} denies it (“{became.text}”); nothing in the source does (“{span.text}”).",
        source=span,
        translation=became,
    )


def _one_more(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A negator beside the rendering of a verb where each denial of the source has a rendering of its own."""
    if not pair.language.spaced or any(c.may_be(*OTHER_BUSINESS) or c.is_one(Cue.ALMOST) for c in source):
        return  # "Baru berlaku setahun lagi": not until.
    target = find_cues(pair.translation, pair.language.code, CLASSES)
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
            own = [c for c in source if c.may_be(*EXPLAINING) and c.start < term.end and term.start < c.end]
            if any(not c.is_one(Cue.NEGATIVE) or c.may_be(*NEGATORS) for c in own):
                continue
            match = pair.evidence.assignment.get(number)
            if match is None or match.via is not Via.LEXICON or not _beside(pair, cue, match):
                continue
            if cue.start >= offsets(pair, match)[0]:
                continue
            if own and not any(c.is_one(Cue.NEGATIVE) and is_within(pair, c, match) for c in target):
                continue  # "Gagal" by "did not manage": what is denied is no word that denies.
            yield _added_at(pair, term.start, term.end, cue, match)
            return


def _is_verb(term: Term) -> bool:
    """Whether a term is nothing but a verb, by its senses or by its form (mengizinkan)."""
    return all(s.pos == "verb" for s in term.senses) or TRANSITIVE.fullmatch(term.text) is not None


def _is_beside(pair: Pair, cue: CueMatch, word: Following) -> bool:
    return any(
        0 <= max(offsets(pair, m)[0] - cue.end, cue.start - offsets(pair, m)[1]) <= REACH_AGAIN for m in word.matches
    )


def _rendering_denied(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A negator of the rendering of a verb, where each word of the source that might explain it has its own.

    "Membantah kabar" that became "did not deny reports": what renders the denying word is denied.
    """
    rendered = {n: m for n, m in pair.evidence.assignment.items() if m.via is Via.LEXICON}
    terms = pair.evidence.source.terms
    target = find_cues(pair.translation, pair.language.code, CLASSES)
    found = [c for c in target if c.is_one(Cue.NEGATED, Cue.DOUBLE)]
    if len(found) != 1 or TURNED.search(pair.source):
        return
    negator, double = found[0], found[0].is_one(Cue.DOUBLE)
    if any(c.is_one(*OTHER_BUSINESS) and c is not negator for c in target):
        return
    if not double and negator.is_one(*OTHER_BUSINESS, *DENYING):
        return
    denying: set[int] = set()
    for cue in source:
        own = {n for n, t in enumerate(terms) if _overlaps(cue, t.start, t.end) and n in rendered}
        if _is_new(pair, cue, rendered, own):
            continue
        # "Gagal" by "did not manage": only a word that denies itself keeps what was not done.
        kept = double or any(c.is_one(Cue.NEGATIVE) and is_within(pair, c, rendered[n]) for c in target for n in own)
        if not own or not (cue.strict | cue.loose) <= (CONTRARIES | {Cue.UNDONE} if kept else CONTRARIES):
            return
        if not double and any(_overlaps(negator, *offsets(pair, rendered[n])) for n in own):
            return
        denying |= own
    if double and sum(_overlaps(negator, *offsets(pair, rendered[n])) for n in denying) > 1:
        return  # "Denied that it refused": each of the two denials is a word of the source.
    for number, match in sorted(rendered.items()):
        if not _is_verbal(terms[number]) or _is_light(pair, match):
            continue
        if double:
            is_denied = number in denying and _overlaps(negator, *offsets(pair, match))
        else:
            is_denied = not _is_negated(pair, negator, match) and _governs(pair, negator, match)
        if is_denied:
            yield _added_at(pair, terms[number].start, terms[number].end, negator, match)
            return


def _is_new(pair: Pair, cue: CueMatch, rendered: Mapping[int, Match], own: Iterable[int]) -> bool:
    """Whether "baru" is an adjective (new), and no "only" or "not until"."""
    senses = (pair.matcher.source_lexicon.sense(rendered[n].sense) for n in own)
    return pair.source[cue.start : cue.end].lower() == "baru" and any(s.pos == "adj" for s in senses)


def _is_verbal(term: Term) -> bool:
    """Whether a term is one word and may be a verb, by its senses or by its form."""
    if term.first != term.last or any(s.vague for s in term.senses):
        return False
    if any(s.pos == "verb" for s in term.senses):
        return True
    return TRANSITIVE.fullmatch(term.text) is not None and all(s.headword != term.text.lower() for s in term.senses)


def _is_negated(pair: Pair, cue: CueMatch, match: Match) -> bool:
    """Whether a rendering says its negation with it: "not agree", 不明, 応じな."""
    if pair.language.spaced:
        return pair.matcher.target_lexicon.rendering(match.sense, match.rendering).negated
    if denied_itself(pair, match):
        return True
    start, end = offsets(pair, match)
    return negator_follows(pair.language.code) and start <= cue.start < end - 1


def _is_light(pair: Pair, match: Match) -> bool:
    """Whether a verb says little without what follows: "do not have enough" denies no "have to"."""
    keys = pair.evidence.target.keys[match.first]
    return match.first == match.last and not pair.language.light_verbs.isdisjoint(keys)


def _governs(pair: Pair, cue: CueMatch, match: Match) -> bool:
    """Whether nothing but auxiliaries and other function words stands between a negator and what it denies."""
    if not pair.language.spaced or _beside(pair, cue, match):
        return _beside(pair, cue, match)
    tokens = pair.evidence.target.tokens
    between = [t for t in tokens[: match.first] if t.start >= cue.end]
    return (
        cue.end <= tokens[match.first].start
        and len(between) <= MAX_BETWEEN
        and all(pair.language.is_function_word(t.text) for t in between)
    )


def _added_to_adjective(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A negator right beside the rendering of an adjective, where no other word of the source explains it: 不安全."""
    before, after = denied_beside(pair.language.code)
    target = find_cues(pair.translation, pair.language.code, CLASSES)
    for number, term in enumerate(pair.evidence.source.terms):
        match = pair.evidence.assignment.get(number)
        if match is None or match.via is not Via.LEXICON or not any(s.pos == "adj" for s in term.senses):
            continue
        start, end = offsets(pair, match)
        denied = before.search(pair.translation, max(start - REACH_BEFORE, 0), start)
        denied = denied or after.match(pair.translation, end)
        if denied is None or denied_itself(pair, match):
            continue
        explaining = [c for c in source if c.may_be(*EXPLAINING, Cue.CEASED)]
        others = [c for c in explaining if not _overlaps(c, term.start, term.end)]
        if any(c.may_be(*NEGATORS, *OTHER_BUSINESS, Cue.NEGATIVE) for c in explaining if c not in others):
            continue
        if not all(_is_rendered_aside(pair, c) or _is_rendered_as_denial(pair, c, target) for c in others):
            return
        became = pair.translation_span(min(start, denied.start()), max(end, denied.end()))
        yield _finding(pair, pair.source_span(term.start, term.end), became)
        return


def _overlaps(cue: CueMatch, start: int, end: int) -> bool:
    return cue.start < end and start < cue.end


def _is_rendered_as_denial(pair: Pair, cue: CueMatch, target: Sequence[CueMatch]) -> bool:
    """Whether a word that denies by itself is rendered by one that does: 驳斥 for menepis explains no 不 elsewhere."""
    if cue.may_be(*NEGATORS):
        return False
    denying = [c for c in target if c.is_one(Cue.NEGATIVE)]
    return any(is_within(pair, c, m) for c in denying for m in matches_at(pair, cue))


def _is_rendered_aside(pair: Pair, cue: CueMatch) -> bool:
    """Whether what may explain a negator only may, and has a rendering that is none: until, although, safe."""
    if pair.language.spaced or cue.may_be(*NEGATORS, *DENYING, *OTHER_BUSINESS):
        return False
    matches = [
        m for n, t in enumerate(pair.evidence.source.terms) if t.start == cue.start for m in pair.evidence.matches[n]
    ]
    return any(m.via is Via.LEXICON and not denied_itself(pair, m) for m in matches)


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
