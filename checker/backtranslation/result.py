"""What translating a version back gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Words(NamedTuple):
    """A stretch of a back-translation: offsets in code points, ``end`` exclusive."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class BackTranslation:
    """The translated sentences of a segment in Indonesian.

    ``differing`` are the content words of ``text`` that the source does not have, ``missing`` the content words of the
    source that ``text`` does not have. ``labels`` say where the back-translator itself went wrong; that is no evidence
    against the version.
    """

    text: str
    differing: tuple[Words, ...] = ()
    missing: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()

    @property
    def reliable(self) -> bool:
        """Whether the back-translator made no fault that is known; only such text is scored."""
        return not self.labels


@dataclass(frozen=True, slots=True)
class BackScores:
    """How near back-translations come to the source, by sacreBLEU.

    ``chrf`` and ``bleu`` (0–100, higher is nearer) and ``ter`` (0 and up, lower is nearer) are None where nothing could
    be scored. ``signatures`` are sacreBLEU's, by the name of the score. ``scored`` of ``segments`` segments were
    counted: the others have no partner, or the back-translator stumbled there. ``path`` is ``direct``,
    ``through English``, or, of an article, what its versions have, joined by commas.
    """

    engine: str
    path: str
    chrf: float | None
    bleu: float | None
    ter: float | None
    signatures: Mapping[str, str]
    scored: int
    segments: int
