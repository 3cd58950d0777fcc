"""Deputies and the former: "wakil gubernur" that became the governor, "mantan menteri" that became the minister."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.checks.rule import Pair
from checker.evidence.lexicon import Term
from checker.evidence.matching import Match, Via
from checker.findings import Span
from checker.languages.indonesian import RANKS


@dataclass(frozen=True, slots=True)
class LostRank:
    """A word that nothing renders, with the office after it, and where the translation has the bare office.

    ``number`` is that of the term which begins with the word.
    """

    number: int
    source: Span
    translation: Span
    rank: Term


def lost_ranks(pair: Pair) -> Iterator[LostRank]:
    """Offices that are rendered without the "deputy" or "former" before them, which stands nowhere else either."""
    for number, term in enumerate(pair.evidence.source.terms):
        first, _, rest = term.text.partition(" ")
        if first.lower() not in RANKS:
            continue
        rank = pair.matcher.source(first.lower()).terms[0]
        if _is_rendered(pair, rank):
            continue
        if rest:
            matches = () if pair.evidence.covered(number) else _office(pair, rest)
            end = term.end
        else:
            matches, end = _next_office(pair, number)
        if matches:
            span = pair.source_span(term.start, end)
            yield LostRank(number, span, pair.token_span(matches[0].first, matches[0].last), rank)


def _is_rendered(pair: Pair, rank: Term) -> bool:
    target = pair.evidence.target
    if pair.matcher.term_matches(rank, target):
        return True
    beginnings = tuple(f"{b}-" for b in RANKS[rank.text.lower()])
    if any(t.text.lower().startswith(beginnings) for t in target.tokens):
        return True
    if pair.language.spaced:
        return False
    lexicon = pair.matcher.target_lexicon
    wordings = (lexicon.rendering(s.number, i).text for s in rank.senses for i in range(lexicon.count(s.number)))
    return any(wording in pair.translation for wording in wordings)


def _office(pair: Pair, words: str) -> tuple[Match, ...]:
    """Where the lexicon finds an office; empty where it is a name (wakil Merah Putih) or more than one term."""
    terms = pair.matcher.source(words).terms
    if len(terms) != 1 or not _is_office(terms[0]):
        return ()
    return tuple(m for m in pair.matcher.term_matches(terms[0], pair.evidence.target) if m.via is Via.LEXICON)


def _next_office(pair: Pair, number: int) -> tuple[tuple[Match, ...], int]:
    """The office that stands as a term of its own right after the word."""
    terms = pair.evidence.source.terms
    if number + 1 == len(terms) or terms[number + 1].start - terms[number].end > 1:
        return (), 0
    if not _is_office(terms[number + 1]):
        return (), 0
    found = pair.evidence.matches[number + 1]
    return tuple(m for m in found if m.via is Via.LEXICON), terms[number + 1].end


def _is_office(term: Term) -> bool:
    return any(s.kind == "title" or (s.kind == "word" and s.pos == "noun") for s in term.senses)
