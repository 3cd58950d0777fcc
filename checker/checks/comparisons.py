"""Comparisons and ways: more or less than what, above or below which limit, from where to where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from checker.checks.meaning import FLIPPED
from checker.checks.roles import ROLES_SWAPPED
from checker.checks.roles.common import Clause, Holds, Sides
from checker.checks.rule import Pair, Rule
from checker.evidence.matching import Via
from checker.findings import Finding, Severity, Span
from checker.languages import Token, TokenKind
from checker.languages.arabic import normalize
from checker.languages.clauses import INDONESIAN
from checker.languages.clauses_compare import ABOVE, BELOW, COMPARING, LIMITS, SCALES, THAN

#: The findings are told under the rules for exchanged roles and for opposites.
RULES: tuple[Rule, ...] = ()

CONFIDENCE = 0.9

#: Words that negate elsewhere (ne … plus) and compare here.
_NO_NEGATORS = frozenset({"plus", "moins", "que", "guère"})

#: Tokens of what is compared, on either side, and between an adjective and "than".
SIDE = 10
BETWEEN = 4

#: Tokens between a limit and "above" or "below", and between a marker of a way and a place.
NEAR = 4


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison of the source: term numbers of both sides; the scale and its end (True: more), if it has one.

    ``word`` is the term number of the adjective, ``start`` and ``end`` token numbers.
    """

    subject: tuple[int, ...]
    standard: tuple[int, ...]
    word: int
    scale: int | None
    more: bool
    start: int
    end: int


def check(pair: Pair) -> Iterator[Finding]:
    """Comparisons with exchanged sides or the opposite adjective, limits on the wrong side, ways turned round."""
    if pair.language.code not in COMPARING:
        return
    lower = pair.source.casefold()
    if "lebih" in lower:
        yield from _comparisons(pair)
    if any(word in lower for word in LIMITS):
        yield from _limits(pair)
    if "dari" in lower:
        yield from _ways(pair)


def _comparisons(pair: Pair) -> Iterator[Finding]:
    found = list(_source_comparisons(pair))
    if len(found) != 1 or pair.source.casefold().count("lebih ") != 1:
        return
    compared = found[0]
    reader = _Target(pair)
    said = reader.comparison(compared)
    if said is None:
        return
    sides = Sides(pair.evidence, Clause(compared.word, compared.subject, compared.standard))
    subject, standard, more, first, last = said
    before, after = (sides.owner_of(tokens) for tokens in (subject, standard))
    source = pair.source_span(
        pair.evidence.source.tokens[compared.start].start, pair.evidence.source.tokens[compared.end].end
    )
    translation = pair.token_span(first, last)
    if more is compared.more and (before, after) == (Holds.THEIRS, Holds.MINE):
        yield _finding(
            pair, ROLES_SWAPPED, source, translation, "says the same of the two sides, but with their places exchanged"
        )
    elif more is not compared.more and (before, after) == (Holds.MINE, Holds.THEIRS):
        yield _finding(pair, FLIPPED, source, translation, "compares them the other way round")


def _finding(pair: Pair, rule: Rule, source: Span, translation: Span, what: str) -> Finding:
    return Finding(
        rule.id,
        rule.category,
        Severity.CRITICAL,
        CONFIDENCE,
        f"The source says “{source.text}”; the {pair.language.name} “{translation.text}” {what}.",
        source=source,
        translation=translation,
    )


def _source_comparisons(pair: Pair) -> Iterator[Compared]:
    """ "A lebih tinggi daripada B", "lebih banyak A daripada B"."""
    sentence = pair.evidence.source
    words = [t.text.casefold() for t in sentence.tokens]
    terms = {i: n for n, t in enumerate(sentence.terms) for i in range(t.first, t.last + 1)}
    for i, word in enumerate(words[:-2]):
        if word != "lebih" or words[i + 1] in THAN or (i and words[i - 1] in ("tidak", "tak", "belum", "bukan")):
            continue
        than = next((k for k in range(i + 2, min(i + 3 + BETWEEN, len(words))) if words[k] in THAN), None)
        if than is None or i + 1 not in terms or _has_stop(sentence.tokens, i, than):
            continue
        inside = tuple(dict.fromkeys(terms[k] for k in range(i + 2, than) if k in terms))
        subject = inside or _noun_phrase(pair, range(i - 1, max(i - SIDE, -1), -1), terms)
        standard = _noun_phrase(pair, range(than + 1, min(than + 1 + SIDE, len(words))), terms)
        if subject and standard:
            scale, more = _on_scale(words[i + 1], "id")
            yield Compared(subject, standard, terms[i + 1], scale, more, i, sentence.terms[max(standard)].last)


def _has_stop(tokens: Sequence[Token], start: int, stop: int) -> bool:
    return any(tokens[k].kind is TokenKind.PUNCTUATION for k in range(start, stop))


def _noun_phrase(pair: Pair, reach: range, terms: dict[int, int]) -> tuple[int, ...]:
    """The terms along a stretch of tokens up to the end of the clause."""
    found: list[int] = []
    for i in reach:
        token = pair.evidence.source.tokens[i]
        word = token.text.casefold()
        if token.kind is TokenKind.PUNCTUATION and token.text not in "-/":
            break
        if word in INDONESIAN.breaks or word in ("dan", "yang", "serta", "atau"):
            break
        if i in terms and terms[i] not in found:
            found.append(terms[i])
    return tuple(sorted(found))


def _on_scale(text: str, code: str) -> tuple[int | None, bool]:
    """The scale of an adjective and whether it is the upper end."""
    for number, scale in enumerate(SCALES):
        for end, forms in enumerate(scale[code]):
            if re.fullmatch(forms, text):
                return number, end == 0
    return None, True


class _Target:
    """Finds comparisons, limits and ways in the translation."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self.code = pair.language.code
        self.spaced = pair.language.spaced
        self.tokens = pair.evidence.target.tokens
        self.comparing = COMPARING[self.code]

    @cached_property
    def text(self) -> str:
        """The translation in lower case."""
        return "".join(_fold(c, self.code) for c in self.pair.translation)

    def comparison(self, compared: Compared) -> tuple[list[int], list[int], bool, int, int] | None:
        """The tokens before and behind "than", whether it says more, and where it stands; None where not clear."""
        ends = self._ends_of(compared)
        if len(ends) != 1 or self.negated():
            return None
        start, end, more = ends[0]
        first = self._at(start)
        last = self._at(end - 1)
        reader = {"ja": self._japanese, "zh": self._chinese}.get(self.code, self._spaced)
        found = reader(first, last)
        if found is None or not found[0] or not found[1]:
            return None
        subject, standard = found
        inside = [*subject, *standard, first, last]
        return subject, standard, more, min(inside), max(inside)

    def _ends_of(self, compared: Compared) -> list[tuple[int, int, bool]]:
        """Where the translation has one of the two ends of the scale, or the adjective itself."""
        if compared.scale is not None:
            found = []
            for forms, more in zip(SCALES[compared.scale][self.code], (True, False), strict=True):
                found += [(m.start(), m.end(), more) for m in _pattern(forms, self.spaced).finditer(self.text)]
            kept = [f for f in found if not any(o != f and o[0] <= f[0] and f[1] <= o[1] for o in found)]
            return [f for f in kept if self._compares(*f[:2])]
        less = {m.start() for m in _pattern(self.comparing.less, self.spaced).finditer(self.text)}
        if less:
            return []
        places = {
            (self.tokens[m.first].start, self.tokens[m.last].end)
            for m in self.pair.evidence.matches[compared.word]
            if m.via is Via.LEXICON
        }
        return [(a, b, compared.more) for a, b in sorted(places) if self._compares(a, b)]

    def _compares(self, start: int, end: int) -> bool:
        """Whether "than" stands by an adjective."""
        if self.code == "zh":
            if self.text[start:end].endswith("于"):
                return True
            before = self.text[max(start - 40, 0) : start]
            return re.search("[比较][^，。；]*$", before) is not None
        if self.code == "ja":
            return re.search("より[もは]?[^、。]*$", self.text[max(start - 40, 0) : start]) is not None
        return _pattern(self.comparing.than, True).search(self.text, end, end + 60) is not None

    def negated(self) -> bool:
        """Whether the translation denies something."""
        particles = self.pair.language.negators - _NO_NEGATORS
        if self.spaced:
            return any(self.pair.language.keys(t.text)[0] in particles for t in self.tokens)
        return any(t.text in particles for t in self.tokens)

    def _spaced(self, first: int, last: int) -> tuple[list[int], list[int]] | None:
        than = _pattern(self.comparing.than, True)
        at = next(
            (i for i in range(last, min(last + BETWEEN + 2, len(self.tokens))) if i > last and self._is(i, than)), None
        )
        if at is None:
            return None
        subject = self._side(range(first - 1, max(first - SIDE - 1, -1), -1))
        between = list(range(last + 1, at))
        held = [i for i in between if not self.pair.language.is_function_word(self.tokens[i].text)]
        return held or subject, self._side(range(at + 1, min(at + 1 + SIDE, len(self.tokens))))

    def _chinese(self, first: int, last: int) -> tuple[list[int], list[int]] | None:
        if self.text[self.tokens[first].start : self.tokens[last].end].endswith("于"):
            return self._side(range(first - 1, max(first - SIDE, -1), -1)), self._side(
                range(last + 1, min(last + 1 + SIDE, len(self.tokens)))
            )
        at = next((i for i in range(first - 1, max(first - SIDE, -1), -1) if self.tokens[i].text in ("比", "较")), None)
        if at is None:
            return None
        return self._side(range(at - 1, max(at - SIDE, -1), -1)), list(range(at + 1, first))

    def _japanese(self, first: int, last: int) -> tuple[list[int], list[int]] | None:
        at = next((i for i in range(first - 1, max(first - SIDE, -1), -1) if self.tokens[i].text == "より"), None)
        if at is None:
            return None
        standard: list[int] = []
        start = at - 1
        while start >= 0 and self.tokens[start].text not in ("は", "が", "、", "。", "も"):
            standard.append(start)
            start -= 1
        rest = [i for i in (*range(max(start - SIDE, 0), start + 1), *range(at + 1, first)) if i not in standard]
        return self._side(rest), standard

    def _side(self, reach: range | list[int]) -> list[int]:
        found: list[int] = []
        for i in reach:
            if self.tokens[i].text in "。，；.;,،؛:：" and self.tokens[i].kind is TokenKind.PUNCTUATION:
                break
            found.append(i)
        return found

    def _is(self, i: int, pattern: re.Pattern[str]) -> bool:
        token = self.tokens[i]
        word = re.split("['’]", self.text[token.start : token.end])[0]  # qu'à
        return pattern.fullmatch(word) is not None

    def _at(self, offset: int) -> int:
        return self.pair.evidence.target.token_at(offset)

    def near(self, forms: str, first: int, last: int) -> tuple[int, int] | None:
        """Where one of some words stands by a stretch of tokens: before it, in Japanese behind it."""
        if self.code == "ja":
            start, end = self.tokens[last].end, self.tokens[min(last + NEAR, len(self.tokens) - 1)].end
        else:
            start, end = self.tokens[max(first - NEAR, 0)].start, self.tokens[first].start
        found = None
        for match in _pattern(forms, self.spaced).finditer(self.text, start, end):
            stretch = self.text[match.end() : self.tokens[first].start] if self.code != "ja" else ""
            if not re.search("[.,;。，；、،]", stretch):
                found = (self._at(match.start()), self._at(match.end() - 1))
        return found

    def marked(self, forms: str, first: int, last: int) -> bool:
        """Whether one of some markers stands right before a name (Japanese: right behind it)."""
        if self.code == "ja":
            return (
                re.match(f"(?:市|県|州|港|空港|国際空港|駅)?(?:{forms})", self.text[self.tokens[last].end :])
                is not None
            )
        before = self.text[: self.tokens[first].start]
        if not self.spaced:
            return re.search(f"(?:{forms})$", before) is not None
        return re.search(rf"(?<!\w)(?:{forms})['’]?\s*(?:the |la |le |l'|l’)?$", before) is not None


def _fold(c: str, code: str) -> str:
    """A character in lower case (Arabic: normalised), so that offsets stay; signs that fall away become blanks."""
    folded = normalize(c) if code == "ar" else c.lower()
    return folded if len(folded) == 1 else c if folded else "\u200c"


@cache
def _pattern(forms: str, spaced: bool) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)" if spaced else forms)


def _limits(pair: Pair) -> Iterator[Finding]:
    """ "Di bawah target" that became "above the target"."""
    tokens = pair.evidence.source.tokens
    words = [t.text.casefold() for t in tokens]
    reader = _Target(pair)
    for number, term in enumerate(pair.evidence.source.terms):
        if words[term.first] not in LIMITS or term.first < 1:
            continue
        word = words[term.first - 1]
        placed = word in ABOVE | BELOW and (word not in ("atas", "bawah") or words[term.first - 2] == "di")
        if not placed or words.count(word) > 1 or set(words) & {"tidak", "tak", "belum", "bukan", "gagal"}:
            continue
        above = word in ABOVE
        forms = (reader.comparing.above, reader.comparing.below)
        right, wrong = forms if above else forms[::-1]
        matches = pair.evidence.matches[number]
        if any(reader.near(right, m.first, m.last) for m in matches) or reader.negated():
            continue
        for match in matches:
            place = reader.near(wrong, match.first, match.last)
            if place is not None and match.via is Via.LEXICON:
                first, last = min(place[0], match.first), max(place[1], match.last)
                start = tokens[term.first - (2 if word in ("atas", "bawah") else 1)].start
                yield _finding(
                    pair,
                    FLIPPED,
                    pair.source_span(start, term.end),
                    pair.token_span(first, last),
                    f"puts it {'below' if above else 'above'} that",
                )
                break


def _ways(pair: Pair) -> Iterator[Finding]:
    """ "Dari Bandung ke Surabaya" that became "from Surabaya to Bandung"."""
    sentence = pair.evidence.source
    words = [t.text.casefold() for t in sentence.tokens]
    reader = _Target(pair)
    by_first = {t.first: n for n, t in enumerate(sentence.terms)}
    for i, word in enumerate(words):
        if word != "dari" or i + 1 not in by_first:
            continue
        start = by_first[i + 1]
        after = sentence.terms[start].last + 1
        if after + 1 >= len(words) or words[after] not in ("ke", "menuju") or after + 1 not in by_first:
            continue
        end = by_first[after + 1]
        if not all(sentence.terms[n].capitalised for n in (start, end)) or words.count("dari") > 1:
            continue
        matches = pair.evidence.matches
        marks = reader.comparing
        pairs = [(a, b) for a in matches[start] for b in matches[end] if a.last < b.first or b.last < a.first]
        turned = [
            (a, b)
            for a, b in pairs
            if reader.marked(marks.to, a.first, a.last) and reader.marked(marks.from_, b.first, b.last)
        ]
        kept = any(
            reader.marked(marks.from_, a.first, a.last) or reader.marked(marks.to, b.first, b.last) for a, b in pairs
        )
        if turned and not kept:
            a, b = turned[0]
            yield _finding(
                pair,
                ROLES_SWAPPED,
                pair.source_span(sentence.tokens[i].start, sentence.terms[end].end),
                pair.token_span(min(a.first, b.first), max(a.last, b.last)),
                "goes the other way",
            )
