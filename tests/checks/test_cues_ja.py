"""Japanese: certainty, negation, quantity words and speakers, with what must and must not be found."""

from __future__ import annotations

import pytest

from tests.checks.support import alerts

RULES = {
    "polarity-flipped",
    "negation-lost",
    "negation-added",
    "modality-changed",
    "quantifier-changed",
    "attribution-lost",
}

#: source, wrong translation, rule
WRONG = [
    ("Tanggul itu berpotensi jebol jika hujan terus turun.", "雨が降り続けば堤防が決壊する。", "modality-changed"),
    ("Rumah tua itu terancam roboh.", "その古い家は倒壊した。", "modality-changed"),
    ("Tersangka mengklaim uang itu hasil warisan.", "容疑者はその金を遺産で得た。", "modality-changed"),
    ("Penyidik menengarai ada aliran dana ke luar negeri.", "捜査官は国外への資金の流れを突き止めた。", "modality-changed"),
    ("Lembaga itu mencurigai adanya kekerasan di rutan.", "同団体は拘置所で暴力があったと断定した。", "modality-changed"),
    ("Rute itu akan dibuka lagi jika landasan sudah memenuhi syarat.", "滑走路が基準を満たしたため、路線が再開される。", "modality-changed"),
    ("Jika disetujui DPR, tarif parkir bakal naik tahun depan.", "国会の承認を受けて、駐車料金は来年引き上げられることになった。", "modality-changed"),
    ("Warga tidak diperkenankan menebang pohon tanpa musyawarah desa.", "住民は村の話し合いなしに木を切ってもよい。", "modality-changed"),
    ("Polisi belum menetapkan tersangka dalam kasus itu.", "警察はその事件ですでに容疑者を特定した。", "negation-lost"),
    ("Kunjungan menteri ke Ternate batal karena cuaca buruk.", "悪天候のため、大臣はテルナテを訪れた。", "negation-lost"),
    ("Menteri membantah Indonesia akan membuka pangkalan itu.", "インドネシアが基地を開くとの見方を大臣は肯定した。", "negation-lost"),
    ("Stok tenda di gudang tidak cukup untuk menampung pengungsi.", "倉庫のテントは避難者を収容するのに十分だ。", "negation-lost"),
    ("Jembatan itu tidak dilengkapi pagar pengaman.", "その橋は防護柵を備えている。", "negation-lost"),
    ("Rumah sakit menerima pasien korban gempa.", "病院は地震の被災患者を受け入れなかった。", "negation-added"),
    ("Kedua negara sepakat mengakhiri gencatan senjata.", "両国は停戦を終わらせないことで合意した。", "negation-added"),
    ("Hanya bus listrik yang boleh melintas setelah pukul 18.00.", "午後6時以降に通れるのは電気バス以外の車だ。", "quantifier-changed"),
    ("Semua pasien di puskesmas itu sembuh.", "その保健所の患者は約半数が回復した。", "quantifier-changed"),
    ("Pihak pabrik menyebut buruh itu pingsan karena lapar.", "警察は、労働者は空腹で失神したと説明した。", "attribution-lost"),
]  # fmt: skip

RIGHT = [
    ("Tanggul itu berpotensi jebol jika hujan terus turun.", "このまま雨が続くと、堤防は決壊しかねません。"),
    ("Rupiah berpeluang menguat setelah keputusan bank sentral.", "中央銀行の決定を受け、ルピアは値上がりしそうだ。"),
    ("Polisi menangkap terduga pelaku pencurian di Solo.", "警察はソロで窃盗の容疑者を逮捕した。"),
    ("Tersangka mengklaim uang itu hasil warisan.", "容疑者は、金は相続したものだと話しています。"),
    ("Jika terbukti bersalah, pejabat itu akan dipecat.", "違反が立証された場合、同職員は免職となります。"),
    ("Warga dilarang membuang sampah tanpa memilahnya.", "住民は分別せずにごみを出してはならない。"),
    ("Jalan tol itu belum dibuka untuk umum.", "高速道路の一般開通はまだです。"),
    ("Korban belum ditemukan, tetapi keluarganya sudah tiba.", "不明者は見つかっていないが、家族はすでに到着した。"),
    ("Kementerian membantah kabar itu.", "同省はその話を打ち消した。"),
    ("Pembawa acara menyangkal serangan itu.", "司会者は暴行を否認した。"),
    ("Grup itu membatalkan pertunjukan di Medan.", "バンドはメダンの公演をキャンセルした。"),
    ("Badan itu menemukan 40 pegawai fiktif.", "同庁は存在しない職員40人を突き止めた。"),
    ("Hampir semua warung di pasar itu tutup.", "市場内のほとんどの店が休業しています。"),
    ("Sangat sedikit warga yang mengungsi.", "避難した住民はほとんどいませんでした。"),
    ("Hanya warga setempat yang boleh masuk.", "地元住民以外は立ち入ることができない。"),
    ("Separuh dari semua siswa absen.", "全生徒の半数が欠席した。"),
    ("Pihak sekolah menyebut murid itu pingsan karena lapar.", "学校側によれば、児童が気を失ったのは空腹のためだという。"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "translation", "rule"), WRONG)
def test_changes_are_found(source: str, translation: str, rule: str) -> None:
    assert {rule, "polarity-flipped", "meaning-contrast"} & {f.rule for f in alerts(source, translation, "ja")}


@pytest.mark.parametrize(("source", "translation"), RIGHT)
def test_faithful_versions_pass(source: str, translation: str) -> None:
    assert [f.rule for f in alerts(source, translation, "ja") if f.rule in RULES] == []
