"""Negation, certainty and scope: what the rules must and must not find, in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.checks import certainty, polarity, scope
from checker.checks.rule import Pair
from checker.checks.weights import Weights, load_weights
from checker.evidence.cues import find_cues
from checker.evidence.models import models_dir
from checker.findings import Finding, Severity
from checker.languages import CODES, TARGETS
from checker.languages.cues import Cue
from tests.checks.cue_rows import (
    CERTAINTY,
    NEGATION,
    NEGATION_ADDED,
    NEGATION_REWORDED,
    SCOPE,
    SCOPE_REWORDED,
    Row,
)
from tests.checks.cue_rows_faithful import FAITHFUL
from tests.checks.cue_rows_planted import PLANTED
from tests.checks.support import engine

Check = Callable[[Pair], Iterator[Finding]]

FAMILIES: tuple[tuple[Check, str, tuple[Row, ...]], ...] = (
    (polarity.check, "negation-lost", NEGATION),
    (certainty.check, "modality-changed", CERTAINTY),
    (scope.check, "quantifier-changed", SCOPE),
)


@cache
def weights() -> Weights:
    return load_weights(models_dir() / "lexicon" / "weights.json")


def pair(source: str, translation: str, language: str) -> Pair:
    """A pair with the evidence of the shipped models, for running one check module alone."""
    return Pair(source, translation, engine().matcher(language), weights())


def alarms(check: Check, source: str, translation: str, language: str) -> list[Finding]:
    found = check(pair(source, translation, language))
    return [f for f in found if f.severity >= Severity.MAJOR and not f.hint]


def cases(which: int) -> Iterable[tuple[Check, str, str, str, str]]:
    for check, rule, rows in FAMILIES:
        for row in rows:
            for language, versions in row.versions.items():
                yield check, rule, row.source, versions[which], language


@pytest.mark.parametrize(("check", "rule", "source", "translation", "language"), list(cases(1)))
def test_wrong_versions_are_found(check: Check, rule: str, source: str, translation: str, language: str) -> None:
    assert rule in [f.rule for f in alarms(check, source, translation, language)]


@pytest.mark.parametrize(("check", "rule", "source", "translation", "language"), list(cases(0)))
def test_right_versions_pass(check: Check, rule: str, source: str, translation: str, language: str) -> None:
    assert alarms(check, source, translation, language) == []


@pytest.mark.parametrize(("language", "source", "translation"), [*NEGATION_REWORDED, *SCOPE_REWORDED])
def test_the_same_said_otherwise_passes(language: str, source: str, translation: str) -> None:
    assert alarms(polarity.check, source, translation, language) == []
    assert alarms(scope.check, source, translation, language) == []


@pytest.mark.parametrize(("language", "source", "translation"), NEGATION_ADDED)
def test_an_added_negation_is_found(language: str, source: str, translation: str) -> None:
    found = alarms(polarity.check, source, translation, language)
    assert [f.rule for f in found] == ["negation-added"]
    assert found[0].translation is not None


#: Known misses: the noun after "absen" is no verb, and an Arabic perfect is told at the head of a clause only.
MISSED = {("Wali kota absen dalam rapat anggaran kemarin.", language) for language in ("en", "ar", "fr")} | {
    (source, "ar")
    for source in (
        "Tim penyelamat gagal menemukan dua pendaki yang hilang.",
        "Jembatan gantung itu bisa ambruk kalau banjir datang lagi.",
        "Warga sebaiknya menghindari kawasan pantai, kata BMKG.",
    )
}


def found_by_any(source: str, translation: str, language: str) -> list[Finding]:
    return [f for check, _, _ in FAMILIES for f in alarms(check, source, translation, language)]


def planted(which: int) -> list[tuple[str, str, str]]:
    return [(row.source, v[which], language) for row in PLANTED for language, v in row.versions.items()]


@pytest.mark.parametrize(("source", "translation", "language"), list(planted(1)))
def test_planted_errors_are_found(source: str, translation: str, language: str) -> None:
    missed = (source, language) in MISSED
    assert bool(found_by_any(source, translation, language)) is not missed


@pytest.mark.parametrize(("source", "translation", "language"), list(planted(0)))
def test_their_right_versions_pass(source: str, translation: str, language: str) -> None:
    assert found_by_any(source, translation, language) == []


@pytest.mark.parametrize(("language", "source", "translation"), FAITHFUL)
def test_faithful_rewordings_pass(language: str, source: str, translation: str) -> None:
    assert found_by_any(source, translation, language) == []


def test_two_of_one_kind_have_not_changed_places() -> None:
    source = "Kampung itu didirikan oleh Guru Nanak. Ia diikuti suksesi sembilan guru."
    translation = "The village was founded by Guru Nanak. He was followed by a succession of nine teachers."
    assert found_by_any(source, translation, "en") == []


SAID = "Hal ini disampaikan Menteri Pertanian dalam rapat di Jakarta, Selasa."


@pytest.mark.parametrize(
    ("language", "kept", "lost"),
    [
        (
            "en",
            "The agriculture minister said this at a meeting in Jakarta on Tuesday.",
            "This is the agriculture minister in a meeting in Jakarta, Tuesday.",
        ),
        (
            "fr",
            "C'est ce qu'a déclaré le ministre de l'Agriculture lors d'une réunion mardi à Jakarta.",
            "C'est le ministre de l'Agriculture dans une réunion mardi à Jakarta.",
        ),
        (
            "ar",
            "صرح بذلك وزير الزراعة في اجتماع في جاكرتا الثلاثاء.",
            "هذا وزير الزراعة في اجتماع في جاكرتا الثلاثاء.",
        ),
        ("zh", "农业部长周二在雅加达的会议上作了上述表示。", "这是农业部长周二在雅加达的会议。"),
        (
            "ja",
            "農業相は火曜日、ジャカルタでの会合でこう述べた。",
            "これは火曜日、ジャカルタの会合の農業相である。",
        ),
    ],
)
def test_a_lost_attribution_is_minor_and_no_hint(language: str, kept: str, lost: str) -> None:
    rules = [f.rule for f in certainty.check(pair(SAID, kept, language))]
    assert "attribution-lost" not in rules
    found = [f for f in certainty.check(pair(SAID, lost, language)) if f.rule == "attribution-lost"]
    assert [(f.severity, f.hint) for f in found] == [(Severity.MINOR, False)]


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [
        ("en", "Menurut saksi, mobil itu melaju kencang.", "Police said the car was going fast."),
        ("fr", "Menurut saksi, mobil itu melaju kencang.", "Selon la police, la voiture roulait vite."),
        ("zh", "Menurut saksi, mobil itu melaju kencang.", "警方表示，那辆车开得很快。"),
    ],
)
def test_another_speaker_is_found(language: str, source: str, translation: str) -> None:
    assert "attribution-lost" in [f.rule for f in alarms(certainty.check, source, translation, language)]


@pytest.mark.parametrize(
    ("language", "text", "cue", "words"),
    [
        ("id", "Tidak semua warga hadir.", Cue.NOT_ALL, "Tidak semua"),
        ("id", "Tidak hanya beras, gula juga.", Cue.ALSO, "Tidak hanya"),
        ("id", "Tak kurang dari 20 orang.", Cue.AT_LEAST, "Tak kurang dari"),
        ("en", "It doesn't work.", Cue.NOT, "doesn't"),
        ("en", "No fewer than ten died.", Cue.AT_LEAST, "No fewer than"),
        ("fr", "Il n’a jamais été vu.", Cue.NOT, "n’a jamais"),
        ("fr", "Ce n'est que demain.", Cue.ONLY, "n'est que"),
        ("ar", "لم يحضر أحدٌ إلا وزيرٌ.", Cue.ONLY, "لم يحضر أحدٌ إلا"),
        ("ar", "وقال إنه على الأقل", Cue.AT_LEAST, "على الأقل"),
        ("zh", "并非所有人都来。", Cue.NOT_ALL, "并非所有"),
        ("zh", "除他外都来。", Cue.EXCEPT, "除他外"),
        ("ja", "行かなければならない。", Cue.OBLIGED, "なければならな"),
        ("ja", "2隻しかない。", Cue.NEUTRAL, "しかない"),
    ],
)
def test_cues_have_their_words(language: str, text: str, cue: Cue, words: str) -> None:
    found = [text[c.start : c.end] for c in find_cues(text, language, frozenset({cue})) if c.is_one(cue)]
    assert any(words in f or f in words for f in found)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200), st.sampled_from(CODES))
def test_any_text_can_be_scanned(text: str, language: str) -> None:
    cues = find_cues(text, language, frozenset(Cue))
    for cue in cues:
        assert 0 <= cue.start < cue.end <= len(text)
        assert cue.strict or cue.loose


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(TARGETS))
def test_any_pair_can_be_checked(source: str, translation: str, language: str) -> None:
    for check in (polarity.check, certainty.check, scope.check):
        for finding in check(pair(source, translation, language)):
            for span, text in ((finding.source, source), (finding.translation, translation)):
                assert span is None or text[span.start : span.end] == span.text
