"""Dates, clock times and relative times in a text, with only the fields that the text gives.

The tables of each language (``checker.languages.times_<code>``) are compiled to one scanner per language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from checker.evidence.memo import Memo
from checker.facts.date_reading import Found, Reader, Reading, folded_words, is_within
from checker.facts.folding import Folded, fold, fold_word
from checker.facts.gates import Gate
from checker.facts.moments import Kind, Moment, TimeExpression
from checker.facts.triggers import DIGIT, YEAR, Trigger, triggers
from checker.languages.times import Bound, TimeData, time_data

#: How many characters may stand between a clock time and its time zone.
ZONE_REACH_AFTER = 24
ZONE_REACH_BEFORE = 14
#: How far around an expression the words are looked for that make it a limit, and the event that an offset counts from.
BOUND_REACH = 32
#: How many characters may stand between a day and its time.
TOUCHING = 3
ANCHOR_REACH = 12
#: Hours after this one are those of a clock of 24 hours.
NOON = 12
#: Texts of which it is kept what they may hold, and where idioms stand.
LOOKS_KEPT = 512


@lru_cache(maxsize=8192)
def extract(text: str, language: str) -> tuple[TimeExpression, ...]:
    """All expressions of time in a text, in order of their places.

    A range (13-15 November) gives two dates; ``besok malam`` gives a day and a part of the day with the same span.

    Raises:
        UnknownLanguageError: the checker does not speak the language.
    """
    return _scanner(language).scan(text)


def orders(text: str, language: str) -> tuple[TimeExpression, ...]:
    """The words that put what is told before or after an event (``setelah``, ``sebelum``), in order.

    The tables are wide on the side of what might mean the same order; Chinese and Japanese have none, because a single
    character says it and stands in too many words.

    Raises:
        UnknownLanguageError: the checker does not speak the language.
    """
    return _scanner(language).orders(text)


def spans(text: str, language: str) -> list[tuple[int, int]]:
    """The stretches of a text whose numbers are dates, clock times or years; overlapping ones are joined.

    Numbers of durations (``tiga hari lalu``) are not among them.

    Raises:
        UnknownLanguageError: the checker does not speak the language.
    """
    found = sorted((e.start, e.end) for e in extract(text, language) if e.kind in (Kind.DATE, Kind.CLOCK))
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


# --- templates to patterns

_SLOT = re.compile(r"\{([a-z]+)(\d?)\}")
#: Letters that are folded one by one; the brackets around an expression stay as they are.
_FOREIGN = re.compile(r"[^\x00-\x7f⟨⟩]")
_NUMERIC: Mapping[str, str] = {
    "day": r"(?<!\d)(?<!\d[.,])(?:3[01]|[12]\d|0?[1-9])(?!\d|[.,]\d)",
    "monthnum": r"(?<!\d)(?:1[0-2]|0?[1-9])(?!\d)",
    "year": r"(?<![\d.,])(?:1[4-9]\d\d|20\d\d)(?!\d|[.,]\d)",
    "yearchars": "[一二][〇零一二三四五六七八九]{3}",
    "shortyear": r"(?<!\d)\d\d(?!\d)",
    "decade": r"(?<!\d)(?:1[5-9]\d0|20\d0|[1-9]0)(?!\d)",
    "hour": r"(?<!\d)(?<!\d[.,:])(?:2[0-4]|1\d|0?\d)(?!\d)",
    "halfhour": r"(?<!\d)(?:1[0-2]|[1-9])(?!\d)",
    "minute": r"[0-5]\d(?!\d|:\d)",
    "mins": r"[0-5]?\d(?!\d)",
    "quarternum": r"[1-4](?!\d)",
    "before": r"\d{1,2}(?!\d)",
    "after": r"\d{1,2}(?!\d)",
}
_DIGITS = r"(?<!\d)(?<!\d[.,])\d{1,3}(?:[.,]\d)?(?!\d)"


#: What stands first in a year that is written in characters.
_FIRST_CHARACTERS = frozenset("一二")


#: Slots that stand for a number in digits or words, and for the words of ordinal numbers.
_COUNTS = ("n", "firstmonths", "firstquarters")
_ORDINALS = ("century", "quarter", "half", "minuteordinal", "week")


class _Slots:
    """What the slots of the templates of a language stand for: the words of which a text needs one, an expression."""

    def __init__(self, data: TimeData) -> None:
        tables: dict[str, Iterable[str]] = {
            "weekday": data.weekdays,
            "weekdaychar": data.weekday_letters,
            "month": data.months,
            "monthname": data.month_names,
            "part": data.parts,
            "halfday": data.half_days,
            "edge": data.edges,
            "noon": data.noons,
            "unit": data.units,
            "dual": data.duals,
            "modifier": data.modifiers,
            "dated": data.dated,
            "direction": data.directions,
            "ordinal": data.ordinals,
            "relative": data.relatives,
            "phase": data.phases,
            "periodpart": data.period_parts,
            "zone": data.zones,
            "season": data.seasons,
            "holiday": data.holidays,
            "lunar": data.lunar_months,
            "shift": data.shifts,
            "order": data.orders,
            "hourword": data.hour_words,
            "minuteword": data.minute_words,
            "dayword": data.day_words,
            "decadeword": data.decade_words,
            "number": data.numbers,
        }
        words = {name: folded_words(rows, data.proper) for name, rows in tables.items()}
        words |= dict.fromkeys(_NUMERIC, frozenset({DIGIT}))
        words |= {"year": frozenset({YEAR}), "yearchars": _FIRST_CHARACTERS}
        words |= dict.fromkeys(_COUNTS, words["number"] | {DIGIT}) | dict.fromkeys(_ORDINALS, words["ordinal"])
        self.words: Mapping[str, Trigger] = words
        self._expressions: dict[str, str] = {}

    def expression(self, name: str) -> str:
        """What a slot matches."""
        found = self._expressions.get(name)
        if found is None:
            if name in _COUNTS:
                found = f"(?:{_DIGITS}|{self.expression('number')})"
            else:
                found = _NUMERIC.get(name) or _alternation(self.words[name])
            self._expressions[name] = found
        return found


def _alternation(folded: Iterable[str]) -> str:
    """An expression of folded words, of which the longest that stands at a place counts.

    Words of several parts that differ in one of them only are written together (Arabic has a hundred numbers of two
    parts each), which compiles many times faster. What follows a blank tells the part before it from all others, so it
    is enough to try those of most parts first, and of those the longer last part.
    """
    return _alternatives(frozenset(tuple(word.split()) for word in folded))


def _alternatives(words: frozenset[tuple[str, ...]]) -> str:
    if not words:
        return "(?!)"
    rests: dict[str, set[tuple[str, ...]]] = {}
    for first, *rest in words:
        if rest:
            rests.setdefault(first, set()).add(tuple(rest))
    firsts: dict[frozenset[tuple[str, ...]], list[str]] = {}
    for first, following in rests.items():
        firsts.setdefault(frozenset(following), []).append(first)
    longer = [rf"{_group(_by_length(parts))}\s{{1,3}}{_alternatives(following)}" for following, parts in firsts.items()]
    single = _by_length([word[0] for word in words if len(word) == 1])
    return _group([*longer, *single])


def _group(expressions: Sequence[str]) -> str:
    return expressions[0] if len(expressions) == 1 else f"(?:{'|'.join(expressions)})"


def _by_length(parts: Sequence[str]) -> list[str]:
    """Expressions of words, the longest first."""
    return [re.escape(part) for part in sorted(parts, key=lambda p: (-len(p), p))]


def _expression(pattern: str) -> str:
    """A pattern with its letters folded."""
    return pattern if pattern.isascii() else _FOREIGN.sub(lambda m: fold_word(m.group()) or m.group(), pattern)


class _Template:
    """A template, compiled when a text may hold it for the first time."""

    def __init__(self, template: str, data: TimeData, slots: _Slots) -> None:
        self._template, self._data, self._slots = _expression(template), data, slots
        self.triggers = triggers(self._template, slots.words)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled template."""
        template = self._template if "⟨" in self._template else f"⟨{self._template}⟩"
        blanks = template.replace("_", r"\s{0,3}").replace(" ", r"\s{1,3}")

        def slot(match: re.Match[str]) -> str:
            name, number = match.groups()
            if name.endswith("text"):
                return self._slots.expression(name.removesuffix("text"))
            return rf"(?P<{name}{number}>{self._slots.expression(name)})"

        pattern = _SLOT.sub(slot, blanks).replace("⟨", "(?P<span>").replace("⟩", ")")
        return re.compile(self._data.opening + pattern + self._data.closing)


# --- scanning


class _Zone(NamedTuple):
    """A time zone with its place in the original text."""

    start: int
    end: int
    hours: float


class _Look(NamedTuple):
    """A folded text, the numbers of the patterns that it may hold, and where idioms stand in it."""

    folded: Folded
    possible: Sequence[int]
    idioms: bytes


@cache
def _scanner(code: str) -> _Scanner:
    return _Scanner(time_data(code))


class _Scanner:
    """The compiled templates of a language."""

    def __init__(self, data: TimeData) -> None:
        slots = _Slots(data)
        proper = data.proper
        self._proper = proper
        #: Texts are read for their dates and for the order of events.
        self._looks: dict[str, _Look] = Memo(LOOKS_KEPT)
        self._reader = Reader(data)
        words = (*data.idioms, *data.templates, "{zone}", "{shift}", "{order}")
        self._patterns = [_Template(template, data, slots) for template in words]
        self._gate = Gate([pattern.triggers for pattern in self._patterns])
        #: The numbers of the patterns: idioms, templates of dates and times, and one for each kind of other words.
        self._idioms = range(len(data.idioms))
        self._templates = range(len(data.idioms), len(data.idioms) + len(data.templates))
        self._zone, shift, order = range(self._templates.stop, len(words))
        self._zones = {fold_word(w, proper): hours for w, hours in data.zones.items()}
        self._signed = {
            kind: (number, {fold_word(w, proper): sign for w, sign in rows.items()})
            for kind, number, rows in ((Kind.SHIFT, shift, data.shifts), (Kind.ORDER, order, data.orders))
        }
        self._bounds = {fold_word(w, proper): b for w, b in {**data.bounds_before, **data.bounds_after}.items()}
        before = _alternation(folded_words(data.bounds_before, proper))
        self._before = re.compile(rf"{data.opening}(?P<bound>{before})\s{{0,3}}(?:\w{{1,3}}\s)?$")
        after = _alternation(folded_words(data.bounds_after, proper))
        ends = f"(?!{data.bound_not})" if data.bound_not else ""
        self._after = re.compile(rf"\s{{0,3}}(?P<bound>{after}){ends}")
        self._anchoring = folded_words(data.anchoring, proper)
        self._windows = folded_words(data.windows, proper)
        self._anchor_after = re.compile(_expression(data.anchor_after) or "(?!)")
        self._anchor_before = re.compile(f"(?:{_expression(data.anchor_before)})$" if data.anchor_before else "(?!)")
        self._part_gap = re.compile(_expression(data.part_gap) or "(?!)")
        initial = r"(?<!\w)(?:و|ف)?" if data.opening else ""
        rounding = _expression(data.rounded_before)
        self._rounded_before = re.compile(f"{initial}(?:{rounding})$" if rounding else "(?!)")
        self._rounded_after = re.compile(_expression(data.rounded_after) or "(?!)")
        self._after_tells = bool(data.anchor_after)
        self._anchor_not = re.compile(_expression(data.anchor_not) or "(?!)")
        anaphors = rf"(?!(?:{_expression(data.anaphors)})(?!\w))" if data.anaphors else ""
        self._event = re.compile(rf"\s{anaphors}\w")

    def scan(self, text: str) -> tuple[TimeExpression, ...]:
        """All expressions; where candidates overlap the longest wins, of two equally long ones the earlier template."""
        look = self._look(text)
        folded = look.folded
        candidates = sorted(
            (
                (m.start("span") - m.end("span"), number, m.start("span"), m)
                for number in look.possible
                if number in self._templates
                for m in self._patterns[number].pattern.finditer(folded.text)
            ),
            key=lambda c: c[:3],
        )
        found: list[TimeExpression] = []
        if candidates:
            taken = bytearray(look.idioms.ljust(len(folded.text), b"\0"))
            zones = list(self._find_zones(look))
        for _, _, start, match in candidates:
            end = match.end("span")
            if taken.find(1, start, end) >= 0:
                continue
            expressions = [self._made(r, match, folded) for r in self._reader.read(Found(match))]
            if expressions:
                taken[start:end] = b"\1" * (end - start)
                found.extend(_with_zone(e, text, zones) for e in expressions)
        found = _share_bounds(sorted(found, key=lambda e: (e.start, e.end, e.kind.value)))
        found = self._share_parts(found, text)
        found.extend(self._find_signed(Kind.SHIFT, look))
        return tuple(sorted(found, key=lambda e: (e.start, e.end, e.kind.value)))

    def _share_parts(self, expressions: list[TimeExpression], text: str) -> list[TimeExpression]:
        """Hours of a twelve-hour clock moved to the part of the day before them: *Selasa petang sekitar pukul enam*."""
        for i, (one, other) in enumerate(pairwise(expressions)):
            part, moment = one.moment.part, other.moment
            if one.kind is not Kind.PART or other.kind is not Kind.CLOCK or part is None or len(other.readings) > 1:
                continue
            if moment.hour is None or moment.hour > NOON or moment.near:
                continue
            if self._part_gap.fullmatch(text[one.end : other.start].lower()):
                hours = [
                    h
                    for h in (moment.hour, moment.hour % NOON + NOON)
                    if is_within(h + (moment.minute or 0) / 60, part)
                ]
                if len(hours) == 1:
                    expressions[i + 1] = replace(other, readings=(replace(moment, hour=hours[0]),))
        return expressions

    def orders(self, text: str) -> tuple[TimeExpression, ...]:
        """The words that put what is told before or after an event."""
        return tuple(self._find_signed(Kind.ORDER, self._look(text)))

    def _look(self, text: str) -> _Look:
        found = self._looks.get(text)
        if found is None:
            folded = fold(text, self._proper)
            possible = self._gate.possible(folded.text)
            idioms = (self._patterns[n].pattern for n in possible if n in self._idioms)
            mask = _mask(m.span("span") for pattern in idioms for m in pattern.finditer(folded.text))
            found = self._looks[text] = _Look(folded, possible, mask)
        return found

    def _made(self, reading: Reading, match: re.Match[str], folded: Folded) -> TimeExpression:
        start, end = folded.offsets[reading.start], folded.original_end(reading.end)
        around, bound_at = (None, None) if reading.whole else self._bound(folded, reading.start, reading.end)
        bound = around or reading.bound
        moments = reading.moments if len(reading.moments) == 1 else tuple(dict.fromkeys(reading.moments))
        text = folded.original[start:end]
        expression = TimeExpression(start, end, text, reading.kind, moments, bound, bound_at=bound_at)
        if reading.kind is Kind.CLOCK and self._is_rounded(folded.text, reading):
            return replace(expression, readings=tuple(replace(m, rounded=True) for m in moments))
        if reading.kind is not Kind.RELATIVE:
            return expression
        found = Found(match)
        words = {found.word(g) for g in ("direction", "relative", "plus", "minus") if g in found}
        window = not words.isdisjoint(self._windows) or ("modifier" in found and "n" in found)
        if self._after_tells:  # Between بعد and the event stands the number, and a preposition names the event.
            words -= {found.word(g) for g in ("plus", "minus") if g in found}
        anchored = self._anchored(words, "relative" in found, folded.text, reading)
        return replace(expression, window=window, anchored=anchored)

    def _is_rounded(self, text: str, reading: Reading) -> bool:
        """Whether words beside a clock time say that it is a rough one."""
        before = self._rounded_before.search(text, max(0, reading.start - BOUND_REACH), reading.start)
        return before is not None or self._rounded_after.match(text, reading.end) is not None

    def _bound(self, folded: Folded, start: int, end: int) -> tuple[Bound, tuple[int, int]] | tuple[None, None]:
        """The limit that words around an expression make it, with the place of these words."""
        text = folded.text
        match = self._before.search(text, max(0, start - BOUND_REACH), start)
        if match is None:
            match = self._after.match(text, end, min(len(text), end + BOUND_REACH))
        bound = self._bounds.get(" ".join(match["bound"].split())) if match else None
        if match is None or bound is None:
            return None, None
        first, last = match.span("bound")
        return bound, (folded.offsets[first], folded.original_end(last))

    def _anchored(self, words: set[str], phrase: bool, text: str, reading: Reading) -> bool:
        """Whether the event that an offset counts from stands beside it; most whole phrases count from now."""
        after = text[reading.end : reading.end + ANCHOR_REACH]
        anchoring = not words.isdisjoint(self._anchoring)
        if phrase and not anchoring:
            return False
        if anchoring and self._event.match(after):
            return True
        if self._anchor_not.match(text, reading.end):
            return False
        before = text[max(0, reading.start - ANCHOR_REACH) : reading.start]
        return bool(self._anchor_after.match(after) or self._anchor_before.search(before))

    def _find_zones(self, look: _Look) -> Iterator[_Zone]:
        if self._zone not in look.possible:
            return
        folded = look.folded
        for match in self._patterns[self._zone].pattern.finditer(folded.text):
            hours = self._zones[" ".join(match["zone"].split())]
            if hours is not None:
                yield _Zone(folded.offsets[match.start("span")], folded.original_end(match.end("span")), hours)

    def _find_signed(self, kind: Kind, look: _Look) -> Iterator[TimeExpression]:
        """The words that say earlier or later, before or after; those with a number are offsets as well."""
        number, signs = self._signed[kind]
        if number not in look.possible:
            return
        folded = look.folded
        for match in self._patterns[number].pattern.finditer(folded.text):
            first, last = match.span("span")
            if look.idioms.find(1, first, last) >= 0:
                continue
            start, end = folded.offsets[first], folded.original_end(last)
            word = " ".join(match[kind.value].split())
            after = folded.text[last : last + ANCHOR_REACH]
            anchored = word in self._anchoring and self._event.match(after) is not None
            moment = Moment(sign=signs[word])
            yield TimeExpression(start, end, folded.original[start:end], kind, (moment,), anchored=anchored)


def _mask(stretches: Iterable[tuple[int, int]]) -> bytes:
    mask = bytearray()
    for start, end in stretches:
        mask.extend(bytes(max(0, end - len(mask))))
        mask[start:end] = b"\1" * (end - start)
    return bytes(mask)


def _share_bounds(expressions: list[TimeExpression]) -> list[TimeExpression]:
    """A day and the time of the day beside it have one limit: since Monday afternoon, 月曜日の夕方まで."""
    for i, (one, other) in enumerate(pairwise(expressions)):
        if one.kind is not Kind.DATE or other.kind not in (Kind.PART, Kind.CLOCK) or other.start - one.end > TOUCHING:
            continue
        bounded = one if one.bound else other
        if one.bound is None or other.bound is None:
            expressions[i] = replace(one, bound=bounded.bound, bound_at=bounded.bound_at)
            expressions[i + 1] = replace(other, bound=bounded.bound, bound_at=bounded.bound_at)
    return expressions


#: A time without a colon that stands before its zone: (0600 GMT).
_OTHER_TIME = re.compile(r"(?<!\d)[0-2]\d[0-5]\d\s?$")
#: A time right behind a zone, which is the zone of that time: 午前3時（日本時間同5時）, 西部时间5时至东部时间6时.
_NEXT_TIME = re.compile(r"\s?[同は]?\s?(?:午[前後])?\d")
_STOPS = re.compile(r"[;。；؛]|\.\s")


def _with_zone(expression: TimeExpression, text: str, zones: Iterable[_Zone]) -> TimeExpression:
    """The expression with the time zone that stands closest behind it, or else before it."""
    if expression.kind is not Kind.CLOCK:
        return expression
    best: tuple[int, _Zone] | None = None
    for zone in zones:
        start, end, _ = zone
        if start >= expression.end - 1:
            distance, reach, between = start - expression.end, ZONE_REACH_AFTER, text[expression.end : start]
            if between.strip() and _NEXT_TIME.match(text, end):
                continue
        else:
            between = text[end : expression.start]
            distance, reach = expression.start - end, ZONE_REACH_AFTER + ZONE_REACH_BEFORE
            if between.strip():
                distance += ZONE_REACH_AFTER  # One that stands before counts less, unless it touches.
        if (
            distance <= reach
            and not _STOPS.search(between)
            and not _OTHER_TIME.search(between)
            and (best is None or distance < best[0])
        ):
            best = distance, zone
    if best is None:
        return expression
    _, (start, end, hours) = best
    readings = tuple(replace(m, zone=hours) for m in expression.readings)
    return replace(expression, readings=readings, zone_at=(start, end))


__all__ = ["Kind", "Moment", "TimeExpression", "extract", "orders", "spans"]
