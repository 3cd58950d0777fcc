"""What was looked up once, kept while there is room: a batch meets new words for days."""

from __future__ import annotations

from itertools import islice
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Memo(dict[K, V]):
    """A dictionary of at most ``limit`` entries; where one more comes, the older half goes.

    Cheaper to read than an LRU cache, which moves an entry whenever it is asked for.
    """

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit

    def __setitem__(self, key: K, value: V) -> None:
        if len(self) >= self.limit:
            for old in list(islice(self, self.limit // 2)):
                self.pop(old, None)  # another thread may have been quicker
        super().__setitem__(key, value)
