"""Rules about a version as a whole: its language, and the sentences that have no partner on the other side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.alignment.sentences import Bead
from checker.checks.integrity import MARKUP, REPETITION
from checker.checks.rule import Rule, language_name
from checker.documents.detection import UNDETERMINED, detect_language
from checker.documents.model import Document, Kind, Segment
from checker.findings import Category, Finding, Severity, Span
from checker.languages import SOURCE

WRONG_LANGUAGE = Rule(
    "wrong-language",
    Category.UNTRANSLATED,
    Severity.CRITICAL,
    "The version is written in another language than it says",
    "The script of the letters, or for Latin letters the language detector, says another language than the file name "
    "or the option. Nothing else is checked in such a version.",
)
OMITTED_SENTENCE = Rule(
    "omission-sentence",
    Category.OMISSION,
    Severity.MAJOR,
    "A sentence of the source is missing in the version",
    "The alignment finds no partner for a sentence of the source anywhere in the version. Neighbouring ones are "
    "reported together. A caption is minor: pages drop captions for reasons of layout.",
)
ADDED_SENTENCE = Rule(
    "addition-sentence",
    Category.ADDITION,
    Severity.MAJOR,
    "A sentence of the version stands nowhere in the source",
    "The alignment finds no partner for a sentence of the version anywhere in the source.",
)
CUT_OFF = Rule(
    "cut-off",
    Category.OMISSION,
    Severity.CRITICAL,
    "The version ends before the source does",
    "At least three sentences, or a third of the article, are missing at the end and nothing follows them; or most of "
    "the article is missing, wherever.",
)
RULES = (WRONG_LANGUAGE, OMITTED_SENTENCE, ADDED_SENTENCE, CUT_OFF)

#: Below this confidence the language detector is not believed, and below this length it is not asked.
MIN_LANGUAGE_CONFIDENCE = 0.75
MIN_LANGUAGE_LETTERS = 40
#: The source is refused for its language only where the detector is so sure.
SURE_LANGUAGE = 0.9

CUT_OFF_SENTENCES = 3
CUT_OFF_SHARE = 1 / 3
#: A version that lacks more than this share of the source's sentences is no version of the article.
MOSTLY_MISSING = 0.6
#: A sentence of so many characters that stands in the version so many times more than in the source is a loop.
MIN_LOOP_CHARACTERS = 15
LOOP_EXCESS = 2

#: A stretch without letters or digits of at least this number is no sentence that can be missing.
MIN_SENTENCE_LETTERS = 2


def check_language(version: Document) -> Finding | None:
    """The version's language, if it is another than declared."""
    text = " ".join(s.text for s in version.segments)
    if sum(c.isalpha() for c in text) < MIN_LANGUAGE_LETTERS:
        return None
    detected = detect_language(text)
    wrong = detected.code not in (version.language, UNDETERMINED) and detected.confidence >= MIN_LANGUAGE_CONFIDENCE
    if not wrong and not (detected.code == UNDETERMINED and version.language != UNDETERMINED):
        return None
    if detected.code == SOURCE:
        what = "the Indonesian source language"
    elif detected.code == UNDETERMINED:
        what = "none of the six languages that the checker speaks" + (f": {detected.reason}" if detected.reason else "")
    else:
        what = language_name(detected.code)
    first = version.segments[0]
    return Finding(
        WRONG_LANGUAGE.id,
        WRONG_LANGUAGE.category,
        WRONG_LANGUAGE.severity,
        round(max(detected.confidence, MIN_LANGUAGE_CONFIDENCE), 2),
        f"The version says that it is {language_name(version.language)} and is written in {what}.",
        translation=Span(first.text, first.start, first.end),
    )


def check_source_language(source: Document) -> str | None:
    """What is wrong with the language of a source, in words; None if it is Indonesian or too short to tell."""
    text = " ".join(s.text for s in source.segments)
    if sum(c.isalpha() for c in text) < MIN_LANGUAGE_LETTERS:
        return None
    detected = detect_language(text)
    if detected.code == SOURCE or detected.confidence < SURE_LANGUAGE:
        return None
    if detected.code == UNDETERMINED:
        return f"the source must be Indonesian, this text is not: {detected.reason}" if detected.reason else None
    return (
        f"the source must be Indonesian, this text is written in {language_name(detected.code)}: "
        "are source and version swapped?"
    )


def check_repetition(source: Document, version: Document) -> Iterator[Finding]:
    """A sentence that the version repeats although the source has no sentence so often."""
    counts = Counter(s.text.strip() for s in version.segments if len(s.text.strip()) >= MIN_LOOP_CHARACTERS)
    usual = max(Counter(s.text.strip() for s in source.segments).values(), default=1)
    for text, count in counts.items():
        if count >= usual + LOOP_EXCESS:
            places = [s for s in version.segments if s.text.strip() == text]
            yield Finding(
                REPETITION.id,
                REPETITION.category,
                REPETITION.severity,
                0.95,
                f"The {language_name(version.language)} says this sentence {count} times.",
                translation=Span(places[1].text, places[1].start, places[1].end),
            )


def once_a_version(findings: Sequence[Finding]) -> list[Finding]:
    """The findings of a version with debris of markup told once.

    What escapes one sentence escapes all of them: the first finding keeps its severity and says in how many sentences,
    the others are minor.
    """
    marked = [n for n, finding in enumerate(findings) if finding.rule == MARKUP.id]
    told = list(findings)
    for n in marked[1:]:
        told[n] = replace(findings[n], severity=Severity.MINOR)
    if len(marked) > 1:
        first = findings[marked[0]]
        told[marked[0]] = replace(first, message=f"{first.message} The like stands in {len(marked)} sentences.")
    return told


def check_beads(source: Document, version: Document, beads: Sequence[Bead]) -> Iterator[Finding]:
    """Missing and added sentences; spans count within the files."""
    missing = [b.source[0] for b in beads if not b.target and len(b.source) == 1]
    missing += [i for b in beads if not b.target and len(b.source) > 1 for i in b.source]
    if len(missing) > MOSTLY_MISSING * len(source.segments):
        yield _mostly_missing(source, sorted(missing))
        missing = []
    tail = _missing_tail(source, sorted(missing))
    if tail:
        yield _cut_off(source, tail)
    rest = [i for i in sorted(missing) if i not in set(tail)]
    for group in _runs(source, rest):
        yield _omission(source, version, group)
    added = sorted(j for b in beads if not b.source for j in b.target)
    for group in _runs(version, added):
        yield _addition(version, group)


def _missing_tail(source: Document, missing: Sequence[int]) -> list[int]:
    """The missing sentences at the end of the source, if they are so many that the version was cut off."""
    tail: list[int] = []
    at = len(source.segments) - 1
    left = set(missing)
    while at in left:
        tail.insert(0, at)
        at -= 1
    enough = len(tail) >= CUT_OFF_SENTENCES or len(tail) >= CUT_OFF_SHARE * len(source.segments)
    return tail if enough and len(tail) > 1 else []


def _runs(document: Document, numbers: Sequence[int]) -> Iterator[list[int]]:
    """Neighbouring sentences of one kind together; pieces without letters are left out."""
    run: list[int] = []
    for n in numbers:
        segment = document.segments[n]
        if sum(c.isalnum() for c in segment.text) < MIN_SENTENCE_LETTERS:
            continue
        if run and (n != run[-1] + 1 or document.segments[run[-1]].kind != segment.kind):
            yield run
            run = []
        run.append(n)
    if run:
        yield run


def _span(document: Document, group: Sequence[int]) -> Span:
    start, end = document.segments[group[0]].start, document.segments[group[-1]].end
    return Span(document.text[start:end], start, end)


def _count(group: Sequence[int]) -> str:
    return "This sentence" if len(group) == 1 else f"These {len(group)} sentences"


def _severity(segments: Sequence[Segment]) -> Severity:
    return Severity.MINOR if all(s.kind is Kind.CAPTION for s in segments) else Severity.MAJOR


def _cut_off(source: Document, tail: Sequence[int]) -> Finding:
    return Finding(
        CUT_OFF.id,
        CUT_OFF.category,
        CUT_OFF.severity,
        0.97,
        f"The version ends early: the last {len(tail)} of {len(source.segments)} sentences are missing.",
        source=_span(source, tail),
    )


def _mostly_missing(source: Document, missing: Sequence[int]) -> Finding:
    return Finding(
        CUT_OFF.id,
        CUT_OFF.category,
        CUT_OFF.severity,
        0.97,
        f"Most of the article is missing: {len(missing)} of {len(source.segments)} sentences have no counterpart.",
        source=_span(source, missing),
    )


def _omission(source: Document, version: Document, group: Sequence[int]) -> Finding:
    verb = "has" if len(group) == 1 else "have"
    return Finding(
        OMITTED_SENTENCE.id,
        OMITTED_SENTENCE.category,
        _severity([source.segments[n] for n in group]),
        0.93,
        f"{_count(group)} of the source {verb} no counterpart in the {language_name(version.language)}.",
        source=_span(source, group),
    )


def _addition(version: Document, group: Sequence[int]) -> Finding:
    verb = "has" if len(group) == 1 else "have"
    return Finding(
        ADDED_SENTENCE.id,
        ADDED_SENTENCE.category,
        _severity([version.segments[n] for n in group]),
        0.9,
        f"{_count(group)} of the {language_name(version.language)} {verb} no counterpart in the source.",
        translation=_span(version, group),
    )
