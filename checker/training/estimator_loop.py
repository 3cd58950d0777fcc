"""Learning to tag: the loop over batches of planted pairs, validation and checkpoints.

The translator's weights stand still; only the tagger learns. A run that was interrupted goes on from its checkpoint
with the same batches and random numbers.
"""

from __future__ import annotations

import json
import math
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from checker.training.checkpoints import read_checkpoint, write_checkpoint
from checker.training.estimator_batches import PlantedPairs, TaggedBatch
from checker.training.estimator_config import EstimatorConfig, TaggerLoop
from checker.training.estimator_data import DEV_FILE, PLANTED_FILE, statement
from checker.training.estimator_measure import Figures, figures
from checker.training.translator_batches import Place, ahead, tag_numbers
from checker.training.translator_config import TrainingError, TranslatorConfig
from checker.training.translator_loop import BEST as TRANSLATOR_BEST
from checker.training.translator_loop import Interruption
from checker.training.translator_model import build_model, load_weights, need_torch
from checker.training.translator_vocabulary import MODEL_FILE, open_vocabulary
from checker.translation.estimator_inputs import tagger_inputs

CHECKPOINT, BEST, HISTORY = "checkpoint.pt", "tagger.safetensors", "history.jsonl"
_REPORT_EVERY = 100


def rate_at(loop: TaggerLoop, step: int, done: float) -> float:
    """The learning rate of a step (from 1); ``done`` is the share of the plan that is behind."""
    warm = step / max(1, loop.warmup)
    return loop.rate * (warm if warm < 1 else 0.02 + 0.49 * (1 + math.cos(math.pi * min(1.0, done))))


class Foundation:
    """The trained translator as the estimator sees it: predictor, vocabulary, tags.

    Raises:
        TrainingError: torch or the translator's weights are missing.
    """

    def __init__(self, folder: Path, config: TranslatorConfig, device: str = "cpu") -> None:
        need_torch()
        from checker.training.estimator_network import Predictor

        for name in (TRANSLATOR_BEST, MODEL_FILE):
            if not (folder / name).is_file():
                raise TrainingError(
                    f"there is no trained translator in {folder} ({name} is missing): run `checker train translator "
                    f"--config {config.name}` first, or name its folder with --translator"
                )
        self.folder = folder
        self.vocabulary = open_vocabulary(folder)
        self.tags = tag_numbers(self.vocabulary, config.data.targets)
        marian = build_model(config.model, self.vocabulary.get_piece_size())
        load_weights(marian, folder / TRANSLATOR_BEST)
        self.predictor = Predictor(marian).to(device)
        self.device = device

    def tagged(self, tagger: Any, batch: TaggedBatch) -> tuple[Any, Any]:
        """Log odds of the words of both sides of a batch."""
        import torch

        def given(array: Any) -> Any:
            return torch.from_numpy(array).to(self.device)

        pairs = batch.pairs
        with torch.no_grad():
            said = [
                None if d is None else self.predictor(given(d[0]), given(d[1])) for d in (pairs.forward, pairs.backward)
            ]
        first, second = (
            tagger(*tagger_inputs(pairs, side, said[0], said[1], self.predictor.width, given)) for side in (0, 1)
        )
        return first, second


class EstimatorTraining:
    """A tagger in training, in a folder in which errors were planted."""

    def __init__(self, work: Path, config: EstimatorConfig, translator: Path, shape: TranslatorConfig) -> None:
        need_torch()
        import torch

        from checker.training.estimator_network import build_tagger

        statement(work)
        self.work, self.config = work, config
        if config.training.threads:
            torch.set_num_threads(config.training.threads)
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.foundation = Foundation(translator, shape, self.device)
        longest = min(config.data.longest, shape.data.longest)
        given = (self.foundation.vocabulary, self.foundation.tags, self.foundation.predictor.pad, longest)
        self.pairs = PlantedPairs(work / PLANTED_FILE, *given)
        self.dev = PlantedPairs(work / DEV_FILE, *given)
        for pairs, name in ((self.pairs, PLANTED_FILE), (self.dev, DEV_FILE)):
            if not len(pairs):
                raise TrainingError(f"{work / name} holds no pair of at most {longest} pieces a side")
        # After the translator, whose random first weights must not decide about the tagger's.
        torch.manual_seed(config.seed)
        self.tagger = build_tagger(config.model, self.foundation.predictor.width).to(self.device)
        self.optimizer = torch.optim.AdamW(self.tagger.parameters(), lr=0.0, weight_decay=0.01)
        self.step, self.seconds = 0, 0.0
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
        learned = sum(p.numel() for p in self.tagger.parameters())
        yield f"{learned / 1e6:.2f} million weights on {self.device}, {len(self.pairs)} pairs; from step {self.step}"
        if not (self.work / CHECKPOINT).is_file():
            # What an earlier run left must not be taken for this one's.
            for name in (BEST, HISTORY):
                (self.work / name).unlink(missing_ok=True)
        batches = ahead(self.pairs.stream(self.config.seed, loop.batch, self.place))
        losses: list[Any] = []
        with Interruption() as interruption:
            while self.done < 1 and not interruption.asked:
                if (minutes is not None and time.monotonic() - began >= 60 * minutes) or self.step == last:
                    break
                losses.append(self._learn(next(batches)))
                now = time.monotonic()
                self.seconds = before + now - began
                if self.step % _REPORT_EVERY == 0:
                    yield f"step {self.step}: loss {sum(map(float, losses)) / len(losses):.4f} a word"
                    losses = []
                if self.step % loop.evaluate == 0:
                    yield self.validate()
                if now - saved >= 60 * loop.save:
                    self.save()
                    saved = now
            if (self.done >= 1 and self.step % loop.evaluate) or not (self.work / BEST).is_file():
                yield self.validate()
            self.save()
        yield f"stopped at step {self.step}, {100 * min(1.0, self.done):.0f} % of the plan"

    def _learn(self, batch: TaggedBatch) -> Any:
        import torch

        loop = self.config.training
        self.tagger.train()
        self.step += 1
        for group in self.optimizer.param_groups:
            group["lr"] = rate_at(loop, self.step, self.done)
        loss = self._loss(batch, self.foundation.tagged(self.tagger, batch))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.tagger.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.place = batch.after
        return loss.detach()

    def _loss(self, batch: TaggedBatch, found: tuple[Any, Any]) -> Any:
        """The mean cross-entropy of a word, wrong ones weighted."""
        import torch
        from torch.nn import functional

        total, count = (torch.zeros((), device=self.device) for _ in range(2))
        weight = torch.tensor(self.config.training.wrong, device=self.device)
        for side in (0, 1):
            wrong, words = (
                torch.from_numpy(array).to(self.device) for array in (batch.wrong[side], batch.pairs.words[side])
            )
            each = functional.binary_cross_entropy_with_logits(found[side], wrong, pos_weight=weight, reduction="none")
            total, count = total + (each * words).sum(), count + words.sum()
        return total / count

    def validate(self) -> str:
        """The loss and figures on planted validation text; keeps the weights if they are the best so far."""
        import torch
        from safetensors.torch import save_file

        self.tagger.eval()
        losses: list[float] = []
        said: dict[str, list[tuple[Any, Any]]] = defaultdict(list)
        with torch.inference_mode():
            for batch in self.dev.all(self.config.training.batch):
                found = self.foundation.tagged(self.tagger, batch)
                losses.append(float(self._loss(batch, found)) * len(batch.pairs))
                for side in (0, 1):
                    words = batch.pairs.words[side] > 0
                    chances = torch.sigmoid(found[side]).float().cpu().numpy()
                    said[batch.code].append((chances[words], batch.wrong[side][words]))
        mean = sum(losses) / len(self.dev)
        each: dict[str, Figures] = {
            code: figures(np.concatenate([c for c, _ in rows]), np.concatenate([w for _, w in rows]))
            for code, rows in said.items()
        }
        kept = mean < self.best
        if kept:
            self.best = mean
            partial = self.work / f"{BEST}.part"
            save_file({k: v.detach().cpu().contiguous() for k, v in self.tagger.state_dict().items()}, str(partial))
            partial.replace(self.work / BEST)
        row = {
            "step": self.step,
            "minutes": round(self.seconds / 60, 1),
            "device": torch.cuda.get_device_name() if self.device == "cuda" else "cpu",
            "loss": round(mean, 4),
            "languages": {code: asdict(found) for code, found in each.items()},
        }
        with (self.work / HISTORY).open("a", encoding="utf-8") as out:
            out.write(json.dumps(row) + "\n")
        shown = ", ".join(f"{code} {found.auc:.3f}" for code, found in each.items())
        return f"step {self.step}: validation loss {mean:.4f}{' (best)' if kept else ''}, area under the curve: {shown}"

    def save(self) -> None:
        """Writes a checkpoint, whole or not at all."""
        state = {
            "tagger": self.tagger.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "seconds": self.seconds,
            "place": list(self.place),
            "best": self.best,
        }
        write_checkpoint(self.work / CHECKPOINT, asdict(self.config.model), state, self.device)

    def _resume(self) -> None:
        read_checkpoint(self.work / CHECKPOINT, asdict(self.config.model), self.device, self._restore, "tagger")

    def _restore(self, state: dict[str, Any]) -> None:
        self.tagger.load_state_dict(state["tagger"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.seconds = state["step"], state["seconds"]
        self.place, self.best = Place(*state["place"]), state["best"]
