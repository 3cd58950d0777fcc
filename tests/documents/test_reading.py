"""Layout of plain text, and documents read from files."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.documents.model import Document, DocumentError
from checker.documents.reading import parse_document, read_article, read_document, read_text
from checker.languages import UnknownLanguageError

ARTICLE = """TikTok Ingin Jalin Kemitraan dengan Perusahaan Indonesia
Menteri Koperasi Teten Masduki (foto: dok. VOI)

JAKARTA - TikTok sedang berbicara. Hal ini disampaikan Teten, Senin.

"Kami siap. Kami datang," katanya.
Ini paragraf lain pada baris sendiri.
"""


def outline(document: Document) -> list[tuple[int, int, str, str]]:
    return [(s.line, s.block, s.kind.value, s.text) for s in document.segments]


def test_headline_caption_and_paragraphs() -> None:
    assert outline(parse_document(ARTICLE, "a.id.txt")) == [
        (1, 0, "headline", "TikTok Ingin Jalin Kemitraan dengan Perusahaan Indonesia"),
        (2, 1, "caption", "Menteri Koperasi Teten Masduki (foto: dok. VOI)"),
        (4, 2, "paragraph", "JAKARTA - TikTok sedang berbicara."),
        (4, 2, "paragraph", "Hal ini disampaikan Teten, Senin."),
        (6, 3, "paragraph", '"Kami siap.'),
        (6, 3, "paragraph", 'Kami datang," katanya.'),
        (7, 4, "paragraph", "Ini paragraf lain pada baris sendiri."),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_ends(newline: str) -> None:
    lines = [s.line for s in parse_document(ARTICLE.replace("\n", newline), "a.id.txt").segments]
    assert lines == [1, 2, 4, 4, 6, 6, 7]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Judul berita\n\nIsi berita. Isi lagi.", "headline paragraph paragraph"),
        ("Apakah harga naik?\n\nIsi berita.", "headline paragraph"),
        ("Ini kalimat biasa.\n\nIsi berita.", "paragraph paragraph"),
        ("Hanya satu baris tanpa titik", "paragraph"),
        ("Judul\n\nIsi satu.\n\nLatar belakang\n\nIsi dua.", "headline paragraph heading paragraph"),
        ("Judul\n\n- butir satu\n- butir dua\n1. butir tiga", "headline list list list"),
        ("Judul\n\nFoto: Menteri di pasar.\n\nIsi.", "headline caption paragraph"),
        ("標題很短\n\n部長出席（圖：dok. VOI）\n\n內容。", "headline caption paragraph"),
        ("見出し\n\n会談する閣僚（写真：アンタラ）\n\n本文。", "headline caption paragraph"),
        ("عنوان قصير\n\nالوزير في السوق (الصورة: رويترز)\n\nالنص.", "headline caption paragraph"),
        ("Un titre\n\nLe ministre (photo : dok. VOI)\n\nLe texte.", "headline caption paragraph"),
        ("Judul\n\n***\n\nIsi berita.", "headline paragraph"),
    ],
)
def test_kinds(text: str, kinds: str) -> None:
    assert [s.kind.value for s in parse_document(text, "a.txt", "id").segments] == kinds.split()


def test_hard_wrapped_paragraph_is_one() -> None:
    text = (
        "Judul berita\n\n"
        "Kementerian Perdagangan telah melarang TikTok untuk\n"
        "penjualan online bulan lalu. Tujuannya melindungi\n"
        "Pedagang Konvensional yang lebih kecil, kata\n"
        "juru bicara.\n"
    )
    document = parse_document(text, "a.id.txt")
    assert [(s.block, s.line) for s in document.segments] == [(0, 1), (1, 3), (1, 4)]
    assert document.segments[1].text.endswith("\npenjualan online bulan lalu.")


def test_headline_is_not_split() -> None:
    document = parse_document("Pati banjir. Empat tewas!\n\nIsi berita.", "a.id.txt")
    assert document.segments[0].text == "Pati banjir. Empat tewas!"


@given(st.text())
@settings(max_examples=200)
def test_any_plain_text(text: str) -> None:
    try:
        document = parse_document(text, "a.txt", "id")
    except DocumentError:
        assert not any(c.isalnum() for c in text)
        return
    check_offsets(document)
    inside = {i for s in document.segments for i in range(s.start, s.end)}
    assert all(i in inside for i, c in enumerate(text) if c.isalnum())
    assert all(s.text == text[s.start : s.end] for s in document.segments)


def check_offsets(document: Document) -> None:
    position, block = 0, 0
    for segment in document.segments:
        assert position <= segment.start < segment.end <= len(document.text)
        assert len(segment.text) == segment.end - segment.start
        assert block <= segment.block
        assert segment.line >= 1
        position, block = segment.end, segment.block


def test_language_argument_wins_over_the_name(tmp_path: Path) -> None:
    file = tmp_path / "berita.en.txt"
    file.write_text("Menteri melarang TikTok di Indonesia.", encoding="utf-8")
    assert read_document(file).language == "en"
    assert read_document(file, "id").language == "id"


def test_language_is_detected(tmp_path: Path) -> None:
    file = tmp_path / "berita.txt"
    file.write_text("貿易相はハノイで会談した。", encoding="utf-8")
    assert read_document(file).language == "ja"


def test_article(tmp_path: Path) -> None:
    for code, text in {"id": "Dia pergi.", "en": "He left."}.items():
        (tmp_path / f"a.{code}.txt").write_text(text, encoding="utf-8")
    article = read_article(tmp_path / "a.id.txt", [tmp_path / "a.en.txt"])
    assert article.source.language == "id"
    assert [version.language for version in article.versions] == ["en"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO("Dia pergi.".encode("utf-16")))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert read_text("-") == "Dia pergi."


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("missing.txt", None, "no such file"),
        ("empty.txt", b"", "empty"),
        ("dots.id.txt", b"... ***", "no words"),
        ("page.txt", b"<html><p>Halo</p>", "HTML page: give its name the ending .html"),
        ("a.txt", b"PK\x03\x04", "Office"),
        ("a.docx", b"PK\x03\x04", "damaged"),
        ("a.odt", b"PK\x03\x04", "Office"),
        ("a.de.txt", b"Der Minister.", "unknown language 'de'"),
        ("a.txt", "Министр запретил.".encode(), "language"),
        ("b.txt", b"123 456", "language"),
    ],
)
def test_refused(tmp_path: Path, name: str, content: bytes | None, message: str) -> None:
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(DocumentError, match=message) as caught:
        read_document(file)
    assert caught.value.path == str(file)


def test_standard_input_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Dia pergi.")))
    assert read_text("-") == "Dia pergi."
    with pytest.raises(DocumentError, match="only one of the files"):
        read_text("-")


def test_endless_file_and_empty_name() -> None:
    with pytest.raises(DocumentError, match="more than 20 MB"):
        read_text("/dev/zero")
    with pytest.raises(DocumentError, match="an empty file name means this one"):
        read_text(Path())


@pytest.mark.parametrize(
    ("text", "message"), [("Menteri", "too few"), ("Polis menahan lelaki itu kerana wang.", "Malay")]
)
def test_a_doubtful_language_is_asked_for(text: str, message: str) -> None:
    with pytest.raises(DocumentError, match=message):
        parse_document(text, "berita.txt")
    assert parse_document(text, "berita.id.txt").language == "id"


def test_directory_and_unknown_language(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="directory"):
        read_document(tmp_path)
    with pytest.raises(UnknownLanguageError, match="id, en, ar, zh, ja, fr"):
        read_document(tmp_path / "a.txt", "tlh")


@pytest.mark.parametrize("path", ["a.id.txt", "a.id.md"])
@pytest.mark.parametrize(
    "unit",
    ["a", "a ", "A. ", ".", "[", "[a](", "*a", "_a", "`", "<!--", "“。”", "《！", "> ", '"。'],
    ids=repr,
)
def test_long_line(path: str, unit: str) -> None:
    text = "Judul\n\n" + unit * (100_000 // len(unit)) + "\n\nAkhir kalimat ini."
    document = parse_document(text, path)
    check_offsets(document)
    assert document.segments[0].text == "Judul"
    assert all(len(s.text) <= 3000 for s in document.segments)
