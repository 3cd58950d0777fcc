"""The networks of the estimator: the translator as predictor, and the tagger on top (both need torch).

The predictor computes what a translator's states say of a given translation (forced decoding; Kim & Lee 2016): of each
piece that is written, the decoder's state, that state weighed with the piece's own embedding, its log-probability, how
far it lies below the most probable piece, and the entropy; of each piece that is read, the encoder's state, how much
attention it gets, and how unexpected what is written with an eye on it is. It is written out in plain operations,
because attention must come out of it and ONNX must be able to hold it; tests compare it with transformers.

The tagger pools pieces to words and looks at some words around each.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import nn
from torch.nn import functional

from checker.languages import CODES
from checker.training.estimator_config import TaggerConfig

#: Numbers about each piece, written or read.
NUMBERS = 3
#: What is added where attention must not go.
_AWAY = -1e9
#: Log-probabilities below this tell no more.
_LOWEST = -20.0


class Predictor(nn.Module):  # type: ignore[misc,unused-ignore]
    """A Marian model whose states are read; its weights are not learned."""

    def __init__(self, marian: Any) -> None:
        super().__init__()
        config = marian.config
        self.pad: int = config.pad_token_id
        self.heads: int = config.encoder_attention_heads
        self.width: int = config.d_model
        self.scale = math.sqrt(config.d_model) if config.scale_embedding else 1.0
        self.shared = marian.model.shared
        self.encoder = marian.model.encoder.layers
        self.decoder = marian.model.decoder.layers
        self.positions: Any
        self.register_buffer("positions", marian.model.encoder.embed_positions.weight.detach().clone())
        self.requires_grad_(False).eval()

    def forward(self, source: Any, target: Any) -> tuple[Any, Any, Any, Any]:
        """States and numbers of written pieces (sentences × length × …), then of read ones; inputs are padded."""
        away = source.eq(self.pad)[:, None, None, :].to(self.positions.dtype) * _AWAY
        memory = self._embedded(source)
        for layer in self.encoder:
            memory = _after(
                memory, _attend(layer.self_attn, memory, memory, away, self.heads)[0], layer.self_attn_layer_norm
            )
            memory = _fed(memory, layer)
        begun = torch.cat([torch.full_like(target[:, :1], self.pad), target[:, :-1]], 1)
        state = self._embedded(begun)
        length = torch.arange(target.shape[1], device=target.device)
        later = (length[None, :] > length[:, None]).to(state.dtype)[None, None] * _AWAY
        looked = torch.zeros_like(state[:, :, :1])
        for layer in self.decoder:
            state = _after(
                state, _attend(layer.self_attn, state, state, later, self.heads)[0], layer.self_attn_layer_norm
            )
            seen, shares = _attend(layer.encoder_attn, state, memory, away, self.heads)
            state = _after(state, seen, layer.encoder_attn_layer_norm)
            state = _fed(state, layer)
            looked = looked + shares.mean(1) / len(self.decoder)
        weights = self.shared.weight[: self.pad]
        # The last piece is padding, which no translation holds.
        logs = torch.log_softmax(state @ weights.transpose(0, 1), -1)
        own = logs.gather(-1, target.clamp(max=self.pad - 1)[..., None]).clamp(min=_LOWEST)
        best = logs.max(-1, keepdim=True).values
        entropy = -(logs.exp() * logs).sum(-1, keepdim=True)
        real = target.ne(self.pad)[..., None].to(state.dtype)
        written = torch.cat([state, state * self.shared(target) * self.scale], -1)
        attention = (looked * real).transpose(1, 2)
        mass = attention.sum(-1, keepdim=True)
        surprise = (attention @ -own) / (mass + 0.1)
        read_numbers = torch.cat([mass, surprise, attention.max(-1, keepdim=True).values], -1)
        return written * real, torch.cat([own, own - best, entropy], -1) * real, memory, read_numbers

    def _embedded(self, pieces: Any) -> Any:
        return self.shared(pieces) * self.scale + self.positions[: pieces.shape[1]]


def _attend(module: Any, state: Any, memory: Any, away: Any, heads: int) -> tuple[Any, Any]:
    """Multi-head attention (Vaswani et al. 2017): what was seen, and the attention (sentences × heads × from × to)."""
    width = state.shape[-1]
    size = width // heads

    def split(x: Any) -> Any:
        return x.reshape(x.shape[0], x.shape[1], heads, size).transpose(1, 2)

    query, key, value = split(module.q_proj(state)), split(module.k_proj(memory)), split(module.v_proj(memory))
    shares = torch.softmax(query @ key.transpose(2, 3) * size**-0.5 + away, -1)
    seen = (shares @ value).transpose(1, 2).reshape(state.shape[0], state.shape[1], width)
    return module.out_proj(seen), shares


def _after(state: Any, change: Any, norm: Any) -> Any:
    return norm(state + change)


def _fed(state: Any, layer: Any) -> Any:
    return _after(state, layer.fc2(functional.silu(layer.fc1(state))), layer.final_layer_norm)


class Tagger(nn.Module):  # type: ignore[misc,unused-ignore]
    """Says of each word of one side how likely it is wrong (log odds).

    ``width`` is that of the predictor. What a direction that the translator does not know would have told is zero, and
    a flag says so.
    """

    def __init__(self, config: TaggerConfig, width: int) -> None:
        super().__init__()
        size = config.width
        self.written = nn.Linear(2 * width, size)
        self.read = nn.Linear(width, size)
        self.numbers = nn.Linear(4 * NUMBERS + 2, size)
        self.language = nn.Embedding(len(CODES), size)
        self.side = nn.Embedding(2, size)
        self.norm = nn.LayerNorm(size)
        self.near = nn.Conv1d(size, size, 2 * config.reach + 1, padding=config.reach)
        self.nearby = nn.LayerNorm(size)
        self.far = nn.Conv1d(size, size, 2 * config.reach + 1, padding=config.reach)
        self.all = nn.LayerNorm(size)
        self.whole = nn.Linear(size, size)
        self.out = nn.Linear(size, 1)
        self.dropout = nn.Dropout(config.dropout)

    def forward(
        self,
        written: Any,
        written_numbers: Any,
        written_pool: Any,
        read: Any,
        read_numbers: Any,
        read_pool: Any,
        known: Any,
        words: Any,
        language: Any,
        side: Any,
    ) -> Any:
        """Log odds (sentences × words).

        Pools are words × positions; ``known`` (sentences × 2) says which directions there are, ``words`` (sentences ×
        words) which are words and no padding, ``language`` and ``side`` which texts these are.
        """
        flags = known[:, None, :].expand(-1, words.shape[1], -1)
        numbers = [*_pooled(written_numbers, written_pool), *_pooled(read_numbers, read_pool)]
        state = (
            self.written(written_pool @ written) * known[:, None, :1]
            + self.read(read_pool @ read) * known[:, None, 1:]
            + self.numbers(torch.cat([*numbers, flags], -1))
            + (self.language(language) + self.side(side))[:, None]
        )
        mask = words[..., None]
        state = self.dropout(functional.silu(self.norm(state))) * mask
        state = self.nearby(state + self.dropout(functional.silu(_along(self.near, state)))) * mask
        mean = state.sum(1, keepdim=True) / mask.sum(1, keepdim=True).clamp(min=1.0)
        far = functional.silu(_along(self.far, state) + self.whole(mean))
        state = self.all(state + self.dropout(far)) * mask
        return self.out(state)[..., 0]


def _pooled(numbers: Any, pool: Any) -> tuple[Any, Any]:
    """The mean of each number over the pieces of a word, and the lowest."""
    within = pool.gt(0)[..., None]
    lowest = torch.where(within, numbers[:, None], torch.full_like(numbers[:, None], 1e4)).amin(2)
    some = within.any(2).to(numbers.dtype)
    return pool @ numbers, torch.clamp(lowest, max=1e3) * some


def _along(layer: Any, state: Any) -> Any:
    """A convolution along the words."""
    return layer(state.transpose(1, 2)).transpose(1, 2)


def build_tagger(config: TaggerConfig, width: int) -> Any:
    """A tagger with random weights."""
    return Tagger(config, width)
