"""Names behind a word for what they name, against the name beside that word in the translation: Stadion X, X体育场.

In Chinese what stands there is spelt with the characters of transliterations and sounds like no capitalised word of
the source; in the other languages it is a capitalised, unknown or listed word (katakana in Japanese) of that kind.
Nothing in the translation sounds like the name, or only the rest of a name of which one word was exchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.facts.name_kana import SPELT, is_loan
from checker.facts.name_spellings import LATIN_WORD, HanWindows, bare, is_derived
from checker.facts.name_strangers import is_arabic_stranger
from checker.facts.names import Names
from checker.languages import TokenKind
from checker.languages.arabic import normalize
from checker.languages.name_kinds import AROUND_NAMES, EXONYMS, PLAIN_WORDS, SINGLE_NAMES, heads_among
from checker.languages.transliteration import (
    arabic_sounds,
    fold_latin,
    kana_likeness,
    latin_sounds,
    likeness,
    spelling_key,
)
from checker.languages.transliteration_data import CHINESE_SOUNDS, VOWELS

#: Likeness from which something in the translation may be the name, and below which a stretch sounds like no word.
HEARD = 0.6
UNLIKE = 0.5
#: Likeness from which a stretch surely spells a word.
SURE = 0.8
#: Characters that a name has at least: fewer are soon an ordinary word.
MIN_CHARACTERS = 3
MIN_LETTERS = 4
MIN_CONSONANTS = 3
#: Words that a name beside a head has at most.
MAX_BESIDE = 3
_QUOTES = '”"》」’'
_DOTS = "·・•‧"
_KATAKANA_BEFORE = re.compile('([ァ-ヺー]+(?:[・＝=][ァ-ヺー]+)*)[」』”"]?$')
_KATAKANA_QUOTED = re.compile("([ァ-ヺー]+(?:[・＝=][ァ-ヺー]+)*)")
_COMPANY = re.compile(r"\b(?:PT|CV|UD) ((?:[A-Z][a-z]+ ?){2,4})(?<! )")
_KANA_DOT = re.compile("[・＝=]")
#: Parts of a name that only say what kind of thing it is: Bandara Internasional X.
_KIND_WORDS = frozenset(
    """
    internasional utama umum daerah negeri nasional pusat besar raya agung islam kristen katolik provinsi kota kabupaten
    universitas dokter teknologi seni tinggi bandara pelabuhan sultan pangeran prof dr perairan
    """.split()
)


@dataclass(frozen=True, slots=True)
class HeadedName:
    """Offsets of a name of the source, and of another name in the translation."""

    start: int
    end: int
    other_start: int
    other_end: int


def other_headed_names(names: Names) -> Iterator[HeadedName]:
    """Names behind a head that are not heard in the translation, where another name stands beside that head."""
    source = names.evidence.source.text
    yield from _other_companies(names)
    for pattern, heads, by_town in heads_among(names.language.code, names.word_set):
        matches = list(pattern.finditer(source))
        if not matches:
            continue
        if names.script != "Han":
            yield from _beside(names, matches, heads, by_town)
            continue
        without = HanWindows(re.sub("|".join(heads), lambda m: " " * len(m.group()), names.target.text))
        unheard = [m for m in matches if not _is_heard(names, m, without)]
        if unheard:
            for match, span in zip(unheard, _stretches(names, heads, _rivals(names, unheard)), strict=False):
                yield HeadedName(*match.span(1), *span)
    if names.script == "Han":
        yield from _single_names(names)


def _other_companies(names: Names) -> Iterator[HeadedName]:
    """Companies of which no word is heard and none was translated, where a listed company stands that is not theirs."""
    others = [n for n in names.foreign if any(s.kind == "company" for s in n.senses) and not n.is_weak]
    for match in _COMPANY.finditer(names.evidence.source.text) if others else ():
        words = _name_words(match)
        if not others or _is_listed(names, match, words):
            continue
        other = others[0]
        long = [w for w in words if len(w) >= MIN_LETTERS]
        if not any(names.has_word(w, outside=other) or _is_rendered(names, match, w) for w in long):
            others.remove(other)
            yield HeadedName(*match.span(1), other.start, other.end)


# --- beside the head: English, French, Arabic, Japanese --------------------------------------------------------


def _beside(
    names: Names, matches: Sequence[re.Match[str]], heads: tuple[str, ...], by_town: bool
) -> Iterator[HeadedName]:
    """Names of which a word is nowhere, where beside a head of theirs stands one that no word of the source spells."""
    lost = []
    for match in matches:
        words = [w for w in _own_words(names, _name_words(match)) if w.casefold() not in _KIND_WORDS]
        unheard = [w for w in words if len(w) >= MIN_LETTERS and not _is_there(names, w)]
        if unheard and not _is_listed(names, match, words) and not any(_is_rendered(names, match, w) for w in unheard):
            lost.append((match, frozenset(fold_latin(w) for w in words if w not in unheard)))
    if not lost:
        return
    find = {"Latin": _latin_beside, "Arabic": _arabic_beside, "Kana": _kana_beside}[names.script]
    spans = list(find(names, heads, by_town))
    for match, kept in lost:
        short = names.script == "Arabic" and all(_is_short(latin_sounds(w)) for w in _name_words(match))
        for span, rest in spans:
            if short and _is_short(arabic_sounds(names.target.text[slice(*span)])):
                continue
            if EXONYMS.get(fold_latin(match.group(1))) == fold_latin(names.target.text[slice(*span)]):
                continue
            if not kept or all(any(_alike(names, w, r) for r in rest) for w in kept):
                spans.remove((span, rest))
                yield HeadedName(*match.span(1), *span)
                break


def _name_words(match: re.Match[str]) -> list[str]:
    return LATIN_WORD.findall(match.group(1))


def _is_short(sounds: str) -> bool:
    """Whether a word has too few consonants to be recognised by them: Arabic writes few vowels."""
    return sum(s not in VOWELS for s in sounds) < MIN_CONSONANTS


def _is_listed(names: Names, match: re.Match[str], words: Sequence[str]) -> bool:
    """Whether the name, with its head or without, is listed with a wording that stands in the translation."""
    groups = [words[i:j] for i in range(len(words)) for j in range(i + 1, len(words) + 1)]
    forms = [match.group(0), *(" ".join(group) for group in groups)]
    target = names.target.folded
    texts = (t for form in forms for s in names.book.lookup(form) for t in _wordings(names, s.number))
    return any(t in target for t in texts if len(t) > 1)


def _is_rendered(names: Names, match: re.Match[str], word: str) -> bool:
    """Whether a word of a name may have been translated: an ordinary one that something in the translation renders."""
    at = match.start(1) + match.group(1).find(word)
    pairs = zip(names.evidence.source.terms, names.evidence.matches, strict=True)
    return any(found and term.start <= at < term.end for term, found in pairs)


def _is_there(names: Names, word: str) -> bool:
    """Whether a word of a name is copied, respelt or transliterated somewhere, or listed with a wording there."""
    if names.has_word(word):
        return True
    if names.script == "Kana" and any(kana_likeness(word, p) >= SPELT for p in names.pieces):
        return True
    target = names.target.folded
    senses = (s for s in names.book.lookup(word) if s.is_name)
    return any(t in target for s in senses for t in names.index.texts(s.number) if len(t) > 1)


def _alike(names: Names, word: str, other: str) -> bool:
    if names.script == "Latin":
        return fold_latin(word) == fold_latin(other) or spelling_key(word) == spelling_key(other)
    if names.script == "Kana":
        return kana_likeness(word, other) >= SPELT
    return likeness(word, other, names.script) >= HEARD


_Found = tuple[tuple[int, int], tuple[str, ...]]


def _latin_beside(names: Names, heads: tuple[str, ...], by_town: bool) -> Iterator[_Found]:
    """Capitalised words right before or behind a head, of which none comes from the source: offsets, and the rest."""
    tokens = names.target.tokens
    plain = PLAIN_WORDS[names.language.code]
    texts = [t.text.casefold().removesuffix("'s").removesuffix("’s") for t in tokens]
    singles = {h.split()[0]: h.split() for h in heads} | {h.replace(" ", "-"): [h] for h in heads if " " in h}
    for i, text in enumerate(texts):
        head = singles.get(text.split("'")[-1].split("’")[-1])
        if head is None or [*head[1:]] != texts[i + 1 : i + len(head)]:
            continue
        before: list[int] = []
        for j in range(i - 1, max(i - 1 - 2 * MAX_BESIDE, -1), -1):
            if not _may_join(names, j, texts[j], plain) or (texts[j] in plain and tokens[j].text[0].islower()):
                break
            if tokens[j].text.endswith(("'s", "’s")):
                break
            before.insert(0, j)
        behind: list[int] = []
        for j in range(i + len(head), min(i + len(head) + 2 * MAX_BESIDE, len(tokens))):
            if not _may_join(names, j, texts[j], plain):
                break
            behind.append(j)
            if tokens[j].text.endswith(("'s", "’s")):
                break
        for run in (before, behind):
            own = [j for j in run if texts[j] not in plain and tokens[j].text[0].isupper()]
            found = _latin_run(names, own, by_town)
            if found is not None:
                yield found


def _may_join(names: Names, j: int, text: str, plain: frozenset[str]) -> bool:
    token = names.target.tokens[j]
    if token.kind is not TokenKind.WORD:
        return token.text in "“”\"'«»’-"
    return token.text[0].isupper() or text in plain


def _latin_run(names: Names, run: Sequence[int], by_town: bool) -> _Found | None:
    tokens = names.target.tokens
    if not run or len(run) > MAX_BESIDE:
        return None
    foreign = {i for n in names.foreign for i in range(n.first, n.last + 1)}
    towns = {i for n in names.listed if any(s.kind == "place" for s in n.senses) for i in range(n.first, n.last + 1)}
    strange = [
        i
        for i in run
        if not names.is_source_word(bare(tokens[i]))
        and names.is_unsupported(tokens[i])
        and len(bare(tokens[i])) >= MIN_LETTERS
        and not any(
            is_derived(bare(tokens[i]), w) or likeness(w, bare(tokens[i]), "Latin") >= HEARD for w in names.spoken_words
        )
    ]
    if not strange or not all(i in foreign or not names.is_dictionary_word(bare(tokens[i])) for i in strange):
        return None
    if by_town and all(i in towns and _is_town(names, i) for i in strange):
        return None
    if any(n not in names.foreign for n in names.listed if n.first in strange or n.last in strange):
        return None
    start, end = tokens[strange[0]].start, tokens[strange[-1]].end
    return (start, end), tuple(bare(tokens[i]) for i in run if i not in strange)


def _is_town(names: Names, i: int) -> bool:
    """Whether a word alone is a listed place: the name of a town, not of what is built there."""
    return any(n.first == n.last == i and any(s.kind == "place" for s in n.senses) for n in names.listed)


def _arabic_beside(names: Names, heads: tuple[str, ...], by_town: bool) -> Iterator[_Found]:
    """Unknown or foreign words right behind a head that sound like no word of the source."""
    tokens = names.target.tokens
    known = frozenset(normalize(head) for head in heads)
    foreign = {i for n in names.foreign for i in range(n.first, n.last + 1)}
    of_source = {i for n in names.listed if n not in names.foreign for i in range(n.first, n.last + 1)}
    for i, token in enumerate(tokens):
        plain = normalize(token.text)
        if plain not in known and plain.lstrip("وفبل") not in known:
            continue
        run: list[int] = []
        for j in range(i + 1, min(i + 2 * MAX_BESIDE, len(tokens))):
            if tokens[j].kind is not TokenKind.WORD:
                if tokens[j].text in '«"“':
                    continue
                break
            run.append(j)
            if len(run) == MAX_BESIDE:
                break
        strange, rest = [], []
        for j in run:
            text = tokens[j].text
            if any(likeness(w, text, "Arabic") >= UNLIKE for w in names.spoken_words) or j in of_source:
                rest.append(text)
                continue
            if text.startswith("ال") or (j not in foreign and not is_arabic_stranger(names, tokens[j], UNLIKE)):
                break
            strange.append(j)
        if strange and not (by_town and all(_is_town(names, j) for j in strange)):
            yield (tokens[strange[0]].start, tokens[strange[-1]].end), tuple(rest)


def _kana_beside(names: Names, heads: tuple[str, ...], by_town: bool) -> Iterator[_Found]:
    """Katakana right before a head of which a part spells no word of the source and is no loanword."""
    text = names.target.text
    listed = {text[n.start : n.end] for n in names.listed if any(s.kind == "place" for s in n.senses)}
    of_source = [(n.start, n.end) for n in names.listed if n not in names.foreign]
    seen: set[int] = set()
    for match in re.finditer("|".join(heads), text):
        in_quotes = match.group()[-1] in "「『"  # 護衛艦「X」
        at = match.start()
        before = _KATAKANA_QUOTED.match(text, match.end()) if in_quotes else _KATAKANA_BEFORE.search(text, 0, at)
        if before is None or before.start() in seen:
            continue
        seen.add(before.start())
        parts = [p for p in _KANA_DOT.split(before.group(1)) if len(p) > 1]
        foreign = {text[n.start : n.end] for n in names.foreign}
        strange = [p for p in parts if len(p) >= MIN_CHARACTERS and (p in foreign or _is_kana_strange(names, p))]
        joined = "".join(parts)
        if not strange or any(kana_likeness(w, joined) >= SPELT for w in names.spoken_words):
            continue
        if any(a < before.end(1) and before.start(1) < b for a, b in of_source):
            continue
        if by_town and all(p in listed for p in strange):
            continue
        yield before.span(1), tuple(p for p in parts if p not in strange)


def _is_kana_strange(names: Names, piece: str) -> bool:
    if is_loan(piece, names.matcher.target_lexicon):
        return False
    return not any(kana_likeness(word, piece) >= SPELT for word in names.spoken_words)


# --- before the head: Chinese ----------------------------------------------------------------------------------


def _single_names(names: Names) -> Iterator[HeadedName]:
    """Persons of one name, without a dot: X警察局长鲁迪称 for Kapolres X AKBP Samian."""
    before, after = AROUND_NAMES[names.language.code]
    matches = SINGLE_NAMES.finditer(names.evidence.source.text)
    unheard = [m for m in matches if not _is_heard(names, m, names.windows)]
    if not unheard:
        return
    spelt = re.escape("".join(CHINESE_SOUNDS))
    rivals = _rivals(names, unheard)
    listed = [(n.start, n.end) for n in names.listed]
    for match in re.finditer(f"(?:{before})([{spelt}]{{2,6}})(?={after})", names.target.text):
        start, end = match.span(1)
        if any(a < end and start < b for a, b in listed) or _is_used(names, start, end):
            continue
        tails = [names.target.text[i:end] for i in range(start, end - 1)]
        if not any(likeness(w, tail, names.script) >= UNLIKE for w in rivals for tail in tails):
            yield HeadedName(*unheard[0].span(1), start, end)
            return


def _rivals(names: Names, unheard: list[re.Match[str]]) -> list[str]:
    """The words of the source that a stretch may spell: neither heads nor places that are named elsewhere."""
    out = {w for n in names.source_names if "place" in n.groups and names.is_rendered(n) for w in n.words}
    out |= {w for match in unheard for w in LATIN_WORD.findall(match.group(0)[: match.start(1) - match.start()])}
    return [w for w in names.name_words if len(w) >= MIN_LETTERS and not any(o in w for o in out if len(o) > 1)]


def _is_heard(names: Names, match: re.Match[str], spelt: HanWindows) -> bool:
    """Whether a name is copied, listed with a wording that stands there, or sounds like anything that does.

    ``spelt`` are the stretches of the translation without the heads, which are no part of a name: 佩拉大桥 is no
    Barito.
    """
    target = names.target.text
    words = _own_words(names, [w for w in LATIN_WORD.findall(match.group(1)) if len(w) >= MIN_LETTERS])
    latin = {fold_latin(w) for w in LATIN_WORD.findall(target)}
    groups = [words[i:j] for i in range(len(words)) for j in range(i + 1, len(words) + 1)]
    forms = [match.group(0), *(" ".join(group) for group in groups)]
    if any(t in target.casefold() for f in forms for s in names.book.lookup(f) for t in _wordings(names, s.number)):
        return True
    if not words or any(fold_latin(w) in latin for w in words):
        return True
    return any(len(p) > 1 for w in (*words, "".join(words)) for p in spelt.like(w, HEARD))


def _own_words(names: Names, words: list[str]) -> list[str]:
    """The words of a name without the place behind it that only tells where it is: RSUD Soetomo Surabaya."""
    for n in range(1, len(words)):
        if any(s.kind == "place" for s in names.book.lookup(" ".join(words[n:]))):
            return words[:n]
    return words


def _wordings(names: Names, number: int) -> Iterator[str]:
    """How a listed word is written; ordinary words too, for a name may be translated."""
    yield from names.index.texts(number)
    for rendering in names.matcher.target_lexicon.renderings(number):
        yield rendering.text.casefold()


def _stretches(names: Names, heads: tuple[str, ...], rivals: list[str]) -> Iterator[tuple[int, int]]:
    """Stretches before a head that are spelt as a name and that nothing in the source explains."""
    text = names.target.text
    known = [(n.start, n.end) for n in names.listed if not names.source_senses.isdisjoint(s.number for s in n.senses)]
    for match in re.finditer("|".join(heads), text):
        end = match.start()
        while end and (text[end - 1] in _QUOTES or (text[end - 1].isascii() and not text[end - 1].isalpha())):
            end -= 1  # “阿尔曼114”号
        start = end
        while start and (text[start - 1] in CHINESE_SOUNDS or text[start - 1] in _DOTS):
            if any(a <= start - 1 < b for a, b in known):
                break
            start -= 1
        while start < end and (text[start] in _DOTS or names.evidence.support[names.target.token_at(start)]):
            start += 1
        if end - start < MIN_CHARACTERS or _is_used(names, start, end):
            continue
        tails = [text[i:end] for i in range(start, end - 1)] + re.split(f"[{_DOTS}]", text[start:end])
        rest = [w for w in rivals if not _is_elsewhere(names, w, start, end)]
        if not any(likeness(w, tail, names.script) >= _bar(tail) for w in rest for tail in tails):
            yield start, end


def _is_elsewhere(names: Names, word: str, start: int, end: int) -> bool:
    """Whether a word is surely spelt outside a stretch: 阿鲁戈罗 is Alugoro, so the end of 迪波内戈罗 is not."""
    text = names.target.text
    parts = (text[:start], text[end:])
    return any(len(p) > MIN_CHARACTERS - 1 for part in parts for p in HanWindows(part).like(word, SURE))


def _bar(text: str) -> float:
    """How alike a stretch may be to a word that it does not stand for: two characters soon are."""
    return UNLIKE if len(text) > 2 else HEARD


def _is_used(names: Names, start: int, end: int) -> bool:
    """Whether words of a stretch have their own sense: source words explain one, or the lexicon knows them all.

    A word that only begins in the stretch is cut wrongly: 拉大 of 安佩拉大桥.
    """
    tokens = names.tokens_in(start, end)
    inside = [t for t in tokens if t.start >= start and t.end <= end] or tokens
    supported = [t for t in inside if not names.is_unsupported(t)]
    if any(len(t.text) > 1 for t in supported) or 2 * len(supported) >= end - start:
        return True
    return all(_is_word(names, t.text) for t in tokens)


def _is_word(names: Names, text: str) -> bool:
    senses = names.matcher.target_lexicon.glosses(text) if len(text) > 1 else ()
    return any(not names.matcher.source_lexicon.sense(n).is_name for n in senses)
