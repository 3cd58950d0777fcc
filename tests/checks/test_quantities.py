"""Numbers, money and units: what must be found and what says the same in other words."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from checker.checks.quantities import check
from checker.checks.rule import Pair
from checker.findings import Finding, Severity, Span
from checker.languages import get_language


def findings(source: str, translation: str, language: str) -> list[Finding]:
    """The findings of the family on a pair; it needs no lexicon."""
    pair = SimpleNamespace(
        source=source,
        translation=translation,
        language=get_language(language),
        source_span=lambda a, b: Span(source[a:b], a, b),
        translation_span=lambda a, b: Span(translation[a:b], a, b),
        evidence=SimpleNamespace(source=SimpleNamespace(terms=()), matches=()),
    )
    return list(check(cast(Pair, pair)))


def alerts(source: str, translation: str, language: str) -> list[Finding]:
    return [f for f in findings(source, translation, language) if f.severity >= Severity.MAJOR and not f.hint]


WRONG = [
    # rule, language, source, translation, the words of the source, the words of the translation
    (
        "number-value",
        "en",
        "Laba naik menjadi Rp3,4 triliun.",
        "Profit rose to Rp3.4 billion.",
        "Rp3,4 triliun",
        "Rp3.4 billion",
    ),
    (
        "number-value",
        "en",
        "Anggaran mencapai Rp4.120 triliun.",
        "The budget reaches Rp4.120 trillion.",
        "Rp4.120 triliun",
        "Rp4.120 trillion",
    ),
    (
        "number-value",
        "en",
        "Inflasi tercatat 2,13 persen.",
        "Inflation stood at 21.3 percent.",
        "2,13 persen",
        "21.3 percent",
    ),
    ("number-value", "en", "Sebanyak 1.480 warga mengungsi.", "As many as 148 residents fled.", "1.480", "148"),
    ("number-value", "en", "Dua belas orang ditangkap.", "Twenty people were arrested.", "Dua belas", "Twenty"),
    ("number-value", "en", "Ia finis di urutan kelima.", "He finished fifteenth.", "kelima", "fifteenth"),
    ("number-value", "en", "Seperempat responden setuju.", "A third of respondents agreed.", "Seperempat", "A third"),
    ("number-value", "en", "Ribuan buruh berunjuk rasa.", "Dozens of workers protested.", "Ribuan", "Dozens"),
    ("number-value", "en", "Timnas menang 3-1.", "The national team won 3-2.", "3-1", "3-2"),
    (
        "number-value",
        "en",
        "Sengketa itu berlangsung tujuh tahun.",
        "The dispute lasted 17 years.",
        "tujuh tahun",
        "17 years",
    ),
    ("number-value", "en", "Ekspor naik tiga kali lipat.", "Exports grew tenfold.", "tiga kali lipat", "tenfold"),
    (
        "number-value",
        "en",
        "Delapan dari sepuluh siswa lulus.",
        "Eight out of a hundred students passed.",
        "Delapan dari sepuluh",
        "Eight out of a hundred",
    ),
    ("number-value", "en", "Sepertujuh lahan rusak.", "One in three fields was damaged.", "Sepertujuh", "One in three"),
    (
        "number-value",
        "en",
        "Angka itu turun dari 12,3 menjadi 9,8 persen.",
        "The figure rose from 9.8 to 12.3 percent.",
        "12,3 menjadi 9,8 persen",
        "9.8 to 12.3 percent",
    ),
    (
        "number-value",
        "fr",
        "Angka itu turun dari 12,3 persen menjadi 9,8 persen.",
        "Le chiffre est passé de 9,8 % à 12,3 %.",
        "12,3 persen menjadi 9,8 persen",
        "9,8 % à 12,3 %",
    ),
    (
        "number-value",
        "ar",
        "Angka itu turun dari 12,3 persen menjadi 9,8 persen.",
        "ارتفع الرقم من 9.8% إلى 12.3%.",
        "12,3 persen menjadi 9,8 persen",
        "9.8% إلى 12.3%",
    ),
    (
        "number-value",
        "zh",
        "Angka itu turun dari 12,3 persen menjadi 9,8 persen.",
        "该数字从9.8%升至12.3%。",
        "12,3 persen menjadi 9,8 persen",
        "9.8%升至12.3%",
    ),
    (
        "number-value",
        "ja",
        "Angka itu turun dari 12,3 persen menjadi 9,8 persen.",
        "9.8％から12.3％に変わった。",
        "12,3 persen menjadi 9,8 persen",
        "9.8％から12.3％",
    ),
    (
        "number-value",
        "fr",
        "Laba naik menjadi Rp3,4 triliun.",
        "Le bénéfice a atteint 340 milliards de roupies.",
        "Rp3,4 triliun",
        "340 milliards de roupies",
    ),
    (
        "number-value",
        "fr",
        "Tujuh puluh satu rumah rusak.",
        "Quatre-vingt-onze maisons ont été endommagées.",
        "Tujuh puluh satu",
        "Quatre-vingt-onze",
    ),
    (
        "number-value",
        "fr",
        "Dua pertiga anggota hadir.",
        "Un tiers des membres étaient présents.",
        "Dua pertiga",
        "Un tiers",
    ),
    (
        "number-value",
        "fr",
        "Sebanyak 13.640 orang mendaftar.",
        "Quelque 1 364 personnes se sont inscrites.",
        "13.640",
        "1 364",
    ),
    ("number-value", "ar", "Sebanyak 3,2 juta pemilih terdaftar.", "سُجل 32 مليون ناخب.", "3,2 juta", "32 مليون"),
    ("number-value", "ar", "Lima belas korban dirawat.", "يعالج خمسون مصابا.", "Lima belas", "خمسون"),
    ("number-value", "ar", "Ia berada di peringkat ke-87.", "جاء في المرتبة 78.", "ke-87", "78"),
    ("number-value", "ar", "Produksi naik 6,4 persen.", "ارتفع الإنتاج 64 في المئة.", "6,4 persen", "64 في المئة"),
    ("number-value", "zh", "Sebanyak 18.500 warga mengungsi.", "18.5万名居民撤离。", "18.500", "18.5万"),
    (
        "number-value",
        "zh",
        "Utang mencapai Rp1.240 triliun.",
        "债务达1.24万亿印尼盾。",
        "Rp1.240 triliun",
        "1.24万亿印尼盾",
    ),
    ("number-value", "zh", "Dua pertiga anggota hadir.", "三分之一的成员出席。", "Dua pertiga", "三分之一"),
    ("number-value", "zh", "Tujuh orang luka.", "九人受伤。", "Tujuh", "九"),
    ("number-value", "ja", "Anggarannya Rp58 triliun.", "予算は5800億ルピア。", "Rp58 triliun", "5800億ルピア"),
    ("number-value", "ja", "Sebanyak 641 laporan diterima.", "614件の通報があった。", "641", "614"),
    ("number-value", "ja", "Tarif naik dua kali lipat.", "料金は2割上がった。", "dua kali lipat", "2割"),
    ("number-value", "ja", "Proyek itu selesai dalam tiga tahun.", "工事は13年で終わった。", "tiga tahun", "13年"),
    (
        "currency-value",
        "en",
        "Denda itu 4 juta dolar AS.",
        "The fine is Rp4 million.",
        "4 juta dolar AS",
        "Rp4 million",
    ),
    (
        "currency-value",
        "en",
        "Kurs jual dolar Singapura naik.",
        "The selling rate of the US dollar rose.",
        "dolar Singapura",
        "US dollar",
    ),
    (
        "currency-value",
        "fr",
        "Hibah itu 3 juta euro.",
        "Le don est de 3 millions de dollars.",
        "3 juta euro",
        "3 millions de dollars",
    ),
    ("currency-value", "ar", "Harga tiket Rp750 ribu.", "سعر التذكرة 750 ألف دولار.", "Rp750 ribu", "750 ألف دولار"),
    ("currency-value", "zh", "Pinjaman 2 miliar yen.", "贷款20亿美元。", "2 miliar yen", "20亿美元"),
    (
        "currency-value",
        "ja",
        "Lukisan itu laku 9 juta ringgit.",
        "絵は900万ルピアで売れた。",
        "9 juta ringgit",
        "900万ルピア",
    ),
    (
        "unit-value",
        "en",
        "Sabu seberat 45 kilogram disita.",
        "Officers seized 45 grams of meth.",
        "45 kilogram",
        "45 grams",
    ),
    (
        "unit-value",
        "en",
        "Kebakaran melalap 90 hektare lahan.",
        "Fire burned 90 square kilometers of land.",
        "90 hektare",
        "90 square kilometers",
    ),
    (
        "unit-value",
        "en",
        "Bunga dipangkas 25 basis poin.",
        "The rate was cut by 25 percent.",
        "25 basis poin",
        "25 percent",
    ),
    ("unit-value", "en", "Beras dijual Rp14.000 per kilogram.", "Rice sells at Rp14,000 per ton.", "kilogram", "ton"),
    ("unit-value", "en", "Harga emas Rp1,4 juta per gram.", "Gold costs Rp1.4 million an ounce.", "gram", "ounce"),
    (
        "unit-value",
        "en",
        "Suku bunga naik dua poin persentase.",
        "The rate rose by two percent.",
        "dua poin persentase",
        "two percent",
    ),
    (
        "unit-value",
        "fr",
        "Jembatan itu panjangnya 240 meter.",
        "Le pont mesure 240 kilomètres.",
        "240 meter",
        "240 kilomètres",
    ),
    ("unit-value", "fr", "Angin bertiup 65 knot.", "Le vent soufflait à 65 km/h.", "65 knot", "65 km/h"),
    ("unit-value", "ar", "Perjalanan memakan waktu 46 menit.", "تستغرق الرحلة 46 ساعة.", "46 menit", "46 ساعة"),
    ("unit-value", "ar", "Upah itu Rp300 ribu per bulan.", "الأجر 300 ألف روبية كل يوم.", "per bulan", "كل يوم"),
    ("unit-value", "zh", "Minyak 300.000 barel diangkut.", "运输了30万吨石油。", "300.000 barel", "30万吨"),
    ("unit-value", "zh", "Tinggi air 180 sentimeter.", "水位为180米。", "180 sentimeter", "180米"),
    ("unit-value", "ja", "Truk itu memuat lima ton pupuk.", "トラックは肥料5キロを積んでいた。", "lima ton", "5キロ"),
    ("unit-value", "ja", "Pabrik itu membuat 300 ton per hari.", "工場は年間300トンを作る。", "per hari", "年間"),
]

RIGHT = [
    ("en", "Jalan sepanjang 1,5 km rusak.", "A 1,500-meter stretch of road is damaged."),
    ("en", "Operasi berlangsung 12 jam.", "The operation took half a day."),
    ("en", "Tiga dari sepuluh anak putus sekolah.", "Thirty percent of children drop out of school."),
    ("en", "Sebanyak 62,4 persen setuju.", "About 62 percent agreed."),
    ("en", "Laut naik 0,5 meter.", "The sea rose by half a metre."),
    ("en", "Luasnya 340 hektare.", "It covers 3.4 square kilometres."),
    ("en", "Harga naik 25 basis poin.", "The rate rose a quarter of a percentage point."),
    ("en", "Jaraknya 86 kilometer.", "It is 53 miles away."),
    ("en", "Ponsel itu dijual Rp14 juta.", "The phone sells for Rp14 million ($899)."),
    ("en", "Belasan orang luka.", "More than ten people were hurt."),
    ("en", "Dalam 2 x 24 jam laporan harus masuk.", "The report is due within 48 hours."),
    ("fr", "Tamu wajib melapor dalam 1x24 jam.", "Les visiteurs doivent se déclarer sous 24 heures."),
    ("zh", "Laporan masuk paling lambat 3x24 jam.", "报告须在三天内提交。"),
    ("en", "Kedua belah pihak sepakat.", "Both sides agreed."),
    ("en", "Salah satu korban selamat.", "One of the victims survived."),
    ("en", "Timnas kalah 1-2.", "The national team was beaten 2-1."),
    ("en", "Sasaran inflasi 2,5±1 persen.", "The inflation target is 1.5 to 3.5 percent."),
    ("en", "Ia dihukum satu setengah tahun.", "He was jailed for 18 months."),
    ("en", "Tarif naik dari 72 menjadi 64 persen.", "The rate went from 72 percent to 64 percent."),
    ("fr", "Utang Rp2.509 triliun.", "Une dette de 2 509 000 milliards de roupies."),
    ("fr", "Dua pekan kemudian ia bebas.", "Quinze jours plus tard, il était libre."),
    ("fr", "Sebanyak 1.250 polisi dikerahkan.", "Mille deux cent cinquante policiers ont été déployés."),
    ("fr", "Sekitar 97 orang hadir.", "Quatre-vingt-dix-sept personnes environ étaient présentes."),
    ("fr", "Beratnya 4,5 ton.", "Il pèse 4 500 kg."),
    ("fr", "Seperlima suara dihitung.", "Vingt pour cent des voix ont été dépouillées."),
    ("fr", "Selama setengah jam jalan ditutup.", "La route a été fermée trente minutes."),
    ("ar", "Sebanyak 2.000 paket dikirim.", "أُرسلت ألفا حزمة."),
    ("ar", "Korban dirawat dua hari.", "عولج الضحايا يومين."),
    ("ar", "Nilainya Rp1.261,43 triliun.", "تبلغ قيمتها ١٢٦١٫٤٣ تريليون روبية."),
    ("ar", "Dua pertiga warga setuju.", "وافق ثلثا السكان."),
    ("ar", "Setengah juta orang datang.", "حضر 500 ألف شخص."),
    ("ar", "Tumbuh 4,87 persen.", "نما بنسبة 4,87 في المئة."),
    ("zh", "Utang Rp2.509 triliun.", "债务2509万亿印尼盾。"),
    ("zh", "Sebanyak 1,25 juta orang.", "125万人。"),
    ("zh", "Tiga puluh persen warga setuju.", "三成居民赞成。"),
    ("zh", "Ia dihukum satu setengah tahun.", "他被判一年半监禁。"),
    ("zh", "Panjangnya 1,5 km.", "长1500米。"),
    ("zh", "Sapi itu berbobot 1,2 ton.", "这头牛重1200公斤。"),
    ("ja", "Utang Rp2.509 triliun.", "債務は2509兆ルピア。"),
    ("ja", "Ia dihukum 18 bulan penjara.", "懲役1年6カ月の判決を受けた。"),
    ("ja", "Sepertiga siswa absen.", "生徒の3分の1が欠席した。"),
    ("ja", "Sebanyak 24 telur dibagikan.", "卵2ダースが配られた。"),
    ("ja", "Rupiah ditutup di Rp16.480 per dolar AS.", "ルピアは1ドル＝1万6480ルピアで引けた。"),
    ("ja", "Ia menang dalam 41 menit 7,6 detik.", "41分7秒6で優勝した。"),
]


@pytest.mark.parametrize(("rule", "language", "source", "translation", "mine", "theirs"), WRONG)
def test_found(rule: str, language: str, source: str, translation: str, mine: str, theirs: str) -> None:
    found = [f for f in alerts(source, translation, language) if f.rule == rule]
    spans = [(f.source.text, f.translation.text) for f in found if f.source and f.translation]
    assert (mine, theirs) in spans


@pytest.mark.parametrize(("language", "source", "translation"), RIGHT)
def test_the_same_value_in_other_words_passes(language: str, source: str, translation: str) -> None:
    assert alerts(source, translation, language) == []


def test_a_figure_worked_out_of_two_others_is_minor() -> None:
    (finding,) = findings(
        "Jumlahnya naik dari 500 ribu menjadi 625 ribu orang.", "The number rose by 125,000 to 625,000 people.", "en"
    )
    assert finding.severity is Severity.MINOR


SEVERAL = [
    ("en", "Satu orang tewas dalam kebakaran itu.", "Five people died in the fire.", "Five"),
    ("fr", "Satu orang tewas dalam kebakaran itu.", "Cinq personnes ont péri dans l'incendie.", "Cinq"),
    ("ar", "Satu orang tewas dalam kebakaran itu.", "قتل خمسة أشخاص في الحريق.", "خمسة"),
    ("zh", "Satu orang tewas dalam kebakaran itu.", "火灾造成五人死亡。", "五"),
    ("ja", "Satu orang tewas dalam kebakaran itu.", "火災で5人が死亡した。", "5"),
]


@pytest.mark.parametrize(("language", "source", "translation", "words"), SEVERAL)
def test_one_that_became_several_is_found(language: str, source: str, translation: str, words: str) -> None:
    (finding,) = alerts(source, translation, language)
    assert finding.translation is not None
    assert (finding.rule, finding.translation.text) == ("number-value", words)


@pytest.mark.parametrize(
    "translation", ["One person died.", "A person died.", "A person died, one of the five guards."]
)
def test_one_that_stays_one_passes(translation: str) -> None:
    assert alerts("Satu orang tewas, salah satu dari lima penjaga.", translation, "en") == []


def test_a_missing_number_with_nothing_in_its_place_is_a_hint() -> None:
    (finding,) = findings("Sebanyak 148 warga mengungsi.", "Residents fled.", "en")
    assert finding.hint
    assert finding.severity is Severity.MINOR
    assert findings("Dua warga mengungsi.", "Residents fled.", "en") == []


#: Language, source, a faithful translation, one with an amount too many, the amount.
ADDED_MONEY = [
    ("en", "Konser itu dihadiri 2.000 orang.", "Some 2,000 people attended the concert.",
     "Some 2,000 people attended the concert, which raised Rp1 billion.", "Rp1 billion"),
    ("en", "Dia didenda Rp50 juta.", "He was fined 50 million rupiah (about $3,000).",
     "He was fined 50 million rupiah and paid 20 million rupiah in damages.", "20 million rupiah"),
    ("en", "Bantuan Rp3 miliar dibagikan kepada 600 usaha.", "Each of 600 firms got Rp5 million of the Rp3 billion.",
     "Each of 600 firms got Rp7 million of the Rp3 billion.", "Rp7 million"),
    ("ar", "Dia divonis 12 tahun penjara.", "حُكم عليه بالسجن 12 عاما.",
     "حُكم عليه بالسجن 12 عاما وبغرامة قدرها مليار روبية.", "مليار روبية"),
    ("zh", "Dia divonis 12 tahun penjara.", "他被判处12年监禁。", "他被判处12年监禁并罚款10亿盾。", "10亿盾"),
    ("zh", "Rupiah ditutup di Rp16.385 per dolar AS.", "印尼盾收于1美元兑16385盾。", "印尼盾收于1美元兑16385盾，央行花费20亿美元。", ""),
    ("ja", "Dia divonis 12 tahun penjara.", "彼は禁錮12年の判決を受けた。",
     "彼は禁錮12年と罰金10億ルピアの判決を受けた。", "10億ルピア"),
    ("fr", "Dia divonis 12 tahun penjara.", "Il a été condamné à douze ans de prison.",
     "Il a été condamné à douze ans de prison et à un milliard de roupies d'amende.", "un milliard de roupies"),
    ("fr", "Beratnya 90 kg.", "Il pèse 200 livres (90 kg).", "Il pèse 90 kg et a coûté 300 euros.", "300 euros"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "source", "right", "wrong", "amount"), ADDED_MONEY)
def test_an_amount_of_money_that_was_added_is_found(
    language: str, source: str, right: str, wrong: str, amount: str
) -> None:
    assert not alerts(source, right, language)
    found = [f.translation.text for f in alerts(source, wrong, language) if f.translation and not f.source]
    assert found == (
        [amount] if amount else []
    )  # an amount in a currency that the source does not pay in may be converted


def test_the_expected_form_is_given_in_the_language() -> None:
    (finding,) = alerts("Sebanyak 12.750 warga mengungsi.", "12.75万名居民撤离。", "zh")
    assert finding.expected == ("1.275万",)
    (finding,) = alerts("Laba naik menjadi Rp3,4 triliun.", "Profit rose to Rp3.4 billion.", "en")
    assert finding.expected == ("3.4 trillion rupiah",)
    assert "Rp3,4 triliun" in finding.message
