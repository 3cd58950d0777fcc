"""Indonesian words that claim something of people and events (``checker.evidence.claims``), in the notation of cues."""

from __future__ import annotations

from checker.languages.cues import Cue, Cues

CLAIMS: Cues = {
    Cue.HARMLESS: """
        perang mulut; perang kata*; perang bintang; perang dagang; perang tarif; perang harga; perang urat
        menginvasi (inang|sel|jaringan|tubuh); burung gereja; umat manusia; angkasa pura; kuda hitam; kambing hitam
        kuda troya; gajah mada; gadjah mada; gajah tunggal; lubang buaya; rawa buaya; buaya darat; harimau malaya
        macan kemayoran; ular tangga; kuda lumping; kuda besi; mengancam (jiwa|nyawa|gawang); mengancam (jiwa|nyawa)
        badai (sitokin|cedera|phk|kritik|matahari); hujan (gol|kritik|kritikan|interupsi|pujian|kartu|meteor)
        banjir (pujian|kritik|kritikan|pesanan|gol|order|hadiah|impor|dukungan); gempa politik; badai sitokin
        badai cedera; badai phk; (hujan|banjir|badai) (kritik|kritikan); banjir impor
        (menangkap|tangkap|ditangkap|penangkapan) (ikan|bola|karbon|kamera)
        menangkap (peluang|sinyal|gambar|kesan|pesan|makna|maksud|momen|suasana|cahaya); tertangkap kamera
        mencuri (perhatian|poin|start|gol|angka|kemenangan|kesempatan|waktu|hati|panggung|skor)
        (membobol|dibobol|pembobolan) gawang; membobol jala; menembak (bola|ke gawang|dari luar|langsung ke)
        ledakan (penduduk|populasi|kasus|jumlah|permintaan|pengguna|harga|demografi); sabu raijua; pulau sabu
        laut sabu; (tidak|tak|bukan|terasa|merasa|terdengar) asing; tidak lagi asing; tak lagi asing; nenek moyang
        (kakak|adik) (kelas|pembina|tingkat); anak-anak (asuh*|buah*|muda); anak asuh*
        rahasia (sukses|umum|dapur|awet|panjang|kecantikan|kesuksesan|umur|kemenangan)
        melahirkan (hatrik|hattrick|generasi|pemain|atlet|juara|bintang|gagasan|ide|karya|inovasi)
        melahirkan (keputusan|kesepakatan|kebijakan|pemimpin|talenta|bibit|lulusan|sejarah|bakat|gol)
        jaminan kecelakaan kerja
        (letjen|mayjen|brigjen|jenderal|letkol|laksamana|marsekal|kolonel|mayor|kapten) tni; tahun baru islam
        anak-anak (sd|smp|sma|sekolah); orang tua (siswa|murid); polisi hutan; polisi tidur; kata pinjaman
        meminjam nama; pemain pinjaman; status pinjaman; masa pinjaman; bukan rahasia; bukan lagi rahasia
        (jangan|tidak perlu|tak perlu|tidak usah|tak usah) (khawatir|takut|cemas|panik)
        (pengadilan|hakim|jaksa) tipikor; sebagai kompensasi; (ditangkap|tertangkap) perangkap
    """,
    Cue.DEATH: """
        tewas; menewaskan; ditewaskan; tewasnya; meninggal; meninggalnya; wafat; wafatnya; terbunuh; dibunuh
        membunuh; pembunuhan; pembunuh; jenazah; mayat; jasad; meregang nyawa; merenggut nyawa; menelan korban jiwa
        korban jiwa; korban tewas; korban meninggal; kematian; bunuh diri; gantung diri
        ||
        selamat; diselamat*; menyelamat*; buru*; berburu; memburu; pemburu; basmi*; membasmi; musnah*; memusnahkan
        racun*; dimatikan; padam*; memadamkan; mengayau; penggal*; memenggal; dipenggal; bangkai; maut; tewas*
        mati*; mematikan; kematian*; meninggal*; mangkat; korban*; jiwa; nyawa*; bunuh*; membunuh*; pembunuh*
        jenazah*; jasad*; mayat*; makam*; pemakaman; dimakamkan; kubur*; dikubur*; almarhum*; mendiang; duka*
        layat*; melayat; autopsi; otopsi; visum; tenggelam; bantai*; pembantaian; genosida; gantung*; fatal; tragis
        tragedi; peti mati; tpu; ajal; hilang; kehilangan; syahid; martir; pusara; krematorium; kremasi; liang
        otopsinya; pemusnahan; renggut*; merenggut; menewaskan*; ditewaskan*; terbunuh*; dibunuh*; berpulang*
        pemakaman(nya|lah|kah|pun|ku|mu); tragis(nya|lah|kah|pun|ku|mu); hilang(nya|lah|kah|pun|ku|mu)
        pemusnahan(nya|lah|kah|pun|ku|mu); lenyap(nya|lah|kah|pun|ku|mu); serangan(nya|lah|kah|pun|ku|mu)
        mortalitas(nya|lah|kah|pun|ku|mu); celaka(nya|lah|kah|pun|ku|mu); kerangka(nya|lah|kah|pun|ku|mu)
        tengkorak(nya|lah|kah|pun|ku|mu); memakamkan(nya|lah|kah|pun|ku|mu); tumbang(nya|lah|kah|pun|ku|mu)
        ledakan(nya|lah|kah|pun|ku|mu); mengakhiri(nya|lah|kah|pun|ku|mu); tulang(nya|lah|kah|pun|ku|mu)
        pelaku(nya|lah|kah|pun|ku|mu); warisan(nya|lah|kah|pun|ku|mu); maut(nya|lah|ku|mu); jiwa(nya|lah|ku|mu)
        ajal(nya|lah|ku|mu); peti(nya|lah|ku|mu); hantu(nya|lah|ku|mu); hayat(nya|lah|ku|mu); hidup(nya|lah|ku|mu)
        parah(nya|lah|ku|mu); fosil(nya|lah|ku|mu); pelaku-pelaku*; serangan-serangan*; tembakan-tembakan*
        korban-korban*; serangan-srangan; ledakan-ledakan*; bom-bom*; kematian-kematian*; mayat-mayat*
        pembunuhan-pembunuhan*; pembunuh-pembunuh*; penembakan-penembakan*; jenazah-jenazah*; perangsang-perangsang*
        fosil-fosil*; perangkat-perangkat*; mumi-mumi*; tulang-tulang*; pahlawan-pahlawan*; racun-racun*
        makam-makam*; tewas-tewas*; tewasnya-tewasnya*; wafat-wafat*; wafatnya-wafatnya*; terbunuh-terbunuh*
        jasad-jasad*; mengancam (jiwa|nyawa); wafat*; gugur*; berguguran; bernyawa; penguburan; tutup usia
        kepergian; belasungkawa; pelayat; takziah; takziyah; yatim*; piatu; ahli waris; eksekusi*; dieksekusi
        mengeksekusi; hukuman mati; tembak*; membantai; dibantai; holokaus*; menghabisi; dihabisi; diracun; bom*
        tertimbun; mengubur; sekarat; kritis; dikremasi; peti; forensik; pahlawan; kurban; sembelih*; disembelih
        kepunahan; lenyap; binasa; direnggut; tumbal; pupus; serangan; mortalitas; kecelakaan; celaka; ditinggal*
        hantu; roh; arwah; kafan; kerangka; tengkorak; haul; nisan; ziarah; tahlil*; sama sekali tidak; tidak lagi
        tidak memiliki; tergantung; tiang gantungan; letal*; nonletal; coup de grace; tinggal dunia; memakamkan
        mengembuskan; menghembuskan; tiada; ditembak; euthanasia; berduka; janda; duda; penyintas; habisi; punah*
        tumbang; ledakan; telan; menelan; mengenang; aborsi; keguguran; menjemput; hayat; hidup; akhir hayat
        perang*; tak tertolong; tidak tertolong; parah; mengakhiri; syuhada; mumi; fosil; tulang; gladiator; jagal
        akhirat; selamanya; pembasmi; pembantai; penembak*; pelaku; warisan; waris; dibacok; tikam*; tusuk*
    """,
    Cue.INJURY: """
        luka-luka; terluka; melukai; cedera; mencederai; luka bakar; luka berat; luka ringan; luka parah
        patah tulang; memar; korban luka; mengalami luka
        ||
        luka-tembak; luka-bakar; terluka*; melukai*; mencederai*; memar*; hamstring(nya|lah|kah|pun|ku|mu)
        pergelangan(nya|lah|kah|pun|ku|mu); tendon(nya|lah|kah|pun|ku|mu); tulang(nya|lah|kah|pun|ku|mu)
        dipukul(nya|lah|kah|pun|ku|mu); terbakar(nya|lah|kah|pun|ku|mu); celaka(nya|lah|kah|pun|ku|mu)
        pemulihan(nya|lah|kah|pun|ku|mu); operasi(nya|lah|kah|pun|ku|mu); tertabrak(nya|lah|kah|pun|ku|mu)
        bengkak(nya|lah|kah|pun|ku|mu); menembak(nya|lah|kah|pun|ku|mu); robek(nya|lah|ku|mu); lutut(nya|lah|ku|mu)
        otot(nya|lah|ku|mu); bakar(nya|lah|ku|mu); absen(nya|lah|ku|mu); jatuh(nya|lah|ku|mu); berat(nya|lah|ku|mu)
        parah(nya|lah|ku|mu); patah-patah*; operasi-operasi*; tembakan-tembakan*; korban-korban*; luka-luka*
        memar-memar*; pukulan-pukulan*; otot-otot*; serpihan-serpihan*; tulang-tulang*; terluka-terluka*
        cedera-cedera*; badai cedera; jaminan kecelakaan kerja; luka*; dilukai; cedera*; dicederai; cidera; patah*
        lebam; lecet; gores*; tergores; robek; sobek; darah*; berdarah; pendarahan; perdarahan; bersimbah; melepuh
        keseleo; terkilir; retak; gegar; benjol; babak belur; tertembak; tertusuk; tersayat; tusuk*; bacok*; dibacok
        tikam*; pincang; lumpuh; amputasi; cacat; trauma; ligamen; hamstring; lutut; engkel; pergelangan; otot
        tendon; meniskus; acl; fraktur; tulang; kritis; kecelakaan; pukul*; dipukul; bakar; terbakar; celaka; kram
        pulih*; pemulihan; sembuh; absen; kebugaran; bugar; ditandu; tandu; jahitan; dijahit; operasi; gigit*
        digigit; bius; nyeri; tertimpa; terjatuh; jatuh; ringan; berat; parah; sundut; serpihan; tertabrak; ditabrak
        menderita; tumpah darah; hajar; terkena; kena; bengkak; peluru; diserang; korban*; dirawat; tembak*
        ditembak; menembak; ditusuk; menggigit; tergigit; sayat*; rawat*; aniaya*; dianiaya; penganiaya*
        terserempet; hantam*
    """,
    Cue.STRANDED: """
        mengungsi; pengungsi; pengungsian; diungsikan; dievakuasi; mengevakuasi; evakuasi; terjebak; terperangkap
        terdampar; hilang kontak; terlantar; telantar; terisolasi
        ||
        tunawisma; bantuan; posko; tenda; kejebak; nyasar; dievakuasi*; mengevakuasi*; terjebak*; terperangkap*
        terdampar*; terisolasi*; mencari(nya|lah|kah|pun|ku|mu); menolong(nya|lah|kah|pun|ku|mu)
        keberadaan(nya|lah|kah|pun|ku|mu); diusir(nya|lah|kah|pun|ku|mu); pelarian(nya|lah|kah|pun|ku|mu)
        meninggalkan(nya|lah|kah|pun|ku|mu); menampung(nya|lah|kah|pun|ku|mu); perlindungan(nya|lah|kah|pun|ku|mu)
        pemulangan(nya|lah|kah|pun|ku|mu); dibebaskan(nya|lah|kah|pun|ku|mu); terhenti(nya|lah|kah|pun|ku|mu)
        lenyap(nya|lah|kah|pun|ku|mu); ditinggalkan(nya|lah|kah|pun|ku|mu); pembebasan(nya|lah|kah|pun|ku|mu)
        membebaskan(nya|lah|kah|pun|ku|mu); kekurangan(nya|lah|kah|pun|ku|mu); jejak(nya|lah|ku|mu)
        nasib(nya|lah|ku|mu); tahan(nya|lah|ku|mu); posko(nya|lah|ku|mu); raib(nya|lah|ku|mu); macet(nya|lah|ku|mu)
        putus(nya|lah|ku|mu); korban-korban*; kamp-kamp*; tenda-tenda*; bencana-bencana*; kekurangan-kekurangan*
        posko-posko*; jejak-jejak*; pengungsi-pengungsi*; pengungsian-pengungsian*; evakuasi-evakuasi*
        terjebak-terjebak*; terperangkap-terperangkap*; terdampar-terdampar*; terlantar-terlantar*
        telantar-telantar*; terisolasi-terisolasi*; kehilangan; menghilang; ungsi*; mengungsi*; pengungsi*
        evakuasi*; jebak; terkubur; tertimbun; timbun; isolasi; telantar*; selamat*; diselamatkan; menyelamatkan
        penyelamat*; sar; basarnas; tim sar; cari*; mencari; dicari; tolong; menolong; ditolong; pertolongan; suaka
        pencari suaka; migran; imigran; relokasi; pindah; dipindah*; tuna wisma; hanyut; terombang*; apung; terapung
        tersesat; jejak; keberadaan; nasib; tahan; tertahan; terkatung*; usir*; diusir; mengusir; terusir; gusur*
        digusur; penggusuran; kabur; lari; melarikan; pelarian; larikan; meninggalkan; ditinggal; hunian; huntara
        tampung*; menampung; ditampung; sembunyi; lindung; berlindung; perlindungan; rohingya; dipulangkan
        pemulangan; repatriasi; jemput; menjemput; selundup*; rescue; bebas*; dibebaskan; pengasingan; diasingkan
        terkurung; lockdown; terhenti; lenyap; raib; hindar*; menghindar*; deportasi; tinggalkan; rumah singgah
        tempat tinggal; hadang*; dihadang; menghadang; terhambat; hilang*; diungsi*; perangkap; terisolir
        terlantar*; menelantarkan; ditelantarkan; dampar; pencari*; gelandang*; direlokasi; penampung*; memulangkan
        tki; bencana*; korban*; terdampak; kandas; macet; putus; mudik; ditinggalkan; kamp; pembebasan; membebaskan
        angkut; diangkut; kekurangan; tak berdaya; kelaparan; lapar; terputus; terendam; menepi
    """,
    Cue.ARREST: """
        ditangkap; menangkap; tertangkap; penangkapan; ditahan; menahan tersangka; dipenjara; penjara; dibekuk
        membekuk; diringkus; meringkus; dicokok; dijebloskan; ditahannya; narapidana; napi; lapas; buron; buronan
        dpo; diborgol; tahanan kota
        ||
        koruptor*; menahan; tahan*; penahan*; tangkap*; penjara*; dipenjara*; bui; sel; rutan; kurung*; terpidana
        warga binaan; ciduk*; diciduk; menciduk; bekuk*; ringkus*; amankan; diamankan; mengamankan; ott; tersangka
        borgol*; bekap; buron*; kabur; ekstradisi; deportasi; gerebek*; menggerebek; digerebek; remisi; pidana
        dipidana; pemenjaraan; vonis*; divonis; hukum*; dihukum; lembaga pemasyarakatan; nusakambangan; jemput*
        cokok*; gelandang*; digelandang; ditangkap*; menangkap*; tertangkap*; ditahan*; dibekuk*; membekuk*
        diringkus*; meringkus*; dicokok*; dijebloskan*; narapidana*; lapas*; diborgol*
        menahan(nya|lah|kah|pun|ku|mu); dihukum(nya|lah|kah|pun|ku|mu); menghukum(nya|lah|kah|pun|ku|mu)
        memburu(nya|lah|kah|pun|ku|mu); diburu(nya|lah|kah|pun|ku|mu); pelarian(nya|lah|kah|pun|ku|mu)
        dicegah(nya|lah|kah|pun|ku|mu); ditetapkan(nya|lah|kah|pun|ku|mu); pengadilan(nya|lah|kah|pun|ku|mu)
        penghuni(nya|lah|kah|pun|ku|mu); paspor(nya|lah|kah|pun|ku|mu); menyerah(nya|lah|kah|pun|ku|mu)
        sel(nya|lah|ku|mu); sipir(nya|lah|ku|mu); buruh-buruh*; penangkapan-penangkapan*; penahanan-penahanan*
        penjara-penjara*; sel-sel*; burung-burung*; hukum-hukum*; jaringan-jaringan*; buru-buru*
        tertangkap-tertangkap*; narapidana-narapidana*; napi-napi*; lapas-lapas*; buron-buron*; buronan-buronan*
        dpo-dpo*; (menangkap|tangkap|ditangkap|penangkapan) (ikan|bola|karbon|kamera)
        menangkap (peluang|sinyal|gambar|kesan|pesan|makna|maksud|momen|suasana|cahaya); tertangkap kamera
        (ditangkap|tertangkap) perangkap; tertahan; dikurung; jaring*; terjaring; pengamanan; jebloskan
        menjebloskan; memvonis; menghukum; bebas*; buru*; memburu; diburu; lari; melarikan; pelarian
        menyerahkan diri; operasi tangkap tangan; tangkap tangan; penggerebekan; razia; jemput paksa; dijemput
        terdakwa; amnesti; grasi; abolisi; asimilasi; cipinang; sukamiskin; salemba; seumur hidup; sandera*; dicegah
        sita*; ditetapkan; penyidik; jaksa; kejaksaan; pengadilan; sekap*; disekap; isolasi; pasung; penindakan
        penghuni; paspor; wajib lapor; red notice; jeruji*; reserse; membui; kelebihan penghuni; jaminan; memenjara*
        penangkap*; jebol*; sipir; pemasyarakatan; serah diri; menyerah; interogasi; diperiksa; membebas*; dibebas*
        pembebas*; dirazia; kandang*; mengandangkan
        dikandangkan; menyita; disita; sitaan; segel*; menyegel; disegel; penyegelan; penahanan*; penyitaan*
    """,
    Cue.BRIBERY: """
        suap; menyuap; disuap; penyuapan; suap-menyuap; korupsi; koruptor; gratifikasi; pungli; pungutan liar
        penggelapan; menggelapkan; digelapkan; tipikor; pencucian uang; sogokan; menyogok
        ||
        pemberian; beri; memberi*; menerima; hadiah; pungut*; setor*; fee; upeti; imbalan; pelicin; kpk; korup*
        suap*; penyuap*; ott; mark up; uang pelicin; sogok*; gelap*; kolusi; nepotisme; kkn; cuci uang; tppu
        penyelewengan; menyelewengkan; diselewengkan; selewengkan; salah guna*; penyalahgunaan; kerugian negara
        antirasuah; rasuah; lhkpn; komisi; mahar; serangan fajar; politik uang; benturan kepentingan
        konflik kepentingan; intervensi; kejaksaan; kejagung; menyuap*; disuap*; gratifikasi*; pungli*; penggelapan*
        menggelapkan*; digelapkan*; tipikor*; menyogok*; intervensi(nya|lah|kah|pun|ku|mu)
        komitmen(nya|lah|kah|pun|ku|mu); imbalan(nya|lah|kah|pun|ku|mu); aliran(nya|lah|kah|pun|ku|mu)
        memeras(nya|lah|kah|pun|ku|mu); membeli(nya|lah|kah|pun|ku|mu); dibeli(nya|lah|kah|pun|ku|mu)
        wewenang(nya|lah|kah|pun|ku|mu); uang(nya|lah|ku|mu); dana(nya|lah|ku|mu); komitmen-komitmen*; dana-dana*
        skandal-skandal*; hibah-hibah*; uang-uang*; hadiah-hadiah*; suap-suap*; penyuapan-penyuapan*
        korupsi-korupsi*; koruptor-koruptor*; gratifikasi-gratifikasi*; pungli-pungli*; penggelapan-penggelapan*
        tipikor-tipikor*; sogokan-sogokan*; (pengadilan|hakim|jaksa) tipikor; antikorupsi; operasi tangkap; markup
        penyimpangan; disalahgunakan; merugikan negara; komitmen; uang; aliran; dana; money politic*; pemeras*
        memeras; diperas; tangkap tangan; lancung; jual beli; makelar; mafia; bancakan; sunat; sunatan; potong
        pemotongan; memotong; hibah; integritas; icw; transparency; jaksa; penyidik; membeli; dibeli; pungut* liar
        antisuap; disogok; tilap*; menilap; peras*; amplop; jual beli jabatan; menyalahgunakan; wewenang; tipu*
        penggelembungan; fiktif; aliran dana; madani; skandal; pansus; hambalang; nyuap
    """,
    Cue.FRAUD: """
        penipuan; menipu; ditipu; tertipu; penipu; pemalsuan; memalsukan; dipalsukan; palsu; hoaks; hoax
        investasi bodong; bodong; gadungan; abal-abal; kecurangan; curang
        ||
        menembus; menerobos; sensor; rekayasa*; merekayasa; curang*; palsu*; meniru*; meminjam nama; pinjam nama
        menipu*; ditipu*; tertipu*; bodong*; kecurangan*; penyamaran(nya|lah|kah|pun|ku|mu)
        investasi(nya|lah|kah|pun|ku|mu); keaslian(nya|lah|kah|pun|ku|mu); mengubah(nya|lah|kah|pun|ku|mu)
        berubah(nya|lah|kah|pun|ku|mu); merusak(nya|lah|kah|pun|ku|mu); pengaturan(nya|lah|kah|pun|ku|mu)
        isu(nya|lah|ku|mu); kabar(nya|lah|ku|mu); modus(nya|lah|ku|mu); asli(nya|lah|ku|mu); skor(nya|lah|ku|mu)
        isu-isu*; iming-iming*; penipuan-penipuan*; tertipu-tertipu*; penipu-penipu*; pemalsuan-pemalsuan*
        palsu-palsu*; hoaks-hoaks*; hoax-hoax*; bodong-bodong*; gadungan-gadungan*; kecurangan-kecurangan*
        curang-curang*; tipu*; penipu*; memalsu*; dipalsu*; pemalsu*; hoaks*; hoax*; bohong*; berbohong; membohongi
        kebohongan; dusta*; berdusta; direkayasa; manipulasi*; dimanipulasi; memanipulasi; abal*; fiktif; mencurangi
        dicurangi; ilegal; oplos*; dioplos; pengoplos*; tiru*; imitasi; jiplak*; menjiplak; plagiat*; plagiarisme
        bajak*; pembajakan; salah guna*; menyesatkan; sesat; disinformasi; misinformasi; isu; rumor; kabar; samar*
        menyamar; penyamaran; mengaku; kw; phishing; skimming; investasi; arisan; pinjol; iming*; modus; sindikat
        tidak benar; tak benar; keliru; semu; deepfake; mark up; mark-up; penggelembungan; suap; korupsi; gelap*
        penggelapan; menggelapkan; ingkar; kibul*; ngibul; akal*; mengakali; siasat; licik; jebak*; menjebak
        settingan; dibuat-buat; mengada-ada; propaganda; asli; keaslian; judi; joki; contek*; menyontek; skema
        ponzi; pencucian; tudingan; menyebar*; asal-asalan; scam; anti-scam; antiscam; rentenir; lintah; tak otentik
        dirubah; diubah; mengubah; berubah; dirusak; merusak; perusakan; otp; siber; dibohongi; pembohong
        berbuat curang; sontek*; gadung*; desas*; berpura*; pura-pura; calo; tilep; mengelabui; dikelabui; kelabui
        edit*; diedit; suntingan; ijazah; deep fake; fitnah*; pengaturan; skor; kripto; gendam; hipnotis
    """,
    Cue.THEFT: """
        pencurian; mencuri; dicuri; pencuri; maling; perampokan; merampok; dirampok; perampok; pembobolan; membobol
        dibobol; penjarahan; menjarah; dijarah; begal; dibegal; pembegalan; penjambretan; jambret; dijambret
        pencopet; curanmor
        ||
        korup*; dikorup*; mengorup*; mencuri*; dicuri*; maling*; merampok*; dirampok*; membobol*; dibobol*
        menjarah*; dijarah*; dibegal*; penjambretan*; dijambret*; pencopet*; curanmor*
        hilang(nya|lah|kah|pun|ku|mu); mengambil(nya|lah|kah|pun|ku|mu); membongkar(nya|lah|kah|pun|ku|mu)
        lenyap(nya|lah|kah|pun|ku|mu); memeras(nya|lah|kah|pun|ku|mu); merebut(nya|lah|kah|pun|ku|mu)
        pembunuhan(nya|lah|kah|pun|ku|mu); raib(nya|lah|ku|mu); jebol(nya|lah|ku|mu); bocor(nya|lah|ku|mu)
        pembunuhan-pembunuhan*; pencurian-pencurian*; pencuri-pencuri*; maling-maling*; perampokan-perampokan*
        perampok-perampok*; pembobolan-pembobolan*; penjarahan-penjarahan*; begal-begal*; pembegalan-pembegalan*
        penjambretan-penjambretan*; jambret-jambret*; pencopet-pencopet*; curanmor-curanmor*
        mencuri (perhatian|poin|start|gol|angka|kemenangan|kesempatan|waktu|hati|panggung|skor)
        (membobol|dibobol|pembobolan) gawang; membobol jala; curi*; pencuri*; kemalingan; rampok*; perampok*
        rampas*; merampas; dirampas; perampas*; begal*; copet*; dicopet; jambret*; garong; bobol*; pembobol*; jarah*
        penjarah*; gasak*; menggasak; digasak; gondol*; menggondol; curas; curat; rompak; bajak*; hilang; kehilangan
        raib; ambil*; mengambil; diambil; embat; gelap*; penggelapan; balak*; pembalakan; illegal; liar; todong*
        ditodong; bawa kabur; membawa kabur; dibawa kabur; larikan; melarikan; dilarikan; jebol; penadah*; tadah
        sita*; bongkar*; membongkar; plagiat; peretas*; kecurian; pembegal*; sikat; digondol; lenyap; perompak*
        lanun; pungli; tilap; peras*; memeras; pemeras*; serobot*; menyerobot; selundup*; rebut*; merebut; direbut
        spesialis; sindikat; kuras; menguras; dikuras; tipu*; bocor; retas*; diretas; pembunuhan; menodong
    """,
    Cue.VIOLENCE: """
        penganiayaan; menganiaya; dianiaya; pengeroyokan; mengeroyok; dikeroyok; penusukan; ditusuk; penembakan
        menembak; ditembak; tertembak; penyiksaan; menyiksa; disiksa; dipukuli; memukuli; dibacok; membacok
        pembacokan; penikaman; ditikam; menikam; tawuran; senjata api; senjata tajam; pistol; celurit; kekerasan
        ||
        tombak*; ditombak; menombak; hukum*; tembak*; menembak*; ditembak*; penembak*; tertembak*; sepak*; tendang*
        menendang; bola; gol; gawang; pukul*; lempar*; syuting; film; foto*; pemotret*; gambar*; suntik*; disuntik*
        menyuntik*; vaksin*; video*; bidik*; membidik*; jepret*; meroket; melonjak; melejit; melesat; adegan; basket
        kiper; senjata*; rudal; baku tembak; perlakuan buruk; tanpa awak; tak berawak; aniaya*; keras*; luka-tembak
        alutsista; persenjataan; bersenjata*; amunisi; peluru; persekusi; menganiaya*; peledak; meledak*; ledakan
        bom*; pengeboman; keparahan; baku hantam; perkelahian; bentrok*; kericuhan; dianiaya*; mengeroyok*
        dikeroyok*; menusuk*; ditusuk*; menyiksa*; disiksa*; dibacok*; membacok*; penikaman*; ditikam*; menikam*
        tawuran*; pistol*; celurit*; kekerasan*; ledakan(nya|lah|kah|pun|ku|mu); membunuh(nya|lah|kah|pun|ku|mu)
        menyerang(nya|lah|kah|pun|ku|mu); melempar(nya|lah|kah|pun|ku|mu); kekejaman(nya|lah|kah|pun|ku|mu)
        militer(nya|lah|kah|pun|ku|mu); memaksa(nya|lah|kah|pun|ku|mu); tahanan(nya|lah|kah|pun|ku|mu)
        korban(nya|lah|kah|pun|ku|mu); pelaku(nya|lah|kah|pun|ku|mu); penyelidikan(nya|lah|kah|pun|ku|mu)
        terluka(nya|lah|kah|pun|ku|mu); sasaran(nya|lah|kah|pun|ku|mu); melawan(nya|lah|kah|pun|ku|mu)
        menyakiti(nya|lah|kah|pun|ku|mu); pisau(nya|lah|ku|mu); baku(nya|lah|ku|mu); lawan(nya|lah|ku|mu)
        hewan(nya|lah|ku|mu); investigasi-investigasi*; pelaku-pelaku*; luka-luka*; aparat-aparat*
        serangan-serangan*; ancaman-ancaman*; bentrokan-bentrokan*; tembakan-tembakan*; penyerang-penyerang*
        korban-korban*; serangan-srangan; ledakan-ledakan*; senjata-senjata*; bom-bom*; hewan-hewan*
        pembunuhan-pembunuhan*; pembunuh-pembunuh*; penembakan-penembakan*; kekerasan-kekerasan*
        perangsang-perangsang*; granat-granat*; pukulan-pukulan*; lawan-lawan*; perangkat-perangkat*; hukum-hukum*
        pedang-pedang*; serangga-serangga*; konflik-konflik*; sasaran-sasaran*; penganiayaan-penganiayaan*
        pengeroyokan-pengeroyokan*; penusukan-penusukan*; tertembak-tertembak*; penyiksaan-penyiksaan*
        pembacokan-pembacokan*; penikaman-penikaman*; tawuran-tawuran*; pistol-pistol*; celurit-celurit*
        menembak (bola|ke gawang|dari luar|langsung ke); nyamuk; gigit*; digigit; menggigit; sengat*; tersengat
        tikam*; tusuk*; tertusuk; bacok*; terpukul; keroyok*; hajar*; menghajar; dihajar; siksa*; senapan; pisau
        parang; golok; clurit; badik; keris; pedang; kapak; panah; bedil; revolver; granat; ketapel; kdrt; bunuh*
        membunuh; dibunuh; pembunuh*; serang*; menyerang; diserang; penyerang*; berkelahi; rundung*; bully*
        dirundung; ditendang; tampar*; ditampar; menampar; cekik*; dicekik; banting*; melempar; dilempar; pelemparan
        luka*; sadis; kejam; kekejaman; represif; anarki*; rusuh*; rampok*; teror*; perang*; tempur*; militer
        paksa*; memaksa; dipaksa; penggal; dipenggal; mutilasi; gebuk*; digebuki; hukuman fisik; hantam*; dihantam
        ospek; baku; duel; konflik; sabet*; tebas*; silet; airsoft; gas air mata; water cannon; aparat; ganyang
        lecehkan; pelecehan; perkosa*; diperkosa; dicambuk; tahanan; korban; tersangka; pelaku; eksekusi
        investigasi; penyelidikan; memukul*; dipukul*; pemukul*; penyiksa*; penusuk*; pembacok*; pengeroyok*
        kerusuhan; brutal*; bengis; keji; perundung*; perpelonco*; pelonco; pemerkosa*; dimutilasi; cambuk*; siram
        menyiram; disiram; air keras; penganiay*; dor; lumpuhkan; letus*; sabung; pertikaian; bertikai; kelahi
        carok; begal*; perampok*; preman*; geng; main hakim; hakim sendiri; terluka; kriminal*; rudapaksa; jotos
        bogem; menghantam; digebuk; babak belur; laras; bius; berdarah; sniper; sasaran; ancam*; pencab*; lawan
        melawan; narapidana; ricuh*; ribut; mengamuk; amuk; sakiti; menyakiti; hewan
    """,
    Cue.SEXUAL: """
        pemerkosaan; memerkosa; diperkosa; pencabulan; mencabuli; dicabuli; pelecehan seksual; kekerasan seksual
        perkosaan; pedofil; pedofilia; rudapaksa; prostitusi
        ||
        memerkosa*; diperkosa*; rudapaksa*; prostitusi*; memperkosa(nya|lah|kah|pun|ku|mu)
        kelamin(nya|lah|kah|pun|ku|mu); birahi(nya|lah|kah|pun|ku|mu); gender(nya|lah|kah|pun|ku|mu)
        video(nya|lah|ku|mu); kekerasan-kekerasan*; video-video*; pemerkosaan-pemerkosaan*; pencabulan-pencabulan*
        perkosaan-perkosaan*; pedofil-pedofil*; pedofilia-pedofilia*; rudapaksa-rudapaksa*; prostitusi-prostitusi*
        seks*; perkosa*; memperkosa; pemerkosa*; cabul*; melecehkan; dilecehkan; pelecehan; asusila; susila
        kesusilaan; mesum; porno*; pelacur*; psk; perzinaan; bugil; telanjang; sensual; syahwat; intim
        hubungan badan; setubuh*; bersetubuh; menyetubuhi; persetubuhan; paedofil*; pedofil*; lgbt; gay; raba*
        meraba; diraba; perselingkuhan; selingkuh*; vulgar; tidak senonoh; tak senonoh; tuna susila; eksploitasi
        esek-esek; mucikari; muncikari; kumpul kebo; seronok; germo; kondom; dewasa; sange; predator; kekerasan; rok
        video; ekshibisi*; perempuan penghibur; jugun ianfu; budak; inses; incest; kelamin; tppo; kehormatan
        jual diri; pezinah; mencabul*; dicabul*; pencabul*; leceh*; melacur; zina*; berzina; berselingkuh; sodomi*
        disodomi; syur; bejat; gagahi; disetubuhi; lesbian; homo*; waria; transgender; grooming; perdagangan orang
        perbudakan; aborsi; hamil; senonoh; asmara; nafsu; birahi; hidung belang; lokalisasi; michat; open bo; aurat
        kencan; gender; stealthing; harvey; weinstein; epstein
    """,
    Cue.DRUNK: """
        mabuk; pemabuk; minuman keras; miras; alkohol; beralkohol; minuman beralkohol
        ||
        pemabuk*; miras*; beralkohol*; bintang(nya|lah|kah|pun|ku|mu); kecanduan(nya|lah|kah|pun|ku|mu)
        klub(nya|lah|ku|mu); botol-botol*; klub-klub*; bintang-bintang*; mabuk-mabuk*; pemabuk-pemabuk*
        miras-miras*; alkohol-alkohol*; mabuk*; minum*; bir; anggur; wine; wiski; wisky; vodka; arak; tuak; bar; pub
        sake; soju; oplosan; minol; ciu; sopi; moke; teler; botol; fermentasi; ballo; cap tikus; hangover; bersulang
        sampanye; peminum; etanol; bar-bar; bir-bir; brewery; guinness; heineken; carlsberg; bintang; memabukkan
        alkohol*; whisky; brem; sempoyongan; pabrik bir; kafe; klub; toast; sloki; disko; hiburan malam; kecanduan
        adiksi
    """,
    Cue.NARCOTICS: """
        narkoba; narkotika; sabu; sabu-sabu; ganja; heroin; kokain; ekstasi; kurir sabu; bandar narkoba; pengedar
        tembakau gorila; morfin; psikotropika
        ||
        obat*; pengobat*; diobat*; farmasi*; apotek*; bpom; vaksin*; sabu*; pil; tablet; resep; kimia; jamu; herbal
        medis; doping; antibiotik*; terapi; madat; zat; insulin; parasetamol; zat-zat; opium; opioid; fentanil; bnn*
        obat-obatan; rehabilitasi; terlarang; metamfetamin; kartel; ganja*; heroin*; kokain*; ekstasi*; morfin*
        psikotropika*; pengguna(nya|lah|kah|pun|ku|mu); pemakai(nya|lah|kah|pun|ku|mu)
        jaringan(nya|lah|kah|pun|ku|mu); obat-obat*; kartel-kartel*; jaringan-jaringan*; pengguna-pengguna*
        pil-pil*; narkoba-narkoba*; narkotika-narkotika*; sabu-sabu*; ganja-ganja*; heroin-heroin*; kokain-kokain*
        ekstasi-ekstasi*; pengedar-pengedar*; morfin-morfin*; psikotropika-psikotropika*; sabu raijua; pulau sabu
        laut sabu; napza; mariyuana; amfetamin; inex; ineks; bandar*; gembong; kurir; pengedar*; edar*; peredaran
        adiktif; putaw; kratom; tembakau; gorila; heksamer; tramadol; pengguna; pemakai; penyalahguna*; ketamin; lsd
        overdosis; ditresnarkoba; satresnarkoba; narko*; sakau; bius; prekursor; steroid; jaringan; barang haram
        barang bukti; anestesi; pot; rehab; sita*; disita; menyita; legalitas; popi; candu*; kecandu*; pecandu*
        mengedar*; diedar*; sinte; bong; nyabu
    """,
    Cue.UNLAWFUL: """
        ilegal; tanpa izin; penyelundupan; menyelundupkan; diselundupkan; penyelundup; melanggar hukum
        melawan hukum; tak berizin; tidak berizin; selundupan
        ||
        pembalak*; balak*; membalak*; legal*; melegal*; ilegal*; korban; lapor*; melapor*; dilapor*; pelapor*
        pelaku*; residivis*; reserse; kasatreskrim; reskrim*; kriminal*; kejahatan; bandar; sim; surat; izin; tanpa
        salah; liar; gubuk*; terlarang; larang*; melanggar; langgar*; pelanggar*; oknum; mafia; tindak pidana
        pidana; janggal; kejanggalan; dilanggar; selundup*; menyelundup*; penyelundup*; bajak*; membajak; pembajak*
        menyimpang; penyimpangan; menyalahi; gelap*; korban(nya|lah|kah|pun|ku|mu); kejahatan(nya|lah|kah|pun|ku|mu)
        melarang(nya|lah|kah|pun|ku|mu); penertiban(nya|lah|kah|pun|ku|mu); perbuatan(nya|lah|kah|pun|ku|mu)
        gelap(nya|lah|ku|mu); surat(nya|lah|ku|mu); izin(nya|lah|ku|mu); tanpa(nya|lah|ku|mu); pajak(nya|lah|ku|mu)
        peti(nya|lah|ku|mu); bos(nya|lah|ku|mu); laku(nya|lah|ku|mu); pelaku-pelaku*; laporan-laporan*
        larangan-larangan*; korban-korban*; surat-surat*; kejahatan-kejahatan*; kartel-kartel*; tambang-tambang*
        pelanggaran-pelanggaran*; penjara-penjara*; hukum-hukum*; bos-bos*; ilegal-ilegal*
        penyelundupan-penyelundupan*; penyelundup-penyelundup*; liar-liar*; gelap-gelap*; selundupan-selundupan*
        haram; diselundup*; dilarang; melarang; undang-undang; calo; percaloan; gratifikasi; suap; korup*; pungli
        pungutan liar; pencuri*; curi*; tangkap*; pajak; menghindari pajak; pengemplang*; kemplang*; sah; tidak sah
        berizin; perizinan; tidak resmi; tanpa dokumen; terselubung; berburu; perdagangan orang; tppo; trafficking
        traficking; kartel; pinjol; tambang; peti; illegal; bodong; oplos*; sita*; disita; razia; pencucian uang
        tppu; nonprosedural; spam; *izin*; tidak diinginkan; maladministrasi; siber; malaadministrasi; bos; preman*
        geng; gengster; jahat; penjahat*; tipu*; penipu*; mencuri*; palsu*; pemalsu*; dipalsu*; judi*; perjudian
        berjudi; pelarangan; tak resmi; tak sah; tidak terdaftar; hukum*; sindikat; tersangka; buron*; kecurangan
        curang; penyalahguna*; menyalahguna*; nakal; tertib; penertiban; penambang*; pemburu*; perburu*; nekat
        sembarang*; menyerobot; diam-diam; tanpa hak; overstay; imigran*; tki; pmi; visa; slot; togel; sabung
        taruhan; terorganisir; terorganisasi; ham; kkb; narko*; begal; perampok*; rampok*; dosa; laku; perbuatan
        penjara*; penyelidik*; penyidik*; bareskrim; diretas; meretas; peretas*
    """,
    Cue.TERROR: """
        teroris; terorisme; teror bom; bom bunuh diri; penyanderaan; menyandera; disandera; sandera; penculikan
        menculik; diculik; penculik; sabotase; pembajakan pesawat; tebusan
        ||
        garis keras; ekstrem*; radikal*; tidak ramah; menyandera*; disandera*; menculik*; diculik*; sabotase*
        tebusan*; membakar(nya|lah|kah|pun|ku|mu); milisi(nya|lah|kah|pun|ku|mu); menyekap(nya|lah|kah|pun|ku|mu)
        hilang(nya|lah|kah|pun|ku|mu); dibawa(nya|lah|kah|pun|ku|mu); merusak(nya|lah|kah|pun|ku|mu)
        pembebasan(nya|lah|kah|pun|ku|mu); membebaskan(nya|lah|kah|pun|ku|mu); dibebaskan(nya|lah|kah|pun|ku|mu)
        kejahatan(nya|lah|kah|pun|ku|mu); penculikan-penculikan*; serangan-serangan*; ancaman-ancaman*
        penyerang-penyerang*; serangan-srangan; ledakan-ledakan*; bom-bom*; milisi-milisi*; kejahatan-kejahatan*
        pemberontak-pemberontak*; granat-granat*; culik-menculik; serangga-serangga*; teroris-teroris*
        terorisme-terorisme*; penyanderaan-penyanderaan*; sandera-sandera*; penculik-penculik*; sabotase-sabotase*
        tebusan-tebusan*; teror*; antiteror; bom*; mengebom; dibom; pengeboman; ledak*; peledak*; sandera*
        penyandera*; culik*; penculik*; bajak*; membajak; dibajak; pembajak*; menyabotase; bakar*; membakar; dibakar
        jad; jamaah; jemaah; densus; jihad*; isis; al-qaeda; al qaeda; al-shabaab; boko haram; taliban; abu sayyaf
        milisi; separatis*; kkb; bunuh diri; sekap*; menyekap; disekap; penyekapan; kurung*; serang*; penyerang*
        ancam*; gegana; granat; khilafah; rebut*; kuasai; pengambilalihan; ambil alih; menghilang; hilang; bawa lari
        dibawa; membawa kabur; peretas*; perompak*; bajak laut; deradikalisasi; bnpt; merusak; pembebasan; bebas*
        membebaskan; dibebaskan; meledak*; militan*; bersenjata; opm; pembakar*; perusak*; pemberontak*; kejahatan
    """,
    Cue.WAR: """
        perang; invasi; menginvasi; serangan udara; rudal; pengeboman; mengebom; dibom; bombardir; gencatan senjata
        agresi militer; drone tempur; konflik bersenjata; misil
        ||
        laskar; alutsista; pertempuran; tempur*; bertempur; serbu*; peperangan; berperang; pejuang; artileri
        pascaperang; pra-perang; praperang; antarperang; menginvasi*; rudal*; mengebom*; dibom*; misil*
        pertempuran(nya|lah|kah|pun|ku|mu); menyerang(nya|lah|kah|pun|ku|mu); meriam(nya|lah|kah|pun|ku|mu)
        nuklir(nya|lah|kah|pun|ku|mu); militer(nya|lah|kah|pun|ku|mu); tentara(nya|lah|kah|pun|ku|mu)
        pasukan(nya|lah|kah|pun|ku|mu); prajurit(nya|lah|kah|pun|ku|mu); diduduki(nya|lah|kah|pun|ku|mu)
        pendudukan(nya|lah|kah|pun|ku|mu); kudeta(nya|lah|kah|pun|ku|mu); milisi(nya|lah|kah|pun|ku|mu)
        mengepung(nya|lah|kah|pun|ku|mu); dikuasai(nya|lah|kah|pun|ku|mu); merebut(nya|lah|kah|pun|ku|mu)
        kemerdekaan(nya|lah|kah|pun|ku|mu); perdamaian(nya|lah|kah|pun|ku|mu); sekutu(nya|lah|kah|pun|ku|mu)
        dingin(nya|lah|kah|pun|ku|mu); kampanye(nya|lah|kah|pun|ku|mu); operasi(nya|lah|kah|pun|ku|mu)
        pertahanan(nya|lah|kah|pun|ku|mu); gerakan(nya|lah|kah|pun|ku|mu); melawan(nya|lah|kah|pun|ku|mu)
        menaklukkan(nya|lah|kah|pun|ku|mu); roket(nya|lah|ku|mu); lawan(nya|lah|ku|mu); musuh(nya|lah|ku|mu)
        pecah(nya|lah|ku|mu); zona-zona*; serangan-serangan*; prajurit-prajurit*; sekutu-sekutu*; ancaman-ancaman*
        bentrokan-bentrokan*; operasi-operasi*; tembakan-tembakan*; penyerang-penyerang*; krisis-krisis*
        serangan-srangan; ledakan-ledakan*; senjata-senjata*; gerakan-gerakan*; bom-bom*; roket-roket*; jet-jet*
        musuh-musuh*; rudal-rudal*; pesawat-pesawat*; sengketa-sengketa*; milisi-milisi*; tentara-tentara*
        pasukan-pasukan*; pemberontak-pemberontak*; penembakan-penembakan*; tank-tank*; mortir-mortir*
        kekerasan-kekerasan*; perangsang-perangsang*; granat-granat*; pejuang-pejuang*; lawan-lawan*
        perangkat-perangkat*; serangga-serangga*; pertempuran-pertempuran*; blok-blok*; konflik-konflik*
        pahlawan-pahlawan*; perang-perang*; invasi-invasi*; pengeboman-pengeboman*; bombardir-bombardir*
        misil-misil*; perang mulut; perang kata*; perang bintang; perang dagang; perang tarif; perang harga
        perang urat; menginvasi (inang|sel|jaringan|tubuh); perang*; serang*; menyerang; diserang; invasi*; agresi
        bom*; peluru kendali; roket; meriam; tembak*; menembak*; senjata*; bersenjata; persenjataan; nuklir
        gencatan; konflik; berkonflik; sengketa; militer; tentara; pasukan; prajurit; tni*; gempur*; menggempur
        digempur; membombardir; jajah*; menjajah; penjajah*; duduki; menduduki; diduduki; pendudukan; kolonial*
        kudeta; makar; berontak*; pemberontak*; gerilya*; milisi; kombatan; isis; taliban; hamas; hizbullah; houthi
        teror*; ranjau; granat; ledak*; kapal perang; tank; jet; drone; pesawat; blokade; kepung*; mengepung
        pengepungan; kuasa*; menguasai; dikuasai; rebut*; merebut; direbut; bentrok*; baku tembak; kontak senjata
        veteran; pahlawan; merdeka; kemerdekaan; revolusi; damai; perdamaian; ukraina; rusia; israel; palestina
        gaza; suriah; yaman; afghanistan; irak; iran; war; nazi; hitler; holokaus*; blok; sekutu; dingin; pd
        kampanye; operasi; kontra; pertahanan; balistik; hulu ledak; separatis*; kkb; opm; opm-tpn; krisis; gerakan
        lawan; melawan; perlawanan; musuh; front; garis depan; pertikaian; bertikai; seteru; perseteruan; amunisi
        hantam*; menghantam; pasca; evakuasi; zona; warlord; panglima; partizan; partisan; penakluk*; menaklukkan
        ditaklukkan; conquistador; memerangi; diperangi; penyerang*; menyerbu; diserbu; pengebom*; torpedo; peluru
        memberontak; militan*; gam; kontak tembak; intifada; meledak*; mortir; dijajah; kekerasan; rusuh*; kerusuhan
        tawuran; ricuh*; kimia; ancaman; rampas; penembak*; tikam*; pembantaian; hiroshima; dunia ii; dunia i; pd ii
        romusha; hancur*; pecah; duel
    """,
    Cue.FIRE: """
        kebakaran; terbakar; membakar; dibakar; pembakaran; menghanguskan; si jago merah; ledakan; meledak
        meledakkan; diledakkan
        ||
        terbakar*; membakar*; dibakar*; menghanguskan*; peluncuran(nya|lah|kah|pun|ku|mu)
        melahap(nya|lah|kah|pun|ku|mu); hancur(nya|lah|kah|pun|ku|mu); serangan(nya|lah|kah|pun|ku|mu)
        roket(nya|lah|ku|mu); serangan-serangan*; serangan-srangan; ledakan-ledakan*; bom-bom*; roket-roket*
        rudal-rudal*; gas-gas*; granat-granat*; tabung-tabung*; abu-abu*; percikan-percikan*; kebakaran-kebakaran*
        terbakar-terbakar*; pembakaran-pembakaran*; hangus-hangus*; hangus*
        ledakan (penduduk|populasi|kasus|jumlah|permintaan|pengguna|harga|demografi); api*; bakar*; lalap; dilalap
        kobar*; berkobar; padam*; pemadam*; ledak*; meledak*; peledak*; bom*; karhutla; asap; percik*; arus pendek
        korsleting; hubungan pendek; panas; titik api; hotspot; sulut*; menyulut; disulut; menyala; petasan
        kembang api; letus*; meletus; erupsi; damkar; arang; abu; gas; elpiji; kompor; obor; lilin; bara; membara
        membumihanguskan; dentuman; berapi; rokok; roket; peluncuran; tungku; oven; panggang; uap; melahap
        jago merah; detonasi; detonator; hancur; serangan; luka bakar; lahap; dilahap; granat; hidran; hydrant
        memadam*; dipadam*; kebakar*; pembakar*; diledak*; pengeboman; dibom; tabung; nyala*; ranjau; rudal
        gunung api; kremasi; senjata api
    """,
    Cue.NATURE: """
        banjir; longsor; gempa; tsunami; erupsi; letusan; badai; topan; kekeringan; hujan; kabut; angin kencang
        puting beliung; abu vulkanik; salju; gelombang panas; siklon; kemarau; tanah longsor; angin puting beliung
        cuaca ekstrem; banjir rob
        ||
        badai*; opasitas; tsunami*; erupsi*; topan*; kabut*; salju*; kemarau*; dingin(nya|lah|kah|pun|ku|mu)
        sungai(nya|lah|kah|pun|ku|mu); tergenang(nya|lah|kah|pun|ku|mu); meluap(nya|lah|kah|pun|ku|mu)
        tanggul(nya|lah|kah|pun|ku|mu); pergerakan(nya|lah|kah|pun|ku|mu); korban(nya|lah|kah|pun|ku|mu)
        darurat(nya|lah|kah|pun|ku|mu); material(nya|lah|kah|pun|ku|mu); menerpa(nya|lah|kah|pun|ku|mu)
        air(nya|lah|ku|mu); cuaca(nya|lah|ku|mu); iklim(nya|lah|ku|mu); musim(nya|lah|ku|mu); jebol(nya|lah|ku|mu)
        tanah(nya|lah|ku|mu); suhu(nya|lah|ku|mu); alam(nya|lah|ku|mu); laut(nya|lah|ku|mu); terpa(nya|lah|ku|mu)
        udara(nya|lah|ku|mu); deras(nya|lah|ku|mu); sungai-sungai*; korban-korban*; getaran-getaran*; tanah-tanah*
        bencana-bencana*; abu-abu*; awan-awan*; pergerakan-pergerakan*; badai-badai*; banjir-banjir*
        longsor-longsor*; gempa-gempa*; tsunami-tsunami*; erupsi-erupsi*; letusan-letusan*; topan-topan*
        kekeringan-kekeringan*; hujan-hujan*; kabut-kabut*; salju-salju*; siklon-siklon*; rob-rob*; kemarau-kemarau*
        rob; badai (sitokin|cedera|phk|kritik|matahari); hujan (gol|kritik|kritikan|interupsi|pujian|kartu|meteor)
        banjir (pujian|kritik|kritikan|pesanan|gol|order|hadiah|impor|dukungan); gempa politik; hujan*; banjir*
        kebanjiran; longsor*; gempa*; gunung api; vulkan*; letus*; meletus; abu; lahar; lava; awan panas; tornado
        angin*; petir; guntur; halilintar; kilat; es; dingin; panas; kering*; mengering; asap; kabut asap; karhutla
        gelombang; ombak; pasang; air; sungai; cuaca; iklim; musim; bnpb; bpbd; bmkg; pvmbg; richter; magnitudo; sr
        skala; guncang*; mengguncang; diguncang; getar*; terjang*; menerjang; diterjang; rendam*; terendam; merendam
        genang*; tergenang; menggenangi; luap*; meluap; tanggul; jebol; bandang; tanah; pergerakan; likuifaksi
        ambles; korban; pengungsi; terdampak; suhu; el nino; la nina; alam; taufan; hurikan; katrina; sandy; erosi
        abrasi; awan; mendung; cerah; ekstrem; tropis; basah; lembap; kebakaran; tergulung; hanyut; merapi; semeru
        sinabung; agung; krakatau; seismik; tektonik; patahan; episentrum; mitigasi; darurat; kedaruratan; tanggap
        musibah; hidrometeorologi; meteorolog*; prakiraan; debit; bendungan; waduk; lumpur; kawah; magma; material
        susulan; haze; gurun; pasir; debu; bekas; beku; tenggelam; surut; laut; terpa; menerpa; udara; polusi
        *banjir*; *gempa*; mata badai; kehujanan; siklon*; taifun; kekering*; guruh; gunung*; bencana*; bvmbg
        skala richter; temperatur; tangguh; likuefaksi; kelud; cekungan; arus; deras; lebat; kebasahan; embun
        bediding; gerhana; kedalaman; dangkal; tinggi muka; sapu; tersapu; hantam*; marapi; lewotobi*; bromo
        rinjani; raung; dempo; typhoon; pascabencana; kebencanaan; siaga; awas
    """,
    Cue.ACCIDENT: """
        kecelakaan; tabrakan; menabrak; ditabrak; tertabrak; tergelincir; karam; kapal tenggelam; tabrak lari
        bertabrakan; tabrakan beruntun; terguling
        ||
        tabrak*; jatuh*; terjatuh; tenggelam*; oleng; terbalik; pascakecelakaan; kecelakaan*; menabrak*; remuk
        insiden; musibah; nahas; naas; ditabrak*; tertabrak*; tergelincir*; karam*; terguling*
        kejadian(nya|lah|kah|pun|ku|mu); meledak(nya|lah|kah|pun|ku|mu); runtuh(nya|lah|kah|pun|ku|mu)
        korban(nya|lah|kah|pun|ku|mu); ambruk(nya|lah|kah|pun|ku|mu); terbakar(nya|lah|kah|pun|ku|mu)
        maut(nya|lah|ku|mu); pecah(nya|lah|ku|mu); robek(nya|lah|ku|mu); rusak(nya|lah|ku|mu); tewas(nya|lah|ku|mu)
        insiden-insiden*; bentrokan-bentrokan*; korban-korban*; ledakan-ledakan*; peristiwa-peristiwa*
        kejadian-kejadian*; bencana-bencana*; tumbukan-tumbukan*; kecelakaan-kecelakaan*; tabrakan-tabrakan*
        tertabrak-tertabrak*; tergelincir-tergelincir*; anjlok-anjlok*; karam-karam*; terguling-terguling*
        jaminan kecelakaan kerja; tubruk*; bertubrukan; tumbuk*; menumbuk; hantam*; menghantam; mengenai; kena
        terkena; bangkai; tumpah*; lindas*; terlindas; sambar*; peristiwa; kejadian; laka lantas; bentrok*
        berbentur*; bocor*; ledak*; meledak; maut; hempas*; terhempas; terperosok; jurang; bencana; tragedi; runtuh
        senggol*; serempet*; rem blong; rem; kolisi; pecah; hanyut; terseret; lepas; tertimpa; robek; tersengat
        hambat; terguling-guling; guling; rusak; korban; impact; pendaratan darurat; mendarat darurat; kandas
        anjlok*; celaka*; laka*; bertabrak*; bersenggolan; terserempet; bentur*; membentur; balik; menenggelamkan
        ditenggelamkan; kejatuhan; perosok; terjun; gelincir; keluar jalur; blong; hilang kendali; tergilas; sengat
        setrum*; tersetrum; terinjak*; desak-desakan; ambruk; roboh; tewas; evakuasi; ringsek; seruduk; menyeruduk
        terempas; terhanyut; terpeleset; ditimpa; timpa; tersangkut; meluncur; luncur; mendarat; pecah ban; crash
        kebakar*; terbakar; basarnas; knkt; rel; lokomotif; terjungkal; nyungsep; tercebur; amblas; tersambar
        ditemukan tewas; anjlok
    """,
    Cue.ILLNESS: """
        kanker; diabetes; demam berdarah; dbd; tifus; malaria; hiv; tuberkulosis; tbc; penyakit; wabah; terinfeksi
        operasi jantung; rumah sakit; rawat inap; dirawat di rumah sakit; imunisasi; vaksinasi; stroke; covid-19
        campak; rabies; kolera; hepatitis; radang
        ||
        *itis; krup; simtomatik; asimtomatik; awitan; klaster; rawat*; dirawat; sakit*; rawan; positif; sweeping
        kesulitan; kelebihan berat badan; berat badan; gemuk; kegemukan; tak layak; tidak layak; *wabah; antarwabah
        mewabah; wabah*; pengidap; menderita; terpapar; terjangkit; menular*; penular*; pasien*; medis; dokter*
        klinik*; penyakit*; kesakitan; rs; rsud; rsu; rsup; rsupn; icu; igd; ugd; puskesmas; sehat*; obat*; berobat
        stunting; gizi; kanker*; diabetes*; tifus*; malaria*; tuberkulosis*; terinfeksi*; stroke*; campak*; rabies*
        kolera*; hepatitis*; radang*; positif(nya|lah|kah|pun|ku|mu); merawat(nya|lah|kah|pun|ku|mu)
        jantung(nya|lah|kah|pun|ku|mu); gejala(nya|lah|kah|pun|ku|mu); negatif(nya|lah|kah|pun|ku|mu)
        terapi(nya|lah|kah|pun|ku|mu); mental(nya|lah|kah|pun|ku|mu); serangan(nya|lah|kah|pun|ku|mu)
        ginjal(nya|lah|kah|pun|ku|mu); cedera(nya|lah|kah|pun|ku|mu); bakteri(nya|lah|kah|pun|ku|mu)
        klaster(nya|lah|kah|pun|ku|mu); tulang(nya|lah|kah|pun|ku|mu); meninggal(nya|lah|kah|pun|ku|mu)
        jenazah(nya|lah|kah|pun|ku|mu); penyebaran(nya|lah|kah|pun|ku|mu); genotipe(nya|lah|kah|pun|ku|mu)
        sampel(nya|lah|kah|pun|ku|mu); penyampelan(nya|lah|kah|pun|ku|mu); penanganan(nya|lah|kah|pun|ku|mu)
        sebaran(nya|lah|kah|pun|ku|mu); filogenetik(nya|lah|kah|pun|ku|mu); zoonotik(nya|lah|kah|pun|ku|mu)
        korban(nya|lah|kah|pun|ku|mu); diderita(nya|lah|kah|pun|ku|mu); pemulihan(nya|lah|kah|pun|ku|mu)
        pernapasan(nya|lah|kah|pun|ku|mu); tumbang(nya|lah|kah|pun|ku|mu); racun(nya|lah|ku|mu)
        kulit(nya|lah|ku|mu); otak(nya|lah|ku|mu); tewas(nya|lah|ku|mu); kasus(nya|lah|ku|mu); inang(nya|lah|ku|mu)
        jiwa(nya|lah|ku|mu); lemah(nya|lah|ku|mu); lelah(nya|lah|ku|mu); darah(nya|lah|ku|mu); batuk-batuk*
        luka-luka*; serangan-serangan*; kasus-kasus*; operasi-operasi*; korban-korban*; serangan-srangan; paru-paru*
        obat-obat*; gejala-gejala*; unggas-unggas*; klinik-klinik*; jenazah-jenazah*; sakit-sakit*; sehat-sehat*
        penyakit-penyakit*; organ-organ*; protokol-protokol*; virus-virus*; mual-mual*; vaksin-vaksin*
        tulang-tulang*; kuman-kuman*; bakteri-bakteri*; saraf-saraf*; dokter-dokter*; tes-tes*; ginjal-ginjal*
        racun-racun*; sampel-sampel*; sekuens-sekuens*; klaster-klaster*; varian-varian*; genom-genom*
        mutasi-mutasi*; pasien-pasien*; pil-pil*; kanker-kanker*; dbd-dbd*; tifus-tifus*; malaria-malaria*; hiv-hiv*
        tuberkulosis-tuberkulosis*; tbc-tbc*; wabah-wabah*; terinfeksi-terinfeksi*; imunisasi-imunisasi*
        vaksinasi-vaksinasi*; stroke-stroke*; campak-campak*; rabies-rabies*; kolera-kolera*; hepatitis-hepatitis*
        radang-radang*; badai sitokin; merawat; perawat*; virus; corona; korona; covid*; infeksi*; menginfeksi
        tular*; pandemi*; epidemi*; endemi*; vaksin*; divaksin*; suntik*; disuntik; dioperasi; bedah; tumor; jantung
        paru*; pneumonia; tb; aids; demam*; diare; muntah*; flu; influenza; ebola; polio; gejala; negatif
        karantina*; dikarantina; isolasi*; diisolasi; sembuh*; pulih*; terapi; kritis; koma; sadar; pingsan; lemas
        kronis; akut; mental; depresi; gangguan; derita*; idap*; mengidap; serangan; transplantasi; cangkok; ginjal
        hipertensi; kolesterol; asma; batuk; pilek; pusing; mual; nyeri; cedera; pasca; diagnosis*; diagnosa
        didiagnosis; tes; swab; pcr; antigen; bakteri; kuman; mikroba; parasit; papar*; lockdown; psbb; ppkm; prokes
        protokol; masker; medikal; farmasi; keracunan; racun; lansia; omicron; omikron; delta; varian; kebugaran
        nakes; ispa; kabut; bpjs; jkn; pil; tablet; steril*; difteri; meningitis; cacar; herpes; lepra; kusta; kulit
        katarak; tulang; otak; saraf; alzheimer; demensia; parkinson; autis*; disabilitas; cacat; hamil; melahirkan
        sesar; gawat; ambulans; evakuasi; dilarikan; meninggal; wafat; tutup usia; tewas; jenazah; bangsal
        penyebaran; *wabah*; kasus; unggas; sars*; cov; hcov*; mers*; genom*; sekuens*; antarvirus; introduksi
        reintroduksi; koronavirus; limfosit; patogen*; sero*; virulen*; selesma; klb; mutasi*; bermutasi; galur
        genotipe; sampel; penyampelan; inang; spesimen; transmisi*; prapandemi; pascapandemi; asimptomatik
        penanganan; laju sebar*; sebaran; filogenetik; importasi; d614g; rantai polimerase; nukleotida; zoonotik
        korban; adhd; ketidakmampuan belajar; d614; visum; jangkit*; poliklinik; paramedis; mengobat*; diobat*
        pengobat*; operasi*; imun*; zika; penderita*; diderita; kesehatan*; menkes; kemenkes; dinkes; luka*; tengkes
        obes*; alerg*; jiwa; trauma; kesembuhan; pemulihan; tertular*; suspek; menyuntik; donor; transfusi
        cuci darah; add; sindrom; pernapasan; usus; organ; komorbid; lemah; lelah; kelelahan; lapar; kelaparan
        bidan; apotek; biologis; psikolog*; psikiat*; kista; darah; sesak; busung; lumpuh*; epilepsi; lupus
        kondisi tubuh; tanda-tanda; kontaminasi; higienis; sanitasi; bpom; idi; posyandu; gigitan; tumbang
        sars-cov-2; sars-cov; mers-cov
    """,
    Cue.POISON: """
        keracunan; racun; beracun; diracun; meracuni; berbisa; pestisida; limbah beracun; sianida; arsenik; merkuri
        ||
        karsinogen*; racun*; bisa ular; limbah; keracunan*; beracun*; meracuni*; berbisa*; pestisida*; sianida*
        arsenik*; merkuri*; timbal(nya|lah|kah|pun|ku|mu); limbah(nya|lah|kah|pun|ku|mu)
        tercemar(nya|lah|kah|pun|ku|mu); bahaya(nya|lah|kah|pun|ku|mu); berbahaya(nya|lah|kah|pun|ku|mu)
        bisa(nya|lah|ku|mu); mati(nya|lah|ku|mu); tewas(nya|lah|ku|mu); logam(nya|lah|ku|mu); obat(nya|lah|ku|mu)
        obat-obat*; gas-gas*; logam-logam*; bisa-bisa*; zat-zat*; mual-mual*; saraf-saraf*; racun-racun*
        keracunan-keracunan*; pestisida-pestisida*; sianida-sianida*; arsenik-arsenik*; peracunan; bisa; timbal
        insektisida; herbisida; bahan berbahaya; b3; gas; karbon monoksida; metanol; oplosan; cemar*; tercemar
        pencemaran; polusi; ular; kobra; kalajengking; laba-laba; ubur-ubur; muntah*; mual; pusing; makan*; sarin
        novichok; antidot; penawar; zat; formalin; boraks; putas; potas; apotas; mati; tewas; overdosis; mabuk; mbg
        basi; jamur; virulen*; patogen*; asidosis; diracun*; toksi*; mencemar*; kimia*; bahaya; berbahaya; radiasi
        amonia; asap; paraquat; logam; karbon; residu; sengat; dioksin; nerve; saraf; antiracun; obat; minum*; miras
    """,
    Cue.DAMAGE: """
        rusak berat; rusak parah; kerusakan; merusak; dirusak; perusakan; hancur; roboh; ambruk; runtuh
        luluh lantak; porak-poranda
        ||
        patah*; mematahkan; dipatahkan; bongkar*; membongkar; dibongkar; porak*; memporak*; diporak*; poranda; rugi*
        merugikan; kerugian; runtuh*; diruntuhkan; robek*; retak*; roboh*; ambruk*; anjlok; merosot; rontok
        keruntuhan; memburuk; rusak*; hancur*; kehancuran; puing*; keretakan; jebol; bolong; berlubang; mogok; macet
        terganggu; pecah*; gempur*; kerusakan*; membongkar(nya|lah|kah|pun|ku|mu); dibongkar(nya|lah|kah|pun|ku|mu)
        merugikan(nya|lah|kah|pun|ku|mu); kerugian(nya|lah|kah|pun|ku|mu); anjlok(nya|lah|kah|pun|ku|mu)
        merosot(nya|lah|kah|pun|ku|mu); memburuk(nya|lah|kah|pun|ku|mu); terganggu(nya|lah|kah|pun|ku|mu)
        memusnahkan(nya|lah|kah|pun|ku|mu); pemusnahan(nya|lah|kah|pun|ku|mu); lenyap(nya|lah|kah|pun|ku|mu)
        meledak(nya|lah|kah|pun|ku|mu); terbakar(nya|lah|kah|pun|ku|mu); memperbaiki(nya|lah|kah|pun|ku|mu)
        perbaikan(nya|lah|kah|pun|ku|mu); hilang(nya|lah|kah|pun|ku|mu); tercemar(nya|lah|kah|pun|ku|mu)
        sampah(nya|lah|kah|pun|ku|mu); korban(nya|lah|kah|pun|ku|mu); menimpa(nya|lah|kah|pun|ku|mu)
        membunuh(nya|lah|kah|pun|ku|mu); mengganggu(nya|lah|kah|pun|ku|mu); jebol(nya|lah|ku|mu)
        macet(nya|lah|ku|mu); gagal(nya|lah|ku|mu); mati(nya|lah|ku|mu); jatuh(nya|lah|ku|mu); parah(nya|lah|ku|mu)
        buruk(nya|lah|ku|mu); luka(nya|lah|ku|mu); rapuh(nya|lah|ku|mu); patah-patah*; perbaikan-perbaikan*
        luka-luka*; serangan-serangan*; puing-puing*; korban-korban*; serangan-srangan; ledakan-ledakan*
        lubang-lubang*; bencana-bencana*; serpihan-serpihan*; serangga-serangga*; sampah-sampah*
        kerusakan-kerusakan*; perusakan-perusakan*; hancur-hancur*; roboh-roboh*; ambruk-ambruk*; runtuh-runtuh*
        merusak*; penghancuran; merobohkan; dirobohkan; ambrol; ambles; amblas; longsor*; rubuh; tumbang*
        menumbangkan; sobek; koyak; bocor*; kebocoran; lubang*; luluh*; musnah*; memusnahkan; dimusnahkan
        pemusnahan; binasa*; membinasakan; lenyap; rata dengan tanah; hantam*; terjang*; menerjang; diterjang; sapu
        menyapu; hanyut*; terseret; serang*; ledak*; meledak; bakar*; kebakaran; terbakar; perbaiki; memperbaiki
        diperbaiki; perbaikan; rehabilitasi; rekonstruksi; renovasi; bangkai; rongsok*; usang; lapuk; keropos; aus
        karat*; berkarat; penyok; lecet; gores*; tergores; hilang; dampak*; terdampak; bencana; gempa; vandal*
        corat*; coret*; cemar*; tercemar; degradasi; terdegradasi; erosi; abrasi; terkikis; kikis; tenggelam
        terendam; gagal; error; mati; jatuh; kolaps; bobrok; sampah; gugur; gusur*; digusur; hapus; melumpuhkan
        lumpuh; korban; lindas; timpa*; tertimpa; menimpa; parah; berantakan; kacau; buruk; putus*; terputus
        tebang*; deforestasi; serpih*; aniaya; letus*; meletus; punah; membunuh; ganggu*; retak-retak; ambruk-ambruk
        rusak-rusak; tercabik; luka; sempal; usik*; terusik; mengusik; diusik; hilangnya; kehilangan; dirusak*
        perusak*; menghancur*; dihancur*; meruntuh*; reruntuh*; belah; memecah*; bobol; lantak; rapuh; reyot; cacat
        ringsek; hangus; korosi; mengganggu; goncang; tersapu; gundul; pencemaran; tabrak*; menabrak
    """,
    Cue.BANKRUPT: """
        bangkrut; pailit; kepailitan; kebangkrutan; gulung tikar; merugi; rugi bersih; kerugian
        ||
        kepailitan*; kebangkrutan*; kerugian*; defisit(nya|lah|kah|pun|ku|mu); ditutup(nya|lah|kah|pun|ku|mu)
        anjlok(nya|lah|kah|pun|ku|mu); merosot(nya|lah|kah|pun|ku|mu); negatif(nya|lah|kah|pun|ku|mu)
        hancur(nya|lah|kah|pun|ku|mu); kegagalan(nya|lah|kah|pun|ku|mu); terpuruk(nya|lah|kah|pun|ku|mu)
        keterpurukan(nya|lah|kah|pun|ku|mu); ambruk(nya|lah|kah|pun|ku|mu); hilang(nya|lah|kah|pun|ku|mu)
        menyusut(nya|lah|kah|pun|ku|mu); melemah(nya|lah|kah|pun|ku|mu); tergerus(nya|lah|kah|pun|ku|mu)
        kerusakan(nya|lah|kah|pun|ku|mu); potongan(nya|lah|kah|pun|ku|mu); berkurang(nya|lah|kah|pun|ku|mu)
        subsidi(nya|lah|kah|pun|ku|mu); kreditor(nya|lah|kah|pun|ku|mu); runtuh(nya|lah|kah|pun|ku|mu)
        macet(nya|lah|ku|mu); jebol(nya|lah|ku|mu); minus(nya|lah|ku|mu); gagal(nya|lah|ku|mu); bocor(nya|lah|ku|mu)
        merah(nya|lah|ku|mu); lesu(nya|lah|ku|mu); krisis-krisis*; kesulitan-kesulitan*; potongan-potongan*
        bangkrut-bangkrut*; pailit-pailit*; kepailitan-kepailitan*; kebangkrutan-kebangkrutan*; kerugian-kerugian*
        bangkrut*; pailit*; dipailitkan; rugi*; dirugikan; kolaps; gagal bayar; defisit; insolven*; likuidasi
        dilikuidasi; pkpu; utang*; berutang; macet; kredit macet; krisis; tutup*; ditutup; penutupan; anjlok
        merosot; tekor; jebol; minus; negatif; hancur; jatuh*; kejatuhan; gagal; kegagalan; kesulitan; kesusahan
        terpuruk; keterpurukan; ambruk; restrukturisasi; hilang; kehilangan; susut; menyusut; penyusutan; kritis
        bocor; kebocoran; boncos; merah; sekarat; seret; lesu; buntung; talangan; bailout; melemah; tergerus
        terkikis; kerusakan; potongan; beban; berkurang; penghapusan; membebani; subsidi; mati suri; kurator
        kreditur; kreditor; likuidator; merugi*; bubar; dibubarkan; runtuh; krismon; menelan
    """,
    Cue.DEBT: """
        utang; berutang; pinjaman; pinjol; kredit macet; meminjam; obligasi; kredit usaha rakyat; surat utang
        ||
        kredit*; pinjam*; meminjam*; dipinjam*; utang*; hutang*; cicil*; mencicil; tunggak*; menunggak; penunggak*
        piutang; debitur; gadai*; kur; kpr; bunga; sukuk; bond; berutang*; pinjol*; obligasi*
        pembiayaan(nya|lah|kah|pun|ku|mu); pelunasan(nya|lah|kah|pun|ku|mu); bantuan(nya|lah|kah|pun|ku|mu)
        kewajiban(nya|lah|kah|pun|ku|mu); penyaluran(nya|lah|kah|pun|ku|mu); pembayaran(nya|lah|kah|pun|ku|mu)
        nasabah(nya|lah|kah|pun|ku|mu); defisit(nya|lah|kah|pun|ku|mu); bunga(nya|lah|ku|mu); dana(nya|lah|ku|mu)
        macet(nya|lah|ku|mu); modal(nya|lah|ku|mu); rasio(nya|lah|ku|mu); gaji(nya|lah|ku|mu); obligasi-obligasi*
        rasio-rasio*; debitur-debitur*; bantuan-bantuan*; dana-dana*; kredit-kredit*; hutang-hutang*
        saluran-saluran*; bunga-bunga*; utang-utang*; pinjaman-pinjaman*; pinjol-pinjol*; kata pinjaman
        meminjam nama; pemain pinjaman; status pinjaman; masa pinjaman; berhutang; peminjam*; debitor; angsur*
        mengangsur; rentenir; lintah darat; kta; paylater; pembiayaan; dana; lunas*; melunasi; dilunasi; pelunasan
        jatuh tempo; agunan; jaminan; digadai; pegadaian; restrukturisasi; npl; macet; gagal bayar; wajib bayar
        leasing; multifinance; fintech; p2p; liabilitas; imf; bank dunia; adb; bantuan; modal; permodalan; talangan
        bailout; kewajiban; surat berharga; sbn; sun; penyertaan; jibor; pkpu; kucur*; dikucurkan; salur*
        menyalurkan; penyaluran; pembayaran; nasabah; rasio; hipotek; renteng; koperasi; simpan; murabahah
        mudharabah; tertahan; belum dibayar; tertunggak; bonds; surat obligasi; tagih*; menagih; ditagih; penagih*
        pengutang; tempo; perbankan; bayar*; dibayar*; fidusia; pailit; mengucur*; tanpa bunga; apbn; fiskal
        defisit; gaji; sewa; sbr; kredivo
    """,
    Cue.LAYOFF: """
        phk; pemutusan hubungan kerja; di-phk; dirumahkan; merumahkan; pesangon
        ||
        dirumahkan*; merumahkan*; pesangon*; dipecat(nya|lah|kah|pun|ku|mu); memecat(nya|lah|kah|pun|ku|mu)
        pemecatan(nya|lah|kah|pun|ku|mu); mengurangi(nya|lah|kah|pun|ku|mu); hilang(nya|lah|kah|pun|ku|mu)
        dikeluarkan(nya|lah|kah|pun|ku|mu); mundur(nya|lah|kah|pun|ku|mu); phk-phk*; pesangon-pesangon*; badai phk
        pemutusan; putus hubungan kerja; putus kontrak; pecat*; dipecat; memecat; pemecatan; rumahkan; kurang*
        mengurangi; pengurangan; dikurangi; pangkas*; memangkas; dipangkas; pemangkasan; efisiensi; lay off; layoff
        diberhentikan; pemberhentian; pensiun; pensiun dini; kehilangan pekerjaan; kehilangan; hilang; pengangguran
        menganggur; nganggur; tenaga kerja; perampingan; merampingkan; dilepas; dikeluarkan; restrukturisasi; mundur
        henti*; memberhentikan; berhenti*; mem-phk; penganggur; lapangan kerja; copot*; pailit
    """,
    Cue.RESIGNED: """
        mengundurkan diri; dipecat; memecat; pemecatan; dicopot; mencopot; pencopotan; diberhentikan; lengser
        mundur dari jabatan; mundur dari jabatannya; dimakzulkan; pemakzulan
        ||
        menyerahkan; serah*; menghalau; dihalau; lengser*; copot*; dipecat*; memecat*; pemecatan*; dicopot*
        mencopot*; pencopotan*; diberhentikan*; dimakzulkan*; pemakzulan*; meninggalkan(nya|lah|kah|pun|ku|mu)
        penggantian(nya|lah|kah|pun|ku|mu); pengganti(nya|lah|kah|pun|ku|mu); menggulingkan(nya|lah|kah|pun|ku|mu)
        menurunkan(nya|lah|kah|pun|ku|mu); diusir(nya|lah|kah|pun|ku|mu); mengakhiri(nya|lah|kah|pun|ku|mu)
        berakhir(nya|lah|kah|pun|ku|mu); jabatan(nya|lah|kah|pun|ku|mu); dikeluarkan(nya|lah|kah|pun|ku|mu)
        kudeta(nya|lah|kah|pun|ku|mu); tersingkir(nya|lah|kah|pun|ku|mu); terdepak(nya|lah|kah|pun|ku|mu)
        runtuh(nya|lah|kah|pun|ku|mu); tumbang(nya|lah|kah|pun|ku|mu); keluarga-keluarga*; mutasi-mutasi*
        pemecatan-pemecatan*; pencopotan-pencopotan*; lengser-lengser*; pemakzulan-pemakzulan*; mundur*; pengunduran
        mengundurkan; diundurkan; pecat*; dilengserkan; melengserkan; memberhentikan; pemberhentian; henti*; makzul*
        tinggalkan; meninggalkan; pensiun*; purnatugas; lepas*; melepas*; dilepas; tanggalkan; ganti*; pergantian
        penggantian; pengganti; gulingkan; menggulingkan; digulingkan; turun*; menurunkan; diturunkan; mutasi*
        dimutasi; rotasi; reshuffle; dirombak; rombak; perombakan; nonaktif*; dinonaktifkan; bebas tugas
        dibebastugaskan; depak; didepak; mendepak; tendang; ditendang; usir*; diusir; hengkang; phk; mantan; bekas
        eks; demisioner; letakkan; serah terima; sertijab; cabut; suksesi; resign; pamit; mengakhiri; berakhir
        diskors; jabatan; purna; tanggung jawab; angkat kaki; cerai; dikeluarkan; disingkirkan; kudeta; undur diri
        berhenti*; penggulingan; impeach*; meletakkan jabatan; menjabat; menonaktifkan; penonaktifan; diganti*
        mengganti*; keluar*; berpisah; pisah; putus*; pemutusan; tersingkir; menyingkirkan; mosi; tidak percaya
        bebastugas*; batal; gantung sepatu; terdepak; skors*; dipulangkan; runtuh; kejatuhan; tumbang; kehilangan
        bubar; dismissed; pengunduran diri
    """,
    Cue.APOLOGY: """
        permintaan maaf; meminta maaf; minta maaf; permohonan maaf; memohon maaf
        ||
        alasan*; beralasan; maaf*; sesal*; menyesal*; ampun*; mengakui(nya|lah|kah|pun|ku|mu)
        pengakuan(nya|lah|kah|pun|ku|mu); kesalahan(nya|lah|kah|pun|ku|mu); bersalah(nya|lah|kah|pun|ku|mu)
        kecewa(nya|lah|kah|pun|ku|mu); salah(nya|lah|ku|mu); kesalahan-kesalahan*; pengakuan-pengakuan*; memaafkan
        dimaafkan; mohon; mengampuni; pengampunan; penyesalan; grasi; khilaf; mengaku; mengakui; pengakuan
        klarifikasi; salah; kesalahan; bersalah; sungkem; sori; sorry; amnesti; bersimpuh; berlutut; tobat
        halal bihalal; pemaafan; menyayangkan; bertobat; taubat; akui; damai; restorative; restoratif; abolisi
        kecewa; sayang*
    """,
    Cue.THREAT: """
        mengancam; diancam; ancaman; ultimatum; mengintimidasi; diintimidasi; intimidasi; somasi
        ||
        mengancam*; diancam*; ultimatum*; mengintimidasi*; diintimidasi*; somasi*; terancam(nya|lah|kah|pun|ku|mu)
        memeras(nya|lah|kah|pun|ku|mu); memaksa(nya|lah|kah|pun|ku|mu); berbahaya(nya|lah|kah|pun|ku|mu)
        membahayakan(nya|lah|kah|pun|ku|mu); risiko(nya|lah|kah|pun|ku|mu); sanksi(nya|lah|kah|pun|ku|mu)
        menyebarkan(nya|lah|kah|pun|ku|mu); senjata(nya|lah|kah|pun|ku|mu); sumpah(nya|lah|kah|pun|ku|mu)
        menyerang(nya|lah|kah|pun|ku|mu); tewas(nya|lah|ku|mu); risiko-risiko*; kecamatan-kecamatan*
        tekanan-tekanan*; serangan-serangan*; ancaman-ancaman*; krisis-krisis*; serangan-srangan; senjata-senjata*
        bom-bom*; sanksi-sanksi*; tuntutan-tuntutan*; kecaman-kecaman*; bayang-bayang*; serangga-serangga*
        tantangan-tantangan*; ultimatum-ultimatum*; intimidasi-intimidasi*; somasi-somasi*
        mengancam (jiwa|nyawa|gawang); ancam*; terancam; pengancam*; teror*; intimidasi*; gertak*; menggertak
        peras*; memeras; diperas; peringat*; memperingatkan; diperingatkan; tekan*; menekan; ditekan; desak*
        mendesak; didesak; paksa*; memaksa; dipaksa; bahaya*; berbahaya; membahayakan; takut*; menakut-nakuti
        bayang*; dibayangi; membayangi; tantang*; tuntut*; menuntut; todong*; menodong; ditodong; premanisme; preman
        santet; rundung; risiko; berisiko; rawan; kritis; pidana; sanksi; bunuh; blackmail; sebarkan; menyebarkan
        akan; awas; provokasi; balas*; pembalasan; persekusi; melukai; tewas; senjata; doxing; pungli; pemeras*
        diteror; meneror; rentan; krisis; mengintai; menghantui; menakut*; bakal; gugat*; menggugat; sandera*
        menyandera; kecam*; menantang; sumpah; serang*; menyerang; punah; berpotensi; waspada*; mewaspadai; teguran
        bom*; hantam*
    """,
    Cue.PROTEST: """
        unjuk rasa; berunjuk rasa; demonstrasi; demonstran; berdemonstrasi; mogok kerja; pemogokan; kerusuhan; rusuh
        boikot; memboikot; aksi protes; memprotes; aksi mogok; kericuhan; ricuh; massa aksi
        ||
        tantangan; menantang; berdemonstrasi*; pemogokan*; kerusuhan*; memboikot*; memprotes*; kericuhan*
        tantangan(nya|lah|kah|pun|ku|mu); menolak(nya|lah|kah|pun|ku|mu); menentang(nya|lah|kah|pun|ku|mu)
        melawan(nya|lah|kah|pun|ku|mu); gejolak(nya|lah|kah|pun|ku|mu); bergejolak(nya|lah|kah|pun|ku|mu)
        mengecam(nya|lah|kah|pun|ku|mu); keberatan(nya|lah|kah|pun|ku|mu); pendudukan(nya|lah|kah|pun|ku|mu)
        mengepung(nya|lah|kah|pun|ku|mu); gerakan(nya|lah|kah|pun|ku|mu); solidaritas(nya|lah|kah|pun|ku|mu)
        keluar(nya|lah|kah|pun|ku|mu); perang(nya|lah|kah|pun|ku|mu); kudeta(nya|lah|kah|pun|ku|mu)
        perjuangan(nya|lah|kah|pun|ku|mu); aksi(nya|lah|ku|mu); massa(nya|lah|ku|mu); lawan(nya|lah|ku|mu)
        buruh(nya|lah|ku|mu); tekan(nya|lah|ku|mu); kecamatan-kecamatan*; buruh-buruh*; bentrokan-bentrokan*
        ketegangan-ketegangan*; gerakan-gerakan*; spanduk-spanduk*; protes-protes*; suara-suara*; pawai-pawai*
        seruan-seruan*; mahasiswa-mahasiswa*; pemberontak-pemberontak*; tuntutan-tuntutan*; aksi-aksi*
        kecaman-kecaman*; kekerasan-kekerasan*; serikat-serikat*; pejuang-pejuang*; lawan-lawan*; protes-diprotes
        poster-poster*; konflik-konflik*; tantangan-tantangan*; demonstrasi-demonstrasi*; demonstran-demonstran*
        pemogokan-pemogokan*; kerusuhan-kerusuhan*; rusuh-rusuh*; boikot-boikot*; kericuhan-kericuhan*; ricuh-ricuh*
        protes*; diprotes; demo*; pengunjuk rasa; aksi; mogok*; rusuh*; perusuh; ricuh*; huru-hara; boikot*
        diboikot; massa; turun ke jalan; longmarch; long march; tolak*; menolak; ditolak; tentang; menentang
        ditentang; penentang*; lawan; melawan; perlawanan; berontak*; memberontak; pemberontak*; makar; revolusi
        reformasi; bentrok*; gejolak; bergejolak; amuk*; mengamuk; anarki*; gugat*; menggugat; kecam*; mengecam
        keberatan; tuntut*; menuntut; dituntut; berorasi; spanduk; poster; aktivis; serikat; buruh; blokir*
        memblokir; blokade; memblokade; duduki; menduduki; pendudukan; geruduk; menggeruduk; kepung*; mengepung
        seru*; menyerukan; suara*; menyuarakan; gerakan; solidaritas; petisi; kritik*; mengkritik; walkout; walk out
        keluar; konflik; perang; damai; kekerasan; kudeta; pergolakan; kerumunan; ketegangan; kacau*; kekacauan
        pembangkangan; membangkang; ketidakpuasan; tidak puas; ketidakadilan; hong kong; bubar*; membubarkan
        gas air mata; antipemerintah; mengadu; pengaduan; rompi; arak-arakan; pawai; ribut; keributan; prosesi
        kirab; iring-iringan; parade; karnaval; arak*; pemrotes; berunjuk; pengunjuk; mendemo; didemo; pendemo
        orasi*; penolak*; kisruh; tawuran; mahasiswa; tegang*; water canon; dukung*; keluh*; debat*; tidak setuju
        tak setuju; ogah; kontra; oposisi; menyerbu; serbu; pejuang; juang*; berjuang; perjuangan; polemik; adang
        mengadang; menghadang; hadang; provokasi; rebut; tekan; mendesak; desak; aduan; aspirasi; digeruduk; sit-in
        longmars
    """,
    Cue.CRITICISM: """
        mengkritik; kritikan; mengecam; dikecam; kecaman; kontroversial; kontroversi; menuai kritik; mengutuk
        menyayangkan
        ||
        ubah*; cecar*; kecam*; tidak puas; tak puas; kecewa*; disayangkan; sesal*; sebut; keluh*; mengeluh*
        dikeluhkan; protes*; kritik*; kritis; sorot*; disorot; polemik; tuding*; menuding; sindir*; menyindir
        hujat*; cerca*; hina*; menghina; dihina; pelanggaran; menolak; ditolak; tidak adil; ketidakadilan
        diskrimin*; seksis; isu; mengkritik*; dikritik*; mengecam*; dikecam*; mengutuk*; menyayangkan*
        menolak(nya|lah|kah|pun|ku|mu); mencela(nya|lah|kah|pun|ku|mu); menuduh(nya|lah|kah|pun|ku|mu)
        dituduh(nya|lah|kah|pun|ku|mu); keberatan(nya|lah|kah|pun|ku|mu); kekecewaan(nya|lah|kah|pun|ku|mu)
        menyerang(nya|lah|kah|pun|ku|mu); perbincangan(nya|lah|kah|pun|ku|mu); negatif(nya|lah|kah|pun|ku|mu)
        reaksi(nya|lah|kah|pun|ku|mu); menilai(nya|lah|kah|pun|ku|mu); dinilai(nya|lah|kah|pun|ku|mu)
        dianggap(nya|lah|kah|pun|ku|mu); menentang(nya|lah|kah|pun|ku|mu); melawan(nya|lah|kah|pun|ku|mu)
        kurang(nya|lah|kah|pun|ku|mu); merugikan(nya|lah|kah|pun|ku|mu); membela(nya|lah|kah|pun|ku|mu)
        perbedaan(nya|lah|kah|pun|ku|mu); alasan(nya|lah|kah|pun|ku|mu); dibantah(nya|lah|kah|pun|ku|mu)
        membantah(nya|lah|kah|pun|ku|mu); selisih(nya|lah|kah|pun|ku|mu); isu(nya|lah|ku|mu); soal(nya|lah|ku|mu)
        ramai(nya|lah|ku|mu); hujan(nya|lah|ku|mu); keras(nya|lah|ku|mu); pedas(nya|lah|ku|mu); buruk(nya|lah|ku|mu)
        nilai(nya|lah|ku|mu); lawan(nya|lah|ku|mu); kata(nya|lah|ku|mu); sikap(nya|lah|ku|mu); hal(nya|lah|ku|mu)
        hak(nya|lah|ku|mu); ragu-ragu*; hal-hal*; ramai-ramai*; persoalan-persoalan*; isu-isu*; hak-hak*
        kecamatan-kecamatan*; masalah-masalah*; alasan-alasan*; serangan-serangan*; serangan-srangan
        tuduhan-tuduhan*; komplain-komplain*; perbedaan-perbedaan*; protes-protes*; sengketa-sengketa*
        pertanyaan-pertanyaan*; tanggapan-tanggapan*; skandal-skandal*; masukan-masukan*; kecaman-kecaman*
        reaksi-reaksi*; pelanggaran-pelanggaran*; kata-kata*; lawan-lawan*; soal-soal*; cacing-cacing*
        protes-diprotes; anggapan-anggapan*; serangga-serangga*; celah-celah*; nilai-nilai*; kritikan-kritikan*
        kontroversial-kontroversial*; kontroversi-kontroversi*; (hujan|banjir|badai) (kritik|kritikan); pengkritik
        cela*; mencela; menghujat; dihujat; kutuk*; dikutuk; dituding; tuduh*; menuduh; dituduh; cibir*; cemooh*
        mencemooh; ejek*; mengejek; diejek; olok*; penghinaan; maki*; memaki; caci*; kontrovers*; debat*; berdebat
        diperdebatkan; adil*; pro kontra; pro dan kontra; memprotes; tolak*; keberatan; kesal; mengecewakan
        kekecewaan; disesalkan; sayang*; serang*; menyerang; soal; mempersoalkan; dipersoalkan; persoal*; masalah*
        mempermasalahkan; dipermasalahkan; tegur*; menegur; ditegur; marah*; dimarahi; salah*; bahas; perbincangan
        diperbincangkan; heboh; menghebohkan; ramai; viral; tuai*; menuai; rasis*; rasial*; nista*; fitnah*
        memfitnah; difitnah; cemar*; pencemaran; lecehkan; melecehkan; pelecehan; rundung*; hujan; keras; pedas
        tajam; negatif; buruk; komplain; gugat*; menggugat; tanggap*; reaksi; respons; picu*; nilai; menilai
        dinilai; anggap*; dianggap; menentang; ditentang; tentang*; lawan; melawan; kurang; tak pantas; tidak pantas
        tak layak; tidak layak; kata; berkata; sewenang*; zalim; rugikan; merugikan; dirugikan; sikap; bully; cacat
        ujaran; kebencian; sengketa; semena*; tanda tanya; sesat; sarkas*; satire; bela; membela; skandal; memicu
        menimbulkan; hal; argumen*; maladministrasi; hak; semestinya; perselisihan; berselisih; perbedaan
        beda pendapat; pertikaian; alasan; jelek*; menjelek-jelekkan; menjelek*; parodi; satir; memparodikan
        terbantahkan; tak terbantahkan; bantah*; dibantah; membantah; mencibir; perdebat*; penolak*; penentang*
        pengeluh*; menyorot*; menyesal*; adu*; mengadu*; peringat*; menyalah*; disalah*; pertanya*; mempertanya*
        dipertanya*; ragu*; meragu*; diragu*; tak adil; menista*; penista*; perundung*; damprat*; evaluasi; koreksi
        masukan; netizen; warganet; timpang; bias; berat sebelah; miring; pengaduan; ketidakpuasan; selisih; janggal
        kejanggalan; desak*; mendesak; didesak; ketimpangan; dikritik
    """,
    Cue.ANGER: """
        marah; kemarahan; murka; berang; geram; amarah; naik pitam; mengamuk
        ||
        pedih; perih; geram*; gusar; emosi*; kemarahan*; berang*; amarah*; mengamuk*
        kekecewaan(nya|lah|kah|pun|ku|mu); frustrasi(nya|lah|kah|pun|ku|mu); mengecam(nya|lah|kah|pun|ku|mu)
        bergolak(nya|lah|kah|pun|ku|mu); gejolak(nya|lah|kah|pun|ku|mu); temperamen(nya|lah|kah|pun|ku|mu)
        reaksi(nya|lah|kah|pun|ku|mu); terganggu(nya|lah|kah|pun|ku|mu); membakar(nya|lah|kah|pun|ku|mu)
        mencela(nya|lah|kah|pun|ku|mu); terluka(nya|lah|kah|pun|ku|mu); mengganggu(nya|lah|kah|pun|ku|mu)
        membenci(nya|lah|kah|pun|ku|mu); meluap(nya|lah|kah|pun|ku|mu); memprovokasi(nya|lah|kah|pun|ku|mu)
        keberatan(nya|lah|kah|pun|ku|mu); permusuhan(nya|lah|kah|pun|ku|mu); keras(nya|lah|ku|mu)
        kasar(nya|lah|ku|mu); kecamatan-kecamatan*; ketegangan-ketegangan*; protes-protes*; kesalahan-kesalahan*
        kecaman-kecaman*; reaksi-reaksi*; berang-berang*; cacing-cacing*; protes-diprotes; marah-marah*
        kemarahan-kemarahan*; murka-murka*; geram-geram*; amarah-amarah*; marah*; memarahi; dimarahi; pemarah
        murka*; kemurkaan; kegeraman; kegusaran; kesal*; kekesalan; amuk*; diamuk; dongkol; jengkel*; kejengkelan
        menjengkelkan; dendam; gondok; sebal; gemas; kecewa*; kekecewaan; frustrasi; frustasi; protes*; kecam*
        mengecam; sewot; meradang; radang; tersinggung; sakit hati; panas; memanas; tidak terima; tak terima
        kebencian; bentak*; membentak; dibentak; berteriak; teriak*; maki*; memaki; umpat; mengumpat; hardik; ngamuk
        kalap; gelap mata; beringas; ricuh; berontak; bergolak; gejolak; keras; mengutuk; temperamen; sengit
        sensitif; ketidakpuasan; tidak puas; tak puas; provokasi; memicu; ledak; reaksi; terganggu; kontroversi
        serang; membakar; mencela; merajuk; terluka; kasar; gerah; jengah; muak; bosan; mengganggu; ketegangan
        tegang; benci*; membenci; galak; meluap; memprovokasi; heboh; ribut; caci*; damprat; luap*; berapi-api
        keberatan; hujat*; kritik*; hate; permusuhan
    """,
    Cue.FEAR: """
        panik; kepanikan; ketakutan; takut; trauma; khawatir; kekhawatiran; cemas; resah; was-was
        ||
        berani; memberanikan; keberanian; privasi; takut*; menakut*; menakut-nakuti; menakut-nakut*; ditakut*
        ditakut-takuti; nakut*; usir*; mengusir; diusir; khwatir; kehawatiran; hawatir*; ganggu*; mengganggu
        terganggu; jera; resah*; meresahkan; agar tidak; supaya tidak; waswas; cemas*; khawatir*; gentar; ngeri*
        horor; aman; peringatan dini; waspada*; mewaspadai; mencemaskan; gelisah; panik*; trauma*; mengerikan
        ancam*; mengancam; terancam; keprihatinan; stres; tertekan; dihantui; kepanikan*; ketakutan*; kekhawatiran*
        keresahan*; diusir(nya|lah|kah|pun|ku|mu); mengancam(nya|lah|kah|pun|ku|mu); terancam(nya|lah|kah|pun|ku|mu)
        keprihatinan(nya|lah|kah|pun|ku|mu); tertekan(nya|lah|kah|pun|ku|mu); kecemasan(nya|lah|kah|pun|ku|mu)
        berbahaya(nya|lah|kah|pun|ku|mu); dikalahkan(nya|lah|kah|pun|ku|mu); tekanan(nya|lah|kah|pun|ku|mu)
        perhatian(nya|lah|kah|pun|ku|mu); maut(nya|lah|ku|mu); grogi(nya|lah|ku|mu); malu(nya|lah|ku|mu)
        kejutan-kejutan*; ragu-ragu*; tekanan-tekanan*; ancaman-ancaman*; ketegangan-ketegangan*
        kekhawatiran-kekhawatiran*; aman-aman*; malu-malu*; segan-segan*; panik-panik*; kepanikan-kepanikan*
        ketakutan-ketakutan*; takut-takut*; trauma-trauma*; khawatir-khawatir*; cemas-cemas*; resah-resah*
        keresahan-keresahan*; (jangan|tidak perlu|tak perlu|tidak usah|tak usah) (khawatir|takut|cemas|panik); maut
        penakut; teror*; kecemasan; dikhawatirkan; mengkhawatirkan; seram*; menyeramkan; gemetar; gugup; mencekam
        cekam; syok; shock; histeris; berbahaya; fobia; islamofobia; xenofobia; angker; gempar; dahsyat; kecut
        berhambur*; berlarian; berlari; tunggang; hindar*; menghindar*; phobia; mimpi buruk; guncang; terguncang
        paranoid; pasrah; deg-degan; merinding; mengintimidasi; menghantui; tegang; ketegangan; menegangkan; kelam
        ciut; terror; horror; reign of terror; dikalahkan; kengerian; kegelisahan; grogi; gundah; bimbang; ragu*
        keraguan; kewaspadaan; prihatin*; memprihatinkan; bingung; kebingungan; galau; risau*; merisaukan; kerisauan
        hantu*; pengecut; heboh; bahaya*; hati-hati; awas; peringat*; kaget*; kejut*; terkejut; menyelamatkan diri
        tekanan; intimidasi*; peduli; perhatian; minder; malu; segan; tidak aman; tak aman; tidak tenang; tak tenang
        kalut; insecure; rawan; fatal; kritis; tidak nyaman; kuatir; dikuatirkan; pusing; gawat; kerentanan; rentan
        keresahan
    """,
    Cue.GRIEF: """
        berduka; dukacita; duka; belasungkawa; menangis; air mata; tangis; isak tangis; pilu; berkabung
        ||
        berduka*; belasungkawa*; menangis*; berkabung*; kesedihan(nya|lah|kah|pun|ku|mu)
        korban(nya|lah|kah|pun|ku|mu); pemakaman(nya|lah|kah|pun|ku|mu); keprihatinan(nya|lah|kah|pun|ku|mu)
        gembira(nya|lah|kah|pun|ku|mu); malang(nya|lah|kah|pun|ku|mu); kekecewaan(nya|lah|kah|pun|ku|mu)
        hancur(nya|lah|kah|pun|ku|mu); frustrasi(nya|lah|kah|pun|ku|mu); jenazah(nya|lah|kah|pun|ku|mu)
        doa(nya|lah|ku|mu); makam(nya|lah|ku|mu); kaca(nya|lah|ku|mu); korban-korban*; jenazah-jenazah*
        kenang-kenang*; makam-makam*; dukacita-dukacita*; duka-duka*; belasungkawa-belasungkawa*; tangis-tangis*
        pilu-pilu*; duka*; kedukaan; sedih*; kesedihan; bersedih; menyedihkan; tangis*; ditangisi; isak*; terisak
        berkaca*; haru*; terharu; mengharukan; lara; nestapa; ratap*; meratap; bela sungkawa; perkabungan; layat*
        melayat; pelayat; takziah; hening*; mengheningkan; kenang*; mengenang; dikenang; korban; kehilangan
        setengah tiang; karangan bunga; doa; mendoakan; pemakaman; dimakamkan; makam; mendiang; almarhum*; histeris
        sesal*; penyesalan; keprihatinan; empati; tragis*; tragedi; patah hati; peringat*; memperingati; derita*
        menderita; gembira; emosi*; menyayat; murung; wafat; galau; malang; merana; nyekar; tabur; lilin
        penghormatan; air mata*; air matanya; air mataku; kabung; keharuan; sedu; meratapi; pedih; perih; gugur
        meninggal*; tewas*; simpati*; prihatin*; kecewa*; kekecewaan; menyesal*; menyayangkan; sayang*; berkaca-kaca
        kaca; sendu; muram; hancur; penderitaan; depresi; frustrasi; terpukul; putus asa; jenazah; tersentuh
        kesepian; nahas; pahit; iba; kasihan; mewek; sungkawa; melankoli*; gas air mata; memilukan; dramatis
        tahlil*
    """,
    Cue.AWARD: """
        penghargaan; medali; piala; trofi; medali emas; medali perak; medali perunggu; nobel; hadiah utama
        ||
        penerima; beasiswa; piala*; andalan; juara*; menang*; podium; emas; perak; perunggu; peringkat; prestasi*
        berprestasi; dinobatkan; nobat*; penobatan; raih*; meraih; peraih; piagam; terbaik; apresiasi*
        mengapresiasi; puji*; dipuji; sanjung*; tepuk tangan; selamat; salut; hormat*; penghormatan; menghormati
        anugerah*; hadiah*; penghargaan*; trofi*; nobel*; andalan(nya|lah|kah|pun|ku|mu)
        peringkat(nya|lah|kah|pun|ku|mu); meraih(nya|lah|kah|pun|ku|mu); piagam(nya|lah|kah|pun|ku|mu)
        terbaik(nya|lah|kah|pun|ku|mu); bintang(nya|lah|kah|pun|ku|mu); predikat(nya|lah|kah|pun|ku|mu)
        syukur(nya|lah|kah|pun|ku|mu); gemilang(nya|lah|kah|pun|ku|mu); pengakuan(nya|lah|kah|pun|ku|mu)
        istimewa(nya|lah|kah|pun|ku|mu); favorit(nya|lah|kah|pun|ku|mu); imbalan(nya|lah|kah|pun|ku|mu)
        mengalahkan(nya|lah|kah|pun|ku|mu); merebut(nya|lah|kah|pun|ku|mu); gengsi(nya|lah|kah|pun|ku|mu)
        bergengsi(nya|lah|kah|pun|ku|mu); emas(nya|lah|ku|mu); bonus(nya|lah|ku|mu); jasa(nya|lah|ku|mu)
        final(nya|lah|ku|mu); peringkat-peringkat*; jasa-jasa*; pengakuan-pengakuan*; unggulan-unggulan*
        bintang-bintang*; keping-keping*; trofi-trofi*; hadiah-hadiah*; penghargaan-penghargaan*; medali-medali*
        piala-piala*; nobel-nobel*; oscar; academy award; award*; dianugerahi; menganugerahkan; penganugerahan
        medali*; kejuaraan; kampiun; gelar*; bergelar; bintang; tanda jasa; tanda kehormatan; kehormatan
        diapresiasi; menyanjung; disanjung; aplaus; standing ovation; sambut*; grammy; nominasi; nominator
        dinominasikan; diraih; rebut*; sabet*; menyabet; borong; memborong; gondol; boyong; predikat; satyalancana
        mahaputera; mahaputra; adhi; lencana; bonus; doorprize; kalpataru; adipura; kagum; mengagumkan; harum
        bangga*; membanggakan; jasa; berjasa; ganjar*; diganjar; penganugrahan; ballon d'or; sepatu emas; best; mvp
        citra; ffi; festival; lomba; sayembara; acung*; terima kasih; syukur; kalung*; dikalungkan; gemilang; tropi
        sertifikat; pengakuan; lulus; cum laude; doktor; honoris causa; antusias; sorak*; bersorak; istimewa
        favorit; laureat*; imbalan; keping; kontingen; emmy; memenang*; kemenang*; pemenang*; memuji*; tepuk*
        mahkota; terhormat; ulasan; mengalahkan; unggul*; sukses*; merebut; final; kebanggaan; marwah; gengsi
        bergengsi; honoris; reward; insentif; rayakan; merayakan; kontribusi
    """,
    Cue.SECRECY: """
        diam-diam; rahasia; dirahasiakan; merahasiakan; sembunyi-sembunyi; anonim; menyamar; bocoran; membocorkan
        ||
        adu*; pengadu*; mengadu*; diadukan; lapor*; melapor*; dilapor*; terungkap; ungkap*; menutup-nutup*
        menutup-nutupi; ditutup-tutupi; sembunyi*; menyembunyi*; tersembunyi; bersembunyi; inisial; berinisial
        sadap*; menyadap; disadap; bocor*; rembes*; merembes; tanpa penonton; tanpa suporter; tanpa kehadiran
        tertutup; rahasia*; tidak bisa disebutkan; tak disebutkan; enggan disebut*; identitas*; samar*; intel*
        menyamar*; terungkap(nya|lah|kah|pun|ku|mu); tertutup(nya|lah|kah|pun|ku|mu)
        kerahasiaan(nya|lah|kah|pun|ku|mu); penyamaran(nya|lah|kah|pun|ku|mu); sumber(nya|lah|kah|pun|ku|mu)
        bungkam(nya|lah|kah|pun|ku|mu); pribadi(nya|lah|kah|pun|ku|mu); diketahui(nya|lah|kah|pun|ku|mu)
        dokumen(nya|lah|kah|pun|ku|mu); publik(nya|lah|kah|pun|ku|mu); diumumkan(nya|lah|kah|pun|ku|mu)
        terbatas(nya|lah|kah|pun|ku|mu); menolak(nya|lah|kah|pun|ku|mu); dalang(nya|lah|kah|pun|ku|mu)
        membongkar(nya|lah|kah|pun|ku|mu); dibongkar(nya|lah|kah|pun|ku|mu); menyimpan(nya|lah|kah|pun|ku|mu)
        gelap(nya|lah|ku|mu); nama(nya|lah|ku|mu); lirik(nya|lah|ku|mu); data(nya|lah|ku|mu); sumber-sumber*
        dokumen-dokumen*; laporan-laporan*; nama-nama*; rekaman-rekaman*; bisik-bisik*; data-data*; rahasia-rahasia*
        anonim-anonim*; bocoran-bocoran*
        rahasia (sukses|umum|dapur|awet|panjang|kecantikan|kesuksesan|umur|kemenangan); bukan rahasia
        bukan lagi rahasia; kerahasiaan; tutup*; ditutup*; menutup*; anonim*; penyamaran; kebocoran; mata-mata
        penyadapan; selundup*; bawah laut; terlihat; terselubung; gelap; klandestin; enggan; tidak bisa disebut*
        tak bisa disebut*; tidak disebut*; tak disebut*; tidak ingin disebut*; sumber; nama; diungkap*; mengungkap*
        misteri*; bungkam; internal; pribadi; privasi; konfidensial; whistleblower; peniup peluit; pelapor
        diselinap*; selinap; menyelinap; diketahui; tanpa diketahui; siluman; bisik*; lirik; belakang layar
        bawah tangan; bawah tanah; topeng; bertopeng; palsu; senyap; kode; sandi; data; dokumen; non-publik; publik
        dipublikasikan; diumumkan; terbatas; teka-teki; pengintai*; intai*; mengintai; kasatmata; bawah meja
        undercover; transparan*; publikasi; menolak; tidak terlihat; tak terlihat; berbohong; bohong*; tak kasatmata
        disembunyi*; persembunyian; merahasia*; dirahasia*; spion*; memata*; dimata*; cia; fbi; bin; mossad; kgb
        membocor*; dibocor*; pembocor*; konspirasi; dalang; privat*; personal; tanpa sepengetahuan; gerilya
        terlarang; empat mata; rekam*; menyusup; susup; penyusup*; membongkar; bongkar; dibongkar; kelam; wikileaks
        simpan; menyimpan; hati nurani; memberitahukan
    """,
    Cue.SURPRISE: """
        tak terduga; di luar dugaan; secara mengejutkan; mengejutkan; tiba-tiba; mendadak; inspeksi mendadak; sidak
        ||
        drastis; memutar; hebat*; dahsyat; aneh*; kejut*; mengejut*; tidak diduga; tak diduga; tidak terduga
        tidak menentu; tak menentu; tak diperkirakan; tidak diperkirakan; tidak menyangka; tak disangka
        tidak disangka; heran*; mengherankan; sadar; menyadari; tidak mengetahui; jatuh; bandang; terkejut; sontak
        tanpa diduga; kaget*; tercengang; syok; terperangah; terperanjat; luar biasa; menakjubkan; sangat
        tidak biasanya; tidak biasa; tak biasa; janggal; mendadak*; sidak*; sangat(nya|lah|kah|pun|ku|mu)
        kontroversial(nya|lah|kah|pun|ku|mu); melonjak(nya|lah|kah|pun|ku|mu); darurat(nya|lah|kah|pun|ku|mu)
        perkiraan(nya|lah|kah|pun|ku|mu); antisipasi(nya|lah|kah|pun|ku|mu); ambruk(nya|lah|kah|pun|ku|mu)
        runtuh(nya|lah|kah|pun|ku|mu); mustahil(nya|lah|kah|pun|ku|mu); berhenti(nya|lah|kah|pun|ku|mu)
        dikira(nya|lah|kah|pun|ku|mu); ajaib(nya|lah|ku|mu); unik(nya|lah|ku|mu); luar(nya|lah|ku|mu)
        kejutan-kejutan*; sebentar-sebentar*; aneh-aneh*; sidak-sidak*; dikejutkan; mengagetkan; keheranan; dadak*
        sekonyong*; terduga; luar dugaan; dugaan; duga; sangka; menyangka; takjub*; mencengangkan; terpana; terpukau
        kagum; mengagumkan; inspeksi; seketika; spontan; tanpa peringatan; tanpa pemberitahuan; kebetulan
        siapa sangka; ternyata; rupanya; ajaib; gempar; heboh; menghebohkan; shock; dramatis; kilat; kontroversial
        lonjak*; melonjak; tersentak; menyentak; darurat; sebentar; perkiraan; ekspektasi; antisipasi; terbelalak
        bingung; kuda hitam; tumbang*; menumbangkan; unik; curiga; mukjizat; sensasi*; misterius; begitu saja
        serta-merta; serta merta; surprise; tak menduga; menduga; hingga kini; belum pernah; fenomena; viral
        di luar; kacau; luar; terlalu cepat; sekonyong-konyong; tahu-tahu; roboh; ambruk; runtuh; tak dinyana; malah
        sekejap; kontan; tumben; mustahil; geger; bikin; berhenti; tak percaya; tidak percaya; balik; berbalik
        mengira; dikira; meledak; terjatuh; tergelincir; ngeri*; padam; mogok
    """,
    Cue.UNANIMOUS: """
        aklamasi; suara bulat; secara aklamasi; secara bulat; keputusan bulat
        ||
        aklamasi*; bulat*; kesepakatan(nya|lah|kah|pun|ku|mu); menyepakati(nya|lah|kah|pun|ku|mu)
        menyetujui(nya|lah|kah|pun|ku|mu); persetujuan(nya|lah|kah|pun|ku|mu); ikatan(nya|lah|kah|pun|ku|mu)
        tunggal(nya|lah|kah|pun|ku|mu); perbedaan(nya|lah|kah|pun|ku|mu); menerima(nya|lah|kah|pun|ku|mu)
        konsisten(nya|lah|kah|pun|ku|mu); seragam(nya|lah|kah|pun|ku|mu); semua(nya|lah|ku|mu); penuh(nya|lah|ku|mu)
        total(nya|lah|ku|mu); absen(nya|lah|ku|mu); sama-sama*; perbedaan-perbedaan*; kesepakatan-kesepakatan*
        aklamasi-aklamasi*; bulat-bulat*; mufakat; musyawarah; sepakat*; bersepakat; kesepakatan; menyepakati
        disepakati; serempak; kompak; konsensus; setuju*; menyetujui; disetujui; persetujuan; semua; seluruh*
        segenap; secara penuh; tanpa keberatan; tanpa penolakan; tanpa suara; satu suara; senada; seia; kolektif
        bersama*; penuh; solid; sependapat; sepaham; setubuh; mutlak; ikatan; tunggal; total; lapan; absen
        perbedaan; bersatu; 9-0; 15-0; menerima; sama; abstain; konsisten; semuanya; serentak; seragam
    """,
    Cue.RECORD: """
        rekor; memecahkan rekor; pemecahan rekor
        ||
        rekor*; sejarah*; bersejarah; pecah*; memecahkan; historis; sepanjang masa; sepanjang sejarah; belum pernah
        pertama kali; tak pernah; setinggi; puncak*; memecahkan(nya|lah|kah|pun|ku|mu)
        historis(nya|lah|kah|pun|ku|mu); spektakuler(nya|lah|kah|pun|ku|mu); langka(nya|lah|kah|pun|ku|mu)
        sekali(nya|lah|kah|pun|ku|mu); penting(nya|lah|kah|pun|ku|mu); baru(nya|lah|ku|mu); unik(nya|lah|ku|mu)
        waktu(nya|lah|ku|mu); lama(nya|lah|ku|mu); baru-baru*; sekali-sekali*; terang-terang*
        terowongan-terowongan*; terobosan-terobosan*; tonggak-tonggak*; lama-kelamaan; momen-momen*; museum-museum*
        waktu-waktu*; rekor-rekor*; catat*; tidak pernah; ter*; paling; baru; preseden; luar biasa; spektakuler
        fenomenal; legend*; tonggak; kali pertama; momen; unik; langka; tak tertandingi; tiada tara; melampaui; epik
        sekali; waktu; seumur; penting; monumen*; museum; prasejarah; purba; kuno; sejarawan; lama; ikon*; cagar
        pertama kali*; untuk pertama
    """,
    Cue.NTH_TIME: """
        untuk pertama kalinya; pertama kali; kali pertama; untuk kali pertama; untuk kedua kalinya
        ||
        awal*; mula*; pertama*; semula; lagi-lagi; satu-satunya; berturut*; beruntun*; berurutan; terus-menerus
        keberapa*; kesekian*; perdana; debut*; sekali*; belum pernah; ulang*; berulang*; terakhir*; hattrick
        quattrick; berturut-turut; dua kali; sekali lagi; lebih baru; kedua*; ketiga*; keempat*; kelima*; keenam*
        ketujuh*; kedelapan*; ke-*; kali; akhir; akhirnya; penghabisan; kembali; lagi; lanjut*; rekor; perintis*
        pelopor*; tidak pernah; tak pernah; tidak sekali*; tak sekali*; sama sekali; sejak; dulu; dahulu; sebelum*
        tiga kali; mempertahankan; dipertahankan; sejarah; ii; iii; iv; selamat tinggal; perpisahan; pemula
        pemilih pemula; terdalam; tertinggi; terendah; terbesar; terburuk; terbaik; terpanjang; terawal; dalam # *
        selama # *; baru kali; baru pertama; setelah # *; setelah sekian *; setelah lama
    """,
    Cue.GREATEST: """
        terbesar; tertinggi; terendah; terbanyak; tertua; terparah; terburuk; terbaik; terpanjang; termuda; termahal
        ||
        awas; kasasi; puncak*; memuncak*; tanding*; ditandingi; menandingi; tiada; kemungkinan; sebanyak mungkin
        paling; rekor; juara; nomor satu; unggul*; bungsu; sulung; raya; akbar; dominan; mayoritas; favorit; andalan
        jawara; bergengsi; memecahkan rekor; rekor dunia; pecahkan rekor; memecahkan rekor dunia; rekor tertinggi
        rekor nasional; rekor baru; ter*; nomor wahid; peringkat; top; maksim*; minim*; sangat; amat; maha*
        superlatif; pemuncak; se-Indonesia; sedunia; senior; pokok; induk; prioritas; agung; besar; tinggi; pucuk
        elite; elit; ujung; inti; buncit; juru kunci; hingga; sampai; maks; seberat; selama-lamanya; dasar; bontot
        kapten; ketua; kepala; luar biasa; istimewa; mengagumkan; tepat; seburuk-buruknya; sebagus-bagusnya
        kemegahan; utama*; pertama*; memimpin; pimpinan; klasemen; pemimpin; satu-satunya; plafon; populer*; laris*
        diminati; digemari; parah; kondang; dikenal; ideal; nomor; lebih dari; unik; penting; sulit; krusial
        sentral
    """,
    Cue.GRATIS: """
        gratis; cuma-cuma; digratiskan; menggratiskan; tanpa dipungut biaya; tanpa biaya
        ||
        menumpang; tumpangan; digratiskan*; menggratiskan*; membebaskan(nya|lah|kah|pun|ku|mu)
        dibebaskan(nya|lah|kah|pun|ku|mu); pembebasan(nya|lah|kah|pun|ku|mu); subsidi(nya|lah|kah|pun|ku|mu)
        sosial(nya|lah|kah|pun|ku|mu); bantuan(nya|lah|kah|pun|ku|mu); memungut(nya|lah|kah|pun|ku|mu)
        membayar(nya|lah|kah|pun|ku|mu); potongan(nya|lah|kah|pun|ku|mu); kompensasi(nya|lah|kah|pun|ku|mu)
        imbalan(nya|lah|kah|pun|ku|mu); biaya(nya|lah|ku|mu); tarif(nya|lah|ku|mu); bonus(nya|lah|ku|mu)
        bayar(nya|lah|ku|mu); biaya-biaya*; bantuan-bantuan*; hibah-hibah*; potongan-potongan*; hadiah-hadiah*
        pembagian-pembagian*; gratis-gratis*; gratis*; penggratisan; cuma cuma; percuma; bebas*; membebaskan
        dibebaskan; pembebasan; tanpa bayar*; tanpa dipungut; tanpa memungut; tidak dipungut; tak dipungut
        tidak membayar; tak membayar; tidak perlu membayar; tak perlu membayar; tidak berbayar; free; nol
        ditanggung; menanggung; subsidi; disubsidi; sukarela; sosial; bagikan; pembagian; hibah*; bantuan; donasi
        pungut*; dipungut; memungut; biaya; membayar; berbayar; tarif; komplementer; hadiah; bonus; voucher; diskon
        potongan; promo; probono; pro bono; kompensasi; rp0; jamin*; tunjangan; mbg; bergizi; bayar; ongkos
        menyumbang; suguhan; amal; sedekah; imbalan; tanpa bayaran; tanpa bayar; sumbang*; membagi*; dibagi*
        gotong royong; relawan
    """,
    Cue.COMPENSATION: """
        ganti rugi; kompensasi; denda; didenda; mendenda; santunan; uang tebusan; tebusan; restitusi
        ||
        razia; terjaring; ditilang; tebus*; denda*; pesangon; dam; didenda*; mendenda*; restitusi*
        pengganti(nya|lah|kah|pun|ku|mu); penggantian(nya|lah|kah|pun|ku|mu); diganti(nya|lah|kah|pun|ku|mu)
        mengganti(nya|lah|kah|pun|ku|mu); pembayaran(nya|lah|kah|pun|ku|mu); mengembalikan(nya|lah|kah|pun|ku|mu)
        dikembalikan(nya|lah|kah|pun|ku|mu); imbalan(nya|lah|kah|pun|ku|mu); subsidi(nya|lah|kah|pun|ku|mu)
        kerugian(nya|lah|kah|pun|ku|mu); penalti(nya|lah|kah|pun|ku|mu); bantuan(nya|lah|kah|pun|ku|mu)
        pemulihan(nya|lah|kah|pun|ku|mu); menghukum(nya|lah|kah|pun|ku|mu); dihukum(nya|lah|kah|pun|ku|mu)
        upah(nya|lah|ku|mu); uang(nya|lah|ku|mu); dana(nya|lah|ku|mu); biaya(nya|lah|ku|mu); pajak(nya|lah|ku|mu)
        bonus(nya|lah|ku|mu); biaya-biaya*; bantuan-bantuan*; rp5-rp5*; dana-dana*; sanksi-sanksi*
        tuntutan-tuntutan*; hukum-hukum*; tanggung-tanggung*; uang-uang*; hadiah-hadiah*; kompensasi-kompensasi*
        denda-denda*; santunan-santunan*; tebusan-tebusan*; restitusi-restitusi*; sebagai kompensasi; ganti kerugian
        ganti untung; kompensasi*; dikompensasi; menebus; santun*; pampasan; uang pengganti; pengganti; penggantian
        diganti; mengganti; tali asih; uang duka; uang kerohiman; kerohiman; mengklaim; asuransi; diasuransikan
        bayar*; pembayaran; refund; pengembalian; mengembalikan; dikembalikan; kembalikan; remunerasi; imbalan; upah
        subsidi; rugi*; kerugian; bea; penalti; fidyah; diat; diyat; talangan; bantuan; blt; jaminan; pertanggungan
        uang; rp*; dana; tunjangan; pungut*; biaya; pampas; pemulihan; rehabilitasi; retribusi; upeti; tagih*
        setor*; pajak; pertanggungjawaban; tanggung jawab; bertanggung jawab; menanggung; relokasi; pembebasan lahan
        royalti; hadiah; maskawin; hukum*; menghukum; dihukum; membayar*; dibayar*; tilang*; ganti*; klaim*; sanksi*
        tuntut*; gugat*; ganjaran; bonus; tanggung*; persaingan
    """,
    Cue.FOREIGN: """
        asing; luar negeri; mancanegara; wna; warga negara asing; wisman
        ||
        asing*; mancanegara*; wisman*; internasional(nya|lah|kah|pun|ku|mu); ekspansi(nya|lah|kah|pun|ku|mu)
        bilateral(nya|lah|kah|pun|ku|mu); perbatasan(nya|lah|kah|pun|ku|mu); paspor(nya|lah|kah|pun|ku|mu)
        kedutaan(nya|lah|kah|pun|ku|mu); belanda(nya|lah|kah|pun|ku|mu); keluar(nya|lah|kah|pun|ku|mu)
        terbang(nya|lah|kah|pun|ku|mu); kunjungan(nya|lah|kah|pun|ku|mu); lawatan(nya|lah|kah|pun|ku|mu)
        investasi(nya|lah|kah|pun|ku|mu); investor(nya|lah|kah|pun|ku|mu); delegasi(nya|lah|kah|pun|ku|mu)
        kuliah(nya|lah|kah|pun|ku|mu); keturunan(nya|lah|kah|pun|ku|mu); bangsa(nya|lah|kah|pun|ku|mu)
        dunia(nya|lah|ku|mu); luar(nya|lah|ku|mu); negara-negara*; studi-studi*; bangsa-bangsa*; impor-impor*
        kedutaan-kedutaan*; perbatasan-perbatasan*; kunjungan-kunjungan*; delegasi-delegasi*; bahasa-bahasa*
        kuliah-kuliah*; asing-asing*; mancanegara-mancanegara*; wna-wna*; wisman-wisman*
        (tidak|tak|bukan|terasa|merasa|terdengar) asing; tidak lagi asing; tak lagi asing; internasional; ekspatriat
        turis; dunia; global; tki*; tkw; pmi; pekerja migran; ln; luar; negara*; diaspora; rantau*; perantau*
        ekspansi; lintas; multinasional; transnasional; antarnegara; antarbangsa; bilateral; perbatasan; devisa
        valas; valuta; visa; paspor; dideportasi; ekstradisi; duta; dubes; kedubes; kedutaan; konjen; kbri; kjri
        menlu; kemlu; kemenlu; amerika*; as; eropa; barat; jepang; china; tiongkok; cina; korea*; malaysia
        singapura; australia; inggris; belanda; jerman; prancis; perancis; rusia; india; arab*; saudi; thailand
        vietnam; filipina; taiwan; hong kong; ukraina; israel; palestina; iran; irak; turki; brasil; spanyol; italia
        swiss; kanada; meksiko; afrika; asia; alien; luar angkasa; impor*; mengimpor; naturalisasi; bahasa
        pelancong; wisatawan; kolonial*; penjajah*; pbb; asean; g20; apec; wto; imf; tibet; timur; offshore; keluar
        terbang; berangkat; bertolak; pendatang; kunjungan; lawatan; investasi; investor; pma; fdi; eksternal
        kasus impor; dari luar; wni; tka; migran*; imigra*; bule; diplomat*; duta besar; konsul*; deportasi*
        mendeportasi; ekspor*; penanaman modal; seberang; delegasi; studi; kuliah; beasiswa; keturunan
        kewarganegaraan; outsourcing; pengungsi*; haji*; umrah; wn; bangsa; warga negara; pekerja rumah tangga
        bp2mi; lintas negara; bandara
    """,
    Cue.STATE_OWNED: """
        bumn; badan usaha milik negara; milik negara; swasta; milik pemerintah
        ||
        bumd*; bumn*; perum*; pt; pemerintah*; negara; nasional*; dinasional*; publik; milik*; pelat merah; pln
        pertamina; garuda; kai; pelni; pelindo; telkom*; bri; bni; mandiri; btn; bulog; antam; mind id; danantara
        tvri; rri; antara; lpp; perusahaan; daerah; pemprov; pemkot; pemkab; pdam; pam; mrt; lrt; damri; waskita
        wika; hutama; adhi; pupuk; krakatau; timah; inalum; angkasa pura; jasa marga; asdp; indofarma; biofarma
        bio farma; kimia farma; taspen; jasa raharja; jiwasraya; asabri; pos indonesia; apbn; apbd; negeri; pribadi
        korporasi; usaha; konglomer*; dinas; swasta*; negara(nya|lah|kah|pun|ku|mu); publik(nya|lah|kah|pun|ku|mu)
        antara(nya|lah|kah|pun|ku|mu); perusahaan(nya|lah|kah|pun|ku|mu); daerah(nya|lah|kah|pun|ku|mu)
        negeri(nya|lah|kah|pun|ku|mu); pribadi(nya|lah|kah|pun|ku|mu); korporasi(nya|lah|kah|pun|ku|mu)
        lembaga(nya|lah|kah|pun|ku|mu); sekolah(nya|lah|kah|pun|ku|mu); usaha(nya|lah|ku|mu); badan(nya|lah|ku|mu)
        bank(nya|lah|ku|mu); bank-bank*; lembaga-lembaga*; daerah-daerah*; perusahaan-perusahaan*; usaha-usaha*
        bumn-bumn*; konglomerat-konglomerat*; sekolah-sekolah*; badan-badan*; pemerintah-pemerintah*; swasta-swasta*
        plat merah; pindad; negara-negara; privat*; pemda; bank jateng; ptpn; ptdi; holding; pelayaran; otorita
        otoritas; kereta; lembaga; badan; sipil; non-pemerintah; independen; pengusaha; komersial; wijaya karya
        adhi karya; hutama karya; xinhua; partikelir; rsud; rsup; rumah sakit; sekolah; perhutani; ojk; bank; tbk
        persero*; semen; wijaya; bukit asam; peruri; pal; perkebunan; pgn; inka; patriot; milik swasta; bank himbara
        himbara; sekolah negeri
    """,
    Cue.RELIGION: """
        muslim; islam; kristen; katolik; hindu; buddha; masjid; gereja; pura; vihara; kelenteng; uskup; pastor
        pendeta; ulama; kiai; pesantren; umat
        ||
        pertobat*; bertobat; perjanjian baru; perjanjian lama; imlek; makam; candi; kuil; madras*; mengaji; ngaji
        guru mengaji; insya*; alhamdulillah; astaghfirullah; subhanallah; wallahu*; amin; guru nanak; biara*; rahib
        romo; paus; gereja*; masjid*; musala; mushola; langgar; surau; wihara; klenteng; santri*; ponpes; kyai
        ustaz*; ustad*; imam; habib; gus; mui; nu; pbnu; nahdlatul; muhammadiyah; agama*; beragama; keagamaan
        islam*; muslim*; kristen*; protestan; hindu*; buddha*; budha; konghucu; yahudi; jemaat; jemaah; jamaah
        iman*; beriman; tuhan; allah; dewa*; dewi; alquran; al-quran; quran; injil; alkitab; kitab suci; suci
        rohani*; spiritual*; syariah; syariat; halal; haram; zakat; wakaf; natal; paskah; idul*; lebaran; ramadan
        ramadhan; waisak; nyepi; maulid; isra; umrah; dakwah; santo; santa; nabi; sunan; wali; kemenag; menag
        tarekat; sunni; syiah; salib; vatikan; kardinal; fatwa; kepercayaan; penghayat; sekte; laik; sekuler
        hari raya; vihara*; kelenteng*; pastor*; pendeta*; ulama*; pesantren*; syariah(nya|lah|kah|pun|ku|mu)
        berdoa(nya|lah|kah|pun|ku|mu); tuhan(nya|lah|ku|mu); suci(nya|lah|ku|mu); puasa(nya|lah|ku|mu)
        hijab(nya|lah|ku|mu); lama(nya|lah|ku|mu); surat(nya|lah|ku|mu); guru(nya|lah|ku|mu); umat-umat*; ayat-ayat*
        surat-surat*; masjid-masjid*; lama-kelamaan; agama-agama*; guru-guru*; madrasah-madrasah*; paus-paus*
        gereja-gereja*; dewa-dewa*; muslim-muslim*; islam-islam*; kristen-kristen*; katolik-katolik*; hindu-hindu*
        buddha-buddha*; pura-pura*; vihara-vihara*; kelenteng-kelenteng*; uskup-uskup*; pastor-pastor*
        pendeta-pendeta*; ulama-ulama*; kiai-kiai*; pesantren-pesantren*; burung gereja; umat manusia; angkasa pura
        tahun baru islam; kristiani; budhis; khonghucu; mesjid; musholla; sinagoga; sinagog; katedral; kapel; biksu
        bhiksu; suster; umroh; keimanan; ibadah; peribadatan; beribadah; berdoa; salat; shalat; sholat; puasa; misa
        kebaktian; khotbah; khutbah; hijab; jilbab; kerudung; cadar; masehi; majelis taklim; pengajian; tabligh
        takhta suci; makkah; mekah; mekkah; madinah; kakbah; ka'bah; ziarah; peziarah; surga; jihad; isis; tahlil*
        istigasah; istighosah; yesus; kristus; penganut; pemeluk; taliban; hamas; mta; ldii; ahmadiyah; pgi; kwi
        parisada; phdi; walubi; paroki; keuskupan; stasi; salam; adha; fitri; tarawih; kurban; sedekah; infak
        pandita; pedanda; lama; pujian; ormas; syuriah; tanfidz*; kh; mazhab; teolog*; saleh; st; ordo; ekaristi
        sakramen; baptis*; ritual; sesajen; sembahyang; azan; adzan; muazin; khilafah; fpi; salafi; wahabi; sufi*
        ayat; surah; surat; magrib; maghrib; diwali; deepavali; holi; misionaris; theolog*; yerusalem; jad; subuh
        ilahi; ketuhanan; ketuhanannya; keilahian; hilal; mabims; yudea; guru; katolik*; uskup*; bhikkhu; pondok
        uin; iain; kitab; rasul*; haji*; hijr*; ceramah; kafir; murtad; sesat; maria; zending; kiblat; majelis
        taklim; hizbullah; ikhwanul; thr; tunjangan hari raya; biksuni; shinto; sikh; tao; bait; betlehem; lourdes
        doa*; mudik; pemudik; nataru; kloter; sunah; tafsir; hafiz; tahfiz
    """,
    Cue.ELDERLY: """
        lansia; lanjut usia; manula; uzur
        ||
        jompo; panti; perawatan; berusia; usia*; umur*; berumur; menua; penuaan; sepuh; renta; kakek*; nenek*; mbah
        opa; oma; eyang; pensiun*; sesepuh; senior; lansia*; manula*; senior(nya|lah|kah|pun|ku|mu)
        generasi(nya|lah|kah|pun|ku|mu); lanjut(nya|lah|kah|pun|ku|mu); orangtua(nya|lah|kah|pun|ku|mu)
        tahun(nya|lah|ku|mu); tahun-tahun*; tuan-tuan*; lansia-lansia*; manula-manula*; uzur-uzur*; tua*; orang tua
        pikun; demensia; alzheimer; tahun; veteran; pralansia; harapan hidup; abah; aki; tetua; generasi; dewasa
        almarhum; lanjut; purnawirawan; geriatri; abad; ubanan; uban; werda; wreda; purnabakti; paruh baya; baya
        orangtua
    """,
    Cue.MINOR: """
        anak-anak; balita; bayi; remaja; di bawah umur; bocah; anak di bawah umur
        ||
        balita*; remaja*; bocah*; generasi(nya|lah|kah|pun|ku|mu); kelahiran(nya|lah|kah|pun|ku|mu)
        imunisasi(nya|lah|kah|pun|ku|mu); keluarga(nya|lah|kah|pun|ku|mu); perempuan(nya|lah|kah|pun|ku|mu)
        kerabat(nya|lah|kah|pun|ku|mu); orangtua(nya|lah|kah|pun|ku|mu); bayi(nya|lah|ku|mu); kecil(nya|lah|ku|mu)
        murid(nya|lah|ku|mu); mi(nya|lah|ku|mu); putri(nya|lah|ku|mu); ibu(nya|lah|ku|mu); tahun(nya|lah|ku|mu)
        adik(nya|lah|ku|mu); kakak(nya|lah|ku|mu); cucu(nya|lah|ku|mu); kelas(nya|lah|ku|mu); guru(nya|lah|ku|mu)
        asuh(nya|lah|ku|mu); baru(nya|lah|ku|mu); baru-baru*; mudah-mudah*; tahun-tahun*; ibu-ibu*; anak-anak*
        sekolah-sekolah*; mahasiswa-mahasiswa*; gadis-gadis*; keluarga-keluarga*; pelajar-pelajar*; putra-putra*
        cucu-cucu*; adik-adik*; mainan-mainan*; bayi-bayi*; murid-murid*; guru-guru*; madrasah-madrasah*
        remaja-remaja*; putri-putri*; siswa-siswa*; kelas-kelas*; balita-balita*; bocah-bocah*
        anak-anak (asuh*|buah*|muda); anak asuh*; anak-anak (sd|smp|sma|sekolah); orang tua (siswa|murid); anak*
        batita; pemudi; muda*; kaum muda; belia; cilik; kecil; siswa*; siswi; pelajar; murid; sekolah*; bersekolah
        sd; smp; sma; smk; tk; paud; mi; mts; didik*; peserta didik; yatim*; piatu; putri; gadis; abg; abege
        milenial; gen z; generasi; usia dini; dini; dewasa; junior; u-16; u-17; u-19; u-20; u-23; u17; u20; u23
        tim muda; taruna; karang taruna; kanak*; kanak-kanak; pramuka; orang tua; ibu; lahir*; kelahiran; melahirkan
        stunting; gizi; imunisasi; tahun; adik; kakak; cucu; kpai; lpai; pedofil*; disabilitas; keluarga; tiktok
        tunas; kelas; guru; pendidikan; pengasuh*; asuh; diasuh; penitipan; boneka; mainan; susu; asi; hamil
        inkubator; rookie; pemula; baru; laki-laki; perempuan; putera; puteri; masa depan; penerus; toddler; minor
        jejaka; dara; posyandu; bidan; babysitter; cucunya; kerabat; orangtua; tengkes; bkkbn; pemuda*; putra*; u-*
        yunior; santri*; mahasiswa*; janin; pubertas; buah hati; orok; playgroup; taman bermain; madrasah; pelonco
        menpora; kemenpora; kepemudaan; pppa; kpppa; kemenpppa; ppa; calon murid; penghuni panti
    """,
    Cue.PREGNANT: """
        hamil; kehamilan; ibu hamil; melahirkan; persalinan; menyusui
        ||
        melahir*; lahir*; mengandung; kandung*; bersalin; hamil*; janin; bayi; bidan; memikirkan; kehamilan*
        persalinan*; menyusui*; kelahiran(nya|lah|kah|pun|ku|mu); reproduksi(nya|lah|kah|pun|ku|mu)
        pasangan(nya|lah|kah|pun|ku|mu); keturunan(nya|lah|kah|pun|ku|mu); ibu(nya|lah|ku|mu); bayi(nya|lah|ku|mu)
        anak(nya|lah|ku|mu); cuti(nya|lah|ku|mu); telur(nya|lah|ku|mu); turun(nya|lah|ku|mu); subur(nya|lah|ku|mu)
        induk(nya|lah|ku|mu); anak-anak*; ibu-ibu*; kandungan-kandungan*; telur-telur*; pasangan-pasangan*
        bayi-bayi*; hamil-hamil*; kehamilan-kehamilan*; persalinan-persalinan*
        melahirkan (hatrik|hattrick|generasi|pemain|atlet|juara|bintang|gagasan|ide|karya|inovasi)
        melahirkan (keputusan|kesepakatan|kebijakan|pemimpin|talenta|bibit|lulusan|sejarah|bakat|gol); menghamili
        dihamili; rahim; dilahirkan; kelahiran; aborsi; menggugurkan; keguguran; gugur; bumil; ibu; dukun beranak
        beranak; sesar; caesar; prematur; anak; kb; kontrasepsi; nifas; cuti; reproduksi; kesuburan; kembar
        surogasi; usg; orok; aki; akb; bunting; telur; bertelur; menetas; kawin; obgyn; mpasi; asi; posyandu
        beranakpinak; turun; pasangan; kebidanan; operasi sesar; susu; keluarga berencana; bkkbn; subur; mandul
        embrio; ginekolog*; berencana; induk; momongan; stunting; balita; sungsang; maternal; keturunan
        tamu bulanan; menstruasi
    """,
    Cue.DISABLED: """
        difabel; disabilitas; penyandang disabilitas; tunanetra; tunarungu; penyandang cacat
        ||
        ketidakmampuan; cacat*; kecacatan; tuna*; kebutaan; tuli; bisu; kelumpuhan; kursi roda; autis*
        down syndrome; berkebutuhan khusus; npc; para*; asean para games; prostetik; diamputasi; braille; tongkat
        slb; bahasa isyarat; pincang; keterbatasan; difabel*; disabilitas*; ketidakmampuan(nya|lah|kah|pun|ku|mu)
        penglihatan(nya|lah|kah|pun|ku|mu); mental(nya|lah|kah|pun|ku|mu); keterbatasan-keterbatasan*
        parameter-parameter*; tunanetra-tunanetra*; tunarungu-tunarungu*; lumpuh-lumpuh*; cacat-cacat*; netra; buta*
        lumpuh*; down; kebutuhan khusus; abk; isyarat; kaki palsu; tangan palsu; stroke; penyandang; polio; kusta
        gangguan; pendengaran; penglihatan; skizofrenia; odgj; gagu; mental; sindrom; amputasi*; prostesis; palsu
        berkebutuhan; asean para; rungu; grahita; daksa; keterbelakangan; low vision; invalid; katarak; inklusi*
        peparnas; peparda
    """,
    Cue.KINSHIP: """
        istri; suami; anak kandung; paman; bibi; keponakan; menantu; mertua; sepupu; cucu; kakek; nenek; ayah
        ibu kandung; adik; kakak; orang tua
        ||
        emak*; emak-emak; ibu-ibu; mama; papa; putra*; putri*; bungsu; sulung; keturunan; keluarga*; kekeluargaan
        jodoh; besan; ponakan; cicit; janda; duda; tante; om; paman*; menantu*; mertua*
        bungsu(nya|lah|kah|pun|ku|mu); keturunan(nya|lah|kah|pun|ku|mu); kerabat(nya|lah|kah|pun|ku|mu)
        famili(nya|lah|kah|pun|ku|mu); pernikahan(nya|lah|kah|pun|ku|mu); pasangan(nya|lah|kah|pun|ku|mu)
        kekasih(nya|lah|kah|pun|ku|mu); turunan(nya|lah|kah|pun|ku|mu); leluhur(nya|lah|kah|pun|ku|mu)
        kehamilan(nya|lah|kah|pun|ku|mu); kelahiran(nya|lah|kah|pun|ku|mu); senior(nya|lah|kah|pun|ku|mu)
        paman(nya|lah|ku|mu); cicit(nya|lah|ku|mu); pacar(nya|lah|ku|mu); bayi(nya|lah|ku|mu); tiri(nya|lah|ku|mu)
        lahir(nya|lah|ku|mu); inang(nya|lah|ku|mu); saudara-saudara*; anak-anak*; adikuasa-adikuasa*
        keluarga-keluarga*; putra-putra*; cucu-cucu*; cicit-cicit*; pasangan-pasangan*; adik-adik*; bayi-bayi*
        remaja-remaja*; putri-putri*; istri-istri*; suami-suami*; paman-paman*; bibi-bibi*; keponakan-keponakan*
        sepupu-sepupu*; kakek-kakek*; nenek-nenek*; ayah-ayah*; kakak-kakak*; nenek moyang
        (kakak|adik) (kelas|pembina|tingkat); orang tua (siswa|murid); istri*; suami*; anak*; ayah*; bapak*; ibu*
        bunda; kakak*; adik*; saudara*; bersaudara; persaudaraan; oom; kakek*; nenek*; cucu*; keponakan*; sepupu*
        kerabat; famili; sanak; orang tua*; orangtua*; ortu; yatim*; piatu; nikah*; menikah; pernikahan; kawin*
        perkawinan; tunangan; pasangan; pacar; kekasih; kembar; turunan; leluhur; ahli waris; waris*; mendiang
        almarhum*; cerai*; bercerai; balita; bayi; pengantin; mempelai; wangsa; dinasti; marga; kekerabatan
        brother*; sister*; rumah tangga; pangeran; dilahirkan; hamil; paternal; maternal; trah; kepala keluarga; bin
        binti; uwak; pakde; bude; abang; remaja; pemuda; nyonya; silsilah; sesepuh; anak-anak; ipar*; saudari*
        elder; wali murid; wali nikah; tinggal bersama; serumah; di rumah; beristri; bersuami; kemenakan; orang-tua
        dinikahi; pasutri; bertunangan; tiri; angkat; kandung; mami; papi; klan; moyang; kehamilan; putera; puteri
        melahirkan; lahir; kelahiran; lahirnya; pewaris; mewarisi; senior; nyai; mbak; mas; bini; bapa; mak; abah
        mbah; opa; oma; inang
    """,
    Cue.REASON: """
        ||
        paksa*; memaksa; dipaksa; terpaksa; masih; bagaimana; tidak kuat; dikarenakan; penyebab*; oleh sebab*
        mengakibatkan; diakibatkan; berakibat; menyumbang*; cermin*; mencerminkan; berujung; alhasil; pasca*; sejak
        ditimbulkan; menimbulkan; mendorong; didorong; pendorong; kebijakan; demi; terdorong; melalui; hingga
        menyusul; mengingat; memanfaatkan; sementara; karena*; akibat*; sebab*; disebab*; menyebab*; lantaran; gara*
        imbas; dampak*; berdampak; setelah; usai; seusai; picu*; pemicu*; dipicu*; memicu*; terpicu; oleh; berkat
        susul*; seiring; sehingga; efek*; pengaruh*; terpengaruh; dipengaruhi; mempengaruhi; memengaruhi; gagal
        atas; alasan*; beralasan; maka; buntut*; dasar*; berdasar*; lewat; hasil*; terkait*; bikin; membuat; buat
        dengan; dari; saat; ketika; untuk; guna; agar; supaya; sebagai; dorong*; kontribusi*; biang; faktor; latar
        dilatar*; melatar*; timbul*; bawa*; membawa; dibawa; terbawa; jadi; menjadi; dijadikan; rugi*; merugikan
        sumber; bersumber; asal; berasal; mengapa; kenapa; makanya; bermula; berawal; dianggap; dinilai; di tengah
        tanpa; terhambat; hambat*; menghambat; kaitan; berkaitan; dikaitkan; mengait*; hubung*; berhubung
        konsekuensi; padahal; namun; tetapi; tak lain; dalih; berdalih; tuduh*; dituduh; dakwa*; didakwa; momen*
        manfaat*; mumpung; undang*; mengundang; menuai; tuai; pantik*; memantik; sulut*; menyulut; terkena; kena
        terhantam; terdampak; dihantam; diterjang; terkendala; kendala; mengalami; alami; jatuh; kehabisan
        kekurangan; tidak adanya; ketiadaan; diikuti; respons*; merespons; menghasilkan; dihasilkan; salahkan
        menyalahkan; disalahkan; gara-gara; dalam kasus; dalam sidang; perihal; terganjal; kasus; menyeret
        menjelang; kesalahan; berpotensi; potensi; kelalaian; terseret; terjerat; terganggu; terhalang; ditolak
        dapat berbahaya; di balik
    """,
    Cue.CONCESSION: """
        ||
        sempat; tentang*; bertentang*; langgar*; melanggar; dipangkas; walau*; meski*; kendati*; sekalipun; padahal
        sungguhpun; biarpun; alih-alih; tanpa*; bahkan; toh; tetapi; tapi; namun; tetap; masih; justru; malah*
        di tengah; sementara; melainkan; kalaupun; jikapun; pun; terlepas dari; betapapun; bagaimanapun; biar
        terlepas; sedangkan; akan tetapi; hanya saja; sayang*; lawan*; melawan; menentang; nekat; di sisi lain
        sebaliknya; gagal; kalau; abai*; mengabaikan; diabaikan; lepas; acuh; seandainya; andai*; mengesampingkan
    """,
    Cue.DOZENS: """
        ||
        million*; puluh*; ratus*; ribu*; juta*; banyak; sejumlah; massal; berbagai; beragam; miliar*; milyar*
        triliun*; belas*; lusin*; selusin; dekade; dasawarsa; abad*; beberapa; aneka; masif; kebanyakan; massa
        kerumunan; berton-ton; berjuta*; beribu*; beratus*; berpuluh*; tak terhitung; tak terhingga; serbu*
        membanjiri; banjir*; dibanjiri; milenium; ramai; beribu-ribu; beratus-ratus; berpuluh-puluh; berjuta-juta
    """,
    Cue.POLICE: """
        kepolisian; polres; polda; polsek; kapolres; kapolda; kapolri; bareskrim; brimob; polri
        ||
        kepolisan; aparat*; petugas; penyidik*; akbp; akp; kombes*; brigjen; irjen; komjen; polisi*; polda*; polres*
        polsek*; polwan; densus; reskrim*; satreskrim; satlantas; korlantas; lalu lintas; propam; interpol; iptu
        ipda; aiptu; aipda; bripka; briptu; bripda; brigadir; kompol; mabes; patroli*; keamanan; kamtibmas; sabhara
        polantas; provos; kppu; kepolisian*; bareskrim*; brimob*; polri*; petugas(nya|lah|kah|pun|ku|mu)
        keamanan(nya|lah|kah|pun|ku|mu); menyelidiki(nya|lah|kah|pun|ku|mu); penyelidikan(nya|lah|kah|pun|ku|mu)
        menangkap(nya|lah|kah|pun|ku|mu); penangkapan(nya|lah|kah|pun|ku|mu); operasi(nya|lah|kah|pun|ku|mu)
        personel(nya|lah|kah|pun|ku|mu); detektif(nya|lah|kah|pun|ku|mu); kejahatan(nya|lah|kah|pun|ku|mu)
        pelaku(nya|lah|kah|pun|ku|mu); anggota(nya|lah|kah|pun|ku|mu); kasus(nya|lah|ku|mu); hukum(nya|lah|ku|mu)
        pos(nya|lah|ku|mu); tim(nya|lah|ku|mu); jaga(nya|lah|ku|mu); pos-pos*; pelaku-pelaku*; aparat-aparat*
        polisi-polisi*; laporan-laporan*; kasus-kasus*; operasi-operasi*; petugas-petugas*; anggota-anggota*
        bom-bom*; unit-unit*; penangkapan-penangkapan*; kejahatan-kejahatan*; penembakan-penembakan*; tim-tim*
        hukum-hukum*; kepolisian-kepolisian*; polres-polres*; polda-polda*; polsek-polsek*; kapolres-kapolres*
        kapolda-kapolda*; kapolri-kapolri*; bareskrim-bareskrim*; brimob-brimob*; polri-polri*; polisi hutan
        polisi tidur; kasat*; lantas; polairud; selidik*; menyelidiki; diselidiki; penyelidikan; razia; tangkap*
        menangkap; penangkapan; operasi; sheriff; fbi; berwajib; pihak berwenang; otoritas; satgas; personel
        gabungan; tahan*; intel*; detektif; opsir; bhayangkara; amankan; mengamankan; diamankan; kasus; tkp; lapor*
        melapor*; kriminal; kejahatan; hukum; pos; pelaku; tersangka; usut; mengusut; diusut; dit*; unit; anggota
        bom; labfor; forensik; inafis; tim; gegana; samapta; penembakan; divisi humas; puslabfor; komisaris*
        reserse; kapol*; wakapol*; sidik; satpol*; dilapor*; tilang*; pengaman*; europol; pihak berwajib; berwenang
        penegak; jaga; bnn*
    """,
    Cue.MILITARY: """
        tni; tentara; prajurit; militer; serdadu; marinir; kopassus
        ||
        paramiliter; siluman; skuadron; komando*; batalyon; pangdam; pangkalan; mayor; kapten; kolonel; jenderal
        panglima; pejuang; gerilya*; oditur*; odmil; mahkamah militer; babinsa; koramil; kodim; kodam; korem
        babinkamtibmas; alutsista; tni*; tentara*; prajurit*; pasukan*; laskar; letnan*; letkol; sersan; kopral
        mayjen; brigjen; letjen; laksamana*; marsekal; kostrad; dandim; danramil; bakamla; kapal perang; kri
        perwira; angkatan*; hankam; pertahanan; militer*; patroli*; aparat; serdadu*; marinir*; kopassus*
        kapten(nya|lah|kah|pun|ku|mu); pertahanan(nya|lah|kah|pun|ku|mu); pangkalan(nya|lah|kah|pun|ku|mu)
        komando(nya|lah|kah|pun|ku|mu); armada(nya|lah|kah|pun|ku|mu); serangan(nya|lah|kah|pun|ku|mu)
        operasi(nya|lah|kah|pun|ku|mu); satuan(nya|lah|kah|pun|ku|mu); keamanan(nya|lah|kah|pun|ku|mu)
        pertempuran(nya|lah|kah|pun|ku|mu); bertahan(nya|lah|kah|pun|ku|mu); mundur(nya|lah|kah|pun|ku|mu)
        al(nya|lah|ku|mu); aparat-aparat*; serangan-serangan*; prajurit-prajurit*; penerbangan-penerbangan*
        operasi-operasi*; serangan-srangan; senjata-senjata*; jet-jet*; rudal-rudal*; milisi-milisi*
        tentara-tentara*; pasukan-pasukan*; pemberontak-pemberontak*; satuan-satuan*; tank-tank*; perwira-perwira*
        jenderal-jenderal*; perangsang-perangsang*; granat-granat*; pejuang-pejuang*; komandan-komandan*
        perangkat-perangkat*; pertempuran-pertempuran*; tni-tni*; militer-militer*; serdadu-serdadu*
        marinir-marinir*; kopassus-kopassus*
        (letjen|mayjen|brigjen|jenderal|letkol|laksamana|marsekal|kolonel|mayor|kapten) tni; danrem; kapal selam
        jet tempur; pesawat tempur; batalion; resimen; brigade; divisi; armada; veteran; purnawirawan; garnisun
        pentagon; nato; wajib militer; danlanal; lanal; lanud; au; al; ad; hansip; kombatan; kosmonot; satgas
        fregat; korvet; bersenjata; senjata*; pemberontak*; serangan; operasi; mabes; bintara; tamtama; wamil
        desersi; satuan; tentera; keamanan; gencatan; ksatria; lasykar; panser; tank; rudal; anak buah; densus
        kavaleri; bala; zirah; bertempur; pertempuran; berperang; peperangan; bertahan; mundur; kompol; kombes*; akp
        akbp; iptu; ipda; aiptu; aipda; bripka; kapolsek; kapolres*; kapolda; kapolri; irjen; komjen; komisaris; jet
        gripen; sukhoi; amunisi; peluru; kaliber; garda; penjaga*; milisi*; milice; military; militan; senapan
        granat; tempur*; penerbang*; inspektur; komandan*; brimob; perang*; invasi*; komcad; navy; army; pussenif
        bela negara; menhan; kemhan; kemenhan; paspampres; menwa
    """,
    Cue.LAWSUIT: """
        gugatan; digugat; penggugat; tergugat; praperadilan
        ||
        menggugat*; digugat*; penggugat*; tergugat*; praperadilan*; persidangan(nya|lah|kah|pun|ku|mu)
        perkara(nya|lah|kah|pun|ku|mu); mengadukan(nya|lah|kah|pun|ku|mu); mendakwa(nya|lah|kah|pun|ku|mu)
        keberatan(nya|lah|kah|pun|ku|mu); permohonan(nya|lah|kah|pun|ku|mu); pengacara(nya|lah|kah|pun|ku|mu)
        mengajukan(nya|lah|kah|pun|ku|mu); diajukan(nya|lah|kah|pun|ku|mu); polisi(nya|lah|kah|pun|ku|mu)
        tahanan(nya|lah|kah|pun|ku|mu); dibebaskan(nya|lah|kah|pun|ku|mu); memori(nya|lah|kah|pun|ku|mu)
        dituduh(nya|lah|kah|pun|ku|mu); menuduh(nya|lah|kah|pun|ku|mu); pembela(nya|lah|kah|pun|ku|mu)
        mediasi(nya|lah|kah|pun|ku|mu); ma(nya|lah|ku|mu); sela(nya|lah|ku|mu); biaya(nya|lah|ku|mu)
        kasus(nya|lah|ku|mu); biaya-biaya*; sela-sela*; sidang-sidang*; polisi-polisi*; laporan-laporan*
        kasus-kasus*; tuduhan-tuduhan*; sengketa-sengketa*; tuntutan-tuntutan*; hukum-hukum*; pengacara-pengacara*
        hakim-hakim*; gugatan-gugatan*; penggugat-penggugat*; tergugat-tergugat*; praperadilan-praperadilan*
        (pengadilan|hakim|jaksa) tipikor; gugat*; tuntut*; menuntut; dituntut; penuntut*; banding*; kasasi
        peninjauan; pk; uji materi; uji formil; judicial review; mk; ma; ptun; pengadilan*; hakim; sidang*
        persidangan; perkara; berperkara; sengketa; bersengketa; litigasi; arbitrase; class action; clash action
        mahkamah; pidana; perdata; lapor*; melapor*; terlapor; adu*; mengadukan; diadukan; somasi; menyomasi; dakwa*
        mendakwa; didakwa; terdakwa; jaksa; kejaksaan; vonis*; putus*; keberatan; permohonan; pemohon; termohon
        kuasa hukum; pengacara; advokat; pailit; pkpu; memohon; mengajukan; ajukan; diajukan; pengajuan; yudisial
        meja hijau; ranah hukum; jalur hukum; langkah hukum; proses hukum; delik; polisi; kalah; eksepsi; verzet
        perlawanan; peradilan; sela; tribunal; hague; icj; icc; tahanan; dibebaskan; biaya; ombudsman; memori; kasus
        hukum*; dilapor*; pelapor*; polisikan; dipolisikan; peninjauan kembali; tuduh*; dituduh; menuduh; tersangka
        pembela; menyeret; diseret; terseret; menang*; kpk; kejagung; kejari; kejati; oditur*; pn; tipikor; mediasi
        legal; disomasi; ham; dugaan; diduga; menggugat
    """,
    Cue.SANCTION: """
        sanksi ekonomi; embargo; sanksi; disanksi
        ||
        embargo*; disanksi*; dihukum(nya|lah|kah|pun|ku|mu); dipecat(nya|lah|kah|pun|ku|mu)
        dicabut(nya|lah|kah|pun|ku|mu); penalti(nya|lah|kah|pun|ku|mu); tekanan(nya|lah|kah|pun|ku|mu)
        konsekuensi(nya|lah|kah|pun|ku|mu); menghukum(nya|lah|kah|pun|ku|mu); melarang(nya|lah|kah|pun|ku|mu)
        mencabut(nya|lah|kah|pun|ku|mu); membatasi(nya|lah|kah|pun|ku|mu); penertiban(nya|lah|kah|pun|ku|mu)
        ditutup(nya|lah|kah|pun|ku|mu); tarif(nya|lah|ku|mu); pajak(nya|lah|ku|mu); pasal(nya|lah|ku|mu)
        kecamatan-kecamatan*; tekanan-tekanan*; pasal-pasal*; tindakan-tindakan*; sanksi-sanksi*
        konsekuensi-konsekuensi*; kecaman-kecaman*; pelanggaran-pelanggaran*; penjara-penjara*; batasan-batasan*
        hukum-hukum*; batas-batas*; kartu-kartu*; embargo-embargo*; sanksi*; dijatuhi; hukum*; dihukum; larang*
        dilarang; pembatasan; batas*; dibatasi; blokade; beku*; pembekuan; dibekukan; membekukan; denda*; didenda
        skors*; diskors; tindak*; penindakan; disiplin; disipliner; tegur*; pecat*; dipecat; cabut*; pencabutan
        dicabut; blokir*; hukuman kartu; kartu; penalti; akumulasi; tekanan; konsekuensi; diberhentikan; etik
        banned; ban; ekskomunikasi; balas*; tarif; putus*; pengucilan; degradasi; isolasi; pemutusan; jera
        larangan-larangan; menghukum; melarang; diblokir; memblokir; mencabut; daftar hitam; blacklist; ditindak
        menindak; tilang*; indisipliner; ditegur; kartu merah; kartu kuning; ganjar*; mengganjar; diganjar; pidana*
        dipidana; boikot*; pelanggar*; melanggar; membatasi; komdis; pajak; kecam*; coret; dicoret; pengurangan
        diskualifikasi; didiskualifikasi; vonis*; bui; penjara*; razia; menertibkan; penertiban; ditutup; pasal
    """,
    Cue.OPPOSITION: """
        oposisi; partai oposisi
        ||
        oposisi*; oposan; menentang; ditentang; lawan*; melawan; pembelot; seberang; kubu; penyeimbang; koalisi
        antipemerintah; pengkritik; menolak; menolaknya; keberatan; tandingan; menentang(nya|lah|kah|pun|ku|mu)
        melawan(nya|lah|kah|pun|ku|mu); menolak(nya|lah|kah|pun|ku|mu); keberatan(nya|lah|kah|pun|ku|mu)
        saingan(nya|lah|kah|pun|ku|mu); pesaing(nya|lah|kah|pun|ku|mu); partai(nya|lah|kah|pun|ku|mu)
        membantah(nya|lah|kah|pun|ku|mu); mengecam(nya|lah|kah|pun|ku|mu); melarang(nya|lah|kah|pun|ku|mu)
        rival(nya|lah|ku|mu); buruh(nya|lah|ku|mu); sikap(nya|lah|ku|mu); kecamatan-kecamatan*; buruh-buruh*
        pesaing-pesaing*; partai-partai*; musuh-musuh*; protes-protes*; pemberontak-pemberontak*; kecaman-kecaman*
        saingan-saingan*; lawan-lawan*; protes-diprotes; pro-sosial; oposisi-oposisi*; opositor; penantang*; saingan
        rival; pesaing; tentang*; penentang*; tolak*; penolak*; pemberontak*; pembangkang*; disiden; kontra
        di luar pemerintahan; partai; musuh*; minoritas; buruh; petahana; incumbent; kritik*; pihak lain; perlawanan
        ditolak; seteru; protes*; pro; anti; berseberangan; sikap; tidak setuju; tak setuju; membantah; bantah
        mengecam; kecam*; ogah; enggan; gerindra; unjuk rasa; demo*; boikot*; menyangkal; interupsi; gugat*
        menggugat; melarang; tak sepakat; tidak sepakat
    """,
    Cue.SCANDAL: """
        skandal; perselingkuhan; selingkuh
        ||
        perselingkuhan*; perkara(nya|lah|kah|pun|ku|mu); masalah(nya|lah|kah|pun|ku|mu)
        tuduhan(nya|lah|kah|pun|ku|mu); pengaturan(nya|lah|kah|pun|ku|mu); malu(nya|lah|ku|mu); isu(nya|lah|ku|mu)
        isu-isu*; masalah-masalah*; insiden-insiden*; kasus-kasus*; tuduhan-tuduhan*; skandal-skandal*
        peristiwa-peristiwa*; pelanggaran-pelanggaran*; malu-malu*; perselingkuhan-perselingkuhan*
        selingkuh-selingkuh*; skandal*; aib; mencoreng; tercoreng; memalukan; malu; heboh; menghebohkan; perkara
        dugaan; gate; noda; ternoda; bocor*; pelanggaran; penyimpangan; isu; masalah; geger; gempar; tercela
        pelecehan; peristiwa; affair; mega; watergate; pencoreng; mafia; rekayasa; tuduhan; gosip; insiden
        gonjang-ganjing; kebobrokan; memperkarakan; kasus*; selingkuh*; syur; korup*; suap*; manipulasi
        kontroversi*; kecurangan; asmara; rumor; panama papers; ricuh; polemik; seks*; bobol*; diduga; terlibat
        penyalahgunaan; pengaturan; kisruh
    """,
    Cue.BROADCAST: """
        disiarkan langsung; siaran langsung; televisi; ditayangkan; menayangkan; disiarkan
        ||
        layar; siar*; tayang*; penayangan; stasiun; radio; streaming; langsung; penonton; pemirsa
        langsung(nya|lah|kah|pun|ku|mu); penonton(nya|lah|kah|pun|ku|mu); saluran(nya|lah|kah|pun|ku|mu)
        program(nya|lah|kah|pun|ku|mu); menonton(nya|lah|kah|pun|ku|mu); berita(nya|lah|kah|pun|ku|mu)
        frekuensi(nya|lah|kah|pun|ku|mu); pidato(nya|lah|kah|pun|ku|mu); pertunjukan(nya|lah|kah|pun|ku|mu)
        episode(nya|lah|kah|pun|ku|mu); film(nya|lah|ku|mu); media(nya|lah|ku|mu); pers(nya|lah|ku|mu)
        udara(nya|lah|ku|mu); video(nya|lah|ku|mu); kabar(nya|lah|ku|mu); hak(nya|lah|ku|mu); program-program*
        hak-hak*; tayangan-tayangan*; rekaman-rekaman*; saluran-saluran*; stasiun-stasiun*; berita-berita*
        acara-acara*; video-video*; media-media*; radio-radio*; film-film*; pidato-pidato*; televisi-televisi*
        penyiar*; televisi*; tv*; rri; metro tv; kompas tv; rcti; sctv; live; youtube; saluran; pancar*; memancarkan
        pemancar; podcast; film; kanal; program; acara; nonton*; menonton; ditonton; berita; media; pers; bbc; cnn
        nhk; reuters; frekuensi; udara; mengudara; vidio; video; ott; komentator; kpi; pidato; kabar; kebar*
        unggah*; cctv; hak; rekam*; tersiar; pertunjukan; episode; serial; sinetron; menyiar*; disiar*; menayang*
        ditayang*; bioskop; siniar; tonton*; putar; diputar
    """,
    Cue.TRADE: """
        ekspor; impor; mengekspor; mengimpor; diekspor; diimpor; eksportir; importir
        ||
        diangkut; mengangkut; pengangkutan; afcfta; bea masuk; bea cukai; bea*; cukai; ekspor*; pengekspor; impor*
        pengimpor; perdagangan; dagang*; niaga; neraca; pabean; kepabeanan; kuota; pelabuhan; tarif; dumping
        surplus; luar negeri; mancanegara; kirim*; pengiriman; dikirim; mengirim; pasok*; memasok; kargo; peti kemas
        kontainer; logistik; mengekspor*; mengimpor*; diekspor*; diimpor*; perdagangan(nya|lah|kah|pun|ku|mu)
        mengirim(nya|lah|kah|pun|ku|mu); berdagang(nya|lah|kah|pun|ku|mu); menjual(nya|lah|kah|pun|ku|mu)
        dijual(nya|lah|kah|pun|ku|mu); penjualan(nya|lah|kah|pun|ku|mu); pembelian(nya|lah|kah|pun|ku|mu)
        defisit(nya|lah|kah|pun|ku|mu); transaksi(nya|lah|kah|pun|ku|mu); datang(nya|lah|kah|pun|ku|mu)
        memasukkan(nya|lah|kah|pun|ku|mu); keluar(nya|lah|kah|pun|ku|mu); penyaluran(nya|lah|kah|pun|ku|mu)
        bisnis(nya|lah|kah|pun|ku|mu); cukai(nya|lah|ku|mu); kuota(nya|lah|ku|mu); tarif(nya|lah|ku|mu)
        masuk(nya|lah|ku|mu); jalur(nya|lah|ku|mu); bursa-bursa*; pasar-pasar*; impor-impor*; larangan-larangan*
        jalur-jalur*; bisnis-bisnis*; pelabuhan-pelabuhan*; ekspor-ekspor*; eksportir-eksportir*; importir-importir*
        banjir impor; berdagang; perniagaan; pedagang; jual*; menjual; dijual; penjualan; beli*; pembelian; dipasok
        pemasok; defisit; wto; fta; cepa; devisa; selundup*; menyelundup*; diselundup*; penyelundupan; asing; pasar*
        transaksi; komoditas; cpo; didatangkan; mendatangkan; datang; masuk; memasukkan; dimasukkan; keluar; embargo
        introduksi; suplai; penyaluran; barter; larangan; masuknya; bursa; jalur; valuta; pengusahaan
        badan pengusahaan; pelabuhan bebas; datangkan; bisnis; kadin; ritel; tukar
    """,
    Cue.ANIMAL: """
        buaya; ular; harimau; gajah; sapi; kambing; ayam; babi; anjing; kucing; kerbau; orangutan; monyet; badak
        hiu; kuda; beruang; kera; katak; burung; tikus; buaya muara; ikan paus; seekor paus; paus biru; paus sperma
        paus bungkuk; paus pembunuh; kawanan paus; macan tutul; macan kumbang; harimau sumatra; harimau sumatera
        ||
        zoono*; satwa*; alpaka; akuakultur; budidaya; budi daya; ikan*; perikanan; nelayan; gading*; danhewan; flora
        fauna; punah*; kepunahan; berang-berang; spesies; predator; sarang; mangsa; unggas; ternak*; peternak*; ekor
        kebun binatang; bangkai; hewan*; beternak; binatang*; margasatwa; domba; itik; bebek; angsa; biawak
        orang utan; lebah; tawon; nyamuk; serangga; lalat; belalang; ulat; hama; kelelawar; paus; lumba-lumba; penyu
        kura-kura; kelinci; singa; serigala; rusa; kijang; udang; lobster; kepiting; laba-laba; kalajengking; semut
        kupu-kupu; dokter hewan; veteriner; kandang; piaraan; peliharaan; garuda; rabies; kurban; qurban; daging
        susu; telur; tenaga kuda; cendrawasih; elang; buaya*; harimau*; kambing*; anjing*; kucing*; kerbau*
        orangutan*; monyet*; badak*; komodo*; beruang*; macan*; katak*; tikus*; nelayan(nya|lah|kah|pun|ku|mu)
        serangga(nya|lah|kah|pun|ku|mu); kandang(nya|lah|kah|pun|ku|mu); peliharaan(nya|lah|kah|pun|ku|mu)
        daging(nya|lah|kah|pun|ku|mu); spesies(nya|lah|kah|pun|ku|mu); perburuan(nya|lah|kah|pun|ku|mu)
        mangsa(nya|lah|kah|pun|ku|mu); pemangsa(nya|lah|kah|pun|ku|mu); sarang(nya|lah|kah|pun|ku|mu)
        jantan(nya|lah|kah|pun|ku|mu); betina(nya|lah|kah|pun|ku|mu); habitat(nya|lah|kah|pun|ku|mu)
        sapi(nya|lah|ku|mu); telur(nya|lah|ku|mu); ekor(nya|lah|ku|mu); panda(nya|lah|ku|mu); sirip(nya|lah|ku|mu)
        bulu(nya|lah|ku|mu); buruh-buruh*; buaya-buaya*; tikus-tikus*; hewan-hewan*; unggas-unggas*; anjing-anjing*
        udang-udang*; bulu-bulu*; lebah-lebah*; burung-burung*; labah-labah*; cumi-cumi*; cacing-cacing*
        virus-virus*; ikan-ikan*; telur-telur*; serangga-serangga*; katak-katak*; sirip-sirip*; spesies-spesies*
        ulat-ulat*; daging-daging*; babi-babi*; gading-gading*; monyet-monyet*; kambing-kambing*; singa-singa*
        ayam-ayam*; paus-paus*; gajah-gajah*; buru-buru*; kandang-kandang*; ular-ular*; harimau-harimau*; sapi-sapi*
        kucing-kucing*; kerbau-kerbau*; orangutan-orangutan*; badak-badak*; komodo-komodo*; hiu-hiu*; kuda-kuda*
        macan-macan*; kera-kera*; burung gereja; kuda hitam; kambing hitam; kuda troya; gajah mada; gadjah mada
        gajah tunggal; lubang buaya; rawa buaya; buaya darat; harimau malaya; macan kemayoran; ular tangga
        kuda lumping; kuda besi; (menangkap|tangkap|ditangkap|penangkapan) ikan; kobra; orang-utan; lumba*; kura*
        kadal; kodok; kalong; laba*; gurita; cumi*; tupai; musang; rubah; flu burung; avian; pacuan; berkuda
        penunggang; kavaleri; primata; mamalia; reptil; wereng; pmk; antraks; gembala; penyembelihan; rph
        penjagalan; sembelih; disembelih; perburuan; pemburu; berburu; buru*; anoa; babirusa; tarsius; jalak
        merpati; panda; koala; kanguru; unta; keledai; zebra; jerapah; cheetah; leopard; jaguar; puma; lynx; malaria
        dengue; dbd; aedes; peking; singapore zoo; zoo; taman safari; vektor; gigit*; digigit; tergigit; sirip; cula
        cacing; ubur-ubur; virus; anak anjing; mink; cerpelai; simpanse; gorila; bekantan; lutung; trenggiling
        landak; garangan; sengat*; tersengat; wool; bulu; konservasi; liar; pemangsa; herbivora; karnivora; omnivora
        rumah jagal; rspca; *vora; gajah*; beruk; banteng; siput; cicak; buas; jagal; rumah potong; bksda; bbksda
        tapir; dinosaurus; peranakan; jantan; betina; ptk; kawanan; lembu; safari; taman satwa; tangkar*
        penangkaran; habitat
    """,
    Cue.DONATION: """
        donasi; donatur; relawan; galang dana; penggalangan dana; amal; menyumbangkan uang; menyumbangkan dana
        sumbangan dana
        ||
        hibah*; dihibahkan; donatur*; relawan*; menghibahkan(nya|lah|kah|pun|ku|mu); membantu(nya|lah|kah|pun|ku|mu)
        kemanusiaan(nya|lah|kah|pun|ku|mu); lembaga(nya|lah|kah|pun|ku|mu); menyerahkan(nya|lah|kah|pun|ku|mu)
        sosial(nya|lah|kah|pun|ku|mu); kepedulian(nya|lah|kah|pun|ku|mu); kampanye(nya|lah|kah|pun|ku|mu)
        permohonan(nya|lah|kah|pun|ku|mu); penyaluran(nya|lah|kah|pun|ku|mu); warisan(nya|lah|kah|pun|ku|mu)
        darah(nya|lah|ku|mu); dana(nya|lah|ku|mu); kasih(nya|lah|ku|mu); bantuan-bantuan*; lembaga-lembaga*
        dana-dana*; lsm-lsm*; bagian-bagian*; saluran-saluran*; kontribusi-kontribusi*; berita-berita*; organ-organ*
        hibah-hibah*; hadiah-hadiah*; donasi-donasi*; sumbangan-sumbangan*; donatur-donatur*; relawan-relawan*
        amal-amal*; menyumbang*; donasi*; sumbang*; disumbang*; penyumbang; menghibahkan; beramal; infak; zakat
        wakaf; sukarela*; bantu*; membantu; dibantu; derma*; filantrop*; kemanusiaan; galang*; menggalang
        penggalangan; santun*; menyantuni; beri*; diberi*; memberi*; yayasan; lembaga; bagi*; salur*; menyalurkan
        disalurkan; serah*; menyerahkan; diserahkan; kumpul*; mengumpulkan; dikumpulkan; hadiah*; menghadiahkan
        palang merah; pmi; sosial; peduli; kepedulian; bakti; baksos; csr; gratis; persembah*; mempersembahkan
        darah; sponsor*; patungan; urunan; swadaya; iur*; kampanye; dana; logistik; sembako; kontribusi*; ngo; lsm
        sukacita; swasembada; nirlaba; kirim*; mengirim*; dikirim; permohonan; mendonasikan; didonasikan; donor*
        sedekah*; bersedekah; infaq; bansos; pemberian; penyaluran; membagi*; dibagi*; gotong royong; volunteer
        panti; kasih; beasiswa; warisan; lelang; transplantasi; organ; kurban; uluran; pengabdian; mengabdi
        menyisihkan; takjil
    """,
    Cue.WORSHIP: """
        berdoa; doa bersama; misa; salat; shalat; kebaktian; tahlilan; pengajian; doa; puasa; istigasah; ziarah
        ||
        karunia; meditasi; bermeditasi; ibadah*; beribadah; sembahyang; salat*; sholat; doa*; mendoakan; sesaji*
        sajen; larung*; melarung; suro; sekaten; umrah; ziarah*; berziarah; upacara; prosesi; jemaah; jamaah; puasa*
        berpuasa; khotbah; ceramah; zikir; tarawih; lebaran; natal; paskah; idul*; kurban; makkah; mekah; mekkah
        arafah; berdoa*; shalat*; kebaktian*; pengajian*; istigasah*; suci(nya|lah|ku|mu); makam(nya|lah|ku|mu)
        agama(nya|lah|ku|mu); moga-moga*; umat-umat*; masjid-masjid*; agama-agama*; paus-paus*; makam-makam*
        gereja-gereja*; berdoa-berdoa*; misa-misa*; salat-salat*; shalat-shalat*; kebaktian-kebaktian*
        tahlilan-tahlilan*; pengajian-pengajian*; doa-doa*; puasa-puasa*; istigasah-istigasah*; ziarah-ziarah*
        didoakan; peribadatan; umroh; peziarah; ramadan; ramadhan; jumat*; khutbah; dzikir; tahlil*; istighosah
        sujud; syukur*; bersyukur; harap*; berharap; semoga; mudah-mudahan; moga; mohon; memohon; baptis*; ekaristi
        sesajen; hening*; mengheningkan; masjid; gereja; pura; kelenteng; vihara; kuil; imam; madinah; mina; tawaf
        mabit; kloter; bphi; bpih; nyepi; waisak; imlek; galungan; melasti; sahur; buka puasa; berbuka; takziah
        takbir*; suci; dupa; memuja; pemujaan; nyekar; makam; duka; belasungkawa; homili*; magrib; maghrib; subuh
        zuhur; asar; isya; uskup; khatam*; ngaji; mengaji; dzuhur; ashar; solat; haji*; berhaji; yasin; istighotsah
        selamatan; kenduri; ritual*; persembahan; bersembahyang; puja*; qurban; wihara; salawat; kudus; liturgi
        kiblat; azan; adzan; sakral; rohani*; pemberkatan; ruwatan; kirab; cheng beng; santri*; kiai; ulama; ustaz
        agama; keagamaan; paus; pastor; umat; mudik; armuzna; wukuf
    """,
}
