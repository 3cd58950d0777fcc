"""Indonesian words for numbers, units, money, labels and idioms that count nothing."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.quantity_words import QuantityWords, intervals, listed, numbers, phrases, table

WORDS = QuantityWords(
    decimal=",",
    thousands=".",
    cardinals=numbers(
        """
        0: nol; nihil
        1: satu
        2: dua
        3: tiga
        4: empat
        5: lima
        6: enam
        7: tujuh
        8: delapan
        9: sembilan
        10: sepuluh
        11: sebelas
        """
    ),
    multipliers={"belas": 10, "puluh": 10, "ratus": 100, "seratus": 100},
    scales=numbers(
        """
        1000: ribu; seribu; rb
        1000000: juta; sejuta; jt
        1000000000: miliar; milyar; semiliar; semilyar
        1000000000000: triliun; trilyun; triliyun; setriliun
        1000000000000000: kuadriliun
        """
    ),
    ordinals={"pertama": 1}
    | {
        f"ke{word}": value
        for word, value in listed("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas").items()
    },
    ordinal_prefixes=("ke-", "ke -"),
    fractions={"setengah": Fraction(1, 2), "separuh": Fraction(1, 2), "separo": Fraction(1, 2)}
    | {
        f"seper{word}": Fraction(1, value)
        for word, value in listed("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh").items()
        if value > 2
    },
    denominators={
        f"per{space}{word}": value
        for space in ("", " ")  # "dua pertiga", and "dua per tiga"
        for word, value in listed("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh").items()
        if value > 2
    },
    dozens={"selusin": 12, "lusin": 12, "sekodi": 20, "kodi": 20},
    vague=intervals(
        """
        11-19: belasan
        20-99: puluhan
        200-999: ratusan
        1000-9999: ribuan
        10000-99999: puluhan ribu; belasan ribu
        100000-999999: ratusan ribu
        1000000-9999999: jutaan
        10000000-99999999: puluhan juta; belasan juta
        100000000-999999999: ratusan juta
        1000000000-9999999999: miliaran
        10000000000-99999999999: puluhan miliar; belasan miliar
        100000000000-999999999999: ratusan miliar
        1000000000000-9999999999999: triliunan
        10000000000000-99999999999999: puluhan triliun; belasan triliun
        100000000000000-999999999999999: ratusan triliun
        """
    ),
    few=phrases("beberapa"),
    multiples={"berlipat ganda": 2},
    articles=frozenset(),
    per=frozenset("per / tiap setiap".split()),
    units=table(
        """
        percent: %; persen; prosen
        permille: ‰; permil
        pp: poin persentase; poin persen; persen poin; percentage point; basis persentase
        bp: basis poin; bps; bp; basis point
        point: poin; point
        mm: mm; milimeter; mili meter; milimeter hujan
        cm: cm; sentimeter; senti; centimeter
        m: m; meter; mdpl; meter di atas permukaan laut
        km: km; kilometer; kilo meter
        inch: inci; inch
        ft: kaki; feet
        yd: yard
        mi: mil; mile
        nmi: mil laut; nm
        cm2: sentimeter persegi; cm persegi; cm2; cm²
        m2: meter persegi; m persegi; m2; m²; meter2
        are: are
        ha: hektare; hektar; ha
        km2: kilometer persegi; km persegi; km2; km²
        acre: acre; ekar
        sqmi: mil persegi
        sqnmi: mil laut persegi
        ml: ml; mililiter; cc
        l: l; liter; ltr
        kl: kl; kiloliter
        m3: meter kubik; m kubik; m3; m³; kubik
        km3: kilometer kubik
        bbl: barel; barrel
        gal: galon
        ug: mikrogram; µg; μg
        mg: mg; miligram
        g: g; gr; gram
        hg|oz: ons
        kg: kg; kilogram; kilo; sekilo; sekilogram
        quintal: kuintal; kwintal; sekuintal
        t: ton; metrik ton; ton metrik; seton
        lb: pon
        oz: ounce; ons troi; troy ons; troy ounce
        s: detik; sekon; sedetik; dtk
        min: menit; mnt; semenit
        h: jam; sejam
        day: hari; sehari
        week: pekan; minggu; sepekan; seminggu
        month: bulan; sebulan; bln
        quarter: triwulan; kuartal
        semester: semester
        year: tahun; setahun; thn; warsa
        decade: dekade; dasawarsa; sedekade; sedasawarsa
        century: abad; seabad
        millennium: milenium
        km/h: km/jam; kilometer per jam; km per jam; kilometer/jam; kpj
        km/s: kilometer per detik; km/s; km/detik; km per detik
        m/s: meter per detik; m/detik; m/s; m/dtk
        mph: mil per jam; mph
        knot: knot; knots
        °C: derajat celsius; derajat celcius; derajat; °c; °; ° c; der c
        °F: derajat fahrenheit; °f
        magnitude: sr; skala richter; magnitudo
        W: watt
        kW: kilowatt; kw
        MW: megawatt; mw; megawatt puncak; mwp
        GW: gigawatt; gw; gigawatt puncak; gwp
        kWh: kilowatt jam; kwh; kilowatt-jam
        MWh: megawatt jam; mwh; megawatt-jam
        GWh: gigawatt jam; gwh; gigawatt-jam
        TWh: terawatt jam; twh
        hp: tenaga kuda; dk; hp
        cal: kalori
        kcal: kilokalori; kkal
        V: volt
        kV: kilovolt; kv
        Hz: hertz; hz
        kHz: khz; kilohertz
        MHz: megahertz; mhz
        GHz: gigahertz; ghz
        kB: kb; kilobita
        MB: mb; megabita; megabyte
        GB: gb; gigabita; gigabyte
        TB: tb; terabita; terabyte
        PB: pb; petabita; petabyte
        dB: desibel; db
        lap: lap; putaran
        times: kali; kali lipat; lipat
        IDR: rupiah; idr
        cent: sen; sen dolar as; sen as; sen dolar
        USD: dolar as; dolar amerika; dolar amerika serikat; usd; us dollar; dollar as; dollar amerika; us$
        dollar: dolar; dollar
        SGD: dolar singapura; sgd; dollar singapura; s$
        AUD: dolar australia; aud; dollar australia
        HKD: dolar hong kong; dolar hongkong; hkd
        CAD: dolar kanada; cad
        NZD: dolar selandia baru; nzd
        TWD: dolar taiwan; twd; dolar baru taiwan
        BND: dolar brunei; bnd
        CNY: yuan; renminbi; cny; rmb; yuan china; yuan tiongkok
        JPY: yen; jpy; yen jepang
        KRW: won; krw; won korea
        EUR: euro; eur
        GBP: pound sterling; poundsterling; gbp; pound; pound inggris; sterling; pounds
        MYR: ringgit; myr; ringgit malaysia
        THB: baht; thb
        PHP: peso filipina; php
        VND: dong; vnd; dong vietnam
        INR: rupee india; inr
        PKR: rupee pakistan; pkr
        rupee: rupee
        SAR: riyal saudi; riyal arab saudi; sar; real saudi
        QAR: riyal qatar; qar
        rial: riyal; rial
        IRR: rial iran; riyal iran
        BRL: real brasil; brl
        AED: dirham uea; dirham uni emirat arab; aed
        dirham: dirham
        KWD: dinar kuwait; kwd
        dinar: dinar
        RUB: rubel; rub
        TRY: lira turki; lira; try
        CHF: franc swiss; franc swis; chf; franc
        SEK: krona swedia; sek
        NOK: krone norwegia; nok
        krone: krona; krone
        BTC: bitcoin; btc
        ETH: ethereum
        ILS: shekel
        MMK: kyat
        ZAR: rand
        peso: peso
        EGP: pound mesir
        NLG: gulden; gulden belanda
        PLN: zloty; zloti
        HUF: forint
        UAH: hryvnia; hrivnia
        NGN: naira
        BDT: taka
        PGK: kina
        LAK: kip
        KHR: riel
        KZT: tenge
        DEM: mark jerman; deutschmark
        MXN: peso meksiko
        ARS: peso argentina
        CZK: koruna ceko
        DKK: krone denmark
        LKR: rupee sri lanka
        shilling: shilling
        MMBTU: mmbtu; million british thermal units; juta british thermal unit; juta btu
        kbit: kilobit; kbps
        Mbit: megabit; mbps
        Gbit: gigabit; gbps
        Tbit: terabit; tbps
        """
    ),
    prefixes=table(
        """
        IDR: rp; rp.; idr
        USD: us$; usd; us $; as$
        dollar: $
        SGD: s$; sg$; sgd; sin$
        AUD: a$; au$; aud
        HKD: hk$
        EUR: €; eur
        GBP: £; gbp
        JPY: jpy; ¥
        CNY: rmb; cny
        KRW: ₩
        MYR: rm; myr
        SAR: sar
        magnitude: magnitudo; m; mag
        """
    ),
    rates=table(
        """
        s: per detik; /detik
        min: per menit; semenit; /menit
        h: per jam; sejam; tiap jam; setiap jam; /jam
        day: per hari; sehari; tiap hari; setiap hari; harian; /hari; sehari-hari
        week: per pekan; per minggu; sepekan; seminggu; tiap pekan; setiap pekan; setiap minggu; mingguan; tiap minggu
        month: per bulan; sebulan; tiap bulan; setiap bulan; bulanan; /bulan
        year: per tahun; setahun; tiap tahun; setiap tahun; tahunan; /tahun
        weekend: setiap akhir pekan; tiap akhir pekan; saban akhir pekan; setiap akhir minggu; tiap akhir minggu
        weekday: setiap hari kerja; tiap hari kerja; saban hari kerja; hari kerja
        day: saban hari
        week: saban pekan; saban minggu
        month: saban bulan; month to month; month-to-month; mtm; m-to-m; secara bulanan; bulan ke bulan
        year: saban tahun; year on year; year-on-year; yoy; y-o-y; tahun ke tahun; secara tahunan
        quarter: quarter to quarter; quarter-to-quarter; qtq; kuartalan; triwulanan; secara kuartalan; setiap triwulan; setiap kuartal; per triwulan; per kuartal
        """
    ),
    approximate=phrases(
        """
        sekitar; kira-kira; kurang lebih; hampir; nyaris
        mendekati; lebih dari; sedikitnya; setidaknya; setidak-tidaknya
        sekurangnya; sekurang-kurangnya; paling sedikit; paling tidak
        paling banyak; minimal; maksimal; tak kurang dari
        tidak kurang dari; kurang dari; di atas; di bawah; diperkirakan; ditaksir; kisaran; berkisar; melampaui
        melebihi; menembus; mencapai sekitar; lebih kurang; tidak lebih dari; tak lebih dari; tak sampai; ±; >; <; ~
        """
    ),
    approximate_after=phrases("lebih; an; -an; lebihnya; koma sekian"),
    range_words=(("", "-"), ("", "hingga"), ("", "sampai"), ("", "s/d"), ("antara", "dan")),
    ratio_words=frozenset({"dari", "di antara", "dari setiap", "dari tiap", "dari tiap-tiap", "di antara setiap"}),
    start_words=phrases(
        "dari; dari semula; dari sebelumnya; dari urutan; dari posisi; dari peringkat; dari level; dari sekitar"
    ),
    end_words=phrases(
        "menjadi; jadi; menjadi sekitar; menjadi hanya; ke level; ke posisi; ke urutan; ke peringkat; menjadi hampir"
    ),
    labels=(
        r"(?<!\d\s)(?<!dua\s)(?<!tiga\s)(?<!empat\s)(?<!lima\s)\b(?:pukul|pkl\.?|jam)\s+\d{1,2}(?!\s+(?:menit|detik))(?:[.:]\d{2}){0,2}(?:\s*(?:[-–]|hingga|sampai|menjadi|dan"
        r"|ke)\s*(?:pukul\s+)?\d{1,2}[.:]\d{2})?",
        r"\b\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\b",
        r"\b(?:1[89]|20)\d\d\s*[-–/]\s*(?:(?:1[89]|20)\d\d|\d\d)\b",
        r"\b(?:triwulan|kuartal|semester|caturwulan|babak|paruh|kuarter)\s+(?:ke-?\s?)?(?:i{1,3}|iv|[1-4]|pertama"
        r"|kedua|ketiga|keempat|satu|dua|tiga|empat)\b",
        r"\b(?:pasal|ayat|nomor|no\.|huruf|bab|perkara|uu|perpres|pp|nik|rt|rw|km|jalan tol|tol|kloter|nomor urut"
        r"|halaman)\s*\(?\d+[a-z]?\)?(?:[./-]\d+)*(?:\s+tahun\s+\d{4})?(?:\s+dan\s+\d+)?\b(?![.,]\d)",
        r"\b(?:sd|smp|sma|smk|sdn|smpn|sman|smkn|mts|man)\s+(?:negeri\s+)?\d+\b",
        r"\b(?:telepon|telp\.?|hp|whatsapp|wa)\s*:?\s*\+?[\d\s()-]{5,20}\d",
        r"\b24/7\b",
        # Universities, stadiums and the like that are called by a day: Universitas Sebelas Maret, Stadion 10 November.
        r"\b(?:universitas|institut teknologi|stadion|monumen|museum|jalan|jembatan|taman)\s+"
        r"(?:\d{1,2}|satu|sepuluh|sebelas|tujuh\s?belas|dua puluh (?:satu|delapan))\s+"
        r"(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember)\b",
    ),
    idioms=(
        # Idioms with number words that count nothing, in one expression, as every one costs time.
        (
            r"\b(?:(?:empat|enam) mata|roda (?:dua|tiga|empat|enam|lebih dari empat)|kaki (?:lima|seribu|tiga)|(?:se)?tengah"
            r" (?:hati|mati|badan|jadi|jalan|matang)|setengah-setengah|(?:dua|tiga) sejoli|tujuh keliling|sejuta umat"
            r"|panca ?indra|seribu (?:satu(?= (?:malam|cara|macam|alasan|kisah|cerita|masalah|jalan))|bahasa)"
            r"|satu (?:demi|per) satu|satu (?:meja|panggung|atap|kata|visi|barisan|garis|pintu|nyawa|tujuan|hati|komando|paket|jalur)|mendua hati|bermuka dua|berbadan dua|muka dua|dua (?:muka|belah"
            r"|jempol|mata pisau)|pisau bermata dua|(?:empat|delapan) penjuru|(?:per)?segi (?:tiga|empat|lima|enam)"
            r"|tiga dimensi|empat sehat lima sempurna|kepulauan seribu|pulau seribu"
            r"|seratus persen(?= (?:yakin|siap|setuju|mendukung)))\b"
        ),
        r"\b(?:ber)?kepala (?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\b",  # in one's sixties
        r"\b(?:se)?tiap hari (?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu)\b",
        r"\bsalah satu\b",
        r"\bsatu[- ]satunya\b",
        r"\bsatu sama lain\b",
        r"\b(?:di )?satu sisi\b",
        r"\bsatu pun\b",
        r"\bsatunya\b",
        r"\bnomor satu\b",
        r"\bsatu arah\b",
        r"\bsatu suara\b",
        r"\bdua arah\b",
        r"\bsepeda motor roda\b",
        r"\bkedua[- ](?:belah|duanya|pihak|negara|orang|tim|kubu|pemimpin|kelompok|perusahaan|terdakwa|tersangka"
        r"|korban|calon"
        r"|pasangan|menteri|lembaga|kapal|mobil|pelaku|kandidat|kendaraan|saudara|presiden|partai|kesebelasan|klub"
        r"|kota|wilayah"
        r"|sisi|kaki|tangan|mata|pria|perempuan|wanita|anak|bank|petinggi|polisi|kepala|institusi|desa|daerah|hakim)\b",
        r"(?:^|[.;:] )kedua(?=,? [a-z])",
        r"\bpihak (?:pertama|kedua|ketiga)\b",
        r"\bpertama kali(?:nya)?\b",
        r"\bpertama-tama\b",
        r"\bdunia ketiga\b",
        r"\bperang dunia (?:i{1,2}|pertama|kedua)\b",
        r"\b(?:bintang|simpang) (?:lima|empat|tiga)\b",
        r"\bribu bahasa\b",
        r"\btujuh belasan\b",
        r"\bpuluhan tahun\b(?=\s+silam\s+lamanya)",
    ),
    piece_rate=r"\b(?:per|setiap|tiap) ?(?:batang|ekor|butir|buah|lembar|bungkus|orang|unit|karung|botol|ikat|kotak|dus|potong|porsi|pohon|bibit|tangkai|pasang|set|papan|sachet|sak|tandan|kantong)\b",
    usual=r"biasa|normal|lazim|rata-rata",
    score_words=r"\b(?:takluk|kalah|menang|unggul|tertinggal|imbang|skor|ditahan|ditundukkan|menundukkan|mengalahkan|dikalahkan|keok|dibantai|membantai|kemenangan|kekalahan|menekuk|ditekuk|memimpin|mengungguli|menyerah|tumbang|menjungkalkan|agregat)\b",
    named_days={
        "weekend": r"akhir (?:pekan|minggu)|\b(?:sabtu|minggu|libur)",
        "weekday": r"\b(?:hari kerja|hari biasa|senin|jumat)",
        "month": r"akhir bulan",
        "year": r"akhir tahun",
    },
    changes_to=r"(?:menjadi|ke level|ke angka)(?: sekitar| hanya| hampir)? $",
    changes_by=(
        r"(?:naik|turun|meningkat|menurun|bertambah|berkurang|merosot|anjlok|melonjak|melemah|menguat|menyusut|tumbuh"
        r"|dipangkas|dinaikkan|diturunkan|terpangkas|dikurangi|ditambah)(?: sebesar| sebanyak| sekitar| hampir| lebih dari)* $"
    ),
    households=r"^[ ]?(?:kepala keluarga|kk\b|keluarga|rumah tangga)",
    persons=r"^[ ]?(?:orang|jiwa|warga|penduduk)\b",
    numbered=(
        ("article", r"\bpasal\s{1,2}\(?{}"),
        ("paragraph", r"\bayat\s{1,2}\(?{}"),
        ("chapter", r"\bbab\s{1,2}{}"),
        ("number", r"\b(?:nomor|no\.?)(?: urut| perkara| polisi| induk)?\s{0,2}{}"),
        ("terminal", r"\bterminal\s{1,2}{}"),
        ("gate", r"\b(?:gerbang|pintu|gate)\s{1,2}{}"),
        ("page", r"\bhalaman\s{1,2}{}"),
        ("post", r"\b(?:km|kilometer)\.?\s{0,2}{}"),
    ),
)
