"""Units of measurement and currencies: what each measures and how much of the base unit it is.

Base units: metre, square metre, litre, kilogram, second, metre per second, degree Celsius, watt, joule, byte; ratios
count from one (a percent is 1/100), points count percentage points. Money has no base: amounts convert within a
currency only.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

MONEY = "money"
RATIO = "ratio"
POINT = "point"
TIME = "time"
MULTIPLE = "multiple"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit.

    ``code`` is its symbol or the ISO 4217 code, ``factor`` the size in base units of the dimension. ``system`` tells
    families apart between which amounts convert only roughly (metric and imperial, calendar months and days).
    ``codes`` are the currencies that an ambiguous name such as *dollar* may mean.
    """

    code: str
    dimension: str
    factor: Fraction = Fraction(1)
    system: str = "metric"
    codes: frozenset[str] = frozenset()

    def same_kind(self, other: Unit) -> bool:
        """Whether amounts in the two units may be the same amount."""
        if self.dimension != other.dimension:
            return False
        return self.dimension != MONEY or not self.codes.isdisjoint(other.codes)


_MEASURES = """
length: mm 1/1000, cm 1/100, dm 1/10, m 1, km 1000
length imperial: inch 254/10000, ft 3048/10000, yd 9144/10000, mi 1609344/1000
length nautical: nmi 1852
area: cm2 1/10000, m2 1, are 100, ha 10000, km2 1000000
area imperial: acre 40468564224/10000000, sqmi 2589988110336/1000000, sqft 9290304/100000000
area nautical: sqnmi 3429904
area chinese: mu 2000/3
volume: ml 1/1000, cl 1/100, l 1, hl 100, kl 1000, m3 1000, km3 1000000000000
volume barrel: bbl 158987294928/1000000000
volume imperial: gal 3785411784/1000000000, cuft 28316846592/1000000000
mass: ug 1/1000000000, mg 1/1000000, g 1/1000, hg 1/10, kg 1, quintal 100, t 1000, kt 1000000, Mt 1000000000
mass imperial: lb 45359237/100000000, oz 28349523125/1000000000000
mass chinese: jin 1/2
time: ms 1/1000, s 1, min 60, qh 900, h 3600, day 86400, week 604800, fortnight 1209600
time part: weekday 86400, weekend 172800
time calendar: month 2629800, quarter 7889400, semester 15778800, year 31557600, decade 315576000, century 3155760000
time calendar: millennium 31557600000
speed: m/s 1, km/h 5/18, km/s 1000
speed imperial: mph 44704/100000
speed nautical: knot 1852/3600
temperature: °C 1
temperature imperial: °F 1
temperature absolute: K 1
angle: degree 1
power: W 1, kW 1000, MW 1000000, GW 1000000000, TW 1000000000000
power imperial: hp 7457/10
energy: J 1, kJ 1000, kWh 3600000, MWh 3600000000, GWh 3600000000000, TWh 3600000000000000, Wh 3600
energy heat: cal 4184/1000, kcal 4184
energy gas: BTU 1055, MMBTU 1055055853
bits: kbit 1000, Mbit 1000000, Gbit 1000000000, Tbit 1000000000000
voltage: V 1, kV 1000
frequency: Hz 1, kHz 1000, MHz 1000000, GHz 1000000000
data: kB 1000, MB 1000000, GB 1000000000, TB 1000000000000, PB 1000000000000000
pressure: hPa 1
sound: dB 1
ratio: percent 1/100, permille 1/1000
point: pp 1, bp 1/100
score: point 1
multiple: times 1
lap: lap 1
magnitude: magnitude 1
result: score 1
"""

_CURRENCIES = """
IDR USD SGD AUD HKD CAD NZD TWD BND FJD CNY JPY KRW KPW EUR GBP MYR THB PHP VND INR PKR LKR NPR BDT MMK LAK KHR SAR
QAR OMR YER IRR AED MAD KWD BHD IQD JOD TND DZD LYD RSD TRY ILS EGP SYP LBP SDG RUB UAH PLN CZK HUF RON BGN CHF SEK
NOK DKK ISK BRL MXN ARS CLP COP PEN CUP VES ZAR NGN KES ETB GHS TZS UGX XOF KZT UZS AFN MNT PGK BTC ETH USDT XDR DEM
FRF ITL NLG
"""

#: Names that several countries use for their money.
_AMBIGUOUS = {
    "dollar": "USD SGD AUD HKD CAD NZD TWD BND FJD",
    "rupee": "INR PKR LKR NPR",
    "roupie": "IDR INR PKR LKR NPR",
    "rial": "SAR QAR OMR YER IRR BRL",
    "dirham": "AED MAD",
    "dinar": "KWD BHD IQD JOD TND DZD LYD RSD",
    "peso": "PHP MXN ARS CLP COP CUP",
    "krone": "SEK NOK DKK ISK CZK",
    "pound": "GBP EGP SYP LBP SDG",
    "won": "KRW KPW",
    "franc": "CHF XOF FRF",
    "lira": "TRY ITL",
    "shilling": "KES TZS UGX",
    "yuan-yen": "CNY JPY",
    "dong-rupiah": "IDR VND",
}


def _measures() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for line in _MEASURES.strip().splitlines():
        head, _, body = line.partition(": ")
        dimension, _, system = head.partition(" ")
        for entry in body.split(", "):
            code, factor = entry.split()
            units[code] = Unit(code, dimension, Fraction(factor), system or "metric")
    return units


def _currencies() -> dict[str, Unit]:
    plain = {c: Unit(c, MONEY, codes=frozenset({c})) for c in _CURRENCIES.split()}
    vague = {name: Unit(name, MONEY, codes=frozenset(codes.split())) for name, codes in _AMBIGUOUS.items()}
    cent = Unit("cent", MONEY, Fraction(1, 100), codes=vague["dollar"].codes | {"EUR"})
    return plain | vague | {"cent": cent}


#: All units by code.
UNITS: dict[str, Unit] = _measures() | _currencies()
