"""Sentence pairs as numbers of pieces: written once, read by every training run.

Each sentence is stored once, whatever it stands beside; a pair names two sentences. Two bytes a piece, compressed.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.languages import CODES, SOURCE, TARGETS
from checker.training.tables import Recipe
from checker.training.translator_config import TrainingError, TranslatorConfig
from checker.training.translator_data import KINDS, NAMES, Example, select
from checker.training.translator_pivot import pivot_examples
from checker.training.translator_vocabulary import encoded, open_vocabulary, take_vocabulary, train_vocabulary

PAIRS_FILE, DEV_FILE, STATEMENT = "pairs.npz", "dev.npz", "prepared.json"
#: The weights that training goes on from, in a folder that was prepared for it.
FIRST_WEIGHTS = "first.safetensors"
#: Where the models folder keeps the weights of the shipped model as they are before they become int8.
UNCONVERTED = Path("unconverted") / "translator.safetensors"
#: Pieces by which lengths may differ whatever their ratio.
_SLACK = 6


@dataclass(frozen=True)
class Encoded:
    """Encoded pairs.

    ``tokens``: the pieces of all sentences, end to end; ``starts``: where each sentence begins, and the end, so one
    more than sentences. ``left`` and ``right``: the sentences of each pair; ``languages``: their languages (pairs × 2,
    places in ``CODES``); ``kinds``: the kind of each pair (``KINDS``).
    """

    tokens: NDArray[np.uint16]
    starts: NDArray[np.int64]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    languages: NDArray[np.uint8]
    kinds: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.left)

    def sentence(self, number: int) -> NDArray[np.uint16]:
        """The pieces of a sentence."""
        return self.tokens[self.starts[number] : self.starts[number + 1]]

    @property
    def lengths(self) -> NDArray[np.int64]:
        """The number of pieces of each sentence."""
        return np.diff(self.starts)

    def write(self, path: Path) -> None:
        """Writes the pairs to a file."""
        with path.open("wb") as out:
            np.savez_compressed(
                out,
                tokens=self.tokens,
                lengths=self.lengths.astype(np.uint16),
                left=self.left,
                right=self.right,
                languages=self.languages,
                kinds=self.kinds,
            )

    @classmethod
    def read(cls, path: Path) -> Encoded:
        """The pairs in a file."""
        with np.load(path, allow_pickle=False) as data:
            starts = np.concatenate([[0], np.cumsum(data["lengths"], dtype=np.int64)])
            return cls(data["tokens"], starts, data["left"], data["right"], data["languages"], data["kinds"])


class _Table:
    """Sentences numbered as they come, each once."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[str, str], int] = {}

    def number(self, code: str, text: str) -> int:
        return self.numbers.setdefault((code, text), len(self.numbers))


def prepare(shared: Path, models: Path, work: Path, config: TranslatorConfig) -> str:
    """Makes vocabulary and encoded pairs in ``work`` unless they are there; returns a line about them.

    ``models`` is the models folder: names come from its lexicon and, where training is to go on from the shipped
    model, the vocabulary and the first weights from ``translator`` and ``unconverted``.

    Raises:
        TrainingError: what is there was made with another configuration, there is no text, or no model to go on from.
    """
    statement = work / STATEMENT
    goes_on = config.model.start == "shipped"
    wanted = {"seed": config.seed, **asdict(config.data), "targets": list(config.data.targets)}
    if statement.is_file():
        found = json.loads(statement.read_text("utf-8"))
        if found["config"] != wanted or goes_on != (work / FIRST_WEIGHTS).is_file():
            raise TrainingError(f"{work} was prepared with another configuration: remove it, or name another --work")
        return f"{work}: {sum(found['pairs'].values())} sentence pairs, encoded before"
    work.mkdir(parents=True, exist_ok=True)
    sixway = shared / "sixway" / "news.jsonl"
    recipe = Recipe(shared / "data", sixway if sixway.is_file() else None, work)
    dropped: Counter[str] = Counter()
    examples = list(select(recipe, models / "lexicon", config.data.targets, dropped))
    if config.data.pivot:
        codes = TARGETS if SOURCE in config.data.targets else config.data.targets
        examples += pivot_examples(recipe, models / "phrases", work, codes, config.data.pivot, dropped)
    if not any(example.kind != NAMES for example in examples):
        raise TrainingError(f"no parallel text in {recipe.data}")
    vocabulary: dict[str, int] | str = "the shipped model"
    if goes_on:
        take_vocabulary(models / "translator" / "source.spm", work, config.data)
        copy_weights(models / UNCONVERTED, work / FIRST_WEIGHTS)
    else:
        vocabulary = train_vocabulary(work, _texts(examples), config.data, config.seed)
    pairs, sizes = _encode(work, examples, config, dropped)
    pairs.write(work / PAIRS_FILE)
    _dev_pairs(work, shared, config).write(work / DEV_FILE)
    report = {"config": wanted, "pairs": sizes, "dropped": dict(dropped), "vocabulary from": vocabulary}
    statement.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    size = sum((work / name).stat().st_size for name in (PAIRS_FILE, DEV_FILE)) / 2**20
    left_out = ", ".join(f"{reason} {count}" for reason, count in dropped.most_common())
    return f"{work}: {len(pairs)} sentence pairs, {len(pairs.tokens)} pieces, {size:.1f} MiB; left out: {left_out}"


def copy_weights(source: Path, target: Path) -> None:
    """Copies trained weights, whole or not at all.

    Raises:
        TrainingError: they are not there.
    """
    if not source.is_file():
        raise TrainingError(f"there are no weights to go on from: {source} is missing")
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".part")
    shutil.copyfile(source, partial)
    partial.replace(target)


def _texts(examples: Sequence[Example]) -> dict[str, list[str]]:
    """The sentences of each language, news first."""
    found: dict[str, list[str]] = defaultdict(list)
    for kind in range(len(KINDS)):
        for example in examples:
            if example.kind == kind:
                found[example.left].append(example.first)
                found[example.right].append(example.second)
    return found


def _encode(
    work: Path, examples: Sequence[Example], config: TranslatorConfig, dropped: Counter[str]
) -> tuple[Encoded, dict[str, int]]:
    """The pairs whose lengths in pieces go together, and how many there are of each kind and pair of languages."""
    table = _Table()
    numbers = [(table.number(e.left, e.first), table.number(e.right, e.second)) for e in examples]
    sentences = [np.array(s, np.uint16) for s in encoded(open_vocabulary(work), (t for _, t in table.numbers))]
    kept: list[tuple[int, int]] = []
    rows: list[tuple[int, int, int]] = []
    sizes: Counter[str] = Counter()
    for example, (a, b) in zip(examples, numbers, strict=True):
        short, long = sorted((len(sentences[a]), len(sentences[b])))
        if not 0 < long <= config.data.longest:
            dropped["too long"] += 1
        elif long > config.data.ratio * short + _SLACK:
            dropped["lengths apart"] += 1
        else:
            kept.append((a, b))
            rows.append((CODES.index(example.left), CODES.index(example.right), example.kind))
            sizes[f"{example.left}-{example.right} {KINDS[example.kind]}"] += 1
    return _packed(sentences, kept, rows), dict(sorted(sizes.items()))


def _packed(
    sentences: Sequence[NDArray[np.uint16]], pairs: Sequence[tuple[int, int]], rows: Sequence[tuple[int, int, int]]
) -> Encoded:
    """Pairs with the sentences that they name, the others left out."""
    numbers: dict[int, int] = {}
    places = np.array([[numbers.setdefault(n, len(numbers)) for n in pair] for pair in pairs], np.int32).reshape(-1, 2)
    used = [sentences[n] for n in numbers]
    starts = np.concatenate([[0], np.cumsum([len(s) for s in used], dtype=np.int64)]).astype(np.int64)
    columns = np.array(rows, np.uint8).reshape(-1, 3)
    tokens = np.concatenate(used) if used else np.zeros(0, np.uint16)
    return Encoded(tokens, starts, places[:, 0], places[:, 1], columns[:, :2], columns[:, 2])


def dev_text(shared: Path, code: str, limit: int) -> list[str]:
    """The first sentences of FLORES dev in a language, which serves for validation only.

    Raises:
        TrainingError: the file is not there.
    """
    path = shared / "data" / "dev" / f"flores-dev.{code}.txt"
    try:
        return path.read_text("utf-8").splitlines()[:limit]
    except OSError as error:
        raise TrainingError(f"{path} cannot be read ({error.strerror}): training is validated on it") from None


def dev_languages(shared: Path) -> list[str]:
    """The languages in which there is text for validation."""
    return [code for code in CODES if (shared / "data" / "dev" / f"flores-dev.{code}.txt").is_file()]


def _dev_pairs(work: Path, shared: Path, config: TranslatorConfig) -> Encoded:
    """Validation pairs of every two languages of which one is a target."""
    pieces, longest = open_vocabulary(work), config.data.longest
    found = {}
    for code in dict.fromkeys((SOURCE, *dev_languages(shared))):
        texts = dev_text(shared, code, config.data.dev_sentences)
        found[code] = [np.array(sentence[:longest], np.uint16) for sentence in encoded(pieces, texts)]
    sentences = [s for code in found for s in found[code]]
    first = dict(zip(found, np.cumsum([0, *(len(s) for s in found.values())]).tolist(), strict=False))
    pairs, rows = [], []
    codes = list(found)
    for a, left in enumerate(codes):
        for right in codes[a + 1 :]:
            if left in config.data.targets or right in config.data.targets:
                for n in range(min(len(found[left]), len(found[right]))):
                    pairs.append((first[left] + n, first[right] + n))
                    rows.append((CODES.index(left), CODES.index(right), 0))
    return _packed(sentences, pairs, rows)


def statement(work: Path) -> dict[str, Any]:
    """What ``prepare`` wrote about the data of a folder.

    Raises:
        TrainingError: nothing was prepared there.
    """
    try:
        found: dict[str, Any] = json.loads((work / STATEMENT).read_text("utf-8"))
    except (OSError, ValueError):
        raise TrainingError(f"nothing was prepared in {work}: run the stage `prepare` first") from None
    return found
