"""Indonesian words of the pairs that exclude each other (``checker.checks.contradictions``), in the notation of cues."""

from __future__ import annotations

from checker.languages.cues import Cue, Cues

EXCLUSIONS: Cues = {
    Cue.NO_LATER: "paling lambat; paling telat; selambat-lambatnya; selambatnya; paling akhir",
    Cue.FAILED: """
        gagal (me*|ber*|di*|ter*|lolos|menang|juara|finis|tampil|masuk|maju|menjadi|total); (tidak|tak|belum) berhasil
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
}
