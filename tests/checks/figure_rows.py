"""News sentences with figures, dates and units: ``S`` a source, ``en+`` a faithful version, ``en-`` a wrong one."""

from __future__ import annotations

ROWS = """
S Museum itu dibuka kembali setahun tiga bulan setelah kebakaran.
en+ The museum reopened a year and three months after the fire.
en+ Fifteen months after the fire, the museum has reopened.
en- The museum reopened a year and two months after the fire.
fr+ Quinze mois après l'incendie, le musée a rouvert.
fr- Treize mois après l'incendie, le musée a rouvert.
ar+ أعيد فتح المتحف بعد سنة وثلاثة أشهر من الحريق.
zh+ 火灾一年零三个月后，博物馆重新开放。
ja+ 火災から1年3か月後、博物館は再開した。
ja- 火災から1年5か月後、博物館は再開した。
S Yayasan di Donggala menerima hibah 400.000 poundsterling untuk membangun sekolah.
ja+ ドンガラの財団は学校建設のため40万ポンドの助成金を受け取った。
ja- ドンガラの財団は学校建設のため40万ドンの助成金を受け取った。
S Layanan cuci darah di puskesmas itu dibuka dua kali sepekan.
en+ Dialysis is offered at the clinic twice a week.
en- Dialysis is offered at the clinic three times a week.
en- Dialysis is offered at the clinic twice a month.
fr+ La dialyse est proposée deux fois par semaine dans ce centre.
fr- La dialyse est proposée deux fois par mois dans ce centre.
ar+ تتوفر خدمة غسيل الكلى في المركز مرتين في الأسبوع.
ar- تتوفر خدمة غسيل الكلى في المركز مرتين في الشهر.
zh+ 该诊所每周两次提供透析服务。
zh- 该诊所每月两次提供透析服务。
ja+ この診療所では週に2回、人工透析が受けられる。
ja- この診療所では月に2回、人工透析が受けられる。
S Petugas menyemprot jalan tiga kali sehari.
en+ Workers spray the road three times a day.
en- Workers spray the road three times a week.
fr+ Les agents arrosent la route trois fois par jour.
fr- Les agents arrosent la route quatre fois par jour.
ar+ يرش العمال الطريق ثلاث مرات يوميا.
ar- يرش العمال الطريق خمس مرات يوميا.
zh+ 工作人员每天洒水三次。
zh- 工作人员每天洒水五次。
ja+ 作業員は1日3回、道路に水をまく。
ja- 作業員は1日5回、道路に水をまく。
S Festival itu digelar pada pekan kedua November.
en+ The festival takes place in the second week of November.
en- The festival takes place in the third week of November.
fr+ Le festival se tient la deuxième semaine de novembre.
fr- Le festival se tient la troisième semaine de novembre.
ar+ يقام المهرجان في الأسبوع الثاني من نوفمبر.
ar- يقام المهرجان في الأسبوع الرابع من نوفمبر.
zh+ 该节日在11月第二周举行。
zh- 该节日在11月第三周举行。
ja+ 祭りは11月の第2週に開かれる。
ja- 祭りは11月の第3週に開かれる。
S Penjualan mobil turun 7 persen pada semester pertama.
en+ Car sales fell 7 percent in the first half.
en- Car sales fell 7 percent in the second half.
fr+ Les ventes de voitures ont reculé de 7 % au premier semestre.
fr- Les ventes de voitures ont reculé de 7 % au second semestre.
ar+ تراجعت مبيعات السيارات 7 في المئة في النصف الأول من العام.
ar- تراجعت مبيعات السيارات 7 في المئة في النصف الثاني من العام.
zh+ 上半年汽车销量下降7%。
zh- 下半年汽车销量下降7%。
ja+ 上半期の自動車販売は7％減った。
ja- 下半期の自動車販売は7％減った。
S Ekonomi tumbuh 5,05 persen pada kuartal III 2024.
en+ The economy grew 5.05% in the third quarter of 2024.
en- The economy grew 5.05% in the second quarter of 2024.
fr+ L'économie a crû de 5,05 % au troisième trimestre 2024.
fr- L'économie a crû de 5,5 % au troisième trimestre 2024.
ar+ نما الاقتصاد بنسبة 5.05٪ في الربع الثالث من عام 2024.
ar- نما الاقتصاد بنسبة 5.05٪ في الربع الأول من عام 2024.
zh+ 2024年第三季度经济增长5.05%。
zh- 2024年第三季度经济增长5.5%。
ja+ 2024年第3四半期の経済成長率は5.05％だった。
ja- 2024年第2四半期の経済成長率は5.05％だった。
S Tiket kereta untuk libur Natal sudah habis terjual.
en+ Train tickets for the Christmas holiday are sold out.
en- Train tickets for the Eid holiday are sold out.
fr+ Les billets de train pour les vacances de Noël sont épuisés.
fr- Les billets de train pour les vacances de Pâques sont épuisés.
ar+ نفدت تذاكر القطار لعطلة عيد الميلاد.
ar- نفدت تذاكر القطار لعطلة عيد الفطر.
zh+ 圣诞节假期的火车票已售罄。
zh- 开斋节假期的火车票已售罄。
ja+ クリスマス休暇の列車の切符は売り切れた。
ja- 断食明け大祭の休暇の列車の切符は売り切れた。
S Harga sapi naik menjelang Iduladha.
en+ Cattle prices are rising ahead of Eid al-Adha.
en- Cattle prices are rising ahead of Eid al-Fitr.
fr+ Le prix des bovins monte à l'approche de l'Aïd al-Adha.
fr- Le prix des bovins monte à l'approche de l'Aïd el-Fitr.
ar+ ترتفع أسعار الأبقار مع اقتراب عيد الأضحى.
ar- ترتفع أسعار الأبقار مع اقتراب عيد الفطر.
zh+ 宰牲节临近，牛价上涨。
zh- 开斋节临近，牛价上涨。
ja+ 犠牲祭を前に牛の価格が上がっている。
ja- 断食明け大祭を前に牛の価格が上がっている。
S Pameran foto itu berlangsung 10–15 Mei dan menarik 10 hingga 15 ribu pengunjung.
en+ The photo show ran May 10-15 and drew 10,000 to 15,000 visitors.
en- The photo show ran May 10-15 and drew 10 to 15 million visitors.
fr+ L'exposition, du 10 au 15 mai, a attiré entre 10 000 et 15 000 visiteurs.
fr- L'exposition, du 10 au 25 mai, a attiré entre 10 000 et 15 000 visiteurs.
ar+ أقيم المعرض من 10 إلى 15 مايو واستقطب ما بين 10 آلاف و15 ألف زائر.
ar- أقيم المعرض من 10 إلى 15 مارس واستقطب ما بين 10 آلاف و15 ألف زائر.
zh+ 摄影展于5月10日至15日举行，吸引1万至1.5万名观众。
zh- 摄影展于5月10日至15日举行，吸引10万至15万名观众。
ja+ 写真展は5月10〜15日に開かれ、1万〜1万5000人が訪れた。
ja- 写真展は5月10〜15日に開かれ、10万〜15万人が訪れた。
S Persib menang 3-1 atas Persija di hadapan 28.600 penonton.
en+ Persib beat Persija 3-1 in front of 28,600 fans.
en- Persib beat Persija 3-1 in front of 286,000 fans.
fr+ Persib s'est imposé 3 à 1 face à Persija devant 28 600 spectateurs.
fr- Persib s'est imposé 3-0 face à Persija devant 28 600 spectateurs.
ar+ فاز برسيب على برسيجا 3-1 أمام 28600 متفرج.
ar- فاز برسيب على برسيجا 4-1 أمام 28600 متفرج.
zh+ 万隆足球俱乐部在28600名球迷面前以3比1击败雅加达。
zh- 万隆足球俱乐部在28600名球迷面前以3比2击败雅加达。
ja+ ペルシブは観客2万8600人の前でペルシジャに3対1で勝った。
ja- ペルシブは観客2860人の前でペルシジャに3対1で勝った。
S Suku bunga acuan turun 0,25 poin persentase menjadi 5,75 persen.
en+ The key rate was lowered a quarter of a point to 5.75 percent.
en- The key rate was lowered 0.25 percent to 5.75 percent.
fr+ Le taux directeur a été abaissé de 25 points de base, à 5,75 %.
fr- Le taux directeur a été abaissé de 0,25 point, à 5,25 %.
ar+ خُفض سعر الفائدة 25 نقطة أساس إلى 5.75 في المئة.
ar- خُفض سعر الفائدة 50 نقطة أساس إلى 5.75 في المئة.
zh+ 基准利率下调25个基点至5.75%。
zh- 基准利率下调25个基点至6.75%。
ja+ 政策金利は0.25ポイント引き下げられ5.75％となった。
ja- 政策金利は0.75ポイント引き下げられ5.75％となった。
S Pengadilan mengabulkan gugatan itu sebulan setelah sidang pertama.
en+ The court granted the suit a month after the first hearing.
en- The court granted the suit a month before the first hearing.
fr+ Le tribunal a fait droit à la plainte un mois après la première audience.
fr- Le tribunal a fait droit à la plainte un an après la première audience.
ar+ قبلت المحكمة الدعوى بعد شهر من الجلسة الأولى.
ar- قبلت المحكمة الدعوى بعد أسبوع من الجلسة الأولى.
zh+ 首次开庭一个月后，法院支持了该诉讼。
zh- 首次开庭一周后，法院支持了该诉讼。
ja+ 初公判の1カ月後、裁判所は訴えを認めた。
ja- 初公判の1年後、裁判所は訴えを認めた。
S Kapal itu berangkat pukul 20.00 WITA dan tiba pukul 05.30 WIT.
en+ The ship left at 8 p.m. Central Indonesia Time and arrived at 5:30 a.m. Eastern Indonesia Time.
en- The ship left at 8 a.m. Central Indonesia Time and arrived at 5:30 a.m. Eastern Indonesia Time.
fr+ Le navire est parti à 20 heures (heure du centre) et arrivé à 5 h 30 (heure de l'Est).
fr- Le navire est parti à 20 heures (heure du centre) et arrivé à 15 h 30 (heure de l'Est).
ar+ أبحرت السفينة الساعة 8 مساء بتوقيت وسط إندونيسيا ووصلت الساعة 5:30 صباحا بتوقيت شرق إندونيسيا.
ar- أبحرت السفينة الساعة 8 مساء بتوقيت وسط إندونيسيا ووصلت الساعة 7:30 صباحا بتوقيت شرق إندونيسيا.
zh+ 该船于印尼中部时间20时出发，东部时间5时30分抵达。
zh- 该船于印尼中部时间22时出发，东部时间5时30分抵达。
ja+ 船は中部時間午後8時に出港し、東部時間午前5時半に着いた。
ja- 船は中部時間午前8時に出港し、東部時間午前5時半に着いた。
S Kebakaran pasar itu terjadi Kamis dini hari.
en+ The market fire broke out in the small hours of Thursday.
en- The market fire broke out on Thursday afternoon.
fr+ L'incendie du marché s'est déclaré dans la nuit de mercredi à jeudi.
fr- L'incendie du marché s'est déclaré jeudi en fin d'après-midi.
ar+ اندلع حريق السوق فجر الخميس.
ar- اندلع حريق السوق ظهر الخميس.
zh+ 市场火灾发生在周四凌晨。
zh- 市场火灾发生在周四晚上。
ja+ 市場の火事は木曜日の未明に起きた。
ja- 市場の火事は木曜日の夕方に起きた。
S Petani memanen 12 kuintal cabai dari lahan seluas 2.500 meter persegi.
en+ Farmers harvested 1.2 tonnes of chili from a quarter of a hectare.
en- Farmers harvested 12 tonnes of chili from a plot of 2,500 square meters.
fr+ Les paysans ont récolté 1 200 kg de piment sur un terrain de 2 500 m².
fr- Les paysans ont récolté 12 kg de piment sur un terrain de 2 500 m².
ar+ حصد المزارعون 12 قنطارا من الفلفل في قطعة أرض مساحتها 2500 متر مربع.
ar- حصد المزارعون 12 طنا من الفلفل في قطعة أرض مساحتها 2500 متر مربع.
zh+ 农民在2500平方米的土地上收获了1.2吨辣椒。
zh- 农民在2500平方米的土地上收获了12公斤辣椒。
ja+ 農家は2500平方メートルの畑から1200キロの唐辛子を収穫した。
ja- 農家は2500平方メートルの畑から12トンの唐辛子を収穫した。
S Angin berkecepatan 35 knot memicu gelombang setinggi 4 meter.
en+ Winds of 35 knots whipped up four-meter waves.
en- Winds of 35 kph whipped up four-meter waves.
fr+ Des vents de 65 km/h ont soulevé des vagues de quatre mètres.
fr- Des vents de 35 nœuds ont soulevé des vagues de quatorze mètres.
ar+ أثارت رياح بسرعة 35 عقدة أمواجا بارتفاع أربعة أمتار.
ar- أثارت رياح بسرعة 35 كيلومترا في الساعة أمواجا بارتفاع أربعة أمتار.
zh+ 时速35节的大风掀起4米高的海浪。
zh- 时速35公里的大风掀起4米高的海浪。
ja+ 風速35ノットの風で高さ4メートルの波が立った。
ja- 風速35ノットの風で高さ40センチの波が立った。
S Gempa bermagnitudo 5,6 berpusat di kedalaman 11 kilometer.
en+ The magnitude 5.6 quake struck at a depth of 11 kilometers.
en- The magnitude 6.5 quake struck at a depth of 11 kilometers.
fr+ Le séisme de magnitude 5,6 s'est produit à 11 km de profondeur.
fr- Le séisme de magnitude 5,6 s'est produit à 110 km de profondeur.
ar+ وقع الزلزال بقوة 5.6 درجات على عمق 11 كيلومترا.
ar- وقع الزلزال بقوة 5.6 درجات على عمق 11 مترا.
zh+ 5.6级地震震源深度11公里。
zh- 6.5级地震震源深度11公里。
ja+ マグニチュード5.6の地震の震源の深さは11キロだった。
ja- マグニチュード5.6の地震の震源の深さは111キロだった。
S Tiga dari sepuluh guru berstatus honorer.
en+ Three in ten teachers are on contract.
en- Three in five teachers are on contract.
fr+ Trois enseignants sur dix sont contractuels.
fr- Trois enseignants sur cinq sont contractuels.
ar+ ثلاثة من كل عشرة معلمين متعاقدون.
ar- ثلاثة من كل خمسة معلمين متعاقدون.
zh+ 三成教师是合同工。
zh- 三分之一的教师是合同工。
ja+ 教師の3割は非正規だ。
ja- 教師の3分の1は非正規だ。
S Bocah berusia 12 tahun itu diselamatkan setelah seperempat jam.
en+ The 12-year-old boy was rescued after a quarter of an hour.
en- The 2-year-old boy was rescued after a quarter of an hour.
fr+ Le garçon de douze ans a été secouru au bout de quinze minutes.
fr- Le garçon de douze ans a été secouru au bout de quarante-cinq minutes.
ar+ أُنقذ الصبي البالغ من العمر 12 عاما بعد ربع ساعة.
ar- أُنقذ الصبي البالغ من العمر 21 عاما بعد ربع ساعة.
zh+ 这名12岁男孩在一刻钟后获救。
zh- 这名12岁男孩在三刻钟后获救。
ja+ 12歳の少年は15分後に救助された。
ja- 12歳の少年は50分後に救助された。
S Perusahaan itu berdiri seperempat abad lalu.
en+ The company was founded 25 years ago.
en- The company was founded 15 years ago.
fr+ L'entreprise a été fondée il y a un quart de siècle.
fr- L'entreprise a été fondée il y a un demi-siècle.
ar+ تأسست الشركة قبل ربع قرن.
ar- تأسست الشركة قبل نصف قرن.
zh+ 该公司成立于25年前。
zh- 该公司成立于四分之三个世纪前。
ja+ 同社は四半世紀前に設立された。
ja- 同社は半世紀前に設立された。
S Bantuan Rp1,5 miliar (sekitar 92.000 dolar AS) disalurkan kepada setengah juta keluarga.
en+ Aid worth Rp1.5 billion (about $92,000) went to half a million families.
en- Aid worth Rp1.5 billion (about $92,000) went to five million families.
fr+ Une aide de 1,5 milliard de roupies (environ 92 000 dollars) a été versée à 500 000 familles.
fr- Une aide de 1,5 milliard de roupies (environ 92 000 euros) a été versée à 500 000 familles.
ar+ صُرفت مساعدات بقيمة 1.5 مليار روبية (نحو 92 ألف دولار) إلى نصف مليون أسرة.
ar- صُرفت مساعدات بقيمة 1.5 مليون روبية (نحو 92 ألف دولار) إلى نصف مليون أسرة.
zh+ 向50万户家庭发放了15亿印尼盾（约合9.2万美元）的援助。
zh- 向50万户家庭发放了1.5亿印尼盾（约合9.2万美元）的援助。
ja+ 50万世帯に15億ルピア（約9万2000ドル）の支援が届いた。
ja- 50万世帯に15億ルピア（約92万ドル）の支援が届いた。
S Polisi menyita dua lusin telepon genggam dan 1.350 butir pil.
en+ Police seized 24 mobile phones and 1,350 pills.
en- Police seized 24 mobile phones and 13,500 pills.
fr+ La police a saisi deux douzaines de téléphones et 1 350 comprimés.
fr- La police a saisi deux douzaines de téléphones et 1 530 comprimés.
ar+ صادرت الشرطة 24 هاتفا محمولا و1350 حبة.
ar- صادرت الشرطة 24 هاتفا محمولا و1530 حبة.
zh+ 警方查获24部手机和1350粒药片。
zh- 警方查获24部手机和1530粒药片。
ja+ 警察は携帯電話24台と錠剤1350錠を押収した。
ja- 警察は携帯電話24台と錠剤1530錠を押収した。
S Ia memimpin lembaga itu selama periode 2015–2020.
en+ He headed the agency from 2015 to 2020.
en- He headed the agency from 2015 to 2022.
fr+ Il a dirigé l'agence de 2015 à 2020.
fr- Il a dirigé l'agence de 2010 à 2020.
ar+ ترأس الهيئة بين عامي 2015 و2020.
ar- ترأس الهيئة بين عامي 2015 و2021.
zh+ 他在2015年至2020年期间领导该机构。
zh- 他在2005年至2020年期间领导该机构。
ja+ 彼は2015年から2020年まで同機関を率いた。
ja- 彼は2015年から2022年まで同機関を率いた。
S Rapat kabinet berikutnya dijadwalkan lusa.
en+ The next cabinet meeting is set for the day after tomorrow.
en- The next cabinet meeting is set for tomorrow.
fr+ Le prochain conseil des ministres est prévu après-demain.
fr- Le prochain conseil des ministres est prévu demain.
ar+ من المقرر عقد الاجتماع الوزاري المقبل بعد غد.
ar- من المقرر عقد الاجتماع الوزاري المقبل غدا.
zh+ 下次内阁会议定于后天举行。
zh- 下次内阁会议定于明天举行。
ja+ 次の閣議は明後日に予定されている。
ja- 次の閣議は明日に予定されている。
S Upacara HUT ke-79 RI digelar di Nusantara.
en+ The ceremony for Indonesia's 79th anniversary was held in Nusantara.
en- The ceremony for Indonesia's 78th anniversary was held in Nusantara.
fr+ La cérémonie du 79e anniversaire de l'Indonésie s'est tenue à Nusantara.
fr- La cérémonie du 97e anniversaire de l'Indonésie s'est tenue à Nusantara.
ar+ أقيمت مراسم الذكرى التاسعة والسبعين لاستقلال إندونيسيا في نوسانتارا.
ar- أقيمت مراسم الذكرى السبعين لاستقلال إندونيسيا في نوسانتارا.
zh+ 印尼独立79周年庆典在努山塔拉举行。
zh- 印尼独立97周年庆典在努山塔拉举行。
ja+ インドネシア独立79周年の式典がヌサンタラで行われた。
ja- インドネシア独立77周年の式典がヌサンタラで行われた。
S Suhu di Madinah mencapai 46 derajat Celsius.
en+ Temperatures in Medina hit 46C (115F).
en- Temperatures in Medina hit 46 degrees Fahrenheit.
fr+ La température à Médine a atteint 46 °C.
fr- La température à Médine a atteint 36 °C.
ar+ بلغت الحرارة في المدينة المنورة 46 درجة مئوية.
ar- بلغت الحرارة في المدينة المنورة 64 درجة مئوية.
zh+ 麦地那气温达46摄氏度。
zh- 麦地那气温达46华氏度。
ja+ メディナの気温は46度に達した。
ja- メディナの気温は26度に達した。
S Produksi nikel naik tiga kali lipat dibandingkan 2019.
en+ Nickel output has tripled since 2019.
en- Nickel output has doubled since 2019.
fr+ La production de nickel a triplé par rapport à 2019.
fr- La production de nickel a quadruplé par rapport à 2019.
ar+ تضاعف إنتاج النيكل ثلاث مرات مقارنة بعام 2019.
ar- تضاعف إنتاج النيكل خمس مرات مقارنة بعام 2019.
zh+ 镍产量是2019年的三倍。
zh- 镍产量是2019年的两倍。
ja+ ニッケルの生産量は2019年の3倍になった。
ja- ニッケルの生産量は2019年の2倍になった。
S Terdakwa dijerat Pasal 340 KUHP dan divonis satu setengah tahun penjara.
en+ The defendant was charged under Article 340 of the criminal code and sentenced to 18 months.
en- The defendant was charged under Article 340 of the criminal code and sentenced to eight months.
en- The defendant was charged under Article 338 of the criminal code and sentenced to 18 months.
fr+ Inculpé au titre de l'article 340 du code pénal, il a été condamné à un an et demi de prison.
fr- Inculpé au titre de l'article 430 du code pénal, il a été condamné à un an et demi de prison.
ar+ حوكم بموجب المادة 340 من قانون العقوبات وحكم عليه بالسجن سنة ونصف السنة.
ar- حوكم بموجب المادة 430 من قانون العقوبات وحكم عليه بالسجن سنة ونصف السنة.
zh+ 被告依据刑法第340条被起诉，被判处一年半监禁。
zh- 被告依据刑法第304条被起诉，被判处一年半监禁。
ja+ 被告は刑法340条で起訴され、懲役1年6月の判決を受けた。
ja- 被告は刑法304条で起訴され、懲役1年6月の判決を受けた。
S Sidang ditunda hingga Senin pekan depan pukul 09.30.
en+ The hearing was adjourned until 9:30 a.m. on Monday next week.
en- The hearing was adjourned until 9:30 a.m. on Monday next month.
fr+ L'audience est renvoyée à lundi prochain à 9 h 30.
fr- L'audience est renvoyée à lundi prochain à 19 h 30.
ar+ أُرجئت الجلسة إلى الاثنين المقبل في التاسعة والنصف صباحا.
ar- أُرجئت الجلسة إلى الثلاثاء المقبل في التاسعة والنصف صباحا.
zh+ 庭审推迟到下周一上午9点半。
zh- 庭审推迟到下周二上午9点半。
ja+ 公判は来週月曜日の午前9時半に延期された。
ja- 公判は来週月曜日の午後9時半に延期された。
S Bangunan itu berasal dari awal abad ke-18.
en+ The building dates from the early 1700s.
en- The building dates from the early 19th century.
fr+ L'édifice date du début du XVIIIe siècle.
fr- L'édifice date de la fin du XVIIIe siècle.
ar+ يعود المبنى إلى أوائل القرن الثامن عشر.
ar- يعود المبنى إلى أوائل القرن السادس عشر.
zh+ 该建筑建于18世纪初。
zh- 该建筑建于18世纪末。
ja+ この建物は18世紀初頭のものだ。
ja- この建物は16世紀初頭のものだ。
S Musik itu populer pada akhir 1980-an.
en+ The music was popular in the late 1980s.
en- The music was popular in the late 1990s.
fr+ Cette musique était populaire à la fin des années 1980.
fr- Cette musique était populaire au début des années 1980.
ar+ كانت تلك الموسيقى شائعة في أواخر الثمانينيات.
ar- كانت تلك الموسيقى شائعة في أواخر التسعينيات.
zh+ 这种音乐在20世纪80年代末流行。
zh- 这种音乐在20世纪90年代末流行。
ja+ この音楽は1980年代後半に流行した。
ja- この音楽は1970年代後半に流行した。
S Harga minyak turun 2,3 persen menjadi 81,4 dolar AS per barel.
en+ Oil fell 2.3 percent to $81.40 a barrel.
en- Oil fell 2.3 percent to $81.40 a gallon.
fr+ Le pétrole a cédé 2,3 %, à 81,40 dollars le baril.
fr- Le pétrole a cédé 2,3 %, à 84,10 dollars le baril.
ar+ انخفض النفط 2.3 بالمئة إلى 81.4 دولارا للبرميل.
ar- انخفض النفط 2.3 بالمئة إلى 81.4 يورو للبرميل.
zh+ 油价下跌2.3%，至每桶81.4美元。
zh- 油价下跌3.2%，至每桶81.4美元。
ja+ 原油価格は2.3％下落し、1バレル81.4ドルとなった。
ja- 原油価格は2.3％下落し、1バレル814ドルとなった。
S Sekitar sepertiga dari 150 responden tidak menjawab.
en+ About a third of the 150 respondents did not answer.
en- About a third of the 1,500 respondents did not answer.
fr+ Environ un tiers des 150 sondés n'ont pas répondu.
fr- Environ un quart des 150 sondés n'ont pas répondu.
ar+ لم يجب نحو ثلث المستطلعين الـ150.
ar- لم يجب نحو ربع المستطلعين الـ150.
zh+ 150名受访者中约三分之一未作答。
zh- 150名受访者中约四分之一未作答。
ja+ 回答者150人の約3分の1は答えなかった。
ja- 回答者150人の約4分の1は答えなかった。
S Ribuan rumah terendam dan puluhan warga dirawat.
en+ Thousands of homes were flooded and dozens of people were treated.
en- Hundreds of homes were flooded and dozens of people were treated.
fr+ Des milliers de maisons ont été inondées et des dizaines d'habitants soignés.
fr- Des centaines de maisons ont été inondées et des dizaines d'habitants soignés.
ar+ غمرت المياه آلاف المنازل وعولج العشرات من السكان.
ar- غمرت المياه مئات المنازل وعولج العشرات من السكان.
zh+ 数千栋房屋被淹，数十名居民接受治疗。
zh- 数百栋房屋被淹，数十名居民接受治疗。
ja+ 数千棟が浸水し、数十人の住民が手当てを受けた。
ja- 数百棟が浸水し、数十人の住民が手当てを受けた。
S Uang 84 juta rupiah itu dibagi rata untuk dua sekolah.
en+ The two schools got 42 million rupiah each.
fr+ Les deux écoles ont reçu chacune 42 millions de roupies.
ar+ حصلت كل من المدرستين على 42 مليون روبية.
zh+ 两所学校各获得4200万印尼盾。
ja+ 2校はそれぞれ4200万ルピアを受け取った。
S Inflasi diproyeksikan 2,5±1 persen tahun depan.
en+ Inflation is projected at 1.5–3.5% next year.
en- Inflation is projected at 1.5–2.5% next year.
fr+ L'inflation est attendue entre 1,5 et 3,5 % l'an prochain.
fr- L'inflation est attendue entre 1,5 et 3,5 % cette année.
ar+ من المتوقع أن يتراوح التضخم بين 1.5 و3.5 في المئة العام المقبل.
ar- من المتوقع أن يتراوح التضخم بين 1.5 و4.5 في المئة العام المقبل.
zh+ 明年通胀率预计在1.5%至3.5%之间。
zh- 明年通胀率预计在1.5%至4.5%之间。
ja+ 来年のインフレ率は1.5〜3.5％と見込まれる。
ja- 来年のインフレ率は2.5〜3.5％と見込まれる。
S Menurut jadwal, vaksinasi berlangsung sejak 3 Maret hingga 28 April.
en+ The vaccination drive runs from March 3 through April 28.
en- The vaccination drive runs from March 3 through May 28.
fr+ La vaccination se déroule du 3 mars au 28 avril.
fr- La vaccination se déroule du 3 mai au 28 avril.
ar+ تستمر حملة التطعيم من 3 مارس/آذار حتى 28 أبريل/نيسان.
ar- تستمر حملة التطعيم من 13 مارس/آذار حتى 28 أبريل/نيسان.
zh+ 疫苗接种从3月3日持续到4月28日。
zh- 疫苗接种从3月3日持续到4月18日。
ja+ 予防接種は3月3日から4月28日まで行われる。
ja- 予防接種は3月8日から4月28日まで行われる。
S Jumlah penumpang MRT tercatat 248.970 orang, naik 11 persen.
en+ MRT ridership came to nearly 249,000, up 11 percent.
en- MRT ridership came to nearly 294,000, up 11 percent.
fr+ Le métro a transporté 248 970 passagers, en hausse de 11 %.
fr- Le métro a transporté 248 970 passagers, en hausse de 17 %.
ar+ بلغ عدد ركاب المترو ٢٤٨٬٩٧٠ راكبا بزيادة ١١ في المئة.
ar- بلغ عدد ركاب المترو ٢٨٤٬٩٧٠ راكبا بزيادة ١١ في المئة.
zh+ 地铁客流量为24.897万人次，增长11%。
zh- 地铁客流量为248.97万人次，增长11%。
ja+ MRTの乗客数は24万8970人で、11％増えた。
ja- MRTの乗客数は2万4897人で、11％増えた。
S Tarif tol naik 8,5 persen mulai 1 Januari 2025 pukul 00.00 WIB.
en+ Tolls go up 8.5 percent at midnight on January 1, 2025.
en- Tolls go up 8.5 percent from midnight on January 11, 2025.
fr+ Les péages augmentent de 8,5 % le 1er janvier 2025 à minuit.
fr- Les péages augmentent de 8,5 % le 1er juin 2025 à minuit.
ar+ ترتفع رسوم الطرق 8.5 في المئة اعتبارا من الأول من كانون الثاني/يناير 2025.
ar- ترتفع رسوم الطرق 8.5 في المئة اعتبارا من الأول من شباط/فبراير 2025.
zh+ 自2025年1月1日零时起，过路费上调8.5%。
zh- 自2025年1月1日零时起，过路费上调85%。
ja+ 2025年1月1日午前0時から通行料が8.5％上がる。
ja- 2025年1月10日午前0時から通行料が8.5％上がる。
S Sebanyak 1 dari 4 anak di kabupaten itu mengalami tengkes.
en+ One in four children in the regency is stunted.
en- One in fourteen children in the regency is stunted.
fr+ Un enfant sur quatre dans ce département souffre d'un retard de croissance.
fr- Un enfant sur cinq dans ce département souffre d'un retard de croissance.
ar+ يعاني طفل من كل أربعة أطفال في المقاطعة من التقزم.
ar- يعاني طفل من كل خمسة أطفال في المقاطعة من التقزم.
zh+ 该县每四名儿童中就有一名发育迟缓。
zh- 该县每五名儿童中就有一名发育迟缓。
ja+ 同県では子どもの4人に1人が発育不良だ。
ja- 同県では子どもの5人に1人が発育不良だ。
S Harga tiket dipatok antara Rp350.000 dan Rp1,2 juta.
en+ Tickets cost between 350,000 and 1.2 million rupiah.
en- Tickets cost between 350,000 and 12 million rupiah.
fr+ Les billets coûtent de 350 000 à 1,2 million de roupies.
fr- Les billets coûtent de 35 000 à 1,2 million de roupies.
ar+ تتراوح أسعار التذاكر بين 350 ألف روبية و1.2 مليون روبية.
ar- تتراوح أسعار التذاكر بين 350 ألف روبية و2.1 مليون روبية.
zh+ 票价在35万至120万印尼盾之间。
zh- 票价在3.5万至120万印尼盾之间。
ja+ チケットは35万〜120万ルピアだ。
ja- チケットは35万〜210万ルピアだ。
S Investasi mencapai 3,7 miliar dolar AS atau Rp57,8 triliun.
en+ Investment came to US$3.7 billion, or Rp57.8 trillion.
en- Investment came to 3.7 billion euros, or Rp57.8 trillion.
fr+ L'investissement s'élève à 3,7 milliards de dollars, soit 57 800 milliards de roupies.
fr- L'investissement s'élève à 3,7 millions de dollars, soit 57 800 milliards de roupies.
ar+ بلغت الاستثمارات 3.7 مليار دولار، أي 57.8 تريليون روبية.
ar- بلغت الاستثمارات 3.7 مليار دولار، أي 57.8 مليار روبية.
zh+ 投资额达37亿美元，约合57.8万亿印尼盾。
zh- 投资额达3.7亿美元，约合57.8万亿印尼盾。
ja+ 投資額は37億ドル（57兆8000億ルピア）に達した。
ja- 投資額は37億ドル（5兆7800億ルピア）に達した。
S Kecelakaan di Tol Cipali Km 72 terjadi Rabu sekitar pukul 03.45 WIB.
en+ The crash at kilometer 72 of the Cipali toll road happened around 3:45 a.m. Wednesday.
en- The crash at kilometer 72 of the Cipali toll road happened around 3:45 p.m. Wednesday.
en- The crash at kilometer 27 of the Cipali toll road happened around 3:45 a.m. Wednesday.
fr+ L'accident au kilomètre 72 de l'autoroute Cipali s'est produit mercredi vers 3 h 45.
fr- L'accident au kilomètre 72 de l'autoroute Cipali s'est produit mardi vers 3 h 45.
ar+ وقع الحادث عند الكيلومتر 72 على طريق سيبالي نحو الساعة 3:45 فجر الأربعاء.
ar- وقع الحادث عند الكيلومتر 72 على طريق سيبالي نحو الساعة 3:45 فجر الخميس.
zh+ 事故于周三凌晨3时45分左右发生在Cipali高速公路72公里处。
zh- 事故于周三凌晨4时35分左右发生在Cipali高速公路72公里处。
ja+ 事故はチパリ高速道路の72キロ地点で水曜日午前3時45分ごろ起きた。
ja- 事故はチパリ高速道路の72キロ地点で水曜日午後3時45分ごろ起きた。
S Timnas U-23 menjalani laga terakhir Grup A pada 18 April.
en+ The U-23 national team plays its last Group A match on April 18.
en- The U-20 national team plays its last Group A match on April 18.
fr+ L'équipe nationale U-23 dispute son dernier match du groupe A le 18 avril.
fr- L'équipe nationale U-23 dispute son dernier match du groupe A le 8 avril.
ar+ يخوض منتخب U-23 مباراته الأخيرة في المجموعة الأولى يوم 18 أبريل.
ar- يخوض منتخب U-23 مباراته الأخيرة في المجموعة الأولى يوم 28 أبريل.
zh+ U23国家队4月18日进行A组最后一场比赛。
zh- U20国家队4月18日进行A组最后一场比赛。
ja+ U-23代表は4月18日にA組最終戦を戦う。
ja- U-20代表は4月18日にA組最終戦を戦う。
S Produksi padi pada 2023 turun 1,12 juta ton atau 2,05 persen dibanding 2022.
en+ Rice output in 2023 fell by 1.12 million tonnes, or 2.05 percent, from 2022.
en- Rice output in 2023 fell by 1.12 million tonnes, or 20.5 percent, from 2022.
fr+ La production de riz a reculé de 1,12 million de tonnes (2,05 %) en 2023 par rapport à 2022.
fr- La production de riz a reculé de 1,12 milliard de tonnes (2,05 %) en 2023 par rapport à 2022.
ar+ انخفض إنتاج الأرز في عام 2023 بمقدار 1.12 مليون طن أو 2.05 في المئة مقارنة بعام 2022.
ar- انخفض إنتاج الأرز في عام 2023 بمقدار 1.12 مليون كيلوغرام أو 2.05 في المئة مقارنة بعام 2022.
zh+ 2023年稻谷产量比2022年减少112万吨，降幅2.05%。
zh- 2023年稻谷产量比2022年减少11.2万吨，降幅2.05%。
ja+ 2023年のコメ生産は前年比112万トン（2.05％）減った。
ja- 2023年のコメ生産は前年比1120万トン（2.05％）減った。
S Bandara itu melayani 42 penerbangan per hari, naik dari 17.
en+ The airport handles 42 flights a day, up from 17.
en- The airport handles 42 flights a week, up from 17.
fr+ L'aéroport assure 42 vols par jour, contre 17 auparavant.
ar+ يستقبل المطار 42 رحلة يوميا بعدما كانت 17.
ar- يستقبل المطار 42 رحلة شهريا بعدما كانت 17.
zh+ 该机场每天有42个航班，此前为17个。
zh- 该机场每周有42个航班，此前为17个。
ja+ 同空港の1日の便数は17から42に増えた。
ja- 同空港の1日の便数は17から24に増えた。
S Dua pertiga dari 3.000 hektare lahan itu terbakar dalam tiga hari.
en+ Two thirds of the 3,000 hectares burned within three days.
en- Two thirds of the 3,000 hectares burned within three weeks.
fr+ Les deux tiers des 3 000 hectares ont brûlé en trois jours.
fr- Les deux tiers des 3 000 acres ont brûlé en trois jours.
ar+ احترق ثلثا مساحة الثلاثة آلاف هكتار في غضون ثلاثة أيام.
ar- احترق ثلث مساحة الثلاثة آلاف هكتار في غضون ثلاثة أيام.
zh+ 3000公顷土地的三分之二在三天内被烧毁。
zh- 3000公顷土地的三分之二在三周内被烧毁。
ja+ 3000ヘクタールの3分の2が3日間で焼けた。
ja- 3000平方キロの3分の2が3日間で焼けた。
S Petugas kebersihan itu bekerja delapan jam sehari, lima hari sepekan.
en+ The cleaner works eight hours a day, five days a week.
en- The cleaner works eighteen hours a day, five days a week.
fr+ Le balayeur travaille huit heures par jour, cinq jours par semaine.
fr- Le balayeur travaille huit heures par jour, six jours par semaine.
ar+ يعمل عامل النظافة ثماني ساعات يوميا وخمسة أيام في الأسبوع.
ar- يعمل عامل النظافة ثماني ساعات يوميا وستة أيام في الأسبوع.
zh+ 这名清洁工每天工作八小时，每周五天。
zh- 这名清洁工每天工作十八小时，每周五天。
ja+ この清掃員は1日8時間、週5日働く。
S Ia lahir di Solo pada 21 Juni 1961 dan wafat Jumat (9/2) dalam usia 62 tahun.
en+ Born in Solo on June 21, 1961, he died on Friday, February 9, at the age of 62.
en- Born in Solo on June 21, 1961, he died on Friday, February 9, at the age of 72.
fr+ Né à Solo le 21 juin 1961, il est mort vendredi 9 février à l'âge de 62 ans.
fr- Né à Solo le 21 juillet 1961, il est mort vendredi 9 février à l'âge de 62 ans.
ar+ ولد في سولو في 21 حزيران 1961 وتوفي الجمعة 9 شباط عن عمر ناهز 62 عاما.
ar- ولد في سولو في 21 حزيران 1961 وتوفي الجمعة 9 آذار عن عمر ناهز 62 عاما.
zh+ 他1961年6月21日生于梭罗，2月9日（周五）去世，享年62岁。
zh- 他1961年6月21日生于梭罗，2月9日（周五）去世，享年66岁。
ja+ 1961年6月21日にソロで生まれ、2月9日（金）に62歳で死去した。
ja- 1961年6月21日にソロで生まれ、2月9日（木）に62歳で死去した。
S Kapal induk itu panjangnya 333 meter dan membawa sekitar 5.000 awak.
en+ The carrier is 333 meters (1,092 feet) long with a crew of about 5,000.
en- The carrier is 333 feet long with a crew of about 5,000.
fr+ Le porte-avions mesure 333 mètres et compte environ 5 000 marins.
fr- Le porte-avions mesure 333 mètres et compte environ 500 marins.
ar+ يبلغ طول الحاملة 333 مترا وعلى متنها نحو خمسة آلاف فرد.
ar- يبلغ طول الحاملة 333 قدما وعلى متنها نحو خمسة آلاف فرد.
zh+ 这艘航母长333米，载有约5000名船员。
zh- 这艘航母长333米，载有约5万名船员。
ja+ 空母は全長333メートルで、乗組員は約5000人。
ja- 空母は全長333メートルで、乗組員は約500人。
S Utang pemerintah setara 38,7 persen PDB, di bawah batas 60 persen.
en+ Government debt equals 38.7 percent of GDP, below the 60 percent ceiling.
en- Government debt equals 38.7 percent of GDP, below the 16 percent ceiling.
fr+ La dette publique équivaut à 38,7 % du PIB, sous le plafond de 60 %.
fr- La dette publique équivaut à 37,8 % du PIB, sous le plafond de 60 %.
ar+ يعادل الدين الحكومي 38,7% من الناتج المحلي، دون سقف 60%.
ar- يعادل الدين الحكومي 83,7% من الناتج المحلي، دون سقف 60%.
zh+ 政府债务相当于GDP的38.7%，低于60%的上限。
zh- 政府债务相当于GDP的38.7%，低于50%的上限。
ja+ 政府債務はGDP比38.7％で、上限の60％を下回る。
ja- 政府債務はGDP比33.7％で、上限の60％を下回る。
S Sidang isbat digelar Minggu (10/3) petang, sehari sebelum Ramadan.
en+ The meeting was held on Sunday evening, March 10, a day before Ramadan.
en- The meeting was held on Sunday evening, March 10, a week before Ramadan.
fr+ La réunion s'est tenue dimanche 10 mars au soir, la veille du ramadan.
fr- La réunion s'est tenue dimanche 10 mars au matin, la veille du ramadan.
ar+ عُقد الاجتماع مساء الأحد 10 مارس قبل يوم من شهر رمضان.
ar- عُقد الاجتماع صباح الأحد 10 مارس قبل يوم من شهر رمضان.
zh+ 会议于3月10日（星期日）傍晚举行，次日进入斋月。
zh- 会议于3月10日（星期日）上午举行，次日进入斋月。
ja+ 会議はラマダン前日の3月10日（日）夕方に開かれた。
ja- 会議はラマダン前日の3月10日（日）朝に開かれた。
S Bunga kredit itu 0,8 persen per bulan dengan tenor lima tahun.
en+ The loan carries 0.8 percent interest a month over five years.
en- The loan carries 0.8 percent interest a year over five years.
fr+ Le prêt est à 0,8 % par mois sur cinq ans.
fr- Le prêt est à 0,8 % par an sur cinq ans.
ar+ الفائدة على القرض 0.8 في المئة شهريا لمدة خمس سنوات.
ar- الفائدة على القرض 0.8 في المئة سنويا لمدة خمس سنوات.
zh+ 贷款月利率为0.8%，期限五年。
zh- 贷款月利率为0.8%，期限十五年。
ja+ 融資の金利は月0.8％、期間は5年。
ja- 融資の金利は年0.8％、期間は5年。
S Telur dijual Rp2.500 per butir di pasar itu.
en+ Eggs sell for Rp2,500 apiece at the market.
en- Eggs sell for Rp2,500 per kilogram at the market.
fr+ Les œufs se vendent 2 500 roupies pièce au marché.
fr- Les œufs se vendent 2 500 roupies le kilo au marché.
ar+ تباع البيضة الواحدة بـ2500 روبية في السوق.
ar- يباع الكيلوغرام من البيض بـ25000 روبية في السوق.
zh+ 市场上鸡蛋每个售价2500印尼盾。
zh- 市场上鸡蛋每公斤售价2500印尼盾。
ja+ 市場では卵は1個2500ルピアで売られている。
ja- 市場では卵は1個250ルピアで売られている。
S Menteri itu menjabat sejak Oktober 2019 hingga Agustus 2024.
en+ The minister served from October 2019 to August 2024.
en- The minister served from October 2019 to April 2024.
fr+ Le ministre a été en fonction d'octobre 2019 à août 2024.
fr- Le ministre a été en fonction d'octobre 2018 à août 2024.
ar+ شغل الوزير منصبه من أكتوبر 2019 حتى أغسطس 2024.
ar- شغل الوزير منصبه من أكتوبر 2019 حتى أغسطس 2023.
zh+ 该部长任期从2019年10月至2024年8月。
zh- 该部长任期从2019年10月至2024年9月。
ja+ 大臣は2019年10月から2024年8月まで務めた。
ja- 大臣は2019年12月から2024年8月まで務めた。
S Pemain berusia 19 tahun itu mencetak gol pada menit ke-78.
en+ The 19-year-old scored in the 78th minute.
en- The 19-year-old scored in the 87th minute.
fr+ Le joueur de 19 ans a marqué à la 78e minute.
fr- Le joueur de 19 ans a marqué à la 68e minute.
ar+ سجل اللاعب البالغ 19 عاما هدفا في الدقيقة 78.
ar- سجل اللاعب البالغ 19 عاما هدفا في الدقيقة 87.
zh+ 这名19岁的球员在第78分钟进球。
zh- 这名19岁的球员在第87分钟进球。
ja+ 19歳の選手が後半33分（78分）に得点した。
ja- 29歳の選手が後半33分（78分）に得点した。
S Ekspor batu bara turun separuh dibandingkan tahun lalu.
en+ Coal exports are half what they were last year.
en- Coal exports fell by a quarter compared with last year.
fr+ Les exportations de charbon ont diminué de moitié par rapport à l'an dernier.
fr- Les exportations de charbon ont diminué d'un tiers par rapport à l'an dernier.
ar+ انخفضت صادرات الفحم إلى النصف مقارنة بالعام الماضي.
ar- انخفضت صادرات الفحم بمقدار الربع مقارنة بالعام الماضي.
zh+ 煤炭出口比去年减少一半。
zh- 煤炭出口比去年减少四分之一。
ja+ 石炭輸出は昨年の半分に落ち込んだ。
ja- 石炭輸出は昨年の3分の1に落ち込んだ。
S Ia dijadwalkan tiba Selasa pagi dan pulang Kamis malam.
en+ He is due to arrive on Tuesday morning and leave on Thursday night.
fr+ Il doit arriver mardi matin et repartir jeudi soir.
fr- Il doit arriver mercredi matin et repartir jeudi soir.
ar+ من المقرر أن يصل صباح الثلاثاء ويغادر مساء الخميس.
ar- من المقرر أن يصل صباح الثلاثاء ويغادر مساء الجمعة.
zh+ 他定于周二上午抵达，周四晚上返回。
zh- 他定于周二上午抵达，周五晚上返回。
ja+ 火曜日の朝に到着し、木曜日の夜に帰る予定だ。
ja- 火曜日の朝に到着し、金曜日の夜に帰る予定だ。
S Penduduknya bertambah dari 1,9 juta pada 2010 menjadi 2,4 juta pada 2020.
en+ Its population grew from 1.9 million in 2010 to 2.4 million in 2020.
en- Its population grew from 1.9 million in 2000 to 2.4 million in 2020.
fr+ Sa population est passée de 1,9 million en 2010 à 2,4 millions en 2020.
fr- Sa population est passée de 2,4 millions en 2010 à 1,9 million en 2020.
ar+ ارتفع عدد سكانها من 1.9 مليون نسمة عام 2010 إلى 2.4 مليون نسمة عام 2020.
ar- ارتفع عدد سكانها من 1.9 مليون نسمة عام 2010 إلى 2.4 مليار نسمة عام 2020.
zh+ 人口从2010年的190万增至2020年的240万。
zh- 人口从2010年的190万增至2020年的420万。
ja+ 人口は2010年の190万人から2020年の240万人に増えた。
ja- 人口は2010年の190万人から2020年の240人に増えた。
S Sebelas tahun kemudian, tepatnya 12 Mei, kasus itu dibuka kembali.
en+ Eleven years later, on May 12, the case was reopened.
en- Eleven years earlier, on May 12, the case was reopened.
fr+ Onze ans plus tard, le 12 mai, l'affaire a été rouverte.
fr- Onze mois plus tard, le 12 mai, l'affaire a été rouverte.
ar+ بعد أحد عشر عاما، وتحديدا في 12 أيار، أعيد فتح القضية.
zh+ 十一年后的5月12日，此案重新开启。
zh- 十一年前的5月12日，此案重新开启。
ja+ 11年後の5月12日、事件の捜査が再開された。
ja- 11カ月後の5月12日、事件の捜査が再開された。
S Pabrik itu berkapasitas 2 x 660 megawatt.
en+ The plant has a capacity of 2 x 660 megawatts.
en- The plant has a capacity of 2 x 660 kilowatts.
fr+ La centrale a une capacité de 2 × 660 mégawatts.
fr- La centrale a une capacité de 2 × 600 mégawatts.
ar+ تبلغ قدرة المحطة 1320 ميغاواط.
ar- تبلغ قدرة المحطة 660 كيلوواط.
zh+ 该电厂装机容量为2×66万千瓦。
zh- 该电厂装机容量为2×66千瓦。
ja+ 発電所の出力は66万キロワット2基。
ja- 発電所の出力は6.6万キロワット2基。
S Hujan lebat sejak Sabtu sore merendam 14 desa di tiga kecamatan.
en+ Heavy rain since Saturday afternoon has flooded 14 villages in three districts.
en- Heavy rain since Saturday afternoon has flooded 14 villages in thirteen districts.
fr+ De fortes pluies depuis samedi après-midi ont inondé 14 villages dans trois districts.
fr- De fortes pluies depuis samedi après-midi ont inondé 40 villages dans trois districts.
ar+ أغرقت الأمطار الغزيرة منذ عصر السبت 14 قرية في ثلاث نواح.
ar- أغرقت الأمطار الغزيرة منذ عصر السبت 41 قرية في ثلاث نواح.
zh+ 周六下午以来的大雨淹没了三个区的14个村庄。
zh- 周六下午以来的大雨淹没了三个区的四十个村庄。
ja+ 土曜日の夕方からの大雨で3郡14村が浸水した。
ja- 土曜日の夕方からの大雨で3郡40村が浸水した。
S Pemerintah memangkas subsidi dari Rp150 triliun menjadi Rp120 triliun atau 20 persen.
en+ The government cut the subsidy by a fifth, from Rp150 trillion to Rp120 trillion.
en- The government cut the subsidy by a fifth, from Rp120 trillion to Rp150 trillion.
fr+ Le gouvernement a réduit la subvention d'un cinquième, de 150 000 à 120 000 milliards de roupies.
fr- Le gouvernement a réduit la subvention de 20 %, de 150 000 à 120 milliards de roupies.
ar+ خفضت الحكومة الدعم من 150 إلى 120 تريليون روبية، أي بنسبة 20 في المئة.
ar- خفضت الحكومة الدعم من 150 إلى 120 تريليون روبية، أي بنسبة 25 في المئة.
zh+ 政府将补贴从150万亿印尼盾削减到120万亿印尼盾，减幅两成。
zh- 政府将补贴从150万亿印尼盾削减到120万亿印尼盾，减幅三成。
ja+ 政府は補助金を150兆ルピアから120兆ルピアへ2割削減した。
ja- 政府は補助金を150兆ルピアから120億ルピアへ2割削減した。
S Hanya 3.512 dari 10.000 kuota haji yang terisi hingga Rabu (24/1) siang.
en+ Just 3,512 of the 10,000 hajj places had been filled by midday Wednesday, January 24.
en- Just 3,512 of the 100,000 hajj places had been filled by midday Wednesday, January 24.
fr+ Seules 3 512 des 10 000 places du hajj étaient prises mercredi 24 janvier à la mi-journée.
fr- Seules 3 512 des 10 000 places du hajj étaient prises mercredi 14 janvier à la mi-journée.
ar+ لم يُشغل سوى 3512 من أصل 10 آلاف مكان للحج حتى ظهر الأربعاء 24 يناير.
ar- لم يُشغل سوى 3521 من أصل 10 آلاف مكان للحج حتى ظهر الأربعاء 24 يناير.
zh+ 截至1月24日（周三）中午，1万个朝觐名额仅填补了3512个。
zh- 截至1月24日（周三）中午，1万个朝觐名额仅填补了351个。
ja+ 1月24日（水）昼の時点で、巡礼枠1万人のうち3512人分しか埋まっていない。
ja- 1月24日（水）昼の時点で、巡礼枠1万人のうち3512万人分しか埋まっていない。
S Pria 34 tahun itu menang untuk ketiga kalinya dengan catatan waktu 2 jam 8 menit 15 detik.
en+ The 34-year-old won for the third time in 2:08:15.
en- The 34-year-old won for the fourth time in 2:08:15.
fr+ L'homme de 34 ans s'est imposé pour la troisième fois en 2 h 8 min 15 s.
fr- L'homme de 43 ans s'est imposé pour la troisième fois en 2 h 8 min 15 s.
ar+ فاز الرجل البالغ 34 عاما للمرة الثالثة بزمن ساعتين و8 دقائق و15 ثانية.
ar- فاز الرجل البالغ 34 عاما للمرة الخامسة بزمن ساعتين و8 دقائق و15 ثانية.
zh+ 这名34岁男子以2小时8分15秒的成绩第三次夺冠。
zh- 这名34岁男子以2小时8分15秒的成绩第四次夺冠。
ja+ 34歳の男性は2時間8分15秒で3度目の優勝を果たした。
ja- 34歳の男性は2時間8分15秒で4度目の優勝を果たした。
S Kurs rupiah dibuka melemah 45 poin atau 0,28 persen ke Rp16.245 per dolar AS, Selasa pagi.
en+ The rupiah opened 45 points, or 0.28%, weaker at 16,245 to the dollar on Tuesday morning.
en- The rupiah opened 45 points, or 0.28%, weaker at 16,542 to the dollar on Tuesday morning.
fr+ La roupie a ouvert mardi matin en baisse de 45 points (0,28 %), à 16 245 pour un dollar.
fr- La roupie a ouvert mardi matin en baisse de 45 points (2,8 %), à 16 245 pour un dollar.
ar+ افتتحت الروبية صباح الثلاثاء منخفضة 45 نقطة، أو 0.28 في المئة، عند 16245 مقابل الدولار.
ar- افتتحت الروبية صباح الثلاثاء منخفضة 45 نقطة، أو 0.28 في المئة، عند 16425 مقابل الدولار.
zh+ 周二早盘印尼盾兑美元下跌45点（0.28%），报16245。
zh- 周二早盘印尼盾兑美元下跌45点（0.82%），报16245。
ja+ 火曜朝、ルピアは45ポイント（0.28％）安の1ドル＝1万6245ルピアで始まった。
ja- 火曜朝、ルピアは45ポイント（0.28％）安の1ドル＝1万6425ルピアで始まった。
S Setiap tahun sekitar 600.000 ton sampah plastik masuk ke laut, setara 1.640 ton per hari.
en+ Every year some 600,000 tonnes of plastic waste enter the sea, or 1,640 tonnes a day.
en- Every year some 600,000 tonnes of plastic waste enter the sea, or 1,640 tonnes a week.
fr+ Chaque année, quelque 600 000 tonnes de déchets plastiques finissent en mer, soit 1 640 tonnes par jour.
fr- Chaque année, quelque 600 000 tonnes de déchets plastiques finissent en mer, soit 1 640 kg par jour.
ar+ يدخل البحر سنويا نحو 600 ألف طن من النفايات البلاستيكية، أي 1640 طنا في اليوم.
ar- يدخل البحر سنويا نحو 600 ألف طن من النفايات البلاستيكية، أي 1640 طنا في الشهر.
zh+ 每年约有60万吨塑料垃圾入海，相当于每天1640吨。
zh- 每年约有6万吨塑料垃圾入海，相当于每天1640吨。
ja+ 年間約60万トン、1日当たり1640トンのプラスチックごみが海に流れ込む。
ja- 年間約60万トン、1日当たり164トンのプラスチックごみが海に流れ込む。
S Sejak 2014 hingga kini baru 1.300 dari 2.800 kilometer jalan yang selesai.
en+ Since 2014, just 1,300 of the 2,800 kilometers of road have been finished.
en- Since 2014, just 1,300 of the 2,800 meters of road have been finished.
fr+ Depuis 2014, seuls 1 300 des 2 800 kilomètres de route ont été achevés.
fr- Depuis 2004, seuls 1 300 des 2 800 kilomètres de route ont été achevés.
ar+ منذ 2014 لم يُنجز سوى 1300 كيلومتر من أصل 2800 كيلومتر من الطرق.
ar- منذ 2014 لم يُنجز سوى 1300 كيلومتر من أصل 8200 كيلومتر من الطرق.
zh+ 自2014年以来，2800公里的道路仅完成1300公里。
zh- 自2014年以来，2800公里的道路仅完成130公里。
ja+ 2014年以来、2800キロの道路のうち完成したのは1300キロにとどまる。
S Rapat berlangsung dua setengah jam, dari pukul 13.00 sampai 15.30 WIB.
en+ The meeting lasted two and a half hours, from 1 p.m. to 3:30 p.m.
en- The meeting lasted two and a half hours, from 1 p.m. to 5:30 p.m.
fr+ La réunion a duré deux heures et demie, de 13 heures à 15 h 30.
fr- La réunion a duré une heure et demie, de 13 heures à 15 h 30.
ar+ استمر الاجتماع ساعتين ونصف الساعة، من الواحدة ظهرا إلى الثالثة والنصف عصرا.
ar- استمر الاجتماع ثلاث ساعات ونصف الساعة، من الواحدة ظهرا إلى الثالثة والنصف عصرا.
zh+ 会议从下午1点持续到3点半，历时两个半小时。
zh- 会议从下午1点持续到3点半，历时三个半小时。
ja+ 会議は午後1時から3時半まで2時間半続いた。
ja- 会議は午後1時から3時半まで3時間半続いた。
S Setiap keluarga memperoleh 10 kilogram beras dan Rp600 ribu selama tiga bulan.
en+ Each family gets 10 kg of rice and 600,000 rupiah over three months.
en- Each family gets 10 kg of rice and 60,000 rupiah over three months.
fr+ Chaque famille reçoit 10 kilos de riz et 600 000 roupies pendant un trimestre.
fr- Chaque famille reçoit 10 kilos de riz et 600 000 roupies pendant trois ans.
ar+ تحصل كل أسرة على 10 كيلوغرامات من الأرز و600 ألف روبية على مدى ثلاثة أشهر.
ar- تحصل كل أسرة على 10 كيلوغرامات من الأرز و600 مليون روبية على مدى ثلاثة أشهر.
zh+ 每户家庭三个月内可获10公斤大米和60万印尼盾。
zh- 每户家庭三个月内可获10吨大米和60万印尼盾。
ja+ 各世帯は3カ月間でコメ10キロと60万ルピアを受け取る。
ja- 各世帯は3週間でコメ10キロと60万ルピアを受け取る。
S Jumlah pengungsi naik dua kali lipat menjadi 5.200 jiwa dalam sepekan.
en+ The number of evacuees doubled to 5,200 in a week.
en- The number of evacuees halved to 5,200 in a week.
fr+ Le nombre de déplacés a doublé en une semaine, à 5 200.
fr- Le nombre de déplacés a triplé en une semaine, à 5 200.
ar+ تضاعف عدد النازحين إلى 5200 شخص خلال أسبوع.
ar- تضاعف عدد النازحين إلى 52 ألف شخص خلال أسبوع.
zh+ 一周内撤离人数翻了一番，达5200人。
zh- 一周内撤离人数增至三倍，达5200人。
ja+ 避難者は1週間で倍増し5200人になった。
ja- 避難者は1週間で3倍の5200人になった。
S Gugatan itu didaftarkan dengan nomor perkara 45/PUU-XXI/2023 pada 8 Mei.
en+ The petition was registered as case number 45/PUU-XXI/2023 on May 8.
en- The petition was registered as case number 54/PUU-XXI/2023 on May 8.
fr+ La requête a été enregistrée le 8 mai sous le numéro 45/PUU-XXI/2023.
fr- La requête a été enregistrée le 18 mai sous le numéro 45/PUU-XXI/2023.
ar+ سُجل الطعن برقم 45/PUU-XXI/2023 في 8 مايو.
ar- سُجل الطعن برقم 45/PUU-XXI/2023 في 8 مارس.
zh+ 该诉讼于5月8日立案，案号为45/PUU-XXI/2023。
zh- 该诉讼于5月9日立案，案号为45/PUU-XXI/2023。
ja+ 訴えは5月8日、事件番号45/PUU-XXI/2023で登録された。
ja- 訴えは6月8日、事件番号45/PUU-XXI/2023で登録された。
S Untuk keempat kalinya sejak Maret, harga BBM naik Rp500 per liter.
en+ For the fourth time since March, fuel prices are up 500 rupiah a liter.
en- For the fourth time since May, fuel prices are up 500 rupiah a liter.
fr+ Pour la quatrième fois depuis mars, le carburant augmente de 500 roupies le litre.
fr- Pour la quatorzième fois depuis mars, le carburant augmente de 500 roupies le litre.
ar+ للمرة الرابعة منذ مارس يرتفع سعر الوقود 500 روبية للتر.
ar- للمرة الرابعة منذ مارس يرتفع سعر الوقود 500 روبية للغالون.
zh+ 自3月以来油价第四次上涨，每升涨500印尼盾。
zh- 自3月以来油价第四次上涨，每升涨50印尼盾。
ja+ 3月以来4度目となる値上げで、燃料は1リットル当たり500ルピア上がった。
ja- 5月以来4度目となる値上げで、燃料は1リットル当たり500ルピア上がった。
S Sensus mencatat 53,4 juta rumah tangga, rata-rata 3,9 orang per rumah tangga.
en+ The census counted 53.4 million households, with an average of 3.9 people each.
en- The census counted 53.4 million households, with an average of 9.3 people each.
fr+ Le recensement a dénombré 53,4 millions de ménages, soit 3,9 personnes en moyenne.
fr- Le recensement a dénombré 54,3 millions de ménages, soit 3,9 personnes en moyenne.
ar+ سجل التعداد 53.4 مليون أسرة بمتوسط 3.9 أفراد لكل أسرة.
ar- سجل التعداد 534 مليون أسرة بمتوسط 3.9 أفراد لكل أسرة.
zh+ 人口普查显示共有5340万户，平均每户3.9人。
zh- 人口普查显示共有534万户，平均每户3.9人。
ja+ 国勢調査では5340万世帯、1世帯平均3.9人だった。
ja- 国勢調査では5430万世帯、1世帯平均3.9人だった。
S Panen kopi turun setengahnya tahun ini.
en+ The coffee harvest has halved this year.
en+ The coffee harvest fell by half this year.
en- The coffee harvest fell by a quarter this year.
fr+ La récolte de café a baissé de moitié cette année.
fr- La récolte de café a baissé d'un quart cette année.
zh- 今年咖啡收成减少四分之一。
ja- 今年のコーヒーの収穫は4分の1減った。
S Pembalap itu finis di urutan kedelapan.
fr+ Le pilote a pris la huitième place.
fr- Le pilote a pris la dix-huitième place.
S Gereja itu merayakan ulang tahun ke-72.
fr+ L'église fête son soixante-douzième anniversaire.
fr- L'église fête son soixante-dixième anniversaire.
S Yayasan itu menandai tahun ke-80.
fr+ La fondation fête son quatre-vingtième anniversaire.
fr- La fondation fête son quatre-vingt-dixième anniversaire.
S Luas sawah yang gagal panen naik tiga kali lipat.
ar+ باتت مساحة الحقول الفاشلة ثلاثة أضعاف ما كانت عليه.
ar- باتت مساحة الحقول الفاشلة ضعفي ما كانت عليه.
S Sumbangan warga terkumpul Rp1,5 miliar.
ar+ بلغت تبرعات الأهالي مليارًا ونصف المليار روبية.
ar+ جمع الأهالي مليارا ونصف المليار روبية.
ar- بلغت تبرعات الأهالي ملياري روبية ونصف المليار.
S Perusahaan membayar Rp2 miliar.
ar+ دفعت الشركة مليارا روبية.
S Dua pertiga anggota menandatangani mosi tidak percaya.
en+ Two thirds of the members signed the no-confidence motion.
en- One third of the members signed the no-confidence motion.
fr- Un tiers des membres ont signé la motion de défiance.
zh- 三分之一的成员签署了不信任动议。
ja+ メンバーの3分の2が不信任動議に署名した。
ja- メンバーの3分の1が不信任動議に署名した。
ar- وقع ثلث الأعضاء على مذكرة حجب الثقة.
S Pembalap itu tertinggal 0,3 detik dari pemenang.
en- The rider was 0.3 laps behind the winner.
ja+ 選手は優勝者に0.3秒及ばなかった。
ja- 選手は優勝者に0.3周及ばなかった。
zh- 该车手落后冠军0.3圈。
S Mobil itu menempuh 12 putaran.
en+ The car completed 12 laps.
fr+ La voiture a bouclé 12 tours.
zh+ 赛车跑完12圈。
ja+ 車は12周した。
ar+ أكملت السيارة 12 لفة.
S Vietnam membeli 300.000 ton beras.
en+ Vietnam bought 300,000 tonnes of rice.
en- Vietnam bought 300,000 sacks of rice.
fr- Le Vietnam a acheté 300 000 sacs de riz.
ar- اشترت فيتنام 300 ألف كيس من الأرز.
zh- 越南购买了30万袋大米。
ja- ベトナムはコメ30万袋を買った。
S Bulog menyalurkan 300 ton beras dalam 60.000 karung.
en+ Bulog distributed 300 tonnes of rice in 60,000 sacks.
S Nilai tukar rupiah melemah 45 poin menjadi Rp16.780 per dolar AS.
en+ The rupiah weakened by 45 rupiah to Rp16,780 per US dollar.
ja+ ルピアは45ルピア安の1ドル＝1万6780ルピアとなった。
S Pada hari kerja, tarif tertinggi Rp20.000.
ar+ في أيام العمل تصل أعلى تعرفة إلى 20 ألف روبية.
ar+ في أيام الدوام تبلغ أعلى تعرفة عشرين ألف روبية.
S Sebanyak 230 rumah rusak, 41 di antaranya rusak berat.
en+ A total of 230 houses were damaged, 41 of them severely.
en- A total of 230 houses were damaged.
fr+ Au total, 230 maisons ont été endommagées, dont 41 gravement.
fr- Au total, 230 maisons ont été endommagées.
ar- تضرر 230 منزلا.
zh- 共有230间房屋受损。
ja- 住宅230棟が被害を受けた。
S Tiga penumpang tewas dan tujuh lainnya masih hilang.
en+ Three passengers died and seven others are still missing.
en- Three passengers died.
fr- Trois passagers sont morts.
ar- لقي ثلاثة ركاب حتفهم.
zh+ 三名乘客死亡，另有七人失踪。
zh- 三名乘客死亡。
ja- 乗客3人が死亡した。
S Dari 40 siswa, 37 lulus dan tiga lainnya gagal.
en+ Of the 40 students, 37 passed.
en+ All but three of the 40 students passed.
S Polisi menahan 12 orang, tujuh di antaranya pelajar.
en+ Police detained 12 people, most of them students.
en- Police detained 12 people.
fr+ La police a arrêté 12 personnes, pour la plupart des élèves.
zh- 警方拘留了12人。
S Sebanyak 412 jemaah tiba di Madinah, termasuk 63 lansia.
en+ A total of 412 pilgrims arrived in Medina, including 63 elderly people.
en- A total of 412 pilgrims arrived in Medina.
fr- Au total, 412 pèlerins sont arrivés à Médine.
ar- وصل 412 حاجا إلى المدينة المنورة.
ja- 巡礼者412人がメディナに到着した。
"""
