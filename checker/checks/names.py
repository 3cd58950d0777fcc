"""Names that became other names: replaced, misspelt, or translated word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.rule import Pair, Rule
from checker.checks.wording import expected_wordings
from checker.facts.name_book import name_book
from checker.facts.name_characters import other_persons
from checker.facts.name_headed import other_headed_names
from checker.facts.name_kinds import changed_kinds
from checker.facts.name_levels import wrong_levels
from checker.facts.name_offices import other_offices
from checker.facts.name_parts import Respelling, literal_renderings, respellings, worded_names
from checker.facts.name_strangers import half_names, strangers
from checker.facts.name_types import SourceName, TargetName, are_confusable, is_specific, levels
from checker.facts.name_verbatim import changed_names
from checker.facts.names import ALIKE, Names
from checker.facts.names_data import COUNTRIES, HOME, LIES_ON
from checker.facts.provinces_data import PROVINCES
from checker.facts.regions import REGIONS
from checker.findings import Category, Finding, Severity, Span
from checker.languages.transliteration import fold_latin, kana_likeness, likeness

MISMATCH = Rule(
    "name-mismatch",
    Category.MISTRANSLATION,
    Severity.CRITICAL,
    "A name became another name",
    "A name of the source has no counterpart in the translation, and a name of the same kind that nothing in the "
    "source accounts for stands there: another institution, place or person, or the same one misspelt. Abbreviations, "
    "shortened titles, demonyms, capitals for governments and usual spellings in other scripts are counterparts.",
)
TRANSLATED = Rule(
    "name-translated",
    Category.MISTRANSLATION,
    Severity.MAJOR,
    "A proper name was translated word by word",
    "A name that is kept in translation was rendered by what its words mean: Bank Mandiri as “Independent Bank”.",
)
MISSING = Rule(
    "name-missing",
    Category.OMISSION,
    Severity.MINOR,
    "A name of the source has no counterpart",
    "Nothing in the translation names the person, place or organisation. Often normal (pronouns, “the ministry”, "
    "“the Lao capital”), therefore a hint.",
)
RULES = (MISMATCH, TRANSLATED, MISSING)

CONFUSABLE_CONFIDENCE = 0.96
LISTED_CONFIDENCE = 0.92
UNLISTED_CONFIDENCE = 0.85
LITERAL_CONFIDENCE = 0.9
MISSING_CONFIDENCE = 0.3

#: Words before the name of a region that tables of places do not have.
_REGION_HEADS = frozenset({"Kota", "Kabupaten", "Provinsi", "Kab", "Pulau"})

MAX_EXPECTED = 3
#: A pair of more characters on a side is no sentence or two.
MAX_CHARACTERS = 2000


def check(pair: Pair) -> Iterator[Finding]:
    """Listed names first, then names that only look like some, then what is missing altogether."""
    if max(len(pair.source), len(pair.translation)) > MAX_CHARACTERS:
        return  # A list of names: comparing each with each would take long and say little.
    names = Names(pair.evidence, pair.matcher)
    reported: list[SourceName] = []
    places: list[Span | None] = []
    for find in (_replaced, _literal, _respelt, _unlisted, _half, _levelled):
        for name, finding in find(pair, names):
            if not any(n.first <= name.last and name.first <= n.last for n in reported):
                reported.append(name)
                if finding.translation not in places:  # A name that stands twice is told once.
                    places.append(finding.translation)
                    yield finding
    for finding in (
        *_worded(pair, names),
        *_headed(pair, names),
        *_kinds(pair, names),
        *_persons(pair, names),
        *_offices(pair, names),
        *_changed(pair, names),
    ):
        if not _is_told(finding, places):
            places.append(finding.translation)
            yield finding
    yield from _missing(pair, names, reported)


def _replaced(pair: Pair, names: Names) -> Iterator[tuple[SourceName, Finding]]:
    for other in names.foreign:
        name = replaced_name(names, other)
        if name is not None:
            listed = are_confusable(name.senses, other.senses)
            yield (
                name,
                _mismatch(pair, names, name, other, CONFUSABLE_CONFIDENCE if listed else LISTED_CONFIDENCE),
            )


def replaced_name(names: Names, other: TargetName) -> SourceName | None:
    """The source name in whose place a foreign name stands, if any: a listed look-alike, or one of its kind."""
    rivals: list[tuple[bool, float, SourceName]] = []
    if _lies_within(names, other):
        return None
    for name in names.source_names:
        confusable = are_confusable(name.senses, other.senses) and not _are_common(name, other)
        if not confusable and (
            names.may_be_no_name(other) or names.may_be_word(other) or not _could_replace(names, name, other)
        ):
            continue
        if not names.has_counterpart(name, outside=other) or (confusable and _is_told_less(names, name)):
            rivals.append((not confusable, abs(names.place(name) - names.target_place(other)), name))
    return min(rivals, key=lambda r: r[:2])[2] if rivals else None


def _lies_within(names: Names, other: TargetName) -> bool:
    """Whether a place of the source lies on an island or in a province that the translation adds or names instead.

    Lombok for Mataram says less, but nothing else; not where another province of the source is lost.
    """
    within = {place for s in other.senses for table in (LIES_ON, PROVINCES) for place in table.get(s.headword, ())}
    within |= {place for province in within for place in PROVINCES.get(province, ())}
    if not within:
        return False
    if any(are_confusable(n.senses, other.senses) and not names.has_counterpart(n) for n in names.source_names):
        return False
    texts = (" ".join(w for w in name.words if w not in _REGION_HEADS) for name in names.source_names)
    return any(text in within for text in texts) or any(
        s.headword in within for name in names.source_names for s in name.senses
    )


def _is_told_less(names: Names, name: SourceName) -> bool:
    """Whether an office that the source names several times stands in the translation less often than that."""
    numbers = {s.number for s in name.senses}
    here = sum(not numbers.isdisjoint(s.number for s in n.senses) for n in names.source_names)
    there = sum(not numbers.isdisjoint(s.number for s in n.senses) for n in names.listed)
    return "office" in name.groups and is_specific(name.senses) and 0 < there < here


def _could_replace(names: Names, name: SourceName, other: TargetName) -> bool:
    if not name.senses:
        if names.cued_kind(name) in {s.kind for s in other.senses}:
            return True
        seems = names.looks_like(name)
        if not seems and names.script == "Kana" and name.first > 0 and not _is_within(name, other):
            seems = "place"  # Katakana spells every name: one that is nowhere may be the one that stands there.
        return "local" in levels(other.senses) and seems in other.groups
    if _has_other_place(names, name, other):
        return True
    if not is_specific(name.senses) or not is_specific(other.senses):
        return False
    if name.groups.isdisjoint(other.groups):
        return False
    if not levels(name.senses).isdisjoint(levels(other.senses)):
        return True
    # Beijing stands for China, so Japan may stand in its place; no foreign country stands for an Indonesian region.
    at_home = any(s.headword in REGIONS for s in name.senses)
    foreign = all(s.headword in COUNTRIES - HOME for s in other.senses)
    return foreign and (at_home or any(names.index.is_capital(s.number) for s in name.senses))


def _has_other_place(names: Names, name: SourceName, other: TargetName) -> bool:
    """Whether an office called by its place (Universitas Negeri Malang) has another place like it in its stead."""
    if "office" not in name.groups or other.groups != {"place"} or len(name.words) < 2:
        return False
    for words in (name.words[-1:], name.words[-2:]):
        own = [s for s in names.book.lookup(" ".join(words)) if s.kind == "place"]
        if own:
            alone = not {s.number for s in own} & {s.number for s in other.senses}
            there = any(t in names.target.folded for s in own for t in names.index.texts(s.number))
            return alone and not there and not levels(own).isdisjoint(levels(other.senses))
    return False


def _is_within(name: SourceName, other: TargetName) -> bool:
    """Whether katakana holds a word of a name: サンパウロ, where only “Paulo” was taken for the name."""
    cuts = [other.text[i:] for i in range(len(other.text))] + [other.text[:i] for i in range(2, len(other.text))]
    return any(kana_likeness(word, cut) >= ALIKE for word in name.words for cut in cuts)


def _are_common(name: SourceName, other: TargetName) -> bool:
    """Whether neither says which one and they are no institutions: a director general for a chief executive."""
    if is_specific(name.senses) or is_specific(other.senses):
        return False
    return any(s.kind != "institution" for s in (*name.senses, *other.senses))


def _mismatch(pair: Pair, names: Names, name: SourceName, other: TargetName, confidence: float) -> Finding:
    expected = _expected(pair, name)
    meaning = _meaning(names, other)
    usual = _usually(name, expected)
    return Finding(
        MISMATCH.id,
        MISMATCH.category,
        Severity.CRITICAL,
        confidence,
        f"“{name.text}”{usual}; the {pair.language.name} names “{other.text}”{meaning}, which the source does not.",
        source=pair.source_span(name.start, name.end),
        translation=pair.translation_span(other.start, other.end),
        expected=expected,
    )


def _usually(name: SourceName, expected: Sequence[str]) -> str:
    """What the name usually becomes, where that is not the name itself."""
    others = [text for text in expected if text.casefold() != name.text.casefold()]
    return f" is usually {_quoted(others)}" if others else " has no counterpart"


def _meaning(names: Names, other: TargetName) -> str:
    """Which name stands in the translation, where its reader may not see it: not for one that is spelt as listed."""
    written = fold_latin(other.text)
    if any(fold_latin(form) == written for sense in other.senses for form in sense.forms):
        return ""
    near = [f for s in other.senses for f in s.forms if likeness(f.split()[0], other.text, names.script) >= ALIKE]
    return f" ({next(iter(near), other.senses[0].headword)})"


def _literal(pair: Pair, names: Names) -> Iterator[tuple[SourceName, Finding]]:
    for found in literal_renderings(names):
        expected = _expected(pair, found.name) or ((found.name.text,) if names.script == "Latin" else ())
        usual = f"; the name is usually {_quoted(expected)}" if expected else ""
        yield (
            found.name,
            Finding(
                TRANSLATED.id,
                TRANSLATED.category,
                TRANSLATED.severity,
                LITERAL_CONFIDENCE,
                f"“{found.word}” is part of the name “{found.name.text}”, but the {pair.language.name} translates it "
                f"as a word: “{pair.translation[found.start : found.end]}”{usual}.",
                source=pair.source_span(found.name.start, found.name.end),
                translation=pair.translation_span(found.start, found.end),
                expected=expected,
            ),
        )


def _respelt(pair: Pair, names: Names) -> Iterator[tuple[SourceName, Finding]]:
    for found in respellings(names):
        yield found.name, _respelling(pair, found)


def _respelling(pair: Pair, found: Respelling) -> Finding:
    written = pair.translation[found.start : found.end]
    if found.alike:
        message = f"The name “{found.name.text}” is misspelt in the {pair.language.name}: “{written}”."
    else:
        message = f"In the name “{found.name.text}” the {pair.language.name} writes “{written}” for “{found.words}”."
    return Finding(
        MISMATCH.id,
        MISMATCH.category,
        Severity.MAJOR,
        UNLISTED_CONFIDENCE,
        message,
        source=pair.source_span(found.name.start, found.name.end),
        translation=pair.translation_span(found.start, found.end),
        expected=(found.name.text,),
    )


def _unlisted(pair: Pair, names: Names) -> Iterator[tuple[SourceName, Finding]]:
    for name, span in strangers(names):
        expected = _expected(pair, name) or ((name.text,) if names.script == "Latin" else ())
        yield (
            name,
            Finding(
                MISMATCH.id,
                MISMATCH.category,
                Severity.MAJOR,
                UNLISTED_CONFIDENCE,
                f"“{name.text}” has no counterpart; the {pair.language.name} has “{pair.translation[slice(*span)]}”, "
                "which sounds like no name of the source.",
                source=pair.source_span(name.start, name.end),
                translation=pair.translation_span(*span),
                expected=expected,
            ),
        )


def _half(pair: Pair, names: Names) -> Iterator[tuple[SourceName, Finding]]:
    for found in half_names(names):
        written = pair.translation[found.start : found.end]
        yield (
            found.name,
            Finding(
                MISMATCH.id,
                MISMATCH.category,
                Severity.MAJOR,
                UNLISTED_CONFIDENCE,
                f"In the name “{found.name.text}” the {pair.language.name} has “{written}”, which does not sound like "
                f"“{found.words}”.",
                source=pair.source_span(found.name.start, found.name.end),
                translation=pair.translation_span(found.start, found.end),
                expected=(found.words,),
            ),
        )


def _levelled(pair: Pair, names: Names) -> Iterator[tuple[SourceName, Finding]]:
    for found in wrong_levels(names):
        written = pair.translation[found.start : found.end]
        yield (
            found.name,
            Finding(
                MISMATCH.id,
                MISMATCH.category,
                Severity.MAJOR,
                UNLISTED_CONFIDENCE,
                f"“{found.name.text}” ({found.head}) became a place of another kind in the {pair.language.name}: "
                f"“{written}”.",
                source=pair.source_span(found.name.start, found.name.end),
                translation=pair.translation_span(found.start, found.end),
            ),
        )


def _is_told(finding: Finding, places: Sequence[Span | None]) -> bool:
    """Whether another finding is about the same words of the translation."""
    own = finding.translation
    return own is not None and any(p is not None and p.start < own.end and own.start < p.end for p in places)


def _headed(pair: Pair, names: Names) -> Iterator[Finding]:
    """Names behind a word for what they name, in whose place another name stands."""
    for found in other_headed_names(names):
        source = pair.source_span(found.start, found.end)
        translation = pair.translation_span(found.other_start, found.other_end)
        yield Finding(
            MISMATCH.id,
            MISMATCH.category,
            Severity.MAJOR,
            UNLISTED_CONFIDENCE,
            f"“{source.text}” has no counterpart; the {pair.language.name} has “{translation.text}”, which sounds "
            "like no name of the source.",
            source=source,
            translation=translation,
        )


def _offices(pair: Pair, names: Names) -> Iterator[Finding]:
    """Offices that became other offices."""
    for office, other in other_offices(names):
        expected = _expected(pair, office) if isinstance(office, SourceName) else expected_wordings(pair, office)
        yield Finding(
            MISMATCH.id,
            MISMATCH.category,
            Severity.CRITICAL,
            LISTED_CONFIDENCE,
            f"“{office.text}” is another office than “{other.text}” in the {pair.language.name}"
            f"{_meaning(names, other)}, which the source does not name.",
            source=pair.source_span(office.start, office.end),
            translation=pair.translation_span(other.start, other.end),
            expected=expected,
        )


def _kinds(pair: Pair, names: Names) -> Iterator[Finding]:
    """Offices and places whose kind changed."""
    for found in changed_kinds(names):
        translation = pair.translation_span(found.other_start, found.other_end)
        source = pair.source_span(found.start, found.end)
        yield Finding(
            MISMATCH.id,
            MISMATCH.category,
            Severity.MAJOR,
            UNLISTED_CONFIDENCE,
            f"“{source.text.strip()}” names another kind of office or place than the {pair.language.name} "
            f"“{translation.text}”, which nothing in the source explains.",
            source=source,
            translation=translation,
        )


def _worded(pair: Pair, names: Names) -> Iterator[Finding]:
    """Names made of ordinary words that became their meaning."""
    for found in worded_names(names):
        source = pair.source_span(found.start, found.end)
        translation = pair.translation_span(found.other_start, found.other_end)
        yield Finding(
            TRANSLATED.id,
            TRANSLATED.category,
            TRANSLATED.severity,
            LITERAL_CONFIDENCE,
            f"“{source.text}” is a name, but the {pair.language.name} translates its words: “{translation.text}”.",
            source=source,
            translation=translation,
        )


def _changed(pair: Pair, names: Names) -> Iterator[Finding]:
    """Names of Latin letters that were spelt as other names."""
    for own, other in changed_names(names):
        became = "“{}” became “{}” in the {}; such a name is kept as it is."
        yield _unlisted_change(pair, own, other, became, expected=(pair.source_span(*own).text,))


def _persons(pair: Pair, names: Names) -> Iterator[Finding]:
    """Persons whose names go by characters, in whose place another such name stands."""
    for own, other in other_persons(names):
        yield _unlisted_change(pair, own, other, "“{0}” has no counterpart; the {2} names another person, “{1}”.")


def _unlisted_change(
    pair: Pair, own: tuple[int, int], other: tuple[int, int], message: str, expected: tuple[str, ...] = ()
) -> Finding:
    """A name that no list holds and what stands in its place; the message takes both and the language."""
    source, translation = pair.source_span(*own), pair.translation_span(*other)
    return Finding(
        MISMATCH.id,
        MISMATCH.category,
        Severity.MAJOR,
        UNLISTED_CONFIDENCE,
        message.format(source.text, translation.text, pair.language.name),
        source=source,
        translation=translation,
        expected=expected,
    )


def _missing(pair: Pair, names: Names, reported: Sequence[SourceName]) -> Iterator[Finding]:
    for name in names.missing:
        if any(n.first <= name.last and name.first <= n.last for n in reported):
            continue
        if name.senses and not is_specific(name.senses):
            continue
        expected = _expected(pair, name)
        usual = f" (usually {_quoted(expected)})" if expected else ""
        span: Span = pair.source_span(name.start, name.end)
        yield Finding(
            MISSING.id,
            MISSING.category,
            MISSING.severity,
            MISSING_CONFIDENCE,
            f"Nothing in the {pair.language.name} names “{name.text}”{usual}.",
            source=span,
            expected=expected,
            hint=True,
        )


def _expected(pair: Pair, name: SourceName) -> tuple[str, ...]:
    book = name_book(pair.matcher)
    texts = [r.text for s in name.senses for r in book.renderings(s.number)]
    return tuple(dict.fromkeys(texts))[:MAX_EXPECTED]


def _quoted(texts: Sequence[str]) -> str:
    return ", ".join(f"“{t}”" for t in texts)
