"""Quantity words and scope: "at least" that became "at most", "not all" that became "none"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.checks import exceptions, shares, unstated
from checker.checks.contradictions import SCOPES as CONTRADICTIONS
from checker.checks.contradictions import contradictions
from checker.checks.exceptions import NEGATIONS
from checker.checks.following import Following, following, offsets, places, renders_other
from checker.checks.rule import Pair, Rule
from checker.checks.wording import usual_wording
from checker.evidence.cues import CueMatch, find_cues
from checker.evidence.matching import Via
from checker.findings import Category, Finding, Severity
from checker.languages import SOURCE, get_language
from checker.languages.cues import Cue
from checker.languages.cues_id import PLURALS, WITHOUT
from checker.languages.unstated import QUANTITIES

QUANTIFIER_CHANGED = Rule(
    "quantifier-changed",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A quantity word or a limit became a contradicting one",
    "The source bounds or counts (at least, more than, only, all, some, none, except …), the translation has no word "
    "of that kind and one of a contradicting kind that no other source word explains. Two-step equivalences pass: "
    "“tidak kurang dari” is at least, “tidak semua” is some … not, “tidak … kecuali” is only. A “some”, “half” or "
    "“all” that the translation adds is major where nothing in the source counts, limits or denies.",
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

#: The end of the name of many an association: Persatuan Bulu Tangkis Seluruh Indonesia.
OF_ALL_INDONESIA = re.compile(r"(?<=\w )Seluruh Indonesia\b")

UP = frozenset({Cue.AT_LEAST, Cue.MORE})
DOWN = frozenset({Cue.AT_MOST, Cue.LESS})
#: What a bound or a total says when it is denied: "not more than" is at most, "not to rely on X alone" not only.
DENIED = {
    Cue.MORE: Cue.AT_MOST,
    Cue.LESS: Cue.AT_LEAST,
    Cue.ALL: Cue.NOT_ALL,
    Cue.SOME: Cue.NONE,
    Cue.MOST: Cue.FEW,
    Cue.INCLUDING: Cue.EXCEPT,
    Cue.ONLY: Cue.ALSO,
}
#: Languages in which a denial bears on a quantity word only when it comes first: "some did not" is no "none".
DENIED_BEFORE = {
    Cue.ALL: frozenset({"en", "zh"}),
    Cue.SOME: frozenset({"en", "zh", "fr", "ar"}),
    Cue.MOST: frozenset({"zh"}),
}
#: Languages in which "all … not" is none.
DENIED_ALL_BEFORE = frozenset({"zh", "ar"})
#: A denied bound has its negator so close (characters): "may not be more than".
BOUND_REACH = 60
BOUND_REACH_UNSPACED = 4
#: In spaced languages a denial turns a bound about that begins so close behind it (characters).
BOUND_NEAR = 60
#: A denied "all" has its negator so close before it (characters).
NOT_REACH = 12
#: What stands between them when it does not: "will not begin until more than 70 percent agree".
LIMITING = (Cue.ONLY, Cue.EXCEPT, Cue.AT_LEAST)
#: What few who did not are: almost all did.
WHOLE = frozenset({Cue.ALMOST, Cue.ALL, Cue.MOST})
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
        frozenset({Cue.AT_LEAST, Cue.MORE, Cue.ALL, Cue.ALSO, Cue.EXCEPT, Cue.INCLUDING}),
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
    Cue.MAINLY: Scope(frozenset({Cue.MAINLY}), frozenset({Cue.ONLY})),
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
    Cue.EACH: frozenset({Cue.SOME, Cue.FEW, Cue.NOT_ALL, Cue.ONLY, Cue.ONE_OF_SEVERAL}),
    Cue.ALL: frozenset({Cue.SOME, Cue.FEW, Cue.NOT_ALL}),
    Cue.MANY: frozenset({Cue.FEW, Cue.NONE}),
    Cue.SOME: frozenset({Cue.ALL, Cue.NONE}),
    Cue.FEW: frozenset({Cue.MANY, Cue.MOST, Cue.ALL}),
}
#: What a plain "some" must not become beside its noun.
OUTRIGHT: dict[Cue, Scope] = {Cue.SOME: Scope(frozenset({Cue.SOME, Cue.FEW}), frozenset({Cue.MOST}))}
#: What else may render them: several kinds are many.
VAGUER: dict[Cue, frozenset[Cue]] = {Cue.SOME: frozenset({Cue.MANY})}
#: What may stand between them and the noun: "beberapa dari 30 makam".
OF_SO_MANY = re.compile(r"\s*(?:(?:dari|di antara)\s+)?(?:(?:[\d.,]+|dua|tiga|empat|lima|sepuluh|para|ke\w+)\s+){0,2}")
#: A quantity word stands so close to the noun that it counts (characters).
NOUN_REACH = 15
NOUN_REACH_UNSPACED = 5

#: Scanned together: negation words, because they are part of the longer forms (no fewer than).
CLASSES = frozenset(SCOPES) | {Cue.ONE_OF_SEVERAL, Cue.ABOUT, Cue.ALSO, Cue.TOTAL, Cue.NEUTRAL, Cue.DOUBLE, *NEGATIONS}
#: Chinese and Japanese words for "mainly" say "most" and "usually", too.
CLASSES_UNSPACED = CLASSES - {Cue.MAINLY}


def check(pair: Pair) -> Iterator[Finding]:
    """Source quantity words that nothing keeps and something contradicts."""
    found = list(_changed(pair))
    yield from found
    if not found:
        found = list(contradictions(pair, CONTRADICTIONS, QUANTIFIER_CHANGED))
        yield from found
    if not found:
        yield from unstated.check(pair, QUANTIFIER_CHANGED, QUANTITIES)


def _changed(pair: Pair) -> Iterator[Finding]:
    """Classes of quantity words that nothing keeps and a contradicting class replaces."""
    classes = CLASSES if pair.language.spaced else CLASSES_UNSPACED
    source = [c for c in find_cues(pair.source, SOURCE, classes) if not OF_ALL_INDONESIA.match(pair.source, c.start)]
    if source:
        yield from _replaced(pair, source, classes)
    yield from shares.check(pair, QUANTIFIER_CHANGED)


def _replaced(pair: Pair, source: Sequence[CueMatch], classes: frozenset[Cue]) -> Iterator[Finding]:
    """The quantity words of the source of which a contradicting class stands in the translation."""
    target = _as_meant(
        find_cues(pair.translation, pair.language.code, classes), source, pair.translation, pair.language.code
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
            if asked <= sum(c.is_one(*scope.kept) and not (kind is Cue.EACH and _adds_up(c, target)) for c in target):
                continue
            if kind is Cue.ONLY and pair.language.spaced and _is_turned_about(pair, target):
                continue
            rival = _rival(cue, kind, source, target, pair, scope)
            others = _counted_apart(source) if kind is Cue.EACH and rival is not None and rival.is_one(Cue.TOTAL) else 0
            if rival is not None and asked + others <= sum(
                _keeps(c, scope)
                and not (kind is Cue.EACH and _adds_up(c, target))
                and _is_near(c, rival, pair)
                and not (pair.language.spaced and renders_other(pair, c, cue))
                for c in target
            ):
                continue
            if rival is not None:
                yield _finding(pair, cue, rival, kind)
                break
    yield from _beside(pair, source, target)
    for cue, rival, kind in exceptions.changed(pair, source, target):
        yield _finding(pair, cue, rival, kind)


def _denies_all(pair: Pair, source: Sequence[CueMatch]) -> bool:
    """Whether the source denies what it says of all; a "tanpa" concerns its own noun only."""
    return any(c.may_be(*NEGATIONS) and pair.source[c.start : c.end].lower() not in WITHOUT for c in source)


def _beside(pair: Pair, source: Sequence[CueMatch], target: Sequence[CueMatch]) -> Iterator[Finding]:
    """Everyday quantity words (setiap, banyak, beberapa) that often go unsaid: a contradicting one beside the noun."""
    reach = NOUN_REACH if pair.language.spaced else NOUN_REACH_UNSPACED
    for cue in source:
        said_outright = cue.strict & OUTRIGHT.keys() if pair.language.spaced else frozenset()
        for kind in sorted((cue.loose & EVERYDAY.keys()) | said_outright):
            scope = Scope(SCOPES[kind].kept | VAGUER.get(kind, frozenset()), EVERYDAY[kind])
            if kind in said_outright:
                scope = OUTRIGHT[kind]
            kept = sum(c.may_be(*scope.kept) for c in target)
            if kept and (not pair.language.spaced or kept >= sum(c.may_be(kind) for c in source)):
                continue
            rivals = _rivals(cue, kind, source, target, pair, scope)
            noun = _counted(pair, cue) if rivals else None
            if noun is None:
                continue
            for rival in rivals:
                gaps = (max(start - rival.end, rival.start - end) for start, end in places(pair, noun))
                if min(gaps, default=reach) < reach:
                    yield _finding(pair, cue, rival, kind)
                    break


def _counted(pair: Pair, cue: CueMatch) -> Following | None:
    """The noun that an everyday quantity word counts."""
    spaced = pair.language.spaced
    words = following(pair, cue, by_word=spaced)
    noun = next((w for w in words if w.matches and not (spaced and w.is_counted)), None)
    if noun is None:
        return None
    near = OF_SO_MANY.fullmatch(pair.source, cue.end, noun.start) if spaced else noun.start - cue.end <= 1
    return noun if near else None


def _keeps(cue: CueMatch, scope: Scope) -> bool:
    """Whether a word of the translation may render the class, and does not say the contrary outright.

    What only may be a limit (by, within, jusqu'à) is no "only".
    """
    if Cue.ONLY in scope.kept and Cue.AT_MOST in scope.kept and not cue.may_be(*scope.kept - DOWN):
        return cue.is_one(*scope.kept)
    return cue.may_be(*scope.kept) and (cue.is_one(*scope.kept) or not cue.is_one(*scope.against))


def _is_turned_about(pair: Pair, target: Sequence[CueMatch]) -> bool:
    """Whether "only X is exempt" became "it applies to all but X": one of them denies what the other says."""
    whole = any(c.may_be(Cue.ALL) for c in target) and any(c.is_one(Cue.EXCEPT) for c in target)
    denying = find_cues(pair.source, SOURCE, frozenset({Cue.CONTRARY, Cue.ONLY, *NEGATIONS}))
    mine = any(c.is_one(Cue.CONTRARY, *NEGATIONS) and not c.may_be(Cue.ONLY) for c in denying)
    return whole and (
        mine or any(c.is_one(Cue.NOT, Cue.FORBIDDEN) and not c.may_be(Cue.EXCEPT, Cue.ALL) for c in target)
    )


def _counted_apart(source: Sequence[CueMatch]) -> int:
    """How many source words besides "masing-masing" account for a "both" or an "all": "kedua perusahaan"."""
    return sum(c.may_be(Cue.ALL) and not c.may_be(Cue.EACH) for c in source)


def _adds_up(cue: CueMatch, target: Sequence[CueMatch]) -> bool:
    """Whether "all" is said of a sum: all together, جميعهم مجتمعين."""
    return any(c.is_one(Cue.TOTAL) and _qualified(c, cue) for c in target)


def _is_near(cue: CueMatch, rival: CueMatch, pair: Pair) -> bool:
    """Whether a word that may keep the class stands beside the rival, or is long enough to say something by itself."""
    return pair.language.spaced or cue.end - cue.start > 1 or _qualified(cue, rival)


def _as_meant(cues: Sequence[CueMatch], source: Sequence[CueMatch], text: str, code: str) -> list[CueMatch]:
    """The cues of the translation, bounds turned where they stand in a denial that the source does not have.

    In Chinese the denial comes before: 不是所有 is not all, 所有…不 none.
    """
    denials = [c for c in cues if c.is_one(Cue.NOT)]
    if len(denials) <= sum(2 * c.is_one(Cue.DOUBLE) or c.may_be(*NEGATIONS) for c in source):
        return list(cues)
    plain = {c.start for c in find_cues(text, code, frozenset({Cue.NEGATED}))} if get_language(code).spaced else None
    return [
        _denied(c)
        if c.is_one(Cue.MORE, Cue.LESS, Cue.ALL, Cue.SOME, Cue.MOST)
        and any(
            _turns(d, c, cues, text, code) and (d.start < c.start or plain is None or d.start in plain) for d in denials
        )
        else c
        for c in cues
    ]


def _turns(denial: CueMatch, cue: CueMatch, cues: Sequence[CueMatch], text: str, code: str) -> bool:
    """Whether a denial of the translation turns a quantity word about: a bound must stand close behind it."""
    if not _same_clause(cue, denial, text) or (denial.start > cue.start and _must_precede(cue, code)):
        return False
    if not get_language(code).spaced or not cue.is_one(Cue.MORE, Cue.LESS):
        return True
    near = 0 <= cue.start - denial.end <= BOUND_NEAR
    return near and not any(c.may_be(*LIMITING) and denial.start < c.start < cue.start for c in cues)


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
    if kind in (Cue.MORE, Cue.LESS) and (far or (reach == BOUND_REACH and denial.start > cue.start)):
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


def _is_affirmed(source: Sequence[CueMatch], target: Sequence[CueMatch]) -> bool:
    """Whether the translation says without a negator what the source denies."""
    return any(c.is_one(Cue.NOT) and not c.is_one(*UP | DOWN) for c in source) and not any(
        c.may_be(Cue.NOT) for c in target
    )


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
    spaced = pair.language.spaced
    denied = any(c.may_be(*NEGATIONS) and (not spaced or _same_clause(c, cue, pair.source)) for c in source)
    for other in sorted(scope.against):
        if denied and kind in UP | DOWN and other in UP | DOWN and _is_affirmed(source, target):
            continue  # "Does not buy paddy of more than 25 percent": buys paddy of 25 percent and less.
        if denied and kind is Cue.AT_LEAST and other is Cue.LESS and _denied_here(pair, cue, source):
            continue  # "If it is not raised by at least 8 percent": if the rise is less.
        if denied and (kind, other) in TURNED_BY_NEGATION and (pair.language.spaced or kind not in UNMISTAKABLE):
            continue
        if other is Cue.FEW and kind in WHOLE and _few_did_not(target, text):
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
                    and (other is not Cue.ALL or pair.language.code not in DENIED_ALL_BEFORE or d.start < c.start)
                    for d in target
                )
            ]  # 所有…不 and كل … لا are none: only a denial before them makes them "not all".
        if spaced:
            explaining = [c for c in source if _explains(pair, c, said, other, scope)]
        else:
            explaining = [c for c in source if _accounts(c, kind, other, target) and not _is_plural(pair, c, kind)]
        if len(said) > sum(c.may_be(Cue.PART) or not _qualified(cue, c) for c in explaining):
            return said
    return []


def _is_plural(pair: Pair, cue: CueMatch, kind: Cue) -> bool:
    """Whether a word only makes a plural ("para pengurus"), which accounts for no "all" of others."""
    return kind is Cue.SOME and pair.source[cue.start : cue.end].lower() in PLURALS


def _few_did_not(target: Sequence[CueMatch], text: str) -> bool:
    """Whether few are said not to have done it: "rares sont ceux qui ne sont pas vaccinés"."""
    few = [c for c in target if c.is_one(Cue.FEW)]
    return any(c.is_one(Cue.NOT) and _same_clause(c, f, text) for c in target for f in few)


def _explains(pair: Pair, cue: CueMatch, said: Sequence[CueMatch], kind: Cue, scope: Scope) -> bool:
    """Whether a source word may account for a rival: one that only may, and is rendered by another word, does not."""
    mixed = kind is Cue.ALL and cue.is_one(Cue.NOT_ALL)
    if not mixed and not cue.may_be(kind, *{k for c in said for k in c.strict & scope.against}):
        return False
    if cue.is_one(kind):
        return True
    if mixed:  # "Rather than all vehicles".
        return any(0 <= c.start - d.end <= NOT_REACH for c in said for d in _denials(pair))
    elsewhere = _rendered_at(pair, cue)
    return not elsewhere or any(c.start < end and start < c.end for c in said for start, end in elsewhere)


def _accounts(cue: CueMatch, kind: Cue, other: Cue, target: Sequence[CueMatch]) -> bool:
    """Whether a source word may account for a rival in Chinese and Japanese, where "not only" explains an "only"."""
    if other is Cue.SOME and cue.is_one(Cue.PART):
        # A third of the others is a third there, too, and no "some" of another noun.
        return cue.may_be(other) and not any(c.is_one(Cue.PART) and not c.is_one(Cue.SOME) for c in target)
    if other in UP and cue.may_be(*UP) and not any(c.is_one(*UP - {other}) and not c.is_one(other) for c in target):
        return True
    if other is Cue.NOT_ALL and cue.is_one(Cue.SOME):
        return True  # 部分 (sebagian) is both.
    return cue.may_be(other) or (other is Cue.ONLY and kind is not Cue.ALSO and cue.may_be(Cue.ALSO))


def _denials(pair: Pair) -> Sequence[CueMatch]:
    return find_cues(pair.translation, pair.language.code, frozenset({Cue.NOT, Cue.CONTRAST}))


def _rendered_at(pair: Pair, cue: CueMatch) -> list[tuple[int, int]]:
    """Where the lexicon renders the words of a source cue."""
    found = []
    for number, term in enumerate(pair.evidence.source.terms):
        match = pair.evidence.assignment.get(number)
        if term.start < cue.end and cue.start < term.end and match is not None and match.via is Via.LEXICON:
            found.append(offsets(pair, match))
    return found


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
