"""Freely worded versions: what the rules on negation, quantity, certainty and speaker must and must not find."""

from __future__ import annotations

import pytest

from checker.checks import bounds, certainty, polarity, scope
from checker.checks.added_negations import NEGATION_ADDED
from checker.checks.attribution import ATTRIBUTION_LOST
from checker.checks.certainty import MODALITY_CHANGED
from checker.checks.polarity import NEGATION_LOST
from checker.checks.scope import QUANTIFIER_CHANGED
from checker.evidence.cues import find_cues
from checker.findings import Finding
from checker.languages.cues import Cue
from tests.checks.test_cues import alarms
from tests.checks.word_rows import VERSIONS, Version

RIGHT = [v for v in VERSIONS if v.right]
WRONG = [v for v in VERSIONS if not v.right]

#: Known misses: the Arabic word is not in the lexicon; "meskipun" may account for "even if".
MISSED = {("Tersangka mengaku menyesal, namun jaksa menilai pengakuannya tidak tulus.", "ar")} | {
    ("Bandara akan tetap dibuka meskipun hujan abu, kecuali jika angin berubah arah.", language)
    for language in ("en", "ar")
}


def found_in(version: Version) -> list[Finding]:
    checks = (polarity.check, certainty.check, scope.check, bounds.check)
    return [f for check in checks for f in alarms(check, version.source, version.translation, version.language)]


@pytest.mark.parametrize("version", RIGHT)
def test_right_versions_pass(version: Version) -> None:
    assert found_in(version) == []


@pytest.mark.parametrize("version", WRONG)
def test_wrong_versions_are_found(version: Version) -> None:
    assert bool(found_in(version)) is ((version.source, version.language) not in MISSED)


@pytest.mark.parametrize(
    ("source", "language", "translation", "rule"),
    [
        (
            "Pengelola mengizinkan pengunjung berenang, asalkan tidak membawa makanan.",
            "en",
            "The management did not allow visitors to swim, provided that they did not bring food.",
            NEGATION_ADDED.id,
        ),
        (
            "Pengacara membantah memalsukan tanda tangan itu.",
            "en",
            "The lawyer forged the signature.",
            NEGATION_LOST.id,
        ),
        (
            "Hampir seluruh pedagang sudah pindah ke gedung baru.",
            "fr",
            "La moitié des commerçants ont déménagé dans le nouveau bâtiment.",
            QUANTIFIER_CHANGED.id,
        ),
        (
            "Pemerintah provinsi berencana menaikkan tarif parkir.",
            "ar",
            "قررت حكومة الإقليم رفع رسوم وقوف السيارات.",
            MODALITY_CHANGED.id,
        ),
        (
            "Saksi menyebut pelaku melarikan diri ke hutan, sementara polisi belum memberikan keterangan.",
            "en",
            "Police said the perpetrator fled to the forest, while witnesses have not given a statement.",
            ATTRIBUTION_LOST.id,
        ),
    ],
)
def test_each_rule_says_what_it_found(source: str, language: str, translation: str, rule: str) -> None:
    assert rule in [f.rule for f in found_in(Version(source, language, translation, False))]


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("the city's train station", "en", Cue.REPORTED),
        ("Bank Indonesia on the Barito river", "en", Cue.PERMITTED),
        ("سيارة الشرطة في المدينة", "ar", Cue.OBLIGED),
        ("بنيته القديمة", "ar", Cue.PLANNED),
        ("مدينة المحلية", "ar", Cue.POSSIBLE),
        ("l'État et les enseignants", "fr", Cue.CLAIMED),
    ],
)
def test_words_inside_other_words_are_no_cues(text: str, language: str, kind: Cue) -> None:
    assert not any(c.is_one(kind) for c in find_cues(text, language, frozenset({kind})))
