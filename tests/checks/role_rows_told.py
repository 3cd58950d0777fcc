"""Roles in headlines, takeovers, results with scores, sums, relative clauses and views."""

from __future__ import annotations

#: source -> language -> (wrong translation, faithful translation)
Versions = dict[str, tuple[str, str]]

TOLD: dict[str, Versions] = {
    # A headline with a bare verb.
    "Pertamina Gugat Kontraktor Asal Batam ke Pengadilan": {
        "en": ("Batam Contractor Sues Pertamina in Court", "Pertamina Sues Batam Contractor in Court"),
        "fr": (
            "Un entrepreneur de Batam poursuit Pertamina en justice",
            "Pertamina poursuit un entrepreneur de Batam en justice",
        ),
        "zh": ("巴淡岛承包商起诉Pertamina", "Pertamina起诉巴淡岛承包商"),
    },
    "Malaysia impor 40 ribu ton semen dari Indonesia": {
        "en": (
            "Indonesia imports 40,000 tons of cement from Malaysia",
            "Malaysia imports 40,000 tons of cement from Indonesia",
        ),
        "fr": (
            "L'Indonésie importe 40.000 tonnes de ciment de Malaisie",
            "La Malaisie importe 40.000 tonnes de ciment d'Indonésie",
        ),
        "ar": ("إندونيسيا تستورد 40 ألف طن من الأسمنت من ماليزيا", "ماليزيا تستورد 40 ألف طن من الأسمنت من إندونيسيا"),
        "zh": ("印尼从马来西亚进口4万吨水泥", "马来西亚从印尼进口4万吨水泥"),
    },
    # Whatever is taken over is a company.
    "Astra mengakuisisi jaringan bengkel asal Surabaya senilai Rp90 miliar.": {
        "en": (
            "A chain of repair shops from Surabaya acquired Astra for Rp90 billion.",
            "Astra acquired a chain of repair shops from Surabaya for Rp90 billion.",
        ),
        "ar": (
            "استحوذت سلسلة ورش من سورابايا على أسترا مقابل 90 مليار روبية.",
            "استحوذت أسترا على سلسلة ورش من سورابايا مقابل 90 مليار روبية.",
        ),
    },
    # Results between the loser and the winner.
    "Gregoria takluk 18-21, 20-22 dari Akane Yamaguchi di semifinal.": {
        "en": (
            "Akane Yamaguchi lost 18-21, 20-22 to Gregoria in the semifinals.",
            "Gregoria lost 18-21, 20-22 to Akane Yamaguchi in the semifinals.",
        ),
        "ja": (
            "山口茜は準決勝で18―21、20―22でグレゴリアに敗れた。",
            "グレゴリアは準決勝で18―21、20―22で山口茜に敗れた。",
        ),
    },
    # A sum of money between the verb and whom it goes to.
    "Jepang meminjamkan 90 juta dolar AS kepada Vietnam untuk membangun jalur kereta.": {
        "en": (
            "Vietnam is lending US$90 million to Japan to build a railway line.",
            "Japan is lending US$90 million to Vietnam to build a railway line.",
        ),
        "fr": (
            "Le Vietnam prête 90 millions de dollars au Japon pour construire une voie ferrée.",
            "Le Japon prête 90 millions de dollars au Vietnam pour construire une voie ferrée.",
        ),
    },
    # A relative clause between subject and verb.
    "Seorang penjaga yang baru bangun menembak pencuri itu.": {
        "en": (
            "The thief who had just woken up shot a guard.",
            "A guard who had just woken up shot the thief.",
        ),
        "fr": (
            "Le voleur qui venait de se réveiller a abattu un gardien.",
            "Un gardien qui venait de se réveiller a abattu le voleur.",
        ),
    },
    # Whose view it is.
    "Golkar menilai PKS melanggar kesepakatan koalisi.": {
        "en": (
            "In the view of PKS, Golkar broke the coalition agreement.",
            "In the view of Golkar, PKS broke the coalition agreement.",
        ),
        "fr": (
            "Selon PKS, Golkar a violé l'accord de coalition.",
            "Selon Golkar, PKS a violé l'accord de coalition.",
        ),
    },
    # Animals are counted, and belong to somebody in a relative clause.
    "Seekor buaya menggigit dua ekor kambing milik peternak.": {
        "ja": (
            "ワニは農家が飼うヤギ2頭にかまれた。",
            "ワニは農家が飼うヤギ2頭にかみついた。",
        ),
        "en": ("Two goats bit a crocodile.", "A crocodile bit two goats that belonged to a farmer."),
    },
    # A request with a purpose in between.
    "Bupati meminta pengelola pasar memasang lampu demi keamanan.": {
        "ja": (
            "市場の管理者が、安全のために照明を設置するよう、県知事に要請した。",
            "県知事が、安全のために照明を設置するよう、市場の管理者に要請した。",
        ),
    },
}

#: Language, source, faithful translation.
TOLD_FAITHFULLY = [
    (
        "en",
        "Kereta bandara mengangkut 9.000 penumpang kemarin.",
        "Nine thousand passengers rode the airport train yesterday.",
    ),
    ("zh", "Kapal feri itu mengangkut 60 penumpang dan kandas di Merak.", "载有60名乘客的渡轮在默拉克搁浅。"),
    (
        "en",
        "Warga mengeluh harga beli gabah turun.",
        "Residents complained that the purchase price of rice had fallen.",
    ),
    (
        "en",
        "Polisi menilai tersangka berbohong, kata pengacara tersangka.",
        "According to the suspect's lawyer, the police think the suspect lied.",
    ),
    (
        "fr",
        "Petani yang diserang harimau itu mengatakan polisi menembak hewan itu.",
        "Le paysan qui avait été attaqué par le tigre a dit que la police avait abattu l'animal.",
    ),
    (
        "en",
        "Sopir yang sempat buron itu ditangkap polisi di Garut.",
        "The driver who had been on the run was arrested by police in Garut.",
    ),
]
