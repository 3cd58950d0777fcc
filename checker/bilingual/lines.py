"""The lines of a file of pairs, none of them kept longer than a reader takes."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from checker.documents.model import DocumentError
from checker.documents.reading import STDIN, STDIN_NAME, read_text
from checker.pairs import MAX_LINE

#: Bytes of a line that are kept: more characters than ``MAX_LINE`` in any script, which readers refuse.
_KEPT = 4 * MAX_LINE + 8
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x1f\x8b")


def file_lines(path: Path) -> Iterator[str]:
    """The lines of a pipe as they come, or of a file; UTF-8 line by line, UTF-16 as a whole.

    A line that is no UTF-8 keeps its place with surrogates for its bytes: only it is lost. Of a line that is longer
    than readers take only the beginning is given.

    Raises:
        DocumentError: the file cannot be read, or is no text.
    """
    if str(path) == STDIN:
        if sys.stdin is None:
            raise DocumentError(STDIN_NAME, "standard input is closed")
        yield from _lines(sys.stdin.buffer)
        return
    with path.open("rb") if path.is_file() else io.BytesIO() as stream:
        start = stream.read(4)
        if start[:2] in _MARKS or start == b"PK\x03\x04" or not start or b"\0" in start:
            yield from io.StringIO(read_text(path), newline="\n")  # UTF-16, or an error that says what it is
            return
        stream.seek(0)
        yield from _lines(stream)


def _lines(stream: BinaryIO) -> Iterator[str]:
    while line := stream.readline(_KEPT):
        rest = line
        while len(rest) == _KEPT and not rest.endswith(b"\n"):
            rest = stream.readline(_KEPT)
        yield line.decode("utf-8", "surrogateescape")
