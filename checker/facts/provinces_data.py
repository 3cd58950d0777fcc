"""Indonesian provinces with their regencies, towns and well-known places: what a translation may add to say where.

Each line is a province as the lists of names call it, and the places in it. Towns and regencies of one name are one
entry.
"""

from __future__ import annotations

_PROVINCES = """
Aceh: Banda Aceh, Sabang, Langsa, Lhokseumawe, Subulussalam, Aceh Besar, Aceh Barat, Aceh Selatan, Aceh Utara
Aceh: Aceh Timur, Aceh Tengah, Aceh Tenggara, Aceh Singkil, Aceh Jaya, Aceh Tamiang, Aceh Barat Daya, Pidie, Bireuen
Aceh: Pidie Jaya, Bener Meriah, Gayo Lues, Nagan Raya, Simeulue, Meulaboh, Takengon, Tapaktuan, Kutacane, Sigli, Calang
Aceh: Jantho, Blangpidie, Blangkejeren, Singkil
Sumatera Utara: Medan, Binjai, Pematangsiantar, Tebing Tinggi, Tanjungbalai, Sibolga, Padangsidimpuan, Gunungsitoli
Sumatera Utara: Deli Serdang, Langkat, Karo, Simalungun, Asahan, Labuhanbatu, Tapanuli Utara, Tapanuli Tengah, Toba
Sumatera Utara: Tapanuli Selatan, Mandailing Natal, Nias, Nias Selatan, Nias Utara, Nias Barat, Samosir, Dairi
Sumatera Utara: Humbang Hasundutan, Pakpak Bharat, Serdang Bedagai, Batubara, Batu Bara, Padang Lawas, Berastagi
Sumatera Utara: Danau Toba, Parapat, Kabanjahe, Stabat, Kisaran, Rantauprapat, Balige, Sidikalang, Gunung Sinabung
Sumatera Barat: Padang, Bukittinggi, Payakumbuh, Padang Panjang, Pariaman, Sawahlunto, Solok, Agam, Tanah Datar
Sumatera Barat: Lima Puluh Kota, Limapuluh Kota, Padang Pariaman, Pasaman, Pasaman Barat, Pesisir Selatan, Sijunjung
Sumatera Barat: Dharmasraya, Solok Selatan, Kepulauan Mentawai, Mentawai, Gunung Marapi, Batusangkar, Painan
Sumatera Barat: Lubuk Basung, Lubuk Sikaping, Malalak, Lembah Anai, Lembah Harau, Danau Maninjau, Danau Singkarak
Riau: Pekanbaru, Dumai, Kampar, Rokan Hulu, Rokan Hilir, Bengkalis, Siak, Pelalawan, Indragiri Hulu, Indragiri Hilir
Riau: Kuantan Singingi, Kepulauan Meranti, Bangkinang, Rengat, Tembilahan, Selatpanjang
Kepulauan Riau: Batam, Tanjungpinang, Tanjung Pinang, Bintan, Karimun, Natuna, Lingga, Kepulauan Anambas, Anambas
Kepulauan Riau: Rempang, Ranai
Jambi: Sungai Penuh, Batanghari, Muaro Jambi, Bungo, Tebo, Merangin, Sarolangun, Kerinci, Tanjung Jabung Barat
Jambi: Tanjung Jabung Timur, Gunung Kerinci
Sumatera Selatan: Palembang, Lubuklinggau, Prabumulih, Pagar Alam, Banyuasin, Musi Banyuasin, Musi Rawas, Lahat
Sumatera Selatan: Muara Enim, Ogan Ilir, Ogan Komering Ilir, Ogan Komering Ulu, Empat Lawang, Sekayu, Kayuagung
Sumatera Selatan: Indralaya, Baturaja, Penukal Abab Lematang Ilir
Bengkulu: Rejang Lebong, Lebong, Kepahiang, Mukomuko, Seluma, Kaur, Curup, Pulau Enggano, Enggano, Bengkulu Utara
Bengkulu: Bengkulu Selatan, Bengkulu Tengah
Lampung: Bandar Lampung, Metro, Lampung Selatan, Lampung Tengah, Lampung Utara, Lampung Timur, Lampung Barat, Mesuji
Lampung: Tulang Bawang, Way Kanan, Pesawaran, Pringsewu, Tanggamus, Pesisir Barat, Kalianda, Krui, Liwa, Kotabumi
Lampung: Bakauheni, Pelabuhan Bakauheni, Way Kambas
Kepulauan Bangka Belitung: Pangkalpinang, Bangka, Belitung, Bangka Barat, Bangka Tengah, Bangka Selatan
Kepulauan Bangka Belitung: Belitung Timur, Sungailiat, Muntok, Koba, Toboali, Tanjung Pandan, Manggar
Banten: Serang, Cilegon, Tangerang, Tangerang Selatan, Lebak, Pandeglang, Rangkasbitung, Anyer, Labuan, Serpong
Banten: Ciputat, Pamulang, Merak, Pelabuhan Merak, Ujung Kulon, Malingping, Bintaro, Gunung Anak Krakatau
Jawa Barat: Bandung, Bogor, Bekasi, Depok, Cimahi, Cirebon, Sukabumi, Tasikmalaya, Banjar, Garut, Cianjur, Karawang
Jawa Barat: Purwakarta, Subang, Sumedang, Indramayu, Majalengka, Kuningan, Ciamis, Pangandaran, Bandung Barat, Puncak
Jawa Barat: Lembang, Cikarang, Cibinong, Cileungsi, Cikampek, Jatinangor, Pelabuhan Ratu, Palabuhanratu, Ciwidey
Jawa Barat: Gunung Gede, Gunung Pangrango, Waduk Jatiluhur, Waduk Jatigede, Kertajati, Singaparna, Pangalengan
Jawa Tengah: Semarang, Surakarta, Solo, Magelang, Salatiga, Pekalongan, Tegal, Demak, Kudus, Jepara, Pati, Rembang
Jawa Tengah: Blora, Grobogan, Sragen, Karanganyar, Wonogiri, Sukoharjo, Klaten, Boyolali, Temanggung, Wonosobo
Jawa Tengah: Purworejo, Kebumen, Banjarnegara, Purbalingga, Banyumas, Cilacap, Brebes, Pemalang, Batang, Kendal
Jawa Tengah: Purwokerto, Ungaran, Ambarawa, Cepu, Lasem, Borobudur, Candi Borobudur, Dieng, Gunung Slamet, Slawi
Jawa Tengah: Purwodadi, Karimunjawa, Gunung Sumbing, Gunung Sindoro, Gunung Lawu, Nusakambangan
Daerah Istimewa Yogyakarta: Sleman, Bantul, Gunungkidul, Gunung Kidul, Kulon Progo, Kulonprogo, Wates, Wonosari
Daerah Istimewa Yogyakarta: Prambanan, Parangtritis, Malioboro
Jawa Timur: Surabaya, Malang, Batu, Kediri, Blitar, Madiun, Mojokerto, Pasuruan, Probolinggo, Gresik, Sidoarjo
Jawa Timur: Lamongan, Tuban, Bojonegoro, Ngawi, Magetan, Ponorogo, Pacitan, Trenggalek, Tulungagung, Nganjuk
Jawa Timur: Jombang, Lumajang, Jember, Bondowoso, Situbondo, Banyuwangi, Bangkalan, Sampang, Pamekasan, Sumenep
Jawa Timur: Gunung Bromo, Bromo, Gunung Semeru, Semeru, Gunung Raung, Gunung Ijen, Kawah Ijen, Pulau Madura, Madura
Jawa Timur: Ketapang, Pelabuhan Ketapang, Paiton, Kepanjen, Singosari, Lawang, Caruban
Bali: Denpasar, Badung, Gianyar, Tabanan, Buleleng, Karangasem, Klungkung, Bangli, Jembrana, Ubud, Kuta, Sanur
Nusa Tenggara Barat: Mataram, Bima, Dompu, Pulau Lombok, Lombok, Pulau Sumbawa, Sumbawa, Lombok Barat, Lombok Tengah
Nusa Tenggara Barat: Lombok Timur, Lombok Utara, Sumbawa Barat, Gunung Rinjani, Rinjani, Mandalika, Taliwang, Praya
Nusa Tenggara Barat: Sirkuit Mandalika, Selong, Gerung, Gunung Tambora, Gili Trawangan
Nusa Tenggara Timur: Kupang, Ende, Maumere, Sikka, Flores Timur, Larantuka, Lembata, Alor, Manggarai, Manggarai Barat
Nusa Tenggara Timur: Manggarai Timur, Ngada, Nagekeo, Belu, Malaka, Timor Tengah Selatan, Timor Tengah Utara
Nusa Tenggara Timur: Rote Ndao, Pulau Rote, Sabu Raijua, Sumba Barat, Sumba Timur, Sumba Tengah, Sumba Barat Daya
Nusa Tenggara Timur: Pulau Flores, Flores, Pulau Sumba, Sumba, Labuan Bajo, Ruteng, Bajawa, Atambua, Waingapu
Nusa Tenggara Timur: Pulau Komodo, Gunung Lewotobi, Gunung Lewotobi Laki-laki, Kalabahi, Lewoleba, Soe, Kefamenanu
Kalimantan Barat: Pontianak, Singkawang, Sambas, Bengkayang, Landak, Mempawah, Sanggau, Sekadau, Sintang, Melawi
Kalimantan Barat: Kapuas Hulu, Ketapang, Kayong Utara, Kubu Raya, Putussibau, Entikong, Ngabang
Kalimantan Tengah: Palangka Raya, Palangkaraya, Kotawaringin Barat, Kotawaringin Timur, Kapuas, Barito Selatan
Kalimantan Tengah: Barito Utara, Barito Timur, Murung Raya, Gunung Mas, Pulang Pisau, Seruyan, Sukamara, Lamandau
Kalimantan Tengah: Katingan, Sampit, Pangkalan Bun, Muara Teweh, Kuala Kapuas
Kalimantan Selatan: Banjarmasin, Banjarbaru, Banjar, Barito Kuala, Tapin, Hulu Sungai Selatan, Hulu Sungai Tengah
Kalimantan Selatan: Hulu Sungai Utara, Tabalong, Balangan, Tanah Laut, Tanah Bumbu, Kotabaru, Martapura, Amuntai
Kalimantan Timur: Samarinda, Balikpapan, Bontang, Kutai Kartanegara, Kutai Timur, Kutai Barat, Berau, Paser
Kalimantan Timur: Penajam Paser Utara, Mahakam Ulu, Ibu Kota Nusantara, Nusantara, Sangatta, Tenggarong
Kalimantan Utara: Tarakan, Nunukan, Bulungan, Malinau, Tana Tidung, Tanjung Selor
Sulawesi Utara: Manado, Bitung, Tomohon, Kotamobagu, Minahasa, Minahasa Utara, Minahasa Selatan, Bolaang Mongondow
Sulawesi Utara: Kepulauan Sangihe, Kepulauan Talaud, Sitaro, Tahuna, Siau, Tondano, Gunung Lokon, Gunung Ruang
Gorontalo: Boalemo, Pohuwato, Bone Bolango, Gorontalo Utara, Limboto
Sulawesi Tengah: Palu, Donggala, Sigi, Parigi Moutong, Poso, Morowali, Morowali Utara, Banggai, Banggai Laut, Buol
Sulawesi Tengah: Banggai Kepulauan, Tolitoli, Tojo Una-Una, Luwuk, Kolonodale, Bungku
Sulawesi Barat: Mamuju, Majene, Polewali Mandar, Mamasa, Mamuju Tengah, Pasangkayu
Sulawesi Selatan: Makassar, Parepare, Palopo, Gowa, Maros, Bone, Bulukumba, Bantaeng, Jeneponto, Takalar, Sinjai
Sulawesi Selatan: Soppeng, Wajo, Sidenreng Rappang, Pinrang, Enrekang, Tana Toraja, Toraja, Toraja Utara, Luwu, Barru
Sulawesi Selatan: Luwu Timur, Luwu Utara, Kepulauan Selayar, Selayar, Pangkep, Sorowako, Watampone, Rantepao, Makale
Sulawesi Tenggara: Kendari, Baubau, Konawe, Kolaka, Muna, Buton, Wakatobi, Bombana, Konawe Selatan, Konawe Utara
Sulawesi Tenggara: Kolaka Utara, Kolaka Timur, Raha
Maluku: Ambon, Tual, Buru, Seram, Pulau Seram, Maluku Tengah, Maluku Tenggara, Kepulauan Aru, Kepulauan Tanimbar
Maluku: Seram Bagian Barat, Seram Bagian Timur, Maluku Barat Daya, Saumlaki, Masohi, Dobo, Namlea, Langgur, Banda Neira
Maluku Utara: Ternate, Tidore, Tidore Kepulauan, Sofifi, Halmahera Utara, Halmahera Selatan, Halmahera Tengah
Maluku Utara: Halmahera Timur, Halmahera Barat, Pulau Halmahera, Pulau Morotai, Morotai, Kepulauan Sula, Taliabu
Maluku Utara: Tobelo, Jailolo, Weda, Gunung Ibu, Gunung Dukono, Labuha, Sanana
Papua: Jayapura, Sentani, Sarmi, Keerom, Biak, Biak Numfor, Supiori, Kepulauan Yapen, Waropen, Mamberamo Raya, Serui
Papua Barat: Manokwari, Fakfak, Kaimana, Teluk Bintuni, Teluk Wondama, Pegunungan Arfak, Manokwari Selatan, Bintuni
Papua Barat Daya: Sorong, Raja Ampat, Sorong Selatan, Maybrat, Tambrauw, Waisai
Papua Tengah: Nabire, Mimika, Timika, Paniai, Puncak, Puncak Jaya, Dogiyai, Deiyai, Intan Jaya, Ilaga, Enarotali
Papua Tengah: Mulia, Tembagapura, Grasberg, Sugapa
Papua Pegunungan: Wamena, Jayawijaya, Lanny Jaya, Nduga, Tolikara, Yahukimo, Yalimo, Pegunungan Bintang, Oksibil
Papua Pegunungan: Mamberamo Tengah, Dekai, Karubaga, Kenyam
Papua Selatan: Merauke, Boven Digoel, Mappi, Asmat, Agats, Tanah Merah
Jakarta: Jakarta Pusat, Jakarta Utara, Jakarta Selatan, Jakarta Barat, Jakarta Timur, Kepulauan Seribu, Tanjung Priok
"""


def _read() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _PROVINCES.strip().splitlines():
        province, _, places = line.partition(":")
        found.setdefault(province, set()).update(place.strip() for place in places.split(","))
    return {province: frozenset(places) for province, places in found.items()}


#: Places by the provinces that they lie in.
PROVINCES = _read()
