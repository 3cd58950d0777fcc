"""Words that a translation adds to what Indonesian leaves unsaid, and words of the source that may have become them.

A bare Indonesian verb states something, and a bare noun may be one or many; neither says that it may be so, nor that it
is some of them, half of it or all. What denies, counts, limits, repeats or leaves something open in the source may have
become such a word, so that its list is wide. Forms are patterns, searched for without regard to case.
"""

from __future__ import annotations

from typing import NamedTuple


class Unstated(NamedTuple):
    """What a translation says beyond the source: in words for a message, its forms by language, what may explain it.

    In ``says`` the form that was found stands for ``{}``. ``longest`` is how long a source may be (characters): a long
    sentence says many things, and what is left open in one place may be meant in another.
    """

    says: str
    forms: dict[str, str]
    source: str
    longest: int


POSSIBLE = Unstated(
    "only calls it possible (“{}”); the source states it.",
    {
        "en": r"\b(?-i:may|might)(?=\s+(?:not\s+)?[a-z])|\b(?:possibly|perhaps|maybe)\b",
        "fr": r"\bpourrai(?:t|ent)\b|\bpeut-être\b|\bil se peut\b",
        "ar": r"\b(?<!كان )[وف]?قد ي(?!كون)\w{2,}|\bو?ربما\b|\bمن (?:المحتمل|الممكن) أن\b",
        "zh": r"(?<![不尽有无])可能(?!性)|或许|也许",
        "ja": r"かもしれ|可能性[がも]ある|(?:おそれ|恐れ)がある",
    },
    r"[?？]|\b(?:opsi|pilihan|peluang|kesempatan|risiko|rawan|bahaya|kadang|kadang-kadang|terkadang|biasanya|sering|"
    r"umumnya|lebih baik|atau|rentan|menunggu|calon|bakal|siapa pun|apa pun|entah|tampak\w*|rasanya|jangan)\b",
    400,
)

#: Counting words, and those that have something to do with a part beside other meanings.
_COUNTING = r"\d|\b(?:satu|dua|tiga|se(?:orang|buah|ekor))\b|\b(?:persen|dari|anggota|yang|hanya|cuma|baru|masing)\b"
_NOT_SAID = "says that it is {} (“{{}}”); the source does not say how many or how much."

QUANTITIES = (
    Unstated(
        _NOT_SAID.format("only some of them"),
        {
            "en": r"\bsome(?= (?!of the most)(?:[a-z-]+ )?[a-z]+s\b)|(?<!any )\bpart of (?:his|her|its|their)\b",
            "fr": r"\bcertaine?s(?= (?!que\b|d)[a-zé]{4})|\bune partie(?= d)",
            "ar": r"(?<!\w)[وفبل]?بعض(?= ال)|(?<!\w)جزء من",
            "zh": r"(?<![大绝组成])部分(?![的地])|一部分",
            "ja": r"一部の|一部を|一部が",
        },
        rf"{_COUNTING}|\bse(?:bagian|jumlah|kelompok|gelintir|per\w+)|\bseper|bagian|beberapa|\bada\b|banyak|kadang|"
        r"tertentu|parsial|paruh|antara lain|\bsalah\b|aneka|sekitar|\b(?:tidak|belum|bukan)\b|disebut|konon|kabar",
        200,
    ),
    Unstated(
        _NOT_SAID.format("half of it"),
        {
            "en": r"\bhalf (?:of )?(?:his|her|its|their|the)\b",
            "fr": r"\bla moitié(?= d)",
            "ar": r"(?<!\w)[وبفل]?نصف(?= (?!نهائي|النهائي|قطر|يوم|عام|سن|ساع|شهر|مليون|مليار|الكرة))",
            "zh": r"一半|半数",
            "ja": r"半分|半数",
        },
        rf"{_COUNTING}|\b(?:setengah|separuh|separo|tengah|paruh|belah|semester|babak|mayoritas|seperdua|sebagian|bagian|"
        r"berbagi|bagi)\b|dua\b",
        200,
    ),
    Unstated(
        _NOT_SAID.format("all of them"),
        {
            "en": r"\ball(?= (?:of )?(?:the )?(?!hands|costs|accounts|odds)(?:[a-z-]+ )?[a-z]+s\b)|\bevery(?= [a-z])",
            "fr": r"\btou(?:s les|tes les)\b(?! deux| (?:jours|ans|mois|matins|soirs|semaines|heures))",
            "ar": r"(?<!\w)[وب]?(?:جميع|كل)(?= ال)",
            "zh": r"(?<![归为])所有(?!权|者|制|物|人|[，。,.、])|全体(?!会议|大会)|全部",
            "ja": r"全員|(?:すべて|全て)の",
        },
        rf"{_COUNTING}|\b(?:semua\w*|seluruh\w*|segenap|setiap|tiap|segala|total|penuh|sepenuhnya|serentak|antero|para|"
        r"kompak|habis|bersama|sebagian|mayoritas|hampir|umumnya|saja|pun|umum|lain\w*|keseluruhan|selama|menyeluruh|"
        r"utuh|nasional|dunia|tidak|tak|belum|sama|sekeluarga|serba|sepanjang|rata-rata|bebas|wajib|publik|massal|"
        r"maupun)\b|\b\w+-\w+\b|\bse-",
        200,
    ),
)
