"""Indonesian words left in a translation, and passages in a script that does not belong there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.checks.rule import Pair, Rule
from checker.checks.wording import expected_wordings, in_quotes
from checker.evidence.lexicon import USUAL_RENDERINGS, Term
from checker.findings import Category, Finding, Severity, Span
from checker.languages import Language, Token, TokenKind

WORD = Rule(
    "untranslated-word",
    Category.UNTRANSLATED,
    Severity.MAJOR,
    "An Indonesian word was left in the translation",
    "A common Indonesian word of the source stands unchanged in the translation, although it is no word of that "
    "language, no name and no loan that is usually kept. A word in quotation marks or explained in brackets is kept "
    "on purpose and passes.",
)
SCRIPT = Rule(
    "wrong-script",
    Category.UNTRANSLATED,
    Severity.MAJOR,
    "A passage is written in a script of another language",
    "Letters of a script that the language does not use, and that the source does not hold: the Arabic label of a "
    "share button in an English page.",
)
RULES = (WORD, SCRIPT)

#: Share of its occurrences in which a word must have stayed itself in parallel text to pass as a loan.
LOAN_SHARE = 0.08

#: Heads of names of places that translations keep as they are, with the word that follows: Gedung Sate.
_KEPT_HEADS = frozenset(
    """
    gedung jalan pasar candi gunung pulau pantai masjid bukit danau sungai kampung taman tugu museum benteng istana pura
    goa gua air curug stasiun terminal pelabuhan bandara bandar jembatan kota kabupaten desa kelurahan kecamatan dusun
    lapangan alun-alun monumen makam keraton kraton pesantren pondok rumah balai wisma graha stadion gelora
    teluk tanjung selat hutan kebun kawah telaga waduk bendungan
    """.split()
)
#: A word in apposition explains the one before: cantrang, un type de senne.
_EXPLAINED = re.compile(
    r"\s*[,–—]\s*(?:(?:or|ou|soit|c'est-à-dire|that is)\s"
    r"|(?:an?|the|une?)\s(?:\w+\s){0,2}?(?:type|kind|sort|form|sorte|genre|forme|espèce|variété|variety)\b)"
)

_OPENING = "\"'“‘«(（「『《*_["
_CLOSING = "\"'”’»)）」』》*_]"

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
}
#: Scripts at home in a language besides Latin, which every language uses for foreign names.
_HOME = {"en": (), "fr": (), "ar": ("Arabic",), "zh": ("Han",), "ja": ("Han", "Kana")}
#: A single letter of these is a symbol (μ, π), not a passage.
_SYMBOLIC = ("Greek",)
_FOREIGN = {
    code: {
        script: re.compile(rf"[{ranges}](?:[{ranges}\s،؛؟:!?。、]*[{ranges}])?")
        for script, ranges in _SCRIPTS.items()
        if script not in home
    }
    for code, home in _HOME.items()
}


def check(pair: Pair) -> Iterator[Finding]:
    """Left-over words, then foreign scripts."""
    yield from _left_over(pair)
    yield from foreign_passages(pair.translation, pair.language, pair.source)


def foreign_passages(translation: str, language: Language, source: str = "") -> Iterator[Finding]:
    """Passages in a script that neither the language nor the source uses."""
    for script, pattern in _FOREIGN[language.code].items():
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


def _left_over(pair: Pair) -> Iterator[Finding]:
    tokens = pair.evidence.target.tokens
    source = _source_words(pair)
    run: list[int] = []
    for i, token in enumerate(tokens):
        if _is_left_over(pair, token, source):
            if run and i - run[-1] > 1:
                yield from _word_finding(pair, run, source)
                run = []
            run.append(i)
    if run:
        yield from _word_finding(pair, run, source)


def _source_words(pair: Pair) -> dict[str, Term | None]:
    """The lower-case words of the source, with clitics off, and the term that each belongs to."""
    words: dict[str, Term | None] = {}
    tokens = pair.evidence.source.tokens
    for token in tokens:
        if token.kind is TokenKind.WORD:
            for part in (token.text, *token.text.split("-")):
                words[part.lower()] = None
    for term in pair.evidence.source.terms:
        for token in tokens[term.first : term.last + 1]:
            lower = token.text.lower()
            for part in (lower, *lower.split("-"), *pair.matcher.source_lexicon.bases(lower)):
                known = words.get(part)
                if known is None or known.capitalised:  # santri counts as the common word beside Hari Santri
                    words[part] = term
    return words


def _is_left_over(pair: Pair, token: Token, source: dict[str, Term | None]) -> bool:
    lower = token.text.lower()
    if token.kind is not TokenKind.WORD or len(lower) < 3 or not token.text.isascii() or lower not in source:
        return False
    term = source[lower]
    if term is None or term.capitalised:
        return False
    if term.text[0].isupper() and any(s.is_name for s in term.senses):
        return False
    if token.text != lower:
        # A capitalised word may be a name: only words count that the lexicon lists as common ones.
        latin = pair.language.script == "Latin"
        if token.text.isupper() and (latin or not term.listed or not term.senses):
            return False
        senses, listed = pair.matcher.source_lexicon.lookup(lower)
        if (not listed or all(s.is_name for s in senses)) and (latin or not term.senses):
            return False
    elif pair.language.script == "Latin" and not pair.matcher.source_lexicon.is_indonesian(lower):
        return False  # A foreign word in the source is as foreign in the translation.
    return not _belongs(pair, lower) and not _is_own_rendering(pair, term, lower)


def _is_own_rendering(pair: Pair, term: Term, word: str) -> bool:
    """Whether a word is a usual rendering of a source term, or any of a name: membatik, "batik"."""
    lexicon = pair.matcher.target_lexicon
    own = [r for s in term.senses if s.is_name for r in lexicon.renderings(s.number)]
    if term.senses:
        own += lexicon.renderings(term.senses[0].number)[:USUAL_RENDERINGS]
    if pair.language.spaced:
        return any(word in key for r in own for key in r.words)
    return any(word in r.text.casefold() for r in own)


def _belongs(pair: Pair, word: str) -> bool:
    """Whether a word is one of the language too, or a loan that translations usually keep."""
    lexicon = pair.matcher.target_lexicon
    if (
        word in pair.language.kept_words
        or lexicon.is_word(word)
        or any(w == word and p >= LOAN_SHARE for w, p, _ in lexicon.translations(word))
    ):
        return True
    import simplemma

    # English words pass in scripts without word lists of their own: they are foreign there like in the source.
    return bool(simplemma.is_known(word, lang=pair.language.code if pair.language.script == "Latin" else "en"))


def _word_finding(pair: Pair, run: list[int], source: dict[str, Term | None]) -> Iterator[Finding]:
    tokens = pair.evidence.target.tokens
    span = pair.token_span(run[0], run[-1])
    before = pair.translation[: span.start].rstrip()[-1:]
    after = pair.translation[span.end :].lstrip()[:1]
    elided = run[0] > 0 and tokens[run[0] - 1].kind is TokenKind.WORD and before in "'’"  # l'aparat is no quotation
    if (before and before in _OPENING and not elided) or (after and after in "(（" + _CLOSING):
        return
    if _is_kept_name(pair, run, source) or _EXPLAINED.match(pair.translation, span.end):
        return
    term = source[tokens[run[0]].text.lower()]
    expected = expected_wordings(pair, term) if term is not None else ()
    usual = f" (usually {in_quotes(expected)})" if expected else ""
    yield Finding(
        WORD.id,
        WORD.category,
        Severity.MAJOR,
        0.9,
        f"“{span.text}” is Indonesian and was left untranslated in the {pair.language.name}{usual}.",
        source=None if term is None else pair.source_span(term.start, term.end),
        translation=span,
        expected=expected,
    )


def _is_kept_name(pair: Pair, run: list[int], source: dict[str, Term | None]) -> bool:
    """Whether words belong to a name that stands in the source letter by letter: Gedung Sate, Komnas Perempuan."""
    tokens = pair.evidence.target.tokens
    first, last = tokens[run[0]], tokens[run[-1]]
    before = tokens[run[0] - 1] if run[0] else None
    if not first.text[0].isupper():
        # The second half of a species: Stegodon trigonocephalus.
        term = source[first.text.lower()]
        genus = before is not None and before.text[0].isupper() and before.text.isascii()
        unlisted = term is not None and not term.senses
        return genus and unlisted and before is not None and pair.translation[before.start : last.end] in pair.source
    after = tokens[run[-1] + 1] if run[-1] + 1 < len(tokens) else None
    if before is not None and before.text[0].isupper() and before.text.lower() in source:
        return pair.translation[before.start : last.end] in pair.source
    if after is None or not after.text[0].isupper():
        return False
    if first.text.lower() in _KEPT_HEADS:
        return pair.translation[first.start : after.end] in pair.source
    further = tokens[run[-1] + 2] if run[-1] + 2 < len(tokens) else None  # Apel Batu Makmur
    return (
        further is not None
        and further.text[0].isupper()
        and pair.translation[first.start : further.end] in pair.source
        and all(t.text.lower() in source for t in (after, further))
    )
