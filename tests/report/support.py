"""Articles with given findings, made without models: what a report must show is known to the letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.article import ArticleResult, CheckedSegment, VersionResult
from checker.backtranslation.result import BackScores, BackTranslation, Words
from checker.documents.model import Document
from checker.documents.reading import parse_document
from checker.findings import Category, Finding, Severity, Span
from checker.scoring import verdict

#: Text that must stay text wherever it comes out.
HOSTILE = "</script><img src=x onerror=alert(1)> & \"quoted\" 'single' ]]> {{ 7*7 }} =2+5 <!-- --> \u202ekanan\u202c %25 ::error::"
SIGNATURE = "checker:test|models:00000000|rules:1|hints:no"


def span(document: Document, words: str) -> Span:
    """The first place of words in a document."""
    start = document.text.index(words)
    return Span(words, start, start + len(words))


def a_finding(
    source: Document,
    version: Document,
    left: str | None,
    right: str | None,
    *,
    severity: Severity = Severity.CRITICAL,
    rule: str = "meaning-contrast",
    message: str = "“melarang” is usually “ban”; the version says “allowed”.",
    expected: Sequence[str] = ("ban", "forbid"),
) -> Finding:
    """A finding that marks words on either side."""
    return Finding(
        rule,
        Category.MISTRANSLATION,
        severity,
        0.87,
        message,
        span(source, left) if left is not None else None,
        span(version, right) if right is not None else None,
        tuple(expected),
    )


def a_version(source: Document, version: Document, findings: Sequence[Finding]) -> VersionResult:
    """A version whose sentences belong together one to one; findings stand in the sentences that they mark."""
    segments = []
    placed: set[int] = set()
    for n in range(max(len(source.segments), len(version.segments))):
        left = (n,) if n < len(source.segments) else ()
        right = (n,) if n < len(version.segments) else ()
        mine = []
        for number, found in enumerate(findings):
            document, side, place = (
                (version, right, found.translation) if found.translation else (source, left, found.source)
            )
            if place and side and document.segments[n].start <= place.start < document.segments[n].end:
                mine.append(found)
                placed.add(number)
        segments.append(CheckedSegment(left, right, 40.0 if mine else 98.5, tuple(mine)))
    fidelity = 62.5 if findings else 98.5
    return VersionResult(version, fidelity, verdict(findings), tuple(findings), tuple(segments))


SOURCE_TEXT = (
    "# Kementerian Larang Kapal Tua\n\nKementerian melarang kapal tua masuk pelabuhan.\n\nAturan itu berlaku Senin.\n"
)
VERSIONS = {
    "en": (
        "# Ministry Bans Old Ships\n\nThe ministry allowed old ships into the port.\n\nThe rule applies from Monday.\n",
        ("allowed", "the port"),
    ),
    "ar": (
        "# الوزارة تمنع السفن القديمة\n\nسمحت الوزارة للسفن القديمة بدخول الميناء.\n\nتسري القاعدة اعتبارا من الاثنين.\n",
        ("سمحت", "الميناء"),
    ),
    "zh": ("# 部门禁止旧船\n\n该部允许旧船进入港口。\n\n该规定周一生效。\n", ("允许", "港口")),
    "ja": (
        "# 省が老朽船を禁止\n\n同省は老朽船の入港を許可した。\n\n規則は月曜日に施行される。\n",
        ("許可した", "入港"),
    ),
    "fr": (
        "# Le ministère interdit les vieux navires\n\nLe ministère a autorisé les vieux navires au port.\n\nLa règle s’applique lundi.\n",
        ("autorisé", "au port"),
    ),
}


def an_article(languages: Sequence[str] = tuple(VERSIONS)) -> ArticleResult:
    """A source with versions; each has a critical, a major and a minor finding, and one of the version as a whole."""
    source = parse_document(SOURCE_TEXT, "articles/berita.id.md")
    versions = []
    for code in languages:
        text, (wrong, other) = VERSIONS[code]
        version = parse_document(text, f"articles/berita.{code}.md")
        findings = [
            a_finding(source, version, None, None, severity=Severity.MINOR, rule="repetition", message="Said twice."),
            a_finding(source, version, "melarang", wrong),
            a_finding(source, version, None, other, severity=Severity.MINOR, rule="addition-phrase", expected=()),
            a_finding(source, version, "berlaku Senin", None, severity=Severity.MAJOR, rule="omission-phrase"),
        ]
        versions.append(a_version(source, version, findings))
    return ArticleResult(source, tuple(versions))


def a_clean_article() -> ArticleResult:
    """An article in which nothing was found."""
    source = parse_document(SOURCE_TEXT, "berita.id.md")
    return ArticleResult(source, (a_version(source, parse_document(VERSIONS["en"][0], "berita.en.md"), ()),))


def a_hostile_article() -> ArticleResult:
    """An article whose text, path and messages try to break out of every format."""
    source = parse_document(f"Judul {HOSTILE}\n\nKementerian melarang kapal. {HOSTILE}\n", 'a "b" <c> %, x:y.id.txt')
    text = f"Title {HOSTILE}\n\nThe ministry allowed ships. {HOSTILE}\r\n\r\nMore\x0b text 🛳 here.\n"
    version = parse_document(text, "-=1+2, <b>: &.en.txt")
    message = f"“{HOSTILE}” is said\nin two lines, 100 %: “allowed”"
    findings = [
        a_finding(source, version, "melarang", "allowed", message=message, expected=("=cmd()", HOSTILE, "@x", "+1")),
        a_finding(source, version, HOSTILE, HOSTILE, message=message, severity=Severity.MAJOR),
        a_finding(source, version, None, "🛳 here", severity=Severity.MINOR, rule="addition-phrase"),
    ]
    return ArticleResult(source, (a_version(source, version, findings),))


def a_one_sided_article() -> ArticleResult:
    """An article that has a sentence without a partner on either side, and a version without any sentence pair."""
    source = parse_document(SOURCE_TEXT, "berita.id.md")
    longer = parse_document(VERSIONS["en"][0] + "\nA sentence was added here.\n", "berita.en.md")
    shorter = parse_document("# Ministry Bans Old Ships\n", "short.en.md")
    other = parse_document(VERSIONS["fr"][0], "other.en.md", "en")
    foreign = a_finding(source, other, None, None, rule="wrong-language", expected=())
    return ArticleResult(
        source,
        (
            a_version(source, longer, ()),
            a_version(source, shorter, [a_finding(source, shorter, "Aturan itu berlaku Senin.", None)]),
            VersionResult(other, 0.0, verdict([foreign]), (foreign,), ()),
        ),
    )


def a_back_translation(
    text: str, *differing: str, missing: Sequence[str] = (), labels: Sequence[str] = ()
) -> BackTranslation:
    """A back-translation in which the first place of each word differs."""
    words = tuple(Words(w, text.index(w), text.index(w) + len(w)) for w in differing)
    return BackTranslation(text, words, tuple(missing), tuple(labels))


def a_back_translated_article() -> ArticleResult:
    """An article with a version that was translated back, and one in which the back-translator stumbled everywhere."""
    result = an_article(["en", "ar"])
    backs = (
        a_back_translation("Kementerian melarang kapal tua"),
        a_back_translation("Kementerian mengizinkan kapal tua masuk pelabuhan.", "mengizinkan", missing=["melarang"]),
        a_back_translation(
            f"Aturan {HOSTILE} masuk pelabuhan masuk pelabuhan.",
            HOSTILE,
            missing=["Senin", HOSTILE],
            labels=["the back-translator stumbled here: it repeats “masuk pelabuhan”", HOSTILE],
        ),
    )
    names = ("chrf", "bleu", "ter")
    scores = BackScores("phrases", "direct", 61.2, 30.4, 48.0, dict.fromkeys(names, "nrefs:1|case:mixed"), 2, 3)
    none = BackScores("phrases", "through English", None, None, None, {}, 0, 3)
    versions = [
        replace(
            version,
            segments=tuple(replace(s, back_translation=b) for s, b in zip(version.segments, backs, strict=True)),
            back_translation=given,
        )
        for version, given in zip(result.versions, (scores, none), strict=True)
    ]
    whole = replace(scores, path="direct, through English", segments=6)
    return replace(result, versions=tuple(versions), back_translation=whole)


ARTICLES = {
    "full": an_article,
    "clean": a_clean_article,
    "hostile": a_hostile_article,
    "one-sided": a_one_sided_article,
    "translated-back": a_back_translated_article,
}
