"""Models of the Hugging Face hub and of local folders: looking them up, fetching them, adding them to the shelf.

The network is used by ``look_up`` (of a name that is not in the hub cache) and ``fetch`` only, both called by
``checker models add`` alone. The revision is pinned by its commit before anything is fetched.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from checker.translation.cards import CARD, Card, read_card, verify, write_card
from checker.translation.conversion import TOKENISERS, convert, wanted_files
from checker.translation.engine import EngineError
from checker.translation.runtimes import require_torch
from checker.translation.shelf import find_added, folder_of

HUB = "hub"
NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that can be added.

    ``folder`` is where it lies, None where it must be fetched first; ``size`` is the length in bytes of the ``files``
    that are used; ``revision`` is the commit on the hub, empty for a folder.
    """

    name: str
    revision: str
    origin: str
    licence: str
    size: int
    files: tuple[str, ...]
    folder: Path | None


def look_up(model: str, revision: str | None = None, name: str | None = None) -> Candidate:
    """The model of a folder, of the hub cache, or of the hub, in this order.

    Raises:
        EngineError: there is no such model, the hub cannot be reached, or the model cannot be used.
    """
    path = Path(model).expanduser()
    if path.is_dir():
        return _candidate(path, name or path.resolve().name, "", str(path.resolve()))
    cached = _cached(model, revision)
    if cached is not None:
        return _candidate(cached, name or model, cached.name, HUB)
    require_torch(f"{model} must be fetched and converted once")
    return _on_hub(model, revision, name or model)


def fetch(candidate: Candidate) -> Candidate:
    """Downloads a model into the hub cache; nothing to do where it lies in a folder.

    Raises:
        EngineError: the hub cannot be reached, or the connection broke.
    """
    if candidate.folder is not None:
        return candidate
    import huggingface_hub

    try:
        folder = huggingface_hub.snapshot_download(
            candidate.name, revision=candidate.revision, allow_patterns=list(candidate.files)
        )
    except Exception as error:  # network, disk and hub errors of several libraries
        raise EngineError(f"{candidate.name} could not be fetched ({_first_line(error)}): try again") from None
    return replace(candidate, folder=Path(folder))


def add(candidate: Candidate, directions: Sequence[tuple[str, str]] = ()) -> tuple[Path, Card]:
    """Makes the engine of a model that lies in a folder and puts it on the shelf; returns its folder and card.

    A folder with a card (an engine that was added on another machine) is verified and copied.

    Raises:
        EngineError: the model cannot be used, torch is missing, or another model has its name.
    """
    if candidate.folder is None:
        raise ValueError("the model was not fetched")
    home = folder_of(candidate.name)
    if home.exists():
        raise EngineError(
            f"there is a model {candidate.name!r} already: checker models remove {candidate.name}, "
            "or give this one another name (--name)"
        )
    if (candidate.folder / CARD).is_file():
        return home, _copied(candidate, home)
    card = Card(
        candidate.name,
        (),
        revision=candidate.revision,
        origin=candidate.origin,
        licence=candidate.licence,
    )
    return home, convert(candidate.folder, home, card, directions)


def is_added(candidate: Candidate) -> bool:
    """Whether this revision of the model stands on the shelf."""
    try:
        found = find_added(candidate.name)
    except EngineError:
        return False
    return found is not None and (found[1].origin, found[1].revision) == (candidate.origin, candidate.revision)


def _copied(candidate: Candidate, home: Path) -> Card:
    assert candidate.folder is not None
    card = read_card(candidate.folder, "copy it again")
    verify(candidate.folder, card, "copy it again")
    card = replace(card, name=candidate.name, origin=candidate.origin)
    home.mkdir(parents=True)
    try:
        for file in card.files:
            shutil.copyfile(candidate.folder / file, home / file)
        write_card(home, card)
    except OSError as error:
        shutil.rmtree(home, ignore_errors=True)
        raise EngineError(f"{candidate.name} could not be copied to {home}: {error.strerror or error}") from None
    return card


def _candidate(folder: Path, name: str, revision: str, origin: str) -> Candidate:
    if (folder / CARD).is_file():
        card = read_card(folder, "copy it again")
        return Candidate(name, card.revision, origin, card.licence, card.size, tuple(card.files), folder)
    present = [path.name for path in folder.iterdir() if path.is_file()]
    try:
        files = wanted_files(present)
    except EngineError as error:
        raise EngineError(f"{folder}: {error}") from None
    size = sum((folder / file).stat().st_size for file in files)
    return Candidate(name, revision, origin, _licence(folder / "README.md"), size, tuple(files), folder)


def _cached(name: str, revision: str | None) -> Path | None:
    """The folder of a model in the hub cache, None where it is not there or not complete.

    Without a revision it is what ``main`` was when it was last fetched, or else the only one that is there.
    """
    from huggingface_hub import constants
    from huggingface_hub.errors import HFValidationError
    from huggingface_hub.utils import validate_repo_id  # type: ignore[attr-defined]

    try:
        validate_repo_id(name)
    except HFValidationError:
        raise EngineError(f"there is no folder {name!r}, and no model on the hub can have this name") from None
    home = Path(constants.HF_HUB_CACHE) / f"models--{name.replace('/', '--')}"
    reference = home / "refs" / (revision or "main")
    commits = [path.name for path in (home / "snapshots").iterdir()] if (home / "snapshots").is_dir() else []
    if reference.is_file():
        commit = reference.read_text(encoding="utf-8").strip()
    elif revision is None and len(commits) == 1:
        (commit,) = commits
    else:
        commit = revision or ""
    if commit not in commits:
        return None
    folder = home / "snapshots" / commit
    try:
        files = wanted_files(path.name for path in folder.iterdir() if path.is_file())
    except EngineError:
        return None
    return folder if {*TOKENISERS, "tokenizer.json"} & set(files) else None


def _on_hub(model: str, revision: str | None, name: str) -> Candidate:
    import huggingface_hub
    from huggingface_hub.errors import GatedRepoError, RepositoryNotFoundError, RevisionNotFoundError

    try:
        info: Any = huggingface_hub.HfApi().model_info(model, revision=revision, files_metadata=True, timeout=30)
    except GatedRepoError:
        raise EngineError(f"{model} is only for those who accept its terms: do so on its page of the hub") from None
    except RepositoryNotFoundError:
        raise EngineError(f"the hub has no model {model!r}") from None
    except RevisionNotFoundError:
        raise EngineError(f"{model} has no revision {revision!r}") from None
    except Exception as error:  # no network, offline mode, proxies: errors of several libraries
        raise EngineError(
            f"{model} is not in the hub cache, and the hub cannot be reached ({_first_line(error)}): "
            "fetch it where there is a network, and add the folder: checker models add FOLDER"
        ) from None
    sizes = {item.rfilename: int(item.size or 0) for item in info.siblings or ()}
    try:
        files = wanted_files(sizes)
    except EngineError as error:
        raise EngineError(f"{model}: {error}") from None
    data = info.card_data.to_dict() if info.card_data is not None else {}
    return Candidate(
        name, str(info.sha), HUB, _text(data.get("license")), sum(sizes[file] for file in files), tuple(files), None
    )


def _licence(readme: Path) -> str:
    if not readme.is_file():
        return NOT_STATED
    from huggingface_hub.repocard import metadata_load

    try:
        data = metadata_load(readme) or {}
    except Exception:  # front matter that is no YAML
        return NOT_STATED
    return _text(data.get("license"))


def _text(licence: object) -> str:
    if isinstance(licence, list):
        return ", ".join(map(str, licence)) or NOT_STATED
    return str(licence) if licence else NOT_STATED


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0][:200]
