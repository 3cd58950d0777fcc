"""Common words of the source that stand unchanged in the translation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from checker.checks.kept import is_kept_on_purpose
from checker.checks.rule import Pair
from checker.evidence.lexicon import SourceLexicon, Term
from checker.evidence.matching import Via
from checker.evidence.openings import USUAL_RENDERINGS
from checker.languages import Language, TokenKind
from checker.languages.indonesian import strip_clitics
from checker.languages.indonesian_kept import (
    ACRONYMS,
    BLENDS,
    BRACKETED,
    CULTURE,
    FALSE_FRIENDS,
    KEPT_HEADS,
    NUMBERED,
    is_everyday,
    is_named,
    is_office,
)
from checker.languages.lemmas import is_known
from checker.languages.transliteration import is_indonesian_spelling

#: Share of its occurrences in which a word must have stayed itself in parallel text to pass as a loan.
LOAN_SHARE = 0.08

#: Words of which it is kept what they may come from.
WORDS_KEPT = 16384

_LATIN = re.compile("[A-Za-z]")

#: What a sentence or a quotation within one begins after.
_ENDS = frozenset('.!?"“«:。！？「')


def left_over(pair: Pair) -> Iterator[tuple[int, int, Term | None]]:
    """Runs of left-over words (first and last token) with the term of the first."""
    if not _LATIN.search(pair.translation):
        return
    source = _source_words(pair)
    run: list[tuple[int, str]] = []
    for i in range(len(pair.evidence.target.tokens)):
        word = _left_word(pair, i, source)
        if word is None:
            continue
        if run and i - run[-1][0] > 1:
            yield from _unless_kept(pair, run, source)
            run = []
        run.append((i, word))
    if run:
        yield from _unless_kept(pair, run, source)


def _source_words(pair: Pair) -> dict[str, Term | None]:
    """The lower-case words of the source, with clitics off, and the term that each belongs to."""
    words: dict[str, Term | None] = {}
    tokens = pair.evidence.source.tokens
    for token in tokens:
        if token.kind is TokenKind.WORD:
            lower = token.text.lower()
            words[lower] = None
            if "-" in lower:
                words.update(dict.fromkeys(lower.split("-")))
    lexicon = pair.matcher.source_lexicon
    for term in pair.evidence.source.terms:
        for token in tokens[term.first : term.last + 1]:
            for part in _parts(token.text.lower(), lexicon):
                known = words.get(part)
                if known is None or known.capitalised:  # santri counts as the common word beside Hari Santri
                    words[part] = term
    return words


@lru_cache(maxsize=WORDS_KEPT)
def _parts(lower: str, lexicon: SourceLexicon) -> tuple[str, ...]:
    """A word of the source, its halves, and what it can be reduced to."""
    return tuple(dict.fromkeys((lower, *lower.split("-"), strip_clitics(lower), *lexicon.bases(lower))))


def _left_word(pair: Pair, i: int, source: dict[str, Term | None]) -> str | None:
    """The word of the source that a token leaves untranslated, if it does: nelayan, in “nelayans” too."""
    token = pair.evidence.target.tokens[i]
    if token.kind is TokenKind.PUNCTUATION or len(token.text) < 3:
        return None
    text, candidates = _candidates(token.text, pair.language)
    for word, lower in candidates:
        if word != text and _is_rendering(pair, source.get(lower), text.lower()):
            continue  # Orang-outan is more than orang.
        if lower in source and _is_left_over(pair, i, word, source):
            return lower if word == text or not _is_own_plural(pair, text, lower) else None
    return None


@lru_cache(maxsize=WORDS_KEPT)
def _candidates(text: str, language: Language) -> tuple[str, tuple[tuple[str, str], ...]]:
    """A word of the translation, and what Indonesian words it may be, as they are written and in lower case."""
    text = text.replace("’", "'")
    if not language.spaced:
        text = text.strip("0123456789")  # ABK7人, 12negara
    words = _without_affixes(text, language) if text[:1].isalpha() else ()
    return text, tuple((word, word.lower()) for word in words if word.lower().isascii())


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
    common = word == lower and word in term.text.split()  # ASI eksklusif
    if not common and (term.capitalised or (term.text[0].isupper() and any(s.is_name for s in term.senses))):
        return False
    if word != lower and not _begins_sentence(pair, i, term):
        # A capitalised word may be a name: only words count that the lexicon lists as common ones.
        if word.isupper():
            return False
        senses, listed = pair.matcher.source_lexicon.lookup(lower)
        if word in term.text.split()[1:] and all(s.is_name for s in senses):
            return False  # The name in a term that is none: emas Antam.
        if (not listed or all(s.is_name for s in senses)) and (latin or not term.senses):
            return False
    elif not _is_indonesian(pair, lower):
        return False  # A foreign word in the source is as foreign in the translation.
    if lower in BLENDS and term.text.islower():
        return not _is_own_rendering(pair, term, lower) and not _in_dictionary(pair, lower)
    if _is_mere_copy(pair, i, term):
        return True
    return not _belongs(pair, lower) and not _is_own_rendering(pair, term, lower)


def _is_indonesian(pair: Pair, word: str) -> bool:
    """Whether a word is Indonesian; between other letters one that is spelt so and not known is too: rumpon."""
    if is_everyday(word) or pair.matcher.source_lexicon.is_indonesian(word):
        return True
    return pair.language.script != "Latin" and is_indonesian_spelling(word)


def _is_mere_copy(pair: Pair, i: int, term: Term) -> bool:
    """Whether a word stays although the lexicon has other ways to say it, and none of them is used: subsidized solar.

    Parallel text that left the word supports it, which is no evidence; what the language spells so too is another
    word only where Indonesian is known to mean something else.
    """
    text = pair.evidence.target.tokens[i].text
    if text not in term.text.split() or not text.islower() or not term.listed or not term.senses:
        return False
    if text not in FALSE_FRIENDS and _in_dictionary(pair, text):
        return False
    number = pair.evidence.source.terms.index(term)
    if any(match.via is Via.LEXICON or match.first != i for match in pair.evidence.matches[number]):
        return False
    return all(support == number for support in pair.evidence.support[i])


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
    if term is not None and (_is_own_rendering(pair, term, word.lower()) or _is_kept_office(pair, term, word.lower())):
        return False
    return word.isupper() or not _in_dictionary(pair, word.lower())


def _is_kept_office(pair: Pair, term: Term, word: str) -> bool:
    """Whether an office of several words has one that stays by itself too: vice-bupati, where a bupati stays one."""
    senses, _ = pair.matcher.source_lexicon.lookup(word)
    if not senses or " " not in term.text:
        return False
    usual = pair.matcher.target_lexicon.renderings(senses[0].number)[:USUAL_RENDERINGS]
    return any(word in key for r in usual for key in r.words) if pair.language.spaced else False


def _begins_sentence(pair: Pair, i: int, term: Term) -> bool:
    """Whether a capital is that of a sentence, since the source has the word without one: Tengkulak."""
    tokens = pair.evidence.target.tokens
    initial = i == 0 or tokens[i - 1].text in _ENDS
    return initial and not tokens[i].text.isupper() and term.text.islower() and tokens[i].text not in pair.source


def _is_rendering(pair: Pair, term: Term | None, word: str) -> bool:
    return term is not None and _is_own_rendering(pair, term, word)


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
    # English words pass in scripts without word lists of their own: they are foreign there like in the source.
    return is_known(word, pair.language.code if pair.language.script == "Latin" else "en")


def _unless_kept(
    pair: Pair, run: list[tuple[int, str]], source: dict[str, Term | None]
) -> Iterator[tuple[int, int, Term | None]]:
    """The run, unless it is kept on purpose, names a thing, or belongs to a name."""
    tokens = pair.evidence.target.tokens
    places, words = [i for i, _ in run], [word for _, word in run]
    first, last = places[0], places[-1]
    if words[0] not in BRACKETED:
        span = pair.token_span(first, last)
        # L'aparat is no quotation.
        after_word = first > 0 and tokens[first - 1].kind is TokenKind.WORD
        elided = after_word and pair.translation[: span.start].rstrip()[-1:] in "'’"
        if is_kept_on_purpose(pair, span, elided=elided) or (len(run) == 1 and _is_named_thing(pair, words[0])):
            return
        office = is_office(words[0]) or tokens[first].text in ACRONYMS
        if not office and _is_kept_name(pair, places, words, source):
            return
    yield first, last, source[words[0]]


def _is_named_thing(pair: Pair, word: str) -> bool:
    """Whether the source says of what kind a word is, which makes it a name: tarian gandrung."""
    texts = [t.text.lower() for t in pair.evidence.source.tokens]
    return word in texts and is_named(texts[max(texts.index(word) - 4, 0) : texts.index(word)])


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
    if words[0] in KEPT_HEADS:
        return pair.translation[first.start : after.end] in pair.source
    further = tokens[run[-1] + 2] if run[-1] + 2 < len(tokens) else None  # Apel Batu Makmur
    return (
        further is not None
        and further.text[0].isupper()
        and pair.translation[first.start : further.end] in pair.source
        and all(t.text.lower() in source for t in (after, further))
    )
