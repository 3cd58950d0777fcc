"""Markdown: block structure, and inline markup that leaves the offsets alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.documents.model import DocumentError
from checker.documents.reading import parse_document
from tests.documents.test_reading import check_offsets

ARTICLE = """---
title: "Judul Berita"
date: 2023-11-13
---

# Judul Berita

![Menteri X](a/b_c.png "judul")
*Menteri X (foto: dok. VOI)*

JAKARTA - **TikTok** sedang [berbicara](https://x.y/1_2) dengan *perusahaan*. Kata dia,
"ya".

## Latar belakang

1. Satu hal. Dua hal.
2. Hal tiga
   berlanjut.

> Kutipan **satu**.

```
kode 123
```

| A | B |
|---|---|
| 1 | dua |

<figure><figcaption>Gambar X</figcaption></figure>

<!-- komentar
 panjang -->

Akhir kalimat.
"""


def test_article() -> None:
    document = parse_document(ARTICLE, "a.id.md")
    check_offsets(document)
    assert [(s.line, s.kind.value, " ".join(s.text.split())) for s in document.segments] == [
        (6, "headline", "Judul Berita"),
        (8, "caption", "Menteri X"),
        (9, "caption", "Menteri X (foto: dok. VOI)"),
        (11, "paragraph", "JAKARTA - TikTok sedang berbicara dengan perusahaan ."),
        (11, "paragraph", 'Kata dia, "ya".'),
        (14, "heading", "Latar belakang"),
        (16, "list", "Satu hal."),
        (16, "list", "Dua hal."),
        (17, "list", "Hal tiga berlanjut."),
        (20, "quote", "Kutipan satu ."),
        (26, "table", "| A | B |"),
        (28, "table", "| 1 | dua |"),
        (30, "caption", "Gambar X"),
        (35, "paragraph", "Akhir kalimat."),
    ]


@pytest.mark.parametrize(
    ("markdown", "visible"),
    [
        ("Ini **tebal** sekali.", "Ini   tebal   sekali."),
        ("Ini _miring_ dan a_b_c.", "Ini  miring  dan a_b_c."),
        ("Ini [tautan](https://a.b/c_d) saja.", "Ini  tautan                   saja."),
        ("Ini [a][1] saja.", "Ini  a     saja."),
        ("Ini `kode` saja.", "Ini  kode  saja."),
        ("Harga 5 * 3 tetap.", "Harga 5 * 3 tetap."),
        ("Satu\\* dua.", "Satu * dua."),
        ("Baris<br>baru <em>ini</em>.", "Baris    baru     ini     ."),
        ("Lihat <https://a.b> ya.", "Lihat  https://a.b  ya."),
        ("Catatan[^1] kaki.", "Catatan     kaki."),
        ("Tetap &quot;ini&quot; ya.", "Tetap &quot;ini&quot; ya."),
        ("~~Salah~~ benar.", "Salah   benar."),
        ("**Semua tebal.**", "Semua tebal."),
    ],
)
def test_inline_markup_is_blanked_in_place(markdown: str, visible: str) -> None:
    document = parse_document(f"Paragraf pertama di sini.\n\n{markdown}", "a.id.md")
    segment = document.segments[-1]
    assert segment.text == visible
    assert len(document.text[segment.start : segment.end]) == len(visible)


def test_title_of_front_matter_is_the_headline() -> None:
    document = parse_document("+++\ntitle = 'Judul'\n+++\nIsi berita ini.", "a.id.md")
    assert [(s.line, s.kind.value, s.text) for s in document.segments] == [
        (2, "headline", "Judul"),
        (4, "paragraph", "Isi berita ini."),
    ]


def test_text_without_markup_reads_like_plain_text() -> None:
    text = "Judul berita\nMenteri X (foto: dok. VOI)\n\nIsi berita. Isi lagi.\n"
    assert parse_document(text, "a.id.md").segments == parse_document(text, "a.id.txt").segments


MARKUP = st.sampled_from(
    ["# ", "a", "Kata. ", "\n", "\n\n", "- ", "> ", "1. ", "*", "**", "_", "`", "```\n", "[", "](", ")", "![",
     "|", "---\n", "<div>", "<!--", "-->", "\\", "\t", "    ", "\r\n", "title: x", "= "]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(MARKUP, max_size=40).map("".join)))
@settings(max_examples=300)
def test_any_markdown(text: str) -> None:
    try:
        document = parse_document(text, "a.md", "id")
    except DocumentError:
        return
    assert document.text == text
    check_offsets(document)
    for segment in document.segments:
        stretch = text[segment.start : segment.end]
        assert all(a == b or a == " " for a, b in zip(segment.text, stretch, strict=True))
