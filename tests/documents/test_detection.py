"""Languages by file name, by script and by langdetect."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents.detection import (
    UNDETERMINED,
    detect_language,
    language_from_path,
    parse_language,
    script_profile,
)
from checker.languages import CODES, UnknownLanguageError


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("berita.en.txt", "en"),
        ("berita.EN.txt", "en"),
        ("article.zh-Hans.md", "zh"),
        ("article.zh_TW.md", "zh"),
        ("a.b.fr.md", "fr"),
        ("berita.ind.txt", "id"),
        ("berita_ar.txt", "ar"),
        ("berita-ja.md", "ja"),
        ("en/berita.txt", "en"),
        ("x/zh-Hans/berita.txt", "zh"),
        ("id.txt", "id"),
        ("en/berita.fr.txt", "fr"),
        ("berita.txt", None),
        ("berita.v2.txt", None),
        ("plan-to-do.txt", None),
        ("berita", None),
        (".txt", None),
        ("-", None),
        ("in/berita.txt", None),
        ("menteri.txt", None),
    ],
)
def test_language_from_path(path: str, code: str | None) -> None:
    assert language_from_path(path) == code


def test_foreign_tag_in_a_file_name() -> None:
    with pytest.raises(UnknownLanguageError, match="id, en, ar, zh, ja, fr"):
        language_from_path("berita.de.txt")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("id", "id"),
        ("EN", "en"),
        (" fr ", "fr"),
        ("zh-Hans", "zh"),
        ("zh_TW", "zh"),
        ("jpn", "ja"),
        ("Arabic", "ar"),
    ],
)
def test_parse_language(name: str, code: str) -> None:
    assert parse_language(name) == code


@pytest.mark.parametrize("name", ["", "xx", "klingon", "de", "-"])
def test_parse_unknown_language(name: str) -> None:
    with pytest.raises(UnknownLanguageError, match="id, en, ar, zh, ja, fr"):
        parse_language(name)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kementerian Perdagangan telah melarang TikTok untuk penjualan online bulan lalu.", "id"),
        ("The Ministry of Trade banned TikTok from online sales last month.", "en"),
        ("Le ministère du Commerce a interdit à TikTok les ventes en ligne le mois dernier.", "fr"),
        ("حظرت وزارة التجارة على تيك توك المبيعات عبر الإنترنت الشهر الماضي.", "ar"),
        ("贸易部上月禁止TikTok进行在线销售。", "zh"),
        ("貿易部上個月禁止TikTok進行線上銷售。", "zh"),
        ("商業省は先月、TikTokのオンライン販売を禁止した。", "ja"),
        ("TikTok表示，Tokopedia、Bukalapak.com等公司已同意参加会谈", "zh"),
        ("Министерство торговли запретило продажи.", UNDETERMINED),
        ("무역부는 지난달 판매를 금지했다.", UNDETERMINED),
        ("Das Ministerium hat den Verkauf im vergangenen Monat vollständig verboten.", UNDETERMINED),
        ("El ministerio prohibió las ventas en línea el mes pasado en todo el país.", UNDETERMINED),
        ("2.509 — 10.30", UNDETERMINED),
        ("", UNDETERMINED),
    ],
)
def test_detect_language(text: str, code: str) -> None:
    detection = detect_language(text)
    assert detection.code == code
    assert 0 <= detection.confidence <= 1


UNSURE = [
    ("Polis menahan seorang lelaki kerana mencuri wang di pejabat syarikat pada hari Khamis.", "Malay"),
    ("Warga desa iku padha ngumpul ing balai desa kanggo ngrembug banyu, nanging kepala desa ora teka.", "Javanese"),
    ("Warga désa éta kumpul pikeun ngabahas masalah cai, tapi kapala désa henteu datang jeung teu ngirim.", "Sundanese"),
    ("Inaresto ng mga pulis ang isang lalaki na nagnakaw ng pera sa tindahan, ayon sa tagapagsalita.", "Tagalog"),
    ("La polico arestis viron kiu ŝtelis monon, kaj la ministro diris ke la juĝisto decidos pri la afero.", "Esperanto"),
    ("Polis, perşembe günü bir dükkandan para çalan adamı tutukladı, bakan yarın karar verileceğini söyledi.", "Turkish"),
    ("Das Ministerium hat den Verkauf im vergangenen Monat vollständig verboten.", "German"),
    ("blorf snarg wibble frotz plugh xyzzy quux grault garply waldo fred thud zork mungle splunge vorpal snicker tove gyre "
     "gimble wabe mimsy borogove", "common words are missing"),
    ("tlhIngan Hol Dajatlh'a' nuqneH Qapla' batlh Daqawlu'taH jIyajbe' naDevvo' yIghoS qaStaH nuq HIghoS wej Dujmey bIHegh "
     "ghobe' HIja' maj jagh yIbuStaH lujpu' jIH nISwI' QaQ jajvam", "common words are missing"),
    ("Министерство запретило продажи.", "Cyrillic"),
    ("2.509 — 10.30", "no letters"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "reason"), UNSURE)
def test_other_languages_are_none_of_ours_and_the_reason_is_said(text: str, reason: str) -> None:
    detection = detect_language(text)
    assert detection.code == UNDETERMINED
    assert reason in detection.reason


@pytest.mark.parametrize("text", ["Menteri", "Polisi menangkap", "Minister resigns today"])
def test_a_few_words_are_too_few(text: str) -> None:
    detection = detect_language(text)
    assert detection.confidence <= 0.5
    assert "too few to tell" in detection.reason


@pytest.mark.parametrize(
    "text",
    [
        "Polis Diraja Malaysia menahan tersangka di Kuala Lumpur karena mencuri uang, kata polisi pada Kamis.",
        "Warga Jawa menyebut tradisi itu ruwatan, sedangkan warga Sunda punya sebutan lain untuk acara yang sama.",
        "Petugas menemukan uang tunai dalam mata uang peso di kamar hotel di Manila milik tersangka.",
    ],
)
def test_indonesian_about_its_neighbours_stays_indonesian(text: str) -> None:
    assert detect_language(text).code == "id"


def test_detection_is_repeatable() -> None:
    text = "Menteri bertemu minister. Le ministre parle to the press."
    assert len({detect_language(text) for _ in range(5)}) == 1


@pytest.mark.parametrize(
    ("text", "profile"),
    [
        ("abc", {"Latin": 1.0}),
        ("ab де", {"Latin": 0.5, "Cyrillic": 0.5}),
        ("أنشرها TikTok", {"Latin": 0.5, "Arabic": 0.5}),
        ("漢字かなカナ", {"Han": 1 / 3, "Hiragana": 1 / 3, "Katakana": 1 / 3}),
        ("한글", {"Hangul": 1.0}),
        ("ไทย", {"other": 1.0}),
        ("123 !?", {}),
    ],
)
def test_script_profile(text: str, profile: dict[str, float]) -> None:
    assert script_profile(text) == pytest.approx(profile)


@given(st.text())
def test_any_text(text: str) -> None:
    profile = script_profile(text)
    assert sum(profile.values()) == pytest.approx(1.0 if profile else 0.0)
    assert detect_language(text).code in (*CODES, UNDETERMINED)
