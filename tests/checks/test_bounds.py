"""Bounds beside a number: what must be found and what must not, in every language."""

from __future__ import annotations

import pytest

from tests.checks.support import alerts

WRONG = """
Peserta harus berusia minimal 17 tahun.
en Participants must be under 17.
fr Les participants doivent avoir moins de 17 ans.
ar يجب أن يقل عمر المشاركين عن 17 عاما.
zh 参赛者年龄须低于17岁。
ja 参加者は17歳未満とする。
Toko itu menutup lebih dari seratus gerai.
en The store closed nearly a hundred outlets.
fr Le magasin a fermé près de cent points de vente.
ar أغلق المتجر أقل من مئة فرع.
zh 这家店关闭了近一百家门店。
ja 同店は100店近くを閉鎖した。
Bantuan baru tiba di kurang dari 40 desa.
en Aid has reached more than 40 villages.
fr L'aide est arrivée dans plus de 40 villages.
ar وصلت المساعدات إلى أكثر من 40 قرية.
zh 援助物资已抵达超过40个村庄。
ja 支援は40以上の村に届いた。
Setiap keluarga mendapat paling banyak 10 kilogram beras.
en Each family gets at least 10 kilograms of rice.
fr Chaque famille reçoit au moins 10 kilogrammes de riz.
ar تحصل كل أسرة على 10 كيلوغرامات من الأرز على الأقل.
zh 每户至少可领10公斤大米。
ja 各世帯は少なくとも10キロの米を受け取る。
"""
FAITHFUL = """
Peserta harus berusia minimal 17 tahun.
en Participants must be 17 or older.
fr Les participants doivent avoir 17 ans ou plus.
ar يجب ألا يقل عمر المشاركين عن 17 عاما.
zh 参赛者须年满17岁。
ja 参加者は17歳以上とする。
Toko itu menutup lebih dari seratus gerai.
en The store closed upwards of a hundred outlets.
fr Le magasin a fermé une bonne centaine de points de vente.
ar أغلق المتجر ما يزيد على مئة فرع.
zh 这家店关闭了一百多家门店。
ja 同店は100店余りを閉鎖した。
Tidak boleh lebih dari 30 tamu hadir.
en No more than 30 guests may attend.
fr Pas plus de 30 invités peuvent assister.
ar لا يجوز أن يحضر أكثر من 30 ضيفا.
zh 出席宾客不得超过30人。
ja 客は30人以内とする。
Hampir 60 orang terluka dan lebih dari 20 rumah rusak.
en Nearly 60 people were injured and more than 20 houses damaged.
fr Près de 60 personnes ont été blessées et plus de 20 maisons endommagées.
ar أصيب نحو 60 شخصا وتضرر أكثر من 20 منزلا.
zh 近60人受伤，20多栋房屋受损。
ja 60人近くがけがをし、20棟以上の家屋が損壊した。
"""


def _rows(text: str) -> list[tuple[str, str, str]]:
    rows, source = [], ""
    for line in text.strip().splitlines():
        code, _, translation = line.partition(" ")
        if len(code) == 2 and code.islower():
            rows.append((code, source, translation))
        else:
            source = line
    return rows


@pytest.mark.parametrize(("language", "source", "translation"), _rows(WRONG))
def test_a_turned_bound_is_found(language: str, source: str, translation: str) -> None:
    # Where the words are listed as opposites or siblings, that is told instead.
    assert not {f.rule for f in alerts(source, translation, language)}.isdisjoint(
        {"quantifier-changed", "polarity-flipped", "meaning-contrast"}
    )


@pytest.mark.parametrize(("language", "source", "translation"), _rows(FAITHFUL))
def test_a_bound_said_another_way_is_none(language: str, source: str, translation: str) -> None:
    assert not [f for f in alerts(source, translation, language) if f.rule == "quantifier-changed"]
