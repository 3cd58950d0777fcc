"""What finds no counterpart: source terms that nothing renders, translated words that nothing explains.

Suspicions are made of these (``substitutions``, ``runs``); here is what they have in common: which words can be judged,
how reliably the lexicon finds them in faithful text, how free the wording is. What needs no counterpart stands in
``accounted``, what a translated word may mean in ``word_senses``.
"""

from __future__ import annotations

import math
from functools import cache, cached_property

from checker.evidence.accounted import Accounted
from checker.evidence.claims import Claims, compare_claims
from checker.evidence.cues import CueMatch, find_cues, negative_affix, negative_ending
from checker.evidence.lexicon import Term
from checker.evidence.matching import Match, Matcher, PairEvidence, Via
from checker.evidence.openings import USUAL_RENDERINGS
from checker.evidence.spelled import spelled_tokens
from checker.languages import SOURCE, Language, TokenKind
from checker.languages.cues import Cue
from checker.languages.indonesian import CONTINUATIVES, CURBING
from checker.languages.times import time_data

#: Prior of the coverage and support rates: so many observations of the average rate.
PRIOR_WEIGHT = 4.0
PRIOR_COVERAGE = 0.85
PRIOR_SUPPORT = 0.7

#: A rendering that was used in a smaller share of the faithful sentences, of at least so many, is untypical.
UNTYPICAL = 0.02
MIN_USAGE_SEEN = 20

#: So many tokens before a word its negator may stand.
NEGATION_REACH = 3
#: The second half of a French negation stands so close behind the first (tokens).
HALF_REACH = 5

#: What a rendering claims of which faithful text says too little.
UNSEEN_CLAIM = 0.3

#: Negators one by one, and what else a negator may be part of.
_NEGATIONS = frozenset({Cue.NOT, Cue.NONE, Cue.NEUTRAL, Cue.DOUBLE, Cue.ALSO, Cue.MANY, Cue.FEW, Cue.NOT_ALL})
_NEGATIVE = frozenset({Cue.NOT, Cue.NONE, Cue.NEGATIVE})

#: Languages that spell Indonesian names anew, in letters or characters that other words have too.
SPELT_ANEW = frozenset({"ar", "zh"})

#: So many tokens from a word another that undoes it may stand.
UNDOING_REACH = 6

#: So many forms of a sense are looked up in the tables.
MAX_FORMS = 8

#: Parts of speech without a meaning of their own.
UNJUDGED_POS = ("prefix", "particle")


def logit(p: float) -> float:
    """Log odds of a probability, bounded."""
    p = min(max(p, 0.005), 0.995)
    return math.log(p / (1 - p))


def is_judged(term: Term) -> bool:
    """Whether the lexicon knows a term so well that its absence means something; times have rules of their own."""
    return (
        bool(term.senses)
        and term.listed
        and term.text.lower() not in _parts_of_the_day()
        and all(s.kind == "word" and s.pos not in UNJUDGED_POS and not s.vague for s in term.senses)
    )


@cache
def _parts_of_the_day() -> frozenset[str]:
    return frozenset(time_data(SOURCE).parts)


@cache
def _reversing_keys(language: Language) -> frozenset[str]:
    """The keys of the words that undo what they govern, their stems among them."""
    return frozenset(key for word in language.reversers for key in language.keys(word))


def is_measure(term: Term) -> bool:
    """Whether the term is a unit, a calendar word or the like, which rules by value check."""
    return any(s.kind == "measure" for s in term.senses)


def is_known_name(term: Term) -> bool:
    """Whether the term is a listed name."""
    return bool(term.senses) and all(s.is_name for s in term.senses)


def _is_abbreviation(text: str) -> bool:
    """Whether a word is an abbreviation of several: RAPBD-P, UMKM, BPJSTK."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 1 and sum(c.isupper() for c in letters) >= max(2, len(letters) - 1)


def _renders_whole(match: Match) -> bool:
    """Whether a match of a term of several words stands for all of them."""
    if match.sense < 0:
        return match.last > match.first or match.via in (Via.COPY, Via.WORDS)
    return match.last > match.first or match.rendering < USUAL_RENDERINGS


class Leftovers(Accounted):
    """What of one sentence pair finds no counterpart on the other side, and how much that means."""

    def __init__(self, evidence: PairEvidence, matcher: Matcher) -> None:
        super().__init__(evidence, matcher)
        self._partials: dict[int, frozenset[str]] = {}
        self._explanations: dict[int, float] = {}
        self._faint_renderings: dict[int, list[tuple[float, int]]] = {}
        self._characters: dict[int, frozenset[str]] = {}
        self._faint_origins: dict[int, list[tuple[float, str]]] = {}

    # --- what can be judged -------------------------------------------------------------------------------

    @cached_property
    def judged(self) -> tuple[int, ...]:
        """Terms whose absence can mean something: known, no number word, not vague."""
        found = tuple([i for i, t in enumerate(self.terms) if is_judged(t) and not self.is_within_name(i)])
        self.target_lexicon.read_rates([sense.number for i in found for sense in self.terms[i].senses])
        return found

    @cached_property
    def uncovered(self) -> tuple[int, ...]:
        """Judged terms that nothing in the translation renders."""
        return tuple(i for i in self.judged if not self.evidence.covered(i))

    @cached_property
    def unsupported(self) -> tuple[int, ...]:
        """Content tokens of the translation that no source term explains; names and numbers are left out."""
        strange = tuple(i for i in self.target.content if not self.evidence.supported(i) and not self.is_accounted(i))
        if self.language.code not in SPELT_ANEW:
            return strange
        spelled = spelled_tokens(self.evidence, self.language.script, strange)
        return tuple(i for i in strange if i not in spelled)

    @cached_property
    def freedom(self) -> tuple[float, float]:
        """How freely the sentence is worded: shares of judged terms uncovered and content tokens unsupported."""
        n = max(len(self.judged), 1)
        m = max(len(self.target.content), 1)
        return len(self.uncovered) / n, len(self.unsupported) / m

    @cached_property
    def surprise(self) -> tuple[float, float]:
        """Log odds, summed, by which faithful text would have had a counterpart: uncovered terms, unsupported tokens.

        Measure words and light verbs are often without one and say little of how free the wording is.
        """
        terms = (max(logit(self.coverage(self.terms[i])), 0.0) for i in self.uncovered)
        return sum(terms), sum(max(logit(self.support(i)), 0.0) for i in self.unsupported)

    @cached_property
    def loose_names(self) -> float:
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
        seen, supported = self._support_of_content.get(token) or self.target_lexicon.support(self.target.keys[token])
        return (supported + PRIOR_WEIGHT * PRIOR_SUPPORT) / (seen + PRIOR_WEIGHT)

    @cached_property
    def _support_of_content(self) -> dict[int, tuple[int, int]]:
        """How often each content token occurred in faithful text, and how often it had an origin: all are asked for."""
        words = {i: self.target.keys[i] for i in self.target.content}
        self.target_lexicon.read_support(words.values())
        return {i: self.target_lexicon.support(keys) for i, keys in words.items()}

    def faint_rendering(self, number: int, but: int | None = None) -> float:
        """The largest probability by which the tables render a term, in any form, by a word here (but one token)."""
        found = self._faint_renderings.get(number)
        if found is None:
            term = self.terms[number]
            forms = dict.fromkeys((term.text.lower(), *(f for s in term.senses for f in s.forms[:MAX_FORMS])))
            rows = (r for f in forms for r in self.target_lexicon.translations(f.replace(" ", "_")))
            found = [(p, i) for word, p, _ in rows for i in self.target.positions(word)]
            self._faint_renderings[number] = found
        return max((p for p, i in found if i != but), default=0.0)

    def faint_origin(self, token: int, but: int | None = None) -> float:
        """The largest probability by which the tables trace a translated word to a source word (but one term's)."""
        found = self._faint_origins.get(token)
        if found is None:
            rows = (r for key in self.target.keys[token] for r in self.target_lexicon.origins(key))
            found = [(p, word) for word, p, _ in rows if word in self.source_words]
            self._faint_origins[token] = found
        own = () if but is None else self.terms[but].text.lower().split()
        return max((p for p, word in found if word not in own), default=0.0)

    def familiarity(self, token: int) -> float:
        """Log number of times that a translated word occurred in faithful text."""
        return math.log1p(self.target_lexicon.support(self.target.keys[token])[0])

    def listed_renderings(self, term: Term) -> float:
        """Log number of renderings that the lexicon lists for a term: the more, the less likely yet another one."""
        return math.log1p(sum(self.target_lexicon.count(sense.number) for sense in term.senses))

    @cached_property
    def goes_on(self) -> bool:
        """Whether a light word of the source says that something goes on."""
        return not self.source_words.isdisjoint(CONTINUATIVES)

    # --- terms and words in doubt ---------------------------------------------------------------------------

    @cached_property
    def unsupported_set(self) -> frozenset[int]:
        return frozenset(self.unsupported)

    @cached_property
    def secondary(self) -> tuple[int, ...]:
        """Content tokens that some term explains although it is rendered by another word elsewhere."""
        assigned = self.evidence.assigned_tokens
        rendered = {self.target.keys[i][0] for i in assigned}
        spans = (range(m.first, m.last + 1) for matches in self.evidence.matches for m in matches if m.last > m.first)
        # The longer rendering around a shorter one is the same word: 律师 in 辩护律师.
        around = {i for span in spans if not assigned.isdisjoint(span) for i in span}
        return tuple(
            i
            for i in self.target.content
            if self.evidence.supported(i)
            and i not in assigned
            and i not in around
            and self.target.keys[i][0] not in rendered
            and not self.is_measure_at(i)
            and not self._looks_like_name(i)
            and not any(m.first <= i <= m.last for m in self._of_parts)
        )

    @cached_property
    def _of_parts(self) -> tuple[Match, ...]:
        """What renders a word of a longer term that is rendered as a whole: 検察官 beside 求刑 for tuntutan jaksa."""
        found: list[Match] = []
        for number, term in enumerate(self.terms):
            if term.last == term.first or not term.senses or not self.evidence.covered(number):
                continue
            for token in self.evidence.source.tokens[term.first : term.last + 1]:
                for part in self.matcher.terms_of(token.text):
                    found += (m for m in self.matcher.term_matches(part, self.target) if m.via is Via.LEXICON)
        return tuple(found)

    @cached_property
    def contested(self) -> tuple[int, ...]:
        """Content tokens that are the only rendering of some term, and could be a false one of another."""
        secondary = set(self.secondary)
        return tuple(
            i
            for i in self.target.content
            if i in self.evidence.assigned_tokens
            and i not in secondary
            and not self.is_measure_at(i)
            and not self._looks_like_name(i)
        )

    @cached_property
    def weakly_covered(self) -> tuple[int, ...]:
        """Judged terms that only renderings cover which faithful text hardly ever uses for them."""
        return tuple(i for i in self.judged if self.evidence.covered(i) and self._typicality(i) < UNTYPICAL)

    @cached_property
    def displaced(self) -> frozenset[int]:
        """Weakly covered terms whose renderings found are what other terms became: hakim, the *court* of pengadilan."""
        return frozenset(i for i in self.weakly_covered if i not in self.evidence.assignment)

    @cached_property
    def unassigned(self) -> tuple[int, ...]:
        """Judged terms rendered only by words that other terms need: jaksa and menuntut, "the prosecution"."""
        assigned = self.evidence.assignment
        weak = {*self.weakly_covered, *self.half_covered}
        return tuple(i for i in self.judged if self.evidence.covered(i) and i not in assigned and i not in weak)

    @cached_property
    def functional(self) -> tuple[int, ...]:
        """Function words that no term explains and that may be verbs as well: 通过 (through; to pass a law)."""
        content = set(self.target.content)
        return tuple(
            i
            for i, token in enumerate(self.target.tokens)
            if token.kind is TokenKind.WORD
            and i not in content
            and len(token.text) > 1
            and not self.evidence.supported(i)
        )

    @cached_property
    def measures(self) -> tuple[int, ...]:
        """Words of measure that no term explains, and that may mean something else: *opened* two, many."""
        return tuple(
            i
            for i in self.target.content
            if self.is_measure_at(i)
            and not self.evidence.supported(i)
            and (self.target_lexicon.may_be_verb(self._keys_at(i)) or not self._is_beside_number(i))
        )

    def _is_beside_number(self, token: int) -> bool:
        around = self.target.tokens[max(token - 1, 0) : token + 2]
        return any(t.kind is TokenKind.NUMBER for t in around)

    @cached_property
    def half_covered(self) -> dict[int, tuple[int, ...]]:
        """Terms of several words of which only some are rendered: term -> the tokens that render those.

        One word may be a usual rendering of the whole: gencatan senjata, "ceasefire".
        """
        found: dict[int, tuple[int, ...]] = {}
        for number in self.judged:
            term, matches = self.terms[number], self.evidence.matches[number]
            if term.last == term.first or any(_renders_whole(m) for m in matches):
                continue
            places = self._places_of_words(term)
            rendered = {i for tokens in places if tokens for i in tokens}
            if rendered and not all(places) and all(m.first in rendered for m in matches):
                found[number] = tuple(sorted(rendered))
        return found

    def explained_only_by(self, number: int) -> tuple[int, ...]:
        """Content tokens that one term explains, and no other."""
        return tuple(i for i in self.target.content if self.evidence.support[i] == (number,))

    def _places_of_words(self, term: Term) -> list[list[int]]:
        """For each word of a term that can be judged by itself, where its own renderings stand (tokens)."""
        places = []
        for word in term.text.lower().split():
            parts = self.matcher.terms_of(word)
            if len(parts) == 1 and is_judged(parts[0]):
                matches = self.matcher.term_matches(parts[0], self.target)
                places.append([i for m in matches for i in range(m.first, m.last + 1)])
        return places if len(places) > 1 else []

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
            # Two senses of one word may share a rendering (gencatan, gencatan senjata): it is counted for one of them.
            text = self.target_lexicon.text(match.sense, match.rendering)
            for sense in self.terms[number].senses:
                index = (
                    match.rendering if sense.number == match.sense else self.target_lexicon.index(sense.number, text)
                )
                if index is None:
                    continue
                used, seen = self.target_lexicon.usage(sense.number, index)
                if seen < MIN_USAGE_SEEN:
                    return 1.0
                best = max(best, used / seen)
        return best

    def explained(self, token: int) -> float:
        """How nearly a translated word could be a synonym of any source term (0–1)."""
        found = self._explanations.get(token)
        if found is None:
            meanings = self.meanings(token)
            if not meanings:
                found = 0.0
            elif not self.source_senses.isdisjoint(meanings):
                found = 1.0
            else:
                self.source_lexicon.read_similar(self.source_senses)
                found = max((self.similarity(t, meanings) for t in self.terms), default=0.0)
            self._explanations[token] = found
        return found

    def partial_keys(self, number: int) -> frozenset[str]:
        """The keys of all words in the renderings of several words that a term has: half of one may be enough."""
        found = self._partials.get(number)
        if found is None:
            keys = (self.target_lexicon.partial_keys(s.number) for s in self.terms[number].senses)
            found = self._partials[number] = frozenset().union(*keys)
        return found

    def holds_character(self, number: int, token: int) -> bool:
        """Whether a word of an unspaced text holds a character that renders a term by itself: 地下水, 水 (air)."""
        if self.language.spaced or len(self.target.tokens[token].text) == 1:
            return False
        found = self._characters.get(number)
        if found is None:
            texts = (t for s in self.terms[number].senses for t in self.target_lexicon.texts(s.number))
            found = self._characters[number] = frozenset(t for t in texts if len(t) == 1)
        return not found.isdisjoint(self.target.tokens[token].text)

    def negated(self, term: Term) -> bool:
        """Whether a negator stands close before a term of the source; none within another term (gagal ginjal)."""
        tokens = self.evidence.source.tokens
        negators = self.source_lexicon.language.negators
        return any(
            tokens[i].text.lower() in negators and i not in self._in_phrases
            for i in range(max(term.first - NEGATION_REACH, 0), term.first)
        )

    @cached_property
    def _in_phrases(self) -> frozenset[int]:
        """The tokens of the source that belong to terms of several words."""
        return frozenset(i for t in self.terms if t.last > t.first for i in range(t.first, t.last + 1))

    @cached_property
    def _negative_words(self) -> tuple[CueMatch, ...]:
        return find_cues(self.target.text, self.language.code, _NEGATIVE)

    @cached_property
    def _source_negations(self) -> int:
        return sum(c.strict == {Cue.NOT} for c in find_cues(self.evidence.source.text, SOURCE, _NEGATIONS))

    def may_be_negation(self, token: int) -> bool:
        """Whether a negative word may render a negator of the source: 不肯 for tak mau, refused for tidak mau."""
        if not self._source_negations:
            return False
        found = self.target.tokens[token]
        here = [c for c in self._negative_words if c.start < found.end and found.start < c.end]
        if not here and not negative_affix(self.language.code).search(found.text.lower()):
            return False
        others = sum(c.is_one(Cue.NOT, Cue.NONE) for c in self._negative_words if c not in here)
        return others < self._source_negations

    @cached_property
    def _negatives(self) -> tuple[tuple[CueMatch, ...], int]:
        """The words of the source that deny by themselves, and how many of any kind deny in the translation.

        What renders a word that denies nothing is no denial: to *protect* them (melindungi), the *opposition*.
        """
        source = find_cues(self.evidence.source.text, SOURCE, _NEGATIVE)
        affix = negative_affix(self.language.code)
        words = {self.target.token_at(c.start) for c in self._negative_words}
        words = {i for i in words if self.target.keys[i][0] not in self.language.half_negators or self._is_negator(i)}
        words.update(i for i in self.target.content if affix.search(self.target.tokens[i].text.lower()))
        denying = {n for n, t in enumerate(self.terms) if any(c.start < t.end and t.start < c.end for c in source)}
        words = {i for i in words if not (rendered := self.evidence.support[i]) or not denying.isdisjoint(rendered)}
        own = tuple(c for c in source if c.is_one(Cue.NEGATIVE))
        for number, match in self.evidence.assignment.items():
            term = self.terms[number]
            if not any(c.start < term.end and term.start < c.end for c in own):
                words -= {match.first, match.last}
        return own, len(words) - sum(c.is_one(Cue.NOT) for c in source)

    def keeps_denying(self, term: Term) -> bool:
        """Whether a word that denies by itself may have become another denial: membantah, "is untrue, he said"."""
        own, denials = self._negatives
        return denials >= len(own) and any(c.start < term.end and term.start < c.end for c in own)

    def held_back(self, number: int) -> bool:
        """Whether the word right before a term takes it away or curbs it, and is not rendered: "kehilangan akses".

        "Cut off from" is no opposite of "akses" then, nor "to slow" of "menahan laju".
        """
        if number == 0 or self.evidence.covered(number - 1):
            return False
        before, term = self.terms[number - 1], self.terms[number]
        if term.first != before.last + 1:
            return False
        denying = self._negatives[0]
        return before.text.lower() in CURBING or any(c.start < before.end and before.start < c.end for c in denying)

    def is_in_compound(self, token: int) -> bool:
        """Whether a word of an unspaced text stands directly beside one that a source term explains: 加工業者."""
        if self.language.spaced:
            return False
        tokens = self.target.tokens
        for other in (token - 1, token + 1):
            if 0 <= other < len(tokens) and tokens[other].kind is TokenKind.WORD and self.evidence.supported(other):
                touching = tokens[other].end == tokens[token].start or tokens[token].end == tokens[other].start
                if touching and not self.language.is_function_word(tokens[other].text):
                    return True
        return False

    @cached_property
    def acronyms(self) -> float:
        """Log number of abbreviations of the source that nothing renders: their words stand spelled out somewhere."""
        return math.log1p(
            sum(not self.evidence.covered(i) and _is_abbreviation(t.text) for i, t in enumerate(self.terms))
        )

    @cached_property
    def _reporting(self) -> tuple[CueMatch, ...]:
        found = find_cues(self.target.text, self.language.code, frozenset({Cue.REPORTED}))
        return tuple(c for c in found if c.is_one(Cue.REPORTED))

    def is_reporting(self, token: int) -> bool:
        """Whether a translated word reports what somebody says."""
        found = self.target.tokens[token]
        return any(c.start < found.end and found.start < c.end for c in self._reporting)

    def claim(self, token: int, term: int) -> float:
        """How firmly other terms claim a translated word as theirs (0–1): as usual a rendering, or part of a longer."""
        best = 0.0
        for number in self.evidence.support[token]:
            if number == term:
                continue
            for match in self.evidence.matches[number]:
                if not match.first <= token <= match.last:
                    continue
                if match.sense < 0 or (match.last > match.first and match.rendering < USUAL_RENDERINGS):
                    return 1.0
                used, seen = self.target_lexicon.usage(match.sense, match.rendering)
                best = max(best, (used + PRIOR_WEIGHT * UNSEEN_CLAIM) / (seen + PRIOR_WEIGHT))
        return best

    def negated_token(self, token: int) -> bool:
        """Whether a negator stands before a translated word in its clause (Chinese and Japanese: around it)."""
        if not self.language.spaced:
            around = range(max(token - NEGATION_REACH, 0), min(token + NEGATION_REACH + 1, len(self.target.tokens)))
            ending = negative_ending(self.language.code)
            at = self.target.tokens[token].end
            if ending is not None and ending.match(self.target.text, at):
                return True
            return any(self._is_negator(i) for i in around)
        for i in range(token - 1, max(token - 2 * NEGATION_REACH, 0) - 1, -1):
            if self._is_negator(i):
                return True
            if self.target.keys[i][0] in self.language.clause_openers:
                return False
        return False

    def _is_negator(self, token: int) -> bool:
        if self.target.tokens[token].kind is not TokenKind.WORD:
            return False
        key = self.target.keys[token][0]
        if key in self.language.half_negators:
            behind = range(token + 1, min(token + 1 + HALF_REACH, len(self.target.tokens)))
            whole = self.language.negators - self.language.half_negators
            return any(self.target.keys[i][0] in whole for i in behind)
        return key in self.language.negators or key.endswith("n't")

    def denies_in_itself(self, token: int, sense: int) -> bool:
        """Whether a translated word has a sense together with its negator: *n'a pas souhaité*, 不愿意 (enggan)."""
        last = self.meanings(token).get(sense, token)
        if self.language.spaced:
            return sense in self._denied.get(token, ())
        return any(self.target.keys[i][0] in self.language.negators for i in range(token, last + 1))

    def undone(self, token: int, term: int) -> bool:
        """Whether a word beside a translated one undoes it, and renders no source word but the term: lifted the ban."""
        tokens, reversers = self.target.tokens, _reversing_keys(self.language)
        for other in range(max(token - UNDOING_REACH, 0), min(token + UNDOING_REACH + 1, len(tokens))):
            if other != token and not reversers.isdisjoint(self.target.keys[other]) and not self._is_mere(other):
                rendered = self.evidence.support[other]
                if not rendered or set(rendered) == {term}:
                    return True
        return False

    def _is_mere(self, token: int) -> bool:
        """Whether a function word only shares a stem with words that undo: أنه (that he) and أنهى (ended)."""
        key = self.target.keys[token][0]
        return key not in self.language.reversers and self.language.is_function_word(self.target.tokens[token].text)

    @cached_property
    def claims(self) -> tuple[Claims, Claims]:
        """The claims of people and events that the source makes, and those of the translation."""
        return compare_claims(self.evidence.source.text, self.target.text, self.language.code)

    @cached_property
    def length_ratio(self) -> float:
        """Log ratio of what each side says: covered terms and what is left over, translation over source.

        A name that takes five words in the translation counts once, as it does in the source.
        """
        covered = sum(self.evidence.covered(i) for i in range(len(self.terms)))
        return math.log((covered + len(self.unsupported) + 1) / (len(self.terms) + 1))

    def partly_explained(self, token: int) -> bool:
        keys = self.target.keys[token]
        return any(not self.partial_keys(n).isdisjoint(keys) for n in range(len(self.terms)))
