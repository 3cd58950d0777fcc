"""Word keys and compounds: which written forms count as the same word."""

from __future__ import annotations

import pytest

from checker.engine import default_engine
from checker.evidence.matching import TargetSentence, Via
from checker.evidence.renderings import make_rendering
from checker.languages import get_language

#: An inflected form and the infinitive that must be found in it.
PARTICIPLES = [
    ("entendus", "entendre"),
    ("suspendue", "suspendre"),
    ("détenues", "détenir"),
    ("requises", "requérir"),
    ("admis", "admettre"),
    ("conçues", "concevoir"),
    ("abattus", "abattre"),
    ("inscrites", "inscrire"),
    ("contrainte", "contraindre"),
    ("reconnues", "reconnaître"),
    ("dissous", "dissoudre"),
    ("construits", "construire"),
]

#: Nouns, adjectives and names that only look like participles.
NO_PARTICIPLES = [
    ("revenus", "revenir"),
    ("produits", "produire"),
    ("mépris", "méprendre"),
    ("saints", "saindre"),
    ("point", "poindre"),
    ("menu", "menir"),
    ("permis", "permettre"),
]


@pytest.mark.parametrize(("form", "infinitive"), PARTICIPLES)
def test_french_participles_are_found_by_their_infinitive(form: str, infinitive: str) -> None:
    french = get_language("fr")
    assert not set(french.keys(form)).isdisjoint(french.keys(infinitive))


@pytest.mark.parametrize(("form", "infinitive"), NO_PARTICIPLES)
def test_french_words_that_look_like_participles_stay_apart(form: str, infinitive: str) -> None:
    french = get_language("fr")
    assert set(french.keys(form)).isdisjoint(french.keys(infinitive))


@pytest.mark.parametrize("word", ["s'", "l’", "d'", "n'"])
def test_elided_french_words_are_no_verbs(word: str) -> None:
    assert len(get_language("fr").keys(word)) == 1


@pytest.mark.parametrize(
    ("language", "sentence", "rendering", "found"),
    [
        ("fr", "L'ex-ministre a été entendu mardi.", "ex", True),
        ("fr", "L'ex-ministre a été entendu mardi.", "ministre", True),
        ("fr", "La quasi-totalité des passagers ont débarqué.", "totalité", True),
        ("fr", "Le vote était non-contraignant.", "contraignant", False),
        ("fr", "Une manifestation anti-mine a eu lieu.", "anti", True),
        ("en", "The ex-governor denied it.", "governor", True),
        ("en", "They joined an anti-mining rally.", "mining", False),
        ("en", "They joined an anti-mining rally.", "anti", True),
    ],
)
def test_parts_of_compounds(language: str, sentence: str, rendering: str, found: bool) -> None:
    """Of a compound that turns a meaning about only the turning part is a word of its own."""
    target = TargetSentence(sentence, get_language(language))
    assert bool(list(target.find(make_rendering(rendering, get_language(language))))) is found


@pytest.mark.parametrize(
    ("language", "wording", "sentence", "found"),
    [
        # One word and function words that say something: all of them must stand there.
        ("fr", "médaille d'or", "Elle a remporté la médaille d'or.", True),
        ("fr", "médaille d'or", "Elle a remporté la médaille d'argent.", False),
        ("fr", "peu coûteux", "Ces maisons restent peu coûteuses.", True),
        ("fr", "peu coûteux", "Ces maisons restent coûteuses.", False),
        ("fr", "hors de danger", "Les blessés sont hors de danger.", True),
        ("fr", "hors de danger", "Les blessés sont en danger.", False),
        ("ar", "لاعب وسط", "سجل لاعب وسط الفريق هدفا.", True),
        ("ar", "لاعب وسط", "سجل لاعب من الفريق هدفا.", False),
        ("ar", "شركة أم", "أعلنت شركة أم عن أرباحها.", True),
        ("ar", "شركة أم", "أعلنت شركة عن أرباحها.", False),
        # Those that change their form or place are left out, as articles are.
        ("fr", "avoir lieu", "La cérémonie aura lieu lundi.", True),
        ("fr", "ne pas respecter", "L'usine n'a pas respecté la règle.", True),
        ("ar", "ذو معنى", "كانت هذه خطوة ذات معنى.", True),
        # Beside two other words they are not needed.
        ("fr", "en dehors de la ville haute", "Il habite hors de la ville haute.", False),
        ("fr", "mise sous contrôle judiciaire", "La mise en contrôle judiciaire a été demandée.", True),
    ],
)
def test_function_words_of_a_wording(language: str, wording: str, sentence: str, found: bool) -> None:
    target = TargetSentence(sentence, get_language(language))
    assert bool(list(target.find(make_rendering(wording, get_language(language))))) is found


@pytest.mark.parametrize(
    ("sentence", "token", "function"),
    [
        ("Ces derniers n'ont rien dit.", "Ces derniers", True),
        ("Selon cette dernière, le prix baisse.", "cette dernière", True),
        ("Ce dernier a démissionné.", "Ce dernier", True),
        ("Ces derniers jours ont été chauds.", "derniers", False),
        ("Cette dernière hausse surprend.", "dernière", False),
    ],
)
def test_the_latter_is_a_pronoun(sentence: str, token: str, function: bool) -> None:
    french = get_language("fr")
    assert token in [t.text for t in french.tokenize(sentence)]
    assert french.is_function_word(token) is function


#: Set phrases that the lexicon renders as a whole: other wordings count where each of their words is rendered. Else a
#: phrase that says no more than its words do is read word by word.
WORD_BY_WORD = [
    ("en", "Panitia menunda rapat umum.", "The committee postponed the meeting, open to the public.", True),
    ("en", "Panitia menunda rapat umum.", "The committee postponed the meeting of chiefs.", False),
    ("zh", "Panitia menunda rapat umum.", "委员会推迟了面向公众的会议。", True),
    ("zh", "Panitia menunda rapat umum.", "委员会推迟了会议。", False),
    ("fr", "Panitia menunda rapat umum.", "Le comité a reporté la réunion ouverte à tous, publique.", True),
    ("fr", "Panitia menunda rapat umum.", "Le comité a reporté la réunion des chefs.", False),
]


@pytest.mark.parametrize(("language", "source", "translation", "rendered"), WORD_BY_WORD)
def test_set_phrases_word_by_word(language: str, source: str, translation: str, rendered: bool) -> None:
    matcher = default_engine().matcher(language)
    evidence = matcher.match(matcher.source(source), matcher.target(translation))
    terms = {term.text: n for n, term in enumerate(evidence.source.terms)}
    if rendered:
        assert Via.WORDS in {m.via for m in evidence.matches[terms["rapat umum"]]}
    else:
        assert "rapat umum" not in terms
        assert [evidence.covered(terms[word]) for word in ("menunda", "rapat", "umum")] == [True, True, False]


#: Phrases that mean more than their words, or of which the lexicon lists an opposite, are never taken apart.
WHOLE = [
    ("en", "Warga dilarikan ke rumah sakit.", "Residents were taken to a hotel.", "rumah sakit"),
    ("fr", "Pabrik itu gulung tikar.", "L'usine s'agrandit.", "gulung tikar"),
    ("zh", "Ia dijadikan kambing hitam.", "他成了英雄。", "kambing hitam"),
    ("en", "Tim itu kalah pada babak pertama.", "The team lost in the third round.", "babak pertama"),
]


@pytest.mark.parametrize(("language", "source", "translation", "term"), WHOLE)
def test_a_phrase_that_means_more_than_its_words_stays_whole(
    language: str, source: str, translation: str, term: str
) -> None:
    matcher = default_engine().matcher(language)
    evidence = matcher.match(matcher.source(source), matcher.target(translation))
    found = [n for n, t in enumerate(evidence.source.terms) if term in t.text]
    assert [evidence.covered(n) for n in found] == [False]
