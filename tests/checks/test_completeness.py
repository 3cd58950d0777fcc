"""Omitted and added phrases, in every language."""

from __future__ import annotations

import pytest

from tests.checks.support import alerts

SOURCE = (
    "Gubernur meresmikan rumah sakit baru di Palu, tetapi dokter spesialis belum tersedia karena anggaran dipotong."
)
#: language: complete, without the last clauses, with an invented clause
VERSIONS = {
    "en": (
        "The governor inaugurated a new hospital in Palu, but specialist doctors are not yet available because the "
        "budget was cut.",
        "The governor inaugurated a new hospital in Palu.",
        "The governor inaugurated a new hospital in Palu, but specialist doctors are not yet available because the "
        "budget was cut, and angry farmers burned three bridges.",
    ),
    "fr": (
        "Le gouverneur a inauguré un nouvel hôpital à Palu, mais les médecins spécialistes ne sont pas encore "
        "disponibles car le budget a été réduit.",
        "Le gouverneur a inauguré un nouvel hôpital à Palu.",
        "Le gouverneur a inauguré un nouvel hôpital à Palu, mais les médecins spécialistes ne sont pas encore "
        "disponibles car le budget a été réduit, et des paysans furieux ont brûlé trois ponts.",
    ),
    "ar": (
        "افتتح المحافظ مستشفى جديدًا في بالو، لكن الأطباء المتخصصين غير متوفرين بعد بسبب خفض الميزانية.",
        "افتتح المحافظ مستشفى جديدًا في بالو.",
        "افتتح المحافظ مستشفى جديدًا في بالو، لكن الأطباء المتخصصين غير متوفرين بعد بسبب خفض الميزانية، "
        "وأحرق مزارعون غاضبون ثلاثة جسور.",
    ),
    "zh": (
        "省长在帕卢为新医院揭幕，但由于预算被削减，专科医生尚未到位。",
        "省长在帕卢为新医院揭幕。",
        "省长在帕卢为新医院揭幕，但由于预算被削减，专科医生尚未到位，愤怒的农民烧毁了三座桥梁。",
    ),
    "ja": (
        "州知事はパルで新しい病院の開院式を行ったが、予算が削減されたため専門医はまだ確保されていない。",
        "州知事はパルで新しい病院の開院式を行った。",
        "州知事はパルで新しい病院の開院式を行ったが、予算が削減されたため専門医はまだ確保されていない。怒った農民が橋3本を焼き払った。",
    ),
}


@pytest.mark.parametrize("language", VERSIONS)
def test_a_dropped_clause_is_found(language: str) -> None:
    found = [f for f in alerts(SOURCE, VERSIONS[language][1], language) if f.rule == "omission-phrase"]
    assert found
    assert found[0].source is not None and "dokter spesialis" in found[0].source.text
    assert found[0].translation is None


@pytest.mark.parametrize("language", VERSIONS)
def test_an_invented_clause_is_found(language: str) -> None:
    found = [f for f in alerts(SOURCE, VERSIONS[language][2], language) if f.rule == "addition-phrase"]
    assert found
    assert found[0].source is None and found[0].translation is not None


@pytest.mark.parametrize("language", VERSIONS)
def test_a_complete_sentence_raises_nothing(language: str) -> None:
    assert alerts(SOURCE, VERSIONS[language][0], language) == []


WHOLE_CLAUSES = [
    ("en", "The governor inaugurated a new hospital in Palu, and angry farmers burned three bridges in the night.",
     "and angry farmers burned three bridges in the night"),
    ("fr", "Le gouverneur a inauguré un nouvel hôpital à Palu, et des paysans furieux ont brûlé trois ponts.",
     "et des paysans furieux ont brûlé trois ponts"),
    ("ar", "افتتح المحافظ مستشفى جديدًا في بالو، وأحرق مزارعون غاضبون ثلاثة جسور خلال الليل.",
     "وأحرق مزارعون غاضبون ثلاثة جسور خلال الليل"),
    ("zh", "省长在帕卢为新医院揭幕，愤怒的农民烧毁了三座桥梁。", "愤怒的农民烧毁了三座桥梁"),
    ("ja", "州知事はパルで新しい病院を開設した。怒った農民が橋3本を焼き払った。", "怒った農民が橋3本を焼き払った"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "translation", "clause"), WHOLE_CLAUSES)
def test_an_addition_is_the_whole_clause_and_told_once(language: str, translation: str, clause: str) -> None:
    source = "Gubernur meresmikan rumah sakit baru di Palu."
    (found,) = [f for f in alerts(source, translation, language) if f.rule == "addition-phrase"]
    assert found.translation is not None and found.translation.text == clause
    assert f"“{clause}”" in found.message
