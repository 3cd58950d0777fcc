"""HTML: the article of a page, as a reader would copy it out, with its places in the page."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.documents.decoding import decode_html
from checker.documents.html import html_extract
from checker.documents.html_tokens import Tag, Text, tokens
from checker.documents.model import Document, DocumentError
from checker.documents.reading import parse_document, read_document

PLAIN = """Menteri Tinjau Pelabuhan Baru

Menteri Perhubungan di dermaga (foto: dok. Kantor Berita)

JAKARTA – Menteri Perhubungan meninjau pelabuhan baru itu pada Senin. Ia berkata, “Kami siap melayani kapal besar.”

Pelabuhan dibangun dengan biaya Rp3 triliun & selesai lebih cepat.

Tanggapan warga

Warga menyambut baik pelabuhan itu. Nelayan meminta dermaga yang terpisah.

- Dermaga sepanjang 800 meter
- Dua derek baru

Pelabuhan dibuka untuk umum pada bulan depan.
"""

WORDPRESS = """<!DOCTYPE html>
<html lang="en-US" class="no-js">
<head><meta charset="UTF-8"><title>Menteri Tinjau Pelabuhan Baru &#8211; Kantor Berita</title>
<meta property="og:title" content="Menteri Tinjau Pelabuhan Baru">
<script>window._wpemojiSettings = {"a": "<p>bukan isi.</p>", "b": "</div>"};</script>
<style>.related { display: block }</style></head>
<body class="post-template-default single single-post has-sidebar">
<a class="skip-link screen-reader-text" href="#content">Langsung ke isi</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">Kantor Berita</a></p>
<nav class="main-navigation"><ul><li><a href="/politik">Politik</a></li><li><a href="/ekonomi">Ekonomi</a></li></ul></nav></header>
<div id="page"><main id="main">
<article id="post-812" class="post-812 post type-post category-ekonomi tag-pelabuhan">
<header class="entry-header"><h1 class="entry-title">Menteri Tinjau
   Pelabuhan Baru</h1>
<div class="entry-meta">Oleh <span class="author vcard"><a href="/penulis/ani">Ani</a></span>, <time>12 November</time></div></header>
<figure class="wp-block-image"><img src="a.jpg" alt="Menteri di dermaga"><figcaption>Menteri Perhubungan di dermaga (foto: dok. Kantor Berita)</figcaption></figure>
<div class="entry-content">
<p><strong>JAKARTA</strong> &#8211; Menteri Perhubungan meninjau <a href="/tag/pelabuhan" title="x > y">pelabuhan</a> baru itu pada Senin. Ia berkata, &#8220;Kami siap melayani kapal&nbsp;besar.&#8221;</p>
<p><strong>Baca juga: <a href="/lain">Harga beras turun</a></strong></p>
<p>Pelabuhan dibangun dengan biaya Rp3 triliun &amp; selesai lebih cepat.</p>
<h2>Tanggapan warga</h2>
<p>Warga menyambut baik pelabuhan itu. Nelayan meminta dermaga yang <em>ter</em>pisah.</p>
<ul><li>Dermaga sepanjang 800 meter</li><li>Dua derek baru</li></ul>
<div class="sharedaddy sd-sharing-enabled"><h3>Bagikan ini:</h3><ul><li><a href="#">Facebook</a></li></ul></div>
<p>Pelabuhan dibuka untuk umum pada bulan depan.</p>
</div><footer class="entry-footer">Ditandai pelabuhan</footer></article>
<div id="comments" class="comments-area"><article class="comment-body"><p>Akhirnya ada pelabuhan yang layak di kota kami ini, semoga cepat dibuka untuk semua kapal.</p></article>
<form><label>Komentar</label><textarea><p>Tulis komentar.</p></textarea></form></div>
</main><aside id="secondary" class="widget-area"><h2>Terpopuler</h2><p>Berita lain yang sangat panjang dan populer sekali.</p></aside></div>
<footer>Hak cipta Kantor Berita.</footer></body></html>
"""

SOUP = """<html><head><title>Menteri Tinjau Pelabuhan Baru - Kantor Berita</title></head><body bgcolor=white>
<div class=top><div class=logo><h1>Kantor Berita</h1></div><div class=menu><a href=/>Beranda</a> | <a href=/e>Ekonomi</a></div></div>
<table width=100%><tr><td>
<div id=kiri><div class=judul><h1>Menteri Tinjau Pelabuhan Baru</h1></div><div class=tanggal>12 November 10:00 WIB</div>
<div class=foto><img src=a.jpg><div class=caption>Menteri Perhubungan di dermaga (foto: dok. Kantor Berita)</div></div>
<div class=isi>JAKARTA &ndash; Menteri Perhubungan meninjau pelabuhan baru itu pada Senin. Ia berkata, &ldquo;Kami siap melayani kapal besar.&rdquo;<br><br>
Pelabuhan dibangun dengan biaya Rp3 triliun & selesai lebih cepat.<br />
<br />
<b>Tanggapan warga</b><br><br>Warga menyambut baik pelabuhan itu. Nelayan meminta dermaga yang terpisah.
<ul><li>Dermaga sepanjang 800 meter<li>Dua derek baru</ul>
Pelabuhan dibuka untuk umum pada bulan depan.</div></div>
</td><td><div class=samping><div><a href=/1>Harga beras turun karena panen raya di sejumlah daerah.</a></div>
<div><a href=/2>Presiden menghadiri pertemuan puncak di luar negeri.</a></div></div></td></tr></table>
<div class=bawah>Kantor Berita, Jakarta.</div></body></html>
"""

AMP = """<!doctype html><html ⚡ lang="id"><head><meta charset="utf-8"><title>Menteri Tinjau Pelabuhan Baru | Kantor Berita</title>
<style amp-boilerplate>body{animation:none}</style><noscript><style amp-boilerplate>body{}</style></noscript></head><body>
<amp-sidebar id="s"><ul><li>Beranda</li></ul></amp-sidebar><amp-analytics><script type="application/json">{"a": "<b>"}</script></amp-analytics>
<article class="amp-wp-article"><header><h1 class="amp-wp-title">Menteri Tinjau Pelabuhan Baru</h1><ul class="amp-wp-meta"><li>Ani</li></ul></header>
<figure><amp-img src="a.jpg" width="1" height="1"></amp-img><figcaption>Menteri Perhubungan di dermaga (foto: dok. Kantor Berita)</figcaption></figure>
<div class="amp-wp-article-content"><p>JAKARTA – Menteri Perhubungan meninjau pelabuhan baru itu pada Senin. Ia berkata, “Kami siap melayani kapal besar.”</p>
<amp-ad type="x">Iklan di sini.</amp-ad><p>Pelabuhan dibangun dengan biaya Rp3 triliun &amp; selesai lebih cepat.</p><h3>Tanggapan warga</h3>
<p>Warga menyambut baik pelabuhan itu. Nelayan meminta dermaga yang terpisah.</p><ul><li><p>Dermaga sepanjang 800 meter</p></li><li>Dua derek baru</li></ul>
<p aria-hidden="true">Lewati iklan.</p><p style="display: none">Pelacak.</p><p>Pelabuhan dibuka untuk umum pada bulan depan.</p></div></article>
<amp-social-share type="x">Bagikan</amp-social-share><div role="contentinfo">Hak cipta.</div></body></html>
"""


JAPANESE = """<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>大統領がハノイを訪問 | 通信社</title></head><body>
<div class="l-header"><p class="logo">通信社</p><ul class="gnav"><li><a href="/">トップ</a></li><li><a href="/e">経済</a></li></ul></div>
<div class="l-contents"><div class="l-main"><div class="breadcrumb">トップ &gt; 国際</div>
<div class="title"><h1>大統領がハノイを訪問</h1><p class="date">2026年11月12日 10:00</p></div>
<div class="photo"><img src="a.jpg"><p>会談する大統領（写真：アンタラ）</p></div>
<div class="article-text"><p>大統領は<a href="/hanoi">ハノイ</a>で首相と会談した。</p><p>両国は貿易額を15億ドルに増やすことで<b>合意</b>した。</p><p>「歴史的な日だ」と述べた。</p></div>
<div class="sns"><a href="#">ツイート</a></div></div>
<div class="l-side"><h2>ランキング</h2><ol><li><a href="/1">首相が辞任を表明した。</a></li><li><a href="/2">株価が大幅に上昇した。</a></li></ol></div></div>
<div class="l-footer"><p>本サイトの記事の無断転載を禁じます。</p></div></body></html>
"""

ARABIC = """<html dir="rtl" lang="ar"><head><title>الرئيس يزور هانوي - وكالة الأنباء</title></head><body>
<div id="wrapper"><div id="top"><a href="/">الرئيسية</a></div>
<div class="row"><div class="col-md-8 single-content"><h1 class="post-title">الرئيس يزور هانوي</h1>
<ul class="post-info"><li>12 نوفمبر</li><li>كتب: أحمد</li></ul>
<div class="post-img"><img src=x><span class="img-caption">الرئيس في هانوي (الصورة: رويترز)</span></div>
<div class="post-content clearfix"><p style="text-align: justify;">التقى الرئيس رئيس الوزراء في <strong>هانوي</strong> يوم الاثنين.</p><p>&nbsp;</p><p style="text-align: justify;">وقال إن البلدين يريدان زيادة التجارة.</p>
<p>اقرأ أيضا: <a href="/x">خبر آخر مهم</a></p><p>واتفق الجانبان على لقاء آخر.</p></div>
<div class="tags"><a href=#>هانوي</a></div></div>
<div class="col-md-4"><div class="most-read"><h3>الأكثر قراءة</h3><p>استقالة رئيس الوزراء بعد أزمة سياسية طويلة في البلاد.</p></div></div></div>
<div id="bottom"><p>جميع الحقوق محفوظة لوكالة الأنباء.</p></div></div></body></html>
"""


def texts(document: Document) -> list[tuple[str, str]]:
    return [(s.kind.value, " ".join(s.text.split())) for s in document.segments]


@pytest.mark.parametrize("page", [WORDPRESS, SOUP, AMP], ids=["wordpress", "soup", "amp"])
def test_a_page_gives_the_segments_of_its_plain_text(page: str) -> None:
    plain = texts(parse_document(PLAIN, "a.id.txt"))
    plain = [(kind, text.removeprefix("- ")) for kind, text in plain]
    assert texts(parse_document(page, "a.id.html")) == plain


@pytest.mark.parametrize("page", [WORDPRESS, SOUP, AMP], ids=["wordpress", "soup", "amp"])
def test_places_lead_into_the_page(page: str) -> None:
    document = parse_document(page, "a.id.html")
    assert document.file_text == page
    for segment in document.segments:
        start, end = document.in_file(segment.start, segment.end)
        first, *_, last = segment.text.split()
        assert page.startswith(first[:3], start)
        assert page[:end].endswith((last[-3:], "&rdquo;", "&#8221;"))
        assert segment.line == page.count("\n", 0, start) + 1


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            JAPANESE,
            [
                ("headline", "大統領がハノイを訪問"),
                ("caption", "会談する大統領（写真：アンタラ）"),
                ("paragraph", "大統領はハノイで首相と会談した。"),
                ("paragraph", "両国は貿易額を15億ドルに増やすことで合意した。"),
                ("paragraph", "「歴史的な日だ」と述べた。"),
            ],
        ),
        (
            ARABIC,
            [
                ("headline", "الرئيس يزور هانوي"),
                ("caption", "الرئيس في هانوي (الصورة: رويترز)"),
                ("paragraph", "التقى الرئيس رئيس الوزراء في هانوي يوم الاثنين."),
                ("paragraph", "وقال إن البلدين يريدان زيادة التجارة."),
                ("paragraph", "واتفق الجانبان على لقاء آخر."),
            ],
        ),
    ],
    ids=["ja", "ar"],
)
def test_pages_in_other_scripts(page: str, expected: list[tuple[str, str]]) -> None:
    assert texts(parse_document(page, "a.html")) == expected


def body(html: str) -> list[tuple[str, str]]:
    return texts(parse_document(f"<html><body><article><h1>Judul</h1>{html}</article></body></html>", "a.id.html"))[1:]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Satu.<p>Dua.", ["Satu.", "Dua."]),
        ("<p>Satu.<br>Dua.</p>", ["Satu.", "Dua."]),
        ("<p>satu baris yang<br>bersambung.</p>", ["satu baris yang bersambung."]),
        ("<p>A<b>B</b>C d&eacute;j&agrave; &lt;vu&gt; &#x41; &copy2;.</p>", ["ABC déjà <vu> A ©2;."]),
        ("<p>Ter&shy;pisah dan kata<wbr>panjang.</p>", ["Terpisah dan katapanjang."]),
        ("<p>a < b dan c > d & e.</p>", ["a < b dan c > d & e."]),
        ("<div>Satu.<div>Dua.</div>Tiga.</div>", ["Satu.", "Dua.", "Tiga."]),
        ("<p>Satu.</p><!-- <p>Dua.</p> --><p>Tiga.</p>", ["Satu.", "Tiga."]),
        ("<p>Satu.</p><script>'</p>'; var a = '<p>Dua.</p>'</script><p>Tiga.</p>", ["Satu.", "Tiga."]),
        ("<p>Satu.</p><svg><title>Ikon</title><text>X</text></svg><p>Tiga.</p>", ["Satu.", "Tiga."]),
        ("<p>Satu.</p><div hidden><p>Dua.</p></div><p>Tiga.</p>", ["Satu.", "Tiga."]),
        ("<p>Satu.</p></span></div></p><p>Dua.</p>", ["Satu.", "Dua."]),
        ("<table><tr><td>Sel satu<td>Sel dua<tr><td>Sel tiga</table><p>Teks.</p>", ["Sel satu", "Sel dua", "Sel tiga", "Teks."]),
        ("<blockquote><p>Kutipan itu.</p></blockquote><p>Teks.</p>", ["Kutipan itu.", "Teks."]),
        ("<pre>Puisi satu.\nPuisi dua.</pre>", ["Puisi satu.", "Puisi dua."]),
        ("<P CLASS='x y'>Satu.</P><DIV ID=share>Bagikan</DIV>", ["Satu."]),
        ('<p title="a > b" data-x=\'"\'>Satu.</p>', ["Satu."]),
        ("<p>印尼<a href=x>总统</a>周一说。</p>", ["印尼总统周一说。"]),
    ],
)  # fmt: skip
def test_markup(html: str, expected: list[str]) -> None:
    assert [text for _, text in body(html)] == expected


@pytest.mark.parametrize(
    ("page", "headline"),
    [
        ("<title>Judul panjang sekali - Media</title><p>Isi berita itu.</p>", "Judul panjang sekali"),
        ("<title>Judul panjang sekali</title><p>Isi berita itu.</p>", "Judul panjang sekali"),
        (
            "<meta property=og:title content='Judul &amp; lain'><title>Media</title><p>Isi berita itu.</p>",
            "Judul & lain",
        ),
        ("<title>Media</title><h1>Judul satu</h1><p>Isi berita itu.</p>", "Judul satu"),
        ("<title>Media</title><h2>Judul dua</h2><p>Isi berita itu.</p>", "Judul dua"),
        (
            "<header class=site-header><h1>Media</h1></header><article><h2>Judul dua</h2><p>Isi itu.</p></article>",
            "Judul dua",
        ),
    ],
)
def test_headline(page: str, headline: str) -> None:
    (kind, text), *_ = texts(parse_document(page, "a.id.html"))
    assert (kind, text) == ("headline", headline)


def test_comments_to_the_checker_reach_it() -> None:
    page = "<article><h1>Judul</h1><p>Satu. <!-- checker: ignore --></p>\n<!-- checker: off --><p>Dua.</p></article>"
    document = parse_document(page, "a.id.html")
    assert [s.text for s in document.segments] == ["Judul", "Satu.", "Dua."]
    assert document.text.count("checker:") == 2


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("<meta charset=gb2312><h1>标题</h1><p>印尼总统周一说。</p>".encode("gb18030"), "印尼总统周一说。"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><h1>見出し</h1><p>大統領は述べた。</p>'.encode("cp932"), "大統領は述べた。"),
        ("<meta charset='windows-1256'><h1>عنوان</h1><p>قال الرئيس.</p>".encode("cp1256"), "قال الرئيس."),
        ("<meta charset=iso-8859-1><h1>Titre</h1><p>Le préfet a été nommé “hier”.</p>".encode("cp1252"), "Le préfet a été nommé “hier”."),
        ("<h1>Titre</h1><p>Le préfet.</p>".encode("utf-16"), "Le préfet."),
        ("<meta charset=utf-16><h1>Titre</h1><p>Le préfet.</p>".encode(), "Le préfet."),
        ("<meta charset=gbk><h1>Titre</h1><p>Le préfet.</p>".encode("utf-8-sig"), "Le préfet."),
    ],
)  # fmt: skip
def test_encodings(tmp_path: Path, data: bytes, expected: str) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(data)
    assert [s.text for s in read_document(file, "zh").segments][-1] == expected


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<meta charset=utf-7><p>a</p>", "encoding is 'utf-7'"),
        (b"<meta charset=gbk><p>a\xff\xff</p>", "says that it is gbk, but it is not"),
        (b"<p>caf\xe9</p>", "not UTF-8"),
        (b"<p>a\x00b</p>", "binary"),
        (b"", "empty"),
        (b"<html><script>var a = 1;</script></html>", "no words"),
        (b"<p>" + b"<b>" * 100_000 + b"Kata.</p>", "nested more than 1,000 deep"),
        (b"<div>" * 100_000 + b"Kata." + b"</div>" * 100_000, "nested more than 1,000 deep"),
        (b"<p></p>" * 100_001, "more than 100,000 elements"),
        (b"<!--" * 50_000, "no words"),
        (b"<a " * 50_000, "no words"),
        (b"<script>" * 50_000, "no words"),
        (b"<p a='" * 50_000, "no words"),
        (b"</" * 50_000 + b"<![CDATA[" * 50_000, "no words"),
    ],
    ids=lambda value: value[:20].decode("latin-1") if isinstance(value, bytes) else None,
)
def test_hostile_pages(tmp_path: Path, data: bytes, message: str) -> None:
    file = tmp_path / "a.id.html"
    file.write_bytes(data)
    with pytest.raises(DocumentError, match=message):
        read_document(file)


@pytest.mark.parametrize(
    "unit", ["<i>x</i>", "< ", "&amp;", "&#x", "x<br>", "<p>", "</p>", "<li>", "<td>", "<a href='>'>", "<!>"]
)
def test_long_pages_take_linear_time(unit: str) -> None:
    page = "<h1>Judul</h1><p>Awal kata." + unit * (150_000 // len(unit)) + "<p>Akhir kata."
    document = parse_document(page, "a.id.html")
    assert document.segments[0].text == "Judul"


def test_standard_input_may_be_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    page = b"<!doctype html><html><body><h1>Judul</h1><p>Polisi menangkap pelaku pencurian itu.</p></body></html>"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(page)))
    assert [s.text for s in read_document("-").segments] == ["Judul", "Polisi menangkap pelaku pencurian itu."]


def test_the_language_that_a_page_declares_is_taken_where_its_words_leave_doubts() -> None:
    assert parse_document('<html lang="id-ID"><p>Halo.</p></html>', "a.html").language == "id"
    assert (
        parse_document(
            '<html lang="en-US"><p>Menteri itu meninjau pelabuhan yang baru dan besar.</p></html>', "a.html"
        ).language
        == "id"
    )


@given(
    st.binary(max_size=200),
    st.sampled_from([b"", b"<meta charset=gbk>", b"<meta charset=shift_jis>", b"<meta charset=x>", b"\xff\xfe"]),
)
@settings(max_examples=200, deadline=None)
def test_any_bytes(junk: bytes, start: bytes) -> None:
    try:
        page = decode_html(start + junk, "a.html")
        html_extract(page, "a.html")
    except DocumentError:
        pass


TOKENS = st.sampled_from(
    ["<p>", "</p>", "<div class='share'>", "</div>", "<article>", "<h1>", "</h1>", "<br>", "<li>", "<ul>", "<table>", "<tr>", "<td>", "<!--", "-->", "<script>",
     "</script>", "<a href=x>", "</a>", "&amp;", "&", "<", ">", "\"", "'", "=", "<title>", "</title>", " ", "\n", "kata ", "Kata itu. ", "印尼", "<p hidden>", "\u00ad", "<figcaption>",
     "<!-- checker: off -->", "&#0;", "&#xd800;", "<svg>", "<body>", "<head>", "</head>", "<main>"]
)  # fmt: skip


@given(st.lists(TOKENS, max_size=60).map("".join) | st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_page(page: str) -> None:
    extract = html_extract(page, "a.html")
    assert len(extract.text) == len(extract.visible)
    assert extract.origin is not None
    position = 0
    for block in extract.blocks:
        assert position <= block.start < block.end <= len(extract.text)
        position = block.end
        first, last = extract.origin.place(block.start, block.end)
        assert 0 <= first <= last <= len(page)
    last_end = 0
    for token in tokens(page):
        assert last_end <= token.start <= token.end
        last_end = token.end
        if isinstance(token, Tag):
            assert page[token.start] == "<"
        elif isinstance(token, Text):
            assert token.start < token.end
