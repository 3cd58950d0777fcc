"""Suspicions about a sentence pair, described by features that a calibrated model weighs.

Three kinds: a *substitution* (a source term without rendering and a translated word without origin, in its place), an
*omission* (a run of source terms that nothing renders) and an *addition* (a run of translated words without origin).
The features are few and say why: how reliably the lexicon finds this word in faithful text, whether the two words
are listed as contrasts, whether they could be synonyms, how free the rest of the sentence is.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.evidence.lexicon import Sense, SourceLexicon, TargetLexicon, Term
from checker.evidence.matching import Matcher, PairEvidence
from checker.languages import TokenKind

Features = dict[str, float]

#: Prior of the coverage and support rates: so many observations of the average rate.
PRIOR_WEIGHT = 4.0
PRIOR_COVERAGE = 0.85
PRIOR_SUPPORT = 0.7

#: A rendering that was used in a smaller share of the faithful sentences, of at least so many, is untypical.
UNTYPICAL = 0.02
MIN_USAGE_SEEN = 20

RELATIONS = ("opposite", "contrast", "confused")

#: So many words before a bracket it may explain.
MAX_BRACKETED = 6

#: So many tokens before a word its negator may stand.
NEGATION_REACH = 3


@dataclass(frozen=True)
class Substitution:
    """A term that nothing renders, and a stretch of the translation (token numbers) that may stand in its place.

    ``sense`` is what the translated words usually mean, where the lexicon knows it; ``relation`` how that sense is
    related to the term's (one of ``RELATIONS`` or empty).
    """

    term: int
    first: int
    last: int
    sense: int | None
    relation: str
    features: Features


@dataclass(frozen=True)
class Run:
    """A run of uncovered terms (of an omission) or unsupported tokens (of an addition), by their numbers."""

    members: tuple[int, ...]
    features: Features


def logit(p: float) -> float:
    """Log odds of a probability, bounded."""
    p = min(max(p, 0.005), 0.995)
    return math.log(p / (1 - p))


class Suspicions:
    """The candidates of one sentence pair."""

    def __init__(self, evidence: PairEvidence, matcher: Matcher) -> None:
        self.evidence = evidence
        self._matcher = matcher
        self.source_lexicon: SourceLexicon = matcher.source_lexicon
        self.target_lexicon: TargetLexicon = matcher.target_lexicon
        self.language = matcher.language
        self.terms: Sequence[Term] = evidence.source.terms
        self.target = evidence.target
        self._meanings: dict[int, dict[int, int]] = {}
        self._partials: dict[int, frozenset[str]] = {}
        self._explanations: dict[int, float] = {}
        self._measures: dict[int, bool] = {}

    # --- what can be judged -------------------------------------------------------------------------------

    @cached_property
    def judged(self) -> tuple[int, ...]:
        """Terms whose absence can mean something: known, no number word, not vague."""
        return tuple(i for i, t in enumerate(self.terms) if is_judged(t))

    @cached_property
    def uncovered(self) -> tuple[int, ...]:
        """Judged terms that nothing in the translation renders."""
        return tuple(i for i in self.judged if not self.evidence.covered(i))

    @cached_property
    def unsupported(self) -> tuple[int, ...]:
        """Content tokens of the translation that no source term explains; names and numbers are left out."""
        return tuple(
            i
            for i in self.target.content
            if not self.evidence.supported(i)
            and not self._looks_like_name(i)
            and not self._copied_latin(i)
            and not self._is_measure(i)
            and i not in self._explained_in_brackets
        )

    @cached_property
    def _explained_in_brackets(self) -> frozenset[int]:
        """Words right before a bracket that repeats a word of the source: 北岩银行 (Northern Rock)."""
        tokens = self.target.tokens
        found: set[int] = set()
        for i, token in enumerate(tokens):
            if token.text not in "(（" or i + 1 >= len(tokens) or not self.evidence.supported(i + 1):
                continue
            first = i - 1
            while first >= 0 and i - first <= MAX_BRACKETED and tokens[first].kind is TokenKind.WORD:
                if self.evidence.supported(first):
                    break
                found.add(first)
                first -= 1
        return frozenset(found)

    def _is_measure(self, token: int) -> bool:
        found = self._measures.get(token)
        if found is None:
            keys = self.target.keys[token] if self.language.spaced else self._strings_at(token)
            found = self._measures[token] = any(self._matcher.is_measure_key(key) for key in keys)
        return found

    def _looks_like_name(self, token: int) -> bool:
        text = self.target.tokens[token].text
        if not self.language.spaced:
            around = {t.text for t in self.target.tokens[max(token - 1, 0) : token + 2]}
            return all("ァ" <= c <= "ヿ" for c in text) or not around.isdisjoint({"·", "・"})
        initial = token == 0 or self.target.tokens[token - 1].text in '.!?"“«:'
        return text[0].isupper() and not (initial and not text.isupper())

    def _copied_latin(self, token: int) -> bool:
        text = self.target.tokens[token].text
        return not self.language.spaced and text.isascii()

    @cached_property
    def _free(self) -> tuple[float, float]:
        """How freely the sentence is worded: shares of judged terms uncovered and content tokens unsupported."""
        n = max(len(self.judged), 1)
        m = max(len(self.target.content), 1)
        return len(self.uncovered) / n, len(self.unsupported) / m

    @cached_property
    def _loose_names(self) -> float:
        """Log number of names of the source that nothing renders: in other scripts they hide among the words."""
        return math.log1p(
            sum(
                not self.evidence.covered(i) and (t.capitalised or is_known_name(t) or t.text.isupper())
                for i, t in enumerate(self.terms)
            )
        )

    # --- rates in faithful text ---------------------------------------------------------------------------

    def coverage(self, term: Term) -> float:
        """How often a rendering of the term was found in faithful text, smoothed."""
        seen = covered = 0.0
        for sense in term.senses:
            s, c = self.target_lexicon.reliability(sense.number)
            seen, covered = seen + s, covered + c
        return (covered + PRIOR_WEIGHT * PRIOR_COVERAGE) / (seen + PRIOR_WEIGHT)

    def support(self, token: int) -> float:
        """How often this translated word had an origin in faithful text, smoothed."""
        seen, supported = self.target_lexicon.support(self.target.keys[token])
        return (supported + PRIOR_WEIGHT * PRIOR_SUPPORT) / (seen + PRIOR_WEIGHT)

    # --- senses -------------------------------------------------------------------------------------------

    def meanings(self, token: int) -> dict[int, int]:
        """``senses_at``, looked up once a token."""
        found = self._meanings.get(token)
        if found is None:
            found = self._meanings[token] = self.senses_at(token)
        return found

    def senses_at(self, token: int) -> dict[int, int]:
        """The senses that a translated word may have: sense number -> last token of the rendering found."""
        found: dict[int, int] = {}
        keys = self.target.keys[token] if self.language.spaced else self._strings_at(token)
        for key in keys:
            for number, index in self.target_lexicon.glosses(key):
                if number in found:
                    continue
                rendering = self.target_lexicon.rendering(number, index)
                if not self.language.spaced:
                    found[number] = self.target.token_at(self.target.tokens[token].start + len(rendering.text) - 1)
                    continue
                last = self.target.ends_at(rendering, token)
                if last is not None:
                    found[number] = last
        return found

    def _strings_at(self, token: int) -> Iterator[str]:
        """Strings that begin at a token of an unspaced text, longest first; single characters only as tokens."""
        start = self.target.tokens[token].start
        end = self.target.tokens[min(token + 3, len(self.target.tokens) - 1)].end
        text = self.target.folded[start:end]
        for length in range(len(text), 0, -1):
            if length > 1 or len(self.target.tokens[token].text) == 1:
                yield text[:length]

    @cached_property
    def _source_senses(self) -> set[int]:
        return {s.number for t in self.terms for s in t.senses}

    def similarity(self, term: Term, senses: Sequence[int]) -> float:
        """How nearly synonymous a term is with the best of some senses: share of renderings in common (0–1)."""
        best = 0.0
        for sense in term.senses:
            related = self.source_lexicon.similar(sense.number)
            for number in senses:
                if number == sense.number:
                    return 1.0
                best = max(best, related.get(number, 0.0))
        return best

    # --- substitutions ------------------------------------------------------------------------------------

    def substitutions(self) -> list[Substitution]:
        """Every uncovered term with every unsupported word that may stand in its place.

        A word that some term explains, but that term is rendered elsewhere, is a candidate where the lexicon lists it
        as a contrast; so is a term that only an untypical rendering covers.
        """
        found: list[Substitution] = []
        doubtful = (*self.uncovered, *self.weakly_covered, *self.vague)
        for number in doubtful:
            weak = number in self.weakly_covered or number in self.vague
            for token in (*self.unsupported, *self.secondary, *self.contested):
                if token in self._own_tokens(number):
                    continue
                secondary = token not in self._unsupported_set
                candidate = self._substitution(number, self.terms[number], token, weak=weak, secondary=secondary)
                if candidate.relation in ("opposite", "contrast") or not (weak or secondary):
                    found.append(candidate)
        return found

    @cached_property
    def _unsupported_set(self) -> frozenset[int]:
        return frozenset(self.unsupported)

    @cached_property
    def secondary(self) -> tuple[int, ...]:
        """Content tokens that some term explains although it is rendered by another word elsewhere."""
        assigned = self.evidence.assigned_tokens
        rendered = {self.target.keys[i][0] for i in assigned}
        return tuple(
            i
            for i in self.target.content
            if self.evidence.supported(i)
            and i not in assigned
            and self.target.keys[i][0] not in rendered
            and not self._is_measure(i)
            and not self._looks_like_name(i)
        )

    @cached_property
    def contested(self) -> tuple[int, ...]:
        """Content tokens that are the only rendering of some term, and could be a false one of another."""
        secondary = set(self.secondary)
        return tuple(
            i
            for i in self.target.content
            if i in self.evidence.assigned_tokens
            and i not in secondary
            and not self._is_measure(i)
            and not self._looks_like_name(i)
        )

    @cached_property
    def weakly_covered(self) -> tuple[int, ...]:
        """Judged terms that only renderings cover which faithful text hardly ever uses for them."""
        return tuple(i for i in self.judged if self.evidence.covered(i) and self._typicality(i) < UNTYPICAL)

    @cached_property
    def vague(self) -> tuple[int, ...]:
        """Uncovered terms on which the lexicon does not insist: only a listed contrast speaks against them."""
        return tuple(
            i
            for i, t in enumerate(self.terms)
            if t.listed
            and not self.evidence.covered(i)
            and any(s.vague for s in t.senses)
            and all(s.kind == "word" and s.pos not in UNJUDGED_POS for s in t.senses)
        )

    def _typicality(self, number: int) -> float:
        """The largest share of faithful sentences in which one of the renderings found was the one used."""
        best = 0.0
        for match in self.evidence.matches[number]:
            if match.sense < 0:
                return 1.0
            used, seen = self.target_lexicon.usage(match.sense, match.rendering)
            if seen < MIN_USAGE_SEEN:
                return 1.0
            best = max(best, used / seen)
        return best

    def _own_tokens(self, number: int) -> frozenset[int]:
        return frozenset(i for m in self.evidence.matches[number] for i in range(m.first, m.last + 1))

    def _explained(self, token: int) -> float:
        """How nearly a translated word could be a synonym of any source term (0–1)."""
        found = self._explanations.get(token)
        if found is None:
            senses = tuple(self.meanings(token))
            found = max((self.similarity(t, senses) for t in self.terms), default=0.0)
            self._explanations[token] = found
        return found

    def _substitution(self, number: int, term: Term, token: int, *, weak: bool, secondary: bool) -> Substitution:
        meanings = self.meanings(token)
        relation, sense = self._relation(term, meanings, secondary=secondary)
        if relation in ("opposite", "contrast") and self.negated(term) != self._negated_token(token):
            relation, sense = "", None  # “tidak setuju” became “disagree”: the same meaning.
        similarity = self.similarity(term, tuple(meanings))
        if sense is None and meanings:
            sense = next(iter(meanings))
        last = meanings.get(sense, token) if sense is not None else token
        same_pos = 0.0
        if sense is not None:
            pos = self.source_lexicon.sense(sense).pos
            same_pos = 1.0 if any(s.pos == pos for s in term.senses) else -1.0
        free_source, free_target = self._free
        features: Features = {
            "coverage": logit(self.coverage(term)),
            "support": logit(self.support(token)),
            "similarity": similarity,
            "explained": 0.0 if secondary else self._explained(token),
            "weak": 1.0 if weak else 0.0,
            "secondary": 1.0 if secondary else 0.0,
            "contested": 1.0 if token in self.contested else 0.0,
            "known": 1.0 if meanings else 0.0,
            "same_pos": same_pos,
            "distance": self._distance(number, token),
            "uncovered_others": math.log1p(max(len(self.uncovered) - 1, 0)),
            "unsupported_others": math.log1p(max(len(self.unsupported) - 1, 0)),
            "free_source": free_source,
            "free_target": free_target,
            "capitalised": 1.0 if term.capitalised else 0.0,
            "loose_names": self._loose_names,
            "multiword": 1.0 if term.last > term.first else 0.0,
            "strangers": self._strangers(term, token),
            "partial": 1.0 if not self._partial_keys(number).isdisjoint(self.target.keys[token]) else 0.0,
            **{f"is_{name}": 1.0 if relation == name else 0.0 for name in RELATIONS},
        }
        return Substitution(number, token, max(last, token), sense, relation, features)

    def _relation(self, term: Term, meanings: dict[int, int], *, secondary: bool) -> tuple[str, int | None]:
        """The first listed relation between a term and the senses of a translated word."""
        if not meanings or any(s.number in meanings for s in term.senses):
            return "", None
        if not secondary and not self._source_senses.isdisjoint(meanings):
            return "", None
        for name, field in zip(RELATIONS, ("opposites", "contrasts", "confused_with"), strict=True):
            for sense in term.senses:
                for number in getattr(sense, field):
                    if number in meanings:
                        return name, number
        for number in meanings:  # The list may stand on the other side.
            other = self.source_lexicon.sense(number)
            own = {s.number for s in term.senses}
            if not own.isdisjoint(other.opposites):
                return "opposite", number
            if not own.isdisjoint(other.contrasts):
                return "contrast", number
        return "", None

    def negated(self, term: Term) -> bool:
        """Whether a negator stands close before a term of the source."""
        tokens = self.evidence.source.tokens[max(term.first - NEGATION_REACH, 0) : term.first]
        negators = self.source_lexicon.language.negators
        return any(t.text.lower() in negators for t in tokens)

    def _negated_token(self, token: int) -> bool:
        tokens = self.target.tokens[max(token - 2 * NEGATION_REACH, 0) : token]
        if not self.language.spaced:
            tokens = self.target.tokens[max(token - NEGATION_REACH, 0) : token + NEGATION_REACH + 1]
        keys = (self.language.keys(t.text)[0] for t in tokens if t.kind is TokenKind.WORD)
        return any(k in self.language.negators or k.endswith("n't") for k in keys)

    def _partial_keys(self, number: int) -> frozenset[str]:
        """The keys of all words in the renderings of several words that a term has: half of one may be enough."""
        found = self._partials.get(number)
        if found is None:
            renderings = (r for s in self.terms[number].senses for r in self.target_lexicon.renderings(s.number))
            found = frozenset(k for r in renderings if len(r.words) > 1 for word in r.words for k in word)
            self._partials[number] = found
        return found

    def _distance(self, number: int, token: int) -> float:
        """How far (0–1) the word stands from where the neighbours of the term were rendered."""
        places: list[int] = []
        for step in (-1, 1):
            i = number + step
            while 0 <= i < len(self.terms) and not self.evidence.matches[i]:
                i += step
            if 0 <= i < len(self.terms):
                places.append(min((abs(m.first - token) for m in self.evidence.matches[i]), default=0))
        if not places:
            return 0.5
        return min(min(places) / 12, 1.0)

    def _strangers(self, term: Term, token: int) -> float:
        """Log evidence that the tables know both words well and never saw them together."""
        word = term.text.lower().replace(" ", "_")
        forward = self.target_lexicon.translations(word)
        keys = self.target.keys[token]
        backward = next((b for k in keys if (b := self.target_lexicon.origins(k))), ())
        if any(w in keys for w, _, _ in forward) or any(w == word for w, _, _ in backward):
            return -1.0
        known = min(sum(n for _, _, n in forward), sum(n for _, _, n in backward))
        return math.log1p(known) / 5

    # --- omissions and additions --------------------------------------------------------------------------

    def omissions(self) -> list[Run]:
        """Runs of consecutive terms that nothing renders; names count, unknown words do not break a run."""
        runs: list[Run] = []
        run: list[int] = []
        for i, term in enumerate(self.terms):
            if self.evidence.covered(i):
                if run:
                    runs.append(self._omission(run))
                run = []
            elif (term.senses or not term.capitalised) and not is_measure(term):
                run.append(i)
        if run:
            runs.append(self._omission(run))
        return [r for r in runs if r.features["judged"]]

    def _omission(self, run: list[int]) -> Run:
        terms = [self.terms[i] for i in run]
        judged = [t for t in terms if is_judged(t) or is_known_name(t)]
        tokens = self.evidence.source.tokens
        first, last = terms[0].first, terms[-1].last
        before = tokens[first - 1].text.lower() if first else ""
        after = tokens[last + 1].text if last + 1 < len(tokens) else "."
        _, free_target = self._free
        unsupported = len(self.unsupported)
        features: Features = {
            "judged": float(len(judged)),
            "surprise": sum(max(logit(self.coverage(t)), 0.0) for t in judged),
            "weakest": min((logit(self.coverage(t)) for t in judged), default=0.0),
            "best": max((logit(self.coverage(t)) for t in judged), default=0.0),
            "names": float(sum(is_known_name(t) for t in terms)),
            "unknown": float(sum(not t.senses for t in terms)),
            "span": math.log1p(last - first),
            "opens_clause": 1.0 if before in CLAUSE_OPENERS or before in {",", "(", "–", "—"} else 0.0,
            "closes_clause": 1.0 if after in {",", ".", ";", ")", "?", "!", "–", "—"} else 0.0,
            "in_list": 1.0 if before in {",", "dan", "serta", "atau"} else 0.0,
            "at_start": 1.0 if first == 0 else 0.0,
            "replaced": math.log1p(unsupported),
            "surplus": len(judged) - unsupported,
            "others_uncovered": math.log1p(len(self.uncovered) - sum(i in self.uncovered for i in run)),
            "free_target": free_target,
            "length_ratio": self._length_ratio,
            "loose_names": self._loose_names,
        }
        return Run(tuple(run), features)

    def additions(self) -> list[Run]:
        """Runs of consecutive content words without origin; function words and numbers do not break a run."""
        unsupported = set(self.unsupported)
        runs: list[Run] = []
        run: list[int] = []
        for i in self.target.content:
            if i in unsupported:
                if run and any(
                    t.kind is TokenKind.PUNCTUATION and t.text in "，、,;؛。" for t in self.target.tokens[run[-1] : i]
                ):
                    runs.append(self._addition(run))
                    run = []
                run.append(i)
            elif run and not self._is_measure(i):
                runs.append(self._addition(run))
                run = []
        if run:
            runs.append(self._addition(run))
        return runs

    def _addition(self, run: list[int]) -> Run:
        tokens = self.target.tokens
        supports = [logit(self.support(i)) for i in run]
        known = sum(bool(self.meanings(i)) for i in run)
        explained = max(self._explained(i) for i in run)
        before = tokens[run[0] - 1].text if run[0] else ""
        after = tokens[run[-1] + 1].text if run[-1] + 1 < len(tokens) else "."
        free_source, _ = self._free
        marks = ",，、،;；.。()（）"
        features: Features = {
            "words": float(len(run)),
            "surprise": sum(max(s, 0.0) for s in supports),
            "best": max(supports),
            "known": known / len(run),
            "explained": explained,
            "partial": sum(self._partly_explained(i) for i in run) / len(run),
            "span": math.log1p(run[-1] - run[0]),
            "opens_clause": 1.0 if before and before in marks else 0.0,
            "closes_clause": 1.0 if after and after in marks else 0.0,
            "replaces": math.log1p(len(self.uncovered)),
            "surplus": len(run) - len(self.uncovered),
            "free_source": free_source,
            "others_unsupported": math.log1p(len(self.unsupported) - len(run)),
            "length_ratio": self._length_ratio,
            "loose_names": self._loose_names,
        }
        return Run(tuple(run), features)

    def _partly_explained(self, token: int) -> bool:
        keys = self.target.keys[token]
        return any(not self._partial_keys(n).isdisjoint(keys) for n in range(len(self.terms)))

    @cached_property
    def _length_ratio(self) -> float:
        """Log ratio of what each side says: covered terms and what is left over, translation over source.

        A name that takes five words in the translation counts once, as it does in the source.
        """
        covered = sum(self.evidence.covered(i) for i in range(len(self.terms)))
        return math.log((covered + len(self.unsupported) + 1) / (len(self.terms) + 1))


#: Parts of speech without a meaning of their own.
UNJUDGED_POS = ("prefix", "particle")

#: Words before which an Indonesian clause or phrase begins that can be dropped as a whole.
CLAUSE_OPENERS = frozenset(
    """
    dan serta atau tetapi tapi namun meski meskipun walau walaupun karena sebab jika bila apabila kalau kecuali
    selain termasuk yang menurut untuk dengan tanpa setelah sebelum sejak saat ketika sementara sedangkan melainkan
    asalkan sehingga agar supaya demi sebagaimana seperti akibat di dari pada oleh bahwa hingga sampai
    """.split()
)


def is_judged(term: Term) -> bool:
    """Whether the lexicon knows the term well enough for its absence to mean something."""
    return (
        bool(term.senses)
        and term.listed
        and all(s.kind == "word" and s.pos not in UNJUDGED_POS and not s.vague for s in term.senses)
    )


def is_measure(term: Term) -> bool:
    """Whether the term is a unit, a calendar word or the like, which rules by value check."""
    return any(s.kind == "measure" for s in term.senses)


def is_known_name(term: Term) -> bool:
    """Whether the term is a listed name."""
    return bool(term.senses) and all(s.is_name for s in term.senses)


__all__ = ["Features", "Run", "Sense", "Substitution", "Suspicions", "is_judged", "is_known_name", "logit"]
