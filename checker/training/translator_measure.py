"""How well a translator does on FLORES dev, which it never learned from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.training.translator_store import dev_languages, dev_text
from checker.translation.engine import Translator

#: sacreBLEU's tokenisers where the usual one does not know the words.
_TOKENISERS = {"zh": "zh", "ja": "char"}


@dataclass(frozen=True)
class Score:
    """chrF and BLEU (sacreBLEU, 0 to 100) of a direction, and one translation to look at."""

    source: str
    target: str
    chrf: float
    bleu: float
    sample: str

    @property
    def direction(self) -> str:
        """The direction as cards name it: ``en-id``."""
        return f"{self.source}-{self.target}"


def measure(engine: Translator, shared: Path, sentences: int) -> Iterator[Score]:
    """The scores of each direction of an engine on the first sentences of FLORES dev, as they come."""
    import sacrebleu

    known = dev_languages(shared)
    for source, target in engine.languages:
        if source in known and target in known:
            texts, references = (dev_text(shared, code, sentences) for code in (source, target))
            found = [t.text for t in engine.translate(texts, source, target)]
            chrf = sacrebleu.corpus_chrf(found, [references]).score
            bleu = sacrebleu.corpus_bleu(found, [references], tokenize=_TOKENISERS.get(target, "13a")).score
            yield Score(source, target, round(chrf, 1), round(bleu, 1), found[0] if found else "")


def table(scores: list[Score]) -> Iterator[str]:
    """The scores as a Markdown table."""
    yield "| direction | chrF | BLEU |"
    yield "|---|---|---|"
    for score in scores:
        yield f"| {score.source} to {score.target} | {score.chrf:.1f} | {score.bleu:.1f} |"
