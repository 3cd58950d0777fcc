"""What the estimator's networks read, made of sentence pairs: the same for training and for use.

Two directions are forced: from the source to the version (``forward``) and back (``backward``). The words of a side are
described by the direction that writes it and by the one that reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.languages import CODES, SOURCE
from checker.translation.word_pieces import Span, pooling, word_spans

#: The numbers of the end of a sentence and of an unknown piece in the translator's vocabulary.
EOS, UNKNOWN = 0, 1
#: What the inputs of the tagger are called, in order.
TAGGER_INPUTS = (
    "written",
    "written_numbers",
    "written_pool",
    "read",
    "read_numbers",
    "read_pool",
    "known",
    "words",
    "language",
    "side",
)
#: What comes out of the predictor, in order.
PREDICTOR_OUTPUTS = ("written", "written_numbers", "read", "read_numbers")

Direction = tuple[NDArray[np.int64], NDArray[np.int64]]


@dataclass(frozen=True)
class Text:
    """A text as numbers of pieces, with the places of these and of its words."""

    numbers: tuple[int, ...]
    pieces: tuple[Span, ...]
    words: tuple[Span, ...]


def read_text(model: Any, text: str, code: str, tags: Mapping[str, int], longest: int) -> Text:
    """A text as a SentencePiece model cuts it, of at most so many pieces; a tag in it is an unknown word."""
    numbers = model.encode(text)
    if hasattr(model, "encode_as_offset_mapping"):
        spans = [(int(a), int(b)) for a, b in model.encode_as_offset_mapping(text)["offsets"]]
    else:  # older releases of the library
        spans = [(piece.begin, piece.end) for piece in model.encode(text, out_type="immutable_proto").pieces]
    barred = set(tags.values())
    kept = tuple(UNKNOWN if number in barred else int(number) for number in numbers[:longest])
    return Text(kept, tuple(spans[:longest]), tuple(word_spans(text, code)))


@dataclass(frozen=True)
class PairBatch:
    """Pairs of Indonesian (side 0) and one language (side 1), padded.

    ``forward`` and ``backward`` are the predictor's inputs, None where the translator does not know the direction;
    ``written_pools`` and ``read_pools`` (a side each) lead from the pieces of the writing and the reading direction to
    words, ``words`` tells words from padding.
    """

    forward: Direction | None
    backward: Direction | None
    written_pools: tuple[NDArray[np.float32], NDArray[np.float32]]
    read_pools: tuple[NDArray[np.float32], NDArray[np.float32]]
    words: tuple[NDArray[np.float32], NDArray[np.float32]]
    language: int

    def __len__(self) -> int:
        return len(self.words[0])


def make_batch(pairs: Sequence[tuple[Text, Text]], code: str, tags: Mapping[str, int], pad: int) -> PairBatch:
    """The inputs of some pairs of one language; ``tags`` are the pieces that ask for the languages that it writes."""
    sources, versions = [a for a, _ in pairs], [b for _, b in pairs]
    forward = _direction(sources, versions, tags[code], pad) if code in tags else None
    backward = _direction(versions, sources, tags[SOURCE], pad) if SOURCE in tags else None
    return PairBatch(
        forward,
        backward,
        (_pools(sources, backward[1] if backward else None, 0), _pools(versions, forward[1] if forward else None, 0)),
        (_pools(sources, forward[0] if forward else None, 1), _pools(versions, backward[0] if backward else None, 1)),
        (_padded_words(sources), _padded_words(versions)),
        CODES.index(code),
    )


def tagger_inputs(
    batch: PairBatch,
    side: int,
    forward: Sequence[Any] | None,
    backward: Sequence[Any] | None,
    width: int,
    given: Callable[[NDArray[Any]], Any],
) -> tuple[Any, ...]:
    """The tagger's inputs (``TAGGER_INPUTS``) for one side, from what the predictor says of each direction.

    ``given`` makes of an array what the tagger takes (tensors, or the array itself); ``width`` is the predictor's.
    """
    count = len(batch)
    writing, reading = (forward, backward) if side else (backward, forward)
    nothing = [given(np.zeros((count, 1, size), np.float32)) for size in (2 * width, 3, width, 3)]
    written = list(writing[:2]) if writing is not None else nothing[:2]
    read = list(reading[2:]) if reading is not None else nothing[2:]
    known = np.tile(np.array([writing is not None, reading is not None], np.float32), (count, 1))
    language = batch.language if side else CODES.index(SOURCE)
    return (
        *written,
        given(batch.written_pools[side]),
        *read,
        given(batch.read_pools[side]),
        given(known),
        given(batch.words[side]),
        given(np.full(count, language, np.int64)),
        given(np.full(count, side, np.int64)),
    )


def _direction(sources: Sequence[Text], targets: Sequence[Text], tag: int, pad: int) -> Direction:
    return (
        _padded([[tag, *text.numbers, EOS] for text in sources], pad),
        _padded([[*text.numbers, EOS] for text in targets], pad),
    )


def _padded(rows: Sequence[Sequence[int]], pad: int) -> NDArray[np.int64]:
    out = np.full((len(rows), max(map(len, rows))), pad, np.int64)
    for n, row in enumerate(rows):
        out[n, : len(row)] = row
    return out


def _pools(texts: Sequence[Text], numbers: NDArray[np.int64] | None, before: int) -> NDArray[np.float32]:
    """The pools of texts whose pieces stand in rows of the predictor's input, behind so many others."""
    length = 1 if numbers is None else numbers.shape[1]
    out = np.zeros((len(texts), _most_words(texts), length), np.float32)
    if numbers is not None:
        for n, text in enumerate(texts):
            out[n, : len(text.words)] = pooling(text.words, text.pieces, before, length)
    return out


def _padded_words(texts: Sequence[Text]) -> NDArray[np.float32]:
    out = np.zeros((len(texts), _most_words(texts)), np.float32)
    for n, text in enumerate(texts):
        out[n, : len(text.words)] = 1
    return out


def _most_words(texts: Sequence[Text]) -> int:
    return max(1, *(len(text.words) for text in texts))
