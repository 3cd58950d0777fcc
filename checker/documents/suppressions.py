"""Comments in an article's text that tell the checker to keep quiet.

    <!-- checker: off -->            nothing is reported from here ...
    <!-- checker: on -->             ... to here (or to the end)
    <!-- checker: off name-mismatch negation-lost -->   only these rules
    <!-- checker: ignore number-value -->               the paragraph it stands in or before

A comment in a version speaks of what the version says, one in the source of what the source says.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

_COMMENT = re.compile(
    r"<!--[ \t]{0,20}checker:[ \t]{0,20}(?P<verb>off|on|ignore)\b(?P<rules>[a-z, \t-]{0,500}?)[ \t]{0,20}-->"
)
#: What is said to the checker, understood or not.
_SPOKEN = re.compile(r"<!--\s{0,20}checker\s{0,5}:(?P<said>[^<>]{0,600}?)-->", re.IGNORECASE)
_VERBS = ("off", "on", "ignore")
_NO_LINE_END = re.compile(r"[^\r\n]")


@dataclass(frozen=True, slots=True)
class Suppression:
    """A stretch of a text (code points, end exclusive) in which some rules, or all (empty), are not reported."""

    start: int
    end: int
    rules: frozenset[str]

    def covers(self, rule: str, start: int) -> bool:
        """Whether a finding of a rule that begins at a place is suppressed."""
        return self.start <= start < self.end and (not self.rules or rule in self.rules)


def read_suppressions(text: str) -> tuple[Suppression, ...]:
    """The suppressions that the comments in a text ask for."""
    found: list[Suppression] = []
    open_since: dict[frozenset[str], int] = {}
    for match in _COMMENT.finditer(text):
        rules = frozenset(match["rules"].replace(",", " ").split())
        if match["verb"] == "off":
            open_since.setdefault(rules, match.start())
        elif match["verb"] == "on":
            closed = [key for key in open_since if not rules or key == rules]
            found += [Suppression(open_since.pop(key), match.end(), key) for key in closed]
        else:
            found.append(Suppression(*_paragraph(text, match.start(), match.end()), rules))
    found += [Suppression(start, len(text) + 1, rules) for rules, start in open_since.items()]
    return tuple(found)


def not_understood(text: str, rules: Collection[str]) -> Iterator[tuple[int, str]]:
    """Comments that speak to the checker and say nothing that it knows: the line of each, and what is wrong.

    ``rules`` are the ids of the rules that there are.
    """
    for match in _SPOKEN.finditer(text):
        words = match["said"].replace(",", " ").split()
        verb, names = (words[0], words[1:]) if words else ("", [])
        shown = f"“checker: {' '.join(match['said'].split())[:80]}”"
        unknown = next((name for name in names if name not in rules), None)
        if verb not in _VERBS:
            wrong = f"{shown} is not understood, say off, on or ignore{_nearest(verb, _VERBS)}"
        elif unknown is not None:
            wrong = f"{shown}: there is no rule {unknown!r}{_nearest(unknown, rules)}"
        elif _COMMENT.fullmatch(match.group()) is None:
            wrong = f"{shown} is not understood: write it in a line of its own, in small letters"
        else:
            continue
        yield text.count("\n", 0, match.start()) + 1, wrong


def _nearest(word: str, known: Collection[str]) -> str:
    found = difflib.get_close_matches(word.lower().replace("_", "-"), list(known), n=1, cutoff=0.5)
    return f"; did you mean {found[0]!r}?" if found else ""


def is_suppressed(suppressions: Iterable[Suppression], rule: str, start: int) -> bool:
    """Whether any of some suppressions covers a finding."""
    return any(s.covers(rule, start) for s in suppressions)


def is_comment(text: str) -> bool:
    """Whether a text begins with a comment that speaks to the checker."""
    return _COMMENT.match(text) is not None


def blank_comments(text: str) -> str:
    """The text with the comments replaced by as many spaces: they are no part of the article."""
    return _COMMENT.sub(lambda m: _NO_LINE_END.sub(" ", m.group()), text)


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """The paragraph that a comment stands in, or the next one where it stands alone on its line."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    alone = not (text[line_start:start] + text[end:line_end]).strip()
    at = line_end if alone else line_start
    while at < len(text) and text[at].isspace():
        at += 1
    stop = re.compile(r"\n[ \t\r]{0,100}\n").search(text, at)
    return (line_start if not alone else at), (stop.start() if stop else len(text) + 1)
