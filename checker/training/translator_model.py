"""The network of the neural translator: a Marian transformer (Vaswani et al. 2017; Junczys-Dowmunt et al. 2018).

One table of embeddings for encoder, decoder and output. The padding token, which also starts a translation, is the last
of the vocabulary and its embedding stays zero: CTranslate2 takes it for zero.
"""

from __future__ import annotations

import logging
import os
import shutil
from pathlib import Path
from typing import Any

from checker.training.translator_config import ModelConfig, TrainingError
from checker.training.translator_vocabulary import EOS

_POSITIONS = 512


def need_torch() -> None:
    """Checks that torch is there.

    Raises:
        TrainingError: it is not.
    """
    try:
        import torch  # noqa: F401
    except ImportError:
        raise TrainingError("training the translator needs torch: pip install 'checker[hub]'") from None
    # What transformers says about optional packages and weights helps nobody here.
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    logging.getLogger("transformers").setLevel(logging.ERROR)


def build_model(config: ModelConfig, pieces: int) -> Any:
    """A model with random weights for a vocabulary of so many pieces, to which padding is added."""
    from transformers import MarianConfig, MarianMTModel

    model = MarianMTModel(
        MarianConfig(
            vocab_size=pieces + 1,
            d_model=config.width,
            encoder_layers=config.encoder,
            decoder_layers=config.decoder,
            encoder_attention_heads=config.heads,
            decoder_attention_heads=config.heads,
            encoder_ffn_dim=4 * config.width,
            decoder_ffn_dim=4 * config.width,
            dropout=config.dropout,
            attention_dropout=config.attention_dropout,
            activation_dropout=0.0,
            activation_function="swish",
            max_position_embeddings=_POSITIONS,
            pad_token_id=pieces,
            eos_token_id=EOS,
            bos_token_id=None,
            decoder_start_token_id=pieces,
            forced_eos_token_id=EOS,
            scale_embedding=True,
            share_encoder_decoder_embeddings=True,
        )
    )
    _initialise(model)
    keep_start_zero(model)
    return model


def _initialise(model: Any) -> None:
    """Random weights scaled by the size of each layer (Glorot & Bengio 2010), embeddings by the width.

    The small weights that transformers begins with leave the decoder hardly anything to read from the encoder; Adam
    makes full steps of what gradient there is, and the encoder ends up saying the same of every sentence.
    """
    import torch

    for module in model.modules():
        if isinstance(module, torch.nn.Linear) and module is not model.lm_head:
            torch.nn.init.xavier_uniform_(module.weight)
            if module.bias is not None:
                torch.nn.init.zeros_(module.bias)
    torch.nn.init.normal_(model.model.shared.weight, std=model.config.d_model**-0.5)


def learned_weights(model: Any) -> int:
    """The number of weights that are learned."""
    return sum(p.numel() for p in model.parameters() if p.requires_grad)


def keep_start_zero(model: Any) -> None:
    """Sets the embedding of the padding token to zero again: the tied output layer moves it at each step."""
    import torch

    with torch.no_grad():
        model.model.shared.weight[model.config.pad_token_id].zero_()


def batch_loss(model: Any, source: Any, target: Any, smoothing: float) -> Any:
    """The summed cross-entropy (nats) of the targets of a batch, with smoothed labels (Szegedy et al. 2016).

    ``source`` and ``target`` are sentences × length, padded.
    """
    import torch
    from torch.nn import functional

    pad = model.config.pad_token_id
    start = torch.full_like(target[:, :1], pad)
    logits = model(
        input_ids=source,
        attention_mask=source.ne(pad).long(),
        decoder_input_ids=torch.cat([start, target[:, :-1]], 1),
        use_cache=False,
    ).logits
    # The last piece is padding, which no translation holds: it gets no probability, as in CTranslate2.
    flat = logits[..., :pad].float().reshape(-1, pad)
    return functional.cross_entropy(
        flat, target.reshape(-1), ignore_index=pad, label_smoothing=smoothing, reduction="sum"
    )


def compiled_loss() -> Any:
    """``batch_loss`` made into machine code for every shape at its first call; as it is where no compiler is found."""
    import torch

    compiler = os.environ.get("CXX", "g++")
    return torch.compile(batch_loss, dynamic=True) if shutil.which(compiler) else batch_loss


def build_optimizers(model: Any, kind: str) -> list[Any]:
    """AdamW for all weights, or Muon for the matrices inside the layers and AdamW for embeddings, biases and norms.

    Muon (Jordan et al. 2024) makes each step of a matrix orthogonal; scaled as by Liu et al. (2025) it shares the rate
    and decay of AdamW. Positions are no weights.

    Raises:
        TrainingError: torch is older than Muon in it.
    """
    import torch

    if kind == "muon" and not hasattr(torch.optim, "Muon"):
        raise TrainingError(
            f"Muon needs torch 2.9, and this is {torch.__version__}: update it, or use optimizer = 'adam'"
        )

    shared = model.model.shared.weight
    learned = [p for p in model.parameters() if p.requires_grad]
    inner = [p for p in learned if kind == "muon" and p.ndim == 2 and p is not shared]
    chosen = {id(p) for p in inner}
    rest = [p for p in learned if id(p) not in chosen]
    optimizers: list[Any] = [torch.optim.AdamW(rest, lr=0.0, betas=(0.9, 0.98), weight_decay=0.01, fused=True)]
    if inner:
        optimizers.append(torch.optim.Muon(inner, lr=0.0, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"))
    return optimizers


def save_weights(model: Any, path: Path) -> None:
    """Writes the weights as safetensors in half precision, whole or not at all."""
    from safetensors.torch import save_file

    partial = path.with_suffix(".part")
    save_file({name: p.detach().cpu().half().contiguous() for name, p in model.named_parameters()}, str(partial))
    partial.replace(path)


def load_weights(model: Any, path: Path) -> None:
    """Reads weights into a model of the same shape.

    Raises:
        TrainingError: the file is not there or belongs to a model of another shape.
    """
    from safetensors.torch import load_file

    try:
        missing = model.load_state_dict(load_file(str(path)), strict=False)
    except (OSError, RuntimeError) as error:
        raise TrainingError(f"the weights in {path} cannot be read: {error}") from None
    if missing.unexpected_keys:
        raise TrainingError(f"the weights in {path} belong to a model of another shape")
