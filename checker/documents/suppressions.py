"""Comments in an article's text that tell the checker to keep quiet.

    <!-- checker: off -->            nothing is reported from here ...
    <!-- checker: on -->             ... to here (or to the end)
    <!-- checker: off name-mismatch negation-lost -->   only these rules
    <!-- checker: ignore number-value -->               the paragraph it stands in or before

A comment in a version speaks of what the version says, one in the source of what the source says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_COMMENT = re.compile(
    r"<!--[ \t]{0,20}checker:[ \t]{0,20}(?P<verb>off|on|ignore)\b(?P<rules>[a-z, \t-]{0,500}?)[ \t]{0,20}-->"
)
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
