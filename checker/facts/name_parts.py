"""Names that are only half there: a part translated as a word, a part misspelt, or another name altogether.

These work on names that no list holds, by what surrounds them: the other half of the name stands in the translation,
or a capitalised (in Japanese: katakana, in Arabic: unknown) word sounds like nothing in the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from checker.evidence.matching import TargetSentence, Via
from checker.facts.name_spellings import bare
from checker.facts.name_types import SourceName
from checker.facts.name_words import NAME_PHRASES, NAME_WORDS, meanings
from checker.facts.names import ALIKE, Names
from checker.facts.names_data import (
    COMPANY_CUES,
    COUNTRIES,
    HOME_WORDS,
    LEGAL_FORMS,
    PERSON_CUES,
    PLACE_CUES,
    PLACE_HEADS,
    PRODUCT_HEADS,
    TRADES,
    WORDED_KINDS,
)
from checker.languages import Token, TokenKind
from checker.languages.arabic import normalize
from checker.languages.arabic_given_names import ARABIC_GIVEN_NAMES
from checker.languages.surnames import JAPANESE_SURNAMES
from checker.languages.transliteration import fold_latin, latin_sounds, letter_distance, likeness, spelling_key
from checker.languages.transliteration_data import CHINESE_SOUNDS, CLOSE_SOUNDS

_PHRASE_HEADS = frozenset(phrase.partition(" ")[0] for phrase in NAME_PHRASES)
#: Words before a name of ordinary words, with a capital or without: places, homes and groups of people.
_PLACES = frozenset("kecamatan kelurahan desa dusun distrik nagari stasiun terminal camat lurah".split())
_HOMES = frozenset("warga penduduk kampung kampong simpang lapangan gang".split())
_HEADS = _PLACES | _HOMES | {"pt", "cv"}
#: What stands behind such a head and is a kind of it, no name: *Warga Negara Asing*, *Lapangan Sepak Bola*.
_KINDS_OF_HOME = (
    "Desa|Kampung|Kecamatan|Kelurahan|Dusun|Kota|Kabupaten|Pulau|Nagari|Distrik|Provinsi|Jalan|Gang|Perumahan|"
    "Negara|Binaan|Asing|Sipil|Lanjut|Miskin|Pancasila|Udara|Golf|Sepak|Bola|Kerja|Haji|Inggris"
)


@cache
def _phrase() -> re.Pattern[str]:
    """The names of several ordinary words."""
    return re.compile(rf"\b(?i:{'|'.join(NAME_PHRASES)})\b")


@cache
def _worded(script: str) -> re.Pattern[str]:
    """Capitalised words behind a head; in Chinese only those of places, for a company may be called by its meaning."""
    places = rf"\b(?:{_either_case(_PLACES)}) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?![\w-])"
    if script == "Han":
        return re.compile(places)
    homes = rf"\b(?:{_either_case(_HOMES)}) (?!{_KINDS_OF_HOME})([A-Z][a-z]+ [A-Z][a-z]+)(?![\w-])"
    companies = r"\b(?:PT|CV) ([A-Z][a-z]+(?: [A-Z][a-z]+){1,3})(?![\w-])"
    return re.compile(f"{places}|{homes}|{companies}")


def _either_case(words: frozenset[str]) -> str:
    """What matches any of some words, with a capital or without."""
    return "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in sorted(words))


#: So many tokens apart the words of a translated name may stand.
BESIDE = 2
#: Likeness from which a word that stands for a part of a name is called a misspelling of it.
MISSPELT = 0.5
#: Likeness from which a spelling certainly means a listed name.
MEANT = 0.9
#: So much less alike a Chinese spelling is to the name in whose place it stands.
GAP = 0.2
#: Likeness below which a word sounds like no word of the source.
UNLIKE = 0.5
#: The same for words that a word for a kind of place marks as names.
MARKED_UNLIKE = 0.6
MIN_LETTERS = 3
#: A name word of so many letters is recognised when some are wrong, and so many may be.
MIN_LONG_LETTERS = 5
MAX_SLIP = 2
#: A name word of so many letters that is written as two words is misspelt.
MIN_CUT_LETTERS = 7
#: So many tokens apart two words of one name may stand.
NEAR = 1


#: An abbreviation of its own tells an organisation, which is called by what it means: Forum Warga Terdampak Tol (FWTT).
_ABBREVIATED = re.compile(r"\s*\([A-Z]{2,}\)")
#: First words of prizes that are called by a name of their own: Piala Citra.
AWARD_HEADS = frozenset({"piala"})
_KIND_CUES = (PERSON_CUES - {"kata", "ujar", "menurut", "ucap", "tutur", "jelas", "bernama"}) | PRODUCT_HEADS
#: Whose names Chinese often tells by what they mean: satellites, bands, newspapers.
_TRANSLATED_HEADS = frozenset("satelit roket koran majalah harian klub band grup geng".split())
_HAN_HEADS = PLACE_HEADS | (PRODUCT_HEADS - _TRANSLATED_HEADS)
_ALL_CUES = PERSON_CUES | PLACE_HEADS | PRODUCT_HEADS


@dataclass(frozen=True, slots=True)
class Literal:
    """A word of a name that was translated: offsets in the translation."""

    name: SourceName
    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Respelling:
    """Words of a name, next to others that were kept, that became another word; ``alike``: it sounds like them."""

    name: SourceName
    words: str
    start: int
    end: int
    alike: bool


def literal_renderings(names: Names) -> Iterator[Literal]:
    """Words of names that the translation renders by what they mean, where the name itself is not there."""
    code = names.language.code
    for name in names.source_names:
        if not any(w.casefold() in NAME_WORDS for w in name.words):
            continue
        if not name.senses and _ABBREVIATED.match(names.evidence.source.text, name.end):
            continue
        before = _cue_before(names, name)
        rendered = bool(name.senses) and names.is_rendered(name)
        if (
            len(name.words) < 2
            and before not in (_HAN_HEADS if names.script == "Han" else PLACE_HEADS | PRODUCT_HEADS)
            and (rendered or not (_is_lone(names, name) or any(s.kind == "band" for s in name.senses)))
        ):
            continue
        for n, word in enumerate(name.words):
            if n == 0 and len(name.words) > 1 and word.casefold() in PLACE_HEADS and not _is_country(name):
                continue  # Pantai Kuta is Kuta Beach, but Pantai Gading a country.
            if n and not name.senses and _is_head_inside(names, name, n):
                continue
            if names.script != "Latin" and _is_trade(name, word):
                continue
            meant = meanings(word.casefold(), code)
            if not meant or names.has_word(word, listed=bool(name.senses)):
                continue
            span = _stands(names, name, word, meant)
            if span is None:
                continue
            beside = _touches_another_part(names, name, word, span)
            if len(name.words) == 1 or names.keeps_word(name, word):
                is_literal = beside and _is_persons(names, name)
                is_literal |= not rendered and (bool(name.senses) or _is_kept(names, name, word, before))
            else:
                is_literal = beside and not rendered
            if is_literal:
                yield Literal(name, word, *span)
                break


def _is_trade(name: SourceName, word: str) -> bool:
    """Whether a company is called by what it makes, so that “the tin company” may describe PT Timah."""
    rest = [w for w in name.words if w.casefold() not in LEGAL_FORMS]
    return rest == [word] and word.casefold() in TRADES and any(s.kind == "company" for s in name.senses)


def _is_head_inside(names: Names, name: SourceName, n: int) -> bool:
    """Whether a word in a run of capitalised words is a head, whose name was kept: Ketua Pokdarwis Pantai Bentar."""
    if name.words[n].casefold() not in PLACE_HEADS or n + 1 == len(name.words):
        return False
    return names.has_word(name.words[n + 1])


def _is_country(name: SourceName) -> bool:
    return any(s.headword in COUNTRIES for s in name.senses)


def _is_lone(names: Names, name: SourceName) -> bool:
    """Whether a listed place or company of one word has no counterpart at all: Palu became a hammer."""
    before = names.evidence.source.tokens[name.first - 1].text if name.first else ""
    in_place = "place" in name.groups and (
        before.casefold() in PLACE_CUES or _is_on_line(names, name)
    )  # Di Garut, Padang-Solok: where, not what.
    if not name.groups & {"place", "office"} or name.text.casefold() in HOME_WORDS:
        return False
    if names.is_ordinary(name.text) and not in_place:
        return False  # Bumi is a company, and the Earth.
    if before[:1].isupper() and before.casefold() not in PLACE_HEADS and not _is_on_line(names, name):
        return False  # Alexander Agung is no mountain.
    return not names.has_counterpart(name)


def _is_on_line(names: Names, name: SourceName) -> bool:
    """Whether a name is one end of a line between two capitalised words: Solok–Padang, Padang-Solok."""
    tokens = names.evidence.source.tokens
    if name.first == name.last and "-" in tokens[name.first].text:
        return True
    for dash, other in ((name.first - 1, name.first - 2), (name.last + 1, name.last + 2)):
        if 0 <= dash < len(tokens) and 0 <= other < len(tokens) and tokens[dash].text in "-–—":
            return tokens[other].text[:1].isupper()
    return False


def _cue_before(names: Names, name: SourceName) -> str:
    """The word that tells what a name names: right before it, or before one small word (penyanyi dangdut X)."""
    tokens = names.evidence.source.tokens
    before = tokens[name.first - 1].text if name.first else ""
    if name.first > 1 and before.islower() and before not in _ALL_CUES:
        further = tokens[name.first - 2].text.casefold()
        if further in _KIND_CUES:
            return further
    return before.casefold()


def _is_kept(names: Names, name: SourceName, word: str, before: str) -> bool:
    """Whether a name without entry is of a kind that is kept: a person's, or that of a place behind its head.

    Companies keep theirs where the letters are Latin, Arabic or kana; Chinese often tells what the name means.
    """
    if name.words[0].casefold() in PLACE_HEADS | AWARD_HEADS:
        return word != name.words[0]
    if names.script == "Han":
        return before in _ALL_CUES - _TRANSLATED_HEADS
    return before in _ALL_CUES | COMPANY_CUES


def _is_persons(names: Names, name: SourceName) -> bool:
    """Whether a name may be a person's: listed as one, or made of words that only names have."""
    if name.senses:
        return "person" in name.groups
    return not any(names.is_ordinary(w) and w.casefold() not in NAME_WORDS for w in name.words)


def _touches_another_part(names: Names, name: SourceName, word: str, span: tuple[int, int]) -> bool:
    """Whether another word of a name was kept right beside a translated one."""
    first, last = names.target.token_at(span[0]), names.target.token_at(span[1] - 1)
    reach = NEAR + (names.script == "Kana")  # 過去のマヘンドラ
    near = range(max(first - reach, 0), min(last + reach + 1, len(names.target.tokens)))
    others = [w for w in name.words if w != word and len(w) >= MIN_LETTERS]
    texts = [names.target.tokens[i].text for i in near if not first <= i <= last]
    return any(likeness(w, t, names.script) >= ALIKE for w in others for t in texts)


def _stands(names: Names, name: SourceName, word: str, meanings: tuple[str, ...]) -> tuple[int, int] | None:
    """Where one of some meanings stands, written as a name and not explained by the rest of the source."""
    target = names.target
    own = set(range(name.first, name.last + 1))
    for meaning in meanings:
        for first, last in _places(target, meaning):
            if not any(_explains(names, i, own, word) for i in range(first, last + 1)):
                near = target.tokens[max(first - 1, 0) : last + 1]
                if names.script != "Latin" or any(t.text[0].isupper() for t in near):
                    return target.tokens[first].start, target.tokens[last].end
    return None


def _places(target: TargetSentence, meaning: str) -> Iterator[tuple[int, int]]:
    if target.language.spaced:
        words = meaning.split()
        keys = [target.language.keys(w)[0] for w in words]
        texts = [k[0] for k in target.keys]
        for i in range(len(texts) - len(keys) + 1):
            if texts[i : i + len(keys)] == keys:
                yield i, i + len(keys) - 1
        return
    at = target.folded.find(meaning)
    while at >= 0 and (len(meaning) > 1 or target.tokens[target.token_at(at)].text == meaning):
        yield target.token_at(at), target.token_at(at + len(meaning) - 1)
        at = target.folded.find(meaning, at + 1)


def _explains(names: Names, token: int, own: set[int], word: str) -> bool:
    """Whether a term of the source outside a name explains a translated token.

    Where the name's own word does too, only the same word outside the name counts.
    """
    terms = [names.evidence.source.terms[n] for n in names.evidence.support[token]]
    others = [t for t in terms if own.isdisjoint(range(t.first, t.last + 1))]
    if len(others) < len(terms):
        return any(word.casefold() in t.text.casefold() for t in others)
    return bool(others)


@dataclass(frozen=True, slots=True)
class Worded:
    """A name of ordinary words that the translation renders by what they mean: offsets on both sides."""

    start: int
    end: int
    other_start: int
    other_end: int


def worded_names(names: Names) -> Iterator[Worded]:
    """Places and companies behind a head whose every word is an ordinary one that stands translated side by side."""
    source = names.evidence.source.text
    yield from _phrases(names)
    if (_PLACES if names.script == "Han" else _HEADS).isdisjoint(names.word_set):
        return
    for match in _worded(names.script).finditer(source):
        group = match.lastindex or 1
        words = match.group(group).split()
        if any(w.casefold() in WORDED_KINDS or names.has_word(w) for w in words):
            continue
        if any(s.is_name for s in names.book.lookup(match.group(group))):
            continue
        if _ABBREVIATED.match(source, match.end(group)):
            continue
        places = _renderings_of(names, *match.span(group), len(words))
        if places is not None:
            yield Worded(*match.span(group), *places)


def _phrases(names: Names) -> Iterator[Worded]:
    """Listed names of several words that stand translated: Lima Puluh Kota as fifty cities."""
    if _PHRASE_HEADS.isdisjoint(names.word_set):
        return
    source, target, code = names.evidence.source.text, names.target.text, names.language.code
    for match in _phrase().finditer(source):
        texts = NAME_PHRASES[match.group().casefold()][code]
        if not match.group()[0].isupper() or all(names.has_word(w) for w in match.group().split()):
            continue
        at = next(((target.find(text), text) for text in texts if text in target), None)
        if at is not None:
            yield Worded(*match.span(), at[0], at[0] + len(at[1]))


def _renderings_of(names: Names, start: int, end: int, count: int) -> tuple[int, int] | None:
    """Where all words of a stretch of the source stand translated side by side, explained by nothing else."""
    terms = [n for n, t in enumerate(names.evidence.source.terms) if t.start >= start and t.end <= end]
    if sum(len(names.evidence.source.terms[n].text.split()) for n in terms) < count:
        return None
    tokens = names.target.tokens
    found: list[tuple[int, int]] = []
    for n in terms:
        spans = [
            (m.first, m.last)
            for m in names.evidence.matches[n]
            if m.via is Via.LEXICON
            and all(set(names.evidence.support[i]) <= set(terms) for i in range(m.first, m.last + 1))
            and (names.script != "Latin" or tokens[m.first].text[0].isupper())
        ]
        near = [s for s in spans if all(abs(s[0] - f[1]) <= BESIDE or abs(f[0] - s[1]) <= BESIDE for f in found)]
        if not near:
            return None
        found.append(near[0])
    if not found or (len(found) == 1 and names.script != "Latin" and count == 1):
        return None
    return tokens[min(a for a, _ in found)].start, tokens[max(b for _, b in found)].end


# --- misspelt parts -------------------------------------------------------------------------------------------


def respellings(names: Names) -> Iterator[Respelling]:
    """Names of which one part was kept and the neighbouring part became another capitalised word (en, fr)."""
    if names.script != "Latin":
        yield from near_known(names)
        if names.script == "Arabic":
            yield from _other_given_names(names)
        return
    for name in names.source_names:
        if name.groups & {"office", "person"}:
            yield from _cut_in_two(names, name)
        if not name.senses:
            yield from _one_word_misspelt(names, name)
        if len(name.words) < 2 or (name.senses and "person" not in name.groups):
            continue
        found = _respelling(names, name)
        if found is not None:
            yield found


def near_known(names: Names) -> Iterator[Respelling]:
    """A listed person in the place of one whose name only sounds so: سوهارتو for Suharno.

    Where the letters tell every consonant, both differ in one; a mere other spelling of the name would not be listed.
    """
    if names.script == "Latin":
        return
    own = [(n, w) for n in names.source_names if not n.senses for w in n.words if len(w) >= MIN_LONG_LETTERS]
    for other in names.listed if own else ():
        numbers = {s.number for s in other.senses}
        if not numbers.isdisjoint(names.source_senses) or not all(s.kind == "person" for s in other.senses):
            continue
        around = names.target.text[max(other.start - 1, 0) : other.start] + names.target.text[other.end : other.end + 1]
        if any(d in other.text for d in " ・") or (names.script == "Han" and any(c in CHINESE_SOUNDS for c in around)):
            continue  # 科斯特 is cut out of 科斯特洛.
        forms = [w for s in other.senses for f in s.forms for w in f.split()]
        for name, word in own:
            near = likeness(word, other.text, names.script)
            if near < ALIKE or max((likeness(f, other.text, names.script) for f in forms), default=0.0) <= near:
                continue
            meant = [f for f in forms if likeness(f, other.text, names.script) >= MEANT]
            if names.script == "Han":
                differs = bool(meant) and near < MEANT - GAP and len(other.text) > MIN_LETTERS - 1
            else:
                differs = any(_differs_in_one(word, form) for form in meant)
            if differs:
                yield Respelling(name, word, other.start, other.end, True)
                break


@cache
def _given_names() -> dict[str, frozenset[str]]:
    """Arabic spellings in their normal form, and the Latin ones of the names that they may be."""
    found: dict[str, set[str]] = {}
    for latin, spellings in ARABIC_GIVEN_NAMES.items():
        for spelling in spellings:
            found.setdefault(normalize(spelling), set()).add(latin)
    return {spelling: frozenset(latin) for spelling, latin in found.items()}


def _other_given_names(names: Names) -> Iterator[Respelling]:
    """A given name that Arabic has itself and that became another one, beside a kept part: آندي رحمن, Andi Rahmat."""
    tokens = names.target.tokens
    written = [normalize(t.text) for t in tokens]
    source = {w.casefold() for n in names.source_names for w in n.words}
    for name in names.source_names:
        if name.senses and "person" not in name.groups:
            continue
        for n, word in enumerate(name.words):
            own = {normalize(s) for s in ARABIC_GIVEN_NAMES.get(word.casefold(), ())}
            if not own or any(s in " ".join(written) for s in own):
                continue
            for step, kept in ((-1, name.words[n + 1 : n + 2]), (1, name.words[max(n - 1, 0) : n])):
                found = _beside_kept(names, word, kept, step, written, source)
                if found is not None:
                    yield Respelling(name, word, tokens[found].start, tokens[found].end, False)
                    return


def _beside_kept(
    names: Names, word: str, kept: Sequence[str], step: int, written: Sequence[str], source: set[str]
) -> int | None:
    """The token beside a kept part of a name that is another given name, which the source does not hold."""
    for i, token in enumerate(names.target.tokens):
        other = i + step
        if not 0 <= other < len(written) or not any(likeness(k, token.text, "Arabic") >= ALIKE for k in kept):
            continue
        latin = _given_names().get(written[other], frozenset())
        if latin and latin.isdisjoint(source) and max(likeness(x, word, "Latin") for x in latin) < MEANT:
            return other
    return None


def _differs_in_one(word: str, other: str) -> bool:
    """Whether two names have the same consonants but for one, which is no neighbour of the other's."""
    one, two = (re.sub("[aeiouhwy]", "", latin_sounds(w)) for w in (word, other))
    if len(one) != len(two):
        return False
    pairs = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
    return len(pairs) == 1 and frozenset(pairs[0]) not in CLOSE_SOUNDS


def _one_word_misspelt(names: Names, name: SourceName) -> Iterator[Respelling]:
    """A word that keeps its beginning, its end and nearly all letters: Relox for Roblox."""
    for word in name.words:
        if len(word) < MIN_LONG_LETTERS or names.latin.has(word) or names.is_ordinary(word):
            continue
        for token in names.target.tokens:
            text = bare(token)
            if (
                token.kind is TokenKind.WORD
                and text[0].isupper()
                and _is_slip(fold_latin(word), fold_latin(text))
                and not names.is_source_word(text)
                and names.is_unsupported(token)
                and not names.is_dictionary_word(text)
            ):
                yield Respelling(name, word, token.start, token.start + len(text), True)


def _is_slip(word: str, other: str) -> bool:
    """Whether two spellings differ by a slip inside the word; endings differ between languages and do not count."""
    if word[:2] != other[:2] or word[-2:] != other[-2:] or abs(len(word) - len(other)) > MAX_SLIP:
        return False
    return spelling_key(word) != spelling_key(other) and letter_distance(word, other) <= MAX_SLIP


def _cut_in_two(names: Names, name: SourceName) -> Iterator[Respelling]:
    """A word of a name that was written as two: Free Port for Freeport."""
    tokens = names.target.tokens
    for word in name.words:
        if len(word) < MIN_CUT_LETTERS or names.latin.has(word):
            continue
        for one, other in pairwise(tokens):
            capitals = one.text[0].isupper() and other.text[0].isupper()
            if capitals and other.start - one.end == 1 and fold_latin(one.text + other.text) == fold_latin(word):
                yield Respelling(name, word, one.start, other.end, True)


def _respelling(names: Names, name: SourceName) -> Respelling | None:
    words = name.words
    if all(map(names.latin.has, words)) or any(not w[1:].islower() for w in words if len(w) > 1):
        return None  # SARS-CoV is no name of the kind that is misspelt.
    tokens = names.target.tokens
    for n, kept in enumerate(words):
        if len(kept) < MIN_LETTERS or fold_latin(kept) not in names.latin.owners:
            continue
        for i, token in enumerate(tokens):
            if token.kind is not TokenKind.WORD or fold_latin(token.text.removesuffix("'s")) != fold_latin(kept):
                continue
            for step, rest in ((-1, words[:n]), (1, words[n + 1 :])):
                other = i + step
                if not rest or not 0 <= other < len(tokens) or any(map(names.latin.has, rest)):
                    continue
                found = _replacement(names, name, rest, tokens[other])
                if found is not None:
                    return found
    return None


def _replacement(names: Names, name: SourceName, rest: tuple[str, ...], token: Token) -> Respelling | None:
    text = bare(token)
    if token.kind is not TokenKind.WORD or not text[0].isupper() or text.isupper() or len(text) < MIN_LETTERS:
        return None
    if names.is_source_word(text) or not names.is_unsupported(token):
        return None
    alike = max(likeness(w, text, "Latin") for w in (*rest, "".join(rest)))
    if any(spelling_key(w) == spelling_key(text) for w in rest):
        return None
    if text.casefold() in JAPANESE_SURNAMES and any(w.casefold() in JAPANESE_SURNAMES for w in rest):
        return Respelling(name, " ".join(rest), token.start, token.start + len(text), alike >= MISSPELT)
    if names.is_dictionary_word(text) and (alike < MISSPELT or any(names.is_ordinary(w) for w in rest)):
        return None
    return Respelling(name, " ".join(rest), token.start, token.start + len(text), alike >= MISSPELT)
