"""A sentence pair whose suspicions are put to a witness: what its version says when it is translated back.

The phrase-based engine translates it; the neural translator, where the weights were fitted with it, is made to write
the source from the version and from changed ones.

Only pairs with a suspicion that is nearly worth a hint by the lexical evidence alone are translated: the engine takes
longer than all the rules together. What the witness says is weighed with the lexical score by weights of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from checker.checks.rule import Pair
from checker.checks.weights import KINDS, Weights, load_weights
from checker.evidence.candidates import Run, Substitution, Suspicions
from checker.evidence.forced_decoding import FORCED, ForcedDecoding
from checker.evidence.matching import Matcher, PairEvidence
from checker.evidence.store import ModelError
from checker.evidence.substitutions import Features
from checker.evidence.terms import Glossary
from checker.evidence.witness import DOUBT, Interpreter, Judge, Witness
from checker.languages import SOURCE, TARGETS

if TYPE_CHECKING:
    from checker.translation.engine import Translation, Translator
    from checker.translation.estimator import Judgement

#: Makes the neural translator write the source of a pair from its version.
Force = Callable[[str, str], ForcedDecoding]
#: The weights of what the witness says, beside those of the lexical evidence.
WITNESS_FILE = "witness.json"
#: The engine whose word was weighed; another would need weights of its own.
ENGINE = "phrases"
#: The engine whose log-probabilities were weighed.
NEURAL = "embedded"
#: The witness is asked about suspicions that reach so far below the threshold of a hint (log odds).
REACH = 1.0
#: What the lexical evidence says, among the features.
LEXICAL = "lexical"
#: Sentences whose back-translation is kept.
SENTENCES_KEPT = 256


class WitnessedSuspicions(Suspicions):
    """The suspicions of a pair as the witness sees them; none where the lexical evidence sees hardly any.

    The features of each are the lexical score (``lexical``) and those of ``checker.evidence.witness``.
    """

    def __init__(
        self,
        evidence: PairEvidence,
        matcher: Matcher,
        lexical: Weights,
        interpret: Interpreter,
        judge: Judge | None = None,
        force: Force | None = None,
    ) -> None:
        super().__init__(evidence, matcher)
        self._lexical = lexical
        self._interpret = interpret
        self._judge = judge
        self._force = force

    def substitutions(self) -> list[Substitution]:
        """Those of the lexical evidence, with what the witness says of each."""
        return self._heard[0]

    def omissions(self) -> list[Run]:
        """Those of the lexical evidence, with what the witness says of each."""
        return self._heard[1]

    def additions(self) -> list[Run]:
        """Those of the lexical evidence, with what the witness says of each."""
        return self._heard[2]

    @cached_property
    def _heard(self) -> tuple[list[Substitution], list[Run], list[Run]]:
        substitutions, omissions, additions = super().substitutions(), super().omissions(), super().additions()
        scores = {
            "substitution": self._scores("substitution", substitutions),
            "omission": self._scores("omission", omissions),
            "addition": self._scores("addition", additions),
        }
        code = self.language.code
        floors = {kind: self._lexical[kind].threshold("hint", code) - REACH for kind in KINDS}
        if not any(score >= floors[kind] for kind in KINDS for score in scores[kind]):
            return [], [], []
        source, version = self.evidence.source.text, self.evidence.target.text
        judged = None if self._judge is None else self._judge(source, version)
        forced = None if self._force is None else self._force(source, version)
        witness = Witness(self, self._interpret(version), judged, forced)
        worth = [score >= floors["substitution"] for score in scores["substitution"]]
        said = witness.hear(substitutions, omissions, additions, worth)
        return (
            _with(substitutions, scores["substitution"], said[0]),
            _with(omissions, scores["omission"], said[1]),
            _with(additions, scores["addition"], said[2]),
        )

    def _scores(self, kind: str, candidates: Sequence[Substitution | Run]) -> list[float]:
        scorer, code = self._lexical[kind], self.language.code
        return [scorer.score(candidate.features, code) for candidate in candidates]


Candidate = TypeVar("Candidate", Substitution, Run)


def _with(candidates: Sequence[Candidate], scores: Sequence[float], said: Sequence[Features]) -> list[Candidate]:
    """Candidates with their lexical scores and what the witness says of them."""
    return [
        replace(candidate, features={LEXICAL: score, **features})
        for candidate, score, features in zip(candidates, scores, said, strict=True)
    ]


class WitnessedPair(Pair):
    """A pair whose suspicions are those of a witness; ``weights`` are the witness's, ``lexical`` the rules' own."""

    def __init__(
        self,
        source: str,
        translation: str,
        matcher: Matcher,
        weights: Weights,
        glossary: Glossary | None = None,
        *,
        lexical: Weights,
        interpret: Interpreter,
        judge: Judge | None = None,
        force: Force | None = None,
    ) -> None:
        super().__init__(source, translation, matcher, weights, glossary)
        self._lexical_weights = lexical
        self._interpret = interpret
        self._judge = judge
        self._force = force

    @cached_property
    def suspicions(self) -> Suspicions:
        """The candidates of substitutions, omissions and additions, as the witness sees them."""
        return WitnessedSuspicions(
            self.evidence, self.matcher, self._lexical_weights, self._interpret, self._judge, self._force
        )


class Bench:
    """Where witnesses are heard: the weights of their word, and the engine, opened for the first pair that needs it.

    Raises:
        ModelError: the weights are missing or damaged.
    """

    def __init__(self, folder: Path, lexical: Weights, shifts: Mapping[str, Mapping[str, float]]) -> None:
        self._weights = load_weights(folder / WITNESS_FILE).shifted(shifts)
        self._lexical = lexical
        self._interpreters: dict[str, Interpreter] = {}
        # The estimator is asked only where the weights were fitted with it: it takes time.
        self._judged = uses(self._weights, DOUBT)
        self._judges: dict[str, Judge] = {}
        # The neural translator too.
        self._forces = uses(self._weights, FORCED)
        self._forcers: dict[str, Force] = {}

    def pair(self, source: str, translation: str, matcher: Matcher, glossary: Glossary | None) -> Pair:
        """A pair that the witness is asked about."""
        code = matcher.language.code
        interpret = self._interpreters.get(code)
        if interpret is None:
            interpret = self._interpreters[code] = interpreter(code)
        judge = self._judges.get(code)
        if judge is None and self._judged:
            judge = judge_of(code)
            if judge is None:
                raise ModelError(
                    f"{WITNESS_FILE} was fitted with a word-level estimator, and there is none in models/estimator: "
                    "put it there, or run `checker train witness`"
                )
            self._judges[code] = judge
        force = self._forcers.get(code)
        if force is None and self._forces:
            force = self._forcers[code] = forced_decoding(code)
        return WitnessedPair(
            source,
            translation,
            matcher,
            self._weights,
            glossary,
            lexical=self._lexical,
            interpret=interpret,
            judge=judge,
            force=force,
        )


def interpreter(code: str) -> Interpreter:
    """Translation of a version into Indonesian by the phrase-based engine, on which the weights were fitted.

    Raises:
        EngineError: the engine's tables are missing or damaged (at the first sentence).
    """
    translator: Translator | None = None

    @lru_cache(maxsize=SENTENCES_KEPT)
    def interpret(version: str) -> Translation:
        nonlocal translator
        if translator is None:
            from checker.backtranslation.engines import engine_of
            from checker.translation.engine import PHRASES_REMEDY, EngineError

            translator = engine_of(ENGINE)
            if translator is None or (code, SOURCE) not in translator.languages:
                raise EngineError(f"the phrase table of {code!r} is missing: {PHRASES_REMEDY}")
        return translator.translate([version], code, SOURCE)[0]

    return interpret


def uses(weights: Weights, prefix: str) -> bool:
    """Whether weights of the witness were fitted with features that begin so (``DOUBT``, ``FORCED``)."""
    return any(name.startswith(prefix) for kind in KINDS for name in weights[kind].weights)


def forced_decoding(code: str) -> Force:
    """The shipped neural translator, made to write a source from its version in a language.

    Raises:
        EngineError: there is none, it does not translate from this language, its card is damaged or a file is missing.
    """
    from checker.translation.engine import EngineError
    from checker.translation.neural import NeuralTranslator
    from checker.translation.registry import open_translator

    engine = open_translator(NEURAL)
    assert isinstance(engine, NeuralTranslator)
    if (code, SOURCE) not in engine.languages:
        raise EngineError(f"the neural model in models/translator does not translate from {code!r} into Indonesian")

    def read(pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        return engine.score([version for version, _ in pairs], [source for _, source in pairs], code, SOURCE)

    def force(source: str, version: str) -> ForcedDecoding:
        return ForcedDecoding(source, version, engine.spans(source, SOURCE), read)

    return force


def judge_of(code: str) -> Judge | None:
    """What the estimator in ``models/estimator`` says of pairs of a language.

    None where there is none, or where it does not know all languages: weights are fitted on all of them together.

    Raises:
        EngineError: its card is damaged or a file is missing.
    """
    from checker.translation.estimator import open_estimator

    estimator = open_estimator()
    if estimator is None or not set(TARGETS) <= set(estimator.languages):
        return None
    found = estimator

    @lru_cache(maxsize=SENTENCES_KEPT)
    def judge(source: str, version: str) -> Judgement:
        return found.judge(source, version, code)

    return judge


def witness_signature(models: Path) -> str:
    """The first 8 hex digits of a SHA-256 over the weights of the witness, and the engine's signature.

    Where the weights were fitted with a word-level estimator, its checksums count too.

    Raises:
        ModelError: the weights or the engine are missing or damaged.
    """
    from checker.backtranslation.engines import engine_signature

    path = models / "lexicon" / WITNESS_FILE
    known = hashlib.sha256(path.read_bytes())
    if uses(load_weights(path), DOUBT):
        from checker.translation.estimator import estimator_card

        card = estimator_card(models / "estimator")
        known.update("".join(item.sha256 for item in card.files.values()).encode() if card else b"")
    return f"{known.hexdigest()[:8]}|{engine_signature(ENGINE)}"
