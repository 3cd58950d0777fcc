"""Which language and which scripts a text is written in.

The script decides between Arabic, Chinese, Japanese and the rest; langdetect (Shuyo 2010, n-gram profiles of
Wikipedia) tells Indonesian, English and French apart. It always finds one of the languages that it has profiles of, so
its answer is checked: every text of some length holds common words of its language, and few of its neighbours'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from checker.languages import CODES, SOURCE, UnknownLanguageError, get_language
from checker.languages.neighbours import INDONESIAN_NOT_MALAY, NEIGHBOURS

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

#: The code of a text whose language is none of the checker's, or that holds no words.
UNDETERMINED = "und"

#: Letters of a script as a run of at least one. Arabic includes its vowel signs and presentation forms,
#: Han the iteration mark, Katakana the long vowel sign and the half-width forms.
SCRIPTS: dict[str, re.Pattern[str]] = {
    "Latin": re.compile("[A-Za-zªº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a]+"),
    "Arabic": re.compile(
        "[\u0620-\u063f\u0641-\u065f\u066e-\u06d3\u06d5-\u06dc\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff"
        "\ufb50-\ufdff\ufe70-\ufefc]+"
    ),
    "Han": re.compile("[\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"),
    "Hiragana": re.compile("[\u3041-\u309f]+"),
    "Katakana": re.compile("[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d]+"),
    "Cyrillic": re.compile("[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]+"),
    "Hangul": re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]+"),
}
#: The script of letters of none of ``SCRIPTS``.
OTHER = "other"

# A Han character stands for more text than a Latin letter: a Chinese article full of foreign names stays
# Chinese.
_DENSITY = {
    "Latin": 1.0,
    "Arabic": 1.2,
    "Han": 3.0,
    "Hiragana": 1.5,
    "Katakana": 1.5,
    "Cyrillic": 1.0,
    "Hangul": 2.0,
}
_LETTER = re.compile(r"[^\W\d_]+")

# Japanese news has a third or more of kana among its characters, Chinese none but in a name or two.
_LEAST_KANA = 0.12

# Aliases of the codes: ISO 639-2, the old code of Indonesian, script and English names.
_ALIASES = {
    "in": "id", "ind": "id", "indonesian": "id", "bahasa": "id",
    "eng": "en", "english": "en",
    "ara": "ar", "arabic": "ar",
    "zho": "zh", "chi": "zh", "cmn": "zh", "chinese": "zh", "cn": "zh",
    "jpn": "ja", "jp": "ja", "japanese": "ja",
    "fra": "fr", "fre": "fr", "french": "fr",
}  # fmt: skip

# Other languages that a newsroom's file names may carry: better refused than guessed at.
_FOREIGN = frozenset((
    "de", "es", "pt", "it", "nl", "ru", "ko", "vi", "th", "ms", "tl", "tr", "hi", "bn", "ur", "fa", "pl",
    "sv", "uk", "ta", "jv", "su",
))  # fmt: skip
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_](?:[A-Za-z]{4}|[A-Za-z]{2}|\d{3})){0,2}")
_SUFFIXED = re.compile(r".*[_-]([A-Za-z]{2})", re.DOTALL)

# The neighbours are there so that their texts are not taken for English or French. Languages without a profile
# (Malay, Javanese) are told by their common words.
_PROFILES = ("id", "en", "fr", "ar", "zh-cn", "zh-tw", "ja", "de", "es", "it", "nl", "pt", "tr", "sw", "vi", "tl")
_FOREIGN_NAMES = {
    "de": "German", "es": "Spanish", "it": "Italian", "nl": "Dutch", "pt": "Portuguese",
    "tr": "Turkish", "sw": "Swahili", "vi": "Vietnamese", "tl": "Tagalog",
}  # fmt: skip
_SURE_FOREIGN = 0.9  # below it the best of the checker's own languages is taken
_SAMPLE = 5000  # characters given to langdetect, which takes about 1 ms for 1,000

# The least share of function words (in news half a percent of the articles has less than twice as much), and the number
# of words from which it is asked for.
_LEAST_COMMON = {"id": 0.03, "en": 0.08, "fr": 0.12}
_ENOUGH_WORDS = 20
# Shares and numbers of a neighbour's words from which a text is taken for it.
_LEAST_NEIGHBOUR = 0.06
_LEAST_MALAY = 0.015
_LEAST_MARKERS = 3
# A Latin text of fewer words is a guess.
_FEW_WORDS = 4
_GUESS = 0.5


class Detection(NamedTuple):
    """A language code (``und`` for none of the checker's), how sure it is (0–1), and why it is not.

    ``reason`` says for a reader what speaks against an answer: that the text is too short, or looks like Malay.
    """

    code: str
    confidence: float
    reason: str = ""


def parse_language(name: str) -> str:
    """The code of a language given by its code, with or without script and region (``zh-Hans``), or name.

    Raises:
        UnknownLanguageError: none of the checker's languages.
    """
    key = re.split("[-_]", name.strip().lower())[0]
    code = _ALIASES.get(key, key)
    if code not in CODES:
        raise UnknownLanguageError(name)
    return code


def language_from_path(path: str | Path) -> str | None:
    """The language that a file's name tells, ``None`` if it tells none.

    Known forms: ``berita.en.txt``, ``berita.zh-Hans.md``, ``berita_ar.txt``, ``en/berita.txt``, ``en.txt``.

    Raises:
        UnknownLanguageError: the name has the tag of a language that the checker does not speak
        (``a.de.txt``).
    """
    pure = PurePath(path)
    *rest, stem = pure.name.split(".")[:-1] or [pure.name]
    if _TAG.fullmatch(stem):
        code = _known(stem)
        if code is not None:
            return code
        if rest and re.split("[-_]", stem.lower())[0] in _FOREIGN:
            raise UnknownLanguageError(stem)
    suffix = _SUFFIXED.fullmatch(stem)
    if suffix and suffix[1].lower() in CODES:
        return suffix[1].lower()
    folder = pure.parent.name
    return _known(folder) if _TAG.fullmatch(folder) else None


def _known(tag: str) -> str | None:
    """The code of a tag in a file name; full names and doubtful short forms (``in``, ``cn``) are none."""
    key = re.split("[-_]", tag.lower())[0]
    code = _ALIASES.get(key, "") if len(key) == 3 else key
    return code if code in CODES else None


def script_profile(text: str) -> dict[str, float]:
    """The share of each script that occurs among the letters of a text; empty without letters."""
    counts = {name: sum(map(len, pattern.findall(text))) for name, pattern in SCRIPTS.items()}
    letters = sum(map(len, _LETTER.findall(text)))
    total = sum(counts.values())
    # Vowel signs count as Arabic but are no letters: the rest must not become negative.
    counts[OTHER] = max(0, letters - total) if letters > total else 0
    whole = sum(counts.values())
    return {name: count / whole for name, count in counts.items() if count}


def detect_language(text: str) -> Detection:
    """The language of a text; ``und`` if it is in an unknown script or language, or holds no letters."""
    profile = script_profile(text)
    weights = {name: share * _DENSITY.get(name, 1.0) for name, share in profile.items()}
    east_asian = sum(weights.get(name, 0.0) for name in ("Han", "Hiragana", "Katakana"))
    whole = sum(weights.values())
    candidates = {"cjk": east_asian} | {
        name: weight for name, weight in weights.items() if name not in ("Han", "Hiragana", "Katakana")
    }
    script = max(candidates, key=lambda name: candidates[name])
    if not whole:
        return Detection(UNDETERMINED, 0.0, "there are no letters in it")
    if script not in ("cjk", "Arabic", "Latin"):
        return Detection(UNDETERMINED, 0.0, f"it is written in {script} letters" if script != OTHER else "")
    share = candidates[script] / whole
    if script == "Arabic":
        return Detection("ar", share)
    if script == "Latin":
        detected = _detect_latin(text)
        return detected._replace(confidence=detected.confidence * share)
    han, hiragana, katakana = (profile.get(name, 0.0) for name in ("Han", "Hiragana", "Katakana"))
    kana = (hiragana + katakana) / (han + hiragana + katakana)
    return Detection("ja" if kana >= _LEAST_KANA else "zh", share)


def _detect_latin(text: str) -> Detection:
    guess = _guess_latin(text)
    words = [w.lower() for w in _LETTER.findall(text[: 4 * _SAMPLE])]
    other = _neighbour(words, guess.code)
    if other:
        return Detection(UNDETERMINED, guess.confidence, f"it looks like {other}")
    if len(words) < _FEW_WORDS:
        few = "one word is" if len(words) == 1 else f"{len(words)} words are"
        return guess._replace(confidence=min(guess.confidence, _GUESS), reason=f"{few} too few to tell")
    if guess.code == UNDETERMINED:
        return guess
    name = get_language(guess.code).name
    if _FEW_WORDS < len(words) // 2 < _ENOUGH_WORDS // 2 and not _common(words, guess.code):
        return Detection(guess.code, min(guess.confidence, _GUESS), f"no common word of {name} is in it")
    if len(words) >= _ENOUGH_WORDS and _common(words, guess.code) < _LEAST_COMMON[guess.code]:
        return Detection(
            UNDETERMINED, guess.confidence, f"{name} comes nearest, but its common words are missing in it"
        )
    return guess


def _guess_latin(text: str) -> Detection:
    """What langdetect says: the best of the checker's languages, unless another one is sure."""
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory().create()
    detector.append(" ".join(SCRIPTS["Latin"].findall(text[: 4 * _SAMPLE]))[:_SAMPLE])
    try:
        ranked = [(language.lang.split("-")[0], float(language.prob)) for language in detector.get_probabilities()]
    except LangDetectException:
        return Detection(UNDETERMINED, 0.0)
    if ranked and ranked[0][0] not in CODES and ranked[0][1] >= _SURE_FOREIGN:
        return Detection(UNDETERMINED, ranked[0][1], f"it looks like {_FOREIGN_NAMES.get(ranked[0][0], ranked[0][0])}")
    return next((Detection(code, share) for code, share in ranked if code in CODES), Detection(UNDETERMINED, 0.0))


def _common(words: Sequence[str], code: str) -> float:
    """The share of function words of a language."""
    known = get_language(code).function_words
    return sum(word in known for word in words) / len(words)


def _neighbour(words: Sequence[str], code: str) -> str:
    """The language without a profile whose common words a text holds; empty if there is none."""
    for name, own in NEIGHBOURS.items():
        found = sum(word in own for word in words)
        if found < _LEAST_MARKERS:
            continue
        if name == "Malay":
            rivals = sum(word in INDONESIAN_NOT_MALAY for word in words)
            if code == SOURCE and found >= _LEAST_MALAY * len(words) and found > rivals:
                return name
        elif found >= _LEAST_NEIGHBOUR * len(words) and (
            code == UNDETERMINED or found / len(words) > _common(words, code)
        ):
            return name
    return ""


@cache
def _factory() -> DetectorFactory:
    """Our own factory: only the languages at hand, and seeded, so that equal texts get equal answers."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.seed = 0
    factory.load_json_profile([(Path(PROFILES_DIRECTORY) / name).read_text("utf-8") for name in _PROFILES])
    return factory
