"""Checkpoints of a training: written whole or not at all, and read without running anything that a file holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from checker.training.translator_config import TrainingError

_ON_THE_DEVICE = "random on the device"


def write_checkpoint(path: Path, shape: dict[str, Any], state: dict[str, Any], device: str) -> None:
    """Writes a state with the shape of its model and where the random numbers stand."""
    import torch

    whole = {"shape": shape, **state, "random": torch.get_rng_state()}
    if device == "cuda":
        whole[_ON_THE_DEVICE] = torch.cuda.get_rng_state()
    partial = path.with_name(f"{path.name}.part")
    torch.save(whole, partial)
    partial.replace(path)


def read_checkpoint(
    path: Path, shape: dict[str, Any], device: str, restore: Callable[[dict[str, Any]], None], what: str
) -> None:
    """Hands the state of a checkpoint to ``restore`` and puts the random numbers back; nothing where there is none.

    ``what`` is trained (a model, a tagger), for the message.

    Raises:
        TrainingError: the file is damaged or belongs to something of another shape.
    """
    import torch

    if not path.is_file():
        return
    try:
        # Tensors and plain values only: nothing in the file is run.
        state = torch.load(path, map_location="cpu", weights_only=True)
        if state["shape"] != shape:
            raise TrainingError(f"{path} belongs to a {what} of another shape: remove it, or name another --work")
        restore(state)
        torch.set_rng_state(state["random"])
        if device == "cuda" and _ON_THE_DEVICE in state:
            torch.cuda.set_rng_state(state[_ON_THE_DEVICE])
    except TrainingError:
        raise
    except Exception as error:
        # torch raises whatever a damaged file makes it raise.
        raise TrainingError(f"the checkpoint {path} cannot be read ({error}): remove it to start anew") from None
