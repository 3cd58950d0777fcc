"""``checker models`` and ``checker translate --engine``: what the commands print and leave behind."""

from __future__ import annotations

import http.server
import json
import os
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from hashlib import sha1, sha256
from importlib.util import find_spec
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from checker.cli import main
from checker.translation.cards import read_card
from checker.translation.shelf import HOME_VARIABLE
from tests.translation import tiny

Checker = Callable[..., Result]
ROOT = Path(__file__).parents[2]
COMMIT = "0123456789abcdef0123456789abcdef01234567"
needs_torch = pytest.mark.skipif(find_spec("torch") is None, reason="conversion needs torch: the extra [hub]")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.ctranslate2(
        tmp_path_factory.mktemp("made") / "kecil",
        list(permutations(("id", "en", "ar"), 2)),
        "kecil",
        licence="apache-2.0",
        chrf={"en-id": 41.5},
    )


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "shelf"))
    return tmp_path / "shelf"


@pytest.fixture
def checker(shelf: Path) -> Checker:
    def call(*arguments: str | Path, stdin: str | None = None) -> Result:
        done = CliRunner().invoke(main, [str(item) for item in arguments], input=stdin)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done

    return call


def test_an_engine_comes_and_goes(checker: Checker, shelf: Path, engine: Path) -> None:
    assert "kecil" not in checker("models", "list").stdout
    added = checker("models", "add", engine)
    assert added.exit_code == 0
    assert "kecil: " in added.stdout
    assert "licence: apache-2.0" in added.stdout
    assert "en-id (chrF 41.5), every way between ar, en, id" in added.stdout
    assert "added already" in checker("models", "add", engine).stdout
    listed = checker("models", "list").stdout
    assert "* phrases" in listed
    assert "  kecil" in listed
    shown = checker("models", "show", "kecil")
    assert f"origin: {engine}" in shown.stdout
    assert read_card(engine, "").files["model.bin"].sha256 in shown.stdout
    assert checker("models", "show", str(engine)).exit_code == 0
    assert checker("models", "remove", "kecil").stdout == f"removed {shelf / 'kecil'}\n"
    assert list(shelf.iterdir()) == []
    assert (engine / "model.bin").is_file()


def test_models_of_one_name_and_other_names(checker: Checker, shelf: Path, engine: Path, tmp_path: Path) -> None:
    checker("models", "add", engine)
    twin = shutil.copytree(engine, tmp_path / "kecil")
    refused = checker("models", "add", twin)
    assert (refused.exit_code, "there is a model 'kecil' already" in refused.stderr) == (2, True)
    assert checker("models", "add", twin, "--name", "lain/kecil").exit_code == 0
    assert sorted(path.name for path in shelf.iterdir()) == ["kecil", "lain--kecil"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("remove", "kecil"), "no model 'kecil' was added"),
        (("remove", "../kecil"), "no model '../kecil' was added"),
        (("remove", ".."), "cannot be the name of a model"),
        (("show", "kecil"), "there is no model 'kecil': the models are embedded, phrases"),
        (("add", "a b"), "there is no folder 'a b', and no model on the hub"),
        (("add", "x/y", "--direction", "en"), "--direction takes two languages"),
    ],
)
def test_refusals(checker: Checker, arguments: tuple[str, ...], message: str) -> None:
    done = checker("models", *arguments)
    assert done.exit_code == 2
    assert message in done.stderr


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, "the model has no weights: model.safetensors is missing"),
        ({"config.json": "{}", "pytorch_model.bin": "x"}, "pickled weights only (pytorch_model.bin)"),
        ({"config.json": "{}", "model.pt": "x", "w.pkl": "x"}, "pickled weights only (model.pt, w.pkl)"),
        ({"model.safetensors": "x"}, "config.json is missing"),
        ({"card.json": "{"}, "card.json cannot be read"),
    ],
)
def test_folders_that_hold_no_model(checker: Checker, tmp_path: Path, files: dict[str, str], message: str) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text)
    done = checker("models", "add", folder)
    assert done.exit_code == 2
    assert message in done.stderr
    assert done.stderr.count("\n") == 1


def test_without_torch_the_way_to_it_is_told(
    checker: Checker, tmp_path: Path, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    folder = tmp_path / "model"
    folder.mkdir()
    for name in ("config.json", "model.safetensors"):
        (folder / name).write_text("{}")
    for model in (str(folder), "own/model"):
        done = checker("models", "add", model)
        assert done.exit_code == 2
        assert "needs torch: pip install 'checker[hub]'" in done.stderr
    assert not shelf.exists()


def test_a_damaged_engine_is_shown_as_damaged(checker: Checker, shelf: Path, engine: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(engine, tmp_path / "kecil"))
    with (copy / "model.bin").open("ab") as file:
        file.write(b"x")
    assert "model.bin is changed" in checker("models", "add", copy).stderr
    checker("models", "add", engine)
    (shelf / "kecil" / "source.spm").unlink()
    news = tmp_path / "news.en.txt"
    news.write_text("The minister spoke.\n")
    for arguments in (("models", "show", "kecil"), ("translate", news, "--engine", "kecil")):
        done = checker(*arguments)
        assert done.exit_code == 2
        assert "source.spm is missing: add it again (checker models remove kecil; " in done.stderr
    (shelf / "kecil" / "card.json").unlink()
    assert "! " in checker("models", "list").stdout
    assert checker("models", "remove", "kecil").exit_code == 0


@pytest.mark.parametrize("name", ["broken", "broken x", "broken%20x", "it's"])
def test_what_is_told_about_a_broken_folder_removes_it(checker: Checker, shelf: Path, name: str) -> None:
    (shelf / name).mkdir(parents=True)
    (told,) = (line for line in checker("models", "list").stdout.splitlines() if line.startswith("! "))
    command = told.partition("(checker ")[2].partition(") and add it again")[0]
    assert checker(*shlex.split(command)).stdout == f"removed {shelf / name}\n"
    assert not any(shelf.iterdir())


def test_shipped_models_are_shown_under_the_names_that_they_are_called_by(checker: Checker) -> None:
    for name in ("embedded", "phrases"):
        assert f"name: {name}\n" in checker("models", "show", name).stdout


def test_a_folder_of_shipped_models_that_is_not_there_is_told(shelf: Path) -> None:
    environment = {**os.environ, "CHECKER_MODELS": str(shelf / "none")}
    command = [sys.executable, "-m", "checker", "models", "list"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=ROOT)
    assert done.returncode == 2
    assert done.stderr.startswith(f"checker: {shelf / 'none'}: there is no such folder")


def test_a_file_is_translated_by_the_engine_that_is_named(checker: Checker, engine: Path, tmp_path: Path) -> None:
    checker("models", "add", engine)
    news = tmp_path / "news.en.txt"
    news.write_text("The price of rice goes up. The minister refused to answer.\n\n" * 40)
    done = checker("translate", news, "--engine", "kecil", "--format", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(rows) == 80
    assert {(row["engine"], row["path"]) for row in rows} == {("kecil", "direct")}
    assert checker("translate", news, "--engine", "kecil", "--format", "jsonl").stdout == done.stdout
    assert checker("translate", news, "--to", "ar", "--engine", "kecil").exit_code == 0


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--engine", "none"), "--engine none translates nothing"),
        (("--engine", "besar"), "there is no translation engine 'besar': choose one of default, "),
        (("--engine", "opus"), "no opus-mt model was added"),
        (("--engine", "kecil", "--to", "fr"), "cannot translate from 'en' to 'fr': the engine knows"),
        (("--to", "en"), "cannot translate from 'en' to 'en'"),
    ],
)
def test_engines_that_cannot(
    checker: Checker, engine: Path, tmp_path: Path, options: tuple[str, ...], message: str
) -> None:
    checker("models", "add", engine)
    news = tmp_path / "news.en.txt"
    news.write_text("The minister spoke.\n")
    done = checker("translate", news, *options)
    assert done.exit_code == 2
    assert message in done.stderr
    assert done.stdout == ""


class Hub(http.server.BaseHTTPRequestHandler):
    """As much of the hub as its client asks for: what a model is, and its files."""

    folder: Path
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path.partition("?")[0])
        api = "/api/models/own/opus-mt-en-id"
        files = [(path.name, path.stat().st_size) for path in sorted(self.folder.iterdir())]
        if self.path.startswith(f"{api}/tree/"):
            rows = [{"type": "file", "path": name, "size": size, "oid": "0" * 40} for name, size in files]
            self.answer(json.dumps(rows).encode())
        elif self.path.startswith(api):
            siblings = [{"rfilename": name, "size": size, "blobId": "0" * 40} for name, size in files]
            data = {"id": "own/opus-mt-en-id", "modelId": "own/opus-mt-en-id", "sha": COMMIT, "siblings": siblings}
            self.answer(json.dumps({**data, "cardData": {"license": "cc-by-4.0"}, "tags": []}).encode())
        else:
            self.file()

    def do_HEAD(self) -> None:
        self.file()

    def file(self) -> None:
        path = self.folder / self.path.partition("?")[0].rpartition("/")[2]
        if "/resolve/" in self.path and path.is_file():
            data = path.read_bytes()
            mark = sha256(data) if path.suffix == ".safetensors" else sha1(data)
            self.answer(data, {"ETag": f'"{mark.hexdigest()}"', "X-Repo-Commit": COMMIT})
        else:
            self.answer(b"", {"X-Error-Code": "RepoNotFound"}, 404)

    def answer(self, data: bytes, headers: dict[str, str] | None = None, status: int = 200) -> None:
        self.send_response(status)
        for key, value in {"Content-Length": str(len(data)), **(headers or {})}.items():
            self.send_header(key, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def log_message(self, *arguments: Any) -> None:
        pass


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Hub]]:
    import huggingface_hub.constants as constants

    model = tiny.marian(tmp_path / "served", source="en", target="id")
    (model / "pytorch_model.bin").write_bytes(b"pickled")
    handler = type("Handler", (Hub,), {"folder": model, "asked": []})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}"
    monkeypatch.setattr(constants, "ENDPOINT", url)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", url + "/{repo_id}/resolve/{revision}/{filename}")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    yield handler
    server.shutdown()
    server.server_close()


@needs_torch
def test_a_model_of_the_hub_is_fetched_after_a_question_only(
    checker: Checker, hub: type[Hub], shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "own/opus-mt-en-id"
    refused = checker("models", "add", name, stdin="n\n")
    assert refused.exit_code != 0
    assert "own/opus-mt-en-id: 0." in refused.stdout
    assert "licence: cc-by-4.0" in refused.stdout
    assert f"revision {COMMIT}" in refused.stdout
    assert not any("/resolve/" in path for path in hub.asked)
    assert not shelf.exists()

    added = checker("models", "add", name, "--yes")
    assert added.exit_code == 0, added.output
    fetched = {path.rpartition("/")[2] for path in hub.asked if "/resolve/" in path}
    # Files of the same content are fetched once.
    assert {"model.safetensors", "config.json", "vocab.json"} <= fetched
    assert "pytorch_model.bin" not in fetched
    assert all(f"/resolve/{COMMIT}/" in path for path in hub.asked if "/resolve/" in path)
    card = read_card(shelf / "own--opus-mt-en-id", "")
    assert (card.origin, card.revision, card.licence) == ("hub", COMMIT, "cc-by-4.0")

    hub.asked.clear()
    news = tmp_path / "news.en.txt"
    news.write_text("The minister spoke.\n")
    assert checker("translate", news, "--engine", name).exit_code == 0
    assert checker("models", "remove", name).exit_code == 0
    # What the hub cache holds needs no network and no question.
    assert checker("models", "add", name).exit_code == 0
    assert hub.asked == []
    assert "the hub has no model 'own/other'" in checker("models", "add", "own/other").stderr
