"""Indonesian: the source language.

Words are looked up in the news lexicon by their surface form; what it does not list is reduced by the
rules of Indonesian morphology (clitics, reduplication, affixes with nasal assimilation) to candidate roots,
in the manner of Nazief & Adriani (1996) and Adriani et al. (2007), most conservative first.
"""

from __future__ import annotations

from functools import lru_cache

from checker.languages.base import Language, Token, scan_tokens

FUNCTION_WORDS = frozenset(
    """
    yang dan di ke dari pada untuk dengan dalam oleh itu ini tersebut adalah ialah merupakan sebagai akan telah
    sudah sedang masih juga atau serta bahwa karena sebab agar supaya jika bila apabila kalau ketika saat
    sementara namun tetapi tapi melainkan sedangkan hingga sampai sejak antara para sang si pun lah kah tak
    tidak bukan belum jangan bisa dapat harus saja lagi maka lalu kemudian seperti bagi atas bawah terhadap
    tentang mengenai soal terkait secara demi guna per saya aku kami kita dia ia mereka anda kamu kalian beliau
    nya apa siapa mana bagaimana mengapa kenapa kapan berapa ada adanya yakni yaitu antaranya lain oh ya begitu
    demikian sehingga walau walaupun meski meskipun ketimbang daripada pernah sempat pula baik maupun usai
    seusai setelah sebelum selama sekitar sebuah seorang seekor suatu beberapa sejumlah setiap tiap para hal
    kepada melalui tanpa sambil seraya justru bahkan hanya cuma sangat paling lebih cukup sekali amat terlalu
    """.split()
)

#: Words that say that something goes on, and the labels of what renders them (continue, remain): of the light words
#: they are the ones that a translation may turn into a verb.
CONTINUATIVES = frozenset("masih terus tetap".split())
CONTINUING = frozenset("tetap lanjut terus langsung lestari tinggal".split())

#: Before the other party of an event.
TOWARDS = frozenset("ke kepada dari oleh untuk bagi".split())


def _labels(words: str) -> frozenset[str]:
    """Labels of the lexicon; ``~`` joins the words of one."""
    return frozenset(word.replace("~", " ") for word in words.split())


#: Words (labels of the lexicon) that tell one event from either side: when the parties change places, "A sold to B" is
#: "B bought from A", and "A beat B" is "B lost to A".
CONVERSES = tuple(
    (_labels(one), _labels(other))
    for one, other in (
        ("jual dijual pemasaran", "beli akuisisi pengadaan belanja"),
        ("ekspor eksportir jual", "impor beli"),
        (
            "beri menyerahkan kirim menyalurkan menganugerahi hibah menyumbang bagi mengajukan bayar"
            " menyalurkan~bantuan",
            "terima mendapat penerima",
        ),
        ("beri menyerahkan kirim menyalurkan menganugerahi menyumbang", "memperoleh meraih ambil"),
        ("menang mengalahkan takluk unggul juara pemenang", "kalah dikalahkan tumbang"),
        ("dipinjamkan", "pinjam"),
        ("memimpin", "ikut mengikuti"),
        ("mengusir", "pergi keluar"),
    )
)

#: Verbs that take from what they govern: to curb the pace is to slow down.
CURBING = frozenset(
    """
    menahan menekan memperlambat menghambat mengurangi meredam mengerem membatasi meredakan mengendalikan mengekang
    menurunkan melawan memutus membendung ditahan ditekan diperlambat dihambat dikurangi diredam diturunkan diputus
    memangkas dipangkas
    """.split()
)

#: Verbs that say little beside their noun: not charged a fee is no fee, no trace found is no trace.
LIGHT_VERBS = frozenset(
    "dikenai dikenakan kena terkena dibebani dipungut ditemukan didapati dijumpai terdapat menimbulkan".split()
)

#: Words whose denial many languages put into a word of its own: acquitted, unfit, doubt, opposed, void, expired.
REWORDED_DENIALS = frozenset(
    """
    adil akur akurat aman asli bahagia benar berdasar berdaya beres berguna berhak berhasil berlaku berlanjut
    bermanfaat bermoral bersalah bersedia bersih bersyarat bertanggung berubah berwenang biasa bijak bisa cakap
    cermat cocok cukup dapat dewasa diinginkan dikenal diketahui disengaja efektif efisien elok etis giat hadir
    halal harmonis hemat hidup huni ikhlas ikut imbang ingat ingin jadi jarang jauh jelas jenuh jera jujur kalah
    kebal kenal kompak konsisten kuat kunjung lagi lama lancar langgeng layak lazim lengkap lolos luas lulus
    luwes mampu masuk mau memadai memenuhi memihak memuaskan menarik mencapai menentu menghadiri menghiraukan
    mengindahkan menguntungkan menyenangkan merata mudah mujur mungkin nyaman nyata paham pantas pasti patuh
    peduli percaya perlu pernah produktif puas punya rapi rela relevan resmi rukun sabar sadar sah sampai
    sanggup santun sebanding sebelumnya sehat seimbang selamat sempat sempurna senang sengaja senonoh sepadan
    sepaham sepakat sependapat seragam serasi serius setia setuju siap simetris sopan stabil subur suka sulit
    tahan tahu tajam teliti tenang tentu tepat terampil terang teratur terbatas tercatat terlihat terpakai
    terpuji tersedia tertarik tertib terurus tetap tulus utuh wajar waras waspada yakin
    """.split()
)

#: What makes a negator alone say "otherwise".
CONDITIONALS = frozenset("kalau jika bila apabila jikalau bilamana".split())

#: What begins an adjunct or another clause: a word behind it tells nothing of the one that is denied.
ADJUNCTS = frozenset(
    """
    saat ketika waktu pada di dari ke dalam bagi untuk oleh dengan sebelum setelah sesudah selama sejak hingga sampai
    karena sebab akibat agar supaya jika bila kalau apabila meski meskipun walau walaupun bahwa seperti tentang soal
    kendati kendatipun biarpun sekalipun lantaran melainkan
    """.split()
)

#: Units, currencies, calendar and magnitude words: rules by value check them, a rule by words cannot.
MEASURE_WORDS = frozenset(
    """
    detik menit jam hari pekan minggu bulan tahun abad dekade dasawarsa windu triwulan kuartal semester caturwulan
    ton kilogram kg gram miligram kuintal ons pon kilometer km meter sentimeter cm milimeter mil kaki inci hektare
    hektar ha liter mililiter galon barel derajat celsius watt kilowatt megawatt gigawatt volt knot magnitudo
    rupiah dolar euro yen yuan ringgit riyal dinar poundsterling won baht peso rupee rubel lira franc renminbi
    persen persentase poin puluh puluhan ratus ratusan ribu ribuan juta jutaan miliar miliaran triliun triliunan
    belasan belas lusin kodi separuh setengah seperempat sepertiga senin selasa rabu kamis jumat sabtu ahad
    januari februari maret april mei juni juli agustus september oktober november desember wib wita wit
    """.split()
)

_CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu", "tah")
_SUFFIXES = ("kan", "an", "i")
_LONG_PREFIXES = ("memper", "diper", "member", "keter", "keber", "pember", "pemer", "seper")
_NASAL_PREFIXES = ("me", "pe")
_PREFIXES = ("di", "ber", "bel", "be", "ter", "te", "per", "pel", "ke", "se")
_VOWELS = "aiueo"


def _undo_nasal(stem: str, prefix: str) -> list[str]:
    """Roots that ``meN-``/``peN-`` may have turned into prefix + stem: the lost k, p, t, s are put back."""
    rest = stem[len(prefix) :]
    found: list[str] = []
    for nasal, lost, kept in (
        ("nge", "", ""),
        ("ng", "k", "aiueoghk"),
        ("ny", "s", ""),
        ("m", "p", "bpfv"),
        ("n", "t", "tdcjzs"),
        ("", "", "lrwymn"),
    ):
        if not rest.startswith(nasal):
            continue
        root = rest[len(nasal) :]
        if len(root) < 2:
            continue
        if nasal in ("", "nge"):
            if nasal or root[0] in kept:
                found.append(root)
            continue
        if root[0] in kept:
            found.append(root)
        if root[0] in _VOWELS and lost:
            found.append(lost + root)
    return found


def _strip_prefix(stem: str) -> list[str]:
    found: list[str] = []
    if stem.startswith(_LONG_PREFIXES):
        found += [stem[len(prefix) :] for prefix in _LONG_PREFIXES if stem.startswith(prefix)]
    if stem.startswith(_NASAL_PREFIXES):
        found += _undo_nasal(stem, stem[:2])
    if stem.startswith(_PREFIXES):
        found += [stem[len(prefix) :] for prefix in _PREFIXES if stem.startswith(prefix)]
    return found


def _without_endings(base: str, endings: tuple[str, ...]) -> list[str]:
    """What three letters or more remain of a word without each of some endings that it has."""
    if not base.endswith(endings):
        return []
    return [base[: -len(e)] for e in endings if base.endswith(e) and len(base) - len(e) >= 3]


@lru_cache(maxsize=65536)
def root_candidates(word: str) -> tuple[str, ...]:
    """Possible bases of a lower-case word, the least changed first; the word itself is not among them.

    The list is not checked against a dictionary: the caller takes the first base that it knows.
    """
    bases = [word]
    first, dash, second = word.partition("-")
    if dash and second and (first == second or second.startswith(first) or first.endswith(second)):
        # Langit-langitnya is a ceiling (langit-langit) before it is many skies (langit).
        bases += [word[: -len(c)] for c in _CLITICS if second == first + c]
        bases.append(first)
    for base in list(bases):
        bases += _without_endings(base, _CLITICS)
    for base in list(bases):
        bases += _without_endings(base, _SUFFIXES)
    for base in list(bases):
        for root in _strip_prefix(base):
            if len(root) >= 3:
                bases.append(root)
    return tuple(dict.fromkeys(b for b in bases if b != word))


#: Words before an office or a kinship that change who it is, and how compounds of other languages begin with them.
RANKS = {"wakil": ("vice", "sous", "under"), "mantan": ("ex",), "eks": ("ex",)}

#: What denies nouns.
NOUN_NEGATORS = frozenset({"bukan", "bukanlah"})

NEGATORS = frozenset(
    "tidak tak bukan belum jangan tanpa kurang nir non mustahil gagal nihil bukanlah tiada enggan".split()
)


def strip_clitics(word: str) -> str:
    """A lower-case word without -nya, -lah and the like."""
    for clitic in _CLITICS:
        if word.endswith(clitic) and len(word) - len(clitic) >= 3:
            return word[: -len(clitic)]
    return word


def is_inflection(word: str, base: str) -> bool:
    """Whether a word is its base with a clitic or doubled, which does not change the meaning."""
    first, _, second = word.partition("-")
    return base == strip_clitics(word) or (bool(second) and base in (first, strip_clitics(second)))


CONNECTIVES = frozenset(
    """
    dan serta atau tetapi tapi namun meski meskipun walau walaupun karena sebab jika bila apabila kalau kecuali
    selain termasuk yang menurut untuk dengan tanpa setelah sebelum sejak saat ketika sementara sedangkan melainkan
    asalkan sehingga agar supaya demi sebagaimana seperti akibat di dari pada oleh bahwa hingga sampai
    usai seusai sesudah sembari sambil seraya lantaran gara-gara guna bagi terhadap tentang mengenai melalui bersama
    kemudian lalu berkat atas dalam antara selama menjelang
    """.split()
)


class Indonesian(Language):
    """Indonesian (``id``)."""

    code = "id"
    name = "Indonesian"
    script = "Latin"
    function_words = FUNCTION_WORDS
    connectives = CONNECTIVES
    negators = NEGATORS

    def tokenize(self, text: str) -> list[Token]:
        return scan_tokens(text)

    def keys(self, word: str) -> tuple[str, ...]:
        lower = word.lower().replace("’", "'").replace("ʼ", "'")
        return (lower, *root_candidates(lower))


LANGUAGE = Indonesian()
