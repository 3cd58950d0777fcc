"""The shipped tables: numbers, names and plain news words arrive, the same each time."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from checker.documents.reading import read_document
from checker.evidence.models import models_dir
from checker.translation.arrays import read_arrays
from checker.translation.engine import PhraseTranslator, Translator
from checker.translation.files import translate_document

# language, sentence, what its translation must hold (lower case)
ROWS = [
    ("en", "The governor said on Monday that 2,350 houses in Semarang were flooded.", ["gubernur", "senin", "2.350", "semarang", "rumah"]),
    ("en", "Police arrested two men in Surabaya at 9:30 p.m.", ["polisi", "surabaya", "21.30"]),
    ("en", "The project costs Rp2.5 trillion, Anton Kurniadi said.", ["2,5 triliun", "anton kurniadi"]),
    ("fr", "Le gouverneur a annoncé lundi que 2 350 maisons étaient inondées à Semarang.", ["gubernur", "senin", "2.350", "semarang", "rumah"]),
    ("fr", "Le gouvernement a dépensé 2,5 milliards de dollars.", ["pemerintah", "2,5 miliar", "dolar"]),
    ("ar", "أعلنت الحكومة في جاكرتا يوم الاثنين ارتفاع الأسعار بنسبة 4.5 في المئة.", ["pemerintah", "jakarta", "senin", "4,5 persen"]),
    ("zh", "印尼政府周一宣布投资4.87亿美元。", ["pemerintah", "senin", "487 juta"]),
    ("zh", "会议于2026年11月5日在雅加达举行。", ["5 november 2026", "jakarta"]),
    ("ja", "インドネシア政府は2026年11月5日に2兆5000億ルピアの予算を発表した。", ["pemerintah", "indonesia", "5 november 2026", "2,5 triliun"]),
    ("ja", "スラバヤで1万5870人が参加した。", ["surabaya", "15.870"]),
]  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Translator:
    return PhraseTranslator()


@pytest.mark.parametrize(("code", "text", "expected"), ROWS)
def test_news_sentences(engine: Translator, code: str, text: str, expected: list[str]) -> None:
    (found,) = engine.translate([text], code, "id")
    assert [part for part in expected if part not in found.text.lower()] == []


@pytest.mark.parametrize(("code", "text", "expected"), ROWS)
def test_parts_cover_the_translation(engine: Translator, code: str, text: str, expected: list[str]) -> None:
    (found,) = engine.translate([text], code, "id")
    covered = "".join(found.text[slice(*p.target)] for p in found.phrases)
    assert covered.replace(" ", "") == found.text.replace(" ", "")
    assert all(0 <= a < b <= len(text) for a, b in (p.source for p in found.phrases))


@pytest.mark.parametrize("code", ["en", "ar", "zh", "ja", "fr"])
def test_a_new_engine_gives_the_same(engine: Translator, code: str) -> None:
    texts = [text for c, text, _ in ROWS if c == code]
    assert PhraseTranslator().translate(texts, code, "id") == engine.translate(texts, code, "id")


def test_scores_prefer_what_the_source_says(engine: Translator) -> None:
    source = "The government banned the old ships."
    right, wrong = engine.score(
        [source] * 2, ["Pemerintah melarang kapal tua.", "Pemerintah membangun sekolah baru."], "en", "id"
    )
    assert sum(right) > sum(wrong)


def test_a_file_is_translated_sentence_by_sentence(engine: Translator, tmp_path: Path) -> None:
    path = tmp_path / "news.en.md"
    path.write_text("# Prices rise\n\nPrices rose 4.5 percent. The government is worried.\n", "utf-8")
    rows = list(translate_document(read_document(path), "id", engine))
    assert [segment.text for segment, _ in rows] == [
        "Prices rise",
        "Prices rose 4.5 percent.",
        "The government is worried.",
    ]
    assert "4,5 persen" in rows[1][1].text


def test_the_tables_are_as_the_card_says() -> None:
    folder = models_dir() / "phrases"
    card = (folder / "README.md").read_text("utf-8")
    files = sorted(p for p in folder.iterdir() if p.suffix in (".phrases", ".ngrams"))
    assert len(files) == 6
    assert sum(p.stat().st_size for p in files) < 32_000_000
    for path in files:
        assert hashlib.sha256(path.read_bytes()).hexdigest()[:16] in card, path.name
        read_arrays(path)
