"""Times: ``S`` a source, ``en+`` a faithful version, ``en-`` a wrong one.

Earlier and later than planned, parts of a period that is not named, parts of the day, limits (since, until, before,
after), decades and years, the order of two events, offsets and windows, time zones.
"""

from __future__ import annotations

ROWS = """
S Tarif tol itu mulai berlaku dua bulan lagi, lebih cepat satu tahun dari rencana semula.
en+ The toll takes effect in two months, a year earlier than originally planned.
en+ The toll takes effect in two months, one year ahead of schedule.
en- The toll takes effect in two months, a year later than originally planned.
en- The toll takes effect in two months, one year behind schedule.
en- The toll takes effect in two months, a month earlier than originally planned.
fr+ Le péage entrera en vigueur dans deux mois, un an plus tôt que prévu.
fr+ Le péage entrera en vigueur dans deux mois, avec un an d'avance.
fr- Le péage entrera en vigueur dans deux mois, un an plus tard que prévu.
fr- Le péage entrera en vigueur dans deux mois, avec un an de retard.
zh+ 该通行费将在两个月后生效，比原计划提前一年。
zh+ 该通行费将在两个月后生效，比原计划早一年。
zh- 该通行费将在两个月后生效，比原计划推迟一年。
zh- 该通行费将在两个月后生效，比原计划晚一年。
zh- 该通行费将在两个月后生效，比原计划提前一个月。
ja+ この通行料金は2カ月後に発効し、当初の計画より1年早い。
ja+ この通行料金は当初計画を1年前倒しし、2カ月後に発効する。
ja- この通行料金は2カ月後に発効し、当初の計画より1年遅い。
ja- この通行料金は2カ月後に発効し、当初の計画より1カ月早い。
ja- この通行料金は当初計画から1年遅れ、2カ月後に発効する。
ar+ يدخل رسم المرور حيز التنفيذ بعد شهرين، أي قبل عام من الموعد المقرر أصلا.
ar+ يدخل رسم المرور حيز التنفيذ بعد شهرين، أبكر بعام مما كان مخططا له.
ar- يدخل رسم المرور حيز التنفيذ بعد شهرين، أي متأخرا عاما عن الموعد المقرر أصلا.
ar- يدخل رسم المرور حيز التنفيذ بعد شهرين، أبكر بشهر مما كان مخططا له.
S Kereta itu tiba 40 menit lebih awal dari jadwal.
en+ The train arrived 40 minutes early.
en- The train arrived 40 minutes late.
en- The train was 40 minutes behind schedule.
fr+ Le train est arrivé avec 40 minutes d'avance.
fr- Le train est arrivé avec 40 minutes de retard.
zh+ 列车比时刻表提前40分钟到达。
zh- 列车比时刻表晚40分钟到达。
zh- 列车晚点40分钟到达。
ja+ 列車は定刻より40分早く到着した。
ja- 列車は定刻より40分遅れて到着した。
ar+ وصل القطار قبل موعده بأربعين دقيقة.
ar- وصل القطار متأخرا أربعين دقيقة عن موعده.
S Penerbangan haji itu terlambat tiga jam dari jadwal.
en+ The hajj flight was three hours late.
en- The hajj flight was three hours early.
en- The hajj flight was three hours ahead of schedule.
fr+ Le vol du hadj a eu trois heures de retard.
fr- Le vol du hadj a eu trois heures d'avance.
zh+ 该朝觐航班比原定时间晚了三小时。
zh- 该朝觐航班比原定时间提前了三小时。
ja+ ハッジ便は予定より3時間遅れた。
ja- ハッジ便は予定より3時間早かった。
ar+ تأخرت رحلة الحج ثلاث ساعات عن موعدها.
S Paling lambat akhir bulan ini, seluruh koperasi wajib menyerahkan laporan.
en+ All cooperatives must submit a report by the end of the month at the latest.
en- All cooperatives must submit a report by the end of the year at the latest.
en- All cooperatives must submit a report by the middle of the month at the latest.
en- All cooperatives must submit a report by the end of the week.
fr+ Toutes les coopératives ont jusqu'à la fin du mois pour remettre un rapport.
fr- Toutes les coopératives ont jusqu'à la fin de l'année pour remettre un rapport.
fr- Toutes les coopératives ont jusqu'à la mi-mois pour remettre un rapport.
zh+ 所有合作社最迟须在月底前提交报告。
zh- 所有合作社最迟须在年底前提交报告。
ja+ 全協同組合は遅くとも月末までに報告書を提出しなければならない。
ja- 全協同組合は遅くとも年末までに報告書を提出しなければならない。
ar+ على جميع التعاونيات تقديم تقرير بحلول نهاية الشهر.
ar- على جميع التعاونيات تقديم تقرير بحلول نهاية العام.
S Pemerintah menargetkan proyek itu selesai pada akhir tahun.
en+ The government aims to finish the project by year-end.
en+ The government aims to finish the project by the end of December.
en+ The government aims to finish the project before the year is out.
en- The government aims to finish the project by the end of the month.
en- The government aims to finish the project early in the year.
fr+ Le gouvernement veut achever le projet d'ici à la fin de l'année.
fr- Le gouvernement veut achever le projet d'ici à la fin du mois.
fr- Le gouvernement veut achever le projet au début de l'année.
zh+ 政府力争年底完成该项目。
zh- 政府力争月底完成该项目。
zh- 政府力争年初完成该项目。
ja+ 政府は年末までに事業を完了させる目標だ。
ja- 政府は月末までに事業を完了させる目標だ。
ja- 政府は年初に事業を完了させる目標だ。
ar+ تستهدف الحكومة إنجاز المشروع في نهاية العام.
ar- تستهدف الحكومة إنجاز المشروع في نهاية الشهر.
ar- تستهدف الحكومة إنجاز المشروع في مطلع العام.
S Gunung itu meletus pada Rabu dini hari.
en+ The volcano erupted early on Wednesday.
en+ The volcano erupted in the small hours of Wednesday.
en+ The volcano erupted before dawn on Wednesday.
en- The volcano erupted late on Wednesday night.
en- The volcano erupted on Wednesday afternoon.
en- The volcano erupted on Wednesday evening.
en- The volcano erupted late Wednesday.
fr+ Le volcan est entré en éruption mercredi avant l'aube.
fr+ Le volcan est entré en éruption dans la nuit de mardi à mercredi.
fr- Le volcan est entré en éruption mercredi soir.
fr- Le volcan est entré en éruption tard mercredi soir.
fr- Le volcan est entré en éruption dans la nuit de mercredi à jeudi.
fr- Le volcan est entré en éruption mercredi après-midi.
zh+ 该火山周三凌晨喷发。
zh- 该火山周三深夜喷发。
zh- 该火山周三傍晚喷发。
zh- 该火山周三中午喷发。
ja+ 同火山は水曜日の未明に噴火した。
ja- 同火山は水曜日の深夜に噴火した。
ja- 同火山は水曜日の夕方に噴火した。
ar+ ثار البركان في ساعات الفجر الأولى من يوم الأربعاء.
ar+ ثار البركان فجر الأربعاء.
ar- ثار البركان مساء الأربعاء.
ar- ثار البركان في وقت متأخر من ليل الأربعاء.
ar- ثار البركان ظهر الأربعاء.
S Rapat itu baru selesai menjelang siang.
en+ The meeting only ended shortly before noon.
en- The meeting only ended towards evening.
fr+ La réunion ne s'est achevée qu'à l'approche de midi.
fr- La réunion ne s'est achevée qu'à l'approche du soir.
zh+ 会议直到临近中午才结束。
zh- 会议直到傍晚时分才结束。
ja+ 会議は昼前になってようやく終わった。
ja- 会議は夕方になってようやく終わった。
ar+ لم ينته الاجتماع إلا قبيل الظهر.
ar- لم ينته الاجتماع إلا مع اقتراب المساء.
ar- لم ينته الاجتماع إلا قبيل المغرب.
S Menteri baru meninggalkan istana menjelang tengah malam.
en+ The minister left the palace only just before midnight.
en- The minister left the palace only just before dawn.
en- The minister left the palace only just before noon.
fr- Le ministre n'a quitté le palais que peu avant l'aube.
fr- Le ministre n'a quitté le palais que peu avant midi.
zh- 部长直到黎明前才离开总统府。
zh- 部长直到正午前才离开总统府。
ja- 大臣が宮殿を出たのは夜明け前だった。
ja- 大臣が宮殿を出たのは正午前だった。
ar- لم يغادر الوزير القصر إلا قبيل الفجر.
ar- لم يغادر الوزير القصر إلا قبيل الظهر.
S Hujan deras mengguyur Jakarta sejak Senin sore.
en+ Heavy rain has been falling on Jakarta since Monday afternoon.
en- Heavy rain has been falling on Jakarta since Monday morning.
en- Heavy rain has been falling on Jakarta until Monday afternoon.
en- Heavy rain has been falling on Jakarta since Sunday afternoon.
fr+ De fortes pluies tombent sur Jakarta depuis lundi après-midi.
fr+ De fortes pluies tombent sur Jakarta depuis lundi en fin de journée.
fr- De fortes pluies tombent sur Jakarta depuis lundi matin.
fr- De fortes pluies tombent sur Jakarta jusqu'à lundi après-midi.
zh+ 周一傍晚以来，雅加达大雨滂沱。
zh- 周一清晨以来，雅加达大雨滂沱。
ja+ 月曜日の夕方から、ジャカルタは豪雨に見舞われている。
ja- 月曜日の朝から、ジャカルタは豪雨に見舞われている。
ja- 月曜日の夕方まで、ジャカルタは豪雨に見舞われている。
ar+ تهطل أمطار غزيرة على جاكرتا منذ عصر الاثنين.
ar- تهطل أمطار غزيرة على جاكرتا منذ صباح الاثنين.
ar- تهطل أمطار غزيرة على جاكرتا حتى عصر الاثنين.
S Dermaga itu ditutup sejak pukul 14.00 hingga tengah malam.
en+ The jetty is closed from 2 p.m. to midnight.
en- The jetty is closed from 5 p.m. to midnight.
fr+ Le quai est fermé de 14 heures à minuit.
fr- Le quai est fermé de 5 heures à minuit.
fr- Le quai est fermé de 14 heures à midi.
zh+ 码头从下午2时至午夜关闭。
zh- 码头从凌晨3时至午夜关闭。
ja+ 桟橋は14時から深夜0時まで閉鎖される。
ja- 桟橋は5時から深夜0時まで閉鎖される。
ar+ يُغلق الرصيف من الثانية ظهرا حتى منتصف الليل.
ar- يُغلق الرصيف من الخامسة عصرا حتى منتصف الليل.
S Patung itu dicuri pada 1970-an.
en+ The statue was stolen in the 1970s.
en- The statue was stolen in 1970.
en- The statue was stolen in the 1960s.
fr+ La statue a été volée dans les années 1970.
fr- La statue a été volée en 1970.
zh+ 该雕像在上世纪70年代被盗。
zh- 该雕像在1970年被盗。
ja+ 像は1970年代に盗まれた。
ja- 像は1970年に盗まれた。
ar+ سُرق التمثال في سبعينيات القرن الماضي.
ar- سُرق التمثال عام 1970.
S Jembatan itu dibangun pada 1990.
en- The bridge was built in the 1990s.
fr- Le pont a été construit dans les années 1990.
zh- 这座桥建于1990年代。
ja- 橋は1990年代に建設された。
ar- شُيد الجسر في التسعينيات.
S Sekolah diliburkan hingga Jumat akibat kabut asap.
en+ Schools will be closed through Friday because of the haze.
en- Schools will be closed from Friday because of the haze.
en- Schools have been closed since Friday because of the haze.
fr+ Les écoles sont fermées jusqu'à vendredi à cause de la fumée.
fr- Les écoles sont fermées depuis vendredi à cause de la fumée.
fr- Les écoles sont fermées à partir de vendredi à cause de la fumée.
zh+ 因烟霾，学校停课至周五。
zh- 因烟霾，学校自周五起停课。
zh- 因烟霾，学校从周五开始停课。
ja+ 煙害のため、学校は金曜日まで休校となる。
ja- 煙害のため、学校は金曜日から休校となる。
ja- 煙害のため、学校は金曜日以降休校となる。
ar+ عُلقت الدراسة حتى يوم الجمعة بسبب الضباب الدخاني.
ar- عُلقت الدراسة منذ يوم الجمعة بسبب الضباب الدخاني.
ar- عُلقت الدراسة ابتداء من يوم الجمعة بسبب الضباب الدخاني.
S Larangan itu berlaku sejak 1 Maret.
en+ The ban has been in force since March 1.
en+ The ban took effect on March 1.
en- The ban is in force until March 1.
en- The ban was in force before March 1.
fr- L'interdiction est en vigueur jusqu'au 1er mars.
fr- L'interdiction était en vigueur avant le 1er mars.
zh- 该禁令有效期至3月1日。
zh- 该禁令在3月1日之前有效。
ja- この禁止措置は3月1日まで有効だ。
ja- この禁止措置は3月1日より前に有効だった。
ar- يسري الحظر حتى الأول من مارس.
ar- كان الحظر ساريا قبل الأول من مارس.
S Semua berkas harus diserahkan sebelum 15 April.
en+ All files must be submitted by April 15.
en+ All files must be handed in before April 15.
en- All files must be submitted after April 15.
en- All files must be submitted from April 15.
fr+ Tous les dossiers doivent être remis avant le 15 avril.
fr- Tous les dossiers doivent être remis après le 15 avril.
fr- Tous les dossiers doivent être remis à partir du 15 avril.
zh+ 所有文件须在4月15日前提交。
zh- 所有文件须在4月15日后提交。
zh- 所有文件须从4月15日起提交。
ja+ すべての書類は4月15日までに提出しなければならない。
ja- すべての書類は4月15日以降に提出しなければならない。
ar+ يجب تقديم جميع الملفات قبل 15 أبريل.
ar- يجب تقديم جميع الملفات بعد 15 أبريل.
S Presiden bertolak ke Ankara setelah menghadiri KTT ASEAN di Manila.
en+ The president left for Ankara after attending the ASEAN summit in Manila.
en+ After attending the ASEAN summit in Manila, the president left for Ankara.
en+ Before leaving for Ankara, the president attended the ASEAN summit in Manila.
en+ The president attended the ASEAN summit in Manila before leaving for Ankara.
en- The president left for Ankara before attending the ASEAN summit in Manila.
en- After leaving for Ankara, the president attended the ASEAN summit in Manila.
en- The president attended the ASEAN summit in Manila after leaving for Ankara.
en- Before attending the ASEAN summit in Manila, the president left for Ankara.
fr+ Avant de s'envoler pour Ankara, le président a pris part au sommet de l'Asean à Manille.
fr- Après s'être envolé pour Ankara, le président a pris part au sommet de l'Asean à Manille.
fr- Le président s'est envolé pour Ankara avant de prendre part au sommet de l'Asean à Manille.
zh+ 总统在马尼拉出席东盟峰会后启程前往安卡拉。
zh+ 总统启程前往安卡拉之前，在马尼拉出席了东盟峰会。
zh- 总统在马尼拉出席东盟峰会前启程前往安卡拉。
zh- 总统启程前往安卡拉之后，在马尼拉出席了东盟峰会。
ja+ 大統領はマニラでASEAN首脳会議に出席した後、アンカラに向けて出発した。
ja+ 大統領はアンカラに向けて出発する前に、マニラでASEAN首脳会議に出席した。
ja- 大統領はマニラでASEAN首脳会議に出席する前に、アンカラに向けて出発した。
ja- 大統領はアンカラに向けて出発した後、マニラでASEAN首脳会議に出席した。
ar+ توجه الرئيس إلى أنقرة بعد حضوره قمة آسيان في مانيلا.
ar+ حضر الرئيس قمة آسيان في مانيلا قبل أن يتوجه إلى أنقرة.
ar- توجه الرئيس إلى أنقرة قبل حضوره قمة آسيان في مانيلا.
ar- حضر الرئيس قمة آسيان في مانيلا بعد أن توجه إلى أنقرة.
S Pasar tradisional itu terakhir kali direnovasi pada 1998, dua tahun setelah kebakaran besar.
en+ The traditional market was last renovated in 1998, two years after a big fire.
fr+ Ce marché traditionnel a été rénové pour la dernière fois en 1998, deux ans après un grand incendie.
ar+ جُددت السوق التقليدية آخر مرة في عام 1998، بعد عامين من حريق كبير.
zh+ 该传统市场上一次翻修是在大火灾两年后的1998年。
ja+ この伝統市場が最後に改修されたのは、大火災から2年後の1998年だった。
ja- この伝統市場が最後に改修されたのは、大火災の2年前の1998年だった。
S Polisi menangkap pelaku sebelum korban dimakamkan.
en+ Police arrested the perpetrator before the victim was buried.
en+ The victim was buried after police had arrested the perpetrator.
en- Police arrested the perpetrator after the victim was buried.
en- The victim was buried before police arrested the perpetrator.
fr- La police a arrêté l'auteur après l'inhumation de la victime.
ar- ألقت الشرطة القبض على الجاني بعد دفن الضحية.
S Ujian digelar sepekan sebelum Idulfitri.
en+ The exam is held a week before Eid al-Fitr.
en- The exam is held a week after Eid al-Fitr.
en- The exam is held a month before Eid al-Fitr.
fr- L'examen a lieu une semaine après l'Aïd el-Fitr.
zh- 考试在开斋节后一周举行。
ja- 試験はレバラン（断食明け大祭）の1週間後に行われる。
ar- تُجرى الامتحانات بعد أسبوع من عيد الفطر.
S Sidang ditunda dua pekan dan akan digelar lagi awal bulan depan.
en+ The trial was adjourned for two weeks and will resume early next month.
en- The trial was adjourned for two days and will resume early next month.
en- The trial was adjourned for two weeks and will resume early this month.
en- The trial was adjourned for two weeks and will resume late next month.
fr- Le procès a été ajourné de deux semaines et reprendra début du mois dernier.
fr- Le procès a été ajourné de deux semaines et reprendra à la fin du mois prochain.
fr- Le procès a été ajourné de deux mois et reprendra au début du mois prochain.
zh- 审判延期两周，将于下月底继续开庭。
zh- 审判延期两个月，将于下月初继续开庭。
ja- 公判は2週間延期され、来月末に再開される。
ja- 公判は2カ月延期され、来月初めに再開される。
ar- أُجلت المحاكمة أسبوعين وستُستأنف أواخر الشهر المقبل.
ar- أُجلت المحاكمة شهرين وستُستأنف مطلع الشهر المقبل.
S Gubernur akan meninjau lokasi banjir lusa.
en+ The governor will visit the flood site the day after tomorrow.
en- The governor will visit the flood site tomorrow.
en- The governor visited the flood site the day before yesterday.
fr- Le gouverneur se rendra sur les lieux demain.
zh- 省长明天将视察水灾现场。
ja- 知事はあす洪水現場を視察する。
ar- سيزور المحافظ موقع الفيضان غدا.
S Dua hari sebelumnya, petugas menemukan perahu itu.
en+ Two days earlier, officers found the boat.
en- Two days later, officers found the boat.
en- Two weeks earlier, officers found the boat.
fr- Deux jours plus tard, les agents ont trouvé le bateau.
zh- 两天后，工作人员发现了那艘船。
ja- 2日後、職員がその船を発見した。
ar- بعد يومين، عثر العناصر على القارب.
S Dalam tiga bulan terakhir, harga beras naik 12 persen.
en+ Over the past three months, rice prices rose 12 percent.
en- Over the past three years, rice prices rose 12 percent.
en- Over the next three months, rice prices will rise 12 percent.
fr- Au cours des trois dernières années, le prix du riz a augmenté de 12 %.
zh- 过去三年，米价上涨12%。
ja- 過去3年間でコメ価格は12%上昇した。
ar- خلال السنوات الثلاث الماضية ارتفع سعر الأرز 12 في المئة.
S Pameran berlangsung selama sepuluh hari di Jakarta.
en+ The exhibition lasts ten days in Jakarta.
en- The exhibition lasts ten weeks in Jakarta.
en- The exhibition lasts two days in Jakarta.
fr- L'exposition dure dix semaines à Jakarta.
zh- 展览在雅加达持续十周。
ja- 展覧会はジャカルタで10週間続く。
ar- يستمر المعرض عشرة أسابيع في جاكرتا.
S Hakim baru membacakan putusan setahun kemudian.
en+ The judge did not read out the ruling until a year later.
en- The judge did not read out the ruling until a month later.
fr- Le juge n'a lu le verdict qu'un mois plus tard.
zh- 法官一个月后才宣读判决。
ja- 裁判官が判決を言い渡したのは1カ月後だった。
ar- لم يتل القاضي الحكم إلا بعد شهر.
S Laga dimulai pukul 19.30 WIB.
en+ The match kicks off at 7:30 p.m. Western Indonesia Time.
en- The match kicks off at 7:30 p.m. Central Indonesia Time.
en- The match kicks off at 7:30 p.m. Eastern Indonesia Time.
fr- Le match débute à 19 h 30, heure du centre de l'Indonésie.
zh- 比赛于印尼中部时间19时30分开始。
ja- 試合はインドネシア中部時間午後7時30分に始まる。
ar- تنطلق المباراة عند الساعة 19:30 بتوقيت وسط إندونيسيا.
S Rapat dijadwalkan Selasa pekan depan.
en+ The meeting is scheduled for Tuesday next week.
en- The meeting is scheduled for Thursday next week.
en- The meeting was held on Tuesday last week.
fr- La réunion est prévue mardi de la semaine dernière.
zh- 会议定于下周四举行。
ja- 会議は来週の木曜日に予定されている。
ar- من المقرر عقد الاجتماع يوم الخميس من الأسبوع المقبل.
S Upacara digelar pada malam Jumat.
en+ The ceremony was held on Thursday night.
zh+ 仪式在周四晚上举行。
S Gempa terjadi pada pertengahan Agustus.
en- The quake struck in late August.
fr- Le séisme s'est produit fin août.
zh- 地震发生在8月底。
ja- 地震は8月下旬に発生した。
ar- وقع الزلزال في أواخر أغسطس.
S Produksi naik pada semester pertama dibandingkan dengan periode yang sama tahun lalu.
en- Output rose in the second half compared with the same period last year.
en- Output rose in the first quarter compared with the same period last year.
fr- La production a augmenté au premier trimestre par rapport à la même période de l'an dernier.
zh- 与去年同期相比，下半年产量上升。
ja- 下半期の生産は前年同期比で増加した。
ar- ارتفع الإنتاج في الربع الأول مقارنة بالفترة نفسها من العام الماضي.
S Penjualan motor pada kuartal kedua turun 9 persen dibandingkan kuartal ketiga tahun lalu.
en+ Motorcycle sales fell 9 percent in the second quarter from the third quarter of last year.
en- Motorcycle sales fell 9 percent in the second quarter from the second quarter of last year.
fr+ Au deuxième trimestre, les ventes de motos ont reculé de 9 % par rapport au troisième trimestre de l'an dernier.
fr- Au deuxième trimestre, les ventes de motos ont reculé de 9 % par rapport au deuxième trimestre de l'an dernier.
ar+ تراجعت مبيعات الدراجات في الربع الثاني بنسبة 9 في المئة مقارنة بالربع الثالث من العام الماضي.
ar- تراجعت مبيعات الدراجات في الربع الثاني بنسبة 9 في المئة مقارنة بالربع الثاني من العام الماضي.
zh+ 第二季度摩托车销量比去年第三季度下降9%。
zh- 第二季度摩托车销量比去年第二季度下降9%。
ja+ 第2四半期のバイク販売は昨年第3四半期に比べて9%減った。
ja- 第2四半期のバイク販売は昨年第2四半期に比べて9%減った。
S Rapat dibuka Senin dan ditutup Kamis.
en+ The meeting opens on Monday and closes on Thursday.
en- The meeting opens on Monday and closes on Monday.
zh- 会议周一开幕，周一闭幕。
S Penyeberangan ditutup mulai pukul 05.00 WIB hingga pukul 06.00 Wita.
en+ The crossing is closed from 5 a.m. Western Indonesia Time until 6 a.m. Central Indonesia Time.
en- The crossing is closed from 5 a.m. Western Indonesia Time until 6 a.m. Eastern Indonesia Time.
fr- La traversée est fermée de 5 heures (heure de l'ouest de l'Indonésie) à 6 heures (heure de l'est de l'Indonésie).
zh- 渡轮停运时间为印尼西部时间5时至印尼东部时间6时。
S Kapal itu sandar Rabu malam dan berlayar lagi menjelang subuh.
en+ The ship docked on Wednesday evening and sailed again before dawn.
en- The ship docked on Wednesday morning and sailed again before dawn.
fr+ Le navire a accosté mercredi soir et a repris la mer avant l'aube.
fr- Le navire a accosté mercredi matin et a repris la mer avant l'aube.
ar+ رست السفينة مساء الأربعاء وأبحرت مجددا قبيل الفجر.
ar- رست السفينة صباح الأربعاء وأبحرت مجددا قبيل الفجر.
zh+ 船周三晚上靠岸，黎明前再次启航。
zh- 船周三上午靠岸，黎明前再次启航。
ja+ 船は水曜夜に着岸し、夜明け前に再び出航した。
ja- 船は水曜午前に着岸し、夜明け前に再び出航した。
S Toko tutup Selasa pagi, tetapi dibuka lagi Selasa malam.
en+ The shop closed on Tuesday morning but reopened on Tuesday evening.
fr+ La boutique, fermée mardi matin, a rouvert mardi soir.
S Korban hilang pada Senin petang sekitar pukul enam.
en+ The victim went missing at around six on Monday evening.
en+ The victim went missing on Monday at about 6 p.m.
en- The victim went missing at around six on Monday morning.
en- The victim went missing on Monday at about 6 a.m.
fr- La victime a disparu lundi matin vers 6 heures.
ja- 被害者は月曜の朝6時ごろ行方不明になった。
S Jalan ditutup pada hari Waisak dan dibuka keesokan paginya.
en+ The road is closed on Vesak Day and reopens the next morning.
en+ The road is closed on Vesak Day and reopens the following day.
en- The road is closed on Vesak Day and reopens the same evening.
fr+ La route est fermée le jour du Vesak et rouvre le lendemain matin.
fr- La route est fermée le jour du Vesak et rouvre le soir même.
ar+ يغلق الطريق في عيد فيساك ويعاد فتحه صباح اليوم التالي.
ar- يغلق الطريق في عيد فيساك ويعاد فتحه مساء اليوم نفسه.
zh+ 道路在卫塞节封闭，次日早上重新开放。
zh- 道路在卫塞节封闭，当晚重新开放。
ja+ 道路はワイサックの日に閉鎖され、翌朝再開する。
ja- 道路はワイサックの日に閉鎖され、その日の夜に再開する。
S Tahun lalu desa itu menanam kopi; kini warganya menanam kakao.
en+ Last year the village grew coffee; now its people grow cocoa.
en- This year the village grew coffee; now its people grow cocoa.
fr+ L'an dernier, le village cultivait du café ; ses habitants cultivent maintenant du cacao.
fr- Cette année, le village cultivait du café ; ses habitants cultivent désormais du cacao.
ar- هذا العام زرعت القرية البن، والآن يزرع سكانها الكاكاو.
zh- 今年该村种植咖啡，如今村民种植可可。
ja- 今年、村はコーヒーを栽培していたが、現在は住民がカカオを植えている。
S Lomba dimulai awal Mei dan berakhir pada pertengahan bulan yang sama.
en+ The contest starts in early May and ends in the middle of the month.
en+ The contest starts in early May and ends in mid-May.
en- The contest starts in early May and ends in late May.
fr+ Le concours débute début mai et s'achève à la mi-mai.
fr- Le concours débute début mai et s'achève fin mai.
zh+ 比赛五月初开始，五月中旬结束。
zh- 比赛五月初开始，五月下旬结束。
ja- 大会は5月上旬に始まり、5月下旬に終わる。
S Upah harus dibayar tujuh hari sebelum Natal.
en+ Wages must be paid seven days before Christmas.
en- Wages must be paid seven days after Christmas.
zh+ 工资必须在圣诞节前七天支付。
zh- 工资必须在圣诞节后七天支付。
ja+ 賃金はクリスマスの7日前までに支払わなければならない。
ja- 賃金はクリスマスの7日後に支払わなければならない。
ar- يجب دفع الأجور بعد سبعة أيام من عيد الميلاد.
S Perjanjian itu diteken dua hari sebelum kunjungan presiden ke Beijing.
en+ The signing of the agreement preceded the president's visit to Beijing by two days.
fr+ La signature de l'accord a précédé de deux jours la visite du président à Pékin.
fr- La signature de l'accord a suivi de deux jours la visite du président à Pékin.
ar+ توقيع الاتفاقية سبق بيومين زيارة الرئيس لبكين.
ar- توقيع الاتفاقية أعقب بيومين زيارة الرئيس لبكين.
S Gunung itu meletus pukul 15.54.
en+ The volcano erupted shortly before 4 p.m.
en+ The volcano erupted at about 4 p.m.
en- The volcano erupted at 4 p.m.
en- The volcano erupted shortly before 5 p.m.
fr+ Le volcan est entré en éruption peu avant 16 heures.
fr- Le volcan est entré en éruption peu avant 17 heures.
ar+ ثار البركان قبيل الساعة الرابعة عصرا.
zh+ 火山于下午4时左右喷发。
zh- 火山于下午5时左右喷发。
ja+ 火山は午後4時ごろ噴火した。
ja- 火山は午後5時ごろ噴火した。
S Pertemuan dimulai Rabu pukul 13.00 WIB.
en+ The meeting started at 1 p.m. on Wednesday (0600 GMT).
en- The meeting started at 1 p.m. GMT on Wednesday.
ja+ 会議は水曜日の午後1時（日本時間同3時）に始まった。
ja- 会議は水曜日の午後1時（日本時間）に始まった。
S Kondisi pasien kritis sebelum membaik, kata sumber rumah sakit.
fr+ D'après une source à l'hôpital, l'état du patient était critique avant de s'améliorer.
fr+ D’après l'hôpital, l'état du patient était critique avant de s'améliorer.
S Larangan truk berlaku hingga arus mudik berakhir.
en+ The truck ban applies until the holiday exodus ends.
en+ The truck ban applies until the holiday exodus is over.
en- The truck ban applies until the holiday exodus begins.
en- The truck ban applies until the start of the holiday exodus.
fr+ L'interdiction des camions vaut jusqu'à la fin de l'exode.
fr- L'interdiction des camions vaut jusqu'au début de l'exode.
ar+ يسري حظر الشاحنات حتى انتهاء موجة السفر.
ar- يسري حظر الشاحنات حتى بدء موجة السفر.
zh+ 卡车禁令持续到返乡潮结束。
zh- 卡车禁令持续到返乡潮开始。
ja+ トラックの通行禁止は帰省ラッシュが終わるまで続く。
ja- トラックの通行禁止は帰省ラッシュが始まるまで続く。
S Gerbang ditutup sampai upacara dimulai.
en+ The gate stays closed until the ceremony begins.
en- The gate stays closed until the ceremony ends.
fr- La porte reste fermée jusqu'à la fin de la cérémonie.
zh- 大门关闭，直到仪式结束。
"""
