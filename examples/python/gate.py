"""A gate before publishing with a rule of its own: a version is held back for a critical finding, or for two major ones
in its first three sentences, which is all that most readers read: python gate.py berita.id.md berita.en.md"""

from __future__ import annotations

import sys

from checker import check_article, read_article
from checker.article import VersionResult
from checker.documents.model import DocumentError
from checker.findings import Severity

LEAD = 3


def is_held_back(version: VersionResult) -> bool:
    severities = [finding.severity for finding in version.findings]
    lead = [finding.severity for segment in version.segments[:LEAD] for finding in segment.findings]
    return Severity.CRITICAL in severities or sum(severity >= Severity.MAJOR for severity in lead) > 1


def main(*files: str) -> int:
    if len(files) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    source, *versions = files
    try:
        result = check_article(read_article(source, versions))
    except DocumentError as error:
        print(error, file=sys.stderr)
        return 2
    held = [version.document.path for version in result.versions if is_held_back(version)]
    for path in held:
        print(f"{path}: not to be published")
    return 1 if held else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
