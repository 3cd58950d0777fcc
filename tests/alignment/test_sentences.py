"""Alignment of small articles with a word list, damaged in all the ways that versions are."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.alignment.sentences import Bead, align_sentences
from checker.documents.model import Kind
from tests.support import WordEvidence, make_segments

SOURCE = [
    "Banjir merendam ribuan rumah di Pati",
    "Banjir merendam 2350 rumah di empat kecamatan setelah tanggul sungai jebol pada Minggu.",
    "Slamet mengatakan dua warga meninggal dan satu orang masih hilang.",
    "Sebanyak 1240 warga mengungsi ke sekolah dan masjid terdekat.",
    "Persediaan selimut dan susu bayi mulai menipis di posko.",
    "Bupati menetapkan status darurat selama 14 hari.",
    "Pemerintah menyiapkan bantuan senilai 18 miliar rupiah.",
    "Truk logistik belum menjangkau desa yang terisolasi.",
    "BMKG memperkirakan hujan lebat turun hingga Rabu.",
]
ENGLISH = [
    "Floods inundate thousands of homes in Pati",
    "Floods inundated 2350 homes in four districts after a river embankment burst on Sunday.",
    "Slamet said two residents died and one person is still missing.",
    "Some 1240 residents took refuge in nearby schools and mosques.",
    "Supplies of blankets and infant milk are running low at the post.",
    "The regent declared an emergency status for 14 days.",
    "The government prepared aid worth 18 billion rupiah.",
    "Logistics trucks have not reached the isolated villages.",
    "BMKG expects heavy rain to fall until Wednesday.",
]
CHINESE = [
    "洪水淹没帕蒂数千房屋",
    "周日河堤决口后，洪水淹没四个分区的2350所房屋。",
    "斯拉梅特说，两名居民死亡，一人仍失踪。",
    "共有1240名居民到附近的学校和清真寺避难。",
    "指挥站的毛毯和婴儿奶粉储备告急。",
    "县长宣布进入14天的紧急状态。",
    "政府准备了价值18亿盾的援助。",
    "物流卡车未能抵达与外界隔绝的村庄。",
    "气象局预计大雨将持续至周三。",
]
TO_ENGLISH = {
    "banjir": ["floods"], "merendam": ["inundate", "inundated"], "ribuan": ["thousands"], "rumah": ["homes"],
    "empat": ["four"], "kecamatan": ["districts"], "tanggul": ["embankment"], "sungai": ["river"],
    "jebol": ["burst"], "minggu": ["sunday"], "mengatakan": ["said"], "dua": ["two"], "warga": ["residents"],
    "meninggal": ["died"], "satu": ["one"], "orang": ["person"], "hilang": ["missing"],
    "mengungsi": ["refuge"],
    "sekolah": ["schools"], "masjid": ["mosques"], "terdekat": ["nearby"], "persediaan": ["supplies"],
    "selimut": ["blankets"], "susu": ["milk"], "bayi": ["infant"], "menipis": ["low"], "posko": ["post"],
    "bupati": ["regent"], "menetapkan": ["declared"], "darurat": ["emergency"], "hari": ["days"],
    "pemerintah": ["government"], "menyiapkan": ["prepared"], "bantuan": ["aid"], "miliar": ["billion"],
    "truk": ["trucks"], "logistik": ["logistics"], "menjangkau": ["reached"], "desa": ["villages"],
    "terisolasi": ["isolated"], "memperkirakan": ["expects"], "hujan": ["rain"], "lebat": ["heavy"],
    "turun": ["fall"], "rabu": ["wednesday"], "hingga": ["until"], "belum": ["not"],
}  # fmt: skip
TO_CHINESE = {
    "banjir": ["洪水"], "merendam": ["淹没"], "ribuan": ["数千"], "rumah": ["房屋"], "pati": ["帕蒂"],
    "kecamatan": ["分区"], "2350": ["2350"], "tanggul": ["河堤"], "jebol": ["决口"], "minggu": ["周日"],
    "slamet": ["斯拉梅特"], "warga": ["居民"], "meninggal": ["死亡"], "hilang": ["失踪"], "1240": ["1240"],
    "mengungsi": ["避难"], "sekolah": ["学校"], "masjid": ["清真寺"], "terdekat": ["附近"],
    "persediaan": ["储备"], "selimut": ["毛毯"], "bayi": ["婴儿"], "menipis": ["告急"], "posko": ["指挥站"],
    "bupati": ["县长"], "menetapkan": ["宣布"], "darurat": ["紧急状态"], "14": ["14天"],
    "pemerintah": ["政府"], "menyiapkan": ["准备"], "bantuan": ["援助"], "miliar": ["18亿"],
    "truk": ["卡车"], "logistik": ["物流"], "menjangkau": ["抵达"], "desa": ["村庄"], "terisolasi": ["隔绝"],
    "bmkg": ["气象局"], "memperkirakan": ["预计"], "hujan": ["大雨"], "rabu": ["周三"],
}  # fmt: skip
INVENTED = {
    "en": "The army sent three helicopters to evacuate injured children.",
    "zh": "军方派出三架直升机疏散伤员。",
}
VERSIONS = {"en": (ENGLISH, TO_ENGLISH), "zh": (CHINESE, TO_CHINESE)}
HEADLINE = {0: Kind.HEADLINE}


def align(
    source: Sequence[str],
    target: Sequence[str],
    language: str = "en",
    *,
    headlines: tuple[bool, bool] = (True, True),
) -> list[Bead]:
    evidence = WordEvidence(source, target, VERSIONS[language][1])
    kinds = [HEADLINE if headline else {} for headline in headlines]
    return align_sentences(make_segments(source, kinds[0]), make_segments(target, kinds[1]), evidence)


def pairs(beads: Sequence[Bead]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.source, bead.target) for bead in beads]


def one_to_one(count: int) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [((i,), (i,)) for i in range(count)]


@pytest.fixture(params=["en", "zh"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def version(language: str) -> list[str]:
    return list(VERSIONS[language][0])


def test_faithful(language: str, version: list[str]) -> None:
    beads = align(SOURCE, version, language)
    assert pairs(beads) == one_to_one(9)
    assert all(0.4 <= bead.score <= 1 for bead in beads)


@pytest.mark.parametrize("dropped", range(9))
def test_dropped_sentence(language: str, version: list[str], dropped: int) -> None:
    del version[dropped]
    beads = align(SOURCE, version, language, headlines=(True, dropped != 0))
    expected = [((i,), (i - (i > dropped),)) if i != dropped else ((i,), ()) for i in range(9)]
    assert pairs(beads) == expected


@pytest.mark.parametrize("place", range(1, 10))
def test_invented_sentence(language: str, version: list[str], place: int) -> None:
    version.insert(place, INVENTED[language])
    beads = align(SOURCE, version, language)
    expected: list[tuple[tuple[int, ...], tuple[int, ...]]]
    expected = [((i,), (i + (i >= place),)) for i in range(9)]
    expected.insert(place, ((), (place,)))
    assert pairs(beads) == expected
    assert beads[place].score < 0.3


@pytest.mark.parametrize("place", range(1, 9))
def test_replaced_sentence(language: str, version: list[str], place: int) -> None:
    version[place] = INVENTED[language]
    found = pairs(align(SOURCE, version, language))
    assert ((place,), ()) in found
    assert ((), (place,)) in found


@pytest.mark.parametrize("place", range(1, 8))
def test_merged_sentences(language: str, version: list[str], place: int) -> None:
    version[place : place + 2] = [version[place] + " " + version[place + 1]]
    beads = align(SOURCE, version, language)
    assert ((place, place + 1), (place,)) in pairs(beads)
    assert len(beads) == 8


@pytest.mark.parametrize("place", range(1, 8))
def test_split_sentences(language: str, version: list[str], place: int) -> None:
    source = list(SOURCE)
    source[place : place + 2] = [source[place] + " " + source[place + 1]]
    beads = align(source, version, language)
    assert ((place,), (place, place + 1)) in pairs(beads)
    assert len(beads) == 8


def test_three_merged(language: str, version: list[str]) -> None:
    version[2:5] = [" ".join(version[2:5])]
    assert ((2, 3, 4), (2,)) in pairs(align(SOURCE, version, language))


@pytest.mark.parametrize("place", range(1, 8))
def test_swapped_neighbours(language: str, version: list[str], place: int) -> None:
    version[place], version[place + 1] = version[place + 1], version[place]
    expected = one_to_one(9)
    expected[place : place + 2] = [((place,), (place + 1,)), ((place + 1,), (place,))]
    assert pairs(align(SOURCE, version, language)) == expected


@pytest.mark.parametrize(("first", "last", "to"), [(1, 3, 7), (5, 8, 1), (7, 9, 2)])
def test_moved_paragraph(language: str, version: list[str], first: int, last: int, to: int) -> None:
    order = list(range(9))
    moved = order[first:last]
    del order[first:last]
    order[to:to] = moved
    beads = align(SOURCE, [version[i] for i in order], language)
    assert pairs(beads) == [((i,), (order.index(i),)) for i in range(9)]


@pytest.mark.parametrize("kept", range(3, 9))
def test_cut_off_tail(language: str, version: list[str], kept: int) -> None:
    beads = align(SOURCE, version[:kept], language)
    assert pairs(beads) == one_to_one(kept) + [((i,), ()) for i in range(kept, 9)]


def test_cut_off_beginning(language: str, version: list[str]) -> None:
    beads = align(SOURCE, version[5:], language, headlines=(True, False))
    assert pairs(beads) == [((i,), ()) for i in range(5)] + [((i,), (i - 5,)) for i in range(5, 9)]


def test_inserted_text_keeps_its_place() -> None:
    beads = align(SOURCE[1:3], [INVENTED["en"], *ENGLISH[1:3]], headlines=(False, False))
    assert pairs(beads) == [((), (0,)), ((0,), (1,)), ((1,), (2,))]


def test_another_article() -> None:
    other = [
        "Shares rose sharply.",
        "Analysts were surprised by profits.",
        "Oil stayed flat.",
        "Gold climbed.",
    ]
    beads = align(SOURCE, other, headlines=(True, False))
    assert not any(bead.source and bead.target for bead in beads)


def test_sentences_without_units_are_aligned_by_place_and_length() -> None:
    source = [SOURCE[1], "...", SOURCE[2]]
    target = [ENGLISH[1], "...", ENGLISH[2]]
    assert pairs(align(source, target, headlines=(False, False))) == one_to_one(3)


@pytest.mark.parametrize(("source", "target"), [(0, 0), (0, 3), (3, 0)])
def test_empty_side(source: int, target: int) -> None:
    beads = align(SOURCE[:source], ENGLISH[:target])
    assert pairs(beads) == [((i,), ()) for i in range(source)] + [((), (j,)) for j in range(target)]


def numbered(count: int) -> list[str]:
    """Sentences that share common words and have two words of their own."""
    return [f"Menteri {i * 7919} mengatakan program nomor {i * 104729} berjalan di daerah." for i in range(count)]


def test_long_document_is_cut_without_losing_its_second_half() -> None:
    source = numbered(400)
    evidence = WordEvidence(source, source[200:], {})
    beads = align_sentences(make_segments(source), make_segments(source[200:]), evidence)
    assert pairs(beads) == [((i,), ()) for i in range(200)] + [((i,), (i - 200,)) for i in range(200, 400)]
    assert evidence.calls < 400 * 200 / 2


def test_moved_chapter_of_a_long_document() -> None:
    source = numbered(300)
    target = source[:50] + source[120:200] + source[50:120] + source[200:]
    beads = align_sentences(make_segments(source), make_segments(target), WordEvidence(source, target, {}))
    assert pairs(beads) == [((i,), (target.index(text),)) for i, text in enumerate(source)]


WORDS = st.lists(
    st.sampled_from(["banjir", "floods", "rumah", "homes", "2350", "warga", "residents", "xyz", "."]),
    max_size=6,
)
TEXTS = st.lists(WORDS.map(" ".join).map(lambda text: text or "-"), max_size=12)


@given(TEXTS, TEXTS)
@settings(max_examples=150, deadline=None)
def test_every_sentence_is_in_one_bead(source: list[str], target: list[str]) -> None:
    beads = align(source, target)
    assert sorted(i for bead in beads for i in bead.source) == list(range(len(source)))
    assert sorted(j for bead in beads for j in bead.target) == list(range(len(target)))
    assert all(bead.source or bead.target for bead in beads)
    assert all(0 <= bead.score <= 1 for bead in beads)
    firsts = [bead.source[0] for bead in beads if bead.source]
    assert firsts == sorted(firsts)
