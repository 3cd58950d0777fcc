"""What runs a model on tokens: CTranslate2 (no torch needed), or transformers where torch is installed.

Both give the same numbers within rounding: log-probabilities are natural logarithms, one for each token of the target
and one for the end of the sentence.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from checker.translation.engine import EngineError
from checker.translation.tagging import END

Tokens = list[str]


class Runtime(Protocol):
    """A loaded model; each batch is computed as it is given, padded to its longest member."""

    def translate(
        self, batches: Sequence[list[Tokens]], prefix: Tokens, beam: int, longest: Sequence[int]
    ) -> list[list[tuple[Tokens, float]]]:
        """For each batch, the best output of each member with its score (log p a token).

        ``longest`` limits the number of output tokens of each batch.
        """

    def score(self, batches: Sequence[tuple[list[Tokens], list[Tokens]]], prefix: Tokens) -> list[list[list[float]]]:
        """For each batch of sources and targets, the log p of each target token and of the end after it."""


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class CTranslate2Runtime:
    """A CTranslate2 model: batches in parallel, one a core, each on one thread."""

    def __init__(self, folder: Path, remedy: str) -> None:
        import ctranslate2

        try:
            self._model: Any = ctranslate2.Translator(
                str(folder), device="cpu", inter_threads=cores(), intra_threads=1, max_queued_batches=-1
            )
        except (RuntimeError, ValueError, OSError) as error:
            raise EngineError(f"model file {folder / 'model.bin'} cannot be loaded ({error}): {remedy}") from None

    def translate(
        self, batches: Sequence[list[Tokens]], prefix: Tokens, beam: int, longest: Sequence[int]
    ) -> list[list[tuple[Tokens, float]]]:
        waiting = [
            self._model.translate_batch(
                batch,
                target_prefix=[prefix] * len(batch) if prefix else None,
                beam_size=beam,
                max_decoding_length=most,
                return_scores=True,
                asynchronous=True,
            )
            for batch, most in zip(batches, longest, strict=True)
        ]
        found = [[item.result() for item in batch] for batch in waiting]
        return [[(list(item.hypotheses[0]), float(item.scores[0])) for item in batch] for batch in found]

    def score(self, batches: Sequence[tuple[list[Tokens], list[Tokens]]], prefix: Tokens) -> list[list[list[float]]]:
        waiting = [
            self._model.score_batch(
                sources, [[*prefix, *target] for target in targets], offset=len(prefix), asynchronous=True
            )
            for sources, targets in batches
        ]
        return [[[float(value) for value in item.result().log_probs] for item in batch] for batch in waiting]


class TransformersRuntime:
    """A Hugging Face model in a local folder, from safetensors only; needs torch."""

    def __init__(self, folder: Path, remedy: str) -> None:
        require_torch(f"the model in {folder} runs on transformers")
        import transformers

        try:
            with quiet():
                model = transformers.AutoModelForSeq2SeqLM.from_pretrained(
                    folder, local_files_only=True, use_safetensors=True, trust_remote_code=False
                )
                tokenizer = transformers.AutoTokenizer.from_pretrained(
                    folder, local_files_only=True, trust_remote_code=False
                )
        except Exception as error:  # whatever a damaged folder makes the library raise
            raise EngineError(f"the model in {folder} cannot be loaded ({error}): {remedy}") from None
        self._model: Any = model.float().eval()
        self._tokenizer: Any = tokenizer
        self._end: Any = tokenizer.convert_tokens_to_ids(END)
        config = model.config
        self._start = config.decoder_start_token_id
        self._pad = config.pad_token_id if config.pad_token_id is not None else 0

    def translate(
        self, batches: Sequence[list[Tokens]], prefix: Tokens, beam: int, longest: Sequence[int]
    ) -> list[list[tuple[Tokens, float]]]:
        return [self._translate(batch, prefix, beam, most) for batch, most in zip(batches, longest, strict=True)]

    def _translate(self, batch: list[Tokens], prefix: Tokens, beam: int, most: int) -> list[tuple[Tokens, float]]:
        import torch

        ids, mask = self._padded(batch)
        begin = torch.tensor([[self._start, *self._numbers(prefix)]] * len(batch))
        with torch.no_grad():
            found = self._model.generate(
                input_ids=ids,
                attention_mask=mask,
                decoder_input_ids=begin,
                num_beams=beam,
                do_sample=False,
                max_length=None,
                max_new_tokens=most,
                forced_bos_token_id=None,
                forced_eos_token_id=None,
                return_dict_in_generate=True,
                output_scores=True,
            )
        scores = found.sequences_scores.tolist() if beam > 1 else [0.0] * len(batch)
        rows = [row[begin.shape[1] :] for row in found.sequences.tolist()]
        return [
            (self._tokenizer.convert_ids_to_tokens([n for n in row if n not in (self._pad, self._end)]), score)
            for row, score in zip(rows, scores, strict=True)
        ]

    def score(self, batches: Sequence[tuple[list[Tokens], list[Tokens]]], prefix: Tokens) -> list[list[list[float]]]:
        return [self._score(sources, targets, prefix) for sources, targets in batches]

    def _score(self, sources: list[Tokens], targets: list[Tokens], prefix: Tokens) -> list[list[float]]:
        import torch

        ids, mask = self._padded(sources)
        labels, _ = self._padded([[*prefix, *target, END] for target in targets])
        begin = torch.full_like(labels[:, :1], self._start)
        with torch.no_grad():
            logits = self._model(
                input_ids=ids, attention_mask=mask, decoder_input_ids=torch.cat([begin, labels[:, :-1]], 1)
            ).logits
        found = torch.log_softmax(logits.float(), -1).gather(-1, labels[..., None])[..., 0].tolist()
        first = len(prefix)
        return [row[first : first + len(target) + 1] for row, target in zip(found, targets, strict=True)]

    def _numbers(self, tokens: Tokens) -> list[int]:
        return [int(number) for number in self._tokenizer.convert_tokens_to_ids(tokens)] if tokens else []

    def _padded(self, batch: list[Tokens]) -> tuple[Any, Any]:
        import torch

        rows = [self._numbers(tokens) for tokens in batch]
        longest = max(map(len, rows))
        ids = torch.tensor([row + [self._pad] * (longest - len(row)) for row in rows])
        mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
        return ids, mask


def require_torch(why: str) -> None:
    """Raises an EngineError that says how to get torch where it is not installed."""
    from importlib.util import find_spec

    if find_spec("torch") is None:
        raise EngineError(f"{why}, which needs torch: pip install 'checker[hub]'")


@contextmanager
def quiet() -> Iterator[None]:
    """What the libraries remark does not reach the user."""
    import logging
    import warnings

    logger = logging.getLogger("transformers")
    level = logger.level
    try:
        from transformers.utils import logging as remarks

        remarks.disable_progress_bar()  # type: ignore[no-untyped-call]
        logger.setLevel(logging.ERROR)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)


RUNTIMES: dict[str, Any] = {"ctranslate2": CTranslate2Runtime, "transformers": TransformersRuntime}
