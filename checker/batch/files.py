"""Which files of an archive may be opened: ordinary ones that lie in its folder.

A named pipe would block a night's run, a device would never end, and a link may lead anywhere on the machine.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Protocol

#: Bytes of a file that go into an article's key: more than any reader takes.
MOST_BYTES = 150_000_000
_CHUNK = 1 << 20
_KINDS = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


class Digest(Protocol):
    """What ``hashlib`` makes."""

    def update(self, data: bytes, /) -> None:
        """Adds bytes."""


def refusal(path: str, root: str) -> str:
    """Why a file is not opened at all; empty where it may be (whether it can be read, its reader says).

    ``root`` is the folder that it must lie in, wherever links lead; empty: anywhere.
    """
    try:
        mode = Path(path).stat().st_mode
        real = os.path.realpath(path)
    except (OSError, ValueError):
        return ""
    kind = next((name for test, name in _KINDS if test(mode)), "")
    if kind:
        return f"{path}: this is {kind}, not a file"
    if root and not Path(real).is_relative_to(os.path.realpath(root)):
        return f"{path}: the file lies outside {root}: it is read with --root naming a folder that holds it"
    return ""


def add_contents(digest: Digest, path: str) -> None:
    """Adds a file's bytes, at most ``MOST_BYTES``, and their number to a digest; nothing of one that cannot be read."""
    total = 0
    try:
        with Path(path).open("rb") as stream:
            while total < MOST_BYTES and (piece := stream.read(_CHUNK)):
                digest.update(piece)
                total += len(piece)
    except (OSError, ValueError):
        pass
    digest.update(f"\n{total}\n".encode())
