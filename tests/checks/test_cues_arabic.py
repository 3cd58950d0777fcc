"""Arabic words of negation and quantity: look-alikes deny nothing, what denies everything is told from what denies some."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from checker.checks import polarity, scope
from checker.checks.rule import Pair
from checker.evidence.cues import find_cues, negative_affix
from checker.findings import Finding
from checker.languages.cues import Cue
from tests.checks.test_cues import alarms

Check = Callable[[Pair], Iterator[Finding]]

#: Check, source, right version, wrong version.
ROWS: tuple[tuple[Check, str, str, str], ...] = (
    (
        polarity.check,
        "Kiper itu gagal hadir dalam latihan kemarin.",
        "لم يتمكن اللاعب من حضور التدريب أمس.",
        "تمكن اللاعب من حضور التدريب أمس.",
    ),
    (
        polarity.check,
        "Pengungsi itu tidak menerima bantuan dari pemerintah.",
        "لم يتلق اللاجئون مساعدة من الحكومة.",
        "تلقى اللاجئون مساعدة من الحكومة.",
    ),
    (
        scope.check,
        "Tidak semua terdakwa akan diperiksa pekan ini.",
        "لن يُستجوب جميع المتهمين هذا الأسبوع.",
        "لن يُستجوب أي من المتهمين هذا الأسبوع.",
    ),
    (
        scope.check,
        "Tidak satu pun penumpang yang selamat.",
        "لم ينج أي من الركاب.",
        "لم ينج سوى واحد من الركاب.",
    ),
    (
        scope.check,
        "Kebakaran di gudang itu belum sepenuhnya padam.",
        "لم يُخمد حريق المستودع بالكامل بعد.",
        "خمد حريق المستودع تماما.",
    ),
)


@pytest.mark.parametrize(("check", "source", "right", "wrong"), ROWS)
def test_versions(check: Check, source: str, right: str, wrong: str) -> None:
    assert not alarms(check, source, right, "ar")
    assert alarms(check, source, wrong, "ar")


@pytest.mark.parametrize("text", ["قال حاكم مقاطعة بوغور", "في المقاطعة الشرقية", "لمقاطعات جاوة"])
def test_a_regency_is_no_boycott(text: str) -> None:
    assert not find_cues(text, "ar", frozenset({Cue.NEGATIVE, Cue.FORBIDDEN}))


def test_a_boycott_denies() -> None:
    assert find_cues("دعا الحزب إلى مقاطعة الانتخابات", "ar", frozenset({Cue.NEGATIVE}))


@pytest.mark.parametrize("word", ["لاعب", "اللاعبين", "لاجئ", "لاحقا", "لازم", "لافتة", "اللاتينية", "لاسلكي"])
def test_words_that_only_begin_like_a_negator(word: str) -> None:
    assert not negative_affix("ar").search(word)


@pytest.mark.parametrize("word", ["اللامركزية", "لامبالاة", "لاإنسانية", "اللاعنف", "لامحدود"])
def test_negative_compounds(word: str) -> None:
    assert negative_affix("ar").search(word)
