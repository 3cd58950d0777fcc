"""Makes small DOCX files for tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="urn:mc"'
STYLES = (
    f"<w:styles {W}>"
    '<w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Judul2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Keterangan"><w:name w:val="caption"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="DaftarParagraf"><w:name w:val="List Paragraph"/></w:style>'
    "</w:styles>"
)


def paragraph(text: str, style: str = "") -> str:
    """A paragraph of one run."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def document(body: str) -> str:
    """``word/document.xml`` with a body."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {W}><w:body>{body}</w:body></w:document>'
    )


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive of some files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as stream:
        for name, content in parts.items():
            stream.writestr(name, content)
    return out.getvalue()


def docx(body: str, styles: str = STYLES) -> bytes:
    """A DOCX file with a body."""
    return archive({"[Content_Types].xml": "<Types/>", "word/document.xml": document(body), "word/styles.xml": styles})
