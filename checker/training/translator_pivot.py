"""Indonesian for text that has none: sentences beside English ones, whose English the phrase tables translate.

Text beside English is several times what stands beside Indonesian, and much of it is news. Learning from what another
system translated is pivoting by synthetic text (Zheng, Cheng & Liu 2017); where people translated the English sentence
elsewhere, their words are taken. Translations are kept in the work folder as they are made, so that nothing is
translated twice.
"""

from __future__ import annotations

import logging
import multiprocessing
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

from checker.languages import SOURCE, TARGETS
from checker.training.phrase_corpus import training_pairs
from checker.training.tables import Recipe
from checker.training.translator_config import TrainingError
from checker.training.translator_data import GENERAL_WEIGHT, NEWS_WEIGHT, PIVOT, Example, bare, fault
from checker.translation.engine import PhraseTranslator
from checker.translation.runtimes import cores

logger = logging.getLogger(__name__)

TRANSLATIONS_FILE = "pivot.tsv"
#: Words of an English sentence: shorter ones are headings, longer ones are translated badly.
_LEAST, _MOST = 4, 45
#: So many sentences are translated at once by a process.
_CHUNK = 500

_Pair = tuple[str, str]


def pivot_examples(
    recipe: Recipe, phrases: Path, work: Path, codes: Sequence[str], limit: int, dropped: Counter[str]
) -> Iterator[Example]:
    """At most ``limit`` pairs of each language with Indonesian that was made from English, news first.

    ``phrases`` is the folder of the phrase tables, ``dropped`` counts, by reason, what is left out.

    Raises:
        TrainingError: there are no tables that lead from English into Indonesian.
    """
    # The articles that were written for this project have an Indonesian side, parts of which are held out.
    recipe = replace(recipe, sixway=None)
    written = {bare(english): indonesian for indonesian, english, _ in training_pairs(recipe, SOURCE, "en")}
    chosen = {code: _chosen(recipe, code, limit) for code in codes if code not in (SOURCE, "en")}
    wanted = dict.fromkeys(english for pairs in chosen.values() for _, english in pairs)
    missing = [english for english in wanted if bare(english) not in written]
    made = _translated(missing, phrases, work / TRANSLATIONS_FILE)
    for code, pairs in chosen.items():
        for foreign, english in pairs:
            indonesian = (written.get(bare(english)) or made[english]).strip()
            reason = fault(indonesian, foreign, SOURCE, code)
            if reason:
                dropped[f"pivot: {reason}"] += 1
            else:
                yield Example(SOURCE, code, indonesian, foreign, PIVOT)


def _chosen(recipe: Recipe, code: str, limit: int) -> list[_Pair]:
    """Sentences of a language with their English: prose without faults, news first."""
    known = {bare(foreign) for _, foreign, _ in training_pairs(recipe, SOURCE, code)} if code in TARGETS else set()
    groups: tuple[list[_Pair], list[_Pair]] = ([], [])
    for foreign, english, weight in training_pairs(recipe, code, "en"):
        if weight < GENERAL_WEIGHT or not _LEAST <= len(english.split()) <= _MOST:
            continue
        if bare(foreign) not in known and not fault(foreign, english, code, "en"):
            known.add(bare(foreign))
            groups[weight < NEWS_WEIGHT].append((foreign.strip(), english.strip()))
    return [*groups[0], *groups[1]][:limit]


def _translated(sentences: Sequence[str], phrases: Path, path: Path) -> dict[str, str]:
    """English sentences in Indonesian; what is in the file is not translated again, what is new is added to it."""
    made = dict(_lines(path))
    missing = [sentence for sentence in sentences if sentence not in made]
    if missing and ("en", SOURCE) not in PhraseTranslator(phrases).languages:
        raise TrainingError(f"text through English needs the phrase tables, and {phrases} has none: set pivot = 0")
    with path.open("w", encoding="utf-8") as out:
        out.writelines(f"{english}\t{indonesian}\n" for english, indonesian in made.items())
        for count, (english, indonesian) in enumerate(_translate_all(missing, phrases), 1):
            made[english] = indonesian
            out.write(f"{english}\t{' '.join(indonesian.split())}\n")
            if count % (20 * _CHUNK) == 0:
                logger.info("translated %d of %d sentences", count, len(missing))
    return made


def _lines(path: Path) -> Iterator[_Pair]:
    """The translations in a file; the last line may have been cut off."""
    if path.is_file():
        for line in path.read_text("utf-8").split("\n")[:-1]:
            english, _, indonesian = line.partition("\t")
            yield english, indonesian


def _translate_all(sentences: Sequence[str], phrases: Path) -> Iterator[_Pair]:
    chunks = [sentences[at : at + _CHUNK] for at in range(0, len(sentences), _CHUNK)]
    if len(chunks) < 2 or cores() < 2:
        translate = partial(_translate, PhraseTranslator(phrases))
        found: Iterator[list[str]] = map(translate, chunks)
        yield from zip(sentences, (text for chunk in found for text in chunk), strict=True)
        return
    processes = min(cores(), len(chunks))
    spawned = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=spawned, initializer=_open, initargs=(phrases,)) as pool:
        texts = (text for chunk in pool.map(_translate_here, chunks) for text in chunk)
        yield from zip(sentences, texts, strict=True)


def _translate(engine: PhraseTranslator, sentences: Sequence[str]) -> list[str]:
    return [translation.text for translation in engine.translate(sentences, "en", SOURCE)]


#: The engine of this process.
_engines: list[PhraseTranslator] = []


def _open(phrases: Path) -> None:
    _engines[:] = [PhraseTranslator(phrases)]


def _translate_here(sentences: Sequence[str]) -> list[str]:
    (engine,) = _engines
    return _translate(engine, sentences)
