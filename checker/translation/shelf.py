"""The shelf: where models that a user added are kept, each in a folder of its own with its card."""

from __future__ import annotations

import os
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

from checker.translation.cards import CARD, Card, read_card
from checker.translation.engine import EngineError

HOME_VARIABLE = "CHECKER_MODELS_DIR"


def models_home() -> Path:
    """The folder of added models: ``$CHECKER_MODELS_DIR``, or ``models`` in the user's data folder."""
    override = os.environ.get(HOME_VARIABLE)
    if override:
        return Path(override)
    from platformdirs import user_data_path

    return Path(user_data_path("checker", appauthor=False)) / "models"


def folder_of(name: str) -> Path:
    """Where an added model of this name lies or would lie.

    Raises:
        EngineError: the name cannot be the name of a model.
    """
    slug = re.sub(r"[^\w.-]", lambda found: f"%{ord(found[0]):02x}", name.replace("/", "--"), flags=re.ASCII)
    if not slug.strip(".") or len(slug) > 200:
        raise EngineError(f"{name!r} cannot be the name of a model")
    return models_home() / slug


def remedy(name: str) -> str:
    """What to do about a damaged model of this name."""
    word = shlex.quote(name)
    return f"add it again (checker models remove {word}; checker models add {word})"


def added() -> Iterator[tuple[Path, Card]]:
    """The added models in the order of their names; folders without a readable card are passed over."""
    home = models_home()
    for folder in sorted(home.iterdir()) if home.is_dir() else ():
        if not (folder / CARD).is_file():
            continue
        try:
            yield folder, read_card(folder, remedy(folder.name))
        except EngineError:
            continue


def broken() -> Iterator[str]:
    """What is wrong with the folders on the shelf that hold no usable model, a line for each."""
    home = models_home()
    for folder in sorted(home.iterdir()) if home.is_dir() else ():
        if folder.is_dir() and not folder.name.startswith("."):
            try:
                read_card(folder, f"remove it (checker models remove {shlex.quote(folder.name)}) and add it again")
            except EngineError as error:
                yield str(error)


def find_added(name: str) -> tuple[Path, Card] | None:
    """The added model of a name, or the one that was added from the folder of that name.

    Raises:
        EngineError: there is such a model, and its card is missing or damaged.
    """
    folder = folder_of(name)
    if folder.is_dir():
        return folder, read_card(folder, remedy(name))
    origin = str(Path(name).expanduser().resolve())
    return next(((folder, card) for folder, card in added() if card.origin == origin), None)


def remove(name: str) -> Path:
    """Deletes an added model and returns the folder that it was in; nothing else is ever deleted.

    A damaged model tells its name no more: it goes by the name of its folder on the shelf too.

    Raises:
        EngineError: no model of this name was added.
    """
    folder = folder_of(name)
    if not folder.is_dir():
        home = models_home()
        folder = next((f for f in home.iterdir() if f.name == name), folder) if home.is_dir() else folder
    if not folder.is_dir():
        try:
            found = find_added(name)
        except EngineError:
            found = None
        if found is None:
            raise EngineError(f"no model {name!r} was added: see checker models list")
        folder = found[0]
    shutil.rmtree(folder)
    return folder
