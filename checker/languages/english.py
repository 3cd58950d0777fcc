"""English: lemma by simplemma, stem by Snowball (Porter 2)."""

from __future__ import annotations

from functools import lru_cache

from checker.languages.base import Language, Token, scan_tokens
from checker.languages.lemmas import lemmatize
from checker.languages.stem_families import family_stems

FUNCTION_WORDS = frozenset(
    """
    a an the and or but nor so yet if then than that this these those there here of in on at by for from to into
    onto upon with without within over under above below between among through during before after since until
    till while as about against around across along behind beyond near off out up down is are was were be been
    being am do does did done doing has have had having will would shall should can could may might must ought
    not no n't 's 're 've 'll 'd i you he she it we they me him her us them my your his its our their mine yours
    hers ours theirs myself himself herself itself themselves ourselves who whom whose which what when where why
    how all any both each few more most other some such only own same too very just also even ever still again
    once further because although though whether either neither per via amid amongst toward towards unless
    however meanwhile thus hence therefore moreover furthermore instead rather quite much many lot lots let one
    ones someone anyone something anything everything nothing everyone get gets got getting become became becomes
    well like now already later ago away back together another every
    """.split()
)

NEGATIVE_PARTICLES = frozenset(
    """
    not n't cannot don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't
    couldn't shouldn't
    """.split()
)
NEGATORS = frozenset(
    """
    not no n't never without none neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't
    weren't hasn't haven't hadn't wouldn't couldn't shouldn't non un fail failed fails failing refuse refused
    unable denied deny denies less least lack lacks lacking free hardly barely nothing nobody yet
    """.split()
)

REVERSERS = frozenset(
    """
    lift end cut stop halt cease drop scrap revoke withdraw remove waive lose lack deny refuse reverse abolish cancel
    suspend bar block close avoid prevent escape overcome break rid strip deprive spare discontinue reject disprove
    debunk dispel reduce restrict limit fail miss forgo scrapped lifting removal loss absence
    """.split()
)

CONNECTIVES = frozenset(
    """
    and or but nor so yet after before because since until till while when where whereas although though unless if as
    that who whom whose which including with without by from to for among amid despite during against over under
    through via following besides except than
    """.split()
)


#: Past forms that the dictionary takes for nouns and adjectives only, though the press uses them as verbs.
PAST_FORMS = {"rose": "rise", "broke": "break", "shook": "shake"}


class English(Language):
    """English (``en``)."""

    code = "en"
    name = "English"
    script = "Latin"
    function_words = FUNCTION_WORDS
    connectives = CONNECTIVES
    clause_openers = frozenset(
        """
        but before after because since until till while when where whereas although though unless if that who whom
        """.split()
    )
    negators = NEGATORS
    reversers = REVERSERS
    light_verbs = frozenset("put take make get give bring keep let go come set hold do have turn".split())
    negative_particles = NEGATIVE_PARTICLES

    def tokenize(self, text: str) -> list[Token]:
        return scan_tokens(text)

    def keys(self, word: str) -> tuple[str, ...]:
        return _keys(word)


@lru_cache(maxsize=65536)
def _keys(word: str) -> tuple[str, ...]:
    surface = word.replace("’", "'").casefold().removesuffix("'s").rstrip("'") or word
    lemma = PAST_FORMS.get(surface) or lemmatize(surface, "en").casefold()
    stem = _stemmer().stemWord(lemma)
    stem = family_stems("en").get((stem, lemma), stem)
    return tuple(dict.fromkeys((surface, lemma, f"~{stem}")))


@lru_cache(maxsize=1)
def _stemmer():  # type: ignore[no-untyped-def]
    import snowballstemmer

    return snowballstemmer.stemmer("english")


LANGUAGE = English()
