"""What a reader makes of a file."""

from __future__ import annotations

from typing import NamedTuple

from checker.documents.layout import Block
from checker.documents.origin import Origin


class Extract(NamedTuple):
    """What a reader makes of a file.

    ``text`` is the article's text, ``visible`` the same (equally long) with everything blanked that no reader of it
    sees, ``blocks`` its paragraphs. ``origin`` leads into the file where places are not told in ``text``, and
    ``language`` is what the file says of its own language (no more than a hint).
    """

    text: str
    visible: str
    blocks: list[Block]
    origin: Origin | None = None
    language: str = ""
