"""Substitutions: a source term that nothing renders, and a translated word without origin, in its place.

Each is described by features that a calibrated model weighs (``checker.checks.weights``). The features are few and say
why: how reliably the lexicon finds this word in faithful text, whether the two words are listed as contrasts, whether
they could be synonyms, how free the rest of the sentence is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

from checker.evidence.leftovers import Leftovers, logit
from checker.evidence.lexicon import Term
from checker.languages.indonesian import CONTINUING, CONVERSES, TOWARDS, strip_clitics
from checker.languages.kinship import KINSHIP, is_owned

Features = dict[str, float]

#: Listed relations between two senses, and that both are concepts of one semantic field.
RELATIONS = ("opposite", "contrast", "confused", "sibling")
#: Where a sense lists its relations, and where those that list it stand.
_LISTED = (
    ("opposite", "opposites"),
    ("contrast", "contrasts"),
    ("confused", "confused_with"),
    ("opposite", "opposite_of"),
    ("contrast", "contrast_of"),
)


#: What ``_relation_beside`` says of opposites that mean the same as they stand there: "tidak setuju", "disagreed".
SAME = "same"

#: What makes it doubtful that a word stands in the place of a term, with other terms and words left over.
_DOUBTS = (
    "half",
    "contested",
    "functional",
    "uncovered_others",
    "unsupported_others",
)

#: Of an outright opposite: its place among the renderings of its sense (from 0), where some term could have become
#: the word as well, and where a word that another term needs may render the term; how far from the place of the term it
#: may stand, and how nearly some term may mean the same.
OUTRIGHT_RANK, OUTRIGHT_RANK_ELSEWHERE, OUTRIGHT_RANK_RENDERED = 30, 3, 0
OUTRIGHT_DISTANCE, OUTRIGHT_EXPLAINED = 0.34, 0.65

#: So many terms behind a verb its other party may stand.
PARTIES_REACH = 8

#: A word beside what renders the rest of a term stands at most so far from it (tokens).
BESIDE = 3
#: Farther off, up to this, it has to be a listed neighbour of the term.
NEAR = 9


#: A wording tells of another concept where it is at least the sixth of that concept's (log of its place).
MAX_RANK = math.log1p(5)


@dataclass(frozen=True)
class Substitution:
    """A term that nothing renders, and a stretch of the translation (token numbers) that may stand in its place.

    ``sense`` is what the translated words usually mean, where the lexicon knows it; ``relation`` how that sense is
    related to the term's (one of ``RELATIONS`` or empty); ``is_outright`` where it says the opposite beyond doubt.
    """

    term: int
    first: int
    last: int
    sense: int | None
    relation: str
    features: Features
    is_outright: bool = False


def _is_outright(features: Features) -> bool:
    """Whether a word for a listed opposite stands in the place of a term, in a sentence where all the rest fits.

    "Rice prices increased" for "Harga beras turun". Of 27,000 faithful sentences twelve hold one.
    """
    rendered = bool(features["displaced"] or features["unassigned"])
    if (rendered and features["secondary"]) or (features["weak"] and not features["unassigned"]):
        return False
    rank = OUTRIGHT_RANK_RENDERED if rendered else OUTRIGHT_RANK
    if features["secondary"]:
        rank = OUTRIGHT_RANK_ELSEWHERE
    return (
        bool(features["is_opposite"] and features["same_pos"])
        and features["rank"] <= math.log1p(rank)
        and features["distance"] <= OUTRIGHT_DISTANCE
        and features["explained"] <= OUTRIGHT_EXPLAINED
        and not any(features[name] for name in _DOUBTS)
    )


def substitutions(left: Leftovers) -> list[Substitution]:
    """Every uncovered term with every unsupported word that may stand in its place.

    A word that some term explains, but that term is rendered elsewhere, is a candidate where the lexicon lists it
    as a contrast; so is a term that only an untypical rendering covers. Of a term of several words one may have become
    another (flu burung, "swine flu"): a word without origin beside what renders the rest is a candidate, and so is a
    listed contrast that one of its words may become elsewhere (medali emas, "silver medal").
    """
    found: list[Substitution] = []
    for number, rendered in left.half_covered.items():
        for token in (*left.unsupported, *left.explained_only_by(number)):
            distance = min(abs(token - i) for i in rendered)
            if distance > NEAR:
                continue
            place = _Place(token, half=True, secondary=token not in left.unsupported_set)
            relation, sense = _relation_beside(left, number, place)
            if place.secondary and (relation not in ("opposite", "contrast") or sense not in left.usual_senses(token)):
                continue
            if relation != SAME and (relation or distance <= BESIDE):
                found.append(_described(left, number, place, relation, sense))
    tokens = (*left.unsupported, *left.secondary, *left.contested, *left.functional, *left.measures)
    for number in (*left.uncovered, *left.weakly_covered, *left.vague, *left.unassigned):
        if number in left.half_covered:
            continue
        displaced = number in left.displaced
        weak = number in left.weakly_covered or number in left.vague or number in left.unassigned
        listed, own = _listed_senses(left.terms[number]), _own_tokens(left, number)
        for token in tokens:
            secondary = token not in left.unsupported_set
            doubtful = (weak and not displaced) or secondary
            if token in own or (doubtful and not left.may_mean(token, listed)):
                continue
            if left.holds_character(number, token):
                continue
            place = _Place(token, weak=weak and not displaced, secondary=secondary, displaced=displaced)
            relation, sense = _relation_beside(left, number, place)
            if relation == SAME:
                continue
            if doubtful and relation not in ("opposite", "contrast"):
                continue
            if token in left.functional and not (relation and sense in left.usual_senses(token)):
                continue
            if token in left.measures and not (relation == "opposite" and sense in left.usual_senses(token)):
                continue
            candidate = _described(left, number, place, relation, sense)
            if candidate.relation == "opposite" or not _is_light(left, candidate):
                found.append(candidate)
    return found


#: Senses that share so many of their renderings (0-1) say nearly the same.
MUCH_ALIKE = 0.3


class _Place(NamedTuple):
    """A word that may stand in the place of a term: its token number, and in what way the pair is doubtful."""

    token: int
    weak: bool = False
    secondary: bool = False
    half: bool = False
    displaced: bool = False


def _listed_senses(term: Term) -> frozenset[int]:
    """The senses to which one of the term's is related by a list."""
    return frozenset(n for sense in term.senses for _, field in _LISTED for n in getattr(sense, field))


def _is_light(left: Leftovers, candidate: Substitution) -> bool:
    """Whether a word says little without what stands beside it: "put ashore" and "take part" are no other meaning."""
    tokens, light = left.target.tokens, left.language.light_verbs
    whole = left.target.text[tokens[candidate.first].start : tokens[candidate.last].end]
    return whole in light or not light.isdisjoint(left.target.keys[candidate.first])


def _own_tokens(left: Leftovers, number: int) -> frozenset[int]:
    return frozenset(i for m in left.evidence.matches[number] for i in range(m.first, m.last + 1))


def _relation_beside(left: Leftovers, number: int, place: _Place) -> tuple[str, int | None]:
    """The relation of a term and a translated word; ``SAME`` where a negation makes opposites mean the same."""
    term, token = left.terms[number], place.token
    relation, sense = _relation(left, term, token, left.meanings(token), secondary=place.secondary)
    if token in left.contested and sense is not None and _is_said_besides(left, token, sense):
        return "", None  # "Pernyataan itu dibantah": what says the opposite is what another term says.
    if relation in ("opposite", "contrast"):
        denied = left.negated_token(token) and not (sense is not None and left.denies_in_itself(token, sense))
        if left.negated(term) != denied:
            return (SAME if relation == "opposite" else ""), None  # “tidak setuju” became “disagree”.
        if left.may_be_negation(token) or left.keeps_denying(term):
            return "", None  # “tidak mau” became “refused”, which is no opposite of another word.
        if left.undone(token, number):
            return "", None  # "Lifted the ban" is no opposite of “mengizinkan”.
        if relation == "opposite" and (left.held_back(number) or _is_kin_of(left, term, token)):
            return "", None
        if sense is not None and _is_converse(left, number, token, sense):
            return "", None
    if relation == "sibling" and left.negated(term) and not left.negated_token(token):
        return "", None  # “Tidak menaikkan” became “froze”.
    return relation, sense


def _is_said_besides(left: Leftovers, token: int, sense: int) -> bool:
    """Whether a term of the source that a word renders has a sense, or one much like it: kuasa hukum and pengacara."""
    if sense in left.source_senses:
        return True
    explaining = (left.terms[n] for n in left.evidence.support[token])
    return any(left.similarity(term, {sense: token}) >= MUCH_ALIKE for term in explaining)


def _is_kin_of(left: Leftovers, term: Term, token: int) -> bool:
    """Whether a relation is told from its other side: "suami korban", whose wife was the victim ("his wife")."""
    if not any(s.headword in KINSHIP for s in term.senses) or strip_clitics(term.text.lower()) != term.text.lower():
        return False
    found = left.target.tokens[token]
    return is_owned(left.target.text, found.start, found.end, left.language.code)


def _is_converse(left: Leftovers, number: int, token: int, sense: int) -> bool:
    """Whether the event is told from its other side, the parties changed round: "the buyer bought it from them"."""
    own, other = {s.label for s in left.terms[number].senses}, left.source_lexicon.sense(sense).label
    if not any((own & a and other in b) or (own & b and other in a) for a, b in CONVERSES):
        return False
    places = left.evidence.assignment
    before = next((places[n].first for n in range(number - 1, -1, -1) if n in places), None)
    behind = [n for n in range(number + 1, min(number + 1 + PARTIES_REACH, len(left.terms))) if n in places]
    if before is None:  # "Exports to China": "China's imports".
        first = left.terms[number].last + 1
        source = left.evidence.source.tokens
        parties = [n for n in behind if source[left.terms[n].first - 1].text.lower() in TOWARDS]
        return any(places[n].first < token for n in parties if left.terms[n].first > first)
    if not any(places[n].first < before for n in behind):
        return False
    # Where the verb stands between its parties, the first one has to have come behind it.
    return left.language.head_final or before > token


def _described(left: Leftovers, number: int, place: _Place, relation: str, sense: int | None) -> Substitution:
    """The candidate with its features."""
    term, (token, weak, secondary, half, displaced) = left.terms[number], place
    meanings = left.meanings(token)
    similarity = left.similarity(term, meanings)
    if sense is None and meanings:
        sense = next(iter(meanings))
    last = meanings.get(sense, token) if sense is not None else token
    same_pos = 0.0
    if sense is not None:
        pos = left.source_lexicon.sense(sense).pos
        same_pos = 1.0 if any(s.pos == pos for s in term.senses) else -1.0
    free_source, free_target = left.freedom
    coverage, support = logit(left.coverage(term)), logit(left.support(token))
    surprise_source, surprise_target = left.surprise
    familiar, tokens = left.familiarity(token), left.target.tokens
    features: Features = {
        "coverage": coverage,
        "support": support,
        "surprise_source": math.log1p(max(surprise_source - max(coverage, 0.0), 0.0)),
        "surprise_target": math.log1p(max(surprise_target - max(support, 0.0), 0.0)),
        "similarity": similarity,
        "explained": 0.0 if secondary else left.explained(token),
        "usual": 1.0 if relation and sense in left.usual_senses(token) else 0.0,
        "rank": left.rank(token, sense) if relation and sense is not None else 0.0,
        "functional": 1.0 if token in left.functional else 0.0,
        "unassigned": 1.0 if number in left.unassigned else 0.0,
        "weak": 1.0 if weak else 0.0,
        "displaced": 1.0 if displaced else 0.0,
        "half": 1.0 if half else 0.0,
        "secondary": 1.0 if secondary else 0.0,
        "contested": 1.0 if token in left.contested else 0.0,
        "faint_rendering": left.faint_rendering(number, but=token) ** 0.5,
        "faint_origin": left.faint_origin(token, but=number) ** 0.5,
        "known": 1.0 if meanings else 0.0,
        "breadth": math.log1p(len(meanings)),
        "familiar": familiar,
        "unfamiliar_known": 1.0 if meanings and not familiar else 0.0,
        "renderings": left.listed_renderings(term),
        "same_pos": same_pos,
        "distance": _distance(left, number, token),
        "uncovered_others": math.log1p(max(len(left.uncovered) - 1, 0)),
        "unsupported_others": math.log1p(max(len(left.unsupported) - 1, 0)),
        "free_source": free_source,
        "free_target": free_target,
        "capitalised": 1.0 if term.capitalised else 0.0,
        "loose_names": left.loose_names,
        "multiword": 1.0 if term.last > term.first else 0.0,
        "strangers": _strangers(left, term, token),
        "claim": left.claim(token, number) if secondary or token in left.contested else 0.0,
        "reporting": 1.0 if left.is_reporting(token) else 0.0,
        "compound": 1.0 if left.is_in_compound(token) else 0.0,
        "character": 1.0
        if not left.language.spaced and last == token and len(left.target.tokens[token].text) == 1
        else 0.0,
        "related_similarity": similarity if relation else 0.0,
        "claim_source": 1.0 if left.claims[0].is_alone(term.start, term.end) else 0.0,
        "claim_target": 1.0 if left.claims[1].is_alone(tokens[token].start, tokens[max(last, token)].end) else 0.0,
        "partial": 1.0 if not left.partial_keys(number).isdisjoint(left.target.keys[token]) else 0.0,
        **{f"is_{name}": 1.0 if relation == name else 0.0 for name in RELATIONS},
    }
    return Substitution(number, token, max(last, token), sense, relation, features, _is_outright(features))


def _relation(
    left: Leftovers, term: Term, token: int, meanings: dict[int, int], *, secondary: bool
) -> tuple[str, int | None]:
    """The first listed relation between a term and the senses of a translated word, of several senses a usual one."""
    if not meanings or any(s.number in meanings for s in term.senses):
        return "", None
    if not secondary and not left.source_senses.isdisjoint(meanings):
        return "", None
    if left.goes_on and any(left.source_lexicon.sense(n).label in CONTINUING for n in meanings):
        return "", None  # "Masih akan turun": "to continue".
    usual = left.usual_senses(token)
    listed: tuple[str, int | None] = ("", None)
    for name, field in _LISTED:
        found = [n for sense in term.senses for n in getattr(sense, field) if n in meanings]
        if found:
            listed = name, next((n for n in found if n in usual), found[0])
            break
    if listed[0] == "opposite" or listed[1] in usual:
        return listed
    sibling = _sibling(left, term, token, meanings)
    # What a word usually means tells more than what it may mean.
    return sibling if sibling[0] and (not listed[0] or sibling[1] in usual) else listed


def _sibling(left: Leftovers, term: Term, token: int, meanings: dict[int, int]) -> tuple[str, int | None]:
    """The first sense of a translated word that is another concept of the term's semantic field, a usual one first."""
    own = {term.text.lower(), *(s.headword for s in term.senses)}
    if term.last > term.first and any(s.pos == "verb" for s in term.senses):
        own.add(term.text.lower().split()[0])  # "Mencabut izin": to revoke.
    fields = left.source_lexicon.fields
    if not fields.knows(own):
        return "", None
    words = {number: left.source_lexicon.field_words(number) for number in meanings}
    if any(not own.isdisjoint(w) for w in words.values()):
        return "", None
    usual = left.usual_senses(token)
    found = [n for n, w in words.items() if n in usual and fields.siblings(own, w)]
    if not found and not any(n in usual and fields.same(own, w) for n, w in words.items()):
        found = [n for n, w in words.items() if left.rank(token, n) <= MAX_RANK and fields.siblings(own, w)]
        found.sort(key=lambda n: left.rank(token, n))
    return ("sibling", found[0]) if found else ("", None)


def _distance(left: Leftovers, number: int, token: int) -> float:
    """How far (0–1) the word stands from where the neighbours of the term were rendered."""
    places: list[int] = []
    for step in (-1, 1):
        i = number + step
        while 0 <= i < len(left.terms) and not left.evidence.matches[i]:
            i += step
        if 0 <= i < len(left.terms):
            places.append(min((abs(m.first - token) for m in left.evidence.matches[i]), default=0))
    if not places:
        return 0.5
    return min(min(places) / 12, 1.0)


def _strangers(left: Leftovers, term: Term, token: int) -> float:
    """Log evidence that the tables know both words well and never saw them together."""
    word = term.text.lower().replace(" ", "_")
    forward = left.target_lexicon.translations(word)
    keys = left.target.keys[token]
    backward = next((b for k in keys if (b := left.target_lexicon.origins(k))), ())
    if any(w in keys for w, _, _ in forward) or any(w == word for w, _, _ in backward):
        return -1.0
    known = min(sum(n for _, _, n in forward), sum(n for _, _, n in backward))
    return math.log1p(known) / 5
