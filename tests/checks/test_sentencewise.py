"""A pair of several sentences: each is checked by itself where both sides have them in the same order."""

from __future__ import annotations

import pytest

from checker.checks.rule import Pair
from checker.checks.sentencewise import sentences
from checker.checks.weights import Weights
from tests.checks.support import alerts, engine

SOURCE = "Penumpang dapat membayar dengan kartu kredit. Mereka hanya bisa naik dari pintu depan."

#: Language, source, faithful translation, wrong translation: what the other sentence says keeps nothing.
ROWS = [
    (
        "en",
        SOURCE,
        "Passengers can pay by credit card. They can only board through the front door.",
        "Passengers must pay by credit card. They can only board through the front door.",
    ),
    (
        "fr",
        SOURCE,
        "Les passagers peuvent payer par carte. Ils ne peuvent monter que par la porte avant.",
        "Les passagers doivent payer par carte. Ils ne peuvent monter que par la porte avant.",
    ),
    (
        "en",
        "Bupati itu tidak menyesal menutup tambang. Warga tidak mau pindah dari lembah itu.",
        "The regent does not regret closing the mine. Residents are unwilling to move from the valley.",
        "The regent regrets closing the mine. Residents do not want to move from the valley.",
    ),
    (
        "ar",
        "Bupati itu tidak menyesal menutup tambang. Warga tidak mau pindah dari lembah itu.",
        "لا يشعر الحاكم بالندم على إغلاق المنجم. ولا يريد السكان الانتقال من الوادي.",
        "الحاكم نادم على إغلاق المنجم. ولا يريد السكان الانتقال من الوادي.",
    ),
]


@pytest.mark.parametrize(("language", "source", "right", "wrong"), ROWS)
def test_each_sentence_keeps_its_own(language: str, source: str, right: str, wrong: str) -> None:
    assert alerts(source, wrong, language)
    assert alerts(source, right, language) == []


@pytest.mark.parametrize(("language", "source", "right", "wrong"), ROWS)
def test_findings_stand_in_the_whole_text(language: str, source: str, right: str, wrong: str) -> None:
    for finding in alerts(source, wrong, language):
        for span, text in ((finding.source, source), (finding.translation, wrong)):
            assert span is None or text[span.start : span.end] == span.text


@pytest.mark.parametrize(
    "translation",
    [
        "Passengers can pay by credit card, but can only board through the front door.",
        "They can only board through the front door. Passengers can pay by credit card.",
    ],
)
def test_other_orders_are_left_whole(translation: str) -> None:
    pair = Pair(SOURCE, translation, engine().matcher("en"), Weights({}))
    assert sentences(pair) == ()
