"""Translations that another process makes meanwhile: the same ones, and no trace of it whatever happens."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker.evidence.models import models_dir
from checker.translation import ahead
from checker.translation.ahead import Ahead, cores
from checker.translation.engine import EngineError, PhraseTranslator, Translation, UnsupportedDirectionError

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "corpora" / "pelabuhan"
TEXTS = {
    "en": ["Prices rose 4.5 percent.", "", "The ministry banned old ships.", "Prices rose 4.5 percent."],
    "zh": ["印尼政府周一宣布投资4.87亿美元。", "会议于2026年11月5日在雅加达举行。"],
    "ar": ["أعلنت الحكومة في جاكرتا يوم الاثنين ارتفاع الأسعار بنسبة 4.5 في المئة."],
}
needs_two_cores = pytest.mark.skipif(cores() < 2, reason="one core only")


@pytest.fixture(scope="module")
def engine() -> PhraseTranslator:
    return PhraseTranslator()


def expected(engine: PhraseTranslator, code: str) -> list[Translation]:
    return engine.translate(TEXTS[code], code, "id")


def process_of(translator: Ahead) -> subprocess.Popen[bytes]:
    assert translator._worker is not None and translator._worker._process is not None
    return translator._worker._process


class Silent(PhraseTranslator):
    """An engine that must not be asked."""

    def translate(self, *_: object) -> list[Translation]:
        raise AssertionError("translated here")


def test_translations_are_those_of_the_engine(engine: PhraseTranslator) -> None:
    with Ahead(Silent(), min_sentences=1) as translator:
        for code, texts in TEXTS.items():
            translator.begin(texts, code, "id")
        for code in reversed(TEXTS):  # in another order than they were begun in
            assert translator.translate(TEXTS[code], code, "id") == expected(engine, code)
        assert translator.translate(TEXTS["en"][2:3], "en", "id") == expected(engine, "en")[2:3]
        assert translator.translate([], "en", "id") == []
        process = process_of(translator)
    assert process.returncode is not None


def test_it_is_an_engine_like_the_one_behind_it(engine: PhraseTranslator) -> None:
    with Ahead(engine) as translator:
        assert (translator.name, translator.languages) == (engine.name, engine.languages)
        assert translator.path("en", "id") == engine.path("en", "id")
        assert translator.score(["A ban."], ["Larangan."], "en", "id") == engine.score(
            ["A ban."], ["Larangan."], "en", "id"
        )
        with pytest.raises(UnsupportedDirectionError):
            translator.path("id", "en")


def test_what_was_not_begun_is_translated_here(engine: PhraseTranslator) -> None:
    with Ahead(engine, min_sentences=1) as translator:
        translator.begin(TEXTS["zh"], "zh", "id")
        assert translator.translate(TEXTS["en"], "en", "id") == expected(engine, "en")
        more = [*TEXTS["zh"], "部长拒绝回答。"]
        assert translator.translate(more, "zh", "id") == engine.translate(more, "zh", "id")


def test_few_sentences_and_unknown_directions_start_no_process(engine: PhraseTranslator) -> None:
    with Ahead(engine, min_sentences=4) as translator:
        translator.begin(TEXTS["en"], "en", "id")  # three different ones
        translator.begin(["a", "b", "c", "d"], "id", "en")
        assert translator._worker is None
        assert translator.translate(TEXTS["en"], "en", "id") == expected(engine, "en")
        with pytest.raises(UnsupportedDirectionError):
            translator.translate(["a"], "id", "en")


def test_a_long_text_fits_through_the_pipes(engine: PhraseTranslator) -> None:
    texts = [f"x{n} " * 400 for n in range(60)]
    with Ahead(engine, min_sentences=1) as translator:
        for _ in range(3):
            translator.begin([f"{text}." for text in texts], "xx", "id")  # unknown: passed over
        translator.begin(["Prices rose."] * 2000 + ["Ships sank."] + [""] * 2000, "en", "id")
        translator.begin([" " * n for n in range(600)], "en", "id")
        found = translator.translate(["Ships sank."], "en", "id")
        assert found == engine.translate(["Ships sank."], "en", "id")


def test_a_process_that_dies_costs_only_time(engine: PhraseTranslator) -> None:
    with Ahead(engine, min_sentences=1) as translator:
        translator.begin(TEXTS["en"], "en", "id")
        process_of(translator).kill()
        translator.begin(TEXTS["zh"], "zh", "id")
        assert translator.translate(TEXTS["en"], "en", "id") == expected(engine, "en")
        assert translator.translate(TEXTS["zh"], "zh", "id") == expected(engine, "zh")


@pytest.mark.parametrize("program", ["/missing/python", "", "/bin/cat", "/bin/true"])
def test_without_a_python_everything_is_translated_here(
    engine: PhraseTranslator, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    with Ahead(engine, min_sentences=1) as translator:
        translator.begin(TEXTS["en"], "en", "id")
        assert translator.translate(TEXTS["en"], "en", "id") == expected(engine, "en")


@pytest.mark.parametrize("damage", [b"", b"x", None])
def test_damaged_tables_are_reported_as_ever(tmp_path: Path, damage: bytes | None) -> None:
    folder = tmp_path / "phrases"
    shutil.copytree(models_dir() / "phrases", folder)
    tables = folder / "en.phrases"
    if damage is None:
        tables.unlink()
        (folder / "id.ngrams").write_bytes(b"")
        tables.write_bytes((models_dir() / "phrases" / "en.phrases").read_bytes())
    else:
        tables.write_bytes(tables.read_bytes()[:-1] + damage)
    with pytest.raises(EngineError) as direct:
        PhraseTranslator(folder).translate(TEXTS["en"], "en", "id")
    with Ahead(PhraseTranslator(folder), min_sentences=1) as translator:
        translator.begin(TEXTS["en"], "en", "id")
        with pytest.raises(EngineError) as begun:
            translator.translate(TEXTS["en"], "en", "id")
    assert str(begun.value) == str(direct.value)


def test_closing_does_not_wait_for_what_nobody_wants(engine: PhraseTranslator) -> None:
    texts = [f"The ministry banned {n} old ships, police in Surabaya said on Monday." for n in range(5000)]
    with Ahead(engine, min_sentences=1) as translator:
        translator.begin(texts, "en", "id")
        process = process_of(translator)
        started = time.monotonic()
    assert process.returncode == -signal.SIGKILL
    assert time.monotonic() - started < 5


def test_the_working_folder_is_no_place_for_its_modules(
    engine: PhraseTranslator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "numpy", "pickle", "checker"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [str(ROOT), *(p for p in sys.path if p)])
    with Ahead(Silent(), min_sentences=1) as translator:
        translator.begin(TEXTS["en"], "en", "id")
        assert translator.translate(TEXTS["en"], "en", "id") == expected(engine, "en")


# --- the command line


def article(*options: str, cpus: set[int] | None = None, language: str = "en") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "checker", "article", "berita.id.md", f"berita.{language}.md", *options]
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    pin = (lambda: os.sched_setaffinity(0, cpus)) if cpus else None
    return subprocess.run(command, capture_output=True, cwd=DEMO, env=env, preexec_fn=pin)


@needs_two_cores
@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="processes cannot be pinned")
@pytest.mark.parametrize("form", ["json", "terminal"])
def test_an_article_gets_the_same_bytes_on_one_core_and_on_two(form: str) -> None:
    some = sorted(os.sched_getaffinity(0))
    one, two = (article("--format", form, cpus=set(some[:n])) for n in (1, 2))
    assert one.stdout and (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)


@needs_two_cores
def test_the_command_translates_in_another_process_and_the_functions_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.api import check_files

    begun: list[int] = []
    monkeypatch.setattr(Ahead, "begin", lambda self, sentences, source, target: begun.append(len(sentences)))
    files = DEMO / "berita.id.md", [DEMO / "berita.en.md"]
    check_files(*files)
    assert begun == []
    check_files(*files, engine="none", ahead=True)
    assert begun == []
    check_files(*files, ahead=True)
    assert begun == [len(check_files(*files, engine="none").result.versions[0].document.segments)]  # type: ignore[union-attr]
    monkeypatch.setattr(ahead, "cores", lambda: 1)
    check_files(*files, ahead=True)
    assert len(begun) == 1


@needs_two_cores
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked for in /proc")
def test_an_interrupt_ends_both_processes(tmp_path: Path) -> None:
    sentence = "Kementerian melarang {} kapal tua di Surabaya.", "The ministry banned {} old ships in Surabaya."
    for name, text in zip(("berita.id.txt", "berita.en.txt"), sentence, strict=True):
        (tmp_path / name).write_text("\n\n".join(text.format(n) for n in range(100, 700)), "utf-8")
    command = [sys.executable, "-m", "checker", "article", "berita.id.txt", "berita.en.txt"]
    running = subprocess.Popen(
        command,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
    for _ in range(600):
        if children.read_text().strip():
            break
        time.sleep(0.05)
    else:
        raise AssertionError("no second process was started")
    time.sleep(0.3)
    os.killpg(running.pid, signal.SIGINT)
    out, errors = running.communicate(timeout=60)
    assert (running.returncode, out, errors.strip()) == (130, b"", b"")
    with pytest.raises(ProcessLookupError):
        os.killpg(running.pid, 0)


def test_a_worker_that_is_left_alone_ends(engine: PhraseTranslator) -> None:
    worker = subprocess.Popen(
        [sys.executable, "-c", ahead._PROGRAM, *sys.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    out, _ = worker.communicate(timeout=60)
    assert (worker.returncode, out) == (0, b"")
