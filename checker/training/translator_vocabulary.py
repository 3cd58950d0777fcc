"""The vocabulary of the neural translator: one SentencePiece model for all languages, with a tag for each target.

Unigram pieces (Kudo 2018), every digit a piece of its own so that numbers are copied digit by digit, rare characters
spelled in bytes. Before that, texts are made alike as far as it changes nothing for a reader: see ``rules``.
"""

from __future__ import annotations

import random
import shutil
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from checker.languages import CODES
from checker.training.translator_config import DataConfig, TrainingError

EOS, UNKNOWN = 0, 1
MODEL_FILE = "joint.spm"
#: Fixed, because sums over threads decide between pieces: the vocabulary must not depend on the machine.
_THREADS = 2
_LONGEST_BYTES = 2000

_SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_NOTHING = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_ARABIC_NOTHING = "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
_QUOTES = {"‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"'}
_COMPOSED = "\u00c0-\u017f \u0622-\u0626 \u304c-\u30fe"


def tag(code: str) -> str:
    """The token that asks for a target language, first among the tokens of the source."""
    return f">>{code}<<"


def rules() -> dict[str, str]:
    """What becomes what before a text is cut into pieces.

    Spaces of every width become one, invisible marks and Arabic vowel signs nothing, full-width and Arabic digits
    ASCII, full-width Latin letters plain ones, curly quotes straight ones, letters with combining marks one character.
    """
    found = dict.fromkeys(_SPACES, " ") | dict.fromkeys(_NOTHING + _ARABIC_NOTHING, "") | _QUOTES
    for base in ("\u0660", "\u06f0", "\uff10"):
        found |= {chr(ord(base) + n): str(n) for n in range(10)}
    for first in ("A", "a"):
        found |= {chr(ord(first) + n + 0xFEE0): chr(ord(first) + n) for n in range(26)}
    for span in _COMPOSED.split():
        low, high = span.split("-")
        for number in range(ord(low), ord(high) + 1):
            parts = unicodedata.normalize("NFD", chr(number))
            if len(parts) == 2 and unicodedata.normalize("NFC", parts) == chr(number):
                found[parts] = chr(number)
    return found


def _write_rules(path: Path) -> None:
    lines = (f"{_codes(a)}\t{_codes(b)}" for a, b in sorted(rules().items()))
    path.write_text("\n".join(lines) + "\n", encoding="ascii")


def _codes(text: str) -> str:
    return " ".join(f"{ord(c):X}" for c in text)


def train_vocabulary(folder: Path, texts: Mapping[str, Sequence[str]], config: DataConfig, seed: int) -> dict[str, int]:
    """Makes ``joint.spm`` in a folder from the texts of each language; returns how many sentences served.

    The better texts come first in each list: when there are too many, the last ones are left out. Languages to
    translate into may give twice as many as others.

    Raises:
        TrainingError: the texts are too few for so many pieces.
    """
    import sentencepiece

    rng = random.Random(seed)
    sample, counts = [], {}
    for code in CODES:
        limit = config.vocabulary_sentences * (2 if code in config.targets else 1)
        chosen = list(dict.fromkeys(t for t in texts.get(code, ()) if len(t.encode()) <= _LONGEST_BYTES))[:limit]
        counts[code] = len(chosen)
        sample.extend(chosen)
    rng.shuffle(sample)
    rule_file = folder / "rules.tsv"
    _write_rules(rule_file)
    try:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(sample),
            model_prefix=str(folder / "joint"),
            vocab_size=config.vocabulary,
            model_type="unigram",
            character_coverage=config.coverage,
            byte_fallback=True,
            split_digits=True,
            eos_id=EOS,
            unk_id=UNKNOWN,
            bos_id=-1,
            pad_id=-1,
            user_defined_symbols=[tag(code) for code in config.targets],
            normalization_rule_tsv=str(rule_file),
            max_sentence_length=_LONGEST_BYTES,
            num_threads=_THREADS,
            minloglevel=2,
        )
    except RuntimeError as error:
        reason = str(error).strip().splitlines()[-1]
        raise TrainingError(f"no vocabulary of {config.vocabulary} pieces can be made: {reason}") from None
    (folder / "joint.model").replace(folder / MODEL_FILE)
    (folder / "joint.vocab").unlink(missing_ok=True)
    return counts


def take_vocabulary(model: Path, folder: Path, config: DataConfig) -> None:
    """Copies the SentencePiece model of a trained translator into a folder, as its ``joint.spm``.

    Raises:
        TrainingError: it is not there, or has other pieces than the configuration asks for.
    """
    if not model.is_file():
        raise TrainingError(f"there is no vocabulary to go on with: {model} is missing")
    shutil.copyfile(model, folder / MODEL_FILE)
    pieces = open_vocabulary(folder)
    missing = [code for code in config.targets if pieces.piece_to_id(tag(code)) == UNKNOWN]
    if pieces.get_piece_size() != config.vocabulary or missing:
        raise TrainingError(
            f"{model} holds {pieces.get_piece_size()} pieces, and no tag for {', '.join(missing) or 'nothing'}; the "
            f"configuration wants {config.vocabulary} pieces and {', '.join(config.targets)}: name that of the model"
        )


def open_vocabulary(folder: Path) -> Any:
    """The SentencePiece processor of a folder."""
    import sentencepiece

    return sentencepiece.SentencePieceProcessor(model_file=str(folder / MODEL_FILE))


def encoded(pieces: Any, texts: Iterable[str]) -> Iterator[list[int]]:
    """Texts as numbers of pieces."""
    block: list[str] = []
    for text in texts:
        block.append(text)
        if len(block) == 10_000:
            yield from pieces.encode(block, num_threads=_THREADS)
            block = []
    if block:
        yield from pieces.encode(block, num_threads=_THREADS)
