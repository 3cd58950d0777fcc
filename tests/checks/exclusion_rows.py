"""Own sentences for words that exclude each other, in all languages: a free right version and a wrong one each.

Each row is an Indonesian sentence; then each language has a right and a wrong version.
"""

from __future__ import annotations

_ROWS = """
= Polisi memamerkan tiga tersangka pencurian kabel kereta di halaman Mapolres Cilacap, Rabu.
en Police put three suspects in the railway cable theft on display in the yard of Cilacap station on Wednesday. | Police put three convicts in the railway cable theft on display in the yard of Cilacap station on Wednesday.
fr Mercredi, la police de Cilacap a présenté à la presse trois suspects dans le vol de câbles ferroviaires. | Mercredi, la police de Cilacap a présenté à la presse les trois coupables du vol de câbles ferroviaires.
ar عرضت شرطة سيلاساب الأربعاء ثلاثة مشتبه بهم في سرقة كابلات السكك الحديدية. | عرضت شرطة سيلاساب الأربعاء ثلاثة مدانين في سرقة كابلات السكك الحديدية.
zh 芝拉扎警方周三展示了三名涉嫌盗窃铁路电缆的男子。 | 芝拉扎警方周三展示了盗窃铁路电缆的三名罪犯。
ja チラチャップ署は水曜日、鉄道ケーブル窃盗の容疑者3人を中庭で公開した。 | チラチャップ署は水曜日、鉄道ケーブル窃盗の犯人3人を中庭で公開した。
= Mantan kepala desa di Brebes dituntut enam tahun penjara karena menyelewengkan bantuan sosial.
en Prosecutors have asked for six years in prison for a former village head in Brebes who misused social aid. | A former village head in Brebes has been sentenced to six years in prison for misusing social aid.
fr Le parquet a requis six ans de prison contre un ancien chef de village de Brebes pour détournement d'aides sociales. | Un ancien chef de village de Brebes a été condamné à six ans de prison pour détournement d'aides sociales.
ar طالبت النيابة بسجن رئيس قرية سابق في بريبيس ست سنوات لاختلاسه مساعدات اجتماعية. | حكمت المحكمة على رئيس قرية سابق في بريبيس بالسجن ست سنوات لاختلاسه مساعدات اجتماعية.
zh 检方要求对挪用社会救助款的布雷贝斯前村长判六年徒刑。 | 挪用社会救助款的布雷贝斯前村长被判处六年徒刑。
ja 検察は、社会支援金を流用したブルブスの元村長に懲役6年を求刑した。 | 社会支援金を流用したブルブスの元村長に懲役6年が言い渡された。
= Tim hoki putri Papua gagal meraih tiket semifinal setelah ditahan imbang Jawa Timur.
en Papua's women's hockey side missed out on the semifinals after East Java held them to a draw. | Papua's women's hockey side succeeded in reaching the semifinals after East Java held them to a draw.
fr Accrochée par Java oriental, l'équipe féminine de hockey de Papouasie a manqué les demi-finales. | Accrochée par Java oriental, l'équipe féminine de hockey de Papouasie a réussi à atteindre les demi-finales.
ar أخفقت سيدات بابوا للهوكي في بلوغ نصف النهائي بعد التعادل مع جاوة الشرقية. | نجحت سيدات بابوا للهوكي في بلوغ نصف النهائي بعد التعادل مع جاوة الشرقية.
zh 巴布亚女子曲棍球队被东爪哇逼平，未能跻身四强。 | 巴布亚女子曲棍球队被东爪哇逼平，成功跻身四强。
ja パプアの女子ホッケーチームは東ジャワと引き分け、準決勝進出を逃した。 | パプアの女子ホッケーチームは東ジャワと引き分け、準決勝進出を果たした。
= Ikatan Dokter Anak menyarankan orang tua menunda pemberian gawai kepada balita.
en Parents would do well to hold off giving toddlers gadgets, the pediatric society advises. | Parents have been ordered by the pediatric society to hold off giving toddlers gadgets.
fr La société de pédiatrie conseille aux parents de ne pas donner d'écran trop tôt aux tout-petits. | La société de pédiatrie a ordonné aux parents de ne pas donner d'écran trop tôt aux tout-petits.
ar نصحت جمعية أطباء الأطفال الآباء بتأجيل إعطاء الأجهزة للصغار. | أجبرت جمعية أطباء الأطفال الآباء على تأجيل إعطاء الأجهزة للصغار.
zh 儿科医生协会建议家长晚些再给幼儿使用电子设备。 | 儿科医生协会命令家长晚些再给幼儿使用电子设备。
ja 小児科医会は、幼児に端末を与える時期を遅らせるよう親に勧めている。 | 小児科医会は、幼児に端末を与える時期を遅らせるよう親に命じた。
= Danau Matano merupakan salah satu danau terdalam di Asia.
en Few lakes in Asia are deeper: Matano counts among the continent's deepest. | Lake Matano is the deepest lake in Asia.
fr Le Matano compte parmi les lacs les plus profonds d'Asie. | Le Matano est le seul lac profond d'Asie.
ar تعد بحيرة ماتانو من أعمق بحيرات آسيا. | تعد بحيرة ماتانو البحيرة العميقة الوحيدة في آسيا.
zh 马塔诺湖是亚洲数一数二的深水湖。 | 马塔诺湖是亚洲唯一的深水湖。
ja マタノ湖はアジアでも有数の深い湖だ。 | マタノ湖はアジアで唯一の深い湖だ。
= Stok vaksin rabies di Flores cukup untuk tiga bulan ke depan, kata Dinas Kesehatan.
en Flores has enough rabies vaccine to last the next three months, the health office said. | Flores has insufficient rabies vaccine for the next three months, the health office said.
fr Les réserves de vaccin antirabique suffisent à Flores pour les trois prochains mois, assure le service de santé. | Les réserves de vaccin antirabique sont insuffisantes à Flores pour les trois prochains mois, assure le service de santé.
ar قالت دائرة الصحة إن مخزون لقاح داء الكلب في فلوريس يكفي للأشهر الثلاثة المقبلة. | قالت دائرة الصحة إن مخزون لقاح داء الكلب في فلوريس غير كاف للأشهر الثلاثة المقبلة.
zh 卫生局称，弗洛勒斯岛的狂犬疫苗库存可满足今后三个月的需要。 | 卫生局称，弗洛勒斯岛的狂犬疫苗库存不足今后三个月之需。
ja 保健局によると、フローレス島の狂犬病ワクチンは今後3カ月分を賄える。 | 保健局によると、フローレス島の狂犬病ワクチンは今後3カ月分には足りていない。
= Ketua koperasi menuduh bendahara menggelapkan simpanan anggota.
en The cooperative's chair says the treasurer embezzled members' savings, blaming him openly. | The cooperative's chair has admitted that the treasurer embezzled members' savings.
fr Le président de la coopérative accuse le trésorier d'avoir détourné l'épargne des membres. | Le président de la coopérative a avoué avoir détourné avec le trésorier l'épargne des membres.
ar اتهم رئيس التعاونية أمين الصندوق باختلاس مدخرات الأعضاء. | اعترف رئيس التعاونية بأن أمين الصندوق اختلس مدخرات الأعضاء.
zh 合作社主席指责财务挪用社员存款。 | 合作社主席承认财务挪用社员存款。
ja 組合長は、会計係が組合員の預金を横領したと非難した。 | 組合長は、会計係が組合員の預金を横領したと認めた。
= Direksi PDAM membantah kabar tarif air naik dua kali lipat mulai Juli.
en Reports that water rates will double from July are untrue, the utility's board says. | The utility's board has confirmed reports that water rates will double from July.
fr La régie des eaux dément que ses tarifs doublent à partir de juillet. | La régie des eaux confirme que ses tarifs doublent à partir de juillet.
ar لا صحة، بحسب إدارة شركة المياه، لما قيل عن مضاعفة التعرفة بدءا من يوليو. | أكدت إدارة شركة المياه ما قيل عن مضاعفة التعرفة بدءا من يوليو.
= Pengadilan Tinggi menolak banding pengembang apartemen di Bekasi.
en The high court turned down an appeal by the developer of a Bekasi apartment block. | The high court granted an appeal by the developer of a Bekasi apartment block.
fr La cour d'appel a débouté le promoteur d'un immeuble de Bekasi. | La cour d'appel a fait droit au recours du promoteur d'un immeuble de Bekasi.
ar ردت محكمة الاستئناف طعن مطور مجمع سكني في بيكاسي. | وافقت محكمة الاستئناف على طعن مطور مجمع سكني في بيكاسي.
= Konser amal itu batal digelar karena hujan deras di Kota Batu.
en Heavy rain in Batu forced the charity concert to be called off. | Heavy rain in Batu or not, the charity concert went ahead.
fr La pluie battante à Batu a eu raison du concert caritatif, finalement annulé. | Malgré la pluie battante à Batu, le concert caritatif a eu lieu comme prévu.
= Jika hujan turun lagi, warga bantaran sungai akan diungsikan ke balai kota.
en Should it rain again, riverside residents will be moved to the town hall. | Because it rained again, riverside residents will be moved to the town hall.
fr En cas de nouvelles pluies, les riverains seront hébergés à la mairie. | Parce qu'il a de nouveau plu, les riverains seront hébergés à la mairie.
ar إذا هطل المطر مجددا فسيُنقل سكان ضفاف النهر إلى مبنى البلدية. | لأن المطر هطل مجددا سيُنقل سكان ضفاف النهر إلى مبنى البلدية.
zh 若再下雨，河岸居民将被转移到市政厅。 | 即使再下雨，河岸居民也将被转移到市政厅。
= Penumpang kapal cepat wajib mengenakan jaket pelampung.
en Speedboat passengers must wear life jackets. | Speedboat passengers are encouraged to wear life jackets.
fr Le port du gilet de sauvetage est obligatoire à bord des vedettes. | Le port du gilet de sauvetage est recommandé à bord des vedettes.
ar على ركاب الزوارق السريعة ارتداء سترات النجاة وجوبا. | يستحسن أن يرتدي ركاب الزوارق السريعة سترات النجاة.
= Pembangunan gedung itu masih menunggu persetujuan dewan cagar budaya.
en The building cannot go up until the heritage council agrees. | The heritage council has approved the building.
fr La construction du bâtiment reste suspendue à l'accord du conseil du patrimoine. | Le conseil du patrimoine a approuvé la construction du bâtiment.
ar لا يزال تشييد المبنى بانتظار موافقة مجلس التراث. | حصل تشييد المبنى على موافقة مجلس التراث.
zh 该楼的兴建尚待文化遗产委员会点头。 | 该楼的兴建已获文化遗产委员会批准。
ja この建物の着工は、文化財審議会の承認待ちだ。 | この建物の着工は、文化財審議会が承認した。
= Seorang pengacara disebut-sebut bakal maju sebagai calon wali kota Ambon.
en A lawyer is tipped to run for mayor of Ambon. | It has been announced officially that a lawyer will run for mayor of Ambon.
fr Un avocat serait candidat à la mairie d'Ambon. | Un avocat sera officiellement candidat à la mairie d'Ambon.
ar يتردد أن محاميا سيترشح لمنصب عمدة أمبون. | أُعلن رسميا أن محاميا سيترشح لمنصب عمدة أمبون.
zh 传一名律师将参选安汶市长。 | 一名律师正式宣布将参选安汶市长。
ja ある弁護士がアンボン市長選に出馬するとうわさされている。 | ある弁護士が公式にアンボン市長選への出馬を表明した。
= Bukan tidak mungkin harga garam naik lagi bila hujan tak kunjung reda.
en A further rise in salt prices cannot be ruled out if the rain does not let up. | A further rise in salt prices can be ruled out if the rain does not let up.
fr Une nouvelle hausse du prix du sel n'est pas à exclure si la pluie ne cesse pas. | Une nouvelle hausse du prix du sel est à exclure si la pluie ne cesse pas.
ar ليس من المستبعد أن يرتفع سعر الملح مجددا إذا لم يتوقف المطر. | من المستبعد أن يرتفع سعر الملح مجددا إذا لم يتوقف المطر.
= Bandara Kertajati bisa menjadi pusat perawatan pesawat, kata seorang pengamat.
en Kertajati could turn into a hub for aircraft maintenance, an analyst said. | Kertajati must turn into a hub for aircraft maintenance, an analyst said.
fr L'aéroport de Kertajati pourrait servir de centre de maintenance aéronautique, selon un analyste. | L'aéroport de Kertajati doit servir de centre de maintenance aéronautique, selon un analyste.
ar يمكن أن يصبح مطار كيرتاجاتي مركزا لصيانة الطائرات، بحسب محلل. | يجب أن يصبح مطار كيرتاجاتي مركزا لصيانة الطائرات، بحسب محلل.
= Nelayan Kei sering melihat paus melintas di perairan itu.
en Whales passing through those waters are a common sight for Kei's fishers. | Kei's fishers seldom see whales pass through those waters.
fr Les pêcheurs de Kei voient régulièrement passer des baleines dans ces eaux. | Les pêcheurs de Kei voient rarement passer des baleines dans ces eaux.
ar كثيرا ما يرى صيادو كي حيتانا تعبر تلك المياه. | نادرا ما يرى صيادو كي حيتانا تعبر تلك المياه.
= Berkas lamaran diterima panitia paling lambat 5 Maret.
en Applications must reach the committee no later than March 5. | Applications will be accepted by the panel, starting March 5.
fr Les candidatures doivent parvenir au comité d'ici au 5 mars. | Les candidatures sont reçues par le comité à partir du 5 mars.
ar يجب أن تصل الطلبات إلى اللجنة في موعد أقصاه 5 مارس. | تستقبل اللجنة الطلبات ابتداء من 5 مارس.
= Hampir seluruh sawah di Subak Jatiluwih masih diairi dengan cara lama.
en Nearly all the paddies of Jatiluwih are still watered the old way. | About half of the paddies of Jatiluwih are still watered the old way.
fr Presque toutes les rizières de Jatiluwih sont encore irriguées à l'ancienne. | La moitié des rizières de Jatiluwih sont encore irriguées à l'ancienne.
ar تكاد حقول الأرز في جاتيلويه تُروى كلها بالطريقة القديمة. | يُروى نصف الحقول في جاتيلويه بالطريقة القديمة.
"""


def read_rows(text: str) -> list[tuple[str, str, str, str]]:
    """The rows of a text: language, source, right version, wrong version."""
    rows: list[tuple[str, str, str, str]] = []
    source = ""
    for line in filter(None, text.splitlines()):
        if line.startswith("= "):
            source = line[2:]
        else:
            right, wrong = line[3:].split(" | ")
            rows.append((line[:2], source, right, wrong))
    return rows


#: Language, source, right version, wrong version.
ROWS = read_rows(_ROWS)
