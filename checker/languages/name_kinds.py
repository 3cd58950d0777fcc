"""Kinds of offices and places that stand beside a name, and what a translation calls them.

A translator who keeps the name may still change what it names: the regent of Malang becomes its mayor, the prosecutors
of Medan its court. Each family lists kinds of one field. ``cues`` are Indonesian words that say the kind (beside a
name, where the word alone would be too light), ``explains`` words that let a translation speak of the kind too.
By language: ``renders``, any wording that keeps the kind (generous), and ``says``, the wordings that cannot be
misread. ``beside`` are wordings so short that they only count right behind the name itself (万隆市).
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache, cached_property
from typing import NamedTuple


class Kind:
    """A kind of office or place in the source and in one language; most patterns are compiled when they are needed."""

    def __init__(self, cues: str, explains: str, renders: str, says: str, beside: str) -> None:
        self._cues, self._explains, self._renders, self._says, self._beside = cues, explains, renders, says, beside

    @cached_property
    def cues(self) -> re.Pattern[str]:
        """What says the kind in the source."""
        return re.compile(self._cues)

    @cached_property
    def explains(self) -> re.Pattern[str]:
        """What in the source lets a translation speak of the kind."""
        return re.compile(self._explains, re.IGNORECASE)

    @cached_property
    def renders(self) -> re.Pattern[str]:
        """Any wording that keeps the kind."""
        return re.compile(self._renders)

    @cached_property
    def says(self) -> re.Pattern[str]:
        """The wordings that cannot be misread."""
        return re.compile(self._says or "(?!)")

    @cached_property
    def beside(self) -> re.Pattern[str] | None:
        """What says the kind right behind a name."""
        return re.compile(self._beside) if self._beside else None


# One line a kind: cues; words that explain it; what keeps it; what says it; what says it right behind a name.
# (The source side is matched with capital letters for cues, without for what explains.)
_SOURCE = {
    "level": {
        "province": (
            r"\b[Gg]ubernur(?! (?:Bank|BI|DKI|Jakarta|Jenderal|The Fed|Lemhannas|Akademi|Akpol|Akmil|Federal))\b"
            r"|\b(?:[Ww]agub|[Pp]emprov)\b(?! (?:DKI|Jakarta))|\bProvinsi (?!DKI|Jakarta)(?=[A-Z])",
            r"gubernur|wagub|provinsi|prov\b|daerah istimewa|\bdiy\b|kejati|polda|pergub",
        ),
        "city": (
            r"\b[Ww]ali ?[Kk]ota\b|\b[Ww]awali\b|\b[Pp]emkot\b"
            r"|\bKota (?!Tua|Lama|Baru|Suci|Kembang|Pahlawan|Kinabalu|Terlarang|Vatikan|Batak)(?=[A-Z])",
            r"kota|wali|perkotaan|metropol|urban|polresta|madya|balai",
        ),
        "regency": (
            r"\b[Bb]upati\b|\b[Ww]abup\b|\b[Pp]emkab\b|\bKabupaten (?=[A-Z])|\bKab\. ?(?=[A-Z])",
            r"kabupaten|bupati|wabup|pemkab|\bkab\b|perbup|county|kecamatan|camat|distrik|prefektur",
        ),
    },
    "justice": {
        "court": (
            r"\bPengadilan\b|\bMahkamah\b|\bPN (?=[A-Z])|\bPTUN\b",
            r"pengadilan|mahkamah|sidang|hakim|gugat|vonis|banding|kasasi|adil|yudisial|hukum|tipikor|\bpn\b|\bpt\b|\bm[ka]\b",
        ),
        "prosecutor": (r"\b(?:Kejaksaan|Kejagung|Kejari|Kejati)\b", r"jaksa|kej[a-z]+|tuntut|\bjpu\b|dakwa|\bkpk\b"),
        "police": (
            r"\b(?:Polri|Polda|Polres\w*|Polsek\w*|Bareskrim|Kepolisian|Kapolda|Kapolres\w*|Kapolsek|Kapolri)\b",
            r"pol[a-z]*|kapol\w+|reskrim|lantas|densus|brimob|aparat|petugas|akbp|kombes|sidik|bhayangkara|intel|tni",
        ),
    },
    "board": {
        "commissioner": (
            r"\b(?:Presiden|presiden) [Kk]omisaris\b|\b[Kk]omisaris [Uu]tama\b|\b[Kk]omut\b",
            r"komisaris|komut|dewan|ketua",
        ),
        "director": (
            r"\b[Dd]irektur [Uu]tama\b|\b[Dd]irut\b|\b[Pp]residen [Dd]irektur\b|\bCEO\b",
            r"\bdir(?:ut|eksi|ektur\w*)|ceo|manajer|manajemen|kepala|pimpinan|pemimpin|bos",
        ),
    },
    "school": {
        "primary": (r"\bSDN?\b(?= |$)|\b[Ss]ekolah [Dd]asar\b", r"\bsd[a-z]*\b|dasar|\bmin?\b|ibtidaiyah|kelas|anak"),
        "junior": (r"\bSMPN?\b|\b[Ss]ekolah [Mm]enengah [Pp]ertama\b", r"\bsmp[a-z]*\b|menengah|\bmtsn?\b|kelas"),
        "senior": (r"\bSMAN?\b|\b[Ss]ekolah [Mm]enengah [Aa]tas\b", r"\bsm[ak]n?\b|menengah|\bman?\b|aliyah|slta|kelas"),
    },
    "water": {
        "lake": (r"\bDanau (?=[A-Z])|\bWaduk (?=[A-Z])|\bSitu (?=[A-Z])", r"danau|waduk|situ\b|telaga|ranu|tasik|bendungan"),
        "river": (r"\b(?:Sungai|Kali|Bengawan) (?=[A-Z])", r"sungai|kali\b|bengawan|krueng|batang|\bway\b|daerah aliran|\bdas\b"),
        "strait": (r"\bSelat (?=[A-Z])", r"selat"),
        "bay": (r"\bTeluk (?=[A-Z])", r"teluk"),
        "island": (r"\b(?:Pulau|Kepulauan|Gili|Nusa) (?=[A-Z])", r"pulau|gili\b|nusa\b|kepri|pulo"),
        "mountain": (r"\bGunung (?=[A-Z])|\bPegunungan (?=[A-Z])", r"gunung|bukit|puncak|rinjani|semeru|kawah|vulkan|erupsi"),
    },
    "traffic": {
        "airport": (r"\bBandara (?=[A-Z])|\bBandar Udara\b", r"bandara|bandar udara|penerbangan|pesawat|lanud|terbang"),
        "port": (r"\bPelabuhan (?=[A-Z])", r"pelabuhan|dermaga|kapal|laut|tanjung|\bbandar\b(?! udara)|merak|ferry|feri|asdp"),
        "station": (r"\bStasiun (?=[A-Z])(?!TV|Televisi|Radio|Meteor|Geo|Klim|BMKG|Pengisi|Luar)", r"stasiun|terminal|halte|pembangkit|\bplt|spbu|\bpom\b|televisi|radio|siar|pengisian|antariksa|angkasa|\bka\b|kereta|\bkrl\b|\bmrt\b|\blrt\b|bus\b"),
        "stadium": (r"\bStadion (?=[A-Z])", r"stadion|lapangan|gelora|gelanggang|\bgor\b|\bgbk\b"),
        "market": (r"\bPasar (?=[A-Z])(?!Minggu|Senen|Rebo|Kamis|Modal|Saham)", r"pasar|dagang|mall?\b|belanja|pedagang|toko|plaza"),
    },
    "works": {
        "dam": (r"\b[Bb]endung(?:an)?\b|\b[Ww]aduk\b", r"bendung|waduk|\bdam\b|embung|tanggul|plta|irigasi|pintu air"),
        "bridge": (r"\b[Jj]embatan\b", r"jembatan|\bjpo\b|layang|flyover|titian"),
        "tunnel": (r"\b[Tt]erowongan\b", r"terowongan|underpass|tambang|galian|bawah tanah"),
        "toll": (r"\b[Jj]alan [Tt]ol\b|\bTol (?=[A-Z])", r"\btol\b|bebas hambatan|\bruas\b|jalan raya|jalur"),
    },
}  # fmt: skip

# The same kinds in a language: what keeps the kind; what says it; what says it right behind the name.
_TARGET = {
    "zh": {
        "level": {
            "province": ("[省州邦道]|特区|知事|总督|首长|地方长官", "省长|省政府|省议会|省警", "省"),
            "city": ("[市城埠都]|区长|区政府|首长|地方长官|地方政府", "市长|市政府|市议会", "市(?![场民中区值郊面])"),
            "regency": ("[县郡]|摄政|区长|首长|地方长官|地方政府|当局|地区|自治", "县长|县政府|县议会", "县"),
        },
        "justice": {
            "court": ("法院|法庭|法官|高院|司法|开庭|审理|庭审|判|宪法院|最高院", "法院|法庭", ""),
            "prosecutor": ("检|公诉|司法|控方|调查|执法|当局", "检察院|检察署|检察机关|检察官|检方", ""),
            "police": ("警|公安|刑侦|治安|军方|部队|执法|当局|调查|有关部门|交管", "警察局|警察署|警局|警方|警察", ""),
        },
        "board": {
            "commissioner": ("监事|监察|主席|董事|委员|专员|理事", "监事会主席|监事长|董事长|监事会长", ""),
            "director": (
                "总裁|总经理|执行|社长|负责人|主管|首席|老总|总监|董事|行长|CEO|掌门|会长|老板|台长|馆长|局长|院长",
                "总裁|总经理|首席执行官",
                "",
            ),
        },
        "school": {
            "primary": ("小学|小|幼", "小学", ""),
            "junior": ("初|中学|中", "初中|初级中学", ""),
            "senior": ("高|(?<!初)中学|职|技|专", "高中|高级中学", ""),
        },
        "water": {
            "lake": ("湖|水库|坝|池|潭|泊", "水库", "湖"),
            "river": ("[河江溪川流]|水道", "河流|河水", "[河江](?![边畔岸口])"),
            "strait": ("海峡|水道|海", "海峡", ""),
            "bay": ("湾|海", "海湾", "湾"),
            "island": ("岛|屿|礁", "群岛|岛屿", "岛"),
            "mountain": ("[山峰岳岭]|高原", "火山|山脉", "山"),
        },
        "traffic": {
            "airport": ("机场|航站|航空|空港", "机场", ""),
            "port": ("港|码头|渡", "港口|码头", "港"),
            "station": ("站|枢纽", "火车站|车站|地铁站", ""),
            "stadium": ("体育|球场|赛场|运动场|竞技", "体育场|体育馆|球场", ""),
            "market": ("市场|市集|商|巴刹|集市|摊", "市场|集市", ""),
        },
        "works": {
            "dam": ("坝|水库|堰|闸|堤", "大坝|水坝|水库", ""),
            "bridge": ("桥", "大桥|桥梁|吊桥", ""),
            "tunnel": ("隧道|坑道|地下|巷道", "隧道", ""),
            "toll": ("高速|收费|公路|路", "高速公路|收费公路", ""),
        },
    },
    "en": {
        "level": {
            "province": (
                r"provinc|governor|gubernatorial|region|\bstate\b|territor",
                r"\b[Gg]overnor\b|\bprovincial (?:administration|government|council)\b",
                "",
            ),
            "city": (
                r"\bcit(?:y|ies)|mayor|municipal|town|urban|metropol|local|administration|residents",
                r"\b[Mm]ayor\b|\bcity (?:administration|government|council)\b",
                "",
            ),
            "regency": (
                r"regen|district|count(?:y|ies)|local|kabupaten|head",
                r"\b[Rr]egent\b|\b[Rr]egency (?:administration|government|council)\b",
                "",
            ),
        },
        "justice": {
            "court": (
                r"[Cc]ourt|[Jj]udg|[Jj]ustice|tribunal|\btrial|judicia|ruling|bench|verdict|sentenc|convict|hear|lawsuit|\bcase",
                r"\b[Cc]ourts?\b",
                "",
            ),
            "prosecutor": (
                r"[Pp]rosecut|[Aa]ttorney|\bAGO\b|investigat|authorit|law enforce",
                r"\b[Pp]rosecutors?\b|\bAttorney General",
                "",
            ),
            "police": (
                r"[Pp]olic|[Oo]fficer|\bcops?\b|law enforce|investigat|authorit|detective|\bforce|Polri|[Ss]quad|[Cc]hief|[Dd]ivision|[Uu]nit|[Pp]recinct",
                r"\b[Pp]olice\b",
                "",
            ),
        },
        "board": {
            "commissioner": (r"ommissioner|[Cc]hair|[Bb]oard|upervis", r"\b[Pp]resident [Cc]ommissioner\b", ""),
            "director": (
                r"irector|CEO|hief|resident|[Hh]ead|[Bb]oss|anag|xecutiv|eader",
                r"\b[Pp]resident [Dd]irector\b|\bCEO\b|\b[Cc]hief [Ee]xecutive\b",
                "",
            ),
        },
        "school": {
            "primary": (
                r"lementary|rimary|\b[Gg]rade|[Pp]upil|choolchild|\bSDN?\b|[Cc]hild",
                r"\b[Ee]lementary\b|\b[Pp]rimary [Ss]chool",
                "",
            ),
            "junior": (r"unior|iddle|\bSMPN?\b|econdary|ntermediate", r"\b[Jj]unior [Hh]igh|\b[Mm]iddle [Ss]chool", ""),
            "senior": (r"enior|(?<!unior )[Hh]igh|\bSM[AK]N?\b|econdary|pper|ocational", r"\b[Ss]enior [Hh]igh", ""),
        },
        "water": {
            "lake": (r"[Ll]ake|eservoir|\b[Dd]am|[Pp]ond|[Ww]ater", r"\bLake [A-Z]|\bReservoir\b", ""),
            "river": (
                r"[Rr]iver|[Ss]tream|[Cc]reek|[Ww]ater|[Bb]asin|[Ff]lood|[Bb]ank",
                r"\b[A-Z]\w+ River\b|\bRiver [A-Z]",
                "",
            ),
            "strait": (r"[Ss]trait|[Cc]hannel|\b[Ss]ea\b|[Ww]aters|[Pp]assage", r"\bStrait\b", ""),
            "bay": (r"\b[Bb]ay|[Gg]ulf|\b[Ss]ea\b|[Ww]aters|[Cc]oast", r"\b(?:Bay|Gulf)\b", ""),
            "island": (r"[Ii]sl(?:and|e)|rchipelago|Gili|Nusa|insular", r"\bIslands?\b", ""),
            "mountain": (
                r"[Mm]ount|\bMt\b|olcan|[Pp]eak|[Hh]ill|ighland|[Ss]lope|[Ss]ummit|[Cc]rater|[Rr]ange|erupt|Gunung",
                r"\bMount [A-Z]|\bMt\. [A-Z]|\bvolcano\b",
                "",
            ),
        },
        "traffic": {
            "airport": (r"[Aa]ir|aviation|[Tt]erminal|runway", r"\b[Aa]irport\b", ""),
            "port": (
                r"\b(?:[Ss]ea)?[Pp]ort|[Hh]arbou?r|[Dd]ock|[Pp]ier|[Ww]harf|[Tt]erminal|[Jj]etty|[Qq]uay|[Ff]erry",
                r"\b(?:Sea)?[Pp]ort of [A-Z]|\b[A-Z]\w+ (?:[Pp]ort|[Hh]arbou?r)\b",
                "",
            ),
            "station": (
                r"[Ss]tation|[Ss]top|[Tt]erminal|[Hh]ub|[Tt]rain",
                r"\b(?:railway|train|bus) station\b|\b[A-Z]\w+ [Ss]tation\b",
                "",
            ),
            "stadium": (
                r"[Ss]tadi|[Aa]rena|[Gg]round|[Vv]enue|[Pp]itch|[Ff]ield|[Ss]port|Gelora|GBK",
                r"\b[Ss]tadium\b",
                "",
            ),
            "market": (
                r"[Mm]arket|[Bb]azaar|[Tt]rader|[Mm]all|[Ss]tall|Pasar|[Vv]endor|[Mm]erchant|[Ss]hop",
                r"\b[A-Z]\w+ [Mm]arket\b",
                "",
            ),
        },
        "works": {
            "dam": (r"\b[Dd]am|eservoir|[Ww]eir|[Bb]arrage|mbankment|hydro", r"\b[Dd]am\b", ""),
            "bridge": (r"[Bb]ridge|[Oo]verpass|[Ff]lyover|[Cc]rossing|[Ss]pan", r"\b[Bb]ridge\b", ""),
            "tunnel": (r"[Tt]unnel|[Uu]nderpass|[Ss]haft|[Pp]assage", r"\b[Tt]unnel\b", ""),
            "toll": (
                r"[Tt]oll|xpressway|ighway|otorway|turnpike|[Rr]oad|[Rr]oute",
                r"\b[Tt]oll [Rr]oad\b|\b[Ee]xpressway\b",
                "",
            ),
        },
    },
    "fr": {
        "level": {
            "province": (
                r"provinc|gouvern|région|état|territoire",
                r"\bgouverneure?\b|\bgouvernement provincial\b",
                "",
            ),
            "city": (
                r"\bvilles?\b|mair|municip|urbain|commun|métropol|loca|bourgmestre|agglom|habitants",
                r"\bmaire\b|\bmairie\b|\bmunicipalité\b",
                "",
            ),
            "regency": (
                r"district|régen|kabupaten|départ|préfe|loca|canton|chef|comté|arrond|circonscr|administ|responsable|dirigeant",
                r"\brégente?\b|\brégence\b|\bchef du district\b",
                "",
            ),
        },
        "justice": {
            "court": (
                r"tribuna|\b[Cc]ours?\b|jug|[Jj]ustice|judici|magistrat|audience|procès|verdict|condamn|arrêt",
                r"\btribunal\b|\b[Cc]our (?:suprême|d'appel|constitutionnelle)",
                "",
            ),
            "prosecutor": (
                r"parquet|procureur|ministère public|accusation|enquêt|[Jj]ustice|autorité|judici",
                r"\bparquet\b|\bprocureure?\b",
                "",
            ),
            "police": (
                r"polic|[Gg]endarm|agent|ordre|commissa|enquêt|autorité|brigade|inspect|officier|chef|patron",
                r"\bpolice\b|\bpoliciers?\b",
                "",
            ),
        },
        "school": {
            "primary": (r"primaire|élément|[Éé]col|\bSDN?\b|instit", r"\bécole (?:primaire|élémentaire)", ""),
            "junior": (
                r"[Cc]ollèg|collégien|\bSMPN?\b|premier cycle|secondaire|\bmoyen",
                r"\b[Cc]ollège\b(?! (?:de|des) )|\bcollégien",
                "",
            ),
            "senior": (
                r"[Ll]ycé|\bSM[AK]N?\b|second cycle|secondaire|profession|supérieur",
                r"\b[Ll]ycée\b|\blycéen",
                "",
            ),
        },
        "water": {
            "lake": (
                r"\b[Ll]acs?\b|étang|[Rr]éservoir|[Bb]arrage|retenue|plan d['’]eau",
                r"\b[Ll]ac [A-Zd]|\b[Rr]éservoir\b",
                "",
            ),
            "river": (
                r"[Ff]leuve|[Rr]ivière|cours d['’]eau|ruisseau|\beaux?\b|crue|berge|\blit\b|bassin|inond",
                r"\b[Ff]leuve [A-Z]|\b[Rr]ivière [A-Z]",
                "",
            ),
            "strait": (r"[Dd]étroit|[Cc]henal|\b[Mm]er\b|eaux|canal", r"\b[Dd]étroit\b", ""),
            "bay": (r"\b[Bb]aie|[Gg]olfe|\b[Mm]er\b|eaux|côte|rade", r"\b[Bb]aie d|\b[Gg]olfe d", ""),
            "island": (r"[Îî]le|îlot|[Aa]rchipel|insul|Gili|Nusa", r"\b[îÎ]les? [A-Zd]|\b[Aa]rchipel\b", ""),
            "mountain": (
                r"\b[Mm]onts?\b|[Mm]ontagn|[Vv]olcan|sommet|\bpic\b|colline|flanc|pente|cratère|massif|érupt|chaîne|Gunung|alpin",
                r"\b[Mm]ont [A-Z]|\bvolcan\b",
                "",
            ),
        },
        "traffic": {
            "airport": (r"aéro|aéri|terminal|piste", r"\baéroport\b", ""),
            "port": (r"\b[Pp]orts?\b|portuaire|quai|dock|embarcad|terminal|jetée|rade|ferry", r"\bport de [A-Z]", ""),
            "station": (r"\b[Gg]are|[Ss]tation|arrêt|terminal|halte|train", r"\b[Gg]are (?:de|du|d['’]) ?[A-Z]", ""),
            "stadium": (r"[Ss]tade|arène|enceinte|terrain|pelouse|complexe|sport|Gelora", r"\b[Ss]tade\b", ""),
            "market": (
                r"[Mm]arché|bazar|commerç|halles|étal|vendeur|marchand|Pasar|boutique",
                r"\b[Mm]arché (?:de |d['’])?[A-Z]",
                "",
            ),
        },
        "works": {
            "dam": (r"[Bb]arrage|[Rr]éservoir|digue|retenue|hydro|vanne", r"\bbarrage\b", ""),
            "bridge": (r"\b[Pp]ont|passerelle|viaduc", r"\b[Pp]ont (?:de |d['’]|suspendu|[A-Z])", ""),
            "tunnel": (r"[Tt]unnel|souterrain|galerie", r"\btunnel\b", ""),
            "toll": (r"[Aa]utoroute|péage|voie|route", r"\bautoroute\b", ""),
        },
    },
    "ar": {
        "level": {
            "province": ("إقليم|مقاطع|محافظ|حاكم|ولاي|منطق", "", ""),
            "city": ("مدين|عمدة|بلدي|محافظ|حاكم|رئيس|حضر|محلي", "عمدة|رئيسة? بلدية", ""),
            "regency": ("مقاطع|حاكم|محافظ|وصي|ولاي|منطق|رئيس|قائم|محلي|إقليم", "", ""),
        },
        "justice": {
            "court": ("محكم|محاكم|قاض|قضا|جلس|حكم|دعوى|عدل", "محكمة", ""),
            "prosecutor": ("نياب|ادعاء|مدع|نائب|محقق|سلطات|قضائ|اتهام", "النيابة|الادعاء العام|المدعي العام", ""),
            "police": ("شرط|أمن|ضابط|ضباط|محقق|سلطات|رجال|قوة|قوات|عناصر|مخفر", "الشرطة|شرطة", ""),
        },
        "school": {
            "primary": ("ابتدائ|أساس|روض", "ابتدائي", ""),
            "junior": ("إعداد|متوسط|ثانو", "إعدادي", ""),
            "senior": ("ثانو|مهني|عليا|فني", "ثانوي", ""),
        },
        "water": {
            "lake": ("بحير|خزان|سد|مياه|برك", r"\bبحيرة\b", ""),
            "river": ("نهر|أنهار|مياه|مجرى|ضفا|ضفة|فيضان|ضفت", r"\b(?:ال|ل|ب)?نهر\b", ""),
            "strait": ("مضيق|بحر|مياه|قناة", "مضيق", ""),
            "bay": ("خليج|بحر|مياه|ساحل|سواحل", "خليج", ""),
            "island": ("جزير|جزر|أرخبيل", r"\bجزيرة\b|\bجزر\b", ""),
            "mountain": ("جبل|جبال|بركان|براكين|قمة|قمم|سفح|سفوح|مرتفع|تل|فوهة|ثوران|منحدر", r"\bجبل\b|\bبركان\b", ""),
        },
        "traffic": {
            "airport": ("مطار|جو|طيران|طائر", "مطار", ""),
            "port": ("ميناء|موانئ|مرفأ|رصيف|بحر|عبار", "ميناء|مرفأ", ""),
            "station": ("محط|موقف|قطار", "محطة قطار", ""),
            "stadium": ("ملعب|استاد|إستاد|ملاعب|رياض|ساحة|مدرج", "ملعب|[اإ]ستاد", ""),
            "market": ("سوق|أسواق|بازار|تجار|متجر|باعة|بائع", r"\bسوق\b", ""),
        },
        "works": {
            "dam": ("سد|خزان|قنطرة", r"\b(?:ال|لل|ل|ب|بال)?سد\b", ""),
            "bridge": ("جسر|جسور|كوبري|معبر", r"\b(?:ال|لل|ل|ب|بال)?جسر\b", ""),
            "tunnel": ("نفق|أنفاق", r"\b(?:ال|لل|ل|ب|بال)?نفق\b", ""),
            "toll": ("طريق|طرق|سريع", "الطريق السريع|طريق سريع", ""),
        },
    },
    "ja": {
        "justice": {
            "court": ("裁|判事|法廷|公判|審理|判決|司法", "裁判所|地裁|高裁", ""),
            "prosecutor": ("検察|検事|地検|高検|訴追|捜査|当局|司法", "検察|地検", ""),
            "police": ("警|署|捜査|当局|治安|刑事|機動|憲兵", "警察|県警", ""),
        },
        "board": {
            "commissioner": ("監査|会長|委員|理事|取締|コミサリス|監督", "監査役会|コミサリス", ""),
            "director": (
                "社長|取締|CEO|最高経営|代表|総裁|頭取|責任者|トップ|長|役員|ディレクター|経営",
                "取締役社長|最高経営責任者",
                "",
            ),
        },
        "school": {
            "primary": ("小", "小学校|小学生", ""),
            "junior": ("中", "中学校|中学生", ""),
            "senior": ("高", "高校|高等学校", ""),
        },
        "water": {
            "lake": ("湖|池|貯水|ダム|沼", "[ァ-ヺー]湖", ""),
            "river": ("川|河|水系|水位|流域|流", "[ァ-ヺー]川", ""),
            "strait": ("海峡|水道|海|沖", "[ァ-ヺー]海峡", ""),
            "bay": ("湾|海|沖", "[ァ-ヺー]湾", ""),
            "island": ("島|群島|礁|ギリ|ヌサ", "[ァ-ヺー](?:島|諸島)", ""),
            "mountain": ("山|峰|岳|高地|丘|噴|高原|火口", "[ァ-ヺー]火?山", ""),
        },
        "traffic": {
            "airport": ("空|航|飛", "[ァ-ヺー]国?際?空港", ""),
            "port": ("港|埠頭|桟橋|フェリー|岸壁|ターミナル|海", "[ァ-ヺー]港", ""),
            "station": ("駅|停|ターミナル|ステーション", "[ァ-ヺー]駅", ""),
            "stadium": ("スタジアム|競技|球|アリーナ|体育|会場|グラウンド|ピッチ|スポーツ", "スタジアム|競技場", ""),
            "market": ("市場|商|マーケット|露店|店|パサール|市", "[ァ-ヺー・]市場", ""),
        },
        "works": {
            "dam": ("ダム|堰|貯水|水門|せき|堤", "(?<![ァ-ヺー])ダム|[ァ-ヺー]・ダム", ""),
            "bridge": ("橋|陸橋", "[ァ-ヺー]橋|大橋|つり橋|吊り橋", ""),
            "tunnel": ("トンネル|隧道|坑|地下", "トンネル", ""),
            "toll": ("高速|有料|道路|道", "高速道路|有料道路", ""),
        },
    },
}


@cache
def families(code: str) -> tuple[dict[str, Kind], ...]:
    """The families of kinds that a language has words for."""
    found = []
    for family, words in _TARGET.get(code, {}).items():
        found.append({kind: Kind(*_SOURCE[family][kind], *told) for kind, told in words.items()})
    return tuple(found)


@cache
def any_kind(code: str) -> re.Pattern[str]:
    """Any cue of the kinds of a language: where none stands they need not be tried one by one."""
    return re.compile(
        "|".join(f"(?:{cues})" for family in _TARGET.get(code, {}) for cues, _ in _SOURCE[family].values())
    )


_POWER = "pltp pltu plta pltd pltg pltgu pltmg plts pltb pltn pembangkit " + " ".join(
    f"pembangkit-listrik-tenaga-{kind}" for kind in "panas-bumi uap air surya bayu gas diesel nuklir".split()
)
# Words that stand before a name, and what stands beside it (in Chinese and Japanese behind it) in a language.
_HEADED = {
    "en": """
        stadion gelora gor : stadium arena gelora
        bandara bandar-udara lanud : airport air-base airfield
        rs rsud rsup rsu rsia rspad rsj rsal rsau rumah-sakit klinik : hospital clinic medical-center
        universitas institut politeknik sekolah-tinggi uin iain : university institute polytechnic
        pesantren ponpes pondok-pesantren : pesantren boarding-school
        jembatan : bridge
        tol jalan-tol : toll-road toll expressway turnpike
        danau situ : lake
        waduk bendungan : dam reservoir
        sungai kali bengawan : river
        selat : strait
        teluk : bay gulf
        gunung : mount mt. volcano
        pulau kepulauan gili : island islands islet isle
        pantai : beach
        candi : temple
        masjid : mosque
        gereja : church cathedral
        museum : museum
        pasar : market pasar
        stasiun : station
        terminal : terminal
        pelabuhan : port harbor harbour seaport
        taman-nasional : national-park
        lapas rutan : prison penitentiary jail
        kapal km kmp kri kn mv mt : kri km kmp kn mv mt ferry frigate corvette submarine vessel
        kecamatan camat distrik : district subdistrict
        desa kades kampung nagari : village
        @power : power-plant plant power-station
        """,
    "fr": """
        stadion gelora gor : stade arène gelora
        bandara bandar-udara lanud : aéroport base-aérienne
        rs rsud rsup rsu rsia rspad rsj rsal rsau rumah-sakit klinik : hôpital clinique
        universitas institut politeknik sekolah-tinggi uin iain : université institut
        pesantren ponpes pondok-pesantren : pesantren internat
        jembatan : pont
        tol jalan-tol : autoroute péage
        danau situ : lac
        waduk bendungan : barrage réservoir
        sungai kali bengawan : fleuve rivière
        selat : détroit
        teluk : baie golfe
        gunung : mont volcan
        pulau kepulauan gili : île îles
        pantai : plage
        candi : temple
        masjid : mosquée
        gereja : église cathédrale
        museum : musée
        pasar : marché pasar
        stasiun : gare station
        terminal : terminal gare-routière
        pelabuhan : port
        taman-nasional : parc-national
        lapas rutan : prison pénitencier
        kapal km kmp kri kn mv mt : kri km kmp kn mv mt ferry frégate corvette sous-marin navire
        kecamatan camat distrik : district sous-district
        desa kades kampung nagari : village
        @power : centrale
        """,
    "ar": """
        stadion gelora gor : ملعب استاد إستاد
        bandara bandar-udara lanud : مطار قاعدة
        rs rsud rsup rsu rsia rspad rsj rsal rsau rumah-sakit klinik : مستشفى مشفى عيادة
        universitas institut politeknik sekolah-tinggi uin iain : جامعة معهد
        pesantren ponpes pondok-pesantren : معهد مدرسة
        jembatan : جسر
        tol jalan-tol : طريق
        danau situ : بحيرة
        waduk bendungan : سد خزان
        sungai kali bengawan : نهر
        selat : مضيق
        teluk : خليج
        gunung : جبل بركان
        pulau kepulauan gili : جزيرة جزر
        pantai : شاطئ
        candi : معبد
        masjid : مسجد جامع
        gereja : كنيسة كاتدرائية
        museum : متحف
        pasar : سوق
        stasiun : محطة
        terminal : محطة
        pelabuhan : ميناء مرفأ
        taman-nasional : متنزه
        lapas rutan : سجن
        kapal km kmp kri kn mv mt : سفينة فرقاطة غواصة عبارة العبارة السفينة الفرقاطة الغواصة
        kecamatan camat distrik : ناحية منطقة
        desa kades kampung nagari : قرية
        @power : محطة
        """,
    "ja": """
        stadion gelora gor : 競技場 スタジアム 球技場 球場
        bandara bandar-udara lanud : 国際空港 空港 空軍基地
        rs rsud rsup rsu rsia rspad rsj rsal rsau rumah-sakit klinik : 総合病院 病院 医院 クリニック 診療所
        universitas institut politeknik sekolah-tinggi uin iain : 大学 工科大学
        jembatan : 大橋 橋
        tol jalan-tol : 高速道路 高速 有料道路
        danau situ : 湖
        waduk bendungan : ダム 貯水池
        sungai kali bengawan : 川
        selat : 海峡
        teluk : 湾
        gunung : 火山 山
        pulau kepulauan gili : 諸島 島
        pantai : 海岸 ビーチ
        candi : 寺院 遺跡
        masjid : モスク
        gereja : 教会 大聖堂
        museum : 博物館 美術館
        pasar : 市場
        stasiun : 駅
        terminal : ターミナル
        pelabuhan : 港
        taman-nasional : 国立公園
        lapas rutan : 刑務所 拘置所
        kapal km kmp kri kn mv mt : 号 艦「 艦『 船「 船『 フェリー「 ボート「 タンカー「
        kecamatan camat distrik : 郡
        desa kades kampung nagari : 村
        @power : 発電所
        """,
    "zh": """
        stadion lapangan gelora gor : 体育场 体育馆 球场 运动场
        bandara bandar-udara lanud : 国际机场 机场 空军基地
        rs rsud rsup rsu rsia rspad rsj rsal rsau rumah-sakit klinik : 总医院 公立医院 医院 诊所
        universitas institut politeknik kampus sekolah-tinggi uin iain : 大学 学院 理工
        pesantren ponpes pondok-pesantren : 经学院 习经院 伊斯兰寄宿学校 寄宿学校
        sma sman smk smkn smp smpn sd sdn man mts : 高中 中学 小学 职业学校 初中
        jembatan : 大桥 桥
        tol jalan-tol : 高速 收费公路
        danau : 湖
        waduk bendungan : 水库 大坝 水坝
        sungai kali bengawan : 河 江
        selat : 海峡
        teluk : 湾
        gunung : 火山 山
        pulau kepulauan gili : 群岛 岛
        pantai : 海滩 沙滩
        candi : 寺庙 神庙 陵庙 佛寺 寺
        masjid : 清真寺
        gereja : 教堂
        museum : 博物馆
        pasar : 传统市场 批发市场 市场 巴刹
        stasiun : 火车站 车站 站
        terminal : 客运站 车站 航站楼 客运枢纽
        pelabuhan : 港口 港 码头
        taman-nasional : 国家公园
        lapas rutan : 监狱 看守所
        kodam korem kodim : 军区 军分区
        kapal km kmp kri mv mt : 号 轮
        pt cv po perusahaan emiten produsen pabrik maskapai grup bank : 公司 集团 航空 银行 水泥 食品 矿业 能源 制药 航运
        kabupaten bupati kab : 县
        kecamatan camat distrik : 镇 乡 区 县
        @power : 发电厂 发电站 电厂 电站
        desa kades dusun kampung nagari : 村
        """,
}


class HeadedLine(NamedTuple):
    """Heads of names in the source, the heads that a language puts beside a name, and whether a town may have it."""

    pattern: re.Pattern[str]
    heads: tuple[str, ...]
    by_town: bool


@cache
def _lines(code: str) -> tuple[tuple[frozenset[str], str], ...]:
    """The lines of a language, each with the first words of its heads: one of them stands wherever it matches."""
    lines = _HEADED.get(code, "").replace("@power", _POWER).strip().splitlines()
    heads = (line.partition(":")[0].split() for line in lines)
    return tuple((frozenset(h.partition("-")[0] for h in own), line) for own, line in zip(heads, lines, strict=True))


@cache
def _headed(line: str) -> HeadedLine:
    own, _, theirs = line.partition(":")
    words = "|".join(word.replace("-", " ") for word in own.split())
    name = r"((?:dr\.? |H\. |Prof\.? |Prof\. Dr\.? )?[A-Z][a-z'’]+(?:[ -][A-Z][a-z'’]+){0,3})"
    trade = "(?:[a-z]+ )?" if "perusahaan" in words else ""  # Perusahaan tambang Freeport.
    return HeadedLine(
        re.compile(rf"\b(?i:{words})\.? {trade}[“\"]?{name}"),
        tuple(head.replace("-", " ") for head in theirs.split()),
        own.split()[0] in NAMED_BY_TOWN,
    )


def heads_among(code: str, words: Set[str]) -> list[HeadedLine]:
    """The lines of a language of which some heads may stand among the words (without case) of a source."""
    return [_headed(line) for firsts, line in _lines(code) if not firsts.isdisjoint(words)]


#: Heads whose names are often only those of their town: the airport of Bali for Ngurah Rai.
NAMED_BY_TOWN = frozenset("stadion bandara rs pasar stasiun terminal pelabuhan lapas tol".split())


#: What rivers, lakes and the like are called in other languages, where no sound tells it.
EXONYMS = dict(
    entry.split(":")
    for entry in """
    donau:danube gangga:ganges thames:tamise jenewa:leman rhein:rhine elba:elbe wisla:vistula tejo:tagus kuning:yellow
    yangtze:changjiang amur:heilong efrat:euphrate eufrat:euphrates malvinas:falkland falkland:malouines inggris:manche
    paskah:rapa matterhorn:cervin konstanz:constance everest:qomolangma
    """.split()
)
#: Words beside a head that tell nothing of the name.
PLAIN_WORDS = {
    "en": frozenset(
        """
        international general regional central public national state main grand great mental military police army navy
        naval air islamic christian catholic protestant university hospital port airport district regency city town
        province provincial old new upper lower north south east west northern southern eastern western southeast
        southwest northeast northwest central dr prof mr mrs st saint the of and indonesian sultan prince king
        """.split()
    ),
    "fr": frozenset(
        """
        international internationale général générale régional régionale central centrale public publique national
        nationale universitaire provincial provinciale principal principale grand grande militaire islamique chrétien
        catholique nord sud est ouest dr prof saint sainte le la les de du des d l et sultan prince roi
        """.split()
    ),
}

#: What stands before a person of one name in the source: a rank, “called”, a verb of speaking.
SINGLE_NAMES = re.compile(
    r"\b(?:AKBP|AKP|Kompol|Ipt[ud]a?|Ipda|Aipt[ud]a?|Bripka|Brigadir|Kombes(?: Pol)?|Kolonel|Letkol|Mayor|Kapten|Lettu"
    r"|bernama|kata|ujar|tutur|ucap|jelas|menurut|Menurut) ([A-Z][a-z'’]{3,})(?! [A-Z])"
)
#: In a language: what stands before such a name, and what behind it.
AROUND_NAMES = {
    "zh": (
        "[长员官人者手家师授士席任监警民兵]|总理|经理|律师|医生|教练|先生|女士|名叫|名为|叫做",
        "称|说|表示|指出|认为|强调|透露|解释|承认|否认|确认|证实|补充|呼吁|要求|警告|介绍|坦言|的[^士]",
    ),
}
