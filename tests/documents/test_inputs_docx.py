"""DOCX: paragraphs and their kinds; broken and hostile archives."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.documents import docx as reader
from checker.documents.docx import docx_extract
from checker.documents.model import DocumentError
from checker.documents.reading import read_document
from tests.documents.office import archive, document, docx, paragraph

ARTICLE = (
    paragraph("Menteri Tinjau Pelabuhan", "Judul")
    + paragraph("Menteri di dermaga", "Keterangan")
    + "<w:p/>"
    + paragraph("Menteri meninjau pelabuhan. Ia berkata, “Kami siap.”")
    + paragraph("Tanggapan", "Judul2")
    + paragraph("Warga senang.", "DaftarParagraf")
    + "<w:tbl><w:tr><w:tc>" + paragraph("Biaya") + "</w:tc><w:tc>" + paragraph("Rp3 triliun") + "</w:tc></w:tr></w:tbl>"
    + paragraph("Selesai & rapi.")
)  # fmt: skip


def lines(data: bytes) -> list[tuple[int, str, str]]:
    extract = docx_extract(data, "a.docx")
    return [
        (extract.text.count("\n", 0, b.start) + 1, b.kind.value, extract.visible[b.start : b.end])
        for b in extract.blocks
    ]


def test_paragraphs_are_lines_and_styles_are_kinds(tmp_path: Path) -> None:
    file = tmp_path / "a.id.docx"
    file.write_bytes(docx(ARTICLE))
    found = read_document(file)
    assert [(s.line, s.kind.value, s.text) for s in found.segments] == [
        (1, "headline", "Menteri Tinjau Pelabuhan"),
        (2, "caption", "Menteri di dermaga"),
        (4, "paragraph", "Menteri meninjau pelabuhan."),
        (4, "paragraph", "Ia berkata, “Kami siap.”"),
        (5, "heading", "Tanggapan"),
        (6, "list", "Warga senang."),
        (7, "table", "Biaya"),
        (8, "table", "Rp3 triliun"),
        (9, "paragraph", "Selesai & rapi."),
    ]
    assert found.text.splitlines()[8] == "Selesai & rapi."


def run(text: str, properties: str = "") -> str:
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}<w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (run("Ka") + run("ta", "<w:b/>") + run(" itu."), ["Kata itu."]),
        (run("Satu") + "<w:r><w:tab/><w:t>dua</w:t><w:br/><w:t>tiga.</w:t></w:r>", ["Satu dua tiga."]),
        (run("Satu ") + f"<w:del>{run('dua ')}</w:del><w:ins>{run('tiga.')}</w:ins>", ["Satu tiga."]),
        (run("Satu.") + run("Rahasia.", "<w:vanish/>"), ["Satu."]),
        (run("Satu.") + run("Tampak.", '<w:vanish w:val="0"/>'), ["Satu.Tampak."]),
        ("<w:hyperlink>" + run("Tautan itu.") + "</w:hyperlink>", ["Tautan itu."]),
        ("<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>" + run("Teks."), ["Teks."]),
        (f"<mc:AlternateContent><mc:Choice>{run('Satu.')}</mc:Choice><mc:Fallback>{run('Dua.')}</mc:Fallback></mc:AlternateContent>", ["Satu."]),
        (run("Luar ") + f"<w:r><w:txbxContent><w:p>{run('Kotak.')}</w:p></w:txbxContent></w:r>" + run("luar."), ["Luar luar.", "Kotak."]),
        (run("印尼") + run("总统。"), ["印尼总统。"]),
    ],
)  # fmt: skip
def test_runs(content: str, expected: list[str]) -> None:
    assert [text for _, _, text in lines(docx(paragraph("Judul", "Judul") + f"<w:p>{content}</w:p>"))][1:] == expected


def encrypted() -> bytes:
    data = bytearray(docx(ARTICLE))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = 0
        while (start := data.find(mark, start)) >= 0:
            data[start + at] |= 1
            start += 4
    return bytes(data)


ENTITIES = '<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty"),
    "text": (b"Polisi menangkap pelaku.", "no Word document"),
    "old": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old or encrypted"),
    "truncated": (docx(ARTICLE)[:-40], "damaged"),
    "half": (docx(ARTICLE)[:300], "damaged"),
    "another archive": (archive({"a.txt": "x"}), "no Word document"),
    "no XML": (archive({"word/document.xml": "kata"}), "no well-formed XML"),
    "empty XML": (archive({"word/document.xml": ""}), "empty"),
    "cut XML": (archive({"word/document.xml": document(ARTICLE)[:-30]}), "no well-formed XML"),
    "wrong encoding": (archive({"word/document.xml": document("<w:p>\xe9</w:p>").encode("latin-1")}), "no well-formed XML"),
    "unknown encoding": (archive({"word/document.xml": b"<?xml version='1.0' encoding='x-none'?><a/>"}), "no well-formed XML"),
    "NULs": (archive({"word/document.xml": b"<w:document>\0\0</w:document>"}), "no well-formed XML"),
    "entities": (archive({"word/document.xml": ENTITIES + "<a>&b;</a>"}), "defines entities"),
    "external entity": (archive({"word/document.xml": EXTERNAL + "<a>&a;</a>"}), "defines entities"),
    "entities in styles": (docx(ARTICLE, ENTITIES + "<a>&b;</a>"), "defines entities"),
    "deep": (docx("<w:p>" * 100_000), "nested more than 500 deep"),
    "bomb": (archive({"word/document.xml": b"<a>" + b" " * reader.MAX_UNPACKED + b"</a>"}), "unpacks to more than 20 MB"),
    "many files": (archive({f"{n}.xml": "" for n in range(reader.MAX_ENTRIES + 1)}), "more than 5,000 files"),
    "many paragraphs": (docx("<w:p/>" * (reader.MAX_PARAGRAPHS + 1)), "more than 100,000 paragraphs"),
    "encrypted": (encrypted(), "encrypted"),
    "no words": (docx(paragraph("...")), "no words"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents(tmp_path: Path, name: str) -> None:
    data, message = HOSTILE[name]
    file = tmp_path / "a.id.docx"
    file.write_bytes(data)
    with pytest.raises(DocumentError, match=message):
        read_document(file)


def test_a_directory_and_a_loop_of_links(tmp_path: Path) -> None:
    (tmp_path / "a.id.docx").mkdir()
    with pytest.raises(DocumentError, match="directory"):
        read_document(tmp_path / "a.id.docx")
    (tmp_path / "b.id.docx").symlink_to(tmp_path / "c.id.docx")
    (tmp_path / "c.id.docx").symlink_to(tmp_path / "b.id.docx")
    with pytest.raises(DocumentError, match="symbolic links"):
        read_document(tmp_path / "b.id.docx")


@given(st.binary(max_size=300), st.integers(0, 2**32))
@settings(max_examples=200, deadline=None)
def test_any_bytes(junk: bytes, seed: int) -> None:
    chance = random.Random(seed)
    mutated = bytearray(docx(ARTICLE))
    for _ in range(chance.randrange(1, 20)):
        mutated[chance.randrange(len(mutated))] = chance.randrange(256)
    inner = bytearray(document(ARTICLE).encode())
    for _ in range(chance.randrange(1, 6)):
        inner[chance.randrange(len(inner))] = chance.randrange(256)
    for data in (junk, b"PK\x03\x04" + junk, bytes(mutated), archive({"word/document.xml": bytes(inner)})):
        try:
            extract = docx_extract(data, "a.docx")
        except DocumentError:
            continue
        assert all(0 <= b.start < b.end <= len(extract.text) for b in extract.blocks)


def test_unsupported_compression_is_an_error() -> None:
    data = bytearray(docx(ARTICLE))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as opened:
        assert "word/document.xml" in opened.namelist()
    start = 0
    while (start := data.find(b"PK\x01\x02", start)) >= 0:
        data[start + 10] = 99
        start += 4
    with pytest.raises(DocumentError, match="damaged"):
        docx_extract(bytes(data), "a.docx")
