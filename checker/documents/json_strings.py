"""JSON whose strings know where they stand in the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from checker.documents.model import DocumentError

#: Values of a file, about: commas and brackets.
MAX_VALUES = 2_000_000

_TOKEN = re.compile(
    r"[ \t\n\r,:]*+(?:(?P<string>\")|(?P<open>[{\[])|(?P<close>[}\]])|(?P<scalar>[^ \t\n\r,:{}\[\]\"]++))"
)
_STRING = re.compile(r"(?:[^\"\\]++|\\.)*+", re.DOTALL)
_PIECE = re.compile(r"[^\\]++|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.", re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class JsonString:
    """A string of a JSON text, between its quotation marks at ``start`` to ``end`` (code points)."""

    value: str
    start: int
    end: int

    def pieces(self, text: str) -> Iterator[tuple[str, int, int]]:
        """The value in pieces with their places in the text; an escaped character is a piece of its own."""
        for found in _PIECE.finditer(text, self.start, self.end):
            piece = found.group()
            yield (json.loads(f'"{piece}"') if piece[0] == "\\" else piece), *found.span()


def parse_json(text: str, path: str) -> Any:
    """The value of a JSON text: dicts, lists, ``JsonString``; numbers, truth values and null are None.

    Raises:
        DocumentError: it is no JSON, is nested too deeply, or has too many values.
    """
    if text.count(",") + text.count("[") + text.count("{") > MAX_VALUES:
        raise DocumentError(path, f"the JSON has more than {MAX_VALUES:,} values, which is no article")
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        raise DocumentError(path, f"no valid JSON: {error.msg}, column {error.colno}", error.lineno) from None
    except ValueError as error:
        raise DocumentError(path, f"no valid JSON: {error}") from None
    except RecursionError:
        raise DocumentError(path, "the JSON is nested too deeply") from None
    return _build(text, path)


def _string(text: str, start: int) -> tuple[str, int]:
    """The string whose content begins at an offset, and the offset after its closing mark."""
    found = _STRING.match(text, start)
    end = found.end() if found else len(text)
    raw = text[start:end]
    return (json.loads(f'"{raw}"') if "\\" in raw else raw), end + 1


def _build(text: str, path: str) -> Any:
    """The value of a text that is valid JSON."""
    root: list[Any] = []
    stack: list[Any] = [root]
    keys: list[str | None] = [None]
    at = 0
    while found := _TOKEN.match(text, at):
        at = found.end()
        if found["close"]:
            stack.pop()
            keys.pop()
            continue
        value: Any = None
        if found["string"]:
            content, at = _string(text, at)
            if isinstance(stack[-1], dict) and keys[-1] is None:
                keys[-1] = content
                continue
            if _SURROGATE.search(content):
                line = text.count("\n", 0, at) + 1
                raise DocumentError(path, "a string holds half a surrogate pair, which is no character", line)
            value = JsonString(content, found.end(), at - 1)
        elif found["open"]:
            value = {} if found["open"] == "{" else []
        if isinstance(stack[-1], dict):
            stack[-1][keys[-1]] = value
            keys[-1] = None
        else:
            stack[-1].append(value)
        if found["open"]:
            stack.append(value)
            keys.append(None)
    return root[0]
