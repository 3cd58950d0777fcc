"""Containers and pieces that things are counted and sold by, in all languages: sacks, boxes, bottles, sticks.

Each line is a kind with the words for it, singular and plural as they stand behind a number; a word under several
kinds (carton, 盒) may be any of them. Words that count almost anything (piece, 个) are not listed.
"""

from __future__ import annotations

from collections.abc import Mapping


def _words(text: str) -> dict[str, frozenset[str]]:
    """A table of word -> kinds from lines ``kind: word; word``."""
    found: dict[str, set[str]] = {}
    for line in text.strip().splitlines():
        kind, _, words = line.partition(":")
        for word in words.split(";"):
            found.setdefault(word.strip(), set()).add(kind.strip())
    return {word: frozenset(kinds) for word, kinds in found.items()}


CONTAINERS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "id": _words(
        """
        sack: karung; sak
        case: dus; kardus; peti; koli; karton
        box: kotak; boks
        carton: slop
        pack: bungkus; pak; sachet; saset
        bottle: botol
        drum: drum; tong; jeriken; jerigen; galon; ember
        stick: batang
        can: kaleng
        tablet: tablet; pil; kapsul
        bunch: ikat; sisir
        truck: truk
        container: kontainer; peti kemas
        """
    ),
    "en": _words(
        """
        sack: sack; sacks; bag; bags
        case: box; boxes; carton; cartons; case; cases; crate; crates; chest; chests; package; packages; parcel; parcels
        box: box; boxes; carton; cartons; case; cases; crate; crates; chest; chests; pack; packs; package; packages
        carton: carton; cartons
        pack: pack; packs; packet; packets; sachet; sachets; package; packages; bag; bags
        bottle: bottle; bottles
        drum: drum; drums; barrel; barrels; jerrycan; jerrycans; bucket; buckets; cask; casks
        stick: stick; sticks; log; logs; bar; bars; cigarettes; trunk; trunks; tree; trees
        can: can; cans; tin; tins
        tablet: tablet; tablets; pill; pills; capsule; capsules; egg; eggs; grain; grains
        bunch: bunch; bunches; bundle; bundles
        truck: truck; trucks; truckload; truckloads; lorry; lorries
        container: container; containers
        """
    ),
    "fr": _words(
        """
        sack: sac; sacs
        case: carton; cartons; caisse; caisses; boîte; boîtes; coffre; coffres; colis
        box: carton; cartons; caisse; caisses; boîte; boîtes; coffre; coffres; barquette; barquettes; coffret; coffrets
        carton: cartouche; cartouches
        pack: paquet; paquets; sachet; sachets
        bottle: bouteille; bouteilles; flacon; flacons
        drum: fût; fûts; baril; barils; bidon; bidons; tonneau; tonneaux; seau; seaux; jerrican; jerricans
        stick: bâton; bâtons; barre; barres; tige; tiges; tronc; troncs; tube; tubes
        can: boîte; boîtes; canette; canettes; conserve; conserves
        tablet: comprimé; comprimés; cachet; cachets; pilule; pilules; gélule; gélules; œuf; œufs
        bunch: botte; bottes; régime; régimes; fagot; fagots
        truck: camion; camions
        container: conteneur; conteneurs
        """
    ),
    "ar": _words(
        """
        sack: كيس; كيسا; أكياس; شوال; شوالا; أشولة; جوال; أجولة
        case: صندوق; صندوقا; صناديق; كرتونة; كراتين; كرتون; طرد; طرودا; طرود
        box: صندوق; صندوقا; صناديق; كرتونة; كراتين; كرتون; علبة; علب; وجبة; وجبات
        carton: خرطوشة; خراطيش; كروز
        pack: علبة; علب; باكيت; عبوة; عبوات; رزمة; حزمة
        bottle: زجاجة; زجاجات; قنينة; قنينات; قوارير; قارورة; عبوة; عبوات
        drum: برميل; برميلا; براميل; دلو; دلاء; جركن
        stick: سيجارة; عصا; قضيب; قضبان; جذع; جذوع; قطعة
        can: علبة; علب; معلبة
        tablet: حبة; حبات; حبوب; قرص; قرصا; أقراص; كبسولة; كبسولات; بيضة
        bunch: حزمة; حزم; ربطة
        truck: شاحنة; شاحنات
        container: حاوية; حاويات
        """
    ),
    "zh": _words(
        """
        sack: 袋; 麻袋; 包
        case: 箱; 纸箱; 大箱; 件
        box: 箱; 盒; 纸箱; 份
        carton: 条
        pack: 包; 盒; 袋; 小包
        bottle: 瓶
        drum: 桶; 罐
        stick: 支; 根; 枝; 棵; 条
        can: 罐; 听
        tablet: 片; 粒; 颗; 枚; 丸
        bunch: 束; 捆; 把; 串; 梳
        truck: 卡车; 车; 辆
        container: 集装箱; 货柜
        """
    ),
    "ja": _words(
        """
        sack: 袋; 俵
        case: 箱; ケース
        box: 箱; ケース; 食
        carton: カートン
        pack: 箱; 袋; パック; 包
        bottle: 本; 瓶; びん
        drum: 樽; ドラム缶; バレル; 缶
        stick: 本
        can: 缶
        tablet: 錠; 粒
        bunch: 束; 房
        truck: 台
        container: コンテナ
        """
    ),
}

#: What stands between a number and its container in each language (an expression).
LINKS: Mapping[str, str] = {
    "id": r"\s+",
    "en": r"\s+(?:large |small |full |big )?",
    "fr": r"\s+(?:gros |grands? |petits? )?",
    "ar": r"\s+",
    "zh": r"\s*(?:大|小)?",
    "ja": r"\s*",
}

#: What makes the word behind it the unit of a price: *a sack*, *le sac*, 每袋, 1袋当たり. ``{}`` stands for the words.
RATES: Mapping[str, str] = {
    "en": r"\b(?:an?|per|each|every)[ -]({})\b",
    "fr": r"(?:\b(?:le|la|par|chaque) |\bl['’])({})\b",
    "ar": r"(?<!\w)(?:لل|لكل |كل |بال|عن كل )({})(?!\w)",
    "zh": r"(?:每一?|一|1)({})",
    "ja": r"(?:[1一]|ひと)({})",
}
