"""Arabic: normalised letters, lemma by simplemma, light stems.

Letters are normalised and words lightly stemmed in the manner of Larkey, Ballesteros & Connell (2002, "light10"):
conjunctions, prepositions, the article and the common suffixes come off, the stem keeps at least three letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

from checker.languages.arabic_forms import form_keys
from checker.languages.base import Language, Token, scan_tokens
from checker.languages.lemmas import lemmatize
from checker.languages.stem_families import family_stems

_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"})
_TOKEN = re.compile(
    r"(?P<number>[\d٠-٩]+(?:[.,:/٫٬٪]?[\d٠-٩]+)*)"
    "|(?P<word>[\u0621-\u064a\u0640\u064b-\u065f\u0670\u0671-\u06d3]+|[^\\W\\d_]+(?:[-'’.][^\\W\\d_]+)*)"
    r"|(?P<punct>\S)"
)


def normalize_text(text: str) -> str:
    """The text without vowel signs and with the variants of alef, yeh, teh marbuta and hamza made one."""
    return _MARKS.sub("", text).translate(_LETTERS)


@lru_cache(maxsize=65536)
def normalize(word: str) -> str:
    """``normalize_text`` of a word, kept for the next time."""
    return normalize_text(word)


FUNCTION_WORDS = frozenset(
    normalize(w)
    for w in """
    في من إلى على عن مع بعد قبل خلال منذ حتى بين عند لدى تحت فوق أمام حول ضد دون بدون عبر نحو ضمن و ف ب ل ك
    أو أم ثم لكن بل أن إن أنه أنها إنه إنها أنهم إذا إذ لو كما مما بما فيما حيث حين حينما عندما بينما كي لكي
    الذي التي الذين اللذين اللتين اللواتي هذا هذه ذلك تلك هؤلاء أولئك هو هي هم هن نحن أنا أنت هنا هناك ما ماذا
    لا لم لن ليس ليست قد لقد سوف كان كانت كانوا يكون تكون يكونوا كل بعض أي أية غير سوى إلا أيضا جدا فقط أكثر أقل
    به بها بهم له لها لهم فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها إليهم عنه عنها معه معها لديه
    وقد وهو وهي وهم وكان وكانت وفي ومن وعلى وإن وأن ولم ولا فقد كذلك أما لأن لأنه لأنها بأن بأنه بأنها وأنه وأنها
    تم يتم وتم ويتم جرى يجري الى ان او يمكن
    وفق وفقا طبقا بحسب حسبما حسب إثر عقب جراء بسبب بفضل بفعل نتيجة بشأن إزاء حيال تجاه أثناء طوال طيلة وسط داخل مقابل
    لمدة رغم برغم وذلك بذلك لذلك ولذلك كذلك لما لكنه لكنها لكنهم ولكنه ولكنها متى كلما طالما ريثما بعدما قبيل إبان بلا
    بواسطة بغية أجل لأجل يكن تكن يزال تزال يزالون زال زالت مازال مازالت ذو ذي ذات ذوي سيكون ستكون سيكونون كونه كونها
    حد وهذا وهذه وتلك والتي والذي والذين بينهم بينها ومنها ومنهم إليهما عليهما لهما وله ولها وأنهم إياه إياها
    """.split()
)

#: Prepositions, pronouns and auxiliaries that change their form or place from sentence to sentence.
MERE_WORDS = frozenset(
    normalize(w)
    for w in """
    في من إلى على عن مع عند لدى و ف ب ل ك أن إن أنه أنها إنه إنها أنهم بأن كما مما بما فيما ما
    الذي التي الذين هذا هذه ذلك تلك هو هي هم هن نحن أنا قد لقد كان كانت كانوا يكون تكون يكونوا
    به بها بهم له لها لهم فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها إليهم عنه عنها معه معها لديه
    وهو وهي وهم وكان وكانت وفي ومن وعلى وإن وأن تم يتم وتم ويتم جرى يجري يمكن أي أية
    ذو ذي ذات ذوي سيكون ستكون سيكونون كونه كونها يكن تكن أيضا جدا كذلك
    """.split()
)

NEGATIVE_PARTICLES = frozenset(normalize(w) for w in "لا لم لن ليس ليست ما ولا ولم".split())
NEGATORS = frozenset(
    normalize(w) for w in "لا لم لن ليس ليست ليسوا غير عدم دون بدون ما ولا ولم ولن بلا رفض نفى فشل لما".split()
)

#: Words that undo what they govern.
REVERSERS = frozenset(
    normalize(w)
    for w in """
    رفع إلغاء ألغى ألغت إنهاء أنهى أنهت وقف أوقف أوقفت توقف توقفت قطع قطعت حجب حجبت منع منعت رفض رفضت نفى نفت سحب سحبت
    فقد فقدت فقدان حرم حرمان تجنب تجنبت زال زوال إزالة أزال أزالت انتهاء انتهى انتهت كسر تعليق علق علقت أفلت نجا نجت
    استغنى يغني يغنيها تخلى تخلت عدول إسقاط أسقط أسقطت خلا خلو انعدام غياب افتقار يفتقر تفتقر أقل
    """.split()
)

#: A verb of the present behind a conjunction, the sign of the future or both: its lemma is listed without them.
_PRESENT = re.compile(r"(?:[وف]س?|س)(?P<verb>[يتنأ]\w{3,})")

_PREFIXES = ("وال", "بال", "كال", "فال", "لل", "ال", "ولل", "وبال")
_CONJUNCTIONS = ("و", "ف")
_PREPOSITIONS = ("ب", "ل", "ك")
_SUFFIXES = frozenset(
    "هما كما تهم تها ته تي وها وهم وه هم هن ها كم نا يه يات تين تان ات ون ين ان وا تا ه ي ت ا ن".split()
)

#: Endings of verbs and participles and attached pronouns, as they are written before normalisation.
_ENDINGS = frozenset("ة ت ا ه ها هم هما وا ون ين ان ات ته تها تهم تا ي تين تان ية".split())

CONNECTIVES = frozenset(
    """
    و أو ثم لكن بل بعد قبل لأن حيث إذ حين حينما عندما بينما منذ حتى إذا لو رغم الرغم الذي التي الذين اللذين اللتين
    اللواتي كي لكي مع دون بدون بين ضد عبر خلال أثناء بسبب نتيجة إثر عقب فيما كما مثل سوى إلا بما بمن منهم بينهم
    بينها منها جراء نظرا فضلا بفضل بفعل وسط تحت ضمن لمدة طوال على وفق بحسب ليصبح مما بغية بهدف
    لصالح خلافا إضافة علاوة بحضور بحجة
    """.split()
)


class Arabic(Language):
    """Arabic (``ar``)."""

    code = "ar"
    name = "Arabic"
    script = "Arabic"
    rtl = True
    function_words = FUNCTION_WORDS
    mere_words = MERE_WORDS
    connectives = CONNECTIVES
    clause_openers = frozenset(
        normalize(w) for w in "قبل بعد لأن حيث حين حينما عندما بينما منذ حتى إذا لو رغم الذي التي الذين لكن بل".split()
    )
    attached_conjunction = "و"
    negators = NEGATORS
    reversers = REVERSERS
    light_verbs = frozenset("قام يقوم تم يتم جعل يجعل اجري يجري اخذ ياخذ".split())
    negative_particles = NEGATIVE_PARTICLES

    def tokenize(self, text: str) -> list[Token]:
        return scan_tokens(text, _TOKEN)

    def keys(self, word: str) -> tuple[str, ...]:
        return _keys(word)

    def is_function_word(self, word: str) -> bool:
        return normalize(word) in FUNCTION_WORDS


def _without_proclitics(word: str) -> list[str]:
    """The word, and what remains when conjunction, preposition and article come off; three letters at least."""
    forms = [word]
    for base in (word, word[1:] if word[0] in _CONJUNCTIONS else ""):
        if len(base) < 3:
            continue
        forms.append(base)
        if base.startswith(_PREFIXES):
            forms += [base[len(p) :] for p in _PREFIXES if base.startswith(p) and len(base) - len(p) >= 2]
        if base[0] in _PREPOSITIONS and len(base) >= 4:
            forms.append(base[1:])
        if base[0] == "س" and len(base) >= 5 and base[1] in "يتن":
            forms.append(base[1:])
    return list(dict.fromkeys(forms))


def _light_stem(word: str) -> str:
    """The word without its suffixes, at least three letters long."""
    for _ in range(2):
        for length in range(min(3, len(word) - 3), 0, -1):
            if word[-length:] in _SUFFIXES:
                word = word[:-length]
                break
    return word


def _family_stem(stem: str, forms: list[str]) -> str:
    """A stem of a word with some forms, or what a list has instead: بطاقة (card) has nothing of طاقة (energy)."""
    listed = family_stems("ar")
    return next((listed[stem, form] for form in forms if (stem, form) in listed), stem)


@lru_cache(maxsize=65536)
def _keys(word: str) -> tuple[str, ...]:
    surface = normalize(word)
    if not surface or not ("ء" <= surface[0] <= "ي"):
        return (word.casefold(),)
    keys = [surface]
    bare = _MARKS.sub("", word)
    keys.append(normalize(lemmatize(bare, "ar")))
    present = _PRESENT.fullmatch(bare)
    if present is not None:
        keys.append(normalize(lemmatize(present["verb"], "ar")))
    forms = _without_proclitics(surface)
    for form in forms:
        by_rule = _light_stem(form)
        stem = _family_stem(by_rule, forms)
        if stem == by_rule or form == surface:
            keys.append(form)
        keys.append(f"~{stem}")
        # Present-tense prefixes: يحظر and تحظر meet حظر.
        if form[0] in "يتن" and len(form) >= 4:
            keys.append(f"~{_family_stem(_light_stem(form[1:]), forms)}")
    keys.extend(sorted(_form_keys(word)))
    return tuple(dict.fromkeys(keys))


def _form_keys(word: str) -> set[str]:
    """The keys of verb form and root of every way to read a word."""
    found: set[str] = set()
    if normalize(word) in FUNCTION_WORDS:
        return found
    for form in _without_proclitics(_MARKS.sub("", word)):
        found |= form_keys(form)
        for length in range(1, min(3, len(form) - 3) + 1):
            if form[-length:] in _ENDINGS:
                found |= form_keys(form[:-length])
    return found


LANGUAGE = Arabic()
