"""Broken texts: empty, copied, looping, full of markup debris."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.checks.document import once_a_version
from checker.checks.integrity import find_loop
from checker.findings import Severity
from checker.languages import TARGETS, get_language
from tests.checks.support import alerts, findings

SOURCE = "Menteri Keuangan mengatakan anggaran pendidikan akan dinaikkan tahun depan."
EXAMPLES = [
    ("empty-translation", "en", ""),
    ("empty-translation", "zh", "  \n"),
    ("copied-source", "en", SOURCE),
    ("copied-source", "ja", SOURCE),
    ("copied-source", "ar", SOURCE),
    ("copied-source", "fr", "Menteri Keuangan mengatakan anggaran pendidikan akan dinaikkan tahun depan !"),
    ("repetition", "en", "The finance minister said the budget will be be be raised next year."),
    ("repetition", "fr", "Le ministre des Finances a dit que le budget le budget le budget augmentera."),
    ("repetition", "ar", "قال وزير المالية إن الميزانية الميزانية الميزانية سترتفع."),
    ("repetition", "zh", "财政部长表示教育预算教育预算教育预算教育预算将增加。"),
    ("repetition", "ja", "財務相は予算を予算を予算を予算を増やすと述べた。"),
    ("markup-debris", "en", "The finance minister said &quot;education&quot; budgets will rise."),
    ("markup-debris", "fr", "Le ministre a dit <b>que le budget augmentera."),
    ("markup-debris", "zh", "财政部长表示{{budget}}将增加。"),
]
CLEAN = [
    ("en", "The finance minister said the education budget would be raised next year."),
    ("en", "He had had enough; the budget is very, very large."),
    ("fr", "Le ministre des Finances a dit que le budget de l'éducation augmentera l'an prochain."),
    ("zh", "财政部长说，明年教育预算将增加，增加得很多很多。"),
    ("ja", "財務相は、来年の教育予算を増やすと述べた。"),
    ("ar", "قال وزير المالية إن ميزانية التعليم سترتفع العام المقبل شيئا فشيئا."),
]
RULES = ("empty-translation", "copied-source", "repetition", "markup-debris")


@pytest.mark.parametrize(("rule", "language", "translation"), EXAMPLES)
def test_broken_text_is_found(rule: str, language: str, translation: str) -> None:
    assert rule in {f.rule for f in alerts(SOURCE, translation, language)}


@pytest.mark.parametrize(("language", "translation"), CLEAN)
def test_sound_text_passes(language: str, translation: str) -> None:
    assert {f.rule for f in findings(SOURCE, translation, language)}.isdisjoint(RULES)


def test_debris_that_the_source_holds_too_passes() -> None:
    assert not [f for f in alerts("Tulis <b>tebal</b>.", "Write <b>bold</b>.", "en") if f.rule == "markup-debris"]


def test_debris_is_told_once_a_sentence_with_its_kinds_and_places() -> None:
    text = "The minister said &quot;the budget&quot; will rise, it&#39;s said."
    (found,) = [f for f in alerts(SOURCE, text, "en") if f.rule == "markup-debris"]
    assert "“&quot;”, “&#39;”" in found.message
    assert "in 3 places" in found.message
    assert found.translation is not None and found.translation.text == "&quot;"


def test_debris_is_major_once_a_version() -> None:
    (one,) = [f for f in alerts(SOURCE, "A &quot;budget&quot;.", "en") if f.rule == "markup-debris"]
    told = once_a_version([one, one, one])
    assert [f.severity for f in told] == [Severity.MAJOR, Severity.MINOR, Severity.MINOR]
    assert "in 3 sentences" in told[0].message
    assert once_a_version([one]) == [one]


@given(st.sampled_from(TARGETS), st.text(max_size=80))
def test_no_text_breaks_the_loop_search(language: str, text: str) -> None:
    spoken = get_language(language)
    tokens = spoken.tokenize(text)
    loop = find_loop(tokens, spoken)
    assert loop is None or 0 <= loop[0] < loop[1] < len(tokens)


@given(st.sampled_from(TARGETS), st.text(max_size=120), st.text(max_size=120))
def test_no_pair_breaks_the_checks(language: str, source: str, translation: str) -> None:
    for finding in findings(source, translation, language):
        for span, text in ((finding.source, source), (finding.translation, translation)):
            if span is not None:
                assert text[span.start : span.end] == span.text
