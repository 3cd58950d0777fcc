"""Answers sentence pairs from a program: here a list, elsewhere a queue or a database cursor; python pairs.py"""

from __future__ import annotations

from collections.abc import Iterator

from checker import check_pairs
from checker.pairs import SentencePair

ROWS = [
    (17, "Gubernur menolak usulan itu.", "The governor rejected the proposal.", "en"),
    (18, "Gubernur menolak usulan itu.", "The governor approved the proposal.", "en"),
    (19, "Gubernur menolak usulan itu.", "Le gouverneur a rejeté cette proposition.", "fr"),
]


def pairs() -> Iterator[SentencePair]:
    for line, (key, source, translation, language) in enumerate(ROWS, 1):
        yield SentencePair(key, source, translation, language, line)


def main() -> None:
    for pair, result in check_pairs(pairs()):
        rules = ", ".join(finding.rule for finding in result.findings) or "nothing"
        print(f"{pair.id} {pair.language}: {result.verdict.value}, {rules} found")


if __name__ == "__main__":
    main()
