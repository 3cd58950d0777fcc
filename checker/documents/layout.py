"""Plain text to paragraphs: headline, captions, headings, hard-wrapped lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.documents.model import Kind


class Line(NamedTuple):
    """A line without its white space at both ends, by its place in the text (code points)."""

    text: str
    start: int
    end: int


class Block(NamedTuple):
    """A paragraph by its place in the text."""

    start: int
    end: int
    kind: Kind


#: Longest headline, heading and caption (characters).
_LONGEST_HEADLINE = 250
_LONGEST_HEADING = 100
_LONGEST_CAPTION = 400
#: A caption stands near the top unless its credit closes the line.
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 0.7

_LINE_END = re.compile(r"\r\n|\r|\n")
_FINAL = re.compile(r"[.!?؟…。！？][\"'”’»)）\]」』】\s\u200f]*$")
_FULL_STOP = re.compile(r"[.。][\"'”’»)）\]」』】\s\u200f]*$")
_UNFINISHED = re.compile(r"[,،、，;:：—–(（\-]$")
_CREDIT = (
    r"(?:foto|photo|photos|ph|pict(?:ure)?|image|gambar|ilustrasi|illustration|dok|dock|doc|crédits?|ist|istimewa"
    r"|photographer|courtesy|handout|xinhua|reuters|afp|ap|antara|getty|صورة|الصورة|صور|تصوير|ارشيف|أرشيف"
    r"|图|图片|照片|资料图|資料圖|摄影?|圖|写真|資料写真|画像|撮影|提供)"
)
# (foto: dok. VOI) · （写真：ANTARA） · [Photo/AFP] at the end of a line; "Foto: ..." at its beginning.
_CAPTION = re.compile(
    rf"[(（\[【]\s*{_CREDIT}\b[^()（）\[\]【】]{{0,120}}[)）\]】][.。]?$|{_CREDIT}(?:\s{{0,3}}[:：/])",
    re.IGNORECASE,
)
_CAPTION_START = re.compile(rf"{_CREDIT}\s{{0,3}}[:：]\s", re.IGNORECASE)
_ITEM = re.compile(r"(?:[-*•·–‣▪]|\(?\d{1,3}[.)]|[a-z][.)])\s+(?=\S)")
_CONTENT = re.compile(r"[^\W_]")


def split_lines(text: str) -> list[Line]:
    """All lines of a text, also the blank ones; a line ends at LF, CR or CRLF."""
    lines: list[Line] = []
    begin = 0
    for match in (*_LINE_END.finditer(text), None):
        end = match.start() if match else len(text)
        raw = text[begin:end]
        stripped = raw.strip()
        start = begin + (len(raw) - len(raw.lstrip())) if stripped else begin
        lines.append(Line(stripped, start, start + len(stripped)))
        begin = match.end() if match else end
    return lines


def plain_blocks(text: str) -> list[Block]:
    """The paragraphs of plain text.

    Blank lines separate paragraphs. Within lines that follow each other a line is a paragraph of its own,
    unless the lines are visibly one paragraph that was wrapped at a column.
    """
    blocks: list[Block] = []
    group: list[Line] = []
    for line in (*split_lines(text), Line("", 0, 0)):
        if line.text:
            group.append(line)
        elif group:
            for start, end in paragraphs(group):
                first = group[start]
                kind = Kind.LIST if _ITEM.match(first.text) else Kind.PARAGRAPH
                blocks.append(Block(first.start, group[end - 1].end, kind))
            group = []
    return classify(text, [block for block in blocks if _CONTENT.search(text, block.start, block.end)])


def paragraphs(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Ranges of the lines (without blank ones between them) that form one paragraph each."""
    wrapped = _wrapped(lines)
    start = 0
    for index in range(1, len(lines)):
        if not (wrapped or _continues(lines[index - 1].text, lines[index].text)) or _ITEM.match(lines[index].text):
            yield start, index
            start = index
    if lines:
        yield start, len(lines)


def _continues(line: str, following: str) -> bool:
    """Whether a sentence runs on from a line to the next one."""
    if len(line) > _WIDEST_WRAP or _FINAL.search(line[-20:]):
        return False
    return following[0].islower() or (bool(_UNFINISHED.search(line)) and not line.endswith((":", "：")))


def _wrapped(lines: Sequence[Line]) -> bool:
    """Whether lines look broken at a column: full lines up to the last, not each ending like a sentence."""
    if len(lines) < 3:
        return False
    longest = max(len(line.text) for line in lines)
    full = lines[:-1]
    return (
        longest <= _WIDEST_WRAP
        and all(len(line.text) >= _NARROWEST_WRAP * longest for line in full)
        and sum(1 for line in full if not _FINAL.search(line.text[-20:])) * 2 > len(full)
    )


def classify(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Tells headline, captions and headings among paragraphs; blocks of another kind keep it."""
    result: list[Block] = []
    headed = any(block.kind is Kind.HEADLINE for block in blocks)
    for index, block in enumerate(blocks):
        kind = block.kind
        if kind is Kind.PARAGRAPH:
            kind = _paragraph_kind(text, block, first=index == 0 and not headed, last=index == len(blocks) - 1)
        result.append(block._replace(kind=kind))
    return result


def is_caption(content: str) -> bool:
    """Whether a paragraph is that of a picture, by the credit at its end or beginning."""
    if len(content) > _LONGEST_CAPTION:
        return False
    credit = _CAPTION.search(content)
    return bool(_CAPTION_START.match(content)) or (credit is not None and credit.end() == len(content))


def _paragraph_kind(text: str, block: Block, *, first: bool, last: bool) -> Kind:
    length = block.end - block.start
    if length > _LONGEST_CAPTION:
        return Kind.PARAGRAPH
    content = text[block.start : block.end]
    if is_caption(content):
        return Kind.CAPTION
    if first and not last and length <= _LONGEST_HEADLINE and not _FULL_STOP.search(content):
        return Kind.HEADLINE
    if (
        not first
        and not last
        and length <= _LONGEST_HEADING
        and not (_FINAL.search(content) or _UNFINISHED.search(content) or "\n" in content)
    ):
        return Kind.HEADING
    return Kind.PARAGRAPH
