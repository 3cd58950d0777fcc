"""Markdown to paragraphs: block structure by markdown-it, inline markup blanked out in place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from checker.documents.layout import Block, Line, classify, paragraphs, split_lines
from checker.documents.model import Kind

_FRONT_MATTER = re.compile(r"(?P<fence>---|\+\+\+)[ \t]*$")
_TITLE = re.compile(r"title\s{0,3}[:=]\s{0,3}(?P<quote>[\"']?)(?P<title>\S.*?)(?P=quote)$", re.IGNORECASE)
_CONTENT = re.compile(r"[^\W_]")
_NO_LINE_END = re.compile(r"[^\r\n]")

# Inline markup whose visible part is the group "label" (nothing if there is none). Repetitions are bounded or
# exclude what begins them, so that a hostile line takes linear time.
_TARGET = r"\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,2000})?\)"
_INLINE = (
    re.compile(r"<!--(?:[^<-]|-(?!->)|<(?!!--)){0,5000}-->(?P<label>)"),
    re.compile(r"<(?P<label>(?:https?|mailto):[^<>\s]{1,2000})>"),
    re.compile(r"</?[a-zA-Z][^<>\n]{0,1000}>(?P<label>)"),
    re.compile(rf"!\[(?P<label>[^\[\]\n]{{0,1000}})\]{_TARGET}"),
    re.compile(rf"\[(?P<label>[^\[\]\n]{{0,1000}})\](?:{_TARGET}|\[[^\[\]\n]{{0,200}}\])"),
    re.compile(r"\[\^[^\[\]\s]{1,50}\](?P<label>)"),
    re.compile(r"(?:(?<!\\)(?:\*++(?=\S)|~~|`)|(?<=[^\s\\*])\*++)(?P<label>)"),
    re.compile(r"(?:(?<![\w\\])_++(?=\S)|(?<=[^\s\\_])_++(?!\w))(?P<label>)"),
    re.compile(r"\\(?=[!-/:-@\[-`{-~])(?P<label>)"),
)
_IMAGE = re.compile(rf"!\[[^\[\]\n]{{0,1000}}\]{_TARGET}")
_EMPHASISED = re.compile(r"([*_])(?!\1)[^*_\n]+\1")
_NO_TEXT = re.compile(r"<(?:script|style|!--|!|\?)", re.IGNORECASE)

#: A first heading after at most this many other blocks (a byline, an image) is the headline.
_BEFORE_HEADLINE = 2

_CONTAINERS = {
    "heading_open": Kind.HEADING,
    "list_item_open": Kind.LIST,
    "blockquote_open": Kind.QUOTE,
}


def markdown_blocks(text: str) -> tuple[list[Block], str]:
    """The paragraphs of Markdown, and its text with the inline markup replaced by as many spaces.

    Code blocks, comments and all front matter but the title are left out; a row of a table is one paragraph.
    """
    # Only documents in Markdown pay for the parser.
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.disable(["inline", "text_join"])  # inline markup is handled here, with its offsets
    lines = split_lines(text)
    body, title = _front_matter(lines)
    offset = lines[body].start if body < len(lines) else len(text)
    blocks = list(title)
    containers: list[Kind] = []
    in_table = False
    for token in parser.parse(_NO_LINE_END.sub(" ", text[:offset]) + text[offset:]):
        if token.type in _CONTAINERS:
            containers.append(_CONTAINERS[token.type])
        elif token.nesting < 0 and token.type.removesuffix("_close") + "_open" in _CONTAINERS:
            containers.pop()
        elif token.type in ("table_open", "table_close"):
            in_table = token.nesting > 0
        if token.map is None:
            continue
        first, last = token.map
        if token.type == "tr_open":
            blocks.append(Block(lines[first].start, lines[first].end, Kind.TABLE))
        elif token.type == "inline" and not in_table:
            kind = containers[-1] if containers else Kind.PARAGRAPH
            blocks += _text_blocks(_locate(text, lines[first:last], token.content), kind)
        elif token.type == "html_block" and not _NO_TEXT.match(lines[first].text):
            blocks += _text_blocks([line for line in lines[first:last] if line.text], Kind.PARAGRAPH)
    visible = _blank_markup(text)
    captioned = _captions(text, blocks)
    tight = [block for block in (_tighten(visible, block) for block in captioned) if block.start < block.end]
    return classify(visible, _headline(visible, tight, titled=bool(title))), visible


def _front_matter(lines: Sequence[Line]) -> tuple[int, list[Block]]:
    """The number of lines of YAML or TOML front matter, and its title as a headline if it has one."""
    fence = _FRONT_MATTER.match(lines[0].text)
    if not fence:
        return 0, []
    title: list[Block] = []
    for number, line in enumerate(lines[1:], start=1):
        if line.text == fence["fence"]:
            return number + 1, title
        match = _TITLE.match(line.text)
        if match and not title:
            title = [Block(line.start + match.start("title"), line.start + match.end("title"), Kind.HEADLINE)]
    return 0, []


def _locate(text: str, lines: Sequence[Line], content: str) -> list[Line]:
    """The lines of a paragraph's content, without list and quote markers, by their place in the text."""
    located: list[Line] = []
    for line, part in zip(lines, content.split("\n"), strict=False):
        part = part.strip()
        start = text.find(part, line.start, line.end)
        if start < 0:  # white space was normalised within the line
            located.append(line)
        elif part:
            located.append(Line(part, start, start + len(part)))
    return [line for line in located if line.text]


def _text_blocks(lines: Sequence[Line], kind: Kind) -> list[Block]:
    spans: Iterable[tuple[int, int]] = paragraphs(lines)
    if kind is Kind.HEADING and lines:
        spans = [(0, len(lines))]
    return [Block(lines[start].start, lines[end - 1].end, kind) for start, end in spans]


def _blank_markup(text: str) -> str:
    for pattern in _INLINE:
        text = pattern.sub(_keep_label, text)
    return text


def _keep_label(match: re.Match[str]) -> str:
    """The match with everything but its label blanked out, line ends excepted."""
    start, end = match.span("label")
    begin = match.start()
    whole = match.group()
    before, label, after = whole[: start - begin], whole[start - begin : end - begin], whole[end - begin :]
    return _NO_LINE_END.sub(" ", before) + label + _NO_LINE_END.sub(" ", after)


def _captions(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Tells images, ``figcaption`` elements and the emphasised line under an image as captions."""
    result: list[Block] = []
    for block in blocks:
        content = text[block.start : block.end]
        under = bool(result) and result[-1].kind is Kind.CAPTION and _EMPHASISED.fullmatch(content)
        if block.kind is Kind.PARAGRAPH and (under or _IMAGE.fullmatch(content) or "<figcaption" in content):
            block = block._replace(kind=Kind.CAPTION)
        result.append(block)
    return result


def _tighten(visible: str, block: Block) -> Block:
    """The block without blanks at its ends; empty if it shows no letter or digit."""
    content = visible[block.start : block.end]
    if not _CONTENT.search(content):
        return block._replace(end=block.start)
    start = block.start + len(content) - len(content.lstrip())
    return block._replace(start=start, end=start + len(content.strip()))


def _headline(visible: str, blocks: list[Block], *, titled: bool) -> list[Block]:
    """Makes the first heading the headline, and drops a title in the front matter that only repeats it."""
    first = next((i for i, block in enumerate(blocks) if block.kind is Kind.HEADING), None)
    if first is None or first > _BEFORE_HEADLINE + titled:
        return blocks
    heading = blocks[first]
    if titled and blocks[0].kind is Kind.HEADLINE:
        title = visible[blocks[0].start : blocks[0].end]
        if title.casefold() != visible[heading.start : heading.end].casefold():
            return blocks
        return [*blocks[1:first], heading._replace(kind=Kind.HEADLINE), *blocks[first + 1 :]]
    return [*blocks[:first], heading._replace(kind=Kind.HEADLINE), *blocks[first + 1 :]]
