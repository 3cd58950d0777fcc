"""Words of Chinese and Japanese: verbs that the breaker cuts are whole again, and nothing of the text is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.languages import get_language

WORDS = [
    ("ja", "価格が上がった。", "価格 が 上がっ た 。"),
    ("ja", "物価は下がっている", "物価 は 下がっ て いる"),
    ("ja", "値を下げた", "値 を 下げ た"),
    ("ja", "机の上が汚れている", "机 の 上 が 汚れ て いる"),
    ("zh", "该银行下调了利率。", "该 银行 下调 了 利率 。"),
    ("zh", "该银行上调了利率。", "该 银行 上调 了 利率 。"),
    ("zh", "市场上跌了", "市场 上 跌了"),
]


@pytest.mark.parametrize(("language", "text", "words"), WORDS)
def test_words_that_the_breaker_cuts_are_whole(language: str, text: str, words: str) -> None:
    assert [t.text for t in get_language(language).tokenize(text)] == words.split()


@pytest.mark.parametrize("language", ["ja", "zh"])
@given(text=st.text("上下がげっるたた調调涨跌升了的市場は。、𠮷 A1", max_size=30))
def test_tokens_are_pieces_of_the_text_in_order(language: str, text: str) -> None:
    tokens = get_language(language).tokenize(text)
    assert all(text[t.start : t.end] == t.text for t in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    covered = {i for t in tokens for i in range(t.start, t.end)}
    assert all(i in covered for i, c in enumerate(text) if c.strip())
