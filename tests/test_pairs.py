"""Lines of JSONL and TSV as pairs, and what is said of lines that hold none."""

from __future__ import annotations

import pytest

from checker.pairs import MAX_LINE, MAX_SIDE, PairError, SentencePair, read_jsonl, read_tsv


def tsv(*lines: str) -> list[SentencePair | PairError]:
    return list(read_tsv([line + "\n" for line in lines], "en"))


def test_ids_do_not_count_the_header() -> None:
    (pair,) = tsv("source\ttranslation", "Dia pergi.\tHe left.")
    assert isinstance(pair, SentencePair)
    assert (pair.id, pair.line) == (1, 2)


def test_unknown_columns_are_passed_over() -> None:
    (pair,) = tsv("No\tSource\tTranslation\tEditor", "7\tDia pergi.\tHe left.\tAni")
    assert isinstance(pair, SentencePair)
    assert (pair.source, pair.translation) == ("Dia pergi.", "He left.")


def test_empty_cells_at_the_end_may_be_missing() -> None:
    (pair,) = tsv("source\ttranslation\tlanguage", "Dia pergi.\tHe left.")
    assert isinstance(pair, SentencePair)
    assert pair.language == "en"


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["source\tmt", "Dia pergi.\tHe left."], "line 1: the header names no column 'translation'"),
        (["source\ttranslation\tsource", "a\tb\tc"], "line 1: the header names the column 'source' twice"),
        (["source\ttranslation", "Dia pergi."], "line 2: expected 2 columns"),
        (["a\tb\tc"], "line 1: expected 2 columns"),
        (["a\t" + "b" * MAX_LINE], "line 1: the line has"),
        (["a\t" + "b" * (MAX_SIDE + 1)], "at most 10,000 are checked"),
        (["a\t\udcd6b"], "not UTF-8: byte 0xD6"),
    ],
)
def test_lines_without_a_pair(lines: list[str], message: str) -> None:
    (error,) = tsv(*lines)
    assert isinstance(error, PairError)
    assert message in str(error)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"source": "a"', "column 15"),
        (r'{"source": "\ud800", "translation": "b", "language": "en"}', "half a surrogate pair"),
        ('{"source": "\udcd6", "translation": "b", "language": "en"}', "not UTF-8"),
        ('{"source": "a", "translation": NaN}', "no number of JSON"),
    ],
)
def test_broken_json_lines(line: str, message: str) -> None:
    (error,) = read_jsonl([line + "\n"])
    assert isinstance(error, PairError)
    assert message in str(error)
