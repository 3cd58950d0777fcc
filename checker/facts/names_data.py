"""Word lists for ``checker.facts.names``."""

from __future__ import annotations

#: The country that every article is about: a translation may name it where the source takes it for granted.
HOME = frozenset({"Indonesia", "Jakarta", "Presiden Republik Indonesia", "Tim Nasional Sepak Bola Indonesia"})
HOME_CITY = "Jakarta"

#: Words for the head or the kind of an office: what remains tells which office it is.
OFFICE_WORDS = frozenset(
    """
    kementerian menteri wakil ketua umum kepala badan lembaga komisi dewan direktorat direktur jenderal dirjen ditjen
    sekretaris sekretariat gubernur pt persero tbk ri republik indonesia panglima kapolda kapolres polda polres staf
    kantor juru bicara jubir pengadilan presiden mantan partai bank universitas institut anggota bidang
    koordinator komisaris utama negara nasional
    """.split()
)

#: Words for the head, a member or the seat of an office that stand before its name: the chief *of the armed forces*.
HEADS = frozenset(
    """
    kementerian panglima ketua umum kepala direktur utama anggota komisioner juru bicara jubir sekretaris jenderal sekjen
    kantor gedung markas hakim jaksa penyidik pimpinan deputi pejabat pengurus kader komisaris presiden gubernur
    """.split()
)

#: Words for the legal form of a company: they tell nothing of its name.
LEGAL_FORMS = frozenset("pt cv tbk persero perum ltd inc corp co llc sa ag gmbh".split())

#: Capitalised words that name no one by themselves.
COMMON_RUN_WORDS = frozenset(
    """
    pak bapak ibu bu mas mbak bang kak haji hajah kiai kyai ustaz gus dr drs ir prof sang para hj kh tuan nyonya
    raja ratu sultan pangeran putri kaisar tsar paus santo santa nabi rasul uskup kardinal pendeta pastor romo sir lord
    marsekal jenderal laksamana kolonel mayor kapten letnan sersan marsda laksda brigjen mayjen letjen presiden perdana
    menteri gubernur bupati profesor dokter hijriah masehi zulhijah zulhijjah muharram syawal syakban rajab safar
    islam kristen katolik hindu buddha konghucu muslim nasrani yahudi ramadan
    university college institute school hospital association federation foundation committee council department
    ministry agency center centre group company corporation national international united research network
    """.split()
)

#: Words that are given or family names too: Budi, Bunga, Cahaya.
GIVEN_NAMES = frozenset(
    """
    adi aditya agung agus ahmad aisyah akbar ali amal aman amin andi anggun arif asep asih aulia ayu bagus bahar bambang
    bangun basuki bayu berlian bima bintang budi bulan bunga cahaya cahya citra dadang damai dani daud dedi dewa dewi
    dian dimas dina dinda dwi edi eka elang endah endang eko fajar fauzi firman fitri galih gilang guntur gunawan hadi
    hakim halim harapan hari harum hasan hendra heru hidayat husein ibrahim ika ilham imam iman indah indra intan irfan
    ismail iwan jaka jamal jaya joko kartika kasih kurnia kusuma laksana lestari lina lukman made maria mawar mega melati
    merdeka mulia mulya mulyadi mulyani murni mutiara nasution nur nurul pandu permana permata perdana pertiwi prabu
    pratama puji purnama puspa putra putri rahayu rahma rahman rahmat raharjo raja ramadan ramadhan ratna ratu rini rizki
    rudi sakti salim santi santoso sari satria sekar setia setiawan sinar siti slamet sri subur suci sugeng sukma sulaiman
    surya susanti susanto suryadi syah taufik tegar teguh tirta tri tulus umar untung utama utami utomo wahyu wati wibowo
    widodo wijaya winda wira wulan yanti yani yudha yusuf zainal simanjuntak siregar harahap lubis ginting hutapea sitorus
    """.split()
)

#: Words before the name of a company.
COMPANY_CUES = frozenset("pt cv po emiten maskapai".split())

#: Words before the name of a ship.
SHIP_CUES = frozenset("kri km kmp kn mv mt kapal feri fregat korvet".split())

#: Listed names that many bearers share: only together with a place or a person do they name one.
GENERIC = frozenset(
    """
    Gubernur|Bupati|Wali Kota|Camat|Lurah|Kapolda|Kapolres|Kepala Desa|Direktur Jenderal|Direktur Utama
    |Komisaris Utama|Sekretaris Jenderal|Ketua Umum|Juru Bicara|Duta Besar|Perdana Menteri|Jaksa Penuntut Umum
    |Penjabat Gubernur|Hakim Agung|Hakim Konstitusi|Panglima Kodam|Kepolisian Daerah|Kepolisian Resor
    |Kepolisian Sektor|Kejaksaan Tinggi|Kejaksaan Negeri|Pengadilan Negeri|Pengadilan Tinggi|Pengadilan Agama
    |Pengadilan Tata Usaha Negara|Komando Daerah Militer|Komando Distrik Militer|Dewan Perwakilan Rakyat Daerah
    |Badan Penanggulangan Bencana Daerah|Badan Usaha Milik Negara|Badan Usaha Milik Daerah|Aparatur Sipil Negara
    |Pekerja Migran Indonesia|Kedutaan Besar Republik Indonesia|Presiden Republik Indonesia|Paus
    |Wakil Presiden Republik Indonesia|Kabid Humas Polda Metro Jaya|Polisi Militer|Pemilihan Umum
    """.replace("\n    ", "").split("|")
)

#: Words before which a place, and before which a person is named.
PLACE_CUES = frozenset(
    """
    di ke dari kabupaten kota kecamatan desa kelurahan dusun kampung provinsi pulau kepulauan gunung sungai danau laut
    selat teluk pantai bukit wilayah daerah kawasan bandara pelabuhan stasiun terminal jalan asal pegunungan lembah
    distrik nagari gampong tanjung kab kec bupati gubernur camat lurah warga
    """.split()
)
#: Offices that are followed by a place and then by the person who holds them.
GOVERNORS = frozenset(
    "bupati gubernur walikota kota camat lurah kapolres kapolsek kapolda dandim wabup wagub kades kajari".split()
)
#: Ranks and offices as English and French abbreviate them before a name.
ABBREVIATED_TITLES = frozenset(
    """
    supt insp asst comm comr cmsr sgt cpl capt maj col gen brig lieut cmdr commr const det pvt sen rep gov hon prof rev
    adj cdt cne cdl col gal lcl mgr sgt adjt brig insp dr me
    """.split()
)
#: Titles behind a short Chinese or Japanese name, which make it a person's.
TITLES_BEHIND = tuple(
    """
    总统 總統 总理 首相 主席 国王 女王 王储 教皇 教宗 总书记 国务卿 部长 外长 防长 财长 省长 州长 市长 县长 议长 将军 上将 教练
    大統領 首席 国王 皇太子 教皇 書記長 国務長官 外相 国防相 財務相 知事 市長 県知事 議長 監督 選手 氏
    """.split()
)
#: Titles right before a short Chinese name, which make it a person's.
TITLES_BEFORE = tuple(
    "总统 总理 首相 主席 教皇 教宗 国务卿 部长 外长 防长 财长 省长 州长 市长 县长 议长 将军 教练 国王 选手 球手".split()
)
#: What joins the parts of a person's name in Chinese and Japanese.
NAME_DOTS = frozenset("·・•‧")
PERSON_CUES = frozenset(
    """
    presiden menteri wapres ketua sekjen sekretaris direktur dirut komisaris jenderal kolonel brigjen mayjen letjen
    kombes kompol akbp iptu aipda bripka jubir hakim jaksa penyanyi aktor aktris artis sutradara pelatih kapten bek
    kiper striker pemain pebulu petinju pembalap atlet penulis pengamat peneliti profesor guru dokter ustaz kiai
    terdakwa tersangka korban saksi bernama pengacara anggota kata ujar menurut ucap tutur jelas
    """.split()
)
#: Names that are words for the whole country too, and may be translated as such.
HOME_WORDS = frozenset({"nusantara", "pertiwi", "ibu pertiwi", "tanah air"})

#: Words behind a head that tell its kind, not its name: Desa Wisata, Stasiun Pengisian, Terminal Penumpang.
WORDED_KINDS = frozenset(
    """
    wisata adat dinas siaga binaan budaya nelayan tertinggal terpencil mandiri cerdas digital sadar hukum tangguh sehat
    pengisian televisi radio meteorologi geofisika klimatologi kereta bus induk utama besar pusat penumpang kargo barang
    peti petikemas tipe terpadu cabang luar angkasa bumi penelitian lapangan internasional domestik khusus curah minyak
    lama baru tua barat timur utara selatan tengah dalam umum negara
    """.split()
)
#: Places of one name that stand in one town: its station, its market.
BUILDINGS = frozenset("stasiun terminal pelabuhan pasar museum universitas".split())
#: Goods that companies are called by.
TRADES = frozenset("timah garam gula kertas besi baja semen pupuk".split())
#: Words for a facility that its listed name and the source may say otherwise: RS Fatmawati, Rumah Sakit Fatmawati.
FACILITY_WORDS = frozenset(
    "rs rsud rsup rsu rsia rumah sakit umum daerah pusat bandara bandar udara internasional stadion utama".split()
)
#: Words for a kind of place that stand before its name.
PLACE_HEADS = frozenset(
    """
    kabupaten kota kecamatan desa kelurahan dusun kampung pulau gunung sungai kali danau rawa hutan rimba lembah pasar pantai bukit stadion
    bandara pelabuhan stasiun terminal distrik nagari teluk tanjung selat lembah air
    """.split()
)

#: Words for what else has a proper name that is kept: ships, satellites, clubs, newspapers.
PRODUCT_HEADS = frozenset(
    """
    satelit kapal kri km kmp km. roket koran majalah harian stasiun restoran hotel mal mall plaza klub band grup geng
    maskapai merek bank televisi portal tabloid startup
    """.split()
)

#: Countries (and territories that the news treats like some) by the names under which they are listed.
COUNTRIES = frozenset(
    name.strip()
    for name in """
    Antigua dan Barbuda; Dominika; Greenland; Grenada; Hungaria; Kaledonia Baru; Kepulauan Marshall; Kiribati;
    Saint Kitts dan Nevis; Saint Lucia; Saint Vincent dan Grenadine; Sao Tome dan Principe; Somaliland;
    Afganistan; Afrika Selatan; Albania; Aljazair; Amerika Serikat; Andorra; Angola; Arab Saudi; Argentina;
    Armenia; Australia; Austria; Azerbaijan; Bahama; Bahrain; Bangladesh; Barbados; Belanda; Belarusia;
    Belgia; Belize; Benin; Bhutan; Bolivia; Bosnia dan Herzegovina; Botswana; Brasil; Brunei Darussalam;
    Bulgaria; Burkina Faso; Burundi; Ceko; Chad; Chechnya; Chile; Denmark; Djibouti; Ekuador; El Salvador;
    Eritrea; Estonia; Eswatini; Etiopia; Fiji; Filipina; Finlandia; Gabon; Gambia; Georgia; Ghana;
    Guatemala; Guinea; Guinea Khatulistiwa; Guinea-Bissau; Guyana; Haiti; Honduras; Hong Kong;
    India; Indonesia; Inggris; Irak; Iran; Irlandia; Irlandia Utara; Islandia; Israel; Italia; Jamaika;
    Jepang; Jerman; Kamboja; Kamerun; Kanada; Katalunya; Kazakhstan; Kenya; Kepulauan Solomon; Kirgizstan;
    Kolombia; Komoro; Korea Selatan; Korea Utara; Kosovo; Kosta Rika; Kroasia; Kuba; Kurdistan; Kuwait;
    Laos; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lituania; Luksemburg; Madagaskar; Makau;
    Makedonia Utara; Maladewa; Malawi; Malaysia; Mali; Malta; Maroko; Mauritania; Mauritius; Meksiko;
    Mesir; Mikronesia; Moldova; Monako; Mongolia; Montenegro; Mozambik; Myanmar; Namibia; Nauru; Nepal;
    Niger; Nigeria; Nikaragua; Norwegia; Oman; Pakistan; Palau; Palestina; Panama; Pantai Gading;
    Papua Nugini; Paraguay; Peru; Polandia; Portugal; Prancis; Puerto Riko; Qatar; Republik Afrika Tengah;
    Republik Demokratik Kongo; Republik Dominika; Republik Kongo; Rumania; Rusia; Rwanda; Sahara Barat;
    Samoa; San Marino; Selandia Baru; Senegal; Serbia; Seychelles; Sierra Leone; Singapura; Siprus;
    Skotlandia; Slovenia; Slowakia; Somalia; Spanyol; Sri Lanka; Sudan; Sudan Selatan; Suriah; Suriname;
    Swedia; Swiss; Taiwan; Tajikistan; Tanjung Verde; Tanzania; Thailand; Timor Leste; Tiongkok; Togo;
    Tonga; Trinidad dan Tobago; Tunisia; Turki; Turkmenistan; Tuvalu; Uganda; Ukraina; Uni Emirat Arab;
    Uni Soviet; Uruguay; Uzbekistan; Vanuatu; Takhta Suci; Venezuela; Vietnam; Wales; Yaman; Yordania; Yunani;
    Zambia; Zimbabwe
    """.replace("\n", " ").split(";")
)

#: Parts of the world: neither countries nor places in one.
CONTINENTS = frozenset(
    """
    Asia|Afrika|Eropa|Amerika|Oseania|Antarktika|Amerika Utara|Amerika Selatan|Amerika Latin|Amerika Tengah
    |Asia Tenggara|Asia Timur|Asia Selatan|Asia Tengah|Asia Barat|Asia Pasifik|Indo-Pasifik|Timur Tengah
    |Afrika Utara|Afrika Barat|Afrika Timur|Afrika Tengah|Afrika sub-Sahara|Eropa Timur|Eropa Barat
    |Samudra Hindia|Samudra Pasifik|Samudra Atlantik|Samudra Arktik|Melanesia|Polinesia|Skandinavia|Balkan
    """.replace("\n    ", "").split("|")
)

_ISLANDS = """
Pulau Jawa: Banten, Jakarta, Jawa Barat, Jawa Tengah, Daerah Istimewa Yogyakarta, Jawa Timur
Pulau Sumatera: Aceh, Sumatera Utara, Sumatera Barat, Riau, Jambi, Sumatera Selatan, Bengkulu, Lampung
Pulau Kalimantan: Kalimantan Barat, Kalimantan Tengah, Kalimantan Selatan, Kalimantan Timur, Kalimantan Utara
Pulau Sulawesi: Sulawesi Utara, Gorontalo, Sulawesi Tengah, Sulawesi Barat, Sulawesi Selatan, Sulawesi Tenggara
Bali: Bandara Internasional I Gusti Ngurah Rai, Pelabuhan Benoa, Pelabuhan Gilimanuk, Pelabuhan Padangbai
Pulau Lombok: Bandara Lombok
Pulau Lombok: Mataram, Praya, Selong, Gili Trawangan, Mandalika, Senggigi, Rinjani, Gunung Rinjani, Lombok Barat
Bali: Denpasar, Kuta, Ubud, Badung, Gianyar, Sanur, Nusa Dua, Seminyak, Canggu, Uluwatu, Singaraja, Buleleng, Tabanan
Bali: Karangasem, Klungkung, Bangli, Jembrana, Nusa Penida, Gilimanuk, Jimbaran, Kintamani, Gunung Agung, Gunung Batur
Pulau Flores: Labuan Bajo, Maumere, Ende, Larantuka, Ruteng, Bajawa, Sikka, Manggarai, Ngada, Nagekeo, Manggarai Barat
Pulau Timor: Kupang, Soe, Atambua, Kefamenanu, Belu, Malaka
Pulau Sumba: Waingapu, Waikabubak, Tambolaka, Sumba Barat, Sumba Timur
Pulau Sumbawa: Bima, Dompu, Taliwang, Sumbawa Besar, Gunung Tambora
Pulau Madura: Bangkalan, Sampang, Pamekasan, Sumenep
Pulau Nias: Gunungsitoli, Nias Selatan, Nias Utara
Pulau Bintan: Tanjungpinang, Tanjung Pinang
Pulau Bangka: Pangkalpinang, Sungailiat, Muntok
Pulau Belitung: Tanjung Pandan, Manggar
Pulau Buton: Baubau
Pulau Halmahera: Tobelo, Sofifi, Weda, Jailolo, Buli, Gunung Ibu, Gunung Dukono
Pulau Weh: Sabang
"""
#: Places by the islands that they lie on: a translation may say that much of where it was.
LIES_ON: dict[str, frozenset[str]] = {}
for _line in _ISLANDS.strip().splitlines():
    _island, _, _places = _line.partition(":")
    LIES_ON[_island] = LIES_ON.get(_island, frozenset()) | {place.strip() for place in _places.split(",")}

#: Currencies that many countries share.
CURRENCY_WORDS = frozenset("dolar dollar us rupee riyal dinar peso franc pound poundsterling won".split())

#: Words right before a title that make it another one.
DEPUTIES = frozenset("deputy vice assistant former vice-ministre vice adjoint نائب نائبة ونائب مساعد 副 前 元".split())

#: The same office under two words.
SAME_OFFICE = {"kejaksaan": "jaksa", "kepolisian": "polri", "kapolri": "polri"}

#: Characters that in Chinese hardly occur outside transliterations.
TRANSLITERATION_CHARACTERS = frozenset("尔斯特克德姆普弗茨夫兹恩维托蒂莱塔萨诺奥埃迪娜妮莎罕勒贾坎伦鲁穆赫丽娅茜拉")

#: Countries that are cities too.
CITY_STATES = frozenset(
    {"Singapura", "Hong Kong", "Makau", "Takhta Suci", "Monako", "Kuwait", "Luksemburg", "Djibouti"}
)
