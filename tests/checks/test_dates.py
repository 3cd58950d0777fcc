"""Dates, clock times and relative times: what must be found and what must not, in every language."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.checks import dates
from checker.checks.rule import Pair
from checker.checks.weights import Weights, load_weights
from checker.evidence.models import models_dir
from checker.findings import Finding, Severity
from checker.languages import TARGETS
from tests.checks.support import engine


@cache
def _weights() -> Weights:
    return load_weights(models_dir() / "lexicon" / "weights.json")


def _findings(source: str, translation: str, language: str) -> list[Finding]:
    return list(dates.check(Pair(source, translation, engine().matcher(language), _weights())))


#: language, source, wrong translation, rule
WRONG = [
    ("en", "Sidang dimulai Rabu (7/8) di Bandung.", "The trial began on Tuesday, August 7, in Bandung.", "date-value"),
    ("en", "Pameran dibuka pada 12 Mei.", "The exhibition opens on May 21.", "date-value"),
    ("en", "Pajak baru berlaku mulai 1 Juli 2025.", "The new tax takes effect on June 1, 2025.", "date-value"),
    ("en", "Ia lahir pada 1967 di Medan.", "He was born in Medan in 1976.", "date-value"),
    ("en", "Laba kuartal II naik 8 persen.", "Third-quarter profit rose 8 percent.", "date-value"),
    ("en", "Masjid itu dibangun pada abad ke-18.", "The mosque was built in the 19th century.", "date-value"),
    ("en", "Proyek selesai pertengahan 2026.", "The project will be finished in late 2026.", "date-value"),
    ("en", "Panen jatuh pada musim kemarau.", "The harvest falls in the rainy season.", "date-value"),
    ("en", "Pesawat lepas landas pukul 16.45 WIB.", "The plane took off at 6:45 p.m. Jakarta time.", "time-value"),
    ("en", "Banjir datang pada Sabtu dini hari.", "The flood came on Saturday afternoon.", "time-value"),
    ("en", "Toko tutup pukul 12.00 hari ini.", "The shop closes at midnight today.", "time-value"),
    ("en", "Menteri itu mundur pekan lalu.", "The minister resigned last month.", "relative-time"),
    ("en", "Tarif naik tahun depan.", "Fares went up last year.", "relative-time"),
    ("en", "Pertemuan berlangsung kemarin.", "The meeting takes place tomorrow.", "relative-time"),
    ("en", "Ia ditangkap dua hari setelah ledakan.", "He was arrested two days before the explosion.", "relative-time"),
    (
        "en",
        "Kampanye berakhir tiga hari sebelum pemilu.",
        "Campaigning ends three days after the election.",
        "relative-time",
    ),
    ("en", "Ia tiba di desa sebelum banjir.", "He reached the village after the flood.", "relative-time"),
    ("en", "Jalan ditutup hingga Minggu.", "The road has been closed since Sunday.", "relative-time"),
    ("en", "Pertandingan itu dimajukan ke Sabtu.", "The match has been pushed back to Saturday.", "relative-time"),
    ("en", "Ujian ditunda sepekan.", "The exam was brought forward by a week.", "relative-time"),
    ("en", "Gempa itu terjadi lima hari lalu.", "The quake struck five weeks ago.", "relative-time"),
    ("en", "Rapat digelar setiap Senin pagi.", "The meeting is held every Monday evening.", "time-value"),
    (
        "en",
        "Sidang berikutnya dijadwalkan Kamis pekan depan.",
        "The next hearing is scheduled for Tuesday next week.",
        "date-value",
    ),
    (
        "en",
        "Setelah bertemu presiden, ia menggelar jumpa pers.",
        "Before meeting the president, he held a news conference.",
        "relative-time",
    ),
    ("fr", "Sidang dimulai Rabu (7/8) di Bandung.", "Le procès s'est ouvert mardi 7 août à Bandung.", "date-value"),
    ("fr", "Pameran dibuka pada 12 Mei.", "L'exposition ouvre le 21 mai.", "date-value"),
    ("fr", "Ia lahir pada 1967 di Medan.", "Il est né en 1976 à Medan.", "date-value"),
    ("fr", "Laba kuartal II naik 8 persen.", "Le bénéfice du troisième trimestre a progressé de 8 %.", "date-value"),
    ("fr", "Proyek selesai akhir 2026.", "Le projet sera achevé début 2026.", "date-value"),
    ("fr", "Pesawat lepas landas pukul 16.45 WIB.", "L'avion a décollé à 6 h 45, heure de Jakarta.", "time-value"),
    ("fr", "Banjir datang pada Sabtu dini hari.", "L'inondation est survenue samedi après-midi.", "time-value"),
    ("fr", "Menteri itu mundur pekan lalu.", "Le ministre a démissionné le mois dernier.", "relative-time"),
    ("fr", "Tarif naik tahun depan.", "Les tarifs ont augmenté l'an dernier.", "relative-time"),
    ("fr", "Pertemuan berlangsung kemarin.", "La réunion a lieu demain.", "relative-time"),
    ("fr", "Ia ditangkap dua hari setelah ledakan.", "Il a été arrêté deux jours avant l'explosion.", "relative-time"),
    ("fr", "Jalan ditutup hingga Minggu.", "La route est fermée depuis dimanche.", "relative-time"),
    ("fr", "Pertandingan itu dimajukan ke Sabtu.", "Le match a été reporté à samedi.", "relative-time"),
    ("fr", "Gempa itu terjadi lima hari lalu.", "Le séisme s'est produit il y a cinq semaines.", "relative-time"),
    ("ar", "Sidang dimulai Rabu (7/8) di Bandung.", "بدأت المحاكمة يوم الثلاثاء 7 أغسطس في باندونغ.", "date-value"),
    ("ar", "Pameran dibuka pada 12 Mei.", "يفتتح المعرض في 21 مايو.", "date-value"),
    ("ar", "Ia lahir pada 1967 di Medan.", "ولد عام 1976 في ميدان.", "date-value"),
    ("ar", "Laba kuartal II naik 8 persen.", "ارتفع ربح الربع الثالث بنسبة 8%.", "date-value"),
    ("ar", "Kongres digelar pada November.", "يعقد المؤتمر في أيلول.", "date-value"),
    ("ar", "Pesawat lepas landas pukul 16.45 WIB.", "أقلعت الطائرة في الساعة 6:45 مساء بتوقيت جاكرتا.", "time-value"),
    ("ar", "Banjir datang pada Sabtu dini hari.", "وقع الفيضان عصر السبت.", "time-value"),
    ("ar", "Menteri itu mundur pekan lalu.", "استقال الوزير الشهر الماضي.", "relative-time"),
    ("ar", "Tarif naik tahun depan.", "ارتفعت الأسعار العام الماضي.", "relative-time"),
    ("ar", "Pertemuan berlangsung kemarin.", "يعقد الاجتماع غدا.", "relative-time"),
    ("ar", "Ia ditangkap dua hari setelah ledakan.", "اعتقل قبل يومين من الانفجار.", "relative-time"),
    ("ar", "Jalan ditutup hingga Minggu.", "الطريق مغلق منذ الأحد.", "relative-time"),
    ("ar", "Gempa itu terjadi lima hari lalu.", "وقع الزلزال قبل خمسة أسابيع.", "relative-time"),
    ("zh", "Sidang dimulai Rabu (7/8) di Bandung.", "庭审8月7日（周二）在万隆开始。", "date-value"),
    ("zh", "Pameran dibuka pada 12 Mei.", "展览5月21日开幕。", "date-value"),
    ("zh", "Ia lahir pada 1967 di Medan.", "他1976年生于棉兰。", "date-value"),
    ("zh", "Laba kuartal II naik 8 persen.", "第三季度利润增长8%。", "date-value"),
    ("zh", "Kenaikan berlaku sepanjang Januari-September.", "涨幅出现在1月至10月。", "date-value"),
    ("zh", "Pesawat lepas landas pukul 16.45 WIB.", "飞机于印尼西部时间晚上6时45分起飞。", "time-value"),
    ("zh", "Banjir datang pada Sabtu dini hari.", "周六下午发生洪水。", "time-value"),
    ("zh", "Menteri itu mundur pekan lalu.", "该部长上月辞职。", "relative-time"),
    ("zh", "Tarif naik tahun depan.", "票价去年上涨。", "relative-time"),
    ("zh", "Pertemuan berlangsung kemarin.", "会议明天举行。", "relative-time"),
    ("zh", "Ia ditangkap dua hari setelah ledakan.", "他在爆炸发生两天前被捕。", "relative-time"),
    ("zh", "Jalan ditutup hingga Minggu.", "道路自周日起封闭。", "relative-time"),
    ("zh", "Pertandingan itu dimajukan ke Sabtu.", "比赛推迟到周六。", "relative-time"),
    ("zh", "Gempa itu terjadi lima hari lalu.", "地震发生在五周前。", "relative-time"),
    ("ja", "Sidang dimulai Rabu (7/8) di Bandung.", "公判は8月7日（火）にバンドンで始まった。", "date-value"),
    ("ja", "Pameran dibuka pada 12 Mei.", "展覧会は5月21日に開幕する。", "date-value"),
    ("ja", "Ia lahir pada 1967 di Medan.", "彼は1976年にメダンで生まれた。", "date-value"),
    ("ja", "Laba kuartal II naik 8 persen.", "第3四半期の利益は8％増えた。", "date-value"),
    ("ja", "Laba kuartal II naik 8 persen.", "7～9月期の利益は8％増えた。", "date-value"),
    ("ja", "Pesawat lepas landas pukul 16.45 WIB.", "飛行機は西部時間午後6時45分に離陸した。", "time-value"),
    ("ja", "Banjir datang pada Sabtu dini hari.", "土曜の夕方に洪水が起きた。", "time-value"),
    ("ja", "Menteri itu mundur pekan lalu.", "大臣は先月辞任した。", "relative-time"),
    ("ja", "Tarif naik tahun depan.", "運賃は昨年上がった。", "relative-time"),
    ("ja", "Pertemuan berlangsung kemarin.", "会合は明日開かれる。", "relative-time"),
    ("ja", "Ia ditangkap dua hari setelah ledakan.", "彼は爆発の2日前に逮捕された。", "relative-time"),
    ("ja", "Jalan ditutup hingga Minggu.", "道路は日曜日から閉鎖されている。", "relative-time"),
    ("ja", "Pertandingan itu dimajukan ke Sabtu.", "試合は土曜日に延期された。", "relative-time"),
    ("ja", "Gempa itu terjadi lima hari lalu.", "地震は5週間前に起きた。", "relative-time"),
    (
        "en",
        "Sidang dimulai Rabu malam, pukul 21.30 WIB.",
        "The trial began on Wednesday night at 11:30 p.m.",
        "time-value",
    ),
    ("en", "Candi dipugar pada dasawarsa 1970-an.", "The temple was restored in the 1980s.", "date-value"),
    (
        "en",
        "Pabrik mulai berproduksi pada paruh kedua 2027.",
        "The factory starts production in the first half of 2027.",
        "date-value",
    ),
    (
        "en",
        "Jadwal kereta dimajukan dari pukul 23.30 menjadi 22.45.",
        "The train has been moved from 10:45 p.m. to 11:30 p.m.",
        "relative-time",
    ),
    ("fr", "Naskah itu berasal dari abad ke-9.", "Le manuscrit date du XIXe siècle.", "date-value"),
    ("ar", "Kereta berangkat pukul 05.05 WIB.", "ينطلق القطار في الخامسة وخمس دقائق عصرا.", "time-value"),
    ("zh", "Presiden tiba pukul 21.30 WIB, Kamis malam.", "总统周四晚间11时30分（印尼西部时间）抵达。", "time-value"),
    (
        "ja",
        "Rapat dimulai Kamis pagi dan berakhir menjelang tengah malam.",
        "会議は木曜朝に始まり、正午近くに終わった。",
        "time-value",
    ),
]

#: language, source, faithful translation
RIGHT = [
    ("en", "Sidang dimulai Senin (13/11) pukul 14.00 WIB.", "The trial began at 2 p.m. on Monday, November 13."),
    ("en", "Laga mulai pukul 19.00 WIB.", "The match kicks off at 12:00 GMT."),
    ("en", "Laga mulai pukul 19.00 WIB.", "Kick-off is at 7 in the evening."),
    ("en", "Kontrak berlaku 30 hari sejak Senin.", "The contract runs for a month from Monday."),
    (
        "en",
        "Pabrik tutup pada Agustus, sebulan setelah listrik diputus.",
        "The plant closed in August; its power had been cut a month earlier.",
    ),
    ("en", "Ia datang dua pekan lalu.", "He came a fortnight ago."),
    (
        "en",
        "Kampung itu tidak mendapat listrik sampai setelah kemerdekaan.",
        "The village got no electricity until independence.",
    ),
    ("en", "Bandara tidak dibuka sebelum abu hilang.", "The airport opens only after the ash is gone."),
    ("fr", "Bandara tidak dibuka sebelum abu hilang.", "L'aéroport n'ouvrira qu'après la disparition des cendres."),
    ("en", "Laba sembilan bulan pertama naik.", "Profit rose in the first three quarters."),
    ("en", "Gempa itu terjadi Minggu malam.", "The quake struck late on Sunday."),
    ("en", "Menteri itu akan tiba besok.", "The minister arrives on Thursday."),
    ("en", "Ia lahir pada 1967.", "He was born in 1967, two years before the moon landing."),
    ("en", "Pasar malam itu buka setiap hari.", "The night market is open every day."),
    ("en", "Tahun lalu, tepatnya pada Maret, ia pindah.", "He moved in March last year."),
    ("fr", "Sidang dimulai Senin (13/11) pukul 14.00 WIB.", "Le procès s'est ouvert lundi 13 novembre à 14 heures."),
    ("fr", "Laga mulai pukul 19.00 WIB.", "Le match débute à midi GMT."),
    ("fr", "Ia datang dua pekan lalu.", "Il est arrivé il y a quinze jours."),
    ("fr", "Laba sembilan bulan pertama naik.", "Le bénéfice des trois premiers trimestres progresse."),
    ("fr", "Gempa itu terjadi Minggu dini hari.", "Le séisme est survenu dans la nuit de samedi à dimanche."),
    ("fr", "Eksekusi dilakukan sehari setelah putusan.", "L'exécution a eu lieu au lendemain du jugement."),
    (
        "ar",
        "Sidang dimulai Senin (13/11) pukul 14.00 WIB.",
        "بدأت المحاكمة الاثنين ١٣ تشرين الثاني/نوفمبر في الثانية ظهرا.",
    ),
    ("ar", "Laga mulai pukul 19.00 WIB.", "تبدأ المباراة في الساعة 12:00 بتوقيت غرينتش."),
    ("ar", "Kongres digelar pada November.", "يعقد المؤتمر في تشرين الثاني."),
    ("ar", "Ia datang dua pekan lalu.", "جاء قبل أسبوعين."),
    ("ar", "Laba sembilan bulan pertama naik.", "ارتفع الربح في الأشهر التسعة الأولى."),
    ("ar", "Gempa itu terjadi Minggu malam.", "وقع الزلزال مساء الأحد."),
    ("zh", "Sidang dimulai Senin (13/11) pukul 14.00 WIB.", "庭审11月13日（星期一）下午2点开始。"),
    ("zh", "Laga mulai pukul 19.00 WIB.", "比赛北京时间20时开始。"),
    ("zh", "Puncak hujan terjadi pada Januari, naik dibanding tahun lalu.", "雨季高峰出现在明年1月，同比上升。"),
    ("zh", "Laba sembilan bulan pertama naik.", "前三季度利润增长。"),
    ("zh", "Serangan terjadi sehari setelah perundingan berakhir.", "袭击前一天，谈判结束。"),
    ("zh", "Toko tutup pada malam Minggu.", "商店周六晚上关门。"),
    ("ja", "Sidang dimulai Senin (13/11) pukul 14.00 WIB.", "公判は13日（月）午後2時に始まった。"),
    ("ja", "Laga mulai pukul 19.00 WIB.", "試合は日本時間午後9時に始まる。"),
    ("ja", "Laba kuartal II naik 8 persen.", "4～6月期の利益は8％増えた。"),
    ("ja", "Sebulan sebelum pemilu, logistik dikirim.", "選挙を1カ月後に控え、資材が発送された。"),
    ("ja", "Serangan terjadi sehari setelah perundingan berakhir.", "攻撃の前日、交渉が終わった。"),
    ("ja", "Rapat berlangsung selama 14 hari.", "会議は14日間続いた。"),
    ("en", "Laporan berjalan hingga Senin petang.", "Reports kept coming as of Monday evening."),
    (
        "en",
        "Helikopter hilang 15 menit setelah lepas landas.",
        "The helicopter vanished a quarter of an hour after takeoff.",
    ),
    (
        "en",
        "Warga dilarang bermalam, tetapi boleh pulang pada siang hari.",
        "Residents may return by day but not spend the night.",
    ),
    ("en", "Laba naik 12 persen dari periode yang sama tahun lalu.", "Profit is up 12 percent so far this year."),
    ("en", "Pertemuan Kamis (5/12) dipercepat.", "The meeting on Thursday, Dec. 5, was sped up."),
    ("en", "Pemilihan digelar 31 Desember 2024.", "The vote takes place on 31/12/2024."),
    ("fr", "Sebulan sebelum pemilu, ia mundur.", "Un mois avant le scrutin, il s'est retiré."),
    ("fr", "Suhu turun pada Selasa siang.", "La température a baissé mardi à la mi-journée."),
    (
        "ar",
        "Mereka tiba Minggu pukul 23.57 WITA.",
        "وصلوا قبيل منتصف ليل الأحد عند الساعة 11:57 مساء بتوقيت وسط إندونيسيا.",
    ),
    ("ar", "Harga naik dalam 20 tahun terakhir.", "ارتفعت الأسعار خلال الـ20 سنة الماضية."),
    ("zh", "Satelit itu hilang 20 jam setelah peluncuran.", "距发射已近20小时，卫星失联。"),
    ("zh", "Rapat digelar 20-21 Desember mendatang.", "会议12月20日至21日举行。"),
    ("ja", "Gempa terjadi Kamis (8/2) dini hari.", "8日（木）未明に地震が起きた。"),
    ("ja", "Inflasi naik dibanding tahun lalu.", "インフレ率は前年同月比で上昇した。"),
]


@pytest.mark.parametrize(("language", "source", "translation", "rule"), WRONG)
def test_another_time_is_found(language: str, source: str, translation: str, rule: str) -> None:
    found = _findings(source, translation, language)
    assert rule in {f.rule for f in found}, found
    for finding in found:
        assert finding.severity >= Severity.MAJOR
        assert not finding.hint
        assert finding.source is not None and finding.translation is not None
        assert source[finding.source.start : finding.source.end] == finding.source.text
        assert translation[finding.translation.start : finding.translation.end] == finding.translation.text
        assert finding.source.text in finding.message
        assert finding.translation.text in finding.message


@pytest.mark.parametrize(("language", "source", "translation"), RIGHT)
def test_the_same_time_in_other_words_passes(language: str, source: str, translation: str) -> None:
    assert [f for f in _findings(source, translation, language) if not f.hint] == []


def test_every_language_has_examples_of_every_rule() -> None:
    for language in TARGETS:
        assert {rule for code, _, _, rule in WRONG if code == language} == {r.id for r in dates.RULES}
        assert any(code == language for code, _, _ in RIGHT)


def test_the_expected_words_are_given() -> None:
    (finding,) = _findings("Menteri itu datang bulan ini.", "The minister came last month.", "en")
    assert finding.expected == ("this month",)
    (finding,) = _findings("Sidang dimulai Rabu, 7 Agustus.", "公判は8月8日木曜日に始まる。", "ja")
    assert finding.expected == ("8月7日（水曜日）",)


def test_a_lost_date_is_a_hint() -> None:
    (finding,) = _findings("Sidang dimulai 7 Agustus di Bandung.", "The trial began in Bandung.", "en")
    assert finding.hint and finding.severity is Severity.MINOR


def test_a_weekday_moves_with_the_time_zone() -> None:
    source = "Laga mulai Selasa pukul 23.30 WIB."
    assert not _findings(source, "試合は水曜日午前1時30分（日本時間）に始まる。", "ja")
    assert _findings(source, "試合は水曜日午後11時30分（西部時間）に始まる。", "ja")


@pytest.mark.parametrize("language", TARGETS)
@given(source=st.text(max_size=80), translation=st.text(max_size=80))
def test_any_pair_can_be_compared(language: str, source: str, translation: str) -> None:
    for finding in _findings(source, translation, language):
        assert finding.message
