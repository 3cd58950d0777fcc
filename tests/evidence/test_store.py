"""The file of a lexicon: one that is written anew while somebody reads it, or whose writing is cut short."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from checker.evidence.store import Store, finish, write_table

#: Writes more than SQLite keeps in memory and ends without closing anything, as a killed run does.
KILLED = """
import os, sys
from pathlib import Path
from checker.evidence.store import write_table

def rows():
    yield from ((f"word {n}", ["x" * 50]) for n in range(100_000))
    os._exit(9)

write_table(Path(sys.argv[1]), "words", rows())
"""


def test_a_run_that_was_killed_leaves_the_file_usable(tmp_path: Path) -> None:
    path = tmp_path / "en.sqlite"
    write_table(path, "words", [("kapal", ["ship"])])
    finish(path, {"language": "en"})
    assert subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False).returncode == 9
    assert {p.suffix for p in tmp_path.iterdir()} > {".sqlite", ".draft"}  # The draft and its journal.
    assert write_table(path, "words", [("kapal", ["ship"]), ("truk", ["truck"])]) == 2
    finish(path, {"language": "en"})
    assert [p.name for p in tmp_path.iterdir()] == ["en.sqlite"]
    store = Store(path)
    assert [store.get("words", word) for word in ("kapal", "truk", "bus")] == [["ship"], ["truck"], None]
