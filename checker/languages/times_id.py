"""Dates and times in Indonesian."""

from __future__ import annotations

from checker.languages.times import Bound, Phase, TimeData, table
from checker.languages.times_hijri import HIJRI_MONTHS
from checker.languages.times_holidays import HOLIDAYS

_MONTHS = table(
    """
    Januari
    Februari | Pebruari
    Maret
    April
    Mei
    Juni
    Juli
    Agustus
    September
    Oktober
    November | Nopember
    Desember
    """,
    1,
)
_ABBREVIATED = table(
    "jan\nfeb | peb\nmar\napr\nmei\njun\njul\nagu | agt | ags | agust\nsep | sept\nokt\nnov | nop\ndes", 1
)
_HOURS = {
    **table("satu\ndua\ntiga\nempat\nlima\nenam\ntujuh\ndelapan\nsembilan\nsepuluh\nsebelas", 1),
    "dua belas": 12,
}
_NUMBERS: dict[str, float | None] = {
    **table("satu\ndua\ntiga\nempat\nlima\nenam\ntujuh\ndelapan\nsembilan\nsepuluh\nsebelas", 1),
    **{f"{w} belas": 12 + i for i, w in enumerate("dua tiga empat lima enam tujuh delapan sembilan".split())},
    **{f"{w} puluh": 20 + 10 * i for i, w in enumerate("dua tiga empat lima enam tujuh delapan sembilan".split())},
    "dua puluh lima": 25,
    "tiga puluh lima": 35,
    "seratus": 100,
    "setengah": 0.5,
    "seperempat": 0.25,
    "tiga perempat": 0.75,
    "satu setengah": 1.5,
    "dua setengah": 2.5,
    "beberapa": None,
    "sejumlah": None,
    "belasan": None,
    "puluhan": None,
}
#: What comes later or earlier than planned, before the length of time (*lebih cepat satu tahun*, *molor dua bulan*).
_LATER = (
    "mundur|molor|terlambat|telat|lebih lambat|lebih lambat dari jadwal|diundur|dimundurkan|ditunda|tertunda|meleset"
)
_EARLIER = "lebih cepat|lebih awal|lebih dini|dimajukan|maju|dipercepat"

#: Parts of the day after, and of the day that was told of: *keesokan paginya*, *malam itu juga*.
_DAY_PARTS: dict[str, tuple[str, int, tuple[float, float]]] = {
    phrase: ("day", offset, hours)
    for part, hours in (
        *(("pagi", (4.0, 11.5)), ("siang", (10.0, 15.5)), ("sore", (14.0, 19.0)), ("petang", (15.0, 20.0))),
        ("malam", (17.5, 25.0)),
    )
    for offset, phrases in (
        (1, (f"keesokan {part}nya", f"keesokan {part}", f"esok {part}nya", f"esok {part}", f"{part} berikutnya")),
        (1, (f"{part} keesokan harinya", f"{part} esok harinya", f"keesokan hari {part}")),
        (0, (f"{part} itu juga", f"{part} yang sama", f"pada {part} itu")),
        # *Pagi harinya* may be the next morning.
        *(() if part == "pagi" else ((0, (f"{part} harinya",)),)),
    )
    for phrase in phrases
}

TIMES = TimeData(
    code="id",
    opening=r"(?<!\w)",
    closing=r"(?!\w)",
    proper=frozenset({"Minggu"}),
    clock24=True,
    part_gap=r",? (?:(?:sekitar|kira-kira|kurang lebih|tepat|tepatnya|pada|yakni|yaitu) ){0,2}",
    weekdays=table("Senin\nSelasa\nRabu\nKamis\nJumat | Jum'at\nSabtu\nMinggu | Ahad | hari minggu"),
    months={**_MONTHS, **_ABBREVIATED},
    month_names=frozenset(_MONTHS),
    parts={
        "pagi": (4, 11.5),
        "dini hari": (0, 5),
        "subuh": (3, 6),
        "fajar": (3, 6.5),
        "siang": (10, 15.5),
        "sore": (14, 19),
        "petang": (15, 20),
        "senja": (16, 20),
        "malam": (17.5, 24.5),
        "magrib": (17, 19),
        "maghrib": (17, 19),
        **{
            f"{word} {part}": hours
            for word in ("menjelang", "jelang", "mendekati")
            for part, hours in (
                *(("subuh", (2, 5.5)), ("fajar", (2, 5.5)), ("pagi", (2.5, 7)), ("siang", (9, 12.5))),
                *(("sore", (12.5, 16.5)), ("petang", (14.5, 18.5)), ("senja", (15, 18.5))),
                *(("magrib", (15, 18.5)), ("maghrib", (15, 18.5)), ("malam", (16, 20))),
            )
        },
    },
    half_days={},
    noons={"tengah hari": 12, "tengah malam": 0},
    units={
        "detik": ("second", 1),
        "menit": ("minute", 1),
        "jam": ("hour", 1),
        "hari": ("day", 1),
        "malam": ("day", 1),
        "pekan": ("week", 1),
        "minggu": ("week", 1),
        "akhir pekan": ("weekend", 1),
        "akhir minggu": ("weekend", 1),
        "bulan": ("month", 1),
        "triwulan": ("quarter", 1),
        "kuartal": ("quarter", 1),
        "caturwulan": ("month", 4),
        "semester": ("half", 1),
        "tahun": ("year", 1),
        "musim": ("year", 1),
        "tahun ajaran": ("year", 1),
        "tahun akademik": ("year", 1),
        "tahun anggaran": ("year", 1),
        "tahun fiskal": ("year", 1),
        "windu": ("year", 8),
        "dasawarsa": ("decade", 1),
        "dekade": ("decade", 1),
        "abad": ("century", 1),
    },
    modifiers={
        "lalu": -1,
        "ini": 0,
        "depan": 1,
        "yang lalu": -1,
        "silam": -1,
        "kemarin": -1,
        "mendatang": 1,
        "yang akan datang": 1,
        "sebelumnya": -1,
        "berikutnya": 1,
    },
    dated={
        "lalu": -1,
        "mendatang": 1,
        "yang lalu": -1,
        "silam": -1,
        "kemarin": -1,
        "depan": 1,
        "yang akan datang": 1,
        "berikutnya": 1,
    },
    directions={
        "setelah": 1,
        "sebelum": -1,
        "sesudah": 1,
        "pasca": 1,
        "pascabencana": 1,
        "usai": 1,
        "selepas": 1,
        "sejak": 1,
        "kemudian": 1,
        "berikutnya": 1,
        "setelahnya": 1,
        "sesudahnya": 1,
        "berselang": 1,
        "mendatang": 1,
        "ke depan": 1,
        "lebih lambat": 1,
        "lebih lama": 1,
        "terlambat": 1,
        "menjelang": -1,
        "jelang": -1,
        "sebelumnya": -1,
        "lalu": -1,
        "yang lalu": -1,
        "silam": -1,
        "terakhir": -1,
        "belakangan": -1,
        "lebih awal": -1,
        "lebih cepat": -1,
        "lebih dini": -1,
        "lagi": 0,
    },
    numbers=_NUMBERS,
    ordinals={
        **table("pertama\nkedua\nketiga\nkeempat\nkelima\nkeenam\nketujuh\nkedelapan\nkesembilan\nkesepuluh", 1),
        **table("i\nii\niii\niv", 1),
        **{f"ke-{n}": n for n in range(1, 32)},
        **{str(n): n for n in range(1, 22)},
        "kedua puluh": 20,
        "kesembilan belas": 19,
        "kedelapan belas": 18,
        **table("ke-i\nke-ii\nke-iii\nke-iv\nke-v\nke-vi\nke-vii\nke-viii\nke-ix\nke-x", 1),
        **table("v\nvi\nvii\nviii\nix\nx\nxi\nxii\nxiii\nxiv\nxv\nxvi\nxvii\nxviii\nxix\nxx\nxxi", 5),
    },
    relatives={
        "kemarin": ("day", -1),
        "hari ini": ("day", 0),
        "besok": ("day", 1),
        "lusa": ("day", 2),
        "kemarin lusa": ("day", -2),
        "kemarin dulu": ("day", -2),
        "dua hari lalu": ("day", -2),
        "esok": ("day", 1),
        "esok hari": ("day", 1),
        "keesokan harinya": ("day", 1),
        "keesokan hari": ("day", 1),
        "esok harinya": ("day", 1),
        "hari berikutnya": ("day", 1),
        "hari sebelumnya": ("day", -1),
        "sehari sebelumnya": ("day", -1),
        "semalam": ("day", -1, (17.5, 25)),
        "tadi malam": ("day", -1, (17.5, 25)),
        "kemarin malam": ("day", -1, (17.5, 25)),
        "kemarin sore": ("day", -1, (14, 19)),
        "kemarin pagi": ("day", -1, (4, 11.5)),
        "kemarin siang": ("day", -1, (10, 15.5)),
        "malam ini": ("day", 0, (17.5, 25)),
        "nanti malam": ("day", 0, (17.5, 25)),
        "pagi ini": ("day", 0, (4, 11.5)),
        "tadi pagi": ("day", 0, (4, 11.5)),
        "siang ini": ("day", 0, (10, 15.5)),
        "siang tadi": ("day", 0, (10, 15.5)),
        "tadi siang": ("day", 0, (10, 15.5)),
        "sore ini": ("day", 0, (14, 19)),
        "sore tadi": ("day", 0, (14, 19)),
        "tadi sore": ("day", 0, (14, 19)),
        "nanti sore": ("day", 0, (14, 19)),
        "dini hari tadi": ("day", 0, (0, 5)),
        "besok pagi": ("day", 1, (4, 11.5)),
        "besok malam": ("day", 1, (17.5, 25)),
        "besok sore": ("day", 1, (14, 19)),
        "besok siang": ("day", 1, (10, 15.5)),
        "saat ini": ("now", 0),
        "sekarang": ("now", 0),
        "kini": ("now", 0),
        "hari yang sama": ("day", 0),
        "pada hari itu": ("day", 0),
        "pada malam itu": ("day", 0, (17.5, 25)),
        "pada tahun itu": ("year", 0),
        "pada bulan itu": ("month", 0),
        "pekan lalu": ("week", -1),
        "pekan ini": ("week", 0),
        "pekan depan": ("week", 1),
        "bulan lalu": ("month", -1),
        "bulan ini": ("month", 0),
        "bulan depan": ("month", 1),
        "tahun lalu": ("year", -1),
        "tahun ini": ("year", 0),
        "tahun depan": ("year", 1),
        "tahun yang sama": ("year", 0),
        "bulan yang sama": ("month", 0),
        "malam harinya": ("day", 0, (17.5, 25)),
        **_DAY_PARTS,
    },
    phases={
        "awal": Phase.EARLY,
        "permulaan": Phase.EARLY,
        "pertengahan": Phase.MIDDLE,
        "akhir": Phase.LATE,
        "penghujung": Phase.LATE,
        "ujung": Phase.LATE,
        "pengujung": Phase.LATE,
    },
    period_parts={
        f"{word} {unit}": (value, phase)
        for unit, value in (("tahun", "year"), ("bulan", "month"), ("kuartal", "quarter"), ("triwulan", "quarter"))
        for words, phase in (
            (("akhir", "penghujung", "pengujung", "ujung", "tutup"), Phase.LATE),
            (("awal", "permulaan"), Phase.EARLY),
            (("pertengahan", "tengah"), Phase.MIDDLE),
        )
        for word in words
    }
    | {"awal pekan": ("week", Phase.EARLY), "awal minggu": ("week", Phase.EARLY)}
    | {"pertengahan pekan": ("week", Phase.MIDDLE), "tengah pekan": ("week", Phase.MIDDLE)},
    zones={
        "WIB": 7.0,
        "WITA": 8.0,
        "WIT": 9.0,
        "GMT": 0.0,
        "UTC": 0.0,
        "waktu indonesia barat": 7.0,
        "waktu indonesia tengah": 8.0,
        "waktu indonesia timur": 9.0,
        "waktu jakarta": 7.0,
        "waktu beijing": 8.0,
        "waktu singapura": 8.0,
        "waktu malaysia": 8.0,
        "waktu jepang": 9.0,
        "waktu tokyo": 9.0,
        "waktu seoul": 9.0,
        "waktu arab saudi": 3.0,
        "waktu mekkah": 3.0,
        "waktu setempat": None,
        "waktu lokal": None,
    },
    bounds_before={
        "sejak": Bound.SINCE,
        "mulai": Bound.SINCE,
        "terhitung": Bound.SINCE,
        "dari": Bound.SINCE,
        "semula": Bound.SINCE,
        "semula dijadwalkan": Bound.SINCE,
        "hingga": Bound.UNTIL,
        "sampai": Bound.UNTIL,
        "s.d.": Bound.UNTIL,
        "sampai dengan": Bound.UNTIL,
        "paling lambat": Bound.UNTIL,
        "selambat-lambatnya": Bound.UNTIL,
        "menjadi": Bound.UNTIL,
        "sebelum": Bound.BEFORE,
        "menjelang": Bound.BEFORE,
        "jelang": Bound.BEFORE,
        "setelah": Bound.AFTER,
        "sesudah": Bound.AFTER,
        "usai": Bound.AFTER,
        "pasca": Bound.AFTER,
    },
    bounds_after={},
    shifts={
        "dimajukan": -1,
        "memajukan": -1,
        "lebih awal": -1,
        "lebih cepat dari jadwal": -1,
        "lebih cepat dari rencana": -1,
        "lebih dini": -1,
        "diundur": 1,
        "diundurkan": 1,
        "dimundurkan": 1,
        "ditunda": 1,
        "menunda": 1,
        "penundaan": 1,
        "tertunda": 1,
        "lebih lambat dari": 1,
        "molor": 1,
        "terlambat": 1,
        "keterlambatan": 1,
    },
    holidays=HOLIDAYS["id"],
    lunar_months=HIJRI_MONTHS["id"],
    seasons={
        "musim hujan": "rainy",
        "musim kemarau": "dry",
        "musim kering": "dry",
        "musim panas": "summer",
        "musim dingin": "winter",
        "musim semi": "spring",
        "musim gugur": "autumn",
    },
    orders={
        **dict.fromkeys(
            "setelah sesudah usai seusai selepas pasca sejak begitu kemudian setelahnya sesudahnya".split(), 1
        ),
        **dict.fromkeys("sebelum sebelumnya menjelang jelang".split(), -1),
    },
    hour_words=_HOURS,
    anchoring=frozenset("setelah sesudah pasca usai selepas sebelum menjelang jelang".split()),
    originally=r"semula|awalnya|rencana awal|jadwal awal|seharusnya|sedianya|mestinya|dari ",
    windows=frozenset({"terakhir", "belakangan", "ke depan"}),
    idioms=(
        r"(?:sampai|hingga) (?:setelah|sesudah|usai|seusai|selepas)",  # "Until after" is as good as "until".
        r"(?:tidak|tak|belum|jangan)(?: \w+){1,4} sebelum",  # "Not before" is "only after".
        r"(?:{n} |se)jam (?:lebih )?{n2} menit|(?:{n3} |se)tahun {n4} bulan|(?:{n5} |se)(?:hari|minggu|pekan) {n6} (?:jam|hari)",
        (
            r"(?:makan|selamat|pasar|hiburan|klub|sekolah|salat|shalat|sholat|tarian|gaun|penjaga) (?:pagi"
            r"|siang|sore|malam|subuh|magrib|maghrib)"
        ),
        r"siang (?:dan|maupun|atau|hingga) malam|siang bolong|siang-malam|malam-malam|pagi-pagi",
        r"(?:setiap|saban|tiap) (?:pagi|siang|sore|malam)",
        r"akhir-akhir ini|belakangan ini|selama ini|sejauh ini|dewasa ini|baru-baru ini",
        r"(?:dalam |selama |untuk )?(?:beberapa|hari-|pekan-|bulan-|tahun-)_(?:hari|pekan|minggu|bulan|tahun) (?:terakhir )?ini",
        r"(?:pada )?akhirnya",
        (
            r"(?:periode|bulan|triwulan|kuartal|semester|waktu|masa|kurun|hari|pekan) (?:yang )?sama (?:pada"
            r" )?(?:tahun|bulan|kuartal|triwulan) (?:lalu|sebelumnya|yang lalu)"
        ),
    ),
    templates=(
        # Dates with a day.
        (
            r"(?:hari (?={weekdaytext}))?(?:(?:{weekday}),? )?(?:\()?(?:tanggal |tgl\.? )?{day} {month}(?:\."
            r"(?=_\d))?(?:,? (?:tahun )?{year}| {dated})?"
        ),
        (
            r"(?:(?:{weekday}),? )?(?:tanggal )?{day}_(?:(?P<to>-|sampai(?: dengan)?|hingga|s\.d\.)|dan|serta"
            r"|atau|ke)_(?:tanggal )?{day2} {month}(?: {year}| {dated})?"
        ),
        r"{weekday},?_\(?_{day}/{monthnum}(?:/{year})?_\)?",
        r"\({day}/{monthnum}(?:/{year})?\)",
        r"\(_⟨{day}_(?P<to>-)_{day2}/{monthnum}(?:/{year})?⟩_\)",
        r"\(_⟨{day}/{monthnum}_(?P<to>-)_{day2}/{monthnum2}(?:/{year})?⟩_\)",
        r"\({weekday}, {day}/{monthnum}(?:/{year})?\)",
        r"(?:tanggal )?{day}[/.-]{monthnum}[/.-]{year}",
        r"{year}-{monthnum}-{day}",
        r"(?:tanggal|tgl\.?) {day}",
        # Months, years, longer periods.
        r"(?:{phase} )?(?:bulan )?{month}(?:\.(?=_\d))? (?:tahun )?{year}",
        r"(?:{phase} )?(?:bulan )?{monthname}(?: {dated})?",
        r"(?<!\d\s)(?:bulan )?{month}(?P<to>_-_| hingga | sampai | sampai dengan | s\.d\. ){month2}(?: (?:tahun )?{year})?",
        r"(?:{phase} )?(?:tahun )?{year}",
        r"(?:tahun )?{year}_(?:h|hijriah|hijriyah)",
        r"tahun {year}(?:-| hingga | sampai ){year2}",
        r"(?:pekan|minggu) (?:{week}|(?P<lastweek>terakhir)) (?:di |pada )?(?:bulan )?{monthname}(?: (?:tahun )?{year})?",
        r"{weekday} (?:{week}|(?P<lastweek>terakhir))(?!\d) (?:pada |di )?(?:bulan )?{monthname}(?: {year})?",
        r"{weekday} (?:{week}|(?P<lastweek>terakhir)) (?:dalam |di |pada )?(?:setiap |tiap )?(?:se)?(?:tiap )?bulan",
        r"(?:tahun |era |dekade |dasawarsa |periode ){0,2}(?:{phase} )?{decade}_-?an",
        r"(?:{phase} )?abad (?:ke-?_)?{century}(?: masehi)?",
        r"abad (?:ke-?_)?{century} (?:dan|hingga|sampai|atau) (?:abad )?(?:ke-?_)?{century2}",
        r"{year}[/-]{shortyear}",
        r"(?P<cumulative>sampai|hingga)(?: akhir)? (?:triwulan|kuartal) (?:ke-?_)?{quarter}(?: (?:tahun )?{year})?",
        r"malam (?P<eve>){weekday}",
        r"(?:{phase} )?(?:triwulan|kuartal) (?:ke-?_)?{quarter}(?:(?: |-|/)(?:tahun )?{year})?",
        r"(?:paruh|semester|separuh) (?:ke-?_)?{half}(?:(?: |/)(?:tahun )?{year})?",
        r"{firstmonths} bulan pertama(?: (?:tahun )?{year})?",
        r"{season}",
        r"{holiday}",
        r"(?:tanggal |tgl\.? )?{day} (?:bulan )?{lunar}(?:,? (?:tahun )?{year}_?(?:h|hijriah|hijriyah)?)?",
        r"bulan {lunar}(?:,? (?:tahun )?{year}_?(?:h|hijriah|hijriyah)?)?",
        r"{lunar} (?:tahun )?{year}_?(?:h|hijriah|hijriyah)?",
        r"{weekday}(?: {dated})?",
        # Clock times.
        r"(?<!\d\s)(?:pukul|jam|pk\.?|pkl\.?) {hour}(?:[.:]{minute})?(?: {part})?(?! menit)",
        (
            r"(?:pukul|jam|pk\.?|pkl\.?) {hour}(?:[.:]{minute})?_(?:(?P<to>-|hingga|sampai(?: dengan)?|s\.d\."
            r"|menjadi|ke)|dan)_{hour2}(?:[.:]{minute2})?(?! {monthtext}|/)(?: {part})?"
        ),
        r"⟨{hour}[.:]{minute}⟩ (?:{zone})",
        r"\(⟨{hour}[.:]{minute}⟩\)",
        r"(?:pukul|jam) setengah {halfhour}(?: {part})?",
        r"(?:pukul|jam) (?P<halfbefore>setengah) {hourword}(?: {part})?",
        r"(?<!\d\s)pukul {hourword}(?: {part})?",
        r"jam {hourword} {part}",
        r"{noon}",
        r"{part}",
        # Relative periods and offsets.
        r"{relative}",
        r"(?<!ribu\s)(?<!juta\s)(?<!miliar\s)(?<!\d\s)(?:(?!akhir pekan|akhir minggu){phase} )?{unit} {modifier}",
        r"{unit} yang (?:baru )?{modifier}",
        r"{periodpart}(?! (?:ajaran|pelajaran|akademik|anggaran|fiskal|buku|sidang|itu|\d))",
        r"(?<!selama\s)(?:lebih dari |sekitar |hampir |kurang dari )?{n} {unit} {direction}(?! (?:tahun )?\d{4})",
        r"dalam se{unit} (?P<minus>terakhir|belakangan)",
        r"dalam se{unit} (?P<plus>ke depan|mendatang)",
        r"(?:selama|sepanjang) {n} {unit} (?P<minus>terakhir|belakangan)",
        r"(?:selama|sepanjang) {n} {unit} (?P<plus>ke depan|mendatang|berikutnya)",
        (
            r"(?<!dalam\s)(?<!selama\s)(?:lebih dari |sekitar |hampir |kurang dari )?se{unit} {direction}(?! "
            r"(?:tahun )?\d{4})"
        ),
        r"(?:lebih dari |sekitar |hampir |kurang dari )?setengah {unit} {direction}",
        r"(?P<plus>setelah|sesudah) (?:lebih dari |sekitar |hampir )?{n} {unit}",
        r"(?P<plus>setelah|sesudah) (?:lebih dari |sekitar |hampir )?se{unit}",
        r"(?P<plus>" + _LATER + r")_(?:selama |hingga |sampai |sekitar |hampir |lebih dari )?{n} {unit}",
        r"(?P<plus>" + _LATER + r")_(?:selama |hingga |sampai |sekitar |hampir |lebih dari )?se{unit}",
        r"(?P<minus>" + _EARLIER + r")_(?:selama |sekitar |hampir |lebih dari )?{n} {unit}",
        r"(?P<minus>" + _EARLIER + r")_(?:selama |sekitar |hampir |lebih dari )?se{unit}",
        r"h-{before}",
        r"h\+{after}",
    ),
    date_pieces=(("weekday", "{}, "), ("day", "{} "), ("month", "{} "), ("year", "{}")),
    clock_pattern="{hour:02}.{minute:02}",
)
