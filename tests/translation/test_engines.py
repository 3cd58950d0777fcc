"""Neural engines on tiny CTranslate2 models made without torch: translating, scoring, damage, pivots, choice."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from checker.evidence.models import models_dir
from checker.translation import cards, registry, runtimes
from checker.translation.cards import Card, read_card, refresh_sums, write_card
from checker.translation.combined import BestTranslator, Combined
from checker.translation.engine import DIRECT, THROUGH_ENGLISH, EngineError, UnsupportedDirectionError
from checker.translation.neural import NeuralTranslator, open_neural
from checker.translation.pieces import cut
from checker.translation.registry import open_translator
from checker.translation.shelf import HOME_VARIABLE
from checker.translation.tagging import Tagging, find_directions, find_tags
from tests.translation import tiny

TEXTS = [*tiny.SENTENCES, "", "  ", "Ya.", "Harga beras, " * 40]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.ctranslate2(tmp_path_factory.mktemp("many"), list(permutations(tiny.LANGUAGES, 2)), "many")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, many: Path) -> Path:
    folder = tmp_path_factory.mktemp("shelf")
    tiny.ctranslate2(folder / "own--opus-mt-ar-en", [("ar", "en")], "own/opus-mt-ar-en", seed=2)
    tiny.ctranslate2(folder / "own--opus-mt-en-id", [("en", "id")], "own/opus-mt-en-id", seed=3)
    shutil.copytree(many, folder / "many")
    return folder


@pytest.fixture
def shelf(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    return home


def opened(folder: Path) -> NeuralTranslator:
    return open_neural(folder, read_card(folder, "add it again"), "add it again")


def test_same_bytes_twice_and_on_any_number_of_cores(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = opened(many).translate(TEXTS, "en", "id")
    for cores in (1, 3):
        monkeypatch.setattr(runtimes, "cores", lambda n=cores: n)
        assert opened(many).translate(TEXTS, "en", "id") == first
    assert [item.text for item in first[11:13]] == ["", ""]
    assert len(first) == len(TEXTS)


def test_a_forked_process_loads_its_own(many: Path) -> None:
    engine = opened(many)
    here = engine.translate(TEXTS[:3], "en", "id")
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            same = engine.translate(TEXTS[:3], "en", "id") == here
            os.write(writer, b"same" if same else b"other")
        finally:
            os._exit(0)
    os.close(writer)
    assert os.read(reader, 10) == b"same"
    os.waitpid(child, 0)
    os.close(reader)


def test_sentences_come_back_in_their_order(many: Path) -> None:
    engine = opened(many)
    short, long = engine.score(["Ya.", "Harga beras naik."], ["Yes.", "The price of rice goes up."], "id", "en")
    assert len(short) < len(long)
    assert engine.score(["Harga beras naik.", "Ya."], ["The price of rice goes up.", "Yes."], "id", "en") == [
        long,
        short,
    ]


def test_a_score_for_each_piece_and_the_end(many: Path) -> None:
    engine = opened(many)
    targets = [*tiny.SENTENCES, "", "<unk> </s> >>fr<<", "naik turun " * 200]
    found = engine.score(["Ya."] * len(targets), targets, "en", "id")
    for text, row in zip(targets, found, strict=True):
        spans = engine.spans(text, "id")
        assert len(row) == len(spans) + 1
        assert all(value < 0 for value in row)
        assert all(0 <= a <= b <= len(text) for a, b in spans)
    assert engine.score([], [], "en", "id") == []
    with pytest.raises(ValueError, match="2 sources and 1 targets"):
        engine.score(["a", "b"], ["c"], "en", "id")


def test_the_wanted_language_is_told_and_no_text_can_change_it(many: Path) -> None:
    engine = opened(many)
    indonesian, french = (engine.score(["Ya."], ["Oui."], "en", code) for code in ("id", "fr"))
    assert indonesian != french
    tagging = Tagging("marian", {"id": ">>id<<", "fr": ">>fr<<"})
    assert tagging.source(tagging.plain(["▁a", ">>fr<<", ">>de<<"]), "en", "id") == [
        ">>id<<",
        "▁a",
        "<unk>",
        "<unk>",
        "</s>",
    ]
    assert tagging.content([">>id<<", "▁a", "</s>", "<pad>"]) == ["▁a"]


@pytest.mark.parametrize(
    ("family", "read", "begun"),
    [
        ("marian", ["I", "▁x", "</s>"], []),
        ("m2m100", ["E", "▁x", "</s>"], ["I"]),
        ("mbart", ["E", "▁x", "</s>"], ["I"]),
    ],
)
def test_families(family: str, read: list[str], begun: list[str]) -> None:
    tagging = Tagging(family, {"en": "E", "id": "I"})
    assert tagging.source(["▁x"], "en", "id") == read
    assert tagging.prefix("id") == begun


@pytest.mark.parametrize(
    ("family", "vocabulary", "source", "target", "directions"),
    [
        ("marian", "a b", "en", "id", "en-id"),
        ("marian", "a b", "eng", "ind", "en-id"),
        ("marian", ">>ind<< >>fra<< >>deu<<", "en", "mul", "en-id en-fr"),
        ("marian", ">>id<< >>en<< >>zh<<", "mul", "mul", "id-en en-id id-zh zh-id en-zh zh-en"),
        ("marian", ">>cmn_Hans<< >>cmn_Hant<<", "en", "zh", "en-zh"),
        ("marian", "a b", "mul", "en", ""),
        ("marian", "a b", "en", "de", ""),
        ("m2m100", "__id__ __fr__ __de__", None, None, "id-fr fr-id"),
        ("m2m100", "ind_Latn eng_Latn deu_Latn id en", None, None, "id-en en-id"),
        ("mbart", "id_ID zh_CN de_DE", None, None, "id-zh zh-id"),
    ],
)
def test_directions_are_read_from_the_files(
    family: str, vocabulary: str, source: str | None, target: str | None, directions: str
) -> None:
    tags = find_tags(family, set(vocabulary.split()))
    found = find_directions(family, tags, source, target)
    assert {"-".join(pair) for pair in found} == set(directions.split())


@pytest.mark.parametrize(
    ("pieces", "longest", "parts"),
    [
        ("a b c", 3, ["a b c"]),
        ("", 3, []),
        ("▁a , ▁b c ▁d e", 4, ["▁a , ▁b c", "▁d e"]),
        ("▁a b . ▁c d", 4, ["▁a b .", "▁c d"]),
        ("▁a b , c . d e f", 6, ["▁a b , c .", "d e f"]),
        ("a b c d e", 2, ["a b", "c d", "e"]),
    ],
)
def test_long_sentences_are_cut_at_marks(pieces: str, longest: int, parts: list[str]) -> None:
    assert [" ".join(part) for part in cut(pieces.split(), longest)] == parts


@pytest.mark.parametrize(("source", "target"), [("de", "id"), ("en", "en"), ("id", "fr"), ("", "")])
def test_what_the_card_does_not_name_is_refused(shelf: Path, source: str, target: str) -> None:
    engine = opened(shelf / "own--opus-mt-en-id")
    for call in (
        lambda: engine.translate(["a"], source, target),
        lambda: engine.score(["a"], ["b"], source, target),
        lambda: engine.path(source, target),
    ):
        with pytest.raises(UnsupportedDirectionError, match="the engine knows en to id"):
            call()


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-7])


def changed(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [Path.unlink, truncated, changed])
@pytest.mark.parametrize("file", ["model.bin", "source.spm", "config.json", "shared_vocabulary.json"])
@pytest.mark.parametrize("limit", [cards.ALWAYS_HASHED, 0])
def test_a_damaged_file_is_named(
    shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: object, file: str, limit: int
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    monkeypatch.setattr(cards, "ALWAYS_HASHED", limit)
    shutil.copytree(shelf / "many", tmp_path / "many")
    whole = open_translator("many")
    assert whole is not None
    assert callable(damage)
    damage(tmp_path / "many" / file)
    with pytest.raises(EngineError, match=rf"{file} is .*checker models add many"):
        open_translator("many")


@pytest.mark.parametrize(
    "card",
    [
        "",
        "[]",
        "{}",
        '{"format": 99}',
        '{"format": 1, "name": "many", "directions": ["en"]}',
        '{"format": 1, "name": "many", "directions": ["en-id"], "files": {"../x": {"size": 1, "sha256": ""}}}',
        '{"format": 1, "name": "many", "directions": ["en-id"], "pieces": {"source": "/etc/passwd"}}',
        '{"format": 1, "name": "many", "directions": ["en-id"], "surprise": 1}',
    ],
)
def test_a_damaged_card_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, card: str) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    (tmp_path / "many").mkdir()
    (tmp_path / "many" / "card.json").write_text(card)
    with pytest.raises(EngineError, match=r"card\.json .*checker models add many"):
        open_translator("many")


@pytest.mark.parametrize(("file", "data"), [("model.bin", b"\x80\x02no model"), ("source.spm", b"no pieces")])
def test_what_is_no_model_is_said_so(many: Path, tmp_path: Path, file: str, data: bytes) -> None:
    folder = Path(shutil.copytree(many, tmp_path / "many"))
    (folder / file).write_bytes(data)
    refresh_sums(folder)
    with pytest.raises(EngineError, match=f"{file} .*add it again"):
        opened(folder).translate(["a"], "en", "id")


def test_through_english_where_no_model_leads_straight(shelf: Path) -> None:
    into, out = (opened(shelf / f"own--opus-mt-{pair}") for pair in ("ar-en", "en-id"))
    for name in ("own/opus-mt-ar-en", "own/opus-mt-en-id"):
        engine = open_translator(name)
        assert engine is not None
        assert engine.name == name
    engine = open_translator("opus")
    assert engine is not None
    assert engine.languages == (("ar", "en"), ("ar", "id"), ("en", "id"))
    assert [engine.path(*pair) for pair in engine.languages] == [DIRECT, THROUGH_ENGLISH, DIRECT]
    arabic = tiny.SENTENCES[8:9]
    english = [item.text for item in into.translate(arabic, "ar", "en")]
    assert engine.translate(arabic, "ar", "id")[0].text == out.translate(english, "en", "id")[0].text
    assert engine.score(arabic, ["Menteri."], "ar", "id") == out.score(english, ["Menteri."], "en", "id")
    with pytest.raises(UnsupportedDirectionError):
        engine.translate(["a"], "fr", "id")
    with pytest.raises(ValueError, match="1 sources and 0 targets"):
        engine.score(["a"], [], "ar", "id")


def test_a_named_model_always_takes_part(shelf: Path) -> None:
    names = {"ar-en": shelf / "own--opus-mt-ar-en", "en-id": shelf / "own--opus-mt-en-id", "many": shelf / "many"}
    engines = {name: opened(folder) for name, folder in names.items()}
    with_arabic = Combined("x", list(engines.values()), needed=engines["ar-en"])
    assert ("ar", "en") in with_arabic.languages
    assert ("en", "id") not in with_arabic.languages
    assert with_arabic.path("ar", "en") == DIRECT
    # Another model leads straight there, but it is not the one that was asked for.
    assert with_arabic.path("ar", "id") == THROUGH_ENGLISH
    assert open_translator("many").path("ar", "id") == DIRECT  # type: ignore[union-attr]


def test_unknown_engines_have_a_way_out(shelf: Path) -> None:
    assert open_translator("none") is None
    for name in ("own/other", "../..", "/", "x" * 300):
        with pytest.raises(EngineError, match=r"checker models add|cannot be the name"):
            open_translator(name)
    assert open_translator("phrases").name == "phrases"  # type: ignore[union-attr]
    assert registry.engine_names()[-4:] == ["opus", "many", "own/opus-mt-ar-en", "own/opus-mt-en-id"]


@pytest.mark.parametrize(
    ("chrf", "name", "english"),
    [
        ({}, "phrases", "phrases"),
        ({"en-id": 20.0}, "phrases", "phrases"),
        ({"en-id": 90.0}, "embedded and phrases", "embedded"),
        ({f"{code}-id": 90.0 for code in ("en", "ar", "zh", "ja", "fr")}, "embedded", "embedded"),
    ],
)
def test_the_default_is_the_best_by_the_cards(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chrf: dict[str, float], name: str, english: str
) -> None:
    shipped = models_dir() / "phrases"
    for module in ("registry", "engine"):
        monkeypatch.setattr(f"checker.translation.{module}.models_dir", lambda: tmp_path)
    (tmp_path / "phrases").symlink_to(shipped)
    (tmp_path / "translator").mkdir()
    (tmp_path / "translator" / "README.md").write_text("To be trained.")
    assert open_translator("default").name == "phrases"  # type: ignore[union-attr]
    folder = Path(shutil.copytree(many, tmp_path / "translator", dirs_exist_ok=True))
    write_card(folder, replace(read_card(folder, ""), chrf=chrf))
    engine = open_translator("default")
    assert engine is not None
    assert engine.name == name
    chosen = engine.chosen("en", "id") if isinstance(engine, BestTranslator) else engine
    assert chosen.name == english
    assert engine.path("id", "fr") == DIRECT
    truncated(folder / "model.bin")
    with pytest.raises(EngineError, match=r"model\.bin is truncated.*reinstall"):
        open_translator("default")


def test_damaged_phrase_tables_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = models_dir() / "phrases"
    for module in ("registry", "engine"):
        monkeypatch.setattr(f"checker.translation.{module}.models_dir", lambda: tmp_path)
    with pytest.raises(EngineError, match="missing: reinstall"):
        open_translator("default")
    (tmp_path / "phrases").mkdir()
    for name in ("fr.phrases", "id.ngrams"):
        shutil.copyfile(shipped / name, tmp_path / "phrases" / name)
    write_card(
        tmp_path / "phrases",
        Card("phrases", (("fr", "id"),), files=cards.sums(tmp_path / "phrases", ["fr.phrases", "id.ngrams"])),
    )
    changed(tmp_path / "phrases" / "fr.phrases")
    engine = open_translator("phrases")
    assert engine is not None
    with pytest.raises(EngineError, match=r"fr\.phrases is changed .*reinstall"):
        engine.translate(["Bonjour."], "fr", "id")
    (tmp_path / "phrases" / "id.ngrams").unlink()
    with pytest.raises(EngineError, match=r"id\.ngrams is missing"):
        open_translator("phrases")


def test_the_card_of_the_phrase_tables_is_right() -> None:
    card = read_card(models_dir() / "phrases", "")
    cards.verify(models_dir() / "phrases", card, "")
    readme = (models_dir() / "phrases" / "README.md").read_text("utf-8")
    assert all(item.sha256[:16] in readme for item in card.files.values())
    assert all(f"| {figure} |" in readme for figure in card.chrf.values())
    assert {tuple(name.split("-")) for name in card.chrf} == set(card.directions)
