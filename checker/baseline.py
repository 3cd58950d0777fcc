"""Known findings: a baseline of what was there before, and single findings that an editor has accepted.

A finding's fingerprint is made of its rule and of the normalised sentences it stands in, so that it survives moved
lines, other spacing and quotation marks; a changed sentence makes a new finding of it.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, asdict, dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

FORMAT = 1
FINGERPRINT_LENGTH = 16
_QUOTES = str.maketrans({**dict.fromkeys("“”„«»‟″", '"'), **dict.fromkeys("‘’‚‹›′", "'")})


class BaselineError(Exception):
    """A baseline that cannot be read; the message names the file."""


@dataclass(frozen=True, slots=True)
class Known:
    """A known finding. ``reason`` and ``accepted`` (an ISO date) are set where an editor accepted it by name."""

    fingerprint: str
    rule: str
    language: str
    source: str
    translation: str
    reason: str = ""
    accepted: str = ""


def fingerprint(rule: str, source: str, translation: str) -> str:
    """The fingerprint of a finding of a rule in a pair of sentences: 16 hexadecimal digits of a SHA-256."""
    text = "\x1f".join((rule, normalised(source), normalised(translation)))
    return hashlib.sha256(text.encode()).hexdigest()[:FINGERPRINT_LENGTH]


def normalised(text: str) -> str:
    """A text as fingerprints see it: without case, spacing and kinds of quotation marks."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_QUOTES).casefold().split())


class Baseline:
    """Known findings by fingerprint."""

    def __init__(self, known: Iterable[Known] = ()) -> None:
        self._known = {k.fingerprint: k for k in known}

    def __contains__(self, mark: object) -> bool:
        return mark in self._known

    def __len__(self) -> int:
        return len(self._known)

    @property
    def known(self) -> Mapping[str, Known]:
        """The known findings by fingerprint."""
        return self._known

    def updated(self, found: Iterable[Known], *, replaces: Callable[[Known], bool] = lambda _: False) -> Baseline:
        """This baseline with the findings of a run added; what was accepted by name keeps its reason.

        ``replaces`` says of which known findings the run would have found them again: if it has not, they are dropped,
        unless they were accepted by name.
        """
        kept = {m: k for m, k in self._known.items() if k.accepted or not replaces(k)}
        for one in found:
            kept.setdefault(one.fingerprint, self._known.get(one.fingerprint, one))
        return Baseline(kept.values())

    def accepting(self, found: Known, reason: str, day: date) -> Baseline:
        """This baseline with one finding accepted by name."""
        accepted = replace(found, reason=reason, accepted=day.isoformat())
        return Baseline([*self._known.values(), accepted])


def read_baseline(path: Path) -> Baseline:
    """The baseline of a file; an empty one where there is no such file.

    Raises:
        BaselineError: the file is no baseline.
    """
    try:
        data = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Baseline()
    except OSError as error:
        raise BaselineError(f"{path}: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise BaselineError(f"{path} is no baseline: it is no UTF-8 text") from None
    except json.JSONDecodeError as error:
        raise BaselineError(f"{path} is no baseline: no valid JSON: {error}") from None
    if not isinstance(data, dict) or "format" not in data or not isinstance(data.get("known"), list):
        raise BaselineError(f"{path} is no baseline: it must be an object with 'format' and a list 'known'")
    if data["format"] != FORMAT:
        raise BaselineError(f"{path} has format {data['format']}, this version reads {FORMAT}")
    for number, row in enumerate(data["known"], 1):
        wrong = _wrong_with(row)
        if wrong:
            raise BaselineError(f"{path} is no baseline: its finding {number} {wrong}")
    return Baseline(Known(**row) for row in data["known"])


def _wrong_with(row: Any) -> str:
    """Why something in the list is no known finding; empty where it is one."""
    if not isinstance(row, dict):
        return "is no object"
    names = {f.name: f.default is MISSING for f in fields(Known)}
    missing = next((name for name, needed in names.items() if needed and name not in row), "")
    if missing:
        return f"has no {missing!r}"
    odd = next((name for name, value in row.items() if name not in names or not isinstance(value, str)), None)
    if odd is None:
        return ""
    return f"has a {odd!r} that is no text" if odd in names else f"has {odd!r}, which is not known"


def write_baseline(baseline: Baseline, path: Path) -> None:
    """Writes a baseline, sorted, one finding a line, so that version control shows what changed."""
    rows = sorted(baseline.known.values(), key=lambda k: (k.language, k.rule, k.fingerprint))
    lines = ",\n".join("  " + json.dumps(asdict(row), ensure_ascii=False) for row in rows)
    draft = path.with_name(path.name + ".draft")
    draft.write_text(f'{{"format": {FORMAT}, "known": [\n{lines}\n]}}\n', "utf-8")
    draft.replace(path)
