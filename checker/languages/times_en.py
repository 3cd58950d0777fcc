"""Dates and times in English."""

from __future__ import annotations

from checker.languages.times import Bound, Phase, TimeData, table
from checker.languages.times_hijri import HIJRI_MONTHS
from checker.languages.times_holidays import HOLIDAYS

_MONTHS = table("January\nFebruary\nMarch\nApril\nMay\nJune\nJuly\nAugust\nSeptember\nOctober\nNovember\nDecember", 1)
_ABBREVIATED = table("Jan\nFeb\nMar\nApr\nMay\nJun\nJul\nAug\nSep | Sept\nOct\nNov\nDec", 1)
_WEEKDAYS = table("Monday\nTuesday\nWednesday\nThursday\nFriday\nSaturday\nSunday")
_ABBREVIATED_DAYS = table("Mon\nTue | Tues\nWed\nThu | Thur | Thurs\nFri\nSat\nSun")
_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_TEENS = "seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split()
_ORDINALS = table(
    """
    first
    second
    third
    fourth
    fifth
    sixth
    seventh
    eighth
    ninth
    tenth
    eleventh
    twelfth
    thirteenth
    fourteenth
    fifteenth
    sixteenth
    seventeenth
    eighteenth
    nineteenth
    twentieth
    twenty-first
    """,
    1,
)
_ABOUT = r"(?:about |around |almost |nearly |more than |over |some |just |exactly |at least |roughly |barely )?"
_NUMBER_NOT_YEAR = (
    r"(?!_-?_(?:people|persons|residents|units?|houses|homes|hectares?|ha\b|tons?|tonnes?|kilometers?|kilometres?|km\b"
    r"|meters?|metres?|m\b|kg\b|cc\b|dollars?|euros?|rupiah|yen|yuan|percent|per cent|%|passengers|students|workers"
    r"|families|households|participants|victims|soldiers|troops|personnel|times|hours|miles|feet|points|mm\b|mw\b|square"
    r"|cases|deaths|men|women|children|copies|others|km/h|calories|degrees|years))"
)

#: Parts of the day after or before, and of the day that was told of: the following morning, that same evening.
_DAY_PARTS: dict[str, tuple[str, int, tuple[float, float]]] = {
    f"{word} {part}": ("day", offset, hours)
    for part, hours in (
        *(("morning", (0.0, 12.0)), ("afternoon", (12.0, 19.0)), ("evening", (16.0, 24.0)), ("night", (17.5, 30.0))),
    )
    for offset, words in (
        (1, ("the next", "the following", "next day's")),
        (0, ("the same", "that same", "that", "the very same")),
        (-1, ("the previous", "the preceding")),
    )
    for word in words
}

TIMES = TimeData(
    code="en",
    opening=r"(?<!\w)",
    closing=r"(?!\w)",
    proper=frozenset((*_MONTHS, *_ABBREVIATED, *_WEEKDAYS, *_ABBREVIATED_DAYS)),
    month_first=True,
    rounded_before=(
        r"(?:about|around|approximately|roughly|nearly|almost|some|shortly (?:before|after)|just (?:before|after|past)"
        r"|a little (?:before|after)|(?:a few )?minutes (?:before|after|past)|close to|toward|towards) (?:the )?"
    ),
    rounded_after=r" or so",
    weekdays={**_WEEKDAYS, **_ABBREVIATED_DAYS},
    months={**_MONTHS, **_ABBREVIATED},
    month_names=frozenset(_MONTHS) - {"May", "March", "August"},
    parts={
        "morning": (0, 12),
        "afternoon": (12, 19),
        "evening": (16, 24),
        "night": (17.5, 30),
        "nighttime": (17.5, 30),
        "overnight": (18, 31),
        "early hours": (0, 6),
        "small hours": (0, 6),
        "wee hours": (0, 6),
        "early morning": (0, 9),
        "early morning hours": (0, 7),
        "early afternoon": (12, 16),
        "late morning": (9, 12),
        "late afternoon": (14, 19),
        "late night": (20, 30),
        "pre-dawn": (0, 6),
        "predawn": (0, 6),
        "before dawn": (0, 6),
        "dawn": (3, 7),
        "daybreak": (3, 8),
        "sunrise": (4, 8),
        "lunchtime": (10, 15),
        "dusk": (16, 20),
        "sunset": (16, 20),
        "nightfall": (17, 21),
    },
    edges={"early": (0, 10), "late": (16, 30)},
    half_days={
        "a.m.": (0, 12),
        "a.m": (0, 12),
        "am": (0, 12),
        "p.m.": (12, 24),
        "p.m": (12, 24),
        "pm": (12, 24),
    },
    noons={"noon": 12, "midday": 12, "midnight": 0},
    units={
        "minute": ("minute", 1),
        "minutes": ("minute", 1),
        "hour": ("hour", 1),
        "hours": ("hour", 1),
        "day": ("day", 1),
        "days": ("day", 1),
        "night": ("day", 1),
        "nights": ("day", 1),
        "week": ("week", 1),
        "weeks": ("week", 1),
        "fortnight": ("week", 2),
        "fortnights": ("week", 2),
        "weekend": ("weekend", 1),
        "weekends": ("weekend", 1),
        "month": ("month", 1),
        "months": ("month", 1),
        "quarter": ("quarter", 1),
        "quarters": ("quarter", 1),
        "semester": ("half", 1),
        "semesters": ("half", 1),
        "year": ("year", 1),
        "years": ("year", 1),
        "season": ("year", 1),
        "school year": ("year", 1),
        "academic year": ("year", 1),
        "fiscal year": ("year", 1),
        "seasons": ("year", 1),
        "decade": ("decade", 1),
        "decades": ("decade", 1),
        "century": ("century", 1),
        "centuries": ("century", 1),
    },
    modifiers={
        "last": -1,
        "this": 0,
        "next": 1,
        "past": -1,
        "the past": -1,
        "the last": -1,
        "the previous": -1,
        "previous": -1,
        "the preceding": -1,
        "preceding": -1,
        "the prior": -1,
        "the current": 0,
        "current": 0,
        "the same": 0,
        "the next": 1,
        "the coming": 1,
        "coming": 1,
        "the upcoming": 1,
        "upcoming": 1,
        "the following": 1,
        "following": 1,
    },
    dated={"last": -1, "this past": -1, "past": -1, "next": 1, "this coming": 1, "coming": 1, "upcoming": 1},
    directions={
        "after": 1,
        "before": -1,
        "later": 1,
        "ago": -1,
        "earlier": -1,
        "sooner": -1,
        "following": 1,
        "on from": 1,
        "past": 1,
        "since": 1,
        "from now": 1,
        "hence": 1,
        "afterward": 1,
        "afterwards": 1,
        "behind schedule": 1,
        "late": 1,
        "later than": 1,
        "prior to": -1,
        "prior": -1,
        "ahead of": -1,
        "ahead": -1,
        "early": -1,
        "previously": -1,
        "until": -1,
        "short of": -1,
        "beforehand": -1,
        "before that": -1,
        "away from": -1,
        "away": 0,
        "off": 0,
        "to go": 0,
    },
    numbers={
        **{w: i for i, w in enumerate((*_ONES, *_TEENS), 1)},
        **{w: 20 + 10 * i for i, w in enumerate(_TENS)},
        **{f"{t}-{o}": 20 + 10 * i + j for i, t in enumerate(_TENS[:4]) for j, o in enumerate(_ONES[:9], 1)},
        "a": 1,
        "an": 1,
        "half a": 0.5,
        "half an": 0.5,
        "a quarter of an": 0.25,
        "three quarters of an": 0.75,
        "three-quarters of an": 0.75,
        "a hundred": 100,
        "one and a half": 1.5,
        "two and a half": 2.5,
        "a couple of": 2,
        "several": None,
        "a few": None,
        "few": None,
        "some": None,
        "many": None,
        "dozens of": None,
    },
    ordinals={
        **_ORDINALS,
        **{f"{n}{'th' if n % 10 > 3 or 10 < n < 14 else ('th', 'st', 'nd', 'rd')[n % 10]}": n for n in range(1, 32)},
        **{f"{n}th": n for n in (1, 2, 3, 21)},
    },
    relatives={
        "yesterday": ("day", -1),
        "last week": ("week", -1),
        "this week": ("week", 0),
        "next week": ("week", 1),
        "last month": ("month", -1),
        "this month": ("month", 0),
        "next month": ("month", 1),
        "last year": ("year", -1),
        "this year": ("year", 0),
        "next year": ("year", 1),
        "today": ("day", 0),
        "tomorrow": ("day", 1),
        "the day after tomorrow": ("day", 2),
        "the day before yesterday": ("day", -2),
        "day after tomorrow": ("day", 2),
        "day before yesterday": ("day", -2),
        "the following day": ("day", 1),
        "the next day": ("day", 1),
        "the day after": ("day", 1),
        "day after": ("day", 1),
        **_DAY_PARTS,
        "the previous day": ("day", -1),
        "the day before": ("day", -1),
        "day before": ("day", -1),
        "the day earlier": ("day", -1),
        "the eve of": ("day", -1),
        "the same day": ("day", 0),
        "that day": ("day", 0),
        "tonight": ("day", 0, (17.5, 29)),
        "this morning": ("day", 0, (0, 12)),
        "this afternoon": ("day", 0, (12, 19)),
        "this evening": ("day", 0, (16, 24)),
        "last night": ("day", -1, (17.5, 29)),
        "last evening": ("day", -1, (17.5, 29)),
        "tomorrow night": ("day", 1, (17.5, 29)),
        "tomorrow morning": ("day", 1, (0, 12)),
        "yesterday morning": ("day", -1, (0, 12)),
        "yesterday afternoon": ("day", -1, (12, 19)),
        "yesterday evening": ("day", -1, (16, 24)),
        "earlier today": ("day", 0),
        "later today": ("day", 0),
        "now": ("now", 0),
        "currently": ("now", 0),
        "at present": ("now", 0),
        "so far this year": ("year", 0),
        "week after next": ("week", 2),
        "the month after": ("month", 1),
        "the month before": ("month", -1),
        "the year after": ("year", 1),
        "the year before": ("year", -1),
        "the week after": ("week", 1),
        "the week before": ("week", -1),
        "the month after next": ("month", 2),
        "year-to-date": ("year", 0),
    },
    phases={
        "early": Phase.EARLY,
        "the beginning": Phase.EARLY,
        "beginning": Phase.EARLY,
        "the start": Phase.EARLY,
        "start": Phase.EARLY,
        "the opening": Phase.EARLY,
        "mid": Phase.MIDDLE,
        "the middle": Phase.MIDDLE,
        "middle": Phase.MIDDLE,
        "late": Phase.LATE,
        "the end": Phase.LATE,
        "end": Phase.LATE,
        "the close": Phase.LATE,
    },
    period_parts={
        f"{word} {unit}": (unit.split()[-1], phase)
        for unit in ("the year", "the month", "the week", "the quarter", "year", "month")
        for words, phase in (
            (("end of", "close of", "late in"), Phase.LATE),
            (("start of", "beginning of", "early in", "turn of"), Phase.EARLY),
            (("middle of", "midway through", "halfway through"), Phase.MIDDLE),
        )
        for word in words
    }
    | {
        f"{unit}{end}": (unit, Phase.LATE)
        for unit in ("year", "month", "quarter")
        for end in ("-end", "'s end", "’s end")
    }
    | dict.fromkeys(("mid-year", "midyear"), ("year", Phase.MIDDLE))
    | dict.fromkeys(("mid-week", "midweek"), ("week", Phase.MIDDLE))
    | {"mid-month": ("month", Phase.MIDDLE), "the year is out": ("year", Phase.LATE)},
    zones={
        "WIB": 7.0,
        "WITA": 8.0,
        "WIT": 9.0,
        "western indonesia time": 7.0,
        "western indonesian time": 7.0,
        "west indonesia time": 7.0,
        "western indonesia standard time": 7.0,
        "western indonesian standard time": 7.0,
        "jakarta time": 7.0,
        "bangkok time": 7.0,
        "central indonesia time": 8.0,
        "central indonesian time": 8.0,
        "central indonesia standard time": 8.0,
        "central indonesian standard time": 8.0,
        "eastern indonesia time": 9.0,
        "eastern indonesian time": 9.0,
        "east indonesia time": 9.0,
        "eastern indonesia standard time": 9.0,
        "eastern indonesian standard time": 9.0,
        "gmt": 0.0,
        "utc": 0.0,
        "beijing time": 8.0,
        "singapore time": 8.0,
        "malaysian time": 8.0,
        "japan time": 9.0,
        "tokyo time": 9.0,
        "japan standard time": 9.0,
        "jst": 9.0,
        "saudi time": 3.0,
        "local time": None,
    },
    bounds_before={
        "since": Bound.SINCE,
        "on or after": Bound.SINCE,
        "on or before": Bound.UNTIL,
        "from": Bound.SINCE,
        "starting": Bound.SINCE,
        "beginning": Bound.SINCE,
        "effective": Bound.SINCE,
        "originally planned for": Bound.SINCE,
        "originally scheduled for": Bound.SINCE,
        "originally set for": Bound.SINCE,
        "until": Bound.UNTIL,
        "till": Bound.UNTIL,
        "through": Bound.UNTIL,
        "up to": Bound.UNTIL,
        "by": Bound.UNTIL,
        "no later than": Bound.UNTIL,
        "before": Bound.BEFORE,
        "ahead of": Bound.BEFORE,
        "prior to": Bound.BEFORE,
        "after": Bound.AFTER,
        "following": Bound.AFTER,
    },
    bounds_after={},
    shifts={
        "brought forward": -1,
        "moved up": -1,
        "moved forward": -1,
        "bringing forward": -1,
        "bring forward": -1,
        "ahead of schedule": -1,
        "ahead of time": -1,
        "earlier than": -1,
        "put forward": -1,
        "sooner than": -1,
        "postponed": 1,
        "postpone": 1,
        "postponing": 1,
        "postponement": 1,
        "pushed back": 1,
        "pushing back": 1,
        "push back": 1,
        "put back": 1,
        "put off": 1,
        "moved back": 1,
        "delayed": 1,
        "delay": 1,
        "delays": 1,
        "delaying": 1,
        "deferred": 1,
        "behind schedule": 1,
        "later than": 1,
    },
    holidays=HOLIDAYS["en"],
    lunar_months=HIJRI_MONTHS["en"],
    seasons={
        "rainy season": "rainy",
        "wet season": "rainy",
        "monsoon season": "rainy",
        "dry season": "dry",
        "summer": "summer",
        "winter": "winter",
        "spring": "spring",
        "autumn": "autumn",
    },
    decade_words={w: 20 + 10 * i for i, w in enumerate(_DECADES)},
    orders={
        **dict.fromkeys(
            "after following since having once when upon later then afterwards afterward on as with".split(), 1
        ),
        **dict.fromkeys(("in the wake of", "ago", "from", "subsequently", "post"), 1),
        **dict.fromkeys(("before", "ahead of", "prior to", "until", "earlier", "previously", "in advance of"), -1),
    },
    hour_words={w: i for i, w in enumerate(_ONES[:12], 1)},
    minute_words={"quarter past": 15, "a quarter past": 15, "quarter to": -15, "a quarter to": -15},
    vague_orders=frozenset("on as with from when upon having once since".split()),
    anaphors="that|this|which|then|these|those|it",
    points=r"from now|\bhence|\blater|time$|\bago\b|\bearlier",
    originally=r"original|initial|planned for|scheduled for|slated for|from |instead of|was due|were due|had been set",
    anchoring=frozenset(
        (
            *(
                "after",
                "before",
                "following",
                "prior to",
                "ahead of",
                "since",
                "until",
                "past",
                "the day after",
                "day after",
            ),
            *("the day before", "day before", "the eve of", "the month after", "the month before", "the week after"),
            *("the week before", "the year after", "the year before"),
        )
    ),
    idioms=(
        # "Not until", "not before" say "only after".
        r"(?:not|never|cannot|\w+n't|nobody|without)(?: [^\s,.;]+){1,8}? ⟨(?:until|till|before)⟩(?! (?:dawn|noon))",
        # How long it lasts is no time before its end: for 90 days until July 9.
        r"for (?:the next )?{n} (?:hours?|days?|weeks?|months?|years?) (?:until|till)",
        r"(?:an|one|{n}) hours? (?:and )?(?:a quarter|{n2} minutes?)",
        r"{n} (?:years?|months?|weeks?|days?) and (?:a (?:quarter|month|week|day)|{n2} (?:months?|weeks?|days?|hours?))",
        r"(?:spend|spent|spends|spending|stay|stays|stayed|staying) (?:the night|overnight)",
        r"good (?:morning|afternoon|evening|night)|day and night|night and day|night market|nightclub|night shift"
        r"|morning sickness|late[- ]night show|friday prayers?|saturday night live",
        (
            r"(?:the )?(?:same|corresponding|comparable|year-ago) (?:period|month|quarter|time)(?: (?:of|in))?"
            r"(?: (?:the )?(?:last|previous|prior|preceding) year| a year (?:earlier|ago|before)| last season)"
        ),
        r"(?:earlier|later) (?:that|in the|the same) day",
        (
            r"these days|nowadays|at the latest|at the earliest|at last|no later than|(?:sooner or |two years"
            r" )?the latter"
        ),
        r"in the end|dead end|year-on-year|year on year|month-on-month|from time to time",
        r"(?:every|each) (?:morning|afternoon|evening|night|day|week|month|year)",
        r"(?:black|easter) (?:Friday|Monday)",
    ),
    templates=(
        # Dates with a day.
        r"(?:{weekday},? )?(?:\()?(?:the )?{day}(?:st|nd|rd|th)?(?: of)? {month}(?:\.(?=_\d))?(?:,? {year})?",
        r"(?:{weekday}\.?,? )?(?:\()?{month}\.? (?:the )?{day}(?:st|nd|rd|th)?(?:(?:_,_| ){year})?",
        (
            r"(?:{weekday},? )?\(?{month}\.? {day}(?:st|nd|rd|th)?(?:(?P<to>_(?:-|to|through|until|till)_)|(?:"
            r" and | & ))(?:the )?{day2}(?:st|nd|rd|th)?(?:(?:_,_| ){year})?"
        ),
        (
            r"{day}(?:st|nd|rd|th)?(?:(?P<to>_(?:-|to|through|until|till)_)|(?: and | & ))(?:the )?{day2}(?:st"
            r"|nd|rd|th)?(?: of)? {month}(?:\.(?=_\d))?(?:,? {year})?"
        ),
        r"{weekday},? \({day}/{monthnum}(?:/{year})?\)",
        r"\({day}/{monthnum}(?:/{year})?\)",
        r"{day}[/.]{monthnum}[/.]{year}",
        r"{monthnum}/{day}/{year}",
        r"{year}-{monthnum}-{day}",
        (
            r"(?:on|of|from|until|by) ⟨the {day}(?:st|nd|rd|th)⟩(?! (?:and|to|century|anniversary|floor"
            r"|edition|place|minute|round))"
        ),
        # Months, years, longer periods.
        r"(?:{phase}[ -](?:in |of )?)?{month}(?:\.(?=_\d))?,? (?:of )?{year}",
        r"(?:{phase}[ -](?:in |of )?)?{monthname}",
        r"{phase}[ -](?:in |of )?{month}",
        r"(?:{phase} of )?(?:the )?{dated} {monthname}",
        r"(?:in|since|of|until|by|from|to|through|between|during|and|for|after|before|every) ⟨{month}⟩(?! \d)",
        r"⟨{month}⟩ (?:and|to|this year|of this year|last year|of last year|next year|of next year)",
        r"⟨(?:{dated} ){month}⟩",
        r"(?:{phase}[ -](?:in |of )?)?(?:the year )?(?<!\$)(?<!rp)(?<!rp\s)(?<!no\.\s)(?<!number\s){year}"
        + _NUMBER_NOT_YEAR,
        r"{year}-(?:{shortyear}|{year2})",
        r"(?:the )?(?:{phase}[ -](?:in |of )?(?:the )?)?'?{decade}'?_s",
        r"(?:the )?(?:{phase} )?{decadeword}",
        r"(?:the )?(?:{phase}[ -](?:of the )?)?{century}[ -](?:century|centuries)",
        r"(?:the )?(?:{week}|(?P<lastweek>last|final)) (?:full )?week (?:of|in) {month}(?:,? {year})?",
        r"(?:the )?(?:{week}|(?P<lastweek>last|final)) {weekday} (?:of|in) {month}(?:,? {year})?",
        r"(?:the )?(?:{week}|(?P<lastweek>last|final)) {weekday}(?= (?:of|in) (?:the|each|every) month)",
        r"(?:the )?{century} and (?:the )?{century2}[ -]centur(?:y|ies)",
        r"(?:the )?{quarter}[ -]quarter(?:(?: of)? {year})?",
        r"q{quarternum}(?:,? {year})?",
        r"(?:the )?first {firstquarters} quarters(?: of {year})?",
        r"(?:the )?{half}[ -](?:half|semester)(?: of)? (?:the year |the )?{year}",
        r"(?:the )?{half}[ -](?:half of the year|semester|half-year)",
        r"(?:in|for|during|over) ⟨the {half}[ -]half⟩(?! of (?!the year|{year})| of the (?:match|game|season|century|decade|month))",
        r"(?:the )?first {firstmonths} months(?: of (?:the year |{year})?)?",
        r"(?:the )?{season}(?: (?:of )?{year})?",
        r"{holiday}",
        r"(?:the )?{day}(?:st|nd|rd|th)?(?: of)? {lunar}(?:,? {year}(?:_a\.?h\.?|_hijri)?)?",
        r"{lunar} (?:the )?{day}(?:st|nd|rd|th)?(?:,? {year}(?:_a\.?h\.?|_hijri)?)?",
        r"(?:the )?month of {lunar}(?:,? {year}(?:_a\.?h\.?|_hijri)?)?",
        r"{lunar} {year}(?:_a\.?h\.?|_hijri)?",
        r"(?<!\d\s){month}(?P<to>_-_| to | through | until ){month2}(?:,? (?:of )?{year})?(?!\s?\d)",
        r"between ⟨{month}(?P<to> and ){month2}(?:,? (?:of )?{year})?⟩(?!\s?\d)",
        r"(?:(?:{dated} ))?{weekday}",
        # Clock times.
        r"{hour}(?:[:.h]{minute})?_{halfday}",
        (
            r"{hour}(?:[:.h]{minute})?(?:_{halfday})?_(?:(?P<to>-|to|until|till|through)|and)_{hour2}"
            r"(?:[:.h]{minute2})?_{halfday2}"
        ),
        (
            r"{hour}[:.h]{minute}(?:_{halfday})?_(?:(?P<to>-|to|until|till|through)|and)_{hour2}[:.h]{minute2}"
            r"(?:_{halfday2})?"
        ),
        (
            r"(?:from|between) ⟨{hour}(?:[:.]{minute})? (?:(?P<to>to|until|till)|and) {hour2}"
            r"(?:[:.]{minute2})? (?:(?:in|at|on) )?(?:the )?{part}⟩"
        ),
        r"{hour}:{minute}(?: (?:in|at) (?:the )?{part})?",
        (
            r"(?:at|from|until|by|before|around|about|to) ⟨{hour}\.{minute}⟩(?! (?:percent|per cent|%|million"
            r"|billion|trillion|points))(?:_(?=$|[,.;)]| (?:on|local|in|to|until)))"
        ),
        r"⟨{hour}[:.]{minute}⟩ (?:hours )?\(?{zone}",
        r"{hour}(?:[:.]{minute})? (?:o'clock )?(?:in|at) (?:the )?{part}",
        r"{hour} o'clock(?: (?:in|at) (?:the )?{part})?",
        r"(?P<halfpast>half past) {hour}(?: (?:in|at) (?:the )?{part})?",
        r"(?P<halfpast>half past) {hourword}(?: (?:in|at) (?:the )?{part})?",
        r"{minuteword} {hourword}(?: (?:in|at) (?:the )?{part})?",
        r"{hourword} (?:o'clock )?(?:in|at) (?:the )?{part}",
        r"{hourword} o'clock",
        r"{noon}",
        r"⟨{part}⟩(?! (?:to|of (?:life|the year)|\d))",
        r"⟨{edge}⟩ (?:on )?{weekday}",
        # Relative periods and offsets.
        r"{relative}",
        r"(?:the )?{periodpart}(?! (?:ago|before|after|earlier|later|of|that|review|sale|\d))",
        r"(?!(?:the )?last (?:day|minute|hour|second)s?\b)(?:{phase} (?:of )?)?{modifier} {unit}",
        r"(?:the )?(?!\w+ an? ){modifier} {n} {unit}(?P<andhalf> and a half)?",
        r"{modifier} {unit} (?P<andhalf>and a half)",
        _ABOUT + r"{n}[ -]{unit}(?P<andhalf> and a half)? {direction}(?! \d{4})",
        (
            r"(?=hours|days|weeks|months|years|decades|minutes)(?P<several>){unit} (?=later|earlier|ago|before"
            r"|after){direction}"
        ),
        _ABOUT + r"{n} {unit} (?P<minus>ahead of schedule|ahead of plan|in advance)",
        r"(?P<plus>after) (?:about |around |almost |nearly |more than |over |just )?{n} {unit}",
        r"(?P<plus>in) {n} {unit}(?:'s|s'|')? time",
        r"h-{before}",
    ),
    date_pieces=(("weekday", "{}, "), ("month", "{} "), ("day", "{}, "), ("year", "{}")),
    clock_pattern="{hour12}:{minute:02} {half}",
    halves=("a.m.", "p.m."),
)
