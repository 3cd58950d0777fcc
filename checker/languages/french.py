"""French: elisions and ``ex-`` are tokens of their own, lemma by simplemma, stem by Snowball."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from checker.languages.base import Language, Token, scan_tokens
from checker.languages.lemmas import lemmatize
from checker.languages.stem_families import family_stems

FUNCTION_WORDS = frozenset(
    """
    le la les l un une des du de d au aux à en dans sur sous par pour avec sans chez vers entre depuis pendant
    avant après dès contre selon et ou mais donc or ni car que qu qui quoi dont où si comme quand lorsque lorsqu
    puisque puisqu quoique alors ainsi aussi ne n pas plus moins très trop peu assez se s je j tu il elle on nous
    vous ils elles me m te t lui leur leurs y mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette
    ces cela ça ceci celui celle ceux celles est sont était étaient été être sera seront serait soit suis es sommes
    êtes fut furent a ai as ont avons avez avait avaient eu avoir aura auront aurait ayant étant fait faire font
    peut peuvent doit doivent tout toute tous toutes même mêmes autre autres aucun aucune chaque quelque quelques
    plusieurs tel telle tels telles encore déjà toujours jamais bien non oui ici là ci afin lors jusqu jusque
    parmi hors malgré durant via cependant toutefois néanmoins tandis ensuite puis enfin notamment devant autour auprès
    soient ait aient fût fussent eux elles lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles
    désormais plutôt envers dès selon suivant hormis excepté voire
    """.split()
)

#: Articles, pronouns, prepositions and auxiliaries that change their form or place from sentence to sentence.
MERE_WORDS = frozenset(
    """
    le la les l un une des du de d au aux à en dans sur par pour avec et ou mais donc que qu qui quoi dont se s je tu
    il elle on nous vous ils elles me m te t lui leur leurs eux y mon ma mes tes sa ses notre nos votre vos ce c cela
    ça ceci est sont étaient était être sera seront serait soit suis es sommes êtes fut furent a ai as ont avons avez
    avait avaient eu avoir aura auront aurait ayant étant faire font peut peuvent doit doivent
    """.split()
)

#: "Ce dernier" in the place of a name is a pronoun: a verb or the end of its phrase follows, and no noun.
_LATTER = (
    r"(?:ce|cette|ces) derni(?:er|ère)s?"
    r"(?=\s*[,;:.)»]|\s+[ns]['’]|\s+(?:ne|se|a|ont|avait|avaient|aura|auront|aurait|auraient|est|sont|était|étaient|fut|furent"
    r"|sera|seront|serait|seraient|doit|doivent|devait|devaient|devra|devront|peut|peuvent|pouvait|pouvaient|pourra|pourront"
    r"|pourrait|pourraient|puisse|puissent|soit|soient|ayant|étant|va|vont|fait|font|qui|dont|y|en)(?!\w))"
)
_PRONOUNS = frozenset({"ce dernier", "cette dernière", "ces derniers", "ces dernières"})

_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,:/\u00a0\u202f ]\d{3}(?!\d)|[.,:/]\d+)*)"
    rf"|(?P<word>{_LATTER}|ex-(?=[^\W\d_])|[^\W\d_]{{1,2}}['’](?=\w)|(?:lorsqu|puisqu|jusqu|quoiqu|qu)['’](?=\w)"
    r"|[^\W\d_]+(?:[-.][^\W\d_]+)*(?:['’][^\W\d_]+)*)"
    r"|(?P<punct>\S)",
    re.IGNORECASE,
)

NEGATIVE_PARTICLES = frozenset("ne n pas".split())
NEGATORS = frozenset(
    """
    ne n pas non sans aucun aucune jamais ni nul nulle rien personne point refuse refusé échoué échoue
    incapable moins
    """.split()
)

REVERSERS = frozenset(
    """
    lever levée fin terminer cesser arrêter arrêt couper coupure supprimer suppression retirer retrait annuler
    annulation révoquer abroger abolir suspendre suspension refuser refus priver perdre perte manquer manque rejeter
    débouter interdire bloquer fermer fermeture éviter empêcher échapper dispenser exempter renoncer abandonner dénier
    démentir nier exclure absence rompre surmonter réduire limiter échouer épargner passer
    """.split()
)

CONNECTIVES = frozenset(
    """
    et ou mais donc car ni après avant parce puisque depuis jusque tandis pendant lorsque lorsqu quand où alors bien
    quoique malgré si comme qui que qu dont lequel laquelle lesquels lesquelles notamment y compris avec sans par pour
    parmi contre afin lors faute grâce ainsi outre sauf hors durant
    """.split()
)

#: Endings of irregular past participles (masculine singular) and of their infinitives; the first that fits counts.
#: Dictionaries give such a participle a lemma of its own (entendu, suspendu), and the stems have nothing in common.
PARTICIPLES = tuple(
    pair.split(":")
    for pair in """
    revenu: tenu:tenir venu:venir endu:endre andu:andre ondu:ondre erdu:erdre ordu:ordre rçu:rcevoir
    eçu:ecevoir nçu:ncevoir battu:battre rompu:rompre couru:courir paru:paraître connu:connaître accru:accroître
    vécu:vivre conclu:conclure exclu:exclure inclus:inclure résolu:résoudre dissous:dissoudre vaincu:vaincre élu:élire
    prévu:prévoir pourvu: revu:revoir promu:promouvoir ému:émouvoir déchu:déchoir échu:échoir voulu:vouloir
    compris: mépris: pris:prendre permis: compromis: mis:mettre quis:quérir scrit:scrire décrit:décrire
    interdit:interdire prédit:prédire contredit:contredire maudit:maudire produit: duit:duire truit:truire
    satisfait:satisfaire ouvert:ouvrir offert:offrir souffert:souffrir point: saint: maint: eint:eindre aint:aindre
    oint:oindre suivi:suivre
    """.split()
)


class French(Language):
    """French (``fr``)."""

    code = "fr"
    name = "French"
    script = "Latin"
    function_words = FUNCTION_WORDS
    mere_words = MERE_WORDS
    connectives = CONNECTIVES
    clause_openers = frozenset(
        "mais car après avant parce puisque tandis lorsque lorsqu quand où alors quoique comme qui que qu dont".split()
    )
    half_negators = frozenset({"ne", "n"})
    negators = NEGATORS
    reversers = REVERSERS
    kept_words = frozenset({"kabupaten", "origami"})
    light_verbs = frozenset("mettre prendre faire aller venir donner porter tenir rendre passer".split())
    negative_particles = NEGATIVE_PARTICLES

    def tokenize(self, text: str) -> list[Token]:
        return scan_tokens(text, _TOKEN)

    def keys(self, word: str) -> tuple[str, ...]:
        return _keys(word)

    def is_function_word(self, word: str) -> bool:
        plain = word.casefold().rstrip("'’")
        return plain in FUNCTION_WORDS or plain in _PRONOUNS


def _plain(word: str) -> str:
    """Without accents: capitals often lose them, and stems differ by accent only (accès, accéder)."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def _keys(word: str) -> tuple[str, ...]:
    surface = word.casefold().replace("’", "'").rstrip("'-") or word
    if surface != word.casefold() and len(surface) == 1:
        return (surface,)  # An elided word; as a letter of the alphabet it would have the lemma of a verb.
    lemma = lemmatize(surface, "fr").casefold()
    by_rule = _plain(_stemmer().stemWord(lemma))
    stem = family_stems("fr").get((by_rule, lemma), by_rule)
    own_stem = stem if lemma == surface or stem != by_rule else _stem(surface)
    keys: tuple[str, ...] = (surface, lemma, f"~{stem}", f"~{own_stem}")
    infinitive = _infinitive(surface)
    if infinitive:
        keys += (infinitive, f"~{_stem(infinitive)}")
    return tuple(dict.fromkeys(keys))


def _stem(word: str) -> str:
    stem = _plain(_stemmer().stemWord(word))
    return family_stems("fr").get((stem, word), stem)


def _infinitive(word: str) -> str:
    """The infinitive of an irregular past participle in any gender and number, else nothing."""
    singular = word.removesuffix("s") if word.endswith(("us", "es", "ts")) else word
    for form in dict.fromkeys((word, singular, singular.removesuffix("e"))):
        for ending, infinitive in PARTICIPLES:
            if form.endswith(ending):
                return form.removesuffix(ending) + infinitive if infinitive else ""
    return ""


@lru_cache(maxsize=1)
def _stemmer():  # type: ignore[no-untyped-def]
    import snowballstemmer

    return snowballstemmer.stemmer("french")


LANGUAGE = French()
