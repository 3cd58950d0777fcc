"""XLIFF, TMX, PO and CSV as sentence pairs, and what is said of files that hold none."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.api import InputError, open_pairs
from checker.bilingual import FORMATS
from checker.bilingual.formats import MAX_BYTES, format_of, read_pairs
from checker.bilingual.po import read_po
from checker.bilingual.table import read_csv
from checker.bilingual.tmx import read_tmx
from checker.bilingual.xliff import read_xliff
from checker.documents.model import DocumentError
from checker.pairs import MAX_LINE, MAX_SIDE, PairError, SentencePair

Row = tuple[object, str, str, str, int]

XLIFF_1 = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a.html" source-language="id-ID" target-language="{target}" datatype="html"><header><note>Catatan.</note></header><body>
<trans-unit id="u1" approved="yes"><source>Polisi menangkap <g id="1">pelaku</g>.</source>
<target state="final">Police arrested the <g id="1">culprit</g>.</target><note>catatan</note>
<alt-trans><source>Lain.</source><target>Other.</target></alt-trans></trans-unit>
<group translate="no"><trans-unit id="u2"><source>VOI</source><target>VOI</target></trans-unit></group>
<trans-unit id="u3"><source>Baris<x id="2" ctype="lb"/>dua <bpt id="3">&lt;b></bpt>tebal<ept id="3">&lt;/b></ept> <ph id="4">%s</ph>.</source>
<seg-source><mrk mtype="seg" mid="0">Baris dua.</mrk></seg-source>
<target>Line<x id="2" ctype="lb"/>two <mrk mtype="protected">bold</mrk>.</target></trans-unit>
<trans-unit id="u4"><source>Belum.</source><target state="needs-translation">Belum.</target></trans-unit>
<trans-unit id="u5"><source>Kosong.</source><target/></trans-unit>
<trans-unit id="u6"><source>Tanpa.</source></trans-unit>
</body></file></xliff>
"""
XLIFF_2 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="id" trgLang="{target}"><file id="f1">
<unit id="u1"><notes><note>Catatan.</note></notes><originalData><data id="d1">&lt;b></data></originalData>
<segment id="s1" state="final"><source>Polisi <pc id="1" dataRefStart="d1">menangkap</pc> pelaku.</source><target>Police <pc id="1">arrested</pc> the culprit.</target></segment>
<ignorable><source> </source></ignorable>
<segment><source>Warga<ph id="2"/> senang<cp hex="0001"/>.</source><target>Residents<ph id="2"/> were glad.</target></segment></unit>
<unit id="u2"><mtc:matches xmlns:mtc="urn:m"><mtc:match><source>Lain.</source><target>Other.</target></mtc:match></mtc:matches>
<segment><source>Selesai.</source><target>Done.</target></segment></unit>
<unit id="u3" translate="no"><segment><source>VOI</source><target>VOI</target></segment></unit>
</file></xliff>
"""
TMX = """<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="{source}" datatype="plaintext"/><body>
<tu tuid="t1"><note>Catatan.</note><tuv xml:lang="id-ID"><seg>Polisi <bpt i="1">&lt;b></bpt>menangkap<ept i="1">&lt;/b></ept> pelaku.</seg></tuv>
<tuv xml:lang="en-GB"><seg>Police <hi>arrested</hi> the culprit.</seg></tuv>
<tuv xml:lang="zh_Hans"><seg>警方逮捕了嫌犯。</seg></tuv><tuv xml:lang="de"><seg>Text.</seg></tuv></tu>
<tu><tuv lang="ja"><seg>完了。</seg></tuv><tuv lang="ID"><seg>Selesai.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>No Indonesian.</seg></tuv></tu>
</body></tmx>
"""
PO = """# Terjemahan
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: {target}\\n"

#: a.py:1
msgctxt "berita"
msgid "Polisi menangkap pelaku."
msgstr "Police arrested "
"the culprit."

#, fuzzy
msgid "Mungkin."
msgstr "Perhaps."

msgid "Belum."
msgstr ""

msgid "%d hari"
msgid_plural "%d hari"
msgstr[0] "%d day"
msgstr[1] "%d days"

#~ msgid "Lama."
#~ msgstr "Old."
"""

POLICE = ("Polisi menangkap pelaku.", "Police arrested the culprit.", "en")


def rows(found: list[SentencePair | PairError]) -> list[Row]:
    assert not [e for e in found if isinstance(e, PairError)]
    return [(p.id, p.source, p.translation, p.language, p.line) for p in found if isinstance(p, SentencePair)]


def encoded(template: str, **values: str) -> bytes:
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    return template.encode()


def test_xliff_1() -> None:
    assert rows(read_xliff(encoded(XLIFF_1, target="en-US"), "a.xlf")) == [
        ("u1", *POLICE, 4),
        ("u3", "Baris dua tebal .", "Line two bold.", "en", 8),
    ]


def test_xliff_2() -> None:
    assert rows(read_xliff(encoded(XLIFF_2, target="en"), "a.xlf")) == [
        ("u1#s1", *POLICE, 3),
        ("u1#2", "Warga senang.", "Residents were glad.", "en", 5),
        ("u2", "Selesai.", "Done.", "en", 7),
    ]


def test_tmx() -> None:
    data = encoded(TMX, source="id-ID")
    assert rows(read_tmx(data, "a.tmx")) == [
        ("t1", *POLICE, 3),
        ("t1", "Polisi menangkap pelaku.", "警方逮捕了嫌犯。", "zh", 3),
        (6, "Selesai.", "完了。", "ja", 6),
    ]
    assert [r[3] for r in rows(read_tmx(data, "a.tmx", "en"))] == ["en"]
    assert len(rows(read_tmx(encoded(TMX, source="*all*"), "a.tmx"))) == 3


def test_po() -> None:
    assert rows(read_po(encoded(PO, target="en"), "a.po")) == [
        ("berita", *POLICE, 7),
        (4, "%d hari", "%d day", "en", 20),
        (4, "%d hari", "%d days", "en", 20),
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["source,translation,language", '"a, b","c ""d""",fr'], [(1, "a, b", 'c "d"', "fr", 2)]),
        (["Source;Translation;Editor", "a;b;Ani"], [(1, "a", "b", "en", 2)]),
        (["\ufeffid,source,translation", '7,"satu', 'dua",two'], [("7", "satu\ndua", "two", "en", 3)]),
        (["a,b", "", "c,d"], [(1, "a", "b", "en", 1), (2, "c", "d", "en", 3)]),
        (["sep=;", "source;translation", "a,1;b"], [(1, "a,1", "b", "en", 3)]),
        (["a\tb"], [(1, "a", "b", "en", 1)]),
    ],
)
def test_csv(lines: list[str], expected: list[Row]) -> None:
    assert rows(list(read_csv([line + "\n" for line in lines], "en"))) == expected


@pytest.mark.parametrize(
    ("tag", "code"), [("zh-Hans", "zh"), ("ja_JP", "ja"), ("fr-CA", "fr"), ("ar", "ar"), ("ENG", "en")]
)
def test_target_languages(tag: str, code: str) -> None:
    for found in (
        read_xliff(encoded(XLIFF_1, target=tag), "a.xlf"),
        read_xliff(encoded(XLIFF_2, target=tag), "a.xlf"),
        read_po(encoded(PO, target=tag), "a.po"),
    ):
        assert {row[3] for row in rows(found)} == {code}


def test_a_file_without_a_target_language_takes_the_option() -> None:
    data = encoded(XLIFF_1).replace(b' target-language="{target}"', b"")
    (error,) = read_xliff(data, "a.xlf")
    assert "line 3: the file names no target language: give it with --language" in str(error)
    assert {row[3] for row in rows(read_xliff(data, "a.xlf", "fr"))} == {"fr"}
    assert {row[3] for row in rows(read_po(encoded(PO, target=""), "a.po", "fr"))} == {"fr"}


REFUSED: list[tuple[Callable[[bytes, str], list[SentencePair | PairError]], bytes, str]] = [
    (read_xliff, encoded(XLIFF_1, target="de"), "line 3: the target language must be one of en, ar, zh, ja, fr, not 'de'"),
    (read_xliff, encoded(XLIFF_1, target="id"), "must be one of en, ar, zh, ja, fr, not 'id'"),
    (read_xliff, encoded(XLIFF_1, target="en").replace(b"id-ID", b"en-US"), "line 3: the source language must be Indonesian (id), this file translates from 'en-US'"),
    (read_xliff, encoded(XLIFF_2, target="en").replace(b'srcLang="id"', b'srcLang="ms"'), "translates from 'ms'"),
    (read_tmx, encoded(TMX, source="en"), "translates from 'en'"),
    (read_po, encoded(PO, target="de"), "not 'de'"),
    (read_po, encoded(PO, target="en\\n\"\n\"X-Source-Language: en_US"), "translates from 'en_US'"),
]  # fmt: skip


@pytest.mark.parametrize(("read", "data", "message"), REFUSED, ids=range(len(REFUSED)))
def test_other_languages_are_refused(
    read: Callable[..., list[SentencePair | PairError]], data: bytes, message: str
) -> None:
    (error,) = read(data, "a")
    assert isinstance(error, PairError)
    assert message in str(error)


def test_a_file_element_in_another_language_costs_no_other() -> None:
    one, two = encoded(XLIFF_1, target="de"), encoded(XLIFF_1, target="en")
    files = [data[data.index(b"<file") : data.index(b"</xliff>")] for data in (one, two)]
    found = read_xliff(b"<xliff>" + b"\n".join(files) + b"</xliff>", "a.xlf")
    assert [type(f).__name__ for f in found] == ["PairError", "SentencePair", "SentencePair"]


def test_long_sides_are_errors() -> None:
    data = encoded(XLIFF_1, target="en").replace(b"culprit", b"x" * (MAX_SIDE + 1))
    error, pair = read_xliff(data, "a.xlf")
    assert isinstance(error, PairError)
    assert "line 4: 'translation' has 10,0" in str(error)
    assert isinstance(pair, SentencePair)


BOMB = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
FILE_ENTITY = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
GOOD = {"xliff": encoded(XLIFF_1, target="en"), "tmx": encoded(TMX, source="id"), "po": encoded(PO, target="en")}


def wrapped(name: str, content: bytes, before: bytes = b"") -> bytes:
    return before + b"<" + name.encode() + b">" + content + b"</" + name.encode() + b">"


HOSTILE: list[tuple[str, bytes, str]] = [
    *(
        (name, data, message)
        for name, root in (("xliff", "xliff"), ("tmx", "tmx"))
        for data, message in (
            (b"", "empty"),
            (b" \n", "empty"),
            (GOOD[name][:-30], "no well-formed XML"),
            (b"\0" * 100, "no well-formed XML"),
            (b"Polisi menangkap pelaku.", "no well-formed XML"),
            (b"<html></html>", "this is no"),
            (GOOD[name].replace(b"Polisi", b"Polis\xe9"), "no well-formed XML"),
            (b'<?xml version="1.0" encoding="x-none"?><a/>', "no well-formed XML"),
            (b'<?xml version="1.0" encoding="utf-16"?><a/>', "no well-formed XML"),
            (wrapped(root, b"&c;", BOMB), "defines entities"),
            (wrapped(root, b"&a;", FILE_ENTITY), "defines entities"),
            (wrapped(root, b"<g>" * 100_000), "nested more than 500 deep"),
            (wrapped(root, b"<" + b"a" * 1_000_000 + b">"), "no well-formed XML"),
            (wrapped(root, b""), "there are no sentence pairs"),
        )
    ),
    ("po", b"", "empty"),
    ("po", b"Polisi menangkap pelaku.", "no msgid"),
    ("po", b"msgid", "no msgid"),
    ("po", b'msgid "a"\nmsgstr "b"\nKata.\n', "no valid PO"),
    ("po", b'msgid "a"\nmsgstr[x] "b"\n', "no valid PO"),
    ("po", GOOD["po"].replace(b"Polisi", b"Polis\xe9"), "not UTF-8"),
    ("po", b'msgid "a"\n' + b'"x"\n' * 5_001 + b'msgstr "b"\n', "more than 5,000 lines"),
    ("po", b"# x\n" * 5_001 + b'msgid "a"\nmsgstr "b"\n', "more than 5,000 lines"),
    ("po", b'msgid "a\0"\nmsgstr "b"\n', "binary"),
    ("po", b'msgid ""\nmsgstr ""\n"Language: en\\n"\n', "there are no sentence pairs"),
    ("csv", b"", "empty"),
    ("csv", b"PK\x03\x04\0\0", "ZIP"),
    ("jsonl", b"", "empty"),
]  # fmt: skip


@pytest.mark.parametrize(("style", "data", "message"), HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_files(tmp_path: Path, style: str, data: bytes, message: str) -> None:
    file = tmp_path / f"a.{style}"
    file.write_bytes(data)
    with pytest.raises(InputError, match=message):
        list(open_pairs(file, language="en"))


@pytest.mark.parametrize("style", FORMATS)
def test_places_that_are_no_file(tmp_path: Path, style: str) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for path, message in (
        (tmp_path, "directory"),
        (tmp_path / "none", "no such file"),
        (tmp_path / "loop", "symbolic"),
    ):
        with pytest.raises(DocumentError, match=message):
            list(read_pairs(path, "en", style))


@pytest.mark.parametrize("style", ["xliff", "tmx", "po"])
def test_files_that_are_too_large(tmp_path: Path, style: str) -> None:
    file = tmp_path / "a"
    with file.open("wb") as stream:
        stream.truncate(MAX_BYTES[style] + 1)
    with pytest.raises(DocumentError, match=r"more than [25]0 MB"):
        list(read_pairs(file, "en", style))


@pytest.mark.parametrize("style", ["jsonl", "tsv", "csv"])
def test_a_huge_line_costs_only_itself(tmp_path: Path, style: str) -> None:
    good = '{"source": "a", "translation": "b"}' if style == "jsonl" else "a\tb" if style == "tsv" else "a,b"
    file = tmp_path / "a"
    file.write_text(f"{good}\n{'x' * (9 * MAX_LINE)}\n{good}\n", "utf-8")
    one, huge, two = read_pairs(file, "en", style)
    assert isinstance(one, SentencePair)
    assert isinstance(two, SentencePair)
    assert isinstance(huge, PairError)
    assert "line 2: " in str(huge)


def test_formats_by_ending() -> None:
    names = {
        "a.XLIFF": "xliff",
        "a.xlf": "xliff",
        "a.tmx": "tmx",
        "a.po": "po",
        "a.csv": "csv",
        "a.tab": "tsv",
        "-": "jsonl",
    }
    assert {name: format_of(Path(name)) for name in names} == names


READERS: dict[str, Callable[[bytes, str, str | None], list[SentencePair | PairError]]] = {
    "xliff": read_xliff,
    "tmx": read_tmx,
    "po": read_po,
}


@pytest.mark.parametrize("style", READERS)
@given(junk=st.binary(max_size=200), seed=st.integers(0, 2**32))
@settings(max_examples=100, deadline=None)
def test_any_bytes(style: str, junk: bytes, seed: int) -> None:
    chance = random.Random(seed)
    good = GOOD["xliff" if style == "xliff" else style]
    if style == "xliff" and chance.random() < 0.5:
        good = encoded(XLIFF_2, target="en")
    lines = good.splitlines(keepends=True)
    chance.shuffle(lines)
    mutated = bytearray(good)
    for _ in range(chance.randrange(1, 8)):
        at = chance.randrange(len(mutated))
        mutated[at : at + chance.randrange(3)] = chance.choice(
            (b"<", b">", b'"', b"&", b"\0", b"\xff", b"</g>", b"msgid", b"\n")
        )
    for data in (junk, bytes(mutated), b"".join(lines), good + junk):
        try:
            found = READERS[style](data, "a", "en")
        except DocumentError:
            continue
        assert all(isinstance(f, (SentencePair, PairError)) for f in found)


@given(st.text(max_size=200) | st.text(alphabet='",;\t\n\rab\\', max_size=100))
@settings(max_examples=300, deadline=None)
def test_any_table(text: str) -> None:
    for found in read_csv(text.splitlines(keepends=True), "en"):
        assert isinstance(found, (SentencePair, PairError))
