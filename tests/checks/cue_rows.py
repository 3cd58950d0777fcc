"""Sentences for the rules on negation, certainty and scope: each source with a right and a wrong version a language."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """A source with its versions: language -> (right, wrong)."""

    source: str
    versions: dict[str, tuple[str, str]]


NEGATION = (
    Row(
        "Dinas Perhubungan tidak memberikan izin kepada operator bus itu.",
        {
            "en": (
                "The transportation agency did not grant a permit to the bus operator.",
                "The transportation agency granted a permit to the bus operator.",
            ),
            "fr": (
                "La direction des transports n'a pas accordé d'autorisation à l'exploitant de bus.",
                "La direction des transports a accordé une autorisation à l'exploitant de bus.",
            ),
            "ar": (
                "لم تمنح دائرة النقل تصريحا لمشغل الحافلات.",
                "منحت دائرة النقل تصريحا لمشغل الحافلات.",
            ),
            "zh": ("交通局没有向该巴士运营商发放许可。", "交通局已向该巴士运营商发放许可。"),
            "ja": ("運輸局はこのバス事業者に許可を与えなかった。", "運輸局はこのバス事業者に許可を与えた。"),
        },
    ),
    Row(
        "Polisi belum menangkap pelaku perampokan toko emas di Medan.",
        {
            "en": (
                "Police have yet to arrest the perpetrators of the gold shop robbery in Medan.",
                "Police have arrested the perpetrators of the gold shop robbery in Medan.",
            ),
            "fr": (
                "La police n'a pas encore arrêté les auteurs du braquage de la bijouterie de Medan.",
                "La police a arrêté les auteurs du braquage de la bijouterie de Medan.",
            ),
            "ar": (
                "لم تعتقل الشرطة بعد مرتكبي السطو على متجر الذهب في ميدان.",
                "اعتقلت الشرطة مرتكبي السطو على متجر الذهب في ميدان.",
            ),
            "zh": ("警方尚未逮捕棉兰金店抢劫案的作案者。", "警方已逮捕棉兰金店抢劫案的作案者。"),
            "ja": (
                "警察はメダンの金店強盗の犯人をまだ逮捕していない。",
                "警察はメダンの金店強盗の犯人を逮捕した。",
            ),
        },
    ),
    Row(
        "Rumah sakit itu beroperasi tanpa dokter selama sebulan.",
        {
            "en": (
                "The hospital operated without a doctor for a month.",
                "The hospital operated with a doctor for a month.",
            ),
            "fr": (
                "L'hôpital a fonctionné sans médecin pendant un mois.",
                "L'hôpital a fonctionné avec un médecin pendant un mois.",
            ),
            "ar": ("عمل المستشفى بدون طبيب لمدة شهر.", "عمل المستشفى بوجود طبيب لمدة شهر."),
            "zh": ("该医院在没有医生的情况下运营了一个月。", "该医院在有医生的情况下运营了一个月。"),
            "ja": ("この病院は1カ月間、医師なしで運営された。", "この病院は1カ月間、医師とともに運営された。"),
        },
    ),
    Row(
        "Kapal itu bukan milik perusahaan Singapura, kata menteri.",
        {
            "en": (
                "The ship does not belong to a Singaporean company, the minister said.",
                "The ship belongs to a Singaporean company, the minister said.",
            ),
            "fr": (
                "Le navire n'appartient pas à une société singapourienne, a déclaré le ministre.",
                "Le navire appartient à une société singapourienne, a déclaré le ministre.",
            ),
            "ar": (
                "قال الوزير إن السفينة ليست ملكا لشركة سنغافورية.",
                "قال الوزير إن السفينة ملك لشركة سنغافورية.",
            ),
            "zh": ("部长说，这艘船不属于新加坡公司。", "部长说，这艘船属于新加坡公司。"),
            "ja": (
                "この船はシンガポール企業の所有ではないと大臣は述べた。",
                "この船はシンガポール企業の所有だと大臣は述べた。",
            ),
        },
    ),
)

#: Right versions that turn a negation into something else, or the reverse.
NEGATION_REWORDED = (
    ("en", "Polisi tidak mengetahui keberadaan pelaku.", "The perpetrator's whereabouts are unknown to police."),
    ("en", "Ekspor nikel tidak dilarang, kata menteri.", "Nickel exports are allowed, the minister said."),
    ("en", "Perusahaan itu tidak membayar gaji karyawan.", "The company failed to pay its employees."),
    ("en", "Tidak hanya beras, harga gula juga naik.", "Rice is not the only thing getting dearer: sugar is, too."),
    ("en", "Semua penumpang selamat.", "No passenger was killed."),
    ("en", "Tanpa izin, kapal tidak boleh berlayar.", "Ships need a permit before they may sail."),
    ("fr", "Perusahaan itu tidak membayar gaji karyawan.", "L'entreprise a refusé de payer les salaires."),
    ("fr", "Keberadaan pelaku tidak diketahui.", "On ignore où se trouve l'auteur des faits."),
    ("fr", "Produksi tidak berubah.", "La production reste stable."),
    ("fr", "Tidak sedikit warga yang mengeluh.", "De nombreux habitants se plaignent."),
    ("ar", "Perusahaan itu tidak membayar gaji karyawan.", "امتنعت الشركة عن دفع رواتب الموظفين."),
    ("ar", "Penyebab kebakaran belum diketahui.", "لا يزال سبب الحريق مجهولا."),
    ("ar", "Tidak hanya beras, harga gula juga naik.", "لم يقتصر ارتفاع الأسعار على الأرز بل شمل السكر أيضا."),
    ("zh", "Penyebab kebakaran belum diketahui.", "起火原因不明。"),
    ("zh", "Perusahaan itu tidak membayar gaji karyawan.", "该公司拖欠员工工资。"),
    ("zh", "Tidak sedikit warga yang mengeluh.", "不少居民抱怨。"),
    ("ja", "Penyebab kebakaran belum diketahui.", "出火原因は不明だ。"),
    ("ja", "Bukan tidak mungkin harga beras naik.", "コメの価格が上がる可能性がある。"),
    ("ja", "Peserta harus membawa kartu identitas.", "参加者は身分証を持参しなければならない。"),
)

#: A negation that the source does not have.
NEGATION_ADDED = (
    ("en", "Polisi menangkap dua pengedar narkoba.", "Police did not arrest the two drug dealers."),
    ("fr", "Hakim menjatuhkan hukuman mati kepada pembunuh itu.", "Le juge n'a pas condamné à mort l'assassin."),
    ("ar", "Polisi menangkap dua pengedar narkoba.", "لم تعتقل الشرطة اثنين من مروجي المخدرات."),
    ("zh", "Polisi menangkap dua pengedar narkoba.", "警方没有逮捕两名毒贩。"),
    ("ja", "Polisi menangkap dua pengedar narkoba.", "警察は麻薬の売人2人を逮捕しなかった。"),
)

CERTAINTY = (
    Row(
        "Kepala desa itu diduga menggelapkan dana bantuan.",
        {
            "en": (
                "The village chief is suspected of embezzling aid money.",
                "The village chief embezzled aid money.",
            ),
            "fr": (
                "Le chef du village aurait détourné des fonds d'aide.",
                "Le chef du village a détourné des fonds d'aide.",
            ),
            "ar": ("يُشتبه في أن رئيس القرية اختلس أموال المساعدات.", "اختلس رئيس القرية أموال المساعدات."),
            "zh": ("该村长涉嫌侵吞援助资金。", "该村长侵吞了援助资金。"),
            "ja": ("村長は支援金を横領した疑いがある。", "村長は支援金を横領した。"),
        },
    ),
    Row(
        "Harga beras diperkirakan turun bulan depan.",
        {
            "en": ("Rice prices are expected to fall next month.", "Rice prices fell this month."),
            "fr": (
                "Le prix du riz devrait baisser le mois prochain.",
                "Le prix du riz a baissé ce mois-ci.",
            ),
            "ar": ("من المتوقع أن تنخفض أسعار الأرز الشهر المقبل.", "انخفضت أسعار الأرز هذا الشهر."),
            "zh": ("预计大米价格下月下降。", "大米价格本月已下降。"),
            "ja": ("コメの価格は来月下がると予想される。", "コメの価格は今月下がった。"),
        },
    ),
    Row(
        "Artis itu dikabarkan menikah di Bali.",
        {
            "en": ("The actress has reportedly married in Bali.", "The actress has married in Bali."),
            "fr": ("L'actrice se serait mariée à Bali.", "L'actrice s'est mariée à Bali."),
            "ar": ("تفيد أنباء بأن الممثلة تزوجت في بالي.", "تزوجت الممثلة في بالي."),
            "zh": ("据报道，这名女演员在巴厘岛结婚。", "这名女演员在巴厘岛结婚。"),
            "ja": ("この女優はバリ島で結婚したと報じられた。", "この女優はバリ島で結婚した。"),
        },
    ),
    Row(
        "Pemerintah berencana membangun pelabuhan baru di Batam.",
        {
            "en": ("The government plans to build a new port in Batam.", "The government built a new port in Batam."),
            "fr": (
                "Le gouvernement prévoit de construire un nouveau port à Batam.",
                "Le gouvernement a construit un nouveau port à Batam.",
            ),
            "ar": ("تعتزم الحكومة بناء ميناء جديد في باتام.", "بنت الحكومة ميناء جديدا في باتام."),
            "zh": ("政府计划在巴淡岛建新港口。", "政府在巴淡岛建成了新港口。"),
            "ja": ("政府はバタム島に新港を建設する計画だ。", "政府はバタム島に新港を建設した。"),
        },
    ),
    Row(
        "Virus itu mungkin berasal dari pasar hewan.",
        {
            "en": (
                "The virus may have come from an animal market.",
                "The virus definitely came from an animal market.",
            ),
            "fr": (
                "Le virus pourrait provenir d'un marché aux animaux.",
                "Il est établi que le virus est venu d'un marché aux animaux.",
            ),
            "ar": ("ربما جاء الفيروس من سوق للحيوانات.", "جاء الفيروس حتما من سوق للحيوانات."),
            "zh": ("病毒可能来自动物市场。", "已证实病毒来自动物市场。"),
            "ja": ("ウイルスは動物市場から来た可能性がある。", "ウイルスは動物市場から来たことが確認された。"),
        },
    ),
)

SCOPE = (
    Row(
        "Sedikitnya 40 rumah hanyut diterjang banjir.",
        {
            "en": (
                "At least 40 houses were swept away by the flood.",
                "At most 40 houses were swept away by the flood.",
            ),
            "fr": (
                "Au moins 40 maisons ont été emportées par les eaux.",
                "Tout au plus 40 maisons ont été emportées par les eaux.",
            ),
            "ar": ("جرفت الفيضانات 40 منزلا على الأقل.", "جرفت الفيضانات 40 منزلا على الأكثر."),
            "zh": ("至少40座房屋被洪水冲走。", "最多40座房屋被洪水冲走。"),
            "ja": ("少なくとも40棟の家屋が洪水で流された。", "多くても40棟の家屋が洪水で流された。"),
        },
    ),
    Row(
        "Lebih dari 200 guru mengikuti pelatihan itu.",
        {
            "en": (
                "More than 200 teachers took part in the training.",
                "Fewer than 200 teachers took part in the training.",
            ),
            "fr": (
                "Plus de 200 enseignants ont suivi la formation.",
                "Moins de 200 enseignants ont suivi la formation.",
            ),
            "ar": ("شارك أكثر من 200 معلم في التدريب.", "شارك أقل من 200 معلم في التدريب."),
            "zh": ("超过200名教师参加了培训。", "不到200名教师参加了培训。"),
            "ja": ("200人を超える教師が研修に参加した。", "研修に参加した教師は200人に満たない。"),
        },
    ),
    Row(
        "Seluruh anggota dewan menolak usulan itu.",
        {
            "en": ("All council members rejected the proposal.", "Some council members rejected the proposal."),
            "fr": (
                "Tous les membres du conseil ont rejeté la proposition.",
                "Certains membres du conseil ont rejeté la proposition.",
            ),
            "ar": ("رفض جميع أعضاء المجلس الاقتراح.", "رفض بعض أعضاء المجلس الاقتراح."),
            "zh": ("所有议员都否决了该提案。", "部分议员否决了该提案。"),
            "ja": ("議員全員が提案を拒否した。", "議員の一部が提案を拒否した。"),
        },
    ),
    Row(
        "Tidak semua pedagang mau pindah.",
        {
            "en": ("Not all traders want to move.", "None of the traders want to move."),
            "fr": ("Tous les commerçants ne veulent pas partir.", "Aucun commerçant ne veut partir."),
            "ar": ("ليس كل التجار يريدون الانتقال.", "لا أحد من التجار يريد الانتقال."),
            "zh": ("并非所有商贩都愿意搬走。", "没有一个商贩愿意搬走。"),
            "ja": ("商人の全員が移転を望んでいるわけではない。", "移転を望む商人は一人もいない。"),
        },
    ),
    Row(
        "Semua bandara ditutup, kecuali Bandara Juanda.",
        {
            "en": (
                "All airports are closed except Juanda Airport.",
                "All airports are closed, including Juanda Airport.",
            ),
            "fr": (
                "Tous les aéroports sont fermés, à l'exception de Juanda.",
                "Tous les aéroports sont fermés, y compris Juanda.",
            ),
            "ar": ("أُغلقت جميع المطارات باستثناء مطار جواندا.", "أُغلقت جميع المطارات بما فيها مطار جواندا."),
            "zh": ("除朱安达机场外，所有机场都关闭。", "包括朱安达机场在内，所有机场都关闭。"),
            "ja": ("ジュアンダ空港を除くすべての空港が閉鎖された。", "ジュアンダ空港を含むすべての空港が閉鎖された。"),
        },
    ),
    Row(
        "Izin berlaku maksimal 30 hari.",
        {
            "en": ("The permit is valid for up to 30 days.", "The permit is valid for at least 30 days."),
            "fr": ("Le permis est valable 30 jours au maximum.", "Le permis est valable au moins 30 jours."),
            "ar": ("التصريح صالح لمدة 30 يوما كحد أقصى.", "التصريح صالح لمدة 30 يوما على الأقل."),
            "zh": ("许可证有效期最长30天。", "许可证有效期至少30天。"),
            "ja": ("許可の有効期間は最長30日だ。", "許可の有効期間は少なくとも30日だ。"),
        },
    ),
    Row(
        "Hanya warga Bogor yang boleh mendaftar.",
        {
            "en": ("Only residents of Bogor may register.", "All residents, including those of Bogor, may register."),
            "fr": (
                "Seuls les habitants de Bogor peuvent s'inscrire.",
                "Tous les habitants, y compris ceux de Bogor, peuvent s'inscrire.",
            ),
            "ar": ("يحق لسكان بوغور فقط التسجيل.", "يحق لجميع السكان التسجيل بمن فيهم سكان بوغور."),
            "zh": ("只有茂物居民可以报名。", "所有居民都可以报名，包括茂物居民。"),
            "ja": ("登録できるのはボゴール住民だけだ。", "ボゴール住民を含む全員が登録できる。"),
        },
    ),
)

#: Right versions that say a quantity another way.
SCOPE_REWORDED = (
    ("en", "Tidak kurang dari 15 orang terluka.", "At least 15 people were injured."),
    ("en", "Penonton tidak boleh lebih dari 500 orang.", "Attendance is limited to 500."),
    ("en", "Tidak semua sekolah memiliki listrik.", "Some schools have no electricity."),
    ("en", "Tak satu pun penumpang selamat.", "All the passengers died."),
    ("fr", "Tidak kurang dari 15 orang terluka.", "Au moins 15 personnes ont été blessées."),
    ("fr", "Penonton tidak boleh lebih dari 500 orang.", "Le nombre de spectateurs ne peut pas dépasser 500."),
    ("fr", "Hanya dua kapal yang berlayar.", "Il n'y a que deux navires qui ont pris la mer."),
    ("ar", "Tidak kurang dari 15 orang terluka.", "أصيب ما لا يقل عن 15 شخصا."),
    ("ar", "Bantuan maksimal Rp10 juta.", "لا تتجاوز المساعدة 10 ملايين روبية."),
    ("ar", "Hanya dua kapal yang berlayar.", "لم تبحر سوى سفينتين."),
    ("zh", "Tidak kurang dari 15 orang terluka.", "至少15人受伤。"),
    ("zh", "Minimal 50 persen anggota harus hadir.", "出席人数不得少于50%。"),
    ("zh", "Tidak semua sekolah memiliki listrik.", "部分学校没有电。"),
    ("ja", "Tidak kurang dari 15 orang terluka.", "負傷者は15人を下らない。"),
    ("ja", "Paling banyak lima orang boleh masuk.", "入れるのは5人までだ。"),
    ("ja", "Hanya dua kapal yang berlayar.", "出航した船は2隻しかなかった。"),
)
