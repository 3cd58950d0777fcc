"""A foreign name behind an Arabic word for a kind of place: station, dam, stadium, beach, temple."""

from __future__ import annotations

import pytest

from tests.checks.support import engine

#: Source, right version, version with another place.
ROWS = (
    (
        "Air di Bendung Katulampa naik dua meter.",
        "ارتفعت المياه عند سد كاتولامبا مترين.",
        "ارتفعت المياه عند سد جاتيباغوس مترين.",
    ),
    (
        "Pembangkit listrik di Kamojang genap beroperasi 43 tahun.",
        "أتمت محطة كاموجانغ 43 عاما من التشغيل.",
        "أتمت محطة سالانغور 43 عاما من التشغيل.",
    ),
    (
        "Warga berkumpul di Pantai Kuwaru sejak pagi.",
        "تجمع السكان على شاطئ كووارو منذ الصباح.",
        "تجمع السكان على شاطئ ديبورونغ منذ الصباح.",
    ),
)


def alarms(source: str, translation: str) -> list[str]:
    return [f.rule for f in engine().check_pair(source, translation, "ar").findings if f.rule == "name-mismatch"]


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_places(source: str, right: str, wrong: str) -> None:
    assert not alarms(source, right)
    assert alarms(source, wrong)
