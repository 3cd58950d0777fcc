"""Explains a word in plain lines: renderings, relations, translation probabilities with counts."""

from __future__ import annotations

from collections.abc import Iterator

from checker.evidence.lexicon import Sense
from checker.evidence.matching import Matcher
from checker.languages import TokenKind

MAX_RENDERINGS = 12
MAX_ROWS = 8


def explain_word(word: str, matcher: Matcher) -> Iterator[str]:
    """What a word of either side usually becomes or comes from."""
    name = matcher.language.name
    for sense in _source_senses(word, matcher):
        yield from _sense(sense, matcher)
    for key in (word.lower().replace(" ", "_"),):
        rows = matcher.target_lexicon.translations(key)
        if rows:
            yield f"{word}: in parallel text it became"
            yield from (f"  {w.replace('_', ' ')}  {p:.0%}  ({n:g} times)" for w, p, n in rows[:MAX_ROWS])
    origins = list(_origins(word, matcher))
    if origins:
        yield f"{word} ({name}) comes from"
        yield from origins


def compare_words(first: str, second: str, matcher: Matcher) -> str:
    """How two words stand to each other: by the lexicon's relations, or by the renderings they share."""
    a, b = (_all_senses(word, matcher) for word in (first, second))
    numbers = {s.number for s in b}
    for title, field in (("the opposite of", "opposites"), ("false in the place of", "contrasts")):
        if any(not numbers.isdisjoint(getattr(s, field)) for s in a) or any(
            not {s.number for s in a}.isdisjoint(getattr(s, field)) for s in b
        ):
            return f"“{second}” is listed as {title} “{first}”"
    if not numbers.isdisjoint(s.number for s in a):
        return f"“{first}” and “{second}” can mean the same"
    shares = [matcher.source_lexicon.similar(s.number).get(n, 0.0) for s in a for n in numbers]
    best = max(shares, default=0.0)
    if best:
        return f"“{first}” and “{second}” share {best:.0%} of their renderings"
    return f"“{first}” and “{second}” have nothing in common in the lexicon"


def _all_senses(word: str, matcher: Matcher) -> list[Sense]:
    """The senses of an Indonesian word, or those that a word of the other language may render."""
    found = list(_source_senses(word, matcher))
    target = matcher.target(word)
    for key in dict.fromkeys(k for keys in target.keys[:1] for k in (*keys, target.folded)):
        found += [matcher.source_lexicon.sense(number) for number, _ in matcher.target_lexicon.glosses(key)]
    return found


def _source_senses(word: str, matcher: Matcher) -> tuple[Sense, ...]:
    terms = matcher.source(word).terms
    return tuple(s for t in terms for s in t.senses) if len(terms) == 1 else matcher.source_lexicon.lookup(word)[0]


def _sense(sense: Sense, matcher: Matcher) -> Iterator[str]:
    lexicon, target = matcher.source_lexicon, matcher.target_lexicon
    texts = [r.text for r in target.renderings(sense.number)]
    yield f"{sense.label} ({sense.gloss}, {sense.pos}): usually {', '.join(texts[:MAX_RENDERINGS])}"
    seen, covered = target.reliability(sense.number)
    if seen:
        yield f"  found in {covered} of {seen} faithful sentences that hold the word ({covered / seen:.0%})"
    for title, numbers in (
        ("opposites", sense.opposites),
        ("would be false in its place", sense.contrasts),
        ("look-alikes", sense.confused_with),
    ):
        others = [f"{lexicon.sense(n).label} ({', '.join(r.text for r in target.renderings(n)[:3])})" for n in numbers]
        if others:
            yield f"  {title}: {'; '.join(others)}"


def _origins(word: str, matcher: Matcher) -> Iterator[str]:
    target = matcher.target(word)
    content = [i for i, t in enumerate(target.tokens) if t.kind is TokenKind.WORD]
    if not content:
        return
    seen: dict[int, str] = {}
    for key in dict.fromkeys(k for i in content[:1] for k in (*target.keys[i], target.folded)):
        for number, index in matcher.target_lexicon.glosses(key):
            rendering = matcher.target_lexicon.renderings(number)[index]
            whole = any(last == content[-1] for _, last in target.find(rendering))
            if whole:
                seen.setdefault(number, rendering.text)
    for number, text in list(seen.items())[:MAX_ROWS]:
        sense = matcher.source_lexicon.sense(number)
        yield f"  {sense.label} ({sense.gloss}), as “{text}”"
    for key in target.keys[content[0]]:
        rows = matcher.target_lexicon.origins(key)
        if rows:
            yield "  in parallel text:"
            yield from (f"    {w.replace('_', ' ')}  {p:.0%}  ({n:g} times)" for w, p, n in rows[:MAX_ROWS])
            break
