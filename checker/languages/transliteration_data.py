"""Tables of sounds for ``checker.languages.transliteration``.

Sounds are written with one letter each: ``c`` as in church, ``S`` as in ship, ``N`` as in sing, ``j`` as in jam;
the others as in Indonesian.
"""

from __future__ import annotations

VOWELS = frozenset("aeiou")
#: Consonants that come and go between spellings.
LIGHT_SOUNDS = frozenset("hwy?")

#: What it costs to take one sound for another; pairs not listed cost as much as losing the heavier one.
CLOSE_SOUNDS: dict[frozenset[str], float] = {
    frozenset(pair): cost
    for cost, pairs in {
        0.0: "lr bv wu yi",
        0.1: "bp wo td sS zs ye wv",
        0.2: "jg kg nN mn fv fp zj jz cS",
        0.3: "kh ct cs dj ck fh jy dz Sj Sz Nm zt gh",
        0.5: "wb cj ts dr xk tj xs",
    }.items()
    for pair in pairs.split()
}

#: What it costs to read one vowel for another in katakana, which writes all of them: the e of Demak is u or e there.
VOWEL_SHIFTS: dict[frozenset[str], float] = {
    frozenset(pair): cost
    for pair, cost in {
        "eu": 0.15, "ou": 0.3, "ei": 0.35, "ea": 0.45, "ao": 0.55, "iu": 0.6, "au": 0.6, "eo": 0.6, "ia": 0.7,
        "io": 0.8,
    }.items()
}  # fmt: skip

#: Regular expressions over folded Latin letters, applied in order.
LATIN_SOUNDS: tuple[tuple[str, str], ...] = (
    ("(?:eau|au)(?:lt|x|d|t)?s?$", "o"),
    ("sch|sh|sy|sj", "S"),
    ("tsch|tch|tj|ch", "c"),
    ("kh|ck|qu?", "k"),
    ("dj|dzh", "j"),
    ("oe", "u"),
    ("ph", "f"),
    ("th", "t"),
    ("zh", "j"),
    ("x", "ks"),
    ("ngg?", "N"),
    ("ny", "ny"),
    ("ou", "u"),
    ("y(?![aeiou])", "i"),
    ("l", "r"),
)

#: The same for kana, applied to the sounds of single letters.
KANA_CONTRACTIONS: tuple[tuple[str, str], ...] = (
    ("[nm]g", "N"),
    ("([jc])y", r"\1"),
    ("sy", "S"),
    ("s(?=i)", "S"),
)

#: Spellings of one name in Latin letters: old and new Indonesian orthography, Arabic names, doubled letters.
SPELLING_VARIANTS: tuple[tuple[str, str], ...] = (
    ("oe|ou", "u"),
    ("dj", "j"),
    ("tj", "c"),
    ("sj|sy|sh|ch(?=[aeiou])", "s"),
    ("kh|ck|q|gh", "k"),
    ("ph", "f"),
    ("dh|dz|z", "d"),
    ("th", "t"),
    ("h(?![aeiou])", ""),
    ("[yj](?![aeiou])|ie|ee|ei", "i"),
    (r"(.)\1+", r"\1"),
)

_ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "s": "サ-スセソ", "t": "タ--テト", "n": "ナニヌネノ", "h": "ハヒ-ヘホ",
    "m": "マミムメモ", "y": "ヤ-ユ-ヨ", "r": "ラリルレロ", "w": "ワヰ-ヱヲ", "g": "ガギグゲゴ", "z": "ザ-ズゼゾ",
    "d": "ダ--デド", "b": "バビブベボ", "p": "パピプペポ",
}  # fmt: skip
KANA_SOUNDS: dict[str, str] = {
    kana: row + vowel for row, line in _ROWS.items() for kana, vowel in zip(line, "aiueo", strict=True) if kana != "-"
} | {
    "シ": "si",
    "チ": "ci",
    "ツ": "tsu",
    "フ": "fu",
    "ジ": "ji",
    "ヂ": "ji",
    "ヅ": "zu",
    "ン": "n",
    "ヴ": "vu",
}
#: Small kana replace the vowel of the one before.
SMALL_KANA: dict[str, str] = {
    "ャ": "ya", "ュ": "yu", "ョ": "yo", "ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o",
}  # fmt: skip

#: Vowels that become a glide before a small kana.
KANA_GLIDES: dict[str, str] = {"ウ": "w", "イ": "y"}

ARABIC_SOUNDS: dict[str, str] = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوىيةأإآؤئپچڤڨگژک",
        ["a", "b", "t", "s", "j", "h", "h", "d", "z", "r", "z", "s", "S", "s", "d", "t", "z", "", "g", "f", "k", "k",
         "r", "m", "n", "h", "w", "a", "y", "a", "a", "i", "a", "w", "y", "p", "c", "v", "g", "g", "j", "k"],
        strict=True,
    )
)  # fmt: skip

#: What characters stand for in names, learned from the CC0 name lists of NETransliteration (COLING 2018) and
#: extended by characters that are usual for Indonesian places.
_SYLLABLES = """
    S:什施许 Sa:沙夏 Sau:绍 Saw:肖 Se:谢舍雪 Sin:新 Sor:朔 Su:舒 a:阿亚娅 am:当 an:安宛 b:布卜 ba:巴峇 baN:榜 bai:拜 ban:班 bau:鲍 be:贝别勿
    bei:蓓 ben:本 ber:伯柏 bi:比毕 bin:宾 bo:博 bon:邦 c:治 ca:查恰差乍 can:坎 ce:切契歇薛 ceN:程 ci:奇琪芝池 cin:钦 co:考可 con:康孔 cu:丘楚
    cun:春 d:德 da:达大 dai:岱 dan:丹 de:戴代黛 den:登甸 di:迪狄 din:丁 do:多道度 don:唐 du:杜都 dun:敦 e:埃艾爱 eks:历 erg:堡 f:弗 fa:法
    fe:费斐 fi:菲 fin:芬 foN:冯 for:福 fu:富 g:格 ga:加盖嘉 gan:甘 ge:热 gen:根 gi:吉 go:戈高哥冈 goN:功 gon:贡 gr:葛 gu:古 gui:桂 ha:哈罕
    haN:杭 han:汉翰 hau:豪 he:赫黑 hei:海 hen:亨琴 her:彻 hi:希 Sen:申 ho:霍 hor:荷 hou:侯 hu:胡休 hui:辉 i:伊依皇易义 ime:姬 in:因英 ine:琳
    j:日 ja:雅贾洁 jan:占 je:杰 jen:詹简真 jeni:珍 jiN:井 jo:乔约若惹柔焦 ju:朱 juN:绒戎 jun:准君 k:克 ka:卡 kan:汗干 ke:凯 ken:肯 ki:基奎 kiN:京
    kin:金 ko:科柯寇 ku:库 kua:瓜夸 kun:昆 m:姆木 ma:马玛 maN:芒 man:曼 mau:毛 mc:麦 me:梅迈美 men:门 mer:默 mi:米密 min:明敏 mo:莫摩茂末墨
    moN:孟 mon:蒙 mu:穆慕 n:恩 na:纳娜那拿 nan:南楠 ne:内奈涅 nen:嫩 new:纽 ni:尼妮 niN:宁 no:诺奴 non:农 nu:努 o:奥欧 oN:王宗 on:昂翁 p:普 pa:帕
    paN:庞 pan:潘 pau:保宝 pe:佩彼 pen:彭 per:珀 pi:皮派 pin:平槟 po:波 pu:溥 puN:蓬 r:尔儿 ra:拉 ran:兰朗岚 rau:劳 re:雷莱瑞列蕾烈莲 ren:伦连
    rer:勒 ri:里利莉丽李赖力立理厘刘 rian:廉 riau:廖 rin:林 rj:柳 ro:罗洛略乐萝 ron:隆龙 ru:鲁卢路吕露禄 s:斯史丝士 sa:萨莎 saN:尚 san:桑山珊三 se:塞赛
    ser:瑟 si:西席修泗昔茜 sin:辛欣 so:索梭 soN:宋 son:森松逊 su:苏素 t:特思 ta:塔 tan:坦 tau:陶 te:泰捷铁 ten:滕天藤 ter:得 ti:蒂提季帝 tin:汀廷
    to:托东 tom:汤 ton:顿通 tri:崔 tro:卓 tu:图 tuan:端 tz:茨 tze:策 u:乌厄 v:夫 va:瓦娃 van:凡云范 ve:芙 ver:佛 vi:维薇 vic:域 vin:文 vo:沃
    wa:华哇 waN:旺汪 wan:万 we:韦 wei:魏卫 whi:怀惠 wi:威 win:温 wo:伍 wu:武 yan:扬延燕 ye:耶叶晔 yi:怡 yin:殷 yo:优永 yu:尤 yuN:雍 z:兹
    za:扎赞 zai:再 ze:泽 zi:齐子 zin:津 zo:佐 zu:祖
"""
CHINESE_SOUNDS: dict[str, str] = {
    character: sounds
    for sounds, _, characters in (entry.partition(":") for entry in _SYLLABLES.split())
    for character in characters
}

#: How names of other languages than their sound suggests are usually written in Chinese.
CHINESE_NAMES: dict[str, frozenset[str]] = {
    name: frozenset(texts.split(","))
    for name, _, texts in (
        entry.partition(":")
        for entry in """
        george:乔治 john:约翰,强 johannes:约翰内斯,约翰 jose:何塞,若泽,荷西 juan:胡安 jorge:豪尔赫,若热 joao:若昂 javier:哈维尔
        xavi:哈维 jesus:赫苏斯,耶稣 joseph:约瑟夫,约瑟 joshua:约书亚 james:詹姆斯,哈梅斯 jean:让,琼 jacques:雅克
        jurgen:于尔根,尤尔根 julian:朱利安,胡利安 jacob:雅各布,雅各 hugh:休 hugo:雨果,乌戈 matthew:马修 michael:迈克尔,米夏埃尔
        stephen:斯蒂芬,史蒂芬 steven:史蒂文 stephanie:斯蒂芬妮 mary:玛丽,马利亚 charles:查尔斯,夏尔 catherine:凯瑟琳
        elizabeth:伊丽莎白 william:威廉 henry:亨利 peter:彼得 paul:保罗 philip:菲利普 andrew:安德鲁 thomas:托马斯
        david:大卫,戴维 daniel:丹尼尔 isaac:艾萨克 moses:摩西,摩西斯 abraham:亚伯拉罕 noah:诺亚 jordan:乔丹,约旦
        jonathan:乔纳森,约拿单 johnson:约翰逊,强生 wayne:韦恩 yves:伊夫 guillaume:纪尧姆 louis:路易,路易斯 luiz:路易斯
        francois:弗朗索瓦 francis:方济各,弗朗西斯 benedict:本笃 leo:良,利奥,莱奥 xavier:格扎维埃,泽维尔 thiago:蒂亚戈
        azhar:阿兹哈尔,阿扎尔,阿兹哈,爱资哈尔 mazhar:马兹哈尔 izhar:伊兹哈尔 muhammad:穆罕默德 mohammad:穆罕默德 mohamed:穆罕默德 ahmad:艾哈迈德,阿末,阿赫马德 abdul:阿卜杜勒,阿都,阿卜杜尔
        yusuf:优素福,尤素夫 ibrahim:易卜拉欣 ismail:伊斯梅尔,伊斯迈尔 hassan:哈桑 husein:侯赛因 hussein:侯赛因 ali:阿里 umar:奥马尔,欧麦尔
        """.split()
    )
}

#: First halves of Arabic names, to which Indonesian joins the article of the second half: Fathur Rozaq is فتح الرزاق.
ARABIC_CONSTRUCTS = {
    "abd": "عبد", "amin": "أمين", "amir": "أمير", "asad": "أسد", "badr": "بدر", "bahr": "بحر", "burhan": "برهان",
    "fadl": "فضل", "fadhl": "فضل", "fadhil": "فاضل", "fakhr": "فخر", "fahr": "فخر", "fath": "فتح", "fat": "فتح",
    "hasb": "حسب", "hidayat": "هداية", "ihsan": "إحسان", "ikhwan": "إخوان", "ilham": "إلهام", "jalal": "جلال",
    "jamal": "جمال", "kamal": "كمال", "khair": "خير", "khoir": "خير", "choir": "خير", "chair": "خير", "lutf": "لطف",
    "luthf": "لطف", "majd": "مجد", "miftah": "مفتاح", "misbah": "مصباح", "muhyi": "محيي", "najm": "نجم",
    "nasr": "نصر", "nashr": "نصر", "nizam": "نظام", "nidzam": "نظام", "nur": "نور", "noor": "نور", "qamar": "قمر",
    "qomar": "قمر", "komar": "قمر", "rahmat": "رحمة", "rizq": "رزق", "rizk": "رزق", "ruh": "روح", "saif": "سيف",
    "syaif": "سيف", "saef": "سيف", "salah": "صلاح", "shalah": "صلاح", "sams": "شمس", "syams": "شمس", "siraj": "سراج",
    "syarif": "شريف", "syukr": "شكر", "sukr": "شكر", "taj": "تاج", "taufiq": "توفيق", "ubaid": "عبيد", "zain": "زين",
    "zaen": "زين", "zayn": "زين",
}  # fmt: skip
