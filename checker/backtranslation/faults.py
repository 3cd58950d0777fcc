"""The back-translator's own faults: it runs in circles, leaves words as they were, or drops a part of the sentence.

Such text says nothing about the version. The rules see the text only, so that they hold for every engine; where an
engine tells which parts it copied, that is used too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.backtranslation.words import similar_name
from checker.evidence.lexicon import SourceLexicon
from checker.languages import Language, Token, TokenKind, get_language
from checker.translation.engine import Phrase, Translation

STUMBLED = "the back-translator stumbled here"
#: Indonesian characters a character of a language, the median of 1,757 news sentences in six languages; 1 in 100
#: sentences is shorter than 0.7 of it.
EXPANSION = {"en": 0.98, "fr": 0.85, "ar": 1.15, "zh": 3.37, "ja": 2.49}
#: A back-translation below this share of what is expected, and with so many characters less, has lost a clause.
SHORTEST = 0.5
LEAST_LOSS = 20
#: The longest stretch of words that is looked at for repetition.
MAX_CYCLE = 12
#: A single word may be said twice in a row by a translator without a loop, but not three times.
MAX_DOUBLED = 2
#: A sentence with so many words that has this share of them from the source was never translated.
MIN_UNTRANSLATED = 4
UNTRANSLATED = 0.8

_FOREIGN = re.compile(r"[\u0600-\u06ff\u0750-\u077f]+|[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]+")


def labels(sentence: str, translation: Translation, source: str, code: str, lexicon: SourceLexicon) -> Iterator[str]:
    """What the back-translator did wrong with a sentence of a language, in words for an editor.

    ``source`` is the Indonesian text that the sentence belongs to.
    """
    language = get_language(code)
    tokens = language.tokenize(sentence)
    back = lexicon.language.tokenize(translation.text)
    loop = _loop(_words(back))
    if loop and not _loop(_words(tokens)):
        yield f"{STUMBLED}: it repeats “{loop}”"
    # Foreign letters in a version of Latin script are the version's fault, not the back-translator's.
    copied = [p for p in translation.phrases if p.origin == "copy" and language.script != lexicon.language.script]
    left = list(dict.fromkeys(_left_over(tokens, back, translation.text, copied, source, lexicon)))
    if left:
        yield f"{STUMBLED}: it left {_listed(left)} untranslated"
    expected = len(sentence) * EXPANSION[code]
    if len(translation.text) < SHORTEST * expected and expected - len(translation.text) >= LEAST_LOSS:
        yield f"{STUMBLED}: it dropped a part of the sentence"
    if _is_source(tokens, source, language, lexicon):
        yield "not translated back: the version has the words of the source here"


def _listed(words: Sequence[str], most: int = 4) -> str:
    shown = ", ".join(f"“{word}”" for word in words[:most])
    return f"{shown} and {len(words) - most} more" if len(words) > most else shown


def _words(tokens: Sequence[Token]) -> list[str]:
    return [t.text.casefold() for t in tokens if t.kind is not TokenKind.PUNCTUATION]


def _loop(words: Sequence[str]) -> str:
    """The stretch that comes again right after itself (a single word: three times in a row); empty for none."""
    for size in range(1, min(MAX_CYCLE, len(words) // 2) + 1):
        times = MAX_DOUBLED if size == 1 else 1
        for start in range(len(words) - (times + 1) * size + 1):
            cycle = words[start : start + size]
            following = (words[start + n * size : start + (n + 1) * size] for n in range(1, times + 1))
            if all(part == cycle for part in following) and any(w.isalpha() for w in cycle):
                return " ".join(cycle)
    return ""


def _left_over(
    tokens: Sequence[Token],
    back: Sequence[Token],
    text: str,
    copied: Sequence[Phrase],
    source: str,
    lexicon: SourceLexicon,
) -> Iterator[str]:
    """Words of the version's language in a back-translation: foreign letters, and Latin words that no Indonesian is.

    ``copied`` are the parts that the engine says it spelt in Latin letters.
    """
    yield from (m.group() for m in _FOREIGN.finditer(text) if m.group() not in source)
    own = {w.casefold() for w in _words(lexicon.language.tokenize(source))}
    names = tuple(t.text.lower() for t in lexicon.language.tokenize(source) if t.text[:1].isupper())
    given = {t.text.casefold(): t for t in reversed(tokens) if t.kind is TokenKind.WORD}
    for token in back:
        word = token.text.casefold()
        if token.kind is not TokenKind.WORD or not word.isascii() or word in own or lexicon.is_indonesian(word):
            continue
        if word in given:
            # A name stays as it is; a capital at the beginning of a sentence makes none.
            left = token.text[:1].islower() or given[word].text[:1].islower()
        else:
            left = _inside(token, copied) and not similar_name(word, names)
        if left:
            yield token.text


def _inside(token: Token, parts: Sequence[Phrase]) -> bool:
    return any(p.target[0] <= token.start and token.end <= p.target[1] for p in parts)


def _is_source(tokens: Sequence[Token], source: str, language: Language, lexicon: SourceLexicon) -> bool:
    """Whether most words of a sentence are the source's, function words too: then there was nothing to translate."""
    words = _words(tokens)
    if language.script != lexicon.language.script or len(words) < MIN_UNTRANSLATED:
        return False
    own = set(_words(lexicon.language.tokenize(source)))
    return sum(w in own for w in words) >= UNTRANSLATED * len(words)
