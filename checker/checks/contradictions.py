"""Pairs of words that exclude each other: the only one and one of several, refused and accepted, a deadline and after.

Each row names what the source says, what would keep it in a translation, and what excludes it. A finding needs all
three: the source says it outright, nothing in the translation keeps it, and what excludes it stands there with no
source word to account for it. The words are listed for Chinese and Japanese.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.checks.following import CLAUSE_END, negator_follows
from checker.checks.rule import Pair, Rule
from checker.checks.wording import usual_wording
from checker.evidence.cues import CueMatch, classes_in, find_cues
from checker.findings import Finding, Severity
from checker.languages import SOURCE
from checker.languages.cues import Cue


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What the source says, which classes keep it in a translation, and which exclude it.

    A source word of ``void`` makes the row say nothing: it may turn the statement about or account for the other
    word. Where ``deniable``, a negator beside the other word keeps it as well: “did not accept” for a refusal; where
    ``reversible``, one more negator anywhere: “none but members may” for “only members may”.
    Where ``tallied``, each word of ``void`` accounts for one word of the translation only. Where ``counted``, as many
    words must keep it as the source has: a proposal that is decided upon does not become one by the proposal of the
    next clause.
    """

    said: Cue
    kept: frozenset[Cue]
    against: frozenset[Cue]
    void: frozenset[Cue] = frozenset()
    deniable: bool = False
    reversible: bool = False
    tallied: bool = False
    counted: bool = False


CONFIDENCE = 0.9

#: A negator denies a word that stands so close (characters) after it, or before it where negators follow.
REACH_BEFORE = 4
REACH_AFTER = 10

_NOT = frozenset({Cue.NOT})
_DENYING = frozenset({Cue.NOT, Cue.NEGATIVE})
_DENIALS = frozenset({Cue.NOT, Cue.NONE, Cue.NOT_ALL, Cue.DOUBLE})

#: Quantity words and limits.
SCOPES = (
    Contradiction(
        Cue.SOLE, frozenset({Cue.SOLE, Cue.ONLY}), frozenset({Cue.ONE_OF_SEVERAL}), frozenset({Cue.ONE_OF_SEVERAL})
    ),
    Contradiction(Cue.DEADLINE, frozenset({Cue.DEADLINE, Cue.AT_MOST}), frozenset({Cue.AFTERWARDS})),
    Contradiction(
        Cue.ONLY,
        frozenset({Cue.ONLY, Cue.SOLE, Cue.AT_MOST}),
        frozenset({Cue.AS_WELL, Cue.MAINLY}),
        frozenset({Cue.AS_WELL, Cue.MAINLY, Cue.ALSO}),
        reversible=True,
    ),
    Contradiction(Cue.BOTH, frozenset({Cue.BOTH}), frozenset({Cue.ONE}), frozenset({Cue.ONE, Cue.ONLY})),
    Contradiction(Cue.SOME_OF, frozenset({Cue.SOME_OF}), frozenset({Cue.ALL}), frozenset({Cue.ALL, *_NOT})),
    Contradiction(
        Cue.NEARLY_ALL, frozenset({Cue.NEARLY_ALL}), frozenset({Cue.HALF}), frozenset({Cue.HALF, Cue.PART, Cue.AVERAGE})
    ),
    Contradiction(Cue.ALWAYS, frozenset({Cue.ALWAYS}), frozenset({Cue.SELDOM}), frozenset({Cue.SELDOM, *_NOT})),
    Contradiction(Cue.OFTEN, frozenset({Cue.OFTEN}), frozenset({Cue.SELDOM}), frozenset({Cue.SELDOM, *_NOT})),
    Contradiction(
        Cue.SELDOM, frozenset({Cue.SELDOM}), frozenset({Cue.OFTEN}), frozenset({Cue.OFTEN, *_NOT}), deniable=True
    ),
    Contradiction(Cue.LOTS, frozenset({Cue.LOTS}), frozenset({Cue.HANDFUL}), frozenset({Cue.HANDFUL, *_NOT})),
    Contradiction(Cue.BESIDES, frozenset({Cue.BESIDES}), frozenset({Cue.SOLELY}), frozenset({Cue.EXCEPT, *_NOT})),
    Contradiction(
        Cue.HALF,
        frozenset({Cue.HALF}),
        frozenset({Cue.OVER_HALF}),
        frozenset({Cue.MORE, Cue.MOST, Cue.AT_LEAST, Cue.LESS, Cue.ALMOST}),
    ),
)

#: Certainty, duties and who decides.
CERTAINTIES = (
    Contradiction(
        Cue.PROPOSED, frozenset({Cue.PROPOSED}), frozenset({Cue.DECIDED}), frozenset({Cue.DECIDED}), counted=True
    ),
    Contradiction(
        Cue.CONSIDERED, frozenset({Cue.CONSIDERED}), frozenset({Cue.DECIDED}), frozenset({Cue.DECIDED}), counted=True
    ),
    Contradiction(
        Cue.WISHED,
        frozenset({Cue.WISHED}),
        frozenset({Cue.DECIDED, Cue.ANNOUNCED}),
        frozenset({Cue.DECIDED, Cue.ANNOUNCED, Cue.REPORTED}),
    ),
    Contradiction(Cue.THREATENED, frozenset({Cue.THREATENED}), frozenset({Cue.DECIDED}), frozenset({Cue.DECIDED})),
    Contradiction(
        Cue.ABLE,
        frozenset(),
        frozenset({Cue.SURE}),
        frozenset({Cue.CERTAIN, Cue.PROVEN, Cue.OBLIGED, Cue.FUTURE, Cue.DOUBLE, *_NOT}),
    ),
    Contradiction(
        Cue.DUTY,
        frozenset({Cue.OBLIGED, Cue.DUTY}),
        frozenset({Cue.ADVISABLE}),
        frozenset({Cue.ADVISED, Cue.PROPOSED, Cue.WISHED, *_NOT}),
    ),
    Contradiction(
        Cue.EXEMPT,
        frozenset({Cue.EXEMPT, Cue.CEASED}),
        frozenset({Cue.DUTY}),
        frozenset({Cue.OBLIGED, Cue.ADVISED, Cue.DOUBLE, Cue.FORBIDDEN}),
    ),
    Contradiction(
        Cue.ABLE,
        frozenset({Cue.POSSIBLE}),
        frozenset({Cue.VERIFIED}),
        frozenset({Cue.VERIFIED, Cue.PROVEN, Cue.CERTAIN, *_NOT}),
    ),
    Contradiction(
        Cue.ABLE,
        frozenset({Cue.CAN, Cue.LEAVE}),
        frozenset({Cue.DUTY}),
        frozenset({Cue.OBLIGED, Cue.ADVISED, Cue.FORBIDDEN, Cue.ONLY, Cue.DOUBLE, Cue.AT_LEAST, *_NOT}),
    ),
    Contradiction(
        Cue.ADVISED,
        frozenset({Cue.ADVISED}),
        frozenset({Cue.BANNED}),
        frozenset({Cue.FORBIDDEN, Cue.OBLIGED}),
    ),
    Contradiction(
        Cue.PERMITTED,
        frozenset({Cue.LEAVE}),
        frozenset({Cue.BANNED}),
        frozenset({Cue.FORBIDDEN, Cue.ONLY, Cue.EXCEPT, Cue.AT_MOST, Cue.CONDITION, Cue.NEGATIVE, Cue.DOUBLE, *_NOT}),
    ),
    Contradiction(
        Cue.CONDITION,
        frozenset({Cue.IF}),
        frozenset({Cue.CAUSE}),
        frozenset({Cue.CAUSE}),
    ),
)

#: Denials and refusals.
POLARITIES = (
    Contradiction(
        Cue.EXCLUDED,
        frozenset({Cue.EXCLUDED, Cue.NEGATIVE}),
        frozenset({Cue.FEASIBLE}),
        frozenset({Cue.POSSIBLE, Cue.ABLE, Cue.DOUBLE, Cue.NEUTRAL}),
        deniable=True,
    ),
    Contradiction(
        Cue.CEASED,
        frozenset({Cue.CEASED, Cue.NOT, Cue.NEGATIVE}),
        frozenset({Cue.STILL}),
        frozenset({Cue.STILL, Cue.DOUBLE}),
    ),
    Contradiction(
        Cue.UNDONE,
        frozenset({Cue.NEGATIVE, Cue.CEASED}),
        frozenset({Cue.HELD}),
        frozenset({Cue.HELD, Cue.DOUBLE}),
        deniable=True,
    ),
    Contradiction(
        Cue.UNLICENSED, frozenset({Cue.UNLICENSED, Cue.NEGATIVE}), frozenset({Cue.LICENSED}), frozenset({Cue.LICENSED})
    ),
    Contradiction(
        Cue.DISPUTED,
        frozenset({Cue.DISPUTED}),
        frozenset({Cue.ADMITTED}),
        frozenset({Cue.ADMITTED, Cue.DOUBLE}),
        deniable=True,
    ),
    Contradiction(
        Cue.UNOPPOSED,
        frozenset({Cue.NOT, Cue.DOUBLE, Cue.ACCEPTED}),
        frozenset({Cue.OPPOSED}),
        frozenset({Cue.OPPOSED}),
        tallied=True,
    ),
    Contradiction(
        Cue.REFUSED,
        frozenset({Cue.REFUSED, Cue.DISPUTED}),
        frozenset({Cue.ACCEPTED}),
        frozenset({Cue.ACCEPTED, Cue.DOUBLE}),
        deniable=True,
    ),
)


def contradictions(pair: Pair, rows: Sequence[Contradiction], rule: Rule) -> Iterator[Finding]:
    """What the source says and the translation excludes."""
    code = pair.language.code
    if pair.language.spaced:
        return  # “Not mandatory” holds a duty: only Chinese and Japanese list their words for this.
    mine, theirs = classes_in(pair.source, SOURCE), classes_in(pair.translation, code)
    for row in rows:
        if row.said not in mine or row.against.isdisjoint(theirs):
            continue
        said = [c for c in find_cues(pair.source, SOURCE, frozenset({row.said, Cue.NEUTRAL})) if c.is_one(row.said)]
        if said and row.deniable:
            said = [c for c in said if not _is_denied(pair, c)]
        if not said:
            continue
        against = [c for c in find_cues(pair.translation, code, row.kept | row.against) if c.is_one(*row.against)]
        if against and row.deniable:
            against = _not_denied(pair, against)
        if not against or _is_void(pair, row, len(against)) or _is_kept(pair, row):
            continue
        span = pair.source_span(said[0].start, said[0].end)
        became = pair.translation_span(against[0].start, against[0].end)
        other = next(k for k in sorted(row.against) if against[0].is_one(k))
        yield Finding(
            rule.id,
            rule.category,
            Severity.CRITICAL,
            CONFIDENCE,
            f"“{span.text}” says “{row.said.value}”; the {pair.language.name} has “{became.text}” ({other.value}) "
            "instead.",
            source=span,
            translation=became,
            expected=usual_wording(pair, said[0]),
        )
        return


def _not_denied(pair: Pair, against: Sequence[CueMatch]) -> list[CueMatch]:
    """Those words of the translation that no negator beside them turns about: 不采纳, 受け入れていない."""
    code = pair.language.code
    denials = [c for c in find_cues(pair.translation, code, _DENYING) if c.is_one(*_DENYING)]
    if negator_follows(code):
        return [c for c in against if not any(0 <= d.start - c.start <= REACH_AFTER for d in denials)]
    return [c for c in against if not any(0 <= c.start - d.end <= REACH_BEFORE for d in denials)]


def _is_denied(pair: Pair, cue: CueMatch) -> bool:
    """Whether a negator before it in the clause turns a source word about: "tak satu pun anggota menolak"."""
    found = find_cues(pair.source, SOURCE, _DENIALS)
    return any(d.start < cue.start and not CLAUSE_END.search(pair.source, d.end, cue.start) for d in found)


def _is_void(pair: Pair, row: Contradiction, against: int) -> bool:
    found = find_cues(pair.source, SOURCE, row.void | {row.said})
    accounting = sum(c.may_be(*row.void) and not c.is_one(row.said) for c in found)
    return accounting >= against if row.tallied else accounting > 0


def _is_kept(pair: Pair, row: Contradiction) -> bool:
    found = find_cues(pair.translation, pair.language.code, row.kept | row.against)
    kept = sum(c.may_be(*row.kept) and not c.is_one(*row.against) for c in found)
    asked = 1
    if row.counted:
        asked = sum(c.may_be(row.said) for c in find_cues(pair.source, SOURCE, frozenset({row.said})))
    return kept >= asked or (
        row.reversible and denials(pair.translation, pair.language.code) > denials(pair.source, SOURCE)
    )


def denials(text: str, code: str) -> int:
    """How many negators a text has."""
    found: list[CueMatch] = [
        c for c in find_cues(text, code, _DENIALS | {Cue.NEUTRAL, Cue.ALSO}) if c.is_one(*_DENIALS)
    ]
    return len(found)
