"""Embeddings that know what stands for what before training begins.

A network that starts from random numbers spends its first hours finding out that its source matters. What co-occurs in
sentence pairs says so at once: pieces are placed by the leading eigenvectors of the matrix of positive pointwise mutual
information between the two sides of the pairs (Levy & Goldberg 2014; across languages: Levy, Søgaard & Goldberg 2017),
so that a piece lies near its translations. Since input and output share the table, a decoder that passes on what it
attends to already says words that the source calls for; the attention over the source therefore begins by passing on.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.training.translator_config import TrainingError
from checker.training.translator_store import Encoded

#: Co-occurrences that are pulled this far towards none: rare ones prove little.
_DISCOUNT = 3.0
#: Pairs that are multiplied at a time.
_BLOCK = 20_000
#: Subspace iteration: columns beyond those that are wanted, and rounds.
_SPARE, _ROUNDS = 40, 8


def need_scipy() -> None:
    """Checks that scipy is there.

    Raises:
        TrainingError: it is not.
    """
    try:
        import scipy  # noqa: F401
    except ImportError:
        raise TrainingError("this start of the translator needs scipy: pip install 'checker[hub]'") from None


def starting_embeddings(pairs: Encoded, pieces: int, width: int, seed: int) -> NDArray[np.float32]:
    """A row of length 1 for each piece (pieces × width); pieces that no pair holds, or that tell nothing, have zeros.

    Raises:
        TrainingError: scipy is not installed.
    """
    need_scipy()
    counts = _beside_each_other(pairs, pieces)
    values, vectors = _leading(_information(counts), 2 * width, seed)
    # Of each couple of eigenvectors that tell two sides apart, the one with the positive value places pieces beside
    # their translations, the other one opposite them.
    chosen = np.flatnonzero(values > 0)[-width:][::-1]
    rows = np.zeros((pieces, width), np.float32)
    rows[:, : len(chosen)] = vectors[:, chosen] * np.sqrt(values[chosen])
    weights = counts.sum(1)
    rows = _unit(rows)
    # What all pieces have in common tells none from another.
    rows -= (rows * weights[:, None]).sum(0) / max(1.0, float(weights.sum()))
    rows[weights == 0] = 0.0
    return _unit(rows)


def _beside_each_other(pairs: Encoded, pieces: int) -> NDArray[np.float32]:
    """In how many pairs one piece stands on one side and the other on the other (pieces × pieces, symmetric)."""
    left, right = (_incidence(pairs, side, pieces) for side in (pairs.left, pairs.right))
    counts = np.zeros((pieces, pieces), np.float32)
    for start in range(0, len(pairs), _BLOCK):
        counts += (left[start : start + _BLOCK].T @ right[start : start + _BLOCK]).toarray()
    return counts + counts.T


def _incidence(pairs: Encoded, side: NDArray[np.int32], pieces: int) -> Any:
    """Which pieces the sentences of one side hold (pairs × pieces, sparse)."""
    from scipy.sparse import csr_matrix

    lengths = pairs.lengths[side]
    ends = np.concatenate([[0], np.cumsum(lengths)])
    places = np.arange(ends[-1]) + np.repeat(pairs.starts[side] - ends[:-1], lengths)
    ones = np.ones(len(places), np.float32)
    found = csr_matrix((ones, pairs.tokens[places].astype(np.int32), ends), shape=(len(side), pieces))
    found.sum_duplicates()
    found.data[:] = 1.0
    return found


def _information(counts: NDArray[np.float32]) -> NDArray[np.float32]:
    """Positive pointwise mutual information, discounted where counts are small."""
    sums = counts.sum(1, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        told = np.log(counts * sums.sum() / (sums * sums.T))
    told[~np.isfinite(told)] = 0.0
    return np.asarray(np.maximum(told, 0.0) * counts / (counts + _DISCOUNT), np.float32)


def _leading(matrix: NDArray[np.float32], count: int, seed: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The eigenvalues of greatest size of a symmetric matrix, rising, with their vectors, by subspace iteration.

    As in Halko, Martinsson & Tropp (2011), section 5.3; nothing in it depends on what was computed before.
    """
    size = len(matrix)
    start = np.random.default_rng(seed).standard_normal((size, min(size, count + _SPARE))).astype(np.float32)
    base, _ = np.linalg.qr(start)
    for _ in range(_ROUNDS):
        base, _ = np.linalg.qr(matrix @ base)
    values, inner = np.linalg.eigh(base.T @ (matrix @ base))
    greatest = np.sort(np.argsort(-np.abs(values), kind="stable")[:count])
    return values[greatest], base @ inner[:, greatest]


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 1e-6), np.float32)


def begin_with(model: Any, rows: NDArray[np.float32]) -> None:
    """Gives a new Marian model these embeddings, and attention over the source that passes on what it attends to."""
    import torch

    table = model.model.shared.weight
    known = torch.from_numpy(np.flatnonzero(np.abs(rows).sum(1) > 0))
    with torch.no_grad():
        table[known] = torch.from_numpy(rows)[known].to(table)
        for layer in model.model.decoder.layers:
            for linear in (layer.encoder_attn.v_proj, layer.encoder_attn.out_proj):
                torch.nn.init.eye_(linear.weight)
