"""Certainty and attribution: "allegedly" that became a fact, "may" that became "must", "said" that vanished."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from checker.checks import attribution, settled, unstated
from checker.checks.attribution import ATTRIBUTION_LOST
from checker.checks.contradictions import CERTAINTIES, contradictions
from checker.checks.following import (
    Following,
    following,
    is_particle,
    is_staged,
    negator_follows,
    offsets,
    own_places,
    rendered_apart,
    target_clauses,
    told_as_done,
)
from checker.checks.rule import Pair, Rule
from checker.checks.wording import in_quotes, usual_wording
from checker.evidence.cues import CueMatch, find_cues, insisted, unsaid
from checker.findings import Category, Finding, Severity
from checker.languages import SOURCE
from checker.languages.cues import NAMES_SUSPECT, SUSPECTS, Cue
from checker.languages.cues_id import FUTURE_PREPOSITIONS
from checker.languages.unstated import POSSIBLE

MODALITY_CHANGED = Rule(
    "modality-changed",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "What was alleged, possible, expected, planned or conditional became a fact, or a fact merely possible",
    "The source says how certain a statement is (diduga, kemungkinan, diperkirakan, berencana, akan, jika …) "
    "and the translation has no word of that step or of one that could stand for it, or it has one of a contradicting "
    "step (proven, certainly, must) that no source word explains. A fact that is only possible in the translation "
    "(may, pourrait, 可能) is major where nothing in the source leaves it open.",
)
RULES = (MODALITY_CHANGED, ATTRIBUTION_LOST)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the scale of certainty: which classes keep it in a translation, and how bad its loss is.

    Where a language may leave the step unsaid (a future by the present tense), ``instead`` lists the classes of which
    one must stand in the translation. ``confidence`` is the measured share of right findings.
    """

    kept: frozenset[Cue]
    severity: Severity
    instead: frozenset[Cue] = frozenset()
    confidence: float = 0.9


_HAPPENED = frozenset({Cue.PAST, Cue.PROVEN, Cue.CERTAIN})
_AHEAD = frozenset({Cue.PLANNED, Cue.FUTURE})

LOST: dict[Cue, Step] = {
    Cue.ALLEGED: Step(frozenset({Cue.ALLEGED}), Severity.CRITICAL),
    Cue.HEARSAY: Step(frozenset({Cue.HEARSAY, Cue.ALLEGED}), Severity.CRITICAL),
    Cue.EXPECTED: Step(frozenset({Cue.EXPECTED, Cue.ABOUT}), Severity.MAJOR),
    Cue.POSSIBLE: Step(frozenset({Cue.POSSIBLE}), Severity.MAJOR, _HAPPENED | {Cue.FUTURE}),
    Cue.ABLE: Step(frozenset({Cue.ABLE, Cue.POSSIBLE, Cue.LEAVE}), Severity.MAJOR, _HAPPENED | {Cue.FUTURE}),
    Cue.CONSIDERED: Step(frozenset({Cue.CONSIDERED}), Severity.MAJOR, _HAPPENED | {Cue.FUTURE}),
    Cue.PLANNED: Step(_AHEAD | {Cue.CONSIDERED}, Severity.MAJOR),
    Cue.PROPOSED: Step(frozenset({Cue.PROPOSED, Cue.ADVISED}), Severity.MAJOR, _HAPPENED),
    Cue.WISHED: Step(frozenset({Cue.WISHED}), Severity.MAJOR, _HAPPENED | {Cue.ASSURED}),
    Cue.FUTURE: Step(_AHEAD | {Cue.EXPECTED, Cue.POSSIBLE, Cue.WISHED}, Severity.MAJOR, _HAPPENED),
    Cue.CONDITION: Step(frozenset({Cue.CONDITION}), Severity.MAJOR, _HAPPENED),
    Cue.ADVISED: Step(frozenset({Cue.ADVISED}), Severity.MAJOR, _HAPPENED | {Cue.OBLIGED}),
    Cue.OBLIGED: Step(frozenset({Cue.OBLIGED}), Severity.MAJOR, frozenset({Cue.PERMITTED})),
    Cue.CLAIMED: Step(frozenset({Cue.CLAIMED, Cue.HEARSAY, Cue.ALLEGED}), Severity.MAJOR),
}

#: Steps below certainty: beside one of them a "certainly" or "proven" needs a source word of its own.
UNCERTAIN = (
    Cue.ALLEGED,
    Cue.HEARSAY,
    Cue.EXPECTED,
    Cue.POSSIBLE,
    Cue.CONSIDERED,
    Cue.WISHED,
    Cue.PROPOSED,
    Cue.CLAIMED,
)
ASSERTED = (Cue.CERTAIN, Cue.PROVEN)

ASKED = frozenset({Cue.ASKED})
#: What keeps something from being done yet that somebody is asked to do.
KEPT_ASKED = frozenset({Cue.PROPOSED, Cue.ADVISED, Cue.OBLIGED, Cue.WISHED, Cue.FUTURE, Cue.PLANNED, Cue.POSSIBLE})
#: Steps before an event: a verb after one of them has not happened yet, or only may.
BEFORE_EVENT = (
    Cue.ASKED,
    Cue.POSSIBLE,
    Cue.ABLE,
    Cue.FUTURE,
    Cue.PLANNED,
    Cue.CONSIDERED,
    Cue.PROPOSED,
    Cue.ADVISED,
    Cue.WISHED,
)

REPORTS = frozenset({Cue.REPORTED})
ABLE_CONTEXT = frozenset({Cue.CONDITION, Cue.REPORTED})

#: Duties, permissions and bans: what keeps each in a translation, and what unmistakably says another.
REVERSED: dict[Cue, tuple[frozenset[Cue], frozenset[Cue]]] = {
    Cue.OBLIGED: (frozenset({Cue.OBLIGED, Cue.DUTY}), frozenset({Cue.LEAVE, Cue.EXEMPT})),
    Cue.ADVISED: (frozenset({Cue.ADVISED}), frozenset({Cue.DUTY, Cue.EXEMPT})),
    Cue.PERMITTED: (frozenset({Cue.PERMITTED, Cue.LEAVE}), frozenset({Cue.DUTY})),
    Cue.FORBIDDEN: (frozenset({Cue.FORBIDDEN, Cue.NOT, Cue.NEGATIVE}), frozenset({Cue.LEAVE, Cue.DUTY})),
}
#: What may account for a duty or a permission in the translation.
REVERSED_SOURCES = (Cue.OBLIGED, Cue.PERMITTED, Cue.ABLE, Cue.POSSIBLE, Cue.ADVISED, Cue.CERTAIN)

#: What says that there is no duty, and what in a translation makes a ban of it or keeps it.
EXEMPTIONS = frozenset({Cue.EXEMPT})
NO_DUTY = frozenset({Cue.EXEMPT, Cue.FORBIDDEN, Cue.PERMITTED})
BANS = frozenset({Cue.BANNED, Cue.EXEMPT, Cue.OBLIGED, Cue.LEAVE})

CLASSES = frozenset({*LOST, *REVERSED, *ASSERTED, Cue.NEUTRAL, Cue.DOUBLE, Cue.NOT, Cue.ALMOST})

#: Whatever may leave open what a translation calls possible.
OPEN = CLASSES | {Cue.ASKED}

DENIALS = (Cue.NOT, Cue.NEGATIVE)
#: A negator after an assertion bears on it so far (characters): 確認できていない.
ASSERTED_REACH = 6

#: Two Japanese syllables stand inside other words by chance: the しま of しました is no しまう.
_SOUNDS = re.compile("[\u3041-\u3096]{1,2}")
#: So far before a duty or permission (characters) a negator bears on it.
DENIAL_REACH = 25
#: In Chinese and Japanese a negator bears on it so far after it, where negators follow, or before it.
DENIAL_REACH_UNSPACED = 8
DENIAL_REACH_BEFORE = 2

MODALITY_ASSERTED_CONFIDENCE = 0.9
DONE_CONFIDENCE = 0.85
REVERSED_CONFIDENCE = 0.9


def check(pair: Pair) -> Iterator[Finding]:
    """Steps of certainty that nothing keeps, assertions without a source, speakers that changed or vanished."""
    source = find_cues(pair.source, SOURCE, CLASSES)
    for search in (_lost, _asserted, _reversed, _banned, _done, _conditional, _almost, _excluded):
        found = next(search(pair, source), None)
        if found is not None:
            yield found
            break
    else:
        skipped = settled.check(pair, MODALITY_CHANGED, source)
        raised = unstated.check(pair, MODALITY_CHANGED, (POSSIBLE,), OPEN)
        yield from islice(chain(skipped, contradictions(pair, CERTAINTIES, MODALITY_CHANGED), raised), 1)
    yield from attribution.check(pair)


def _lost(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    code = pair.language.code
    for cue in source:
        if cue.strict.isdisjoint(LOST) or cue.is_one(Cue.NOT, Cue.NEUTRAL):
            continue
        insists = pair.source[cue.start : cue.end].lower() in insisted(code)
        for kind in sorted((cue.strict & LOST.keys()) - (frozenset() if insists else unsaid(code))):
            if kind is Cue.FUTURE and _governs_noun(pair, cue):
                continue
            step = LOST[kind]
            kept = step.kept
            if kind is Cue.ABLE:  # "Akan dapat": the future says it too.
                kept = kept | {k for c in source for k in c.strict if k is Cue.FUTURE}
            if cue.is_one(Cue.DOUBLE):  # "Bukan tidak mungkin": cannot be ruled out.
                kept = kept | {Cue.DOUBLE}
            found = [c for c in find_cues(pair.translation, code, kept) if not _renders_another(pair, cue, c)]
            suspect = pair.source[cue.start : cue.end].lower() == "terduga"
            if found and (suspect or not (kind is Cue.ALLEGED and _only_name_suspects(pair, found))):
                continue
            if (
                step.instead
                and not insists
                and not find_cues(pair.translation, code, step.instead - (unsaid(code) & {Cue.FUTURE}))
            ):
                continue
            span = pair.source_span(cue.start, cue.end)
            usual = usual_wording(pair, cue)
            hint = f" (usually {in_quotes(usual)})" if usual else ""
            yield Finding(
                MODALITY_CHANGED.id,
                MODALITY_CHANGED.category,
                step.severity,
                step.confidence,
                f"“{span.text}”{hint} marks the statement as {kind.value}; nothing in the {pair.language.name} does.",
                source=span,
                expected=usual,
            )
            break


def _governs_noun(pair: Pair, cue: CueMatch) -> bool:
    """Whether a word of the future is a preposition: it stands right before a word that is nothing but a noun."""
    if pair.source[cue.start : cue.end].lower() not in FUTURE_PREPOSITIONS:
        return False
    term = next((t for t in pair.evidence.source.terms if t.start >= cue.end), None)
    beside = term is not None and not pair.source[cue.end : term.start].strip()
    return beside and term is not None and bool(term.senses) and all(s.pos == "noun" for s in term.senses)


def _is_suspicion(pair: Pair, cue: CueMatch) -> bool:
    """Whether somebody suspects or accuses (mencurigai, menuduh), rather than is a suspect."""
    return cue.may_be(Cue.ALLEGED) and pair.source[cue.start : cue.end].lower().startswith("men")


def _renders_another(pair: Pair, cue: CueMatch, kept: CueMatch) -> bool:
    """Whether what may keep a step is only inside the word for somebody else: the 疑 of 容疑者, a suspect.

    The word right after the cue belongs to it: “terduga pelaku” is a suspect too.
    """
    if pair.language.spaced or kept.end - kept.start > 2:
        return False
    for number, match in pair.evidence.assignment.items():
        term = pair.evidence.source.terms[number]
        start, end = offsets(pair, match)
        inside = start <= kept.start and kept.end <= end and end - start > kept.end - kept.start
        apart = term.end <= cue.start or term.start > cue.end + 1
        if inside and apart and term.senses and all(s.pos == "noun" for s in term.senses):
            return True
    return False


def _only_name_suspects(pair: Pair, found: Sequence[CueMatch]) -> bool:
    """Whether all that is left of an allegation is the word for a suspect, whom the source names too."""
    if pair.language.code not in SUSPECTS or not NAMES_SUSPECT.search(pair.source):
        return False
    spans = [m.span() for m in SUSPECTS[pair.language.code].finditer(pair.translation)]
    return all(any(a <= c.start and c.end <= b for a, b in spans) for c in found)


def _asserted(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A "certainly" or "proven" in place of a weaker step."""
    weaker = [c for c in source if c.is_one(*UNCERTAIN) or _is_suspicion(pair, c)]
    if not weaker:
        return
    for kind in ASSERTED:
        found = find_cues(pair.translation, pair.language.code, frozenset({kind, Cue.NOT, Cue.NEGATIVE}))
        said = [c for n, c in enumerate(found) if c.is_one(kind) and not (n and found[n - 1].may_be(*DENIALS))]
        if negator_follows(pair.language.code):
            denied = [c for c in found if c.is_one(Cue.NOT)]
            said = [c for c in said if not any(0 <= d.start - c.end <= ASSERTED_REACH for d in denied)]
        if not said or any(c.may_be(kind) for c in source):
            continue
        span = pair.source_span(weaker[0].start, weaker[0].end)
        became = pair.translation_span(said[0].start, said[0].end)
        yield Finding(
            MODALITY_CHANGED.id,
            MODALITY_CHANGED.category,
            Severity.CRITICAL,
            MODALITY_ASSERTED_CONFIDENCE,
            f"“{became.text}” makes the statement {kind.value}; the source only says “{span.text}”.",
            source=span,
            translation=became,
        )
        return


def _reversed(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A duty that became a permission, a permission that became a duty, a ban that became either."""
    turnable = [c for c in source if not c.strict.isdisjoint(REVERSED)]
    if not turnable:
        return
    code = pair.language.code
    denials = [c for c in source if c.is_one(Cue.NOT, Cue.DOUBLE) and not c.is_one(Cue.FORBIDDEN)]
    spaced = pair.language.spaced
    free = find_cues(pair.translation, code, EXEMPTIONS)
    exempt = find_cues(pair.source, SOURCE, EXEMPTIONS) if free or not spaced else ()
    for cue in turnable:
        if any(c.start < cue.end and cue.start - c.end <= DENIAL_REACH for c in denials):
            continue  # "Tidak wajib", and what a "tidak" right before may bear on.
        for kind in sorted(cue.strict & REVERSED.keys()):
            kept, against = REVERSED[kind]
            explain = [k for k in REVERSED_SOURCES if kind is not Cue.OBLIGED or k is not Cue.CERTAIN]
            others = [c for c in source if c is not cue and c.may_be(*explain)]  # “Jaminan” explains no “may”.
            others = [c for c in others if not any(e.start <= c.start < e.end for e in exempt)]
            if kind is Cue.ADVISED:  # “Boleh A, tetapi disarankan B”: no duty.
                others = [c for c in others if c.may_be(Cue.ADVISED, Cue.OBLIGED, Cue.CERTAIN)]
            accounting = others
            if spaced:  # "Izin bangunan" is a permit of its own.
                accounting = [c for c in others if c.is_one(*explain) or not rendered_apart(pair, c, against)]
                if kind is Cue.FORBIDDEN:
                    accounting = _accounting_for(pair, accounting)
            if cue.is_one(Cue.NEUTRAL) or any(not c.may_be(kind) or kind is not Cue.ADVISED for c in accounting):
                continue
            found = find_cues(pair.translation, code, kept | against)
            said = [c for c in found if c.is_one(*against)]
            keeping = [c for c in found if c.may_be(*kept) and not c.is_one(*against)]
            if exempt and not spaced:  # “Boleh … tetapi tidak wajib”: an exemption keeps no permission.
                keeping = [c for c in keeping if not any(e.start <= c.start and c.end <= e.end for e in free)]
            if kind is Cue.FORBIDDEN and keeping and _is_allowed(pair, cue, found):
                keeping = []
            spent = _spent(cue, source, kind) if all(c.is_one(Cue.LEAVE) for c in said) else 0
            if not said or len(keeping) > len(others if kind is Cue.ADVISED else accounting) + spent:
                continue
            if kind is Cue.FORBIDDEN and is_staged(pair, cue):
                continue  # "May not open before the police have seen it": the police must see it first.
            span = pair.source_span(cue.start, cue.end)
            became = pair.translation_span(said[0].start, said[0].end)
            yield Finding(
                MODALITY_CHANGED.id,
                MODALITY_CHANGED.category,
                Severity.CRITICAL,
                REVERSED_CONFIDENCE,
                f"“{span.text}” is a {kind.value}; the {pair.language.name} says “{became.text}”.",
                source=span,
                translation=became,
                expected=usual_wording(pair, cue),
            )


def _accounting_for(pair: Pair, cues: Sequence[CueMatch]) -> list[CueMatch]:
    """Those source words that may account for what a ban became: "dapat" for a permission, "harus" for a duty."""
    said = find_cues(pair.translation, pair.language.code, frozenset({Cue.DUTY, Cue.LEAVE}))
    duty, leave = (any(c.is_one(kind) for c in said) for kind in (Cue.DUTY, Cue.LEAVE))
    if duty and leave:
        return list(cues)
    kinds = (Cue.OBLIGED, Cue.ADVISED, Cue.CERTAIN) if duty else (Cue.PERMITTED, Cue.ABLE, Cue.POSSIBLE)
    return [c for c in cues if c.may_be(*kinds)]


def _banned(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """ "Tidak harus" and "tidak wajib", where there is no duty, that became "must not"."""
    if sum(c.is_one(Cue.NOT) for c in source) != 1:
        return
    free = find_cues(pair.source, SOURCE, NO_DUTY)
    if len(free) != 1 or not free[0].is_one(Cue.EXEMPT):
        return
    found = find_cues(pair.translation, pair.language.code, BANS)
    banned = [c for c in found if c.is_one(Cue.BANNED)]
    if not banned or any(c.is_one(Cue.EXEMPT, Cue.OBLIGED, Cue.LEAVE) for c in found if c not in banned):
        return
    span = pair.source_span(free[0].start, free[0].end)
    became = pair.translation_span(banned[0].start, banned[0].end)
    yield Finding(
        MODALITY_CHANGED.id,
        MODALITY_CHANGED.category,
        Severity.CRITICAL,
        REVERSED_CONFIDENCE,
        f"“{span.text}” leaves it open; the {pair.language.name} forbids it (“{became.text}”).",
        source=span,
        translation=became,
    )


def _is_allowed(pair: Pair, ban: CueMatch, found: Sequence[CueMatch]) -> bool:
    """Whether the translation allows what the source bans, and has no more denying words than the rest of the source.

    "May not refuse a patient without a card": "refuse" and "without" stand in a version that allows it, too.
    """
    contrary = () if pair.language.spaced else (Cue.CONTRARY,)  # Gangguan: the 常 of 失常 is denied, too.
    denying = find_cues(pair.source, SOURCE, frozenset({Cue.FORBIDDEN, Cue.EXCEPT, *DENIALS, *contrary}))
    rest = sum(c.end <= ban.start or c.start >= ban.end for c in denying)
    leave = [c for c in found if c.is_one(Cue.LEAVE)]
    kept = [c for c in found if c.may_be(Cue.FORBIDDEN, *DENIALS) and c not in leave]
    negators = [c for c in kept if c.is_one(Cue.NOT)]
    if pair.language.spaced:
        denied = any(abs(c.start - one.start) <= DENIAL_REACH for c in negators for one in leave)
    elif negator_follows(pair.language.code):
        denied = any(0 <= c.start - one.start <= DENIAL_REACH_UNSPACED for c in negators for one in leave)
    else:
        denied = any(0 <= one.start - c.end <= DENIAL_REACH_BEFORE for c in negators for one in leave)
    return bool(leave) and not denied and len(kept) <= rest


def _spent(cue: CueMatch, source: Sequence[CueMatch], kind: Cue) -> int:
    """How many negators of the translation render others than a ban: "may not … without"."""
    return sum(c.is_one(Cue.NOT) and c.start >= cue.end for c in source) if kind is Cue.FORBIDDEN else 0


def _next_verb(pair: Pair, cue: CueMatch) -> Following | None:
    """The verb right after a cue, where the lexicon finds it in the translation."""
    word = next(following(pair, cue), None)
    beside = word is not None and word.start - cue.end <= 1 and word.is_verb and not word.is_vague
    return word if beside and word is not None and word.matches else None


def _done(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A verb after "akan", "bisa" or "sebaiknya" that the translation tells as done."""
    code = pair.language.code
    asked = () if pair.language.spaced else find_cues(pair.source, SOURCE, ASKED)
    ahead = [c for c in (*source, *asked) if c.is_one(*BEFORE_EVENT) and not c.is_one(Cue.NEUTRAL, Cue.NOT)]
    if not ahead:
        return
    source_reports = find_cues(pair.source, SOURCE, REPORTS)
    target_reports = find_cues(pair.translation, code, REPORTS)
    # "Could" without a condition and without a speaker may well tell what was done.
    uncertain = any(c.is_one(Cue.CONDITION, Cue.REPORTED) for c in find_cues(pair.source, SOURCE, ABLE_CONTEXT))
    for cue in ahead:
        if cue.is_one(Cue.ABLE) and not uncertain:
            continue
        word = _next_verb(pair, cue)
        if word is None:
            continue
        clauses = target_clauses(pair)
        kept = frozenset(k for kind in cue.strict & LOST.keys() for k in LOST[kind].kept) | {Cue.POSSIBLE}
        if cue.is_one(Cue.ASKED):
            kept |= KEPT_ASKED
        held = find_cues(pair.translation, code, kept)
        reporting = {c.start for c in source_reports if not word.start <= c.start < word.end}
        for start, end in own_places(pair, word):
            others = sum(c.end <= start or end <= c.start for c in target_reports)
            if others < len(target_reports) and others < len(reporting):
                continue  # It may as well render the reporting verb of the source.
            if any(
                clauses.at(c.start) == clauses.at(start)
                and _is_before(c, start, code)
                and not is_particle(pair.translation, c, start, code)
                for c in held
            ):
                continue
            if _SOUNDS.fullmatch(pair.translation, start, end) or not told_as_done(pair.translation, start, end, code):
                continue
            span = pair.source_span(cue.start, word.end)
            became = pair.translation_span(start, end)
            yield Finding(
                MODALITY_CHANGED.id,
                MODALITY_CHANGED.category,
                Severity.CRITICAL,
                DONE_CONFIDENCE,
                f"“{span.text}” has not happened; the {pair.language.name} tells it as done (“{became.text}”).",
                source=span,
                translation=became,
            )
            return


def _is_before(cue: CueMatch, start: int, code: str) -> bool:
    """Whether a cue stands on the side of a verb where its language puts what softens it."""
    return cue.start >= start if negator_follows(code) else cue.start < start


def _conditional(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A condition that is gone while one of the verbs is told as done."""
    code = pair.language.code
    condition = next((c for c in source if c.is_one(Cue.CONDITION)), None)
    if condition is None or find_cues(pair.translation, code, frozenset({Cue.CONDITION, Cue.POSSIBLE})):
        return
    # What follows may be told as to come; what the condition itself says may not be told as done even then.
    ahead = bool(find_cues(pair.translation, code, frozenset({Cue.FUTURE})))
    comma = pair.source.find(",", condition.end)
    if ahead and (comma < 0 or "," in pair.source[: condition.start] or code != "zh"):
        return
    reports = find_cues(pair.source, SOURCE, REPORTS)
    for number, term in enumerate(pair.evidence.source.terms):
        if term.start < condition.end or not any(s.pos == "verb" and not s.vague for s in term.senses):
            continue
        if any(c.start < term.end and term.start < c.end for c in reports):
            continue  # Who says so has said it, whatever the condition.
        if ahead and term.start > comma:
            return
        match = pair.evidence.assignment.get(number)
        if match is None or not told_as_done(pair.translation, *offsets(pair, match), code):
            continue
        span = pair.source_span(condition.start, condition.end)
        became = pair.translation_span(*offsets(pair, match))
        yield Finding(
            MODALITY_CHANGED.id,
            MODALITY_CHANGED.category,
            Severity.CRITICAL,
            DONE_CONFIDENCE,
            f"“{span.text}” makes it a condition; the {pair.language.name} tells it as done (“{became.text}”).",
            source=span,
            translation=became,
        )


def _almost(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A verb after "nyaris" or "hampir" that the translation says happened."""
    kept = frozenset({Cue.ALMOST, Cue.ABOUT, Cue.POSSIBLE, Cue.NOT, Cue.FEW})
    for cue in source:
        if not cue.is_one(Cue.ALMOST) or find_cues(pair.translation, pair.language.code, kept):
            continue
        word = _next_verb(pair, cue)
        if word is not None:
            span = pair.source_span(cue.start, word.end)
            became = pair.translation_span(*offsets(pair, word.matches[0]))
            yield Finding(
                MODALITY_CHANGED.id,
                MODALITY_CHANGED.category,
                Severity.CRITICAL,
                REVERSED_CONFIDENCE,
                f"“{span.text}” did not quite happen; the {pair.language.name} says “{became.text}” outright.",
                source=span,
                translation=became,
            )


def _excluded(pair: Pair, source: Sequence[CueMatch]) -> Iterator[Finding]:
    """A possibility ("tidak menutup kemungkinan") that the translation rules out."""
    code = pair.language.code
    for cue in source:
        if not (cue.is_one(Cue.DOUBLE) and cue.is_one(Cue.POSSIBLE)):
            continue
        found = find_cues(pair.translation, code, frozenset({Cue.EXCLUDED, Cue.NOT, Cue.DOUBLE, Cue.NEUTRAL}))
        said = [c for c in found if c.is_one(Cue.EXCLUDED) and not c.is_one(Cue.NEUTRAL, Cue.DOUBLE)]
        denials = [c for c in found if c not in said and not c.is_one(Cue.NEUTRAL)]
        others = [c for c in source if c is not cue and c.is_one(Cue.NOT)]  # "Bila modalnya tak kunjung ditambah".
        if len(said) != 1 or len(denials) > len(others) or any(c.is_one(Cue.DOUBLE) for c in denials):
            continue
        ruled = said[0]
        near = DENIAL_REACH_UNSPACED if not pair.language.spaced else DENIAL_REACH
        gaps = (c.start - ruled.end if negator_follows(code) else ruled.start - c.end for c in denials)
        if not any(0 <= gap <= near for gap in gaps):
            span = pair.source_span(cue.start, cue.end)
            became = pair.translation_span(said[0].start, said[0].end)
            yield Finding(
                MODALITY_CHANGED.id,
                MODALITY_CHANGED.category,
                Severity.CRITICAL,
                REVERSED_CONFIDENCE,
                f"“{span.text}” leaves it possible; the {pair.language.name} rules it out (“{became.text}”).",
                source=span,
                translation=became,
            )
