"""Dates and times in French."""

from __future__ import annotations

from checker.languages.times import Bound, Phase, TimeData, table
from checker.languages.times_hijri import HIJRI_MONTHS
from checker.languages.times_holidays import HOLIDAYS

_MONTHS = table(
    """
    janvier
    février
    mars
    avril
    mai
    juin
    juillet
    août | aout
    septembre
    octobre
    novembre
    décembre
    """,
    1,
)
_ABBREVIATED = table("janv\nfévr | fév\nmars\navr\nmai\njuin\njuil\naoût\nsept.\noct\nnov\ndéc", 1)
_ONES = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_ORDINALS = (
    "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième "
    "quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième"
).split()
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()
_DECADES = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70}
_ABOUT = r"(?:environ |près de |plus de |presque |quelque |au moins |moins de )?"
_NOT_COUNTED = (
    r"(?!_(?:personnes|habitants|maisons|unités|hectares?|ha\b|tonnes?|kilomètres?|km\b|mètres?|m\b|kg\b|dollars?|euros?"
    r"|roupies|yens?|yuans?|pour cent|%|passagers|étudiants|élèves|ouvriers|familles|participants|victimes|soldats"
    r"|policiers|agents|fois|heures|points|cas\b|morts|hommes|femmes|enfants|exemplaires|calories|degrés|ans\b|années))"
)

#: Parts of the day after or before, and of the day that was told of: le lendemain matin, le soir même.
_DAY_PARTS: dict[str, tuple[str, int, tuple[float, float]]] = {
    phrase: ("day", offset, hours)
    for part, of_day, hours in (
        ("matin", "au matin", (0.0, 12.0)),
        ("après-midi", "dans l'après-midi", (12.0, 19.0)),
        ("soir", "au soir", (16.0, 29.0)),
    )
    for offset, phrases in (
        (1, (f"le lendemain {part}", f"lendemain {part}", f"le lendemain {of_day}", f"lendemain {of_day}")),
        (-1, (f"la veille {of_day}", f"veille {of_day}")),
        (0, (f"le {part} même", f"le même {part}", f"ce {part}-là", f"le jour même {of_day}")),
    )
    for phrase in phrases
} | {
    **dict.fromkeys(("la même nuit", "la nuit même", "cette nuit-là", "dans la même nuit"), ("day", 0, (17.5, 31.0))),
    **dict.fromkeys(("cet après-midi-là", "l'après-midi même", "le même après-midi"), ("day", 0, (12.0, 19.0))),
}

TIMES = TimeData(
    code="fr",
    opening=r"(?<!\w)",
    closing=r"(?!\w)",
    clock24=True,
    rounded_before=(
        r"(?:environ|vers|aux alentours de|autour de|aux environs de|presque|près de|(?:un )?peu (?:avant|après)"
        r"|juste (?:avant|après)|quelques minutes (?:avant|après)|sur le coup de|sur les coups de) (?:les )?"
    ),
    rounded_after=r" environ| passées| et des poussières",
    weekdays=table("lundi\nmardi\nmercredi\njeudi\nvendredi\nsamedi\ndimanche"),
    months={**_MONTHS, **_ABBREVIATED},
    month_names=frozenset(_MONTHS) - {"mars"},
    parts={
        "matin": (0, 12),
        "matinée": (5, 12),
        "après-midi": (12, 19),
        "soir": (16, 29),
        "soirée": (17, 29),
        "nuit": (17.5, 31),
        "petit matin": (0, 8),
        "aube": (2, 7),
        "aurore": (2, 7),
        "avant l'aube": (0, 6),
        "petites heures": (0, 6),
        "début de matinée": (5, 10),
        "fin de matinée": (9, 12.5),
        "fin de soirée": (20, 26),
        "début de soirée": (17, 21),
        "début d'après-midi": (12, 16),
        "fin d'après-midi": (15, 19.5),
        "premières heures": (0, 8),
        "fin de journée": (15, 20),
        "nocturne": (17.5, 30),
        "crépuscule": (16, 20),
        "coucher du soleil": (16, 20),
        "lever du soleil": (4, 8),
        "milieu de journée": (10.5, 15),
        "mi-journée": (10.5, 15),
    },
    half_days={
        "du matin": (0, 12),
        "de l'après-midi": (12, 19),
        "du soir": (16, 24),
        "de la nuit": (17.5, 30),
    },
    edges={"tôt": (0, 10), "tard": (16, 30)},
    noons={"midi": 12, "minuit": 0},
    units={
        "seconde": ("second", 1),
        "secondes": ("second", 1),
        "minute": ("minute", 1),
        "minutes": ("minute", 1),
        "heure": ("hour", 1),
        "heures": ("hour", 1),
        "jour": ("day", 1),
        "jours": ("day", 1),
        "journée": ("day", 1),
        "nuit": ("day", 1),
        "nuits": ("day", 1),
        "semaine": ("week", 1),
        "semaines": ("week", 1),
        "quinzaine": ("week", 2),
        "week-end": ("weekend", 1),
        "mois": ("month", 1),
        "trimestre": ("quarter", 1),
        "trimestres": ("quarter", 1),
        "semestre": ("half", 1),
        "semestres": ("half", 1),
        "an": ("year", 1),
        "ans": ("year", 1),
        "année": ("year", 1),
        "années": ("year", 1),
        "saison": ("year", 1),
        "saisons": ("year", 1),
        "quart d'heure": ("minute", 15),
        "demi-heure": ("minute", 30),
        "exercice": ("year", 1),
        "année scolaire": ("year", 1),
        "année universitaire": ("year", 1),
        "décennie": ("decade", 1),
        "décennies": ("decade", 1),
        "siècle": ("century", 1),
        "siècles": ("century", 1),
    },
    modifiers={
        "dernier": -1,
        "dernière": -1,
        "prochain": 1,
        "prochaine": 1,
        "derniers": -1,
        "dernières": -1,
        "passé": -1,
        "passée": -1,
        "écoulé": -1,
        "écoulée": -1,
        "précédent": -1,
        "précédente": -1,
        "précédents": -1,
        "précédentes": -1,
        "d'avant": -1,
        "en cours": 0,
        "courant": 0,
        "courante": 0,
        "prochains": 1,
        "prochaines": 1,
        "suivant": 1,
        "suivante": 1,
        "suivants": 1,
        "suivantes": 1,
        "à venir": 1,
        "d'après": 1,
        "qui vient": 1,
    },
    dated={
        "dernier": -1,
        "passé": -1,
        "derniers": -1,
        "prochain": 1,
        "prochains": 1,
        "suivant": 1,
        "à venir": 1,
        "précédent": -1,
    },
    directions={
        "après": 1,
        "avant": -1,
        "plus tard": 1,
        "plus tôt": -1,
        "auparavant": -1,
        "précédant": -1,
        "qui précèdent": -1,
        "qui ont précédé": -1,
        "suivant": 1,
        "qui suivent": 1,
        "qui ont suivi": 1,
        "de retard": 1,
        "d'avance": -1,
        "avant l'heure": -1,
    },
    numbers={
        "un": 1,
        "une": 1,
        **{w: i for i, w in enumerate(_ONES, 2)},
        "dix-sept": 17,
        "dix-huit": 18,
        "dix-neuf": 19,
        **_TENS,
        **{f"{t}-{o}": v + i for t, v in _TENS.items() for i, o in enumerate(_ONES[:8], 2)},
        **{f"{t} et un": v + 1 for t, v in _TENS.items()},
        "vingt et une": 21,
        "soixante-dix": 70,
        "quatre-vingts": 80,
        "quatre-vingt-dix": 90,
        "cent": 100,
        "une demi": 0.5,
        "un demi": 0.5,
        "quelques": None,
        "plusieurs": None,
        "des": None,
    },
    ordinals={
        **table("premier | première | 1er | 1re | 1ère"),
        **{w: i for i, w in enumerate(_ORDINALS, 2)},
        "premier": 1,
        "première": 1,
        "1er": 1,
        "1re": 1,
        "second": 2,
        "seconde": 2,
        **{f"{n}e": n for n in range(2, 32)},
        **{f"{n}ème": n for n in range(2, 32)},
        **{f"{n}è": n for n in range(2, 32)},
        "2nd": 2,
        "2d": 2,
        "dernier": 4,
        **{f"{w}e": i for i, w in enumerate(_ROMAN, 1)},
        "ier": 1,
    },
    relatives={
        "hier": ("day", -1),
        "la semaine dernière": ("week", -1),
        "la semaine prochaine": ("week", 1),
        "le mois dernier": ("month", -1),
        "le mois prochain": ("month", 1),
        "l'année dernière": ("year", -1),
        "l'année prochaine": ("year", 1),
        "aujourd'hui": ("day", 0),
        "demain": ("day", 1),
        "après-demain": ("day", 2),
        "avant-hier": ("day", -2),
        "ce mois-ci": ("month", 0),
        "ce mois": ("month", 0),
        "mois en cours": ("month", 0),
        "cette semaine": ("week", 0),
        "cette année": ("year", 0),
        "ce week-end": ("weekend", 0),
        "ce trimestre": ("quarter", 0),
        "ce semestre": ("half", 0),
        "cette saison": ("year", 0),
        "ce jour": ("day", 0),
        "le jour même": ("day", 0),
        "le même jour": ("day", 0),
        "la même année": ("year", 0),
        "le même mois": ("month", 0),
        "ce jour-là": ("day", 0),
        "cette année-là": ("year", 0),
        "le lendemain": ("day", 1),
        "lendemain": ("day", 1),
        "le surlendemain": ("day", 2),
        "le jour suivant": ("day", 1),
        "le jour d'après": ("day", 1),
        "le jour précédent": ("day", -1),
        "la veille": ("day", -1),
        "veille": ("day", -1),
        "l'avant-veille": ("day", -2),
        "le jour d'avant": ("day", -1),
        "l'année d'avant": ("year", -1),
        "l'année d'après": ("year", 1),
        "ce matin": ("day", 0, (0, 12)),
        "cet après-midi": ("day", 0, (12, 19)),
        "ce soir": ("day", 0, (16, 29)),
        "cette nuit": ("day", 0, (17.5, 31)),
        "hier soir": ("day", -1, (16, 29)),
        "hier matin": ("day", -1, (0, 12)),
        "hier après-midi": ("day", -1, (12, 19)),
        "la nuit dernière": ("day", -1, (17.5, 31)),
        **_DAY_PARTS,
        "demain soir": ("day", 1, (16, 29)),
        "demain matin": ("day", 1, (0, 12)),
        "demain après-midi": ("day", 1, (12, 19)),
        "actuellement": ("now", 0),
        "à l'heure actuelle": ("now", 0),
        "maintenant": ("now", 0),
        "désormais": ("now", 0),
    },
    phases={
        "début": Phase.EARLY,
        "le début": Phase.EARLY,
        "commencement": Phase.EARLY,
        "courant": Phase.MIDDLE,
        "mi": Phase.MIDDLE,
        "milieu": Phase.MIDDLE,
        "fin": Phase.LATE,
        "la fin": Phase.LATE,
    },
    period_parts={
        f"{word} {unit}": (value, phase)
        for unit, value in (
            *(("de l'année", "year"), ("de l’année", "year"), ("d'année", "year"), ("d’année", "year")),
            *(("du mois", "month"), ("de mois", "month"), ("du trimestre", "quarter"), ("de trimestre", "quarter")),
        )
        for words, phase in (
            (("fin", "terme"), Phase.LATE),
            (("début", "commencement"), Phase.EARLY),
            (("milieu",), Phase.MIDDLE),
        )
        for word in words
    }
    | {f"début {unit}": ("week", Phase.EARLY) for unit in ("de semaine", "de la semaine")}
    | {f"milieu {unit}": ("week", Phase.MIDDLE) for unit in ("de semaine", "de la semaine")}
    | {"mi-semaine": ("week", Phase.MIDDLE), "mi-mois": ("month", Phase.MIDDLE), "mi-année": ("year", Phase.MIDDLE)},
    zones={
        "heure de l'ouest de l'indonésie": 7.0,
        "heure de l'ouest indonésien": 7.0,
        "heure de l'indonésie occidentale": 7.0,
        "heure d'indonésie occidentale": 7.0,
        "heure de jakarta": 7.0,
        "à jakarta": 7.0,
        "wib": 7.0,
        "wita": 8.0,
        "wit": 9.0,
        "heure du centre de l'indonésie": 8.0,
        "heure de l'indonésie centrale": 8.0,
        "heure d'indonésie centrale": 8.0,
        "heure de l'est de l'indonésie": 9.0,
        "heure de l'est indonésien": 9.0,
        "heure de l'indonésie orientale": 9.0,
        "heure d'indonésie orientale": 9.0,
        "gmt": 0.0,
        "tu": 0.0,
        "utc": 0.0,
        "temps universel": 0.0,
        "heure de pékin": 8.0,
        "heure de singapour": 8.0,
        "heure de tokyo": 9.0,
        "heure du japon": 9.0,
        "heure de la mecque": 3.0,
        "heure saoudienne": 3.0,
        "heure locale": None,
        "heures locales": None,
    },
    bounds_before={
        "depuis": Bound.SINCE,
        "dès": Bound.SINCE,
        "à partir de": Bound.SINCE,
        "à partir du": Bound.SINCE,
        "à compter de": Bound.SINCE,
        "à compter du": Bound.SINCE,
        "jusqu'à": Bound.UNTIL,
        "jusqu'au": Bound.UNTIL,
        "jusqu'en": Bound.UNTIL,
        "d'ici": Bound.UNTIL,
        "d'ici à": Bound.UNTIL,
        "au plus tard": Bound.UNTIL,
        "avant": Bound.BEFORE,
        "après": Bound.AFTER,
    },
    bounds_after={},
    shifts={
        "avancé": -1,
        "avancée": -1,
        "avancer": -1,
        "avancés": -1,
        "plus tôt que prévu": -1,
        "en avance": -1,
        "d'avance": -1,
        "plus tôt": -1,
        "reporté": 1,
        "reportée": 1,
        "reportés": 1,
        "reportées": 1,
        "reporter": 1,
        "report": 1,
        "repoussé": 1,
        "repoussée": 1,
        "repoussés": 1,
        "repoussées": 1,
        "repousser": 1,
        "différé": 1,
        "différée": 1,
        "ajourné": 1,
        "ajournée": 1,
        "ajourner": 1,
        "ajournement": 1,
        "retardé": 1,
        "retardée": 1,
        "retarder": 1,
        "décalé": 1,
        "décalée": 1,
        "de retard": 1,
        "en retard": 1,
        "retard": 1,
        "plus tard que prévu": 1,
        "plus tard que": 1,
    },
    holidays=HOLIDAYS["fr"],
    lunar_months=HIJRI_MONTHS["fr"],
    seasons={
        "saison des pluies": "rainy",
        "saison humide": "rainy",
        "saison sèche": "dry",
        "mousson": "rainy",
        "été": "summer",
        "hiver": "winter",
        "printemps": "spring",
        "automne": "autumn",
    },
    decade_words=_DECADES,
    orders={
        **dict.fromkeys(
            "après depuis suite ensuite puis dès lorsque quand ayant avoir être issue fois lendemain".split(), 1
        ),
        **dict.fromkeys(("plus tard", "il y a", "à la suite de", "au terme de", "en"), 1),
        **dict.fromkeys(("avant", "veille", "auparavant", "préalablement", "jusqu'à", "précédant"), -1),
    },
    hour_words={"une": 1, **{w: i for i, w in enumerate(_ONES[:10], 2)}},
    vague_orders=frozenset("en dès lorsque quand ayant avoir être issue fois depuis".split()),
    anaphors="cela|ceci|ça|quoi",
    points=r"^dans\b|plus tard|^il y a\b|plus tôt|au bout",
    originally=r"initial|d'origine|d'abord|prévue?s? (?:le|pour|au)|fixée?s? (?:au|pour)|devait|au lieu|à la place",
    anchoring=frozenset(
        (
            *("précédé de", "précède de", "précédait de", "précédant de", "précèdent de", "suivi de"),
            *("après", "avant", "suivant", "précédant", "la veille", "veille", "le lendemain", "lendemain"),
            *("l'avant-veille", "le surlendemain"),
        )
    ),
    idioms=(
        # "Ne … pas avant" says "only after".
        (
            r"(?:ne |n')[^\s,.;]+(?: [^\s,.;]+){0,3}? (?:pas|plus|jamais|guère|rien)(?: [^\s,.;]+){0,6}?"
            r" ⟨(?:avant|jusqu'à ce)⟩(?! l'aube)"
        ),
        # According to: "d'après une source", but "le jour d'après".
        r"(?<!jour\s)(?<!mois\s)(?<!semaine\s)(?<!année\s)(?<!saison\s)(?<!soir\s)(?<!matin\s)(?<!nuit\s)⟨d'après⟩(?= \w)",
        r"{n} heures? (?:et )?(?:quart|trois quarts|{n2} minutes?)",
        r"{n} (?:ans?|mois|semaines?|jours?) et {n2} (?:mois|semaines?|jours?|heures?)",
        (
            r"pass(?:er|é|e|ent|ant|aient|ait) la nuit|jour et nuit|nuit et jour|du jour au lendemain|vie"
            r" nocturne|boîte de nuit|oiseau de nuit"
        ),
        (
            r"(?:la |de la |à la )?même période (?:de |d'|un )?(?:l'|la |an )?(?:année |an )?(?:dernière?"
            r"|précédente?|passée?|plus tôt|d'avant)|à ce jour|sur un an|d'une année sur l'autre|de temps en"
            r" temps|ces derniers temps|au plus tôt"
        ),
        r"(?:chaque|tous les|toutes les) (?:matin|matins|soir|soirs|nuit|nuits|jours?|semaines?|mois|ans?|année)",
        r"(?:au|d'un) second plan|dernier étage|(?:a|ont|avait|avaient|ayant|avoir) (?:déjà )?été",
    ),
    templates=(
        # Dates with a day.
        r"(?:{weekday},? )?(?:\()?(?:le )?{day}(?:er)? {month}(?:\.(?=_\d))?(?: {year}| {dated})?",
        r"{weekday} {day}(?:er)?(?! heures?|_h(?!\w*[^\W\d])|:)",
        (
            r"(?:(?:{weekday},? )?(?:le )?)?{day}(?:er)?(?:(?P<to>_-_| au | à | jusqu'au )| et (?:le )?)"
            r"(?:{weekday2} )?{day2}(?:er)? {month}(?:\.(?=_\d))?(?: {year})?"
        ),
        r"{weekday},? \({day}/{monthnum}(?:/{year})?\)",
        r"\({day}/{monthnum}(?:/{year})?\)",
        r"{day}[/.]{monthnum}[/.]{year}",
        r"{year}-{monthnum}-{day}",
        r"(?:le|du|au|dès le) ⟨{day}(?:er)?⟩(?: courant)?(?=[,;.)]| (?:et le|dernier|prochain|à [\w-]{1,30}[,.]))",
        # Months, years, longer periods.
        r"(?:à )?(?:la )?(?:{phase}[ -](?:de |d'|du mois de |du mois d')?)?{month}(?:\.(?=_\d))? {year}",
        r"(?:à )?(?:la )?(?:{phase}[ -](?:de |d'|du mois de |du mois d')?)?{monthname}(?: {dated})?",
        r"(?:la )?{phase}[ -](?:de |d'|du mois de |du mois d')?{month}(?: {dated})?",
        (
            r"(?:en|depuis|dès|d'ici|jusqu'en|jusqu'à|mois de|de|fin|début|entre|avant|après|et) ⟨{month}⟩(?:"
            r" {dated})?(?! \d)"
        ),
        r"(?:{phase}[ -](?:de |d'|de l'année |de l'an )?)?(?:l'année |l'an )?(?<!n°\s){year}" + _NOT_COUNTED,
        r"{year}[-/](?:{shortyear}|{year2})",
        r"(?:(?:à )?(?:la )?{phase} )?(?:les |des )?années {decade}",
        r"(?:(?:à )?(?:la )?{phase} )?(?:les |des )?années {decadeword}",
        r"(?:(?:à )?(?:la )?{phase} )?(?:le |du |au )?{century} siècle",
        r"(?:la )?(?:{week}|(?P<lastweek>dernière)) semaine (?:de |d'|du mois de |du mois d'){month}(?: {year})?",
        r"(?:le |chaque )?(?:{week}|(?P<lastweek>dernier)) {weekday} (?:du mois|de chaque mois|(?:de |d'){month}(?: {year})?)",
        r"(?:les |des |aux )?{century} et {century2} siècles",
        r"(?:le |du |au )?{quarter} trimestre(?: (?:de (?:l'année )?|de l'exercice )?{year})?",
        r"t{quarternum}(?: {year})?",
        r"(?:le |du |au )?{half} semestre(?: (?:de (?:l'année )?|de l'exercice )?{year})?",
        r"(?:la )?{half} moitié de (?:l'année )?{year}",
        r"(?:les |des |aux )?{firstmonths} premiers mois(?: de (?:l'année )?{year})?",
        r"(?:les |des |aux )?{firstquarters} premiers trimestres(?: de (?:l'année )?{year})?",
        r"(?:de |d'|en |cet |la |l')⟨{season}⟩",
        r"{holiday}",
        r"(?:le )?{day}(?:er)? (?:du mois de )?{lunar}(?: (?:de l'an )?{year}(?: (?:de l')?h[ée]gire)?)?",
        r"mois de {lunar}(?: {year}(?: (?:de l')?h[ée]gire)?)?",
        r"{lunar} {year}(?: (?:de l')?h[ée]gire)?",
        r"(?<!\d\s)(?:de |d')⟨{month}(?P<to> à | jusqu'à |_-_){month2}(?: {year})?⟩(?!\s?\d)",
        r"entre ⟨{month}(?P<to> et ){month2}(?: {year})?⟩(?!\s?\d)",
        r"{month}(?P<to>_-_){month2}(?: {year})?(?!\s?\d)",
        r"{weekday}(?: {dated})?",
        r"{weekday} en (?:huit|quinze)",
        # Clock times.
        r"{hour}_h_{minute}(?: {halfday})?",
        r"{hour}_h(?: {halfday})?",
        (
            r"(?:à|vers|dès|avant|jusqu'à|autour de|sur les|passé|à partir de|à compter de|aux environs de|au lieu de|pour) ⟨{hour} heures?(?: {minute})?(?:"
            r" {halfday})?⟩(?! (?:de |par |plus|après|avant|durant|pendant|consécutives|supplémentaires)|_d')"
        ),
        (
            r"(?:de|entre|d') ⟨{hour}_(?:h|heures?)_(?:{minute})?_(?:(?P<to>à|-|jusqu'à)|et) {hour2}_(?:h"
            r"|heures?)_(?:{minute2})?(?: {halfday})?⟩"
        ),
        r"(?:de|d'|entre|depuis) ⟨{hour}_(?:h|heures?)(?:_{minute})?⟩_(?:à|et|jusqu'à) {noontext}",
        r"{hour} heures?(?: {minute})? {halfday}",
        r"(?:à|vers|dès|avant|jusqu'à) ⟨{hour} heures? (?P<halfpast>et demie)(?: {halfday})?⟩",
        r"⟨{hour} heures?(?: {minute})?⟩,? (?:\()?{zone}",
        r"{hour}:{minute}(?: {halfday})?",
        r"{hourword} heures?(?: {minute})? {halfday}",
        (
            r"(?:à|vers|dès|avant|jusqu'à) ⟨{hourword} heures?(?: (?P<halfpast>et demie))?⟩(?! (?:de |par "
            r"|plus|après|avant|durant|pendant|consécutives|supplémentaires)|_d')"
        ),
        r"(?<!après-){noon}",
        r"(?:à |à la |aux |le |ce |au |du |dans la |de la |en |cette |l')⟨{part}⟩(?! (?:de |d')?\d)",
        r"(?:{weekdaytext}|{monthtext}|\d)\)? (?:à la |dans la |en |au |après le |avant l')?⟨{part}⟩",
        r"⟨{edge}⟩ (?:le |dans la matinée de )?{weekday}",
        r"{weekday} ⟨{edge}⟩",
        # Relative periods and offsets.
        r"{relative}",
        r"(?:la |le )?{periodpart}(?! (?:scolaire|universitaire|budgétaire|fiscale?|civile|de |du |\d)| d['’])",
        r"(?:(?:en )?{phase} (?:de |d')?(?:la |l')?)?(?:le |la |l'|au |du )?{unit} {modifier}",
        r"(?:le |la |l'|au |du )?{phase} (?:de |du |d')?{relative}",
        r"(?:les |des |aux |ces )?{n} {unit} {modifier}",
        r"(?:les |des |aux |ces )?{n} {modifier} {unit}",
        r"(?:les |ces )?{modifier} {unit}",
        _ABOUT + r"(?:de )?{n}[ -]{unit}(?P<andhalf> et demie?)? {direction}",
        r"(?P<minus>il y a) (?:environ |près de |plus de |presque |à peine )?{n} {unit}(?P<andhalf> et demie?)?",
        r"(?P<plus>dans|d'ici|d'ici à|au bout de|après) (?:environ |près de |plus de |presque )?{n} {unit}(?P<andhalf> et demie?)?",
        # La signature a précédé de deux jours la visite; a fast of two days that comes before a feast is none.
        r"(?:a|avait|ont|avaient) (?P<minus>précédé de) {n} {unit}(?! de )",
        r"(?P<minus>(?:précède|précédait|précédant|précèdent) de) {n} {unit}(?! de )",
        r"(?:a|avait|ont|avaient) (?P<plus>suivi de) {n} {unit}(?! de )",
    ),
    date_pieces=(("weekday", "{} "), ("day", "{} "), ("month", "{} "), ("year", "{}")),
    clock_pattern="{hour} h {minute:02}",
)
