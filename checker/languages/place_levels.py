"""How places of one name are told apart by their kind: Kota Gorontalo and Provinsi Gorontalo, 市 and 州.

``HEADS`` are the Indonesian words before a name, also those for who governs it; ``SUFFIXES`` what follows a name in a
language, ``CLASHES`` the kinds that a kind never is. A regency may well be called a district.
"""

from __future__ import annotations

HEADS: dict[str, str] = {
    word: kind
    for kind, words in {
        "regency": "kabupaten kab bupati",
        "city": "kota walikota pemkot",
        "province": "provinsi gubernur pemprov",
        "district": "kecamatan kec camat",
        "village": "desa kelurahan lurah nagari gampong",
        "island": "pulau",
        "mountain": "gunung",
        "river": "sungai",
        "lake": "danau",
    }.items()
    for word in words.split()
}

SUFFIXES: dict[str, dict[str, str]] = {
    "ja": {
        "県": "regency",
        "市": "city",
        "州": "province",
        "特別州": "province",
        "郡": "district",
        "村": "village",
        "島": "island",
        "山": "mountain",
        "火山": "mountain",
        "川": "river",
        "湖": "lake",
    }
}

#: What looks like such a suffix and begins another word.
NO_SUFFIX: dict[str, tuple[str, ...]] = {
    "ja": tuple("市場 市況 島々 山脈 山地 山麓 村落 川岸 湖畔 県道 州道 州間 山間 島民 村民".split())
}

CLASHES: dict[str, frozenset[str]] = {
    kind: frozenset(others.split())
    for kind, others in {
        "regency": "city province village",
        "city": "regency province district village",
        "province": "city district village",
        "district": "regency city province",
        "village": "regency city province district",
        "island": "mountain river lake",
        "mountain": "island river lake",
        "river": "mountain island lake",
        "lake": "mountain island river",
    }.items()
}

#: Provinces of Indonesia of one word; those of other countries may be called otherwise (Anhui is 省, Chiang Mai 県).
PROVINCES = frozenset(
    "Aceh Riau Jambi Bengkulu Lampung Jakarta Banten Yogyakarta Bali Gorontalo Maluku Papua Sumatera Jawa Kalimantan Sulawesi".split()
)
