"""Names: what must be found as replaced, misspelt or translated, and what must pass, in every language."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.findings import Finding, Severity
from tests.checks.name_rows import RIGHT_NAMES, WRONG_NAMES
from tests.checks.support import findings

RULES = {"name-mismatch", "name-translated"}

#: language, source, wrong translation, what stands there, rule
WRONG = [
    # Institutions, parties and offices.
    ("en", "Kejaksaan Agung memanggil tiga saksi.", "The Supreme Court summoned three witnesses.", "Supreme Court", "name-mismatch"),
    ("en", "Hakim Mahkamah Konstitusi membacakan putusan itu.", "A Supreme Court judge read out the ruling.", "Supreme Court", "name-mismatch"),
    ("en", "MPR akan bersidang pekan depan.", "The House of Representatives will convene next week.", "House of Representatives", "name-mismatch"),
    ("en", "Kader Partai Golkar mendatangi kantor itu.", "Gerindra Party members went to the office.", "Gerindra", "name-mismatch"),
    ("en", "Menteri Pertanian membuka pameran tersebut.", "The defense minister opened the exhibition.", "defense minister", "name-mismatch"),
    ("en", "Utang PLN turun 4 persen.", "Pertamina's debt fell 4 percent.", "Pertamina", "name-mismatch"),
    ("en", "UNICEF mengirim obat ke wilayah itu.", "UNESCO sent medicine to the region.", "UNESCO", "name-mismatch"),
    ("en", "Warga Nahdlatul Ulama menggelar doa bersama.", "Muhammadiyah members held a joint prayer.", "Muhammadiyah", "name-mismatch"),
    ("fr", "Kejaksaan Agung memanggil tiga saksi.", "La Cour suprême a convoqué trois témoins.", "Cour suprême", "name-mismatch"),
    ("fr", "Kader Partai Golkar mendatangi kantor itu.", "Des membres du Gerindra se sont rendus au bureau.", "Gerindra", "name-mismatch"),
    ("ar", "Kejaksaan Agung memanggil tiga saksi.", "استدعت المحكمة العليا ثلاثة شهود.", "المحكمة العليا", "name-mismatch"),
    ("ar", "Warga Nahdlatul Ulama menggelar doa bersama.", "نظم أعضاء المحمدية صلاة مشتركة.", "المحمدية", "name-mismatch"),
    ("zh", "Kejaksaan Agung memanggil tiga saksi.", "最高法院传唤了三名证人。", "最高法院", "name-mismatch"),
    ("zh", "Kader Partai Golkar mendatangi kantor itu.", "大印尼行动党党员来到该办公室。", "大印尼行动党", "name-mismatch"),
    ("ja", "Kejaksaan Agung memanggil tiga saksi.", "最高裁判所は証人3人を呼び出した。", "最高裁判所", "name-mismatch"),
    ("ja", "Utang PLN turun 4 persen.", "プルタミナの債務は4％減少した。", "プルタミナ", "name-mismatch"),
    # Places.
    ("en", "Gempa mengguncang Jawa Tengah, Senin.", "A quake shook East Java on Monday.", "East Java", "name-mismatch"),
    ("en", "Duta Besar Swedia mengunjungi pabrik itu.", "The Swiss ambassador visited the factory.", "Swiss", "name-mismatch"),
    ("en", "Harga cabai di Wonosobo naik.", "Chili prices in Wonogiri rose.", "Wonogiri", "name-mismatch"),
    ("en", "Kapal itu berlayar dari Bitung ke Ternate.", "The ship sailed from Bitung to Tarakan.", "Tarakan", "name-mismatch"),
    ("en", "Jepang dan Indonesia menandatangani perjanjian.", "Beijing and Jakarta signed an agreement.", "Beijing", "name-mismatch"),
    ("fr", "Gempa mengguncang Sulawesi Utara.", "Un séisme a secoué Sumatra du Nord.", "Sumatra du Nord", "name-mismatch"),
    ("fr", "Tim Irlandia tiba di Jakarta.", "L'équipe d'Islande est arrivée à Jakarta.", "Islande", "name-mismatch"),
    ("ar", "Gempa mengguncang Sulawesi Utara.", "ضرب زلزال سومطرة الشمالية.", "سومطرة الشمالية", "name-mismatch"),
    ("ar", "Tim Swedia tiba di Surabaya.", "وصل الفريق السويسري إلى سورابايا.", "السويسري", "name-mismatch"),
    ("zh", "Gempa mengguncang Sulawesi Utara.", "地震袭击北苏门答腊省。", "北苏门答腊省", "name-mismatch"),
    ("zh", "Tim Swedia tiba di Surabaya.", "瑞士队抵达泗水。", "瑞士", "name-mismatch"),
    ("ja", "Gempa mengguncang Sulawesi Utara.", "北スマトラ州で地震があった。", "北スマトラ州", "name-mismatch"),
    ("ja", "Tim Swedia tiba di Surabaya.", "スイスのチームがスラバヤに到着した。", "スイス", "name-mismatch"),
    # Persons, listed and not.
    ("en", "Presiden Prabowo Subianto menerima tamu itu.", "President Joko Widodo received the guest.", "Joko Widodo", "name-mismatch"),
    ("ja", "Presiden Prabowo Subianto menerima tamu itu.", "ジョコ・ウィドド大統領が来客を迎えた。", "ジョコ・ウィドド", "name-mismatch"),
    ("zh", "Presiden Prabowo Subianto menerima tamu itu.", "佐科·维多多总统接见了来宾。", "佐科·维多多", "name-mismatch"),
    ("ar", "Presiden Prabowo Subianto menerima tamu itu.", "استقبل الرئيس جوكو ويدودو الضيف.", "جوكو ويدودو", "name-mismatch"),
    ("en", "Peneliti Galih Wicaksana meneliti burung itu.", "Researcher Galuh Wicaksana studied the bird.", "Galuh", "name-mismatch"),
    ("en", "Peneliti Galih Wicaksana meneliti burung itu.", "Researcher Galih Wicakksono studied the bird.", "Wicakksono", "name-mismatch"),
    ("fr", "Menurut Ratri Kusumadewi, harga akan naik.", "Selon Ratri Kusumadevvi, les prix vont augmenter.", "Kusumadevvi", "name-mismatch"),
    ("en", "Saham Bukalapak turun tajam.", "Shares in Buka Lapak fell sharply.", "Buka Lapak", "name-mismatch"),
    # One part of a name with dots.
    ("zh", "Peneliti BRIN Eko Yulianto menjelaskan risiko tsunami.", "国家研究与创新署研究员埃科·普拉塞蒂奥解释了海啸风险。", "普拉塞蒂奥", "name-mismatch"),
    ("zh", "Bupati Jember Hendy Siswanto meresmikan pasar itu.", "任抹县长亨迪·苏西洛为市场揭幕。", "苏西洛", "name-mismatch"),
    ("ja", "Peneliti Joko Prasetyo mengatakan gempa itu dangkal.", "研究者のジョコ・スサント氏は、地震は浅いと述べた。", "スサント", "name-mismatch"),
    # A short name that a title tells from an ordinary word.
    ("zh", "Presiden Donald Trump berpidato di depan Kongres.", "拜登总统在国会发表演说。", "拜登", "name-mismatch"),
    # Word by word.
    ("en", "Laba Bank Mandiri naik 8 persen.", "Independent Bank's profit rose 8 percent.", "Independent", "name-translated"),
    ("fr", "Laba Bank Mandiri naik 8 persen.", "Le bénéfice de la Banque indépendante augmente de 8 %.", "indépendante", "name-translated"),
    ("ar", "Laba Bank Mandiri naik 8 persen.", "ارتفعت أرباح البنك المستقل بنسبة 8 في المئة.", "المستقل", "name-translated"),
    ("zh", "Laba Bank Mandiri naik 8 persen.", "独立银行利润增长8%。", "独立", "name-translated"),
    ("ja", "Laba Bank Mandiri naik 8 persen.", "独立銀行の利益は8％増加した。", "独立", "name-translated"),
    ("en", "Pengamat Surya Harahap menolak usul itu.", "Analyst Sun Harahap rejected the proposal.", "Sun", "name-translated"),
    ("en", "Pasar Tanah Abang kembali ramai.", "The Red Land market is busy again.", "Land", "name-translated"),
]  # fmt: skip

#: language, source, faithful translations
RIGHT = [
    ("en", "Kejaksaan Agung memanggil tiga saksi.", ["The Attorney General's Office summoned three witnesses.", "Prosecutors at the AGO have summoned three witnesses."]),
    ("en", "Kejagung menahan mantan bupati itu.", ["The AGO has detained the former regent.", "The Attorney General's Office has detained the former regent."]),
    ("en", "Kementerian Luar Negeri memanggil duta besar Australia.", ["Jakarta has summoned the Australian ambassador.", "The Indonesian Foreign Ministry called in Australia's envoy."]),
    ("en", "Pertemuan itu digelar di Vientiane.", ["The meeting was held in Vientiane.", "The meeting was held in the Lao capital."]),
    ("en", "Korea Selatan dan Jepang sepakat.", ["Seoul and Tokyo agreed.", "The South Koreans and the Japanese agreed."]),
    ("en", "Sugiono bertemu Retno Marsudi di Wina.", ["Sugiono met Retno Marsudi in Vienna.", "Sugiono met Retno in Vienna."]),
    ("en", "Anggota DPR dari PDIP mengkritik Menkeu.", ["A PDI-P lawmaker criticized the finance minister.", "A House member from the Indonesian Democratic Party of Struggle criticized the Minister of Finance."]),
    ("en", "Harga minyak naik menjadi 80 dolar AS.", ["Oil prices rose to $80.", "Oil rose to 80 U.S. dollars."]),
    ("en", "Soekarno berpidato di depan ribuan orang.", ["Sukarno spoke to thousands of people."]),
    ("en", "Gunung Merapi di Yogyakarta meletus.", ["Mount Merapi in Yogyakarta erupted.", "The Merapi volcano near Yogyakarta erupted."]),
    ("en", "Warga Kabupaten Kotawaringin Timur mengungsi.", ["Residents of East Kotawaringin regency fled."]),
    ("en", "Wakil Menteri Kesehatan meninjau puskesmas.", ["The deputy health minister visited a community health center.", "The vice minister of health visited a clinic."]),
    ("fr", "Kejaksaan Agung memanggil tiga saksi.", ["Le parquet général a convoqué trois témoins.", "Trois témoins ont été convoqués par le bureau du procureur général."]),
    ("fr", "Tim Swedia tiba di Surabaya.", ["L'équipe suédoise est arrivée à Surabaya.", "Les Suédois sont arrivés à Surabaya."]),
    ("fr", "Gempa mengguncang Jawa Tengah.", ["Un séisme a secoué Java central.", "Un séisme a secoué le centre de Java."]),
    ("ar", "Kejaksaan Agung memanggil tiga saksi.", ["استدعى مكتب المدعي العام ثلاثة شهود.", "استدعى الادعاء العام ثلاثة شهود."]),
    ("ar", "Tim Swedia tiba di Surabaya.", ["وصل الفريق السويدي إلى سورابايا."]),
    ("ar", "Peneliti Galih Wicaksana tiba di Banyuwangi.", ["وصل الباحث غاليه ويجاكسانا إلى بانيووانغي."]),
    ("zh", "Kejaksaan Agung memanggil tiga saksi.", ["总检察院传唤了三名证人。", "最高检察院传唤三名证人。"]),
    ("zh", "Bupati Jember Hendy Siswanto meresmikan pasar itu.", ["任抹县长亨迪·西斯万托为市场揭幕。", "县长亨迪为市场揭幕。"]),
    ("en", "Dompet turis ditemukan, kata Kasatsamapta AKBP Joko.", ["A tourist's wallet was found, said patrol head Supt. Joko."]),
    ("zh", "Warga Pulau Buru memprotes tambang emas PT Bola Dunia.", ["布鲁岛居民抗议博拉·杜尼亚公司的金矿。"]),
    ("ja", "Peneliti Joko Prasetyo mengatakan gempa itu dangkal.", ["研究者のジョコ・プラセティヨ氏は、地震は浅いと述べた。"]),
    ("zh", "Presiden Prabowo Subianto tiba di Surabaya.", ["普拉博沃总统抵达泗水。", "总统普拉博沃·苏比安托抵达泗水。"]),
    ("zh", "Jepang dan Tiongkok sepakat.", ["日本和中国达成一致。", "东京与北京达成一致。"]),
    ("ja", "Kejaksaan Agung memanggil tiga saksi.", ["最高検察庁は証人3人を呼び出した。", "検事総長府は3人の証人を呼んだ。"]),
    ("ja", "Peneliti Galih Wicaksana tiba di Banyuwangi.", ["研究者のガリー・ウィチャクサナ氏がバニュワンギに到着した。"]),
    ("ja", "Jepang dan Indonesia sepakat.", ["日本とインドネシアは合意した。", "日・インドネシアが合意した。"]),
]  # fmt: skip


def found(source: str, translation: str, language: str) -> list[Finding]:
    return [
        f
        for f in findings(source, translation, language)
        if f.rule in RULES and f.severity >= Severity.MAJOR and not f.hint
    ]


@pytest.mark.parametrize(("language", "source", "translation", "words", "rule"), WRONG)
def test_wrong_names_are_found(language: str, source: str, translation: str, words: str, rule: str) -> None:
    hits = found(source, translation, language)
    at = translation.index(words)
    assert any(
        f.rule == rule
        and f.source is not None
        and f.translation is not None
        and f.translation.start < at + len(words)
        and at < f.translation.end
        for f in hits
    ), hits


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [(language, source, text) for language, source, texts in RIGHT for text in texts],
)
def test_faithful_names_pass(language: str, source: str, translation: str) -> None:
    assert found(source, translation, language) == []


@pytest.mark.parametrize(("language", "source", "translation", "words", "rule"), WRONG)
def test_spans_and_messages_hold_what_they_say(
    language: str, source: str, translation: str, words: str, rule: str
) -> None:
    for finding in found(source, translation, language):
        for span, text in ((finding.source, source), (finding.translation, translation)):
            if span is not None:
                assert text[span.start : span.end] == span.text
                assert span.text in finding.message


@pytest.mark.parametrize(
    ("language", "source", "translation", "words"),
    [(language, *row) for language, rows in WRONG_NAMES.items() for row in rows],
)
def test_planted_names_are_found(language: str, source: str, translation: str, words: str) -> None:
    at = translation.index(words)
    hits = [f.translation for f in found(source, translation, language)]
    assert any(s is not None and s.start < at + len(words) and at < s.end for s in hits), hits


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [(lang, source, text) for lang, rows in RIGHT_NAMES.items() for source, texts in rows for text in texts],
)
def test_tricky_faithful_names_pass(language: str, source: str, translation: str) -> None:
    assert found(source, translation, language) == []


def test_a_name_that_nothing_renders_is_only_a_hint() -> None:
    hints = [
        f
        for f in findings("Kementerian Sosial membantu warga Tarakan.", "The ministry helped residents.", "en")
        if f.rule == "name-missing"
    ]
    assert hints
    assert all(f.hint and f.severity is Severity.MINOR for f in hints)


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="AbcDeiu Jawa-.,'“”أبج总统カ・Ã", max_size=40),
    st.text(alphabet="AbcDeiu Java-.,'“”أبج总统カ・Ã", max_size=40),
    st.sampled_from(["en", "fr", "ar", "zh", "ja"]),
)
def test_no_text_breaks_the_rules(source: str, translation: str, language: str) -> None:
    for finding in findings(source, translation, language):
        for span, text in ((finding.source, source), (finding.translation, translation)):
            assert span is None or text[span.start : span.end] == span.text
