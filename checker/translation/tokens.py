"""Sentences as the phrase tables see them, and translated words as a sentence again.

Tokens come from the languages' own tokenizers; on top of that numbers are one token each, clitics and elided words
are split off, quotes and punctuation are made one. Source words are keyed in lower case; target words keep the case
that they have within a sentence (true case).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.languages import Language, TokenKind, get_language
from checker.languages.sentence_data import SENTENCE_RULES
from checker.languages.transliteration_data import CHINESE_SOUNDS
from checker.translation.numbers import NUMBER_KEYS, Number, find_numbers

#: Hyphens within a word that was split, and number endings: they are written without spaces.
HYPHEN = "@-@"
#: Indonesian writes ke-5, 1990-an.
ORDINAL, DECADE = "ke-", "-an"

_PUNCTUATION = str.maketrans(
    {
        **dict.fromkeys("“”„«»‟″「」『』《》〈〉＂", '"'),
        **dict.fromkeys("‘’‚‹›ʼ′`´", "'"),
        **dict.fromkeys("–—―‒−─－", "-"),
        **dict.fromkeys("،、，", ","),
        **dict.fromkeys("。．", "."),
        **dict.fromkeys("（［【", "("),
        **dict.fromkeys("）］】", ")"),
        **dict.fromkeys("？؟", "?"),
        **dict.fromkeys("：", ":"),
        **dict.fromkeys("；؛", ";"),
        **dict.fromkeys("！", "!"),
        **dict.fromkeys("％٪", "%"),
        **dict.fromkeys("・·•‧", "·"),
        "＄": "$",
    }
)
_MARKS = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_ARABIC_LETTERS = str.maketrans("أإآٱى", "ااااي")
_ENGLISH_TAILS = re.compile(r"(?P<stem>.+?)(?P<tail>n't|'(?:s|re|ve|ll|d|m)|')", re.IGNORECASE)
_ORDINAL_TAIL = re.compile(r"(?:st|nd|rd|th|s|e|er|ère|ème|ers|ères)(?!\w)")

_SOUND = f"[{''.join(sorted(CHINESE_SOUNDS))}]"
_DOTTED_NAME = re.compile(rf"{_SOUND}{{1,6}}(?:·{_SOUND}{{1,6}})+")
#: Arabic prefixes that come off with the article (which Indonesian has none of), and the token left for each.
_ARABIC_ARTICLES = (("وبال", "و+ ب+"), ("ولل", "و+ ل+"), ("وال", "و+"), ("بال", "ب+"), ("فال", "ف+"), ("كال", "ك+"),
                    ("لل", "ل+"), ("ال", ""))  # fmt: skip
_ARABIC_WHOLE = frozenset(
    "الله الذي التي الذين الي الا الان الف الاف الما التى اللذين اللتين وفقا واحد واحده وصول".split()
)
_ARABIC_PRONOUNS = ("هما", "ها", "هم", "نا")


@dataclass(frozen=True, slots=True)
class Word:
    """A token: its key in the tables, its text, its place in the sentence (code points), its number if it is one."""

    key: str
    text: str
    start: int
    end: int
    number: Number | None = None


def split_source(text: str, code: str) -> list[Word]:
    """The tokens of a sentence in a language to translate from; keys are in lower case."""
    language = get_language(code)
    return [
        Word(key, word.text, word.start, word.end, word.number)
        for word in _without_abbreviation_stops(list(_words(text, language)), language)
        for key in _source_keys(word, code)
    ]


def _without_abbreviation_stops(words: list[Word], language: Language) -> Iterator[Word]:
    """Words without the full stops of abbreviations (U.S., Nov., Mr.), but for one that ends the sentence."""
    rules = SENTENCE_RULES[language.code]
    for n, word in enumerate(words):
        if word.text == "." and 0 < n < len(words) - 1 and words[n - 1].end == word.start:
            before = words[n - 1].text.lower()
            if "." in before or before in rules.abbreviations or before in rules.numeric_abbreviations:
                continue
        yield word


def split_target(text: str) -> list[str]:
    """The tokens of an Indonesian sentence as the language model sees them, in the case that they stand in."""
    return [word.number.key if word.number else word.text for word in split_target_words(text)]


def split_target_words(text: str) -> list[Word]:
    """The tokens of an Indonesian sentence with their numbers."""
    return list(_words(text, get_language("id")))


def _words(text: str, language: Language) -> Iterator[Word]:
    """Tokens in their own spelling; offsets are those of the text given."""
    clean, places = _cleaned(text)
    position = 0
    for number in _marked(clean, language.code):
        if isinstance(number, re.Match):
            yield from _between(clean, position, number.start(), places, language)
            yield Word(number.group(), number.group(), places[number.start()], places[number.end()])
            position = number.end()
            continue
        yield from _between(clean, position, number.start, places, language)
        yield Word(number.key, clean[number.start : number.end], places[number.start], places[number.end], number)
        position = number.end
    yield from _between(clean, position, len(clean), places, language)


def _marked(text: str, code: str) -> list[Number | re.Match[str]]:
    """What is one token whatever the tokenizer says, in order: numbers, and Chinese names with a dot between."""
    numbers: list[Number | re.Match[str]] = list(find_numbers(text, code))
    if code != "zh" or "·" not in text:
        return numbers
    return sorted(
        [*numbers, *_DOTTED_NAME.finditer(text)], key=lambda m: m.start() if isinstance(m, re.Match) else m.start
    )


def _cleaned(text: str) -> tuple[str, list[int]]:
    """Compatibility characters folded, marks dropped, punctuation made one; the old offset of each character."""
    if text.isascii():
        return text, list(range(len(text) + 1))
    kept: list[str] = []
    places: list[int] = []
    for offset, char in enumerate(text):
        if _MARKS.match(char):
            continue
        plain = char.translate(_PUNCTUATION)
        for piece in unicodedata.normalize("NFKC", plain) if ord(plain) > 0xFF else plain:
            kept.append(piece)
            places.append(offset)
    return "".join(kept), [*places, len(text)]


def _between(text: str, start: int, end: int, places: Sequence[int], language: Language) -> Iterator[Word]:
    """The tokens between two numbers."""
    piece = text[start:end]
    after_number = start > 0
    if after_number and (tail := _ORDINAL_TAIL.match(piece)) and language.code in ("en", "fr"):
        yield Word("@" + tail.group().lower(), tail.group(), places[start], places[start + tail.end()])
        piece, start = piece[tail.end() :], start + tail.end()
    if language.code == "id" and after_number and piece.startswith("-an") and not piece[3:4].isalpha():
        yield Word(DECADE, DECADE, places[start], places[start + 3])
        piece, start = piece[3:], start + 3
    ordinal = language.code == "id" and end < len(text) and re.search(r"(?<!\w)ke-$", piece, re.IGNORECASE)
    if ordinal:
        piece = piece[:-3]
    for token in language.tokenize(piece):
        for part, offset in _parts(token.text, token.kind, language.code):
            if not part:
                continue  # What a hyphen at the end of a token leaves: ex-.
            first = start + token.start + offset
            yield Word(part, part, places[first], places[min(first + len(part), len(text))])
    if ordinal:
        yield Word(ORDINAL, ORDINAL, places[end - 3], places[end])


def _parts(token: str, kind: TokenKind, code: str) -> Iterator[tuple[str, int]]:
    """A token in the parts that are translated apart, each with its offset."""
    if kind is not TokenKind.WORD or code in ("id", "ar", "zh", "ja"):
        yield token, 0
        return
    if code == "en" and (match := _ENGLISH_TAILS.fullmatch(token)):
        yield from _hyphenated(match["stem"], 0)
        yield match["tail"], match.start("tail")
    else:
        yield from _hyphenated(token, 0)


def _hyphenated(token: str, offset: int) -> Iterator[tuple[str, int]]:
    for n, piece in enumerate(token.split("-")):
        if n:
            yield HYPHEN, offset
            offset += 1
        yield piece, offset
        offset += len(piece)


def _source_keys(word: Word, code: str) -> Iterable[str]:
    """The key of a source token; several where a word is split without a place of its own for each part."""
    if word.number:
        return (word.key,)
    lower = word.text.lower() if word.key != HYPHEN else HYPHEN
    if word.key.startswith("@") and len(word.key) > 1:
        return (word.key,)
    if code == "ar" and len(lower) > 1 and "ء" <= lower[0] <= "ي":
        return _arabic_keys(lower.translate(_ARABIC_LETTERS))
    return (lower,)


def _arabic_keys(word: str) -> list[str]:
    """A word split into conjunction, preposition, stem and object pronoun; the article is dropped.

    The split needs no dictionary: what is split wrongly is so in the tables too.
    """
    keys: list[str] = []
    if word not in _ARABIC_WHOLE:
        for prefix, tokens in _ARABIC_ARTICLES:
            if word.startswith(prefix) and len(word) - len(prefix) >= 3:
                keys.extend(tokens.split())
                word = word[len(prefix) :]
                break
        else:
            if word[0] == "و" and len(word) >= 5:
                keys.append("و+")
                word = word[1:]
    for pronoun in _ARABIC_PRONOUNS:
        if word.endswith(pronoun) and len(word) - len(pronoun) >= 4:
            return [*keys, word[: -len(pronoun)], "+" + pronoun]
    return [*keys, word]


def is_mostly_capitals(words: Sequence[str]) -> bool:
    """Whether a line is a headline in title case or capitals, whose case tells nothing."""
    letters = [w for w in words if w[0].isalpha()]
    return len(letters) > 3 and sum(w[0].isupper() for w in letters) > 0.6 * len(letters)


_OPENERS = frozenset('."!?:')


def initial_places(words: Sequence[str]) -> Iterator[int]:
    """Where a capital may only mark the beginning of a sentence: first word, after stops, colons and quotes."""
    previous = "."
    for n, word in enumerate(words):
        if word[0].isalpha() and (
            previous in _OPENERS or previous == "-" or all(not w[0].isalnum() for w in words[:n])
        ):
            yield n
        previous = word


def true_case(words: Sequence[str], usual: Mapping[str, str]) -> list[str]:
    """Words in the case that they have within sentences; ``usual`` maps lower case to the usual form."""
    changed = list(words)
    places = range(len(words)) if is_mostly_capitals(words) else initial_places(words)
    for n in places:
        lower = words[n].lower()
        changed[n] = usual.get(lower, words[n] if any(c.isupper() for c in words[n][1:]) else lower)
    return changed


_STOPS = frozenset(".!?")
_CLOSING = frozenset(".,;:!?)%")
_TIGHT = frozenset({HYPHEN, "/", "'", "·"})


def join_target(words: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """Words as an Indonesian sentence, and the span of each word: spaces, quotes, a capital at the beginning."""
    text = ""
    spans: list[tuple[int, int]] = []
    opened = False
    glue = True
    for n, word in enumerate(words):
        previous = words[n - 1] if n else ""
        following = words[n + 1] if n + 1 < len(words) else ""
        tight = glue
        glue = False
        if word == '"':
            tight = tight or opened
            glue = not opened
            opened = not opened
        elif word in ("(", ORDINAL):
            glue = True
        elif word in _TIGHT or (word == "-" and previous[:1].isdigit() and following[:1].isdigit()):
            tight = glue = True
        elif word in _CLOSING or word == DECADE:
            tight = True
        elif word == "$":
            tight = tight or previous.isupper()
            glue = following[:1].isdigit()
        elif word == "Rp":
            glue = following[:1].isdigit()
        written = "-" if word == HYPHEN else word
        if not tight and _ends_sentence(words, n):
            written = written[:1].upper() + written[1:]
        text += written if tight else " " + written
        spans.append((len(text) - len(written), len(text)))
    return _capitalised(text), spans


def _ends_sentence(words: Sequence[str], place: int) -> bool:
    """Whether a sentence ends before a word: after a stop, perhaps within quotes or brackets."""
    before = words[place - 1]
    return before in _STOPS or (before in ('"', ")") and place > 1 and words[place - 2] in _STOPS)


def _capitalised(text: str) -> str:
    """With a capital where the sentence begins with a letter."""
    for n, char in enumerate(text):
        if char.isalpha():
            upper = char.upper()
            return text[:n] + upper + text[n + 1 :] if len(upper) == 1 else text
        if char.isdigit():
            break
    return text


def is_number_key(key: str) -> bool:
    """Whether a token stands for a number."""
    return key in NUMBER_KEYS
