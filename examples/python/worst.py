"""The articles of a batch that most need an editor, from its results: python worst.py checker-results.jsonl 10"""

from __future__ import annotations

import sys
from pathlib import Path

from checker.batch.journal import JournalError, read_records


def main(results: str = "", count: str = "10") -> int:
    if not results or not count.isdecimal():
        print(__doc__, file=sys.stderr)
        return 2
    if not Path(results).is_file():
        print(f"{results}: there is no such file", file=sys.stderr)
        return 2
    try:
        records = [record for record in read_records(Path(results)) if record["versions"]]
    except JournalError as error:
        print(error, file=sys.stderr)
        return 2
    versions = [(version, record) for record in records for version in record["versions"]]
    versions.sort(key=lambda one: (one[0]["verdict"] != "block", one[0]["fidelity"]))
    for version, record in versions[: int(count)]:
        rules = {finding["rule"] for finding in version["findings"]}
        print(record["id"], version["language"], version["verdict"], f"{version['fidelity']:.0f}", *sorted(rules))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
