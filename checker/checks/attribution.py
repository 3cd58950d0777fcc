"""Who says it: a statement that nobody makes any more, that somebody else makes, or whose speakers changed places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from checker.checks.following import Clauses, offsets, statements
from checker.checks.rule import Pair, Rule
from checker.evidence.cues import CueMatch, find_cues, speaker_topic
from checker.evidence.lexicon import Term
from checker.evidence.matching import Via
from checker.findings import Category, Finding, Severity, Span
from checker.languages import SOURCE, Token
from checker.languages.cues import ANONYMOUS, KEPT_ANONYMOUS, KEPT_UNNAMED, NAMED_SPEAKER, UNNAMED, Cue
from checker.languages.cues_id import BODIES, NO_PARTY, PARTY, SEVERAL_PARTIES, SPEAKERS

ATTRIBUTION_LOST = Rule(
    "attribution-lost",
    Category.OMISSION,
    Severity.CRITICAL,
    "Nobody says it any more, or somebody else does",
    "The source attributes a statement (kata, menurut, disampaikan …) and the translation has no reporting expression "
    "of any kind, so that it reads as a statement of the newsroom (minor; major where nothing names the speaker "
    "either). Or beside the reporting expression stands somebody whom no source word names, while the speaker of the "
    "source is missing (critical). Or two speakers have changed places: each stands with the words of the other "
    "(critical).",
)

#: So far from a reporting expression (characters) a speaker stands in the source and in a translation.
SPEAKER_REACH_SOURCE = 25
SPEAKER_REACH = 25

SENTENCE_END = re.compile("[。！？]")

#: What somebody does who makes a statement.
SPEAKING = frozenset({Cue.REPORTED, Cue.CLAIMED, Cue.ALLEGED, Cue.EXPECTED, Cue.WISHED, Cue.PROPOSED, Cue.ADVISED})

#: "The government would do well to review it, an expert said": advice is not yet a statement of the one advised.
STATING = SPEAKING - {Cue.ADVISED}

#: Words of which the source has one where it tells of somebody who asks not to be named.
ANONYMITY = ("nama", "identitas", "jati diri", "anonim")
REPORTED = frozenset({Cue.REPORTED})
CLAIMED = frozenset({Cue.REPORTED, Cue.CLAIMED})
MODAL = frozenset({Cue.ABLE, Cue.POSSIBLE, Cue.LEAVE})

UNSURE = frozenset({Cue.REPORTED, Cue.CLAIMED, Cue.HEARSAY, Cue.ALLEGED, Cue.EXPECTED})
_QUOTE = re.compile('["“”«»„‘]')

SPEAKER_CONFIDENCE = 0.8
ATTRIBUTION_CONFIDENCE = 0.6


def check(pair: Pair) -> Iterator[Finding]:
    """A statement that nobody makes any more, or that somebody else makes."""
    yield from _swapped(pair)
    yield from _speaker_changed(pair)
    yield from _named(pair)
    yield from _anonymity_lost(pair)
    saying = [c for c in find_cues(pair.source, SOURCE, REPORTED) if c.is_one(Cue.REPORTED)]
    if not saying:
        return
    said = find_cues(pair.translation, pair.language.code, REPORTED)
    if not said:
        speaker = _unheard(pair, saying)
        span = speaker or pair.source_span(saying[0].start, saying[0].end)
        yield Finding(
            ATTRIBUTION_LOST.id,
            ATTRIBUTION_LOST.category,
            Severity.MAJOR if speaker else Severity.MINOR,
            SPEAKER_CONFIDENCE if speaker else ATTRIBUTION_CONFIDENCE,
            f"The source attributes the statement (“{span.text}”); in the {pair.language.name} nobody says so.",
            source=span,
        )


def _unheard(pair: Pair, saying: Sequence[CueMatch]) -> Span | None:
    """A reporting expression right beside whoever speaks, where nothing in the translation may name that one.

    Nor may anything there tell of a claim, an allegation or an expectation: "selon", "serait", "reportedly".
    """
    code = pair.language.code
    if any(c.may_be(*UNSURE) for c in find_cues(pair.translation, code, UNSURE)) or _QUOTE.search(pair.translation):
        return None
    for number, term in enumerate(pair.evidence.source.terms):
        if pair.evidence.matches[number] or not _is_speaker(pair, number):
            continue
        for cue in saying:
            between = pair.source[min(term.end, cue.end) : max(term.start, cue.start)]
            if not between.strip():
                return pair.source_span(min(term.start, cue.start), max(term.end, cue.end))
    return None


def _named(pair: Pair) -> Iterator[Finding]:
    """An unnamed source whose words the translation gives to somebody in office."""
    kept, named = KEPT_UNNAMED.get(pair.language.code), NAMED_SPEAKER.get(pair.language.code)
    if kept is None or named is None or "sumber" not in pair.source.lower():
        return
    source = UNNAMED.search(pair.source)
    if source is None or kept.search(pair.translation):
        return
    speaker = named.search(pair.translation)
    if speaker is not None:
        span = pair.source_span(*source.span())
        other = pair.translation_span(*speaker.span())
        yield Finding(
            ATTRIBUTION_LOST.id,
            Category.MISTRANSLATION,
            Severity.CRITICAL,
            SPEAKER_CONFIDENCE,
            f"In the source “{span.text}” says so, unnamed; the {pair.language.name} has “{other.text}”.",
            source=span,
            translation=other,
        )


def _anonymity_lost(pair: Pair) -> Iterator[Finding]:
    """Somebody who asks not to be named, of which the translation says nothing."""
    kept = KEPT_ANONYMOUS.get(pair.language.code)
    lower = pair.source.lower() if kept is not None else ""
    if kept is None or not any(word in lower for word in ANONYMITY):
        return
    asked = ANONYMOUS.search(pair.source)
    if asked is None or kept.search(pair.translation):
        return
    span = pair.source_span(*asked.span())
    yield Finding(
        ATTRIBUTION_LOST.id,
        ATTRIBUTION_LOST.category,
        Severity.MAJOR,
        SPEAKER_CONFIDENCE,
        f"In the source the speaker asks not to be named (“{span.text}”); the {pair.language.name} does not say so.",
        source=span,
    )


def _speaker_changed(pair: Pair) -> Iterator[Finding]:
    """Somebody speaks in the translation whom no source word names, and the source's speaker is not there."""
    saying = [c for c in find_cues(pair.source, SOURCE, SPEAKING) if not _is_of_accused(pair, c)]
    if not saying:
        return
    said = find_cues(pair.translation, pair.language.code, STATING)
    if pair.language.spaced:
        said = tuple(c for c in said if c.is_one(Cue.REPORTED, Cue.CLAIMED))
    missing = _missing_speakers(pair, saying)
    other = _other_speaker(pair, said) if missing else None
    if other is None:
        return
    span = pair.term_span(missing[0], missing[0])
    yield Finding(
        ATTRIBUTION_LOST.id,
        Category.MISTRANSLATION,
        Severity.CRITICAL,
        SPEAKER_CONFIDENCE,
        f"In the source “{span.text}” says so; the {pair.language.name} names “{other.text}”.",
        source=span,
        translation=other,
    )


def _is_of_accused(pair: Pair, cue: CueMatch) -> bool:
    """Whether a cue says that somebody is accused (didakwa, tersangka), who says nothing by that."""
    passive = pair.source[cue.start : cue.end].lower().startswith(("di", "ter"))
    return passive and cue.may_be(Cue.ALLEGED) and not cue.is_one(Cue.REPORTED, Cue.CLAIMED)


def _is_speaker(pair: Pair, number: int) -> bool:
    """Whether a source term names somebody who makes statements."""
    term = pair.evidence.source.terms[number]
    return term.text.lower() in BODIES or any(s.headword.lower() in SPEAKERS for s in term.senses)


def _missing_speakers(pair: Pair, saying: Sequence[CueMatch]) -> list[int]:
    """The terms beside a reporting expression that name somebody who makes statements, and are not rendered."""
    found: list[int] = []
    for number, term in enumerate(pair.evidence.source.terms):
        if pair.evidence.covered(number):
            continue
        near = any(0 <= max(term.start - cue.end, cue.start - term.end) <= SPEAKER_REACH_SOURCE for cue in saying)
        if near and (_is_speaker(pair, number) or _is_party(pair, number)):
            found.append(number)
    return found


def _is_party(pair: Pair, number: int) -> bool:
    """Whether a word is called a party to the matter: pihak sekolah, not kedua pihak."""
    term = pair.evidence.source.terms[number]
    if term.text.lower().startswith("pihak "):
        return True
    before = pair.source[: term.start].lower()
    counted = SEVERAL_PARTIES.search(before) is not None or all(s.pos == "verb" for s in term.senses)
    return before.endswith("pihak ") and not counted and term.text.lower() not in NO_PARTY


def _other_speaker(pair: Pair, said: Sequence[CueMatch]) -> Span | None:
    """Somebody beside a reporting expression whom no source word explains."""
    tokens = pair.evidence.target.tokens
    lexicon = pair.matcher.source_lexicon
    spaced = pair.language.spaced
    others = () if not spaced else (*find_cues(pair.translation, pair.language.code, MODAL), *said)
    for i in (*pair.suspicions.unsupported, *(() if spaced else _only_parties(pair))):
        if any(c.start <= tokens[i].start < c.end for c in others):
            continue  # French "pouvoir" is a power, and what somebody can.
        names = {lexicon.sense(n).headword.lower() for n in pair.suspicions.meanings(i)}
        if names.isdisjoint(SPEAKERS):
            continue
        topic = speaker_topic(pair.language.code)
        end = tokens[i].end
        leads = topic is not None and topic.match(pair.translation, end) is not None
        for cue in said:
            gap = max(tokens[i].start - cue.end, cue.start - end)
            if 0 <= gap <= SPEAKER_REACH:
                return pair.token_span(i, i)
            if leads and cue.start >= end and not SENTENCE_END.search(pair.translation, end, cue.start):
                return pair.token_span(i, i)
    return None


def _only_parties(pair: Pair) -> Iterator[int]:
    """The words of the translation that nothing explains but a "pihak", which goes with any party."""
    terms = pair.evidence.source.terms
    parties = {n for n, t in enumerate(terms) if t.text.lower() == PARTY}
    if parties:
        support = pair.evidence.support
        yield from (i for i in sorted(pair.evidence.target.content) if support[i] and parties.issuperset(support[i]))


@dataclass(slots=True)
class _Statement:
    """A half of a sentence: the term that names who is spoken of, where the translation has it, and the other words."""

    subject: int
    at: int
    content: list[int] = field(default_factory=list)


def _swapped(pair: Pair) -> Iterator[Finding]:
    """Two people in two halves of a sentence, each with the words of the other in the translation."""
    if not _is_divided(statements(pair.source, SOURCE), pair.evidence.source.terms):
        return
    target = statements(pair.translation, pair.language.code)
    if not _is_divided(target, pair.evidence.target.tokens):
        return
    halves = _statements(pair)
    if len(halves) != 2:
        return
    one, other = halves
    if pair.evidence.source.terms[one.subject].senses == pair.evidence.source.terms[other.subject].senses:
        return  # Guru Nanak and nine gurus: the translation cannot tell one from the other.
    if not (_is_speaker(pair, one.subject) or _is_speaker(pair, other.subject) or _is_said(pair)):
        return
    here, there = target.at(one.at), target.at(other.at)
    if here == there:
        return
    ones = [target.at(at) for at in one.content]
    others = [target.at(at) for at in other.content]
    if here in ones or there in others or there not in ones or (others and here not in others):
        return
    if not others and (len(ones) < 2 or not _is_speaker(pair, one.subject) or not _is_speaker(pair, other.subject)):
        return
    terms = pair.evidence.source.terms
    first, second = terms[one.subject], terms[other.subject]
    span = pair.source_span(first.start, first.end)
    match = pair.evidence.assignment[other.subject]
    yield Finding(
        ATTRIBUTION_LOST.id,
        Category.MISTRANSLATION,
        Severity.CRITICAL,
        SPEAKER_CONFIDENCE,
        f"What the source says of “{span.text}”, the {pair.language.name} says of “{second.text}”, and the reverse.",
        source=span,
        translation=pair.token_span(match.first, match.last),
    )


def _is_divided(halves: Clauses, words: Sequence[Term] | Sequence[Token]) -> bool:
    """Whether some words of a text stand in more than one of its parts."""
    return bool(words) and halves.at(words[0].start) != halves.at(words[-1].start)


def _statements(pair: Pair) -> list[_Statement]:
    """The halves of the source that have a person or institution and other words, rendered by the lexicon."""
    evidence = pair.evidence
    source = statements(pair.source, SOURCE)
    parts: dict[int, list[int]] = {}
    for number, term in enumerate(evidence.source.terms):
        match = evidence.assignment.get(number)
        if match is not None and match.via is Via.LEXICON:
            parts.setdefault(source.at(term.start), []).append(number)
    found: list[_Statement] = []
    for numbers in parts.values():
        subject = next((n for n in numbers if _is_speaker(pair, n)), None)
        if subject is None:
            subject = next((n for n in numbers if evidence.source.terms[n].senses[0].pos == "noun"), None)
        if subject is None:
            continue
        half = _Statement(subject, _place(pair, subject))
        own = {subject, subject + 1} if _is_called(pair, subject) else {subject}
        half.content = [_place(pair, n) for n in numbers if n not in own and _is_telling(pair, n)]
        if half.content or (pair.language.spaced and found):
            found.append(half)
    return found


def _is_called(pair: Pair, subject: int) -> bool:
    """Whether the noun right behind somebody belongs to who it is: pemilik toko."""
    terms = pair.evidence.source.terms
    if subject + 1 >= len(terms) or terms[subject + 1].first != terms[subject].last + 1:
        return False
    return bool(terms[subject + 1].senses) and all(s.pos == "noun" for s in terms[subject + 1].senses)


def _is_said(pair: Pair) -> bool:
    """Whether both halves of the source report what somebody says."""
    source = statements(pair.source, SOURCE)
    said = find_cues(pair.source, SOURCE, REPORTED)
    return len({source.at(c.start) for c in said if c.is_one(Cue.REPORTED)}) > 1


def _place(pair: Pair, number: int) -> int:
    return offsets(pair, pair.evidence.assignment[number])[0]


def _is_telling(pair: Pair, number: int) -> bool:
    """Whether a term tells its half of the sentence from the other: no reporting verb, no word rendered twice."""
    term = pair.evidence.source.terms[number]
    if any(s.vague or s.kind == "measure" for s in term.senses) or _is_speaker(pair, number):
        return False
    if len({m.first for m in pair.evidence.matches[number] if m.via is Via.LEXICON}) != 1:
        return False
    reported = find_cues(pair.source, SOURCE, CLAIMED)
    return not any(c.start < term.end and term.start < c.end for c in reported)
