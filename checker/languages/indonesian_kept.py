"""Indonesian words that translations keep, and those that they never do.

What a culture calls its own (gamelan, ngaben, becak) has no name elsewhere: newsrooms keep it, with or without
italics. Offices, ranks and the short forms of everyday administration do have one, and mean nothing to a reader abroad.
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Things of Indonesia's cultures that newsrooms keep, in lower case.
CULTURE = _words(
    """
    gamelan wayang dalang adat hajj haji subak ngaben warung becak ojek bajaj angkot ulos pesantren santri kiai kyai
    ustaz ustad ustadz ustazah batik songket keris kris sarung sarong kebaya peci blangkon angklung kolintang sasando
    gotong royong pencak lumping nasi goreng gambus rebab kendang tifa dangdut keroncong campursari qasidah hadrah marawis reog ludruk ketoprak lenong randai kecak
    barong legong saman seudati tortor tor-tor zapin serimpi srimpi bedhaya bedaya jaipong jaipongan gandrung silat
    debus ondel-ondel jathilan jaranan tongkonan joglo honai noken mbaru niang ogoh-ogoh nyepi galungan kuningan melasti
    odalan penjor canang pecalang rendang gado-gado soto rawon gudeg pempek bakso tempe tempeh sambal lontong ketupat
    lemper klepon onde-onde dodol serabi martabak gulai opor papeda terasi jamu bandrek bajigur arak tuak kretek
    durian rambutan salak halal haram hijab jilbab burqa niqab imam zakat wakaf sukuk fatwa iftar mufti ulama umrah
    qanun pinisi phinisi jukung sasi nagari gampong keraton kraton slametan sekaten grebeg tabuik nyadran bersanji
    pancasila garuda nusantara komodo anoa babirusa maleo orangutan
    """
)

#: A name follows: tarian gandrung, kue klepon, rumah adat tongkonan.
NAMED_AFTER = _words(
    """
    tari tarian joget batik tenun kain kue jajanan penganan panganan kudapan camilan hidangan kuliner masakan sambal soto
    sate bubur kesenian seni pertunjukan musik lagu tembang gending lakon upacara ritual tradisi festival pesta perayaan
    permainan topeng senjata pusaka suku bahasa dialek aksara marga etnis istilah julukan rumah alat
    perahu kapal pakaian baju busana varietas kultivar mangga salak durian jeruk pisang beras padi kopi
    """
)
#: What stands between some of them and the name: rumah adat tongkonan, alat musik tradisional sape.
NAMED_LINKS = _words("adat tradisional khas musik daerah rakyat lokal sakral kuno bernama disebut")
#: Words before which only such a link makes what follows a name: rumah sakit is none.
NEED_LINK = _words("rumah alat pakaian baju busana senjata perahu kapal pesta festival beras padi lagu musik")

#: Common words that English or French spells so too, of something else: solar is diesel, a ban is a tyre.
FALSE_FRIENDS = _words(
    """
    solar ban gang guru hakim bandar koran karat massa sore pagar tape main air jam kuli lapis mata tuna pari roman plat
    mantel daring sang rapat sari hutan toko dinas bulan angin lama sapi kulit tani pasar pesan limbo desa ambles
    anting awan ayah banding bantu barbel benam benar bolos bom bros buku cair cara derek dipoles dites dus embus inti
    jip jus kata laik lain lulus lunas makin maya mil minim miring murid nakes nanas nir orang pekan pers pipit puing
    ranting rata rebus rem repot reses rutin sains salat salep situs surat tali tang tarik taring twit ubi zona
    amati arak bercerai bis bisa buron buta canai cari cerna cuti dada devisa diam goda humas juta kurus lapas loket
    lolos mati mie miras misa nota panas pesta pipa pompa pria proses protes puas pulsa ramai rampas rasa raya roda
    ruas rugi sana sapa semai talas teks tinta tipe tipis tirai tua tuai usai
    """
)

#: Offices and ranks before a name, as a newspaper writes them: a translation says them in its own words.
OFFICES = _words(
    """
    bupati camat lurah gubernur wagub wabup walikota wawali walkot kades sekdes kadus sekda sekjen mendagri menkes menkeu
    menlu mendikbud menhub menhan menag menaker mensos mentan menko menkumham menkominfo menpora mensesneg seskab
    kapolri kapolda wakapolda kapolres kapolresta kapolrestabes wakapolres kapolsek kasatreskrim kasatlantas kabareskrim
    kajari kajati pangdam pangkostrad dandim danrem danramil danlanud danlanal
    kadis kadinkes kadisdik kadishub kabid karutan kalapas kepsek dirut dirjen irjen dirreskrimum dirreskrimsus dirlantas
    cagub cabup cawali capres cawapres cawagub akbp kombes komjen brigjen letjen mayjen letkol laksda laksma laksdya
    marsda marsma marsdya laksamana marsekal ipda iptu kompol aiptu aipda bripka briptu bripda serka sertu serda serma
    pratu kopda koptu peltu pelda purn purnawirawan almarhum almarhumah
    """
)

#: Short forms of everyday things in capital letters; each has a plain name in every language.
ACRONYMS = _words(
    """
    ASI ISPA WNI WNA UMKM PHK TKI TKW TPS KTP STNK BPKB DPO KDRT DBD ASN PNS CPNS PPPK LSM BLT BBM PPKM PSBB UMR UMP
    UMK THR PPN NIK IRT ABK SPBU SPBE RUU KLB MCK PSK ODGJ OTK TPPO TPPU RAPBN APBN APBD RAPBD PLTU PLTS PLTA PLTP
    PLTN PLTB PLTD SMA SMP SMK PAUD RSUD IGD UGD BUMN BUMD BUMDes KUR PMK PKL SKCK PJU JPO KPR
    """
)

#: Those that a name or a number makes part of a name: SMA Negeri 1, RSUD Cengkareng.
NUMBERED = _words("SMA SMP SMK PAUD RSUD IGD BUMD BUMDes PLTU PLTS PLTA PLTP PLTN PLTB PLTD SPBU TPS PMK RUU")

#: Offices called by a word of syllables: Kemenkes, Pemprov, Dinkes.
SYLLABIC = re.compile(
    r"(?:kemen(?:kes|keu|hub|han|ag|aker|sos|tan|dag|dagri|dikbud\w*|kop\w*|kominfo|kumham|lu|pora|perin|par\w*|pan\w*|desa|bud"
    r"|ko\w*|ristek\w*|dikti\w*|hut\w*|terian|pupr|esdm|bumn)|kejari|kejati|kejagung|pemprov|pemkab|pemkot|pemda|pemdes"
    r"|din(?:kes|sos|dik)|dis(?:dik\w*|hub|nak\w*|perindag\w*|kominfo\w*|dukcapil|par|parpora|pora)|ditjen|ditreskrim\w*|ditlantas"
    r"|satreskrim|satlantas|satresnarkoba|kanwil)"
)  # fmt: skip

#: Everyday words of syllables, in lower case: none is known outside Indonesia.
BLENDS = _words(
    """
    huntara huntap karhutla curanmor curas curat pungli miras lansia balita ormas parpol medsos caleg pilkada pilpres pileg
    pilgub pilkades sembako alutsista rusunawa rusunami rusun bansos puskesmas posyandu lapas rutan satpam ruko rukan
    daring luring sidak pemilu pemkot pemkab pemprov pemda migas narkoba napi tapol wapres cawapres capres sinetron warteg
    warnet angkot damkar tilang surel ponsel golput kultum
    """
)

#: Heads of names of places that a translation puts in its own words, whatever letters it writes.
PLACE_HEADS = _words(
    """
    alun-alun bandara stasiun kabupaten kecamatan kelurahan provinsi kepulauan pelabuhan bendungan jembatan
    pengadilan kejaksaan kementerian universitas puskesmas posyandu lapas rutan pilkada pemilu
    """
)

#: Heads of names of places that translations keep as they are, with the word that follows: Gedung Sate.
KEPT_HEADS = _words(
    """
    gedung jalan pasar candi gunung pulau pantai masjid bukit danau sungai kampung taman tugu museum benteng istana pura
    goa gua air curug stasiun terminal pelabuhan bandara bandar jembatan kota kabupaten desa kelurahan kecamatan dusun
    lapangan alun-alun monumen makam keraton kraton pesantren pondok rumah balai wisma graha stadion gelora
    teluk tanjung selat hutan kebun kawah telaga waduk bendungan
    """
)

#: Marks of rank that stand in brackets as they do in the source: Laksamana (Purn).
BRACKETED = _words("purn alm almh")
#: A doubled word: ugal-ugalan.
_DOUBLED = re.compile(r"([a-z]{3,})-[a-z]{0,3}\1[a-z]{0,3}")


def is_office(word: str) -> bool:
    """Whether a lower-case word is an office or rank, or an office called by syllables."""
    return word in OFFICES or SYLLABIC.fullmatch(word) is not None


def is_everyday(word: str) -> bool:
    """Whether a lower-case word is plainly Indonesian by its shape: ugal-ugalan, ngetem."""
    return _DOUBLED.fullmatch(word) is not None or (word.startswith("nge") and len(word) >= 6)


def is_named(before: list[str]) -> bool:
    """Whether the words before one (in order, lower case) tell that it names something: tarian, alat musik tradisional."""
    linked = False
    for word in reversed(before):
        if word in NAMED_AFTER and (linked or word not in NEED_LINK):
            return True
        if word not in NAMED_LINKS:
            return False
        linked = True
    return False
