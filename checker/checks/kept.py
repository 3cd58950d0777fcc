"""Whether a foreign word stands in a translation on purpose."""

from __future__ import annotations

import re

from checker.checks.rule import Pair
from checker.findings import Span
from checker.languages.mentions import EXPLAINED, INTRODUCED, MENTIONED

_OPENING = "\"'“‘«(（「『《*_["
_CLOSING = "\"'”’»)）」』》*_]"
#: A single quotation mark that opens a quotation.
_SINGLE = re.compile(r"(?<!\w)['‘]")
#: Addresses, accounts and hashtags are written alike everywhere.
_ADDRESS = re.compile(
    r"https?://\S+|www\.\S+|[\w.-]+@[\w.-]+|[@#]\w+"
    r"|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:ai|app|co|com|edu|go|gov|id|info|int|io|me|net|news|org|tv)\b",
    re.ASCII | re.IGNORECASE,
)
#: How far before a word it is introduced.
_REACH = 24


def is_kept_on_purpose(pair: Pair, span: Span, *, elided: bool = False) -> bool:
    """Whether a word stands in quotation marks, brackets or an address, or what it means is said right behind it."""
    if any(m.start() <= span.start and span.end <= m.end() for m in _ADDRESS.finditer(pair.translation)):
        return True
    before = pair.translation[: span.start].rstrip()[-1:]
    if before and before in "'’" and pair.translation[span.start - 1] == " ":
        before = ""  # The residents' wells.
    after = pair.translation[span.end :].lstrip()[:1]
    if after and after in "'’" and not _SINGLE.search(pair.translation, 0, span.start):
        after = ""  # The warga' wells.
    quoted = (before and before in _OPENING and not elided) or (after and after in "(（" + _CLOSING)
    return bool(
        quoted
        or EXPLAINED.match(pair.translation, span.end)
        or INTRODUCED.search(pair.translation, max(span.start - _REACH, 0), span.start)
        or MENTIONED.search(pair.translation)
    )
