"""What the estimator learns from: faithful pairs, planted with errors; the same seed gives the same bytes.

Pairs come from the readers of the translator's training, news first; pairs from FLORES dev, which the translator never
learned from, are planted once and serve for validation.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

from checker.languages import SOURCE, TARGETS
from checker.training.estimator_config import EstimatorConfig
from checker.training.estimator_edits import Planted
from checker.training.estimator_planting import Planter
from checker.training.phrase_corpus import training_pairs
from checker.training.tables import Recipe
from checker.training.translator_config import TrainingError
from checker.training.translator_data import fault
from checker.training.translator_store import dev_languages, dev_text
from checker.translation.runtimes import cores

PLANTED_FILE, DEV_FILE, STATEMENT = "planted.jsonl", "dev.jsonl", "planted.json"
#: Weights of a source from which its text is prose, and news.
_PROSE, _NEWS = 0.5, 1.0
#: Code points of a sentence: shorter ones are headings, longer ones lists.
_LEAST, _MOST = 12, 500
#: Texts that give the forms of words and stretches to put in.
_TEXTS = 20_000
#: So many pairs are planted at once by a process; fewer are not worth one.
_CHUNK = 1000

Pair = tuple[str, str]


def prepare(shared: Path, lexicon: Path, work: Path, config: EstimatorConfig) -> str:
    """Plants errors in ``work`` unless it was done before; returns a line about them.

    Raises:
        TrainingError: what is there was made with another configuration, or there is no text.
    """
    wanted = {"seed": config.seed, **asdict(config.data)}
    path = work / STATEMENT
    if path.is_file():
        found = statement(work)
        if found["config"] != wanted:
            raise TrainingError(f"{work} was prepared with another configuration: remove it, or name another --work")
        return f"{work}: {found['pairs']} sentence pairs, planted before"
    work.mkdir(parents=True, exist_ok=True)
    sixway = shared / "sixway" / "news.jsonl"
    recipe = Recipe(shared / "data", sixway if sixway.is_file() else None, work)
    counts: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    known = dev_languages(shared)
    with (work / PLANTED_FILE).open("w", encoding="utf-8") as out, (work / DEV_FILE).open("w", encoding="utf-8") as dev:
        for code in TARGETS:
            pairs = faithful_pairs(recipe, code, config)
            if not pairs:
                continue
            for planted in plant_all(lexicon, code, pairs, config.seed, config.data.variants):
                out.write(_line(code, planted))
                languages[code] += 1
                counts.update(planted.kinds)
            if code in known and SOURCE in known:
                texts = [dev_text(shared, c, config.data.dev_sentences) for c in (SOURCE, code)]
                # Another seed: the errors of the validation must not be those of the training.
                for planted in plant_all(lexicon, code, list(zip(*texts, strict=True)), config.seed + 1, 1):
                    dev.write(_line(code, planted))
    if not languages:
        raise TrainingError(f"no parallel text in {recipe.data}")
    total = sum(languages.values())
    report = {"config": wanted, "pairs": total, "languages": dict(languages), "kinds": dict(counts.most_common())}
    path.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    kinds = ", ".join(f"{kind} {count}" for kind, count in counts.most_common())
    return f"{work}: {total} sentence pairs; planted: {kinds}"


def faithful_pairs(recipe: Recipe, code: str, config: EstimatorConfig) -> list[Pair]:
    """Pairs of Indonesian and a language, news first, without what teaches nothing good."""
    groups: tuple[list[Pair], list[Pair]] = ([], [])
    seen: set[Pair] = set()
    for first, second, weight in training_pairs(recipe, SOURCE, code):
        pair = first.strip(), second.strip()
        fits = weight >= _PROSE and _LEAST <= len(pair[0]) <= _MOST and len(pair[1]) <= _MOST
        if fits and pair not in seen and not fault(*pair, SOURCE, code):
            seen.add(pair)
            groups[weight < _NEWS].append(pair)
    for number, group in enumerate(groups):
        random.Random(f"{config.seed} {code} {number}").shuffle(group)
    return [*groups[0], *groups[1]][: config.data.pairs]


def plant_all(lexicon: Path, code: str, pairs: Sequence[Pair], seed: int, variants: int) -> Iterator[Planted]:
    """Each pair so many times with errors. What is planted depends on the pair's number, not on who plants it."""
    texts = pairs[:_TEXTS]
    given = (lexicon, code, [a for a, _ in texts], [b for _, b in texts])
    jobs = [
        (pairs[at : at + _CHUNK], f"{seed} {code}", variant, at)
        for variant in range(variants)
        for at in range(0, len(pairs), _CHUNK)
    ]
    if len(jobs) < 2 or cores() < 2:
        _open(*given)
        for job in jobs:
            yield from _plant(*job)
        return
    with ProcessPoolExecutor(min(cores(), len(jobs)), initializer=_open, initargs=given) as pool:
        for planted in pool.map(_plant, *zip(*jobs, strict=True)):
            yield from planted


#: The planter of this process.
_planters: list[Planter] = []


def _open(lexicon: Path, code: str, sources: list[str], versions: list[str]) -> None:
    _planters[:] = [Planter(lexicon, code, sources, versions)]


def _plant(pairs: Sequence[Pair], seed: str, variant: int, at: int) -> list[Planted]:
    (planter,) = _planters
    return [
        planter.plant(source, version, random.Random(f"{seed} {variant} {at + n}"))
        for n, (source, version) in enumerate(pairs)
    ]


def _line(code: str, planted: Planted) -> str:
    return json.dumps({"language": code, **asdict(planted)}, ensure_ascii=False) + "\n"


def read_planted(path: Path) -> Iterator[tuple[str, Planted]]:
    """The language and the planted pair of each line of a file.

    Raises:
        TrainingError: the file is missing or damaged.
    """
    try:
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                first, second = (
                    tuple((int(a), int(b)) for a, b in row[f"{side}_wrong"]) for side in ("source", "version")
                )
                yield row["language"], Planted(row["source"], row["version"], first, second, tuple(row["kinds"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"{path} cannot be read ({error}): run the stage `prepare` first") from None


def statement(work: Path) -> dict[str, Any]:
    """What ``prepare`` wrote about the data of a folder.

    Raises:
        TrainingError: nothing was prepared there.
    """
    try:
        found: dict[str, Any] = json.loads((work / STATEMENT).read_text("utf-8"))
    except (OSError, ValueError):
        raise TrainingError(f"no errors were planted in {work}: run the stage `prepare` first") from None
    return found
