"""What reports say of a version that was translated back: text with its differing words, scores, labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from checker.backtranslation.result import BackScores, BackTranslation


class Part(NamedTuple):
    """A stretch of a back-translation; ``differs``: a content word that the source does not have."""

    text: str
    differs: bool


def parts(back: BackTranslation) -> tuple[Part, ...]:
    """The back-translation cut where its differing words begin and end."""
    found: list[Part] = []
    at = 0
    for word in back.differing:
        found += [Part(back.text[at : word.start], False), Part(back.text[word.start : word.end], True)]
        at = word.end
    found.append(Part(back.text[at:], False))
    return tuple(part for part in found if part.text)


def bracketed(back: BackTranslation) -> str:
    """The back-translation with its differing words in square brackets; what belongs together shares a pair."""
    out: list[str] = []
    for text, differs in _joined(parts(back)):
        out.append(f"[{text}]" if differs else text)
    return "".join(out)


def _joined(found: Sequence[Part]) -> list[Part]:
    """Differing words with nothing but a space between them as one."""
    out: list[Part] = []
    for n, part in enumerate(found):
        between = part.text == " " and 0 < n < len(found) - 1
        if out and out[-1].differs and (part.differs or between):
            out[-1] = Part(out[-1].text + part.text, True)
        else:
            out.append(part)
    return out


def scored(scores: BackScores) -> str:
    """Scores as a line for a reader."""
    how = f"{scores.engine}, {scores.path}"
    if scores.chrf is None:
        return f"no sentence could be scored ({how})"
    values = f"chrF {scores.chrf:.1f}, BLEU {scores.bleu:.1f}, TER {scores.ter:.1f}"
    return f"{values} ({how}; {scores.scored} of {scores.segments} sentences scored)"


def scores_object(scores: BackScores | None) -> dict[str, Any] | None:
    """Scores as a JSON object; None where nothing was translated back."""
    if scores is None:
        return None
    return {
        "engine": scores.engine,
        "path": scores.path,
        "chrf": scores.chrf,
        "bleu": scores.bleu,
        "ter": scores.ter,
        "signatures": dict(scores.signatures),
        "segments": scores.segments,
        "scored": scores.scored,
    }


def back_fields(back: BackTranslation | None) -> dict[str, Any]:
    """The fields of a segment or pair: its back-translation, and what is to be known of it."""
    if back is None:
        return {"back_translation": None, "back_translation_notes": None}
    notes = {
        "differing": [{"text": w.text, "start": w.start, "end": w.end} for w in back.differing],
        "missing": list(back.missing),
        "labels": list(back.labels),
        "reliable": back.reliable,
    }
    return {"back_translation": back.text, "back_translation_notes": notes}
