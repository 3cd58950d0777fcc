"""Values that follow from others, or that other words tell: ``S`` a source, ``en+`` a faithful version, ``en-`` a wrong one.

Dates worked out of a duration, what is left for what is lost, spans of two or three units, the Islamic calendar,
months as quarters and halves, clauses that change places, idioms, households and persons, rates and recurrences.
"""

from __future__ import annotations

ROWS = """
S Pabrik tekstil itu tutup pada 10 Mei 2023, persis setahun setelah serikat buruh mengadukan tunggakan upah.
en+ The union reported the unpaid wages on May 10, 2022, and the textile mill closed exactly a year later.
en- The textile mill closed on May 10, 2022, exactly a year after the union reported the unpaid wages.
en- The union reported the unpaid wages on May 10, 2021, and the textile mill closed exactly a year later.
fr+ Le syndicat avait dénoncé les salaires impayés le 10 mai 2022 ; un an plus tard jour pour jour, l'usine textile fermait.
fr- L'usine textile a fermé le 10 mai 2022, un an jour pour jour après que le syndicat eut dénoncé les salaires impayés.
ar+ اشتكت النقابة من الأجور غير المدفوعة في 10 مايو 2022، وأغلق مصنع النسيج بعد ذلك بعام كامل.
ar- أغلق مصنع النسيج في 10 مايو 2022 بعد عام من شكوى النقابة من الأجور غير المدفوعة.
zh+ 工会于2022年5月10日投诉欠薪，整整一年后纺织厂关闭。
zh- 工会于2021年5月10日投诉欠薪，整整一年后纺织厂关闭。
ja+ 労働組合が賃金未払いを訴えたのは2022年5月10日で、その1年後に繊維工場は閉鎖された。
ja- 労働組合が賃金未払いを訴えたのは2020年5月10日で、その1年後に繊維工場は閉鎖された。
S Menteri berangkat ke Hanoi pada Selasa (14/4/2026) dan kembali ke Jakarta tiga hari kemudian.
en+ The minister left for Hanoi on Tuesday, April 14, 2026, and returned to Jakarta three days later.
en- The minister left for Hanoi on Friday, April 17, 2026, and returned to Jakarta three days later.
fr+ Le ministre est parti pour Hanoï le mardi 14 avril 2026 et est rentré à Jakarta trois jours plus tard.
fr- Le ministre est parti pour Hanoï le vendredi 17 avril 2026 et est rentré à Jakarta trois jours plus tard.
ar+ غادر الوزير إلى هانوي يوم الثلاثاء 14 أبريل 2026 وعاد إلى جاكرتا بعد ثلاثة أيام.
ar- غادر الوزير إلى هانوي يوم الجمعة 17 أبريل 2026 وعاد إلى جاكرتا بعد ثلاثة أيام.
zh+ 部长于2026年4月14日星期二前往河内，三天后返回雅加达。
zh- 部长于2026年4月17日星期五前往河内，三天后返回雅加达。
ja+ 大臣は2026年4月14日火曜日にハノイへ出発し、3日後にジャカルタに戻った。
ja- 大臣は2026年4月17日金曜日にハノイへ出発し、3日後にジャカルタに戻った。
S Pilkada Kabupaten Alor diundur dua pekan dari jadwal semula, 3 September.
en+ The Alor regent election will be held on September 17, two weeks later than scheduled.
en- The Alor regent election was postponed by two weeks from its original date, September 17.
en- The Alor regent election will be held on September 27, two weeks later than scheduled.
fr+ L'élection à Alor aura lieu le 17 septembre, deux semaines plus tard que prévu.
fr- L'élection à Alor aura lieu le 27 septembre, deux semaines plus tard que prévu.
ar+ ستُجرى انتخابات ألور في 17 سبتمبر، أي بعد أسبوعين من الموعد المقرر.
ar- ستُجرى انتخابات ألور في 27 سبتمبر، أي بعد أسبوعين من الموعد المقرر.
zh+ 阿洛县选举推迟两周，改在9月17日举行。
zh- 阿洛县选举推迟两周，改在9月27日举行。
ja+ アロール県の首長選は2週間延期され、9月17日に行われる。
ja- アロール県の首長選は2週間延期され、9月27日に行われる。
S Lelang proyek bendungan itu dimajukan tiga hari dari rencana semula, 2 Maret.
en+ The dam tender was brought forward by three days to February 27.
en- The dam tender was brought forward by three days to February 17.
fr+ L'appel d'offres du barrage a été avancé de trois jours, au 27 février.
zh+ 大坝项目招标提前三天，于2月27日举行。
ja+ ダム事業の入札は3日前倒しされ、2月27日に行われる。
ar+ قُدِّم موعد مناقصة السد ثلاثة أيام إلى 27 فبراير.
S Berkas yang masuk setelah 31 Maret tidak akan diproses.
en+ Files submitted from April 1 onwards will not be processed.
en- Files submitted after March 13 will not be processed.
en- Files submitted from April 11 onwards will not be processed.
fr+ Les dossiers déposés à partir du 1er avril ne seront pas traités.
fr- Les dossiers déposés à partir du 11 avril ne seront pas traités.
ar+ لن تُعالج الملفات المقدمة اعتبارا من 1 أبريل.
ar- لن تُعالج الملفات المقدمة اعتبارا من 11 أبريل.
zh+ 4月1日起提交的材料将不予处理。
zh+ 4月1日及以后提交的材料将不予处理。
zh- 4月11日起提交的材料将不予处理。
ja+ 4月1日以降に届いた書類は処理されない。
ja- 4月11日以降に届いた書類は処理されない。
S Pendaftaran harus rampung sebelum 1 Oktober.
en+ Registration must be completed by September 30.
en- Registration must be completed by September 20.
fr+ Les inscriptions doivent être closes au plus tard le 30 septembre.
zh+ 报名须最迟于9月30日完成。
ja+ 登録は9月30日までに済ませなければならない。
ja- 登録は9月20日までに済ませなければならない。
ar+ يجب استكمال التسجيل حتى 30 سبتمبر.
S Kendaraan rakitan setelah 2015 wajib lulus uji emisi.
en+ Vehicles built from 2016 on must pass an emissions test.
ja+ 2016年以降に製造された車両は排ガス検査に合格しなければならない。
ja- 2006年以降に製造された車両は排ガス検査に合格しなければならない。
S Anggaran perbaikan jalan desa dipangkas 30 persen tahun ini.
en+ Only 70 percent of the village road repair budget is left this year.
en- The village road repair budget has been cut by 70 percent this year.
fr+ Il ne reste cette année que 70 % du budget de réfection des routes de village.
fr- Le budget de réfection des routes de village a été réduit de 70 % cette année.
ar+ لم يبق هذا العام سوى 70 في المئة من ميزانية إصلاح طرق القرى.
ar- خُفضت ميزانية إصلاح طرق القرى هذا العام بنسبة 70 في المئة.
zh+ 今年村道维修预算只剩七成。
zh- 今年村道维修预算被削减七成。
ja+ 今年の村道補修予算は7割しか残っていない。
ja- 今年の村道補修予算は7割削減された。
S Debit Sungai Bengawan tinggal seperlima dari kondisi normal.
en+ The Bengawan River has lost four fifths of its normal flow.
en- Only four fifths of the normal flow of the Bengawan River is left.
fr+ Le fleuve Bengawan a perdu les quatre cinquièmes de son débit normal.
fr- Il ne reste que les quatre cinquièmes du débit normal du fleuve Bengawan.
ar+ فقد نهر بنغاوان أربعة أخماس تدفقه المعتاد.
zh+ 梭罗河流量减少了五分之四。
zh- 梭罗河流量只剩五分之四。
ja+ ソロ川の流量は平年の8割が失われた。
ja- ソロ川の流量は平年の8割しか残っていない。
S Baru 35 persen warga Desa Lonca yang menerima bantuan benih.
en+ In Lonca village 65 percent of residents have not yet received seed aid.
en- In Lonca village 65 percent of residents have received seed aid.
fr+ À Lonca, 65 % des habitants n'ont toujours pas reçu l'aide en semences.
fr- À Lonca, 65 % des habitants ont reçu l'aide en semences.
ar+ في قرية لونكا لم يتلق 65 في المئة من السكان مساعدات البذور بعد.
ar- في قرية لونكا تلقى 65 في المئة من السكان مساعدات البذور.
zh+ 隆查村65%的村民尚未领到种子援助。
zh- 隆查村65%的村民已领到种子援助。
ja+ ロンチャ村の住民の65％は種子の支援をまだ受け取っていない。
ja- ロンチャ村の住民の65％が種子の支援を受け取った。
S Empat dari sembilan nelayan yang hilang di Laut Sawu belum ditemukan.
en+ Five of the nine fishermen missing in the Savu Sea have been found.
en- Five of the nine fishermen missing in the Savu Sea have not been found.
fr- Sur les neuf pêcheurs disparus en mer de Savu, cinq n'ont pas été retrouvés.
zh- 在萨武海失踪的九名渔民中仍有五人没有找到。
ja- サウ海で行方不明の漁師9人のうち5人がまだ見つかっていない。
S Kapal feri dari Lembar itu bersandar terlambat 75 menit.
en+ The ferry from Lembar docked an hour and 15 minutes late.
en+ The ferry from Lembar docked an hour and a quarter late.
en- The ferry from Lembar docked an hour and 50 minutes late.
fr+ Le ferry de Lembar a accosté avec une heure quinze de retard.
fr+ Le ferry de Lembar a accosté avec une heure et quart de retard.
fr+ Le ferry de Lembar a accosté avec 1 h 15 de retard.
fr- Le ferry de Lembar a accosté avec une heure cinquante de retard.
ar+ رست العبّارة القادمة من ليمبار متأخرة ساعة و15 دقيقة.
ar+ رست العبّارة القادمة من ليمبار متأخرة ساعة وخمس عشرة دقيقة.
ar+ رست العبّارة القادمة من ليمبار متأخرة ساعة وربع الساعة.
ar- رست العبّارة القادمة من ليمبار متأخرة ساعة و50 دقيقة.
zh+ 从伦巴开来的渡轮晚了一小时十五分靠岸。
zh+ 从伦巴开来的渡轮晚了1小时15分钟靠岸。
zh- 从伦巴开来的渡轮晚了1小时50分钟靠岸。
ja+ ロンバル発のフェリーは1時間15分遅れで接岸した。
ja- ロンバル発のフェリーは1時間50分遅れで接岸した。
S Operasi pencarian itu memakan waktu 150 menit.
en+ The search took two and a half hours.
en- The search took three and a half hours.
fr+ Les recherches ont duré deux heures et demie.
ar+ استغرقت عملية البحث ساعتين ونصف الساعة.
ar+ استغرقت عملية البحث ساعتين و30 دقيقة.
zh+ 搜寻历时两个半小时。
zh+ 搜寻历时两小时三十分。
zh- 搜寻历时三个半小时。
ja+ 捜索は2時間半に及んだ。
ja+ 捜索は2時間30分に及んだ。
ja- 捜索は3時間半に及んだ。
S Pelari asal Salatiga itu mencatat waktu 2 jam 21 menit 34 detik.
en+ The runner from Salatiga clocked 2 hours, 21 minutes and 34 seconds.
en- The runner from Salatiga clocked 2 hours, 12 minutes and 34 seconds.
fr+ Le coureur de Salatiga a couru en 2 h 21 min 34 s.
fr+ Le coureur de Salatiga a couru en deux heures, 21 minutes et 34 secondes.
fr- Le coureur de Salatiga a couru en deux heures, 12 minutes et 34 secondes.
ar+ سجل العداء القادم من سالاتيغا زمنا قدره ساعتان و21 دقيقة و34 ثانية.
ar- سجل العداء القادم من سالاتيغا زمنا قدره ساعتان و12 دقيقة و34 ثانية.
zh+ 来自沙拉迪加的选手跑出2小时21分34秒的成绩。
zh- 来自沙拉迪加的选手跑出2小时12分34秒的成绩。
ja+ サラティガ出身の選手は2時間21分34秒を記録した。
ja- サラティガ出身の選手は2時間12分34秒を記録した。
S Masa tahanan pejabat itu diperpanjang 18 bulan.
en+ The official's detention was extended by a year and a half.
en+ The official's detention was extended by one and a half years.
en- The official's detention was extended by two and a half years.
fr+ La détention du fonctionnaire a été prolongée d'un an et demi.
fr- La détention du fonctionnaire a été prolongée de deux ans et demi.
ar+ مُدد حبس المسؤول سنة ونصف السنة.
ar+ مُدد حبس المسؤول عاما ونصف العام.
zh+ 该官员的羁押期延长一年半。
zh- 该官员的羁押期延长两年半。
ja+ この当局者の勾留は1年半延長された。
ja- この当局者の勾留は2年半延長された。
S Pasar ikan Kedonganan tutup selama dua pekan.
en+ The Kedonganan fish market is closed for a fortnight.
en+ The Kedonganan fish market is closed for half a month.
fr+ Le marché aux poissons de Kedonganan est fermé pour une quinzaine.
fr+ Le marché aux poissons de Kedonganan est fermé pendant quinze jours.
fr- Le marché aux poissons de Kedonganan est fermé pendant quinze semaines.
ar+ يغلق سوق السمك في كيدونغانان نصف شهر.
ar- يغلق سوق السمك في كيدونغانان شهرين.
zh+ 克东安安鱼市场关闭半个月。
zh- 克东安安鱼市场关闭两个半月。
ja+ クドンガナンの魚市場は半月の間閉まる。
ja- クドンガナンの魚市場は2カ月の間閉まる。
S Sidang isbat digelar pada 29 Syakban.
en+ The isbat session is held on 29 Sha'ban.
en- The isbat session is held on 29 Rajab.
fr+ La séance d'isbat se tient le 29 chaabane.
fr- La séance d'isbat se tient le 29 rajab.
ar+ تُعقد جلسة الإثبات في 29 شعبان.
ar- تُعقد جلسة الإثبات في 29 رجب.
zh+ 月相确认会议于伊斯兰历8月29日举行。
zh- 月相确认会议于伊斯兰历7月29日举行。
ja+ 新月確認会議はシャアバーン月29日に開かれる。
ja- 新月確認会議はラジャブ月29日に開かれる。
S Kiai itu wafat pada 12 Jumadilakhir 1447 H.
en+ The cleric died on 12 Jumada al-Thani 1447 AH.
en- The cleric died on 12 Jumada al-Awwal 1447 AH.
fr+ Le religieux est mort le 12 joumada ath-thania 1447 de l'hégire.
ar+ توفي الشيخ في 12 جمادى الآخرة 1447هـ.
ar+ توفي الشيخ في الثاني عشر من جمادى الآخرة 1447.
ar- توفي الشيخ في 12 جمادى الأولى 1447هـ.
zh+ 这位教士于回历1447年6月12日去世。
zh- 这位教士于回历1447年5月12日去世。
ja+ この師はヒジュラ暦1447年6月12日に死去した。
ja- この師はヒジュラ暦1447年5月12日に死去した。
S Umat berkumpul di masjid agung pada 1 Syawal.
en+ Worshippers gathered at the grand mosque on Eid al-Fitr.
en+ Worshippers gathered at the grand mosque on 1 Shawwal.
en- Worshippers gathered at the grand mosque on Eid al-Adha.
ar+ تجمع المصلون في المسجد الكبير في 1 شوال.
zh+ 信徒们在开斋节当天聚集在大清真寺。
ja- 信者たちは犠牲祭に大モスクに集まった。
S BPS mencatat Januari-Juni terjadi surplus, sedangkan pada paruh kedua belum ada data.
en+ BPS recorded a surplus in the first half of the year; there are no data yet for the second half.
en- BPS recorded a surplus in the first quarter of 2024; there are no data yet for the second half.
fr+ BPS a enregistré un excédent au premier semestre ; pour le second semestre, il n'y a pas encore de données.
ar+ سجل جهاز الإحصاء فائضا في النصف الأول من السنة، ولا بيانات بعد عن النصف الثاني.
zh+ 统计局记录上半年顺差，下半年尚无数据。
ja+ 統計庁によると上半期は黒字で、下半期のデータはまだない。
S Ekspor kopi naik pada Januari-Maret 2024.
en+ Coffee exports rose in the first quarter of 2024.
en+ Coffee exports rose in January-March 2024.
en- Coffee exports rose in the second quarter of 2024.
en- Coffee exports rose in January-May 2024.
fr+ Les exportations de café ont augmenté au premier trimestre 2024.
fr+ Les exportations de café ont augmenté de janvier à mars 2024.
fr- Les exportations de café ont augmenté au deuxième trimestre 2024.
ar+ ارتفعت صادرات القهوة في الربع الأول من عام 2024.
ar+ ارتفعت صادرات القهوة بين يناير ومارس 2024.
ar- ارتفعت صادرات القهوة في الربع الثاني من عام 2024.
zh+ 2024年第一季度咖啡出口增长。
zh+ 2024年1月至3月咖啡出口增长。
zh- 2024年第二季度咖啡出口增长。
ja+ 2024年第1四半期のコーヒー輸出は増えた。
ja+ 2024年1～3月のコーヒー輸出は増えた。
ja- 2024年第2四半期のコーヒー輸出は増えた。
S Tiga hari sebelum rumahnya terbakar, pemilik warung itu mengadu ke polisi.
en+ The stall owner complained to the police; three days later his house burned down.
en+ The stall owner complained to the police, and three days after that his house burned down.
en- Three days after his house burned down, the stall owner complained to the police.
fr+ Le tenancier s'est plaint à la police ; trois jours plus tard, sa maison brûlait.
fr+ Le tenancier s'est plaint à la police, et trois jours après cela, sa maison brûlait.
ar+ اشتكى صاحب الكشك إلى الشرطة، وبعد ثلاثة أيام من ذلك احترق منزله.
ar+ اشتكى صاحب الكشك إلى الشرطة، وبعد ذلك بثلاثة أيام احترق منزله.
zh+ 摊主向警方投诉，三天后他的房子被烧毁。
ja+ 店主は警察に訴え、その3日後に自宅が焼けた。
S Aturan baru itu berlaku dua tahun setelah disahkan parlemen.
en+ The new rule, passed by parliament two years earlier, takes effect.
fr+ La nouvelle règle, adoptée deux ans plus tôt par le parlement, entre en vigueur.
ar+ تدخل القاعدة الجديدة التي أقرها البرلمان قبل عامين حيز التنفيذ.
zh+ 议会两年前通过的新规开始生效。
ja+ 議会が2年前に可決した新規則が施行される。
S Warga baru boleh pulang setelah hujan reda.
en+ Residents may not return until the rain lets up.
en+ Residents cannot go home before the rain lets up.
fr+ Les habitants ne pourront pas rentrer avant la fin de la pluie.
ar+ لا يمكن للسكان العودة قبل أن يتوقف المطر.
S Kedua menteri luar negeri berbicara empat mata selama dua jam.
en+ The two foreign ministers spoke one-on-one for two hours.
en+ The two foreign ministers held a two-hour tête-à-tête.
fr+ Les deux ministres des Affaires étrangères se sont entretenus en tête-à-tête pendant deux heures.
ar+ تحدث وزيرا الخارجية على انفراد لمدة ساعتين.
zh+ 两国外长单独会谈两小时。
ja+ 両外相は2時間にわたり2人きりで会談した。
S Sebanyak 40 pedagang kaki lima di Tegal ditertibkan.
en+ Forty street vendors in Tegal were removed.
en- Fourteen street vendors in Tegal were removed.
fr+ Quarante marchands ambulants de Tegal ont été délogés.
ar+ أُزيل 40 بائعا متجولا في تيغال.
zh+ 直葛有40名流动摊贩被取缔。
ja+ トゥガルで露天商40人が立ち退かされた。
S Pajak kendaraan roda dua dan roda empat naik 5 persen.
en+ Tax on motorcycles and cars rises 5 percent.
en+ Tax on two-wheelers and four-wheelers rises 5 percent.
fr+ La taxe sur les véhicules à deux et quatre roues augmente de 5 %.
fr+ La taxe sur les motos et les voitures augmente de 5 %.
ar+ ارتفعت الضريبة على المركبات ذات العجلتين وذات العجلات الأربع 5 في المئة.
zh+ 两轮和四轮车辆税上调5%。
ja+ 二輪車と四輪車の税が5％上がる。
S Timnas futsal putri sempat tertinggal 0-2 sebelum menang 3-2.
en+ The women's futsal team came back from two goals down to win 3-2.
en- The women's futsal team came back from 0-3 down to win 4-3.
fr+ Menée de deux buts, l'équipe féminine de futsal s'est imposée 3-2.
ar+ تأخر منتخب السيدات لكرة القدم الخماسية بهدفين ثم فاز 3-2.
zh+ 女子五人制足球队先丢两球，最终以3比2获胜。
ja+ 女子フットサル代表は2点を先行されたが、3―2で勝った。
S Persik takluk 2-3 setelah sempat unggul dua gol.
en+ Persik lost 2-3 after leading by two goals.
en- Persik lost 1-3 after leading by two goals.
fr+ Persik s'est incliné 2-3 après avoir mené de deux buts.
fr- Persik s'est incliné 1-3 après avoir mené de deux buts.
ar+ خسر بيرسيك 2-3 بعد أن تقدم بهدفين.
ar- خسر بيرسيك 1-3 بعد أن تقدم بهدفين.
zh+ 柏西克队一度领先两球，最终以2比3告负。
zh- 柏西克队一度领先两球，最终以1比3告负。
ja+ ペルシクは2点をリードしたが、2―3で敗れた。
ja- ペルシクは2点をリードしたが、1―3で敗れた。
S PSMS menang 4-1 di Binjai.
en+ PSMS won by three goals in Binjai.
en- PSMS won by five goals in Binjai.
S Bank sentral memangkas suku bunga 25 basis poin menjadi 7,75 persen.
en+ The central bank cut its rate from 8 to 7.75 percent.
en+ The central bank cut its rate by a quarter of a percentage point to 7.75 percent.
en- The central bank cut its rate by 50 basis points to 7.75 percent.
fr+ La banque centrale a ramené son taux de 8 à 7,75 %.
fr+ La banque centrale a réduit son taux d'un quart de point, à 7,75 %.
fr- La banque centrale a réduit son taux de 75 points de base, à 7,75 %.
ar+ خفض البنك المركزي سعر الفائدة من 8 إلى 7.75 في المئة.
ar+ خفض البنك المركزي سعر الفائدة ربع نقطة مئوية إلى 7.75 في المئة.
zh+ 央行将利率从8%降至7.75%。
zh+ 央行将利率下调0.25个百分点至7.75%。
ja+ 中央銀行は金利を8％から7.75％に引き下げた。
ja+ 中央銀行は金利を0.25ポイント引き下げ7.75％とした。
S Elektabilitas calon itu turun 4 poin persentase menjadi 21,5 persen.
en+ The candidate's rating fell from 25.5 percent to 21.5 percent.
fr+ La cote du candidat est passée de 25,5 % à 21,5 %.
ja+ この候補の支持率は4ポイント低下し21.5％となった。
ja+ この候補の支持率は25.5％から21.5％に低下した。
ja- この候補の支持率は4割低下し21.5％となった。
zh+ 该候选人支持率下降4个百分点，至21.5%。
zh- 该候选人支持率下降四成，至21.5%。
S Perusahaan pelayaran itu didenda 3 juta euro.
en+ The shipping company was fined 3 million euros.
en- The shipping company was fined 3 million guilders.
en- The shipping company was fined 3 million zlotys.
fr- La compagnie maritime a été condamnée à une amende de 3 millions de florins.
ar- غُرمت شركة الشحن 3 ملايين غيلدر.
zh- 该航运公司被罚款300万荷兰盾。
ja- この海運会社は300万ギルダーの罰金を科された。
S Harga minyak Brent mencapai 81,2 dolar AS per barel.
en- Brent crude reached 81.2 US dollars per tonne.
fr- Le brent a atteint 81,2 dollars la tonne.
ar+ بلغ سعر خام برنت 81.2 دولارا للبرميل.
ar- بلغ سعر خام برنت 81.2 دولارا للطن.
zh- 布伦特原油价格达到每吨81.2美元。
ja- ブレント原油は1トン当たり81.2ドルに達した。
S Suhu udara di Wonosobo turun menjadi 9 derajat Celsius.
en- The temperature in Wonosobo dropped to 9 degrees Fahrenheit.
fr- La température à Wonosobo est tombée à 9 degrés Fahrenheit.
ar- انخفضت درجة الحرارة في وونوسوبو إلى 9 درجات فهرنهايت.
zh+ 沃诺索博气温降至9摄氏度。
zh+ 沃诺索博气温降至摄氏9度。
zh- 沃诺索博气温降至华氏9度。
ja+ ウォノソボの気温は9度まで下がった。
ja+ ウォノソボの気温はセ氏9度まで下がった。
ja- ウォノソボの気温はカ氏9度まで下がった。
ja- ウォノソボの気温は華氏9度まで下がった。
S Sebanyak 340 kepala keluarga di Palu mengungsi akibat banjir.
en+ As many as 340 families in Palu fled the flood.
en+ As many as 340 heads of household in Palu fled the flood.
en- As many as 340 people in Palu fled the flood.
fr+ Quelque 340 foyers de Palu ont fui l'inondation.
fr- Quelque 340 personnes de Palu ont fui l'inondation.
ar+ نزحت 340 أسرة في بالو بسبب الفيضان.
ar- نزح 340 شخصا في بالو بسبب الفيضان.
zh+ 帕卢有340户人家因洪水撤离。
zh- 帕卢有340人因洪水撤离。
ja+ パルでは340世帯が洪水で避難した。
ja- パルでは340人が洪水で避難した。
S Sebanyak 120 kepala keluarga atau 480 jiwa di Palu mengungsi.
en+ In Palu 480 people from 120 families fled.
zh+ 帕卢有120户480人撤离。
ja+ パルでは120世帯480人が避難した。
S PGN menjual gas seharga 6,5 dolar AS per MMBTU.
en+ PGN sells gas at $6.5 per MMBTU.
en+ PGN sells gas at US$6.5 per million British thermal units.
en- PGN sells gas at $6.5 per kilowatt-hour.
fr+ PGN vend le gaz 6,5 dollars par MMBTU.
fr- PGN vend le gaz 6,5 dollars le kilowattheure.
ar+ تبيع الشركة الغاز بسعر 6.5 دولار لكل مليون وحدة حرارية بريطانية.
ar- تبيع الشركة الغاز بسعر 6.5 دولار لكل كيلوواط ساعة.
zh+ 国家天然气公司以每百万英热单位6.5美元出售天然气。
zh- 国家天然气公司以每千瓦时6.5美元出售天然气。
ja+ 国営ガス会社は100万BTU当たり6.5ドルでガスを販売している。
ja- 国営ガス会社は1キロワット時当たり6.5ドルでガスを販売している。
S Misa arwah digelar pada Sabtu Suci malam.
en+ A requiem mass is held on the night of Holy Saturday.
en- A requiem mass is held on the night of Good Friday.
fr+ Une messe de requiem est célébrée le soir du Samedi saint.
fr- Une messe de requiem est célébrée le soir du Vendredi saint.
ar+ يقام قداس مساء سبت النور.
ar- يقام قداس مساء الجمعة العظيمة.
zh+ 追思弥撒于圣周六晚举行。
zh- 追思弥撒于圣周五晚举行。
ja+ 追悼ミサは聖土曜日の夜に行われる。
ja- 追悼ミサは聖金曜日の夜に行われる。
S Penerbangan yang dijadwalkan pukul 06.15 WIB baru berangkat lima jam kemudian.
en+ The flight scheduled for 6:15 a.m. left five hours later.
en+ The flight scheduled for 6:15 a.m. did not leave until 11:15 a.m.
en- The flight scheduled for 6:15 a.m. left at 5 p.m.
fr+ Le vol prévu à 6 h 15 n'est parti que cinq heures plus tard.
fr- Le vol prévu à 6 h 15 n'est parti qu'à 17 heures.
ar- أقلعت الرحلة المقررة في الساعة 6:15 صباحا في الساعة 5 مساء.
zh+ 原定早上6时15分起飞的航班五小时后才出发。
zh- 原定早上6时15分起飞的航班到下午5时才出发。
ja+ 午前6時15分発の予定だった便は5時間後に出発した。
ja- 午前6時15分発の予定だった便は午後5時に出発した。
S Pasar kaget itu buka setiap akhir pekan.
en+ The pop-up market opens every weekend.
en+ The pop-up market opens on weekends.
en- The pop-up market opens every day.
en- The pop-up market opens every month.
fr+ Le marché éphémère ouvre le week-end.
fr- Le marché éphémère ouvre chaque jour.
ar+ تفتح السوق المؤقتة في عطلة نهاية كل أسبوع.
ar- تفتح السوق المؤقتة كل يوم.
zh+ 这个临时集市每逢周末开放。
zh- 这个临时集市每逢月末开放。
zh- 这个临时集市每天开放。
ja+ この臨時市場は毎週末に開かれる。
ja- この臨時市場は毎日開かれる。
S Inflasi secara tahunan tercatat 3,1 persen.
en+ Annual inflation stood at 3.1 percent.
en+ Inflation stood at 3.1 percent year on year.
en- Inflation stood at 3.1 percent month on month.
fr+ L'inflation s'est établie à 3,1 % sur un an.
fr+ L'inflation s'est établie à 3,1 % en glissement annuel.
fr- L'inflation s'est établie à 3,1 % sur un mois.
ar+ بلغ التضخم 3.1 في المئة على أساس سنوي.
ar- بلغ التضخم 3.1 في المئة على أساس شهري.
zh+ 通胀率同比为3.1%。
zh- 通胀率环比为3.1%。
ja+ インフレ率は前年同月比3.1％だった。
ja- インフレ率は前月比3.1％だった。
S Jenazah itu ditemukan pada Kamis dini hari.
en+ The body was found early on Thursday.
en+ The body was found before dawn on Thursday.
en- The body was found on Thursday night.
en- The body was found late on Thursday evening.
fr+ Le corps a été retrouvé jeudi avant l'aube.
fr+ Le corps a été retrouvé dans la nuit de mercredi à jeudi.
fr- Le corps a été retrouvé jeudi soir.
fr- Le corps a été retrouvé jeudi en fin de soirée.
ar+ عُثر على الجثة فجر الخميس.
ar+ عُثر على الجثة في وقت مبكر من يوم الخميس.
zh+ 遗体于周四凌晨被发现。
zh- 遗体于周四晚上被发现。
ja+ 遺体は木曜日未明に見つかった。
ja- 遺体は木曜日夜に見つかった。
S Vaksinasi massal itu berlangsung selama tiga pekan ke depan.
en+ The mass vaccination runs for the next three weeks.
en- The mass vaccination takes place three weeks from now.
fr+ La vaccination de masse se déroule durant les trois prochaines semaines.
fr- La vaccination de masse aura lieu dans trois semaines.
ar+ يستمر التطعيم الجماعي على مدى الأسابيع الثلاثة المقبلة.
ar- يجري التطعيم الجماعي بعد ثلاثة أسابيع.
zh+ 大规模接种将在未来三周进行。
zh- 大规模接种将在三周后进行。
ja+ 集団接種は今後3週間にわたって行われる。
ja- 集団接種は3週間後に行われる。
S Belasan pelajar dirawat karena keracunan.
en+ More than a dozen students were treated for poisoning.
en+ A dozen or so students were treated for poisoning.
en- Dozens of students were treated for poisoning.
fr+ Une quinzaine d'élèves ont été soignés pour une intoxication.
fr+ Plus d'une dizaine d'élèves ont été soignés pour une intoxication.
fr- Plusieurs dizaines d'élèves ont été soignés pour une intoxication.
ar+ عولج أكثر من عشرة تلاميذ من التسمم.
ar- عولج عشرات التلاميذ من التسمم.
zh+ 十几名学生因中毒接受治疗。
zh- 数十名学生因中毒接受治疗。
ja+ 十数人の生徒が中毒で手当てを受けた。
ja- 数十人の生徒が中毒で手当てを受けた。
S Puluhan rumah di Batang rusak.
en+ Dozens of houses in Batang were damaged.
en+ Scores of houses in Batang were damaged.
fr+ Des dizaines de maisons de Batang ont été endommagées.
ar+ تضررت عشرات المنازل في باتانغ.
zh+ 巴塘数十所房屋受损。
ja+ バタンで数十棟の家屋が壊れた。
S Kapal itu mengangkut 250 penumpang dan 38 kendaraan.
en+ The ship carried 250 passengers and 38 vehicles.
en+ The ship carried 38 vehicles and 250 passengers.
en- The ship carried 38 passengers and 250 vehicles.
fr+ Le navire transportait 38 véhicules et 250 passagers.
fr- Le navire transportait 38 passagers et 250 véhicules.
ar+ حملت السفينة 38 مركبة و250 راكبا.
ar- حملت السفينة 38 راكبا و250 مركبة.
zh+ 该船载有38辆车和250名乘客。
zh- 该船载有38名乘客和250辆车。
ja+ 船は車両38台と乗客250人を運んでいた。
ja- 船は乗客38人と車両250台を運んでいた。
S Produksi semen ditargetkan 2 juta ton, dua kali lipat dari tahun ini.
zh+ 水泥产量目标为200万吨，是今年的两倍。
zh+ 水泥产量目标为200万吨，比今年增加一倍。
zh+ 水泥产量目标为200万吨，比今年翻一番。
zh- 水泥产量目标为200万吨，比今年增加两倍。
S Nelayan hanya membawa pulang 3 kuintal ikan, padahal biasanya bisa lima kali lipat.
en+ The fishermen brought home only 300 kilograms of fish, a fifth of the usual catch.
fr+ Les pêcheurs n'ont rapporté que 300 kilos de poisson, un cinquième de leur pêche habituelle.
ar+ عاد الصيادون بـ300 كيلوغرام فقط من السمك، أي خُمس الصيد المعتاد.
zh+ 渔民只捕到300公斤鱼，是平时的五分之一。
ja+ 漁師の水揚げはわずか300キロで、普段の5分の1だった。
S Hasil panen kakao tahun ini lima kali lipat dari biasanya.
en- This year's cocoa harvest is a fifth of the usual.
zh- 今年可可收成是往常的五分之一。
S Jembatan itu rampung sebelum Idulfitri tahun depan.
fr+ Le pont sera terminé avant la fête de fin de ramadan de l'année prochaine.
fr+ Le pont sera terminé avant la fin du ramadan de l'année prochaine.
fr- Le pont sera terminé avant le ramadan de l'année prochaine.
S Sebanyak 85 keluarga di Kampung Melayu menerima air bersih.
en+ Eighty-five families in Kampung Melayu received clean water.
en+ People from 85 families in Kampung Melayu received clean water.
fr+ Quatre-vingt-cinq familles de Kampung Melayu ont reçu de l'eau potable.
zh+ 马来村85个家庭领到清洁用水。
ja+ カンプン・ムラユでは85家族に水が配られた。
ar+ تلقت 85 أسرة في كامبونغ ملايو مياها نظيفة.
S Museum itu tutup pada akhir pekan ini.
en+ The museum is closed this weekend.
fr+ Le musée est fermé ce week-end.
ar+ المتحف مغلق في عطلة نهاية هذا الأسبوع.
zh+ 博物馆本周末闭馆。
ja+ 博物館は今週末休館する。
S Sebanyak 12 dokter dan 30 perawat dikirim ke Cianjur.
en+ Twelve doctors and 30 nurses were sent to Cianjur.
en+ Thirty nurses and 12 doctors were sent to Cianjur.
en- Thirty doctors and 12 nurses were sent to Cianjur.
fr+ Trente infirmiers et 12 médecins ont été envoyés à Cianjur.
zh+ 12名医生和30名护士被派往展玉。
zh+ 30名护士和12名医生被派往展玉。
zh- 30名医生和12名护士被派往展玉。
ja+ 医師12人と看護師30人がチアンジュールに派遣された。
ja+ 看護師30人と医師12人がチアンジュールに派遣された。
ar+ أُرسل 30 ممرضا و12 طبيبا إلى تشيانجور.
S Kebakaran melanda pasar itu Rabu dini hari.
en+ Fire swept through the market in the small hours of Wednesday.
en+ Fire swept through the market overnight on Wednesday.
en+ Fire swept through the market at 2 a.m. on Wednesday.
fr+ Un incendie a ravagé le marché dans la nuit de mardi à mercredi.
fr+ Un incendie a ravagé le marché mercredi dans la nuit.
ar+ اندلع حريق في السوق ليل الأربعاء.
zh+ 周三凌晨市场失火。
zh+ 周二深夜至周三凌晨市场失火。
ja+ 水曜日未明、市場で火災が発生した。
S Selama dua tahun terakhir, harga beras naik 20 persen.
en+ Rice prices have risen 20 percent over the past two years.
fr+ En deux ans, le prix du riz a augmenté de 20 %.
fr+ Le prix du riz a augmenté de 20 % ces deux dernières années.
ar+ ارتفعت أسعار الأرز 20 في المئة خلال العامين الماضيين.
zh+ 过去两年米价上涨20%。
ja+ 過去2年間でコメの価格は20％上がった。
S Polisi tiba tiga jam kemudian, pukul 15.00 WIB.
en+ Police arrived three hours later, at 3 p.m.
zh+ 警方三小时后，即西部时间15时抵达。
ja+ 警察は3時間後の午後3時に到着した。
S Hanya seperempat dari 40 sekolah yang punya perpustakaan.
en+ Only a quarter of the 40 schools have a library.
en+ Three quarters of the 40 schools have no library.
en- Three quarters of the 40 schools have a library.
en+ Only 25 percent of the 40 schools have a library.
fr+ Les trois quarts des 40 écoles n'ont pas de bibliothèque.
fr- Les trois quarts des 40 écoles ont une bibliothèque.
ar+ ثلاثة أرباع المدارس الأربعين ليست لديها مكتبة.
zh+ 40所学校中四分之三没有图书馆。
zh+ 40所学校中只有25%拥有图书馆。
zh- 40所学校中只有45%拥有图书馆。
ja+ 40校のうち4分の3には図書館がない。
S Inflasi Mei tercatat 0,3 persen secara bulanan dan 2,8 persen secara tahunan.
en+ May inflation was 0.3 percent month on month and 2.8 percent year on year.
fr+ L'inflation de mai a été de 0,3 % sur un mois et de 2,8 % sur un an.
ar+ بلغ التضخم في مايو 0.3 في المئة على أساس شهري و2.8 في المئة على أساس سنوي.
zh+ 5月通胀率环比为0.3%，同比为2.8%。
ja+ 5月のインフレ率は前月比0.3％、前年同月比2.8％だった。
S Ekonomi tumbuh 5,1 persen secara tahunan pada kuartal II.
en+ The economy grew 5.1 percent in the second quarter from a year earlier.
fr+ L'économie a crû de 5,1 % sur un an au deuxième trimestre.
zh+ 第二季度经济同比增长5.1%。
ja+ 第2四半期の経済成長率は前年同期比5.1％だった。
ar+ نما الاقتصاد 5.1 في المئة في الربع الثاني على أساس سنوي.
S Gaji pengemudi itu Rp4 juta per bulan dan ia bekerja setiap hari.
en+ The driver earns Rp4 million a month and works every day, including weekends.
fr+ Le chauffeur gagne 4 millions de roupies par mois et travaille tous les jours, week-end compris.
zh+ 这名司机月薪400万盾，每天上班，周末也不例外。
ja+ この運転手の月給は400万ルピアで、週末も含め毎日働く。
S Rapat akan digelar paling lambat 31 Desember.
en+ The meeting will be held before January 1.
en+ The meeting will be held by December 31.
ja+ 会議は12月31日までに開かれる。
S Ia dihukum 15 bulan penjara.
en+ He was sentenced to a year and three months in prison.
en+ He was sentenced to one year and three months in prison.
en- He was sentenced to a year and five months in prison.
fr+ Il a été condamné à un an et trois mois de prison.
fr+ Il a été condamné à quinze mois de prison.
fr- Il a été condamné à un an et cinq mois de prison.
ar+ حُكم عليه بالسجن سنة وثلاثة أشهر.
ar+ حُكم عليه بالسجن عاما وثلاثة أشهر.
ar- حُكم عليه بالسجن سنة وخمسة أشهر.
zh+ 他被判处一年三个月监禁。
zh- 他被判处一年五个月监禁。
ja+ 彼は懲役1年3月を言い渡された。
ja+ 彼は1年3カ月の禁錮刑を言い渡された。
S Rapat yang dijadwalkan Senin ditunda dua hari.
en+ The meeting set for Monday was put off to Wednesday.
zh+ 原定周一举行的会议推迟到周三。
ja+ 月曜日に予定されていた会議は水曜日に延期された。
fr+ La réunion prévue lundi a été reportée à mercredi.
S Kedua negara menandatangani satu perjanjian dan tiga nota kesepahaman.
en+ The two countries signed one agreement and three memoranda.
fr+ Les deux pays ont signé un accord et trois mémorandums.
S Tim SAR menemukan tujuh dari 12 korban.
en+ Rescuers found seven of the 12 victims.
en+ Five of the 12 victims have still not been found by rescuers.
zh+ 搜救队已找到12名遇难者中的7人。
zh+ 12名遇难者中还有5人没有找到。
ja+ 捜索隊は犠牲者12人のうち7人を発見した。
S Ratusan warga menonton, dan belasan di antaranya pingsan.
en+ Hundreds watched, and more than ten of them fainted.
fr+ Des centaines d'habitants regardaient, et une douzaine d'entre eux se sont évanouis.
ja+ 数百人が見物し、十数人が気絶した。
zh+ 数百人围观，其中十余人晕倒。
ar+ شاهد المئات، وأغمي على أكثر من عشرة منهم.
S Warga baru boleh pulang mulai Senin.
en+ Residents may not return until Monday.
fr+ Les habitants ne pourront pas rentrer avant lundi.
ar+ لا يمكن للسكان العودة قبل الاثنين.
zh+ 居民周一才能回家。
ja+ 住民は月曜日まで帰宅できない。
S Konser digelar Sabtu malam, bukan Sabtu siang.
en+ The concert is on Saturday night, not Saturday afternoon.
S Pajak naik dari 10 persen menjadi 11 persen sejak 1 April 2022.
en+ The tax rose from 10 percent to 11 percent on April 1, 2022.
zh+ 2022年4月1日起税率从10%上调至11%。
ja+ 税率は2022年4月1日から10％から11％に上がった。
S Penerbangan itu ditunda lima jam dari jadwal pukul 12.00 WIB.
en+ The flight scheduled for noon was delayed to 5 p.m.
zh+ 原定12时的航班推迟到17时。
S Laba bank itu naik menjadi Rp71 miliar tahun lalu.
en+ The bank's profit rose to Rp71 billion last year.
en- The bank's profit rose by Rp71 billion last year.
zh+ 该银行去年利润增至710亿印尼盾。
zh- 该银行去年利润增加710亿印尼盾。
ja+ 同行の昨年の利益は710億ルピアに増加した。
ja- 同行の昨年の利益は710億ルピア増加した。
S Harga gula turun 4 persen pekan ini.
en+ Sugar prices fell by 4 percent this week.
en+ Sugar prices fell 4 percent this week.
en- Sugar prices fell to 4 percent this week.
zh+ 本周糖价下降4%。
zh+ 本周糖价下跌了4%。
zh- 本周糖价降至4%。
ja+ 今週の砂糖価格は4％下落した。
ja- 今週の砂糖価格は4％に下落した。
S Ekspor naik 3 juta ton menjadi 21 juta ton.
en+ Exports rose by 3 million tons to 21 million tons.
zh+ 出口增加300万吨，至2100万吨。
ja+ 輸出は300万トン増え、2100万トンになった。
S Kredit melambat dari 12,3 persen menjadi 9,8 persen.
en+ Credit growth slowed from 12.3 percent to 9.8 percent.
en+ Credit growth slowed by 2.5 points from 12.3 percent.
en- Credit growth slowed to 2.5 percent from 12.3 percent.
S Festival tahunan itu digelar akhir pekan ini di Ubud.
en+ The traditional festival is held in Ubud this weekend.
zh+ 传统节日本周末在乌布举行。
ja+ 恒例の祭りが今週末、ウブドで開かれる。
fr+ Le festival traditionnel a lieu ce week-end à Ubud.
S Loket itu buka setiap hari kerja.
en+ The counter is open on weekdays.
en+ The counter is open every working day.
en- The counter is open on weekends.
fr- Le guichet est ouvert le week-end.
zh+ 该窗口工作日开放。
zh- 该窗口周末开放。
ja+ この窓口は平日に開いている。
ja- この窓口は週末に開いている。
S Ia mengundurkan diri pada 5 Juni, sebulan setelah skandal itu terungkap.
en+ The scandal broke on May 5, and he resigned a month later.
zh+ 丑闻于5月5日曝光，一个月后他辞职。
ja+ 不祥事が5月5日に発覚し、1カ月後に彼は辞任した。
fr+ Le scandale a éclaté le 5 mai et il a démissionné un mois après.
ar+ انكشفت الفضيحة في 5 مايو واستقال بعد شهر.
S Sehari sebelum pemilu, 14 Februari, harga beras turun.
en+ Rice prices fell on February 13, the day before the election.
zh+ 大选前一天，即2月13日，米价下跌。
ja+ 選挙前日の2月13日、米価が下がった。
fr+ Le prix du riz a baissé le 13 février, à la veille du scrutin.
ar+ تراجعت أسعار الأرز في 13 فبراير، عشية الانتخابات.
S Awal Zulhijah 1446 H jatuh pada 28 Mei 2025.
en+ The beginning of Dhu al-Hijjah 1446 AH falls on May 28, 2025.
fr+ Le début de dhou al-hijja 1446 tombe le 28 mai 2025.
ar+ يوافق أول ذي الحجة 1446هـ يوم 28 مايو 2025.
zh+ 回历1446年12月始于2025年5月28日。
ja+ ヒジュラ暦1446年12月の始まりは2025年5月28日に当たる。
S Masa jabatannya berakhir dua tahun setengah lagi.
en+ His term ends in two and a half years.
S Kasus itu terungkap 18 bulan lalu.
en+ The case came to light a year and a half ago.
fr+ L'affaire a été révélée il y a un an et demi.
zh+ 此案一年半前曝光。
ja+ この事件は1年半前に発覚した。
ar+ انكشفت القضية قبل عام ونصف العام.
S Ujian digelar dua pekan lagi.
en+ The exam will be held in a fortnight.
fr+ L'examen aura lieu dans quinze jours.
zh+ 考试半个月后举行。
S Pedagang kaki tangan mafia itu ditangkap bersama satu per satu anak buahnya.
en+ The mafia's accomplices were arrested one after another.
zh+ 黑手党同伙逐一被捕。
S Ia pusing tujuh keliling memikirkan utang Rp7 juta.
en+ He is at his wits' end over a debt of Rp7 million.
S Dua sejoli itu menikah di Solo.
en+ The couple married in Solo.
fr+ Le couple s'est marié à Solo.
S Laba semester pertama naik, dan Juli-September diperkirakan stabil.
en+ First-half profit rose, and the third quarter is expected to be stable.
en- First-half profit rose, and the fourth quarter is expected to be stable.
zh+ 上半年利润上升，第三季度预计持平。
ja+ 上半期の利益は増え、第3四半期は横ばいの見通しだ。
fr+ Le bénéfice du premier semestre a progressé et le troisième trimestre devrait être stable.
ar+ ارتفع ربح النصف الأول من العام، ويُتوقع أن يستقر الربع الثالث.
S Satu dari tiga anak di NTT mengalami stunting.
en+ One in three children in NTT is stunted.
en+ A third of children in NTT are stunted.
en+ Two thirds of children in NTT are not stunted.
en- Two thirds of children in NTT are stunted.
zh- 东努省三分之二的儿童发育迟缓。
S Sebanyak 60 persen lahan sudah dibebaskan.
en+ Forty percent of the land has yet to be acquired.
en- Forty percent of the land has been acquired.
fr+ Il reste 40 % des terrains à acquérir.
zh+ 还有四成土地尚未征收。
ja+ 土地の4割がまだ収用されていない。
ar+ لم تُنزع بعد ملكية 40 في المئة من الأراضي.
S Bank memangkas bunga sebesar 50 bps ke level 5,5 persen.
en+ The bank cut its rate by half a point to 5.5 percent.
fr+ La banque a abaissé son taux d'un demi-point à 5,5 %.
zh+ 银行将利率从6%下调至5.5%。
ja+ 銀行は金利を6％から5.5％に引き下げた。
ar+ خفض البنك الفائدة نصف نقطة مئوية إلى 5.5 في المئة.
"""
