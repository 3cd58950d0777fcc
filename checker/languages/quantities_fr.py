"""French words for numbers, units, money, labels and idioms that count nothing (long scale: billion is 10^12)."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.quantity_words import QuantityWords, intervals, listed, numbers, phrases, table

_CARDINALS = listed(
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
) | numbers(
    "0: zéro\n1: une\n20: vingt; vingts\n30: trente\n40: quarante\n50: cinquante\n60: soixante\n70: septante\n"
    "80: huitante; octante\n90: nonante"
)
_ORDINALS = numbers(
    """
    1: premier; première; premiers; premières; 1er; 1re; 1ère; unième; unièmes
    2: deuxième; deuxièmes; second; seconde; seconds; secondes
    3: troisième; troisièmes
    4: quatrième; quatrièmes
    5: cinquième; cinquièmes
    6: sixième; sixièmes
    7: septième; septièmes
    8: huitième; huitièmes
    9: neuvième; neuvièmes
    10: dixième; dixièmes
    11: onzième
    12: douzième
    13: treizième
    14: quatorzième
    15: quinzième
    16: seizième
    17: dix-septième
    18: dix-huitième
    19: dix-neuvième
    20: vingtième
    30: trentième
    40: quarantième
    50: cinquantième
    60: soixantième
    100: centième
    1000: millième
    """
)

WORDS = QuantityWords(
    decimal=",",
    thousands=".",
    other_decimal=True,
    cardinals=_CARDINALS,
    multipliers={"cent": 100, "cents": 100},
    scales=numbers(
        """
        1000: mille; millier; milliers
        1000000: million; millions; mn
        1000000000: milliard; milliards; mds; md; mrd
        1000000000000: billion; billions
        1000000000000000: billiard; billiards
        1000000000000000000: trillion; trillions
        """
    ),
    ordinals=_ORDINALS,
    ordinal_suffixes=("e", "è", "er", "re", "ère", "ème", "eme", "nd", "nde", "ᵉ"),
    fractions={
        "moitié": Fraction(1, 2),
        "demi": Fraction(1, 2),
        "demie": Fraction(1, 2),
        "quart": Fraction(1, 4),
        "tiers": Fraction(1, 3),
    },
    denominators={"tiers": 3, "quart": 4, "quarts": 4, "demi": 2, "demis": 2}
    | {word: value for word, value in _ORDINALS.items() if value > 4 and "ième" in word},
    dozens=numbers(
        "8: huitaine\n10: dizaine\n12: douzaine\n15: quinzaine\n20: vingtaine\n30: trentaine\n40: quarantaine\n"
        "50: cinquantaine\n60: soixantaine\n100: centaine"
    ),
    vague=intervals(
        """
        20-99: dizaines; plusieurs dizaines; quelques dizaines
        24-99: douzaines
        200-999: centaines; plusieurs centaines; quelques centaines
        1000-9999: milliers; plusieurs milliers; quelques milliers
        10000-99999: dizaines de milliers
        100000-999999: centaines de milliers
        1000000-9999999: millions; plusieurs millions
        10000000-99999999: dizaines de millions
        100000000-999999999: centaines de millions
        1000000000-9999999999: milliards; plusieurs milliards
        10000000000-99999999999: dizaines de milliards
        100000000000-999999999999: centaines de milliards
        1000000000000-9999999999999: milliers de milliards; billions
        10000000000000-99999999999999: dizaines de milliers de milliards
        100000000000000-999999999999999: centaines de milliers de milliards
        """
    ),
    multiples=numbers(
        """
        2: double; doublé; doublée; doubler; doublement; doublant; doubles
        3: triple; triplé; tripler; triplement; triplant; triplée
        4: quadruple; quadruplé; quadrupler
        5: quintuple; quintuplé; quintupler
        6: sextuple; sextuplé
        7: septuplé
        8: octuplé
        10: décuple; décuplé; décupler
        100: centuple; centuplé
        """
    ),
    few=phrases("quelques; plusieurs"),
    rounded_spans={"quinze jours": 14, "quinzaine de jours": 14, "huit jours": 7},
    articles=frozenset({"un", "une"}),
    joiners=frozenset({"et"}),
    linkers=frozenset({"de", "d", "'", "’", "-", "bons", "petites", "longs", "longues", "autres", "nouveaux"}),
    per=frozenset("par / le la l chaque".split()),
    units=table(
        """
        percent: %; pour cent; pourcent; p. 100
        permille: ‰; pour mille
        pp: point de pourcentage; points de pourcentage; point de pour cent; pp
        bp: point de base; points de base; pb
        point: point; points; pts; pt
        mm: mm; millimètre; millimètres
        cm: cm; centimètre; centimètres
        m: m; mètre; mètres
        km: km; kilomètre; kilomètres
        inch: pouce; pouces
        ft: pied; pieds
        yd: yard; yards
        mi: mile; miles; mille; milles
        nmi: mille marin; milles marins; mille nautique; milles nautiques; nautiques
        cm2: cm2; cm²; centimètres carrés
        m2: m2; m²; mètre carré; mètres carrés
        are: are; ares
        ha: ha; hectare; hectares
        km2: km2; km²; kilomètre carré; kilomètres carrés
        acre: acre; acres
        sqmi: miles carrés; mile carré; milles carrés; mille carré; mi2; mi²
        sqnmi: milles marins carrés; milles nautiques carrés; mille marin carré
        ml: ml; millilitre; millilitres
        cl: cl; centilitre; centilitres
        l: l; litre; litres
        hl: hl; hectolitre; hectolitres
        kl: kl; kilolitre; kilolitres
        m3: m3; m³; mètre cube; mètres cubes
        km3: kilomètre cube; kilomètres cubes; km3; km³
        bbl: baril; barils
        gal: gallon; gallons
        ug: microgramme; microgrammes; µg; μg
        mg: mg; milligramme; milligrammes
        g: g; gramme; grammes
        kg: kg; kilo; kilos; kilogramme; kilogrammes
        quintal: quintal; quintaux
        t: t; tonne; tonnes; tonnes métriques; tonne métrique
        Mt: mégatonne; mégatonnes; mt
        lb: livre; livres
        oz: once; onces; once troy; onces troy
        s: seconde; secondes; s; sec
        min: minute; minutes; min; mn
        h: heure; heures; h
        day: jour; jours; journée; journées
        week: semaine; semaines
        month: mois
        quarter: trimestre; trimestres
        semester: semestre; semestres
        year: an; ans; année; années
        decade: décennie; décennies
        century: siècle; siècles
        millennium: millénaire; millénaires
        km/h: km/h; km / h; kilomètres heure; kilomètres à l'heure; kilomètres par heure; km par heure; km à l'heure
        km/s: kilomètre par seconde; kilomètres par seconde; km/s; km/seconde; km par seconde
        m/s: m/s; mètres par seconde; mètres seconde
        mph: milles à l'heure; milles par heure; mile à l'heure; miles par heure; miles à l'heure; mph
        knot: nœud; nœuds; noeud; noeuds
        °C: degré celsius; degrés celsius; °c; ° c; degrés; degré; °; ºc
        °F: degré fahrenheit; degrés fahrenheit; °f; ° f
        magnitude: magnitude; sur l'échelle de richter
        W: watt; watts
        kW: kilowatt; kilowatts; kw
        MW: mégawatt; mégawatts; mw; mégawatts crête; mwc
        GW: gigawatt; gigawatts; gw
        kWh: kilowattheure; kilowattheures; kwh; kilowatt heure; kilowatts heure
        MWh: mégawattheure; mégawattheures; mwh
        GWh: gigawattheure; gigawattheures; gwh
        TWh: térawattheure; térawattheures; twh
        hp: chevaux; ch
        cal: calorie; calories
        kcal: kilocalories; kcal
        V: volt; volts
        kV: kilovolt; kilovolts; kv
        Hz: hertz; hz
        kHz: khz; kilohertz
        MHz: mhz; mégahertz
        GHz: ghz; gigahertz
        kB: ko
        MB: mo; mégaoctets
        GB: go; gigaoctets
        TB: to; téraoctets
        PB: pétaoctets
        dB: décibel; décibels; db
        lap: tour; tours; tour de piste; tours de piste
        times: fois
        IDR: roupies indonésiennes; roupie indonésienne; rupiah; rupiahs; idr; rp
        roupie: roupie; roupies
        USD: dollar américain; dollars américains; usd; us$; dollars us; dollar us; $ us; billet vert
        USD: dollars des états unis
        dollar: dollar; dollars; $
        cent: cent américain; cent de dollar; cents américains; centimes; centime; cents de dollar; cents
        SGD: dollar de singapour; dollars de singapour; dollar singapourien; dollars singapouriens; sgd
        AUD: dollar australien; dollars australiens; aud
        HKD: dollar de hong kong; dollars de hong kong; dollars hongkongais; dollar hongkongais; hkd
        CAD: dollar canadien; dollars canadiens; cad
        NZD: dollar néo zélandais; dollars néo zélandais; nzd
        TWD: dollar taïwanais; dollars taïwanais; dollars de taïwan; twd
        BND: dollar de brunei; dollars de brunei
        CNY: yuan; yuans; renminbi; cny; rmb
        JPY: yen; yens; jpy
        KRW: won; wons; krw
        EUR: euro; euros; €; eur
        GBP: livre sterling; livres sterling; £; gbp; livre; livres; livres britanniques
        MYR: ringgit; ringgits; myr
        THB: baht; bahts; thb
        PHP: peso philippin; pesos philippins; php
        peso: peso; pesos
        VND: dong; dongs; vnd
        INR: roupie indienne; roupies indiennes; inr
        PKR: roupies pakistanaises
        SAR: riyal saoudien; riyals saoudiens; sar; rial saoudien
        QAR: riyal qatari; riyals qataris; qar
        rial: riyal; riyals; rial; rials
        IRR: rial iranien; rials iraniens
        BRL: real; reais; réal; réaux; brl
        AED: dirham des émirats; dirhams émiratis; aed; dirhams émiriens
        dirham: dirham; dirhams
        KWD: dinar koweïtien; dinars koweïtiens
        dinar: dinar; dinars
        RUB: rouble; roubles; rub
        TRY: livre turque; livres turques
        CHF: franc suisse; francs suisses; chf
        franc: franc; francs
        SEK: couronne suédoise; couronnes suédoises; sek
        NOK: couronne norvégienne; couronnes norvégiennes; nok
        krone: couronne; couronnes
        BTC: bitcoin; bitcoins; btc
        ILS: shekel; shekels
        MMK: kyat; kyats
        ZAR: rand; rands
        EGP: livres égyptiennes
        NLG: florin; florins; florins néerlandais; gulden
        PLN: zloty; zlotys
        HUF: forint; forints
        UAH: hryvnia; hryvnias
        NGN: naira; nairas
        BDT: taka; takas
        PGK: kina; kinas
        LAK: kip; kips
        KHR: riel; riels
        KZT: tenge; tenges
        DEM: mark allemand; marks allemands; deutschemark; deutschemarks
        MXN: pesos mexicains
        ARS: pesos argentins
        CZK: couronnes tchèques; couronne tchèque
        DKK: couronnes danoises; couronne danoise
        LKR: roupies sri lankaises
        shilling: shilling; shillings
        MMBTU: mmbtu; million de btu; million d'unités thermiques britanniques; million de british thermal units
        kbit: kilobit; kilobits; kbit/s
        Mbit: mégabit; mégabits; mbit/s
        Gbit: gigabit; gigabits; gbit/s
        Tbit: térabit; térabits; tbit/s
        """
    ),
    prefixes=table(
        """
        IDR: rp; rp.; idr
        USD: us$; usd; $ us
        dollar: $
        SGD: s$; sgd
        EUR: €; eur
        GBP: £; gbp
        JPY: ¥; jpy
        magnitude: magnitude; m; magnitude de
        """
    ),
    rates=table(
        """
        s: par seconde; /s; chaque seconde
        min: par minute; chaque minute
        h: par heure; /h; de l'heure; horaire; chaque heure
        day: par jour; /jour; quotidien; quotidienne; quotidiennement; chaque jour; journalier; journalière; /j
        day: quotidiens
        week: par semaine; hebdomadaire; chaque semaine; hebdomadaires
        month: par mois; mensuel; mensuelle; mensuellement; chaque mois; /mois; mensuels; mensuelles
        year: par an; annuel; annuelle; annuellement; chaque année; /an; annuels; l'an; annuelles
        weekend: chaque week-end; tous les week-ends; le week-end; les week-ends; week-end; week-ends; chaque fin de semaine; fins de semaine; fin de semaine
        weekday: en semaine; jours ouvrables; jours ouvrés; jour ouvrable; jours de semaine
        day: tous les jours
        week: toutes les semaines
        month: tous les mois; sur un mois; en glissement mensuel; d'un mois sur l'autre; par rapport au mois précédent
        year: tous les ans; sur un an; en glissement annuel; sur douze mois; d'une année sur l'autre; par rapport à l'année précédente; en rythme annuel
        quarter: sur un trimestre; en glissement trimestriel; trimestriel; trimestrielle; trimestriels; trimestrielles; chaque trimestre; par trimestre; d'un trimestre sur l'autre
        """
    ),
    approximate=phrases(
        """
        environ; quelque; près de; presque; autour de; à peu près; plus de; moins de; au moins; au plus; jusqu'à
        quasiment; approximativement; au minimum; au maximum; pas moins de
        dépasse; dépassant; dépassé; plus d'; moins d'
        près d'; à peine; vers; une bonne; frôle; frôlant; ±; >; <; ~; plus du; moins du; plus de la; moins de la
        """
    ),
    approximate_after=phrases("environ; ou plus; au moins; au plus; et quelques"),
    range_words=(("", "-"), ("", "à"), ("entre", "et"), ("", "ou"), ("de", "à")),
    product_words=frozenset({"x", "×", "sur", "par"}),
    ratio_words=frozenset({"sur", "sur les", "sur chaque", "des", "des les"}),
    start_words=phrases("de; d'; contre; depuis la"),
    end_words=phrases("à; à environ; à seulement; à la; au; à près de"),
    labels=(
        r"\b\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\b",
        r"\b(?:1[89]|20)\d\d\s*[-–/]\s*(?:(?:1[89]|20)\d\d|\d\d)\b",
        r"\b(?:premier|deuxième|second|seconde|troisième|quatrième|dernier|1er|[234]e|t[1-4]|s[12]"
        r"|première)\s+(?:et (?:deuxième|troisième|quatrième) )?(?:trimestre|semestre|mi-temps|moitié|quart-temps"
        r"|période)s?\b",
        r"\bmi-temps\b|\bquarts? de finale\b|\bdemi-finales?\b|\bdemi-frère\b|\bdemi-tour\b",
        r"\b(?:articles?|alinéa|paragraphe|numéro|n°|no\.?|nos|loi|décret|chapitre|page|vol|route|chambre|verset"
        r"|règlement|km)\s+(?:n°\s*)?\(?\d+[a-z]?\)?(?:[./-]\d+)*(?:\s+de\s+\d{4})?(?:\s+et\s+\d+)?\b(?![.,]\d)",
        r"\b24\s?h?/(?:7|24)\b",
    ),
    idioms=(
        r"\bà (?:deux|trois|quatre) roues\b|\b(?:deux|trois)-roues\b|\bfoot(?:ball)? à (?:cinq|sept|onze)\b",
        r"\btête[- ]à[- ]tête\b|\ben un clin\b|\btrois quarts\b(?= (?:centre|aile))|\bà mille lieues\b|\bse mettre en quatre\b",
        r"\b(?:l'|d')?(?:un|une) (?:de|des|d')\b",
        r"\bl'un(?:e)?\b",
        r"\bd'une? part\b|\bd'un côté\b|\bpas un(?:e)?\b|\bun(?:e)? à un(?:e)?\b|\baucun\b",
        r"\b(?:la |pour la )?première fois\b|\bau premier (?:rang|plan|chef)\b|\bpremière dame\b"
        r"|\bpremiers? (?:ministres?|secours|abord)\b|\btout premier\b|\bpremière ministre\b|\ben premier lieu\b",
        r"\ben second lieu\b|\bseconde guerre mondiale\b|\b(?:première|deuxième) guerre mondiale\b|\bseconde main\b",
        r"\btiers[- ]monde\b|\bun tiers\b(?=\s+(?:a|est|peut)\b)|\bpar des tiers\b|\bdes tiers\b|\bpays tiers\b",
        r"\bdeux-roues\b|\bquatre-quatre\b|\b4x4\b|\b(?:trois|quatre|cinq) étoiles\b|\bquatre coins\b",
        r"\bquartiers? généra(?:l|ux)\b|\bdans une moindre mesure\b|\bau quart de tour\b|\bles deux\b(?=\s+(?:pays"
        r"|parties|camps|hommes|dirigeants|ministres|côtés|équipes|chefs|présidents))",
        r"\bune chance sur deux\b",
        r"\ben un mot\b|\bun peu\b|\bd'un coup\b|\bun jour\b",
    ),
    usual=r"habitu|normal|d'ordinaire|moyenne",
    score_words=r"\b(?:inclin\w*|perdu\w*|battu\w*|gagn\w*|men[ée]\w*|victoire|défaite|score|nul|impos\w*|domin\w*|remport\w*|vain\w*|défait\w*|mène\w*)\b",
    households=r"^[ ]?(?:\w+ ){0,1}?(?:foyers?|familles?|ménages?|chefs de famille)\b",
    persons=r"^[ ]?(?:personnes?|habitants?|villageois|résidents?|individus)\b",
    numbered=(
        ("article", r"\b(?:articles?|art\.)\s{1,2}\(?{}"),
        ("paragraph", r"\b(?:alinéas?|paragraphes?|versets?|§)\s{1,2}\(?{}"),
        ("chapter", r"\bchapitres?\s{1,2}{}"),
        ("number", r"\b(?:numéros?|n\s?°|nos?\.?|loi)\s{0,2}{}"),
        ("terminal", r"\bterminal\s{1,2}{}"),
        ("gate", r"\bporte\s{1,2}{}"),
        ("page", r"\bpages?\s{1,2}{}"),
        ("post", r"\b(?:km|kilomètre|point kilométrique|pk)\s{1,2}{}"),
    ),
)
