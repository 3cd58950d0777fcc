"""Translation engines side by side: start-up, sentences a second and peak memory, each in a process of its own.

The neural engines run a model with the classes, files and size of ``Helsinki-NLP/opus-mt-en-id`` whose weights are
random: they take as long as trained ones, and nothing is downloaded. It is made with transformers and converted to
CTranslate2 int8 by the project's own code, as an added model is. Random weights do not end a sentence where it ends; so
the end is ruled out by a bias, and every output is ``LENGTH`` pieces long on both runtimes.

``python -m benchmarks.engines --shared ../shared`` prints the tables. Without torch the model cannot be made, and only
the shipped engines are measured. Nothing else should run meanwhile: torch's threads wait for each other.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks import data

if TYPE_CHECKING:
    from checker.translation.engine import Translator

RUNS = 3
SENTENCES, BACKWARD = 60, 30
SOURCE, TARGET = "en", "id"
#: Pieces of every output: about as many as a sentence of FLORES has.
LENGTH = 32
#: What the default engine is held to: seconds until it is there, seconds for ``BACKWARD`` sentences, MB.
START_UP, BACK, MEMORY = 1.5, 6.0, 700.0
#: Where the random model lies for each runtime.
FOLDERS = {"ctranslate2": "engine", "transformers": "model"}
#: The bias of a piece that must not come out.
NEVER = -100.0
#: The share of the processors that other programs may take without spoiling the figures.
QUIET = 0.05


class Shape(NamedTuple):
    """The size of a model: width, inner width, attention heads, layers of each side, pieces in all and a side."""

    width: int = 512
    inner: int = 2048
    heads: int = 8
    layers: int = 6
    vocabulary: int = 60_000
    pieces: int = 8_000


OPUS = Shape()


class Measured(NamedTuple):
    """Seconds until the first sentence is translated, seconds for the others, peak memory (KiB), the engine's name."""

    opened: float
    translated: float
    memory: int
    name: str


# --- the random model ---------------------------------------------------------------------------------------


def make_model(folder: Path, texts: tuple[Sequence[str], Sequence[str]], shape: Shape = OPUS) -> Path:
    """A MarianMTModel with random weights as the hub has them, with SentencePiece models of two texts; needs torch."""
    import torch
    import transformers

    from checker.translation.runtimes import quiet

    folder.mkdir(parents=True)
    words = ["</s>", "<unk>"]
    for name, sentences in zip(("source", "target"), texts, strict=True):
        words += _train_pieces(folder / f"{name}.spm", sentences, shape.pieces)
    words = list(dict.fromkeys(words))
    # So little text has not as many pieces: the rest are in no text, but each costs what a piece costs.
    words += [f"<piece {n}>" for n in range(shape.vocabulary - 1 - len(words))]
    pad = len(words)
    torch.manual_seed(1)
    config = transformers.MarianConfig(
        vocab_size=pad + 1,
        d_model=shape.width,
        encoder_layers=shape.layers,
        decoder_layers=shape.layers,
        encoder_ffn_dim=shape.inner,
        decoder_ffn_dim=shape.inner,
        encoder_attention_heads=shape.heads,
        decoder_attention_heads=shape.heads,
        activation_function="swish",
        max_position_embeddings=512,
        pad_token_id=pad,
        eos_token_id=0,
        bos_token_id=None,
        decoder_start_token_id=pad,
        forced_eos_token_id=0,
        scale_embedding=True,
    )
    model = transformers.MarianMTModel(config)
    with torch.no_grad(), quiet():
        model.model.shared.weight[pad].zero_()
        model.final_logits_bias[0, [0, pad]] = NEVER
        model.save_pretrained(folder)
    vocabulary = {**{word: n for n, word in enumerate(words)}, "<pad>": pad}
    (folder / "vocab.json").write_text(json.dumps(vocabulary), "utf-8")
    settings = {
        "separate_vocabs": False,
        "tokenizer_class": "MarianTokenizer",
        "model_max_length": 512,
        "source_lang": SOURCE,
        "target_lang": TARGET,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), "utf-8")
    return folder


def _train_pieces(path: Path, sentences: Sequence[str], size: int) -> list[str]:
    import sentencepiece

    with path.open("wb") as file:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(sentences),
            model_writer=file,
            vocab_size=size,
            hard_vocab_limit=False,
            normalization_rule_name="nmt_nfkc",
            num_threads=1,
            minloglevel=2,
        )
    model = sentencepiece.SentencePieceProcessor(model_proto=path.read_bytes())
    return [model.id_to_piece(n) for n in range(model.get_piece_size()) if not model.is_control(n)]


def make_engines(folder: Path, texts: tuple[Sequence[str], Sequence[str]], shape: Shape = OPUS) -> None:
    """The random model and its conversion, each in its folder (``FOLDERS``).

    Raises:
        RuntimeError: the conversion was refused, so that there would be nothing to compare.
    """
    from checker.translation.cards import Card
    from checker.translation.conversion import convert

    model = make_model(folder / FOLDERS["transformers"], texts, shape)
    card = convert(model, folder / FOLDERS["ctranslate2"], Card("random/opus-mt-en-id", ()))
    if card.runtime != "ctranslate2":
        raise RuntimeError(f"the model was not converted: {card.notes}")


def open_engine(name: str, folder: Path | None = None) -> Translator:
    """An engine by its name, or a runtime with the random model of a folder."""
    from checker.translation.registry import open_translator

    if folder is None:
        engine = open_translator(name)
        if engine is None:
            raise ValueError(f"{name} translates nothing")
        return engine
    from dataclasses import replace

    from checker.translation.cards import read_card
    from checker.translation.neural import NeuralTranslator

    card = replace(read_card(folder / FOLDERS["ctranslate2"], "make it again"), runtime=name, positions=LENGTH)
    if name == "transformers":
        # Its files are larger than those that are hashed each time; they count as hashed before.
        card = replace(card, files={})
    return NeuralTranslator(folder / FOLDERS[name], card, "make it again", name=name)


# --- measuring ----------------------------------------------------------------------------------------------


def _probe(name: str, folder: Path | None, code: str, sentences: Path) -> None:
    """Translates a file's first sentence, then the others; prints the clock after each, and which engine it was."""
    first, *others = sentences.read_text("utf-8").splitlines()
    engine: Any = open_engine(name, folder)
    engine.translate([first], code, TARGET)
    opened = time.monotonic()
    engine.translate(others, code, TARGET)
    done = time.monotonic()
    print(json.dumps([opened, done, engine.chosen(code, TARGET).name if hasattr(engine, "chosen") else engine.name]))


def _measure(cores: Sequence[int], *arguments: object) -> Measured:
    """``_probe`` in a process of its own on the given cores: medians of ``RUNS``, the greatest peak memory."""
    runs = [_run(cores, [sys.executable, "-m", "benchmarks.engines", *map(str, arguments)]) for _ in range(RUNS)]
    return Measured(
        statistics.median(run.opened for run in runs),
        statistics.median(run.translated for run in runs),
        max(run.memory for run in runs),
        runs[0].name,
    )


def _run(cores: Sequence[int], command: list[str]) -> Measured:
    began = time.monotonic()
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        preexec_fn=lambda: os.sched_setaffinity(0, cores),
    )
    assert process.stdout is not None
    with process.stdout:
        output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    # The clock is the same for all processes.
    opened, done, name = json.loads(output)
    return Measured(opened - began, done - opened, usage.ru_maxrss, name)


def _sentences(shared: Path, folder: Path, code: str, count: int) -> Path:
    """A file with a sentence for the start and ``count`` others, of FLORES dev."""
    path = folder / f"{code}-{count}.txt"
    # The last one comes first, so that no engine has seen a sentence that is timed.
    lines = data.flores(shared, code)[: count + 1]
    path.write_text("\n".join([lines[-1], *lines[:-1]]), "utf-8")
    return path


def comparison_table(shared: Path, folder: Path) -> Iterator[str]:
    """The shipped engines and the random model on both runtimes, on one core and on two."""
    from checker.translation.neural import BATCH, BEAM
    from checker.translation.registry import shipped

    usable = sorted(os.sched_getaffinity(0))
    text = _sentences(shared, folder, SOURCE, SENTENCES)
    rows: list[tuple[str, tuple[object, ...]]] = [
        (f"{name} (shipped)", ("--engine", name)) for name, card in shipped() if (SOURCE, TARGET) in card.directions
    ]
    torch = find_spec("torch") is not None
    if torch:
        subprocess.run([sys.executable, "-m", "benchmarks.engines", "--shared", shared, "--make", folder], check=True)
        for name, title in (("ctranslate2", "CTranslate2 int8"), ("transformers", "transformers (torch, float32)")):
            size = sum(path.stat().st_size for path in (folder / FOLDERS[name]).iterdir()) / 1e6
            rows.append((f"{title}, opus-mt-sized, random, {size:.0f} MB", ("--engine", name, "--folder", folder)))
    yield (
        f"| engine, {SOURCE} → {TARGET}, {SENTENCES} sentences, median of {RUNS} | cores "
        "| start-up until the first sentence, s | sentences a second | peak memory |"
    )
    yield "|---|---|---|---|---|"
    for title, arguments in rows:
        for count in range(1, min(2, len(usable)) + 1):
            found = _measure(usable[:count], *arguments, "--language", SOURCE, "--probe", text)
            pace = SENTENCES / found.translated
            yield f"| {title} | {count} | {found.opened:.2f} | {pace:.1f} | {found.memory / 1024:.0f} MB |"
    yield ""
    if torch:
        yield (
            "The model of opus-mt's size has random weights that never end a sentence: on both runtimes every output "
            f"is {LENGTH} pieces long, in batches of {BATCH} with a beam of {BEAM}. transformers is run as the checker "
            "runs it, which keeps the scores of each step."
        )
    else:
        yield "CTranslate2 and transformers with a model of opus-mt's size need torch: pip install '.[hub]'."


def default_table(shared: Path, folder: Path) -> Iterator[str]:
    """What the default engine is held to, for each language."""
    usable = sorted(os.sched_getaffinity(0))[:2]
    yield (
        f"| default engine into {TARGET}, cores: {len(usable)}, median of {RUNS} | engine "
        f"| start-up, under {START_UP:g} s | {BACKWARD} sentences, under {BACK:g} s "
        f"| peak memory, under {MEMORY:.0f} MB | kept |"
    )
    yield "|---|---|---|---|---|---|"
    for code in data.TARGETS:
        text = _sentences(shared, folder, code, BACKWARD)
        found = _measure(usable, "--engine", "default", "--language", code, "--probe", text)
        memory = found.memory / 1024
        kept = "yes" if found.opened < START_UP and found.translated < BACK and memory < MEMORY else "**no**"
        yield f"| {code} | {found.name} | {found.opened:.2f} | {found.translated:.1f} | {memory:.0f} MB | {kept} |"


def _other_seconds() -> float:
    """CPU seconds of all programs but this one and its finished children, since the machine was started."""
    fields = Path("/proc/stat").read_text("utf-8").split("\n", 1)[0].split()
    user, nice, system = (int(field) / os.sysconf("SC_CLK_TCK") for field in fields[1:4])
    return user + nice + system - sum(os.times()[:4])


def table(shared: Path) -> Iterator[str]:
    """Both tables, and a warning where other programs ran meanwhile."""
    before, began = _other_seconds(), time.monotonic()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        yield from comparison_table(shared, Path(name))
        yield ""
        yield from default_table(shared, Path(name))
    others = (_other_seconds() - before) / ((time.monotonic() - began) * (os.cpu_count() or 1))
    if others > QUIET:
        yield ""
        yield f"**Other programs took {100 * others:.0f} % of the processors meanwhile: measure again.**"


def in_own_process(shared: Path) -> Iterator[str]:
    """``table`` measured from a fresh process: a forked child's peak memory begins with its parent's."""
    command = [sys.executable, "-m", "benchmarks.engines", "--shared", str(shared)]
    yield from subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()


def main() -> int:
    """Prints the tables; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder with data/dev")
    parser.add_argument("--make", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--probe", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--engine", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--language", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.probe:
        _probe(options.engine, options.folder, options.language, options.probe)
        return 0
    if not (options.shared / "data" / "dev").is_dir():
        print(f"engines: {options.shared} holds no data/dev; name its folder with --shared", file=sys.stderr)
        return 2
    if options.make:
        make_engines(options.make, (data.flores(options.shared, SOURCE), data.flores(options.shared, TARGET)))
        return 0
    for line in table(options.shared):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
