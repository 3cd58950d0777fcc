"""Measures how far the evidence can be trusted, and fits the weights by which suspicions become findings.

1. ``measure_rates``: in faithful text, how often is each sense covered and each translated word supported?
2. ``collect``: the candidates of annotated pairs, marked right where they overlap the planted error.
3. ``fit``: one logistic regression a kind of suspicion, all languages together with an intercept for each.
4. thresholds: per language, the lowest at which no more than the allowed share of faithful sentences is alerted.
"""

from __future__ import annotations

import json
import lzma
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.evidence.lexicon import TargetLexicon, source_lexicon, target_lexicon
from checker.evidence.matching import Matcher
from checker.evidence.store import write_table

#: News-like sources of ``data/`` with human translations; sentences of the six-way news come first.
NEWS_SOURCES = (
    "panl-bppt-eco panl-bppt-int panl-bppt-spo panl-bppt-sci geovedi-beritagar gunnxx-news tico19 ud-pud "
    "nextstrain-narratives"
).split()
#: Prose of other domains, which makes up for the little news there is outside English.
PROSE_SOURCES = (
    "bitcoin.org stellarium-skycultures scratch-l10n mozilla-www-l10n mozilla-www-lang udhr tatoeba-test "
    "laser-tatoeba talpco xcopa hotosm-tasking-manager common-voice openlibrary"
).split()
MAX_SENTENCES_A_SOURCE = 4000
#: Characters of a source sentence.
MIN_LENGTH, MAX_LENGTH = 20, 400

#: Frequent characters of traditional Chinese, of which some sources have a share.
_TRADITIONAL = frozenset("們個這說時對與網會來後國開學機點過還讓應發現實為")


@dataclass(frozen=True)
class FaithfulPair:
    """A source sentence and a faithful translation."""

    source: str
    translation: str


def faithful_pairs(shared: Path, code: str) -> Iterator[FaithfulPair]:
    """Faithful sentence pairs of a language: six-way news, news-like parallel text, outside English other prose."""
    sixway = shared / "sixway" / "news.jsonl"
    for line in sixway.read_text("utf-8").splitlines():
        row = json.loads(line)
        yield FaithfulPair(row["id"], row[code])
    for name in (*NEWS_SOURCES, *(PROSE_SOURCES if code != "en" else ())):
        for n, pair in enumerate(parallel_pairs(shared, name, code)):
            if n >= MAX_SENTENCES_A_SOURCE:
                break
            yield pair


def parallel_pairs(shared: Path, name: str, code: str) -> Iterator[FaithfulPair]:
    """The sentence pairs of a source of ``data/`` that are neither very short nor very long."""
    path = shared / "data" / f"{name}.id-{code}.tsv.xz"
    if not path.is_file():
        return
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            source, _, translation = line.rstrip("\n").partition("\t")
            if code == "zh" and not _TRADITIONAL.isdisjoint(translation):
                continue
            if MIN_LENGTH <= len(source) <= MAX_LENGTH:
                yield FaithfulPair(source, translation)


def measure_rates(pairs: Iterable[FaithfulPair], code: str, lexicon_folder: Path) -> dict[str, int]:
    """Counts in faithful pairs how often senses are covered and words supported; writes both tables."""
    matcher = Matcher(source_lexicon(lexicon_folder), TargetLexicon(lexicon_folder, code))
    reliability: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    usage: dict[int, Counter[int]] = defaultdict(Counter)
    support: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    sentences = 0
    for pair in pairs:
        sentences += 1
        source, target = matcher.source(pair.source), matcher.target(pair.translation)
        evidence = matcher.match(source, target)
        for number, term in enumerate(evidence.source.terms):
            covered = evidence.covered(number)
            for sense in term.senses:
                counts = reliability[sense.number]
                counts[0] += 1
                counts[1] += covered
            match = evidence.assignment.get(number)
            if match is not None and match.sense >= 0:
                usage[match.sense][match.rendering] += 1
        for token in target.content:
            key = support_key(target.keys[token])
            counts = support[key]
            counts[0] += 1
            counts[1] += evidence.supported(token)
    path = lexicon_folder / f"{code}.sqlite"
    rows = ((k, [*v, usage[k]]) for k, v in sorted(reliability.items()))
    write_table(path, "reliability", rows, integer_keys=True)
    write_table(path, "support", sorted((k, v) for k, v in support.items() if v[0] >= 3))
    return {"sentences": sentences, "senses": len(reliability), "words": len(support)}


def support_key(keys: tuple[str, ...]) -> str:
    """The key under which the support of a word is counted: its lemma where it has one."""
    return keys[1] if len(keys) > 1 and not keys[1].startswith("~") else keys[0]


__all__ = ["FaithfulPair", "faithful_pairs", "measure_rates", "support_key", "target_lexicon"]
