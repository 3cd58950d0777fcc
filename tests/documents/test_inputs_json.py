"""JSON of an article with all its versions: where the parts stand, and how places lead back into the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.config import ConfigError, load_settings
from checker.documents.json_article import read_parts
from checker.documents.json_fields import JsonFields
from checker.documents.json_strings import parse_json
from checker.documents.model import Document, DocumentError
from checker.documents.reading import read_document, read_json_article

ID = {"language": "id", "title": "Menteri Tinjau Pelabuhan", "body": "Menteri datang. Warga senang.\n\nSelesai."}
EN = {
    "title": "Minister Inspects Port",
    "body": "<p>The minister &amp; his staff came.</p><p>Residents <b>cheered</b>.</p>",
}


def written(folder: Path, value: Any, name: str = "berita.json", **options: Any) -> Path:
    file = folder / name
    file.write_text(json.dumps(value, **options), "utf-8")
    return file


def outline(document: Document) -> list[tuple[str, str]]:
    return [(s.kind.value, s.text) for s in document.segments]


def read(path: Path, fields: JsonFields | None = None) -> tuple[Document, dict[str, Document]]:
    source, versions = read_json_article(path, fields or JsonFields())
    return source, {v.language: v for v in versions if isinstance(v, Document)}


def test_text_and_html_by_the_default_names(tmp_path: Path) -> None:
    source, versions = read(written(tmp_path, {**ID, "caption": "Menteri di dermaga", "versions": {"en-GB": EN}}))
    assert source.language == "id"
    assert outline(source) == [
        ("headline", "Menteri Tinjau Pelabuhan"),
        ("caption", "Menteri di dermaga"),
        ("paragraph", "Menteri datang."),
        ("paragraph", "Warga senang."),
        ("paragraph", "Selesai."),
    ]
    assert outline(versions["en"]) == [
        ("headline", "Minister Inspects Port"),
        ("paragraph", "The minister & his staff came."),
        ("paragraph", "Residents cheered."),
    ]


SHAPES: dict[str, tuple[Any, JsonFields]] = {
    "list": ({**ID, "versions": [{"language": "en", **EN}]}, JsonFields()),
    "strings": ({**ID, "versions": {"en": EN["body"]}}, JsonFields()),
    "source among the versions": (
        {"versions": {"id": ID, "en": EN}},
        JsonFields(source="versions.id"),
    ),
    "nested": (
        {"data": {"attributes": {"locale": "in", "title": {"rendered": ID["title"]}, "content": {"rendered": ID["body"]}},
                  "localizations": [{"locale": "en_US", "title": {"rendered": EN["title"]}, "content": {"rendered": EN["body"]}}]}},
        JsonFields(source="data.attributes", versions="data.localizations", language="locale", headline=("title.rendered",), body=("content.rendered",)),
    ),
    "suffixes": (
        {"title_id": ID["title"], "body_id": ID["body"], "title_en": EN["title"], "body_en": EN["body"], "body_format": "x"},
        JsonFields(headline=("title_{language}",), body=("body_{language}",)),
    ),
    "objects of languages": (
        {"judul": {"id": ID["title"], "en": EN["title"]}, "isi": {"id": ID["body"], "en": EN["body"], "de": "Text."}},
        JsonFields(headline=("judul.{language}",), body=("isi.{language}",)),
    ),
    "blocks": (
        {"language": "id", "title": ID["title"], "blocks": [{"type": "p", "data": {"text": "Menteri datang. Warga senang."}}, {"data": {"text": "Selesai."}}, {"data": {}}],
         "versions": {"en": {"title": EN["title"], "blocks": [{"data": {"text": EN["body"]}}]}}},
        JsonFields(body=("blocks.*.data.text",)),
    ),
    "paragraphs": (
        {**ID, "body": ["Menteri datang. Warga senang.", "", "Selesai."], "versions": {"en": EN}},
        JsonFields(),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_shapes(tmp_path: Path, name: str) -> None:
    value, fields = SHAPES[name]
    source, versions = read(written(tmp_path, value), fields)
    assert source.language == "id"
    assert [s.text for s in source.segments][-3:] == ["Menteri datang.", "Warga senang.", "Selesai."]
    assert [s.text for s in versions["en"].segments][-2:] == ["The minister & his staff came.", "Residents cheered."]


@pytest.mark.parametrize("options", [{}, {"indent": 1}, {"ensure_ascii": False}])
def test_places_lead_into_the_file(tmp_path: Path, options: dict[str, Any]) -> None:
    body = 'Kata "satu" — café 😀 itu.\n\nPolisi <b>me&shy;nangkap</b> orang\tdi &quot;sana&quot;.'
    path = written(tmp_path, {**ID, "body": body, "versions": {"en": EN}}, **options)
    source, versions = read(path)
    text = path.read_text("utf-8")
    assert source.file_text == text
    for document in (source, versions["en"]):
        for segment in document.segments:
            start, end = document.in_file(segment.start, segment.end)
            assert text[start:].startswith(segment.text.split()[0])
            assert text[:end].endswith(segment.text[-1])
            assert segment.line == text.count("\n", 0, start) + 1
    last = source.segments[-1]
    at = last.start + last.text.index("orang")
    first, end = source.in_file(at, at + 5)
    assert text[first:end] == "orang"


def test_markdown_bodies(tmp_path: Path) -> None:
    path = written(tmp_path, {**ID, "body": "Menteri **datang**.\n\n## Warga\n\nSelesai.", "versions": {"en": EN}})
    source, _ = read(path, JsonFields(body_format="markdown"))
    assert [kind for kind, _ in outline(source)] == ["headline", "paragraph", "heading", "paragraph"]


def test_one_file_for_each_language(tmp_path: Path) -> None:
    path = written(tmp_path, EN, "berita.en.json")
    assert read_document(path).language == "en"
    assert read_document(path).segments[0].text == "Minister Inspects Port"


def test_a_version_that_cannot_be_read_costs_no_other(tmp_path: Path) -> None:
    versions = {"en": EN, "fr": {"title": "Titre"}, "de": EN, "ja": [1], "zh": {"body": "***"}}
    _, found = read_json_article(written(tmp_path, {**ID, "versions": versions}))
    assert [v.language for v in found if isinstance(v, Document)] == ["en"]
    problems = "\n".join(str(v) for v in found if isinstance(v, DocumentError))
    for message in (
        "the version 'fr' has no text at 'body'",
        "versions.de: unknown language 'de'",
        "versions.ja is no object",
        "'zh'",
    ):
        assert message in problems


DEEP = "[" * 100_000
HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty"),
    "truncated": (json.dumps({**ID, "versions": {"en": EN}}).encode()[:-20], "no valid JSON"),
    "text": (b"Polisi menangkap pelaku.", "no valid JSON"),
    "list": (b"[1, 2]", "no object with an article"),
    "number": (b"12", "no object with an article"),
    "huge number": (b'{"body": ' + b"1" * 10_000 + b"}", "no valid JSON"),
    "not UTF-8": (b'{"body": "caf\xe9"}', "not UTF-8"),
    "NULs": (b'{"body": "a\x00b"}', "binary"),
    "half a pair": (rb'{"body": "a \ud83d b", "language": "id"}', "half a surrogate pair"),
    "deep": (DEEP.encode(), "no valid JSON|nested too deeply"),
    "deep and closed": (DEEP.encode() + b"]" * 100_000, "nested too deeply"),
    "deep objects": (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested too deeply"),
    "deep HTML": (json.dumps({**ID, "body": "<p>" + "<b>" * 5_000 + "Kata."}).encode(), "nested more than"),
    "many values": (b"[" + b"1," * 2_000_001 + b"1]", "more than 2,000,000 values"),
    "many escapes": (b'{"language": "id", "body": "' + b"\\n" * 500_001 + b'a"}', "more than 500,000 escaped"),
    "no body": (b'{"language": "id", "title": "Judul"}', "no text at 'body'"),
    "no version": (json.dumps(ID).encode(), "no version in it, at 'versions'"),
    "unknown language": (b'{"language": "xx", "body": "123"}', "language: unknown language 'xx'"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files(tmp_path: Path, name: str) -> None:
    data, message = HOSTILE[name]
    file = tmp_path / "berita.json"
    file.write_bytes(data)
    with pytest.raises(DocumentError, match=message):
        read_json_article(file)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["body", "versions", "language", "title", "en", "id", "x"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(JSON, st.booleans())
@settings(max_examples=200, deadline=None)
def test_any_json(value: Any, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    for fields in (JsonFields(), JsonFields(body=("*.{language}",), headline=("*",))):
        try:
            parts = read_parts(text, "a.json", fields)
        except DocumentError:
            continue
        for extract in (parts.source, *(v for v in parts.versions if not isinstance(v, DocumentError))):
            assert extract.origin is not None
            assert len(extract.text) == len(extract.visible)
            for block in extract.blocks:
                first, last = extract.origin.place(block.start, block.end)
                assert 0 <= first < last <= len(text)


@given(st.text(max_size=100) | st.text(alphabet='{}[]",:\\u0dae1 ', max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text(text: str) -> None:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        with pytest.raises(DocumentError):
            parse_json(text, "a.json")
        return
    parse_json(text, "a.json") if "\\u" not in text else None


def test_fields_in_the_configuration(tmp_path: Path) -> None:
    file = tmp_path / "checker.toml"
    file.write_text('[json-fields]\nversions = "terjemahan"\nbody = ["lead", "isi"]\nbody-format = "html"\n', "utf-8")
    assert load_settings(file).json_fields == JsonFields(
        versions="terjemahan", body=("lead", "isi"), body_format="html"
    )


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('version = "x"', "did you mean 'versions'"),
        ('body_formt = "x"', "did you mean 'body-format'"),
        ('body-format = "rtf"', "one of auto, text, html, markdown"),
        ("body = 3", "must be a list of texts"),
        ('language = ""', "must be a text"),
    ],
)
def test_wrong_fields_in_the_configuration(tmp_path: Path, line: str, message: str) -> None:
    file = tmp_path / "checker.toml"
    file.write_text(f"[json-fields]\n{line}\n", "utf-8")
    with pytest.raises(ConfigError, match=message):
        load_settings(file)
