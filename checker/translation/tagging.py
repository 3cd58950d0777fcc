"""How models are told which language they read and write.

Marian models that write several languages read the wanted one as a token before the sentence (``>>id<<``). M2M100,
NLLB and mBART models read a token of the source language before the sentence and begin their output with a token of
the target language. Models of one direction need no token.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from checker.translation.engine import EngineError

END = "</s>"
UNKNOWN = "<unk>"

#: Codes by which models call the languages of the checker, the usual one first.
CODES: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "ind", "ind_Latn", "id_ID"),
    "en": ("en", "eng", "eng_Latn", "en_XX"),
    "ar": ("ar", "ara", "arb", "arb_Arab", "ar_AR"),
    "zh": ("zh", "cmn_Hans", "zho_Hans", "zho", "cmn", "zh_CN"),
    "ja": ("ja", "jpn", "jpn_Jpan", "ja_XX", "jap"),
    "fr": ("fr", "fra", "fra_Latn", "fr_XX"),
}
FORMS: Mapping[str, tuple[str, ...]] = {
    "marian": (">>{}<<",),
    "m2m100": ("__{}__", "{}"),
    "mbart": ("{}",),
    "plain": (),
}
#: ``model_type`` of a Hugging Face configuration: the family here.
FAMILIES = {"marian": "marian", "m2m_100": "m2m100", "nllb-moe": "m2m100", "mbart": "mbart"}


@dataclass(frozen=True, slots=True)
class Tagging:
    """Adds and removes the tokens that name languages."""

    family: str
    tags: Mapping[str, str]

    def source(self, pieces: list[str], source: str, target: str) -> list[str]:
        """The tokens that the model reads: tag, pieces, end of sentence."""
        tag = self.tags.get(target if self.family == "marian" else source)
        return [*([tag] if tag else []), *pieces, END]

    def prefix(self, target: str) -> list[str]:
        """The tokens that the model's output begins with."""
        tag = None if self.family == "marian" else self.tags.get(target)
        return [tag] if tag else []

    def plain(self, pieces: Iterable[str]) -> list[str]:
        """Pieces of a text, in which a tag is an unknown word: no text can change the direction."""
        known = set(self.tags.values())
        return [UNKNOWN if piece in known or is_tag(piece) else piece for piece in pieces]

    def content(self, tokens: Iterable[str]) -> list[str]:
        """What a model wrote, without tags and ends of sentences."""
        drop = {END, "<s>", "<pad>", UNKNOWN, *self.tags.values()}
        return [token for token in tokens if token not in drop and not is_tag(token)]


def is_tag(piece: str) -> bool:
    """A language token in one of the two notations that no word of a text has."""
    return (piece.startswith(">>") and piece.endswith("<<")) or (piece.startswith("__") and piece[2:].endswith("__"))


def find_tags(family: str, vocabulary: Collection[str]) -> dict[str, str]:
    """The token of each language of the checker that a vocabulary has one for."""
    found = {}
    for language, codes in CODES.items():
        names = (form.format(code) for form in FORMS[family] for code in codes if form != "{}" or "_" in code)
        tag = next((name for name in names if name in vocabulary), None)
        if tag is not None:
            found[language] = tag
    return found


def find_directions(
    family: str, tags: Mapping[str, str], source: str | None, target: str | None
) -> tuple[tuple[str, str], ...]:
    """The directions that a model covers, as far as its files tell; empty where they do not.

    ``source`` and ``target`` are the languages that a Marian model's files name: codes of a language, or of a group of
    them (``mul``).
    """
    if family != "marian":
        return tuple((a, b) for a in tags for b in tags if a != b)
    if source is None or target is None:
        return ()
    first, second = language_of(source), language_of(target)
    if first and second:
        return ((first, second),) if first != second else ()
    if first and len(target) > 2:
        # A group of languages (mul, map, roa); a code of two letters is a language that the checker does not know.
        return tuple((first, b) for b in tags if b != first)
    if source == target:
        # Both sides are the same group of languages: its tags name them.
        return tuple((a, b) for a in tags for b in tags if a != b)
    return ()


def language_of(code: str) -> str | None:
    """The language of the checker that a model's code stands for."""
    return next((language for language, codes in CODES.items() if code in codes), None)


def check_directions(
    directions: Iterable[tuple[str, str]], family: str, tags: Mapping[str, str], *, several: bool
) -> None:
    """Refuses directions that a model cannot be told.

    Raises:
        EngineError: a language is none of the checker's, or the model has no token for it and needs one.
    """
    for source, target in directions:
        for code in (source, target):
            if code not in CODES:
                raise EngineError(f"{code!r} is none of the languages of the checker: {', '.join(CODES)}")
        needed = (
            (target,) if family == "marian" and several else (source, target) if family in {"m2m100", "mbart"} else ()
        )
        for code in needed:
            if code not in tags:
                raise EngineError(f"the model has no token for {code!r}: it does not translate {source} to {target}")
