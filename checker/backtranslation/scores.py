"""chrF (Popović 2015), BLEU (Papineni et al. 2002) and TER (Snover et al. 2006) by sacreBLEU (Post 2018)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from checker.backtranslation.result import BackScores


def score(texts: Sequence[str], references: Sequence[str], engine: str, path: str, segments: int) -> BackScores:
    """The scores of back-translations against the source, as one corpus; ``segments`` is how many there were in all."""
    if not texts:
        return BackScores(engine, path, None, None, None, {}, 0, segments)
    found = {name: metric.corpus_score(list(texts), [list(references)]).score for name, metric in _metrics().items()}
    signatures = {name: str(metric.get_signature()) for name, metric in _metrics().items()}
    chrf, bleu, ter = (round(float(found[name]), 1) for name in ("chrf", "bleu", "ter"))
    return BackScores(engine, path, chrf, bleu, ter, signatures, len(texts), segments)


@cache
def _metrics() -> dict[str, Any]:
    # Imported only where something is scored: it costs more than a sentence.
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    # force: no advice on standard error about text that looks tokenised.
    return {"chrf": CHRF(), "bleu": BLEU(force=True), "ter": TER()}
