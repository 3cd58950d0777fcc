"""Directions as they stand in the names of regions, and the regions that have them."""

from __future__ import annotations


def _patterns(
    en: str, fr_adjective: str, fr_noun: str, ar_adjective: str, ar_noun: str, zh: str, ja: str
) -> tuple[tuple[str, ...], ...]:
    """How a direction joins a name ``X``: alternatives are separated by commas."""
    english = [f"{word} X" for word in en.split(",")]
    french = [f"X {word}" for word in fr_adjective.split(",") if word] + [f"X-{fr_noun}"]
    of = f"de l'{fr_noun}" if fr_noun[0] in "EO" else f"du {fr_noun}"
    loose = [f"X {of}", f"X {fr_noun}"]
    if fr_noun == "Est":  # Only as it is written: “Java est” is a sentence.
        french += [f"!{text}" for text in (*loose, "l'est de X", "l'est des X", "l'est du X")]
    else:
        lower = fr_noun.lower()
        french += [*loose, f"{lower} de X", f"{lower} des X", f"{lower} du X"]
    arabic = [f"X {word}" for word in ar_adjective.split(",")] + [f"{word} X" for word in ar_noun.split(",")]
    chinese = [f"{word}X" for word in zh.split(",")] + [
        f"X{word}部" for word in zh.split(",") if not word.endswith("部")
    ]
    japanese = [f"{word}X" for word in ja.split(",")] + [
        f"X{word}部" for word in ja.split(",") if not word.endswith("部")
    ]
    return tuple(map(tuple, (english, french, arabic, chinese, japanese)))


#: Direction -> per language (en, fr, ar, zh, ja) the patterns that join it to a name.
DIRECTIONS = {
    "Utara": _patterns(
        "North,Northern", "septentrional,septentrionale", "Nord", "الشمالية,الشمالي", "شمال,شمالي", "北", "北"
    ),
    "Selatan": _patterns(
        "South,Southern", "méridional,méridionale", "Sud", "الجنوبية,الجنوبي", "جنوب,جنوبي", "南", "南"
    ),
    "Barat": _patterns(
        "West,Western", "occidental,occidentale", "Ouest", "الغربية,الغربي", "غرب,غربي", "西", "西"
    ),
    "Timur": _patterns(
        "East,Eastern", "oriental,orientale", "Est", "الشرقية,الشرقي", "شرق,شرقي", "东", "東"
    ),
    "Tengah": _patterns(
        "Central,Middle", "central,centrale", "Centre", "الوسطى,الأوسط,المركزية", "وسط,أواسط", "中,中部", "中部,中,中央"
    ),
    "Pusat": _patterns(
        "Central", "central,centrale", "Centre", "الوسطى,المركزية", "وسط", "中,中部,中央", "中央,中部,中"
    ),
    "Tenggara": _patterns(
        "Southeast,South-East,Southeastern", "", "Sud-Est", "الجنوبية الشرقية,الجنوبي الشرقي",
        "جنوب شرق,جنوب شرقي,جنوبي شرق", "东南", "南東,東南",
    ),
    "Barat Daya": _patterns(
        "Southwest,South-West,Southwestern", "", "Sud-Ouest", "الجنوبية الغربية,الجنوبي الغربي",
        "جنوب غرب,جنوب غربي,جنوبي غرب", "西南", "南西,西南",
    ),
    "Barat Laut": _patterns(
        "Northwest,North-West,Northwestern", "", "Nord-Ouest", "الشمالية الغربية,الشمالي الغربي",
        "شمال غرب,شمال غربي", "西北", "北西,西北",
    ),
    "Timur Laut": _patterns(
        "Northeast,North-East,Northeastern", "", "Nord-Est", "الشمالية الشرقية,الشمالي الشرقي",
        "شمال شرق,شمال شرقي", "东北", "北東,東北",
    ),
}  # fmt: skip

#: Regions that are listed under another name.
LISTED_AS = {
    "Maluku Tengah": "Kabupaten Maluku Tengah",
    "Bandung Barat": "Kabupaten Bandung Barat",
}

#: ``names | directions | en | fr | ar | zh | ja``: the names of what the direction is part of.
BASES = """
Sumatera, Sumatra | Utara, Barat, Selatan | Sumatra, Sumatera | Sumatra | سومطرة, سومطرا | 苏门答腊 | スマトラ
Jawa | Barat, Tengah, Timur | Java | Java | جاوة, جاوا, جافا | 爪哇 | ジャワ
Kalimantan | Barat, Tengah, Selatan, Timur, Utara | Kalimantan, Borneo | Kalimantan, Bornéo | كاليمانتان, كليمنتان, كاليمنتان, كالمنتان | 加里曼丹 | カリマンタン
Sulawesi | Utara, Tengah, Selatan, Tenggara, Barat | Sulawesi, Celebes | Sulawesi, Célèbes | سولاويسي, سولاويزي, سولاوسي, سولاوزي, سولاويسى | 苏拉威西 | スラウェシ, セレベス
Nusa Tenggara | Barat, Timur | Nusa Tenggara | Nusa Tenggara, Petites îles de la Sonde | نوسا تنغارا, نوسا تينجارا, نوسا تنجارا, نوسا تينغارا, نوسا تنقارا | 努沙登加拉, 努沙登卡拉 | ヌサトゥンガラ, ヌサ・トゥンガラ, ヌサテンガラ, ヌサ・テンガラ
Maluku | Utara, Tengah, Tenggara, Barat Daya | Maluku | Moluques, Maluku | مالوكو, ملوك, مولوكو | 马鲁古 | マルク
Papua | Barat, Selatan, Tengah, Barat Daya | Papua | Papouasie, Papua | بابوا | 巴布亚 | パプア
Jakarta | Pusat, Utara, Barat, Selatan, Timur | Jakarta | Jakarta | جاكرتا, جاكارتا | 雅加达 | ジャカルタ
Aceh | Barat, Selatan, Tengah, Tenggara, Timur, Utara, Barat Daya | Aceh | Aceh | آتشيه, أتشيه | 亚齐 | アチェ
Lampung | Barat, Selatan, Tengah, Timur, Utara | Lampung | Lampung | لامبونغ, لامبونج | 楠榜 | ランプン
Halmahera | Barat, Selatan, Tengah, Timur, Utara | Halmahera | Halmahera | هالماهيرا | 哈马黑拉, 哈尔马赫拉 | ハルマヘラ
Lombok | Barat, Tengah, Timur, Utara | Lombok | Lombok | لومبوك | 龙目, 龙目岛 | ロンボク, ロンボック
Sumba | Barat, Tengah, Timur, Barat Daya | Sumba | Sumba | سومبا | 松巴, 松巴岛 | スンバ
Nias | Barat, Selatan, Utara | Nias | Nias | نياس | 尼亚斯, 尼亚斯岛 | ニアス
Tapanuli | Selatan, Tengah, Utara | Tapanuli | Tapanuli | تابانولي | 打板奴里, 塔帕努里 | タパヌリ
Bangka | Barat, Selatan, Tengah | Bangka | Bangka | بانغكا, بانجكا | 邦加 | バンカ
Bengkulu | Selatan, Tengah, Utara | Bengkulu | Bengkulu | بنغكولو, بنجكولو | 明古鲁 | ブンクル
Minahasa | Selatan, Tenggara, Utara | Minahasa | Minahasa | ميناهاسا | 米纳哈萨 | ミナハサ
Bolaang Mongondow | Selatan, Timur, Utara | Bolaang Mongondow | Bolaang Mongondow | بولانغ مونغوندو | 博朗孟昂多 | ボラアンモンゴンドウ, ボラアン・モンゴンドウ
Buton | Selatan, Tengah, Utara | Buton | Buton | بوتون | 布顿 | ブトン
Konawe | Selatan, Utara | Konawe | Konawe | كوناوي | 科纳威 | コナウェ
Luwu | Timur, Utara | Luwu | Luwu | لووو, لوو | 卢武 | ルウ
Kutai | Barat, Timur | Kutai | Kutai | كوتاي | 古泰 | クタイ
Kotawaringin | Barat, Timur | Kotawaringin | Kotawaringin | كوتاوارينغين | 哥打瓦林英 | コタワリンギン
Barito | Selatan, Timur, Utara | Barito | Barito | باريتو | 巴里托 | バリト
Manggarai | Barat, Timur | Manggarai | Manggarai | مانغاراي | 芒加莱 | マンガライ
Labuhanbatu | Selatan, Utara | Labuhanbatu | Labuhanbatu | لابوهانباتو | 拉布汉巴图 | ラブハンバトゥ
Tanjung Jabung | Barat, Timur | Tanjung Jabung | Tanjung Jabung | تانجونغ جابونغ | 丹绒惹邦 | タンジュンジャブン
Hulu Sungai | Selatan, Tengah, Utara | Hulu Sungai | Hulu Sungai | هولو سونغاي | 上河 | フルスンガイ, フル・スンガイ
Timor Tengah | Selatan, Utara | Central Timor | Timor central | تيمور الوسطى | 中帝汶 | 中部ティモール
Seram Bagian | Barat, Timur | Seram | Seram | سيرام | 塞兰, 斯兰 | セラム
Bandung | Barat | Bandung | Bandung | باندونغ, باندونج | 万隆 | バンドン
Belitung | Timur | Belitung | Belitung | بيليتونغ | 勿里洞 | ブリトゥン
Sumbawa | Barat | Sumbawa | Sumbawa | سومباوا | 松巴哇 | スンバワ
Mamuju | Tengah | Mamuju | Mamuju | ماموجو | 马穆朱 | マムジュ
Muna | Barat | Muna | Muna | مونا | 穆纳 | ムナ
Morowali | Utara | Morowali | Morowali | موروالي | 莫罗瓦利 | モロワリ
Sorong | Selatan | Sorong | Sorong | سورونغ, سورونج | 索龙 | ソロン
Buru | Selatan | Buru | Buru | بورو | 布鲁 | ブル
Tulang Bawang | Barat | Tulang Bawang | Tulang Bawang | تولانغ باوانغ | 图朗巴旺 | トゥランバワン
Padang Lawas | Utara | Padang Lawas | Padang Lawas | بادانغ لاواس | 巴东拉瓦斯 | パダンラワス
Musi Rawas | Utara | Musi Rawas | Musi Rawas | موسي راواس | 穆西拉瓦斯 | ムシラワス
"""

#: ``names | en | fr | ar | zh | ja | taken for``.
SPECIAL = """
Papua Pegunungan, Pegunungan Papua, Provinsi Papua Pegunungan | Highland Papua, Papua Highlands, Papuan Highlands, Papua Pegunungan, Mountain Papua, highlands of Papua | Papouasie des Hautes-Terres, Hautes-Terres de Papouasie, Papouasie des hautes terres, hauts plateaux de Papouasie, Papouasie montagneuse, Papouasie des Montagnes, Papua Pegunungan, hautes terres papoues | مرتفعات بابوا, بابوا الجبلية, بابوا المرتفعات, بابوا بيغونونغان, بابوا العليا | 山地巴布亚, 巴布亚山地, 巴布亚高地, 高地巴布亚, 山区巴布亚, 巴布亚山区, 巴布亚高原 | 山岳パプア, 高地パプア, パプア山岳, パプア高地, 山地パプア, ハイランドパプア, ハイランド・パプア, パプア・プグヌンガン, パプアプグヌンガン | Papua Tengah, Papua, Papua Barat, Papua Barat Daya, Papua Selatan
Kepulauan Riau, Kepri, Provinsi Kepulauan Riau | Riau Islands, Riau Archipelago, Kepulauan Riau, Kepri | îles Riau, archipel de Riau, archipel des Riau, Kepulauan Riau | جزر رياو, أرخبيل رياو | 廖内群岛, 廖岛, 廖群岛 | リアウ諸島, リアウ群島, リアウ島しょ | Riau
Daerah Istimewa Yogyakarta, DIY, DI Yogyakarta, Yogyakarta, Yogya, Jogja, Jogjakarta, Djokjakarta | Yogyakarta, Yogya, Jogja, Jogjakarta, DIY, Special Region of Yogyakarta | Yogyakarta, Jogjakarta, Yogya, Jogja, Djokjakarta, territoire spécial de Yogyakarta | يوجياكرتا, جوغجاكرتا, يوغياكارتا, جوغجا, يوجيا, يوغياكرتا, جوجياكرتا, جوكجاكرتا, يوجياكارتا, جوغياكارتا | 日惹, 日惹特区, 日惹市 | ジョグジャカルタ, ジョグジャ, ジョクジャカルタ, ジョクジャ, ヨグヤカルタ | Surakarta, Jakarta
"""
