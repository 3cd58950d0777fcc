"""Explains a word in plain lines: renderings, relations, origins, with shares and counts.

Two counts stand behind every figure. *Faithful sentences*: of the sentences that hold the Indonesian word and were
translated faithfully, how many used this rendering for it. *Parallel text*: how often the aligner linked the two
words, as a share of all links of the word that was asked for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from checker.evidence.lexicon import Sense
from checker.evidence.matching import Matcher
from checker.evidence.usual import (
    Usual,
    readable,
    sense_label,
    table_key,
    usual_renderings,
    well_supported,
    word_keys,
)
from checker.languages import SOURCE, TokenKind, get_language

WIDTH = 80
MAX_RENDERINGS = 8
MAX_ALSO = 8
MAX_ROWS = 8
MAX_RELATED = 6
#: A link that was seen less often, or makes less of a share of the most frequent one, is noise of the aligner.
MIN_LINKS = 2.0
MIN_SHARE = 0.05
#: A link to a word that the lexicon lists with other meanings only must make this share.
MIN_UNLISTED = 0.1
#: A rendering that no counted sentence used is an origin worth naming if it is among the first of its list.
TOP_RENDERINGS = 3
#: Senses of one word that share so much of their renderings are explained together.
ONE_MEANING = 0.25


def explain_word(word: str, matcher: Matcher) -> Iterator[str]:
    """What a word of either side usually becomes or comes from; nothing for a word that neither side knows."""
    word = " ".join(word.split())
    senses = _source_senses(word, matcher)
    name, source = matcher.language.name, get_language(SOURCE).name
    groups = _one_meaning(senses, matcher)
    for number, group in enumerate(groups):
        yield from _meaning(word, group, matcher, f"{word}  ({source} → {name})" if not number else "")
    if not senses:
        rows = [r for r in _forward(word, matcher) if r[2] >= MIN_LINKS]
        if rows and (matcher.source_lexicon.is_indonesian(word.lower()) or word[:1].isupper()):
            yield f"{word}  ({source} → {name}), in parallel text only"
            yield from _rows((w, f"{p:.0%} ({_times(n)})", "") for w, p, n in rows[:MAX_ROWS])
    yield from _origins(word, matcher, f"{word}  ({name} ← {source})")


def compare_words(first: str, second: str, matcher: Matcher) -> str:
    """How two words stand to each other: by the lexicon's relations, or by the renderings they share."""
    return f"{first} / {second}: {_compared(first, second, matcher)}"


def _compared(first: str, second: str, matcher: Matcher) -> str:
    one, two = (_source_senses(word, matcher) for word in (first, second))
    for form, senses, wording in ((first, one, second), (second, two, first)):
        usual = _usual_as(form, senses, wording, matcher) if senses else None
        if usual is not None:
            return f"“{wording}” is a known rendering of “{form}”: {_figures(usual)}."
    a, b = (tuple(_all_senses(word, matcher)) for word in (first, second))
    if not a or not b:
        unknown = first if not a else second
        return f"the lexicon does not list “{unknown}”, nothing can be compared."
    numbers, others = {s.number for s in a}, {s.number for s in b}
    for title, field in (
        ("opposites: one in the place of the other says the contrary", "opposites"),
        ("a false neighbour: one in the place of the other tells the reader something else", "contrasts"),
        ("look-alikes that are easily mistaken for each other", "confused_with"),
    ):
        if any(others.intersection(getattr(s, field)) for s in a) or any(
            numbers.intersection(getattr(s, field)) for s in b
        ):
            return f"{title}."
    if numbers & others:
        return "the same word family, or renderings of the same word."
    best = max((matcher.source_lexicon.similar(s.number).get(n, 0.0) for s in a for n in others), default=0.0)
    if best:
        return f"related: they share {best:.0%} of their renderings."
    return "nothing in common in the lexicon."


def _usual_as(form: str, senses: Sequence[Sense], wording: str, matcher: Matcher) -> Usual | None:
    keys = {k for k in word_keys(wording, matcher) if not k.startswith("~")}
    for usual in usual_renderings(form, senses, matcher):
        if usual.text == wording or (keys and keys & set(word_keys(usual.text, matcher)[:1])):
            return usual
    return None


def _figures(usual: Usual) -> str:
    parts = []
    if usual.seen:
        parts.append(f"used in {usual.used} of {usual.seen} faithful sentences ({usual.used / usual.seen:.0%})")
    if usual.links:
        parts.append(f"{usual.share:.0%} of the links in parallel text ({_times(usual.links)})")
    return ", ".join(parts) or "no counts"


def _all_senses(word: str, matcher: Matcher) -> Iterator[Sense]:
    """The senses of an Indonesian word, or those that a word of the other language usually renders."""
    found = _source_senses(word, matcher)
    if found:
        yield from found
    else:
        yield from (sense for sense, _, _ in _listed_origins(word, matcher))


def _source_senses(word: str, matcher: Matcher) -> tuple[Sense, ...]:
    terms = matcher.source(word).terms
    found = terms[0].senses if len(terms) == 1 else matcher.source_lexicon.lookup(word)[0]
    exact = tuple(s for s in found if word.lower() in s.forms)
    return exact or found


# --- from Indonesian ----------------------------------------------------------------------------------------


def _one_meaning(senses: Iterable[Sense], matcher: Matcher) -> list[list[Sense]]:
    """Senses in groups of those that an editor could not tell apart: of one word class and with like renderings."""
    groups: list[list[Sense]] = []
    for sense in senses:
        similar = matcher.source_lexicon.similar(sense.number)
        for group in groups:
            if group[0].pos == sense.pos and similar.get(group[0].number, 0.0) >= ONE_MEANING:
                group.append(sense)
                break
        else:
            groups.append([sense])
    return groups


def _meaning(word: str, senses: Sequence[Sense], matcher: Matcher, title: str) -> Iterator[str]:
    if title:
        yield title
    target = matcher.target_lexicon
    glosses = "; ".join(dict.fromkeys(s.gloss for s in senses))
    label = sense_label(senses[0])
    base = f"{label}: " if label != word.lower() and glosses.lower() != label else ""
    seen, covered = max((target.reliability(s.number) for s in senses), default=(0, 0))
    known = f"; found in {covered} of {seen} faithful translations ({covered / seen:.0%})" if seen else ""
    yield from _wrapped(f"  {base}{glosses} ({senses[0].pos}){known}", "    ")
    usual = usual_renderings(word, senses, matcher)
    rows = well_supported(usual)[:MAX_RENDERINGS]
    yield from _rows(
        (
            u.text,
            f"{u.used / u.seen:.0%} ({u.used} of {u.seen} sentences)" if u.used and u.seen else "–",
            f"{u.share:.0%} ({_times(u.links)} in parallel text)" if u.links else "",
        )
        for u in rows
    )
    shown = {u.text for u in rows}
    also = [u.text for u in usual if u.text not in shown][:MAX_ALSO]
    if also:
        yield from _wrapped(f"    also: {', '.join(also)}", "      ")
    matched = set(_matched_links(usual, matcher))
    extra = [(w, p, n) for w, p, n in _forward(word, matcher) if w not in matched][:4]
    if extra:
        words = ", ".join(f"{readable(w)} {p:.0%} ({_times(n)})" for w, p, n in extra)
        yield from _wrapped(f"    in parallel text also: {words}", "      ")
    yield from _relations(senses, matcher)


def _relations(senses: Sequence[Sense], matcher: Matcher) -> Iterator[str]:
    """Opposites first; a word that was named is not named again."""
    lexicon = matcher.source_lexicon
    named = {sense_label(s).casefold() for s in senses}
    wordings = {tuple(_first_wordings(s, matcher)) for s in senses}
    for title, field in (
        ("opposites", "opposites"),
        ("false in its place", "contrasts"),
        ("look-alikes", "confused_with"),
    ):
        items = []
        for number in dict.fromkeys(n for s in senses for n in getattr(s, field)):
            other = lexicon.sense(number)
            label, wording = sense_label(other), tuple(_first_wordings(other, matcher))
            if label.casefold() not in named and wording not in wordings:
                named.add(label.casefold())
                wordings.add(wording)
                items.append(f"{label} ({', '.join(wording)})")
        if items:
            yield from _wrapped(f"    {title}: {'; '.join(items[:MAX_RELATED])}", "      ")


def _first_wordings(sense: Sense, matcher: Matcher) -> list[str]:
    usual = usual_renderings(sense_label(sense), (sense,), matcher)
    return [u.text for u in well_supported(usual)[:3]]


def _forward(word: str, matcher: Matcher) -> list[tuple[str, float, float]]:
    """What parallel text links a form to, without function words and links that hold in one direction only."""
    key = table_key(word)
    rows = matcher.target_lexicon.translations(key)
    top = max((p for _, p, _ in rows), default=0.0)
    return [
        (w, p, n)
        for w, p, n in rows
        if n >= MIN_LINKS
        and p >= MIN_SHARE * top
        and not matcher.language.is_function_word(w)
        and _is_rendering(w, matcher)
        and any(o == key for k in word_keys(w, matcher) for o, _, _ in matcher.target_lexicon.origins(k))
    ]


def _is_rendering(word: str, matcher: Matcher) -> bool:
    """Whether the lexicon lists a word as it is spelt in the tables, where Arabic letters are folded."""
    target = matcher.target_lexicon
    return any(
        target.rendering(number, gloss.rendering).text == word
        for number, glosses in target.glosses(word).items()
        for gloss in glosses
    )


def _matched_links(usual: Iterable[Usual], matcher: Matcher) -> Iterator[str]:
    for rendering in usual:
        yield table_key(rendering.text)
        yield from word_keys(rendering.text, matcher)


# --- to Indonesian ------------------------------------------------------------------------------------------


def _origins(word: str, matcher: Matcher, title: str) -> Iterator[str]:
    """Indonesian words that become a word: by parallel text with their glosses, then by the lexicon alone."""
    lexicon = matcher.source_lexicon
    listed = list(_listed_origins(word, matcher))
    listed_names = bool(listed) and all(sense.is_name for sense, _, _ in listed)
    numbers = {sense.number for sense, _, _ in listed if listed_names or not sense.is_name}
    rows = []
    shown: set[int] = set()
    for origin, share, count in _backward(word, matcher):
        senses = lexicon.lookup(readable(origin))[0]
        if senses and all(s.is_name for s in senses) and not (listed_names or word[:1].isupper()):
            continue
        if share < MIN_UNLISTED and senses and numbers.isdisjoint(s.number for s in senses):
            continue  # The lexicon knows the Indonesian word and not this meaning: ban is a tyre.
        best = [s for s, _, _ in listed if any(s.number == o.number for o in senses)] or senses[:1]
        shown.update(s.number for s in senses)
        gloss = "; ".join(dict.fromkeys(s.gloss for s in best[:2] if s.gloss != readable(origin)))
        rows.append((readable(origin), f"{share:.0%} ({_times(count)})", gloss))
    rest: dict[str, str] = {}
    least = (
        TOP_RENDERINGS if rows or any(used for _, used, _ in listed) else max((r for _, _, r in listed), default=0) + 1
    )
    for sense, used, rank in listed:
        own_gloss = sense.gloss != sense_label(sense)
        if sense.number not in shown and (used or (own_gloss and rank < least)):
            gloss = f" ({sense.gloss})" if own_gloss else ""
            counted = f" in {used} sentence{'' if used == 1 else 's'}" if used else ""
            rest.setdefault(sense_label(sense), f"{sense_label(sense)}{gloss}{counted}")
    if rows or rest:
        yield title
        yield from _rows(rows[:MAX_ROWS])
    if rest:
        yield from _wrapped(f"    listed too: {'; '.join(list(rest.values())[:MAX_ALSO])}", "      ")


def _listed_origins(word: str, matcher: Matcher) -> list[tuple[Sense, int, int]]:
    """Senses that list a word as a rendering: with the sentences that used it so and its rank, most used first."""
    target = matcher.target(word)
    content = [i for i, t in enumerate(target.tokens) if t.kind is not TokenKind.PUNCTUATION]
    if not content:
        return []
    exact = {k for k in word_keys(word, matcher) if not k.startswith("~")}
    found: dict[int, tuple[int, int]] = {}
    for key in dict.fromkeys((*target.keys[content[0]], target.folded)):
        for number, glosses in matcher.target_lexicon.glosses(key).items():
            for gloss in glosses:
                rendering = matcher.target_lexicon.rendering(number, gloss.rendering)
                # Stems and clitics may collide (parents with to owe in Arabic): the rendering as written must match.
                written = word_keys(rendering.text, matcher)[:1]
                if matcher.language.spaced and len(content) == 1 and exact.isdisjoint(written):
                    continue
                if not any(first == content[0] and last == content[-1] for first, last in target.find(rendering)):
                    continue
                used = matcher.target_lexicon.usage(number, gloss.rendering)[0]
                before = found.get(number, (0, gloss.rendering))
                found[number] = (before[0] + used, min(before[1], gloss.rendering))
    order = sorted(found.items(), key=lambda item: (-item[1][0], item[1][1]))
    return [(matcher.source_lexicon.sense(n), used, rank) for n, (used, rank) in order]


def _backward(word: str, matcher: Matcher) -> list[tuple[str, float, float]]:
    """What parallel text links a word of the other language to, without function words and one-way links."""
    keys = [k for k in word_keys(word, matcher) if not k.startswith("~")]
    rows = next((r for k in (table_key(word), *keys) if (r := matcher.target_lexicon.origins(k))), ())
    top = max((p for _, p, _ in rows), default=0.0)
    known = {*keys, table_key(word)}
    return [
        (w, p, n)
        for w, p, n in rows
        if n >= MIN_LINKS
        and p >= MIN_SHARE * top
        and not matcher.source_lexicon.language.is_function_word(w)
        and any(t in known for t, _, _ in matcher.target_lexicon.translations(w))
    ]


# --- words and lines ----------------------------------------------------------------------------------------


def _times(count: float) -> str:
    number = max(round(count), 1)
    return f"{number} time{'' if number == 1 else 's'}"


def _cells(text: str) -> int:
    """The width of a text in columns of a terminal: CJK takes two, combining marks none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _rows(rows: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    """Rows of three columns, indented by four."""
    listed = list(rows)
    widths = [max((_cells(row[n]) for row in listed), default=0) for n in range(2)]
    for one, two, three in listed:
        line = f"    {one}{' ' * (widths[0] - _cells(one))}  {two}{' ' * (widths[1] - _cells(two))}  {three}"
        yield line.rstrip()


def _wrapped(line: str, indent: str) -> Iterator[str]:
    """A line in pieces of at most ``WIDTH`` columns, the later ones indented."""
    lead = line[: len(line) - len(line.lstrip())]
    current = lead
    for word in line.split():
        glue = "" if not current.strip() else " "
        if current.strip() and _cells(current) + len(glue) + _cells(word) > WIDTH:
            yield current
            current, glue = indent, ""
        current += glue + word
    yield current
