"""Pairs of words that exclude each other: the only one and one of several, refused and accepted, a deadline and after.

A row of ``checker.checks.contradiction_table`` names what the source says, what would keep it in a translation, and
what excludes it. A finding needs all three: the source says it outright, nothing in the translation keeps it, and what
excludes it stands there with no source word to account for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.contradiction_table import CERTAINTIES, POLARITIES, SCOPES, Contradiction, Where
from checker.checks.following import CLAUSE_END, negator_follows, rendered_apart, renders_other
from checker.checks.rule import Pair, Rule
from checker.checks.wording import usual_wording
from checker.evidence.cues import CueMatch, classes_in, find_cues
from checker.findings import Finding, Severity
from checker.languages import SOURCE
from checker.languages.cues import Cue

__all__ = ["CERTAINTIES", "POLARITIES", "SCOPES", "contradictions", "denials"]

CONFIDENCE = 0.9

#: A negator denies a word that stands so close (characters) after it, or before it where negators follow.
REACH_BEFORE = 4
REACH_AFTER = 10
#: In spaced languages (characters), within the clause.
REACH_SPACED = 25

#: What no negator before it denies.
CONJUNCTIONS = (Cue.EVEN_IF, Cue.CAUSE)
_DENYING = frozenset({Cue.NOT, Cue.NEGATIVE})
_DENIALS = frozenset({Cue.NOT, Cue.NONE, Cue.NOT_ALL, Cue.DOUBLE})


def contradictions(pair: Pair, rows: Sequence[Contradiction], rule: Rule) -> Iterator[Finding]:
    """What the source says and the translation excludes."""
    code = pair.language.code
    elsewhere = Where.UNSPACED if pair.language.spaced else Where.SPACED
    mine, theirs = classes_in(pair.source, SOURCE), classes_in(pair.translation, code)
    for row in rows:
        if row.said not in mine or row.where is elsewhere or row.against.isdisjoint(theirs):
            continue
        said = [c for c in find_cues(pair.source, SOURCE, frozenset({row.said, Cue.NEUTRAL})) if c.is_one(row.said)]
        if said and row.deniable:
            said = [c for c in said if not _is_denied(pair, c)]
        if not said:
            continue
        against = [c for c in find_cues(pair.translation, code, row.kept | row.against) if c.is_one(*row.against)]
        if against and (row.deniable or row.where is not Where.UNSPACED):
            against = _not_denied(pair, against)
        if row.where is not Where.UNSPACED:
            against = [c for c in against if not renders_other(pair, c, said[0])]
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
    if against[0].is_one(*CONJUNCTIONS):
        return list(against)
    # "Illegal" says what the next word is, and denies nothing after it: 非法伐木案罪犯.
    found = find_cues(pair.translation, code, _DENYING | {Cue.UNLAWFUL})
    denials = [c for c in found if c.is_one(*_DENYING) and not c.is_one(Cue.UNLAWFUL)]
    if negator_follows(code):
        return [
            c for c in against if not any(c.end <= d.start <= c.start + REACH_AFTER or _is_tail(d, c) for d in denials)
        ]
    if pair.language.spaced:
        return [c for c in against if not any(d.is_one(Cue.NOT) and _bears(pair, d, c) for d in denials)]
    return [c for c in against if not any(0 <= c.start - d.end <= REACH_BEFORE for d in denials)]


def _is_tail(denial: CueMatch, cue: CueMatch) -> bool:
    """Whether a negator begins with the last sound of a word: 受け入れない; inside it, it is part of the word."""
    return cue.start <= denial.start < cue.end < denial.end


def _bears(pair: Pair, denial: CueMatch, cue: CueMatch) -> bool:
    """Whether a negator of a spaced language may bear on a word after it: “was not immediately confirmed”."""
    near = 0 <= cue.start - denial.end <= REACH_SPACED
    return near and not CLAUSE_END.search(pair.translation, denial.end, cue.start)


def _is_denied(pair: Pair, cue: CueMatch) -> bool:
    """Whether a negator before it in the clause turns a source word about: "tak satu pun anggota menolak"."""
    found = find_cues(pair.source, SOURCE, _DENIALS)
    return any(d.start < cue.start and not CLAUSE_END.search(pair.source, d.end, cue.start) for d in found)


def _is_void(pair: Pair, row: Contradiction, against: int) -> bool:
    found = find_cues(pair.source, SOURCE, row.void | {row.said})
    accounting = sum(
        c.may_be(*row.void)
        and not c.is_one(row.said)
        and not (row.where is not Where.UNSPACED and not c.is_one(*_DENIALS) and rendered_apart(pair, c, row.against))
        for c in found
    )
    return accounting >= against if row.tallied else accounting > 0


def _is_kept(pair: Pair, row: Contradiction) -> bool:
    found = find_cues(pair.translation, pair.language.code, row.kept | row.against)
    kept = sum(c.may_be(*row.kept) and not c.is_one(*row.against) for c in found)
    if row.said is Cue.ONLY:  # "Hanya … paling lambat": a limit of its own.
        kept -= sum(c.is_one(Cue.AT_MOST) for c in find_cues(pair.source, SOURCE, frozenset({Cue.AT_MOST, row.said})))
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
