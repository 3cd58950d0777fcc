"""Where sentences end in each language: abbreviations, sentence openers, and what follows a closing quote.

Word lists are written from the usage of news agencies. Indonesian titles and company forms are in every
language's rules because translations keep them (``PT. Bank Mandiri Tbk.``, ``Dr. Ir. H.``).
"""

from __future__ import annotations

from checker.languages.base import SentenceRules


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# --- Indonesian, as it stands in Indonesian text and in names everywhere

_TITLES = _words(
    """
    dr drg drh drs dra ir prof prof.dr hj kh k.h hm hr tgk tgkh tb rm r.m ra r.a rr rngg kgph gph gkr
    kanjeng st sr pdt pst pr ust ustaz ustadz sdr sdri bpk tn ny nn yth alm almh jend letjen mayjen
    brigjen kol letkol kapt lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka
    pratu prada laks laksda laksma laksdya marsda marsma marsdya komjen irjen kombes kompol akbp akp
    ipda iptu aiptu aipda bripka brigpol briptu bripda bharaka bharatu bharada pol purn mar inf kav cpl
    czi ckm
    """
)
_INDONESIAN_FORMS = _words(
    """
    pt cv ud fa pd tk yay kop jl jln gg kompl kav blk kel kec kab kod prov ds dsn dok dock doc red ed
    a.n u.b u.p d.a c.q q.q s.d d.h d.l t.t y.m k.l l.k m.d.p.l a.l h.c e.c
    """
)
_INDONESIAN_BEFORE_NUMBERS = _words(
    """
    no nmr hal hlm ps ay ayt bab vol jil cet ed rt rw lt tel telp tlp hp fax faks rp usd jan feb peb mar
    apr jun jul agu agt agust ags sep sept okt nov nop des art thn tgl pkl pk
    """
)
_COMPANIES_AND_DEGREES = _words(
    """
    tbk ltd inc corp co llc plc pte pty bhd sdn gmbh s.a n.v b.v jr sr s.h s.e s.t s.p s.s s.ag s.pd
    s.pd.i s.kom s.sos s.ip s.i.p s.ik s.i.k s.psi s.ked s.farm s.kep s.hut s.pi s.pt s.sn s.si s.stp
    s.th.i s.hi s.h.i s.kg s.gz s.tr s.st m.si m.sc m.h m.hum m.m m.t m.a m.ag m.pd m.kom m.ba m.b.a
    m.kes m.sn m.ip m.i.p m.eng m.ed m.ec.dev m.ak m.han m.i.kom m.phil m.epid m.farm m.kn m.stat m.p.a
    m.tr.i.p ph.d ph.d. ll.m ll.b b.a b.sc b.eng d.e.a d.phil sp.a sp.b sp.og sp.pd sp.jp sp.an sp.s
    sp.kj sp.p sp.m sp.thtkl a.md a.md.keb a.k c.a cpa ak
    """
)

_INDONESIAN_STARTERS = _words(
    """
    dia ia mereka kami kita saya aku anda beliau itu ini hal hal-hal namun tetapi tapi sedangkan
    sementara adapun selain selanjutnya kemudian lalu menurut menurutnya dalam pada di ke dari untuk
    dengan tanpa karena sebab akibat akibatnya oleh jika bila apabila kalau ketika saat waktu sebelum
    sesudah setelah sejak hingga sampai selama meski meskipun walau walaupun kendati bahkan juga begitu
    demikian sebaliknya padahal sebelumnya sebagai seperti beberapa sejumlah sebagian banyak semua
    seluruh setiap para seorang sebuah seekor selembar salah satu dua tiga empat lima perseroan
    perusahaan emiten bank saham laba pendapatan polisi pemerintah korban pelaku tersangka warga pihak
    pihaknya laporan data hasil rencana program kasus aksi acara rapat pertemuan kini sekarang nantinya
    kelak kabarnya tidak tak belum bukan ada adanya akan sudah telah masih sesuai terkait mengenai
    tentang terhadap berdasarkan bersama usai pasca tahun bulan pekan hari kemarin besok nilai harga
    jumlah total sekitar lebih kurang apa siapa mengapa kenapa bagaimana kapan berapa sayangnya
    untungnya artinya misalnya contohnya intinya maka sehingga supaya agar guna demi atas antara lewat
    melalui kepada bagi hanya baik walhasil alhasil sahamnya labanya harganya nilainya jumlahnya totalnya isinya
    hasilnya kantornya usahanya asetnya utangnya produknya kinerjanya penjualannya pendapatannya kerugiannya
    rencananya sebelumnya akhirnya biasanya anaknya istrinya suaminya ayahnya ibunya rumahnya korbannya pelakunya
    harga investor pasar saudara penumpang jaksa hakim terdakwa
    """
)

# --- what all languages share: Indonesian names and international company forms

_SHARED_NAMES = (_TITLES - _words("mar pr st sr ra inf kav tb")) | _words(
    "pt cv jl jln kab kec dok dock mr mrs ms messrs mt vs v feat ft"
)
_SHARED_BEFORE_NUMBERS = _words(
    "no nos vol rp tel art fig p pp jan feb mar apr jun jul aug sep sept oct okt nov dec des"
)

# --- English

_ENGLISH_TITLES = _words(
    """
    mr mrs ms mx messrs dr prof rev hon fr sr mt ft pres gov sen rep reps sens amb sec atty supt asst
    gen lt lt.gen maj maj.gen brig brig.gen col lt.col capt cpt cmdr cdr adm sgt cpl pvt insp det comr
    comdr const vs v viz cf al approx est bldg dept dist univ assn bros dock doc e.g i.e ret retd
    """
)
_ENGLISH_BEFORE_NUMBERS = _words(
    """
    no nos vol vols ch chap sec art arts fig figs p pp para tel ext flt rm apt rte ca c circa jan feb
    mar apr jun jul aug sep sept oct nov dec rp pt
    """
)
_ENGLISH_STARTERS = _words(
    """
    the a an he she it they we i you this that these those there here his her its their our my your who
    what when where why how which whose if in on at by for from with without within to of as after
    before during since until while although though because but and or so yet however meanwhile moreover
    furthermore therefore thus instead nevertheless nonetheless also besides despite amid among
    according about around over under between both all some many most several few each every no not none
    one two three four five other others another such under earlier later last next then now today
    yesterday tomorrow still even only once upon officials police authorities investigators analysts
    critics residents witnesses prosecutors experts researchers scientists investors shares stocks
    neither either police people nearly more less having following based let please perhaps
    """
)

# --- French

_FRENCH_TITLES = _words(
    """
    m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts stes cdt cne col gal gén lt lcl adj av bd
    boul cf p.ex env réf tél éd chap al apr av.j s.a.r s.e vs dép
    """
)
_FRENCH_BEFORE_NUMBERS = _words(
    """
    art arts no nos n° p pp vol chap fig t al tél réf rp janv fév févr avr juil sept oct nov déc
    """
)
_FRENCH_STARTERS = _words(
    """
    le la les un une des l' d' il elle ils elles on nous vous je j' c' ce cet cette ces cela ceci ça son
    sa ses leur leurs notre nos mon ma mes qui que qu' quand où comment pourquoi si s' dans sur à au aux
    en pour par avec sans sous chez de du depuis pendant durant avant après lors lorsque alors mais et
    ou donc or ni car cependant toutefois néanmoins pourtant ainsi enfin ensuite puis aussi outre malgré
    selon d'après d'autres plusieurs certains quelques chaque tous toutes aucun aucune deux trois quatre
    cinq parmi entre vers dès jusqu' hier demain aujourd'hui désormais déjà encore toujours
    parallèlement auparavant parce afin grâce face quant police autorités
    """
)

# --- Arabic

_ARABIC_TITLES = _words("د أ أ.د م أد ا.د أ.م.د م.د")
_ARABIC_BEFORE_NUMBERS = _words("ص ج ت هـ ف ط")
_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "ال", "وال")
_ARABIC_STARTERS = _words(
    """
    وقال وقالت وأضاف وأضافت وأكد وأكدت وأعلن وأعلنت وذكر وذكرت وأشار وأشارت وأوضح وأوضحت وكان وكانت
    ويذكر ولم ولا وقد ومن وفي وعلى لكن ولكن هذا هذه ذلك
    تلك وتابع وتابعت ولفت ونقلت وبلغ وبلغت ويأتي وتأتي
    """
)
_ARABIC_SAID = (
    r"(?:(?:و?كما|هكذا|هذا ما)\s+)?"
    r"(?:قال|قالت|قالوا|يقول|تقول|يقولون|أضاف|أضافت|أكد|أكدت|صرح|صرحت|أوضح|أوضحت|ذكر|ذكرت|تابع|تابعت|هتف|تساءل|تساءلت|سأل|سألت)"
    r"\b(?!.{0,80}(?:\bإن|\bأن|:))"
    r"|(?:بحسب|حسب|وفقا|وفقًا|وفق|على حد|طبقا|بحسبما|حسبما)\b"
)

# --- Chinese and Japanese

# “……。”他说。 — a short clause without any stop that ends in a verb of saying belongs to the quotation.
_CHINESE_SAID = (
    r"[^。！？!?；：:，,“”「」\n]{0,30}?"
    r"(?:说道?|表示|称|指出|强调|写道|补充道?|问道?|回答道?|呼吁|坦言|解释道?|喊道?|回应道?|透露|說道?|稱|指|寫道|補充|問|強調)"
    r"(?:[。！？!?\n]|[，,：:]\s?[“「『])"
)
# 「……。」と述べた。 — a particle that can only follow the quotation.
_JAPANESE_SAID = (
    r"\s*(?:と(?!ころ|はいえ|もあれ|りわけ|くに|うとう|にかく|きに|もに)|って|など|なんて|だと|を(?!めぐ)|は(?![いたじずやるんがっねなじ])|が(?![んれっけらいえ])"
    r"|の(?!ち)|に(?!もかか)|で(?!は|も|す)|より(?!も)|から(?:、|の)|へ)"
)

SENTENCE_RULES: dict[str, SentenceRules] = {
    "id": SentenceRules(
        abbreviations=_TITLES | _INDONESIAN_FORMS | _words("mr mrs ms vs st"),
        numeric_abbreviations=_INDONESIAN_BEFORE_NUMBERS,
        ambiguous_abbreviations=_COMPANIES_AND_DEGREES,
        starters=_INDONESIAN_STARTERS,
        continuation=r"(?:[A-Z][\w.'-]*\s+){1,4}(?:bertanya|berkata|berujar|berseru)\s*[.,]",
    ),
    "en": SentenceRules(
        abbreviations=_SHARED_NAMES | _ENGLISH_TITLES,
        numeric_abbreviations=_SHARED_BEFORE_NUMBERS | _ENGLISH_BEFORE_NUMBERS,
        ambiguous_abbreviations=_COMPANIES_AND_DEGREES | _words("st ave blvd rd hwy ste"),
        starters=_ENGLISH_STARTERS,
        continuation=r"(?:[A-Z][\w.'-]*\s+){1,4}(?:said|asked|added|told|replied|wrote|shouted|continued)\b",
    ),
    "fr": SentenceRules(
        abbreviations=_SHARED_NAMES | _FRENCH_TITLES,
        numeric_abbreviations=_SHARED_BEFORE_NUMBERS | _FRENCH_BEFORE_NUMBERS,
        ambiguous_abbreviations=_COMPANIES_AND_DEGREES | _words("j.-c"),
        starters=_FRENCH_STARTERS,
        continuation=r"(?:[A-Z][\w.'-]*\s+){1,4}(?:a|ont)\s+(?:dit|déclaré|demandé|lancé|affirmé|ajouté|répondu)\b",
    ),
    "ar": SentenceRules(
        abbreviations=_SHARED_NAMES | frozenset(c + word for c in _CLITICS for word in _ARABIC_TITLES),
        numeric_abbreviations=_SHARED_BEFORE_NUMBERS | _ARABIC_BEFORE_NUMBERS,
        ambiguous_abbreviations=_COMPANIES_AND_DEGREES,
        starters=_ARABIC_STARTERS,
        continuation=_ARABIC_SAID,
        cased=False,
    ),
    "zh": SentenceRules(
        abbreviations=_SHARED_NAMES,
        numeric_abbreviations=_SHARED_BEFORE_NUMBERS,
        ambiguous_abbreviations=_COMPANIES_AND_DEGREES,
        continuation=_CHINESE_SAID,
        cased=False,
    ),
    "ja": SentenceRules(
        abbreviations=_SHARED_NAMES,
        numeric_abbreviations=_SHARED_BEFORE_NUMBERS,
        ambiguous_abbreviations=_COMPANIES_AND_DEGREES,
        continuation=_JAPANESE_SAID,
        cased=False,
    ),
}
