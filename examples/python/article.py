"""Lists what was found in an article: python article.py berita.id.md berita.en.md berita.ar.md"""

from __future__ import annotations

import sys
from pathlib import Path

from checker import check_files


def main(*files: str) -> int:
    if len(files) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    source, *versions = files
    outcome = check_files(Path(source), [Path(version) for version in versions], engine="none")
    for problem in outcome.problems:
        print(problem, file=sys.stderr)
    for version in outcome.result.versions if outcome.result else ():
        print(f"{version.document.path}: {version.verdict.value}, fidelity {version.fidelity:.0f}")
        for finding in version.findings:
            print(f"  {finding.severity.label} {finding.rule}: {finding.message}")
    return 2 if outcome.problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
