"""Indonesian institutions, companies, universities and places that the lexicon lacks, and other wordings of some it has.

Written as in ``countries_data``: forms (``~`` before the first: a form of a name that the lexicon lists), then renderings in English, French, Arabic, Chinese and Japanese.
"""

from __future__ import annotations

INSTITUTIONS = """
Organisasi Kerja Sama Ekonomi D-8, D-8, D8, Developing Eight | D-8, D8, Developing Eight, Developing-8 | D-8, D8, Developing Eight | مجموعة الثماني النامية, مجموعة الثماني الإسلامية النامية, مجموعة الدول الثماني النامية, مجموعة الدول الثماني الإسلامية النامية, الدول الثماني النامية, الدول الثماني الإسلامية النامية, الدول الثماني الإسلامية, مجموعة الثماني الإسلامية | 发展中八国集团, 发展中八国, 八国经济合作组织, 伊斯兰发展中八国, D-8 | 途上8カ国, 発展途上8カ国, 開発途上8カ国, イスラム途上国8カ国, D8
Kelompok 77, G77, G-77 | Group of 77, G77, G-77 | Groupe des 77, G77 | مجموعة السبعة والسبعين | 77国集团, 七十七国集团, G77 | G77, 77カ国グループ
Mercosur | Mercosur | Mercosur | ميركوسور | 南方共同市场, 南共市 | メルコスール, 南米南部共同市場
Asosiasi Negara-Negara Lingkar Samudra Hindia, IORA | Indian Ocean Rim Association, IORA | Association des États riverains de l'océan Indien, IORA | رابطة الدول المطلة على المحيط الهندي, رابطة حافة المحيط الهندي | 环印度洋联盟, 环印联盟 | 環インド洋連合
~Kejaksaan Agung | AGO | parquet général | النيابة العامة العليا, النيابة العليا | 最高检察院, 总检察院 | 最高検察庁, 検事総長府
~BPJS Kesehatan | National Health Insurance?, national health insurance? | assurance maladie nationale? | التأمين الصحي الوطني?, الضمان الصحي الوطني? | 全民健康保险?, 国民健康保险?, 全国健康保险? | 国民健康保険?, 国民医療保険?, 国民皆保険?
Kementerian Badan Usaha Milik Negara | Ministry of State-Owned Enterprises, SOE Ministry, state-owned enterprises ministry, state enterprises ministry, BUMN Ministry, Ministry of State Enterprises | ministère des Entreprises publiques, ministère des Entreprises d'État | وزارة الشركات المملوكة للدولة, وزارة المؤسسات المملوكة للدولة, وزارة الشركات الحكومية, وزارة المؤسسات الحكومية | 国有企业部, 国营企业部, 国企部, 国有企业事务部 | 国有企業省, 国営企業省
Menteri BUMN | minister of state-owned enterprises, SOE minister, state-owned enterprises minister, state enterprises minister | ministre des Entreprises publiques, ministre des Entreprises d'État | وزير الشركات المملوكة للدولة, وزير المؤسسات الحكومية, وزير الشركات الحكومية, وزير المؤسسات المملوكة للدولة | 国有企业部长, 国营企业部长, 国企部长 | 国有企業相, 国営企業相, 国有企業大臣
Panglima TNI | chief of the Indonesian armed forces, armed forces chief?, military chief?, military commander?, commander of the Indonesian military, commander of the Indonesian National Armed Forces, Indonesian military chief, TNI commander, TNI chief, commander of the armed forces? | chef de l'armée indonésienne, commandant des forces armées indonésiennes, chef des forces armées?, chef de l'armée?, commandant des forces armées?, commandant de l'armée? | قائد الجيش الإندونيسي, قائد القوات المسلحة الإندونيسية, قائد القوات المسلحة?, قائد الجيش?, القائد العام للجيش? | 国军总司令, 印尼国军司令, 武装部队司令?, 国民军司令, 军队总司令?, 三军总司令?, 国军司令 | 国軍司令官, 軍司令官?, 国軍司令部?, 国軍総司令官, 国軍トップ
Komisi Pemberantasan Korupsi | antigraft body?, anti-graft body?, antigraft commission?, anti-graft commission?, anticorruption agency?, anti-corruption agency?, anti-corruption commission?, graft busters?, antigraft agency?, corruption watchdog?, graft watchdog?, anti-corruption body? | agence anticorruption?, commission anticorruption?, organe anticorruption?, autorité anticorruption? | هيئة مكافحة الفساد?, وكالة مكافحة الفساد?, مفوضية مكافحة الفساد? | 反贪委?, 反贪机构?, 反腐机构?, 肃贪机构?, 反贪局?, 反腐败委员会?, 根除贪污委员会, 消除贪污委员会 | 反汚職機関?, 汚職撲滅委, 汚職捜査機関?, 反腐敗機関?
Badan Gizi Nasional, BGN | National Nutrition Agency, nutrition agency, BGN | Agence nationale de la nutrition, agence de la nutrition, Agence nationale de nutrition | الوكالة الوطنية للتغذية, هيئة التغذية الوطنية, وكالة التغذية الوطنية | 国家营养局, 国家营养署, 国家营养机构, 营养局? | 国家栄養庁, 国家栄養局
~Danantara | Danantara, sovereign fund?, sovereign wealth fund? | Danantara, fonds souverain? | دانانتارا, الصندوق السيادي? | 达南塔拉, 丹南塔拉, 达纳塔拉, 主权基金?, 主权财富基金? | ダナンタラ, 政府系ファンド?, 政府系投資ファンド?
Badan Industri Mineral | Mineral Industry Agency | Agence de l'industrie minérale, Agence des industries minérales | هيئة صناعة المعادن, وكالة صناعة المعادن | 矿业工业局, 矿产工业局 | 鉱物産業庁
Badan Pengaturan BUMN, BP BUMN, Badan Pengatur BUMN | State-Owned Enterprises Regulatory Agency, SOE Regulatory Agency, SOE regulator?, BP BUMN | Agence de régulation des entreprises publiques, régulateur des entreprises publiques? | هيئة تنظيم الشركات المملوكة للدولة, هيئة تنظيم الشركات الحكومية | 国有企业监管局, 国企监管局, 国企监管机构? | 国有企業規制庁, 国営企業監督庁
Kementerian Desa dan Pembangunan Daerah Tertinggal, Kementerian Desa | Villages Ministry, Ministry of Villages, villages ministry | ministère des Villages | وزارة القرى | 乡村部, 农村部, 村庄部 | 村落省, 農村省
Satgas PKH, Satgas Penertiban Kawasan Hutan | forest area enforcement task force, forest task force?, PKH task force | groupe de travail sur les zones forestières?, force opérationnelle forestière? | فريق عمل إنفاذ المناطق الحرجية?, قوة مهام الغابات? | 森林区域整顿特别工作组, 林区整治工作组? | 森林区域取り締まりタスクフォース?
BAIS TNI, BAIS, Badan Intelijen Strategis | Strategic Intelligence Agency, military intelligence agency?, BAIS | Agence de renseignement stratégique, renseignement militaire? | وكالة الاستخبارات الاستراتيجية, الاستخبارات العسكرية? | 战略情报局, 军事情报局? | 戦略情報局, 軍情報機関?
Badan Pengendalian Lingkungan Hidup, BPLH | Environmental Control Agency, environment agency? | Agence de contrôle de l'environnement | هيئة الرقابة البيئية, وكالة الرقابة البيئية | 环境控制局, 环境管制局 | 環境管理庁
Bank Indonesia | Indonesian central bank, Indonesia's central bank, central bank | banque centrale, banque centrale indonésienne, Banque d'Indonésie | البنك المركزي, البنك المركزي الإندونيسي, بنك إندونيسيا | 央行, 印尼央行, 印尼银行, 印度尼西亚银行, 印尼中央银行 | インドネシア中銀, 中銀, 中央銀行, インドネシア中央銀行, インドネシア銀行
~BMKG | weather agency?, meteorology agency?, meteorological agency?, geophysics agency?, weather bureau? | agence météorologique?, agence de météorologie?, météo indonésienne? | هيئة الأرصاد?, وكالة الأرصاد الجوية?, هيئة الأرصاد الجوية? | 气象局?, 气象机构?, 气象部门?, 气象气候与地球物理局, 气象、气候和地球物理局 | 気象庁?, 気象当局?, 気象気候地球物理庁, 気象機関?
Kapolda Metro Jaya | Jakarta police chief, Jakarta Metropolitan Police chief, Metro Jaya police chief | chef de la police de Jakarta, chef de la police métropolitaine de Jakarta | قائد شرطة جاكرتا, قائد شرطة العاصمة | 雅加达警察局长, 雅加达警方负责人, 首都警察局长, 大雅加达警察局长 | ジャカルタ警視総監, ジャカルタ首都警察長官, ジャカルタ警視庁長官, ジャカルタ首都圏警察本部長
Bursa Efek Indonesia, BEI, IDX | Indonesia Stock Exchange, Jakarta bourse, Jakarta stock exchange, Indonesian bourse, IDX | Bourse de Jakarta, Bourse d'Indonésie, Bourse indonésienne | بورصة إندونيسيا, بورصة جاكرتا, البورصة الإندونيسية | 印尼证券交易所, 雅加达证券交易所, 雅加达股市, 印尼股市 | インドネシア証券取引所, ジャカルタ証券取引所
"""

COMPANIES = """
Hang Seng, Indeks Hang Seng | Hang Seng, Hang Seng Index | Hang Seng, indice Hang Seng | هانغ سنغ, هانغ سينغ, مؤشر هانغ سنغ | 恒生, 恒生指数, 恒指, 港股? | ハンセン, ハンセン指数, 香港ハンセン指数
Nikkei, Indeks Nikkei, Nikkei 225 | Nikkei, Nikkei 225 | Nikkei, indice Nikkei | نيكاي, نيكي, مؤشر نيكاي | 日经, 日经指数, 日经225, 日经平均指数 | 日経, 日経平均, 日経平均株価
Astra Agro Lestari, PT Astra Agro Lestari, Astra Agro | Astra Agro Lestari, Astra Agro | Astra Agro Lestari, Astra Agro | أسترا أغرو ليستاري, أسترا أغرو | 阿斯特拉农业, 阿斯特拉阿格罗 | アストラ・アグロ・レスタリ, アストラ・アグロ
~Indofood Sukses Makmur | Indofood | Indofood | إندوفود | 印多福, 印度食品, 印多福德, 营多 | インドフード
Petrosea | Petrosea | Petrosea | بيتروسيا | 彼得罗西亚 | ペトロシー
Trigana Air | Trigana Air, Trigana | Trigana Air, Trigana | تريغانا للطيران, تريغانا | 特里加纳航空 | トリガナ航空
~Telkomsel | Telkomsel | Telkomsel | تيلكومسيل, تلكومسل, تيلكومسل, تلكومسيل | 印尼电信移动, Telkomsel | テルコムセル
~Indosat | Indosat | Indosat | إندوسات | 印多萨, 印尼卫星公司, Indosat | インドサット
XL Axiata, XLSmart, XL | XL Axiata, XLSmart, XL Smart | XL Axiata, XLSmart | إكس إل أكسياتا, إكس إل سمارت | XL Axiata, XLSmart, 亚通XL | XLアクシアタ, XLスマート
Citilink | Citilink | Citilink | سيتي لينك, سيتيلينك | 城市连航空, 连城航空, Citilink | シティリンク
Batik Air | Batik Air | Batik Air | باتيك إير | 巴迪航空, 峇迪航空 | バティック・エア, バティックエア
Inalum, Indonesia Asahan Aluminium | Inalum | Inalum | إينالوم | 印纳伦, 亚沙汉铝业, Inalum | イナルム
Vale Indonesia, PT Vale, PT Vale Indonesia | Vale Indonesia, PT Vale | Vale Indonesia | فالي إندونيسيا | 淡水河谷印尼公司, 印尼淡水河谷 | ヴァーレ・インドネシア, バーレ・インドネシア
~Sritex | Sritex, Sri Rejeki Isman | Sritex | سريتكس | 斯里特斯, 斯里特克斯, Sritex | スリテックス
~Indofood | Indofood | Indofood | إندوفود | 印多食品, 营多食品, 印尼食品公司 | インドフード
Unilever Indonesia | Unilever Indonesia | Unilever Indonésie, Unilever Indonesia | يونيليفر إندونيسيا | 联合利华印尼, 印尼联合利华 | ユニリーバ・インドネシア
Astra International, Grup Astra, PT Astra International | Astra International, Astra Group | Astra International | أسترا إنترناشونال | 阿斯特拉国际, 阿斯特拉集团 | アストラ・インターナショナル
Sinar Mas, Grup Sinar Mas, Sinarmas | Sinar Mas, Sinarmas | Sinar Mas | سينار ماس | 金光集团 | シナルマス, シナール・マス, シナル・マス
~Salim Group | Salim Group | groupe Salim | مجموعة سالم | 三林集团 | サリム・グループ, サリムグループ
Djarum, PT Djarum, Grup Djarum | Djarum | Djarum | دجاروم, جاروم | 针牌集团, 针记 | ジャルム
Gudang Garam, PT Gudang Garam | Gudang Garam | Gudang Garam | غودانغ غارام | 盐仓集团, 盐仓 | グダン・ガラム, グダンガラム
HM Sampoerna, PT HM Sampoerna | HM Sampoerna, Sampoerna | HM Sampoerna, Sampoerna | سامبورنا | 三宝麟 | サンプルナ
~Grab | Grab? | Grab? | غراب? | Grab | グラブ
Tokopedia | Tokopedia | Tokopedia | توكوبيديا | 托科佩迪亚, 托科皮迪亚 | トコペディア
Bukalapak | Bukalapak | Bukalapak | بوكالاباك | 布卡拉帕克 | ブカラパック
Shopee | Shopee | Shopee | شوبي | 虾皮 | ショッピー
Traveloka | Traveloka | Traveloka | ترافيلوكا | 旅遊樂, 旅行乐 | トラベロカ
Alfamart | Alfamart | Alfamart | ألفامارت | 阿尔法玛特 | アルファマート
Indomaret | Indomaret | Indomaret | إندوماريت | 印多玛特, 印度玛特 | インドマレット, インドマレ
Barito Pacific | Barito Pacific | Barito Pacific | باريتو باسيفيك | 巴里托太平洋 | バリト・パシフィック
~Adaro, Alamtri, Adaro Energy | Adaro Energy, Adaro, AlamTri | Adaro | أدارو | 阿达罗 | アダロ
Bumi Resources | Bumi Resources | Bumi Resources | بومي ريسورسز | 布米资源 | ブミ・リソーシズ
Indika Energy | Indika Energy | Indika Energy | إنديكا إنرجي | 英迪卡能源 | インディカ・エナジー
Medco Energi, MedcoEnergi | MedcoEnergi, Medco Energi | Medco Energi | ميدكو إنرجي | 梅德科能源 | メドコ・エナジー
Chandra Asri, Chandra Asri Petrochemical | Chandra Asri | Chandra Asri | تشاندرا أسري | 占德拉阿斯里, 昌德拉阿斯里 | チャンドラ・アスリ
Lippo Group, Grup Lippo, Lippo | Lippo Group, Lippo | groupe Lippo, Lippo | مجموعة ليبو | 力宝集团, 力宝 | リッポー・グループ, リッポー
Ciputra Group, Grup Ciputra, Ciputra Development | Ciputra | Ciputra | سيبوترا | 芝布特拉集团 | チプトラ
Agung Podomoro Land, Agung Podomoro | Agung Podomoro | Agung Podomoro | أغونغ بودومورو | 阿贡波多莫罗 | アグン・ポドモロ
Summarecon Agung, Summarecon | Summarecon | Summarecon | سوماريكون | 苏马雷康 | スマレコン
Asuransi Jasindo, Jasindo, Asuransi Jasa Indonesia | Jasindo | Jasindo | جاسيندو | 印尼服务保险公司 | ジャシンド
Pegadaian, PT Pegadaian | Pegadaian | Pegadaian | بيغادايان | 印尼典当公司 | プガダイアン
"""

UNIVERSITIES = """
Universitas Telkom | Telkom University | université Telkom | جامعة تلكوم | 电信大学 | テルコム大学
Universitas Jambi, Unja | University of Jambi, Jambi University | université de Jambi | جامعة جامبي | 占碑大学 | ジャンビ大学
Universitas Bengkulu, Unib | University of Bengkulu, Bengkulu University | université de Bengkulu | جامعة بنغكولو | 明古鲁大学 | ブンクル大学
~Unika Atma Jaya, Universitas Atma Jaya | Atma Jaya Catholic University, Atma Jaya University | université catholique Atma Jaya | جامعة أتما جايا | 阿特玛加雅大学, 阿特玛查雅天主教大学 | アトマジャヤ大学, アトマ・ジャヤ・カトリック大学
Universitas Palangka Raya, UPR | University of Palangka Raya, Palangka Raya University | université de Palangka Raya | جامعة بالانغكا رايا | 帕朗卡拉亚大学 | パランカラヤ大学
Universitas Khairun, Unkhair | Khairun University | université Khairun | جامعة خيرون | 凯伦大学 | ハイルン大学
Universitas Papua, Unipa | University of Papua | université de Papouasie | جامعة بابوا | 巴布亚大学 | パプア大学
Universitas Borneo Tarakan | Borneo University, University of Borneo Tarakan | université de Bornéo | جامعة بورنيو | 婆罗洲大学 | ボルネオ大学
Universitas Musamus | Musamus University | université Musamus | جامعة موساموس | 穆萨穆斯大学 | ムサムス大学
Universitas Warmadewa | Warmadewa University | université Warmadewa | جامعة وارماديوا | 瓦尔玛德瓦大学 | ワルマデワ大学
Universitas Pasundan, Unpas | Pasundan University | université Pasundan | جامعة باسوندان | 巴苏丹大学 | パスンダン大学
Universitas Bosowa | Bosowa University | université Bosowa | جامعة بوسووا | 博索瓦大学 | ボソワ大学
Universitas Paramadina | Paramadina University | université Paramadina | جامعة باراماينا, جامعة بارامادينا | 帕拉马迪纳大学 | パラマディナ大学
Universitas Al Azhar Indonesia | Al Azhar University of Indonesia, University of Al Azhar Indonesia | université Al-Azhar d'Indonésie | جامعة الأزهر الإندونيسية | 印尼爱资哈尔大学 | インドネシア・アズハル大学
Universitas Prasetiya Mulya | Prasetiya Mulya University | université Prasetiya Mulya | جامعة براسيتيا موليا | 普拉塞蒂亚大学 | プラスティヤ・ムルヤ大学
"""

#: Places that are taken for each other.
TWINS = """
Kudus, Yerusalem
Malang, Magelang
Banggai Laut, Banggai Kepulauan, Banggai
"""

PLACES = """
Khartoum | Khartoum | Khartoum | الخرطوم | 喀土穆 | ハルツーム
Omdurman | Omdurman | Omdourman, Omdurman | أم درمان | 恩图曼, 乌姆杜尔曼 | オムドゥルマン
El Fasher, El-Fasher, Al Fashir, Al-Fashir | El Fasher, El-Fasher, al-Fashir, Al Fashir | El-Fasher, El Fasher, El Facher, El-Facher | الفاشر | 法希尔, 法舍尔, 埃尔法舍尔 | エルファシェル, ファシル, アルファーシル
Port Sudan | Port Sudan | Port-Soudan | بورتسودان | 苏丹港 | ポートスーダン
Tunis | Tunis | Tunis | تونس | 突尼斯, 突尼斯市 | チュニス
Aljir, Algiers | Algiers | Alger | الجزائر العاصمة, مدينة الجزائر | 阿尔及尔 | アルジェ
Mogadishu | Mogadishu | Mogadiscio | مقديشو | 摩加迪沙, 摩加迪休 | モガディシュ, モガディシオ
Nairobi | Nairobi | Nairobi | نيروبي | 内罗毕, 奈洛比 | ナイロビ
Kolombo, Colombo | Colombo | Colombo | كولومبو | 科伦坡, 可伦坡 | コロンボ
Suva | Suva | Suva | سوفا | 苏瓦 | スバ
Ulan Bator, Ulaanbaatar | Ulan Bator, Ulaanbaatar | Oulan-Bator | أولان باتور | 乌兰巴托 | ウランバートル
Muskat, Muscat | Muscat | Mascate | مسقط | 马斯喀特 | マスカット
Ottawa | Ottawa | Ottawa | أوتاوا | 渥太华 | オタワ
Havana | Havana | La Havane | هافانا | 哈瓦那 | ハバナ
Tbilisi | Tbilisi | Tbilissi | تبليسي | 第比利斯 | トビリシ
Astana | Astana | Astana | أستانا | 阿斯塔纳 | アスタナ
Jembatan Youtefa | Youtefa Bridge | pont Youtefa | جسر يوتيفا | 尤特法大桥 | ヨウテファ橋
Jembatan Merah Putih | Merah Putih Bridge, Red and White Bridge | pont Merah Putih | جسر ميراه بوتيه | 红白大桥 | メラプティ橋, ムラプティ橋
RSUD Ulin, RSUD Ulin Banjarmasin | Ulin Hospital, Ulin General Hospital | hôpital Ulin | مستشفى أولين | 乌林医院 | ウリン病院
RSUD dr Saiful Anwar, RSUD Saiful Anwar, RSSA | Saiful Anwar Hospital, Dr. Saiful Anwar Hospital | hôpital Saiful Anwar | مستشفى سيف الأنور | 赛富尔·安瓦尔医院 | サイフル・アンワル病院
Pasar Johar | Johar Market, Pasar Johar | marché Johar, marché de Johar | سوق جوهر | 约哈尔市场, 佐哈尔市场 | ジョハル市場
Pasar Klewer | Klewer Market, Pasar Klewer | marché Klewer, marché de Klewer | سوق كليوير | 克勒韦尔市场 | クレウェル市場
Waduk Gajah Mungkur | Gajah Mungkur Reservoir, Gajah Mungkur Dam | réservoir de Gajah Mungkur, barrage de Gajah Mungkur | سد غاجاه مونغكور, خزان غاجاه مونغكور | 加查蒙古尔水库 | ガジャ・ムンクル貯水池
Danau Jenewa | Lake Geneva | lac Léman, lac de Genève | بحيرة جنيف, بحيرة ليمان | 日内瓦湖, 莱芒湖 | レマン湖, ジュネーブ湖
Sungai Thames | River Thames, Thames | Tamise | نهر التايمز, التايمز | 泰晤士河 | テムズ川
Sungai Donau, Donau, Danube | Danube | Danube | نهر الدانوب, الدانوب | 多瑙河 | ドナウ川
Sungai Rhein | Rhine | Rhin | نهر الراين, الراين | 莱茵河 | ライン川
Sungai Seine | Seine | Seine | نهر السين, السين? | 塞纳河 | セーヌ川
Sungai Gangga, Gangga | Ganges, Ganga | Gange | نهر الغانج, الغانج | 恒河 | ガンジス川
Sungai Kuning | Yellow River | fleuve Jaune | النهر الأصفر | 黄河 | 黄河
Sungai Yangtze, Yangtze | Yangtze | Yangtsé, Yangzi | نهر اليانغتسي, اليانغتسي | 长江, 扬子江 | 長江, 揚子江
Sungai Efrat, Sungai Eufrat | Euphrates | Euphrate | نهر الفرات, الفرات | 幼发拉底河 | ユーフラテス川
Sungai Tigris | Tigris | Tigre | نهر دجلة, دجلة | 底格里斯河 | ティグリス川, チグリス川
Sungai Yordan | Jordan River, River Jordan | Jourdain | نهر الأردن | 约旦河 | ヨルダン川
Selat Inggris | English Channel | Manche | القناة الإنجليزية, بحر المانش | 英吉利海峡 | 英仏海峡, イギリス海峡
Pulau Paskah | Easter Island | île de Pâques | جزيرة الفصح, جزيرة القيامة | 复活节岛 | イースター島
Kepulauan Falkland, Falkland, Malvinas, Kepulauan Malvinas | Falkland Islands, Falklands, Malvinas | Malouines, îles Malouines | جزر فوكلاند, فوكلاند | 福克兰群岛, 马尔维纳斯群岛, 马岛 | フォークランド諸島, マルビナス諸島
~Kudus | Kudus | Kudus | كودوس, قدس?, كودس | 古突士, 库杜斯 | クドゥス
~Magelang | Magelang | Magelang | ماغيلانغ, ماجيلانغ, ماغلانغ | 马格朗, 马吉朗, 玛格朗 | マグラン, マゲラン
~Yerusalem | Jerusalem | Jérusalem | القدس | 耶路撒冷 | エルサレム
Banggai Laut | Banggai Laut | Banggai Laut | بانغاي لاوت | 邦盖劳特, 邦盖海 | バンガイ・ラウト, バンガイラウト
Banggai Kepulauan, Kepulauan Banggai | Banggai Islands, Banggai Kepulauan, Banggai Archipelago | îles Banggai, Banggai Kepulauan, archipel de Banggai | جزر بانغاي, أرخبيل بانغاي, بانغاي كيبولاوان | 邦盖群岛, 邦盖凯普劳安 | バンガイ諸島, バンガイ・クプラウアン
~Bandara Sepinggan, Bandara SAMS Sepinggan, Bandara Sultan Aji Muhammad Sulaiman Sepinggan | Sepinggan Airport, Sultan Aji Muhammad Sulaiman Airport | aéroport de Sepinggan | مطار سيبينغان | 塞平甘机场 | スピンガン空港
Bandara APT Pranoto, Bandara Aji Pangeran Tumenggung Pranoto | Aji Pangeran Tumenggung Pranoto Airport, APT Pranoto Airport | aéroport Aji Pangeran Tumenggung Pranoto | مطار برانوتو | 普拉诺托机场 | プラノト空港
Bandara Fatmawati Soekarno, Bandara Fatmawati | Fatmawati Soekarno Airport, Fatmawati Airport | aéroport Fatmawati Soekarno | مطار فاطماواتي | 法特玛瓦蒂机场 | ファトマワティ空港
Bandara Depati Amir | Depati Amir Airport | aéroport Depati Amir | مطار ديباتي أمير | 德帕蒂阿米尔机场 | デパティ・アミール空港
Bandara Silangit, Bandara Sisingamangaraja XII | Silangit Airport | aéroport de Silangit | مطار سيلانغيت | 西朗吉机场, 锡朗吉特机场 | シランギット空港
~Bandara Lombok, BIZAM, Bandara Zainuddin Abdul Madjid | Zainuddin Abdul Madjid Airport, Lombok airport | aéroport Zainuddin Abdul Madjid, aéroport de Lombok | مطار زين الدين عبد المجيد, مطار لومبوك | 龙目国际机场, 龙目机场 | ロンボク国際空港, ロンボク空港
Bandara Mopah | Mopah Airport | aéroport Mopah | مطار موباه | 莫帕机场 | モパ空港
Bandara Mozes Kilangin | Mozes Kilangin Airport, Timika airport | aéroport Mozes Kilangin | مطار موزيس كيلانغين | 莫泽斯基兰金机场 | モーゼス・キランギン空港
Bandara Rendani | Rendani Airport | aéroport Rendani | مطار رنداني | 伦达尼机场 | ルンダニ空港
Bandara Domine Eduard Osok, Bandara DEO | Domine Eduard Osok Airport | aéroport Domine Eduard Osok | مطار دوميني إدوارد أوسوك | 多米尼爱德华奥索克机场 | ドミネ・エドゥアルド・オソック空港
Bandara Frans Kaisiepo | Frans Kaisiepo Airport | aéroport Frans Kaisiepo | مطار فرانس كايسيبو | 弗兰斯凯西埃波机场 | フランス・カイシエポ空港
Bandara Haluoleo | Haluoleo Airport | aéroport Haluoleo | مطار هالو أوليو | 哈卢奥莱奥机场 | ハルオレオ空港
Bandara Mutiara SIS Al-Jufri, Bandara Mutiara | Mutiara SIS Al-Jufrie Airport, Mutiara SIS Al-Jufri Airport | aéroport Mutiara SIS Al-Jufrie | مطار موتيارا | 穆蒂亚拉机场 | ムティアラ空港
Bandara Djalaluddin | Djalaluddin Airport | aéroport Djalaluddin | مطار جلال الدين | 贾拉鲁丁机场 | ジャラルディン空港
Bandara Sultan Babullah | Sultan Babullah Airport | aéroport Sultan Babullah | مطار السلطان باب الله | 苏丹巴布拉机场 | スルタン・バブラ空港
Bandara Wamena | Wamena Airport | aéroport de Wamena | مطار وامينا | 瓦梅纳机场 | ワメナ空港
Bandara Dhoho, Bandara Dhoho Kediri | Dhoho Airport | aéroport de Dhoho | مطار دوهو | 多霍机场 | ドホ空港
Pelabuhan Kuala Tanjung | Kuala Tanjung port, port of Kuala Tanjung | port de Kuala Tanjung | ميناء كوالا تانجونغ | 瓜拉丹绒港 | クアラタンジュン港
~Pelabuhan Padangbai, Pelabuhan Padang Bai | Padang Bai port, Padangbai port | port de Padang Bai | ميناء بادانغ باي | 巴东拜港 | パダンバイ港
Pelabuhan Ciwandan | Ciwandan port | port de Ciwandan | ميناء تشيواندان | 芝万丹港 | チワンダン港
Gunung Inielika | Mount Inielika, Inielika | mont Inielika, Inielika | إينيليكا | 伊涅利卡火山 | イニエリカ山
Gunung Ebulobo | Mount Ebulobo, Ebulobo | mont Ebulobo, Ebulobo | إيبولوبو | 埃布洛博火山 | エブロボ山
Gunung Awu | Mount Awu | mont Awu | جبل أوو | 阿武火山 | アウ山
Gunung Iya | Mount Iya | mont Iya | جبل إيا | 伊亚火山 | イヤ山
Kepulauan Kangean, Pulau Kangean | Kangean Islands, Kangean | îles Kangean | جزر كانغيان | 甘厄安群岛, 康厄安群岛 | カンゲアン諸島
Pulau Maratua, Maratua | Maratua | Maratua | ماراتوا | 马拉图阿岛 | マラトゥア島
Pulau Saparua, Saparua | Saparua | Saparua | ساباروا | 萨帕鲁阿岛 | サパルア島
Pulau Haruku, Haruku | Haruku | Haruku | هاروكو | 哈鲁古岛 | ハルク島
Pulau Waigeo, Waigeo | Waigeo | Waigeo | وايجيو | 卫古岛, 韦吉奥岛 | ワイゲオ島
Pulau Misool, Misool | Misool | Misool | ميسول | 米苏尔岛, 密索尔岛 | ミソール島
Pulau Numfor, Numfor | Numfor | Numfor | نومفور | 农福尔岛 | ヌンフォル島
Stadion Maguwoharjo | Maguwoharjo Stadium | stade Maguwoharjo | ملعب ماغووهارجو | 马古沃哈佐体育场 | マグウォハルジョ・スタジアム
Stadion Patriot Candrabhaga, Stadion Patriot | Patriot Stadium, Patriot Candrabhaga Stadium | stade Patriot Candrabhaga, stade Patriot | ملعب باتريوت | 爱国者体育场 | パトリオット・スタジアム
Stadion Wibawa Mukti | Wibawa Mukti Stadium | stade Wibawa Mukti | ملعب ويباوا موكتي | 维巴瓦穆克蒂体育场 | ウィバワ・ムクティ・スタジアム
Stadion Kapten I Wayan Dipta, Stadion Dipta | Kapten I Wayan Dipta Stadium, Captain I Wayan Dipta Stadium | stade Kapten I Wayan Dipta | ملعب إي وايان ديبتا | 迪普塔体育场, 伊瓦扬迪普塔体育场 | イ・ワヤン・ディプタ・スタジアム
Stadion Batakan | Batakan Stadium | stade Batakan | ملعب باتاكان | 巴塔坎体育场 | バタカン・スタジアム
Stadion Lukas Enembe | Lukas Enembe Stadium | stade Lukas Enembe | ملعب لوكاس إنيمبي | 卢卡斯·埃内姆贝体育场 | ルーカス・エネンベ・スタジアム
Indonesia Arena | Indonesia Arena | Indonesia Arena | إندونيسيا أرينا | 印尼体育馆 | インドネシア・アリーナ
Kebun Binatang Ragunan, Ragunan, Taman Margasatwa Ragunan | Ragunan Zoo, Ragunan | zoo de Ragunan, Ragunan | حديقة حيوان راغونان, راغونان | 拉古南动物园, 拉古南 | ラグナン動物園, ラグナン
Kebun Raya Bogor | Bogor Botanical Gardens, Bogor Botanic Gardens | jardin botanique de Bogor | حديقة بوغور النباتية | 茂物植物园 | ボゴール植物園
Kawasan Industri Terpadu Batang, KITB, KEK Industropolis Batang | Batang Integrated Industrial Park, Batang industrial estate, Batang special economic zone | parc industriel de Batang, zone industrielle de Batang | منطقة باتانغ الصناعية | 巴塘工业园, 巴塘综合工业园 | バタン工業団地, バタン統合工業団地
Serpong | Serpong | Serpong | سيربونغ | 塞尔彭, 实龙邦 | セルポン
Bintaro | Bintaro | Bintaro | بينتارو | 宾塔罗 | ビンタロ
Kemang | Kemang | Kemang | كيمانغ | 格芒 | クマン
Mangga Dua | Mangga Dua | Mangga Dua | مانغا دوا | 芒果二街, 芒加杜瓦 | マンガドゥア, マンガ・ドゥア
Kalideres | Kalideres | Kalideres | كاليديريس | 卡利德勒斯 | カリドゥレス
Lebak Bulus | Lebak Bulus | Lebak Bulus | ليباك بولوس | 勒巴布鲁斯 | ルバックブルス, ルバック・ブルス
Ciputat | Ciputat | Ciputat | تشيبوتات | 芝布达 | チプタット
Pamulang | Pamulang | Pamulang | بامولانغ | 帕木朗 | パムラン
Cibubur | Cibubur | Cibubur | تشيبوبور | 芝布布尔 | チブブール, チブブル
Kampung Melayu | Kampung Melayu | Kampung Melayu | كامبونغ ملايو | 甘榜马来由, 马来村 | カンプン・ムラユ, カンプンムラユ
Kampung Rambutan | Kampung Rambutan | Kampung Rambutan | كامبونغ رامبوتان | 甘榜红毛丹 | カンプン・ランブータン, カンプンランブタン
Cilangkap | Cilangkap | Cilangkap | تشيلانغكاب | 芝朗加, 芝朗卡普 | チランカップ
Pasar Minggu | Pasar Minggu | Pasar Minggu | باسار مينغو | 巴刹明古, 帕萨明古 | パサール・ミング, パサルミング, パサールミング
Pasar Senen | Pasar Senen, Senen Market, Senen | Pasar Senen, marché de Senen | سوق سينين, باسار سينين | 新街市场?, 巴刹瑟嫩, 瑟嫩市场 | パサール・スネン, パサルスネン, スネン市場
Pasar Rebo | Pasar Rebo | Pasar Rebo | باسار ريبو | 巴刹勒波 | パサール・ルボ
Pasar Turi | Pasar Turi | Pasar Turi | باسار توري | 巴刹杜里, 图里市场 | パサール・トゥリ
Tanjung Duren | Tanjung Duren | Tanjung Duren | تانجونغ دورين | 丹绒榴莲 | タンジュン・ドゥレン
Pondok Indah | Pondok Indah | Pondok Indah | بوندوك إنداه | 本多英达, 蓬多英达 | ポンドック・インダ, ポンドックインダー
Kebayoran Baru | Kebayoran Baru | Kebayoran Baru | كيبايوران بارو | 新格巴约兰 | クバヨランバル
Cipinang | Cipinang | Cipinang | تشيبينانغ | 芝槟榔 | チピナン
Cipayung | Cipayung | Cipayung | تشيبايونغ | 芝巴荣 | チパユン
Cisarua | Cisarua | Cisarua | تشيساروا | 芝沙鲁阿 | チサルア
Cigudeg | Cigudeg | Cigudeg | تشيغوديغ | 芝古德 | チグデグ
Cikande | Cikande | Cikande | تشيكاندي | 芝坎德 | チカンデ
Cilegon | Cilegon | Cilegon | تشيليغون | 芝勒贡 | チレゴン
Anyer | Anyer | Anyer | أنيير | 安耶尔 | アニェール, アニエル
Balaraja | Balaraja | Balaraja | بالاراجا | 巴拉拉贾 | バララジャ
Padalarang | Padalarang | Padalarang | بادالارانغ | 帕达拉朗 | パダララン
Tegalluar | Tegalluar | Tegalluar | تيغاللوار | 德卡鲁尔, 特卡鲁尔 | テガルアール
Cikampek | Cikampek | Cikampek | تشيكامبيك | 芝甘北 | チカンペック
Ambarawa | Ambarawa | Ambarawa | أمباراوا | 安巴拉瓦 | アンバラワ
Ungaran | Ungaran | Ungaran | أونغاران | 温加兰 | ウンガラン
Purwodadi | Purwodadi | Purwodadi | بوروودادي | 普沃达迪 | プルウォダディ
Cepu | Cepu | Cepu | تشيبو | 哲布 | チェプ
Paiton | Paiton | Paiton | بايتون | 派通 | パイトン
Kintamani | Kintamani | Kintamani | كينتاماني | 京打马尼, 金塔马尼 | キンタマーニ, キンタマニ
Uluwatu | Uluwatu | Uluwatu | أولواتو | 乌鲁瓦图 | ウルワツ
Seminyak | Seminyak | Seminyak | سيمينياك | 水明漾 | スミニャック, セミニャック
Kerobokan | Kerobokan | Kerobokan | كيروبوكان | 克罗博坎 | クロボカン
Pecatu | Pecatu | Pecatu | بيكاتو | 佩卡图 | ペカトゥ
Praya | Praya | Praya | برايا | 普拉亚 | プラヤ
Sumbawa Besar | Sumbawa Besar | Sumbawa Besar | سومباوا بيسار | 大松巴哇 | スンバワ・ブサール
Bajawa | Bajawa | Bajawa | باجاوا | 巴扎瓦 | バジャワ
Ruteng | Ruteng | Ruteng | روتينغ | 鲁滕 | ルテン
Larantuka | Larantuka | Larantuka | لارانتوكا | 拉兰图卡 | ララントゥカ
Waingapu | Waingapu | Waingapu | واينغابو | 瓦英阿普 | ワインガプ
Atambua | Atambua | Atambua | أتامبوا | 阿坦布阿 | アタンブア
Entikong | Entikong | Entikong | إنتيكونغ | 恩迪贡 | エンティコン
Putussibau | Putussibau | Putussibau | بوتوسيباو | 普图西包 | プトゥシバウ
Pangkalan Bun | Pangkalan Bun | Pangkalan Bun | بانغكالان بون | 庞卡兰布恩, 邦加兰布 | パンカランブン
Martapura | Martapura | Martapura | مارتابورا | 马塔普拉, 马达布拉 | マルタプラ
Sangatta | Sangatta | Sangatta | سانغاتا | 桑阿塔 | サンガッタ
Tanjung Redeb | Tanjung Redeb | Tanjung Redeb | تانجونغ ريديب | 丹绒勒德 | タンジュンレデブ
Malinau | Malinau | Malinau | ماليناو | 马利瑙 | マリナウ
Kotamobagu | Kotamobagu | Kotamobagu | كوتاموباغو | 哥打莫巴古 | コタモバグ
Luwuk | Luwuk | Luwuk | لوووك | 卢武克 | ルウック
Sorowako | Sorowako | Sorowako | سوروواكو | 索罗瓦科 | ソロワコ
Kolaka | Kolaka | Kolaka | كولاكا | 科拉卡 | コラカ
Rantepao | Rantepao | Rantepao | رانتيباو | 兰特包 | ランテパオ
Masohi | Masohi | Masohi | ماسوهي | 马索希 | マソヒ
Saumlaki | Saumlaki | Saumlaki | سوملاكي | 绍姆拉基 | サウムラキ
Dobo | Dobo | Dobo | دوبو | 多博 | ドボ
Tobelo | Tobelo | Tobelo | توبيلو | 托贝洛 | トベロ
Jailolo | Jailolo | Jailolo | جيلولو | 贾伊洛洛 | ジャイロロ
Fakfak | Fakfak | Fakfak | فاكفاك | 法克法克 | ファクファク
Kaimana | Kaimana | Kaimana | كايمانا | 凯马纳 | カイマナ
Bintuni | Bintuni | Bintuni | بينتوني | 宾图尼 | ビントゥニ
Asmat | Asmat | Asmat | أسمات | 阿斯马特 | アスマット
Sugapa | Sugapa | Sugapa | سوغابا | 苏加帕 | スガパ
Enarotali | Enarotali | Enarotali | إيناروتالي | 埃纳罗塔利 | エナロタリ
Dekai | Dekai | Dekai | ديكاي | 德凯 | デカイ
Oksibil | Oksibil | Oksibil | أوكسيبيل | 奥克西比尔 | オクシビル
Kisaran | Kisaran | Kisaran | كيساران | 基沙兰 | キサラン
Rantauprapat | Rantauprapat, Rantau Prapat | Rantauprapat | رانتاوبرابات | 兰托帕拉帕特 | ランタウプラパット
Kabanjahe | Kabanjahe | Kabanjahe | كابانجاهي | 卡班查希 | カバンジャヘ
Parapat | Parapat | Parapat | بارابات | 帕拉帕特, 巴拉巴 | パラパット
Lubuk Basung | Lubuk Basung | Lubuk Basung | لوبوك باسونغ | 卢布巴松 | ルブックバスン
Painan | Painan | Painan | باينان | 派南 | パイナン
Bangkinang | Bangkinang | Bangkinang | بانغكينانغ | 邦基南 | バンキナン
Tembilahan | Tembilahan | Tembilahan | تيمبيلاهان | 淡比拉汉 | トゥンビラハン
Muara Enim | Muara Enim | Muara Enim | موارا إينيم | 穆阿拉恩尼姆 | ムアラエニム
Prabumulih | Prabumulih | Prabumulih | برابوموليه | 普拉布穆利 | プラブムリ
Baturaja | Baturaja | Baturaja | باتوراجا | 巴都拉惹 | バトゥラジャ
Kalianda | Kalianda | Kalianda | كاليندا | 卡连达 | カリアンダ
Sungailiat | Sungailiat | Sungailiat | سونغايليات | 双溪烈 | スンガイリアット
Meulaboh | Meulaboh | Meulaboh | ميولابوه | 米拉务, 美拉波 | ムラボー
Takengon | Takengon | Takengon | تاكينغون | 塔肯贡 | タケンゴン
Singkil | Singkil | Singkil | سينغكيل | 新吉尔 | シンキル
Pulau Tabuhan | Tabuhan Island | île de Tabuhan | جزيرة تابوهان | 塔布汉岛 | タブハン島
"""

#: Bands.
BANDS = """
Slank, Grup Slank, Band Slank | Slank | Slank | سلانك | Slank, 斯兰克 | スランク
Dewa 19, Band Dewa 19 | Dewa 19 | Dewa 19 | ديوا 19 | Dewa 19, 德瓦19 | デワ19, デワ・ナインティーン
Sheila on 7, Sheila On 7 | Sheila on 7, Sheila On 7 | Sheila on 7, Sheila On 7 | شيلا أون 7 | Sheila on 7, Sheila On 7 | シェイラ・オン・セブン, シェイラ・オン7
Blackpink, BLACKPINK | Blackpink, BLACKPINK | Blackpink, BLACKPINK | بلاكبينك, بلاك بينك | BLACKPINK, Blackpink | ブラックピンク, BLACKPINK
BTS | !BTS | !BTS | بي تي إس | BTS, 防弹少年团 | BTS
Coldplay | Coldplay | Coldplay | كولدبلاي | 酷玩乐队, 酷玩, Coldplay | コールドプレイ
Kangen Band | Kangen Band | Kangen Band | كانغين باند | Kangen Band | カンゲン・バンド
"""

#: Ships of the navy and of the state line.
SHIPS = """
KRI Dewaruci, KRI Dewa Ruci | Dewaruci | Dewaruci | ديواروتشي | 德瓦鲁吉, 德瓦鲁西 | デワルチ
KRI Bima Suci | Bima Suci | Bima Suci | بيما سوتشي | 比马·苏吉, 比马苏西 | ビマスチ, ビマ・スチ
KRI Nanggala, KRI Nanggala-402 | Nanggala | Nanggala | نانغالا | 南伽拉, 南加拉 | ナンガラ
KRI Alugoro | Alugoro | Alugoro | ألوغورو | 阿鲁戈罗 | アルゴロ
KRI Brawijaya, KRI Brawijaya-320 | KRI Brawijaya, Brawijaya? | KRI Brawijaya, Brawijaya? | براويجايا? | 布拉维加亚号, 布拉维贾亚号 | ブラウィジャヤ?
KRI Prabu Siliwangi | Prabu Siliwangi | Prabu Siliwangi | برابو سيليوانغي | 西利旺伊国王号 | プラブ・シリワンギ
KRI Diponegoro | KRI Diponegoro, Diponegoro? | KRI Diponegoro, Diponegoro? | ديبونيغورو? | 迪波内戈罗号, 蒂博尼哥罗号 | ディポネゴロ?
KRI Raden Eddy Martadinata, KRI RE Martadinata | Raden Eddy Martadinata, RE Martadinata | Raden Eddy Martadinata, RE Martadinata | رادين إيدي مارتاديناتا | 马塔迪纳塔, 拉登·埃迪·马尔塔迪纳塔 | マルタディナタ
KRI I Gusti Ngurah Rai | KRI I Gusti Ngurah Rai, I Gusti Ngurah Rai? | KRI I Gusti Ngurah Rai, I Gusti Ngurah Rai? | إي غوستي نغوراه راي? | 伍拉·赖号 | イ・グスティ・ングラライ?
KM Kelud | KM Kelud, Kelud? | KM Kelud, Kelud? | كيلود? | 克卢德号, 格鲁德号 | クルド号
KM Dorolonda | Dorolonda | Dorolonda | دورولوندا | 多罗隆达 | ドロロンダ
KM Labobar | Labobar | Labobar | لابوبار | 拉博巴尔 | ラボバル
KM Umsini | Umsini | Umsini | أومسيني | 乌姆西尼 | ウムシニ
KM Nggapulu | Nggapulu | Nggapulu | نغابولو | 恩加普卢 | ンガプル
KM Sinabung | KM Sinabung, Sinabung? | KM Sinabung, Sinabung? | سينابونغ? | 锡纳朋号 | シナブン号
KM Ciremai | KM Ciremai, Ciremai? | KM Ciremai, Ciremai? | تشيريماي? | 芝勒迈号 | チレマイ号
KM Bukit Raya | KM Bukit Raya, Bukit Raya? | KM Bukit Raya, Bukit Raya? | بوكيت رايا? | 武吉拉雅号 | ブキット・ラヤ号
KM Gunung Dempo | Gunung Dempo | Gunung Dempo | غونونغ ديمبو | 登波山号 | グヌン・デンポ号
KMP Tunu Pratama Jaya | Tunu Pratama Jaya | Tunu Pratama Jaya | تونو براتاما جايا | 图努普拉塔玛贾亚 | トゥヌ・プラタマ・ジャヤ
"""

#: Persons that the lexicon lacks, and other wordings of some it has.
PERSONS = """
~Kartini | Kartini | Kartini | كارتيني | 卡尔蒂妮, 卡尔蒂尼, 卡蒂尼 | カルティニ
~Greysia Polii | Greysia Polii, Greysia | Greysia Polii, Greysia | غريسيا بولي | 格蕾西亚·波莉, 格雷茜娅·波莉, 格蕾茜亚·波利伊, 波莉 | グレイシア・ポリー, ポリー
~Gregoria Mariska Tunjung, Gregoria Mariska | Gregoria Mariska Tunjung, Gregoria Mariska, Tunjung? | Gregoria Mariska Tunjung, Gregoria Mariska | غريغوريا ماريسكا تونجونغ, غريغوريا ماريسكا | 格雷戈里娅·玛丽斯卡, 格雷戈里娅·通戎, 格雷戈莉娅 | グレゴリア・マリスカ, グレゴリア・マリスカ・トゥンジュン
~Andi Amran Sulaiman, Amran Sulaiman, Mentan Amran | Amran Sulaiman, Andi Amran Sulaiman | Amran Sulaiman, Andi Amran Sulaiman | عمران سليمان, أمران سليمان | 阿姆兰·苏莱曼, 安迪·阿姆兰·苏莱曼 | アムラン・スライマン
~Luhut Binsar Pandjaitan, Luhut Pandjaitan | Luhut Pandjaitan, Luhut Binsar Pandjaitan, Luhut | Luhut Pandjaitan, Luhut | لوهوت باندجايتان, لوهوت بانجايتان | 卢胡特·班查伊坦, 卢胡特 | ルフット・パンジャイタン, ルフット
~Listyo Sigit Prabowo, Listyo Sigit | Listyo Sigit, Listyo Sigit Prabowo | Listyo Sigit, Listyo Sigit Prabowo | ليستيو سيغيت | 利斯蒂约·西吉特, 李斯特约·西吉特 | リスティヨ・シギット
~ST Burhanuddin, Sanitiar Burhanuddin | ST Burhanuddin | ST Burhanuddin | برهان الدين? | 布尔哈努丁 | ブルハヌディン
~Sufmi Dasco Ahmad, Sufmi Dasco | Sufmi Dasco, Sufmi Dasco Ahmad, Dasco | Sufmi Dasco, Dasco | سوفمي داسكو | 苏夫米·达斯科, 达斯科 | スフミ・ダスコ
Raisa, Raisa Andriana | Raisa Andriana | Raisa Andriana | رايسا أندريانا | 莱莎·安德里亚娜 | ライサ・アンドリアナ
Ayu Ting Ting | Ayu Ting Ting | Ayu Ting Ting | أيو تينغ تينغ | 阿尤·婷婷, 阿尤婷婷 | アユ・ティンティン
Inul Daratista, Inul | Inul Daratista, Inul | Inul Daratista, Inul | إينول داراتيستا | 伊努尔·达拉蒂斯塔, 伊努尔 | イヌル・ダラティスタ, イヌル
Via Vallen | Via Vallen | Via Vallen | فيا فالين | 维娅·瓦伦 | フィア・ファレン
Rich Brian | Rich Brian | Rich Brian | ريتش برايان | Rich Brian, 里奇·布莱恩 | リッチ・ブライアン
Happy Salma | Happy Salma | Happy Salma | هابي سالما | 哈比·萨尔玛, 哈皮·萨尔玛 | ハッピー・サルマ
Prilly Latuconsina | Prilly Latuconsina | Prilly Latuconsina | بريلي لاتوكونسينا | 普莉莉·拉图孔西娜 | プリリー・ラトゥコンシナ
"""
