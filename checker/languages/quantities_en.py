"""English words for numbers, units, money, labels and idioms that count nothing."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.quantity_words import QuantityWords, intervals, listed, numbers, phrases, table

_ONES = (
    "one two three four five six seven eight nine ten "
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = numbers("20: twenty\n30: thirty\n40: forty; fourty\n50: fifty\n60: sixty\n70: seventy\n80: eighty\n90: ninety")
_ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
) | numbers(
    "30: thirtieth\n40: fortieth\n50: fiftieth\n60: sixtieth\n70: seventieth\n80: eightieth\n90: ninetieth\n"
    "100: hundredth\n1000: thousandth"
)

WORDS = QuantityWords(
    decimal=".",
    thousands=",",
    cardinals={"zero": 0} | listed(_ONES) | _TENS,
    multipliers={"hundred": 100},
    scales=numbers(
        """
        1000: thousand
        1000000: million; mn; mln
        1000000000: billion; bn; bln
        1000000000000: trillion; tn; trn; tln
        1000000000000000: quadrillion
        """
    ),
    attached_scales={"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12},
    ordinals=_ORDINALS,
    ordinal_suffixes=("st", "nd", "rd", "th"),
    fractions={"half": Fraction(1, 2), "halves": Fraction(1, 2), "quarter": Fraction(1, 4)}
    | dict.fromkeys(("halved", "halving", "halve"), Fraction(1, 2)),
    denominators={"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4}
    | {word + s: value for word, value in _ORDINALS.items() if value > 3 for s in ("", "s")},
    dozens={"dozen": 12},
    vague=intervals(
        """
        24-99: dozens; several dozen; a few dozen
        20-99: tens of
        40-99: scores of
        200-999: hundreds; several hundred; a few hundred
        1000-9999: thousands; several thousand; a few thousand
        10000-99999: tens of thousands
        100000-999999: hundreds of thousands; several hundred thousand
        1000000-9999999: millions; several million
        10000000-99999999: tens of millions
        100000000-999999999: hundreds of millions
        1000000000-9999999999: billions; several billion
        10000000000-99999999999: tens of billions
        100000000000-999999999999: hundreds of billions
        1000000000000-9999999999999: trillions
        10000000000000-99999999999999: tens of trillions
        100000000000000-999999999999999: hundreds of trillions
        """
    ),
    multiples=numbers(
        """
        2: twice; double; doubled; doubles; doubling; twofold; two-fold
        3: thrice; triple; tripled; triples; tripling; threefold; treble; trebled; trebling
        4: quadruple; quadrupled; quadrupling; fourfold
        5: quintuple; quintupled; fivefold
        6: sixfold
        7: sevenfold
        8: eightfold
        9: ninefold
        10: tenfold
        20: twentyfold
        100: hundredfold
        """
    ),
    few=phrases("several; a few; some"),
    articles=frozenset({"a", "an"}),
    joiners=frozenset({"and"}),
    linkers=frozenset({"-", "‑", "full", "straight", "consecutive", "whole", "more", "extra", "additional"}),
    per=frozenset("per / a an each every".split()),
    units=table(
        """
        percent: %; percent; per cent; pct; pc
        permille: ‰; per mille
        pp: percentage points; percentage point; percentage-point; pp; ppt; ppts
        bp: basis points; basis point; bps; bp
        point: points; point; pts
        mm: mm; millimeter; millimeters; millimetre; millimetres
        cm: cm; centimeter; centimeters; centimetre; centimetres
        m: m; meter; meters; metre; metres
        km: km; kms; kilometer; kilometers; kilometre; kilometres
        inch: inch; inches
        ft: ft; foot; feet
        yd: yard; yards
        mi: mile; miles
        nmi: nautical mile; nautical miles; sea mile; sea miles; nm; nmi
        cm2: square centimeters; square centimetres; cm2; cm²
        m2: square meter; square meters; square metre; square metres; sq m; sqm; sq. m; m2; m²
        ha: ha; hectare; hectares
        km2: square kilometer; square kilometers; square kilometre; square kilometres; sq km; sq. km; km2; km²
        acre: acre; acres
        sqmi: square mile; square miles; sq mi
        sqft: square foot; square feet; sq ft
        sqnmi: square nautical mile; square nautical miles
        ml: ml; milliliter; milliliters; millilitre; millilitres; cc
        l: l; liter; liters; litre; litres
        kl: kl; kiloliter; kiloliters; kilolitre; kilolitres
        m3: cubic meter; cubic meters; cubic metre; cubic metres; cu m; m3; m³
        km3: cubic kilometer; cubic kilometers; cubic kilometre; cubic kilometres
        cuft: cubic foot; cubic feet
        bbl: barrel; barrels; bbl
        gal: gallon; gallons
        ug: microgram; micrograms; µg; μg
        mg: mg; milligram; milligrams
        g: g; gram; grams; gramme; grammes
        kg: kg; kgs; kilogram; kilograms; kilo; kilos; kilogramme; kilogrammes
        quintal: quintal; quintals
        t: ton; tons; tonne; tonnes; metric ton; metric tons; metric tonne; metric tonnes
        Mt: megatonne; megatonnes; megaton; megatons
        kt: kiloton; kilotons
        lb: pound; pounds; lb; lbs
        oz: ounce; ounces; oz; troy ounce; troy ounces
        s: second; seconds; sec; secs
        min: minute; minutes; min; mins
        h: hour; hours; hr; hrs
        day: day; days
        week: week; weeks
        fortnight: fortnight
        month: month; months
        quarter: quarters
        semester: semester; semesters
        year: year; years; yr; yrs; year old; years old; year olds
        decade: decade; decades
        century: century; centuries
        millennium: millennium; millennia
        km/h: km/h; km/hour; km / h; kph; kmh; kilometers per hour; kilometres per hour; kilometers an hour
        km/h: kilometres an hour; km per hour; km an hour
        km/s: kilometer per second; kilometre per second; km per second; km/sec; kilometers per second
        km/s: kilometres per second; km/s
        m/s: meters per second; metres per second; meters a second; metres a second; m/s
        mph: mph; miles per hour; miles an hour
        knot: knot; knots
        °C: degree celsius; degrees celsius; degrees centigrade; °c; ° c; degrees; degree; °; celsius
        °F: degree fahrenheit; degrees fahrenheit; °f; ° f; degrees; fahrenheit
        magnitude: magnitude; magnitude earthquake; on the richter scale
        W: watt; watts
        kW: kilowatt; kilowatts; kw
        MW: megawatt; megawatts; mw; megawatt peak; megawatts peak; mwp
        GW: gigawatt; gigawatts; gw
        kWh: kilowatt hour; kilowatt hours; kwh
        MWh: megawatt hour; megawatt hours; mwh
        GWh: gigawatt hour; gigawatt hours; gwh
        TWh: terawatt hour; terawatt hours; twh
        hp: horsepower; hp
        cal: calorie; calories
        kcal: kilocalories; kcal
        V: volt; volts
        kV: kilovolt; kilovolts; kv
        Hz: hertz; hz
        kHz: khz; kilohertz
        MHz: mhz; megahertz
        GHz: ghz; gigahertz
        kB: kb; kilobytes
        MB: mb; megabyte; megabytes
        GB: gb; gigabyte; gigabytes
        TB: tb; terabyte; terabytes
        PB: pb; petabyte; petabytes
        dB: decibel; decibels; db
        lap: lap; laps
        times: times; fold; time
        IDR: rupiah; rupiahs; idr; indonesian rupiah
        USD: us dollar; us dollars; u.s. dollar; u.s. dollars; american dollar; american dollars; usd; greenback
        dollar: dollar; dollars
        cent: cent; cents; us cents; u.s. cents; american cents
        SGD: singapore dollar; singapore dollars; singaporean dollars; sgd
        AUD: australian dollar; australian dollars; aud
        HKD: hong kong dollar; hong kong dollars; hkd
        CAD: canadian dollar; canadian dollars; cad
        NZD: new zealand dollar; new zealand dollars; nzd
        TWD: taiwan dollar; taiwan dollars; new taiwan dollars; twd
        BND: brunei dollar; brunei dollars
        CNY: yuan; renminbi; cny; rmb; chinese yuan
        JPY: yen; jpy; japanese yen
        KRW: won; krw; korean won; south korean won
        EUR: euro; euros; eur
        GBP: pound; pounds; pound sterling; pounds sterling; sterling; british pounds; gbp; british pound; quid
        MYR: ringgit; myr; malaysian ringgit; ringgits
        THB: baht; thb; thai baht
        PHP: philippine peso; philippine pesos; php
        peso: peso; pesos
        VND: dong; vnd; vietnamese dong
        INR: indian rupee; indian rupees; inr
        PKR: pakistani rupees; pkr
        rupee: rupee; rupees
        SAR: saudi riyal; saudi riyals; sar; saudi rial
        QAR: qatari riyal; qatari riyals; qar
        rial: riyal; riyals; rial; rials
        IRR: iranian rial; iranian rials
        BRL: real; reais; brl; brazilian real; brazilian reais
        AED: uae dirham; uae dirhams; emirati dirhams; aed
        dirham: dirham; dirhams
        KWD: kuwaiti dinar; kuwaiti dinars
        dinar: dinar; dinars
        RUB: ruble; rubles; rouble; roubles; rub
        TRY: lira; turkish lira; liras
        CHF: franc; francs; swiss franc; swiss francs; chf
        SEK: swedish krona; swedish kronor; sek
        NOK: norwegian krone; norwegian kroner; nok
        krone: krona; krone; kroner; kronor
        BTC: bitcoin; bitcoins; btc
        ILS: shekel; shekels
        MMK: kyat; kyats
        ZAR: rand
        EGP: egyptian pounds
        NLG: guilder; guilders; dutch guilder; dutch guilders; gulden; florins
        PLN: zloty; zlotys; zloties
        HUF: forint; forints
        UAH: hryvnia; hryvnias
        NGN: naira
        BDT: taka
        PGK: kina
        LAK: kip
        KHR: riel
        KZT: tenge
        DEM: german marks; deutschmark; deutschmarks; deutsche marks
        MXN: mexican pesos; mexican peso
        ARS: argentine pesos
        CZK: czech koruna; koruna; korunas
        DKK: danish kroner; danish krone
        LKR: sri lankan rupees
        shilling: shilling; shillings
        MMBTU: mmbtu; million british thermal units; million btu; mmbtus
        kbit: kilobit; kilobits; kbps
        Mbit: megabit; megabits; mbps
        Gbit: gigabit; gigabits; gbps
        Tbit: terabit; terabits; tbps
        """
    ),
    prefixes=table(
        """
        IDR: rp; rp.; idr
        USD: us$; usd; us $; u.s.$; u.s. $
        dollar: $
        SGD: s$; sg$; sgd
        AUD: a$; au$; aud
        HKD: hk$
        CAD: c$; ca$
        NZD: nz$
        EUR: €; eur
        GBP: £; gbp
        JPY: ¥; jpy
        CNY: rmb; cny; cn¥
        KRW: ₩
        INR: ₹; rs
        MYR: rm; myr
        SAR: sar
        magnitude: magnitude; m; magnitude of
        """
    ),
    rates=table(
        """
        s: per second; a second; /s; every second; each second
        min: per minute; a minute; every minute; each minute
        h: per hour; an hour; hourly; every hour; /h; each hour
        day: per day; a day; daily; every day; each day; /day; /d
        week: per week; a week; weekly; every week; each week
        month: per month; a month; monthly; every month; each month; /month
        year: per year; a year; yearly; annually; annual; every year; each year; per annum; /year
        weekend: every weekend; each weekend; on weekends; at weekends; weekends; weekend; weekly on weekends
        weekday: every weekday; each weekday; on weekdays; weekdays; weekday; working days; workdays
        month: month on month; month-on-month; month-to-month; month to month; mom; m-o-m
        year: year on year; year-on-year; yoy; y-o-y; from a year earlier; from a year ago; over a year; than a year earlier
        quarter: quarter on quarter; quarter-on-quarter; qoq; quarterly; every quarter; each quarter; per quarter
        """
    ),
    approximate=phrases(
        """
        about; around; roughly; approximately; some; nearly; almost; close to; more than; over; less than; under
        at least; at most; up to; as many as; as much as; an estimated; estimated; fewer than; just under; just over
        well over; upwards of; above; below; no less than; no fewer than
        no more than; in excess of; almost half; ±; >; <; ~
        circa; c; exceeding; topped; surpassed; topping; exceeded; a little over; a little under; not quite; barely
        """
    ),
    approximate_after=phrases("or so; odd; plus; or more; or less; at least; +"),
    range_words=(("", "-"), ("", "to"), ("between", "and"), ("", "or")),
    product_words=frozenset({"x", "×", "by"}),
    ratio_words=frozenset({"in", "out of", "in every", "out of every", "of every", "of", "from every", "among every"}),
    clear_change=True,
    start_words=phrases("from; from about; from around; from nearly; compared with"),
    end_words=phrases("to; to about; to around; to just; to nearly; to only; to more than"),
    labels=(
        r"\b\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\b",
        r"\b(?:1[89]|20)\d\d\s*[-–/]\s*(?:(?:1[89]|20)\d\d|\d\d)\b",
        r"\b(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th|q[1-4]|h[12])[\s-]+(?:and (?:first|second|third"
        r"|fourth) )?(?:quarters?|half|halves|semester|trimester)\b(?!\s+of\s+the\s+(?:total|people|population))",
        r"\b(?:quarter|semester|half)\s+(?:i{1,3}|iv|[1-4]|one|two|three|four)\b",
        r"\bhalf[\s-]?time\b|(?<!and a )(?<!and-a-)\bhalf[\s-]?years?\b|\bhalf[\s-](?:yearly|brother|sister|mast|day)\b",
        r"\b(?:article|articles|section|paragraph|clause|number|no\.|nos\.|chapter|regulation|law|decree|case|rule"
        r"|verse|page|route|flight|room|gate|lane|km|kilometer marker"
        r"|ticket)\s+(?:no\.\s*)?\(?\d+[a-z]?\)?(?:[./-]\d+)*(?:\s+of\s+\d{4})?(?:\s+and\s+\d+)?\b(?![.,]\d)",
        r"\b(?:law|regulation|decree)\s+(?:no\.|number)?\s*\d+(?:/\d{4}|\s+of\s+\d{4})",
        r"\b24/7\b|\b9/11\b",
    ),
    idioms=(
        r"\b(?:two|three|four)-?wheel\w*|\b(?:two|three|four)-wheeled\b|\b(?:five|seven)-a-side\b",
        r"\bsix feet under\b|\bseventh heaven\b|\bcloud nine\b|\bnine-to-five\b|\bone-to-one\b|\ball fours\b",
        r"\bone of\b",
        r"\bone another\b",
        r"\bon (?:the )?one hand\b",
        r"\bno one\b|\bany one\b|\bevery ?one\b|\bsomeone\b",
        r"\bone by one\b|\bone day\b|\bone-on-one\b|\bone-way\b|\btwo-way\b",
        r"\b(?:at|for|from|the) first\b(?=\s+(?:of all|time|glance|place|instance|sight)\b|[,.])",
        r"\bfirst (?:of all|and foremost|lady|aid|hand|name|instance|class|round|responders?)\b",
        r"\bfirst-(?:hand|class|ever|time|rate|aid|round)\b",
        r"\bsecond[- ](?:hand|to none|thoughts|class|rate)\b",
        r"\b(?:third|second|first)[- ]part(?:y|ies)\b",
        r"\bthird[- ]world\b|\bworld war (?:i{1,2}|one|two|1|2)\b|\b(?:first|second) world war\b",
        r"\bfour-wheel\w*|\btwo-wheel\w*",
        r"\b(?:three|four|five)-star\b",
        r"\bone's\b|\bthe one\b|\bthis one\b|\bthat one\b|\bones\b|\ba one-(?!hour|day|week|month|year|minute|night)\w+|\bone and only\b|\bnumber one\b",
        r"\bthe other half\b|\bbetter half\b|\bhalf-hearted\w*|\bon behalf\b",
        r"\bquarter-?finals?\b|\bsemi-?finals?\b|\bquarters\b(?=\s+(?:close|said|say))|\bheadquarters\b"
        r"|\ball quarters\b",
        r"\bback to square one\b|\bone-sided\b|\bone-off\b|\bday one\b|\bat one point\b|\bone time\b",
    ),
    usual=r"usual|normal|typical|average",
    score_words=r"\b(?:lost|beat|beaten|won|win|wins|defeat\w*|drew|draw|trail\w*|led|lead|loss|victory|score\w*|thrash\w*|edged|downed|fell|ahead|aggregate|comeback)\b",
    changes_to=r"(?:\b(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|increased?|decreased?|dropp?(?:ed|ing)?|grew|climbed|slipped|cut|raised|lowered|reduced|up|down|jumped|surged|plunged|slashed|trimmed|declined)\b[^.;,0-9]{0,30} to(?: about| around| just| nearly)? )$",
    changes_by=r"(?:\b(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|increased?|decreased?|dropp?(?:ed|ing)?|grew|climbed|slipped|cut|raised|lowered|reduced|up|down|jumped|surged|plunged|slashed|trimmed|declined)\b[^.;,0-9]{0,40} by(?: about| around| just| nearly)? )$",
    households=r"^[ ]?(?:\w+[ -]){0,2}?(?:households?|famil(?:y|ies)|heads of)\b",
    persons=r"^[ ]?(?:\w+[ -])?(?:people|persons?|residents|villagers|inhabitants|individuals)\b",
    numbered=(
        ("article", r"\b(?:articles?|sections?|art\.)\s{1,2}\(?{}"),
        ("paragraph", r"\b(?:paragraphs?|clauses?|verses?|subsections?)\s{1,2}\(?{}"),
        ("chapter", r"\bchapters?\s{1,2}{}"),
        ("number", r"\b(?:number|nos?\.?|law)\s{0,2}{}"),
        ("terminal", r"\bterminals?\s{1,2}{}"),
        ("gate", r"\bgates?\s{1,2}{}"),
        ("page", r"\bpages?\s{1,2}{}"),
        ("post", r"\b(?:km|kilomet(?:er|re)(?: (?:marker|post))?)\s{1,2}{}"),
    ),
)
