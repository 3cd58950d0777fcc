"""Names that became others, by phenomenon and language: what is found, and the faithful versions that pass."""

from __future__ import annotations

import pytest

from tests.checks.test_names import found

#: language, source, faithful translations, wrong translation, what stands there
ROWS: list[tuple[str, str, list[str], str, str]] = [
    # A provincial body whose province became a country.
    ("en", "Polda Papua Barat menangkap tiga pemasok senjata.", ["West Papua police arrested three arms suppliers.", "The West Papua Police have arrested three gun suppliers."], "Papua New Guinea police arrested three arms suppliers.", "Papua New Guinea"),
    ("fr", "Polda Papua Barat menangkap tiga pemasok senjata.", ["La police de Papouasie occidentale a arrêté trois fournisseurs d'armes."], "La police de Papouasie-Nouvelle-Guinée a arrêté trois fournisseurs d'armes.", "Papouasie-Nouvelle-Guinée"),
    ("ar", "Polda Papua Barat menangkap tiga pemasok senjata.", ["اعتقلت شرطة بابوا الغربية ثلاثة من موردي السلاح."], "اعتقلت شرطة بابوا غينيا الجديدة ثلاثة من موردي السلاح.", "بابوا غينيا الجديدة"),
    ("zh", "Polda Papua Barat menangkap tiga pemasok senjata.", ["西巴布亚省警方逮捕三名武器供应者。"], "巴布亚新几内亚警方逮捕三名武器供应者。", "巴布亚新几内亚"),
    ("ja", "Polda Papua Barat menangkap tiga pemasok senjata.", ["西パプア州警察は武器の供給者3人を逮捕した。"], "パプアニューギニア警察は武器の供給者3人を逮捕した。", "パプアニューギニア"),
    # A capital stands for its country, and may be exchanged for another country.
    ("en", "Washington menolak permintaan Beijing soal tarif.", ["The United States rejected China's request on tariffs.", "Washington turned down the Chinese request on tariffs."], "The United States rejected Japan's request on tariffs.", "Japan"),
    ("fr", "Washington menolak permintaan Beijing soal tarif.", ["Les Américains ont rejeté la demande chinoise sur les tarifs."], "Les États-Unis ont rejeté la demande du Japon sur les droits de douane.", "Japon"),
    ("ar", "Washington menolak permintaan Beijing soal tarif.", ["رفضت أمريكا طلبا صينيا بشأن الرسوم."], "رفضت الولايات المتحدة طلب اليابان بشأن الرسوم.", "اليابان"),
    ("zh", "Washington menolak permintaan Beijing soal tarif.", ["美方拒绝了中方在关税上的要求。"], "英国拒绝了中国的关税请求。", "英国"),
    ("ja", "Washington menolak permintaan Beijing soal tarif.", ["アメリカは中国側の関税に関する要請を拒否した。"], "英国は関税をめぐる中国の要求を拒んだ。", "英国"),
    # Towns of a line, joined by a hyphen or a dash.
    ("en", "Jalan lintas Solok–Padang tertutup longsor.", ["The Solok–Padang road was cut off by a landslide.", "A landslide cut the road from Solok to Padang."], "The Solo–Padang road was cut off by a landslide.", "Solo"),
    ("fr", "Longsor memutus jalur Malang–Lumajang, Selasa.", ["Un glissement de terrain a coupé mardi la route Malang-Lumajang."], "Un glissement de terrain a coupé mardi la route Magelang-Lumajang.", "Magelang"),
    ("fr", "Tol Manado-Bitung ditutup akibat longsor.", ["L'autoroute Manado-Bitung est fermée après un glissement de terrain."], "L'autoroute de Manado à Tomohon est fermée après un glissement de terrain.", "Tomohon"),
    ("zh", "Longsor memutus jalur Malang–Lumajang, Selasa.", ["山体滑坡周二阻断玛琅至鲁马姜的公路。"], "山体滑坡周二阻断不幸至鲁马姜的公路。", "不幸"),
    ("ja", "Longsor memutus jalur Malang–Lumajang, Selasa.", ["火曜日、土砂崩れでマランとルマジャンを結ぶ道路が寸断された。"], "火曜日、土砂崩れで不運とルマジャンを結ぶ道路が寸断された。", "不運"),
    ("zh", "Kendaraan mengular di jalur Padang-Bukittinggi.", ["巴东—武吉丁宜公路上车辆大排长龙。"], "旷野—武吉丁宜公路上车辆大排长龙。", "旷野"),
    # Names beside a word for what they name.
    ("en", "RSUD Ulin Banjarmasin merawat 12 korban keracunan.", ["Ulin Hospital in Banjarmasin is treating 12 poisoning victims.", "Ulin General Hospital in Banjarmasin treated 12 victims of poisoning."], "Soetomo Hospital in Banjarmasin is treating 12 poisoning victims.", "Soetomo"),
    ("fr", "RSUD Ulin Banjarmasin merawat 12 korban keracunan.", ["L'hôpital Ulin de Banjarmasin soigne 12 victimes d'intoxication."], "L'hôpital Soetomo de Banjarmasin soigne 12 victimes d'intoxication.", "Soetomo"),
    ("ar", "RSUD Ulin Banjarmasin merawat 12 korban keracunan.", ["يعالج مستشفى أولين في بانجارماسين 12 ضحية تسمم."], "يعالج مستشفى سوتومو في بانجارماسين 12 ضحية تسمم.", "سوتومو"),
    ("ja", "RSUD Ulin Banjarmasin merawat 12 korban keracunan.", ["バンジャルマシンのウリン病院が中毒患者12人を治療している。"], "バンジャルマシンのストモ病院が中毒患者12人を治療している。", "ストモ"),
    ("en", "Fregat KRI Brawijaya tiba di Tanjung Priok.", ["The Navy frigate Brawijaya reached Tanjung Priok port.", "The frigate KRI Brawijaya arrived at Tanjung Priok."], "The frigate KRI Diponegoro arrived at Tanjung Priok.", "Diponegoro"),
    ("fr", "Fregat KRI Brawijaya tiba di Tanjung Priok.", ["La frégate KRI Brawijaya est arrivée à Tanjung Priok."], "La frégate KRI Diponegoro est arrivée à Tanjung Priok.", "Diponegoro"),
    ("ar", "Fregat KRI Brawijaya tiba di Tanjung Priok.", ["وصلت الفرقاطة «براويجايا» إلى تانجونغ بريوك."], "وصلت الفرقاطة «ديبونيغورو» إلى تانجونغ بريوك.", "ديبونيغورو"),
    ("ja", "Fregat KRI Brawijaya tiba di Tanjung Priok.", ["フリゲート艦「ブラウィジャヤ」がタンジュンプリオク港に入った。"], "フリゲート艦「ディポネゴロ」がタンジュンプリオク港に入った。", "ディポネゴロ"),
    ("zh", "Kapal selam Alugoro dan fregat KRI Raden Eddy Martadinata berlatih di Laut Jawa.", ["阿鲁戈罗号潜艇和拉登·埃迪·马尔塔迪纳塔号护卫舰在爪哇海演练。"], "阿鲁戈罗号潜艇和迪波内戈罗号护卫舰在爪哇海演练。", "迪波内戈罗"),
    ("ja", "KM Binaiya kandas di dekat Batulicin.", ["客船ビナイヤ号がバトゥリチンの近くで座礁した。"], "客船クルド号がバトゥリチンの近くで座礁した。", "クルド"),
    ("en", "Pedagang di Pasar Baru, Jakarta Pusat, mengeluh.", ["Traders at Pasar Baru, Central Jakarta, complain.", "Traders at the New Market in Central Jakarta complain."], "Traders at Pasar Rebo, Central Jakarta, complain.", "Pasar Rebo"),
    ("en", "Jembatan Youtefa di Jayapura ditutup.", ["Jayapura's Youtefa Bridge is closed.", "The Youtefa Bridge in Jayapura is closed."], "Jayapura's Suramadu Bridge is closed.", "Suramadu"),
    ("fr", "Bandara Internasional Sultan Thaha di Jambi dibuka lagi.", ["L'aéroport international Sultan Thaha de Jambi a rouvert.", "L'aéroport de Jambi a rouvert."], "L'aéroport international Sultan Hasanuddin de Jambi a rouvert.", "Hasanuddin"),
    ("en", "Debit air Sungai Batanghari naik.", ["The water level of the Batanghari River is rising.", "The Batang Hari is rising."], "The water level of the Day Trunk River is rising.", "Day Trunk"),
    ("zh", "Jembatan Barito di Kalimantan Selatan diperbaiki.", ["南加里曼丹巴里托大桥正在维修。"], "南加里曼丹安佩拉大桥正在维修。", "安佩拉"),
    # A company in another's place.
    ("en", "PT Gunung Raja Paksi menutup pabrik di Cikarang.", ["PT Gunung Raja Paksi closed a plant in Cikarang."], "PT Krakatau Steel closed a plant in Cikarang.", "Krakatau"),
    ("zh", "PT Gunung Raja Paksi menutup pabrik di Cikarang.", ["古农拉贾帕克西公司关闭芝卡朗工厂。", "拉惹白锡山公司关闭了芝卡朗的一家工厂。"], "喀拉喀托钢铁公司关闭芝卡朗工厂。", "喀拉喀托"),
    # Word by word.
    ("fr", "Kejaksaan menahan direktur CV Cahaya Abadi.", ["Le parquet a placé en détention le directeur de CV Cahaya Abadi."], "Le parquet a placé en détention le directeur de CV Lumière Éternelle.", "Lumière"),
    ("ja", "PT Sumber Air Jernih merumahkan 300 buruh.", ["スンブル・アイル・ジュルニ社は従業員300人を一時帰休とした。"], "透明な水源社は従業員300人を一時帰休とした。", "水源"),
    ("ja", "Penyanyi dangdut Intan Permata membantah kabar itu.", ["ダンドゥット歌手のインタン・プルマタさんは報道を否定した。"], "ダンドゥット歌手のダイヤの宝石さんは報道を否定した。", "ダイヤ"),
    ("ja", "Menteri menemui para guru di Kudus.", ["大臣がクドゥスで教員らと面会した。"], "大臣が聖地で教員らと面会した。", "聖地"),
    ("ar", "Menteri menemui para guru di Kudus.", ["التقى الوزير المعلمين في كودوس."], "التقى الوزير المعلمين في القدس.", "القدس"),
    ("en", "Klub Dewa United mengalahkan Persik Kediri 3-0.", ["Dewa United beat Persik Kediri 3-0."], "Gods United beat Persik Kediri 3-0.", "Gods"),
    ("en", "Warga Desa Suka Maju menolak tambang.", ["Suka Maju villagers reject the mine."], "Happy Progress villagers reject the mine.", "Happy Progress"),
    ("fr", "Banjir merendam Kecamatan Kelapa Dua.", ["Le sous-district de Kelapa Dua est inondé."], "Le sous-district de Deux Cocotiers est inondé.", "Deux Cocotiers"),
    # Persons.
    ("zh", "Presiden Prabowo Subianto bertemu Perdana Menteri Anwar Ibrahim.", ["普拉博沃总统会见安瓦尔总理。"], "印尼总统佐科会见安瓦尔总理。", "佐科"),
    ("zh", "Pebulu tangkis Gregoria Mariska mundur karena cedera.", ["羽毛球选手格雷戈里娅·玛丽斯卡因伤退赛。"], "羽毛球选手格雷茜娅·波莉因伤退赛。", "波莉"),
    ("ar", "Bupati Banggai Laut Sofyan Kaepa meresmikan pelabuhan itu.", ["دشن حاكم بانغاي لاوت سفيان كايبا الميناء."], "دشن حاكم بانغاي لاوت سفيان واهيودي الميناء.", "واهيودي"),
    ("ja", "Bupati Banggai Laut Sofyan Kaepa meresmikan pelabuhan itu.", ["バンガイ・ラウト県のソフヤン・カエパ県知事が港の開港を宣言した。"], "バンガイ・ラウト県のソフヤン・スギアルト県知事が港の開港を宣言した。", "スギアルト"),
    ("ar", "Putusan itu dibacakan Ketua MK Suharno Widjaja.", ["تلا رئيس المحكمة الدستورية سوهارنو ويجايا الحكم."], "تلا رئيس المحكمة الدستورية سوهارتو ويجايا الحكم.", "سوهارتو"),
    # Names that go by characters or by another language's letters.
    ("zh", "Perdana Menteri Vietnam Pham Minh Chinh tiba di Manila.", ["越南总理范明政抵达马尼拉。"], "越南总理阮春福在马尼拉访问。", "阮春福"),
    ("zh", "Aktor Kim Soo-hyun membantah kabar itu di Seoul.", ["演员金秀贤在首尔否认了这一消息。"], "演员李敏镐在首尔否认了这一消息。", "李敏镐"),
    ("en", "Aktor Kim Soo-hyun membantah kabar itu.", ["Actor Kim Soo-hyun denied the report.", "Kim Soo Hyun denied the report."], "Actor Lee Min-ho denied the report.", "Lee Min-ho"),
    ("en", "Pengusaha Hiroshi Tanaka menanam modal di Karawang.", ["Businessman Hiroshi Tanaka invested in Karawang."], "Businessman Hiroshi Yamada invested in Karawang.", "Yamada"),
    ("ja", "Juru bicara polisi Tran Van Hai membantahnya.", ["警察のチャン・ヴァン・ハイ報道官は否定した。"], "警察のグエン・ヴァン・ハイ報道官は否定した。", "グエン"),
    ("ja", "Warga Singaparna menolak rencana itu.", ["シンガパルナの住民は計画に反対している。"], "シンガポールの住民は計画に反対している。", "シンガポール"),
    ("fr", "Polisi menyita truk pupuk di Singaparna.", ["La police a saisi un camion d'engrais à Singaparna."], "La police a saisi un camion d'engrais à Singapour.", "Singapour"),
    ("ar", "Bupati Lima Puluh Kota meminta rambu bahaya.", ["طلب حاكم ليما بولوه كوتا وضع لافتات تحذير."], "طلب حاكم مقاطعة خمسين مدينة وضع لافتات تحذير.", "خمسين مدينة"),
    ("en", "Bupati Lima Puluh Kota meminta rambu bahaya.", ["The regent of Lima Puluh Kota asked for warning signs."], "The regent of Fifty Cities asked for warning signs.", "Fifty Cities"),
    ("ar", "Indosat meluncurkan layanan 5G di Balikpapan.", ["أطلقت إندوسات خدمة الجيل الخامس في باليكبابان."], "أطلقت تيلكومسيل خدمة الجيل الخامس في باليكبابان.", "تيلكومسيل"),
]  # fmt: skip

#: language, source, faithful translation
RIGHT = [
    ("zh", "Tarif impor dari Washington memukul mebel Jepara, kata Kadin Jawa Tengah.", "中爪哇工商会说，美国关税重创哲帕拉家具业。"),
    ("zh", "Korban kecelakaan di Tol Cipali menerima santunan, menurut Jasa Raharja.", "据国营保险公司拉哈查称，芝帕里收费公路车祸遇难者将获抚恤金。"),
    ("zh", "Satelit Nusantara Lima diluncurkan pekan ini.", "“群岛五号”卫星本周发射。"),
    ("zh", "Pengusaha Hiroshi Tanaka menanam modal di Karawang.", "企业家田中浩在加拉璜投资。"),
    ("zh", "Presiden Lee Jae-myung berpidato di Busan.", "韩国总统李在明在釜山发表讲话。"),
    ("zh", "Menlu Vietnam Bui Thanh Son berpidato.", "越南外长裴青山发表讲话。"),
    ("zh", "Pebulu tangkis Akane Yamaguchi menang di Kudus.", "山口茜在古突士获胜。"),
    ("zh", "Warga adat di Pegunungan Arfak menganyam noken.", "阿法克山区的原住民编织网袋。"),
    ("ja", "Bandara Ngurah Rai padat.", "バリ島の空港が混雑している。"),
    ("ja", "Mark Rutte dan Geert Wilders berdebat.", "マルク・ルッテ氏とヘルト・ウィルダース氏が討論した。"),
    ("ja", "Perdana Menteri Pham Minh Chinh tiba.", "ファム・ミン・チン首相が到着した。"),
    ("ja", "Aktris Park Shin-hye ke Bali.", "女優のパク・シネがバリを訪れた。"),
    ("ja", "Rodrigo Duterte ditahan di Den Haag.", "ロドリゴ・ドゥテルテ前大統領がハーグで拘束されている。"),
    ("ja", "Presiden Jose Ramos-Horta tiba di Dili.", "ジョゼ・ラモス＝ホルタ大統領がディリに到着した。"),
    ("ja", "Menlu Wang Yi bertemu Penny Wong di Perth.", "王毅外相はパースでペニー・ウォン氏と会談した。"),
    ("en", "Ketua Pokdarwis Pantai Bentar membantah.", "The head of the Bentar Beach tourism group denied it."),
    ("en", "Penyanyi itu wafat di Rumah Sakit Fatmawati.", "The singer died at Fatmawati Hospital."),
    ("en", "Gladi bersih digelar di Stadion Utama Palaran.", "A dress rehearsal was held at Palaran Main Stadium."),
    ("en", "Bank sentral Jepang menaikkan bunga.", "The Japanese central bank raised rates."),
    ("en", "Perusahaan Inggris-Australia Rio Tinto mundur.", "Anglo-Australian company Rio Tinto withdrew."),
    ("en", "Sungai Donau meluap.", "The Danube overflowed."),
    ("en", "Bandara Ngurah Rai padat.", "Bali's airport is crowded."),
    ("en", "Kapal berlabuh di Terminal Penumpang Pelabuhan Bima.", "The ship docked at the Bima Port Passenger Terminal."),
    ("fr", "Danau Jenewa membeku.", "Le lac Léman a gelé."),
    ("fr", "Sungai Thames meluap di London.", "La Tamise a débordé à Londres."),
    ("fr", "Universitas Gadjah Mada menolak.", "L'université de Yogyakarta a refusé."),
    ("ar", "Danau Onega terhubung ke Volga.", "بحيرة أونجا متصلة بالفولغا."),
    ("ar", "Stadion Gelora Bung Karno penuh.", "امتلأ ملعب جاكرتا الرئيسي."),
    ("ar", "Harga daging di Banda Aceh naik.", "ارتفعت أسعار اللحم في بندا آتشيه."),
    ("ar", "Gubernur menyangkal pengusiran guru dari Kabupaten Puncak.", "نفى الحاكم طرد معلمين من مقاطعة بونتشاك."),
    ("ar", "PT Timah dan PT Pos Indonesia merugi.", "تكبدت شركة القصدير الحكومية وشركة البريد خسائر."),
    ("ar", "Gubernur tiba di Stasiun Kereta Cepat Halim.", "وصل الحاكم إلى محطة حليم للقطار السريع."),
    ("ar", "Jaksa Agung dan Kapolri hadir.", "حضر النائب العام وقائد الشرطة الوطنية."),
    ("en", "Terminal 3 Bandara Soekarno-Hatta padat.", "Terminal 3 of Jakarta's main airport was packed."),
    ("en", "Pengadilan Kriminal Internasional memeriksa jaksa Karim Khan.", "The ICC is examining its prosecutor, Karim Khan."),
    ("fr", "Warga Kampung Melayu mengungsi ke SMP Negeri 26.", "Des habitants de Kampung Melayu se sont réfugiés dans un collège public."),
    ("fr", "Sungai Mekong dan Danau Tonle Sap menyusut.", "Le Mékong et le lac Tonlé Sap se réduisent."),
    ("zh", "Bendungan Tiga Ngarai di Sungai Yangtze dibuka.", "长江三峡大坝开闸。"),
    ("ja", "Kapal Rainbow Warrior bersandar di Pelabuhan Benoa.", "虹の戦士号がブノア港に停泊した。"),
    ("ja", "Wali Kota London Sadiq Khan bertemu Gubernur California Gavin Newsom.", "ロンドンのカーン市長がカリフォルニア州のニューサム知事と会談した。"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "source", "wrong", "words"), [(lang, s, wrong, words) for lang, s, _, wrong, words in ROWS]
)
def test_wrong_names_are_found(language: str, source: str, wrong: str, words: str) -> None:
    at = wrong.index(words)
    hits = [f.translation for f in found(source, wrong, language)]
    assert any(s is not None and s.start < at + len(words) and at < s.end for s in hits), hits


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [*((lang, s, t) for lang, s, texts, _, _ in ROWS for t in texts), *RIGHT],
)
def test_faithful_names_pass(language: str, source: str, translation: str) -> None:
    assert found(source, translation, language) == []
