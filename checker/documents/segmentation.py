"""Splits text into sentences by the rules of its language, in one pass from left to right.

Every run of sentence-ending characters is a candidate; closing quotes and brackets after it belong to it.
What stands before it (an abbreviation, an initial, the number of a list item) and after it (a small letter, a
continuation such as 「…。」と述べた) decides. Sentences inside a quotation are split like others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.languages.base import SentenceRules
from checker.languages.sentence_data import SENTENCE_RULES

#: A sentence is cut at this many characters (at a space where there is one): text without any sentence
#: end, such as a loop of a translator or a page of markup, must not reach later steps in one piece.
MAX_SENTENCE = 3000

_FULL_STOPS = "。！？｡．"
_CLOSERS = "\"'”’»）)\\]」』】》〉］"
_MARKS = "\u200b\u200e\u200f\u202c\u2069"
_STOPS = ".!?؟۔…‼⁇⁈⁉" + _FULL_STOPS

# Terminators with the closing quotes behind them: . ... ?! 。」 ."). and French “. »”
_CANDIDATE = re.compile(rf"[{_STOPS}]++(?:[{_STOPS}{_CLOSERS}{_MARKS}]|[ \u00a0\u202f]»)*+")
_TRAILING_STOPS = re.compile(rf"[{_STOPS}{_MARKS}]+$")
_LETTER = r"[\w\u0300-\u036f\u064b-\u065f\u0670’'&/°-]"  # with combining accents and Arabic vowel signs
_TOKEN_BEFORE = re.compile(rf"(?:[^\W_]{_LETTER}*\.-?)*[^\W_]{_LETTER}*$")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+-?[^\W\d_]{1,3}")
_QUOTED_INITIALS = re.compile(r"[\"“«‘(][^\W\d_]\.(?: ?[^\W\d_]\.){0,3}$")
_OPENING = re.compile(r"[\s\"'“‘«‹(\[（［「『【《〈¿¡*•·–—―\-\u200e\u200f\u202b\u2067]*")
_WORD_AFTER = re.compile(r"[^\W\d_]{1,40}['’]?")
_BRAND = re.compile(r"[a-z]{1,2}[A-Z]|[a-z]-[A-Z]")
_LETTERED_ITEM = re.compile(r"[a-z][.)] +[^\W\d_a-z]")
_SPACE = re.compile(r"\s*")
_CONTENT = re.compile(r"[^\W_]")
_BREAK = re.compile(r"[\s、，,；;،؛]")

_WINDOW = 48  # characters looked at before a full stop
_LOOKAHEAD = 160  # characters looked at after a closing quote


def split_sentences(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of a text as ``(start, end)`` offsets in code points, in order, without outer whitespace.

    Together they hold every letter and digit of the text. ``language`` is one of the codes of
    ``checker.languages.CODES``.

    Raises:
        KeyError: there are no rules for the language.
    """
    rules = SENTENCE_RULES[language]
    pieces: list[tuple[int, int]] = []
    start = 0
    for end in (*_boundaries(text, rules), len(text)):
        first, last = _trim(text, start, end)
        if first < last:
            if _CONTENT.search(text, first, last):
                pieces.append((first, last))
            elif pieces:  # stray quotes and dots belong to what they follow
                pieces[-1] = (pieces[-1][0], last)
        start = end
    return [part for piece in pieces for part in _shorten(text, *piece)]


def _boundaries(text: str, rules: SentenceRules) -> Iterator[int]:
    continuation = re.compile(rules.continuation) if rules.continuation else None
    quotes = counted = sentence = 0
    for match in _CANDIDATE.finditer(text):
        end = match.end()
        quotes += text.count('"', counted, match.start())
        counted = match.start()
        run = match.group()
        if '"' in run and not quotes % 2 and run[0] in _FULL_STOPS:
            # 。"他 with an even number of straight quotes so far: the quote opens the next sentence.
            end = match.start() + run.index('"')
            run = text[match.start() : end]
        if _ends_sentence(text, sentence, match.start(), end, run, rules, continuation):
            yield end
            sentence = end


def _ends_sentence(
    text: str,
    sentence: int,
    start: int,
    end: int,
    run: str,
    rules: SentenceRules,
    continuation: re.Pattern[str] | None,
) -> bool:
    """Whether the terminators and closers in ``text[start:end]`` end the sentence begun at ``sentence``."""
    if end == len(text):
        return False
    space = _SPACE.match(text, end)
    following = space.end() if space else end
    if following == len(text):
        return False
    wide = any(char in _FULL_STOPS for char in run) and not (
        run == "．" and text[start - 1 : start].isdigit() and text[end].isdigit()
    )
    if not wide and following == end and not _glued(run, text, end):
        return False
    if wide and _inside_title(text, start):
        return False
    closed = not _TRAILING_STOPS.search(run)
    if closed and continuation and continuation.match(text[following : following + _LOOKAHEAD]):
        return False
    if wide:
        return True
    if closed and _QUOTED_INITIALS.search(text, max(sentence, start - _WINDOW), start + 1):
        return False  # A suspect's initials: "م. ف."
    return _begins_sentence(text, following, rules) and not (
        run[0] == "." and not run.startswith("..") and _abbreviated(text, sentence, start, following, rules)
    )


def _glued(run: str, text: str, end: int) -> bool:
    """Whether a narrow terminator ends a sentence although no space follows: ``!中``, ``؟«``, ``…」彼``."""
    return run[0] in "؟۔" or (ord(text[end]) > 0x2E7F and (run[0] in "!?" or run[-1] in "」』”"))


def _inside_title(text: str, position: int) -> bool:
    """Whether a title in 《…》 is open: its exclamation mark ends no sentence."""
    window = max(0, position - 30)
    return text.rfind("《", window, position) > text.rfind("》", window, position)


def _begins_sentence(text: str, position: int, rules: SentenceRules) -> bool:
    opening = _OPENING.match(text, position)
    first = opening.end() if opening else position
    if first >= len(text):
        return True
    char = text[first]
    if not rules.cased or not char.islower():
        return char not in ",;:،؛、，；"
    return bool(_BRAND.match(text, first) or _LETTERED_ITEM.match(text, first))


def _abbreviated(text: str, sentence: int, stop: int, following: int, rules: SentenceRules) -> bool:
    """Whether the full stop at ``stop`` is that of an abbreviation, an initial or a list number."""
    window = max(sentence, stop - _WINDOW)
    match = _TOKEN_BEFORE.search(text[window:stop])
    if not match:
        return False
    token = match.group().lower()
    if token.isdigit():
        return len(token) <= 3 and not text[sentence : window + match.start()].strip()
    if len(token) == 1 and text[stop - 1].islower() and not text[sentence : stop - 1].strip():
        return True  # a. Beras
    token = token if "." in token else re.split("[’'/-]", token)[-1]
    if token in rules.abbreviations:
        return True
    opening = _OPENING.match(text, following)
    first = opening.end() if opening else following
    if token in rules.numeric_abbreviations:
        return first < len(text) and (text[first].isdigit() or text[first] in "$€£¥")
    initial = len(token) == 1 and token.isalpha() and not text[stop - 1].islower() and not _after_number(text, stop - 1)
    if token in rules.ambiguous_abbreviations or initial or _DOTTED.fullmatch(token):
        word = _WORD_AFTER.match(text, first)
        if word is None:
            return True
        opener = word.group().lower().replace("’", "'")
        return opener not in rules.starters and opener.rstrip("'") not in rules.starters
    return False


def _after_number(text: str, position: int) -> bool:
    """Whether a number stands before the letter at ``position``: ``1445 م.``, ``37 C.``."""
    before = text[max(0, position - 4) : position].rstrip()
    return bool(before) and before[-1].isdigit()


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _shorten(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cuts a stretch longer than ``MAX_SENTENCE``, where possible at a space or comma."""
    while end - start > MAX_SENTENCE:
        limit = start + MAX_SENTENCE
        cut = next(
            (at + 1 for at in range(limit - 1, start + MAX_SENTENCE // 2, -1) if _BREAK.match(text[at])),
            limit,
        )
        first, last = _trim(text, start, cut)
        if _CONTENT.search(text, first, last):
            yield first, last
        start, _ = _trim(text, cut, end)
    if start < end:
        yield start, end
