"""Comparisons in six languages: words for more and less, what is compared with, above and below, from and to.

Forms are regular expressions, matched in lower case; in Arabic on normalised letters. Spaced languages match whole words.
"""

from __future__ import annotations

from dataclasses import dataclass

#: A scale: per language the forms of its upper and of its lower end.
Scale = dict[str, tuple[str, str]]

SCALES: tuple[Scale, ...] = (
    {
        "id": ("tinggi|besar|banyak|luas", "rendah|kecil|sedikit|sempit"),
        "en": (
            "higher|larger|bigger|greater|more|taller|wider|exceed(?:s|ed|ing)?|outnumber(?:s|ed)?",
            "lower|smaller|less|fewer|narrower",
        ),
        "fr": (
            "plus (?:élevée?s?|grande?s?|hauts?|hautes?|importante?s?|nombreux|nombreuses|de|d'|vastes?)|supérieure?s?|davantage",
            "plus (?:faibles?|petite?s?|bas|basses?)|moins|inférieure?s?",
        ),
        "ar": ("اعلي|اكبر|اكثر|اوسع", "اقل|ادني|اصغر|اخفض"),
        "zh": ("[高多大]于|更?[高多大]", "[低少小]于|更?[低少小]"),
        "ja": ("高|多|大き|上回|広", "低|少な|小さ|下回|狭"),
    },
    {
        "id": ("mahal", "murah"),
        "en": ("more expensive|dearer|costlier|pricier", "cheaper|less expensive"),
        "fr": ("plus (?:chers?|chères?|coûteux|onéreux)", "moins (?:chers?|chères?|coûteux)|meilleur marché"),
        "ar": ("اغلي", "ارخص"),
        "zh": ("更?贵|昂贵", "便宜|低廉"),
        "ja": ("高", "安"),
    },
    {
        "id": ("cepat", "lambat"),
        "en": ("faster|quicker|sooner|more quickly", "slower|more slowly"),
        "fr": ("plus (?:rapides?|vite|rapidement)", "plus (?:lente?s?|lentement)"),
        "ar": ("اسرع", "ابطا"),
        "zh": ("更?快", "更?慢|缓慢"),
        "ja": ("速|早", "遅"),
    },
    {
        "id": ("tua", "muda"),
        "en": ("older", "younger"),
        "fr": ("plus (?:âgée?s?|vieux|vieille|anciens?)", "plus jeunes?"),
        "ar": ("اكبر سنا", "اصغر سنا"),
        "zh": ("年长|年龄更?大", "年轻|年龄更?小"),
        "ja": ("年上|古", "年下|若"),
    },
    {
        "id": ("kuat", "lemah"),
        "en": ("stronger", "weaker"),
        "fr": ("plus (?:forte?s?|solides?|puissante?s?)", "plus faibles?"),
        "ar": ("اقوي", "اضعف"),
        "zh": ("更?强", "更?弱|疲软"),
        "ja": ("強", "弱"),
    },
    {
        "id": ("baik|bagus", "buruk|jelek"),
        "en": ("better", "worse"),
        "fr": ("meilleure?s?|mieux", "pires?|moins bons?|moins bonnes?"),
        "ar": ("افضل|احسن", "اسوا"),
        "zh": ("更?好|优于", "更?差|逊于|更糟"),
        "ja": ("良|優れ|好調", "悪|劣"),
    },
    {
        "id": ("panjang|lama", "pendek|singkat"),
        "en": ("longer", "shorter"),
        "fr": ("plus (?:long|longs|longue|longues|longtemps)", "plus (?:court|courts|courte|courtes)"),
        "ar": ("اطول", "اقصر"),
        "zh": ("更?长|更?久", "更?短"),
        "ja": ("長", "短"),
    },
    {
        "id": ("berat", "ringan"),
        "en": ("heavier|harsher|tougher|stiffer|more severe", "lighter|more lenient|milder"),
        "fr": ("plus (?:lourde?s?|sévères?)", "plus (?:légers?|légères?|clémente?s?)"),
        "ar": ("اثقل|اشد|اقسي", "اخف"),
        "zh": ("更?重", "更?轻"),
        "ja": ("重", "軽"),
    },
)


@dataclass(frozen=True, slots=True)
class Comparing:
    """How a language compares and tells ways.

    ``than`` stands before (Japanese: behind) what something is compared with; ``less`` turns an adjective round;
    ``above`` and ``below`` tell on which side of a limit something lies; ``from_`` and ``to`` stand before (Japanese:
    behind) where a way begins and ends.
    """

    than: str
    less: str
    above: str
    below: str
    from_: str
    to: str


COMPARING: dict[str, Comparing] = {
    "en": Comparing(
        "than",
        "less",
        "above|over|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beat|beats|beating|topped|topping",
        "below|under|short of|missed|misses|missing|underneath",
        "from",
        "to|towards?|bound for|into",
    ),
    "fr": Comparing(
        "que|qu|à|aux?",
        "moins",
        "au-dessus|supérieure?s?|dépass\\w+|excéd\\w+|surpass\\w+",
        "en dessous|au-dessous|inférieure?s?|sous|en-dessous|en deçà",
        "de|d|depuis|du",
        "à|vers|au|pour|jusqu",
    ),
    "ar": Comparing(
        "من|عن|مقارنه",
        "اقل",
        "فوق|اعلي|(?:ت|ي)?تجاوز\\w*|تخطي|تخطت|يفوق|فاق|فاقت|تفوق",
        "دون|اقل|ادني|تحت|ما دون",
        "من",
        "الي|نحو|صوب|باتجاه",
    ),
    "zh": Comparing(
        "比|较",
        "不如|不及",
        "高于|超过|超出|突破|优于|好于|高出",
        "低于|不及|不足|少于|逊于|未达到?",
        "从|由|自",
        "到|至|往|赴|飞抵|抵达",
    ),
    "ja": Comparing(
        "より", "ほど", "上回|超え|超過|突破", "下回|未満|届か|割り込|及ば", "から|発", "へ|に|まで|行き|向け"
    ),
}

#: What is given beforehand and may be missed or passed.
LIMITS = frozenset(
    """
    target perkiraan rata-rata ambang batas ekspektasi proyeksi standar kapasitas harapan asumsi prediksi konsensus sasaran
    estimasi ramalan pagu plafon kuota garis
    """.split()
)
ABOVE = frozenset("atas melampaui melebihi melewati mengungguli".split())
BELOW = frozenset("bawah".split())
THAN = frozenset("dari daripada ketimbang dibanding dibandingkan".split())
