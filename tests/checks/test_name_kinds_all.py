"""Offices and places that kept their name and became another kind, in all languages."""

from __future__ import annotations

import pytest

from tests.checks.support import alerts
from tests.checks.test_names import found

#: language, source, faithful translations, wrong translation, what stands there
ROWS: list[tuple[str, str, list[str], str, str]] = [
    ("en", "Bupati Malang menolak rencana itu.", ["The regent of Malang rejected the plan.", "The Malang district head rejected the plan."], "The mayor of Malang rejected the plan.", "mayor"),
    ("en", "Wali Kota Malang menolak rencana itu.", ["The mayor of Malang rejected the plan.", "The city chief rejected the plan."], "The governor of Malang rejected the plan.", "governor"),
    ("en", "Kejari Medan menahan dua orang.", ["Medan prosecutors detained two people.", "The Medan District Attorney's Office detained two people."], "The Medan court detained two people.", "court"),
    ("en", "Siswa SMP Negeri 3 Sleman keracunan.", ["Students of SMP Negeri 3 Sleman were poisoned.", "Junior high school students in Sleman were poisoned."], "Elementary school students in Sleman were poisoned.", "Elementary"),
    ("en", "Pembangunan Bendungan Way Rarem tertunda.", ["Construction of the Way Rarem Dam is delayed.", "Work on the Way Rarem reservoir is delayed."], "Construction of the Way Rarem Bridge is delayed.", "Bridge"),
    ("en", "Pelabuhan Merak ditutup.", ["Merak Port was closed.", "The port of Merak was closed.", "Ferries stopped sailing from Merak harbor."], "Merak Airport was closed.", "Airport"),
    ("fr", "Bupati Malang menolak rencana itu.", ["Le régent de Malang a rejeté le projet.", "Le chef du district de Malang a rejeté le projet.", "Le préfet de Malang a rejeté le projet."], "Le maire de Malang a rejeté le projet.", "maire"),
    ("fr", "Kejari Medan menahan dua orang.", ["Le parquet de Medan a placé deux personnes en détention."], "La police de Medan a placé deux personnes en détention.", "police"),
    ("fr", "Siswa SMA Negeri 3 Sleman keracunan.", ["Des élèves du lycée SMA Negeri 3 de Sleman ont été intoxiqués.", "Des lycéens de Sleman ont été intoxiqués."], "Des collégiens de Sleman ont été intoxiqués.", "collégiens"),
    ("fr", "Pembangunan Bendungan Way Rarem tertunda.", ["La construction du barrage de Way Rarem est retardée."], "La construction du pont de Way Rarem est retardée.", "pont"),
    ("fr", "Stasiun Gambir padat.", ["La gare de Gambir est bondée."], "Le stade de Gambir est bondé.", "stade"),
    ("ar", "Kejari Medan menahan dua orang.", ["احتجزت النيابة في ميدان شخصين.", "احتجز الادعاء العام في ميدان شخصين."], "احتجزت محكمة ميدان شخصين.", "محكمة"),
    ("ar", "Siswa SMP Negeri 3 Sleman keracunan.", ["تسمم طلاب مدرسة سليمان الإعدادية الثالثة."], "تسمم طلاب مدرسة سليمان الابتدائية الثالثة.", "الابتدائية"),
    ("ar", "Pembangunan Bendungan Way Rarem tertunda.", ["تأخر بناء سد واي راريم."], "تأخر بناء جسر واي راريم.", "جسر"),
    ("ar", "Bandara Sentani ditutup.", ["أغلق مطار سنتاني."], "أغلق ميناء سنتاني.", "ميناء"),
    ("zh", "Pembangunan Bendungan Way Rarem tertunda.", ["韦拉勒姆大坝工程延期。", "韦拉勒姆水库工程延期。"], "韦拉勒姆大桥工程延期。", "大桥"),
    ("zh", "Bupati Malang menolak rencana itu.", ["玛琅县长拒绝了该计划。", "玛琅地方首长拒绝了该计划。"], "玛琅市长拒绝了该计划。", "市长"),
    ("ja", "Kejari Medan menahan dua orang.", ["メダン地検は2人を拘束した。", "メダンの検察は2人を拘束した。"], "メダン地裁は2人を拘束した。", "地裁"),
    ("ja", "Siswa SMA Negeri 3 Sleman keracunan.", ["スレマン国立第3高校の生徒が食中毒になった。"], "スレマン国立第3中学校の生徒が食中毒になった。", "中学校"),
    ("ja", "Pembangunan Bendungan Way Rarem tertunda.", ["ワイ・ラレム・ダムの建設が遅れている。"], "ワイ・ラレム橋の建設が遅れている。", "橋"),
    ("ja", "Danau Maninjau tercemar.", ["マニンジャウ湖が汚染されている。"], "マニンジャウ川が汚染されている。", "川"),
]  # fmt: skip

#: language, source, faithful translation
RIGHT = [
    ("en", "Bupati Malang bertemu warga di kota itu.", "The Malang leader met residents in the city."),
    ("en", "Polda Jawa Timur memeriksa tiga saksi.", "Investigators in East Java questioned three witnesses."),
    ("en", "Gubernur Bank Indonesia berbicara.", "Bank Indonesia's governor spoke."),
    ("en", "Stasiun Televisi itu menayangkan laga di Stadion Manahan.", "The TV channel aired the match at Manahan."),
    ("fr", "Pengadilan Negeri Medan memvonis dua orang.", "La justice de Medan a condamné deux personnes."),
    ("fr", "Pulau Lombok diguncang gempa.", "Lombok a été secouée par un séisme."),
    ("fr", "SDN 4 Cilacap ditutup.", "L'école publique SDN 4 Cilacap est fermée."),
    ("ar", "Pembangkit listrik di Stasiun Gambir padam.", "انقطعت الكهرباء عن محطة غامبير."),
    ("ar", "Bupati Sleman meninjau sekolah.", "تفقد حاكم سليمان المدرسة."),
    ("zh", "Jalan Tol Cipali macet.", "芝帕里高速拥堵。"),
    ("ja", "Pelabuhan Merak padat pemudik.", "ムラクのフェリー乗り場は帰省客で混雑している。"),
    ("ja", "Sungai Ciliwung meluap.", "チリウン川があふれた。"),
]


@pytest.mark.parametrize(
    ("language", "source", "wrong", "words"), [(lang, s, wrong, words) for lang, s, _, wrong, words in ROWS]
)
def test_other_kinds_are_found(language: str, source: str, wrong: str, words: str) -> None:
    at = wrong.index(words)
    # Where the lexicon knows both kinds, the rule that names what either usually means may tell it.
    hits = [f.translation for f in alerts(source, wrong, language)]
    assert any(s is not None and s.start < at + len(words) and at < s.end for s in hits), hits


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [*((lang, s, t) for lang, s, texts, _, _ in ROWS for t in texts), *RIGHT],
)
def test_kept_kinds_pass(language: str, source: str, translation: str) -> None:
    assert found(source, translation, language) == []
