"""Roles told in other ways: requests, things received, shares, results, ways from one to the other."""

from __future__ import annotations

#: source -> language -> (wrong translation, faithful translation)
Versions = dict[str, tuple[str, str]]

MORE: dict[str, Versions] = {
    # A request.
    "Kepala desa meminta izin kepada bupati untuk menutup jalan itu.": {
        "en": (
            "The regent sought permission from the village head to close the road.",
            "The village head sought permission from the regent to close the road.",
        ),
        "fr": (
            "Le régent a demandé au chef du village l'autorisation de fermer la route.",
            "Le chef du village a demandé au régent l'autorisation de fermer la route.",
        ),
        "ar": (
            "طلب الحاكم من رئيس القرية الإذن بإغلاق الطريق.",
            "طلب رئيس القرية من الحاكم الإذن بإغلاق الطريق.",
        ),
        "zh": ("县长请求村长批准封路。", "村长请求县长批准封路。"),
        "ja": (
            "県知事は村長に道路を閉鎖する許可を求めた。",
            "村長は県知事に道路を閉鎖する許可を求めた。",
        ),
    },
    # What someone receives from someone.
    "Presiden Prancis menerima kunjungan Raja Yordania di Paris.": {
        "en": (
            "The King of Jordan received a visit from the French President in Paris.",
            "The French President received a visit from the King of Jordan in Paris.",
        ),
        "ja": (
            "ヨルダン国王はパリでフランス大統領の訪問を受けた。",
            "フランス大統領はパリでヨルダン国王の訪問を受けた。",
        ),
    },
    "Pelatih itu menuai kritik dari para pemain.": {
        "en": (
            "The players drew criticism from the coach.",
            "The coach drew criticism from the players.",
        ),
        "fr": (
            "Les joueurs ont essuyé des critiques de la part de l'entraîneur.",
            "L'entraîneur a essuyé des critiques de la part des joueurs.",
        ),
        "ar": ("تلقى اللاعبون انتقادات من المدرب.", "تلقى المدرب انتقادات من اللاعبين."),
        "ja": ("選手たちは監督から批判を受けた。", "監督は選手たちから批判を受けた。"),
    },
    # Shares of a company.
    "Bank Mandiri membeli 30 persen saham Astra.": {
        "en": (
            "Astra bought a 30 percent stake in Bank Mandiri.",
            "Bank Mandiri bought a 30 percent stake in Astra.",
        ),
        "fr": (
            "Astra a acheté 30 % des actions de Bank Mandiri.",
            "Bank Mandiri a acheté 30 % des actions d'Astra.",
        ),
        "ja": (
            "アストラがマンディリ銀行の株式30％を取得した。",
            "マンディリ銀行がアストラの株式30％を取得した。",
        ),
    },
    # Handed over by a passive's agent.
    "Tersangka diserahkan polisi kepada jaksa.": {
        "en": (
            "Prosecutors handed the suspect over to the police.",
            "Police handed the suspect over to the prosecutors.",
        ),
        "zh": ("检察官把嫌疑人移交给警方。", "警方把嫌疑人移交给检察官。"),
        "ja": ("検察官は容疑者を警察に引き渡した。", "警察は容疑者を検察官に引き渡した。"),
    },
    # From one to the other, whoever is the subject.
    "Pemerintah Thailand menyerahkan patung kuno itu kepada Kamboja.": {
        "en": (
            "The ancient statue passed from Cambodia to Thailand.",
            "The ancient statue passed from Thailand to Cambodia.",
        ),
        "fr": (
            "La statue ancienne est passée du Cambodge à la Thaïlande.",
            "La statue ancienne est passée de la Thaïlande au Cambodge.",
        ),
        "ar": ("انتقل التمثال القديم من كمبوديا إلى تايلاند.", "انتقل التمثال القديم من تايلاند إلى كمبوديا."),
        "zh": ("这尊古像从柬埔寨移交给泰国。", "这尊古像从泰国移交给柬埔寨。"),
        "ja": (
            "古い像はカンボジアからタイに引き渡された。",
            "古い像はタイからカンボジアに引き渡された。",
        ),
    },
    # Names in an apposition.
    "Bupati melaporkan mantan wakilnya, Rahmat Hidayat, ke polisi.": {
        "en": (
            "Rahmat Hidayat reported the regent to the police.",
            "The regent reported his former deputy, Rahmat Hidayat, to the police.",
        ),
        "fr": (
            "Rahmat Hidayat a dénoncé le régent à la police.",
            "Le régent a dénoncé à la police son ancien adjoint, Rahmat Hidayat.",
        ),
    },
    # A noun phrase that goes on with ber-.
    "Truk bermuatan kayu menabrak ambulans di Solo.": {
        "en": (
            "An ambulance hit a truck carrying timber in Solo.",
            "A truck carrying timber hit an ambulance in Solo.",
        ),
        "fr": (
            "Une ambulance a percuté un camion chargé de bois à Solo.",
            "Un camion chargé de bois a percuté une ambulance à Solo.",
        ),
        "ar": ("صدمت سيارة إسعاف شاحنة محملة بالخشب في سولو.", "صدمت شاحنة محملة بالخشب سيارة إسعاف في سولو."),
        "zh": ("一辆救护车在梭罗撞上一辆卡车。", "一辆卡车在梭罗撞上一辆救护车。"),
        "ja": ("ソロで救急車がトラックに衝突した。", "ソロでトラックが救急車に衝突した。"),
    },
    # What came of it, before a passive.
    "Seorang warga tewas ditembak polisi di Medan.": {
        "en": (
            "A police officer was shot dead by a resident in Medan.",
            "A resident was shot dead by a police officer in Medan.",
        ),
        "fr": (
            "Un policier a été abattu par un habitant à Medan.",
            "Un habitant a été abattu par un policier à Medan.",
        ),
        "zh": ("一名警察在棉兰被居民枪杀。", "一名居民在棉兰被警察枪杀。"),
        "ja": ("メダンで警察官が住民に射殺された。", "メダンで住民が警察官に射殺された。"),
    },
    # The subject of a relative clause's noun.
    "Anjing yang dipelihara warga menggigit seorang dokter.": {
        "en": (
            "A doctor bit a dog kept by a resident.",
            "A dog kept by a resident bit a doctor.",
        ),
        "fr": (
            "Un médecin a mordu un chien.",
            "Un chien a mordu un médecin.",
        ),
    },
    # Results told by a noun, and by two verbs side by side.
    "Prancis mengalahkan Spanyol 2-1.": {
        "en": (
            "Spain celebrated a 2-1 victory over France.",
            "France celebrated a 2-1 victory over Spain.",
        ),
        "fr": (
            "L'Espagne a fêté une victoire 2-1 contre la France.",
            "La France a fêté une victoire 2-1 contre l'Espagne.",
        ),
        "ar": ("فاز منتخب إسبانيا على نظيره الفرنسي.", "فاز منتخب فرنسا على نظيره الإسباني."),
    },
    "Pengusaha itu mengalahkan kementerian di pengadilan.": {
        "zh": ("该部胜诉，商人败诉。", "商人胜诉，该部败诉。"),
    },
    # A light verb with a noun of action.
    "Kepala sekolah melaporkan seorang guru ke polisi.": {
        "ar": (
            "قدم معلم بلاغا إلى الشرطة ضد مدير المدرسة.",
            "قدم مدير المدرسة بلاغا إلى الشرطة ضد معلم.",
        ),
        "en": (
            "A teacher reported the principal to the police.",
            "The principal reported a teacher to the police.",
        ),
    },
    # Debts, and learning from someone.
    "Petani berutang kepada koperasi.": {
        "en": (
            "The cooperative owes money to the farmers.",
            "The farmers owe money to the cooperative.",
        ),
        "ja": ("協同組合は農家に借りがある。", "農家は協同組合に借りがある。"),
    },
    # A blamed one inside what is quoted, in Japanese; a phrase between verb and object; a subject before a relative clause.
    "Ukraina menuduh tentara Rusia menyerang pelabuhan.": {
        "ja": (
            "ロシアは、ウクライナの軍が港を攻撃したと非難した。",
            "ウクライナは、ロシアの軍が港を攻撃したと非難した。",
        ),
    },
    "Polisi menangkap mahasiswa yang membakar mobil.": {
        "ja": (
            "学生が、車を燃やした警察官を逮捕した。",
            "警察が、車を燃やした学生を逮捕した。",
        ),
        "fr": (
            "L'étudiant a arrêté en pleine rue le policier.",
            "Le policier a arrêté en pleine rue l'étudiant.",
        ),
        "en": (
            "The student arrested a police officer held responsible for burning a car.",
            "Police arrested a student held responsible for burning a car.",
        ),
    },
    # Whose the thing is that someone supports.
    "Jerman mendukung resolusi yang diajukan Brasil.": {
        "zh": ("巴西支持德国提出的决议。", "德国支持巴西提出的决议。"),
        "ja": ("ブラジルはドイツが提出した決議を支持した。", "ドイツはブラジルが提出した決議を支持した。"),
    },
}

#: language, source, faithful translation: what looks exchanged and is not.
STILL_FAITHFUL: tuple[tuple[str, str, str], ...] = (
    ("en", "Pemerintah kota melarang wisatawan merokok.", "The city government has banned smoking by visitors."),
    ("fr", "Pengacara meragukan keterangan polisi.", "La thèse de la police laisse sceptique l'avocat."),
    ("zh", "Pengadilan membebaskan desainer yang didakwa itu.", "法院宣布，被控的设计师无罪释放。"),
    ("zh", "KPU menetapkan 12 calon dari 38 provinsi.", "38省的12名候选人获选委会确认。"),
    ("ar", "Presiden mengangkat mantan Kepala Staf Angkatan Laut.", "عيّن الرئيس رئيس أركان القوات البحرية السابق."),
    ("en", "Korban mendapat bantuan dari gereja.", "The church sent aid from its own funds to the victims."),
    ("en", "Swiss mengabulkan permintaan Indonesia.", "Switzerland has granted a request from Indonesia."),
    ("en", "Bus itu mengangkut 42 guru asal Bekasi.", "The bus was carrying 42 teachers from Bekasi."),
    ("fr", "Korea Selatan menjual pesawat kepada TNI AU.", "L'armée de l'air indonésienne achète des avions à Séoul."),
    (
        "ja",
        "Kementerian Pertanian membagikan benih kepada petani mulai Mei.",
        "5月から、農業省により農家に種が配られる。",
    ),
    (
        "zh",
        "Kementerian Sosial menyalurkan beras kepada keluarga mulai September.",
        "受助家庭自九月起将领到社会部分发的大米。",
    ),
    (
        "en",
        "Menlu Malaysia mengundang mitranya dari Indonesia.",
        "The Malaysian foreign minister invited his counterpart from Indonesia.",
    ),
)
