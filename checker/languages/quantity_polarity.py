"""Words around a share that say whether it is what is left or what is gone, and words that deny.

*Cut by 40 percent* is *60 percent is left*, *35 percent have received it* is *65 percent have not*: a share may become
its complement only where these words turn round as well. Expressions run over lower-case text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class Polarity(NamedTuple):
    """What says that a share is left (it wins), that it is gone, that something is not so."""

    left: re.Pattern[str]
    gone: re.Pattern[str]
    denied: re.Pattern[str]


def _words(left: str, gone: str, denied: str) -> Polarity:
    return Polarity(re.compile(left), re.compile(gone), re.compile(denied))


POLARITY: Mapping[str, Polarity] = {
    "id": _words(
        r"\b(?:tinggal|tersisa|sisa|sisanya|menyisakan|masih bertahan|bersisa)\b",
        r"pangkas|\bturun|kurang|hilang|susut|\bpotong|dipotong|merosot|anjlok|\btewas|\bmati\b|\brusak|hancur|absen|gagal"
        r"|terkikis|menipis|tutup|putus",
        r"\b(?:belum|(?<!mosi )tidak|tak|bukan|tanpa|enggan|menolak)\b",
    ),
    "en": _words(
        r"\b(?:left(?! to be)|remain\w*(?! to be)\b|leaving|reduced to|down to|shr[aiu]nk to|cut to|slashed to|fallen to|fell to|still intact)\b",
        r"\b(?:lost|lose|losing|cut|cuts|cutting|slash\w*|fell|fallen|drop\w*|down|reduc\w*|shr[aiu]nk|trim\w*|decreas\w*"
        r"|declin\w*|missing|fail\w*|died|dead|killed|damag\w*|destroy\w*|broken?|gone|closed|shut|eroded)\b",
        r"\b(?:(?:left|remain\w*) to be|not|never|no(?![- ]confidence)|none|without|unable|yet to|refus\w+|lack\w*|cannot|neither)\b|n['’]t\b",
    ),
    "fr": _words(
        r"\brest(?:e|ent|ait|aient|ant|ants|é)\b(?!.{0,40} à \w+(?:er|ir|re)\b)|\bsubsist|\bplus que\b|\bramené\w* à|\bréduit\w* à|\btomb\w+ à",
        r"\bperd|\brédui|\bbaiss|\bchut|\brecul|\bmanqu|\bcoup[ée]|\bamput|\bdiminu|\bdisparu|\béchou|\bmort|\bdétrui"
        r"|\bendommag|\babîm|\ben panne|\bamoindri|\brogn",
        r"\brest(?:e|ent|ait|aient)\b.{0,40} à \w+(?:er|ir|re)\b|\bn['’]|\bne\b|\bpas\b|\bsans\b|\baucun|\bni\b",
    ),
    "ar": _words(
        "يبق|تبق|بقي|متبق|الباقي|تبقى|بقيت",
        r"(?<!\w)[وف]?(?:[يتن]|ال|بال?|لل?)?(?:فقد|خفض|انخف|نخفض|تخفيض|تراجع|تقلص|قلص|خسر|نقص|قطع|تعطل|تضرر|دمر|مات|قتل|هبط)",
        r"(?<!\w)[وف]?(?:لم|لا(?! [يت]زال)|لن|ليس|ليست|ليسوا|غير|دون|بدون|بلا|عدم(?! الثقة)|لما|تفتقر|يفتقر|تنقص)(?!\w)",
    ),
    "zh": _words(
        "剩|仅存|余下|尚存|只有|仅有|残存|降至|减至|削减至|缩减至",
        "减|失|降|跌|缺|削|砍|损|坏|亡|死|缩水|倒塌|关闭",
        "未(?![来明])|(?<![沉淹吞埋])没(?!收)|不(?!得不|信任|[少仅断同久过])(?<!得不)|无(?!论|人机)|(?<!是)否|拒",
    ),
    "ja": _words(
        "残|しかない|にとどま|まで減|に減|に縮",
        "減|失|不明|削|落ち|下が|損|欠|死|縮|壊|故障|低下|閉",
        "(?<!ばなら)(?<!ばいけ)(?<!といけ)(?<!かもしれ)(?<!に違い)ない|なかった|ません|ず[、にと]|ぬまま|未(?![明来])|無(?!人機|料|線)|いまだ",
    ),
}
