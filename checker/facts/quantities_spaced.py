"""Quantities in languages written with spaces: Indonesian, English, French, Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache, lru_cache
from typing import NamedTuple, TypeVar

from checker.evidence.memo import Memo
from checker.facts.folding import Folded, fold_word
from checker.facts.numerals import Reading, exact, literal_readings
from checker.facts.quantities import Mention, Quantity, units_of, year_like
from checker.languages.quantity_words import QuantityWords, quantity_words
from checker.languages.units import MONEY, TIME, UNITS, Unit

V = TypeVar("V")

#: Words that begin like no unit with a figure (m2, km3) come first, as most do.
_TOKEN = re.compile(
    r"(?P<times>(?<=\d)x(?=24\b))"  # 3x24 jam: three days and nights.
    r"|(?P<plain>[^\W\d_kcmكم][^\W\d_]*)"
    r"|(?P<unit>(?<!\w)(?:k|c|m|كل|ك)?[mم][23](?!\w))"
    r"|(?P<spaced>\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![\d]))"
    r"|(?P<number>\d{1,3}(?:،\d{3})+(?!\d)|\d+(?:[.,٫٬']\d+)*)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<sign>\S)"
)
#: Words that unit phrases of one letter need digits before them for (5 m, 3 h).
_SHORT = 1
#: Names of currencies that are common words too: they count only after a number.
_COMMON_WORDS = frozenset(
    "won real pound pounds rand dong franc mark yard livre livres couronne couronnes lira rial rials réal ين بات ليره "
    "جنيه جنيها perak try sar real quid sterling cad aud kip kina kinas kips taka takas tenge tenges florin florins "
    "كينا كيب تاكا فلورين gulden forint koruna naira".split()
)
#: Articles that mean *for each* before a measure: *12 000 roupies le litre*, *$80 a barrel*.
_ARTICLES = frozenset("a an le la l".split())
#: What may stand between a word that means *for each* and the measure, or between the words of a phrase.
_SKIPPED = frozenset({"'", "-", "satu", "one"})
#: Words of which it is kept whether anything may begin with them.
STARTS_KEPT = 8192
#: A thousand that is spelled like a verb (*wrote*).
_LONE_SCALES = frozenset({"الف", "والف"})
#: Scale words that need no number before them: one million *one thousand*.
_WHOLE_SCALES = frozenset({"mille", "seribu", "sejuta", "semiliar", "semilyar", "setriliun"})
#: What goods are sold by.
_SOLD = frozenset({"mass", "volume", "area", "length", "energy"})
_ARABIC_PROCLITICS = ("و", "ف")
_ARABIC_PREPOSITIONS = ("ب", "ل", "ك")


_KINDS = {"times": "s", "plain": "w", "unit": "w", "spaced": "n", "number": "n", "word": "w", "sign": "s"}


class Tok(NamedTuple):
    """A token of folded text: ``kind`` is n(umber), w(ord), s(ign) or x (masked)."""

    kind: str
    text: str
    start: int
    end: int


@lru_cache(maxsize=16)
def _tokens(text: str) -> tuple[Tok, ...]:
    """The tokens of a folded text, which is scanned twice where a part of it is masked."""
    return tuple([Tok(_KINDS[m.lastgroup or "sign"], m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)])


def _masked(tokens: Iterable[Tok], places: Sequence[tuple[int, int]]) -> list[Tok]:
    """Tokens with those masked that lie in some places, which are in order and apart."""
    found: list[Tok] = []
    mask = 0
    for token in tokens:
        while mask < len(places) and places[mask][1] <= token.start:
            mask += 1
        masked = mask < len(places) and places[mask][0] < token.end
        found.append(token._replace(kind="x") if masked else token)
    return found


@dataclass(frozen=True)
class Num:
    """A parsed number: its readings and the token after it."""

    readings: tuple[Reading, ...]
    end: int
    written: bool = False
    ordinal: bool = False
    vague: bool = False
    approximate: bool = False
    scale: int = 1
    times: bool = False
    fraction: bool = False
    units: tuple[Unit, ...] = ()

    @property
    def value(self) -> Fraction:
        """The value in the first reading."""
        return self.readings[0].low

    def scaled(self, factor: Fraction | int, end: int, scale: int = 0) -> Num:
        """The number times a factor, ending at another token."""
        return replace(
            self, readings=tuple(r.scaled(factor) for r in self.readings), end=end, scale=scale or self.scale
        )


class Phrases(Mapping[str, V]):
    """Phrases of several words, found in a token list by their first word."""

    def __init__(self, table: Mapping[str, V]) -> None:
        self._values: dict[str, V] = {}
        self._by_first: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for phrase, value in table.items():
            words = tuple(m.group() for m in _TOKEN.finditer(fold_word(phrase)))
            if words:
                self._values[" ".join(words)] = value
                self._by_first.setdefault(words[0], []).append((words, value))
        for entries in self._by_first.values():
            entries.sort(key=lambda e: -len(e[0]))

    def __getitem__(self, key: str) -> V:
        return self._values[key]

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def word(self, form: str) -> V | None:
        """The entry of a single word, asked for very often."""
        return self._values.get(form)

    @property
    def first_words(self) -> Iterable[str]:
        """The words with which the phrases begin."""
        return self._by_first.keys()

    @property
    def phrases(self) -> Iterator[tuple[str, ...]]:
        """The words of each phrase."""
        return (words for entries in self._by_first.values() for words, _ in entries)

    def starting(self, word: str) -> list[tuple[tuple[str, ...], V]]:
        """The phrases that begin with a word, longest first."""
        return self._by_first.get(word, [])


class _Grammar:
    """The tables of a language, folded and indexed."""

    def __init__(self, code: str) -> None:
        words = quantity_words(code)
        self.code = code
        self.words: QuantityWords = words
        self.cardinals = Phrases(words.cardinals)
        self.multipliers = Phrases(words.multipliers)
        self.scales = Phrases(words.scales)
        self.rounds = Phrases(words.rounds)
        self.ordinals = Phrases(words.ordinals)
        self.fractions = Phrases(words.fractions)
        self.denominators = Phrases(words.denominators)
        self.dozens = Phrases(words.dozens)
        self.vague = Phrases(words.vague)
        self.multiples = Phrases(words.multiples)
        self.few: Phrases[int] = Phrases(dict.fromkeys(words.few, 1))
        self.rounded_spans = Phrases(words.rounded_spans)
        self.duals = Phrases({k: units_of(v) for k, v in words.duals.items()})
        self.units = Phrases({k: units_of(v) for k, v in words.units.items()})
        self.rates = Phrases({k: units_of(v) for k, v in words.rates.items()})
        self.prefixes = {
            tuple(m.group() for m in _TOKEN.finditer(fold_word(k))): units_of(v) for k, v in words.prefixes.items()
        }
        self.longest_prefix = max(map(len, self.prefixes), default=0)
        self.prefix_ends = frozenset(words[-1] for words in self.prefixes)
        self.approximate = {" ".join(m.group() for m in _TOKEN.finditer(fold_word(p))) for p in words.approximate}
        self.approximate_heads = frozenset(p.split(" ")[0] for p in self.approximate)
        self.approximate_after = {
            " ".join(m.group() for m in _TOKEN.finditer(fold_word(p))) for p in words.approximate_after
        }
        self.linkers = {fold_word(w) for w in words.linkers}
        self.joiners = {fold_word(w) for w in words.joiners}
        self.articles = {fold_word(w) for w in words.articles}
        self.per = {fold_word(w) for w in words.per}
        self.ambiguous = {fold_word(w) for w in words.ambiguous_fractions}
        self._alone, self._followers = self._starters()
        self._known: dict[str, bool | frozenset[str]] = Memo(STARTS_KEPT)

    def _starters(self) -> tuple[frozenset[str], Mapping[str, frozenset[str]]]:
        """The words with which a number in words, a unit or a rate may begin.

        First those that may be one by themselves, then those that must be followed by one of some words.
        """
        alone: set[str] = set()
        followers: dict[str, set[str]] = {}
        for table in vars(self).values():
            for first, *rest in table.phrases if isinstance(table, Phrases) else ():
                if rest:
                    followers.setdefault(first, set()).add(rest[0])
                else:
                    alone.add(first)
        counted = (self.units, self.scales, self.multipliers, self.dozens, self.fractions, self.denominators)
        for article in self.articles:
            followers.setdefault(article, set()).update(*(table.first_words for table in counted))
        for per in self.per:
            followers.setdefault(per, set()).update(self.units.first_words)
        for prefix in self.words.ordinal_prefixes:
            if prefix.strip():
                followers.setdefault(prefix.split()[0].rstrip("-"), set()).add("-")
        return frozenset(alone), {word: frozenset(next_words) for word, next_words in followers.items()}

    def starts(self, token: Tok) -> bool | frozenset[str]:
        """Whether anything may begin at a word or sign, or the words of which one must follow it then."""
        found = self._known.get(token.text)
        if found is None:
            forms = _bare(token.kind, token.text, self.code)
            if self._alone.isdisjoint(forms):
                found = frozenset[str]().union(*(self._followers[f] for f in forms if f in self._followers)) or False
            else:
                found = True
            self._known[token.text] = found
        return found


@cache
def _grammar(code: str) -> _Grammar:
    return _Grammar(code)


def scan(
    text: str, folded: Folded, language: str, places: list[tuple[int, int]]
) -> tuple[list[Quantity], list[Mention]]:
    """The single quantities and the unit mentions of a text; ``places`` of the folded text are left out."""
    return _Scanner(text, folded, _grammar(language), places).run()


@lru_cache(maxsize=16384)
def _bare(kind: str, word: str, code: str) -> tuple[str, ...]:
    """The forms under which a token is looked up: itself, and without clitics."""
    if kind != "w":
        return (word,) if kind == "s" else ()
    if code == "id" and word.endswith("nya") and len(word) > 6:
        return word, word[:-3]
    if code != "ar":
        return (word,)
    forms = [word]
    bases = [word] + ([word[1:]] if word[0] in _ARABIC_PROCLITICS and len(word) > 3 else [])
    for base in bases:
        forms.append(base)
        if base[0] in _ARABIC_PREPOSITIONS and len(base) > 3:
            forms.append(base[1:])
            if base[1:].startswith("ال") and len(base) > 5:
                forms.append(base[3:])
            if base.startswith("لل") and len(base) > 3:
                forms.append(base[2:])
        if base.startswith("ال") and len(base) > 4:
            forms.append(base[2:])
    return tuple(dict.fromkeys(forms))


class _Scanner:
    def __init__(self, text: str, folded: Folded, grammar: _Grammar, places: list[tuple[int, int]]) -> None:
        self.text = text
        self.folded = folded
        self.g = grammar
        tokens = _tokens(folded.text)
        self.tokens = _masked(tokens, places) if places else tokens
        self._forms: list[tuple[str, ...] | None] = [None] * len(tokens)
        self._used = 0  # The token after the last quantity: what stands before it belongs to no other.

    # --- words

    def forms(self, i: int) -> tuple[str, ...]:
        """The forms under which a token is looked up: itself, and without clitics."""
        found = self._forms[i]
        if found is None:
            token = self.tokens[i]
            found = self._forms[i] = _bare(token.kind, token.text, self.g.code)
        return found

    def single(self, table: Phrases[V], i: int) -> V | None:
        """The entry of a token in a table of single words."""
        if i < len(self.tokens):
            for form in self.forms(i):
                found = table.word(form)
                if found is not None:
                    return found
        return None

    def phrase(self, table: Phrases[V], i: int) -> tuple[V, int] | None:
        """The entry of the longest phrase that begins at a token, and the token after it."""
        if i >= len(self.tokens):
            return None
        best: tuple[V, int] | None = None
        for form in self.forms(i):
            for words, value in table.starting(form):
                if best is not None and i + len(words) <= best[1]:
                    break
                end = self._follow(words, i)
                if end is not None and (best is None or end > best[1]):
                    best = value, end
                    break
        return best

    def _follow(self, words: tuple[str, ...], i: int) -> int | None:
        at = i + 1
        for word in words[1:]:
            if at < len(self.tokens) and self.tokens[at].text == "-" and word != "-":
                at += 1
            if at >= len(self.tokens) or word not in self.forms(at):
                return None
            at += 1
        return at

    def glued(self, i: int) -> bool:
        """Whether a token touches the one before it."""
        return 0 < i < len(self.tokens) and self.tokens[i - 1].end == self.tokens[i].start

    # --- numbers

    def number(self, i: int) -> Num | None:
        """The number that begins at a token."""
        if i >= len(self.tokens) or self.tokens[i].kind == "x":
            return None
        token = self.tokens[i]
        if token.kind == "n":
            return self._literal(i)
        if token.kind != "w":
            return None
        vague = self.phrase(self.g.vague, i)
        if vague is not None and not self._scale_before(i):
            (low, high), end = vague
            reading = Reading(Fraction(low), Fraction(high), Fraction(high - low))
            return Num((reading,), end, vague=True, approximate=True)
        few = self.phrase(self.g.few, i)
        if few is not None and self.phrase(self.g.units, few[1]) is not None:
            return Num((Reading(Fraction(2), Fraction(9), Fraction(7)),), few[1], vague=True, approximate=True)
        multiple = self.phrase(self.g.multiples, i)
        if multiple is not None:
            return Num((exact(multiple[0]),), multiple[1], times=True, units=(UNITS["times"],))
        ordinal = self._ordinal(i)
        if ordinal is not None:
            return ordinal
        fraction = self._fraction(i)
        if fraction is not None:
            return fraction
        dozen = self._dozen(i)
        if dozen is not None:
            return dozen
        words = self._words(i)
        return words and self._with_digits(words)

    def _with_digits(self, number: Num) -> Num:
        """A number in words with the smaller part that follows in digits: two million *296 thousand*."""
        at = number.end
        joined = at + 1 if at < len(self.tokens) and self.tokens[at].text in self.g.joiners else at
        if number.scale < 1000 or joined >= len(self.tokens) or self.tokens[joined].kind != "n":
            return number
        further = self._component(joined, number.scale)
        if further is None:
            return number
        step = further.readings[0].step
        return replace(number, readings=tuple(r.plus(further.value, step) for r in number.readings), end=further.end)

    def _scale_before(self, i: int) -> bool:
        return i > 0 and self.tokens[i - 1].kind == "n"

    def _literal(self, i: int) -> Num | None:
        token = self.tokens[i]
        words = self.g.words
        if self._is_label(i):
            return None
        readings = literal_readings(token.text, words)
        if not readings:
            return None
        end = i + 1
        if self.glued(end) and self.tokens[end].kind == "w" and self.tokens[end].text in words.ordinal_suffixes:
            return Num(readings[:1], end + 1, written=True, ordinal=True)
        if (
            self.glued(end)
            and self.tokens[end].text == "/"
            and end + 1 < len(self.tokens)
            and self.tokens[end + 1].kind == "n"
            and self.glued(end + 1)
        ):
            below = self.tokens[end + 1].text
            if below.isdigit() and token.text.isdigit() and 0 < int(token.text) < int(below) <= 10:
                value = Fraction(int(token.text), int(below))
                return Num((Reading(value, value, Fraction(1, 100)),), end + 2, written=True, fraction=True)
        number = Num(readings, end, written=True)
        if self.glued(end) and self.tokens[end].kind == "w":
            attached = words.attached_scales.get(self.tokens[end].text)
            if attached and (self.tokens[end].text == "k" or self._money_before(i)):
                return number.scaled(attached, end + 1, attached)
        return self._scaled(number)

    def _money_before(self, i: int) -> bool:
        prefix = self._prefix(i)
        return prefix is not None and prefix[0][0].dimension == MONEY

    def _is_label(self, i: int) -> bool:
        """Digits that belong to a name or a code: U-23, G20, 5G, 0812…"""
        token = self.tokens[i]
        if token.text.isdigit() and ((token.text[0] == "0" and len(token.text) > 1) or len(token.text) > 9):
            return True
        before = self.tokens[i - 1] if i else None
        if before is not None and before.end == token.start:
            if before.kind == "w" and not self._may_touch(i):
                return True
            if before.text in "-_/#@" and i > 1 and self.tokens[i - 2].end == before.start:
                other = self.tokens[i - 2]
                if other.kind == "w" and before.text != "/" and not self._ordinal_prefix(i):
                    return True
            if before.text in "#@_":
                return True
        after = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        return (
            after is not None
            and after.kind == "w"
            and after.start == token.end
            and not self._may_follow(i + 1)
            and self.g.code != "ar"
        )

    def _may_touch(self, i: int) -> bool:
        word = self.tokens[i - 1].text
        if self._prefix(i) is not None:
            return True
        return self.g.code == "ar" and (len(word) <= 3 and all(c in "وفبلكال" for c in word))

    def _may_follow(self, i: int) -> bool:
        """Whether a word that touches digits is an ordinal ending, a unit or a scale."""
        word = self.tokens[i].text
        words = self.g.words
        if word in words.ordinal_suffixes or word in words.attached_scales:
            return True
        return self.phrase(self.g.units, i) is not None or self.single(self.g.scales, i) is not None

    def _ordinal_prefix(self, i: int) -> bool:
        """Whether *ke-* stands before the digits."""
        start = max(0, i - 2)
        written = "".join(t.text for t in self.tokens[start:i])
        return any(written == p.replace(" ", "") for p in self.g.words.ordinal_prefixes)

    def _scaled(self, number: Num) -> Num:
        """The number with the multipliers and scale words after it, and smaller components after those."""
        at = number.end
        found = number
        scale = self._scale_at(at)
        while scale is not None and not (found.scale >= scale[0] >= 1000):
            factor, at = scale
            found = found.scaled(factor, at, factor if factor >= 1000 else 0)
            scale = self._scale_at(at)
        if found.scale >= 1000:
            joined = at + 1 if at < len(self.tokens) and self.tokens[at].text in self.g.joiners else at
            further = self._component(joined, found.scale)
            if further is not None:
                step = further.readings[0].step
                return replace(
                    found, readings=tuple(r.plus(further.value, step) for r in found.readings), end=further.end
                )
            half = self._half_after(found.end)
            if half is not None:
                found = replace(
                    found,
                    readings=tuple(r.plus(Fraction(found.scale, 2), Fraction(found.scale, 10)) for r in found.readings),
                    end=self._scale_again(half, found.scale),
                )
        return found

    def _component(self, i: int, below: int) -> Num | None:
        """A smaller part of the same number: three million *two hundred thousand*, *200 ribu*."""
        if i >= len(self.tokens) or self.tokens[i].kind not in "nw":
            return None
        if self.tokens[i].kind == "n":
            if not self.tokens[i].text.replace(" ", "").isdigit():
                return None
            number = self._literal(i)
            if number is None or number.value >= below or number.ordinal or number.fraction:
                return None
            return number if number.scale >= 1000 and number.scale < below else None
        if self.single(self.g.cardinals, i) is None and self.single(self.g.rounds, i) is None:
            return None
        if self.g.code == "ar" and self.tokens[i].text[0] != "و":
            return None
        number = self._words(i)
        if number is None or number.value >= below or number.value <= 0:
            return None
        return number if number.scale >= 1000 else None

    def _scale_at(self, i: int) -> tuple[int, int] | None:
        """A multiplier or scale word after a number, and the token after it."""
        at = i
        if at < len(self.tokens) and self.tokens[at].text == "-" and self.glued(at) and self.glued(at + 1):
            at += 1
        if at >= len(self.tokens) or self.tokens[at].kind != "w":
            return None
        if at == i + 1 and self.g.code != "en":
            return None
        if self.g.code == "ar" and self.tokens[at].text[0] == "و":
            return None
        if self.g.code == "fr" and self.tokens[at].text in ("de", "d"):
            nxt = at + 1 if self.tokens[at].text == "de" else at + 2
            scale = self.single(self.g.scales, nxt)
            return (scale, nxt + 1) if scale is not None and scale >= 1000 and i > 0 else None
        for table in (self.g.scales, self.g.multipliers):
            factor = self.single(table, at)
            if self.g.code == "ar" and table is self.g.multipliers and "ال" in self.tokens[at].text:
                continue  # بالمئة is percent.
            if self.g.code == "fr" and table is self.g.multipliers and at and self.tokens[at - 1].text[-1:].isdigit():
                continue  # 6,8 cents are money.
            if factor is not None and not (table is self.g.multipliers and factor == 10 and self._is_teen(at)):
                return factor, at + 1
        return None

    def _is_teen(self, i: int) -> bool:
        return self.g.code == "id" and self.tokens[i].text == "belas"

    def _ordinal(self, i: int) -> Num | None:
        token = self.tokens[i]
        if self.g.words.ordinal_prefixes and token.text == "ke" and i + 2 < len(self.tokens):
            dash, number = self.tokens[i + 1], self.tokens[i + 2]
            if dash.text == "-" and number.kind == "n" and self.glued(i + 1) and self.glued(i + 2):
                readings = literal_readings(number.text, self.g.words)
                return Num(readings[:1], i + 3, written=True, ordinal=True) if readings else None
        value = self.single(self.g.ordinals, i)
        if value is None:
            return self._compound_ordinal(i)
        end = i + 1
        if self.g.code == "id":
            multiplier = self.single(self.g.multipliers, end)
            if multiplier in (10, 100) and value < 10:
                value = value + 10 if self.tokens[end].text == "belas" else value * multiplier
                end += 1
                units = self.single(self.g.cardinals, end)
                if units is not None and units < 10 and value % 10 == 0 and value >= 20:
                    value, end = value + units, end + 1
        elif self.g.code == "ar":
            if self.tokens[i].text in ("ثان", "خمس"):
                return None
            ten = self.single(self.g.cardinals, end)
            if ten == 10:
                value, end = value + 10, end + 1
            elif ten is not None and ten >= 20 and self.tokens[end].text.startswith("و"):
                value, end = value + ten, end + 1
            if end + 1 < len(self.tokens) and self.tokens[end].text == "بعد":
                hundred = self.single(self.g.multipliers, end + 1)
                if hundred == 100:
                    value, end = value + 100, end + 2
        elif self.g.code == "en" and self._article_fraction(i):
            return None
        return Num((exact(value),), end, ordinal=True)

    def _compound_ordinal(self, i: int) -> Num | None:
        """*twenty-first*, *quatre-vingt-dixième*: a rank whose last word only is an ordinal."""
        tens = self.single(self.g.cardinals, i)
        end = i + 1 + self._is_dash(i + 1)
        if self.g.code == "fr":
            return self._french_ordinal(i)
        if self.g.code != "en" or tens is None or tens < 20 or not self.glued(end):
            return None
        units = self.single(self.g.ordinals, end)
        return Num((exact(tens + units),), end + 1, ordinal=True) if units is not None and units < 10 else None

    def _french_ordinal(self, i: int) -> Num | None:
        """A rank of several words: *dix-huitième*, *vingt et unième*, *soixante-douzième*, *quatre-vingtième*."""
        total, at = 0, i
        while at < len(self.tokens) and self.tokens[at].kind == "w":
            last = self.single(self.g.ordinals, at)
            value = last if last is not None else self.single(self.g.cardinals, at)
            if value is None or (last is not None and at == i):
                return None
            if total == 4 and value == 20:
                total = 80
            elif not total or (value < 20 and total % 20 == 0) or (value < 10 and total >= 10):
                total += value
            else:
                return None
            at += 1
            if last is not None:
                return Num((exact(total),), at, ordinal=True)
            if self._is_dash(at):
                at += 1
            if at < len(self.tokens) and self.tokens[at].text == "et":
                at += 1 + self._is_dash(at + 1)
            if at == i + 1:
                return None  # *Dix huitièmes de finale*: words side by side make no rank.
        return None

    def _article_fraction(self, i: int) -> bool:
        """*a third of*, *one fifth*: a fraction, not a rank."""
        if i == 0 or self.single(self.g.denominators, i) is None:
            return False
        before = self.tokens[i - 1].text if self.tokens[i - 1].text != "-" else self.tokens[i - 2].text
        if before == "one":
            return True
        after = self.tokens[i + 1].text if i + 1 < len(self.tokens) else "."
        return before in self.g.articles and after in _AFTER_FRACTION

    def _fraction(self, i: int) -> Num | None:
        token = self.tokens[i]
        at = i
        if token.text in self.g.articles:
            at = i + 1
            denominator = self.single(self.g.denominators, at)
            if self.g.code == "en" and denominator not in (None, 2, 4) and self._article_fraction(at):
                return self._fraction_of(Fraction(1, denominator or 1), at + 1)
        value_found = self.single(self.g.fractions, at)
        if value_found is None:
            return None
        if self.g.code == "ar" and not self.g.ambiguous.isdisjoint(self.forms(at)) and "\u064f" not in self._raw(at):
            following = self.tokens[at + 1].text if at + 1 < len(self.tokens) else ""
            if not following.startswith("ال") or self.tokens[at].text.startswith("ال"):
                return None
            number = self._words(at)
            whole = number.readings if number is not None else ()
            return Num((Reading(value_found, value_found, Fraction(1, 100)), *whole), at + 1, fraction=True)
        return self._fraction_of(value_found, at + 1)

    def _raw(self, i: int) -> str:
        token = self.tokens[i]
        return self.text[self.folded.offsets[token.start] : self.folded.offsets[token.end]]

    def _fraction_of(self, value: Fraction, end: int) -> Num:
        """A fraction, or a fraction of a scale word: *setengah juta*, *half a million*, *demi-million*."""
        at = end
        if at < len(self.tokens) and self.tokens[at].text in ("-", "de", *self.g.articles):
            at += 1
            if at < len(self.tokens) and self.tokens[at].text in self.g.articles:
                at += 1
        scale = self.single(self.g.scales, at) if at < len(self.tokens) else None
        if scale is not None:
            return Num((exact(value * scale, Fraction(scale, 10)),), at + 1, scale=scale)
        dozen = self.single(self.g.dozens, at) if at < len(self.tokens) else None
        if dozen is not None:
            return Num((exact(value * dozen),), at + 1)
        return Num((Reading(value, value, Fraction(1, 100)),), end, fraction=True)

    def _dozen(self, i: int) -> Num | None:
        at, count = i, 1
        if self.tokens[i].text in self.g.articles:
            at = i + 1
        elif (number := self.single(self.g.cardinals, i)) is not None and number < 10:
            at, count = i + 1 + self._is_dash(i + 1), number
        if at >= len(self.tokens):
            return None
        value = self.single(self.g.dozens, at)
        if value is None:
            return None
        found = Num((exact(value * count, Fraction(value)),), at + 1, approximate=self.g.code == "fr" and value != 12)
        return self._scaled(found)

    def _words(self, i: int) -> Num | None:
        """A number in words, by adding and multiplying from left to right."""
        total, current = 0, 0
        last_scale = 0
        at, end = i, i
        seen = False
        lowest = 10**30  # The order of the component added last: a later one must be smaller.
        while at < len(self.tokens) and self.tokens[at].kind in "ws":
            token = self.tokens[at]
            if token.kind == "s":
                if token.text != "-" or not seen or not self.glued(at) or not self.glued(at + 1):
                    break
                at += 1
                continue
            if seen and token.text in self.g.joiners and self.g.code != "ar":
                if not self._continues(at + 1, lowest):
                    break
                at += 1
                continue
            if not seen and token.text in self.g.articles and not self._is_one(at):
                if self.single(self.g.scales, at + 1) is None and self.single(self.g.multipliers, at + 1) is None:
                    break
                at, current, seen, lowest = at + 1, 1, True, 1
                continue
            joined = self.g.code == "ar" and (token.text[0] == "و" or self.tokens[at - 1].text == "و")
            if seen and token.text == "و" and at == end:
                at += 1
                continue
            step = self._word_step(at, total, current, lowest, seen, joined, last_scale)
            if step is None:
                break
            total, current, lowest, last_scale = step
            seen = True
            at += 1
            end = at
        if not seen or end == i:
            return None
        value = total + current
        found = Num((exact(value),), end, scale=last_scale or 1)
        part = self.phrase(self.g.denominators, end + self._is_dash(end)) if value < 20 else None
        if part is not None and value < part[0] and not (self.g.code == "id" and value == 0):
            return self._fraction_of(Fraction(value, part[0]), part[1])
        half = self._half_after(end)
        if half is not None and (last_scale or value < 100):
            grain = Fraction(last_scale or 1)
            after = self._scale_at(half)
            if after is not None and not last_scale:
                return Num(
                    (exact((value + Fraction(1, 2)) * after[0], Fraction(after[0], 10)),), after[1], scale=after[0]
                )
            half = self._scale_again(half, last_scale)
            return Num((exact(value + grain / 2, grain / 10),), half, scale=last_scale or 1)
        part_of_scale = self._part_of_scale(end) if last_scale else None
        if part_of_scale is not None:
            share, behind = part_of_scale
            behind = self._scale_again(behind, last_scale)
            return Num((exact(value + share * last_scale, Fraction(last_scale, 20)),), behind, scale=last_scale)
        return found

    def _scale_again(self, i: int, scale: int) -> int:
        """The token after a scale word that Arabic says again with its part: *ثمانية ملايين ونصف مليون*."""
        return i + 1 if self.g.code == "ar" and scale and self.single(self.g.scales, i) == scale else i

    def _part_of_scale(self, i: int) -> tuple[Fraction, int] | None:
        """The part that Arabic adds to a number with a scale word: *أربعة مليارات وربع المليار*."""
        if self.g.code != "ar":
            return None
        for words, share in _SCALE_SHARES:
            end = i + len(words)
            if tuple(t.text for t in self.tokens[i:end]) == words:
                again = end < len(self.tokens) and self.single(self.g.scales, end) is not None
                return (share, end + 1) if again and self.tokens[end].text.startswith("ال") else (share, end)
        return None

    def _is_one(self, i: int) -> bool:
        """Whether an article that is also the number one counts parts: *un cinquième*."""
        return self.single(self.g.cardinals, i) == 1 and self.single(self.g.denominators, i + 1) is not None

    def _is_dash(self, i: int) -> int:
        return int(i < len(self.tokens) and self.tokens[i].text == "-")

    def _continues(self, i: int, lowest: int) -> bool:
        """Whether a number goes on after *and*: with a smaller component, after a hundred or a scale word."""
        value = self.single(self.g.cardinals, i)
        if value is None:
            return False
        if self.g.code == "fr":
            return lowest in (10, 20) and value in (1, 11)
        return lowest >= 100 and value < lowest

    def _word_step(
        self, i: int, total: int, current: int, lowest: int, seen: bool, joined: bool, last_scale: int
    ) -> tuple[int, int, int, int] | None:
        """The next state of a number in words, or none where the word does not go on with it."""
        value = self.single(self.g.cardinals, i)
        if value is None:
            value = self.single(self.g.rounds, i)
        if value is not None:
            if self.g.code == "ar":
                return self._arabic_step(value, total, current, seen, joined, last_scale)
            return self._cardinal_step(value, total, current, lowest, seen, last_scale)
        if joined and seen and self.single(self.g.scales, i) is None:
            hundred = self.single(self.g.multipliers, i) == 100 and current == 0
            return (total, 100, 100, last_scale) if hundred else None
        factor = self.single(self.g.multipliers, i)
        if factor is not None and self.g.code == "ar" and "ال" in self.tokens[i].text:
            return None
        if factor is not None:
            return self._multiplier_step(i, factor, total, current, seen, last_scale)
        scale = self.single(self.g.scales, i)
        if scale is None:
            return None
        if not seen and self.g.code == "ar" and self.tokens[i].text.endswith("ا") and i + 1 < len(self.tokens):
            return (1 if self._is_accusative(i) else 2) * scale, 0, scale, scale
        if joined and seen:
            if scale >= (last_scale or 10**30):
                return None
            return total + current + scale, 0, scale, scale
        if last_scale and last_scale < scale:  # *mille milliards*, *seribu triliun*
            return (total + current) * scale, 0, scale, scale
        if last_scale and not current and self.tokens[i].text not in _WHOLE_SCALES:
            return None
        return total + (current or 1) * scale, 0, scale, scale

    def _is_accusative(self, i: int) -> bool:
        """Whether an Arabic scale word is one in the accusative (مليارًا ونصف المليار), not two in the construct state.

        A dual in the construct state (ألفا عبوة) is followed by what it counts.
        """
        return "\u064b" in self._raw(i) or self.tokens[i + 1].text.startswith("و")

    def _cardinal_step(
        self, value: int, total: int, current: int, lowest: int, seen: bool, last_scale: int
    ) -> tuple[int, int, int, int] | None:
        if not seen:
            return 0, value, _order(value), 0
        if self.g.code == "fr":
            if value == 20 and current % 100 == 4 and lowest == 1:
                return total, current + 76, 20, last_scale
            if current % 100 in (60, 80) and 1 <= value <= 19 and lowest in (10, 20):
                return total, current + value, 1, last_scale
            if current % 100 in (10, 70, 90) and 7 <= value <= 9 and lowest in (10, 1):
                return total, current + value, 1, last_scale
        if value >= lowest or (lowest == 10 and value >= 10) or value == 0:
            return None
        if lowest < 10 or (lowest == 10 and current % 100 < 20):
            return None
        return total, current + value, _order(value), last_scale

    def _arabic_step(
        self, value: int, total: int, current: int, seen: bool, joined: bool, last_scale: int
    ) -> tuple[int, int, int, int] | None:
        if value >= 1000:  # Duals of scale words.
            if seen and (not joined or value // 2 >= (last_scale or 10**30)):
                return None
            return total + current + value, 0, value // 2, value // 2
        if not seen:
            return 0, value, _order(value), 0
        rest = current % 100
        if value == 10 and 0 < rest < 10 and not joined:
            return total, current + 10, 10, last_scale
        if not joined:
            return None
        if value >= 20 and value < 100 and 0 < rest < 10:
            return total, current + value, 10, last_scale
        if current == 0 or (current % 100 == 0 and value < 100):
            return total, current + value, _order(value), last_scale
        return None

    def _multiplier_step(
        self, i: int, factor: int, total: int, current: int, seen: bool, last_scale: int
    ) -> tuple[int, int, int, int] | None:
        if self._is_teen(i):
            if not seen or current % 10 == 0 or current % 100 >= 10:
                return None
            return total, current + 10, 1, last_scale
        unit = self.phrase(self.g.units, i)
        if unit is not None and unit[1] > i + 1:
            return None  # un cent de dollar: no hundred, but a coin.
        alone = self.tokens[i].text == "seratus" or (self.g.code in ("fr", "ar") and current % 100 == 0)
        rest = current % 100
        if factor == 10:
            if not 0 < rest < 10:
                return None
            return total, current - rest + rest * 10, 10, last_scale
        if rest and not alone:
            return total, current - rest + rest * factor, 100, last_scale
        if not seen or current == 0:
            return total, factor, 100, last_scale
        return None

    def _half_after(self, i: int) -> int | None:
        """The token after *setengah*, *and a half*, *et demi*, *ونصف* that adds a half to what stands before."""
        if i >= len(self.tokens):
            return None
        code, tokens = self.g.code, self.tokens
        at = i
        if code == "id":
            return i + 1 if tokens[i].text == "setengah" else None
        if code == "ar":
            if tokens[i].text != "ونصف":
                return None
            more = self.single(self.g.units, i + 1) or self.single(self.g.scales, i + 1)
            return i + 2 if more and tokens[i + 1].text.startswith("ال") else i + 1
        wanted = ("and", "a", "half") if code == "en" else ("et",)
        for word in wanted:
            at += self._is_dash(at)
            if at >= len(tokens) or tokens[at].text != word:
                return None
            at += 1
        if code == "fr":
            if at >= len(tokens) or tokens[at].text not in ("demi", "demie"):
                return None
            at += 1
        return at

    def _share_after(self, i: int) -> tuple[Fraction, int] | None:
        """The part of a unit that is added to it: *and a half*, *et quart*, *وربع الساعة*, and the token after it."""
        half = self._half_after(i)
        if half is not None:
            return Fraction(1, 2), half
        for words, share in _SHARES.get(self.g.code, ()):
            end = i + len(words)
            if tuple(t.text for t in self.tokens[i:end]) == words:
                again = self.g.code == "ar" and end < len(self.tokens) and self.tokens[end].text[:2] == "ال"
                return share, end + (again and self.phrase(self.g.units, end) is not None)
        return None

    def _minutes_after(self, i: int) -> tuple[int, int] | None:
        """The minutes that French says without their unit: *une heure quinze*."""
        number = self._words(i) if i < len(self.tokens) and self.tokens[i].kind == "w" else None
        if number is None or not 1 <= number.value < 60 or self.phrase(self.g.units, number.end) is not None:
            return None
        follower = self.tokens[number.end].text if number.end < len(self.tokens) else "."
        return (int(number.value), number.end) if follower in _AFTER_MINUTES else None

    # --- units and context

    def _prefix(self, i: int) -> tuple[tuple[Unit, ...], int] | None:
        """The unit that stands before a number, and its first token."""
        if not i or self.tokens[i - 1].text not in self.g.prefix_ends:
            return None
        for size in range(self.g.longest_prefix, 0, -1):
            if i - size < self._used:
                continue
            group = self.tokens[i - size : i]
            key = tuple(t.text for t in group)
            if key in self.g.prefixes and all(t.kind in "ws" for t in group):
                if len(key) == 2 and key[0] not in ("us", "$") and not self.glued(i - 1):
                    continue
                if len(key[-1]) == 1 and key[-1].isalpha() and not self.glued(i):
                    letter = self._raw(i - 1)
                    if not letter.isupper():
                        continue
                return self.g.prefixes[key], i - size
        return None

    def _unit(self, number: Num) -> tuple[tuple[Unit, ...], int]:
        """The unit after a number and the token after it."""
        at = number.end
        skipped = 0
        if number.fraction and self.g.code == "id" and self.tokens[at - 1].text.endswith("nya"):
            return (), number.end  # Half of it, this year: *setengahnya tahun ini*.
        while True:
            found = self.phrase(self.g.units, at)
            if self.g.code == "ar" and at < len(self.tokens) and self.tokens[at].text.startswith("لل"):
                return (), number.end  # 16,790 للدولار: per dollar.
            if found is not None and self.tokens[at].kind != "x" and self._plausible(at, found[1], number):
                return found
            if at < len(self.tokens) and self.tokens[at].text in self.g.linkers and skipped < 3:
                at, skipped = at + 1, skipped + 1
                continue
            if number.fraction and at < len(self.tokens) and self.tokens[at].text in ("a", "an", "of", "d", "'", "de"):
                at, skipped = at + 1, skipped + 1
                if skipped <= 3:
                    continue
            return (), number.end

    def _plausible(self, first: int, end: int, number: Num) -> bool:
        token = self.tokens[first]
        if end == first + 1 and len(token.text) == _SHORT and token.kind == "w":
            if end < len(self.tokens) and self.tokens[end].text == "'":
                return False  # 22 l'année
            return number.written and (self.g.code != "ar" or token.text in "م") and not number.ordinal
        return True

    def _approximate(self, first: int, end: int) -> bool:
        """Whether the words around a quantity round or bound it."""
        heads = self.g.approximate_heads
        for at in range(first - 1, max(first - 5, -1), -1):
            head = self.tokens[at].text
            if head in heads or not heads.isdisjoint(self.forms(at)):
                tail = " ".join(t.text for t in self.tokens[at + 1 : first])
                if any(f"{h} {tail}".strip() in self.g.approximate for h in (head, *self.forms(at))):
                    return True
        following = " ".join(t.text for t in self.tokens[end : end + 2])
        return following in self.g.approximate_after or following.split(" ")[0] in self.g.approximate_after

    def _starts(self) -> Iterator[int]:
        """The tokens at which a number, a unit or a rate may begin."""
        for i, token in enumerate(self.tokens):
            if token.kind == "n":
                yield i
            elif token.kind == "x":
                if token.text in self.g.articles:
                    yield i
            elif (followers := self.g.starts(token)) and (
                followers is True
                or (
                    i + 1 < len(self.tokens)
                    and (self.tokens[i + 1].text in _SKIPPED or not followers.isdisjoint(self.forms(i + 1)))
                )
            ):
                yield i

    def run(self) -> tuple[list[Quantity], list[Mention]]:
        found: list[Quantity] = []
        mentions: list[Mention] = []
        end = 0  # What stands before this token is read.
        for i in self._starts():
            if i < end:
                continue
            number = self.number(i)
            if number is None:
                dual = self._dual(i) or self._one_and_a_half(i) or self._one_and_more(i)
                if dual is not None:
                    found.append(dual[0])
                    self._used = end = dual[1]
                    continue
                mention = self._mention(i)
                if mention is not None:
                    mentions.append(mention[0])
                    end = mention[1]
                continue
            quantity, end = self._quantity(i, number)
            if quantity is not None:
                found.append(quantity)
                self._used = end
            rate = self._mention(end) if quantity is not None and quantity.units else None
            if rate is not None and rate[0].rate:
                mentions.append(rate[0])
                end = rate[1]
        return found, mentions

    def _quantity(self, i: int, number: Num) -> tuple[Quantity | None, int]:
        start, end = i, number.end
        units = number.units
        prefix = None if number.ordinal else self._prefix(i)
        if prefix is not None:
            units, start = prefix
            if units[0].dimension == MONEY:
                after, past = self._unit(number)
                if after and after[0].dimension == MONEY:
                    end = past
                    if after[0].code == "cent":
                        number = number.scaled(after[0].factor, number.end)
        elif not number.ordinal and not units:
            units, end = self._unit(number)
            if units and not number.vague and (share := self._share_after(end)) is not None:
                number = replace(number, readings=tuple(r.plus(share[0], Fraction(1, 10)) for r in number.readings))
                end = share[1]
            elif self.g.code == "fr" and units and units[0].code == "h" and (more := self._minutes_after(end)):
                number = replace(number, readings=tuple(r.scaled(60).plus(more[0]) for r in number.readings))
                units, end = (UNITS["min"],), more[1]
        one = number.value == 1 and not number.written and not units and not number.ordinal
        span = self.phrase(self.g.rounded_spans, i)
        if span is not None:
            number = replace(number, readings=(*number.readings, exact(span[0])))
        literal = self.tokens[i].text
        lone_scale = self.g.code == "ar" and not number.written and not units and literal in _LONE_SCALES
        weak = (
            one
            or lone_scale
            or (not units and year_like(literal, number.value) and number.scale == 1 and not number.ordinal)
        )
        first, last = self.tokens[start], self.tokens[end - 1]
        a, b = self.folded.offsets[first.start], self.folded.offsets[last.end]
        return (
            Quantity(
                self.text[a:b],
                a,
                b,
                number.readings,
                units,
                approximate=number.approximate or self._approximate(start, end),
                ordinal=number.ordinal,
                written=number.written,
                vague=number.vague,
                weak=weak,
                scale=number.scale,
            ),
            end,
        )

    def _dual(self, i: int) -> tuple[Quantity, int] | None:
        """An Arabic dual noun: two of the unit."""
        if self.tokens[i].kind != "w" or not self.g.duals:
            return None
        units = self.single(self.g.duals, i)
        if units is None:
            return None
        end = i + 1
        following = self.phrase(self.g.units, i)
        if following is not None:
            end = following[1]
        number = Num((exact(2),), end)
        share = self._share_after(end)
        if share is not None:
            number = Num((exact(2 + share[0], Fraction(1, 10)),), share[1])
        a, b = self.folded.offsets[self.tokens[i].start], self.folded.offsets[self.tokens[number.end - 1].end]
        quantity = Quantity(
            self.text[a:b], a, b, number.readings, units, approximate=self._approximate(i, number.end), written=False
        )
        return quantity, number.end

    def _one_and_a_half(self, i: int) -> tuple[Quantity, int] | None:
        """*an hour and a half*, *ساعة ونصف*: one of the unit and a half."""
        at = i + 1 if self.tokens[i].text in self.g.articles else i
        unit = self.phrase(self.g.units, at) if at < len(self.tokens) and self.tokens[at].kind == "w" else None
        if self.g.code == "fr" and unit is not None and unit[0][0].code == "h" and at > i:
            more = self._minutes_after(unit[1])
            if more is not None:
                a, b = self.folded.offsets[self.tokens[i].start], self.folded.offsets[self.tokens[more[1] - 1].end]
                reading = exact(60 + more[0], Fraction(1))
                minutes = (UNITS["min"],)
                return Quantity(self.text[a:b], a, b, (reading,), minutes, self._approximate(i, more[1])), more[1]
        share = None if unit is None or self.g.code == "id" else self._share_after(unit[1])
        if unit is None or share is None:
            return None
        half = share[1]
        a, b = self.folded.offsets[self.tokens[i].start], self.folded.offsets[self.tokens[half - 1].end]
        reading = exact(1 + share[0], Fraction(1, 10))
        return Quantity(self.text[a:b], a, b, (reading,), unit[0], self._approximate(i, half), written=False), half

    def _one_and_more(self, i: int) -> tuple[Quantity, int] | None:
        """One of a unit of time, where a smaller one goes on: *setahun tiga bulan*, *an hour and 35 minutes*."""
        text, code = self.tokens[i].text, self.g.code
        at = i
        if code in ("en", "fr") and text in self.g.articles:
            at = i + 1
        elif not (code == "id" and text.startswith("se")) and code != "ar":
            return None
        unit = self.phrase(self.g.units, at) if at < len(self.tokens) and self.tokens[at].kind == "w" else None
        if unit is None or unit[1] >= len(self.tokens) or unit[0][0].dimension != TIME:
            return None
        goes_on = unit[1]
        if self.tokens[goes_on].text in ("and", "et", "dan", "و", ","):
            goes_on += 1
        elif code in ("en", "fr") or (code == "ar" and self.tokens[goes_on].text[0] != "و"):
            return None
        number = self.number(goes_on)
        rest = self._unit(number)[0] if number is not None else ()
        if not rest or rest[0].dimension != TIME or rest[0].factor >= unit[0][0].factor:
            return None
        a, b = self.folded.offsets[self.tokens[i].start], self.folded.offsets[self.tokens[unit[1] - 1].end]
        one = Quantity(self.text[a:b], a, b, (exact(1),), unit[0], self._approximate(i, unit[1]), written=False)
        return one, unit[1]

    def _mention(self, i: int) -> tuple[Mention, int] | None:
        """A rate or a currency that stands without a number at a token."""
        if i >= len(self.tokens) or self.tokens[i].kind == "x":
            return None
        rate = self.phrase(self.g.rates, i)
        if rate is not None:
            return self._mentioned(i, rate[1], rate[0], True), rate[1]
        if self._is_per(i):
            at = i + 1
            if at < len(self.tokens) and self.tokens[at].text in _SKIPPED:
                at += 1
            unit = self.phrase(self.g.units, at)
            if unit is not None and (len(self.tokens[at].text) > 1 or self.tokens[i].text == "/"):
                article = self.tokens[i].text in _ARTICLES
                if unit[0][0].dimension in _SOLD or not (article or unit[0][0].dimension == MONEY):
                    return self._mentioned(at, unit[1], unit[0], True), unit[1]
        unit = self.phrase(self.g.units, i)
        if unit is None:
            return None
        if self.g.code == "ar" and self.tokens[i].text.startswith(("لل", "ال")) and unit[0][0].dimension in _SOLD:
            return self._mentioned(i, unit[1], unit[0], True), unit[1]
        if unit[0][0].dimension != MONEY:
            return None
        word = self.tokens[i].text
        if unit[1] == i + 1 and (word in _COMMON_WORDS or len(word) < 3):
            return None
        return self._mentioned(i, unit[1], unit[0], False), unit[1]

    def _is_per(self, i: int) -> bool:
        return self.tokens[i].kind in "ws" and any(f in self.g.per for f in self.forms(i))

    def _mentioned(self, first: int, end: int, units: tuple[Unit, ...], rate: bool) -> Mention:
        a = self.folded.offsets[self.tokens[first].start]
        b = self.folded.offsets[self.tokens[end - 1].end]
        return Mention(self.text[a:b], a, b, units, rate)


#: What follows a fraction with an article; before another word *a third* is a rank (*a third person*).
_AFTER_FRACTION = frozenset(
    "of . , ; : ) more less higher lower larger smaller bigger from in on to below above since compared and or by than "
    "as at this over - up down – were was are have had".split()
)


#: What is added to a unit of time besides a half.
_SHARES: Mapping[str, tuple[tuple[tuple[str, ...], Fraction], ...]] = {
    "en": (
        (("and", "a", "quarter"), Fraction(1, 4)),
        (("and", "three", "quarters"), Fraction(3, 4)),
        (("and", "a", "third"), Fraction(1, 3)),
    ),
    "fr": (
        (("et", "quart"), Fraction(1, 4)),
        (("et", "un", "quart"), Fraction(1, 4)),
        (("trois", "quarts"), Fraction(3, 4)),
    ),
    "ar": (
        (("وربع",), Fraction(1, 4)),
        (("وثلث",), Fraction(1, 3)),
        (("الا", "ربع"), Fraction(-1, 4)),
        (("الا", "ربعا"), Fraction(-1, 4)),
        (("الا", "ثلثا"), Fraction(-1, 3)),
    ),
}
#: What Arabic adds to a number with a scale word besides a half.
_SCALE_SHARES: tuple[tuple[tuple[str, ...], Fraction], ...] = (
    (("وربع",), Fraction(1, 4)),
    (("وثلث",), Fraction(1, 3)),
    ((fold_word("وثلاثة"), fold_word("أرباع")), Fraction(3, 4)),
    ((fold_word("وثلاث"), fold_word("أرباع")), Fraction(3, 4)),
    ((fold_word("وثلثا"),), Fraction(2, 3)),
)
#: What follows minutes said without their unit; before a noun the number counts that.
_AFTER_MINUTES = frozenset(". , ; : ) » de d plus après avant et ou pour durant en à au sur".split())


def _order(value: int) -> int:
    """The order of a component: 1 for units and teens, 10 for tens, 100 for hundreds."""
    if value >= 100:
        return 100
    return 10 if value >= 20 or value == 10 else 1
