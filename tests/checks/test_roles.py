"""Who did what to whom: exchanged roles are found, every way to keep them passes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.checks.roles import ROLES_SWAPPED, check
from checker.checks.rule import Pair
from checker.checks.weights import Weights
from checker.findings import Finding, Severity
from tests.checks.role_rows import FAITHFUL, ROWS
from tests.checks.role_rows_more import MORE, STILL_FAITHFUL
from tests.checks.role_rows_told import TOLD, TOLD_FAITHFULLY
from tests.checks.support import engine


def found(source: str, translation: str, language: str) -> list[Finding]:
    """What this family alone says of a pair."""
    return list(check(Pair(source, translation, engine().matcher(language), Weights({}))))


#: language, source, wrong translation, what stands there (a part of the span)
SWAPPED = [
    # A passive without "oleh" read as an active.
    (
        "en",
        "Bupati itu ditegur menteri dalam rapat tertutup.",
        "The regent reprimanded the minister in a closed meeting.",
        "reprimanded",
    ),
    (
        "en",
        "Seorang nelayan diserang buaya di muara sungai.",
        "A fisherman attacked a crocodile at the river mouth.",
        "attacked",
    ),
    (
        "en",
        "Polisi dikritik keluarga korban atas lambannya penyidikan.",
        "Police criticized the victim's family over the slow investigation.",
        "criticized",
    ),
    (
        "en",
        "Mantan direktur itu dituduh karyawan memalsukan laporan.",
        "The former director accused employees of falsifying reports.",
        "accused",
    ),
    ("en", "Pencuri itu ditangkap warga di pasar.", "The thief has arrested residents at the market.", "arrested"),
    (
        "en",
        "Pemain itu ditendang bek Malaysia pada menit ke-20.",
        "The player kicked a Malaysian defender in the 20th minute.",
        "kicked",
    ),
    ("en", "Australia dikalahkan Jepang di final.", "Australia beat Japan in the final.", "beat"),
    ("en", "Perusahaan Belanda itu digugat nelayan Maluku.", "The Dutch company sued Maluku fishermen.", "sued"),
    # With "oleh", and in the passive in both languages.
    (
        "en",
        "Hakim itu dilaporkan oleh jaksa kepada pimpinannya.",
        "The judge reported the prosecutor to his superiors.",
        "reported",
    ),
    (
        "en",
        "Gubernur dikecam oleh mahasiswa karena pernyataannya.",
        "Students were condemned by the governor over his statement.",
        "condemned by",
    ),
    (
        "en",
        "Dokter dipukul oleh pasien di ruang tunggu.",
        "A patient was beaten by a doctor in the waiting room.",
        "beaten by",
    ),
    # Actives.
    ("en", "Prabowo memuji Anwar Ibrahim dalam pidatonya.", "Anwar Ibrahim praised Prabowo in his speech.", "praised"),
    (
        "en",
        "Mahasiswa mengkritik rektor karena kenaikan biaya kuliah.",
        "The rector criticized students over the tuition increase.",
        "criticized",
    ),
    ("en", "Israel menyerang Iran, Jumat malam.", "Israel was attacked by Iran on Friday night.", "attacked by"),
    # From one to the other.
    ("en", "Gubernur menyerahkan bantuan kepada wali kota.", "The mayor handed aid to the governor.", "handed"),
    ("en", "Indonesia mengirim dokter kepada Turki.", "Turkey sent doctors to Indonesia.", "sent"),
    ("en", "Indonesia meminjam dana dari Jepang.", "Japan borrowed funds from Indonesia.", "borrowed"),
    ("en", "Turki menjual pesawat nirawak ke Indonesia.", "Turkey bought drones from Indonesia.", "bought"),
    ("fr", "Indonesia meminjam dana dari Jepang.", "Le Japon emprunte des fonds à l'Indonésie.", "emprunte"),
    # Won and lost.
    ("en", "Persib kalah dari Persija 0-2.", "Persija lost 2-0 to Persib.", "lost"),
    ("en", "Persib takluk 0-2 dari tuan rumah Persija.", "Persib beat hosts Persija 2-0.", "beat"),
    ("en", "Jepang menang 3-1 atas Brasil.", "Japan fell 3-1 to Brazil.", "fell"),
    ("en", "Jepang mengalahkan Brasil 3-1.", "Brazil defeated Japan 3-1.", "defeated"),
    ("fr", "Jepang mengalahkan Brasil 3-1.", "Le Japon s'est incliné 3-1 face au Brésil.", "incliné"),
    (
        "fr",
        "Petinju Meksiko menyerah kepada lawannya dari Kuba.",
        "Le boxeur mexicain a battu son adversaire cubain.",
        "battu",
    ),
    # French.
    (
        "fr",
        "Bupati itu dikritik menteri karena terlambat.",
        "Le préfet a critiqué le ministre pour son retard.",
        "critiqué",
    ),
    (
        "fr",
        "Polisi diserang demonstran di depan parlemen.",
        "Des policiers ont attaqué des manifestants devant le Parlement.",
        "attaqué",
    ),
    ("fr", "Guru itu dipukul oleh siswa di sekolah.", "L'élève a été frappé par l'enseignant à l'école.", "frappé par"),
    (
        "fr",
        "Prabowo memuji Anwar Ibrahim dalam pidatonya.",
        "Anwar Ibrahim a salué Prabowo dans son discours.",
        "salué",
    ),
    ("fr", "Israel menyerang Iran, Jumat malam.", "L'Iran a attaqué Israël vendredi soir.", "attaqué"),
    ("fr", "Prancis dikalahkan Spanyol di semifinal.", "La France a battu l'Espagne en demi-finale.", "battu"),
]

#: language, source, faithful translation
KEPT = [
    # Passive for passive, active for passive, and the other way round.
    (
        "en",
        "Bupati itu ditegur menteri dalam rapat tertutup.",
        "The regent was reprimanded by the minister in a closed meeting.",
    ),
    (
        "en",
        "Bupati itu ditegur menteri dalam rapat tertutup.",
        "The minister reprimanded the regent in a closed meeting.",
    ),
    (
        "en",
        "Bupati itu ditegur menteri dalam rapat tertutup.",
        "The regent, reprimanded by the minister in a closed meeting, left early.",
    ),
    ("en", "Prabowo memuji Anwar Ibrahim dalam pidatonya.", "Anwar Ibrahim was praised by Prabowo in his speech."),
    ("en", "Israel menyerang Iran, Jumat malam.", "Iran came under attack from Israel on Friday night."),
    (
        "en",
        "Seorang nelayan diserang buaya di muara sungai.",
        "A fisherman suffered a crocodile attack at the river mouth.",
    ),
    (
        "en",
        "Gubernur dikecam oleh mahasiswa karena pernyataannya.",
        "The governor drew condemnation from students over his statement.",
    ),
    ("en", "Pencuri itu ditangkap warga di pasar.", "The thief whom residents arrested at the market."),
    # The event told from its other end.
    ("en", "Australia dikalahkan Jepang di final.", "Australia lost to Japan in the final."),
    ("en", "Australia dikalahkan Jepang di final.", "Australia fell to Japan in the final."),
    ("en", "Australia dikalahkan Jepang di final.", "Australia went down to Japan in the final."),
    ("en", "Gubernur menyerahkan bantuan kepada wali kota.", "The mayor received aid from the governor."),
    ("en", "Indonesia membeli pesawat dari Prancis.", "France sold aircraft to Indonesia."),
    ("en", "Indonesia meminjam dana dari Jepang.", "Japan lent funds to Indonesia."),
    ("en", "Turki menjual pesawat nirawak ke Indonesia.", "Indonesia bought drones from Turkey."),
    ("fr", "Indonesia meminjam dana dari Jepang.", "L'Indonésie emprunte des fonds au Japon."),
    ("fr", "Indonesia meminjam dana dari Jepang.", "Le Japon a prêté des fonds à l'Indonésie."),
    ("en", "Persib ditahan imbang Persija 1-1.", "Persib drew 1-1 with Persija."),
    ("en", "Persib kalah dari Persija 0-2.", "Persija beat Persib 2-0."),
    ("en", "Persib kalah dari Persija 0-2.", "Persib were beaten 2-0 by Persija."),
    ("en", "Jepang menang 3-1 atas Brasil.", "Brazil went down 3-1 to Japan."),
    ("en", "Jepang menang 3-1 atas Brasil.", "Japan beat Brazil 3-1 after losing to Brazil in 2019."),
    ("en", "Tersangka menyerah kepada polisi.", "The suspect surrendered to police."),
    ("fr", "Jepang mengalahkan Brasil 3-1.", "Le Brésil s'est incliné 3-1 face au Japon."),
    ("fr", "Jepang mengalahkan Brasil 3-1.", "Le Brésil a été battu 3-1 par le Japon."),
    # A third one, to whom a participant only belongs.
    ("en", "Polisi dikritik keluarga korban.", "The police chief's lawyer criticized the victim's family."),
    # What someone is made or called is no agent.
    ("en", "Budi ditunjuk presiden sebagai duta besar.", "Budi was appointed ambassador by the president."),
    ("en", "Ia diangkat menteri pada 2019.", "He was appointed minister in 2019."),
    ("fr", "Bupati itu dikritik menteri karena terlambat.", "Le ministre a critiqué le préfet pour son retard."),
    (
        "fr",
        "Bupati itu dikritik menteri karena terlambat.",
        "Le préfet a été critiqué par le ministre pour son retard.",
    ),
    (
        "fr",
        "Polisi diserang demonstran di depan parlemen.",
        "Des policiers se sont fait attaquer par des manifestants devant le Parlement.",
    ),
    (
        "fr",
        "Prabowo memuji Anwar Ibrahim dalam pidatonya.",
        "Anwar Ibrahim a été félicité par Prabowo dans son discours.",
    ),
    ("en", "Polisi dikritik keluarga korban.", "Members of the police force's union criticized the victim's family."),
    ("fr", "Polisi dikritik keluarga korban.", "Le porte-parole de la police a critiqué la famille de la victime."),
    ("fr", "Prancis dikalahkan Spanyol di semifinal.", "La France s'est inclinée face à l'Espagne en demi-finale."),
    ("fr", "Prancis dikalahkan Spanyol di semifinal.", "La France a perdu contre l'Espagne en demi-finale."),
    ("fr", "Indonesia membeli pesawat dari Prancis.", "La France a vendu des avions à l'Indonésie."),
    ("fr", "Polisi diserang demonstran.", "C'est la police que les manifestants ont attaquée."),
]


@pytest.mark.parametrize(("language", "source", "translation", "words"), SWAPPED)
def test_exchanged_roles_are_found(language: str, source: str, translation: str, words: str) -> None:
    (finding,) = found(source, translation, language)
    assert finding.rule == ROLES_SWAPPED.id
    assert finding.severity is Severity.CRITICAL
    assert not finding.hint
    assert finding.source is not None
    assert finding.translation is not None
    assert source[finding.source.start : finding.source.end] == finding.source.text
    assert words in finding.translation.text


@pytest.mark.parametrize(("language", "source", "translation"), KEPT)
def test_kept_roles_pass(language: str, source: str, translation: str) -> None:
    assert found(source, translation, language) == []


TRIPLES = [(language, *row) for language, rows in ROWS.items() for row in rows]


@pytest.mark.parametrize(("language", "source", "wrong", "faithful"), TRIPLES)
def test_without_an_analytic_passive(language: str, source: str, wrong: str, faithful: str) -> None:
    (finding,) = found(source, wrong, language)
    assert finding.rule == ROLES_SWAPPED.id
    assert finding.translation is not None
    assert wrong[finding.translation.start : finding.translation.end] == finding.translation.text
    assert found(source, faithful, language) == []


@pytest.mark.parametrize(("language", "source", "translation"), FAITHFUL)
def test_other_ways_to_keep_the_roles(language: str, source: str, translation: str) -> None:
    assert found(source, translation, language) == []


PARTIES = (
    "gubernur",
    "polisi",
    "Prabowo",
    "mahasiswa",
    "Jepang",
    "buaya",
    "itu",
    "seorang",
    "dikritik",
    "menyerang",
    "oleh",
)
WORDS = (
    "the",
    "governor",
    "police",
    "Prabowo",
    "was",
    "criticized",
    "by",
    "attacked",
    "to",
    "that",
    ",",
    "(",
    ")",
    "of",
)
UNSPACED = {
    "ja": tuple("知事 警察 学生 は が を に から の 批判 した された 襲った 、 。 「 」 （ ） して この ため".split()),
    "zh": tuple("省长 警方 学生 被 把 对 的 批评 袭击 了 ， 。 “ ” 为 所 一名 在 获".split()),
    "ar": tuple("المحافظ الشرطة الطلاب انتقد هاجمت تعرض للضرب من قبل على يد في ، . هجوم بيرسيب و الذي".split()),
}


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(PARTIES), max_size=12),
    st.lists(st.sampled_from(WORDS), max_size=14),
    st.sampled_from(["en", "fr"]),
)
def test_any_text_is_read_and_spans_lie_in_it(source: list[str], target: list[str], language: str) -> None:
    left, right = " ".join(source), " ".join(target)
    for finding in found(left, right, language):
        assert finding.source is not None
        assert finding.translation is not None
        assert left[finding.source.start : finding.source.end] == finding.source.text
        assert right[finding.translation.start : finding.translation.end] == finding.translation.text


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(PARTIES), max_size=12),
    st.sampled_from(sorted(UNSPACED)).flatmap(
        lambda code: st.tuples(st.just(code), st.lists(st.sampled_from(UNSPACED[code]), max_size=14))
    ),
)
def test_any_text_without_an_analytic_passive_is_read(source: list[str], target: tuple[str, list[str]]) -> None:
    language, words = target
    left, right = " ".join(source), (" " if language == "ar" else "").join(words)
    for finding in found(left, right, language):
        assert finding.translation is not None
        assert right[finding.translation.start : finding.translation.end] == finding.translation.text


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([("gubernur", "governor"), ("menteri", "minister"), ("hakim", "judge"), ("jaksa", "prosecutor")]),
    st.sampled_from(
        [("mahasiswa", "students"), ("wartawan", "journalists"), ("warga", "residents"), ("nelayan", "fishermen")]
    ),
    st.sampled_from([("kritik", "criticized"), ("tuduh", "accused"), ("ancam", "threatened"), ("gugat", "sued")]),
)
def test_a_clause_and_its_passive_are_judged_alike(
    patient: tuple[str, str], agent: tuple[str, str], verb: tuple[str, str]
) -> None:
    source = f"Pada Senin, {patient[0]} itu di{verb[0]} {agent[0]} di Jakarta."
    assert found(source, f"The {patient[1]} {verb[1]} {agent[1]} in Jakarta.", "en")
    assert found(source, f"The {agent[1]} were {verb[1]} by the {patient[1]} in Jakarta.", "en")
    assert not found(source, f"The {agent[1]} {verb[1]} the {patient[1]} in Jakarta.", "en")
    assert not found(source, f"The {patient[1]} was {verb[1]} by {agent[1]} in Jakarta.", "en")


MORE_TRIPLES = [
    (language, source, *versions) for source, rows in (MORE | TOLD).items() for language, versions in rows.items()
]


@pytest.mark.parametrize(("language", "source", "wrong", "faithful"), MORE_TRIPLES)
def test_other_ways_to_tell_roles(language: str, source: str, wrong: str, faithful: str) -> None:
    assert {f.rule for f in found(source, wrong, language)} == {ROLES_SWAPPED.id}
    assert found(source, faithful, language) == []


@pytest.mark.parametrize(("language", "source", "translation"), [*STILL_FAITHFUL, *TOLD_FAITHFULLY])
def test_what_only_looks_exchanged(language: str, source: str, translation: str) -> None:
    assert found(source, translation, language) == []
