"""The HTML report as markup: escaped, self-contained, well-formed (the browser has tests of its own)."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from checker.batch.summary import summarise
from checker.report.html import article_panels, render, render_index
from tests.report.support import ARTICLES, HOSTILE, SIGNATURE, an_article

VOID = {"meta", "input", "br", "img", "link", "circle"}


class Page(HTMLParser):
    """The elements of a page, with a check that they are closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open, self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] not in ("script", "style"):
            self.text.append(data)

    def all(self, tag: str, **wanted: str) -> list[dict[str, str]]:
        """The attributes of all elements of a name with given attributes (classes as one of several)."""
        return [
            attributes
            for name, attributes in self.elements
            if name == tag and all(v in attributes.get(k.rstrip("_"), "").split() for k, v in wanted.items())
        ]


@pytest.mark.parametrize("article", ARTICLES)
def test_the_page_is_well_formed_and_every_link_leads_somewhere(article: str) -> None:
    page = Page(render(ARTICLES[article](), SIGNATURE))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in page.elements:
        for name in ("href", "aria-controls", "aria-labelledby"):
            if name in attributes:
                assert attributes[name].lstrip("#") in ids
        for mark in attributes.get("data-f", "").split():
            assert mark in ids


@pytest.mark.parametrize("article", ARTICLES)
def test_nothing_is_loaded_and_only_its_own_script_and_style_may_run(article: str) -> None:
    text = render(ARTICLES[article](), SIGNATURE)
    page = Page(text)
    (policy,) = [m["content"] for m in page.all("meta") if m.get("http-equiv") == "Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    for tag, directive in (("script", "script-src"), ("style", "style-src")):
        (body,) = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy
    for name, attributes in page.elements:
        assert name not in ("img", "link", "iframe", "object", "embed", "base", "form")
        assert not {"src", "srcset", "style", "action", "background"} & set(attributes)
        assert not [a for a in attributes if a.startswith("on")]
        assert attributes.get("href", "#").startswith("#")
    assert "url(" not in text and "@import" not in text and "http:" not in text and "https:" not in text


def test_hostile_text_stays_text() -> None:
    page = Page(render(ARTICLES["hostile"](), SIGNATURE))
    text = "".join(page.text)
    assert HOSTILE in text
    assert "49" not in text
    assert len([name for name, _ in page.elements if name == "script"]) == 1


def test_marks_and_findings_of_both_sides_are_linked() -> None:
    page = Page(render(an_article(["en"]), SIGNATURE))
    marks = [(m["data-f"], m["class"]) for m in page.all("a", class_="mark")]
    assert marks == [
        ("v0f1", "mark critical"),
        ("v0f1", "mark critical"),
        ("v0f2", "mark minor"),
        ("v0f3", "mark major"),
    ]
    notes = page.all("li", class_="note")
    assert [(n["id"], n["data-severity"], n["data-rule"]) for n in notes] == [
        ("v0f0", "minor", "repetition"),
        ("v0f1", "critical", "meaning-contrast"),
        ("v0f2", "minor", "addition-phrase"),
        ("v0f3", "major", "omission-phrase"),
    ]


@pytest.mark.parametrize(
    ("code", "direction"), [("en", "ltr"), ("ar", "rtl"), ("zh", "ltr"), ("ja", "ltr"), ("fr", "ltr")]
)
def test_languages_and_directions(code: str, direction: str) -> None:
    page = Page(render(an_article([code]), SIGNATURE))
    targets = page.all("p", class_="target")
    assert len(targets) == 3
    assert {(p["lang"], p["dir"]) for p in targets} == {(code, direction)}
    assert {(p["lang"], p["dir"]) for p in page.all("p", class_="text", lang="id") if "source" in p["class"]} == {
        ("id", "ltr")
    }


def test_overlapping_marks_are_cut_where_they_meet() -> None:
    result = ARTICLES["hostile"]()
    (panel,) = article_panels(result)
    pieces = [piece for row in panel.rows for piece in row.translation]
    for row in panel.rows:
        whole = "".join(piece.text for piece in row.translation)
        assert whole in " ".join(s.text for s in result.versions[0].document.segments)
    assert any(len(piece.marks) == 1 for piece in pieces)


def test_the_page_opens_on_the_version_that_needs_a_reader() -> None:
    result = an_article(["en", "fr"])
    first, second = result.versions
    clean = replace(first, verdict=type(first.verdict)("pass"), fidelity=99.0)
    page = Page(render(replace(result, versions=(clean, second)), SIGNATURE))
    assert [t["aria-selected"] for t in page.all("button", role="tab")] == ["false", "true"]


def test_back_translation_shows_what_differs_and_where_it_stumbled() -> None:
    page = render(ARTICLES["translated-back"](), SIGNATURE)
    assert "Kementerian <ins>mengizinkan</ins> kapal tua masuk pelabuhan." in page
    assert '<del lang="id">melarang</del>' in page
    assert "the back-translator stumbled here: it repeats “masuk pelabuhan”" in page
    assert "chrF 61.2, BLEU 30.4, TER 48.0 (phrases, direct; 2 of 3 sentences scored)" in page
    assert "no sentence could be scored (phrases, through English)" in page
    assert "nrefs:1|case:mixed" in page
    assert "translated back" not in render(an_article(["en"]), SIGNATURE).lower()


def test_index_of_a_batch() -> None:
    done = {
        "id": f"42 {HOSTILE}",
        "key": "0",
        "day": "2026-11-26",
        "source": "berita.id.md",
        "status": "partial",
        "problems": ["<b>bad.en.md</b>: empty"],
        "fidelity": 81.0,
        "verdict": "block",
        "versions": [{"path": "x", "language": "en", "fidelity": 81.0, "verdict": "block", "findings": []}],
    }
    failed = {
        "id": "43",
        "key": "0",
        "day": "",
        "source": "x",
        "status": "failed",
        "problems": ["gone"],
        "versions": [],
    }
    page = Page(render_index("archive", summarise([done, failed]), [(done, "42.html"), (failed, "")]))
    assert [a["href"] for a in page.all("a") if not a["href"].startswith("#")] == ["42.html", "42.html#v0"]
    text = "".join(page.text)
    assert HOSTILE in text and "<b>bad.en.md</b>: empty" in text
