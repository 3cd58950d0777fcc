"""Back-translation: what differs, what is the back-translator's own fault, scores, and every way into a report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path

import pytest

from checker.api import Outcome, check_article, check_files, open_pairs, signature, translate_back
from checker.article import ArticleResult
from checker.article import check_article as check_with
from checker.backtranslation.engines import configured_engine, engine_of, engine_signature
from checker.backtranslation.faults import labels
from checker.backtranslation.making import translate_pair_back
from checker.backtranslation.scores import score
from checker.backtranslation.words import compare_words
from checker.config import Settings, load_settings
from checker.documents.model import Article
from checker.documents.reading import parse_document
from checker.evidence.lexicon import source_lexicon
from checker.report.formats import renderer
from checker.translation.engine import (
    DIRECT,
    EngineError,
    Phrase,
    PhraseTranslator,
    Translation,
    UnsupportedDirectionError,
)
from checker.translation.shelf import HOME_VARIABLE
from tests.checks.support import engine as checks
from tests.translation import tiny

ROOT = Path(__file__).parents[1]
DEMO = ROOT / "corpora" / "pelabuhan"


class Scripted:
    """An engine that says what a test wants, and remembers what it was asked."""

    name = "scripted"

    def __init__(self, say: Callable[[str], str], languages: Sequence[str] = ("en",)) -> None:
        self._say = say
        self.languages = tuple((code, "id") for code in languages)
        self.calls: list[list[str]] = []

    def path(self, source: str, target: str) -> str:
        if (source, target) not in self.languages:
            raise UnsupportedDirectionError(source, target, self.languages)
        return DIRECT

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Translation]:
        self.calls.append(list(sentences))
        return [Translation(self._say(sentence), 0.0) for sentence in sentences]

    def score(self, sources: Sequence[str], targets: Sequence[str], source: str, target: str) -> list[list[float]]:
        return [[0.0] for _ in sources]


# --- words --------------------------------------------------------------------------------------------------

# source, back-translation, words that differ, words that are missing
WORDS = [
    ("Kementerian melarang kapal tua.", "Kapal lama dilarang kementerian.", [], []),
    ("Kementerian melarang kapal tua.", "Larangan kementerian untuk kapal kuno.", [], []),
    ("Kementerian melarang kapal tua.", "Kementerian mengizinkan kapal tua.", ["mengizinkan"], ["melarang"]),
    ("Dua perahu terbakar.", "Kedua perahu itu hangus.", [], []),
    ("Harga beras naik 5 persen.", "Harga beras turun lima persen.", ["turun"], ["naik"]),
    ("Sebanyak 1.200 rumah rusak.", "Sebanyak 1.300 rumah mengalami kerusakan.", ["1.300"], ["1.200"]),
    ("Utang itu lunas dalam sepuluh tahun.", "Utang itu lunas dalam 10 tahun.", [], []),
    ("Warga mengeluh pada hari Senin.", "Keluhan warga pada Senin.", [], []),
    ("Perintah gubernur ditolak.", "Pemerintah menolak gubernur.", ["Pemerintah"], ["Perintah"]),
    ("Rapat digelar di Semarang.", "Rapat digelar di Smarang.", [], []),
    ("Rapat digelar di Semarang.", "Rapat digelar di Bandung.", ["Bandung"], ["Semarang"]),
    ("Mereka tidak pergi.", "Mereka yang akan telah pergi.", [], []),
    ("", "Parlemen bersidang.", ["Parlemen", "bersidang"], []),
]  # fmt: skip


@pytest.mark.parametrize(("source", "back", "differing", "missing"), WORDS)
def test_words_that_differ(source: str, back: str, differing: list[str], missing: list[str]) -> None:
    found = compare_words(source, back, source_lexicon())
    assert [w.text for w in found.differing] == differing
    assert list(found.missing) == missing
    assert all(back[w.start : w.end] == w.text for w in found.differing)


# --- the back-translator's own faults -----------------------------------------------------------------------

LONG = "The ministry closed the harbour on Monday because two ships had collided, and the pilots went on strike."
SOURCE = "Kementerian menutup pelabuhan pada Senin karena dua kapal bertabrakan, dan para pandu mogok."
# language, sentence of the version, its back-translation, what a label says (empty: none)
FAULTS = [
    ("en", LONG, SOURCE, ""),
    ("en", LONG, "Kementerian menutup pelabuhan menutup pelabuhan menutup pelabuhan pada Senin karena dua kapal.", "repeats “menutup pelabuhan”"),
    ("en", LONG, "Kementerian menutup menutup menutup pelabuhan Senin karena dua kapal bertabrakan dan mogok.", "repeats “menutup”"),
    ("en", LONG, "Kementerian menutup menutup pelabuhan Senin karena dua kapal bertabrakan dan pandu mogok.", ""),
    ("en", "No ships, no ships, the crowd chanted.", "Tak ada kapal, tak ada kapal, seru massa.", ""),
    ("en", LONG, "Kementerian menutup harbour pada Senin karena dua kapal collided, dan para pandu mogok.", "left “harbour”, “collided” untranslated"),
    ("en", "Mr Hartley closed the harbour.", "Hartley menutup pelabuhan itu.", ""),
    ("zh", "交通部周一关闭了丹戎马斯港。", "Kementerian Perhubungan menutup Pelabuhan Tanjung 戎 pada Senin.", "left “戎” untranslated"),
    ("ar", "أغلقت الوزارة الميناء يوم الاثنين.", "Kementerian menutup الميناء pada Senin.", "left “الميناء” untranslated"),
    ("en", LONG, "Kementerian menutup pelabuhan.", "dropped a part of the sentence"),
    ("en", LONG, "", "dropped a part of the sentence"),
    ("en", "It rained.", "Hujan.", ""),
    ("en", "Kementerian menutup pelabuhan pada Senin karena dua kapal.", "Kementerian menutup pelabuhan pada Senin karena dua kapal.", "has the words of the source"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "sentence", "back", "expected"), FAULTS)
def test_faults_of_the_back_translator(code: str, sentence: str, back: str, expected: str) -> None:
    found = list(labels(sentence, Translation(back, 0.0), SOURCE, code, source_lexicon()))
    assert expected in "; ".join(found)
    assert bool(found) == bool(expected)


@pytest.mark.parametrize(("word", "labelled"), [("Jalhm", True), ("Smarang", False)])
def test_a_spelt_word_is_left_over_unless_it_is_a_name_of_the_source(word: str, labelled: bool) -> None:
    text = f"Kapal di {word}."
    back = Translation(text, 0.0, (Phrase((0, 3), (9, 9 + len(word)), "copy"),))
    found = list(labels("سفينة في سمارانغ", back, "Kapal di Semarang.", "ar", source_lexicon()))
    assert bool(found) == labelled


# --- versions and articles ----------------------------------------------------------------------------------

ARTICLE = (
    "Kementerian melarang kapal tua.\n\nAturan itu berlaku mulai Senin.\n\nPolisi menyelidiki kebakaran itu.\n",
    "The ministry allowed old ships.\n\nThe rule applies from Monday.\n\nPolice are investigating the fire.\n",
)
SAID = {
    "The ministry allowed old ships.": "Kementerian mengizinkan kapal tua.",
    "The rule applies from Monday.": "Aturan itu berlaku itu berlaku itu berlaku.",
    "Police are investigating the fire.": "Polisi menyelidiki kebakaran itu.",
}


@cache
def checked() -> ArticleResult:
    source, version = ARTICLE
    article = Article(parse_document(source, "a.id.txt"), (parse_document(version, "a.en.txt"),))
    return check_with(article, checks())


def test_a_version_is_translated_in_one_call_and_scored_where_it_is_reliable() -> None:
    translator = Scripted(SAID.__getitem__)
    result = translate_back(checked(), translator)
    (version,) = result.versions
    assert translator.calls == [list(SAID)]
    backs = [s.back_translation for s in version.segments]
    assert [b.text for b in backs if b] == list(SAID.values())
    assert [b.reliable for b in backs if b] == [True, False, True]
    assert backs[0] is not None and [w.text for w in backs[0].differing] == ["mengizinkan"]
    scores = version.back_translation
    assert scores is not None and result.back_translation == scores
    assert (scores.engine, scores.path, scores.scored, scores.segments) == ("scripted", "direct", 2, 3)
    assert scores.chrf is not None and 50 < scores.chrf < 100
    assert set(scores.signatures) == {"chrf", "bleu", "ter"}
    assert all("version:" in signature for signature in scores.signatures.values())


def test_equal_sentences_are_translated_once() -> None:
    source = "Harga naik.\n\nWarga mengeluh.\n\nHarga naik.\n"
    version = "Prices rose.\n\nResidents complained.\n\nPrices rose.\n"
    article = Article(parse_document(source, "a.id.txt"), (parse_document(version, "a.en.txt"),))
    translator = Scripted(str.upper)
    translate_back(check_with(article, checks()), translator)
    assert translator.calls == [["Prices rose.", "Residents complained."]]


def test_nothing_to_score() -> None:
    scores = score([], [], "x", "direct", 3)
    assert (scores.chrf, scores.bleu, scores.ter, scores.signatures) == (None, None, None, {})


def test_the_right_translation_scores_best() -> None:
    text = ["Polisi masih menyelidiki penyebab kebakaran kedua kapal itu."]
    scores = score(text, text, "x", "direct", 1)
    assert (scores.chrf, scores.bleu, scores.ter) == (100.0, 100.0, 0.0)


def test_a_language_that_the_engine_does_not_know_is_refused() -> None:
    with pytest.raises(UnsupportedDirectionError):
        translate_back(checked(), Scripted(str, languages=["fr"]))


def test_pairs_of_several_sentences() -> None:
    translator = Scripted(SAID.__getitem__)
    pair = " ".join(SAID)
    back = translate_pair_back(ARTICLE[0].replace("\n\n", " "), pair, "en", translator, source_lexicon())
    assert back is not None and back.text == " ".join(SAID.values())
    assert translate_pair_back("Hujan.", " ", "en", translator, source_lexicon()) is None


# --- the shipped tables -------------------------------------------------------------------------------------


@cache
def demo(engine: str) -> Outcome:
    versions = [DEMO / f"berita.{code}.md" for code in ("en", "zh")]
    return check_files(DEMO / "berita.id.md", versions, engine=engine)


def test_the_demo_is_translated_back() -> None:
    result = demo("phrases").result
    assert result is not None and result.back_translation is not None
    english, chinese = result.versions
    assert all(s.back_translation for v in result.versions for s in v.segments if s.translation)
    wrong = next(s for s in english.segments if any(f.rule == "polarity-flipped" for f in s.findings))
    assert wrong.back_translation is not None and "melarang" in wrong.back_translation.missing
    for version in (english, chinese):
        scores = version.back_translation
        assert scores is not None and scores.chrf is not None and scores.chrf > 40
        assert (scores.engine, scores.path) == ("phrases", "direct")


def test_findings_do_not_depend_on_it() -> None:
    with_it, without = demo("phrases").result, demo("none").result
    assert with_it is not None and without is not None and without.back_translation is None
    assert [v.findings for v in with_it.versions] == [v.findings for v in without.versions]
    assert [v.fidelity for v in with_it.versions] == [v.fidelity for v in without.versions]
    assert all(s.back_translation is None for v in without.versions for s in v.segments)


def test_the_same_bytes_twice() -> None:
    first = demo("phrases").result
    again = demo("none").result
    assert first is not None and again is not None
    again = translate_back(again, PhraseTranslator())
    for name in ("json", "jsonl", "html"):
        assert renderer(name)(first, "s") == renderer(name)(again, "s")


def test_python_interface() -> None:
    source, version = ARTICLE
    article = Article(parse_document(source, "a.id.txt"), (parse_document(version, "a.en.txt"),))
    assert check_article(article).back_translation is None
    result = check_article(article, engine="phrases")
    back = result.versions[0].segments[2].back_translation
    assert back is not None and "polisi" in back.text.lower()


# --- engines, settings, commands ----------------------------------------------------------------------------


def test_engines_are_opened_once() -> None:
    assert engine_of("none") is None and engine_signature("none") == ""
    assert engine_of("phrases") is engine_of("phrases")


def test_signatures_name_the_engine() -> None:
    plain, back = signature(), signature(engine="phrases")
    assert back.startswith(f"{plain}|back:phrases:") and len(back) == len(plain) + len("|back:phrases:") + 8
    with pytest.raises(EngineError):
        signature(engine="no/such-model")


def test_batches_translate_back_only_where_the_desk_asks_for_it(tmp_path: Path) -> None:
    (tmp_path / "checker.toml").write_text('engine = "default"\n')
    assert configured_engine(load_settings(None)) == "none"
    assert configured_engine(Settings()) == "none"
    assert configured_engine(load_settings(tmp_path / "checker.toml")) == "default"
    assert configured_engine(load_settings(None).with_options(engine="phrases")) == "phrases"


def run(*arguments: object, given: str | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "checker.cli", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, text=True, check=False, timeout=300)


def test_an_unknown_engine_is_named() -> None:
    done = run("article", DEMO / "berita.id.md", DEMO / "berita.en.md", "--engine", "no/such-model")
    assert done.returncode == 2 and done.stdout == ""
    assert "no/such-model" in done.stderr and "Traceback" not in done.stderr


def test_a_version_that_cannot_be_translated_is_checked_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    translator = Scripted(str.upper, languages=["zh"])
    monkeypatch.setattr("checker.api.engine_of", lambda name: translator)
    versions = [DEMO / "berita.en.md", DEMO / "berita.zh.md"]
    outcome = check_files(DEMO / "berita.id.md", versions)
    assert outcome.result is not None
    english, chinese = outcome.result.versions
    assert english.findings and english.back_translation is None
    assert chinese.back_translation is not None
    (problem,) = outcome.problems
    assert "berita.en.md: not translated back: cannot translate from 'en' to 'id'" in problem


def test_without_an_engine_neither_scores_nor_tables_are_loaded() -> None:
    code = (
        "import sys; from pathlib import Path; from checker.api import check_files, signature;"
        f"check_files(Path({str(DEMO / 'berita.id.md')!r}), [Path({str(DEMO / 'berita.fr.md')!r})], engine='none');"
        "signature();"
        "print([m for m in sys.modules if m.startswith(('sacrebleu', 'checker.translation', 'ctranslate2'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


PAIR = {
    "source": "Polisi masih menyelidiki kebakaran.",
    "translation": "Police investigate the fire.",
    "language": "en",
}


@pytest.mark.parametrize("engine", ["none", "phrases"])
def test_pairs(tmp_path: Path, engine: str) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_text(json.dumps(PAIR), "utf-8")
    ((_, result),) = open_pairs(file, engine=engine)
    assert result is not None and (result.back_translation is None) == (engine == "none")


def test_pairs_command(tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_text(json.dumps(PAIR), "utf-8")
    answer = json.loads(run("pairs", file, "--engine", "phrases", "--fail-on", "never").stdout)
    assert "polisi" in answer["back_translation"].lower()
    assert answer["back_translation_notes"]["reliable"] is True


def test_batch_command(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    for code, text in zip(("id", "en"), ARTICLE, strict=True):
        (folder / f"x.{code}.txt").write_text(text, "utf-8")
    results = tmp_path / "r.jsonl"
    run("batch", folder, "-o", results, "--jobs", 1, "--no-cache", "--engine", "phrases")
    (version,) = json.loads(results.read_text("utf-8"))["versions"]
    assert version["back_translation"]["engine"] == "phrases"


# --- a neural model -----------------------------------------------------------------------------------------

VERSIONS = [DEMO / f"berita.{code}.md" for code in ("en", "zh", "fr")]


@pytest.fixture(scope="module")
def kecil(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shelf with a tiny neural model from English and Chinese."""
    home = tmp_path_factory.mktemp("shelf")
    tiny.ctranslate2(home / "kecil", [("en", "id"), ("zh", "id")], "kecil")
    return home


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="needs to choose its cores")
@pytest.mark.parametrize("engine", ["phrases", "kecil"])
def test_the_same_article_gives_the_same_bytes(kecil: Path, tmp_path: Path, engine: str) -> None:
    """Twice, in processes whose strings hash differently and that have other numbers of cores."""
    formats = ("terminal", "json", "jsonl", "html", "sarif", "csv")
    cores = sorted(os.sched_getaffinity(0))
    written = []
    for seed, allowed in (("1", cores), ("2", cores[:1])):
        folder = tmp_path / seed
        folder.mkdir()
        wanted = [part for name in formats for part in ("--format", f"{name}={folder / name}")]
        command = [sys.executable, "-m", "checker.cli", "article", DEMO / "berita.id.md", *VERSIONS[:2], *wanted]
        done = subprocess.run(
            [*map(str, command), "--engine", engine, "--fail-on", "never"],
            env={**os.environ, "PYTHONHASHSEED": seed, HOME_VARIABLE: str(kecil)},
            preexec_fn=partial(os.sched_setaffinity, 0, allowed),
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        written.append({name: (folder / name).read_bytes() for name in formats})
    assert written[0] == written[1]
    answer = json.loads(written[0]["json"])
    for version in answer["versions"]:
        assert version["back_translation"]["engine"] == engine
        assert any(segment["back_translation"] for segment in version["segments"])


def test_a_model_that_does_not_cover_a_language_is_refused(kecil: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(kecil))
    done = run("article", DEMO / "berita.id.md", *VERSIONS, "--engine", "kecil", "--format", "json")
    assert done.returncode == 2
    refusal = "not translated back: cannot translate from 'fr' to 'id': the engine knows en to id, zh to id"
    assert done.stderr == f"checker: {VERSIONS[2]}: {refusal}\n"
    english, chinese, french = json.loads(done.stdout)["versions"]
    assert english["back_translation"] and chinese["back_translation"]
    assert not french.get("back_translation")
    assert not any(segment.get("back_translation") for segment in french["segments"])
    pair = {"source": "Polisi menangkap pelaku.", "translation": "La police a arrêté le suspect.", "language": "fr"}
    done = run("pairs", "-", "--engine", "kecil", given=json.dumps(pair))
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"checker: line 1: {refusal}\n")


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-9])


def changed(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1] + b"?")


@pytest.mark.parametrize(("damage", "what"), [(Path.unlink, "missing"), (truncated, "truncated"), (changed, "changed")])
def test_every_command_names_a_damaged_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: Callable[[Path], None], what: str
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    model = tiny.ctranslate2(tmp_path / "kecil", [("en", "id")], "kecil") / "model.bin"
    damage(model)
    news = tmp_path / "news.en.txt"
    news.write_text("Police investigate the fire.\n", "utf-8")
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text(json.dumps(PAIR), "utf-8")
    for arguments in (
        ("article", DEMO / "berita.id.md", DEMO / "berita.en.md"),
        ("pairs", pairs),
        ("batch", DEMO, "-o", tmp_path / "r.jsonl", "--jobs", 1, "--no-cache"),
        ("translate", news),
    ):
        done = run(*arguments, "--engine", "kecil")
        assert (done.returncode, done.stdout) == (2, ""), arguments
        assert f"model file {model} is {what}" in done.stderr
        assert "add it again (checker models remove kecil; checker models add kecil)" in done.stderr
        assert "Traceback" not in done.stderr
