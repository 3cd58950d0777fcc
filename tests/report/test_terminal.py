"""The terminal report in wide and narrow terminals, in pipes, and for text that runs from right to left."""

from __future__ import annotations

import io
from functools import cache

import pytest
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from checker.article import ArticleResult, check_article
from checker.documents.model import Article
from checker.documents.reading import parse_document
from checker.report.terminal import print_article
from tests.checks.support import engine
from tests.report.support import ARTICLES

SOURCE = "Polisi menangkap pelaku pencurian itu di Bandung pada hari Senin.\n\nWarga menyambut baik penangkapan itu.\n"
VERSIONS = {
    "en": "Police freed the thief in Bandung on Monday.\n\nResidents welcomed the arrest.\n",
    "ar": "أطلقت الشرطة سراح مرتكب السرقة في باندونغ يوم الاثنين.\n\nرحب السكان بالاعتقال.\n",
    "ja": "警察は月曜日、バンドンで窃盗犯を釈放した。\n\n住民は逮捕を歓迎した。\n",
}


@cache
def result() -> ArticleResult:
    versions = tuple(parse_document(text, f"desk/berita.{code}.txt") for code, text in VERSIONS.items())
    return check_article(Article(parse_document(SOURCE, "desk/berita.id.txt"), versions), engine())


def printed(width: int, *, terminal: bool) -> str:
    out = io.StringIO()
    print_article(result(), Console(file=out, width=width, highlight=False, force_terminal=terminal))
    return out.getvalue()


@pytest.mark.parametrize("terminal", [True, False])
@pytest.mark.parametrize("width", [120, 80, 50, 40, 24])
def test_no_line_is_wider_than_the_terminal(width: int, terminal: bool) -> None:
    lines = Text.from_ansi(printed(width, terminal=terminal)).plain.splitlines()
    assert max(cell_len(line) for line in lines) <= width


@pytest.mark.parametrize("width", [80, 40])
def test_pipes_get_no_style_no_isolates_and_no_spaces_at_line_ends(width: int) -> None:
    text = printed(width, terminal=False)
    assert all(line == line.rstrip() for line in text.splitlines())
    assert not {"\x1b", "\u2067", "\u2068", "\u2069"} & set(text)
    assert "[freed]" in text


def test_right_to_left_lines_are_isolated_at_a_terminal() -> None:
    lines = printed(40, terminal=True).splitlines()
    opened = [line for line in lines if "\u2067" in line or "\u2068" in line]
    assert opened
    assert all(line.count("\u2067") + line.count("\u2068") == line.count("\u2069") for line in opened)


def test_narrow_summary_names_every_version_in_words() -> None:
    text = printed(40, terminal=False)
    summary = text[text.index("Summary") :]
    assert "┃" not in summary
    for part in ("English, fidelity", "Arabic, fidelity", "Japanese, fidelity", "critical"):
        assert part in summary


def test_long_sentences_are_cut_between_words() -> None:
    filler = "dan kemudian rombongan pejabat daerah melanjutkan perjalanan menuju pelabuhan " * 6
    source = f"{filler}polisi menangkap pelaku itu {filler}".strip() + "."
    english = "and then the party of regional officials went on to the port " * 6
    target = f"{english}police freed the culprit {english}".strip() + "."
    article = Article(parse_document(source, "a.id.txt"), (parse_document(target, "a.en.txt"),))
    out = io.StringIO()
    print_article(check_article(article, engine()), Console(file=out, width=100, highlight=False))
    words = {*source.split(), *target.split()}
    shown = [line[5:] for line in out.getvalue().splitlines() if line.startswith(("  id …", "  en …"))]
    assert all(line.removeprefix("… ").split()[0] in words for line in shown)


def back_lines(*, terminal: bool, no_color: bool = False) -> str:
    out = io.StringIO()
    console = Console(file=out, width=200, highlight=False, force_terminal=terminal, no_color=no_color)
    print_article(ARTICLES["translated-back"](), console)
    return out.getvalue()


def test_back_translations_stand_under_sentences_with_findings() -> None:
    text = back_lines(terminal=False)
    assert "  back Kementerian [mengizinkan] kapal tua masuk pelabuhan.\n" in text
    assert text.count("the back-translator stumbled here: it repeats “masuk pelabuhan”") == 2, "once a version"
    assert "Kementerian melarang kapal tua\n" not in text, "nothing was found in the headline"
    assert "translated back: chrF 61.2, BLEU 30.4, TER 48.0 (phrases, direct; 2 of 3 sentences scored)\n" in text
    assert "translated back: no sentence could be scored (phrases, through English)\n" in text
    assert "All versions translated back: chrF 61.2" in text
    assert "\nchrf: nrefs:1|case:mixed\n" in text


def test_differing_words_are_styled_at_a_terminal_and_bracketed_without_colours() -> None:
    styled = back_lines(terminal=True)
    assert "[mengizinkan]" not in styled and "\x1b[1;4mmengizinkan\x1b[0m" in styled
    assert "[mengizinkan]" in back_lines(terminal=True, no_color=True)
    assert "translated back" not in printed(80, terminal=False)
