"""Sentences in their article: what the headline owes to the text below, and half sentences that find their other half."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.article import VersionResult, check_version
from checker.documents.reading import parse_document
from checker.findings import Category, Finding, Severity
from checker.scoring import rescored
from tests.checks.support import engine

SOURCE = """Bupati Nonaktif Mulai Diadili

SEMARANG - Pengadilan mulai mengadili bupati nonaktif itu dalam kasus suap proyek jalan pada Senin.

"Anggaran ini harus segera dijalankan agar pelayanan kepada masyarakat tidak terganggu," kata Ratna seusai rapat.

Sidang berikutnya digelar pekan depan."""

CHINESE = """停职县长受贿案开庭

三宝垄讯——法院周一开始审理这名停职县长在道路项目中的受贿案。

“这份预算必须立即执行，以免影响对民众的服务。”拉特娜会后说。

下一次庭审将于下周举行。"""

JAPANESE = """停職中の県知事の裁判始まる

【スマラン】裁判所は月曜、道路事業をめぐる贈収賄事件で停職中の県知事の審理を始めた。

「住民へのサービスに支障が出ないよう、この予算は速やかに執行しなければならない」。ラトナ氏は閉会後にこう述べた。

次の公判は来週開かれる。"""


def _checked(version: str, language: str, source: str = SOURCE) -> VersionResult:
    return check_version(
        parse_document(source, "a.id.txt", "id"), parse_document(version, f"a.{language}.txt", language), engine()
    )


def _told(result: VersionResult) -> list[tuple[str, str]]:
    return [(f.rule, f.severity.label) for f in result.findings]


def test_a_detail_that_comes_up_into_the_headline_is_minor() -> None:
    assert [s for r, s in _told(_checked(CHINESE, "zh")) if r == "addition-phrase"] == ["minor"]


def test_what_no_sentence_tells_is_no_detail_of_the_article() -> None:
    source = SOURCE.replace("dalam kasus suap proyek jalan ", "")
    version = CHINESE.replace("在道路项目中的受贿案", "")
    assert ("addition-phrase", "major") in _told(_checked(version, "zh", source))


def test_a_quote_and_the_sentence_that_says_whose_it_is_are_checked_together() -> None:
    result = _checked(JAPANESE, "ja")
    assert [f for f in result.findings if f.severity >= Severity.MAJOR] == []
    assert [s.translation for s in result.segments if s.source == (2,)] == [(2, 3)]


@pytest.mark.parametrize(
    ("language", "version", "invented"),
    [
        ("ja", JAPANESE, "市長は汚職の疑いで逮捕された。"),
        ("zh", CHINESE, "市长因涉嫌贪污被捕。"),
    ],
)
def test_an_invented_sentence_behind_a_quote_is_found(language: str, version: str, invented: str) -> None:
    paragraphs = version.split("\n\n")
    paragraphs[2] += invented
    assert "addition-sentence" in {r for r, _ in _told(_checked("\n\n".join(paragraphs), language))}


@pytest.mark.parametrize(("introduced", "rules"), [(" (UMP)", set()), ("", {"untranslated-word"})])
def test_an_abbreviation_that_the_version_introduces_is_kept(introduced: str, rules: set[str]) -> None:
    source = f"""Buruh Menuntut Kenaikan Upah

JAKARTA - Ribuan buruh menuntut kenaikan upah minimum provinsi{introduced} pada Senin.

Para gubernur akan mengumumkan UMP paling lambat Jumat."""
    version = f"""Workers demand higher wages

JAKARTA - Thousands of workers demanded an increase in the provincial minimum wage{introduced} on Monday.

Governors will announce the UMP by Friday at the latest."""
    assert {f.rule for f in _checked(version, "en", source).findings if f.severity >= Severity.MAJOR} == rules


EVACUEES = "Sebanyak 500 pengungsi menempati balai desa."
NEEDS = "Kepala dinas mengatakan pengungsi paling membutuhkan selimut dan air bersih."
THEY = "What they need most are blankets and clean water, the head of the agency said."


@pytest.mark.parametrize(
    ("source", "version", "severities"),
    [
        (f"{EVACUEES}\n\n{NEEDS}", f"Some 500 evacuees are staying in the village hall.\n\n{THEY}", {"minor"}),
        (f"Hujan turun sejak pagi.\n\n{NEEDS}", f"It has been raining since the morning.\n\n{THEY}", {"major"}),
    ],
)
def test_whoever_has_been_named_may_be_a_pronoun(source: str, version: str, severities: set[str]) -> None:
    told = _told(_checked(version, "en", source))
    assert {s for r, s in told if r == "omission-phrase"} == severities


QUOTED = """Menteri Menolak Usul Itu

"Harga ini tidak adil bagi petani, dan kami akan menghitungnya kembali," kata Menteri Ratna seusai rapat di Jakarta.

Rapat berikutnya digelar pekan depan."""


@pytest.mark.parametrize(
    ("language", "version"),
    [
        (
            "ja",
            "大臣が提案拒否\n\nラトナ大臣はジャカルタでの会合後、「この価格は農家にとって不公平だ。再計算する」と述べた。\n\n次回会合は来週開かれる。",
        ),
        (
            "zh",
            "部长拒绝提议\n\n“这个价格对农民不公平，我们将重新计算。”部长拉特娜会后在雅加达表示。\n\n下次会议将于下周举行。",
        ),
    ],
)
def test_a_quotation_that_ends_in_a_sentence_of_its_own_belongs_to_the_one_before(language: str, version: str) -> None:
    assert [f for f in _checked(version, language, QUOTED).findings if f.severity >= Severity.MAJOR] == []


def test_what_a_comment_asks_not_to_be_told_lowers_nothing() -> None:
    source, wrong = "Pajak naik 20 persen.\n\nMenteri tiba.", "Taxes rise 30 percent.\n\nThe minister arrived."
    ignored = f"<!-- checker: ignore number-value -->\n{wrong}"
    told, quiet, right = (_checked(v, "en", source) for v in (wrong, ignored, wrong.replace("30", "20")))
    assert [f.rule for f in told.findings] == ["number-value"] and quiet.findings == ()
    assert told.fidelity < quiet.fidelity <= right.fidelity


PENALISED = st.builds(
    Finding,
    rule=st.just("meaning-contrast"),
    category=st.just(Category.MISTRANSLATION),
    severity=st.sampled_from(Severity),
    confidence=st.floats(0, 1),
    message=st.just(""),
    hint=st.booleans(),
)


@given(st.floats(0, 100), st.lists(PENALISED, max_size=4), st.data())
def test_fidelity_rises_with_every_finding_that_is_withdrawn(
    fidelity: float, findings: list[Finding], data: st.DataObject
) -> None:
    low = rescored(fidelity, (), findings)
    kept = data.draw(st.lists(st.sampled_from(findings), unique_by=id) if findings else st.just([]))
    again = rescored(low, findings, kept)
    assert low <= again <= 100
    assert rescored(fidelity, (), kept) == pytest.approx(again, abs=0.05 / 0.3 ** len(findings) + 0.1)
