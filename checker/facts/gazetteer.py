"""Names of Indonesian regencies, towns and places in the news that are written alike in all languages with Latin
letters: a gazetteer for recognising names; what they become in other scripts is decided by their sound.
"""

from __future__ import annotations

_NAMES = """
Aceh Barat Daya; Aceh Selatan; Aceh Singkil; Aceh Tengah; Aceh Tenggara; Aceh Timur; Agats; Alor;
Ambarawa; Amlapura; Ampana; Amuntai; Anambas; Anyer; Arso; Asahan; Asmat; Atambua; Ba'a; Bajawa;
Balangan; Balaraja; Balige; Banggai; Bangil; Bangkinang; Banjar; Bantaeng; Banyuasin; Barabai;
Barito Kuala; Barito Selatan; Barito Timur; Barito Utara; Barru; Batubara; Batulicin; Baturaja;
Batusangkar; Bawen; Belitung Timur; Belopa; Belu; Bener Meriah; Betun; Bintaro; Bintuni; Bireuen;
Blangkejeren; Blangpidie; Boalemo; Bolaang Mongondow; Bombana; Bone Bolango; Borong; Boven Digoel;
Bulukumba; Bulungan; Bungku; Bungo; Buntok; Buol; Calang; Caruban; Cepu; Ciawi; Cibitung; Cikampek;
Cileungsi; Cimanggis; Ciputat; Citeureup; Ciwidey; Curup; Dairi; Deiyai; Dharmasraya; Dobo;
Dogiyai; Dolok Sanggul; Elelim; Empat Lawang; Enarotali; Enrekang; Entikong; Fakfak; Gayo Lues;
Genteng; Gerung; Gunung Mas; Gunung Sugih; Gunungsitoli; Halmahera Barat; Halmahera Selatan;
Halmahera Timur; Halmahera Utara; Hulu Sungai Selatan; Hulu Sungai Tengah; Hulu Sungai Utara;
Humbang Hasundutan; Indragiri Hilir; Indragiri Hulu; Indralaya; Jailolo; Jantho; Jeneponto; Juwana;
Kabanjahe; Kaimana; Kajen; Kalabahi; Kalianda; Kampar; Kandangan; Kapuas Hulu; Karo; Karubaga;
Kasongan; Katingan; Kaur; Kayong Utara; Kayuagung; Keerom; Kefamenanu; Kenyam; Kepahiang; Kepanjen;
Kepulauan Aru; Kepulauan Meranti; Kepulauan Sangihe; Kepulauan Sula; Kepulauan Talaud;
Kepulauan Tanimbar; Kepulauan Yapen; Kerobokan; Kintamani; Kisaran; Koba; Kolaka; Kolonodale;
Konawe Selatan; Konawe Utara; Kotabaru; Kotabumi; Kotamobagu; Kotawaringin Barat;
Kotawaringin Timur; Krui; Kuala Kapuas; Kuantan Singingi; Kutacane; Kutai Barat; Kutai Timur;
Labuan; Labuha; Labuhanbatu; Lahat; Lamandau; Lampung Barat; Lampung Selatan; Lampung Tengah;
Lampung Timur; Lampung Utara; Landak; Langgur; Lanny Jaya; Lasem; Lawang; Lebong; Lewoleba;
Likupang; Limapuluh Kota; Limboto; Lingga; Liwa; Lubuk Basung; Lubuk Sikaping; Lubuklinggau; Luwu;
Luwu Timur; Luwu Utara; Luwuk; Maba; Mahakam Ulu; Majene; Makale; Malalak; Malili; Malinau;
Malingping; Maluku Barat Daya; Maluku Tengah; Mamasa; Mamberamo Raya; Mamuju Tengah;
Mandailing Natal; Manggar; Mappi; Marabahan; Martapura; Masamba; Masohi; Maybrat; Mbay; Melawi;
Mempawah; Merangin; Mesuji; Metro; Muara Enim; Muara Teweh; Muaro Jambi; Mukomuko; Mulia; Muna;
Muncar; Mungkid; Muntok; Murung Raya; Musi Rawas; Nagan Raya; Nagekeo; Namlea; Nanga Pinoh; Negara;
Ngabang; Ngada; Ngamprah; Nias Selatan; Ogan Komering Ilir; Ogan Komering Ulu; Oksibil; Padalarang;
Padang Lawas; Padang Panjang; Padang Pariaman; Padangsidimpuan; Pagar Alam; Painan; Paiton;
Pakpak Bharat; Palopo; Pameungpeuk; Pamulang; Pangalengan; Pangkajene Kepulauan; Pangkalan Bun;
Pangururan; Paniai; Panyabungan; Parapat; Pare; Pariaman; Parigi Moutong; Paringin; Parung;
Pasaman; Pasangkayu; Paser; Payakumbuh; Pecatu; Pegunungan Arfak; Pegunungan Bintang;
Pelabuhan Ratu; Pelaihari; Pelalawan; Pesawaran; Pesisir Barat; Pesisir Selatan; Pidie Jaya;
Pinrang; Pohuwato; Polewali Mandar; Prabumulih; Praya; Pringsewu; Pulang Pisau; Pulau Punjung;
Purwodadi; Putussibau; Raba; Raha; Ranai; Rantau; Rantauprapat; Rantepao; Rejang Lebong; Rengat;
Rokan Hilir; Rokan Hulu; Rote Ndao; Ruteng; Sabu Raijua; Samosir; Sanana; Sangatta; Sarmi;
Sarolangun; Saumlaki; Sawahlunto; Sekayu; Selatpanjang; Selong; Seluma; Semarapura; Seminyak;
Sendawar; Sengkang; Sentul; Seram Bagian Barat; Seram Bagian Timur; Serdang Bedagai; Serpong;
Serui; Seruyan; Siak; Siau; Sidenreng Rappang; Sidikalang; Sigi; Sigli; Sijunjung; Simalungun;
Singaparna; Singkil; Singosari; Sinjai; Sitaro; Slawi; Soe; Solok; Soppeng; Sorong Selatan;
Sorowako; Stabat; Subulussalam; Sugapa; Sukadana; Sukamara; Sumba Barat; Sumba Timur;
Sumbawa Besar; Sungai Penuh; Sungailiat; Supiori; Tabalong; Tahuna; Takalar; Takengon; Taliabu;
Taliwang; Tambrauw; Tana Paser; Tana Tidung; Tanah Bumbu; Tanah Laut; Tanah Merah; Tanggamus;
Tanjung; Tanjung Jabung Barat; Tanjung Jabung Timur; Tanjung Redeb; Tanjung Tabalong; Tanjungbalai;
Tapaktuan; Tapin; Tebo; Teluk Bintuni; Teluk Wondama; Tembilahan; Timor Tengah Selatan;
Timor Tengah Utara; Toba Samosir; Tobelo; Toboali; Tojo Una-Una; Tolikara; Tolitoli; Tondano; Tual;
Tulang Bawang; Uluwatu; Ungaran; Waikabubak; Waingapu; Waisai; Wajo; Waropen; Wates; Way Kanan;
Yalimo
"""

PLACES = frozenset(name.strip() for name in _NAMES.replace("\n", " ").split(";"))
