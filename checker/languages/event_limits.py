"""What says until an end and until a beginning, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class EventLimits(NamedTuple):
    """What says until an end and until a beginning, and the words for ends and beginnings anywhere in a sentence."""

    ending: re.Pattern[str]
    beginning: re.Pattern[str]
    ends: re.Pattern[str]
    begins: re.Pattern[str]


def _limits(ending: str, beginning: str, ends: str, begins: str) -> EventLimits:
    return EventLimits(*(re.compile(p, re.IGNORECASE) for p in (ending, beginning, ends, begins)))


EVENT_LIMITS: Mapping[str, EventLimits] = {
    "id": _limits(
        r"\b(?:hingga|sampai)\s(?!akhir)[^,.;]{3,50}?\s(?:berakhir|usai|selesai|tuntas|rampung|habis)\b",
        r"\b(?:hingga|sampai)\s[^,.;]{3,50}?\s(?:dimulai|bermula|mulai)\b",
        r"\b(?:ber|di)?akhir\w*|\busai|\bselesai|\btuntas|\brampung|\bhabis",
        r"\b(?:di|ber)?mula\w*|\bawal|\bpembuka|\bdibuka|\bpermulaan",
    ),
    "en": _limits(
        r"\b(?:until|till|through|to) (?:the )?(?:end|close|completion|conclusion) of"
        r"|\buntil [^,.;]{3,50}? (?:ends?|finish\w*|is over|are over|is completed?)\b",
        r"\b(?:until|till) (?:the )?(?:start|beginning|onset|launch|opening) of"
        r"|\buntil [^,.;]{3,50}? (?:starts?|begins?|gets? under ?way)\b",
        r"\bend(?:s|ed|ing)?\b|\bover\b|finish|complet|conclu|expir|clos|past\b|\bafter\b",
        r"\bstart|\bbegin|\bbegan|\bonset|launch|\bopen|under ?way",
    ),
    "fr": _limits(
        r"\bjusqu['’](?:à la (?:fin|clôture)|au terme|à l['’]achèvement)"
        r"|\bjusqu['’]à ce que [^,.;]{3,50}? (?:s['’]achève|prenne fin|se termine|soit terminé)",
        r"\bjusqu['’](?:au (?:début|lancement|démarrage|commencement|coup d['’]envoi)|à l['’]ouverture)"
        r"|\bjusqu['’]à ce que [^,.;]{3,50}? (?:commence|débute|démarre)",
        r"\bfin\b|\btermin|\bachev|\bachèv|\bexpir|\bclôtur|\bclos|\bterme\b|\baprès\b",
        r"\bdébut|\bcommenc|\blanc|\bdémarr|\bouvr|\bouvert|\bcoup d['’]envoi",
    ),
    "ar": _limits(
        r"(?:حتى|إلى|لحين|إلى حين)\s(?:انتهاء|نهاية|انقضاء|ختام|اكتمال|تنتهي|ينتهي|تنقضي)",
        r"(?:حتى|لحين|إلى حين)\s(?:موعد\s)?(?:بدء|بداية|انطلاق|افتتاح|تبدأ|يبدأ|تنطلق|ينطلق)",
        r"انته|نهاي|ينتهي|تنتهي|انقض|تنقضي|ختام|اكتمال|إغلاق|بعد",
        r"بدء|بداي|بدأ|يبدأ|تبدأ|انطلاق|افتتاح|مطلع",
    ),
    "zh": _limits(
        r"(?:直到|直至|持续到|持续至|到|至)[^，。；]{1,20}(?:结束|完毕|完成|落幕)",
        r"(?:直到|直至|持续到|持续至|到|至)[^，。；]{1,20}(?:开始|启动|开幕|展开|来临)",
        r"结束|完毕|完成|落幕|终|后|过去",
        r"开始|启动|开幕|展开|来临|初",
    ),
    "ja": _limits(
        r"(?:終わ|終了|完了|閉幕)[^、。]{0,4}まで",
        r"(?:始ま|開始|開幕|スタート)[^、。]{0,4}まで",
        r"終|完了|閉幕|済|後|最後",
        r"始|開|スタート|初",
    ),
}
