"""Words that build clauses: where subject, verb and object begin and end, and how a language marks who acted.

Used to tell who did what to whom; nouns and verbs come from the lexicon, these are the closed classes around them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> dict[str, str]:
    """Reads ``word=other`` pairs."""
    return dict(pair.split("=") for pair in text.split())


@dataclass(frozen=True, slots=True)
class SourceClauses:
    """How Indonesian clauses are read (all words in lower case).

    ``breaks`` end a noun phrase and a clause, ``prepositions`` open a phrase of their own, ``between`` may stand
    between subject and verb, ``counters`` before the noun. ``people`` are nouns that can act (persons, bodies,
    animals, vehicles), besides those that ``people_prefixes`` and ``people_suffixes`` derive (pe- without -an);
    ``things`` look derived or like verbs and are neither. After the passives of ``complements`` a bare noun says
    what someone is called or made, not who acted. The passives of ``contests`` tell of a defeat, which other
    languages also say with the loser as the subject (went down to, s'est incliné face à); ``losing`` and ``winning``
    verbs name the other side after one of ``rivals``. Whoever does what ``mutual`` verbs say has it done to him as
    well; a verb directly after one of ``continuing`` has the subject of the clause before. Nouns of ``actions`` have
    who acts directly behind them (or after "oleh") and the other one after a preposition, so have ``gifts`` (to whom
    they go) and ``results`` (who won against whom). ``among`` words count but go on with a noun phrase, ``places``
    are no verbs after "di". ``agent`` marks who acted. ``bearing`` words go on with a noun phrase (truk bermuatan
    pasir); ``fates`` before a passive tell what came of it. ``asking`` verbs ask one of ``favours`` of someone, maybe
    after one of ``asked``; ``receiving`` verbs get one, or a gift, maybe after one of ``sources``. ``taking`` verbs
    name from whom after "dari"; ``indirect`` ones have no object, and the other one after these prepositions. What
    ``acquiring`` verbs buy into is named behind ``holdings``; ``merging`` ones take over companies alone. ``bare`` are
    the roots that headlines put for an active verb, with that verb.
    """

    breaks: frozenset[str]
    prepositions: frozenset[str]
    between: frozenset[str]
    counters: frozenset[str]
    people: frozenset[str]
    complements: frozenset[str]
    contests: frozenset[str]
    losing: frozenset[str]
    winning: frozenset[str]
    rivals: frozenset[str]
    things: frozenset[str]
    mutual: frozenset[str]
    continuing: frozenset[str]
    among: frozenset[str] = _words("para kedua ketiga keempat mantan eks calon seluruh semua u sang sesama")
    places: frozenset[str] = _words(
        "dalam atas bawah mana sana sini depan belakang samping antara tengah pinggir luar sekitar seluruh"
    )
    actions: frozenset[str] = frozenset()
    gifts: frozenset[str] = frozenset()
    results: frozenset[str] = frozenset()
    bearing: frozenset[str] = frozenset()
    fates: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    favours: frozenset[str] = frozenset()
    receiving: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    taking: frozenset[str] = frozenset()
    indirect: Mapping[str, frozenset[str]] = field(default_factory=dict)
    acquiring: frozenset[str] = frozenset()
    merging: frozenset[str] = frozenset()
    bare: Mapping[str, str] = field(default_factory=dict)
    holdings: frozenset[str] = frozenset()
    currencies: frozenset[str] = _words("rp us as sin rm")
    agent: frozenset[str] = _words("oleh")
    people_prefixes: tuple[str, ...] = ("pe",)
    people_suffixes: tuple[str, ...] = ("wan", "wati")


@dataclass(frozen=True, slots=True)
class TargetClauses:
    """How clauses of a language with an analytic passive are read (all words in lower case).

    ``passive`` are the auxiliaries of the passive, ``active`` those that leave a clause active; ``agents`` stand
    before who acted, ``to``, ``from_`` and ``against`` before the other one. ``breaks`` end a clause, ``relative``
    words take up the noun before them as the subject. ``partitive`` prepositions join one of ``quantities`` (a
    group of) to its noun. A verb after one of ``nominal`` is a noun. ``skipped`` words, and those with
    ``adverb_endings`` that are no ``not_adverbs``, may stand between subject and verb, ``particles`` between verb
    and object. ``inverse`` are lemmas that tell an event from its other end (receive, lose); ``wins`` and
    ``losses`` tell who won, the latter with the winner after one of ``rivals``, maybe as ``reflexive`` verbs.
    ``uninflected`` finite verbs may look like nouns or like their lemma; ``gerund_endings`` make a verb active
    whatever stands before it. ``gives`` and ``takes`` are lemmas of giving to and taking from, the latter with
    ``to`` before the giver in ``from_by_to`` (emprunter à). ``asks`` are lemmas of asking someone for something;
    ``participles`` behind a noun tell what was done to it. Who is bought into stands after one of ``held_in``
    behind ``holdings`` (a stake in). ``articles`` begin a noun phrase, ``before_nouns`` are adjectives that stand
    before theirs; ``making`` verbs make another act or feel. ``possessives`` end words that belong to the noun
    after them; ``head_first`` tells that modifiers follow the noun.
    """

    passive: frozenset[str]
    active: frozenset[str]
    agents: frozenset[str]
    breaks: frozenset[str]
    relative: frozenset[str]
    prepositions: frozenset[str]
    partitive: frozenset[str]
    quantities: frozenset[str]
    nominal: frozenset[str]
    skipped: frozenset[str]
    particles: frozenset[str]
    inverse: frozenset[str]
    adverb_endings: tuple[str, ...]
    not_adverbs: frozenset[str]
    to: frozenset[str]
    from_: frozenset[str]
    wins: frozenset[str]
    losses: frozenset[str]
    rivals: frozenset[str]
    reflexive: frozenset[str]
    against: frozenset[str]
    uninflected: frozenset[str] = frozenset()
    gerund_endings: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    gives: frozenset[str] = frozenset()
    takes: frozenset[str] = frozenset()
    from_by_to: frozenset[str] = frozenset()
    asks: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    holdings: frozenset[str] = frozenset()
    held_in: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    before_nouns: frozenset[str] = frozenset()
    making: frozenset[str] = frozenset()
    head_first: bool = False


INDONESIAN = SourceClauses(
    breaks=_words(
        """
        bahwa karena sebab agar supaya jika bila apabila kalau ketika saat sementara namun tetapi tapi
        melainkan sedangkan hingga sampai sehingga setelah sebelum sejak selama usai seusai meski meskipun
        walau walaupun lalu kemudian sambil seraya sembari maka atau adalah ialah merupakan yakni yaitu
        seperti akibat lantaran
        """
    ),
    prepositions=_words(
        """
        di ke dari pada untuk dengan dalam oleh sebagai tentang mengenai soal terkait secara demi guna per
        bagi atas terhadap kepada melalui lewat tanpa antara sejak selama seputar sekitar menurut daripada
        menjelang berkat sebesar senilai sebanyak
        """
    ),
    between=_words(
        """
        akan telah sudah sedang masih juga pernah sempat kerap sering selalu kembali lagi baru segera
        langsung akhirnya resmi kini tengah bakal turut ikut lantas pun itu ini tersebut yang terus mulai
        malah justru bahkan diduga dilaporkan dikabarkan disebut mengaku
        """
    ),
    counters=_words(
        """
        seorang seekor sebuah para sejumlah sekelompok segerombolan beberapa dua tiga empat lima enam tujuh
        delapan sembilan sepuluh puluhan ratusan ribuan belasan mantan eks sang si salah satu kedua ketiga
        banyak sekumpulan sebagian seluruh semua calon tamunya sesama ekor buah
        """
    ),
    people=_words(
        """
        gubernur bupati wali walikota tuan oknum klien pelanggan kader camat lurah kades menteri presiden wapres raja
        ratu sultan pangeran perdana kanselir duta dubes konsul ketua kepala direktur manajer pelatih asisten wasit
        kapten pemain bek kiper penyerang striker gelandang atlet petenis petinju pebulutangkis pembalap pesepak tim
        timnas skuad klub kubu lawan juara rival kontingen wakil pasangan ganda tunggal polisi kepolisian kapolri
        kapolda kapolres kapolsek polda polres polsek jaksa kejaksaan kejagung hakim majelis pengadilan mahkamah
        pengacara advokat notaris tni tentara prajurit militer marinir pasukan angkatan penjaga petugas aparat satpam
        sipir intelijen penyidik detektif ombudsman dpr dprd mpr dpd kpk kpu bawaslu bpk komnas parlemen senat dewan
        komisi fraksi partai koalisi oposisi pemerintah pemerintahan pemkot pemprov pemkab pemda kementerian dinas
        badan lembaga bank perusahaan maskapai pabrik raksasa pengembang investor pengusaha pedagang pembeli penjual
        produsen konsumen nasabah karyawan buruh pekerja serikat majikan pegawai staf bawahan atasan bos rekan teman
        sahabat kawan tetangga warga masyarakat penduduk rakyat massa demonstran pengunjuk pendemo mahasiswa mahasiswi
        siswa siswi murid pelajar guru dosen rektor dekan kepsek santri kiai kyai ustaz ulama pendeta pastor uskup
        paus biksu imam orang wanita perempuan pria laki-laki lelaki pemuda pemudi remaja bocah anak bayi balita gadis
        ibu ayah bapak suami istri kakak adik paman bibi kakek nenek cucu keponakan sepupu mertua menantu ipar
        keluarga orangtua tunangan pacar kekasih dokter perawat bidan pasien sopir pengemudi pengendara penumpang
        pilot masinis nakhoda awak kru pramugari pelaut nelayan petani peternak pendaki pemandu turis wisatawan tamu
        pengunjung penonton suporter penggemar fan artis aktor aktris penyanyi musisi sutradara selebritas seniman
        penulis wartawan jurnalis reporter media koran pengamat pakar ahli peneliti ilmuwan aktivis relawan lsm tokoh
        politisi politikus anggota pengurus senator caleg capres pesaing pencuri perampok begal pelaku tersangka
        terdakwa terpidana narapidana napi tahanan buronan bandar penculik penembak pembunuh teroris pemberontak
        milisi separatis gerombolan kelompok geng mafia penyelundup korban saksi sandera penyandera anjing kucing
        harimau beruang buaya gajah sapi ular monyet lebah singa macan kapal truk bus mobil motor sepeda kereta
        pesawat helikopter ambulans induk pengungsi pejabat komandan panglima jenderal kolonel delegasi utusan
        penghuni pemilik penyewa debitur konglomerat konglomerasi kontraktor importir eksportir operator penerbit
        produser koperasi yayasan universitas kampus sekolah federasi asosiasi organisasi ormas aliansi negara
        kerajaan kesultanan kurir ojek ojol kondektur satgas densus brimob panitia juri menlu menkeu menhan menpora
        menkes mendag mendagri mensos menag kapuspen dirut direksi komisaris wamen wagub wabup wawali sekjen waketum
        cawapres cagub inspektur sersan kopral letnan mayor brigadir bripka ipda iptu akp kompol presenter komedian
        model influencer youtuber selebgram desainer koki insinyur arsitek psikolog psikiater dukun paranormal calo
        makelar broker agen distributor pemasok tukang satwa hewan kera beruk gorila orangutan hiu lumba-lumba tawon
        nyamuk angkot taksi feri tanker tongkang kreditur rentenir jemaat pengikut pendukung penuntut penggugat
        tergugat pelapor terlapor sekretaris komisaris komisioner menpan menlh menkopolhukam sekda kasat kapten ajudan
        pimpinan petinggi otoritas aparatur grup kelompok konsorsium induk kandidat calon pemohon termohon penerima
        pemberi pemimpin pendiri peretas hacker pelobi pembela pengajar pengasuh penjahat pelaksana karateka pesilat
        unggulan pegolf perenang sprinter petarung gladiator penjambret pemalak pemeras preman copet maling pengemis
        gelandangan tunawisma pekebun nasabah pemilih konstituen pemeluk umat jamaah dpd dpp dewan tim regu
        kesebelasan tuan nyonya nona kakek eyang om tante kakaknya adiknya tokoh dai mubalig penceramah influencer
        kreator konten hotel restoran stasiun rumah rs puskesmas klinik toko swalayan startup bursa firma studio label
        pesantren gereja masjid drone rudal jet korvet fregat tank jip taksi becak motor traktor putra putri saudara
        saudari saudaranya kerabat janda duda besan bibi sepupu sanak anakan pasien juru juru-bicara bintang profesor
        ekonom analis diplomat peserta militan veteran konsultan kolumnis fotografer musuh sekutu bankir koresponden
        eksekutif kardinal responden legislator legislatif eksekutor manajemen rezim komite gerakan forum kerumunan
        komunitas suku desa kota provinsi kabupaten kecamatan kantor perseroan televisi majalah harian radio perwira
        pembantu penguasa pengguna pemegang pegiat perunding biksuni biarawan biarawati imigran migran tki wni wna tkw
        turis bule ekspatriat minoritas loyalis ekstremis simpatisan aktris komposer rapper rektorat fakultas mahkamah
        majelis kabinet pentagon nato pbb uni blok kartel sindikat komplotan jaksanya hakimnya klien konglomerat
        miliarder taipan bandit bajak pembajak perompak lanun polantas satlantas kasatreskrim kapolsek kanit babinsa
        danramil dandim pangdam kodam koramil lapas rutan sipil umat anggotanya sopirnya kernet kenek penjual kasir
        teller pramuniaga barista pelayan koki peserta didik bayi janin orang-orang tim sar basarnas bpbd damkar
        pemadam relawan ormas fpi pemdes kades perangkat kontestan finalis juara peraih pemenang runner-up musisi
        vokalis drummer gitaris produser promotor museum kedutaan konsulat kedubes perpustakaan galeri keraton
        bendahara kuasa penjabat plt tikus kelelawar burung kucingnya kambing ayam itik bebek babi domba kerbau kuda
        keledai unta rusa kijang monyetnya lutung bekantan musang serigala rubah tapir badak anoa komodo biawak kadal
        tokek cicak katak kodok kura-kura penyu ikan lele piranha udang kepiting ubur-ubur paus lalat semut rayap
        belalang ulat kecoak kelinci hamster tupai landak trenggiling elang rajawali burung-burung kakatua merpati
        pipit gagak hantu ternak unggas sapi-sapi komponis pengarang penyair pelukis pematung penari dalang sinden
        penata koreografer pawang juru-parkir kurator arsitek guru-besar kolektor pengelola pengurus pemasok pemohon
        pengguna-jasa kontraktor subkontraktor pemborong makelar reseller agen-agen mitra rekanan kreditor penjamin
        asuransi leasing debitor bidan apoteker terapis radiografer akuntan auditor pustakawan arsiparis programmer
        penambang petambak pengepul tengkulak penggarap penyadap penebang pemburu pembalak perambah pemulung pengamen
        juru-masak montir mekanik tukang-tukang penjahit pemangkas pengrajin perajin pembatik penenun pandai-besi
        pengumpul nakhodanya mualim rombongan pasukannya brigade batalion resimen divisi kompi peleton garda legiun
        armada
        """
    ),
    complements=_words(
        """
        diangkat ditunjuk dipilih dijadikan dinobatkan ditetapkan disebut dinamakan dinamai dinyatakan
        dianggap dinilai diberi diberikan dijuluki dipercaya didapuk diduga dikenal dijanjikan diharapkan
        diperlukan dibutuhkan diisi ditujukan dihadiahi dijatuhi dikenai dikenakan dilantik diklaim digelari
        disangka dikira dikategorikan dibanding dibandingkan dijual dibeli dikatakan dibilang diutus dikirim
        disewa ditempati dihuni diikuti disusul
        """
    ),
    contests=_words(
        """
        dikalahkan disingkirkan ditaklukkan dibantai digilas dicukur digulung ditekuk dilibas dijungkalkan
        disisihkan ditumbangkan dilumat dihajar dipermalukan dipecundangi diimbangi digulingkan dikandaskan
        dibenamkan dibungkam dihempaskan dijegal diungguli
        """
    ),
    losing=_words("kalah takluk tumbang tunduk menyerah bertekuk keok tersingkir"),
    winning=_words("menang unggul berjaya"),
    rivals=_words("dari atas oleh dengan kepada melawan"),
    things=_words(
        """
        peristiwa peluru peluang penyakit perintah pengaruh penyebab persen periode pemilu pesona penjara pertama
        percaya perkara peduli penalti pensiun permata petisi pelita persegi pepaya pelangi permai perban persis
        berita bersama bersamaan beras teras terminal terhadap terbaik terbesar menara menit meteran mentega
        terlatih ternama terkenal terkemuka tersohor terkaya terkecil tertua termuda tertinggi terbaik teratas terkuat
        terpopuler terlaris terendah terburuk terlama terbaru terdekat terpencil tertentu
        mentalitas mendiang mengenai menurut merdeka melalui merek merah memang melainkan menjadi mempunyai
        """
    ),
    mutual=_words(
        """
        melawan dilawan menghadapi dihadapi menemui ditemui menjumpai dijumpai menikahi dinikahi menyamai
        disamai mendampingi didampingi menyertai disertai menggandeng digandeng menjadi merupakan mempunyai
        memiliki dimiliki mengangkut diangkut memuat dimuat menampung ditampung
        mengikuti menyusul bertanding bersaing meliputi mencakup menyerupai mewakili diwakili
        """
    ),
    actions=_words(
        """
        gugatan serangan kritik kritikan tuduhan ancaman dukungan tuntutan kecaman protes pujian sanksi laporan aduan
        pengaduan somasi tekanan desakan teguran undangan invasi agresi gempuran penyerangan pengeroyokan penganiayaan
        pembunuhan penangkapan penculikan penahanan pelecehan kekerasan pemerkosaan perundungan pemerasan penusukan
        penembakan pemukulan penipuan pengeboman pengkhianatan penyelamatan pengejaran penggerebekan pembelaan
        penindasan penghinaan
        """
    ),
    gifts=_words("bantuan hibah pinjaman utang ekspor sumbangan warisan suap hadiah pasokan donasi santunan"),
    results=_words("kemenangan kekalahan keunggulan"),
    bearing=_words(
        """
        bermuatan berbendera bernama berinisial berusia berumur berpelat bernomor bernopol berseragam bersenjata
        bertopeng berjilbab berkacamata berkewarganegaraan berkebangsaan berpangkat berjuluk bermerek berwarna
        berpenumpang berpakaian beragama berstatus bergelar berpaspor berambut bertubuh berhelm bercadar berlisensi
        berpenghasilan berizin berkursi berdaya bermesin berbahan bertenaga berkapasitas berbobot berlabel berlogo
        berlatar berprofesi bergaji berhijab berbaju berjaket berkaos berkepala berkaki berbisa bertato berketurunan
        berdarah berbadan
        """
    ),
    fates=_words(
        "tewas meninggal mati terluka luka luka-luka terkapar cedera pingsan terjatuh jatuh roboh terpental gugur"
    ),
    asking=_words("meminta memohon minta menuntut mengharapkan menagih mengemis meminta-minta"),
    asked=_words("kepada dari pada ke"),
    favours=_words(
        """
        dukungan izin bantuan maaf persetujuan restu keterangan penjelasan klarifikasi pertanggungjawaban jaminan
        perlindungan ganti kompensasi tebusan uang dana saran nasihat masukan pendapat doa komitmen kepastian bukti
        dokumen data kesaksian pengakuan kunjungan ajakan undangan tawaran permintaan panggilan peringatan sambutan
        sorotan apresiasi kepercayaan mandat instruksi perintah arahan surat pesan telepon rekomendasi ampunan ampun
        suaka waktu kesempatan penundaan keringanan pembebasan pengembalian
        """
    ),
    receiving=_words("menerima mendapat mendapatkan memperoleh meraih menuai menghadapi mengantongi dihujani"),
    sources=_words("dari oleh"),
    taking=_words(
        """
        menerima membeli meminjam mengimpor memperoleh mendapat mendapatkan merebut mengambil mencuri merampas menyita
        menyewa mengakuisisi mewarisi meraih menarik menagih memungut menuntut meminta belajar memborong merampok
        menjambret membebaskan menyelamatkan memisahkan mendatangkan merekrut memboyong membajak menggaet meminang
        mengutip menadah menukar menebus mengumpulkan menghimpun menyerap mencaplok menggondol mencopet
        """
    ),
    indirect={
        "berutang": _words("kepada pada ke"),
        "belajar": _words("dari kepada"),
        "berguru": _words("kepada pada"),
        "menimba": _words("dari kepada"),
    },
    acquiring=_words("mengakuisisi membeli mencaplok menguasai memborong mengambil mengantongi memiliki"),
    merging=_words("mengakuisisi mencaplok"),
    bare=_pairs(
        """
        akuisisi=mengakuisisi caplok=mencaplok beli=membeli impor=mengimpor ekspor=mengekspor
        gugat=menggugat serang=menyerang kalahkan=mengalahkan taklukkan=menaklukkan tumbangkan=menumbangkan
        tundukkan=menundukkan singkirkan=menyingkirkan bantai=membantai laporkan=melaporkan
        polisikan=memolisikan tangkap=menangkap bekuk=membekuk ciduk=menciduk kecam=mengecam puji=memuji
        tuding=menuding tuduh=menuduh desak=mendesak undang=mengundang selamatkan=menyelamatkan
        pecat=memecat usir=mengusir tembak=menembak tabrak=menabrak tikam=menikam aniaya=menganiaya
        keroyok=mengeroyok bunuh=membunuh periksa=memeriksa panggil=memanggil somasi=menyomasi
        sandera=menyandera culik=menculik pinjami=meminjami hibahkan=menghibahkan pinjamkan=meminjamkan
        geruduk=menggeruduk sindir=menyindir ancam=mengancam peras=memeras tipu=menipu hajar=menghajar
        """
    ),
    holdings=_words(
        """
        saham persen mayoritas separuh setengah sebagian seluruh seluruhnya kepemilikan aset porsi hak sepertiga
        seperempat seperlima alih pengendali sisa
        """
    ),
    continuing=_words("setelah usai seusai sebelum sambil seraya sembari lalu kemudian dan serta sesudah"),
)

TARGET_CLAUSES: dict[str, TargetClauses] = {
    "en": TargetClauses(
        passive=_words("is are was were be been being am 's 're get gets got gotten getting"),
        active=_words(
            """
            has have had having will would can could may might must shall should did do does 've 'll 'd
            """
        ),
        agents=_words("by"),
        breaks=_words(
            """
            and but or so because since after before when while as if though although whereas where until unless
            than what whom whose why how according
            """
        ),
        relative=_words("who which that"),
        prepositions=_words(
            """
            of in on at by for from to into onto upon with without within over under above below between among
            through during against across along near via about around off per amid toward towards behind outside
            inside despite following including like out up
            """
        ),
        partitive=_words("of"),
        quantities=_words(
            """
            member members group groups pack herd swarm number dozens hundreds thousands scores majority couple pair
            lot crowd gang team some many most several one two three four five coalition mob band handful unit units
            subsidiary arm division branch
            """
        ),
        nominal=_words(
            """
            a an the this that these those his her its their our my your of in on at for from into with without
            against under over after before during no any some each every new recent alleged such more and or to
            not never
            """
        ),
        skipped=_words(
            """
            also then later now already once ever just still recently again first even reportedly
            """
        ),
        to=_words("to"),
        from_=_words("from"),
        wins=_words(
            """
            beat defeat overcome thrash rout stun crush oust eliminate hammer outclass trounce conquer overpower
            vanquish demolish
            """
        ),
        losses=_words("lose fall bow succumb go"),
        rivals=_words("to against"),
        reflexive=frozenset(),
        against=_words("against"),
        particles=_words("up out off down over back away"),
        inverse=_words(
            """
            attract incur reap garner elicit receive get lose suffer have face undergo take concede draw hear obtain
            earn see be let make surrender fall play go succumb bow crash slip slump submit yield succeed
            """
        ),
        uninflected=_words(
            """
            beat hit cut put set shut hurt burst cast cost split spread upset quit bid let read shot left found
            wound bound fell struck bit fed met led shot split
            """
        ),
        adverb_endings=("ly",),
        not_adverbs=_words("family ally assembly bully supply monopoly anomaly butterfly rally reply"),
        gerund_endings=("ing",),
        possessives=("'s", "'"),
        gives=_words(
            """
            sell sold lend lent give gave given hand handed export exported supply supplied pay paid send sent donate
            donated transfer transferred grant granted award awarded deliver delivered
            """
        ),
        asks=_words("ask request seek beg solicit petition demand turn appeal plead approach urge"),
        participles=_words(
            """
            held taken shot killed arrested detained accused suspected charged convicted jailed sentenced wanted named
            identified known called hired employed kept injured wounded hurt beaten attacked kidnapped abducted
            trapped stranded seized owned run led backed supported funded armed dressed disguised linked involved
            caught found seen believed said brought sent deployed stationed based born raised living working
            travelling traveling carrying wearing riding driving fleeing hiding standing sitting waiting trying
            protesting demanding
            """
        ),
        holdings=_words(
            "share shares stake stakes interest percent half majority ownership assets equity third quarter"
        ),
        held_in=_words("of in"),
        making=_words("leaves left leave makes made make making leaving renders rendered keeps kept"),
        articles=_words("a an the one two three four five several some"),
        takes=_words(
            """
            buy bought purchase purchased borrow borrowed receive received import imported obtain obtained accept
            accepted acquire acquired
            """
        ),
    ),
    "fr": TargetClauses(
        passive=_words(
            """
            est sont était étaient été être sera seront serait fut furent soit étant fait faire faits laissé
            """
        ),
        active=_words(
            """
            a ont avait avaient aura auront aurait auraient ai avoir ayant eut eurent aient ait
            """
        ),
        agents=_words("par"),
        breaks=_words(
            """
            et mais ou car que qu' qu lorsque lorsqu' quand si comme puisque tandis après avant afin dont où
            selon pour alors parce
            """
        ),
        relative=_words("qui"),
        prepositions=_words(
            """
            de du d' des à au aux en dans sur sous par pour avec sans chez vers entre depuis pendant avant après
            dès contre selon lors devant derrière malgré durant via face
            """
        ),
        partitive=_words("de d' des du"),
        quantities=_words(
            """
            membre membres groupe groupes meute nombre dizaine dizaines centaine centaines millier milliers
            majorité plupart foule bande équipe coalition poignée beaucoup nombreux filiale branche unité
            """
        ),
        nominal=_words(
            """
            le la les l' un une des du de d' au aux son sa ses leur leurs ce cet cette ces mon ma notre votre à
            en dans sur par pour sans contre ne n' pas se s' lui nous vous me te y
            """
        ),
        skipped=_words(
            """
            aussi également déjà encore ensuite ainsi notamment récemment bien reparti repartie repartis sorti sortie
            sortis ressorti ressortie ressortis rentré rentrée rentrés retrouvé retrouvée retrouvés resté restée
            restés
            """
        ),
        to=_words("à au aux vers"),
        from_=_words("auprès de du d' des"),
        wins=_words("battre battu battue battus battues vaincre vaincu dominer éliminer écraser terrasser surclasser"),
        losses=_words("perdre perdu incliner incliné inclinée inclinés inclinées tomber succomber chuter"),
        rivals=_words("contre devant à au aux"),
        reflexive=_words("s' se"),
        against=_words("contre sur"),
        particles=_words(
            "lundi mardi mercredi jeudi vendredi samedi dimanche matin soir hier avant-hier aujourd'hui demain midi"
        ),
        inverse=_words(
            """
            essuyer écoper récolter attirer susciter recevoir subir perdre obtenir avoir encaisser voir faire entendre
            être incliner céder succomber tomber chuter succéder
            """
        ),
        adverb_endings=("ment",),
        gives=_words(
            "vendre vendu prêter prêté donner donné remettre remis exporter exporté fournir fourni verser versé livrer "
            "livré céder cédé transférer transféré accorder accordé octroyer octroyé"
        ),
        asks=_words("demander demandé solliciter sollicité réclamer réclamé requérir requis implorer adresser adressé"),
        participles=_words(
            """
            détenu détenue détenus arrêté arrêtée arrêtés accusé accusée accusés soupçonné soupçonnés inculpé condamné
            blessé blessée blessés tué tuée tués enlevé enlevée enlevés pris prise retenu retenue retenus employé
            recherché nommé appelé surnommé connu basé née né venu venue venus armé armés soutenu soutenue pêchant
            """
        ),
        holdings=_words(
            "actions part parts participation moitié majorité majoritaire minoritaire capital pourcent % titres tiers "
            "quart"
        ),
        held_in=_words("de du d' des dans"),
        making=_words("laisse laissent laissait laissé laissée rend rendent rendait rendu rendue"),
        articles=_words("un une le la les l' deux trois quatre cinq plusieurs"),
        before_nouns=_words(
            """
            ancien ancienne anciens anciennes nouveau nouvelle nouveaux jeune jeunes petit petite grand grande vieux
            vieille premier première second deuxième autre autres futur future deux trois quatre cinq plusieurs
            """
        ),
        takes=_words(
            "acheter acheté emprunter emprunté recevoir reçu importer importé obtenir obtenu racheter racheté acquérir "
            "acquis"
        ),
        from_by_to=_words("emprunter emprunté acheter acheté racheter racheté voler volé arracher arraché louer loué"),
        not_adverbs=_words("gouvernement parlement département régiment élément établissement mouvement"),
        head_first=True,
    ),
}
