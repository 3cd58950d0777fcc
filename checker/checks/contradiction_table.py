"""The pairs of words that exclude each other, for ``checker.checks.contradictions``.

Each row names what the source says, what would keep it in a translation, and what excludes it. The words are listed in
``checker.languages``: the older rows for Chinese and Japanese alone, those of ``EVERYWHERE`` and ``SPACED`` in the
modules ``exclusions_id`` … ``exclusions_fr``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.languages.cues import Cue


class Where(StrEnum):
    """The languages whose words a row is listed in."""

    UNSPACED = "Chinese and Japanese"
    SPACED = "English, French and Arabic"
    EVERYWHERE = "all"


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
    where: Where = Where.UNSPACED


_NOT = frozenset({Cue.NOT})

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
    Contradiction(
        Cue.ONE_OF,
        frozenset({Cue.ONE_OF, Cue.ONE_OF_SEVERAL, Cue.AMONG, Cue.SOME}),
        frozenset({Cue.THE_ONLY}),
        frozenset({Cue.SOLE, Cue.ONLY, Cue.EXCEPT}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.SUPERLATIVE_ONE,
        frozenset({Cue.ONE_OF, Cue.ONE_OF_SEVERAL, Cue.AMONG, Cue.SOME}),
        frozenset({Cue.SUPERLATIVE}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.SOLE,
        frozenset({Cue.SOLE, Cue.ONLY}),
        frozenset({Cue.AMONG}),
        frozenset({Cue.ONE_OF_SEVERAL}),
        where=Where.SPACED,
    ),
    Contradiction(
        Cue.NO_LATER,
        frozenset({Cue.DEADLINE, Cue.AT_MOST}),
        frozenset({Cue.AFTERWARDS}),
        frozenset({Cue.AFTERWARDS}),
        where=Where.SPACED,
    ),
    Contradiction(
        Cue.ALWAYS, frozenset({Cue.ALWAYS}), frozenset({Cue.SELDOM}), frozenset({Cue.SELDOM, *_NOT}), where=Where.SPACED
    ),
    Contradiction(
        Cue.OFTEN, frozenset({Cue.OFTEN}), frozenset({Cue.SELDOM}), frozenset({Cue.SELDOM, *_NOT}), where=Where.SPACED
    ),
    Contradiction(
        Cue.SELDOM,
        frozenset({Cue.SELDOM}),
        frozenset({Cue.OFTEN}),
        frozenset({Cue.OFTEN, *_NOT}),
        reversible=True,
        where=Where.SPACED,
    ),
    Contradiction(
        Cue.NEARLY_ALL,
        frozenset({Cue.NEARLY_ALL}),
        frozenset({Cue.HALF}),
        frozenset({Cue.HALF, Cue.PART, Cue.AVERAGE}),
        where=Where.SPACED,
    ),
    Contradiction(
        Cue.SUFFICIENT,
        frozenset({Cue.SUFFICIENT}),
        frozenset({Cue.INSUFFICIENT}),
        frozenset({Cue.INSUFFICIENT, *_NOT, Cue.NEGATIVE}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.INCLUDED,
        frozenset({Cue.INCLUDED}),
        frozenset({Cue.ON_TOP, Cue.LEFT_OUT}),
        frozenset({Cue.ON_TOP}),
        deniable=True,
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.LEFT_OUT,
        frozenset({Cue.LEFT_OUT}),
        frozenset({Cue.TAKEN_IN}),
        frozenset({Cue.TAKEN_IN}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.EVERY,
        frozenset({Cue.EVERY}),
        frozenset({Cue.SUMMED}),
        frozenset({Cue.SUMMED}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.NO_LATER,
        frozenset({Cue.LATEST}),
        frozenset({Cue.EARLIEST}),
        frozenset({Cue.EARLIEST}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.EARLIEST,
        frozenset({Cue.EARLIEST}),
        frozenset({Cue.LATEST}),
        frozenset({Cue.NO_LATER, Cue.DEADLINE, Cue.AT_MOST}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.NONE,
        frozenset({Cue.NONE, Cue.NOT, Cue.NEGATIVE}),
        frozenset({Cue.SEVERAL}),
        frozenset({Cue.SEVERAL, Cue.MANY, Cue.SOME, Cue.MOST, Cue.MORE, Cue.DOUBLE}),
        where=Where.EVERYWHERE,
    ),
)

#: Certainty, duties and who decides.
CERTAINTIES = (
    Contradiction(
        Cue.ABLE,
        frozenset({Cue.CAN}),
        frozenset({Cue.DUTY}),
        frozenset(
            {
                Cue.OBLIGED,
                Cue.ADVISED,
                Cue.FORBIDDEN,
                Cue.ONLY,
                Cue.DOUBLE,
                Cue.AT_LEAST,
                Cue.PLANNED,
                Cue.EXPECTED,
                Cue.ASKED,
                *_NOT,
            }
        ),
        where=Where.SPACED,
    ),
    Contradiction(
        Cue.PLANNED, frozenset({Cue.PLANNED}), frozenset({Cue.DECIDED}), frozenset({Cue.DECIDED}), counted=True
    ),
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
        counted=True,
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
    Contradiction(
        Cue.SUSPECTED,
        frozenset({Cue.SUSPECTED}),
        frozenset({Cue.CONVICTED}),
        frozenset({Cue.CONVICTED}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.HEARSAY,
        frozenset({Cue.HEARD}),
        frozenset({Cue.OFFICIAL}),
        frozenset({Cue.OFFICIAL}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.DEMANDED,
        frozenset({Cue.DEMANDED}),
        frozenset({Cue.SENTENCED}),
        frozenset({Cue.SENTENCED}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.ACCUSING,
        frozenset({Cue.ACCUSING}),
        frozenset({Cue.ADMITTED}),
        frozenset({Cue.ADMITTED}),
        reversible=True,
        where=Where.EVERYWHERE,
    ),
    Contradiction(Cue.UNPROVEN, frozenset(), frozenset({Cue.JUDGED}), frozenset({Cue.JUDGED}), where=Where.EVERYWHERE),
    Contradiction(
        Cue.PENDING,
        frozenset({Cue.PENDING}),
        frozenset({Cue.GRANTED}),
        frozenset({Cue.GRANTED}),
        reversible=True,
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.ADVISED,
        frozenset({Cue.ADVICE}),
        frozenset({Cue.ORDERED}),
        frozenset({Cue.ORDERED, Cue.OBLIGED, Cue.FORBIDDEN}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.ADVISED,
        frozenset({Cue.ADVICE}),
        frozenset({Cue.BANNED}),
        frozenset({Cue.FORBIDDEN, Cue.OBLIGED}),
        where=Where.SPACED,
    ),
    Contradiction(
        Cue.DUTY,
        frozenset({Cue.DUTY, Cue.MUST}),
        frozenset({Cue.ADVISABLE}),
        frozenset({Cue.ADVISED, Cue.PROPOSED, Cue.WISHED, *_NOT}),
        where=Where.SPACED,
    ),
    Contradiction(
        Cue.DUE, frozenset({Cue.DUE}), frozenset({Cue.HAPPENED}), frozenset({Cue.HAPPENED}), where=Where.EVERYWHERE
    ),
    Contradiction(
        Cue.CONDITION, frozenset({Cue.IF}), frozenset({Cue.CAUSE}), frozenset({Cue.CAUSE}), where=Where.SPACED
    ),
    Contradiction(
        Cue.CONDITION, frozenset({Cue.IF}), frozenset({Cue.EVEN_IF}), frozenset({Cue.EVEN_IF}), where=Where.EVERYWHERE
    ),
    Contradiction(
        Cue.UNLESS,
        frozenset({Cue.UNLESS}),
        frozenset({Cue.EVEN_IF}),
        frozenset({Cue.EVEN_IF, Cue.CAUSE}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.NOT_ADVISED,
        frozenset({Cue.NOT_ADVISED}),
        frozenset({Cue.RECOMMENDED}),
        frozenset({Cue.RECOMMENDED, Cue.ABLE, Cue.POSSIBLE, Cue.PERMITTED, Cue.OBLIGED}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.ACCUSED,
        frozenset({Cue.ACCUSED}),
        frozenset({Cue.GUILTY}),
        frozenset({Cue.CONVICTED}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.STILL_SUSPECT,
        frozenset(),
        frozenset({Cue.INDICTED}),
        frozenset({Cue.INDICTED}),
        deniable=True,
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.PRELIMINARY,
        frozenset({Cue.PRELIMINARY}),
        frozenset({Cue.CONCLUSIVE}),
        frozenset({Cue.CONCLUSIVE}),
        deniable=True,
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.CONCLUSIVE,
        frozenset({Cue.CONCLUSIVE}),
        frozenset({Cue.PRELIMINARY}),
        frozenset({Cue.PRELIMINARY, Cue.TEMPORARY}),
        deniable=True,
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.TEMPORARY,
        frozenset({Cue.TEMPORARY}),
        frozenset({Cue.PERMANENT}),
        frozenset({Cue.PERMANENT}),
        deniable=True,
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.PERMANENT,
        frozenset({Cue.PERMANENT}),
        frozenset({Cue.TEMPORARY}),
        frozenset({Cue.TEMPORARY}),
        deniable=True,
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.REQUESTED,
        frozenset({Cue.REQUESTED}),
        frozenset({Cue.PREDICTED}),
        frozenset({Cue.PREDICTED}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.REPORTEDLY,
        frozenset({Cue.HEARD, Cue.REPORTED, Cue.HEARSAY}),
        frozenset({Cue.OFFICIAL}),
        frozenset({Cue.OFFICIAL}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.PENALTY_FACED,
        frozenset({Cue.PENALTY_FACED}),
        frozenset({Cue.PUNISHED}),
        frozenset({Cue.SENTENCED}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.NOT_EXCLUDED,
        frozenset({Cue.NOT_EXCLUDED}),
        frozenset({Cue.IMPOSSIBLE}),
        frozenset({Cue.IMPOSSIBLE}),
        deniable=True,
        where=Where.EVERYWHERE,
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
    Contradiction(
        Cue.FAILED,
        frozenset({Cue.FAILED}),
        frozenset({Cue.SUCCEEDED}),
        frozenset({Cue.SUCCEEDED}),
        reversible=True,
        deniable=True,
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.REFUSED,
        frozenset({Cue.REFUSED, Cue.DISPUTED}),
        frozenset({Cue.ACCEPTED}),
        frozenset({Cue.ACCEPTED, Cue.DOUBLE}),
        reversible=True,
        deniable=True,
        where=Where.SPACED,
    ),
    Contradiction(
        Cue.DISPUTED,
        frozenset({Cue.DISPUTED}),
        frozenset({Cue.ADMITTED}),
        frozenset({Cue.ADMITTED, Cue.DOUBLE}),
        reversible=True,
        deniable=True,
        where=Where.SPACED,
    ),
    Contradiction(
        Cue.UNDONE,
        frozenset({Cue.UNDONE}),
        frozenset({Cue.HELD}),
        frozenset({Cue.HELD, Cue.DOUBLE}),
        reversible=True,
        deniable=True,
        where=Where.SPACED,
    ),
    Contradiction(
        Cue.UNLICENSED,
        frozenset({Cue.UNLICENSED}),
        frozenset({Cue.LICENSED}),
        frozenset({Cue.LICENSED}),
        where=Where.SPACED,
    ),
    Contradiction(
        Cue.NOT_YET, frozenset({Cue.NOT_YET}), frozenset({Cue.NEVER}), frozenset({Cue.NEVER}), where=Where.EVERYWHERE
    ),
    Contradiction(
        Cue.FREE,
        frozenset({Cue.FREE}),
        frozenset({Cue.CHARGED}),
        frozenset({Cue.CHARGED}),
        deniable=True,
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.GOES_ON,
        frozenset({Cue.GOES_ON}),
        frozenset({Cue.STOPPED}),
        frozenset({Cue.STOPPED}),
        deniable=True,
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.NOT_YET,
        frozenset({Cue.NOT_YET}),
        frozenset({Cue.NEWLY}),
        frozenset({Cue.NEWLY}),
        where=Where.EVERYWHERE,
    ),
    Contradiction(
        Cue.WITHOUT,
        frozenset({Cue.WITHOUT, Cue.NOT, Cue.NEGATIVE, Cue.NONE}),
        frozenset({Cue.WITH_SOME}),
        frozenset({Cue.WITH_SOME}),
        where=Where.EVERYWHERE,
    ),
)
