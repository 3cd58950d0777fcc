"""Texts as the pieces that neural models read: SentencePiece models, or a Hugging Face ``tokenizer.json``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from checker.translation.engine import EngineError


class Pieces(Protocol):
    """A tokeniser without language tokens and ends of sentences."""

    def encode(self, text: str) -> list[str]:
        """The pieces of a text."""

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where each piece stands in the text: (start, end) in code points, end exclusive; some pieces are empty."""

    def decode(self, pieces: list[str]) -> str:
        """The text of pieces."""


def open_pieces(path: Path, remedy: str) -> Pieces:
    """The tokeniser in a file.

    Raises:
        EngineError: the file is not there or is no tokeniser.
    """
    try:
        return _Hub(path) if path.suffix == ".json" else _SentencePiece(path)
    except Exception as error:  # both libraries raise what they like on damaged files
        raise EngineError(f"model file {path} is no tokeniser ({error}): {remedy}") from None


class _SentencePiece:
    def __init__(self, path: Path) -> None:
        import sentencepiece

        # Read here, because the library writes to standard error when it does so itself.
        self._model: Any = sentencepiece.SentencePieceProcessor(model_proto=path.read_bytes())

    def encode(self, text: str) -> list[str]:
        return list(self._model.encode(text, out_type=str))

    def spans(self, text: str) -> list[tuple[int, int]]:
        if hasattr(self._model, "encode_as_offset_mapping"):
            return [(int(a), int(b)) for a, b in self._model.encode_as_offset_mapping(text)["offsets"]]
        # Older releases of the library.
        return [(piece.begin, piece.end) for piece in self._model.encode(text, out_type="immutable_proto").pieces]

    def decode(self, pieces: list[str]) -> str:
        return str(self._model.decode(pieces))


class _Hub:
    def __init__(self, path: Path) -> None:
        import tokenizers

        self._model: Any = tokenizers.Tokenizer.from_file(str(path))

    def encode(self, text: str) -> list[str]:
        return list(self._model.encode(text, add_special_tokens=False).tokens)

    def spans(self, text: str) -> list[tuple[int, int]]:
        return [(int(a), int(b)) for a, b in self._model.encode(text, add_special_tokens=False).offsets]

    def decode(self, pieces: list[str]) -> str:
        numbers = (self._model.token_to_id(piece) for piece in pieces)
        return str(self._model.decode([number for number in numbers if number is not None]))


def cut(pieces: list[str], longest: int) -> list[list[str]]:
    """Pieces in parts of at most ``longest``, cut after a mark or between words where there is one, else anywhere.

    Models lose the end of what is longer than what they were trained on.
    """
    parts = []
    start = 0
    while len(pieces) - start > longest:
        end = start + _best_cut(pieces[start : start + longest + 1], longest)
        parts.append(pieces[start:end])
        start = end
    return [*parts, pieces[start:]] if start < len(pieces) else parts


def _best_cut(pieces: list[str], longest: int) -> int:
    # Not before the middle, so that there are not more parts than needed.
    places = range(longest, longest // 2, -1)
    for marks in (".!?。！？؟;；:：", ",，、،"):
        for end in places:
            if pieces[end - 1][-1:] and pieces[end - 1][-1] in marks:
                return end
    return next((end for end in places if pieces[end].startswith("▁")), longest)
