"""Parts of words that deny: prefixes of adjectives, and what Chinese and Japanese join to the end of a noun."""

from __future__ import annotations

#: By language, a pattern of the prefixes: nonsubsidi, nirlaba, non-subsidised.
PREFIXES = {
    "id": r"\b(?:non-?|nir-?|tuna|anti-?|takber)(?=[a-z]{4})",
    "en": r"non\b|non-|un(?=\w{4})",
    "fr": r"non\b|non-",
    "ar": "غير",
    "zh": "非",
    "ja": "非",
}

#: What tells that there is none of a noun, or that it is not known: 持ち主不明.
SUFFIXES = {
    "zh": "不明|不详|皆无|全无|为零|未定|未了|不在|不足",
    "ja": "不明|不詳|皆無|ゼロ|なし|無し|抜き|未定|未了|不在|不足",
}
