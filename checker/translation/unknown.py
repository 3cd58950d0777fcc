"""Words that no table knows: other forms to look them up by, and, failing that, their spelling in Latin letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from checker.languages import get_language
from checker.languages.transliteration_data import CHINESE_SOUNDS
from checker.translation.tokens import HYPHEN, Word

#: Kana whose Unicode name is not the usual romanisation (Hepburn).
_HEPBURN = {"SI": "shi", "TI": "chi", "TU": "tsu", "HU": "fu", "ZI": "ji", "DI": "ji", "DU": "zu", "WO": "o"}
_ARABIC = {
    **dict(zip("ابتثجحخدذرزسش", "a b t ts j h kh d dz r z s sy".split(), strict=True)),
    **dict(zip("صضطظعغفقكلمنهويةءى", "s d t z a gh f q k l m n h w i h a a".split(), strict=True)),
    **dict(zip("آأإؤئپچڤگ", "a a i u i p c v g".split(), strict=True)),
}  # fmt: skip
#: Longest word of an unspaced language that is looked for within an unknown one.
_LONGEST_PIECE = 6

Known = Callable[[Sequence[str]], Sequence[bool]]


def resolve(words: Sequence[Word], code: str, known: Known) -> list[Word]:
    """The words of a sentence with unknown ones replaced by what the tables know of them.

    In unspaced languages an unknown word is cut into known pieces (longest first), in others looked up by its lemma
    and stem forms. ``known`` tells which keys the tables hold.
    """
    there = known([w.key for w in words])
    spaced = get_language(code).spaced
    resolved: list[Word] = []
    for word, found in zip(words, there, strict=True):
        name = "·" in word.key or (word.text[0].isupper() and not spaced)
        if found or word.number or not word.key[0].isalpha() or name:
            resolved.append(word)
        elif spaced:
            resolved.append(_other_form(word, code, known))
        else:
            resolved.extend([word] if word.key.isascii() else _cut(word, known))
    return resolved


def _other_form(word: Word, code: str, known: Known) -> Word:
    """The word under another key that is known, if there is one."""
    keys = [k for k in get_language(code).keys(word.text) if not k.startswith("~")][1:]
    if code == "ar":
        keys = [k for k in keys if len(k) > 2]
    for key, there in zip(keys, known(keys), strict=True):
        if there:
            return Word(key, word.text, word.start, word.end)
    return word


def _cut(word: Word, known: Known) -> Iterator[Word]:
    """The word in known pieces, longest first from the left; characters that no piece holds stand together."""
    key, place, loose = word.key, 0, 0
    if all("ァ" <= c <= "ヺ" or c == "ー" for c in key):  # A name or loan word: cut, it means something else.
        yield word
        return

    def piece(start: int, end: int) -> Word:
        return Word(key[start:end], word.text[start:end], word.start + start, word.start + end)

    while place < len(key):
        ends = range(min(len(key), place + _LONGEST_PIECE), place, -1)
        there = known([key[place:end] for end in ends])
        end = next((end for end, found in zip(ends, there, strict=True) if found), None)
        if end is None:
            place += 1
            continue
        if loose < place:
            yield piece(loose, place)
        yield piece(place, end)
        place = loose = end
    if loose < len(key):
        yield piece(loose, len(key))


def render_unknown(word: Word) -> str:
    """What stands for an unknown word in Indonesian: its Latin spelling, or nothing for a mere particle."""
    key = word.key
    if key == HYPHEN:
        return HYPHEN
    if key.endswith("+") or (key[0] in "@+" and len(key) > 1):
        return ""
    return spell(word.text)


@lru_cache(maxsize=4096)
def spell(text: str) -> str:
    """A name in Latin letters where it is written in kana or Arabic letters; other text as it stands."""
    if any("ァ" <= c <= "ヺ" for c in text):
        return _romanised(text).title()
    if "·" in text:
        return " ".join(_sinified(part) for part in text.split("·"))
    if any("ء" <= c <= "ي" for c in text):
        latin = "".join(_ARABIC.get(c, c) for c in text.removeprefix("ال"))
        return latin[:1].upper() + latin[1:]
    return text


def _sinified(text: str) -> str:
    """A foreign name in Chinese characters, by their usual sounds; characters that have none stay."""
    return "".join(CHINESE_SOUNDS.get(c, c) for c in text).capitalize()


def _romanised(text: str) -> str:
    """Kana in Latin letters, long vowels short."""
    latin = ""
    doubled = False
    for before, char in zip(" " + text, text, strict=False):
        name = unicodedata.name(char, "")
        if char == "ー" or "LETTER" not in name:
            latin += "" if char == "ー" else char
            continue
        *_, size, sound = name.split()
        if size == "SMALL" and sound == "TU":
            doubled = True
            continue
        sound = _HEPBURN.get(sound, sound.lower())
        if size == "SMALL" and latin:  # キャ kya, シャ sha, ファ fa.
            stem = latin[:-1] + ("w" if before == "ウ" else "")
            sound = sound[1:] if sound[0] == "y" and stem.endswith(("sh", "ch", "j")) else sound
            latin = stem + sound
            continue
        latin += sound[0] + sound if doubled else sound
        doubled = False
    return latin
