"""The word-level estimator where there is none, where it is damaged, and what the witness makes of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from checker.checks.weights import Scorer, Weights, load_weights
from checker.checks.witnessed import WITNESS_FILE, Bench, judge_of, uses, witness_signature
from checker.evidence.leftovers import Leftovers
from checker.evidence.lexicon import source_lexicon, target_lexicon
from checker.evidence.matching import Matcher
from checker.evidence.models import models_dir
from checker.evidence.store import ModelError
from checker.evidence.witness import DOUBT, Witness
from checker.translation.cards import CARD, Card, sums, write_card
from checker.translation.engine import EngineError, Translation, UnsupportedDirectionError
from checker.translation.estimator import Doubt, Judgement, open_estimator
from checker.translation.estimator_inputs import Text, make_batch, tagger_inputs
from checker.translation.word_pieces import pooling, word_spans, wrong_words

FILES = ("predictor.onnx", "tagger.onnx", "source.spm")
NOTES = {"tags": {"id": 2}, "padding": 9, "width": 4, "threshold": 0.5}


def fake(folder: Path, **changes: object) -> Path:
    """A folder that looks like an estimator's and holds none."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        (folder / name).write_bytes(b"nothing")
    ways = tuple((code, "id") for code in ("en", "ar", "zh", "ja", "fr"))
    card = Card("checker-estimator", ways, runtime="onnxruntime", files=sums(folder, FILES), notes=NOTES)
    write_card(folder, replace(card, **changes))  # type: ignore[arg-type]
    return folder


def test_none_is_shipped() -> None:
    assert open_estimator() is None
    assert judge_of("en") is None
    assert not uses(load_weights(models_dir() / "lexicon" / WITNESS_FILE), DOUBT)


def test_a_folder_with_words_only_is_none(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("to be trained", "utf-8")
    assert open_estimator(tmp_path) is None


@pytest.mark.parametrize("name", [*FILES, CARD])
def test_a_missing_file_is_named_with_the_way_out(tmp_path: Path, name: str) -> None:
    (fake(tmp_path) / name).unlink()
    with pytest.raises(EngineError, match=rf"{name} is missing: make it again with `checker train estimator`"):
        open_estimator(tmp_path)


def test_a_truncated_file_is_named(tmp_path: Path) -> None:
    (fake(tmp_path) / "tagger.onnx").write_bytes(b"not")
    with pytest.raises(EngineError, match=r"tagger.onnx is truncated .*checker train estimator"):
        open_estimator(tmp_path)


def test_a_changed_or_damaged_file_is_named_when_it_is_used(tmp_path: Path) -> None:
    estimator = open_estimator(fake(tmp_path))
    assert estimator is not None
    (tmp_path / "predictor.onnx").write_bytes(b"another"[:7])
    with pytest.raises(EngineError, match=r"predictor.onnx is changed"):
        estimator.judge("Polisi datang.", "Police came.", "en")
    again = open_estimator(fake(tmp_path))
    assert again is not None
    # Without onnxruntime the message says how to get it, with it that the file is no network.
    with pytest.raises(EngineError, match=r"pip install 'checker\[estimator\]'|predictor.onnx cannot be loaded"):
        again.judge("Polisi datang.", "Police came.", "en")


def test_a_card_without_what_is_needed_is_refused(tmp_path: Path) -> None:
    fake(tmp_path, notes={"tags": {"id": 2}})
    with pytest.raises(EngineError, match="is no card of an estimator"):
        open_estimator(tmp_path)


def test_a_language_that_it_does_not_know_is_refused(tmp_path: Path) -> None:
    estimator = open_estimator(fake(tmp_path, directions=(("id", "en"), ("en", "id"))))
    assert estimator is not None and estimator.languages == ("en",)
    with pytest.raises(UnsupportedDirectionError):
        estimator.judge("Polisi datang.", "警察来了。", "zh")


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("The minister, 25 ships.", "en", ["The", "minister", "25", "ships"]),
        ("交通部长禁止25艘船。", "zh", ["交通部", "长", "禁止", "25", "艘", "船"]),
        ("", "en", []),
    ],
)
def test_words(text: str, code: str, words: list[str]) -> None:
    found = [text[slice(*span)] for span in word_spans(text, code)]
    assert "".join(found) == "".join(words)
    assert code == "zh" or found == words


def test_pieces_are_pooled_by_their_share_of_a_word() -> None:
    # Two words, of which the first has two pieces and the second shares one with a mark; nothing is known of the third.
    words, pieces = [(0, 4), (5, 7), (9, 12)], [(0, 1), (1, 5), (5, 8)]
    found = pooling(words, pieces, 1, 6)
    assert found.shape == (3, 6)
    assert np.allclose(found[0], [0, 0.25, 0.75, 0, 0, 0])
    assert np.allclose(found[1], [0, 0, 0, 1, 0, 0])
    assert not found[2].any()
    assert pooling([], pieces, 1, 6).shape == (0, 6)
    assert wrong_words(words, [(6, 10)]).tolist() == [0, 1, 1]


def test_directions_that_are_not_known_are_told_to_the_tagger() -> None:
    text = Text((4, 5), ((0, 3), (3, 6)), ((0, 6),))
    short = Text((4,), ((0, 3),), ((0, 3),))
    batch = make_batch([(text, short), (short, text)], "en", {"id": 2}, 9)
    assert batch.forward is None and batch.backward is not None
    assert batch.backward[0].tolist() == [[2, 4, 0, 9], [2, 4, 5, 0]]
    assert batch.backward[1].tolist() == [[4, 5, 0], [4, 0, 9]]
    said = [np.ones((2, n, size), np.float32) for n, size in ((3, 8), (3, 3), (4, 4), (4, 3))]
    source = tagger_inputs(batch, 0, None, said, 4, np.asarray)
    version = tagger_inputs(batch, 1, None, said, 4, np.asarray)
    # Indonesian is written and never read, the version read and never written.
    assert source[6].tolist() == [[1, 0], [1, 0]] and version[6].tolist() == [[0, 1], [0, 1]]
    assert source[0].any() and not source[3].any() and not version[0].any() and version[3].any()


SOURCE, VERSION = "Polisi menangkap pelaku.", "Police freed the culprit."


def witness(judged: Judgement | None) -> tuple[Leftovers, Witness]:
    matcher = Matcher(source_lexicon(), target_lexicon("en"))
    left = Leftovers(matcher.match(matcher.source(SOURCE), matcher.target(VERSION)), matcher)
    return left, Witness(left, Translation("Polisi membebaskan pelaku.", 0.0), judged)


def test_the_witness_passes_doubts_on_where_there_is_an_estimator() -> None:
    from checker.evidence.candidates import Suspicions

    judged = Judgement(
        (Doubt(0, 6, 0.1), Doubt(7, 16, 0.8), Doubt(17, 23, 0.1)),
        (Doubt(0, 6, 0.1), Doubt(7, 12, 0.9), Doubt(13, 16, 0.0), Doubt(17, 24, 0.2)),
    )
    matcher = Matcher(source_lexicon(), target_lexicon("en"))
    suspicions = Suspicions(matcher.match(matcher.source(SOURCE), matcher.target(VERSION)), matcher)
    (candidate,) = [
        c for c in suspicions.substitutions()
        if suspicions.terms[c.term].text == "menangkap" and suspicions.target.tokens[c.first].text == "freed"
    ]  # fmt: skip
    _, plain = witness(None)
    _, heard = witness(judged)
    without, found = plain.substitution(candidate), heard.substitution(candidate)
    assert not [name for name in without if name.startswith(DOUBT)]
    assert {name: value for name, value in found.items() if name in without} == without
    assert found["doubt_source"] == 0.8 and found["doubt_version"] == 0.9


def test_weights_that_were_fitted_with_an_estimator_need_it(tmp_path: Path) -> None:
    lexicon = models_dir() / "lexicon"
    lexical = load_weights(lexicon / "weights.json")
    data = json.loads((lexicon / WITNESS_FILE).read_text("utf-8"))
    data["scorers"]["substitution"]["weights"]["doubt_version"] = 1.5
    (tmp_path / WITNESS_FILE).write_text(json.dumps(data), "utf-8")
    matcher = Matcher(source_lexicon(), target_lexicon("en"))
    assert Bench(lexicon, lexical, {}).pair(SOURCE, VERSION, matcher, None) is not None
    with pytest.raises(ModelError, match=r"there is none in models/estimator: put it there, or run"):
        Bench(tmp_path, lexical, {}).pair(SOURCE, VERSION, matcher, None)


def test_doubts_are_told_by_their_names() -> None:
    def weights(name: str) -> Weights:
        scorer = Scorer({name: 1.0}, {}, {}, ())
        return Weights(dict.fromkeys(("substitution", "omission", "addition"), scorer))

    assert uses(weights("doubt_source_most"), DOUBT) and not uses(weights("returned"), DOUBT)


def test_the_signature_is_that_of_the_weights_alone() -> None:
    import hashlib

    weights = (models_dir() / "lexicon" / WITNESS_FILE).read_bytes()
    assert witness_signature(models_dir()).startswith(hashlib.sha256(weights).hexdigest()[:8] + "|")


def test_the_benchmark_says_that_there_is_none() -> None:
    from benchmarks.witness import estimator_table

    assert list(estimator_table(Path("nowhere"))) == ["word-level estimator: no estimator shipped"]
