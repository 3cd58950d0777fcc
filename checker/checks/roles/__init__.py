"""Who did what to whom: subject and object of a clause that changed places in the translation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from itertools import islice

from checker.checks.roles import directions, nominal, routes, views
from checker.checks.roles.common import Clause, Path
from checker.checks.roles.source import SourceReader
from checker.checks.rule import Pair, Rule
from checker.findings import Category, Finding, Severity

ROLES_SWAPPED = Rule(
    "roles-swapped",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "The one who acted and the one acted upon changed places",
    "An Indonesian clause names who acted and upon whom: a passive with di- and its agent, with or without “oleh”, an "
    "active with meN- and its object, a noun of action (serangan A terhadap B), or what someone gives to (kepada, ke) "
    "or takes from (dari) someone else. The translation has that verb with both of them around it, and says it the "
    "other way round. English and French tell who acts by the order of the words and the auxiliaries of the passive, "
    "Japanese by particles (が, を, に, から) and the form of the verb, Chinese by order and markers (被, 把, 向), "
    "Arabic by order, endings, agreement and phrases such as من قبل. Active and passive say the same when the parties "
    "keep their parts, and so do selling and buying, winning and losing. Where both have names, the names decide. "
    "What is asked of someone or received from someone, a share of a company that is bought, and nouns of action "
    "(drew criticism from, a victory over, passed from A to B) are read as well. "
    "The sides of a comparison (A lebih tinggi daripada B) and the ends of a way (dari A ke B) that changed places "
    "count as well, and a place that something comes from, or only passes through, where the source says that it goes "
    "there. Verbs and parties that the lexicon does not recognise are left alone, and so is whatever is not certain. "
    "Known to be confused by long appositions, and blind where a party is only referred to by a pronoun.",
)
RULES = (ROLES_SWAPPED,)

#: 118 of 150 errors of the kind in the development pairs are found; none of 20,000 faithful pairs is alerted.
CONFIDENCE = 0.95
DIRECTION_CONFIDENCE = 0.85

#: Clauses of a pair that are looked at: a sentence has fewer, a whole page in one segment would take long.
MAX_CLAUSES = 24

#: Where the translation has the participants of a clause exchanged (token numbers).
_Reader = Callable[[Pair, Clause], tuple[int, int] | None]
#: The readers of what is told alike in several languages.
_SHARED: tuple[_Reader, ...] = (nominal.exchanged, routes.exchanged, views.exchanged)
#: By language: the module of this package whose ``exchanged`` is a ``_Reader``.
_READERS = {"en": "analytic", "fr": "analytic", "ar": "arabic", "zh": "chinese", "ja": "japanese"}


def check(pair: Pair) -> Iterator[Finding]:
    """Clauses whose participants changed places around the same verb."""
    reader = _reader(pair.language.code)
    if reader is None:
        return
    found = list(_exchanged(pair, reader))
    yield from found or _turned(pair)


def _exchanged(pair: Pair, reader: _Reader) -> Iterator[Finding]:
    for clause in islice(SourceReader(pair).clauses(), MAX_CLAUSES):
        if not clause.may_be_exchanged(pair.evidence):
            continue
        place = next((found for read in (reader, *_SHARED) if (found := read(pair, clause)) is not None), None)
        if place is not None:
            yield _finding(pair, clause, place)


def _turned(pair: Pair) -> Iterator[Finding]:
    """Places that something comes from in the source and goes to in the translation, or the like."""
    for way in directions.turned(pair):
        source, translation = pair.source_span(way.start, way.place.end), pair.token_span(*way.match[:2])
        said, told = ("comes from", "goes there") if way.comes else ("goes", f"{way.told} there")
        yield Finding(
            ROLES_SWAPPED.id,
            ROLES_SWAPPED.category,
            Severity.CRITICAL,
            DIRECTION_CONFIDENCE,
            f"“{source.text}” is where something {said}; the {pair.language.name} says that it {told} "
            f"(“{translation.text}”).",
            source=source,
            translation=translation,
        )


@cache
def _reader(code: str) -> _Reader | None:
    """The reader of a language, whose words and patterns are loaded now: most runs check one or two languages."""
    if code not in _READERS:
        return None
    found: _Reader = import_module(f"checker.checks.roles.{_READERS[code]}").exchanged
    return found


def _finding(pair: Pair, clause: Clause, place: tuple[int, int]) -> Finding:
    terms = pair.evidence.source.terms
    inside = (clause.verb, *clause.agent, *clause.patient)
    source = pair.term_span(min(inside), max(inside))
    agent = pair.term_span(min(clause.agent), max(clause.agent)).text
    patient = pair.term_span(min(clause.patient), max(clause.patient)).text
    verb = terms[clause.verb].text
    translation = pair.token_span(*place)
    parts = f"it is “{agent}” who acts (“{verb}”) and “{patient}” who is acted upon"
    if clause.contest:
        parts = f"“{agent}” gets the better of “{patient}” (“{verb}”)"
    elif clause.path is Path.TO:
        parts = f"it goes from “{agent}” to “{patient}” (“{verb}”)"
    elif clause.path is Path.FROM:
        parts = f"it comes to “{agent}” from “{patient}” (“{verb}”)"
    return Finding(
        ROLES_SWAPPED.id,
        ROLES_SWAPPED.category,
        ROLES_SWAPPED.severity,
        CONFIDENCE,
        f"In “{source.text}” {parts}; the {pair.language.name} “{translation.text}” has it the other way round.",
        source=source,
        translation=translation,
    )


__all__ = ["ROLES_SWAPPED", "RULES", "check"]
