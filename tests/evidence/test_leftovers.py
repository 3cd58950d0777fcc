"""What counts as left over: names by their sound, opposites that are undone, events told from the other side."""

from __future__ import annotations

from functools import cache

import pytest

from checker.evidence.candidates import Suspicions
from checker.evidence.lexicon import source_lexicon, target_lexicon
from checker.evidence.matching import Matcher


@cache
def _matcher(code: str) -> Matcher:
    return Matcher(source_lexicon(), target_lexicon(code))


def _suspicions(code: str, source: str, translation: str) -> Suspicions:
    matcher = _matcher(code)
    return Suspicions(matcher.match(matcher.source(source), matcher.target(translation)), matcher)


def _is_in(suspicions: Suspicions, token: int, part: str) -> bool:
    """Whether a token of the translation overlaps the first place of a stretch."""
    at, found = suspicions.target.text.index(part), suspicions.target.tokens[token]
    return found.start < at + len(part) and at < found.end


#: Language, source, translation, a stretch of it, whether its words are without an origin.
SPELT = [
    ("zh", "Warga Tegalombo menanam padi.", "特加隆博居民种植水稻。", "特加隆博", False),
    ("zh", "Petani Wonodadi menanam padi.", "沃诺达迪农民种植水稻。", "沃诺达迪", False),
    ("zh", "Warga desa itu menanam padi.", "那个村的居民和医生种植水稻。", "医生", True),
    ("ar", "Warga Tegalombo menanam padi.", "سكان تيغالومبو يزرعون الأرز.", "تيغالومبو", False),
    ("ar", "Kata Sulistyo, warga menanam padi.", "قال سوليستيو إن السكان يزرعون الأرز.", "سوليستيو", False),
    ("ar", "Warga desa itu menanam padi.", "سكان القرية والأطباء يزرعون الأرز.", "والأطباء", True),
]


@pytest.mark.parametrize(
    ("code", "source", "translation", "part", "left"), SPELT, ids=[f"{r[0]} {r[3]}" for r in SPELT]
)
def test_a_name_by_its_sound_has_an_origin(code: str, source: str, translation: str, part: str, left: bool) -> None:
    suspicions = _suspicions(code, source, translation)
    assert any(_is_in(suspicions, i, part) for i in suspicions.unsupported) is left


#: Language, source, translation, term and word that the lexicon lists as opposites, whether they are told as such.
OPPOSITES = [
    ("en", "Pemerintah mengizinkan ekspor itu.", "The government banned the export.", "banned", True),
    ("en", "Pemerintah mengizinkan ekspor itu.", "The government lifted the ban on the export.", "ban", False),
    ("fr", "Pemerintah mengizinkan ekspor itu.", "Le gouvernement a interdit cette exportation.", "interdit", True),
    ("fr", "Pemerintah mengizinkan ekspor itu.", "Le gouvernement a levé l'interdiction.", "interdiction", False),
    ("ar", "Pemerintah mengizinkan ekspor itu.", "حظرت الحكومة التصدير.", "حظرت", True),
    ("ar", "Pemerintah mengizinkan ekspor itu.", "رفعت الحكومة الحظر عن التصدير.", "الحظر", False),
    ("zh", "Pemerintah mengizinkan ekspor itu.", "政府禁止该出口。", "禁止", True),
    ("zh", "Pemerintah mengizinkan ekspor itu.", "政府解除了出口禁令。", "禁令", False),
    ("ja", "Pemerintah mengizinkan ekspor itu.", "政府は輸出を禁止した。", "禁止", True),
    ("ja", "Pemerintah mengizinkan ekspor itu.", "政府は輸出の禁止を解除した。", "禁止", False),
    # The negator belongs to the wording.
    ("en", "Terdakwa dinyatakan bebas.", "The defendant was found guilty.", "found guilty", True),
    ("en", "Terdakwa dinyatakan bebas.", "The defendant was found not guilty.", "found", False),
    ("fr", "Pemerintah bersedia berunding.", "Le gouvernement refuse de négocier.", "refuse", True),
    ("fr", "Pemerintah belum bersedia berunding.", "Le gouvernement n'a pas souhaité négocier.", "souhaité", False),
    # The parties changed round: nothing is the opposite.
    ("en", "Budi menjual rumah kepada Sari.", "Budi bought the house from Sari.", "bought", True),
    ("en", "Budi menjual rumah kepada Sari.", "Sari bought the house from Budi.", "bought", False),
    ("en", "Ekspor kopi ke Mesir turun.", "Coffee imports by Egypt fell.", "imports", True),
    ("en", "Ekspor kopi ke Mesir turun.", "Egypt imported less coffee.", "imported", False),
    ("zh", "Ekspor kopi ke Mesir turun.", "埃及进口的咖啡减少了。", "进口", False),
    ("fr", "Budi menjual rumah kepada Sari.", "Budi a acheté la maison à Sari.", "acheté", True),
    ("fr", "Budi menjual rumah kepada Sari.", "Sari a acheté la maison à Budi.", "acheté", False),
]


@pytest.mark.parametrize(
    ("code", "source", "translation", "word", "told"), OPPOSITES, ids=[f"{r[0]} {r[2]}" for r in OPPOSITES]
)
def test_opposites(code: str, source: str, translation: str, word: str, told: bool) -> None:
    suspicions = _suspicions(code, source, translation)
    found = [c for c in suspicions.substitutions() if c.relation == "opposite" and _is_in(suspicions, c.first, word)]
    assert bool(found) is told


#: Language, source, translation, term, a word that may stand in its place, whether it is a candidate.
DISPLACED = [
    # "Court" renders hakim now and then, but here it is what Pengadilan became.
    (
        "fr",
        "Hakim Pengadilan Negeri Surabaya ditangkap.",
        "Un avocat du tribunal de Surabaya a été arrêté.",
        "avocat",
        True,
    ),
    ("fr", "Hakim memutus perkara itu.", "Le tribunal a tranché l'affaire.", "tranché", False),
    # What renders a term in its usual way displaces nothing.
    ("en", "Hakim Pengadilan Negeri Surabaya ditangkap.", "A Surabaya court judge was arrested.", "arrested", False),
]


@pytest.mark.parametrize(
    ("code", "source", "translation", "word", "told"), DISPLACED, ids=[f"{r[0]} {r[2]}" for r in DISPLACED]
)
def test_what_became_of_another_term_covers_none(
    code: str, source: str, translation: str, word: str, told: bool
) -> None:
    suspicions = _suspicions(code, source, translation)
    judge = next(i for i, t in enumerate(suspicions.terms) if t.text == "Hakim")
    assert any(c.term == judge and _is_in(suspicions, c.first, word) for c in suspicions.substitutions()) is told


def test_a_character_inside_a_word_renders_a_term() -> None:
    rendered = _suspicions("ja", "Warga menjaga air itu.", "地下水の涵養域は守られている。")
    water = next(i for i, t in enumerate(rendered.terms) if t.text == "air")
    ground = next(i for i, t in enumerate(rendered.target.tokens) if "水" in t.text)
    assert rendered.holds_character(water, ground)
    assert not any(c.term == water and c.first == ground for c in rendered.substitutions())


#: Language, source, translation, a word of it, whether it is without an origin: it looks like a name or a measure.
JUDGED = [
    ("en", "Jaksa memanggil dia sebagai tersangka.", "Prosecutors summoned him as a witness.", "witness", True),
    ("en", "Harga Emas Naik Lagi Pekan Ini", "Price of Rubber Rises Again This Week", "Rubber", True),
    ("en", "Harga emas di Tegalombo naik.", "The gold price in Rubberville rose.", "Rubberville", False),
    ("en", "Panjang jalan itu dua kilometer.", "The road is two kilometres long.", "kilometres", False),
]


@pytest.mark.parametrize(("code", "source", "translation", "word", "left_over"), JUDGED)
def test_common_words_are_judged(code: str, source: str, translation: str, word: str, left_over: bool) -> None:
    suspicions = _suspicions(code, source, translation)
    assert any(_is_in(suspicions, i, word) for i in suspicions.unsupported) is left_over


@pytest.mark.parametrize(
    ("source", "word", "negated"),
    [
        ("Pasien itu menderita gagal ginjal kronis.", "kronis", False),
        ("Penyakit itu tidak kronis.", "kronis", True),
        ("Upaya itu gagal menekan harga.", "menekan", True),
    ],
)
def test_a_negator_within_a_set_phrase_denies_nothing_else(source: str, word: str, negated: bool) -> None:
    suspicions = _suspicions("en", source, "x")
    term = next(t for t in suspicions.terms if t.text == word)
    assert suspicions.negated(term) is negated


def test_of_a_phrase_half_rendered_a_far_word_counts_where_it_is_a_neighbour() -> None:
    found = _suspicions(
        "fr",
        "Bank sentral menahan suku bunga bulan ini.",
        "La banque centrale a abaissé ce mois-ci, comme prévu, son taux.",
    ).substitutions()
    assert any(c.relation for c in found)


@pytest.mark.parametrize(
    ("language", "source", "translation", "word"),
    [
        ("en", "Dia merebut medali emas di Jakarta.", "She won the silver medal in Jakarta.", "silver"),
        ("fr", "Dia merebut medali emas di Jakarta.", "Elle a remporté la médaille d'argent à Jakarta.", "argent"),
        ("ar", "Dia merebut medali emas di Jakarta.", "فازت بالميدالية الفضية في جاكرتا.", "الفضية"),
    ],
)
def test_of_a_phrase_half_rendered_a_contrast_counts_that_one_of_its_words_may_become_elsewhere(
    language: str, source: str, translation: str, word: str
) -> None:
    suspicions = _suspicions(language, source, translation)
    found = [c for c in suspicions.substitutions() if c.relation == "contrast"]
    assert word in {
        translation[suspicions.target.tokens[c.first].start : suspicions.target.tokens[c.last].end] for c in found
    }


@pytest.mark.parametrize(
    ("language", "source", "right", "wrong"),
    [
        # Parallel text has "moins coûteux" for murah: by itself the word says the contrary.
        (
            "fr",
            "Rumah di sana masih murah.",
            "Les maisons y sont encore peu coûteuses.",
            "Les maisons y sont coûteuses.",
        ),
    ],
)
def test_what_usually_says_the_opposite_renders_nothing(language: str, source: str, right: str, wrong: str) -> None:
    def covered(translation: str) -> bool:
        suspicions = _suspicions(language, source, translation)
        number = next(i for i, t in enumerate(suspicions.terms) if t.text == "murah")
        return suspicions.evidence.covered(number)

    assert covered(right)
    assert not covered(wrong)
