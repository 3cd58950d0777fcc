"""Indonesian words left in a translation, and passages in a script that does not belong there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker.checks.foreign_words import foreign_words
from checker.checks.kept import is_kept_on_purpose
from checker.checks.left_over import left_over
from checker.checks.rule import Pair, Rule
from checker.checks.spelt_out import spelt_out
from checker.checks.wording import expected_wordings, in_quotes
from checker.evidence.lexicon import Term
from checker.findings import Category, Finding, Severity, Span
from checker.languages import Language
from checker.languages.han_variants import japanese_only, simplified_forms, simplified_only, traditional_only

WORD = Rule(
    "untranslated-word",
    Category.UNTRANSLATED,
    Severity.MAJOR,
    "An Indonesian word was left in the translation",
    "A common Indonesian word of the source stands in the translation, unchanged, with the endings of the language, or "
    "spelt out in its letters (لوراه for lurah), although it is no word of that language, no name and no loan that is "
    "usually kept; so do offices before names and everyday acronyms. A word of a third language that the source does "
    "not hold counts too. A word in quotation marks, introduced, or explained is kept on purpose and passes.",
)
SCRIPT = Rule(
    "wrong-script",
    Category.UNTRANSLATED,
    Severity.MAJOR,
    "A passage is written in a script of another language",
    "Letters of a script that the language does not use, and that the source does not hold: the Arabic label of a "
    "share button in an English page. In Japanese and Chinese also characters that only the other one writes (时, 済); "
    "a traditional character among simplified ones is minor.",
)
RULES = (WORD, SCRIPT)

_SCRIPTS = {
    "Arabic": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff",
    "Han": "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
    "Kana": "\u3041-\u3096\u30a1-\u30fa",
    "Cyrillic": "\u0400-\u04ff",
    "Hangul": "\uac00-\ud7af\u1100-\u11ff",
    "Thai": "\u0e00-\u0e7f",
    "Devanagari": "\u0900-\u097f",
    "Hebrew": "\u0590-\u05ff",
    "Greek": "\u0370-\u03ff",
    "Armenian": "\u0530-\u058f",
    "Georgian": "\u10a0-\u10ff",
    "Bengali": "\u0980-\u09ff",
    "Tamil": "\u0b80-\u0bff",
    "Sinhala": "\u0d80-\u0dff",
    "Lao": "\u0e80-\u0eff",
    "Burmese": "\u1000-\u109f",
    "Khmer": "\u1780-\u17ff",
    "Javanese": "\ua980-\ua9df",
    "Balinese": "\u1b00-\u1b7f",
    "Bopomofo": "\u3105-\u312f",
}
#: Scripts at home in a language besides Latin, which every language uses for foreign names.
_HOME = {"en": (), "fr": (), "ar": ("Arabic",), "zh": ("Han",), "ja": ("Han", "Kana")}
#: A single letter of these is a symbol (μ, π), not a passage.
_SYMBOLIC = ("Greek",)


@cache
def _foreign_passages(code: str) -> dict[str, re.Pattern[str]]:
    """Passages in each script that is not at home in a language."""
    return {
        script: re.compile(rf"[{ranges}](?:[{ranges}\s،؛؟:!?。、]*[{ranges}])?")
        for script, ranges in _SCRIPTS.items()
        if script not in _HOME[code]
    }


@cache
def _foreign_letters(code: str) -> re.Pattern[str]:
    """A letter of any script that is not at home in a language."""
    ranges = "".join(ranges for script, ranges in _SCRIPTS.items() if script not in _HOME[code])
    return re.compile(f"[{ranges}]")


#: Letters beyond Latin, so that ordinary text is searched once.
_BEYOND_LATIN = re.compile(f"[{''.join(_SCRIPTS.values())}]")
_HAN = re.compile("[\u4e00-\u9fff]+")


def check(pair: Pair) -> Iterator[Finding]:
    """Left-over words, then foreign scripts."""
    for first, last, left in left_over(pair):
        yield _untranslated(pair, pair.token_span(first, last), left, "is Indonesian and was left untranslated in the")
    yield from _spelt_out(pair)
    yield from _foreign(pair)
    yield from foreign_passages(pair.translation, pair.language, pair.source)


def foreign_passages(translation: str, language: Language, source: str = "") -> Iterator[Finding]:
    """Passages in a script that neither the language nor the source uses."""
    if translation.isascii() or not _BEYOND_LATIN.search(translation):
        return
    yield from _foreign_characters(translation, language, source)
    if not _foreign_letters(language.code).search(translation):
        return
    for script, pattern in _foreign_passages(language.code).items():
        for match in pattern.finditer(translation):
            if match.group() in source or (script in _SYMBOLIC and len(match.group()) < 3):
                continue
            start, end = match.span()
            original_name = translation[max(start - 1, 0) : start] in {"(", "（"}
            yield Finding(
                SCRIPT.id,
                SCRIPT.category,
                Severity.MINOR if original_name else Severity.MAJOR,
                0.6 if original_name else 0.98,
                f"“{match.group()}” is written in {script} letters, which do not belong in the "
                f"{language.name} and do not stand in the source.",
                translation=Span(match.group(), start, end),
            )


def _foreign_characters(translation: str, language: Language, source: str) -> Iterator[Finding]:
    """Runs of Chinese characters as another country writes them: 内政部长 in Japanese, 経済 in Chinese."""
    if language.code == "ja":
        wrong, whose, severity = simplified_only(), "simplified Chinese", Severity.MAJOR
    elif language.code == "zh":
        wrong, whose, severity = japanese_only(), "Japanese", Severity.MAJOR
    else:
        return
    runs = [m for m in _HAN.finditer(translation) if m.group() not in source]
    found = [m for m in runs if not wrong.isdisjoint(m.group())]
    if not found and language.code == "zh" and not simplified_forms().isdisjoint(translation):
        # A text wholly in traditional characters is written for other readers; a single one among simplified is a slip.
        wrong, whose, severity = traditional_only(), "traditional", Severity.MINOR
        found = [m for m in runs if not wrong.isdisjoint(m.group())]
    for match in found:
        characters = "”, “".join(dict.fromkeys(c for c in match.group() if c in wrong))
        plural = "are characters" if "”" in characters else "is a character"
        yield Finding(
            SCRIPT.id,
            SCRIPT.category,
            severity,
            0.9,
            f"“{characters}” {plural} of {whose} writing, which does not belong in the {language.name}.",
            translation=Span(match.group(), *match.span()),
        )


def _spelt_out(pair: Pair) -> Iterator[Finding]:
    for start, end, term in spelt_out(pair):
        span = pair.translation_span(start, end)
        if not is_kept_on_purpose(pair, span):
            yield _untranslated(pair, span, term, "was spelt out in the letters of the", "instead of being translated")


def _foreign(pair: Pair) -> Iterator[Finding]:
    for first, last, language in foreign_words(pair):
        span = pair.token_span(first, last)
        if not is_kept_on_purpose(pair, span):
            yield _untranslated(pair, span, None, f"is {language} and does not belong in the")


def _untranslated(pair: Pair, span: Span, term: Term | None, what: str, instead: str = "") -> Finding:
    expected = expected_wordings(pair, term) if term is not None else ()
    usual = f" (usually {in_quotes(expected)})" if expected else ""
    return Finding(
        WORD.id,
        WORD.category,
        Severity.MAJOR,
        0.9,
        f"“{span.text}” {what} {pair.language.name}{instead and ' ' + instead}{usual}.",
        source=None if term is None else pair.source_span(term.start, term.end),
        translation=span,
        expected=expected,
    )
