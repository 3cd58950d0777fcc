"""Quantities in Chinese and Japanese, where numerals, counters and units follow one another without spaces."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from checker.evidence.memo import Memo
from checker.facts.folding import Folded, fold_word
from checker.facts.numerals import LONGEST, Reading, exact, literal_readings
from checker.facts.quantities import Mention, Quantity, units_of, year_like
from checker.languages.quantity_words import QuantityWords, quantity_words
from checker.languages.units import MONEY, TIME, UNITS, Unit

#: Numerals of which it is kept what they say.
READINGS_KEPT = 4096
_LITERAL = r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d+)?"
_DECIMALS = re.compile(r"\d{1,3}(?![\d.,])")
#: Currency names of one character stand for money only after a number.
_SHORTEST_NAME = 2


#: Two neighbouring numerals before a scale or at the end: 二三十, 三四(个).
_PAIR = re.compile("(一|二|两|三|四|五|六|七|八)(二|两|三|四|五|六|七|八|九)([十百千万億亿]*)")


_YEAR_HEADS = tuple("今去明前后当本来次同翌")
#: Growth by so many times, not to so many times.
_GROWN = re.compile("(?:增加|增长|增多|增大|提高|提升|上升|上涨|扩大|攀升|高出|多出)(?:了|近|约|逾|超过|将近)?$")
#: Up to this number of times growth is surely told by what is added.
_SURELY_ON_TOP = 2

_KATAKANA = re.compile("[ァ-ヺー]")
_HALVES = ("一半", "半数", "半分", "过半", "過半", "大半(?=数)")


def _is_inside_katakana(text: str, start: int, end: int) -> bool:
    """Whether a currency's name is cut out of a longer katakana word, or a part of a name: ドン in ドンガラ."""
    if not _KATAKANA.match(text[start]) or not _KATAKANA.match(text[end - 1]):
        return False
    around = text[max(start - 1, 0) : start] + text[end : end + 1]
    return any(_KATAKANA.match(c) or c == "・" for c in around)


class _Grammar:
    """The tables of a language, folded and compiled."""

    def __init__(self, code: str) -> None:
        words = quantity_words(code)
        self.code = code
        self.words: QuantityWords = words
        numerals = "".join(words.cardinals) + "".join(words.multipliers)
        self.numerals = frozenset(numerals)
        scales = "".join(words.scales)
        some = "多余來来餘数" if code == "zh" else "数余"
        self.run = re.compile(
            rf"(?:(?:{_LITERAL})(?: (?=[{scales}]))?|[{numerals}]+)"
            rf"(?:[{some}]?[{scales}十百千]+(?:{_LITERAL}|[{numerals}]+)?)*"
        )
        self.piece = re.compile(rf"{_LITERAL}|.")
        self.scales = words.scales
        self.units = {fold_word(k): units_of(v) for k, v in words.units.items()}
        #: By the first character of units, how long the longest of them is.
        self.longest: dict[str, int] = {}
        for unit in self.units:
            self.longest[unit[0]] = max(len(unit), self.longest.get(unit[0], 0))
        self.prefixes = sorted(
            ((fold_word(k), units_of(v)) for k, v in words.prefixes.items()), key=lambda e: -len(e[0])
        )
        self.prefix_words = tuple(phrase for phrase, _ in self.prefixes)
        self.approximate = tuple(map(fold_word, words.approximate))
        self.approximate_after = tuple(map(fold_word, words.approximate_after))
        #: Those that are no single character may stand behind another one.
        self.approximate_behind = tuple(word for word in self.approximate_after if len(word) > 1)
        self.linkers = sorted(words.linkers, key=len, reverse=True)
        self.vague = _any(words.vague)
        self.multiples = _any(words.multiples)
        self.money = _any(
            {
                k: v
                for k, v in self.units.items()
                if v[0].dimension == MONEY and len(k) >= _SHORTEST_NAME and not k.isascii()
            }
        )
        self.rates = _any(words.rates)
        divide = "分之" if code == "zh" else "分の"
        number = rf"(?:{_LITERAL}|[{numerals}]+)"
        self.slash = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/])")
        self.few = _any(words.few)
        self.fraction = re.compile(rf"({number}){divide}({number})")
        self.tenths = re.compile(rf"({number})([成割])(?:({number})分?)?(半)?")
        self.half = re.compile("|".join(_HALVES))
        per = "每|/" if code == "zh" else "毎|/|1|一|各"
        after = "" if code == "zh" else "当たり|あたり|につき|ごと|=|で(?=約?[0-9])"
        self.per_before = re.compile(per)
        self.per_after = re.compile(after) if after else None
        tables = (words.vague, words.multiples, words.rates, words.few, words.fractions, _HALVES, per.split("|"))
        names = self.units if after else {k for k, v in self.units.items() if v[0].dimension == MONEY}
        words_first = {fold_word(k)[0] for table in tables for k in table} | {k[0] for k in names}
        #: The characters with which a quantity, a unit or a rate may begin: at all others is none.
        starters = sorted(self.numerals | words_first | {"半"})
        self.starter = re.compile(rf"[\d{''.join(map(re.escape, starters))}]")
        #: What numerals say.
        self.readings: dict[str, tuple[Reading, ...] | None] = Memo(READINGS_KEPT)


def _any(table: object) -> re.Pattern[str]:
    keys = sorted((fold_word(str(k)) for k in table), key=len, reverse=True)  # type: ignore[attr-defined]
    return re.compile("|".join(map(re.escape, keys)))


@cache
def _grammar(code: str) -> _Grammar:
    return _Grammar(code)


def scan(
    text: str, folded: Folded, language: str, places: list[tuple[int, int]]
) -> tuple[list[Quantity], list[Mention]]:
    """The single quantities and the unit mentions of a text; ``places`` of the folded text are left out."""
    return _Scanner(text, folded, _grammar(language), places).run()


class _Scanner:
    def __init__(self, text: str, folded: Folded, grammar: _Grammar, places: list[tuple[int, int]]) -> None:
        self.original = text
        self.folded = folded
        self.text = folded.text
        self.g = grammar
        self.places = places

    def run(self) -> tuple[list[Quantity], list[Mention]]:
        found: list[Quantity] = []
        mentions: list[Mention] = []
        at, mask = 0, 0
        while (start := self.g.starter.search(self.text, at)) is not None:
            at = start.start()
            while mask < len(self.places) and self.places[mask][1] <= at:
                mask += 1
            if mask < len(self.places) and self.places[mask][0] <= at:
                at = self.places[mask][1]
                continue
            limit = self.places[mask][0] if mask < len(self.places) else len(self.text)
            rate = self._rate(at, limit)
            if rate is not None:
                mentions.append(rate[0])
                at = rate[1]
                continue
            quantity = self._at(at, limit)
            if quantity is not None:
                if quantity[0] is not None:
                    found.append(quantity[0])
                at = max(quantity[1], at + 1)
                continue
            name = self.g.money.match(self.text, at, limit)
            if name is not None and not _is_inside_katakana(self.text, *name.span()):
                mentions.append(self._mention(at, name.end(), self.g.units[name.group()], False))
                at = name.end()
                continue
            at += 1
        return found, mentions

    def _mention(self, start: int, end: int, units: tuple[Unit, ...], rate: bool) -> Mention:
        a, b = self.folded.offsets[start], self.folded.offsets[end]
        return Mention(self.original[a:b], a, b, units, rate)

    def _rate(self, at: int, limit: int) -> tuple[Mention, int] | None:
        """A rate: 每公斤, 1キロ当たり, 日量 — the words before *or* after the unit say so."""
        words = self.g.rates.match(self.text, at, limit)
        if words is not None and words.group()[0] == "年" and self.text[at - 1 : at] in _YEAR_HEADS:
            words = None  # 今年增加 names a year and no rate.
        if words is not None and (self._surely(words.group()) or self._rate_follows(at, words.end())):
            units = units_of(self.g.words.rates[words.group()])
            return self._mention(at, words.end(), units, True), words.end()
        before = self.g.per_before.match(self.text, at, limit)
        start = before.end() if before else at
        if before is None and self.g.per_after is None:
            return None
        if before is not None and at > 0 and self.text[at - 1].isdigit():
            return None
        unit = self._unit(start, limit)
        if unit is None or (before is None and unit[1] - start < 2):
            return None
        end = unit[1]
        strong = before is not None and before.group() not in ("1", "一")
        if not strong:
            after = self.g.per_after.match(self.text, end, limit) if self.g.per_after else None
            if after is None:
                return None
        if self.text[end : end + 1].isdigit() and strong and before is not None and before.group() == "/":
            return None
        return self._mention(start, end, unit[0], True), end

    @staticmethod
    def _surely(rate: str) -> bool:
        """Whether a rate word means nothing else: 月 and 月に stand in dates too."""
        return len(rate) > 1 and not rate.endswith("に")

    def _rate_follows(self, start: int, end: int) -> bool:
        """A short rate word (月, 週に) counts only directly before digits."""
        before = self.text[start - 1 : start]
        return (
            self.g.code == "ja"
            and self.text[end : end + 1].isdigit()
            and not (before.isdigit() or (before and before in "~-年月日前同毎今来先昨翌本"))
        )

    def _at(self, at: int, limit: int) -> tuple[Quantity | None, int] | None:
        """The quantity at a place and where to go on; none where no number begins."""
        vague = self.g.vague.match(self.text, at, limit)
        if vague is not None:
            low, high = self.g.words.vague[vague.group()]
            reading = Reading(Fraction(low), Fraction(high), Fraction(high - low))
            return self._finish(at, vague.end(), limit, (reading,), vague=True)
        few = self.g.few.match(self.text, at, limit)
        if few is not None and (unit := self._unit(few.end(), limit)) is not None:
            reading = Reading(Fraction(2), Fraction(9), Fraction(7))
            return self._quantity(at, unit[1], (reading,), unit[0], vague=True), unit[1]
        multiple = self.g.multiples.match(self.text, at, limit)
        if multiple is not None:
            value = self.g.words.multiples[multiple.group()]
            return self._quantity(at, multiple.end(), (exact(value),), (UNITS["times"],)), multiple.end()
        half = self.g.half.match(self.text, at, limit)
        if half is not None:
            reading = Reading(Fraction(1, 2), Fraction(1, 2), Fraction(1, 100))
            return self._quantity(at, half.end(), (reading,), (), bound="过過".find(half.group()[0]) >= 0), half.end()
        for phrase, part in self.g.words.fractions.items():
            unit = self._unit(at + len(phrase), limit) if self.text.startswith(phrase, at) else None
            if unit is not None and unit[0][0].dimension == TIME:
                return self._quantity(at, unit[1], (exact(part, part),), unit[0], spelled=True), unit[1]
        if self.text[at] == "半":
            unit = self._unit(at + 1, limit) or self._unit(at + 2, limit)
            if unit is not None and unit[0][0].dimension == TIME and not self._halved(at):
                return self._quantity(at, unit[1], (exact(Fraction(1, 2), Fraction(1, 10)),), unit[0]), unit[1]
            return None
        if not (self.text[at].isdigit() or self.text[at] in self.g.numerals):
            return None
        return self._special(at, limit) or self._number(at, limit)

    def _halved(self, at: int) -> bool:
        return at > 0 and (self.text[at - 1] in "上下前后後大")

    def _special(self, at: int, limit: int) -> tuple[Quantity | None, int] | None:
        """Fractions (三分之二, 3分の1), percentages in words (百分之二十) and tenths (三成, 3割5分)."""
        fraction = self.g.fraction.match(self.text, at, limit)
        if fraction is not None:
            below, above = self._value(fraction.group(1)), self._value(fraction.group(2))
            if below is not None and above is not None and below.low > 0:
                if below.low == 100:
                    return self._quantity(at, fraction.end(), (above,), (UNITS["percent"],)), fraction.end()
                value = above.low / below.low
                reading = Reading(value, value, Fraction(1, 100))
                return self._quantity(at, fraction.end(), (reading,), ()), fraction.end()
        slash = self.g.slash.match(self.text, at, limit)
        if slash is not None and 0 < int(slash[1]) < int(slash[2]) <= 10 and self.text[at - 1 : at] != "/":
            value = Fraction(int(slash[1]), int(slash[2]))
            return self._finish(at, slash.end(), limit, (Reading(value, value, Fraction(1, 100)),))
        tenths = self.g.tenths.match(self.text, at, limit)
        if tenths is not None:
            whole = self._value(tenths.group(1))
            follower = self.text[tenths.end() : tenths.end() + 1]
            if whole is None or whole.low > 10 or (tenths.group(2) == "成" and follower in tuple("立为為功员員果本都")):
                return None
            value = whole.low * 10
            if tenths.group(3):
                more = self._value(tenths.group(3))
                value += more.low if more is not None and more.low < 10 else 0
            if tenths.group(4):
                value += 5
            return self._quantity(at, tenths.end(), (exact(value, Fraction(1)),), (UNITS["percent"],)), tenths.end()
        return None

    def _number(self, at: int, limit: int) -> tuple[Quantity | None, int] | None:
        run = self.g.run.match(self.text, at, limit)
        if run is None:
            return None
        end = self._without_unit(at, run.end(), limit)
        literal = self.text[at:end].rstrip()
        if len(literal) < end - at:
            end = at + len(literal)
        if self._is_label(at, literal):
            return None, end
        readings = self._readings(literal)
        if readings is None:
            return None, end
        approximate = any(c in "多余來来餘数" for c in literal)
        spelled = not any(c.isdigit() for c in literal)
        ordinal = self._ordinal(at, end)
        if ordinal:
            return self._quantity(at, ordinal, readings, (), ordinal=True, first=self._before(at)), ordinal
        if self.text[end : end + 1] == "/" and literal.isdigit() and self.text[end + 1 : end + 3].isdigit():
            return None, end
        for dozen, size in self.g.words.dozens.items():
            if self.text.startswith(dozen, end):
                readings, end = (exact(readings[0].low * size, Fraction(size)),), end + len(dozen)
                return self._quantity(at, end, readings, ()), end
        return self._finish(at, end, limit, readings, spelled=spelled, bound=approximate, literal=literal)

    def _without_unit(self, at: int, end: int, limit: int) -> int:
        """Where a number ends whose last character belongs to the unit: 1.8万|千升, 5|兆瓦."""
        if end - at > 1 and self.text[end - 1] in "千兆百毫":
            unit = self._unit(end - 1, limit)
            if unit is not None and unit[1] > end:
                return end - 1
        return end

    def _before(self, at: int) -> int:
        return at - 1 if at > 0 and self.text[at - 1] in self.g.words.ordinal_prefixes else at

    def _ordinal(self, at: int, end: int) -> int:
        """Where an ordinal ends: after 番目, 位 … or at the number when 第 stands before it; 0 for none."""
        for suffix in self.g.words.ordinal_suffixes:
            if self.text.startswith(suffix, end):
                return end + len(suffix)
        return end if self._before(at) < at else 0

    def _is_label(self, at: int, literal: str) -> bool:
        if literal.isdigit() and ((literal[0] == "0" and len(literal) > 1) or len(literal) > 12):
            return True
        before = self.text[at - 1 : at] if at else ""
        if before.isascii() and before.isalpha():
            return self._prefix(at) is None
        return (
            before in ("-", "_", "#") and self.text[at - 2 : at - 1].isascii() and self.text[at - 2 : at - 1].isalpha()
        )

    def _value(self, text: str) -> Reading | None:
        readings = self._readings(text)
        return readings[0] if readings else None

    def _readings(self, text: str) -> tuple[Reading, ...] | None:
        """The readings of a numeral of digits, characters and scale characters."""
        if len(text) > LONGEST:
            return None
        try:
            return self.g.readings[text]
        except KeyError:
            found = self.g.readings[text] = self._read(text)
            return found

    def _read(self, text: str) -> tuple[Reading, ...] | None:
        pair = _PAIR.fullmatch(text)
        if pair is not None:
            low, high = (self._readings(pair[n] + pair[3]) for n in (1, 2))
            if low and high and low[0].low < high[0].low:
                return (Reading(low[0].low, high[0].low, low[0].step),)
        pieces = [p for p in self.g.piece.findall(text) if p not in "多余來来餘数 "]
        if len(pieces) == 1 and pieces[0][0].isdigit():
            return literal_readings(pieces[0], self.g.words) or None
        words = self.g.words
        total: Fraction = Fraction(0)
        section: Fraction = Fraction(0)
        current: Fraction | None = None
        step = Fraction(1)
        top = Fraction(0)
        for i, piece in enumerate(pieces):
            if piece[0].isdigit():
                readings = literal_readings(piece, words)
                if not readings or current is not None:
                    return None
                current, step = readings[0].low, readings[0].step
            elif piece in words.cardinals:
                digit = words.cardinals[piece]
                after_digit = i > 0 and pieces[i - 1] in words.cardinals and pieces[i - 1] not in "零〇"
                zero = i > 0 and pieces[i - 1] in "零〇"
                if (after_digit or zero) and current is not None and not (zero and current == 0):
                    current = current * 10 + digit
                else:
                    current = Fraction(digit)
                step = Fraction(1)
            elif piece in words.multipliers:
                factor = words.multipliers[piece]
                if current is None and factor == 10 and section:
                    section += 10
                else:
                    section += (1 if current is None else current) * factor
                step = step * factor if current is not None else Fraction(factor)
                current = None
            else:
                factor = words.scales[piece]
                amount = section + (current or 0)
                if amount == 0 and i > 0 and pieces[i - 1] in words.scales:
                    total *= factor  # 万亿
                    step *= factor
                elif amount == 0:
                    return None
                elif top and factor >= top and total:
                    total = (total + amount) * factor
                    step = step * factor
                else:
                    total += amount * factor
                    step = step * factor
                top = Fraction(factor)
                section, current = Fraction(0), None
        value = total + section + (current or 0)
        if value.denominator == 1 and value:
            step = max(step, exact(value).step) if step >= 1 else step
        return (Reading(value, value, step),)

    def _goes_on(self, at: int) -> bool:
        """Whether a range goes on after a numeral: 四至六人."""
        return self.text[at : at + 1] in tuple("至到~-、") and self.text[at + 1 : at + 2] in self.g.numerals

    def _unit(self, at: int, limit: int) -> tuple[tuple[Unit, ...], int] | None:
        longest = self.g.longest.get(self.text[at : at + 1], 0)
        for size in range(min(longest, limit - at), 0, -1):
            units = self.g.units.get(self.text[at : at + size])
            if units is not None:
                if self.text[at + size - 1].isascii() and self.text[at + size - 1].isalpha():
                    following = self.text[at + size : at + size + 1]
                    if following.isascii() and following.isalnum():
                        continue
                return units, at + size
        return None

    def _prefix(self, at: int) -> tuple[tuple[Unit, ...], int] | None:
        start = at - 1 if at and self.text[at - 1] in " :" else at
        if not self.text.endswith(self.g.prefix_words, 0, start):
            return None
        for phrase, units in self.g.prefixes:
            if self.text.endswith(phrase, 0, start):
                begin = start - len(phrase)
                before = self.text[begin - 1] if begin else ""
                if phrase[0].isalpha() and phrase.isascii() and before.isascii() and before.isalnum():
                    continue
                return units, begin
        return None

    def _finish(
        self,
        at: int,
        end: int,
        limit: int,
        readings: tuple[Reading, ...],
        *,
        spelled: bool = False,
        vague: bool = False,
        bound: bool = False,
        literal: str = "",
    ) -> tuple[Quantity | None, int]:
        """The quantity of a number with its unit; a number in characters needs a counter, a unit or some size."""
        prefix = self._prefix(at)
        if self.text[end : end + 1] == " " and self._unit(end + 1, limit) is not None:
            end += 1
        unit = self._unit(end, limit)
        lengthy = unit is not None and any(u.dimension == "length" for u in unit[0])
        if prefix is not None and prefix[0][0].dimension == "speed" and not lengthy:
            prefix = None
        if unit is None:
            for linker in self.g.linkers:
                if self.text.startswith(linker, end) and linker.strip():
                    unit = self._unit(end + len(linker), limit)
                    bound = bound or (linker.strip() in "多余來来餘余り強弱超" and unit is not None)
                    if unit is not None:
                        break
        if unit is None and self.text.startswith("个半", end) and (more := self._unit(end + 2, limit)):
            readings = tuple(r.plus(Fraction(1, 2), Fraction(1, 10)) for r in readings)
            return self._quantity(at, more[1], readings, more[0], bound=bound, spelled=spelled), more[1]
        counted = self.text[end : end + 1] in self.g.words.counters and end < len(self.text)
        value = readings[0].low
        if spelled and unit is None and prefix is None:
            if value == 1 or not (counted or value >= 11 or self._goes_on(end)):
                return None, end
            if value in (10, 100, 1000) and literal in "十百千" and not counted:
                return None, end
        units: tuple[Unit, ...] = ()
        start = at
        if prefix is not None:
            units, start = prefix
            if unit is not None and units[0].dimension == "speed":
                pass_through = unit[1]
                end = pass_through
                if unit[0][0].dimension == "length":
                    units = _speed(units[0], unit[0])
            elif unit is not None and unit[0][0].dimension == units[0].dimension:
                end = unit[1]
        elif unit is not None:
            units, end = unit
        if units and self.text[end : end + 1] == "半" and not vague:
            readings = tuple(r.plus(Fraction(1, 2), Fraction(1, 10)) for r in readings)
            end += 1
        decimals = _DECIMALS.match(self.text, end, limit) if literal and units and units[0].code in "sm" else None
        if decimals is not None and self._unit(decimals.end(), limit) is None:  # 7秒6, 1メートル93
            digits = decimals.group()
            part = Fraction(int(digits), 10 ** len(digits))
            readings = tuple(r.plus(part, Fraction(1, 10 ** len(digits))) for r in readings)
            end = decimals.end()
        weak = spelled and value == 1 and bool(units) and units[0].dimension in ("time", "multiple", "score")
        if literal.isdigit():
            following = self.text[end : end + 1]
            weak = (not units and year_like(literal, value) and following not in self.g.words.counters) or (
                bool(units) and units[0].code == "day" and self.text[end - 1] == "日" and 1 <= value <= 31
            )
        times = self.g.code == "zh" and bool(units) and units[0].code == "times" and self.text[end - 1] == "倍"
        if times and _GROWN.search(self.text, max(0, start - 8), start):
            readings, weak = _grown(readings[0]), False
        scale = max((self.g.scales[c] for c in literal if c in self.g.scales), default=1)
        if readings[0].low != readings[0].high:
            vague = True
        return (
            self._quantity(
                start, end, readings, units, vague=vague, bound=bound, spelled=spelled, weak=weak, scale=scale
            ),
            end,
        )

    def _quantity(
        self,
        start: int,
        end: int,
        readings: tuple[Reading, ...],
        units: tuple[Unit, ...],
        *,
        ordinal: bool = False,
        vague: bool = False,
        bound: bool = False,
        spelled: bool = False,
        weak: bool = False,
        scale: int = 1,
        first: int | None = None,
    ) -> Quantity:
        begin = start if first is None else first
        a, b = self.folded.offsets[begin], self.folded.offsets[end]
        before = self.text[max(0, begin - 6) : begin].rstrip()
        around = (
            bound
            or vague
            or before.endswith(self.g.approximate)
            or self.text.startswith(self.g.approximate_after, end)
            or self.text.startswith(self.g.approximate_behind, end + 1)
        )
        return Quantity(
            self.original[a:b],
            a,
            b,
            readings,
            units,
            approximate=around,
            ordinal=ordinal,
            written=not spelled,
            vague=vague,
            weak=weak,
            scale=scale,
        )


def _grown(reading: Reading) -> tuple[Reading, ...]:
    """增加两倍 is three times as much, as the twice comes on top; from three on many writers mean the product."""
    more = reading.plus(1)
    return (more,) if reading.low <= _SURELY_ON_TOP else (more, reading)


def _speed(prefix: Unit, units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The speed that 时速 or 秒速 makes of a length."""
    per = Fraction(3600) if prefix.code == "km/h" else Fraction(1)
    return tuple(
        Unit(f"{u.code}/h" if per != 1 else f"{u.code}/s", "speed", u.factor / per, u.system)
        for u in units
        if u.dimension == "length"
    )
