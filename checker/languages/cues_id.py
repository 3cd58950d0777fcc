"""Indonesian cue words."""

from __future__ import annotations

import re

from checker.languages.cues import Cue, Cues

#: What ``#`` stands for in the forms.
NUMBER = (
    r"(?:rp\s?|us\$\s?)?\d[\d.,]*|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|"
    r"se(?:puluh|belas|ratus|ribu|juta|miliar|paruh|tengah|pertiga|perempat|perlima|lusin|"
    r"orang|abad|hari|pekan|bulan|tahun|jam)|separuh|setengah|belasan|puluhan|ratusan|"
    r"ribuan"
)

#: Kinds of places whose names are spelt in other languages, whatever their words mean.
PLACE_HEADS = frozenset(
    "Pasar Jalan Jl Desa Kampung Dusun Kelurahan Kecamatan Pantai Pulau Gunung Bukit Sungai Danau Teluk Stasiun Terminal "
    "Pelabuhan Jembatan Masjid Gang Perumahan".split()
)
#: Names that are spelt like cues: those of places behind the word for their kind, outside headlines in capitals.
NAMED = rf"\b(?:{'|'.join(sorted(PLACE_HEADS))})\.? [A-Z]\w+(?= [a-z(]|[.,;)])"

#: Who makes statements in the news: headwords of the lexicon.
SPEAKERS = frozenset(
    """
    polisi saksi pengacara advokat jaksa hakim menteri presiden gubernur bupati oposisi pemerintah ahli pakar ekonom
    dokter pengamat analis peneliti ilmuwan tersangka terdakwa tetangga ayah ibu kerabat pelatih sopir pilot nakhoda
    aktivis wartawan diplomat arkeolog sejarawan psikolog perawat insinyur pbb who mahasiswa petani nelayan keluarga
    direktur komandan panglima atlet wasit guru dosen rektor pengusaha istri suami bidan apoteker penyidik
    penyelidik kolonel jenderal letnan perwira tentara militer senator duta konsul walikota camat lurah imam uskup
    paus ulama kiai pendeta arsitek astronom kementerian parlemen bmkg kpk kpu dpr penjaga satpam penyelam pemandu
    """.split()
) | {
    "saksi ahli", "saksi mata", "kuasa hukum", "juru bicara", "wali kota", "kepala desa", "wakil presiden", "perdana menteri", "penasihat hukum",
    "kepala dinas", "rumah sakit", "tim sar", "regu penyelamat", "serikat pekerja", "serikat buruh", "kepala sekolah",
    "menteri luar negeri", "menteri keuangan", "menteri kesehatan", "menteri pertahanan", "sekretaris jenderal",
}  # fmt: skip

#: A negator that concerns its own noun only.
WITHOUT = frozenset({"tanpa"})

#: Makes a plural and says little of how many.
PLURALS = frozenset({"para"})

#: More of those who make statements, who seldom stand for another one.
BODIES = frozenset("serikat asosiasi himpunan federasi pedagang pengelola panitia pelapor pramugari sopir".split())

#: Whom "pihaknya" (our side) may stand for: headwords of the lexicon.
OWN_SIDE = (
    SPEAKERS
    | frozenset(
        """
    rumahsakit puskesmas klinik perusahaan korporasi bank kementerian kejaksaan penuntut kepolisian universitas kampus
    sekolah pesantren maskapai dinas badan lembaga komisi pengadilan asosiasi serikat federasi klub partai fraksi
    koalisi tim panitia penyelenggara operator yayasan organisasi kelompok militer otoritas regulator bandara pelabuhan
    pabrik hotel museum kantor kedutaan dewan parlemen satgas
    """.split()
    )
    | {"rumah sakit", "angkatan laut"}
)

#: Says of somebody only that he is a party to the matter, whoever that be.
PARTY = "pihak"

#: Before a verb, several parties are no speaker: "kedua pihak menahan diri".
#: What a party is called that nobody speaks for: "vendor pihak ketiga".
NO_PARTY = frozenset("pertama ketiga lain lainnya lawan luar".split())

SEVERAL_PARTIES = re.compile(r"\b(?:kedua|ketiga|semua|seluruh|para|berbagai|sejumlah|beberapa|banyak|antar) pihak $")

#: "Not merely A but B" is as good as "not A but B".
MERELY = frozenset({"sekadar", "sekedar", "semata", "semata-mata"})

#: Words of the future that before a noun are a preposition: "sadar akan bahaya" is aware of the danger.
FUTURE_PREPOSITIONS = frozenset({"akan"})

CUES: Cues = {
    Cue.NOT: """
        tidak; tidaklah; tak; bukan; bukanlah; belum; belumlah; jangan; janganlah; tanpa; tidak ada; tak ada
        tidak lagi; tak lagi; bukan lagi; tidak pernah; tak pernah; belum pernah; tidak akan; tak akan
        takkan; tidak boleh; tak boleh; tidak bisa; tak bisa; tidak … lagi; tak … lagi; tidak pernah lagi; tak pernah lagi; sudah tidak; tidak dapat; tak dapat; belum bisa
        belum dapat; tidak jadi; tak jadi; tidak harus; tidak perlu; tak perlu; belum perlu; tidak wajib; tak wajib; tidak mungkin
        tak mungkin; jangan sampai; tidak pasti; belum pasti; belum tentu; tidak satu pun; tak satu pun
        tidak satupun; tak satupun; tidak seorang pun; tak seorang pun; tidak ada satu pun; tak ada satu pun
        belum ada satu pun; belum satu pun; tidak ada seorang pun; tak ada seorang pun; tidak ada yang
        tak ada yang; belum ada; tidak sepenuhnya; tidak benar; tak benar; tak terbukti; belum terbukti
        tidak kunjung; tak kunjung; tidak diizinkan; tidak diperbolehkan; tak diizinkan; tak diperbolehkan
        belum diizinkan; tidak semua; tak semua; belum semua; bukan semua; bukan semuanya; tidak semuanya
        tidak seluruh; tidak seluruhnya; bukan seluruh; bukan seluruhnya; tidak setiap; tidak sama sekali
        sama sekali tidak; nggak; gak; ndak; ogah; tiada lagi; tidak selalu; tak selalu; tidak berpotensi
        tak berpotensi; tidak ada kemungkinan; tidak mampu; tak mampu; belum mampu; belum akan; tak harus
        tidak sempat; tak sempat; tak kuasa; tidak kuasa; tak sanggup; tidak sanggup; belum mau; tidak mau; tak mau
        ||
        tiada; tidak terbukti; urung; bukan satu-satunya; dilarang; non-*; nirkekerasan
    """,
    Cue.NEGATED: "tidak; tak; bukan; belum; jangan",
    Cue.NEGATIVE: """
        pikir-pikir; menyatakan pikir-pikir
        mencoret; dicoret; pencoretan; menyingkirkan; disingkirkan; mendepak; didepak; mendiskualifikasi; didiskualifikasi
        gagal; gagalnya; kegagalan; menggagalkan; digagalkan; menolak; ditolak; tolak; penolakan; menolaknya
        membantah; dibantah; bantah; bantahan; membantahnya; menampik; ditampik; menepis; ditepis; tepis
        menyangkal; disangkal; sangkalan; enggan; emoh; melarang(nya)?; larang; larangan; pelarangan; terlarang
        mencabut; dicabut; pencabutan; batal; batalnya; membatalkan; dibatalkan; pembatalan; absen; mangkir
        luput; bebas dari; nihil; terhindar; menghindari; hindari; menghentikan; dihentikan; berhenti
        penghentian; hentikan; menghentikannya; mencabutnya; membatalkannya; menundanya; mencegahnya; menghindarinya
        menghapusnya; menutupnya; mengabaikannya; menentangnya; memblokirnya; setop; stop; mencegah; dicegah; pencegahan; cegah; memblokir; diblokir
        membekukan; dibekukan; menunda; ditunda; penundaan; tertunda; tunda; mustahil; memboikot; boikot
        menentang; mengabaikan; diabaikan; abai; lalai; kelalaian; membungkam; bungkam; menutup; ditutup
        mengesampingkan; dikesampingkan; menghapus; dihapus; penghapusan; kehilangan; hilang; hilangnya
        lenyap; kekurangan; kehabisan; habis; ketiadaan; ketidak*; putus; terputus; menganulir; dianulir
        mogok; lumpuh; menahan diri; mundur; menyerah; keberatan; mengecam; mengurungkan; diurungkan; ilegal
        memecat; dipecat; pemecatan; memberhentikan; diberhentikan; pemberhentian; melanggar; dilanggar; pelanggaran; langgar
        dikecualikan; mengecualikan; terlewat; terabaikan; terancam batal; membolos; alpa; buta; tuli; terlantar; telantar; terbengkalai; mangkrak; bergeming
        ||
        di luar perkiraan; di luar dugaan; di luar ekspektasi; oposisi; penentang; pembatasan; membatasi
        dibatasi
    """,
    Cue.CONTRARY: """
        terakhir (kali|di*|me*|ber*|ter*); tinggal #; tersisa; menyisakan
        kurangnya; berkurangnya; langkanya; sulitnya; sukarnya; terbatasnya; kosong; sepi; gangguan; mengganggu; terganggu; kendala; hambatan; halangan; kebal; rintangan; utang
        masalah; kurang; minim; minimnya; sulit; kesulitan; susah; sukar; jarang; langka; kelangkaan
        buntu; berbeda; beda; selain; liar; gelap; aman; selamat; utuh; tetap; masih; netral; mandiri; lepas
        bebas; salah; keliru; hoaks; palsu; bohong; fitnah; diam; terbatas; keterbatasan; sebatas; rendah
        lemah; buruk; sebelum; hingga; sampai; apalagi; melainkan; ketimbang; daripada; hanya; cuma; baru
        saja; asing; ragu; keraguan; meragukan; diragukan; cacat; rusak; macet; padam; gugur; kalah; kandas
        lolos; pulih; normal; stagnan; stabil; anti*; nir*; lawan; melawan; memprotes; protes; kecuali
        terkecuali; sisa; sisanya; sendiri; tertinggal; terlambat; telat; alih-alih; jauh dari; meski
        meskipun; walau; walaupun; gratis; cuma-cuma; tutup; membebaskan; dibebaskan; bersih; misterius
        kabur; lewat; luar; di luar; tertutup; bertahan; menanti; menunggu; tunggu; diminta menunggu
        tergantung; fiktif; bodong; gadungan; anonim; pudar; jera; mandek; tersendat; terhambat; terkendala
    """,
    Cue.CEASED: "tidak lagi; tak lagi; bukan lagi; tidak kembali; tak kembali; tidak … lagi; tak … lagi; (tidak|tak) pernah lagi; sudah tidak",
    Cue.STAGED: "(tidak|tak|belum|jangan|jangan sampai) … sebelum",
    Cue.UNDONE: """
        gagal; batal; urung; enggan; ogah; emoh; menolak; lalai; luput; tak jadi; tidak jadi; batal untuk
        membantah; menampik; menepis; menyangkal; mustahil; berhenti; luput; absen; tidak sempat; tak sempat
        gagal untuk; enggan untuk; menolak untuk; lupa; abai; nihil; absen
    """,
    Cue.CLAUSE: """
        sementara; sedangkan; tetapi; tapi; namun; melainkan; karena; sehingga; meski; meskipun; walau
        walaupun; padahal; supaya; agar; lantaran; sebab; berbeda dengan; lain halnya
    """,
    Cue.CONTRAST: "melainkan; tetapi; tapi",
    Cue.NEUTRAL: """
        beberapa (waktu|saat); mempertimbangkan (ulang|kembali|lagi); dipertimbangkan (ulang|kembali|lagi); mengkaji (ulang|kembali|lagi); dikaji (ulang|kembali|lagi)
        bukan … seperti (rencana|biasanya|biasa|sebelumnya|semula|tahun|dulu|dahulu|jadwal|pekan|bulan|musim|edisi|yang); mulai (bisa|dapat)
        dijadwal(kan)? ulang; menjadwal(kan)? ulang; penjadwalan ulang; terancam (hukuman|pidana|denda|sanksi|penjara|dipenjara|dihukum|didenda|vonis)
        apakah … akan; apakah … bisa; apakah … dapat
        (tidak|tak|bukan) … (sekadar|sekedar)
        (tidak|tak|belum) pernah sebelumnya; (tidak|tak|belum) pernah … sebelumnya; tak terkecuali; tidak terkecuali
        jangan sampai
        selama belum; selagi belum; sepanjang belum; tidak lama; tak lama; belum lama; belum lama ini; tidak jarang; tak jarang; tak ayal; tak pelak
        mau tidak mau; mau tak mau; tak heran; tidak heran; tidak mengherankan; tak mengherankan
        suka tidak suka; tak berapa lama; tidak kalah; tak kalah; tidak lain; tak lain; tak henti
        tak henti-henti*; tidak henti-hentinya; ya atau tidak; atau tidak; atau belum; atau bukan; tidaknya
        tak terhitung; bukankah; tidakkah; tak ketinggalan; tidak ketinggalan; tidak ada salahnya
        tak ada salahnya; tak terbatas; tidak terbatas pada; secara tidak langsung; secara tak langsung
        (tidak|tak) langsung (antara|dengan|di|ke|dari|pada|terhadap|melalui|akibat|itu|tersebut|bagi|untuk|yang|dan|ini|oleh|atas)
        pajak tidak langsung; tidak hormat
        tidak dengan hormat; tidak bisa tidak; tidak boleh tidak; tak terduga; tidak terduga; tak disangka
        tidak berwujud; tidak kurang; tidak sampai hati; bukan main; tak terlupakan; tidak peduli
        tak peduli; bukan-bukan; tidak tetap; orang hilang; tidak sedikit; tak sedikit; lowongan kosong
        hanya saja; hanya … saja yang; paling tidak; hampir tidak; hampir tak; nyaris tidak; nyaris tak
        nyaris tanpa; hampir tanpa; tanpa awak; tanpa disadari; tanpa sadar; tanpa sengaja; tanpa disengaja
        tanpa tedeng aling-aling; tanpa basa-basi; tanpa terasa; tanpa ampun; tanpa pamrih; tanpa tanding
        tanpa nama; tanpa identitas; tanpa kabel; tanpa busana; tanpa alas kaki; tanpa dinyana; tanpa diduga
        tidak menutup mata; tak menutup mata; tidak tutup mata; tak tutup mata; tidak tinggal diam; tak tinggal diam
        tidak lepas dari; tak lepas dari; tidak terlepas dari; tak terlepas dari; tidak luput dari; tak luput dari
        tidak asing; tak asing; tidak mau kalah; tak mau kalah; tidak setengah-setengah; tak setengah-setengah
        tidak habis-habisnya; tak habis-habisnya; tak putus-putus*; tidak putus-putus*; tidak kecil; tak kecil
        tidak berdiam diri; tak berdiam diri; tidak bertepuk sebelah tangan; tak gentar; tidak gentar; tidak buta
        tak tanggung-tanggung; tidak tanggung-tanggung; tak main-main; tidak main-main; tak urung; tak tertahankan
        tidak tertahankan; tak kepalang; tak alang kepalang; tak kurang; tak kenal lelah; tidak kenal lelah
        tak lekang; tak habis pikir; tidak habis pikir; tak ubahnya; tidak ubahnya; tak bukan; tidak bukan
        tak dinyana; tak diduga; tidak diduga; tak disangka-sangka; tidak disangka-sangka; tidak disangka
        tidak sadarkan diri; tak sadarkan diri; tak sadar; tidak sadar; tidak masuk akal; tak masuk akal; upah minimum; pelayanan minimal; ketuntasan minimal; suhu minimum
        suhu maksimum; secara maksimal; kurang maksimal; tahun baru; tak bernyawa; tidak bernyawa
        tidak seperti; tak seperti; tanpa batas waktu; tidak leluasa; tanpa henti; tanpa pandang bulu
        mosi tidak percaya; tak berawak; tidak berawak; tidak berubah; tak kasat mata; tidak nyaman
        ketidak*; tanpa pengecualian; tanpa kecuali; tanpa terkecuali; tidak … selain; tak … selain
        tidak ada … selain; tidak segan; tak segan; jangan lupa; tak lupa; tidak lupa; tidak ragu; tak ragu
        tidak segan-segan; tak segan-segan; tanpa ragu; tidak bosan; tak bosan; akan tetapi
        (tidak|tak) ada yang perlu dikhawatirkan; (tidak|tak) perlu (dikhawatirkan|khawatir); yang dijadwalkan; yang diagendakan
        pembunuhan berencana; keadaan mendesak; kebutuhan mendesak; mana mungkin; di luar dugaan
        se* mungkin; mungkin saja; yang mungkin; anda mungkin; orang mungkin; kesadaran akan; kebutuhan akan
        pencarian … akan; permintaan akan; haus akan; akan hal; kekhawatiran akan; pengetahuan akan
        ingatan akan; kebutuhan … akan; bila dibandingkan; jika dibandingkan; jika dilihat; bila dilihat
        jika anda; bila anda; kalau anda; apabila anda; anda akan; meskipun … mungkin; walau … mungkin
        bahkan jika; bahkan bila; kemampuan memprakirakan; mampu memprediksi; kemungkinan besar anda
        secepat mungkin; sedapat mungkin; sebisa mungkin; sesegera mungkin; segala kemungkinan; bisa ular
        bisa kobra; berharap dapat; berharap bisa; supaya … bisa; supaya … dapat; agar … dapat; agar … bisa
        untuk dapat; untuk bisa; hanya bisa; hanya dapat; baru dapat; baru bisa; senang … bisa; yang dapat
        yang bisa; sehingga dapat; sehingga bisa; anda dapat; anda bisa; kita bisa; kita dapat; anda harus
        kita harus; diklaim mampu; kekhawatiran … bisa; diharapkan dapat; diharapkan bisa; targetkan … bisa
        menargetkan … bisa; kemampuan akademik; masih harus; siapa … akan; siapa yang … akan; yang akan
        ketika … akan; saat … akan; di mana … akan; # hingga #; # sampai #; keluarga tidak mampu
        warga tidak mampu; masyarakat tidak mampu; menurut undang-undang; menurut aturan; menurut ketentuan
        menurut hukum; tidak jauh dari; tak jauh dari; tidak jauh; tak jauh; yang diusulkan
        sejak lama tidak; # hingga # persen; # sampai # persen
    """,
    Cue.DOUBLE: """
        (tidak|tak) ada alasan … (tidak|tak); (tidak|tak) ada … untuk (tidak|tak); (tidak|tak) punya alasan … (tidak|tak)
        bukan tidak mungkin; bukan tak mungkin; bukan mustahil; tidak mustahil; tak mustahil
        tidak menutup kemungkinan; tak menutup kemungkinan; tidak tertutup kemungkinan
        (tidak|tak|belum) (menampik|menepis|menyangkal|memungkiri|menafikan|mengingkari|mengelak|menyanggah)(nya)?
        (tidak|tak|belum|jangan) (mengesampingkan|menyingkirkan|menentang|menghentikan|menghapus|melarang|ditentang)(nya)?
        (tidak|tak|belum) (dibatalkan|ditunda|dicabut|dihentikan|dihapus|menunda)
        jangan (menolak|menunda|membatalkan|mencabut|berhenti|mengabaikan|menutup|hentikan|abaikan|tolak|tunda)(nya)?
        (tidak|tak|belum) (dibantah|disangkal|dipungkiri|dimungkiri|terbantahkan|terelakkan|terhindarkan)
        (tidak|tak) (bisa|dapat) (dibantah|disangkal|dipungkiri|dimungkiri|dielakkan|dihindari|ditunda)
        (tidak|tak|bukan) ada … yang (tidak|tak|belum|luput|absen|tanpa); (tidak|tak) ada … tanpa
        (tidak|tak) satu pun … yang (tidak|tak|belum|luput|absen); (tidak|tak) seorang pun … yang (tidak|tak|belum)
        tiada … yang (tidak|tak|belum|luput); bukannya tidak; bukannya tak; bukannya tanpa; siapa yang tidak
        (tidak|tak) (membantah|menolak)nya; (tidak|tak|belum) pernah (tidak|tak|absen|luput|alpa)
        siapa yang tak; bukan tanpa; tidak tanpa; tidak mungkin tidak; tanpa … tidak; tanpa … tak
        tanpa … belum; tidak … tanpa; tak … tanpa; belum … tanpa; bukan berarti tidak; membantah tidak
        membantah … tidak; tidak membantah; tak membantah; tidak menampik; tidak menolak; tak menolak
        tidak melarang; tak melarang; tidak ditolak; tidak gagal; menampik … tidak; menepis … tidak
        menyangkal … tidak; membantah belum; tidak bisa … tanpa; dilarang … tanpa; bukan tidak; bukan tak
        larangan … tanpa; tidak keberatan; tak keberatan; tidak mencabut; tidak membatalkan; tak batal
        tidak batal; tidak menunda; tidak ditunda; tidak ilegal; tidak dilarang; tak dilarang; jangan tidak
        tanpa … (tidak|tak|belum); membantah … (tidak|tak|belum); menampik … (tidak|tak|belum)
        menepis … (tidak|tak|belum); menolak anggapan … tidak; mengingatkan … tidak; memperingatkan … tidak
        mengingatkan … jangan; mewanti-wanti … tidak
    """,
    Cue.PROVEN: """
        terbukti; membuktikan; dibuktikan; terbuktinya; memastikan; terkonfirmasi; dikonfirmasi
        mengonfirmasi; membenarkan; dibenarkan; diputuskan; terverifikasi; menyimpulkan; disimpulkan
        konfirmasi; teridentifikasi
        ||
        menetapkan; terungkap; memutuskan; ditetapkan; resmi; mengesahkan; disahkan; menyepakati; disepakati
        diketahui; ternyata; menemukan; ditemukan; terdeteksi; menjamin; dijamin; menegaskan; menyatakan
        sah; keputusan; putusan; kepastian; bersalah; divonis; vonis; membongkar; mengungkap; mengungkapkan
        menjatuhkan; dijatuhi; terpidana; mengakui; yakin; meyakini; keyakinan; nyata; kenyataannya; fakta
        menilai; dinilai; sesungguhnya; sebenarnya; mengidentifikasi; diidentifikasi; menunjukkan; temuan; bukti; mengukuhkan
        verifikasi; diverifikasi; terverifikasi; memverifikasi; membuktikannya; mengonfirmasinya; memastikannya; dipastikan; pasti
    """,
    Cue.CERTAIN: """
        pasti; tentu; tentunya; dipastikan; memastikan; kepastian; niscaya; jelas; dijamin; menjamin
        jaminan; yakin; meyakini; mutlak; tentu saja; sudah pasti; harus; wajib; tak terelakkan; bertekad
        tegas; menegaskan
        ||
        tertentu; keharusan; memastikannya
    """,
    Cue.SETTLED: """
        mulai; memulai; dimulai; memutuskan; diputuskan; keputusan; putusan; memerintahkan; diperintahkan; perintah; menetapkan
        ditetapkan; mewajibkan; wajib; harus; terpaksa; memaksa; menerapkan; diterapkan; memberlakukan; diberlakukan; resmi
        instruksi; menginstruksikan; menyepakati; sepakat; berawal; bermula; telanjur; terlanjur; tekad; bertekad; pencanangan
    """,
    Cue.FUTURE: """
        akan; bakal; akan segera; takkan
        ||
        hendak; mau; segera; kelak; nantinya; mendatang; siap; ingin
    """,
    Cue.PLANNED: """
        diagendakan; mengagendakan
        berencana; merencanakan; rencananya; dijadwalkan; menjadwalkan; terjadwal; berniat; bermaksud
        menjanjikan; berjanji; dijanjikan; menargetkan; ditargetkan
        ||
        direncanakan; rencana; perencanaan; jadwal; niat; menyiapkan; mempersiapkan; disiapkan; bersiap
        berkomitmen; janji; target; targetnya; berupaya; berusaha; bertujuan; wacana; membidik; dicanangkan
        mengincar; incar; menggodok; digodok; rancangan; calon; upaya; usaha
    """,
    Cue.CONSIDERED: """
        memikirkan; dipikirkan
        mempertimbangkan; mengkaji; menjajaki; dijajaki; penjajakan; diwacanakan; mewacanakan
        menimbang-nimbang
        ||
        wacana; pertimbangan; kajian; menggodok; digodok; membahas; dibahas; dipertimbangkan; dikaji
    """,
    Cue.PROPOSED: """
        menyarankan; disarankan
        mengusulkan; diusulkan; merekomendasikan; direkomendasikan
        ||
        usul; usulan; mengajukan; diajukan; menawarkan; ditawarkan; meminta; diminta; minta; desak; desakan
        seruan; menuntut; tuntutan; dituntut; permintaan; tawaran; rekomendasi; mendorong; didorong
        menyerukan; mendesak; didesak
    """,
    Cue.ASKED: """
        (diminta|didesak|diimbau|dituntut|disarankan|dianjurkan|diharapkan)( (segera|untuk|agar|supaya|lebih))?
    """,
    Cue.WISHED: """
        berharap; diharapkan; mengharapkan; menginginkan
        ||
        harapan; harapannya; ingin; keinginan; mendambakan
    """,
    Cue.EXPECTED: """
        diperkirakan; memperkirakan; diprediksi; memprediksi; diproyeksikan; memproyeksikan; diramalkan
        meramalkan; diestimasi; kemungkinan besar; besar kemungkinan; diyakini; ditengarai; diprakirakan
        memprakirakan; mengestimasi
        ||
        perkiraan; perkiraannya; prediksi; proyeksi; ditaksir; taksiran; ramalan; prakiraan; estimasi
        kira-kira akan; tampaknya; agaknya; sepertinya; kelihatannya; rupanya; cenderung; menaksir
        digadang-gadang; dinilai; menilai; berpendapat; menganggap; dianggap; mengira
    """,
    Cue.POSSIBLE: """
        mungkin; barangkali; bisa jadi; bisa saja; boleh jadi; berpotensi; berpeluang; dikhawatirkan
        dapat saja; bukan tidak mungkin; bukan tak mungkin; bukan mustahil; tidak mustahil; tak mustahil
        tidak menutup kemungkinan; tak menutup kemungkinan; tidak tertutup kemungkinan
        tak tertutup kemungkinan; kemungkinan; berisiko; terancam; dimungkinkan; bisa-bisa
        ||
        potensi; peluang; khawatir; mengkhawatirkan; kekhawatiran; ditakutkan; rawan; risiko; mengancam
        ancaman; indikasi; mengindikasikan; terindikasi; berkemungkinan; memungkinkan; mengisyaratkan
        isyarat; sinyal; semoga; takut; entah; belum tentu
    """,
    Cue.ABLE: """
        dapat; bisa; dapat saja; dapatkah; bisakah
        ||
        kemampuan; mampu; sanggup
    """,
    Cue.ALLEGED: """
        diduga; menduga; dugaan; dugaannya; terduga; disangkakan; diduga kuat; diduga keras; dugaan awal
        ditengarai; menengarai; disinyalir; mensinyalir; diindikasikan; dipersangkakan
        ||
        sangkaan; mencurigai; kecurigaan; dituduh; menuduh; tuduhan; dituding; menuding; tudingan; tersangka
        didakwa; mendakwa; dakwaan; terdakwa; curiga; terindikasi; disangka; dicurigai
    """,
    Cue.HEARSAY: """
        beredar (isu|kabar|rumor|gosip|spekulasi|desas-desus); (isu|kabar|rumor|gosip|spekulasi) (beredar|bahwa)
        muncul (isu|kabar|rumor|gosip|spekulasi); santer (terdengar|dikabarkan|diberitakan|disebut); isu … beredar
        isunya
        dikabarkan; kabarnya; kabar bahwa; konon; disebut-sebut; digosipkan; dirumorkan; desas-desus
        diisukan
        ||
        mengabarkan; kabar; disebut; menyebut; menyebutkan; gosip; isu; rumor; santer; dilaporkan
        melaporkan; laporan; katanya; menurut laporan; beredar; diberitakan; informasi; dikatakan
        dinyatakan; dianggap; bak; seolah; seolah-olah; seakan; seakan-akan
    """,
    Cue.CLAIMED: """
        mengklaim; diklaim
        ||
        klaim; klaimnya; mengaku; diakui; pengakuan; pengakuannya; bersikeras; bersikukuh; berdalih; dalih
        menuding; menyebut; berkilah; menyatakan; membantah; beralasan
    """,
    Cue.CONDITION: """
        jika; bila; apabila; kalau; jikalau; bilamana; seandainya; andai; andaikan; asalkan; sekiranya
        seumpama
        ||
        asal; apakah; kecuali jika; kecuali bila; manakala; dengan syarat; syarat; tergantung; bergantung
        sepanjang; kalaupun; sekalipun; bersyarat; hanya jika; hanya bila; tanpa; begitu; ketika; saat
    """,
    Cue.OBLIGED: """
        harus; wajib; mesti; diwajibkan; mewajibkan; diharuskan; mengharuskan; mewajibkannya; wajibkan
        pemkewajiban; kudu; haruslah; harus segera; disyaratkan; mensyaratkan
        ||
        kewajiban; perlu; harusnya; mutlak; terpaksa; dipaksa; memaksa; perintah; memerintahkan
        diperintahkan; instruksi; menginstruksikan; diinstruksikan; persyaratan; dituntut
    """,
    Cue.ADVISED: """
        seyogianya; seyogyanya
        sebaiknya; hendaknya; diimbau; mengimbau; disarankan; menyarankan; dianjurkan; menganjurkan
        merekomendasikan; direkomendasikan; alangkah baiknya; ada baiknya
        ||
        seharusnya; semestinya; sepatutnya; imbauan; imbau; saran; anjuran; rekomendasi; mendorong; didorong
        mengajak; ajak; diajak; meminta; diminta; minta; menyerukan; seruan; mengingatkan; diingatkan
        berpesan; pesan; selayaknya; patut; layak; sepantasnya; mendesak; didesak
    """,
    Cue.PERMITTED: """
        boleh; diperbolehkan; memperbolehkan; dibolehkan; membolehkan; diizinkan; mengizinkan; diperkenankan
        memperkenankan
        ||
        berhak; bebas; izin; dapat; bisa; berwenang; sukarela; opsional; hak; bolehkah; dimungkinkan
    """,
    Cue.DUTY: "harus; haruslah; mesti; wajib; diwajibkan; mewajibkan; diharuskan; mengharuskan",
    Cue.EXEMPT: """
        (tidak|tak) (perlu|harus|wajib|usah) lagi
        (tidak|tak|belum) (harus|wajib|perlu|mesti|usah|diwajibkan|diharuskan); (tidak|tak) mewajibkan
        (tidak|tak) mengharuskan; (tidak|tak) lagi (harus|wajib|perlu|mesti)
    """,
    Cue.FORBIDDEN: """
        dilarang; melarang; larangan; tidak boleh; tak boleh; terlarang; diharamkan; haram; tidak diizinkan
        tidak diperbolehkan; tak diizinkan; tak diperbolehkan; tidak diperkenankan; jangan; pelarangan
        mengharamkan
    """,
    Cue.REPORTED: """
        kata; katanya; ujar; ujarnya; tutur; tuturnya; ucap; ucapnya; ungkapnya; jelasnya; tegasnya; imbuh
        imbuhnya; tambahnya; papar; paparnya; terangnya; sebutnya; pungkas; pungkasnya; tandas; tandasnya
        lanjutnya; cetus; cetusnya; beber; bebernya; kilah; kilahnya; pesannya; imbau; imbaunya; keluh
        keluhnya; seru; serunya; akunya; menurut; menurutnya; mengatakan; dikatakan; berkata; menyatakan
        dinyatakan; menuturkan; dituturkan; mengungkapkan; diungkapkan; mengungkap; menjelaskan; dijelaskan
        menegaskan; ditegaskan; menyebut; menyebutkan; disebut; disebutkan; menambahkan; disampaikan
        memaparkan; dipaparkan; membeberkan; mengutip; dikutip; melansir; dilansir; melaporkan; dilaporkan
        mengaku; mengumumkan; diumumkan; mengklaim; berpendapat; menilai; dinilai; memandang; memastikan
        mengingatkan; memperingatkan; cuit; cuitnya; berujar; bertutur; bercerita; menceritakan; diakui
        sarannya; sesumbar; membantah; mengimbau; menekankan; ditekankan; mengklarifikasi; menerangkan
        diterangkan; seperti disampaikan; bilang; timpal; timpalnya; sahut; ungkap
        ||
        keterangan; pernyataan; laporan; klaim; klaimnya; nilai; nilainya; jelas; pesan; aku; terang; saran
        tambah; lanjut; cerita; demikian; sebagaimana; berdasarkan; merujuk; mengacu; penjelasan; pengakuan
        mengakui; tegas; sebut; lapor; ulas; simpul; menyampaikan; menulis; ditulis
    """,
    Cue.AT_LEAST: """
        setidaknya; setidak-tidaknya; sedikitnya; paling sedikit #; paling tidak; minimal; minimum
        sekurang-kurangnya; sekurangnya; paling kurang; tidak kurang dari; tak kurang dari; paling cepat; paling singkat #
        paling pendek #; paling rendah #; paling kecil #; paling murah #; paling ringan #; paling muda #; paling dini #
        paling awal; serendah-rendahnya; tidak lebih rendah dari; tidak boleh kurang dari
        tak boleh kurang dari; tidak kurang daripada; jangan kurang dari; # (* )?atau lebih
        ||
        tidak kurang; tak kurang; tidak di bawah; paling rendah; paling singkat; paling pendek; terendah
        ke atas
    """,
    Cue.MORE: """
        lebih dari; melebihi; melampaui; lebih tinggi dari; lebih besar dari; terlampaui; dilampaui
        lebih daripada
        ||
        di atas; menembus; ditembus; melewati; lebih banyak dari; lebih; lebih dari itu; lebih lama dari
        menyentuh; mencapai
    """,
    Cue.AT_MOST: """
        maksimal; maksimum; paling banyak #; paling tinggi #; paling besar #; paling mahal #; paling jauh #; paling lama #; paling lambat; selambat-lambatnya
        sebanyak-banyaknya; setinggi-tingginya; selama-lamanya; tidak lebih dari; tak lebih dari
        tidak melebihi; tak melebihi; tidak boleh melebihi; tidak boleh lebih dari; tak boleh lebih dari
        tak boleh melebihi; tidak lebih; tak lebih; jangan lebih dari; dilarang melebihi; tidak melampaui
        tak melampaui; tidak akan melampaui; tidak akan melebihi; tak akan melampaui; tak akan melebihi
        tidak bisa lebih dari; tidak boleh … melebihi; tidak boleh … lebih dari; hingga # persen
        sampai # persen; hingga # (persen|%)
        ||
        paling tinggi; paling besar; paling mahal; paling jauh; hingga; sampai; batas atas; dibatasi
        ke bawah; terbatas; atau kurang; paling; tidak … lebih dari #; tak … lebih dari #
    """,
    Cue.LESS: """
        kurang dari; lebih rendah dari; lebih kecil dari; lebih sedikit dari; (tidak|tak|belum) mencapai (* )?#; lebih singkat dari; kurang daripada; tidak genap; belum genap; tak genap
        tidak sampai #; tak sampai #; belum sampai #; tidak sampai (se|setengah|separuh)*; tak sampai se*
        ||
        di bawah; kurang; lebih sedikit
    """,
    Cue.ALMOST: """
        hampir; nyaris; mendekati; hampir-hampir
        ||
        hampir saja; menjelang
    """,
    Cue.AVERAGE: "rata-rata #; rata-rata sebesar; rata-rata sekitar; rata-rata; rerata",
    Cue.ABOUT: """
        sekitar; kira-kira; kurang lebih
        ||
        lebih kurang; diperkirakan; sekira; rata-rata; kisaran; berkisar; antara
    """,
    Cue.ONLY: """
        hanya; cuma; sekadar; cuman; hanyalah; cumalah; tidak ada … selain; selain … tidak ada
        selain … tak ada; baru (sepertiga|separuh|setengah|seperempat); baru # persen; baru # dari; baru # dari #
        baru # yang; baru # (* ){1,4}yang; baru sekitar (#|se*); baru (sekitar|kira-kira) (#|se*) yang; terbatas pada; khusus untuk; khusus bagi; # (* )?saja; baru # kali
        ||
        semata; semata-mata; hanya saja; satu-satunya; melulu; sebatas; khusus; eksklusif; terbatas
        dibatasi; baru; saja; tidak … kecuali; tak … kecuali; tidak … selain; tak … selain; baru … setelah
        belaka; segelintir; tunggal
    """,
    Cue.ALSO: """
        tidak hanya; tak hanya; bukan hanya; tidak cuma; tak cuma; bukan cuma; tidak saja; tak saja
        bukan saja; tidak sekadar; tak sekadar; bukan sekadar; bukan semata*; tidak semata*; tak semata*
        tidak … hanya untuk; tidak … semata*; bukan … semata*; tak sekadar
        bukan untuk … semata; bukan … saja; tidak … saja melainkan
        ||
        tidak terbatas pada; bukan satu-satunya; juga; pun; serta
    """,
    Cue.ALL: """
        semua; semuanya; seluruh; seluruhnya; secara keseluruhan; tanpa kecuali; tanpa terkecuali
        tanpa pengecualian
        ||
        segala; segenap; sepenuhnya; keseluruhan; total; sekalian; seantero; sepanjang; setiap; tiap
        tiap-tiap; masing-masing; para; segalanya; sekujur; bulat; seisi; tak terkecuali; tidak terkecuali
        siapa pun; siapapun; apa pun; apapun; mana pun; manapun; di mana pun; dimanapun; kapan pun
        baik … maupun; kedua; keduanya; ketiga; ketiganya; keempat; keempatnya; kelima; kelimanya; utuh
        penuh; sama sekali; suara bulat; serentak; kompak; bersama-sama; aklamasi; setiap orang; selalu; habis
        lengkap; menyeluruh; mutlak
    """,
    Cue.NOT_ALL: """
        tidak selalu; tak selalu
        tidak semua; tak semua; belum semua; bukan semua; bukan semuanya; tidak semuanya; tidak seluruh
        tidak seluruhnya; bukan seluruh; bukan seluruhnya; tidak setiap; tak setiap; tak seluruh
        tak seluruhnya; belum seluruh; belum seluruhnya; tak semuanya; belum semuanya; tidak sepenuhnya
        tak sepenuhnya; belum sepenuhnya; tidak berarti semua; bukan berarti semua; belum … seluruhnya
        tidak … seluruhnya; belum … semua; tidak … semuanya; bukan sepanjang
    """,
    Cue.NONE: """
        tidak satu pun; tak satu pun; tidak satupun; tak satupun; tidak seorang pun; tak seorang pun
        tidak ada satu pun; tak ada satu pun; tidak ada seorang pun; tak ada seorang pun; belum ada satu pun
        belum satu pun; tidak ada satupun; tak ada satupun; belum satupun; belum seorang pun
        (tidak|tak|belum) satu … pun
        tidak ada satu … pun; tak ada satu … pun; tidak … satu pun; tak … satu pun; tidak … mana pun
        tak … mana pun; tidak … siapa pun
        ||
        nihil; tidak ada yang; tak ada yang; belum ada yang; tidak ada; tak ada; tidak sama sekali
        sama sekali tidak; tidak … apa pun; tanpa … pun; nol; kosong
    """,
    Cue.MOST: """
        sebagian besar; kebanyakan; mayoritas; bagian terbesar; sebagian besarnya
        ||
        umumnya; pada umumnya; terbanyak; rata-rata
    """,
    Cue.SOME: """
        segelintir; satu-dua
        sebagian; sebagiannya
        ||
        beberapa; sejumlah; sementara orang; ada yang; sebagian kecil; salah satu; salah seorang; berbagai
        ada; separuh; setengah; sepertiga; seperempat; separuh dari; setengah dari; sepertiga dari; seperempat dari
        satu di antaranya; seorang di antaranya; di antaranya
        50 persen; satu di antara; paruh; sebelah; 50%; seorang dari; satu dari
    """,
    Cue.FEW: """
        sedikit … yang; sedikit sekali; sangat sedikit; hanya sedikit; tidak banyak; tak banyak
        segelintir; sebagian kecil; hanya sedikit
        ||
        sedikit; secuil; minoritas; jarang; beberapa saja; minim; langka; sejumput; hampir tidak; hampir tak
        nyaris tidak; nyaris tak; nyaris tanpa; hampir tanpa
    """,
    Cue.MANY: """
        tidak sedikit; tak sedikit
        ||
        banyak; ramai; puluhan; ratusan; ribuan; jutaan; berbagai; melimpah; banyaknya
    """,
    Cue.EACH: """
        masing-masing
        ||
        tiap; setiap; tiap-tiap; per; per orang; per keluarga; per kepala; satu per satu; sendiri-sendiri
        se-*
    """,
    Cue.TOTAL: """
        total; secara keseluruhan; totalnya; jumlah keseluruhan; gabungan; bersama-sama; seluruhnya
        semuanya; sebanyak; jumlah; mencapai
    """,
    Cue.EXCEPT: """
        kecuali; terkecuali; selain … (tidak|tak) ada; selain … (tidak|tak); belum termasuk; tidak termasuk
        tak termasuk
        ||
        selain; di luar; pengecualian; mengecualikan; dikecualikan; tanpa; terlepas dari; minus
        kecuali jika; kecuali bila; bukan
    """,
    Cue.INCLUDING: """
        termasuk
        ||
        mencakup; meliputi; di antaranya; antara lain; beserta; bersama; juga; seperti; baik … maupun
        tak terkecuali; tidak terkecuali; tanpa kecuali; tanpa terkecuali; mengikutsertakan; menyertakan
        melibatkan; dengan; terdiri; yakni; serta; meski; meskipun; bahkan; kalaupun; sekalipun; walau
        walaupun; biarpun
    """,
    Cue.HALF: """
        separuh; separuhnya; setengahnya; separo; setengah dari; separuh dari
        ||
        setengah; paruh; sepertiga; seperempat; seperlima; sepersepuluh; dua pertiga; tiga perempat
        # persen; #%; # dari #; semester; tengah
    """,
    Cue.BOTH: """
        baik … maupun; kedua-duanya; dua-duanya; kedua belah; kedua pihak; kedua kubu; kedua … sama-sama; keduanya
        maupun … sama-sama; maupun; sama-sama; kedua belah pihak
        kedua (calon|kandidat|tim|negara|pasangan|partai|pelaku|korban|tersangka|terdakwa|pemain|perusahaan)
        ||
        kedua; dua; pasangan; serta
    """,
    Cue.ONE_OF: "salah satu; salah satunya; salah seorang; satu dari dua; seorang dari dua; satu di antara; seorang di antara",
    Cue.MAINLY: """
        terutama; khususnya; utamanya
        ||
        umumnya; kebanyakan; sebagian besar; mayoritas; didominasi; antara lain; seperti; dan lain-lain; dll; dsb
        di antaranya; sejumlah; dan sebagainya; beserta; para; dan sejenisnya; utama; pokok; serta; dan lainnya
    """,
    Cue.PART: """
        # persen dari; separuh dari; setengah dari; seperempat dari; sepertiga dari; separuh; seperempat
        sepertiga; # dari #; dua pertiga; tiga perempat; seperlima; sepersepuluh
        ||
        setengah; sisanya; lainnya; sebagian; mayoritas; kebanyakan; sebagian besar
    """,
    Cue.SOLE: "satu-satunya",
    Cue.ONE_OF_SEVERAL: """
        salah satu; salah seorang; satu lagi; seorang lagi
        ||
        lain; lainnya; lagi; kedua; baru; tambahan; juga; pun; satu dari; seorang dari; satu di antara; satu di antaranya
    """,
    Cue.DEADLINE: """
        paling lambat; paling telat; selambat-lambatnya; selambatnya; paling akhir; tenggat; tenggatnya
    """,
    Cue.AFTERWARDS: """
        setelah; sesudah; usai; seusai; pasca*; sejak
        ||
        kemudian; lalu; selepas; sehabis; berikutnya; mulai; lewat; melewati
    """,
    Cue.AS_WELL: """
        juga; pun; turut
        ||
        ikut; serta; sekaligus; selain; bahkan; termasuk; (tidak|tak|bukan) (hanya|cuma|saja); sama-sama; lagi; pula
        tetap; masih; baik … maupun
    """,
    Cue.THREATENED: "mengancam; mengancam akan; ancam; ancamnya",
    Cue.DECIDED: """
        memutuskan; diputuskan; menetapkan; ditetapkan; mengesahkan; disahkan; menyepakati; disepakati
        ||
        keputusan; putusan; sepakat; kesepakatan; setuju; menyetujui; disetujui; persetujuan; ketetapan; penetapan
        memilih; dipilih; terpilih; memastikan; dipastikan; resmi; meresmikan; final; bertekad; menentukan; ditentukan
        vonis; divonis; memvonis; menjatuhkan; dijatuhi; hakim; kebijakan; mengambil; pasti; berketetapan; bulat
        menerbitkan; diterbitkan; mengabulkan; dikabulkan; menunjuk; ditunjuk; tekad; penentu; penentuan; sudah; telah
        aturan; peraturan; undang-undang; menyatakan; menilai; merampungkan; rampung; putus
    """,
    Cue.ANNOUNCED: """
        mengumumkan; diumumkan; pengumuman
        ||
        menyatakan; mengatakan; kata; ujar; ujarnya; katanya; menegaskan; menyebut; menyebutkan; menjelaskan; ucap
        tutur; ungkap; mengungkapkan; menyampaikan; disampaikan; merilis; dirilis; deklarasi; mendeklarasikan; rilis
        pernyataan; keterangan; menurut; publikasi; mempublikasikan; dipublikasikan; umum; umumkan; resmi; jelas; tegas
        terang; papar; imbuh; tambah; menambahkan; memaparkan; jumpa pers; konferensi pers; melansir; memastikan
    """,
    Cue.CAUSE: """
        karena; dikarenakan; jadi; sebab; akibat; lantaran; gara-gara; akibatnya; berkat; disebabkan; menyebabkan; penyebab; dipicu
        mengingat; sehingga; akibatkan; mengakibatkan; imbas; dampak; berdampak; alasan; beralasan; maka; demi; untuk
        agar; supaya; guna; dengan alasan; sejak; setelah; atas; terkait; membuat; memicu; buntut
    """,
    Cue.DISPUTED: """
        membantah; dibantah; bantah; membantahnya; menyangkal; disangkal; menampik; menepis; ditepis; ditampik; bantahan
        memungkiri; mengelak; menyanggah; disanggah; membantahkan
    """,
    Cue.ADMITTED: """
        mengakui; diakui; mengaku; akui; aku; akunya; pengakuan; pengakuannya
        ||
        membenarkan; dibenarkan; benar; memastikan; mengonfirmasi; dikonfirmasi; konfirmasi; kenal
        dikenal; terbukti; bukti; menilai; dinilai; anggap; menganggap; dianggap; menyatakan; diketahui; mengetahui
    """,
    Cue.REFUSED: """
        menolak; ditolak; tolak; menolaknya; penolakan; enggan; ogah; emoh
    """,
    Cue.UNOPPOSED: """
        (tidak|tak|belum) (melarang|mengharamkan|menghalangi)(nya)?
        (tidak|tak|belum) (keberatan|mempersoalkan|mempermasalahkan|menolak|menentang|meragukan|menyangsikan|mempertanyakan)
        (tidak|tak) (akan |pernah |lagi )?(mempersoalkan|mempermasalahkan|menentang|meragukan|menyangsikan|mempertanyakan)
    """,
    Cue.OPPOSED: """
        melarang; dilarang; larangan
        keberatan; mempersoalkan; mempermasalahkan; menolak; ditolak; penolakan; menentang; ditentang; meragukan; protes
        memprotes; diduga; dugaan; menduga; tersangka; mencurigai; kecurigaan; mempertanyakan; dipertanyakan; membantah
        menggugat; menyoal; kritik; mengkritik; mengecam; kecaman; keraguan; ragu; tolak; mengadukan; menyalahkan; tuntut
        menuntut; menuding; menuduh; tudingan; tuduhan; dicurigai; curiga; boikot; memboikot; dikritik; kritikan
    """,
    Cue.ACCEPTED: """
        (enggan|menolak|emoh|ogah) (disebut|diungkap|dikutip|ditulis)*
        menerima; diterima; terima; penerimaan; menyetujui; disetujui; setuju; persetujuan; sepakat; mendukung
        dukungan; didukung; mengabulkan; dikabulkan; izin; mengizinkan; diizinkan; bersedia; kesediaan; penerima; diakui
        mengakui; pengakuan; akui; membolehkan; diperbolehkan; memperbolehkan; boleh; sesuai; lolos; mengesahkan
        disahkan; pengesahan; menyambut; sambut; memenuhi; kesepakatan; menampung; dirawat; merawat; menyanggupi
    """,
    Cue.EXCLUDED: "mustahil; (tidak|tak) mungkin; mana mungkin; (tidak|tak) mungkin bisa; muskil",
    Cue.UNLICENSED: """
        tanpa izin; (tidak|tak|belum) (berizin|mengantongi izin|memiliki izin|punya izin|mendapat izin|memperoleh izin)
    """,
    Cue.LICENSED: "dengan izin; berizin; seizin; (memiliki|mengantongi|memegang|punya) izin; legal; resmi",
    Cue.ALWAYS: "selalu; senantiasa; terus-menerus; setiap saat; setiap waktu; sepanjang waktu; setiap kali",
    Cue.OFTEN: """
        sering; kerap; sering kali; seringkali; kerap kali; acap kali; berkali-kali; berulang kali
        ||
        biasa; biasanya; umumnya; banyak; selalu; rutin; lazim; rajin; langganan; ramai; sehari-hari
    """,
    Cue.SELDOM: """
        jarang; kadang; kadang-kadang; kadangkala; terkadang; sesekali; sekali-sekali; sekali-kali
        ||
        langka; adakalanya; ada kalanya; minim; sedikit; beberapa kali; sempat; (tidak|tak) selalu; tidak lagi sering
    """,
    Cue.LOTS: "banyak; banyaknya; sangat banyak; begitu banyak",
    Cue.HANDFUL: """
        sedikit; segelintir; sebagian kecil; beberapa; sejumlah; salah satu; hanya; cuma; minoritas; tidak banyak
        tak banyak; tertentu; baru; sekadar; satu; kecil; minim; kurang; langka; jarang
    """,
    Cue.BESIDES: "selain; di samping",
    Cue.STILL: "masih; tetap; terus; kembali; lagi",
    Cue.HELD: """
        tetap; masih; berhasil; sukses; lancar; akhirnya; sesuai jadwal; sesuai rencana; berlangsung; digelar
    """,
    Cue.VERIFIED: """
        terbukti; membuktikan; dibuktikan; bukti; memastikan; dipastikan; pasti; dikonfirmasi; mengonfirmasi; terkonfirmasi
        membenarkan; diketahui; terungkap; menyimpulkan; disimpulkan; menemukan; ditemukan; verifikasi; diverifikasi
        memverifikasi; terverifikasi; hasil; temuan; menunjukkan; menegaskan; menetapkan; ditetapkan; mengungkap
    """,
    Cue.ONE: """
        satu; seorang; sebuah; salah satu; salah seorang; hanya; cuma; sendiri; sedangkan; sementara; tetapi
        namun; melainkan; satu-satunya
    """,
    Cue.SOME_OF: "(beberapa|sebagian|salah satu|salah seorang|sejumlah|seorang|satu) (dari|di antara)",
    Cue.NEARLY_ALL: "(hampir|nyaris) (semua|seluruh|setiap|semuanya|seluruhnya)",
}
