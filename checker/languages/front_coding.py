"""Looks words up in simplemma's dictionaries without unpacking them.

Such a dictionary is a stream of sorted words in which each tells only what differs from the word before it, so that it
can only be read from its beginning; 180,000 to 300,000 words take 0.1 to 0.2 seconds, of which an article needs a few
hundred. With a list of places from which it can be read on, made once (``checker.training.lemma_blocks``), a look-up
reads a few words and no more.

A list belongs to one file of simplemma's. Where another version has another file, there is no list for it, and simplemma
unpacks it as it always does.
"""

from __future__ import annotations

import hashlib
import json
import lzma
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Self

#: Where the lists are.
FOLDER = Path(__file__).with_name("lemma_blocks")
#: So many words lie between two places.
STEP = 32
MAGIC = b"SMFC1"
#: What stands where a value's number of letters less than its key would: the value before, a value of its own.
_SAME, _OWN = 254, 255


class _Record(NamedTuple):
    """A word and its lemma, in bytes, and where the next word begins."""

    key: bytes
    value: bytes
    end: int


class FrontCoded:
    """A dictionary of simplemma's whose words are looked up one by one."""

    def __init__(self, data: bytes, firsts: list[bytes], values: list[bytes], ends: list[int]) -> None:
        self._data = data
        self._firsts, self._values, self._ends = firsts, values, ends

    @classmethod
    def open(cls, path: Path, blocks: Path) -> Self | None:
        """The dictionary in a file with its list of places; None where there is none that belongs to it."""
        try:
            packed = path.read_bytes()
            listed = json.loads(blocks.read_text("utf-8"))
        except (OSError, ValueError):
            return None
        if listed.get("sha256") != hashlib.sha256(packed).hexdigest():
            return None
        words, lemmas = (listed[name].encode().split(b"\n") for name in ("words", "lemmas"))
        return cls(lzma.decompress(packed), words, lemmas, listed["ends"])

    def find(self, word: str) -> str | None:
        """The lemma of a word just as it is written, or None."""
        target = word.encode()
        block = bisect_right(self._firsts, target) - 1
        if block < 0:
            return None
        data, key, place = self._data, self._firsts[block], self._ends[block]
        #: Where the value of the word stands, and the word that it was written for: others after it may share it.
        owner, start = key, -1
        while key < target and place < len(data):
            # Nearly all numbers take one byte; a call for each would take as long as all the rest.
            shared, size = data[place], data[place + 1]
            if shared < 0x80 and size < 0x80:
                place += 2
            else:
                shared, place = _number(data, place)
                size, place = _number(data, place)
            key = key[:shared] + data[place : place + size]
            place += size
            if data[place] == _SAME:
                place += 1
                continue
            owner, start = key, place
            size = data[place + 1]
            if size < 0x80:
                place += 2 + size
            else:
                size, place = _number(data, place + 1)
                place += size
        if key != target:
            return None
        return (self._values[block] if start < 0 else _value(data, start, owner).value).decode()


def _number(data: bytes, place: int) -> tuple[int, int]:
    """A number of seven bits a byte, lowest first, and the place behind it."""
    byte = data[place]
    if byte < 0x80:
        return byte, place + 1
    number, shift = byte & 0x7F, 7
    while True:
        place += 1
        byte = data[place]
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number, place + 1
        shift += 7


def _value(data: bytes, place: int, key: bytes) -> _Record:
    """The value that stands at a place, as an ending of its own or after the beginning of its key."""
    trim = data[place]
    size, place = _number(data, place + 1)
    ending = data[place : place + size]
    return _Record(key, ending if trim == _OWN else key[: len(key) - trim] + ending, place + size)


def _records(data: bytes, place: int) -> Iterator[_Record]:
    """All words from the first one's place on."""
    key = value = b""
    while place < len(data):
        shared, place = _number(data, place)
        size, place = _number(data, place)
        key = key[:shared] + data[place : place + size]
        place += size
        record = _Record(key, value, place + 1) if data[place] == _SAME else _value(data, place, key)
        value, place = record.value, record.end
        yield record


def write_blocks(path: Path, blocks: Path) -> int:
    """Writes the list of places for a dictionary of simplemma's; returns the number of its words.

    Raises:
        ValueError: the file has another format than this version knows.
    """
    packed = path.read_bytes()
    data = lzma.decompress(packed)
    # After the magic stand whether words are written backwards, which those of other languages are, and their number.
    if not data.startswith(MAGIC) or data[len(MAGIC)]:
        raise ValueError(f"{path} is no dictionary that can be read by pieces")
    count, start = _number(data, len(MAGIC) + 1)
    chosen = [record for n, record in enumerate(_records(data, start)) if n % STEP == 0]
    listed = {
        "sha256": hashlib.sha256(packed).hexdigest(),
        "ends": [record.end for record in chosen],
        "words": b"\n".join(record.key for record in chosen).decode(),
        "lemmas": b"\n".join(record.value for record in chosen).decode(),
    }
    blocks.write_text(json.dumps(listed, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    return count
