"""Broken, huge and malicious articles for batches: whatever an archive may hold besides good ones.

Each kind makes one article (files ``NAME.id.txt`` and ``NAME.en.txt`` or the like) below a folder; ``make`` deals out the
kinds in turn. ``python -m tests.batch.hostile FOLDER COUNT`` writes such an archive.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

SOURCE = "Polisi menangkap dua pelaku pencurian di Bandung pada Senin.\n\nKeduanya kini ditahan di kantor polisi.\n"
VERSION = "Police arrested two thieves in Bandung on Monday.\n\nBoth are now held at the police station.\n"
MEGABYTE = 1_000_000


def pair(folder: Path, name: str, source: bytes | str, version: bytes | str, suffix: str = ".txt") -> None:
    """The two files of an article; ``suffix`` is that of the version."""
    for ending, data in ((".id.txt", source), (f".en{suffix}", version)):
        path = folder / f"{name}{ending}"
        path.write_bytes(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data)


def _version(data: bytes | str, suffix: str = ".txt") -> Callable[[Path, str], None]:
    """A good source with a bad version."""
    return lambda folder, name: pair(folder, name, SOURCE, data, suffix)


def _source(data: bytes | str) -> Callable[[Path, str], None]:
    """A bad source with a good version."""
    return lambda folder, name: pair(folder, name, data, VERSION)


def _instead(make: Callable[[Path], object]) -> Callable[[Path, str], None]:
    """A good source, and something that is no ordinary file where its version should be."""

    def write(folder: Path, name: str) -> None:
        (folder / f"{name}.id.txt").write_text(SOURCE, "utf-8")
        make(folder / f"{name}.en.txt")

    return write


def _mode(mode: int) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_text(VERSION, "utf-8")
        path.chmod(mode)

    return write


def _named(suffix: bytes, version: str = VERSION) -> Callable[[Path, str], None]:
    """An article whose files have bytes in their names that are no text, or that do harm where they are shown."""

    def write(folder: Path, name: str) -> None:
        for code, text in (("id", SOURCE), ("en", version)):
            (folder / f"{name}{os.fsdecode(suffix)}.{code}.txt").write_text(text, "utf-8")

    return write


def _zip(entries: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return stream.getvalue()


def _bomb() -> bytes:
    """XML whose entities grow to gigabytes."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{entities}]><x>&l9;</x>'.encode()


def _json(text: str) -> Callable[[Path, str], None]:
    """A JSON file that looks like an article with its versions."""

    def write(folder: Path, name: str) -> None:
        (folder / f"{name}.json").write_text(text, "utf-8")

    return write


def _docx(document: bytes) -> bytes:
    kinds = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    return _zip({"[Content_Types].xml": kinds, "word/document.xml": document})


_CONTROLS = "".join(map(chr, [*range(1, 9), 11, 12, *range(14, 32), 127, *range(128, 160)]))

#: Kinds of articles by name. Of those in ``ANSWERED`` something can be checked, of the others nothing.
KINDS: dict[str, Callable[[Path, str], None]] = {
    "binary": _version(bytes(range(256)) * 40),
    "truncated-utf16": _version(("\ufeff" + VERSION).encode("utf-16-le")[:-1]),
    "utf16-without-mark": _version(VERSION.encode("utf-16-be")),
    "nul": _version(VERSION.replace(" ", "\0", 1)),
    "all-nul": _source(b"\0" * 5000),
    "long-line": _version("word " * 8000),
    "long-word": _version("x" * 60_000),
    "empty": _version(b""),
    "white-space": _source(" \n\t\n\u3000\n"),
    "directory": _instead(Path.mkdir),
    "dangling-link": _instead(lambda path: path.symlink_to("nowhere.txt")),
    "link-to-itself": _instead(lambda path: path.symlink_to(path.name)),
    "link-outside": _instead(lambda path: path.symlink_to("/etc/hostname")),
    "link-to-device": _instead(lambda path: path.symlink_to("/dev/zero")),
    "pipe": _instead(lambda path: os.mkfifo(path)),
    "no-permission": _instead(_mode(0)),
    "name-of-bytes": _named(b"-\xff\xfe"),
    "name-of-controls": _named(b"-\x1b[31m\n\x07"),
    "name-of-controls-empty": _named(b"-\x1b]0;title\x07\x1b[2J", ""),
    "name-of-bytes-empty": _named(b"-\xff\xfe", ""),
    "name-of-markup": _named(b"-<script>alert(1)<&'\""),
    "front-matter": _version(f"---\ntitle: [unclosed\n  - {{\n{VERSION}", ".md"),
    "front-matter-unclosed": _version("---\n" * 3000, ".md"),
    "wrong-language": _version("Die Polizei nahm am Montag in Bandung zwei Diebe fest. Beide sitzen in Haft.\n"),
    "swapped": lambda folder, name: pair(folder, name, VERSION, SOURCE),
    "no-translation": _version(SOURCE),
    "other-article": _version("The orchestra of Surabaya plays Mozart. Tickets are sold out.\n"),
    "controls": _version(_CONTROLS + VERSION + _CONTROLS),
    "marks-of-direction": _version("\u202e" + VERSION + "\u2066" * 500),
    "surrogates": _version(b"Police \xed\xa0\x80 arrested two thieves."),
    "combining": _version("e" + "\u0301" * 20_000 + " " + VERSION),
    "deep-quotes": _version(">" * 20_000 + " " + VERSION, ".md"),
    "deep-lists": _version("".join(" " * 2 * n + "- a\n" for n in range(300)), ".md"),
    "deep-brackets": _version("[" * 30_000 + VERSION + "](x" * 3000, ".md"),
    "deep-emphasis": _version("*a " * 10_000 + VERSION, ".md"),
    "backticks": _version("".join("`" * n + " " for n in range(400)), ".md"),
    "gzip": _version(gzip.compress(VERSION.encode())),
    "zip-bomb": _version(_docx(b"<w:document>" + b" " * 50 * MEGABYTE), ".docx"),
    "entity-bomb": _version(_docx(_bomb()), ".docx"),
    "docx-of-noise": _version(b"PK\x03\x04" + bytes(range(256)), ".docx"),
    "html-unclosed": _version("<html><body>" + "<div>" * 20_000 + VERSION, ".html"),
    "html-of-script": _version("<script>while(1){}</script><img src=x onerror=alert(1)>", ".html"),
    "html-deep": _version("<div><span>" * 60_000 + VERSION + "</span></div>" * 60_000, ".html"),
    "html-entities": _version("<p>" + "&#1114112;&#xd800;&nbsp" * 5000 + VERSION, ".html"),
    "html-attributes": _version("<p " + 'a="' * 30_000 + ">" + VERSION, ".html"),
    "html-comment": _version("<!--" * 30_000 + VERSION, ".html"),
    "json-good": _json(json.dumps({"body": SOURCE, "versions": {"en": {"body": VERSION}}})),
    "json-deep": _json('{"body": "a", "versions": ' + "[" * 200_000),
    "json-digits": _json('{"body": "a", "versions": {"en": {"body": ' + "9" * 10_000 + "}}}"),
    "json-cut-off": _json('{"body": "' + SOURCE.replace("\n", "\\n") + '", "versions": {"en": {"bo'),
    "json-kinds": _json('{"body": {"body": []}, "versions": {"en": null, "fr": [1], "xx": {"body": "a"}, "": 1e999}}'),
    "json-surrogates": _json('{"body": "Polisi \\ud800 tiba.", "versions": {"en": {"body": "Police \\udfff came."}}}'),
    "json-many": _json('{"body": "a", "versions": [' + '{"language": "en", "body": "b"},' * 3000 + "{}]}"),
    "docx-up": _version(_zip({"../../word/document.xml": b"<x/>", "[Content_Types].xml": b"<Types/>"}), ".docx"),
    "docx-deep": _version(_docx(b"<w>" * 100_000), ".docx"),
    "latin-1": _version("Der Ölpreis fällt, café fermé, naïve façade.\n".encode("latin-1")),
    "digits": _version("1" * 5000 + " " + "9," * 5000),
    "regex-food": _version(("a" * 50 + "!") * 200 + "(" * 500 + "\\" * 500),
    "many-lines": _version("a\n" * 4000),
    "blank-lines": _version("\n" * 200_000 + VERSION),
    "huge-line": _version(b"word " * (6 * MEGABYTE)),
}

#: Kinds of which a version can be checked, whatever comes out.
ANSWERED = frozenset((
    "utf16-without-mark", "json-good", "name-of-bytes", "name-of-controls", "name-of-markup", "controls", "blank-lines",
))  # fmt: skip
#: Kinds that take long to write or to read: left out of quick tests.
LARGE = frozenset(("huge-line", "zip-bomb"))


def make(folder: Path, count: int, *, large: bool = True) -> dict[str, str]:
    """Writes hostile articles; returns their kinds by file stem."""
    kinds = [kind for kind in KINDS if large or kind not in LARGE]
    made: dict[str, str] = {}
    for number in range(count):
        kind = kinds[number % len(kinds)]
        place = folder / f"h{number % 20:02d}"
        place.mkdir(parents=True, exist_ok=True)
        name = f"{kind}-{number}"
        KINDS[kind](place, name)
        made[name] = kind
    # A link that leads back into the folder, and a folder that may not be entered.
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    locked = folder / "locked"
    locked.mkdir()
    locked.chmod(0)
    return made


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]))
