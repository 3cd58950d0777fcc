"""Arabic: prepositions, auxiliaries and verbs that tell who acts and who is acted upon (normalised spelling)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.languages.arabic import normalize


def _words(text: str) -> frozenset[str]:
    return frozenset(normalize(w) for w in text.split())


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(normalize(w) for w in phrase.split()) for phrase in text.split(";"))


@dataclass(frozen=True, slots=True)
class ArabicClauses:
    """How Arabic clauses are read (all words normalised).

    ``agents`` are phrases before who acted in a passive; ``suffering`` verbs (تعرض، تلقى) have the one acted upon as
    the subject and a noun of action behind them. ``prepositions`` open phrases of their own, those of ``objects`` may
    mark the one acted upon, ``rivals`` the winner after a verb of losing, ``to`` and ``from_`` the other one of a gift.
    ``breaks`` end a clause, ``relative`` words take up the noun before. ``parts`` (a number of, one of) belong to the
    noun behind them, ``between`` may stand between verb and subject; names follow ``classes``. ``asking`` verbs take the one asked after من, ``questioning``
    verbs the one questioned after مع.
    """

    agents: tuple[tuple[str, ...], ...]
    suffering: frozenset[str]
    auxiliary: frozenset[str]
    prepositions: frozenset[str]
    objects: frozenset[str]
    rivals: frozenset[str]
    to: frozenset[str]
    from_: frozenset[str]
    breaks: frozenset[str]
    relative: frozenset[str]
    parts: frozenset[str]
    classes: frozenset[str]
    between: frozenset[str]
    asking: re.Pattern[str]
    questioning: re.Pattern[str]
    wins: re.Pattern[str]
    losses: re.Pattern[str]
    gives: re.Pattern[str]
    takes: re.Pattern[str]
    #: Light verbs before a noun of action.
    light: re.Pattern[str]


_START = "^[وف]?(?:س?[يتن])?"

ARABIC = ArabicClauses(
    agents=_phrases("من قبل;على يد;على أيدي;على يدي;من جانب;من طرف;بواسطة;من لدن"),
    suffering=_words(
        """
        تعرض تعرضت تعرضوا يتعرض تتعرض تلقى تلقت تلقوا يتلقى واجه واجهت يواجه تواجه لقي لقيت نال نالت حظي حظيت يحظى خضع
        خضعت يخضع عانى عانت تكبد تكبدت أثار أثارت لاقى لاقت قوبل قوبلت ووجه
        """
    ),
    auxiliary=_words("تم تمت يتم جرى جرت قد لقد كان كانت وقد سوف"),
    prepositions=_words(
        """
        في من إلى على عن مع بعد قبل خلال منذ حتى بين عند لدى تحت فوق أمام حول ضد دون بدون عبر نحو ضمن أثناء إثر عقب بسبب
        لصالح لدى قرب وسط حين رغم خارج داخل وفق حسب بحسب بحق تجاه باتجاه صوب وفي ومن وعلى
        """
    ),
    objects=_words("على عن إلى ضد بحق ل ب نحو تجاه"),
    rivals=_words("أمام ضد من ل على"),
    to=_words("إلى ل نحو على بحق لصالح لحساب لفائدة"),
    from_=_words("من"),
    breaks=_words(
        """
        أن إن لأن لأنه لأنها لأنهم بأن بعدما قبلما عندما حين حينما لكن لكنه بينما حيث إذ إذا كما مما ثم أو أم لكي كي
        بعد قبل منذ خلال إثر عقب بسبب وأن وأضاف وقال بدعوى بعدم لعدم
        """
    ),
    relative=_words("الذي التي الذين اللذين اللتين اللذان اللتان اللواتي"),
    parts=_words(
        """
        أحد إحدى بعض عدد مجموعة مجموعات أفراد عناصر رجال جميع كل كافة عشرات مئات آلاف غالبية معظم أغلب ثلاث ثلاثة أربعة
        أربع خمسة خمس ست ستة سبعة ثماني ثمانية تسعة عشرة حشد حشود فريق أعضاء عضو طاقم السيد السيدة قوات مليون ملايين ألف مليونا ألفا أكثر أقل حوالي قرابة زهاء نحو شخص أشخاص أسماء اثنين اثنان
        """
    ),
    classes=_words(
        """
        نادي شركة مدينة منتخب فريق حزب دولة جمهورية مملكة قناة صحيفة منظمة حركة مقاطعة ولاية منطقة بنك مصرف مجموعة سفينة
        الرئيس الوزير المدرب اللاعب الملك السلطان الأمير الجنرال الدكتور النجم المهاجم الحارس
        """
    ),
    between=_words(
        """
        أمس اليوم مساء صباح الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد مجددا أيضا بشدة علنا يوم فجر ظهر عصر ليل
        ليلة عشية يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار
        حزيران تموز آب أيلول تشرين الأول الثاني الماضي المقبل رسميا مؤخرا سابقا حديثا
        """
    ),
    asking=re.compile(_START + "(?:طلب|طالب|التمس|لتمس)"),
    questioning=re.compile(_START + "حقق"),
    wins=re.compile(
        _START
        + "(?:فاز|فوز|تغلب|غلب|هزم|تفوق|فوق|سحق|انتصر|نتصر|اطاح|طيح|اقصي|اقصت|قصي|تقدم|تصدر|تجاوز|جاوز|ازاح|سبق|اكتسح|كتسح|اسقط|ازاح|ازاحت)"
    ),
    losses=re.compile(_START + "(?:خسر|انهزم|نهزم|سقط|خساره|هزيمه|ودع|استسلم|ستسلم|رضخ|انحني|اخفق)"),
    gives=re.compile(
        _START
        + "(?:باع|بيع|سلم|قدم|منح|اعط|عطي|اعار|عير|اقرض|قرض|صدر|ارسل|رسل|دفع|وهب|نقل|حول|ورد|تبرع|تخل|تنازل|اجر|وجر|رد|اعاد|عيد|اهد|هدي|زود|وزع|سدد)"
    ),
    light=re.compile(
        _START
        + "(?:قدم|تقدم|رفع|وجه|شن|نفذ|اصدر|صدر|اطلق|طلق|اقام|وجهت|اجري|اجرت|جري|مارس|سجل|ارتكب|رتكب|حرر|القي|ابدي)"
    ),
    takes=re.compile(
        _START + "(?:تلق|حصل|استلم|ستلم|اشتر|شتر|استورد|ستورد|اقترض|قترض|اخذ|نال|تسلم|استعار|ستعير|قبض|جمع|اكتسب)"
    ),
)
