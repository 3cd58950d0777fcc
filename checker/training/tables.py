"""Translation tables from parallel text: what a word became, how often, in the company of which sources.

Recipe: tokenise, make listed multi-word terms one token, align words both ways with eflomal (Östling & Tiedemann
2016), keep the intersection of both directions grown by neighbouring links (grow-diag, Koehn, Och & Marcu 2003),
count links weighted by how news-like their source is, add direct text and text through English as a pivot, prune.
"""

from __future__ import annotations

import json
import logging
import lzma
import math
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from checker.evidence.lexicon import SourceLexicon
from checker.evidence.store import write_table
from checker.languages import SOURCE, TARGETS, Language, TokenKind, get_language

logger = logging.getLogger(__name__)

#: Weight of a source's sentences in the counts: news 1, general prose 0.5, interface text and software 0.2.
NEWS = (
    "panl-bppt geovedi-beritagar gunnxx-news desmond86-smeru desmond86-ausaid desmond86-bbc tico19 ud-pud "
    "nextstrain-narratives wmt-newstest sixway"
).split()
INTERFACE = (
    "django-docs python-docs gnome-user-docs securedrop openlibrary supertuxkart openstreetmap-website "
    "wikiedudashboard common-voice wikipedia-android jabref tldr-pages react.dev vuejs-docs kde-apps osm-iD xsid "
    "conventional-commits kolibri-docs raspberrypi-projects kobotoolbox-docs"
).split()
#: Left out: machine-translated, so no evidence of what people write.
EXCLUDED = ("ms-iot-beginners-mt",)

MAX_WORDS = 80
MIN_COUNT = 1.5
MIN_PROBABILITY = 0.01
MAX_TRANSLATIONS = 24
MIN_VOCABULARY_COUNT = 3

Pair = tuple[list[str], list[str], float]
Counts = dict[str, Counter[str]]


@dataclass(frozen=True)
class Recipe:
    """Where the text lies and which languages to build; ``iterations`` is eflomal's relative number of them."""

    data: Path
    sixway: Path | None
    output: Path
    targets: tuple[str, ...] = TARGETS
    iterations: float = 1.0


def source_weight(name: str) -> float:
    """The weight of a text source in the counts."""
    if any(name.startswith(prefix) for prefix in NEWS):
        return 1.0
    return 0.2 if name in INTERFACE else 0.5


class Tokenizer:
    """Words of a language as the tables count them: Indonesian terms by surface, others by lemma."""

    def __init__(self, code: str, lexicon: SourceLexicon) -> None:
        self._language: Language = get_language(code)
        self._lexicon = lexicon if code == SOURCE else None

    def __call__(self, text: str) -> list[str]:
        tokens = self._language.tokenize(text)
        if self._lexicon is None:
            return [table_key(t.text, self._language) if t.kind is TokenKind.WORD else _joined(t.text) for t in tokens]
        words = [_joined(t.text.lower()) for t in tokens]
        for term in self._lexicon.terms(text, tokens):
            if term.last > term.first:
                words[term.first : term.last + 1] = ["_".join(words[term.first : term.last + 1])] + [""] * (
                    term.last - term.first
                )
        return [w for w in words if w]


def table_key(word: str, language: Language) -> str:
    """The form under which the tables hold a word: its lemma."""
    keys = [k for k in language.keys(word) if not k.startswith("~")]
    return _joined(keys[1] if len(keys) > 1 and language.spaced else keys[0])


def _joined(word: str) -> str:
    """A token without white space, which would split it for the aligner."""
    return "_".join(word.split())


def read_pairs(recipe: Recipe, left: str, right: str) -> Iterator[tuple[str, str, float]]:
    """Sentence pairs of two languages with their weights, duplicates removed."""
    seen: set[tuple[str, str]] = set()
    for path in sorted(recipe.data.glob(f"*.{left}-{right}.tsv.xz")):
        name = path.name.split(f".{left}-")[0]
        if name.endswith(".lex") or name in EXCLUDED:
            continue
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                a, tab, b = line.rstrip("\n").partition("\t")
                if tab and (a, b) not in seen and a != b:
                    seen.add((a, b))
                    yield a, b, source_weight(name)
    if recipe.sixway is not None:
        for line in recipe.sixway.read_text("utf-8").splitlines():
            row = json.loads(line)
            yield row[left], row[right], 1.0


def tokenized_pairs(recipe: Recipe, left: str, right: str, lexicon: SourceLexicon) -> Iterator[Pair]:
    """Token sequences of the sentence pairs; very long ones are left out."""
    a_words, b_words = Tokenizer(left, lexicon), Tokenizer(right, lexicon)
    for a, b, weight in read_pairs(recipe, left, right):
        xs, ys = a_words(a), b_words(b)
        if 0 < len(xs) <= MAX_WORDS and 0 < len(ys) <= MAX_WORDS * 2:
            yield xs, ys, weight


def align(pairs: Sequence[Pair], iterations: float) -> Iterator[list[tuple[int, int]]]:
    """Symmetrised word links of each pair."""
    from eflomal import Aligner

    with tempfile.TemporaryDirectory() as folder:
        forward, reverse = Path(folder) / "forward", Path(folder) / "reverse"
        Aligner(rel_iterations=iterations).align(
            [" ".join(a) + "\n" for a, _, _ in pairs],
            [" ".join(b) + "\n" for _, b, _ in pairs],
            links_filename_fwd=str(forward),
            links_filename_rev=str(reverse),
        )
        with forward.open() as fwd, reverse.open() as rev:
            for f, r in zip(fwd, rev, strict=True):
                yield grow_diag(_links(f), _links(r))


def _links(line: str) -> set[tuple[int, int]]:
    return {(int(i), int(j)) for i, j in (link.split("-") for link in line.split())}


def grow_diag(forward: set[tuple[int, int]], reverse: set[tuple[int, int]]) -> list[tuple[int, int]]:
    """Intersection of two directions, grown into their union by adjacent links that align a free word."""
    links = forward & reverse
    union = forward | reverse
    rows, columns = {i for i, _ in links}, {j for _, j in links}
    grown = True
    while grown:
        grown = False
        for i, j in sorted(union - links):
            near = any((i + di, j + dj) in links for di in (-1, 0, 1) for dj in (-1, 0, 1) if di or dj)
            if near and (i not in rows or j not in columns):
                links.add((i, j))
                rows.add(i)
                columns.add(j)
                grown = True
    return sorted(links)


def count_links(pairs: Iterable[Pair], links: Iterable[list[tuple[int, int]]]) -> Counts:
    """Weighted counts of linked word pairs: left word -> right word -> count."""
    counts: Counts = defaultdict(Counter)
    for (xs, ys, weight), pair_links in zip(pairs, links, strict=True):
        for i, j in pair_links:
            x, y = xs[i], ys[j]
            if x[0].isalpha() and y[0].isalpha():
                counts[x][y] += weight  # type: ignore[assignment]
    return counts


def pivot(left: Counts, right: Counts, scale: float) -> Counts:
    """Counts through a shared language: c(x, z) = scale * sum over y of c(x, y) * p(z | y), small shares dropped."""
    shares: dict[str, list[tuple[str, float]]] = {}
    for y, row in right.items():
        total = sum(row.values())
        kept = [(z, n / total) for z, n in row.most_common(12) if n / total >= 0.05 and n >= 2]
        if kept:
            shares[y] = kept
    counts: Counts = defaultdict(Counter)
    for x, row in left.items():
        total = sum(row.values())
        for y, n in row.most_common(12):
            if n / total < 0.05 or n < 2:
                continue
            for z, p in shares.get(y, ()):
                counts[x][z] += scale * n * p  # type: ignore[assignment]
    return counts


def add_counts(into: Counts, other: Counts) -> None:
    """Adds counts to counts."""
    for x, row in other.items():
        into[x].update(row)


def transpose(counts: Counts) -> Counts:
    """right word -> left word -> count."""
    turned: Counts = defaultdict(Counter)
    for x, row in counts.items():
        for y, n in row.items():
            turned[y][x] = n
    return turned


def probabilities(counts: Counts) -> Iterator[tuple[str, list[tuple[str, float, float]]]]:
    """Pruned translation probabilities in key order: word -> [(other word, probability, count)]."""
    for x, row in sorted(counts.items()):
        total = sum(row.values())
        kept = [
            (y, round(n / total, 3), round(float(n), 1) if n < 10 else float(math.floor(n)))
            for y, n in row.most_common(MAX_TRANSLATIONS)
            if n >= MIN_COUNT and n / total >= MIN_PROBABILITY
        ]
        if kept:
            yield x, kept


def vocabulary(recipe: Recipe, code: str) -> Iterator[tuple[str, int]]:
    """Lower-case Latin words with counts, from text of a language that no Indonesian stands beside.

    They tell an Indonesian word that was left in a translation from one that both languages have.
    """
    others = [c for c in TARGETS if c != code]
    language = get_language(code)
    counts: Counter[str] = Counter()
    for other in others:
        for left, right in ((code, other), (other, code)):
            for pair in read_pairs(replace(recipe, sixway=None), left, right):
                text = pair[0] if left == code else pair[1]
                words = {t.text for t in language.tokenize(text) if t.kind is TokenKind.WORD and t.text.isascii()}
                counts.update(w for w in words if w == w.lower() and len(w) >= 3)
    yield from sorted((w, n) for w, n in counts.items() if n >= MIN_VOCABULARY_COUNT)


def indonesian_vocabulary(recipe: Recipe) -> Iterator[tuple[str, int]]:
    """Lower-case words of Indonesian prose with counts, and the single-word entries of the dictionaries."""
    language = get_language(SOURCE)
    counts: Counter[str] = Counter()
    for code in TARGETS:
        for text, other, weight in read_pairs(replace(recipe, sixway=None), SOURCE, code):
            if weight >= 0.5:
                theirs = other.lower()
                words = {t.text for t in language.tokenize(text) if t.kind is TokenKind.WORD and t.text.isascii()}
                counts.update(w for w in words if w == w.lower() and len(w) >= 3 and w not in theirs)
    for path in sorted(recipe.data.glob(f"*.lex.{SOURCE}-en.tsv.xz")):
        if path.name.split(".")[0] in ("wiktionary", "omw-wordnet", "nusax"):
            with lzma.open(path, "rt", encoding="utf-8") as lines:
                for line in lines:
                    word, _, other = line.rstrip("\n").partition("\t")
                    if word.isascii() and word.isalpha() and word == word.lower() and word != other.lower():
                        counts[word] += 1
    yield from sorted(counts.items())


def build_tables(recipe: Recipe, lexicon: SourceLexicon) -> dict[str, dict[str, int]]:
    """Builds and writes forward and backward tables; returns rows and sentence pairs by language."""
    direct: dict[str, Counts] = {}
    report: dict[str, dict[str, int]] = {}
    for code in ("en", *(c for c in recipe.targets if c != "en")):
        direct[code], sentences = _count_pair(recipe, SOURCE, code, lexicon)
        report[code] = {"sentences": sentences}
    source = recipe.output / f"{SOURCE}.sqlite"
    report[SOURCE] = {"vocabulary": write_table(source, "vocabulary", indonesian_vocabulary(recipe))}
    for code in recipe.targets:
        counts = direct[code]
        if code != "en":
            through, sentences = _count_pair(recipe, code, "en", lexicon)
            add_counts(counts, pivot(direct["en"], transpose(through), scale=0.5))
            report[code]["pivot sentences"] = sentences
        path = recipe.output / f"{code}.sqlite"
        report[code]["vocabulary"] = write_table(path, "vocabulary", vocabulary(recipe, code))
        report[code]["forward"] = write_table(path, "forward", probabilities(counts))
        report[code]["backward"] = write_table(path, "backward", probabilities(transpose(counts)))
    return report


def _count_pair(recipe: Recipe, left: str, right: str, lexicon: SourceLexicon) -> tuple[Counts, int]:
    pairs = list(tokenized_pairs(recipe, left, right, lexicon))
    logger.info("%s-%s: %d sentence pairs", left, right, len(pairs))
    counts = count_links(pairs, align(pairs, recipe.iterations))
    return counts, len(pairs)
