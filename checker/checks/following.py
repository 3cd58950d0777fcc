"""What follows a cue word of the source, and where the translation renders it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib import import_module
from typing import NamedTuple

from checker.checks.rule import Pair
from checker.evidence.cues import CueMatch, find_cues
from checker.evidence.lexicon import Sense, Term
from checker.evidence.matching import Match, Via
from checker.languages import SOURCE
from checker.languages.arabic import normalize, normalize_text
from checker.languages.cues import Cue

# What follows begins with the marks themselves, so that a text is searched for them alone, and tells them apart behind.

#: What ends a clause, in all scripts; the Japanese comma does after a verb, elsewhere it ends phrases too.
CLAUSE_END = re.compile(r"[.,;:!?،؛؟。，；：！？、](?:(?<!、)(?!\d)|(?<=[がしてりでばくず]、))")

#: What parts the statements of a sentence, besides conjunctions; the full stop of "Inc." and "Insp." does not.
STATEMENT_END = re.compile(
    r"[.;!?؛。；！？、](?:(?<![.、])|(?<=[がし]、)"
    r"|(?<=\.)(?!\w)(?<!\b[A-Z]\.)(?<!\b[A-Z][a-z]\.)(?<!\b[A-Z][a-z]{2}\.)(?<!\b[A-Z][a-z]{3}\.))"
)

#: Parts of speech whose rendering is spoken for.
CONTENT = frozenset({"noun", "verb", "adj"})

#: A cue bears on words that begin at most so far after it (characters), within the clause.
REACH = 30

_STAGED = frozenset({Cue.STAGED})

#: Indonesian words that are verbs by their form.
VERBAL = re.compile(r"(?:me|di|ber|ter)\w{3}")


class Following(NamedTuple):
    """A source word after a cue: its term's number, its offsets, its senses and where the lexicon says it is rendered.

    ``alone`` tells a word that the lexicon lists, and not as part of a longer term with the cue in it, ``is_verb``
    one that may be a verb.
    """

    number: int
    start: int
    end: int
    senses: tuple[Sense, ...]
    matches: tuple[Match, ...]
    alone: bool
    is_verb: bool

    @property
    def is_counted(self) -> bool:
        """Whether the word is a number or a measure."""
        return any(s.kind == "measure" or s.pos == "num" for s in self.senses)

    @property
    def is_vague(self) -> bool:
        """Whether the word says too little to insist on it."""
        return any(s.vague or s.kind == "measure" for s in self.senses)


def following(pair: Pair, cue: CueMatch, reach: int = REACH, *, by_word: bool = False) -> Iterator[Following]:
    """The words after a cue within its clause, in order; ``by_word`` reads a long term that nothing renders as words.

    A term of the lexicon that begins with the cue (``tidak memenuhi syarat``) is read again without it, because its
    renderings would hold the meaning of the cue.
    """
    for number, term in enumerate(pair.evidence.source.terms):
        if term.end <= cue.end:
            continue
        if term.start - cue.end > reach or CLAUSE_END.search(pair.source, cue.end, max(cue.end, term.start)):
            return
        if term.start >= cue.end:
            found = _listed(pair.evidence.matches[number])
            if not found and by_word and " " in term.text:
                yield from _words(pair, number, term)
                continue
            yield Following(number, term.start, term.end, term.senses, found, term.listed, _may_be_verb(term))
            continue
        parts = list(_parts(pair, number, cue.end, term.end))
        if by_word and len(parts) == 1 and not parts[0].matches and " " in pair.source[cue.end : term.end].strip():
            for word in re.finditer(r"\S+", pair.source[cue.end : term.end]):
                yield from _parts(pair, number, cue.end + word.start(), cue.end + word.end())
        else:
            yield from parts


def _parts(pair: Pair, number: int, first: int, last: int) -> Iterator[Following]:
    """The words of a term that begins with a cue, read without it."""
    for part in pair.matcher.source(pair.source[first:last]).terms:
        found = _listed(pair.matcher.term_matches(part, pair.evidence.target))
        yield Following(number, first + part.start, first + part.end, part.senses, found, False, _may_be_verb(part))


def _words(pair: Pair, number: int, term: Term) -> Iterator[Following]:
    """The words of a term of several, which nothing renders as a whole: menjalin hubungan diplomatik."""
    for word in re.finditer(r"\S+", pair.source[term.start : term.end]):
        yield from _parts(pair, number, term.start + word.start(), term.start + word.end())


def is_staged(pair: Pair, negation: CueMatch) -> bool:
    """Whether "not A before B" became an order of steps: first B, then A; A only after B."""
    staged = find_cues(pair.source, SOURCE, _STAGED)
    here = any(c.start <= negation.start < c.end for c in staged)
    return here and bool(find_cues(pair.translation, pair.language.code, _STAGED))


def _may_be_verb(term: Term) -> bool:
    return any(s.pos == "verb" for s in term.senses) or VERBAL.match(term.text.lower()) is not None


def _listed(matches: tuple[Match, ...]) -> tuple[Match, ...]:
    return tuple(m for m in matches if m.via is Via.LEXICON)


def places(pair: Pair, word: Following) -> list[tuple[int, int]]:
    """Start and end of the renderings of a word; of several the one that no other word claims."""
    chosen = pair.evidence.assignment.get(word.number)
    return [offsets(pair, m) for m in ((chosen,) if chosen in word.matches else word.matches) if m is not None]


def own_places(pair: Pair, word: Following) -> list[tuple[int, int]]:
    """Start and end of the renderings of a word that render no other word better."""
    others = [m for n, m in pair.evidence.assignment.items() if n != word.number]
    free = (m for m in word.matches if not any(o.first <= m.last and m.first <= o.last for o in others))
    return [offsets(pair, m) for m in free]


def offsets(pair: Pair, match: Match) -> tuple[int, int]:
    """Start and end of a match in the translation."""
    tokens = pair.evidence.target.tokens
    return tokens[match.first].start, tokens[match.last].end


def renders_other(pair: Pair, kept: CueMatch, cue: CueMatch) -> bool:
    """Whether a word of the translation renders a source word apart from a cue: "réservée" is khusus, not hanya."""
    for number, match in pair.evidence.assignment.items():
        term = pair.evidence.source.terms[number]
        if match.via is not Via.LEXICON or (term.start < cue.end and cue.start < term.end):
            continue
        start, end = offsets(pair, match)
        if start <= kept.start and kept.end <= end and any(s.pos in CONTENT for s in term.senses):
            return True
    return False


def renders_noun(pair: Pair, kept: CueMatch, cue: CueMatch) -> bool:
    """Whether a word of the translation renders a noun apart from a cue: "warned of" is peringatan, a warning."""
    evidence = pair.evidence
    for number, term in enumerate(evidence.source.terms):
        if (
            not term.senses
            or any(s.pos != "noun" for s in term.senses)
            or (term.start < cue.end and cue.start < term.end)
        ):
            continue
        for match in evidence.matches[number]:
            start, end = offsets(pair, match)
            if start < kept.end and kept.start < end and kept.start >= start and kept.end <= end:
                return True
    return False


def rendered_apart(pair: Pair, cue: CueMatch, classes: Iterable[Cue]) -> bool:
    """Whether the noun at a source cue has a rendering of its own, which is no word of some classes."""
    evidence = pair.evidence
    said = find_cues(pair.translation, pair.language.code, frozenset(classes))
    found = [
        offsets(pair, match)
        for number, term in enumerate(evidence.source.terms)
        if term.start < cue.end and cue.start < term.end
        for match in _listed(evidence.matches[number])
    ]
    return bool(found) and not any(c.start < end and start < c.end for c in said for start, end in found)


def is_particle(text: str, cue: CueMatch, start: int, code: str) -> bool:
    """Whether a cue right before a finished verb only stresses it: قد, "may" before any other form of a verb."""
    return code == "ar" and start - cue.end == 1 and normalize(text[cue.start : cue.end]) == "قد"


class Clauses:
    """Where the clauses of a text begin: after punctuation and with conjunctions."""

    def __init__(self, text: str, code: str, end: re.Pattern[str] = CLAUSE_END) -> None:
        starts = {m.end() for m in end.finditer(text)}
        starts.update(c.start for c in find_cues(text, code, frozenset({Cue.CLAUSE})))
        self.starts = sorted(starts)

    def at(self, offset: int) -> int:
        """The number of the clause at an offset."""
        return bisect_right(self.starts, offset)


@lru_cache(maxsize=64)
def _clauses(text: str, code: str) -> Clauses:
    return Clauses(text, code)


def target_clauses(pair: Pair) -> Clauses:
    """The clauses of the translation."""
    return _clauses(pair.translation, pair.language.code)


@lru_cache(maxsize=64)
def statements(text: str, code: str) -> Clauses:
    """The parts of a text that conjunctions, semicolons and full stops divide; commas do not."""
    return Clauses(text, code, STATEMENT_END)


@cache
def negator_follows(code: str) -> bool:
    """Whether a language puts the negator after what it denies."""
    return bool(getattr(import_module(f"checker.languages.cues_{code}"), "NEGATOR_FOLLOWS", False))


@cache
def _done_patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    module = import_module(f"checker.languages.cues_{code}")
    before, after, form = module.DONE_BEFORE, module.DONE_AFTER, module.DONE_FORM
    return re.compile(before, re.IGNORECASE), re.compile(after), re.compile(form)


def told_as_done(text: str, start: int, end: int, code: str) -> bool:
    """Whether the verb at a place of a translation is told as finished: has closed, 已关闭, 閉鎖した.

    Where the form of a verb and its place tell it together (Arabic), both must.
    """
    before, after, form = _done_patterns(code)
    word = text[start:end]
    if code == "ar":
        plain = normalize(word)
        return before.search(normalize_text(text[:start])) is not None and form.fullmatch(plain) is not None
    head = before.search(text[max(0, start - 30) : start])
    if head is not None or after.match(text, end) is not None:
        return True
    ahead = _not_done_after(code)
    return form.fullmatch(word) is not None and (ahead is None or ahead.match(text, end) is None)


@cache
def _not_done_after(code: str) -> re.Pattern[str] | None:
    """What behind a finished form leaves open whether it has happened, where a language has such words."""
    ahead: str | None = getattr(import_module(f"checker.languages.cues_{code}"), "NOT_DONE_AFTER", None)
    return None if ahead is None else re.compile(ahead)


@cache
def _will_patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    module = import_module(f"checker.languages.cues_{code}")
    return re.compile(module.WILL_BEFORE, re.IGNORECASE), re.compile(module.WILL_FORM)


def told_as_to_come(text: str, start: int, end: int, code: str) -> bool:
    """Whether the verb at a place of a translation stands in a plain future: will exceed, dépassera, سيتجاوز."""
    before, form = _will_patterns(code)
    word, head = text[start:end], text[max(0, start - 30) : start]
    if code == "ar":
        word, head = normalize(word), normalize(head)
    return before.search(head) is not None or form.fullmatch(word) is not None
