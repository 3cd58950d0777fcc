"""Names in Japanese: katakana that spells no name of the source, misspelt names, places of another kind."""

from __future__ import annotations

import pytest

from tests.checks.test_names import found

#: source, wrong translation, what stands there
WRONG = [
    ("PT Sritex mengumumkan penutupan dua pabrik di Sukoharjo pada awal pekan.", "アドロは週初め、スコハルジョの2工場の閉鎖を発表した。", "アドロ"),
    ("Kapal Motor Labobar kandas di perairan Nabire, Rabu dini hari.", "水曜未明、客船ケリムトゥ号がナビレ沖で座礁した。", "ケリムトゥ"),
    ("RSUP Kariadi Semarang merawat tiga korban ledakan tabung gas.", "スマランのストモ病院は、ガスボンベ爆発の負傷者3人を治療している。", "ストモ"),
    ("Laga itu digelar di Stadion Gelora Bung Tomo, Surabaya, Sabtu malam.", "試合は土曜夜、スラバヤのマンダラ・クリダ競技場で行われた。", "マンダラ・クリダ"),
    ("Gunung Lewotobi Laki-laki meletus lagi dan abu mencapai Maumere.", "レウォトビ・ラキラキ山が再び噴火し、火山灰はマウンバラに達した。", "マウンバラ"),
    ("Gempa dirasakan di Tual dan Saumlaki, tetapi tidak berpotensi tsunami.", "地震はトゥアルとサムラカンで感じられたが、津波の恐れはない。", "サムラカン"),
    ("Wali Kota Bogor Dedie Rachim meninjau pasar yang terbakar.", "ボゴールのビマ・アルヤ市長が焼けた市場を視察した。", "ビマ・アルヤ"),
    ("Mantan pemain Persebaya Yusuf Ekodono memuji penampilan tim muda.", "ペルセバヤの元選手ユスフ・ハルジョノ氏は若手チームの戦いぶりを称賛した。", "ハルジョノ"),
    ("Kapolres Wonogiri AKBP Jarot Sungkowo memimpin evakuasi warga.", "ウォノギリ警察署のジャルン・スンキワ署長が住民の避難を指揮した。", "ジャルン・スンキワ"),
    ("Tanggul Sungai Tuntang jebol di Grobogan.", "グロボガンでセラユ川の堤防が決壊した。", "セラユ"),
    ("Pelatih Bojan Hodak memuji mental pemain Persib seusai laga di Bandung.", "ボイス・ハダム監督はバンドンでの試合後、ペルシブの選手の精神力を褒めた。", "ボイス・ハダム"),
    ("Peneliti Universitas Hasanuddin menemukan spesies katak baru di Gunung Latimojong.", "サムラトゥランギ大学の研究者がラティモジョン山で新種のカエルを発見した。", "サムラトゥランギ"),
    ("Presiden bertemu Perdana Menteri Belanda Dick Schoof di Den Haag.", "大統領はブリュッセルでオランダのディック・スホーフ首相と会談した。", "ブリュッセル"),
    ("Menteri meninjau pabrik PT Pindad di Bandung.", "大臣はバンドンのPTディルガンタラ・インドネシアの工場を視察した。", "PTディルガンタラ・インドネシア"),
    ("Jaringan itu ditarik ke Samarinda melalui Kuaro.", "送電線はバリクパパン経由でサマリンダまで引かれた。", "バリクパパン"),
    ("Badan Geologi memasang seismograf baru di lereng Gunung Slamet.", "地質庁は安全山の斜面に新しい地震計を設置した。", "安全"),
    ("Warga Kota Gorontalo memprotes kenaikan tarif air.", "ゴロンタロ州の住民が水道料金の値上げに抗議した。", "ゴロンタロ州"),
    ("Banjir merendam tiga desa di Kabupaten Demak sejak semalam.", "昨夜からドゥマック州の三つの村が浸水している。", "ドゥマック州"),
    ("Bupati Sumenep membuka festival itu.", "スムネプ市の市長が祭りの開会を宣言した。", "スムネプ市"),
    ("Nelayan asal Pulau Simeulue diselamatkan.", "シムルエ湖の漁師が救助された。", "シムルエ湖"),
]  # fmt: skip

RIGHT = [
    ("PT Sritex mengumumkan penutupan dua pabrik di Sukoharjo pada awal pekan.", "繊維大手スリテックス、スコハルジョの2工場を閉鎖へ　週初めに発表"),
    ("Kapal Motor Labobar kandas di perairan Nabire, Rabu dini hari.", "ラボバル号は水曜日の未明、ナビレの海域で座礁しました。"),
    ("KM Dorolonda mengangkut 1.200 pemudik dari Makassar menuju Baubau.", "フェリーのドロロンダ号は帰省客1200人を乗せ、マカッサルからバウバウへ向かった。"),
    ("Laga itu digelar di Stadion Gelora Bung Tomo, Surabaya, Sabtu malam.", "試合は土曜日の夜、スラバヤのブン・トモ・スタジアムで開催されました。"),
    ("Pedangdut Ayu Ting Ting tampil di alun-alun Pekalongan.", "歌手アユ・ティンティン、プカロンガンの広場に登場"),
    ("Buku biografi Liem Swie King diluncurkan di Jakarta.", "リム・スウィーキン氏の伝記がジャカルタで発表された。"),
    ("Kapolres Wonogiri AKBP Jarot Sungkowo memimpin evakuasi warga.", "ウォノギリ県警のジャロット・スンコウォ本部長は住民避難の陣頭指揮を執りました。"),
    ("Penyair Homer dan sejarawan Herodotus berasal dari Yunani.", "詩人ホメロスも歴史家ヘロドトスもギリシャの出身だ。"),
    ("Wali Kota Casey Fenton meninjau pasar itu.", "ケイシー・フェントン市長が市場を視察した。"),
    ("Pembalap Peter Lenz meninggal dalam kecelakaan.", "ピーター・レンツ選手が事故で死亡した。"),
    ("Delegasi itu menginap di dekat Sao Paulo.", "代表団はサンパウロ近郊に宿泊した。"),
    ("Pengunjung Kebun Raya Cibodas menikmati gamelan.", "チボダス植物園の来場者がガムランの演奏を楽しんだ。"),
    ("Pusat Kota Charlotte dipadati pejalan kaki.", "アップタウン・シャーロットは歩行者であふれた。"),
    ("Warga Kota Gorontalo memprotes kenaikan tarif air.", "ゴロンタロ市民は水道料金の引き上げに抗議しています。"),
    ("Kota Gorontalo adalah ibu kota Provinsi Gorontalo.", "ゴロンタロ市はゴロンタロ州の州都だ。"),
    ("Banjir merendam tiga desa di Kabupaten Demak sejak semalam.", "ドゥマック県では昨夜から3村が洪水につかっています。"),
    ("Harga cabai di Kota Malang naik lagi.", "マラン市場で唐辛子がまた値上がりした。"),
    ("Gubernur Riau menerima tamu dari Kabupaten Siak.", "リアウ州知事はシアク県からの客を迎えた。"),
    ("Bupati Tanah Laut meninjau jembatan yang ambruk.", "タナラウト県の知事が崩落した橋を視察した。"),
    ("Warga Kotabaru menyeberang ke Pulau Laut dengan feri.", "コタバルの住民はフェリーでラウト島に渡った。"),
    ("Novel karya Leila S. Chudori diterjemahkan ke bahasa Jerman.", "レイラ・S・チュドリ氏の小説がドイツ語に翻訳された。"),
    ("Kapolsek Cikande AKP Tatang Warsito menangkap pelaku.", "チカンデ署のタタン・ワルシト署長らが犯人を逮捕した。"),
    ("Penyidik memeriksa Direktur PT Sinar Jaya Abadi, Lukman Halim.", "捜査官はシナル・ジャヤ・アバディ社のルクマン・ハリム社長を調べた。"),
    ("Mahasiswa menciptakan alat bernama Siaga Air.", "学生が「シアガ・アイル」という機器を開発した。"),
    ("Tanggul Sungai Tuntang jebol di Grobogan.", "グロボガンでトゥンタン川の堤防が決壊した。"),
    ("Menteri BUMN meninjau hanggar di Kertajati.", "国営企業相がクルタジャティの格納庫をリポーターと視察した。"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "translation", "words"), WRONG)
def test_wrong_names_are_found(source: str, translation: str, words: str) -> None:
    at = translation.index(words)
    hits = [f.translation for f in found(source, translation, "ja")]
    assert any(s is not None and s.start < at + len(words) and at < s.end for s in hits), hits


@pytest.mark.parametrize(("source", "translation"), RIGHT)
def test_faithful_names_pass(source: str, translation: str) -> None:
    assert found(source, translation, "ja") == []
