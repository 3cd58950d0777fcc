"""Indonesian words left in a translation, and passages in a script that does not belong there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.checks.foreign_words import foreign_words
from checker.checks.rule import Pair, Rule
from checker.checks.spelt_out import spelt_out
from checker.checks.wording import expected_wordings, in_quotes
from checker.evidence.lexicon import USUAL_RENDERINGS, Term
from checker.findings import Category, Finding, Severity, Span
from checker.languages import Language, TokenKind
from checker.languages.han_variants import japanese_only, simplified_forms, simplified_only, traditional_only
from checker.languages.indonesian import strip_clitics
from checker.languages.indonesian_kept import (
    ACRONYMS,
    BLENDS,
    BRACKETED,
    CULTURE,
    NUMBERED,
    is_everyday,
    is_named,
    is_office,
)

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
#: What explains the word before it: cantrang, un type de senne.
_EXPLAINED = re.compile(
    r"\s*[,–—،，、]?\s*(?:(?:or|ou|soit|c'est-à-dire|that is|meaning|which means|(?:ce )?qui (?:signifie|veut dire))\s"
    r"|(?:an?|the|une?)\s(?:\w+\s){0,2}?(?:type|kind|sort|form|sorte|genre|forme|espèce|variété|variety)\b"
    r"|(?:أي|وهو|وهي|ويعني|وتعني|بمعنى)\s|即|意为|意思是|という|と呼ばれる|とは)"
)
#: What introduces a foreign word: so-called, 所谓, いわゆる.
_INTRODUCED = re.compile(
    r"(?:(?<!\w)(?:so-called|known(?: locally)? as|called|named|dubbed|termed|or|appelée?s?|dite?s?|nommée?s?"
    r"|sous le nom de|ou|soit|baptisée?s?)\s(?:an?\s|the\s|une?\s|les?\s|la\s|d['’]|l['’])?"
    r"|(?<!\w)(?:ما يسمى|المسمى|المسماة|تسمى|يسمى|باسم|أو|أي)\s(?:ب|ال|بـ)?"
    r"|(?:即|所谓的?|称为|称作|叫做|名为|俗称|简称|又称)|(?:に当たる|にあたる|に相当する|いわゆる|略称|通称|すなわち|つまり)の?)$",
    re.IGNORECASE,
)
#: A sentence that speaks of a word as a word.
_MENTIONED = re.compile(
    r"\bthe (?:\w+ )?word\b|\b(?:le|du|au) (?:mot|terme)\b|كلمة|مصطلح|一词|这个词|[この]語|という(?:言葉|単語)"
)

#: What a sentence or a quotation within one begins after.
_ENDS = frozenset('.!?"“«:。！？「')

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
_FOREIGN = {
    code: {
        script: re.compile(rf"[{ranges}](?:[{ranges}\s،؛؟:!?。、]*[{ranges}])?")
        for script, ranges in _SCRIPTS.items()
        if script not in home
    }
    for code, home in _HOME.items()
}


#: Letters beyond Latin, so that ordinary text is searched once.
_BEYOND_LATIN = re.compile(f"[{''.join(_SCRIPTS.values())}]")
_HAN = re.compile("[\u4e00-\u9fff]+")


def check(pair: Pair) -> Iterator[Finding]:
    """Left-over words, then foreign scripts."""
    yield from _left_over(pair)
    yield from _spelt_out(pair)
    yield from _foreign(pair)
    yield from foreign_passages(pair.translation, pair.language, pair.source)


def foreign_passages(translation: str, language: Language, source: str = "") -> Iterator[Finding]:
    """Passages in a script that neither the language nor the source uses."""
    if not _BEYOND_LATIN.search(translation):
        return
    yield from _foreign_characters(translation, language, source)
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
        if not _is_kept_on_purpose(pair, span, elided=False):
            yield _untranslated(pair, span, term, "was spelt out in the letters of the", "instead of being translated")


def _foreign(pair: Pair) -> Iterator[Finding]:
    for first, last, language in foreign_words(pair):
        span = pair.token_span(first, last)
        if not _is_kept_on_purpose(pair, span, elided=False):
            yield _untranslated(pair, span, None, f"is {language} and does not belong in the")


def _left_over(pair: Pair) -> Iterator[Finding]:
    source = _source_words(pair)
    run: list[tuple[int, str]] = []
    for i in range(len(pair.evidence.target.tokens)):
        word = _left_word(pair, i, source)
        if word is None:
            continue
        if run and i - run[-1][0] > 1:
            yield from _run_finding(pair, run, source)
            run = []
        run.append((i, word))
    if run:
        yield from _run_finding(pair, run, source)


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
            for part in (lower, *lower.split("-"), strip_clitics(lower), *pair.matcher.source_lexicon.bases(lower)):
                known = words.get(part)
                if known is None or known.capitalised:  # santri counts as the common word beside Hari Santri
                    words[part] = term
    return words


def _left_word(pair: Pair, i: int, source: dict[str, Term | None]) -> str | None:
    """The word of the source that a token leaves untranslated, if it does: nelayan, in “nelayans” too."""
    token = pair.evidence.target.tokens[i]
    if token.kind is not TokenKind.WORD or len(token.text) < 3:
        return None
    text = token.text.replace("’", "'")
    for word in _without_affixes(text, pair.language):
        lower = word.lower()
        if lower in source and lower.isascii() and _is_left_over(pair, i, word, source):
            return lower if word == text or not _is_own_plural(pair, text, lower) else None
    return None


def _is_own_plural(pair: Pair, text: str, singular: str) -> bool:
    """Whether a word with -s is one of the language (gross), or its singular too uncommon to tell (aggregators)."""
    return text.lower() == singular + "s" and (
        _belongs(pair, text.lower()) or not pair.matcher.source_lexicon.lookup(singular)[1]
    )


def _without_affixes(text: str, language: Language) -> Iterator[str]:
    """A word, and in Latin letters what it is without the affixes and compounds of the language."""
    yield text
    if language.script != "Latin" or not text.isascii():
        return
    bare = text.removesuffix("'s").removesuffix("'")
    if bare != text:
        yield bare
    if bare.endswith("s") and len(bare) > 4:
        yield bare[:-1]
    if "-" in bare:
        yield from (part for part in bare.split("-") if len(part) >= 4 and part.islower())


def _is_left_over(pair: Pair, i: int, word: str, source: dict[str, Term | None]) -> bool:
    lower = word.lower()
    term = source[lower]
    latin = pair.language.script == "Latin"
    if latin and lower in CULTURE:
        return False
    if word in ACRONYMS or is_office(lower):
        return _is_left_office(pair, i, word, term)
    if term is None:
        return (
            word == lower and pair.matcher.source_lexicon.language.is_function_word(lower) and not _belongs(pair, lower)
        )
    if term.capitalised or (term.text[0].isupper() and any(s.is_name for s in term.senses)):
        return False
    if word != lower and not _begins_sentence(pair, i, term):
        # A capitalised word may be a name: only words count that the lexicon lists as common ones.
        if word.isupper():
            return False
        senses, listed = pair.matcher.source_lexicon.lookup(lower)
        if (not listed or all(s.is_name for s in senses)) and (latin or not term.senses):
            return False
    elif pair.language.script == "Latin" and not (
        pair.matcher.source_lexicon.is_indonesian(lower) or is_everyday(lower)
    ):
        return False  # A foreign word in the source is as foreign in the translation.
    if lower in BLENDS and term.text.islower():
        return not _is_own_rendering(pair, term, lower) and not _in_dictionary(pair, lower)
    return not _belongs(pair, lower) and not _is_own_rendering(pair, term, lower)


def _is_left_office(pair: Pair, i: int, word: str, term: Term | None) -> bool:
    """Whether an office, a rank or an everyday acronym stays: Bupati Ipuk, 64 WNI; but not in a name, SMA Negeri 1."""
    tokens = pair.evidence.target.tokens
    if word in ACRONYMS:
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if not re.search(rf"(?<!\w){word}(?!\w)", pair.source):
            return False
        named = after is not None and (
            after.kind is TokenKind.NUMBER or (after.text.isascii() and after.text[0].isupper())
        )
        if word in NUMBERED and named:
            return False
    if term is not None and _is_own_rendering(pair, term, word.lower()):
        return False
    return word.isupper() or not _in_dictionary(pair, word.lower())


def _begins_sentence(pair: Pair, i: int, term: Term) -> bool:
    """Whether a capital is that of a sentence, since the source has the word without one: Tengkulak."""
    tokens = pair.evidence.target.tokens
    initial = i == 0 or tokens[i - 1].text in _ENDS
    return initial and not tokens[i].text.isupper() and term.text.islower() and tokens[i].text not in pair.source


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
    return _in_dictionary(pair, word)


def _in_dictionary(pair: Pair, word: str) -> bool:
    import simplemma

    # English words pass in scripts without word lists of their own: they are foreign there like in the source.
    return bool(simplemma.is_known(word, lang=pair.language.code if pair.language.script == "Latin" else "en"))


def _run_finding(pair: Pair, run: list[tuple[int, str]], source: dict[str, Term | None]) -> Iterator[Finding]:
    tokens = pair.evidence.target.tokens
    places, words = [i for i, _ in run], [word for _, word in run]
    span = pair.token_span(places[0], places[-1])
    before = pair.translation[: span.start].rstrip()[-1:]
    elided = (
        places[0] > 0 and tokens[places[0] - 1].kind is TokenKind.WORD and before in "'’"
    )  # l'aparat is no quotation
    if words[0] not in BRACKETED:
        if _is_kept_on_purpose(pair, span, elided=elided) or (len(run) == 1 and _is_named_thing(pair, words[0])):
            return
        if (
            not is_office(words[0])
            and tokens[places[0]].text not in ACRONYMS
            and _is_kept_name(pair, places, words, source)
        ):
            return
    yield _untranslated(pair, span, source[words[0]], "is Indonesian and was left untranslated in the")


def _is_named_thing(pair: Pair, word: str) -> bool:
    """Whether the source says of what kind a word is, which makes it a name: tarian gandrung."""
    texts = [t.text.lower() for t in pair.evidence.source.tokens]
    return word in texts and is_named(texts[max(texts.index(word) - 4, 0) : texts.index(word)])


def _is_kept_on_purpose(pair: Pair, span: Span, *, elided: bool) -> bool:
    """Whether a word stands in quotation marks or brackets, or what it means is said right behind it."""
    before = pair.translation[: span.start].rstrip()[-1:]
    after = pair.translation[span.end :].lstrip()[:1]
    quoted = (before and before in _OPENING and not elided) or (after and after in "(（" + _CLOSING)
    return bool(
        quoted
        or _EXPLAINED.match(pair.translation, span.end)
        or _INTRODUCED.search(pair.translation, max(span.start - 24, 0), span.start)
        or _MENTIONED.search(pair.translation)
    )


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


def _is_kept_name(pair: Pair, run: list[int], words: list[str], source: dict[str, Term | None]) -> bool:
    """Whether words belong to a name that stands in the source letter by letter: Gedung Sate, Komnas Perempuan."""
    tokens = pair.evidence.target.tokens
    first, last = tokens[run[0]], tokens[run[-1]]
    before = tokens[run[0] - 1] if run[0] else None
    if not first.text[0].isupper():
        # The second half of a species: Stegodon trigonocephalus.
        term = source[words[0]]
        genus = before is not None and before.text[0].isupper() and before.text.isascii()
        unlisted = term is not None and not term.senses
        return genus and unlisted and before is not None and pair.translation[before.start : last.end] in pair.source
    after = tokens[run[-1] + 1] if run[-1] + 1 < len(tokens) else None
    if before is not None and before.text[0].isupper() and before.text.lower() in source:
        return pair.translation[before.start : last.end] in pair.source
    if after is None or not after.text[0].isupper():
        return False
    if words[0] in _KEPT_HEADS:
        return pair.translation[first.start : after.end] in pair.source
    further = tokens[run[-1] + 2] if run[-1] + 2 < len(tokens) else None  # Apel Batu Makmur
    return (
        further is not None
        and further.text[0].isupper()
        and pair.translation[first.start : further.end] in pair.source
        and all(t.text.lower() in source for t in (after, further))
    )
