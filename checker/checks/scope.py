"""Quantity words and scope: "at least" that became "at most", "not all" that became "none"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.checks.contradictions import SCOPES as CONTRADICTIONS
from checker.checks.contradictions import contradictions
from checker.checks.following import following, places
from checker.checks.rule import Pair, Rule
from checker.checks.wording import usual_wording
from checker.evidence.cues import CueMatch, find_cues
from checker.findings import Category, Finding, Severity
from checker.languages import SOURCE
from checker.languages.cues import Cue
from checker.languages.cues_id import MERELY, WITHOUT

QUANTIFIER_CHANGED = Rule(
    "quantifier-changed",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A quantity word or a limit became a contradicting one",
    "The source bounds or counts (at least, more than, only, all, some, none, except …), the translation has no word "
    "of that kind and one of a contradicting kind that no other source word explains. Two-step equivalences pass: "
    "“tidak kurang dari” is at least, “tidak semua” is some … not, “tidak … kecuali” is only.",
)
RULES = (QUANTIFIER_CHANGED,)


@dataclass(frozen=True, slots=True)
class Scope:
    """How a class of quantity words may be rendered, and which classes contradict it.

    ``kept`` are the classes whose presence in the translation shows that the word was rendered; ``against`` those that
    contradict it. ``confidence`` is the measured share of right findings.
    """

    kept: frozenset[Cue]
    against: frozenset[Cue]
    confidence: float = 0.95


#: What ends a clause, in all scripts.
CLAUSE_END = re.compile(r"[.,;:!?،؛؟。，；：！？、](?!\d)")

UP = frozenset({Cue.AT_LEAST, Cue.MORE})
DOWN = frozenset({Cue.AT_MOST, Cue.LESS})
#: What a bound or a total says when it is denied: "not more than" is at most.
DENIED = {
    Cue.MORE: Cue.AT_MOST,
    Cue.LESS: Cue.AT_LEAST,
    Cue.ALL: Cue.NOT_ALL,
    Cue.SOME: Cue.NONE,
    Cue.MOST: Cue.FEW,
    Cue.INCLUDING: Cue.EXCEPT,
}
#: Languages in which a denial bears on a quantity word only when it comes first: "some did not" is no "none".
DENIED_BEFORE = {
    Cue.ALL: frozenset({"en", "zh"}),
    Cue.SOME: frozenset({"en", "zh", "fr", "ar"}),
    Cue.MOST: frozenset({"zh"}),
}
#: A denied bound has its negator so close (characters): "may not be more than".
BOUND_REACH = 60
BOUND_REACH_UNSPACED = 4
NEGATIONS = (Cue.NOT, Cue.NEGATIVE, Cue.FORBIDDEN)
#: Pairs that a denied statement may turn into each other: "few had foreseen" is "most had not".
TURNED_BY_NEGATION = frozenset({(Cue.MOST, Cue.FEW), (Cue.MOST, Cue.NONE), (Cue.ALL, Cue.FEW), (Cue.SOME, Cue.NONE)})

#: Of these, classes that Chinese and Japanese do not turn into "none", which is told unmistakably there (全都没).
UNMISTAKABLE = frozenset({Cue.MOST, Cue.SOME})

SCOPES: dict[Cue, Scope] = {
    Cue.AT_LEAST: Scope(UP, DOWN | {Cue.ONLY}),
    Cue.MORE: Scope(UP, DOWN | {Cue.ALMOST, Cue.FEW}),
    Cue.AT_MOST: Scope(DOWN | {Cue.ONLY}, UP),
    Cue.LESS: Scope(DOWN | {Cue.ALMOST}, UP),
    Cue.ALMOST: Scope(frozenset({Cue.ALMOST, Cue.ABOUT}), UP | {Cue.ALL, Cue.FEW}),
    Cue.ONLY: Scope(
        frozenset({Cue.ONLY, Cue.AT_MOST}),
        frozenset({Cue.AT_LEAST, Cue.ALL, Cue.ALSO, Cue.EXCEPT, Cue.INCLUDING}),
    ),
    Cue.ALL: Scope(frozenset({Cue.ALL, Cue.EACH, Cue.NONE}), frozenset({Cue.SOME, Cue.FEW, Cue.MOST, Cue.NOT_ALL})),
    Cue.ALSO: Scope(frozenset({Cue.ALSO, Cue.ALL, Cue.EACH}), frozenset({Cue.ONLY})),
    Cue.NOT_ALL: Scope(frozenset({Cue.NOT_ALL, Cue.SOME, Cue.MOST}), frozenset({Cue.NONE, Cue.ALL})),
    Cue.NONE: Scope(frozenset({Cue.NONE}), frozenset({Cue.MOST, Cue.SOME, Cue.ONLY, Cue.NOT_ALL})),
    Cue.MOST: Scope(frozenset({Cue.MOST}), frozenset({Cue.ALL, Cue.FEW, Cue.NONE, Cue.SOME})),
    Cue.SOME: Scope(frozenset({Cue.SOME, Cue.NOT_ALL, Cue.FEW}), frozenset({Cue.ALL, Cue.NONE})),
    Cue.FEW: Scope(frozenset({Cue.FEW}), frozenset({Cue.MOST, Cue.MANY, Cue.EXCEPT})),
    Cue.MANY: Scope(frozenset({Cue.MANY}), frozenset({Cue.FEW})),
    Cue.EACH: Scope(frozenset({Cue.EACH, Cue.ALL}), frozenset({Cue.TOTAL})),
    Cue.EXCEPT: Scope(frozenset({Cue.EXCEPT}), frozenset({Cue.INCLUDING, Cue.ALL})),
    Cue.INCLUDING: Scope(frozenset({Cue.INCLUDING}), frozenset({Cue.EXCEPT, Cue.ONLY})),
    Cue.AVERAGE: Scope(frozenset({Cue.AVERAGE}), frozenset({Cue.AT_LEAST, Cue.AT_MOST})),
    Cue.PART: Scope(frozenset({Cue.PART}), frozenset({Cue.ALL})),
}


#: Classes that contradict a class in one language only: Japanese しか, unlike 只, renders more than “only”.
AGAINST_IN: dict[tuple[str, Cue], frozenset[Cue]] = {
    ("zh", Cue.ALL): frozenset({Cue.ONLY}),
    ("zh", Cue.SOME): frozenset({Cue.MOST}),
    ("ja", Cue.SOME): frozenset({Cue.MOST}),
    ("zh", Cue.MORE): frozenset({Cue.ALL}),
    ("ja", Cue.MORE): frozenset({Cue.ALL}),
}

#: Everyday quantity words, which a translation may leave to the plural: what nevertheless contradicts them.
EVERYDAY: dict[Cue, frozenset[Cue]] = {
    Cue.EACH: frozenset({Cue.SOME, Cue.FEW, Cue.NOT_ALL, Cue.ONLY, Cue.ONE_OF}),
    Cue.ALL: frozenset({Cue.SOME, Cue.FEW, Cue.NOT_ALL}),
    Cue.MANY: frozenset({Cue.FEW, Cue.NONE}),
    Cue.SOME: frozenset({Cue.ALL, Cue.NONE}),
    Cue.FEW: frozenset({Cue.MANY, Cue.MOST, Cue.ALL}),
}
#: What divides "not A but B", and what says of both that they are so.
CONTRASTS = frozenset({Cue.CONTRAST})
BOTH = (Cue.ALSO, Cue.ALL, Cue.EACH, Cue.INCLUDING)
#: A quantity word stands so close to the noun that it counts (characters).
NOUN_REACH = 15
NOUN_REACH_UNSPACED = 5

#: Scanned together: negation words, because they are part of the longer forms (no fewer than).
CLASSES = frozenset(SCOPES) | {Cue.ONE_OF, Cue.ABOUT, Cue.ALSO, Cue.TOTAL, Cue.NEUTRAL, Cue.DOUBLE, *NEGATIONS}


def check(pair: Pair) -> Iterator[Finding]:
    """Source quantity words that nothing keeps and something contradicts."""
    found = list(_changed(pair))
    yield from found
    if not found:
        yield from contradictions(pair, CONTRADICTIONS, QUANTIFIER_CHANGED)


def _changed(pair: Pair) -> Iterator[Finding]:
    """Classes of quantity words that nothing keeps and a contradicting class replaces."""
    source = find_cues(pair.source, SOURCE, CLASSES)
    target = _as_meant(
        find_cues(pair.translation, pair.language.code, CLASSES), source, pair.translation, pair.language.code
    )
    for cue in source:
        for kind in sorted(cue.strict & SCOPES.keys()):
            scope = SCOPES[kind]
            if kind is Cue.ALL and any(c.is_one(Cue.ALMOST) and _qualified(c, cue) for c in source):
                scope = Scope(scope.kept | {Cue.MOST}, scope.against - {Cue.MOST}, scope.confidence)  # Almost all.
            extra = AGAINST_IN.get((pair.language.code, kind), frozenset())
            scope = Scope(scope.kept, scope.against | extra, scope.confidence)
            if kind is Cue.ALL and not pair.language.spaced and not _denies_all(pair, source):
                scope = Scope(scope.kept - {Cue.NONE}, scope.against, scope.confidence)
            asked = sum(c.may_be(kind) if kind is Cue.PART else c.is_one(kind) for c in source)
            if asked <= sum(c.is_one(*scope.kept) for c in target):
                continue
            rival = _rival(cue, kind, source, target, pair, scope)
            if rival is not None and asked <= sum(_keeps(c, scope) and _is_near(c, rival, pair) for c in target):
                continue
            if rival is not None:
                yield _finding(pair, cue, rival, kind)
                break
    yield from _beside(pair, source, target)
    yield from _turned(pair, source, target)
    yield from _excluded_one(pair, source, target)


def _denies_all(pair: Pair, source: Sequence[CueMatch]) -> bool:
    """Whether the source denies what it says of all; a "tanpa" concerns its own noun only."""
    return any(c.may_be(*NEGATIONS) and pair.source[c.start : c.end].lower() not in WITHOUT for c in source)


def _beside(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Finding]:
    """Everyday quantity words (setiap, banyak, beberapa) that often go unsaid: a contradicting one beside the noun."""
    reach = NOUN_REACH if pair.language.spaced else NOUN_REACH_UNSPACED
    for cue in source:
        for kind in sorted(cue.loose & EVERYDAY.keys()):
            scope = Scope(SCOPES[kind].kept, EVERYDAY[kind])
            if any(c.may_be(*scope.kept) for c in target):
                continue
            rivals = _rivals(cue, kind, source, target, pair, scope)
            noun = next((w for w in following(pair, cue) if w.matches), None)
            if noun is None or noun.start - cue.end > 1:
                continue
            for rival in rivals:
                gaps = (max(start - rival.end, rival.start - end) for start, end in places(pair, noun))
                if min(gaps, default=reach) < reach:
                    yield _finding(pair, cue, rival, kind)
                    break


def _turned(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Finding]:
    """ "All but two did" that became "only two did": only the exception is said to have done it."""
    exceptions = [c for c in source if c.is_one(Cue.EXCEPT)]
    if len(exceptions) != 1 or not any(c.is_one(Cue.ALL) for c in source):
        return
    if any(c.may_be(*NEGATIONS) and c is not exceptions[0] for c in source):
        return
    only = [c for c in target if c.is_one(Cue.ONLY)]
    if len(only) != 1 or any(c.is_one(Cue.EXCEPT, Cue.ALL, *NEGATIONS) and c is not only[0] for c in target):
        return
    yield _finding(pair, exceptions[0], only[0], Cue.EXCEPT)


def _excluded_one(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Finding]:
    """ "Not only A but B" that became "not A but B"."""
    both = [c for c in source if c.is_one(Cue.ALSO)]
    if len(both) != 1 or not MERELY.isdisjoint(pair.source[both[0].start : both[0].end].lower().split()):
        return  # "Bukan sekadar beton, melainkan janji": that it is concrete matters no more.
    if any(c.may_be(*NEGATIONS) and not c.is_one(Cue.ALSO) for c in source):
        return
    rather = find_cues(pair.source, SOURCE, CONTRASTS)
    denials = [c for c in target if c.is_one(Cue.NOT)]
    if len(denials) != 1 or not rather or any(c.may_be(*BOTH) for c in target if c not in denials):
        return
    if find_cues(pair.translation, pair.language.code, CONTRASTS):
        yield _finding(pair, both[0], denials[0], Cue.ALSO)


def _keeps(cue: CueMatch, scope: Scope) -> bool:
    """Whether a word of the translation may render the class, and does not say the contrary outright."""
    return cue.may_be(*scope.kept) and (cue.is_one(*scope.kept) or not cue.is_one(*scope.against))


def _is_near(cue: CueMatch, rival: CueMatch, pair: Pair) -> bool:
    """Whether a word that may keep the class stands beside the rival, or is long enough to say something by itself."""
    return pair.language.spaced or cue.end - cue.start > 1 or _qualified(cue, rival)


def _as_meant(cues: Sequence[CueMatch], source: Sequence[CueMatch], text: str, code: str) -> list[CueMatch]:
    """The cues of the translation, bounds turned where they stand in a denial that the source does not have.

    In Chinese the denial comes before: 不是所有 is not all, 所有…不 none.
    """
    denials = [c for c in cues if c.is_one(Cue.NOT)]
    if len(denials) <= sum(c.may_be(*NEGATIONS) for c in source):
        return list(cues)
    return [
        _denied(c)
        if c.is_one(Cue.MORE, Cue.LESS, Cue.ALL, Cue.SOME, Cue.MOST)
        and any(_same_clause(c, d, text) and (d.start < c.start or not _must_precede(c, code)) for d in denials)
        else c
        for c in cues
    ]


def _must_precede(cue: CueMatch, code: str) -> bool:
    """Whether a denial of a quantity word stands before it in a language; bounds are denied so in Chinese."""
    return code == "zh" or any(code in DENIED_BEFORE[kind] for kind in cue.strict & DENIED_BEFORE.keys())


def _denied(cue: CueMatch) -> CueMatch:
    return CueMatch(cue.start, cue.end, frozenset(DENIED.get(c, c) for c in cue.strict), cue.loose)


def _same_clause(a: CueMatch, b: CueMatch, text: str) -> bool:
    first, second = sorted((a, b), key=lambda c: c.start)
    return first.end <= second.start and not CLAUSE_END.search(text, first.end, second.start)


def _is_denied(denial: CueMatch, cue: CueMatch, kind: Cue, text: str, reach: int) -> bool:
    """Whether a denial bears on a quantity word; on a bound it must stand close by."""
    far = max(cue.start - denial.end, denial.start - cue.end) > reach
    if kind in (Cue.MORE, Cue.LESS) and far:
        return False
    return _same_clause(cue, denial, text)


def _qualified(cue: CueMatch, whole: CueMatch) -> bool:
    """Whether a cue qualifies the one beside it: "almost all", "all except"."""
    first, second = sorted((cue, whole), key=lambda c: c.start)
    return 0 <= second.start - first.end <= 1


def _rival(
    cue: CueMatch,
    kind: Cue,
    source: Sequence[CueMatch],
    target: Sequence[CueMatch],
    pair: Pair,
    scope: Scope,
) -> CueMatch | None:
    """The first word of a contradicting class that no source word explains."""
    found = _rivals(cue, kind, source, target, pair, scope)
    return found[0] if found else None


def _denied_here(pair: Pair, cue: CueMatch, source: Sequence[CueMatch]) -> bool:
    """Whether a negator stands before a source word in its clause."""
    return any(c.is_one(Cue.NOT) and _same_clause(c, cue, pair.source) and c.start < cue.start for c in source)


def _rivals(
    cue: CueMatch,
    kind: Cue,
    source: Sequence[CueMatch],
    target: Sequence[CueMatch],
    pair: Pair,
    scope: Scope,
) -> list[CueMatch]:
    """The words of the first contradicting class of which the source explains fewer."""
    text = pair.translation
    reach = BOUND_REACH if pair.language.spaced else BOUND_REACH_UNSPACED
    denied = any(c.may_be(*NEGATIONS) for c in source)
    for other in sorted(scope.against):
        if denied and kind is Cue.AT_LEAST and other is Cue.LESS and _denied_here(pair, cue, source):
            continue  # "If it is not raised by at least 8 percent": if the rise is less.
        if denied and (kind, other) in TURNED_BY_NEGATION and (pair.language.spaced or kind not in UNMISTAKABLE):
            continue
        said = [c for c in target if c.is_one(other) and not c.may_be(*scope.kept)]
        if DENIED.get(other) in scope.kept:
            denials = (Cue.NOT, Cue.FORBIDDEN) if other in (Cue.MORE, Cue.LESS) else (Cue.NOT,)
            said = [
                c
                for c in said
                if not any(
                    d.may_be(*denials)
                    and _is_denied(d, c, other, text, reach)
                    and (other is not Cue.ALL or pair.language.code != "zh" or d.start < c.start)
                    for d in target
                )
            ]  # In Chinese 所有…不 is none: only a denial before it makes it "not all".
        explained = (other, Cue.ALSO) if other is Cue.ONLY and kind is not Cue.ALSO else (other,)
        # A third of the others is a third there, too, and no "some" of another noun.
        parts = other is Cue.SOME and any(c.is_one(Cue.PART) and not c.is_one(Cue.SOME) for c in target)
        if len(said) > sum(
            c.may_be(*explained)
            and (c.may_be(Cue.PART) or not _qualified(cue, c))
            and not (parts and c.is_one(Cue.PART))
            for c in source
        ):
            return said
    return []


def _finding(pair: Pair, cue: CueMatch, rival: CueMatch, kind: Cue) -> Finding:
    said = pair.source_span(cue.start, cue.end)
    became = pair.translation_span(rival.start, rival.end)
    meaning = next(
        (k for k in sorted(SCOPES[kind].against | EVERYDAY.get(kind, frozenset())) if rival.is_one(k)), Cue.ONLY
    )
    return Finding(
        QUANTIFIER_CHANGED.id,
        QUANTIFIER_CHANGED.category,
        Severity.CRITICAL,
        SCOPES[kind].confidence,
        f"“{said.text}” says “{kind.value}”; the {pair.language.name} has “{became.text}” ({meaning.value}) instead.",
        source=said,
        translation=became,
        expected=usual_wording(pair, cue),
    )
