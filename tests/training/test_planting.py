"""Errors that are planted in faithful pairs: what each kind changes, and which words it marks on both sides."""

from __future__ import annotations

import random
import re
from functools import cache

import pytest

from checker.evidence.models import models_dir
from checker.languages import get_language
from checker.training.estimator_edits import Change, Edit, Planted, Side, apply, meets
from checker.training.estimator_inflection import Inflector
from checker.training.estimator_planting import KINDS, Planter

SOURCE = "Menteri Perhubungan tidak melarang 25 kapal berlayar dari Jakarta ke Surabaya pada hari Senin, karena cuaca buruk di Laut Jawa."
VERSIONS = {
    "en": "The transportation minister did not ban 25 ships from sailing from Jakarta to Surabaya on Monday, because of bad weather in the Java Sea.",
    "fr": "Le ministre des Transports n'interdit pas à 25 navires de naviguer de Jakarta à Surabaya lundi, en raison du mauvais temps en mer de Java.",
    "ar": "وزير النقل لا يحظر على 25 سفينة الإبحار من جاكرتا إلى سورابايا يوم الاثنين، بسبب سوء الأحوال الجوية في بحر جاوة.",
    "zh": "交通部长周一没有禁止25艘船从雅加达驶往泗水，因为爪哇海天气恶劣。",
    "ja": "ジャワ海の悪天候のため、運輸大臣は月曜日に25隻の船がジャカルタからスラバヤへ航行することを禁止しなかった。",
}
#: Texts that show forms of words, and give stretches to put in.
OTHERS = {
    "en": [
        "The mayor allowed two planes to land, because the runway was dry.",
        "They permitted trucks, and planes landed with delays.",
        "Officers freed them, released them.",
    ],
    "fr": [
        "Le maire autorise deux avions à atterrir, car la piste était sèche.",
        "Ils ont libéré le suspect avec son frère.",
    ],
    "ar": ["سمح رئيس البلدية لطائرتين بالهبوط، لأن المدرج كان جافا."],
    "zh": ["市长允许两架飞机降落，因为跑道是干的。"],
    "ja": ["滑走路が乾いていたため、市長は2機の着陸を許可した。"],
}
CODES = list(VERSIONS)


@cache
def planter(code: str) -> Planter:
    return Planter(models_dir() / "lexicon", code, [SOURCE], [VERSIONS[code], *OTHERS[code]])


def planted(kind: str, code: str, source: str, version: str, seeds: int = 12) -> list[Planted]:
    """What a kind makes of a pair with some seeds, each once."""
    scene = planter(code).scene(source, version)
    changes = [planter(code).change(kind, scene, random.Random(seed)) for seed in range(seeds)]
    return list(dict.fromkeys(apply(source, version, [change]) for change in changes if change is not None))


def words(pair: Planted) -> tuple[list[str], list[str]]:
    """What is marked on both sides; marks at the edges count for nothing."""
    sides = ((pair.source, pair.source_wrong), (pair.version, pair.version_wrong))
    first, second = ([text[slice(*span)].strip(" ,،、，") for span in spans] for text, spans in sides)
    return first, second


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("scale", "negation-lost", "negation-added")])
def test_each_kind_changes_one_side_and_marks_words_of_both(kind: str, code: str) -> None:
    found = planted(kind, code, SOURCE, VERSIONS[code])
    assert found, "the sentence gives an occasion"
    for pair in found:
        changed = (pair.source != SOURCE, pair.version != VERSIONS[code])
        assert sum(changed) == 1
        assert pair.kinds == (kind,)
        source, version = words(pair)
        if kind == "synonym":
            assert not source and not version
        elif kind == "omission":
            assert changed[1] and source and not version
        elif kind == "addition":
            assert version and not source
        else:
            assert source and version
        for text in (pair.source, pair.version):
            assert text == text.strip() and "  " not in text and not re.search(r"[,，、،]\s*[.。]", text)


@pytest.mark.parametrize(
    ("code", "kind", "source", "version"),
    [
        # (what is marked in the source, what is marked in the version)
        ("en", "number", "25", r"\d+"),
        ("zh", "number", "25", r"\d+"),
        ("ar", "number", r"\d+", "25"),
        ("en", "date", "Senin", "(?:Tues|Wednes|Thurs|Fri|Satur|Sun)day"),
        ("fr", "date", "Senin", "(?:mar|mercre|jeu|vendre|same)di|dimanche"),
        ("ar", "date", "Senin", "ال(?:ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد)"),
        ("zh", "date", "Senin", "周[二三四五六日]"),
        ("ja", "date", "Senin", "[火水木金土日]曜日"),
        ("en", "date", "Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu", "Monday"),
        ("ja", "date", "Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu", "月曜日"),
        ("en", "contrast", "berlayar|melarang|kapal", ".+"),
        ("en", "sibling", "kapal", "planes|trucks"),
        ("en", "omission", "karena cuaca buruk di Laut Jawa", ""),
        ("fr", "omission", "karena cuaca buruk di Laut Jawa", ""),
        ("ar", "omission", "karena cuaca buruk di Laut Jawa", ""),
        ("zh", "omission", "karena cuaca buruk di Laut Jawa", ""),
        ("ja", "omission", "karena cuaca buruk di Laut Jawa", ""),
        ("en", "addition", "", "because of bad weather in the Java Sea"),
        ("zh", "addition", "", "因为爪哇海天气恶劣"),
        ("en", "addition", "", "because the runway was dry"),
        ("ar", "addition", "", "لأن المدرج كان جافا"),
        ("ja", "addition", "", "滑走路が乾いていたため"),
        ("en", "negation-lost", "tidak melarang", "did ban"),
        ("fr", "negation-lost", "tidak melarang", "interdit"),
        ("ar", "negation-lost", "tidak melarang", "يحظر"),
        ("zh", "negation-lost", "tidak melarang", "已禁止"),
        ("ja", "negation-lost", "tidak melarang", "禁止した"),
        ("en", "negation-added", "melarang", "did not ban"),
        ("fr", "negation-added", "melarang", "n'interdit pas"),
        ("ar", "negation-added", "melarang", "لا يحظر"),
        ("zh", "negation-added", "melarang", "没有禁止"),
        ("ja", "negation-added", "melarang", "禁止しなかった"),
    ],
)  # fmt: skip
def test_what_is_marked(code: str, kind: str, source: str, version: str) -> None:
    found = [words(pair) for pair in planted(kind, code, SOURCE, VERSIONS[code], 40)]
    wanted = [
        (first, second)
        for first, second in found
        if re.fullmatch(source, " ".join(first)) and re.fullmatch(version, " ".join(second))
    ]
    assert wanted, found


@pytest.mark.parametrize("code", CODES)
def test_swapped_names_are_wrong_on_both_sides(code: str) -> None:
    for pair in planted("swap", code, SOURCE, VERSIONS[code]):
        source, version = words(pair)
        assert len(source) == len(version) == 2
        assert sorted(pair.version) == sorted(VERSIONS[code])


@pytest.mark.parametrize("code", CODES)
def test_a_replaced_name_is_one_of_its_kind(code: str) -> None:
    from checker.evidence.lexicon import source_lexicon, target_lexicon

    names = {
        rendering.text
        for sense in source_lexicon().names()
        if sense.kind == "place"
        for rendering in target_lexicon(code).renderings(sense.number)
    }
    for pair in planted("name", code, SOURCE, VERSIONS[code]):
        source, version = words(pair)
        assert set(source) <= {"Jakarta", "Surabaya", "Laut Jawa"}
        assert version[0] in names and version[0] not in VERSIONS[code]


@pytest.mark.parametrize(
    ("code", "source", "version", "marked"),
    [
        ("en", "Polisi menangkap tiga pelaku.", "Police have arrested three perpetrators.", "have not arrested"),
        ("fr", "Polisi akan memeriksa 12 saksi.", "La police va interroger 12 témoins.", "ne va pas interroger"),
        ("ar", "Polisi menangkap tiga pelaku.", "يعتقل رجال الشرطة ثلاثة جناة.", "لا يعتقل"),
        ("zh", "Polisi mendukung rencana itu.", "警方支持该计划。", "不支持"),
        ("ja", "Polisi menangkap tiga pelaku.", "警察は犯人3人を逮捕した。", "逮捕しなかった"),
    ],
)
def test_a_negation_is_put_in_with_its_verb(code: str, source: str, version: str, marked: str) -> None:
    found = planted("negation-added", code, source, version)
    assert [words(pair)[1] for pair in found] == [[marked]]
    assert re.fullmatch("menangkap|memeriksa|mendukung", words(found[0])[0][0])


@pytest.mark.parametrize(
    ("code", "source", "version"),
    [
        # Nouns that look like verbs, an auxiliary before an article, a negation that is none: no occasion.
        ("en", "Menteri itu seorang dokter.", "The minister is a doctor."),
        ("en", "Bukan hanya menteri yang datang.", "Not only ministers came."),
        ("ar", "Rapat itu pada Januari.", "الاجتماع في يناير."),
        ("zh", "Pertemuan sosial itu pada Senin.", "周一的社会会议。"),
        ("fr", "Dia hanya berada di rumah.", "Il n'est que chez lui."),
    ],
)
def test_no_negation_without_an_occasion(code: str, source: str, version: str) -> None:
    assert not planted("negation-added", code, source, version)
    assert not [p for p in planted("negation-lost", code, source, version) if p.version != version]


@pytest.mark.parametrize(
    ("code", "version", "styles"),
    [
        ("en", "The budget rose to 2.5 million.", r"25 million|2\.5 billion|250,000|2,500"),
        ("fr", "Le budget est passé à 2,5 millions.", r"25 millions|2,5 milliards|250.000|2.500"),
        ("zh", "预算增至250万。", "2,500万|25亿|25万|2,500"),
        ("ja", "予算は250万に増えた。", "2500万|25億|25万|2500|2,500"),
        ("ar", "ارتفعت الميزانية إلى 2.5 مليون.", r"25 مليون|2\.5 مليار|250,000|2,500"),
    ],
)
def test_another_magnitude_is_written_as_the_language_writes_it(code: str, version: str, styles: str) -> None:
    source = "Anggaran naik menjadi 2,5 juta."
    found = planted("scale", code, source, version)
    assert found
    for pair in found:
        first, second = words(pair)
        assert first == ["2,5 juta"] and re.fullmatch(styles, second[0])


@pytest.mark.parametrize("code", CODES)
def test_the_same_seed_plants_the_same(code: str) -> None:
    def some() -> list[Planted]:
        return [planter(code).plant(SOURCE, VERSIONS[code], random.Random(f"7 {n}")) for n in range(30)]

    first = some()
    assert first == some()
    untouched = [pair for pair in first if not pair.kinds]
    assert 2 < len(untouched) < 20
    assert all(
        (p.source, p.version, p.source_wrong, p.version_wrong) == (SOURCE, VERSIONS[code], (), ()) for p in untouched
    )
    assert len({kind for pair in first for kind in pair.kinds}) > 5


@pytest.mark.parametrize("code", CODES)
def test_a_pair_without_any_occasion_stays(code: str) -> None:
    for seed in range(10):
        pair = planter(code).plant("Ya.", "?", random.Random(seed))
        assert (pair.source, pair.version) == ("Ya.", "?") and not pair.source_wrong


@pytest.mark.parametrize(
    ("code", "surface", "listed", "other", "form"),
    [
        ("en", "banned", "ban", "allow", "allowed"),
        ("en", "Banned", "ban", "allow", "Allowed"),
        ("en", "ship", "ship", "plane", "plane"),
        ("en", "ships", "ship", "plane", "planes"),
        ("en", "banning", "ban", "allow", None),  # the form was not seen
        ("en", "banned", "ban", "turn down", None),
        ("fr", "interdit", "interdire", "autoriser", None),
        ("ar", "السفينة", "سفينة", "طائرة", "الطائرة"),
        ("ar", "سفينة", "سفينة", "طائرة", "طائرة"),
        ("ar", "سفينتان", "سفينة", "طائرة", None),
        ("zh", "禁止", "禁止", "允许", "允许"),
        ("ja", "禁止", "禁止", "許可", "許可"),
        ("ja", "禁止", "禁止", "許す", None),  # a verb for a noun
        ("ja", "禁止", "禁止", "禁止", None),
    ],
)
def test_a_word_takes_the_form_that_its_place_asks_for(
    code: str, surface: str, listed: str, other: str, form: str | None
) -> None:
    texts = ["two planes were allowed, a plane allowed"]
    assert Inflector(get_language(code), texts).instead(surface, listed, other) == form


@pytest.mark.parametrize(
    ("code", "before", "surface", "new", "fits"),
    [
        ("en", "saw a ", "ship", "plane", True),
        ("en", "saw a ", "ship", "airplane", False),
        ("en", "the ", "ship", "airplane", True),
        ("fr", "dans l'", "avion", "navire", False),
        ("fr", "dans le ", "navire", "avion", False),
        ("fr", "deux ", "navires", "avions", True),
        ("zh", "", "船", "飞机", True),
    ],
)
def test_what_stands_before_a_word_is_respected(code: str, before: str, surface: str, new: str, fits: bool) -> None:
    assert Inflector(get_language(code), []).fits(before, surface, new) is fits


def test_edits_move_what_stands_behind_them() -> None:
    changes = [
        Change("a", Side(wrong=((6, 9),)), Side((Edit(0, 3, "eleven"),), ((8, 13),))),
        Change("b", Side((Edit(0, 5, ""),)), Side((Edit(4, 8, ""),))),
        Change("c", version=Side((Edit(13, 13, ", so"),)), harmless=True),
    ]
    pair = apply("once two", "one two three", changes)
    assert pair.version == "eleven three, so"
    assert [pair.version[slice(*s)] for s in pair.version_wrong] == ["eleven", "three"]
    assert pair.source == "two"
    assert pair.kinds == ("a", "b", "c")


def test_changes_that_meet_are_told() -> None:
    one = Change("a", version=Side((Edit(0, 3, "x"),)))
    assert meets(one, [Change("b", version=Side(wrong=((2, 5),)))])
    assert meets(one, [Change("b", version=Side(wrong=((3, 5),)))])
    assert not meets(one, [Change("b", version=Side(wrong=((4, 5),)))])
    assert not meets(one, [Change("b", Side(wrong=((0, 3),)))])
