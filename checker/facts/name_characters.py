"""Persons whose names go by characters, not by sound: Chinese, Korean, Vietnamese and Japanese ones.

A translation into Chinese has the family name in one of few characters (Nguyen is 阮). Where none of them stands and
behind a title another family name does, it is another person. In Latin letters the names are copied; their syllables
are too short, and too often words of a dictionary, for the rules of other names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from checker.facts.names import Names
from checker.languages import TokenKind
from checker.languages.surnames import CHARACTERS, JAPANESE_SURNAMES, SURNAMES
from checker.languages.transliteration import fold_latin

_WORD = re.compile(r"(?<![\w'’-])[A-Z][a-z]{0,8}(?:-[A-Za-z][a-z]{0,6})?(?![\w'’-])")
_HAN_NAME = re.compile("[\u3400-\u9fff]{2,5}")
#: Words that a name has at most behind its first one.
MAX_MORE = 3
#: All family names: a text without any of them names no such person.
_FAMILIES = JAPANESE_SURNAMES | SURNAMES.keys()
_SYLLABLE = re.compile("(?:[bcdfghjklmnpqrstvwxyz]{0,3})(?:[aeiouy]{1,3})(?:nh|ng|ch|[nmptkclhr])?")
_JAPANESE = re.compile("(?:(?:[kgsztdnhbpmyrwfj]|sh|ch|ts|ky|gy|ny|hy|my|ry)?[aiueo]{1,2}n?)+")
#: Titles before, and what follows behind a name.
_BEFORE = (
    "总理|总统|主席|部长|外长|防长|财长|大臣|首相|发言人|演员|歌手|教练|选手|球手|球员|企业家|商人|检察长|大使|导演"
    "|作家|学者|专家|执行官|董事长|总裁"
    "|省长|市长|县长|书记|队长|医生|律师|教授|老师|记者|前锋|后卫|门将|男子|女子|领导人|国王|创始人|总经理|负责人"
    "|研究员|将军|司令|居民|公民|议员|局长"
)
_AFTER = (
    "在|说|称|表示|将|于|和|与|同|对|向|会见|会晤|抵达|访问|宣布|认为|指出|率|，|。|、|否认|被|从|就|为|因|已|曾|也"
    "|通过|则|呼吁|强调|出席|发表|拒绝|承认|入|夺|获|投资|要求|警告"
)
_HONORIFICS = "氏|さん|首相|大統領|主席|外相|選手|監督|会長|社長|容疑者|被告"


@cache
def _named(script: str) -> re.Pattern[str]:
    """A family name with what it stands beside, as Chinese (``Han``) or Japanese (``Kana``) writes it."""
    surnames = "|".join(sorted(map(re.escape, CHARACTERS), key=len, reverse=True))
    if script == "Han":
        return re.compile(f"(?:{_BEFORE})(({surnames})[\u4e00-\u9fff]{{1,2}}?)(?={_AFTER})")
    return re.compile(f"(?<![\u4e00-\u9fff])(({surnames})[\u4e00-\u9fff]{{0,3}})(?={_HONORIFICS})")


@dataclass(frozen=True, slots=True)
class Person:
    """A person in a text: offsets, words and the family names that the name may have."""

    start: int
    end: int
    text: str
    surnames: tuple[str, ...]

    @property
    def words(self) -> list[str]:
        """The words of the name."""
        return self.text.split()


def other_persons(names: Names) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Persons of the source, each with the stretch of the translation that names another one (offsets of both)."""
    if names.script == "Arabic":
        return
    for person in _persons(names.evidence.source.text):
        found = _latin(names, person) if names.script == "Latin" else _characters(names, person)
        if found is not None:
            yield (person.start, person.end), found


def _persons(text: str) -> Iterator[Person]:
    """The persons of a text whose names may go by characters."""
    words = list(_WORD.finditer(text))
    if _FAMILIES.isdisjoint([fold_latin(w.group()) for w in words]):
        return
    i = 0
    while i < len(words):
        last = i
        while (
            last + 1 < len(words) and text[words[last].end() : words[last + 1].start()] == " " and last - i < MAX_MORE
        ):
            last += 1
        for end in range(last, i, -1):
            name = text[words[i].start() : words[end].end()]
            surnames = _surnames(name)
            if surnames:
                yield Person(words[i].start(), words[end].end(), name, surnames)
                i = end
                break
        i += 1


@lru_cache(maxsize=4096)
def _surnames(text: str) -> tuple[str, ...]:
    """The family names that a name may have: the first of short syllables, either of Japanese words."""
    words = text.split()
    first, last = fold_latin(words[0]), fold_latin(words[-1])
    rest = [part for word in words[1:] for part in word.split("-")]
    if len(words) == 2 and last in JAPANESE_SURNAMES and _JAPANESE.fullmatch(first) and len(first) > 2:
        return (last,)
    if len(words) == 2 and first in JAPANESE_SURNAMES and _JAPANESE.fullmatch(last) and len(last) > 2:
        return (first,)
    if first in SURNAMES and _is_syllables(rest) and (len(rest) > 1 or (first not in _SHARED and len(rest[0]) > 3)):
        return (first,)
    return ()


#: Family names that are Indonesian words or parts of names too: a single syllable behind them tells nothing.
_SHARED = frozenset("an do go he ho la li ma mai man no oh ok om so su ta the to tong tu van yang".split())


def _is_syllables(parts: list[str]) -> bool:
    return all(_SYLLABLE.fullmatch(part.casefold()) and len(part) < 7 for part in parts) or (
        len(parts) == 1 and _PINYIN.fullmatch(parts[0].casefold()) is not None
    )


_PINYIN = re.compile(
    "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?[aeo]{1,2}|[iuv]{1,2}|ie|ue|ei|ao|ou)(?:ng|n|r)?){1,2}"
)


def _characters(names: Names, person: Person) -> tuple[int, int] | None:
    """Another family name behind a title, where none of the person's stands."""
    text = names.target.text
    expected = {c for s in person.surnames for c in SURNAMES[s]}
    listed = [s for s in names.book.lookup(person.text) if s.is_name]
    expected |= {t for s in listed for t in names.index.texts(s.number)}
    if any(c in text for c in expected):
        return None
    if any(names.has_word(w) for w in person.words if names.script == "Kana" or w in text):
        return None
    for other in names.foreign:
        if all(s.kind == "person" for s in other.senses) and _HAN_NAME.fullmatch(other.text):
            return other.start, other.end  # A listed person, of whom the source knows nothing.
    for found in _named(names.script).finditer(text):
        start, end = found.span(1)
        tokens = names.tokens_in(start, end)
        if any(n.start < end and start < n.end and n not in names.foreign for n in names.listed):
            continue
        if any(not names.is_unsupported(t) for t in tokens) or _is_word(names, found.group(1)):
            continue
        return start, end
    return None


def _is_word(names: Names, text: str) -> bool:
    """Whether characters are a word of the lexicon: 马上, at once."""
    lexicon = names.matcher.target_lexicon
    return bool(lexicon.glosses(text)) or any(lexicon.glosses(text[:n]) for n in range(2, len(text)))


def _latin(names: Names, person: Person) -> tuple[int, int] | None:
    """Another name of the same kind, where no word of the person's name stands."""
    own = {fold_latin(w) for w in person.words}
    if not own.isdisjoint(names.latin.everything) or any(names.has_word(w) for w in person.words):
        return None
    source = {fold_latin(t.text) for t in names.evidence.source.tokens}
    for other in _persons(names.target.text):
        theirs = {fold_latin(w) for w in other.words}
        tokens = [t for t in names.tokens_in(other.start, other.end) if t.kind is TokenKind.WORD]
        known = [n for n in names.listed if n.start < other.end and other.start < n.end and n not in names.foreign]
        if not theirs & source and not known and all(names.is_unsupported(t) for t in tokens):
            return other.start, other.end
    return None
