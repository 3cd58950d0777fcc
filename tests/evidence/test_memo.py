"""Memos forget the oldest, never more than half, and never grow beyond their limit."""

from __future__ import annotations

from checker.evidence.memo import Memo


def test_the_older_half_goes() -> None:
    memo: Memo[int, str] = Memo(10)
    for n in range(10):
        memo[n] = str(n)
    assert list(memo) == list(range(10))
    memo[10] = "10"
    assert list(memo) == [5, 6, 7, 8, 9, 10]


def test_it_never_grows_beyond_its_limit() -> None:
    memo: Memo[int, int] = Memo(100)
    for n in range(10_000):
        memo[n] = n
        assert len(memo) <= 100 and memo[n] == n
