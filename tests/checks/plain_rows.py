"""Plain errors in short sentences, by the rule that finds them: ``#`` a rule, ``=`` a source, then a language with a
faithful version and a wrong one; ``-`` stands for a version that another row gives.
"""

from __future__ import annotations

ROWS = """
# negation-added
= Hakim menolak gugatan warga.
en The judge rejected the residents' lawsuit. | The judge has not rejected the residents' lawsuit.
fr Le juge a rejeté la plainte des habitants. | Le juge n'a pas rejeté la plainte des habitants.
ar رفض القاضي دعوى السكان. | لم يرفض القاضي دعوى السكان.
zh 法官驳回了居民的诉讼。 | 法官没有驳回居民的诉讼。
ja 裁判官は住民の訴えを退けた。 | -
= Kedua pemimpin bertemu di Jakarta.
en The two leaders met in Jakarta. | The two leaders did not meet in Jakarta.
fr Les deux dirigeants se sont rencontrés à Jakarta. | Les deux dirigeants ne se sont pas rencontrés à Jakarta.
ja 両首脳はジャカルタで会談した。 | 両首脳はジャカルタで会談しなかった。
= Direktur membantah kabar itu.
en The director denied the report. | The director did not deny the report.
fr Le directeur a démenti cette information. | Le directeur n'a pas démenti cette information.
ja 所長はその報道を否定した。 | 所長はその報道を否定しなかった。
= Rumah sakit menunda operasi pasien.
en The hospital postponed the patient's surgery. | The hospital has not postponed the patient's surgery.
fr L'hôpital a reporté l'opération du patient. | L'hôpital n'a pas reporté l'opération du patient.
zh 医院推迟了患者的手术。 | 医院没有推迟患者的手术。
= Aturan itu baru berlaku bulan depan.
en The rule will not take effect until next month. | -
fr La règle n'entrera en vigueur que le mois prochain. | -
ar لن تسري القاعدة إلا الشهر المقبل. | -
= Saksi itu mangkir dari panggilan jaksa.
en The witness did not answer the prosecutors' summons. | -
fr Le témoin n'a pas répondu à la convocation des procureurs. | -
ja 証人は検察の呼び出しに応じなかった。 | -

# modality-changed
= Perusahaan itu menutup pabriknya di Bekasi.
en The company is closing its factory in Bekasi. | The company may close its factory in Bekasi.
fr L'entreprise ferme son usine de Bekasi. | L'entreprise pourrait fermer son usine de Bekasi.
ar أغلقت الشركة مصنعها في بيكاسي. | قد يغلق صاحب الشركة مصنعها في بيكاسي.
zh 该公司关闭了在勿加泗的工厂。 | 该公司可能关闭在勿加泗的工厂。
ja 同社はブカシの工場を閉鎖した。 | 同社はブカシの工場を閉鎖するかもしれない。
= Perusahaan itu mungkin menutup pabriknya di Bekasi.
en The company may close its factory in Bekasi. | -
fr L'entreprise pourrait fermer son usine de Bekasi. | -
zh 该公司可能关闭在勿加泗的工厂。 | -
ja 同社はブカシの工場を閉鎖するかもしれない。 | -
= Pertemuan itu digelar pada bulan Mei.
en The meeting is held in May. | -

# number-value
= Harga telur ayam naik lagi.
en Egg prices have risen again. | Egg prices have risen again by 15 percent.
fr Le prix des œufs a encore augmenté. | Le prix des œufs a encore augmenté de 15 %.
ar ارتفعت أسعار البيض مجددا. | ارتفعت أسعار البيض مجددا بنسبة 15 في المئة.
zh 鸡蛋价格再次上涨。 | 鸡蛋价格再次上涨15%。
ja 卵の価格が再び上昇した。 | 卵の価格が再び15％上昇した。
= Paus Leo XIV tiba di Roma.
en Pope Leo XIV arrived in Rome. | -
ja 教皇レオ14世がローマに到着した。 | -
= Sopir itu dihukum delapan bulan penjara.
en The driver was sentenced to eight months in prison. | The driver was sentenced to prison.
fr Le chauffeur a été condamné à huit mois de prison. | Le chauffeur a été condamné à la prison.
ar حُكم على السائق بالسجن ثمانية أشهر. | حُكم على السائق بالسجن.
zh 司机被判处八个月监禁。 | 司机被判处监禁。
ja 運転手は禁錮8か月の判決を受けた。 | 運転手は禁錮の判決を受けた。
= Pencarian itu berlangsung selama 24 jam.
en The search lasted a full day. | -
fr Les recherches ont duré une journée entière. | -
= Cutinya hanya dua minggu.
en The leave lasts only a fortnight. | -
= Sebuah kapal tenggelam di Selat Sunda.
zh 一艘船在巽他海峡沉没。 | 两艘船在巽他海峡沉没。
en A ship sank in the Sunda Strait. | Three ships sank in the Sunda Strait.
= Kedua menteri menandatangani nota itu.
en Both ministers signed the memorandum. | Three ministers signed the memorandum.
fr Les deux ministres ont signé le mémorandum. | Les trois ministres ont signé le mémorandum.
zh 两位部长签署了备忘录。 | 三位部长签署了备忘录。

# quantifier-changed
= Gubernur menutup pasar tradisional karena wabah.
en The governor closed traditional markets because of the outbreak. | The governor closed some traditional markets because of the outbreak.
fr Le gouverneur a fermé les marchés traditionnels à cause de l'épidémie. | Le gouverneur a fermé certains marchés traditionnels à cause de l'épidémie.
ar أغلق المحافظ الأسواق التقليدية بسبب الوباء. | أغلق المحافظ بعض الأسواق التقليدية بسبب الوباء.
zh 省长因疫情关闭了传统市场。 | 省长因疫情关闭了部分传统市场。
ja 知事は流行を理由に伝統市場を閉鎖した。 | 知事は流行を理由に一部の伝統市場を閉鎖した。
= Artis itu menyumbangkan honornya kepada panti asuhan.
en The artist donated his fee to an orphanage. | The artist donated half of his fee to an orphanage.
fr L'artiste a fait don de son cachet à un orphelinat. | L'artiste a fait don de la moitié de son cachet à un orphelinat.
ar تبرع الفنان بأجره لدار أيتام. | تبرع الفنان بنصف أجره لدار أيتام.
zh 这位艺人把酬劳捐给了孤儿院。 | 这位艺人把一半酬劳捐给了孤儿院。
= Sebagian pasar tutup karena wabah.
en Some markets are closed because of the outbreak. | -
zh 部分市场因疫情关闭。 | -
= Tidak semua siswa lulus ujian itu.
fr Certains élèves n'ont pas réussi l'examen. | -
ar بعض التلاميذ لم ينجحوا في الامتحان. | -
= Rumah itu milik korban.
zh 这栋房子为受害者所有。 | -

# name-mismatch
= Maskapai itu memesan pesawat Airbus.
en The airline ordered Airbus aircraft. | The airline ordered Boeing aircraft.
fr La compagnie a commandé des avions Airbus. | La compagnie a commandé des avions Boeing.
ar طلبت الشركة طائرات إيرباص. | طلبت الشركة طائرات بوينغ.
zh 这家航空公司订购了空客飞机。 | 这家航空公司订购了波音飞机。
= Presiden akan berkunjung ke India.
en The president will visit India. | The president will visit Indonesia.
= Presiden meresmikan bendungan itu.
en The president inaugurated the dam. | The vice president inaugurated the dam.
ja 大統領はダムの開所式を行った。 | 首相はダムの開所式を行った。
= Menteri Keuangan membantah kabar itu.
ja 財務相はその報道を否定した。 | 外相はその報道を否定した。
= Mantan bupati itu ditahan jaksa.
en The former regent was detained by prosecutors. | -
fr L'ancien chef de district a été placé en détention par les procureurs. | -
= Polisi menangkap warga negara Rusia.
en Police arrested a Russian national. | Police arrested a Ukrainian national.

# relative-time
= Penumpang itu pingsan sebelum keberangkatan.
zh 那名乘客在出发前昏倒。 | 那名乘客在出发后昏倒。
ja その乗客は出発の前に気を失った。 | その乗客は出発の後に気を失った。

# roles-swapped
= Bea cukai menyita kiriman teh dari Vietnam.
en Customs seized a shipment of tea from Vietnam. | -
= Bea cukai menyita teh dari Vietnam.
en Customs seized tea from Vietnam. | Customs seized tea bound for Vietnam.
fr Les douanes ont saisi du thé en provenance du Vietnam. | Les douanes ont saisi du thé à destination du Vietnam.
zh 海关查扣了来自越南的茶叶。 | 海关查扣了运往越南的茶叶。
ja 税関はベトナムからの茶を押収した。 | 税関はベトナム行きの茶を押収した。
= Bea cukai menyita teh asal Vietnam.
fr Les douanes ont saisi du thé en provenance du Vietnam. | Les douanes ont saisi du thé à destination du Vietnam.
= Bantuan itu dikirim ke Yordania melalui Mesir.
en The aid was sent to Jordan via Egypt. | The aid was sent to Egypt via Jordan.
fr L'aide a été envoyée en Jordanie via l'Égypte. | L'aide a été envoyée en Égypte via la Jordanie.
ar أُرسلت المساعدات إلى الأردن عبر مصر. | أُرسلت المساعدات إلى مصر عبر الأردن.
zh 援助物资经由埃及运往约旦。 | 援助物资经由约旦运往埃及。
ja 支援物資はエジプト経由でヨルダンに送られた。 | 支援物資はヨルダン経由でエジプトに送られた。
= Tim itu kalah tipis dari Vietnam.
en The team lost narrowly to Vietnam. | -
= Penerbangan dari dan ke Vietnam dibatalkan.
en Flights to and from Vietnam were cancelled. | -

# polarity-flipped
= Pembeli muda menyukai rumah kecil.
en Young buyers like small houses. | Young buyers like big houses.
= Pemerintah menutup tiga rumah sakit.
en The government closed three hospitals. | The government opened three hospitals.
= Harga beras naik di pasar itu.
zh 那个市场的米价上调了。 | 那个市场的米价下调了。
ja その市場で米の価格が上がった。 | その市場で米の価格が下がった。
= Penyanyi itu membatalkan konsernya.
fr La chanteuse a annulé son concert. | La chanteuse a confirmé son concert.

# meaning-contrast
= Bus itu menabrak pohon besar.
ja バスが大きな木に衝突した。 | タクシーが大きな木に衝突した。

# quantifier-changed
= Menteri meminta pemerintah daerah tidak hanya mengandalkan pengasapan.
en The minister asked the regional government not to rely on fogging alone. | -
fr Le ministre a demandé au gouvernement régional de ne pas compter uniquement sur la fumigation. | -
ar دعا الوزير الحكومة المحلية إلى عدم الاعتماد على الرش وحده. | -
zh 部长要求地方政府不要仅仅依赖喷雾。 | 部长要求地方政府仅仅依赖喷雾。
ja 大臣は地方政府に、噴霧だけに頼らないよう求めた。 | -
= Hakim mengabulkan sebagian permohonan para mahasiswa.
zh 法官部分批准了大学生们的申请。 | -

# name-mismatch
= Banjir melanda Banjarnegara.
en Floods hit Java. | Floods hit Sumatra.
ja ジャワ島で洪水が発生した。 | スマトラ島で洪水が発生した。

# name-translated
= Koordinator Forum Warga Terdampak Tol (FWTT) menuntut ganti rugi.
ar طالب منسق منتدى السكان المتضررين من الطريق السريع بتعويضات. | -
ja 高速道路影響住民フォーラム(FWTT)のコーディネーターは補償を求めた。 | -

# quantifier-changed
= Ketua Persatuan Bulu Tangkis Seluruh Indonesia menghormati keputusan itu.
ar رئيس قسم في الاتحاد الإندونيسي للريشة الطائرة يحترم هذا القرار. | -

# addition-phrase
= Kemenangan itu membawa tim berjuluk Bajul Ijo naik ke peringkat ketiga.
zh 这场胜利使绰号“绿鳄”的球队升至第三位。 | -
= Wali kota itu meresmikan jembatan baru.
zh 市长为新桥揭幕。 | 市长在“受贿案”中为新桥揭幕。

# name-mismatch
= Hanoi tidak menarik duta besarnya dari Jakarta.
zh 河内没有从雅加达召回本国大使。 | -
ja ハノイはジャカルタから自国の大使を召還していない。 | -

# polarity-flipped
= Partai oposisi menolak rancangan undang-undang penyiaran.
en The opposition party rejected the broadcasting bill. | The opposition party supported the broadcasting bill.
= Warga menolak tambang yang dikhawatirkan mencemari sungai.
fr Les habitants refusent une mine dont on craint qu'elle ne pollue la rivière. | Les habitants soutiennent une mine dont on craint qu'elle ne pollue la rivière.
= Jumlah harimau terus berkurang.
fr Le nombre de tigres ne cesse de diminuer. | Le nombre de tigres ne cesse d'augmenter.
= Kabinet tidak akan dirombak sebelum anggaran negara disahkan parlemen.
ar لن يجرى تعديل وزاري قبل أن يقر البرلمان ميزانية الدولة. | لن يجرى تعديل وزاري قبل أن يرفض البرلمان ميزانية الدولة.
= Pabrik itu tidak mampu bersaing.
ja その工場は競争に耐えられなかった。 | -
= Uang itu diserahkan secara bertahap.
fr L'argent a été remis en plusieurs fois. | -

# negation-added
= Ia membantah kabar bahwa rumah sakit menolak pasien.
ar ونفى ما تردد عن رفض المستشفى استقبال المرضى. | لم ينف ما تردد عن رفض المستشفى استقبال المرضى.

# polarity-flipped
= Kepala badan itu, Yohanes Beda Lamak, menyebutkan 312 rumah rusak.
ar من جهته، ذكر يوهانيس بيدا لاماك، رئيس الهيئة، أن 312 منزلا تضررت. | -

# omission-phrase
= Hasil penyelidikan itu akan diumumkan kepada publik.
ar وستُعلن نتائج التحقيق للجمهور. | -

# modality-changed
= Semua warga harus segera meninggalkan wilayah selatan, kata kedutaan.
ar قالت السفارة إن على كل المواطنين أن يغادروا المنطقة الجنوبية فورا. | -
= Gubernur berjanji akan memperbaiki sekolah yang rusak.
ar تعهد المحافظ، في حال فوزه، بترميم المدارس المتضررة. | -
= "Kami harus menjaga daya beli pekerja," katanya.
fr « Nous devons préserver le pouvoir d'achat des travailleurs », a-t-il dit. | « Nous pouvons préserver le pouvoir d'achat des travailleurs », a-t-il dit.
ar وقال: "علينا أن نحافظ على القدرة الشرائية للعمال". | -
= Bank Dunia memperkirakan ekonomi tumbuh lima persen.
ja 経済は5パーセント成長すると世界銀行はみている。 | -

# negation-lost
= Impor gula dibatasi agar petani tidak merugi.
ar جرى الحد من استيراد السكر لتجنيب المزارعين الخسارة. | -
= Pemerintah menargetkan tidak ada lagi kematian akibat dengue pada 2030.
en The government aims to end dengue deaths by 2030. | The government expects dengue deaths by 2030.
fr Le gouvernement veut éliminer les décès dus à la dengue d'ici 2030. | -
ar وتهدف الحكومة إلى القضاء على الوفيات الناجمة عن حمى الضنك بحلول عام 2030. | -
zh 政府的目标是到2030年消除登革热死亡病例。 | -
ja 政府は2030年までにデング熱による死亡をゼロにする目標だ。 | -
= Program itu tidak menambah jam belajar siswa.
ar البرنامج لا يزيد من ساعات دراسة التلاميذ. | البرنامج يزيد من ساعات دراسة التلاميذ.
= "Jangan jadikan upah buruh kambing hitam," kata Siti.
ja シティ氏は「労働者の賃金をスケープゴートにするな」と訴えた。 | シティ氏は「労働者の賃金をスケープゴートにしよう」と訴えた。
= Siswa tidak dipungut biaya masuk.
ar ويُعفى التلاميذ من رسوم الدخول. | -
= Penyelidikan itu tidak bertujuan mencari siapa yang bersalah, melainkan mencegah kecelakaan serupa.
zh 调查的目的不是追究谁有过错，而是防止类似事故重演。 | -
= Sebanyak 372 saham naik dan 204 saham tidak bergerak.
zh 上涨股票372只，另有204只持平。 | -

# modality-changed
= Korban terlihat menutup tokonya di Pasar Larangan pada Senin (5/5).
en He was last seen closing his shop at Larangan Market on Monday, May 5. | -
= Pemerintah mengumumkan larangan ekspor pasir.
en The government announced a ban on sand exports. | -
= Ratusan siswa diduga keracunan makanan.
ja 数百人の生徒が食中毒か。 | 数百人の生徒が食中毒になった。
= Hasil vaksinasi akan dievaluasi pada Juli sebelum kementerian memutuskan apakah program itu diperluas.
ja 保健省は7月に接種の結果を評価した上で、事業を広げるかどうかを決める。 | -

# quantifier-changed
= Jedanya paling singkat dua tahun dan paling lama tiga tahun.
en The interval is at least two years and at most three. | -
fr L'intervalle est de deux ans au minimum et de trois ans au maximum. | -
ar بفارق زمني لا يقل عن سنتين ولا يتجاوز ثلاث سنوات. | -
ja 間隔は最短で2年、最長で3年とする。 | -
= Jedanya paling singkat dua tahun.
en The interval is at least two years. | The interval is at most two years.

# relative-time
= Tim itu berlatih di Surabaya sebelum menjamu Oman pada Jumat (15/11) dan bertandang ke Malaysia pada Selasa (19/11).
ja チームはスラバヤで合宿に入り、15日（金）にオマーンを迎え撃った後、19日（火）に敵地でマレーシアと対戦する。 | -

= Korban meninggal dua hingga tiga jam sebelum jenazahnya ditemukan.
en The victim died two to three hours before the body was found. | The victim died two to three hours after the body was found.
fr La victime est morte deux à trois heures avant la découverte du corps. | -
ar توفي الضحية قبل ساعتين إلى ثلاث ساعات من العثور على الجثة. | -
ja 遺体発見の2～3時間前に被害者は死亡した。 | -
= Pemberlakuannya ditunda selama 90 hari hingga 9 Juli.
en Its application has been put off for 90 days until July 9. | -

# number-value
= Modul itu disusun bersama Universitas Sebelas Maret.
zh 该模块与三一一大学共同编写。 | -
= Pertandingan digelar di Stadion 10 November.
zh 比赛在十一月十日体育场举行。 | -

# name-mismatch
= Direktur Jenderal Pelayanan Haji Kemenhaj Fathur Rozaq memberi maskapai waktu 48 jam.
ar وأمهل المدير العام لخدمات الحج في الوزارة فتح الرزاق الشركة 48 ساعة. | -
= Toyota menghentikan produksi mobil diesel.
ar توقفت شركة تويوتا عن تصنيع السيارات العاملة بالديزل. | توقفت شركة نيسان عن تصنيع السيارات العاملة بالديزل.
= Pertemuan itu digelar Kementerian Kebudayaan di Surakarta, Rabu (9/4).
ar عقدت الوزارة الاجتماع في سوراكارتا يوم الأربعاء (9 أبريل/نيسان). | -
= "Motifnya sakit hati," kata Hendra di Mapolresta Sidoarjo.
fr « Le mobile est la rancœur », a déclaré Hendra Wicaksono au siège de la police de Sidoarjo. | -

# untranslated-word
= Ia meminta warga segera melapor melalui laman aduankonten.id.
ar ودعا السكان إلى الإبلاغ فورا عبر موقع aduankonten.id. | -
zh 他呼吁居民及时通过aduankonten.id网站举报。 | -
= Ia meminta warga melapor ke aduan@kota.go.id.
fr Il a demandé aux habitants d'écrire à aduan@kota.go.id. | Il a demandé aux warga d'écrire à aduan@kota.go.id.
"""
