"""Runs of words without a counterpart: omissions (source terms) and additions (translated words).

Each is described by features that a calibrated model weighs (``checker.checks.weights``): how reliably the lexicon
finds these words in faithful text, where clauses begin and end, what the connective beside the run comes from, how long
the two sides are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from checker.evidence.leftovers import Leftovers, is_judged, is_known_name, is_measure, logit
from checker.evidence.matching import number_parts
from checker.evidence.substitutions import Features
from checker.languages import TokenKind

#: Function words beside a run that are looked at.
MAX_LINK = 4

#: Two neighbours of a run have its place between them when they stand at most so far apart (tokens).
MAX_PLACE = 14
#: Around a single neighbour the place of a run is so wide (tokens).
BESIDE = 5

#: A number so near a run belongs to it (tokens).
BESIDE_FIGURE = 2

#: So near a run (tokens) a word may tell what it claims.
BESIDE_CLAIM = 4

#: A word of so many letters may begin with a conjunction.
MIN_ATTACHED = 4

#: A table translation of a function word counts from this probability.
MIN_ORIGIN = 0.02


@dataclass(frozen=True)
class Run:
    """A run of uncovered terms (of an omission) or unsupported tokens (of an addition), by their numbers."""

    members: tuple[int, ...]
    features: Features


def omissions(left: Leftovers) -> list[Run]:
    """Runs of consecutive terms that nothing renders; names count, unknown words do not break a run."""
    runs: list[Run] = []
    run: list[int] = []
    for i, term in enumerate(left.terms):
        if left.evidence.covered(i):
            if run:
                runs.append(_omission(left, run))
            run = []
        elif (term.senses or not term.capitalised) and not is_measure(term) and not left.is_within_name(i):
            run.append(i)
    if run:
        runs.append(_omission(left, run))
    return [r for r in runs if r.features["judged"]]


def _omission(left: Leftovers, run: list[int]) -> Run:
    terms = [left.terms[i] for i in run]
    judged = [t for t in terms if is_judged(t) or is_known_name(t)]
    tokens = left.evidence.source.tokens
    first, last = terms[0].first, terms[-1].last
    before = tokens[first - 1].text.lower() if first else ""
    after = tokens[last + 1].text if last + 1 < len(tokens) else "."
    connectives = left.source_lexicon.language.connectives
    _, free_target = left.freedom
    unsupported = len(left.unsupported)
    features: Features = {
        "judged": float(len(judged)),
        "surprise": sum(max(logit(left.coverage(t)), 0.0) for t in judged),
        "weakest": min((logit(left.coverage(t)) for t in judged), default=0.0),
        "best": max((logit(left.coverage(t)) for t in judged), default=0.0),
        "faint": sum(left.faint_rendering(i) ** 0.5 for i in run) / len(run),
        "names": float(sum(is_known_name(t) for t in terms)),
        "unknown": float(sum(not t.senses for t in terms)),
        "span": math.log1p(last - first),
        "opens_clause": 1.0 if before in connectives or before in {",", "(", "–", "—"} else 0.0,
        "closes_clause": 1.0 if after in {",", ".", ";", ")", "?", "!", "–", "—"} else 0.0,
        "in_list": 1.0 if before in {",", "dan", "serta", "atau"} else 0.0,
        "at_start": 1.0 if first == 0 else 0.0,
        "replaced": math.log1p(unsupported),
        "filled": math.log1p(_filled(left, run)),
        "surplus": len(judged) - unsupported,
        "others_uncovered": math.log1p(len(left.uncovered) - sum(i in left.uncovered for i in run)),
        "free_target": free_target,
        "length_ratio": left.length_ratio,
        "loose_names": left.loose_names,
        "claim": 1.0 if left.claims[0].is_alone(terms[0].start, terms[-1].end) else 0.0,
    }
    return Run(tuple(run), features)


def _filled(left: Leftovers, run: list[int]) -> int:
    """How many words without origin stand where the run would: between its rendered neighbours, or beside the one."""
    before, after = _rendered(left, range(run[0] - 1, -1, -1)), _rendered(left, range(run[-1] + 1, len(left.terms)))
    if before is None and after is None:
        return len(left.unsupported)
    if before is not None and after is not None:
        first, last = sorted((before, after))
        if last - first > MAX_PLACE:
            return len(left.unsupported)
    else:
        at = before if before is not None else after
        assert at is not None
        first, last = at - BESIDE, at + BESIDE
    return sum(first <= i <= last for i in left.unsupported)


def _rendered(left: Leftovers, numbers: range) -> int | None:
    """Where the first of some terms that is rendered stands (token)."""
    chosen = (left.evidence.assignment.get(n) for n in numbers)
    return next((m.first for m in chosen if m is not None), None)


def additions(left: Leftovers) -> list[Run]:
    """Runs of consecutive content words without origin; function words and numbers do not break a run.

    Punctuation does, and a connective without origin, with which a phrase of its own begins.
    """
    unsupported = set(left.unsupported)
    runs: list[Run] = []
    run: list[int] = []
    for i in left.target.content:
        if i in unsupported:
            if run and _is_break(left, run[-1], i):
                runs.append(_addition(left, run))
                run = []
            run.append(i)
        elif run and not left.is_measure_at(i):
            runs.append(_addition(left, run))
            run = []
    if run:
        runs.append(_addition(left, run))
    # "To prevent them from falling" has its origin in "agar tidak jatuh".
    return [r for r in runs if not all(left.may_be_negation(i) for i in r.members)]


def _is_break(left: Leftovers, before: int, after: int) -> bool:
    """Whether a run ends between two words without origin."""
    between = left.target.tokens[before:after]
    if any(t.kind is TokenKind.PUNCTUATION and t.text in "，、,;؛。" for t in between):
        return True
    if left.language.head_final:
        return False
    return any(_is_strange_link(left, i) for i in range(before + 1, after + 1))


def _is_strange_link(left: Leftovers, token: int) -> bool:
    return left.target.tokens[token].text.lower() in left.language.connectives and _has_no_origin(left, token)


def _addition(left: Leftovers, run: list[int]) -> Run:
    tokens = left.target.tokens
    supports = [logit(left.support(i)) for i in run]
    known = sum(bool(left.meanings(i)) for i in run)
    explained = [left.explained(i) for i in run]
    before = tokens[run[0] - 1].text if run[0] else ""
    after = tokens[run[-1] + 1].text if run[-1] + 1 < len(tokens) else "."
    free_source, _ = left.freedom
    marks = ",，、،;；.。()（）"
    features: Features = {
        "words": float(len(run)),
        "surprise": sum(max(s, 0.0) for s in supports),
        "best": max(supports),
        "faint": sum(left.faint_origin(i) ** 0.5 for i in run) / len(run),
        "known": known / len(run),
        "explained": max(explained),
        "explained_least": min(explained),
        "partial": sum(left.partly_explained(i) for i in run) / len(run),
        "span": math.log1p(run[-1] - run[0]),
        "opens_clause": 1.0 if before and before in marks else 0.0,
        **_links(left, run),
        "closes_clause": 1.0 if after and after in marks else 0.0,
        "replaces": math.log1p(len(left.uncovered)),
        "surplus": len(run) - len(left.uncovered),
        "free_source": free_source,
        "acronyms": left.acronyms,
        "others_unsupported": math.log1p(len(left.unsupported) - len(run)),
        "length_ratio": left.length_ratio,
        "loose_names": left.loose_names,
        **_claims(left, run),
    }
    return Run(tuple(run), features)


def _claims(left: Leftovers, run: list[int]) -> Features:
    """Whether a run, or a word of form beside it (*the largest*, *because of*), claims what the source does not."""
    tokens, (_, claims) = left.target.tokens, left.claims
    start, end = tokens[run[0]].start, tokens[run[-1]].end
    around = tokens[max(run[0] - BESIDE_CLAIM, 0)].start, tokens[min(run[-1] + BESIDE_CLAIM, len(tokens) - 1)].end
    return {
        "claim": 1.0 if claims.is_alone(start, end) else 0.0,
        "claim_shared": 1.0 if claims.is_shared(start, end) else 0.0,
        "claim_form": 1.0 if claims.is_form(*around) else 0.0,
    }


def _links(left: Leftovers, run: list[int]) -> Features:
    """Whether a connective beside the run has no origin, and how many function words beside and in it have none.

    A phrase that was added brings its connective with it: *because of* hoarding, *after* two failed attempts.
    """
    tokens, content = left.target.tokens, set(left.target.content)
    step = 1 if left.language.head_final else -1
    beside: list[int] = []
    at = (run[-1] if left.language.head_final else run[0]) + step
    while 0 <= at < len(tokens) and len(beside) < MAX_LINK and at not in content and tokens[at].kind is TokenKind.WORD:
        beside.append(at)
        at += step
    inside = [i for i in range(run[0], run[-1]) if i not in content and tokens[i].kind is TokenKind.WORD]
    strange = [i for i in beside if _has_no_origin(left, i)]
    return {
        "strange_link": 1.0 if any(_is_strange_link(left, i) for i in (*strange, run[0])) else 0.0,
        "attached_link": 1.0 if left.language.attached_conjunction and _is_attached(left, run[0]) else 0.0,
        "figures": float(_figures(left, run)),
        "strange_beside": float(len(strange)),
        "strange_inside": float(sum(_has_no_origin(left, i) for i in inside)),
    }


def _is_attached(left: Leftovers, token: int) -> bool:
    """Whether a word begins with a conjunction that is written as part of it: وأصيب (and was hurt)."""
    text = left.target.tokens[token].text
    return text.startswith(left.language.attached_conjunction) and len(text) >= MIN_ATTACHED


def _figures(left: Leftovers, run: list[int]) -> int:
    """How many numbers in digits that the source does not give stand in or beside a run."""
    tokens, numbers = left.target.tokens, left.evidence.source.numbers
    around = range(max(run[0] - BESIDE_FIGURE, 0), min(run[-1] + BESIDE_FIGURE + 1, len(tokens)))
    parts = (number_parts(tokens[i].text) for i in around if tokens[i].kind is TokenKind.NUMBER)
    return sum(not set(p) <= set(numbers) for p in parts)


def _has_no_origin(left: Leftovers, token: int) -> bool:
    """Whether the tables know what a translated word comes from, and nothing of that stands in the source."""
    for key in left.target.keys[token]:
        origins = left.target_lexicon.origins(key)
        if origins:
            return left.source_words.isdisjoint(word for word, p, _ in origins if p >= MIN_ORIGIN)
    return False
