"""Mistranslated words: what must be found and what must not, in every language."""

from __future__ import annotations

import pytest

from checker.findings import Severity
from tests.checks.field_rows import FIELDS, STILL_RIGHT
from tests.checks.support import alerts

#: language, source, wrong translation, source word, translated word
WRONG = [
    (
        "en",
        "Gubernur melarang bus tua di kota itu sejak Senin untuk melindungi pejalan kaki.",
        "The governor has implemented old buses in the city since Monday to protect pedestrians.",
        "melarang",
        "implemented",
    ),
    # A deputy, or a former one, is another person.
    (
        "en",
        "Wakil gubernur itu meninjau dapur umum.",
        "The governor inspected a kitchen.",
        "Wakil gubernur",
        "governor",
    ),
    ("en", "Mantan menteri itu ditahan.", "The minister was detained.", "Mantan menteri", "minister"),
    ("fr", "Mantan presiden itu meninggal.", "Le président est mort.", "Mantan presiden", "président"),
    ("ar", "Mantan presiden itu meninggal.", "توفي الرئيس.", "Mantan presiden", "الرئيس"),
    ("zh", "Mantan presiden itu meninggal.", "总统去世了。", "Mantan presiden", "总统"),
    ("ja", "Mantan presiden itu meninggal.", "大統領が死去した。", "Mantan presiden", "大統領"),
    # The plainest flips: prices, results, doors.
    ("en", "Harga beras turun di pasar itu.", "Rice prices rose at the market.", "turun", "rose"),
    ("en", "Harga beras turun di pasar itu.", "Rice prices increased at the market.", "turun", "increased"),
    ("fr", "Harga beras turun di pasar itu.", "Le prix du riz a grimpé sur ce marché.", "turun", "grimpé"),
    ("ar", "Harga beras turun di pasar itu.", "ارتفعت أسعار الأرز في السوق.", "turun", "ارتفعت"),
    ("zh", "Harga beras turun di pasar itu.", "市场上的米价上涨。", "turun", "上涨"),
    ("en", "Tim itu kalah.", "The team won.", "kalah", "won"),
    ("ar", "Tim itu kalah dalam laga semalam.", "فاز الفريق بمباراة الليلة الماضية.", "kalah", "فاز"),
    ("ja", "Tim itu kalah dalam laga semalam.", "チームは昨夜の試合に勝った。", "kalah", "勝"),
    ("en", "Polisi menutup jalan itu.", "Police opened the road.", "menutup", "opened"),
    ("fr", "Polisi menutup jembatan itu.", "La police a ouvert le pont.", "menutup", "ouvert"),
    # One word of a phrase became another.
    ("en", "Dia merebut medali emas di Jakarta.", "She won the silver medal in Jakarta.", "medali emas", "silver"),
    (
        "fr",
        "Tim itu akhirnya merebut medali emas beregu putra.",
        "L'équipe a finalement décroché la médaille d'argent par équipes messieurs.",
        "medali emas",
        "argent",
    ),
    ("zh", "Atlet itu merebut medali emas di Jakarta.", "这名运动员在雅加达获得银牌。", "medali emas", "银牌"),
    # Words that stand together often are judged one by one.
    ("en", "Konser itu menuai kritik dari warga.", "The concert drew praise from residents.", "kritik", "praise"),
    (
        "fr",
        "Konser itu menuai kritik dari warga.",
        "Le concert a suscité les éloges des habitants.",
        "kritik",
        "éloges",
    ),
    (
        "en",
        "Kecelakaan itu menewaskan seorang pria paruh baya.",
        "The accident killed a middle-aged woman.",
        "pria",
        "woman",
    ),
    # Another concept of the same topic.
    ("en", "Tersangka adalah keponakan korban.", "The suspect is the victim's uncle.", "keponakan", "uncle"),
    ("fr", "Tersangka adalah keponakan korban.", "Le suspect est l'oncle de la victime.", "keponakan", "oncle"),
    ("ar", "Penyelam menemukan seekor hiu di teluk.", "عثر غواصون على دلفين في الخليج.", "hiu", "دلفين"),
    ("zh", "Penyelam menemukan seekor hiu di teluk.", "潜水员在海湾发现一头海豚。", "hiu", "海豚"),
    ("ja", "Petugas menangkap seekor harimau di kebun.", "職員は農園で象を捕獲した。", "harimau", "象"),
    (
        "en",
        "Pemerintah melarang ekspor bijih nikel.",
        "The government allowed exports of nickel ore.",
        "melarang",
        "allowed",
    ),
    ("en", "Polisi menangkap tiga pelaku perampokan.", "Police released three robbers.", "menangkap", "released"),
    ("en", "Pengadilan menolak gugatan warga.", "The court granted the residents' lawsuit.", "menolak", "granted"),
    (
        "en",
        "Presiden melantik lima menteri baru.",
        "The president dismissed five new ministers.",
        "melantik",
        "dismissed",
    ),
    (
        "en",
        "Gempa merusak puluhan rumah di Cianjur.",
        "The flood damaged dozens of houses in Cianjur.",
        "Gempa",
        "flood",
    ),
    ("en", "Harga beras naik menjelang Lebaran.", "Rice prices fell ahead of Eid.", "naik", "fell"),
    (
        "fr",
        "Pemerintah melarang ekspor bijih nikel.",
        "Le gouvernement a autorisé les exportations de minerai de nickel.",
        "melarang",
        "autorisé",
    ),
    ("fr", "Polisi menangkap tiga pelaku perampokan.", "La police a libéré trois braqueurs.", "menangkap", "libéré"),
    ("fr", "Harga beras naik menjelang Lebaran.", "Le prix du riz baisse à l'approche de l'Aïd.", "naik", "baisse"),
    ("ar", "Pemerintah melarang ekspor bijih nikel.", "سمحت الحكومة بتصدير خام النيكل.", "melarang", "سمحت"),
    (
        "ar",
        "Polisi menangkap tiga pelaku perampokan.",
        "أطلقت الشرطة سراح ثلاثة من مرتكبي السطو.",
        "menangkap",
        "أطلقت",
    ),
    ("ar", "Harga beras naik menjelang Lebaran.", "انخفضت أسعار الأرز قبيل عيد الفطر.", "naik", "انخفضت"),
    ("zh", "Pemerintah melarang ekspor bijih nikel.", "政府允许镍矿石出口。", "melarang", "允许"),
    ("zh", "Polisi menangkap tiga pelaku perampokan.", "警方释放了三名抢劫犯。", "menangkap", "释放"),
    ("zh", "Harga beras naik menjelang Lebaran.", "开斋节前大米价格下跌。", "naik", "下跌"),
    ("ja", "Pemerintah melarang ekspor bijih nikel.", "政府はニッケル鉱石の輸出を許可した。", "melarang", "許可"),
    ("ja", "Polisi menangkap tiga pelaku perampokan.", "警察は強盗犯3人を釈放した。", "menangkap", "釈放"),
    ("ja", "Harga beras naik menjelang Lebaran.", "断食明け大祭を前に米の価格が下落した。", "naik", "下落"),
]

#: language, source, faithful translations
RIGHT = [
    # One word is the usual rendering of a term of two.
    ("en", "Perundingan tahap kedua gencatan senjata di Gaza menemui jalan buntu.", ["Talks on the second phase of the Gaza ceasefire have hit a dead end."]),
    # Words of measure that are verbs as well, beside a number or another such word.
    ("en", "Harga tiket itu 3.000 won.", ["The ticket costs 3,000 won."]),
    ("en", "Sejumlah toko tutup.", ["A host of shops were closed.", "Several shops were closed."]),
    ("en", "Tim itu menang.", ["The team won."]),
    ("en", "Harga beras naik.", ["Rice prices rose.", "The price of rice increased."]),
    ("fr", "Dia merebut medali emas di Jakarta.", ["Elle a remporté la médaille d'or à Jakarta."]),
    # Deputies and the former, however they are called.
    ("en", "Mantan menteri itu ditahan.", ["The ex-minister was detained.", "The former minister was detained."]),
    ("en", "Wakil gubernur itu meninjau dapur umum.", ["The deputy governor inspected a public kitchen.", "The vice-governor inspected a public kitchen."]),
    ("en", "Wakil rakyat itu mundur.", ["The lawmaker resigned."]),
    ("fr", "Mantan presiden itu meninggal.", ["L'ancien président est mort.", "L'ex-président est mort."]),
    ("ar", "Mantan presiden itu meninggal.", ["توفي الرئيس السابق."]),
    ("zh", "Mantan presiden itu meninggal.", ["前总统去世了。"]),
    ("ja", "Mantan presiden itu meninggal.", ["元大統領が死去した。"]),
    # A light verb is no other meaning.
    ("en", "Sebanyak 10 orang penumpang diturunkan di pelabuhan.", ["A total of 10 passengers were put ashore at the port."]),
    ("ja", "Kakak korban menolak tawaran damai dari pemilik pabrik itu.", ["工場の所有者からの示談の申し出について、姉は断ると話しています。"]),
    ("en", "BMKG memperkirakan hujan lebat masih akan turun hingga Rabu.", ["The BMKG agency expects heavy rain to continue until Wednesday."]),
    ("en", "Pemerintah melarang ekspor bijih nikel.", ["The government banned nickel ore exports.", "Exports of nickel ore have been outlawed by the government.", "The government will not allow nickel ore to be exported."]),
    ("en", "Polisi menangkap tiga pelaku perampokan.", ["Police arrested three robbers.", "Three robbery suspects were taken into custody by police."]),
    ("en", "Pengadilan menolak gugatan warga.", ["The court rejected the residents' lawsuit.", "The residents' suit was thrown out by the court."]),
    ("en", "Sebagian anggota tidak setuju dengan rencana itu.", ["Some members disagree with the plan.", "Some members do not agree with the plan."]),
    ("en", "Juru bicara kementerian menolak berkomentar.", ["The ministry's spokesperson declined to comment."]),
    ("fr", "Pemerintah melarang ekspor bijih nikel.", ["Le gouvernement interdit l'exportation de minerai de nickel.", "Les exportations de minerai de nickel ont été interdites par le gouvernement."]),
    ("fr", "Polisi menangkap tiga pelaku perampokan.", ["La police a arrêté trois braqueurs.", "Trois auteurs du braquage ont été interpellés par la police."]),
    ("ar", "Pemerintah melarang ekspor bijih nikel.", ["حظرت الحكومة تصدير خام النيكل.", "منعت الحكومة صادرات خام النيكل."]),
    ("ar", "Polisi menangkap tiga pelaku perampokan.", ["ألقت الشرطة القبض على ثلاثة من مرتكبي السطو.", "اعتقلت الشرطة ثلاثة لصوص."]),
    ("zh", "Pemerintah melarang ekspor bijih nikel.", ["政府禁止镍矿石出口。", "政府禁止出口镍矿。"]),
    ("zh", "Polisi menangkap tiga pelaku perampokan.", ["警方逮捕了三名抢劫犯。", "三名劫匪被警方抓获。"]),
    ("ja", "Pemerintah melarang ekspor bijih nikel.", ["政府はニッケル鉱石の輸出を禁止した。", "政府、ニッケル鉱石の輸出を禁じる"]),
    ("ja", "Polisi menangkap tiga pelaku perampokan.", ["警察は強盗犯3人を逮捕した。", "強盗犯3人が警察に捕まった。"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "source", "translation", "word", "instead"), WRONG)
def test_a_changed_word_is_found(language: str, source: str, translation: str, word: str, instead: str) -> None:
    found = [f for f in alerts(source, translation, language) if f.category == "accuracy/mistranslation"]
    hits = [
        f
        for f in found
        if f.source is not None
        and word in f.source.text
        and f.translation is not None
        and instead in f.translation.text
    ]
    assert hits, found
    finding = hits[0]
    assert finding.expected, "says what the word usually becomes"
    assert finding.expected[0] in finding.message
    assert finding.severity is Severity.CRITICAL
    assert source[finding.source.start : finding.source.end] == finding.source.text  # type: ignore[union-attr]


@pytest.mark.parametrize(("language", "source", "translation"), [(c, s, t) for c, s, ts in RIGHT for t in ts])
def test_faithful_wordings_raise_nothing(language: str, source: str, translation: str) -> None:
    assert alerts(source, translation, language) == []


NEIGHBOURS = [(language, source, *versions) for source, rows in FIELDS.items() for language, versions in rows.items()]


@pytest.mark.parametrize(("language", "source", "wrong", "faithful"), NEIGHBOURS)
def test_another_concept_of_a_field(language: str, source: str, wrong: str, faithful: str) -> None:
    assert {f.rule for f in alerts(source, wrong, language)} & {"meaning-contrast", "polarity-flipped"}
    assert alerts(source, faithful, language) == []


@pytest.mark.parametrize(("language", "source", "translation"), STILL_RIGHT)
def test_a_neighbour_that_is_right(language: str, source: str, translation: str) -> None:
    assert alerts(source, translation, language) == []
