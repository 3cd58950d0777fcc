"""JUnit XML: a test suite a version, a test case a sentence pair, so that a build server shows what failed where.

There is no standard; what is written is what Jenkins, GitLab and GitHub's reporters all read: one ``failure`` a case.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree

from checker.article import ArticleResult, CheckedSegment, VersionResult
from checker.documents.model import Document
from checker.findings import Severity
from checker.report.places import Located, located

#: Characters that XML 1.0 cannot hold.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
MAX_NAME = 80
WHOLE = "the version as a whole"


def render(result: ArticleResult, signature: str) -> str:
    """The sentence pairs of an article as test cases; those with a finding of severity major or above fail."""
    root = ElementTree.Element("testsuites", name="checker")
    found = list(located(result))
    for version in result.versions:
        _suite(root, result.source, version, [item for item in found if item.version is version], signature)
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _suite(
    root: ElementTree.Element, source: Document, version: VersionResult, found: Sequence[Located], signature: str
) -> None:
    path = clean(version.document.path)
    suite = ElementTree.SubElement(root, "testsuite", name=path)
    values = {
        "language": version.document.language,
        "verdict": version.verdict.value,
        "fidelity": str(version.fidelity),
        "signature": signature,
    }
    properties = ElementTree.SubElement(suite, "properties")
    for name, value in values.items():
        ElementTree.SubElement(properties, "property", name=name, value=clean(value))
    failures = 0
    homes = [_home(item, version) for item in found]
    for n, segment in enumerate(version.segments):
        name, line = _name(n, segment, source, version)
        mine = [item for item, home in zip(found, homes, strict=True) if home == n]
        failures += _case(suite, path, name, line, mine)
    rest = [item for item, home in zip(found, homes, strict=True) if home is None]
    failures += _case(suite, path, WHOLE, 1, rest)
    suite.set("tests", str(len(version.segments) + 1))
    suite.set("failures", str(failures))
    suite.set("errors", "0")


def _home(item: Located, version: VersionResult) -> int | None:
    """The number of the segment whose finding it is; None for one of the whole version."""
    key = (item.finding.rule, item.finding.source, item.finding.translation)
    for n, segment in enumerate(version.segments):
        if any((f.rule, f.source, f.translation) == key for f in segment.findings):
            return n
    return None


def _case(suite: ElementTree.Element, path: str, name: str, line: int, found: Sequence[Located]) -> bool:
    case = ElementTree.SubElement(suite, "testcase", classname=path, name=name, file=path, line=str(line))
    failing = [item for item in found if item.finding.severity >= Severity.MAJOR]
    if failing:
        worst = max(failing, key=lambda item: (item.finding.severity, item.finding.confidence)).finding
        more = f" (and {len(failing) - 1} more)" if len(failing) > 1 else ""
        node = ElementTree.SubElement(case, "failure", type=worst.rule, message=clean(worst.message + more))
        node.text = "\n\n".join(map(_text, failing))
    minor = [_text(item) for item in found if item.finding.severity < Severity.MAJOR]
    if minor:
        ElementTree.SubElement(case, "system-out").text = "\n\n".join(minor)
    return bool(failing)


def _name(number: int, segment: CheckedSegment, source: Document, version: VersionResult) -> tuple[str, int]:
    """A case's name, which is unlike every other of its suite, and the line in the version (or else in the source)."""
    document, numbers = (source, segment.source) if segment.source else (version.document, segment.translation)
    text = " ".join(document.segments[numbers[0]].text.split())
    text = text if len(text) <= MAX_NAME else text[: MAX_NAME - 1] + "…"
    there = version.document.segments[segment.translation[0]] if segment.translation else document.segments[numbers[0]]
    return clean(f"sentence {number + 1}: {text}"), there.line


def _text(item: Located) -> str:
    finding = item.finding
    where = f"{item.document.path}:{item.place.line}:{item.place.column}"
    lines = [f"{where}: {finding.severity.label} {finding.rule}: {finding.message}"]
    for side, span in (("source", finding.source), ("translation", finding.translation)):
        if span is not None and span.text.strip():
            lines.append(f"{side}: {' '.join(span.text.split())}")
    if finding.expected:
        lines.append(f"expected: {', '.join(finding.expected)}")
    return clean("\n".join(lines))


def clean(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return _NO_XML.sub("\ufffd", text)
