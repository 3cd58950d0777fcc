"""Quantity words that the translation adds: "some beaches" where the beaches were closed, "half of his salary".

Indonesian leaves a plural unmarked, so that a translator may write "the beaches" or "beaches", but neither that it was
some of them, nor half, nor all. Anything in the source that counts, limits, denies or repeats may have become such a
word; then nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.checks.rule import Pair, Rule
from checker.findings import Finding, Severity


class Quantifier(NamedTuple):
    """What a quantity word says, how the languages say it, and what of the source may have become it."""

    meaning: str
    words: dict[str, re.Pattern[str]]
    source: re.Pattern[str]


def _quantifier(meaning: str, words: dict[str, str], source: str) -> Quantifier:
    compiled = {code: re.compile(pattern, re.IGNORECASE) for code, pattern in words.items()}
    return Quantifier(meaning, compiled, re.compile(source, re.IGNORECASE))


#: Counting words and whatever has one of their meanings beside others.
_COUNTING = r"\d|\b(?:satu|dua|tiga|se(?:orang|buah|ekor))\b|\b(?:persen|dari|anggota|yang|hanya|cuma|baru|masing)\b"

QUANTIFIERS = (
    _quantifier(
        "only some of them",
        {
            "en": r"\bsome (?!of the most)(?=(?:[a-z-]+ )?[a-z]+s\b)|(?<!any )\bpart of (?:his|her|its|their)\b",
            "fr": r"\bcertaine?s (?!que\b|d)(?=[a-zé]{4})|\bune partie d",
            "ar": r"(?<!\w)[وفبل]?بعض ال|(?<!\w)جزء من",
            "zh": r"(?<![大绝组成])部分(?![的地])|一部分",
            "ja": r"一部の|一部を|一部が",
        },
        rf"{_COUNTING}|\bse(?:bagian|jumlah|kelompok|gelintir|per\w+)|\bseper|bagian|beberapa|\bada\b|banyak|kadang|tertentu|"
        r"parsial|paruh|antara lain|\bsalah\b|aneka|sekitar|\btidak\b|\bbelum\b|\bbukan\b|disebut|konon|kabar",
    ),
    _quantifier(
        "half of it",
        {
            "en": r"\bhalf (?:of )?(?:his|her|its|their|the)\b",
            "fr": r"\bla moitié d",
            "ar": r"(?<!\w)[وبفل]?نصف (?!نهائي|النهائي|قطر|يوم|عام|سن|ساع|شهر|مليون|مليار|الكرة)",
            "zh": r"一半|半数",
            "ja": r"半分|半数",
        },
        rf"{_COUNTING}|\b(?:setengah|separuh|separo|tengah|paruh|belah|semester|babak|mayoritas|seperdua|sebagian|bagian|"
        r"berbagi|bagi)\b|dua\b",
    ),
    _quantifier(
        "all of them",
        {
            "en": r"\ball (?:of )?(?:the )?(?=(?:[a-z-]+ )?[a-z]+s\b)(?!hands|costs|accounts|odds)|\bevery (?=[a-z])",
            "fr": r"\btou(?:s les|tes les)\b(?! deux| (?:jours|ans|mois|matins|soirs|semaines|heures))",
            "ar": r"(?<!\w)[وب]?(?:جميع|كل) ال",
            "zh": r"(?<![归为])所有(?!权|者|制|物|人|[，。,.、])|全体(?!会议|大会)|全部",
            "ja": r"全員|(?:すべて|全て)の",
        },
        rf"{_COUNTING}|\b(?:semua\w*|seluruh\w*|segenap|setiap|tiap|segala|total|penuh|sepenuhnya|serentak|antero|para|kompak|"
        r"habis|bersama|sebagian|mayoritas|hampir|umumnya|saja|pun|umum|lain\w*|keseluruhan|selama|menyeluruh|utuh|nasional|dunia|tidak|tak|belum|sama|"
        r"sama sekali|sekeluarga|serba|sepanjang|rata-rata|bebas|wajib|publik|massal|maupun)\b|\b\w+-\w+\b|\bse-",
    ),
)
#: A longer sentence says many things, and the plural of one of them may be meant as all there are.
MAX_LENGTH = 200

CONFIDENCE = 0.8


def check(pair: Pair, rule: Rule) -> Iterator[Finding]:
    """The first quantity word of the translation that nothing in the source may have become."""
    if len(pair.source) > MAX_LENGTH:
        return
    for quantifier in QUANTIFIERS:
        found = quantifier.words[pair.language.code].search(pair.translation)
        if found is None or quantifier.source.search(pair.source):
            continue
        became = pair.translation_span(found.start(), found.end())
        yield Finding(
            rule.id,
            rule.category,
            Severity.MAJOR,
            CONFIDENCE,
            f"The {pair.language.name} says that it is {quantifier.meaning} (“{became.text.strip()}”); the source does "
            "not say how many or how much.",
            translation=became,
        )
        return
