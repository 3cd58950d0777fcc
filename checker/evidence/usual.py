"""What an Indonesian form usually becomes: the renderings of its senses, ordered by two counts.

*Faithful sentences*: of the sentences that hold a word of the family and were translated faithfully, how many used this
rendering for it. *Parallel text*: how often the aligner linked the form itself with the rendering, as a share of all
links of the form.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from checker.evidence.lexicon import Sense
from checker.evidence.matching import Matcher
from checker.languages import Language, TokenKind
from checker.languages.indonesian import strip_clitics

#: How much the links of the form itself count against the use of all forms of its family (0–1).
TRUST_LINKS = 0.65
#: A rendering needs this much evidence (0–1) to be called usual, if there are others that have it.
MIN_EVIDENCE = 0.02
#: So many renderings at the head of a list are never taken for another word's.
OWN_RENDERINGS = 2
_ACTIVE = ("me", "ber", "ter", "di")


class Usual(NamedTuple):
    """A rendering of a form: how often faithful sentences used it, and how often parallel text links it."""

    text: str
    used: int
    seen: int
    share: float  # of the links of the Indonesian form
    links: float
    rank: int

    @property
    def evidence(self) -> float:
        """How usual it is by the better of both counts (0–1)."""
        return max(self.used / self.seen if self.seen else 0.0, self.share)


def sense_label(sense: Sense) -> str:
    """How an editor calls a sense: the headword where that is a word, else the active form of a verb, else a form."""
    if sense.headword in sense.forms:
        return sense.headword
    if sense.pos == "verb":
        for prefix in _ACTIVE:
            for form in sense.forms:
                if form.startswith(prefix) and " " not in form:
                    return form
    return sense.forms[0]


def usual_renderings(form: str, senses: Sequence[Sense], matcher: Matcher) -> list[Usual]:
    """What an Indonesian form usually becomes, most usual first.

    Parallel text knows the form itself, and with it the word class: *larangan* becomes a ban, *melarang* to prohibit.
    Renderings that are the first choice for another word and never served for this one (southeast for *selatan*)
    are left out.
    """
    target = matcher.target_lexicon
    key = table_key(form)
    rows = target.translations(key) or target.translations(strip_clitics(key))
    links: dict[str, tuple[float, float]] = {word: (share, count) for word, share, count in rows}
    found: dict[str, Usual] = {}
    for sense in senses:
        for rank, rendering in enumerate(target.renderings(sense.number)):
            used, seen = target.usage(sense.number, rank)
            linked = _link(rendering.text, links, matcher)
            share, count = links[linked] if linked else (0.0, 0.0)
            if rank >= OWN_RENDERINGS and not used and not linked and _is_another(rendering.text, senses, matcher):
                continue
            text = _whole_word(rendering.text, links, matcher)
            usual = Usual(text, used, seen, share, count, rank)
            lemma = _lemma(text, matcher)
            known = found.get(linked or lemma)
            if known is None:
                found[linked or lemma] = usual
            else:  # Inflected forms of one word are one rendering, called by its base form.
                base = text if text == linked else known.text
                best = known if known.evidence >= usual.evidence else usual
                found[linked or lemma] = best._replace(text=base, rank=known.rank)
    total = sum(count for _, count in links.values())
    trust = TRUST_LINKS * total / (total + 1)

    def order(usual: Usual) -> float:
        used = usual.used / usual.seen if usual.seen else 0.0
        return -(trust * usual.share + (1 - trust) * used + 0.01 / (usual.rank + 1))

    return sorted(found.values(), key=order)


def well_supported(usual: Sequence[Usual]) -> list[Usual]:
    """The renderings with evidence, and the first of the list where there are less than two."""
    strong = [u for u in usual if u.evidence >= MIN_EVIDENCE]
    return strong if len(strong) > 1 else list(usual[: max(2, len(strong))])


def _link(text: str, links: Mapping[str, tuple[float, float]], matcher: Matcher) -> str:
    """The linked word that a rendering is; inflected forms count together."""
    keys = [k for k in word_keys(text, matcher) if not k.startswith("~")]
    return next((k for k in (table_key(text), *keys) if k in links), "")


def _is_another(text: str, senses: Sequence[Sense], matcher: Matcher) -> bool:
    """Whether a rendering is the first choice for a word of another meaning."""
    numbers = {s.number for s in senses}
    target = matcher.target_lexicon
    for key in dict.fromkeys((*word_keys(text, matcher)[:1], text)):
        for number, glosses in target.glosses(key).items():
            if number not in numbers and any(
                g.rendering == 0 and target.rendering(number, 0).text == text for g in glosses
            ):
                return True
    return False


def _whole_word(text: str, links: Mapping[str, tuple[float, float]], matcher: Matcher) -> str:
    """A rendering as a reader writes it: Japanese stems are listed without their endings (禁じ for 禁じる)."""
    if matcher.language.spaced or text in links:
        return text
    longer = [w for w in links if w.startswith(text) and 0 < len(w) - len(text) <= 2 and "ぁ" <= w[-1] <= "ゖ"]
    return longer[0] if longer and "ぁ" <= text[-1] <= "ゖ" else text


def _lemma(text: str, matcher: Matcher) -> str:
    """The base form of a single word of a spaced language, else the text itself."""
    written = [k for k in word_keys(text, matcher) if not k.startswith("~")] if matcher.language.spaced else []
    return written[1] if len(written) > 1 and text.islower() else text


def table_key(text: str) -> str:
    """A word or term as the tables spell it."""
    return text.lower().replace(" ", "_")


def readable(key: str) -> str:
    """A word or term of the tables as it is written."""
    return key.replace("_", " ")


def word_keys(text: str, matcher: Matcher) -> tuple[str, ...]:
    """The keys of a single word, nothing of several; of an unspaced language the text itself."""
    return _word_keys(readable(text), matcher.language)


@lru_cache(maxsize=4096)
def _word_keys(text: str, language: Language) -> tuple[str, ...]:
    if not language.spaced:
        return (text.casefold(),)
    words = [t.text for t in language.tokenize(text) if t.kind is not TokenKind.PUNCTUATION]
    return tuple(language.keys(words[0])) if len(words) == 1 else ()
