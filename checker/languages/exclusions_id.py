"""Indonesian words of the pairs that exclude each other (``checker.checks.contradictions``), in the notation of cues."""

from __future__ import annotations

from checker.languages.cues import Cue, Cues

EXCLUSIONS: Cues = {
    Cue.NO_LATER: "paling lambat; paling telat; selambat-lambatnya; selambatnya; paling akhir",
    Cue.FAILED: """
        gagal (me*|ber*|di*|ter*|lolos|menang|juara|finis|tampil|masuk|maju|menjadi|total); (tidak|tak|belum) berhasil
        (upaya|usaha|percobaan|misi|peluncuran|operasi|rencana|perundingan|negosiasi|eksperimen|uji coba|aksi|serangan|kudeta) … gagal
    """,
    Cue.SUCCEEDED: """
        berhasil; sukses; keberhasilan; kesuksesan; mampu; akhirnya; lolos; menang; kemenangan; menggagalkan; digagalkan
        juara; sanggup; mulus; lancar; rampung; tercapai; terwujud; meraih; merebut; mencetak; capaian; pencapaian; prestasi
    """,
    Cue.SUSPECTED: "tersangka; terduga; terdakwa",
    Cue.CONVICTED: """
        bersalah; divonis; vonis; memvonis; dihukum; menghukum; hukuman; terpidana; dipidana; terbukti; narapidana; napi
        residivis; pelaku; pembunuh; pencuri; perampok; koruptor; penipu; teroris; putusan; dipenjara; bandar; pengedar
        penjahat; kejahatan; kriminal; eksekutor; otak; dalang; pidana; membuktikan; kesalahan; diputus; mengaku; mengakui
    """,
    Cue.DEMANDED: """
        dituntut (hukuman|pidana|penjara|mati|seumur|denda|hukum|# tahun|# bulan|* tahun|* bulan|* * tahun)
        menuntut (hukuman|pidana|terdakwa|mati|seumur|mantan|agar terdakwa|supaya terdakwa)
        tuntutan (# tahun|* tahun|* * tahun|jaksa|hukuman|pidana|mati|seumur|penuntut)
    """,
    Cue.SENTENCED: """
        divonis; vonis; memvonis; dihukum; menghukum; dijatuhi; menjatuhkan; dijatuhkan; putusan; diputus; memutus; diputuskan
        memutuskan; terpidana; diganjar; mengganjar; dipenjara; menjalani; majelis hakim; hakim
    """,
    Cue.ACCUSING: "menuduh; menuding; mendakwa; menuduhnya; menudingnya; dituduh; dituding",
    Cue.UNPROVEN: """
        mengaku; mengklaim; menuduh; menuding; dituduh; dituding; diduga; menduga; klaim; tudingan; tuduhan; didakwa; dicurigai
        (disebut|kata|menurut|ujar|dakwaan) (jaksa|penyidik|polisi|saksi|kepolisian|penuntut)
    """,
    Cue.JUDGED: """
        terbukti; membuktikan; dibuktikan; bukti; putusan; diputus; memutus; memutuskan; diputuskan; vonis; divonis; bersalah
        majelis; hakim; mahkamah; menyatakan; dinyatakan; menetapkan; ditetapkan; mengadili; memastikan; dipastikan; pasti
        verifikasi; terverifikasi; menyimpulkan; disimpulkan; kesimpulan; temuan; menemukan; ditemukan; mengonfirmasi
        dikonfirmasi; konfirmasi; dihukum; terpidana
    """,
    Cue.PENDING: """
        (menunggu|menanti|tunggu) (persetujuan|izin|restu|pengesahan|lampu hijau)
        (belum|tidak|tak) (disetujui|disahkan|mendapat izin|mendapat persetujuan|mendapatkan izin|mendapatkan persetujuan)
        (belum|tidak|tak) (memperoleh izin|memperoleh persetujuan|mengantongi izin|mengantongi persetujuan|mendapat restu)
    """,
    Cue.GRANTED: """
        disetujui; menyetujui; setuju; sepakat; disahkan; mengesahkan; mengantongi; mendapat; mendapatkan; memperoleh; diperoleh
        diizinkan; mengizinkan; diberi; diberikan; memberi; memberikan; setelah; usai; jika; bila; apabila; begitu; sudah; telah
        dikantongi; diterbitkan; terbit; keluar; turun; lolos
    """,
    Cue.NOT_YET: "belum; belumlah",
    Cue.NEVER: """
        (tidak|tak|belum) akan; takkan; (belum|tidak|tak) pernah; tidak; tak; bukan; selamanya; belum tentu; akan; bakal; jangan
        enggan; menolak; mustahil; tanpa; batal; (belum|tak|tidak) (ada )?(rencana|niat); kecuali
    """,
    Cue.ORDERED: """
        perintah; memerintahkan; diperintahkan; perintahkan; memerintah; menginstruksikan; diinstruksikan; instruksi; terpaksa
        dipaksa; memaksa; paksa; mewajibkan; diwajibkan; titah; surat edaran; putusan; menugaskan; ditugaskan; menyuruh; disuruh
        menertibkan; ketertiban; tertib; mutlak; wajib; harus; larangan; melarang; dilarang; pesanan; memesan; dipesan
    """,
    Cue.SUFFICIENT: """
        cukup (untuk|bagi|hingga|sampai|memadai); (masih|dinilai|dianggap|sudah|telah|dipastikan) cukup; memadai; mencukupi
        tercukupi; dicukupi
    """,
    Cue.INSUFFICIENT: """
        (tidak|tak|belum|kurang) (cukup|memadai|mencukupi|tercukupi); kurang; kekurangan; minim; minimnya; terbatas; langka
        kelangkaan; defisit; menipis; hampir; nyaris; susut; ketidakcukupan; habis; krisis
    """,
    Cue.UNLESS: "tanpa; kecuali (jika|bila|kalau|apabila)",
    Cue.EVEN_IF: """
        sekalipun; kalaupun; meski; meskipun; walau; walaupun; biarpun; kendati; kendatipun; (bahkan|walau|biar) (jika|bila|kalau)
        (jika|bila|kalau|apabila|andai) pun; pun; bahkan; sekali pun; tetap; terlepas; peduli; masih; juga; padahal; maupun; saja; hanya
    """,
    Cue.DUE: """
        seharusnya; semestinya; mestinya; sedianya; sejatinya akan; (semula|awalnya|tadinya) (dijadwalkan|direncanakan|akan|hendak)
    """,
    Cue.HAPPENED: """
        sudah; telah; akhirnya; terlanjur; telanjur; keburu; sejak; baru saja; lebih dahulu; lebih dulu; pernah; sempat; ternyata
    """,
    Cue.SUPERLATIVE_ONE: "(salah satu|salah seorang) … (ter*|paling *)",
    Cue.OFFICIAL: """
        resmi; pernyataan; siaran pers; keterangan; mengumumkan; diumumkan; pengumuman; juru bicara; jubir; menyatakan; istana
        kementerian; pemerintah; dokumen; surat; rilis; konferensi pers; mengonfirmasi; membenarkan; membantah; keputusan
    """,
    Cue.FREE: """
        gratis; cuma-cuma; digratiskan; menggratiskan; (tanpa|bebas) (biaya|bayar|ongkos|pungutan|retribusi); tanpa (membayar|dibayar)
        tanpa (dipungut|dikenai|dikenakan|ditarik|mengeluarkan) (biaya|bayaran|ongkos|tarif|retribusi)
        (tidak|tak) (dipungut|dikenai|dikenakan|ditarik) (biaya|bayaran|ongkos|tarif|retribusi|bayar)
    """,
    Cue.CHARGED: """
        berbayar; membayar; bayar; dibayar; bayaran; dikenai; dikenakan; tarif; tarifnya; biaya; biayanya; ongkos; dipungut; memungut
        retribusi; iuran; harga; dijual; menjual; beli; membeli; pembayaran; jual; tebus; menebus
    """,
    Cue.GOES_ON: """
        (tetap|masih) (beroperasi|dibuka|buka|berjalan|berlangsung|berlanjut|dilanjutkan|berfungsi|melayani|mengudara|berlayar|berproduksi)
        tetap (digelar|dilaksanakan|diadakan|diselenggarakan|diproduksi|bersekolah|beraktivitas|terbang|disiarkan|dijual)
    """,
    Cue.STOPPED: """
        berhenti; dihentikan; menghentikan; penghentian; terhenti; ditutup; menutup; tutup; penutupan; tertutup; ditunda; menunda
        penundaan; tertunda; dibatalkan; batal; pembatalan; membatalkan; mogok; libur; diliburkan; lumpuh; padam; mati; putus; terputus
        suspen; disuspensi; penangguhan; ditangguhkan; menangguhkan; moratorium; dibekukan; pembekuan; membekukan; jeda; setop; stop; rehat
        gangguan; terganggu; mengganggu; macet; mandek; henti; tanpa henti; mundur; diundur; dicabut; pencabutan; dialihkan; larangan
        dilarang; melarang; tertahan; istirahat; absen; vakum; berakhir; usai; gagal; sebelum; hentikan; tunda
    """,
    Cue.INCLUDED: "termasuk",
    Cue.ON_TOP: """
        selain; di samping; ditambah; tambahan; penambahan; menambah; menambahkan; plus; juga; beserta; sekaligus; maupun; di luar
        bersama; tak hanya; tidak hanya; bukan hanya; kecuali; tidak termasuk; tak termasuk; belum termasuk; lain; lainnya; pula; tanpa; hanya; bukan; dikecualikan; pengecualian
    """,
    Cue.LEFT_OUT: """
        tidak termasuk; tak termasuk; belum termasuk; dikecualikan; mengecualikan; kecuali; terkecuali
        (tidak|tak) berlaku (bagi|untuk|pada|terhadap)
    """,
    Cue.TAKEN_IN: """
        termasuk; juga; serta; beserta; maupun; bersama; sekaligus; pun; mencakup; meliputi; seperti; begitu; demikian; turut; ikut
        sama; dan lain-lain; selain; antara lain; di antaranya
    """,
    Cue.EVERY: """
        setiap; tiap; tiap-tiap; masing-masing; per (orang|keluarga|kepala|rumah|siswa|murid|desa|unit|warga|anak|pekerja|karyawan|peserta|kk)
    """,
    Cue.SUMMED: """
        total; totalnya; secara keseluruhan; seluruhnya; semuanya; gabungan; bersama-sama; sebanyak; jumlah; jumlahnya; berjumlah
        mencapai; keseluruhan; bila digabung; jika digabung; akumulasi; kumulatif; semua; seluruh; sejumlah
    """,
    Cue.EARLIEST: "paling (cepat|awal|dini); secepat-cepatnya; seawal-awalnya || sejak; mulai",
    Cue.NOT_ADVISED: """
        (tidak|tak) (lagi )?(dianjurkan|disarankan|direkomendasikan|menganjurkan|menyarankan|merekomendasikan)
    """,
    Cue.RECOMMENDED: "dianjurkan; disarankan; direkomendasikan; menganjurkan; menyarankan; merekomendasikan; rekomendasi; anjuran; saran; sebaiknya",
    Cue.ACCUSED: "tersangka; terdakwa; terduga (pelaku|teroris|pembunuh|pencuri|penipu|koruptor)",
    Cue.STILL_SUSPECT: """
        (masih|baru) (berstatus |sebatas |sebagai |hanya |jadi |menjadi )?(tersangka|saksi|terlapor|terperiksa)
        status(nya)? (masih|baru) (sebagai |sebatas )?(tersangka|saksi|terlapor|terperiksa)
    """,
    Cue.INDICTED: """
        didakwa; mendakwa; dakwaan; terdakwa; divonis; bersalah; terpidana; penuntutan; dituntut; menuntut; tuntutan; vonis; dihukum
        pendakwaan
    """,
    Cue.PRELIMINARY: """
        (kesimpulan|hasil|temuan|dugaan|penyelidikan|data|laporan|perhitungan|penghitungan|hitungan|putusan|keputusan) (sementara|awal|pendahuluan)
        (analisis|investigasi|pemeriksaan|rekapitulasi|penilaian|kajian|studi|diagnosis|angka) (sementara|awal|pendahuluan)
        || sementara; awal; pendahuluan; awalnya; semula; praperadilan; dini; pertama; interim; prematur
    """,
    Cue.CONCLUSIVE: """
        (putusan|keputusan|hasil|kesimpulan|laporan|rekapitulasi|penghitungan) (final|akhir); bersifat final; berkekuatan hukum tetap; inkrah
        inkracht || final; akhir; akhirnya; terakhir; definitif; tuntas; pasti; puncak; tetap; ujung; penghabisan; semifinal; finalis; finis
    """,
    Cue.TEMPORARY: """
        sementara waktu; untuk sementara; bersifat sementara; temporer
        (ditutup|dihentikan|diberhentikan|dibekukan|dilarang|dipindahkan|menutup|menghentikan|membekukan) sementara
        (penutupan|penghentian|larangan|hunian|pengungsian|izin|jembatan|jalan|sekolah|kantor|lokasi) sementara
        || sementara; darurat; semi; pj; pelaksana tugas; plt; musiman; kontrak; singkat
    """,
    Cue.PERMANENT: """
        permanen; selamanya; selama-lamanya; untuk seterusnya
        || tetap; abadi; seterusnya; seumur hidup; kekal; pemanenan; definitif; menetap; habis; total
    """,
    Cue.REQUESTED: "meminta; minta; mendesak; menyerukan; mengimbau; mengajak; menuntut (agar|supaya); memohon",
    Cue.PREDICTED: """
        memprediksi; diprediksi; prediksi; memperkirakan; diperkirakan; perkiraan; prakiraan; memprakirakan; diprakirakan; meramal*; diramal*
        ramalan; diproyeksikan; proyeksi; memproyeksikan; estimasi; diestimasi; diharapkan; mengharapkan; berharap; mengantisipasi; antisipasi
        kemungkinan; mungkin; menduga; diduga; dugaan; bmkg; cuaca; ditaksir; menaksir; akan; target*; menilai; dinilai; yakin; meyakini
        diyakini; berpotensi; potensi; rencana; direncanakan; bakal; menganggap; optimistis; optimis
    """,
    Cue.REPORTEDLY: """
        dilaporkan (telah |sudah |akan |tengah |sedang |masih )?(me*|ber*|ter*|setuju|tewas|hilang|sakit|sepakat|menolak|gagal|siap)
    """,
    Cue.PENALTY_FACED: """
        (terancam|diancam) (hukuman|pidana|penjara|dipidana|dihukum|dipenjara|denda|sanksi|vonis|kurungan|didenda|divonis|dijerat|dengan|maksimal)
        ancaman (hukuman|pidana|penjara|hukumannya|pidananya)
    """,
    Cue.NOT_EXCLUDED: """
        (tidak|tak|belum) (menutup|tertutup|menampik|mengesampingkan|menyingkirkan|menafikan|menepis) (peluang|kemungkinan|opsi|pintu)
        (bukan|tidak|tak) (tidak mungkin|tak mungkin|mustahil)
    """,
    Cue.IMPOSSIBLE: """
        mustahil; (tidak|tak) mungkin; mana mungkin; muskil; menutup kemungkinan; (tidak|tak) (ada|punya) (kemungkinan|peluang)
        (tidak|tak) memungkinkan; menampik; membantah; menepis; mengesampingkan; tidak bisa; tak bisa; (tidak|tak) (ada )?harapan
    """,
    Cue.SEVERAL: """
        banyak; beberapa; sejumlah; berbagai; sebagian; lebih dari satu; kedua; dua; tiga; empat; lima; para; puluhan; ratusan; ribuan; semua
        seluruh; segala; mayoritas; kebanyakan; lebih dari; sekian; berulang kali; berkali-kali; serangkaian
    """,
    Cue.NEWLY: "baru; baru saja; barusan; sudah; telah; kini; akhirnya; belakangan; sejak; belum lama; belum lama ini; tidak lama; tak lama",
    Cue.WITHOUT: "tanpa; tanpa (ada|adanya)",
    Cue.WITH_SOME: "(dengan|disertai) (beberapa|sejumlah|sedikit|banyak|sebagian); disertai; diwarnai; beberapa; sejumlah; sedikit; banyak; berbagai",
}
