"""Names that no list holds, against stretches of the translation that look like names and sound like no source word.

What looks like a name: a capitalised word that no dictionary knows (en, fr); katakana or Chinese characters of
transliterations with the dot between the parts of a name, or beside a word for a person or a place; in Arabic an
unknown word behind a word for a place, or two unknown words in a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from checker.facts.name_kana import begins_alike, is_loan, is_spelt, kana_strangers
from checker.facts.name_spellings import bare, is_derived
from checker.facts.name_types import SourceName, Stranger
from checker.facts.names import Names
from checker.facts.names_data import ABBREVIATED_TITLES, GIVEN_NAMES, PERSON_CUES, PLACE_CUES
from checker.languages import Token, TokenKind
from checker.languages.arabic import normalize
from checker.languages.transliteration import (
    chinese_sounds,
    fold_latin,
    is_alike,
    is_indonesian_spelling,
    kana_likeness,
    likeness,
)
from checker.languages.transliteration_data import CHINESE_SOUNDS

#: Likeness below which a word sounds like no word of the source.
UNLIKE = 0.5
#: The same for words that a word for a kind of place marks as names.
MARKED_UNLIKE = 0.6
#: The same for the parts of a person's name, of which none may sound like any source word.
#: Of 3,000 listed names the part that is most alike reaches this in 99.4 %, in another name's place in 5 %.
PART_UNLIKE = {"Arabic": 0.64, "Han": 0.64, "Kana": 0.68}
#: Likeness from which a part of a name certainly is one of the source's, while its neighbour is not.
PART_ALIKE = 0.8
#: Likeness below which the other half of a name, whose neighbour was kept, has become something else.
HALF_UNLIKE = 0.45
#: Likeness from which a part that stands where a word of the name stands is that word.
PART_KEPT = 0.62
#: Likeness from which a part that stands there surely is, so that it is no other part of the name.
PART_SURE = 0.8
#: Likeness below which a part beside such a one is another word.
SURE_UNLIKE = 0.52
#: Likeness below which a part that stands there is another word.
DOTTED_UNLIKE = 0.5
#: The same where katakana writes the vowels too.
DOTTED_UNLIKE_KANA = 0.64
#: Likeness of the parts of a misspelt name, each of which only resembles its word.
SOMEWHAT_ALIKE = 0.4
MANGLED = 0.76
#: Characters that a changed part has at least.
MIN_CHANGED = 2
MIN_CHANGED_KANA = 3
#: So many characters of its neighbours a part of a Chinese name may have swallowed.
MAX_SWALLOWED = 2
#: Characters that such a half has at least.
MIN_PART = {"Arabic": 5, "Han": 3, "Kana": 4}
#: Likeness from which a stretch that may be part of a name is a word of the source.
HEARD = {"Arabic": 0.62, "Han": 0.7, "Kana": 0.62}
MIN_LETTERS = 3
MIN_LONG_LETTERS = 5

ARABIC_PLACE_HEADS = frozenset(
    normalize(w)
    for w in """
    مدينة منطقة مقاطعة بلدة جزيرة جبل بركان إقليم قرية مطار محافظة ميناء نهر بحيرة حاكم محطة سد ملعب ساحل خليج
    مضيق ناحية شارع معبد متنزه غابة تل جسر شاطئ ولاية مرفأ سوق
    """.split()
)
ARABIC_PERSON_HEADS = frozenset(
    normalize(w)
    for w in """
    الرئيس الوزير الوزيرة الباحث الباحثة المحامي المحامية اللاعب اللاعبة المدرب السيد السيدة القاضي النائب النائبة
    الدكتور الجنرال الممثل الممثلة المغني المغنية الكاتب الكاتبة المتحدث الناشط الناشطة المواطن الطالب المدير المحافظ
    الحاكم الخبير الخبيرة المحلل المحللة الصحفي الصحفية الشيخ المدعو المتهم
    """.split()
)
_CHINESE_DOTS = frozenset("·・•‧")
_BY_CHARACTERS = re.compile(
    r"\b(?:Vietnam|Korea|Korsel|Korut|Jepang|Tiongkok|China|Cina|Taiwan|Hanoi|Seoul|Tokyo|Beijing)\b"
)
_DOT = re.compile("[·・•‧＝]")
_ARABIC_ADVERB = re.compile("[\u064b-\u064d]")
_ARABIC_PREFIXES = ("", "و", "ف", "ب", "ل", "وب", "ول")
_ARABIC_SUFFIXES = ("", "ها", "هم", "ه", "ات", "ون", "ين", "ية", "تها", "هما", "وا", "ا")
_ROMAN = re.compile("^[IVXLC]+(?:e|er|re|ème|th)?$")
_KATAKANA = re.compile("[ァ-ヺー・]{4,}")
_KATAKANA_RUN = re.compile("[ァ-ヺー・]{2,}")


@cache
def _chinese_place() -> re.Pattern[str]:
    spelt = "".join(CHINESE_SOUNDS)
    return re.compile(f"([{spelt}]{{2,5}})(?:省|市|县|岛|区|镇|乡|村|火山|机场|港|号|医院)")


@cache
def _chinese_person() -> re.Pattern[str]:
    spelt = "".join(CHINESE_SOUNDS)
    return re.compile(f"[{spelt}]{{1,6}}(?:[·・•‧][{spelt}]{{1,7}})+")


@dataclass(frozen=True, slots=True)
class HalfName:
    """A person's name of which one part was kept and the other became something else: offsets of that part."""

    name: SourceName
    words: str
    start: int
    end: int


def strangers(names: Names) -> Iterator[tuple[SourceName, tuple[int, int]]]:
    """Missing names, each with a stretch of the translation that looks like a name and is none of the source."""
    missing = [n for n in names.missing if _can_be_spelt(names, n)]
    missing += [n for n in names.source_names if n not in missing and _is_unheard(names, n)]
    if not missing:
        return
    for stranger in _strangers(names):
        if names.script == "Latin" and _is_fuller(names, stranger):
            continue
        place = stranger.start / max(len(names.target.text), 1)
        fitting = [n for n in missing if _fits(names, n, stranger)]
        if not fitting:
            continue
        name = min(fitting, key=lambda n: abs(names.place(n) - place))
        missing.remove(name)
        yield name, (stranger.start, stranger.end)


def _is_fuller(names: Names, stranger: Stranger) -> bool:
    """Whether a stretch is the rest of a name that the source has by one word: Hendra Wicaksono, introduced before."""
    tokens = names.target.tokens
    beside = {bare(t).casefold() for t in tokens if t.end == stranger.start - 1 or t.start == stranger.end + 1}
    return any(
        len(n.words) == 1 and n.words[0].casefold() in beside and "person" in (names.looks_like(n), *n.groups)
        for n in names.source_names
    )


def exchanged_parts(names: Names) -> Iterator[HalfName]:
    """Arabic words beside a part of a person's name that was kept, which sound like nothing in the source.

    A part may be a word of the dictionary (سفيان) or too short for a run of unknown words (فان).
    """
    if names.script != "Arabic":
        return
    tokens = names.target.tokens
    persons = [n for n in names.source_names if not n.senses and len(n.words) > 1 and _is_person(names, n)]
    if not persons:
        return
    of_source = {i for n in names.listed if n not in names.foreign for i in range(n.first, n.last + 1)}
    for name in persons:
        words = name.words
        for n, kept in enumerate(words):
            for step, lost in ((-1, words[n - 1] if n else ""), (1, words[n + 1] if n + 1 < len(words) else "")):
                if len(kept) < MIN_LETTERS or len(lost) <= MIN_LETTERS or _is_heard(names, lost):
                    continue
                for i, token in enumerate(tokens):
                    j = i + step
                    if likeness(kept, token.text, "Arabic") < PART_ALIKE or not 0 <= j < len(tokens) or j in of_source:
                        continue
                    other = tokens[j]
                    if len(other.text) >= MIN_PART["Arabic"] and is_arabic_stranger(names, other, HALF_UNLIKE):
                        yield HalfName(name, lost, other.start, other.end)
                        return


def half_names(names: Names) -> Iterator[HalfName]:
    """Persons of whom one part of the name was kept and the part beside it sounds like nothing in the source."""
    if names.script == "Latin":
        return
    yield from exchanged_parts(names)
    persons = [n for n in names.source_names if not n.senses and _is_person(names, n)]
    if not persons and names.script == "Arabic":
        return
    listed = [(n.start, n.end) for n in names.listed]
    for parts in _parted_names(names):
        dotted = names.script in ("Han", "Kana") and not any(
            a < parts[0][1] and parts[1][0] < b and not (names.script == "Han" and b < parts[-1][0]) for a, b in listed
        )
        changed = _changed_part(names, parts) if dotted else None
        if changed is not None:
            yield changed
            continue
        if any(a < parts[-1][1] and parts[0][0] < b for a, b in listed):
            continue
        for (start, end), beside in (*pairwise(parts), *((b, a) for a, b in pairwise(parts))):
            if (
                end - start < MIN_PART[names.script]
                or _part_likeness(names, names.name_words, start, end) >= HALF_UNLIKE
            ):
                continue
            name = next((n for n in persons if _is_half(names, n, beside)), None)
            if name is not None:
                lost = " ".join(w for w in name.words if not _is_heard(names, w))
                yield HalfName(name, lost, start, end)


def _changed_part(names: Names, parts: Sequence[tuple[int, int]]) -> HalfName | None:
    """The part of a name with dots that is not the source's, where another one is, word by word in the same order.

    Of 1,600 parts of listed Chinese names and 2,200 Japanese ones 1 % are less alike than ``DOTTED_UNLIKE``; of parts
    of other names 94 %.
    """
    best: tuple[float, HalfName | None] | None = None
    tokens = names.evidence.source.tokens
    everything = [t.text for t in tokens[1:] if t.text[:1].isupper() and not t.text.isupper()]
    everything += [w for name in names.source_names for w in name.words if not w.isupper()]
    everything += [a + b for name in names.source_names for a, b in pairwise(name.words)]
    for name in names.source_names:
        if name.words[0].casefold() in PLACE_CUES or not _may_have_dots(names, name):
            continue
        for words in (name.words[i : i + len(parts)] for i in range(len(name.words) - len(parts) + 1)):
            alike = [_alike_at(names, word, parts, i) for i, word in enumerate(words)]
            if names.script == "Kana" and _is_mangled(words, alike):
                return HalfName(name, " ".join(words), parts[0][0], parts[-1][1])
            if max(alike) < PART_KEPT or (best is not None and sum(alike) <= best[0]):
                continue
            kept = {w for w, score in zip(words, alike, strict=True) if score >= PART_SURE}
            if min(alike) >= PART_KEPT:  # All is there: what only half fits these parts is no name of them.
                best = sum(alike), None
                continue
            for i, (word, (start, end)) in enumerate(zip(words, parts, strict=True)):
                if len(word) > MIN_LETTERS and word not in kept and _is_changed(names, parts, i, everything, kept):
                    best = sum(alike), HalfName(name, word, start, end)
                    break
    return best[1] if best else None


def _is_mangled(words: Sequence[str], alike: Sequence[float]) -> bool:
    """Whether each part is somewhat like its word and none as it should be: ジャルン・スンキワ for Jarot Sungkowo.

    Of 600 listed names in Indonesian spelling none has all its parts below ``MANGLED``.
    """
    spelt = all(is_indonesian_spelling(w) and len(w) > MIN_LETTERS for w in words)
    return len(words) > 1 and spelt and all(SOMEWHAT_ALIKE <= a < MANGLED for a in alike)


def _is_changed(
    names: Names, parts: Sequence[tuple[int, int]], number: int, words: Sequence[str], kept: set[str]
) -> bool:
    """Whether a part of a dotted name sounds like none of some words; one in katakana may be no loanword.

    In Chinese the words that other parts ``kept`` are not asked again, and the part must be the more unlike the rest.
    """
    start, end = parts[number]
    if end - start < (MIN_CHANGED_KANA if names.script == "Kana" else MIN_CHANGED):
        return False
    if names.script == "Kana":
        text = names.target.text[start:end]
        return not is_loan(text, names.matcher.target_lexicon) and all(
            kana_likeness(w, text) < (DOTTED_UNLIKE_KANA if is_indonesian_spelling(w) else DOTTED_UNLIKE) for w in words
        )
    bar = DOTTED_UNLIKE
    if names.script == "Han":
        words = [w for w in words if w not in kept]
        bar = SURE_UNLIKE if kept else DOTTED_UNLIKE
    return max((_alike_at(names, w, parts, number) for w in words), default=0.0) < bar


def _may_have_dots(names: Names, name: SourceName) -> bool:
    """Whether the parts of a name are spelt one by one: a person's; in Chinese a company's too."""
    if not name.senses or "person" in name.groups:
        return True
    return names.script == "Han" and any(s.kind == "company" for s in name.senses)


def _alike_at(names: Names, word: str, parts: Sequence[tuple[int, int]], number: int) -> float:
    """How alike a word and a part of a dotted name sound; at its ends a Chinese one may have swallowed other words."""
    start, end = parts[number]
    text = names.target.text[start:end]
    if names.script == "Kana":
        return kana_likeness(word, text)
    stretches = [text]
    if names.script == "Han":
        cuts = range(1, min(MAX_SWALLOWED, len(text) - 2) + 1)
        stretches += [text[cut:] for cut in cuts] if number == 0 else []
        stretches += [text[:-cut] for cut in cuts] if number == len(parts) - 1 else []
    return max(likeness(word, t, names.script) for t in stretches)


def _is_half(names: Names, name: SourceName, kept: tuple[int, int]) -> bool:
    """Whether a part of the translation is one word of a name, of which another word is nowhere."""
    words = [w for w in name.words if len(w) > MIN_LETTERS]
    heard = [w for w in words if _is_heard(names, w)]
    return len(heard) < len(words) and any(_part_likeness(names, (w,), *kept) >= PART_ALIKE for w in heard)


def _part_likeness(names: Names, words: Sequence[str], start: int, end: int) -> float:
    """How alike a part of a name and any of some words sound; a Chinese part may have swallowed its neighbours."""
    text = names.target.text[start:end]
    stretches = {text}
    if names.script == "Han":
        whole = names.target.text  # What a dot bounds swallowed nothing there.
        for cut in range(1, min(MAX_SWALLOWED, len(text) - 2) + 1):
            stretches |= set() if _DOT.match(whole[start - 1 : start]) else {text[cut:]}
            stretches |= set() if _DOT.match(whole[end : end + 1]) else {text[:-cut]}
    return max((likeness(w, t, names.script) for w in words for t in stretches), default=0.0)


def _parted_names(names: Names) -> Iterator[list[tuple[int, int]]]:
    """The parts (offsets) of what looks like a person's name of several parts."""
    text = names.target.text
    if names.script == "Arabic":
        for run in _arabic_runs(names, -1.0):
            yield [(t.start, t.end) for t in run]
        return
    matches: Iterable[re.Match[str]]
    if names.script == "Han":
        matches = () if _CHINESE_DOTS.isdisjoint(text) else _chinese_person().finditer(text)
    else:
        matches = _KATAKANA.finditer(text)
    for match in matches:
        cuts = [match.start() - 1, *(i for i in range(*match.span()) if _DOT.match(text[i])), match.end()]
        parts = [(a + 1, b) for a, b in pairwise(cuts) if b > a + 1]
        if len(parts) > 1:
            yield parts


def _is_unheard(names: Names, name: SourceName) -> bool:
    """Whether no part of a person's name sounds like anything in the translation that may be part of a name."""
    if names.script not in ("Arabic", "Han") or name.senses or not _is_person(names, name):
        return False
    return not any(_is_heard(names, w) for w in name.words if len(w) > 1)


def _is_heard(names: Names, word: str) -> bool:
    """Whether a word of a name is copied, or sounds like a stretch that may be part of a name."""
    text = names.target.text
    if fold_latin(word) in {fold_latin(w) for w in re.findall("[A-Za-zÀ-ɏ]+", text)}:
        return True
    if names.script == "Arabic":
        pieces = [t.text for t in _name_like(names)]
        pieces += [a.text + b.text for a, b in pairwise(names.target.tokens)]
    elif names.script == "Han":
        return any(len(p) > 1 and CHINESE_SOUNDS.keys() >= set(p) for p in names.windows.like(word, HEARD["Han"]))
    else:
        pieces = [p for run in _KATAKANA_RUN.findall(text) for p in (run, *run.split("・"))]
    return any(is_alike(word, piece, names.script, HEARD[names.script]) for piece in pieces)


def _name_like(names: Names) -> Iterator[Token]:
    """Arabic words that no dictionary knows, and those beside them."""
    unknown = [is_arabic_stranger(names, t, 2.0) for t in names.target.tokens]
    for i, token in enumerate(names.target.tokens):
        if any(unknown[max(i - 1, 0) : i + 2]):
            yield token


def _fits(names: Names, name: SourceName, stranger: Stranger) -> bool:
    """Whether a stretch may stand for a name; katakana that begins like it may be its old spelling: ホメロス, Homer."""
    is_place = "place" in name.groups or names.looks_like(name) == "place"
    if stranger.is_person and names.script in ("Arabic", "Han"):
        return not is_place
    if names.script in ("Arabic", "Han"):
        return is_place
    if names.script == "Kana":
        return not begins_alike(names, name, names.target.text[stranger.start : stranger.end])
    return True


def _can_be_spelt(names: Names, name: SourceName) -> bool:
    """Whether a missing name would be copied or transliterated rather than translated."""
    if names.script in ("Arabic", "Han"):
        if name.senses:  # Nothing tells how an abbreviation sounds: RSCM is 芝多·芒温古苏莫医院.
            if len(name.text) > 2 and name.text.isupper():
                return False
            dotted = any(_DOT.search(text) for s in name.senses for text in names.index.texts(s.number))
            return dotted or bool(name.groups & {"place", "person"})
        return names.looks_like(name) == "place" or _is_person(names, name)
    if name.senses:
        kept = names.script == "Kana" and "office" in name.groups and is_spelt(names, name)
        return (kept or bool(name.groups & {"person", "place"})) and not name.text.isupper()
    if names.script == "Kana" and (len(name.words) > 1 or names.is_ordinary(name.text)):
        return bool(names.looks_like(name))
    before = names.evidence.source.tokens[name.first - 1].text.casefold() if name.first else ""
    return len(name.words) > 1 or before in PLACE_CUES or before in PERSON_CUES or name.first > 0


def _is_person(names: Names, name: SourceName) -> bool:
    """Whether a name that no list holds is a person's: several words, none of them an ordinary one."""
    if name.senses:
        return "person" in name.groups
    return (
        names.looks_like(name) == "person"
        and len(name.words) > 1
        and not any(names.is_ordinary(w) for w in name.words if len(w) > 1 and w.casefold() not in GIVEN_NAMES)
    )


def _strangers(names: Names) -> Iterator[Stranger]:
    # A name in a longer stretch of katakana is not that name: ビマ in ビマ・アルヤ.
    inside = names.script == "Kana"
    dotted = [s.span() for s in _KATAKANA.finditer(names.target.text) if "・" in s.group()] if inside else []
    listed = [(n.start, n.end) for n in names.listed if not any(_is_part((n.start, n.end), d) for d in dotted)]
    find = {
        "Latin": _latin_strangers,
        "Kana": kana_strangers,
        "Arabic": _arabic_strangers,
        "Han": _chinese_strangers,
    }[names.script]
    for stranger in find(names):
        if all(stranger.end <= a or b <= stranger.start for a, b in listed):
            yield stranger


def _is_part(span: tuple[int, int], whole: tuple[int, int]) -> bool:
    return span != whole and whole[0] <= span[0] and span[1] <= whole[1]


# --- Latin letters --------------------------------------------------------------------------------------------


def _latin_strangers(names: Names) -> Iterator[Stranger]:
    tokens = names.target.tokens
    missing = [n for n in names.missing if names.is_kept_verbatim(n)]
    verbatim = frozenset(w for n in missing for w in (*n.words, "".join(n.words)))
    run: list[Token] = []
    for i in range(len(tokens) + 1):
        if i < len(tokens) and _is_latin_stranger(names, i, verbatim):
            run.append(tokens[i])
        elif run:
            yield Stranger(run[0].start, run[-1].end)
            run = []


def _is_latin_stranger(names: Names, i: int, verbatim: frozenset[str]) -> bool:
    """Whether a word looks like a name and comes from no word of the source, or from a missing one's misspelling."""
    token = names.target.tokens[i]
    text = bare(token)
    return (
        token.kind is TokenKind.WORD
        and text[0].isupper()
        and not text.isupper()
        and len(text.split("-")[0]) >= MIN_LETTERS
        and not _ROMAN.match(text)
        and text.casefold() not in ABBREVIATED_TITLES
        and not names.language.is_function_word(text)
        and not names.is_source_word(text)
        and names.is_unsupported(token)
        and not names.is_dictionary_word(text)
        and not any(
            w not in verbatim and (is_derived(text, w) or w[:3] == text[:3] or is_alike(w, text, "Latin", UNLIKE))
            for w in names.spoken_words
        )
    )


# --- other scripts --------------------------------------------------------------------------------------------


def _arabic_strangers(names: Names) -> Iterator[Stranger]:
    """Unknown words behind a word for a kind of place, and unknown words in a row."""
    tokens = names.target.tokens
    for before, token in pairwise(tokens):
        is_place = normalize(before.text) in ARABIC_PLACE_HEADS and len(token.text) > MIN_LONG_LETTERS
        if is_place and is_arabic_stranger(names, token, MARKED_UNLIKE):
            yield Stranger(token.start, token.end)
    for run in _arabic_runs(names, PART_UNLIKE["Arabic"]):
        yield Stranger(run[0].start, run[-1].end, is_person=True)


def _arabic_runs(names: Names, bar: float) -> Iterator[list[Token]]:
    """Unknown words in a row, or one long one behind a word for a person (with at most one word between them)."""
    tokens = names.target.tokens
    run: list[int] = []
    for i in range(len(tokens) + 1):
        if i < len(tokens) and is_arabic_stranger(names, tokens[i], bar):
            run.append(i)
            continue
        if len(run) == 1 and len(tokens[run[0]].text) > MIN_LONG_LETTERS:
            first = run[0]
            heads = [n for n in (first - 1, first - 2) if n >= 0 and normalize(tokens[n].text) in ARABIC_PERSON_HEADS]
            if heads and _may_join(names, tokens[heads[0] + 1 : first], bar):
                yield [tokens[n] for n in range(heads[0] + 1, first + 1)]
        elif len(run) > 1:
            yield [tokens[n] for n in run]
        run = []


def _may_join(names: Names, between: Sequence[Token], bar: float) -> bool:
    """Whether words between the head and an unknown word may belong to its name."""
    return all(
        names.is_unsupported(t)
        and not names.language.is_function_word(t.text)
        and (bar < 0 or not _sounds_like_name(names, t.text, bar))
        for t in between
    )


def is_arabic_stranger(names: Names, token: Token, bar: float) -> bool:
    """Whether a word is in no dictionary and explained by none of the source; below 0 or over 1 whatever its sound."""
    return (
        token.kind is TokenKind.WORD
        and "\u0621" <= token.text[0] <= "\u06ff"
        and not token.text.startswith("ال")
        and len(token.text) >= MIN_LETTERS
        and not _ARABIC_ADVERB.search(token.text)
        and names.is_unsupported(token)
        and not any(map(names.is_common_word, _arabic_bases(token.text)))
        and (bar < 0 or bar > 1 or not _sounds_like_name(names, token.text, bar))
    )


def _sounds_like_name(names: Names, text: str, bar: float) -> bool:
    return any(is_alike(word, text, names.script, bar) for word in names.name_words)


def _arabic_bases(word: str) -> Iterator[str]:
    """A word with and without the letters that may be joined to it."""
    yield word
    for start in _ARABIC_PREFIXES:
        for end in _ARABIC_SUFFIXES:
            if (start or end) and word.startswith(start) and word.endswith(end):
                base = word[len(start) : len(word) - len(end)]
                if len(base) >= MIN_LETTERS:
                    yield base


def _chinese_strangers(names: Names) -> Iterator[Stranger]:
    """Characters of transliterations in front of a word for a kind of place, or with the dot of a person's name."""
    text = names.target.text
    for parts in _parted_names(names):
        if not any(_is_part_of_source(names, *part) for part in parts):
            yield Stranger(parts[0][0], parts[-1][1], is_person=True)
    if _BY_CHARACTERS.search(names.evidence.source.text):
        return  # Places of these countries go by their own characters: Dak Lak is 多乐.
    for match in _chinese_place().finditer(text):
        start, end = match.span(1)
        tails = [text[i:end] for i in range(start, end - 1)]
        # 查 stands for a j too, 扎 for a c.
        tails += [t.replace(a, b) for t in tails for a, b in (("查", "贾"), ("扎", "查")) if a in t]
        if "?" in chinese_sounds(match.group(1)) or names.is_explained_stretch(start, end):
            continue
        if not any(names.sounds_like_source_word(tail, MARKED_UNLIKE) for tail in tails):
            yield Stranger(start, end)


def _is_part_of_source(names: Names, first: int, last: int) -> bool:
    """Whether a part of a name (offsets), which may have swallowed its neighbours, sounds like a source word.

    What a place is called that the translation names elsewhere tells nothing of a person's name.
    """
    places = {w for n in names.source_names if "place" in n.groups and names.is_rendered(n) for w in n.words}
    words = [w for w in names.name_words if w not in places]
    return _part_likeness(names, words, first, last) >= PART_UNLIKE["Han"]
