"""Which translation engines there are, and opening one by name.

``none``: no translation. ``default``: the best shipped engine for each direction, by the figures in the cards.
``phrases``: the phrase tables in ``models/phrases``. ``embedded``: the neural model in ``models/translator``. ``opus``:
all added opus-mt models together. Anything else is a model that was added (``checker models add``), by its name on the
Hugging Face hub or by the folder that it came from.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checker.evidence.models import models_dir
from checker.translation.cards import CARD, Card, read_card, verify
from checker.translation.combined import BestTranslator, Combined
from checker.translation.engine import PHRASES_REMEDY, TARGET, EngineError, PhraseTranslator, Translator
from checker.translation.neural import NeuralTranslator, open_neural
from checker.translation.shelf import added, find_added, remedy

__all__ = ["EngineError", "best_shipped", "embedded_card", "engine_names", "open_translator", "phrases_card"]

BUILT_IN = ("default", "embedded", "phrases", "none")
REINSTALL = "reinstall the package (pip install --force-reinstall checker), or use another engine (--engine none)"


def open_translator(name: str) -> Translator | None:
    """The engine of a name; ``none`` is None. Models are loaded when they are first asked to translate.

    Raises:
        EngineError: the engine is unknown, not there, or its files are damaged; the message says what to do.
    """
    if name == "none":
        return None
    if name == "default":
        return best_shipped()
    if name == "phrases":
        return _phrases()
    if name == "embedded":
        return _embedded()
    if name == "opus":
        folders = [(folder, card) for folder, card in added() if "opus-mt" in card.name]
        if not folders:
            raise EngineError(
                "no opus-mt model was added: checker models add Helsinki-NLP/opus-mt-en-id (and one for each language)"
            )
        return Combined("opus", _all_open(folders))
    found = find_added(name)
    if found is None:
        raise EngineError(
            f"there is no translation engine {name!r}: choose one of {', '.join(engine_names())}, "
            f"or add a model with: checker models add {name}"
        )
    folder, card = found
    main = open_neural(folder, card)
    main.check()
    # Another model may lead to English or on from it; a damaged one is none of this run's business.
    others = _all_open([item for item in added() if item[0] != folder], damaged=False)
    return Combined(card.name, [main, *others], needed=main) if others else main


def engine_names() -> list[str]:
    """The names that ``open_translator`` takes now."""
    names = [name for name in BUILT_IN if name != "embedded" or _is_shipped()]
    cards = [card.name for _, card in added()]
    return [*names, *(["opus"] if any("opus-mt" in name for name in cards) else []), *cards]


def embedded_folder() -> Path:
    """Where the shipped neural model lies."""
    return models_dir() / "translator"


def embedded_card() -> Card | None:
    """The card of the shipped neural model, or None where none is shipped.

    Raises:
        EngineError: the card is damaged.
    """
    return read_card(embedded_folder(), REINSTALL) if _is_shipped() else None


def phrases_card() -> Card | None:
    """The card of the phrase tables, or None where there are none.

    Raises:
        EngineError: the card is damaged.
    """
    folder = models_dir() / "phrases"
    return read_card(folder, PHRASES_REMEDY) if (folder / CARD).is_file() else None


def best_shipped() -> Translator:
    """The best shipped engine, chosen for each direction by chrF on development text as the cards tell it.

    Raises:
        EngineError: no engine is shipped, or a card or file is damaged.
    """
    card = embedded_card()
    if card is None:
        return _phrases()
    tables = phrases_card()
    if tables is None:
        return _embedded()
    worse = [
        pair
        for pair in tables.directions
        if pair not in card.directions or card.chrf.get("-".join(pair), 0) <= tables.chrf.get("-".join(pair), 0)
    ]
    if set(card.directions) <= set(worse):
        return _phrases()
    neural = _embedded()
    if not worse:
        return neural
    into = {pair for pair in card.directions if pair[1] == TARGET}
    return BestTranslator(_phrases(), worse, neural, only_first=into <= set(worse))


def shipped() -> list[tuple[str, Card]]:
    """The shipped engines by name, with their cards.

    Raises:
        EngineError: a card is damaged.
    """
    found = (("embedded", embedded_card()), ("phrases", phrases_card()))
    return [(name, card) for name, card in found if card is not None]


def default_engines() -> frozenset[str]:
    """The names of the shipped engines that ``default`` is made of."""
    names = [name for name, _ in shipped()]
    return frozenset(name for name in names if name in best_shipped().name.split(" and ")) if names else frozenset()


def card_of(name: str) -> tuple[Path, Card]:
    """Folder and card of a shipped or added model, its files compared with the card.

    Raises:
        EngineError: there is no such model, or it is damaged.
    """
    places = {"embedded": embedded_folder(), "phrases": models_dir() / "phrases"}
    cards = dict(shipped())
    if name in cards:
        found, way_out = (places[name], cards[name]), REINSTALL
    elif (other := find_added(name)) is not None:
        found, way_out = other, remedy(name)
    else:
        known = ", ".join([*cards, *(card.name for _, card in added())])
        raise EngineError(f"there is no model {name!r}: the models are {known or 'none'} (checker models add NAME)")
    verify(*found, way_out)
    return found


def _is_shipped() -> bool:
    # The folder may hold nothing but words about a model that is still to be trained.
    return any((embedded_folder() / name).is_file() for name in (CARD, "model.bin"))


def _phrases() -> Translator:
    folder = models_dir() / "phrases"
    engine = PhraseTranslator(folder)
    if not engine.languages:
        raise EngineError(f"the phrase tables in {folder} are missing: {PHRASES_REMEDY}")
    card = phrases_card()
    if card is not None:
        verify(folder, card, PHRASES_REMEDY, hashes=False)
    return engine


def _embedded() -> Translator:
    card = embedded_card()
    if card is None:
        raise EngineError(
            f"no neural model is shipped in {embedded_folder()}: use --engine phrases, or add a model "
            "(checker models add NAME)"
        )
    engine = open_neural(embedded_folder(), card, REINSTALL, name="embedded")
    engine.check()
    return engine


def _all_open(folders: Sequence[tuple[Path, Card]], *, damaged: bool = True) -> list[NeuralTranslator]:
    found = []
    for folder, card in folders:
        try:
            found.append(open_neural(folder, card))
        except EngineError:
            if damaged:
                raise
    return found
