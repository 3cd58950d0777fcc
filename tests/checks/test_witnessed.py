"""The witness: what back-translations say of suspicions, and the option that asks for it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.checks.weights import KINDS, load_weights
from checker.checks.witnessed import LEXICAL, Bench, WitnessedSuspicions, interpreter
from checker.cli import main
from checker.config import Settings
from checker.engine import Engine
from checker.evidence.candidates import Suspicions
from checker.evidence.models import models_dir
from checker.evidence.store import ModelError
from checker.evidence.witness import Witness
from checker.findings import Severity
from checker.translation.engine import Translation

LEXICON = models_dir() / "lexicon"


@cache
def engine(witness: bool = True) -> Engine:
    return Engine(settings=Settings(witness=witness))


def heard(source: str, translation: str, code: str) -> tuple[Suspicions, Witness]:
    matcher = engine().matcher(code)
    left = Suspicions(matcher.match(matcher.source(source), matcher.target(translation)), matcher)
    return left, Witness(left, interpreter(code)(translation))


CLEANED = "Warga membersihkan engsel sebelum musim hujan tiba."
SOLD = "Nelayan menjual ikan di dermaga."
VISITED = "Menteri mengunjungi sekolah di Surabaya."

#: Language, source, version, source word, word in its place, what the witness says of the two.
SUBSTITUTIONS = [
    ("fr", SOLD, "Les pêcheurs ont brûlé le poisson sur le quai.", "menjual", "brûlé", {"matched": 0, "origin": 0}),
    ("zh", SOLD, "渔民在码头烧毁了鱼。", "menjual", "烧毁", {"matched": 0, "origin": 0, "seen": 1}),
    ("ar", VISITED, "زار الوزير المستشفى في سورابايا.", "sekolah", "المستشفى", {"matched": 0, "contrast_here": 1}),
    ("ja", VISITED, "大臣はスラバヤの病院を訪れた。", "sekolah", "病院", {"matched": 0, "contrast_here": 1}),
    ("en", CLEANED, "Residents cleaned the hinge.", "hujan", "hinge", {"matched": 0, "explained": 1}),
]


@pytest.mark.parametrize(("code", "source", "version", "word", "instead", "said"), SUBSTITUTIONS)
def test_substitutions(code: str, source: str, version: str, word: str, instead: str, said: dict[str, float]) -> None:
    left, witness = heard(source, version, code)
    found = [
        witness.substitution(c)
        for c in left.substitutions()
        if left.terms[c.term].text == word and left.target.tokens[c.first].text == instead
    ]
    assert found
    assert {name: found[0][name] for name in said} == said


def test_a_word_that_is_not_rendered_may_come_back() -> None:
    left, witness = heard(CLEANED, "Residents cleaned the hinge.", "en")
    run = left.omissions()[0]
    assert [left.terms[i].text for i in run.members] == ["engsel", "musim", "hujan", "tiba"]
    said = witness.omission(run)
    assert said["returned"] == said["matched"] == pytest.approx(1 / 4), "engsel"


def test_what_was_added_has_no_origin() -> None:
    source = "Petani menanam padi di sawah."
    left, witness = heard(source, "Farmers planted rice in the paddies after a fierce quarrel.", "en")
    said = witness.addition(left.additions()[0])
    assert (said["explained"], said["origin"], said["strange"]) == (0, 0, 2)


def test_only_suspicious_sentences_are_translated_back() -> None:
    def refuse(version: str) -> Translation:
        raise AssertionError(version)

    matcher = engine().matcher("en")
    version = "The minister visited a school in Surabaya."
    evidence = matcher.match(matcher.source(VISITED), matcher.target(version))
    weights = load_weights(LEXICON / "weights.json")
    assert WitnessedSuspicions(evidence, matcher, weights, refuse).omissions() == []


def test_the_lexical_score_and_the_witness_are_weighed_together() -> None:
    bench = Bench(LEXICON, load_weights(LEXICON / "weights.json"), {})
    pair = bench.pair(SOLD, "Les pêcheurs ont brûlé le poisson sur le quai.", engine().matcher("fr"), None)
    features = {
        "substitution": [c.features for c in pair.suspicions.substitutions()],
        "omission": [r.features for r in pair.suspicions.omissions()],
        "addition": [r.features for r in pair.suspicions.additions()],
    }
    assert features["substitution"]
    for kind in KINDS:
        weighed = pair.weights[kind].weights.keys()
        assert LEXICAL in weighed
        assert all(found.keys() == weighed for found in features[kind])


WRONG = [
    ("en", "Polisi menangkap tiga pencuri sepeda motor di pasar.", "Police released three motorcycle thieves at the market."),
    ("fr", "Pemerintah melarang ekspor beras.", "Le gouvernement a autorisé les exportations de riz."),
    ("ja", VISITED, "大臣はスラバヤの病院を訪れた。"),
]  # fmt: skip
RIGHT = [
    ("en", CLEANED, "Residents cleaned out the drains before the rainy season."),
    ("fr", SOLD, "Des pêcheurs vendent du poisson sur le quai."),
    ("zh", VISITED, "部长访问了泗水的一所学校。"),
]


@pytest.mark.parametrize(("pair", "wrong"), [*((p, True) for p in WRONG), *((p, False) for p in RIGHT)])
def test_errors_are_found_and_faithful_wordings_are_not_alarmed(pair: tuple[str, str, str], wrong: bool) -> None:
    code, source, version = pair
    found = [f for f in engine().check_pair(source, version, code).findings if f.severity >= Severity.MAJOR]
    assert bool(found) is wrong


def test_weights_that_are_missing_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"witness\.json is missing"):
        Bench(tmp_path, load_weights(LEXICON / "weights.json"), {})


@pytest.mark.parametrize(("arguments", "config"), [(["--witness"], ""), ([], "witness = true\n")])
def test_the_option(arguments: list[str], config: str, tmp_path: Path) -> None:
    code, source, version = WRONG[0]
    path = tmp_path / "pairs.jsonl"
    path.write_text(json.dumps({"source": source, "translation": version, "language": code}) + "\n", "utf-8")
    (tmp_path / "checker.toml").write_text(config, "utf-8")
    result = CliRunner().invoke(main, ["pairs", str(path), *arguments])
    answer = json.loads(result.stdout)
    expected = engine().check_pair(source, version, code)
    assert [f["rule"] for f in answer["findings"]] == [f.rule for f in expected.findings]
    assert [f["confidence"] for f in answer["findings"]] == [f.confidence for f in expected.findings]
