"""Roles in Arabic, Chinese and Japanese: source, translation with the roles exchanged, faithful translation."""

from __future__ import annotations

#: language -> rows of source, wrong translation, faithful translation
Rows = tuple[tuple[str, str, str], ...]

CHINESE: Rows = (
    # Actives.
    ("Polisi menangkap mantan bupati di rumahnya.", "前县长在家中逮捕了警察。", "警方在前县长家中将其逮捕。"),
    (
        "Serikat buruh menggugat perusahaan tambang itu di Kendari.",
        "该矿业公司在肯达里起诉了工会。",
        "工会在肯达里起诉了该矿业公司。",
    ),
    (
        "Ukraina menuduh Rusia menyerang pelabuhan Odesa.",
        "俄罗斯指责乌克兰袭击敖德萨港。",
        "乌克兰指责俄罗斯袭击敖德萨港。",
    ),
    ("Menteri memecat direktur rumah sakit itu.", "该医院院长解雇了部长。", "部长将该医院院长免职。"),
    (
        "Gajah liar menyerang seorang petani di Lampung.",
        "楠榜一名农民袭击了一头野象。",
        "一头野象在楠榜袭击了一名农民。",
    ),
    (
        "Petugas menyelamatkan nelayan yang terseret arus.",
        "被水流卷走的渔民救出了工作人员。",
        "工作人员救出了被水流卷走的渔民。",
    ),
    # Passives.
    ("Gubernur dikritik mahasiswa karena banjir.", "省长因洪灾批评了大学生。", "省长因洪灾受到大学生批评。"),
    ("Wartawan itu dipukul oleh pengawal bupati.", "县长的保镖被该记者殴打。", "该记者遭县长的保镖殴打。"),
    (
        "Sopir truk diperas oknum polisi di jembatan timbang.",
        "一名警察在地磅站遭卡车司机勒索。",
        "卡车司机在地磅站遭一名警察勒索。",
    ),
    ("Pencuri itu ditangkap warga di pasar.", "居民在市场上被该小偷抓住。", "该小偷在市场上被居民抓住。"),
    (
        "Kapal Filipina ditabrak kapal Tiongkok di Laut Cina Selatan.",
        "菲律宾船只在南海撞上中国船只。",
        "菲律宾船只在南海被中国船只撞上。",
    ),
    # From one to the other.
    ("Turki menjual pesawat nirawak ke Indonesia.", "印尼向土耳其出售无人机。", "土耳其向印尼出售无人机。"),
    ("Indonesia mengimpor beras dari Vietnam.", "越南从印尼进口大米。", "印尼从越南进口大米。"),
    ("Bank itu meminjamkan uang kepada perusahaan.", "该公司把钱借给银行。", "该银行把钱借给公司。"),
    # Won and lost.
    ("Jepang mengalahkan Brasil 3-1.", "巴西以3比1击败日本。", "日本以3比1击败巴西。"),
    ("Persib kalah dari Persija 0-2.", "佩尔西加以0比2不敌佩西布。", "佩西布以0比2不敌佩尔西加。"),
    # A relative clause, and the names alone exchanged.
    ("Polisi mencari pria yang menikam guru itu.", "警方正在寻找被老师刺伤的男子。", "警方正在寻找刺伤老师的男子。"),
    (
        "Pemerintah Arab Saudi meminta Indonesia menambah petugas haji.",
        "印尼政府要求沙特增派朝觐工作人员。",
        "沙特政府要求印尼增派朝觐工作人员。",
    ),
)

JAPANESE: Rows = (
    (
        "Polisi menangkap mantan bupati di rumahnya.",
        "前県知事が自宅で警察を逮捕した。",
        "警察は前県知事を自宅で逮捕した。",
    ),
    (
        "Serikat buruh menggugat perusahaan tambang itu.",
        "この鉱山会社は労働組合を提訴した。",
        "労働組合はこの鉱山会社を提訴した。",
    ),
    (
        "Ukraina menuduh Rusia menyerang pelabuhan Odesa.",
        "ロシアは、オデーサ港を攻撃したとしてウクライナを非難した。",
        "ウクライナは、オデーサ港を攻撃したとしてロシアを非難した。",
    ),
    (
        "Gajah liar menyerang seorang petani di Lampung.",
        "ランプンで農民が野生のゾウを襲った。",
        "ランプンで野生のゾウが農民を襲った。",
    ),
    (
        "Petugas menyelamatkan nelayan yang terseret arus.",
        "流された漁師が職員を救助した。",
        "職員が流された漁師を救助した。",
    ),
    (
        "Gubernur dikritik mahasiswa karena banjir.",
        "州知事は洪水をめぐり学生を批判した。",
        "州知事は洪水をめぐり学生に批判された。",
    ),
    (
        "Gubernur dikritik mahasiswa karena banjir.",
        "学生は洪水をめぐり州知事から批判を受けた。",
        "州知事は洪水をめぐり学生から批判を受けた。",
    ),
    (
        "Wartawan itu dipukul oleh pengawal bupati.",
        "県知事の護衛がこの記者に殴られた。",
        "この記者は県知事の護衛に殴られた。",
    ),
    ("Pencuri itu ditangkap warga di pasar.", "住民は市場でこの泥棒に捕まった。", "この泥棒は市場で住民に捕まった。"),
    (
        "Jaksa menuntut terdakwa lima tahun penjara.",
        "被告は検察官に禁錮5年を求刑した。",
        "検察官は被告に禁錮5年を求刑した。",
    ),
    (
        "Turki menjual pesawat nirawak ke Indonesia.",
        "インドネシアはトルコに無人機を売却した。",
        "トルコはインドネシアに無人機を売却した。",
    ),
    (
        "Indonesia mengimpor beras dari Vietnam.",
        "ベトナムはインドネシアからコメを輸入した。",
        "インドネシアはベトナムからコメを輸入した。",
    ),
    ("Bank itu meminjamkan uang kepada perusahaan.", "会社は銀行に金を貸した。", "銀行は会社に金を貸した。"),
    ("Jepang mengalahkan Brasil 3-1.", "ブラジルは3対1で日本を破った。", "日本は3対1でブラジルを破った。"),
    ("Persib kalah dari Persija 0-2.", "プルシジャはプルシブに0対2で敗れた。", "プルシブはプルシジャに0対2で敗れた。"),
    (
        "Polisi mencari pria yang menikam guru itu.",
        "警察は教師に刺された男を捜している。",
        "警察は教師を刺した男を捜している。",
    ),
    (
        "Pemerintah Arab Saudi meminta Indonesia menambah petugas.",
        "インドネシア政府はサウジアラビアに職員を増やすよう求めた。",
        "サウジアラビア政府はインドネシアに職員を増やすよう求めた。",
    ),
)

ARABIC: Rows = (
    (
        "Polisi menangkap mantan bupati di rumahnya.",
        "اعتقل الحاكم السابق الشرطة في منزله.",
        "اعتقلت الشرطة الحاكم السابق في منزله.",
    ),
    (
        "Serikat buruh menggugat perusahaan tambang itu.",
        "رفعت شركة التعدين دعوى ضد نقابة العمال.",
        "رفعت نقابة العمال دعوى ضد شركة التعدين.",
    ),
    (
        "Ukraina menuduh Rusia menyerang pelabuhan Odesa.",
        "اتهمت روسيا أوكرانيا بمهاجمة ميناء أوديسا.",
        "اتهمت أوكرانيا روسيا بمهاجمة ميناء أوديسا.",
    ),
    (
        "Gajah liar menyerang seorang petani di Lampung.",
        "هاجم مزارع فيلا بريا في لامبونغ.",
        "هاجم فيل بري مزارعا في لامبونغ.",
    ),
    (
        "Petugas menyelamatkan nelayan yang terseret arus.",
        "أنقذ الصيادون الموظفين بعدما جرفهم التيار.",
        "أنقذ الموظفون الصيادين الذين جرفهم التيار.",
    ),
    (
        "Gubernur dikritik mahasiswa karena banjir.",
        "انتقد المحافظ الطلاب بسبب الفيضانات.",
        "انتقد الطلاب المحافظ بسبب الفيضانات.",
    ),
    (
        "Gubernur dikritik mahasiswa karena banjir.",
        "تعرض الطلاب لانتقادات من المحافظ بسبب الفيضانات.",
        "تعرض المحافظ لانتقادات من الطلاب بسبب الفيضانات.",
    ),
    ("Wartawan itu dipukul oleh pengawal bupati.", "ضُرب الحارس على يد الصحفي.", "ضُرب الصحفي على يد الحارس."),
    ("Pencuri itu ditangkap warga di pasar.", "قبض اللص على السكان في السوق.", "قبض السكان على اللص في السوق."),
    ("Iran menyerang Israel dengan rudal.", "هاجمت إسرائيل إيران بالصواريخ.", "هاجمت إيران إسرائيل بالصواريخ."),
    (
        "Turki menjual pesawat nirawak ke Indonesia.",
        "باعت إندونيسيا طائرات مسيرة إلى تركيا.",
        "باعت تركيا طائرات مسيرة إلى إندونيسيا.",
    ),
    (
        "Indonesia mengimpor beras dari Vietnam.",
        "استوردت فيتنام الأرز من إندونيسيا.",
        "استوردت إندونيسيا الأرز من فيتنام.",
    ),
    ("Jepang mengalahkan Brasil 3-1.", "هزمت البرازيل اليابان 3-1.", "هزمت اليابان البرازيل 3-1."),
    ("Jepang mengalahkan Brasil 3-1.", "خسرت اليابان أمام البرازيل 1-3.", "خسرت البرازيل أمام اليابان 1-3."),
    (
        "Prabowo memuji Anwar Ibrahim dalam pidatonya.",
        "أشاد أنور إبراهيم ببرابوو في كلمته.",
        "أشاد برابوو بأنور إبراهيم في كلمته.",
    ),
    (
        "KPK memeriksa menteri itu selama enam jam.",
        "حقق الوزير مع لجنة مكافحة الفساد ست ساعات.",
        "حققت لجنة مكافحة الفساد مع الوزير ست ساعات.",
    ),
    (
        "Pemerintah Arab Saudi meminta Indonesia menambah petugas.",
        "طلبت حكومة إندونيسيا من السعودية زيادة عدد الموظفين.",
        "طلبت حكومة السعودية من إندونيسيا زيادة عدد الموظفين.",
    ),
)

ROWS: dict[str, Rows] = {"ar": ARABIC, "zh": CHINESE, "ja": JAPANESE}

#: language, source, faithful translation: the event told from its other end, relative clauses, quotations, a third one
FAITHFUL: Rows = (
    # Chinese
    ("zh", "Australia dikalahkan Jepang di final.", "澳大利亚在决赛中不敌日本。"),
    ("zh", "Australia dikalahkan Jepang di final.", "日本在决赛中战胜澳大利亚。"),
    ("zh", "Australia dikalahkan Jepang di final.", "在决赛中被日本击败的澳大利亚队已经回国。"),
    ("zh", "Gubernur menyerahkan bantuan kepada wali kota.", "市长从省长手中接过援助。"),
    ("zh", "Indonesia membeli pesawat dari Prancis.", "法国向印尼出售飞机。"),
    ("zh", "Polisi menangkap pencuri itu.", "警方将该小偷逮捕。"),
    ("zh", "Polisi menangkap pencuri itu.", "该小偷已由警方逮捕。"),
    ("zh", "Polisi menangkap pencuri itu.", "该小偷为警方所逮捕。"),
    ("zh", "Gubernur dikritik mahasiswa karena banjir.", "受到大学生批评的省长没有回应。"),
    ("zh", "Gubernur dikritik mahasiswa karena banjir.", "大学生对省长提出批评。"),
    ("zh", "Gubernur dikritik mahasiswa karena banjir.", "省长的律师批评了大学生。"),
    ("zh", "Menteri bertemu gubernur dan wali kota.", "省长和市长会见了部长。"),
    ("zh", "Prabowo mengatakan Anwar Ibrahim menghubunginya.", "普拉博沃说，安瓦尔·易卜拉欣联系了他。"),
    ("zh", "Israel menyerang Iran, Jumat malam.", "周五晚，伊朗遭到以色列袭击。"),
    # Japanese
    ("ja", "Australia dikalahkan Jepang di final.", "オーストラリアは決勝で日本に敗れた。"),
    ("ja", "Australia dikalahkan Jepang di final.", "日本が決勝でオーストラリアを破った。"),
    ("ja", "Australia dikalahkan Jepang di final.", "決勝で日本に敗れたオーストラリアは帰国した。"),
    ("ja", "Gubernur menyerahkan bantuan kepada wali kota.", "市長は州知事から支援物資を受け取った。"),
    ("ja", "Indonesia membeli pesawat dari Prancis.", "フランスはインドネシアに航空機を売却した。"),
    ("ja", "Polisi menangkap pencuri itu.", "この泥棒は警察に逮捕された。"),
    ("ja", "Polisi menangkap pencuri itu.", "警察に逮捕された泥棒は容疑を認めた。"),
    ("ja", "Polisi menangkap pencuri itu.", "警察が逮捕した泥棒は容疑を認めた。"),
    ("ja", "Gubernur dikritik mahasiswa karena banjir.", "学生による州知事への批判が広がった。"),
    ("ja", "Gubernur dikritik mahasiswa karena banjir.", "州知事の弁護士は学生を批判した。"),
    ("ja", "Menteri bertemu gubernur dan wali kota.", "州知事と市長は大臣と会談した。"),
    (
        "ja",
        "Prabowo mengatakan Anwar Ibrahim menghubunginya.",
        "プラボウォ氏は、アンワル・イブラヒム氏から連絡があったと述べた。",
    ),
    ("ja", "Israel menyerang Iran, Jumat malam.", "金曜夜、イランはイスラエルの攻撃を受けた。"),
    ("ja", "Guru itu mengaku dipaksa kepala sekolah.", "校長に強要されたと、この教師は話した。"),
    # Arabic
    ("ar", "Australia dikalahkan Jepang di final.", "خسرت أستراليا أمام اليابان في النهائي."),
    ("ar", "Australia dikalahkan Jepang di final.", "فازت اليابان على أستراليا في النهائي."),
    ("ar", "Australia dikalahkan Jepang di final.", "هُزمت أستراليا أمام اليابان في النهائي."),
    ("ar", "Gubernur menyerahkan bantuan kepada wali kota.", "تسلم رئيس البلدية المساعدات من المحافظ."),
    ("ar", "Indonesia membeli pesawat dari Prancis.", "باعت فرنسا طائرات إلى إندونيسيا."),
    ("ar", "Polisi menangkap pencuri itu.", "تم اعتقال اللص من قبل الشرطة."),
    ("ar", "Polisi menangkap pencuri itu.", "اللص الذي اعتقلته الشرطة اعترف."),
    ("ar", "Polisi menangkap pencuri itu.", "اعتقال الشرطة للص أثار ضجة."),
    ("ar", "Gubernur dikritik mahasiswa karena banjir.", "واجه المحافظ انتقادات الطلاب بسبب الفيضانات."),
    ("ar", "Gubernur dikritik mahasiswa karena banjir.", "انتقد محامي المحافظ الطلاب بسبب الفيضانات."),
    ("ar", "Menteri bertemu gubernur dan wali kota.", "التقى المحافظ ورئيس البلدية الوزير."),
    ("ar", "Prabowo mengatakan Anwar Ibrahim menghubunginya.", "قال برابوو إن أنور إبراهيم اتصل به."),
    ("ar", "Israel menyerang Iran, Jumat malam.", "تعرضت إيران لهجوم من إسرائيل مساء الجمعة."),
    ("ar", "Seorang anggota DPR mengkritik menteri.", "انتقد الوزيرَ عضوٌ في مجلس النواب."),
)
