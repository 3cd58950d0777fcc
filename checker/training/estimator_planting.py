"""Errors planted in faithful sentence pairs, with the words that become wrong on both sides.

What a translator gets wrong is known to the project: opposites, look-alikes and neighbours in the lexicon, siblings in
the semantic fields, numbers, dates, names, negations, what is left out or made up. Each kind is planted where the
evidence tells which words of both sides belong together. ``synonym`` is no error: another rendering of the same sense,
from which the estimator learns that a rare word is no wrong one.

An error is planted in the version or, with the same effect on what belongs together, in the source.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from checker.evidence.lexicon import Sense, SourceLexicon, TargetLexicon
from checker.evidence.matching import Match, Matcher, PairEvidence, Via, digits_of
from checker.facts.quantities import Quantity, extract
from checker.facts.rendering import write
from checker.languages import SOURCE, Language, Token, TokenKind, get_language
from checker.languages.negation_edits import NEGATION_EDITS
from checker.languages.times import time_data
from checker.training.estimator_edits import Change, Edit, Planted, Side, Span, apply, meets, overlaps
from checker.training.estimator_inflection import Inflector

#: How often each kind is tried, against the others.
KINDS: Mapping[str, float] = {
    "contrast": 4.0,
    "sibling": 3.0,
    "synonym": 3.0,
    "number": 1.5,
    "scale": 0.5,
    "date": 1.5,
    "name": 1.5,
    "swap": 1.0,
    "omission": 2.0,
    "addition": 2.0,
    "negation-lost": 1.0,
    "negation-added": 1.0,
}
#: Chance that a pair stays as it is, and that it gets a second change.
UNTOUCHED, SECOND = 0.3, 0.35
#: How often opposites go before other contrasts: they are few, and the gravest.
_OPPOSITE_FIRST = 0.4
#: The usual renderings of a sense are the first ones.
_USUAL = 3
#: Senses that share so much of their renderings say nearly the same.
_ALIKE = 0.15
#: Tokens of a stretch that is left out or put in.
_SHORTEST, _LONGEST = 2, 14
#: Stretches to put in that are kept, of each language.
_DONORS = 4000
_COMMAS = frozenset(",،、，;；؛")
_PAIRED = frozenset('"“”()（）«»「」『』《》\n')
_STOPS = ".。!！?？؟…"
#: What can be denied of something.
_DENIABLE = frozenset({"verb", "adj", "adjective"})


class Scene:
    """A faithful pair as the evidence sees it: which stretches of both sides belong together."""

    def __init__(self, source: str, version: str, matcher: Matcher) -> None:
        self.source, self.version = source, version
        self.matcher = matcher
        self.code = matcher.language.code
        self.evidence: PairEvidence = matcher.match(matcher.source(source), matcher.target(version))

    @cached_property
    def links(self) -> list[tuple[Span, Span]]:
        """Stretches of source and version that belong together: terms, and numbers of the same digits."""
        terms = self.evidence.source.terms
        found = [((terms[n].start, terms[n].end), self.stretch(m)) for n, m in self.evidence.assignment.items()]
        numbers: dict[str, Span] = {}
        for token in self.evidence.source.tokens:
            if token.kind is TokenKind.NUMBER:
                numbers.setdefault(digits_of(token.text), (token.start, token.end))
        for token in self.evidence.target.tokens:
            if token.kind is TokenKind.NUMBER and digits_of(token.text) in numbers:
                found.append((numbers[digits_of(token.text)], (token.start, token.end)))
        return sorted(found)

    def stretch(self, match: Match) -> Span:
        """The place of a match in the version."""
        tokens = self.evidence.target.tokens
        return tokens[match.first].start, tokens[match.last].end

    def named(self) -> Iterator[tuple[int, Match, Sense]]:
        """The terms that the lexicon's rendering of one sense stands for, with that sense, in order."""
        for number, match in sorted(self.evidence.assignment.items()):
            if match.via is Via.LEXICON:
                yield number, match, self.matcher.source_lexicon.sense(match.sense)

    def term(self, number: int) -> Span:
        """The place of a term in the source."""
        term = self.evidence.source.terms[number]
        return term.start, term.end

    def other_side(self, side: int, spans: Sequence[Span]) -> list[Span]:
        """What belongs to some stretches of the source (side 0) or the version (1) on the other side."""
        return [link[1 - side] for link in self.links if any(overlaps(link[side], span) for span in spans)]


@dataclass(frozen=True)
class _Word:
    """A term of one sense, its rendering as listed, and the stretch in which that stands."""

    number: int
    sense: Sense
    listed: str
    span: Span


class Planter:
    """Plants errors in pairs of Indonesian and one language.

    ``sources`` and ``versions`` are texts of both languages: they give the forms of words, and what is put into other
    sentences.
    """

    def __init__(self, lexicon: Path, code: str, sources: Iterable[str], versions: Iterable[str]) -> None:
        self.matcher = Matcher(SourceLexicon(lexicon), TargetLexicon(lexicon, code))
        self.language = get_language(code)
        versions = list(versions)
        self.inflector = Inflector(self.language, versions)
        self._donors = (
            _donors(sources, get_language(SOURCE)),
            _donors(versions, self.language),
        )
        self._names: dict[str, list[Sense]] = {}
        self._makers: dict[str, Callable[[Scene, random.Random], Change | None]] = {
            "contrast": lambda scene, rng: self._replaced("contrast", scene, rng),
            "sibling": lambda scene, rng: self._replaced("sibling", scene, rng),
            "synonym": lambda scene, rng: self._replaced("synonym", scene, rng),
            "number": self._number,
            "scale": self._scale,
            "date": self._date,
            "name": self._name,
            "swap": self._swap,
            "omission": self._omission,
            "addition": self._addition,
            "negation-lost": lambda scene, rng: self._negation(scene, rng, lost=True),
            "negation-added": lambda scene, rng: self._negation(scene, rng, lost=False),
        }

    def scene(self, source: str, version: str) -> Scene:
        """What the evidence says of a pair."""
        return Scene(source, version, self.matcher)

    def change(self, kind: str, scene: Scene, rng: random.Random) -> Change | None:
        """A change of one kind; None where the pair gives no occasion."""
        return self._makers[kind](scene, rng)

    def plant(self, source: str, version: str, rng: random.Random) -> Planted:
        """The pair with up to two changes; many stay as they are."""
        if rng.random() < UNTOUCHED:
            return apply(source, version, [])
        scene = self.scene(source, version)
        wanted = 2 if rng.random() < SECOND else 1
        changes: list[Change] = []
        left = dict(KINDS)
        while left and len(changes) < wanted:
            kind = rng.choices(list(left), list(left.values()))[0]
            del left[kind]
            change = self.change(kind, scene, rng)
            if change is not None and not meets(change, changes):
                changes.append(change)
        return apply(source, version, changes)

    # --- words ----------------------------------------------------------------------------------------------

    def _words(self, scene: Scene) -> list[_Word]:
        """The terms whose renderings can be replaced: one word in spaced languages, found as it is in others."""
        found = []
        for number, match, sense in scene.named():
            # Calendar words and units are facts: they have kinds of their own.
            if sense.kind != "word" or sense.vague:
                continue
            rendering = self.matcher.target_lexicon.rendering(match.sense, match.rendering)
            start, end = scene.stretch(match)
            if self.language.spaced:
                if match.first != match.last or " " in rendering.text:
                    continue
            else:
                # A rendering within a longer word may mean something else there (富 in 富裕).
                if scene.version[start:end] != rendering.text or rendering.negated:
                    continue
            found.append(_Word(number, sense, rendering.text, (start, end)))
        return found

    def _replaced(self, kind: str, scene: Scene, rng: random.Random) -> Change | None:
        words = self._words(scene)
        rng.shuffle(words)
        for word in words:
            senses = self._others(kind, word.sense)
            rng.shuffle(senses)
            if rng.random() < _OPPOSITE_FIRST:
                opposites = {*word.sense.opposites, *word.sense.opposite_of}
                senses.sort(key=lambda sense: sense.number not in opposites)
            harmless = kind == "synonym"
            for sense in senses[:6]:
                # Half of them in the source: then words are wrong that a translator chose, and no list of ours.
                side = rng.randrange(2)
                span, other = (word.span, scene.term(word.number)) if side else (scene.term(word.number), word.span)
                new = self._new(scene, word, sense, rng) if side else self._new_source(scene, word, sense, rng)
                if new is not None:
                    edited, wrong = Side((Edit(*span, new),)), Side() if harmless else Side(wrong=(other,))
                    sides = (wrong, edited) if side else (edited, wrong)
                    return Change(kind, sides[0], sides[1], harmless)
        return None

    def _new_source(self, scene: Scene, word: _Word, sense: Sense, rng: random.Random) -> str | None:
        """An Indonesian word of a sense in the place of a term, in the same voice or derivation."""
        text = scene.source[slice(*scene.term(word.number))]
        rendered = self._senses_of(scene.version[slice(*word.span)]) - {word.sense.number}
        if " " in text or text.lower() not in word.sense.forms or sense.number in rendered:
            return None
        shape = _derivation(text.lower())
        forms = [
            form
            for form in sense.forms
            if " " not in form
            and "-" not in form
            and form != text.lower()
            and _derivation(form) == shape
            and form.endswith("nya") == text.endswith("nya")
        ]
        if not forms:
            return None
        new = rng.choice(forms)
        return new.capitalize() if text[:1].isupper() else new

    def _others(self, kind: str, sense: Sense) -> list[Sense]:
        """The senses whose renderings make an error of a kind in place of a sense."""
        lexicon = self.matcher.source_lexicon
        if kind == "synonym":
            return [sense]
        if kind == "contrast":
            numbers = dict.fromkeys(
                (*sense.opposites, *sense.contrasts, *sense.confused_with, *sense.opposite_of, *sense.contrast_of)
            )
            others = [lexicon.sense(number) for number in numbers]
        else:
            siblings = lexicon.fields.siblings_of([form.lower() for form in sense.forms])
            others = [s for word in siblings for s in lexicon.lookup(word)[0][:1]]
        alike = lexicon.similar(sense.number)
        return [
            other
            for other in others
            if other.number != sense.number
            and other.kind == "word"
            and alike.get(other.number, 0.0) < _ALIKE
            and (not other.pos or not sense.pos or other.pos == sense.pos)
        ]

    def _new(self, scene: Scene, word: _Word, sense: Sense, rng: random.Random) -> str | None:
        """A rendering of a sense in the place of a word of the version."""
        surface = scene.version[slice(*word.span)]
        renderings = list(self.matcher.target_lexicon.renderings(sense.number)[:_USUAL])
        rng.shuffle(renderings)
        said = {s.number for t in scene.evidence.source.terms for s in t.senses}
        for rendering in renderings:
            new = None if rendering.negated else self.inflector.instead(surface, word.listed, rendering.text)
            if new is None or not self.inflector.fits(scene.version[: word.span[0]], surface, new):
                continue
            if sense == word.sense:
                # Another number or tense of the same word is no synonym.
                if not self.language.spaced or set(self.language.keys(new)).isdisjoint(self.language.keys(surface)):
                    return new
            # What renders something that the source says is no error, or not a plain one.
            elif self._senses_of(new).isdisjoint(said):
                return new
        return None

    def _senses_of(self, wording: str) -> set[int]:
        """The senses that a wording may render."""
        if not self.language.spaced:
            return set(self.matcher.target_lexicon.glosses(wording))
        tokens = self.language.tokenize(wording)
        return {
            s for t in tokens for key in self.language.keys(t.text) for s in self.matcher.target_lexicon.glosses(key)
        }

    # --- facts ----------------------------------------------------------------------------------------------

    def _number(self, scene: Scene, rng: random.Random) -> Change | None:
        """Another digit, two digits swapped, or one more or less, on either side."""
        texts = (scene.source, scene.version)
        links = [link for link in scene.links if any(c.isdigit() for c in scene.version[slice(*link[1])])]
        links = [link for link in links if all(texts[n][slice(*link[n])][:1].isdigit() for n in (0, 1))]
        if not links:
            return None
        link = rng.choice(links)
        side = rng.randrange(2)
        new = _other_digits(texts[side][slice(*link[side])], rng)
        if new is None:
            return None
        sides = [Side(wrong=(link[0],)), Side(wrong=(link[1],))]
        sides[side] = Side((Edit(*link[side], new),))
        return Change("number", sides[0], sides[1])

    def _scale(self, scene: Scene, rng: random.Random) -> Change | None:
        """A thousand times, ten times as much or as little, written as the language writes it."""
        values: dict[object, list[Quantity]] = {}
        for quantity in extract(scene.source, SOURCE):
            values.setdefault(quantity.value, []).append(quantity)
        usable = [
            quantity
            for quantity in extract(scene.version, scene.code)
            if quantity.written
            and not quantity.parts
            and quantity.value >= 1000
            and len(values.get(quantity.value, ())) == 1
            # Only where the project writes numbers as this text does: else the style would tell the error.
            and write(quantity.value, quantity.unit, scene.code) == quantity.text
        ]
        if not usable:
            return None
        quantity = rng.choice(usable)
        factor = rng.choice((10, 1000)) if rng.random() < 0.5 or quantity.value < 10**6 else 1
        value = quantity.value * factor if factor > 1 else quantity.value / rng.choice((10, 1000))
        origin = values[quantity.value][0]
        edit = Edit(quantity.start, quantity.end, write(value, quantity.unit, scene.code))
        return Change("scale", Side(wrong=((origin.start, origin.end),)), Side((edit,)))

    def _date(self, scene: Scene, rng: random.Random) -> Change | None:
        """Another month, weekday or day, in the version or in the source."""
        found = []
        for word, span in _time_words(scene.version, scene.code):
            partners = [other for value, other in _time_words(scene.source, SOURCE) if value == word]
            if len(partners) == 1:
                found.append((partners[0], span))
        if not found:
            return None
        link = rng.choice(found)
        side = rng.randrange(2)
        text, code = ((scene.source, SOURCE), (scene.version, scene.code))[side]
        new = _other_time(text[slice(*link[side])], code, rng)
        if new is None:
            return None
        sides = [Side(wrong=(link[0],)), Side(wrong=(link[1],))]
        sides[side] = Side((Edit(*link[side], new),))
        return Change("date", sides[0], sides[1])

    def _listed_names(self, scene: Scene) -> list[_Word]:
        found = []
        for number, match, sense in scene.named():
            if not sense.is_name or sense.kind not in self._name_lists:
                continue
            text = self.matcher.target_lexicon.rendering(match.sense, match.rendering).text
            start, end = scene.stretch(match)
            place = max(start, end - len(text))
            if scene.version[place:end] == text and (self.language.spaced or (place == start and len(text) > 1)):
                found.append(_Word(number, sense, text, (place, place + len(text))))
        return found

    @cached_property
    def _name_lists(self) -> dict[str, list[Sense]]:
        found: dict[str, list[Sense]] = {}
        for sense in self.matcher.source_lexicon.names():
            if sense.kind != "title" and self.matcher.target_lexicon.count(sense.number):
                found.setdefault(sense.kind, []).append(sense)
        return {kind: senses for kind, senses in found.items() if len(senses) > 1}

    def _name(self, scene: Scene, rng: random.Random) -> Change | None:
        """Another name of the same kind: one that is easily confused, or any."""
        names = self._listed_names(scene)
        rng.shuffle(names)
        lexicon = self.matcher.source_lexicon
        for word in names:
            near = [lexicon.sense(n) for n in word.sense.confused_with if lexicon.sense(n).kind == word.sense.kind]
            other = rng.choice(near) if near and rng.random() < 0.5 else rng.choice(self._name_lists[word.sense.kind])
            renderings = self.matcher.target_lexicon.renderings(other.number)[:_USUAL]
            # A name of several words for one of several, a surname for a surname.
            texts = [r.text for r in renderings if (" " in r.text) == (" " in word.listed)]
            if other.number == word.sense.number or not texts:
                continue
            new = rng.choice(texts)
            if new.casefold() in scene.version.casefold() or new.casefold() in word.listed.casefold():
                continue
            if self.inflector.fits(scene.version[: word.span[0]], word.listed, new):
                return Change("name", Side(wrong=(scene.term(word.number),)), Side((Edit(*word.span, new),)))
        return None

    def _swap(self, scene: Scene, rng: random.Random) -> Change | None:
        """Two names of a kind, each in the other's place."""
        names = self._listed_names(scene)
        pairs = [
            (a, b)
            for n, a in enumerate(names)
            for b in names[n + 1 :]
            if a.sense.kind == b.sense.kind and a.sense.number != b.sense.number and not overlaps(a.span, b.span)
        ]
        if not pairs:
            return None
        a, b = rng.choice(pairs)
        fits = self.inflector.fits
        if not (
            fits(scene.version[: a.span[0]], a.listed, b.listed)
            and fits(scene.version[: b.span[0]], b.listed, a.listed)
        ):
            return None
        edits = (Edit(*a.span, b.listed), Edit(*b.span, a.listed))
        return Change("swap", Side(wrong=(scene.term(a.number), scene.term(b.number))), Side(edits))

    # --- what is left out or made up ------------------------------------------------------------------------

    def _omission(self, scene: Scene, rng: random.Random) -> Change | None:
        """A clause or phrase that the version lacks."""
        return self._dropped("omission", scene, rng, 1)

    def _addition(self, scene: Scene, rng: random.Random) -> Change | None:
        """One that the source lacks: taken from the source, or put into the version from another sentence."""
        if rng.random() < 0.5:
            return self._dropped("addition", scene, rng, 0) or self._put_in(scene, rng)
        return self._put_in(scene, rng) or self._dropped("addition", scene, rng, 0)

    def _dropped(self, kind: str, scene: Scene, rng: random.Random, side: int) -> Change | None:
        text = (scene.source, scene.version)[side]
        language = (get_language(SOURCE), self.language)[side]
        parts = list(_parts(text, language))
        rng.shuffle(parts)
        for part in parts:
            lost = scene.other_side(side, [part])
            inside = [link for link in scene.links if part[0] <= link[side][0] and link[side][1] <= part[1]]
            if not inside or len(lost) != len(inside) or len(inside) == len(scene.links):
                continue
            start, end = min(a for a, _ in lost), max(b for _, b in lost)
            # What stands between must not belong to what stays.
            kept = [link[1 - side] for link in scene.links if not overlaps(link[side], part)]
            if any(overlaps((start, end), stays) for stays in kept):
                continue
            start, end = _widened(
                (start, end), (scene.version, scene.source)[side], (self.language, get_language(SOURCE))[side], kept
            )
            edits = [Edit(*part, "")]
            if part[0] == 0 and text[part[1] : part[1] + 1].islower():
                edits = [Edit(0, part[1] + 1, text[part[1]].upper())]
            dropped, wrong = Side(tuple(edits)), Side(wrong=((start, end),))
            return Change(kind, wrong, dropped) if side else Change(kind, dropped, wrong)
        return None

    def _put_in(self, scene: Scene, rng: random.Random) -> Change | None:
        donors = self._donors[1]
        if not donors:
            return None
        donor = rng.choice(donors)
        text = scene.version
        end = len(text.rstrip(_STOPS + ' "”»」』'))
        if end < 8 or donor.strip(" ,،、，") in text:
            return None
        edit = Edit(0, 0, donor.strip(" ,、") + "、") if self.language.head_final else Edit(end, end, donor)
        return Change("addition", Side(), Side((edit,)))

    # --- negation -------------------------------------------------------------------------------------------

    def _negation(self, scene: Scene, rng: random.Random, *, lost: bool) -> Change | None:
        """A negation that the version lost or got; or, with the same effect, that the source got or lost."""
        sides = [0, 1]
        rng.shuffle(sides)
        for side in sides:
            # What the version loses is there on both sides; taken from the source, it is one that the version has more.
            take_away = lost == (side == 1)
            text, code = ((scene.source, SOURCE), (scene.version, scene.code))[side]
            patterns = NEGATION_EDITS[code].remove if take_away else NEGATION_EDITS[code].insert
            if take_away and not all(
                _is_negative(t, c) for t, c in ((scene.source, SOURCE), (scene.version, scene.code))
            ):
                continue
            found = [(match, to) for pattern, to in patterns for match in pattern.finditer(text)]
            rng.shuffle(found)
            for match, to in found:
                partners = self._partners(scene, side, match.span(), negative=take_away)
                if partners:
                    edited = Side((Edit(*match.span(), match.expand(to)),))
                    wrong = Side(wrong=tuple(partners))
                    kind = "negation-lost" if lost else "negation-added"
                    return Change(kind, wrong, edited) if side else Change(kind, edited, wrong)
        return None

    def _partners(self, scene: Scene, side: int, span: Span, *, negative: bool) -> list[Span]:
        """The word of the other side that a negation stands or would stand with."""
        if negative:
            text, code = ((scene.version, scene.code), (scene.source, SOURCE))[side]
            found = [m.span() for pattern, _ in NEGATION_EDITS[code].remove for m in pattern.finditer(text)]
            return found if len(found) == 1 else []
        verbs = {(t.start, t.end) for t in scene.evidence.source.terms if any(s.pos in _DENIABLE for s in t.senses)}
        near = [link for link in scene.links if overlaps(link[side], span) and link[0] in verbs]
        return [link[1 - side] for link in near[:1]]


_DERIVATION = re.compile(
    r"(?P<prefix>me(?:ng|ny|m|n|l|r|w)|di(?=\w{4})|ber|ter|pe(?:ng|ny|m|n)|ke|se)?\w+?(?P<suffix>an|kan|i)?"
)


def _derivation(form: str) -> tuple[str, bool]:
    """The prefix of an Indonesian form without what the root changes (me-, di-, pe-), and whether it ends in -an."""
    match = _DERIVATION.fullmatch(form)
    if match is None:
        return "", False
    prefix = (match["prefix"] or "")[:2]
    return prefix, match["suffix"] == "an"


def _is_negative(text: str, code: str) -> bool:
    return any(pattern.search(text) for pattern, _ in NEGATION_EDITS[code].remove)


def _other_digits(text: str, rng: random.Random) -> str | None:
    """A number in digits with one of them changed, two swapped, or one more or less; the same script and marks."""
    places = [n for n, c in enumerate(text) if c.isdecimal()]
    if not places:
        return None
    digits = [int(text[n]) for n in places]
    zero = chr(ord(text[places[0]]) - digits[0])
    new = list(digits)
    way = rng.random()
    uneven = [n for n in range(1, len(digits) - 1) if digits[n] != digits[n + 1]]
    plain = len(places) == len(text) and not (len(text) == 4 and text[:1] in "12١٢")
    if way < 0.25 and uneven:
        n = rng.choice(uneven)
        new[n], new[n + 1] = new[n + 1], new[n]
    elif way < 0.4 and plain and len(digits) > 1:
        new = [*digits, 0] if digits[-1] or len(digits) < 3 else digits[:-1]
    else:
        n = rng.randrange(len(digits))
        low = 1 if n == 0 and len(digits) > 1 else 0
        new[n] = rng.choice([d for d in range(low, 10) if d != digits[n]])
        if new == [0]:
            new = [digits[0] % 8 + 1]
    if len(new) != len(digits):
        return "".join(chr(ord(zero) + d) for d in new)
    characters = list(text)
    for n, digit in zip(places, new, strict=True):
        characters[n] = chr(ord(zero) + digit)
    return "".join(characters)


@cache
def _time_table(code: str) -> dict[str, tuple[str, int, int]]:
    """Words for months, weekdays and days: word -> what of, value, and how far down its list it stands."""
    data = time_data(code)
    found: dict[str, tuple[str, int, int]] = {}
    ranks: dict[tuple[str, int], int] = {}
    rows = [
        *(("month", word, value) for word, value in data.months.items() if word in data.month_names),
        # Neither letters (月) nor abbreviations (Mon), which mean other things as well.
        *(("weekday", word, value) for word, value in data.weekdays.items() if len(word) > 1 + 2 * word.isascii()),
        *(
            (row[0], word, row[1])
            for word, row in data.relatives.items()
            if len(row) == 2 and row[0] in ("day", "week", "month", "year") and row[1] in (-1, 1)
        ),
    ]  # fmt: skip
    for what, word, value in rows:
        rank = ranks[what, value] = ranks.get((what, value), -1) + 1
        found.setdefault(word, (what, value, rank))
    return found


@cache
def _time_pattern(code: str) -> re.Pattern[str]:
    words = sorted(_time_table(code), key=lambda w: (-len(w), w))
    around = ("", "") if code in ("zh", "ja") else (r"(?<!\w)", r"(?!\w)")
    return re.compile(f"{around[0]}(?:{'|'.join(map(re.escape, words))}){around[1]}")


def _time_words(text: str, code: str) -> Iterator[tuple[tuple[str, int], Span]]:
    for match in _time_pattern(code).finditer(text):
        what, value, _ = _time_table(code)[match.group()]
        yield (what, value), match.span()


def _other_time(word: str, code: str, rng: random.Random) -> str | None:
    what, value, rank = _time_table(code)[word]
    by_value: dict[int, list[str]] = {}
    for other, (kind, number, _) in _time_table(code).items():
        if kind == what and number != value:
            by_value.setdefault(number, []).append(other)
    if not by_value:
        return None
    words = by_value[rng.choice(sorted(by_value))]
    return words[min(rank, len(words) - 1)]


def _parts(text: str, language: Language) -> Iterator[Span]:
    """Stretches that a sentence may lack: between commas, and from a connective to the next one or to the end."""
    tokens = language.tokenize(text)
    while tokens and tokens[-1].kind is TokenKind.PUNCTUATION:
        tokens.pop()
    if not tokens:
        return
    for first, last in _stretches(tokens, language):
        count = last - first + 1
        if _SHORTEST <= count <= _LONGEST and 5 * count <= 3 * len(tokens):
            start, end = tokens[first].start, tokens[last].end
            closed = last + 1 == len(tokens) or tokens[last + 1].text in _COMMAS
            # A comma before a phrase goes with it where the phrase is closed by another or ends the sentence.
            before = first - 1 if closed and first > 1 and tokens[first - 1].text in _COMMAS else first
            if first:
                yield tokens[before - 1].end, end
            elif last + 1 < len(tokens):
                yield start, tokens[last + 1].start
            else:
                yield start, end


def _stretches(tokens: Sequence[Token], language: Language) -> Iterator[tuple[int, int]]:
    """First and last tokens of what may be left out, a comma before or (at the beginning) behind it included."""
    commas = [n for n, t in enumerate(tokens) if t.text in _COMMAS]
    ends = [*commas, len(tokens)]
    if commas and commas[0] >= _SHORTEST:
        yield 0, commas[0]
    for n, comma in enumerate(commas):
        if ends[n + 1] - comma > _SHORTEST:
            yield comma, ends[n + 1] - 1
    if language.head_final:
        return
    opens = [n for n, t in enumerate(tokens) if t.text.lower() in language.connectives and n > 1]
    stops = sorted({*opens, *ends})
    for start in opens:
        following = [end for end in stops if end > start + 1]
        for end in following[:2]:
            if not any(start < comma < end for comma in commas):
                yield start, end - 1


def _widened(span: Span, text: str, language: Language, kept: Sequence[Span]) -> Span:
    """A stretch with the function words that belong to it: those before it, in Japanese those behind it."""
    tokens = language.tokenize(text)
    start, end = span
    for token in tokens if language.head_final else reversed(tokens):
        outside = token.start >= end if language.head_final else token.end <= start
        if not outside:
            continue
        place = (token.start, token.end)
        if not language.is_function_word(token.text) or any(overlaps(place, other) for other in kept):
            break
        start, end = min(start, token.start), max(end, token.end)
    return start, end


def _donors(texts: Iterable[str], language: Language) -> list[str]:
    """What can stand at the end of another sentence (in Japanese at its beginning): a comma or space comes with it."""
    found: dict[str, None] = {}
    for text in texts:
        for start, end in _parts(text, language):
            part = text[start:end]
            bare = part.strip()
            if all(language.is_function_word(t.text) for t in language.tokenize(bare) if t.kind is TokenKind.WORD):
                continue
            # Where only one of a pair of marks would stand, the sentence would be odd for that alone.
            if (start > 0) != language.head_final and bare and _PAIRED.isdisjoint(bare):
                found.setdefault(part if not language.head_final else bare)
        if len(found) >= _DONORS:
            break
    return list(found)
