"""Word lists for ``checker.facts.names``."""

from __future__ import annotations

#: The country that every article is about: a translation may name it where the source takes it for granted.
HOME = frozenset({"Indonesia", "Presiden Republik Indonesia"})

#: Words for the head or the kind of an office: what remains tells which office it is.
OFFICE_WORDS = frozenset(
    """
    kementerian menteri wakil ketua umum kepala badan lembaga komisi dewan direktorat direktur jenderal dirjen ditjen
    sekretaris sekretariat gubernur pt persero tbk ri republik indonesia panglima kapolda kapolres polda polres staf
    kantor juru bicara jubir hakim jaksa pengadilan presiden mantan partai bank universitas institut anggota bidang
    koordinator komisaris utama negara nasional
    """.split()
)

#: Capitalised words that name no one by themselves.
COMMON_RUN_WORDS = frozenset(
    """
    pak bapak ibu bu mas mbak bang kak haji hajah kiai kyai ustaz gus dr drs ir prof sang para hj kh tuan nyonya
    islam kristen katolik hindu buddha konghucu muslim nasrani yahudi ramadan
    """.split()
)

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
PERSON_CUES = frozenset(
    """
    presiden menteri wapres ketua sekjen sekretaris direktur dirut komisaris jenderal kolonel brigjen mayjen letjen
    kombes kompol akbp iptu aipda bripka jubir hakim jaksa penyanyi aktor aktris artis sutradara pelatih kapten bek
    kiper striker pemain pebulu petinju pembalap atlet penulis pengamat peneliti profesor guru dokter ustaz kiai
    terdakwa tersangka korban saksi bernama pengacara anggota kata ujar menurut ucap tutur jelas
    """.split()
)
#: Words for a kind of place that stand before its name.
PLACE_HEADS = frozenset(
    """
    kabupaten kota kecamatan desa kelurahan dusun kampung pulau gunung sungai kali danau pasar pantai bukit stadion
    bandara pelabuhan stasiun terminal distrik nagari teluk tanjung selat lembah air
    """.split()
)
