"""A version that is broken as a text: empty, copied, looping, full of markup debris, in another language, cut off."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from checker.checks.rule import Pair, Rule
from checker.findings import Category, Finding, Severity, Span
from checker.languages import Language, Token, TokenKind

EMPTY = Rule(
    "empty-translation",
    Category.OMISSION,
    Severity.CRITICAL,
    "The translation is empty",
    "There is source text and no translation of it at all.",
)
COPIED = Rule(
    "copied-source",
    Category.UNTRANSLATED,
    Severity.CRITICAL,
    "The source was copied instead of translated",
    "Most words of the translation are those of the source, in the same order.",
)
REPETITION = Rule(
    "repetition",
    Category.FLUENCY,
    Severity.MAJOR,
    "Words are repeated over and over",
    "The same words follow one another three times and more (a long phrase: twice), and not so in the source: "
    "the loop of a translation model.",
)
MARKUP = Rule(
    "markup-debris",
    Category.FLUENCY,
    Severity.MAJOR,
    "Markup or an escape sequence was left in the text",
    "Entities such as &quot;, tags, template placeholders or escape sequences that the source does not hold.",
)
RULES = (EMPTY, COPIED, REPETITION, MARKUP)

COPIED_SHARE = 0.8
MIN_COPIED_WORDS = 4

_DEBRIS = re.compile(
    r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,6});"
    r"|</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]{0,200})?/?>"
    r"|\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|%\([a-z_]+\)[sd]|\\u[0-9a-fA-F]{4}|\\n|\\\"|\[/?[A-Z]{3,10}\d*\]"
    r"|__[A-Z]+_?\d+__|⟨/?\w+⟩|@@(?=\s)|<unk>|▁"
)
MAX_LOOP_WORDS = 12
#: Kinds of debris that a message names.
MAX_NAMED = 3


def check(pair: Pair) -> Iterator[Finding]:
    """Emptiness first: nothing else can be said of an empty translation."""
    if not pair.translation.strip():
        if pair.source.strip():
            span = Span(pair.source, 0, len(pair.source))
            yield Finding(EMPTY.id, EMPTY.category, EMPTY.severity, 1.0, "The translation is empty.", source=span)
        return
    yield from _copied(pair)
    yield from _repetition(pair)
    yield from debris(pair.source, pair.translation)


def _copied(pair: Pair) -> Iterator[Finding]:
    source = [t.text.lower() for t in pair.evidence.source.tokens if t.kind is TokenKind.WORD]
    translation = [t.text.lower() for t in pair.evidence.target.tokens if t.kind is TokenKind.WORD]
    # Most translations share no word with their source: the sets tell that sooner than the counts.
    if not translation or sum(map(set(source).__contains__, translation)) / len(translation) < COPIED_SHARE:
        return
    common = sum((Counter(source) & Counter(translation)).values())
    if common / len(translation) < COPIED_SHARE:
        return
    ordinary = [w for w in source if pair.matcher.source_lexicon.is_indonesian(w)]
    left = sum((Counter(ordinary) & Counter(translation)).values())
    if len(ordinary) >= MIN_COPIED_WORDS and left / len(ordinary) >= COPIED_SHARE:
        yield Finding(
            COPIED.id,
            COPIED.category,
            COPIED.severity,
            0.99,
            f"The {pair.language.name} is the Indonesian source, not a translation of it.",
            source=Span(pair.source, 0, len(pair.source)),
            translation=Span(pair.translation, 0, len(pair.translation)),
        )


def _repetition(pair: Pair) -> Iterator[Finding]:
    loop = find_loop(pair.evidence.target.tokens, pair.language)
    if loop is None or find_loop(pair.evidence.source.tokens, pair.language) is not None:
        return
    span = pair.token_span(*loop)
    yield Finding(
        REPETITION.id,
        REPETITION.category,
        REPETITION.severity,
        0.95,
        f"The {pair.language.name} repeats itself: “{_shortened(span.text)}”.",
        translation=span,
    )


def find_loop(tokens: Sequence[Token], language: Language) -> tuple[int, int] | None:
    """First and last token of a repeated phrase: three times the same words, or twice a phrase of five and more.

    In languages without spaces a token is often a character or a syllable: four repetitions are asked for there.
    """
    words = [t.text.casefold() for t in tokens]
    # Every repeated token is one of those that stood there before: most sentences have too few for any loop.
    repeated = len(words) - len(set(words))
    for size in range(1, min(MAX_LOOP_WORDS, len(words) // 2) + 1):
        needed = 2 if size >= 5 else 3
        if not language.spaced:
            needed += 1
        if size * (needed - 1) > repeated:
            continue
        run = 0  # Tokens in a row that equal the one `size` before.
        for i in range(size, len(words)):
            run = run + 1 if words[i] == words[i - size] else 0
            if run >= size * (needed - 1) and any(t.kind is TokenKind.WORD for t in tokens[i - size + 1 : i + 1]):
                return i - run + 1 - size, i
    return None


def debris(source: str, translation: str) -> Iterator[Finding]:
    """One finding a sentence, at the first place: a service that escapes its text does so everywhere."""
    found = [m for m in _DEBRIS.finditer(translation) if m.group() not in source]
    if not found:
        return
    kinds = list(dict.fromkeys(m.group() for m in found))
    named = ", ".join(f"“{_shortened(kind, 40)}”" for kind in kinds[:MAX_NAMED])
    others = f" and {len(kinds) - MAX_NAMED} more" if len(kinds) > MAX_NAMED else ""
    plural = "is markup or an escape sequence" if len(kinds) == 1 else "are markup or escape sequences"
    places = f" in {len(found)} places" if len(found) > 1 else ""
    yield Finding(
        MARKUP.id,
        MARKUP.category,
        MARKUP.severity,
        0.97,
        f"{named}{others} {plural} that {'was' if len(kinds) == 1 else 'were'} left in the text{places}.",
        translation=Span(found[0].group(), *found[0].span()),
    )


def _shortened(text: str, limit: int = 80) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
