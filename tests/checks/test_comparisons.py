"""Comparisons and ways: exchanged sides, opposite adjectives, limits on the wrong side, ways turned round."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.checks.comparisons import check
from checker.checks.rule import Pair
from checker.checks.weights import Weights
from checker.findings import Finding, Severity
from tests.checks.support import engine

SWAPPED, FLIPPED = "roles-swapped", "polarity-flipped"


def found(source: str, translation: str, language: str) -> list[Finding]:
    """What this family alone says of a pair."""
    return list(check(Pair(source, translation, engine().matcher(language), Weights({}))))


#: language, source, translation, the rule that fires (none: empty)
ROWS = [
    ("en", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "Growth in Java is lower than in Sumatra.", FLIPPED),
    ("en", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "Growth in Sumatra is higher than in Java.", SWAPPED),
    ("en", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "Growth in Sumatra is lower than in Java.", ""),
    ("en", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "Growth in Java is higher than in Sumatra.", ""),
    (
        "en",
        "Kampung itu memiliki lebih banyak guru daripada murid.",
        "The village has more pupils than teachers.",
        SWAPPED,
    ),
    (
        "en",
        "Kampung itu memiliki lebih banyak guru daripada murid.",
        "The village has fewer teachers than pupils.",
        FLIPPED,
    ),
    ("en", "Kampung itu memiliki lebih banyak guru daripada murid.", "The village has more teachers than pupils.", ""),
    ("en", "Realisasi pajak berada di bawah target.", "Tax revenue was above target.", FLIPPED),
    ("en", "Realisasi pajak berada di bawah target.", "Tax revenue fell short of the target.", ""),
    ("en", "Penjualan melampaui perkiraan.", "Sales were below forecasts.", FLIPPED),
    ("en", "Kereta dari Bandung ke Surabaya terlambat.", "The train from Surabaya to Bandung was late.", SWAPPED),
    ("en", "Kereta dari Bandung ke Surabaya terlambat.", "The train to Surabaya from Bandung was late.", ""),
    ("en", "Tokyo lebih mahal daripada Jakarta.", "Jakarta is more expensive than Tokyo.", SWAPPED),
    ("en", "Tokyo lebih mahal daripada Jakarta.", "Jakarta is cheaper than Tokyo.", ""),
    ("en", "Tokyo lebih aman daripada Jakarta.", "Jakarta is safer than Tokyo.", SWAPPED),
    (
        "fr",
        "Pertumbuhan Jawa lebih tinggi daripada Sumatra.",
        "La croissance à Java est plus faible qu'à Sumatra.",
        FLIPPED,
    ),
    (
        "fr",
        "Pertumbuhan Jawa lebih tinggi daripada Sumatra.",
        "La croissance à Sumatra est plus élevée qu'à Java.",
        SWAPPED,
    ),
    ("fr", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "La croissance à Sumatra est plus faible qu'à Java.", ""),
    ("fr", "Realisasi pajak berada di bawah target.", "Les recettes fiscales sont supérieures à l'objectif.", FLIPPED),
    ("fr", "Kereta dari Bandung ke Surabaya terlambat.", "Le train de Surabaya à Bandung était en retard.", SWAPPED),
    ("fr", "Kereta dari Bandung ke Surabaya terlambat.", "Le train de Bandung à Surabaya était en retard.", ""),
    ("fr", "Tokyo lebih mahal daripada Jakarta.", "Jakarta est plus chère que Tokyo.", SWAPPED),
    ("zh", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "爪哇的增长率低于苏门答腊。", FLIPPED),
    ("zh", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "苏门答腊的增长率高于爪哇。", SWAPPED),
    ("zh", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "爪哇的增长率比苏门答腊高。", ""),
    ("zh", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "苏门答腊的增长率比爪哇低。", ""),
    ("zh", "Tokyo lebih mahal daripada Jakarta.", "雅加达比东京贵。", SWAPPED),
    ("zh", "Realisasi pajak berada di bawah target.", "税收高于目标。", FLIPPED),
    ("zh", "Kereta dari Bandung ke Surabaya terlambat.", "从泗水到万隆的火车晚点。", SWAPPED),
    ("zh", "Kereta dari Bandung ke Surabaya terlambat.", "从万隆到泗水的火车晚点。", ""),
    ("ja", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "ジャワの成長率はスマトラより低い。", FLIPPED),
    ("ja", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "スマトラの成長率はジャワより高い。", SWAPPED),
    ("ja", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "スマトラの成長率はジャワより低い。", ""),
    ("ja", "Tokyo lebih mahal daripada Jakarta.", "ジャカルタは東京より物価が高い。", SWAPPED),
    ("ja", "Realisasi pajak berada di bawah target.", "税収は目標を上回った。", FLIPPED),
    ("ja", "Realisasi pajak berada di bawah target.", "税収は目標を下回った。", ""),
    ("ja", "Kereta dari Bandung ke Surabaya terlambat.", "スラバヤからバンドンへの列車が遅れた。", SWAPPED),
    ("ja", "Kereta dari Bandung ke Surabaya terlambat.", "バンドンからスラバヤへの列車が遅れた。", ""),
    ("ar", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "النمو في جاوة أقل من سومطرة.", FLIPPED),
    ("ar", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "النمو في سومطرة أعلى من جاوة.", SWAPPED),
    ("ar", "Pertumbuhan Jawa lebih tinggi daripada Sumatra.", "النمو في جاوة أعلى منه في سومطرة.", ""),
    ("ar", "Tokyo lebih mahal daripada Jakarta.", "جاكرتا أغلى من طوكيو.", SWAPPED),
    ("ar", "Realisasi pajak berada di bawah target.", "جاءت الإيرادات الضريبية فوق الهدف.", FLIPPED),
    ("ar", "Kereta dari Bandung ke Surabaya terlambat.", "تأخر القطار من سورابايا إلى باندونغ.", SWAPPED),
    ("ar", "Kereta dari Bandung ke Surabaya terlambat.", "تأخر القطار من باندونغ إلى سورابايا.", ""),
    ("en", "Penduduk Medan lebih sedikit daripada Surabaya.", "Medan has fewer residents than Surabaya.", ""),
    ("en", "Penduduk Medan lebih sedikit daripada Surabaya.", "Surabaya has more residents than Medan.", ""),
    ("en", "Medan tidak lebih besar daripada Surabaya.", "Surabaya is not bigger than Medan.", ""),
    ("en", "Kapal berlayar dari Makassar ke Ambon.", "The ship is sailing to Makassar from Ambon.", SWAPPED),
    ("en", "Inflasi di atas perkiraan.", "Inflation was higher than forecast.", ""),
    ("fr", "Penjualan melampaui perkiraan.", "Les ventes ont dépassé les prévisions.", ""),
    ("fr", "Penjualan melampaui perkiraan.", "Les ventes sont restées en dessous des prévisions.", FLIPPED),
    ("fr", "Tokyo lebih mahal daripada Jakarta.", "Tokyo est plus chère que Jakarta.", ""),
    ("fr", "Tokyo lebih mahal daripada Jakarta.", "Jakarta est moins chère que Tokyo.", ""),
    ("zh", "Tokyo lebih mahal daripada Jakarta.", "东京比雅加达贵。", ""),
    ("zh", "Tokyo lebih mahal daripada Jakarta.", "雅加达比东京便宜。", ""),
    ("zh", "Penjualan melampaui perkiraan.", "销售额低于预期。", FLIPPED),
    ("zh", "Penjualan melampaui perkiraan.", "销售额超过预期。", ""),
    ("ja", "Tokyo lebih mahal daripada Jakarta.", "東京はジャカルタより物価が高い。", ""),
    ("ja", "Tokyo lebih mahal daripada Jakarta.", "ジャカルタは東京より物価が安い。", ""),
    ("ja", "Penjualan melampaui perkiraan.", "売り上げは予想を下回った。", FLIPPED),
    ("ar", "Tokyo lebih mahal daripada Jakarta.", "طوكيو أغلى من جاكرتا.", ""),
    ("ar", "Tokyo lebih mahal daripada Jakarta.", "جاكرتا أرخص من طوكيو.", ""),
    ("ar", "Penjualan melampaui perkiraan.", "تجاوزت المبيعات التوقعات.", ""),
    ("ar", "Realisasi pajak berada di bawah target.", "جاءت الإيرادات الضريبية دون الهدف.", ""),
]


@pytest.mark.parametrize(("language", "source", "translation", "rule"), ROWS)
def test_comparisons(language: str, source: str, translation: str, rule: str) -> None:
    findings = found(source, translation, language)
    assert [f.rule for f in findings] == ([rule] if rule else [])
    for finding in findings:
        assert finding.severity is Severity.CRITICAL
        assert finding.source is not None
        assert finding.translation is not None
        assert source[finding.source.start : finding.source.end] == finding.source.text
        assert translation[finding.translation.start : finding.translation.end] == finding.translation.text


SOURCE = "Jawa lebih tinggi daripada Sumatra dari Medan ke Bali di bawah target tidak , .".split()
WORDS = {
    "en": "Java is higher lower than Sumatra from Medan to Bali below above target not , .".split(),
    "fr": "Java est plus élevée que moins Sumatra de Medan à Bali sous objectif qu'à , .".split(),
    "ar": "جاوة أعلى أقل من سومطرة إلى ميدان بالي فوق الهدف دون ، .".split(),
    "zh": "爪哇 高于 低于 比 苏门答腊 从 棉兰 到 巴厘 目标 高 ， 。".split(),
    "ja": "ジャワ は より 高い 低い スマトラ から メダン へ バリ 目標 を 上回った 、 。".split(),
}


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(SOURCE), max_size=12),
    st.sampled_from(sorted(WORDS)).flatmap(
        lambda code: st.tuples(st.just(code), st.lists(st.sampled_from(WORDS[code]), max_size=14))
    ),
)
def test_any_text_is_read(source: list[str], target: tuple[str, list[str]]) -> None:
    language, words = target
    right = ("" if language in ("zh", "ja") else " ").join(words)
    for finding in found(" ".join(source), right, language):
        assert finding.translation is not None
        assert right[finding.translation.start : finding.translation.end] == finding.translation.text
