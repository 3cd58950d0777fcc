"""Compiles ``models/lexicon/*.jsonl`` (what people write) into the stores that the checks read.

``id.sqlite`` holds forms and senses, ``<xx>.sqlite`` the renderings of one language: ``rendering`` (sense -> ways to
say it, as sequences of word keys), ``gloss`` (first key -> senses that begin with it).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import sub
from pathlib import Path
from typing import Any

from checker.evidence.renderings import MAX_RENDERINGS, make_rendering, pack_gloss, pack_rendering
from checker.evidence.store import finish, write_table
from checker.languages import SOURCE, TARGETS, Language, TokenKind, get_language
from checker.languages.indonesian import MEASURE_WORDS

#: With these begin keys that words of several meanings share: stems, and Arabic verb forms with their root.
STEM_MARKS = "~="
#: Kinds of senses that are no names; all the wordings of a name are told apart.
COMMON = ("word", "measure")
RELATIONS = ("opposites", "contrasts", "confused_with")


class LexiconError(ValueError):
    """A line of the lexicon that cannot be used; the message names file and line."""


@dataclass
class Entry:
    """A line of the lexicon sources: one sense or one name."""

    headword: str
    gloss: str
    pos: str
    kind: str
    vague: bool
    forms: list[str]
    renderings: dict[str, list[str]]
    related: dict[str, list[str]] = field(default_factory=dict)


def read_entries(folder: Path) -> list[Entry]:
    """All entries of a folder: ``news-lexicon.jsonl`` first, then the name files in alphabetical order.

    Raises:
        LexiconError: a line is no JSON object or lacks a field.
    """
    entries: list[Entry] = []
    for path in [folder / "news-lexicon.jsonl", *sorted((folder / "names").glob("*.jsonl"))]:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            try:
                row = json.loads(line)
                entries.append(_entry(row, is_name=path.parent.name == "names"))
            except (json.JSONDecodeError, KeyError, TypeError) as error:
                raise LexiconError(f"{path}:{number}: {error!r}") from None
    return entries


def _entry(row: dict[str, Any], *, is_name: bool) -> Entry:
    renderings = {code: list(dict.fromkeys(row[code])) for code in TARGETS}
    related = {name: list(row.get(name, ())) for name in RELATIONS}
    if is_name:
        forms = list(dict.fromkeys([row["id"], *row["aliases"]]))
        return Entry(row["id"], row["id"], "name", row["type"], False, forms, renderings, related)
    measure = row["pos"] == "num" or not MEASURE_WORDS.isdisjoint(f.lower() for f in row["forms"])
    kind = "measure" if measure else "word"
    return Entry(row["id"], row["sense"], row["pos"], kind, bool(row.get("vague")), row["forms"], renderings, related)


def compile_lexicon(folder: Path) -> dict[str, int]:
    """Compiles a folder's sources into its stores; returns the number of rows written, by table."""
    entries = read_entries(folder)
    counts = {f"{SOURCE}.{k}": v for k, v in _compile_source(entries, folder / f"{SOURCE}.sqlite").items()}
    for code in TARGETS:
        table = _compile_renderings(entries, get_language(code), folder / f"{code}.sqlite")
        counts |= {f"{code}.{k}": v for k, v in table.items()}
    return counts


def _compile_source(entries: list[Entry], path: Path) -> dict[str, int]:
    forms: dict[str, list[int]] = defaultdict(list)
    by_headword: dict[str, list[int]] = defaultdict(list)
    by_form: dict[str, list[int]] = defaultdict(list)
    language = get_language(SOURCE)
    for number, entry in enumerate(entries):
        by_headword[entry.headword.lower()].append(number)
        for form in entry.forms:
            words = [t.text.lower() for t in language.tokenize(form) if t.kind is not TokenKind.PUNCTUATION]
            key = " ".join(words)
            by_form[form.lower()].append(number)
            if number not in forms[key]:
                forms[key].append(number)

    def resolve(names: Iterable[str], own: int) -> list[int]:
        found: list[int] = []
        for name in names:
            found += by_headword.get(name.lower()) or by_form.get(name.lower()) or []
        return [n for n in dict.fromkeys(found) if n != own]

    related = [{r: resolve(e.related.get(r, ()), number) for r in RELATIONS} for number, e in enumerate(entries)]
    listed_by: dict[str, dict[int, list[int]]] = {name: {} for name in RELATIONS}
    for number, lists in enumerate(related):
        for name, others in lists.items():
            for other in others:
                listed_by[name].setdefault(other, []).append(number)
    senses = (
        (
            number,
            {
                "id": e.headword,
                "sense": e.gloss,
                "pos": e.pos,
                "kind": e.kind,
                "vague": e.vague,
                "forms": e.forms,
                **related[number],
                "opposite_of": listed_by["opposites"].get(number, []),
                "contrast_of": listed_by["contrasts"].get(number, []),
            },
        )
        for number, e in enumerate(entries)
    )
    counts = {"form": len(forms), "sense": write_table(path, "sense", senses, integer_keys=True)}
    counts["similar"] = write_table(path, "similar", similar_senses(entries), integer_keys=True)
    first_name = sum(e.kind in ("word", "measure") for e in entries)  # Names come last.
    # All forms are read at every start: one value is decoded in a fraction of the time that rows take.
    numbers = dict(sorted(forms.items()))
    finish(path, {"senses": len(entries), "forms": len(forms), "first_name": first_name, "form_numbers": numbers})
    return counts


#: A verb's renderings so high in its list make a word that may be a unit a verb elsewhere: "a host of", "to host".
VERB_RENDERINGS = 4


def _compile_renderings(entries: list[Entry], language: Language, path: Path) -> dict[str, int]:
    glosses: dict[str, list[int]] = defaultdict(list)
    measures: set[str] = set()
    verbs: set[str] = set()
    rows: list[tuple[int, list[str]]] = []
    for number, entry in enumerate(entries):
        renderings: list[str] = []
        if len(entry.renderings[language.code]) > MAX_RENDERINGS:
            raise ValueError(f"{entry.headword}: more than {MAX_RENDERINGS} renderings in {language.name}")
        known: set[str] = set()
        for text in entry.renderings[language.code]:
            rendering = make_rendering(text, language)
            single = len(rendering.words) <= 1 and not rendering.negated
            if single and rendering.words and entry.kind in COMMON:
                lemmas = {key for key in rendering.words[0] if key[0] not in STEM_MARKS}
                if not known.isdisjoint(lemmas):
                    continue  # An inflection of a word that is listed already: whatever it is, that one matches it.
                known |= lemmas
            gloss = pack_gloss(number, len(renderings), single=single)
            renderings.append(pack_rendering(rendering))
            for key in sorted(rendering.words[0]) if rendering.words else language.keys(text):
                glosses[key].append(gloss)
                if single and entry.kind == "measure":
                    measures.add(key)
                if single and entry.pos == "verb" and len(renderings) <= VERB_RENDERINGS:
                    verbs.add(key)
        rows.append((number, renderings))
    counts = {"rendering": write_table(path, "rendering", rows, integer_keys=True)}
    steps = ((key, list(map(sub, packed, [0, *packed]))) for key, packed in sorted(glosses.items()))
    counts["gloss"] = write_table(path, "gloss", steps)
    renderings_listed = sum(len(r) for _, r in rows)
    meta = {"language": language.code, "renderings": renderings_listed, "measures": sorted(measures)}
    finish(path, {**meta, "verbs_too": sorted(measures & verbs)})
    return counts


#: Shared renderings below which two senses are not called similar, and in how many languages they must share some.
MIN_SHARED = 2
MIN_SHARED_LANGUAGES = 2
MIN_SHARE = 0.1
MAX_SIMILAR = 40


def similar_senses(entries: Sequence[Entry]) -> Iterator[tuple[int, list[tuple[int, float]]]]:
    """Senses that share renderings: sense -> [(other sense, share of the shorter list in common, all languages)].

    Listed opposites and contrasts are never similar, whatever they share.
    """
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    sizes = [sum(len(r) for r in e.renderings.values()) for e in entries]
    apart = [{name.lower() for rel in ("opposites", "contrasts") for name in e.related.get(rel, ())} for e in entries]
    for number, entry in enumerate(entries):
        for code, texts in entry.renderings.items():
            for text in texts:
                holders[code, text.casefold()].append(number)
    for number, entry in enumerate(entries):
        shared: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for code, texts in entry.renderings.items():
            for text in texts:
                for other in holders[code, text.casefold()]:
                    if other != number:
                        shared[other][code] += 1
        row = []
        for other, by_language in shared.items():
            names = {entries[other].headword.lower(), *(f.lower() for f in entries[other].forms)}
            own = {entry.headword.lower(), *(f.lower() for f in entry.forms)}
            if not names.isdisjoint(apart[number]) or not own.isdisjoint(apart[other]):
                continue
            total = sum(by_language.values())
            share = min(1.0, 2 * total / min(sizes[number], sizes[other]))
            if total >= MIN_SHARED and len(by_language) >= MIN_SHARED_LANGUAGES and share >= MIN_SHARE:
                row.append((other, round(share, 2)))
        if row:
            yield number, sorted(sorted(row, key=lambda r: (-r[1], r[0]))[:MAX_SIMILAR])
