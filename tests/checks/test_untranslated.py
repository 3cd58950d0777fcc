"""Left-over Indonesian words and passages in a wrong script."""

from __future__ import annotations

import pytest

from checker.checks.untranslated import foreign_passages
from checker.findings import Severity
from checker.languages import get_language
from tests.checks.support import alerts
from tests.checks.untranslated_rows import CHARACTERS, FAITHFUL, FOUND

LEFT = [
    ("en", "Ribuan nelayan di pesisir Jawa berhenti melaut.", "Thousands of nelayan on Java's coast stopped going to sea.", "nelayan"),
    ("en", "Petani mengeluhkan harga pupuk.", "Farmers complained about the price of pupuk.", "pupuk"),
    ("fr", "Petani mengeluhkan harga pupuk.", "Les agriculteurs se plaignent du prix du pupuk.", "pupuk"),
    ("fr", "Ribuan nelayan berhenti melaut.", "Des milliers de nelayan ont cessé de pêcher.", "nelayan"),
    ("ar", "Petani mengeluhkan harga pupuk.", "اشتكى المزارعون من سعر pupuk.", "pupuk"),
    ("zh", "Petani mengeluhkan harga pupuk.", "农民抱怨pupuk价格。", "pupuk"),
    ("ja", "Petani mengeluhkan harga pupuk.", "農民はpupukの価格に不満を述べた。", "pupuk"),
]  # fmt: skip
KEPT = [
    (
        "en",
        "Survei Komnas Perempuan melibatkan ribuan perempuan.",
        "The Komnas Perempuan survey covered thousands of women.",
    ),
    ("fr", "Gedung Sate dibangun pada 1920.", "Le Gedung Sate a été construit en 1920."),
    ("fr", "Kata dr. Melati Harum, pasien itu pulih.", "Le patient est guéri, selon le Dr Melati Harum."),
    ("fr", "Produk itu bersertifikat halal.", "Le produit est certifié halal."),
    ("en", "Nelayan dilarang memakai cantrang.", "Fishermen may not use cantrang, a type of seine net."),
    ("en", "Pengunjung membeli batik di pasar.", "Visitors bought batik at the market."),
    ("en", "Status gunung dinaikkan menjadi Siaga.", 'The volcano\'s status was raised to "Siaga" (standby).'),
    ("en", "Warga memainkan angklung.", "Residents played the angklung (a bamboo instrument)."),
    ("fr", "Virus itu menyebar lewat internet.", "Le virus se propage sur internet."),
    ("zh", "Perusahaan itu membuka toko online.", "该公司开设了online商店。"),
    ("ja", "Tim Liga 1 itu kalah.", "リーガ1のそのチームは敗れた。"),
    ("fr", "“Minumlah air,” pesan dr. Intan Permata.", "« Buvez de l'eau », a conseillé le Dr Intan Permata."),
    ("en", "Penyeberangan Rafah kembali ditutup.", "The Rafah crossing has been closed again."),
    (
        "en",
        "Saham Apel Batu Makmur Tbk, pengekspor apel, anjlok.",
        "Shares of apple exporter Apel Batu Makmur Tbk plunged.",
    ),
    ("fr", "Jalan itu dibangun pemerintah kabupaten.", "La route a été construite par l'administration du kabupaten."),
    ("ar", "Fosil itu milik Stegodon trigonocephalus.", "تعود الأحفورة إلى Stegodon trigonocephalus."),
    ("ar", "Juru bicara TikTok menolak berkomentar.", "رفض المتحدث باسم TikTok التعليق."),
]
SCRIPTS = [
    ("en", "Bagikan", "Share أنشرها", True),
    ("en", "Kata itu berarti damai.", "The word means peace (和平).", False),
    ("fr", "Presiden tiba.", "Le président 到达.", True),
    ("ar", "Presiden tiba di Beijing.", "وصل الرئيس إلى 北京.", True),
    ("zh", "Presiden tiba.", "总统сегодня抵达。", True),
    ("ja", "Presiden tiba.", "大統領が도착した。", True),
    ("ja", "Presiden tiba di Beijing.", "大統領が北京に到着した。", False),
    ("en", "Ukurannya 5 mikrometer.", "It measures 5 μm.", False),
]


@pytest.mark.parametrize(("language", "source", "translation", "word"), [*LEFT, *FOUND])
def test_left_over_word_is_found(language: str, source: str, translation: str, word: str) -> None:
    found = [f for f in alerts(source, translation, language) if f.rule == "untranslated-word"]
    assert [f.translation.text for f in found if f.translation] == [word]


@pytest.mark.parametrize(("language", "source", "translation"), [*KEPT, *FAITHFUL])
def test_loans_names_and_explained_words_pass(language: str, source: str, translation: str) -> None:
    assert [f for f in alerts(source, translation, language) if f.rule == "untranslated-word"] == []


@pytest.mark.parametrize(("language", "source", "translation", "wrong"), SCRIPTS)
def test_wrong_script(language: str, source: str, translation: str, wrong: bool) -> None:
    assert any(f.rule == "wrong-script" for f in alerts(source, translation, language)) is wrong


@pytest.mark.parametrize(("language", "translation", "passage"), CHARACTERS)
def test_characters_of_another_country(language: str, translation: str, passage: str) -> None:
    found = foreign_passages(translation, get_language(language))
    assert [f.translation.text for f in found if f.translation] == ([passage] if passage else [])


def test_a_traditional_character_among_simplified_ones_is_minor() -> None:
    found = list(foreign_passages("总统抵達北京。", get_language("zh")))
    assert [f.severity for f in found] == [Severity.MINOR]
    assert list(foreign_passages("總統抵達北京。", get_language("zh"))) == []
