"""Learning: the loop over batches, its schedule, averaging, validation and checkpoints.

A run that was interrupted goes on from its checkpoint with the same batches and the same random numbers: with a plan in
steps, on one machine, it ends with the same weights as one that was not.
"""

from __future__ import annotations

import copy
import json
import math
import signal
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from checker.languages import CODES
from checker.training.checkpoints import read_checkpoint, write_checkpoint
from checker.training.translator_batches import Batch, Examples, Place, ahead, tag_numbers
from checker.training.translator_config import LoopConfig, TrainingError, TranslatorConfig
from checker.training.translator_model import (
    batch_loss,
    build_model,
    build_optimizers,
    compiled_loss,
    keep_start_zero,
    learned_weights,
    load_weights,
    need_torch,
    save_weights,
)
from checker.training.translator_start import begin_with, starting_embeddings
from checker.training.translator_store import DEV_FILE, FIRST_WEIGHTS, PAIRS_FILE, Encoded, statement
from checker.training.translator_vocabulary import open_vocabulary

CHECKPOINT, BEST, HISTORY = "checkpoint.pt", "best.safetensors", "history.jsonl"
_AVERAGE_EVERY = 10
_REPORT_EVERY = 100
#: Where the cosine ends, as a share of the highest rate.
_LOWEST_RATE = 0.02


def rate_at(config: LoopConfig, step: int, done: float) -> float:
    """The learning rate of a step (from 1); ``done`` is the share of the plan that is behind, 0 to 1."""
    warm = step / max(1, config.warmup)
    if warm < 1:
        return config.rate * warm
    if config.schedule == "inverse-sqrt":
        return config.rate * math.sqrt(config.warmup / step) if config.warmup else config.rate / math.sqrt(step)
    return config.rate * (_LOWEST_RATE + (1 - _LOWEST_RATE) * 0.5 * (1 + math.cos(math.pi * min(1.0, done))))


class Training:
    """A model in training, in a folder that ``prepare`` made."""

    def __init__(self, work: Path, config: TranslatorConfig) -> None:
        need_torch()
        import torch

        statement(work)
        self.work, self.config = work, config
        loop = config.training
        if loop.threads:
            torch.set_num_threads(loop.threads)
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        torch.set_float32_matmul_precision("high")
        torch.manual_seed(config.seed)
        pieces = open_vocabulary(work)
        tags = tag_numbers(pieces, config.data.targets)
        self.examples = Examples(Encoded.read(work / PAIRS_FILE), config, tags)
        self.dev = Examples(Encoded.read(work / DEV_FILE), config, tags)
        self.model = build_model(config.model, pieces.get_piece_size()).to(self.device)
        if config.model.start == "shipped":
            load_weights(self.model, work / FIRST_WEIGHTS)
        elif config.model.start == "co-occurrence" and not (work / CHECKPOINT).is_file():
            pairs, size = self.examples.pairs, pieces.get_piece_size()
            begin_with(self.model, starting_embeddings(pairs, size, config.model.width, config.seed))
        self.averaged = copy.deepcopy(self.model).eval().requires_grad_(False)
        self.optimizers = build_optimizers(self.model, loop.optimizer)
        self._loss = compiled_loss() if loop.compile else batch_loss
        self.step, self.tokens, self.seconds = 0, 0, 0.0
        self.place, self.best = Place(0, 0), math.inf
        self._resume()

    @property
    def done(self) -> float:
        """The share of the plan that is behind: 1 or more when it is carried out."""
        plan = self.config.training
        return self.step / plan.steps if plan.steps else self.seconds / (60 * plan.minutes)

    def run(self, minutes: float | None = None, steps: int | None = None) -> Iterator[str]:
        """Trains until the plan is carried out, for at most so many minutes or steps; a line now and then.

        Ctrl-C and a polite kill end it after the step, with a checkpoint.
        """
        loop = self.config.training
        began = saved = time.monotonic()
        before, last = self.seconds, self.step + steps if steps else None
        yield f"{learned_weights(self.model) / 1e6:.1f} million weights on {self.device}; from step {self.step}"
        losses, counted, since = self._nothing(), 0, began
        if not (self.work / CHECKPOINT).is_file():
            # What an earlier run left must not be taken for this one's.
            for name in (BEST, HISTORY):
                (self.work / name).unlink(missing_ok=True)
        batches = ahead(self.examples.stream(self.model.config.pad_token_id, self.place))
        with Interruption() as interruption:
            while self.done < 1 and not interruption.asked:
                if (minutes is not None and time.monotonic() - began >= 60 * minutes) or self.step == last:
                    break
                batch = next(batches)
                losses += self._learn(batch)
                counted += batch.tokens
                now = time.monotonic()
                self.seconds = before + now - began
                if self.step % _REPORT_EVERY == 0:
                    pace = counted / max(1e-9, now - since)
                    yield f"step {self.step}: loss {float(losses) / counted:.3f} a piece, {pace:.0f} pieces a second"
                    losses, counted, since = self._nothing(), 0, now
                if self.step % loop.evaluate == 0:
                    yield self.validate()
                if now - saved >= 60 * loop.save:
                    self.save()
                    saved = now
            if (self.done >= 1 and self.step % loop.evaluate) or not (self.work / BEST).is_file():
                yield self.validate()
            self.save()
        yield f"stopped at step {self.step}, {100 * min(1.0, self.done):.0f} % of the plan"

    def _nothing(self) -> Any:
        """A sum that stays on the device: reading it each step would make the device wait."""
        import torch

        return torch.zeros((), device=self.device)

    def _learn(self, batch: Batch) -> Any:
        """One step; returns the summed loss of the batch, on the device."""
        import torch

        loop = self.config.training
        self.model.train()
        self.step += 1
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate_at(loop, self.step, self.done)
        with torch.autocast(self.device, dtype=torch.bfloat16):
            loss = self._loss(self.model, *self._tensors(batch), loop.smoothing)
        (loss / batch.tokens).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        keep_start_zero(self.model)
        self.tokens += batch.tokens
        self.place = batch.after
        if self.step % _AVERAGE_EVERY == 0:
            self._average()
        return loss.detach()

    def _average(self) -> None:
        """Moves the averaged weights towards the present ones: an average over the last share of the steps."""
        import torch

        share = min(1.0, _AVERAGE_EVERY / max(_AVERAGE_EVERY, self.config.training.average * self.step))
        with torch.no_grad():
            for mean, present in zip(self.averaged.parameters(), self.model.parameters(), strict=True):
                mean.lerp_(present.detach(), share)

    def validate(self) -> str:
        """The loss of the averaged weights on validation text; keeps them if they are the best so far."""
        import torch

        losses: dict[int, float] = defaultdict(float)
        counts: dict[int, int] = defaultdict(int)
        # With the source of another sentence, the loss tells whether the model reads its sources at all.
        strange = 0.0
        with torch.inference_mode(), torch.autocast(self.device, dtype=torch.bfloat16):
            for direction, batch in self.dev.validation(self.model.config.pad_token_id):
                source, target = self._tensors(batch)
                losses[direction] += float(batch_loss(self.averaged, source, target, 0.0))
                strange += float(batch_loss(self.averaged, source.roll(1, 0), target, 0.0))
                counts[direction] += batch.tokens
        each = {_named(direction): losses[direction] / counts[direction] for direction in losses}
        mean = sum(each.values()) / max(1, len(each))
        use = (strange - sum(losses.values())) / max(1, sum(counts.values()))
        kept = mean < self.best
        if kept:
            self.best = mean
            save_weights(self.averaged, self.work / BEST)
        row = {
            "step": self.step,
            "minutes": round(self.seconds / 60, 1),
            "tokens": self.tokens,
            "device": torch.cuda.get_device_name() if self.device == "cuda" else "cpu",
            "loss": round(mean, 4),
            "use of the source": round(use, 4),
            "directions": {name: round(value, 3) for name, value in each.items()},
        }
        with (self.work / HISTORY).open("a", encoding="utf-8") as out:
            out.write(json.dumps(row) + "\n")
        shown = ", ".join(f"{name} {value:.2f}" for name, value in each.items())
        best = " (best)" if kept else ""
        return f"step {self.step}: validation loss {mean:.3f}{best}, {use:.3f} more with wrong sources: {shown}"

    def _tensors(self, batch: Batch) -> tuple[Any, Any]:
        import torch

        return torch.from_numpy(batch.source).to(self.device), torch.from_numpy(batch.target).to(self.device)

    def save(self) -> None:
        """Writes a checkpoint, whole or not at all."""
        state = {
            "model": self.model.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "step": self.step,
            "tokens": self.tokens,
            "seconds": self.seconds,
            "place": list(self.place),
            "best": self.best,
        }
        write_checkpoint(self.work / CHECKPOINT, asdict(self.config.model), state, self.device)

    def _resume(self) -> None:
        read_checkpoint(self.work / CHECKPOINT, asdict(self.config.model), self.device, self._restore, "model")

    def _restore(self, state: dict[str, Any]) -> None:
        self.model.load_state_dict(state["model"])
        self.averaged.load_state_dict(state["averaged"])
        for optimizer, kept in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(kept)
        self.step, self.tokens, self.seconds = state["step"], state["tokens"], state["seconds"]
        self.place, self.best = Place(*state["place"]), state["best"]


def _named(direction: int) -> str:
    return f"{CODES[direction // len(CODES)]}-{CODES[direction % len(CODES)]}"


def best_row(work: Path) -> dict[str, Any]:
    """What was noted when the weights that were kept were validated.

    Raises:
        TrainingError: nothing was validated.
    """
    try:
        rows = [json.loads(line) for line in (work / HISTORY).read_text("utf-8").splitlines()]
        return dict(min(rows, key=lambda row: float(row["loss"])))
    except (OSError, ValueError) as error:
        raise TrainingError(f"{work / HISTORY} tells of no validation ({error}): run the stage `train` first") from None


def directions(work: Path, config: TranslatorConfig) -> list[tuple[str, str]]:
    """The directions that are trained on the data of a folder."""
    tags = tag_numbers(open_vocabulary(work), config.data.targets)
    return Examples(Encoded.read(work / PAIRS_FILE), config, tags).directions()


class Interruption:
    """Notes Ctrl-C and SIGTERM, so that a step is finished and saved before it ends; a second Ctrl-C ends at once."""

    def __init__(self) -> None:
        self.asked = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Interruption:
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                self._before[number] = signal.signal(number, self._note)
            except ValueError:  # not in the main thread: nobody can send it here
                continue
        return self

    def _note(self, number: int, frame: FrameType | None) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
