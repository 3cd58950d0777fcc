"""Bytes that are text, and bytes that are not."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents.decoding import decode
from checker.documents.encodings import plausible_encodings
from checker.documents.model import DocumentError

TEXT = "Menteri melarang TikTok.\nوزير التجارة. 贸易部长。貿易相。L'été…\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 with BOM", "utf-16 with BOM", "utf-16-be with BOM", "utf-16-le", "utf-16-be"],
)
def test_encodings(data: bytes) -> None:
    assert decode(data, "a.txt") == TEXT


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "white space"),
        ("\ufeff \n".encode(), "white space"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"PK\x03\x04abc", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"GIF89a", "GIF"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "WebP"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"{\\rtf1 x}", "RTF"),
        (b"  <!DOCTYPE html><html>", "HTML"),
        (b"<!-- x -->\n<html lang=id>", "HTML"),
        (b"abc\x00def", "NUL byte at position 3"),
        (b"\xff\xfe\x00\x00a\x00\x00\x00", "UTF-32"),
        (b"\xff\xfea\x00\x00\xd8", "UTF-16"),
        (b"satu\ndua \xe9\n", "0xE9 at position 9"),
        (codecs.BOM_UTF8 + b"a\xff", "position 4"),
    ],
)
def test_refused(data: bytes, message: str) -> None:
    with pytest.raises(DocumentError, match=message) as caught:
        decode(data, "a.txt")
    assert str(caught.value).startswith("a.txt")


def test_wrong_encoding_names_line_and_way_out() -> None:
    with pytest.raises(DocumentError, match="iconv") as caught:
        decode("satu\ndua\nl'été".encode("latin-1"), "a.txt")
    assert caught.value.line == 3
    assert str(caught.value).startswith("a.txt:3: ")


CHINESE = "贸易部上月禁止该平台进行在线销售。部长表示，新规定将于下周生效。"
ENCODED = [
    (CHINESE, "gbk", "GB18030"),
    (CHINESE[:12], "gb18030", "GB18030"),
    ("貿易部上個月禁止該平台進行線上銷售。部長表示，新規定將於下週生效。", "big5", "BIG5"),
    ("商業省は先月、オンライン販売を禁止した。大臣は規則が来週から施行されると述べた。", "cp932", "SHIFT_JIS"),
    ("商業省は先月、オンライン販売を禁止した。大臣は規則が来週から施行されると述べた。", "euc_jp", "EUC-JP"),
    ("حظرت وزارة التجارة المبيعات عبر الإنترنت الشهر الماضي، وقال الوزير إن القرار سيسري.", "cp1256", "WINDOWS-1256"),
    ("Le ministère a interdit les ventes à l'étranger, a déclaré le préfet.", "latin-1", "WINDOWS-1252"),
]


@pytest.mark.parametrize(("text", "codec", "name"), ENCODED)
def test_the_way_out_names_a_plausible_encoding(text: str, codec: str, name: str) -> None:
    with pytest.raises(DocumentError, match=f"iconv -f {name} -t UTF-8"):
        decode(text.encode(codec), "a.txt")


def test_damaged_utf8_is_not_called_another_encoding() -> None:
    with pytest.raises(DocumentError, match="damaged in one place") as caught:
        decode(CHINESE.encode()[:-1], "a.txt")
    assert "iconv" not in str(caught.value)


def test_no_encoding_is_named_where_none_makes_sense() -> None:
    assert plausible_encodings("Запретило продажи".encode("cp1251")) == []
    assert plausible_encodings(bytes(range(128, 256)) * 3) == []


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    try:
        text = decode(data, "a.txt")
    except DocumentError:
        return
    assert text.strip()
    assert "\x00" not in text


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1))
def test_any_utf8(text: str) -> None:
    try:
        decoded = decode(text.encode(), "a.txt")
    except DocumentError:
        return
    assert decoded == text.removeprefix("\ufeff")
