"""English stems are those of Snowball 3.1, which the compiled lexicon holds."""

from __future__ import annotations

import pytest

from checker.languages.english_stems import english_stem

#: What Snowball's own stemmer makes of words that take each way through the algorithm.
STEMS = """
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


@pytest.mark.parametrize("row", STEMS)
def test_stems_are_those_of_snowball(row: str) -> None:
    word, _, stem = row.partition(":")
    assert english_stem(word) == stem


def test_no_word_is_too_short() -> None:
    assert [english_stem(word) for word in ("", "y", "'", "'s", "''s")] == ["", "y", "'", "'s", ""]
