"""The shipped engines on FLORES dev: scores beside machine translation systems, numbers and names, speed.

FLORES dev served for nothing but these figures. ``python -m benchmarks.translation --shared ../shared`` prints them.
"""

from __future__ import annotations

import argparse
import lzma
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.data import TARGETS, flores
from checker.facts.quantities import extract
from checker.facts.quantity_matching import Agreement, agreement
from checker.languages import SOURCE, TokenKind, get_language
from checker.translation.engine import Translator
from checker.translation.registry import open_translator, shipped

SPEED_SENTENCES = 30


def systems(shared: Path, source: str, target: str) -> dict[str, list[str]]:
    """What machine translation systems made of FLORES dev: system -> sentences."""
    found = {}
    for path in sorted((shared / "data" / "dev" / "mt").glob(f"flores-dev.{source}-{target}.*.txt.xz")):
        found[path.name.split(".")[2]] = lzma.decompress(path.read_bytes()).decode().splitlines()
    return found


def numbers_carried(sources: Sequence[str], translations: Sequence[str], code: str) -> tuple[int, int]:
    """How many quantities of the sources stand in the translations with their value, of how many."""
    kept = total = 0
    for source, translation in zip(sources, translations, strict=True):
        theirs = [q for q in extract(source, code) if q.written and not q.weak]
        if theirs:
            mine = extract(translation, SOURCE)
            kept += sum(any(agreement(m, q) != Agreement.NONE for m in mine) for q in theirs)
            total += len(theirs)
    return kept, total


def names_carried(references: Sequence[str], english: Sequence[str], translations: Sequence[str]) -> tuple[int, int]:
    """How many names stand in the translations, of how many.

    A name is a capitalised word within a reference sentence that the English sentence spells the same.
    """
    language = get_language(SOURCE)
    kept = total = 0
    for reference, original, translation in zip(references, english, translations, strict=True):
        words = [t.text for t in language.tokenize(reference) if t.kind is TokenKind.WORD][1:]
        spelled = {t.text for t in get_language("en").tokenize(original)}
        names = {w for w in words if w[0].isupper() and w in spelled and len(w) > 2}
        kept += sum(name in translation for name in names)
        total += len(names)
    return kept, total


def _row(title: str, code: str, translations: Sequence[str], shared: Path, speed: str) -> str:
    import sacrebleu

    references = flores(shared, SOURCE)
    bleu = sacrebleu.corpus_bleu(translations, [references]).score
    chrf = sacrebleu.corpus_chrf(translations, [references]).score
    ter = sacrebleu.corpus_ter(translations, [references]).score
    numbers = numbers_carried(flores(shared, code), translations, code)
    names = names_carried(references, flores(shared, "en"), translations)
    shares = " | ".join(f"{100 * kept / max(1, total):.1f} %" for kept, total in (numbers, names))
    return f"| {title} | {code}–{SOURCE} | {bleu:.1f} | {chrf:.1f} | {ter:.1f} | {shares} | {speed} |"


def quality_table(shared: Path, engines: Sequence[Translator] | None = None) -> Iterator[str]:
    """Scores of every direction into Indonesian, and of other systems where there are any.

    ``engines`` (default: the shipped ones) write all of them.
    """
    if engines is None:
        engines = [opened for name, _ in shipped() if (opened := open_translator(name)) is not None]
    yield "| engine | direction | BLEU | chrF | TER | numbers carried | names carried | sentences a second |"
    yield "|---|---|---|---|---|---|---|---|"
    for code in TARGETS:
        sentences = flores(shared, code)
        for engine in engines:
            started = time.perf_counter()
            texts = [t.text for t in engine.translate(sentences, code, SOURCE)]
            pace = len(sentences) / (time.perf_counter() - started)
            yield _row(engine.name, code, texts, shared, f"{pace:.1f}")
        for name, others in systems(shared, code, SOURCE).items():
            yield _row(name, code, others, shared, "")


_PROBE = """
import sys, time
started = time.perf_counter()
from checker.translation.engine import PhraseTranslator
engine = PhraseTranslator()
engine.translate(["."], sys.argv[1], "id")
opened = time.perf_counter()
engine.translate(sys.stdin.read().splitlines(), sys.argv[1], "id")
print(opened - started, time.perf_counter() - opened)
"""


def speed_table(shared: Path) -> Iterator[str]:
    """Start-up, an article's sentences, and peak memory, each language in a process of its own."""
    yield f"| language | start-up s | {SPEED_SENTENCES} sentences s | peak memory |"
    yield "|---|---|---|---|"
    for code in TARGETS:
        text = "\n".join(flores(shared, code)[:SPEED_SENTENCES])
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        result = subprocess.run(
            [sys.executable, "-c", _PROBE, code], input=text, capture_output=True, text=True, check=True
        )
        opened, translated = map(float, result.stdout.split())
        memory = max(before, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024
        yield f"| {code} | {opened:.2f} | {translated:.1f} | {memory:.0f} MB |"


def main() -> int:
    """Prints the tables; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder with data/dev")
    options = parser.parse_args()
    for table in (quality_table(options.shared), speed_table(options.shared)):
        for line in table:
            print(line, flush=True)
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
