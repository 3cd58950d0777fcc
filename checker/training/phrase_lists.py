"""Phrase pairs from word lists: names, the news lexicon, dictionaries (directly and through English).

They fill what aligned text leaves open: a name that no text holds, a news word that was never seen. Counts are
small, so that text decides where there is any, except for names.
"""

from __future__ import annotations

import json
import lzma
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from pathlib import Path

from checker.languages import SOURCE
from checker.languages.transliteration import likeness
from checker.translation.phrase_table import Origin
from checker.translation.tokens import split_source, split_target

Row = tuple[tuple[str, ...], tuple[str, ...], float, Origin]
#: English words -> Indonesian phrases with probabilities.
English = Callable[[tuple[str, ...]], Sequence[tuple[tuple[str, ...], float]]]

NAME_COUNT = 4.0
#: A name of one word may be a common word too (House, Star): text decides.
SHORT_NAME_COUNT = 0.4
LEXICON_COUNT = 0.5
DICTIONARY_COUNT = 0.2
#: Indonesian forms of a sense that are offered for a rendering, and renderings of a sense that are used.
MAX_FORMS = 3
MAX_RENDERINGS = 24
MAX_MEANINGS = 2
MAX_LIST_WORDS = 3
#: Word lists that hold names or machine data only, read on their own or not at all.
_NAME_LISTS = ("wikidata-names",)
_UNWANTED = ("cldr-emoji", "osm-tagging", "iso-codes")
_SCRIPTS = {"ar": "Arabic", "zh": "Han", "ja": "Kana"}


def name_rows(folder: Path, code: str) -> Iterator[Row]:
    """The names of ``models/lexicon/names``: rendering -> the Indonesian name, or the alias that is most alike."""
    for path in sorted((folder / "names").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            entry = json.loads(line)
            own = [entry["id"], *entry.get("aliases", ())]
            for n, text in enumerate(entry.get(code, ())):
                source = tuple(w.key for w in split_source(text, code))
                target = tuple(split_target(entry["id"] if n == 0 else _closest(text, own, code)))
                if source and target and len(source) <= 6:
                    long = len(source) > 1 or (code in ("zh", "ja") and len(text) > 3)
                    yield source, target, NAME_COUNT if long else SHORT_NAME_COUNT, Origin.NAME


def _closest(text: str, names: Sequence[str], code: str) -> str:
    """The name that sounds most like a rendering; the first where none does clearly."""
    script = _SCRIPTS.get(code, "Latin")
    best = max(names, key=lambda name: likeness(name, text, script))
    return best if likeness(best, text, script) > 0.7 else names[0]


def lexicon_rows(folder: Path, code: str) -> Iterator[Row]:
    """The news lexicon: rendering -> the first forms of its sense."""
    for line in (folder / "news-lexicon.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        forms = [tuple(split_target(f)) for f in entry["forms"][:MAX_FORMS]]
        for n, text in enumerate(entry.get(code, ())[:MAX_RENDERINGS]):
            source = tuple(w.key for w in split_source(text, code))
            if 0 < len(source) <= MAX_LIST_WORDS:
                for m, form in enumerate(forms):
                    yield source, form, LEXICON_COUNT / (1 + 0.3 * n) / (1 + m), Origin.LEXICON


def dictionary_rows(data: Path, code: str, english: English, known: Container[tuple[str, ...]]) -> Iterator[Row]:
    """Dictionaries: words that ``known`` lacks, with Indonesian meanings given or reached through English."""
    direct: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for text, other in _entries(data, SOURCE, code):
        words = tuple(w.key for w in split_source(other, code))
        if 0 < len(words) <= MAX_LIST_WORDS and words not in known and len(direct[words]) < MAX_MEANINGS:
            meaning = tuple(split_target(text))
            # A surname is no whole name: Wordnet gives Vidal as Gore Vidal.
            longer = len(meaning) > len(words) and any(w.lower() in words for w in meaning)
            if 0 < len(meaning) <= MAX_LIST_WORDS and meaning not in direct[words] and not longer:
                direct[words].append(meaning)
    for words, meanings in direct.items():
        for n, meaning in enumerate(meanings):
            yield words, meaning, DICTIONARY_COUNT / (1 + n), Origin.DICTIONARY
    if code == "en":
        return
    glosses: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for text, other in _entries(data, code, "en"):
        words = tuple(w.key for w in split_source(text, code))
        if 0 < len(words) <= MAX_LIST_WORDS and words not in known and not direct.get(words):
            gloss = tuple(w.key for w in split_source(_plain_gloss(other), "en"))
            if 0 < len(gloss) <= 3 and len(glosses[words]) < MAX_MEANINGS:
                glosses[words].append(gloss)
    for words, listed in glosses.items():
        for n, gloss in enumerate(listed):
            for meaning, p in english(gloss)[:MAX_MEANINGS]:
                yield words, meaning, DICTIONARY_COUNT * p / (1 + n), Origin.DICTIONARY


def spelling_rows(data: Path, code: str, known: Container[tuple[str, ...]], latin: Container[str]) -> Iterator[Row]:
    """Names in other scripts -> Latin letters (CC0 lists), those whose Latin form occurs in text."""
    seen: set[tuple[str, ...]] = set()
    for path in sorted(data.glob(f"*.lex.{code}-en.tsv.xz")):
        if not path.name.startswith(_NAME_LISTS):
            continue
        for text, name in _lines(path):
            words = tuple(w.key for w in split_source(text, code))
            if 0 < len(words) <= MAX_LIST_WORDS and words not in known and words not in seen and name in latin:
                seen.add(words)
                yield words, (name.title(),), DICTIONARY_COUNT, Origin.DICTIONARY


def _plain_gloss(text: str) -> str:
    """A gloss without its grammar: (to) ban, a house."""
    plain = text.split("(")[0].split(";")[0].split("/")[0].strip()
    for lead in ("to ", "a ", "an ", "the "):
        plain = plain.removeprefix(lead)
    return plain


def _entries(data: Path, left: str, right: str) -> Iterator[tuple[str, str]]:
    for path in sorted(data.glob(f"*.lex.{left}-{right}.tsv.xz")):
        if not path.name.startswith((*_NAME_LISTS, *_UNWANTED)):
            yield from _lines(path)


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            a, tab, b = line.rstrip("\n").partition("\t")
            if tab and a and b:
                yield a, b
