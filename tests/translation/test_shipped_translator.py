"""The neural model that is shipped: what its card says, what it writes, and what it was before it became int8."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from checker.checks.weights import load_weights
from checker.checks.witnessed import WITNESS_FILE, Bench, forced_decoding
from checker.evidence.forced_decoding import FORCED
from checker.evidence.lexicon import source_lexicon, target_lexicon
from checker.evidence.matching import Matcher
from checker.evidence.models import models_dir
from checker.languages import SOURCE, TARGETS
from checker.translation.cards import read_card, verify
from checker.translation.registry import best_shipped, open_translator
from checker.translation.tagging import Tagging

FOLDER = models_dir() / "translator"
#: A source and its versions.
INDONESIAN = "Presiden membuka sekolah baru di Jakarta pada hari Senin."
VERSIONS = {
    "en": "The president opened a new school in Jakarta on Monday.",
    "ar": "افتتح الرئيس مدرسة جديدة في جاكرتا يوم الاثنين.",
    "zh": "总统星期一在雅加达为一所新学校揭幕。",
    "ja": "大統領は月曜日、ジャカルタで新しい学校を開校した。",
    "fr": "Le président a inauguré lundi une nouvelle école à Jakarta.",
}


def test_the_card_tells_of_every_direction() -> None:
    card = read_card(FOLDER, "")
    verify(FOLDER, card, "")
    assert {f"{code}-id" for code in TARGETS} <= set(card.chrf) and set(card.chrf) == set(card.notes["bleu"])
    assert card.size < 60_000_000 and card.notes["difference"]["mean"] < 0.1
    assert {"seed", "steps", "pieces", "minutes", "device", "pairs", "weights"} <= set(card.notes)


def test_the_tables_serve_where_they_are_better() -> None:
    neural, tables = (read_card(models_dir() / name, "").chrf for name in ("translator", "phrases"))
    better = [code for code in TARGETS if neural[f"{code}-id"] > tables[f"{code}-id"]]
    assert best_shipped().name.split(" and ")[0] == ("embedded" if better else "phrases")


@pytest.mark.parametrize("code", TARGETS)
def test_it_translates_and_reads(code: str) -> None:
    engine = open_translator("embedded")
    assert engine is not None
    (translation,) = engine.translate([VERSIONS[code]], code, SOURCE)
    assert translation.text and translation == engine.translate([VERSIONS[code]], code, SOURCE)[0]
    forced = forced_decoding(code)(INDONESIAN, VERSIONS[code])
    forced.prepare([])
    # The version makes its source likelier than no version does.
    assert forced.omission([(0, len(INDONESIAN))])[f"{FORCED}sentence"] > 0.3


def test_weights_that_were_fitted_with_it_ask_it(tmp_path: Path) -> None:
    lexicon = models_dir() / "lexicon"
    data = json.loads((lexicon / WITNESS_FILE).read_text("utf-8"))
    data["scorers"]["substitution"]["weights"][f"{FORCED}drop"] = -0.5
    (tmp_path / WITNESS_FILE).write_text(json.dumps(data), "utf-8")
    matcher = Matcher(source_lexicon(), target_lexicon("en"))
    lexical = load_weights(lexicon / "weights.json")
    source, version = "Polisi menangkap pelaku.", "Police freed the culprit."
    for folder, asked in ((lexicon, False), (tmp_path, True)):
        pair = Bench(folder, lexical, {}).pair(source, version, matcher, None)
        found = [c for c in pair.suspicions.substitutions() if pair.evidence.source.terms[c.term].text == "menangkap"]
        assert found and all((f"{FORCED}drop" in c.features) is asked for c in found)


def test_int8_and_the_unconverted_weights_agree(tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="running the unconverted model needs pip install 'checker[hub]'")
    from checker.training.translator_config import load_config
    from checker.training.translator_export import MARIAN, export
    from checker.training.translator_loop import BEST
    from checker.training.translator_store import UNCONVERTED
    from checker.training.translator_vocabulary import MODEL_FILE
    from checker.translation.neural import open_neural
    from checker.translation.runtimes import CTranslate2Runtime, TransformersRuntime

    card = read_card(FOLDER, "")
    shutil.copyfile(models_dir() / UNCONVERTED, tmp_path / BEST)
    shutil.copyfile(FOLDER / "source.spm", tmp_path / MODEL_FILE)
    export(tmp_path, load_config(card.notes["configuration"]))
    pieces, tagging = open_neural(FOLDER, card), Tagging(card.family, card.tags)
    sources = [
        tagging.source(pieces._side("source", code).encode(text), code, SOURCE) for code, text in VERSIONS.items()
    ]
    targets = [pieces._side("target", SOURCE).encode(INDONESIAN)] * len(sources)
    (mine,) = CTranslate2Runtime(FOLDER, "").score([(sources, targets)], [])
    (theirs,) = TransformersRuntime(tmp_path / MARIAN, "").score([(sources, targets)], [])
    gaps = [abs(a - b) for x, y in zip(mine, theirs, strict=True) for a, b in zip(x, y, strict=True)]
    assert sum(gaps) / len(gaps) < 0.15
