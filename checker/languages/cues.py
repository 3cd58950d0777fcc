"""Cue words: the small words that turn, soften, bound or attribute a statement, as classes shared by all languages.

Each language lists its forms in a module of its own (``cues_id`` … ``cues_fr``) as ``CUES``, a mapping from class to
forms. Forms are separated by ``;`` or line ends and written in a small notation:

* a space is any white space, ``*`` the rest of a word, ``(a|b)`` and ``x?`` are as in regular expressions;
* ``…`` is a gap inside a clause: up to ``MAX_GAP_WORDS`` words, or ``MAX_GAP_CHARACTERS`` in Chinese and Japanese;
* ``#`` is a number in digits.

A form may stand in several classes (``tidak boleh`` is a prohibition and a negation). Where forms overlap, the longest
one counts: ``tidak hanya`` is no negation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

#: How far the two halves of a cue may stand apart.
MAX_GAP_WORDS = 5
MAX_GAP_CHARACTERS = 12


class Cue(StrEnum):
    """What a cue does. Comments name an Indonesian example."""

    # Negation.
    NOT = "negation"  # tidak, bukan, belum, jangan, tanpa
    NEGATED = "plain negation"  # tidak: a negator that can stand with a verb only to deny it
    NEGATIVE = "negative word"  # gagal, menolak: a word that denies by itself
    CONTRARY = "contrary"  # kosong, aman: a word whose opposite is usual, which may render a negation
    ALREADY = "already"  # used for translations: contradicts belum
    CEASED = "ceased"  # tidak lagi; in translations what tells of a state that is over: used to, last time, 从前
    STAGED = "one after the other"  # tidak … sebelum; in translations the order of steps: first … then, only after
    UNDONE = "undone"  # gagal, batal, enggan: the verb after it was not done
    CLAUSE = "clause"  # sementara, tetapi, karena: a conjunction that begins a clause
    CONTRAST = "contrast"  # bukan … melainkan; in translations the negator of one side: not, rather than
    NEUTRAL = "neutral"  # tidak hanya, belum lama ini: holds a negator and negates nothing
    DOUBLE = "double negation"  # bukan tidak mungkin

    # Certainty.
    PROVEN = "proven"  # terbukti, memastikan
    CERTAIN = "certain"  # pasti
    SETTLED = "settled"  # used for translations: decided, begun, ordered, what a plan or proposal must not become
    ASSURED = "assured"  # menjamin: what a hope must not become; used for translations
    PAST = "past"  # what only a finished event can have; used for translations
    FUTURE = "future"  # akan
    PLANNED = "planned"  # berencana, dijadwalkan
    CONSIDERED = "considered"  # mempertimbangkan
    PROPOSED = "proposed"  # mengusulkan
    ASKED = "asked to do it"  # diminta segera
    WISHED = "wished"  # berharap
    EXPECTED = "expected"  # diperkirakan
    POSSIBLE = "possible"  # mungkin, berpotensi
    ABLE = "able"  # dapat, bisa
    ALLEGED = "alleged"  # diduga
    HEARSAY = "hearsay"  # dikabarkan, konon
    CLAIMED = "claimed"  # mengklaim
    CONDITION = "condition"  # jika, apakah
    PROVIDED = "provided"  # used for translations: if, unless, needs: what makes one of two negations a condition
    OBLIGED = "obligation"  # harus, wajib
    ADVISED = "advice"  # sebaiknya, diimbau
    PERMITTED = "permission"  # boleh
    FORBIDDEN = "prohibition"  # dilarang
    DUTY = "duty"  # unmistakable obligation; used for translations
    LEAVE = "leave"  # unmistakable permission; used for translations
    EXEMPT = "no duty"  # tidak perlu; used for translations: no need to, 无须
    BANNED = "ban"  # unmistakable prohibition; used for translations: must not, 不得
    EXCLUDED = "ruled out"  # mustahil, menutup kemungkinan
    REPORTED = "report"  # mengatakan

    # Quantity and scope.
    AT_LEAST = "at least"  # sedikitnya
    MORE = "more than"  # lebih dari
    AT_MOST = "at most"  # maksimal
    LESS = "less than"  # kurang dari
    ALMOST = "almost"  # hampir
    AVERAGE = "on average"  # rata-rata
    ABOUT = "about"  # sekitar
    ONLY = "only"  # hanya
    ALSO = "also"  # tidak hanya
    ALL = "all"  # semua
    NOT_ALL = "not all"  # tidak semua
    NONE = "none"  # tak satu pun
    MOST = "most"  # sebagian besar
    SOME = "some"  # sebagian
    FEW = "few"  # sedikit
    MANY = "many"  # banyak
    EACH = "each"  # masing-masing
    TOTAL = "in total"  # secara keseluruhan
    EXCEPT = "except"  # kecuali
    INCLUDING = "including"  # termasuk
    MAINLY = "mainly"  # terutama: what "only" must not become
    HALF = "half"  # separuh, loosely sepertiga; in translations a share of something, and no half of a match or a year
    BOTH = "both"  # baik … maupun, keduanya
    ONE_OF = "one of them"  # salah satu; in translations also what leaves out one of two: but not, alone
    PART = "part of a whole"  # separuh, 80 persen dari

    # Pairs that exclude each other (checker.checks.contradictions); listed where a language says them unmistakably.
    SOLE = "the only one"  # satu-satunya
    ONE_OF_SEVERAL = "one of several"  # salah satu; in translations one more, another
    DEADLINE = "deadline"  # paling lambat; in translations what keeps a deadline: within, by, before
    AFTERWARDS = "afterwards"  # setelah: what a deadline must not become
    AS_WELL = "as well"  # juga, pun: what "only" must not become
    OVER_HALF = "more than half"  # what a half must not become; used for translations
    THREATENED = "threatened"  # mengancam
    DECIDED = "decided"  # memutuskan: what a proposal must not become
    ANNOUNCED = "announced"  # mengumumkan: what a hope must not become
    SURE = "sure"  # what "can" must not become; used for translations
    ADVISABLE = "advisable"  # what a duty must not become; used for translations
    IF = "if"  # used for translations: words of a condition that are nothing else
    CAUSE = "cause"  # karena: what a condition must not become
    DISPUTED = "disputed"  # membantah
    ADMITTED = "admitted"  # mengakui: what a denial must not become
    REFUSED = "refused"  # menolak
    FEASIBLE = "feasible"  # what something ruled out must not become; used for translations
    UNLICENSED = "without a permit"  # tanpa izin
    LICENSED = "with a permit"  # used for translations
    ALWAYS = "always"  # selalu
    OFTEN = "often"  # sering
    SELDOM = "seldom or sometimes"  # jarang, kadang-kadang
    LOTS = "many of them"  # banyak
    HANDFUL = "a handful"  # what many must not become
    ONE = "one alone"  # what both must not become; used for translations
    SOME_OF = "some of them"  # beberapa dari
    NEARLY_ALL = "nearly all"  # hampir seluruh
    VERIFIED = "verified"  # what a possibility must not become; used for translations
    CAN = "can"  # used for translations: unmistakable words for being able or allowed
    STILL = "still"  # what "no longer" must not become
    HELD = "took place all the same"  # what "called off" must not become; used for translations
    SOLELY = "nothing else"  # what "besides" must not become; used for translations
    BESIDES = "besides"  # selain … juga
    UNOPPOSED = "no objection"  # tidak keberatan
    OPPOSED = "opposed"  # menentang: what "no objection" must not become
    ACCEPTED = "accepted"  # menerima, menyetujui: what a refusal must not become

    # More of these pairs, listed in all languages (modules ``exclusions_id`` … ``exclusions_fr``).
    FAILED = "failed"  # gagal memenuhi; in translations whatever may say so: missed, in vain
    SUCCEEDED = "succeeded"  # berhasil: what a failure must not become
    SUSPECTED = "suspected or accused"  # tersangka, terdakwa
    CONVICTED = "guilty"  # bersalah, terpidana: what a suspect must not become
    DEMANDED = "asked for by the prosecution"  # dituntut enam tahun
    SENTENCED = "sentenced"  # divonis: what a demand must not become
    ACCUSING = "accused"  # menuduh: what an admission is not
    UNPROVEN = "not proven"  # mengaku, menurut jaksa
    JUDGED = "found by a court"  # putusan, terbukti: what a mere statement must not become
    PENDING = "not granted yet"  # menunggu persetujuan
    GRANTED = "granted"  # disetujui: what is still awaited must not become
    NOT_YET = "not yet"  # belum
    NEVER = "never"  # tidak akan: what “not yet” must not become
    ADVICE = "plain advice"  # used for translations: advised, urged, should
    ORDERED = "ordered"  # memerintahkan: what advice must not become
    MUST = "plain duty"  # used for translations: whatever may say a duty
    SUFFICIENT = "sufficient"  # cukup untuk, memadai
    INSUFFICIENT = "insufficient"  # kurang: what is sufficient must not become
    UNLESS = "unless"  # tanpa: what a condition says the other way round
    EVEN_IF = "even if"  # kalaupun, meski: what a condition must not become
    HEARD = "heard of"  # used for translations: rumours, said to, would be
    OFFICIAL = "official"  # resmi, pernyataan: what a rumour must not become
    DUE = "was to have been"  # seharusnya: what was to be and is not
    SUPERLATIVE_ONE = "one of the greatest"  # salah satu … terbesar
    SUPERLATIVE = "the greatest"  # what one of the greatest must not become; used for translations
    NO_LATER = "no later than"  # paling lambat
    AMONG = "one among several"  # used for translations: what the only one must not become
    THE_ONLY = "the only one of all"  # what one of several must not become; used for translations
    HAPPENED = "happened"  # sudah, telah: what was to have been must not become

    # Still more of them.
    FREE = "free of charge"  # tanpa dipungut biaya
    CHARGED = "for a fee"  # what something free must not become
    GOES_ON = "goes on"  # tetap beroperasi
    STOPPED = "stopped"  # what goes on must not become
    INCLUDED = "included"  # termasuk
    ON_TOP = "on top of it"  # what something included must not become: in addition to
    LEFT_OUT = "left out"  # tidak termasuk, dikecualikan
    TAKEN_IN = "included as well"  # what is left out must not become
    EVERY = "every one"  # setiap
    SUMMED = "all together"  # what is said of every one must not become: in total
    EARLIEST = "no earlier than"  # paling cepat
    LATEST = "no later than that"  # what the earliest day must not become; used for translations
    NOT_ADVISED = "advised against"  # tidak dianjurkan
    RECOMMENDED = "recommended"  # what is advised against must not become
    ACCUSED = "a suspect or defendant"  # tersangka, terdakwa
    GUILTY = "a convict or culprit"  # what a defendant must not become; used for translations
    STILL_SUSPECT = "no more than a suspect"  # masih berstatus tersangka
    INDICTED = "indicted"  # what somebody still under suspicion must not become
    PRELIMINARY = "preliminary"  # kesimpulan sementara
    CONCLUSIVE = "final"  # putusan final
    TEMPORARY = "temporary"  # untuk sementara waktu
    PERMANENT = "permanent"  # selamanya
    REQUESTED = "requested"  # meminta
    PREDICTED = "predicted"  # what a request must not become
    REPORTEDLY = "reportedly"  # dilaporkan
    PENALTY_FACED = "may be punished"  # terancam hukuman
    PUNISHED = "has been punished"  # what a threatened punishment must not become; used for translations
    NOT_EXCLUDED = "not ruled out"  # tidak menutup kemungkinan
    IMPOSSIBLE = "impossible"  # what is not ruled out must not become; used for translations
    SEVERAL = "several"  # what none must not become
    AS_MANY = "as many as"  # what "only" must not become beside a number; used for translations
    WITHOUT = "without"  # tanpa
    WITH_SOME = "with some"  # what "without" must not become
    NEWLY = "only just"  # what "not yet" must not become

    # What a text claims of people and events, that nobody adds or leaves out unnoticed (checker.evidence.claims);
    # listed in modules ``claims_id`` … ``claims_fr``.
    HARMLESS = "no claim"  # hides words in which a claim is none: fire brigade, film shot
    DEATH = "deaths"
    INJURY = "injuries"
    STRANDED = "people trapped, missing or displaced"
    ARREST = "arrest or prison"
    BRIBERY = "bribery or corruption"
    FRAUD = "fraud or forgery"
    THEFT = "theft or robbery"
    VIOLENCE = "violence or weapons"
    SEXUAL = "sexual offences"
    DRUNK = "alcohol"
    NARCOTICS = "drugs"
    UNLAWFUL = "something unlawful"
    TERROR = "terror, sabotage or hostages"
    WAR = "war or attacks"
    FIRE = "fire or an explosion"
    NATURE = "weather or a natural disaster"
    ACCIDENT = "an accident"
    ILLNESS = "illness or treatment"
    POISON = "poison"
    DAMAGE = "damage"
    BANKRUPT = "bankruptcy or a loss"
    DEBT = "a loan or debts"
    LAYOFF = "layoffs"
    RESIGNED = "resignation or dismissal"
    APOLOGY = "an apology"
    THREAT = "a threat"
    PROTEST = "protest or unrest"
    CRITICISM = "criticism or controversy"
    ANGER = "anger"
    FEAR = "fear or panic"
    GRIEF = "grief"
    AWARD = "an award"
    SECRECY = "secrecy"
    SURPRISE = "surprise"
    UNANIMOUS = "unanimity"
    RECORD = "a record"
    NTH_TIME = "how often it happened before"
    GREATEST = "a superlative"
    GRATIS = "that it is free of charge"
    COMPENSATION = "compensation, a fine or a ransom"
    FOREIGN = "foreigners or foreign countries"
    STATE_OWNED = "state or private ownership"
    RELIGION = "a religion"
    ELDERLY = "old age"
    MINOR = "children or youth"
    PREGNANT = "pregnancy or birth"
    DISABLED = "a disability"
    KINSHIP = "a relative"
    REASON = "a cause"
    CONCESSION = "something in spite of which it happened"
    DOZENS = "dozens, hundreds, thousands"
    POLICE = "the police"
    MILITARY = "the military"
    LAWSUIT = "a lawsuit"
    SANCTION = "sanctions"
    OPPOSITION = "the opposition"
    SCANDAL = "a scandal"
    BROADCAST = "a broadcast"
    TRADE = "exports or imports"
    ANIMAL = "an animal"
    DONATION = "donations"
    WORSHIP = "prayer or worship"


Cues = Mapping[Cue, str]

#: The classes of claims: the last ones.
CLAIM_CLASSES = frozenset(list(Cue)[list(Cue).index(Cue.HARMLESS) :])

#: Words for a suspect, which keep no allegation where the source names a suspect anyway: “the suspect fled”.
SUSPECTS = {"zh": re.compile("嫌疑人|嫌疑犯|嫌犯|疑犯")}
#: A suspect of the Indonesian source, named as one rather than alleged to be one.
NAMES_SUSPECT = re.compile(r"(?<!diduga )(?<!sebagai )\b(?:tersangka|pelaku|terduga)\b", re.IGNORECASE)

#: An unnamed source of the Indonesian text, and by language what keeps it unnamed and who would name it.
UNNAMED = re.compile(
    r"\b(?:seorang |sejumlah |beberapa |dua |tiga )?sumber (?:yang|di|dari|internal|pemerintah|kepolisian|intelijen"
    r"|diplomatik|militer|keamanan|anonim|tepercaya|terpercaya|menyebut|mengatakan|mengungkap\w*|menuturkan|menyatakan)\b"
    r"(?![^,.]{0,30}\b(?:air|listrik|energi|dana|daya|api|pendapatan|penghasilan|polusi|pangan)\b)",
    re.IGNORECASE,
)
KEPT_UNNAMED = {"zh": re.compile("消息|人士|来源|知情|线人|渠道|内部|据悉|据了解|官员|匿名|源")}
#: Somebody of the Indonesian source who asks not to be named, and by language what keeps the name unsaid.
ANONYMOUS = re.compile(
    r"\b(?:(?:enggan|(?:tak|tidak) (?:mau|ingin|bersedia|berkenan)|menolak|emoh|dengan syarat (?:tidak|tak)) "
    r"di(?:sebut|ungkap|kutip|tulis|publikasi|ketahui)\w* (?:nama|identitas|jati diri)\w*"
    r"|(?:nama|identitas)nya (?:di(?:rahasia|samar|sembunyi)kan|(?:tidak|tak) (?:mau |ingin )?di\w+)"
    r"|syarat anonim\w*|secara anonim)\b",
    re.IGNORECASE,
)
KEPT_ANONYMOUS = {
    "zh": re.compile(
        "匿名|不愿|不想|不肯|不具名|具名|不透露|透露姓名|姓名|名字|身份|隐去|化名|不便|保密|不公开|未公开|点名|署名"
    ),
    "ja": re.compile("匿名|実名|名前|氏名|名を|名は|身元|身分|素性|明かさ|伏せ|非公表|公表し|公表を|名指し|仮名"),
}
NAMED_SPEAKER = {
    "zh": re.compile(
        "(?:部长|总统|总理|发言人|主席|局长|市长|省长|县长|警方|检方|议长|院长|司令)[^，。；]{0,6}?(?:宣布|表示|称|说|指出|透露|证实)"
    )
}
