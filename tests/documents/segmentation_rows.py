"""Hard cases for the sentence splitter; ``¦`` marks where a sentence ends and is no part of the text."""

from __future__ import annotations

HARD_ROWS = {
    "id": """
JAKARTA, KOMPAS.com - Harga beras naik tajam pekan ini.¦ Pemerintah menyiapkan operasi pasar.
Rp2.509 triliun, 10.30 WIB, 1.250 orang.¦ Semua angka benar.
Ketua KPK H. M. Yasin, S.H., M.H., hadir.¦ Ia datang sendirian.
Kuasa hukum korban, Dr. R. Soesilo, S.H., M.Hum., menolak.¦ Sidang ditunda.
Surat itu ditandatangani Budi a.n. Menteri Keuangan.¦ Isinya singkat.
Lihat hlm. 45 dan hal. 12.¦ Catatan ada di sana.
Perkara No. 12/Pid.B/2024/PN Jkt.Pst. diputus kemarin.¦ Jaksa banding.
PT Telkom Indonesia (Persero) Tbk. (TLKM) naik 2,5 persen.¦ Investor senang.
Emiten itu ialah PT Gudang Garam Tbk.¦ Sahamnya turun.
"Kami menolak!" kata Budi.¦ "Kenapa?" tanya Ani.
"Apa kabar?"¦ "Baik."
Ia berkata, "Saya tidak tahu."¦ Hakim diam.
Ia bertanya, "Siapa kamu?" lalu pergi.¦ Tak ada jawaban.
Hubungi redaksi@contoh.co.id atau www.contoh.co.id.¦ Terima kasih.
Pasal 27 ayat (3) UU ITE dicabut.¦ Pasal 28 tetap.
Suhu 37,5 derajat C. Pasien dirawat.
Korban tewas (dua orang).¦ Polisi menyelidiki.
Harga: Rp 5.000.¦ Murah!
Ia tinggal di Jl. Jend. Sudirman Kav. 52-53.¦ Rumahnya besar.
Pukul 19.00 s.d. 21.00 WIB.¦ Tiket gratis.
a. Beras.¦ b. Gula.
Kata dia, dkk. sudah pulang.¦ Rumah sepi.
Bantuan berupa mi instan, beras, dsb. telah dibagikan.¦ Warga senang.
Foto: ANTARA FOTO/Aditya P. Putra/foc.
Pelaku berinisial A.S. ditangkap.¦ Korban berinisial B. selamat.
Tersangka AS (34).¦ Ia ditahan.
Menteri ESDM Bahlil L. mengatakan hal itu.¦ Harga BBM tetap.
Dia lahir tgl. 5 Jan. 1990 di Bandung.¦ Ayahnya guru.
Kenapa?¦ Karena mahal... sangat mahal.
UMKM, koperasi, dll., mendapat kredit.¦ Bunganya rendah.
""",
    "en": """
JAKARTA, Kompas.com - Rice prices rose sharply this week.¦ The government acted.
Jakarta (ANTARA) - The minister left at 10:30 a.m. Western Indonesia Time.¦ He returned.
He lives at 12 Main St.¦ His wife works nearby.
Gen. (ret.) Prabowo Subianto spoke.¦ The crowd cheered.
The suspect, identified as A.S., was arrested.¦ The victim, B., survived.
“Why now?” he asked.¦ “Because it matters.”
"We won!" shouted the fans.¦ They danced.
E-mail info@example.co.id or visit www.example.com.¦ Thank you.
The bill (Rp2.5 billion) was paid.¦ It took 3.5 hours.
The U.S., the U.K. and the E.U. agreed.¦ China did not.
It costs approx. $5 million.¦ That is a lot.
Dr. R. Soesilo, S.H., M.Hum., declined.¦ The hearing was adjourned.
Article 27, para. 3 was repealed.¦ Article 28 stands.
He said (in English): "No."¦ Then he left.
Mr. and Mrs. A. B. Smith Jr. arrived.¦ They sat down.
Sales rose 5 pct.¦ Profit fell.
A) Rice.¦ B) Sugar.
The firm — Yahoo! — was sold.¦ Nobody cared.
It happened in Washington, D.C. on Monday.¦ Two people died.
""",
    "fr": """
JAKARTA, Kompas.com - Les prix du riz ont augmenté.¦ Le gouvernement a réagi.
« Nous refusons ! » a déclaré le ministre.¦ « Pourquoi ? » a demandé un journaliste.
Il a dit : « C'est fini. »¦ Puis il est parti.
« C'est fini.¦ Nous avons perdu », a-t-il dit.
M. Dupont et Mme Durand sont arrivés à 10 h 30.¦ Ils ont parlé.
L'art. 27 al. 3 a été abrogé.¦ L'art. 28 reste.
Le prix est de 2.500 roupies.¦ C'est cher !
Le suspect, identifié comme A. S., a été arrêté.¦ La victime a survécu.
Il habite av. de la République.¦ Sa maison est grande.
Vers 10 h.¦ Tout était calme… puis le feu a pris.
PT Telkom Tbk. a gagné 2,5 %.¦ Les investisseurs sont ravis.
Voir p. 12 et www.exemple.fr.¦ Merci.
""",
    "ar": """
جاكرتا (أنتارا) - ارتفعت أسعار الأرز هذا الأسبوع.¦ وتحركت الحكومة.
«لماذا الآن؟» سأل الصحفي.¦ ولم يجب الوزير.
قال الوزير: «انتهى الأمر.»¦ ثم غادر.
بلغت القيمة 2.509 تريليون روبية.¦ وهذا كثير.
وصل د. أحمد إلى الاجتماع.¦ وغادر بعد ساعة.
هل وافقت الحكومة؟¦ لا.
وقعت الحادثة عام 2004م.¦ ومات شخصان.
قال أ.د. محمد علي إن الوضع خطير.¦ وأضاف أن الحل صعب.
الساعة 10.30 صباحا بتوقيت جاكرتا.¦ بدأ الاجتماع!
""",
    "zh": """
他说：“我们拒绝。”¦部长随后离开。
“为什么？”记者问。¦部长没有回答。
“结束了。”他说。¦大家都沉默了。
“我们拒绝！”部长说，“绝不接受。”¦会议结束。
价格为2.5亿元。¦涨幅为3.5%。
雅加达讯（记者李明）大米价格上涨。¦政府采取行动。
电影《你好，李焕英！》上映。¦票房很高。
（图：安塔拉通讯社。）
""",
    "ja": """
「拒否する。」と大臣は述べた。¦会議は終わった。
「なぜ今なのか？」と記者が質問した。¦大臣は答えなかった。
「もう終わりだ」と述べた。¦彼は去った。
価格は2.5億ドル。¦上昇率は3.5％だった。
「はい。」¦「いいえ。」
映画「君の名は。」が公開された。¦興行収入は高い。
大臣は「モーニング娘。」のファンだ。¦意外だ。
（写真：アンタラ通信）
ジャカルタ（アンタラ）― コメ価格が上昇した。¦政府は対応した。
""",
}
