"""Words of one semantic field that stand for each other: source -> language -> (wrong translation, faithful one)."""

from __future__ import annotations

FIELDS: dict[str, dict[str, tuple[str, str]]] = {
    "Polisi merobohkan bangunan liar di tepi rel.": {
        "en": (
            "Police inspected the illegal buildings beside the tracks.",
            "Police tore down the illegal buildings beside the tracks.",
        ),
        "fr": (
            "La police a recensé les constructions illégales au bord des voies.",
            "La police a démoli les constructions illégales au bord des voies.",
        ),
    },
    "Pemerintah mencabut izin perusahaan tambang itu.": {
        "en": (
            "The government extended the mining company's permit.",
            "The government revoked the mining company's permit.",
        ),
        "fr": (
            "Le gouvernement a prolongé le permis de la société minière.",
            "Le gouvernement a révoqué le permis de la société minière.",
        ),
        "zh": ("政府延长了该矿业公司的许可证。", "政府吊销了该矿业公司的许可证。"),
        "ja": ("政府は同鉱山会社の許可を延長した。", "政府は同鉱山会社の許可を取り消した。"),
    },
    "Bank sentral menahan suku bunga acuan bulan ini.": {
        "fr": (
            "La banque centrale a abaissé ce mois-ci son taux directeur.",
            "La banque centrale a maintenu ce mois-ci son taux directeur.",
        ),
    },
    "Museum itu memugar patung kuno dari Jawa Tengah.": {
        "en": (
            "The museum sold an ancient statue from Central Java.",
            "The museum restored an ancient statue from Central Java.",
        ),
        "fr": (
            "Le musée a vendu une statue ancienne de Java central.",
            "Le musée a restauré une statue ancienne de Java central.",
        ),
        "zh": ("博物馆出售了一尊来自中爪哇的古代雕像。", "博物馆修复了一尊来自中爪哇的古代雕像。"),
        "ja": ("博物館は中部ジャワの古い像を売却した。", "博物館は中部ジャワの古い像を修復した。"),
    },
    "Pasien itu menderita gagal ginjal kronis.": {
        "en": ("The patient has acute kidney failure.", "The patient has chronic kidney failure."),
        "zh": ("该患者患有急性肾衰竭。", "该患者患有慢性肾衰竭。"),
    },
    "Petugas menyelamatkan seekor harimau di kebun warga.": {
        "en": (
            "Officers sold a tiger in a villager's garden.",
            "Officers rescued a tiger in a villager's garden.",
        ),
        "fr": (
            "Les agents ont tué un tigre dans le jardin d'un habitant.",
            "Les agents ont sauvé un tigre dans le jardin d'un habitant.",
        ),
    },
    "Gudang itu terbakar pada Senin malam.": {
        "en": ("The hotel burned on Monday night.", "The warehouse burned on Monday night."),
        "fr": ("L'hôtel a brûlé lundi soir.", "L'entrepôt a brûlé lundi soir."),
        "ar": ("احترق الفندق مساء الاثنين.", "احترق المستودع مساء الاثنين."),
        "zh": ("酒店周一晚上起火。", "仓库周一晚上起火。"),
        "ja": ("月曜の夜、病院が燃えた。", "月曜の夜、倉庫が燃えた。"),
    },
    "Bendahara yayasan itu mengundurkan diri.": {
        "en": ("The foundation's coach resigned.", "The foundation's treasurer resigned."),
        "fr": ("L'entraîneur de la fondation a démissionné.", "Le trésorier de la fondation a démissionné."),
        "zh": ("该基金会的教练辞职。", "该基金会的财务主管辞职。"),
    },
    "Harga rotan naik tajam tahun ini.": {
        "en": ("The price of rubber rose sharply this year.", "The price of rattan rose sharply this year."),
        "fr": (
            "Le prix du caoutchouc a fortement augmenté cette année.",
            "Le prix du rotin a fortement augmenté cette année.",
        ),
        "ja": ("今年、石炭の価格が急騰した。", "今年、籐の価格が急騰した。"),
    },
    "Seorang pelanggan melaporkan kebocoran gas.": {
        "en": ("An employee reported a gas leak.", "A customer reported a gas leak."),
        "fr": ("Un employé a signalé une fuite de gaz.", "Un client a signalé une fuite de gaz."),
    },
    "Jaksa memanggil dia sebagai tersangka.": {
        "en": ("Prosecutors summoned him as a witness.", "Prosecutors summoned him as a suspect."),
    },
}

#: language, source, faithful translation: denied or told from the other side, so that a neighbour is right.
STILL_RIGHT: tuple[tuple[str, str, str], ...] = (
    ("fr", "Pemerintah tidak akan menaikkan tarif listrik.", "Le gouvernement gèle le tarif de l'électricité."),
    ("en", "Pemerintah tidak akan menaikkan tarif listrik.", "The government will freeze the electricity tariff."),
    ("en", "Harga Emas Turun Lagi di Jakarta Pekan Ini", "Gold Price Falls Again in Jakarta This Week"),
    ("en", "Bupati Garut Resmikan Pasar Baru Samarang", "Garut Regent Opens New Samarang Market"),
    ("zh", "Polisi menangkap atlet bulu tangkis itu.", "警方逮捕了那名羽毛球选手。"),
)
