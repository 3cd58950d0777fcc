"""Sentences of the six languages; ``¦`` in a row marks where one ends and is not part of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents.segmentation import MAX_SENTENCE, split_sentences
from checker.languages import CODES
from tests.documents.segmentation_rows import HARD_ROWS

ROWS = {
    "id": """
Pasar itu diperkirakan mencapai Rp2.509 triliun pada 2030.¦ Angkanya terus naik.
Menteri Koperasi Teten Masduki (foto: dok. VOI)
Foto dari dok. Humas dan dok. VOI dipakai lagi.¦ Redaksi memeriksanya.
PT Bank Mandiri Tbk. membukukan laba bersih Rp13,2 triliun.¦ Laba naik 4,5 persen.
Direktur Utama PT Bank Mandiri Tbk. Darmawan Junaidi menyebut angka itu wajar.
Saham itu milik PT Astra International Tbk.¦ Perseroan membagikan dividen.
Rektor Dr. Ir. H. Bambang Wijaya, M.Si. membuka acara.¦ Ia tampil singkat.
Prof. Dr. Hj. Siti Aminah, S.H., M.H. ditunjuk menjadi ketua.¦ Dia dilantik kemarin.
Komjen Pol. Agus Andrianto hadir bersama Irjen Pol. Dedi Prasetyo.¦ Keduanya diam.
Kantornya di Jl. Sudirman No. 5, Jakarta.¦ Warga berkumpul di sana.
CV. Maju Jaya memenangi tender.¦ Nilainya Rp1.250.000.000.
Rapat dimulai pukul 10.30 WIB.¦ Rapat selesai pukul 12.00 WIB.
"Kami siap.¦ Kami sudah menunggu sejak pagi," kata Budi.
"Apakah kamu siap?" tanya hakim.¦ Terdakwa mengangguk.
"Merdeka!" teriak massa.¦ Polisi berjaga.
"Saya kecewa."¦ Ia lalu pergi.
"Kita harus bersatu.¦ Tidak ada pilihan lain." kata presiden.
Mantan Presiden H. M. Soeharto dimakamkan di sana.¦ Ribuan orang datang.
Gubernur M. Ridwan Kamil tiba pagi ini.¦ Ia naik sepeda.
Mereka membeli beras, gula, dll.¦ Harganya naik.
Bantuan berupa beras, gula, dll. dibagikan kemarin.
Ia lahir pada 5 Nov. 1970.¦ Ayahnya petani.
Baca di https://voi.id/berita?id=5.1 untuk rincian.¦ Terima kasih.
Situs Bukalapak.com tidak dapat diakses.¦ Blibli juga.
Harga emas Rp 1.034.000 per gram.¦ Perak stabil.
Undang-Undang No. 11 Tahun 2020 ditolak.¦ Pasal 33 ayat (2) dihapus.
Dia ragu...¦ Akhirnya ia setuju.
Dia ragu... lalu pergi.¦ Semua terdiam.
1. Harga beras naik.¦ 2. Harga cabai turun.
iPhone laris.¦ eFishery memecat karyawan.
Benarkah?!¦ Tidak.
Yayasan itu diasuh K.H. Ahmad Dahlan a.n. keluarga.¦ Selesai.
Ia menang 21-15, 21-19.¦ Lawannya cedera.
""",
    "en": """
The market is worth Rp2,509 trillion (US$1.6 billion).¦ It will grow.
He met Mr. Smith and Mrs. Jones on Monday.¦ They talked.
The U.S. President arrived at 10 a.m. on Tuesday.¦ The talks went well.
She was born in the U.S.¦ The family later moved.
Talks were held on Nov. 5 in Geneva.¦ No deal was reached.
Apple Inc. sold 5.2 million phones.¦ Shares rose 3.5 percent.
Apple Inc. Chief Executive Tim Cook spoke.
Temasek Holdings and Bain & Co.¦ Other firms declined to comment.
PT. Bank Mandiri Tbk. (BMRI) rose.¦ Analysts were surprised.
“We woke up.¦ The water was knee-high,” she said.
"When will it end?" she asked.¦ Nobody knew.
“Why?” Smith asked.¦ There was no answer.
"It is over."¦ He left the room.
He said: "It is over."¦ "We lost."
J. K. Rowling and George W. Bush met.¦ They laughed.
Gen. Andika Perkasa and Lt. Gen. Dudung attended.¦ So did Sen. Warren.
The vote was 5-4.¦ The court adjourned.
See https://example.com/a?b=c.d for details.¦ Thanks.
The company, e.g. its board, i.e. the directors, agreed.¦ Fine.
The picture (photo: dok. VOI) was old.¦ It showed a market.
It is at 5 Main St. in Bogor.¦ We visited St. Mary.
Dr. Ir. H. Joko Widodo spoke.¦ He smiled.
Prices fell to No. 5 on the list.¦ No. 6 is next.
Wait... what?¦ Yes!
He hesitated...¦ Then he spoke.
The ministers (see above.)¦ New rules apply.
Tickets cost $5.50.¦ Children pay $2.
The firm, XL Axiata Tbk, lost.¦ It sued Roe v. Wade fans.
It began at 7.30 p.m. local time.¦ The crowd waited.
Prof. Lee and Rev. King met Gov. Brown vs. Col. Sanders.¦ Good.
""",
    "fr": """
M. Macron a rencontré Mme Dupont.¦ Ils ont parlé.
M. le ministre est arrivé.¦ MM. Durand et Petit aussi.
Le marché vaut 2 509 milliards de roupies.¦ Il croît de 3,5 %.
« Nous sommes prêts », a-t-il dit.¦ Personne n'a répondu.
« Oui.¦ Nous irons demain », a-t-elle ajouté.
« Pourquoi ? » a demandé le juge.¦ Silence.
« C'est fini. »¦ Il est parti.
« C’est fini ! »¦ Elle a pleuré.
L'art. 5 de la loi est clair.¦ L'art. 6 ne l'est pas.
Il est né en 50 av. J.-C. à Rome.¦ Il y est mort.
La réunion a débuté à 10h30.¦ Elle a duré deux heures.
Le Dr. Martin et le Pr. Blanc sont là.¦ Ils opèrent.
PT. Bank Mandiri Tbk. a publié ses résultats.¦ Le bénéfice grimpe.
Il habite au 5, av. de la République.¦ Le bd. Voltaire est proche.
Selon J. K. Rowling, c'est vrai.¦ Elle l'a écrit.
Le no. 5 est sorti.¦ Le n° 6 suit.
Il a gagné 6-4, 6-3.¦ Son rival abandonne.
Que faire ?¦ Rien.
Attention !¦ Danger.
Il hésite…¦ Puis il part.
Il hésite… puis il part.¦ Fin.
Voir https://exemple.fr/a?b=c.¦ Merci.
La société Apple Inc. a chuté.¦ Le titre perd 2 %.
Il vient des É.-U. depuis peu.¦ Il y retourne.
Le 13 nov. 2023, il pleuvait.¦ Le 14 aussi.
"Nous gagnerons."¦ Le public applaudit.
(Photo : dok. VOI)
Les prix (hors taxes) montent.¦ Les salaires non.
Mgr. Leclerc et Me. Dubois plaident.¦ La cour écoute.
Cf. p. 12 et fig. 3 du rapport.¦ Tout y est.
""",
    "ar": """
قال الوزير إن القيمة بلغت 2.509 تريليون روبية.¦ وأضاف أنها سترتفع.
التقى د. أحمد الشريف بالرئيس.¦ ثم غادر.
حضر أ.د. محمد علي المؤتمر.¦ وقد ألقى كلمة.
هل سينعقد الاجتماع؟¦ لا أحد يعلم.
هل جاء؟¦ نعم!¦ جاء أمس.
"نحن مستعدون"، قال المدير.¦ ثم خرج.
وقال سلامت: "استيقظنا والمياه حولنا.¦ لم يسعفنا الوقت".¦ وأضاف أن القرية غرقت.
«لماذا تأخرتم؟» قال القاضي للشهود.¦ فصمتوا.
«انتهى الأمر.»¦ وغادر القاعة.
بدأت الجلسة الساعة 10.30 صباحا.¦ وانتهت ظهرا.
ارتفع السعر 3.5%.¦ وانخفض الذهب.
بلغ الرقم ٢٫٥ مليون.¦ وهو رقم قياسي.
توسع التعاون تدريجيًا.¦ ورحب به البلدان.
يعمل في شركة PT. Bank Mandiri Tbk. منذ عام.¦ وهو محاسب.
ويواجه "م. ف." عقوبة السجن.¦ وقال محاميه إنه بريء.
زر موقع https://example.com/a?b=c.d الآن.¦ شكرا.
مرحبا بكم!¦ تفضلوا.
كان مترددا...¦ ثم وافق.
فاز المنتخب 2-1.¦ واحتفل الجمهور.
صدر القانون رقم 11 لعام 2020.¦ ورفضته النقابات.
(الصورة: dok. VOI)
وصل الرئيس ود. سمير إلى جاكرتا.¦ وكان في استقبالهما الوزير.
سأل الصحفي: متى؟¦ أجاب: غدا.
توفي عن 85 عاما.¦ ودفن في بلدته.
قال: "لن نستسلم!"¦ وصفق الحضور.
ارتفعت الأسعار؛ لكن الطلب بقي.¦ هذا متوقع.
عاد إلى بيته،ثم نام.¦ استيقظ فجرا.
يسكن في الطابق ج. 5 من المبنى.¦ شقته واسعة.
لم يحضر أحد!!¦ لماذا؟
""",
    "zh": """
印尼市场规模将达2509万亿印尼盾。¦到2030年还会增长。
价格上涨3.5%。¦黄金下跌。
“我们准备好了，”他说。¦会议随即开始。
“两名遇难者都是被冲走的，”斯拉梅特在指挥站说。¦救援仍在继续。
“我们会赢的。”他说。¦观众鼓掌。
“为什么？”法官问道。¦无人回答。
“去吧！”部长喊道。¦众人出发。
他说：“我们醒来了。¦水已经没到膝盖。”¦她哭了。
“什么都来不及带。”¦房子随后倒塌。
「我們準備好了。」他說。¦會議開始。
他迟疑……然后离开了。¦门关上了。
他迟疑……¦ “走吧。”
真的吗？！¦是的。
PT Bank Mandiri Tbk. 公布业绩。¦利润上升。
访问 https://example.com/a?b=c.d 了解详情。¦谢谢。
Bukalapak.com拒绝置评。¦Blibli没有回应。
会议于10:30开始。¦12:00结束。
（图：dok. VOI）
《加油！中国》今日上映。¦票房不错。
他问：去不去？¦没人回答。
周二（3月17日），双方会面。¦会谈持续两小时。
"我同意。"¦她走了。
他的得分是21比15。¦对手受伤。
请看！¦快点！
政府宣布：一、减税；二、增支。¦市场反应平淡。
苹果公司(Apple Inc.)发布新品。¦股价上涨。
第一条。¦第二条。
“不行。”¦“为什么不行？”¦“没钱。”
""",
    "ja": """
市場規模は2509兆ルピアに達する見通しだ。¦今後も拡大する。
価格は3.5％上昇した。¦金は下落した。
「われわれは写真を撮りに来たのではない。¦リストを持ってきた」と彼女は語った。
「準備はできている。」と述べた。¦会議が始まった。
「準備はできている」と述べた。¦会議が始まった。
「なぜ遅れたのか？」と裁判官が尋ねた。¦答えはなかった。
「目が覚めた。¦何も持ち出せなかった。」¦住民は避難した。
「行こう！」と叫んだ。¦皆が走った。
「行こう！」などと叫んだ。¦皆が走った。
「もう終わりだ。」という声が上がった。¦静かになった。
『始まりだ。』との声もある。¦期待は大きい。
本当ですか？¦はい。
すごい！¦信じられない！
彼は迷った……しかし進んだ。¦扉が開いた。
インドネシアのPT Bank Mandiri Tbk. が発表した。¦利益は増えた。
詳細は https://example.com/a?b=c.d を参照。¦以上。
Bukalapak.comはコメントを拒否した。¦Bliblは応じていない。
会議は午前10時30分に始まった。¦正午に終わった。
（写真：dok. VOI）
【ジャカルタ】閣僚が会談した。¦両国は合意した。
ダット氏（52）は同意した。¦一方で注文も付けた。
（同国は否定している。）¦交渉は続く。
試合は2-1で終わった。¦観客は沸いた。
「はい。」¦「いいえ。」
「無理だ。」¦彼は首を振った。
第１条。¦第２条。
価格は２．５倍になった。¦需要は減った。
首相は「続ける。¦やめない」と強調した。¦野党は反発した。
""",
}  # fmt: skip

CASES = [(code, row) for code, rows in (*ROWS.items(), *HARD_ROWS.items()) for row in rows.strip().splitlines()]


def sentences(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


@pytest.mark.parametrize(("language", "row"), CASES)
def test_sentences(language: str, row: str) -> None:
    assert sentences(row.replace("¦", ""), language) == [part.strip() for part in row.split("¦")]


def test_every_language_has_rows() -> None:
    assert set(ROWS) == set(CODES)
    assert all(len(rows.strip().splitlines()) >= 25 for rows in ROWS.values())


def test_line_end_within_a_sentence() -> None:
    assert sentences("Ini kalimat\npertama. Ini\nkedua.", "id") == ["Ini kalimat\npertama.", "Ini\nkedua."]


def test_stray_punctuation_belongs_to_what_it_follows() -> None:
    assert sentences('He left. "', "en") == ['He left. "']
    assert sentences("*** ---", "en") == []


@pytest.mark.parametrize("text", ["a" * 20_000, "a " * 10_000, "字" * 20_000])
def test_endless_text_is_cut(text: str) -> None:
    spans = split_sentences(text, "en")
    assert all(end - start <= MAX_SENTENCE for start, end in spans)
    assert sum(end - start for start, end in spans) >= len(text.replace(" ", ""))


PIECES = st.sampled_from(
    ["a", "B", "Dr", "tbk", "5", ".", "!", "?", "…", "。", "？", "؟", '"', "”", "“", "」", "「", "»", "« ",
     ")", "(", " ", "\n", "\u3000", "\u00a0", "と", "他说", "قال", "kata", "《", "》", "．", "-", "'",
     "\u064b", "\u200f"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=60).map("".join)), st.sampled_from(CODES))
def test_any_text(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    position = 0
    for start, end in spans:
        assert position <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        position = end
    outside = set(range(len(text))).difference(i for start, end in spans for i in range(start, end))
    assert not any(text[i].isalnum() for i in outside)
