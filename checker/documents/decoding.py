"""Bytes to text: UTF-8 and UTF-16, and clear refusals of everything that is not text."""

from __future__ import annotations

import codecs
import re

from checker.documents.encodings import broken_utf8, plausible_encodings
from checker.documents.model import DocumentError

# The first bytes of files that people drop on a command line by mistake.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an Office document (.docx, .odt, .xlsx)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc, .xls)"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a SQLite database"),
    (b"{\\rtf", "an RTF document"),
)
_HTML = re.compile(rb"\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL)
# <meta charset=...>, <meta http-equiv="Content-Type" content="text/html; charset=...">, <?xml encoding="..."?>
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)\s[^<>]{0,200}?(?:charset|encoding)\s{0,5}=\s{0,5}[\"']?([\w.:-]{1,40})", re.IGNORECASE
)
_DECLARED_WITHIN = 4096
# A page whose declaration can be read as ASCII is no UTF-16, whatever it says.
_UTF_8 = frozenset(("utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be"))
#: What browsers make of the names (those of the six languages).
_WEB_ENCODINGS = (
    dict.fromkeys(("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252"), "cp1252")
    | dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk"), "gb18030")
    | dict.fromkeys(("big5", "big5-hkscs"), "big5hkscs")
    | dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"), "cp932")
    | {"euc-jp": "euc_jp", "iso-2022-jp": "iso2022_jp", "windows-1256": "cp1256", "iso-8859-6": "iso8859_6"}
    | {"iso-8859-15": "iso8859_15"}
)
_SAVE_AS_TEXT = "save its text as plain text or Markdown in UTF-8"

# Letters, digits, punctuation and spaces of the six languages: what UTF-16 read the wrong way round is not.
_ORDINARY = re.compile(
    r"[\t\n\r\x20-\x7e\u00a0-\u024f\u0600-\u06ff\u2000-\u206f\u20a0-\u20bf\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]"
)
_MINIMUM_ORDINARY = 0.98


def decode(data: bytes, path: str, *, markup: bool = False) -> str:
    """The text of a file's bytes: UTF-8 or UTF-16 with or without a byte order mark, which is dropped.

    With ``markup`` it may be an HTML page, which is refused otherwise.

    Raises:
        DocumentError: empty, binary, or in another encoding; the message names the position and a way out.
    """
    if not data:
        raise DocumentError(path, "the file is empty")
    text = _decode(data, path, markup)
    if not text.strip():
        raise DocumentError(path, "the file holds only white space")
    return text


def is_html(data: bytes) -> bool:
    """Whether bytes begin like an HTML page."""
    return _HTML.match(data) is not None


def decode_html(data: bytes, path: str) -> str:
    """The text of an HTML page: by its byte order mark, else by the encoding that it declares, else UTF-8.

    Raises:
        DocumentError: empty, binary, or in another encoding than it says.
    """
    declared = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or name in _UTF_8:
        return decode_markup(data, path)
    encoding = _WEB_ENCODINGS.get(name)
    if encoding is None:
        raise DocumentError(path, f"the page says that its encoding is {name!r}, which is not read: save it as UTF-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = f"byte 0x{data[error.start]:02X} at position {error.start}"
        raise DocumentError(path, f"the page says that it is {name}, but it is not: {place}", line) from None
    if "\x00" in text:
        raise DocumentError(path, "this is a binary file, not a page (NUL character)")
    return text


def decode_markup(data: bytes, path: str) -> str:
    """The text of a file whose name promises markup (HTML, JSON): UTF-8 or UTF-16, as ``decode`` reads them.

    Raises:
        DocumentError: empty, binary, or in another encoding.
    """
    return decode(data, path, markup=True)


def _decode(data: bytes, path: str, markup: bool) -> str:
    if data.startswith(codecs.BOM_UTF8):
        return _utf8(data[len(codecs.BOM_UTF8) :], path, len(codecs.BOM_UTF8))
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise DocumentError(path, "the file is UTF-32, which is not read: save it as UTF-8")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise DocumentError(
                path, f"broken UTF-16 at byte {error.start} ({error.reason}): save the file as UTF-8"
            ) from None
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise DocumentError(path, f"this is {name}, not text: {_SAVE_AS_TEXT}")
    if data[8:12] == b"WEBP" and data.startswith(b"RIFF"):
        raise DocumentError(path, f"this is a WebP image, not text: {_SAVE_AS_TEXT}")
    if not markup and _HTML.match(data):
        raise DocumentError(path, "this is an HTML page: give its name the ending .html")
    if b"\x00" in data:
        text = _bare_utf16(data)
        if text is None:
            position = data.index(b"\x00")
            raise DocumentError(
                path, f"this is a binary file, not text (NUL byte at position {position}): {_SAVE_AS_TEXT}"
            )
        return text
    return _utf8(data, path, 0)


def _utf8(data: bytes, path: str, offset: int) -> str:
    """``offset`` is the number of bytes of the file before ``data``."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = f"byte 0x{data[error.start]:02X} at position {error.start + offset} ({error.reason})"
        raise DocumentError(path, f"not UTF-8: {place}; {_way_out(data)}", line) from None
    nul = text.find("\x00")
    if nul >= 0:
        raise DocumentError(path, f"this is a binary file, not text (NUL character at position {nul})")
    return text


def _way_out(data: bytes) -> str:
    broken = broken_utf8(data)
    if broken:
        places = "in one place" if broken == 1 else f"in {broken} places"
        return f"the rest is UTF-8, the file is damaged {places}: mend it in an editor"
    plausible = plausible_encodings(data)
    if not plausible:
        return "save the file as UTF-8"
    names = " or ".join(f"{e.name} ({e.writing})" for e in plausible)
    return f"it looks like {names}: save it as UTF-8, or convert it: iconv -f {plausible[0].name} -t UTF-8 FILE > NEW"


def _bare_utf16(data: bytes) -> str | None:
    """The text of UTF-16 without a byte order mark, if that is what the bytes unmistakably are."""
    if len(data) % 2:
        return None
    # The high byte of spaces, digits and line ends is zero, and they are in every text.
    encoding = "utf-16-be" if data[::2].count(0) > data[1::2].count(0) else "utf-16-le"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    if "\x00" in text or len(_ORDINARY.findall(text)) < _MINIMUM_ORDINARY * len(text):
        return None
    return text
