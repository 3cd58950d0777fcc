"""Proposes glossary entries from articles that an editor has accepted.

What the lexicon does not know but the articles render in the same way again and again: names and capitalised terms of
the source, and the unexplained words that stand in the translations of just those sentences (Dice coefficient of
sentence counts, Smadja et al. 1996).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from checker.article import ArticleResult
from checker.engine import Engine
from checker.evidence.leftovers import Leftovers
from checker.languages import TARGETS
from checker.terminology import TermEntry

#: A term is proposed that occurs in so many sentences, with a wording that keeps company with it to this degree.
MIN_SENTENCES = 2
MIN_DICE = 0.6
#: Words of a wording at most.
MAX_WORDS = 6


@dataclass
class _Counts:
    terms: Counter[str] = field(default_factory=Counter)
    wordings: Counter[tuple[str, str]] = field(default_factory=Counter)
    together: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    copied: Counter[str] = field(default_factory=Counter)


def propose_entries(articles: Iterable[ArticleResult], engine: Engine) -> Iterator[TermEntry]:
    """Entries for terms that recur, most frequent first; what is always copied is proposed as never translated."""
    counts = _Counts()
    for article in articles:
        _count(article, engine, counts)
    proposed: set[str] = set()
    for term, total in counts.terms.most_common():
        if total < MIN_SENTENCES:
            break
        if term.casefold() in proposed:
            continue  # A headline in capitals: a glossary looks terms up in any case, and takes each once.
        proposed.add(term.casefold())
        if counts.copied[term] == total:
            yield TermEntry(term, keep=True)
            continue
        renderings = {code: best for code in TARGETS if (best := _best(term, code, counts))}
        if renderings:
            yield TermEntry(term, {code: (wording,) for code, wording in renderings.items()})


def _best(term: str, code: str, counts: _Counts) -> str:
    scored = [
        (2 * n / (counts.terms[term] + counts.wordings[code, wording]), len(wording), wording)
        for (t, c, wording), n in counts.together.items()
        if t == term and c == code and n >= MIN_SENTENCES
    ]
    dice, _, wording = max(scored, default=(0.0, 0, ""))
    return wording if dice >= MIN_DICE else ""


def _count(article: ArticleResult, engine: Engine, counts: _Counts) -> None:
    for version in article.versions:
        code = version.document.language
        matcher = engine.matcher(code)
        for segment in version.segments:
            if not segment.source or not segment.translation:
                continue
            source = matcher.source(" ".join(article.source.segments[n].text for n in segment.source))
            target = matcher.target(" ".join(version.document.segments[n].text for n in segment.translation))
            left = Leftovers(matcher.match(source, target), matcher)
            terms = set(_unknown_terms(left))
            wordings = set(_unexplained(left))
            counts.terms.update(terms)
            counts.copied.update(term for term in terms if term.casefold() in target.text.casefold())
            counts.wordings.update((code, wording) for wording in wordings)
            counts.together.update((term, code, wording) for term in terms for wording in wordings)


def _unknown_terms(left: Leftovers) -> Iterator[str]:
    """Capitalised words of the source, as long as they follow each other, that the lexicon does not list as names."""
    run: list[int] = []
    for i, term in enumerate((*left.terms, None)):
        follows = bool(run) and term is not None and term.first == left.terms[run[-1]].last + 1
        named = term is not None and term.capitalised and not any(s.is_name for s in term.senses)
        if run and not (named and follows):
            if any(not left.terms[k].senses for k in run):
                start, end = left.terms[run[0]].start, left.terms[run[-1]].end
                yield left.evidence.source.text[start:end]
            run = []
        if named:
            run.append(i)


def _unexplained(left: Leftovers) -> Iterator[str]:
    """Words of the translation, as long as they follow each other, that nothing in the source explains."""
    tokens = left.target.tokens
    run: list[int] = []
    for i in (*left.target.content, len(tokens)):
        free = i < len(tokens) and not left.evidence.supported(i)
        if run and not (free and i == run[-1] + 1):
            if len(run) <= MAX_WORDS:
                yield left.target.text[tokens[run[0]].start : tokens[run[-1]].end]
            run = []
        if free:
            run.append(i)
