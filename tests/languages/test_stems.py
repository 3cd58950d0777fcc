"""The stems of English and French are those of Snowball 3.1, which the compiled lexicon holds."""

from __future__ import annotations

import pytest

from checker.languages.english_stems import english_stem
from checker.languages.french_stems import french_stem

#: What Snowball's own stemmers make of words that take each way through the algorithms.
ENGLISH = """
    skis:ski skies:sky sky:sky news:news early:earli only:onli singly:singl at:at by:by us:us 'em:em
    o'clock:o'clock yes:yes yearly:year eye:eye player:player boyish:boyish syzygy:syzygi toy:toy
    generous:generous communism:communism universe:univers organization:organiz past:past pasted:paste
    arsenal:arsenal caresses:caress ties:tie cries:cri died:die dies:die gas:gas this:this kiwis:kiwi bus:bus
    glass:glass boys':boy ministry's:ministri feed:feed agreed:agre agreedly:agre proceed:proceed succeed:succeed
    exceed:exceed bled:bled fed:fed banned:ban hopped:hop hoped:hope hoping:hope falling:fall hissing:hiss
    adding:add egging:egg offing:off controlled:control dying:die lying:lie vying:vie evening:evening
    canning:canning inning:inning outing:outing earring:earring herring:herring sing:sing singing:sing
    motoring:motor conflated:conflat troubled:troubl sized:size happy:happi cry:cri say:say enjoy:enjoy
    relational:relat conditional:condit rational:ration valency:valenc hesitancy:hesit digitizer:digit
    conformably:conform radically:radic differently:differ vilely:vile analogously:analog vietnamization:vietnam
    predication:predic operator:oper feudalism:feudal decisiveness:decis hopefulness:hope callousness:callous
    formality:formal sensitivity:sensit sensibility:sensibl analogy:analog geologist:geolog fluently:fluentli
    quickly:quick triplicate:triplic formative:format formalize:formal electricity:electr electrical:electr
    hopeful:hope goodness:good native:nativ revival:reviv allowance:allow inference:infer airliner:airlin
    adjustable:adjust defensible:defens irritant:irrit replacement:replac adjustment:adjust dependent:depend
    adoption:adopt fashion:fashion communicate:communic homologous:homolog effective:effect rate:rate
    probate:probat cease:ceas controll:control roll:roll prohibition:prohibit ministries:ministri
    ministry:ministri ministerial:ministeri passengers:passeng ship:ship shipping:ship allowed:allow
""".split()
FRENCH = """
    l'eau:eau qu'il:il c':c' l':l' quai:quai jouer:jou joyeux:joyeux payer:pai yeux:yeux naïf:naïf haïr:haïr
    noël:noël aiguë:aigu quand:quand animaux:animal eaux:eau chevaux:cheval bijoux:bijou poux:pou choux:chou
    journaux:journal tableaux:tableau logique:logiqu comptable:comptabl importance:import existence:existent
    psychologie:psycholog socialisme:social capitaliste:capital diffusion:diffus solution:solut chance:chanc
    constitution:constitu amélioration:amélior communication:commun application:appliqu dédicatrice:dédiqu
    heureuse:heureux heureux:heureux généreusement:géner activement:activ cultivativement:cultiv
    notablement:notabl logiquement:logiqu fièrement:fier premièrement:premi seulement:seul probabilité:probabl
    capacité:capac publicité:publiqu passivité:passiv nationalité:national cité:cit abilité:abl actif:actif
    active:activ négatif:négat communicative:commun qualificatif:qualif accomplissement:accompl
    vieillissement:vieil brillamment:brill récemment:récent absolument:absolu vraiment:vrai payement:pai
    monument:monu finissions:fin finira:fin finirent:fin haï:haï choisissaient:chois unir:unir nier:nier
    mangions:mangion mangera:mang donnée:don parlez:parl chantèrent:chant aimé:aim nagea:nag mangeaient:mang
    donnant:don assiez:assi française:franc mauvais:mauvais malaise:malais palais:palais épaisse:épaiss
    anglais:anglais épl'ais:épl'ais sauvais:sauvais souris:sour temps:temp bus:bus hais:hais matelas:matel
    gros:gros français:franc his:his collection:collect passion:passion région:région ancienne:ancien
    papier:papi première:premi barrière:barri tapis:tapis colère:coler parole:parol niais:niais
    chandelle:chandel veille:veil bonne:bon cigarette:cigaret mère:mer règle:regl légère:léger
    secrète:secret élève:élev ministère:minister gouvernement:gouvern interdire:interdir interdit:interd
    navires:navir passagers:passager
""".split()


@pytest.mark.parametrize("row", ENGLISH)
def test_english(row: str) -> None:
    word, _, stem = row.partition(":")
    assert english_stem(word) == stem


@pytest.mark.parametrize("row", FRENCH)
def test_french(row: str) -> None:
    word, _, stem = row.partition(":")
    assert french_stem(word) == stem


def test_no_word_is_too_short() -> None:
    assert [english_stem(word) for word in ("", "y", "'", "'s", "''s")] == ["", "y", "'", "'s", ""]
    assert [french_stem(word) for word in ("", "y", "'", "l'", "é")] == ["", "y", "'", "l'", "é"]
