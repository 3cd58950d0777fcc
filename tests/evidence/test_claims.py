"""Claims of people and events: what one side alone makes, and the lists that they are told by."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from checker.evidence.claims import FORMS, compare_claims
from checker.evidence.cues import find_claims
from checker.languages import CODES, SOURCE, TARGETS
from checker.languages.cues import CLAIM_CLASSES, Cue
from tests.evidence.claim_rows import ROWS

#: Ways to say the same claim in other words: nothing is alone.
KEPT = [
    ("en", "Tiga nelayan tewas.", "Three fishermen lost their lives."),
    ("en", "KPK memeriksa bupati itu.", "The anticorruption agency questioned the regent."),
    ("ar", "Tiga nelayan tewas.", "لقي ثلاثة صيادين مصرعهم."),
    ("ar", "Gudang itu hangus.", "التهم الحريق المستودع."),
    ("zh", "Tiga nelayan tewas.", "三名渔民丧生。"),
    ("zh", "Bus itu menabrak pohon.", "大巴撞上了一棵树，发生交通事故。"),
    ("ja", "Tiga nelayan tewas.", "漁師3人が命を落とした。"),
    ("ja", "Gudang itu hangus.", "倉庫が全焼した。"),
    ("fr", "Tiga nelayan tewas.", "Trois pêcheurs ont perdu la vie."),
    ("fr", "KPK memeriksa bupati itu.", "L'agence anticorruption a interrogé le préfet."),
]
#: Words that hold a claim and make none.
HARMLESS = [
    ("en", "The fire brigade opened its doors to visitors."),
    ("ar", "سافر الوفد إلى البحر الميت."),
    ("zh", "代表团前往死海参观。"),
    ("ja", "会議は火曜日に開かれた。"),
    ("fr", "Les négociations sont au point mort."),
]


@pytest.mark.parametrize(("language", "kind", "source", "right", "wrong"), ROWS)
def test_a_claim_that_one_side_alone_makes(language: str, kind: str, source: str, right: str, wrong: str) -> None:
    assert [c.alone for c in compare_claims(source, right, language)] == [(), ()]
    assert any(Cue[kind] in claim.strict for c in compare_claims(source, wrong, language) for claim in c.alone)


@pytest.mark.parametrize(("language", "source", "translation"), KEPT)
def test_a_claim_in_other_words_is_shared(language: str, source: str, translation: str) -> None:
    assert [c.alone for c in compare_claims(source, translation, language)] == [(), ()]


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_words_that_hold_a_claim_and_make_none(language: str, text: str) -> None:
    assert not compare_claims("Rombongan itu datang.", text, language)[1].alone


def test_what_is_alone_is_told() -> None:
    translation = "The minister, furious, left; it was the largest hall."
    _, claims = compare_claims("Menteri itu pergi; aula itu penuh.", translation, "en")
    furious, hall = translation.index("furious"), translation.index("largest")
    assert claims.told(furious, furious + 7) == Cue.ANGER.value and not claims.told(0, 12)
    assert claims.is_alone(furious, furious + 7) and not claims.is_form(furious, furious + 7)
    assert claims.is_form(hall, hall + 7) and not claims.is_shared(0, len(translation))


@pytest.mark.parametrize("code", CODES)
def test_every_class_has_words_in_every_language(code: str) -> None:
    listed = import_module(f"checker.languages.claims_{code}").CLAIMS
    assert set(listed) <= CLAIM_CLASSES
    for kind in CLAIM_CLASSES:
        strict, _, loose = listed[kind].partition("||")
        # What a source claims by its form alone is not asked for in the translation.
        assert strict.strip() or (code == SOURCE and kind in FORMS)
        assert loose.strip() or kind is Cue.HARMLESS or code in TARGETS


@pytest.mark.parametrize("code", CODES)
def test_every_plain_form_is_found(code: str) -> None:
    """A form by itself is found, unless a longer one says something else."""
    for kind, text in import_module(f"checker.languages.claims_{code}").CLAIMS.items():
        for form in re.split(r"[;\n]", text.partition("||")[0]):
            if form.strip() and not re.search(r"[*()?…#|]", form):
                found = find_claims(form.strip(), code)
                assert any(c.may_be(kind, Cue.HARMLESS) or len(c.strict) for c in found), form
